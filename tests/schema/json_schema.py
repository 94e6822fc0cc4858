"""The JSON Schema takes what the library takes and refuses what it can refuse, as another judge reads it:
python3-jsonschema.

Usage: /usr/bin/python3 json_schema.py ROOT INNOV-SCHEMA LIBRARY

Every export of the examples, and records that were made right and wrong from the descriptors of the
model (json_mutants.py). Where only the library can refuse, data/json_exceptions.tsv says which of its
sentences are meant, and why. Of fields with the same facets the first few are tried; TESTS_ROUNDS=N
tries N times as many.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from ctypes import byref, c_int32, c_int64, c_void_p
from pathlib import Path

import jsonschema

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "support"), str(HERE.parent / "ffi")]
import binding
from checks import Checks
from json_mutants import LABELS, Model, field_mutants, line_of, record_mutants, sort_of

ALIKE, IN_FILE = 2, 200
HEAD = f'{{"model": "urn:libinnov:0", "revision": 2, "labels": "{LABELS}", "language": "lv",\n"records": [\n'
VIEWS = ("PUBLIC", "INTERNAL", "FULL")


class Library:
    """Stores in memory, and what an import finds: (line, sentence) in English."""

    def __init__(self, root, path):
        self.innov, self.names = binding.load(root, path), binding.constants(root)
        self.how, kind, field = c_void_p(), c_int32(), c_int32()
        self.innov.innov_kind_id(b"exchange", byref(kind))
        self.innov.innov_field_id(b"exchange.format", byref(field))
        assert self.innov.innov_record_new(kind, byref(self.how)) == 0
        assert self.innov.innov_set(self.how, field, None, b"json") == 0

    def store(self):
        store = c_void_p()
        assert self.innov.innov_store_open(b"sqlite::memory:", self.names.OPEN_CREATE, byref(store), None) == 0
        return store

    def load(self, store, path, how=None, flags=0):
        """Imports a file; returns how that ended and what was found."""
        diag, line, found = c_void_p(), c_int64(), []
        self.innov.innov_diag_new(byref(diag))
        rc = self.innov.innov_store_import(store, str(path).encode(), how, flags, None, diag)
        for i in range(self.innov.innov_diag_count(diag)):
            self.innov.innov_diag_int(diag, i, self.names.DIAG_LINE, byref(line))
            said = self.innov.innov_diag_text(diag, i, self.names.DIAG_MESSAGE, b"en").decode()
            self.innov.innov_diag_int(diag, i, self.names.DIAG_SEVERITY, byref(severity := c_int64()))
            if severity.value == self.names.SEVERITY_ERROR:
                found.append((line.value, said))
        self.innov.innov_diag_free(diag)
        return rc, found

    def exported(self, store, path, view):
        return self.innov.innov_store_export(store, str(path).encode(), self.how,
                                             getattr(self.names, f"VIEW_{view}"), 0, None)


def check_exports(checks, library, judge, root, folder):
    """Every view of the examples, of an empty store too, and back into an empty one."""
    for example in [None, *sorted(Path(root).glob("examples/data/*.xml"))]:
        store = library.store()
        if example:
            checks(library.load(store, example) == (0, []), f"{example.name} comes in")
        for view in VIEWS:
            name, path = f"{view} export of {example.name if example else 'nothing'}", Path(folder) / "out.json"
            checks(library.exported(store, path, view) == 0, f"{name} is written")
            errors = [f"{e.json_path}: {e.message[:200]}" for e in judge.iter_errors(json.loads(path.read_text()))]
            checks(errors == [], f"{name}: the schema takes it {errors[:3]}")
            fresh = library.store()
            checks(library.load(fresh, path, library.how) == (0, []), f"{name}: the library takes it")
            first, again = path.read_bytes(), Path(folder) / "again.json"
            checks(library.exported(fresh, again, view) == 0 and again.read_bytes() == first,
                   f"{name}: the same bytes come out again")
            library.innov.innov_store_free(fresh)
        library.innov.innov_store_free(store)


# ---- Mutants ---------------------------------------------------------------------------------------

class Exceptions:
    """With which sentences about which mutants only the library can refuse; each must be met."""

    def __init__(self, path):
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]
        self.rows = [(re.compile(mutant), re.compile(sentence)) for mutant, sentence, _ in rows]
        self.met = Counter()

    def is_one(self, name, said):
        for row in self.rows:
            if row[0].search(name) and row[1].search(said):
                self.met[row] += 1
                return True
        return False


def mutants_of(model, rounds):
    """Each kind with its mutants: of every sort of field the first few, over all kinds."""
    seen = Counter()
    for name in model.kinds:
        mutants = list(record_mutants(model, name, 2)) if len(seen) < 40 * rounds or name == "person" else []
        for field in model.kinds[name]["fields"]:
            seen[sort_of(field)] += 1
            if seen[sort_of(field)] <= ALIKE * rounds:
                mutants += field_mutants(model, name, field, len(mutants) + 2)
        yield name, mutants


def judge_mutants(checks, library, validator, exceptions, model, name, mutants, path):
    """Writes mutants behind the records they need, a line each, and asks both judges of each line."""
    needed = [line_of(model.record(target)) for target in dict.fromkeys([*model.needed(name), name])]
    lines = needed + [mutant.line for mutant in mutants]
    path.write_text(HEAD + ",\n".join(lines) + "]}\n", encoding="utf-8")
    store, first = library.store(), len(HEAD.splitlines()) + 1
    rc, found = library.load(store, path, library.how, library.names.IMPORT_DRY_RUN)
    library.innov.innov_store_free(store)
    checks(rc in (0, library.names.E_REFUSED), f"{name}: the file is read to its end: {rc} {found[-1:]}")
    said = {}
    for line, sentence in found:
        said.setdefault(line - first, []).append(sentence)
    for place in range(len(needed)):
        refused = [sentence for sentence in said.get(place, []) if not exceptions.is_one("", sentence)]
        checks(refused == [], f"{name} needs {needed[place][:60]}: {refused}")
    for place, mutant in enumerate(mutants, len(needed)):
        errors = [f"{e.json_path}: {e.message[:200]}" for e in validator.iter_errors(json.loads(mutant.line))]
        refused = [sentence for sentence in said.get(place, []) if not exceptions.is_one(mutant.name, sentence)]
        checks((errors == []) == (refused == []), f"{mutant.name}: schema {errors[:2]}, library {said.get(place)}")
    return len(mutants)


def main(root, tool, library_path):
    checks, library = Checks(), Library(root, library_path)
    schema = json.loads((Path(root) / "docs/innov.schema.json").read_text(encoding="utf-8"))
    model = Model(json.loads(subprocess.run([tool, "json"], capture_output=True, check=True).stdout))
    exceptions, count = Exceptions(HERE / "data/json_exceptions.tsv"), 0
    jsonschema.Draft202012Validator.check_schema(schema)
    judge = jsonschema.Draft202012Validator(schema)
    of_record = judge.evolve(schema={"$ref": "#/$defs/record"})
    with tempfile.TemporaryDirectory() as folder:
        check_exports(checks, library, judge, root, folder)
        for name, mutants in mutants_of(model, int(os.environ.get("TESTS_ROUNDS", "1"))):
            for at in range(0, len(mutants), IN_FILE):
                count += judge_mutants(checks, library, of_record, exceptions, model, name, mutants[at:at + IN_FILE],
                                       Path(folder) / "mutants.json")
    for row in exceptions.rows:
        checks(exceptions.met[row] > 0, f"the exception {row[1].pattern} is met")
    checks(count >= 300, f"there are many mutants: {count}")
    print(f"{count} mutants, {exceptions.met.total()} of their findings are the library's alone")
    checks.finish()


main(*sys.argv[1:])
