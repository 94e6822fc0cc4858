/* rules.c - what guards have in common. */
#include "ecosystem/rules.h"

#include <innov/ids.h>

#include "ecosystem/figures.h"
#include "model/common.h"
#include "model/registry.h"

/* The status in a record that was read, which is freed. */
static int take_status(int rc, innov_record *evaluation, int64_t *status)
{
    *status = rc == INNOV_OK ? innov__number(evaluation, INNOV_EVALUATION_STATUS) : 0;
    innov__record_destroy(evaluation);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

int innov__stages_of(const innov__guarded *guarded, int64_t evaluation, innov__stages *stages)
{
    innov_record *record = NULL;
    int rc = innov__guarded_before(guarded, evaluation, &record);

    rc = take_status(rc, record, &stages->before);
    if (rc != INNOV_OK)
        return rc;
    record = NULL;
    rc = guarded->reader->get(guarded->reader, evaluation, &record);
    return take_status(rc, record, &stages->after);
}

int innov__scoring_is_open(const innov__guarded *guarded, int64_t evaluation, int *open)
{
    innov__stages stages = {0};
    int rc = innov__stages_of(guarded, evaluation, &stages);

    *open = stages.before == 0 || stages.after == 0 ||
            stages.before == INNOV_EVALUATION_STATUS_SCORING_OPEN ||
            stages.after == INNOV_EVALUATION_STATUS_SCORING_OPEN;
    return rc;
}

static int is_one_of(int32_t field, const int32_t *fields, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (fields[i] == field)
            return 1;
    return 0;
}

int innov__is_free(const innov__kind *kind, size_t index)
{
    static const int32_t free_fields[] = {
        INNOV_EVALUATION_STATUS,       INNOV_EVALUATION_TITLE,     INNOV_EVALUATION_PROTOCOL,
        INNOV_EVALUATION_ANNOUNCED_ON, INNOV_ASSESSOR_DECLARED_ON, INNOV_SCORE_COMMENT,
        INNOV_DECISION_FEEDBACK,
    };

    return kind->fields[index].number >= INNOV__FIRST_COMMON ||
           is_one_of(innov__field_id_of(kind, &kind->fields[index]), free_fields,
                     INNOV__COUNT(free_fields));
}

int innov__differs_beyond(const innov_record *before, const innov_record *after,
                          const int32_t *fields, size_t count)
{
    if (before == NULL || after == NULL)
        return 1;
    for (size_t i = 0; i < after->kind->field_count; i++)
        if (!innov__record_same(before, after, (int)i) && !innov__is_free(after->kind, i) &&
            !is_one_of(innov__field_id_of(after->kind, &after->kind->fields[i]), fields, count))
            return 1;
    return 0;
}

innov__facts innov__field_place(const innov_record *record, int32_t field)
{
    return innov__record_place(record,
                               innov__field_index(record->kind, field % INNOV__FIELDS_PER_KIND));
}

const innov__code *innov__field_code(int32_t field, int64_t number)
{
    const innov__kind *kind = innov__kind_by_number(field / INNOV__FIELDS_PER_KIND);

    return innov__code_by_number(
        kind->fields[innov__field_index(kind, field % INNOV__FIELDS_PER_KIND)].codes, number);
}

const char *innov__code_name(int32_t field, int64_t number)
{
    const innov__code *code = innov__field_code(field, number);

    return code != NULL ? code->name : "";
}
