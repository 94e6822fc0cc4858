/* score_guard.c - points are given while scoring is open, within their range, by who may judge the
 * entry. An override may record what happened all the same; a ranking leaves it out.
 */
#include <innov/ids.h>

#include "base/civil.h"
#include "base/number.h"
#include "ecosystem/conflict.h"
#include "ecosystem/entry.h"
#include "ecosystem/figures.h"
#include "ecosystem/guards.h"
#include "ecosystem/rules.h"

/* What a score is judged with. */
typedef struct judged {
    const innov__guarded *guarded;
    const innov_record *score;
    innov_record *assessor, *evaluation, *criterion;
} judged;

static int read_around(judged *j)
{
    innov__reader *reader = j->guarded->reader;
    int rc = innov__read_target(reader, j->score, INNOV_SCORE_ASSESSOR, &j->assessor);

    if (rc == INNOV_OK)
        rc = innov__read_target(reader, j->score, INNOV_SCORE_CRITERION, &j->criterion);
    if (rc == INNOV_OK)
        rc = innov__read_target(reader, j->assessor, INNOV_ASSESSOR_EVALUATION, &j->evaluation);
    return rc;
}

/* ---- What must hold ------------------------------------------------------------------------ */

static int check_open(const judged *j)
{
    innov__facts place = innov__field_place(j->score, INNOV_SCORE_POINTS);
    int open, rc = innov__scoring_is_open(j->guarded, innov__id(j->evaluation), &open);

    if (rc != INNOV_OK || open)
        return rc;
    place.value = innov_text(j->evaluation, INNOV_EVALUATION_STATUS, NULL);
    return innov__say(j->guarded->to, INNOV__MSG_SCORING_NOT_OPEN, &place);
}

static int check_entry(const judged *j)
{
    innov__facts place = innov__field_place(j->score, INNOV_SCORE_ENTRY);
    int64_t entry = innov__number(j->score, INNOV_SCORE_ENTRY);
    int is_entry, rc = innov__is_entry(j->guarded->reader, j->evaluation, entry, &is_entry);

    if (rc != INNOV_OK)
        return rc;
    place.value = innov_text(j->score, INNOV_SCORE_ENTRY, NULL);
    if (!is_entry ||
        innov__number(j->criterion, INNOV_CRITERION_EVALUATION) != innov__id(j->evaluation))
        return innov__say(j->guarded->to, INNOV__MSG_SCORE_ELSEWHERE, &place);
    if (innov_has(j->assessor, INNOV_ASSESSOR_ENTRY) == 1 &&
        !innov__refers(j->assessor, INNOV_ASSESSOR_ENTRY, entry))
        return innov__say(j->guarded->to, INNOV__MSG_SCORE_NOT_GIVEN, &place);
    return INNOV_OK;
}

static int check_range(const judged *j)
{
    innov__facts place = innov__field_place(j->score, INNOV_SCORE_POINTS);
    int64_t points = innov__number(j->score, INNOV_SCORE_POINTS), least, most;
    char expected[2 * INNOV__INT_SIZE + 4];
    size_t length;

    if ((innov_get_int(j->criterion, INNOV_CRITERION_POINTS_MIN, &least) != INNOV_OK ||
         points >= least) &&
        (innov_get_int(j->criterion, INNOV_CRITERION_POINTS_MAX, &most) != INNOV_OK ||
         points <= most))
        return INNOV_OK;
    length = 0;
    if (innov_get_int(j->criterion, INNOV_CRITERION_POINTS_MIN, &least) == INNOV_OK)
        length = innov__scaled_format(least, 2, expected);
    expected[length++] = '.';
    expected[length++] = '.';
    expected[length] = '\0';
    if (innov_get_int(j->criterion, INNOV_CRITERION_POINTS_MAX, &most) == INNOV_OK)
        (void)innov__scaled_format(most, 2, expected + length);
    place.value = innov_text(j->score, INNOV_SCORE_POINTS, NULL);
    place.expected = expected;
    return innov__say(j->guarded->to, INNOV__MSG_SCORE_RANGE, &place);
}

/* The day of the score, 0 when it is not known; a day outside the days of scoring is refused, or
 * the date could be chosen so that a conflict does not show. */
static int check_day(const judged *j, int32_t *day)
{
    innov__facts place = innov__field_place(j->score, INNOV_SCORE_SCORED_AT);
    innov__span days = innov__judging(j->evaluation, 0);
    int64_t at;

    *day = 0;
    if (innov_get_int(j->score, INNOV_SCORE_SCORED_AT, &at) != INNOV_OK)
        return INNOV_OK;
    if (innov__civil_day(at, "", day) != INNOV_OK)
        return innov__fail(j->guarded->to, INNOV__MSG_NO_ZONE, .value = INNOV__HOME_ZONE);
    place.value = innov_text(j->score, INNOV_SCORE_SCORED_AT, NULL);
    return innov__overlap(*day, *day, days.from, days.to) != INNOV__NO
               ? INNOV_OK
               : innov__say(j->guarded->to, INNOV__MSG_SCORE_OUTSIDE, &place);
}

static int check_conflict(const judged *j, int32_t day)
{
    innov__facts place = innov__field_place(j->score, INNOV_SCORE_ENTRY);
    innov__reader *reader = j->guarded->reader;
    innov__entry entry = {0};
    innov__tie tie = {0};
    int rc = innov__entry_read(reader, innov__number(j->score, INNOV_SCORE_ENTRY), &entry);

    if (rc == INNOV_OK)
        rc = innov__find_conflict(reader, j->evaluation, j->assessor, &entry,
                                  innov__judging(j->evaluation, day), &tie);
    innov__entry_free(&entry);
    if (rc != INNOV_OK || tie.kind == 0)
        return rc;
    place.value = innov_text(j->score, INNOV_SCORE_ENTRY, NULL);
    place.expected = innov__code_name(INNOV_CONFLICT_KIND, tie.kind);
    return innov__say(j->guarded->to, INNOV__MSG_SCORE_CONFLICT, &place);
}

static int check_role(const judged *j)
{
    innov__facts place = innov__field_place(j->score, INNOV_SCORE_ASSESSOR);

    return innov__number(j->assessor, INNOV_ASSESSOR_ROLE) != INNOV_ASSESSOR_ROLE_SECRETARY
               ? INNOV_OK
               : innov__say(j->guarded->to, INNOV__MSG_SCORE_SECRETARY, &place);
}

/* The first thing that is wrong: the others may follow from it. */
static int check(const judged *j)
{
    int32_t day = 0;
    int rc = check_open(j);

    if (rc == INNOV_OK && j->guarded->after != NULL) {
        rc = check_entry(j);
        if (rc == INNOV_OK)
            rc = check_role(j);
        if (rc == INNOV_OK)
            rc = check_range(j);
        if (rc == INNOV_OK)
            rc = check_day(j, &day);
        if (rc == INNOV_OK)
            rc = check_conflict(j, day);
    }
    return rc;
}

int innov__guard_score(const innov__guarded *guarded)
{
    judged j = {.guarded = guarded,
                .score = guarded->after != NULL ? guarded->after : guarded->before};
    int rc = INNOV_OK;

    if (guarded->override || !innov__differs_beyond(guarded->before, guarded->after, NULL, 0))
        return INNOV_OK;
    rc = read_around(&j);
    if (rc == INNOV_OK)
        rc = check(&j);
    innov__record_destroy(j.assessor);
    innov__record_destroy(j.evaluation);
    innov__record_destroy(j.criterion);
    return rc == INNOV_DONE ? INNOV_OK : rc; /* deleted with its panel, which has a guard */
}
