/* ranking.h - the table of an evaluation that is worked out. */
#ifndef INNOV__RANKING_H
#define INNOV__RANKING_H

#include "ecosystem/judgement.h"
#include "ecosystem/reply.h"

/* Makes the table `name` with a row for each entry in its order, and explains its figures. */
int innov__ranking_answer(innov__judgement *j, innov__reply *reply, const char *name);

#endif
