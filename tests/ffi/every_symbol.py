"""Every exported function, called from Python through ctypes once rightly and once wrongly.

Usage: every_symbol.py ROOT LIBRARY

What is right goes through `right`, what is wrong through `wrong`; at the end each symbol that nm
finds in the library must have gone through both.
"""

import os
import subprocess
import sys
import tempfile
import traceback
from ctypes import byref, c_int32, c_int64, c_void_p, create_string_buffer
from pathlib import Path

from binding import Door, constants, headers, id64, load, text
from checks import Checks

ROOT, LIBRARY = Path(sys.argv[1]).resolve(), sys.argv[2]

library = load(ROOT, LIBRARY)
right, wrong = Door(library), Door(library)
C = constants(ROOT)
checks = Checks()

# Where a handle goes in the arguments of handle().
OUT = object()

# Without an argument nothing can be wrong.
NEVER_WRONG = {"innov_version", "innov_model_revision", "innov_kind_count"}

# Test vectors of docs/FORMAT.md.
LABELS, LABEL, LABEL_ID = b"https://inovacija.mk.gov.lv/", b"sprint-2024-cesis", b"i0CPCFJDZT96W8M"


# ---- What is expected -------------------------------------------------------------------------

def here():
    """The line of the test that asked."""
    frame = sys._getframe(1)
    while frame.f_code.co_name in ("here", "same", "refused", "finding", "listed", "out", "handle"):
        frame = frame.f_back
    return f"line {frame.f_lineno}"


def same(found, wanted):
    checks(found == wanted, f"{here()}: expected {wanted!r}, got {found!r}")


def out(sort, function, *arguments):
    """The value that a call hands out through its last argument, which must succeed."""
    value = sort()
    same(function(*arguments, byref(value)), C.OK)
    return value.value


def refused(code, result, message, handle, english, latvian):
    """A call failed with `code` and its handle says why in both languages."""
    same(result, code)
    for lang, words in ((b"en", english), (b"lv", latvian)):
        said = text(message(handle, lang))
        checks(words in said, f"{here()}: expected {words!r} in {said!r}")


def finding(index):
    """Code and both sentences of a finding in the shared list."""
    number = c_int64()
    same(right.innov_diag_int(diag, index, C.DIAG_CODE, byref(number)), C.OK)
    return (number.value, text(right.innov_diag_text(diag, index, C.DIAG_MESSAGE, b"en")),
            text(right.innov_diag_text(diag, index, C.DIAG_MESSAGE, b"lv")))


def listed(code, english, latvian):
    """The place in the shared list of a finding with `code` that says so in both languages."""
    found = [finding(index) for index in range(right.innov_diag_count(diag))]
    fits = [index for index, (number, said_en, said_lv) in enumerate(found)
            if number == code and english in said_en and latvian in said_lv]
    checks(fits, f"{here()}: no finding {code} with {english!r} and {latvian!r} in {found}")
    return fits[0] if fits else 0


def handle(function, *arguments):
    """The handle that a call hands out through the argument OUT, which must succeed."""
    made = c_void_p()
    same(function(*[byref(made) if each is OUT else each for each in arguments]), C.OK)
    checks(made.value, f"{here()}: there is a handle")
    return made


diag = handle(right.innov_diag_new, OUT)


# ---- base.h -----------------------------------------------------------------------------------

def results():
    same(right.innov_result_name(C.E_VALUE), b"INNOV_E_VALUE")
    same(wrong.innov_result_name(99), b"")
    same(text(right.innov_result_text(C.E_VALUE, b"lv")), "vērtība nav atļauta")
    same(right.innov_result_text(C.E_VALUE, b"en"), b"the value is not allowed")
    same(wrong.innov_result_text(99, b"lv"), b"")
    project = (ROOT / "meson.build").read_text(encoding="utf-8")
    checks(f"version: '{text(right.innov_version())}'" in project, "the version is the project's")


def findings():
    other, number = handle(right.innov_diag_new, OUT), c_int64(7)
    same(right.innov_diag_count(other), 0)
    same(wrong.innov_diag_count(None), 0)
    same(wrong.innov_diag_new(None), C.E_ARGUMENT)
    same(wrong.innov_diag_int(other, 0, C.DIAG_CODE, byref(number)), C.E_ARGUMENT)
    same(wrong.innov_diag_text(other, 0, C.DIAG_MESSAGE, b"lv"), b"")
    right.innov_diag_free(other)
    wrong.innov_diag_free(None)


def dates():
    same(out(c_int32, right.innov_date_parse, b"2024-02"), 20240200)
    same(wrong.innov_date_parse(b"2024-02-30", byref(c_int32())), C.E_VALUE)
    buffer = create_string_buffer(C.DATE_SIZE)
    same(right.innov_date_format(20240301, buffer, C.DATE_SIZE), C.OK)
    same(buffer.value, b"2024-03-01")
    same(wrong.innov_date_format(20240301, buffer, 3), C.E_ARGUMENT)
    same(wrong.innov_date_format(20240230, buffer, C.DATE_SIZE), C.E_VALUE)
    first, last = c_int32(), c_int32()
    same(right.innov_date_span(20240200, byref(first), byref(last)), C.OK)
    same((first.value, last.value), (20240201, 20240229))
    same(wrong.innov_date_span(20241300, byref(first), byref(last)), C.E_VALUE)


def instants():
    same(out(c_int64, right.innov_instant_parse, b"2023-02-23T11:00:00Z"), 1677150000000000)
    same(wrong.innov_instant_parse(b"2023-02-23 11:00", byref(c_int64())), C.E_VALUE)
    buffer = create_string_buffer(C.INSTANT_SIZE)
    same(right.innov_instant_format(id64(1677150000000000), buffer, C.INSTANT_SIZE), C.OK)
    same(buffer.value, b"2023-02-23T11:00:00Z")
    same(wrong.innov_instant_format(id64(0), None, C.INSTANT_SIZE), C.E_ARGUMENT)


def ids():
    number = out(c_int64, right.innov_id_parse, LABEL_ID)
    same(out(c_int64, right.innov_id_from_label, LABELS, b"sprint", LABEL), number)
    same(out(c_int32, right.innov_id_kind, id64(number)), C.SPRINT)
    buffer = create_string_buffer(C.ID_SIZE)
    same(right.innov_id_format(id64(number), buffer, C.ID_SIZE), C.OK)
    same(buffer.value, LABEL_ID)
    same(wrong.innov_id_parse(LABEL_ID[:-1] + b"N", byref(c_int64())), C.E_ID)
    same(wrong.innov_id_from_label(LABELS, b"sprint", b"no label", byref(c_int64())), C.E_ID)
    same(wrong.innov_id_from_label(LABELS, b"spirnt", LABEL, byref(c_int64())), C.E_KIND)
    same(wrong.innov_id_kind(id64(-1), byref(c_int32())), C.E_ID)
    same(wrong.innov_id_format(id64(number), buffer, 4), C.E_ARGUMENT)


# ---- model.h ----------------------------------------------------------------------------------

def kinds():
    checks(right.innov_model_revision() >= 1, "the model has a revision")
    count = right.innov_kind_count()
    every = [out(c_int32, right.innov_kind_at, index) for index in range(count)]
    checks({C.INSTITUTION, C.PERSON, C.SPRINT, C.SESSION} <= set(every), "the kinds are there")
    for kind in every:
        name = right.innov_kind_text(kind, C.KIND_NAME, None)
        same(out(c_int32, right.innov_kind_id, name), kind)
    same(wrong.innov_kind_at(count, byref(c_int32())), C.E_ARGUMENT)
    same(wrong.innov_kind_id(b"spirnt", byref(c_int32())), C.E_KIND)
    same(text(right.innov_kind_text(C.SPRINT, C.KIND_PLURAL, b"lv")), "Sprinti")
    same(wrong.innov_kind_text(9999, C.KIND_NAME, b"lv"), b"")
    same(out(c_int64, right.innov_kind_int, C.SPRINT, C.KIND_STATUS), C.SPRINT_STATUS)
    same(out(c_int64, right.innov_kind_int, C.SESSION, C.KIND_OWNER), C.SPRINT)
    same(wrong.innov_kind_int(9999, C.KIND_STATUS, byref(c_int64())), C.E_KIND)
    same(wrong.innov_kind_int(C.SPRINT, 99, byref(c_int64())), C.E_ARGUMENT)


def fields():
    count = out(c_int64, right.innov_kind_int, C.SPRINT, C.KIND_FIELDS)
    for index in range(count):
        field = out(c_int32, right.innov_field_at, C.SPRINT, index)
        name = b"sprint." + right.innov_field_text(field, C.FIELD_NAME, None)
        same(out(c_int32, right.innov_field_id, name), field)
    same(wrong.innov_field_at(C.SPRINT, count, byref(c_int32())), C.E_ARGUMENT)
    same(wrong.innov_field_at(9999, 0, byref(c_int32())), C.E_KIND)
    same(wrong.innov_field_id(b"sprint.titel", byref(c_int32())), C.E_FIELD)
    same(wrong.innov_field_id(b"spirnt.title", byref(c_int32())), C.E_KIND)
    same(text(right.innov_field_text(C.SPRINT_TITLE, C.FIELD_LABEL, b"lv")), "Nosaukums")
    same(wrong.innov_field_text(C.SPRINT, C.FIELD_LABEL, b"lv"), b"")
    same(out(c_int64, right.innov_field_int, C.SPRINT_LEAD, C.FIELD_TARGET), C.INSTITUTION)
    same(wrong.innov_field_int(C.SPRINT, C.FIELD_TYPE, byref(c_int64())), C.E_FIELD)


def code_lists():
    lists, index = set(), 0
    while name := right.innov_code_list_at(index):
        lists.add(name)
        index += 1
    checks(b"sprint_status" in lists, "sprint_status is a code list")
    same(wrong.innov_code_list_at(-1), b"")
    count = right.innov_code_count(b"sprint_status")
    codes = [right.innov_code_text(b"sprint_status", i, C.CODE_NAME, None) for i in range(count)]
    checks(b"completed" in codes, "completed is a status of sprints")
    same(wrong.innov_code_count(b"nothing"), 0)
    completed = codes.index(b"completed")
    same(text(right.innov_code_text(b"sprint_status", completed, C.CODE_LABEL, b"lv")), "Pabeigts")
    same(wrong.innov_code_text(b"sprint_status", count, C.CODE_NAME, b"lv"), b"")
    same(out(c_int64, right.innov_code_id, b"sprint_status", b"completed"),
         C.SPRINT_STATUS_COMPLETED)
    same(wrong.innov_code_id(b"sprint_status", b"finished", byref(c_int64())), C.E_CODE)
    same(wrong.innov_code_id(b"nothing", b"completed", byref(c_int64())), C.E_NOT_FOUND)


def moves():
    same(right.innov_move_text(C.SPRINT, 0, C.MOVE_FROM), b"planned")
    same(right.innov_move_text(C.SPRINT, 0, C.MOVE_TO), b"preparing")
    same(wrong.innov_move_text(C.SPRINT, 999, C.MOVE_FROM), b"")


# ---- record.h ---------------------------------------------------------------------------------

def record_itself():
    sprint = handle(right.innov_record_new, C.SPRINT, OUT)
    say, nothing = right.innov_record_message, c_void_p(1)
    same(wrong.innov_record_new(9999, byref(nothing)), C.E_KIND)
    same(nothing.value, None)
    same(out(c_int64, right.innov_record_int, sprint, C.RECORD_KIND), C.SPRINT)
    same(right.innov_record_int(sprint, C.RECORD_ID, byref(c_int64())), C.UNSET)
    refused(C.E_ARGUMENT, wrong.innov_record_int(sprint, 99, byref(c_int64())), say, sprint,
            "what is 99", "what ir 99")
    same(right.innov_record_set_label(sprint, LABEL), C.OK)
    same(say(sprint, b"lv"), b"")
    same(right.innov_record_text(sprint, C.RECORD_LABEL), LABEL)
    same(wrong.innov_record_text(sprint, 99), b"")
    refused(C.E_ID, wrong.innov_record_set_label(sprint, b"no label"), say, sprint,
            '"no label" is no label', '"no label" nav iezīme')
    same(wrong.innov_record_message(None, b"lv"), b"")
    copy = handle(right.innov_record_clone, sprint, OUT)
    same(right.innov_record_text(copy, C.RECORD_LABEL), LABEL)
    same(wrong.innov_record_clone(None, byref(nothing)), C.E_ARGUMENT)
    for each in (sprint, copy):
        right.innov_record_free(each)
    wrong.innov_record_free(None)


def text_door():
    sprint, say = handle(right.innov_record_new, C.SPRINT, OUT), right.innov_record_message
    title = "Kā dzīvot Cēsīs".encode()
    same(right.innov_has(sprint, C.SPRINT_TITLE), 0)
    same(right.innov_set(sprint, C.SPRINT_TITLE, b"lv", title), C.OK)
    same(right.innov_set(sprint, C.SPRINT_TITLE, b"en", b"Living"), C.OK)
    same(right.innov_has(sprint, C.SPRINT_TITLE), 1)
    same(right.innov_text(sprint, C.SPRINT_TITLE, b"lv"), title)
    same(right.innov_text(sprint, C.SPRINT_TITLE, None), title)
    same([right.innov_language_at(sprint, C.SPRINT_TITLE, i) for i in range(2)], [b"en", b"lv"])
    same(wrong.innov_language_at(sprint, C.SPRINT_TITLE, 2), b"")
    same(wrong.innov_text(sprint, C.SESSION_PLACE, b"lv"), b"")
    refused(C.E_FIELD, wrong.innov_has(sprint, C.SESSION_PLACE), say, sprint,
            "does not belong to this kind of record", "nepieder šim ieraksta veidam")
    refused(C.E_FIELD, wrong.innov_set(sprint, C.SESSION_PLACE, b"lv", b"x"), say, sprint,
            "does not belong to this kind of record", "nepieder šim ieraksta veidam")
    refused(C.E_VALUE, wrong.innov_set(sprint, C.SPRINT_ACTUAL_START, None, b"2024-02-30"), say,
            sprint, '"2024-02-30" is not a date', '"2024-02-30" nav datums')
    refused(C.E_CODE, wrong.innov_set(sprint, C.SPRINT_STATUS, None, b"finished"), say, sprint,
            '"finished" is no code of', '"finished" nav saraksta')
    same(wrong.innov_set(None, C.SPRINT_TITLE, b"lv", b"x"), C.E_ARGUMENT)
    right.innov_record_free(sprint)


def number_door():
    sprint, say = handle(right.innov_record_new, C.SPRINT, OUT), right.innov_record_message
    same(right.innov_get_int(sprint, C.SPRINT_YEAR, byref(c_int64(5))), C.UNSET)
    same(right.innov_set_int(sprint, C.SPRINT_YEAR, id64(2024)), C.OK)
    same(out(c_int64, right.innov_get_int, sprint, C.SPRINT_YEAR), 2024)
    refused(C.E_VALUE, wrong.innov_set_int(sprint, C.SPRINT_YEAR, id64(1 << 40)), say, sprint,
            "out of range", "ārpus robežām")
    refused(C.E_TYPE, wrong.innov_get_int(sprint, C.SPRINT_TITLE, byref(c_int64())), say, sprint,
            "holds text, not a number", "ir teksts, nevis skaitlis")
    right.innov_record_free(sprint)


def lists():
    sprint, say = handle(right.innov_record_new, C.SPRINT, OUT), right.innov_record_message
    same(right.innov_list_set(sprint, C.SPRINT_OUTCOME, 0, b"prototype"), C.OK)
    same(right.innov_list_set_int(sprint, C.SPRINT_OUTCOME, 1, id64(C.SPRINT_OUTCOME_TOOL)), C.OK)
    same(out(c_int32, right.innov_list_count, sprint, C.SPRINT_OUTCOME), 2)
    same(right.innov_list_text(sprint, C.SPRINT_OUTCOME, 1), b"tool")
    same(out(c_int64, right.innov_list_get_int, sprint, C.SPRINT_OUTCOME, 0),
         C.SPRINT_OUTCOME_PROTOTYPE)
    same(right.innov_text(sprint, C.SPRINT_OUTCOME, None), b"prototype; tool")
    same(wrong.innov_list_text(sprint, C.SPRINT_OUTCOME, 2), b"")
    refused(C.E_ARGUMENT, wrong.innov_list_set(sprint, C.SPRINT_OUTCOME, 9, b"prototype"), say,
            sprint, "index is 9", "index ir 9")
    refused(C.E_VALUE, wrong.innov_list_set(sprint, C.SPRINT_OUTCOME, 2, b"tool"), say, sprint,
            '"tool" is in the list twice', '"tool" ir sarakstā divreiz')
    refused(C.E_CODE, wrong.innov_list_set_int(sprint, C.SPRINT_OUTCOME, 2, id64(999)), say, sprint,
            '"999" is no code of', '"999" nav saraksta')
    refused(C.E_TYPE, wrong.innov_list_count(sprint, C.SPRINT_TITLE, byref(c_int32())), say, sprint,
            "the field is no list", "lauks nav saraksts")
    refused(C.E_TYPE, wrong.innov_list_get_int(sprint, C.SPRINT_YEAR, 0, byref(c_int64())), say,
            sprint, "the field is no list", "lauks nav saraksts")
    right.innov_record_free(sprint)


def whole_record():
    sprint = new_sprint(id64(0))
    other = handle(right.innov_record_clone, sprint, OUT)
    same(right.innov_record_equal(sprint, other, diag), 1)
    same(right.innov_set_int(other, C.SPRINT_YEAR, id64(2020)), C.OK)
    same(right.innov_record_equal(sprint, other, diag), 0)
    same(right.innov_diag_text(diag, 0, C.DIAG_YOURS, b"en"), b"2024")
    same(right.innov_diag_text(diag, 0, C.DIAG_THEIRS, b"en"), b"2020")
    session = handle(right.innov_record_new, C.SESSION, OUT)
    same(wrong.innov_record_equal(sprint, session, diag), C.E_KIND)
    refused(C.E_ARGUMENT, wrong.innov_record_equal(sprint, None, diag), right.innov_record_message,
            sprint, "other must not be NULL", "other nedrīkst būt NULL")
    same(wrong.innov_record_check(sprint, diag), C.E_REFUSED)
    index = listed(C.E_REQUIRED, "a value is required", "vērtība ir obligāta")
    number = c_int64()
    same(right.innov_diag_int(diag, index, C.DIAG_FIELD, byref(number)), C.OK)
    same(number.value, C.SPRINT_LEAD)
    institution = new_institution()
    same(right.innov_record_check(institution, diag), C.OK)
    for each in (sprint, other, session, institution):
        right.innov_record_free(each)


# ---- store.h ----------------------------------------------------------------------------------

def new_institution():
    made = handle(right.innov_record_new, C.INSTITUTION, OUT)
    for field, lang, value in ((C.INSTITUTION_NAME, b"lv", "Tieslietu ministrija".encode()),
                               (C.INSTITUTION_SHORT, None, b"TM"),
                               (C.INSTITUTION_KIND, None, b"ministry"),
                               (C.INSTITUTION_STATUS, None, b"active")):
        same(right.innov_set(made, field, lang, value), C.OK)
    return made


def new_sprint(lead):
    """A sprint led by the institution with the id `lead`; 0: by nobody yet."""
    made = handle(right.innov_record_new, C.SPRINT, OUT)
    for field, lang, value in ((C.SPRINT_YEAR, None, b"2024"), (C.SPRINT_STATUS, None, b"planned"),
                               (C.SPRINT_TITLE, b"lv", "Kā dzīvot Cēsīs".encode())):
        same(right.innov_set(made, field, lang, value), C.OK)
    if lead.value:
        same(right.innov_set_int(made, C.SPRINT_LEAD, lead), C.OK)
    return made


def put(store, record):
    same(right.innov_store_put(store, record, 0, diag), C.OK)
    return id64(out(c_int64, right.innov_record_int, record, C.RECORD_ID))


class Shop:
    """A new store with an institution and the sprint it leads."""

    def __init__(self, folder, name="lab.innov"):
        self.path = os.fsencode(Path(folder) / name)
        self.store = handle(right.innov_store_open, self.path, C.OPEN_CREATE, OUT, diag)
        same(right.innov_store_set_text(self.store, C.STORE_LABELS, LABELS), C.OK)
        same(right.innov_store_seed(self.store, id64(1)), C.OK)
        institution = new_institution()
        self.institution = put(self.store, institution)
        sprint = new_sprint(self.institution)
        same(right.innov_record_set_label(sprint, LABEL), C.OK)
        self.sprint = put(self.store, sprint)
        for each in (institution, sprint):
            right.innov_record_free(each)

    def refused(self, code, result, english, latvian):
        refused(code, result, right.innov_store_message, self.store, english, latvian)

    def close(self):
        right.innov_store_free(self.store)


def opening(folder):
    shop, nothing = Shop(folder), c_void_p(1)
    missing = os.fsencode(Path(folder) / "missing.innov")
    same(wrong.innov_store_open(missing, C.OPEN_READ, byref(nothing), diag), C.E_NOT_FOUND)
    same(nothing.value, None)
    listed(C.E_NOT_FOUND, "there is no such file", "nav tāda faila")
    same(wrong.innov_store_open(missing, 64, byref(nothing), diag), C.E_ARGUMENT)
    same(right.innov_store_text(shop.store, C.STORE_FORMAT), b"sqlite")
    same(right.innov_store_text(shop.store, C.STORE_LOCATION), shop.path)
    same(wrong.innov_store_text(shop.store, 99), b"")
    same(right.innov_store_message(shop.store, b"lv"), b"")
    same(wrong.innov_store_message(None, b"lv"), b"")
    shop.refused(C.E_STATE, wrong.innov_store_set_text(shop.store, C.STORE_LANGUAGE, b"en"),
                 "the store has records", "krātuvē ir ieraksti")
    shop.refused(C.E_ARGUMENT, wrong.innov_store_seed(shop.store, id64(-1)),
                 "seed is -1", "seed ir -1")
    shop.close()
    wrong.innov_store_free(None)


def transactions(folder):
    shop = Shop(folder)
    store = shop.store
    shop.refused(C.E_STATE, wrong.innov_store_commit(store, diag),
                 "no transaction is open", "transakcija nav sākta")
    shop.refused(C.E_STATE, wrong.innov_store_rollback(store),
                 "no transaction is open", "transakcija nav sākta")
    shop.refused(C.E_ARGUMENT, wrong.innov_store_begin(store, b"Anna", b"test", 8),
                 "unknown flags: 8", "nezināmi karodziņi: 8")
    same(right.innov_store_begin(store, b"Anna", b"test", 0), C.OK)
    shop.refused(C.E_STATE, wrong.innov_store_begin(store, None, None, 0),
                 "a transaction is already open", "transakcija jau ir sākta")
    same(right.innov_store_delete(store, shop.sprint, 0, diag), C.OK)
    same(right.innov_store_rollback(store), C.OK)
    same(count(store, C.SPRINT, None), 1)
    same(right.innov_store_begin(store, None, None, 0), C.OK)
    same(right.innov_store_delete(store, shop.sprint, 0, diag), C.OK)
    same(right.innov_store_commit(store, diag), C.OK)
    same(count(store, C.SPRINT, None), 0)
    shop.close()


def one_record(folder):
    shop, nothing = Shop(folder), c_void_p(1)
    store = shop.store
    sprint = handle(right.innov_store_get, store, shop.sprint, OUT, diag)
    same(text(right.innov_text(sprint, C.SPRINT_TITLE, b"lv")), "Kā dzīvot Cēsīs")
    absent = id64(shop.institution.value + 1)
    shop.refused(C.E_NOT_FOUND, wrong.innov_store_get(store, absent, byref(nothing), diag),
                 "there is no record", "nav ieraksta")
    same(nothing.value, None)
    listed(C.E_NOT_FOUND, "there is no record", "nav ieraksta")

    same(right.innov_set(sprint, C.SPRINT_STATUS, None, b"completed"), C.OK)
    same(right.innov_set(sprint, C.SPRINT_ACTUAL_START, None, b"2024-03"), C.OK)
    shop.refused(C.E_STATE, wrong.innov_store_put(store, sprint, 0, diag),
                 "no move leads from planned to completed", "no planned uz completed pāriet nevar")
    listed(C.E_STATE, "no move leads from planned to completed",
           "no planned uz completed pāriet nevar")
    empty = handle(right.innov_record_new, C.SPRINT, OUT)
    shop.refused(C.E_REFUSED, wrong.innov_store_put(store, empty, 0, diag),
                 "a value is required", "vērtība ir obligāta")
    listed(C.E_REQUIRED, "a value is required", "vērtība ir obligāta")
    shop.refused(C.E_ARGUMENT, wrong.innov_store_put(store, empty, 8, diag),
                 "unknown flags: 8", "nezināmi karodziņi: 8")

    same(out(c_int64, right.innov_store_resolve, store, 0, LABEL), shop.sprint.value)
    same(out(c_int64, right.innov_store_resolve, store, 0, b"institution:TM"),
         shop.institution.value)
    shop.refused(C.E_NOT_FOUND, wrong.innov_store_resolve(store, 0, b"nobody", byref(c_int64())),
                 'there is no record "nobody"', 'nav ieraksta "nobody"')

    shop.refused(C.E_REFERENCE, wrong.innov_store_delete(store, shop.institution, 0, diag),
                 "still refers to", "joprojām atsaucas uz")
    listed(C.E_REFERENCE, "still refers to", "joprojām atsaucas uz")
    same(right.innov_store_delete(store, shop.sprint, 0, diag), C.OK)
    same(right.innov_store_delete(store, shop.institution, 0, diag), C.OK)
    for each in (sprint, empty):
        right.innov_record_free(each)
    shop.close()


def links(folder):
    shop, nothing = Shop(folder), c_void_p(1)
    table = handle(right.innov_store_links, shop.store, shop.institution, OUT, diag)
    same(right.innov_table_count(table, C.TABLE_ROWS), 1)
    same(right.innov_table_text(table, 0, 0), b"sprint")
    same(right.innov_table_text(table, 0, 1), b"lead")
    shop.refused(C.E_ID, wrong.innov_store_links(shop.store, id64(-1), byref(nothing), diag),
                 '"-1" is neither an id nor a label', '"-1" nav ne identifikators, ne iezīme')
    same(nothing.value, None)
    right.innov_table_free(table)
    shop.close()


def count(store, kind, condition):
    """How many records a condition finds."""
    cursor = handle(right.innov_store_find, store, kind, condition, OUT, diag)
    record, found = c_void_p(), 0
    while (result := right.innov_cursor_next(cursor, byref(record))) == C.OK:
        found += 1
    same(result, C.DONE)
    right.innov_cursor_free(cursor)
    return found


def search(folder):
    shop, nothing = Shop(folder), c_void_p(1)
    table = handle(right.innov_store_search, shop.store, b"Cesis", id64(-1), 0, OUT, diag)
    found, = rows(table)
    right.innov_table_free(table)
    same({name: found[name] for name in ("rank", "id", "kind", "field", "language", "snippet")},
         {"rank": "1", "id": text(LABEL_ID), "kind": "sprint", "field": "title",
          "language": "lv", "snippet": "Kā dzīvot [Cēsīs]"})
    shop.refused(C.E_VALUE, wrong.innov_store_search(shop.store, b"\xff", id64(1), 0,
                                                     byref(nothing), diag),
                 "not well-formed UTF-8", "nav pareizs UTF-8")
    same(nothing.value, None)
    shop.refused(C.E_LIMIT, wrong.innov_store_search(shop.store, b"a" * 5000, id64(1), 0,
                                                     byref(nothing), diag),
                 "at most 4096 bytes", "ne vairāk kā 4096 baiti")
    shop.refused(C.E_ARGUMENT, wrong.innov_store_search(shop.store, None, id64(1), 0,
                                                        byref(nothing), diag),
                 "text must not be NULL", "text nedrīkst būt NULL")
    same(wrong.innov_store_search(shop.store, b"x", id64(1), 1, byref(nothing), diag),
         C.E_ARGUMENT)
    same(wrong.innov_store_search(None, b"x", id64(1), 0, byref(nothing), diag), C.E_ARGUMENT)
    shop.close()


def cursors(folder):
    shop, nothing, record = Shop(folder), c_void_p(1), c_void_p()
    same(count(shop.store, C.SPRINT, b"year>=2024 and lead=TM"), 1)
    same(count(shop.store, C.SPRINT, b"status=completed"), 0)
    shop.refused(C.E_CODE, wrong.innov_store_find(shop.store, C.SPRINT, b"status=finished",
                                                  byref(nothing), diag),
                 '"finished" is no code of', '"finished" nav saraksta')
    same(nothing.value, None)
    listed(C.E_CODE, '"finished" is no code of', '"finished" nav saraksta')
    shop.refused(C.E_SYNTAX, wrong.innov_store_find(shop.store, C.SPRINT, b"status=",
                                                    byref(nothing), diag),
                 "the condition ends too early", "nosacījums beidzas par agru")

    cursor = handle(right.innov_store_find, shop.store, C.SPRINT, None, OUT, diag)
    same(right.innov_cursor_next(cursor, byref(record)), C.OK)
    same(right.innov_cursor_message(cursor, b"lv"), b"")
    refused(C.E_ARGUMENT, wrong.innov_cursor_next(cursor, None), right.innov_cursor_message, cursor,
            "record must not be NULL", "record nedrīkst būt NULL")
    refused(C.E_LENT, wrong.innov_set(record, C.SPRINT_YEAR, None, b"2020"),
            right.innov_record_message, record, "the record belongs to its cursor",
            "ieraksts pieder kursoram")
    shop.close()
    refused(C.E_CLOSED, wrong.innov_cursor_next(cursor, byref(record)), right.innov_cursor_message,
            cursor, "the store is closed", "krātuve ir aizvērta")
    same(wrong.innov_cursor_message(None, b"lv"), b"")
    right.innov_cursor_free(cursor)
    wrong.innov_cursor_free(None)


def queries(folder):
    shop, nothing, record = Shop(folder), c_void_p(1), c_void_p()
    query, say = handle(right.innov_query_new, C.SPRINT, b"year >= 2020", OUT, diag), \
        right.innov_query_message
    same(wrong.innov_query_new(C.SPRINT, b"colour=red", byref(nothing), diag), C.E_FIELD)
    same(nothing.value, None)
    listed(C.E_FIELD, 'there is no field "colour"', 'nav tāda lauka: "colour"')
    same(right.innov_query_where(query, b"lead.short", b"=", b"TM"), C.OK)
    same(right.innov_query_text(query), b"year>=2020 and lead.short=TM")
    same(say(query, b"lv"), b"")
    same(wrong.innov_query_text(None), b"")
    same(wrong.innov_query_message(None, b"lv"), b"")
    refused(C.E_SYNTAX, wrong.innov_query_where(query, b"year", b"like", b"x"), say, query,
            '"like"; expected', '"like"; jābūt')
    refused(C.E_FIELD, wrong.innov_query_where(query, b"colour", b"=", b"red"), say, query,
            'there is no field "colour"', 'nav tāda lauka: "colour"')
    same(right.innov_query_order(query, b"title", C.ORDER_DESCENDING), C.OK)
    refused(C.E_ARGUMENT, wrong.innov_query_order(query, b"title", 8), say, query,
            "unknown flags: 8", "nezināmi karodziņi: 8")
    same(right.innov_query_limit(query, id64(10), id64(0)), C.OK)
    refused(C.E_ARGUMENT, wrong.innov_query_limit(query, id64(10), id64(-1)), say, query,
            "offset is -1", "offset ir -1")
    cursor = handle(right.innov_store_query, shop.store, query, 0, OUT, diag)
    same(right.innov_cursor_next(cursor, byref(record)), C.OK)
    same(right.innov_cursor_next(cursor, byref(record)), C.DONE)
    right.innov_cursor_free(cursor)
    shop.refused(C.E_ARGUMENT, wrong.innov_store_query(shop.store, query, 8, byref(nothing), diag),
                 "unknown flags: 8", "nezināmi karodziņi: 8")
    right.innov_query_free(query)
    wrong.innov_query_free(None)
    shop.close()


def in_and_out(folder):
    shop, place = Shop(folder), Path(folder)
    store, file = shop.store, os.fsencode(place / "out.xml")
    same(right.innov_store_export(store, file, None, C.VIEW_PUBLIC, 0, diag), C.OK)
    descriptor = os.open(place / "again.xml", os.O_CREAT | os.O_RDWR, 0o600)
    same(right.innov_store_export_fd(store, descriptor, None, C.VIEW_PUBLIC, 0, diag), C.OK)
    same((place / "out.xml").read_bytes(), (place / "again.xml").read_bytes())
    shop.refused(C.E_ARGUMENT, wrong.innov_store_export_fd(store, descriptor, None, 9, 0, diag),
                 "view is 9", "view ir 9")
    os.close(descriptor)
    nowhere = os.fsencode(place / "nowhere" / "out.xml")
    shop.refused(C.E_NOT_FOUND, wrong.innov_store_export(store, nowhere, None, C.VIEW_PUBLIC, 0, diag),
                 "there is no such file", "nav tāda faila")
    listed(C.E_NOT_FOUND, "there is no such file", "nav tāda faila")

    summary, nothing = handle(right.innov_store_import, store, file, None, 0, OUT, diag), c_void_p(1)
    same(right.innov_table_text(summary, 0, 0), b"institution")
    same([right.innov_table_text(summary, 0, column) for column in (1, 2, 3)], [b"0", b"0", b"1"])
    right.innov_table_free(summary)
    shop.refused(C.E_NOT_FOUND, wrong.innov_store_import(store, nowhere, None, 0, byref(nothing), diag),
                 "there is no such file", "nav tāda faila")
    same(nothing.value, None)
    listed(C.E_NOT_FOUND, "there is no such file", "nav tāda faila")

    same(right.innov_store_check(store, C.CHECK_REFILL, diag), C.OK)
    same(right.innov_store_check(store, 0, diag), C.OK)
    shop.refused(C.E_ARGUMENT, wrong.innov_store_check(store, 8, diag),
                 "unknown flags: 8", "nezināmi karodziņi: 8")
    shop.close()
    same(right.innov_convert(shop.path, os.fsencode(place / "lab.xml"), 0, None, diag), C.OK)
    same(wrong.innov_convert(shop.path, os.fsencode(place / "lab.xml"), 0, None, diag), C.E_EXISTS)
    listed(C.E_EXISTS, "the file is already there", "fails jau ir")


def override(folder):
    shop, say = Shop(folder), right.innov_store_message
    store = shop.store
    shop.refused(C.E_REQUIRED, wrong.innov_store_begin(store, b"Anna", None, C.BEGIN_OVERRIDE),
                 "an override needs a reason", "atkāpei no kārtības vajag iemeslu")
    same(right.innov_store_begin(store, b"Anna", b"late entry", C.BEGIN_OVERRIDE), C.OK)
    sprint = handle(right.innov_store_get, store, shop.sprint, OUT, diag)
    same(right.innov_set(sprint, C.SPRINT_STATUS, None, b"completed"), C.OK)
    same(right.innov_set(sprint, C.SPRINT_ACTUAL_START, None, b"2024-03"), C.OK)
    same(right.innov_store_put(store, sprint, 0, diag), C.OK)
    same(right.innov_store_commit(store, diag), C.OK)
    same(say(store, b"en"), b"")
    same(count(store, C.SPRINT, b"status=completed"), 1)
    right.innov_record_free(sprint)
    shop.close()


def required_actor(folder):
    shop, wanted = Shop(folder), ("this store wants to know who changes it",
                                  "šī krātuve grib zināt, kas to maina")
    store = shop.store
    same(right.innov_store_text(store, C.STORE_REQUIRE_ACTOR), b"false")
    shop.refused(C.E_VALUE, wrong.innov_store_set_text(store, C.STORE_REQUIRE_ACTOR, b"maybe"),
                 '"maybe" is neither true nor false', '"maybe" nav ne true, ne false')
    same(right.innov_store_set_text(store, C.STORE_REQUIRE_ACTOR, b"true"), C.OK)
    same(right.innov_store_text(store, C.STORE_REQUIRE_ACTOR), b"true")
    shop.refused(C.E_REQUIRED, wrong.innov_store_begin(store, None, b"test", 0), *wanted)
    shop.refused(C.E_REQUIRED, wrong.innov_store_delete(store, shop.sprint, 0, diag), *wanted)
    listed(C.E_REQUIRED, *wanted)
    same(right.innov_store_begin(store, b"Anna", None, 0), C.OK)
    same(right.innov_store_delete(store, shop.sprint, 0, diag), C.OK)
    same(right.innov_store_set_text(store, C.STORE_REQUIRE_ACTOR, b"false"), C.OK)
    same(right.innov_store_commit(store, diag), C.OK)
    same(right.innov_store_text(store, C.STORE_REQUIRE_ACTOR), b"false")
    shop.close()


def patience(folder):
    shop = Shop(folder)
    same(right.innov_store_text(shop.store, C.STORE_PATIENCE), b"30000")
    same(right.innov_store_set_text(shop.store, C.STORE_PATIENCE, b"0"), C.OK)
    same(right.innov_store_text(shop.store, C.STORE_PATIENCE), b"0")
    shop.refused(C.E_VALUE, wrong.innov_store_set_text(shop.store, C.STORE_PATIENCE, b"600001"),
                 "0 .. 600000", "0 .. 600000")
    shop.refused(C.E_VALUE, wrong.innov_store_set_text(shop.store, C.STORE_PATIENCE, b"long"),
                 '"long" is not a whole number', '"long" nav vesels skaitlis')
    shop.close()


def rows(table):
    """The rows of a table of changes, each as a dictionary of texts."""
    names = [right.innov_table_column(table, i, C.COLUMN_NAME, None).decode()
             for i in range(right.innov_table_count(table, C.TABLE_COLUMNS))]
    return [{name: text(right.innov_table_text(table, row, i)) for i, name in enumerate(names)}
            for row in range(right.innov_table_count(table, C.TABLE_ROWS))]


def changes(store, since, limit=-1):
    table = handle(right.innov_store_changes, store, since, id64(limit), OUT, diag)
    found = rows(table)
    right.innov_table_free(table)
    return found


def log(folder):
    shop, nothing = Shop(folder), c_void_p(1)
    store, before = shop.store, right.innov_store_text(shop.store, C.STORE_TOKEN)
    revision = int(right.innov_store_text(store, C.STORE_REVISION))
    identity = right.innov_store_text(store, C.STORE_IDENTITY)
    checks(before.startswith(identity), "a token names its store")
    same(wrong.innov_store_text(None, C.STORE_TOKEN), b"")
    same([each["change"] for each in changes(store, b"")], ["added", "added"])
    same(changes(store, before), [])

    sprint = handle(right.innov_store_get, store, shop.sprint, OUT, diag)
    same(right.innov_store_begin(store, b"Anna", b"test", 0), C.OK)
    same(right.innov_set_int(sprint, C.SPRINT_YEAR, id64(2025)), C.OK)
    same(right.innov_store_put(store, sprint, 0, diag), C.OK)
    shop.refused(C.E_STATE, wrong.innov_store_changes(store, before, id64(9), byref(nothing), diag),
                 "a transaction is already open", "transakcija jau ir sākta")
    same(nothing.value, None)
    same(right.innov_store_commit(store, diag), C.OK)
    change, = changes(store, before)
    same({name: change[name] for name in ("revision", "actor", "reason", "change", "kind", "record",
                                          "field", "before")},
         {"revision": str(revision + 1), "actor": "Anna", "reason": "test", "change": "changed",
          "kind": "sprint", "record": text(LABEL_ID), "field": "year", "before": "2024"})
    same(change["token"].encode(), right.innov_store_text(store, C.STORE_TOKEN))
    same(len(changes(store, b"", 0)), 0)
    nowhere = ("is no point of this store's log", "nav šīs krātuves žurnālā")
    shop.refused(C.E_HISTORY, wrong.innov_store_changes(store, b"x" + before, id64(-1),
                                                        byref(nothing), diag), *nowhere)
    same(nothing.value, None)
    listed(C.E_HISTORY, *nowhere)
    shop.refused(C.E_ARGUMENT, wrong.innov_store_changes(store, None, id64(0), byref(nothing),
                                                         diag),
                 "since must not be NULL", "since nedrīkst būt NULL")
    right.innov_record_free(sprint)
    undo(shop, revision + 1)
    shop.close()


def undo(shop, revision):
    """Takes back that the sprint's year became 2025."""
    store = shop.store
    missing = (f"the log has no revision {revision + 1}",
               f"žurnālā nav {revision + 1}. revīzijas")
    shop.refused(C.E_HISTORY, wrong.innov_store_undo(store, id64(revision + 1), 0, diag), *missing)
    listed(C.E_HISTORY, *missing)
    shop.refused(C.E_ARGUMENT, wrong.innov_store_undo(store, id64(revision), 8, diag),
                 "unknown flags: 8", "nezināmi karodziņi: 8")
    same(right.innov_store_undo(store, id64(revision), 0, diag), C.OK)
    same(count(store, C.SPRINT, b"year=2024"), 1)

    sprint = handle(right.innov_store_get, store, shop.sprint, OUT, diag)
    same(right.innov_set_int(sprint, C.SPRINT_YEAR, id64(2026)), C.OK)
    same(right.innov_store_put(store, sprint, 0, diag), C.OK)
    changed = (f'changed again by revision {revision + 2}: now "2026", would become "2025"',
               f'vēlreiz mainīts {revision + 2}. revīzijā: tagad "2026", kļūtu "2025"')
    shop.refused(C.E_CONFLICT, wrong.innov_store_undo(store, id64(revision + 1), 0, diag), *changed)
    listed(C.E_CONFLICT, *changed)
    same(count(store, C.SPRINT, b"year=2026"), 1)
    right.innov_record_free(sprint)


CANCELLED = ("cancelled; nothing was changed", "atcelts; nekas nav mainīts")


def new_progress(cancelled=False):
    progress = handle(right.innov_progress_new, OUT)
    if cancelled:
        right.innov_progress_cancel(progress)
    return progress


def progress(folder):
    shop, place = Shop(folder), Path(folder)
    store, file = shop.store, os.fsencode(place / "out.xml")
    same(wrong.innov_progress_new(None), C.E_ARGUMENT)
    work, stopped, number = new_progress(), new_progress(cancelled=True), c_int64(7)
    same(out(c_int64, right.innov_progress_int, work, C.PROGRESS_DONE), 0)
    same(wrong.innov_progress_int(work, 99, byref(number)), C.E_ARGUMENT)
    same(number.value, 0)
    same(wrong.innov_progress_int(None, C.PROGRESS_DONE, byref(number)), C.E_ARGUMENT)
    wrong.innov_progress_cancel(None)

    same(right.innov_store_watch(store, work), C.OK)
    same(wrong.innov_store_watch(None, work), C.E_ARGUMENT)
    same(right.innov_store_export(store, file, None, C.VIEW_FULL, 0, diag), C.OK)
    same(out(c_int64, right.innov_progress_int, work, C.PROGRESS_DONE), 2)
    same(right.innov_store_watch(store, stopped), C.OK)
    never = place / "never.xml"
    shop.refused(C.E_CANCELLED, wrong.innov_store_export(store, os.fsencode(never), None, C.VIEW_FULL, 0,
                                                         diag), *CANCELLED)
    listed(C.E_CANCELLED, *CANCELLED)
    checks(not never.exists(), "a cancelled export leaves no file")
    shop.refused(C.E_CANCELLED, wrong.innov_store_check(store, 0, diag), *CANCELLED)
    backup(shop, place, stopped, work)
    shop.close()
    other = Shop(folder, "watched.xml")
    same(right.innov_store_watch(other.store, stopped), C.OK)
    same(right.innov_store_delete(other.store, other.sprint, 0, diag), C.OK)  # is not watched
    other.close()
    convert(shop, place, stopped, work)
    for each in (work, stopped):
        right.innov_progress_free(each)
    wrong.innov_progress_free(None)


def backup(shop, place, stopped, work):
    store, copy = shop.store, place / "copy.innov"
    same(right.innov_store_watch(store, stopped), C.OK)
    shop.refused(C.E_CANCELLED, wrong.innov_store_backup(store, os.fsencode(copy), 0, diag),
                 *CANCELLED)
    same(sorted(each.name for each in place.glob("copy*")), [])
    same(right.innov_store_watch(store, None), C.OK)
    same(right.innov_store_backup(store, os.fsencode(copy), 0, diag), C.OK)
    same(copy.read_bytes()[18:20], b"\1\1")  # in rollback mode, though the store has a log now
    shop.refused(C.E_EXISTS, wrong.innov_store_backup(store, os.fsencode(copy), 0, diag),
                 "the file is already there", "fails jau ir")
    listed(C.E_EXISTS, "the file is already there", "fails jau ir")
    shop.refused(C.E_ARGUMENT, wrong.innov_store_backup(store, os.fsencode(copy), 8, diag),
                 "unknown flags: 8", "nezināmi karodziņi: 8")
    again = handle(right.innov_store_open, os.fsencode(copy), C.OPEN_READ, OUT, diag)
    same(right.innov_store_text(again, C.STORE_TOKEN), right.innov_store_text(store, C.STORE_TOKEN))
    right.innov_store_free(again)
    same(right.innov_store_watch(store, work), C.OK)


def convert(shop, place, stopped, work):
    for name in ("lab.xml", "other.innov"):
        target = place / name
        same(wrong.innov_convert(shop.path, os.fsencode(target), 0, stopped, diag), C.E_CANCELLED)
        listed(C.E_CANCELLED, *CANCELLED)
        checks(not target.exists(), f"a cancelled conversion leaves no {name}")
        same(right.innov_convert(shop.path, os.fsencode(target), 0, work, diag), C.OK)
        same(out(c_int64, right.innov_progress_int, work, C.PROGRESS_DONE), 2)
        same(wrong.innov_convert(shop.path, os.fsencode(target), 0, work, diag), C.E_EXISTS)
        listed(C.E_EXISTS, "the file is already there", "fails jau ir")


# ---- format.h, ecosystem.h, schema.h ----------------------------------------------------------

def target(store):
    """A target for the report to compare with."""
    made = handle(right.innov_record_new, C.TARGET, OUT)
    for field, lang, value in ((C.TARGET_TITLE, b"en", b"Ten sprints"),
                               (C.TARGET_MEASURE, None, b"sprints_completed"),
                               (C.TARGET_PERIOD_START, None, b"2024-01-01"),
                               (C.TARGET_PERIOD_END, None, b"2025-12-31"),
                               (C.TARGET_GOAL, None, b"10")):
        same(right.innov_set(made, field, lang, value), C.OK)
    plan = put(store, made)
    right.innov_record_free(made)
    return plan


def operations(folder):
    shop, nothing = Shop(folder), c_void_p(1)
    name = right.innov_operation_at(0)
    same(name, b"sprint-progress")
    same(wrong.innov_operation_at(-1), b"")
    same(right.innov_operation_text(name, C.OPERATION_SORT, None), b"report")
    same(right.innov_operation_text(name, C.OPERATION_INPUT, None), b"sprint_progress")
    same(wrong.innov_operation_text(b"nothing", C.OPERATION_SORT, None), b"")
    question = handle(right.innov_record_new, C.SPRINT_PROGRESS, OUT)
    same(right.innov_set_int(question, C.SPRINT_PROGRESS_PLAN, target(shop.store)), C.OK)
    table = handle(right.innov_run, shop.store, name, question, 0, OUT, diag)
    tables(table, name, folder)
    same(wrong.innov_run(shop.store, b"nothing", None, 0, byref(nothing), diag), C.E_NOT_FOUND)
    same(nothing.value, None)
    listed(C.E_NOT_FOUND, 'there is no operation "nothing"', 'nav tādas darbības: "nothing"')
    right.innov_record_free(question)
    right.innov_table_free(table)
    wrong.innov_table_free(None)
    shop.close()


def tables(table, name, folder):
    columns = [right.innov_table_column(table, i, C.COLUMN_NAME, None)
               for i in range(right.innov_table_count(table, C.TABLE_COLUMNS))]
    same(right.innov_table_name(table), name)
    same(wrong.innov_table_name(None), b"")
    checks(right.innov_table_count(table, C.TABLE_ROWS) > 0, "the report has rows")
    same(wrong.innov_table_count(table, 99), 0)
    same(wrong.innov_table_column(table, len(columns), C.COLUMN_NAME, None), b"")
    types = [right.innov_table_column(table, i, C.COLUMN_TYPE, None) for i in range(len(columns))]
    number = types.index(b"integer")
    value = c_int64()
    result = right.innov_table_int(table, 0, number, byref(value))
    checks(result in (C.OK, C.UNSET), "a number, or none")
    shown = str(value.value).encode() if result == C.OK else b""
    same(right.innov_table_text(table, 0, number), shown)
    same(right.innov_table_reason(table, 0, number) == b"", result == C.OK)
    same(wrong.innov_table_int(table, -1, number, byref(value)), C.E_ARGUMENT)
    same(wrong.innov_table_text(table, 0, len(columns)), b"")
    same(wrong.innov_table_reason(table, 0, len(columns)), b"")
    notes = right.innov_table_count(table, C.TABLE_NOTES)
    same([right.innov_table_note(table, i, b"lv") == b"" for i in range(notes + 1)],
         [False] * notes + [True])
    same(wrong.innov_table_note(table, -1, b"lv"), b"")
    written = Path(folder) / "table.csv"
    with open(written, "wb") as file:
        same(right.innov_table_write(table, file.fileno(), C.FORMAT_CSV, b"lv"), C.OK)
        same(wrong.innov_table_write(table, file.fileno(), 99, b"lv"), C.E_ARGUMENT)
    same(written.read_bytes().split(b"\r\n")[0], b",".join(columns))


def schema(folder):
    written = Path(folder) / "ids.h"
    with open(written, "wb") as file:
        same(right.innov_schema_write(file.fileno(), C.SCHEMA_IDS, None), C.OK)
        same(wrong.innov_schema_write(file.fileno(), 99, None), C.E_ARGUMENT)
    same(written.read_bytes(), (ROOT / "include" / "innov" / "ids.h").read_bytes())


# ---- All of it --------------------------------------------------------------------------------

def run(test):
    try:
        if test.__code__.co_argcount:
            with tempfile.TemporaryDirectory() as folder:
                test(folder)
        else:
            test()
    except Exception:
        checks(False, traceback.format_exc())


def symbols():
    listing = subprocess.run(["nm", "-D", "--defined-only", LIBRARY], check=True, text=True,
                             stdout=subprocess.PIPE).stdout
    names = {line.split()[-1].split("@")[0] for line in listing.splitlines() if " T " in line}
    same({function.name for function in headers.functions(ROOT)}, names)
    for name in sorted(names):
        checks(name in right.called, f"{name} is called rightly")
        checks(name in wrong.called or name in NEVER_WRONG, f"{name} is called wrongly")


for each in (results, findings, dates, instants, ids, kinds, fields, code_lists, moves,
             record_itself, text_door, number_door, lists, whole_record, opening, transactions,
             one_record, links, search, cursors, queries, in_and_out, override, required_actor, patience,
             log, progress, operations, schema):
    run(each)
right.innov_diag_free(diag)
symbols()
checks.finish()
