"""innov_schema_write writes each format, and says why when it cannot.

Usage: write.py ROOT LIBRARY
"""

import os
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS / "support"), str(TESTS / "ffi")]
import binding
from checks import Checks

BEGINNINGS = {"XSD": "<?xml ", "SQL": "PRAGMA ", "JSON": "{", "MARKDOWN": "# ", "IDS": "/* ids.h ",
              "LEDGER": "kind ", "JSON_SCHEMA": "{", "VIEWS": "-- "}


def written(innov, form, lang):
    """What one call returns and writes."""
    with tempfile.TemporaryFile() as file:
        rc = innov.innov_schema_write(file.fileno(), form, lang)
        file.seek(0)
        return rc, file.read().decode("utf-8")


def main(root, library):
    checks, innov, names = Checks(), binding.load(root, library), binding.constants(root)
    for name, beginning in BEGINNINGS.items():
        form = getattr(names, f"SCHEMA_{name}")
        rc, text = written(innov, form, b"en")
        checks(rc == names.OK and text.startswith(beginning), f"{name} begins with {beginning!r}")
        checks(text.endswith("\n") and "\r" not in text, f"{name} ends with a line end")
        checks(written(innov, form, b"en") == (rc, text), f"{name} is the same each time")
        latvian = written(innov, form, b"lv-LV")[1]
        checks((latvian != text) == (name == "MARKDOWN"), f"{name}: the language matters for Markdown only")
        checks(written(innov, form, None)[1] == text, f"{name}: no language is English")
    for form in (-1, 0, len(BEGINNINGS) + 1):
        checks(written(innov, form, b"en") == (names.E_ARGUMENT, ""), f"there is no format {form}")
    checks(innov.innov_schema_write(-1, names.SCHEMA_IDS, None) == names.E_ARGUMENT, "-1 is no file")
    with open("/dev/full", "wb") as full:
        checks(innov.innov_schema_write(full.fileno(), names.SCHEMA_XSD, None) == names.E_FULL,
               "a full disk is said")
    reading = os.open(os.devnull, os.O_RDONLY)
    checks(innov.innov_schema_write(reading, names.SCHEMA_XSD, None) == names.E_IO,
           "a file open for reading cannot be written")
    os.close(reading)
    checks.finish()


main(*sys.argv[1:])
