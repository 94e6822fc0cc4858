"""The public headers hold nothing that other languages cannot call or that could change its layout.

Usage: signatures.py ROOT

An allow list: fixed-width numbers, int, texts and pointers to opaque handles. So there is no
size_t, bool, enum, time_t, va_list, floating point, struct by value and no type of SQLite, libxml2
or ICU.
Every function has a comment that says since when it is there.
"""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
import headers
from checks import Checks

MOST_FUNCTIONS = 150
NUMBERS = {"int", "int32_t", "uint32_t", "int64_t"}
RETURNS = {"void", "int", "int32_t", "const char *"}


def allowed(handles):
    """Every type a parameter may have."""
    types = NUMBERS | {"const char *", "char *"}
    types |= {f"{number} *" for number in NUMBERS}
    for handle in handles:
        types |= {f"{handle} *", f"const {handle} *", f"{handle} **", f"const {handle} **"}
    return types


def check_header(checks, header):
    checks(not header.remainder, f"{header.name} declares nothing else: {header.remainder}")
    for include in header.includes:
        own = include.startswith('"') and "/" not in include
        checks(own or include == "<stdint.h>", f"{header.name} may include {include}")
    for tag, name in header.types:
        checks(tag == name and name.startswith("innov_") and not name.startswith("innov__"),
               f"{header.name}: the opaque type {name} is called innov_...")


def check_function(checks, function, types, version):
    at = f"{function.header}:{function.line}: {function.name}"
    checks(function.returns in RETURNS, f"{at} returns {function.returns}")
    for parameter in function.parameters:
        checks(parameter in types, f"{at} takes {parameter}")
    since = re.search(r"@since (\d+)\.(\d+)$", function.comment)
    if checks(since, f"{at} has a comment that ends with @since"):
        checks(tuple(map(int, since.groups())) <= version, f"{at} is of no later version")
    checks(len(function.comment) > len("@since 0.1") + 10, f"{at} has a comment with words")
    if function.name.endswith("_free"):
        checks(function.returns == "void" and len(function.parameters) == 1,
               f"{at} takes one handle")
    elif function.returns == "int" and not function.name.startswith("innov_result"):
        checks("Errors:" in function.comment, f"{at} says its errors")


def main(root):
    checks = Checks()
    found = headers.read_all(root)
    types = allowed([name for header in found for _, name in header.types])
    project = (Path(root) / "meson.build").read_text(encoding="utf-8")
    version = tuple(map(int, re.search(r"\bversion: '(\d+)\.(\d+)", project).groups()))
    for header in found:
        check_header(checks, header)
    functions = [function for header in found for function in header.functions]
    for function in functions:
        check_function(checks, function, types, version)
    names = [function.name for function in functions]
    checks(len(names) == len(set(names)), "no function is declared twice")
    checks(0 < len(names) <= MOST_FUNCTIONS, f"{len(names)} functions are at most {MOST_FUNCTIONS}")
    checks.finish()


main(sys.argv[1])
