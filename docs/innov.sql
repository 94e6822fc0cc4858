PRAGMA application_id = 1229868886;
PRAGMA user_version = 1;

CREATE TABLE "innov_namespace" (
  id INTEGER PRIMARY KEY,
  uri TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE "innov_store" (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  identity TEXT NOT NULL,
  language TEXT NOT NULL,
  namespace INTEGER REFERENCES innov_namespace (id),
  require_actor INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE "innov_transaction" (
  revision INTEGER PRIMARY KEY,
  instant INTEGER NOT NULL,
  actor TEXT,
  reason TEXT,
  override INTEGER NOT NULL DEFAULT 0,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE "innov_added" (
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (revision, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE "innov_change" (
  revision INTEGER NOT NULL,
  id INTEGER NOT NULL,
  deleted INTEGER NOT NULL,
  before INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER,
  extension TEXT,
  PRIMARY KEY (revision, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX "innov_change_index" ON "innov_change" (id, revision);

CREATE TABLE "innov_before" (
  revision INTEGER NOT NULL,
  id INTEGER NOT NULL,
  field TEXT NOT NULL,
  lang TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  value ANY,
  PRIMARY KEY (revision, id, field, lang, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "innov_code" (
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL,
  PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE "innov_text" (
  id INTEGER NOT NULL,
  field TEXT NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (id, field, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE "innov_source" (
  id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "innov_inferred" (
  id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "institution" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "name" TEXT,
  "short" TEXT,
  "reg_no" TEXT,
  "kind" TEXT,
  "admin_level" TEXT,
  "subordination" TEXT,
  "web" TEXT,
  "founded_on" TEXT CHECK ("founded_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("founded_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("founded_on" || '-01', '+0 days') IS "founded_on" || '-01') OR ("founded_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("founded_on", '+0 days') IS "founded_on")),
  "ended_on" TEXT CHECK ("ended_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("ended_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("ended_on" || '-01', '+0 days') IS "ended_on" || '-01') OR ("ended_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("ended_on", '+0 days') IS "ended_on")),
  "status" TEXT,
  "successor" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "institution_label_index" ON "institution" (label, namespace);

CREATE UNIQUE INDEX "institution_short_index" ON "institution" ("short");

CREATE UNIQUE INDEX "institution_reg_no_index" ON "institution" ("reg_no");

CREATE INDEX "institution_successor_index" ON "institution" ("successor");

CREATE TABLE "person" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "name" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "job_title" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "person_role" (
  id INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "person_label_index" ON "person" (label, namespace);

CREATE INDEX "person_institution_index" ON "person" ("institution");

CREATE TABLE "sprint" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "year" INTEGER,
  "status" TEXT,
  "title" TEXT,
  "motto" TEXT,
  "lead" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "segment" TEXT,
  "challenge" TEXT,
  "reframed" TEXT,
  "planned_start" TEXT CHECK ("planned_start" GLOB '[0-9][0-9][0-9][0-9]' OR ("planned_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("planned_start" || '-01', '+0 days') IS "planned_start" || '-01') OR ("planned_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("planned_start", '+0 days') IS "planned_start")),
  "planned_end" TEXT CHECK ("planned_end" GLOB '[0-9][0-9][0-9][0-9]' OR ("planned_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("planned_end" || '-01', '+0 days') IS "planned_end" || '-01') OR ("planned_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("planned_end", '+0 days') IS "planned_end")),
  "actual_start" TEXT CHECK ("actual_start" GLOB '[0-9][0-9][0-9][0-9]' OR ("actual_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("actual_start" || '-01', '+0 days') IS "actual_start" || '-01') OR ("actual_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("actual_start", '+0 days') IS "actual_start")),
  "actual_end" TEXT CHECK ("actual_end" GLOB '[0-9][0-9][0-9][0-9]' OR ("actual_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("actual_end" || '-01', '+0 days') IS "actual_end" || '-01') OR ("actual_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("actual_end", '+0 days') IS "actual_end")),
  "planned_cost" INTEGER,
  "actual_cost" INTEGER,
  "participants" INTEGER,
  "summary" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "sprint_co_lead" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "sprint_partner" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "sprint_facilitator" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "sprint_outcome" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "sprint_link" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "sprint_label_index" ON "sprint" (label, namespace);

CREATE INDEX "sprint_lead_index" ON "sprint" ("lead");

CREATE INDEX "sprint_co_lead_index" ON "sprint_co_lead" ("value");

CREATE INDEX "sprint_partner_index" ON "sprint_partner" ("value");

CREATE INDEX "sprint_facilitator_index" ON "sprint_facilitator" ("value");

CREATE TABLE "session" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "sprint" INTEGER REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "phase" TEXT,
  "date" TEXT CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]' OR ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("date" || '-01', '+0 days') IS "date" || '-01') OR ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("date", '+0 days') IS "date")),
  "starts_at" INTEGER,
  "ends_at" INTEGER,
  "zone" TEXT,
  "place" TEXT,
  "mode" TEXT,
  "open_to_public" INTEGER,
  "hours" INTEGER,
  "agenda" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "session_label_index" ON "session" (label, namespace);

CREATE INDEX "session_sprint_index" ON "session" ("sprint");

CREATE UNIQUE INDEX "session_place_index" ON "session" ("sprint", "ordinal");

CREATE TABLE "target" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "measure" TEXT,
  "period_start" TEXT CHECK ("period_start" GLOB '[0-9][0-9][0-9][0-9]' OR ("period_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("period_start" || '-01', '+0 days') IS "period_start" || '-01') OR ("period_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("period_start", '+0 days') IS "period_start")),
  "period_end" TEXT CHECK ("period_end" GLOB '[0-9][0-9][0-9][0-9]' OR ("period_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("period_end" || '-01', '+0 days') IS "period_end" || '-01') OR ("period_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("period_end", '+0 days') IS "period_end")),
  "goal" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "target_label_index" ON "target" (label, namespace);

INSERT INTO innov_code VALUES
  ('institution_kind', 'ministry', 1, 'Ministry', 'Ministrija'),
  ('institution_kind', 'subordinate', 2, 'Subordinate institution', 'Padotības iestāde'),
  ('institution_kind', 'state_chancellery', 3, 'State Chancellery', 'Valsts kanceleja'),
  ('institution_kind', 'municipality', 4, 'Municipality', 'Pašvaldība'),
  ('institution_kind', 'municipal_institution', 5, 'Municipal institution', 'Pašvaldības iestāde'),
  ('institution_kind', 'planning_region', 6, 'Planning region', 'Plānošanas reģions'),
  ('institution_kind', 'derived_public_person_other', 7, 'Other derived public person', 'Cita atvasināta publiska persona'),
  ('institution_kind', 'independent', 8, 'Independent institution', 'Neatkarīga iestāde'),
  ('institution_kind', 'state_company', 9, 'State company', 'Valsts kapitālsabiedrība'),
  ('institution_kind', 'ngo', 10, 'Non-governmental organisation', 'Nevalstiska organizācija'),
  ('institution_kind', 'academic', 11, 'Academic institution', 'Akadēmiska iestāde'),
  ('institution_kind', 'private', 12, 'Private body', 'Privāta organizācija'),
  ('institution_kind', 'international', 13, 'International organisation', 'Starptautiska organizācija'),
  ('institution_kind', 'other', 14, 'Other', 'Cita');

INSERT INTO innov_code VALUES
  ('admin_level', 'direct', 1, 'Direct administration', 'Tiešā pārvalde'),
  ('admin_level', 'indirect', 2, 'Indirect administration', 'Pastarpinātā pārvalde'),
  ('admin_level', 'outside', 3, 'Outside public administration', 'Ārpus publiskās pārvaldes');

INSERT INTO innov_code VALUES
  ('subordination', 'none', 1, 'None', 'Nav'),
  ('subordination', 'direct', 2, 'Direct subordination', 'Pakļautība'),
  ('subordination', 'supervisory', 3, 'Supervision', 'Pārraudzība');

INSERT INTO innov_code VALUES
  ('institution_status', 'active', 1, 'Active', 'Darbojas'),
  ('institution_status', 'reorganised', 2, 'Reorganised', 'Reorganizēta'),
  ('institution_status', 'liquidated', 3, 'Liquidated', 'Likvidēta');

INSERT INTO innov_code VALUES
  ('visibility', 'public', 1, 'Public', 'Publisks'),
  ('visibility', 'internal', 2, 'Internal', 'Iekšējs'),
  ('visibility', 'private', 3, 'Private', 'Privāts');

INSERT INTO innov_code VALUES
  ('person_role', 'member', 1, 'Network member', 'Tīkla dalībnieks'),
  ('person_role', 'coordinator', 2, 'Coordinator', 'Koordinators'),
  ('person_role', 'council_member', 3, 'Council member', 'Padomes loceklis'),
  ('person_role', 'facilitator', 4, 'Facilitator', 'Fasilitators'),
  ('person_role', 'mediator', 5, 'Mediator', 'Mediators'),
  ('person_role', 'mentor', 6, 'Mentor', 'Mentors'),
  ('person_role', 'trainer', 7, 'Trainer', 'Pasniedzējs'),
  ('person_role', 'jury', 8, 'Juror', 'Žūrijas loceklis'),
  ('person_role', 'lab_staff', 9, 'Laboratory staff', 'Laboratorijas darbinieks');

INSERT INTO innov_code VALUES
  ('sprint_status', 'planned', 1, 'Planned', 'Plānots'),
  ('sprint_status', 'preparing', 2, 'Preparing', 'Sagatavošanā'),
  ('sprint_status', 'running', 3, 'Running', 'Notiek'),
  ('sprint_status', 'completed', 4, 'Completed', 'Pabeigts'),
  ('sprint_status', 'follow_up', 5, 'In follow-up', 'Pēcatbalstā'),
  ('sprint_status', 'closed', 6, 'Closed', 'Noslēgts'),
  ('sprint_status', 'cancelled', 7, 'Cancelled', 'Atcelts');

INSERT INTO innov_code VALUES
  ('sprint_segment', 'process', 1, 'Process', 'Process'),
  ('sprint_segment', 'service', 2, 'Service', 'Pakalpojums'),
  ('sprint_segment', 'change', 3, 'Change', 'Pārmaiņas'),
  ('sprint_segment', 'policy', 4, 'Policy', 'Rīcībpolitika');

INSERT INTO innov_code VALUES
  ('sprint_outcome', 'prototype', 1, 'Prototype', 'Prototips'),
  ('sprint_outcome', 'agreement', 2, 'Agreement', 'Vienošanās'),
  ('sprint_outcome', 'roadmap', 3, 'Roadmap', 'Ceļa karte'),
  ('sprint_outcome', 'standard', 4, 'Standard', 'Standarts'),
  ('sprint_outcome', 'tool', 5, 'Tool', 'Rīks'),
  ('sprint_outcome', 'model', 6, 'Model', 'Modelis');

INSERT INTO innov_code VALUES
  ('session_phase', 'preparation', 1, 'Preparation', 'Sagatavošana'),
  ('session_phase', 'discover', 2, 'Discover', 'Izpēte'),
  ('session_phase', 'define', 3, 'Define', 'Definēšana'),
  ('session_phase', 'develop', 4, 'Develop', 'Izstrāde'),
  ('session_phase', 'deliver', 5, 'Deliver', 'Ieviešana'),
  ('session_phase', 'follow_up', 6, 'Follow-up', 'Pēcatbalsts');

INSERT INTO innov_code VALUES
  ('session_mode', 'onsite', 1, 'On site', 'Klātienē'),
  ('session_mode', 'online', 2, 'Online', 'Tiešsaistē'),
  ('session_mode', 'hybrid', 3, 'Hybrid', 'Hibrīdi');

INSERT INTO innov_code VALUES
  ('target_measure', 'sprints_completed', 1, 'Sprints completed', 'Pabeigtie sprinti');

