"""What the documents show works: every C, Python and shell block in README.md and docs/*.md is run.

Usage: blocks.py ROOT BUILD

Convention for documents:
  ```c, ```python, ```sh   a whole program; it must end with status 0
  ```output                right behind one of these: exactly what it prints on standard output
  <!-- run: no -->         on the line before a fragment that is no program by itself
  <!-- run by: tests/… --> in a document whose blocks another test runs
  ```console and others    never run
The blocks of one document run in order, in one new folder, which holds `examples` (a copy of the
project's). They find the program `innov` on the PATH and the library by pkg-config and its soname.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import namedtuple
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from checks import Checks

Block = namedtuple("Block", "language text skipped line output")

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
SKIP = re.compile(r"<!-- run: no -->\n\Z")
ELSEWHERE = re.compile(r"^<!-- run by: (\S+) -->$", re.M)
RUN = ("c", "python", "sh")
SECONDS = 60


def blocks_of(text):
    """The fenced blocks of a document; what a block should print is part of it."""
    found = list(FENCE.finditer(text))
    for this, following in zip(found, found[1:] + [None]):
        if this[1] in RUN:
            shown = following and following[1] == "output" and \
                not text[this.end():following.start()].strip()
            yield Block(this[1], this[2], bool(SKIP.search(text, 0, this.start())),
                        text.count("\n", 0, this.start()) + 1, following[2] if shown else None)


def flags(root, build):
    """What pkg-config says for the library that is not installed yet."""
    environment = os.environ | {"PKG_CONFIG_PATH": str(build / "pkgconfig")}
    told = subprocess.run(["pkg-config", f"--define-variable=includedir={root}/include",
                           f"--define-variable=libdir={build}/lib", "--cflags", "--libs", "innov"],
                          env=environment, check=True, text=True, stdout=subprocess.PIPE)
    return told.stdout.split()


def command_of(block, folder, flags_of_innov):
    """How a block is run; a C program is compiled on the way."""
    if block.language == "sh":
        return ["sh", "-eu", "-c", block.text]
    if block.language == "python":
        return [sys.executable, "-c", block.text]
    compiler = [os.environ.get("CC", "cc"), "-std=c11", "-Wall", "-Wextra", "-Werror"]
    compiled = subprocess.run(
        [*compiler, "-x", "c", "-", "-x", "none", "-o", "block", *flags_of_innov],
        cwd=folder, input=block.text, text=True)
    return ["./block"] if compiled.returncode == 0 else ["false"]


def run_block(checks, name, block, folder, environment, flags_of_innov):
    at = f"{name}:{block.line}"
    try:
        done = subprocess.run(command_of(block, folder, flags_of_innov), cwd=folder,
                              env=environment, text=True, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        checks(False, f"{at} ends within {SECONDS} seconds")
        return
    checks(done.returncode == 0,
           f"{at} ends with status 0: {done.returncode}\n{done.stdout}{done.stderr}")
    if block.output is not None:
        checks(done.stdout == block.output,
               f"{at} prints what the document shows, not:\n{done.stdout}")


def run_document(checks, path, root, build):
    elsewhere = ELSEWHERE.search(path.read_text(encoding="utf-8"))
    if elsewhere:
        test = root / elsewhere[1]
        checks(test.is_file() and path.name in test.read_text(encoding="utf-8"), f"{test} runs {path.name}")
        return
    environment = os.environ | {
        "PATH": f"{build}/examples/innov:{build}/examples:{os.environ['PATH']}",
        "LD_LIBRARY_PATH": str(build / "lib"),
        "PYTHONUTF8": "1",
    }
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(root / "examples", Path(folder) / "examples")
        for block in blocks_of(path.read_text(encoding="utf-8")):
            if not block.skipped:
                run_block(checks, path.name, block, folder, environment, flags(root, build))


def main(root, build):
    checks, root, build = Checks(), Path(root).resolve(), Path(build).resolve()
    documents = [root / "README.md", *sorted((root / "docs").rglob("*.md"))]
    for path in documents:
        if checks(path.is_file(), f"{path.name} is there"):
            run_document(checks, path, root, build)
    checks.finish()


if __name__ == "__main__":
    main(*sys.argv[1:])
