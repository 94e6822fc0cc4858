"""A new store has what docs/innov.sql says, table for table, and SQLite finds every page well-formed: its
tables are made as pages, not by running that SQL. file(1) tells it from other databases.

Usage: blank.py ROOT LIBRARY
"""

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

PRAGMAS = ("application_id", "user_version", "encoding", "page_size", "auto_vacuum")


def schema_of(database):
    return {row[1]: row for row in database.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")}


def main():
    root, checks = Path(sys.argv[1]), Checks()
    innov, names = binding.load(root, sys.argv[2]), binding.constants(root)
    with tempfile.TemporaryDirectory() as folder:
        path, store = Path(folder) / "new.innov", c_void_p()
        checks(innov.innov_store_open(os.fsencode(path), names.OPEN_CREATE, byref(store), None) == names.OK,
               "a store is made")
        innov.innov_store_free(store)
        kind = subprocess.run(["file", "--brief", path], check=True, stdout=subprocess.PIPE, text=True).stdout
        version = sqlite3.connect(path).execute("PRAGMA user_version").fetchone()[0]
        checks(kind.startswith("SQLite 3.x database, application id 1229868886, "
                               f"user version {version}, "), f"file(1) says whose it is: {kind}")
        made, wanted = sqlite3.connect(path), sqlite3.connect(":memory:")
        wanted.executescript((root / "docs/innov.sql").read_text())
        ours, theirs = schema_of(made), schema_of(wanted)
        checks(len(theirs) > 500, f"there are many tables and indexes: {len(theirs)}")
        checks(ours.keys() == theirs.keys(), f"both have the same: {sorted(ours.keys() ^ theirs.keys())[:5]}")
        for name in sorted(theirs):
            checks(ours.get(name) == theirs[name], f"{name} is the same in both")
        for pragma in PRAGMAS:
            checks(made.execute(f"PRAGMA {pragma}").fetchall() == wanted.execute(f"PRAGMA {pragma}").fetchall(),
                   f"{pragma} is the same")
        checks(made.execute("SELECT * FROM innov_code").fetchall() == wanted.execute("SELECT * FROM innov_code").fetchall(),
               "the codes are the same")
        checks(made.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "SQLite finds it well-formed")
        pages = made.execute("SELECT count(DISTINCT rootpage) FROM sqlite_schema WHERE rootpage > 0").fetchone()
        things = made.execute("SELECT count(*) FROM sqlite_schema WHERE rootpage > 0").fetchone()
        checks(pages == things, "each has a page of its own")
        made.execute("INSERT INTO institution (id, revision, name) VALUES (1, 1, 'x')")
        made.execute("CREATE TABLE others (a INTEGER PRIMARY KEY, b TEXT UNIQUE)")
        made.commit()
        made.execute("VACUUM")
        checks(made.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "also after others worked on it")
        made.close()
    checks.finish()


if __name__ == "__main__":
    main()
