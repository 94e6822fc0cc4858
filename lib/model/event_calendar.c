/* event_calendar.c - the input of the report event-calendar. */
#include "model/forms.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "record",
        .type = INNOV_TYPE_REFERENCE,
        .visibility = PUBLIC,
        .label = {"Record", "Ieraksts"},
        .doc = {"An event, a sprint (its sessions) or a session to publish, or a registration to "
                "tell the person of; unset, all events are published.",
                "Publicējamais pasākums, sprints (tā sesijas) vai sesija, vai reģistrācija, par ko "
                "paziņot personai; ja nav norādīts, publicē visus pasākumus."},
    },
    {
        .number = 2,
        .name = "language",
        .type = INNOV_TYPE_TEXT,
        .form = &innov__language_form,
        .min = 2,
        .max = 35,
        .visibility = PUBLIC,
        .label = {"Language", "Valoda"},
        .doc = {"The language of the texts, where they are there in it; unset, the store's own.",
                "Tekstu valoda, ja tie tajā ir; ja nav norādīts, krātuves pamatvaloda."},
    },
    {
        .number = 3,
        .name = "made_at",
        .type = INNOV_TYPE_INSTANT,
        .visibility = PUBLIC,
        .label = {"Made", "Sagatavots"},
        .doc = {"The instant at which the calendar is made; unset, now.",
                "Kalendāra sagatavošanas brīdis; ja nav norādīts, tagad."},
    },
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_KINDS, .field = "record", .code = "event sprint session registration"},
};

const innov__kind innov__event_calendar = {
    .number = 248,
    .name = "event_calendar",
    .label = {"Event calendar", "Pasākumu kalendārs"},
    .plural = {"Event calendar", "Pasākumu kalendārs"},
    .doc = {"What the report event-calendar asks for.", "Ko prasa pārskats event-calendar."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
