/* common.h - the fields that every stored kind has: where its facts come from, and who may see it.
 *
 * Their numbers begin at 901 so that a kind's own never meet them.
 */
#ifndef INNOV__COMMON_H
#define INNOV__COMMON_H

#include "model/codes.h"
#include "model/kind.h"

/* Numbers of the common fields, the same in every kind. */
enum {
    INNOV__FIRST_COMMON = 901,
    INNOV__SOURCE = INNOV__FIRST_COMMON,
    INNOV__INFERRED = 902,
    INNOV__VISIBILITY = 903,
    INNOV__RETAIN_UNTIL = 904,
    INNOV__NOTE = 905,
    INNOV__WITHHELD = 906,
    INNOV__COMMON_COUNT = 6
};

#define INNOV__COMMON_FIELDS                                                                       \
    {                                                                                              \
        .number = INNOV__SOURCE,                                                                   \
        .name = "source",                                                                          \
        .type = INNOV_TYPE_URI,                                                                    \
        .flags = LIST,                                                                             \
        .visibility = PUBLIC,                                                                      \
        .label = {"Source", "Avots"},                                                              \
        .doc = {"Where the facts of this record were read.", "Kur izlasīti šī ieraksta fakti."},   \
    },                                                                                             \
        {                                                                                          \
            .number = INNOV__INFERRED,                                                             \
            .name = "inferred",                                                                    \
            .type = INNOV_TYPE_TEXT,                                                               \
            .flags = LIST,                                                                         \
            .max = 64,                                                                             \
            .visibility = PUBLIC,                                                                  \
            .label = {"Inferred", "Izsecināts"},                                                   \
            .doc = {"Names of the fields whose values no source states; they were inferred.",      \
                    "To lauku vārdi, kuru vērtības nav avotos, bet ir izsecinātas."},              \
        },                                                                                         \
        {                                                                                          \
            .number = INNOV__WITHHELD,                                                             \
            .name = "withheld",                                                                    \
            .type = INNOV_TYPE_TEXT,                                                               \
            .flags = LIST,                                                                         \
            .max = 64,                                                                             \
            .visibility = PUBLIC,                                                                  \
            .since = 2,                                                                            \
            .label = {"Withheld", "Neizpausts"},                                                   \
            .doc = {"Names of the references that are not given here, or of a list not all.",      \
                    "To lauku vārdi, kuru atsauces šeit nav izpaustas vai nav izpaustas visas."},  \
        },                                                                                         \
        {                                                                                          \
            .number = INNOV__VISIBILITY,                                                           \
            .name = "visibility",                                                                  \
            .type = INNOV_TYPE_CODE,                                                               \
            .codes = &innov__visibility_codes,                                                     \
            .visibility = PUBLIC,                                                                  \
            .label = {"Visibility", "Redzamība"},                                                  \
            .doc = {"Who may see the record; unset, its kind decides.",                            \
                    "Kas drīkst redzēt ierakstu; ja nav norādīts, nosaka ieraksta veids."},        \
        },                                                                                         \
        {                                                                                          \
            .number = INNOV__RETAIN_UNTIL,                                                         \
            .name = "retain_until",                                                                \
            .type = INNOV_TYPE_DATE,                                                               \
            .visibility = INTERNAL,                                                                \
            .label = {"Retain until", "Glabāt līdz"},                                              \
            .doc = {"The last day the record may be kept.",                                        \
                    "Pēdējā diena, kad ierakstu drīkst glabāt."},                                  \
        },                                                                                         \
    {                                                                                              \
        .number = INNOV__NOTE, .name = "note", .type = INNOV_TYPE_TEXT,                            \
        .flags = MULTILINGUAL | MULTILINE, .max = 10000, .visibility = INTERNAL,                   \
        .label = {"Note", "Piezīme"},                                                              \
        .doc = {"What a colleague should know about the record.",                                  \
                "Kas kolēģim jāzina par ierakstu."},                                               \
    }

#endif
