/* call_success.c - the report call-success: how many applications of each call were supported.
 *
 * A source often reports both numbers while only some applications are recorded, so what the source
 * reports goes before what the records give.
 */
#include <innov/ids.h>
#include <innov/store.h>

#include "base/memory.h"
#include "ecosystem/figures.h"
#include "ecosystem/operation.h"
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
    const innov_record *call;          /* the present one */
    int64_t received, supported;       /* by its records */
    figure applications, of_supported; /* as answered */
    innov__buffer name;                /* of a figure that is explained */
} success;

/* ---- What the records give ----------------------------------------------------------------- */

static int is_supported(int64_t status)
{
    return status == INNOV_APPLICATION_STATUS_SUPPORTED ||
           status == INNOV_APPLICATION_STATUS_AGREEMENT_SIGNED ||
           status == INNOV_APPLICATION_STATUS_SPRINT_CREATED;
}

/* Why an application was not received, or 0. */
static innov__left_out not_received(int64_t status)
{
    if (status == INNOV_APPLICATION_STATUS_DRAFT)
        return INNOV__LEFT_NOT_FINISHED;
    return status == INNOV_APPLICATION_STATUS_WITHDRAWN ? INNOV__LEFT_CANCELLED
                                                        : (innov__left_out)0;
}

static int count_application(const innov_record *application, void *context)
{
    success *s = context;
    int64_t status = innov__number(application, INNOV_APPLICATION_STATUS);

    s->received += not_received(status) == 0;
    s->supported += is_supported(status);
    return INNOV_OK;
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

static int is_decided(const innov_record *call)
{
    int64_t status = innov__number(call, INNOV_CALL_STATUS);

    return status == INNOV_CALL_STATUS_DECIDED || status == INNOV_CALL_STATUS_ARCHIVED;
}

/* Where every recorded application is a supported one, perhaps only these were recorded: they do
 * not say how many there were. */
static figure applications_of(const success *s)
{
    if (innov_has(s->call, INNOV_CALL_APPLICATION_COUNT) == 1)
        return reported(s->call, INNOV_CALL_APPLICATION_COUNT);
    if (s->received > s->supported)
        return (figure){.value = s->received, .from = FROM_RECORDS};
    return (figure){.reason = innov__number(s->call, INNOV_CALL_STATUS) == INNOV_CALL_STATUS_DRAFT
                                  ? "not_applicable"
                                  : "no_data"};
}

static figure supported_of(const success *s)
{
    if (innov_has(s->call, INNOV_CALL_SUPPORTED_COUNT) == 1)
        return reported(s->call, INNOV_CALL_SUPPORTED_COUNT);
    if (!is_decided(s->call))
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

static int explain_one(success *s, const char *name, const figure *shown,
                       const innov_record *record, innov__left_out why)
{
    int result = innov__figure(&s->name, name, s->call);

    if (result != INNOV_OK)
        return result;
    if (shown->from == FROM_SOURCE)
        why = INNOV__LEFT_REPORTED;
    else if (shown->reason != NULL && why == 0)
        why = INNOV__LEFT_NO_VALUE;
    return why == 0 ? innov__reply_counted(s->reply, s->name.bytes, record)
                    : innov__reply_left_out(s->reply, s->name.bytes, record, why);
}

static int explain_application(const innov_record *application, void *context)
{
    success *s = context;
    int64_t status = innov__number(application, INNOV_APPLICATION_STATUS);
    innov__left_out why = not_received(status);
    int result = explain_one(s, "applications", &s->applications, application, why);

    if (why == 0 && !is_supported(status))
        why = INNOV__LEFT_OTHER_SCOPE;
    if (result == INNOV_OK)
        result = explain_one(s, "supported", &s->of_supported, application, why);
    return result;
}

/* The call itself stands behind a number that it states. */
static int explain_reported(success *s, const char *name, const figure *shown)
{
    int result = shown->from == FROM_SOURCE ? innov__figure(&s->name, name, s->call) : INNOV_DONE;

    if (result == INNOV_OK)
        result = innov__reply_counted(s->reply, s->name.bytes, s->call);
    return result == INNOV_DONE ? INNOV_OK : result;
}

static int explain(success *s)
{
    int result = explain_reported(s, "applications", &s->applications);

    if (result == INNOV_OK)
        result = explain_reported(s, "supported", &s->of_supported);
    return result == INNOV_OK ? each_application(s, explain_application) : result;
}

/* ---- The table ----------------------------------------------------------------------------- */

static const innov__column columns[] = {
    {"call", {"Call", "Konkurss"}, .type = INNOV_TYPE_REFERENCE, .for_programs = 1},
    {"title", {"Title", "Nosaukums"}, .type = INNOV_TYPE_TEXT},
    {"year", {"Year", "Gads"}, .type = INNOV_TYPE_INTEGER},
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

static int add_row(success *s)
{
    innov__row row = innov__row_begin(s->reply);

    innov__row_int(&row, innov__id(s->call));
    innov__row_title(&row, s->call);
    innov__row_some(&row, innov__number(s->call, INNOV_CALL_YEAR));
    put_figure(&row, &s->applications);
    put_figure(&row, &s->of_supported);
    put_percent(s, &row);
    put_origin(&row, &s->applications);
    put_origin(&row, &s->of_supported);
    innov__row_int(&row, s->received);
    innov__row_int(&row, s->supported);
    return row.result;
}

static int add_call(const innov_record *call, void *context)
{
    success *s = context;
    int result;

    s->call = call;
    s->received = s->supported = 0;
    result = each_application(s, count_application);
    s->applications = applications_of(s);
    s->of_supported = supported_of(s);
    if (result == INNOV_OK)
        result = add_row(s);
    return result == INNOV_OK && s->reply->explanation != NULL ? explain(s) : result;
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
    return result == INNOV_OK ? innov__note_state(s->store, s->reply) : result;
}

static int run(innov_store *store, const innov_record *input, innov__reply *reply)
{
    success s = {.store = store, .reply = reply};
    int64_t call = innov__number(input, INNOV_CALL_SUCCESS_CALL);
    const innov__find find = {.kind = INNOV_CALL,
                              .is = {{call != 0 ? "id" : NULL, call}},
                              .year = innov__number(input, INNOV_CALL_SUCCESS_YEAR),
                              .order = {"year", "round", "closes_on"}};
    int result = innov__reply_begin(reply, "call-success", columns, INNOV__COUNT(columns));

    if (result == INNOV_OK)
        result = innov__there(store, call, reply->diag);
    if (result == INNOV_OK)
        result = innov__each(store, &find, add_call, &s, reply->diag);
    innov__buffer_free(&s.name);
    return result == INNOV_OK ? add_notes(&s) : result;
}

const innov__operation innov__report_call_success = {
    .name = "call-success",
    .label = {"Success in calls", "Panākumi konkursos"},
    .doc = {"How many applications of each call were received and supported.",
            "Cik pieteikumu katrā konkursā saņemts un cik atbalstīts."},
    .input = &innov__call_success,
    .run = run,
};
