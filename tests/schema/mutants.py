"""Records in XML, right ones and wrong ones, made from the descriptors of the model: for every field its
limits and what stands just beyond them, and for every kind what may befall the record itself.

Each mutant is one record on one line. It is named by what was done to it; what should come of it is
True (to be taken), False (to be refused) or None where only the judges can say, and must agree.
"""

from collections import namedtuple
import re
from re import _constants as op, _parser as parser
from xml.sax.saxutils import escape, quoteattr

Mutant = namedtuple("Mutant", "name kind field xml right")

LABELS = "https://example.org/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
SCALES = {"money": 2, "integer": 0}
PLAIN = {  # a value of each type that no limit or form narrows
    "boolean": "true",
    "date": "2024-02-29",
    "instant": "2024-02-29T12:30:59Z",
    "reference": "a-label",
    "uri": "https://example.org/a",
}
OWN = ("inferred", "withheld")  # lists of names of fields of the record
LETTERS = "aā"  # one byte and two, one character each


# ---- Values ----------------------------------------------------------------------------------------

def shortest(tree):
    """The shortest text of a parsed pattern; of equally short ones the first."""
    text = ""
    for code, what in tree:
        if code is op.LITERAL:
            text += chr(what)
        elif code is op.IN:
            text += member(what)
        elif code is op.BRANCH:
            text += min((shortest(each) for each in what[1]), key=len)
        elif code is op.SUBPATTERN:
            text += shortest(what[3])
        else:
            assert code is op.MAX_REPEAT, f"a pattern with {code}"
            text += shortest(what[2]) * what[0]
    return text


def member(choices):
    """A character of a class."""
    if choices[0][0] is op.NEGATE:
        return "a"  # none of our classes shuts out a letter
    code, what = choices[0]
    return chr(what[0] if code is op.RANGE else what)


def number(value, scale):
    digits = str(abs(value)).rjust(scale + 1, "0")
    return "-" * (value < 0) + (f"{digits[:-scale]}.{digits[-scale:]}" if scale else digits)


def scale_of(field):
    return field.get("scale", SCALES.get(field["type"]))


def filled(field, length):
    """A text of so many characters that fits a field without a form."""
    start = PLAIN["uri"] if field["type"] == "uri" else ""
    return start + (LETTERS[field["type"] == "text"] * (length - len(start)))


class Values:
    """What a field may hold and may not, by name: pairs of a text and whether it is right."""

    def __init__(self, model):
        self.codes = {each["name"]: [code["name"] for code in each["codes"]] for each in model["code_lists"]}

    def plain(self, field):
        """A value that fits."""
        if "code_list" in field:
            return self.codes[field["code_list"]][0]
        if "pattern" in field:
            return shortest(parser.parse(field["pattern"]))
        if scale_of(field) is not None:
            return number(max(field.get("min", 1), min(field.get("max", 1), 1)), scale_of(field))
        if field["type"] == "text":
            return "source" if field["name"] in OWN else filled(field, max(field["min"], 1))
        if field["type"] == "reference" and "target" not in field:
            return "sprint/a-label"
        return PLAIN[field["type"]]

    def another(self, field):
        """A second value that fits, where one more is allowed and there is one."""
        if "code_list" in field:
            return self.codes[field["code_list"]][1:2]
        if field["name"] in OWN:
            return ["note"]
        if "pattern" in field:
            return []
        if field["type"] in ("reference", "uri"):
            return [self.plain(field) + "2"]
        if field["type"] == "text":
            return [filled(field, max(field["min"], 1))[:-1] + "b"]
        return [number(field["max"], scale_of(field))] if scale_of(field) is not None else []

    def of(self, field):
        """Every value worth trying."""
        yield "plain", self.plain(field), True
        yield from getattr(self, "of_" + ("code" if "code_list" in field else field["type"]))(field)

    def of_text(self, field):
        base = self.plain(field)
        if "pattern" in field:
            yield from neighbours(field["form"], base)
        elif field["name"] not in OWN:
            yield "longest", filled(field, field["max"]), True
            yield "longest beyond 16 bits", "\U0001f600" * field["max"], True
            yield "blanks", " " * max(field["min"], 1), None
        yield "too long", filled(field, field["max"] + 1), False
        if field["min"] > 1:
            yield "too short", filled(field, field["min"] - 1), False
        for name, text in (("line feed", "\n"), ("tab", "\t"), ("carriage return", "\r")):
            yield name, base + text + "a", None if field["multiline"] else False

    def of_uri(self, field):
        yield "longest", filled(field, field["max"]), True
        yield "too long", filled(field, field["max"] + 1), False
        for text in ("urn:a", "a", "//a/b", ":a", "1a:b", "http://", "a:%41", "a:%4", "a:b c", "a:ā", "a:{b}",
                     "a:b#c#d", "a:[b]", "http://[::1]/", "http://a:b/", "http://a:99999/", "a+b-c.d:e", "a:"):
            yield f"URI {text}", text, None

    def of_code(self, field):
        for code in self.codes[field["code_list"]]:
            yield f"code {code}", code, True
        plain = self.plain(field)
        yield "no code", plain + "_", False
        yield "code in capitals", plain.upper(), False
        yield "code and blank", plain + " ", False

    def of_integer(self, field):
        scale = scale_of(field)
        plain = self.plain(field)
        if "min" in field:
            yield "least", number(field["min"], scale), True
            yield "too small", number(field["min"] - 1, scale), False
        if "max" in field:
            yield "greatest", number(field["max"], scale), True
            yield "too great", number(field["max"] + 1, scale), False
        yield "leading zero", "0" + plain, False
        yield "plus", "+" + plain, False
        yield "minus zero", "-" + number(0, scale), None
        yield "blank around", f" {plain}\n", None
        yield "one more decimal", plain + ("0" if scale else ".0"), False
        yield "exponent", plain + "e1", False
        yield "other digits", plain.replace("1", "١") + "٣", False
        yield "a word", "one", False
        yield "comma", plain.replace(".", ",") if scale else plain + ",0", False
        if scale:
            yield "one decimal less", plain[:-1], False
            yield "no decimals", plain.split(".")[0], False
            yield "no digit before", "." + plain.split(".")[1], False

    of_decimal = of_money = of_integer

    def of_boolean(self, _):
        yield "false", "false", True
        for text in ("1", "0", "TRUE", "yes", "true "):
            yield f"boolean {text}", text, False

    def of_date(self, _):
        for text in ("2024", "2024-02", "0001", "9999-12-31"):
            yield f"date {text}", text, True
        for text in ("2024-00", "2024-13", "2024-1", "2024-01-00", "2024-01-32", "24", "20240101", "-2024",
                     "2024-02-29Z", "2024-02-29T00:00:00Z", "12024", "2024-02-29 ", "2024/02/29", "yes"):
            yield f"date {text}", text, False
        for text in ("2023-02-29", "2024-04-31"):
            yield "day not in calendar", text, None
        yield "year zero", "0000", None

    def of_instant(self, _):
        for text in ("2024-02-29T00:00:00.5Z", "2024-02-29T23:59:59.000001Z"):
            yield f"instant {text}", text, None
        for text in ("2024-02-29T24:00:00Z", "2024-02-29T12:60:00Z", "2024-02-29T12:00:60Z", "2024-02-29T12:00:00",
                     "2024-02-29T12:00:00+00:00", "2024-02-29 12:00:00Z", "2024-02-29T12:00Z", "2024-02-29",
                     "2024-02-29T12:00:00.Z", "2024-02-29T12:00:00.000000Z", "2024-02-29T12:00:00.1234567Z",
                     "2024-02-29t12:00:00z", "2024-13-29T12:00:00Z"):
            yield f"instant {text}", text, False
        yield "day not in calendar", "2023-02-29T12:00:00Z", None
        yield "year zero", "0000-01-01T00:00:00Z", None

    def of_reference(self, field):
        states = "" if "target" in field else "sprint/"
        yield "longest label", states + "L" * 64, True
        yield "label too long", states + "L" * 65, False
        for text in ("a b", "a_ā", "a;b", "", "a&b"):
            yield f"label {text}", states + text, False
        yield "mistyped id", "i00000000000000", None
        yield "kind and label", "sprint/a-label", None if states == "" else True
        yield "no such kind", "nonsense/a-label", None
        yield "two slashes", "sprint/a/b", False


def neighbours(form, text):
    """Texts that are nearly of a form; whether one is, is for its pattern to say."""
    yield f"{form}: last dropped", text[:-1], None
    yield f"{form}: first dropped", text[1:], None
    for each in "a", "Z", "0", "9", "-", ".", "/", "@", " ", "ā", "+":
        yield f"{form}: {each} before", each + text, None
        yield f"{form}: {each} behind", text + each, None
        yield f"{form}: {each} first", each + text[1:], None
        yield f"{form}: {each} last", text[:-1] + each, None
        yield f"{form}: {each} within", text[:len(text) // 2] + each + text[len(text) // 2:], None


# ---- Elements --------------------------------------------------------------------------------------

def text_of(value):
    """Escaped, on one line."""
    return escape(value, {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def element(field, value, more="", lang="lv"):
    spoken = f' xml:lang="{lang}"' if field["multilingual"] and lang else ""
    return f"<{field['name']}{spoken}{more}>{text_of(value)}</{field['name']}>"


SHAPE = ("name type form code_list target min max scale unit required multilingual list unique owner "
         "ordinal multiline").split()  # what two fields must share to be the same to a reader


class Mutants:
    """The mutants of a model: all of them, or of fields that are the same in several kinds only those of the
    first, and of the others what shows that they are there."""

    def __init__(self, model, everything):
        self.values, self.everything, self.count = Values(model), everything, 0
        self.kinds = [kind for kind in model["kinds"] if not kind["input"]]

    def record(self, kind, content, attributes=None):
        """A record of its own id, unless it is said what attributes it has."""
        self.count += 1
        if attributes is None:
            attributes = f' id="m{self.count}"'
        return f"<{kind['name']}{attributes}>{content}</{kind['name']}>"

    def needed(self, kind, name, value):
        """The fields that a field must have beside it, and what they need in turn."""
        found = []
        for rule in kind["rules"]:
            if rule["sort"] == "needs" and rule["field"] == name and rule.get("code", value) == value:
                other = next(each for each in kind["fields"] if each["name"] == rule["other"])
                found += [other, *self.needed(kind, other["name"], self.values.plain(other))]
        return found

    def around(self, kind, field, value, inner):
        """The element in its place among the fields that it needs."""
        others = self.needed(kind, field["name"], value)
        return "".join(inner if each is field else element(each, self.values.plain(each))
                       for each in kind["fields"] if each is field or each in others)

    def of_field(self, kind, field):
        plain = self.values.plain(field)
        def made(name, inner, right, value=plain):
            return Mutant(name, kind["name"], field["name"],
                          self.record(kind, self.around(kind, field, value, inner)), right)
        for name, value, right in self.values.of(field):
            yield made(name, element(field, value), right, value)
        for name, inner, right in self.elements(kind, field, plain):
            yield made(name, inner, right)
        yield from self.misplaced(kind, field, plain)

    def elements(self, kind, field, plain):
        """What may befall an element, whatever its type."""
        name, once = field["name"], element(field, plain)
        nil = f' xmlns:xsi="{XSI}" xsi:nil="true"'
        yield "unset", f"<{name}{nil}/>", True
        yield "unset with content", element(field, plain, nil), False
        yield "unset by no word", f'<{name} xmlns:xsi="{XSI}" xsi:nil="perhaps"/>', False
        yield "empty", element(field, ""), False
        yield "element inside", once.replace("</", "<b/></", 1), False
        yield "attribute", element(field, plain, ' colour="red"'), False
        yield "misspelt", once.replace(name, name + "x"), False
        yield "of no namespace", once.replace(f"<{name}", f'<{name} xmlns=""', 1), False
        repeats = field["list"] or field["multilingual"]
        for second in self.values.another(field):
            yield "two values", once + element(field, second, lang="en"), bool(repeats)
        if not repeats:
            yield "twice", once + once, False
        if field["list"]:
            yield "value twice", once + once, None
        if field["multilingual"]:
            yield "language twice", once + once, None
            yield "no language", element(field, plain, lang=""), None
            yield "ill-formed language", element(field, plain, lang="l_v"), None
            yield "other attribute of xml", element(field, plain, ' xml:base="urn:a"'), None
        else:
            yield "language", element(field, plain, ' xml:lang="lv"'), False

    def misplaced(self, kind, field, plain):
        """Before one that belongs before it."""
        place = kind["fields"].index(field)
        if place > 0:
            before = kind["fields"][place - 1]
            yield Mutant("misplaced", kind["name"], field["name"], self.record(
                kind, element(field, plain) + element(before, self.values.plain(before))), False)

    def of_kind(self, kind):
        """What may befall a record."""
        field = next(each for each in kind["fields"] if each["name"] == "source")
        content, foreign = element(field, PLAIN["uri"]), '<b xmlns="urn:x">c</b>'
        def made(name, right, attributes=None, inner=content):
            return Mutant(name, kind["name"], None, self.record(kind, inner, attributes), right)
        yield made("record without id", False, "")
        for text in ("", "a b", "L" * 65, "ā"):
            yield made(f"record id {text[:3]}", False, f" id={quoteattr(text)}")
            yield made(f"record label {text[:3]}", False, f' id="n{self.count}" label={quoteattr(text)}')
        yield made("label beside a label", None, f' id="n{self.count}" label="n{self.count}"')
        yield made("record of mistyped id", None, ' id="i00000000000000"')
        yield made("labels no URI", False, f' id="n{self.count}" labels="a b"')
        for text in ("-1", "", "a", "1.0", "+1"):
            yield made(f"record revision {text}", False, f' id="n{self.count}" revision="{text}"')
        yield made("record attribute", False, f' id="n{self.count}" colour="red"')
        yield made("record text", False, inner=content + "text")
        yield made("foreign at the end", True, inner=content + foreign)
        yield made("foreign before the end", False, inner=foreign + content)
        yield made("record in record", False, inner=content + self.record(kind, ""))

    def all(self):
        seen = set()
        for kind in self.kinds:
            yield from self.of_kind(kind)
            for field in kind["fields"]:
                shape = tuple(field.get(each) for each in SHAPE)
                some = shape in seen and not self.everything
                seen.add(shape)
                yield from (each for each in self.of_field(kind, field)
                            if not some or each.name in ("plain", "misspelt", "misplaced"))


FIRST_LINE = 2  # of a document: where the first mutant stands


def document(made, revision):
    """A file with one mutant a line."""
    head = (f'<ecosystem xmlns="urn:libinnov:0" revision="{revision}" labels="{LABELS}" xml:lang="lv" '
            f'xmlns:xsi="{XSI}" xsi:schemaLocation="urn:libinnov:0 innov.xsd">')
    return "\n".join([head, *(each.xml for each in made), "</ecosystem>\n"])
