"""The XML Schema takes what the library takes and refuses what it can refuse.

Usage: xsd.py ROOT INNOV-SCHEMA XMLLINT LIBRARY

data/valid    both take it
data/invalid  both refuse it; the file says what xmllint finds
data/library  only the library can refuse it; the file says with which finding
"""

import re
import subprocess
import sys
import tempfile
from ctypes import byref, c_int64, c_void_p
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "support"), str(HERE.parent / "ffi")]
import binding
from checks import Checks


def xmllint(program, schema, path):
    """What xmllint says against a file; "" when it is valid."""
    done = subprocess.run([program, "--nonet", "--noout", "--schema", schema, path], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return "" if done.returncode == 0 else done.stdout


def expected(path, program):
    """What the comment in a file says that a program finds in it."""
    return re.search(rf"<!-- {program}: (.*?) -->", path.read_text(encoding="utf-8"))[1]


class Library:
    """Imports files, as a dry run, into a store that is empty each time."""

    def __init__(self, root, path):
        self.innov, self.names = binding.load(root, path), binding.constants(root)

    def findings(self, path):
        """The names of what an import finds; an empty list when it takes the file."""
        store, diag, code = c_void_p(), c_void_p(), c_int64()
        self.innov.innov_diag_new(byref(diag))
        rc = self.innov.innov_store_open(b"sqlite::memory:", self.names.OPEN_CREATE, byref(store), diag)
        if rc == 0:
            rc = self.innov.innov_store_import(store, str(path).encode(), self.names.IMPORT_DRY_RUN, None,
                                               diag)
        found = set() if rc == 0 else {self.innov.innov_result_name(rc).decode()}
        for i in range(self.innov.innov_diag_count(diag)):
            self.innov.innov_diag_int(diag, i, self.names.DIAG_CODE, byref(code))
            found.add(self.innov.innov_result_name(code.value).decode())
        self.innov.innov_store_free(store)
        self.innov.innov_diag_free(diag)
        return sorted(found)


def files(folder):
    return sorted((HERE / "data" / folder).glob("*.xml"))


def main(root, tool, linter, library):
    checks, library = Checks(), Library(root, library)
    with tempfile.TemporaryDirectory() as folder:
        schema = str(Path(folder) / "innov.xsd")  # alone in its folder: it needs no other file
        subprocess.run([tool, "xsd", schema], check=True)
        for path in files("valid") + sorted(Path(root).glob("examples/data/*.xml")):
            said, found = xmllint(linter, schema, path), library.findings(path)
            checks(said == "", f"{path.name}: the schema takes it\n{said}")
            checks(found == [], f"{path.name}: the library takes it: {found}")
        for path in files("invalid"):
            said, found = xmllint(linter, schema, path), library.findings(path)
            checks(expected(path, "xmllint") in said, f"{path.name}: the schema refuses it for\n{said}")
            checks(found != [], f"{path.name}: the library refuses it")
        for path in files("library"):
            said, found = xmllint(linter, schema, path), library.findings(path)
            checks(said == "", f"{path.name}: the schema cannot refuse it\n{said}")
            checks(expected(path, "innov") in found, f"{path.name}: the library refuses it for {found}")
    checks(len(files("invalid")) >= 20 and len(files("library")) > 0, "there are files to refuse")
    checks.finish()


main(*sys.argv[1:])
