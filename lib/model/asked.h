/* asked.h - fields that the inputs of several reports have, described once.
 *
 * Their numbers differ from input to input, so that each stands where its own row would.
 */
#ifndef INNOV__MODEL_ASKED_H
#define INNOV__MODEL_ASKED_H

#include "model/kind.h"

#define INNOV__AS_OF_FIELD(number_)                                                                    \
    {                                                                                                  \
        .number = (number_), .name = "as_of", .type = INNOV_TYPE_DATE, .visibility = PUBLIC,           \
        .label = {"As of", "Uz dienu"},                                                                \
        .doc = {"The day to judge by, the last one of a month or a year: what had certainly "          \
                "happened by then counts, and what held then is judged as of then; unset, all "        \
                "that is on record, as of today (UTC).",                                               \
                "Diena, pēc kuras spriest, mēneša vai gada pēdējā: skaitās tas, kas līdz tai " \
                "noteikti noticis, un spēkā esošais ir tas, kas bija spēkā tajā dienā; ja nav " \
                "norādīta, viss ierakstītais uz šodienu (UTC)."},                                      \
    }

#define INNOV__SPRINT_YEAR_FIELD(number_)                                                          \
    {                                                                                              \
        .number = (number_), .name = "year", .type = INNOV_TYPE_INTEGER, .min = 1990, .max = 2200, \
        .visibility = PUBLIC, .label = {"Year", "Gads"},                                           \
        .doc = {"The year whose sprints to look at; unset, all.",                                  \
                "Gads, kura sprintus aplūkot; ja nav norādīts, visi."},                            \
    }

#define INNOV__SPRINT_FIELD(number_)                                                               \
    {                                                                                              \
        .number = (number_), .name = "sprint", .type = INNOV_TYPE_REFERENCE,                       \
        .target = &innov__sprint, .visibility = PUBLIC, .label = {"Sprint", "Sprints"},            \
        .doc = {"The sprint to look at; unset, all.",                                              \
                "Sprints, ko aplūkot; ja nav norādīts, visi."},                                    \
    }

#endif
