/* limit.c - counting what an institution has: its applications, and its sprints that came from a
 * call whose applications are not recorded.
 */
#include "ecosystem/limit.h"

#include <innov/ids.h>

#include "ecosystem/figures.h"

typedef struct counting {
    innov__reader *reader;
    const innov_record *call;
    int64_t except, scope, sort;
    innov__ids found;
} counting;

/* Whether another call is in the scope of the limit; what came in later years does not count. */
static int is_in_scope(const counting *c, int64_t id, int *is_in)
{
    innov_record *other = NULL;
    int rc;

    *is_in = id == innov__id(c->call);
    if (*is_in || id == 0 || c->scope == INNOV_CALL_LIMIT_SCOPE_CALL)
        return INNOV_OK;
    rc = c->reader->get(c->reader, id, &other);
    if (rc == INNOV_OK && c->scope == INNOV_CALL_LIMIT_SCOPE_PROJECT)
        *is_in = innov__number(other, INNOV_CALL_PROJECT) != 0 &&
                 innov__number(other, INNOV_CALL_PROJECT) ==
                     innov__number(c->call, INNOV_CALL_PROJECT) &&
                 innov__number(other, INNOV_CALL_YEAR) <= innov__number(c->call, INNOV_CALL_YEAR);
    else if (rc == INNOV_OK)
        *is_in = innov__number(other, INNOV_CALL_YEAR) == innov__number(c->call, INNOV_CALL_YEAR);
    innov__record_destroy(other);
    return rc == INNOV_DONE ? INNOV_OK : rc;
}

static int is_counted(const counting *c, int64_t status)
{
    switch (status) {
    case INNOV_APPLICATION_STATUS_SUPPORTED:
    case INNOV_APPLICATION_STATUS_AGREEMENT_SIGNED:
    case INNOV_APPLICATION_STATUS_SPRINT_CREATED:
        return 1;
    case INNOV_APPLICATION_STATUS_DRAFT:
    case INNOV_APPLICATION_STATUS_WITHDRAWN:
        return 0;
    default:
        return c->sort == INNOV_CALL_LIMIT_COUNTS_SUBMITTED;
    }
}

static int see_application(const innov_record *application, void *context)
{
    counting *c = context;
    int is_in, rc;

    if (innov__id(application) == c->except ||
        !is_counted(c, innov__number(application, INNOV_APPLICATION_STATUS)))
        return INNOV_OK;
    rc = is_in_scope(c, innov__number(application, INNOV_APPLICATION_CALL), &is_in);
    return rc == INNOV_OK && is_in ? innov__ids_add(&c->found, innov__id(application)) : rc;
}

/* A sprint with an application is counted by it. */
static int see_sprint(const innov_record *sprint, void *context)
{
    counting *c = context;
    int is_in, rc;

    if (innov__number(sprint, INNOV_SPRINT_APPLICATION) != 0 ||
        innov__number(sprint, INNOV_SPRINT_STATUS) == INNOV_SPRINT_STATUS_CANCELLED)
        return INNOV_OK;
    rc = is_in_scope(c, innov__number(sprint, INNOV_SPRINT_CALL), &is_in);
    return rc == INNOV_OK && is_in ? innov__ids_add(&c->found, innov__id(sprint)) : rc;
}

static int count_partners(counting *c, int64_t institution)
{
    static const int32_t fields[] = {INNOV_SPRINT_CO_LEAD, INNOV_SPRINT_PARTNER};
    int rc = c->reader->each(c->reader, INNOV_APPLICATION_PARTNER, institution, see_application, c);

    for (size_t i = 0; rc == INNOV_OK && i < INNOV__COUNT(fields); i++)
        rc = c->reader->each(c->reader, fields[i], institution, see_sprint, c);
    return rc;
}

int innov__count_for_limit(innov__reader *reader, const innov_record *call, int64_t institution,
                           const innov_record *except, int64_t *count)
{
    counting c = {.reader = reader,
                  .call = call,
                  .except = except != NULL ? innov__id(except) : 0,
                  .scope = innov__number(call, INNOV_CALL_LIMIT_SCOPE),
                  .sort = innov__number(call, INNOV_CALL_LIMIT_COUNTS)};
    int64_t whom = innov__number(call, INNOV_CALL_LIMIT_APPLIES_TO);
    int rc = INNOV_OK;

    c.scope = c.scope != 0 ? c.scope : INNOV_CALL_LIMIT_SCOPE_CALL;
    c.sort = c.sort != 0 ? c.sort : INNOV_CALL_LIMIT_COUNTS_SUPPORTED;
    rc = reader->each(reader, INNOV_APPLICATION_LEAD, institution, see_application, &c);
    if (rc == INNOV_OK)
        rc = reader->each(reader, INNOV_SPRINT_LEAD, institution, see_sprint, &c);
    if (rc == INNOV_OK && (whom == INNOV_CALL_LIMIT_APPLIES_TO_LEAD_AND_PARTNERS ||
                           whom == INNOV_CALL_LIMIT_APPLIES_TO_EACH))
        rc = count_partners(&c, institution);
    *count = (int64_t)c.found.count;
    innov__ids_free(&c.found);
    return rc;
}
