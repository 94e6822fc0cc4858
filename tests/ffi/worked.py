"""A year worked by hand (tests/data/worked) gives in both stores what the hand gave, and what Python works out
once more from the file, with decimal numbers.

Usage: worked.py ROOT LIBRARY
"""

import calendar
import os
import sys
import tempfile
import xml.etree.ElementTree as tree
from ctypes import byref, c_int32, c_void_p
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from binding import constants, load, text
from checks import Checks

NS = "{urn:libinnov:0}"
DONE = ("completed", "follow_up", "closed")

# What the hand gave: tests/data/worked/README.md.
PROGRESS_COLUMNS = ("year", "sprints", "completed", "cumulative", "plan", "percent")
PROGRESS = [("2024", "1", "1", "0", "7", "0.0"), ("2025", "1", "1", "1", "7", "14.3"), ("2026", "2", "1", "2", "7", "28.6")]
CALLS = {"Pavasara konkurss": ("3", "1", "33.3"), "Rudens konkurss": ("16", "1", "6.3"), "Ziemas konkurss": ("8", "1", "12.5")}
AS_OF = {
    "2025-04-30": ([("2024", "1", "1", "0", "7", "0.0"), ("2025", "1", "0", "0", "7", "0.0")], 0),
    "2025-05-15": ([("2024", "1", "1", "0", "7", "0.0"), ("2025", "1", "0", "0", "7", "0.0")], 1),
    "2025-12-31": ([("2024", "1", "1", "0", "7", "0.0"), ("2025", "1", "1", "1", "7", "14.3")], 0),
}
TREES = {
    "2025-06-30": [("0", "Pirmā pārvalde", "certain"), ("1", "Otrā pārvalde", "certain")],
    "2025-07-15": [("0", "Trešā pārvalde", "certain"), ("1", "Otrā pārvalde", "possible")],
    "2025-12-31": [("0", "Trešā pārvalde", "certain"), ("1", "Otrā pārvalde", "certain")],
}
NEVER = {"sprint": [("Otrā pārvalde",)], "anything": []}


def percent(part, whole):
    return str((Decimal(100) * part / whole).quantize(Decimal("0.1"), ROUND_HALF_UP))


def fields(element):
    return {child.tag.removeprefix(NS): child.text for child in element}


def records(path, kind):
    return [fields(each) | {"id": each.get("id")} for each in tree.parse(path).getroot().findall(NS + kind)]


def work_out_progress(path):
    plan = records(path, "target")[0]
    goal, first, last = int(plan["goal"]), int(plan["period_start"]), int(plan["period_end"])
    so_far = 0
    for year in sorted({int(sprint["year"]) for sprint in records(path, "sprint")}):
        counted = [s for s in records(path, "sprint") if int(s["year"]) == year and s["status"] != "cancelled"]
        done = sum(sprint["status"] in DONE for sprint in counted)
        so_far += done if first <= year <= last else 0
        yield str(year), str(len(counted)), str(done), str(so_far), str(goal), percent(so_far, goal)


def span(text):
    """The first and the last day that a partial date may mean, as texts that can be compared."""
    year, month, day = (text.split("-") + [None, None])[:3]
    last = str(calendar.monthrange(int(year), int(month or 12))[1])
    return f"{year}-{month or '01'}-{day or '01'}", f"{year}-{month or '12'}-{day or last}"


def work_out_progress_by(path, day):
    """The rows for a day, and how many sprints its dates leave open."""
    plan, rows, open_ones, so_far = records(path, "target")[0], {}, 0, 0
    goal, first, last = int(plan["goal"]), int(plan["period_start"]), int(plan["period_end"])
    for sprint in records(path, "sprint"):
        begins, ends = span(sprint.get("actual_start", sprint["year"])), span(sprint.get("actual_end", sprint["year"]))
        is_done = sprint["status"] in DONE
        if sprint["status"] == "cancelled" or begins[0] > day:
            continue
        open_ones += begins[1] > day or (is_done and ends[0] <= day < ends[1])
        if begins[1] <= day:
            row = rows.setdefault(int(sprint["year"]), [0, 0])
            row[0] += 1
            row[1] += is_done and ends[1] <= day
    found = []
    for year, (count, done) in sorted(rows.items()):
        so_far += done if first <= year <= last else 0
        found.append((str(year), str(count), str(done), str(so_far), str(goal), percent(so_far, goal)))
    return found, open_ones


def work_out_tree(path, day):
    """Each parent that had somebody on the day, with those below it; no deeper than two levels."""
    names = {i["id"]: i["name"] for i in records(path, "institution")}
    for parent in sorted(names, key=names.get):
        below = []
        for edge in (e for e in records(path, "institution_parent") if e["parent"] == parent):
            since, until = span(edge.get("valid_from", "0001")), span(edge.get("valid_to", "9999"))
            if since[0] <= day <= until[1]:
                certainty = "certain" if since[1] <= day <= until[0] else "possible"
                below.append(("1", names[edge["institution"]], certainty))
        yield from [("0", names[parent], "certain")] + sorted(below) if below else []


def work_out_calls(path):
    for call in records(path, "call"):
        handed_in = [a for a in records(path, "application") if a["call"] == call["id"] and a["status"] != "withdrawn"]
        supported = sum(application["status"] == "supported" for application in handed_in)
        whole = int(call.get("application_count", len(handed_in)))
        part = int(call.get("supported_count", supported))
        yield call["title"], (str(whole), str(part), percent(part, whole))


class Reports:
    def __init__(self, root, library, folder, suffix, path):
        self.innov, self.C = load(root, library), constants(root)
        self.store = c_void_p()
        result = self.innov.innov_store_open(os.fsencode(folder / f"year.{suffix}"), self.C.OPEN_CREATE, byref(self.store), None)
        assert result == self.C.OK, result
        assert self.innov.innov_store_import(self.store, os.fsencode(path), None, 0, None, None) == self.C.OK

    def rows(self, name, columns, **parameters):
        """The named columns of a report, as texts."""
        innov, kind, field = self.innov, c_int32(), c_int32()
        given, table = c_void_p(), c_void_p()
        operation = name.encode()
        innov.innov_kind_id(innov.innov_operation_text(operation, self.C.OPERATION_INPUT, None), byref(kind))
        innov.innov_record_new(kind, byref(given))
        for parameter, value in parameters.items():
            path = innov.innov_operation_text(operation, self.C.OPERATION_INPUT, None) + b"." + parameter.encode()
            innov.innov_field_id(path, byref(field))
            assert innov.innov_set(given, field, None, value.encode()) == self.C.OK, (name, parameter)
        assert innov.innov_run(self.store, operation, given, 0, byref(table), None) == self.C.OK, name
        count = innov.innov_table_count(table, self.C.TABLE_COLUMNS)
        names = [text(innov.innov_table_column(table, c, self.C.COLUMN_NAME, None)) for c in range(count)]
        rows = [tuple(text(innov.innov_table_text(table, row, names.index(column))) for column in columns)
                for row in range(innov.innov_table_count(table, self.C.TABLE_ROWS))]
        self.notes = [text(innov.innov_table_note(table, note, b"en"))
                      for note in range(innov.innov_table_count(table, self.C.TABLE_NOTES))]
        innov.innov_table_free(table)
        innov.innov_record_free(given)
        return rows


def check_days(checks, store, reports, path):
    for day, (rows, undecided) in AS_OF.items():
        found = reports.rows("sprint-progress", PROGRESS_COLUMNS, as_of=day)
        checks(found == rows, f"sprint-progress of {day} by hand, in {store}: {found}")
        checks((found, undecided) == work_out_progress_by(path, day), f"sprint-progress of {day} by decimals, in {store}")
        checks(any(f"do not decide it: {undecided}." in note for note in reports.notes), f"{day}: {reports.notes}")
    for day, rows in TREES.items():
        found = reports.rows("institution-tree", ("depth", "name", "certainty"), as_of=day)
        checks(found == rows, f"institution-tree of {day} by hand, in {store}: {found}")
        checks(found == list(work_out_tree(path, day)), f"institution-tree of {day} by Python, in {store}: {found}")


def check(checks, store, reports, path):
    check_days(checks, store, reports, path)
    found = reports.rows("sprint-progress", PROGRESS_COLUMNS)
    checks(found == PROGRESS, f"sprint-progress by hand, in {store}: {found}")
    checks(found == list(work_out_progress(path)), f"sprint-progress by decimals, in {store}: {found}")
    found = {title: tuple(rest) for title, *rest in
             reports.rows("call-success", ("title", "applications", "supported", "percent"))}
    checks(found == CALLS, f"call-success by hand, in {store}: {found}")
    checks(found == dict(work_out_calls(path)), f"call-success by decimals, in {store}: {found}")
    for activity, names in NEVER.items():
        found = reports.rows("never-took-part", ("name",), activity=activity)
        checks(found == names, f"who never took part in {activity}, in {store}: {found}")


def main():
    root, library, checks = Path(sys.argv[1]), sys.argv[2], Checks()
    path = root / "tests/data/worked/year.xml"
    with tempfile.TemporaryDirectory() as folder:
        for suffix in ("innov", "xml"):
            check(checks, suffix, Reports(root, library, Path(folder), suffix, path), path)
    checks.finish()


if __name__ == "__main__":
    main()
