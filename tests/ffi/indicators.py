"""The values of the report indicator-trend, worked out once more from the files (reports/indicators.xml,
reports/redrawn.xml) with exact fractions, by code that shares nothing with the library.

Usage: indicators.py ROOT LIBRARY
"""

import sys
import tempfile
import xml.etree.ElementTree as tree
from collections import defaultdict
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

from worked import NS, Reports  # finds what the next line imports
from checks import Checks

CONDITIONS = {
    "status=completed": lambda sprint, lead: sprint["status"] == "completed",
    "participants>=15": lambda sprint, lead: int(sprint.get("participants", 0)) >= 15,
    "lead.kind=municipality": lambda sprint, lead: lead["kind"] == "municipality",
}
EMPTY = ""  # of any reason why there is no value


def records(path, kind):
    """The records of a kind as dictionaries; partners, originals and results are lists."""
    for element in tree.parse(path).getroot().findall(NS + kind):
        lists = {name: [child.text for child in element if child.tag == NS + name]
                 for name in ("partner", "original", "resulting")}
        yield {child.tag.removeprefix(NS): child.text for child in element} | {"id": element.get("id")} | lists


def hundredths(fraction):
    return str((Decimal(fraction.numerator) / fraction.denominator).quantize(Decimal("0.01"), ROUND_HALF_UP))


def period(when, frequency, first_month=1):
    """The period of a date, or None when the date does not tell."""
    if first_month != 1:
        year = int(when[:4]) - (int(when[5:7]) < first_month)
        last = date(year + 1, first_month, 1) - timedelta(days=1)
        return f"{year}-{first_month:02}-01/{last.isoformat()}"
    if frequency == "yearly":
        return when[:4]
    return f"{when[:4]}-S{1 if int(when[5:7]) <= 6 else 2}" if len(when) > 4 else None


def meets(definition, name, sprint, lead):
    return name not in definition or CONDITIONS[definition[name]](sprint, lead)


def institutions(definition, sprint):
    if definition["counting"] in ("by_partner", "institutions_once"):
        return {sprint["lead"], *sprint["partner"]}
    return {sprint["lead"]}


def work_out(path, definition, indicator):
    """The value of each period, of all: None where a share is of nothing."""
    leads = {each["id"]: each for each in records(path, "institution")}
    values, numerators, denominators = defaultdict(Fraction), defaultdict(int), defaultdict(int)
    for sprint in records(path, "sprint"):
        lead, when = leads[sprint["lead"]], sprint.get("actual_end")
        if not when or not meets(definition, "condition", sprint, lead):
            continue
        name = period(when, indicator["frequency"], int(indicator.get("first_month", 1)))
        if name is None:
            continue
        measured = sprint.get(definition.get("measured_field"))
        if "measured_field" in definition and measured is None:
            continue
        if not meets(definition, "denominator_condition", sprint, lead):
            continue
        for _ in institutions(definition, sprint):
            denominators[name] += 1
            numerators[name] += meets(definition, "numerator_condition", sprint, lead)
            values[name] += int(measured or 0)
    for when, count in denominators.items():
        calculation = definition["calculation"]
        yield when, hundredths({"count": Fraction(count), "total": values[when], "mean": values[when] / count,
                                "share": Fraction(100 * numerators[when], count)}[calculation])


def there(institution, first, last):
    """Whether an institution was there on one of the days, given as texts that can be compared."""
    began, ended = institution.get("founded_on"), institution.get("ended_on")
    return not (began and began > last) and not (ended and ended < first)


class Redrawn:
    """The file of maps: sprints by year and lead, drawn on the map of each year or of one day."""

    def __init__(self, path):
        self.institutions = {each["id"]: each for each in records(path, "institution")}
        self.changes = list(records(path, "institution_change"))
        self.sprints = [each for each in records(path, "sprint") if each["status"] == "completed"]
        self.years = sorted({each["actual_end"][:4] for each in self.sprints})

    def on_map(self, institution, day):
        """What stood for an institution on a day."""
        one = self.institutions[institution]
        if day is None or there(one, day, day):
            return {institution}
        for change in self.changes:
            past, future = change["original"], change["resulting"]
            if institution in past and change["effective_on"] <= day:
                return set().union(*(self.on_map(each, day) for each in future))
            if institution in future and change["effective_on"] > day:
                return set().union(*(self.on_map(each, day) for each in past))
        return {institution}

    def led(self, day):
        """The values of `led` by group: by year, or nothing where it cannot be told or was not there."""
        for institution in sorted(set(self.institutions) - {"m"}):
            for year in self.years:
                count, split = 0, False
                for sprint in self.sprints:
                    places = self.on_map(sprint["lead"], day)
                    if sprint["actual_end"][:4] == year and institution in places:
                        count, split = count + (len(places) == 1), split or len(places) > 1
                days = (day, day) if day else (f"{year}-01-01", f"{year}-12-31")
                shown = not split and there(self.institutions[institution], *days)
                yield ("led", year, institution.upper()), f"{count}.00" if shown else EMPTY

    def reached(self, day):
        """The share of the municipalities at a year's end that took part in it, by region and at all."""
        regions = {"Ziemeļi": "north", "Dienvidi": "south", "all": None}
        for year in self.years:
            end = day or f"{year}-12-31"
            stock = {name for name, one in self.institutions.items() if one["kind"] == "municipality" and there(one, end, end)}
            took_part = set()
            for sprint in self.sprints:
                for institution in {sprint["lead"], *sprint["partner"]} if sprint["actual_end"][:4] == year else ():
                    places = self.on_map(institution, day)
                    took_part |= places if len(places) == 1 else {institution}
            for group, region in regions.items():
                of = {each for each in stock if region in (None, self.institutions[each]["region"])}
                yield ("reached", year, group), hundredths(Fraction(100 * len(of & took_part), len(of)))


def check_totals(checks, store, reports, path):
    found = {(title, when): value for title, when, group, value in
             reports.rows("indicator-trend", ("title", "period", "group_title", "computed")) if group == "all"}
    indicators = {each["id"]: each for each in records(path, "indicator")}
    for definition in records(path, "indicator_definition"):
        name = definition["indicator"]
        if definition.get("method") != "computed" or name.startswith(("broken", "misfit")) or "denominator_kind" in definition \
                or indicators[name]["frequency"] == "irregular" or "valid_from" in definition:
            continue
        for when, value in work_out(path, definition, indicators[name]):
            checks(found[name, when] == value, f"{store} {name} {when} is {value}: {found[name, when]}")


def check_maps(checks, store, reports, path):
    redrawn = Redrawn(path)
    for day in (None, "2023-12-31", "2024-12-31"):
        asked = {"map_on": day} if day else {}
        found = {(title, when, group): value for title, when, group, value in
                 reports.rows("indicator-trend", ("title", "period", "group_title", "value"), **asked)}
        for key, value in [*redrawn.led(day), *redrawn.reached(day)]:
            checks(found[key] == value, f"{store} {key} on the map of {day} is {value}: {found[key]}")


def main(root, library):
    checks = Checks()
    folder = Path(root) / "tests/data/reports"
    with tempfile.TemporaryDirectory() as scratch:
        for suffix in ("innov", "xml"):
            for name, check in (("indicators", check_totals), ("redrawn", check_totals), ("redrawn", check_maps)):
                stores = Path(scratch) / f"{name}-{check.__name__}"
                stores.mkdir(exist_ok=True)
                check(checks, suffix, Reports(root, library, stores, suffix, folder / f"{name}.xml"), folder / f"{name}.xml")
    checks(checks.passed + checks.failed > 140, "there is something to work out")
    checks.finish()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
