"""Adds up what all tests said: one line for each suite of each build, and one true line at the end.

Usage: sum.py BUILD=LOG...

A LOG is what `meson test` writes: one JSON object a line. A program counts by its own last line,
`N passed, N failed`; one without such a line counts as 1. What ended badly has at least one
failure, and so has a log that is not there.
"""

import json
import re
import sys
from pathlib import Path

LAST_LINE = re.compile(r"(?:^|\n)(\d+) passed, (\d+) failed\s*\Z")


def count(test):
    """(passed, failed) of one program."""
    ended_well = test["returncode"] == 0 and test.get("result", "OK") == "OK"
    said = LAST_LINE.search(test["stdout"] or "")
    passed, failed = (int(said[1]), int(said[2])) if said else (int(ended_well), 0)
    if not ended_well or passed + failed == 0:
        failed = max(failed, 1)
    return passed, failed


def suite_of(name):
    """`innov:unit / base` is of the suite unit."""
    return name.split(" / ")[0].split(":")[-1]


def show(build, test):
    """What a failed program said."""
    print(f"---- {build}: {test['name']} ended with {test['returncode']}, {test.get('result', '')}")
    print((test["stdout"] or "") + (test.get("stderr") or ""))


def read(path):
    if not Path(path).is_file():
        return [{"name": "log", "returncode": 1, "stdout": f"there is no {path}\n"}]
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def main(arguments):
    sums = {}
    for build, path in (argument.split("=", 1) for argument in arguments):
        for test in read(path):
            passed, failed = count(test)
            if failed:
                show(build, test)
            before = sums.get((build, suite_of(test["name"])), (0, 0))
            sums[build, suite_of(test["name"])] = (before[0] + passed, before[1] + failed)
    for (build, suite), (passed, failed) in sums.items():
        print(f"{build:22} {suite:10} {passed:6} passed, {failed} failed")
    passed, failed = (sum(each[i] for each in sums.values()) for i in (0, 1))
    print(f"{passed} passed, {failed} failed")
    sys.exit(0 if passed and not failed else 1)


main(sys.argv[1:])
