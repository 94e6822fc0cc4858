"""The XML Schema takes what the library takes and refuses what it can refuse; and three judges that have
nothing in common - libxml2, Xerces-C and python3-xmlschema - say the same of every file.

Usage: xsd.py ROOT INNOV-SCHEMA LIBRARY [--all]

data/valid    all take it, and so every example and export
data/invalid  all refuse it; the file says what xmllint finds
data/library  only the library can refuse it; the file says with which finding

The library imports these files. Those in data/store, data/store_invalid and data/store_library are
store files with a history; the library opens and checks them.

Then the mutants of mutants.py: tens of thousands of records, right and wrong, one a line. data/beyond.txt
lists where the library and the judges may differ, and why. With --all, no mutant is left out because
another kind has the same field: 40,000 instead of 20,000.
"""

import json
import re
import subprocess
import sys
import tempfile
from ctypes import byref, c_int64, c_void_p
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "support"), str(HERE.parent / "ffi")]
import binding
import judges
import mutants
from checks import Checks

DIAG_MAX = 1000  # so many findings are kept
CHUNK = 200  # mutants in a file for the library


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
        """What `work` finds, given a list of findings and a place for a store: pairs of line and name."""
        store, diag, code, line = c_void_p(), c_void_p(), c_int64(), c_int64()
        self.innov.innov_diag_new(byref(diag))
        rc = work(store, diag)
        found = [] if rc == 0 else [(0, self.innov.innov_result_name(rc).decode())]
        for i in range(self.innov.innov_diag_count(diag)):
            self.innov.innov_diag_int(diag, i, self.names.DIAG_CODE, byref(code))
            self.innov.innov_diag_int(diag, i, self.names.DIAG_LINE, byref(line))
            found.append((line.value, self.innov.innov_result_name(code.value).decode()))
        self.innov.innov_store_free(store)
        self.innov.innov_diag_free(diag)
        return found

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

    def export(self, example, path):
        """Exports an example, or an empty store, in every view."""
        innov, names, store = self.innov, self.names, c_void_p()
        yield innov.innov_store_open(b"sqlite::memory:", names.OPEN_CREATE, byref(store), None)
        if example:
            yield innov.innov_store_import(store, str(example).encode(), None, 0, None, None)
        for view, name in enumerate(("public", "internal", "full"), names.VIEW_PUBLIC):
            yield innov.innov_store_export(store, f"{path}.{name}.xml".encode(), None, view, 0, None)
        innov.innov_store_free(store)

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


# ---- Whole files -----------------------------------------------------------------------------------

def compare(checks, panel, library, folder):
    """What all say to whole files: those written here and those of data, which get names of their own."""
    given = {each: name for name in ("valid", "store", "invalid", "library", "store_invalid", "store_library")
             for each in files(name)}
    written = {each: "valid" if each.name != "lab.xml" else "store" for each in folder.glob("*.xml")}
    copies = {original: place(original, folder / f"judged.{i}.xml")
              for i, original in enumerate({**given, **written})}
    said = {judge.name: judge.judge(list(copies.values())) for judge in panel}
    for original, sort in {**given, **written}.items():
        found = {name: " ".join(of.get(copies[original].name, {}).values()) for name, of in said.items()}
        ours = {name for _, name in (library.opened if "store" in sort else library.imported)(original)}
        taken = "invalid" not in sort
        for name, words in found.items():
            checks((words == "") == taken, f"{original.name}: {name} takes it: {taken}; it says: {words[:300]}")
        checks((ours == set()) == (sort in ("valid", "store")), f"{original.name}: the library says {ours}")
        if not taken:
            checks(expected(original, "xmllint") in found["xmllint"], f"{original.name}: not {found['xmllint']}")
        if "library" in sort:
            checks(expected(original, "innov") in ours, f"{original.name}: not {ours}")
    for folder_of in ("invalid", "library", "store_invalid", "store_library"):
        checks(len(files(folder_of)) >= (20 if "invalid" in folder_of else 1), f"there are files in {folder_of}")


def place(original, copy):
    """The file once more, saying where the schema is: Xerces-C asks for that. No line moves. Its schema has no
    annotations, as it is read for each file anew; the mutants are judged by the whole one."""
    text = re.sub(r'\w+:schemaLocation="[^"]*"', "", original.read_text(encoding="utf-8"))
    copy.write_text(re.sub(r"<([a-z]\w*)", rf'<\1 xmlns:judged="{mutants.XSI}" '
                           'judged:schemaLocation="urn:libinnov:0 plain.xsd" ', text, count=1), encoding="utf-8")
    return copy


# ---- Mutants ---------------------------------------------------------------------------------------

class Beyond:
    """data/beyond.txt: what only the library can know, and what one judge is known to get wrong."""

    def __init__(self):
        text = (HERE / "data" / "beyond.txt").read_text(encoding="utf-8")
        self.rows = {tuple(line.split(" | ")[:2]) for line in text.splitlines() if line and line[0] != "#"}
        self.used = set()

    def has(self, who, what):
        row = (who, what)
        self.used |= {row} & self.rows
        return row in self.rows

    def ours(self, names):
        """The findings of the library that a schema could have made as well."""
        return [name for name in names if not self.has("finding", name)]


def library_lines(library, made, revision, path):
    """What the library finds in mutants: names of results by the place of the mutant."""
    found = {}

    def ask(first, last):
        path.write_text(mutants.document(made[first:last], revision), encoding="utf-8")
        findings = library.imported(path)
        if len(findings) >= DIAG_MAX:
            half = (first + last) // 2
            ask(first, half)
            ask(half, last)
            return
        for line, name in findings:
            if line > 0:  # what stands at line 0 sums up the others
                found.setdefault(line - mutants.FIRST_LINE + first, []).append(name)
    for first in range(0, len(made), CHUNK):
        ask(first, min(first + CHUNK, len(made)))
    return found


def agree(checks, panel, library, model, folder, everything):
    """All say the same of every mutant, and what it was made to be."""
    made, beyond = list(mutants.Mutants(model, everything).all()), Beyond()
    path = folder / "mutants.xml"
    path.write_text(mutants.document(made, model["revision"]), encoding="utf-8")
    said = {judge.name: judge.judge([path])[path.name] for judge in panel}
    ours = library_lines(library, made, model["revision"], folder / "chunk.xml")
    right = 0
    for i, mutant in enumerate(made):
        line, where = i + mutants.FIRST_LINE, f"{mutant.kind}.{mutant.field}: {mutant.name}"
        verdicts = {name: line not in of for name, of in said.items() if not beyond.has(name, mutant.name)}
        checks(len(set(verdicts.values())) == 1, f"{where}: the judges differ: {verdicts}")
        taken = verdicts["xmllint"]
        right += taken
        checks(mutant.right in (None, taken), f"{where}: taken: {taken}: {said['xmllint'].get(line)}")
        found = beyond.ours(ours.get(i, []))
        if taken and found and beyond.has("mutant", mutant.name):
            continue
        checks((found == []) == taken, f"{where}: taken: {taken}, but the library says {found}")
    print(f"{len(made)} mutants, {right} of them right")
    checks(right > 3000 and len(made) - right > 3000, "there are many of both sorts")
    checks(beyond.used == beyond.rows, f"beyond.txt says more than there is: {beyond.rows - beyond.used}")


# ---- All of it -------------------------------------------------------------------------------------

def main(root, tool, library, *options):
    checks, library, examples = Checks(), Library(root, library), Path(root) / "examples/data"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)  # the schema is alone in it: it needs no other file
        subprocess.run([tool, "xsd", str(folder / "innov.xsd")], check=True)
        whole = (folder / "innov.xsd").read_text(encoding="utf-8")
        (folder / "plain.xsd").write_text(re.sub(r"<xs:annotation>.*?</xs:annotation>", "", whole, flags=re.S),
                                          encoding="utf-8")
        panel = [judges.Xmllint(folder / "innov.xsd"), judges.Xerces(), judges.Xmlschema(folder / "innov.xsd")]
        steps = [*library.write(examples / "latvia.xml", str(folder / "lab.xml").encode())]
        for example in (None, *examples.glob("*.xml")):
            steps += library.export(example, folder / (example.stem if example else "empty"))
        checks(set(steps) == {0}, f"files are written: {steps}")
        text = (folder / "lab.xml").read_text(encoding="utf-8")
        for part in ("<added ", "<changed ", "<deleted ", "<before ", 'override="true"'):
            checks(part in text, f"the store file has {part}")
        compare(checks, panel, library, folder)
        model = json.loads(subprocess.run([tool, "json"], check=True, stdout=subprocess.PIPE).stdout)
        agree(checks, panel, library, model, folder, "--all" in options)
    checks.finish()


if __name__ == "__main__":
    main(*sys.argv[1:])
