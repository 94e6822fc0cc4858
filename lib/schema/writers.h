/* writers.h - the writers of the model, one per format: each a loop over the registry. */
#ifndef INNOV__WRITERS_H
#define INNOV__WRITERS_H

#include "base/output.h"

void innov__write_ids(innov__output *out);
void innov__write_ledger(innov__output *out);
void innov__write_json(innov__output *out);
void innov__write_markdown(innov__output *out, int language); /* as innov__language says */
void innov__write_json_schema(innov__output *out);
void innov__write_xsd(innov__output *out);
void innov__write_views(innov__output *out);

/* Writes texts one after another: innov__write(out, "<", name, ">"); */
#define innov__write(out, ...)                                                                     \
    innov__write_texts((out), (const char *const[]){__VA_ARGS__, (const char *)0})

void innov__write_texts(innov__output *out, const char *const *texts); /* NULL ends them */

#endif
