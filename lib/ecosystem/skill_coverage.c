/* skill_coverage.c - the report skill-coverage: how many members of the network have each skill, in
 * each ministry, region or kind of institution, and which skills nobody has.
 *
 * Who has a skill has those that it is a narrower part of.
 */
#include <innov/ids.h>
#include <innov/store.h>
#include <stdlib.h>

#include "ecosystem/coverage.h"
#include "ecosystem/operation.h"
#include "model/kinds.h"

static const innov__column columns[] = {
    {"skill", {"Skill", "Prasme"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"skill_title", {"Skill", "Prasme"}, .type = INNOV_TYPE_TEXT},
    {"group", {"Group", "Grupa"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"title", {"Group", "Grupa"}, .type = INNOV_TYPE_TEXT},
    {"members", {"Members", "Dalībnieki"}, .type = INNOV_TYPE_INTEGER},
    {"with_skill", {"With the skill", "Ar prasmi"}, .type = INNOV_TYPE_INTEGER},
    {"percent", {"With the skill, %", "Ar prasmi, %"}, .type = INNOV_TYPE_DECIMAL, .scale = 1},
};

/* A skill that there was on the day, or that another one is part of. */
typedef struct skill {
    int64_t id, broader;
    int is_row;
    int64_t last; /* the last member seen with it */
} skill;

typedef struct skills {
    innov__coverage coverage;
    int64_t asked;
    skill *skills;  /* by id */
    int64_t *order; /* the ids of those with rows, by name */
    size_t count, capacity, row_count, row_capacity;
    int64_t *members; /* by group */
    int64_t *with;    /* by skill, group */
    int64_t turn;     /* of the member in hand */
    int64_t unknown;  /* members of whom no skill is on record */
    innov__note gaps;
    int64_t gap_count;
} skills;

/* ---- Skills --------------------------------------------------------------------------------- */

static int by_id(const void *one, const void *other)
{
    const skill *a = one, *b = other;

    return (a->id > b->id) - (a->id < b->id);
}

static skill *find_skill(const skills *s, int64_t id)
{
    skill key = {.id = id};

    return s->count > 0 ? bsearch(&key, s->skills, s->count, sizeof *s->skills, by_id) : NULL;
}

/* They come in the order of names. */
static int take_skill(const innov_record *record, void *context)
{
    skills *s = context;
    skill one = {.id = innov__id(record), .broader = innov__number(record, INNOV_SKILL_BROADER)};
    int rc = innov__array_reserve(&s->skills, &s->capacity, s->count + 1, sizeof *s->skills);

    one.is_row = (s->asked == 0 || s->asked == one.id) &&
                 innov__held(&s->coverage.at,
                             (int32_t)innov__number(record, INNOV_SKILL_VALID_FROM),
                             (int32_t)innov__number(record, INNOV_SKILL_VALID_TO)) != INNOV__NO;
    if (rc == INNOV_OK)
        s->skills[s->count++] = one;
    if (rc == INNOV_OK && one.is_row)
        rc = innov__array_reserve(&s->order, &s->row_capacity, s->row_count + 1, sizeof *s->order);
    if (rc == INNOV_OK && one.is_row)
        s->order[s->row_count++] = one.id;
    return rc;
}

static int read_skills(skills *s)
{
    innov_diag *diag = s->coverage.reply->diag;
    int rc = innov__there(s->coverage.store, s->asked, diag);

    if (rc == INNOV_OK)
        rc = innov__each(s->coverage.store, &(innov__find){.kind = INNOV_SKILL, .order = {"name"}},
                         take_skill, s, diag);
    if (s->count > 1)
        qsort(s->skills, s->count, sizeof *s->skills, by_id);
    return rc;
}

/* ---- Explaining ----------------------------------------------------------------------------- */

/* A membership stands behind the number of its group and that of all. */
static int explain(const skills *s, const skill *of, size_t group, const innov_record *membership)
{
    innov__reply *reply = s->coverage.reply;
    innov_record *record = NULL;
    innov__buffer figure = {0};
    int rc;

    if (reply->explanation == NULL)
        return INNOV_OK;
    rc = innov_store_get(s->coverage.store, of->id, &record, reply->diag);
    if (rc == INNOV_OK)
        rc = innov__figure(&figure, "with_skill", record);
    if (rc == INNOV_OK)
        rc = innov__reply_counted(reply, figure.bytes, membership);
    if (rc == INNOV_OK)
        rc = innov__explain_group(&s->coverage, figure.bytes, group, membership,
                                  (innov__left_out)0);
    innov__buffer_free(&figure);
    innov_record_free(record);
    return rc;
}

/* ---- Members -------------------------------------------------------------------------------- */

/* Counts a member once for a skill and each one that it is part of. */
static int count_skill(skills *s, int64_t id, size_t group, const innov_record *membership)
{
    skill *of = find_skill(s, id);
    int rc = INNOV_OK;

    for (; rc == INNOV_OK && of != NULL && of->last != s->turn; of = find_skill(s, of->broader)) {
        of->last = s->turn;
        s->with[(size_t)(of - s->skills) * s->coverage.group_count + group]++;
        if (of->is_row)
            rc = explain(s, of, group, membership);
    }
    return rc;
}

/* Who came from no institution that is known is one of those that belong to none. */
static int take_member(const innov_record *membership, innov__left_out why, innov__place *home,
                       void *context)
{
    skills *s = context;
    size_t group = home != NULL ? home->group : s->coverage.group_count - 1;
    innov_record *person = NULL;
    int64_t id;
    int rc;

    if (why != 0)
        return innov__reply_explain(s->coverage.reply, "members", membership, why);
    rc = innov_store_get(s->coverage.store, innov__number(membership, INNOV_MEMBERSHIP_PERSON),
                         &person, s->coverage.reply->diag);
    s->turn++;
    s->members[group]++;
    s->unknown += rc == INNOV_OK && innov_has(person, INNOV_PERSON_SKILL) != 1;
    for (int32_t i = 0;
         rc == INNOV_OK && innov_list_get_int(person, INNOV_PERSON_SKILL, i, &id) == INNOV_OK; i++)
        rc = count_skill(s, id, group, membership);
    innov_record_free(person);
    if (rc == INNOV_OK)
        rc = innov__reply_counted(s->coverage.reply, "members", membership);
    return rc == INNOV_OK ? innov__explain_group(&s->coverage, "members", group, membership,
                                                 (innov__left_out)0)
                          : rc;
}

static int count_members(skills *s)
{
    size_t groups = s->coverage.group_count;

    s->members = innov__alloc_zeroed(groups, sizeof *s->members);
    s->with = innov__alloc_zeroed((s->count + 1) * groups, sizeof *s->with);
    if (s->members == NULL || s->with == NULL)
        return INNOV_E_NOMEM;
    return innov__each_member(&s->coverage, take_member, s);
}

/* ---- Rows ----------------------------------------------------------------------------------- */

static void row_counts(innov__row *row, int64_t members, int64_t with)
{
    innov__row_int(row, members);
    innov__row_int(row, with);
    innov__row_percent(row, with, members);
}

static int add_row(const skills *s, const innov_record *record, size_t group, int64_t with)
{
    const innov__coverage *c = &s->coverage;
    innov__row row;

    if (c->groups[group].institutions == 0 && s->members[group] == 0 &&
        (c->groups[group].key == 0 || c->by == INNOV_COVERAGE_BY_INSTITUTION_KIND))
        return INNOV_OK;
    row = innov__row_begin(c->reply);
    innov__row_int(&row, innov__id(record));
    innov__row_title(&row, record);
    innov__row_group(&row, c, &c->groups[group]);
    row_counts(&row, s->members[group], with);
    return row.result;
}

static int add_total(const skills *s, const innov_record *record, int64_t with)
{
    innov__row row = innov__row_begin(s->coverage.reply);

    innov__row_int(&row, innov__id(record));
    innov__row_title(&row, record);
    innov__row_reason(&row, "not_applicable");
    innov__row_words(&row, "total", (innov__words){"Total", "Kopā"});
    row_counts(&row, s->turn, with);
    return row.result;
}

static void note_gap(skills *s, const innov_record *record)
{
    innov__note_words(&s->gaps, s->gap_count == 0 ? "" : ", ", s->gap_count == 0 ? "" : ", ");
    innov__note_title(&s->gaps, record);
    s->gap_count++;
}

/* A row for each group and one for all. */
static int add_skill(skills *s, int64_t id)
{
    const int64_t *with =
        &s->with[(size_t)(find_skill(s, id) - s->skills) * s->coverage.group_count];
    innov_record *record = NULL;
    int64_t total = 0;
    int rc = innov_store_get(s->coverage.store, id, &record, s->coverage.reply->diag);

    for (size_t i = 0; rc == INNOV_OK && i < s->coverage.group_count; i++) {
        rc = add_row(s, record, i, with[i]);
        total += with[i];
    }
    if (rc == INNOV_OK)
        rc = add_total(s, record, total);
    if (rc == INNOV_OK && total == 0)
        note_gap(s, record);
    innov_record_free(record);
    return rc;
}

/* ---- The report ----------------------------------------------------------------------------- */

static int add_notes(skills *s)
{
    innov__note note = {0};
    int rc = innov__note_members(&s->coverage);

    if (rc != INNOV_OK)
        return rc;
    innov__note_words(&note,
                      "Who has a skill has the broader ones too. Skills have no dates: those of "
                      "today count. Members of whom no skill is on record: ",
                      "Kam ir prasme, tam ir arī plašākās. Prasmēm nav datumu: skaitās šodienas "
                      "prasmes. Dalībnieki, kuriem prasmes nav norādītas: ");
    innov__note_int(&note, s->unknown);
    innov__note_words(&note, ". Skills that no member has: ", ". Prasmes, kuru nav nevienam: ");
    innov__note_int(&note, s->gap_count);
    innov__note_words(&note, s->gap_count > 0 ? " (" : ".", s->gap_count > 0 ? " (" : ".");
    if (s->gap_count > 0) {
        innov__note_words(&note, s->gaps.en.bytes, s->gaps.lv.bytes);
        innov__note_words(&note, ").", ").");
    }
    rc = innov__note_add(&note, s->coverage.reply);
    if (rc == INNOV_OK)
        rc = innov__note_as_of(&s->coverage.at, s->coverage.reply);
    return rc == INNOV_OK ? innov__note_state(s->coverage.store, s->coverage.reply) : rc;
}

static int cover(skills *s)
{
    int rc = innov__coverage_read(&s->coverage);

    if (rc == INNOV_OK)
        rc = innov__reply_begin(s->coverage.reply, "skill-coverage", columns,
                                INNOV__COUNT(columns));
    if (rc == INNOV_OK)
        rc = read_skills(s);
    if (rc == INNOV_OK)
        rc = count_members(s);
    for (size_t i = 0; rc == INNOV_OK && i < s->row_count; i++)
        rc = add_skill(s, s->order[i]);
    return rc == INNOV_OK ? add_notes(s) : rc;
}

static void free_all(skills *s)
{
    innov__coverage_free(&s->coverage);
    innov__free(s->skills);
    innov__free(s->order);
    innov__free(s->members);
    innov__free(s->with);
    innov__buffer_free(&s->gaps.en);
    innov__buffer_free(&s->gaps.lv);
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    skills s = {.coverage = {.store = store,
                             .reply = reply,
                             .at = innov__as_of_input(input, INNOV_SKILL_COVERAGE_AS_OF),
                             .by = innov__number(input, INNOV_SKILL_COVERAGE_BY),
                             .body = innov__number(input, INNOV_SKILL_COVERAGE_BODY)},
                .asked = innov__number(input, INNOV_SKILL_COVERAGE_SKILL)};
    int rc;

    if (s.coverage.by == 0)
        s.coverage.by = INNOV_COVERAGE_BY_MINISTRY;
    rc = cover(&s);
    free_all(&s);
    return rc;
}

const innov__operation innov__report_skill_coverage = {
    .name = "skill-coverage",
    .label = {"Skills in the network", "Prasmes tīklā"},
    .doc = {"How many members of each ministry, region or kind have each skill; which nobody has.",
            "Cik dalībniekiem katrā ministrijā, reģionā vai veidā ir katra prasme; kuru nav "
            "nevienam."},
    .input = &innov__skill_coverage,
    .run = run,
};
