"""SQLite files that are not what they say: each function takes the path of a sound store with one
institution and one sprint, and damages it. Where SQL cannot do it, bytes are patched.

https://www.sqlite.org/fileformat2.html says what stands where.
"""

import os
import socket
import sqlite3
import struct
from contextlib import closing

PAGE = 4096


# ---- How a file is changed -------------------------------------------------------------------------

def run(path, sql, *, schema=False):
    """Runs SQL as anybody could who has the file; `schema` lets it rewrite what tables are."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        if schema:
            db.execute("PRAGMA writable_schema = ON")
        db.executescript(sql)


def patch(path, at, data):
    with open(path, "r+b") as file:
        file.seek(at)
        file.write(data)


def cut(path, size):
    os.truncate(path, size)


def root_of(path, table):
    """The page on which a table or an index begins."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()[0]


def patch_page(path, table, at, data):
    patch(path, (root_of(path, table) - 1) * PAGE + at, data)


def first_cell(path, table):
    """Where on its page the first cell of a table begins."""
    page = (root_of(path, table) - 1) * PAGE
    with open(path, "rb") as file:
        file.seek(page + 8)
        return struct.unpack(">H", file.read(2))[0]


# ---- The header of the file ---------------------------------------------------------------------

def application_of_others(path):
    run(path, "PRAGMA application_id = 1")


def application_of_none(path):
    run(path, "PRAGMA application_id = 0")


def version_of_newer_major(path):
    run(path, "PRAGMA user_version = 1001")


def version_of_huge_major(path):
    run(path, "PRAGMA user_version = 2147483647")


def version_of_newer_revision(path):
    run(path, "PRAGMA user_version = 999")


def version_zero(path):
    run(path, "PRAGMA user_version = 0")


def version_negative(path):
    run(path, "PRAGMA user_version = -1")


def header_magic(path):
    patch(path, 0, b"SQLite format 4\0")


def header_page_size_none(path):
    patch(path, 16, struct.pack(">H", 3))


def header_page_size_other(path):
    patch(path, 16, struct.pack(">H", 512))


def header_reserved_bytes(path):
    patch(path, 20, b"\xff")


def header_version_of_future(path):
    patch(path, 18, b"\x09\x09")


def header_payload_fractions(path):
    patch(path, 21, b"\x01\x01\x01")


def header_schema_format(path):
    patch(path, 44, struct.pack(">I", 9))


def header_encoding_utf16(path):
    patch(path, 56, struct.pack(">I", 2))


def header_encoding_none(path):
    patch(path, 56, struct.pack(">I", 77))


def header_zeros(path):
    patch(path, 0, bytes(100))


def header_page_count(path):
    patch(path, 28, struct.pack(">I", 0x7FFFFFFF))


# ---- Cut ------------------------------------------------------------------------------------------

def cut_to_nothing(path):
    cut(path, 0)


def cut_in_header(path):
    cut(path, 50)


def cut_after_header(path):
    cut(path, 100)


def cut_in_page(path):
    cut(path, PAGE * 3 + 17)


def cut_to_one_page(path):
    cut(path, PAGE)


def cut_at_half(path):
    cut(path, os.path.getsize(path) // 2 // PAGE * PAGE)


def cut_of_last_page(path):
    cut(path, os.path.getsize(path) - PAGE)


# ---- Pages ----------------------------------------------------------------------------------------

def free_list_loop(path):
    run(path, "CREATE TABLE x (a); INSERT INTO x VALUES (zeroblob(100000)); DROP TABLE x")
    with open(path, "rb") as file:
        file.seek(32)
        trunk = struct.unpack(">I", file.read(4))[0]
    patch(path, (trunk - 1) * PAGE, struct.pack(">I", trunk))


def free_list_huge(path):
    patch(path, 32, struct.pack(">II", 2, 0x7FFFFFFF))


def free_list_of_used_pages(path):
    patch(path, 32, struct.pack(">II", root_of(path, "institution"), 1))


def page_type(path):
    patch_page(path, "institution", 0, b"\x77")


def page_of_index_as_table(path):
    patch_page(path, "institution", 0, b"\x0a")


def page_zeros(path):
    patch_page(path, "institution", 0, bytes(PAGE))


def page_tree_loop(path):
    page = root_of(path, "institution")
    patch_page(path, "institution", 0, b"\x05" + bytes(2) + struct.pack(">HHB", 0, PAGE, 0)
               + struct.pack(">I", page))


def page_of_itself_twice(path):
    run(path, "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
              "'institution') WHERE name = 'sprint'", schema=True)


def page_far_away(path):
    run(path, "UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'institution'", schema=True)


def page_of_schema(path):
    run(path, "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'institution'", schema=True)


def cells_too_many(path):
    patch_page(path, "institution", 3, struct.pack(">H", 0xFFFF))


def cell_beyond_page(path):
    patch_page(path, "institution", 8, struct.pack(">H", 0xFFFF))


def cell_of_huge_varint(path):
    patch_page(path, "institution", first_cell(path, "institution"), b"\xff" * 9)


def cell_of_negative_size(path):
    patch_page(path, "institution", first_cell(path, "institution"), b"\x8f\xff\xff\xff\x7f")


def overflow_loop(path):
    run(path, "UPDATE institution SET name = printf('%.*c', 20000, 'x')")
    page = (root_of(path, "institution") - 1) * PAGE
    with open(path, "rb") as file:
        file.seek(page)
        found = file.read(PAGE)
    at = found.rfind(b"x" * 40)
    overflow = struct.unpack(">I", found[PAGE - 4:])[0] if at >= 0 else 0
    patch(path, (overflow - 1) * PAGE, struct.pack(">I", overflow))


# ---- What the file says its tables are --------------------------------------------------------------

def trigger_on_ours(path):
    run(path, "CREATE TRIGGER t AFTER INSERT ON institution BEGIN DELETE FROM sprint; END")


def trigger_on_index_of_words(path):
    run(path, "CREATE TRIGGER t AFTER INSERT ON innov_text BEGIN DELETE FROM innov_store; END")


def trigger_on_others(path):
    run(path, "CREATE TABLE x (a); CREATE TRIGGER t AFTER INSERT ON x BEGIN DELETE FROM sprint; END")


def view_beside_ours(path):
    run(path, "CREATE VIEW x AS SELECT randomblob(100000000) FROM institution")


def view_instead_of_ours(path):
    run(path, "DROP TABLE institution; CREATE VIEW institution AS WITH RECURSIVE n(id) AS (SELECT 1 "
              "UNION ALL SELECT id + 1 FROM n) SELECT * FROM n")


def table_dropped(path):
    run(path, "DROP TABLE sprint")


def table_without_checks(path):
    run(path, "UPDATE sqlite_schema SET sql = replace(sql, ' NOT NULL', '') WHERE name = "
              "'institution'", schema=True)


def table_not_strict(path):
    run(path, "UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') WHERE name = 'institution'",
        schema=True)


def table_with_check_of_function(path):
    run(path, "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ', CHECK (load_extension(''x''))"
              ") STRICT') WHERE name = 'institution'", schema=True)


def column_generated(path):
    run(path, "ALTER TABLE institution ADD COLUMN x TEXT AS (hex(zeroblob(100000000)))")


def column_more(path):
    run(path, "ALTER TABLE institution ADD COLUMN x TEXT")


def collation_of_others(path):
    run(path, "UPDATE sqlite_schema SET sql = replace(sql, '\"name\" TEXT', '\"name\" TEXT COLLATE "
              "evil') WHERE name = 'institution'", schema=True)


def index_of_expression(path):
    run(path, "CREATE INDEX x ON institution (abs(revision))")


def index_of_unknown_function(path):
    run(path, "CREATE INDEX x ON institution (abs(revision)); UPDATE sqlite_schema SET sql = "
              "replace(sql, 'abs', 'evil') WHERE name = 'x'", schema=True)


def index_of_ours_changed(path):
    run(path, "UPDATE sqlite_schema SET sql = replace(sql, 'revision)', 'deleted)') WHERE name = "
              "'innov_change_index'", schema=True)


def schema_without_words(path):
    run(path, "UPDATE sqlite_schema SET sql = NULL WHERE name = 'institution'", schema=True)


def schema_of_no_sql(path):
    run(path, "UPDATE sqlite_schema SET sql = 'DROP TABLE sprint' WHERE name = 'institution'",
        schema=True)


def schema_name_twice(path):
    run(path, "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'institution'",
        schema=True)


def schema_of_a_megabyte(path):
    run(path, "UPDATE sqlite_schema SET sql = sql || '/*' || printf('%.*c', 1000000, 'x') || '*/' "
              "WHERE name = 'institution'", schema=True)


def schema_of_20000_views(path):
    run(path, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT "
              "INTO sqlite_schema SELECT 'view', 'x' || i, 'x' || i, 0, 'CREATE VIEW x' || i || ' AS "
              "SELECT 1' FROM n", schema=True)


def virtual_table_of_a_file(path):
    run(path, "INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 0, 'CREATE VIRTUAL TABLE x USING "
              "csv(filename=\"/etc/passwd\")')", schema=True)


def virtual_table_instead_of_ours(path):
    run(path, "UPDATE sqlite_schema SET rootpage = 0, sql = 'CREATE VIRTUAL TABLE institution USING "
              "fts5(id, name)' WHERE name = 'institution'", schema=True)


# ---- Values ---------------------------------------------------------------------------------------

def bypass(path, sql):
    """Writes to a table as if it were not STRICT and had no rules."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        kept = db.execute("SELECT sql FROM sqlite_schema WHERE name = 'institution'").fetchone()[0]
    change = "UPDATE sqlite_schema SET sql = {} WHERE name = 'institution'"
    loose = kept.replace(" STRICT", "").replace(" NOT NULL", "")
    run(path, change.format("'" + loose.replace("'", "''") + "'"), schema=True)
    run(path, "PRAGMA ignore_check_constraints = ON;" + sql)
    run(path, change.format("'" + kept.replace("'", "''") + "'"), schema=True)


def value_blob_for_text(path):
    bypass(path, "UPDATE institution SET name = x'00ff'")


def value_text_for_number(path):
    bypass(path, "UPDATE institution SET revision = 'many'")


def value_null_for_required(path):
    bypass(path, "UPDATE institution SET name = NULL, kind = NULL")


def value_code_of_no_list(path):
    run(path, "UPDATE institution SET kind = 'castle'")


def value_ill_formed(path):
    run(path, "UPDATE institution SET name = CAST(x'41c328ed' AS TEXT)")


def value_with_nul(path):
    run(path, "UPDATE institution SET name = CAST(x'410042' AS TEXT)")


def value_too_long(path):
    run(path, "UPDATE institution SET name = printf('%.*c', 3000000, 'x')")


def value_beyond_the_limit(path):
    run(path, "UPDATE institution SET name = printf('%.*c', 5000000, 'x')")


def value_of_list_beyond_the_limit(path):
    run(path, "INSERT INTO innov_text SELECT id, 'name', 'en', printf('%.*c', 5000000, 'x') FROM "
              "institution")


def language_of_no_tag(path):
    run(path, "INSERT INTO innov_text SELECT id, 'name', '../x', 'y' FROM institution")


def field_of_no_name(path):
    run(path, "INSERT INTO innov_text SELECT id, 'no_such_field', 'en', 'y' FROM institution")


def list_of_20000(path):
    run(path, "INSERT INTO innov_source SELECT id, n.value, 'urn:a' FROM institution, (WITH RECURSIVE "
              "n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 20000) SELECT "
              "value FROM n) n")


def reference_dangling(path):
    run(path, "UPDATE sprint SET lead = lead + 1")


def reference_of_other_kind(path):
    run(path, "UPDATE sprint SET lead = id")


def id_of_other_kind(path):
    run(path, "UPDATE institution SET id = (SELECT id FROM sprint)")


def id_negative(path):
    run(path, "UPDATE institution SET id = -5")


def owner_loop(path):
    """A session owned by itself."""
    run(path, "INSERT INTO session (id, revision, sprint, ordinal) SELECT id + 1, 1, id + 1, 1 FROM "
              "sprint")


def revision_of_the_future(path):
    run(path, "UPDATE institution SET revision = 9223372036854775807")


# ---- What the store says of itself ------------------------------------------------------------------

def facts_missing(path):
    run(path, "DELETE FROM innov_store")


def facts_of_no_identity(path):
    run(path, "UPDATE innov_store SET identity = 'x'")


def facts_of_no_language(path):
    run(path, "UPDATE innov_store SET language = printf('%.*c', 1000, 'x')")


def facts_of_no_namespace(path):
    run(path, "UPDATE innov_store SET namespace = 99")


def namespaces_with_a_gap(path):
    run(path, "UPDATE innov_namespace SET id = 7; UPDATE innov_store SET namespace = 7")


def log_digest_changed(path):
    run(path, "UPDATE innov_transaction SET digest = printf('%064d', 0)")


def log_cut(path):
    run(path, "DELETE FROM innov_transaction")


def log_revision_huge(path):
    run(path, "UPDATE innov_transaction SET revision = 9223372036854775807 WHERE revision = (SELECT "
              "max(revision) FROM innov_transaction)")


def log_of_no_field(path):
    run(path, "INSERT INTO innov_change SELECT 1, id, 1, 0, NULL, NULL, NULL FROM institution; INSERT "
              "INTO innov_before SELECT 1, id, 'evil', '', 0, 'x' FROM institution")


def codes_changed(path):
    run(path, "UPDATE innov_code SET number = 1")


def index_block_damaged(path):
    run(path, "UPDATE innov_search_data SET block = zeroblob(50)")


def index_block_gone(path):
    run(path, "DELETE FROM innov_search_data")


def index_config_changed(path):
    run(path, "UPDATE innov_search_config SET v = 99")


def index_of_words_dropped(path):
    run(path, "DROP TABLE innov_search")


def index_of_words_of_no_record(path):
    run(path, "INSERT INTO innov_search (rowid, text) VALUES (5, 'nobody')")


# ---- What stands beside the file ---------------------------------------------------------------------

def log_of_another_file(path):
    """The write-ahead log of another store, as when files are copied one by one."""
    other = path + "-other"
    with open(path, "rb") as file, open(other, "wb") as copy:
        copy.write(file.read())
    with closing(sqlite3.connect(other, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("UPDATE institution SET name = 'changed'")
        with open(other + "-wal", "rb") as log, open(path + "-wal", "wb") as copy:
            copy.write(log.read())
    os.unlink(other)


def log_of_garbage(path):
    with open(path + "-wal", "wb") as file:
        file.write(b"\x37\x7f\x06\x82" + b"garbage!" * 1000)


def shared_memory_of_garbage(path):
    run(path, "PRAGMA journal_mode = WAL")
    with open(path + "-wal", "wb"), open(path + "-shm", "wb") as file:
        file.write(b"garbage!" * 4096)


JOURNAL = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"


def journal_of_garbage(path):
    with open(path + "-journal", "wb") as file:
        file.write(JOURNAL + struct.pack(">IIIII", 1, 0, 3, 512, PAGE).ljust(504, b"\0") + b"x" * 5000)


def journal_that_names_another_file(path):
    """A hot journal that says it is part of a transaction of several files, led by one elsewhere: SQLite
    would take that file away."""
    victim = os.path.join(os.path.dirname(path), "victim")
    with open(victim, "w") as file:
        file.write("precious")
    name = victim.encode()
    head = JOURNAL + struct.pack(">IIIII", 0, 0, os.path.getsize(path) // PAGE, 512, PAGE)
    with open(path + "-journal", "wb") as file:
        file.write(head.ljust(512, b"\0") + struct.pack(">I", (1 << 30) // PAGE + 1) + name
                   + struct.pack(">II", len(name), sum(name)) + JOURNAL)


def pipe(path):
    os.unlink(path)
    os.mkfifo(path)


def folder(path):
    os.unlink(path)
    os.mkdir(path)


def unix_socket(path):
    os.unlink(path)
    with socket.socket(socket.AF_UNIX) as end:
        end.bind(path)


def link_to_device(path):
    os.unlink(path)
    os.symlink("/dev/zero", path)


def link_to_other_file(path):
    os.unlink(path)
    os.symlink("/etc/passwd", path)


def link_to_itself(path):
    os.unlink(path)
    os.symlink(path, path)


def link_to_nothing(path):
    os.unlink(path)
    os.symlink(path + "-nothing", path)


HELPERS = {"run", "patch", "cut", "root_of", "patch_page", "first_cell", "bypass", "closing", "cases"}


def cases():
    """The cases by name."""
    return {name: make for name, make in globals().items()
            if callable(make) and name not in HELPERS}
