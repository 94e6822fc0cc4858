"""A store as programs of ours in Python use it: by ctypes, nothing declared but that texts are texts."""

import functools
import os
from ctypes import byref, c_int32, c_int64, c_void_p, create_string_buffer

from binding import constants, load, text

LANGUAGES = (b"en", b"lv")

library_of, constants_of = functools.cache(load), functools.cache(constants)


class Refusal(Exception):
    """What a call did not take: the name of the result, and its first finding in both languages."""

    def __init__(self, result, *words):
        super().__init__(result, *words)
        self.result, self.words = result, words


class Lab:
    """A store, with nothing declared but that texts are texts."""

    def __init__(self, root, library, path):
        """Opens the store at `path`, or makes it."""
        self.innov, self.of = library_of(root, library), constants_of(root)
        self.diag, self.store = c_void_p(), c_void_p()
        self.innov.innov_diag_new(byref(self.diag))
        there = os.path.exists(path)
        flags = self.of.OPEN_WRITE if there else self.of.OPEN_CREATE
        self.done(self.innov.innov_store_open(os.fsencode(path), flags, byref(self.store), self.diag))
        if not there:
            self.done(self.innov.innov_store_set_text(self.store, self.of.STORE_LABELS, b"https://example.org/"))

    def done(self, result, said=None):
        """Raises what a call did not take; `said` tells where its message is, if not in the diag or the store."""
        if result == self.of.OK:
            return
        raise Refusal(text(self.innov.innov_result_name(result)), *(text((said or self.said)(lang)) for lang in LANGUAGES))

    def said(self, lang):
        if self.innov.innov_diag_count(self.diag) > 0:
            return self.innov.innov_diag_text(self.diag, 0, self.of.DIAG_MESSAGE, lang)
        return self.store_said(lang)

    def store_said(self, lang):
        return self.innov.innov_store_message(self.store, lang)

    def id_of(self, name, kind=0):
        found = c_int64()
        if name[:1] == "i" and self.innov.innov_id_parse(name.encode(), byref(found)) == self.of.OK:
            return found
        self.done(self.innov.innov_store_resolve(self.store, c_int32(kind), name.encode(), byref(found)), self.store_said)
        return found

    def kind_id(self, name):
        kind = c_int32()
        self.done(self.innov.innov_kind_id(name.encode(), byref(kind)))
        return kind

    def fact(self, field, what):
        value = c_int64()
        self.done(self.innov.innov_field_int(field, what, byref(value)))
        return value.value

    def fill(self, record, kind, values):
        """Sets fields from their texts: title="…", title__en="…"; a reference is meant by the name of its record."""
        for name, value in values.items():
            name, _, lang = name.partition("__")
            field = c_int32()
            self.done(self.innov.innov_field_id(f"{kind}.{name}".encode(), byref(field)))
            if value and self.fact(field, self.of.FIELD_TYPE) == self.of.TYPE_REFERENCE:
                target = self.fact(field, self.of.FIELD_TARGET)
                value = "; ".join(self.spell(self.id_of(each, target)) for each in value.split("; "))
            self.done(self.innov.innov_set(record, field, (lang or "lv").encode(), value.encode()),
                      lambda lang: self.innov.innov_record_message(record, lang))

    def write(self, record):
        self.done(self.innov.innov_store_put(self.store, record, 0, self.diag))

    def put(self, kind, label=None, /, **values):
        record = c_void_p()
        self.done(self.innov.innov_record_new(self.kind_id(kind), byref(record)))
        try:
            if label is not None:
                self.done(self.innov.innov_record_set_label(record, label.encode()),
                          lambda lang: self.innov.innov_record_message(record, lang))
            self.fill(record, kind, values)
            self.write(record)
        finally:
            self.innov.innov_record_free(record)

    def set(self, name, /, **values):
        record, kind = c_void_p(), c_int32()
        found = self.id_of(name)
        self.innov.innov_id_kind(found, byref(kind))
        self.done(self.innov.innov_store_get(self.store, found, byref(record), self.diag))
        try:
            self.fill(record, text(self.innov.innov_kind_text(kind, self.of.KIND_NAME, None)), values)
            self.write(record)
        finally:
            self.innov.innov_record_free(record)

    def because(self, reason, act, flags=0):
        """Does something in one transaction with a reason."""
        self.done(self.innov.innov_store_begin(self.store, b"lab", reason.encode(), flags))
        try:
            act()
        except Refusal:
            self.innov.innov_store_rollback(self.store)
            raise
        self.done(self.innov.innov_store_commit(self.store, self.diag))

    def find(self, kind, condition):
        """The ids of the records that meet a condition, as texts."""
        cursor, record, number, found = c_void_p(), c_void_p(), c_int64(), []
        self.done(self.innov.innov_store_find(self.store, self.kind_id(kind), condition.encode(), byref(cursor), self.diag))
        while self.innov.innov_cursor_next(cursor, byref(record)) == self.of.OK:
            self.innov.innov_record_int(record, self.of.RECORD_ID, byref(number))
            found.append(self.spell(number))
        self.innov.innov_cursor_free(cursor)
        return found

    def spell(self, number):
        buffer = create_string_buffer(self.of.ID_SIZE)
        self.done(self.innov.innov_id_format(number, buffer, len(buffer)))
        return buffer.value.decode()

    def run(self, operation, flags=0, /, **values):
        """The rows of an answer, as dictionaries."""
        asked, table = c_void_p(), c_void_p()
        kind = text(self.innov.innov_operation_text(operation.encode(), self.of.OPERATION_INPUT, None))
        if not kind:
            self.done(self.innov.innov_run(self.store, operation.encode(), None, 0, byref(table), self.diag))
        self.done(self.innov.innov_record_new(self.kind_id(kind), byref(asked)))
        try:
            self.fill(asked, kind, values)
            self.done(self.innov.innov_run(self.store, operation.encode(), asked, flags, byref(table), self.diag))
            return self.rows(table)
        finally:
            self.innov.innov_record_free(asked)
            self.innov.innov_table_free(table)

    def rows(self, table):
        count = self.innov.innov_table_count
        names = [text(self.innov.innov_table_column(table, column, self.of.COLUMN_NAME, None))
                 for column in range(count(table, self.of.TABLE_COLUMNS))]
        return [{name: text(self.innov.innov_table_text(table, row, column)) for column, name in enumerate(names)}
                for row in range(count(table, self.of.TABLE_ROWS))]

    def load(self, path, **how):
        """Imports a file; how it is laid out are fields of the input `exchange`."""
        asked = c_void_p()
        self.done(self.innov.innov_record_new(self.kind_id("exchange"), byref(asked)))
        try:
            self.fill(asked, "exchange", how)
            self.done(self.innov.innov_store_import(self.store, os.fsencode(path), asked, 0, None, self.diag))
        finally:
            self.innov.innov_record_free(asked)

    def save(self, path):
        self.done(self.innov.innov_store_export(self.store, os.fsencode(path), None, self.of.VIEW_FULL, 0, self.diag))

    def close(self):
        self.innov.innov_store_free(self.store)
        self.innov.innov_diag_free(self.diag)
