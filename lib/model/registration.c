/* registration.c - one registration for an event. Someone who is no contact of the store is kept by
 * name and e-mail; an institution is not needed, since some events are open to everyone.
 */
#include "model/common.h"
#include "model/forms.h"
#include "model/kinds.h"

static const innov__code registration_status[] = {
    {1,
     "received",
     {"Received", "Saņemta"},
     {"It came in, nothing is decided.", "Tā saņemta, nekas nav izlemts."}},
    {2,
     "confirmed",
     {"Confirmed", "Apstiprināta"},
     {"The person has a place.", "Personai ir vieta."}},
    {3, "attended", {"Attended", "Piedalījās"}, {"The person came.", "Persona ieradās."}},
    {4,
     "no_show",
     {"No-show", "Neieradās"},
     {"The person had a place and did not come.", "Personai bija vieta, bet tā neieradās."}},
    {5,
     "waitlisted",
     {"On the waiting list", "Gaidīšanas sarakstā"},
     {"It waits for a place to become free.", "Gaida, kad atbrīvosies vieta."}},
    {6,
     "cancelled",
     {"Cancelled", "Atsaukta"},
     {"The person gave the place up.", "Persona no vietas atteicās."}},
    {7, "refused", {"Refused", "Atteikta"}, {"There is no place for it.", "Vietas tai nav."}},
};
const innov__code_list innov__registration_status_codes = INNOV__CODE_LIST(
    "registration_status", "Status of a registration", "Reģistrācijas statuss",
    registration_status);

static const innov__code registration_refusal_reason[] = {
    {1, "full", {"Full", "Pilns"}, {"All places were taken.", "Visas vietas bija aizņemtas."}},
    {2,
     "late",
     {"Late", "Par vēlu"},
     {"It came after the last day.", "Saņemta pēc pēdējās dienas."}},
    {3,
     "not_eligible",
     {"Not eligible", "Neatbilst"},
     {"The event is meant for others.", "Pasākums domāts citiem."}},
    {4,
     "duplicate",
     {"Duplicate", "Dublikāts"},
     {"The same address is registered already.", "Tāda pati adrese jau ir reģistrēta."}},
};
const innov__code_list innov__registration_refusal_reason_codes = INNOV__CODE_LIST(
    "registration_refusal_reason", "Why a registration is refused",
    "Reģistrācijas atteikuma iemesls", registration_refusal_reason);

static const innov__field fields[] = {
    {
        .number = 1,
        .name = "event",
        .type = INNOV_TYPE_REFERENCE,
        .flags = REQUIRED | OWNER,
        .target = &innov__event,
        .visibility = PUBLIC,
        .label = {"Event", "Pasākums"},
        .doc = {"The event it is for.", "Pasākums, kuram tā domāta."},
    },
    {
        .number = 2,
        .name = "ordinal",
        .type = INNOV_TYPE_INTEGER,
        .flags = REQUIRED | ORDINAL,
        .min = 1,
        .max = 10000,
        .visibility = PUBLIC,
        .label = {"Number", "Numurs"},
        .doc = {"Its place in the order of receipt, from 1.",
                "Kārtas numurs saņemšanas secībā, no 1."},
    },
    {
        .number = 3,
        .name = "status",
        .type = INNOV_TYPE_CODE,
        .flags = REQUIRED,
        .codes = &innov__registration_status_codes,
        .visibility = PUBLIC,
        .label = {"Status", "Statuss"},
        .doc = {"What became of the registration.", "Kas ar reģistrāciju noticis."},
    },
    {
        .number = 4,
        .name = "refusal_reason",
        .type = INNOV_TYPE_CODE,
        .codes = &innov__registration_refusal_reason_codes,
        .visibility = PUBLIC,
        .label = {"Refused because", "Atteikuma iemesls"},
        .doc = {"Why the registration was refused.", "Kāpēc reģistrācija atteikta."},
    },
    {
        .number = 5,
        .name = "receipt_number",
        .type = INNOV_TYPE_TEXT,
        .flags = UNIQUE | PERSONAL,
        .max = 40,
        .visibility = INTERNAL,
        .label = {"Receipt number", "Saņemšanas numurs"},
        .doc = {"What the person can quote, given on receipt.",
                "Numurs, uz ko persona var atsaukties, piešķirts saņemot."},
    },
    {
        .number = 6,
        .name = "received_at",
        .type = INNOV_TYPE_INSTANT,
        .visibility = INTERNAL,
        .label = {"Received", "Saņemta"},
        .doc = {"The instant it came in.", "Saņemšanas brīdis."},
    },
    {
        .number = 7,
        .name = "person",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__person,
        .visibility = INTERNAL,
        .label = {"Person", "Persona"},
        .doc = {"Who registered, when there is a record of the person.",
                "Kas reģistrējās, ja par personu ir ieraksts."},
    },
    {
        .number = 8,
        .name = "name",
        .type = INNOV_TYPE_TEXT,
        .flags = PERSONAL,
        .max = 120,
        .visibility = INTERNAL,
        .label = {"Name", "Vārds, uzvārds"},
        .doc = {"The name as it was given.", "Vārds, kā tas norādīts."},
    },
    {
        .number = 9,
        .name = "email",
        .type = INNOV_TYPE_TEXT,
        .flags = PERSONAL,
        .form = &innov__email_form,
        .max = 254,
        .visibility = INTERNAL,
        .label = {"E-mail", "E-pasts"},
        .doc = {"The address for the confirmation.", "Adrese apstiprinājumam."},
    },
    {
        .number = 10,
        .name = "institution",
        .type = INNOV_TYPE_REFERENCE,
        .target = &innov__institution,
        .visibility = INTERNAL,
        .label = {"Institution", "Iestāde"},
        .doc = {"The institution the person comes from, if there is one.",
                "Iestāde, no kuras persona nāk, ja tāda ir."},
    },
    {
        .number = 11,
        .name = "sequence",
        .type = INNOV_TYPE_INTEGER,
        .min = 0,
        .max = 2147483647,
        .visibility = INTERNAL,
        .label = {"Calendar sequence", "Kalendāra secības numurs"},
        .doc = {"How often what calendars show of it was changed; it never goes down.",
                "Cik reižu mainīts tas, ko par to rāda kalendāri; tas nekad nesamazinās."},
    },
    INNOV__COMMON_FIELDS,
};

static const innov__move moves[] = {
    {"received", "confirmed", NULL, 0},           {"received", "waitlisted", NULL, 0},
    {"received", "refused", "refusal_reason", 0}, {"received", "cancelled", NULL, 0},
    {"waitlisted", "confirmed", NULL, 0},         {"waitlisted", "refused", "refusal_reason", 0},
    {"waitlisted", "cancelled", NULL, 0},         {"confirmed", "cancelled", NULL, 0},
    {"confirmed", "attended", NULL, 0},           {"confirmed", "no_show", NULL, 0},
};

static const innov__rule rules[] = {
    {.sort = INNOV__RULE_ONE_OF, .field = "person", .other = "name", .third = "email"},
    {.sort = INNOV__RULE_NEEDS, .field = "status", .other = "refusal_reason", .code = "refused"},
    {.sort = INNOV__RULE_RAISES, .field = "status", .other = "sequence"},
};

const innov__kind innov__registration = {
    .number = 72,
    .name = "registration",
    .label = {"Registration", "Reģistrācija"},
    .plural = {"Registrations", "Reģistrācijas"},
    .doc = {"One registration for an event, with its outcome.",
            "Viena reģistrācija pasākumam un tās iznākums."},
    .flags = INNOV_KIND_IS_PERSONAL,
    .visibility = INTERNAL,
    .since = 2,
    .status = "status",
    INNOV__TABLE(fields),
    INNOV__MOVES(moves),
    INNOV__RULES(rules),
};
