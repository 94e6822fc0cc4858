/* ids.h - the numbers of kinds, fields and codes, the same for ever.
 *
 * Written by innov-schema from the tables in lib/model; not to be edited.
 */
#ifndef INNOV_IDS_H
#define INNOV_IDS_H

/* clang-format off */

/* ---- Institution ---- */

#define INNOV_INSTITUTION               1      /* A public body or another organisation that takes part. */
#define INNOV_INSTITUTION_NAME          1001   /* The official name. */
#define INNOV_INSTITUTION_SHORT         1002   /* The short name people use, such as VID. */
#define INNOV_INSTITUTION_REG_NO        1003   /* The number in the register of public persons and institutions. */
#define INNOV_INSTITUTION_KIND          1004   /* What kind of institution it is. */
#define INNOV_INSTITUTION_ADMIN_LEVEL   1005   /* Direct or indirect administration, or outside. */
#define INNOV_INSTITUTION_SUBORDINATION 1006   /* How it is subordinate to a higher institution. */
#define INNOV_INSTITUTION_WEB           1007   /* Its own web page. */
#define INNOV_INSTITUTION_FOUNDED_ON    1008   /* When it began to act. */
#define INNOV_INSTITUTION_ENDED_ON      1009   /* The last day it acted. */
#define INNOV_INSTITUTION_STATUS        1010   /* Whether it still acts. */
#define INNOV_INSTITUTION_SUCCESSOR     1011   /* The institution that took over its tasks. */
#define INNOV_INSTITUTION_SOURCE        1901   /* Where the facts of this record were read. */
#define INNOV_INSTITUTION_INFERRED      1902   /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_INSTITUTION_VISIBILITY    1903   /* Who may see the record; unset, its kind decides. */
#define INNOV_INSTITUTION_RETAIN_UNTIL  1904   /* The last day the record may be kept. */
#define INNOV_INSTITUTION_NOTE          1905   /* What a colleague should know about the record. */

/* ---- Person ---- */

#define INNOV_PERSON              2      /* A person who takes part, as a work contact. */
#define INNOV_PERSON_NAME         2001   /* The name the person works under. */
#define INNOV_PERSON_ROLE         2002   /* What the person does in the ecosystem. */
#define INNOV_PERSON_INSTITUTION  2003   /* Where the person works. */
#define INNOV_PERSON_JOB_TITLE    2004   /* The post at the institution. */
#define INNOV_PERSON_EMAIL        2005   /* The work address. */
#define INNOV_PERSON_PHONE        2006   /* The work number. */
#define INNOV_PERSON_SOURCE       2901   /* Where the facts of this record were read. */
#define INNOV_PERSON_INFERRED     2902   /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PERSON_VISIBILITY   2903   /* Who may see the record; unset, its kind decides. */
#define INNOV_PERSON_RETAIN_UNTIL 2904   /* The last day the record may be kept. */
#define INNOV_PERSON_NOTE         2905   /* What a colleague should know about the record. */

/* ---- Sprint ---- */

#define INNOV_SPRINT               12     /* An innovation sprint: a cycle of design workshops with a neutral facilitator. */
#define INNOV_SPRINT_YEAR          12001  /* The year the sprint belongs to. */
#define INNOV_SPRINT_STATUS        12002  /* How far the sprint has come. */
#define INNOV_SPRINT_TITLE         12003  /* What the sprint is about, in one line. */
#define INNOV_SPRINT_MOTTO         12004  /* The motto of the sprint. */
#define INNOV_SPRINT_LEAD          12005  /* The institution that brought the challenge. */
#define INNOV_SPRINT_CO_LEAD       12006  /* Institutions that lead together with it. */
#define INNOV_SPRINT_PARTNER       12007  /* Institutions that took part. */
#define INNOV_SPRINT_FACILITATOR   12008  /* The neutral people who led the process. */
#define INNOV_SPRINT_SEGMENT       12009  /* What the sprint changes. */
#define INNOV_SPRINT_CHALLENGE     12010  /* The problem as it was brought. */
#define INNOV_SPRINT_REFRAMED      12011  /* The problem as the sprint came to see it. */
#define INNOV_SPRINT_PLANNED_START 12012  /* The first day by plan. */
#define INNOV_SPRINT_PLANNED_END   12013  /* The last day by plan. */
#define INNOV_SPRINT_ACTUAL_START  12014  /* The day of the first session. */
#define INNOV_SPRINT_ACTUAL_END    12015  /* The day of the last session. */
#define INNOV_SPRINT_PLANNED_COST  12016  /* What the sprint was planned to cost. */
#define INNOV_SPRINT_ACTUAL_COST   12017  /* What the sprint cost. */
#define INNOV_SPRINT_PARTICIPANTS  12018  /* How many people took part. */
#define INNOV_SPRINT_OUTCOME       12019  /* What sort of result the sprint had. */
#define INNOV_SPRINT_SUMMARY       12020  /* What came out of the sprint. */
#define INNOV_SPRINT_LINK          12021  /* Pages about the sprint. */
#define INNOV_SPRINT_SOURCE        12901  /* Where the facts of this record were read. */
#define INNOV_SPRINT_INFERRED      12902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_SPRINT_VISIBILITY    12903  /* Who may see the record; unset, its kind decides. */
#define INNOV_SPRINT_RETAIN_UNTIL  12904  /* The last day the record may be kept. */
#define INNOV_SPRINT_NOTE          12905  /* What a colleague should know about the record. */

/* ---- Session ---- */

#define INNOV_SESSION                13     /* One meeting inside a sprint. */
#define INNOV_SESSION_SPRINT         13001  /* The sprint it is part of. */
#define INNOV_SESSION_ORDINAL        13002  /* Its place in the sprint, from 1. */
#define INNOV_SESSION_PHASE          13003  /* Where it stands in the Double Diamond. */
#define INNOV_SESSION_DATE           13004  /* The day it was held. */
#define INNOV_SESSION_STARTS_AT      13005  /* The instant it begins. */
#define INNOV_SESSION_ENDS_AT        13006  /* The instant it ends. */
#define INNOV_SESSION_ZONE           13007  /* The IANA zone of its civil time. */
#define INNOV_SESSION_PLACE          13008  /* Where it was held. */
#define INNOV_SESSION_MODE           13009  /* On site, online or both. */
#define INNOV_SESSION_OPEN_TO_PUBLIC 13010  /* Whether anyone could come. */
#define INNOV_SESSION_HOURS          13011  /* How long it lasted. */
#define INNOV_SESSION_AGENDA         13012  /* What was on the agenda. */
#define INNOV_SESSION_SOURCE         13901  /* Where the facts of this record were read. */
#define INNOV_SESSION_INFERRED       13902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_SESSION_VISIBILITY     13903  /* Who may see the record; unset, its kind decides. */
#define INNOV_SESSION_RETAIN_UNTIL   13904  /* The last day the record may be kept. */
#define INNOV_SESSION_NOTE           13905  /* What a colleague should know about the record. */

/* ---- Target ---- */

#define INNOV_TARGET              60     /* A number to be reached in a period, as a plan or decision states it. */
#define INNOV_TARGET_TITLE        60001  /* What is to be reached. */
#define INNOV_TARGET_MEASURE      60002  /* What is counted. */
#define INNOV_TARGET_PERIOD_START 60003  /* The first day that counts. */
#define INNOV_TARGET_PERIOD_END   60004  /* The last day that counts. */
#define INNOV_TARGET_GOAL         60005  /* The number to be reached. */
#define INNOV_TARGET_SOURCE       60901  /* Where the facts of this record were read. */
#define INNOV_TARGET_INFERRED     60902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_TARGET_VISIBILITY   60903  /* Who may see the record; unset, its kind decides. */
#define INNOV_TARGET_RETAIN_UNTIL 60904  /* The last day the record may be kept. */
#define INNOV_TARGET_NOTE         60905  /* What a colleague should know about the record. */

/* ---- Sprint progress ---- */

#define INNOV_SPRINT_PROGRESS      201    /* What the report sprint-progress asks for. */
#define INNOV_SPRINT_PROGRESS_PLAN 201001 /* The target to compare with; unset, the only one for sprints completed. */

/* ---- Codes: Kind of institution ---- */

#define INNOV_INSTITUTION_KIND_MINISTRY                    1      /* Heads a sector. */
#define INNOV_INSTITUTION_KIND_SUBORDINATE                 2      /* Under a ministry. */
#define INNOV_INSTITUTION_KIND_STATE_CHANCELLERY           3      /* The centre of government. */
#define INNOV_INSTITUTION_KIND_MUNICIPALITY                4      /* A local government: novads or state city. */
#define INNOV_INSTITUTION_KIND_MUNICIPAL_INSTITUTION       5      /* An institution of a municipality. */
#define INNOV_INSTITUTION_KIND_PLANNING_REGION             6      /* A derived public person for regional development. */
#define INNOV_INSTITUTION_KIND_DERIVED_PUBLIC_PERSON_OTHER 7      /* Created by law with a competence of its own. */
#define INNOV_INSTITUTION_KIND_INDEPENDENT                 8      /* Not subordinate to the Cabinet. */
#define INNOV_INSTITUTION_KIND_STATE_COMPANY               9      /* A company owned by a public person. */
#define INNOV_INSTITUTION_KIND_NGO                         10     /* An association or foundation. */
#define INNOV_INSTITUTION_KIND_ACADEMIC                    11     /* A university, college or research institute. */
#define INNOV_INSTITUTION_KIND_PRIVATE                     12     /* A private company. */
#define INNOV_INSTITUTION_KIND_INTERNATIONAL               13     /* Such as the OECD. */
#define INNOV_INSTITUTION_KIND_OTHER                       14     /* None of the others. */

/* ---- Codes: Level of administration ---- */

#define INNOV_ADMIN_LEVEL_DIRECT   1      /* Institutions of the Republic. */
#define INNOV_ADMIN_LEVEL_INDIRECT 2      /* Institutions of derived public persons. */
#define INNOV_ADMIN_LEVEL_OUTSIDE  3      /* No institution of a public person. */

/* ---- Codes: Subordination ---- */

#define INNOV_SUBORDINATION_NONE        1      /* Subordinate to nobody. */
#define INNOV_SUBORDINATION_DIRECT      2      /* The higher institution may give orders and annul. */
#define INNOV_SUBORDINATION_SUPERVISORY 3      /* The higher institution may check legality. */

/* ---- Codes: Status of an institution ---- */

#define INNOV_INSTITUTION_STATUS_ACTIVE      1      /* It acts. */
#define INNOV_INSTITUTION_STATUS_REORGANISED 2      /* Its tasks went to a successor. */
#define INNOV_INSTITUTION_STATUS_LIQUIDATED  3      /* It no longer exists. */

/* ---- Codes: Role of a person ---- */

#define INNOV_PERSON_ROLE_MEMBER         1      /* Of the Innovation Expert Network. */
#define INNOV_PERSON_ROLE_COORDINATOR    2      /* Coordinates the network or a sprint. */
#define INNOV_PERSON_ROLE_COUNCIL_MEMBER 3      /* Of the advisory council. */
#define INNOV_PERSON_ROLE_FACILITATOR    4      /* A neutral expert who leads the process. */
#define INNOV_PERSON_ROLE_MEDIATOR       5      /* Leads a sprint as mediation. */
#define INNOV_PERSON_ROLE_MENTOR         6      /* Supports a team after its sprint. */
#define INNOV_PERSON_ROLE_TRAINER        7      /* Teaches. */
#define INNOV_PERSON_ROLE_JURY           8      /* Judges applications or nominations. */
#define INNOV_PERSON_ROLE_LAB_STAFF      9      /* Works in the Innovation Laboratory. */

/* ---- Codes: Status of a sprint ---- */

#define INNOV_SPRINT_STATUS_PLANNED   1      /* Decided, nothing begun. */
#define INNOV_SPRINT_STATUS_PREPARING 2      /* The team prepares, sessions are to come. */
#define INNOV_SPRINT_STATUS_RUNNING   3      /* Sessions are held. */
#define INNOV_SPRINT_STATUS_COMPLETED 4      /* All sessions are held, there is an outcome. */
#define INNOV_SPRINT_STATUS_FOLLOW_UP 5      /* The team is mentored towards use. */
#define INNOV_SPRINT_STATUS_CLOSED    6      /* Nothing more is to come. */
#define INNOV_SPRINT_STATUS_CANCELLED 7      /* Ended without an outcome. */

/* ---- Codes: Segment of a sprint ---- */

#define INNOV_SPRINT_SEGMENT_PROCESS 1      /* How an institution works. */
#define INNOV_SPRINT_SEGMENT_SERVICE 2      /* What people receive. */
#define INNOV_SPRINT_SEGMENT_CHANGE  3      /* A change in an institution or a community. */
#define INNOV_SPRINT_SEGMENT_POLICY  4      /* Making or improving a policy. */

/* ---- Codes: Outcome of a sprint ---- */

#define INNOV_SPRINT_OUTCOME_PROTOTYPE 1      /* Something people could try. */
#define INNOV_SPRINT_OUTCOME_AGREEMENT 2      /* An agreement on what to do. */
#define INNOV_SPRINT_OUTCOME_ROADMAP   3      /* Steps in order of time. */
#define INNOV_SPRINT_OUTCOME_STANDARD  4      /* A standard or a draft of one. */
#define INNOV_SPRINT_OUTCOME_TOOL      5      /* A tool in use. */
#define INNOV_SPRINT_OUTCOME_MODEL     6      /* A model of governance, funding or service. */

/* ---- Codes: Phase of a session ---- */

#define INNOV_SESSION_PHASE_PREPARATION 1      /* Training before the sprint. */
#define INNOV_SESSION_PHASE_DISCOVER    2      /* Exploring the problem. */
#define INNOV_SESSION_PHASE_DEFINE      3      /* Agreeing on the right problem. */
#define INNOV_SESSION_PHASE_DEVELOP     4      /* Finding solutions. */
#define INNOV_SESSION_PHASE_DELIVER     5      /* Testing the right solution. */
#define INNOV_SESSION_PHASE_FOLLOW_UP   6      /* Mentoring after the sprint. */

/* ---- Codes: Mode of a session ---- */

#define INNOV_SESSION_MODE_ONSITE 1      /* In one room. */
#define INNOV_SESSION_MODE_ONLINE 2      /* Over the network. */
#define INNOV_SESSION_MODE_HYBRID 3      /* Both at once. */

/* ---- Codes: What a target counts ---- */

#define INNOV_TARGET_MEASURE_SPRINTS_COMPLETED 1      /* Sprints completed, in follow-up or closed. */

/* clang-format on */

#endif
