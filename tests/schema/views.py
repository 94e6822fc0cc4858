"""The views for people work on what there is: each has a row for every record of its kind, a title for every
reference and a label for every code, and money in euros.

Usage: views.py ROOT INNOV-SCHEMA LIBRARY
"""

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from ctypes import byref, c_void_p
from pathlib import Path

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS / "support"), str(TESTS / "ffi")]
import binding
from checks import Checks


def check_field(checks, ask, kind, field):
    """What people read of a field says as much as what is stored."""
    name, view, at = field["name"], f"{kind}_view", f"{kind}.{field['name']}"
    if field["list"]:
        table = f"{'innov' if field['id'] % 1000 > 900 else kind}_{name}"
        stored = ask(f'SELECT count(*) FROM "{view}" AS v WHERE EXISTS (SELECT 1 FROM "{table}" WHERE id = v.id)')
        checks(stored == ask(f'SELECT count("{name}") FROM "{view}"'), f"{at}: each list is shown")
        return
    stored = ask(f'SELECT count("{name}") FROM "{kind}"')
    shown = [name] + [name + tail for tail in ("_lv", "_en") if "code_list" in field] + \
            [name + "_id"] * (field["type"] == "reference")
    for column in shown:
        checks(ask(f'SELECT count("{column}") FROM "{view}"') == stored, f"{at}: {column} is shown for each")
    if field["type"] == "money":
        cents = ask(f'SELECT total("{name}") FROM "{kind}"')
        checks(abs(ask(f'SELECT total("{name}") FROM "{view}"') * 100 - cents) < 0.5, f"{at}: in euros")


def main(root, tool, library):
    checks, innov, names = Checks(), binding.load(root, library), binding.constants(root)
    script, model = (subprocess.run([tool, form], check=True, stdout=subprocess.PIPE, text=True).stdout
                     for form in ("views", "json"))
    with tempfile.TemporaryDirectory() as folder:
        for example in sorted(Path(root).glob("examples/data/*.xml")):
            path, store = Path(folder) / (example.stem + ".innov"), c_void_p()
            innov.innov_store_open(os.fsencode(path), names.OPEN_CREATE, byref(store), None)
            checks(innov.innov_store_import(store, os.fsencode(example), None, 0, None, None) == 0, "imported")
            innov.innov_store_free(store)
            database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
            database.executescript(script)

            def ask(sql):
                return database.execute(sql).fetchone()[0]
            for kind in json.loads(model)["kinds"]:
                if kind["input"]:
                    continue
                count = ask(f'SELECT count(*) FROM "{kind["name"]}"')
                checks(ask(f'SELECT count(*) FROM (SELECT * FROM "{kind["name"]}_view")') == count,
                       f"{kind['name']}: each record is shown")
                checks(ask(f"SELECT count(title) FROM innov_title WHERE kind = '{kind['name']}'") == count,
                       f"{kind['name']}: each record is called something")
                for field in kind["fields"] if count else ():
                    check_field(checks, ask, kind["name"], field)
            database.close()
    checks.finish()


main(*sys.argv[1:])
