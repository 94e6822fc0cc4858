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

CREATE TABLE "code_institution_kind" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "code_admin_level" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "code_subordination" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "code_institution_status" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "code_visibility" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "code_person_role" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "code_sprint_status" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "code_sprint_segment" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "code_sprint_outcome" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "code_session_phase" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "code_session_mode" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "code_target_measure" (
  code TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL
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

CREATE TABLE "institution_text" (
  id INTEGER NOT NULL REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (id, field, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE "institution_source" (
  id INTEGER NOT NULL REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "institution_inferred" (
  id INTEGER NOT NULL REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "person_text" (
  id INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (id, field, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE "person_role" (
  id INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "person_source" (
  id INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "person_inferred" (
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

CREATE TABLE "sprint_text" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (id, field, lang)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "sprint_source" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "sprint_inferred" (
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

CREATE TABLE "session_text" (
  id INTEGER NOT NULL REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (id, field, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE "session_source" (
  id INTEGER NOT NULL REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "session_inferred" (
  id INTEGER NOT NULL REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "target_text" (
  id INTEGER NOT NULL REFERENCES "target" (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (id, field, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE "target_source" (
  id INTEGER NOT NULL REFERENCES "target" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "target_inferred" (
  id INTEGER NOT NULL REFERENCES "target" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "target_label_index" ON "target" (label, namespace);

INSERT INTO "code_institution_kind" VALUES
  ('ministry', 1, 'Ministry', 'Ministrija'),
  ('subordinate', 2, 'Subordinate institution', 'Padotības iestāde'),
  ('state_chancellery', 3, 'State Chancellery', 'Valsts kanceleja'),
  ('municipality', 4, 'Municipality', 'Pašvaldība'),
  ('municipal_institution', 5, 'Municipal institution', 'Pašvaldības iestāde'),
  ('planning_region', 6, 'Planning region', 'Plānošanas reģions'),
  ('derived_public_person_other', 7, 'Other derived public person', 'Cita atvasināta publiska persona'),
  ('independent', 8, 'Independent institution', 'Neatkarīga iestāde'),
  ('state_company', 9, 'State company', 'Valsts kapitālsabiedrība'),
  ('ngo', 10, 'Non-governmental organisation', 'Nevalstiska organizācija'),
  ('academic', 11, 'Academic institution', 'Akadēmiska iestāde'),
  ('private', 12, 'Private body', 'Privāta organizācija'),
  ('international', 13, 'International organisation', 'Starptautiska organizācija'),
  ('other', 14, 'Other', 'Cita');

INSERT INTO "code_admin_level" VALUES
  ('direct', 1, 'Direct administration', 'Tiešā pārvalde'),
  ('indirect', 2, 'Indirect administration', 'Pastarpinātā pārvalde'),
  ('outside', 3, 'Outside public administration', 'Ārpus publiskās pārvaldes');

INSERT INTO "code_subordination" VALUES
  ('none', 1, 'None', 'Nav'),
  ('direct', 2, 'Direct subordination', 'Pakļautība'),
  ('supervisory', 3, 'Supervision', 'Pārraudzība');

INSERT INTO "code_institution_status" VALUES
  ('active', 1, 'Active', 'Darbojas'),
  ('reorganised', 2, 'Reorganised', 'Reorganizēta'),
  ('liquidated', 3, 'Liquidated', 'Likvidēta');

INSERT INTO "code_visibility" VALUES
  ('public', 1, 'Public', 'Publisks'),
  ('internal', 2, 'Internal', 'Iekšējs'),
  ('private', 3, 'Private', 'Privāts');

INSERT INTO "code_person_role" VALUES
  ('member', 1, 'Network member', 'Tīkla dalībnieks'),
  ('coordinator', 2, 'Coordinator', 'Koordinators'),
  ('council_member', 3, 'Council member', 'Padomes loceklis'),
  ('facilitator', 4, 'Facilitator', 'Fasilitators'),
  ('mediator', 5, 'Mediator', 'Mediators'),
  ('mentor', 6, 'Mentor', 'Mentors'),
  ('trainer', 7, 'Trainer', 'Pasniedzējs'),
  ('jury', 8, 'Juror', 'Žūrijas loceklis'),
  ('lab_staff', 9, 'Laboratory staff', 'Laboratorijas darbinieks');

INSERT INTO "code_sprint_status" VALUES
  ('planned', 1, 'Planned', 'Plānots'),
  ('preparing', 2, 'Preparing', 'Sagatavošanā'),
  ('running', 3, 'Running', 'Notiek'),
  ('completed', 4, 'Completed', 'Pabeigts'),
  ('follow_up', 5, 'In follow-up', 'Pēcatbalstā'),
  ('closed', 6, 'Closed', 'Noslēgts'),
  ('cancelled', 7, 'Cancelled', 'Atcelts');

INSERT INTO "code_sprint_segment" VALUES
  ('process', 1, 'Process', 'Process'),
  ('service', 2, 'Service', 'Pakalpojums'),
  ('change', 3, 'Change', 'Pārmaiņas'),
  ('policy', 4, 'Policy', 'Rīcībpolitika');

INSERT INTO "code_sprint_outcome" VALUES
  ('prototype', 1, 'Prototype', 'Prototips'),
  ('agreement', 2, 'Agreement', 'Vienošanās'),
  ('roadmap', 3, 'Roadmap', 'Ceļa karte'),
  ('standard', 4, 'Standard', 'Standarts'),
  ('tool', 5, 'Tool', 'Rīks'),
  ('model', 6, 'Model', 'Modelis');

INSERT INTO "code_session_phase" VALUES
  ('preparation', 1, 'Preparation', 'Sagatavošana'),
  ('discover', 2, 'Discover', 'Izpēte'),
  ('define', 3, 'Define', 'Definēšana'),
  ('develop', 4, 'Develop', 'Izstrāde'),
  ('deliver', 5, 'Deliver', 'Ieviešana'),
  ('follow_up', 6, 'Follow-up', 'Pēcatbalsts');

INSERT INTO "code_session_mode" VALUES
  ('onsite', 1, 'On site', 'Klātienē'),
  ('online', 2, 'Online', 'Tiešsaistē'),
  ('hybrid', 3, 'Hybrid', 'Hibrīdi');

INSERT INTO "code_target_measure" VALUES
  ('sprints_completed', 1, 'Sprints completed', 'Pabeigtie sprinti');

