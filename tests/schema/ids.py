"""No name of the public headers is given twice, and ids.h and the ledger say the same numbers.

Usage: ids.py ROOT INNOV-SCHEMA
"""

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from checks import Checks

DEFINE = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)(?:[ \t]+\(?(-?\d+)\b)?", re.M)


def defines(text):
    """The names that a header defines and their numbers, in order."""
    return DEFINE.findall(text)


def entries(ledger):
    """The constants that the lines of the ledger stand for."""
    for line in ledger.splitlines():
        sort, *middle, number, name = line.split(" ")
        stem = "_".join([*middle, name.replace(".", "_")])
        yield f"INNOV_{stem}".upper(), number


def main(root, tool):
    checks, written = Checks(), {}
    for name in ("ids", "ledger"):
        written[name] = subprocess.run([tool, name], check=True, text=True, stdout=subprocess.PIPE).stdout
    others = [pair for path in sorted(Path(root, "include", "innov").glob("*.h")) if path.name != "ids.h"
              for pair in defines(path.read_text(encoding="utf-8"))]
    ids = defines(written["ids"])
    for name, count in Counter(name for name, _ in ids + others).items():
        # API marks of one header stand in both branches of an #if.
        checks(count == 1 or name == "INNOV_API", f"{name} is defined once, not {count} times")
    numbers = dict(others) | dict(ids)
    given = dict(entries(written["ledger"]))
    for name, number in given.items():
        checks(numbers.get(name) == number, f"{name} is {number}, as the ledger says")
    for name, number in ids:
        checks(number == "" or name in given, f"{name} is in the ledger")
    checks.finish()


main(*sys.argv[1:])
