PRAGMA application_id = 1229868886;
PRAGMA user_version = 2;

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

CREATE TABLE "innov_erased" (
  id INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  person INTEGER NOT NULL,
  number INTEGER NOT NULL,
  salt TEXT NOT NULL,
  label TEXT NOT NULL,
  remains INTEGER NOT NULL,
  PRIMARY KEY (id, revision)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE "innov_search" USING fts5(text, content='', tokenize='unicode61 remove_diacritics 2');

CREATE TABLE "innov_search_state" (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  filled INTEGER NOT NULL
) STRICT;

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

CREATE TABLE "innov_withheld" (
  id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "region" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "name" TEXT,
  "kind" TEXT,
  "code" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "basis" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "region_successor" (
  id INTEGER NOT NULL REFERENCES "region" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "region" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "region_label_index" ON "region" (label, namespace);

CREATE INDEX "region_institution_index" ON "region" ("institution");

CREATE INDEX "region_successor_index" ON "region_successor" ("value");

CREATE TABLE "territory" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "name" TEXT,
  "code" TEXT,
  "kind" TEXT,
  "part_of" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "basis" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "territory_successor" (
  id INTEGER NOT NULL REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "territory_label_index" ON "territory" (label, namespace);

CREATE UNIQUE INDEX "territory_code_index" ON "territory" ("code");

CREATE INDEX "territory_part_of_index" ON "territory" ("part_of");

CREATE INDEX "territory_successor_index" ON "territory_successor" ("value");

CREATE TABLE "territory_region" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "territory" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "region" INTEGER REFERENCES "region" (id) DEFERRABLE INITIALLY DEFERRED,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "basis" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "territory_region_label_index" ON "territory_region" (label, namespace);

CREATE INDEX "territory_region_territory_index" ON "territory_region" ("territory");

CREATE INDEX "territory_region_region_index" ON "territory_region" ("region");

CREATE TABLE "sector" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "name" TEXT,
  "code" TEXT,
  "lead" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "sector_successor" (
  id INTEGER NOT NULL REFERENCES "sector" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "sector" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "sector_label_index" ON "sector" (label, namespace);

CREATE UNIQUE INDEX "sector_code_index" ON "sector" ("code");

CREATE INDEX "sector_lead_index" ON "sector" ("lead");

CREATE INDEX "sector_successor_index" ON "sector_successor" ("value");

CREATE TABLE "theme" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "name" TEXT,
  "code" TEXT,
  "scheme" TEXT,
  "broader" INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "theme_successor" (
  id INTEGER NOT NULL REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "theme_label_index" ON "theme" (label, namespace);

CREATE UNIQUE INDEX "theme_code_index" ON "theme" ("code");

CREATE INDEX "theme_broader_index" ON "theme" ("broader");

CREATE INDEX "theme_successor_index" ON "theme_successor" ("value");

CREATE TABLE "target_group" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "name" TEXT,
  "code" TEXT,
  "scheme" TEXT,
  "broader" INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "target_group_successor" (
  id INTEGER NOT NULL REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "target_group_label_index" ON "target_group" (label, namespace);

CREATE UNIQUE INDEX "target_group_code_index" ON "target_group" ("code");

CREATE INDEX "target_group_broader_index" ON "target_group" ("broader");

CREATE INDEX "target_group_successor_index" ON "target_group_successor" ("value");

CREATE TABLE "skill" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "name" TEXT,
  "code" TEXT,
  "scheme" TEXT,
  "broader" INTEGER REFERENCES "skill" (id) DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "skill_successor" (
  id INTEGER NOT NULL REFERENCES "skill" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "skill" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "skill_label_index" ON "skill" (label, namespace);

CREATE UNIQUE INDEX "skill_code_index" ON "skill" ("code");

CREATE INDEX "skill_broader_index" ON "skill" ("broader");

CREATE INDEX "skill_successor_index" ON "skill_successor" ("value");

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
  "territory" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "region" INTEGER REFERENCES "region" (id) DEFERRABLE INITIALLY DEFERRED,
  "institutional_sector" TEXT,
  "address" TEXT,
  "email" TEXT,
  "phone" TEXT,
  "e_address" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "institution_alternative_name" (
  id INTEGER NOT NULL REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "institution_label_index" ON "institution" (label, namespace);

CREATE UNIQUE INDEX "institution_short_index" ON "institution" ("short");

CREATE UNIQUE INDEX "institution_reg_no_index" ON "institution" ("reg_no");

CREATE INDEX "institution_successor_index" ON "institution" ("successor");

CREATE INDEX "institution_territory_index" ON "institution" ("territory");

CREATE INDEX "institution_region_index" ON "institution" ("region");

CREATE TABLE "institution_parent" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "parent" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "tree" TEXT,
  "subordination" TEXT,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "basis" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "institution_parent_label_index" ON "institution_parent" (label, namespace);

CREATE INDEX "institution_parent_institution_index" ON "institution_parent" ("institution");

CREATE INDEX "institution_parent_parent_index" ON "institution_parent" ("parent");

CREATE TABLE "institution_sector" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "sector" INTEGER REFERENCES "sector" (id) DEFERRABLE INITIALLY DEFERRED,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "basis" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "institution_sector_label_index" ON "institution_sector" (label, namespace);

CREATE INDEX "institution_sector_institution_index" ON "institution_sector" ("institution");

CREATE INDEX "institution_sector_sector_index" ON "institution_sector" ("sector");

CREATE TABLE "institution_change" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "kind" TEXT,
  "effective_on" TEXT CHECK ("effective_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("effective_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("effective_on" || '-01', '+0 days') IS "effective_on" || '-01') OR ("effective_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("effective_on", '+0 days') IS "effective_on")),
  "former_name" TEXT,
  "description" TEXT,
  "basis" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "institution_change_original" (
  id INTEGER NOT NULL REFERENCES "institution_change" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "institution_change_resulting" (
  id INTEGER NOT NULL REFERENCES "institution_change" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "institution_change_label_index" ON "institution_change" (label, namespace);

CREATE INDEX "institution_change_original_index" ON "institution_change_original" ("value");

CREATE INDEX "institution_change_resulting_index" ON "institution_change_resulting" ("value");

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
  "lawful_basis" TEXT,
  "purpose" TEXT,
  "informed_on" TEXT CHECK ("informed_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("informed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("informed_on" || '-01', '+0 days') IS "informed_on" || '-01') OR ("informed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("informed_on", '+0 days') IS "informed_on")),
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

CREATE TABLE "person_skill" (
  id INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "skill" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "person_label_index" ON "person" (label, namespace);

CREATE INDEX "person_institution_index" ON "person" ("institution");

CREATE INDEX "person_skill_index" ON "person_skill" ("value");

CREATE TABLE "consent" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "purpose" TEXT,
  "text" TEXT,
  "given_on" TEXT CHECK ("given_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("given_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("given_on" || '-01', '+0 days') IS "given_on" || '-01') OR ("given_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("given_on", '+0 days') IS "given_on")),
  "withdrawn_on" TEXT CHECK ("withdrawn_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("withdrawn_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("withdrawn_on" || '-01', '+0 days') IS "withdrawn_on" || '-01') OR ("withdrawn_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("withdrawn_on", '+0 days') IS "withdrawn_on")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "consent_label_index" ON "consent" (label, namespace);

CREATE INDEX "consent_person_index" ON "consent" ("person");

CREATE UNIQUE INDEX "consent_place_index" ON "consent" ("person", "ordinal");

CREATE TABLE "post" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "job_title" TEXT,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "post_label_index" ON "post" (label, namespace);

CREATE INDEX "post_person_index" ON "post" ("person");

CREATE INDEX "post_institution_index" ON "post" ("institution");

CREATE TABLE "body" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "name" TEXT,
  "kind" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "subject" INTEGER,
  "description" TEXT,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "successor" INTEGER REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
  "basis" TEXT,
  "url" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "body_label_index" ON "body" (label, namespace);

CREATE INDEX "body_institution_index" ON "body" ("institution");

CREATE INDEX "body_subject_index" ON "body" ("subject");

CREATE INDEX "body_successor_index" ON "body" ("successor");

CREATE TABLE "membership" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "body" INTEGER REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT,
  "role" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "region" INTEGER REFERENCES "region" (id) DEFERRABLE INITIALLY DEFERRED,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "tie_to_innovation" TEXT,
  "ready_to_promote" INTEGER,
  "motivation" TEXT,
  "proposed_by" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "proposed_on" TEXT CHECK ("proposed_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("proposed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("proposed_on" || '-01', '+0 days') IS "proposed_on" || '-01') OR ("proposed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("proposed_on", '+0 days') IS "proposed_on")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "membership_label_index" ON "membership" (label, namespace);

CREATE INDEX "membership_person_index" ON "membership" ("person");

CREATE INDEX "membership_body_index" ON "membership" ("body");

CREATE INDEX "membership_institution_index" ON "membership" ("institution");

CREATE INDEX "membership_region_index" ON "membership" ("region");

CREATE INDEX "membership_proposed_by_index" ON "membership" ("proposed_by");

CREATE TABLE "meeting" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "body" INTEGER REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "held_on" TEXT CHECK ("held_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("held_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("held_on" || '-01', '+0 days') IS "held_on" || '-01') OR ("held_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("held_on", '+0 days') IS "held_on")),
  "starts_at" INTEGER,
  "ends_at" INTEGER,
  "zone" TEXT,
  "place" TEXT,
  "mode" TEXT,
  "agenda" TEXT,
  "minutes" TEXT,
  "conclusion" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "meeting_participant" (
  id INTEGER NOT NULL REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "meeting_follow_up" (
  id INTEGER NOT NULL REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "meeting_label_index" ON "meeting" (label, namespace);

CREATE INDEX "meeting_body_index" ON "meeting" ("body");

CREATE INDEX "meeting_participant_index" ON "meeting_participant" ("value");

CREATE INDEX "meeting_follow_up_index" ON "meeting_follow_up" ("value");

CREATE UNIQUE INDEX "meeting_place_index" ON "meeting" ("body", "ordinal");

CREATE TABLE "document" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "kind" TEXT,
  "number" TEXT,
  "summary" TEXT,
  "adopted_on" TEXT CHECK ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("adopted_on" || '-01', '+0 days') IS "adopted_on" || '-01') OR ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("adopted_on", '+0 days') IS "adopted_on")),
  "published_on" TEXT CHECK ("published_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("published_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("published_on" || '-01', '+0 days') IS "published_on" || '-01') OR ("published_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("published_on", '+0 days') IS "published_on")),
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "basis" TEXT,
  "licence" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "document_issuer" (
  id INTEGER NOT NULL REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "document_url" (
  id INTEGER NOT NULL REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "document_theme" (
  id INTEGER NOT NULL REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "document_tag" (
  id INTEGER NOT NULL REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "document_label_index" ON "document" (label, namespace);

CREATE INDEX "document_issuer_index" ON "document_issuer" ("value");

CREATE INDEX "document_theme_index" ON "document_theme" ("value");

CREATE TABLE "document_version" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "document" INTEGER REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "version" TEXT,
  "adopted_on" TEXT CHECK ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("adopted_on" || '-01', '+0 days') IS "adopted_on" || '-01') OR ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("adopted_on", '+0 days') IS "adopted_on")),
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "basis" TEXT,
  "change" TEXT,
  "text" TEXT,
  "url" TEXT,
  "sha256" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "document_version_label_index" ON "document_version" (label, namespace);

CREATE INDEX "document_version_document_index" ON "document_version" ("document");

CREATE UNIQUE INDEX "document_version_place_index" ON "document_version" ("document", "ordinal");

CREATE TABLE "endorsement" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "document" INTEGER REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "role" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "version" INTEGER REFERENCES "document_version" (id) DEFERRABLE INITIALLY DEFERRED,
  "endorsed_on" TEXT CHECK ("endorsed_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("endorsed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("endorsed_on" || '-01', '+0 days') IS "endorsed_on" || '-01') OR ("endorsed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("endorsed_on", '+0 days') IS "endorsed_on")),
  "withdrawn_on" TEXT CHECK ("withdrawn_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("withdrawn_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("withdrawn_on" || '-01', '+0 days') IS "withdrawn_on" || '-01') OR ("withdrawn_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("withdrawn_on", '+0 days') IS "withdrawn_on")),
  "text" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "endorsement_label_index" ON "endorsement" (label, namespace);

CREATE INDEX "endorsement_document_index" ON "endorsement" ("document");

CREATE INDEX "endorsement_institution_index" ON "endorsement" ("institution");

CREATE INDEX "endorsement_person_index" ON "endorsement" ("person");

CREATE INDEX "endorsement_version_index" ON "endorsement" ("version");

CREATE UNIQUE INDEX "endorsement_place_index" ON "endorsement" ("document", "ordinal");

CREATE TABLE "framework" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "code" TEXT,
  "description" TEXT,
  "publisher" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "url" TEXT,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "replaces" INTEGER REFERENCES "framework" (id) DEFERRABLE INITIALLY DEFERRED,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "framework_label_index" ON "framework" (label, namespace);

CREATE UNIQUE INDEX "framework_code_index" ON "framework" ("code");

CREATE INDEX "framework_publisher_index" ON "framework" ("publisher");

CREATE INDEX "framework_replaces_index" ON "framework" ("replaces");

CREATE TABLE "pillar" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "framework" INTEGER REFERENCES "framework" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "title" TEXT,
  "code" TEXT,
  "description" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "pillar_label_index" ON "pillar" (label, namespace);

CREATE INDEX "pillar_framework_index" ON "pillar" ("framework");

CREATE UNIQUE INDEX "pillar_place_index" ON "pillar" ("framework", "ordinal");

CREATE TABLE "level" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "framework" INTEGER REFERENCES "framework" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "title" TEXT,
  "code" TEXT,
  "description" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "level_label_index" ON "level" (label, namespace);

CREATE INDEX "level_framework_index" ON "level" ("framework");

CREATE UNIQUE INDEX "level_place_index" ON "level" ("framework", "ordinal");

CREATE TABLE "factor" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "pillar" INTEGER REFERENCES "pillar" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "level" INTEGER REFERENCES "level" (id) DEFERRABLE INITIALLY DEFERRED,
  "title" TEXT,
  "code" TEXT,
  "description" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "factor_label_index" ON "factor" (label, namespace);

CREATE INDEX "factor_pillar_index" ON "factor" ("pillar");

CREATE INDEX "factor_level_index" ON "factor" ("level");

CREATE UNIQUE INDEX "factor_place_index" ON "factor" ("pillar", "ordinal");

CREATE TABLE "dimension" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "code" TEXT,
  "description" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "dimension_label_index" ON "dimension" (label, namespace);

CREATE UNIQUE INDEX "dimension_code_index" ON "dimension" ("code");

CREATE TABLE "dimension_value" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "dimension" INTEGER REFERENCES "dimension" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "title" TEXT,
  "code" TEXT,
  "member" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "dimension_value_label_index" ON "dimension_value" (label, namespace);

CREATE INDEX "dimension_value_dimension_index" ON "dimension_value" ("dimension");

CREATE INDEX "dimension_value_member_index" ON "dimension_value" ("member");

CREATE UNIQUE INDEX "dimension_value_place_index" ON "dimension_value" ("dimension", "ordinal");

CREATE TABLE "survey" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "code" TEXT,
  "goals" TEXT,
  "framework" INTEGER REFERENCES "framework" (id) DEFERRABLE INITIALLY DEFERRED,
  "smallest_cell" INTEGER,
  "url" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "survey_organiser" (
  id INTEGER NOT NULL REFERENCES "survey" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "survey_label_index" ON "survey" (label, namespace);

CREATE UNIQUE INDEX "survey_code_index" ON "survey" ("code");

CREATE INDEX "survey_organiser_index" ON "survey_organiser" ("value");

CREATE INDEX "survey_framework_index" ON "survey" ("framework");

CREATE TABLE "survey_version" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "survey" INTEGER REFERENCES "survey" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "method_version" TEXT,
  "method" TEXT,
  "definition" TEXT,
  "respondents" TEXT,
  "comparable" INTEGER,
  "changes" TEXT,
  "url" TEXT,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "survey_version_label_index" ON "survey_version" (label, namespace);

CREATE INDEX "survey_version_survey_index" ON "survey_version" ("survey");

CREATE UNIQUE INDEX "survey_version_place_index" ON "survey_version" ("survey", "ordinal");

CREATE TABLE "wave" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "survey" INTEGER REFERENCES "survey" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "title" TEXT,
  "survey_version" INTEGER REFERENCES "survey_version" (id) DEFERRABLE INITIALLY DEFERRED,
  "population" TEXT,
  "description" TEXT,
  "communication" TEXT,
  "field_from" TEXT CHECK ("field_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("field_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("field_from" || '-01', '+0 days') IS "field_from" || '-01') OR ("field_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("field_from", '+0 days') IS "field_from")),
  "field_to" TEXT CHECK ("field_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("field_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("field_to" || '-01', '+0 days') IS "field_to" || '-01') OR ("field_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("field_to", '+0 days') IS "field_to")),
  "anonymous" INTEGER,
  "invited" INTEGER,
  "complete_responses" INTEGER,
  "partial_responses" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "wave_label_index" ON "wave" (label, namespace);

CREATE INDEX "wave_survey_index" ON "wave" ("survey");

CREATE INDEX "wave_survey_version_index" ON "wave" ("survey_version");

CREATE UNIQUE INDEX "wave_place_index" ON "wave" ("survey", "ordinal");

CREATE TABLE "question" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "survey_version" INTEGER REFERENCES "survey_version" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "code" TEXT,
  "text" TEXT,
  "kind" TEXT,
  "section" TEXT,
  "subject" TEXT,
  "role" TEXT,
  "core" INTEGER,
  "external_code" TEXT,
  "replaces" INTEGER REFERENCES "question" (id) DEFERRABLE INITIALLY DEFERRED,
  "comparable" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "question_pillar" (
  id INTEGER NOT NULL REFERENCES "question" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "pillar" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "question_level" (
  id INTEGER NOT NULL REFERENCES "question" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "level" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "question_factor" (
  id INTEGER NOT NULL REFERENCES "question" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "factor" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "question_label_index" ON "question" (label, namespace);

CREATE INDEX "question_survey_version_index" ON "question" ("survey_version");

CREATE INDEX "question_pillar_index" ON "question_pillar" ("value");

CREATE INDEX "question_level_index" ON "question_level" ("value");

CREATE INDEX "question_factor_index" ON "question_factor" ("value");

CREATE INDEX "question_replaces_index" ON "question" ("replaces");

CREATE UNIQUE INDEX "question_place_index" ON "question" ("survey_version", "ordinal");

CREATE TABLE "option" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "question" INTEGER REFERENCES "question" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "code" TEXT,
  "text" TEXT,
  "score" INTEGER,
  "top_box" INTEGER,
  "left_out" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "option_label_index" ON "option" (label, namespace);

CREATE INDEX "option_question_index" ON "option" ("question");

CREATE UNIQUE INDEX "option_place_index" ON "option" ("question", "ordinal");

CREATE TABLE "response" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "wave" INTEGER REFERENCES "wave" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "completeness" TEXT,
  "weight" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "response_breakdown" (
  id INTEGER NOT NULL REFERENCES "response" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "dimension_value" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "response_label_index" ON "response" (label, namespace);

CREATE INDEX "response_wave_index" ON "response" ("wave");

CREATE INDEX "response_breakdown_index" ON "response_breakdown" ("value");

CREATE UNIQUE INDEX "response_place_index" ON "response" ("wave", "ordinal");

CREATE TABLE "answer" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "response" INTEGER REFERENCES "response" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "question" INTEGER REFERENCES "question" (id) DEFERRABLE INITIALLY DEFERRED,
  "number" INTEGER,
  "text" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "answer_option" (
  id INTEGER NOT NULL REFERENCES "answer" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "option" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "answer_label_index" ON "answer" (label, namespace);

CREATE INDEX "answer_response_index" ON "answer" ("response");

CREATE INDEX "answer_question_index" ON "answer" ("question");

CREATE INDEX "answer_option_index" ON "answer_option" ("value");

CREATE UNIQUE INDEX "answer_place_index" ON "answer" ("response", "ordinal");

CREATE TABLE "aggregate" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "wave" INTEGER REFERENCES "wave" (id) DEFERRABLE INITIALLY DEFERRED,
  "question" INTEGER REFERENCES "question" (id) DEFERRABLE INITIALLY DEFERRED,
  "option_group" TEXT,
  "population" TEXT,
  "percent" INTEGER,
  "numerator" INTEGER,
  "denominator" INTEGER,
  "n" INTEGER,
  "missing" INTEGER,
  "weighted" INTEGER,
  "missing_reason" TEXT,
  "published_on" TEXT CHECK ("published_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("published_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("published_on" || '-01', '+0 days') IS "published_on" || '-01') OR ("published_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("published_on", '+0 days') IS "published_on")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "aggregate_option" (
  id INTEGER NOT NULL REFERENCES "aggregate" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "option" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "aggregate_breakdown" (
  id INTEGER NOT NULL REFERENCES "aggregate" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "dimension_value" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "aggregate_completeness" (
  id INTEGER NOT NULL REFERENCES "aggregate" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "aggregate_label_index" ON "aggregate" (label, namespace);

CREATE INDEX "aggregate_wave_index" ON "aggregate" ("wave");

CREATE INDEX "aggregate_question_index" ON "aggregate" ("question");

CREATE INDEX "aggregate_option_index" ON "aggregate_option" ("value");

CREATE INDEX "aggregate_breakdown_index" ON "aggregate_breakdown" ("value");

CREATE TABLE "indicator" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "code" TEXT,
  "unit" TEXT,
  "direction" TEXT,
  "kind" TEXT,
  "frequency" TEXT,
  "description" TEXT,
  "responsible" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "first_month" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "indicator_pillar" (
  id INTEGER NOT NULL REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "pillar" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "indicator_level" (
  id INTEGER NOT NULL REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "level" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "indicator_label_index" ON "indicator" (label, namespace);

CREATE UNIQUE INDEX "indicator_code_index" ON "indicator" ("code");

CREATE INDEX "indicator_responsible_index" ON "indicator" ("responsible");

CREATE INDEX "indicator_pillar_index" ON "indicator_pillar" ("value");

CREATE INDEX "indicator_level_index" ON "indicator_level" ("value");

CREATE TABLE "indicator_definition" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "indicator" INTEGER REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "text" TEXT,
  "comparable" INTEGER,
  "method" TEXT,
  "record_kind" TEXT,
  "condition" TEXT,
  "period_field" TEXT,
  "counting" TEXT,
  "calculation" TEXT,
  "measured_field" TEXT,
  "numerator_condition" TEXT,
  "denominator_condition" TEXT,
  "question" INTEGER REFERENCES "question" (id) DEFERRABLE INITIALLY DEFERRED,
  "additivity" TEXT,
  "decimals" INTEGER,
  "on_track_from" INTEGER,
  "at_risk_from" INTEGER,
  "smallest_cell" INTEGER,
  "denominator_kind" TEXT,
  "denominator_period_field" TEXT,
  "denominator_counting" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "indicator_definition_option" (
  id INTEGER NOT NULL REFERENCES "indicator_definition" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "option" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "indicator_definition_label_index" ON "indicator_definition" (label, namespace);

CREATE INDEX "indicator_definition_indicator_index" ON "indicator_definition" ("indicator");

CREATE INDEX "indicator_definition_question_index" ON "indicator_definition" ("question");

CREATE INDEX "indicator_definition_option_index" ON "indicator_definition_option" ("value");

CREATE UNIQUE INDEX "indicator_definition_place_index" ON "indicator_definition" ("indicator", "ordinal");

CREATE TABLE "indicator_dimension" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "indicator_definition" INTEGER REFERENCES "indicator_definition" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "dimension" INTEGER REFERENCES "dimension" (id) DEFERRABLE INITIALLY DEFERRED,
  "record_field" TEXT,
  "denominator_field" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "indicator_dimension_label_index" ON "indicator_dimension" (label, namespace);

CREATE INDEX "indicator_dimension_indicator_definition_index" ON "indicator_dimension" ("indicator_definition");

CREATE INDEX "indicator_dimension_dimension_index" ON "indicator_dimension" ("dimension");

CREATE UNIQUE INDEX "indicator_dimension_place_index" ON "indicator_dimension" ("indicator_definition", "ordinal");

CREATE TABLE "project" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "code" TEXT,
  "lead" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "budget" INTEGER,
  "starts_on" TEXT CHECK ("starts_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("starts_on" || '-01', '+0 days') IS "starts_on" || '-01') OR ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("starts_on", '+0 days') IS "starts_on")),
  "ends_on" TEXT CHECK ("ends_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("ends_on" || '-01', '+0 days') IS "ends_on" || '-01') OR ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("ends_on", '+0 days') IS "ends_on")),
  "description" TEXT,
  "url" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "project_funder" (
  id INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "project_basis" (
  id INTEGER NOT NULL REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "project_label_index" ON "project" (label, namespace);

CREATE UNIQUE INDEX "project_code_index" ON "project" ("code");

CREATE INDEX "project_lead_index" ON "project" ("lead");

CREATE TABLE "project_version" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "project" INTEGER REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "proposed_on" TEXT CHECK ("proposed_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("proposed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("proposed_on" || '-01', '+0 days') IS "proposed_on" || '-01') OR ("proposed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("proposed_on", '+0 days') IS "proposed_on")),
  "adopted_on" TEXT CHECK ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("adopted_on" || '-01', '+0 days') IS "adopted_on" || '-01') OR ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("adopted_on", '+0 days') IS "adopted_on")),
  "basis" TEXT,
  "starts_on" TEXT CHECK ("starts_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("starts_on" || '-01', '+0 days') IS "starts_on" || '-01') OR ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("starts_on", '+0 days') IS "starts_on")),
  "ends_on" TEXT CHECK ("ends_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("ends_on" || '-01', '+0 days') IS "ends_on" || '-01') OR ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("ends_on", '+0 days') IS "ends_on")),
  "budget" INTEGER,
  "reason" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "project_version_label_index" ON "project_version" (label, namespace);

CREATE INDEX "project_version_project_index" ON "project_version" ("project");

CREATE UNIQUE INDEX "project_version_place_index" ON "project_version" ("project", "ordinal");

CREATE TABLE "budget_line" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "project" INTEGER REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "code" TEXT,
  "category" TEXT,
  "planned" INTEGER,
  "committed" INTEGER,
  "spent" INTEGER,
  "override_reason" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "budget_line_label_index" ON "budget_line" (label, namespace);

CREATE INDEX "budget_line_project_index" ON "budget_line" ("project");

CREATE UNIQUE INDEX "budget_line_place_index" ON "budget_line" ("project", "ordinal");

CREATE TABLE "charge" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "budget_line" INTEGER REFERENCES "budget_line" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "activity" INTEGER,
  "share" INTEGER,
  "charged_on" TEXT CHECK ("charged_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("charged_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("charged_on" || '-01', '+0 days') IS "charged_on" || '-01') OR ("charged_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("charged_on", '+0 days') IS "charged_on")),
  "planned" INTEGER,
  "committed" INTEGER,
  "spent" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "charge_label_index" ON "charge" (label, namespace);

CREATE INDEX "charge_budget_line_index" ON "charge" ("budget_line");

CREATE INDEX "charge_activity_index" ON "charge" ("activity");

CREATE UNIQUE INDEX "charge_place_index" ON "charge" ("budget_line", "ordinal");

CREATE TABLE "milestone" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "project" INTEGER REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "sequential_number" TEXT,
  "title" TEXT,
  "kind" TEXT,
  "status" TEXT,
  "related_measure" TEXT,
  "qualitative_indicator" TEXT,
  "unit" TEXT,
  "baseline" INTEGER,
  "goal" INTEGER,
  "year" INTEGER,
  "quarter" INTEGER,
  "description" TEXT,
  "achieved" INTEGER,
  "indicator" INTEGER REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
  "claimed_on" TEXT CHECK ("claimed_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("claimed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("claimed_on" || '-01', '+0 days') IS "claimed_on" || '-01') OR ("claimed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("claimed_on", '+0 days') IS "claimed_on")),
  "verified_on" TEXT CHECK ("verified_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("verified_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("verified_on" || '-01', '+0 days') IS "verified_on" || '-01') OR ("verified_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("verified_on", '+0 days') IS "verified_on")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "milestone_evidence" (
  id INTEGER NOT NULL REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "milestone_label_index" ON "milestone" (label, namespace);

CREATE INDEX "milestone_project_index" ON "milestone" ("project");

CREATE INDEX "milestone_indicator_index" ON "milestone" ("indicator");

CREATE INDEX "milestone_evidence_index" ON "milestone_evidence" ("value");

CREATE UNIQUE INDEX "milestone_place_index" ON "milestone" ("project", "ordinal");

CREATE TABLE "milestone_version" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "milestone" INTEGER REFERENCES "milestone" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "proposed_on" TEXT CHECK ("proposed_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("proposed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("proposed_on" || '-01', '+0 days') IS "proposed_on" || '-01') OR ("proposed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("proposed_on", '+0 days') IS "proposed_on")),
  "adopted_on" TEXT CHECK ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("adopted_on" || '-01', '+0 days') IS "adopted_on" || '-01') OR ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("adopted_on", '+0 days') IS "adopted_on")),
  "basis" TEXT,
  "title" TEXT,
  "qualitative_indicator" TEXT,
  "unit" TEXT,
  "baseline" INTEGER,
  "goal" INTEGER,
  "year" INTEGER,
  "quarter" INTEGER,
  "description" TEXT,
  "reason" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "milestone_version_label_index" ON "milestone_version" (label, namespace);

CREATE INDEX "milestone_version_milestone_index" ON "milestone_version" ("milestone");

CREATE UNIQUE INDEX "milestone_version_place_index" ON "milestone_version" ("milestone", "ordinal");

CREATE TABLE "strategy" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "lead" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "period_start" TEXT CHECK ("period_start" GLOB '[0-9][0-9][0-9][0-9]' OR ("period_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("period_start" || '-01', '+0 days') IS "period_start" || '-01') OR ("period_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("period_start", '+0 days') IS "period_start")),
  "period_end" TEXT CHECK ("period_end" GLOB '[0-9][0-9][0-9][0-9]' OR ("period_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("period_end" || '-01', '+0 days') IS "period_end" || '-01') OR ("period_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("period_end", '+0 days') IS "period_end")),
  "adopted_on" TEXT CHECK ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("adopted_on" || '-01', '+0 days') IS "adopted_on" || '-01') OR ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("adopted_on", '+0 days') IS "adopted_on")),
  "basis" TEXT,
  "vision" TEXT,
  "document" INTEGER REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  "project" INTEGER REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
  "url" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "strategy_label_index" ON "strategy" (label, namespace);

CREATE INDEX "strategy_lead_index" ON "strategy" ("lead");

CREATE INDEX "strategy_document_index" ON "strategy" ("document");

CREATE INDEX "strategy_project_index" ON "strategy" ("project");

CREATE TABLE "priority" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "strategy" INTEGER REFERENCES "strategy" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "code" TEXT,
  "title" TEXT,
  "description" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "priority_label_index" ON "priority" (label, namespace);

CREATE INDEX "priority_strategy_index" ON "priority" ("strategy");

CREATE UNIQUE INDEX "priority_place_index" ON "priority" ("strategy", "ordinal");

CREATE TABLE "objective" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "strategy" INTEGER REFERENCES "strategy" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "code" TEXT,
  "title" TEXT,
  "priority" INTEGER REFERENCES "priority" (id) DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "objective_indicator" (
  id INTEGER NOT NULL REFERENCES "objective" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "objective_label_index" ON "objective" (label, namespace);

CREATE INDEX "objective_strategy_index" ON "objective" ("strategy");

CREATE INDEX "objective_priority_index" ON "objective" ("priority");

CREATE INDEX "objective_indicator_index" ON "objective_indicator" ("value");

CREATE UNIQUE INDEX "objective_place_index" ON "objective" ("strategy", "ordinal");

CREATE TABLE "action" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "strategy" INTEGER REFERENCES "strategy" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "code" TEXT,
  "title" TEXT,
  "status" TEXT,
  "lead" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("due_on" || '-01', '+0 days') IS "due_on" || '-01') OR ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("due_on", '+0 days') IS "due_on")),
  "done_on" TEXT CHECK ("done_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("done_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("done_on" || '-01', '+0 days') IS "done_on" || '-01') OR ("done_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("done_on", '+0 days') IS "done_on")),
  "priority" INTEGER REFERENCES "priority" (id) DEFERRABLE INITIALLY DEFERRED,
  "budget" INTEGER,
  "project" INTEGER REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "action_co_responsible" (
  id INTEGER NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "action_responsible" (
  id INTEGER NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "action_objective" (
  id INTEGER NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "objective" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "action_indicator" (
  id INTEGER NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "action_label_index" ON "action" (label, namespace);

CREATE INDEX "action_strategy_index" ON "action" ("strategy");

CREATE INDEX "action_lead_index" ON "action" ("lead");

CREATE INDEX "action_co_responsible_index" ON "action_co_responsible" ("value");

CREATE INDEX "action_responsible_index" ON "action_responsible" ("value");

CREATE INDEX "action_priority_index" ON "action" ("priority");

CREATE INDEX "action_objective_index" ON "action_objective" ("value");

CREATE INDEX "action_indicator_index" ON "action_indicator" ("value");

CREATE INDEX "action_project_index" ON "action" ("project");

CREATE UNIQUE INDEX "action_place_index" ON "action" ("strategy", "ordinal");

CREATE TABLE "progress_report" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "strategy" INTEGER REFERENCES "strategy" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "title" TEXT,
  "status" TEXT,
  "recipient" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "period_start" TEXT CHECK ("period_start" GLOB '[0-9][0-9][0-9][0-9]' OR ("period_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("period_start" || '-01', '+0 days') IS "period_start" || '-01') OR ("period_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("period_start", '+0 days') IS "period_start")),
  "period_end" TEXT CHECK ("period_end" GLOB '[0-9][0-9][0-9][0-9]' OR ("period_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("period_end" || '-01', '+0 days') IS "period_end" || '-01') OR ("period_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("period_end", '+0 days') IS "period_end")),
  "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("due_on" || '-01', '+0 days') IS "due_on" || '-01') OR ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("due_on", '+0 days') IS "due_on")),
  "submitted_on" TEXT CHECK ("submitted_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("submitted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("submitted_on" || '-01', '+0 days') IS "submitted_on" || '-01') OR ("submitted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("submitted_on", '+0 days') IS "submitted_on")),
  "accepted_on" TEXT CHECK ("accepted_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("accepted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("accepted_on" || '-01', '+0 days') IS "accepted_on" || '-01') OR ("accepted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("accepted_on", '+0 days') IS "accepted_on")),
  "body" TEXT,
  "document" INTEGER REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "progress_report_institution" (
  id INTEGER NOT NULL REFERENCES "progress_report" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "progress_report_label_index" ON "progress_report" (label, namespace);

CREATE INDEX "progress_report_strategy_index" ON "progress_report" ("strategy");

CREATE INDEX "progress_report_institution_index" ON "progress_report_institution" ("value");

CREATE INDEX "progress_report_recipient_index" ON "progress_report" ("recipient");

CREATE INDEX "progress_report_document_index" ON "progress_report" ("document");

CREATE UNIQUE INDEX "progress_report_place_index" ON "progress_report" ("strategy", "ordinal");

CREATE TABLE "action_progress" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "report" INTEGER REFERENCES "progress_report" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "action" INTEGER REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
  "action_status" TEXT,
  "completion" INTEGER,
  "text" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "action_progress_label_index" ON "action_progress" (label, namespace);

CREATE INDEX "action_progress_report_index" ON "action_progress" ("report");

CREATE INDEX "action_progress_action_index" ON "action_progress" ("action");

CREATE UNIQUE INDEX "action_progress_place_index" ON "action_progress" ("report", "ordinal");

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
  "indicator" INTEGER REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
  "indicator_definition" INTEGER REFERENCES "indicator_definition" (id) DEFERRABLE INITIALLY DEFERRED,
  "scope" INTEGER,
  "baseline_value" INTEGER,
  "baseline_on" TEXT CHECK ("baseline_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("baseline_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("baseline_on" || '-01', '+0 days') IS "baseline_on" || '-01') OR ("baseline_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("baseline_on", '+0 days') IS "baseline_on")),
  "goal_value" INTEGER,
  "description" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "target_breakdown" (
  id INTEGER NOT NULL REFERENCES "target" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "dimension_value" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "target_label_index" ON "target" (label, namespace);

CREATE INDEX "target_indicator_index" ON "target" ("indicator");

CREATE INDEX "target_indicator_definition_index" ON "target" ("indicator_definition");

CREATE INDEX "target_breakdown_index" ON "target_breakdown" ("value");

CREATE INDEX "target_scope_index" ON "target" ("scope");

CREATE TABLE "interim_target" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "target" INTEGER REFERENCES "target" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("due_on" || '-01', '+0 days') IS "due_on" || '-01') OR ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("due_on", '+0 days') IS "due_on")),
  "goal_value" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "interim_target_label_index" ON "interim_target" (label, namespace);

CREATE INDEX "interim_target_target_index" ON "interim_target" ("target");

CREATE UNIQUE INDEX "interim_target_place_index" ON "interim_target" ("target", "ordinal");

CREATE TABLE "measurement" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "indicator" INTEGER REFERENCES "indicator" (id) DEFERRABLE INITIALLY DEFERRED,
  "indicator_definition" INTEGER REFERENCES "indicator_definition" (id) DEFERRABLE INITIALLY DEFERRED,
  "period_start" TEXT CHECK ("period_start" GLOB '[0-9][0-9][0-9][0-9]' OR ("period_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("period_start" || '-01', '+0 days') IS "period_start" || '-01') OR ("period_start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("period_start", '+0 days') IS "period_start")),
  "period_end" TEXT CHECK ("period_end" GLOB '[0-9][0-9][0-9][0-9]' OR ("period_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("period_end" || '-01', '+0 days') IS "period_end" || '-01') OR ("period_end" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("period_end", '+0 days') IS "period_end")),
  "observed_value" INTEGER,
  "numerator" INTEGER,
  "denominator" INTEGER,
  "n" INTEGER,
  "missing_reason" TEXT,
  "status" TEXT,
  "method" TEXT,
  "wave" INTEGER REFERENCES "wave" (id) DEFERRABLE INITIALLY DEFERRED,
  "known_on" TEXT CHECK ("known_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("known_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("known_on" || '-01', '+0 days') IS "known_on" || '-01') OR ("known_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("known_on", '+0 days') IS "known_on")),
  "replaces" INTEGER REFERENCES "measurement" (id) DEFERRABLE INITIALLY DEFERRED,
  "reason" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "measurement_breakdown" (
  id INTEGER NOT NULL REFERENCES "measurement" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "dimension_value" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "measurement_label_index" ON "measurement" (label, namespace);

CREATE INDEX "measurement_indicator_index" ON "measurement" ("indicator");

CREATE INDEX "measurement_indicator_definition_index" ON "measurement" ("indicator_definition");

CREATE INDEX "measurement_breakdown_index" ON "measurement_breakdown" ("value");

CREATE INDEX "measurement_wave_index" ON "measurement" ("wave");

CREATE INDEX "measurement_replaces_index" ON "measurement" ("replaces");

CREATE TABLE "challenge" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "text" TEXT,
  "reframed" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "contact" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "raised_on" TEXT CHECK ("raised_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("raised_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("raised_on" || '-01', '+0 days') IS "raised_on" || '-01') OR ("raised_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("raised_on", '+0 days') IS "raised_on")),
  "affected" TEXT,
  "tried" TEXT,
  "expected_result" TEXT,
  "selection" TEXT,
  "selected_on" TEXT CHECK ("selected_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("selected_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("selected_on" || '-01', '+0 days') IS "selected_on" || '-01') OR ("selected_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("selected_on", '+0 days') IS "selected_on")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "challenge_sector" (
  id INTEGER NOT NULL REFERENCES "challenge" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "sector" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "challenge_territory" (
  id INTEGER NOT NULL REFERENCES "challenge" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "challenge_theme" (
  id INTEGER NOT NULL REFERENCES "challenge" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "challenge_target_group" (
  id INTEGER NOT NULL REFERENCES "challenge" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "challenge_tag" (
  id INTEGER NOT NULL REFERENCES "challenge" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "challenge_label_index" ON "challenge" (label, namespace);

CREATE INDEX "challenge_institution_index" ON "challenge" ("institution");

CREATE INDEX "challenge_contact_index" ON "challenge" ("contact");

CREATE INDEX "challenge_sector_index" ON "challenge_sector" ("value");

CREATE INDEX "challenge_territory_index" ON "challenge_territory" ("value");

CREATE INDEX "challenge_theme_index" ON "challenge_theme" ("value");

CREATE INDEX "challenge_target_group_index" ON "challenge_target_group" ("value");

CREATE TABLE "idea" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "status" TEXT,
  "description" TEXT,
  "origin" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "author" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "captured_on" TEXT CHECK ("captured_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("captured_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("captured_on" || '-01', '+0 days') IS "captured_on" || '-01') OR ("captured_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("captured_on", '+0 days') IS "captured_on")),
  "revisit_on" TEXT CHECK ("revisit_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("revisit_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("revisit_on" || '-01', '+0 days') IS "revisit_on" || '-01') OR ("revisit_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("revisit_on", '+0 days') IS "revisit_on")),
  "adopted_as" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "idea_facet" (
  id INTEGER NOT NULL REFERENCES "idea" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "idea_theme" (
  id INTEGER NOT NULL REFERENCES "idea" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "idea_target_group" (
  id INTEGER NOT NULL REFERENCES "idea" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "idea_tag" (
  id INTEGER NOT NULL REFERENCES "idea" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "idea_label_index" ON "idea" (label, namespace);

CREATE INDEX "idea_institution_index" ON "idea" ("institution");

CREATE INDEX "idea_author_index" ON "idea" ("author");

CREATE INDEX "idea_adopted_as_index" ON "idea" ("adopted_as");

CREATE INDEX "idea_theme_index" ON "idea_theme" ("value");

CREATE INDEX "idea_target_group_index" ON "idea_target_group" ("value");

CREATE TABLE "sprint_norm" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "weeks_min" INTEGER,
  "weeks_max" INTEGER,
  "sessions_min" INTEGER,
  "sessions_max" INTEGER,
  "facilitators_min" INTEGER,
  "basis" TEXT,
  "participants_min" INTEGER,
  "participants_max" INTEGER,
  "institutions_min" INTEGER,
  "session_interval" INTEGER,
  "attendance_min" INTEGER,
  "mentoring_months" INTEGER,
  "mentoring_hours_min" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "sprint_norm_required_role" (
  id INTEGER NOT NULL REFERENCES "sprint_norm" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "sprint_norm_label_index" ON "sprint_norm" (label, namespace);

CREATE TABLE "norm_phase" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "sprint_norm" INTEGER REFERENCES "sprint_norm" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "phase" TEXT,
  "sessions" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "norm_phase_label_index" ON "norm_phase" (label, namespace);

CREATE INDEX "norm_phase_sprint_norm_index" ON "norm_phase" ("sprint_norm");

CREATE UNIQUE INDEX "norm_phase_place_index" ON "norm_phase" ("sprint_norm", "ordinal");

CREATE UNIQUE INDEX "norm_phase_together_index" ON "norm_phase" ("sprint_norm", "phase");

CREATE TABLE "call" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "year" INTEGER,
  "status" TEXT,
  "title" TEXT,
  "round" INTEGER,
  "summary" TEXT,
  "project" INTEGER REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
  "opens_on" TEXT CHECK ("opens_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("opens_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("opens_on" || '-01', '+0 days') IS "opens_on" || '-01') OR ("opens_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("opens_on", '+0 days') IS "opens_on")),
  "closes_on" TEXT CHECK ("closes_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("closes_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("closes_on" || '-01', '+0 days') IS "closes_on" || '-01') OR ("closes_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("closes_on", '+0 days') IS "closes_on")),
  "zone" TEXT,
  "decided_on" TEXT CHECK ("decided_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("decided_on" || '-01', '+0 days') IS "decided_on" || '-01') OR ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("decided_on", '+0 days') IS "decided_on")),
  "places" INTEGER,
  "requirement" TEXT,
  "eligible_condition" TEXT,
  "per_institution_limit" INTEGER,
  "limit_counts" TEXT,
  "limit_scope" TEXT,
  "limit_applies_to" TEXT,
  "unit_cost" INTEGER,
  "support" TEXT,
  "sprint_norm" INTEGER REFERENCES "sprint_norm" (id) DEFERRABLE INITIALLY DEFERRED,
  "regulations" INTEGER REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  "regulations_url" TEXT,
  "application_count" INTEGER,
  "supported_count" INTEGER,
  "reason" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "call_organiser" (
  id INTEGER NOT NULL REFERENCES "call" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "call_theme" (
  id INTEGER NOT NULL REFERENCES "call" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "call_required_part" (
  id INTEGER NOT NULL REFERENCES "call" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "call_eligible_kind" (
  id INTEGER NOT NULL REFERENCES "call" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "call_eligible_level" (
  id INTEGER NOT NULL REFERENCES "call" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "call_limit_level" (
  id INTEGER NOT NULL REFERENCES "call" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "call_link" (
  id INTEGER NOT NULL REFERENCES "call" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "call_label_index" ON "call" (label, namespace);

CREATE INDEX "call_organiser_index" ON "call_organiser" ("value");

CREATE INDEX "call_project_index" ON "call" ("project");

CREATE INDEX "call_theme_index" ON "call_theme" ("value");

CREATE INDEX "call_sprint_norm_index" ON "call" ("sprint_norm");

CREATE INDEX "call_regulations_index" ON "call" ("regulations");

CREATE TABLE "application" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "call" INTEGER REFERENCES "call" (id) DEFERRABLE INITIALLY DEFERRED,
  "status" TEXT,
  "title" TEXT,
  "lead" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "challenge" INTEGER REFERENCES "challenge" (id) DEFERRABLE INITIALLY DEFERRED,
  "problem_statement" TEXT,
  "topicality" TEXT,
  "impact_on_other_policy_areas" TEXT,
  "stakeholder" TEXT,
  "expected_result" TEXT,
  "readiness" TEXT,
  "submitted_at" INTEGER,
  "regulations" INTEGER REFERENCES "document_version" (id) DEFERRABLE INITIALLY DEFERRED,
  "decided_on" TEXT CHECK ("decided_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("decided_on" || '-01', '+0 days') IS "decided_on" || '-01') OR ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("decided_on", '+0 days') IS "decided_on")),
  "reason" TEXT,
  "agreement_signed_on" TEXT CHECK ("agreement_signed_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("agreement_signed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("agreement_signed_on" || '-01', '+0 days') IS "agreement_signed_on" || '-01') OR ("agreement_signed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("agreement_signed_on", '+0 days') IS "agreement_signed_on")),
  "agreement" INTEGER REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "application_partner" (
  id INTEGER NOT NULL REFERENCES "application" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "application_theme" (
  id INTEGER NOT NULL REFERENCES "application" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "application_target_group" (
  id INTEGER NOT NULL REFERENCES "application" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "application_label_index" ON "application" (label, namespace);

CREATE INDEX "application_call_index" ON "application" ("call");

CREATE INDEX "application_lead_index" ON "application" ("lead");

CREATE INDEX "application_partner_index" ON "application_partner" ("value");

CREATE INDEX "application_challenge_index" ON "application" ("challenge");

CREATE INDEX "application_theme_index" ON "application_theme" ("value");

CREATE INDEX "application_target_group_index" ON "application_target_group" ("value");

CREATE INDEX "application_regulations_index" ON "application" ("regulations");

CREATE INDEX "application_agreement_index" ON "application" ("agreement");

CREATE TABLE "team_member" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "application" INTEGER REFERENCES "application" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "contribution" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "team_member_label_index" ON "team_member" (label, namespace);

CREATE INDEX "team_member_application_index" ON "team_member" ("application");

CREATE INDEX "team_member_person_index" ON "team_member" ("person");

CREATE INDEX "team_member_institution_index" ON "team_member" ("institution");

CREATE UNIQUE INDEX "team_member_place_index" ON "team_member" ("application", "ordinal");

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
  "call" INTEGER REFERENCES "call" (id) DEFERRABLE INITIALLY DEFERRED,
  "application" INTEGER REFERENCES "application" (id) DEFERRABLE INITIALLY DEFERRED,
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

CREATE TABLE "sprint_theme" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "sprint_label_index" ON "sprint" (label, namespace);

CREATE INDEX "sprint_lead_index" ON "sprint" ("lead");

CREATE INDEX "sprint_co_lead_index" ON "sprint_co_lead" ("value");

CREATE INDEX "sprint_partner_index" ON "sprint_partner" ("value");

CREATE INDEX "sprint_facilitator_index" ON "sprint_facilitator" ("value");

CREATE INDEX "sprint_call_index" ON "sprint" ("call");

CREATE INDEX "sprint_application_index" ON "sprint" ("application");

CREATE INDEX "sprint_theme_index" ON "sprint_theme" ("value");

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
  "output" TEXT,
  "planned_on" TEXT CHECK ("planned_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("planned_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("planned_on" || '-01', '+0 days') IS "planned_on" || '-01') OR ("planned_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("planned_on", '+0 days') IS "planned_on")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "session_label_index" ON "session" (label, namespace);

CREATE INDEX "session_sprint_index" ON "session" ("sprint");

CREATE UNIQUE INDEX "session_place_index" ON "session" ("sprint", "ordinal");

CREATE TABLE "involvement" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "sprint" INTEGER REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "role" TEXT,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "target_group" INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "involvement_label_index" ON "involvement" (label, namespace);

CREATE INDEX "involvement_sprint_index" ON "involvement" ("sprint");

CREATE INDEX "involvement_person_index" ON "involvement" ("person");

CREATE INDEX "involvement_institution_index" ON "involvement" ("institution");

CREATE INDEX "involvement_target_group_index" ON "involvement" ("target_group");

CREATE UNIQUE INDEX "involvement_place_index" ON "involvement" ("sprint", "ordinal");

CREATE TABLE "attendance" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "session" INTEGER REFERENCES "session" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "role" TEXT,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "target_group" INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED,
  "participants" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "attendance_label_index" ON "attendance" (label, namespace);

CREATE INDEX "attendance_session_index" ON "attendance" ("session");

CREATE INDEX "attendance_person_index" ON "attendance" ("person");

CREATE INDEX "attendance_institution_index" ON "attendance" ("institution");

CREATE INDEX "attendance_target_group_index" ON "attendance" ("target_group");

CREATE UNIQUE INDEX "attendance_place_index" ON "attendance" ("session", "ordinal");

CREATE TABLE "prototype" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "status" TEXT,
  "sprint" INTEGER REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "description" TEXT,
  "readiness" INTEGER,
  "drafted_on" TEXT CHECK ("drafted_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("drafted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("drafted_on" || '-01', '+0 days') IS "drafted_on" || '-01') OR ("drafted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("drafted_on", '+0 days') IS "drafted_on")),
  "blocked_reason" TEXT,
  "reason" TEXT,
  "lessons_learned" TEXT,
  "url" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "prototype_facet" (
  id INTEGER NOT NULL REFERENCES "prototype" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "prototype_theme" (
  id INTEGER NOT NULL REFERENCES "prototype" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "prototype_target_group" (
  id INTEGER NOT NULL REFERENCES "prototype" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "prototype_tag" (
  id INTEGER NOT NULL REFERENCES "prototype" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "prototype_label_index" ON "prototype" (label, namespace);

CREATE INDEX "prototype_sprint_index" ON "prototype" ("sprint");

CREATE INDEX "prototype_institution_index" ON "prototype" ("institution");

CREATE INDEX "prototype_theme_index" ON "prototype_theme" ("value");

CREATE INDEX "prototype_target_group_index" ON "prototype_target_group" ("value");

CREATE TABLE "prototype_version" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "prototype" INTEGER REFERENCES "prototype" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "version" TEXT,
  "released_on" TEXT CHECK ("released_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("released_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("released_on" || '-01', '+0 days') IS "released_on" || '-01') OR ("released_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("released_on", '+0 days') IS "released_on")),
  "change" TEXT,
  "description" TEXT,
  "url" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "prototype_version_label_index" ON "prototype_version" (label, namespace);

CREATE INDEX "prototype_version_prototype_index" ON "prototype_version" ("prototype");

CREATE UNIQUE INDEX "prototype_version_place_index" ON "prototype_version" ("prototype", "ordinal");

CREATE TABLE "prototype_test" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "prototype" INTEGER REFERENCES "prototype" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "tested_on" TEXT CHECK ("tested_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("tested_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("tested_on" || '-01', '+0 days') IS "tested_on" || '-01') OR ("tested_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("tested_on", '+0 days') IS "tested_on")),
  "setting" TEXT,
  "version" INTEGER REFERENCES "prototype_version" (id) DEFERRABLE INITIALLY DEFERRED,
  "place" TEXT,
  "method" TEXT,
  "users" INTEGER,
  "sample" TEXT,
  "result" TEXT,
  "decision" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "prototype_test_target_group" (
  id INTEGER NOT NULL REFERENCES "prototype_test" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "prototype_test_institution" (
  id INTEGER NOT NULL REFERENCES "prototype_test" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "prototype_test_label_index" ON "prototype_test" (label, namespace);

CREATE INDEX "prototype_test_prototype_index" ON "prototype_test" ("prototype");

CREATE INDEX "prototype_test_version_index" ON "prototype_test" ("version");

CREATE INDEX "prototype_test_target_group_index" ON "prototype_test_target_group" ("value");

CREATE INDEX "prototype_test_institution_index" ON "prototype_test_institution" ("value");

CREATE UNIQUE INDEX "prototype_test_place_index" ON "prototype_test" ("prototype", "ordinal");

CREATE TABLE "pilot" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "prototype" INTEGER REFERENCES "prototype" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "starts_on" TEXT CHECK ("starts_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("starts_on" || '-01', '+0 days') IS "starts_on" || '-01') OR ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("starts_on", '+0 days') IS "starts_on")),
  "ends_on" TEXT CHECK ("ends_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("ends_on" || '-01', '+0 days') IS "ends_on" || '-01') OR ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("ends_on", '+0 days') IS "ends_on")),
  "version" INTEGER REFERENCES "prototype_version" (id) DEFERRABLE INITIALLY DEFERRED,
  "scope" TEXT,
  "users" INTEGER,
  "result" TEXT,
  "decision" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "pilot_institution" (
  id INTEGER NOT NULL REFERENCES "pilot" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "pilot_territory" (
  id INTEGER NOT NULL REFERENCES "pilot" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "pilot_label_index" ON "pilot" (label, namespace);

CREATE INDEX "pilot_prototype_index" ON "pilot" ("prototype");

CREATE INDEX "pilot_version_index" ON "pilot" ("version");

CREATE INDEX "pilot_institution_index" ON "pilot_institution" ("value");

CREATE INDEX "pilot_territory_index" ON "pilot_territory" ("value");

CREATE UNIQUE INDEX "pilot_place_index" ON "pilot" ("prototype", "ordinal");

CREATE TABLE "implementation" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "prototype" INTEGER REFERENCES "prototype" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "implemented_on" TEXT CHECK ("implemented_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("implemented_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("implemented_on" || '-01', '+0 days') IS "implemented_on" || '-01') OR ("implemented_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("implemented_on", '+0 days') IS "implemented_on")),
  "ended_on" TEXT CHECK ("ended_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("ended_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("ended_on" || '-01', '+0 days') IS "ended_on" || '-01') OR ("ended_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("ended_on", '+0 days') IS "ended_on")),
  "version" INTEGER REFERENCES "prototype_version" (id) DEFERRABLE INITIALLY DEFERRED,
  "scope" TEXT,
  "novelty" TEXT,
  "basis" TEXT,
  "url" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "implementation_institution" (
  id INTEGER NOT NULL REFERENCES "implementation" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "implementation_territory" (
  id INTEGER NOT NULL REFERENCES "implementation" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "implementation_label_index" ON "implementation" (label, namespace);

CREATE INDEX "implementation_prototype_index" ON "implementation" ("prototype");

CREATE INDEX "implementation_version_index" ON "implementation" ("version");

CREATE INDEX "implementation_institution_index" ON "implementation_institution" ("value");

CREATE INDEX "implementation_territory_index" ON "implementation_territory" ("value");

CREATE UNIQUE INDEX "implementation_place_index" ON "implementation" ("prototype", "ordinal");

CREATE TABLE "prototype_stage" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "prototype" INTEGER REFERENCES "prototype" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "stage" TEXT,
  "reached_on" TEXT CHECK ("reached_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("reached_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("reached_on" || '-01', '+0 days') IS "reached_on" || '-01') OR ("reached_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("reached_on", '+0 days') IS "reached_on")),
  "assurance" TEXT,
  "verified_by" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "verified_on" TEXT CHECK ("verified_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("verified_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("verified_on" || '-01', '+0 days') IS "verified_on" || '-01') OR ("verified_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("verified_on", '+0 days') IS "verified_on")),
  "description" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "prototype_stage_label_index" ON "prototype_stage" (label, namespace);

CREATE INDEX "prototype_stage_prototype_index" ON "prototype_stage" ("prototype");

CREATE INDEX "prototype_stage_verified_by_index" ON "prototype_stage" ("verified_by");

CREATE UNIQUE INDEX "prototype_stage_place_index" ON "prototype_stage" ("prototype", "ordinal");

CREATE TABLE "mentoring" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "sprint" INTEGER REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "date" TEXT CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]' OR ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("date" || '-01', '+0 days') IS "date" || '-01') OR ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("date", '+0 days') IS "date")),
  "topic" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "prototype" INTEGER REFERENCES "prototype" (id) DEFERRABLE INITIALLY DEFERRED,
  "mode" TEXT,
  "hours" INTEGER,
  "summary" TEXT,
  "next_step" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "mentoring_mentor" (
  id INTEGER NOT NULL REFERENCES "mentoring" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "mentoring_label_index" ON "mentoring" (label, namespace);

CREATE INDEX "mentoring_sprint_index" ON "mentoring" ("sprint");

CREATE INDEX "mentoring_mentor_index" ON "mentoring_mentor" ("value");

CREATE INDEX "mentoring_institution_index" ON "mentoring" ("institution");

CREATE INDEX "mentoring_prototype_index" ON "mentoring" ("prototype");

CREATE UNIQUE INDEX "mentoring_place_index" ON "mentoring" ("sprint", "ordinal");

CREATE TABLE "event" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "kind" TEXT,
  "status" TEXT,
  "year" INTEGER,
  "starts_on" TEXT CHECK ("starts_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("starts_on" || '-01', '+0 days') IS "starts_on" || '-01') OR ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("starts_on", '+0 days') IS "starts_on")),
  "ends_on" TEXT CHECK ("ends_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("ends_on" || '-01', '+0 days') IS "ends_on" || '-01') OR ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("ends_on", '+0 days') IS "ends_on")),
  "starts_at" INTEGER,
  "ends_at" INTEGER,
  "zone" TEXT,
  "mode" TEXT,
  "place" TEXT,
  "venue" TEXT,
  "address" TEXT,
  "territory" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "description" TEXT,
  "interpretation" INTEGER,
  "open_to_public" INTEGER,
  "project" INTEGER REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
  "part_of" INTEGER REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
  "capacity" INTEGER,
  "registration_deadline" TEXT CHECK ("registration_deadline" GLOB '[0-9][0-9][0-9][0-9]' OR ("registration_deadline" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("registration_deadline" || '-01', '+0 days') IS "registration_deadline" || '-01') OR ("registration_deadline" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("registration_deadline", '+0 days') IS "registration_deadline")),
  "close_on_full" INTEGER,
  "waitlist" INTEGER,
  "reopen_on_cancellation" INTEGER,
  "closed_reason" TEXT,
  "confirmation_kind" TEXT,
  "contact" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "contact_email" TEXT,
  "participants" INTEGER,
  "summary" TEXT,
  "url" TEXT,
  "uid" TEXT,
  "sequence" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "event_organiser" (
  id INTEGER NOT NULL REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "event_leader" (
  id INTEGER NOT NULL REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "event_audience" (
  id INTEGER NOT NULL REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "event_working_language" (
  id INTEGER NOT NULL REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "event_media" (
  id INTEGER NOT NULL REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "event_label_index" ON "event" (label, namespace);

CREATE INDEX "event_territory_index" ON "event" ("territory");

CREATE INDEX "event_organiser_index" ON "event_organiser" ("value");

CREATE INDEX "event_leader_index" ON "event_leader" ("value");

CREATE INDEX "event_audience_index" ON "event_audience" ("value");

CREATE INDEX "event_project_index" ON "event" ("project");

CREATE INDEX "event_part_of_index" ON "event" ("part_of");

CREATE INDEX "event_contact_index" ON "event" ("contact");

CREATE UNIQUE INDEX "event_uid_index" ON "event" ("uid");

CREATE TABLE "programme_item" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "event" INTEGER REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "title" TEXT,
  "starts_at" INTEGER,
  "ends_at" INTEGER,
  "venue" TEXT,
  "summary" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "programme_item_leader" (
  id INTEGER NOT NULL REFERENCES "programme_item" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "programme_item_institution" (
  id INTEGER NOT NULL REFERENCES "programme_item" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "programme_item_label_index" ON "programme_item" (label, namespace);

CREATE INDEX "programme_item_event_index" ON "programme_item" ("event");

CREATE INDEX "programme_item_leader_index" ON "programme_item_leader" ("value");

CREATE INDEX "programme_item_institution_index" ON "programme_item_institution" ("value");

CREATE UNIQUE INDEX "programme_item_place_index" ON "programme_item" ("event", "ordinal");

CREATE TABLE "registration" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "event" INTEGER REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "status" TEXT,
  "refusal_reason" TEXT,
  "receipt_number" TEXT,
  "received_at" INTEGER,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT,
  "email" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "sequence" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "registration_label_index" ON "registration" (label, namespace);

CREATE INDEX "registration_event_index" ON "registration" ("event");

CREATE UNIQUE INDEX "registration_receipt_number_index" ON "registration" ("receipt_number");

CREATE INDEX "registration_person_index" ON "registration" ("person");

CREATE INDEX "registration_institution_index" ON "registration" ("institution");

CREATE UNIQUE INDEX "registration_place_index" ON "registration" ("event", "ordinal");

CREATE TABLE "course" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "format" TEXT,
  "description" TEXT,
  "project" INTEGER REFERENCES "project" (id) DEFERRABLE INITIALLY DEFERRED,
  "hours" INTEGER,
  "certificate" INTEGER,
  "url" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "course_provider" (
  id INTEGER NOT NULL REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "course_target_group" (
  id INTEGER NOT NULL REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "course_theme" (
  id INTEGER NOT NULL REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "course_label_index" ON "course" (label, namespace);

CREATE INDEX "course_provider_index" ON "course_provider" ("value");

CREATE INDEX "course_target_group_index" ON "course_target_group" ("value");

CREATE INDEX "course_theme_index" ON "course_theme" ("value");

CREATE INDEX "course_project_index" ON "course" ("project");

CREATE TABLE "occurrence" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "course" INTEGER REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "starts_on" TEXT CHECK ("starts_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("starts_on" || '-01', '+0 days') IS "starts_on" || '-01') OR ("starts_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("starts_on", '+0 days') IS "starts_on")),
  "ends_on" TEXT CHECK ("ends_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("ends_on" || '-01', '+0 days') IS "ends_on" || '-01') OR ("ends_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("ends_on", '+0 days') IS "ends_on")),
  "days" INTEGER,
  "place" TEXT,
  "venue" TEXT,
  "territory" INTEGER REFERENCES "territory" (id) DEFERRABLE INITIALLY DEFERRED,
  "region" INTEGER REFERENCES "region" (id) DEFERRABLE INITIALLY DEFERRED,
  "seats" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "occurrence_trainer" (
  id INTEGER NOT NULL REFERENCES "occurrence" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "occurrence_label_index" ON "occurrence" (label, namespace);

CREATE INDEX "occurrence_course_index" ON "occurrence" ("course");

CREATE INDEX "occurrence_territory_index" ON "occurrence" ("territory");

CREATE INDEX "occurrence_region_index" ON "occurrence" ("region");

CREATE INDEX "occurrence_trainer_index" ON "occurrence_trainer" ("value");

CREATE UNIQUE INDEX "occurrence_place_index" ON "occurrence" ("course", "ordinal");

CREATE TABLE "participation" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "occurrence" INTEGER REFERENCES "occurrence" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "status" TEXT,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "count" INTEGER,
  "certified_on" TEXT CHECK ("certified_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("certified_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("certified_on" || '-01', '+0 days') IS "certified_on" || '-01') OR ("certified_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("certified_on", '+0 days') IS "certified_on")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "participation_label_index" ON "participation" (label, namespace);

CREATE INDEX "participation_occurrence_index" ON "participation" ("occurrence");

CREATE INDEX "participation_person_index" ON "participation" ("person");

CREATE INDEX "participation_institution_index" ON "participation" ("institution");

CREATE UNIQUE INDEX "participation_place_index" ON "participation" ("occurrence", "ordinal");

CREATE TABLE "story" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "status" TEXT,
  "year" INTEGER,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "level_of_government" TEXT,
  "summary" TEXT,
  "overview" TEXT,
  "problem" TEXT,
  "solution" TEXT,
  "beneficiaries" TEXT,
  "what_is_novel" TEXT,
  "novelty" TEXT,
  "stage" TEXT,
  "collaborations" TEXT,
  "users_stakeholders" TEXT,
  "results_outcomes_impacts" TEXT,
  "challenges_failures" TEXT,
  "conditions_for_success" TEXT,
  "replication" TEXT,
  "lessons_learned" TEXT,
  "public_role" INTEGER,
  "plain_language" INTEGER,
  "stands_alone" INTEGER,
  "sprint" INTEGER REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  "prototype" INTEGER REFERENCES "prototype" (id) DEFERRABLE INITIALLY DEFERRED,
  "reviewer" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "submitted_on" TEXT CHECK ("submitted_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("submitted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("submitted_on" || '-01', '+0 days') IS "submitted_on" || '-01') OR ("submitted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("submitted_on", '+0 days') IS "submitted_on")),
  "reviewed_on" TEXT CHECK ("reviewed_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("reviewed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("reviewed_on" || '-01', '+0 days') IS "reviewed_on" || '-01') OR ("reviewed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("reviewed_on", '+0 days') IS "reviewed_on")),
  "published_on" TEXT CHECK ("published_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("published_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("published_on" || '-01', '+0 days') IS "published_on" || '-01') OR ("published_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("published_on", '+0 days') IS "published_on")),
  "licence" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "story_kind" (
  id INTEGER NOT NULL REFERENCES "story" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "story_facet" (
  id INTEGER NOT NULL REFERENCES "story" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "story_impact" (
  id INTEGER NOT NULL REFERENCES "story" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "story_person" (
  id INTEGER NOT NULL REFERENCES "story" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "story_author" (
  id INTEGER NOT NULL REFERENCES "story" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "story_url" (
  id INTEGER NOT NULL REFERENCES "story" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "story_theme" (
  id INTEGER NOT NULL REFERENCES "story" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "story_target_group" (
  id INTEGER NOT NULL REFERENCES "story" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "story_tag" (
  id INTEGER NOT NULL REFERENCES "story" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "story_label_index" ON "story" (label, namespace);

CREATE INDEX "story_institution_index" ON "story" ("institution");

CREATE INDEX "story_sprint_index" ON "story" ("sprint");

CREATE INDEX "story_prototype_index" ON "story" ("prototype");

CREATE INDEX "story_person_index" ON "story_person" ("value");

CREATE INDEX "story_author_index" ON "story_author" ("value");

CREATE INDEX "story_reviewer_index" ON "story" ("reviewer");

CREATE INDEX "story_theme_index" ON "story_theme" ("value");

CREATE INDEX "story_target_group_index" ON "story_target_group" ("value");

CREATE TABLE "award" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "informal" INTEGER,
  "description" TEXT,
  "url" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "award_organiser" (
  id INTEGER NOT NULL REFERENCES "award" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "award_label_index" ON "award" (label, namespace);

CREATE INDEX "award_organiser_index" ON "award_organiser" ("value");

CREATE TABLE "award_category" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "award" INTEGER REFERENCES "award" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "code" TEXT,
  "title" TEXT,
  "description" TEXT,
  "sprint_lead_only" INTEGER,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "takes_sprints" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "award_category_label_index" ON "award_category" (label, namespace);

CREATE INDEX "award_category_award_index" ON "award_category" ("award");

CREATE UNIQUE INDEX "award_category_place_index" ON "award_category" ("award", "ordinal");

CREATE TABLE "award_edition" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "award" INTEGER REFERENCES "award" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "year" INTEGER,
  "event" INTEGER REFERENCES "event" (id) DEFERRABLE INITIALLY DEFERRED,
  "opens_on" TEXT CHECK ("opens_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("opens_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("opens_on" || '-01', '+0 days') IS "opens_on" || '-01') OR ("opens_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("opens_on", '+0 days') IS "opens_on")),
  "closes_on" TEXT CHECK ("closes_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("closes_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("closes_on" || '-01', '+0 days') IS "closes_on" || '-01') OR ("closes_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("closes_on", '+0 days') IS "closes_on")),
  "awarded_on" TEXT CHECK ("awarded_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("awarded_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("awarded_on" || '-01', '+0 days') IS "awarded_on" || '-01') OR ("awarded_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("awarded_on", '+0 days') IS "awarded_on")),
  "regulations_url" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "award_edition_jury" (
  id INTEGER NOT NULL REFERENCES "award_edition" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "award_edition_label_index" ON "award_edition" (label, namespace);

CREATE INDEX "award_edition_award_index" ON "award_edition" ("award");

CREATE INDEX "award_edition_event_index" ON "award_edition" ("event");

CREATE INDEX "award_edition_jury_index" ON "award_edition_jury" ("value");

CREATE UNIQUE INDEX "award_edition_place_index" ON "award_edition" ("award", "ordinal");

CREATE TABLE "nomination" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "award_edition" INTEGER REFERENCES "award_edition" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "status" TEXT,
  "title" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "award_category" INTEGER REFERENCES "award_category" (id) DEFERRABLE INITIALLY DEFERRED,
  "subject" INTEGER,
  "description" TEXT,
  "nominated_on" TEXT CHECK ("nominated_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("nominated_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("nominated_on" || '-01', '+0 days') IS "nominated_on" || '-01') OR ("nominated_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("nominated_on", '+0 days') IS "nominated_on")),
  "nominating_institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "nominated_by" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "nomination_label_index" ON "nomination" (label, namespace);

CREATE INDEX "nomination_award_edition_index" ON "nomination" ("award_edition");

CREATE INDEX "nomination_institution_index" ON "nomination" ("institution");

CREATE INDEX "nomination_award_category_index" ON "nomination" ("award_category");

CREATE INDEX "nomination_subject_index" ON "nomination" ("subject");

CREATE INDEX "nomination_nominating_institution_index" ON "nomination" ("nominating_institution");

CREATE INDEX "nomination_nominated_by_index" ON "nomination" ("nominated_by");

CREATE UNIQUE INDEX "nomination_place_index" ON "nomination" ("award_edition", "ordinal");

CREATE TABLE "laureate" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "award_edition" INTEGER REFERENCES "award_edition" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "award_category" INTEGER REFERENCES "award_category" (id) DEFERRABLE INITIALLY DEFERRED,
  "citation" TEXT,
  "nomination" INTEGER REFERENCES "nomination" (id) DEFERRABLE INITIALLY DEFERRED,
  "place" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "laureate_co_recipient" (
  id INTEGER NOT NULL REFERENCES "laureate" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "laureate_label_index" ON "laureate" (label, namespace);

CREATE INDEX "laureate_award_edition_index" ON "laureate" ("award_edition");

CREATE INDEX "laureate_institution_index" ON "laureate" ("institution");

CREATE INDEX "laureate_co_recipient_index" ON "laureate_co_recipient" ("value");

CREATE INDEX "laureate_award_category_index" ON "laureate" ("award_category");

CREATE INDEX "laureate_nomination_index" ON "laureate" ("nomination");

CREATE UNIQUE INDEX "laureate_place_index" ON "laureate" ("award_edition", "ordinal");

CREATE TABLE "work" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "laureate" INTEGER REFERENCES "laureate" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "title" TEXT,
  "subject" INTEGER,
  "description" TEXT,
  "url" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "work_label_index" ON "work" (label, namespace);

CREATE INDEX "work_laureate_index" ON "work" ("laureate");

CREATE INDEX "work_subject_index" ON "work" ("subject");

CREATE UNIQUE INDEX "work_place_index" ON "work" ("laureate", "ordinal");

CREATE TABLE "evaluation" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "status" TEXT,
  "subject" INTEGER,
  "aggregation" TEXT,
  "trim" INTEGER,
  "lot_seed" INTEGER,
  "quorum" INTEGER,
  "places" INTEGER,
  "reserve_places" INTEGER,
  "threshold" INTEGER,
  "opens_on" TEXT CHECK ("opens_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("opens_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("opens_on" || '-01', '+0 days') IS "opens_on" || '-01') OR ("opens_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("opens_on", '+0 days') IS "opens_on")),
  "closes_on" TEXT CHECK ("closes_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("closes_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("closes_on" || '-01', '+0 days') IS "closes_on" || '-01') OR ("closes_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("closes_on", '+0 days') IS "closes_on")),
  "decided_on" TEXT CHECK ("decided_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("decided_on" || '-01', '+0 days') IS "decided_on" || '-01') OR ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("decided_on", '+0 days') IS "decided_on")),
  "announced_on" TEXT CHECK ("announced_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("announced_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("announced_on" || '-01', '+0 days') IS "announced_on" || '-01') OR ("announced_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("announced_on", '+0 days') IS "announced_on")),
  "regulations" INTEGER REFERENCES "document_version" (id) DEFERRABLE INITIALLY DEFERRED,
  "protocol" INTEGER REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  "award_edition" INTEGER REFERENCES "award_edition" (id) DEFERRABLE INITIALLY DEFERRED,
  "sealed" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "evaluation_entry" (
  id INTEGER NOT NULL REFERENCES "evaluation" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "evaluation_tie_break" (
  id INTEGER NOT NULL REFERENCES "evaluation" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "evaluation_label_index" ON "evaluation" (label, namespace);

CREATE INDEX "evaluation_subject_index" ON "evaluation" ("subject");

CREATE INDEX "evaluation_entry_index" ON "evaluation_entry" ("value");

CREATE INDEX "evaluation_regulations_index" ON "evaluation" ("regulations");

CREATE INDEX "evaluation_protocol_index" ON "evaluation" ("protocol");

CREATE INDEX "evaluation_award_edition_index" ON "evaluation" ("award_edition");

CREATE TABLE "criterion" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "evaluation" INTEGER REFERENCES "evaluation" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "code" TEXT,
  "text" TEXT,
  "description" TEXT,
  "kind" TEXT,
  "weight" INTEGER,
  "points_min" INTEGER,
  "points_max" INTEGER,
  "threshold" INTEGER,
  "optional" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "criterion_label_index" ON "criterion" (label, namespace);

CREATE INDEX "criterion_evaluation_index" ON "criterion" ("evaluation");

CREATE UNIQUE INDEX "criterion_place_index" ON "criterion" ("evaluation", "ordinal");

CREATE UNIQUE INDEX "criterion_together_index" ON "criterion" ("evaluation", "code");

CREATE TABLE "assessor" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "evaluation" INTEGER REFERENCES "evaluation" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "role" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "declared_on" TEXT CHECK ("declared_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("declared_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("declared_on" || '-01', '+0 days') IS "declared_on" || '-01') OR ("declared_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("declared_on", '+0 days') IS "declared_on")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "assessor_entry" (
  id INTEGER NOT NULL REFERENCES "assessor" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "assessor_label_index" ON "assessor" (label, namespace);

CREATE INDEX "assessor_evaluation_index" ON "assessor" ("evaluation");

CREATE INDEX "assessor_person_index" ON "assessor" ("person");

CREATE INDEX "assessor_institution_index" ON "assessor" ("institution");

CREATE INDEX "assessor_entry_index" ON "assessor_entry" ("value");

CREATE UNIQUE INDEX "assessor_place_index" ON "assessor" ("evaluation", "ordinal");

CREATE UNIQUE INDEX "assessor_together_index" ON "assessor" ("evaluation", "person");

CREATE TABLE "conflict" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "assessor" INTEGER REFERENCES "assessor" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "entry" INTEGER,
  "kind" TEXT,
  "origin" TEXT,
  "declared_on" TEXT CHECK ("declared_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("declared_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("declared_on" || '-01', '+0 days') IS "declared_on" || '-01') OR ("declared_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("declared_on", '+0 days') IS "declared_on")),
  "reason" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "conflict_label_index" ON "conflict" (label, namespace);

CREATE INDEX "conflict_assessor_index" ON "conflict" ("assessor");

CREATE INDEX "conflict_entry_index" ON "conflict" ("entry");

CREATE UNIQUE INDEX "conflict_place_index" ON "conflict" ("assessor", "ordinal");

CREATE UNIQUE INDEX "conflict_together_index" ON "conflict" ("assessor", "entry");

CREATE TABLE "score" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "assessor" INTEGER REFERENCES "assessor" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "entry" INTEGER,
  "criterion" INTEGER REFERENCES "criterion" (id) DEFERRABLE INITIALLY DEFERRED,
  "points" INTEGER,
  "comment" TEXT,
  "scored_at" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "score_label_index" ON "score" (label, namespace);

CREATE INDEX "score_assessor_index" ON "score" ("assessor");

CREATE INDEX "score_entry_index" ON "score" ("entry");

CREATE INDEX "score_criterion_index" ON "score" ("criterion");

CREATE UNIQUE INDEX "score_place_index" ON "score" ("assessor", "ordinal");

CREATE UNIQUE INDEX "score_together_index" ON "score" ("assessor", "entry", "criterion");

CREATE TABLE "decision" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "evaluation" INTEGER REFERENCES "evaluation" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "entry" INTEGER,
  "outcome" TEXT,
  "rank" INTEGER,
  "total" INTEGER,
  "tie_broken_by" TEXT,
  "assessor_count" INTEGER,
  "method" TEXT,
  "computed_outcome" TEXT,
  "reason" TEXT,
  "feedback" TEXT,
  "votes_for" INTEGER,
  "votes_against" INTEGER,
  "votes_abstained" INTEGER,
  "decided_on" TEXT CHECK ("decided_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("decided_on" || '-01', '+0 days') IS "decided_on" || '-01') OR ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("decided_on", '+0 days') IS "decided_on")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "decision_label_index" ON "decision" (label, namespace);

CREATE INDEX "decision_evaluation_index" ON "decision" ("evaluation");

CREATE INDEX "decision_entry_index" ON "decision" ("entry");

CREATE UNIQUE INDEX "decision_place_index" ON "decision" ("evaluation", "ordinal");

CREATE UNIQUE INDEX "decision_together_index" ON "decision" ("evaluation", "entry");

CREATE TABLE "seal" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "evaluation" INTEGER REFERENCES "evaluation" (id) DEFERRABLE INITIALLY DEFERRED,
  "ordinal" INTEGER,
  "record" INTEGER,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "seal_content" (
  id INTEGER NOT NULL REFERENCES "seal" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "seal_label_index" ON "seal" (label, namespace);

CREATE INDEX "seal_evaluation_index" ON "seal" ("evaluation");

CREATE INDEX "seal_record_index" ON "seal" ("record");

CREATE UNIQUE INDEX "seal_place_index" ON "seal" ("evaluation", "ordinal");

CREATE UNIQUE INDEX "seal_together_index" ON "seal" ("evaluation", "record");

CREATE TABLE "waiver" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "rule" TEXT,
  "subject" INTEGER,
  "scope" INTEGER,
  "reason" TEXT,
  "granted_by" INTEGER,
  "granted_on" TEXT CHECK ("granted_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("granted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("granted_on" || '-01', '+0 days') IS "granted_on" || '-01') OR ("granted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("granted_on", '+0 days') IS "granted_on")),
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "basis" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "waiver_label_index" ON "waiver" (label, namespace);

CREATE INDEX "waiver_subject_index" ON "waiver" ("subject");

CREATE INDEX "waiver_scope_index" ON "waiver" ("scope");

CREATE INDEX "waiver_granted_by_index" ON "waiver" ("granted_by");

CREATE TABLE "finding" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "kind" TEXT,
  "text" TEXT,
  "document" INTEGER REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  "version" INTEGER REFERENCES "document_version" (id) DEFERRABLE INITIALLY DEFERRED,
  "locator" TEXT,
  "found_on" TEXT CHECK ("found_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("found_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("found_on" || '-01', '+0 days') IS "found_on" || '-01') OR ("found_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("found_on", '+0 days') IS "found_on")),
  "confidence" TEXT,
  "pillar" INTEGER REFERENCES "pillar" (id) DEFERRABLE INITIALLY DEFERRED,
  "level" INTEGER REFERENCES "level" (id) DEFERRABLE INITIALLY DEFERRED,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "finding_institution" (
  id INTEGER NOT NULL REFERENCES "finding" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "finding_method" (
  id INTEGER NOT NULL REFERENCES "finding" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "finding_sector" (
  id INTEGER NOT NULL REFERENCES "finding" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "sector" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "finding_theme" (
  id INTEGER NOT NULL REFERENCES "finding" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "finding_tag" (
  id INTEGER NOT NULL REFERENCES "finding" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "finding_label_index" ON "finding" (label, namespace);

CREATE INDEX "finding_document_index" ON "finding" ("document");

CREATE INDEX "finding_version_index" ON "finding" ("version");

CREATE INDEX "finding_institution_index" ON "finding_institution" ("value");

CREATE INDEX "finding_pillar_index" ON "finding" ("pillar");

CREATE INDEX "finding_level_index" ON "finding" ("level");

CREATE INDEX "finding_sector_index" ON "finding_sector" ("value");

CREATE INDEX "finding_theme_index" ON "finding_theme" ("value");

CREATE TABLE "resource" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "kind" TEXT,
  "description" TEXT,
  "version" TEXT,
  "published_on" TEXT CHECK ("published_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("published_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("published_on" || '-01', '+0 days') IS "published_on" || '-01') OR ("published_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("published_on", '+0 days') IS "published_on")),
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "document" INTEGER REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  "url" TEXT,
  "licence" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "resource_stage" (
  id INTEGER NOT NULL REFERENCES "resource" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resource_institution" (
  id INTEGER NOT NULL REFERENCES "resource" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resource_theme" (
  id INTEGER NOT NULL REFERENCES "resource" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resource_target_group" (
  id INTEGER NOT NULL REFERENCES "resource" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "target_group" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "resource_tag" (
  id INTEGER NOT NULL REFERENCES "resource" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "resource_label_index" ON "resource" (label, namespace);

CREATE INDEX "resource_institution_index" ON "resource_institution" ("value");

CREATE INDEX "resource_document_index" ON "resource" ("document");

CREATE INDEX "resource_theme_index" ON "resource_theme" ("value");

CREATE INDEX "resource_target_group_index" ON "resource_target_group" ("value");

CREATE TABLE "advice_request" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "title" TEXT,
  "text" TEXT,
  "institution" INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED,
  "person" INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  "received_on" TEXT CHECK ("received_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("received_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("received_on" || '-01', '+0 days') IS "received_on" || '-01') OR ("received_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("received_on", '+0 days') IS "received_on")),
  "answered_on" TEXT CHECK ("answered_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("answered_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("answered_on" || '-01', '+0 days') IS "answered_on" || '-01') OR ("answered_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("answered_on", '+0 days') IS "answered_on")),
  "answer" TEXT,
  "hours" INTEGER,
  "outcome" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE TABLE "advice_request_adviser" (
  id INTEGER NOT NULL REFERENCES "advice_request" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "advice_request_resource" (
  id INTEGER NOT NULL REFERENCES "advice_request" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "resource" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "advice_request_theme" (
  id INTEGER NOT NULL REFERENCES "advice_request" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "theme" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE "advice_request_tag" (
  id INTEGER NOT NULL REFERENCES "advice_request" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "advice_request_label_index" ON "advice_request" (label, namespace);

CREATE INDEX "advice_request_institution_index" ON "advice_request" ("institution");

CREATE INDEX "advice_request_person_index" ON "advice_request" ("person");

CREATE INDEX "advice_request_adviser_index" ON "advice_request_adviser" ("value");

CREATE INDEX "advice_request_resource_index" ON "advice_request_resource" ("value");

CREATE INDEX "advice_request_theme_index" ON "advice_request_theme" ("value");

CREATE TABLE "identifier" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "record" INTEGER,
  "scheme" TEXT,
  "notation" TEXT,
  "url" TEXT,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "identifier_label_index" ON "identifier" (label, namespace);

CREATE INDEX "identifier_record_index" ON "identifier" ("record");

CREATE UNIQUE INDEX "identifier_together_index" ON "identifier" ("scheme", "notation");

CREATE TABLE "link" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "subject" INTEGER,
  "kind" TEXT,
  "object" INTEGER,
  "valid_from" TEXT CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_from" || '-01', '+0 days') IS "valid_from" || '-01') OR ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_from", '+0 days') IS "valid_from")),
  "valid_to" TEXT CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]' OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("valid_to" || '-01', '+0 days') IS "valid_to" || '-01') OR ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("valid_to", '+0 days') IS "valid_to")),
  "description" TEXT,
  "confidence" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "link_label_index" ON "link" (label, namespace);

CREATE INDEX "link_subject_index" ON "link" ("subject");

CREATE INDEX "link_object_index" ON "link" ("object");

CREATE TABLE "attachment" (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER REFERENCES innov_namespace (id),
  extension TEXT,
  "about" INTEGER,
  "role" TEXT,
  "name" TEXT,
  "description" TEXT,
  "issued_on" TEXT CHECK ("issued_on" GLOB '[0-9][0-9][0-9][0-9]' OR ("issued_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("issued_on" || '-01', '+0 days') IS "issued_on" || '-01') OR ("issued_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("issued_on", '+0 days') IS "issued_on")),
  "media_type" TEXT,
  "size" INTEGER,
  "sha256" TEXT,
  "url" TEXT,
  "licence" TEXT,
  "visibility" TEXT,
  "retain_until" TEXT CHECK ("retain_until" GLOB '[0-9][0-9][0-9][0-9]' OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND date("retain_until" || '-01', '+0 days') IS "retain_until" || '-01') OR ("retain_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("retain_until", '+0 days') IS "retain_until")),
  "note" TEXT
) STRICT;

CREATE UNIQUE INDEX "attachment_label_index" ON "attachment" (label, namespace);

CREATE INDEX "attachment_about_index" ON "attachment" ("about");

INSERT INTO innov_code VALUES
  ('region_kind', 'planning', 1, 'Planning region', 'Plānošanas reģions'),
  ('region_kind', 'statistical', 2, 'Statistical region', 'Statistiskais reģions');

INSERT INTO innov_code VALUES
  ('visibility', 'public', 1, 'Public', 'Publisks'),
  ('visibility', 'internal', 2, 'Internal', 'Iekšējs'),
  ('visibility', 'private', 3, 'Private', 'Privāts');

INSERT INTO innov_code VALUES
  ('territory_kind', 'state_city', 1, 'State city', 'Valstspilsēta'),
  ('territory_kind', 'municipality', 2, 'Municipality', 'Novads'),
  ('territory_kind', 'town', 3, 'Town', 'Pilsēta'),
  ('territory_kind', 'parish', 4, 'Parish', 'Pagasts');

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
  ('institution_tree', 'subordination', 1, 'Subordination', 'Padotība'),
  ('institution_tree', 'structure', 2, 'Structure', 'Struktūra'),
  ('institution_tree', 'ownership', 3, 'Ownership', 'Līdzdalība'),
  ('institution_tree', 'territory', 4, 'Territory', 'Teritorija');

INSERT INTO innov_code VALUES
  ('institution_change_kind', 'founding', 1, 'Founding', 'Dibināšana'),
  ('institution_change_kind', 'rename', 2, 'Rename', 'Nosaukuma maiņa'),
  ('institution_change_kind', 'merger', 3, 'Merger', 'Apvienošana'),
  ('institution_change_kind', 'split', 4, 'Split', 'Sadalīšana'),
  ('institution_change_kind', 'transfer', 5, 'Transfer of tasks', 'Uzdevumu nodošana'),
  ('institution_change_kind', 'abolition', 6, 'Abolition', 'Likvidācija');

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
  ('person_lawful_basis', 'consent', 1, 'Consent', 'Piekrišana'),
  ('person_lawful_basis', 'contract', 2, 'Contract', 'Līgums'),
  ('person_lawful_basis', 'legal_obligation', 3, 'Legal obligation', 'Juridisks pienākums'),
  ('person_lawful_basis', 'vital_interests', 4, 'Vital interests', 'Vitālas intereses'),
  ('person_lawful_basis', 'public_task', 5, 'Public task', 'Uzdevums sabiedrības interesēs'),
  ('person_lawful_basis', 'legitimate_interests', 6, 'Legitimate interests', 'Leģitīmas intereses');

INSERT INTO innov_code VALUES
  ('consent_purpose', 'contact', 1, 'Contact', 'Saziņa'),
  ('consent_purpose', 'publication', 2, 'Publication', 'Publiskošana'),
  ('consent_purpose', 'photo', 3, 'Photos and recordings', 'Foto un ieraksti'),
  ('consent_purpose', 'other', 4, 'Other', 'Cits');

INSERT INTO innov_code VALUES
  ('body_kind', 'network', 1, 'Network', 'Tīkls'),
  ('body_kind', 'advisory_council', 2, 'Advisory council', 'Konsultatīvā padome'),
  ('body_kind', 'commission', 3, 'Commission', 'Komisija'),
  ('body_kind', 'jury', 4, 'Jury', 'Žūrija'),
  ('body_kind', 'working_group', 5, 'Working group', 'Darba grupa');

INSERT INTO innov_code VALUES
  ('membership_status', 'proposed', 1, 'Proposed', 'Ieteikta'),
  ('membership_status', 'active', 2, 'Active', 'Aktīva'),
  ('membership_status', 'inactive', 3, 'Inactive', 'Neaktīva'),
  ('membership_status', 'left', 4, 'Left', 'Beigusies'),
  ('membership_status', 'erased', 5, 'Erased', 'Dzēsta'),
  ('membership_status', 'declined', 6, 'Declined', 'Noraidīta');

INSERT INTO innov_code VALUES
  ('membership_role', 'member', 1, 'Member', 'Dalībnieks'),
  ('membership_role', 'chair', 2, 'Chair', 'Priekšsēdētājs'),
  ('membership_role', 'deputy_chair', 3, 'Deputy chair', 'Priekšsēdētāja vietnieks'),
  ('membership_role', 'secretary', 4, 'Secretary', 'Sekretārs'),
  ('membership_role', 'coordinator', 5, 'Coordinator', 'Koordinators'),
  ('membership_role', 'observer', 6, 'Observer', 'Novērotājs');

INSERT INTO innov_code VALUES
  ('membership_tie', 'duties', 1, 'Duties', 'Amata pienākumi'),
  ('membership_tie', 'interest', 2, 'Interest', 'Interese');

INSERT INTO innov_code VALUES
  ('mode', 'onsite', 1, 'On site', 'Klātienē'),
  ('mode', 'online', 2, 'Online', 'Tiešsaistē'),
  ('mode', 'hybrid', 3, 'Hybrid', 'Hibrīdi');

INSERT INTO innov_code VALUES
  ('document_kind', 'manifesto', 1, 'Manifesto', 'Manifests'),
  ('document_kind', 'regulations', 2, 'Regulations', 'Nolikums'),
  ('document_kind', 'strategy', 3, 'Strategy', 'Stratēģija'),
  ('document_kind', 'action_plan', 4, 'Action plan', 'Rīcības plāns'),
  ('document_kind', 'plan', 5, 'Other plan', 'Cits plāns'),
  ('document_kind', 'law', 6, 'Law', 'Likums'),
  ('document_kind', 'cabinet_act', 7, 'Cabinet act', 'Ministru kabineta akts'),
  ('document_kind', 'report', 8, 'Report', 'Ziņojums'),
  ('document_kind', 'agreement', 9, 'Agreement', 'Vienošanās'),
  ('document_kind', 'declaration', 10, 'Declaration', 'Deklarācija'),
  ('document_kind', 'guideline', 11, 'Guideline', 'Vadlīnijas'),
  ('document_kind', 'other', 12, 'Other', 'Cits');

INSERT INTO innov_code VALUES
  ('endorsement_role', 'author', 1, 'Author', 'Autors'),
  ('endorsement_role', 'adopter', 2, 'Adopter', 'Pieņēmējs'),
  ('endorsement_role', 'signatory', 3, 'Signatory', 'Parakstītājs'),
  ('endorsement_role', 'supporter', 4, 'Supporter', 'Atbalstītājs'),
  ('endorsement_role', 'responsible', 5, 'Responsible', 'Atbildīgais');

INSERT INTO innov_code VALUES
  ('survey_population', 'national', 1, 'National', 'Valsts'),
  ('survey_population', 'municipal', 2, 'Municipal', 'Pašvaldību'),
  ('survey_population', 'other', 3, 'Other', 'Cita');

INSERT INTO innov_code VALUES
  ('question_kind', 'likert_frequency', 1, 'Frequency scale', 'Biežuma skala'),
  ('question_kind', 'likert_agreement', 2, 'Agreement scale', 'Piekrišanas skala'),
  ('question_kind', 'single', 3, 'One choice', 'Viena izvēle'),
  ('question_kind', 'multi', 4, 'Several choices', 'Vairākas izvēles'),
  ('question_kind', 'number', 5, 'Number', 'Skaitlis'),
  ('question_kind', 'open', 6, 'Open', 'Atvērts');

INSERT INTO innov_code VALUES
  ('question_subject', 'respondent', 1, 'Respondent', 'Respondents'),
  ('question_subject', 'activity', 2, 'Activity in general', 'Darbība kopumā'),
  ('question_subject', 'most_recent', 3, 'Most recent innovation', 'Jaunākā inovācija'),
  ('question_subject', 'most_important', 4, 'Most important innovation', 'Nozīmīgākā inovācija');

INSERT INTO innov_code VALUES
  ('question_role', 'driver', 1, 'Driver', 'Virzītājs'),
  ('question_role', 'enabler', 2, 'Enabler', 'Veicinātājs'),
  ('question_role', 'barrier', 3, 'Barrier', 'Šķērslis'),
  ('question_role', 'practice', 4, 'Practice', 'Prakse');

INSERT INTO innov_code VALUES
  ('response_completeness', 'complete', 1, 'Complete', 'Pilnīga'),
  ('response_completeness', 'partial', 2, 'Partial', 'Daļēja');

INSERT INTO innov_code VALUES
  ('missing_reason', 'no_data', 1, 'No data', 'Nav datu'),
  ('missing_reason', 'not_applicable', 2, 'Not applicable', 'Nav attiecināms'),
  ('missing_reason', 'suppressed', 3, 'Suppressed', 'Slēpts'),
  ('missing_reason', 'not_comparable', 4, 'Not comparable', 'Nav salīdzināms'),
  ('missing_reason', 'not_computable', 5, 'Not computable', 'Nav aprēķināms');

INSERT INTO innov_code VALUES
  ('indicator_unit', 'count', 1, 'Count', 'Skaits'),
  ('indicator_unit', 'percent', 2, 'Percent', 'Procenti'),
  ('indicator_unit', 'eur', 3, 'Euro', 'Eiro'),
  ('indicator_unit', 'score', 4, 'Score', 'Punkti'),
  ('indicator_unit', 'yes_no', 5, 'Yes or no', 'Jā vai nē'),
  ('indicator_unit', 'days', 6, 'Days', 'Dienas'),
  ('indicator_unit', 'hours', 7, 'Hours', 'Stundas');

INSERT INTO innov_code VALUES
  ('indicator_direction', 'up', 1, 'Up', 'Augšup'),
  ('indicator_direction', 'down', 2, 'Down', 'Lejup'),
  ('indicator_direction', 'none', 3, 'None', 'Nav');

INSERT INTO innov_code VALUES
  ('indicator_kind', 'input', 1, 'Input', 'Ieguldījums'),
  ('indicator_kind', 'output', 2, 'Output', 'Iznākums'),
  ('indicator_kind', 'outcome', 3, 'Outcome', 'Rezultāts'),
  ('indicator_kind', 'impact', 4, 'Impact', 'Ietekme');

INSERT INTO innov_code VALUES
  ('indicator_frequency', 'monthly', 1, 'Monthly', 'Reizi mēnesī'),
  ('indicator_frequency', 'quarterly', 2, 'Quarterly', 'Reizi ceturksnī'),
  ('indicator_frequency', 'half_yearly', 3, 'Half-yearly', 'Reizi pusgadā'),
  ('indicator_frequency', 'yearly', 4, 'Yearly', 'Reizi gadā'),
  ('indicator_frequency', 'two_yearly', 5, 'Every two years', 'Reizi divos gados'),
  ('indicator_frequency', 'irregular', 6, 'Irregular', 'Neregulāri');

INSERT INTO innov_code VALUES
  ('indicator_method', 'manual', 1, 'Manual', 'Manuāla'),
  ('indicator_method', 'computed', 2, 'Computed', 'Aprēķināta'),
  ('indicator_method', 'survey', 3, 'Survey', 'Aptauja');

INSERT INTO innov_code VALUES
  ('indicator_counting', 'by_lead', 1, 'By lead', 'Pēc vadošās'),
  ('indicator_counting', 'by_partner', 2, 'By partner', 'Pēc partnera'),
  ('indicator_counting', 'each_once', 3, 'Each once', 'Katru vienreiz'),
  ('indicator_counting', 'leads_once', 4, 'Leads once', 'Vadošās vienreiz'),
  ('indicator_counting', 'institutions_once', 5, 'Institutions once', 'Iestādes vienreiz');

INSERT INTO innov_code VALUES
  ('indicator_calculation', 'count', 1, 'Count', 'Skaits'),
  ('indicator_calculation', 'total', 2, 'Total', 'Summa'),
  ('indicator_calculation', 'mean', 3, 'Mean', 'Vidējais'),
  ('indicator_calculation', 'share', 4, 'Share', 'Daļa');

INSERT INTO innov_code VALUES
  ('indicator_additivity', 'never', 1, 'Never', 'Nekad'),
  ('indicator_additivity', 'over_groups', 2, 'Over groups', 'Pa grupām'),
  ('indicator_additivity', 'over_periods', 3, 'Over periods', 'Pa periodiem'),
  ('indicator_additivity', 'always', 4, 'Always', 'Vienmēr');

INSERT INTO innov_code VALUES
  ('project_funder', 'rrf', 1, 'Recovery and Resilience Facility', 'Atveseļošanas fonds'),
  ('project_funder', 'dg_reform_tsi', 2, 'Technical Support Instrument', 'Tehniskā atbalsta instruments'),
  ('project_funder', 'erdf', 3, 'European Regional Development Fund', 'Eiropas Reģionālās attīstības fonds'),
  ('project_funder', 'state_budget', 4, 'State budget', 'Valsts budžets'),
  ('project_funder', 'other', 5, 'Other', 'Cits');

INSERT INTO innov_code VALUES
  ('milestone_kind', 'milestone', 1, 'Milestone', 'Atskaites punkts'),
  ('milestone_kind', 'target', 2, 'Target', 'Mērķrādītājs');

INSERT INTO innov_code VALUES
  ('milestone_status', 'planned', 1, 'Planned', 'Plānots'),
  ('milestone_status', 'in_progress', 2, 'In progress', 'Notiek'),
  ('milestone_status', 'fulfilled_claimed', 3, 'Claimed as fulfilled', 'Pieteikts kā izpildīts'),
  ('milestone_status', 'verified', 4, 'Verified', 'Apstiprināts'),
  ('milestone_status', 'returned', 5, 'Returned', 'Atdots');

INSERT INTO innov_code VALUES
  ('action_status', 'planned', 1, 'Planned', 'Plānota'),
  ('action_status', 'in_progress', 2, 'In progress', 'Notiek'),
  ('action_status', 'done', 3, 'Done', 'Paveikta'),
  ('action_status', 'delayed', 4, 'Delayed', 'Kavējas'),
  ('action_status', 'dropped', 5, 'Dropped', 'Atmesta');

INSERT INTO innov_code VALUES
  ('progress_report_status', 'due', 1, 'Due', 'Gaidāms'),
  ('progress_report_status', 'submitted', 2, 'Submitted', 'Iesniegts'),
  ('progress_report_status', 'accepted', 3, 'Accepted', 'Pieņemts');

INSERT INTO innov_code VALUES
  ('target_measure', 'sprints_completed', 1, 'Sprints completed', 'Pabeigtie sprinti'),
  ('target_measure', 'indicator', 2, 'Indicator', 'Rādītājs');

INSERT INTO innov_code VALUES
  ('measurement_status', 'provisional', 1, 'Provisional', 'Provizorisks'),
  ('measurement_status', 'final', 2, 'Final', 'Galīgs'),
  ('measurement_status', 'revised', 3, 'Revised', 'Precizēts');

INSERT INTO innov_code VALUES
  ('challenge_selection', 'selected', 1, 'Selected', 'Izraudzīts'),
  ('challenge_selection', 'reserve', 2, 'In reserve', 'Rezervē'),
  ('challenge_selection', 'not_selected', 3, 'Not selected', 'Nav izraudzīts');

INSERT INTO innov_code VALUES
  ('idea_status', 'captured', 1, 'Captured', 'Pierakstīta'),
  ('idea_status', 'screened', 2, 'Screened', 'Izskatīta'),
  ('idea_status', 'adopted', 3, 'Adopted', 'Pārņemta'),
  ('idea_status', 'parked', 4, 'Parked', 'Atlikta'),
  ('idea_status', 'dropped', 5, 'Dropped', 'Noraidīta');

INSERT INTO innov_code VALUES
  ('idea_origin', 'network', 1, 'Network', 'Tīkls'),
  ('idea_origin', 'application', 2, 'Application', 'Pieteikums'),
  ('idea_origin', 'event', 3, 'Event', 'Pasākums'),
  ('idea_origin', 'survey', 4, 'Survey', 'Aptauja'),
  ('idea_origin', 'staff', 5, 'Staff', 'Darbinieki');

INSERT INTO innov_code VALUES
  ('innovation_facet', 'enhancement', 1, 'Enhancement-oriented', 'Uzlabojoša'),
  ('innovation_facet', 'mission', 2, 'Mission-oriented', 'Misijas virzīta'),
  ('innovation_facet', 'adaptive', 3, 'Adaptive', 'Adaptīva'),
  ('innovation_facet', 'anticipatory', 4, 'Anticipatory', 'Nākotni apsteidzoša');

INSERT INTO innov_code VALUES
  ('involvement_role', 'facilitator', 1, 'Facilitator', 'Fasilitators'),
  ('involvement_role', 'mediator', 2, 'Mediator', 'Mediators'),
  ('involvement_role', 'problem_owner', 3, 'Problem owner', 'Problēmas turētājs'),
  ('involvement_role', 'participant', 4, 'Participant', 'Dalībnieks'),
  ('involvement_role', 'stakeholder', 5, 'Stakeholder', 'Iesaistītā puse'),
  ('involvement_role', 'expert', 6, 'Expert', 'Eksperts'),
  ('involvement_role', 'lab_coordinator', 7, 'Laboratory coordinator', 'Laboratorijas koordinators'),
  ('involvement_role', 'observer', 8, 'Observer', 'Novērotājs'),
  ('involvement_role', 'mentor', 9, 'Mentor', 'Mentors');

INSERT INTO innov_code VALUES
  ('session_phase', 'preparation', 1, 'Preparation', 'Sagatavošana'),
  ('session_phase', 'discover', 2, 'Discover', 'Izpēte'),
  ('session_phase', 'define', 3, 'Define', 'Definēšana'),
  ('session_phase', 'develop', 4, 'Develop', 'Izstrāde'),
  ('session_phase', 'deliver', 5, 'Deliver', 'Ieviešana'),
  ('session_phase', 'follow_up', 6, 'Follow-up', 'Pēcatbalsts');

INSERT INTO innov_code VALUES
  ('call_status', 'draft', 1, 'Draft', 'Sagatavošanā'),
  ('call_status', 'open', 2, 'Open', 'Atvērts'),
  ('call_status', 'closed', 3, 'Closed', 'Slēgts'),
  ('call_status', 'evaluating', 4, 'Being evaluated', 'Vērtēšanā'),
  ('call_status', 'decided', 5, 'Decided', 'Izlemts'),
  ('call_status', 'archived', 6, 'Archived', 'Arhivēts'),
  ('call_status', 'cancelled', 7, 'Cancelled', 'Atcelts');

INSERT INTO innov_code VALUES
  ('application_part', 'problem_statement', 1, 'Problem statement', 'Problēmjautājums'),
  ('application_part', 'topicality', 2, 'Topicality', 'Aktualitāte'),
  ('application_part', 'impact_on_other_policy_areas', 3, 'Impact on other policy areas', 'Ietekme uz citām politikas jomām'),
  ('application_part', 'theme', 4, 'Theme', 'Tēma'),
  ('application_part', 'target_group', 5, 'Target group', 'Mērķgrupa'),
  ('application_part', 'stakeholder', 6, 'Stakeholders', 'Iesaistītās puses'),
  ('application_part', 'expected_result', 7, 'Expected result', 'Sagaidāmais rezultāts'),
  ('application_part', 'readiness', 8, 'Readiness to implement', 'Gatavība ieviest'),
  ('application_part', 'partner', 9, 'Partner', 'Partneris'),
  ('application_part', 'team_member', 10, 'Team', 'Komanda');

INSERT INTO innov_code VALUES
  ('call_limit_counts', 'submitted', 1, 'Submitted', 'Iesniegtie'),
  ('call_limit_counts', 'supported', 2, 'Supported', 'Atbalstītie');

INSERT INTO innov_code VALUES
  ('call_limit_scope', 'call', 1, 'Call', 'Konkurss'),
  ('call_limit_scope', 'project', 2, 'Project', 'Projekts'),
  ('call_limit_scope', 'year', 3, 'Year', 'Gads');

INSERT INTO innov_code VALUES
  ('call_limit_applies_to', 'lead', 1, 'Lead', 'Vadošā iestāde'),
  ('call_limit_applies_to', 'lead_and_partners', 2, 'Lead and partners', 'Vadošā iestāde un partneri'),
  ('call_limit_applies_to', 'each', 3, 'Each institution', 'Katra iestāde');

INSERT INTO innov_code VALUES
  ('application_status', 'draft', 1, 'Draft', 'Melnraksts'),
  ('application_status', 'submitted', 2, 'Submitted', 'Iesniegts'),
  ('application_status', 'ineligible', 3, 'Not eligible', 'Neatbilstošs'),
  ('application_status', 'eligible', 4, 'Eligible', 'Atbilstošs'),
  ('application_status', 'scored', 5, 'Scored', 'Novērtēts'),
  ('application_status', 'supported', 6, 'Supported', 'Atbalstīts'),
  ('application_status', 'reserve', 7, 'Reserve', 'Rezervē'),
  ('application_status', 'rejected', 8, 'Rejected', 'Noraidīts'),
  ('application_status', 'withdrawn', 9, 'Withdrawn', 'Atsaukts'),
  ('application_status', 'agreement_signed', 10, 'Agreement signed', 'Vienošanās noslēgta'),
  ('application_status', 'sprint_created', 11, 'Sprint created', 'Sprints izveidots');

INSERT INTO innov_code VALUES
  ('team_role', 'leader', 1, 'Team leader', 'Komandas vadītājs'),
  ('team_role', 'contact', 2, 'Contact', 'Kontaktpersona'),
  ('team_role', 'member', 3, 'Member', 'Dalībnieks');

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
  ('sprint_outcome', 'model', 6, 'Model', 'Modelis'),
  ('sprint_outcome', 'policy_proposal', 7, 'Policy proposal', 'Rīcībpolitikas priekšlikums'),
  ('sprint_outcome', 'nothing', 8, 'No result', 'Bez rezultāta');

INSERT INTO innov_code VALUES
  ('prototype_status', 'drafted', 1, 'Drafted', 'Izstrādāts'),
  ('prototype_status', 'lab_tested', 2, 'Tested in the lab', 'Testēts laboratorijā'),
  ('prototype_status', 'field_tested', 3, 'Tested outside the lab', 'Testēts ārpus laboratorijas'),
  ('prototype_status', 'piloting', 4, 'Piloting', 'Pilotēšanā'),
  ('prototype_status', 'implemented', 5, 'Implemented', 'Ieviests'),
  ('prototype_status', 'scaled', 6, 'Scaled', 'Izplatīts'),
  ('prototype_status', 'shelved', 7, 'Shelved', 'Apturēts');

INSERT INTO innov_code VALUES
  ('innovation_kind', 'product', 1, 'Product', 'Produkts'),
  ('innovation_kind', 'service', 2, 'Service', 'Pakalpojums'),
  ('innovation_kind', 'process', 3, 'Process', 'Process'),
  ('innovation_kind', 'organisation_method', 4, 'Method of organisation', 'Organizēšanas metode'),
  ('innovation_kind', 'communication', 5, 'Communication', 'Komunikācija'),
  ('innovation_kind', 'policy', 6, 'Policy', 'Rīcībpolitika');

INSERT INTO innov_code VALUES
  ('prototype_test_setting', 'lab', 1, 'Laboratory', 'Laboratorija'),
  ('prototype_test_setting', 'real_world', 2, 'Real world', 'Reāla vide');

INSERT INTO innov_code VALUES
  ('prototype_decision', 'proceed', 1, 'Proceed', 'Turpināt'),
  ('prototype_decision', 'revise', 2, 'Revise', 'Pārstrādāt'),
  ('prototype_decision', 'stop', 3, 'Stop', 'Apturēt');

INSERT INTO innov_code VALUES
  ('innovation_novelty', 'first', 1, 'First of its kind', 'Pirmā šāda veida'),
  ('innovation_novelty', 'adapted', 2, 'Adapted', 'Pielāgota'),
  ('innovation_novelty', 'copied', 3, 'Copied', 'Pārņemta');

INSERT INTO innov_code VALUES
  ('prototype_stage_assurance', 'self_declared', 1, 'Self-declared', 'Pašu deklarēts'),
  ('prototype_stage_assurance', 'verified', 2, 'Verified', 'Pārbaudīts');

INSERT INTO innov_code VALUES
  ('event_kind', 'think_tank', 1, 'Think tank', 'Domnīca'),
  ('event_kind', 'workshop', 2, 'Workshop', 'Darbnīca'),
  ('event_kind', 'focus_group', 3, 'Focus group', 'Fokusgrupa'),
  ('event_kind', 'mission', 4, 'Mission', 'Misija'),
  ('event_kind', 'forum', 5, 'Forum', 'Forums'),
  ('event_kind', 'conference', 6, 'Conference', 'Konference'),
  ('event_kind', 'other', 7, 'Other', 'Cits');

INSERT INTO innov_code VALUES
  ('event_status', 'announced', 1, 'Announced', 'Izziņots'),
  ('event_status', 'registration_open', 2, 'Registration open', 'Reģistrācija atvērta'),
  ('event_status', 'registration_closed', 3, 'Registration closed', 'Reģistrācija slēgta'),
  ('event_status', 'held', 4, 'Held', 'Noticis'),
  ('event_status', 'reported', 5, 'Reported', 'Apkopots'),
  ('event_status', 'cancelled', 6, 'Cancelled', 'Atcelts');

INSERT INTO innov_code VALUES
  ('event_closed_reason', 'deadline', 1, 'Deadline', 'Termiņš'),
  ('event_closed_reason', 'full', 2, 'Full', 'Pilns'),
  ('event_closed_reason', 'manual', 3, 'By hand', 'Ar roku');

INSERT INTO innov_code VALUES
  ('event_confirmation_kind', 'calendar_invitation', 1, 'Calendar invitation', 'Kalendāra uzaicinājums'),
  ('event_confirmation_kind', 'email', 2, 'E-mail', 'E-pasts'),
  ('event_confirmation_kind', 'none', 3, 'None', 'Nav');

INSERT INTO innov_code VALUES
  ('registration_status', 'received', 1, 'Received', 'Saņemta'),
  ('registration_status', 'confirmed', 2, 'Confirmed', 'Apstiprināta'),
  ('registration_status', 'attended', 3, 'Attended', 'Piedalījās'),
  ('registration_status', 'no_show', 4, 'No-show', 'Neieradās'),
  ('registration_status', 'waitlisted', 5, 'On the waiting list', 'Gaidīšanas sarakstā'),
  ('registration_status', 'cancelled', 6, 'Cancelled', 'Atsaukta'),
  ('registration_status', 'refused', 7, 'Refused', 'Atteikta');

INSERT INTO innov_code VALUES
  ('registration_refusal_reason', 'full', 1, 'Full', 'Pilns'),
  ('registration_refusal_reason', 'late', 2, 'Late', 'Par vēlu'),
  ('registration_refusal_reason', 'not_eligible', 3, 'Not eligible', 'Neatbilst'),
  ('registration_refusal_reason', 'duplicate', 4, 'Duplicate', 'Dublikāts');

INSERT INTO innov_code VALUES
  ('course_format', 'course', 1, 'Course', 'Kurss'),
  ('course_format', 'train_the_trainer', 2, 'Train the trainer', 'Pasniedzēju mācības'),
  ('course_format', 'webinar', 3, 'Webinar', 'Vebinārs'),
  ('course_format', 'masterclass', 4, 'Masterclass', 'Meistarklase');

INSERT INTO innov_code VALUES
  ('participation_status', 'invited', 1, 'Invited', 'Uzaicināts'),
  ('participation_status', 'registered', 2, 'Registered', 'Reģistrēts'),
  ('participation_status', 'attended', 3, 'Attended', 'Piedalījās'),
  ('participation_status', 'absent', 4, 'Absent', 'Nebija'),
  ('participation_status', 'cancelled', 5, 'Cancelled', 'Atteicās');

INSERT INTO innov_code VALUES
  ('story_status', 'draft', 1, 'Draft', 'Melnraksts'),
  ('story_status', 'submitted', 2, 'Submitted', 'Iesniegts'),
  ('story_status', 'reviewed', 3, 'Reviewed', 'Izvērtēts'),
  ('story_status', 'published', 4, 'Published', 'Publicēts'),
  ('story_status', 'archived', 5, 'Archived', 'Arhivēts'),
  ('story_status', 'returned', 6, 'Returned', 'Atgriezts');

INSERT INTO innov_code VALUES
  ('story_level_of_government', 'national', 1, 'National', 'Valsts'),
  ('story_level_of_government', 'regional', 2, 'Regional', 'Reģiona'),
  ('story_level_of_government', 'local', 3, 'Local', 'Pašvaldības'),
  ('story_level_of_government', 'other', 4, 'Other', 'Cits');

INSERT INTO innov_code VALUES
  ('innovation_stage', 'identifying_problems', 1, 'Identifying problems', 'Problēmu noteikšana'),
  ('innovation_stage', 'generating_ideas', 2, 'Generating ideas', 'Ideju radīšana'),
  ('innovation_stage', 'developing_proposals', 3, 'Developing proposals', 'Priekšlikumu izstrāde'),
  ('innovation_stage', 'implementation', 4, 'Implementation', 'Ieviešana'),
  ('innovation_stage', 'evaluation', 5, 'Evaluation', 'Izvērtēšana'),
  ('innovation_stage', 'diffusing_lessons', 6, 'Diffusing lessons', 'Mācību izplatīšana');

INSERT INTO innov_code VALUES
  ('story_impact', 'efficiency', 1, 'Efficiency', 'Efektivitāte'),
  ('story_impact', 'effectiveness', 2, 'Effectiveness', 'Rezultativitāte'),
  ('story_impact', 'service_quality', 3, 'Quality of service', 'Pakalpojuma kvalitāte'),
  ('story_impact', 'citizen_influence', 4, 'Influence of residents', 'Iedzīvotāju ietekme'),
  ('story_impact', 'employee_satisfaction', 5, 'Satisfaction of staff', 'Darbinieku apmierinātība'),
  ('story_impact', 'other', 6, 'Other', 'Cita');

INSERT INTO innov_code VALUES
  ('nomination_status', 'nominated', 1, 'Nominated', 'Izvirzīta'),
  ('nomination_status', 'shortlisted', 2, 'Shortlisted', 'Atlasīta'),
  ('nomination_status', 'awarded', 3, 'Awarded', 'Apbalvota'),
  ('nomination_status', 'not_awarded', 4, 'Not awarded', 'Nav apbalvota');

INSERT INTO innov_code VALUES
  ('evaluation_status', 'draft', 1, 'Draft', 'Sagatavošanā'),
  ('evaluation_status', 'scoring_open', 2, 'Scoring open', 'Vērtēšana atvērta'),
  ('evaluation_status', 'scoring_closed', 3, 'Scoring closed', 'Vērtēšana slēgta'),
  ('evaluation_status', 'decided', 4, 'Decided', 'Izlemta'),
  ('evaluation_status', 'announced', 5, 'Announced', 'Paziņota'),
  ('evaluation_status', 'cancelled', 6, 'Cancelled', 'Atcelta');

INSERT INTO innov_code VALUES
  ('evaluation_aggregation', 'mean', 1, 'Mean', 'Vidējais'),
  ('evaluation_aggregation', 'median', 2, 'Median', 'Mediāna'),
  ('evaluation_aggregation', 'trimmed_mean', 3, 'Trimmed mean', 'Nošķeltais vidējais'),
  ('evaluation_aggregation', 'rank', 4, 'Rank', 'Rangs');

INSERT INTO innov_code VALUES
  ('tie_break', 'criterion', 1, 'Criteria in order', 'Kritēriji pēc kārtas'),
  ('tie_break', 'median', 2, 'Median', 'Mediāna'),
  ('tie_break', 'spread', 3, 'Spread', 'Izkliede'),
  ('tie_break', 'newcomer', 4, 'Newcomer', 'Jaunpienācējs'),
  ('tie_break', 'earlier_submission', 5, 'Earlier submission', 'Agrāk iesniegtais'),
  ('tie_break', 'chair', 6, 'Chair', 'Priekšsēdētājs'),
  ('tie_break', 'lot', 7, 'Lot', 'Izloze');

INSERT INTO innov_code VALUES
  ('criterion_kind', 'eligibility', 1, 'Eligibility', 'Atbilstība'),
  ('criterion_kind', 'quality', 2, 'Quality', 'Kvalitāte');

INSERT INTO innov_code VALUES
  ('assessor_role', 'chair', 1, 'Chair', 'Priekšsēdētājs'),
  ('assessor_role', 'member', 2, 'Member', 'Loceklis'),
  ('assessor_role', 'deputy', 3, 'Deputy', 'Aizvietotājs'),
  ('assessor_role', 'secretary', 4, 'Secretary', 'Sekretārs');

INSERT INTO innov_code VALUES
  ('conflict_kind', 'own_institution', 1, 'Own institution', 'Sava iestāde'),
  ('conflict_kind', 'subordination', 2, 'Subordination', 'Padotība'),
  ('conflict_kind', 'past_work', 3, 'Past work', 'Agrāks darbs'),
  ('conflict_kind', 'family', 4, 'Family', 'Ģimene'),
  ('conflict_kind', 'financial', 5, 'Financial', 'Finanses'),
  ('conflict_kind', 'other', 6, 'Other', 'Cits');

INSERT INTO innov_code VALUES
  ('conflict_origin', 'declared', 1, 'Declared', 'Paziņots'),
  ('conflict_origin', 'derived', 2, 'Derived', 'Izsecināts'),
  ('conflict_origin', 'reported', 3, 'Reported', 'Ziņots');

INSERT INTO innov_code VALUES
  ('decision_outcome', 'supported', 1, 'Supported', 'Atbalstīts'),
  ('decision_outcome', 'reserve', 2, 'Reserve', 'Rezervē'),
  ('decision_outcome', 'rejected', 3, 'Rejected', 'Noraidīts');

INSERT INTO innov_code VALUES
  ('decision_method', 'ranking', 1, 'Ranking', 'Pēc kārtības'),
  ('decision_method', 'override', 2, 'Override', 'Atkāpe');

INSERT INTO innov_code VALUES
  ('waiver_rule', 'eligibility', 1, 'Eligibility', 'Atbilstība'),
  ('waiver_rule', 'per_institution_limit', 2, 'Limit per institution', 'Ierobežojums vienai iestādei'),
  ('waiver_rule', 'deadline', 3, 'Deadline', 'Termiņš'),
  ('waiver_rule', 'required_part', 4, 'Required parts', 'Obligātās daļas'),
  ('waiver_rule', 'places', 5, 'Places', 'Vietas'),
  ('waiver_rule', 'conflict', 6, 'Conflict of interest', 'Interešu konflikts'),
  ('waiver_rule', 'quorum', 7, 'Quorum', 'Kvorums'),
  ('waiver_rule', 'neutral_facilitator', 8, 'Neutral facilitator', 'Neitrāls fasilitators'),
  ('waiver_rule', 'minimum_sessions', 9, 'Fewest sessions', 'Mazākais sesiju skaits'),
  ('waiver_rule', 'prototype_test', 10, 'Test of a prototype', 'Prototipa tests'),
  ('waiver_rule', 'budget_line', 11, 'Budget line', 'Budžeta pozīcija');

INSERT INTO innov_code VALUES
  ('finding_kind', 'achievement', 1, 'Achievement', 'Sasniegums'),
  ('finding_kind', 'challenge', 2, 'Challenge', 'Izaicinājums'),
  ('finding_kind', 'recommendation', 3, 'Recommendation', 'Ieteikums'),
  ('finding_kind', 'observation', 4, 'Observation', 'Novērojums');

INSERT INTO innov_code VALUES
  ('finding_method', 'desk_research', 1, 'Desk research', 'Dokumentu izpēte'),
  ('finding_method', 'interview', 2, 'Interview', 'Intervija'),
  ('finding_method', 'focus_group', 3, 'Focus group', 'Fokusgrupa'),
  ('finding_method', 'workshop', 4, 'Workshop', 'Darbnīca'),
  ('finding_method', 'survey', 5, 'Survey', 'Aptauja'),
  ('finding_method', 'other', 6, 'Other', 'Cita');

INSERT INTO innov_code VALUES
  ('confidence', 'low', 1, 'Low', 'Zema'),
  ('confidence', 'medium', 2, 'Medium', 'Vidēja'),
  ('confidence', 'high', 3, 'High', 'Augsta');

INSERT INTO innov_code VALUES
  ('resource_kind', 'handbook', 1, 'Handbook', 'Rokasgrāmata'),
  ('resource_kind', 'tool', 2, 'Tool', 'Rīks'),
  ('resource_kind', 'template', 3, 'Template', 'Veidne'),
  ('resource_kind', 'method', 4, 'Method', 'Metode'),
  ('resource_kind', 'course_material', 5, 'Course material', 'Mācību materiāls'),
  ('resource_kind', 'service', 6, 'Service', 'Pakalpojums'),
  ('resource_kind', 'other', 7, 'Other', 'Cits');

INSERT INTO innov_code VALUES
  ('advice_request_outcome', 'answered', 1, 'Answered', 'Atbildēts'),
  ('advice_request_outcome', 'referred', 2, 'Referred', 'Pārsūtīts'),
  ('advice_request_outcome', 'taken_up', 3, 'Taken up', 'Pārņemts'),
  ('advice_request_outcome', 'unanswered', 4, 'Unanswered', 'Neatbildēts');

INSERT INTO innov_code VALUES
  ('link_kind', 'derived_from', 1, 'Derived from', 'Radies no'),
  ('link_kind', 'continues', 2, 'Continues', 'Turpina'),
  ('link_kind', 'part_of', 3, 'Part of', 'Daļa no'),
  ('link_kind', 'resulted_in', 4, 'Resulted in', 'Noveda pie'),
  ('link_kind', 'replaces', 5, 'Replaces', 'Aizstāj'),
  ('link_kind', 'recognises', 6, 'Recognises', 'Godina'),
  ('link_kind', 'merged_into', 7, 'Merged into', 'Apvienots ar'),
  ('link_kind', 'split_from', 8, 'Split from', 'Atdalīts no'),
  ('link_kind', 'duplicate_of', 9, 'Duplicate of', 'Dublē'),
  ('link_kind', 'adapted_from', 10, 'Adapted from', 'Pielāgots no'),
  ('link_kind', 'copied_from', 11, 'Copied from', 'Pārņemts no'),
  ('link_kind', 'uses', 12, 'Uses', 'Lieto'),
  ('link_kind', 'cites', 13, 'Cites', 'Atsaucas uz'),
  ('link_kind', 'supports', 14, 'Supports', 'Apstiprina'),
  ('link_kind', 'contradicts', 15, 'Contradicts', 'Noliedz'),
  ('link_kind', 'contributes_to', 16, 'Contributes to', 'Sekmē'),
  ('link_kind', 'addresses', 17, 'Addresses', 'Risina');

INSERT INTO innov_code VALUES
  ('attachment_role', 'evidence', 1, 'Evidence', 'Pierādījums'),
  ('attachment_role', 'output', 2, 'Output', 'Darba rezultāts'),
  ('attachment_role', 'minutes', 3, 'Minutes', 'Protokols'),
  ('attachment_role', 'agreement', 4, 'Agreement', 'Vienošanās'),
  ('attachment_role', 'presentation', 5, 'Presentation', 'Prezentācija'),
  ('attachment_role', 'image', 6, 'Image', 'Attēls'),
  ('attachment_role', 'video', 7, 'Video', 'Video'),
  ('attachment_role', 'media_coverage', 8, 'Media coverage', 'Publikācija medijos'),
  ('attachment_role', 'text', 9, 'Full text', 'Pilns teksts'),
  ('attachment_role', 'other', 10, 'Other', 'Cits');

INSERT INTO innov_code VALUES
  ('call_success_by', 'call', 1, 'Call', 'Konkurss'),
  ('call_success_by', 'institution_kind', 2, 'Kind of institution', 'Iestādes veids'),
  ('call_success_by', 'sector', 3, 'Sector', 'Resors');

INSERT INTO innov_code VALUES
  ('took_part_in', 'sprint', 1, 'In a sprint', 'Sprintā'),
  ('took_part_in', 'anything', 2, 'In anything', 'Jebkur');

INSERT INTO innov_code VALUES
  ('file_format', 'xml', 1, 'XML', 'XML'),
  ('file_format', 'csv', 2, 'CSV', 'CSV'),
  ('file_format', 'json', 3, 'JSON', 'JSON');

INSERT INTO innov_code VALUES
  ('import_mode', 'add', 1, 'Add', 'Pievienot'),
  ('import_mode', 'update', 2, 'Update', 'Atjaunināt'),
  ('import_mode', 'replace', 3, 'Replace', 'Aizstāt');

INSERT INTO innov_code VALUES
  ('separator', 'comma', 1, 'Comma', 'Komats'),
  ('separator', 'semicolon', 2, 'Semicolon', 'Semikols'),
  ('separator', 'tab', 3, 'Tab', 'Tabulators');

INSERT INTO innov_code VALUES
  ('coverage_by', 'ministry', 1, 'Ministry', 'Ministrija'),
  ('coverage_by', 'region', 2, 'Region', 'Reģions'),
  ('coverage_by', 'institution_kind', 3, 'Kind of institution', 'Iestādes veids');

