"""Every sentence by which the ecosystem refuses something is reached, in both stores, and said in English and Latvian.

Usage: sentences.py ROOT LIBRARY [--write]

tests/data/refusals.tsv has a line for each: the name of the message, what is done (the last act is refused), the code,
and what is said. It must name every message that lib/ecosystem has, but for those in ELSEWHERE. What is said must be
the words of lib/base/messages.c. --write fills in code and words, to be read before they are kept.

Acts, with a `;` between: put KIND [id=LABEL] FIELD=VALUE..., set RECORD FIELD=VALUE..., delete RECORD,
run OPERATION FIELD=VALUE..., find KIND CONDITION, undo,
load FORMAT TEXT (a file of institutions), loadall FORMAT TEXT, actors (each transaction must name one).
`override` before an act leaves the rules. All start from tests/data/evaluation/panel.xml and examples/data/walk.xml.
"""

import re
import shlex
import shutil
import sys
import tempfile
from ctypes import c_int64
from pathlib import Path

from binding import text
from checks import Checks
from lab import Lab, Refusal

STORES = ("lab.innov", "lab.xml")
COLUMNS = ("message", "acts", "code", "en", "lv")
ID = re.compile(r"\bi[0-9A-Z]{14}\b")

# Messages that no act of a user leads to, and what reaches them.
ELSEWHERE = {
    "NO_MEMORY": "contract/allocations.c",  # every allocation fails once
    "NULL": "ffi/every_symbol.py",
    "FLAGS": "ffi/every_symbol.py",
    "OTHER_INPUT": "contract/reports_all.c",
    "READ_ONLY": "contract/store.c",
    "NOT_PLACE": "contract/erasure.c",
    "NOT_EXACT": "unit/base.c",
    "NO_CALENDARS": "contract/no_calendars.c",  # a library built without them
}


# ---- The table and the words -------------------------------------------------------------------------------------


def lines_of(path):
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        yield dict(zip(COLUMNS, line.split("\t") + [""] * len(COLUMNS)))


def named(root, folder):
    """The messages that the sources of a room name."""
    return {name for path in (root / "lib" / folder).rglob("*.c")
            for name in re.findall(r"INNOV__MSG_(\w+)", path.read_text(encoding="utf-8"))}


def words_of(root):
    """The sentences of messages.c: by name the words in English and in Latvian."""
    source = (root / "lib/base/messages.c").read_text(encoding="utf-8")
    for name, call in re.findall(r"\[INNOV__MSG_(\w+)\] =\s*(?:FAULT|WARNING)\((.*?)\),\n", source, re.S):
        words = [""]
        for piece, comma in re.findall(r'"((?:[^"\\]|\\.)*)"|(,)', call.partition(",")[2]):
            words[-1] += piece.replace('\\"', '"')
            words += [""] if comma else []
        yield name, words


def is_of(said, words):
    """Whether something that was said is a sentence with these words, its place before it."""
    pattern = ".*".join(map(re.escape, re.split(r"\{\w+\}", words)))
    return re.search(pattern + "$", said, re.S) is not None


# ---- Acts ----------------------------------------------------------------------------------------------------------


class Actor:
    def __init__(self, lab, folder):
        self.lab, self.folder = lab, folder

    def act(self, words):
        name, *rest = words
        if name == "override":
            return self.lab.because("a test says so", lambda: self.act(rest), self.lab.of.BEGIN_OVERRIDE)
        return getattr(self, name)(*rest)

    def put(self, kind, *words):
        values = dict(word.split("=", 1) for word in words)
        self.lab.put(kind, values.pop("id", None), **values)

    def set(self, record, *words):
        self.lab.set(record, **dict(word.split("=", 1) for word in words))

    def delete(self, record):
        self.lab.done(self.lab.innov.innov_store_delete(self.lab.store, self.lab.id_of(record), 0, self.lab.diag))

    def run(self, operation, *words):
        self.lab.run(operation, **dict(word.split("=", 1) for word in words))

    def find(self, kind, condition):
        self.lab.find(kind, condition)

    def load(self, form, content, kind="institution"):
        path = self.folder / f"file.{form}"
        path.write_text(content, encoding="utf-8")
        self.lab.load(path, format=form, kind=kind)

    def loadall(self, form, content):
        self.load(form, content, kind="")

    def undo(self):
        revision = int(text(self.lab.innov.innov_store_text(self.lab.store, self.lab.of.STORE_REVISION)))
        self.lab.done(self.lab.innov.innov_store_undo(self.lab.store, c_int64(revision), 0, self.lab.diag))

    def actors(self):
        self.lab.done(self.lab.innov.innov_store_set_text(self.lab.store, self.lab.of.STORE_REQUIRE_ACTOR, b"true"))


def refusal_of(root, library, base, line):
    """What the last act of a line is refused with; None when it is not."""
    *before, last = [shlex.split(act.replace("\\n", "\n")) for act in line["acts"].split(" ; ")]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, base.name)
        shutil.copy(base, path)
        lab = Lab(root, library, path)
        actor = Actor(lab, Path(folder))
        try:
            for act in before:
                actor.act(act)
        except Refusal as refusal:
            return Refusal("not the last act", *refusal.words)
        try:
            actor.act(last)
        except Refusal as refusal:
            return refusal
        finally:
            lab.close()
    return None


def check_line(checks, root, library, base, line, words):
    refusal = refusal_of(root, library, base, line)
    if not checks(refusal is not None, f"{line['message']}: {line['acts']} is refused"):
        return None
    said = [re.sub(r"\S*/(lab|file)\.\w+", "(file)", ID.sub("(id)", each)) for each in refusal.words]
    for got, sentence in zip(said, words.get(line["message"], ["", ""])):
        checks(sentence and is_of(got, sentence), f"{line['message']}: \"{got}\" is \"{sentence}\"")
    found = dict(zip(COLUMNS[2:], [refusal.result, *said]))
    for column, got in found.items():
        checks(line[column] == got, f"{line['message']}, {column}: \"{got}\", not \"{line[column]}\"")
    return line | found


def new_base(root, library, folder, name):
    lab = Lab(root, library, folder / name)
    for data in ("tests/data/evaluation/panel.xml", "examples/data/walk.xml"):
        lab.load(root / data)
    lab.close()
    return folder / name


def check_all_are_there(checks, root, lines):
    there = {line["message"] for line in lines}
    wanted = named(root, "ecosystem") - set(ELSEWHERE)
    checks(wanted <= there, f"there are no lines for {sorted(wanted - there)}")
    for name, test in ELSEWHERE.items():
        checks((root / "tests" / test).is_file(), f"{name} has a test in {test}")


def main(root, library, write=""):
    checks, root = Checks(), Path(root)
    path = root / "tests/data/refusals.tsv"
    lines, words, found = list(lines_of(path)), dict(words_of(root)), []
    check_all_are_there(checks, root, lines)
    with tempfile.TemporaryDirectory() as folder:
        for name in STORES:
            base = new_base(root, library, Path(folder), name)
            found = [check_line(checks, root, library, base, line, words) or line for line in lines]
    if write == "--write":
        path.write_text("".join("\t".join(line[column] for column in COLUMNS) + "\n"
                                for line in [dict(zip(COLUMNS, COLUMNS)), *found]), encoding="utf-8")
    checks.finish()


if __name__ == "__main__":
    main(*sys.argv[1:])
