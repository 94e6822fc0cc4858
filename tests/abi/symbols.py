"""What libinnov.so exports is what the headers declare and what lib/innov.map lists, name by name.

Usage: symbols.py ROOT [LIBRARY]

Without a library only the headers and the map are compared.
"""

import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
import headers
from checks import Checks

NODE = "INNOV_0"


def map_names(root, checks):
    """The names of the version script: one node, one name a line, sorted, nothing else let out."""
    text = (Path(root) / "lib" / "innov.map").read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    found = re.fullmatch(r"\s*(\w+) \{\s*global:((?:\s+\w+;)*)\s*local:\s+\*;\s*\};\s*", text)
    if not checks(found, "innov.map is one node of plain names and `local: *;`"):
        return []
    names = re.findall(r"\w+", found[2])
    checks(found[1] == NODE, f"the node of innov.map is {NODE}")
    checks(names == sorted(set(names)), "the names in innov.map are sorted, each there once")
    return names


def exported(library, checks):
    """The dynamic symbols that the library defines, all of them functions of our node."""
    listing = subprocess.run(["nm", "-D", "--defined-only", library], check=True, text=True,
                             stdout=subprocess.PIPE).stdout
    names = []
    for line in listing.splitlines():
        sort, symbol = line.split()[-2:]
        name, _, node = symbol.partition("@@")
        if name == NODE and sort == "A":
            continue  # the node itself
        checks(sort == "T" and node == NODE, f"{name} is a function of {NODE}: {line}")
        names.append(name)
    return names


def compare(checks, what, names, other, others):
    for name in sorted(set(names) - set(others)):
        checks(False, f"{name} is in {what}, but not in {other}")
    for name in sorted(set(others) - set(names)):
        checks(False, f"{name} is in {other}, but not in {what}")
    checks(len(names) > 0, f"{what} has names")


def main(root, library=None):
    checks = Checks()
    declared = [function.name for function in headers.functions(root)]
    compare(checks, "the headers", declared, "innov.map", map_names(root, checks))
    if library:
        compare(checks, "the headers", declared, "the library", exported(library, checks))
    checks.finish()


main(*sys.argv[1:])
