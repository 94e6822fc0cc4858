/* guards.h - the guards, one file per subject. */
#ifndef INNOV__GUARDS_H
#define INNOV__GUARDS_H

#include "store/guard.h"

/* status_move.c: a status changes only by a legal move that meets its requirements. */
int innov__guard_status_move(const innov__guarded *guarded);

/* score_guard.c: points are given while scoring is open, in their range, to an entry that the
 * assessor may judge. */
int innov__guard_score(const innov__guarded *guarded);

/* frozen_guard.c: the rules and the panel of an evaluation stay as they were when scoring opened,
 * its decisions as they were when it was decided. */
int innov__guard_evaluation(const innov__guarded *guarded);
int innov__guard_rules(const innov__guarded *guarded);
int innov__guard_decision(const innov__guarded *guarded);
int innov__foresee_rules(innov__foresight *foresight, const innov_record *added);
int innov__foresee_decision(innov__foresight *foresight, const innov_record *added);

/* deadline_guard.c: an application is handed in by the end of the last day. */
int innov__guard_deadline(const innov__guarded *guarded);
int innov__foresee_deadline(innov__foresight *foresight, const innov_record *added);

/* places_guard.c: no more registrations take a place than an event has. */
int innov__guard_places(const innov__guarded *guarded);
int innov__foresee_places(innov__foresight *foresight, const innov_record *added);

#endif
