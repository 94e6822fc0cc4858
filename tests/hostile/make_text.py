"""CSV and JSON files that mean harm: CSV of institutions, JSON of any kind. Short ones stand here
as they are, long ones are made.

Usage: make_text.py FORMAT CASE FILE
"""

import sys

MEGABYTE = 1 << 20
ROW = b"a,x,other,active\n"
TITLES = b"id,name,kind,status\n"
RECORD = b'{"kind": "institution", "id": "a", "fields": {"name": {"lv": "x"}, "kind": "other", "status": "active"}}'


def fields(inside):
    return b'[{"kind": "institution", "id": "a", "fields": {' + inside + b"}}]\n"


CSV = {
    "empty": b"",
    "only_titles_of_nothing": b",,,\n",
    "quote_unclosed": TITLES + b'a,"x,other,active\n',
    "quote_in_the_middle": TITLES + b'a,x"y,other,active\n',
    "text_after_quote": TITLES + b'a,"x"y,other,active\n',
    "column_unknown": TITLES.replace(b"name", b"no_such") + ROW,
    "column_twice": b"id,name,name,kind,status\na,x,y,other,active\n",
    "cells_too_many": TITLES + b"a,x,other,active,more\n",
    "cells_too_few": TITLES + b"a,x\n",
    "nul": TITLES + b"a,x\0y,other,active\n",
    "latin1": TITLES + b"a,\xe2,other,active\n",
    "overlong": TITLES + b"a,\xc0\xaf,other,active\n",
    "utf16": (TITLES + ROW).decode().encode("utf-16"),
    "control": TITLES + b"a,\x1b[2J,other,active\n",
    "label_is_path": TITLES + ROW.replace(b"a,", b"../../etc/passwd,", 1),
    "id_mistyped": TITLES + ROW.replace(b"a,", b"i0CPCFJDZT96W8N,", 1),
    "same_label_twice": TITLES + ROW * 2,
    "code_of_no_list": TITLES + b"a,x,castle,active\n",
    "cell_9_mb": TITLES + b"a," + b"x" * 9 * MEGABYTE + b",other,active\n",
    "titles_9_mb": b"x" * 9 * MEGABYTE + b"\n",
    "columns_200000": b",".join(b"c%d" % i for i in range(200000)) + b"\n",
    "quotes_5000000": TITLES + b'a,"' + b'""' * 5000000 + b'",other,active\n',
    "lines_5000000": TITLES + b"\n" * 5000000,
    "formula": TITLES + b"a,=cmd|' /C calc'!A0,other,active\n",
}

JSON = {
    "empty": b"",
    "comma_too_many": b"[" + RECORD + b",]",
    "comment": b"/* x */ [" + RECORD + b"]",
    "single_quotes": b"['a']",
    "not_a_number": fields(b'"name": {"lv": "x"}, "kind": NaN'),
    "member_twice": fields(b'"short": "x", "short": "y"'),
    "member_unknown": fields(b'"no_such": "x"'),
    "member_of_prototype": fields(b'"__proto__": {"kind": "other"}'),
    "number_beyond_all": b'[{"kind": "sprint", "id": "s", "fields": {"year": 1e999999999}}]',
    "number_of_400_digits": b'[{"kind": "sprint", "id": "s", "fields": {"year": ' + b"9" * 400 + b"}}]",
    "text_for_number": b'[{"kind": "sprint", "id": "s", "fields": {"year": {"lv": "x"}}}]',
    "escape_of_nul": fields(b'"short": "a\\u0000b"'),
    "escape_of_half_a_pair": fields(b'"short": "\\ud800"'),
    "escape_unknown": fields(b'"short": "\\x41"'),
    "control_in_string": fields(b'"short": "a\x01b"'),
    "overlong": fields(b'"short": "\xc0\xaf"'),
    "utf16": (b"[" + RECORD + b"]").decode().encode("utf-16"),
    "two_documents": b"[" + RECORD + b"][]",
    "model_of_others": b'{"model": "urn:other", "records": []}',
    "model_of_a_newer_major": b'{"model": "urn:libinnov:9", "revision": 1, "records": []}',
    "reference_as_object": b'[{"kind": "sprint", "id": "s", "fields": {"lead": {"$ref": "file:///etc/passwd"}}}]',
    "depth_100000": b"[" * 100000,
    "depth_100000_of_objects": b'{"a":' * 100000,
    "string_9_mb": fields(b'"short": "' + b"x" * 9 * MEGABYTE + b'"'),
    "key_9_mb": fields(b'"' + b"x" * 9 * MEGABYTE + b'": 1'),
    "escapes_1000000": fields(b'"short": "' + b"\\u0041" * 1000000 + b'"'),
    "blanks_30_mb": b" " * 30 * MEGABYTE + b"[]",
    "members_200000": fields(b", ".join(b'"a%d": 1' % i for i in range(200000))),
    "list_of_200000": fields(b'"source": [' + b", ".join([b'"urn:a"'] * 200000) + b"]"),
    "languages_17576": fields(b'"name": {' + b", ".join(
        b'"%c%c%c": "x"' % (a, b, c) for a in range(97, 123) for b in range(97, 123)
        for c in range(97, 123)) + b"}"),
}

CASES = {"csv": CSV, "json": JSON}

if __name__ == "__main__":
    with open(sys.argv[3], "wb") as file:
        file.write(CASES[sys.argv[1]][sys.argv[2]])
