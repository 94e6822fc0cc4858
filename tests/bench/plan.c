/* plan.c - the records of the benchmark, by recipes: one row per kind, one per field.
 *
 * References point to records before them, as people enter them. Texts are words of Latvian, of
 * which a quarter have letters beyond ASCII.
 */
#include "plan.h"

#include <innov/innov.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "measure.h"

typedef enum sort {
    WORDS,   /* a text of from..to words */
    COUNTED, /* `words` and the record's number: unique */
    CHOICE,  /* one of the words */
    DAY,     /* a date; one in eight only a month or a year */
    NUMBER,  /* from..to */
    TO,      /* a record of the kind `from` */
    OWNER,   /* a record of the kind `from`, the next one after every `to` records */
    PLACE    /* its place among the records of its owner, who has `to` */
} sort;

typedef struct ingredient {
    int32_t field;
    sort how;
    int percent; /* of the records that have it */
    int64_t from, to;
    const char *words, *lang;
} ingredient;

typedef struct recipe {
    int32_t kind;
    size_t many; /* at scale 1 */
    const ingredient *fields;
    size_t count;
} recipe;

#define FIELDS(rows) rows, sizeof(rows) / sizeof(rows)[0]
#define TEXT(f, p, a, b)                                                                           \
    {                                                                                              \
        f, WORDS, p, a, b, NULL, "lv"                                                              \
    }
#define BOTH(f, p, a, b)                                                                           \
    {f, WORDS, 40, a, b, NULL, "en"},                                                              \
    {                                                                                              \
        f, WORDS, p, a, b, NULL, "lv"                                                              \
    }
#define CODE(f, p, w)                                                                              \
    {                                                                                              \
        f, CHOICE, p, 0, 0, w, NULL                                                                \
    }
#define DATE(f, p)                                                                                 \
    {                                                                                              \
        f, DAY, p, 0, 0, NULL, NULL                                                                \
    }
#define INTEGER(f, p, a, b)                                                                        \
    {                                                                                              \
        f, NUMBER, p, a, b, NULL, NULL                                                             \
    }
#define REFER(f, p, k)                                                                             \
    {                                                                                              \
        f, TO, p, k, 0, NULL, NULL                                                                 \
    }
#define CHILD(f, k, n)                                                                             \
    {                                                                                              \
        f, OWNER, 100, k, n, NULL, NULL                                                            \
    }
#define NTH(f, n)                                                                                  \
    {                                                                                              \
        f, PLACE, 100, 0, n, NULL, NULL                                                            \
    }
#define UNIQUE_TEXT(f, p, w)                                                                       \
    {                                                                                              \
        f, COUNTED, p, 0, 0, w, NULL                                                               \
    }

static const ingredient institution[] = {
    BOTH(INNOV_INSTITUTION_NAME, 100, 2, 6),
    UNIQUE_TEXT(INNOV_INSTITUTION_SHORT, 90, "I"),
    CODE(INNOV_INSTITUTION_KIND, 100, "ministry subordinate municipality ngo academic other"),
    UNIQUE_TEXT(INNOV_INSTITUTION_WEB, 60, "https://example.org/"),
    DATE(INNOV_INSTITUTION_FOUNDED_ON, 80),
    CODE(INNOV_INSTITUTION_STATUS, 100, "active"),
    UNIQUE_TEXT(INNOV_INSTITUTION_SOURCE, 90, "https://example.org/avoti/"),
};
static const ingredient person[] = {
    {INNOV_PERSON_NAME, WORDS, 100, 2, 3, NULL, NULL},
    CODE(INNOV_PERSON_ROLE, 70, "member coordinator facilitator mentor trainer jury"),
    REFER(INNOV_PERSON_INSTITUTION, 90, INNOV_INSTITUTION),
    TEXT(INNOV_PERSON_JOB_TITLE, 60, 1, 4),
    UNIQUE_TEXT(INNOV_PERSON_EMAIL, 80, "cilveks@example.org"),
    DATE(INNOV_PERSON_INFORMED_ON, 70),
};
static const ingredient sprint[] = {
    INTEGER(INNOV_SPRINT_YEAR, 100, 2018, 2026),
    CODE(INNOV_SPRINT_STATUS, 100, "planned preparing running closed"),
    BOTH(INNOV_SPRINT_TITLE, 100, 3, 9),
    REFER(INNOV_SPRINT_LEAD, 100, INNOV_INSTITUTION),
    REFER(INNOV_SPRINT_FACILITATOR, 80, INNOV_PERSON),
    TEXT(INNOV_SPRINT_CHALLENGE, 90, 10, 40),
    DATE(INNOV_SPRINT_ACTUAL_START, 80),
    INTEGER(INNOV_SPRINT_PLANNED_COST, 70, 100000, 5000000),
    INTEGER(INNOV_SPRINT_PARTICIPANTS, 70, 5, 80),
};
static const ingredient session[] = {
    CHILD(INNOV_SESSION_SPRINT, INNOV_SPRINT, 8),
    NTH(INNOV_SESSION_ORDINAL, 8),
    CODE(INNOV_SESSION_PHASE, 90, "preparation discover define develop deliver follow_up"),
    DATE(INNOV_SESSION_DATE, 95),
    TEXT(INNOV_SESSION_PLACE, 50, 1, 3),
    CODE(INNOV_SESSION_MODE, 90, "onsite online hybrid"),
    INTEGER(INNOV_SESSION_OPEN_TO_PUBLIC, 50, 0, 1),
    INTEGER(INNOV_SESSION_HOURS, 90, 100, 800),
};
static const ingredient attendance[] = {
    CHILD(INNOV_ATTENDANCE_SESSION, INNOV_SESSION, 4),
    NTH(INNOV_ATTENDANCE_ORDINAL, 4),
    CODE(INNOV_ATTENDANCE_ROLE, 90, "facilitator participant stakeholder expert observer"),
    REFER(INNOV_ATTENDANCE_PERSON, 100, INNOV_PERSON),
    REFER(INNOV_ATTENDANCE_INSTITUTION, 60, INNOV_INSTITUTION),
};
static const ingredient involvement[] = {
    CHILD(INNOV_INVOLVEMENT_SPRINT, INNOV_SPRINT, 10),
    NTH(INNOV_INVOLVEMENT_ORDINAL, 10),
    CODE(INNOV_INVOLVEMENT_ROLE, 100, "facilitator participant stakeholder expert mentor"),
    REFER(INNOV_INVOLVEMENT_PERSON, 100, INNOV_PERSON),
    REFER(INNOV_INVOLVEMENT_INSTITUTION, 70, INNOV_INSTITUTION),
    DATE(INNOV_INVOLVEMENT_VALID_FROM, 80),
};
static const ingredient challenge[] = {
    BOTH(INNOV_CHALLENGE_TITLE, 100, 4, 12),
    TEXT(INNOV_CHALLENGE_TEXT, 80, 20, 60),
    REFER(INNOV_CHALLENGE_INSTITUTION, 95, INNOV_INSTITUTION),
    REFER(INNOV_CHALLENGE_CONTACT, 70, INNOV_PERSON),
    DATE(INNOV_CHALLENGE_RAISED_ON, 90),
    {INNOV_CHALLENGE_TAG, WORDS, 60, 1, 2, NULL, NULL},
    UNIQUE_TEXT(INNOV_CHALLENGE_SOURCE, 40, "https://example.org/izaicinajumi/"),
};
static const ingredient prototype[] = {
    BOTH(INNOV_PROTOTYPE_TITLE, 100, 3, 8),
    CODE(INNOV_PROTOTYPE_STATUS, 100, "drafted lab_tested field_tested piloting implemented"),
    REFER(INNOV_PROTOTYPE_SPRINT, 90, INNOV_SPRINT),
    REFER(INNOV_PROTOTYPE_INSTITUTION, 80, INNOV_INSTITUTION),
    TEXT(INNOV_PROTOTYPE_DESCRIPTION, 80, 10, 40),
    INTEGER(INNOV_PROTOTYPE_READINESS, 90, 0, 9),
    DATE(INNOV_PROTOTYPE_DRAFTED_ON, 80),
};
static const ingredient prototype_test[] = {
    CHILD(INNOV_PROTOTYPE_TEST_PROTOTYPE, INNOV_PROTOTYPE, 2),
    NTH(INNOV_PROTOTYPE_TEST_ORDINAL, 2),
    DATE(INNOV_PROTOTYPE_TEST_TESTED_ON, 90),
    CODE(INNOV_PROTOTYPE_TEST_SETTING, 90, "lab real_world"),
    TEXT(INNOV_PROTOTYPE_TEST_METHOD, 60, 5, 20),
    INTEGER(INNOV_PROTOTYPE_TEST_USERS, 80, 3, 60),
    REFER(INNOV_PROTOTYPE_TEST_INSTITUTION, 50, INNOV_INSTITUTION),
    CODE(INNOV_PROTOTYPE_TEST_DECISION, 80, "proceed revise stop"),
};
static const ingredient story[] = {
    BOTH(INNOV_STORY_TITLE, 100, 4, 10),
    CODE(INNOV_STORY_STATUS, 100, "draft submitted reviewed published"),
    INTEGER(INNOV_STORY_YEAR, 90, 2015, 2026),
    REFER(INNOV_STORY_INSTITUTION, 95, INNOV_INSTITUTION),
    TEXT(INNOV_STORY_SUMMARY, 95, 20, 60),
    TEXT(INNOV_STORY_SOLUTION, 80, 20, 60),
    REFER(INNOV_STORY_SPRINT, 50, INNOV_SPRINT),
    REFER(INNOV_STORY_PROTOTYPE, 50, INNOV_PROTOTYPE),
    REFER(INNOV_STORY_AUTHOR, 80, INNOV_PERSON),
    {INNOV_STORY_TAG, WORDS, 60, 1, 2, NULL, NULL},
};
static const ingredient event[] = {
    BOTH(INNOV_EVENT_TITLE, 100, 3, 9),
    CODE(INNOV_EVENT_KIND, 100, "think_tank workshop focus_group forum conference other"),
    CODE(INNOV_EVENT_STATUS, 100, "announced held reported"),
    DATE(INNOV_EVENT_STARTS_ON, 95),
    CODE(INNOV_EVENT_MODE, 90, "onsite online hybrid"),
    TEXT(INNOV_EVENT_PLACE, 70, 1, 2),
    REFER(INNOV_EVENT_ORGANISER, 90, INNOV_INSTITUTION),
    REFER(INNOV_EVENT_CONTACT, 60, INNOV_PERSON),
};
static const ingredient registration[] = {
    CHILD(INNOV_REGISTRATION_EVENT, INNOV_EVENT, 7),
    NTH(INNOV_REGISTRATION_ORDINAL, 7),
    CODE(INNOV_REGISTRATION_STATUS, 100, "received confirmed attended no_show cancelled"),
    UNIQUE_TEXT(INNOV_REGISTRATION_RECEIPT_NUMBER, 90, "R"),
    REFER(INNOV_REGISTRATION_PERSON, 100, INNOV_PERSON),
    REFER(INNOV_REGISTRATION_INSTITUTION, 70, INNOV_INSTITUTION),
};
static const ingredient project[] = {
    BOTH(INNOV_PROJECT_TITLE, 100, 4, 12),
    UNIQUE_TEXT(INNOV_PROJECT_CODE, 95, "P"),
    CODE(INNOV_PROJECT_FUNDER, 90, "rrf erdf state_budget other"),
    REFER(INNOV_PROJECT_LEAD, 95, INNOV_INSTITUTION),
    INTEGER(INNOV_PROJECT_BUDGET, 90, 1000000, 900000000),
    DATE(INNOV_PROJECT_STARTS_ON, 90),
};
static const ingredient budget_line[] = {
    CHILD(INNOV_BUDGET_LINE_PROJECT, INNOV_PROJECT, 5),
    NTH(INNOV_BUDGET_LINE_ORDINAL, 5),
    TEXT(INNOV_BUDGET_LINE_CATEGORY, 100, 1, 4),
    INTEGER(INNOV_BUDGET_LINE_PLANNED, 90, 100000, 90000000),
};
static const ingredient charge[] = {
    CHILD(INNOV_CHARGE_BUDGET_LINE, INNOV_BUDGET_LINE, 2),
    NTH(INNOV_CHARGE_ORDINAL, 2),
    REFER(INNOV_CHARGE_ACTIVITY, 100, INNOV_EVENT),
    INTEGER(INNOV_CHARGE_SHARE, 50, 0, 1000),
    DATE(INNOV_CHARGE_CHARGED_ON, 90),
    INTEGER(INNOV_CHARGE_PLANNED, 80, 1000, 9000000),
    INTEGER(INNOV_CHARGE_SPENT, 80, -1000, 9000000),
};

/* In the order of the kinds' numbers, which begin their ids. */
static const recipe recipes[] = {
    {INNOV_INSTITUTION, 2000, FIELDS(institution)},
    {INNOV_PERSON, 15000, FIELDS(person)},
    {INNOV_SPRINT, 1000, FIELDS(sprint)},
    {INNOV_SESSION, 8000, FIELDS(session)},
    {INNOV_ATTENDANCE, 32000, FIELDS(attendance)},
    {INNOV_INVOLVEMENT, 10000, FIELDS(involvement)},
    {INNOV_CHALLENGE, 5000, FIELDS(challenge)},
    {INNOV_PROTOTYPE, 2000, FIELDS(prototype)},
    {INNOV_PROTOTYPE_TEST, 4000, FIELDS(prototype_test)},
    {INNOV_STORY, 2000, FIELDS(story)},
    {INNOV_EVENT, 3000, FIELDS(event)},
    {INNOV_REGISTRATION, 21000, FIELDS(registration)},
    {INNOV_PROJECT, 500, FIELDS(project)},
    {INNOV_BUDGET_LINE, 2500, FIELDS(budget_line)},
    {INNOV_CHARGE, 5000, FIELDS(charge)},
};
enum { RECIPES = sizeof recipes / sizeof recipes[0], ENTRY_FIELDS = 16, VALUE_BYTES = 1200 };

static const char *const vocabulary[] = {
    "inovācija", "pakalpojums", "iestāde",    "valsts",    "pašvaldība", "iedzīvotāji",
    "darbs",     "komanda",     "risinājums", "digitāls",  "process",    "sprints",
    "prototips", "dati",        "izglītība",  "veselība",  "transports", "vide",
    "budžets",   "klienti",     "novads",     "reforma",   "vadība",     "mācības",
    "tests",     "lietotājs",   "kultūra",    "atbalsts",  "projekts",   "sadarbība",
    "eksperts",  "forums",      "portāls",    "drošība",   "kvalitāte",  "ideja",
    "problēma",  "iespēja",     "mērķis",     "rezultāts", "nākotne",    "tirgus",
    "skola",     "slimnīca",    "ceļš",       "pilsēta",   "ministrija", "departaments",
    "nodaļa",    "likums",      "noteikumi",  "dokuments", "platforma",  "sistēma",
    "rīks",      "metode",
};
enum { VOCABULARY = sizeof vocabulary / sizeof vocabulary[0] };

uint64_t plan_chance(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);

    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

static int64_t between(uint64_t *chance, int64_t from, int64_t to)
{
    return from + (int64_t)(plan_chance(chance) % (uint64_t)(to - from + 1));
}

size_t plan_title(uint64_t *chance, int words, char *buffer)
{
    size_t used = 0;

    for (int i = 0; i < words; i++) {
        const char *word = vocabulary[plan_chance(chance) % VOCABULARY];
        size_t length = strlen(word);

        if (i > 0)
            buffer[used++] = ' ';
        memcpy(buffer + used, word, length);
        used += length;
    }
    buffer[used] = '\0';
    return used;
}

/* ---- Values -------------------------------------------------------------------------------- */

/* Keeps a text that was just written behind those before. */
static void keep_text(plan *p, value *made, size_t length)
{
    made->text = p->texts + p->texts_used;
    made->length = (uint32_t)length;
    p->texts_used += length + 1;
}

static void make_choice(plan *p, value *made, const char *words, uint64_t *chance)
{
    char *to = p->texts + p->texts_used;
    size_t count = 1, at;

    for (const char *c = words; *c != '\0'; c++)
        count += *c == ' ';
    for (at = (size_t)(plan_chance(chance) % count); at > 0; at--)
        words = strchr(words, ' ') + 1;
    at = strcspn(words, " ");
    memcpy(to, words, at);
    to[at] = '\0';
    keep_text(p, made, at);
}

static void make_day(plan *p, value *made, uint64_t *chance)
{
    int year = (int)between(chance, 2016, 2025), month = (int)between(chance, 1, 12);
    int day = (int)between(chance, 1, 28), coarse = (int)between(chance, 0, 15);
    static const int lengths[] = {4, 7};

    (void)snprintf(p->texts + p->texts_used, VALUE_BYTES, "%04d-%02d-%02d", year, month, day);
    if (coarse < 2)
        p->texts[p->texts_used + (size_t)lengths[coarse]] = '\0';
    keep_text(p, made, strlen(p->texts + p->texts_used));
}

static const batch *batch_of(const plan *p, int64_t kind)
{
    for (size_t i = 0; i < p->batch_count; i++)
        if (p->batches[i].kind->kind == kind)
            return &p->batches[i];
    must(0, "a reference backwards");
    return NULL;
}

static int64_t id_in(const plan *p, int64_t kind, uint64_t at)
{
    const batch *target = batch_of(p, kind);

    return p->entries[target->first + at % target->count].id;
}

static void make_value(plan *p, const ingredient *one, size_t nth, uint64_t *chance, value *made)
{
    char *to = p->texts + p->texts_used;

    switch (one->how) {
    case WORDS:
        keep_text(p, made, plan_title(chance, (int)between(chance, one->from, one->to), to));
        return;
    case COUNTED:
        keep_text(p, made, (size_t)snprintf(to, VALUE_BYTES, "%s%zu", one->words, nth + 1));
        return;
    case CHOICE:
        make_choice(p, made, one->words, chance);
        return;
    case DAY:
        make_day(p, made, chance);
        return;
    case NUMBER:
        made->number = between(chance, one->from, one->to);
        return;
    case TO:
        made->number = id_in(p, one->from, plan_chance(chance));
        return;
    case OWNER:
        made->number = id_in(p, one->from, nth / (uint64_t)one->to);
        return;
    case PLACE:
        made->number = (int64_t)(nth % (uint64_t)one->to) + 1;
        return;
    }
}

/* ---- The whole ----------------------------------------------------------------------------- */

static void reserve(plan *p, size_t texts)
{
    must(p->value_count < p->value_capacity && p->texts_used + texts < p->texts_size, "room");
}

static void make_entry(plan *p, const recipe *how, const shape *kind, size_t nth, int64_t id)
{
    uint64_t chance = (uint64_t)id * 0x2545F491;
    entry *made = &p->entries[p->entry_count++];

    *made = (entry){.id = id, .first = p->value_count};
    for (size_t i = 0; i < how->count; i++) {
        const ingredient *one = &how->fields[i];

        if ((int)between(&chance, 1, 100) > one->percent)
            continue;
        reserve(p, VALUE_BYTES);
        p->values[p->value_count] = (value){.lang = one->lang,
                                            .column = column_of(kind, one->field)};
        make_value(p, one, nth, &chance, &p->values[p->value_count++]);
    }
    made->count = p->value_count - made->first;
}

plan *plan_make(const shapes *model, double scale)
{
    plan *p = calloc(1, sizeof *p);
    size_t total = 0, made = PLAN_SEED;

    must(p != NULL, "memory");
    p->model = model;
    for (size_t r = 0; r < RECIPES; r++)
        total += (size_t)((double)recipes[r].many * scale) + 1;
    p->value_capacity = total * ENTRY_FIELDS;
    p->texts_size = total * 400 + 100 * VALUE_BYTES;
    p->batches = calloc(RECIPES, sizeof *p->batches);
    p->entries = calloc(total, sizeof *p->entries);
    p->values = calloc(p->value_capacity, sizeof *p->values);
    p->texts = malloc(p->texts_size);
    must(p->batches != NULL && p->entries != NULL && p->values != NULL && p->texts != NULL,
         "memory");
    for (size_t r = 0; r < RECIPES; r++) {
        batch *b = &p->batches[p->batch_count++];

        *b = (batch){.kind = shape_of(model, recipes[r].kind),
                     .first = p->entry_count,
                     .count = (size_t)((double)recipes[r].many * scale)};
        must(b->count > 0, "a scale that leaves a record of each kind");
        for (size_t i = 0; i < b->count; i++)
            make_entry(p, &recipes[r], b->kind, i, first_id(b->kind->kind) + (int64_t)made++);
    }
    return p;
}

void plan_free(plan *p)
{
    free(p->batches);
    free(p->entries);
    free(p->values);
    free(p->texts);
    free(p);
}
