/* allocations.c - every allocation of what a program does with the library, made by the library or
 * by SQLite, libxml2 or ICU for it, fails: once, and for ever from there on. The answer is
 * INNOV_E_NOMEM, or the right one where the other three do without; nothing is leaked, nothing has
 * changed, and the same handle does the same work when there is memory again.
 *
 * Of each scenario some allocations are tried, spread over all of them; TESTS_ROUNDS=N tries N
 * times as many, TESTS_ROUNDS=1000000 every one. That is hours: TESTS_PART=PART/PARTS tries every
 * PARTSth of them, so that processes share them, or one does part after part as there is time;
 * TESTS_MOST=N leaves out scenarios of more than N allocations, which are many times the others.
 * TESTS_ONLY=NAME tries one scenario, by the name that its faults are told with, and TESTS_AT=N the
 * one allocation of it.
 */
#include "support/allocations.h"

#include <fcntl.h>
#include <inttypes.h>
#include <libxml/xmlerror.h>

#include "contract/lab.h"

enum { TRIALS = 2, WORDS = 300, APART = 4 };

/* ---- The scene ----------------------------------------------------------------------------- */

/* A folder with a store, and what stands beside it. */
typedef struct scene {
    int format; /* SQLITE or XML */
    const char *store, *other, *input, *faulty, *output;
    char *bytes; /* of the store before */
    size_t length;
    int32_t operation;  /* of a report: which one, */
    uint32_t run_flags; /* and how */
    char here[WORDS];   /* what is being tried, for messages */
} scene;

#define say_here(s, ...)  ((void)snprintf((s)->here, sizeof(s)->here, __VA_ARGS__))
#define ck_here(s, holds) ck_assert_msg(holds, "%s: %s", (s)->here, #holds)

static void remove_if_there(const char *path)
{
    (void)unlink(path); /* mostly it is not there */
}

static void remove_made(const scene *s)
{
    remove_if_there(s->other);
    remove_if_there(s->output);
}

static void put_back(const scene *s)
{
    remove_made(s);
    if (s->bytes != NULL)
        suite_write(s->store, s->bytes, s->length);
    else
        remove_if_there(s->store);
}

/* ---- Work: public calls, without asserting; what was made is freed whatever happened --------- */

static int open_and_close(const char *path, uint32_t flags)
{
    innov_store *store;
    int rc = innov_store_open(path, flags, &store, NULL);

    innov_store_free(store);
    return rc;
}

static int work_create(const scene *s, innov_store *store)
{
    (void)store;
    return open_and_close(s->other, INNOV_OPEN_CREATE);
}

static int work_open_read(const scene *s, innov_store *store)
{
    (void)store;
    return open_and_close(s->store, INNOV_OPEN_READ);
}

static int work_open_write(const scene *s, innov_store *store)
{
    (void)store;
    return open_and_close(s->store, INNOV_OPEN_WRITE);
}

static int import_file(innov_store *store, const char *path, uint32_t flags)
{
    innov_diag *diag = NULL;
    innov_table *summary = NULL;
    int rc = innov_diag_new(&diag);

    if (rc == INNOV_OK)
        rc = innov_store_import(store, path, NULL, flags, &summary, diag);
    innov_table_free(summary);
    innov_diag_free(diag);
    return rc;
}

static int work_import(const scene *s, innov_store *store)
{
    return import_file(store, s->input, 0);
}

static int work_import_dry(const scene *s, innov_store *store)
{
    return import_file(store, s->input, INNOV_IMPORT_DRY_RUN);
}

static int work_import_faulty(const scene *s, innov_store *store)
{
    return import_file(store, s->faulty, 0);
}

static int export_view(const scene *s, innov_store *store, int32_t view)
{
    return innov_store_export(store, s->output, NULL, view, 0, NULL);
}

static int work_export_public(const scene *s, innov_store *store)
{
    return export_view(s, store, INNOV_VIEW_PUBLIC);
}

static int work_export_internal(const scene *s, innov_store *store)
{
    return export_view(s, store, INNOV_VIEW_INTERNAL);
}

static int work_export_full(const scene *s, innov_store *store)
{
    return export_view(s, store, INNOV_VIEW_FULL);
}

static int walk(innov_cursor *cursor, int rc)
{
    const innov_record *record;

    while (rc == INNOV_OK)
        rc = innov_cursor_next(cursor, &record);
    innov_cursor_free(cursor);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int work_find(const scene *s, innov_store *store)
{
    innov_cursor *cursor;
    int rc = innov_store_find(store, INNOV_SPRINT, "lead.name prefix \"Iest\" and year>=2020",
                              &cursor, NULL);

    (void)s;
    return walk(cursor, rc);
}

static int build_query(innov_query **query)
{
    int rc = innov_query_new(INNOV_SPRINT, "not (status=cancelled or year<2000)", query, NULL);

    if (rc == INNOV_OK)
        rc = innov_query_where(*query, "lead.status", "=", "active");
    if (rc == INNOV_OK)
        rc = innov_query_where(*query, "title", "contains", "a");
    if (rc == INNOV_OK)
        rc = innov_query_order(*query, "title", INNOV_ORDER_DESCENDING);
    if (rc == INNOV_OK)
        rc = innov_query_limit(*query, 10, 0);
    if (rc == INNOV_OK && innov_query_text(*query)[0] == '\0')
        rc = INNOV_E_NOMEM; /* a text that cannot be made is "" */
    return rc;
}

static int work_query(const scene *s, innov_store *store)
{
    innov_query *query = NULL;
    int rc = build_query(&query);

    (void)s;
    (void)store;
    innov_query_free(query);
    return rc;
}

static int work_ordered(const scene *s, innov_store *store)
{
    innov_query *query = NULL;
    innov_cursor *cursor = NULL;
    int rc = build_query(&query);

    (void)s;
    if (rc == INNOV_OK)
        rc = innov_store_query(store, query, 0, &cursor, NULL);
    rc = walk(cursor, rc);
    innov_query_free(query);
    return rc;
}

static int work_search(const scene *s, innov_store *store)
{
    innov_table *table;
    int rc = innov_store_search(store, "iestāde ziemeļi", -1, 0, &table, NULL);

    (void)s;
    innov_table_free(table);
    return rc;
}

static int work_get(const scene *s, innov_store *store)
{
    innov_record *record = NULL;
    int64_t id;
    int rc = innov_store_resolve(store, 0, "institution:a", &id);

    (void)s;
    if (rc == INNOV_OK)
        rc = innov_store_get(store, id, &record, NULL);
    innov_record_free(record);
    return rc;
}

static int work_links(const scene *s, innov_store *store)
{
    innov_table *table = NULL;
    int64_t id;
    int rc = innov_store_resolve(store, INNOV_INSTITUTION, "a", &id);

    (void)s;
    if (rc == INNOV_OK)
        rc = innov_store_links(store, id, &table, NULL);
    innov_table_free(table);
    return rc;
}

/* Every shape of value: a code, a text in two languages, a list. */
static int fill(innov_record *record)
{
    int rc = innov_set(record, INNOV_INSTITUTION_NAME, "lv", "Jauna iestāde");

    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_NAME, "en", "New institution");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_KIND, NULL, "ministry");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_STATUS, NULL, "active");
    if (rc == INNOV_OK)
        rc = innov_set(record, INNOV_INSTITUTION_SOURCE, NULL, "urn:a; urn:b");
    if (rc == INNOV_OK)
        rc = innov_list_set(record, INNOV_INSTITUTION_SOURCE, 2, "urn:c");
    return rc;
}

static int new_filled(innov_record **record)
{
    int rc = innov_record_new(INNOV_INSTITUTION, record);

    if (rc == INNOV_OK)
        rc = innov_record_set_label(*record, "new");
    return rc == INNOV_OK ? fill(*record) : rc;
}

static int work_record(const scene *s, innov_store *store)
{
    innov_record *record = NULL, *copy = NULL;
    innov_diag *diag = NULL;
    int rc = innov_diag_new(&diag);

    (void)s;
    (void)store;
    if (rc == INNOV_OK)
        rc = new_filled(&record);
    if (rc == INNOV_OK)
        rc = innov_record_clone(record, &copy);
    if (rc == INNOV_OK)
        rc = innov_set(copy, INNOV_INSTITUTION_NAME, "en", "Other");
    if (rc == INNOV_OK)
        rc = innov_record_equal(record, copy, diag);
    if (rc == INNOV_OK)
        rc = innov_record_check(copy, diag);
    innov_record_free(copy);
    innov_record_free(record);
    innov_diag_free(diag);
    return rc;
}

static int work_put(const scene *s, innov_store *store)
{
    innov_record *record = NULL;
    int rc = new_filled(&record);

    (void)s;
    if (rc == INNOV_OK)
        rc = innov_store_put(store, record, 0, NULL);
    innov_record_free(record);
    return rc;
}

static int put_event(innov_store *store, int64_t *id)
{
    innov_record *event = NULL;
    int rc = innov_record_new(INNOV_EVENT, &event);

    if (rc == INNOV_OK)
        rc = innov_record_set_label(event, "new");
    if (rc == INNOV_OK)
        rc = innov_set(event, INNOV_EVENT_TITLE, "lv", "Jauns pasākums");
    if (rc == INNOV_OK)
        rc = innov_set(event, INNOV_EVENT_KIND, NULL, "think_tank");
    if (rc == INNOV_OK)
        rc = innov_set(event, INNOV_EVENT_STATUS, NULL, "registration_open");
    if (rc == INNOV_OK)
        rc = innov_set_int(event, INNOV_EVENT_CAPACITY, 1);
    if (rc == INNOV_OK)
        rc = innov_store_put(store, event, 0, NULL);
    if (rc == INNOV_OK)
        rc = innov_record_int(event, INNOV_RECORD_ID, id);
    innov_record_free(event);
    return rc;
}

/* Records that guards foresee something of. */
static int put_registration(innov_store *store)
{
    innov_record *registration = NULL;
    int64_t event;
    int rc = put_event(store, &event);

    if (rc == INNOV_OK)
        rc = innov_record_new(INNOV_REGISTRATION, &registration);
    if (rc == INNOV_OK)
        rc = innov_set_int(registration, INNOV_REGISTRATION_EVENT, event);
    if (rc == INNOV_OK)
        rc = innov_set_int(registration, INNOV_REGISTRATION_ORDINAL, 1);
    if (rc == INNOV_OK)
        rc = innov_set(registration, INNOV_REGISTRATION_STATUS, NULL, "confirmed");
    if (rc == INNOV_OK)
        rc = innov_set(registration, INNOV_REGISTRATION_NAME, NULL, "Viens");
    if (rc == INNOV_OK)
        rc = innov_store_put(store, registration, 0, NULL);
    innov_record_free(registration);
    return rc;
}

/* Several calls as one transaction, which a failure takes back. */
static int work_transaction(const scene *s, innov_store *store)
{
    innov_diag *diag = NULL;
    int64_t id;
    int rc = innov_diag_new(&diag);

    if (rc == INNOV_OK)
        rc = innov_store_begin(store, "Anna", "because", 0);
    if (rc == INNOV_OK)
        rc = work_put(s, store);
    if (rc == INNOV_OK)
        rc = put_registration(store);
    if (rc == INNOV_OK)
        rc = innov_store_resolve(store, INNOV_INSTITUTION, "new", &id);
    if (rc == INNOV_OK)
        rc = innov_store_commit(store, diag);
    if (rc != INNOV_OK)
        (void)innov_store_rollback(store); /* a commit that failed has done it */
    innov_diag_free(diag);
    return rc;
}

static int set_and_put(innov_store *store, const char *name, int32_t field, const char *text)
{
    innov_record *record = NULL;
    innov_diag *diag = NULL;
    int64_t id;
    int rc = innov_diag_new(&diag);

    if (rc == INNOV_OK)
        rc = innov_store_resolve(store, 0, name, &id);
    if (rc == INNOV_OK)
        rc = innov_store_get(store, id, &record, NULL);
    if (rc == INNOV_OK)
        rc = innov_set(record, field, "lv", text);
    if (rc == INNOV_OK)
        rc = innov_store_put(store, record, 0, diag);
    innov_record_free(record);
    innov_diag_free(diag);
    return rc;
}

static int work_change(const scene *s, innov_store *store)
{
    (void)s;
    return set_and_put(store, "institution:a", INNOV_INSTITUTION_NAME, "Cits nosaukums");
}

/* A guard refuses it: a sprint that is completed is not planned again. */
static int work_move(const scene *s, innov_store *store)
{
    (void)s;
    return set_and_put(store, "sprint:one", INNOV_SPRINT_STATUS, "planned");
}

static int work_delete(const scene *s, innov_store *store)
{
    int64_t id;
    int rc = innov_store_resolve(store, 0, "sprint:four", &id);

    (void)s;
    return rc == INNOV_OK ? innov_store_delete(store, id, 0, NULL) : rc;
}

static int work_delete_needed(const scene *s, innov_store *store)
{
    innov_diag *diag = NULL;
    int64_t id;
    int rc = innov_diag_new(&diag);

    (void)s;
    if (rc == INNOV_OK)
        rc = innov_store_resolve(store, 0, "institution:a", &id);
    if (rc == INNOV_OK)
        rc = innov_store_delete(store, id, 0, diag);
    innov_diag_free(diag);
    return rc;
}

static int work_undo(const scene *s, innov_store *store)
{
    innov_diag *diag = NULL;
    int64_t revision = revision_of_store(store);
    int rc = revision > 0 ? innov_diag_new(&diag)
                          : INNOV_E_NOMEM; /* of no text the handle says so */

    (void)s;
    if (rc == INNOV_OK)
        rc = innov_store_undo(store, revision, 0, diag);
    innov_diag_free(diag);
    return rc;
}

static int work_changes(const scene *s, innov_store *store)
{
    innov_table *table;
    int rc = innov_store_changes(store, "", -1, &table, NULL);

    (void)s;
    innov_table_free(table);
    return rc;
}

static int work_backup(const scene *s, innov_store *store)
{
    return innov_store_backup(store, s->output, 0, NULL);
}

static int work_convert(const scene *s, innov_store *store)
{
    innov_progress *progress = NULL;
    int rc = innov_progress_new(&progress);

    (void)store;
    if (rc == INNOV_OK)
        rc = innov_convert(s->store, s->other, 0, progress, NULL);
    innov_progress_free(progress);
    return rc;
}

static int check_with(innov_store *store, uint32_t flags)
{
    innov_progress *progress = NULL;
    innov_diag *diag = NULL;
    int rc = innov_progress_new(&progress);

    if (rc == INNOV_OK)
        rc = innov_diag_new(&diag);
    if (rc == INNOV_OK)
        rc = innov_store_watch(store, progress);
    if (rc == INNOV_OK) {
        rc = innov_store_check(store, flags, diag);
        (void)innov_store_watch(store, NULL); /* NULL is always let in */
    }
    innov_diag_free(diag);
    innov_progress_free(progress);
    return rc;
}

static int work_check(const scene *s, innov_store *store)
{
    (void)s;
    return check_with(store, 0);
}

static int work_refill(const scene *s, innov_store *store)
{
    (void)s;
    return check_with(store, INNOV_CHECK_REFILL);
}

static int work_set_text(const scene *s, innov_store *store)
{
    (void)s;
    return innov_store_set_text(store, INNOV_STORE_REQUIRE_ACTOR, "true");
}

static int work_schema(const scene *s, innov_store *store)
{
    int fd = open("/dev/null", O_WRONLY), rc = fd >= 0 ? INNOV_OK : INNOV_E_IO;

    (void)s;
    (void)store;
    for (int32_t format = INNOV_SCHEMA_XSD; rc == INNOV_OK && format <= INNOV_SCHEMA_LEDGER;
         format++)
        rc = innov_schema_write(fd, format, "lv");
    (void)close(fd); /* nothing was kept */
    return rc;
}

/* ---- Reports ------------------------------------------------------------------------------- */

/* The first record that a required reference may name; any-kind ones get a sprint. */
static int set_reference(innov_store *store, innov_record *input, int32_t field)
{
    innov_cursor *cursor;
    const innov_record *record;
    int64_t target, id;
    int rc = innov_field_int(field, INNOV_FIELD_TARGET, &target);

    if (rc == INNOV_OK)
        rc = innov_store_find(store, target != 0 ? (int32_t)target : INNOV_SPRINT, NULL, &cursor,
                              NULL);
    if (rc != INNOV_OK)
        return rc;
    rc = innov_cursor_next(cursor, &record);
    if (rc == INNOV_OK)
        rc = innov_record_int(record, INNOV_RECORD_ID, &id);
    if (rc == INNOV_OK)
        rc = innov_set_int(input, field, id);
    innov_cursor_free(cursor);
    return rc;
}

/* The input of an operation with what it requires. */
static int make_input(innov_store *store, const char *operation, innov_record **input)
{
    const char *name = innov_operation_text(operation, INNOV_OPERATION_INPUT, NULL);
    int32_t kind, field;
    int64_t flags, type;
    int rc = innov_kind_id(name, &kind);

    if (rc == INNOV_OK)
        rc = innov_record_new(kind, input);
    for (int32_t i = 0; rc == INNOV_OK && innov_field_at(kind, i, &field) == INNOV_OK; i++)
        if (innov_field_int(field, INNOV_FIELD_FLAGS, &flags) == INNOV_OK &&
            innov_field_int(field, INNOV_FIELD_TYPE, &type) == INNOV_OK &&
            (flags & INNOV_FIELD_IS_REQUIRED) != 0 && type == INNOV_TYPE_REFERENCE)
            rc = set_reference(store, *input, field);
    return rc;
}

static int write_in_all_formats(const innov_table *table)
{
    int fd = open("/dev/null", O_WRONLY), rc = fd >= 0 ? INNOV_OK : INNOV_E_IO;

    for (int32_t format = INNOV_FORMAT_TEXT; rc == INNOV_OK && format <= INNOV_FORMAT_HTML;
         format++)
        rc = innov_table_write(table, fd, format, "lv");
    (void)close(fd); /* nothing was kept */
    return rc;
}

static int work_report(const scene *s, innov_store *store)
{
    const char *operation = innov_operation_at(s->operation);
    innov_record *input = NULL;
    innov_table *table = NULL;
    innov_diag *diag = NULL;
    int rc = innov_diag_new(&diag);

    if (rc == INNOV_OK)
        rc = make_input(store, operation, &input);
    if (rc == INNOV_OK)
        rc = innov_run(store, operation, input, s->run_flags, &table, diag);
    if (rc == INNOV_OK)
        rc = write_in_all_formats(table);
    innov_table_free(table);
    innov_record_free(input);
    innov_diag_free(diag);
    return rc;
}

/* ---- Scenarios ------------------------------------------------------------------------------ */

typedef struct scenario {
    const char *name;
    uint32_t opens; /* how the store is opened before; 0: not, the work does it or needs none */
    int writes;     /* the store is another one afterwards */
    int (*work)(const scene *s, innov_store *store);
    int ends; /* what it answers with memory */
} scenario;

static const scenario scenarios[] = {
    {"create", 0, 0, work_create, INNOV_OK},
    {"open to read", 0, 0, work_open_read, INNOV_OK},
    {"open to write", 0, 0, work_open_write, INNOV_OK},
    {"import", INNOV_OPEN_WRITE, 1, work_import, INNOV_OK},
    {"import, dry run", INNOV_OPEN_WRITE, 0, work_import_dry, INNOV_OK},
    {"import with faults", INNOV_OPEN_WRITE, 0, work_import_faulty, INNOV_E_REFUSED},
    {"export public", INNOV_OPEN_READ, 0, work_export_public, INNOV_OK},
    {"export internal", INNOV_OPEN_READ, 0, work_export_internal, INNOV_OK},
    {"export full", INNOV_OPEN_READ, 0, work_export_full, INNOV_OK},
    {"find", INNOV_OPEN_READ, 0, work_find, INNOV_OK},
    {"query", 0, 0, work_query, INNOV_OK},
    {"find in order", INNOV_OPEN_READ, 0, work_ordered, INNOV_OK},
    {"search", INNOV_OPEN_READ, 0, work_search, INNOV_OK},
    {"get", INNOV_OPEN_READ, 0, work_get, INNOV_OK},
    {"links", INNOV_OPEN_READ, 0, work_links, INNOV_OK},
    {"record", 0, 0, work_record, INNOV_OK},
    {"put", INNOV_OPEN_WRITE, 1, work_put, INNOV_OK},
    {"transaction", INNOV_OPEN_WRITE, 1, work_transaction, INNOV_OK},
    {"change", INNOV_OPEN_WRITE, 1, work_change, INNOV_OK},
    {"move refused", INNOV_OPEN_WRITE, 0, work_move, INNOV_E_STATE},
    {"delete", INNOV_OPEN_WRITE, 1, work_delete, INNOV_OK},
    {"delete refused", INNOV_OPEN_WRITE, 0, work_delete_needed, INNOV_E_REFERENCE},
    {"undo", INNOV_OPEN_WRITE, 1, work_undo, INNOV_OK},
    {"changes", INNOV_OPEN_READ, 0, work_changes, INNOV_OK},
    {"backup", INNOV_OPEN_READ, 0, work_backup, INNOV_OK},
    {"convert", 0, 0, work_convert, INNOV_OK},
    {"check", INNOV_OPEN_READ, 0, work_check, INNOV_OK},
    {"refill", INNOV_OPEN_WRITE, 1, work_refill, INNOV_OK},
    {"set text", INNOV_OPEN_WRITE, 1, work_set_text, INNOV_OK},
    {"schema", 0, 0, work_schema, INNOV_OK},
};
enum { SCENARIOS = sizeof scenarios / sizeof *scenarios };

static void begin_scene(scene *s, int format, const char *data)
{
    static const char *const others[STORES] = {"other.xml", "other.innov"};
    innov_store *store;

    *s = (scene){.format = format};
    s->store = suite_file(lab_names[format]);
    s->other = suite_file(others[format]);
    s->input = suite_data("xml/content.xml");
    s->faulty = suite_data("hostile/xml/code.xml");
    s->output = suite_file(format == SQLITE ? "output.innov" : "output.xml");
    store = open_lab(s->store, INNOV_OPEN_CREATE);
    ck_assert_int_eq(innov_store_seed(store, 1), INNOV_OK);
    ck_assert_int_eq(import_file(store, suite_data(data), 0), INNOV_OK);
    ck_assert_int_eq(work_change(s, store), INNOV_OK);
    innov_store_free(store);
    s->bytes = suite_read(s->store, &s->length);
}

/* What came of a scenario. What it took to find out is judged afterwards, as Check allocates too.
 */
typedef struct outcome {
    int opened, rc, again;
    int64_t count, failed, left; /* allocations made and failed, blocks left over */
    char en[WORDS], lv[WORDS];   /* what the handle said */
} outcome;

static innov_store *open_for(const scene *s, const scenario *of, outcome *o)
{
    innov_store *store = NULL;

    if (of->opens != 0)
        o->opened = innov_store_open(s->store, of->opens, &store, NULL);
    if (store != NULL && o->opened == INNOV_OK)
        o->opened = innov_store_seed(store, 2);
    return store;
}

/* Does the work with a failure, and once more without, unless it was done and cannot be done twice.
 */
static outcome go_through(const scene *s, const scenario *of, int64_t at, int for_ever)
{
    outcome o = {0};
    innov_store *store;

    xmlResetLastError(); /* libxml2 keeps what it said last */
    put_back(s);
    o.left = -allocations_alive();
    store = open_for(s, of, &o);
    allocations_begin(at, for_ever);
    o.rc = of->work(s, store);
    o.count = allocations_end();
    o.failed = allocations_failed();
    (void)snprintf(o.en, sizeof o.en, "%s", innov_store_message(store, "en"));
    (void)snprintf(o.lv, sizeof o.lv, "%s", innov_store_message(store, "lv"));
    remove_made(s);
    o.again = o.rc == INNOV_OK && of->writes ? o.rc : of->work(s, store);
    innov_store_free(store);
    xmlResetLastError();
    o.left += allocations_alive();
    return o;
}

/* The work as it goes with memory: how it ends, and how many allocations it takes. The first time
 * does not count: the three libraries make things that they keep. */
static outcome rehearse(const scene *s, const scenario *of)
{
    outcome o;

    for (int time = 0; time < 2; time++) {
        o = go_through(s, of, 0, 0);
        ck_here(s, o.opened == INNOV_OK && o.rc == o.again);
    }
    ck_assert_msg(o.left == 0, "%s: with memory %" PRId64 " blocks are left", s->here, o.left);
    ck_assert_msg(o.rc == of->ends, "%s: ends with %s", s->here, innov_result_name(o.rc));
    ck_here(s, o.count > 0);
    return o;
}

/* The store that a failure left is as good as before. */
static void ck_sound(const scene *s)
{
    innov_store *store = open_lab(s->store, INNOV_OPEN_READ);

    ck_here(s, innov_store_check(store, 0, NULL) == INNOV_OK);
    innov_store_free(store);
}

/* libxml2 (2.9) says of a namespace that it has no memory to look at that it is ill-formed, and
 * nothing that is handed on tells the one from the other; only who reads XML answers so. */
static int is_mistaken(const outcome *o)
{
    return o->rc == INNOV_E_SYNTAX;
}

/* Out of memory, and then nothing has changed and the same handle does the same work with memory;
 * or as expected, when SQLite or ICU did without. */
static outcome fail_once(const scene *s, const scenario *of, int64_t at, int for_ever)
{
    outcome o = go_through(s, of, at, for_ever);

    ck_here(s, o.failed > 0);
    ck_assert_msg(o.rc == INNOV_E_NOMEM || o.rc == of->ends || is_mistaken(&o), "%s: %s: %s",
                  s->here, innov_result_name(o.rc), o.en);
    ck_assert_msg(o.rc != INNOV_E_NOMEM || o.en[0] == '\0' || strcmp(o.en, o.lv) != 0, "%s: %s",
                  s->here, o.en);
    ck_assert_msg(o.again == of->ends, "%s: then %s", s->here, innov_result_name(o.again));
    if (of->writes)
        ck_sound(s);
    return o;
}

/* What is left may be what ICU made for a way that is gone only without memory, and keeps: it does
 * so once. What is lost is lost each time. */
static void fail_at(const scene *s, const scenario *of, int64_t at, int for_ever)
{
    int64_t left = fail_once(s, of, at, for_ever).left;

    if (left != 0)
        left = fail_once(s, of, at, for_ever).left;
    ck_assert_msg(left == 0, "%s: %" PRId64 " blocks are left", s->here, left);
}

/* How many allocations of a scenario are tried. */
static int64_t trials(void)
{
    return suite_times(TRIALS, TRIALS);
}

/* A number that is asked for; 0: none is. */
static int64_t asked_for(const char *variable)
{
    const char *number = getenv(variable);

    return number != NULL ? strtoll(number, NULL, 10) : 0;
}

/* Whether another scenario was asked for. */
static int is_another(const scenario *of)
{
    const char *only = getenv("TESTS_ONLY");

    return only != NULL && strcmp(only, of->name) != 0;
}

/* Whether a scenario has more allocations than there is time for. */
static int is_too_long(int64_t count)
{
    return asked_for("TESTS_MOST") != 0 && count > asked_for("TESTS_MOST");
}

/* The allocation fails once, and with all after it. */
static void try_allocation(scene *s, const scenario *of, int64_t at, int64_t count)
{
    for (int for_ever = 0; for_ever < 2; for_ever++) {
        say_here(s, "%s: %s: allocation %" PRId64 " of %" PRId64 "%s", of->name,
                 s->format == SQLITE ? "SQLite" : "XML", at, count,
                 for_ever ? " and all after it" : "");
        fail_at(s, of, at, for_ever);
    }
}

static void try_scenario(scene *s, const scenario *of, int first)
{
    const char *format = s->format == SQLITE ? "SQLite" : "XML";
    const suite_share share = suite_part();
    int64_t count, step, done = 0;

    if (is_another(of))
        return;
    say_here(s, "%s: %s", of->name, format);
    count = rehearse(s, of).count;
    if (is_too_long(count))
        return;
    step = count > trials() ? count / trials() : 1;
    if (asked_for("TESTS_AT") != 0)
        try_allocation(s, of, asked_for("TESTS_AT"), count);
    else
        for (int64_t at = 1 + first % step + share.part * step; at <= count;
             at += share.parts * step, done += 2)
            try_allocation(s, of, at, count);
    if (getenv("TESTS_ROUNDS") != NULL)
        printf("%s: %s: %" PRId64 " faults of %" PRId64 "\n", of->name, format, done, 2 * count);
}

START_TEST(without_memory_nothing_is_lost)
{
    scene s;

    begin_scene(&s, _i % STORES, "worked/year.xml");
    for (int i = _i / STORES; i < SCENARIOS; i += APART)
        try_scenario(&s, &scenarios[i], 7 * i);
    free(s.bytes);
}
END_TEST

/* Whether the operation is a report, and the store has what it asks for. */
static int can_be_asked(const scene *s)
{
    const char *operation = innov_operation_at(s->operation);
    innov_store *store = open_lab(s->store, INNOV_OPEN_READ);
    innov_record *input = NULL;
    int can = strcmp(innov_operation_text(operation, INNOV_OPERATION_SORT, NULL), "report") == 0 &&
              make_input(store, operation, &input) == INNOV_OK;

    innov_record_free(input);
    innov_store_free(store);
    return can;
}

START_TEST(without_memory_no_report_answers_wrongly)
{
    char name[80];
    scene s;

    begin_scene(&s, _i % STORES, "worked/year.xml");
    for (s.operation = _i / STORES; innov_operation_at(s.operation)[0] != '\0';
         s.operation += APART)
        for (s.run_flags = 0; can_be_asked(&s) && s.run_flags <= INNOV_RUN_EXPLAIN; s.run_flags++) {
            const scenario report = {name, INNOV_OPEN_READ, 0, work_report, INNOV_OK};

            (void)snprintf(name, sizeof name, "%s%s", innov_operation_at(s.operation),
                           s.run_flags != 0 ? ", explained" : "");
            try_scenario(&s, &report, 11 * _i);
        }
    free(s.bytes);
}
END_TEST

/* The values of indicators, where there are some: of all sorts. */
START_TEST(without_memory_no_indicator_answers_wrongly)
{
    const scenario trend = {"indicators", INNOV_OPEN_READ, 0, work_report, INNOV_OK};
    scene s;

    begin_scene(&s, _i, "reports/redrawn.xml");
    while (strcmp(innov_operation_at(s.operation), "indicator-trend") != 0)
        ck_assert_str_ne(innov_operation_at(s.operation++), "");
    for (s.run_flags = 0; s.run_flags <= INNOV_RUN_EXPLAIN; s.run_flags++)
        try_scenario(&s, &trend, 13 * _i);
    free(s.bytes);
}
END_TEST

/* Without this nothing here would say anything of the three libraries. */
START_TEST(allocations_of_all_are_seen)
{
    const scenario open_it = {"open", 0, 0, work_open_read, INNOV_OK};
    const scenario make = {"record", 0, 0, work_record, INNOV_OK};
    outcome o;
    scene s;

    begin_scene(&s, SQLITE, "worked/year.xml");
    ck_assert_int_gt(go_through(&s, &open_it, 0, 0).count, 10000); /* SQLite's are most of them */
    o = go_through(&s, &make, 1, 1);
    ck_assert_int_eq(o.rc, INNOV_E_NOMEM);
    ck_assert_int_gt(o.failed, 0);
    free(s.bytes);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("allocations");
    TCase *seen = suite_case(suite, "seen"), *tried = suite_case(suite, "tried");
    TCase *indicators = suite_case(suite, "indicators");

    if (allocations_watch() != 0)
        return 1;
    tcase_add_test(seen, allocations_of_all_are_seen);
    tcase_set_timeout(tried, 0); /* TESTS_ROUNDS says how long */
    tcase_add_loop_test(tried, without_memory_nothing_is_lost, 0, APART * STORES);
    tcase_add_loop_test(tried, without_memory_no_report_answers_wrongly, 0, APART * STORES);
    tcase_set_timeout(indicators, 0);
    every_store(indicators, without_memory_no_indicator_answers_wrongly);
    return suite_main(suite);
}
