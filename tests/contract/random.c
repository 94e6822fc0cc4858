/* random.c - many short random lives of a store, lived by a SQLite file and an XML file at once.
 *
 * What the stores should hold is kept in a plain model: records as arrays of texts, and one such
 * state per revision. At the end of a life everything that happened in it is undone, from its last
 * revision to its first, and nothing is left.
 *
 * Each test is a stretch of lives on one pair of stores, as making stores takes longer than living
 * in them: a life begins on the empty stores, with their long past, that the one before it left.
 * Its number is its seed, and it knows no other past than its own: TESTS_SEED=NUMBER lives one
 * alone, as it was, and TESTS_SEED=FIRST-LAST those, one after the other. TESTS_PART=1/2 and
 * TESTS_PART=2/2 share the stretches among two processes.
 */
#include <sys/mman.h>

#include "contract/lab.h"

enum {
    STRETCH = 10, /* lives; the file of an XML store, written at each commit, tells of all */
    COLUMNS = 9,
    RECORDS = 48,
    REVISIONS = 220,
    TEXTS = 4096,
    PATH = 4200,
    TOKEN_SIZE = 128,
};

/* ---- The model ----------------------------------------------------------------------------- */

/* A field in one language, and the texts it may get. */
typedef struct column {
    int32_t field;
    const char *lang, *name; /* the name as a feed writes it */
    int32_t target;          /* of a reference */
    int fixed;               /* stays as it was made */
    const char *choices[4];
} column;

typedef struct model_kind {
    int32_t kind;
    const char *name, *mark; /* of its labels */
    int labels;
    column columns[COLUMNS];
} model_kind;

enum { ONE = 1, MANY = 2 }; /* references */

static const model_kind kinds[] = {
    {INNOV_INSTITUTION,
     "institution",
     "i",
     6,
     {{INNOV_INSTITUTION_NAME, "lv", "name@lv", 0, 0, {"Ministrija", "Ārlietas", "Pārvalde", "Ū"}},
      {INNOV_INSTITUTION_NAME, "en", "name@en", 0, 0, {"", "Ministry", "Office <&>", ""}},
      {INNOV_INSTITUTION_SHORT, NULL, "short", 0, 1, {"", "", "", ""}},
      {INNOV_INSTITUTION_WEB, NULL, "web", 0, 0, {"", "urn:a", "https://example.org/?a&b", ""}},
      {INNOV_INSTITUTION_FOUNDED_ON,
       NULL,
       "founded_on",
       0,
       0,
       {"", "2024", "2024-02", "1999-12-31"}},
      {INNOV_INSTITUTION_SOURCE,
       NULL,
       "source",
       0,
       0,
       {"", "urn:a", "urn:a; urn:b", "urn:b; urn:a"}},
      {INNOV_INSTITUTION_NOTE, "lv", "note@lv", 0, 0, {"", "viena\ndivas", "\"'", "  "}},
      {INNOV_INSTITUTION_NOTE, "en", "note@en", 0, 0, {"", "one", "two", ""}},
      {INNOV_INSTITUTION_SUCCESSOR, NULL, "successor", INNOV_INSTITUTION, 0, {NULL}}}},
    {INNOV_PERSON,
     "person",
     "p",
     4,
     {{INNOV_PERSON_NAME, NULL, "name", 0, 0, {"Ilze", "Jānis", "Ž", "Anna Ozola"}},
      {INNOV_PERSON_ROLE,
       NULL,
       "role",
       0,
       0,
       {"", "mentor", "mentor; jury", "jury; trainer; mentor"}},
      {INNOV_PERSON_INSTITUTION, NULL, "institution", INNOV_INSTITUTION, 0, {NULL}},
      {INNOV_PERSON_JOB_TITLE, "lv", "job_title@lv", 0, 0, {"", "vadītāja", "", "padomnieks"}},
      {INNOV_PERSON_EMAIL, NULL, "email", 0, 0, {"", "a@example.org", "b@example.org", ""}}}},
    {INNOV_SPRINT,
     "sprint",
     "s",
     4,
     {{INNOV_SPRINT_YEAR, NULL, "year", 0, 0, {"2023", "2024", "2025", "1990"}},
      {INNOV_SPRINT_TITLE, "lv", "title@lv", 0, 0, {"Ārsti", "Skola", "Ceļš", "Ūdens"}},
      {INNOV_SPRINT_TITLE, "en", "title@en", 0, 0, {"", "Doctors", "School", ""}},
      {INNOV_SPRINT_LEAD, NULL, "lead", INNOV_INSTITUTION, 0, {NULL}},
      {INNOV_SPRINT_PARTNER, NULL, "partner", INNOV_INSTITUTION, 0, {NULL}},
      {INNOV_SPRINT_PLANNED_COST, NULL, "planned_cost", 0, 0, {"", "0.00", "10000.50", "7.00"}},
      {INNOV_SPRINT_PARTICIPANTS, NULL, "participants", 0, 0, {"", "0", "15", "1000000"}},
      {INNOV_SPRINT_OUTCOME, NULL, "outcome", 0, 0, {"", "tool", "tool; model", "model; tool"}}}},
    {INNOV_SESSION,
     "session",
     "e",
     6,
     {{INNOV_SESSION_SPRINT, NULL, "sprint", INNOV_SPRINT, 1, {NULL}},
      {INNOV_SESSION_ORDINAL, NULL, "ordinal", 0, 1, {NULL}},
      {INNOV_SESSION_PLACE, "lv", "place@lv", 0, 0, {"", "Rīga", "Cēsis", "Rīga"}},
      {INNOV_SESSION_PLACE, "en", "place@en", 0, 0, {"", "Riga", "", "online"}},
      {INNOV_SESSION_HOURS, NULL, "hours", 0, 0, {"", "0.25", "8.00", "1.50"}},
      {INNOV_SESSION_STARTS_AT,
       NULL,
       "starts_at",
       0,
       0,
       {"", "2024-03-11T09:00:00Z", "", "2024-03-11T09:00:00.000001Z"}},
      {INNOV_SESSION_OPEN_TO_PUBLIC, NULL, "open_to_public", 0, 0, {"", "true", "false", ""}}}},
};

enum { KINDS = (int)(sizeof kinds / sizeof kinds[0]) };

typedef struct model_record {
    int64_t id;
    int kind;                    /* its place in kinds */
    const char *label;           /* "" for none; texts are kept once, so that equal ones are one */
    const char *values[COLUMNS]; /* "" for none */
} model_record;

typedef struct state {
    int count;
    model_record records[RECORDS];
} state;

/* ---- A life -------------------------------------------------------------------------------- */

typedef struct life {
    innov_store *stores[STORES];
    char paths[STORES][PATH];
    char folder[PATH - 40];
    char tokens[STORES][TOKEN_SIZE]; /* of the stores as the life found them; "" for new ones */
    state now, before;               /* before: at the begin of the open transaction */
    state *states;                   /* by revision */
    int64_t base, revision;          /* what the stores had before; the revision within this life */
    int open, files, ordinals;
    uint64_t seed;
    char *texts[TEXTS];
    int text_count;
} life;

static uint32_t dice(life *l, uint32_t sides)
{
    l->seed = l->seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(l->seed >> 33) % sides;
}

/* The one copy of a text. */
static const char *keep(life *l, const char *text)
{
    for (int i = 0; i < l->text_count; i++)
        if (strcmp(l->texts[i], text) == 0)
            return l->texts[i];
    ck_assert_int_lt(l->text_count, TEXTS);
    l->texts[l->text_count] = strdup(text);
    ck_assert_ptr_nonnull(l->texts[l->text_count]);
    return l->texts[l->text_count++];
}

static void path_of(const life *l, const char *name, char *path)
{
    ck_assert_int_lt(snprintf(path, PATH, "%s%s", l->folder, name), PATH);
}

/* The seed of the ids that both stores mint from now on. */
static void seed_ids(life *l)
{
    int64_t seed = dice(l, 1000000);

    for (int s = 0; s < STORES; s++)
        ck_assert_int_eq(innov_store_seed(l->stores[s], seed), INNOV_OK);
}

/* New stores, for a stretch of lives. */
static void begin_stretch(life *l)
{
    memset(l, 0, sizeof *l);
    l->states = calloc(REVISIONS, sizeof *l->states);
    ck_assert_ptr_nonnull(l->states);
    (void)snprintf(l->folder, sizeof l->folder, "%s", suite_file(""));
    for (int s = 0; s < STORES; s++) {
        path_of(l, lab_names[s], l->paths[s]);
        l->stores[s] = open_lab(l->paths[s], INNOV_OPEN_CREATE);
    }
}

static void end_stretch(life *l)
{
    for (int s = 0; s < STORES; s++)
        innov_store_free(l->stores[s]);
    free(l->states);
}

/* The first revision of a life says whose labels its records have. */
static void begin_life(life *l, int seed)
{
    l->seed = (uint64_t)seed * UINT64_C(0x9E3779B97F4A7C15) + 1;
    l->base = revision_of_store(l->stores[SQLITE]);
    l->ordinals = 0;
    memset(&l->now, 0, sizeof l->now);
    l->states[0] = l->states[1] = l->now;
    for (int s = 0; s < STORES; s++) {
        const char *token = l->base > 0 ? innov_store_text(l->stores[s], INNOV_STORE_TOKEN) : "";

        ck_assert_int_lt(snprintf(l->tokens[s], TOKEN_SIZE, "%s", token), TOKEN_SIZE);
        ck_assert_int_eq(innov_store_set_text(l->stores[s], INNOV_STORE_LABELS, LABELS), INNOV_OK);
    }
    seed_ids(l);
    l->revision = revision_of_store(l->stores[SQLITE]) - l->base;
    ck_assert_int_eq(l->revision, 1);
}

static void end_life(life *l)
{
    while (l->text_count > 0)
        free(l->texts[--l->text_count]);
}

/* ---- Looking things up in the model -------------------------------------------------------- */

static model_record *find(state *in, int64_t id)
{
    for (int i = 0; i < in->count; i++)
        if (in->records[i].id == id)
            return &in->records[i];
    return NULL;
}

static model_record *any_of(life *l, int32_t kind)
{
    int found = 0;
    model_record *picked = NULL;

    for (int i = 0; i < l->now.count; i++)
        if (kind == 0 || kinds[l->now.records[i].kind].kind == kind)
            if (dice(l, (uint32_t)++found) == 0)
                picked = &l->now.records[i];
    return picked;
}

static int is_label_taken(const life *l, const char *label)
{
    for (int i = 0; label[0] != '\0' && i < l->now.count; i++)
        if (strcmp(l->now.records[i].label, label) == 0)
            return 1;
    return 0;
}

static int refers(const model_record *from, const model_record *to)
{
    char id[INNOV_ID_SIZE];

    ck_assert_int_eq(innov_id_format(to->id, id, sizeof id), INNOV_OK);
    for (int c = 0; c < COLUMNS; c++)
        if (kinds[from->kind].columns[c].target != 0 && strstr(from->values[c], id) != NULL)
            return 1;
    return 0;
}

static int is_owned_by(const model_record *record, const model_record *owner)
{
    return kinds[record->kind].kind == INNOV_SESSION && refers(record, owner);
}

/* Whether every reference leads somewhere. */
static int is_whole(life *l)
{
    for (int i = 0; i < l->now.count; i++)
        for (int c = 0; c < COLUMNS; c++) {
            const model_record *record = &l->now.records[i];
            const char *text = record->values[c];

            if (kinds[record->kind].columns[c].target == 0)
                continue;
            for (; text[0] == 'i';
                 text += text[INNOV_ID_SIZE - 1] == ';' ? INNOV_ID_SIZE + 1 : INNOV_ID_SIZE - 1) {
                char id[INNOV_ID_SIZE];
                int64_t number;

                (void)snprintf(id, sizeof id, "%s", text);
                ck_assert_int_eq(innov_id_parse(id, &number), INNOV_OK);
                if (find(&l->now, number) == NULL)
                    return 0;
            }
        }
    return 1;
}

/* Takes records out, with what they own if `owned`; 0 when others still refer to them. */
static int take_out(state *from, const int64_t *ids, int count, int owned)
{
    char doomed[RECORDS] = {0};
    int kept = 0;

    for (int i = 0; i < from->count; i++)
        for (int k = 0; k < count; k++)
            doomed[i] = (char)(doomed[i] | (from->records[i].id == ids[k]));
    for (int i = 0; i < from->count; i++)
        for (int k = 0; k < from->count; k++)
            if (owned && doomed[k] && is_owned_by(&from->records[i], &from->records[k]))
                doomed[i] = 1;
    for (int i = 0; i < from->count; i++)
        for (int k = 0; k < from->count; k++)
            if (!doomed[i] && doomed[k] && refers(&from->records[i], &from->records[k]))
                return 0;
    for (int i = 0; i < from->count; i++)
        if (!doomed[i])
            from->records[kept++] = from->records[i];
    from->count = kept;
    return 1;
}

/* ---- The model and the stores -------------------------------------------------------------- */

static void ck_record(life *l, const model_record *expected)
{
    for (int s = 0; s < STORES; s++) {
        innov_record *found = get(l->stores[s], expected->id);

        ck_assert_str_eq(innov_record_text(found, INNOV_RECORD_LABEL), expected->label);
        for (int c = 0; c < COLUMNS && kinds[expected->kind].columns[c].field != 0; c++)
            ck_assert_str_eq(innov_text(found, kinds[expected->kind].columns[c].field,
                                        kinds[expected->kind].columns[c].lang),
                             expected->values[c]);
        innov_record_free(found);
    }
}

static void ck_as_modelled(life *l)
{
    int counts[KINDS] = {0};

    for (int i = 0; i < l->now.count; i++) {
        ck_record(l, &l->now.records[i]);
        counts[l->now.records[i].kind]++;
    }
    for (int s = 0; s < STORES; s++)
        for (int k = 0; k < KINDS; k++)
            ck_assert_int_eq(count_records(l->stores[s], kinds[k].kind, NULL), counts[k]);
}

static void ck_same_exports(life *l)
{
    char paths[STORES][PATH];

    path_of(l, "one.out", paths[SQLITE]);
    path_of(l, "two.out", paths[XML]);
    for (int s = 0; s < STORES; s++)
        ck_assert_int_eq(innov_store_export(l->stores[s], paths[s], NULL, INNOV_VIEW_FULL, 0, NULL),
                         INNOV_OK);
    ck_same_bytes(paths[SQLITE], paths[XML]);
    for (int s = 0; s < STORES; s++)
        ck_assert_int_eq(unlink(paths[s]), 0);
}

static void ck_clean(life *l)
{
    innov_diag *diag = new_diag();

    for (int s = 0; s < STORES; s++)
        if (innov_store_check(l->stores[s], 0, diag) != INNOV_OK)
            ck_abort_msg("%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_diag_free(diag);
}

static int same_state(state *one, state *other)
{
    for (int i = 0; i < one->count; i++) {
        const model_record *a = &one->records[i], *b = find(other, a->id);

        if (b == NULL || memcmp(a->values, b->values, sizeof a->values) != 0)
            return 0;
    }
    return one->count == other->count;
}

/* After what may have been a commit: a change is one revision more, in both stores. */
static void settle(life *l)
{
    int64_t revision = revision_of_store(l->stores[SQLITE]) - l->base;

    if (l->open)
        return;
    ck_assert_int_eq(revision_of_store(l->stores[XML]) - l->base, revision);
    ck_assert(revision == l->revision || revision == l->revision + 1);
    ck_assert_int_lt(revision, REVISIONS);
    ck_assert(revision > l->revision || same_state(&l->now, &l->states[revision]));
    l->revision = revision;
    l->states[revision] = l->now;
}

/* ---- Putting ------------------------------------------------------------------------------- */

/* What a column gets: one of its choices, or references to what is there. */
static const char *some_value(life *l, const column *c)
{
    char text[2 * INNOV_ID_SIZE + 2] = "", *end = text;
    const model_record *first, *second;

    if (c->target == 0)
        return keep(l, c->choices[dice(l, 4)]);
    first = c->field == INNOV_SPRINT_LEAD || dice(l, 3) > 0 ? any_of(l, c->target) : NULL;
    second = c->field == INNOV_SPRINT_PARTNER ? any_of(l, c->target) : NULL;
    if (first != NULL) {
        ck_assert_int_eq(innov_id_format(first->id, text, INNOV_ID_SIZE), INNOV_OK);
        end += strlen(text);
    }
    if (first != NULL && second != NULL && second != first) {
        end[0] = ';';
        end[1] = ' ';
        ck_assert_int_eq(innov_id_format(second->id, end + 2, INNOV_ID_SIZE), INNOV_OK);
    }
    return keep(l, text);
}

static void set_values(innov_record *record, const model_record *model)
{
    for (int c = 0; c < COLUMNS && kinds[model->kind].columns[c].field != 0; c++)
        ck_assert_int_eq(innov_set(record, kinds[model->kind].columns[c].field,
                                   kinds[model->kind].columns[c].lang, model->values[c]),
                         INNOV_OK);
    if (kinds[model->kind].kind == INNOV_INSTITUTION) {
        set(record, INNOV_INSTITUTION_KIND, "ministry");
        set(record, INNOV_INSTITUTION_STATUS, "active");
    } else if (kinds[model->kind].kind == INNOV_SPRINT) {
        set(record, INNOV_SPRINT_STATUS, "planned");
    }
}

/* Puts the modelled record into both stores; a new one gets its id. */
static int put_both(life *l, model_record *model)
{
    int answers[STORES];
    int64_t ids[STORES] = {0, 0};

    for (int s = 0; s < STORES; s++) {
        innov_record *record = model->id != 0 ? get(l->stores[s], model->id)
                                              : new_record(kinds[model->kind].kind);

        if (model->id == 0 && model->label[0] != '\0')
            ck_assert_int_eq(innov_record_set_label(record, model->label), INNOV_OK);
        set_values(record, model);
        answers[s] = innov_store_put(l->stores[s], record, 0, NULL);
        if (answers[s] == INNOV_OK)
            ids[s] = id_of(record);
        innov_record_free(record);
    }
    ck_assert_int_eq(answers[SQLITE], answers[XML]);
    ck_assert_int_eq(ids[SQLITE], ids[XML]);
    if (answers[SQLITE] == INNOV_OK)
        model->id = ids[SQLITE];
    return answers[SQLITE];
}

/* A new record of some kind; 0 when what it needs is not there. */
static int make_record(life *l, model_record *made)
{
    int slot, kind = (int)dice(l, KINDS);
    char text[24] = "";

    *made = (model_record){.kind = kind};
    slot = (int)dice(l, (uint32_t)kinds[kind].labels + 1);
    if (slot < kinds[kind].labels)
        (void)snprintf(text, sizeof text, "%s%d", kinds[kind].mark, slot);
    made->label = keep(l, text);
    for (int c = 0; c < COLUMNS; c++)
        made->values[c] = kinds[kind].columns[c].field != 0 &&
                                  kinds[kind].columns[c].field != INNOV_SESSION_ORDINAL
                              ? some_value(l, &kinds[kind].columns[c])
                              : keep(l, "");
    if (kinds[kind].kind == INNOV_SESSION) {
        (void)snprintf(text, sizeof text, "%d",
                       slot < kinds[kind].labels ? slot + 1 : ++l->ordinals + 10);
        made->values[1] = keep(l, text);
        return made->values[0][0] != '\0';
    }
    if (kinds[kind].kind == INNOV_INSTITUTION && slot < kinds[kind].labels)
        made->values[2] = made->label; /* its short name, which must be its own */
    return kinds[kind].kind != INNOV_SPRINT || made->values[3][0] != '\0';
}

static void do_add(life *l)
{
    model_record made;

    if (l->now.count == RECORDS - 8 || !make_record(l, &made))
        return;
    if (is_label_taken(l, made.label)) {
        ck_assert_int_eq(put_both(l, &made), INNOV_E_DUPLICATE);
        return;
    }
    ck_assert_int_eq(put_both(l, &made), INNOV_OK);
    l->now.records[l->now.count++] = made;
}

static void do_change(life *l)
{
    model_record *record = any_of(l, 0);

    if (record == NULL)
        return;
    for (uint32_t times = dice(l, 3) + 1; times > 0; times--) {
        const column *c;
        uint32_t which = dice(l, COLUMNS);

        c = &kinds[record->kind].columns[which];
        if (c->field != 0 && !c->fixed)
            record->values[which] = some_value(l, c);
    }
    ck_assert_int_eq(put_both(l, record), INNOV_OK);
}

/* Without a required value, referring to nothing, or read before somebody else's change. */
static void do_fail(life *l)
{
    model_record *record = any_of(l, INNOV_SPRINT), broken;
    char id[INNOV_ID_SIZE];

    if (record == NULL)
        return;
    broken = *record;
    if (l->open || dice(l, 2) == 0) {
        broken.values[0] = keep(l, ""); /* its year */
        ck_assert_int_eq(put_both(l, &broken), INNOV_E_REFUSED);
        return;
    }
    ck_assert_int_eq(innov_id_format(absent_id("institution"), id, sizeof id), INNOV_OK);
    broken.values[3] = keep(l, id); /* its lead */
    ck_assert_int_eq(put_both(l, &broken), INNOV_E_REFERENCE);
}

static void do_put_stale(life *l)
{
    model_record *record = any_of(l, INNOV_SPRINT);

    if (record == NULL || l->open)
        return;
    record->values[0] = keep(l, record->values[0][3] == '3' ? "2031" : "2033");
    for (int s = 0; s < STORES; s++) {
        innov_record *mine = get(l->stores[s], record->id), *theirs = get(l->stores[s], record->id);

        set(theirs, INNOV_SPRINT_YEAR, record->values[0]);
        put(l->stores[s], theirs);
        set(mine, INNOV_SPRINT_YEAR, "2040");
        ck_assert_int_eq(innov_store_put(l->stores[s], mine, 0, NULL), INNOV_E_CONFLICT);
        innov_record_free(mine);
        innov_record_free(theirs);
    }
}

static void do_delete(life *l)
{
    model_record *record = any_of(l, 0);
    int expected;
    int64_t id;

    if (record == NULL)
        return;
    id = record->id;
    expected = take_out(&l->now, &id, 1, 1) ? INNOV_OK : INNOV_E_REFERENCE;
    for (int s = 0; s < STORES; s++)
        ck_assert_int_eq(innov_store_delete(l->stores[s], id, 0, NULL), expected);
}

/* ---- Importing ----------------------------------------------------------------------------- */

static int64_t id_of_institution(const char *label)
{
    int64_t id;

    ck_assert_int_eq(innov_id_from_label(LABELS, "institution", label, &id), INNOV_OK);
    return id;
}

/* What the file says about an institution; `spoilt`: it refers to nothing. */
static void import_institution(life *l, FILE *file, int slot, int spoilt)
{
    static const char *const names[] = {"No faila", "Imports"};
    uint32_t name = dice(l, 2), list = dice(l, 3) + 1;
    char label[16];
    model_record *record;

    (void)snprintf(label, sizeof label, "i%d", slot);
    ck_assert_int_gt(fprintf(file,
                             "<institution id='%s'><name xml:lang='en'>File</name>"
                             "<name xml:lang='lv'>%s</name><short>%s</short><kind>ministry</kind>"
                             "<status>active</status>%s%s%s</institution>\n",
                             label, names[name], label,
                             spoilt ? "<successor>nobody</successor>" : "",
                             list != 3 ? "<source>urn:a</source>" : "<source>urn:b</source>",
                             list == 2   ? "<source>urn:b</source>"
                             : list == 3 ? "<source>urn:a</source>"
                                         : ""),
                     0);
    if (spoilt)
        return;
    record = find(&l->now, id_of_institution(label));
    if (record == NULL) {
        record = &l->now.records[l->now.count++];
        *record = (model_record){
            .id = id_of_institution(label), .kind = 0, .label = keep(l, label)};
        for (int c = 0; c < COLUMNS; c++)
            record->values[c] = keep(l, "");
        record->values[2] = record->label;
    }
    record->values[0] = keep(l, names[name]);
    record->values[1] = keep(l, "File");
    record->values[5] = keep(l, kinds[0].columns[5].choices[list]);
}

static void do_import(life *l)
{
    char path[PATH];
    int spoilt = dice(l, 5) == 0, slot = (int)dice(l, 4);
    FILE *file;

    if (l->now.count >= RECORDS - 8)
        return;
    path_of(l, "in.xml", path);
    file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    ck_assert_int_gt(
        fprintf(file, "<ecosystem xmlns='urn:libinnov:0' revision='1' labels='%s'>\n", LABELS), 0);
    import_institution(l, file, slot, spoilt);
    import_institution(l, file, slot + 1, spoilt);
    ck_assert_int_gt(fprintf(file, "</ecosystem>\n"), 0);
    ck_assert_int_eq(fclose(file), 0);
    for (int s = 0; s < STORES; s++)
        ck_assert_int_eq(innov_store_import(l->stores[s], path, NULL, 0, NULL, NULL),
                         spoilt ? INNOV_E_REFUSED : INNOV_OK);
}

/* ---- Undoing ------------------------------------------------------------------------------- */

/* A field with all its languages. */
static int same_field(const model_record *one, const model_record *other, int32_t field)
{
    for (int c = 0; c < COLUMNS; c++)
        if (kinds[one->kind].columns[c].field == field && one->values[c] != other->values[c])
            return 0;
    return 1;
}

/* Takes back in `now` what led from `before` to `after`; 0 when something changed since. */
static int take_back_values(model_record *now, const model_record *before,
                            const model_record *after)
{
    for (int c = 0; c < COLUMNS; c++) {
        int32_t field = kinds[now->kind].columns[c].field;

        if (field == 0 || same_field(before, after, field) || same_field(now, before, field))
            continue;
        if (!same_field(now, after, field))
            return 0;
        for (int i = 0; i < COLUMNS; i++)
            if (kinds[now->kind].columns[i].field == field)
                now->values[i] = before->values[i];
    }
    return 1;
}

/* No label is there twice: somebody may have got the one of a person who was deleted. */
static int are_labels_apart(const state *in)
{
    for (int i = 0; i < in->count; i++)
        for (int k = 0; k < i; k++)
            if (in->records[i].label[0] != '\0' && in->records[i].label == in->records[k].label)
                return 0;
    return 1;
}

/* The undone state in `l->now`; 0 when the stores must refuse. */
static int model_undo(life *l, int64_t revision)
{
    state *before = &l->states[revision - 1], *after = &l->states[revision];
    int64_t gone[RECORDS];
    int count = 0;

    for (int i = 0; i < before->count; i++) {
        const model_record *was = &before->records[i], *became = find(after, was->id);
        model_record *now = find(&l->now, was->id);

        if (became == NULL && now != NULL)
            return 0; /* there again */
        if (became == NULL) {
            ck_assert_int_lt(l->now.count, RECORDS);
            l->now.records[l->now.count++] = *was;
        } else if (memcmp(was->values, became->values, sizeof was->values) != 0) {
            if (now == NULL || !take_back_values(now, was, became))
                return 0;
        }
    }
    for (int i = 0; i < after->count; i++) {
        const model_record *added = &after->records[i], *now = find(&l->now, added->id);

        if (find(before, added->id) != NULL || now == NULL)
            continue;
        if (memcmp(now->values, added->values, sizeof now->values) != 0)
            return 0;
        gone[count++] = added->id;
    }
    return take_out(&l->now, gone, count, 0) && are_labels_apart(&l->now);
}

static void do_undo(life *l)
{
    int64_t revision = 1 + (int64_t)dice(l, (uint32_t)l->revision);
    state kept = l->now;
    int answers[STORES], fine = model_undo(l, revision) && (l->open || is_whole(l));

    for (int s = 0; s < STORES; s++)
        answers[s] = innov_store_undo(l->stores[s], l->base + revision, 0, NULL);
    ck_assert_int_eq(answers[SQLITE], answers[XML]);
    if (fine) {
        ck_assert_str_eq(innov_store_message(l->stores[SQLITE], "en"), "");
        ck_assert_int_eq(answers[SQLITE], INNOV_OK);
        return;
    }
    l->now = kept;
    ck_assert(answers[SQLITE] == INNOV_E_CONFLICT || answers[SQLITE] == INNOV_E_REFERENCE ||
              answers[SQLITE] == INNOV_E_DUPLICATE);
}

/* ---- Transactions, and other ways of going on ---------------------------------------------- */

static void do_begin(life *l)
{
    for (int s = 0; s < STORES && !l->open; s++)
        ck_assert_int_eq(innov_store_begin(l->stores[s], "Ilze", "tā", 0), INNOV_OK);
    l->before = l->open ? l->before : l->now;
    l->open = 1;
}

static void do_commit(life *l)
{
    int expected = is_whole(l) ? INNOV_OK : INNOV_E_REFERENCE;

    if (!l->open)
        return;
    for (int s = 0; s < STORES; s++)
        ck_assert_int_eq(innov_store_commit(l->stores[s], NULL), expected);
    if (expected != INNOV_OK)
        l->now = l->before;
    l->open = 0;
}

static void do_rollback(life *l)
{
    if (!l->open)
        return;
    for (int s = 0; s < STORES; s++)
        ck_assert_int_eq(innov_store_rollback(l->stores[s]), INNOV_OK);
    l->now = l->before;
    l->open = 0;
}

static void do_reopen(life *l)
{
    if (l->open)
        l->now = l->before;
    l->open = 0;
    for (int s = 0; s < STORES; s++) {
        innov_store_free(l->stores[s]);
        l->stores[s] = open_lab(l->paths[s], INNOV_OPEN_WRITE);
    }
    seed_ids(l);
}

/* Each becomes what the other was. */
static void do_convert(life *l)
{
    char path[PATH], name[32], kept[PATH], token[TOKEN_SIZE];
    innov_store *store;

    if (l->open)
        return;
    l->files++;
    for (int s = 0; s < STORES; s++) {
        innov_store_free(l->stores[s]);
        (void)snprintf(name, sizeof name, "%d%s", l->files, lab_names[1 - s]);
        path_of(l, name, path);
        ck_assert_int_eq(innov_convert(l->paths[s], path, 0, NULL, NULL), INNOV_OK);
        ck_assert_int_eq(unlink(l->paths[s]), 0);
        memcpy(l->paths[s], path, sizeof path);
        l->stores[s] = open_lab(path, INNOV_OPEN_WRITE);
    }
    store = l->stores[SQLITE];
    l->stores[SQLITE] = l->stores[XML];
    l->stores[XML] = store;
    memcpy(kept, l->paths[SQLITE], sizeof kept);
    memcpy(l->paths[SQLITE], l->paths[XML], sizeof kept);
    memcpy(l->paths[XML], kept, sizeof kept);
    memcpy(token, l->tokens[SQLITE], sizeof token);
    memcpy(l->tokens[SQLITE], l->tokens[XML], sizeof token);
    memcpy(l->tokens[XML], token, sizeof token);
    seed_ids(l);
}

static void do_something(life *l)
{
    static void (*const deeds[])(life *) = {
        do_add,    do_add,    do_add,    do_add,    do_add,      do_change,    do_change, do_change,
        do_change, do_delete, do_delete, do_import, do_undo,     do_undo,      do_fail,   do_begin,
        do_begin,  do_commit, do_commit, do_commit, do_rollback, do_put_stale,
    };
    uint32_t rare = dice(l, 240); /* in one life of three: it makes stores anew */

    if (rare == 0)
        do_convert(l);
    else if (rare <= 3)
        do_reopen(l);
    else
        deeds[dice(l, (uint32_t)(sizeof deeds / sizeof deeds[0]))](l);
    settle(l);
    if (!l->open && dice(l, 90) == 0)
        ck_clean(l);
    if (dice(l, 10) == 0)
        ck_as_modelled(l);
}

/* ---- The feed ------------------------------------------------------------------------------ */

enum { REVISION, TOKEN, INSTANT, ACTOR, REASON, CHANGE, KIND, RECORD, FIELD, BEFORE, FEED };

static void ck_row(life *l, const innov_table *feed, int32_t row, int *added, int *deleted)
{
    int64_t revision, id;
    const char *change = innov_table_text(feed, row, CHANGE);
    const model_record *was, *became;

    ck_assert_int_eq(innov_table_int(feed, row, REVISION, &revision), INNOV_OK);
    ck_assert_int_eq(innov_table_int(feed, row, RECORD, &id), INNOV_OK);
    revision -= l->base;
    ck_assert_int_ge(revision, 1);
    ck_assert_int_le(revision, l->revision);
    was = find(&l->states[revision - 1], id);
    became = find(&l->states[revision], id);
    ck_assert_int_eq(was == NULL, strcmp(change, "added") == 0);
    ck_assert_int_eq(became == NULL, strcmp(change, "deleted") == 0);
    added[revision] += was == NULL;
    deleted[revision] += became == NULL;
    for (int c = 0; strcmp(change, "changed") == 0 && c < COLUMNS; c++)
        if (kinds[was->kind].columns[c].name != NULL &&
            strcmp(kinds[was->kind].columns[c].name, innov_table_text(feed, row, FIELD)) == 0)
            ck_assert_str_eq(innov_table_text(feed, row, BEFORE), was->values[c]);
}

static void ck_feed_as_modelled(life *l, const innov_table *feed)
{
    int added[REVISIONS] = {0}, deleted[REVISIONS] = {0};

    for (int32_t row = 0; row < innov_table_count(feed, INNOV_TABLE_ROWS); row++)
        ck_row(l, feed, row, added, deleted);
    for (int64_t r = 1; r <= l->revision; r++) {
        for (int i = 0; i < l->states[r].count; i++)
            added[r] -= find(&l->states[r - 1], l->states[r].records[i].id) == NULL;
        for (int i = 0; i < l->states[r - 1].count; i++)
            deleted[r] -= find(&l->states[r], l->states[r - 1].records[i].id) == NULL;
        ck_assert_int_eq(added[r], 0);
        ck_assert_int_eq(deleted[r], 0);
    }
}

static void ck_same_feeds(life *l)
{
    innov_table *feeds[STORES];

    for (int s = 0; s < STORES; s++)
        ck_assert_int_eq(innov_store_changes(l->stores[s], l->tokens[s], -1, &feeds[s], NULL),
                         INNOV_OK);
    ck_assert_int_eq(innov_table_count(feeds[SQLITE], INNOV_TABLE_ROWS),
                     innov_table_count(feeds[XML], INNOV_TABLE_ROWS));
    for (int32_t row = 0; row < innov_table_count(feeds[SQLITE], INNOV_TABLE_ROWS); row++)
        for (int32_t at = 0; at < FEED; at++)
            if (at != TOKEN && at != INSTANT)
                ck_assert_str_eq(innov_table_text(feeds[SQLITE], row, at),
                                 innov_table_text(feeds[XML], row, at));
    ck_feed_as_modelled(l, feeds[SQLITE]);
    for (int s = 0; s < STORES; s++)
        innov_table_free(feeds[s]);
}

/* ---- Lives --------------------------------------------------------------------------------- */

/* Undoes the whole life, from its last revision to its first. */
static void unwind(life *l)
{
    int64_t last = l->revision;

    for (int64_t revision = last; revision > 0; revision--) {
        for (int s = 0; s < STORES; s++)
            if (innov_store_undo(l->stores[s], l->base + revision, 0, NULL) != INNOV_OK)
                ck_abort_msg("%s: revision %d of %d: %s", lab_names[s], (int)revision, (int)last,
                             innov_store_message(l->stores[s], "en"));
        l->now = l->states[revision - 1];
        settle(l);
        if (dice(l, 3) == 0)
            ck_as_modelled(l);
    }
    ck_assert_int_eq(l->now.count, 0);
    ck_as_modelled(l);
    ck_same_exports(l);
}

static void live(life *l, int seed)
{
    begin_life(l, seed);
    for (uint32_t steps = 5 + dice(l, 36); steps > 0; steps--)
        do_something(l);
    do_commit(l);
    settle(l);
    ck_as_modelled(l);
    ck_same_exports(l);
    ck_same_feeds(l);
    unwind(l);
    end_life(l);
}

/* ---- Stretches ----------------------------------------------------------------------------- */

/* What is to be lived: stretches from `first` on, of every `parts` one, and of lives those before
 * `end`. */
typedef struct plan {
    int first, end, part, parts;
} plan;

static plan lives;
static int *living; /* by test: the life that goes on, and 1; shared with the processes of tests */

START_TEST(lives_go_as_modelled_and_can_be_undone)
{
    static life l;
    int number = lives.first + (_i * lives.parts + lives.part) * STRETCH;

    begin_stretch(&l);
    for (int left = STRETCH; left > 0 && number < lives.end; left--, number++) {
        living[_i] = number + 1;
        live(&l, number);
    }
    ck_clean(&l);
    end_stretch(&l);
    living[_i] = 0;
}
END_TEST

/* TESTS_SEED is NUMBER or FIRST-LAST, and leaves no parts. */
static plan make_plan(void)
{
    const char *seed = getenv("TESTS_SEED");
    suite_share share = suite_part();
    plan made = {.end = suite_times(100, 500), .part = share.part, .parts = share.parts};
    char *rest;

    if (seed != NULL) {
        made.first = (int)strtol(seed, &rest, 10);
        made.end = (*rest == '-' ? (int)strtol(rest + 1, NULL, 10) : made.first) + 1;
        made.part = 0;
        made.parts = 1;
    }
    if (made.first < 0 || made.end <= made.first) {
        fprintf(stderr, "TESTS_SEED is not as tests/contract/random.c wants it\n");
        exit(EXIT_FAILURE);
    }
    return made;
}

int main(void)
{
    Suite *suite = suite_create("random");
    int stretches, tests, failed;

    lives = make_plan();
    stretches = (lives.end - lives.first + STRETCH - 1) / STRETCH;
    tests = (stretches - lives.part + lives.parts - 1) / lives.parts;
    living = mmap(NULL, (size_t)tests * sizeof *living + 1, PROT_READ | PROT_WRITE,
                  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (living == MAP_FAILED)
        return EXIT_FAILURE;
    tcase_add_loop_test(suite_case(suite, "lives"), lives_go_as_modelled_and_can_be_undone, 0,
                        tests);
    failed = suite_main(suite);
    for (int i = 0; i < tests; i++)
        if (living[i] != 0)
            fprintf(stderr, "life %d failed: TESTS_SEED=%d lives it alone\n", living[i] - 1,
                    living[i] - 1);
    return failed;
}
