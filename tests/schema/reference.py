"""What is written for people and for programs says all that the ledger has, in both languages.

Usage: reference.py ROOT INNOV-SCHEMA LIBRARY
"""

import json
import re
import subprocess
import sys
from ctypes import byref, c_int64
from pathlib import Path

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS / "support"), str(TESTS / "ffi")]
import binding
from checks import Checks


def anchor(heading):
    """The link to a heading, as the usual Markdown renderers make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def entries_of(model):
    """The lines of the ledger that a JSON model stands for."""
    for kind in model["kinds"]:
        yield f"kind {kind['number']} {kind['name']}"
        for field in kind["fields"]:
            yield f"field {field['id']} {kind['name']}.{field['name']}"
    for codes in model["code_lists"]:
        for code in codes["codes"]:
            yield f"code {codes['name']} {code['number']} {code['name']}"


def check_words(checks, what, words):
    """Both languages say something, in one line."""
    for lang in ("en", "lv"):
        text = words[lang]
        checks(text and text == text.strip() and "\n" not in text and "|" not in text and "*/" not in text,
               f"{what}: its words in {lang} fit a table and a comment: {text!r}")


def check_json(checks, model, ledger):
    checks(list(entries_of(model)) == ledger, "the JSON has what the ledger has, in its order")
    lists = {codes["name"] for codes in model["code_lists"]}
    kinds = {kind["name"]: {field["name"] for field in kind["fields"]} for kind in model["kinds"]}
    for kind in model["kinds"]:
        name = kind["name"]
        for words in ("label", "plural", "doc"):
            check_words(checks, f"{name}'s {words}", kind[words])
        for field in kind["fields"]:
            check_words(checks, f"{name}.{field['name']}'s label", field["label"])
            check_words(checks, f"{name}.{field['name']}'s doc", field["doc"])
            checks((field["type"] == "code") == (field.get("code_list") in lists),
                   f"{name}.{field['name']} names a code list that is there")
            checks(field.get("target") is None or field["target"] in kinds,
                   f"{name}.{field['name']} names a kind that is there")
        for rule in kind["rules"]:
            checks({rule[key] for key in ("field", "other", "third") if key in rule} <= kinds[name], f"{name}: the rule {rule} has its fields")
    for codes in model["code_lists"]:
        check_words(checks, f"{codes['name']}'s label", codes["label"])
        for code in codes["codes"]:
            check_words(checks, f"{codes['name']} {code['name']}'s label", code["label"])
            check_words(checks, f"{codes['name']} {code['name']}'s doc", code["doc"])


def check_introspection(checks, model, innov, names):
    """The library says of each field what the JSON says of it."""
    def number(field, what):
        value = c_int64()
        checks(innov.innov_field_int(field["id"], what, byref(value)) == 0, f"{field['name']} is there")
        return value.value

    types = {name.removeprefix("TYPE_").lower(): code for name, code in vars(names).items()
             if name.startswith("TYPE_")}
    marks = {name.removeprefix("FIELD_IS_").lower(): bit for name, bit in vars(names).items()
             if name.startswith("FIELD_IS_")}
    levels = {1: "public", 2: "internal", 3: "private"}
    for kind in model["kinds"]:
        for field in kind["fields"]:
            what = f"{kind['name']}.{field['name']}"
            flags = sum(bit for name, bit in marks.items() if field[name])
            checks(number(field, names.FIELD_TYPE) == types[field["type"]], f"{what} has its type")
            checks(number(field, names.FIELD_FLAGS) == flags, f"{what} has its flags")
            checks(levels[number(field, names.FIELD_VISIBILITY)] == field["visibility"],
                   f"{what} has its visibility")
            checks(number(field, names.FIELD_MIN) == field.get("min", -2**63), f"{what} has its least")
            checks(number(field, names.FIELD_MAX) == field.get("max", 2**63 - 1), f"{what} has its most")
            checks(number(field, names.FIELD_SCALE) == field.get("scale", 0), f"{what} has its places")
            checks(number(field, names.FIELD_SINCE) == field["since"], f"{what} has its revision")
            checks(innov.innov_field_text(field["id"], names.FIELD_CODE_LIST, None).decode() ==
                   field.get("code_list", ""), f"{what} has its code list")
            checks(innov.innov_field_text(field["id"], names.FIELD_UNIT, None).decode() ==
                   field.get("unit", ""), f"{what} has its unit")


def check_page(checks, page, lang, model):
    """One Markdown page: its links lead somewhere, its tables are whole, nothing is left out."""
    headings = [anchor(heading) for heading in re.findall(r"^#+ (.*)$", page, re.M)]
    checks(len(headings) == len(set(headings)), f"{lang}: no two headings are the same")
    links = re.findall(r"\]\(#([^)]*)\)", page)
    for link in sorted(set(links)):
        checks(link in headings, f"{lang}: the link {link} leads to a heading")
    wanted = [kind["name"] for kind in model["kinds"]] + [codes["name"] for codes in model["code_lists"]]
    for name in wanted:
        checks(name in headings and name in links, f"{lang}: {name} has a section and a link to it")
    rows = re.findall(r"^\|.*\|$", page, re.M)
    checks(all(row.count("|") == 6 for row in rows), f"{lang}: each row has its five cells")
    fields = [field for kind in model["kinds"] for field in kind["fields"]]
    codes = [code for each in model["code_lists"] for code in each["codes"]]
    for one in fields + codes:
        checks(any(row.startswith(f"| `{one['name']}` |") and one["doc"][lang] in row for row in rows),
               f"{lang}: {one['name']} has a row that says: {one['doc'][lang]}")
    heads = sum(row.startswith("|---") for row in rows)
    checks(len(rows) == len(fields) + len(codes) + 2 * heads and heads == len(wanted),
           f"{lang}: there are no rows but these")
    for kind in model["kinds"]:
        checks(kind["doc"][lang] in page, f"{lang}: {kind['name']} says what it is")
        for move in kind["moves"]:
            checks(f"- `{move['from']}` → `{move['to']}`" in page,
                   f"{lang}: {kind['name']} moves from {move['from']} to {move['to']}")


def main(root, tool, library):
    def run(name):
        return subprocess.run([tool, name], check=True, text=True, stdout=subprocess.PIPE).stdout

    checks, model = Checks(), json.loads(run("json"))
    check_json(checks, model, run("ledger").splitlines())
    check_introspection(checks, model, binding.load(root, library), binding.constants(root))
    pages = {"en": run("markdown"), "lv": run("markdown-lv")}
    for lang, page in pages.items():
        check_page(checks, page, lang, model)
    sentences = {lang: {line for line in page.splitlines() if re.match(r"[^#|]+ ", line)}
                 for lang, page in pages.items()}
    both = {line for line in sentences["en"] & sentences["lv"] if not line.startswith(("- `", "    ", "flowchart"))}  # moves, diagram
    checks(not both, f"the pages share no sentence: {both}")
    checks.finish()


main(*sys.argv[1:])
