/* eligibility.c - the requirements of a call, one after the other. */
#include "ecosystem/eligibility.h"

#include <innov/ids.h>
#include <string.h>

#include "base/civil.h"
#include "base/clock.h"
#include "ecosystem/limit.h"
#include "ecosystem/rules.h"
#include "model/registry.h"

static const innov__code requirements[] = {
    {INNOV__REQUIRES_STATUS,
     "status",
     {"The call is open", "Konkurss ir atvērts"},
     {"The call does not take applications.", "Konkursā pieteikumus nepieņem."}},
    {INNOV__REQUIRES_OPENED,
     "opened",
     {"The call has opened", "Konkurss ir sācies"},
     {"The first day to apply has not come.", "Pirmā pieteikšanās diena nav pienākusi."}},
    {INNOV__REQUIRES_DEADLINE,
     "deadline",
     {"In time", "Termiņā"},
     {"The last day to apply is over.", "Pēdējā pieteikšanās diena ir beigusies."}},
    {INNOV__REQUIRES_KIND,
     "kind",
     {"Kind of institution", "Iestādes veids"},
     {"Institutions of this kind may not apply.", "Šāda veida iestādes nedrīkst pieteikties."}},
    {INNOV__REQUIRES_LEVEL,
     "level",
     {"Level of administration", "Pārvaldes līmenis"},
     {"Institutions of this level may not apply.", "Šāda līmeņa iestādes nedrīkst pieteikties."}},
    {INNOV__REQUIRES_CONDITION,
     "condition",
     {"Condition on the institution", "Nosacījums par iestādi"},
     {"The institution does not meet the condition.", "Iestāde neatbilst nosacījumam."}},
    {INNOV__REQUIRES_LIMIT,
     "limit",
     {"Limit per institution", "Ierobežojums vienai iestādei"},
     {"The institution has as many as it may have.", "Iestādei jau ir tik, cik drīkst būt."}},
    {INNOV__REQUIRES_THEME,
     "theme",
     {"Theme", "Tēma"},
     {"The application belongs to none of the themes.", "Pieteikums nepieder nevienai tēmai."}},
    {INNOV__REQUIRES_PART,
     "part",
     {"Required part", "Obligātā daļa"},
     {"The part is missing.", "Daļas trūkst."}},
};
const innov__code_list innov__requirement_codes = INNOV__CODE_LIST(
    "requirement", "Requirement of a call", "Konkursa prasība", requirements);

/* One requirement after another, said to `see`. */
typedef struct asking {
    const innov__applying *of;
    innov__see_requirement *see;
    void *context;
    int64_t at;
    int32_t day; /* in the zone of the call */
    innov__requirement now;
} asking;

/* ---- Words --------------------------------------------------------------------------------- */

static void show_text(innov__shown *shown, const char *text)
{
    innov__buffer_text(&shown->name, text);
    innov__buffer_text(&shown->en, text);
    innov__buffer_text(&shown->lv, text);
}

static void show_number(innov__shown *shown, int64_t number)
{
    innov__buffer_int(&shown->name, number);
    innov__buffer_int(&shown->en, number);
    innov__buffer_int(&shown->lv, number);
}

static void show_date(innov__shown *shown, int32_t date)
{
    char text[INNOV_DATE_SIZE] = "";

    (void)innov_date_format(date, text, sizeof text); /* of no date: nothing */
    show_text(shown, text);
}

static void show_code(innov__shown *shown, int32_t field, int64_t number)
{
    const innov__code *code = innov__field_code(field, number);

    if (code == NULL)
        return;
    if (shown->name.length > 0)
        show_text(shown, ", ");
    innov__buffer_text(&shown->name, code->name);
    innov__buffer_text(&shown->en, code->label.en);
    innov__buffer_text(&shown->lv, code->label.lv);
}

static void show_codes(innov__shown *shown, const innov_record *record, int32_t field)
{
    int64_t number;

    for (int32_t i = 0; innov_list_get_int(record, field, i, &number) == INNOV_OK; i++)
        show_code(shown, field, number);
}

/* Programs read ids, people titles. */
static int show_titles(const asking *a, innov__shown *shown, const innov_record *record,
                       int32_t field)
{
    int64_t id;
    int rc = INNOV_OK;

    innov__buffer_text(&shown->name, innov_text(record, field, NULL));
    for (int32_t i = 0; innov_list_get_int(record, field, i, &id) == INNOV_OK; i++) {
        innov_record *target = NULL;

        rc = a->of->reader->get(a->of->reader, id, &target);
        if (rc != INNOV_OK)
            break;
        innov__buffer_text(&shown->en, i > 0 ? "; " : "");
        innov__buffer_text(&shown->lv, i > 0 ? "; " : "");
        innov__buffer_text(&shown->en, innov__title(target, "en"));
        innov__buffer_text(&shown->lv, innov__title(target, "lv"));
        innov__record_destroy(target);
    }
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static void clear(innov__shown *shown)
{
    innov__buffer_clear(&shown->name);
    innov__buffer_clear(&shown->en);
    innov__buffer_clear(&shown->lv);
}

static void shown_free(innov__shown *shown)
{
    innov__buffer_free(&shown->name);
    innov__buffer_free(&shown->en);
    innov__buffer_free(&shown->lv);
}

/* ---- Waivers ------------------------------------------------------------------------------- */

typedef struct waiving {
    int64_t rule;
    const innov_record *call;
    int32_t day;
    innov_record *found;
} waiving;

static int see_waiver(const innov_record *waiver, void *context)
{
    waiving *w = context;
    int64_t scope = innov__number(waiver, INNOV_WAIVER_SCOPE);
    int rc;

    if (innov__number(waiver, INNOV_WAIVER_RULE) != w->rule ||
        (scope != 0 && scope != innov__id(w->call) &&
         scope != innov__number(w->call, INNOV_CALL_PROJECT)) ||
        innov__overlap((int32_t)innov__number(waiver, INNOV_WAIVER_VALID_FROM),
                       (int32_t)innov__number(waiver, INNOV_WAIVER_VALID_TO), w->day,
                       w->day) != INNOV__YES)
        return INNOV_OK;
    rc = innov_record_clone(waiver, &w->found);
    return rc == INNOV_OK ? INNOV_DONE : rc;
}

int innov__find_waiver(innov__reader *reader, int64_t rule, const int64_t *subjects, size_t count,
                       const innov_record *call, int32_t day, innov_record **waiver)
{
    waiving w = {.rule = rule, .call = call, .day = day};
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && w.found == NULL && i < count; i++)
        if (subjects[i] != 0)
            rc = reader->each(reader, INNOV_WAIVER_SUBJECT, subjects[i], see_waiver, &w);
    *waiver = w.found;
    return rc == INNOV_OK && w.found == NULL ? INNOV_DONE : rc;
}

/* ---- Saying one ---------------------------------------------------------------------------- */

static int64_t waiver_rule(innov__requirement_sort sort)
{
    switch (sort) {
    case INNOV__REQUIRES_DEADLINE:
        return INNOV_WAIVER_RULE_DEADLINE;
    case INNOV__REQUIRES_LIMIT:
        return INNOV_WAIVER_RULE_PER_INSTITUTION_LIMIT;
    case INNOV__REQUIRES_PART:
        return INNOV_WAIVER_RULE_REQUIRED_PART;
    case INNOV__REQUIRES_STATUS:
    case INNOV__REQUIRES_OPENED:
        return 0; /* nobody can be excepted from these */
    default:
        return INNOV_WAIVER_RULE_ELIGIBILITY;
    }
}

static int failed_words(const innov__requirement *r)
{
    const innov__buffer *buffers[] = {&r->value.name, &r->value.en, &r->value.lv,
                                      &r->limit.name, &r->limit.en, &r->limit.lv};

    for (size_t i = 0; i < INNOV__COUNT(buffers); i++)
        if (buffers[i]->failed != 0)
            return buffers[i]->failed;
    return INNOV_OK;
}

/* A waiver is looked for only where something is not met. */
static int say(asking *a)
{
    const int64_t subjects[] = {
        a->of->application != NULL ? innov__id(a->of->application) : 0,
        a->now.institution,
    };
    int64_t rule = waiver_rule(a->now.sort);
    innov_record *waiver = NULL;
    int rc = failed_words(&a->now);

    if (rc == INNOV_OK && a->now.met != INNOV__YES && rule != 0) {
        rc = innov__find_waiver(a->of->reader, rule, subjects, INNOV__COUNT(subjects), a->of->call,
                                a->day, &waiver);
        rc = rc == INNOV_DONE ? INNOV_OK : rc;
    }
    a->now.waiver = waiver;
    if (rc == INNOV_OK)
        rc = a->see(&a->now, a->context);
    a->now.waiver = NULL;
    innov_record_free(waiver);
    return rc;
}

static void begin(asking *a, innov__requirement_sort sort)
{
    clear(&a->now.value);
    clear(&a->now.limit);
    a->now.sort = sort;
    a->now.met = INNOV__NO;
    a->now.institution = innov__id(a->of->institution);
}

/* ---- The call ------------------------------------------------------------------------------ */

/* Of a time that is past, only what never takes applications is ruled out: the status is today's.
 */
static int ask_status(asking *a)
{
    int64_t status = innov__number(a->of->call, INNOV_CALL_STATUS);
    int is_now = a->of->at == 0;

    begin(a, INNOV__REQUIRES_STATUS);
    show_code(&a->now.value, INNOV_CALL_STATUS, status);
    show_code(&a->now.limit, INNOV_CALL_STATUS, INNOV_CALL_STATUS_OPEN);
    if (is_now)
        a->now.met = status == INNOV_CALL_STATUS_OPEN ? INNOV__YES : INNOV__NO;
    else
        a->now.met = status != INNOV_CALL_STATUS_DRAFT && status != INNOV_CALL_STATUS_CANCELLED
                         ? INNOV__YES
                         : INNOV__NO;
    return say(a);
}

static int ask_opened(asking *a)
{
    int32_t opens = (int32_t)innov__number(a->of->call, INNOV_CALL_OPENS_ON);

    if (opens == 0)
        return INNOV_OK;
    begin(a, INNOV__REQUIRES_OPENED);
    show_date(&a->now.value, a->day);
    show_date(&a->now.limit, opens);
    a->now.met = a->day >= innov__days_of(opens).last   ? INNOV__YES
                 : a->day < innov__days_of(opens).first ? INNOV__NO
                                                        : INNOV__PERHAPS;
    return say(a);
}

int innov__is_late(const innov_record *call, int64_t at, int *is_late, int32_t *day)
{
    int32_t closes = (int32_t)innov__number(call, INNOV_CALL_CLOSES_ON);
    int rc = innov__civil_day(at, innov_text(call, INNOV_CALL_ZONE, NULL), day);

    *is_late = rc == INNOV_OK && closes != 0 && *day > innov__days_of(closes).last;
    return rc;
}

/* A last day that is not fully known rules nobody out before its month or year is over. */
static int ask_deadline(asking *a)
{
    int32_t closes = (int32_t)innov__number(a->of->call, INNOV_CALL_CLOSES_ON);

    if (closes == 0)
        return INNOV_OK;
    begin(a, INNOV__REQUIRES_DEADLINE);
    show_date(&a->now.value, a->day);
    show_date(&a->now.limit, closes);
    a->now.met = a->day <= innov__days_of(closes).first ? INNOV__YES
                 : a->day > innov__days_of(closes).last ? INNOV__NO
                                                        : INNOV__PERHAPS;
    return say(a);
}

/* ---- The institution ----------------------------------------------------------------------- */

/* A code of the institution must be on a list of the call, where that has one. */
static int ask_code(asking *a, innov__requirement_sort sort, int32_t code, int32_t list)
{
    int64_t value = innov__number(a->of->institution, code);

    if (innov_has(a->of->call, list) != 1)
        return INNOV_OK;
    begin(a, sort);
    show_code(&a->now.value, code, value);
    show_codes(&a->now.limit, a->of->call, list);
    a->now.met = value == 0                                ? INNOV__PERHAPS
                 : innov__refers(a->of->call, list, value) ? INNOV__YES
                                                           : INNOV__NO;
    return say(a);
}

static int ask_condition(asking *a)
{
    const char *condition = innov_text(a->of->call, INNOV_CALL_ELIGIBLE_CONDITION, NULL);
    const innov__find find = {.kind = INNOV_INSTITUTION,
                              .condition = condition,
                              .is = {{"id", innov__id(a->of->institution)}}};
    int64_t count;
    int rc;

    if (*condition == '\0')
        return INNOV_OK;
    rc = innov__count_of(a->of->store, &find, &count, a->of->diag);
    if (rc != INNOV_OK)
        return rc;
    begin(a, INNOV__REQUIRES_CONDITION);
    show_text(&a->now.limit, condition);
    a->now.met = count > 0 ? INNOV__YES : INNOV__NO;
    return say(a);
}

/* ---- The limit ----------------------------------------------------------------------------- */

static int ask_limit_of(asking *a, const innov_record *institution)
{
    int64_t limit = innov__number(a->of->call, INNOV_CALL_PER_INSTITUTION_LIMIT);
    int64_t level = innov__number(institution, INNOV_INSTITUTION_ADMIN_LEVEL), count;
    int is_for_some = innov_has(a->of->call, INNOV_CALL_LIMIT_LEVEL) == 1, rc;

    if (is_for_some && level != 0 && !innov__refers(a->of->call, INNOV_CALL_LIMIT_LEVEL, level))
        return INNOV_OK;
    rc = innov__count_for_limit(a->of->reader, a->of->call, innov__id(institution),
                                a->of->application, &count);
    if (rc != INNOV_OK)
        return rc;
    begin(a, INNOV__REQUIRES_LIMIT);
    a->now.institution = innov__id(institution);
    show_number(&a->now.value, count);
    show_number(&a->now.limit, limit);
    a->now.met = count < limit               ? INNOV__YES
                 : is_for_some && level == 0 ? INNOV__PERHAPS
                                             : INNOV__NO;
    return say(a);
}

static int ask_limit(asking *a)
{
    int64_t partner;
    int each = innov__number(a->of->call, INNOV_CALL_LIMIT_APPLIES_TO) ==
               INNOV_CALL_LIMIT_APPLIES_TO_EACH;
    int rc;

    if (innov__number(a->of->call, INNOV_CALL_PER_INSTITUTION_LIMIT) == 0)
        return INNOV_OK;
    rc = ask_limit_of(a, a->of->institution);
    for (int32_t i = 0; rc == INNOV_OK && each && a->of->application != NULL; i++) {
        innov_record *institution = NULL;

        if (innov_list_get_int(a->of->application, INNOV_APPLICATION_PARTNER, i, &partner) !=
            INNOV_OK)
            break;
        rc = a->of->reader->get(a->of->reader, partner, &institution);
        if (rc == INNOV_OK)
            rc = ask_limit_of(a, institution);
        innov__record_destroy(institution);
    }
    return rc;
}

/* ---- The application ----------------------------------------------------------------------- */

static int ask_theme(asking *a)
{
    int64_t theme;
    int rc;

    if (innov_has(a->of->call, INNOV_CALL_THEME) != 1)
        return INNOV_OK;
    begin(a, INNOV__REQUIRES_THEME);
    if (innov_has(a->of->application, INNOV_APPLICATION_THEME) != 1)
        a->now.met = INNOV__PERHAPS;
    for (int32_t i = 0;
         innov_list_get_int(a->of->application, INNOV_APPLICATION_THEME, i, &theme) == INNOV_OK;
         i++)
        if (innov__refers(a->of->call, INNOV_CALL_THEME, theme))
            a->now.met = INNOV__YES;
    rc = show_titles(a, &a->now.value, a->of->application, INNOV_APPLICATION_THEME);
    if (rc == INNOV_OK)
        rc = show_titles(a, &a->now.limit, a->of->call, INNOV_CALL_THEME);
    return rc == INNOV_OK ? say(a) : rc;
}

static int found_one(const innov_record *record, void *context)
{
    (void)record;
    *(int *)context = 1;
    return INNOV_DONE;
}

/* The name of a part is that of a field of the application, or of a kind it owns. */
static int has_part(const asking *a, int64_t part, int *has)
{
    const char *name = innov__code_name(INNOV_CALL_REQUIRED_PART, part);
    const innov__kind *kind = innov__kind_by_number(INNOV_APPLICATION);
    int index = innov__field_by_name(kind, name, strlen(name));

    *has = 0;
    if (part == INNOV_APPLICATION_PART_TEAM_MEMBER)
        return a->of->reader->each(a->of->reader, INNOV_TEAM_MEMBER_APPLICATION,
                                   innov__id(a->of->application), found_one, has);
    *has = index >= 0 &&
           innov_has(a->of->application, innov__field_id_of(kind, &kind->fields[index])) == 1;
    return INNOV_OK;
}

static int ask_parts(asking *a)
{
    int64_t part;
    int rc = INNOV_OK;

    for (int32_t i = 0; rc == INNOV_OK; i++) {
        int has;

        if (innov_list_get_int(a->of->call, INNOV_CALL_REQUIRED_PART, i, &part) != INNOV_OK)
            break;
        rc = has_part(a, part, &has);
        if (rc != INNOV_OK)
            break;
        begin(a, INNOV__REQUIRES_PART);
        show_code(&a->now.limit, INNOV_CALL_REQUIRED_PART, part);
        a->now.met = has ? INNOV__YES : INNOV__NO;
        rc = say(a);
    }
    return rc;
}

/* ---- All of them --------------------------------------------------------------------------- */

static int ask_all(asking *a)
{
    int rc = ask_status(a);

    if (rc == INNOV_OK)
        rc = ask_opened(a);
    if (rc == INNOV_OK)
        rc = ask_deadline(a);
    if (rc == INNOV_OK)
        rc = ask_code(a, INNOV__REQUIRES_KIND, INNOV_INSTITUTION_KIND, INNOV_CALL_ELIGIBLE_KIND);
    if (rc == INNOV_OK)
        rc = ask_code(a, INNOV__REQUIRES_LEVEL, INNOV_INSTITUTION_ADMIN_LEVEL,
                      INNOV_CALL_ELIGIBLE_LEVEL);
    if (rc == INNOV_OK)
        rc = ask_condition(a);
    if (rc == INNOV_OK)
        rc = ask_limit(a);
    if (rc == INNOV_OK && a->of->application != NULL)
        rc = ask_theme(a);
    return rc == INNOV_OK && a->of->application != NULL ? ask_parts(a) : rc;
}

int innov__each_requirement(const innov__applying *applying, innov__see_requirement *see,
                            void *context)
{
    asking a = {.of = applying, .see = see, .context = context, .at = applying->at};
    int is_late, rc;

    if (a.at == 0)
        a.at = innov__now();
    rc = innov__is_late(applying->call, a.at, &is_late, &a.day);
    if (rc == INNOV_E_VALUE)
        return innov__fail(((innov__report){.diag = applying->diag}), INNOV__MSG_NO_ZONE,
                           .value = innov_text(applying->call, INNOV_CALL_ZONE, NULL));
    if (rc == INNOV_OK)
        rc = ask_all(&a);
    shown_free(&a.now.value);
    shown_free(&a.now.limit);
    return rc;
}
