"""What leaves as CSV opens right elsewhere, and what a spreadsheet saves again is taken as it was.

Usage: spreadsheet.py INNOV

A thousand random cells - formulas, leading zeros, dates, long numbers, quotation marks, separators,
line breaks - go through the store, through Python's csv, and through LibreOffice into OpenDocument
and back; then the store finds nothing to change. TESTS_ROUNDS=N takes N times as many.
"""

import csv
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
from checks import Checks

CELLS = 1000
FIELDS = ["name@lv", "name@en", "address@lv", "note@lv"]
MULTILINE = {"note@lv"}
ODD = ["=1+1", "=cmd|' /C calc'!A0", "+371 67082800", "-5", "@SUM(A1)", "0010000", "007", "1e400",
       "12345678901234567890", "2024-03-01", "01.03.2024", "1/2", "3-4", "TRUE", "jan 5", "0,50",
       "1 000", "'", "''x", '"', '""', ",", ";", "a;b, c", "\\", "\\N", "\\\\", "i0CPCFJDZT96W8M",
       "#REF!", "%", "€ 5", "https://x.example/?a=1;b=2", " leading", "trailing ", "Ģirts Ķēniņš"]
LETTERS = "āčēģīķļņšūžABCxyz0123456789 ,;\"'\\=+-@%&<>|\u00a0€😀"

# Comma, quotation mark, UTF-8, from row 1, no column formats, any language, quoted cells are text,
# no other numbers found out.
READ = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,true,false"
WRITE = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"


def random_text(source, multiline):
    if source.random() < 0.4:
        text = source.choice(ODD)
    else:
        letters = LETTERS + ("\n\n" if multiline else "")
        text = "".join(source.choice(letters) for _ in range(source.randint(1, 40)))
    if multiline and source.random() < 0.3:
        text += "\n" + source.choice(ODD)
    return text


def random_rows(count):
    source = random.Random(2026)
    for i in range(count // len(FIELDS)):
        yield {"id": f"{i:05d}"} | {field: random_text(source, field in MULTILINE) for field in FIELDS}


def write_rows(path, rows):
    """As a cell says it: a backslash at the beginning is doubled."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["id", *FIELDS, "kind", "status"])
        for row in rows:
            out.writerow([row["id"], *("\\" + row[f] if row[f].startswith("\\") else row[f]
                                       for f in FIELDS), "other", "active"])


def read_rows(path):
    """Back again: a doubled backslash, and the guard of texts."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        header, *rows = csv.reader(file)
    guarded = "guard" in header[0].split()

    def plain(text):
        text = text[1:] if guarded and text.startswith("'") else text
        return text[1:] if text.startswith("\\") else text

    places = [0, *(header.index(field) for field in FIELDS)]
    return [dict(zip(["id", *FIELDS], (plain(row[place]) for place in places))) for row in rows]


def office(folder, *arguments):
    """LibreOffice, with a profile of its own."""
    done = subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
                           *arguments], cwd=folder, capture_output=True, text=True, timeout=120)
    return done.returncode == 0


def through_office(folder, names):
    """Sheets, opened and saved as OpenDocument, opened and saved as CSV again."""
    return office(folder, READ, "--convert-to", "ods", "--outdir", "ods",
                  *(f"{name}.csv" for name in names)) and \
        office(folder, "--convert-to", WRITE, "--outdir", "back",
               *(f"ods/{name}.ods" for name in names))


def by_id(rows):
    return sorted(rows, key=lambda row: row["id"])


def judge(checks, run, folder, name, rows):
    """A sheet as it was written, and as LibreOffice saved it."""
    found = by_id(read_rows(folder / f"{name}.csv"))
    checks(found == rows, f"{name}: Python reads every cell as it was")
    saved = by_id(read_rows(folder / "back" / f"{name}.csv"))
    wrong = [(a, b) for a, b in zip(rows, saved) if a != b]
    checks(len(saved) == len(rows) and not wrong,
           f"{name}: LibreOffice keeps every cell as it was, not {wrong[:1]}")
    told = run("import", "lab.innov", f"back/{name}.csv", "--kind", "institution")
    checks(told.split()[-4:] == ["institution", "0", "0", str(len(rows))],
           f"{name}: nothing has changed: {told[-300:]}")


SHEETS = {"plain": [], "guarded": ["--guard"], "marked": ["--bom"]}


def main(innov):
    checks, count = Checks(), CELLS * int(os.environ.get("TESTS_ROUNDS", "1"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def run(*arguments):
            done = subprocess.run([innov, *arguments, "--lang", "en"], cwd=folder,
                                  capture_output=True, text=True)
            checks(done.returncode == 0, f"{arguments}: {done.returncode} {done.stderr[:300]}")
            return done.stdout

        rows = by_id(random_rows(count))
        write_rows(folder / "institution.csv", rows)
        run("init", "lab.innov", "--labels", "https://example.org/")
        run("import", "lab.innov", "institution.csv")
        for sheet, options in SHEETS.items():
            run("export", "lab.innov", f"{sheet}.csv", "--kind", "institution", "--view", "full",
                *options)
        checks(through_office(folder, SHEETS), "LibreOffice opens and saves all sheets")
        for sheet in SHEETS:
            judge(checks, run, folder, sheet, rows)
    checks.finish()


main(str(Path(sys.argv[1]).resolve()))
