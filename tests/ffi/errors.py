"""Each error that a public comment lists, provoked; none that it does not list.

Usage: errors.py ROOT LIBRARY

`calls` has a right call of each function that can fail. From it follow the errors that are the same
everywhere: each NULL that may not be, each unknown flag, a handle in use, a child after fork. What
else a comment lists has its case below; what cannot be provoked here is in `ELSEWHERE`, with the
test that does. After each failure all places for answers must be clear.
"""

import contextlib
import fcntl
import os
import shutil
import sqlite3
import sys
import tempfile
from ctypes import c_int64
from pathlib import Path

from lab import Lab
from provoke import OUT, Provoker, headers
from checks import Checks

ROOT, LIBRARY = Path(sys.argv[1]).resolve(), sys.argv[2]
LABELS = b"https://example.org/"
MISTYPED = b"i0CPCFJDZT96W8N"  # the check character should be M
BEYOND = 1 << 31  # a flag that nothing has

checks = Checks()
p = Provoker(ROOT, LIBRARY, checks)
C = p.of

FILE_ERRORS = headers.file_errors(ROOT)

# Errors that take more than a call: those of a failing system (NOMEM and the file's), and these.
FAILING_SYSTEM = ("contract/allocations.c::without_memory_nothing_is_lost",
                  "contract/faults.c::killed_or_failed_at_any_call_it_leaves_the_old_state_or_the_new")
ELSEWHERE = {
    ("innov_store_open", "READ_ONLY"): "contract/refusals.c::protected_file_is_read_only",
    ("innov_store_open", "BUSY"): "contract/store.c::second_transaction_waits_and_gives_up",
    ("innov_store_commit", "REFUSED"): "contract/evaluation.c::pain_10_no_path_lets_a_score_in_conflict_in",
    ("innov_store_undo", "STATE"): "contract/erasure.c::undo_brings_nobody_back",
    ("innov_store_check", "NEWER"): "contract/search.c::index_of_a_newer_file_is_marked",
    ("innov_run", "UNSUPPORTED"): "contract/no_calendars.c::it_says_that_it_makes_no_calendars",
    # a total whose fraction does not fit: that fractions tell is all that can be shown
    ("innov_run", "LIMIT"): "unit/base.c::fraction_that_does_not_fit_is_none_and_stays_none",
}

# Parameters that may be NULL, by function; so may each list of findings and the language.
OPTIONAL = {
    "innov_set": {2, 3}, "innov_list_set": {3}, "innov_store_watch": {1},
    "innov_store_begin": {1, 2}, "innov_store_find": {2}, "innov_query_new": {1},
    "innov_store_import": {2, 4}, "innov_store_export": {2}, "innov_store_export_fd": {2},
    "innov_convert": {3}, "innov_run": {2}, "innov_table_write": {3}, "innov_schema_write": {2},
}


def may_be_null(name, index):
    return index in OPTIONAL.get(name, ()) or \
        p.functions[name].parameters[index] == "innov_diag *" and not name.startswith("innov_diag_")


# ---- What the calls are made on ---------------------------------------------------------------

class Place:
    """A folder with a store that has an institution and the sprint it leads, and all other handles."""

    def __init__(self, name="lab.innov"):
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / name
        self.lab = Lab(str(ROOT), LIBRARY, str(self.path))
        self.store, self.diag = self.lab.store, self.lab.diag
        self.lab.put("institution", "TM", name="Tieslietu ministrija", short="TM", kind="ministry",
                     status="active")
        self.lab.put("sprint", "one", title="Kā dzīvot", year="2024", status="planned", lead="TM")
        self.institution, self.id = self.lab.id_of("TM"), self.lab.id_of("one")
        self.sprint, self.other = self.read(), self.read()

    def at(self, name):
        return os.fsencode(self.folder / name)

    def read(self):
        return p.done("innov_store_get", self.store, self.id, OUT, self.diag)

    def new(self, kind=C.SPRINT):
        return p.done("innov_record_new", kind, OUT)

    def how(self, **values):
        asked = self.new(C.EXCHANGE)
        self.lab.fill(asked, "exchange", values)
        return asked

    def cursor(self, condition=b""):
        return p.done("innov_store_find", self.store, C.SPRINT, condition, OUT, self.diag)

    def again(self, flags=C.OPEN_READ):
        return p.done("innov_store_open", os.fsencode(self.path), flags, OUT, self.diag)

    def reopen(self, flags=C.OPEN_READ):
        p.library.innov_store_free(self.store)
        self.store = self.lab.store = self.again(flags)

    def tamper(self, statement):
        """Changes the file behind the back of the library."""
        with contextlib.closing(sqlite3.connect(self.path)) as file, file:
            file.execute(statement)

    @contextlib.contextmanager
    def transaction(self):
        p.done("innov_store_begin", self.store, b"lab", b"test", 0)
        yield
        p.library.innov_store_rollback(self.store)

    def close(self):
        for record in (self.sprint, self.other):
            p.library.innov_record_free(record)
        self.lab.close()
        shutil.rmtree(self.folder)


def calls(at):
    """A right call of each function that can fail, in an order in which they can all be made."""
    s, diag, sprint, year, outcome = at.store, at.diag, at.sprint, C.SPRINT_YEAR, C.SPRINT_OUTCOME
    query = p.done("innov_query_new", C.SPRINT, None, OUT, diag)
    table = p.done("innov_run", s, b"sprint-progress", None, 0, OUT, diag)
    changes = p.done("innov_store_changes", s, b"", -1, OUT, diag)  # its first column is a number
    ended = at.cursor(b"year=1")
    p.done("innov_cursor_next", ended, OUT)  # so that it is in nobody's way
    null = os.open(os.devnull, os.O_WRONLY)
    faults = p.done("innov_diag_new", OUT)
    p.refused("REFUSED", "innov_record_check", at.new(), faults)
    return [
        ("innov_diag_int", faults, 0, C.DIAG_CODE, OUT),
        ("innov_diag_new", OUT), ("innov_progress_new", OUT),
        ("innov_progress_int", p.done("innov_progress_new", OUT), C.PROGRESS_DONE, OUT),
        ("innov_date_parse", b"2024-02", OUT), ("innov_date_format", 20240200, OUT, 64),
        ("innov_date_span", 20240200, OUT, OUT),
        ("innov_instant_parse", b"2024-02-01T00:00:00Z", OUT), ("innov_instant_format", 0, OUT, 64),
        ("innov_id_format", at.id, OUT, 64), ("innov_id_kind", at.id, OUT),
        ("innov_id_parse", at.lab.spell(at.id).encode(), OUT),
        ("innov_id_from_label", LABELS, b"sprint", b"one", OUT),
        ("innov_kind_at", 0, OUT), ("innov_kind_id", b"sprint", OUT),
        ("innov_kind_int", C.SPRINT, C.KIND_FLAGS, OUT), ("innov_field_at", C.SPRINT, 0, OUT),
        ("innov_field_id", b"sprint.title", OUT), ("innov_field_int", year, C.FIELD_TYPE, OUT),
        ("innov_code_id", b"sprint_status", b"planned", OUT),
        ("innov_record_new", C.SPRINT, OUT), ("innov_record_clone", sprint, OUT),
        ("innov_record_int", sprint, C.RECORD_KIND, OUT),
        ("innov_record_check", sprint, diag), ("innov_record_equal", sprint, at.other, diag),
        ("innov_record_set_label", at.new(), b"two"),
        ("innov_has", sprint, year), ("innov_get_int", sprint, year, OUT),
        ("innov_set", at.new(), C.SPRINT_TITLE, b"en", b"Living"), ("innov_set_int", sprint, year, 2024),
        ("innov_list_set", sprint, outcome, 0, b"tool"),
        ("innov_list_set_int", sprint, outcome, 0, C.SPRINT_OUTCOME_TOOL),
        ("innov_list_count", sprint, outcome, OUT), ("innov_list_get_int", sprint, outcome, 0, OUT),
        ("innov_table_int", changes, 0, 0, OUT),
        ("innov_table_write", table, null, C.FORMAT_CSV, b"lv"),
        ("innov_schema_write", null, C.SCHEMA_LEDGER, b"lv"),
        ("innov_query_new", C.SPRINT, b"year=2024", OUT, diag),
        ("innov_query_where", query, b"year", b"=", b"2024"),
        ("innov_query_order", query, b"year", 0), ("innov_query_limit", query, 1, 0),
        ("innov_store_open", os.fsencode(at.path), C.OPEN_READ, OUT, diag),
        ("innov_store_seed", s, 1), ("innov_store_watch", s, None),
        ("innov_store_set_text", s, C.STORE_PATIENCE, b"30000"),
        ("innov_store_get", s, at.id, OUT, diag), ("innov_store_links", s, at.id, OUT, diag),
        ("innov_store_resolve", s, 0, b"one", OUT),
        ("innov_store_find", s, C.SPRINT, b"", OUT, diag), ("innov_store_query", s, query, 0, OUT, diag),
        ("innov_cursor_next", ended, OUT),
        ("innov_store_search", s, b"dzivot", -1, 0, OUT, diag),
        ("innov_store_changes", s, b"", -1, OUT, diag), ("innov_store_check", s, 0, diag),
        ("innov_run", s, b"sprint-progress", None, 0, OUT, diag),
        ("innov_store_export", s, at.at("out.xml"), None, C.VIEW_FULL, 0, diag),
        ("innov_store_export_fd", s, null, None, C.VIEW_FULL, 0, diag),
        ("innov_store_import", s, at.at("out.xml"), None, 0, OUT, diag),
        ("innov_store_backup", s, at.at("copy.innov"), 0, diag),
        ("innov_convert", os.fsencode(at.path), at.at("other.xml"), 0, None, diag),
        ("innov_store_begin", s, b"Anna", b"test", 0), ("innov_store_put", s, sprint, 0, diag),
        ("innov_store_commit", s, diag),
        ("innov_store_undo", s, int(p.library.innov_store_text(s, C.STORE_REVISION)) + 1, 0, diag),
        ("innov_store_delete", s, at.id, 0, diag),
        ("innov_store_begin", s, None, None, 0), ("innov_store_rollback", s),
    ]


def promised(name):
    """The errors that the comment of a function lists, those that it takes over included."""
    named, taken_over, of_file = headers.errors(p.functions[name])
    for other in taken_over:
        named |= promised(other)
    return named | (FILE_ERRORS if of_file else set())


# ---- What is the same everywhere --------------------------------------------------------------

def nulls_and_flags(at):
    """Each NULL that may not be, and each unknown flag, is refused; each that may be is not."""
    for name, *arguments in calls(at):
        parameters = p.functions[name].parameters
        for index, kind in enumerate(parameters):
            wrong = list(arguments)
            if kind == "uint32_t":
                wrong[index] = BEYOND
            elif kind.endswith("*") and not may_be_null(name, index):
                wrong[index] = None
            else:
                continue
            p.refused("ARGUMENT", name, *wrong)


def all_is_right(at):
    """What `calls` has is right, with a NULL wherever one may be."""
    right = calls(at)
    names = {name for name, *_ in right}
    for function in p.functions.values():
        checks((function.returns == "int") == (function.name in names),
               f"{function.name} is in `calls` if it can fail")
    for name, *arguments in right:
        made = p.done(name, *(None if may_be_null(name, index) else each
                              for index, each in enumerate(arguments)))
        if name in ("innov_store_find", "innov_store_query"):  # a cursor would be in the way
            p.library.innov_cursor_free(made)


def calls_on(at, handle):
    """The right calls whose first argument is such a handle."""
    return [call for call in calls(at)
            if p.functions[call[0]].parameters[0].removeprefix("const ") == f"innov_{handle} *"]


def after_fork(at):
    """A child is told so by each call on what its parent opened."""
    p.refused_in_child("FORK", calls_on(at, "store") + calls_on(at, "cursor"))


def store_in_use(at):
    """A second thread is told so by each call on a store that is busy: writing to a full pipe."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    with contextlib.suppress(BlockingIOError):
        while True:
            os.write(writing, bytes(4096))
    os.set_blocking(writing, True)
    p.refused_meanwhile("BUSY", calls_on(at, "store") + calls_on(at, "cursor"),
                        ("innov_store_export_fd", at.store, writing, None, C.VIEW_FULL, 0, at.diag),
                        lambda: os.read(reading, 1 << 20))
    os.close(reading)
    os.close(writing)


def record_in_use(at):
    """A second thread is told so by each call on a record that waits to be written."""
    held, waiting = at.new(), at.again(C.OPEN_WRITE)
    at.lab.fill(held, "sprint", {"title": "Vēl", "year": "2024", "status": "planned", "lead": "TM"})
    asked = [(name, held, *rest) for name, _, *rest in calls_on(at, "record")]
    with at.transaction():
        p.refused_meanwhile(
            "BUSY", [*asked, ("innov_record_equal", at.sprint, held, at.diag),
                     ("innov_store_put", at.store, held, 0, at.diag)],
            ("innov_store_put", waiting, held, 0, None),
            lambda: p.library.innov_store_rollback(at.store))
    p.library.innov_store_free(waiting)


# ---- Cases: what is wrong with which call ------------------------------------------------------

def values(_):
    """base.h and model.h."""
    far = 9999
    for error, name, *arguments in (
            ("ARGUMENT", "innov_date_format", 20240300, OUT, C.DATE_SIZE - 1),
            ("ARGUMENT", "innov_instant_format", 0, OUT, C.INSTANT_SIZE - 1),
            ("ARGUMENT", "innov_id_format", 0, OUT, C.ID_SIZE - 1),
            ("VALUE", "innov_date_parse", b"2024-02-30", OUT),
            ("VALUE", "innov_date_format", 20240230, OUT, 64),
            ("VALUE", "innov_date_span", 20241300, OUT, OUT),
            ("VALUE", "innov_instant_parse", b"2024-02-01 00:00:00Z", OUT),
            ("VALUE", "innov_instant_format", 1 << 62, OUT, 64),
            ("ID", "innov_id_parse", MISTYPED, OUT),
            ("ID", "innov_id_format", -1, OUT, 64), ("ID", "innov_id_kind", 0, OUT),
            ("ID", "innov_id_from_label", LABELS, b"sprint", b"no label", OUT),
            ("KIND", "innov_id_from_label", LABELS, b"spirnt", b"one", OUT),
            ("ARGUMENT", "innov_kind_at", -1, OUT), ("ARGUMENT", "innov_kind_at", far, OUT),
            ("KIND", "innov_kind_id", b"spirnt", OUT), ("KIND", "innov_kind_int", far, C.KIND_FLAGS, OUT),
            ("ARGUMENT", "innov_kind_int", C.SPRINT, 0, OUT),
            ("KIND", "innov_field_at", far, 0, OUT), ("ARGUMENT", "innov_field_at", C.SPRINT, -1, OUT),
            ("ARGUMENT", "innov_field_at", C.SPRINT, far, OUT),
            ("KIND", "innov_field_id", b"spirnt.title", OUT), ("FIELD", "innov_field_id", b"sprint", OUT),
            ("FIELD", "innov_field_int", -C.SPRINT_YEAR, C.FIELD_TYPE, OUT),
            ("ARGUMENT", "innov_field_int", C.SPRINT_YEAR, 0, OUT),
            ("NOT_FOUND", "innov_code_id", b"sprint", b"planned", OUT),
            ("CODE", "innov_code_id", b"sprint_status", b"plan", OUT)):
        p.refused(error, name, *arguments)


def single_values(at):
    """record.h: fields with one value, or one in each language."""
    record, elsewhere, status, lead = at.new(), C.SESSION_PLACE, C.SPRINT_STATUS, C.SPRINT_LEAD
    for error, name, *arguments in (
            ("KIND", "innov_record_new", -1, OUT), ("ARGUMENT", "innov_record_int", record, 0, OUT),
            ("ID", "innov_record_set_label", record, b"no label"),
            ("STATE", "innov_record_set_label", at.sprint, b"two"),
            ("KIND", "innov_record_equal", record, at.new(C.SESSION), at.diag),
            ("FIELD", "innov_has", record, elsewhere), ("FIELD", "innov_get_int", record, elsewhere, OUT),
            ("TYPE", "innov_get_int", record, C.SPRINT_TITLE, OUT),
            ("TYPE", "innov_get_int", record, C.SPRINT_OUTCOME, OUT),
            ("FIELD", "innov_set", record, elsewhere, None, b"x"),
            ("ARGUMENT", "innov_set", record, C.SPRINT_TITLE, b"no language", b"x"),
            ("VALUE", "innov_set", record, C.SPRINT_ACTUAL_START, None, b"2024-02-30"),
            ("CODE", "innov_set", record, status, None, b"plan"),
            ("ID", "innov_set", record, lead, None, b"TM"),
            ("REFERENCE", "innov_set", record, lead, None, at.lab.spell(at.id).encode()),
            ("FIELD", "innov_set_int", record, elsewhere, 1),
            ("TYPE", "innov_set_int", record, C.SPRINT_TITLE, 1),
            ("TYPE", "innov_set_int", record, C.SPRINT_OUTCOME, 1),
            ("VALUE", "innov_set_int", record, C.SPRINT_YEAR, 1 << 40),
            ("CODE", "innov_set_int", record, status, 999), ("ID", "innov_set_int", record, lead, -1),
            ("REFERENCE", "innov_set_int", record, lead, at.id)):
        p.refused(error, name, *arguments)
    for index in range(C.LANGUAGE_MAX):
        p.done("innov_set", record, C.SPRINT_TITLE, b"lv-x-%d" % index, b"x")
    p.refused("LIMIT", "innov_set", record, C.SPRINT_TITLE, b"en", b"x")


def lists(at):
    """record.h: fields with many values."""
    record, outcome, partner, words = at.new(), C.SPRINT_OUTCOME, C.SPRINT_PARTNER, C.SPRINT_INFERRED
    elsewhere, tool = C.SESSION_PLACE, C.SPRINT_OUTCOME_TOOL
    p.done("innov_list_set", record, outcome, 0, b"tool")
    p.done("innov_set", record, words, None, b"; ".join(b"%d" % n for n in range(C.LIST_MAX)))
    full = at.new()
    p.done("innov_set", full, partner, None, b"; ".join(
        at.lab.spell(c_int64(at.institution.value + n)).encode() for n in range(C.LIST_MAX)))
    for error, name, *arguments in (
            ("FIELD", "innov_list_count", record, elsewhere, OUT),
            ("TYPE", "innov_list_count", record, C.SPRINT_YEAR, OUT),
            ("FIELD", "innov_list_get_int", record, elsewhere, 0, OUT),
            ("TYPE", "innov_list_get_int", record, C.SPRINT_YEAR, 0, OUT),
            ("TYPE", "innov_list_get_int", record, words, 0, OUT),
            ("FIELD", "innov_list_set", record, elsewhere, 0, b"x"),
            ("TYPE", "innov_list_set", record, C.SPRINT_YEAR, 0, b"2024"),
            ("ARGUMENT", "innov_list_set", record, outcome, -1, b"tool"),
            ("ARGUMENT", "innov_list_set", record, outcome, 2, b"tool"),
            ("VALUE", "innov_list_set", record, outcome, 1, b"tool"),
            ("CODE", "innov_list_set", record, outcome, 1, b"toll"),
            ("ID", "innov_list_set", record, partner, 0, b"TM"),
            ("REFERENCE", "innov_list_set", record, partner, 0, at.lab.spell(at.id).encode()),
            ("LIMIT", "innov_list_set", record, words, C.LIST_MAX, b"more"),
            ("LIMIT", "innov_list_set_int", full, partner, C.LIST_MAX, at.institution.value - 1),
            ("FIELD", "innov_list_set_int", record, elsewhere, 0, 1),
            ("TYPE", "innov_list_set_int", record, words, 0, 1),
            ("ARGUMENT", "innov_list_set_int", record, outcome, -1, tool),
            ("VALUE", "innov_list_set_int", record, outcome, 1, tool),
            ("CODE", "innov_list_set_int", record, outcome, 1, 999),
            ("ID", "innov_list_set_int", record, partner, 0, -1),
            ("REFERENCE", "innov_list_set_int", record, partner, 0, at.id)):
        p.refused(error, name, *arguments)


def lent(at):
    """A cursor's record."""
    record = p.done("innov_cursor_next", at.cursor(), OUT)
    for name, _, *arguments in calls_on(at, "record"):
        if "LENT" in promised(name):
            p.refused("LENT", name, record, *arguments)
    p.refused("LENT", "innov_store_put", at.store, record, 0, at.diag)


def damaged(at):
    """What no store writes: a code that its list does not have, a page of zeros."""
    at.tamper("UPDATE sprint SET status = 'zzz'")
    record = at.read()
    p.refused("DAMAGED", "innov_get_int", record, C.SPRINT_STATUS, OUT)
    p.refused("REFUSED", "innov_store_check", at.store, 0, at.diag)


def opening(at):
    """What is no store that can be opened, and where none can be made."""
    head = "<ecosystem xmlns='urn:libinnov:0' revision='2'>"
    for error, name, content in (
            ("SYNTAX", "a.xml", "<ecosystem"), ("FOREIGN", "b.xml", "<html/>"),
            ("NEWER", "c.xml", "<ecosystem xmlns='urn:libinnov:1' revision='1'/>"),
            ("REFUSED", "d.xml", head + "<institution id='x'>words</institution></ecosystem>"),
            ("LIMIT", "e.xml", head + "<institution id='x'><n xmlns='urn:n'>" + "<n>" * 9),
            ("FOREIGN", "f.innov", "no database at all, but long enough to be taken for a file")):
        (at.folder / name).write_text(content, encoding="utf-8")
        p.refused(error, "innov_store_open", at.at(name), C.OPEN_READ, OUT, at.diag)
        if error != "REFUSED" and name != "f.innov":
            p.refused(error, "innov_store_import", at.store, at.at(name), None, 0, OUT, at.diag)
    p.refused("SYNTAX", "innov_store_open", b"xml:", C.OPEN_READ, OUT, at.diag)
    p.refused("NOT_FOUND", "innov_store_open", at.at("none"), C.OPEN_READ, OUT, at.diag)
    p.refused("NOT_FOUND", "innov_store_open", at.at("none/a.innov"), C.OPEN_CREATE, OUT, at.diag)
    p.refused("EXISTS", "innov_store_open", at.at("a.xml"), C.OPEN_CREATE, OUT, at.diag)
    p.done("innov_store_open", at.at("held.xml"), C.OPEN_CREATE, OUT, at.diag)
    p.refused("LOCKED", "innov_store_open", at.at("held.xml"), C.OPEN_WRITE, OUT, at.diag)
    at.tamper("DROP TABLE sprint")
    p.refused("DAMAGED", "innov_store_open", os.fsencode(at.path), C.OPEN_READ, OUT, at.diag)


def denied(at):
    """What belongs to others, as somebody without rights meets it."""
    hidden = at.folder / "hidden"
    hidden.mkdir(mode=0)
    p.refused_in_child("DENIED", [("innov_store_open", os.fsencode(hidden / "a.innov"), C.OPEN_READ, OUT, at.diag)],
                       lambda: os.geteuid() or os.setuid(65534))
    hidden.chmod(0o700)


def store_itself(at):
    """The facts of a store, its transactions, its log."""
    s, text = at.store, "innov_store_set_text"
    fresh = p.done("innov_store_open", at.at("fresh.innov"), C.OPEN_CREATE, OUT, at.diag)
    for error, name, *arguments in (
            ("ARGUMENT", "innov_store_seed", s, -1), ("ARGUMENT", text, s, 99, b"x"),
            ("VALUE", text, s, C.STORE_PATIENCE, b"-1"), ("VALUE", text, s, C.STORE_PATIENCE, b"x"),
            ("VALUE", text, s, C.STORE_REQUIRE_ACTOR, b"maybe"),
            ("VALUE", text, fresh, C.STORE_LABELS, b"no uri"),
            ("ARGUMENT", text, fresh, C.STORE_LANGUAGE, b"no language"),
            ("STATE", text, s, C.STORE_LANGUAGE, b"en"),
            ("STATE", "innov_store_commit", s, at.diag), ("STATE", "innov_store_rollback", s),
            ("REQUIRED", "innov_store_begin", s, b"Anna", None, C.BEGIN_OVERRIDE),
            ("VALUE", "innov_store_begin", s, b"two\nlines", None, 0),
            ("VALUE", "innov_store_begin", s, None, b"x" * 501, 0),
            ("HISTORY", "innov_store_changes", s, b"x", -1, OUT, at.diag),
            ("HISTORY", "innov_store_undo", s, 99, 0, at.diag)):
        p.refused(error, name, *arguments)
    with at.transaction():
        p.refused("STATE", "innov_store_begin", s, None, None, 0)
        p.refused("STATE", "innov_store_changes", s, b"", -1, OUT, at.diag)
        p.refused("STATE", "innov_store_backup", s, at.at("copy.innov"), 0, at.diag)
        p.refused("STATE", "innov_store_export", s, at.at("out.xml"), None, C.VIEW_FULL, C.EXPORT_ORIGIN, at.diag)
        p.refused("STATE", "innov_store_export_fd", s, 1, None, C.VIEW_FULL, C.EXPORT_ORIGIN, at.diag)
        p.done("innov_store_put", s, pointing_nowhere(at), 0, at.diag)
        p.refused("REFERENCE", "innov_store_commit", s, at.diag)
        p.done("innov_store_begin", s, None, None, 0)
    waiting = at.cursor()
    p.done("innov_cursor_next", waiting, OUT)
    for name, *arguments in writing(at):
        p.refused("BUSY", name, *arguments)
    p.refused("BUSY", "innov_store_check", s, C.CHECK_REFILL, at.diag)
    p.library.innov_cursor_free(waiting)
    p.done(text, s, C.STORE_REQUIRE_ACTOR, b"true")
    for name, *arguments in writing(at):
        p.refused("REQUIRED", name, *arguments)


def pointing_nowhere(at):
    """A sprint that is led by nobody who is there."""
    record = at.new()
    at.lab.fill(record, "sprint", {"title": "Otrs", "year": "2024", "status": "planned"})
    p.done("innov_set_int", record, C.SPRINT_LEAD, at.institution.value + 1)
    return record


def writing(at):
    """The calls that write, for a store that does not let them."""
    s, file = at.store, at.at("out.xml")
    if not os.path.exists(file):
        p.done("innov_store_export", s, file, None, C.VIEW_FULL, 0, at.diag)
    return [("innov_store_begin", s, None, None, 0),
            ("innov_store_set_text", s, C.STORE_REQUIRE_ACTOR, b"true"),
            ("innov_store_put", s, at.other, 0, at.diag), ("innov_store_delete", s, at.id, 0, at.diag),
            ("innov_store_undo", s, 1, 0, at.diag), ("innov_store_import", s, file, None, 0, OUT, at.diag)]


def read_only(at):
    at.reopen()
    for name, *arguments in [*writing(at), ("innov_store_check", at.store, C.CHECK_REFILL, at.diag)]:
        p.refused("READ_ONLY", name, *arguments)


def one_record(at):
    s, absent = at.store, at.id.value + 1
    for name, *arguments in (("innov_store_get", OUT, at.diag), ("innov_store_links", OUT, at.diag),
                             ("innov_store_delete", 0, at.diag)):
        p.refused("ID", name, s, -1, *arguments)
        p.refused("NOT_FOUND", name, s, absent, *arguments)
    for kind in (C.EXCHANGE, 255):  # of which there are no records, or which is of a newer model
        p.refused("NOT_FOUND", "innov_store_get", s, kind << 55 | 1, OUT, at.diag)
    for error, name in (("NOT_FOUND", b"nobody"), ("ID", MISTYPED), ("KIND", b"institution:TM"),
                        ("REFERENCE", at.lab.spell(at.institution).encode())):
        p.refused(error, "innov_store_resolve", s, C.SPRINT, name, OUT)
    p.refused("KIND", "innov_store_resolve", s, 9999, b"one", OUT)
    p.refused("KIND", "innov_store_resolve", s, C.EXCHANGE, b"one", OUT)
    p.refused("REFERENCE", "innov_store_delete", s, at.institution, 0, at.diag)


def putting(at):
    s, twin, moved = at.store, at.new(), at.read()
    p.done("innov_record_set_label", twin, b"one")
    at.lab.fill(twin, "sprint", {"title": "Otrs", "year": "2024", "status": "planned", "lead": "TM"})
    p.done("innov_set", moved, C.SPRINT_STATUS, None, b"completed")
    p.done("innov_set", moved, C.SPRINT_ACTUAL_START, None, b"2024-03")
    for error, record in (("KIND", at.new(C.EXCHANGE)), ("REFUSED", at.new()), ("DUPLICATE", twin),
                          ("REFERENCE", pointing_nowhere(at)), ("STATE", moved)):
        p.refused(error, "innov_store_put", s, record, 0, at.diag)
    p.done("innov_set_int", at.sprint, C.SPRINT_YEAR, 2025)
    p.done("innov_store_put", s, at.sprint, 0, at.diag)
    changed = int(p.library.innov_store_text(s, C.STORE_REVISION))
    p.done("innov_set_int", at.other, C.SPRINT_YEAR, 2026)
    p.refused("CONFLICT", "innov_store_put", s, at.other, 0, at.diag)
    p.done("innov_set_int", at.sprint, C.SPRINT_YEAR, 2027)
    p.done("innov_store_put", s, at.sprint, 0, at.diag)
    p.refused("CONFLICT", "innov_store_undo", s, changed, 0, at.diag)
    p.refused("REFERENCE", "innov_store_undo", s, 2, 0, at.diag)
    p.done("innov_store_delete", s, at.id, 0, at.diag)
    p.refused("NOT_FOUND", "innov_store_put", s, at.other, 0, at.diag)


# What is wrong with a condition on sprints, and with a test that is added to a query.
CONDITIONS = (
    ("SYNTAX", b"year=", (b"year", b"like", b"1")), ("FIELD", b"colour=red", (b"colour", b"=", b"red")),
    ("TYPE", b"lead<TM", (b"lead", b"<", b"TM")), ("VALUE", b"year=x", (b"year", b"=", b"x")),
    ("CODE", b"status=plan", (b"status", b"=", b"plan")), ("ID", b"lead=" + MISTYPED, (b"lead", b"=", MISTYPED)),
    ("ARGUMENT", b"title@-=x", (b"title@-", b"=", b"x")),
    ("ARGUMENT", b"year@lv=1", (b"year@lv", b"=", b"1")),
    ("LIMIT", b" or ".join([b"year=1"] * 1001), None),
)


def conditions(at):
    query = p.done("innov_query_new", C.SPRINT, b" or ".join([b"year=1"] * 999), OUT, at.diag)
    for error, condition, test in CONDITIONS:
        p.refused(error, "innov_query_new", C.SPRINT, condition, OUT, at.diag)
        p.refused(error, "innov_store_find", at.store, C.SPRINT, condition, OUT, at.diag)
        if test:
            p.refused(error, "innov_query_where", query, *test)
    p.done("innov_query_where", query, b"year", b"=", b"1")
    p.refused("LIMIT", "innov_query_where", query, b"year", b"=", b"1")
    for kind in (9999, C.EXCHANGE):
        p.refused("KIND", "innov_query_new", kind, None, OUT, at.diag)
        p.refused("KIND", "innov_store_find", at.store, kind, None, OUT, at.diag)
    for _ in range(8):
        p.done("innov_query_order", query, b"year", 0)
    for error, field in (("LIMIT", b"year"), ("FIELD", b"colour"), ("TYPE", b"outcome")):
        p.refused(error, "innov_query_order", query, field, 0)
    p.refused("ARGUMENT", "innov_query_limit", query, 1, -1)
    for error, name in (("NOT_FOUND", b"nobody"), ("REFERENCE", at.lab.spell(at.id).encode()),
                        ("KIND", b"sprint:one")):
        query = p.done("innov_query_new", C.SPRINT, None, OUT, at.diag)
        p.done("innov_query_where", query, b"lead", b"=", name)
        p.refused(error, "innov_store_query", at.store, query, 0, OUT, at.diag)
        p.refused(error, "innov_store_find", at.store, C.SPRINT, b'lead="%s"' % name, OUT, at.diag)
    p.refused("VALUE", "innov_store_search", at.store, b"\xff", 1, 0, OUT, at.diag)
    p.refused("LIMIT", "innov_store_search", at.store, b"x" * 5000, 1, 0, OUT, at.diag)


def cursors(at):
    with at.transaction():
        inside = at.cursor()
    p.refused("CLOSED", "innov_cursor_next", inside, OUT)
    outside = at.cursor()
    p.library.innov_store_free(at.store)
    p.refused("CLOSED", "innov_cursor_next", outside, OUT)
    at.lab.store = None


def exchange(at):
    """What an import or an export may be asked for, by the record `how`."""
    s, view, file = at.store, C.VIEW_FULL, at.at("out.csv")
    null = os.open(os.devnull, os.O_WRONLY)
    p.done("innov_store_export", s, at.at("out.xml"), None, view, 0, at.diag)
    asked = [("KIND", at.new()), ("ARGUMENT", at.how(separator="comma")),
             ("KIND", at.how(format="csv", kind="spirnt"))]
    for error, how in asked:
        p.refused(error, "innov_store_import", s, at.at("out.xml"), how, 0, OUT, at.diag)
    for error, how in [*asked, ("ARGUMENT", at.how(mode="add")),
                       ("ARGUMENT", at.how(condition="year=2024"))]:
        p.refused(error, "innov_store_export", s, file, how, view, 0, at.diag)
        p.refused(error, "innov_store_export_fd", s, null, how, view, 0, at.diag)
    for error, condition, _ in (*CONDITIONS[:-1], ("NOT_FOUND", b"lead=nobody", None),
                                ("REFERENCE", b"lead=" + at.lab.spell(at.id).encode(), None)):
        how = at.how(kind="sprint", condition=condition.decode())
        p.refused(error, "innov_store_export", s, file, how, view, 0, at.diag)
        p.refused(error, "innov_store_export_fd", s, null, how, view, 0, at.diag)
    p.refused("ARGUMENT", "innov_store_import", s, at.at("out.xml"), at.how(condition="x"), 0, OUT, at.diag)
    for wrong in (0, 4):
        p.refused("ARGUMENT", "innov_store_export", s, file, None, wrong, 0, at.diag)
        p.refused("ARGUMENT", "innov_store_export_fd", s, null, None, wrong, 0, at.diag)
    p.refused("ARGUMENT", "innov_store_export_fd", s, -1, None, view, 0, at.diag)
    p.refused("ARGUMENT", "innov_store_export_fd", s, null, at.how(format="csv"), view, 0, at.diag)
    p.refused("ARGUMENT", "innov_store_export", s, file, None, view, C.EXPORT_BOM, at.diag)


def files(at):
    """Where files come from and go to."""
    s, diag, view = at.store, at.diag, C.VIEW_FULL
    nowhere, folder, out = at.at("none/out.xml"), at.at("folder"), at.at("out.xml")
    os.makedirs(folder + b"/kept")
    p.done("innov_store_export", s, out, None, view, 0, diag)
    for error, name, *arguments in (
            ("NOT_FOUND", "innov_store_import", s, nowhere, None, 0, OUT, diag),
            ("NOT_FOUND", "innov_store_export", s, nowhere, None, view, 0, diag),
            ("NOT_FOUND", "innov_store_backup", s, nowhere, 0, diag),
            ("NOT_FOUND", "innov_convert", nowhere, at.at("other.xml"), 0, None, diag),
            ("SYNTAX", "innov_convert", b"sqlite::memory:", at.at("other.xml"), 0, None, diag),
            ("EXISTS", "innov_convert", os.fsencode(at.path), out, 0, None, diag),
            ("EXISTS", "innov_store_backup", s, out, 0, diag),
            ("EXISTS", "innov_store_export", s, folder, at.how(format="csv"), view, 0, diag),
            ("FOREIGN", "innov_store_export", s, folder, None, view, 0, diag)):
        p.refused(error, name, *arguments)
    other = (at.folder / "out.xml").read_text(encoding="utf-8")
    faulty = other.replace("<year>2024<", "<year>soon<")
    (at.folder / "faulty.xml").write_text(faulty, encoding="utf-8")
    p.refused("REFUSED", "innov_store_import", s, at.at("faulty.xml"), None, 0, OUT, diag)
    identity = p.library.innov_store_text(s, C.STORE_IDENTITY).decode()
    strange = other.replace("<ecosystem ", f"<ecosystem origin='{identity}-9-0' ")
    (at.folder / "strange.xml").write_text(strange, encoding="utf-8")
    p.refused("HISTORY", "innov_store_import", s, at.at("strange.xml"), None, 0, OUT, diag)


def cancelled(at):
    stopped, s = p.done("innov_progress_new", OUT), at.store
    p.done("innov_store_export", s, at.at("in.xml"), None, C.VIEW_FULL, 0, at.diag)
    p.library.innov_progress_cancel(stopped)
    p.done("innov_store_watch", s, stopped)
    for name, *arguments in (
            ("innov_store_import", s, at.at("in.xml"), None, 0, OUT, at.diag),
            ("innov_store_export", s, at.at("out.xml"), None, C.VIEW_FULL, 0, at.diag),
            ("innov_store_export_fd", s, os.open(os.devnull, os.O_WRONLY), None, C.VIEW_FULL, 0, at.diag),
            ("innov_store_check", s, 0, at.diag), ("innov_store_backup", s, at.at("copy.innov"), 0, at.diag),
            ("innov_convert", os.fsencode(at.path), at.at("other.xml"), 0, stopped, at.diag)):
        p.refused("CANCELLED", name, *arguments)


def descriptors(at):
    """A device that is full, and a file that is open for reading."""
    table = p.done("innov_store_changes", at.store, b"", -1, OUT, at.diag)
    for error, path, way in (("FULL", "/dev/full", os.O_WRONLY), ("IO", os.devnull, os.O_RDONLY)):
        descriptor = os.open(path, way)
        p.refused(error, "innov_table_write", table, descriptor, C.FORMAT_CSV, None)
        p.refused(error, "innov_schema_write", descriptor, C.SCHEMA_LEDGER, None)
        p.refused(error, "innov_store_export_fd", at.store, descriptor, None, C.VIEW_FULL, 0, at.diag)
        os.close(descriptor)
    for wrong in (0, C.FORMAT_CALENDAR, 99):
        p.refused("ARGUMENT", "innov_table_write", table, 1, wrong, None)
    p.refused("ARGUMENT", "innov_table_write", table, -1, C.FORMAT_CSV, None)
    for descriptor, wrong in ((1, 0), (1, 99), (-1, C.SCHEMA_IDS)):
        p.refused("ARGUMENT", "innov_schema_write", descriptor, wrong, None)
    for row, column in ((-1, 0), (0, -1), (0, 99), (9999, 0)):
        p.refused("ARGUMENT", "innov_table_int", table, row, column, OUT)
    p.refused("TYPE", "innov_table_int", table, 0, 1, OUT)


def replaced(at):
    """An XML store whose file another program replaced."""
    shutil.copy(at.path, at.folder / "new.xml")
    os.replace(at.folder / "new.xml", at.path)
    p.refused("CONFLICT", "innov_store_delete", at.store, at.id, 0, at.diag)
    p.done("innov_store_begin", at.store, None, None, 0)
    p.done("innov_store_delete", at.store, at.id, 0, at.diag)
    p.refused("CONFLICT", "innov_store_commit", at.store, at.diag)


def being_written(at):
    """Another program is writing what would be written."""
    def hold(name):
        file = open(at.folder / f"{name}.innov-new", "wb")
        fcntl.flock(file, fcntl.LOCK_EX)
        return file
    with hold("out.xml"), hold("lab.xml"):
        for name, *arguments in (
                ("innov_store_export", at.store, at.at("out.xml"), None, C.VIEW_FULL, 0, at.diag),
                ("innov_store_backup", at.store, at.at("out.xml"), 0, at.diag),
                ("innov_store_open", at.at("out.xml"), C.OPEN_CREATE, OUT, at.diag)):
            p.refused("LOCKED", name, *arguments)
        p.done("innov_store_begin", at.store, None, None, 0)
        p.done("innov_store_delete", at.store, at.id, 0, at.diag)
        p.refused("LOCKED", "innov_store_commit", at.store, at.diag)


def deadlines(at):
    """An application for a call whose days are of a time zone that is none."""
    at.lab.put("call", "call", title="Uzsaukums", year="2024", status="open", zone="Europe/Atlantis",
               opens_on="2024-01-01", closes_on="2024-02-01")
    p.done("innov_store_begin", at.store, None, None, 0)
    at.lab.put("application", "late", call="call", lead="TM", title="Pieteikums",
               status="submitted", submitted_at="2024-01-10T10:00:00Z")
    p.refused("VALUE", "innov_store_commit", at.store, at.diag)


def operations(at):
    for name, status, zone in (("held", "held", "Europe/Riga"),
                               ("nowhere", "registration_open", "Europe/Atlantis")):
        at.lab.put("event", name, title="Domnīca", kind="think_tank", status=status, zone=zone,
                   starts_on="2023-02-23", registration_deadline="2023-02-17", open_to_public="true")
    for error, event, email in (("STATE", "held", "a@example.lv"), ("VALUE", "nowhere", "a@example.lv"),
                                ("REFUSED", "held", "")):
        asked = at.new(C.REGISTER)
        at.lab.fill(asked, "register", {"event": event, "email": email, "received_at": "2023-02-01T10:00:00Z"})
        p.refused(error, "innov_run", at.store, b"register", asked, 0, OUT, at.diag)
    for error, name, question in (
            ("NOT_FOUND", b"nothing", None), ("KIND", b"lineage", at.new()), ("REQUIRED", b"lineage", None)):
        p.refused(error, "innov_run", at.store, name, question, 0, OUT, at.diag)
        told = [p.library.innov_store_message(at.store, lang) for lang in (b"en", b"lv")]
        checks(all(told) and told[0] != told[1], f"the store's message tells why {name} was not run: {told}")


# ---- The comments -----------------------------------------------------------------------------

def comments():
    """All that a comment lists was seen, or has its test elsewhere; nothing else was seen."""
    for name, function in p.functions.items():
        listed, whole = headers.errors(function)[0], promised(name)
        seen = {error for each, error in p.seen if each == name}
        excused = {error for each, error in ELSEWHERE if each == name} | {"NOMEM"}
        checks(seen <= whole, f"{name} says that it can fail with {sorted(seen - whole)}")
        checks(listed <= seen | excused, f"{name} was seen to fail with {sorted(listed - seen - excused)}")
        checks(not seen & excused, f"{name}: {sorted(seen & excused)} is provoked here")
        checks(excused <= whole | {"NOMEM"}, f"{name} lists {sorted(excused)}")
    for test in (*FAILING_SYSTEM, *ELSEWHERE.values()):
        file, _, start = test.partition("::")
        there = (ROOT / "tests" / file).read_text(encoding="utf-8")
        checks(f"START_TEST({start})" in there, f"{test} is there")


for each in (nulls_and_flags, all_is_right, after_fork, store_in_use, record_in_use, values,
             single_values, lists, lent, damaged, opening, denied, store_itself, read_only,
             one_record, putting, conditions, cursors, exchange, files, cancelled, descriptors,
             deadlines, operations):
    place = Place()
    each(place)
    place.close()
for each in (replaced, being_written):
    place = Place("lab.xml")
    each(place)
    place.close()
comments()
checks.finish()
