/* faults.c - every call by which the library, or SQLite for it, changes a disk: the process is
 * killed there, or the call fails. What an operation leaves is the state before it or the state
 * after it, whole, and a handle goes on when the disk does.
 *
 * Of each operation some calls are tried, spread over all of them; TESTS_ROUNDS=N tries N times as
 * many, TESTS_ROUNDS=1000 every call with every fault.
 */
#include "support/faults.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include "contract/lab.h"

enum { TRIALS = 2, FILES = 12, WORDS = 400 };

/* There each call costs thirty times as much. */
static int is_under_valgrind(void)
{
    const char *preloaded = getenv("LD_PRELOAD");

    return preloaded != NULL && strstr(preloaded, "vgpreload") != NULL;
}

/* How many trials of either sort an operation gets. */
static int trials(void)
{
    const char *given = getenv("TESTS_ROUNDS");
    int rounds = given != NULL ? (int)strtol(given, NULL, 10) : 1;

    return is_under_valgrind() ? 1 : TRIALS * (rounds > 0 ? rounds : 1);
}

/* ---- The scene ----------------------------------------------------------------------------- */

/* A file as it was, to be put back. */
typedef struct kept {
    char name[80], *bytes;
    size_t length;
} kept;

/* What may stand in a folder. */
enum { STORE, OTHER, COPY, EXPORT, FOLDER, INPUT, CONTENT, PATHS };
static const char *const names[STORES][PATHS] = {
    {"lab.innov", "other.xml", "copy.innov", "export.xml", "folder", "input.xml", "content"},
    {"lab.xml", "other.innov", "copy.xml", "export.xml", "folder", "input.xml", "content"},
};

/* A folder with a store, and what an operation reads and makes. */
typedef struct scene {
    const char *paths[PATHS];
    char folder[PATH_MAX];
    kept files[FILES];
    int count;
    char here[WORDS]; /* what is being tried, for messages */
} scene;

#define say_here(s, ...) ((void)snprintf((s)->here, sizeof(s)->here, __VA_ARGS__))

#define ck_here(s, holds, said) ck_assert_msg(holds, "%s: %s: %.200s", (s)->here, #holds, said)

/* Calls `each` for all files of the folder. */
static void each_file(scene *s, void (*each)(scene *s, const char *name))
{
    DIR *entries = opendir(s->folder);
    const struct dirent *entry;

    ck_assert_ptr_nonnull(entries);
    while ((entry = readdir(entries)) != NULL)
        if (entry->d_name[0] != '.')
            each(s, entry->d_name);
    ck_assert_int_eq(closedir(entries), 0);
}

static void path_of(const scene *s, const char *name, char path[PATH_MAX])
{
    ck_assert_int_lt(snprintf(path, PATH_MAX, "%s%s", s->folder, name), PATH_MAX);
}

static void keep_file(scene *s, const char *name)
{
    char path[PATH_MAX];

    ck_assert_int_lt(s->count, FILES);
    path_of(s, name, path);
    (void)snprintf(s->files[s->count].name, sizeof s->files[s->count].name, "%s", name);
    s->files[s->count].bytes = suite_read(path, &s->files[s->count].length);
    s->count++;
}

/* A folder goes with the files in it. */
static void remove_file(scene *s, const char *name)
{
    const struct dirent *entry;
    char path[PATH_MAX];
    DIR *entries;

    path_of(s, name, path);
    entries = opendir(path);
    if (entries == NULL) {
        ck_assert_int_eq(unlink(path), 0);
        return;
    }
    while ((entry = readdir(entries)) != NULL)
        if (entry->d_name[0] != '.')
            ck_assert_int_eq(unlinkat(dirfd(entries), entry->d_name, 0), 0);
    ck_assert_int_eq(closedir(entries), 0);
    ck_assert_int_eq(rmdir(path), 0);
}

/* The folder as it was when it was kept. */
static void put_back(scene *s)
{
    char path[PATH_MAX];

    each_file(s, remove_file);
    for (int i = 0; i < s->count; i++) {
        path_of(s, s->files[i].name, path);
        suite_write(path, s->files[i].bytes, s->files[i].length);
    }
}

static void forget(scene *s)
{
    while (s->count > 0)
        free(s->files[--s->count].bytes);
}

/* ---- States -------------------------------------------------------------------------------- */

static char *joined(char *first, char *second)
{
    size_t length = strlen(first);
    char *whole = realloc(first, length + strlen(second) + 1);

    ck_assert_ptr_nonnull(whole);
    memcpy(whole + length, second, strlen(second) + 1);
    free(second);
    return whole;
}

/* The feed without its instants, and tokens, which depend on them. */
static char *feed_of(innov_store *store)
{
    static const int columns[] = {0, 3, 4, 5, 6, 7, 8, 9};
    innov_table *feed;
    char *text = NULL;
    size_t length;
    FILE *out = open_memstream(&text, &length);

    ck_assert_ptr_nonnull(out);
    ck_assert_int_eq(innov_store_changes(store, "", -1, &feed, NULL), INNOV_OK);
    for (int32_t row = 0; row < innov_table_count(feed, INNOV_TABLE_ROWS); row++)
        for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
            fprintf(out, "%s%c", innov_table_text(feed, row, columns[i]), i < 7 ? '|' : '\n');
    innov_table_free(feed);
    ck_assert_int_eq(fclose(out), 0);
    return text;
}

/* All that a store holds. */
static char *state_of_store(scene *s, innov_store *store)
{
    char *bytes;
    int rc = innov_store_export(store, s->paths[CONTENT], NULL, INNOV_VIEW_FULL, 0, NULL);

    ck_here(s, rc == INNOV_OK, innov_store_message(store, "en"));
    bytes = suite_read(s->paths[CONTENT], NULL);
    ck_assert_int_eq(unlink(s->paths[CONTENT]), 0);
    return joined(bytes, feed_of(store));
}

static innov_store *open_here(scene *s, const char *path, uint32_t flags)
{
    innov_diag *diag = new_diag();
    innov_store *store;
    int rc = innov_store_open(path, flags, &store, diag);

    ck_here(s, rc == INNOV_OK, innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_diag_free(diag);
    return store;
}

/* The version and the columns of a SQLite file: what an upgrade changes. */
static char *shape_of(const char *path)
{
    static const char sql[] =
        "SELECT (SELECT user_version FROM pragma_user_version) || "
        "group_concat(m.name || '.' || c.name) FROM (SELECT name FROM sqlite_schema "
        "WHERE type = 'table' ORDER BY name) m, pragma_table_xinfo(m.name) c";
    sqlite3_stmt *row;
    sqlite3 *db;
    char *text;

    ck_assert_int_eq(sqlite3_open(path, &db), SQLITE_OK);
    ck_assert_int_eq(sqlite3_prepare_v2(db, sql, -1, &row, NULL), SQLITE_OK);
    ck_assert_int_eq(sqlite3_step(row), SQLITE_ROW);
    text = strdup((const char *)sqlite3_column_text(row, 0));
    ck_assert_ptr_nonnull(text);
    ck_assert_int_eq(sqlite3_finalize(row), SQLITE_OK);
    ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
    return text;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int is_visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

/* The files of a folder, one after the other. */
static char *state_of_folder(const char *path)
{
    struct dirent **entries;
    int count = scandir(path, &entries, is_visible, by_name);
    char *state = strdup("folder\n"), file[PATH_MAX];

    ck_assert_int_ge(count, 0);
    for (int i = 0; i < count; i++) {
        ck_assert_int_lt(snprintf(file, PATH_MAX, "%s/%s", path, entries[i]->d_name), PATH_MAX);
        state = joined(joined(state, strdup(entries[i]->d_name)), suite_read(file, NULL));
        free(entries[i]);
    }
    free(entries);
    return state;
}

static int is_sqlite(const char *path)
{
    return strstr(path, ".innov") != NULL;
}

/* ---- Records, without asserting: children use this ------------------------------------------ */

typedef struct value {
    int32_t field;
    const char *lang, *text;
} value;

/* Sets what is given and puts; `of` is a reference to the record called `to`. */
static int put_values(innov_store *store, innov_record *record, const value *values, int32_t of,
                      const char *to)
{
    int64_t id = 0;
    int rc = of != 0 ? innov_store_resolve(store, 0, to, &id) : INNOV_OK;

    if (rc == INNOV_OK && of != 0)
        rc = innov_set_int(record, of, id);
    for (; rc == INNOV_OK && values->field != 0; values++)
        rc = innov_set(record, values->field, values->lang, values->text);
    return rc == INNOV_OK ? innov_store_put(store, record, 0, NULL) : rc;
}

static int put_new(innov_store *store, int32_t kind, const char *label, const value *values,
                   int32_t of, const char *to)
{
    innov_record *record = NULL;
    int rc = innov_record_new(kind, &record);

    if (rc == INNOV_OK && label != NULL)
        rc = innov_record_set_label(record, label);
    if (rc == INNOV_OK)
        rc = put_values(store, record, values, of, to);
    innov_record_free(record);
    return rc;
}

static int change(innov_store *store, const char *label, const value *values)
{
    innov_record *record = NULL;
    int64_t id;
    int rc = innov_store_resolve(store, INNOV_INSTITUTION, label, &id);

    if (rc == INNOV_OK)
        rc = innov_store_get(store, id, &record, NULL);
    if (rc == INNOV_OK)
        rc = put_values(store, record, values, 0, NULL);
    innov_record_free(record);
    return rc;
}

static int delete (innov_store *store, const char *label)
{
    int64_t id;
    int rc = innov_store_resolve(store, INNOV_INSTITUTION, label, &id);

    return rc == INNOV_OK ? innov_store_delete(store, id, 0, NULL) : rc;
}

static const value ministry[] = {
    {INNOV_INSTITUTION_NAME, "lv", "Ministrija"},     {INNOV_INSTITUTION_NAME, "en", "Ministry"},
    {INNOV_INSTITUTION_KIND, NULL, "ministry"},       {INNOV_INSTITUTION_STATUS, NULL, "active"},
    {INNOV_INSTITUTION_SOURCE, NULL, "urn:a; urn:b"}, {0, NULL, NULL}};
static const value renamed[] = {{INNOV_INSTITUTION_NAME, "lv", "Cita ministrija"},
                                {INNOV_INSTITUTION_NAME, "en", ""},
                                {INNOV_INSTITUTION_SOURCE, NULL, "urn:c"},
                                {0, NULL, NULL}};
static const value sprint[] = {{INNOV_SPRINT_YEAR, NULL, "2024"},
                               {INNOV_SPRINT_STATUS, NULL, "planned"},
                               {INNOV_SPRINT_TITLE, "lv", "Ārstu trūkums"},
                               {0, NULL, NULL}};
static const value session[] = {{INNOV_SESSION_ORDINAL, NULL, "1"}, {0, NULL, NULL}};
static const value person[] = {{INNOV_PERSON_NAME, NULL, "Ieva Bērziņa"}, {0, NULL, NULL}};

/* Several kinds, with texts in two languages, lists, references and what is owned. */
static int put_some(innov_store *store, const char *lead, const char *label)
{
    int rc = innov_store_seed(store, 7);

    if (rc == INNOV_OK)
        rc = put_new(store, INNOV_INSTITUTION, lead, ministry, 0, NULL);
    if (rc == INNOV_OK)
        rc = put_new(store, INNOV_SPRINT, label, sprint, INNOV_SPRINT_LEAD, lead);
    if (rc == INNOV_OK)
        rc = put_new(store, INNOV_SESSION, NULL, session, INNOV_SESSION_SPRINT, label);
    return rc;
}

/* ---- Operations ---------------------------------------------------------------------------- */

/* What was said of a failure, before the next call forgets it. */
typedef struct said {
    char en[WORDS], lv[WORDS];
} said;

static void listen(said *words, const innov_store *store, const innov_diag *diag)
{
    int told = innov_diag_count(diag) > 0;

    (void)snprintf(words->en, sizeof words->en, "%s",
                   told ? innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en")
                        : innov_store_message(store, "en"));
    (void)snprintf(words->lv, sizeof words->lv, "%s",
                   told ? innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "lv")
                        : innov_store_message(store, "lv"));
}

typedef struct operation {
    const char *name;
    uint32_t opens; /* how the store is opened before; 0: the work opens it */
    int subject;    /* what it changes or makes: STORE to FOLDER */
    void (*prepare)(scene *s);
    int (*work)(const scene *s, innov_store **store, innov_diag *diag);
} operation;

static void prepare_nothing(scene *s)
{
    (void)s;
}

static void prepare_new(scene *s)
{
    innov_store_free(new_lab(s->paths[STORE]));
}

/* A store with a few records, whose last transaction added, changed and deleted. */
static void prepare_store(scene *s)
{
    innov_store *store = new_lab(s->paths[STORE]);

    ck_assert_int_eq(put_some(store, "a", "s"), INNOV_OK);
    ck_assert_int_eq(put_new(store, INNOV_INSTITUTION, "b", ministry, 0, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_begin(store, "Ieva", NULL, 0), INNOV_OK);
    ck_assert_int_eq(put_new(store, INNOV_INSTITUTION, "c", ministry, 0, NULL), INNOV_OK);
    ck_assert_int_eq(change(store, "a", renamed), INNOV_OK);
    ck_assert_int_eq(delete (store, "b"), INNOV_OK);
    ck_assert_int_eq(innov_store_commit(store, NULL), INNOV_OK);
    innov_store_free(store);
}

/* A store with a person who had another name. */
static void prepare_person(scene *s)
{
    innov_store *store;
    innov_record *record;
    int64_t id;

    prepare_store(s);
    store = open_lab(s->paths[STORE], INNOV_OPEN_WRITE);
    ck_assert_int_eq(put_new(store, INNOV_PERSON, "p", person, 0, NULL), INNOV_OK);
    ck_assert_int_eq(innov_store_resolve(store, INNOV_PERSON, "p", &id), INNOV_OK);
    record = get(store, id);
    set(record, INNOV_PERSON_NAME, "Ieva Liepa");
    put(store, record);
    innov_record_free(record);
    innov_store_free(store);
}

static void prepare_input(scene *s)
{
    size_t length;
    char *bytes = suite_read(suite_data("revisions/1.xml"), &length);

    suite_write(s->paths[INPUT], bytes, length);
    free(bytes);
}

static void prepare_import(scene *s)
{
    prepare_store(s);
    prepare_input(s);
}

static void prepare_first_import(scene *s)
{
    prepare_new(s);
    prepare_input(s);
}

static void prepare_export(scene *s)
{
    prepare_store(s);
    suite_write(s->paths[EXPORT], "old", 3);
}

/* A store of the first revision of the model. */
static void prepare_older(scene *s)
{
    size_t length;
    char *bytes = suite_read(
        suite_data(is_sqlite(s->paths[STORE]) ? "revisions/1.sql" : "revisions/1.xml"), &length);
    sqlite3 *db;

    if (is_sqlite(s->paths[STORE])) {
        ck_assert_int_eq(sqlite3_open(s->paths[STORE], &db), SQLITE_OK);
        ck_assert_int_eq(sqlite3_exec(db, bytes, NULL, NULL, NULL), SQLITE_OK);
        ck_assert_int_eq(sqlite3_close(db), SQLITE_OK);
    } else {
        suite_write(s->paths[STORE], bytes, length);
    }
    free(bytes);
}

static int commit(const scene *s, innov_store **store, innov_diag *diag)
{
    int rc = innov_store_begin(*store, "Ieva", "pārbaude", 0);

    (void)s;
    if (rc == INNOV_OK)
        rc = put_some(*store, "d", "t");
    if (rc == INNOV_OK)
        rc = put_new(*store, INNOV_PERSON, "p", person, 0, NULL);
    if (rc == INNOV_OK)
        rc = change(*store, "a", ministry);
    if (rc == INNOV_OK)
        rc = delete (*store, "c");
    return rc == INNOV_OK ? innov_store_commit(*store, diag) : rc;
}

static int create(const scene *s, innov_store **store, innov_diag *diag)
{
    return innov_store_open(s->paths[STORE], INNOV_OPEN_CREATE, store, diag);
}

static int open_to_write(const scene *s, innov_store **store, innov_diag *diag)
{
    return innov_store_open(s->paths[STORE], INNOV_OPEN_WRITE, store, diag);
}

static int open_to_read(const scene *s, innov_store **store, innov_diag *diag)
{
    return innov_store_open(s->paths[STORE], INNOV_OPEN_READ, store, diag);
}

static int import(const scene *s, innov_store **store, innov_diag *diag)
{
    int rc = innov_store_seed(*store, 7);

    return rc == INNOV_OK ? innov_store_import(*store, s->paths[INPUT], NULL, 0, NULL, diag) : rc;
}

static int undo(const scene *s, innov_store **store, innov_diag *diag)
{
    (void)s;
    return innov_store_undo(*store, revision_of_store(*store), 0, diag);
}

static int erase(const scene *s, innov_store **store, innov_diag *diag)
{
    innov_record *input = NULL;
    innov_table *table = NULL;
    int64_t id = 0;
    int rc = innov_store_resolve(*store, INNOV_PERSON, "p", &id);

    (void)s;
    if (rc == INNOV_OK)
        rc = innov_record_new(INNOV_PERSON_ERASE, &input);
    if (rc == INNOV_OK)
        rc = innov_set_int(input, INNOV_PERSON_ERASE_PERSON, id);
    if (rc == INNOV_OK)
        rc = innov_set(input, INNOV_PERSON_ERASE_REASON, NULL, "lūgums");
    if (rc == INNOV_OK)
        rc = innov_run(*store, "person-erase", input, 0, &table, diag);
    innov_table_free(table);
    innov_record_free(input);
    return rc;
}

static int convert(const scene *s, innov_store **store, innov_diag *diag)
{
    (void)store;
    return innov_convert(s->paths[STORE], s->paths[OTHER], 0, NULL, diag);
}

static int backup(const scene *s, innov_store **store, innov_diag *diag)
{
    return innov_store_backup(*store, s->paths[COPY], 0, diag);
}

static int export(const scene *s, innov_store **store, innov_diag *diag)
{
    return innov_store_export(*store, s->paths[EXPORT], NULL, INNOV_VIEW_FULL, 0, diag);
}

static int export_folder(const scene *s, innov_store **store, innov_diag *diag)
{
    innov_record *how = NULL;
    int rc = innov_record_new(INNOV_EXCHANGE, &how);

    if (rc == INNOV_OK)
        rc = innov_set(how, INNOV_EXCHANGE_FORMAT, NULL, "csv");
    if (rc == INNOV_OK)
        rc = innov_store_export(*store, s->paths[FOLDER], how, INNOV_VIEW_FULL, 0, diag);
    innov_record_free(how);
    return rc;
}

static void prepare_crashed(scene *s);

/* Valgrind sees the first ones only. */
static const operation operations[] = {
    {"create", 0, STORE, prepare_nothing, create},
    {"commit", INNOV_OPEN_WRITE, STORE, prepare_store, commit},
    {"convert", 0, OTHER, prepare_store, convert},
    {"backup", INNOV_OPEN_READ, COPY, prepare_store, backup},
    {"first import", INNOV_OPEN_WRITE, STORE, prepare_first_import, import},
    {"import", INNOV_OPEN_WRITE, STORE, prepare_import, import},
    {"undo", INNOV_OPEN_WRITE, STORE, prepare_store, undo},
    {"erase", INNOV_OPEN_WRITE, STORE, prepare_person, erase},
    {"export", INNOV_OPEN_READ, EXPORT, prepare_export, export},
    {"export a folder", INNOV_OPEN_READ, FOLDER, prepare_store, export_folder},
    {"open an older file", 0, STORE, prepare_older, open_to_write},
    {"open what a killed writer left", 0, STORE, prepare_crashed, open_to_write},
    {"read what a killed writer left", 0, STORE, prepare_crashed, open_to_read},
};
enum { OPERATIONS = sizeof operations / sizeof *operations, FIRST_OPERATIONS = 4 };

/* ---- Faults -------------------------------------------------------------------------------- */

typedef struct fault {
    const char *name;
    int sorts, what, error, for_ever;
    int closes; /* the store is closed while the disk still fails */
} fault;

static const fault fault_table[] = {
    {"EIO once", FAULTS_EVERY, FAULTS_FAIL, EIO, 0, 0},
    {"EIO for ever", FAULTS_EVERY, FAULTS_FAIL, EIO, 1, 0},
    {"EIO until closed", FAULTS_EVERY, FAULTS_FAIL, EIO, 1, 1},
    {"ENOSPC once", FAULTS_EVERY, FAULTS_FAIL, ENOSPC, 0, 0},
    {"ENOSPC once, closed", FAULTS_EVERY, FAULTS_FAIL, ENOSPC, 0, 1},
    {"ENOSPC for ever", FAULTS_CREATE | FAULTS_WRITE, FAULTS_FAIL, ENOSPC, 1, 0},
    {"ENOSPC until closed", FAULTS_CREATE | FAULTS_WRITE, FAULTS_FAIL, ENOSPC, 1, 1},
    {"half and EIO", FAULTS_WRITE, FAULTS_TORN, EIO, 0, 0},
    {"half and ENOSPC for ever", FAULTS_WRITE, FAULTS_TORN, ENOSPC, 1, 0},
    {"half and ENOSPC until closed", FAULTS_WRITE, FAULTS_TORN, ENOSPC, 1, 1},
    {"half", FAULTS_WRITE, FAULTS_SHORT, 0, 0, 0},
};
enum { FAULTS = sizeof fault_table / sizeof *fault_table };

static const fault kill_table[] = {
    {"killed", FAULTS_EVERY, FAULTS_KILL, 0, 0, 0},
    {"killed amid", FAULTS_WRITE, FAULTS_KILL_TORN, 0, 0, 0},
};
enum { KILLS = sizeof kill_table / sizeof *kill_table };

/* ---- The states before and after ----------------------------------------------------------- */

/* One operation at one store: each test is one. */
typedef struct trial {
    scene scene;
    const operation *operation;
    char *before, *after, *source; /* states of the subject, and of the store when it is another */
    int kill_calls[KILLS], fail_calls[FAULTS]; /* how many there are; a failure is after opening */
} trial;

/* Runs the operation, with its store opened as it wants. */
static int run(const scene *s, const operation *op, innov_store **store, innov_diag *diag)
{
    int rc = op->opens != 0 && *store == NULL
                 ? innov_store_open(s->paths[STORE], op->opens, store, diag)
                 : INNOV_OK;

    return rc == INNOV_OK ? op->work(s, store, diag) : rc;
}

/* Runs it on a sound disk. */
static void run_soundly(trial *t, innov_store *store)
{
    innov_diag *diag = new_diag();
    int rc = run(&t->scene, t->operation, &store, diag);

    ck_here(&t->scene, rc == INNOV_OK, innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_store_free(store);
    innov_diag_free(diag);
}

static const char *subject_of(const trial *t)
{
    return t->scene.paths[t->operation->subject];
}

/* What a file holds, "" when it is not there. A store is sound, and alone when its writer is gone.
 */
static char *look_into(trial *t, const char *path)
{
    innov_store *store;
    char *state;
    int rc;

    if (access(path, F_OK) != 0)
        return strdup("");
    if (path == t->scene.paths[EXPORT])
        return suite_read(path, NULL);
    if (path == t->scene.paths[FOLDER])
        return state_of_folder(path);
    store = open_here(&t->scene, path, INNOV_OPEN_WRITE);
    rc = innov_store_check(store, 0, NULL);
    ck_here(&t->scene, rc == INNOV_OK, innov_store_message(store, "en"));
    state = state_of_store(&t->scene, store);
    innov_store_free(store);
    ck_alone(path);
    return is_sqlite(path) && t->operation->prepare == prepare_older ? joined(state, shape_of(path))
                                                                     : state;
}

static void ck_state(trial *t, const char *path, const char *expected)
{
    char *state = look_into(t, path);

    ck_here(&t->scene, strcmp(state, expected) == 0, state);
    free(state);
}

/* All is done and everything sound, and nothing else is left. */
static void ck_done(trial *t)
{
    ck_state(t, subject_of(t), t->after);
    ck_alone(subject_of(t));
    if (t->operation->subject != STORE)
        ck_state(t, t->scene.paths[STORE], t->source);
}

static void begin_trial(trial *t, int number)
{
    scene *s = &t->scene;

    memset(t, 0, sizeof *t);
    t->operation = &operations[number / STORES];
    for (int i = 0; i < PATHS; i++)
        s->paths[i] = suite_file(names[number % STORES][i]);
    (void)snprintf(s->folder, sizeof s->folder, "%.*s",
                   (int)(strrchr(s->paths[STORE], '/') + 1 - s->paths[STORE]), s->paths[STORE]);
    say_here(s, "%s: %s", t->operation->name, names[number % STORES][STORE]);
    t->operation->prepare(s);
    each_file(s, keep_file);
    t->source = look_into(t, s->paths[STORE]);
    t->before = t->operation->subject == STORE ? strdup(t->source) : look_into(t, subject_of(t));
}

/* Does it on a sound disk: what comes of it, and how many calls it takes. */
static void rehearse(trial *t)
{
    const faults_plan plan = {.sorts = FAULTS_EVERY};
    innov_store *store = NULL;

    put_back(&t->scene);
    faults_begin(&plan);
    if (t->operation->opens != 0)
        store = open_here(&t->scene, t->scene.paths[STORE], t->operation->opens);
    faults_end();
    for (int i = 0; i < KILLS; i++)
        t->kill_calls[i] = faults_calls(kill_table[i].sorts);
    faults_begin(&plan);
    run_soundly(t, store);
    faults_end();
    for (int i = 0; i < KILLS; i++)
        t->kill_calls[i] += faults_calls(kill_table[i].sorts);
    for (int i = 0; i < FAULTS; i++)
        t->fail_calls[i] = faults_calls(fault_table[i].sorts);
    t->after = look_into(t, subject_of(t));
}

static void end_trial(trial *t)
{
    free(t->before);
    free(t->after);
    free(t->source);
    forget(&t->scene);
}

/* ---- Killed -------------------------------------------------------------------------------- */

/* Past any sanitizer and any fault. */
static void tell(int pipe, int word)
{
    if (syscall(SYS_write, pipe, &word, sizeof word) != (long)sizeof word)
        _exit(EXIT_FAILURE);
}

/* The child: opens, works, says what came of it, closes, says that it came to the end. It dies by
 * being killed in any case: no leak checker is to look at what it shares with its parent. */
static void live(const trial *t, const faults_plan *plan, int report)
{
    innov_store *store = NULL;
    innov_diag *diag = NULL;
    int rc = innov_diag_new(&diag);

    faults_begin(plan);
    if (rc == INNOV_OK)
        rc = run(&t->scene, t->operation, &store, diag);
    tell(report, rc);
    innov_store_free(store);
    faults_end();
    tell(report, 1);
    (void)raise(SIGKILL);
}

/* Returns whether the child came to its end; `acknowledged` is set when it said that all is done.
 */
static int live_and_die(trial *t, const faults_plan *plan, int *acknowledged)
{
    int ends[2], words[2] = {-1, 0}, status;
    long got;
    pid_t child;

    ck_assert_int_eq(pipe(ends), 0);
    child = fork();
    ck_assert_int_ge(child, 0);
    if (child == 0)
        live(t, plan, ends[1]);
    ck_assert_int_eq(close(ends[1]), 0);
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_here(&t->scene, WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, "");
    got = read(ends[0], words, sizeof words);
    ck_assert_int_ge(got, 0);
    ck_assert_int_eq(close(ends[0]), 0);
    *acknowledged = got > 0;
    if (got > 0)
        ck_here(&t->scene, words[0] == INNOV_OK, innov_result_name(words[0]));
    return got == (long)sizeof words;
}

/* Leaves what a writer leaves that is killed: after a commit with its log unfolded, or with a file
 * half written. */
static void prepare_crashed(scene *s)
{
    static const operation last = {"crash", INNOV_OPEN_WRITE, STORE, NULL, commit};
    const faults_plan at_the_end = {.sorts = is_sqlite(s->paths[STORE]) ? FAULTS_REMOVE
                                                                        : FAULTS_NAME,
                                    .at = 1,
                                    .what = FAULTS_KILL};
    trial t = {.scene = *s, .operation = &last};
    int acknowledged;

    prepare_store(s);
    ck_assert_int_eq(live_and_die(&t, &at_the_end, &acknowledged), 0);
    ck_assert_int_eq(acknowledged, is_sqlite(s->paths[STORE]));
}

static void kill_at(trial *t, const faults_plan *plan)
{
    int acknowledged, ended, is_before;
    char *state;

    put_back(&t->scene);
    ended = live_and_die(t, plan, &acknowledged);
    ck_here(&t->scene, !ended, "it took fewer calls than before");
    state = look_into(t, subject_of(t));
    is_before = strcmp(state, t->before) == 0;
    ck_here(&t->scene, is_before || strcmp(state, t->after) == 0, state);
    ck_here(&t->scene, !acknowledged || strcmp(state, t->after) == 0, state);
    free(state);
    if (is_before) {
        run_soundly(t, NULL);
        ck_done(t);
    } else if (t->operation->subject != STORE) {
        ck_state(t, t->scene.paths[STORE], t->source);
    }
}

/* ---- Told that it failed ------------------------------------------------------------------- */

/* What a failure may be: of the disk, and said in both languages. */
static void ck_failure(trial *t, int rc, const said *words)
{
    ck_here(&t->scene, rc == INNOV_E_IO || rc == INNOV_E_FULL, innov_result_name(rc));
    ck_here(&t->scene, words->en[0] != '\0' && words->lv[0] != '\0', words->en);
    ck_here(&t->scene, strcmp(words->en, words->lv) != 0, words->en);
}

/* Where a failure may have done all the same, as the disk failed when it was too late to go back:
 * a file that replaces another has its name before the folder is flushed; a new one may be there to
 * stay; and a program that ends before its disk is well leaves a log with what it could not flush.
 */
static int may_be_done(const trial *t, const fault *f)
{
    int replaces = t->operation->subject == EXPORT ||
                   (t->operation->subject == STORE && t->operation->opens != 0);

    return (faults_named() > 0 && (replaces || f->for_ever)) ||
           (replaces && f->for_ever && f->closes);
}

/* After a failure nothing has changed, for the handle that was told so, when it still lives, or
 * else for others; and when the disk is well the same can be done. Where all may be done already,
 * the handle does not know, and is not asked to go on. */
static void go_on(trial *t, const fault *f, innov_store *store)
{
    char *state;
    int done;

    if (store != NULL && !may_be_done(t, f)) {
        state = state_of_store(&t->scene, store);
        ck_here(&t->scene, strcmp(state, t->source) == 0, state);
        free(state);
        run_soundly(t, store);
        return;
    }
    innov_store_free(store);
    state = look_into(t, subject_of(t));
    done = may_be_done(t, f) && strcmp(state, t->after) == 0;
    ck_here(&t->scene, done || strcmp(state, t->before) == 0, state);
    free(state);
    if (!done)
        run_soundly(t, NULL);
}

static void fail_at(trial *t, const faults_plan *plan, const fault *f)
{
    const operation *op = t->operation;
    innov_store *store = NULL;
    innov_diag *diag = new_diag();
    said words;
    int rc;

    put_back(&t->scene);
    if (op->opens != 0)
        store = open_here(&t->scene, t->scene.paths[STORE], op->opens);
    faults_begin(plan);
    rc = op->work(&t->scene, &store, diag);
    listen(&words, store, diag);
    if (rc != INNOV_OK && op->work == commit)
        (void)innov_store_rollback(store); /* a commit that failed has done it */
    if (rc == INNOV_OK || f->closes) {
        innov_store_free(store);
        store = NULL;
    }
    faults_end();
    innov_diag_free(diag);
    ck_here(&t->scene, faults_reached(), "it took fewer calls than before");
    if (rc != INNOV_OK) {
        ck_here(&t->scene, f->what != FAULTS_SHORT, words.en);
        ck_failure(t, rc, &words);
        go_on(t, f, store);
    }
    ck_done(t);
}

/* ---- All of it ----------------------------------------------------------------------------- */

/* Tries the faults of a table at calls that are spread evenly over all that there are. */
static void try_faults(trial *t, const fault *table, const int *calls, int count, int first)
{
    const char *name = is_sqlite(t->scene.paths[STORE]) ? "SQLite" : "XML";
    int all = 0, done = 0, step;

    for (int i = 0; i < count; i++)
        all += calls[i];
    step = all > trials() ? all / trials() : 1;
    for (int each = first % step; each < all; each += step, done++) {
        const fault *f = table;
        int at = each;
        faults_plan plan;

        for (; at >= calls[f - table]; f++)
            at -= calls[f - table];
        plan = (faults_plan){f->sorts, at + 1, f->what, f->error, f->for_ever};
        say_here(&t->scene, "%s: %s: %s at call %d of %d", t->operation->name, name, f->name,
                 at + 1, calls[f - table]);
        if (table == kill_table)
            kill_at(t, &plan);
        else
            fail_at(t, &plan, f);
    }
    if (getenv("TESTS_ROUNDS") != NULL)
        printf("%s: %s: %s at %d of %d\n", t->operation->name, name,
               table == kill_table ? "killed" : "failed", done, all);
}

START_TEST(killed_or_failed_at_any_call_it_leaves_the_old_state_or_the_new)
{
    trial t;

    begin_trial(&t, _i);
    rehearse(&t);
    try_faults(&t, kill_table, t.kill_calls, KILLS, 7 * _i);
    try_faults(&t, fault_table, t.fail_calls, FAULTS, 11 * _i);
    end_trial(&t);
}
END_TEST

/* Otherwise nothing here would say anything about SQLite: in a commit to its file the library
 * itself makes no such call. */
START_TEST(calls_of_sqlite_are_seen)
{
    static const int sorts[] = {FAULTS_WRITE, FAULTS_SYNC, FAULTS_REMOVE};
    trial t;

    begin_trial(&t, 1 * STORES + SQLITE);
    rehearse(&t);
    for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++)
        ck_assert_int_gt(faults_calls(sorts[i]), 0);
    ck_assert_int_eq(faults_calls(FAULTS_NAME), 0);
    end_trial(&t);
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("faults");
    TCase *seen = suite_case(suite, "seen"), *tried = suite_case(suite, "tried");

    tcase_add_test(seen, calls_of_sqlite_are_seen);
    tcase_set_timeout(tried, 0); /* TESTS_ROUNDS says how long */
    tcase_add_loop_test(tried, killed_or_failed_at_any_call_it_leaves_the_old_state_or_the_new, 0,
                        (is_under_valgrind() ? FIRST_OPERATIONS : OPERATIONS) * STORES);
    return suite_main(suite);
}
