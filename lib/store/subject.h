/* subject.h - the records that are about one person, by the marks of the model.
 *
 * A record of a personal kind is about the person that its subject field refers to: the first
 * reference to a person, or else the owner, when that is about one (a score is about whom its
 * assessor is). Other references to a person, such as who proposed a member, are no more than that.
 * A record that is only a name of another one, such as an identifier, belongs to what it names.
 */
#ifndef INNOV__SUBJECT_H
#define INNOV__SUBJECT_H

#include "store/core.h"

typedef struct innov__member {
    int64_t id;
    int64_t until; /* the last revision before which it was about the person; INT64_MAX: it is */
    int is_name;   /* it only names the person: without them it is nothing */
    int is_stored; /* it is there now, and about the person */
} innov__member;

/* The person first, then what is or was about them, deleted records too. */
typedef struct innov__subject {
    innov__core *core;
    innov__member *members;
    size_t count, capacity;
    innov__report to;
} innov__subject;

int innov__subject_collect(innov__subject *subject, int64_t person);
void innov__subject_free(innov__subject *subject);
const innov__member *innov__subject_member(const innov__subject *subject, int64_t id); /* or NULL */

/* The place of the subject field; -1: records of the kind are about nobody. */
int innov__subject_field(const innov__kind *kind);

/* Whether records of the kind only name another one: without it they are nothing. */
int innov__is_name(const innov__kind *kind);

/* Whom a record that is being written is about, or names; 0: nobody. */
int innov__subject_of(innov__core *core, const innov_record *record, int64_t *person,
                      innov__report to);

/* Whether a field of what is about a person goes with them. */
int innov__goes_with_person(const innov__kind *kind, int index);

#endif
