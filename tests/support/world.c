/* world.c - random stores. Values are drawn from the model's own tables. */
#include "support/world.h"

#include <stdio.h>

#include "model/common.h"
#include "model/registry.h"
#include "record/record.h"
#include "support/suite.h"
#include "support/text.h"

/* ---- Chance -------------------------------------------------------------------------------- */

uint64_t draw(random_source *source, uint64_t below)
{
    source->state ^= source->state << 13;
    source->state ^= source->state >> 7;
    source->state ^= source->state << 17;
    return (source->state >> 11) % below;
}

int likely(random_source *source, uint64_t of_ten)
{
    return draw(source, 10) < of_ten;
}

/* What texts are made of: one character each, those among them that some format means something by.
 * The first eight are for texts of several lines. */
static const char *const characters[] = {
    "\n",
    "\t",
    "\n",
    "\t",
    "\n",
    "\t",
    "\n",
    "\t",
    "ā",
    "č",
    "ē",
    "ģ",
    "ī",
    "ķ",
    "ļ",
    "ņ",
    "š",
    "ū",
    "ž",
    "Ā",
    "Č",
    "Ē",
    "Ģ",
    "Ī",
    "Ķ",
    "Ļ",
    "Ņ",
    "Š",
    "Ū",
    "Ž",
    "ŗ",
    "ō",
    "ı",
    "İ",
    "i",
    "I",
    "a",
    "Z",
    "0",
    "9",
    " ",
    " ",
    "&",
    "<",
    ">",
    "\"",
    "'",
    "]]>",
    "&amp;",
    "\\",
    ";",
    "%",
    "\x7F",
    "\xC2\x85",
    "\xC2\xA0",
    "\xE2\x80\xA8",
    "\xEF\xBF\xBD",
    "\xEF\xBB\xBF",
    "\xEE\x80\x80",
    "\xF0\x9F\x98\x80",
    "\xF0\xA0\x80\x80",
    "\xF4\x8F\xBF\xBF",
    "ā\xCC\x81",
    ",",
    "=",
    "+",
    "-",
    "@",
};

/* ---- Texts --------------------------------------------------------------------------------- */

static int64_t points_of(const char *bytes)
{
    int64_t points = 0;

    for (; *bytes != '\0'; bytes++)
        points += ((unsigned char)*bytes & 0xC0) != 0x80;
    return points;
}

/* A text of `min` to `max` characters, often exactly as many as it may have. */
char *random_text(random_source *source, int64_t min, int64_t max, int multiline)
{
    int64_t room = max - min + 1, wanted;
    text made = {0};

    wanted = likely(source, 1) ? max
                               : min + (int64_t)draw(source, (uint64_t)(room < 40 ? room : 40));
    for (int64_t points = 0; points < wanted;) {
        size_t first = multiline ? 0 : 8;
        const char *next = characters[first + draw(source, INNOV__COUNT(characters) - first)];

        if (points + points_of(next) > wanted)
            next = "x";
        add(&made, next);
        points += points_of(next);
    }
    return made.bytes;
}

static int64_t fact(int32_t field, int32_t what)
{
    int64_t value;

    ck_assert_int_eq(innov_field_int(field, what, &value), INNOV_OK);
    return value;
}

static int is_marked(int32_t field, uint32_t flags)
{
    return (fact(field, INNOV_FIELD_FLAGS) & flags) != 0;
}

static char *formed_text(random_source *source, const char *before, const char *of, size_t max)
{
    size_t length = likely(source, 2) ? max : strlen(before) + 3 + draw(source, 12);
    text made = {0};

    add(&made, before);
    while (made.length < length)
        append(&made, &of[draw(source, strlen(of))], 1);
    return made.bytes;
}

/* Digits, of which the first are given. */
static char *numbered_text(random_source *source, const char *before, size_t length)
{
    text made = {0};

    add(&made, before);
    while (made.length < length)
        append(&made, &"0123456789"[draw(source, 10)], 1);
    return made.bytes;
}

/* A text that has the form of its field. */
static char *text_of_form(random_source *source, const innov__form *form, size_t max)
{
    static const char letters[] = "abcxyzABCXYZ0123456789";

    if (strcmp(form->name, "email") == 0)
        return formed_text(source, "a&'\xC4\x81+b@example.", letters, max / 2);
    if (strcmp(form->name, "phone") == 0)
        return formed_text(source, "+371 ", "0123456789 0123456789", max);
    if (strcmp(form->name, "zone") == 0)
        return formed_text(source, "Europe/R", letters, max);
    if (strcmp(form->name, "atvk") == 0)
        return numbered_text(source, likely(source, 5) ? "0001" : "1199", 7);
    if (strcmp(form->name, "institutional_sector") == 0)
        return numbered_text(source, "S", 7);
    if (strcmp(form->name, "language") == 0)
        return formed_text(source, "lv-", letters, 8);
    if (strcmp(form->name, "media_type") == 0)
        return formed_text(source, "text/c", letters, max);
    if (strcmp(form->name, "sha256") == 0)
        return numbered_text(source, "abcdef", 64);
    if (strcmp(form->name, "reg_no") == 0) {
        char *number = numbered_text(source, "9", 11);

        for (number[10] = '0'; !form->holds(number, 11); number[10]++) /* the check digit */
            ck_assert_int_lt(number[10], '9');
        return number;
    }
    ck_abort_msg("no text is made here for the form %s", form->name);
    return NULL;
}

/* A random store has records of a handful of kinds: some drawn, and those without which they cannot
 * be, in an order in which each finds what it needs. */
enum { DRAWN = 2, KINDS_MAX = 40, RECORDS_MAX = 4, TRIES = 10000 };

typedef struct population {
    const innov__kind *kind;
    int64_t ids[RECORDS_MAX];
    size_t count;
} population;

typedef struct world {
    random_source random;
    int marks; /* whether texts are marks; the last one is `mark` */
    uint64_t mark;
    innov_diag *diag;
    innov_store *store;
    char labels[64];
    population kinds[KINDS_MAX];
    size_t kind_count;
} world;

static const population *population_of(const world *w, int32_t kind)
{
    for (size_t k = 0; k < w->kind_count; k++)
        if (w->kinds[k].kind->number == kind)
            return &w->kinds[k];
    return NULL;
}

/* A record of the kind, or, where it is 0, of any kind that others may refer to; 0 when there is
 * none. */
static int64_t any_of(world *w, int32_t kind)
{
    const population *p = kind != 0 ? population_of(w, kind) : NULL;

    for (size_t tries = 0; kind == 0 && tries < 20 && (p == NULL || p->count == 0); tries++)
        p = &w->kinds[draw(&w->random, w->kind_count)];
    if (kind == 0 && (p->kind->flags & INNOV_KIND_IS_APART) != 0)
        return 0;
    return p != NULL && p->count > 0 ? p->ids[draw(&w->random, p->count)] : 0;
}

static int64_t random_number(world *w, int32_t field)
{
    int64_t type = fact(field, INNOV_FIELD_TYPE), min = fact(field, INNOV_FIELD_MIN),
            max = fact(field, INNOV_FIELD_MAX);
    static const int64_t instants[] = {0,
                                       -1,
                                       1,
                                       INT64_C(-62135596800000000),
                                       INT64_C(253402300799999999),
                                       INT64_C(1677150000000000)};
    static const int32_t dates[] = {10000,    99991231, 20240229, 20240200, 20240000,
                                    19181118, 99990000, 10101,    20231231};

    if (type == INNOV_TYPE_INSTANT)
        return instants[draw(&w->random, INNOV__COUNT(instants))];
    if (type == INNOV_TYPE_DATE)
        return dates[draw(&w->random, INNOV__COUNT(dates))];
    if (type == INNOV_TYPE_BOOLEAN)
        return (int64_t)draw(&w->random, 2);
    if (type == INNOV_TYPE_CODE)
        return 1 + (int64_t)draw(&w->random, (uint64_t)innov_code_count(innov_field_text(
                                                 field, INNOV_FIELD_CODE_LIST, "en")));
    if (type == INNOV_TYPE_REFERENCE)
        return any_of(w, (int32_t)fact(field, INNOV_FIELD_TARGET));
    if (likely(&w->random, 4))
        return likely(&w->random, 5) ? min : max;
    return min + (int64_t)draw(&w->random, (uint64_t)max - (uint64_t)min + 1);
}

/* A text that no other value has within it: the mark, and what makes it long enough. */
static char *marked_text(world *w, int64_t min)
{
    text made = {0};
    char mark[24];

    (void)snprintf(mark, sizeof mark, "q%011llx", (unsigned long long)++w->mark);
    add(&made, mark);
    while ((int64_t)made.length < min)
        add(&made, "z");
    return made.bytes;
}

/* One value of a text field, as its form wants it. */
static char *random_value(world *w, const innov__kind *kind, int32_t field)
{
    random_source *source = &w->random;
    const innov__form *form = kind->fields[innov__field_index(kind, field % 1000)].form;
    int64_t min = fact(field, INNOV_FIELD_MIN), max = fact(field, INNOV_FIELD_MAX);
    char path[40];

    if (fact(field, INNOV_FIELD_TYPE) == INNOV_TYPE_URI) {
        (void)snprintf(path, sizeof path, "urn:x:%d?&=;'(%%C4)#", (int)draw(source, 100000));
        if (!w->marks)
            return formed_text(source, path, "abc/?&=;'()*+,~.-_@!$[]:#019", (size_t)max);
        (void)snprintf(path, sizeof path, "urn:x:q%011llx", (unsigned long long)++w->mark);
        return strdup(path);
    }
    if (form != NULL)
        return text_of_form(source, form, (size_t)max);
    if (w->marks && max >= 12)
        return marked_text(w, min);
    return random_text(source, min, max, is_marked(field, INNOV_FIELD_IS_MULTILINE));
}

static const char *const languages[] = {"en", "lv", "ltg", "ru", "sr-Latn", "zh-Hant-TW"};

static void set_languages(world *w, innov_record *record, int32_t field)
{
    for (size_t i = 0; i < INNOV__COUNT(languages); i++) {
        char *value = random_value(w, record->kind, field);

        if (likely(&w->random, 4) || (i == 1 && !innov_has(record, field)))
            ck_assert_int_eq(innov_set(record, field, languages[i], value), INNOV_OK);
        free(value);
    }
}

/* What is called inferred are fields of the record itself. */
static const char *own_name(world *w, const innov__kind *kind)
{
    return kind->fields[draw(&w->random, kind->field_count)].name;
}

/* A reference of the record that has no value; NULL when chance finds none. */
static const char *own_reference(world *w, const innov_record *record)
{
    const innov__kind *kind = record->kind;
    const innov__field *field = &kind->fields[draw(&w->random, kind->field_count)];

    return field->type == INNOV_TYPE_REFERENCE &&
                   innov_has(record, innov__field_id_of(kind, field)) == 0
               ? field->name
               : NULL;
}

/* Some values; one that is there already is left out, and so is one that is withheld. */
static void set_list(world *w, innov_record *record, int32_t field)
{
    int64_t type = fact(field, INNOV_FIELD_TYPE);
    int32_t count = 0;

    for (uint64_t i = draw(&w->random, 6); i > 0; i--) {
        int rc = INNOV_OK;

        ck_assert_int_eq(innov_list_count(record, field, &count), INNOV_OK);
        if (field % 1000 == INNOV__WITHHELD) {
            const char *name = own_reference(w, record);

            if (name != NULL)
                rc = innov_list_set(record, field, count, name);
        } else if (field % 1000 == INNOV__INFERRED) {
            rc = innov_list_set(record, field, count, own_name(w, record->kind));
        } else if (type == INNOV_TYPE_TEXT || type == INNOV_TYPE_URI) {
            char *value = random_value(w, record->kind, field);

            rc = innov_list_set(record, field, count, value);
            free(value);
        } else {
            int64_t number = random_number(w, field);

            if (number != 0 || type != INNOV_TYPE_REFERENCE)
                rc = innov_list_set_int(record, field, count, number);
        }
        ck_assert_msg(rc == INNOV_OK || rc == INNOV_E_VALUE, "%s",
                      innov_record_message(record, "en"));
    }
}

static void set_one(world *w, innov_record *record, int32_t field)
{
    int64_t type = fact(field, INNOV_FIELD_TYPE), number;

    if (type == INNOV_TYPE_TEXT || type == INNOV_TYPE_URI) {
        char *value = random_value(w, record->kind, field);

        ck_assert_msg(innov_set(record, field, NULL, value) == INNOV_OK, "%s: %s",
                      innov_record_message(record, "en"), value);
        free(value);
    } else if ((number = random_number(w, field)) != 0 || type != INNOV_TYPE_REFERENCE) {
        ck_assert_msg(innov_set_int(record, field, number) == INNOV_OK, "%s",
                      innov_record_message(record, "en"));
    }
}

static void set_field(world *w, innov_record *record, int32_t field)
{
    if (is_marked(field, INNOV_FIELD_IS_MULTILINGUAL))
        set_languages(w, record, field);
    else if (is_marked(field, INNOV_FIELD_IS_LIST))
        set_list(w, record, field);
    else
        set_one(w, record, field);
}

/* Whether a record that is there keeps the field: its moves and its place have rules of their own.
 */
static int is_fixed(const innov_record *record, int32_t field)
{
    int64_t status, revision;

    ck_assert_int_eq(innov_kind_int(record->kind->number, INNOV_KIND_STATUS, &status), INNOV_OK);
    return is_marked(field, INNOV_FIELD_IS_OWNER | INNOV_FIELD_IS_ORDINAL) ||
           (field == status &&
            innov_record_int(record, INNOV_RECORD_REVISION, &revision) == INNOV_OK && revision > 0);
}

/* Until no rule across fields is broken, one that a rule speaks of is set anew or unset: whatever
 * sorts of rules there are. */
static void mend(world *w, innov_record *record)
{
    const innov__kind *kind = record->kind;

    for (int tries = 0; innov_record_check(record, w->diag) != INNOV_OK; tries++) {
        const innov__rule *rule;
        const char *name;
        int32_t field;

        ck_assert_int_eq(innov_set(record, kind->number * 1000 + INNOV__WITHHELD, NULL, NULL),
                         INNOV_OK); /* of what has got a value since */
        if (kind->rule_count == 0)
            continue;
        ck_assert_msg(tries < TRIES, "%s: %s", kind->name,
                      innov_diag_text(w->diag, 0, INNOV_DIAG_MESSAGE, "en"));
        rule = &kind->rules[draw(&w->random, kind->rule_count)];
        name = rule->other != NULL && likely(&w->random, 5) ? rule->other : rule->field;
        field = kind->number * 1000 +
                kind->fields[innov__field_by_name(kind, name, strlen(name))].number;
        if (is_fixed(record, field))
            continue;
        if (!is_marked(field, INNOV_FIELD_IS_REQUIRED) && likely(&w->random, 5))
            ck_assert_int_eq(innov_set(record, field, NULL, NULL), INNOV_OK);
        else
            set_field(w, record, field);
    }
}

/* Fills fields that may be there or not. */
static void fill(world *w, innov_record *record)
{
    for (size_t i = 0; i < record->kind->field_count; i++) {
        int32_t field = innov__field_id_of(record->kind, &record->kind->fields[i]);

        if (!is_fixed(record, field) && !likely(&w->random, 4))
            set_field(w, record, field);
    }
    mend(w, record);
}

static void require(world *w, innov_record *record, size_t place)
{
    for (size_t i = 0; i < record->kind->field_count; i++) {
        int32_t field = innov__field_id_of(record->kind, &record->kind->fields[i]);

        if (is_marked(field, INNOV_FIELD_IS_ORDINAL))
            ck_assert_int_eq(innov_set_int(record, field, 10000 - (int64_t)place), INNOV_OK);
        else if (is_marked(field, INNOV_FIELD_IS_REQUIRED))
            while (innov_has(record, field) != 1)
                set_field(w, record, field);
    }
    mend(w, record);
}

static void set_label(world *w, innov_record *record, size_t place)
{
    static const char tail[] = "-iIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIiIi";
    char label[80], *mark = w->marks ? marked_text(w, 1) : NULL;

    (void)snprintf(label, sizeof label, "%s%d%s", likely(&w->random, 5) ? "I." : "_", (int)place,
                   likely(&w->random, 2) ? tail : "");
    ck_assert_int_eq(innov_record_set_label(record, mark != NULL ? mark : label), INNOV_OK);
    free(mark);
}

static void make_record(world *w, population *p)
{
    innov_record *record;
    int rc;

    ck_assert_int_eq(innov_record_new(p->kind->number, &record), INNOV_OK);
    if (likely(&w->random, 6))
        set_label(w, record, p->count);
    require(w, record, p->count);
    rc = innov_store_put(w->store, record, 0, w->diag);
    ck_assert_msg(rc == INNOV_OK || (rc == INNOV_E_DUPLICATE && p->count > 0), "%s",
                  innov_diag_text(w->diag, 0, INNOV_DIAG_MESSAGE, "en"));
    if (rc == INNOV_OK)
        ck_assert_int_eq(innov_record_int(record, INNOV_RECORD_ID, &p->ids[p->count++]), INNOV_OK);
    innov_record_free(record);
}

static void fill_record(world *w, int64_t id)
{
    static const char extra[] = "<a xmlns=\"urn:x\" xmlns:n1=\"urn:y\" n1:b=\"&lt;&#10;\">ā</a>";
    innov_record *record;
    int rc;

    ck_assert_int_eq(innov_store_get(w->store, id, &record, w->diag), INNOV_OK);
    fill(w, record);
    if (likely(&w->random, 2)) { /* no public call gives it: it comes with files only */
        record->foreign = extra;
        record->foreign_length = sizeof extra - 1;
    }
    rc = innov_store_put(w->store, record, 0, w->diag);
    ck_assert_msg(rc == INNOV_OK || rc == INNOV_E_DUPLICATE, "%s", /* of a short name */
                  innov_diag_text(w->diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_record_free(record);
}

/* A kind comes after those that it cannot be without. */
static void admit(world *w, const innov__kind *kind, int depth)
{
    if (population_of(w, kind->number) != NULL)
        return;
    ck_assert_msg(depth < KINDS_MAX, "%s cannot be without itself", kind->name);
    for (size_t i = 0; i < kind->field_count; i++)
        if ((kind->fields[i].flags & REQUIRED) != 0 && kind->fields[i].target != NULL &&
            kind->fields[i].target != kind)
            admit(w, kind->fields[i].target, depth + 1);
    ck_assert_uint_lt(w->kind_count, KINDS_MAX);
    w->kinds[w->kind_count++].kind = kind;
}

static const innov__kind *stored_kind(uint64_t number)
{
    const innov__kind *kind = innov__kind_at(number % (uint64_t)innov_kind_count());

    while ((kind->flags & INNOV_KIND_IS_INPUT) != 0)
        kind = innov__kind_at(++number % (uint64_t)innov_kind_count());
    return kind;
}

static innov_store *new_store(innov_diag *diag)
{
    innov_store *store;

    ck_assert_msg(innov_store_open("sqlite::memory:", INNOV_OPEN_CREATE, &store, diag) == INNOV_OK,
                  "%s", innov_diag_text(diag, 0, INNOV_DIAG_MESSAGE, "en"));
    return store;
}

static void name_store(world *w, uint64_t number)
{
    (void)snprintf(w->labels, sizeof w->labels, "https://example.org/%s",
                   likely(&w->random, 3) ? "?a=1&b=2" : "");
    ck_assert_int_eq(innov_store_seed(w->store, (int64_t)(number * 1000 + 1)), INNOV_OK);
    ck_assert_int_eq(innov_store_set_text(w->store, INNOV_STORE_LABELS, w->labels), INNOV_OK);
    ck_assert_int_eq(
        innov_store_set_text(w->store, INNOV_STORE_LANGUAGE, likely(&w->random, 5) ? "lv" : "en"),
        INNOV_OK);
}

innov_store *world_store(uint64_t number, int marks)
{
    world w = {.random = {number * UINT64_C(0x9E3779B97F4A7C15) + 1}, .marks = marks};

    ck_assert_int_eq(innov_diag_new(&w.diag), INNOV_OK);
    w.store = new_store(w.diag);
    name_store(&w, number);
    admit(&w, innov__kind_by_number(INNOV_INSTITUTION), 0); /* what refers to any kind finds one */
    admit(&w, stored_kind(2 * number), 0);
    admit(&w, stored_kind(2 * number + 1), 0);
    for (int i = 0; i < DRAWN; i++)
        admit(&w, stored_kind(draw(&w.random, (uint64_t)innov_kind_count())), 0);
    ck_assert_int_eq(innov_store_begin(w.store, NULL, "drawn at random", INNOV_BEGIN_OVERRIDE),
                     INNOV_OK);
    for (size_t k = 0; k < w.kind_count; k++)
        for (size_t count = 2 + draw(&w.random, RECORDS_MAX - 1); count > 0; count--)
            make_record(&w, &w.kinds[k]);
    for (size_t k = 0; k < w.kind_count; k++)
        for (size_t i = 0; i < w.kinds[k].count; i++)
            fill_record(&w, w.kinds[k].ids[i]);
    ck_assert_msg(innov_store_commit(w.store, w.diag) == INNOV_OK, "%s",
                  innov_diag_text(w.diag, 0, INNOV_DIAG_MESSAGE, "en"));
    innov_diag_free(w.diag);
    return w.store;
}

int world_import(innov_store *store, const char *path, const innov_record *how,
                 innov_table **summary, innov_diag *diag)
{
    int rc = innov_store_begin(store, NULL, "drawn at random", INNOV_BEGIN_OVERRIDE);

    if (rc == INNOV_OK)
        rc = innov_store_import(store, path, how, 0, summary, diag);
    if (rc == INNOV_OK)
        return innov_store_commit(store, diag);
    (void)innov_store_rollback(store);
    return rc;
}
