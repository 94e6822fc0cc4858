"""Memory stays flat: what a few records need, many thousands need as well, and at most 20 MiB more.

Usage: memory.py ROOT INNOV

TESTS_ROUNDS=N takes N times as many records: 50 are a million.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from checks import Checks

FEW, MANY, GROWTH_KIB = 200, 20000, 20 * 1024
HEAD = ('<?xml version="1.0" encoding="UTF-8"?>\n<ecosystem xmlns="urn:libinnov:0" revision="2" '
        'labels="https://example.org/" xml:lang="lv">\n')
NOTE = "Ar šādu garu piezīmi ieraksts aizņem vairāk par tūkstoš baitiem. " * 16


def write(path, count):
    """Institutions of more than a kilobyte each, so that keeping them would show."""
    with open(path, "w") as file:
        file.write(HEAD)
        for i in range(count):
            file.write(f'<institution id="x{i:07d}"><name xml:lang="lv">Iestāde {i}</name><kind>other</kind>'
                       f'<status>active</status><note xml:lang="lv">{NOTE}</note></institution>\n')
        file.write("</ecosystem>\n")


def peak(command, folder):
    """How a command ended and the most memory it had, in KiB."""
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = child.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, said, usage.ru_maxrss


def work(innov):
    """The long ways through a store, in an order in which each finds what it needs."""
    return {
        "convert from XML": [innov, "convert", "in.xml", "a.innov"],
        "export": [innov, "export", "a.innov", "out.xml", "--view", "full"],
        "convert to XML": [innov, "convert", "a.innov", "b.xml"],
        "init": [innov, "init", "c.innov", "--labels", "https://example.org/"],
        "import": [innov, "import", "c.innov", "in.xml"],
        "import again": [innov, "import", "c.innov", "in.xml"],
        "check": [innov, "check", "c.innov"],
        "export as JSON": [innov, "export", "a.innov", "out.json", "--view", "full"],
        "init for JSON": [innov, "init", "f.innov"],
        "import from JSON": [innov, "import", "f.innov", "out.json"],
        "backup": [innov, "backup", "c.innov", "d.innov"],
        "undo": [innov, "undo", "c.innov"],
        "export as CSV": [innov, "export", "a.innov", "out.csv", "--kind", "institution", "--view",
                          "full"],
        "init for CSV": [innov, "init", "e.innov", "--labels", "https://example.org/"],
        "try CSV": [innov, "import", "e.innov", "out.csv", "--kind", "institution", "--dry-run"],
        "import CSV": [innov, "import", "e.innov", "out.csv", "--kind", "institution"],
        "import CSV again": [innov, "import", "e.innov", "out.csv", "--kind", "institution"],
    }


def measure(checks, innov, count):
    """The peak of each command for `count` records."""
    peaks = {}
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder) / "in.xml", count)
        for name, command in work(innov).items():
            status, said, peaks[name] = peak(command, folder)
            checks(status == 0, f"{name} of {count} records succeeds: {status} {said[:200]}")
    return peaks


def main():
    innov, checks = str(Path(sys.argv[2]).resolve()), Checks()
    few = measure(checks, innov, FEW)
    many = measure(checks, innov, MANY * int(os.environ.get("TESTS_ROUNDS", "1")))
    for name in few:
        growth = many[name] - few[name]
        print(f"{name}: {few[name]} KiB for few, {growth:+} KiB for many")
        checks(growth <= GROWTH_KIB, f"{name}: memory grows by {growth} KiB")
    checks.finish()


if __name__ == "__main__":
    main()
