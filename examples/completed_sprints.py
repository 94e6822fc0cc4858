from ctypes import CDLL, byref, c_char_p, c_int32, c_void_p
innov = CDLL("libinnov.so.0"); innov.innov_text.restype = c_char_p        # the only declaration
store, sprints, sprint, kind, title = c_void_p(), c_void_p(), c_void_p(), c_int32(), c_int32()
innov.innov_kind_id(b"sprint", byref(kind)); innov.innov_field_id(b"sprint.title", byref(title))
innov.innov_store_open(b"lab.innov", 1, byref(store), None)
innov.innov_store_find(store, kind, b"status=completed", byref(sprints), None)
while innov.innov_cursor_next(sprints, byref(sprint)) == 0:
    print(innov.innov_text(sprint, title, b"lv").decode())
