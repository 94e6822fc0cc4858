/* register.c - the input of the action register. */
#include "model/forms.h"
#include "model/kinds.h"

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "event",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED,
        .target = &innov__event,
        .visibility = PUBLIC,
        .label = {"Event", "Pasākums"},
        .doc = {"The event to register for.", "Pasākums, kuram reģistrēties."},
    },
    {
        .number = 2,
        .name = "person",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__person,
        .visibility = PUBLIC,
        .label = {"Person", "Persona"},
        .doc = {"Who registers, when there is a record of the person.",
                "Kas reģistrējas, ja par personu ir ieraksts."},
    },
    {
        .number = 3,
        .name = "name",
        .type = INNOV_TYPE_TEXT,
        .flags = PERSONAL,
        .max = 120,
        .visibility = INTERNAL,
        .label = {"Name", "Vārds"},
        .doc = {"The name as it was given.", "Vārds, kā norādīts."},
    },
    {
        .number = 4,
        .name = "email",
        .type = INNOV_TYPE_TEXT,
        .flags = PERSONAL,
        .form = &innov__email_form,
        .max = 254,
        .visibility = INTERNAL,
        .label = {"E-mail", "E-pasts"},
        .doc = {"The address for the confirmation; one that is registered already is refused.",
                "Adrese apstiprinājumam; ja tā jau reģistrēta, reģistrāciju atsaka."},
    },
    {
        .number = 5,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = PUBLIC,
        .label = {"Institution", "Iestāde"},
        .doc = {"The institution the person comes from, if there is one.",
                "Iestāde, no kuras persona nāk, ja tāda ir."},
    },
    {
        .number = 6,
        .name = "received_at",
        .type = INNOV_TYPE_INSTANT,
        .visibility = PUBLIC,
        .label = {"Received", "Saņemta"},
        .doc = {"The instant it came in; unset, now.",
                "Brīdis, kad tā saņemta; ja nav norādīts, tagad."},
    },
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ONE_OF, .field = "person", .other = "name", .third = "email"},
};

const innov__kind innov__register = {
    .number = 242,
    .name = "register",
    .label = {"Registration for an event", "Reģistrācija pasākumam"},
    .plural = {"Registration for an event", "Reģistrācija pasākumam"},
    .doc = {"What the action register asks for.", "Ko prasa darbība register."},
    .flags = INNOV_KIND_IS_INPUT,
    .since = 2,
    INNOV__TABLE(fields),
    INNOV__RULES(rules),
};
