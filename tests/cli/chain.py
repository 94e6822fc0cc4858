"""From record to record by nothing but what `innov show` prints: the sprint of Cēsis of 2024, from the institution to
the award and back, as people read it; and around it and around an invented sprint every reference leads there and back.

Usage: chain.py ROOT PROGRAM
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from checks import Checks

STORES = ("lab.innov", "lab.xml")
NAMED = re.compile(r"\(([A-Za-z0-9._-]+)\)$|^([A-Za-z0-9._-]+)$")  # "Cēsis Municipality (cesis)", or a name alone

# What is printed leads on: the heading of a field; of a row of another record its kind and how it refers; or a row of
# the records that it owns, under their heading and with a word in it. Then what one comes to.
THERE = (
    (("Application", "Lead"), "Application application-2024-cesis"),
    (("Sprint", "Application"), "Sprint sprint-2024-cesis"),
    (("Work", "Subject"), "Work celmlauza-ripa-2024-cesis-sprint"),
    ("Laureate", "Laureate celmlauza-ripa-2024-cesis"),
    ("Award edition", "Award edition celmlauza-ripa-2024"),
    ("Award", "Award celmlauza-ripa"),
)
BACK = (
    (["Award editions", "2024"], "Award edition celmlauza-ripa-2024"),
    (["Laureates", "cesis"], "Laureate celmlauza-ripa-2024-cesis"),
    (["Works", "sprint-2024-cesis"], "Work celmlauza-ripa-2024-cesis-sprint"),
    ("Subject", "Sprint sprint-2024-cesis"),
    ("Application", "Application application-2024-cesis"),
    ("Lead", "Institution cesis"),
)
ASIDE = (
    (("Link", "Subject"), "Link sprint-2024-cesis-to-bioregion-memorandum"),
    ("Object", "Document bioregion-memorandum"),
    (("Link", "Object"), "Link sprint-2024-cesis-to-bioregion-memorandum"),
    ("Subject", "Sprint sprint-2024-cesis"),
    (("Charge", "Activity"), "Charge rrf-sprints-2024-cesis"),
    ("Activity", "Sprint sprint-2024-cesis"),
)


class Store:
    def __init__(self, program, folder, name, data):
        self.program, self.path = program, str(Path(folder, name))
        self.run("import", data, before=["init", self.path])

    def run(self, command, *rest, before=None):
        for line in [before] if before else []:
            subprocess.run([self.program, *line], check=True, capture_output=True)
        done = subprocess.run([self.program, command, self.path, *map(str, rest)], check=True, capture_output=True,
                              env=os.environ | {"LC_ALL": "C.UTF-8"})
        return done.stdout.decode()


# ---- As people read it ---------------------------------------------------------------------------------------------


def tables(shown):
    """The tables of a page, by their headings: rows of cells."""
    for heading, head, body in re.findall(r"^\n(\S[^\n]*)\n\n(Kind|Record)( [^\n]*\n(?:[^\n]+\n)*)", shown, re.M):
        yield heading, [re.split(r" {2,}", row.strip()) for row in (head + body).splitlines()]


def names_at(shown, where):
    """The names that stand where one is told to look."""
    if isinstance(where, tuple):
        rows = dict(tables(shown))["What refers to it"]
        return [row[2] for row in rows if tuple(row[:2]) == where]
    if isinstance(where, list):
        return [row[0] for row in dict(tables(shown))[where[0]] if where[1] in row]
    line = re.search(rf"^{re.escape(where)} {{2,}}(.*)$", shown, re.M)
    return [name for name in NAMED.search(line[1]).groups() if name] if line else []


def go(checks, store, name, steps):
    for where, title in steps:
        found = [store.run("show", each) for each in names_at(store.run("show", name), where)]
        there = [shown for shown in found if shown.startswith(title + ",")]
        if not checks(len(there) == 1, f"{store.path}: {where} of {name} leads to {title}"):
            return None
        name = title.rpartition(" ")[2]
    return name


# ---- As programs read it -------------------------------------------------------------------------------------------


def references(value):
    """Every record that stands in the fields of a page."""
    if isinstance(value, dict) and "id" in value:
        yield value["id"]
    elif isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from references(each)


def check_around(checks, store, start, hops, kinds):
    """What a page refers to has the page among its links, as far as so many hops lead; these kinds are met."""
    pages, edge = {}, [json.loads(store.run("show", start, "--format", "json"))["id"]]
    for hop in range(hops + 1):
        for each in edge:
            pages[each] = json.loads(store.run("show", each, "--format", "json"))
        there = {each: set(references(page["fields"])) for each, page in pages.items()}
        back = {each: {link["record"]["id"] for link in page["links"]} | {owned["id"] for owned in page["owns"]}
                for each, page in pages.items()}
        edge = {to for found in (there, back) for each in edge for to in found[each]} - set(pages)
    for each, targets in there.items():
        for target in targets & set(pages):
            checks(each in back[target], f"{store.path}: {each} refers to {target}, which knows it")
    met = {page["kind"] for page in pages.values()}
    checks(kinds <= met, f"{store.path}: around {start} are {kinds - met} too")


def main(root, program):
    checks, data = Checks(), Path(root) / "examples/data"
    for name in STORES:
        with tempfile.TemporaryDirectory() as folder:
            real = Store(program, folder, name, data / "latvia.xml")
            checks(go(checks, real, "institution:cesis", THERE) == "celmlauza-ripa", "from the institution to the award")
            checks(go(checks, real, "celmlauza-ripa", BACK) == "cesis", "from the award to the institution")
            checks(go(checks, real, "sprint-2024-cesis", ASIDE) == "sprint-2024-cesis", "to the side and back")
            check_around(checks, real, "sprint-2024-cesis", 1, {"institution", "call", "application", "work", "charge"})
    with tempfile.TemporaryDirectory() as folder:
        invented = Store(program, folder, STORES[0], data / "invented.xml")
        check_around(checks, invented, "sprints-2027-laivas", 1, {"application", "session", "prototype", "story"})
    checks.finish()


main(*sys.argv[1:])
