/* redact.h - taking a person's words out of one field of any record. */
#ifndef INNOV__REDACT_H
#define INNOV__REDACT_H

#include "store/core.h"
#include "store/needle.h"

/* Puts `instead` where the needles stand in the field, and lets the log forget what the field had
 * before; a value with a form is taken away whole. The record may be gone: then it is the log
 * alone. */
int innov__redact(innov__core *core, innov__needles *needles, int64_t id, int field,
                  const char *instead, innov__report to);

#endif
