"""The two programs that show the API, run unchanged on a store made from the example data: the Python
one with the library found by its soname, the C one built with the public headers only.

Usage: acceptance.py ROOT LIBRARY

What they should print is read from the XML file itself.
"""

import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from ctypes import byref, c_void_p
from pathlib import Path

from binding import constants, load, text
from checks import Checks

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def sprints(path):
    """Every sprint of an XML file as a dictionary of its fields, a text's language behind an @."""
    namespace = re.match(r"\{.*\}", tree.parse(path).getroot().tag)[0]
    for sprint in tree.parse(path).getroot().iter(f"{namespace}sprint"):
        if sprint.get("id") is not None:
            yield {each.tag.removeprefix(namespace) + ("@" + each.get(XML_LANG) if each.get(XML_LANG) else ""):
                   each.text for each in sprint}


def make_store(root, library, folder, data):
    """lab.innov with the example data in it."""
    innov, C = load(root, library), constants(root)
    store, summary, diag = c_void_p(), c_void_p(), c_void_p()
    innov.innov_diag_new(byref(diag))
    result = innov.innov_store_open(os.fsencode(folder / "lab.innov"), C.OPEN_CREATE, byref(store), diag)
    if result == C.OK:
        result = innov.innov_store_import(store, os.fsencode(data), 0, byref(summary), diag)
    findings = [text(innov.innov_diag_text(diag, i, C.DIAG_MESSAGE, b"en"))
                for i in range(innov.innov_diag_count(diag))]
    innov.innov_table_free(summary)
    innov.innov_store_free(store)
    innov.innov_diag_free(diag)
    return result == C.OK, findings


def run(checks, what, command, folder, library):
    """What a program prints, as lines; it must succeed and say nothing else."""
    environment = os.environ | {"LD_LIBRARY_PATH": str(library.parent), "PYTHONUTF8": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True)
    checks(done.returncode == 0 and not done.stderr,
           f"{what} succeeds: {done.returncode} {done.stderr.decode(errors='replace')}")
    return done.stdout.decode("utf-8").splitlines()


def compile_c(checks, root, source, program, library):
    command = [os.environ.get("CC", "cc"), "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror",
               f"-I{root}/include/innov", str(source), "-o", str(program), f"-L{library.parent}",
               "-linnov"]
    return checks(subprocess.run(command).returncode == 0, f"{source.name} compiles")


def main(root, library):
    checks, root, library = Checks(), Path(root).resolve(), Path(library).resolve()
    examples, data = root / "examples", root / "examples" / "data" / "latvia.xml"
    completed = [each for each in sprints(data) if each["status"] == "completed"]
    checks(len(completed) > 0, "the example data has completed sprints")
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        if checks(*make_store(root, str(library), folder, data)):
            lines = run(checks, "completed_sprints.py",
                        [sys.executable, str(examples / "completed_sprints.py")], folder, library)
            wanted = [each.get("title@lv", "") for each in completed]
            checks(sorted(lines) == sorted(wanted), f"completed_sprints.py prints {lines}: {wanted}")
            program = folder / "completed_sprints"
            if compile_c(checks, root, examples / "completed_sprints.c", program, library):
                lines = run(checks, "completed_sprints.c", [str(program)], folder, library)
                wanted = [f"{each.get('actual_start', '')}  {each.get('title@en', '')}"
                          for each in completed if int(each["year"]) >= 2023]
                checks(sorted(lines) == sorted(wanted), f"completed_sprints.c prints {lines}: {wanted}")
    checks.finish()


main(*sys.argv[1:])
