/* call_groups.h - the recorded applications of one call, by the kind of the institution that
 * applied or by its sector on the day of the application.
 */
#ifndef INNOV__CALL_GROUPS_H
#define INNOV__CALL_GROUPS_H

#include "ecosystem/figures.h"
#include "ecosystem/keys.h"

/* As the codes of the field `by` of the input are numbered. */
enum { INNOV__BY_CALL = 1, INNOV__BY_KIND, INNOV__BY_SECTOR };

typedef struct innov__call_group {
    int64_t key; /* the number of a kind, or the id of a sector; 0: not known */
    int64_t received, supported;
} innov__call_group;

typedef struct innov__call_groups {
    innov_store *store;
    innov_diag *diag;
    int64_t by;
    innov__call_group *items;
    size_t count, capacity;
    innov__keys places; /* of the items, by key */
} innov__call_groups;

/* Forgets the applications, for another call. */
void innov__call_groups_clear(innov__call_groups *groups);
void innov__call_groups_free(innov__call_groups *groups);

/* Adds an application that was handed in on a date, which may be partial. */
int innov__call_groups_add(innov__call_groups *groups, const innov_record *application,
                           int32_t date, int is_supported);

/* Sees a group; `sector` is its record, or NULL. */
typedef int innov__visit_group(const innov__call_group *group, const innov_record *sector,
                               void *context);

/* Shows each group: kinds in the order of their codes, sectors by name, what is not known last. A
 * call without applications has one group of none. */
int innov__call_groups_each(const innov__call_groups *groups, innov__visit_group *visit,
                            void *context);

#endif
