/* search.h - the index of words over all records.
 *
 * It is one contentless FTS5 table, main.innov_search: a row per record that has texts. FTS5 must
 * be told exactly what it was given before, so every row that is written, changed or deleted passes
 * here (from row.c), in the same transaction. Where the file's own index cannot be used - an older
 * file, one that a program of an older revision wrote to - a search fills one beside it, in temp.
 */
#ifndef INNOV__SEARCH_H
#define INNOV__SEARCH_H

#include "store/core.h"

/* core->index_state: the file's own index, as this transaction knows it. */
enum {
    INNOV__INDEX_UNKNOWN, /* not asked yet */
    INNOV__INDEX_KEPT,    /* it is filled, and follows what is written */
    INNOV__INDEX_LEFT,    /* it is not filled, and nothing is written to it */
    INNOV__INDEX_PUT_OFF, /* it was empty when the transaction began to write: it is filled at the
                             end, in the order of ids, which is many times faster */
};

/* Follow one record. `stored` is what the index was given before. */
int innov__index_insert(innov__core *core, const innov_record *record, innov__report to);
int innov__index_update(innov__core *core, const innov_record *record, const innov_record *stored,
                        innov__report to);
int innov__index_delete(innov__core *core, const innov_record *stored, innov__report to);

/* A transaction or a part of it has ended: what this handle knows may hold no longer. */
void innov__index_forget(innov__core *core);

/* When SQLite takes a transaction back by itself in the midst of a call of FTS5's, FTS5 (of 3.40)
 * goes on counting from what it was just reading. A transaction that changes nothing and is rolled
 * back makes it forget; before the next one begins. */
int innov__index_recover(innov__core *core, innov__report to);

/* Fills the file's own index anew, within the open transaction or in one of its own. */
int innov__index_fill(innov__core *core, innov__report to);
/* The same if it is not filled and is ours to fill; for who opens a file to write. */
int innov__index_mend(innov__core *core, innov__report to);

/* Puts in what was put off: before the transaction ends, and before anyone asks the index. */
int innov__index_settle(innov__core *core, innov__report to);

/* Sees to an index that can be asked, and says whether it is in "main" or in "temp". */
int innov__index_ready(innov__core *core, const char **schema, innov__report to);

/* Compares the file's own index with the records: each difference is a finding. */
int innov__index_check(innov__core *core, innov__report to);

/* Whether a field's values are in the index. */
static inline int innov__is_searched(const innov__field *field)
{
    return field->type == INNOV_TYPE_TEXT || field->type == INNOV_TYPE_URI;
}

#endif
