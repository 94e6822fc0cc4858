#!/usr/bin/env python3
"""Tests the command line as a user would: cli.py INNOV runs the program INNOV and judges what it
prints, where, with which exit status, and what it does to files."""
import csv
import ctypes
import html.parser
import io
import json
import os
import pathlib
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
ROOT = pathlib.Path(__file__).resolve().parents[2]
LATVIA = ROOT / "examples" / "data" / "latvia.xml"
PANEL = ROOT / "tests" / "data" / "evaluation" / "panel.xml"
DONE, FINDINGS, USAGE, REFUSED, FAILED = range(5)
COMMANDS = ("init import export convert list search show put set move delete log undo backup check schema "
            "report run").split()
LABELS = "https://example.org/"

SMALL = """<?xml version="1.0" encoding="UTF-8"?>
<ecosystem xmlns="urn:libinnov:0" revision="1" labels="https://example.org/" xml:lang="lv">
  <institution id="vk">
    <name xml:lang="en">State Chancellery</name>
    <name xml:lang="lv">Valsts kanceleja</name>
    <short>VK</short>
    <kind>state_chancellery</kind>
    <status>active</status>
  </institution>
  <institution id="tm">
    <name xml:lang="lv">Tieslietu ministrija</name>
    <short>TM</short>
    <kind>ministry</kind>
    <status>active</status>
  </institution>
  <person id="anna">
    <name>Anna Kalniņa</name>
    <institution>vk</institution>
    <email>anna@example.org</email>
    <visibility>internal</visibility>
  </person>
  <sprint id="s1">
    <year>2024</year>
    <status>completed</status>
    <title xml:lang="en">Plain, "clear" language</title>
    <title xml:lang="lv">Skaidra valoda</title>
    <lead>tm</lead>
    <partner>vk</partner>
    <actual_start>2024-03</actual_start>
    <actual_cost>1234.50</actual_cost>
    <outcome>prototype</outcome>
    <outcome>roadmap</outcome>
    <summary xml:lang="lv">Pirmā rinda
otrā rinda</summary>
  </sprint>
  <sprint id="s2">
    <year>2023</year>
    <status>running</status>
    <title xml:lang="lv">Ātrāka atbilde</title>
    <lead>vk</lead>
  </sprint>
  <session id="s1-1">
    <sprint>s1</sprint>
    <ordinal>1</ordinal>
    <date>2024-03-11</date>
    <open_to_public>true</open_to_public>
  </session>
</ecosystem>
"""
PLAN = """<?xml version="1.0" encoding="UTF-8"?>
<ecosystem xmlns="urn:libinnov:0" revision="1" labels="https://example.org/" xml:lang="lv">
  <target id="plan">
    <title xml:lang="lv">Divi sprinti</title>
    <measure>sprints_completed</measure>
    <period_start>2023</period_start>
    <period_end>2024</period_end>
    <goal>2</goal>
  </target>
</ecosystem>
"""

sys.stdout.reconfigure(errors="backslashreplace")
passed = failed = 0


def check(title, holds, detail=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"FAILED: {title}\n        {detail}")


class Run:
    """One run of the program in the present folder."""

    def __init__(self, *args, locale="C.UTF-8", **more):
        env = {k: v for k, v in os.environ.items() if k not in ("LC_ALL", "LC_MESSAGES", "LANG")}
        env.update(more.pop("env", {"LC_ALL": locale}))
        more.setdefault("stdout", subprocess.PIPE)
        self.args = args
        done = subprocess.run([PROGRAM, *map(str, args)], stderr=subprocess.PIPE, env=env, **more)
        self.status = done.returncode
        self.bytes = done.stdout or b""
        self.out = self.bytes.decode()
        self.err = done.stderr.decode()

    def __str__(self):
        return f"innov {' '.join(map(str, self.args))}: {self.status}\n{self.out}{self.err}"


def expect(title, run, status, out=None, err=None):
    """Checks the exit status, that both texts stand where they should, and that errors are said."""
    holds = run.status == status
    for wanted, text in ((out, run.out), (err, run.err)):
        for part in [wanted] if isinstance(wanted, str) else wanted or []:
            holds = holds and part in text
    if status not in (DONE, FINDINGS):
        holds = holds and run.err != "" and run.out == ""
    check(title, holds, f"expected {status}, {out!r}, {err!r}; got {run}")
    return run


def write(name, text):
    pathlib.Path(name).write_text(text, encoding="utf-8")


def content(name):
    return pathlib.Path(name).read_bytes()


small_stores = {}  # by format: the bytes and the mode of a file; making one anew takes its time


def small_store(name="lab.innov"):
    write("small.xml", SMALL)
    path = pathlib.Path(name)
    if path.suffix in small_stores:
        data, mode = small_stores[path.suffix]
        path.write_bytes(data)
        path.chmod(mode)
        return name
    made = Run("init", name, "--labels", LABELS)
    filled = Run("import", name, "small.xml")
    check(f"{name} is made for the tests", made.status == filled.status == DONE, f"{made}{filled}")
    if made.status == filled.status == DONE:
        small_stores[path.suffix] = path.read_bytes(), path.stat().st_mode & 0o777
    return name


def records(store):
    """The whole content of a store, to compare before and after."""
    return Run("export", store, "--view", "full").bytes


# ---- Usage -------------------------------------------------------------------------------------


def test_help():
    general = expect("--help is general", Run("--help"), DONE, out=[f"innov {c} " for c in COMMANDS])
    check("--help says nothing on standard error", general.err == "", general)
    for command in COMMANDS:
        expect(f"{command} --help", Run(command, "--help"), DONE,
               out=[f"Usage: innov {command}", "--lang", "Example:"])
    expect("help in Latvian", Run("list", "--help", "--lang", "lv"), DONE, out="Lietošana: innov list")
    expect("--version", Run("--version"), DONE, out="innov 0.")


def test_usage():
    expect("no command", Run(), USAGE, err="innov --help")
    expect("unknown command", Run("lst", "lab.innov"), USAGE, err='"lst"')
    expect("unknown option", Run("list", "lab.innov", "sprint", "--fromat=csv"), USAGE,
           err="--fromat")
    expect("an option of another command", Run("init", "lab.innov", "--limit", "3"), USAGE,
           err="--limit")
    expect("an option without its value", Run("schema", "--format"), USAGE, err="--format")
    expect("a value for an option that takes none", Run("import", "a", "b", "--dry-run=yes"), USAGE,
           err="--dry-run")
    expect("a format that is none", Run("schema", "--format", "pdf"), USAGE, err=["pdf", "markdown"])
    expect("a language that is none", Run("schema", "--lang", "de"), USAGE, err=['"de"', "lv"])
    for command in COMMANDS:
        expect(f"{command} with too many operands or none",
               Run(command, *["x"] * 4) if command == "schema" else Run(command), USAGE,
               err=f"innov {command}")
    check("wrong usage makes no file", os.listdir(".") == [], os.listdir("."))


def test_options_anywhere():
    small_store()
    plain = Run("list", "lab.innov", "sprint", "year>=2024", "--format", "csv").bytes
    check("options may stand first",
          Run("--format=csv", "list", "lab.innov", "sprint", "year>=2024").bytes == plain != b"")
    check("options may stand between",
          Run("list", "--format", "csv", "lab.innov", "sprint", "year>=2024").bytes == plain)
    check("-- ends options",
          Run("list", "--format=csv", "--", "lab.innov", "sprint", "year>=2024").bytes == plain)
    write("--odd.xml", SMALL)
    expect("-- lets a name begin with a dash", Run("import", "--", "lab.innov", "--odd.xml"), DONE)


def test_languages():
    for env, latvian in (({"LC_ALL": "lv_LV.UTF-8"}, True), ({"LANG": "lv"}, True),
                         ({"LC_MESSAGES": "lv_LV"}, True), ({"LANG": "en_GB.UTF-8"}, False),
                         ({"LC_ALL": "C", "LANG": "lv_LV.UTF-8"}, False),
                         ({"LC_ALL": "", "LC_MESSAGES": "en", "LANG": "lv"}, False), ({}, False)):
        run = Run("lst", env=env)
        check(f"the language of {env}", ("nav tādas komandas" in run.err) == latvian, run)
    expect("--lang goes before the environment", Run("lst", "--lang", "en", locale="lv_LV.UTF-8"),
           USAGE, err="there is no command")
    store = small_store()
    expect("labels in Latvian", Run("show", store, "s1", "--lang", "lv"), DONE,
           out=["Gads", "Pabeigts", "Tieslietu ministrija (tm)", "Darba sesijas", "jā"])
    expect("the library's messages in Latvian",
           Run("set", store, "s1", "year=abc", locale="lv_LV.UTF-8"), REFUSED, err="nav vesels")
    expect("a Turkish locale changes nothing", Run("list", store, "institution", "short=TM",
                                                   locale="tr_TR.UTF-8"), DONE, out="Ministry")


# ---- Stores ------------------------------------------------------------------------------------


def test_init():
    for name in ("lab.innov", "lab.xml"):
        expect(f"init {name}", Run("init", name, "--labels", LABELS, "--language", "en"), DONE)
        before = content(name)
        expect(f"init {name} twice", Run("init", name), REFUSED)
        check(f"{name} was left alone", content(name) == before)
        check(f"{name} is for its owner", os.stat(name).st_mode & 0o777 == 0o600,
              oct(os.stat(name).st_mode))
    expect("init with a language that is none", Run("init", "bad.innov", "--language", "??"),
           USAGE)
    expect("init with a namespace that is none", Run("init", "bad.innov", "--labels", "no uri"),
           REFUSED)
    check("a refused init leaves no file", not os.path.exists("bad.innov"), os.listdir("."))
    expect("init in a folder that is not there", Run("init", "no/where.innov"), FAILED)


def test_import():
    write("small.xml", SMALL)
    for store in ("lab.innov", "store.xml"):
        Run("init", store, "--labels", LABELS)
        empty = content(store)
        expect(f"dry run into {store}", Run("import", store, "small.xml", "--dry-run"), DONE,
               out=["institution", "2"], err="dry run")
        check("a dry run changes nothing", content(store) == empty)
        expect(f"import into {store}", Run("import", store, "small.xml"), DONE, out="sprint")
        full = content(store)
        expect("import again", Run("import", store, "small.xml"), DONE)
        check("an import of the same changes nothing", content(store) == full)
        write("bad.xml", SMALL.replace("<year>2024</year>", "<year>MMXXIV</year>")
              .replace("<partner>vk</partner>", "<partner>nobody</partner>"))
        expect("all faults are listed", Run("import", store, "bad.xml"), REFUSED,
               err=["bad.xml:", "MMXXIV", "nobody"])
        write("cut.xml", SMALL[:900])
        expect("a cut file", Run("import", store, "cut.xml"), REFUSED, err="cut.xml")
        write("other.xml", "<html/>")
        expect("a file of another sort", Run("import", store, "other.xml"), REFUSED)
        expect("a file that is not there", Run("import", store, "none.xml"), FAILED)
        check("refused imports change nothing", content(store) == full)
    expect("a store that is not there", Run("import", "none.innov", "small.xml"), FAILED)
    check("and is not made", not os.path.exists("none.innov"))


def test_import_many_faults():
    Run("init", "lab.innov", "--labels", LABELS)
    person = '  <person id="p{0}">\n    <name>P</name>\n    <email>{0}</email>\n  </person>\n'
    head, tail = SMALL.split("  <institution")[0], "</ecosystem>\n"
    write("many.xml", head + "".join(person.format(i) for i in range(1200)) + tail)
    run = expect("more faults than are kept", Run("import", "lab.innov", "many.xml"), REFUSED,
                 err="and 200 more")
    check("one finding a line", run.err.count("many.xml:") == 1000, run.err[-300:])


def test_export():
    store = small_store()
    run = expect("export to standard output", Run("export", store), DONE,
                 out=["<ecosystem", "Skaidra valoda"])
    check("the public view has no internal person", "Kalniņa" not in run.out)
    expect("export to a file", Run("export", store, "public.xml"), DONE)
    check("both are the same", content("public.xml") == run.bytes)
    expect("export again", Run("export", store, "public.xml", "--view", "public"), DONE)
    check("and again the same", content("public.xml") == run.bytes)
    inner = expect("the internal view", Run("export", store, "--view", "internal"), DONE)
    check("has the person", "Kalniņa" in inner.out and "s1" in inner.out, inner)
    expect("the full view", Run("export", store, "--view=full"), DONE, out="anna@example.org")
    expect("a view that is none", Run("export", store, "--view", "secret"), USAGE, err="internal")
    expect("to a folder that is not there", Run("export", store, "no/where.xml"), FAILED)
    expect("of a store that is not there", Run("export", "none.innov"), FAILED)


REGIONS = """\ufeffIestādes nosaukums;Saīsinājums;Piezīmes
"Cēsu novads; centrs";CN;=1+1
Valmieras novads;VN;
"""
NAMES = """column,field,value
Iestādes nosaukums,name@lv
Saīsinājums,short
Piezīmes,
,kind,municipality
,status,active
,id,{Saīsinājums}
,*kind,institution
"""


def test_import_csv():
    store = small_store()
    write("regions.csv", REGIONS)
    write("names.csv", NAMES)
    asked = ("import", store, "regions.csv", "--mapping", "names.csv")
    before = content(store)
    expect("columns that are no fields", Run("import", store, "regions.csv", "--kind", "institution"),
           REFUSED, err="regions.csv:1 [Iestādes nosaukums]")
    expect("a trial tells each row", Run(*asked, "--dry-run"), DONE,
           out=["VN", "Add", "institution: 2 added"], err="dry run")
    check("and changes nothing", content(store) == before)
    expect("the import", Run(*asked), DONE, out="institution")
    full = records(store)
    check("has a semicolon in a name", "Cēsu novads; centrs".encode() in full)
    expect("again", Run(*asked), DONE)
    check("changes nothing", records(store) == full)
    expect("only new ones", Run(*asked, "--mode", "add"), REFUSED,
           err=["regions.csv:2", "regions.csv:3", "already"])
    expect("a mode that is none", Run(*asked, "--mode", "merge"), USAGE, err="merge")
    expect("a kind that is none", Run("import", store, "regions.csv", "--kind", "regon"), REFUSED,
           err="regon")
    expect("a mapping that is not there", Run("import", store, "regions.csv", "--mapping", "no.csv"),
           FAILED, err="no.csv")
    expect("take it back", Run("undo", store), DONE)
    check("all of it is gone", "Cēsu novads".encode() not in records(store))


def test_export_csv():
    store = small_store()
    run = expect("one kind", Run("export", store, "-", "--kind", "sprint", "--format", "csv"), DONE)
    header, *rows = csv.reader(io.StringIO(run.out, newline=""))
    check("has its records", [row[0] for row in rows] == ["s2", "s1"] or
          [row[0] for row in rows] == ["s1", "s2"], run.out)
    check("has the languages", "title@en" in header and "title@lv" in header, header)
    for more in ((), ("--format", "csv")):
        expect("a file for records of many kinds", Run("export", store, "all.csv", *more), USAGE,
               err=["all.csv", "--kind"])
    check("is no folder", not pathlib.Path("all.csv").exists())
    expect("a folder that looks like a file", Run("export", store, "all.csv/"), DONE)
    one = expect("a query", Run("export", store, "some.csv", "year=2023", "--kind", "sprint",
                                "--separator", "semicolon", "--bom"), DONE)
    check("says nothing on standard output", one.out == "")
    check("is only what meets it", content("some.csv").startswith(b"\xef\xbb\xbfid labels=") and
          content("some.csv").count(b"\r\n") == 2, content("some.csv"))
    expect("without a kind to standard output", Run("export", store, "--format", "csv"), USAGE,
           err="kind")
    expect("a folder", Run("export", store, "all/", "--view", "full"), DONE)
    expect("a folder that is there", Run("export", store, "all", "--format", "csv"), REFUSED,
           err="all")
    Run("init", "copy.innov")
    expect("import the folder", Run("import", "copy.innov", "all"), DONE, out="session")
    check("everything is there", records("copy.innov") == records(store))


def test_import_conflicts():
    store = small_store()
    expect("export with an origin", Run("export", store, "s.csv", "--kind", "sprint", "--origin"),
           DONE)
    Run("set", store, "s2", "title=Cits", "year=2022")
    sheet = content("s.csv").replace("Ātrāka atbilde".encode(), "Trešais".encode())
    pathlib.Path("s.csv").write_bytes(sheet)
    expect("both changed the title", Run("import", store, "s.csv", "--kind", "sprint"), REFUSED,
           err=["title@lv", "Trešais", "Cits"])
    expect("the file counts", Run("import", store, "s.csv", "--kind", "sprint", "--overwrite"), DONE)
    check("but for what it did not change", rows_of(Run("list", store, "sprint", "label=s2",
                                                        "--format", "csv"))[0]["year"] == "2022")


def test_convert():
    store = small_store()
    expect("to XML", Run("convert", store, "copy.xml"), DONE, err="full view")
    expect("and back", Run("convert", "copy.xml", "copy.innov"), DONE)
    check("the same content", records("copy.innov") == records(store) == records("copy.xml"))
    expect("to a file that is there", Run("convert", store, "copy.xml"), REFUSED)
    expect("from a store that is not there", Run("convert", "none.innov", "new.xml"), FAILED)
    check("and nothing is made", not os.path.exists("new.xml"))


def test_check():
    store = small_store()
    run = expect("a sound store", Run("check", store), DONE, err="no faults")
    check("check prints no data", run.out == "", run)
    Run("export", store, "lab.xml")
    expect("a sound export", Run("check", "lab.xml"), DONE)
    expect("a sound file written by hand", Run("check", "small.xml"), DONE)
    expect("with its index filled anew", Run("check", store, "--refill"), DONE, err="no faults")
    check("which finds the same", Run("search", store, "valoda").out.count("s1") == 1)
    expect("a file has none to be filled", Run("check", "small.xml", "--refill"), DONE)
    write("bad.xml", SMALL.replace("2024-03-11", "2024-02-30").replace("<lead>tm<", "<lead>nobody<"))
    expect("a file with faults", Run("check", "bad.xml"), FINDINGS,
           err=["bad.xml:", "2024-02-30", "nobody"])
    write("text.innov", "this is no store, but it is longer than a header of one would be." * 20)
    expect("a file of another sort", Run("check", "text.innov"), FINDINGS)
    expect("a file that is not there", Run("check", "none.innov"), FAILED)


# ---- Records -----------------------------------------------------------------------------------


def rows_of(run):
    return list(csv.DictReader(io.StringIO(run.out, newline="")))


def test_list():
    store = small_store()
    text = expect("as text", Run("list", store, "sprint"), DONE,
                  out=["Year", "Completed", "s1", "tm", 'Plain, "clear" language'])
    lines = text.out.splitlines()
    check("one line each, and a header", len(lines) == 3, text)
    check("no line ends in blanks", all(line == line.rstrip() for line in lines), text)
    check("a title in the store's language where the chosen one has none",
          "Ātrāka atbilde" in text.out, text)
    ordered = Run("list", store, "sprint", "--order", "year", "--format", "csv")
    check("in order", [r["label"] for r in rows_of(ordered)] == ["s2", "s1"], ordered)
    last_first = Run("list", store, "sprint", "--order", "-year,title", "--format", "csv")
    check("in the opposite order", [r["label"] for r in rows_of(last_first)] == ["s1", "s2"],
          last_first)
    one = Run("list", store, "sprint", "--order", "year", "--limit", "1", "--format", "csv")
    check("at most one", [r["label"] for r in rows_of(one)] == ["s2"], one)
    none = Run("list", store, "sprint", "--limit", "0")
    check("at most none", none.status == DONE and len(none.out.splitlines()) == 1, none)
    some = Run("list", store, "sprint", "status=completed and lead=TM", "--format", "csv")
    check("under a condition", [r["label"] for r in rows_of(some)] == ["s1"], some)
    expect("an empty answer is an answer", Run("list", store, "sprint", "year=1999"), DONE)


def test_list_csv():
    run = expect("as CSV", Run("list", small_store(), "sprint", "label=s1", "--format", "csv"), DONE)
    header, row = run.out.split("\r\n")[0].split(","), rows_of(run)[0]
    check("id and label first, then the fields in their order",
          header[:6] == ["id", "label", "year", "status", "title@lv", "title@en"], header)
    check("an id is an id", row["id"][0] == "i" and len(row["id"]) == 15, row)
    check("canonical values", (row["status"], row["actual_start"], row["actual_cost"]) ==
          ("completed", "2024-03", "1234.50"), row)
    check("quotes and commas", row["title@en"] == 'Plain, "clear" language', row)
    check("lists in one text", row["outcome"] == "prototype; roadmap", row)
    check("line breaks", row["summary@lv"] == "Pirmā rinda\notrā rinda", row)
    check("nothing where there is nothing", row["motto@lv"] == "", row)


def test_list_json():
    run = expect("as JSON", Run("list", small_store(), "sprint", "--order", "year", "--format",
                                "json", "--lang", "lv"), DONE)
    table = json.loads(run.out)
    check("its parts", list(table) == ["name", "columns", "rows", "notes"], table)
    check("its name", table["name"] == "sprint", table["name"])
    year = next(c for c in table["columns"] if c["name"] == "year")
    check("a column", year == {"name": "year", "type": "integer", "label": "Gads"}, year)
    names = [c["name"] for c in table["columns"]]
    check("every row has every column", all(list(r) == names for r in table["rows"]), table["rows"])
    first, second = table["rows"]
    check("numbers are numbers", first["year"] == 2023 and second["actual_cost"] == 1234.5, second)
    check("what is missing is null", first["title@en"] is None and first["motto@lv"] is None, first)
    check("texts are exact", second["summary@lv"] == "Pirmā rinda\notrā rinda", second)


def test_list_faults():
    store = small_store()
    expect("no such kind", Run("list", store, "sprnt"), USAGE, err=['"sprnt"', "sprint"])
    expect("a kind that is never stored", Run("list", store, "sprint_progress"), USAGE)
    expect("no such field in a condition", Run("list", store, "sprint", "titel=x"), USAGE,
           err="titel")
    expect("a condition that does not parse", Run("list", store, "sprint", "year >> 3"), USAGE)
    expect("no such code", Run("list", store, "sprint", "status=done"), REFUSED,
           err=["done", "completed"])
    expect("a value that is none", Run("list", store, "sprint", "year=soon"), REFUSED, err="soon")
    expect("no such field to order by", Run("list", store, "sprint", "--order", "titel"), USAGE,
           err=["titel", "title"])
    expect("a list to order by", Run("list", store, "sprint", "--order", "outcome"), USAGE,
           err=["sprint.outcome is a list"])
    expect("a day of what has none", Run("list", store, "sprint", "--as-of", "2024"), USAGE,
           err=["--as-of", "sprint"])
    expect("a day that is none", Run("list", store, "post", "--as-of", "31.12.2024"), REFUSED,
           err="31.12.2024")
    for limit in ("-1", "ten", "1x", "", "99999999999999999999"):
        expect(f"a limit of {limit!r}", Run("list", store, "sprint", "--limit", limit), USAGE,
               err=["--limit", "0 or more"])
    expect("a store that is not there", Run("list", "none.innov", "sprint"), FAILED)


def test_search():
    store = small_store()
    run = expect("words of a record", Run("search", store, "skaidras valodas"), DONE,
                 out=["s1", "Skaidra valoda", "[Skaidra] [valoda]"])
    check("nothing else is said", run.err == "", run)
    expect("without diacritics", Run("search", store, "kalnina"), DONE, out="[Kalniņa]")
    expect("in Latvian", Run("search", store, "kalnina", "--lang", "lv"), DONE, out="Nosaukums")
    found = Run("search", store, "ministrija OR", "--format", "json")
    check("nothing is an operator", json.loads(found.out)["rows"] == [], found)
    found = json.loads(Run("search", store, "tieslietu", "--format", "json").out)
    check("a row says where", found["name"] == "search" and found["rows"][0]["label"] == "tm" and
          found["rows"][0]["field"] == "name" and found["rows"][0]["language"] == "lv", found)
    expect("at most so many", Run("search", store, "valst", "--limit", "0"), DONE,
           out="shown: 0")
    expect("no words", Run("search", store, "?!"), DONE, out="no word")
    expect("too many words", Run("search", store, " ".join(map(str, range(40)))), REFUSED,
           err="at most 32 words")
    expect("no UTF-8", Run("search", store, b"\xff".decode("utf-8", "surrogateescape")), REFUSED,
           err="UTF-8")
    expect("without a text", Run("search", store), USAGE)
    expect("a store that is not there", Run("search", "none.innov", "x"), FAILED)
    Run("convert", store, "lab.xml")
    check("the same in XML", Run("search", "lab.xml", "valoda").out ==
          Run("search", store, "valoda").out)


def test_show():
    store = small_store()
    run = expect("a record", Run("show", store, "s1"), DONE,
                 out=["Sprint s1, i", "Completed", "Title (en)", "Title (lv)",
                      "Tieslietu ministrija (tm)", "State Chancellery (vk)", "1234.50 EUR",
                      "Prototype", "Roadmap", "Sessions", "s1-1", "2024-03-11", "yes"])
    lines = run.out.splitlines()
    below = [i for i, line in enumerate(lines) if line.endswith("Pirmā rinda")][0] + 1
    check("later lines stand below the first", lines[below].strip() == "otrā rinda"
          and lines[below].index("otrā") == lines[below - 1].index("Pirmā"), run)
    check("what it owns is no link", "What refers to it" not in run.out, run)
    expect("by a unique value", Run("show", store, "institution:TM"), DONE,
           out=["Institution tm", "What refers to it", "Lead", "s1"])
    identity = rows_of(Run("list", store, "sprint", "label=s2", "--format", "csv"))[0]["id"]
    expect("by id", Run("show", store, identity), DONE, out="Ātrāka atbilde")
    mistyped = identity[:-1] + ("A" if identity[-1] != "A" else "B")
    expect("a mistyped id", Run("show", store, mistyped), REFUSED, err=mistyped)
    expect("no such record", Run("show", store, "s9"), REFUSED, err="s9")
    expect("csv is no form of it", Run("show", store, "s1", "--format", "csv"), USAGE)


def test_show_json():
    store = small_store()
    record = json.loads(expect("as JSON", Run("show", store, "s1", "--format", "json"), DONE).out)
    check("what it is", (record["kind"], record["label"], record["title"]) ==
          ("sprint", "s1", 'Plain, "clear" language'), record)
    fields = record["fields"]
    check("canonical values", (fields["year"], fields["status"], fields["motto"],
                               fields["planned_start"]) == (2024, "completed", {}, None), fields)
    check("languages", fields["title"]["lv"] == "Skaidra valoda", fields["title"])
    check("lists", fields["outcome"] == ["prototype", "roadmap"], fields["outcome"])
    check("references", fields["lead"]["label"] == "tm"
          and fields["lead"]["title"] == "Tieslietu ministrija", fields["lead"])
    check("what it owns", [o["label"] for o in record["owns"]] == ["s1-1"]
          and record["owns"][0]["fields"]["open_to_public"] is True, record["owns"])
    check("no links", record["links"] == [], record["links"])
    lead = json.loads(Run("show", store, "tm", "--format", "json").out)
    check("links", [(l["kind"], l["field"], l["record"]["label"]) for l in lead["links"]] ==
          [("sprint", "lead", "s1")], lead["links"])


def test_put():
    for store in (small_store(), small_store("store.xml")):
        run = expect("a record with a label", Run(
            "put", store, "sprint", "id=s3", "year=2025", "status=planned", "title=Jauns",
            "title@en=New", "lead=TM", "partner=institution:VK; tm", "outcome=tool; model",
            "--actor", "Anna", "--reason", "a test"), DONE)
        check("prints the id", run.out.startswith("i") and len(run.out) == 16, run)
        row = rows_of(Run("list", store, "sprint", "id=" + run.out.strip(), "--format", "csv"))[0]
        check("with its values", (row["label"], row["title@lv"], row["title@en"], row["outcome"]) ==
              ("s3", "Jauns", "New", "tool; model"), row)
        shown = Run("show", store, "s3").out
        check("its references", shown.count("Tieslietu ministrija (tm)") == 2
              and "State Chancellery (vk)" in shown, shown)
        run = expect("a record without a label", Run("put", store, "person", "name=Jānis"), DONE)
        expect("is found by its id", Run("show", store, run.out.strip()), DONE, out="Jānis")
        expect("a text with an equals sign", Run("put", store, "person", "name=a=b"), DONE)


def test_put_faults():
    store = small_store()
    before = records(store)
    sprint = ("put", store, "sprint", "year=2025", "status=planned", "title=Jauns")
    expect("a required field is missing", Run(*sprint), REFUSED, err="lead")
    expect("two are", Run("put", store, "institution", "short=X"), REFUSED, err=["name", "status"])
    expect("no such kind", Run("put", store, "sprnt", "year=2025"), USAGE, err='"sprnt"')
    expect("no such field", Run(*sprint, "leed=TM"), USAGE, err=["leed", "lead"])
    expect("no value", Run(*sprint, "lead"), USAGE, err="FIELD=VALUE")
    expect("a field twice", Run(*sprint, "lead=TM", "lead=VK"), USAGE, err="lead")
    expect("a language of a field that has none", Run(*sprint, "lead@en=TM"), USAGE, err="lead")
    expect("a language that is none", Run(*sprint, "motto@?=x"), USAGE)
    expect("no such record to refer to", Run(*sprint, "lead=XX"), REFUSED, err=["lead", "XX"])
    expect("one of a list is not there", Run(*sprint, "lead=TM", "partner=VK; XX"), REFUSED,
           err=["partner", "XX"])
    expect("a record of another kind", Run(*sprint, "lead=s1"), REFUSED, err="lead")
    expect("a value out of range", Run(*sprint, "lead=TM", "participants=-1"), REFUSED, err="-1")
    expect("no such code", Run(*sprint, "lead=TM", "segment=x"), REFUSED, err="segment")
    expect("a date that is none", Run(*sprint, "lead=TM", "actual_start=2025-02-30"), REFUSED)
    expect("bytes that are no text", Run(*sprint, "lead=TM", "motto=\udcff"), REFUSED)
    expect("a label that is taken", Run(*sprint, "lead=TM", "id=s1"), REFUSED, err="s1")
    expect("a label that is none", Run(*sprint, "lead=TM", "id=a b"), REFUSED, err="a b")
    expect("a unique value that is taken", Run("put", store, "institution", "name=X", "short=TM",
                                               "kind=other", "status=active"), REFUSED, err="TM")
    check("nothing was changed", records(store) == before)


def test_set():
    for store in (small_store(), small_store("store.xml")):
        run = expect("change fields", Run("set", store, "s2", "status=completed",
                                          "actual_start=2023-05-02", "actual_end=2023-06",
                                          "motto=Devīze",
                                          "title@en=Faster", "partner=TM"), DONE)
        check("set prints no data", run.out == "", run)
        row = rows_of(Run("list", store, "sprint", "label=s2", "--format", "csv"))[0]
        check("they are changed", (row["status"], row["actual_start"], row["motto@lv"],
                                   row["title@en"], row["title@lv"]) ==
              ("completed", "2023-05-02", "Devīze", "Faster", "Ātrāka atbilde"), row)
        expect("take values away", Run("set", store, "s2", "motto=", "title@en=", "partner="), DONE)
        row = rows_of(Run("list", store, "sprint", "label=s2", "--format", "csv"))[0]
        check("they are gone", (row["motto@lv"], row.get("title@en", ""), row["partner"],
                                row["title@lv"]) == ("", "", "", "Ātrāka atbilde"), row)
        before = content(store)
        expect("change nothing", Run("set", store, "s2", "year=2023"), DONE)
        check("nothing is changed", content(store) == before)


def test_set_faults():
    store = small_store()
    before = records(store)
    expect("a required value away", Run("set", store, "s1", "lead="), REFUSED, err="lead")
    expect("no such record", Run("set", store, "s9", "year=2020"), REFUSED, err="s9")
    expect("a move that is none", Run("set", store, "s1", "status=planned"), REFUSED,
           err=["completed", "planned"])
    expect("a label", Run("set", store, "s1", "id=other"), REFUSED)
    expect("one good and one bad value", Run("set", store, "s1", "year=2020", "status=x"), REFUSED)
    check("nothing was changed", records(store) == before)


def test_delete():
    store = small_store()
    before = records(store)
    expect("what others refer to", Run("delete", store, "tm"), REFUSED,
           err="sprint.lead")
    expect("no such record", Run("delete", store, "s9"), REFUSED, err="s9")
    check("nothing was changed", records(store) == before)
    expect("a record", Run("delete", store, "s1", "--actor", "Anna", "--reason", "a test"), DONE)
    expect("it is gone", Run("show", store, "s1"), REFUSED)
    expect("and what it owned", Run("show", store, "s1-1"), REFUSED)
    expect("the store is sound", Run("check", store), DONE)
    expect("what nobody refers to any more", Run("delete", store, "institution:TM"), DONE)


def test_ambiguous_record():
    twins = SMALL.replace('id="s2"', 'id="vk"')
    write("twins.xml", twins)
    for store in ("lab.innov", "store.xml"):
        Run("init", store, "--labels", LABELS)
        expect("two kinds have one label", Run("import", store, "twins.xml"), DONE)
        before = records(store)
        for args in (("show", "vk"), ("set", "vk", "note=x"), ("move", "vk", "completed"),
                     ("delete", "vk")):
            expect(f"{args[0]} of one of them", Run(args[0], store, *args[1:]), USAGE,
                   err=["institution:vk", "sprint:vk"])
        check("nothing was changed", records(store) == before)
        expect("with its kind", Run("show", store, "sprint:vk"), DONE, out="Ātrāka atbilde")
        expect("and the other", Run("show", store, "institution:vk"), DONE, out="Valsts kanceleja")
        expect("a unique value is no label", Run("show", store, "TM"), REFUSED, err="TM")


def test_names_of_others():
    """Whatever a list calls a record, it is found by that, though its label is of another namespace."""
    store = small_store()
    write("others.xml", SMALL.replace(LABELS, "https://example.net/").replace("VK<", "VK2<").replace("TM<", "TM2<"))
    expect("a file with labels of its own", Run("import", store, "others.xml"), DONE)
    for kind, count in (("institution", 4), ("person", 2), ("sprint", 4)):
        names = [line.split()[0] for line in Run("list", store, kind).out.splitlines()[1:]]
        shown = [Run("show", store, name, "--format", "json") for name in names]
        check(f"each {kind} by its own name", len(set(names)) == count
              and len({run.out for run in shown}) == count
              and all(run.status == DONE for run in shown), (names, *shown))
    run = Run("show", store, "s1")
    check("a reference to one's own has its label", "(tm)" in run.out, run)


def status_of(store, label):
    return rows_of(Run("list", store, "sprint", f"label={label}", "--format", "csv"))[0]["status"]


def test_move():
    for store in (small_store(), small_store("store.xml")):
        before = records(store)
        expect("a move that is none", Run("move", store, "s2", "closed"), REFUSED,
               err=["running", "closed", "completed"])
        expect("a move", Run("move", store, "s1", "follow_up"), DONE)
        expect("is undone", Run("undo", store, "--override", "--reason", "slip"), DONE)
        check("all is as before", records(store) == before)
        Run("set", store, "s2", "actual_start=2023-05")
        expect("a field is missing", Run("move", store, "s2", "completed"), REFUSED,
               err="actual_end")
        expect("a reason is missing", Run("move", store, "s2", "cancelled"), REFUSED, err="reason")
        check("nothing moved", status_of(store, "s2") == "running")
        run = expect("with a reason", Run("move", store, "s2", "cancelled", "--reason", "no team",
                                          "--actor", "Anna"), DONE)
        check("move prints no data", run.out == "", run)
        check("it moved", status_of(store, "s2") == "cancelled")
        expect("back is no move", Run("move", store, "s2", "running", "--reason", "slip"), REFUSED,
               err=["cancelled", "running"])
        expect("an override without a reason", Run("move", store, "s2", "running", "--override"),
               USAGE, err="--reason")
        expect("an override", Run("move", store, "s2", "running", "--override", "--reason=slip"),
               DONE)
        check("it moved back", status_of(store, "s2") == "running")
        expect("set knows the rules", Run("set", store, "s2", "status=planned"), REFUSED)
        expect("and the override", Run("set", store, "s2", "status=planned", "--override",
                                       "--reason=slip"), DONE)
        expect("no such status", Run("move", store, "s2", "done"), REFUSED, err=["done", "planned"])
        expect("a kind without statuses", Run("move", store, "anna", "active"), USAGE, err="person")
        expect("no such record", Run("move", store, "s9", "running"), REFUSED, err="s9")
        expect("the store is sound", Run("check", store), DONE)


# ---- The log -----------------------------------------------------------------------------------


def token_of(run):
    return run.err.split()[-1]


def revision_of(store):
    return rows_of(Run("log", store, "--format", "csv"))[-1]["revision"]


def test_log():
    for store in (small_store(), small_store("store.xml")):
        first = expect("the log so far", Run("log", store), DONE, out="Institution", err="token")
        Run("set", store, "s2", "motto=Devīze", "title=Cita", "--actor", "Anna Kalniņa",
            "--reason", "a typing error")
        last = expect("the log", Run("log", store), DONE, err="token",
                      out=["When", "Who", "Why", "Before", "Anna Kalniņa", "a typing error"])
        line = [l for l in last.out.splitlines() if "title@lv" in l]
        check("who, when, why, what and what was before", len(line) == 1 and all(
            part in line[0] for part in (time.strftime("%Y-", time.gmtime()), "Anna Kalniņa",
                                         "a typing error", "changed", "s2", "Ātrāka atbilde")),
              last)
        expect("in Latvian", Run("log", store, "--lang", "lv"), DONE, out=["Kas", "mainīts"],
               err="marķieris")
        news = Run("log", store, "--since", token_of(first), "--format", "csv")
        rows = rows_of(news)
        check("since a token", sorted(r["field"] for r in rows) == ["motto", "title@lv"]
              and {r["actor"] for r in rows} == {"Anna Kalniņa"}, news)
        check("a row has the token it ends at", rows[-1]["token"] == token_of(news)
              == token_of(last), news)
        table = json.loads(Run("log", store, "--since", token_of(first), "--format=json").out)
        check("as JSON", [r["before"] for r in table["rows"] if r["field"] == "title@lv"]
              == ["Ātrāka atbilde"], table)
        none = expect("nothing new", Run("log", store, "--since", token_of(last), "--format=csv"),
                      DONE)
        check("no rows, and the same token", rows_of(none) == []
              and token_of(none) == token_of(last), none)
        for token in ("x", token_of(last)[:-1], "0-1-0", str(revision_of(store))):
            expect(f"the unknown token {token}", Run("log", store, "--since", token), REFUSED,
                   err=token)
        Run("delete", store, "s1-1")
        expect("what is deleted", Run("log", store), DONE, out="deleted")
        other = small_store("other-" + store)
        expect("another store's token", Run("log", other, "--since", token_of(last)), REFUSED)
    Run("init", "empty.innov")
    check("an empty log has a token", len(token_of(Run("log", "empty.innov"))) > 32)
    expect("a store that is not there", Run("log", "none.innov"), FAILED)


def test_log_of_one():
    for store in (small_store(), small_store("store.xml")):
        Run("set", store, "s2", "motto=Devīze", "title=Cita")
        Run("set", store, "s1", "motto=Cita")
        session = json.loads(Run("show", store, "s1-1", "--format", "json").out)["id"]
        Run("delete", store, "s1-1")
        whole = rows_of(Run("log", store, "--format", "csv"))
        ids = {label: json.loads(Run("show", store, label, "--format", "json").out)["id"]
               for label in ("s1", "s2", "vk")}
        for name, number in (("s2", ids["s2"]), ("sprint:s1", ids["s1"]), (ids["s1"], ids["s1"]),
                             ("institution:VK", ids["vk"]), (session, session)):
            run = Run("log", store, name, "--format", "csv")
            check(f"what happened to {name} is what the log has of it",
                  rows_of(run) == [row for row in whole if row["record"] == number] != [], run)
        run = Run("log", store, "s2")
        check("for people", sum("Sprint" in line for line in run.out.splitlines()) == 3 and
              "s1" not in run.out, run)
        rows = json.loads(Run("log", store, session, "--format", "json").out)["rows"]
        check("of what is deleted, by its id", [row["change"] for row in rows] == ["added", "deleted"], rows)
        since = token_of(Run("log", store))
        check("nothing since", rows_of(Run("log", store, "s2", "--since", since, "--format=csv")) == [])
        check("the token is that of the store", token_of(Run("log", store, "s2")) == since)
        expect("no such record", Run("log", store, "s7"), REFUSED, err="s7")
        expect("one that was never there", Run("log", store, "i0CPCFJDZT96W8M"), DONE)


def test_undo():
    changes = (("set", "s2", "motto=Devīze", "title@en=Faster", "partner=TM"),
               ("put", "person", "id=janis", "name=Jānis"),
               ("set", "s1-1", "date=2024-03-12"), ("delete", "s1"))
    for store in (small_store(), small_store("store.xml")):
        for verb, *words in changes:
            before = records(store)
            Run(verb, store, *words)
            after = records(store)
            check(f"{verb} changes something", before != after)
            revision = int(revision_of(store))
            run = expect(f"undo {verb}", Run("undo", store, "--actor", "Anna"), DONE,
                         err=[str(revision), str(revision + 1)])
            check("undo prints no data", run.out == "", run)
            check("everything is as before", records(store) == before)
            expect("undo of the undo", Run("undo", store), DONE, err=str(revision + 2))
            check("everything is as after", records(store) == after)
            Run("undo", store, revision)
            expect("the store is sound", Run("check", store), DONE)
            Run("undo", store)


def test_undo_import():
    for store in ("lab.innov", "store.xml"):
        Run("init", store, "--labels", LABELS)
        empty = records(store)
        write("small.xml", SMALL)
        Run("import", store, "small.xml")
        full = records(store)
        expect("a whole import", Run("undo", store), DONE)
        check("nothing is left", records(store) == empty)
        expect("undo of the undo", Run("undo", store), DONE)
        check("everything returns", records(store) == full != empty)


def test_undo_faults():
    for store in (small_store(), small_store("store.xml")):
        Run("set", store, "s2", "motto=Pirmā", "title=Viens")
        first = int(revision_of(store))
        Run("set", store, "s2", "motto=Otrā")
        before = records(store)
        expect("changed since", Run("undo", store, first), REFUSED,
               err=["sprint.motto", str(first + 1), "Otrā"])
        check("nothing was changed", records(store) == before)
        for revision in (0, first + 2, 10**15):
            expect(f"revision {revision}", Run("undo", store, revision), REFUSED,
                   err=str(revision))
        for revision in ("-- -1", "two", "1x", "99999999999999999999"):
            expect(f"a revision {revision}", Run("undo", store, *revision.split()), USAGE,
                   err="REVISION")
        Run("undo", store)
        expect("what is taken back already", Run("undo", store, first + 1), DONE, err="nothing")
        Run("put", store, "institution", "id=new", "name=Jauna", "short=NEW", "kind=other",
            "status=active")
        new = revision_of(store)
        Run("set", store, "s2", "partner=NEW")
        expect("what others refer to", Run("undo", store, new), REFUSED, err="partner")
        Run("move", store, "s2", "cancelled", "--reason", "no team")
        expect("a move that does not lead back", Run("undo", store, "--reason", "slip"), REFUSED,
               err=["cancelled", "running"])
        expect("an override without a reason", Run("undo", store, "--override"), USAGE,
               err="--reason")
        expect("an override", Run("undo", store, "--override", "--reason", "slip"), DONE)
        check("it is as before", status_of(store, "s2") == "running")
    expect("a store that is not there", Run("undo", "none.innov"), FAILED)


def test_require_actor():
    for store in ("lab.innov", "store.xml"):
        write("small.xml", SMALL)
        expect("init", Run("init", store, "--labels", LABELS, "--require-actor"), DONE)
        expect("an import by nobody", Run("import", store, "small.xml"), REFUSED, err="actor")
        expect("by Anna", Run("import", store, "small.xml", "--actor", "Anna"), DONE)
        before = records(store)
        for args in (("set", "s2", "motto=x"), ("put", "person", "name=x"), ("delete", "s1"),
                     ("move", "s1", "closed"), ("undo",)):
            expect(f"{args[0]} by nobody", Run(args[0], store, *args[1:]), REFUSED, err="actor")
        check("nothing was changed", records(store) == before)
        expect("set by Anna", Run("set", store, "s2", "motto=x", "--actor", "Anna"), DONE)
        check("no change is nobody's", {r["actor"] for r in rows_of(
            Run("log", store, "--format", "csv"))} == {"Anna"})


def test_backup():
    for store, copy in ((small_store(), "copy.innov"), (small_store("store.xml"), "copy.xml")):
        Run("set", store, "s2", "motto=Devīze", "--actor", "Anna")
        expect("a backup", Run("backup", store, copy), DONE, err="full view")
        check("the same records", records(copy) == records(store))
        check("the same log", Run("log", copy).bytes == Run("log", store).bytes)
        expect("it is sound", Run("check", copy), DONE)
        check("it is for its owner", os.stat(copy).st_mode & 0o777 == 0o600, oct(os.stat(copy).st_mode))
        before = content(copy)
        Run("set", store, "s2", "motto=Cita")
        expect("to a file that is there", Run("backup", store, copy), REFUSED, err=copy)
        check("it was left alone", content(copy) == before)
        expect("to a folder that is not there", Run("backup", store, "no/" + copy), FAILED)
        expect("the copy can be undone", Run("undo", copy), DONE)
    expect("of a store that is not there", Run("backup", "none.innov", "new.innov"), FAILED)
    check("and nothing is made", not os.path.exists("new.innov"))


def test_json_files():
    store = small_store()
    out = expect("JSON by the name of the file", Run("export", store, "out.json", "--view", "full"), DONE)
    expect("into an empty store", Run("init", "other.innov"), DONE)
    expect("back", Run("import", "other.innov", "out.json"), DONE, out="sprint ")
    expect("all of it", Run("export", "other.innov", "again.json", "--view", "full"), DONE)
    check("the same bytes", pathlib.Path("out.json").read_bytes() == pathlib.Path("again.json").read_bytes(), out)
    part = Run("export", store, "--format", "json", "--kind", "sprint")
    check("one kind", {r["kind"] for r in json.loads(part.out)["records"]} == {"sprint"}, part)
    pathlib.Path("bad.json").write_text('[{"kind": "sprint",\n  "id": "s9", "fields": {"year": "x"}}]')
    expect("a fault, with its line and byte", Run("import", store, "bad.json"), REFUSED,
           err="bad.json:2:34: sprint.year")
    pathlib.Path("sprints").write_text(part.out)
    expect("JSON by the option", Run("import", store, "sprints", "--format", "json", "--mode", "replace", "--origin",
                                     "--dry-run"), USAGE, err="--origin")
    expect("a trial", Run("import", store, "sprints", "--format=json", "--dry-run"), DONE, out="unchanged",
           err="dry run")
    found = Run("export", store, "-", "status=running", "--format", "json", "--kind", "sprint", "--origin")
    check("by a condition", len(json.loads(found.out)["records"]) == 1 and '"origin": "' in found.out, found)
    expect("no sheet's option", Run("export", store, "--format", "json", "--bom"), USAGE)
    for command in ("import", "export"):
        expect("help names every format", Run(command, "--help"), DONE, out="--format xml|csv|json")


def test_reference_parameters():
    store = small_store()
    for lang, en, other in (("en", 'innov: event_registration.event: there is no event "nosuch"\n',
                             "a record of kind sprint where only event is asked for"),
                            ("lv", 'innov: event_registration.event: nav ieraksta "nosuch" (event)\n',
                             "ieraksta veids ir sprint, bet prasīts tikai event")):
        run = expect("a parameter that is no record", Run("report", store, "event-registration", "event=nosuch",
                                                          "--lang", lang), REFUSED)
        check("parameter, kind and word, once", run.err == en, run)
        expect("one of another kind", Run("report", store, "event-registration", "event=sprint:s1", "--lang", lang),
               USAGE, err=other)


# ---- Schema and reports ------------------------------------------------------------------------


def test_schema():
    xsd = expect("XML Schema", Run("schema"), DONE, out="http://www.w3.org/2001/XMLSchema")
    check("is what is written when nothing is said",
          Run("schema", "--format", "xsd").bytes == xsd.bytes)
    expect("SQL", Run("schema", "--format", "sql"), DONE, out=["CREATE TABLE", "sprint"])
    check("JSON", "sprint" in json.dumps(json.loads(Run("schema", "--format=json").out)))
    check("JSON Schema", "$defs" in json.loads(Run("schema", "--format=json-schema").out))
    expect("for people", Run("schema", "--format", "markdown"), DONE, out="Facilitator")
    expect("for people in Latvian", Run("schema", "--format", "markdown", "--lang", "lv"), DONE,
           out="Fasilitators")


def test_report():
    store = small_store()
    expect("which there are", Run("report", store), DONE, out="sprint-progress")
    names = json.loads(Run("report", store, "--format", "json").out)
    taken = {r["name"]: r["parameters"] for r in names["rows"]}
    check("with their parameters, in brackets what they can go without",
          (taken.get("sprint-progress"), taken.get("eligibility"), taken.get("person-export")) ==
          ("[plan] [as_of]", "call institution [application] [at]", "person [also]"), names)
    for name, parameters in taken.items():
        run = Run("report", store, name)
        check(f"{name} asks for what stands without brackets, and for nothing else",
              set(re.findall(r"\.(\w+): a value is required", run.err)) ==
              {p for p in parameters.split() if p[0] != "["}, run)
    expect("no such report", Run("report", store, "sprints"), USAGE, err="sprints")
    expect("a report without a plan", Run("report", store, "sprint-progress"), DONE,
           out=["2024", "No plan"])
    write("plan.xml", PLAN)
    Run("import", store, "plan.xml")
    plain = expect("a report", Run("report", store, "sprint-progress"), DONE, out=["2024", "50.0"])
    check("with its parameter", Run("report", store, "sprint-progress", "plan=plan").out == plain.out)
    for args, column in ((("explain", store, "sprint-progress"), "kind"),
                         (("report", store, "institution-timeline", "institution=tm"), "kind"),
                         (("report", store, "lineage", "record=s1"), "kind")):
        expect("kinds in the words of people", Run(*args, "--lang", "lv"), DONE, out="  Sprints  ")
        run = Run(*args, "--format", "csv", "--lang", "lv")
        check("and of programs", "sprint" in {row[column] for row in rows_of(run)}, run)
    expect("no such parameter", Run("report", store, "sprint-progress", "year=2023"), USAGE,
           err=["year", "plan"])
    expect("a parameter that is not there", Run("report", store, "sprint-progress", "plan=x"),
           REFUSED, err=["plan", "x"])


def test_views_of_reports():
    """A report in the public view knows nothing of what is not public."""
    hidden = ("Anna", "Zane", "Ādams", "Pieteikums")  # people and applications: nothing says they are public
    Run("init", "edges.innov", "--labels", "https://example.org/", "--language", "lv")
    Run("import", "edges.innov", ROOT / "tests" / "data" / "reports" / "edges.xml")
    for arguments in (("report", "edges.innov", "facilitators"), ("explain", "edges.innov", "call-success"),
                      ("report", "edges.innov", "all", "--format", "html")):
        whole = expect("all of it", Run(*arguments), DONE)
        check("names them", any(word in whole.out for word in hidden), arguments)
        check("so does the full view", Run(*arguments, "--view", "full").out == whole.out)
        public = expect("in public", Run(*arguments, "--view", "public"), DONE)
        check("names none", not any(word in public.out for word in hidden), public.out)
    page = Run("report", "edges.innov", "all", "--format", "html", "--view", "public")
    check("says its view and revision", "revision" in page.out and "view: public" in page.out)
    check("is whole", "Čaklā pašvaldība" in page.out)
    expect("no such view", Run("report", "edges.innov", "money", "--view", "secret"), USAGE, err="secret")
    expect("a record that the view has not",
           Run("report", "edges.innov", "lineage", "record=r1", "--view", "public"), REFUSED)


def test_internal_view_of_reports():
    """In the internal view a report knows what colleagues may see, and no more: neither rows nor records behind
    figures, nor a count that includes them."""
    seen = {"public": "Atklātā", "internal": "Iekšējā", "private": "Privātā"}
    write("views.xml", '<ecosystem xmlns="urn:libinnov:0" revision="2" labels="https://example.org/" xml:lang="lv">' + "".join(
        f'<institution id="{view}"><name xml:lang="lv">{name}</name><kind>ministry</kind><status>active</status>'
        f"<visibility>{view}</visibility></institution>" for view, name in seen.items()) + "</ecosystem>")
    for store in ("views.innov", "copy-of-views.xml"):
        Run("init", store, "--labels", "https://example.org/", "--language", "lv")
        expect("the records", Run("import", store, "views.xml"), DONE)
        for view, count in (("public", 1), ("internal", 2), ("full", 3)):
            names = list(seen.values())
            for command in ("report", "explain"):
                run = expect("a view", Run(command, store, "never-took-part", "activity=anything", "--view", view), DONE)
                check(f"{command} shows the {view} view", [name in run.out for name in names] == [n < count for n in range(3)],
                      run.out)
            page = Run("report", store, "all", "activity=anything", "--format", "html", "--view", view)
            check(f"so does the page of the {view} view", [name in page.out for name in names] == [n < count for n in range(3)])
            table = Run("report", store, "data-quality", "--format", "csv", "--view", view)
            row = next(line for line in table.out.splitlines() if line.startswith("institution,"))
            check(f"the {view} view counts {count}", row.split(",")[1] == str(count), table.out)


def test_erasing_several():
    """People whose time is over go in one run, and not a byte of them stays."""
    people = {"anna": "Anna Ozola", "bruno": "Bruno Kalns", "cilda": "Cilda Roze"}
    for store in ("people.innov", "people.xml"):
        Run("init", store, "--labels", "https://example.org/", "--language", "lv")
        for label, name in people.items():
            Run("put", store, "person", f"id={label}", f"name={name}")
        check("they are there", all(name.encode() in content(store) for name in people.values()))
        expect("erased", Run("run", store, "person-erase", "person=anna", "others=bruno; cilda", "reason=Termiņš"), DONE)
        bytes_left = b"".join(content(name) for name in os.listdir(".") if name.startswith(store))
        check(f"nobody is left in {store}", not any(name.encode() in bytes_left for name in people.values()))
        check("three are pseudonyms", Run("list", store, "person").out.count("Dzēsta persona") == 3)


def test_latvia():
    """The answers that the sources give."""
    Run("init", "lab.innov", "--labels", "https://inovacija.mk.gov.lv/")
    expect("the file of real records", Run("import", "lab.innov", LATVIA), DONE)
    table = json.loads(Run("report", "lab.innov", "sprint-progress", "--format", "json").out)
    years = {r["year"]: r for r in table["rows"]}
    check("2023", years[2023]["completed"] == 3, years)
    check("2024", years[2024]["completed"] == 6 and years[2024]["cumulative"] == 9, years)
    check("of the plan", 60.0 in years[2024].values() and 15 in years[2024].values(), years)
    sound = Run("check", "lab.innov")
    check("no faults", sound.status == DONE, sound)


# ---- Pages -------------------------------------------------------------------------------------


class Page(html.parser.HTMLParser):
    """What a page of HTML holds; `faults` says what is wrong with it."""

    VOID = {"meta", "br", "link", "img", "input", "hr"}
    EMPTY = {"rect", "line"}  # elements of SVG that end in their own tag

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.ids, self.refs = [], [], [], []
        self.count, self.words = {}, {}
        self.feed(text)
        self.close()
        self.faults += [f"{tag} is not closed" for tag in self.open]
        self.faults += [f"id {i} is there twice" for i in self.ids if self.ids.count(i) > 1]
        self.faults += [f"nothing is called {i}" for i in self.refs if i not in self.ids]

    def handle_starttag(self, tag, attrs):
        self.look_at(tag, dict(attrs))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        if tag not in self.EMPTY:
            self.faults.append(f"<{tag}/>")
        self.look_at(tag, dict(attrs))

    def look_at(self, tag, attrs):
        self.count[tag] = self.count.get(tag, 0) + 1
        self.ids += [attrs["id"]] if "id" in attrs else []
        self.refs += attrs.get("aria-labelledby", "").split()
        if tag in ("script", "iframe", "object", "embed", "form") or \
                any(name.startswith("on") for name in attrs):
            self.faults.append(f"{tag} {attrs} acts")
        if tag == "th" and attrs.get("scope") not in ("col", "row"):
            self.faults.append("a th without scope")
        for name in ("src", "href", "action", "srcset", "data"):
            if name in attrs and not attrs[name].startswith("#"):
                self.faults.append(f"{tag} goes to {attrs[name]}")
        if tag == "a":
            self.refs.append(attrs["href"][1:])
        if tag == "html" and not attrs.get("lang"):
            self.faults.append("no language")
        if tag == "svg" and (attrs.get("role") != "img" or "aria-labelledby" not in attrs):
            self.faults.append("a drawing without words")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> is not expected")

    def handle_data(self, data):
        if self.open:
            self.words.setdefault(self.open[-1], []).append(data.strip())
        if "url(" in data or "@import" in data:
            self.faults.append("a style fetches something")


def page_of(title, run, holds):
    expect(title, run, DONE, out="<!DOCTYPE html>")
    page = Page(run.out)
    check(f"{title}: sound", page.faults == [] and page.count.get("h1") == 1, page.faults)
    check(f"{title}: what it holds", holds(page), (page.count, page.words.get("h2")))
    return page


def test_pages():
    Run("init", "lab.innov", "--labels", "https://inovacija.mk.gov.lv/")
    Run("import", "lab.innov", LATVIA)
    for lang, heading, region, percent in (
            ("en", "Training reach", "Zemgale Planning Region", "20.7%"),
            ("lv", "Mācību sasniedzamība", "Zemgales plānošanas reģions", "20,7\u00a0%")):
        run = Run("report", "lab.innov", "all", "as_of=2025-06-30", "--format", "html", "--lang", lang)
        page = page_of(f"all reports, {lang}", run, lambda p: heading in p.words["h2"] and
                       p.count["table"] == p.count["section"] - 1 and p.count["svg"] >= 4 and
                       p.count["caption"] == p.count["table"])
        check(f"charts say their numbers, {lang}", any(
            region + ": 0" in words for words in page.words["desc"]) and
            any(percent in words for words in page.words["desc"]), page.words["desc"])
        check(f"no address, {lang}", "http" not in run.out, run.out[:500])
        check(f"why not, {lang}", any("record=…" in words for words in page.words["li"]))
    same = Run("report", "lab.innov", "all", "as_of=2025-06-30", "--format", "html", "--lang", "lv")
    check("the same bytes again", same.bytes == run.bytes)
    page_of("one report", Run("report", "lab.innov", "money", "--format", "html"),
            lambda p: p.count["table"] == 1 and "150,000.00" in p.words["td"])
    page_of("an explanation", Run("explain", "lab.innov", "money", "--format", "html"),
            lambda p: p.count["table"] == 1 and "svg" not in p.count)
    page_of("the reports there are", Run("report", "lab.innov", "--format", "html"),
            lambda p: "money" in p.words["th"])
    page_of("a list", Run("list", "lab.innov", "sprint", "--format", "html"),
            lambda p: p.count["tr"] == 10)
    page_of("a log", Run("log", "lab.innov", "--format", "html"), lambda p: p.count["tr"] > 1)
    empty = Run("init", "empty.innov")
    page_of("an empty store", Run("report", "empty.innov", "all", "--format", "html"),
            lambda p: empty.status == DONE and p.count["section"] > 1)


def test_markup_is_escaped():
    store = small_store()
    write("sly.xml", SMALL[:SMALL.index("  <institution")] + """  <sprint id="sly">
    <year>2024</year>
    <status>planned</status>
    <title xml:lang="lv">&lt;script&gt;alert("1 &amp; 2")&lt;/script&gt; | *b*</title>
    <lead>tm</lead>
  </sprint>
</ecosystem>
""")
    Run("import", store, "sly.xml")
    for args in (("list", store, "sprint"), ("report", store, "all"), ("log", store)):
        run = Run(*args, "--format", "html")
        check(f"{args[0]} as a page", Page(run.out).faults == [] and "<script" not in run.out, run)
        run = Run(*args, "--format", "markdown")
        check(f"{args[0]} as Markdown", run.status == DONE and "<script" not in run.out, run)
    expect("a list as Markdown", Run("list", store, "sprint", "label=sly", "--format", "markdown"), DONE,
           out=["| --- |", "&lt;script>alert(\"1 &amp; 2\")&lt;/script> \\| \\*b\\*"])


def test_all_reports():
    store = small_store()
    expect("in one CSV file", Run("report", store, "all", "--format", "csv"), USAGE, err="CSV")
    expect("no report knows it", Run("report", store, "all", "colour=red"), USAGE, err="colour=red")
    expect("a wrong value", Run("report", store, "all", "as_of=yesterday"), REFUSED, err="yesterday")
    expect("as text", Run("report", store, "all"), DONE, out=["(data-quality)", "====", "Sprints"])
    expect("as Markdown in Latvian", Run("report", store, "all", "--format=markdown", "--lang=lv"),
           DONE, out=["## Datu kvalitāte", "| Sprinti | 2 |"])
    tables = json.loads(Run("report", store, "all", "--format", "json").out)
    check("as JSON", "data-quality" in [table["name"] for table in tables], tables)
    with open("/dev/full", "wb") as full:
        for form in ("text", "html", "json"):
            run = Run("report", store, "all", "--format", form, stdout=full)
            check(f"{form} to a full disk", run.status == FAILED and run.err != "", run)


def test_run():
    for store in ("lab.innov", "store.xml"):
        Run("init", store, "--labels", LABELS)
        Run("import", store, PANEL)
        before = records(store)
        expect("the actions there are", Run("run", store), DONE,
               out=["Operation", "What it does", "decide", "evaluation [decided_on]", "nominate-sprints"])
        expect("in Latvian", Run("run", store, "--lang", "lv"), DONE, out=["Darbība", "Ko dara", "Parametri"])
        expect("an action that is none", Run("run", store, "guess"), USAGE, err="guess")
        expect("one that is refused", Run("run", store, "decide", "evaluation=problems",
                                          "decided_on=2025-01-20"), REFUSED, err="scoring_open")
        expect("in Latvian", Run("run", store, "decide", "evaluation=panel", "--lang", "lv"), REFUSED,
               err="decided_on")
        with open("/dev/full", "wb") as full:
            run = Run("run", store, "decide", "evaluation=panel", "decided_on=2025-03-20", stdout=full)
        check("an answer that cannot be given", run.status == FAILED and run.err != "", run)
        check("nothing was changed so far", records(store) == before)
        run = expect("an action", Run("run", store, "decide", "evaluation=panel", "decided_on=2025-03-20",
                                      "--actor", "anna", "--format", "csv"), DONE)
        check("what it decided", [row["decided"] for row in rows_of(run)] ==
              ["supported", "supported", "reserve", "rejected", "rejected"], run)
        expect("in whose name", Run("log", store), DONE, out="anna")
        expect("a change of what is decided", Run("set", store, "s-chair-a-c1", "points=1.00"), REFUSED,
               err="decided")
        expect("with a reason", Run("set", store, "s-chair-a-c1", "points=1.00", "--override",
                                    "--reason", "a test"), DONE)
        run = expect("is found", Run("report", store, "verify", "evaluation=panel", "--format", "csv"), DONE)
        first = rows_of(run)[0]
        check("and named", (first["field"], first["was"], first["is"], first["logged"]) ==
              ("points", "4.00", "1.00", "true"), run)


# ---- When the system fails ---------------------------------------------------------------------


def test_output_fails():
    store = small_store()
    before = records(store)
    for args in (("list", store, "sprint"), ("list", store, "sprint", "--format=json"),
                 ("show", store, "s1"), ("show", store, "s1", "--format=json"), ("export", store),
                 ("schema",), ("report", store), ("--help",), ("--version",),
                 ("import", store, "small.xml"), ("put", store, "person", "name=X")):
        with open("/dev/full", "wb") as full:
            run = Run(*args, stdout=full)
        check(f"{args[0]} to a full disk", run.status == FAILED and run.err != "", run)
    run = Run("export", store, stdout=None, preexec_fn=lambda: os.close(1))
    check("export to a closed output", run.status == FAILED and run.err != "", run)
    check("nothing was changed", records(store) == before)


class Terminal:
    """A run whose standard error is a terminal and whose XML file comes through a pipe, so that the
    test says when it comes."""

    def __init__(self, *args, interrupt=signal.SIG_DFL):
        os.mkfifo("slow.xml")
        self.master, slave = pty.openpty()
        self.run = subprocess.Popen([PROGRAM, *args], stdout=subprocess.PIPE, stderr=slave,
                                    env={"LC_ALL": "C.UTF-8"},
                                    preexec_fn=lambda: signal.signal(signal.SIGINT, interrupt))
        os.close(slave)
        self.pipe = open("slow.xml", "w", encoding="utf-8")
        os.unlink("slow.xml")
        self.said = ""

    def give(self, text):
        self.pipe.write(text)
        self.pipe.flush()

    def listen(self, seconds, until=None):
        end = time.monotonic() + seconds
        while (until is None or until not in self.said) and time.monotonic() < end:
            if select.select([self.master], [], [], 0.1)[0]:
                try:
                    self.said += os.read(self.master, 4096).decode()
                except OSError:  # the other side is closed
                    break

    def interrupt(self):
        self.run.send_signal(signal.SIGINT)
        time.sleep(0.2)

    def end(self):
        try:
            self.pipe.close()
        except BrokenPipeError:
            pass
        self.listen(20)
        self.out = self.run.communicate(timeout=20)[0].decode()
        os.close(self.master)
        return self.run.returncode


def people(numbers):
    return "".join(f'<person id="p{n}"><name>P</name></person>\n' for n in numbers)


def test_long_work():
    head, tail = SMALL.split("  <institution")[0], "</ecosystem>\n"
    for store in ("lab.innov", "store.xml"):
        Run("init", store, "--labels", LABELS)
        before = records(store)
        for title, interrupts, status in (("is shown", 0, DONE), ("is cancelled", 1, REFUSED),
                                          ("is ended", 2, -signal.SIGINT)):
            term = Terminal("import", store, "slow.xml")
            term.give(head + people(range(2000)))
            term.listen(20, until="\r")
            shown = term.said
            for _ in range(interrupts):
                term.interrupt()
            if interrupts < 2:
                term.give(people(range(2000, 2500)) + tail)
            got = term.end()
            check(f"long work {title}", got == status, f"{store}: {got} {term.said!r} {term.out!r}")
            check("how far it has come", shown.strip("\r").strip() != ""
                  and int(shown.split("\r")[1]) <= 2500, repr(shown))
            if interrupts == 1:
                check("it is said", "cancelled" in term.said and term.out == "", repr(term.said))
            if interrupts == 0:
                check("all is there", records(store).count(b"<person") == 2500)
                Run("undo", store)
            check("nothing is changed", records(store) == before)
        expect("the store is sound", Run("check", store), DONE)
        term = Terminal("import", store, "slow.xml", interrupt=signal.SIG_IGN)
        term.give(head + people(range(2000)))
        term.listen(20, until="\r")
        term.interrupt()
        term.give(tail)
        got = term.end()
        check("a program that ignores ^C goes on", got == DONE, f"{got} {term.said!r}")
    check("nothing of it without a terminal", "\r" not in Run("check", store).err)


def lose_power():
    """Takes from root the power to write what is not for writing."""
    pr_capbset_drop, cap_dac_override = 24, 1
    if os.geteuid() == 0:
        ctypes.CDLL(None).prctl(pr_capbset_drop, cap_dac_override, 0, 0, 0)


def test_read_only():
    for store in (small_store(), small_store("store.xml")):
        before = content(store)
        os.chmod(store, 0o400)
        os.chmod(".", 0o500)
        expect(f"{store} can be read", Run("list", store, "sprint", preexec_fn=lose_power), DONE,
               out="s1")
        expect(f"{store} cannot be written", Run("put", store, "person", "name=X",
                                                 preexec_fn=lose_power), FAILED)
        os.chmod(".", 0o700)
        check("and was not", content(store) == before)


TESTS = [value for name, value in sorted(globals().items()) if name.startswith("test_")]

for test in TESTS:
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            test()
        except Exception as error:  # a test that breaks down has failed
            check(test.__name__, False, repr(error))
        os.chdir("/")
print(f"{passed} passed, {failed} failed")
sys.exit(failed != 0)
