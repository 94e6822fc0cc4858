/* entry.c - what evaluations judge. */
#include "ecosystem/entry.h"

#include <innov/ids.h>

#include "base/id.h"
#include "ecosystem/figures.h"

/* ---- Which there are ----------------------------------------------------------------------- */

/* Judged from when it is found eligible on; whether it was then supported does not matter. */
static int is_judged_application(const innov_record *application)
{
    switch (innov__number(application, INNOV_APPLICATION_STATUS)) {
    case INNOV_APPLICATION_STATUS_DRAFT:
    case INNOV_APPLICATION_STATUS_SUBMITTED:
    case INNOV_APPLICATION_STATUS_INELIGIBLE:
    case INNOV_APPLICATION_STATUS_WITHDRAWN:
        return 0;
    default:
        return 1;
    }
}

/* A nomination of another edition belongs to another year's jury. */
static int is_judged_nomination(const innov_record *evaluation, const innov_record *nomination)
{
    int64_t edition = innov__number(evaluation, INNOV_EVALUATION_AWARD_EDITION);

    return edition == 0 || edition == innov__number(nomination, INNOV_NOMINATION_AWARD_EDITION);
}

static int is_of_subject(const innov_record *evaluation, const innov_record *entry)
{
    int64_t subject = innov__number(evaluation, INNOV_EVALUATION_SUBJECT);

    switch (innov__kind_of(entry)) {
    case INNOV_APPLICATION:
        return innov__number(entry, INNOV_APPLICATION_CALL) == subject &&
               is_judged_application(entry);
    case INNOV_NOMINATION:
        return innov__number(entry, INNOV_NOMINATION_AWARD_CATEGORY) == subject &&
               is_judged_nomination(evaluation, entry);
    default:
        return 0;
    }
}

int innov__is_entry(innov__reader *reader, const innov_record *evaluation, int64_t entry,
                    int *is_entry)
{
    innov_record *record = NULL;
    int rc;

    *is_entry = 0;
    if (innov_has(evaluation, INNOV_EVALUATION_ENTRY) == 1) {
        *is_entry = innov__refers(evaluation, INNOV_EVALUATION_ENTRY, entry);
        return INNOV_OK;
    }
    rc = reader->get(reader, entry, &record);
    if (rc == INNOV_OK)
        *is_entry = is_of_subject(evaluation, record);
    innov__record_destroy(record);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

typedef struct collecting {
    const innov_record *evaluation;
    innov__ids *entries;
} collecting;

static int collect(const innov_record *record, void *context)
{
    collecting *c = context;

    return is_of_subject(c->evaluation, record) ? innov__ids_add(c->entries, innov__id(record))
                                                : INNOV_OK;
}

int innov__entries_of(innov__reader *reader, const innov_record *evaluation, innov__ids *entries)
{
    collecting c = {evaluation, entries};
    int64_t subject = innov__number(evaluation, INNOV_EVALUATION_SUBJECT);

    if (innov_has(evaluation, INNOV_EVALUATION_ENTRY) == 1)
        return innov__ids_add_field(entries, evaluation, INNOV_EVALUATION_ENTRY);
    switch (innov__id_kind(subject)) {
    case INNOV_CALL:
        return reader->each(reader, INNOV_APPLICATION_CALL, subject, collect, &c);
    case INNOV_AWARD_CATEGORY:
        return reader->each(reader, INNOV_NOMINATION_AWARD_CATEGORY, subject, collect, &c);
    default:
        return INNOV_OK;
    }
}

/* ---- What is known of one ------------------------------------------------------------------ */

/* Fields through which one record is a part of the same work as another. */
static const int32_t work_fields[] = {
    INNOV_APPLICATION_CHALLENGE,
    INNOV_SPRINT_APPLICATION,
    INNOV_PROTOTYPE_SPRINT,
    INNOV_NOMINATION_SUBJECT,
};

static const int32_t institution_fields[] = {
    INNOV_APPLICATION_LEAD,       INNOV_APPLICATION_PARTNER,   INNOV_SPRINT_LEAD,
    INNOV_SPRINT_CO_LEAD,         INNOV_SPRINT_PARTNER,        INNOV_PROTOTYPE_INSTITUTION,
    INNOV_STORY_INSTITUTION,      INNOV_CHALLENGE_INSTITUTION, INNOV_IDEA_INSTITUTION,
    INNOV_NOMINATION_INSTITUTION,
};

static const int32_t person_fields[] = {
    INNOV_CHALLENGE_CONTACT,
    INNOV_IDEA_AUTHOR,
    INNOV_NOMINATION_NOMINATED_BY,
};

static int add_fields(innov__ids *set, const innov_record *record, const int32_t *fields,
                      size_t count)
{
    int32_t kind = innov__kind_of(record);
    int rc = INNOV_OK;

    for (size_t i = 0; rc == INNOV_OK && i < count; i++)
        if (fields[i] / INNOV__FIELDS_PER_KIND == kind)
            rc = innov__ids_add_field(set, record, fields[i]);
    return rc;
}

int innov__entry_read(innov__reader *reader, int64_t id, innov__entry *entry)
{
    int rc = innov__ids_add(&entry->works, id);

    for (size_t i = 0; rc == INNOV_OK && i < entry->works.count; i++) { /* it grows meanwhile */
        innov_record *work = NULL;

        rc = reader->get(reader, entry->works.ids[i], &work);
        if (rc == INNOV_OK)
            rc = add_fields(&entry->works, work, work_fields, INNOV__COUNT(work_fields));
        if (rc == INNOV_OK)
            rc = add_fields(&entry->institutions, work, institution_fields,
                            INNOV__COUNT(institution_fields));
        if (rc == INNOV_OK)
            rc = add_fields(&entry->people, work, person_fields, INNOV__COUNT(person_fields));
        innov__record_destroy(work);
        rc = rc == INNOV_DONE ? INNOV_OK : rc;
    }
    return rc;
}

void innov__entry_free(innov__entry *entry)
{
    innov__ids_free(&entry->works);
    innov__ids_free(&entry->institutions);
    innov__ids_free(&entry->people);
}
