/* view.h - who may see a record, and what of it. */
#ifndef INNOV__VIEW_H
#define INNOV__VIEW_H

#include "store/core.h"

/* Whether the stored record `id` is in a view (INNOV_VIEW_...): by its own visibility or that of
 * its kind, by its status, with its owner, and with everything that it cannot be without, but for
 * references of a record whose visibility is its own. */
int innov__view_admits(innov__core *core, int64_t id, int32_t view, int *admitted,
                       innov__report to);

/* The same of a record that was read. */
int innov__view_admits_record(innov__core *core, const innov_record *record, int32_t view,
                              int *admitted, innov__report to);

/* Around an export in one view, of one state of the store: what was found out about a record is
 * remembered. */
int innov__view_begin(innov__core *core, innov__report to);
void innov__view_end(innov__core *core);

/* Leaves in a record what its view shows, and names what is withheld. */
int innov__view_cut(innov__core *core, innov_record *record, int32_t view, innov__report to);

/* The label of a stored record in the store's own namespace; empty when it has none. */
int innov__label_of(innov__core *core, int64_t id, innov__buffer *label, innov__report to);

#endif
