"""Every word of the domain is in the model, or the checklist says where else it is.

The checklists, one per group of kinds, are tests/data/domain/*.tsv: a section of the domain's description, a
word of it (a field, a value, a state, a rule) and where the model has it: `kind`, `kind.field`,
`kind.field=code`, `kind: from -> to`, or `- why not here`.

Usage: domain.py ROOT INNOV-SCHEMA
"""

import json
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from checks import Checks

SECTIONS = [f"B{number}" for number in range(1, 13)]


class Model:
    """What the model's JSON says, ready to be asked."""

    def __init__(self, model):
        self.codes = {codes["name"]: {code["name"] for code in codes["codes"]} for codes in model["code_lists"]}
        self.kinds = {kind["name"]: kind for kind in model["kinds"]}

    def field(self, kind, name):
        fields = self.kinds.get(kind, {"fields": []})["fields"]
        return next((field for field in fields if field["name"] == name), None)

    def has(self, where):
        if ": " in where:
            kind, move = where.split(": ", 1)
            before, after = move.split(" -> ")
            moves = self.kinds.get(kind, {"moves": []})["moves"]
            return any((move["from"], move["to"]) == (before, after) for move in moves)
        path, _, code = where.partition("=")
        kind, _, name = path.partition(".")
        if not name:
            return kind in self.kinds and not code
        field = self.field(kind, name)
        if field is None or not code:
            return field is not None
        return code in self.codes.get(field.get("code_list"), set()) or (
            field["type"] == "boolean" and code in ("true", "false"))


def check_lists(checks, root, model):
    seen = set()
    for path in sorted((root / "tests/data/domain").glob("*.tsv")):
        lines = path.read_text().splitlines()
        checks(lines[0] == "section\tword\twhere", f"{path.name} has its heading")
        for number, line in enumerate(lines[1:], 2):
            columns = line.split("\t")
            place = f"{path.name}:{number}"
            if not checks(len(columns) == 3 and all(columns), f"{place} has three columns"):
                continue
            section, word, where = columns
            seen.add(section.split()[0].rstrip(","))
            if where.startswith("-"):
                checks(len(where) > 8, f"{place} says why {word} is not in the model")
            else:
                checks(model.has(where), f"{place}: {word} is {where}")
    for section in SECTIONS:
        checks(section in seen, f"the checklists have section {section}")


def main():
    root, tool = Path(sys.argv[1]), sys.argv[2]
    written = subprocess.run([tool, "json"], capture_output=True, check=True).stdout
    checks = Checks()
    check_lists(checks, root, Model(json.loads(written)))
    checks.finish()


if __name__ == "__main__":
    main()
