-- Views of a SQLite store for people, as docs/sql.md shows: sqlite3 -init views.sql lab.innov
-- Written by innov-schema from the tables in lib/model; not to be edited. They last as long as
-- the connection, and the file is not changed.

CREATE TEMP VIEW innov_title (id, kind, title) AS
SELECT r.id, 'region', coalesce(r."name", r.label, r.id) FROM "region" AS r
UNION ALL SELECT r.id, 'territory', coalesce(r."name", r.label, r.id) FROM "territory" AS r
UNION ALL SELECT r.id, 'territory_region', coalesce(r.label, r.id) FROM "territory_region" AS r
UNION ALL SELECT r.id, 'sector', coalesce(r."name", r.label, r.id) FROM "sector" AS r
UNION ALL SELECT r.id, 'theme', coalesce(r."name", r.label, r.id) FROM "theme" AS r
UNION ALL SELECT r.id, 'target_group', coalesce(r."name", r.label, r.id) FROM "target_group" AS r
UNION ALL SELECT r.id, 'skill', coalesce(r."name", r.label, r.id) FROM "skill" AS r
UNION ALL SELECT r.id, 'institution', coalesce(r."name", r.label, r.id) FROM "institution" AS r
UNION ALL SELECT r.id, 'institution_parent', coalesce(r.label, r.id) FROM "institution_parent" AS r
UNION ALL SELECT r.id, 'institution_sector', coalesce(r.label, r.id) FROM "institution_sector" AS r
UNION ALL SELECT r.id, 'institution_change', coalesce(r.label, r.id) FROM "institution_change" AS r
UNION ALL SELECT r.id, 'person', coalesce(r."name", r.label, r.id) FROM "person" AS r
UNION ALL SELECT r.id, 'consent', coalesce(r.label, r.id) FROM "consent" AS r
UNION ALL SELECT r.id, 'post', coalesce(r.label, r.id) FROM "post" AS r
UNION ALL SELECT r.id, 'body', coalesce(r."name", r.label, r.id) FROM "body" AS r
UNION ALL SELECT r.id, 'membership', coalesce(r.label, r.id) FROM "membership" AS r
UNION ALL SELECT r.id, 'meeting', coalesce(r.label, r.id) FROM "meeting" AS r
UNION ALL SELECT r.id, 'document', coalesce(r."title", r.label, r.id) FROM "document" AS r
UNION ALL SELECT r.id, 'document_version', coalesce(r.label, r.id) FROM "document_version" AS r
UNION ALL SELECT r.id, 'endorsement', coalesce(r.label, r.id) FROM "endorsement" AS r
UNION ALL SELECT r.id, 'framework', coalesce(r."title", r.label, r.id) FROM "framework" AS r
UNION ALL SELECT r.id, 'pillar', coalesce(r."title", r.label, r.id) FROM "pillar" AS r
UNION ALL SELECT r.id, 'level', coalesce(r."title", r.label, r.id) FROM "level" AS r
UNION ALL SELECT r.id, 'factor', coalesce(r."title", r.label, r.id) FROM "factor" AS r
UNION ALL SELECT r.id, 'dimension', coalesce(r."title", r.label, r.id) FROM "dimension" AS r
UNION ALL SELECT r.id, 'dimension_value', coalesce(r."title", r.label, r.id) FROM "dimension_value" AS r
UNION ALL SELECT r.id, 'survey', coalesce(r."title", r.label, r.id) FROM "survey" AS r
UNION ALL SELECT r.id, 'survey_version', coalesce(r."method_version", r.label, r.id) FROM "survey_version" AS r
UNION ALL SELECT r.id, 'wave', coalesce(r."title", r.label, r.id) FROM "wave" AS r
UNION ALL SELECT r.id, 'question', coalesce(r."text", r.label, r.id) FROM "question" AS r
UNION ALL SELECT r.id, 'option', coalesce(r."text", r.label, r.id) FROM "option" AS r
UNION ALL SELECT r.id, 'response', coalesce(r.label, r.id) FROM "response" AS r
UNION ALL SELECT r.id, 'answer', coalesce(r.label, r.id) FROM "answer" AS r
UNION ALL SELECT r.id, 'aggregate', coalesce(r."title", r.label, r.id) FROM "aggregate" AS r
UNION ALL SELECT r.id, 'indicator', coalesce(r."title", r.label, r.id) FROM "indicator" AS r
UNION ALL SELECT r.id, 'indicator_definition', coalesce(r.label, r.id) FROM "indicator_definition" AS r
UNION ALL SELECT r.id, 'indicator_dimension', coalesce(r.label, r.id) FROM "indicator_dimension" AS r
UNION ALL SELECT r.id, 'project', coalesce(r."title", r.label, r.id) FROM "project" AS r
UNION ALL SELECT r.id, 'project_version', coalesce(r.label, r.id) FROM "project_version" AS r
UNION ALL SELECT r.id, 'budget_line', coalesce(r."category", r.label, r.id) FROM "budget_line" AS r
UNION ALL SELECT r.id, 'charge', coalesce(r.label, r.id) FROM "charge" AS r
UNION ALL SELECT r.id, 'milestone', coalesce(r."title", r.label, r.id) FROM "milestone" AS r
UNION ALL SELECT r.id, 'milestone_version', coalesce(r.label, r.id) FROM "milestone_version" AS r
UNION ALL SELECT r.id, 'strategy', coalesce(r."title", r.label, r.id) FROM "strategy" AS r
UNION ALL SELECT r.id, 'priority', coalesce(r."title", r.label, r.id) FROM "priority" AS r
UNION ALL SELECT r.id, 'objective', coalesce(r."title", r.label, r.id) FROM "objective" AS r
UNION ALL SELECT r.id, 'action', coalesce(r."title", r.label, r.id) FROM "action" AS r
UNION ALL SELECT r.id, 'progress_report', coalesce(r.label, r.id) FROM "progress_report" AS r
UNION ALL SELECT r.id, 'action_progress', coalesce(r.label, r.id) FROM "action_progress" AS r
UNION ALL SELECT r.id, 'target', coalesce(r."title", r.label, r.id) FROM "target" AS r
UNION ALL SELECT r.id, 'interim_target', coalesce(r.label, r.id) FROM "interim_target" AS r
UNION ALL SELECT r.id, 'measurement', coalesce(r.label, r.id) FROM "measurement" AS r
UNION ALL SELECT r.id, 'challenge', coalesce(r."title", r.label, r.id) FROM "challenge" AS r
UNION ALL SELECT r.id, 'idea', coalesce(r."title", r.label, r.id) FROM "idea" AS r
UNION ALL SELECT r.id, 'sprint_norm', coalesce(r."title", r.label, r.id) FROM "sprint_norm" AS r
UNION ALL SELECT r.id, 'norm_phase', coalesce(r.label, r.id) FROM "norm_phase" AS r
UNION ALL SELECT r.id, 'call', coalesce(r."title", r.label, r.id) FROM "call" AS r
UNION ALL SELECT r.id, 'application', coalesce(r."title", r.label, r.id) FROM "application" AS r
UNION ALL SELECT r.id, 'team_member', coalesce(r.label, r.id) FROM "team_member" AS r
UNION ALL SELECT r.id, 'sprint', coalesce(r."title", r.label, r.id) FROM "sprint" AS r
UNION ALL SELECT r.id, 'session', coalesce(r.label, r.id) FROM "session" AS r
UNION ALL SELECT r.id, 'involvement', coalesce(r.label, r.id) FROM "involvement" AS r
UNION ALL SELECT r.id, 'attendance', coalesce(r.label, r.id) FROM "attendance" AS r
UNION ALL SELECT r.id, 'prototype', coalesce(r."title", r.label, r.id) FROM "prototype" AS r
UNION ALL SELECT r.id, 'prototype_version', coalesce(r.label, r.id) FROM "prototype_version" AS r
UNION ALL SELECT r.id, 'prototype_test', coalesce(r.label, r.id) FROM "prototype_test" AS r
UNION ALL SELECT r.id, 'pilot', coalesce(r.label, r.id) FROM "pilot" AS r
UNION ALL SELECT r.id, 'implementation', coalesce(r.label, r.id) FROM "implementation" AS r
UNION ALL SELECT r.id, 'prototype_stage', coalesce(r.label, r.id) FROM "prototype_stage" AS r
UNION ALL SELECT r.id, 'mentoring', coalesce(r.label, r.id) FROM "mentoring" AS r
UNION ALL SELECT r.id, 'event', coalesce(r."title", r.label, r.id) FROM "event" AS r
UNION ALL SELECT r.id, 'programme_item', coalesce(r."title", r.label, r.id) FROM "programme_item" AS r
UNION ALL SELECT r.id, 'registration', coalesce(r.label, r.id) FROM "registration" AS r
UNION ALL SELECT r.id, 'course', coalesce(r."title", r.label, r.id) FROM "course" AS r
UNION ALL SELECT r.id, 'occurrence', coalesce(r.label, r.id) FROM "occurrence" AS r
UNION ALL SELECT r.id, 'participation', coalesce(r.label, r.id) FROM "participation" AS r
UNION ALL SELECT r.id, 'story', coalesce(r."title", r.label, r.id) FROM "story" AS r
UNION ALL SELECT r.id, 'award', coalesce(r."title", r.label, r.id) FROM "award" AS r
UNION ALL SELECT r.id, 'award_category', coalesce(r."title", r.label, r.id) FROM "award_category" AS r
UNION ALL SELECT r.id, 'award_edition', coalesce(r.label, r.id) FROM "award_edition" AS r
UNION ALL SELECT r.id, 'nomination', coalesce(r.label, r.id) FROM "nomination" AS r
UNION ALL SELECT r.id, 'laureate', coalesce(r.label, r.id) FROM "laureate" AS r
UNION ALL SELECT r.id, 'work', coalesce(r."title", r.label, r.id) FROM "work" AS r
UNION ALL SELECT r.id, 'evaluation', coalesce(r."title", r.label, r.id) FROM "evaluation" AS r
UNION ALL SELECT r.id, 'criterion', coalesce(r."text", r.label, r.id) FROM "criterion" AS r
UNION ALL SELECT r.id, 'assessor', coalesce(r.label, r.id) FROM "assessor" AS r
UNION ALL SELECT r.id, 'conflict', coalesce(r.label, r.id) FROM "conflict" AS r
UNION ALL SELECT r.id, 'score', coalesce(r.label, r.id) FROM "score" AS r
UNION ALL SELECT r.id, 'decision', coalesce(r.label, r.id) FROM "decision" AS r
UNION ALL SELECT r.id, 'seal', coalesce(r.label, r.id) FROM "seal" AS r
UNION ALL SELECT r.id, 'waiver', coalesce(r.label, r.id) FROM "waiver" AS r
UNION ALL SELECT r.id, 'finding', coalesce(r."title", r.label, r.id) FROM "finding" AS r
UNION ALL SELECT r.id, 'resource', coalesce(r."title", r.label, r.id) FROM "resource" AS r
UNION ALL SELECT r.id, 'advice_request', coalesce(r."title", r.label, r.id) FROM "advice_request" AS r
UNION ALL SELECT r.id, 'identifier', coalesce(r."notation", r.label, r.id) FROM "identifier" AS r
UNION ALL SELECT r.id, 'link', coalesce(r.label, r.id) FROM "link" AS r
UNION ALL SELECT r.id, 'attachment', coalesce(r."name", r.label, r.id) FROM "attachment" AS r;

-- Regions / Reģioni
CREATE TEMP VIEW "region_view" AS SELECT
  t.id, t.label,
  t."name" AS "name",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'region_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'region_kind' AND code = t."kind") AS "kind_en",
  t."code" AS "code",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "region" AS r WHERE r.id = l.value) AS v FROM "region_successor" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "successor",
  t."basis" AS "basis",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "region" AS t;

-- Territories / Teritorijas
CREATE TEMP VIEW "territory_view" AS SELECT
  t.id, t.label,
  t."name" AS "name",
  t."code" AS "code",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'territory_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'territory_kind' AND code = t."kind") AS "kind_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "territory" AS r WHERE r.id = t."part_of") AS "part_of",
  t."part_of" AS "part_of_id",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "territory" AS r WHERE r.id = l.value) AS v FROM "territory_successor" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "successor",
  t."basis" AS "basis",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "territory" AS t;

-- Regions of territories / Teritoriju reģioni
CREATE TEMP VIEW "territory_region_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."name", r.label, r.id) FROM "territory" AS r WHERE r.id = t."territory") AS "territory",
  t."territory" AS "territory_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "region" AS r WHERE r.id = t."region") AS "region",
  t."region" AS "region_id",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."basis" AS "basis",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "territory_region" AS t;

-- Sectors / Resori
CREATE TEMP VIEW "sector_view" AS SELECT
  t.id, t.label,
  t."name" AS "name",
  t."code" AS "code",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."lead") AS "lead",
  t."lead" AS "lead_id",
  t."description" AS "description",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "sector" AS r WHERE r.id = l.value) AS v FROM "sector_successor" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "successor",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "sector" AS t;

-- Themes / Tēmas
CREATE TEMP VIEW "theme_view" AS SELECT
  t.id, t.label,
  t."name" AS "name",
  t."code" AS "code",
  t."scheme" AS "scheme",
  (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = t."broader") AS "broader",
  t."broader" AS "broader_id",
  t."description" AS "description",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "theme_successor" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "successor",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "theme" AS t;

-- Target groups / Mērķgrupas
CREATE TEMP VIEW "target_group_view" AS SELECT
  t.id, t.label,
  t."name" AS "name",
  t."code" AS "code",
  t."scheme" AS "scheme",
  (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = t."broader") AS "broader",
  t."broader" AS "broader_id",
  t."description" AS "description",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = l.value) AS v FROM "target_group_successor" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "successor",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "target_group" AS t;

-- Skills / Prasmes
CREATE TEMP VIEW "skill_view" AS SELECT
  t.id, t.label,
  t."name" AS "name",
  t."code" AS "code",
  t."scheme" AS "scheme",
  (SELECT coalesce(r."name", r.label, r.id) FROM "skill" AS r WHERE r.id = t."broader") AS "broader",
  t."broader" AS "broader_id",
  t."description" AS "description",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "skill" AS r WHERE r.id = l.value) AS v FROM "skill_successor" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "successor",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "skill" AS t;

-- Institutions / Iestādes
CREATE TEMP VIEW "institution_view" AS SELECT
  t.id, t.label,
  t."name" AS "name",
  t."short" AS "short",
  t."reg_no" AS "reg_no",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'institution_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'institution_kind' AND code = t."kind") AS "kind_en",
  t."admin_level" AS "admin_level",
  (SELECT label_lv FROM innov_code WHERE list = 'admin_level' AND code = t."admin_level") AS "admin_level_lv",
  (SELECT label_en FROM innov_code WHERE list = 'admin_level' AND code = t."admin_level") AS "admin_level_en",
  t."subordination" AS "subordination",
  (SELECT label_lv FROM innov_code WHERE list = 'subordination' AND code = t."subordination") AS "subordination_lv",
  (SELECT label_en FROM innov_code WHERE list = 'subordination' AND code = t."subordination") AS "subordination_en",
  t."web" AS "web",
  t."founded_on" AS "founded_on",
  t."ended_on" AS "ended_on",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'institution_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'institution_status' AND code = t."status") AS "status_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."successor") AS "successor",
  t."successor" AS "successor_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "territory" AS r WHERE r.id = t."territory") AS "territory",
  t."territory" AS "territory_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "region" AS r WHERE r.id = t."region") AS "region",
  t."region" AS "region_id",
  t."institutional_sector" AS "institutional_sector",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "institution_alternative_name" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "alternative_name",
  t."address" AS "address",
  t."email" AS "email",
  t."phone" AS "phone",
  t."e_address" AS "e_address",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "institution" AS t;

-- Parents of institutions / Iestāžu augstākās iestādes
CREATE TEMP VIEW "institution_parent_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."parent") AS "parent",
  t."parent" AS "parent_id",
  t."tree" AS "tree",
  (SELECT label_lv FROM innov_code WHERE list = 'institution_tree' AND code = t."tree") AS "tree_lv",
  (SELECT label_en FROM innov_code WHERE list = 'institution_tree' AND code = t."tree") AS "tree_en",
  t."subordination" AS "subordination",
  (SELECT label_lv FROM innov_code WHERE list = 'subordination' AND code = t."subordination") AS "subordination_lv",
  (SELECT label_en FROM innov_code WHERE list = 'subordination' AND code = t."subordination") AS "subordination_en",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."basis" AS "basis",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "institution_parent" AS t;

-- Sectors of institutions / Iestāžu resori
CREATE TEMP VIEW "institution_sector_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "sector" AS r WHERE r.id = t."sector") AS "sector",
  t."sector" AS "sector_id",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."basis" AS "basis",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "institution_sector" AS t;

-- Changes of institutions / Iestāžu pārmaiņas
CREATE TEMP VIEW "institution_change_view" AS SELECT
  t.id, t.label,
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'institution_change_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'institution_change_kind' AND code = t."kind") AS "kind_en",
  t."effective_on" AS "effective_on",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "institution_change_original" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "original",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "institution_change_resulting" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "resulting",
  t."former_name" AS "former_name",
  t."description" AS "description",
  t."basis" AS "basis",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "institution_change" AS t;

-- People / Personas
CREATE TEMP VIEW "person_view" AS SELECT
  t.id, t.label,
  t."name" AS "name",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "person_role" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "role",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'person_role' AND code = l.value) AS v FROM "person_role" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "role_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'person_role' AND code = l.value) AS v FROM "person_role" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "role_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  t."job_title" AS "job_title",
  t."email" AS "email",
  t."phone" AS "phone",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "skill" AS r WHERE r.id = l.value) AS v FROM "person_skill" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "skill",
  t."lawful_basis" AS "lawful_basis",
  (SELECT label_lv FROM innov_code WHERE list = 'person_lawful_basis' AND code = t."lawful_basis") AS "lawful_basis_lv",
  (SELECT label_en FROM innov_code WHERE list = 'person_lawful_basis' AND code = t."lawful_basis") AS "lawful_basis_en",
  t."purpose" AS "purpose",
  t."informed_on" AS "informed_on",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "person" AS t;

-- Consents / Piekrišanas
CREATE TEMP VIEW "consent_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."person") AS "person",
  t."person" AS "person_id",
  t."ordinal" AS "ordinal",
  t."purpose" AS "purpose",
  (SELECT label_lv FROM innov_code WHERE list = 'consent_purpose' AND code = t."purpose") AS "purpose_lv",
  (SELECT label_en FROM innov_code WHERE list = 'consent_purpose' AND code = t."purpose") AS "purpose_en",
  t."text" AS "text",
  t."given_on" AS "given_on",
  t."withdrawn_on" AS "withdrawn_on",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "consent" AS t;

-- Posts / Amati
CREATE TEMP VIEW "post_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."person") AS "person",
  t."person" AS "person_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  t."job_title" AS "job_title",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "post" AS t;

-- Bodies / Grupas
CREATE TEMP VIEW "body_view" AS SELECT
  t.id, t.label,
  t."name" AS "name",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'body_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'body_kind' AND code = t."kind") AS "kind_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT title FROM innov_title WHERE id = t."subject") AS "subject",
  t."subject" AS "subject_id",
  t."description" AS "description",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT coalesce(r."name", r.label, r.id) FROM "body" AS r WHERE r.id = t."successor") AS "successor",
  t."successor" AS "successor_id",
  t."basis" AS "basis",
  t."url" AS "url",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "body" AS t;

-- Memberships / Dalības
CREATE TEMP VIEW "membership_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."person") AS "person",
  t."person" AS "person_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "body" AS r WHERE r.id = t."body") AS "body",
  t."body" AS "body_id",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'membership_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'membership_status' AND code = t."status") AS "status_en",
  t."role" AS "role",
  (SELECT label_lv FROM innov_code WHERE list = 'membership_role' AND code = t."role") AS "role_lv",
  (SELECT label_en FROM innov_code WHERE list = 'membership_role' AND code = t."role") AS "role_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "region" AS r WHERE r.id = t."region") AS "region",
  t."region" AS "region_id",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."tie_to_innovation" AS "tie_to_innovation",
  (SELECT label_lv FROM innov_code WHERE list = 'membership_tie' AND code = t."tie_to_innovation") AS "tie_to_innovation_lv",
  (SELECT label_en FROM innov_code WHERE list = 'membership_tie' AND code = t."tie_to_innovation") AS "tie_to_innovation_en",
  t."ready_to_promote" AS "ready_to_promote",
  t."motivation" AS "motivation",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."proposed_by") AS "proposed_by",
  t."proposed_by" AS "proposed_by_id",
  t."proposed_on" AS "proposed_on",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "membership" AS t;

-- Meetings / Sēdes
CREATE TEMP VIEW "meeting_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."name", r.label, r.id) FROM "body" AS r WHERE r.id = t."body") AS "body",
  t."body" AS "body_id",
  t."ordinal" AS "ordinal",
  t."held_on" AS "held_on",
  strftime('%Y-%m-%dT%H:%M:%SZ', t."starts_at" / 1000000, 'unixepoch') AS "starts_at",
  strftime('%Y-%m-%dT%H:%M:%SZ', t."ends_at" / 1000000, 'unixepoch') AS "ends_at",
  t."zone" AS "zone",
  t."place" AS "place",
  t."mode" AS "mode",
  (SELECT label_lv FROM innov_code WHERE list = 'mode' AND code = t."mode") AS "mode_lv",
  (SELECT label_en FROM innov_code WHERE list = 'mode' AND code = t."mode") AS "mode_en",
  t."agenda" AS "agenda",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = l.value) AS v FROM "meeting_participant" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "participant",
  t."minutes" AS "minutes",
  t."conclusion" AS "conclusion",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT title FROM innov_title WHERE id = l.value) AS v FROM "meeting_follow_up" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "follow_up",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "meeting" AS t;

-- Documents / Dokumenti
CREATE TEMP VIEW "document_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'document_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'document_kind' AND code = t."kind") AS "kind_en",
  t."number" AS "number",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "document_issuer" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "issuer",
  t."summary" AS "summary",
  t."adopted_on" AS "adopted_on",
  t."published_on" AS "published_on",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."basis" AS "basis",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "document_url" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "url",
  t."licence" AS "licence",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "document_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "document_tag" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "tag",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "document" AS t;

-- Versions of documents / Dokumentu versijas
CREATE TEMP VIEW "document_version_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "document" AS r WHERE r.id = t."document") AS "document",
  t."document" AS "document_id",
  t."ordinal" AS "ordinal",
  t."version" AS "version",
  t."adopted_on" AS "adopted_on",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."basis" AS "basis",
  t."change" AS "change",
  t."text" AS "text",
  t."url" AS "url",
  t."sha256" AS "sha256",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "document_version" AS t;

-- Endorsements / Atbalsta apliecinājumi
CREATE TEMP VIEW "endorsement_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "document" AS r WHERE r.id = t."document") AS "document",
  t."document" AS "document_id",
  t."ordinal" AS "ordinal",
  t."role" AS "role",
  (SELECT label_lv FROM innov_code WHERE list = 'endorsement_role' AND code = t."role") AS "role_lv",
  (SELECT label_en FROM innov_code WHERE list = 'endorsement_role' AND code = t."role") AS "role_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."person") AS "person",
  t."person" AS "person_id",
  (SELECT coalesce(r.label, r.id) FROM "document_version" AS r WHERE r.id = t."version") AS "version",
  t."version" AS "version_id",
  t."endorsed_on" AS "endorsed_on",
  t."withdrawn_on" AS "withdrawn_on",
  t."text" AS "text",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "endorsement" AS t;

-- Frameworks / Ietvari
CREATE TEMP VIEW "framework_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."code" AS "code",
  t."description" AS "description",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."publisher") AS "publisher",
  t."publisher" AS "publisher_id",
  t."url" AS "url",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT coalesce(r."title", r.label, r.id) FROM "framework" AS r WHERE r.id = t."replaces") AS "replaces",
  t."replaces" AS "replaces_id",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "framework" AS t;

-- Pillars / Pīlāri
CREATE TEMP VIEW "pillar_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "framework" AS r WHERE r.id = t."framework") AS "framework",
  t."framework" AS "framework_id",
  t."ordinal" AS "ordinal",
  t."title" AS "title",
  t."code" AS "code",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "pillar" AS t;

-- Levels / Līmeņi
CREATE TEMP VIEW "level_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "framework" AS r WHERE r.id = t."framework") AS "framework",
  t."framework" AS "framework_id",
  t."ordinal" AS "ordinal",
  t."title" AS "title",
  t."code" AS "code",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "level" AS t;

-- Factors / Faktori
CREATE TEMP VIEW "factor_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "pillar" AS r WHERE r.id = t."pillar") AS "pillar",
  t."pillar" AS "pillar_id",
  t."ordinal" AS "ordinal",
  (SELECT coalesce(r."title", r.label, r.id) FROM "level" AS r WHERE r.id = t."level") AS "level",
  t."level" AS "level_id",
  t."title" AS "title",
  t."code" AS "code",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "factor" AS t;

-- Dimensions / Griezumi
CREATE TEMP VIEW "dimension_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."code" AS "code",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "dimension" AS t;

-- Dimension values / Griezumu vērtības
CREATE TEMP VIEW "dimension_value_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "dimension" AS r WHERE r.id = t."dimension") AS "dimension",
  t."dimension" AS "dimension_id",
  t."ordinal" AS "ordinal",
  t."title" AS "title",
  t."code" AS "code",
  (SELECT title FROM innov_title WHERE id = t."member") AS "member",
  t."member" AS "member_id",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "dimension_value" AS t;

-- Surveys / Aptaujas
CREATE TEMP VIEW "survey_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."code" AS "code",
  t."goals" AS "goals",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "survey_organiser" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "organiser",
  (SELECT coalesce(r."title", r.label, r.id) FROM "framework" AS r WHERE r.id = t."framework") AS "framework",
  t."framework" AS "framework_id",
  t."smallest_cell" AS "smallest_cell",
  t."url" AS "url",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "survey" AS t;

-- Questionnaire versions / Anketas versijas
CREATE TEMP VIEW "survey_version_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "survey" AS r WHERE r.id = t."survey") AS "survey",
  t."survey" AS "survey_id",
  t."ordinal" AS "ordinal",
  t."method_version" AS "method_version",
  t."method" AS "method",
  t."definition" AS "definition",
  t."respondents" AS "respondents",
  t."comparable" AS "comparable",
  t."changes" AS "changes",
  t."url" AS "url",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "survey_version" AS t;

-- Waves / Aptaujas kārtas
CREATE TEMP VIEW "wave_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "survey" AS r WHERE r.id = t."survey") AS "survey",
  t."survey" AS "survey_id",
  t."ordinal" AS "ordinal",
  t."title" AS "title",
  (SELECT coalesce(r."method_version", r.label, r.id) FROM "survey_version" AS r WHERE r.id = t."survey_version") AS "survey_version",
  t."survey_version" AS "survey_version_id",
  t."population" AS "population",
  (SELECT label_lv FROM innov_code WHERE list = 'survey_population' AND code = t."population") AS "population_lv",
  (SELECT label_en FROM innov_code WHERE list = 'survey_population' AND code = t."population") AS "population_en",
  t."description" AS "description",
  t."communication" AS "communication",
  t."field_from" AS "field_from",
  t."field_to" AS "field_to",
  t."anonymous" AS "anonymous",
  t."invited" AS "invited",
  t."complete_responses" AS "complete_responses",
  t."partial_responses" AS "partial_responses",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "wave" AS t;

-- Questions / Jautājumi
CREATE TEMP VIEW "question_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."method_version", r.label, r.id) FROM "survey_version" AS r WHERE r.id = t."survey_version") AS "survey_version",
  t."survey_version" AS "survey_version_id",
  t."ordinal" AS "ordinal",
  t."code" AS "code",
  t."text" AS "text",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'question_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'question_kind' AND code = t."kind") AS "kind_en",
  t."section" AS "section",
  t."subject" AS "subject",
  (SELECT label_lv FROM innov_code WHERE list = 'question_subject' AND code = t."subject") AS "subject_lv",
  (SELECT label_en FROM innov_code WHERE list = 'question_subject' AND code = t."subject") AS "subject_en",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "pillar" AS r WHERE r.id = l.value) AS v FROM "question_pillar" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "pillar",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "level" AS r WHERE r.id = l.value) AS v FROM "question_level" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "level",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "factor" AS r WHERE r.id = l.value) AS v FROM "question_factor" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "factor",
  t."role" AS "role",
  (SELECT label_lv FROM innov_code WHERE list = 'question_role' AND code = t."role") AS "role_lv",
  (SELECT label_en FROM innov_code WHERE list = 'question_role' AND code = t."role") AS "role_en",
  t."core" AS "core",
  t."external_code" AS "external_code",
  (SELECT coalesce(r."text", r.label, r.id) FROM "question" AS r WHERE r.id = t."replaces") AS "replaces",
  t."replaces" AS "replaces_id",
  t."comparable" AS "comparable",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "question" AS t;

-- Options / Atbilžu varianti
CREATE TEMP VIEW "option_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."text", r.label, r.id) FROM "question" AS r WHERE r.id = t."question") AS "question",
  t."question" AS "question_id",
  t."ordinal" AS "ordinal",
  t."code" AS "code",
  t."text" AS "text",
  t."score" AS "score",
  t."top_box" AS "top_box",
  t."left_out" AS "left_out",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "option" AS t;

-- Responses / Aizpildītas anketas
CREATE TEMP VIEW "response_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "wave" AS r WHERE r.id = t."wave") AS "wave",
  t."wave" AS "wave_id",
  t."ordinal" AS "ordinal",
  t."completeness" AS "completeness",
  (SELECT label_lv FROM innov_code WHERE list = 'response_completeness' AND code = t."completeness") AS "completeness_lv",
  (SELECT label_en FROM innov_code WHERE list = 'response_completeness' AND code = t."completeness") AS "completeness_en",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "dimension_value" AS r WHERE r.id = l.value) AS v FROM "response_breakdown" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "breakdown",
  t."weight" / 1000000.0 AS "weight",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "response" AS t;

-- Answers / Atbildes
CREATE TEMP VIEW "answer_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r.label, r.id) FROM "response" AS r WHERE r.id = t."response") AS "response",
  t."response" AS "response_id",
  t."ordinal" AS "ordinal",
  (SELECT coalesce(r."text", r.label, r.id) FROM "question" AS r WHERE r.id = t."question") AS "question",
  t."question" AS "question_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."text", r.label, r.id) FROM "option" AS r WHERE r.id = l.value) AS v FROM "answer_option" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "option",
  t."number" / 100.0 AS "number",
  t."text" AS "text",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "answer" AS t;

-- Published results / Publicēti rezultāti
CREATE TEMP VIEW "aggregate_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  (SELECT coalesce(r."title", r.label, r.id) FROM "wave" AS r WHERE r.id = t."wave") AS "wave",
  t."wave" AS "wave_id",
  (SELECT coalesce(r."text", r.label, r.id) FROM "question" AS r WHERE r.id = t."question") AS "question",
  t."question" AS "question_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."text", r.label, r.id) FROM "option" AS r WHERE r.id = l.value) AS v FROM "aggregate_option" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "option",
  t."option_group" AS "option_group",
  t."population" AS "population",
  (SELECT label_lv FROM innov_code WHERE list = 'survey_population' AND code = t."population") AS "population_lv",
  (SELECT label_en FROM innov_code WHERE list = 'survey_population' AND code = t."population") AS "population_en",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "dimension_value" AS r WHERE r.id = l.value) AS v FROM "aggregate_breakdown" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "breakdown",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "aggregate_completeness" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "completeness",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'response_completeness' AND code = l.value) AS v FROM "aggregate_completeness" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "completeness_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'response_completeness' AND code = l.value) AS v FROM "aggregate_completeness" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "completeness_en",
  t."percent" / 10.0 AS "percent",
  t."numerator" AS "numerator",
  t."denominator" AS "denominator",
  t."n" AS "n",
  t."missing" AS "missing",
  t."weighted" AS "weighted",
  t."missing_reason" AS "missing_reason",
  (SELECT label_lv FROM innov_code WHERE list = 'missing_reason' AND code = t."missing_reason") AS "missing_reason_lv",
  (SELECT label_en FROM innov_code WHERE list = 'missing_reason' AND code = t."missing_reason") AS "missing_reason_en",
  t."published_on" AS "published_on",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "aggregate" AS t;

-- Indicators / Rādītāji
CREATE TEMP VIEW "indicator_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."code" AS "code",
  t."unit" AS "unit",
  (SELECT label_lv FROM innov_code WHERE list = 'indicator_unit' AND code = t."unit") AS "unit_lv",
  (SELECT label_en FROM innov_code WHERE list = 'indicator_unit' AND code = t."unit") AS "unit_en",
  t."direction" AS "direction",
  (SELECT label_lv FROM innov_code WHERE list = 'indicator_direction' AND code = t."direction") AS "direction_lv",
  (SELECT label_en FROM innov_code WHERE list = 'indicator_direction' AND code = t."direction") AS "direction_en",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'indicator_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'indicator_kind' AND code = t."kind") AS "kind_en",
  t."frequency" AS "frequency",
  (SELECT label_lv FROM innov_code WHERE list = 'indicator_frequency' AND code = t."frequency") AS "frequency_lv",
  (SELECT label_en FROM innov_code WHERE list = 'indicator_frequency' AND code = t."frequency") AS "frequency_en",
  t."description" AS "description",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."responsible") AS "responsible",
  t."responsible" AS "responsible_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "pillar" AS r WHERE r.id = l.value) AS v FROM "indicator_pillar" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "pillar",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "level" AS r WHERE r.id = l.value) AS v FROM "indicator_level" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "level",
  t."first_month" AS "first_month",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "indicator" AS t;

-- Indicator definitions / Rādītāju definīcijas
CREATE TEMP VIEW "indicator_definition_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "indicator" AS r WHERE r.id = t."indicator") AS "indicator",
  t."indicator" AS "indicator_id",
  t."ordinal" AS "ordinal",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."text" AS "text",
  t."comparable" AS "comparable",
  t."method" AS "method",
  (SELECT label_lv FROM innov_code WHERE list = 'indicator_method' AND code = t."method") AS "method_lv",
  (SELECT label_en FROM innov_code WHERE list = 'indicator_method' AND code = t."method") AS "method_en",
  t."record_kind" AS "record_kind",
  t."condition" AS "condition",
  t."period_field" AS "period_field",
  t."counting" AS "counting",
  (SELECT label_lv FROM innov_code WHERE list = 'indicator_counting' AND code = t."counting") AS "counting_lv",
  (SELECT label_en FROM innov_code WHERE list = 'indicator_counting' AND code = t."counting") AS "counting_en",
  t."calculation" AS "calculation",
  (SELECT label_lv FROM innov_code WHERE list = 'indicator_calculation' AND code = t."calculation") AS "calculation_lv",
  (SELECT label_en FROM innov_code WHERE list = 'indicator_calculation' AND code = t."calculation") AS "calculation_en",
  t."measured_field" AS "measured_field",
  t."numerator_condition" AS "numerator_condition",
  t."denominator_condition" AS "denominator_condition",
  (SELECT coalesce(r."text", r.label, r.id) FROM "question" AS r WHERE r.id = t."question") AS "question",
  t."question" AS "question_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."text", r.label, r.id) FROM "option" AS r WHERE r.id = l.value) AS v FROM "indicator_definition_option" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "option",
  t."additivity" AS "additivity",
  (SELECT label_lv FROM innov_code WHERE list = 'indicator_additivity' AND code = t."additivity") AS "additivity_lv",
  (SELECT label_en FROM innov_code WHERE list = 'indicator_additivity' AND code = t."additivity") AS "additivity_en",
  t."decimals" AS "decimals",
  t."on_track_from" / 10.0 AS "on_track_from",
  t."at_risk_from" / 10.0 AS "at_risk_from",
  t."smallest_cell" AS "smallest_cell",
  t."denominator_kind" AS "denominator_kind",
  t."denominator_period_field" AS "denominator_period_field",
  t."denominator_counting" AS "denominator_counting",
  (SELECT label_lv FROM innov_code WHERE list = 'indicator_counting' AND code = t."denominator_counting") AS "denominator_counting_lv",
  (SELECT label_en FROM innov_code WHERE list = 'indicator_counting' AND code = t."denominator_counting") AS "denominator_counting_en",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "indicator_definition" AS t;

-- Indicator dimensions / Rādītāju griezumi
CREATE TEMP VIEW "indicator_dimension_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r.label, r.id) FROM "indicator_definition" AS r WHERE r.id = t."indicator_definition") AS "indicator_definition",
  t."indicator_definition" AS "indicator_definition_id",
  t."ordinal" AS "ordinal",
  (SELECT coalesce(r."title", r.label, r.id) FROM "dimension" AS r WHERE r.id = t."dimension") AS "dimension",
  t."dimension" AS "dimension_id",
  t."record_field" AS "record_field",
  t."denominator_field" AS "denominator_field",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "indicator_dimension" AS t;

-- Projects / Projekti
CREATE TEMP VIEW "project_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."code" AS "code",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "project_funder" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "funder",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'project_funder' AND code = l.value) AS v FROM "project_funder" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "funder_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'project_funder' AND code = l.value) AS v FROM "project_funder" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "funder_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."lead") AS "lead",
  t."lead" AS "lead_id",
  t."budget" / 100.0 AS "budget",
  t."starts_on" AS "starts_on",
  t."ends_on" AS "ends_on",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "project_basis" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "basis",
  t."url" AS "url",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "project" AS t;

-- Project versions / Projektu redakcijas
CREATE TEMP VIEW "project_version_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "project" AS r WHERE r.id = t."project") AS "project",
  t."project" AS "project_id",
  t."ordinal" AS "ordinal",
  t."proposed_on" AS "proposed_on",
  t."adopted_on" AS "adopted_on",
  t."basis" AS "basis",
  t."starts_on" AS "starts_on",
  t."ends_on" AS "ends_on",
  t."budget" / 100.0 AS "budget",
  t."reason" AS "reason",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "project_version" AS t;

-- Budget lines / Budžeta pozīcijas
CREATE TEMP VIEW "budget_line_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "project" AS r WHERE r.id = t."project") AS "project",
  t."project" AS "project_id",
  t."ordinal" AS "ordinal",
  t."code" AS "code",
  t."category" AS "category",
  t."planned" / 100.0 AS "planned",
  t."committed" / 100.0 AS "committed",
  t."spent" / 100.0 AS "spent",
  t."override_reason" AS "override_reason",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "budget_line" AS t;

-- Charges / Izmaksu attiecinājumi
CREATE TEMP VIEW "charge_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."category", r.label, r.id) FROM "budget_line" AS r WHERE r.id = t."budget_line") AS "budget_line",
  t."budget_line" AS "budget_line_id",
  t."ordinal" AS "ordinal",
  (SELECT title FROM innov_title WHERE id = t."activity") AS "activity",
  t."activity" AS "activity_id",
  t."share" / 10.0 AS "share",
  t."charged_on" AS "charged_on",
  t."planned" / 100.0 AS "planned",
  t."committed" / 100.0 AS "committed",
  t."spent" / 100.0 AS "spent",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "charge" AS t;

-- Milestones and targets / Atskaites punkti un mērķrādītāji
CREATE TEMP VIEW "milestone_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "project" AS r WHERE r.id = t."project") AS "project",
  t."project" AS "project_id",
  t."ordinal" AS "ordinal",
  t."sequential_number" AS "sequential_number",
  t."title" AS "title",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'milestone_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'milestone_kind' AND code = t."kind") AS "kind_en",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'milestone_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'milestone_status' AND code = t."status") AS "status_en",
  t."related_measure" AS "related_measure",
  t."qualitative_indicator" AS "qualitative_indicator",
  t."unit" AS "unit",
  t."baseline" / 100.0 AS "baseline",
  t."goal" / 100.0 AS "goal",
  t."year" AS "year",
  t."quarter" AS "quarter",
  t."description" AS "description",
  t."achieved" / 100.0 AS "achieved",
  (SELECT coalesce(r."title", r.label, r.id) FROM "indicator" AS r WHERE r.id = t."indicator") AS "indicator",
  t."indicator" AS "indicator_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT title FROM innov_title WHERE id = l.value) AS v FROM "milestone_evidence" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "evidence",
  t."claimed_on" AS "claimed_on",
  t."verified_on" AS "verified_on",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "milestone" AS t;

-- Milestone versions / Atskaites punktu redakcijas
CREATE TEMP VIEW "milestone_version_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "milestone" AS r WHERE r.id = t."milestone") AS "milestone",
  t."milestone" AS "milestone_id",
  t."ordinal" AS "ordinal",
  t."proposed_on" AS "proposed_on",
  t."adopted_on" AS "adopted_on",
  t."basis" AS "basis",
  t."title" AS "title",
  t."qualitative_indicator" AS "qualitative_indicator",
  t."unit" AS "unit",
  t."baseline" / 100.0 AS "baseline",
  t."goal" / 100.0 AS "goal",
  t."year" AS "year",
  t."quarter" AS "quarter",
  t."description" AS "description",
  t."reason" AS "reason",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "milestone_version" AS t;

-- Strategies / Stratēģijas
CREATE TEMP VIEW "strategy_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."lead") AS "lead",
  t."lead" AS "lead_id",
  t."period_start" AS "period_start",
  t."period_end" AS "period_end",
  t."adopted_on" AS "adopted_on",
  t."basis" AS "basis",
  t."vision" AS "vision",
  (SELECT coalesce(r."title", r.label, r.id) FROM "document" AS r WHERE r.id = t."document") AS "document",
  t."document" AS "document_id",
  (SELECT coalesce(r."title", r.label, r.id) FROM "project" AS r WHERE r.id = t."project") AS "project",
  t."project" AS "project_id",
  t."url" AS "url",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "strategy" AS t;

-- Priorities / Prioritātes
CREATE TEMP VIEW "priority_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "strategy" AS r WHERE r.id = t."strategy") AS "strategy",
  t."strategy" AS "strategy_id",
  t."ordinal" AS "ordinal",
  t."code" AS "code",
  t."title" AS "title",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "priority" AS t;

-- Objectives / Stratēģiskie mērķi
CREATE TEMP VIEW "objective_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "strategy" AS r WHERE r.id = t."strategy") AS "strategy",
  t."strategy" AS "strategy_id",
  t."ordinal" AS "ordinal",
  t."code" AS "code",
  t."title" AS "title",
  (SELECT coalesce(r."title", r.label, r.id) FROM "priority" AS r WHERE r.id = t."priority") AS "priority",
  t."priority" AS "priority_id",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "indicator" AS r WHERE r.id = l.value) AS v FROM "objective_indicator" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "indicator",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "objective" AS t;

-- Actions / Rīcības
CREATE TEMP VIEW "action_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "strategy" AS r WHERE r.id = t."strategy") AS "strategy",
  t."strategy" AS "strategy_id",
  t."ordinal" AS "ordinal",
  t."code" AS "code",
  t."title" AS "title",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'action_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'action_status' AND code = t."status") AS "status_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."lead") AS "lead",
  t."lead" AS "lead_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "action_co_responsible" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "co_responsible",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = l.value) AS v FROM "action_responsible" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "responsible",
  t."due_on" AS "due_on",
  t."done_on" AS "done_on",
  (SELECT coalesce(r."title", r.label, r.id) FROM "priority" AS r WHERE r.id = t."priority") AS "priority",
  t."priority" AS "priority_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "objective" AS r WHERE r.id = l.value) AS v FROM "action_objective" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "objective",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "indicator" AS r WHERE r.id = l.value) AS v FROM "action_indicator" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "indicator",
  t."budget" / 100.0 AS "budget",
  (SELECT coalesce(r."title", r.label, r.id) FROM "project" AS r WHERE r.id = t."project") AS "project",
  t."project" AS "project_id",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "action" AS t;

-- Reports / Ziņojumi
CREATE TEMP VIEW "progress_report_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "strategy" AS r WHERE r.id = t."strategy") AS "strategy",
  t."strategy" AS "strategy_id",
  t."ordinal" AS "ordinal",
  t."title" AS "title",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'progress_report_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'progress_report_status' AND code = t."status") AS "status_en",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "progress_report_institution" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "institution",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."recipient") AS "recipient",
  t."recipient" AS "recipient_id",
  t."period_start" AS "period_start",
  t."period_end" AS "period_end",
  t."due_on" AS "due_on",
  t."submitted_on" AS "submitted_on",
  t."accepted_on" AS "accepted_on",
  t."body" AS "body",
  (SELECT coalesce(r."title", r.label, r.id) FROM "document" AS r WHERE r.id = t."document") AS "document",
  t."document" AS "document_id",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "progress_report" AS t;

-- Progress / Rīcību izpilde
CREATE TEMP VIEW "action_progress_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r.label, r.id) FROM "progress_report" AS r WHERE r.id = t."report") AS "report",
  t."report" AS "report_id",
  t."ordinal" AS "ordinal",
  (SELECT coalesce(r."title", r.label, r.id) FROM "action" AS r WHERE r.id = t."action") AS "action",
  t."action" AS "action_id",
  t."action_status" AS "action_status",
  (SELECT label_lv FROM innov_code WHERE list = 'action_status' AND code = t."action_status") AS "action_status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'action_status' AND code = t."action_status") AS "action_status_en",
  t."completion" / 10.0 AS "completion",
  t."text" AS "text",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "action_progress" AS t;

-- Targets / Mērķi
CREATE TEMP VIEW "target_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."measure" AS "measure",
  (SELECT label_lv FROM innov_code WHERE list = 'target_measure' AND code = t."measure") AS "measure_lv",
  (SELECT label_en FROM innov_code WHERE list = 'target_measure' AND code = t."measure") AS "measure_en",
  t."period_start" AS "period_start",
  t."period_end" AS "period_end",
  t."goal" AS "goal",
  (SELECT coalesce(r."title", r.label, r.id) FROM "indicator" AS r WHERE r.id = t."indicator") AS "indicator",
  t."indicator" AS "indicator_id",
  (SELECT coalesce(r.label, r.id) FROM "indicator_definition" AS r WHERE r.id = t."indicator_definition") AS "indicator_definition",
  t."indicator_definition" AS "indicator_definition_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "dimension_value" AS r WHERE r.id = l.value) AS v FROM "target_breakdown" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "breakdown",
  (SELECT title FROM innov_title WHERE id = t."scope") AS "scope",
  t."scope" AS "scope_id",
  t."baseline_value" / 100.0 AS "baseline_value",
  t."baseline_on" AS "baseline_on",
  t."goal_value" / 100.0 AS "goal_value",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "target" AS t;

-- Interim targets / Starpmērķi
CREATE TEMP VIEW "interim_target_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "target" AS r WHERE r.id = t."target") AS "target",
  t."target" AS "target_id",
  t."ordinal" AS "ordinal",
  t."due_on" AS "due_on",
  t."goal_value" / 100.0 AS "goal_value",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "interim_target" AS t;

-- Measurements / Mērījumi
CREATE TEMP VIEW "measurement_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "indicator" AS r WHERE r.id = t."indicator") AS "indicator",
  t."indicator" AS "indicator_id",
  (SELECT coalesce(r.label, r.id) FROM "indicator_definition" AS r WHERE r.id = t."indicator_definition") AS "indicator_definition",
  t."indicator_definition" AS "indicator_definition_id",
  t."period_start" AS "period_start",
  t."period_end" AS "period_end",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "dimension_value" AS r WHERE r.id = l.value) AS v FROM "measurement_breakdown" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "breakdown",
  t."observed_value" / 100.0 AS "observed_value",
  t."numerator" AS "numerator",
  t."denominator" AS "denominator",
  t."n" AS "n",
  t."missing_reason" AS "missing_reason",
  (SELECT label_lv FROM innov_code WHERE list = 'missing_reason' AND code = t."missing_reason") AS "missing_reason_lv",
  (SELECT label_en FROM innov_code WHERE list = 'missing_reason' AND code = t."missing_reason") AS "missing_reason_en",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'measurement_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'measurement_status' AND code = t."status") AS "status_en",
  t."method" AS "method",
  (SELECT label_lv FROM innov_code WHERE list = 'indicator_method' AND code = t."method") AS "method_lv",
  (SELECT label_en FROM innov_code WHERE list = 'indicator_method' AND code = t."method") AS "method_en",
  (SELECT coalesce(r."title", r.label, r.id) FROM "wave" AS r WHERE r.id = t."wave") AS "wave",
  t."wave" AS "wave_id",
  t."known_on" AS "known_on",
  (SELECT coalesce(r.label, r.id) FROM "measurement" AS r WHERE r.id = t."replaces") AS "replaces",
  t."replaces" AS "replaces_id",
  t."reason" AS "reason",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "measurement" AS t;

-- Challenges / Izaicinājumi
CREATE TEMP VIEW "challenge_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."text" AS "text",
  t."reframed" AS "reframed",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."contact") AS "contact",
  t."contact" AS "contact_id",
  t."raised_on" AS "raised_on",
  t."affected" AS "affected",
  t."tried" AS "tried",
  t."expected_result" AS "expected_result",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "sector" AS r WHERE r.id = l.value) AS v FROM "challenge_sector" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "sector",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "territory" AS r WHERE r.id = l.value) AS v FROM "challenge_territory" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "territory",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "challenge_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = l.value) AS v FROM "challenge_target_group" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "target_group",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "challenge_tag" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "tag",
  t."selection" AS "selection",
  (SELECT label_lv FROM innov_code WHERE list = 'challenge_selection' AND code = t."selection") AS "selection_lv",
  (SELECT label_en FROM innov_code WHERE list = 'challenge_selection' AND code = t."selection") AS "selection_en",
  t."selected_on" AS "selected_on",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "challenge" AS t;

-- Ideas / Idejas
CREATE TEMP VIEW "idea_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'idea_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'idea_status' AND code = t."status") AS "status_en",
  t."description" AS "description",
  t."origin" AS "origin",
  (SELECT label_lv FROM innov_code WHERE list = 'idea_origin' AND code = t."origin") AS "origin_lv",
  (SELECT label_en FROM innov_code WHERE list = 'idea_origin' AND code = t."origin") AS "origin_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."author") AS "author",
  t."author" AS "author_id",
  t."captured_on" AS "captured_on",
  t."revisit_on" AS "revisit_on",
  (SELECT title FROM innov_title WHERE id = t."adopted_as") AS "adopted_as",
  t."adopted_as" AS "adopted_as_id",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "idea_facet" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "facet",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'innovation_facet' AND code = l.value) AS v FROM "idea_facet" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "facet_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'innovation_facet' AND code = l.value) AS v FROM "idea_facet" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "facet_en",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "idea_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = l.value) AS v FROM "idea_target_group" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "target_group",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "idea_tag" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "tag",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "idea" AS t;

-- Sprint norms / Sprintu normas
CREATE TEMP VIEW "sprint_norm_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."weeks_min" AS "weeks_min",
  t."weeks_max" AS "weeks_max",
  t."sessions_min" AS "sessions_min",
  t."sessions_max" AS "sessions_max",
  t."facilitators_min" AS "facilitators_min",
  t."basis" AS "basis",
  t."participants_min" AS "participants_min",
  t."participants_max" AS "participants_max",
  t."institutions_min" AS "institutions_min",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "sprint_norm_required_role" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "required_role",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'involvement_role' AND code = l.value) AS v FROM "sprint_norm_required_role" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "required_role_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'involvement_role' AND code = l.value) AS v FROM "sprint_norm_required_role" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "required_role_en",
  t."session_interval" AS "session_interval",
  t."attendance_min" / 10.0 AS "attendance_min",
  t."mentoring_months" AS "mentoring_months",
  t."mentoring_hours_min" / 100.0 AS "mentoring_hours_min",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "sprint_norm" AS t;

-- Phases of norms / Normu posmi
CREATE TEMP VIEW "norm_phase_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "sprint_norm" AS r WHERE r.id = t."sprint_norm") AS "sprint_norm",
  t."sprint_norm" AS "sprint_norm_id",
  t."ordinal" AS "ordinal",
  t."phase" AS "phase",
  (SELECT label_lv FROM innov_code WHERE list = 'session_phase' AND code = t."phase") AS "phase_lv",
  (SELECT label_en FROM innov_code WHERE list = 'session_phase' AND code = t."phase") AS "phase_en",
  t."sessions" AS "sessions",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "norm_phase" AS t;

-- Calls / Konkursi
CREATE TEMP VIEW "call_view" AS SELECT
  t.id, t.label,
  t."year" AS "year",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'call_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'call_status' AND code = t."status") AS "status_en",
  t."title" AS "title",
  t."round" AS "round",
  t."summary" AS "summary",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "call_organiser" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "organiser",
  (SELECT coalesce(r."title", r.label, r.id) FROM "project" AS r WHERE r.id = t."project") AS "project",
  t."project" AS "project_id",
  t."opens_on" AS "opens_on",
  t."closes_on" AS "closes_on",
  t."zone" AS "zone",
  t."decided_on" AS "decided_on",
  t."places" AS "places",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "call_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  t."requirement" AS "requirement",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "call_required_part" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "required_part",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'application_part' AND code = l.value) AS v FROM "call_required_part" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "required_part_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'application_part' AND code = l.value) AS v FROM "call_required_part" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "required_part_en",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "call_eligible_kind" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "eligible_kind",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'institution_kind' AND code = l.value) AS v FROM "call_eligible_kind" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "eligible_kind_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'institution_kind' AND code = l.value) AS v FROM "call_eligible_kind" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "eligible_kind_en",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "call_eligible_level" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "eligible_level",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'admin_level' AND code = l.value) AS v FROM "call_eligible_level" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "eligible_level_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'admin_level' AND code = l.value) AS v FROM "call_eligible_level" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "eligible_level_en",
  t."eligible_condition" AS "eligible_condition",
  t."per_institution_limit" AS "per_institution_limit",
  t."limit_counts" AS "limit_counts",
  (SELECT label_lv FROM innov_code WHERE list = 'call_limit_counts' AND code = t."limit_counts") AS "limit_counts_lv",
  (SELECT label_en FROM innov_code WHERE list = 'call_limit_counts' AND code = t."limit_counts") AS "limit_counts_en",
  t."limit_scope" AS "limit_scope",
  (SELECT label_lv FROM innov_code WHERE list = 'call_limit_scope' AND code = t."limit_scope") AS "limit_scope_lv",
  (SELECT label_en FROM innov_code WHERE list = 'call_limit_scope' AND code = t."limit_scope") AS "limit_scope_en",
  t."limit_applies_to" AS "limit_applies_to",
  (SELECT label_lv FROM innov_code WHERE list = 'call_limit_applies_to' AND code = t."limit_applies_to") AS "limit_applies_to_lv",
  (SELECT label_en FROM innov_code WHERE list = 'call_limit_applies_to' AND code = t."limit_applies_to") AS "limit_applies_to_en",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "call_limit_level" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "limit_level",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'admin_level' AND code = l.value) AS v FROM "call_limit_level" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "limit_level_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'admin_level' AND code = l.value) AS v FROM "call_limit_level" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "limit_level_en",
  t."unit_cost" / 100.0 AS "unit_cost",
  t."support" AS "support",
  (SELECT coalesce(r."title", r.label, r.id) FROM "sprint_norm" AS r WHERE r.id = t."sprint_norm") AS "sprint_norm",
  t."sprint_norm" AS "sprint_norm_id",
  (SELECT coalesce(r."title", r.label, r.id) FROM "document" AS r WHERE r.id = t."regulations") AS "regulations",
  t."regulations" AS "regulations_id",
  t."regulations_url" AS "regulations_url",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "call_link" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "link",
  t."application_count" AS "application_count",
  t."supported_count" AS "supported_count",
  t."reason" AS "reason",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "call" AS t;

-- Applications / Pieteikumi
CREATE TEMP VIEW "application_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "call" AS r WHERE r.id = t."call") AS "call",
  t."call" AS "call_id",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'application_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'application_status' AND code = t."status") AS "status_en",
  t."title" AS "title",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."lead") AS "lead",
  t."lead" AS "lead_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "application_partner" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "partner",
  (SELECT coalesce(r."title", r.label, r.id) FROM "challenge" AS r WHERE r.id = t."challenge") AS "challenge",
  t."challenge" AS "challenge_id",
  t."problem_statement" AS "problem_statement",
  t."topicality" AS "topicality",
  t."impact_on_other_policy_areas" AS "impact_on_other_policy_areas",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "application_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = l.value) AS v FROM "application_target_group" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "target_group",
  t."stakeholder" AS "stakeholder",
  t."expected_result" AS "expected_result",
  t."readiness" AS "readiness",
  strftime('%Y-%m-%dT%H:%M:%SZ', t."submitted_at" / 1000000, 'unixepoch') AS "submitted_at",
  (SELECT coalesce(r.label, r.id) FROM "document_version" AS r WHERE r.id = t."regulations") AS "regulations",
  t."regulations" AS "regulations_id",
  t."decided_on" AS "decided_on",
  t."reason" AS "reason",
  t."agreement_signed_on" AS "agreement_signed_on",
  (SELECT coalesce(r."title", r.label, r.id) FROM "document" AS r WHERE r.id = t."agreement") AS "agreement",
  t."agreement" AS "agreement_id",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "application" AS t;

-- Team members / Komandas dalībnieki
CREATE TEMP VIEW "team_member_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "application" AS r WHERE r.id = t."application") AS "application",
  t."application" AS "application_id",
  t."ordinal" AS "ordinal",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."person") AS "person",
  t."person" AS "person_id",
  t."role" AS "role",
  (SELECT label_lv FROM innov_code WHERE list = 'team_role' AND code = t."role") AS "role_lv",
  (SELECT label_en FROM innov_code WHERE list = 'team_role' AND code = t."role") AS "role_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  t."contribution" AS "contribution",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "team_member" AS t;

-- Sprints / Sprinti
CREATE TEMP VIEW "sprint_view" AS SELECT
  t.id, t.label,
  t."year" AS "year",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'sprint_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'sprint_status' AND code = t."status") AS "status_en",
  t."title" AS "title",
  t."motto" AS "motto",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."lead") AS "lead",
  t."lead" AS "lead_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "sprint_co_lead" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "co_lead",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "sprint_partner" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "partner",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = l.value) AS v FROM "sprint_facilitator" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "facilitator",
  t."segment" AS "segment",
  (SELECT label_lv FROM innov_code WHERE list = 'sprint_segment' AND code = t."segment") AS "segment_lv",
  (SELECT label_en FROM innov_code WHERE list = 'sprint_segment' AND code = t."segment") AS "segment_en",
  t."challenge" AS "challenge",
  t."reframed" AS "reframed",
  t."planned_start" AS "planned_start",
  t."planned_end" AS "planned_end",
  t."actual_start" AS "actual_start",
  t."actual_end" AS "actual_end",
  t."planned_cost" / 100.0 AS "planned_cost",
  t."actual_cost" / 100.0 AS "actual_cost",
  t."participants" AS "participants",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "sprint_outcome" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "outcome",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'sprint_outcome' AND code = l.value) AS v FROM "sprint_outcome" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "outcome_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'sprint_outcome' AND code = l.value) AS v FROM "sprint_outcome" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "outcome_en",
  t."summary" AS "summary",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "sprint_link" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "link",
  (SELECT coalesce(r."title", r.label, r.id) FROM "call" AS r WHERE r.id = t."call") AS "call",
  t."call" AS "call_id",
  (SELECT coalesce(r."title", r.label, r.id) FROM "application" AS r WHERE r.id = t."application") AS "application",
  t."application" AS "application_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "sprint_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "sprint" AS t;

-- Sessions / Darba sesijas
CREATE TEMP VIEW "session_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "sprint" AS r WHERE r.id = t."sprint") AS "sprint",
  t."sprint" AS "sprint_id",
  t."ordinal" AS "ordinal",
  t."phase" AS "phase",
  (SELECT label_lv FROM innov_code WHERE list = 'session_phase' AND code = t."phase") AS "phase_lv",
  (SELECT label_en FROM innov_code WHERE list = 'session_phase' AND code = t."phase") AS "phase_en",
  t."date" AS "date",
  strftime('%Y-%m-%dT%H:%M:%SZ', t."starts_at" / 1000000, 'unixepoch') AS "starts_at",
  strftime('%Y-%m-%dT%H:%M:%SZ', t."ends_at" / 1000000, 'unixepoch') AS "ends_at",
  t."zone" AS "zone",
  t."place" AS "place",
  t."mode" AS "mode",
  (SELECT label_lv FROM innov_code WHERE list = 'mode' AND code = t."mode") AS "mode_lv",
  (SELECT label_en FROM innov_code WHERE list = 'mode' AND code = t."mode") AS "mode_en",
  t."open_to_public" AS "open_to_public",
  t."hours" / 100.0 AS "hours",
  t."agenda" AS "agenda",
  t."output" AS "output",
  t."planned_on" AS "planned_on",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "session" AS t;

-- Involvements / Iesaistes
CREATE TEMP VIEW "involvement_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "sprint" AS r WHERE r.id = t."sprint") AS "sprint",
  t."sprint" AS "sprint_id",
  t."ordinal" AS "ordinal",
  t."role" AS "role",
  (SELECT label_lv FROM innov_code WHERE list = 'involvement_role' AND code = t."role") AS "role_lv",
  (SELECT label_en FROM innov_code WHERE list = 'involvement_role' AND code = t."role") AS "role_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."person") AS "person",
  t."person" AS "person_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = t."target_group") AS "target_group",
  t."target_group" AS "target_group_id",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "involvement" AS t;

-- Attendances / Apmeklējumi
CREATE TEMP VIEW "attendance_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r.label, r.id) FROM "session" AS r WHERE r.id = t."session") AS "session",
  t."session" AS "session_id",
  t."ordinal" AS "ordinal",
  t."role" AS "role",
  (SELECT label_lv FROM innov_code WHERE list = 'involvement_role' AND code = t."role") AS "role_lv",
  (SELECT label_en FROM innov_code WHERE list = 'involvement_role' AND code = t."role") AS "role_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."person") AS "person",
  t."person" AS "person_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = t."target_group") AS "target_group",
  t."target_group" AS "target_group_id",
  t."participants" AS "participants",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "attendance" AS t;

-- Prototypes / Prototipi
CREATE TEMP VIEW "prototype_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'prototype_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'prototype_status' AND code = t."status") AS "status_en",
  (SELECT coalesce(r."title", r.label, r.id) FROM "sprint" AS r WHERE r.id = t."sprint") AS "sprint",
  t."sprint" AS "sprint_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'innovation_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'innovation_kind' AND code = t."kind") AS "kind_en",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "prototype_facet" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "facet",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'innovation_facet' AND code = l.value) AS v FROM "prototype_facet" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "facet_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'innovation_facet' AND code = l.value) AS v FROM "prototype_facet" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "facet_en",
  t."description" AS "description",
  t."readiness" AS "readiness",
  t."drafted_on" AS "drafted_on",
  t."blocked_reason" AS "blocked_reason",
  t."reason" AS "reason",
  t."lessons_learned" AS "lessons_learned",
  t."url" AS "url",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "prototype_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = l.value) AS v FROM "prototype_target_group" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "target_group",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "prototype_tag" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "tag",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "prototype" AS t;

-- Versions of prototypes / Prototipu versijas
CREATE TEMP VIEW "prototype_version_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "prototype" AS r WHERE r.id = t."prototype") AS "prototype",
  t."prototype" AS "prototype_id",
  t."ordinal" AS "ordinal",
  t."version" AS "version",
  t."released_on" AS "released_on",
  t."change" AS "change",
  t."description" AS "description",
  t."url" AS "url",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "prototype_version" AS t;

-- Tests of prototypes / Prototipu testi
CREATE TEMP VIEW "prototype_test_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "prototype" AS r WHERE r.id = t."prototype") AS "prototype",
  t."prototype" AS "prototype_id",
  t."ordinal" AS "ordinal",
  t."tested_on" AS "tested_on",
  t."setting" AS "setting",
  (SELECT label_lv FROM innov_code WHERE list = 'prototype_test_setting' AND code = t."setting") AS "setting_lv",
  (SELECT label_en FROM innov_code WHERE list = 'prototype_test_setting' AND code = t."setting") AS "setting_en",
  (SELECT coalesce(r.label, r.id) FROM "prototype_version" AS r WHERE r.id = t."version") AS "version",
  t."version" AS "version_id",
  t."place" AS "place",
  t."method" AS "method",
  t."users" AS "users",
  t."sample" AS "sample",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = l.value) AS v FROM "prototype_test_target_group" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "target_group",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "prototype_test_institution" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "institution",
  t."result" AS "result",
  t."decision" AS "decision",
  (SELECT label_lv FROM innov_code WHERE list = 'prototype_decision' AND code = t."decision") AS "decision_lv",
  (SELECT label_en FROM innov_code WHERE list = 'prototype_decision' AND code = t."decision") AS "decision_en",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "prototype_test" AS t;

-- Pilots / Pilotēšanas
CREATE TEMP VIEW "pilot_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "prototype" AS r WHERE r.id = t."prototype") AS "prototype",
  t."prototype" AS "prototype_id",
  t."ordinal" AS "ordinal",
  t."starts_on" AS "starts_on",
  t."ends_on" AS "ends_on",
  (SELECT coalesce(r.label, r.id) FROM "prototype_version" AS r WHERE r.id = t."version") AS "version",
  t."version" AS "version_id",
  t."scope" AS "scope",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "pilot_institution" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "institution",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "territory" AS r WHERE r.id = l.value) AS v FROM "pilot_territory" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "territory",
  t."users" AS "users",
  t."result" AS "result",
  t."decision" AS "decision",
  (SELECT label_lv FROM innov_code WHERE list = 'prototype_decision' AND code = t."decision") AS "decision_lv",
  (SELECT label_en FROM innov_code WHERE list = 'prototype_decision' AND code = t."decision") AS "decision_en",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "pilot" AS t;

-- Implementations / Ieviešanas
CREATE TEMP VIEW "implementation_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "prototype" AS r WHERE r.id = t."prototype") AS "prototype",
  t."prototype" AS "prototype_id",
  t."ordinal" AS "ordinal",
  t."implemented_on" AS "implemented_on",
  t."ended_on" AS "ended_on",
  (SELECT coalesce(r.label, r.id) FROM "prototype_version" AS r WHERE r.id = t."version") AS "version",
  t."version" AS "version_id",
  t."scope" AS "scope",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "implementation_institution" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "institution",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "territory" AS r WHERE r.id = l.value) AS v FROM "implementation_territory" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "territory",
  t."novelty" AS "novelty",
  (SELECT label_lv FROM innov_code WHERE list = 'innovation_novelty' AND code = t."novelty") AS "novelty_lv",
  (SELECT label_en FROM innov_code WHERE list = 'innovation_novelty' AND code = t."novelty") AS "novelty_en",
  t."basis" AS "basis",
  t."url" AS "url",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "implementation" AS t;

-- Stages of prototypes / Prototipu posmi
CREATE TEMP VIEW "prototype_stage_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "prototype" AS r WHERE r.id = t."prototype") AS "prototype",
  t."prototype" AS "prototype_id",
  t."ordinal" AS "ordinal",
  t."stage" AS "stage",
  (SELECT label_lv FROM innov_code WHERE list = 'prototype_status' AND code = t."stage") AS "stage_lv",
  (SELECT label_en FROM innov_code WHERE list = 'prototype_status' AND code = t."stage") AS "stage_en",
  t."reached_on" AS "reached_on",
  t."assurance" AS "assurance",
  (SELECT label_lv FROM innov_code WHERE list = 'prototype_stage_assurance' AND code = t."assurance") AS "assurance_lv",
  (SELECT label_en FROM innov_code WHERE list = 'prototype_stage_assurance' AND code = t."assurance") AS "assurance_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."verified_by") AS "verified_by",
  t."verified_by" AS "verified_by_id",
  t."verified_on" AS "verified_on",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "prototype_stage" AS t;

-- Mentoring / Mentoringa reizes
CREATE TEMP VIEW "mentoring_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "sprint" AS r WHERE r.id = t."sprint") AS "sprint",
  t."sprint" AS "sprint_id",
  t."ordinal" AS "ordinal",
  t."date" AS "date",
  t."topic" AS "topic",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = l.value) AS v FROM "mentoring_mentor" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "mentor",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT coalesce(r."title", r.label, r.id) FROM "prototype" AS r WHERE r.id = t."prototype") AS "prototype",
  t."prototype" AS "prototype_id",
  t."mode" AS "mode",
  (SELECT label_lv FROM innov_code WHERE list = 'mode' AND code = t."mode") AS "mode_lv",
  (SELECT label_en FROM innov_code WHERE list = 'mode' AND code = t."mode") AS "mode_en",
  t."hours" / 100.0 AS "hours",
  t."summary" AS "summary",
  t."next_step" AS "next_step",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "mentoring" AS t;

-- Events / Pasākumi
CREATE TEMP VIEW "event_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'event_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'event_kind' AND code = t."kind") AS "kind_en",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'event_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'event_status' AND code = t."status") AS "status_en",
  t."year" AS "year",
  t."starts_on" AS "starts_on",
  t."ends_on" AS "ends_on",
  strftime('%Y-%m-%dT%H:%M:%SZ', t."starts_at" / 1000000, 'unixepoch') AS "starts_at",
  strftime('%Y-%m-%dT%H:%M:%SZ', t."ends_at" / 1000000, 'unixepoch') AS "ends_at",
  t."zone" AS "zone",
  t."mode" AS "mode",
  (SELECT label_lv FROM innov_code WHERE list = 'mode' AND code = t."mode") AS "mode_lv",
  (SELECT label_en FROM innov_code WHERE list = 'mode' AND code = t."mode") AS "mode_en",
  t."place" AS "place",
  t."venue" AS "venue",
  t."address" AS "address",
  (SELECT coalesce(r."name", r.label, r.id) FROM "territory" AS r WHERE r.id = t."territory") AS "territory",
  t."territory" AS "territory_id",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "event_organiser" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "organiser",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = l.value) AS v FROM "event_leader" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "leader",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = l.value) AS v FROM "event_audience" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "audience",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "event_working_language" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "working_language",
  t."interpretation" AS "interpretation",
  t."open_to_public" AS "open_to_public",
  (SELECT coalesce(r."title", r.label, r.id) FROM "project" AS r WHERE r.id = t."project") AS "project",
  t."project" AS "project_id",
  (SELECT coalesce(r."title", r.label, r.id) FROM "event" AS r WHERE r.id = t."part_of") AS "part_of",
  t."part_of" AS "part_of_id",
  t."capacity" AS "capacity",
  t."registration_deadline" AS "registration_deadline",
  t."close_on_full" AS "close_on_full",
  t."waitlist" AS "waitlist",
  t."reopen_on_cancellation" AS "reopen_on_cancellation",
  t."closed_reason" AS "closed_reason",
  (SELECT label_lv FROM innov_code WHERE list = 'event_closed_reason' AND code = t."closed_reason") AS "closed_reason_lv",
  (SELECT label_en FROM innov_code WHERE list = 'event_closed_reason' AND code = t."closed_reason") AS "closed_reason_en",
  t."confirmation_kind" AS "confirmation_kind",
  (SELECT label_lv FROM innov_code WHERE list = 'event_confirmation_kind' AND code = t."confirmation_kind") AS "confirmation_kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'event_confirmation_kind' AND code = t."confirmation_kind") AS "confirmation_kind_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."contact") AS "contact",
  t."contact" AS "contact_id",
  t."contact_email" AS "contact_email",
  t."participants" AS "participants",
  t."summary" AS "summary",
  t."url" AS "url",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "event_media" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "media",
  t."uid" AS "uid",
  t."sequence" AS "sequence",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "event" AS t;

-- Programme items / Programmas punkti
CREATE TEMP VIEW "programme_item_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "event" AS r WHERE r.id = t."event") AS "event",
  t."event" AS "event_id",
  t."ordinal" AS "ordinal",
  t."title" AS "title",
  strftime('%Y-%m-%dT%H:%M:%SZ', t."starts_at" / 1000000, 'unixepoch') AS "starts_at",
  strftime('%Y-%m-%dT%H:%M:%SZ', t."ends_at" / 1000000, 'unixepoch') AS "ends_at",
  t."venue" AS "venue",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = l.value) AS v FROM "programme_item_leader" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "leader",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "programme_item_institution" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "institution",
  t."summary" AS "summary",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "programme_item" AS t;

-- Registrations / Reģistrācijas
CREATE TEMP VIEW "registration_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "event" AS r WHERE r.id = t."event") AS "event",
  t."event" AS "event_id",
  t."ordinal" AS "ordinal",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'registration_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'registration_status' AND code = t."status") AS "status_en",
  t."refusal_reason" AS "refusal_reason",
  (SELECT label_lv FROM innov_code WHERE list = 'registration_refusal_reason' AND code = t."refusal_reason") AS "refusal_reason_lv",
  (SELECT label_en FROM innov_code WHERE list = 'registration_refusal_reason' AND code = t."refusal_reason") AS "refusal_reason_en",
  t."receipt_number" AS "receipt_number",
  strftime('%Y-%m-%dT%H:%M:%SZ', t."received_at" / 1000000, 'unixepoch') AS "received_at",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."person") AS "person",
  t."person" AS "person_id",
  t."name" AS "name",
  t."email" AS "email",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  t."sequence" AS "sequence",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "registration" AS t;

-- Courses / Mācību kursi
CREATE TEMP VIEW "course_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."format" AS "format",
  (SELECT label_lv FROM innov_code WHERE list = 'course_format' AND code = t."format") AS "format_lv",
  (SELECT label_en FROM innov_code WHERE list = 'course_format' AND code = t."format") AS "format_en",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "course_provider" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "provider",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = l.value) AS v FROM "course_target_group" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "target_group",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "course_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  (SELECT coalesce(r."title", r.label, r.id) FROM "project" AS r WHERE r.id = t."project") AS "project",
  t."project" AS "project_id",
  t."hours" / 100.0 AS "hours",
  t."certificate" AS "certificate",
  t."url" AS "url",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "course" AS t;

-- Course occurrences / Kursu norises
CREATE TEMP VIEW "occurrence_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "course" AS r WHERE r.id = t."course") AS "course",
  t."course" AS "course_id",
  t."ordinal" AS "ordinal",
  t."starts_on" AS "starts_on",
  t."ends_on" AS "ends_on",
  t."days" AS "days",
  t."place" AS "place",
  t."venue" AS "venue",
  (SELECT coalesce(r."name", r.label, r.id) FROM "territory" AS r WHERE r.id = t."territory") AS "territory",
  t."territory" AS "territory_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "region" AS r WHERE r.id = t."region") AS "region",
  t."region" AS "region_id",
  t."seats" AS "seats",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = l.value) AS v FROM "occurrence_trainer" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "trainer",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "occurrence" AS t;

-- Participations / Dalības
CREATE TEMP VIEW "participation_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r.label, r.id) FROM "occurrence" AS r WHERE r.id = t."occurrence") AS "occurrence",
  t."occurrence" AS "occurrence_id",
  t."ordinal" AS "ordinal",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'participation_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'participation_status' AND code = t."status") AS "status_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."person") AS "person",
  t."person" AS "person_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  t."count" AS "count",
  t."certified_on" AS "certified_on",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "participation" AS t;

-- Experience stories / Pieredzes stāsti
CREATE TEMP VIEW "story_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'story_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'story_status' AND code = t."status") AS "status_en",
  t."year" AS "year",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  t."level_of_government" AS "level_of_government",
  (SELECT label_lv FROM innov_code WHERE list = 'story_level_of_government' AND code = t."level_of_government") AS "level_of_government_lv",
  (SELECT label_en FROM innov_code WHERE list = 'story_level_of_government' AND code = t."level_of_government") AS "level_of_government_en",
  t."summary" AS "summary",
  t."overview" AS "overview",
  t."problem" AS "problem",
  t."solution" AS "solution",
  t."beneficiaries" AS "beneficiaries",
  t."what_is_novel" AS "what_is_novel",
  t."novelty" AS "novelty",
  (SELECT label_lv FROM innov_code WHERE list = 'innovation_novelty' AND code = t."novelty") AS "novelty_lv",
  (SELECT label_en FROM innov_code WHERE list = 'innovation_novelty' AND code = t."novelty") AS "novelty_en",
  t."stage" AS "stage",
  (SELECT label_lv FROM innov_code WHERE list = 'innovation_stage' AND code = t."stage") AS "stage_lv",
  (SELECT label_en FROM innov_code WHERE list = 'innovation_stage' AND code = t."stage") AS "stage_en",
  t."collaborations" AS "collaborations",
  t."users_stakeholders" AS "users_stakeholders",
  t."results_outcomes_impacts" AS "results_outcomes_impacts",
  t."challenges_failures" AS "challenges_failures",
  t."conditions_for_success" AS "conditions_for_success",
  t."replication" AS "replication",
  t."lessons_learned" AS "lessons_learned",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "story_kind" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "kind",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'innovation_kind' AND code = l.value) AS v FROM "story_kind" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "kind_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'innovation_kind' AND code = l.value) AS v FROM "story_kind" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "kind_en",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "story_facet" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "facet",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'innovation_facet' AND code = l.value) AS v FROM "story_facet" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "facet_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'innovation_facet' AND code = l.value) AS v FROM "story_facet" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "facet_en",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "story_impact" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "impact",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'story_impact' AND code = l.value) AS v FROM "story_impact" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "impact_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'story_impact' AND code = l.value) AS v FROM "story_impact" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "impact_en",
  t."public_role" AS "public_role",
  t."plain_language" AS "plain_language",
  t."stands_alone" AS "stands_alone",
  (SELECT coalesce(r."title", r.label, r.id) FROM "sprint" AS r WHERE r.id = t."sprint") AS "sprint",
  t."sprint" AS "sprint_id",
  (SELECT coalesce(r."title", r.label, r.id) FROM "prototype" AS r WHERE r.id = t."prototype") AS "prototype",
  t."prototype" AS "prototype_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = l.value) AS v FROM "story_person" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "person",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = l.value) AS v FROM "story_author" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "author",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."reviewer") AS "reviewer",
  t."reviewer" AS "reviewer_id",
  t."submitted_on" AS "submitted_on",
  t."reviewed_on" AS "reviewed_on",
  t."published_on" AS "published_on",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "story_url" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "url",
  t."licence" AS "licence",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "story_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = l.value) AS v FROM "story_target_group" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "target_group",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "story_tag" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "tag",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "story" AS t;

-- Awards / Balvas
CREATE TEMP VIEW "award_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."informal" AS "informal",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "award_organiser" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "organiser",
  t."description" AS "description",
  t."url" AS "url",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "award" AS t;

-- Award categories / Balvu kategorijas
CREATE TEMP VIEW "award_category_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "award" AS r WHERE r.id = t."award") AS "award",
  t."award" AS "award_id",
  t."ordinal" AS "ordinal",
  t."code" AS "code",
  t."title" AS "title",
  t."description" AS "description",
  t."sprint_lead_only" AS "sprint_lead_only",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."takes_sprints" AS "takes_sprints",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "award_category" AS t;

-- Award editions / Balvu kārtas
CREATE TEMP VIEW "award_edition_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "award" AS r WHERE r.id = t."award") AS "award",
  t."award" AS "award_id",
  t."ordinal" AS "ordinal",
  t."year" AS "year",
  (SELECT coalesce(r."title", r.label, r.id) FROM "event" AS r WHERE r.id = t."event") AS "event",
  t."event" AS "event_id",
  t."opens_on" AS "opens_on",
  t."closes_on" AS "closes_on",
  t."awarded_on" AS "awarded_on",
  t."regulations_url" AS "regulations_url",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = l.value) AS v FROM "award_edition_jury" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "jury",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "award_edition" AS t;

-- Nominations / Nominācijas
CREATE TEMP VIEW "nomination_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r.label, r.id) FROM "award_edition" AS r WHERE r.id = t."award_edition") AS "award_edition",
  t."award_edition" AS "award_edition_id",
  t."ordinal" AS "ordinal",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'nomination_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'nomination_status' AND code = t."status") AS "status_en",
  t."title" AS "title",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT coalesce(r."title", r.label, r.id) FROM "award_category" AS r WHERE r.id = t."award_category") AS "award_category",
  t."award_category" AS "award_category_id",
  (SELECT title FROM innov_title WHERE id = t."subject") AS "subject",
  t."subject" AS "subject_id",
  t."description" AS "description",
  t."nominated_on" AS "nominated_on",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."nominating_institution") AS "nominating_institution",
  t."nominating_institution" AS "nominating_institution_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."nominated_by") AS "nominated_by",
  t."nominated_by" AS "nominated_by_id",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "nomination" AS t;

-- Laureates / Laureāti
CREATE TEMP VIEW "laureate_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r.label, r.id) FROM "award_edition" AS r WHERE r.id = t."award_edition") AS "award_edition",
  t."award_edition" AS "award_edition_id",
  t."ordinal" AS "ordinal",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "laureate_co_recipient" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "co_recipient",
  (SELECT coalesce(r."title", r.label, r.id) FROM "award_category" AS r WHERE r.id = t."award_category") AS "award_category",
  t."award_category" AS "award_category_id",
  t."citation" AS "citation",
  (SELECT coalesce(r.label, r.id) FROM "nomination" AS r WHERE r.id = t."nomination") AS "nomination",
  t."nomination" AS "nomination_id",
  t."place" AS "place",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "laureate" AS t;

-- Works / Darbi
CREATE TEMP VIEW "work_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r.label, r.id) FROM "laureate" AS r WHERE r.id = t."laureate") AS "laureate",
  t."laureate" AS "laureate_id",
  t."ordinal" AS "ordinal",
  t."title" AS "title",
  (SELECT title FROM innov_title WHERE id = t."subject") AS "subject",
  t."subject" AS "subject_id",
  t."description" AS "description",
  t."url" AS "url",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "work" AS t;

-- Evaluations / Vērtēšanas
CREATE TEMP VIEW "evaluation_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."status" AS "status",
  (SELECT label_lv FROM innov_code WHERE list = 'evaluation_status' AND code = t."status") AS "status_lv",
  (SELECT label_en FROM innov_code WHERE list = 'evaluation_status' AND code = t."status") AS "status_en",
  (SELECT title FROM innov_title WHERE id = t."subject") AS "subject",
  t."subject" AS "subject_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT title FROM innov_title WHERE id = l.value) AS v FROM "evaluation_entry" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "entry",
  t."aggregation" AS "aggregation",
  (SELECT label_lv FROM innov_code WHERE list = 'evaluation_aggregation' AND code = t."aggregation") AS "aggregation_lv",
  (SELECT label_en FROM innov_code WHERE list = 'evaluation_aggregation' AND code = t."aggregation") AS "aggregation_en",
  t."trim" AS "trim",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "evaluation_tie_break" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "tie_break",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'tie_break' AND code = l.value) AS v FROM "evaluation_tie_break" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "tie_break_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'tie_break' AND code = l.value) AS v FROM "evaluation_tie_break" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "tie_break_en",
  t."lot_seed" AS "lot_seed",
  t."quorum" AS "quorum",
  t."places" AS "places",
  t."reserve_places" AS "reserve_places",
  t."threshold" / 10000.0 AS "threshold",
  t."opens_on" AS "opens_on",
  t."closes_on" AS "closes_on",
  t."decided_on" AS "decided_on",
  t."announced_on" AS "announced_on",
  (SELECT coalesce(r.label, r.id) FROM "document_version" AS r WHERE r.id = t."regulations") AS "regulations",
  t."regulations" AS "regulations_id",
  (SELECT coalesce(r."title", r.label, r.id) FROM "document" AS r WHERE r.id = t."protocol") AS "protocol",
  t."protocol" AS "protocol_id",
  (SELECT coalesce(r.label, r.id) FROM "award_edition" AS r WHERE r.id = t."award_edition") AS "award_edition",
  t."award_edition" AS "award_edition_id",
  t."sealed" AS "sealed",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "evaluation" AS t;

-- Criteria / Kritēriji
CREATE TEMP VIEW "criterion_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "evaluation" AS r WHERE r.id = t."evaluation") AS "evaluation",
  t."evaluation" AS "evaluation_id",
  t."ordinal" AS "ordinal",
  t."code" AS "code",
  t."text" AS "text",
  t."description" AS "description",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'criterion_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'criterion_kind' AND code = t."kind") AS "kind_en",
  t."weight" / 1000.0 AS "weight",
  t."points_min" / 100.0 AS "points_min",
  t."points_max" / 100.0 AS "points_max",
  t."threshold" / 100.0 AS "threshold",
  t."optional" AS "optional",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "criterion" AS t;

-- Assessors / Vērtētāji
CREATE TEMP VIEW "assessor_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "evaluation" AS r WHERE r.id = t."evaluation") AS "evaluation",
  t."evaluation" AS "evaluation_id",
  t."ordinal" AS "ordinal",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."person") AS "person",
  t."person" AS "person_id",
  t."role" AS "role",
  (SELECT label_lv FROM innov_code WHERE list = 'assessor_role' AND code = t."role") AS "role_lv",
  (SELECT label_en FROM innov_code WHERE list = 'assessor_role' AND code = t."role") AS "role_en",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."declared_on" AS "declared_on",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT title FROM innov_title WHERE id = l.value) AS v FROM "assessor_entry" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "entry",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "assessor" AS t;

-- Conflicts of interest / Interešu konflikti
CREATE TEMP VIEW "conflict_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r.label, r.id) FROM "assessor" AS r WHERE r.id = t."assessor") AS "assessor",
  t."assessor" AS "assessor_id",
  t."ordinal" AS "ordinal",
  (SELECT title FROM innov_title WHERE id = t."entry") AS "entry",
  t."entry" AS "entry_id",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'conflict_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'conflict_kind' AND code = t."kind") AS "kind_en",
  t."origin" AS "origin",
  (SELECT label_lv FROM innov_code WHERE list = 'conflict_origin' AND code = t."origin") AS "origin_lv",
  (SELECT label_en FROM innov_code WHERE list = 'conflict_origin' AND code = t."origin") AS "origin_en",
  t."declared_on" AS "declared_on",
  t."reason" AS "reason",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "conflict" AS t;

-- Scores / Vērtējumi
CREATE TEMP VIEW "score_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r.label, r.id) FROM "assessor" AS r WHERE r.id = t."assessor") AS "assessor",
  t."assessor" AS "assessor_id",
  t."ordinal" AS "ordinal",
  (SELECT title FROM innov_title WHERE id = t."entry") AS "entry",
  t."entry" AS "entry_id",
  (SELECT coalesce(r."text", r.label, r.id) FROM "criterion" AS r WHERE r.id = t."criterion") AS "criterion",
  t."criterion" AS "criterion_id",
  t."points" / 100.0 AS "points",
  t."comment" AS "comment",
  strftime('%Y-%m-%dT%H:%M:%SZ', t."scored_at" / 1000000, 'unixepoch') AS "scored_at",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "score" AS t;

-- Decisions / Lēmumi
CREATE TEMP VIEW "decision_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "evaluation" AS r WHERE r.id = t."evaluation") AS "evaluation",
  t."evaluation" AS "evaluation_id",
  t."ordinal" AS "ordinal",
  (SELECT title FROM innov_title WHERE id = t."entry") AS "entry",
  t."entry" AS "entry_id",
  t."outcome" AS "outcome",
  (SELECT label_lv FROM innov_code WHERE list = 'decision_outcome' AND code = t."outcome") AS "outcome_lv",
  (SELECT label_en FROM innov_code WHERE list = 'decision_outcome' AND code = t."outcome") AS "outcome_en",
  t."rank" AS "rank",
  t."total" / 10000.0 AS "total",
  t."tie_broken_by" AS "tie_broken_by",
  (SELECT label_lv FROM innov_code WHERE list = 'tie_break' AND code = t."tie_broken_by") AS "tie_broken_by_lv",
  (SELECT label_en FROM innov_code WHERE list = 'tie_break' AND code = t."tie_broken_by") AS "tie_broken_by_en",
  t."assessor_count" AS "assessor_count",
  t."method" AS "method",
  (SELECT label_lv FROM innov_code WHERE list = 'decision_method' AND code = t."method") AS "method_lv",
  (SELECT label_en FROM innov_code WHERE list = 'decision_method' AND code = t."method") AS "method_en",
  t."computed_outcome" AS "computed_outcome",
  (SELECT label_lv FROM innov_code WHERE list = 'decision_outcome' AND code = t."computed_outcome") AS "computed_outcome_lv",
  (SELECT label_en FROM innov_code WHERE list = 'decision_outcome' AND code = t."computed_outcome") AS "computed_outcome_en",
  t."reason" AS "reason",
  t."feedback" AS "feedback",
  t."votes_for" AS "votes_for",
  t."votes_against" AS "votes_against",
  t."votes_abstained" AS "votes_abstained",
  t."decided_on" AS "decided_on",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "decision" AS t;

-- Seals / Zīmogi
CREATE TEMP VIEW "seal_view" AS SELECT
  t.id, t.label,
  (SELECT coalesce(r."title", r.label, r.id) FROM "evaluation" AS r WHERE r.id = t."evaluation") AS "evaluation",
  t."evaluation" AS "evaluation_id",
  t."ordinal" AS "ordinal",
  (SELECT title FROM innov_title WHERE id = t."record") AS "record",
  t."record" AS "record_id",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "seal_content" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "content",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "seal" AS t;

-- Waivers / Izņēmumi
CREATE TEMP VIEW "waiver_view" AS SELECT
  t.id, t.label,
  t."rule" AS "rule",
  (SELECT label_lv FROM innov_code WHERE list = 'waiver_rule' AND code = t."rule") AS "rule_lv",
  (SELECT label_en FROM innov_code WHERE list = 'waiver_rule' AND code = t."rule") AS "rule_en",
  (SELECT title FROM innov_title WHERE id = t."subject") AS "subject",
  t."subject" AS "subject_id",
  (SELECT title FROM innov_title WHERE id = t."scope") AS "scope",
  t."scope" AS "scope_id",
  t."reason" AS "reason",
  (SELECT title FROM innov_title WHERE id = t."granted_by") AS "granted_by",
  t."granted_by" AS "granted_by_id",
  t."granted_on" AS "granted_on",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."basis" AS "basis",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "waiver" AS t;

-- Findings / Secinājumi
CREATE TEMP VIEW "finding_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'finding_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'finding_kind' AND code = t."kind") AS "kind_en",
  t."text" AS "text",
  (SELECT coalesce(r."title", r.label, r.id) FROM "document" AS r WHERE r.id = t."document") AS "document",
  t."document" AS "document_id",
  (SELECT coalesce(r.label, r.id) FROM "document_version" AS r WHERE r.id = t."version") AS "version",
  t."version" AS "version_id",
  t."locator" AS "locator",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "finding_institution" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "institution",
  t."found_on" AS "found_on",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "finding_method" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "method",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'finding_method' AND code = l.value) AS v FROM "finding_method" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "method_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'finding_method' AND code = l.value) AS v FROM "finding_method" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "method_en",
  t."confidence" AS "confidence",
  (SELECT label_lv FROM innov_code WHERE list = 'confidence' AND code = t."confidence") AS "confidence_lv",
  (SELECT label_en FROM innov_code WHERE list = 'confidence' AND code = t."confidence") AS "confidence_en",
  (SELECT coalesce(r."title", r.label, r.id) FROM "pillar" AS r WHERE r.id = t."pillar") AS "pillar",
  t."pillar" AS "pillar_id",
  (SELECT coalesce(r."title", r.label, r.id) FROM "level" AS r WHERE r.id = t."level") AS "level",
  t."level" AS "level_id",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "sector" AS r WHERE r.id = l.value) AS v FROM "finding_sector" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "sector",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "finding_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "finding_tag" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "tag",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "finding" AS t;

-- Resources / Resursi
CREATE TEMP VIEW "resource_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'resource_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'resource_kind' AND code = t."kind") AS "kind_en",
  t."description" AS "description",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "resource_stage" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "stage",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_lv FROM innov_code WHERE list = 'innovation_stage' AND code = l.value) AS v FROM "resource_stage" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "stage_lv",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT label_en FROM innov_code WHERE list = 'innovation_stage' AND code = l.value) AS v FROM "resource_stage" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "stage_en",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = l.value) AS v FROM "resource_institution" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "institution",
  t."version" AS "version",
  t."published_on" AS "published_on",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT coalesce(r."title", r.label, r.id) FROM "document" AS r WHERE r.id = t."document") AS "document",
  t."document" AS "document_id",
  t."url" AS "url",
  t."licence" AS "licence",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "resource_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "target_group" AS r WHERE r.id = l.value) AS v FROM "resource_target_group" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "target_group",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "resource_tag" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "tag",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "resource" AS t;

-- Advice requests / Konsultāciju pieprasījumi
CREATE TEMP VIEW "advice_request_view" AS SELECT
  t.id, t.label,
  t."title" AS "title",
  t."text" AS "text",
  (SELECT coalesce(r."name", r.label, r.id) FROM "institution" AS r WHERE r.id = t."institution") AS "institution",
  t."institution" AS "institution_id",
  (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = t."person") AS "person",
  t."person" AS "person_id",
  t."received_on" AS "received_on",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "person" AS r WHERE r.id = l.value) AS v FROM "advice_request_adviser" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "adviser",
  t."answered_on" AS "answered_on",
  t."answer" AS "answer",
  t."hours" / 100.0 AS "hours",
  t."outcome" AS "outcome",
  (SELECT label_lv FROM innov_code WHERE list = 'advice_request_outcome' AND code = t."outcome") AS "outcome_lv",
  (SELECT label_en FROM innov_code WHERE list = 'advice_request_outcome' AND code = t."outcome") AS "outcome_en",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."title", r.label, r.id) FROM "resource" AS r WHERE r.id = l.value) AS v FROM "advice_request_resource" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "resource",
  (SELECT group_concat(v, '; ') FROM (SELECT (SELECT coalesce(r."name", r.label, r.id) FROM "theme" AS r WHERE r.id = l.value) AS v FROM "advice_request_theme" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "theme",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "advice_request_tag" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "tag",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "advice_request" AS t;

-- Identifiers / Identifikatori
CREATE TEMP VIEW "identifier_view" AS SELECT
  t.id, t.label,
  (SELECT title FROM innov_title WHERE id = t."record") AS "record",
  t."record" AS "record_id",
  t."scheme" AS "scheme",
  t."notation" AS "notation",
  t."url" AS "url",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "identifier" AS t;

-- Links / Saiknes
CREATE TEMP VIEW "link_view" AS SELECT
  t.id, t.label,
  (SELECT title FROM innov_title WHERE id = t."subject") AS "subject",
  t."subject" AS "subject_id",
  t."kind" AS "kind",
  (SELECT label_lv FROM innov_code WHERE list = 'link_kind' AND code = t."kind") AS "kind_lv",
  (SELECT label_en FROM innov_code WHERE list = 'link_kind' AND code = t."kind") AS "kind_en",
  (SELECT title FROM innov_title WHERE id = t."object") AS "object",
  t."object" AS "object_id",
  t."valid_from" AS "valid_from",
  t."valid_to" AS "valid_to",
  t."description" AS "description",
  t."confidence" AS "confidence",
  (SELECT label_lv FROM innov_code WHERE list = 'confidence' AND code = t."confidence") AS "confidence_lv",
  (SELECT label_en FROM innov_code WHERE list = 'confidence' AND code = t."confidence") AS "confidence_en",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "link" AS t;

-- Attachments / Pielikumi
CREATE TEMP VIEW "attachment_view" AS SELECT
  t.id, t.label,
  (SELECT title FROM innov_title WHERE id = t."about") AS "about",
  t."about" AS "about_id",
  t."role" AS "role",
  (SELECT label_lv FROM innov_code WHERE list = 'attachment_role' AND code = t."role") AS "role_lv",
  (SELECT label_en FROM innov_code WHERE list = 'attachment_role' AND code = t."role") AS "role_en",
  t."name" AS "name",
  t."description" AS "description",
  t."issued_on" AS "issued_on",
  t."media_type" AS "media_type",
  t."size" AS "size",
  t."sha256" AS "sha256",
  t."url" AS "url",
  t."licence" AS "licence",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_source" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "source",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_inferred" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "inferred",
  (SELECT group_concat(v, '; ') FROM (SELECT l.value AS v FROM "innov_withheld" AS l WHERE l.id = t.id ORDER BY l.ordinal)) AS "withheld",
  t."visibility" AS "visibility",
  (SELECT label_lv FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_lv",
  (SELECT label_en FROM innov_code WHERE list = 'visibility' AND code = t."visibility") AS "visibility_en",
  t."retain_until" AS "retain_until",
  t."note" AS "note"
FROM "attachment" AS t;
