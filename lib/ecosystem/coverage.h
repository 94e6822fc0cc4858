/* coverage.h - institutions by ministry, region or kind on a day, and the members of the network
 * who come from them. Institutions and regions are read once, so that a network twice as large
 * takes twice as long.
 */
#ifndef INNOV__COVERAGE_H
#define INNOV__COVERAGE_H

#include "ecosystem/as_of.h"
#include "ecosystem/reader.h"

/* An institution that was there on the day. */
typedef struct innov__place {
    int64_t id, kind, region;
    size_t group;
    int64_t members, mark; /* for who counts */
} innov__place;

/* What institutions are grouped by; the last group is of those that belong to none. */
typedef struct innov__group {
    int64_t key; /* the id of a record, or the number of a kind; 0: none */
    int64_t institutions;
    innov__buffer name; /* in figures, a blank before it; when they are explained */
} innov__group;

typedef struct innov__coverage {
    innov_store *store;
    innov__reply *reply;
    innov__as_of at;
    int64_t by;           /* INNOV_COVERAGE_BY_... */
    int64_t body;         /* whose members count; 0: those of every network */
    innov__place *places; /* by id */
    innov__group *groups;
    size_t place_count, place_capacity, group_count, group_capacity;
    innov__ids networks;
} innov__coverage;

/* Reads institutions and groups; the fields before `places` are the caller's to fill. Freed on
 * success and failure alike. */
int innov__coverage_read(innov__coverage *c);
void innov__coverage_free(innov__coverage *c);

/* Sees one membership of the network: why it does not count on the day (0: it does), and where the
 * member came from then (NULL: no institution that was there). */
typedef int innov__member_visit(const innov_record *membership, innov__left_out why,
                                innov__place *home, void *context);

int innov__each_member(innov__coverage *c, innov__member_visit *visit, void *context);

/* The next two cells: a group, as its record and what it is called. */
void innov__row_group(innov__row *row, const innov__coverage *c, const innov__group *group);

/* Says of a record whether it counts in the figure of a group, or why not (0: it does). Costs
 * nothing when nobody asked. */
int innov__explain_group(const innov__coverage *c, const char *figure, size_t group,
                         const innov_record *record, innov__left_out why);

/* The note that says who is a member. */
int innov__note_members(const innov__coverage *c);

#endif
