/* norm_of.c - which norm a sprint is measured against. */
#include "ecosystem/norm_of.h"

#include <innov/ids.h>
#include <innov/store.h>

#include "ecosystem/as_of.h"

typedef struct choice {
    const innov_record *sprint;
    innov_record *norm; /* the best so far */
    innov__sure sure;   /* that it was valid on the first day */
} choice;

/* Of the norms that are surely valid on the sprint's first day the last one to begin. */
static int see_norm(const innov_record *norm, void *context)
{
    choice *c = context;
    int32_t from = innov__date(norm, INNOV_SPRINT_NORM_VALID_FROM, 0),
            day = innov__sprint_start(c->sprint);
    innov__sure sure = innov__overlap(from, innov__date(norm, INNOV_SPRINT_NORM_VALID_TO, 0), day,
                                      day);

    if (sure == INNOV__NO || sure < c->sure ||
        (sure == c->sure && c->norm != NULL &&
         from <= innov__date(c->norm, INNOV_SPRINT_NORM_VALID_FROM, 0)))
        return INNOV_OK;
    c->sure = sure;
    innov_record_free(c->norm);
    c->norm = NULL;
    return innov_record_clone(norm, &c->norm);
}

/* The norm that the call of the sprint, or of its application, names; 0: none. */
static int norm_of_call(innov_store *store, const innov_record *sprint, int64_t *norm,
                        innov_diag *diag)
{
    innov_record *application = NULL, *call = NULL;
    int64_t id = innov__number(sprint, INNOV_SPRINT_APPLICATION);
    int64_t of_call = innov__number(sprint, INNOV_SPRINT_CALL);
    int rc = INNOV_OK;

    *norm = 0;
    if (of_call == 0 && id != 0)
        rc = innov_store_get(store, id, &application, diag);
    if (application != NULL)
        of_call = innov__number(application, INNOV_APPLICATION_CALL);
    if (rc == INNOV_OK && of_call != 0)
        rc = innov_store_get(store, of_call, &call, diag);
    *norm = innov__number(call, INNOV_CALL_SPRINT_NORM);
    innov_record_free(application);
    innov_record_free(call);
    return rc;
}

int innov__norm_of(innov_store *store, const innov_record *sprint, innov_record **norm,
                   innov_diag *diag)
{
    choice c = {.sprint = sprint, .sure = INNOV__NO};
    int64_t id;
    int rc = norm_of_call(store, sprint, &id, diag);

    *norm = NULL;
    if (rc != INNOV_OK)
        return rc;
    if (id != 0)
        return innov_store_get(store, id, norm, diag);
    rc = innov__each(store, &(innov__find){.kind = INNOV_SPRINT_NORM}, see_norm, &c, diag);
    if (c.sure == INNOV__PERHAPS || rc != INNOV_OK) { /* then it is not known which one is valid */
        innov_record_free(c.norm);
        c.norm = NULL;
    }
    *norm = c.norm;
    return rc;
}
