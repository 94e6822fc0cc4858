/* ids.h - the numbers of kinds, fields and codes, the same for ever.
 *
 * Written by innov-schema from the tables in lib/model; not to be edited.
 */
#ifndef INNOV_IDS_H
#define INNOV_IDS_H

/* clang-format off */

/* ---- Region ---- */

#define INNOV_REGION              4      /* A planning or statistical region of the country. */
#define INNOV_REGION_NAME         4001   /* The official name. */
#define INNOV_REGION_KIND         4002   /* Whether it is for planning or for statistics. */
#define INNOV_REGION_CODE         4003   /* Its code in the official classification. */
#define INNOV_REGION_INSTITUTION  4004   /* The derived public person that a planning region is. */
#define INNOV_REGION_VALID_FROM   4005   /* The first day it holds. */
#define INNOV_REGION_VALID_TO     4006   /* The last day it holds. */
#define INNOV_REGION_SUCCESSOR    4007   /* The regions that its territories went to. */
#define INNOV_REGION_BASIS        4008   /* The legal act it rests on. */
#define INNOV_REGION_SOURCE       4901   /* Where the facts of this record were read. */
#define INNOV_REGION_INFERRED     4902   /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_REGION_WITHHELD     4906   /* Names of the references that are not given here, or of a list not all. */
#define INNOV_REGION_VISIBILITY   4903   /* Who may see the record; unset, its kind decides. */
#define INNOV_REGION_RETAIN_UNTIL 4904   /* The last day the record may be kept. */
#define INNOV_REGION_NOTE         4905   /* What a colleague should know about the record. */

/* ---- Territory ---- */

#define INNOV_TERRITORY              3      /* An administrative territory, or a town or parish in one. */
#define INNOV_TERRITORY_NAME         3001   /* The official name. */
#define INNOV_TERRITORY_CODE         3002   /* The ATVK code: seven digits, leading zeros kept. */
#define INNOV_TERRITORY_KIND         3003   /* What kind of territory it is. */
#define INNOV_TERRITORY_PART_OF      3004   /* The territory that a unit lies in. */
#define INNOV_TERRITORY_VALID_FROM   3005   /* The first day it holds. */
#define INNOV_TERRITORY_VALID_TO     3006   /* The last day it holds. */
#define INNOV_TERRITORY_SUCCESSOR    3007   /* The territories that it became part of. */
#define INNOV_TERRITORY_BASIS        3008   /* The legal act it rests on. */
#define INNOV_TERRITORY_SOURCE       3901   /* Where the facts of this record were read. */
#define INNOV_TERRITORY_INFERRED     3902   /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_TERRITORY_WITHHELD     3906   /* Names of the references that are not given here, or of a list not all. */
#define INNOV_TERRITORY_VISIBILITY   3903   /* Who may see the record; unset, its kind decides. */
#define INNOV_TERRITORY_RETAIN_UNTIL 3904   /* The last day the record may be kept. */
#define INNOV_TERRITORY_NOTE         3905   /* What a colleague should know about the record. */

/* ---- Region of a territory ---- */

#define INNOV_TERRITORY_REGION              5      /* That a territory lies in a region, for a time. */
#define INNOV_TERRITORY_REGION_TERRITORY    5001   /* The territory. */
#define INNOV_TERRITORY_REGION_REGION       5002   /* The region it lies in. */
#define INNOV_TERRITORY_REGION_VALID_FROM   5003   /* The first day it holds. */
#define INNOV_TERRITORY_REGION_VALID_TO     5004   /* The last day it holds. */
#define INNOV_TERRITORY_REGION_BASIS        5005   /* The legal act it rests on. */
#define INNOV_TERRITORY_REGION_SOURCE       5901   /* Where the facts of this record were read. */
#define INNOV_TERRITORY_REGION_INFERRED     5902   /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_TERRITORY_REGION_WITHHELD     5906   /* Names of the references that are not given here, or of a list not all. */
#define INNOV_TERRITORY_REGION_VISIBILITY   5903   /* Who may see the record; unset, its kind decides. */
#define INNOV_TERRITORY_REGION_RETAIN_UNTIL 5904   /* The last day the record may be kept. */
#define INNOV_TERRITORY_REGION_NOTE         5905   /* What a colleague should know about the record. */

/* ---- Sector ---- */

#define INNOV_SECTOR              6      /* A ministerial portfolio: a ministry with its subordinate institutions. */
#define INNOV_SECTOR_NAME         6001   /* What the sector is called. */
#define INNOV_SECTOR_CODE         6002   /* A short code that reports use. */
#define INNOV_SECTOR_LEAD         6003   /* The ministry that heads it. */
#define INNOV_SECTOR_DESCRIPTION  6004   /* What belongs to it. */
#define INNOV_SECTOR_VALID_FROM   6005   /* The first day it holds. */
#define INNOV_SECTOR_VALID_TO     6006   /* The last day it holds. */
#define INNOV_SECTOR_SUCCESSOR    6007   /* The sectors that its tasks went to. */
#define INNOV_SECTOR_SOURCE       6901   /* Where the facts of this record were read. */
#define INNOV_SECTOR_INFERRED     6902   /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_SECTOR_WITHHELD     6906   /* Names of the references that are not given here, or of a list not all. */
#define INNOV_SECTOR_VISIBILITY   6903   /* Who may see the record; unset, its kind decides. */
#define INNOV_SECTOR_RETAIN_UNTIL 6904   /* The last day the record may be kept. */
#define INNOV_SECTOR_NOTE         6905   /* What a colleague should know about the record. */

/* ---- Theme ---- */

#define INNOV_THEME              7      /* A subject that records are sorted by, in a classification. */
#define INNOV_THEME_NAME         7001   /* What it is called. */
#define INNOV_THEME_CODE         7002   /* A short code that files and conditions use. */
#define INNOV_THEME_SCHEME       7003   /* The classification it belongs to. */
#define INNOV_THEME_BROADER      7004   /* What it is a narrower part of. */
#define INNOV_THEME_DESCRIPTION  7005   /* What it covers. */
#define INNOV_THEME_VALID_FROM   7006   /* The first day it holds. */
#define INNOV_THEME_VALID_TO     7007   /* The last day it holds. */
#define INNOV_THEME_SUCCESSOR    7008   /* What replaces it. */
#define INNOV_THEME_SOURCE       7901   /* Where the facts of this record were read. */
#define INNOV_THEME_INFERRED     7902   /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_THEME_WITHHELD     7906   /* Names of the references that are not given here, or of a list not all. */
#define INNOV_THEME_VISIBILITY   7903   /* Who may see the record; unset, its kind decides. */
#define INNOV_THEME_RETAIN_UNTIL 7904   /* The last day the record may be kept. */
#define INNOV_THEME_NOTE         7905   /* What a colleague should know about the record. */

/* ---- Target group ---- */

#define INNOV_TARGET_GROUP              8      /* A group of people that something is meant for. */
#define INNOV_TARGET_GROUP_NAME         8001   /* What it is called. */
#define INNOV_TARGET_GROUP_CODE         8002   /* A short code that files and conditions use. */
#define INNOV_TARGET_GROUP_SCHEME       8003   /* The classification it belongs to. */
#define INNOV_TARGET_GROUP_BROADER      8004   /* What it is a narrower part of. */
#define INNOV_TARGET_GROUP_DESCRIPTION  8005   /* What it covers. */
#define INNOV_TARGET_GROUP_VALID_FROM   8006   /* The first day it holds. */
#define INNOV_TARGET_GROUP_VALID_TO     8007   /* The last day it holds. */
#define INNOV_TARGET_GROUP_SUCCESSOR    8008   /* What replaces it. */
#define INNOV_TARGET_GROUP_SOURCE       8901   /* Where the facts of this record were read. */
#define INNOV_TARGET_GROUP_INFERRED     8902   /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_TARGET_GROUP_WITHHELD     8906   /* Names of the references that are not given here, or of a list not all. */
#define INNOV_TARGET_GROUP_VISIBILITY   8903   /* Who may see the record; unset, its kind decides. */
#define INNOV_TARGET_GROUP_RETAIN_UNTIL 8904   /* The last day the record may be kept. */
#define INNOV_TARGET_GROUP_NOTE         8905   /* What a colleague should know about the record. */

/* ---- Skill ---- */

#define INNOV_SKILL              131    /* Something that people can do, or a method they master. */
#define INNOV_SKILL_NAME         131001 /* What it is called. */
#define INNOV_SKILL_CODE         131002 /* A short code that files and conditions use. */
#define INNOV_SKILL_SCHEME       131003 /* The classification it belongs to. */
#define INNOV_SKILL_BROADER      131004 /* What it is a narrower part of. */
#define INNOV_SKILL_DESCRIPTION  131005 /* What it covers. */
#define INNOV_SKILL_VALID_FROM   131006 /* The first day it holds. */
#define INNOV_SKILL_VALID_TO     131007 /* The last day it holds. */
#define INNOV_SKILL_SUCCESSOR    131008 /* What replaces it. */
#define INNOV_SKILL_SOURCE       131901 /* Where the facts of this record were read. */
#define INNOV_SKILL_INFERRED     131902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_SKILL_WITHHELD     131906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_SKILL_VISIBILITY   131903 /* Who may see the record; unset, its kind decides. */
#define INNOV_SKILL_RETAIN_UNTIL 131904 /* The last day the record may be kept. */
#define INNOV_SKILL_NOTE         131905 /* What a colleague should know about the record. */

/* ---- Institution ---- */

#define INNOV_INSTITUTION                      1      /* A public body or another organisation that takes part. */
#define INNOV_INSTITUTION_NAME                 1001   /* The official name. */
#define INNOV_INSTITUTION_SHORT                1002   /* The short name people use, such as VID. */
#define INNOV_INSTITUTION_REG_NO               1003   /* The number in the register of public persons and institutions. */
#define INNOV_INSTITUTION_KIND                 1004   /* What kind of institution it is. */
#define INNOV_INSTITUTION_ADMIN_LEVEL          1005   /* Direct or indirect administration, or outside. */
#define INNOV_INSTITUTION_SUBORDINATION        1006   /* How it is subordinate to a higher institution. */
#define INNOV_INSTITUTION_WEB                  1007   /* Its own web page. */
#define INNOV_INSTITUTION_FOUNDED_ON           1008   /* When it began to act. */
#define INNOV_INSTITUTION_ENDED_ON             1009   /* The last day it acted. */
#define INNOV_INSTITUTION_STATUS               1010   /* Whether it still acts. */
#define INNOV_INSTITUTION_SUCCESSOR            1011   /* The institution that took over its tasks. */
#define INNOV_INSTITUTION_TERRITORY            1012   /* The territory it is of or seated in. */
#define INNOV_INSTITUTION_REGION               1013   /* The planning region, when it does not follow from the territory. */
#define INNOV_INSTITUTION_INSTITUTIONAL_SECTOR 1014   /* Its code in the classification of institutional sectors, such as S130000. */
#define INNOV_INSTITUTION_ALTERNATIVE_NAME     1015   /* Other names and spellings that people use. */
#define INNOV_INSTITUTION_ADDRESS              1016   /* Where its office is. */
#define INNOV_INSTITUTION_EMAIL                1017   /* The address of the institution, not of a person. */
#define INNOV_INSTITUTION_PHONE                1018   /* The number of the institution, not of a person. */
#define INNOV_INSTITUTION_E_ADDRESS            1019   /* Its address in the national e-address system. */
#define INNOV_INSTITUTION_SOURCE               1901   /* Where the facts of this record were read. */
#define INNOV_INSTITUTION_INFERRED             1902   /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_INSTITUTION_WITHHELD             1906   /* Names of the references that are not given here, or of a list not all. */
#define INNOV_INSTITUTION_VISIBILITY           1903   /* Who may see the record; unset, its kind decides. */
#define INNOV_INSTITUTION_RETAIN_UNTIL         1904   /* The last day the record may be kept. */
#define INNOV_INSTITUTION_NOTE                 1905   /* What a colleague should know about the record. */

/* ---- Parent of an institution ---- */

#define INNOV_INSTITUTION_PARENT               9      /* That an institution stands under another one, for a time. */
#define INNOV_INSTITUTION_PARENT_INSTITUTION   9001   /* The lower institution. */
#define INNOV_INSTITUTION_PARENT_PARENT        9002   /* The higher institution. */
#define INNOV_INSTITUTION_PARENT_TREE          9003   /* In what sense one stands under the other. */
#define INNOV_INSTITUTION_PARENT_SUBORDINATION 9004   /* What the parent may do. */
#define INNOV_INSTITUTION_PARENT_VALID_FROM    9005   /* The first day it holds. */
#define INNOV_INSTITUTION_PARENT_VALID_TO      9006   /* The last day it holds. */
#define INNOV_INSTITUTION_PARENT_BASIS         9007   /* The legal act it rests on. */
#define INNOV_INSTITUTION_PARENT_SOURCE        9901   /* Where the facts of this record were read. */
#define INNOV_INSTITUTION_PARENT_INFERRED      9902   /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_INSTITUTION_PARENT_WITHHELD      9906   /* Names of the references that are not given here, or of a list not all. */
#define INNOV_INSTITUTION_PARENT_VISIBILITY    9903   /* Who may see the record; unset, its kind decides. */
#define INNOV_INSTITUTION_PARENT_RETAIN_UNTIL  9904   /* The last day the record may be kept. */
#define INNOV_INSTITUTION_PARENT_NOTE          9905   /* What a colleague should know about the record. */

/* ---- Sector of an institution ---- */

#define INNOV_INSTITUTION_SECTOR              10     /* That an institution belongs to a sector, for a time. */
#define INNOV_INSTITUTION_SECTOR_INSTITUTION  10001  /* The institution. */
#define INNOV_INSTITUTION_SECTOR_SECTOR       10002  /* The sector it belongs to. */
#define INNOV_INSTITUTION_SECTOR_VALID_FROM   10003  /* The first day it holds. */
#define INNOV_INSTITUTION_SECTOR_VALID_TO     10004  /* The last day it holds. */
#define INNOV_INSTITUTION_SECTOR_BASIS        10005  /* The legal act it rests on. */
#define INNOV_INSTITUTION_SECTOR_SOURCE       10901  /* Where the facts of this record were read. */
#define INNOV_INSTITUTION_SECTOR_INFERRED     10902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_INSTITUTION_SECTOR_WITHHELD     10906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_INSTITUTION_SECTOR_VISIBILITY   10903  /* Who may see the record; unset, its kind decides. */
#define INNOV_INSTITUTION_SECTOR_RETAIN_UNTIL 10904  /* The last day the record may be kept. */
#define INNOV_INSTITUTION_SECTOR_NOTE         10905  /* What a colleague should know about the record. */

/* ---- Change of institutions ---- */

#define INNOV_INSTITUTION_CHANGE              11     /* An event that changes what institutions there are or what they are called. */
#define INNOV_INSTITUTION_CHANGE_KIND         11001  /* What happened. */
#define INNOV_INSTITUTION_CHANGE_EFFECTIVE_ON 11002  /* The first day on which the change holds. */
#define INNOV_INSTITUTION_CHANGE_ORIGINAL     11003  /* The institutions there were before. */
#define INNOV_INSTITUTION_CHANGE_RESULTING    11004  /* The institutions there are after it. */
#define INNOV_INSTITUTION_CHANGE_FORMER_NAME  11005  /* The name before the change. */
#define INNOV_INSTITUTION_CHANGE_DESCRIPTION  11006  /* What was changed and why. */
#define INNOV_INSTITUTION_CHANGE_BASIS        11007  /* The legal act it rests on. */
#define INNOV_INSTITUTION_CHANGE_SOURCE       11901  /* Where the facts of this record were read. */
#define INNOV_INSTITUTION_CHANGE_INFERRED     11902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_INSTITUTION_CHANGE_WITHHELD     11906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_INSTITUTION_CHANGE_VISIBILITY   11903  /* Who may see the record; unset, its kind decides. */
#define INNOV_INSTITUTION_CHANGE_RETAIN_UNTIL 11904  /* The last day the record may be kept. */
#define INNOV_INSTITUTION_CHANGE_NOTE         11905  /* What a colleague should know about the record. */

/* ---- Person ---- */

#define INNOV_PERSON              2      /* A person who takes part, as a work contact. */
#define INNOV_PERSON_NAME         2001   /* The name the person works under. */
#define INNOV_PERSON_ROLE         2002   /* What the person does in the ecosystem. */
#define INNOV_PERSON_INSTITUTION  2003   /* Where the person works. */
#define INNOV_PERSON_JOB_TITLE    2004   /* The post at the institution. */
#define INNOV_PERSON_EMAIL        2005   /* The work address. */
#define INNOV_PERSON_PHONE        2006   /* The work number. */
#define INNOV_PERSON_SKILL        2007   /* What the person can do. */
#define INNOV_PERSON_LAWFUL_BASIS 2008   /* On what ground the data of the person are kept. */
#define INNOV_PERSON_PURPOSE      2009   /* What the data of the person are kept for. */
#define INNOV_PERSON_INFORMED_ON  2010   /* The day the person was told how the data are used. */
#define INNOV_PERSON_SOURCE       2901   /* Where the facts of this record were read. */
#define INNOV_PERSON_INFERRED     2902   /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PERSON_WITHHELD     2906   /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PERSON_VISIBILITY   2903   /* Who may see the record; unset, its kind decides. */
#define INNOV_PERSON_RETAIN_UNTIL 2904   /* The last day the record may be kept. */
#define INNOV_PERSON_NOTE         2905   /* What a colleague should know about the record. */

/* ---- Consent ---- */

#define INNOV_CONSENT              130    /* That a person agreed to a use of their data. */
#define INNOV_CONSENT_PERSON       130001 /* Who agreed. */
#define INNOV_CONSENT_ORDINAL      130002 /* Its place among the consents of the person, from 1. */
#define INNOV_CONSENT_PURPOSE      130003 /* What the data may be used for. */
#define INNOV_CONSENT_TEXT         130004 /* The words that the person agreed to. */
#define INNOV_CONSENT_GIVEN_ON     130005 /* The day the person agreed. */
#define INNOV_CONSENT_WITHDRAWN_ON 130006 /* The day the person took it back. */
#define INNOV_CONSENT_SOURCE       130901 /* Where the facts of this record were read. */
#define INNOV_CONSENT_INFERRED     130902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_CONSENT_WITHHELD     130906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_CONSENT_VISIBILITY   130903 /* Who may see the record; unset, its kind decides. */
#define INNOV_CONSENT_RETAIN_UNTIL 130904 /* The last day the record may be kept. */
#define INNOV_CONSENT_NOTE         130905 /* What a colleague should know about the record. */

/* ---- Post ---- */

#define INNOV_POST              15     /* That a person works at an institution, for a time. */
#define INNOV_POST_PERSON       15001  /* Who holds the post. */
#define INNOV_POST_INSTITUTION  15002  /* Where the post is. */
#define INNOV_POST_JOB_TITLE    15003  /* What the post is called. */
#define INNOV_POST_VALID_FROM   15004  /* The first day it holds. */
#define INNOV_POST_VALID_TO     15005  /* The last day it holds. */
#define INNOV_POST_SOURCE       15901  /* Where the facts of this record were read. */
#define INNOV_POST_INFERRED     15902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_POST_WITHHELD     15906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_POST_VISIBILITY   15903  /* Who may see the record; unset, its kind decides. */
#define INNOV_POST_RETAIN_UNTIL 15904  /* The last day the record may be kept. */
#define INNOV_POST_NOTE         15905  /* What a colleague should know about the record. */

/* ---- Body ---- */

#define INNOV_BODY              16     /* People who act together: network, council, commission or jury. */
#define INNOV_BODY_NAME         16001  /* What the body is called. */
#define INNOV_BODY_KIND         16002  /* What kind of body it is. */
#define INNOV_BODY_INSTITUTION  16003  /* The institution that coordinates it. */
#define INNOV_BODY_SUBJECT      16004  /* What it was set up for, such as a call or an award edition. */
#define INNOV_BODY_DESCRIPTION  16005  /* What the body does. */
#define INNOV_BODY_VALID_FROM   16006  /* The first day of its term. */
#define INNOV_BODY_VALID_TO     16007  /* The last day of its term. */
#define INNOV_BODY_SUCCESSOR    16008  /* The body that continues after its term. */
#define INNOV_BODY_BASIS        16009  /* The legal act it rests on. */
#define INNOV_BODY_URL          16010  /* A page about the body. */
#define INNOV_BODY_SOURCE       16901  /* Where the facts of this record were read. */
#define INNOV_BODY_INFERRED     16902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_BODY_WITHHELD     16906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_BODY_VISIBILITY   16903  /* Who may see the record; unset, its kind decides. */
#define INNOV_BODY_RETAIN_UNTIL 16904  /* The last day the record may be kept. */
#define INNOV_BODY_NOTE         16905  /* What a colleague should know about the record. */

/* ---- Membership ---- */

#define INNOV_MEMBERSHIP                   17     /* That a person belongs to a body, for a time. */
#define INNOV_MEMBERSHIP_PERSON            17001  /* Who the member is. */
#define INNOV_MEMBERSHIP_BODY              17002  /* What the person belongs to. */
#define INNOV_MEMBERSHIP_STATUS            17003  /* How the membership stands. */
#define INNOV_MEMBERSHIP_ROLE              17004  /* What the person does in the body. */
#define INNOV_MEMBERSHIP_INSTITUTION       17005  /* The institution the member represents, when it is not that of the post. */
#define INNOV_MEMBERSHIP_REGION            17006  /* The region the member acts in. */
#define INNOV_MEMBERSHIP_VALID_FROM        17007  /* The first day of the membership, once accepted. */
#define INNOV_MEMBERSHIP_VALID_TO          17008  /* The last day of the membership. */
#define INNOV_MEMBERSHIP_TIE_TO_INNOVATION 17009  /* On what ground the person qualifies. */
#define INNOV_MEMBERSHIP_READY_TO_PROMOTE  17010  /* Whether the person is ready to promote the innovation approach. */
#define INNOV_MEMBERSHIP_MOTIVATION        17011  /* Why the person wants to take part. */
#define INNOV_MEMBERSHIP_PROPOSED_BY       17012  /* The colleague who suggested the person. */
#define INNOV_MEMBERSHIP_PROPOSED_ON       17013  /* The day the person was suggested. */
#define INNOV_MEMBERSHIP_SOURCE            17901  /* Where the facts of this record were read. */
#define INNOV_MEMBERSHIP_INFERRED          17902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_MEMBERSHIP_WITHHELD          17906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_MEMBERSHIP_VISIBILITY        17903  /* Who may see the record; unset, its kind decides. */
#define INNOV_MEMBERSHIP_RETAIN_UNTIL      17904  /* The last day the record may be kept. */
#define INNOV_MEMBERSHIP_NOTE              17905  /* What a colleague should know about the record. */

/* ---- Meeting ---- */

#define INNOV_MEETING              18     /* One meeting of a council, commission, jury or network. */
#define INNOV_MEETING_BODY         18001  /* The body that meets. */
#define INNOV_MEETING_ORDINAL      18002  /* Its place among the meetings of the body, from 1. */
#define INNOV_MEETING_HELD_ON      18003  /* The day it is held. */
#define INNOV_MEETING_STARTS_AT    18004  /* The instant it begins. */
#define INNOV_MEETING_ENDS_AT      18005  /* The instant it ends. */
#define INNOV_MEETING_ZONE         18006  /* The IANA zone of its civil time. */
#define INNOV_MEETING_PLACE        18007  /* Where it is held. */
#define INNOV_MEETING_MODE         18008  /* On site, online or both. */
#define INNOV_MEETING_AGENDA       18009  /* What is on the agenda. */
#define INNOV_MEETING_PARTICIPANT  18010  /* Who was there. */
#define INNOV_MEETING_MINUTES      18011  /* What was said. */
#define INNOV_MEETING_CONCLUSION   18012  /* What the meeting decided. */
#define INNOV_MEETING_FOLLOW_UP    18013  /* Records that carry out what was decided, such as actions. */
#define INNOV_MEETING_SOURCE       18901  /* Where the facts of this record were read. */
#define INNOV_MEETING_INFERRED     18902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_MEETING_WITHHELD     18906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_MEETING_VISIBILITY   18903  /* Who may see the record; unset, its kind decides. */
#define INNOV_MEETING_RETAIN_UNTIL 18904  /* The last day the record may be kept. */
#define INNOV_MEETING_NOTE         18905  /* What a colleague should know about the record. */

/* ---- Document ---- */

#define INNOV_DOCUMENT              52     /* A text that others refer to, with versions of its own. */
#define INNOV_DOCUMENT_TITLE        52001  /* The official title. */
#define INNOV_DOCUMENT_KIND         52002  /* What sort of text it is. */
#define INNOV_DOCUMENT_NUMBER       52003  /* The number the issuer gave it. */
#define INNOV_DOCUMENT_ISSUER       52004  /* Institutions that issued it. */
#define INNOV_DOCUMENT_SUMMARY      52005  /* What it says, in a few sentences. */
#define INNOV_DOCUMENT_ADOPTED_ON   52006  /* The day it was first adopted. */
#define INNOV_DOCUMENT_PUBLISHED_ON 52007  /* The day it was first published. */
#define INNOV_DOCUMENT_VALID_FROM   52008  /* The first day it is in force. */
#define INNOV_DOCUMENT_VALID_TO     52009  /* The last day it is in force. */
#define INNOV_DOCUMENT_BASIS        52010  /* The legal act it rests on. */
#define INNOV_DOCUMENT_URL          52011  /* Where it can be read. */
#define INNOV_DOCUMENT_LICENCE      52012  /* Terms of use, such as CC BY 4.0. */
#define INNOV_DOCUMENT_THEME        52013  /* Themes it belongs to. */
#define INNOV_DOCUMENT_TAG          52014  /* Free words that help to find it. */
#define INNOV_DOCUMENT_SOURCE       52901  /* Where the facts of this record were read. */
#define INNOV_DOCUMENT_INFERRED     52902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_DOCUMENT_WITHHELD     52906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_DOCUMENT_VISIBILITY   52903  /* Who may see the record; unset, its kind decides. */
#define INNOV_DOCUMENT_RETAIN_UNTIL 52904  /* The last day the record may be kept. */
#define INNOV_DOCUMENT_NOTE         52905  /* What a colleague should know about the record. */

/* ---- Version of a document ---- */

#define INNOV_DOCUMENT_VERSION              53     /* A document as it was worded at one time. */
#define INNOV_DOCUMENT_VERSION_DOCUMENT     53001  /* The document it belongs to. */
#define INNOV_DOCUMENT_VERSION_ORDINAL      53002  /* Its place among the versions. */
#define INNOV_DOCUMENT_VERSION_VERSION      53003  /* The number or name of the version. */
#define INNOV_DOCUMENT_VERSION_ADOPTED_ON   53004  /* The day this wording was adopted. */
#define INNOV_DOCUMENT_VERSION_VALID_FROM   53005  /* The first day it is in force. */
#define INNOV_DOCUMENT_VERSION_VALID_TO     53006  /* The last day it is in force. */
#define INNOV_DOCUMENT_VERSION_BASIS        53007  /* The act or decision that made this wording. */
#define INNOV_DOCUMENT_VERSION_CHANGE       53008  /* What is new since the version before. */
#define INNOV_DOCUMENT_VERSION_TEXT         53009  /* The wording itself; the published file is an attachment. */
#define INNOV_DOCUMENT_VERSION_URL          53010  /* Where this wording can be read. */
#define INNOV_DOCUMENT_VERSION_SHA256       53011  /* Digest of the published file, 64 hexadecimal digits. */
#define INNOV_DOCUMENT_VERSION_SOURCE       53901  /* Where the facts of this record were read. */
#define INNOV_DOCUMENT_VERSION_INFERRED     53902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_DOCUMENT_VERSION_WITHHELD     53906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_DOCUMENT_VERSION_VISIBILITY   53903  /* Who may see the record; unset, its kind decides. */
#define INNOV_DOCUMENT_VERSION_RETAIN_UNTIL 53904  /* The last day the record may be kept. */
#define INNOV_DOCUMENT_VERSION_NOTE         53905  /* What a colleague should know about the record. */

/* ---- Endorsement ---- */

#define INNOV_ENDORSEMENT              54     /* An institution or person who stands behind a document. */
#define INNOV_ENDORSEMENT_DOCUMENT     54001  /* The document it belongs to. */
#define INNOV_ENDORSEMENT_ORDINAL      54002  /* Its place among the endorsements. */
#define INNOV_ENDORSEMENT_ROLE         54003  /* In what way they stand behind it. */
#define INNOV_ENDORSEMENT_INSTITUTION  54004  /* The institution that stands behind it. */
#define INNOV_ENDORSEMENT_PERSON       54005  /* The person who stands behind it or signed for the institution. */
#define INNOV_ENDORSEMENT_VERSION      54006  /* The wording that was endorsed. */
#define INNOV_ENDORSEMENT_ENDORSED_ON  54007  /* The day they said so. */
#define INNOV_ENDORSEMENT_WITHDRAWN_ON 54008  /* The day they took it back. */
#define INNOV_ENDORSEMENT_TEXT         54009  /* What they said. */
#define INNOV_ENDORSEMENT_SOURCE       54901  /* Where the facts of this record were read. */
#define INNOV_ENDORSEMENT_INFERRED     54902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_ENDORSEMENT_WITHHELD     54906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_ENDORSEMENT_VISIBILITY   54903  /* Who may see the record; unset, its kind decides. */
#define INNOV_ENDORSEMENT_RETAIN_UNTIL 54904  /* The last day the record may be kept. */
#define INNOV_ENDORSEMENT_NOTE         54905  /* What a colleague should know about the record. */

/* ---- Framework ---- */

#define INNOV_FRAMEWORK              90     /* A frame of reference that sorts innovative capacity by pillars and levels. */
#define INNOV_FRAMEWORK_TITLE        90001  /* What the framework is called. */
#define INNOV_FRAMEWORK_CODE         90002  /* A short name that is its own. */
#define INNOV_FRAMEWORK_DESCRIPTION  90003  /* What the framework is for. */
#define INNOV_FRAMEWORK_PUBLISHER    90004  /* The institution whose framework it is. */
#define INNOV_FRAMEWORK_URL          90005  /* Where it is published. */
#define INNOV_FRAMEWORK_VALID_FROM   90006  /* The first day it was in use. */
#define INNOV_FRAMEWORK_VALID_TO     90007  /* The last day it was in use. */
#define INNOV_FRAMEWORK_REPLACES     90008  /* The earlier framework that it took the place of. */
#define INNOV_FRAMEWORK_SOURCE       90901  /* Where the facts of this record were read. */
#define INNOV_FRAMEWORK_INFERRED     90902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_FRAMEWORK_WITHHELD     90906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_FRAMEWORK_VISIBILITY   90903  /* Who may see the record; unset, its kind decides. */
#define INNOV_FRAMEWORK_RETAIN_UNTIL 90904  /* The last day the record may be kept. */
#define INNOV_FRAMEWORK_NOTE         90905  /* What a colleague should know about the record. */

/* ---- Pillar ---- */

#define INNOV_PILLAR              91     /* A pillar of a capacity framework, such as purpose. */
#define INNOV_PILLAR_FRAMEWORK    91001  /* The framework it is part of. */
#define INNOV_PILLAR_ORDINAL      91002  /* Its place in the framework, from 1. */
#define INNOV_PILLAR_TITLE        91003  /* What the pillar is called. */
#define INNOV_PILLAR_CODE         91004  /* The pillar's short name, such as purpose. */
#define INNOV_PILLAR_DESCRIPTION  91005  /* What is looked at under this pillar. */
#define INNOV_PILLAR_SOURCE       91901  /* Where the facts of this record were read. */
#define INNOV_PILLAR_INFERRED     91902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PILLAR_WITHHELD     91906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PILLAR_VISIBILITY   91903  /* Who may see the record; unset, its kind decides. */
#define INNOV_PILLAR_RETAIN_UNTIL 91904  /* The last day the record may be kept. */
#define INNOV_PILLAR_NOTE         91905  /* What a colleague should know about the record. */

/* ---- Level ---- */

#define INNOV_LEVEL              92     /* A level of a capacity framework, such as organisation. */
#define INNOV_LEVEL_FRAMEWORK    92001  /* The framework it is part of. */
#define INNOV_LEVEL_ORDINAL      92002  /* Its place in the framework, from 1. */
#define INNOV_LEVEL_TITLE        92003  /* What the level is called. */
#define INNOV_LEVEL_CODE         92004  /* The level's short name, such as organisation. */
#define INNOV_LEVEL_DESCRIPTION  92005  /* Whose capacity is looked at on this level. */
#define INNOV_LEVEL_SOURCE       92901  /* Where the facts of this record were read. */
#define INNOV_LEVEL_INFERRED     92902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_LEVEL_WITHHELD     92906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_LEVEL_VISIBILITY   92903  /* Who may see the record; unset, its kind decides. */
#define INNOV_LEVEL_RETAIN_UNTIL 92904  /* The last day the record may be kept. */
#define INNOV_LEVEL_NOTE         92905  /* What a colleague should know about the record. */

/* ---- Factor ---- */

#define INNOV_FACTOR              93     /* A factor of innovative capacity in a pillar on a level. */
#define INNOV_FACTOR_PILLAR       93001  /* The pillar it is part of. */
#define INNOV_FACTOR_ORDINAL      93002  /* Its place in the pillar, from 1. */
#define INNOV_FACTOR_LEVEL        93003  /* The level it works on. */
#define INNOV_FACTOR_TITLE        93004  /* What the factor is called. */
#define INNOV_FACTOR_CODE         93005  /* The factor's short name. */
#define INNOV_FACTOR_DESCRIPTION  93006  /* How the factor bears on innovation. */
#define INNOV_FACTOR_SOURCE       93901  /* Where the facts of this record were read. */
#define INNOV_FACTOR_INFERRED     93902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_FACTOR_WITHHELD     93906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_FACTOR_VISIBILITY   93903  /* Who may see the record; unset, its kind decides. */
#define INNOV_FACTOR_RETAIN_UNTIL 93904  /* The last day the record may be kept. */
#define INNOV_FACTOR_NOTE         93905  /* What a colleague should know about the record. */

/* ---- Dimension ---- */

#define INNOV_DIMENSION              170    /* What figures are broken down by, such as region. */
#define INNOV_DIMENSION_TITLE        170001 /* What the dimension is called. */
#define INNOV_DIMENSION_CODE         170002 /* A short name that is its own, such as region. */
#define INNOV_DIMENSION_DESCRIPTION  170003 /* How the dimension divides what is counted. */
#define INNOV_DIMENSION_SOURCE       170901 /* Where the facts of this record were read. */
#define INNOV_DIMENSION_INFERRED     170902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_DIMENSION_WITHHELD     170906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_DIMENSION_VISIBILITY   170903 /* Who may see the record; unset, its kind decides. */
#define INNOV_DIMENSION_RETAIN_UNTIL 170904 /* The last day the record may be kept. */
#define INNOV_DIMENSION_NOTE         170905 /* What a colleague should know about the record. */

/* ---- Dimension value ---- */

#define INNOV_DIMENSION_VALUE              171    /* One of the groups into which a dimension divides. */
#define INNOV_DIMENSION_VALUE_DIMENSION    171001 /* The dimension it is part of. */
#define INNOV_DIMENSION_VALUE_ORDINAL      171002 /* Its place in the dimension, from 1. */
#define INNOV_DIMENSION_VALUE_TITLE        171003 /* What the group is called. */
#define INNOV_DIMENSION_VALUE_CODE         171004 /* What a record has in the field of the dimension, such as ministry. */
#define INNOV_DIMENSION_VALUE_MEMBER       171005 /* The record it stands for, such as a region or a sector. */
#define INNOV_DIMENSION_VALUE_SOURCE       171901 /* Where the facts of this record were read. */
#define INNOV_DIMENSION_VALUE_INFERRED     171902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_DIMENSION_VALUE_WITHHELD     171906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_DIMENSION_VALUE_VISIBILITY   171903 /* Who may see the record; unset, its kind decides. */
#define INNOV_DIMENSION_VALUE_RETAIN_UNTIL 171904 /* The last day the record may be kept. */
#define INNOV_DIMENSION_VALUE_NOTE         171905 /* What a colleague should know about the record. */

/* ---- Survey ---- */

#define INNOV_SURVEY               94     /* A survey, through all its versions and waves. */
#define INNOV_SURVEY_TITLE         94001  /* What the survey is called. */
#define INNOV_SURVEY_CODE          94002  /* A short name that is its own. */
#define INNOV_SURVEY_GOALS         94003  /* What the survey is to find out and who will use it. */
#define INNOV_SURVEY_ORGANISER     94004  /* The institutions that hold the survey. */
#define INNOV_SURVEY_FRAMEWORK     94005  /* The framework that sorts its questions. */
#define INNOV_SURVEY_SMALLEST_CELL 94006  /* Figures about fewer respondents than this are hidden; unset, about fewer than 5. */
#define INNOV_SURVEY_URL           94007  /* Where the survey is described. */
#define INNOV_SURVEY_SOURCE        94901  /* Where the facts of this record were read. */
#define INNOV_SURVEY_INFERRED      94902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_SURVEY_WITHHELD      94906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_SURVEY_VISIBILITY    94903  /* Who may see the record; unset, its kind decides. */
#define INNOV_SURVEY_RETAIN_UNTIL  94904  /* The last day the record may be kept. */
#define INNOV_SURVEY_NOTE          94905  /* What a colleague should know about the record. */

/* ---- Questionnaire version ---- */

#define INNOV_SURVEY_VERSION                95     /* One version of a survey's questionnaire and method. */
#define INNOV_SURVEY_VERSION_SURVEY         95001  /* The survey it is a version of. */
#define INNOV_SURVEY_VERSION_ORDINAL        95002  /* Its place among the versions, from 1. */
#define INNOV_SURVEY_VERSION_METHOD_VERSION 95003  /* The name of the version, such as 2023.1. */
#define INNOV_SURVEY_VERSION_METHOD         95004  /* How people are chosen and asked. */
#define INNOV_SURVEY_VERSION_DEFINITION     95005  /* What the questionnaire calls an innovation. */
#define INNOV_SURVEY_VERSION_RESPONDENTS    95006  /* Who is to answer, for themselves or for a workplace. */
#define INNOV_SURVEY_VERSION_COMPARABLE     95007  /* Whether its figures can be compared with those of the version before; unset, they cannot. */
#define INNOV_SURVEY_VERSION_CHANGES        95008  /* What is other than in the version before. */
#define INNOV_SURVEY_VERSION_URL            95009  /* Where the questionnaire is published. */
#define INNOV_SURVEY_VERSION_VALID_FROM     95010  /* The first day this version was in use. */
#define INNOV_SURVEY_VERSION_VALID_TO       95011  /* The last day this version was in use. */
#define INNOV_SURVEY_VERSION_SOURCE         95901  /* Where the facts of this record were read. */
#define INNOV_SURVEY_VERSION_INFERRED       95902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_SURVEY_VERSION_WITHHELD       95906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_SURVEY_VERSION_VISIBILITY     95903  /* Who may see the record; unset, its kind decides. */
#define INNOV_SURVEY_VERSION_RETAIN_UNTIL   95904  /* The last day the record may be kept. */
#define INNOV_SURVEY_VERSION_NOTE           95905  /* What a colleague should know about the record. */

/* ---- Wave ---- */

#define INNOV_WAVE                    96     /* One time that a survey is asked of one population. */
#define INNOV_WAVE_SURVEY             96001  /* The survey that is asked. */
#define INNOV_WAVE_ORDINAL            96002  /* Its place among the waves, from 1. */
#define INNOV_WAVE_TITLE              96003  /* The wave in a few words, such as its year and whom it asks. */
#define INNOV_WAVE_SURVEY_VERSION     96004  /* The questionnaire that is used. */
#define INNOV_WAVE_POPULATION         96005  /* Whom the wave asks. */
#define INNOV_WAVE_DESCRIPTION        96006  /* The population and how it was reached, in words. */
#define INNOV_WAVE_COMMUNICATION      96007  /* How people are told of the survey and reminded. */
#define INNOV_WAVE_FIELD_FROM         96008  /* The first day answers are taken. */
#define INNOV_WAVE_FIELD_TO           96009  /* The last day answers are taken. */
#define INNOV_WAVE_ANONYMOUS          96010  /* Whether no answer may lead to a person. */
#define INNOV_WAVE_INVITED            96011  /* How many people were asked to answer. */
#define INNOV_WAVE_COMPLETE_RESPONSES 96012  /* How many answered to the end, as published. */
#define INNOV_WAVE_PARTIAL_RESPONSES  96013  /* How many answered in part only, as published. */
#define INNOV_WAVE_SOURCE             96901  /* Where the facts of this record were read. */
#define INNOV_WAVE_INFERRED           96902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_WAVE_WITHHELD           96906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_WAVE_VISIBILITY         96903  /* Who may see the record; unset, its kind decides. */
#define INNOV_WAVE_RETAIN_UNTIL       96904  /* The last day the record may be kept. */
#define INNOV_WAVE_NOTE               96905  /* What a colleague should know about the record. */

/* ---- Question ---- */

#define INNOV_QUESTION                97     /* One question of a questionnaire version. */
#define INNOV_QUESTION_SURVEY_VERSION 97001  /* The questionnaire it is part of. */
#define INNOV_QUESTION_ORDINAL        97002  /* Its place in the questionnaire, from 1. */
#define INNOV_QUESTION_CODE           97003  /* The question's short name in the questionnaire, such as Q12. */
#define INNOV_QUESTION_TEXT           97004  /* The question as it is asked. */
#define INNOV_QUESTION_KIND           97005  /* How it is answered. */
#define INNOV_QUESTION_SECTION        97006  /* The heading in the questionnaire that it stands under. */
#define INNOV_QUESTION_SUBJECT        97007  /* What it asks about: activity in general or one innovation. */
#define INNOV_QUESTION_PILLAR         97008  /* What it tells about, one pillar of each framework. */
#define INNOV_QUESTION_LEVEL          97009  /* Whose capacity it tells about, one level of each framework. */
#define INNOV_QUESTION_FACTOR         97010  /* The factors it tells about. */
#define INNOV_QUESTION_ROLE           97011  /* Whether it asks for a driver, an enabler, a barrier or practice. */
#define INNOV_QUESTION_CORE           97012  /* Whether it is one of those asked everywhere for international comparison. */
#define INNOV_QUESTION_EXTERNAL_CODE  97013  /* Its code in an outside questionnaire, such as the Copenhagen Manual's. */
#define INNOV_QUESTION_REPLACES       97014  /* The question of an earlier version that it continues. */
#define INNOV_QUESTION_COMPARABLE     97015  /* Whether its answers can be compared with those to the question it replaces; unset, they cannot. */
#define INNOV_QUESTION_SOURCE         97901  /* Where the facts of this record were read. */
#define INNOV_QUESTION_INFERRED       97902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_QUESTION_WITHHELD       97906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_QUESTION_VISIBILITY     97903  /* Who may see the record; unset, its kind decides. */
#define INNOV_QUESTION_RETAIN_UNTIL   97904  /* The last day the record may be kept. */
#define INNOV_QUESTION_NOTE           97905  /* What a colleague should know about the record. */

/* ---- Option ---- */

#define INNOV_OPTION              98     /* One of the answers that a question offers. */
#define INNOV_OPTION_QUESTION     98001  /* The question that offers it. */
#define INNOV_OPTION_ORDINAL      98002  /* Its place among the options, from 1. */
#define INNOV_OPTION_CODE         98003  /* The option's short name in the code book, such as 5 or always. */
#define INNOV_OPTION_TEXT         98004  /* The option as it is offered. */
#define INNOV_OPTION_SCORE        98005  /* Its place on the scale, when the options are one. */
#define INNOV_OPTION_TOP_BOX      98006  /* Whether it is counted in the joined share that reports show, such as always, often and sometimes. */
#define INNOV_OPTION_LEFT_OUT     98007  /* Whether it is left out of the denominator, as a "do not know" is. */
#define INNOV_OPTION_SOURCE       98901  /* Where the facts of this record were read. */
#define INNOV_OPTION_INFERRED     98902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_OPTION_WITHHELD     98906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_OPTION_VISIBILITY   98903  /* Who may see the record; unset, its kind decides. */
#define INNOV_OPTION_RETAIN_UNTIL 98904  /* The last day the record may be kept. */
#define INNOV_OPTION_NOTE         98905  /* What a colleague should know about the record. */

/* ---- Response ---- */

#define INNOV_RESPONSE              99     /* One filled-in questionnaire, without who filled it in. */
#define INNOV_RESPONSE_WAVE         99001  /* The wave it was given in. */
#define INNOV_RESPONSE_ORDINAL      99002  /* Its place among the responses, from 1; it says nothing of when or by whom. */
#define INNOV_RESPONSE_COMPLETENESS 99003  /* Whether it was answered to the end. */
#define INNOV_RESPONSE_BREAKDOWN    99004  /* The groups it counts in, such as kind of institution, level of post and region. */
#define INNOV_RESPONSE_WEIGHT       99005  /* How much it counts in weighted figures; unset, as one. */
#define INNOV_RESPONSE_SOURCE       99901  /* Where the facts of this record were read. */
#define INNOV_RESPONSE_INFERRED     99902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_RESPONSE_WITHHELD     99906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_RESPONSE_VISIBILITY   99903  /* Who may see the record; unset, its kind decides. */
#define INNOV_RESPONSE_RETAIN_UNTIL 99904  /* The last day the record may be kept. */
#define INNOV_RESPONSE_NOTE         99905  /* What a colleague should know about the record. */

/* ---- Answer ---- */

#define INNOV_ANSWER              100    /* What one response says to one question. */
#define INNOV_ANSWER_RESPONSE     100001 /* The response it is part of. */
#define INNOV_ANSWER_ORDINAL      100002 /* Its place in the response, from 1. */
#define INNOV_ANSWER_QUESTION     100003 /* The question it answers. */
#define INNOV_ANSWER_OPTION       100004 /* The options that were chosen. */
#define INNOV_ANSWER_NUMBER       100005 /* The number that was given. */
#define INNOV_ANSWER_TEXT         100006 /* The answer in the respondent's own words, which may give a person away. */
#define INNOV_ANSWER_SOURCE       100901 /* Where the facts of this record were read. */
#define INNOV_ANSWER_INFERRED     100902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_ANSWER_WITHHELD     100906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_ANSWER_VISIBILITY   100903 /* Who may see the record; unset, its kind decides. */
#define INNOV_ANSWER_RETAIN_UNTIL 100904 /* The last day the record may be kept. */
#define INNOV_ANSWER_NOTE         100905 /* What a colleague should know about the record. */

/* ---- Published result ---- */

#define INNOV_AGGREGATE                101    /* A figure from a survey as it was published. */
#define INNOV_AGGREGATE_TITLE          101001 /* What the figure says, in one line. */
#define INNOV_AGGREGATE_WAVE           101002 /* The wave it comes from. */
#define INNOV_AGGREGATE_QUESTION       101003 /* The question it is about. */
#define INNOV_AGGREGATE_OPTION         101004 /* The options that are counted together in it. */
#define INNOV_AGGREGATE_OPTION_GROUP   101005 /* What is counted together, in the words of the publication. */
#define INNOV_AGGREGATE_POPULATION     101006 /* Whose answers it counts. */
#define INNOV_AGGREGATE_BREAKDOWN      101007 /* The groups it is about; unset, all. */
#define INNOV_AGGREGATE_COMPLETENESS   101008 /* Which responses it counts; unset, the publication does not say. */
#define INNOV_AGGREGATE_PERCENT        101009 /* The share as it was published. */
#define INNOV_AGGREGATE_NUMERATOR      101010 /* How many chose what is counted. */
#define INNOV_AGGREGATE_DENOMINATOR    101011 /* How many it is a share of. */
#define INNOV_AGGREGATE_N              101012 /* How many answered the question; unset, it is unknown. */
#define INNOV_AGGREGATE_MISSING        101013 /* How many did not answer the question. */
#define INNOV_AGGREGATE_WEIGHTED       101014 /* Whether responses count by their weights. */
#define INNOV_AGGREGATE_MISSING_REASON 101015 /* The reason why there is no percentage. */
#define INNOV_AGGREGATE_PUBLISHED_ON   101016 /* When it was published. */
#define INNOV_AGGREGATE_SOURCE         101901 /* Where the facts of this record were read. */
#define INNOV_AGGREGATE_INFERRED       101902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_AGGREGATE_WITHHELD       101906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_AGGREGATE_VISIBILITY     101903 /* Who may see the record; unset, its kind decides. */
#define INNOV_AGGREGATE_RETAIN_UNTIL   101904 /* The last day the record may be kept. */
#define INNOV_AGGREGATE_NOTE           101905 /* What a colleague should know about the record. */

/* ---- Indicator ---- */

#define INNOV_INDICATOR              61     /* What is measured again and again to see how things stand. */
#define INNOV_INDICATOR_TITLE        61001  /* What the indicator is called. */
#define INNOV_INDICATOR_CODE         61002  /* A short name that is its own. */
#define INNOV_INDICATOR_UNIT         61003  /* What its values are counted in. */
#define INNOV_INDICATOR_DIRECTION    61004  /* Which way it should go. */
#define INNOV_INDICATOR_KIND         61005  /* Where it stands between what is put in and what changes. */
#define INNOV_INDICATOR_FREQUENCY    61006  /* How often it is measured. */
#define INNOV_INDICATOR_DESCRIPTION  61007  /* What the indicator tells and what it is for. */
#define INNOV_INDICATOR_RESPONSIBLE  61008  /* The institution that keeps the indicator. */
#define INNOV_INDICATOR_PILLAR       61009  /* What it tells about, one pillar of each framework. */
#define INNOV_INDICATOR_LEVEL        61010  /* Whose capacity it tells about, one level of each framework. */
#define INNOV_INDICATOR_FIRST_MONTH  61011  /* The month in which its years begin, such as 9 for school years; unset, January. */
#define INNOV_INDICATOR_SOURCE       61901  /* Where the facts of this record were read. */
#define INNOV_INDICATOR_INFERRED     61902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_INDICATOR_WITHHELD     61906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_INDICATOR_VISIBILITY   61903  /* Who may see the record; unset, its kind decides. */
#define INNOV_INDICATOR_RETAIN_UNTIL 61904  /* The last day the record may be kept. */
#define INNOV_INDICATOR_NOTE         61905  /* What a colleague should know about the record. */

/* ---- Indicator definition ---- */

#define INNOV_INDICATOR_DEFINITION                          62     /* One version of how an indicator is measured. */
#define INNOV_INDICATOR_DEFINITION_INDICATOR                62001  /* The indicator it defines. */
#define INNOV_INDICATOR_DEFINITION_ORDINAL                  62002  /* Its place among the versions, from 1. */
#define INNOV_INDICATOR_DEFINITION_VALID_FROM               62003  /* The first day this definition holds. */
#define INNOV_INDICATOR_DEFINITION_VALID_TO                 62004  /* The last day this definition holds. */
#define INNOV_INDICATOR_DEFINITION_TEXT                     62005  /* What exactly is measured, in words. */
#define INNOV_INDICATOR_DEFINITION_COMPARABLE               62006  /* Whether its values can be compared with those of the version before; unset, they cannot. */
#define INNOV_INDICATOR_DEFINITION_METHOD                   62007  /* Where its values come from. */
#define INNOV_INDICATOR_DEFINITION_RECORD_KIND              62008  /* The kind of records that is counted, such as sprint. */
#define INNOV_INDICATOR_DEFINITION_CONDITION                62009  /* Which records are looked at, in the condition language; unset, all. */
#define INNOV_INDICATOR_DEFINITION_PERIOD_FIELD             62010  /* The field that says in which period a record counts, such as actual_end. */
#define INNOV_INDICATOR_DEFINITION_COUNTING                 62011  /* For whom a record counts when several institutions take part. */
#define INNOV_INDICATOR_DEFINITION_CALCULATION              62012  /* How one value is made of many records. */
#define INNOV_INDICATOR_DEFINITION_MEASURED_FIELD           62013  /* The field that is added up or averaged. */
#define INNOV_INDICATOR_DEFINITION_NUMERATOR_CONDITION      62014  /* Which of these records stand in the numerator. */
#define INNOV_INDICATOR_DEFINITION_DENOMINATOR_CONDITION    62015  /* Which of these records stand in the denominator; unset, all of them. */
#define INNOV_INDICATOR_DEFINITION_QUESTION                 62016  /* The survey question that measures it. */
#define INNOV_INDICATOR_DEFINITION_OPTION                   62017  /* The options of the question that are counted; unset, its top box. */
#define INNOV_INDICATOR_DEFINITION_ADDITIVITY               62018  /* Over what its values may be added. */
#define INNOV_INDICATOR_DEFINITION_DECIMALS                 62019  /* How many decimal places people are shown. */
#define INNOV_INDICATOR_DEFINITION_ON_TRACK_FROM            62020  /* The share of what was to be expected by now from which it is on track. */
#define INNOV_INDICATOR_DEFINITION_AT_RISK_FROM             62021  /* The share of what was to be expected by now from which it is at risk; below, it is off track. */
#define INNOV_INDICATOR_DEFINITION_SMALLEST_CELL            62022  /* Values made of fewer cases than this are hidden. */
#define INNOV_INDICATOR_DEFINITION_DENOMINATOR_KIND         62023  /* The kind of records in the denominator of a share, such as institution; unset, that of the numerator, of which the condition then holds too. */
#define INNOV_INDICATOR_DEFINITION_DENOMINATOR_PERIOD_FIELD 62024  /* The field that says in which period a record of the denominator's own kind counts; unset, those count that were there on the last day of the period. */
#define INNOV_INDICATOR_DEFINITION_DENOMINATOR_COUNTING     62025  /* For whom a record of the denominator's own kind counts; unset, it counts once. */
#define INNOV_INDICATOR_DEFINITION_SOURCE                   62901  /* Where the facts of this record were read. */
#define INNOV_INDICATOR_DEFINITION_INFERRED                 62902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_INDICATOR_DEFINITION_WITHHELD                 62906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_INDICATOR_DEFINITION_VISIBILITY               62903  /* Who may see the record; unset, its kind decides. */
#define INNOV_INDICATOR_DEFINITION_RETAIN_UNTIL             62904  /* The last day the record may be kept. */
#define INNOV_INDICATOR_DEFINITION_NOTE                     62905  /* What a colleague should know about the record. */

/* ---- Indicator dimension ---- */

#define INNOV_INDICATOR_DIMENSION                      172    /* One dimension that an indicator is broken down by. */
#define INNOV_INDICATOR_DIMENSION_INDICATOR_DEFINITION 172001 /* The definition that names it. */
#define INNOV_INDICATOR_DIMENSION_ORDINAL              172002 /* Its place among the dimensions, from 1. */
#define INNOV_INDICATOR_DIMENSION_DIMENSION            172003 /* What the indicator is broken down by. */
#define INNOV_INDICATOR_DIMENSION_RECORD_FIELD         172004 /* The field of the counted records that tells the group, such as lead.kind; of an institution it is what that was in then: a region, a territory, sectors. */
#define INNOV_INDICATOR_DIMENSION_DENOMINATOR_FIELD    172005 /* The field that tells the group of a record of the denominator's own kind, such as region; unset, the same as of the counted records. */
#define INNOV_INDICATOR_DIMENSION_SOURCE               172901 /* Where the facts of this record were read. */
#define INNOV_INDICATOR_DIMENSION_INFERRED             172902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_INDICATOR_DIMENSION_WITHHELD             172906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_INDICATOR_DIMENSION_VISIBILITY           172903 /* Who may see the record; unset, its kind decides. */
#define INNOV_INDICATOR_DIMENSION_RETAIN_UNTIL         172904 /* The last day the record may be kept. */
#define INNOV_INDICATOR_DIMENSION_NOTE                 172905 /* What a colleague should know about the record. */

/* ---- Project ---- */

#define INNOV_PROJECT              110    /* An investment or support project that pays for activities. */
#define INNOV_PROJECT_TITLE        110001 /* The official title. */
#define INNOV_PROJECT_CODE         110002 /* Its code at the funder or in the register of projects. */
#define INNOV_PROJECT_FUNDER       110003 /* Where the money comes from. */
#define INNOV_PROJECT_LEAD         110004 /* The institution that answers for it. */
#define INNOV_PROJECT_BUDGET       110005 /* What it may cost in all. */
#define INNOV_PROJECT_STARTS_ON    110006 /* The first day, as far as it is known. */
#define INNOV_PROJECT_ENDS_ON      110007 /* The last day by the present plan. */
#define INNOV_PROJECT_DESCRIPTION  110008 /* What it is to achieve. */
#define INNOV_PROJECT_BASIS        110009 /* Legal acts and decisions it rests on. */
#define INNOV_PROJECT_URL          110010 /* The page of the project. */
#define INNOV_PROJECT_SOURCE       110901 /* Where the facts of this record were read. */
#define INNOV_PROJECT_INFERRED     110902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PROJECT_WITHHELD     110906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PROJECT_VISIBILITY   110903 /* Who may see the record; unset, its kind decides. */
#define INNOV_PROJECT_RETAIN_UNTIL 110904 /* The last day the record may be kept. */
#define INNOV_PROJECT_NOTE         110905 /* What a colleague should know about the record. */

/* ---- Project version ---- */

#define INNOV_PROJECT_VERSION              180    /* The plan of a project as one decision set it. */
#define INNOV_PROJECT_VERSION_PROJECT      180001 /* The project that was planned. */
#define INNOV_PROJECT_VERSION_ORDINAL      180002 /* Its place among the versions, from 1. */
#define INNOV_PROJECT_VERSION_PROPOSED_ON  180003 /* The day the change was proposed. */
#define INNOV_PROJECT_VERSION_ADOPTED_ON   180004 /* The day it was decided; unset, only proposed. */
#define INNOV_PROJECT_VERSION_BASIS        180005 /* The decision that set it. */
#define INNOV_PROJECT_VERSION_STARTS_ON    180006 /* The first day by this plan. */
#define INNOV_PROJECT_VERSION_ENDS_ON      180007 /* The last day by this plan. */
#define INNOV_PROJECT_VERSION_BUDGET       180008 /* What it may cost by this plan. */
#define INNOV_PROJECT_VERSION_REASON       180009 /* Why the plan was changed. */
#define INNOV_PROJECT_VERSION_SOURCE       180901 /* Where the facts of this record were read. */
#define INNOV_PROJECT_VERSION_INFERRED     180902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PROJECT_VERSION_WITHHELD     180906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PROJECT_VERSION_VISIBILITY   180903 /* Who may see the record; unset, its kind decides. */
#define INNOV_PROJECT_VERSION_RETAIN_UNTIL 180904 /* The last day the record may be kept. */
#define INNOV_PROJECT_VERSION_NOTE         180905 /* What a colleague should know about the record. */

/* ---- Budget line ---- */

#define INNOV_BUDGET_LINE                 111    /* One category of the money of a project. */
#define INNOV_BUDGET_LINE_PROJECT         111001 /* The project whose money it is. */
#define INNOV_BUDGET_LINE_ORDINAL         111002 /* Its place in the budget, from 1. */
#define INNOV_BUDGET_LINE_CODE            111003 /* Its code in the budget. */
#define INNOV_BUDGET_LINE_CATEGORY        111004 /* What the money is for. */
#define INNOV_BUDGET_LINE_PLANNED         111005 /* What may be used. */
#define INNOV_BUDGET_LINE_COMMITTED       111006 /* What contracts and orders bind. */
#define INNOV_BUDGET_LINE_SPENT           111007 /* What has been paid. */
#define INNOV_BUDGET_LINE_OVERRIDE_REASON 111008 /* Why more is committed than planned, or spent than committed. */
#define INNOV_BUDGET_LINE_SOURCE          111901 /* Where the facts of this record were read. */
#define INNOV_BUDGET_LINE_INFERRED        111902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_BUDGET_LINE_WITHHELD        111906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_BUDGET_LINE_VISIBILITY      111903 /* Who may see the record; unset, its kind decides. */
#define INNOV_BUDGET_LINE_RETAIN_UNTIL    111904 /* The last day the record may be kept. */
#define INNOV_BUDGET_LINE_NOTE            111905 /* What a colleague should know about the record. */

/* ---- Charge ---- */

#define INNOV_CHARGE              112    /* An activity, or a share of it, that a budget line pays for. */
#define INNOV_CHARGE_BUDGET_LINE  112001 /* The line that pays. */
#define INNOV_CHARGE_ORDINAL      112002 /* Its place among the charges of the line, from 1. */
#define INNOV_CHARGE_ACTIVITY     112003 /* What is paid for: a sprint, a course, an event or another record. */
#define INNOV_CHARGE_SHARE        112004 /* The part of the activity that the line bears; unset, all of it. */
#define INNOV_CHARGE_CHARGED_ON   112005 /* The day it was charged. */
#define INNOV_CHARGE_PLANNED      112006 /* What was planned for the activity. */
#define INNOV_CHARGE_COMMITTED    112007 /* What contracts bind for it; negative for a correction. */
#define INNOV_CHARGE_SPENT        112008 /* What was paid for it; negative for a correction. */
#define INNOV_CHARGE_SOURCE       112901 /* Where the facts of this record were read. */
#define INNOV_CHARGE_INFERRED     112902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_CHARGE_WITHHELD     112906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_CHARGE_VISIBILITY   112903 /* Who may see the record; unset, its kind decides. */
#define INNOV_CHARGE_RETAIN_UNTIL 112904 /* The last day the record may be kept. */
#define INNOV_CHARGE_NOTE         112905 /* What a colleague should know about the record. */

/* ---- Milestone or target ---- */

#define INNOV_MILESTONE                       113    /* A commitment of the recovery plan: a milestone in words or a target in numbers. */
#define INNOV_MILESTONE_PROJECT               113001 /* The project that must fulfil it. */
#define INNOV_MILESTONE_ORDINAL               113002 /* Its place in the project, from 1. */
#define INNOV_MILESTONE_SEQUENTIAL_NUMBER     113003 /* Its number in the Council's decision. */
#define INNOV_MILESTONE_TITLE                 113004 /* What is to be fulfilled, in one line. */
#define INNOV_MILESTONE_KIND                  113005 /* In words or in numbers. */
#define INNOV_MILESTONE_STATUS                113006 /* How far it has come. */
#define INNOV_MILESTONE_RELATED_MEASURE       113007 /* The reform or investment it belongs to. */
#define INNOV_MILESTONE_QUALITATIVE_INDICATOR 113008 /* How a milestone shows that it is fulfilled. */
#define INNOV_MILESTONE_UNIT                  113009 /* What a target is counted in. */
#define INNOV_MILESTONE_BASELINE              113010 /* The value a target starts from. */
#define INNOV_MILESTONE_GOAL                  113011 /* The value a target is to reach. */
#define INNOV_MILESTONE_YEAR                  113012 /* The year by which it is due. */
#define INNOV_MILESTONE_QUARTER               113013 /* The quarter of the year by whose end it is due. */
#define INNOV_MILESTONE_DESCRIPTION           113014 /* What exactly is promised. */
#define INNOV_MILESTONE_ACHIEVED              113015 /* The value a target has reached so far. */
#define INNOV_MILESTONE_INDICATOR             113016 /* The indicator that measures a target. */
#define INNOV_MILESTONE_EVIDENCE              113017 /* Documents and other records that prove it. */
#define INNOV_MILESTONE_CLAIMED_ON            113018 /* The day it was declared fulfilled. */
#define INNOV_MILESTONE_VERIFIED_ON           113019 /* The day fulfilment was confirmed. */
#define INNOV_MILESTONE_SOURCE                113901 /* Where the facts of this record were read. */
#define INNOV_MILESTONE_INFERRED              113902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_MILESTONE_WITHHELD              113906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_MILESTONE_VISIBILITY            113903 /* Who may see the record; unset, its kind decides. */
#define INNOV_MILESTONE_RETAIN_UNTIL          113904 /* The last day the record may be kept. */
#define INNOV_MILESTONE_NOTE                  113905 /* What a colleague should know about the record. */

/* ---- Milestone version ---- */

#define INNOV_MILESTONE_VERSION                       114    /* A milestone or target as one decision worded it. */
#define INNOV_MILESTONE_VERSION_MILESTONE             114001 /* What is worded. */
#define INNOV_MILESTONE_VERSION_ORDINAL               114002 /* Its place among the versions, from 1. */
#define INNOV_MILESTONE_VERSION_PROPOSED_ON           114003 /* The day the amendment was proposed. */
#define INNOV_MILESTONE_VERSION_ADOPTED_ON            114004 /* The day it was decided; unset, only proposed. */
#define INNOV_MILESTONE_VERSION_BASIS                 114005 /* The decision that worded it so. */
#define INNOV_MILESTONE_VERSION_TITLE                 114006 /* What is to be fulfilled, in one line. */
#define INNOV_MILESTONE_VERSION_QUALITATIVE_INDICATOR 114007 /* How a milestone shows that it is fulfilled. */
#define INNOV_MILESTONE_VERSION_UNIT                  114008 /* What a target is counted in. */
#define INNOV_MILESTONE_VERSION_BASELINE              114009 /* The value a target starts from. */
#define INNOV_MILESTONE_VERSION_GOAL                  114010 /* The value a target is to reach. */
#define INNOV_MILESTONE_VERSION_YEAR                  114011 /* The year by which it is due. */
#define INNOV_MILESTONE_VERSION_QUARTER               114012 /* The quarter of the year by whose end it is due. */
#define INNOV_MILESTONE_VERSION_DESCRIPTION           114013 /* What exactly is promised. */
#define INNOV_MILESTONE_VERSION_REASON                114014 /* Why it was amended. */
#define INNOV_MILESTONE_VERSION_SOURCE                114901 /* Where the facts of this record were read. */
#define INNOV_MILESTONE_VERSION_INFERRED              114902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_MILESTONE_VERSION_WITHHELD              114906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_MILESTONE_VERSION_VISIBILITY            114903 /* Who may see the record; unset, its kind decides. */
#define INNOV_MILESTONE_VERSION_RETAIN_UNTIL          114904 /* The last day the record may be kept. */
#define INNOV_MILESTONE_VERSION_NOTE                  114905 /* What a colleague should know about the record. */

/* ---- Strategy ---- */

#define INNOV_STRATEGY              115    /* A strategy, action plan or other policy document with its actions and reports. */
#define INNOV_STRATEGY_TITLE        115001 /* What the strategy is called. */
#define INNOV_STRATEGY_LEAD         115002 /* The institution that answers for it. */
#define INNOV_STRATEGY_PERIOD_START 115003 /* The first day of its period. */
#define INNOV_STRATEGY_PERIOD_END   115004 /* The last day of its period. */
#define INNOV_STRATEGY_ADOPTED_ON   115005 /* The day it was adopted. */
#define INNOV_STRATEGY_BASIS        115006 /* The act or decision that adopted it. */
#define INNOV_STRATEGY_VISION       115007 /* What shall be so at the end of the period. */
#define INNOV_STRATEGY_DOCUMENT     115008 /* The document with its text. */
#define INNOV_STRATEGY_PROJECT      115009 /* The project it was made in. */
#define INNOV_STRATEGY_URL          115010 /* Where it can be read. */
#define INNOV_STRATEGY_SOURCE       115901 /* Where the facts of this record were read. */
#define INNOV_STRATEGY_INFERRED     115902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_STRATEGY_WITHHELD     115906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_STRATEGY_VISIBILITY   115903 /* Who may see the record; unset, its kind decides. */
#define INNOV_STRATEGY_RETAIN_UNTIL 115904 /* The last day the record may be kept. */
#define INNOV_STRATEGY_NOTE         115905 /* What a colleague should know about the record. */

/* ---- Priority ---- */

#define INNOV_PRIORITY              116    /* A priority or pillar of a strategy. */
#define INNOV_PRIORITY_STRATEGY     116001 /* The strategy it belongs to. */
#define INNOV_PRIORITY_ORDINAL      116002 /* Its place among the priorities, from 1. */
#define INNOV_PRIORITY_CODE         116003 /* Its number or letter in the strategy. */
#define INNOV_PRIORITY_TITLE        116004 /* The priority in one line. */
#define INNOV_PRIORITY_DESCRIPTION  116005 /* What it covers and why. */
#define INNOV_PRIORITY_SOURCE       116901 /* Where the facts of this record were read. */
#define INNOV_PRIORITY_INFERRED     116902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PRIORITY_WITHHELD     116906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PRIORITY_VISIBILITY   116903 /* Who may see the record; unset, its kind decides. */
#define INNOV_PRIORITY_RETAIN_UNTIL 116904 /* The last day the record may be kept. */
#define INNOV_PRIORITY_NOTE         116905 /* What a colleague should know about the record. */

/* ---- Objective ---- */

#define INNOV_OBJECTIVE              117    /* What a strategy wants to achieve. */
#define INNOV_OBJECTIVE_STRATEGY     117001 /* The strategy it belongs to. */
#define INNOV_OBJECTIVE_ORDINAL      117002 /* Its place among the objectives, from 1. */
#define INNOV_OBJECTIVE_CODE         117003 /* Its number or letter in the strategy. */
#define INNOV_OBJECTIVE_TITLE        117004 /* The objective in one line. */
#define INNOV_OBJECTIVE_PRIORITY     117005 /* The priority it serves. */
#define INNOV_OBJECTIVE_DESCRIPTION  117006 /* What shall change and for whom. */
#define INNOV_OBJECTIVE_INDICATOR    117007 /* The indicators it is measured by. */
#define INNOV_OBJECTIVE_SOURCE       117901 /* Where the facts of this record were read. */
#define INNOV_OBJECTIVE_INFERRED     117902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_OBJECTIVE_WITHHELD     117906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_OBJECTIVE_VISIBILITY   117903 /* Who may see the record; unset, its kind decides. */
#define INNOV_OBJECTIVE_RETAIN_UNTIL 117904 /* The last day the record may be kept. */
#define INNOV_OBJECTIVE_NOTE         117905 /* What a colleague should know about the record. */

/* ---- Action ---- */

#define INNOV_ACTION                118    /* One action of an action plan, with who answers for it and by when. */
#define INNOV_ACTION_STRATEGY       118001 /* The strategy or plan it belongs to. */
#define INNOV_ACTION_ORDINAL        118002 /* Its place among the actions, from 1. */
#define INNOV_ACTION_CODE           118003 /* Its number in the plan. */
#define INNOV_ACTION_TITLE          118004 /* What is to be done. */
#define INNOV_ACTION_STATUS         118005 /* How far it has come. */
#define INNOV_ACTION_LEAD           118006 /* The institution that answers for it. */
#define INNOV_ACTION_CO_RESPONSIBLE 118007 /* Institutions that answer for it together with the lead. */
#define INNOV_ACTION_RESPONSIBLE    118008 /* People who see to it. */
#define INNOV_ACTION_DUE_ON         118009 /* The last day to do it. */
#define INNOV_ACTION_DONE_ON        118010 /* The day it was done. */
#define INNOV_ACTION_PRIORITY       118011 /* The priority it serves. */
#define INNOV_ACTION_OBJECTIVE      118012 /* The objectives it serves. */
#define INNOV_ACTION_INDICATOR      118013 /* The indicators it is measured by. */
#define INNOV_ACTION_BUDGET         118014 /* What it may cost. */
#define INNOV_ACTION_PROJECT        118015 /* The project that pays for it. */
#define INNOV_ACTION_DESCRIPTION    118016 /* How it is to be done. */
#define INNOV_ACTION_SOURCE         118901 /* Where the facts of this record were read. */
#define INNOV_ACTION_INFERRED       118902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_ACTION_WITHHELD       118906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_ACTION_VISIBILITY     118903 /* Who may see the record; unset, its kind decides. */
#define INNOV_ACTION_RETAIN_UNTIL   118904 /* The last day the record may be kept. */
#define INNOV_ACTION_NOTE           118905 /* What a colleague should know about the record. */

/* ---- Report ---- */

#define INNOV_PROGRESS_REPORT              119    /* A report on a strategy that is due on a day. */
#define INNOV_PROGRESS_REPORT_STRATEGY     119001 /* The strategy it is about. */
#define INNOV_PROGRESS_REPORT_ORDINAL      119002 /* Its place among the reports, from 1. */
#define INNOV_PROGRESS_REPORT_TITLE        119003 /* What the report is called. */
#define INNOV_PROGRESS_REPORT_STATUS       119004 /* How far it has come. */
#define INNOV_PROGRESS_REPORT_INSTITUTION  119005 /* Institutions that must report. */
#define INNOV_PROGRESS_REPORT_RECIPIENT    119006 /* The institution it is for. */
#define INNOV_PROGRESS_REPORT_PERIOD_START 119007 /* The first day it tells of. */
#define INNOV_PROGRESS_REPORT_PERIOD_END   119008 /* The last day it tells of. */
#define INNOV_PROGRESS_REPORT_DUE_ON       119009 /* The last day to submit it. */
#define INNOV_PROGRESS_REPORT_SUBMITTED_ON 119010 /* The day it was submitted. */
#define INNOV_PROGRESS_REPORT_ACCEPTED_ON  119011 /* The day it was accepted. */
#define INNOV_PROGRESS_REPORT_BODY         119012 /* What it says. */
#define INNOV_PROGRESS_REPORT_DOCUMENT     119013 /* The document with its text. */
#define INNOV_PROGRESS_REPORT_SOURCE       119901 /* Where the facts of this record were read. */
#define INNOV_PROGRESS_REPORT_INFERRED     119902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PROGRESS_REPORT_WITHHELD     119906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PROGRESS_REPORT_VISIBILITY   119903 /* Who may see the record; unset, its kind decides. */
#define INNOV_PROGRESS_REPORT_RETAIN_UNTIL 119904 /* The last day the record may be kept. */
#define INNOV_PROGRESS_REPORT_NOTE         119905 /* What a colleague should know about the record. */

/* ---- Progress ---- */

#define INNOV_ACTION_PROGRESS               120    /* What a report says of one action. */
#define INNOV_ACTION_PROGRESS_REPORT        120001 /* The report that says it. */
#define INNOV_ACTION_PROGRESS_ORDINAL       120002 /* Its place in the report, from 1. */
#define INNOV_ACTION_PROGRESS_ACTION        120003 /* The action it is about. */
#define INNOV_ACTION_PROGRESS_ACTION_STATUS 120004 /* How far the action had come when it was reported. */
#define INNOV_ACTION_PROGRESS_COMPLETION    120005 /* How much of it was done. */
#define INNOV_ACTION_PROGRESS_TEXT          120006 /* What was done and what is still to do. */
#define INNOV_ACTION_PROGRESS_SOURCE        120901 /* Where the facts of this record were read. */
#define INNOV_ACTION_PROGRESS_INFERRED      120902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_ACTION_PROGRESS_WITHHELD      120906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_ACTION_PROGRESS_VISIBILITY    120903 /* Who may see the record; unset, its kind decides. */
#define INNOV_ACTION_PROGRESS_RETAIN_UNTIL  120904 /* The last day the record may be kept. */
#define INNOV_ACTION_PROGRESS_NOTE          120905 /* What a colleague should know about the record. */

/* ---- Target ---- */

#define INNOV_TARGET                      60     /* A number to be reached in a period, as a plan or decision states it. */
#define INNOV_TARGET_TITLE                60001  /* What is to be reached. */
#define INNOV_TARGET_MEASURE              60002  /* What is counted. */
#define INNOV_TARGET_PERIOD_START         60003  /* The first day that counts. */
#define INNOV_TARGET_PERIOD_END           60004  /* The last day that counts. */
#define INNOV_TARGET_GOAL                 60005  /* The number to be reached. */
#define INNOV_TARGET_INDICATOR            60006  /* The indicator whose value is to be reached. */
#define INNOV_TARGET_INDICATOR_DEFINITION 60007  /* The version of the definition it was set by. */
#define INNOV_TARGET_BREAKDOWN            60008  /* The groups it is about; unset, all. */
#define INNOV_TARGET_SCOPE                60009  /* The project, strategy, objective or action that sets it. */
#define INNOV_TARGET_BASELINE_VALUE       60010  /* The value it starts from. */
#define INNOV_TARGET_BASELINE_ON          60011  /* The day the baseline value was measured. */
#define INNOV_TARGET_GOAL_VALUE           60012  /* The value of the indicator to be reached on the last day. */
#define INNOV_TARGET_DESCRIPTION          60013  /* How the target is meant. */
#define INNOV_TARGET_SOURCE               60901  /* Where the facts of this record were read. */
#define INNOV_TARGET_INFERRED             60902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_TARGET_WITHHELD             60906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_TARGET_VISIBILITY           60903  /* Who may see the record; unset, its kind decides. */
#define INNOV_TARGET_RETAIN_UNTIL         60904  /* The last day the record may be kept. */
#define INNOV_TARGET_NOTE                 60905  /* What a colleague should know about the record. */

/* ---- Interim target ---- */

#define INNOV_INTERIM_TARGET              63     /* A value to be reached on the way to a target's goal. */
#define INNOV_INTERIM_TARGET_TARGET       63001  /* The target it leads to. */
#define INNOV_INTERIM_TARGET_ORDINAL      63002  /* Its place among the interim targets, from 1. */
#define INNOV_INTERIM_TARGET_DUE_ON       63003  /* The day by which it is to be reached. */
#define INNOV_INTERIM_TARGET_GOAL_VALUE   63004  /* The value to be reached by then. */
#define INNOV_INTERIM_TARGET_SOURCE       63901  /* Where the facts of this record were read. */
#define INNOV_INTERIM_TARGET_INFERRED     63902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_INTERIM_TARGET_WITHHELD     63906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_INTERIM_TARGET_VISIBILITY   63903  /* Who may see the record; unset, its kind decides. */
#define INNOV_INTERIM_TARGET_RETAIN_UNTIL 63904  /* The last day the record may be kept. */
#define INNOV_INTERIM_TARGET_NOTE         63905  /* What a colleague should know about the record. */

/* ---- Measurement ---- */

#define INNOV_MEASUREMENT                      64     /* One value of an indicator in one period. */
#define INNOV_MEASUREMENT_INDICATOR            64001  /* The indicator that was measured. */
#define INNOV_MEASUREMENT_INDICATOR_DEFINITION 64002  /* The version of the definition it was measured by. */
#define INNOV_MEASUREMENT_PERIOD_START         64003  /* The first day that counts; unset, the period is what the last day names: a year, a month or a day. */
#define INNOV_MEASUREMENT_PERIOD_END           64004  /* The last day that counts. */
#define INNOV_MEASUREMENT_BREAKDOWN            64005  /* The groups it is about; unset, all. */
#define INNOV_MEASUREMENT_OBSERVED_VALUE       64006  /* What was measured, in the indicator's unit. */
#define INNOV_MEASUREMENT_NUMERATOR            64007  /* What is divided, when the value is a ratio. */
#define INNOV_MEASUREMENT_DENOMINATOR          64008  /* What it is divided by. */
#define INNOV_MEASUREMENT_N                    64009  /* How many cases the value is made of; unset, it is unknown. */
#define INNOV_MEASUREMENT_MISSING_REASON       64010  /* The reason why there is no value. */
#define INNOV_MEASUREMENT_STATUS               64011  /* How certain the value is. */
#define INNOV_MEASUREMENT_METHOD               64012  /* Where this value comes from. */
#define INNOV_MEASUREMENT_WAVE                 64013  /* The survey wave it was measured in. */
#define INNOV_MEASUREMENT_KNOWN_ON             64014  /* The day the value became known. */
#define INNOV_MEASUREMENT_REPLACES             64015  /* The measurement whose value it restates. */
#define INNOV_MEASUREMENT_REASON               64016  /* Why the earlier value was restated. */
#define INNOV_MEASUREMENT_SOURCE               64901  /* Where the facts of this record were read. */
#define INNOV_MEASUREMENT_INFERRED             64902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_MEASUREMENT_WITHHELD             64906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_MEASUREMENT_VISIBILITY           64903  /* Who may see the record; unset, its kind decides. */
#define INNOV_MEASUREMENT_RETAIN_UNTIL         64904  /* The last day the record may be kept. */
#define INNOV_MEASUREMENT_NOTE                 64905  /* What a colleague should know about the record. */

/* ---- Challenge ---- */

#define INNOV_CHALLENGE                 41     /* A problem that someone has and wants solved together with others. */
#define INNOV_CHALLENGE_TITLE           41001  /* The problem in one line, often a question. */
#define INNOV_CHALLENGE_TEXT            41002  /* The problem as it was brought. */
#define INNOV_CHALLENGE_REFRAMED        41003  /* The problem as it came to be seen later. */
#define INNOV_CHALLENGE_INSTITUTION     41004  /* The institution whose problem it is. */
#define INNOV_CHALLENGE_CONTACT         41005  /* Whom to ask about the problem. */
#define INNOV_CHALLENGE_RAISED_ON       41006  /* The day the problem was brought. */
#define INNOV_CHALLENGE_AFFECTED        41007  /* Whom the problem touches and how. */
#define INNOV_CHALLENGE_TRIED           41008  /* What was tried and why it was not enough. */
#define INNOV_CHALLENGE_EXPECTED_RESULT 41009  /* What should be different afterwards. */
#define INNOV_CHALLENGE_SECTOR          41010  /* Sectors the problem lies in. */
#define INNOV_CHALLENGE_TERRITORY       41011  /* Where the problem is. */
#define INNOV_CHALLENGE_THEME           41012  /* Themes it belongs to. */
#define INNOV_CHALLENGE_TARGET_GROUP    41013  /* Groups it is meant for or speaks of. */
#define INNOV_CHALLENGE_TAG             41014  /* Free words that help to find it. */
#define INNOV_CHALLENGE_SELECTION       41015  /* What the last selection of problems decided on it. */
#define INNOV_CHALLENGE_SELECTED_ON     41016  /* The day of that decision. */
#define INNOV_CHALLENGE_SOURCE          41901  /* Where the facts of this record were read. */
#define INNOV_CHALLENGE_INFERRED        41902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_CHALLENGE_WITHHELD        41906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_CHALLENGE_VISIBILITY      41903  /* Who may see the record; unset, its kind decides. */
#define INNOV_CHALLENGE_RETAIN_UNTIL    41904  /* The last day the record may be kept. */
#define INNOV_CHALLENGE_NOTE            41905  /* What a colleague should know about the record. */

/* ---- Idea ---- */

#define INNOV_IDEA              40     /* A thought of how to do better, kept until someone takes it up. */
#define INNOV_IDEA_TITLE        40001  /* The idea in one line. */
#define INNOV_IDEA_STATUS       40002  /* What has become of the idea. */
#define INNOV_IDEA_DESCRIPTION  40003  /* What could be done and why. */
#define INNOV_IDEA_ORIGIN       40004  /* Where the idea came from. */
#define INNOV_IDEA_INSTITUTION  40005  /* The institution whose idea it is; an idea may have none. */
#define INNOV_IDEA_AUTHOR       40006  /* The person who brought the idea; an idea may have none. */
#define INNOV_IDEA_CAPTURED_ON  40007  /* The day the idea was written down. */
#define INNOV_IDEA_REVISIT_ON   40008  /* The day to look at a parked idea again. */
#define INNOV_IDEA_ADOPTED_AS   40009  /* The application, sprint or story that took the idea up. */
#define INNOV_IDEA_FACET        40010  /* Facets of innovation it would belong to. */
#define INNOV_IDEA_THEME        40011  /* Themes it belongs to. */
#define INNOV_IDEA_TARGET_GROUP 40012  /* Groups it is meant for or speaks of. */
#define INNOV_IDEA_TAG          40013  /* Free words that help to find it. */
#define INNOV_IDEA_SOURCE       40901  /* Where the facts of this record were read. */
#define INNOV_IDEA_INFERRED     40902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_IDEA_WITHHELD     40906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_IDEA_VISIBILITY   40903  /* Who may see the record; unset, its kind decides. */
#define INNOV_IDEA_RETAIN_UNTIL 40904  /* The last day the record may be kept. */
#define INNOV_IDEA_NOTE         40905  /* What a colleague should know about the record. */

/* ---- Sprint norm ---- */

#define INNOV_SPRINT_NORM                     140    /* How a sprint is expected to be: how long, with which sessions, people and mentoring. */
#define INNOV_SPRINT_NORM_TITLE               140001 /* What the norm is called. */
#define INNOV_SPRINT_NORM_VALID_FROM          140002 /* The first day of sprints it is for. */
#define INNOV_SPRINT_NORM_VALID_TO            140003 /* The last day of sprints it is for. */
#define INNOV_SPRINT_NORM_WEEKS_MIN           140004 /* The fewest weeks from the first session to the last. */
#define INNOV_SPRINT_NORM_WEEKS_MAX           140005 /* The most weeks from the first session to the last. */
#define INNOV_SPRINT_NORM_SESSIONS_MIN        140006 /* The fewest sessions. */
#define INNOV_SPRINT_NORM_SESSIONS_MAX        140007 /* The most sessions. */
#define INNOV_SPRINT_NORM_FACILITATORS_MIN    140008 /* The fewest facilitators. */
#define INNOV_SPRINT_NORM_BASIS               140009 /* Where the norm is laid down. */
#define INNOV_SPRINT_NORM_PARTICIPANTS_MIN    140010 /* The fewest people who take part. */
#define INNOV_SPRINT_NORM_PARTICIPANTS_MAX    140011 /* The most people who take part. */
#define INNOV_SPRINT_NORM_INSTITUTIONS_MIN    140012 /* The fewest institutions that take part, the lead among them. */
#define INNOV_SPRINT_NORM_REQUIRED_ROLE       140013 /* Roles that somebody has in each sprint. */
#define INNOV_SPRINT_NORM_SESSION_INTERVAL    140014 /* How many days after the session before the next one is planned. */
#define INNOV_SPRINT_NORM_ATTENDANCE_MIN      140015 /* The least share of those registered who come to the sessions. */
#define INNOV_SPRINT_NORM_MENTORING_MONTHS    140016 /* Within how many months after the last session the team is mentored. */
#define INNOV_SPRINT_NORM_MENTORING_HOURS_MIN 140017 /* The fewest hours of mentoring in that time. */
#define INNOV_SPRINT_NORM_SOURCE              140901 /* Where the facts of this record were read. */
#define INNOV_SPRINT_NORM_INFERRED            140902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_SPRINT_NORM_WITHHELD            140906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_SPRINT_NORM_VISIBILITY          140903 /* Who may see the record; unset, its kind decides. */
#define INNOV_SPRINT_NORM_RETAIN_UNTIL        140904 /* The last day the record may be kept. */
#define INNOV_SPRINT_NORM_NOTE                140905 /* What a colleague should know about the record. */

/* ---- Phase of a norm ---- */

#define INNOV_NORM_PHASE              141    /* A phase that a norm of sprints has, with its sessions. */
#define INNOV_NORM_PHASE_SPRINT_NORM  141001 /* The norm it is part of. */
#define INNOV_NORM_PHASE_ORDINAL      141002 /* Its place among the phases, from 1. */
#define INNOV_NORM_PHASE_PHASE        141003 /* Where its sessions stand in the Double Diamond. */
#define INNOV_NORM_PHASE_SESSIONS     141004 /* How many sessions it has. */
#define INNOV_NORM_PHASE_SOURCE       141901 /* Where the facts of this record were read. */
#define INNOV_NORM_PHASE_INFERRED     141902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_NORM_PHASE_WITHHELD     141906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_NORM_PHASE_VISIBILITY   141903 /* Who may see the record; unset, its kind decides. */
#define INNOV_NORM_PHASE_RETAIN_UNTIL 141904 /* The last day the record may be kept. */
#define INNOV_NORM_PHASE_NOTE         141905 /* What a colleague should know about the record. */

/* ---- Call ---- */

#define INNOV_CALL                       20     /* A contest for sprints that institutions apply to. */
#define INNOV_CALL_YEAR                  20001  /* The year the call belongs to. */
#define INNOV_CALL_STATUS                20002  /* How far the call has come. */
#define INNOV_CALL_TITLE                 20003  /* What the call is called. */
#define INNOV_CALL_ROUND                 20004  /* Which selection of its year it is, from 1. */
#define INNOV_CALL_SUMMARY               20005  /* What the call is for. */
#define INNOV_CALL_ORGANISER             20006  /* Institutions that hold the call. */
#define INNOV_CALL_PROJECT               20007  /* The investment project that pays for it. */
#define INNOV_CALL_OPENS_ON              20008  /* The first day to apply. */
#define INNOV_CALL_CLOSES_ON             20009  /* The last day to apply, to its end. */
#define INNOV_CALL_ZONE                  20010  /* The IANA zone in which its days begin and end; unset, Europe/Riga. */
#define INNOV_CALL_DECIDED_ON            20011  /* The day it was decided who is supported. */
#define INNOV_CALL_PLACES                20012  /* How many applications can be supported: the sprints planned. */
#define INNOV_CALL_THEME                 20013  /* Themes that applications may belong to; unset, any. */
#define INNOV_CALL_REQUIREMENT           20014  /* What applications should be about and show, in words. */
#define INNOV_CALL_REQUIRED_PART         20015  /* What an application must have to be submitted. */
#define INNOV_CALL_ELIGIBLE_KIND         20016  /* Kinds of institution that may lead an application; unset, any. */
#define INNOV_CALL_ELIGIBLE_LEVEL        20017  /* Levels of administration that may lead an application; unset, any. */
#define INNOV_CALL_ELIGIBLE_CONDITION    20018  /* A condition on the institution that must hold too, as in searches. */
#define INNOV_CALL_PER_INSTITUTION_LIMIT 20019  /* How many one institution may have; 0 is no limit. */
#define INNOV_CALL_LIMIT_COUNTS          20020  /* Which applications the limit counts; unset, supported. */
#define INNOV_CALL_LIMIT_SCOPE           20021  /* Where the limit counts; unset, in this call. */
#define INNOV_CALL_LIMIT_APPLIES_TO      20022  /* Whom the limit counts; unset, the lead. */
#define INNOV_CALL_LIMIT_LEVEL           20023  /* Levels of administration the limit is for; unset, all. */
#define INNOV_CALL_UNIT_COST             20024  /* What one sprint is planned to cost; it is not paid to the institution. */
#define INNOV_CALL_SUPPORT               20025  /* What those supported receive. */
#define INNOV_CALL_SPRINT_NORM           20026  /* What its sprints should be like; unset, the norm valid on their first day. */
#define INNOV_CALL_REGULATIONS           20027  /* The document with the rules of the call. */
#define INNOV_CALL_REGULATIONS_URL       20028  /* Where the rules are published. */
#define INNOV_CALL_LINK                  20029  /* Pages about the call. */
#define INNOV_CALL_APPLICATION_COUNT     20030  /* How many were received, as published; for calls whose applications are not recorded. */
#define INNOV_CALL_SUPPORTED_COUNT       20031  /* How many were supported, as published; for calls whose applications are not recorded. */
#define INNOV_CALL_REASON                20032  /* Why the call was cancelled. */
#define INNOV_CALL_SOURCE                20901  /* Where the facts of this record were read. */
#define INNOV_CALL_INFERRED              20902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_CALL_WITHHELD              20906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_CALL_VISIBILITY            20903  /* Who may see the record; unset, its kind decides. */
#define INNOV_CALL_RETAIN_UNTIL          20904  /* The last day the record may be kept. */
#define INNOV_CALL_NOTE                  20905  /* What a colleague should know about the record. */

/* ---- Application ---- */

#define INNOV_APPLICATION                              21     /* One institution's entry in a call, with its partners. */
#define INNOV_APPLICATION_CALL                         21001  /* The call it is for. */
#define INNOV_APPLICATION_STATUS                       21002  /* How far the application has come. */
#define INNOV_APPLICATION_TITLE                        21003  /* What it is about, in one line. */
#define INNOV_APPLICATION_LEAD                         21004  /* The institution that applies. */
#define INNOV_APPLICATION_PARTNER                      21005  /* Institutions that would take part with it. */
#define INNOV_APPLICATION_CHALLENGE                    21006  /* The challenge it is to solve. */
#define INNOV_APPLICATION_PROBLEM_STATEMENT            21007  /* The problem as the institution sees it. */
#define INNOV_APPLICATION_TOPICALITY                   21008  /* Why the problem matters now. */
#define INNOV_APPLICATION_IMPACT_ON_OTHER_POLICY_AREAS 21009  /* What the problem and its solution touch beyond the institution's own area. */
#define INNOV_APPLICATION_THEME                        21010  /* Themes it belongs to. */
#define INNOV_APPLICATION_TARGET_GROUP                 21011  /* Whom the solution is for. */
#define INNOV_APPLICATION_STAKEHOLDER                  21012  /* Who is affected and how they would take part. */
#define INNOV_APPLICATION_EXPECTED_RESULT              21013  /* What the sprint should reach. */
#define INNOV_APPLICATION_READINESS                    21014  /* How the institution would put the result to use. */
#define INNOV_APPLICATION_SUBMITTED_AT                 21015  /* The instant it was handed in. */
#define INNOV_APPLICATION_REGULATIONS                  21016  /* The version of the call's rules it was handed in under. */
#define INNOV_APPLICATION_DECIDED_ON                   21017  /* The day of the decision. */
#define INNOV_APPLICATION_REASON                       21018  /* Why it was decided so. */
#define INNOV_APPLICATION_AGREEMENT_SIGNED_ON          21019  /* The day the agreement on the sprint was signed. */
#define INNOV_APPLICATION_AGREEMENT                    21020  /* The agreement on the sprint. */
#define INNOV_APPLICATION_SOURCE                       21901  /* Where the facts of this record were read. */
#define INNOV_APPLICATION_INFERRED                     21902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_APPLICATION_WITHHELD                     21906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_APPLICATION_VISIBILITY                   21903  /* Who may see the record; unset, its kind decides. */
#define INNOV_APPLICATION_RETAIN_UNTIL                 21904  /* The last day the record may be kept. */
#define INNOV_APPLICATION_NOTE                         21905  /* What a colleague should know about the record. */

/* ---- Team member ---- */

#define INNOV_TEAM_MEMBER              22     /* A person of the team that an application names. */
#define INNOV_TEAM_MEMBER_APPLICATION  22001  /* The application of the team. */
#define INNOV_TEAM_MEMBER_ORDINAL      22002  /* Its place in the team, from 1. */
#define INNOV_TEAM_MEMBER_PERSON       22003  /* Who it is. */
#define INNOV_TEAM_MEMBER_ROLE         22004  /* What the person is in the team. */
#define INNOV_TEAM_MEMBER_INSTITUTION  22005  /* Where the person worked then. */
#define INNOV_TEAM_MEMBER_CONTRIBUTION 22006  /* What the person would do in the sprint. */
#define INNOV_TEAM_MEMBER_SOURCE       22901  /* Where the facts of this record were read. */
#define INNOV_TEAM_MEMBER_INFERRED     22902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_TEAM_MEMBER_WITHHELD     22906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_TEAM_MEMBER_VISIBILITY   22903  /* Who may see the record; unset, its kind decides. */
#define INNOV_TEAM_MEMBER_RETAIN_UNTIL 22904  /* The last day the record may be kept. */
#define INNOV_TEAM_MEMBER_NOTE         22905  /* What a colleague should know about the record. */

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
#define INNOV_SPRINT_CALL          12022  /* The call it was chosen in; earlier sprints had none. */
#define INNOV_SPRINT_APPLICATION   12023  /* The application it came from. */
#define INNOV_SPRINT_THEME         12024  /* Themes it belongs to. */
#define INNOV_SPRINT_SOURCE        12901  /* Where the facts of this record were read. */
#define INNOV_SPRINT_INFERRED      12902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_SPRINT_WITHHELD      12906  /* Names of the references that are not given here, or of a list not all. */
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
#define INNOV_SESSION_OUTPUT         13013  /* What came out of it. */
#define INNOV_SESSION_PLANNED_ON     13014  /* The day it is planned for; with nothing but this it has not been held. */
#define INNOV_SESSION_SOURCE         13901  /* Where the facts of this record were read. */
#define INNOV_SESSION_INFERRED       13902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_SESSION_WITHHELD       13906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_SESSION_VISIBILITY     13903  /* Who may see the record; unset, its kind decides. */
#define INNOV_SESSION_RETAIN_UNTIL   13904  /* The last day the record may be kept. */
#define INNOV_SESSION_NOTE           13905  /* What a colleague should know about the record. */

/* ---- Involvement ---- */

#define INNOV_INVOLVEMENT              31     /* Who takes part in a sprint, and as what. */
#define INNOV_INVOLVEMENT_SPRINT       31001  /* The sprint concerned. */
#define INNOV_INVOLVEMENT_ORDINAL      31002  /* Its place in the sprint, from 1. */
#define INNOV_INVOLVEMENT_ROLE         31003  /* As what they take part. */
#define INNOV_INVOLVEMENT_PERSON       31004  /* Who takes part. */
#define INNOV_INVOLVEMENT_INSTITUTION  31005  /* The institution that takes part, or where the person worked then. */
#define INNOV_INVOLVEMENT_TARGET_GROUP 31006  /* The group of people that takes part, such as residents. */
#define INNOV_INVOLVEMENT_VALID_FROM   31007  /* The first day they took part. */
#define INNOV_INVOLVEMENT_VALID_TO     31008  /* The last day they took part. */
#define INNOV_INVOLVEMENT_SOURCE       31901  /* Where the facts of this record were read. */
#define INNOV_INVOLVEMENT_INFERRED     31902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_INVOLVEMENT_WITHHELD     31906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_INVOLVEMENT_VISIBILITY   31903  /* Who may see the record; unset, its kind decides. */
#define INNOV_INVOLVEMENT_RETAIN_UNTIL 31904  /* The last day the record may be kept. */
#define INNOV_INVOLVEMENT_NOTE         31905  /* What a colleague should know about the record. */

/* ---- Attendance ---- */

#define INNOV_ATTENDANCE              30     /* Who was at a session. */
#define INNOV_ATTENDANCE_SESSION      30001  /* The session attended. */
#define INNOV_ATTENDANCE_ORDINAL      30002  /* Its place in the list, from 1. */
#define INNOV_ATTENDANCE_ROLE         30003  /* As what they were there. */
#define INNOV_ATTENDANCE_PERSON       30004  /* Who was there, when names are kept. */
#define INNOV_ATTENDANCE_INSTITUTION  30005  /* Where they came from. */
#define INNOV_ATTENDANCE_TARGET_GROUP 30006  /* The group of people they were of. */
#define INNOV_ATTENDANCE_PARTICIPANTS 30007  /* How many were there, when names are not kept; unset with a person, 1. */
#define INNOV_ATTENDANCE_SOURCE       30901  /* Where the facts of this record were read. */
#define INNOV_ATTENDANCE_INFERRED     30902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_ATTENDANCE_WITHHELD     30906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_ATTENDANCE_VISIBILITY   30903  /* Who may see the record; unset, its kind decides. */
#define INNOV_ATTENDANCE_RETAIN_UNTIL 30904  /* The last day the record may be kept. */
#define INNOV_ATTENDANCE_NOTE         30905  /* What a colleague should know about the record. */

/* ---- Prototype ---- */

#define INNOV_PROTOTYPE                 42     /* A first form of a solution that people can try. */
#define INNOV_PROTOTYPE_TITLE           42001  /* What the prototype is called. */
#define INNOV_PROTOTYPE_STATUS          42002  /* How far the prototype has come towards use. */
#define INNOV_PROTOTYPE_SPRINT          42003  /* The sprint that made it, if any. */
#define INNOV_PROTOTYPE_INSTITUTION     42004  /* The institution that owns the prototype. */
#define INNOV_PROTOTYPE_KIND            42005  /* What sort of result it is. */
#define INNOV_PROTOTYPE_FACET           42006  /* Facets of innovation it belongs to. */
#define INNOV_PROTOTYPE_DESCRIPTION     42007  /* What it does and for whom. */
#define INNOV_PROTOTYPE_READINESS       42008  /* Readiness of the solution from 0 to 9. */
#define INNOV_PROTOTYPE_DRAFTED_ON      42009  /* The day the first version was there. */
#define INNOV_PROTOTYPE_BLOCKED_REASON  42010  /* What keeps it from going on. */
#define INNOV_PROTOTYPE_REASON          42011  /* Why it was stopped, as may be told in public. */
#define INNOV_PROTOTYPE_LESSONS_LEARNED 42012  /* What was learned; stopping is no failure when this is told. */
#define INNOV_PROTOTYPE_URL             42013  /* A page about the prototype. */
#define INNOV_PROTOTYPE_THEME           42014  /* Themes it belongs to. */
#define INNOV_PROTOTYPE_TARGET_GROUP    42015  /* Groups it is meant for or speaks of. */
#define INNOV_PROTOTYPE_TAG             42016  /* Free words that help to find it. */
#define INNOV_PROTOTYPE_SOURCE          42901  /* Where the facts of this record were read. */
#define INNOV_PROTOTYPE_INFERRED        42902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PROTOTYPE_WITHHELD        42906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PROTOTYPE_VISIBILITY      42903  /* Who may see the record; unset, its kind decides. */
#define INNOV_PROTOTYPE_RETAIN_UNTIL    42904  /* The last day the record may be kept. */
#define INNOV_PROTOTYPE_NOTE            42905  /* What a colleague should know about the record. */

/* ---- Version of a prototype ---- */

#define INNOV_PROTOTYPE_VERSION              43     /* A prototype as it was at one time. */
#define INNOV_PROTOTYPE_VERSION_PROTOTYPE    43001  /* The prototype it belongs to. */
#define INNOV_PROTOTYPE_VERSION_ORDINAL      43002  /* Its place among the versions. */
#define INNOV_PROTOTYPE_VERSION_VERSION      43003  /* The number or name of the version. */
#define INNOV_PROTOTYPE_VERSION_RELEASED_ON  43004  /* The day this version was ready to try. */
#define INNOV_PROTOTYPE_VERSION_CHANGE       43005  /* What is new since the version before. */
#define INNOV_PROTOTYPE_VERSION_DESCRIPTION  43006  /* What this version consists of. */
#define INNOV_PROTOTYPE_VERSION_URL          43007  /* Where this version can be seen. */
#define INNOV_PROTOTYPE_VERSION_SOURCE       43901  /* Where the facts of this record were read. */
#define INNOV_PROTOTYPE_VERSION_INFERRED     43902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PROTOTYPE_VERSION_WITHHELD     43906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PROTOTYPE_VERSION_VISIBILITY   43903  /* Who may see the record; unset, its kind decides. */
#define INNOV_PROTOTYPE_VERSION_RETAIN_UNTIL 43904  /* The last day the record may be kept. */
#define INNOV_PROTOTYPE_VERSION_NOTE         43905  /* What a colleague should know about the record. */

/* ---- Test of a prototype ---- */

#define INNOV_PROTOTYPE_TEST              44     /* One time a prototype was tried by people. */
#define INNOV_PROTOTYPE_TEST_PROTOTYPE    44001  /* The prototype it belongs to. */
#define INNOV_PROTOTYPE_TEST_ORDINAL      44002  /* Its place among the tests. */
#define INNOV_PROTOTYPE_TEST_TESTED_ON    44003  /* The day of the test. */
#define INNOV_PROTOTYPE_TEST_SETTING      44004  /* In the laboratory or in the real world. */
#define INNOV_PROTOTYPE_TEST_VERSION      44005  /* The version of the prototype that was used. */
#define INNOV_PROTOTYPE_TEST_PLACE        44006  /* Where it was held. */
#define INNOV_PROTOTYPE_TEST_METHOD       44007  /* How it was tested. */
#define INNOV_PROTOTYPE_TEST_USERS        44008  /* How many users tried it. */
#define INNOV_PROTOTYPE_TEST_SAMPLE       44009  /* Who the users were and how they were found. */
#define INNOV_PROTOTYPE_TEST_TARGET_GROUP 44010  /* Groups the users came from. */
#define INNOV_PROTOTYPE_TEST_INSTITUTION  44011  /* Institutions that took part in the test. */
#define INNOV_PROTOTYPE_TEST_RESULT       44012  /* What the test showed. */
#define INNOV_PROTOTYPE_TEST_DECISION     44013  /* What was decided after the test. */
#define INNOV_PROTOTYPE_TEST_SOURCE       44901  /* Where the facts of this record were read. */
#define INNOV_PROTOTYPE_TEST_INFERRED     44902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PROTOTYPE_TEST_WITHHELD     44906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PROTOTYPE_TEST_VISIBILITY   44903  /* Who may see the record; unset, its kind decides. */
#define INNOV_PROTOTYPE_TEST_RETAIN_UNTIL 44904  /* The last day the record may be kept. */
#define INNOV_PROTOTYPE_TEST_NOTE         44905  /* What a colleague should know about the record. */

/* ---- Pilot ---- */

#define INNOV_PILOT              45     /* A trial in real work, limited in time and scope. */
#define INNOV_PILOT_PROTOTYPE    45001  /* The prototype it belongs to. */
#define INNOV_PILOT_ORDINAL      45002  /* Its place among the pilots. */
#define INNOV_PILOT_STARTS_ON    45003  /* The first day. */
#define INNOV_PILOT_ENDS_ON      45004  /* The last day. */
#define INNOV_PILOT_VERSION      45005  /* The version of the prototype that was used. */
#define INNOV_PILOT_SCOPE        45006  /* What it covered and what it left out. */
#define INNOV_PILOT_INSTITUTION  45007  /* Institutions that tried it out. */
#define INNOV_PILOT_TERRITORY    45008  /* Where it was tried out. */
#define INNOV_PILOT_USERS        45009  /* How many users it reached. */
#define INNOV_PILOT_RESULT       45010  /* What the pilot showed. */
#define INNOV_PILOT_DECISION     45011  /* What was decided after the pilot. */
#define INNOV_PILOT_SOURCE       45901  /* Where the facts of this record were read. */
#define INNOV_PILOT_INFERRED     45902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PILOT_WITHHELD     45906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PILOT_VISIBILITY   45903  /* Who may see the record; unset, its kind decides. */
#define INNOV_PILOT_RETAIN_UNTIL 45904  /* The last day the record may be kept. */
#define INNOV_PILOT_NOTE         45905  /* What a colleague should know about the record. */

/* ---- Implementation ---- */

#define INNOV_IMPLEMENTATION                46     /* The use of a solution in everyday work. */
#define INNOV_IMPLEMENTATION_PROTOTYPE      46001  /* The prototype it belongs to. */
#define INNOV_IMPLEMENTATION_ORDINAL        46002  /* Its place among the implementations. */
#define INNOV_IMPLEMENTATION_IMPLEMENTED_ON 46003  /* The first day of use. */
#define INNOV_IMPLEMENTATION_ENDED_ON       46004  /* The last day of use. */
#define INNOV_IMPLEMENTATION_VERSION        46005  /* The version of the prototype that was used. */
#define INNOV_IMPLEMENTATION_SCOPE          46006  /* What it covers and who uses it. */
#define INNOV_IMPLEMENTATION_INSTITUTION    46007  /* Institutions that use it. */
#define INNOV_IMPLEMENTATION_TERRITORY      46008  /* Where it is in use. */
#define INNOV_IMPLEMENTATION_NOVELTY        46009  /* How new it is to those who use it. */
#define INNOV_IMPLEMENTATION_BASIS          46010  /* The legal act or decision it rests on. */
#define INNOV_IMPLEMENTATION_URL            46011  /* Where the solution can be found. */
#define INNOV_IMPLEMENTATION_SOURCE         46901  /* Where the facts of this record were read. */
#define INNOV_IMPLEMENTATION_INFERRED       46902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_IMPLEMENTATION_WITHHELD       46906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_IMPLEMENTATION_VISIBILITY     46903  /* Who may see the record; unset, its kind decides. */
#define INNOV_IMPLEMENTATION_RETAIN_UNTIL   46904  /* The last day the record may be kept. */
#define INNOV_IMPLEMENTATION_NOTE           46905  /* What a colleague should know about the record. */

/* ---- Stage of a prototype ---- */

#define INNOV_PROTOTYPE_STAGE              150    /* A stage that a prototype reached, with its day. */
#define INNOV_PROTOTYPE_STAGE_PROTOTYPE    150001 /* The prototype it belongs to. */
#define INNOV_PROTOTYPE_STAGE_ORDINAL      150002 /* Its place on the path. */
#define INNOV_PROTOTYPE_STAGE_STAGE        150003 /* The stage that was reached. */
#define INNOV_PROTOTYPE_STAGE_REACHED_ON   150004 /* The day the stage was reached. */
#define INNOV_PROTOTYPE_STAGE_ASSURANCE    150005 /* Whether it is only said or also verified. */
#define INNOV_PROTOTYPE_STAGE_VERIFIED_BY  150006 /* The institution that verified it. */
#define INNOV_PROTOTYPE_STAGE_VERIFIED_ON  150007 /* The day it was verified. */
#define INNOV_PROTOTYPE_STAGE_DESCRIPTION  150008 /* What shows that the stage was reached. */
#define INNOV_PROTOTYPE_STAGE_SOURCE       150901 /* Where the facts of this record were read. */
#define INNOV_PROTOTYPE_STAGE_INFERRED     150902 /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PROTOTYPE_STAGE_WITHHELD     150906 /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PROTOTYPE_STAGE_VISIBILITY   150903 /* Who may see the record; unset, its kind decides. */
#define INNOV_PROTOTYPE_STAGE_RETAIN_UNTIL 150904 /* The last day the record may be kept. */
#define INNOV_PROTOTYPE_STAGE_NOTE         150905 /* What a colleague should know about the record. */

/* ---- Mentoring ---- */

#define INNOV_MENTORING              32     /* One time that a team was helped after its sprint. */
#define INNOV_MENTORING_SPRINT       32001  /* The sprint whose team was helped. */
#define INNOV_MENTORING_ORDINAL      32002  /* Its place after the sprint, from 1. */
#define INNOV_MENTORING_DATE         32003  /* The day it was held. */
#define INNOV_MENTORING_TOPIC        32004  /* What it was about, in one line. */
#define INNOV_MENTORING_MENTOR       32005  /* The people who helped. */
#define INNOV_MENTORING_INSTITUTION  32006  /* The institution that was helped; unset, the lead. */
#define INNOV_MENTORING_PROTOTYPE    32007  /* The prototype it was about. */
#define INNOV_MENTORING_MODE         32008  /* On site, online or both. */
#define INNOV_MENTORING_HOURS        32009  /* How long it lasted. */
#define INNOV_MENTORING_SUMMARY      32010  /* What was found and agreed. */
#define INNOV_MENTORING_NEXT_STEP    32011  /* What the team does next. */
#define INNOV_MENTORING_SOURCE       32901  /* Where the facts of this record were read. */
#define INNOV_MENTORING_INFERRED     32902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_MENTORING_WITHHELD     32906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_MENTORING_VISIBILITY   32903  /* Who may see the record; unset, its kind decides. */
#define INNOV_MENTORING_RETAIN_UNTIL 32904  /* The last day the record may be kept. */
#define INNOV_MENTORING_NOTE         32905  /* What a colleague should know about the record. */

/* ---- Event ---- */

#define INNOV_EVENT                        70     /* A think tank, workshop, conference or other gathering that people can register for. */
#define INNOV_EVENT_TITLE                  70001  /* What the event is called. */
#define INNOV_EVENT_KIND                   70002  /* What sort of event it is. */
#define INNOV_EVENT_STATUS                 70003  /* How far the event has come. */
#define INNOV_EVENT_YEAR                   70004  /* The year whose edition of a recurring event it is. */
#define INNOV_EVENT_STARTS_ON              70005  /* The first day, as far as it is known. */
#define INNOV_EVENT_ENDS_ON                70006  /* The last day, as far as it is known. */
#define INNOV_EVENT_STARTS_AT              70007  /* The instant it begins. */
#define INNOV_EVENT_ENDS_AT                70008  /* The instant it ends. */
#define INNOV_EVENT_ZONE                   70009  /* The IANA zone of its civil time. */
#define INNOV_EVENT_MODE                   70010  /* On site, online or both. */
#define INNOV_EVENT_PLACE                  70011  /* The town or other place people know it by. */
#define INNOV_EVENT_VENUE                  70012  /* The building or room. */
#define INNOV_EVENT_ADDRESS                70013  /* The street address of the venue. */
#define INNOV_EVENT_TERRITORY              70014  /* The administrative territory it is held in. */
#define INNOV_EVENT_DESCRIPTION            70015  /* What it is about and what to expect. */
#define INNOV_EVENT_ORGANISER              70016  /* Institutions that hold it. */
#define INNOV_EVENT_LEADER                 70017  /* People who lead it. */
#define INNOV_EVENT_AUDIENCE               70018  /* The groups it is meant for. */
#define INNOV_EVENT_WORKING_LANGUAGE       70019  /* Languages it is held in, as tags such as lv or en. */
#define INNOV_EVENT_INTERPRETATION         70020  /* Whether interpretation is provided. */
#define INNOV_EVENT_OPEN_TO_PUBLIC         70021  /* Whether one may register without an institution. */
#define INNOV_EVENT_PROJECT                70022  /* The project it is held in. */
#define INNOV_EVENT_PART_OF                70023  /* The event it is a part of, such as a mission. */
#define INNOV_EVENT_CAPACITY               70024  /* How many may take part; 0 or unset for no limit. */
#define INNOV_EVENT_REGISTRATION_DEADLINE  70025  /* The last day to register, included, by the zone of the event. */
#define INNOV_EVENT_CLOSE_ON_FULL          70026  /* Whether registration closes with the last place. */
#define INNOV_EVENT_WAITLIST               70027  /* Whether those beyond the capacity wait rather than being refused. */
#define INNOV_EVENT_REOPEN_ON_CANCELLATION 70028  /* Whether a place that becomes free opens registration again; unset, it stays closed. */
#define INNOV_EVENT_CLOSED_REASON          70029  /* Why registration is closed. */
#define INNOV_EVENT_CONFIRMATION_KIND      70030  /* How a registration is confirmed. */
#define INNOV_EVENT_CONTACT                70031  /* The person to ask. */
#define INNOV_EVENT_CONTACT_EMAIL          70032  /* The address for questions and the sender of invitations. */
#define INNOV_EVENT_PARTICIPANTS           70033  /* How many people came. */
#define INNOV_EVENT_SUMMARY                70034  /* What came out of the event. */
#define INNOV_EVENT_URL                    70035  /* The page of the event. */
#define INNOV_EVENT_MEDIA                  70036  /* Photographs, recordings and coverage. */
#define INNOV_EVENT_UID                    70037  /* Its identifier in calendars, the same for ever. */
#define INNOV_EVENT_SEQUENCE               70038  /* How often what calendars show of it was changed; it never goes down. */
#define INNOV_EVENT_SOURCE                 70901  /* Where the facts of this record were read. */
#define INNOV_EVENT_INFERRED               70902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_EVENT_WITHHELD               70906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_EVENT_VISIBILITY             70903  /* Who may see the record; unset, its kind decides. */
#define INNOV_EVENT_RETAIN_UNTIL           70904  /* The last day the record may be kept. */
#define INNOV_EVENT_NOTE                   70905  /* What a colleague should know about the record. */

/* ---- Programme item ---- */

#define INNOV_PROGRAMME_ITEM              71     /* One item in the programme of an event. */
#define INNOV_PROGRAMME_ITEM_EVENT        71001  /* The event it is part of. */
#define INNOV_PROGRAMME_ITEM_ORDINAL      71002  /* Its place in the programme, from 1. */
#define INNOV_PROGRAMME_ITEM_TITLE        71003  /* What the item is called. */
#define INNOV_PROGRAMME_ITEM_STARTS_AT    71004  /* The instant it begins. */
#define INNOV_PROGRAMME_ITEM_ENDS_AT      71005  /* The instant it ends. */
#define INNOV_PROGRAMME_ITEM_VENUE        71006  /* The room, where there are several. */
#define INNOV_PROGRAMME_ITEM_LEADER       71007  /* People who speak or lead. */
#define INNOV_PROGRAMME_ITEM_INSTITUTION  71008  /* Institutions whose item it is. */
#define INNOV_PROGRAMME_ITEM_SUMMARY      71009  /* What it is about. */
#define INNOV_PROGRAMME_ITEM_SOURCE       71901  /* Where the facts of this record were read. */
#define INNOV_PROGRAMME_ITEM_INFERRED     71902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PROGRAMME_ITEM_WITHHELD     71906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PROGRAMME_ITEM_VISIBILITY   71903  /* Who may see the record; unset, its kind decides. */
#define INNOV_PROGRAMME_ITEM_RETAIN_UNTIL 71904  /* The last day the record may be kept. */
#define INNOV_PROGRAMME_ITEM_NOTE         71905  /* What a colleague should know about the record. */

/* ---- Registration ---- */

#define INNOV_REGISTRATION                72     /* One registration for an event, with its outcome. */
#define INNOV_REGISTRATION_EVENT          72001  /* The event it is for. */
#define INNOV_REGISTRATION_ORDINAL        72002  /* Its place in the order of receipt, from 1. */
#define INNOV_REGISTRATION_STATUS         72003  /* What became of the registration. */
#define INNOV_REGISTRATION_REFUSAL_REASON 72004  /* Why the registration was refused. */
#define INNOV_REGISTRATION_RECEIPT_NUMBER 72005  /* What the person can quote, given on receipt. */
#define INNOV_REGISTRATION_RECEIVED_AT    72006  /* The instant it came in. */
#define INNOV_REGISTRATION_PERSON         72007  /* Who registered, when there is a record of the person. */
#define INNOV_REGISTRATION_NAME           72008  /* The name as it was given. */
#define INNOV_REGISTRATION_EMAIL          72009  /* The address for the confirmation. */
#define INNOV_REGISTRATION_INSTITUTION    72010  /* The institution the person comes from, if there is one. */
#define INNOV_REGISTRATION_SEQUENCE       72011  /* How often what calendars show of it was changed; it never goes down. */
#define INNOV_REGISTRATION_SOURCE         72901  /* Where the facts of this record were read. */
#define INNOV_REGISTRATION_INFERRED       72902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_REGISTRATION_WITHHELD       72906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_REGISTRATION_VISIBILITY     72903  /* Who may see the record; unset, its kind decides. */
#define INNOV_REGISTRATION_RETAIN_UNTIL   72904  /* The last day the record may be kept. */
#define INNOV_REGISTRATION_NOTE           72905  /* What a colleague should know about the record. */

/* ---- Course ---- */

#define INNOV_COURSE              73     /* A training that is given once or many times. */
#define INNOV_COURSE_TITLE        73001  /* What is taught. */
#define INNOV_COURSE_FORMAT       73002  /* How it is taught. */
#define INNOV_COURSE_DESCRIPTION  73003  /* What those who take it will know. */
#define INNOV_COURSE_PROVIDER     73004  /* Institutions that give it. */
#define INNOV_COURSE_TARGET_GROUP 73005  /* The groups it is meant for. */
#define INNOV_COURSE_THEME        73006  /* The topics it covers. */
#define INNOV_COURSE_PROJECT      73007  /* The project it is given in. */
#define INNOV_COURSE_HOURS        73008  /* How long it lasts each time. */
#define INNOV_COURSE_CERTIFICATE  73009  /* Whether those who attend get a certificate. */
#define INNOV_COURSE_URL          73010  /* The page of the course. */
#define INNOV_COURSE_SOURCE       73901  /* Where the facts of this record were read. */
#define INNOV_COURSE_INFERRED     73902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_COURSE_WITHHELD     73906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_COURSE_VISIBILITY   73903  /* Who may see the record; unset, its kind decides. */
#define INNOV_COURSE_RETAIN_UNTIL 73904  /* The last day the record may be kept. */
#define INNOV_COURSE_NOTE         73905  /* What a colleague should know about the record. */

/* ---- Course occurrence ---- */

#define INNOV_OCCURRENCE              74     /* One time a course is given. */
#define INNOV_OCCURRENCE_COURSE       74001  /* The course that is given. */
#define INNOV_OCCURRENCE_ORDINAL      74002  /* Its place among those of the course, from 1. */
#define INNOV_OCCURRENCE_STARTS_ON    74003  /* The first day, as far as it is known. */
#define INNOV_OCCURRENCE_ENDS_ON      74004  /* The last day, as far as it is known. */
#define INNOV_OCCURRENCE_DAYS         74005  /* Days of teaching, where the dates alone do not say it. */
#define INNOV_OCCURRENCE_PLACE        74006  /* The town or other place people know it by. */
#define INNOV_OCCURRENCE_VENUE        74007  /* The building or room. */
#define INNOV_OCCURRENCE_TERRITORY    74008  /* The administrative territory it is held in. */
#define INNOV_OCCURRENCE_REGION       74009  /* The planning region, where the territory does not give it. */
#define INNOV_OCCURRENCE_SEATS        74010  /* How many can take part. */
#define INNOV_OCCURRENCE_TRAINER      74011  /* People who taught. */
#define INNOV_OCCURRENCE_SOURCE       74901  /* Where the facts of this record were read. */
#define INNOV_OCCURRENCE_INFERRED     74902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_OCCURRENCE_WITHHELD     74906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_OCCURRENCE_VISIBILITY   74903  /* Who may see the record; unset, its kind decides. */
#define INNOV_OCCURRENCE_RETAIN_UNTIL 74904  /* The last day the record may be kept. */
#define INNOV_OCCURRENCE_NOTE         74905  /* What a colleague should know about the record. */

/* ---- Participation ---- */

#define INNOV_PARTICIPATION              75     /* One person at a course, or a number of people from an institution. */
#define INNOV_PARTICIPATION_OCCURRENCE   75001  /* The time the course was given. */
#define INNOV_PARTICIPATION_ORDINAL      75002  /* Its place in the list, from 1. */
#define INNOV_PARTICIPATION_STATUS       75003  /* How far taking part has come. */
#define INNOV_PARTICIPATION_PERSON       75004  /* Who takes part, when the name is kept. */
#define INNOV_PARTICIPATION_INSTITUTION  75005  /* Where those who take part worked on that day. */
#define INNOV_PARTICIPATION_COUNT        75006  /* How many people it stands for; unset, one. */
#define INNOV_PARTICIPATION_CERTIFIED_ON 75007  /* The day the certificate was given. */
#define INNOV_PARTICIPATION_SOURCE       75901  /* Where the facts of this record were read. */
#define INNOV_PARTICIPATION_INFERRED     75902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_PARTICIPATION_WITHHELD     75906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_PARTICIPATION_VISIBILITY   75903  /* Who may see the record; unset, its kind decides. */
#define INNOV_PARTICIPATION_RETAIN_UNTIL 75904  /* The last day the record may be kept. */
#define INNOV_PARTICIPATION_NOTE         75905  /* What a colleague should know about the record. */

/* ---- Experience story ---- */

#define INNOV_STORY                          47     /* A case told so that others can learn from it. */
#define INNOV_STORY_TITLE                    47001  /* What the story is called. */
#define INNOV_STORY_STATUS                   47002  /* How far the story has come towards readers. */
#define INNOV_STORY_YEAR                     47003  /* The year the innovation began. */
#define INNOV_STORY_INSTITUTION              47004  /* The institution whose story it is. */
#define INNOV_STORY_LEVEL_OF_GOVERNMENT      47005  /* The level the innovation belongs to. */
#define INNOV_STORY_SUMMARY                  47006  /* The story in a few sentences. */
#define INNOV_STORY_OVERVIEW                 47007  /* The whole in one text, where a source does not tell its parts apart. */
#define INNOV_STORY_PROBLEM                  47008  /* What was wrong or missing. */
#define INNOV_STORY_SOLUTION                 47009  /* What was done about it. */
#define INNOV_STORY_BENEFICIARIES            47010  /* Who gains from it. */
#define INNOV_STORY_WHAT_IS_NOVEL            47011  /* What makes it new where it is used. */
#define INNOV_STORY_NOVELTY                  47012  /* How new it is to the organisation. */
#define INNOV_STORY_STAGE                    47013  /* How far the innovation itself has come. */
#define INNOV_STORY_COLLABORATIONS           47014  /* Who worked together, and how. */
#define INNOV_STORY_USERS_STAKEHOLDERS       47015  /* How those whom it touches took part. */
#define INNOV_STORY_RESULTS_OUTCOMES_IMPACTS 47016  /* What came of it and how that is known. */
#define INNOV_STORY_CHALLENGES_FAILURES      47017  /* What was hard and what went wrong. */
#define INNOV_STORY_CONDITIONS_FOR_SUCCESS   47018  /* What it needs in order to work. */
#define INNOV_STORY_REPLICATION              47019  /* Where else it was or could be used. */
#define INNOV_STORY_LESSONS_LEARNED          47020  /* What was learned on the way. */
#define INNOV_STORY_KIND                     47021  /* What sorts of result the story tells of. */
#define INNOV_STORY_FACET                    47022  /* Facets of innovation it belongs to. */
#define INNOV_STORY_IMPACT                   47023  /* What the public has or may have from it. */
#define INNOV_STORY_PUBLIC_ROLE              47024  /* Whether the public sector takes part fully and answers for it. */
#define INNOV_STORY_PLAIN_LANGUAGE           47025  /* Whether the reviewer found it plain, with acronyms written out. */
#define INNOV_STORY_STANDS_ALONE             47026  /* Whether the reviewer could follow it without other papers. */
#define INNOV_STORY_SPRINT                   47027  /* The sprint the story tells of. */
#define INNOV_STORY_PROTOTYPE                47028  /* The prototype whose way to use it tells. */
#define INNOV_STORY_PERSON                   47029  /* People whom the story names; each must consent before it is published. */
#define INNOV_STORY_AUTHOR                   47030  /* People who wrote the story. */
#define INNOV_STORY_REVIEWER                 47031  /* The person who reviewed the story. */
#define INNOV_STORY_SUBMITTED_ON             47032  /* The day it was handed in. */
#define INNOV_STORY_REVIEWED_ON              47033  /* The day it was reviewed. */
#define INNOV_STORY_PUBLISHED_ON             47034  /* The day it was published. */
#define INNOV_STORY_URL                      47035  /* Where the story can be read. */
#define INNOV_STORY_LICENCE                  47036  /* Terms of use, such as CC BY 4.0. */
#define INNOV_STORY_THEME                    47037  /* Themes it belongs to. */
#define INNOV_STORY_TARGET_GROUP             47038  /* Groups it is meant for or speaks of. */
#define INNOV_STORY_TAG                      47039  /* Free words that help to find it. */
#define INNOV_STORY_SOURCE                   47901  /* Where the facts of this record were read. */
#define INNOV_STORY_INFERRED                 47902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_STORY_WITHHELD                 47906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_STORY_VISIBILITY               47903  /* Who may see the record; unset, its kind decides. */
#define INNOV_STORY_RETAIN_UNTIL             47904  /* The last day the record may be kept. */
#define INNOV_STORY_NOTE                     47905  /* What a colleague should know about the record. */

/* ---- Award ---- */

#define INNOV_AWARD              76     /* An award that is given again and again. */
#define INNOV_AWARD_TITLE        76001  /* What the award is called. */
#define INNOV_AWARD_INFORMAL     76002  /* Whether it encourages rather than honours by law. */
#define INNOV_AWARD_ORGANISER    76003  /* Institutions that give it. */
#define INNOV_AWARD_DESCRIPTION  76004  /* What it is given for. */
#define INNOV_AWARD_URL          76005  /* The page of the award. */
#define INNOV_AWARD_SOURCE       76901  /* Where the facts of this record were read. */
#define INNOV_AWARD_INFERRED     76902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_AWARD_WITHHELD     76906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_AWARD_VISIBILITY   76903  /* Who may see the record; unset, its kind decides. */
#define INNOV_AWARD_RETAIN_UNTIL 76904  /* The last day the record may be kept. */
#define INNOV_AWARD_NOTE         76905  /* What a colleague should know about the record. */

/* ---- Award category ---- */

#define INNOV_AWARD_CATEGORY                  78     /* A category in which an award is given. */
#define INNOV_AWARD_CATEGORY_AWARD            78001  /* The award it belongs to. */
#define INNOV_AWARD_CATEGORY_ORDINAL          78002  /* Its place among the categories, from 1. */
#define INNOV_AWARD_CATEGORY_CODE             78003  /* Its short name, such as lab_sprint. */
#define INNOV_AWARD_CATEGORY_TITLE            78004  /* What the category is called. */
#define INNOV_AWARD_CATEGORY_DESCRIPTION      78005  /* What is rewarded and how it is judged. */
#define INNOV_AWARD_CATEGORY_SPRINT_LEAD_ONLY 78006  /* Whether a laureate must have led a sprint of the same year. */
#define INNOV_AWARD_CATEGORY_VALID_FROM       78007  /* The first day it exists. */
#define INNOV_AWARD_CATEGORY_VALID_TO         78008  /* The last day it exists. */
#define INNOV_AWARD_CATEGORY_TAKES_SPRINTS    78009  /* Whether the sprints completed in the year of an edition are nominated in it. */
#define INNOV_AWARD_CATEGORY_SOURCE           78901  /* Where the facts of this record were read. */
#define INNOV_AWARD_CATEGORY_INFERRED         78902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_AWARD_CATEGORY_WITHHELD         78906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_AWARD_CATEGORY_VISIBILITY       78903  /* Who may see the record; unset, its kind decides. */
#define INNOV_AWARD_CATEGORY_RETAIN_UNTIL     78904  /* The last day the record may be kept. */
#define INNOV_AWARD_CATEGORY_NOTE             78905  /* What a colleague should know about the record. */

/* ---- Award edition ---- */

#define INNOV_AWARD_EDITION                 77     /* One time an award is given. */
#define INNOV_AWARD_EDITION_AWARD           77001  /* The award that is given. */
#define INNOV_AWARD_EDITION_ORDINAL         77002  /* Its place among the editions, from 1. */
#define INNOV_AWARD_EDITION_YEAR            77003  /* The year it is given for. */
#define INNOV_AWARD_EDITION_EVENT           77004  /* The conference or other event it is given at. */
#define INNOV_AWARD_EDITION_OPENS_ON        77005  /* The first day to nominate. */
#define INNOV_AWARD_EDITION_CLOSES_ON       77006  /* The last day to nominate, included. */
#define INNOV_AWARD_EDITION_AWARDED_ON      77007  /* The day it is given. */
#define INNOV_AWARD_EDITION_REGULATIONS_URL 77008  /* Where the rules of this edition can be read. */
#define INNOV_AWARD_EDITION_JURY            77009  /* People who judge the nominations. */
#define INNOV_AWARD_EDITION_SOURCE          77901  /* Where the facts of this record were read. */
#define INNOV_AWARD_EDITION_INFERRED        77902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_AWARD_EDITION_WITHHELD        77906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_AWARD_EDITION_VISIBILITY      77903  /* Who may see the record; unset, its kind decides. */
#define INNOV_AWARD_EDITION_RETAIN_UNTIL    77904  /* The last day the record may be kept. */
#define INNOV_AWARD_EDITION_NOTE            77905  /* What a colleague should know about the record. */

/* ---- Nomination ---- */

#define INNOV_NOMINATION                        79     /* A proposal that someone be given the award. */
#define INNOV_NOMINATION_AWARD_EDITION          79001  /* The edition it is for. */
#define INNOV_NOMINATION_ORDINAL                79002  /* Its place among the nominations, from 1. */
#define INNOV_NOMINATION_STATUS                 79003  /* How far it has come. */
#define INNOV_NOMINATION_TITLE                  79004  /* What is nominated, in one line. */
#define INNOV_NOMINATION_INSTITUTION            79005  /* The institution that is nominated. */
#define INNOV_NOMINATION_AWARD_CATEGORY         79006  /* The category it is nominated in. */
#define INNOV_NOMINATION_SUBJECT                79007  /* The story, prototype or sprint that is nominated. */
#define INNOV_NOMINATION_DESCRIPTION            79008  /* Why it deserves the award. */
#define INNOV_NOMINATION_NOMINATED_ON           79009  /* The day it was proposed. */
#define INNOV_NOMINATION_NOMINATING_INSTITUTION 79010  /* The institution that proposed it. */
#define INNOV_NOMINATION_NOMINATED_BY           79011  /* The person who proposed it. */
#define INNOV_NOMINATION_SOURCE                 79901  /* Where the facts of this record were read. */
#define INNOV_NOMINATION_INFERRED               79902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_NOMINATION_WITHHELD               79906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_NOMINATION_VISIBILITY             79903  /* Who may see the record; unset, its kind decides. */
#define INNOV_NOMINATION_RETAIN_UNTIL           79904  /* The last day the record may be kept. */
#define INNOV_NOMINATION_NOTE                   79905  /* What a colleague should know about the record. */

/* ---- Laureate ---- */

#define INNOV_LAUREATE                80     /* An institution that was given the award in an edition. */
#define INNOV_LAUREATE_AWARD_EDITION  80001  /* The edition it was awarded in. */
#define INNOV_LAUREATE_ORDINAL        80002  /* Its place among the laureates, from 1. */
#define INNOV_LAUREATE_INSTITUTION    80003  /* The institution that received it. */
#define INNOV_LAUREATE_CO_RECIPIENT   80004  /* Institutions that received it together with it. */
#define INNOV_LAUREATE_AWARD_CATEGORY 80005  /* The category it was awarded in. */
#define INNOV_LAUREATE_CITATION       80006  /* What was said of it when the award was given. */
#define INNOV_LAUREATE_NOMINATION     80007  /* The nomination it came from. */
#define INNOV_LAUREATE_PLACE          80008  /* Its place in the category by the jury's order, from 1; equals share one. */
#define INNOV_LAUREATE_SOURCE         80901  /* Where the facts of this record were read. */
#define INNOV_LAUREATE_INFERRED       80902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_LAUREATE_WITHHELD       80906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_LAUREATE_VISIBILITY     80903  /* Who may see the record; unset, its kind decides. */
#define INNOV_LAUREATE_RETAIN_UNTIL   80904  /* The last day the record may be kept. */
#define INNOV_LAUREATE_NOTE           80905  /* What a colleague should know about the record. */

/* ---- Work ---- */

#define INNOV_WORK              81     /* What a laureate was given the award for. */
#define INNOV_WORK_LAUREATE     81001  /* Whose work it is. */
#define INNOV_WORK_ORDINAL      81002  /* Its place among the works of the laureate, from 1. */
#define INNOV_WORK_TITLE        81003  /* What the work is called. */
#define INNOV_WORK_SUBJECT      81004  /* The story, prototype or sprint that tells more of it. */
#define INNOV_WORK_DESCRIPTION  81005  /* What it is and what it changed. */
#define INNOV_WORK_URL          81006  /* Where it can be seen. */
#define INNOV_WORK_SOURCE       81901  /* Where the facts of this record were read. */
#define INNOV_WORK_INFERRED     81902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_WORK_WITHHELD     81906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_WORK_VISIBILITY   81903  /* Who may see the record; unset, its kind decides. */
#define INNOV_WORK_RETAIN_UNTIL 81904  /* The last day the record may be kept. */
#define INNOV_WORK_NOTE         81905  /* What a colleague should know about the record. */

/* ---- Evaluation ---- */

#define INNOV_EVALUATION                23     /* One round of judging entries by criteria. */
#define INNOV_EVALUATION_TITLE          23001  /* What is judged, in one line. */
#define INNOV_EVALUATION_STATUS         23002  /* How far the evaluation has come. */
#define INNOV_EVALUATION_SUBJECT        23003  /* The call or award category whose entries are judged. */
#define INNOV_EVALUATION_ENTRY          23004  /* What is judged, such as a set of ideas; unset, all entries of the subject. */
#define INNOV_EVALUATION_AGGREGATION    23005  /* How scores become a total. */
#define INNOV_EVALUATION_TRIM           23006  /* How many of the highest and as many of the lowest a trimmed mean leaves out. */
#define INNOV_EVALUATION_TIE_BREAK      23007  /* What breaks a tie, the first that can. */
#define INNOV_EVALUATION_LOT_SEED       23008  /* The number that the lot is drawn from. */
#define INNOV_EVALUATION_QUORUM         23009  /* How many assessors must have scored an entry for a decision on it. */
#define INNOV_EVALUATION_PLACES         23010  /* How many can be supported; unset, the places of the subject. */
#define INNOV_EVALUATION_RESERVE_PLACES 23011  /* How many stand next if a place becomes free. */
#define INNOV_EVALUATION_THRESHOLD      23012  /* The worst total that can be supported: the lowest, or by places the highest. */
#define INNOV_EVALUATION_OPENS_ON       23013  /* The first day of scoring. */
#define INNOV_EVALUATION_CLOSES_ON      23014  /* The last day of scoring, to its end. */
#define INNOV_EVALUATION_DECIDED_ON     23015  /* The day of the decision. */
#define INNOV_EVALUATION_ANNOUNCED_ON   23016  /* The day those concerned were told. */
#define INNOV_EVALUATION_REGULATIONS    23017  /* The version of the rules that it follows. */
#define INNOV_EVALUATION_PROTOCOL       23018  /* The record of the decision. */
#define INNOV_EVALUATION_AWARD_EDITION  23019  /* Where the subject is an award category: the edition whose nominations are judged. */
#define INNOV_EVALUATION_SEALED         23020  /* The SHA-256 of the seals, made by the decision. */
#define INNOV_EVALUATION_SOURCE         23901  /* Where the facts of this record were read. */
#define INNOV_EVALUATION_INFERRED       23902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_EVALUATION_WITHHELD       23906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_EVALUATION_VISIBILITY     23903  /* Who may see the record; unset, its kind decides. */
#define INNOV_EVALUATION_RETAIN_UNTIL   23904  /* The last day the record may be kept. */
#define INNOV_EVALUATION_NOTE           23905  /* What a colleague should know about the record. */

/* ---- Criterion ---- */

#define INNOV_CRITERION              24     /* What entries are judged by. */
#define INNOV_CRITERION_EVALUATION   24001  /* The evaluation it is part of. */
#define INNOV_CRITERION_ORDINAL      24002  /* Its place in the evaluation, from 1; ties are broken in this order. */
#define INNOV_CRITERION_CODE         24003  /* The short sign used in tables. */
#define INNOV_CRITERION_TEXT         24004  /* The question that assessors answer. */
#define INNOV_CRITERION_DESCRIPTION  24005  /* How to judge by it. */
#define INNOV_CRITERION_KIND         24006  /* Whether it must be met or gives points; unset, quality. */
#define INNOV_CRITERION_WEIGHT       24007  /* How much it counts beside the others; unset, 1. */
#define INNOV_CRITERION_POINTS_MIN   24008  /* The fewest points that may be given. */
#define INNOV_CRITERION_POINTS_MAX   24009  /* The most points that may be given. */
#define INNOV_CRITERION_THRESHOLD    24010  /* The fewest points with which an entry passes. */
#define INNOV_CRITERION_OPTIONAL     24011  /* Whether a sheet without it still counts; unset, no. */
#define INNOV_CRITERION_SOURCE       24901  /* Where the facts of this record were read. */
#define INNOV_CRITERION_INFERRED     24902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_CRITERION_WITHHELD     24906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_CRITERION_VISIBILITY   24903  /* Who may see the record; unset, its kind decides. */
#define INNOV_CRITERION_RETAIN_UNTIL 24904  /* The last day the record may be kept. */
#define INNOV_CRITERION_NOTE         24905  /* What a colleague should know about the record. */

/* ---- Assessor ---- */

#define INNOV_ASSESSOR              25     /* A person on the panel of an evaluation. */
#define INNOV_ASSESSOR_EVALUATION   25001  /* The evaluation of the panel. */
#define INNOV_ASSESSOR_ORDINAL      25002  /* Its place on the panel, from 1. */
#define INNOV_ASSESSOR_PERSON       25003  /* Who it is. */
#define INNOV_ASSESSOR_ROLE         25004  /* What the person is on the panel; unset, member. */
#define INNOV_ASSESSOR_INSTITUTION  25005  /* Where the person worked then; entries of that institution are not the person's to score. */
#define INNOV_ASSESSOR_VALID_FROM   25006  /* The first day on the panel. */
#define INNOV_ASSESSOR_VALID_TO     25007  /* The last day on the panel. */
#define INNOV_ASSESSOR_DECLARED_ON  25008  /* The day the person declared conflicts of interest or that there are none. */
#define INNOV_ASSESSOR_ENTRY        25009  /* Entries given to this assessor; unset, all without a conflict. */
#define INNOV_ASSESSOR_SOURCE       25901  /* Where the facts of this record were read. */
#define INNOV_ASSESSOR_INFERRED     25902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_ASSESSOR_WITHHELD     25906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_ASSESSOR_VISIBILITY   25903  /* Who may see the record; unset, its kind decides. */
#define INNOV_ASSESSOR_RETAIN_UNTIL 25904  /* The last day the record may be kept. */
#define INNOV_ASSESSOR_NOTE         25905  /* What a colleague should know about the record. */

/* ---- Conflict of interest ---- */

#define INNOV_CONFLICT              26     /* What an assessor must not score, and why. */
#define INNOV_CONFLICT_ASSESSOR     26001  /* The assessor concerned. */
#define INNOV_CONFLICT_ORDINAL      26002  /* Its place among the assessor's, from 1. */
#define INNOV_CONFLICT_ENTRY        26003  /* What the assessor must not score: an entry, or an institution with all its entries. */
#define INNOV_CONFLICT_KIND         26004  /* What the conflict is. */
#define INNOV_CONFLICT_ORIGIN       26005  /* How it became known. */
#define INNOV_CONFLICT_DECLARED_ON  26006  /* The day it became known. */
#define INNOV_CONFLICT_REASON       26007  /* What the conflict consists in. */
#define INNOV_CONFLICT_SOURCE       26901  /* Where the facts of this record were read. */
#define INNOV_CONFLICT_INFERRED     26902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_CONFLICT_WITHHELD     26906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_CONFLICT_VISIBILITY   26903  /* Who may see the record; unset, its kind decides. */
#define INNOV_CONFLICT_RETAIN_UNTIL 26904  /* The last day the record may be kept. */
#define INNOV_CONFLICT_NOTE         26905  /* What a colleague should know about the record. */

/* ---- Score ---- */

#define INNOV_SCORE              27     /* The points one assessor gives one entry by one criterion. */
#define INNOV_SCORE_ASSESSOR     27001  /* Who gives the points. */
#define INNOV_SCORE_ORDINAL      27002  /* Its place on the assessor's score sheet, from 1. */
#define INNOV_SCORE_ENTRY        27003  /* What is judged. */
#define INNOV_SCORE_CRITERION    27004  /* What it is judged by. */
#define INNOV_SCORE_POINTS       27005  /* How many points are given. */
#define INNOV_SCORE_COMMENT      27006  /* Why so many. */
#define INNOV_SCORE_SCORED_AT    27007  /* The instant the points were given. */
#define INNOV_SCORE_SOURCE       27901  /* Where the facts of this record were read. */
#define INNOV_SCORE_INFERRED     27902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_SCORE_WITHHELD     27906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_SCORE_VISIBILITY   27903  /* Who may see the record; unset, its kind decides. */
#define INNOV_SCORE_RETAIN_UNTIL 27904  /* The last day the record may be kept. */
#define INNOV_SCORE_NOTE         27905  /* What a colleague should know about the record. */

/* ---- Decision ---- */

#define INNOV_DECISION                  28     /* What an evaluation decides on one entry. */
#define INNOV_DECISION_EVALUATION       28001  /* The evaluation that decides. */
#define INNOV_DECISION_ORDINAL          28002  /* Its place in the protocol, from 1. */
#define INNOV_DECISION_ENTRY            28003  /* What is decided on. */
#define INNOV_DECISION_OUTCOME          28004  /* What is decided. */
#define INNOV_DECISION_RANK             28005  /* Its place by total and tie-breaks, from 1. */
#define INNOV_DECISION_TOTAL            28006  /* What the scores come to by the evaluation's aggregation. */
#define INNOV_DECISION_TIE_BROKEN_BY    28007  /* What broke a tie with another entry; unset, there was none. */
#define INNOV_DECISION_ASSESSOR_COUNT   28008  /* How many assessors scored the entry. */
#define INNOV_DECISION_METHOD           28009  /* Whether the outcome follows the order; unset, it does. */
#define INNOV_DECISION_COMPUTED_OUTCOME 28010  /* What the order alone would give. */
#define INNOV_DECISION_REASON           28011  /* Why it was decided so. */
#define INNOV_DECISION_FEEDBACK         28012  /* What the applicant is told to learn from. */
#define INNOV_DECISION_VOTES_FOR        28013  /* How many voted for the outcome. */
#define INNOV_DECISION_VOTES_AGAINST    28014  /* How many voted against the outcome. */
#define INNOV_DECISION_VOTES_ABSTAINED  28015  /* How many abstained. */
#define INNOV_DECISION_DECIDED_ON       28016  /* The day of the decision, if not that of the evaluation. */
#define INNOV_DECISION_SOURCE           28901  /* Where the facts of this record were read. */
#define INNOV_DECISION_INFERRED         28902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_DECISION_WITHHELD         28906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_DECISION_VISIBILITY       28903  /* Who may see the record; unset, its kind decides. */
#define INNOV_DECISION_RETAIN_UNTIL     28904  /* The last day the record may be kept. */
#define INNOV_DECISION_NOTE             28905  /* What a colleague should know about the record. */

/* ---- Seal ---- */

#define INNOV_SEAL              33     /* What a record said when the evaluation it belongs to was decided. */
#define INNOV_SEAL_EVALUATION   33001  /* The evaluation that was decided. */
#define INNOV_SEAL_ORDINAL      33002  /* Its place among the seals, from 1. */
#define INNOV_SEAL_RECORD       33003  /* The record that was sealed. */
#define INNOV_SEAL_CONTENT      33004  /* Its fields and their values then, each as name=value; a long text by its SHA-256. */
#define INNOV_SEAL_SOURCE       33901  /* Where the facts of this record were read. */
#define INNOV_SEAL_INFERRED     33902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_SEAL_WITHHELD     33906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_SEAL_VISIBILITY   33903  /* Who may see the record; unset, its kind decides. */
#define INNOV_SEAL_RETAIN_UNTIL 33904  /* The last day the record may be kept. */
#define INNOV_SEAL_NOTE         33905  /* What a colleague should know about the record. */

/* ---- Waiver ---- */

#define INNOV_WAIVER              29     /* A recorded exception from a rule. */
#define INNOV_WAIVER_RULE         29001  /* The rule it lifts. */
#define INNOV_WAIVER_SUBJECT      29002  /* What is excepted, such as an application, a sprint or an institution. */
#define INNOV_WAIVER_SCOPE        29003  /* The call or project inside which it holds; unset, everywhere. */
#define INNOV_WAIVER_REASON       29004  /* Why the exception is made. */
#define INNOV_WAIVER_GRANTED_BY   29005  /* The person, body or institution that granted it. */
#define INNOV_WAIVER_GRANTED_ON   29006  /* The day it was granted. */
#define INNOV_WAIVER_VALID_FROM   29007  /* The first day it holds. */
#define INNOV_WAIVER_VALID_TO     29008  /* The last day it holds. */
#define INNOV_WAIVER_BASIS        29009  /* The act or decision it rests on. */
#define INNOV_WAIVER_SOURCE       29901  /* Where the facts of this record were read. */
#define INNOV_WAIVER_INFERRED     29902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_WAIVER_WITHHELD     29906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_WAIVER_VISIBILITY   29903  /* Who may see the record; unset, its kind decides. */
#define INNOV_WAIVER_RETAIN_UNTIL 29904  /* The last day the record may be kept. */
#define INNOV_WAIVER_NOTE         29905  /* What a colleague should know about the record. */

/* ---- Finding ---- */

#define INNOV_FINDING              55     /* An achievement, challenge or advice that an assessment states. */
#define INNOV_FINDING_TITLE        55001  /* The finding in one line. */
#define INNOV_FINDING_KIND         55002  /* What sort of finding it is. */
#define INNOV_FINDING_TEXT         55003  /* The finding as it is explained. */
#define INNOV_FINDING_DOCUMENT     55004  /* The document that states it. */
#define INNOV_FINDING_VERSION      55005  /* The wording of the document that states it. */
#define INNOV_FINDING_LOCATOR      55006  /* Page, section or paragraph. */
#define INNOV_FINDING_INSTITUTION  55007  /* Institutions that made the finding. */
#define INNOV_FINDING_FOUND_ON     55008  /* The day the finding was made or published. */
#define INNOV_FINDING_METHOD       55009  /* How it was found. */
#define INNOV_FINDING_CONFIDENCE   55010  /* How sure it is. */
#define INNOV_FINDING_PILLAR       55011  /* The pillar of the framework it belongs to. */
#define INNOV_FINDING_LEVEL        55012  /* The level of the framework it belongs to. */
#define INNOV_FINDING_SECTOR       55013  /* Sectors it speaks of. */
#define INNOV_FINDING_THEME        55014  /* Themes it belongs to. */
#define INNOV_FINDING_TAG          55015  /* Free words that help to find it. */
#define INNOV_FINDING_SOURCE       55901  /* Where the facts of this record were read. */
#define INNOV_FINDING_INFERRED     55902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_FINDING_WITHHELD     55906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_FINDING_VISIBILITY   55903  /* Who may see the record; unset, its kind decides. */
#define INNOV_FINDING_RETAIN_UNTIL 55904  /* The last day the record may be kept. */
#define INNOV_FINDING_NOTE         55905  /* What a colleague should know about the record. */

/* ---- Resource ---- */

#define INNOV_RESOURCE              51     /* A handbook, tool, method or service that others can use. */
#define INNOV_RESOURCE_TITLE        51001  /* What it is called. */
#define INNOV_RESOURCE_KIND         51002  /* What sort of help it is. */
#define INNOV_RESOURCE_DESCRIPTION  51003  /* What it is for and how to use it. */
#define INNOV_RESOURCE_STAGE        51004  /* Steps of the innovation process it helps with. */
#define INNOV_RESOURCE_INSTITUTION  51005  /* Institutions that made or offer it. */
#define INNOV_RESOURCE_VERSION      51006  /* The number or name of the version. */
#define INNOV_RESOURCE_PUBLISHED_ON 51007  /* The day it was published. */
#define INNOV_RESOURCE_VALID_FROM   51008  /* The first day it is offered. */
#define INNOV_RESOURCE_VALID_TO     51009  /* The last day it is offered. */
#define INNOV_RESOURCE_DOCUMENT     51010  /* The document that it is or comes with. */
#define INNOV_RESOURCE_URL          51011  /* Where it can be had. */
#define INNOV_RESOURCE_LICENCE      51012  /* Terms of use, such as CC BY 4.0. */
#define INNOV_RESOURCE_THEME        51013  /* Themes it belongs to. */
#define INNOV_RESOURCE_TARGET_GROUP 51014  /* Groups it is meant for or speaks of. */
#define INNOV_RESOURCE_TAG          51015  /* Free words that help to find it. */
#define INNOV_RESOURCE_SOURCE       51901  /* Where the facts of this record were read. */
#define INNOV_RESOURCE_INFERRED     51902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_RESOURCE_WITHHELD     51906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_RESOURCE_VISIBILITY   51903  /* Who may see the record; unset, its kind decides. */
#define INNOV_RESOURCE_RETAIN_UNTIL 51904  /* The last day the record may be kept. */
#define INNOV_RESOURCE_NOTE         51905  /* What a colleague should know about the record. */

/* ---- Advice request ---- */

#define INNOV_ADVICE_REQUEST              50     /* Someone asks the laboratory for advice. */
#define INNOV_ADVICE_REQUEST_TITLE        50001  /* The question in one line. */
#define INNOV_ADVICE_REQUEST_TEXT         50002  /* The question as it was asked. */
#define INNOV_ADVICE_REQUEST_INSTITUTION  50003  /* The institution that asks. */
#define INNOV_ADVICE_REQUEST_PERSON       50004  /* The person who asks. */
#define INNOV_ADVICE_REQUEST_RECEIVED_ON  50005  /* The day the question came. */
#define INNOV_ADVICE_REQUEST_ADVISER      50006  /* People who gave the advice. */
#define INNOV_ADVICE_REQUEST_ANSWERED_ON  50007  /* The day of the answer. */
#define INNOV_ADVICE_REQUEST_ANSWER       50008  /* The advice that was given. */
#define INNOV_ADVICE_REQUEST_HOURS        50009  /* Working time it took. */
#define INNOV_ADVICE_REQUEST_OUTCOME      50010  /* What came of it. */
#define INNOV_ADVICE_REQUEST_RESOURCE     50011  /* Tools or services that were offered. */
#define INNOV_ADVICE_REQUEST_THEME        50012  /* Themes it belongs to. */
#define INNOV_ADVICE_REQUEST_TAG          50013  /* Free words that help to find it. */
#define INNOV_ADVICE_REQUEST_SOURCE       50901  /* Where the facts of this record were read. */
#define INNOV_ADVICE_REQUEST_INFERRED     50902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_ADVICE_REQUEST_WITHHELD     50906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_ADVICE_REQUEST_VISIBILITY   50903  /* Who may see the record; unset, its kind decides. */
#define INNOV_ADVICE_REQUEST_RETAIN_UNTIL 50904  /* The last day the record may be kept. */
#define INNOV_ADVICE_REQUEST_NOTE         50905  /* What a colleague should know about the record. */

/* ---- Identifier ---- */

#define INNOV_IDENTIFIER              14     /* The identifier of a record in an outside register. */
#define INNOV_IDENTIFIER_RECORD       14001  /* The record that is identified. */
#define INNOV_IDENTIFIER_SCHEME       14002  /* The register or scheme that gave it. */
#define INNOV_IDENTIFIER_NOTATION     14003  /* The identifier as the scheme writes it. */
#define INNOV_IDENTIFIER_URL          14004  /* Its page in that register. */
#define INNOV_IDENTIFIER_VALID_FROM   14005  /* The first day it holds. */
#define INNOV_IDENTIFIER_VALID_TO     14006  /* The last day it holds. */
#define INNOV_IDENTIFIER_SOURCE       14901  /* Where the facts of this record were read. */
#define INNOV_IDENTIFIER_INFERRED     14902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_IDENTIFIER_WITHHELD     14906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_IDENTIFIER_VISIBILITY   14903  /* Who may see the record; unset, its kind decides. */
#define INNOV_IDENTIFIER_RETAIN_UNTIL 14904  /* The last day the record may be kept. */
#define INNOV_IDENTIFIER_NOTE         14905  /* What a colleague should know about the record. */

/* ---- Link ---- */

#define INNOV_LINK              48     /* How one record is tied to another; read as subject, kind, object. */
#define INNOV_LINK_SUBJECT      48001  /* The record that the link speaks of. */
#define INNOV_LINK_KIND         48002  /* How the subject is tied to the object. */
#define INNOV_LINK_OBJECT       48003  /* The record it is tied to. */
#define INNOV_LINK_VALID_FROM   48004  /* The day it came about. */
#define INNOV_LINK_VALID_TO     48005  /* The last day it holds; unset, it holds still. */
#define INNOV_LINK_DESCRIPTION  48006  /* How this came about. */
#define INNOV_LINK_CONFIDENCE   48007  /* How sure it is. */
#define INNOV_LINK_SOURCE       48901  /* Where the facts of this record were read. */
#define INNOV_LINK_INFERRED     48902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_LINK_WITHHELD     48906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_LINK_VISIBILITY   48903  /* Who may see the record; unset, its kind decides. */
#define INNOV_LINK_RETAIN_UNTIL 48904  /* The last day the record may be kept. */
#define INNOV_LINK_NOTE         48905  /* What a colleague should know about the record. */

/* ---- Attachment ---- */

#define INNOV_ATTACHMENT              49     /* A file or page that belongs to a record or proves it. */
#define INNOV_ATTACHMENT_ABOUT        49001  /* The record it belongs to. */
#define INNOV_ATTACHMENT_ROLE         49002  /* What it is to the record. */
#define INNOV_ATTACHMENT_NAME         49003  /* What it is called, such as the name of the file. */
#define INNOV_ATTACHMENT_DESCRIPTION  49004  /* What it shows. */
#define INNOV_ATTACHMENT_ISSUED_ON    49005  /* The day the file or page bears. */
#define INNOV_ATTACHMENT_MEDIA_TYPE   49006  /* Its IANA media type, such as application/pdf. */
#define INNOV_ATTACHMENT_SIZE         49007  /* How many bytes it has. */
#define INNOV_ATTACHMENT_SHA256       49008  /* Digest of its bytes, 64 hexadecimal digits. */
#define INNOV_ATTACHMENT_URL          49009  /* Where it is kept. */
#define INNOV_ATTACHMENT_LICENCE      49010  /* Terms of use, such as CC BY 4.0. */
#define INNOV_ATTACHMENT_SOURCE       49901  /* Where the facts of this record were read. */
#define INNOV_ATTACHMENT_INFERRED     49902  /* Names of the fields whose values no source states; they were inferred. */
#define INNOV_ATTACHMENT_WITHHELD     49906  /* Names of the references that are not given here, or of a list not all. */
#define INNOV_ATTACHMENT_VISIBILITY   49903  /* Who may see the record; unset, its kind decides. */
#define INNOV_ATTACHMENT_RETAIN_UNTIL 49904  /* The last day the record may be kept. */
#define INNOV_ATTACHMENT_NOTE         49905  /* What a colleague should know about the record. */

/* ---- Sprint progress ---- */

#define INNOV_SPRINT_PROGRESS       201    /* What the report sprint-progress asks for. */
#define INNOV_SPRINT_PROGRESS_PLAN  201001 /* The target to compare with; unset, the only one for sprints completed, if any. */
#define INNOV_SPRINT_PROGRESS_AS_OF 201002 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Success in calls ---- */

#define INNOV_CALL_SUCCESS       202    /* What the report call-success asks for. */
#define INNOV_CALL_SUCCESS_CALL  202001 /* The call to tell of; unset, all. */
#define INNOV_CALL_SUCCESS_YEAR  202002 /* The year whose calls to tell of; unset, all. */
#define INNOV_CALL_SUCCESS_AS_OF 202003 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */
#define INNOV_CALL_SUCCESS_BY    202004 /* What has a row of its own in each call; unset, the call itself. */

/* ---- Timeline of an institution ---- */

#define INNOV_INSTITUTION_TIMELINE             203    /* What the report institution-timeline asks for. */
#define INNOV_INSTITUTION_TIMELINE_INSTITUTION 203001 /* The institution to tell of. */
#define INNOV_INSTITUTION_TIMELINE_AS_OF       203002 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Awards ---- */

#define INNOV_AWARDS       204    /* What the report awards asks for. */
#define INNOV_AWARDS_YEAR  204001 /* The year whose awards to list; unset, all. */
#define INNOV_AWARDS_AWARD 204002 /* The award to list; unset, all. */
#define INNOV_AWARDS_AS_OF 204003 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Never took part ---- */

#define INNOV_NEVER_TOOK_PART          205    /* What the report never-took-part asks for. */
#define INNOV_NEVER_TOOK_PART_KIND     205001 /* The kind of institution to look at; unset, every kind. */
#define INNOV_NEVER_TOOK_PART_ACTIVITY 205002 /* What an institution may have taken part in; unset, anything. */
#define INNOV_NEVER_TOOK_PART_AS_OF    205003 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Facilitators ---- */

#define INNOV_FACILITATORS       206    /* What the report facilitators asks for. */
#define INNOV_FACILITATORS_YEAR  206001 /* The year whose sprints to look at; unset, all. */
#define INNOV_FACILITATORS_AS_OF 206002 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Quality of sprints ---- */

#define INNOV_SPRINT_QUALITY        207    /* What the report sprint-quality asks for. */
#define INNOV_SPRINT_QUALITY_YEAR   207001 /* The year whose sprints to look at; unset, all. */
#define INNOV_SPRINT_QUALITY_SPRINT 207002 /* The sprint to look at; unset, all. */
#define INNOV_SPRINT_QUALITY_AS_OF  207003 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Lineage ---- */

#define INNOV_LINEAGE        231    /* What the report lineage asks for. */
#define INNOV_LINEAGE_RECORD 231001 /* The record whose origins and results are wanted. */
#define INNOV_LINEAGE_AS_OF  231002 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Training reach ---- */

#define INNOV_TRAINING_REACH        216    /* What the report training-reach asks for. */
#define INNOV_TRAINING_REACH_AS_OF  216001 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */
#define INNOV_TRAINING_REACH_COURSE 216002 /* The course to look at; unset, all of them. */

/* ---- Money ---- */

#define INNOV_MONEY         217    /* What the report money asks for. */
#define INNOV_MONEY_PROJECT 217001 /* The project to look at; unset, all of them. */
#define INNOV_MONEY_AS_OF   217002 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Data quality ---- */

#define INNOV_DATA_QUALITY       218    /* What the report data-quality asks for. */
#define INNOV_DATA_QUALITY_AS_OF 218001 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Milestones ---- */

#define INNOV_MILESTONES         219    /* What the report milestones asks for. */
#define INNOV_MILESTONES_AS_OF   219001 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */
#define INNOV_MILESTONES_PROJECT 219002 /* The project to look at; unset, all of them. */

/* ---- Exchange of files ---- */

#define INNOV_EXCHANGE           240    /* How records stand in a file that is imported or exported. */
#define INNOV_EXCHANGE_FORMAT    240001 /* The format of the file; unset, XML. */
#define INNOV_EXCHANGE_KIND      240002 /* The name of the kind whose records the file has; unset, the file says. */
#define INNOV_EXCHANGE_MODE      240003 /* Of an import: what it may do to records that are there; unset, update. */
#define INNOV_EXCHANGE_MAPPING   240004 /* Of an import: the path of the file that says which column is which field; unset, columns are named as fields. */
#define INNOV_EXCHANGE_SEPARATOR 240005 /* What stands between the cells of a CSV file; unset, a comma on the way out and what the first row has on the way in. */
#define INNOV_EXCHANGE_CONDITION 240006 /* Of an export of one kind: the condition its records meet; unset, all. */

/* ---- Eligibility ---- */

#define INNOV_ELIGIBILITY             220    /* What the report eligibility asks for. */
#define INNOV_ELIGIBILITY_CALL        220001 /* The call to apply to. */
#define INNOV_ELIGIBILITY_INSTITUTION 220002 /* The institution that would apply. */
#define INNOV_ELIGIBILITY_APPLICATION 220003 /* Its application, whose parts are looked at and which is not counted as another one. */
#define INNOV_ELIGIBILITY_AT          220004 /* The instant to judge by; unset, that of the handing in, or now. */

/* ---- Ranking ---- */

#define INNOV_RANKING            221    /* What the report ranking asks for. */
#define INNOV_RANKING_EVALUATION 221001 /* The evaluation whose entries to put in order. */
#define INNOV_RANKING_METHOD     221002 /* What to order by; unset, what the evaluation decides by. */

/* ---- Decision by the ranking ---- */

#define INNOV_DECIDE            222    /* What the action decide asks for. */
#define INNOV_DECIDE_EVALUATION 222001 /* The evaluation to decide; its scoring is closed. */
#define INNOV_DECIDE_DECIDED_ON 222002 /* The day of the decision; unset, that of the evaluation. */

/* ---- Verification of a decision ---- */

#define INNOV_VERIFY            223    /* What the report verify asks for. */
#define INNOV_VERIFY_EVALUATION 223001 /* The evaluation whose decisions to check. */

/* ---- Judging eligibility ---- */

#define INNOV_ASSESS_ELIGIBILITY             224    /* What the action assess-eligibility asks for. */
#define INNOV_ASSESS_ELIGIBILITY_APPLICATION 224001 /* The application to judge; it is handed in. */

/* ---- Nominating sprints ---- */

#define INNOV_NOMINATE_SPRINTS               225    /* What the action nominate-sprints asks for. */
#define INNOV_NOMINATE_SPRINTS_AWARD_EDITION 225001 /* The edition to nominate the sprints of its year for. */
#define INNOV_NOMINATE_SPRINTS_NOMINATED_ON  225002 /* The day of the nominations. */

/* ---- Eligibility for an award ---- */

#define INNOV_AWARD_ELIGIBILITY               226    /* What the report award-eligibility asks for. */
#define INNOV_AWARD_ELIGIBILITY_AWARD_EDITION 226001 /* The edition whose laureates and nominations to check. */

/* ---- Registration for an event ---- */

#define INNOV_REGISTER             242    /* What the action register asks for. */
#define INNOV_REGISTER_EVENT       242001 /* The event to register for. */
#define INNOV_REGISTER_PERSON      242002 /* Who registers, when there is a record of the person. */
#define INNOV_REGISTER_NAME        242003 /* The name as it was given. */
#define INNOV_REGISTER_EMAIL       242004 /* The address for the confirmation; one that is registered already is refused. */
#define INNOV_REGISTER_INSTITUTION 242005 /* The institution the person comes from, if there is one. */
#define INNOV_REGISTER_RECEIVED_AT 242006 /* The instant it came in; unset, now. */

/* ---- Cancellation of a registration ---- */

#define INNOV_CANCEL_REGISTRATION              243    /* What the action cancel-registration asks for. */
#define INNOV_CANCEL_REGISTRATION_REGISTRATION 243001 /* The registration to cancel. */

/* ---- Event registration ---- */

#define INNOV_EVENT_REGISTRATION       244    /* What the report event-registration asks for. */
#define INNOV_EVENT_REGISTRATION_EVENT 244001 /* The event to look at; unset, all that take registrations. */
#define INNOV_EVENT_REGISTRATION_AS_OF 244002 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Prototype funnel ---- */

#define INNOV_PROTOTYPE_FUNNEL             245    /* What the report prototype-funnel asks for. */
#define INNOV_PROTOTYPE_FUNNEL_AS_OF       245001 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */
#define INNOV_PROTOTYPE_FUNNEL_SPRINT_YEAR 245002 /* Only prototypes of sprints of this year; unset, all prototypes. */

/* ---- Sprint from an application ---- */

#define INNOV_CREATE_SPRINT               246    /* What the action create-sprint asks for. */
#define INNOV_CREATE_SPRINT_APPLICATION   246001 /* The supported application whose agreement is signed. */
#define INNOV_CREATE_SPRINT_YEAR          246002 /* The year the sprint belongs to; unset, that of the call. */
#define INNOV_CREATE_SPRINT_PLANNED_START 246003 /* The first day by plan. */
#define INNOV_CREATE_SPRINT_PLANNED_END   246004 /* The last day by plan. */

/* ---- Indicator trend ---- */

#define INNOV_INDICATOR_TREND           241    /* What the report indicator-trend asks for. */
#define INNOV_INDICATOR_TREND_INDICATOR 241001 /* The indicator to look at; unset, all of them. */
#define INNOV_INDICATOR_TREND_AS_OF     241002 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */
#define INNOV_INDICATOR_TREND_MAP_ON    241003 /* The day whose institutions and regions the groups of all periods are drawn on; unset, each period has its own. */

/* ---- Person export ---- */

#define INNOV_PERSON_EXPORT        234    /* What the report person-export asks for. */
#define INNOV_PERSON_EXPORT_PERSON 234001 /* Whose data are wanted. */
#define INNOV_PERSON_EXPORT_ALSO   234002 /* Other words that mean the person, such as a former name or a login. */

/* ---- Person erase ---- */

#define INNOV_PERSON_ERASE         235    /* What the operation person-erase asks for. */
#define INNOV_PERSON_ERASE_PERSON  235001 /* Who is to be erased, also when the record was deleted before. */
#define INNOV_PERSON_ERASE_REASON  235002 /* Why, for the log; the words of the person are taken out of it. */
#define INNOV_PERSON_ERASE_DRY_RUN 235003 /* Say what it would do and do nothing. */
#define INNOV_PERSON_ERASE_ALSO    235004 /* Other words that mean the person, such as a former name or a login. */
#define INNOV_PERSON_ERASE_REDACT  235005 /* Where hits go too: a record, a dot and a field of it; its values before are forgotten. */
#define INNOV_PERSON_ERASE_LIST    235006 /* A file that gets the list of the erased, to be kept apart from backups. */
#define INNOV_PERSON_ERASE_OTHERS  235007 /* More people to erase in the same step, which costs little more than one; the words of also mean the first person only. */

/* ---- Due for deletion ---- */

#define INNOV_DUE_FOR_DELETION       236    /* What the report due-for-deletion asks for. */
#define INNOV_DUE_FOR_DELETION_AS_OF 236001 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Replay erasures ---- */

#define INNOV_REPLAY_ERASURES        237    /* What the operation replay-erasures asks for. */
#define INNOV_REPLAY_ERASURES_LIST   237001 /* The store whose list of the erased is done again: a newer one, or the file that person-erase wrote. */
#define INNOV_REPLAY_ERASURES_REASON 237002 /* Why, for the log. */

/* ---- Tree of institutions ---- */

#define INNOV_INSTITUTION_TREES         213    /* What the report institution-tree asks for. */
#define INNOV_INSTITUTION_TREES_AS_OF   213001 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */
#define INNOV_INSTITUTION_TREES_ROOT    213002 /* The institution whose tree is wanted; unset, every tree. */
#define INNOV_INSTITUTION_TREES_TREE    213003 /* In what sense one stands under the other; unset, in any. */
#define INNOV_INSTITUTION_TREES_COMPARE 213004 /* A second day, the last one of a month or a year: what stands only in one of the two trees is told; unset, nothing is compared. */

/* ---- Network coverage ---- */

#define INNOV_NETWORK_COVERAGE       247    /* What the report network-coverage asks for. */
#define INNOV_NETWORK_COVERAGE_AS_OF 247001 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */
#define INNOV_NETWORK_COVERAGE_BODY  247002 /* The body whose members count; unset, those of every network. */
#define INNOV_NETWORK_COVERAGE_BY    247003 /* What the institutions are grouped by; unset, the ministry. */

/* ---- Event calendar ---- */

#define INNOV_EVENT_CALENDAR          248    /* What the report event-calendar asks for. */
#define INNOV_EVENT_CALENDAR_RECORD   248001 /* An event, a sprint (its sessions) or a session to publish, or a registration to tell the person of; unset, all events are published. */
#define INNOV_EVENT_CALENDAR_LANGUAGE 248002 /* The language of the texts, where they are there in it; unset, the store's own. */
#define INNOV_EVENT_CALENDAR_MADE_AT  248003 /* The instant at which the calendar is made; unset, now. */

/* ---- Delivery of sprints ---- */

#define INNOV_SPRINT_DELIVERY        252    /* What the report sprint-delivery asks for. */
#define INNOV_SPRINT_DELIVERY_YEAR   252001 /* The year whose sprints to look at; unset, all. */
#define INNOV_SPRINT_DELIVERY_SPRINT 252002 /* The sprint to look at; unset, all. */
#define INNOV_SPRINT_DELIVERY_AS_OF  252003 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Sprints off their norm ---- */

#define INNOV_SPRINT_FINDINGS        253    /* What the report sprint-findings asks for. */
#define INNOV_SPRINT_FINDINGS_YEAR   253001 /* The year whose sprints to look at; unset, all. */
#define INNOV_SPRINT_FINDINGS_SPRINT 253002 /* The sprint to look at; unset, all. */
#define INNOV_SPRINT_FINDINGS_AS_OF  253003 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */

/* ---- Skills in the network ---- */

#define INNOV_SKILL_COVERAGE       254    /* What the report skill-coverage asks for. */
#define INNOV_SKILL_COVERAGE_AS_OF 254001 /* The day to judge by, the last one of a month or a year: what had certainly happened by then counts, and what held then is judged as of then; unset, all that is on record, as of today (UTC). */
#define INNOV_SKILL_COVERAGE_BODY  254002 /* The body whose members count; unset, those of every network. */
#define INNOV_SKILL_COVERAGE_BY    254003 /* What the institutions are grouped by; unset, the ministry. */
#define INNOV_SKILL_COVERAGE_SKILL 254004 /* The skill to look at; unset, all. */

/* ---- Codes: Kind of region ---- */

#define INNOV_REGION_KIND_PLANNING    1      /* For regional development. */
#define INNOV_REGION_KIND_STATISTICAL 2      /* For official statistics. */

/* ---- Codes: Kind of territory ---- */

#define INNOV_TERRITORY_KIND_STATE_CITY   1      /* A city with a local government of its own, or within a municipality. */
#define INNOV_TERRITORY_KIND_MUNICIPALITY 2      /* Towns and parishes under one local government. */
#define INNOV_TERRITORY_KIND_TOWN         3      /* A town in a municipality. */
#define INNOV_TERRITORY_KIND_PARISH       4      /* A parish in a municipality. */

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

/* ---- Codes: Tree of institutions ---- */

#define INNOV_INSTITUTION_TREE_SUBORDINATION 1      /* Under a ministry or another higher institution. */
#define INNOV_INSTITUTION_TREE_STRUCTURE     2      /* A unit inside its parent. */
#define INNOV_INSTITUTION_TREE_OWNERSHIP     3      /* Shares are held by the parent. */
#define INNOV_INSTITUTION_TREE_TERRITORY     4      /* The municipality or region it acts within. */

/* ---- Codes: Kind of change of institutions ---- */

#define INNOV_INSTITUTION_CHANGE_KIND_FOUNDING  1      /* There is a new institution. */
#define INNOV_INSTITUTION_CHANGE_KIND_RENAME    2      /* The same institution has another name. */
#define INNOV_INSTITUTION_CHANGE_KIND_MERGER    3      /* Several became one, whether new or one of them. */
#define INNOV_INSTITUTION_CHANGE_KIND_SPLIT     4      /* One became several. */
#define INNOV_INSTITUTION_CHANGE_KIND_TRANSFER  5      /* Tasks went to another institution, both remain. */
#define INNOV_INSTITUTION_CHANGE_KIND_ABOLITION 6      /* It ended without a successor. */

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

/* ---- Codes: Lawful basis for personal data ---- */

#define INNOV_PERSON_LAWFUL_BASIS_CONSENT              1      /* The person agreed. */
#define INNOV_PERSON_LAWFUL_BASIS_CONTRACT             2      /* A contract with the person needs it. */
#define INNOV_PERSON_LAWFUL_BASIS_LEGAL_OBLIGATION     3      /* A law demands it. */
#define INNOV_PERSON_LAWFUL_BASIS_VITAL_INTERESTS      4      /* It protects somebody's life. */
#define INNOV_PERSON_LAWFUL_BASIS_PUBLIC_TASK          5      /* A task in the public interest needs it. */
#define INNOV_PERSON_LAWFUL_BASIS_LEGITIMATE_INTERESTS 6      /* Interests that outweigh those of the person; not for public tasks. */

/* ---- Codes: Purpose of a consent ---- */

#define INNOV_CONSENT_PURPOSE_CONTACT     1      /* Invitations and news are sent. */
#define INNOV_CONSENT_PURPOSE_PUBLICATION 2      /* The person is named in public. */
#define INNOV_CONSENT_PURPOSE_PHOTO       3      /* Pictures and recordings of events are used. */
#define INNOV_CONSENT_PURPOSE_OTHER       4      /* What the wording says. */

/* ---- Codes: Kind of body ---- */

#define INNOV_BODY_KIND_NETWORK          1      /* Experts who share experience and promote innovation. */
#define INNOV_BODY_KIND_ADVISORY_COUNCIL 2      /* Advises the laboratory. */
#define INNOV_BODY_KIND_COMMISSION       3      /* Evaluates and decides. */
#define INNOV_BODY_KIND_JURY             4      /* Judges nominations. */
#define INNOV_BODY_KIND_WORKING_GROUP    5      /* Works on one task. */

/* ---- Codes: Status of a membership ---- */

#define INNOV_MEMBERSHIP_STATUS_PROPOSED 1      /* Suggested, not yet accepted: no member. */
#define INNOV_MEMBERSHIP_STATUS_ACTIVE   2      /* The person accepted and takes part. */
#define INNOV_MEMBERSHIP_STATUS_INACTIVE 3      /* A member who takes no part for now. */
#define INNOV_MEMBERSHIP_STATUS_LEFT     4      /* The membership has ended. */
#define INNOV_MEMBERSHIP_STATUS_ERASED   5      /* The person was erased, the fact is still counted. */
#define INNOV_MEMBERSHIP_STATUS_DECLINED 6      /* The suggestion was not accepted. */

/* ---- Codes: Role in a body ---- */

#define INNOV_MEMBERSHIP_ROLE_MEMBER       1      /* Takes part. */
#define INNOV_MEMBERSHIP_ROLE_CHAIR        2      /* Leads the body. */
#define INNOV_MEMBERSHIP_ROLE_DEPUTY_CHAIR 3      /* Leads when the chair cannot. */
#define INNOV_MEMBERSHIP_ROLE_SECRETARY    4      /* Keeps the records. */
#define INNOV_MEMBERSHIP_ROLE_COORDINATOR  5      /* Keeps the members together. */
#define INNOV_MEMBERSHIP_ROLE_OBSERVER     6      /* Takes part without a vote. */

/* ---- Codes: Tie of a member to innovation ---- */

#define INNOV_MEMBERSHIP_TIE_DUTIES   1      /* The duties concern innovation or its methods. */
#define INNOV_MEMBERSHIP_TIE_INTEREST 2      /* The person is interested. */

/* ---- Codes: Mode of a meeting ---- */

#define INNOV_MODE_ONSITE 1      /* In one place. */
#define INNOV_MODE_ONLINE 2      /* Over the network. */
#define INNOV_MODE_HYBRID 3      /* Both at once. */

/* ---- Codes: Kind of document ---- */

#define INNOV_DOCUMENT_KIND_MANIFESTO   1      /* A statement of what people want to live up to. */
#define INNOV_DOCUMENT_KIND_REGULATIONS 2      /* Rules of a call, an award or a body. */
#define INNOV_DOCUMENT_KIND_STRATEGY    3      /* A text of aims and ways to them. */
#define INNOV_DOCUMENT_KIND_ACTION_PLAN 4      /* A text of actions, with dates and those who answer for them. */
#define INNOV_DOCUMENT_KIND_PLAN        5      /* Another planning document. */
#define INNOV_DOCUMENT_KIND_LAW         6      /* An act of parliament. */
#define INNOV_DOCUMENT_KIND_CABINET_ACT 7      /* A regulation or order of the Cabinet. */
#define INNOV_DOCUMENT_KIND_REPORT      8      /* What a study or review found. */
#define INNOV_DOCUMENT_KIND_AGREEMENT   9      /* What parties agreed between them. */
#define INNOV_DOCUMENT_KIND_DECLARATION 10     /* A common statement of states or bodies. */
#define INNOV_DOCUMENT_KIND_GUIDELINE   11     /* Advice on how to act. */
#define INNOV_DOCUMENT_KIND_OTHER       12     /* None of the others. */

/* ---- Codes: Role in endorsing ---- */

#define INNOV_ENDORSEMENT_ROLE_AUTHOR      1      /* Wrote it. */
#define INNOV_ENDORSEMENT_ROLE_ADOPTER     2      /* Decided that it holds. */
#define INNOV_ENDORSEMENT_ROLE_SIGNATORY   3      /* Signed it. */
#define INNOV_ENDORSEMENT_ROLE_SUPPORTER   4      /* Supports it in public. */
#define INNOV_ENDORSEMENT_ROLE_RESPONSIBLE 5      /* Answers for carrying it out. */

/* ---- Codes: Population of a survey ---- */

#define INNOV_SURVEY_POPULATION_NATIONAL  1      /* People in state institutions. */
#define INNOV_SURVEY_POPULATION_MUNICIPAL 2      /* People in municipal institutions. */
#define INNOV_SURVEY_POPULATION_OTHER     3      /* Others, such as NGOs, academia and private bodies. */

/* ---- Codes: Kind of question ---- */

#define INNOV_QUESTION_KIND_LIKERT_FREQUENCY 1      /* How often, from never to always. */
#define INNOV_QUESTION_KIND_LIKERT_AGREEMENT 2      /* How far one agrees. */
#define INNOV_QUESTION_KIND_SINGLE           3      /* One of the options. */
#define INNOV_QUESTION_KIND_MULTI            4      /* Any number of the options. */
#define INNOV_QUESTION_KIND_NUMBER           5      /* A number is asked for. */
#define INNOV_QUESTION_KIND_OPEN             6      /* An answer in one's own words. */

/* ---- Codes: Subject of a question ---- */

#define INNOV_QUESTION_SUBJECT_RESPONDENT     1      /* Asks about the respondent and the workplace. */
#define INNOV_QUESTION_SUBJECT_ACTIVITY       2      /* Asks about innovation activity in general. */
#define INNOV_QUESTION_SUBJECT_MOST_RECENT    3      /* Asks about the one most recent innovation. */
#define INNOV_QUESTION_SUBJECT_MOST_IMPORTANT 4      /* Asks about the one most important innovation. */

/* ---- Codes: Role of a question ---- */

#define INNOV_QUESTION_ROLE_DRIVER   1      /* Asks what pushes towards innovation. */
#define INNOV_QUESTION_ROLE_ENABLER  2      /* Asks what makes innovation easier. */
#define INNOV_QUESTION_ROLE_BARRIER  3      /* Asks what stands in the way. */
#define INNOV_QUESTION_ROLE_PRACTICE 4      /* Asks what is done. */

/* ---- Codes: Completeness of a response ---- */

#define INNOV_RESPONSE_COMPLETENESS_COMPLETE 1      /* Answered to the end. */
#define INNOV_RESPONSE_COMPLETENESS_PARTIAL  2      /* Answered in part. */

/* ---- Codes: Why there is no value ---- */

#define INNOV_MISSING_REASON_NO_DATA        1      /* Nothing is known. */
#define INNOV_MISSING_REASON_NOT_APPLICABLE 2      /* There can be no value here. */
#define INNOV_MISSING_REASON_SUPPRESSED     3      /* Too few cases to be shown. */
#define INNOV_MISSING_REASON_NOT_COMPARABLE 4      /* Definition, wording, population, method or borders differ. */
#define INNOV_MISSING_REASON_NOT_COMPUTABLE 5      /* It would be divided by zero, or its definition does not fit. */

/* ---- Codes: Unit of an indicator ---- */

#define INNOV_INDICATOR_UNIT_COUNT   1      /* A number of things. */
#define INNOV_INDICATOR_UNIT_PERCENT 2      /* A share, in hundredths. */
#define INNOV_INDICATOR_UNIT_EUR     3      /* An amount of money in euro. */
#define INNOV_INDICATOR_UNIT_SCORE   4      /* A place on a scale. */
#define INNOV_INDICATOR_UNIT_YES_NO  5      /* 1 for yes, 0 for no. */
#define INNOV_INDICATOR_UNIT_DAYS    6      /* A length of time in days. */
#define INNOV_INDICATOR_UNIT_HOURS   7      /* A length of time in hours. */

/* ---- Codes: Wanted direction ---- */

#define INNOV_INDICATOR_DIRECTION_UP   1      /* More is better. */
#define INNOV_INDICATOR_DIRECTION_DOWN 2      /* Less is better. */
#define INNOV_INDICATOR_DIRECTION_NONE 3      /* Neither is better. */

/* ---- Codes: Kind of indicator ---- */

#define INNOV_INDICATOR_KIND_INPUT   1      /* What is put in. */
#define INNOV_INDICATOR_KIND_OUTPUT  2      /* What is made or done. */
#define INNOV_INDICATOR_KIND_OUTCOME 3      /* What changes for those it is for. */
#define INNOV_INDICATOR_KIND_IMPACT  4      /* What changes in the long run. */

/* ---- Codes: Frequency of an indicator ---- */

#define INNOV_INDICATOR_FREQUENCY_MONTHLY     1      /* Every month. */
#define INNOV_INDICATOR_FREQUENCY_QUARTERLY   2      /* Every quarter of a year. */
#define INNOV_INDICATOR_FREQUENCY_HALF_YEARLY 3      /* Twice a year. */
#define INNOV_INDICATOR_FREQUENCY_YEARLY      4      /* Every year. */
#define INNOV_INDICATOR_FREQUENCY_TWO_YEARLY  5      /* Every second year. */
#define INNOV_INDICATOR_FREQUENCY_IRREGULAR   6      /* When there is occasion: its periods are those of its targets and measurements. */

/* ---- Codes: Method of an indicator ---- */

#define INNOV_INDICATOR_METHOD_MANUAL   1      /* Entered by people, from a source. */
#define INNOV_INDICATOR_METHOD_COMPUTED 2      /* Computed from the records here. */
#define INNOV_INDICATOR_METHOD_SURVEY   3      /* Taken from a survey. */

/* ---- Codes: Counting rule ---- */

#define INNOV_INDICATOR_COUNTING_BY_LEAD           1      /* A record counts for the institution that leads. */
#define INNOV_INDICATOR_COUNTING_BY_PARTNER        2      /* A record counts for each institution that leads or takes part. */
#define INNOV_INDICATOR_COUNTING_EACH_ONCE         3      /* A record counts once, whoever takes part. */
#define INNOV_INDICATOR_COUNTING_LEADS_ONCE        4      /* Each institution that leads counts once in a period, whatever it leads. */
#define INNOV_INDICATOR_COUNTING_INSTITUTIONS_ONCE 5      /* Each institution that leads or takes part counts once in a period, however often. */

/* ---- Codes: How an indicator is calculated ---- */

#define INNOV_INDICATOR_CALCULATION_COUNT 1      /* The number of records. */
#define INNOV_INDICATOR_CALCULATION_TOTAL 2      /* A field of the records, added up. */
#define INNOV_INDICATOR_CALCULATION_MEAN  3      /* A field of the records, on average. */
#define INNOV_INDICATOR_CALCULATION_SHARE 4      /* The records of the numerator among those of the denominator. */

/* ---- Codes: How an indicator adds up ---- */

#define INNOV_INDICATOR_ADDITIVITY_NEVER        1      /* Its values cannot be added, as percentages cannot. */
#define INNOV_INDICATOR_ADDITIVITY_OVER_GROUPS  2      /* The groups of one period add up. */
#define INNOV_INDICATOR_ADDITIVITY_OVER_PERIODS 3      /* The periods of one group add up. */
#define INNOV_INDICATOR_ADDITIVITY_ALWAYS       4      /* Groups and periods add up. */

/* ---- Codes: Funder of a project ---- */

#define INNOV_PROJECT_FUNDER_RRF           1      /* The EU's facility for recovery after 2020. */
#define INNOV_PROJECT_FUNDER_DG_REFORM_TSI 2      /* Support for reforms from the European Commission. */
#define INNOV_PROJECT_FUNDER_ERDF          3      /* A fund of EU cohesion policy. */
#define INNOV_PROJECT_FUNDER_STATE_BUDGET  4      /* Money of the State itself. */
#define INNOV_PROJECT_FUNDER_OTHER         5      /* None of the others. */

/* ---- Codes: Milestone or target ---- */

#define INNOV_MILESTONE_KIND_MILESTONE 1      /* Fulfilled when something is so. */
#define INNOV_MILESTONE_KIND_TARGET    2      /* Fulfilled when a number is reached. */

/* ---- Codes: Status of a milestone ---- */

#define INNOV_MILESTONE_STATUS_PLANNED           1      /* Nothing is begun. */
#define INNOV_MILESTONE_STATUS_IN_PROGRESS       2      /* Work towards it goes on. */
#define INNOV_MILESTONE_STATUS_FULFILLED_CLAIMED 3      /* Declared fulfilled, not yet verified. */
#define INNOV_MILESTONE_STATUS_VERIFIED          4      /* Fulfilment was confirmed. */
#define INNOV_MILESTONE_STATUS_RETURNED          5      /* Fulfilment was not confirmed. */

/* ---- Codes: Status of an action ---- */

#define INNOV_ACTION_STATUS_PLANNED     1      /* Nothing is begun. */
#define INNOV_ACTION_STATUS_IN_PROGRESS 2      /* Work goes on. */
#define INNOV_ACTION_STATUS_DONE        3      /* Everything is done. */
#define INNOV_ACTION_STATUS_DELAYED     4      /* It will not be done in time. */
#define INNOV_ACTION_STATUS_DROPPED     5      /* It will not be done. */

/* ---- Codes: Status of a report ---- */

#define INNOV_PROGRESS_REPORT_STATUS_DUE       1      /* It is still to be submitted. */
#define INNOV_PROGRESS_REPORT_STATUS_SUBMITTED 2      /* The recipient has it. */
#define INNOV_PROGRESS_REPORT_STATUS_ACCEPTED  3      /* The recipient is content with it. */

/* ---- Codes: What a target counts ---- */

#define INNOV_TARGET_MEASURE_SPRINTS_COMPLETED 1      /* Sprints completed, in follow-up or closed. */
#define INNOV_TARGET_MEASURE_INDICATOR         2      /* What the target's indicator measures. */

/* ---- Codes: Status of a measurement ---- */

#define INNOV_MEASUREMENT_STATUS_PROVISIONAL 1      /* It may still change. */
#define INNOV_MEASUREMENT_STATUS_FINAL       2      /* It is not expected to change. */
#define INNOV_MEASUREMENT_STATUS_REVISED     3      /* It restates an earlier value, which is kept. */

/* ---- Codes: Selection of a problem ---- */

#define INNOV_CHALLENGE_SELECTION_SELECTED     1      /* It is to be worked on. */
#define INNOV_CHALLENGE_SELECTION_RESERVE      2      /* It is next when there is room. */
#define INNOV_CHALLENGE_SELECTION_NOT_SELECTED 3      /* Others came first; it may be judged again. */

/* ---- Codes: Status of an idea ---- */

#define INNOV_IDEA_STATUS_CAPTURED 1      /* Written down, nobody has looked at it yet. */
#define INNOV_IDEA_STATUS_SCREENED 2      /* Someone has looked at it. */
#define INNOV_IDEA_STATUS_ADOPTED  3      /* An application, sprint or story took it up. */
#define INNOV_IDEA_STATUS_PARKED   4      /* Kept for a better time. */
#define INNOV_IDEA_STATUS_DROPPED  5      /* Nothing will be done with it. */

/* ---- Codes: Origin of an idea ---- */

#define INNOV_IDEA_ORIGIN_NETWORK     1      /* From the expert network. */
#define INNOV_IDEA_ORIGIN_APPLICATION 2      /* From an application to a call. */
#define INNOV_IDEA_ORIGIN_EVENT       3      /* From an event. */
#define INNOV_IDEA_ORIGIN_SURVEY      4      /* From an answer to a survey. */
#define INNOV_IDEA_ORIGIN_STAFF       5      /* From the staff of an institution. */

/* ---- Codes: Facet of innovation ---- */

#define INNOV_INNOVATION_FACET_ENHANCEMENT  1      /* It makes better what is done already. */
#define INNOV_INNOVATION_FACET_MISSION      2      /* It serves a clear and far-reaching goal. */
#define INNOV_INNOVATION_FACET_ADAPTIVE     3      /* It answers to surroundings that change. */
#define INNOV_INNOVATION_FACET_ANTICIPATORY 4      /* It explores what may matter later. */

/* ---- Codes: Role in a sprint ---- */

#define INNOV_INVOLVEMENT_ROLE_FACILITATOR     1      /* A neutral expert who leads the process. */
#define INNOV_INVOLVEMENT_ROLE_MEDIATOR        2      /* Leads the process as mediation. */
#define INNOV_INVOLVEMENT_ROLE_PROBLEM_OWNER   3      /* Brought the challenge. */
#define INNOV_INVOLVEMENT_ROLE_PARTICIPANT     4      /* Works in the sprint. */
#define INNOV_INVOLVEMENT_ROLE_STAKEHOLDER     5      /* Is affected and works along. */
#define INNOV_INVOLVEMENT_ROLE_EXPERT          6      /* Brings knowledge of the subject. */
#define INNOV_INVOLVEMENT_ROLE_LAB_COORDINATOR 7      /* Runs the sprint for the laboratory. */
#define INNOV_INVOLVEMENT_ROLE_OBSERVER        8      /* Watches and learns. */
#define INNOV_INVOLVEMENT_ROLE_MENTOR          9      /* Supports the team after the sprint. */

/* ---- Codes: Phase of a session ---- */

#define INNOV_SESSION_PHASE_PREPARATION 1      /* Training before the sprint. */
#define INNOV_SESSION_PHASE_DISCOVER    2      /* Exploring the problem. */
#define INNOV_SESSION_PHASE_DEFINE      3      /* Agreeing on the right problem. */
#define INNOV_SESSION_PHASE_DEVELOP     4      /* Finding solutions. */
#define INNOV_SESSION_PHASE_DELIVER     5      /* Testing the right solution. */
#define INNOV_SESSION_PHASE_FOLLOW_UP   6      /* Mentoring after the sprint. */

/* ---- Codes: Status of a call ---- */

#define INNOV_CALL_STATUS_DRAFT      1      /* Being written, not announced. */
#define INNOV_CALL_STATUS_OPEN       2      /* Applications are taken. */
#define INNOV_CALL_STATUS_CLOSED     3      /* The deadline has passed. */
#define INNOV_CALL_STATUS_EVALUATING 4      /* Applications are being judged. */
#define INNOV_CALL_STATUS_DECIDED    5      /* It is known who is supported. */
#define INNOV_CALL_STATUS_ARCHIVED   6      /* Nothing more is to come. */
#define INNOV_CALL_STATUS_CANCELLED  7      /* Ended without a decision. */

/* ---- Codes: Part of an application ---- */

#define INNOV_APPLICATION_PART_PROBLEM_STATEMENT            1      /* The problem. */
#define INNOV_APPLICATION_PART_TOPICALITY                   2      /* Why it matters now. */
#define INNOV_APPLICATION_PART_IMPACT_ON_OTHER_POLICY_AREAS 3      /* What else it touches. */
#define INNOV_APPLICATION_PART_THEME                        4      /* The themes it belongs to. */
#define INNOV_APPLICATION_PART_TARGET_GROUP                 5      /* Whom it is for. */
#define INNOV_APPLICATION_PART_STAKEHOLDER                  6      /* Who is affected. */
#define INNOV_APPLICATION_PART_EXPECTED_RESULT              7      /* What is to be reached. */
#define INNOV_APPLICATION_PART_READINESS                    8      /* How it would be put to use. */
#define INNOV_APPLICATION_PART_PARTNER                      9      /* At least one partner institution. */
#define INNOV_APPLICATION_PART_TEAM_MEMBER                  10     /* At least one member of the team. */

/* ---- Codes: What the limit of a call counts ---- */

#define INNOV_CALL_LIMIT_COUNTS_SUBMITTED 1      /* Submitted applications, without those withdrawn. */
#define INNOV_CALL_LIMIT_COUNTS_SUPPORTED 2      /* Supported applications, and sprints without one. */

/* ---- Codes: Scope of the limit of a call ---- */

#define INNOV_CALL_LIMIT_SCOPE_CALL    1      /* What the institution has in this call is counted. */
#define INNOV_CALL_LIMIT_SCOPE_PROJECT 2      /* What the institution has in all calls of the project is counted. */
#define INNOV_CALL_LIMIT_SCOPE_YEAR    3      /* What the institution has in all calls of the year is counted. */

/* ---- Codes: Whom the limit of a call counts ---- */

#define INNOV_CALL_LIMIT_APPLIES_TO_LEAD              1      /* Only where the institution leads. */
#define INNOV_CALL_LIMIT_APPLIES_TO_LEAD_AND_PARTNERS 2      /* Where the institution leads and where it is a partner. */
#define INNOV_CALL_LIMIT_APPLIES_TO_EACH              3      /* As lead and partners, and each partner must keep to it too. */

/* ---- Codes: Status of an application ---- */

#define INNOV_APPLICATION_STATUS_DRAFT            1      /* Being written. */
#define INNOV_APPLICATION_STATUS_SUBMITTED        2      /* Handed in. */
#define INNOV_APPLICATION_STATUS_INELIGIBLE       3      /* It may not take part. */
#define INNOV_APPLICATION_STATUS_ELIGIBLE         4      /* It may take part and is to be judged. */
#define INNOV_APPLICATION_STATUS_SCORED           5      /* Assessors have given their scores. */
#define INNOV_APPLICATION_STATUS_SUPPORTED        6      /* It has a place. */
#define INNOV_APPLICATION_STATUS_RESERVE          7      /* Next if a place becomes free. */
#define INNOV_APPLICATION_STATUS_REJECTED         8      /* It has no place. */
#define INNOV_APPLICATION_STATUS_WITHDRAWN        9      /* Taken back before a decision. */
#define INNOV_APPLICATION_STATUS_AGREEMENT_SIGNED 10     /* The agreement on the sprint is signed. */
#define INNOV_APPLICATION_STATUS_SPRINT_CREATED   11     /* Its sprint is recorded. */

/* ---- Codes: Role in a team ---- */

#define INNOV_TEAM_ROLE_LEADER  1      /* Leads the team. */
#define INNOV_TEAM_ROLE_CONTACT 2      /* Answers for the application. */
#define INNOV_TEAM_ROLE_MEMBER  3      /* Works in the team. */

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

#define INNOV_SPRINT_OUTCOME_PROTOTYPE       1      /* Something people could try. */
#define INNOV_SPRINT_OUTCOME_AGREEMENT       2      /* An agreement on what to do. */
#define INNOV_SPRINT_OUTCOME_ROADMAP         3      /* Steps in order of time. */
#define INNOV_SPRINT_OUTCOME_STANDARD        4      /* A standard or a draft of one. */
#define INNOV_SPRINT_OUTCOME_TOOL            5      /* A tool in use. */
#define INNOV_SPRINT_OUTCOME_MODEL           6      /* A model of governance, funding or service. */
#define INNOV_SPRINT_OUTCOME_POLICY_PROPOSAL 7      /* A proposal to change a policy or an act. */
#define INNOV_SPRINT_OUTCOME_NOTHING         8      /* It is known that nothing came of it. */

/* ---- Codes: Status of a prototype ---- */

#define INNOV_PROTOTYPE_STATUS_DRAFTED      1      /* It is made and not yet tested. */
#define INNOV_PROTOTYPE_STATUS_LAB_TESTED   2      /* It was tested inside the laboratory. */
#define INNOV_PROTOTYPE_STATUS_FIELD_TESTED 3      /* It was tested in real surroundings. */
#define INNOV_PROTOTYPE_STATUS_PILOTING     4      /* It is tried out in real work for a time. */
#define INNOV_PROTOTYPE_STATUS_IMPLEMENTED  5      /* It is in use: from here on it is an innovation. */
#define INNOV_PROTOTYPE_STATUS_SCALED       6      /* It is in use beyond the place where it began. */
#define INNOV_PROTOTYPE_STATUS_SHELVED      7      /* It was stopped, and something was learned. */

/* ---- Codes: Kind of result ---- */

#define INNOV_INNOVATION_KIND_PRODUCT             1      /* A new or changed product. */
#define INNOV_INNOVATION_KIND_SERVICE             2      /* A new or changed service. */
#define INNOV_INNOVATION_KIND_PROCESS             3      /* A new or changed way of working. */
#define INNOV_INNOVATION_KIND_ORGANISATION_METHOD 4      /* A new or changed way to organise work. */
#define INNOV_INNOVATION_KIND_COMMUNICATION       5      /* A new or changed way of speaking with others. */
#define INNOV_INNOVATION_KIND_POLICY              6      /* A new or changed policy. */

/* ---- Codes: Setting of a test ---- */

#define INNOV_PROTOTYPE_TEST_SETTING_LAB        1      /* Inside the laboratory. */
#define INNOV_PROTOTYPE_TEST_SETTING_REAL_WORLD 2      /* Outside the laboratory, where people live and work. */

/* ---- Codes: Decision after a trial ---- */

#define INNOV_PROTOTYPE_DECISION_PROCEED 1      /* Positive: go on to the next stage. */
#define INNOV_PROTOTYPE_DECISION_REVISE  2      /* Change it and try again. */
#define INNOV_PROTOTYPE_DECISION_STOP    3      /* Negative: do not go on. */

/* ---- Codes: Novelty ---- */

#define INNOV_INNOVATION_NOVELTY_FIRST   1      /* Nobody known did it before. */
#define INNOV_INNOVATION_NOVELTY_ADAPTED 2      /* Taken from elsewhere and changed to fit. */
#define INNOV_INNOVATION_NOVELTY_COPIED  3      /* Taken from elsewhere as it was. */

/* ---- Codes: Assurance of a stage ---- */

#define INNOV_PROTOTYPE_STAGE_ASSURANCE_SELF_DECLARED 1      /* Those who work on it say so. */
#define INNOV_PROTOTYPE_STAGE_ASSURANCE_VERIFIED      2      /* Someone else has looked at the evidence. */

/* ---- Codes: Kind of event ---- */

#define INNOV_EVENT_KIND_THINK_TANK  1      /* People think about a question together. */
#define INNOV_EVENT_KIND_WORKSHOP    2      /* People work on something together. */
#define INNOV_EVENT_KIND_FOCUS_GROUP 3      /* A guided talk with a chosen group. */
#define INNOV_EVENT_KIND_MISSION     4      /* A visit of experts with events of its own. */
#define INNOV_EVENT_KIND_FORUM       5      /* An open exchange on many topics. */
#define INNOV_EVENT_KIND_CONFERENCE  6      /* A gathering with a programme, such as the yearly one. */
#define INNOV_EVENT_KIND_OTHER       7      /* None of the others. */

/* ---- Codes: Status of an event ---- */

#define INNOV_EVENT_STATUS_ANNOUNCED           1      /* Known to all, not yet open. */
#define INNOV_EVENT_STATUS_REGISTRATION_OPEN   2      /* People can register. */
#define INNOV_EVENT_STATUS_REGISTRATION_CLOSED 3      /* Nobody can register any more. */
#define INNOV_EVENT_STATUS_HELD                4      /* It has taken place. */
#define INNOV_EVENT_STATUS_REPORTED            5      /* Its outcome is written down. */
#define INNOV_EVENT_STATUS_CANCELLED           6      /* It does not take place. */

/* ---- Codes: Why registration is closed ---- */

#define INNOV_EVENT_CLOSED_REASON_DEADLINE 1      /* The last day is over. */
#define INNOV_EVENT_CLOSED_REASON_FULL     2      /* All places are taken. */
#define INNOV_EVENT_CLOSED_REASON_MANUAL   3      /* The organiser closed it. */

/* ---- Codes: Kind of confirmation ---- */

#define INNOV_EVENT_CONFIRMATION_KIND_CALENDAR_INVITATION 1      /* An invitation that enters the calendar. */
#define INNOV_EVENT_CONFIRMATION_KIND_EMAIL               2      /* A message without a calendar entry. */
#define INNOV_EVENT_CONFIRMATION_KIND_NONE                3      /* Nothing is sent. */

/* ---- Codes: Status of a registration ---- */

#define INNOV_REGISTRATION_STATUS_RECEIVED   1      /* It came in, nothing is decided. */
#define INNOV_REGISTRATION_STATUS_CONFIRMED  2      /* The person has a place. */
#define INNOV_REGISTRATION_STATUS_ATTENDED   3      /* The person came. */
#define INNOV_REGISTRATION_STATUS_NO_SHOW    4      /* The person had a place and did not come. */
#define INNOV_REGISTRATION_STATUS_WAITLISTED 5      /* It waits for a place to become free. */
#define INNOV_REGISTRATION_STATUS_CANCELLED  6      /* The person gave the place up. */
#define INNOV_REGISTRATION_STATUS_REFUSED    7      /* There is no place for it. */

/* ---- Codes: Why a registration is refused ---- */

#define INNOV_REGISTRATION_REFUSAL_REASON_FULL         1      /* All places were taken. */
#define INNOV_REGISTRATION_REFUSAL_REASON_LATE         2      /* It came after the last day. */
#define INNOV_REGISTRATION_REFUSAL_REASON_NOT_ELIGIBLE 3      /* The event is meant for others. */
#define INNOV_REGISTRATION_REFUSAL_REASON_DUPLICATE    4      /* The same address is registered already. */

/* ---- Codes: Format of a course ---- */

#define INNOV_COURSE_FORMAT_COURSE            1      /* Taught in a group. */
#define INNOV_COURSE_FORMAT_TRAIN_THE_TRAINER 2      /* For those who will teach others. */
#define INNOV_COURSE_FORMAT_WEBINAR           3      /* Taught over the network. */
#define INNOV_COURSE_FORMAT_MASTERCLASS       4      /* Learning from a master of the craft. */

/* ---- Codes: Status of a participation ---- */

#define INNOV_PARTICIPATION_STATUS_INVITED    1      /* Asked to come. */
#define INNOV_PARTICIPATION_STATUS_REGISTERED 2      /* Has said to come. */
#define INNOV_PARTICIPATION_STATUS_ATTENDED   3      /* Was there. */
#define INNOV_PARTICIPATION_STATUS_ABSENT     4      /* Was expected and was not there. */
#define INNOV_PARTICIPATION_STATUS_CANCELLED  5      /* Said not to come. */

/* ---- Codes: Status of a story ---- */

#define INNOV_STORY_STATUS_DRAFT     1      /* It is being written. */
#define INNOV_STORY_STATUS_SUBMITTED 2      /* It was handed in for review. */
#define INNOV_STORY_STATUS_REVIEWED  3      /* A reviewer has read it and agrees. */
#define INNOV_STORY_STATUS_PUBLISHED 4      /* Anyone can read it. */
#define INNOV_STORY_STATUS_ARCHIVED  5      /* Kept, but no longer put forward. */
#define INNOV_STORY_STATUS_RETURNED  6      /* It was sent back to be improved. */

/* ---- Codes: Level of government ---- */

#define INNOV_STORY_LEVEL_OF_GOVERNMENT_NATIONAL 1      /* Of the whole country. */
#define INNOV_STORY_LEVEL_OF_GOVERNMENT_REGIONAL 2      /* Of a region. */
#define INNOV_STORY_LEVEL_OF_GOVERNMENT_LOCAL    3      /* Of a municipality. */
#define INNOV_STORY_LEVEL_OF_GOVERNMENT_OTHER    4      /* None of the others, or several. */

/* ---- Codes: Stage of innovation ---- */

#define INNOV_INNOVATION_STAGE_IDENTIFYING_PROBLEMS 1      /* Finding out what is wrong and why. */
#define INNOV_INNOVATION_STAGE_GENERATING_IDEAS     2      /* Looking for ways to answer the problem. */
#define INNOV_INNOVATION_STAGE_DEVELOPING_PROPOSALS 3      /* Making ideas concrete and trying them. */
#define INNOV_INNOVATION_STAGE_IMPLEMENTATION       4      /* Putting the solution to use. */
#define INNOV_INNOVATION_STAGE_EVALUATION           5      /* Finding out what the solution achieved. */
#define INNOV_INNOVATION_STAGE_DIFFUSING_LESSONS    6      /* Passing on what was learned. */

/* ---- Codes: Impact of a story ---- */

#define INNOV_STORY_IMPACT_EFFICIENCY            1      /* The same with less money or time. */
#define INNOV_STORY_IMPACT_EFFECTIVENESS         2      /* Goals are reached better. */
#define INNOV_STORY_IMPACT_SERVICE_QUALITY       3      /* People are served better. */
#define INNOV_STORY_IMPACT_CITIZEN_INFLUENCE     4      /* People have more say. */
#define INNOV_STORY_IMPACT_EMPLOYEE_SATISFACTION 5      /* Work is better for those who do it. */
#define INNOV_STORY_IMPACT_OTHER                 6      /* An impact of another sort. */

/* ---- Codes: Status of a nomination ---- */

#define INNOV_NOMINATION_STATUS_NOMINATED   1      /* Proposed, not yet judged. */
#define INNOV_NOMINATION_STATUS_SHORTLISTED 2      /* Among the few to choose from. */
#define INNOV_NOMINATION_STATUS_AWARDED     3      /* The award was given. */
#define INNOV_NOMINATION_STATUS_NOT_AWARDED 4      /* The award went to others. */

/* ---- Codes: Status of an evaluation ---- */

#define INNOV_EVALUATION_STATUS_DRAFT          1      /* Criteria and panel are being set. */
#define INNOV_EVALUATION_STATUS_SCORING_OPEN   2      /* Scores are given; criteria and panel stay. */
#define INNOV_EVALUATION_STATUS_SCORING_CLOSED 3      /* Scores stay; the decision is to come. */
#define INNOV_EVALUATION_STATUS_DECIDED        4      /* The decision is made, not announced. */
#define INNOV_EVALUATION_STATUS_ANNOUNCED      5      /* Those concerned know the decision. */
#define INNOV_EVALUATION_STATUS_CANCELLED      6      /* Ended without a decision. */

/* ---- Codes: How scores become a total ---- */

#define INNOV_EVALUATION_AGGREGATION_MEAN         1      /* The mean of the assessors' totals. */
#define INNOV_EVALUATION_AGGREGATION_MEDIAN       2      /* The median of the assessors' totals. */
#define INNOV_EVALUATION_AGGREGATION_TRIMMED_MEAN 3      /* The mean of the assessors' totals without the highest and the lowest. */
#define INNOV_EVALUATION_AGGREGATION_RANK         4      /* The mean of the places that each assessor's totals give. */

/* ---- Codes: What breaks a tie ---- */

#define INNOV_TIE_BREAK_CRITERION          1      /* The higher score in the first criterion that differs. */
#define INNOV_TIE_BREAK_MEDIAN             2      /* The higher median of the assessors' totals. */
#define INNOV_TIE_BREAK_SPREAD             3      /* The smaller difference between the highest and the lowest total. */
#define INNOV_TIE_BREAK_NEWCOMER           4      /* The lead that was never supported before. */
#define INNOV_TIE_BREAK_EARLIER_SUBMISSION 5      /* What was handed in first. */
#define INNOV_TIE_BREAK_CHAIR              6      /* The higher total of the chair. */
#define INNOV_TIE_BREAK_LOT                7      /* A draw that can be repeated from its recorded seed. */

/* ---- Codes: Kind of criterion ---- */

#define INNOV_CRITERION_KIND_ELIGIBILITY 1      /* It must be met; it gives no points to the total. */
#define INNOV_CRITERION_KIND_QUALITY     2      /* It gives points to the total. */

/* ---- Codes: Role on a panel ---- */

#define INNOV_ASSESSOR_ROLE_CHAIR     1      /* Leads the panel and scores. */
#define INNOV_ASSESSOR_ROLE_MEMBER    2      /* Scores. */
#define INNOV_ASSESSOR_ROLE_DEPUTY    3      /* Scores in the place of a member. */
#define INNOV_ASSESSOR_ROLE_SECRETARY 4      /* Keeps the protocol and does not score. */

/* ---- Codes: Kind of conflict of interest ---- */

#define INNOV_CONFLICT_KIND_OWN_INSTITUTION 1      /* The assessor works there. */
#define INNOV_CONFLICT_KIND_SUBORDINATION   2      /* One institution is subordinate to the other. */
#define INNOV_CONFLICT_KIND_PAST_WORK       3      /* They worked together before. */
#define INNOV_CONFLICT_KIND_FAMILY          4      /* A relative or someone close is concerned. */
#define INNOV_CONFLICT_KIND_FINANCIAL       5      /* The assessor would gain or lose. */
#define INNOV_CONFLICT_KIND_OTHER           6      /* Another reason to stay out. */

/* ---- Codes: Origin of a conflict of interest ---- */

#define INNOV_CONFLICT_ORIGIN_DECLARED 1      /* The assessor said so. */
#define INNOV_CONFLICT_ORIGIN_DERIVED  2      /* It follows from posts, subordination or teams on record. */
#define INNOV_CONFLICT_ORIGIN_REPORTED 3      /* Someone else said so. */

/* ---- Codes: Outcome of a decision ---- */

#define INNOV_DECISION_OUTCOME_SUPPORTED 1      /* It has a place. */
#define INNOV_DECISION_OUTCOME_RESERVE   2      /* Next if a place becomes free. */
#define INNOV_DECISION_OUTCOME_REJECTED  3      /* It has no place. */

/* ---- Codes: How an outcome was decided ---- */

#define INNOV_DECISION_METHOD_RANKING  1      /* By the order of the totals and the places. */
#define INNOV_DECISION_METHOD_OVERRIDE 2      /* Against the order, with a reason. */

/* ---- Codes: Rule that a waiver lifts ---- */

#define INNOV_WAIVER_RULE_ELIGIBILITY           1      /* Who may apply to a call. */
#define INNOV_WAIVER_RULE_PER_INSTITUTION_LIMIT 2      /* How many one institution may have. */
#define INNOV_WAIVER_RULE_DEADLINE              3      /* The last day to apply or register. */
#define INNOV_WAIVER_RULE_REQUIRED_PART         4      /* What an application must have. */
#define INNOV_WAIVER_RULE_PLACES                5      /* How many can be supported. */
#define INNOV_WAIVER_RULE_CONFLICT              6      /* What an assessor must not score. */
#define INNOV_WAIVER_RULE_QUORUM                7      /* How many assessors must have scored. */
#define INNOV_WAIVER_RULE_NEUTRAL_FACILITATOR   8      /* A facilitator from outside lead and partners. */
#define INNOV_WAIVER_RULE_MINIMUM_SESSIONS      9      /* Sessions that a completed sprint must have had. */
#define INNOV_WAIVER_RULE_PROTOTYPE_TEST        10     /* A positive test before a prototype is implemented. */
#define INNOV_WAIVER_RULE_BUDGET_LINE           11     /* Spending within what is planned. */

/* ---- Codes: Kind of finding ---- */

#define INNOV_FINDING_KIND_ACHIEVEMENT    1      /* Something that was reached. */
#define INNOV_FINDING_KIND_CHALLENGE      2      /* Something that still stands in the way. */
#define INNOV_FINDING_KIND_RECOMMENDATION 3      /* Something that should be done. */
#define INNOV_FINDING_KIND_OBSERVATION    4      /* Something that was noticed, neither good nor bad. */

/* ---- Codes: Method of a finding ---- */

#define INNOV_FINDING_METHOD_DESK_RESEARCH 1      /* Reading what is written already. */
#define INNOV_FINDING_METHOD_INTERVIEW     2      /* Talking with people one by one. */
#define INNOV_FINDING_METHOD_FOCUS_GROUP   3      /* Talking with a small group. */
#define INNOV_FINDING_METHOD_WORKSHOP      4      /* Working on it together. */
#define INNOV_FINDING_METHOD_SURVEY        5      /* Asking many people the same questions. */
#define INNOV_FINDING_METHOD_OTHER         6      /* In another way. */

/* ---- Codes: Confidence ---- */

#define INNOV_CONFIDENCE_LOW    1      /* It may well be otherwise. */
#define INNOV_CONFIDENCE_MEDIUM 2      /* There is some support for it. */
#define INNOV_CONFIDENCE_HIGH   3      /* There is strong support for it. */

/* ---- Codes: Kind of resource ---- */

#define INNOV_RESOURCE_KIND_HANDBOOK        1      /* A text that leads through the work. */
#define INNOV_RESOURCE_KIND_TOOL            2      /* Something to work with. */
#define INNOV_RESOURCE_KIND_TEMPLATE        3      /* A form to fill in. */
#define INNOV_RESOURCE_KIND_METHOD          4      /* A way of working, described. */
#define INNOV_RESOURCE_KIND_COURSE_MATERIAL 5      /* Made for teaching. */
#define INNOV_RESOURCE_KIND_SERVICE         6      /* Help that the laboratory offers. */
#define INNOV_RESOURCE_KIND_OTHER           7      /* None of the others. */

/* ---- Codes: Outcome of an advice request ---- */

#define INNOV_ADVICE_REQUEST_OUTCOME_ANSWERED   1      /* The answer was enough. */
#define INNOV_ADVICE_REQUEST_OUTCOME_REFERRED   2      /* Sent on to someone who knows better. */
#define INNOV_ADVICE_REQUEST_OUTCOME_TAKEN_UP   3      /* It became a challenge, an idea or a sprint. */
#define INNOV_ADVICE_REQUEST_OUTCOME_UNANSWERED 4      /* There was no answer. */

/* ---- Codes: Kind of link ---- */

#define INNOV_LINK_KIND_DERIVED_FROM   1      /* The subject grew out of the object. */
#define INNOV_LINK_KIND_CONTINUES      2      /* The subject goes on where the object stopped. */
#define INNOV_LINK_KIND_PART_OF        3      /* The subject is a part of the object. */
#define INNOV_LINK_KIND_RESULTED_IN    4      /* The object is a result of the subject. */
#define INNOV_LINK_KIND_REPLACES       5      /* The subject takes the place of the object. */
#define INNOV_LINK_KIND_RECOGNISES     6      /* The subject honours the object. */
#define INNOV_LINK_KIND_MERGED_INTO    7      /* The subject lives on inside the object, together with others. */
#define INNOV_LINK_KIND_SPLIT_FROM     8      /* The subject is one of the parts the object was divided into. */
#define INNOV_LINK_KIND_DUPLICATE_OF   9      /* Both mean the same; the object is the one to use. */
#define INNOV_LINK_KIND_ADAPTED_FROM   10     /* The subject was taken from the object and changed to fit. */
#define INNOV_LINK_KIND_COPIED_FROM    11     /* The subject was taken from the object as it was. */
#define INNOV_LINK_KIND_USES           12     /* The subject made use of the object. */
#define INNOV_LINK_KIND_CITES          13     /* The subject refers to the object. */
#define INNOV_LINK_KIND_SUPPORTS       14     /* The subject is evidence for the object. */
#define INNOV_LINK_KIND_CONTRADICTS    15     /* The subject is evidence against the object. */
#define INNOV_LINK_KIND_CONTRIBUTES_TO 16     /* The subject helps to reach the object. */
#define INNOV_LINK_KIND_ADDRESSES      17     /* The subject works on the problem that the object states. */

/* ---- Codes: Role of an attachment ---- */

#define INNOV_ATTACHMENT_ROLE_EVIDENCE       1      /* It proves what the record says. */
#define INNOV_ATTACHMENT_ROLE_OUTPUT         2      /* It was made in the work itself. */
#define INNOV_ATTACHMENT_ROLE_MINUTES        3      /* It tells what was said and decided. */
#define INNOV_ATTACHMENT_ROLE_AGREEMENT      4      /* It is what parties signed. */
#define INNOV_ATTACHMENT_ROLE_PRESENTATION   5      /* Slides and the like. */
#define INNOV_ATTACHMENT_ROLE_IMAGE          6      /* A photograph or drawing. */
#define INNOV_ATTACHMENT_ROLE_VIDEO          7      /* A moving picture. */
#define INNOV_ATTACHMENT_ROLE_MEDIA_COVERAGE 8      /* What media said of it. */
#define INNOV_ATTACHMENT_ROLE_TEXT           9      /* The text that the record describes. */
#define INNOV_ATTACHMENT_ROLE_OTHER          10     /* None of the others. */

/* ---- Codes: Success by ---- */

#define INNOV_CALL_SUCCESS_BY_CALL             1      /* A row for each call. */
#define INNOV_CALL_SUCCESS_BY_INSTITUTION_KIND 2      /* A row for each kind of institution that applied to a call. */
#define INNOV_CALL_SUCCESS_BY_SECTOR           3      /* A row for each sector whose institutions applied to a call, as it was on the day of the application. */

/* ---- Codes: Taken part in ---- */

#define INNOV_TOOK_PART_IN_SPRINT   1      /* As lead, co-lead, partner or by those who took part. */
#define INNOV_TOOK_PART_IN_ANYTHING 2      /* In any activity that is recorded. */

/* ---- Codes: File format ---- */

#define INNOV_FILE_FORMAT_XML  1      /* All kinds in one file. */
#define INNOV_FILE_FORMAT_CSV  2      /* One kind in a file, a row for each record; all kinds in a folder. */
#define INNOV_FILE_FORMAT_JSON 3      /* One kind or all. */

/* ---- Codes: Import mode ---- */

#define INNOV_IMPORT_MODE_ADD     1      /* Only new records; one that is there is a fault. */
#define INNOV_IMPORT_MODE_UPDATE  2      /* New records, and the given fields of those that are there. */
#define INNOV_IMPORT_MODE_REPLACE 3      /* New records, and those that are there become what the file says: a field it does not give is unset. */

/* ---- Codes: Separator ---- */

#define INNOV_SEPARATOR_COMMA     1      /* As RFC 4180 has it. */
#define INNOV_SEPARATOR_SEMICOLON 2      /* As a spreadsheet in Latvian has it. */
#define INNOV_SEPARATOR_TAB       3      /* As a copied table has it. */

/* ---- Codes: Coverage by ---- */

#define INNOV_COVERAGE_BY_MINISTRY         1      /* The ministry that an institution is, or stands under on the day. */
#define INNOV_COVERAGE_BY_REGION           2      /* The planning region of the institution. */
#define INNOV_COVERAGE_BY_INSTITUTION_KIND 3      /* The kind of the institution. */

/* clang-format on */

#endif
