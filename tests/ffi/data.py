"""The example data as a user loads it: without findings, into both stores, and back byte for byte; and
every fact that the sources tell of Latvia's ecosystem is found where tests/data/latvia/facts.tsv says.

Usage: data.py ROOT LIBRARY
"""

import os
import sys
import tempfile
from ctypes import byref, c_int32, c_int64, c_void_p
from pathlib import Path

from binding import constants, load, text
from checks import Checks

FORMATS = {"sqlite": "innov", "xml": "xml"}


class Library:
    """What these tests ask of the library, in their words."""

    def __init__(self, root, path, checks):
        self.innov, self.C, self.checks = load(root, path), constants(root), checks
        self.diag = c_void_p()
        self.innov.innov_diag_new(byref(self.diag))

    def found(self):
        """What was found, as sentences."""
        return [text(self.innov.innov_diag_text(self.diag, i, self.C.DIAG_MESSAGE, b"en"))
                for i in range(self.innov.innov_diag_count(self.diag))]

    def fine(self, result, what):
        findings = self.found()
        return self.checks(result == self.C.OK and not findings, f"{what}: {result} {findings[:3]}")

    def open(self, path, flags, what):
        store = c_void_p()
        self.fine(self.innov.innov_store_open(os.fsencode(path), flags, byref(store), self.diag), what)
        return store

    def load(self, store, path, what):
        """Imports a file; the sums of what was added, changed and left."""
        summary, sums, number = c_void_p(), [0, 0, 0], c_int64()
        self.fine(self.innov.innov_store_import(store, os.fsencode(path), None, 0, byref(summary), self.diag), what)
        for row in range(self.innov.innov_table_count(summary, self.C.TABLE_ROWS)):
            for column in range(3):
                self.innov.innov_table_int(summary, row, column + 1, byref(number))
                sums[column] += number.value
        self.innov.innov_table_free(summary)
        return sums

    def export(self, store, path, view, what):
        self.fine(self.innov.innov_store_export(store, os.fsencode(path), None, view, 0, self.diag), what)
        return Path(path).read_bytes()

    def count(self, store, kind, condition):
        """How many records meet a condition; None when it is refused."""
        number, cursor, record = c_int32(), c_void_p(), c_void_p()
        counted = 0
        if self.innov.innov_kind_id(kind.encode(), byref(number)) != self.C.OK:
            return None
        if self.innov.innov_store_find(store, number, condition.encode(), byref(cursor), self.diag) != self.C.OK:
            return None
        while self.innov.innov_cursor_next(cursor, byref(record)) == self.C.OK:
            counted += 1
        self.innov.innov_cursor_free(cursor)
        return counted


def check_file(library, folder, path):
    """One file of example data, through both stores. Gives the stores, open, by format."""
    stores, exports, C = {}, {}, library.C
    for name, suffix in FORMATS.items():
        what = f"{path.name} in {name}"
        store = stores[name] = library.open(folder / f"{path.stem}.{suffix}", C.OPEN_CREATE, f"a store for {what}")
        library.innov.innov_store_seed(store, c_int64(1))
        added, changed, same = library.load(store, path, f"{what} is imported")
        library.checks(added > 0 and not changed and not same, f"{what}: all {added} records are new")
        library.checks(library.load(store, path, f"{what} again") == [0, 0, added], f"{what}: the second time changes nothing")
        library.fine(library.innov.innov_store_check(store, 0, library.diag), f"{what} has no faults")
        exports[name] = library.export(store, folder / "export.xml", C.VIEW_FULL, f"{what} is exported")
    library.checks(exports["sqlite"] == exports["xml"], f"{path.name}: both stores export the same")
    return stores, exports["xml"]


def check_journey(library, folder, path, stores, export):
    """SQLite to XML to SQLite, and what may be seen by all into an empty store."""
    C, innov = library.C, library.innov
    for store in stores.values():
        innov.innov_store_free(store)
    there, back = folder / f"{path.stem}.there.xml", folder / f"{path.stem}.back.innov"
    for source, target in ((folder / f"{path.stem}.innov", there), (there, back)):
        library.fine(innov.innov_convert(os.fsencode(source), os.fsencode(target), 0, None, library.diag),
                     f"{source.name} is converted")
    store = library.open(back, C.OPEN_READ, f"{back.name} is opened")
    library.checks(library.export(store, folder / "export.xml", C.VIEW_FULL, "it is exported") == export,
                   f"{path.name}: after SQLite, XML and SQLite the same bytes")
    library.export(store, folder / "public.xml", C.VIEW_PUBLIC, "its public view is exported")
    innov.innov_store_free(store)
    store = library.open(folder / f"{path.stem}.public.innov", C.OPEN_CREATE, "an empty store")
    library.load(store, folder / "public.xml", f"the public view of {path.name} is imported")
    library.fine(innov.innov_store_check(store, 0, library.diag), "it has no faults")
    innov.innov_store_free(store)


def check_facts(library, root, stores):
    lines = (root / "tests/data/latvia/facts.tsv").read_text().splitlines()
    library.checks(lines[0].split("\t") == ["section", "fact", "kind", "condition", "count"] and len(lines) > 200,
                   "the facts have their heading, and are many")
    for line in lines[1:]:
        section, fact, kind, condition, count = line.split("\t")
        for name, store in stores.items():
            found = library.count(store, kind, condition)
            library.checks(found == int(count), f"{section}, {fact}: {found} in {name}, not {count}")


def check_labels(library, root, stores):
    """The findings that are meant speak of records that are there."""
    for line in (root / "tests/data/invented/findings.tsv").read_text().splitlines()[1:]:
        kind, label, report, why = line.split("\t")
        number, id64 = c_int32(), c_int64()
        library.innov.innov_kind_id(kind.encode(), byref(number))
        library.checks(library.innov.innov_store_resolve(stores["sqlite"], number, label.encode(), byref(id64))
                       == library.C.OK, f"{report} is to find {kind} {label}: {why}")


def main():
    root, checks = Path(sys.argv[1]), Checks()
    library = Library(root, sys.argv[2], checks)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, more in (("latvia.xml", check_facts), ("invented.xml", check_labels)):
            path = root / "examples/data" / path
            stores, export = check_file(library, folder, path)
            more(library, root, stores)
            check_journey(library, folder, path, stores, export)
    checks.finish()


if __name__ == "__main__":
    main()
