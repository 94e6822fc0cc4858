/* entry.h - what evaluations judge: applications, nominations, challenges, ideas, and whatever else
 * an evaluation lists; whose they are and what stands behind them.
 */
#ifndef INNOV__ENTRY_H
#define INNOV__ENTRY_H

#include "ecosystem/reader.h"

/* Whether `entry` is judged in an evaluation: it is listed, or handed in to its subject. */
int innov__is_entry(innov__reader *reader, const innov_record *evaluation, int64_t entry,
                    int *is_entry);

/* Every entry of an evaluation. */
int innov__entries_of(innov__reader *reader, const innov_record *evaluation, innov__ids *entries);

/* What is known of an entry: the records that are one work with it, itself first (the application
 * behind a sprint, the challenge behind an application), the institutions whose it is, and the
 * people who brought it.
 */
typedef struct innov__entry {
    innov__ids works, institutions, people;
} innov__entry;

int innov__entry_read(innov__reader *reader, int64_t id, innov__entry *entry);
void innov__entry_free(innov__entry *entry);

#endif
