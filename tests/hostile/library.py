"""The few calls of libinnov that the hostile cases are given to, by ctypes."""

from ctypes import CDLL, byref, c_char_p, c_int32, c_int64, c_void_p

READ, WRITE = 1, 2
MESSAGE = 7
VALUES = {"institution.name": b"x", "institution.kind": b"other", "institution.status": b"active"}


class Library:
    """Each call answers (name of the result, sentence in English, sentence in Latvian)."""

    def __init__(self, path):
        self.innov = CDLL(path)
        for name in ("innov_result_name", "innov_diag_text"):
            getattr(self.innov, name).restype = c_char_p
        self.diag = c_void_p()
        assert self.innov.innov_diag_new(byref(self.diag)) == 0

    def answer(self, result):
        texts = [self.innov.innov_diag_text(self.diag, 0, MESSAGE, lang) if result else b""
                 for lang in (b"en", b"lv")]
        return (self.innov.innov_result_name(result).decode(), *(t.decode() for t in texts))

    def with_store(self, path, flags, work):
        store = c_void_p()
        result = self.innov.innov_store_open(path.encode(), flags, byref(store), self.diag)
        if result == 0:
            result = work(store)
        answer = self.answer(result)
        self.innov.innov_store_free(store)
        return answer

    def imports(self, target, path, form="xml"):
        how = c_void_p()
        if form == "json":
            how = self.record("exchange", {"exchange.format": b"json"})
        if form == "csv":
            how = self.record("exchange", {"exchange.format": b"csv", "exchange.kind": b"institution"})
        answer = self.with_store(target, WRITE, lambda store: self.innov.innov_store_import(
            store, path.encode(), how, 0, None, self.diag))
        self.innov.innov_record_free(how)
        return answer

    def check(self, path):
        return self.with_store(path, READ, lambda store: self.innov.innov_store_check(
            store, 0, self.diag))

    def put(self, path):
        return self.with_store(path, WRITE, self.put_institution)

    def record(self, kind_name, values):
        kind, field, record = c_int32(), c_int32(), c_void_p()
        assert self.innov.innov_kind_id(kind_name.encode(), byref(kind)) == 0
        assert self.innov.innov_record_new(kind, byref(record)) == 0
        for name, text in values.items():
            assert self.innov.innov_field_id(name.encode(), byref(field)) == 0
            assert self.innov.innov_set(record, field, b"lv", text) == 0
        return record

    def put_institution(self, store):
        record = self.record("institution", VALUES)
        result = self.innov.innov_store_put(store, record, 0, self.diag)
        self.innov.innov_record_free(record)
        return result

