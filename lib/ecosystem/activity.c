/* activity.c - where institutions take part. */
#include "ecosystem/activity.h"

#include <innov/ids.h>
#include <innov/store.h>

#include "model/codes.h"
#include "model/kinds.h"

/* ---- Roles --------------------------------------------------------------------------------- */

/* From 101 on stand the roles in a sprint: 100 and the number in involvement_role. */
enum {
    LEAD = 1,
    CO_LEAD,
    PARTNER,
    APPLICANT,
    APPLICATION_PARTNER,
    TEAM,
    ORGANISER,
    PROPOSER,
    OWNER_OF,
    TESTER,
    PILOT_SITE,
    IMPLEMENTER,
    MENTORED,
    CONTRIBUTOR,
    PROVIDER,
    AUTHOR,
    NOMINEE,
    NOMINATOR,
    LAUREATE,
    CO_RECIPIENT,
    EMPLOYER,
    MEMBER,
    COORDINATOR,
    ASSESSOR,
    ENDORSER,
    RESPONSIBLE,
    CO_RESPONSIBLE,
    REPORTER,
    ASKER,
    BEFORE_CHANGE,
    AFTER_CHANGE,
    SPRINT_ROLE = 100,
    PARTICIPANT = SPRINT_ROLE + INNOV_INVOLVEMENT_ROLE_PARTICIPANT,
};

#define ROLE(number, name, en, lv, doc_en, doc_lv)                                                 \
    {                                                                                              \
        number, name, {en, lv},                                                                    \
        {                                                                                          \
            doc_en, doc_lv                                                                         \
        }                                                                                          \
    }

static const innov__code took_part[] = {
    ROLE(LEAD, "lead", "Lead", "Vadītāja", "Leads it.", "To vada."),
    ROLE(CO_LEAD, "co_lead", "Co-lead", "Līdzvadītāja", "Leads it with others.",
         "Vada kopā ar citām."),
    ROLE(PARTNER, "partner", "Partner", "Partnere", "Takes part in it.", "Tajā piedalās."),
    ROLE(APPLICANT, "applicant", "Applicant", "Pieteicēja", "Applies.", "Piesakās."),
    ROLE(APPLICATION_PARTNER, "application_partner", "Partner of the application",
         "Pieteikuma partnere", "Would take part.", "Piedalītos."),
    ROLE(TEAM, "team", "Team", "Komanda", "Its people are in the team.", "Tās cilvēki ir komandā."),
    ROLE(ORGANISER, "organiser", "Organiser", "Rīkotāja", "Holds it.", "To rīko."),
    ROLE(PROPOSER, "proposer", "Proposer", "Ierosinātāja", "It comes from there.",
         "Tas nāk no turienes."),
    ROLE(OWNER_OF, "owner", "Owner", "Īpašniece", "It belongs to it.", "Tas pieder tai."),
    ROLE(TESTER, "tester", "Tester", "Testētāja", "Tests it.", "To testē."),
    ROLE(PILOT_SITE, "pilot_site", "Pilot site", "Pilotēšanas vieta", "Pilots it.",
         "Tur to pilotē."),
    ROLE(IMPLEMENTER, "implementer", "Implementer", "Ieviesēja", "Puts it to use.", "To ievieš."),
    ROLE(MENTORED, "mentored", "Mentored", "Mentorētā", "Is helped.", "Tai palīdz."),
    ROLE(CONTRIBUTOR, "contributor", "Contributor", "Līdzdarbojas programmā",
         "Contributes to the programme.", "Veido daļu programmas."),
    ROLE(PROVIDER, "provider", "Provider", "Mācību rīkotāja", "Gives the course.", "Rīko mācības."),
    ROLE(AUTHOR, "story", "Told of", "Stāsta varone", "It is its story.", "Tas ir tās stāsts."),
    ROLE(NOMINEE, "nominee", "Nominee", "Izvirzītā", "Is nominated.", "Ir izvirzīta."),
    ROLE(NOMINATOR, "nominator", "Nominator", "Izvirzītāja", "Nominates.", "Izvirza."),
    ROLE(LAUREATE, "laureate", "Laureate", "Laureāte", "Received the award.", "Saņēma balvu."),
    ROLE(CO_RECIPIENT, "co_recipient", "Co-recipient", "Līdzsaņēmēja",
         "Received the award with another.", "Saņēma balvu kopā ar citu."),
    ROLE(EMPLOYER, "employer", "Employer", "Darba vieta", "The post is there.", "Amats ir tur."),
    ROLE(MEMBER, "member", "Member's institution", "Dalībnieka iestāde",
         "The member represents it.", "Dalībnieks to pārstāv."),
    ROLE(COORDINATOR, "coordinator", "Coordinator", "Koordinētāja", "Coordinates it.",
         "To koordinē."),
    ROLE(ASSESSOR, "assessor", "Assessor", "Vērtētāja", "Its people judge.", "Tās cilvēki vērtē."),
    ROLE(ENDORSER, "endorser", "Endorser", "Pievienojusies", "Endorsed it.", "Tam pievienojās."),
    ROLE(RESPONSIBLE, "responsible", "Responsible", "Atbildīgā", "Answers for it.",
         "Par to atbild."),
    ROLE(CO_RESPONSIBLE, "co_responsible", "Co-responsible", "Līdzatbildīgā",
         "Answers for it with others.", "Atbild kopā ar citām."),
    ROLE(REPORTER, "reporter", "Reporter", "Ziņotāja", "Reports on it.", "Par to ziņo."),
    ROLE(ASKER, "asker", "Asked for advice", "Lūdza padomu", "Asked for advice.", "Lūdza padomu."),
    ROLE(BEFORE_CHANGE, "original", "Before the change", "Pirms pārmaiņas", "Was there before.",
         "Bija pirms tās."),
    ROLE(AFTER_CHANGE, "resulting", "After the change", "Pēc pārmaiņas", "Is there after it.",
         "Ir pēc tās."),
    ROLE(101, "facilitator", "Facilitator", "Fasilitatore", "Leads the process.", "Vada procesu."),
    ROLE(102, "mediator", "Mediator", "Mediatore", "Mediates.", "Veic mediāciju."),
    ROLE(103, "problem_owner", "Problem owner", "Problēmas turētāja", "Brought the challenge.",
         "Pieteica izaicinājumu."),
    ROLE(104, "participant", "Participant", "Dalībniece", "Takes part.", "Piedalās."),
    ROLE(105, "stakeholder", "Stakeholder", "Iesaistītā puse", "Is affected.", "To tas skar."),
    ROLE(106, "expert", "Expert", "Eksperte", "Brings knowledge.", "Dod zināšanas."),
    ROLE(107, "lab_coordinator", "Laboratory coordinator", "Laboratorijas koordinatore",
         "Runs the sprint.", "Organizē sprintu."),
    ROLE(108, "observer", "Observer", "Novērotāja", "Watches.", "Vēro."),
    ROLE(109, "mentor", "Mentor", "Mentore", "Supports.", "Atbalsta."),
};
const innov__code_list innov__took_part_codes = INNOV__CODE_LIST("took_part", "As what", "Kā",
                                                                 took_part);

/* ---- Activities ---------------------------------------------------------------------------- */

enum {
    TIMELINE = INNOV__OF_TIMELINE,
    ACTIVE = INNOV__OF_TIMELINE | INNOV__OF_ANYTHING,
    IN_SPRINT = INNOV__OF_TIMELINE | INNOV__OF_ANYTHING | INNOV__OF_SPRINT,
};

#define IS(kind_, field_, path_, what_, of_)                                                       \
    .kind = INNOV_##kind_, .field = INNOV_##kind_##_##field_, .path = (path_), .what = (what_),    \
    .of = (of_)
#define IS_OF_PERSON(kind_, what_, of_)                                                            \
    IS(kind_, INSTITUTION, "institution", what_, of_), .person = INNOV_##kind_##_PERSON
/* What follows from another record: told in a timeline, already counted there. */
#define FOLLOWS(kind_, path_, what_)                                                               \
    .kind = INNOV_##kind_, .path = (path_), .what = (what_), .of = TIMELINE

static const innov__activity activities[] = {
    {IS(INSTITUTION_CHANGE, ORIGINAL, "original", BEFORE_CHANGE, TIMELINE)},
    {IS(INSTITUTION_CHANGE, RESULTING, "resulting", AFTER_CHANGE, TIMELINE)},
    {IS(POST, INSTITUTION, "institution", EMPLOYER, TIMELINE)},
    {IS(BODY, INSTITUTION, "institution", COORDINATOR, ACTIVE)},
    {IS_OF_PERSON(MEMBERSHIP, MEMBER, ACTIVE)},
    {IS(STRATEGY, LEAD, "lead", RESPONSIBLE, ACTIVE)},
    {IS(ACTION, LEAD, "lead", RESPONSIBLE, ACTIVE)},
    {IS(ACTION, CO_RESPONSIBLE, "co_responsible", CO_RESPONSIBLE, ACTIVE)},
    {IS(PROGRESS_REPORT, INSTITUTION, "institution", REPORTER, ACTIVE)},
    {IS(PROJECT, LEAD, "lead", LEAD, ACTIVE)},
    {IS_OF_PERSON(ENDORSEMENT, ENDORSER, ACTIVE)},
    {IS(SURVEY, ORGANISER, "organiser", ORGANISER, ACTIVE)},
    {IS(CALL, ORGANISER, "organiser", ORGANISER, ACTIVE)},
    {IS_OF_PERSON(ADVICE_REQUEST, ASKER, ACTIVE)},
    {IS(CHALLENGE, INSTITUTION, "institution", PROPOSER, ACTIVE)},
    {IS(IDEA, INSTITUTION, "institution", PROPOSER, ACTIVE)},
    {IS(APPLICATION, LEAD, "lead", APPLICANT, ACTIVE)},
    {IS(APPLICATION, PARTNER, "partner", APPLICATION_PARTNER, ACTIVE)},
    {IS_OF_PERSON(TEAM_MEMBER, TEAM, ACTIVE)},
    {IS_OF_PERSON(ASSESSOR, ASSESSOR, ACTIVE)},
    {IS(SPRINT, LEAD, "lead", LEAD, IN_SPRINT)},
    {IS(SPRINT, CO_LEAD, "co_lead", CO_LEAD, IN_SPRINT)},
    {IS(SPRINT, PARTNER, "partner", PARTNER, IN_SPRINT)},
    {IS_OF_PERSON(INVOLVEMENT, PARTICIPANT, IN_SPRINT), .role = INNOV_INVOLVEMENT_ROLE},
    {FOLLOWS(SESSION, "sprint.lead", LEAD)},
    {FOLLOWS(SESSION, "sprint.co_lead", CO_LEAD)},
    {FOLLOWS(SESSION, "sprint.partner", PARTNER)},
    {IS_OF_PERSON(ATTENDANCE, PARTICIPANT, IN_SPRINT), .role = INNOV_ATTENDANCE_ROLE},
    {IS(MENTORING, INSTITUTION, "institution", MENTORED, ACTIVE)},
    {FOLLOWS(MENTORING, "sprint.lead", MENTORED), .condition = "institution is not set"},
    {IS(PROTOTYPE, INSTITUTION, "institution", OWNER_OF, ACTIVE)},
    {IS(PROTOTYPE_TEST, INSTITUTION, "institution", TESTER, ACTIVE)},
    {IS(PILOT, INSTITUTION, "institution", PILOT_SITE, ACTIVE)},
    {IS(IMPLEMENTATION, INSTITUTION, "institution", IMPLEMENTER, ACTIVE)},
    {IS(EVENT, ORGANISER, "organiser", ORGANISER, ACTIVE)},
    {IS(PROGRAMME_ITEM, INSTITUTION, "institution", CONTRIBUTOR, ACTIVE)},
    {IS_OF_PERSON(REGISTRATION, PARTICIPANT, ACTIVE)},
    {IS(COURSE, PROVIDER, "provider", PROVIDER, ACTIVE)},
    {FOLLOWS(OCCURRENCE, "course.provider", PROVIDER)},
    {IS_OF_PERSON(PARTICIPATION, PARTICIPANT, ACTIVE)},
    {IS(STORY, INSTITUTION, "institution", AUTHOR, ACTIVE)},
    {IS(AWARD, ORGANISER, "organiser", ORGANISER, ACTIVE)},
    {FOLLOWS(AWARD_EDITION, "award.organiser", ORGANISER)},
    {IS(NOMINATION, INSTITUTION, "institution", NOMINEE, ACTIVE)},
    {IS(NOMINATION, NOMINATING_INSTITUTION, "nominating_institution", NOMINATOR, ACTIVE)},
    {IS(LAUREATE, INSTITUTION, "institution", LAUREATE, ACTIVE)},
    {IS(LAUREATE, CO_RECIPIENT, "co_recipient", CO_RECIPIENT, ACTIVE)},
};

const innov__activity *innov__activity_at(size_t index)
{
    return index < INNOV__COUNT(activities) ? &activities[index] : NULL;
}

int32_t innov__activity_what(const innov__activity *activity, const innov_record *record)
{
    int64_t role = activity->role != 0 ? innov__number(record, activity->role) : 0;

    return role != 0 ? SPRINT_ROLE + (int32_t)role : activity->what;
}

/* ---- Kinds --------------------------------------------------------------------------------- */

/* What the record it belongs to says of its date: nothing, its year, or the date itself. */
typedef enum share { NOTHING, YEAR, DATE } share;

enum { DATES = 3, OUT = 4 };

typedef struct facts {
    int32_t kind;
    int32_t dates[DATES]; /* fields, the best first */
    int32_t zone;         /* the field with the zone of an instant */
    int32_t above;        /* the field that refers to what it belongs to */
    share shared;
    int32_t ordinal; /* the field with its place there; 0: where order does not follow time */
    int32_t status;  /* the field */
    struct {
        int32_t status;
        innov__left_out why;
    } out[OUT]; /* statuses that do not count */
} facts;

#define ABOVE(field, share_) .above = INNOV_##field, .shared = (share_)

static const facts known[] = {
    {.kind = INNOV_INSTITUTION_CHANGE, .dates = {INNOV_INSTITUTION_CHANGE_EFFECTIVE_ON}},
    {.kind = INNOV_POST, .dates = {INNOV_POST_VALID_FROM}},
    {.kind = INNOV_BODY, .dates = {INNOV_BODY_VALID_FROM}},
    {.kind = INNOV_MEMBERSHIP,
     .dates = {INNOV_MEMBERSHIP_VALID_FROM},
     ABOVE(MEMBERSHIP_BODY, NOTHING),
     .status = INNOV_MEMBERSHIP_STATUS,
     .out = {{INNOV_MEMBERSHIP_STATUS_PROPOSED, INNOV__LEFT_NOT_FINISHED},
             {INNOV_MEMBERSHIP_STATUS_DECLINED, INNOV__LEFT_CANCELLED}}},
    {.kind = INNOV_STRATEGY, .dates = {INNOV_STRATEGY_ADOPTED_ON, INNOV_STRATEGY_PERIOD_START}},
    {.kind = INNOV_ACTION,
     .dates = {INNOV_ACTION_DONE_ON, INNOV_ACTION_DUE_ON},
     .status = INNOV_ACTION_STATUS,
     .out = {{INNOV_ACTION_STATUS_DROPPED, INNOV__LEFT_CANCELLED}}},
    {.kind = INNOV_PROGRESS_REPORT,
     .dates = {INNOV_PROGRESS_REPORT_SUBMITTED_ON, INNOV_PROGRESS_REPORT_DUE_ON},
     .status = INNOV_PROGRESS_REPORT_STATUS,
     .out = {{INNOV_PROGRESS_REPORT_STATUS_DUE, INNOV__LEFT_NOT_FINISHED}}},
    {.kind = INNOV_PROJECT, .dates = {INNOV_PROJECT_STARTS_ON}},
    {.kind = INNOV_ENDORSEMENT,
     .dates = {INNOV_ENDORSEMENT_ENDORSED_ON},
     ABOVE(ENDORSEMENT_DOCUMENT, NOTHING)},
    {.kind = INNOV_CALL,
     .dates = {INNOV_CALL_OPENS_ON, INNOV_CALL_YEAR},
     .status = INNOV_CALL_STATUS,
     .out = {{INNOV_CALL_STATUS_DRAFT, INNOV__LEFT_NOT_FINISHED},
             {INNOV_CALL_STATUS_CANCELLED, INNOV__LEFT_CANCELLED}}},
    {.kind = INNOV_ADVICE_REQUEST, .dates = {INNOV_ADVICE_REQUEST_RECEIVED_ON}},
    {.kind = INNOV_CHALLENGE, .dates = {INNOV_CHALLENGE_RAISED_ON}},
    {.kind = INNOV_IDEA, .dates = {INNOV_IDEA_CAPTURED_ON}},
    {.kind = INNOV_APPLICATION,
     .dates = {INNOV_APPLICATION_SUBMITTED_AT},
     ABOVE(APPLICATION_CALL, YEAR),
     .status = INNOV_APPLICATION_STATUS,
     .out = {{INNOV_APPLICATION_STATUS_DRAFT, INNOV__LEFT_NOT_FINISHED},
             {INNOV_APPLICATION_STATUS_WITHDRAWN, INNOV__LEFT_CANCELLED}}},
    {.kind = INNOV_TEAM_MEMBER, ABOVE(TEAM_MEMBER_APPLICATION, DATE)},
    {.kind = INNOV_ASSESSOR,
     .dates = {INNOV_ASSESSOR_VALID_FROM, INNOV_ASSESSOR_DECLARED_ON},
     ABOVE(ASSESSOR_EVALUATION, DATE)},
    {.kind = INNOV_EVALUATION,
     .dates = {INNOV_EVALUATION_OPENS_ON, INNOV_EVALUATION_DECIDED_ON},
     .status = INNOV_EVALUATION_STATUS,
     .out = {{INNOV_EVALUATION_STATUS_CANCELLED, INNOV__LEFT_CANCELLED}}},
    {.kind = INNOV_SPRINT,
     .dates = {INNOV_SPRINT_ACTUAL_START, INNOV_SPRINT_PLANNED_START, INNOV_SPRINT_YEAR},
     .status = INNOV_SPRINT_STATUS,
     .out = {{INNOV_SPRINT_STATUS_CANCELLED, INNOV__LEFT_CANCELLED}}},
    {.kind = INNOV_INVOLVEMENT,
     .dates = {INNOV_INVOLVEMENT_VALID_FROM},
     ABOVE(INVOLVEMENT_SPRINT, DATE)},
    {.kind = INNOV_SESSION,
     .dates = {INNOV_SESSION_DATE, INNOV_SESSION_STARTS_AT},
     .zone = INNOV_SESSION_ZONE,
     ABOVE(SESSION_SPRINT, YEAR),
     .ordinal = INNOV_SESSION_ORDINAL},
    {.kind = INNOV_ATTENDANCE, ABOVE(ATTENDANCE_SESSION, DATE)},
    {.kind = INNOV_MENTORING, .dates = {INNOV_MENTORING_DATE}, ABOVE(MENTORING_SPRINT, NOTHING)},
    {.kind = INNOV_PROTOTYPE, .dates = {INNOV_PROTOTYPE_DRAFTED_ON}},
    {.kind = INNOV_PROTOTYPE_TEST,
     .dates = {INNOV_PROTOTYPE_TEST_TESTED_ON},
     ABOVE(PROTOTYPE_TEST_PROTOTYPE, NOTHING)},
    {.kind = INNOV_PILOT, .dates = {INNOV_PILOT_STARTS_ON}, ABOVE(PILOT_PROTOTYPE, NOTHING)},
    {.kind = INNOV_IMPLEMENTATION,
     .dates = {INNOV_IMPLEMENTATION_IMPLEMENTED_ON},
     ABOVE(IMPLEMENTATION_PROTOTYPE, NOTHING)},
    {.kind = INNOV_EVENT,
     .dates = {INNOV_EVENT_STARTS_ON, INNOV_EVENT_STARTS_AT, INNOV_EVENT_YEAR},
     .zone = INNOV_EVENT_ZONE,
     .status = INNOV_EVENT_STATUS,
     .out = {{INNOV_EVENT_STATUS_CANCELLED, INNOV__LEFT_CANCELLED}}},
    {.kind = INNOV_PROGRAMME_ITEM, ABOVE(PROGRAMME_ITEM_EVENT, DATE)},
    {.kind = INNOV_REGISTRATION,
     ABOVE(REGISTRATION_EVENT, DATE),
     .status = INNOV_REGISTRATION_STATUS,
     .out = {{INNOV_REGISTRATION_STATUS_CANCELLED, INNOV__LEFT_CANCELLED},
             {INNOV_REGISTRATION_STATUS_REFUSED, INNOV__LEFT_CANCELLED},
             {INNOV_REGISTRATION_STATUS_WAITLISTED, INNOV__LEFT_NOT_FINISHED},
             {INNOV_REGISTRATION_STATUS_NO_SHOW, INNOV__LEFT_ABSENT}}},
    {.kind = INNOV_OCCURRENCE,
     .dates = {INNOV_OCCURRENCE_STARTS_ON},
     ABOVE(OCCURRENCE_COURSE, NOTHING)},
    {.kind = INNOV_PARTICIPATION,
     ABOVE(PARTICIPATION_OCCURRENCE, DATE),
     .status = INNOV_PARTICIPATION_STATUS,
     .out = {{INNOV_PARTICIPATION_STATUS_INVITED, INNOV__LEFT_NOT_FINISHED},
             {INNOV_PARTICIPATION_STATUS_CANCELLED, INNOV__LEFT_CANCELLED},
             {INNOV_PARTICIPATION_STATUS_ABSENT, INNOV__LEFT_ABSENT}}},
    {.kind = INNOV_STORY,
     .dates = {INNOV_STORY_PUBLISHED_ON, INNOV_STORY_SUBMITTED_ON},
     .status = INNOV_STORY_STATUS,
     .out = {{INNOV_STORY_STATUS_DRAFT, INNOV__LEFT_NOT_FINISHED},
             {INNOV_STORY_STATUS_RETURNED, INNOV__LEFT_NOT_FINISHED}}},
    {.kind = INNOV_AWARD_EDITION,
     .dates = {INNOV_AWARD_EDITION_AWARDED_ON, INNOV_AWARD_EDITION_YEAR},
     ABOVE(AWARD_EDITION_AWARD, NOTHING)},
    {.kind = INNOV_NOMINATION,
     .dates = {INNOV_NOMINATION_NOMINATED_ON},
     ABOVE(NOMINATION_AWARD_EDITION, YEAR)},
    {.kind = INNOV_LAUREATE, ABOVE(LAUREATE_AWARD_EDITION, DATE)},
};

static const facts *facts_of(const innov_record *record)
{
    int32_t kind = innov__kind_of(record);

    for (size_t i = 0; i < INNOV__COUNT(known); i++)
        if (known[i].kind == kind)
            return &known[i];
    return NULL;
}

/* ---- Standing ------------------------------------------------------------------------------ */

static innov__left_out out_by_status(const facts *of, const innov_record *record)
{
    int64_t status = of->status != 0 ? innov__number(record, of->status) : 0;

    for (size_t i = 0; status != 0 && i < OUT; i++)
        if (of->out[i].status == status)
            return of->out[i].why;
    return (innov__left_out)0;
}

static int32_t own_date(const facts *of, const innov_record *record)
{
    int32_t date = 0;

    for (size_t i = 0; date == 0 && i < DATES && of->dates[i] != 0; i++)
        date = innov__date(record, of->dates[i], of->zone);
    return date;
}

/* Adds what one record of the chain says; `shared` is how far its date holds for the first one. */
static void add_facts(const innov_record *record, const facts *of, share shared,
                      innov__activity_state *standing)
{
    if (standing->title.length == 0)
        innov__buffer_text(&standing->title, innov__title(record, NULL));
    if (of == NULL)
        return;
    if (standing->why == 0)
        standing->why = out_by_status(of, record);
    if (standing->date == 0 && shared != NOTHING) {
        standing->date = own_date(of, record);
        if (shared == YEAR)
            standing->date = standing->date / 10000 * 10000;
    }
}

/* Where the record stands among those of its day. */
static void place(const innov_record *record, const facts *of, innov__activity_state *standing)
{
    int64_t type;

    standing->instant = standing->ordinal = 0;
    standing->above = of != NULL && of->above != 0 ? innov__number(record, of->above) : 0;
    for (size_t i = 0; of != NULL && i < DATES && of->dates[i] != 0; i++)
        if (innov_field_int(of->dates[i], INNOV_FIELD_TYPE, &type) == INNOV_OK &&
            type == INNOV_TYPE_INSTANT)
            standing->instant = innov__number(record, of->dates[i]);
    if (of != NULL && of->ordinal != 0)
        standing->ordinal = innov__number(record, of->ordinal);
}

/* Goes up the chain as long as there is something above. */
static int add_chain(innov_store *store, const innov_record *record,
                     innov__activity_state *standing, innov_diag *diag)
{
    const facts *of = facts_of(record);
    innov_record *above = NULL;
    share shared = DATE;
    int64_t id;
    int result = INNOV_OK;

    add_facts(record, of, shared, standing);
    while (result == INNOV_OK && of != NULL && of->above != 0 &&
           (id = innov__number(above != NULL ? above : record, of->above)) != 0) {
        shared = of->shared < shared ? of->shared : shared;
        innov_record_free(above);
        result = innov_store_get(store, id, &above, diag);
        of = result == INNOV_OK ? facts_of(above) : NULL;
        if (result == INNOV_OK)
            add_facts(above, of, shared, standing);
    }
    innov_record_free(above);
    return result == INNOV_OK ? standing->title.failed : result;
}

int innov__standing_of(innov_store *store, const innov_record *record, const innov__as_of *at,
                       innov__activity_state *standing, innov_diag *diag)
{
    int result;

    standing->why = (innov__left_out)0;
    standing->date = 0;
    innov__buffer_clear(&standing->title);
    place(record, facts_of(record), standing);
    result = add_chain(store, record, standing, diag);
    if (standing->why == 0)
        standing->why = innov__not_yet(at, standing->date);
    return result;
}

/* ---- People -------------------------------------------------------------------------------- */

typedef struct employers {
    innov__visit_id *visit;
    void *context;
    int32_t date;
    int64_t posts;
} employers;

static int see_post(const innov_record *post, void *context)
{
    employers *e = context;
    int32_t from = innov__date(post, INNOV_POST_VALID_FROM, 0);
    int32_t to = innov__date(post, INNOV_POST_VALID_TO, 0);

    e->posts++;
    if (e->date != 0 && innov__overlap(from, to, e->date, e->date) == INNOV__NO)
        return INNOV_OK;
    return e->visit(innov__number(post, INNOV_POST_INSTITUTION), e->context);
}

int innov__each_employer(innov_store *store, int64_t person, int32_t date, innov__visit_id *visit,
                         void *context, innov_diag *diag)
{
    employers e = {.visit = visit, .context = context, .date = date};
    const innov__find find = {.kind = INNOV_POST, .is = {{"person", person}}};
    innov_record *record = NULL;
    int64_t id;
    int result = innov__each(store, &find, see_post, &e, diag);

    if (result != INNOV_OK || e.posts > 0)
        return result;
    result = innov_store_get(store, person, &record, diag);
    id = result == INNOV_OK ? innov__number(record, INNOV_PERSON_INSTITUTION) : 0;
    if (id != 0)
        result = visit(id, context);
    innov_record_free(record);
    return result == INNOV_DONE ? INNOV_OK : result;
}
