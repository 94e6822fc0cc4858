/* operations.c - the list of operations, and the public calls that name and run them. */
#include <string.h>

#include "base/problem.h"
#include "ecosystem/operation.h"
#include "store/snapshot.h"

static const innov__operation *const operations[] = {
    &innov__report_sprint_progress,
    &innov__report_call_success,
    &innov__report_institution_timeline,
    &innov__report_awards,
    &innov__report_never_took_part,
    &innov__report_facilitators,
    &innov__report_sprint_quality,
    &innov__report_sprint_delivery,
    &innov__report_sprint_findings,
    &innov__report_lineage,
    &innov__report_training_reach,
    &innov__report_milestones,
    &innov__report_money,
    &innov__report_indicator_trend,
    &innov__report_data_quality,
    &innov__report_ranking,
    &innov__report_verify,
    &innov__report_eligibility,
    &innov__action_assess_eligibility,
    &innov__report_award_eligibility,
    &innov__action_nominate_sprints,
    &innov__action_decide,
    &innov__report_event_registration,
    &innov__report_event_calendar,
    &innov__report_prototype_funnel,
    &innov__action_create_sprint,
    &innov__action_register,
    &innov__action_cancel_registration,
    &innov__report_institution_tree,
    &innov__report_network_coverage,
    &innov__report_skill_coverage,
    &innov__report_due_for_deletion,
    &innov__report_person_export,
    &innov__action_person_erase,
    &innov__action_replay_erasures,
};

static const innov__operation *find_operation(const char *name)
{
    for (size_t i = 0; i < INNOV__COUNT(operations); i++)
        if (strcmp(operations[i]->name, name) == 0)
            return operations[i];
    return NULL;
}

const char *innov_operation_at(int32_t index)
{
    return index >= 0 && (size_t)index < INNOV__COUNT(operations) ? operations[index]->name : "";
}

static const char *in_language(innov__words words, const char *lang)
{
    return innov__language(lang) ? words.lv : words.en;
}

static const char *chart_text(const innov__chart *chart, int32_t what, const char *lang)
{
    const char *const texts[] = {
        chart->sort,     chart->sort != NULL ? in_language(chart->label, lang) : NULL,
        chart->category, chart->value,
        chart->goal,     chart->series,
        chart->only};
    size_t place = (size_t)(what - INNOV_OPERATION_CHART);

    return place < INNOV__COUNT(texts) && texts[place] != NULL ? texts[place] : "";
}

const char *innov_operation_text(const char *operation, int32_t what, const char *lang)
{
    const innov__operation *found = operation != NULL ? find_operation(operation) : NULL;

    if (found == NULL)
        return "";
    if (what >= INNOV_OPERATION_CHART)
        return chart_text(&found->chart, what, lang);
    switch (what) {
    case INNOV_OPERATION_LABEL:
        return in_language(found->label, lang);
    case INNOV_OPERATION_DOC:
        return in_language(found->doc, lang);
    case INNOV_OPERATION_INPUT:
        return found->input->name;
    case INNOV_OPERATION_SORT:
        return found->writes ? "action" : "report";
    default:
        return "";
    }
}

static int check_input(const innov__operation *operation, const innov_record *input,
                       innov_diag *diag)
{
    int64_t kind;
    int result = innov_record_int(input, INNOV_RECORD_KIND, &kind);

    if (result != INNOV_OK)
        return result;
    if (kind != operation->input->number)
        return innov__fail(((innov__report){.diag = diag}), INNOV__MSG_OTHER_INPUT,
                           .value = innov_kind_text((int32_t)kind, INNOV_KIND_NAME, NULL),
                           .expected = operation->input->name);
    return innov_record_check(input, diag);
}

/* Hands out what was asked for and throws the rest away. */
static int give(innov__reply *reply, int result, innov_table **table)
{
    innov_table **asked = reply->explanation != NULL ? &reply->explanation : &reply->table;

    if (result == INNOV_OK) {
        *table = *asked;
        *asked = NULL;
    }
    innov_table_free(reply->table);
    innov_table_free(reply->explanation);
    return result;
}

/* A report sees one state of the store, however often it reads. */
static int run(const innov__operation *operation, innov_store *store, const innov_record *input,
               innov__reply *reply)
{
    int held = 0,
        result = operation->writes ? INNOV_OK : innov__snapshot_begin(store, &held, reply->diag);

    if (result == INNOV_OK)
        result = operation->run(store, input, reply);
    innov__snapshot_end(store, held);
    return result;
}

/* Runs what was asked for rightly; says into `diag` what was asked wrongly. */
static int run_asked(innov_store *store, const char *operation, const innov_record *input,
                     uint32_t flags, innov_table **table, innov_diag *diag)
{
    innov__report to = {.diag = diag};
    innov__reply reply = {.diag = diag};
    const innov__operation *found;
    int result = INNOV_OK;

    if (operation == NULL || table == NULL)
        return innov__fail(to, INNOV__MSG_NULL, .name = operation == NULL ? "operation" : "table");
    if ((flags & ~(uint32_t)INNOV_RUN_EXPLAIN) != 0)
        return innov__fail(to, INNOV__MSG_FLAGS, .number = flags, .limit = INNOV_RUN_EXPLAIN);
    found = find_operation(operation);
    if (found == NULL)
        return innov__fail(to, INNOV__MSG_NO_OPERATION, .value = operation);
    if (input != NULL)
        result = check_input(found, input, diag);
    if (result == INNOV_OK && (flags & INNOV_RUN_EXPLAIN) != 0)
        result = innov__explanation_new(&reply.explanation);
    if (result == INNOV_OK)
        result = run(found, store, input, &reply);
    if (result == INNOV_OK)
        innov__table_set_title(reply.table, found->label);
    return give(&reply, result, table);
}

int innov_run(innov_store *store, const char *operation, const innov_record *input, uint32_t flags,
              innov_table **table, innov_diag *diag)
{
    innov_diag *own = NULL;
    int result;

    innov__diag_clear(diag);
    if (table != NULL)
        *table = NULL;
    if (store == NULL)
        return innov__fail(((innov__report){.diag = diag}), INNOV__MSG_NULL, .name = "store");
    result = diag == NULL ? innov_diag_new(&own) : INNOV_OK;
    if (diag == NULL)
        diag = own;
    if (result == INNOV_OK)
        result = run_asked(store, operation, input, flags, table, diag);
    if (diag != NULL)
        innov__store_tell(store, diag, result);
    innov_diag_free(own);
    return result;
}
