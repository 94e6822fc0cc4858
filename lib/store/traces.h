/* traces.h - where a person is named outside the records that are about them. */
#ifndef INNOV__TRACES_H
#define INNOV__TRACES_H

#include "store/erase.h"
#include "store/needle.h"
#include "store/subject.h"

typedef struct innov__traces {
    innov__core *core;
    const innov__subject *subject;
    innov__needles needles;
    const char *pseudonym; /* which is nobody's name; NULL: none */
    innov__trace_each *each;
    void *context;
    innov__report to;
} innov__traces;

/* Learns the words that give the person away: names, addresses and numbers of their records as they
 * are and were, their label, and what the caller adds. */
int innov__traces_learn(innov__traces *traces, const innov__erasing *asked);

/* Hands on every hit in other records, in the log, and in who did what and why. */
int innov__traces_walk(innov__traces *traces);

void innov__traces_free(innov__traces *traces);

int innov__no_memory(const innov__traces *traces);

#endif
