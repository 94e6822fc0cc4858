/* history.h - the log between the store's tables and an XML store's file. */
#ifndef INNOV__STORE_HISTORY_H
#define INNOV__STORE_HISTORY_H

#include "format/xml/xml.h"
#include "store/core.h"

/* Writes the whole log, the open transaction's part included. */
int innov__history_write(innov__core *core, innov__output *out, innov__report to);

/* The list of the erased, which stands at its beginning. */
int innov__history_write_erased(innov__core *core, innov__output *out, innov__report to);

/* The log of a file, on its way in. */
typedef struct innov__history_intake {
    innov__core *core;
    int64_t revision, id; /* of the present transaction and record */
    sqlite3_stmt *transaction, *added, *change, *before;
    innov__report to;
} innov__history_intake;

int innov__history_begin(innov__history_intake *in, innov__core *core, innov__report to);
void innov__history_finish(innov__history_intake *in);
int innov__history_transaction(innov__history_intake *in, const innov__xml_transaction *given);
int innov__history_added(innov__history_intake *in, const innov__kind *kind, int64_t first,
                         int64_t last);
int innov__history_change(innov__history_intake *in, const innov__xml_change *given);
int innov__history_before(innov__history_intake *in, const innov__field *field, const char *lang,
                          int64_t ordinal, const innov__slot *slot);

/* Gives records that came without a log one: everything was added by the revision being written. */
int innov__history_invent(innov__core *core, innov__report to);

#endif
