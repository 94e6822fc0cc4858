/* call_success.c - the report call-success: how many applications of each call were supported, and
 * by which kinds of institutions or sectors they were handed in.
 *
 * A source often reports both numbers while only some applications are recorded, so what the source
 * reports goes before what the records give. It says nothing of kinds and sectors, so that those
 * are told only where the records are all there are.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/as_of.h"
#include "ecosystem/call_groups.h"
#include "ecosystem/operation.h"
#include "model/codes.h"
#include "model/kinds.h"

enum { FROM_SOURCE = 1, FROM_RECORDS };

static const innov__code origin[] = {
    {FROM_SOURCE,
     "source",
     {"The source", "Avots"},
     {"The call says what its source reports.", "Konkursā ierakstīts, ko nosauc tā avots."}},
    {FROM_RECORDS,
     "records",
     {"The records", "Ieraksti"},
     {"Counted from the applications that are recorded.", "Saskaitīts no ierakstītajiem "
                                                          "pieteikumiem."}},
};
static const innov__code_list origin_codes = INNOV__CODE_LIST(
    "figure_origin", "Where a figure is from", "No kurienes skaitlis", origin);

/* A number with where it is from, or the reason why there is none. */
typedef struct figure {
    int64_t value;
    int from;
    const char *reason;
} figure;

typedef struct success {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    innov__call_groups groups;
    const innov_record *call;          /* the present one */
    int64_t received, supported;       /* by its records */
    figure applications, of_supported; /* as answered */
} success;

/* ---- What the records give ----------------------------------------------------------------- */

static int is_supported(int64_t status)
{
    return status == INNOV_APPLICATION_STATUS_SUPPORTED ||
           status == INNOV_APPLICATION_STATUS_AGREEMENT_SIGNED ||
           status == INNOV_APPLICATION_STATUS_SPRINT_CREATED;
}

/* The date in a field of the application, else in one of its call, else the year of the call. */
static int32_t date_of(const success *s, const innov_record *application, int32_t field,
                       int32_t of_call)
{
    int32_t date = application != NULL ? innov__date(application, field, 0) : 0;

    if (date == 0)
        date = innov__date(s->call, of_call, 0);
    return date != 0 ? date : innov__date(s->call, INNOV_CALL_YEAR, 0);
}

static int32_t handed_in(const success *s, const innov_record *application)
{
    return date_of(s, application, INNOV_APPLICATION_SUBMITTED_AT, INNOV_CALL_CLOSES_ON);
}

/* Why an application was not received by the day, or 0. */
static innov__left_out not_received(const success *s, const innov_record *application)
{
    int64_t status = innov__number(application, INNOV_APPLICATION_STATUS);

    if (status == INNOV_APPLICATION_STATUS_DRAFT)
        return INNOV__LEFT_NOT_FINISHED;
    return status == INNOV_APPLICATION_STATUS_WITHDRAWN
               ? INNOV__LEFT_CANCELLED
               : innov__not_yet(&s->at, handed_in(s, application));
}

/* Why one that was received was not supported by the day, or 0. */
static innov__left_out not_supported(const success *s, const innov_record *application)
{
    if (!is_supported(innov__number(application, INNOV_APPLICATION_STATUS)))
        return INNOV__LEFT_OTHER_SCOPE;
    return innov__not_yet(
        &s->at, date_of(s, application, INNOV_APPLICATION_DECIDED_ON, INNOV_CALL_DECIDED_ON));
}

static int count_application(const innov_record *application, void *context)
{
    success *s = context;
    innov__left_out why = not_received(s, application), support;

    if (why != 0) {
        (void)innov__doubt(&s->at, why);
        return INNOV_OK;
    }
    support = innov__doubt(&s->at, not_supported(s, application));
    s->received++;
    s->supported += support == 0;
    return s->groups.by == INNOV__BY_CALL
               ? INNOV_OK
               : innov__call_groups_add(&s->groups, application, handed_in(s, application),
                                        support == 0);
}

static int each_application(success *s, innov__visit *visit)
{
    const innov__find find = {.kind = INNOV_APPLICATION, .is = {{"call", innov__id(s->call)}}};

    return innov__each(s->store, &find, visit, s, s->reply->diag);
}

/* ---- The figures --------------------------------------------------------------------------- */

static figure reported(const innov_record *call, int32_t field)
{
    return (figure){.value = innov__number(call, field), .from = FROM_SOURCE};
}

/* Whether the numbers that a call states held on the day: applications are counted when it closes,
 * supported ones when it is decided. */
static int is_stated(const success *s, int32_t field, int32_t day)
{
    return innov_has(s->call, field) == 1 &&
           (!s->at.is_past || innov__not_yet(&s->at, date_of(s, NULL, 0, day)) == 0);
}

static int is_decided(const success *s)
{
    int64_t status = innov__number(s->call, INNOV_CALL_STATUS);

    if (status != INNOV_CALL_STATUS_DECIDED && status != INNOV_CALL_STATUS_ARCHIVED)
        return 0;
    return !s->at.is_past ||
           innov__not_yet(&s->at, date_of(s, NULL, 0, INNOV_CALL_DECIDED_ON)) == 0;
}

/* Where every recorded application is a supported one, perhaps only these were recorded: they do
 * not say how many there were. */
static figure applications_of(const success *s)
{
    if (is_stated(s, INNOV_CALL_APPLICATION_COUNT, INNOV_CALL_CLOSES_ON))
        return reported(s->call, INNOV_CALL_APPLICATION_COUNT);
    if (s->received > s->supported)
        return (figure){.value = s->received, .from = FROM_RECORDS};
    return (figure){.reason = innov__number(s->call, INNOV_CALL_STATUS) == INNOV_CALL_STATUS_DRAFT
                                  ? "not_applicable"
                                  : "no_data"};
}

static figure supported_of(const success *s)
{
    if (is_stated(s, INNOV_CALL_SUPPORTED_COUNT, INNOV_CALL_DECIDED_ON))
        return reported(s->call, INNOV_CALL_SUPPORTED_COUNT);
    if (!is_decided(s))
        return (figure){.reason = "not_applicable"};
    if (s->received > 0)
        return (figure){.value = s->supported, .from = FROM_RECORDS};
    return (figure){.reason = "no_data"};
}

/* Whether one number is the source's and the other one of the records, and these are not all. */
static int is_mixed(const success *s)
{
    if (s->applications.from == s->of_supported.from)
        return 0;
    return s->applications.from == FROM_RECORDS ? s->of_supported.value != s->supported
                                                : s->applications.value != s->received;
}

static void put_percent(const success *s, innov__row *row)
{
    if (s->applications.reason != NULL || s->of_supported.reason != NULL)
        innov__row_reason(row, s->of_supported.reason != NULL ? s->of_supported.reason
                                                              : s->applications.reason);
    else if (is_mixed(s))
        innov__row_reason(row, "not_comparable");
    else
        innov__row_percent(row, s->of_supported.value, s->applications.value);
}

/* ---- What stands behind them --------------------------------------------------------------- */

static int explain_one(const success *s, const char *figure_name, const figure *shown,
                       const innov_record *record, innov__left_out why)
{
    if (shown->from == FROM_SOURCE)
        why = INNOV__LEFT_REPORTED;
    else if (shown->reason != NULL && why == 0)
        why = INNOV__LEFT_NO_VALUE;
    return innov__explain(s->reply, figure_name, s->call, record, why);
}

static int explain_application(const innov_record *application, void *context)
{
    success *s = context;
    innov__left_out why = not_received(s, application);
    int result = explain_one(s, "applications", &s->applications, application, why);

    if (result == INNOV_OK)
        result = innov__explain(s->reply, "recorded", s->call, application, why);
    if (why == 0)
        why = not_supported(s, application);
    if (result == INNOV_OK)
        result = explain_one(s, "supported", &s->of_supported, application, why);
    return result == INNOV_OK
               ? innov__explain(s->reply, "recorded_supported", s->call, application, why)
               : result;
}

/* The call itself stands behind a number that it states. */
static int explain_reported(const success *s, const char *figure_name, const figure *shown)
{
    return shown->from == FROM_SOURCE
               ? innov__explain(s->reply, figure_name, s->call, s->call, (innov__left_out)0)
               : INNOV_OK;
}

static int explain(success *s)
{
    int result = explain_reported(s, "applications", &s->applications);

    if (result == INNOV_OK)
        result = explain_reported(s, "supported", &s->of_supported);
    return result == INNOV_OK ? each_application(s, explain_application) : result;
}

/* ---- The table ----------------------------------------------------------------------------- */

/* What stands in every row, with what tells the groups of a call apart in between. */
static const innov__column of_call[] = {
    {"call", {"Call", "Konkurss"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"year", {"Year", "Gads"}, .type = INNOV_TYPE_INTEGER},
};
static const innov__column of_kind[] = {
    {"institution_kind",
     {"Kind of institution", "Iestādes veids"},
     .type = INNOV_TYPE_CODE,
     .codes = &innov__institution_kind_codes},
};
static const innov__column of_sector[] = {
    {"sector", {"Sector", "Resors"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"sector_title", {"Sector", "Resors"}, .type = INNOV_TYPE_TEXT},
};
static const innov__column numbers[] = {
    {"applications", {"Applications", "Pieteikumi"}, .type = INNOV_TYPE_INTEGER},
    {"supported", {"Supported", "Atbalstīti"}, .type = INNOV_TYPE_INTEGER},
    {"percent", {"Percent", "Procenti"}, .type = INNOV_TYPE_DECIMAL, .scale = 1},
    {"applications_from",
     {"Applications by", "Pieteikumi pēc"},
     .type = INNOV_TYPE_CODE,
     .codes = &origin_codes},
    {"supported_from",
     {"Supported by", "Atbalstīti pēc"},
     .type = INNOV_TYPE_CODE,
     .codes = &origin_codes},
    {"recorded", {"Recorded", "Ierakstīti"}, .type = INNOV_TYPE_INTEGER},
    {"recorded_supported",
     {"Recorded as supported", "Ierakstīti kā atbalstīti"},
     .type = INNOV_TYPE_INTEGER},
};
enum { COLUMNS_MAX = INNOV__COUNT(of_call) + INNOV__COUNT(of_sector) + INNOV__COUNT(numbers) };

static size_t append(innov__column *to, size_t count, const innov__column *from, size_t more)
{
    for (size_t i = 0; i < more; i++)
        to[count + i] = from[i];
    return count + more;
}

static int begin_table(const success *s)
{
    innov__column made[COLUMNS_MAX];
    size_t count = append(made, 0, of_call, INNOV__COUNT(of_call));

    if (s->groups.by == INNOV__BY_KIND)
        count = append(made, count, of_kind, INNOV__COUNT(of_kind));
    if (s->groups.by == INNOV__BY_SECTOR)
        count = append(made, count, of_sector, INNOV__COUNT(of_sector));
    count = append(made, count, numbers, INNOV__COUNT(numbers));
    return innov__reply_begin(s->reply, "call-success", made, count);
}

static void put_figure(innov__row *row, const figure *shown)
{
    if (shown->reason != NULL)
        innov__row_reason(row, shown->reason);
    else
        innov__row_int(row, shown->value);
}

static void put_origin(innov__row *row, const figure *shown)
{
    if (shown->reason != NULL)
        innov__row_reason(row, shown->reason);
    else
        innov__row_int(row, shown->from);
}

static innov__row begin_row(const success *s)
{
    innov__row row = innov__row_begin(s->reply);

    innov__row_int(&row, innov__id(s->call));
    innov__row_title(&row, s->call);
    innov__row_some(&row, innov__number(s->call, INNOV_CALL_YEAR));
    return row;
}

static int add_row(const success *s)
{
    innov__row row = begin_row(s);

    put_figure(&row, &s->applications);
    put_figure(&row, &s->of_supported);
    put_percent(s, &row);
    put_origin(&row, &s->applications);
    put_origin(&row, &s->of_supported);
    innov__row_int(&row, s->received);
    innov__row_int(&row, s->supported);
    return row.result;
}

/* A number of a group: of the records where they are all that the call has. */
static figure of_group(const figure *of_whole, int64_t recorded, int64_t in_group)
{
    if (of_whole->reason == NULL && of_whole->value != recorded)
        return (figure){.reason = "no_data"};
    return of_whole->reason != NULL ? *of_whole : (figure){.value = in_group, .from = FROM_RECORDS};
}

static int add_group_row(const innov__call_group *group, const innov_record *sector, void *context)
{
    success *s = context;
    success one = *s;
    innov__row row = begin_row(s);

    one.applications = of_group(&s->applications, s->received, group->received);
    one.of_supported = of_group(&s->of_supported, s->supported, group->supported);
    innov__row_some(&row, group->key);
    if (s->groups.by == INNOV__BY_SECTOR)
        innov__row_title(&row, sector);
    put_figure(&row, &one.applications);
    put_figure(&row, &one.of_supported);
    put_percent(&one, &row);
    put_origin(&row, &one.applications);
    put_origin(&row, &one.of_supported);
    innov__row_int(&row, group->received);
    innov__row_int(&row, group->supported);
    return row.result;
}

/* ---- Calls --------------------------------------------------------------------------------- */

static int add_call(success *s)
{
    int result;

    s->received = s->supported = 0;
    innov__call_groups_clear(&s->groups);
    result = each_application(s, count_application);
    s->applications = applications_of(s);
    s->of_supported = supported_of(s);
    if (result == INNOV_OK)
        result = s->groups.by == INNOV__BY_CALL
                     ? add_row(s)
                     : innov__call_groups_each(&s->groups, add_group_row, s);
    return result == INNOV_OK && s->reply->explanation != NULL ? explain(s) : result;
}

/* Why a call had not opened by the day, or 0; where the day is not known, it had when it closed. */
static innov__left_out not_opened(const success *s)
{
    int32_t opens = innov__date(s->call, INNOV_CALL_OPENS_ON, 0);

    if (opens == 0 && innov__not_yet(&s->at, innov__date(s->call, INNOV_CALL_CLOSES_ON, 0)) == 0)
        return (innov__left_out)0;
    return innov__not_yet(&s->at, opens != 0 ? opens : innov__date(s->call, INNOV_CALL_YEAR, 0));
}

static int take_call(const innov_record *call, void *context)
{
    success *s = context;
    innov__left_out why;

    s->call = call;
    why = innov__doubt(&s->at, not_opened(s));
    return why == 0 ? add_call(s) : innov__reply_explain(s->reply, "calls", call, why);
}

/* ---- The report ---------------------------------------------------------------------------- */

static int note_groups(const success *s)
{
    if (s->groups.by == INNOV__BY_CALL)
        return INNOV_OK;
    return innov__reply_note(
        s->reply,
        "Kinds and sectors are those of the leads, a sector as it was on the day of the "
        "application. Where a source reports other numbers than are recorded, how they divide is "
        "not known.",
        "Veidi un resori ir vadītāju, resors tāds, kāds tas bija pieteikuma dienā. Ja avots nosauc "
        "citus skaitļus nekā ierakstīts, to sadalījums nav zināms.");
}

static int add_notes(success *s)
{
    int result = innov__reply_note(
        s->reply,
        "Supported of the applications received. What the source reports is used where the call "
        "states it, otherwise what is recorded: applications handed in and not withdrawn; "
        "supported, also with an agreement or a sprint.",
        "Atbalstītie no saņemtajiem pieteikumiem. Ja konkursā ierakstīts avota skaitlis, lietots "
        "tas, citādi ierakstītie: iesniegtie un neatsauktie pieteikumi; atbalstītie, arī ar "
        "noslēgtu vienošanos vai izveidotu sprintu.");

    if (result == INNOV_OK)
        result = innov__reply_note(
            s->reply,
            "Where all recorded applications are supported ones, perhaps only these were recorded: "
            "how many there were is not known, and there is no percent.",
            "Ja visi ierakstītie pieteikumi ir atbalstītie, varbūt ierakstīti tikai tie: kopskaits "
            "nav zināms, un procentu nav.");
    if (result == INNOV_OK)
        result = note_groups(s);
    if (result == INNOV_OK)
        result = innov__note_as_of(&s->at, s->reply);
    return result == INNOV_OK ? innov__note_state(s->store, s->reply) : result;
}

static int make(success *s, const innov_record *input)
{
    int64_t call = innov__number(input, INNOV_CALL_SUCCESS_CALL);
    const innov__find find = {.kind = INNOV_CALL,
                              .is = {{call != 0 ? "id" : NULL, call}},
                              .year = innov__number(input, INNOV_CALL_SUCCESS_YEAR),
                              .order = {"year", "round", "closes_on"}};
    int result = begin_table(s);

    if (result == INNOV_OK)
        result = innov__there(s->store, call, s->reply->diag);
    if (result == INNOV_OK)
        result = innov__each(s->store, &find, take_call, s, s->reply->diag);
    return result == INNOV_OK ? add_notes(s) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    int64_t by = innov__number(input, INNOV_CALL_SUCCESS_BY);
    success s = {
        .store = store,
        .reply = reply,
        .at = innov__as_of_input(input, INNOV_CALL_SUCCESS_AS_OF),
        .groups = {.store = store, .diag = reply->diag, .by = by != 0 ? by : INNOV__BY_CALL}};
    int result = make(&s, input);

    innov__call_groups_free(&s.groups);
    return result;
}

const innov__operation innov__report_call_success = {
    .name = "call-success",
    .label = {"Success in calls", "Panākumi konkursos"},
    .doc = {"How many applications of each call were received and supported.",
            "Cik pieteikumu katrā konkursā saņemts un cik atbalstīts."},
    .input = &innov__call_success,
    .chart = {.sort = "shares",
              .category = "call",
              .value = "percent",
              .label = {"Percent of applications supported", "Atbalstīto pieteikumu procenti"}},
    .run = run,
};
