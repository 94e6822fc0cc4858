/* journal.h - what stands beside a SQLite file and is read before the file is. */
#ifndef INNOV__JOURNAL_H
#define INNOV__JOURNAL_H

#include "store/core.h"

/* Refuses a rollback journal that says it is part of a transaction of several files. No store takes
 * part in such a one, as nothing can be attached to it; but SQLite would believe the journal, look
 * for the file that it names as the leader, wherever that is, and take that file away. Called
 * between opening and the first reading. */
int innov__journal_check(innov__core *core, innov__report to);

#endif
