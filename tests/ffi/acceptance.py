"""The two programs that show the API, run unchanged on a store made from the example data: the
Python one with the library found by its soname, the C one built with the public headers only.

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


def name_of(element, namespace):
    """`title@lv`: the name of a field's element and its language, if it has one."""
    lang = element.get(XML_LANG)
    return element.tag.removeprefix(namespace) + (f"@{lang}" if lang else "")


def sprints(path):
    """Every sprint of an XML file as a dictionary of its fields."""
    root = tree.parse(path).getroot()
    namespace = re.match(r"\{.*\}", root.tag)[0]
    for sprint in root.findall(f"{namespace}sprint"):
        yield {name_of(each, namespace): each.text for each in sprint}


def make_store(root, library, folder, data):
    """lab.innov with the example data in it."""
    innov, C = load(root, library), constants(root)
    store, summary, diag = c_void_p(), c_void_p(), c_void_p()
    innov.innov_diag_new(byref(diag))
    location = os.fsencode(folder / "lab.innov")
    result = innov.innov_store_open(location, C.OPEN_CREATE, byref(store), diag)
    if result == C.OK:
        result = innov.innov_store_import(store, os.fsencode(data), None, 0, byref(summary), diag)
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


def prints(checks, what, found, wanted):
    checks(sorted(found) == sorted(wanted), f"{what} prints {found}, not {wanted}")


def python_program(checks, source, completed, folder, library):
    lines = run(checks, source.name, [sys.executable, str(source)], folder, library)
    prints(checks, source.name, lines, [each.get("title@lv", "") for each in completed])


def c_program(checks, source, include, completed, folder, library):
    program = str(folder / "program")
    command = [os.environ.get("CC", "cc"), "-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror",
               f"-I{include}", str(source), "-o", program, f"-L{library.parent}", "-linnov"]
    if checks(subprocess.run(command).returncode == 0, f"{source.name} compiles"):
        prints(checks, source.name, run(checks, source.name, [program], folder, library),
               [f"{each.get('actual_start', '')}  {each.get('title@en', '')}"
                for each in completed if int(each["year"]) >= 2023])


def main(root, library):
    checks, root, library = Checks(), Path(root).resolve(), Path(library).resolve()
    examples, data = root / "examples", root / "examples" / "data" / "latvia.xml"
    completed = [each for each in sprints(data) if each["status"] == "completed"]
    checks(len(completed) > 0, "the example data has completed sprints")
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        made, findings = make_store(root, str(library), folder, data)
        if checks(made, f"the example data is imported: {findings}"):
            python_program(checks, examples / "completed_sprints.py", completed, folder, library)
            c_program(checks, examples / "completed_sprints.c", root / "include/innov", completed,
                      folder, library)
    checks.finish()


main(*sys.argv[1:])
