/* ranking.h - the table of an evaluation that is worked out. */
#ifndef INNOV__RANKING_H
#define INNOV__RANKING_H

#include "ecosystem/judgement.h"
#include "ecosystem/reply.h"

/* Makes the table `name` with a row for each entry in its order, and explains its figures. */
int innov__ranking_answer(const innov__judgement *j, innov__reply *reply, const char *name);

/* The decision that is recorded on an entry; INNOV_DONE: there is none. The caller frees it. */
int innov__decision_on(const innov__judgement *j, int64_t entry, innov_record **decision);

#endif
