"""Records in JSON, right ones and wrong ones, made from the descriptors of the model: for every sort of
field its limits and what stands just beyond them, and what may befall a record as a whole.

A mutant is one record on one line, as text: some are no values of Python.
"""

import json
from collections import namedtuple

Mutant = namedtuple("Mutant", "name line")

LABELS = "https://example.org/"
PLACES = {"money": 2, "integer": 0}
FORMS = {  # a text of each form, and one that is not
    "reg_no": ("90000038578", "30000038578"),
    "atvk": ("0001000", "000100"),
    "institutional_sector": ("S130100", "S1301000"),
    "email": ("anna@example.org", "anna@example"),
    "phone": ("+371 67000000", "+371-67000000"),
    "zone": ("Europe/Riga", "Europe/"),
    "language": ("lv", "LV"),
    "sha256": ("0" * 64, "0" * 63),
    "media_type": ("text/csv", "text"),
}
NUMBERS = {"integer", "decimal", "money"}
RAW = "RAW:"  # what follows goes into the line as it is


def raw(text):
    return RAW + text


def line_of(record):
    """A record as one line, with raw values in their places."""
    text = json.dumps(record, ensure_ascii=False)
    while f'"{RAW}' in text:
        before, _, after = text.partition(f'"{RAW}')
        inside, _, behind = after.partition('"')
        text = before + inside + behind
    return text


def spelled(value, places):
    digits = str(abs(value)).rjust(places + 1, "0")
    return "-" * (value < 0) + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def places_of(field):
    return PLACES.get(field["type"], field.get("scale", 0))


class Model:
    """What is right for each field, and which records a record cannot be without."""

    def __init__(self, described):
        self.kinds = {kind["name"]: kind for kind in described["kinds"] if not kind["input"]}
        self.codes = {codes["name"]: [code["name"] for code in codes["codes"]] for codes in described["code_lists"]}

    def right(self, field, place=1):
        """One value, of a list or alone; `place` tells those that must differ."""
        kind = field["type"]
        if kind in NUMBERS:
            value = max(field["min"], min(field["max"], place if field["ordinal"] or field["unique"] else 1))
            return raw(spelled(value, places_of(field)))
        if kind == "text":
            if "form" in field:
                return FORMS[field["form"]][0]
            return f"x{place}".ljust(field.get("min", 1), "x") if field["max"] > 5 else "x" * field["max"]
        if kind == "code":
            return self.codes[field["code_list"]][0]
        if kind == "reference":
            return f"of-{field['target']}" if "target" in field else "institution/of-institution"
        return {"boolean": True, "date": "2024-02-29", "instant": "2024-02-29T12:30:59Z",
                "uri": "https://example.org/a"}[kind]

    def whole(self, field, place=1):
        """The value of a field as its member has it."""
        value = self.right(field, place)
        return {"lv": value} if field["multilingual"] else [value] if field["list"] else value

    def record(self, name, place=1):
        """A record with what is required, and what a rule asks one of."""
        kind = self.kinds[name]
        fields = {field["name"]: self.whole(field, place) for field in kind["fields"] if field["required"]}
        by_name = {field["name"]: field for field in kind["fields"]}
        for rule in kind["rules"]:
            if rule["sort"] == "one_of" and rule["field"] not in fields:
                fields[rule["field"]] = self.whole(by_name[rule["field"]], place)
        return {"kind": name, "id": f"of-{name}" if place == 1 else f"r{place}", "fields": fields}

    def needed(self, name, found=None):
        """The kinds of which a record of this kind needs one, itself apart, targets first."""
        found = {"institution": None} if found is None else found
        for field in self.kinds[name]["fields"]:
            target = field.get("target")
            if target and target not in found and target != name:
                found[target] = None
                self.needed(target, found)
        return found


# ---- Values ----------------------------------------------------------------------------------------

def sort_of(field):
    """Fields of one sort have the same facets, whatever the numbers in them."""
    return tuple(field[mark] for mark in ("type", "required", "multilingual", "list", "unique", "ordinal", "multiline")) + (
        field.get("form"), field.get("min", 0) > 1, field.get("scale"), "target" in field, field["type"] in NUMBERS
        and field["min"] < 0)


def values_of_number(field, model):
    places, low, high = places_of(field), field["min"], field["max"]
    yield "smallest", raw(spelled(low, places))
    yield "largest", raw(spelled(high, places))
    yield "too small", raw(spelled(low - 1, places))
    yield "too large", raw(spelled(high + 1, places))
    yield "as text", spelled(min(high, 15 * 10 ** places), places)
    yield "too large as text", spelled(high + 1, places)
    yield "with a leading zero as text", "0" + spelled(1, places)
    yield "minus zero as text", "-" + spelled(0, places)
    yield "with a sign as text", "+" + spelled(1, places)
    yield "one place more", raw(spelled(15, places + 1))
    yield "one place more as text", spelled(15, places + 1)
    yield "a zero more", raw(spelled(min(high, 10 ** places), places) + ("0" if places else ".0"))
    yield "with an exponent", raw("1e0")
    yield "beyond any number", raw("1e400")
    yield "a word", "many"
    yield "a truth", True


def values_of_text(field, model):
    low, high, right = max(1, field.get("min", 1)), field["max"], model.right(field)
    if "form" in field:
        yield "of another form", FORMS[field["form"]][1]
        yield "with a line break", right + "\n"
    else:
        yield "shortest", "ā" * low
        yield "longest", "ž" * high
        yield "too long", "ž" * (high + 1)
        yield "astral characters", "\U0001F600" * high
        if low > 1:
            yield "too short", "x" * (low - 1)
        yield "with a line break", "\n".join(("x" * high)[:1] * 2)[:high]
        yield "with a tab", "\t"
    yield "with a control character", "\u0001"
    yield "with a non-character", "\uffff"
    yield "a number", 5


def values_of_uri(field, model):
    yield "longest", "https://example.org/".ljust(field["max"], "a")
    yield "too long", "https://example.org/".ljust(field["max"] + 1, "a")
    yield "no scheme", "example.org"
    yield "with a blank", "https://example.org/a b"
    yield "with half an escape", "https://example.org/%4"


def values_of_code(field, model):
    codes = model.codes[field["code_list"]]
    yield "the last code", codes[-1]
    yield "no code", codes[0] + "x"
    yield "in capitals", codes[0].upper()
    yield "its number", 1


VALUES = {
    "boolean": (("false", False), ("as text", "true"), ("a number", 1)),
    "date": (("a year", "2024"), ("a month", "2024-03"), ("no month", "2024-13"), ("no day", "2024-01-32"),
             ("not in the calendar", "2023-02-29"), ("the year 0", "0000"), ("one digit", "2024-3-01"),
             ("with a time", "2024-03-01T00:00:00Z"), ("with a line break", "2024\n"), ("a number", 2024)),
    "instant": (("with microseconds", "2024-02-29T12:30:59.000001Z"), ("with zeros", "2024-02-29T12:30:59.100000Z"),
                ("with no microseconds", "2024-02-29T12:30:59.000000Z"), ("in a zone", "2024-02-29T12:30:59+02:00"),
                ("no hour", "2024-02-29T24:00:00Z"), ("not in the calendar", "2023-02-29T12:30:59Z")),
    "reference": (("to nothing", "nothing"), ("with a blank", "a b"), ("too long", "a" * 65), ("a number", 7),
                  ("mistyped", "i0CPCFJDZT96W80")),
}


def values(field, model):
    """What one value may be, right and wrong."""
    if field["type"] in NUMBERS:
        yield from values_of_number(field, model)
    elif field["type"] in ("text", "uri", "code"):
        yield from {"text": values_of_text, "uri": values_of_uri, "code": values_of_code}[field["type"]](field, model)
    else:
        yield from VALUES[field["type"]]
    yield "empty", ""
    yield "an object", {}


def members(field, model):
    """What the member of a field may be."""
    right = model.right(field)
    yield "right", model.whole(field)
    yield "null", None
    if field["multilingual"]:
        yield "no language", {}
        yield "a text without language", right
        yield "two languages", {"en": right, "lv": right}
        yield "a wrong language", {"LV": right}
        yield "a long language", {"lv-" + "x" * 9: right}
        yield "a list", [right]
        for name, value in values(field, model):
            yield name, {"lv": value}
    elif field["list"]:
        yield "an empty list", []
        yield "a value without list", right
        yield "a value twice", [right, right]
        yield "null in a list", [None]
        for name, value in values(field, model):
            yield name, [value]
    else:
        yield "a list", [right]
        yield from values(field, model)


# ---- Records ---------------------------------------------------------------------------------------

def field_mutants(model, name, field, first):
    """Records of a kind with one field changed; the first is numbered `first`."""
    for place, (what, value) in enumerate(members(field, model), first):
        record = model.record(name, place)
        if value is not None or not field["required"]:
            record["fields"][field["name"]] = value
        else:
            del record["fields"][field["name"]]
        yield Mutant(f"{name}.{field['name']} {what}", line_of(record))


def record_mutants(model, name, first):
    """Records of a kind with something else changed."""
    def change(what, **members):
        record = model.record(name, next(places)) | members
        return Mutant(f"{name} {what}", line_of({key: value for key, value in record.items() if value != "GONE"}))

    places = iter(range(first, first + 100))
    fields = model.record(name)["fields"]
    yield change("as it should be")
    yield change("with an unknown field", fields=fields | {"nosuch": 1})
    yield change("with fields in a list", fields=[fields])
    yield change("without fields", fields="GONE")
    yield change("without a kind", kind="GONE")
    yield change("of no kind", kind="nosuch")
    yield change("of an input kind", kind="exchange")
    yield change("of a kind that is a number", kind=1)
    yield change("with an unknown member", nosuch=1)
    yield change("with an id with a blank", id="a b")
    yield change("with an empty id", id="")
    yield change("with an id that is a number", id=1)
    yield change("with a label that is none", id="i0CPCFJDZT96W8M", label="a b")
    yield change("with a label without an id", id="GONE", label="a")
    yield change("with an extension", extension='<a xmlns="urn:x"/>')
    yield change("with an empty extension", extension="")
    yield change("with an extension that is no XML", extension="<a")
