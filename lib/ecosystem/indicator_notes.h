/* indicator_notes.h - the notes below the values of an indicator. */
#ifndef INNOV__INDICATOR_NOTES_H
#define INNOV__INDICATOR_NOTES_H

#include "ecosystem/series.h"

/* Adds them; the series is settled. */
int innov__indicator_notes(const innov__series *series);

#endif
