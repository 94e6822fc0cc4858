"""The values of the report indicator-trend, worked out once more from the file (reports/indicators.xml) with
exact fractions, by code that shares nothing with the library.

Usage: indicators.py ROOT LIBRARY
"""

import sys
import tempfile
import xml.etree.ElementTree as tree
from collections import defaultdict
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


def records(path, kind):
    """The records of a kind as dictionaries; partners are a list."""
    for element in tree.parse(path).getroot().findall(NS + kind):
        partners = [child.text for child in element if child.tag == NS + "partner"]
        yield {child.tag.removeprefix(NS): child.text for child in element} | {"id": element.get("id"), "partner": partners}


def hundredths(fraction):
    return str((Decimal(fraction.numerator) / fraction.denominator).quantize(Decimal("0.01"), ROUND_HALF_UP))


def period(date, frequency):
    """The period of a date, or None when the date does not tell."""
    if frequency == "yearly":
        return date[:4]
    return f"{date[:4]}-S{1 if int(date[5:7]) <= 6 else 2}" if len(date) > 4 else None


def meets(definition, name, sprint, lead):
    return name not in definition or CONDITIONS[definition[name]](sprint, lead)


def institutions(definition, sprint):
    if definition["counting"] == "by_partner":
        return {sprint["lead"], *sprint["partner"]}
    return {sprint["lead"]}


def work_out(path, definition, frequency):
    """The value of each period, of all: None where a share is of nothing."""
    leads = {each["id"]: each for each in records(path, "institution")}
    values, numerators, denominators = defaultdict(Fraction), defaultdict(int), defaultdict(int)
    for sprint in records(path, "sprint"):
        lead, when = leads[sprint["lead"]], sprint.get("actual_end")
        if not when or not period(when, frequency) or not meets(definition, "condition", sprint, lead):
            continue
        measured = sprint.get(definition.get("measured_field"))
        if "measured_field" in definition and measured is None:
            continue
        if not meets(definition, "denominator_condition", sprint, lead):
            continue
        for _ in institutions(definition, sprint):
            denominators[period(when, frequency)] += 1
            numerators[period(when, frequency)] += meets(definition, "numerator_condition", sprint, lead)
            values[period(when, frequency)] += int(measured or 0)
    for when, count in denominators.items():
        calculation = definition["calculation"]
        yield when, hundredths({"count": Fraction(count), "total": values[when], "mean": values[when] / count,
                                "share": Fraction(100 * numerators[when], count)}[calculation])


def main(root, library):
    checks = Checks()
    path = Path(root) / "tests/data/reports/indicators.xml"
    definitions = [each for each in records(path, "indicator_definition") if each.get("method") == "computed"]
    frequency = {each["id"]: each["frequency"] for each in records(path, "indicator")}
    with tempfile.TemporaryDirectory() as folder:
        for suffix in ("innov", "xml"):
            reports = Reports(root, library, Path(folder), suffix, path)
            found = {(title, when): value for title, when, group, value in
                     reports.rows("indicator-trend", ("title", "period", "group_title", "computed")) if group == "all"}
            for definition in definitions:
                name = definition["indicator"]
                if name.startswith("broken"):
                    continue
                for when, value in work_out(path, definition, frequency[name]):
                    checks(found[name, when] == value, f"{suffix} {name} {when} is {value}: {found[name, when]}")
    checks(checks.passed + checks.failed > 20, "there is something to work out")
    checks.finish()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
