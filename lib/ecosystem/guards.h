/* guards.h - the guards, one file per subject. */
#ifndef INNOV__GUARDS_H
#define INNOV__GUARDS_H

#include "store/guard.h"

/* status_move.c: a status changes only by a legal move that meets its requirements. */
int innov__guard_status_move(const innov__guarded *guarded);

#endif
