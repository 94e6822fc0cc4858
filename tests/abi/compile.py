"""Each public header compiles alone and all together, as C99, C11, C++11 and C++17, with every warning an
error, under gcc and clang.

Usage: compile.py ROOT
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from checks import Checks

WARNINGS = ["-pedantic-errors", "-Wall", "-Wextra", "-Werror", "-Wshadow", "-Wconversion",
            "-Wundef"]
C_ONLY = ["-Wstrict-prototypes", "-Wmissing-prototypes"]
WAYS = [(compiler, language, standard, C_ONLY if language == "c" else [])
        for compiler in ("gcc", "clang")
        for language, standard in (("c", "c99"), ("c", "c11"), ("c++", "c++11"), ("c++", "c++17"))]


def compiles(compiler, language, standard, more, folder, source):
    """Whether a source compiles; what the compiler says goes to standard error."""
    command = [compiler, "-x", language, f"-std={standard}", *WARNINGS, *more, f"-I{folder}",
               "-fsyntax-only", "-"]
    return subprocess.run(command, input=source, text=True).returncode == 0


def main(root):
    checks = Checks()
    include = Path(root) / "include"
    names = sorted(path.name for path in (include / "innov").glob("*.h"))
    for way in WAYS:
        for name in names:
            source = f"#include <innov/{name}>\n#include <innov/{name}>\nint innov_any;\n"
            checks(compiles(*way, include, source), f"innov/{name} alone: {' '.join(way[:3])}")
        # What pkg-config gives: <innov.h>, and each header beside it, in any order.
        for order in (names, names[::-1]):
            source = "".join(f"#include <{name}>\n" for name in order) + "int innov_any;\n"
            checks(compiles(*way, include / "innov", source), f"all headers: {' '.join(way[:3])}")
        source = "#include <innov.h>\nconst char *any(void);\n" \
                 "const char *any(void) { return innov_version(); }\n"
        if way[1] == "c++":
            source = source.replace("any(void)", "any()")
        checks(compiles(*way, include / "innov", source), f"the umbrella: {' '.join(way[:3])}")
    checks(names, "there are public headers")
    checks.finish()


main(sys.argv[1])
