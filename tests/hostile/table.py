"""docs/HOSTILE.md shows the cases as the manifest has them.

Usage: table.py ROOT
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from checks import Checks

MARK = "<!-- written by tests/hostile/run.py . --markdown -->\n"


def main(root):
    checks = Checks()
    text = (Path(root) / "docs/HOSTILE.md").read_text(encoding="utf-8")
    run = Path(__file__).parent / "run.py"
    tables = subprocess.run([sys.executable, run, root, "--markdown"], check=True, capture_output=True,
                            text=True, encoding="utf-8").stdout
    checks(text.count(MARK) == 1, "docs/HOSTILE.md has one mark")
    checks(text.partition(MARK)[2].strip() == tables.strip(),
           "docs/HOSTILE.md has the tables of tests/data/hostile/cases.tsv: what stands behind the "
           "mark is written anew by tests/hostile/run.py . --markdown")
    checks.finish()


main(sys.argv[1])
