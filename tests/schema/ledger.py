"""The ledger only grows: a number that was given out keeps its name for ever.

Usage: ledger.py INNOV-SCHEMA
"""

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from checks import Checks


def write(tool, path, old):
    """Writes the ledger over an old one: what the tool returned and said, and what is there now."""
    path.write_text(old, encoding="utf-8")
    done = subprocess.run([tool, "ledger", path], text=True, stderr=subprocess.PIPE)
    return done.returncode, done.stderr, path.read_text(encoding="utf-8")


def main(tool):
    checks = Checks()
    present = subprocess.run([tool, "ledger"], check=True, text=True, stdout=subprocess.PIPE).stdout
    lines = present.splitlines(keepends=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ids.ledger"

        checks(write(tool, path, "") == (0, "", present), "without an old ledger it is the present lines")
        checks(write(tool, path, present) == (0, "", present), "a current ledger stays as it is")

        shuffled = "".join(reversed(lines))
        checks(write(tool, path, shuffled) == (0, "", shuffled), "old lines keep their order")

        older = "".join(lines[::-2])
        added = "".join(line for line in lines if line not in older.splitlines(keepends=True))
        checks(write(tool, path, older) == (0, "", older + added), "new lines come after the old ones")

        for line in ("kind 12 sprint", "field 12003 sprint.title", "code sprint_status 4 completed"):
            renamed = present.replace(f"{line}\n", f"{line}d\n")
            rc, said, now = write(tool, path, renamed)
            checks(rc == 1 and f"{line}d: " in said and "another name" in said, f"{line}d: {said}")
            checks(now == renamed, f"{line}d: a refused ledger is left alone")

        for line in ("kind 250 gone", "field 12899 sprint.gone", "code sprint_status 99 gone",
                     "code gone 1 gone"):
            rc, said, now = write(tool, path, f"{line}\n{present}")
            checks(rc == 1 and f"{line}: " in said and "no longer" in said, f"{line}: {said}")
            checks(now == f"{line}\n{present}", f"{line}: a refused ledger is left alone")
    checks.finish()


main(*sys.argv[1:])
