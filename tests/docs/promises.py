"""Each "always" and "never" in docs/ABI.md, THREADS.md, FORMAT.md and PRIVACY.md names a test that exists.

Usage: promises.py ROOT

A sentence with one of these words says `(test: FILE::NAME)`: FILE is a path under tests/, NAME a
test in it - START_TEST(NAME) in C, `def NAME(` in Python, `NAME()` in a shell script. A test that
is one script as a whole is named `(test: FILE)`.
"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from checks import Checks

PROMISE = re.compile(r"\b(always|never)\b", re.I)
TEST = re.compile(r"\(test: ([^\s():]+)(?:::(\w+))?\)")
FENCED = re.compile(r"^```.*?^```$", re.M | re.S)
FORMS = {".c": r"\bSTART_TEST\({}\)", ".py": r"\bdef {}\(", ".sh": r"^{}\(\)"}


def sentences(text):
    """The sentences of a document: paragraphs, list items, headings and rows, cut at full stops."""
    text = FENCED.sub("", text)
    for part in re.split(r"\n\s*\n|\n(?=\s*(?:[-*|#]|\d+\.)\s?)", text):
        yield from re.split(r"(?<=[.!?])\s+(?=[A-Z\"`*])", " ".join(part.split()))


def exists(tests, file, name):
    path = tests / file
    if not path.is_file():
        return False
    if not name:
        return True
    form = FORMS.get(path.suffix)
    return bool(form and re.search(form.format(name), path.read_text(encoding="utf-8"), re.M))


def main(root):
    checks, tests = Checks(), Path(root) / "tests"
    for document in ("ABI.md", "THREADS.md", "FORMAT.md", "PRIVACY.md"):
        path = Path(root) / "docs" / document
        if not checks(path.is_file(), f"docs/{document} is there"):
            continue
        promises = 0
        for sentence in sentences(path.read_text(encoding="utf-8")):
            named = TEST.findall(sentence)
            if PROMISE.search(sentence):
                promises += 1
                checks(named, f"docs/{document} names a test: {sentence}")
            for file, name in named:
                checks(exists(tests, file, name), f"docs/{document}: there is a test {file} {name}")
        checks(promises > 0, f"docs/{document} promises something")
    checks.finish()


main(sys.argv[1])
