"""The XML Schema takes what the library takes and refuses what it can refuse.

Usage: xsd.py ROOT INNOV-SCHEMA XMLLINT LIBRARY

data/valid    both take it
data/invalid  both refuse it; the file says what xmllint finds
data/library  only the library can refuse it; the file says with which finding

The library imports these files. Those in data/store, data/store_invalid and data/store_library are
store files with a history; the library opens and checks them.
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
    """What the library finds in files: a list of the names of results, empty when it takes one."""

    def __init__(self, root, path):
        self.innov, self.names = binding.load(root, path), binding.constants(root)
        self.empty = c_void_p()
        rc = self.innov.innov_store_open(b"sqlite::memory:", self.names.OPEN_CREATE, byref(self.empty),
                                         None)
        assert rc == 0, f"no empty store: {rc}"

    def find(self, work):
        """What `work` finds, given a list of findings and a place for a store."""
        store, diag, code = c_void_p(), c_void_p(), c_int64()
        self.innov.innov_diag_new(byref(diag))
        rc = work(store, diag)
        found = set() if rc == 0 else {self.innov.innov_result_name(rc).decode()}
        for i in range(self.innov.innov_diag_count(diag)):
            self.innov.innov_diag_int(diag, i, self.names.DIAG_CODE, byref(code))
            found.add(self.innov.innov_result_name(code.value).decode())
        self.innov.innov_store_free(store)
        self.innov.innov_diag_free(diag)
        return sorted(found)

    def imported(self, path):
        """Imports a file into an empty store, which a dry run leaves empty."""
        def work(_, diag):
            return self.innov.innov_store_import(self.empty, str(path).encode(), None,
                                                 self.names.IMPORT_DRY_RUN, None, diag)
        return self.find(work)

    def opened(self, path):
        """Opens a file as a store and checks it."""
        def work(store, diag):
            rc = self.innov.innov_store_open(f"xml:{path}".encode(), self.names.OPEN_READ, byref(store),
                                             diag)
            return rc or self.innov.innov_store_check(store, 0, diag)
        return self.find(work)

    def write(self, example, path):
        """Makes a store file of an example and some changes, one of them outside the rules."""
        innov, names, store, sprint = self.innov, self.names, c_void_p(), c_void_p()
        sprint_id, other_id = c_int64(), c_int64()
        yield innov.innov_store_open(b"sqlite:" + path + b".innov", names.OPEN_CREATE, byref(store), None)
        yield innov.innov_store_set_text(store, names.STORE_LABELS, b"https://inovacija.mk.gov.lv/")
        yield innov.innov_store_import(store, str(example).encode(), None, 0, None, None)
        yield innov.innov_store_resolve(store, 0, b"sprint-2024-cesis", byref(sprint_id))
        yield innov.innov_store_resolve(store, 0, b"lab-handbook", byref(other_id))
        yield innov.innov_store_begin(store, 'Anna "A" <B>'.encode(), "pārplānots\u00a0&".encode(),
                                      names.BEGIN_OVERRIDE)
        yield innov.innov_store_get(store, sprint_id, byref(sprint), None)
        yield innov.innov_set(sprint, names.SPRINT_STATUS, None, b"running")
        yield innov.innov_set(sprint, names.SPRINT_NOTE, b"lv", b"one\ntwo")
        yield innov.innov_set(sprint, names.SPRINT_PARTNER, None, b"")
        yield innov.innov_store_put(store, sprint, 0, None)
        yield innov.innov_store_delete(store, other_id, 0, None)
        yield innov.innov_store_commit(store, None)
        yield innov.innov_store_undo(store, c_int64(3), 0, None)
        innov.innov_record_free(sprint)
        innov.innov_store_free(store)
        yield innov.innov_convert(path + b".innov", path, 0, None, None)


def files(folder):
    return sorted((HERE / "data" / folder).glob("*.xml"))


def compare(checks, schema, linter, taken, folder, find):
    """What the schema and the library say to the files of one sort."""
    for path in taken:
        said, found = xmllint(linter, schema, path), find(path)
        checks(said == "", f"{path.name}: the schema takes it\n{said}")
        checks(found == [], f"{path.name}: the library takes it: {found}")
    for path in files(folder + "invalid"):
        said, found = xmllint(linter, schema, path), find(path)
        checks(expected(path, "xmllint") in said, f"{path.name}: the schema refuses it for\n{said}")
        checks(found != [], f"{path.name}: the library refuses it")
    for path in files(folder + "library"):
        said, found = xmllint(linter, schema, path), find(path)
        checks(said == "", f"{path.name}: the schema cannot refuse it\n{said}")
        checks(expected(path, "innov") in found, f"{path.name}: the library refuses it for {found}")
    checks(len(files(folder + "invalid")) >= 20 and len(files(folder + "library")) > 0,
           "there are files to refuse")


def main(root, tool, linter, library):
    checks, library = Checks(), Library(root, library)
    examples = sorted(Path(root).glob("examples/data/*.xml"))
    with tempfile.TemporaryDirectory() as folder:
        schema = str(Path(folder) / "innov.xsd")  # alone in its folder: it needs no other file
        subprocess.run([tool, "xsd", schema], check=True)
        written = Path(folder) / "lab.xml"
        for step, rc in enumerate(library.write(Path(root) / "examples/data/latvia.xml", str(written).encode())):
            checks(rc == 0, f"writing a store file, step {step}: {rc}")
        text = written.read_text(encoding="utf-8")
        for part in ("<added ", "<changed ", "<deleted ", "<before ", 'override="true"'):
            checks(part in text, f"the store file has {part}")
        compare(checks, schema, linter, files("valid") + examples, "", library.imported)
        compare(checks, schema, linter, files("store") + [written], "store_", library.opened)
    checks.finish()


main(*sys.argv[1:])
