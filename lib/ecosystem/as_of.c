/* as_of.c - the day that a report is about. */
#include "ecosystem/as_of.h"

#include <innov/ids.h>

#include "ecosystem/asked.h"

static const innov__code certainties[] = {
    {INNOV__PERHAPS,
     "possible",
     {"Possible", "Iespējams"},
     {"The dates do not decide it.", "Datumi to neizšķir."}},
    {INNOV__YES, "certain", {"Certain", "Noteikti"}, {"By the dates.", "Pēc datumiem."}},
};
const innov__code_list innov__certainty_codes = INNOV__CODE_LIST("certainty", "Certainty",
                                                                 "Noteiktība", certainties);

innov__as_of innov__as_of_input(const innov_record *input, int32_t field)
{
    innov__as_of at = {.day = innov__asked_day(input, field),
                       .is_asked = innov__number(input, field) != 0};

    at.is_past = at.day < innov__asked_day(NULL, field);
    return at;
}

innov__left_out innov__not_yet(const innov__as_of *at, int32_t date)
{
    return at->is_asked ? innov__not_by(at->day, date) : (innov__left_out)0;
}

innov__left_out innov__not_by(int32_t day, int32_t date)
{
    innov__days days = innov__days_of(date);

    if (date == 0)
        return INNOV__LEFT_NO_DATE;
    if (days.last <= day)
        return (innov__left_out)0;
    return days.first > day ? INNOV__LEFT_OUTSIDE_PERIOD : INNOV__LEFT_UNDECIDABLE;
}

innov__left_out innov__doubt(innov__as_of *at, innov__left_out why)
{
    at->undecided += at->is_asked && (why == INNOV__LEFT_UNDECIDABLE || why == INNOV__LEFT_NO_DATE);
    return why;
}

innov__sure innov__held(const innov__as_of *at, int32_t from, int32_t to)
{
    return innov__overlap(from, to, at->day, at->day);
}

/* ---- Sprints ------------------------------------------------------------------------------- */

int innov__is_completed(int64_t status)
{
    return status == INNOV_SPRINT_STATUS_COMPLETED || status == INNOV_SPRINT_STATUS_FOLLOW_UP ||
           status == INNOV_SPRINT_STATUS_CLOSED;
}

int32_t innov__sprint_start(const innov_record *sprint)
{
    int32_t date = innov__date(sprint, INNOV_SPRINT_ACTUAL_START, 0);

    if (date == 0)
        date = innov__date(sprint, INNOV_SPRINT_PLANNED_START, 0);
    return date != 0 ? date : innov__date(sprint, INNOV_SPRINT_YEAR, 0);
}

innov__left_out innov__sprint_not_begun(const innov__as_of *at, const innov_record *sprint)
{
    int64_t status = innov__number(sprint, INNOV_SPRINT_STATUS);

    if (status == INNOV_SPRINT_STATUS_CANCELLED)
        return INNOV__LEFT_CANCELLED;
    if (!at->is_past && (status == INNOV_SPRINT_STATUS_RUNNING || innov__is_completed(status)))
        return (innov__left_out)0;
    return innov__not_yet(at, innov__sprint_start(sprint));
}

innov__left_out innov__sprint_not_completed(const innov__as_of *at, const innov_record *sprint)
{
    int64_t status = innov__number(sprint, INNOV_SPRINT_STATUS);
    int32_t end = innov__date(sprint, INNOV_SPRINT_ACTUAL_END, 0);

    if (status == INNOV_SPRINT_STATUS_CANCELLED)
        return INNOV__LEFT_CANCELLED;
    if (!innov__is_completed(status))
        return INNOV__LEFT_NOT_FINISHED;
    if (!at->is_past)
        return (innov__left_out)0;
    return innov__not_yet(at, end != 0 ? end : innov__date(sprint, INNOV_SPRINT_YEAR, 0));
}

/* ---- Institutions -------------------------------------------------------------------------- */

int64_t innov__institution_status(const innov__as_of *at, const innov_record *institution)
{
    int64_t status = innov__number(institution, INNOV_INSTITUTION_STATUS);
    int32_t last = innov__date(institution, INNOV_INSTITUTION_ENDED_ON, 0);
    innov__days days = innov__days_of(last);

    if (!at->is_past || status == INNOV_INSTITUTION_STATUS_ACTIVE ||
        (last != 0 && days.last < at->day))
        return status;
    return last != 0 && days.first >= at->day ? INNOV_INSTITUTION_STATUS_ACTIVE : 0;
}

/* ---- Notes --------------------------------------------------------------------------------- */

int innov__note_as_of(const innov__as_of *at, innov__reply *reply)
{
    innov__note note = {0};

    if (!at->is_asked)
        return INNOV_OK;
    innov__note_words(&note, "As of ", "Stāvoklis ");
    innov__note_date(&note, at->day);
    innov__note_words(&note,
                      ": what had certainly happened by then counts; what was cancelled or "
                      "withdrawn since does not. Records that only possibly count, as their dates "
                      "do not decide it: ",
                      ": skaitās tas, kas līdz tai dienai noteikti noticis, bet ne tas, kas vēlāk "
                      "atcelts vai atsaukts. Ieraksti, kas skaitītos tikai iespējami, jo datumi to "
                      "neizšķir: ");
    innov__note_int(&note, at->undecided);
    innov__note_words(&note, ".", ".");
    return innov__note_add(&note, reply);
}
