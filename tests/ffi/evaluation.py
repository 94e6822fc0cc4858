"""The evaluations of tests/data/evaluation, worked out from the file with fractions, are what the library says in both
stores, by every method, and what was worked out by hand. One decision is made and verified as a stranger would.

Usage: evaluation.py ROOT LIBRARY
"""

import csv
import os
import sys
import tempfile
import xml.etree.ElementTree as tree
from ctypes import byref, c_int32, c_int64, c_void_p
from fractions import Fraction
from pathlib import Path

from binding import constants, load, text
from checks import Checks

NS = "{urn:libinnov:0}"
METHODS = ("mean", "median", "trimmed_mean", "rank")


def records(path, kind):
    for element in tree.parse(path).getroot().findall(NS + kind):
        fields = {"id": element.get("id")}
        for child in element:
            fields.setdefault(child.tag.removeprefix(NS), []).append(child.text)
        yield {name: value[0] if isinstance(value, list) and len(value) == 1 else value for name, value in fields.items()}


def rounded(value):
    """Four places, a half away from 0."""
    if value is None:
        return ""
    ten_thousandths = abs(value) * 10000
    whole = int(ten_thousandths + Fraction(1, 2))
    return f"{'-' if value < 0 else ''}{whole // 10000}.{whole % 10000:04}"


class Evaluation:
    """One evaluation of the file. Whom a conflict keeps from which entry is stated here, not found."""

    CONFLICTS = {("j-fifth", "application/app-a")}

    def __init__(self, path, name):
        self.record = next(each for each in records(path, "evaluation") if each["id"] == name)
        self.criteria = [each for each in records(path, "criterion") if each["evaluation"] == name]
        panel = [each for each in records(path, "assessor") if each["evaluation"] == name]
        self.jurors = [each["id"] for each in panel]
        self.expected = [each["id"] for each in panel if each["role"] != "deputy"]
        self.points = {}
        for score in records(path, "score"):
            if score["assessor"] in self.jurors:
                sheet = self.points.setdefault((score["assessor"], score["entry"]), {})
                sheet[score["criterion"]] = Fraction(score["points"])
        self.entries = self.titles(path)
        self.totals = {key: self.total(sheet) for key, sheet in self.points.items() if self.is_complete(sheet)}

    def titles(self, path):
        listed = self.record.get("entry")
        kind = "challenge" if listed else "application"
        return {f"{kind}/{each['id']}": each for each in records(path, kind)}

    def is_complete(self, sheet):
        return all(each["id"] in sheet or each.get("optional") == "true" for each in self.criteria)

    def total(self, sheet):
        quality = [each for each in self.criteria if each["kind"] == "quality"]
        weight = {each["id"]: Fraction(each.get("weight", "1")) for each in quality}
        given = [name for name in weight if name in sheet]
        return sum(weight[name] * sheet[name] for name in given) * sum(weight.values()) / sum(map(weight.get, given))

    def place(self, juror, entry):
        own = self.totals[juror, entry]
        others = [total for (who, _), total in self.totals.items() if who == juror]
        return Fraction(2 * sum(each > own for each in others) + sum(each == own for each in others) + 1, 2)

    def criterion_mean(self, entry, criterion):
        values = [self.points[key][criterion["id"]] for key in self.totals
                  if key[1] == entry and criterion["id"] in self.points[key]]
        return Fraction(sum(values), len(values))

    def row(self, entry):
        totals = sorted(total for (_, of), total in self.totals.items() if of == entry)
        places = [self.place(who, of) for who, of in self.totals if of == entry]
        count, trim = len(totals), int(self.record.get("trim", 0))
        middle = totals[(count - 1) // 2:count // 2 + 1]
        trimmed = totals[trim:count - trim] if trim and count > 2 * trim else None
        return {
            "title": self.entries[entry]["title"], "counted": count,
            "expected": sum((who, entry) not in self.CONFLICTS for who in self.expected),
            "mean": Fraction(sum(totals), count), "median": Fraction(sum(middle), len(middle)),
            "trimmed_mean": Fraction(sum(trimmed), len(trimmed)) if trimmed else None,
            "mean_place": Fraction(sum(places), len(places)), "place_sum": sum(places),
            "spread": totals[-1] - totals[0],
            "meets_thresholds": all(self.criterion_mean(entry, each) >= Fraction(each["threshold"])
                                    for each in self.criteria if "threshold" in each),
        }

    def tie_keys(self, entry):
        """By the criteria in their order, or by the day it was raised: each tie of the file ends there."""
        quality = [each for each in self.criteria if each["kind"] == "quality"]
        if "criterion" in self.record["tie_break"]:
            return [-self.criterion_mean(entry, each) for each in quality]
        return [self.entries[entry]["raised_on"]]

    def ranking(self, method):
        by = "mean_place" if method == "rank" else method
        sign = 1 if method == "rank" else -1
        rows = {entry: self.row(entry) for entry in self.entries}
        order = sorted(rows, key=lambda entry: (sign * rows[entry][by], self.tie_keys(entry)))
        places, reserve = int(self.record.get("places", 2)), int(self.record.get("reserve_places", 0))
        taken = 0
        for place, entry in enumerate(order, 1):
            row = rows[entry]
            tied = sum(rows[other][by] == row[by] for other in rows) > 1
            passes = row["meets_thresholds"]
            taken += passes
            outcome = ("supported" if taken <= places else "reserve" if taken <= places + reserve else "rejected")
            first = self.record["tie_break"] if isinstance(self.record["tie_break"], str) else self.record["tie_break"][0]
            yield {**{name: rounded(value) if isinstance(value, Fraction) or value is None else str(value).lower()
                      if isinstance(value, bool) else str(value) for name, value in row.items()},
                   "place": str(place), "total": rounded(row[by]), "tie_broken_by": first if tied else "",
                   "place_sum": rounded(Fraction(row["place_sum"])), "spread": rounded(Fraction(row["spread"])),
                   "outcome": outcome if passes else "rejected"}


class Store:
    """The library with nothing declared but its texts."""

    def __init__(self, root, library, location, data):
        self.innov, self.of = load(root, library), constants(root)
        self.store = c_void_p()
        self.done(self.innov.innov_store_open(os.fsencode(location), self.of.OPEN_CREATE, byref(self.store), None))
        self.done(self.innov.innov_store_import(self.store, os.fsencode(data), None, 0, None, None))

    def done(self, result):
        if result != 0:
            sys.exit(text(self.innov.innov_result_name(result)) + ": "
                     + text(self.innov.innov_store_message(self.store, b"en")))

    def id_of(self, kind, name):
        found = c_int64()
        self.done(self.innov.innov_store_resolve(self.store, kind, name.encode(), byref(found)))
        return found

    def run(self, operation, evaluation, **values):
        """The rows of an answer, as dictionaries."""
        kind, field, asked, table = c_int32(), c_int32(), c_void_p(), c_void_p()
        name = operation.encode()
        self.innov.innov_kind_id(name, byref(kind))
        self.done(self.innov.innov_record_new(kind, byref(asked)))
        self.innov.innov_field_id(name + b".evaluation", byref(field))
        self.done(self.innov.innov_set_int(asked, field, self.id_of(self.of.EVALUATION, evaluation)))
        for each, value in values.items():
            self.innov.innov_field_id(name + b"." + each.encode(), byref(field))
            self.done(self.innov.innov_set(asked, field, None, value.encode()))
        self.done(self.innov.innov_run(self.store, name, asked, 0, byref(table), None))
        self.innov.innov_record_free(asked)
        rows = self.rows(table)
        self.innov.innov_table_free(table)
        return rows

    def rows(self, table):
        count = self.innov.innov_table_count
        names = [text(self.innov.innov_table_column(table, column, self.of.COLUMN_NAME, None))
                 for column in range(count(table, self.of.TABLE_COLUMNS))]
        return [{name: text(self.innov.innov_table_text(table, row, column)) for column, name in enumerate(names)}
                for row in range(count(table, self.of.TABLE_ROWS))]

    def close(self):
        self.innov.innov_store_free(self.store)


def check_store(checks, store, data, by_hand):
    for name, methods in (("panel", METHODS), ("problems", ("rank",))):
        evaluation = Evaluation(data, name)
        for method in methods:
            answered = store.run("ranking", name, method=method)
            hand = [row for row in by_hand if (row["evaluation"], row["method"]) == (name, method)]
            worked_out = list(evaluation.ranking(method))
            checks(len(answered) == len(hand) == len(worked_out), f"{name}, {method}: so many entries")
            for got, on_paper, computed in zip(answered, hand, worked_out):
                for column in list(on_paper)[2:]:
                    values = got[column], on_paper[column], computed[column]
                    checks(len(set(values)) == 1, f"{name}, {method}, {got['title']}: {column} is {values}")
    decided = store.run("decide", "panel", decided_on="2025-03-20")
    checks([row["decided"] for row in decided] == ["supported", "supported", "reserve", "rejected", "rejected"],
           "the decision follows the order")
    checks(store.run("verify", "panel") == [], "nothing was changed since, and the decision is carried out")
    checks(store.run("decide", "panel") == decided, "asking again answers the same")


def main(root, library):
    checks = Checks()
    folder = Path(root) / "tests" / "data" / "evaluation"
    with (folder / "expected.tsv").open(encoding="utf-8") as file:
        by_hand = list(csv.DictReader(file, delimiter="\t"))
    for suffix in ("innov", "xml"):
        with tempfile.TemporaryDirectory() as temporary:
            store = Store(root, library, Path(temporary) / f"lab.{suffix}", folder / "panel.xml")
            check_store(checks, store, folder / "panel.xml", by_hand)
            store.close()
    checks.finish()


if __name__ == "__main__":
    main(*sys.argv[1:])
