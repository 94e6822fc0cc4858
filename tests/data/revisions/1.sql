-- A store of model revision 1, as its programs left it: read by tests/contract/upgrade.c.
PRAGMA application_id = 1229868886;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "innov_namespace" (
  id INTEGER PRIMARY KEY,
  uri TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO innov_namespace VALUES(1,'https://inovacija.mk.gov.lv/');
CREATE TABLE IF NOT EXISTS "innov_store" (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  identity TEXT NOT NULL,
  language TEXT NOT NULL,
  namespace INTEGER REFERENCES innov_namespace (id),
  require_actor INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO innov_store VALUES(1,'729701cdbbc69a9cc7f41af656b4e74a','lv',1,0);
CREATE TABLE IF NOT EXISTS "innov_transaction" (
  revision INTEGER PRIMARY KEY,
  instant INTEGER NOT NULL,
  actor TEXT,
  reason TEXT,
  override INTEGER NOT NULL DEFAULT 0,
  digest TEXT NOT NULL
) STRICT;
INSERT INTO innov_transaction VALUES(1,1795325659656672,NULL,NULL,0,'03b80b3a98d9eb1adb806fc3236ebdc5');
INSERT INTO innov_transaction VALUES(2,1795325678041006,'Ieva',NULL,0,'e4b6ce321e31f20144446a2a3eb89c60');
INSERT INTO innov_transaction VALUES(3,1795325678049240,'Ieva',NULL,0,'31c6df7b8a73a88a1a709422d612190b');
INSERT INTO innov_transaction VALUES(4,1795325678053656,'Ieva',NULL,0,'10279727b048ab96b5a9fd2c6d729428');
INSERT INTO innov_transaction VALUES(5,1795325678062150,'Ieva',NULL,0,'aeaf6561d55489896185b2ec823bf78b');
CREATE TABLE IF NOT EXISTS "innov_added" (
  revision INTEGER NOT NULL,
  kind TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (revision, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO innov_added VALUES(1,'institution',55211490565242886,70563324139371358);
INSERT INTO innov_added VALUES(1,'person',72690737473739436,72690737473739439);
INSERT INTO innov_added VALUES(1,'sprint',453965706702346017,467713438512390015);
INSERT INTO innov_added VALUES(1,'target',2181526302014660213,2181526302014660213);
INSERT INTO innov_added VALUES(3,'session',473342514975429956,473342514975429956);
INSERT INTO innov_added VALUES(4,'institution',44177443598939262,44177443598939262);
CREATE TABLE IF NOT EXISTS "innov_change" (
  revision INTEGER NOT NULL,
  id INTEGER NOT NULL,
  deleted INTEGER NOT NULL,
  before INTEGER NOT NULL,
  label TEXT,
  namespace INTEGER,
  extension TEXT,
  PRIMARY KEY (revision, id)
) STRICT, WITHOUT ROWID;
INSERT INTO innov_change VALUES(2,453965706702346017,0,1,'sprint-2023-izm',1,NULL);
INSERT INTO innov_change VALUES(5,44177443598939262,1,4,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "innov_before" (
  revision INTEGER NOT NULL,
  id INTEGER NOT NULL,
  field TEXT NOT NULL,
  lang TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  value ANY,
  PRIMARY KEY (revision, id, field, lang, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO innov_before VALUES(2,453965706702346017,'participants','',0,NULL);
INSERT INTO innov_before VALUES(5,44177443598939262,'kind','',0,'other');
INSERT INTO innov_before VALUES(5,44177443598939262,'name','lv',0,'Pagaidu');
INSERT INTO innov_before VALUES(5,44177443598939262,'status','',0,'active');
CREATE TABLE IF NOT EXISTS "innov_code" (
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  number INTEGER NOT NULL,
  label_en TEXT NOT NULL,
  label_lv TEXT NOT NULL,
  PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;
INSERT INTO innov_code VALUES('admin_level','direct',1,'Direct administration','Tiešā pārvalde');
INSERT INTO innov_code VALUES('admin_level','indirect',2,'Indirect administration','Pastarpinātā pārvalde');
INSERT INTO innov_code VALUES('admin_level','outside',3,'Outside public administration','Ārpus publiskās pārvaldes');
INSERT INTO innov_code VALUES('institution_kind','academic',11,'Academic institution','Akadēmiska iestāde');
INSERT INTO innov_code VALUES('institution_kind','derived_public_person_other',7,'Other derived public person','Cita atvasināta publiska persona');
INSERT INTO innov_code VALUES('institution_kind','independent',8,'Independent institution','Neatkarīga iestāde');
INSERT INTO innov_code VALUES('institution_kind','international',13,'International organisation','Starptautiska organizācija');
INSERT INTO innov_code VALUES('institution_kind','ministry',1,'Ministry','Ministrija');
INSERT INTO innov_code VALUES('institution_kind','municipal_institution',5,'Municipal institution','Pašvaldības iestāde');
INSERT INTO innov_code VALUES('institution_kind','municipality',4,'Municipality','Pašvaldība');
INSERT INTO innov_code VALUES('institution_kind','ngo',10,'Non-governmental organisation','Nevalstiska organizācija');
INSERT INTO innov_code VALUES('institution_kind','other',14,'Other','Cita');
INSERT INTO innov_code VALUES('institution_kind','planning_region',6,'Planning region','Plānošanas reģions');
INSERT INTO innov_code VALUES('institution_kind','private',12,'Private body','Privāta organizācija');
INSERT INTO innov_code VALUES('institution_kind','state_chancellery',3,'State Chancellery','Valsts kanceleja');
INSERT INTO innov_code VALUES('institution_kind','state_company',9,'State company','Valsts kapitālsabiedrība');
INSERT INTO innov_code VALUES('institution_kind','subordinate',2,'Subordinate institution','Padotības iestāde');
INSERT INTO innov_code VALUES('institution_status','active',1,'Active','Darbojas');
INSERT INTO innov_code VALUES('institution_status','liquidated',3,'Liquidated','Likvidēta');
INSERT INTO innov_code VALUES('institution_status','reorganised',2,'Reorganised','Reorganizēta');
INSERT INTO innov_code VALUES('person_role','coordinator',2,'Coordinator','Koordinators');
INSERT INTO innov_code VALUES('person_role','council_member',3,'Council member','Padomes loceklis');
INSERT INTO innov_code VALUES('person_role','facilitator',4,'Facilitator','Fasilitators');
INSERT INTO innov_code VALUES('person_role','jury',8,'Juror','Žūrijas loceklis');
INSERT INTO innov_code VALUES('person_role','lab_staff',9,'Laboratory staff','Laboratorijas darbinieks');
INSERT INTO innov_code VALUES('person_role','mediator',5,'Mediator','Mediators');
INSERT INTO innov_code VALUES('person_role','member',1,'Network member','Tīkla dalībnieks');
INSERT INTO innov_code VALUES('person_role','mentor',6,'Mentor','Mentors');
INSERT INTO innov_code VALUES('person_role','trainer',7,'Trainer','Pasniedzējs');
INSERT INTO innov_code VALUES('session_mode','hybrid',3,'Hybrid','Hibrīdi');
INSERT INTO innov_code VALUES('session_mode','online',2,'Online','Tiešsaistē');
INSERT INTO innov_code VALUES('session_mode','onsite',1,'On site','Klātienē');
INSERT INTO innov_code VALUES('session_phase','define',3,'Define','Definēšana');
INSERT INTO innov_code VALUES('session_phase','deliver',5,'Deliver','Ieviešana');
INSERT INTO innov_code VALUES('session_phase','develop',4,'Develop','Izstrāde');
INSERT INTO innov_code VALUES('session_phase','discover',2,'Discover','Izpēte');
INSERT INTO innov_code VALUES('session_phase','follow_up',6,'Follow-up','Pēcatbalsts');
INSERT INTO innov_code VALUES('session_phase','preparation',1,'Preparation','Sagatavošana');
INSERT INTO innov_code VALUES('sprint_outcome','agreement',2,'Agreement','Vienošanās');
INSERT INTO innov_code VALUES('sprint_outcome','model',6,'Model','Modelis');
INSERT INTO innov_code VALUES('sprint_outcome','prototype',1,'Prototype','Prototips');
INSERT INTO innov_code VALUES('sprint_outcome','roadmap',3,'Roadmap','Ceļa karte');
INSERT INTO innov_code VALUES('sprint_outcome','standard',4,'Standard','Standarts');
INSERT INTO innov_code VALUES('sprint_outcome','tool',5,'Tool','Rīks');
INSERT INTO innov_code VALUES('sprint_segment','change',3,'Change','Pārmaiņas');
INSERT INTO innov_code VALUES('sprint_segment','policy',4,'Policy','Rīcībpolitika');
INSERT INTO innov_code VALUES('sprint_segment','process',1,'Process','Process');
INSERT INTO innov_code VALUES('sprint_segment','service',2,'Service','Pakalpojums');
INSERT INTO innov_code VALUES('sprint_status','cancelled',7,'Cancelled','Atcelts');
INSERT INTO innov_code VALUES('sprint_status','closed',6,'Closed','Noslēgts');
INSERT INTO innov_code VALUES('sprint_status','completed',4,'Completed','Pabeigts');
INSERT INTO innov_code VALUES('sprint_status','follow_up',5,'In follow-up','Pēcatbalstā');
INSERT INTO innov_code VALUES('sprint_status','planned',1,'Planned','Plānots');
INSERT INTO innov_code VALUES('sprint_status','preparing',2,'Preparing','Sagatavošanā');
INSERT INTO innov_code VALUES('sprint_status','running',3,'Running','Notiek');
INSERT INTO innov_code VALUES('subordination','direct',2,'Direct subordination','Pakļautība');
INSERT INTO innov_code VALUES('subordination','none',1,'None','Nav');
INSERT INTO innov_code VALUES('subordination','supervisory',3,'Supervision','Pārraudzība');
INSERT INTO innov_code VALUES('target_measure','sprints_completed',1,'Sprints completed','Pabeigtie sprinti');
INSERT INTO innov_code VALUES('visibility','internal',2,'Internal','Iekšējs');
INSERT INTO innov_code VALUES('visibility','private',3,'Private','Privāts');
INSERT INTO innov_code VALUES('visibility','public',1,'Public','Publisks');
CREATE TABLE IF NOT EXISTS "innov_text" (
  id INTEGER NOT NULL,
  field TEXT NOT NULL,
  lang TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (id, field, lang)
) STRICT, WITHOUT ROWID;
INSERT INTO innov_text VALUES(55211490565242886,'name','en','Ministry of Health');
INSERT INTO innov_text VALUES(55559464050898739,'name','en','State Land Service');
INSERT INTO innov_text VALUES(58146931202067678,'name','en','Ministry of Justice');
INSERT INTO innov_text VALUES(58480106334867679,'name','en','Cēsis Municipality');
INSERT INTO innov_text VALUES(58632515245031277,'name','en','State Probation Service');
INSERT INTO innov_text VALUES(62182840918218640,'name','en','State Emergency Medical Service');
INSERT INTO innov_text VALUES(62299077044113512,'name','en','State Chancellery');
INSERT INTO innov_text VALUES(63798282816592636,'name','en','Valmiera Municipality');
INSERT INTO innov_text VALUES(65277794433713901,'name','en','Tukums Municipality');
INSERT INTO innov_text VALUES(69543060897448638,'name','en','State Revenue Service');
INSERT INTO innov_text VALUES(69543060897448638,'note','en','The call of 2023 was open to direct administration only, and this service won a place in it.');
INSERT INTO innov_text VALUES(70002877057379455,'name','en','Sigulda Municipality');
INSERT INTO innov_text VALUES(70563324139371358,'name','en','Ministry of Education and Science');
INSERT INTO innov_text VALUES(72690737473739436,'note','en','The State Chancellery''s slides for municipalities name her as facilitator. The news on this sprint speaks of a mediator without a name; that it is she is inferred.');
INSERT INTO innov_text VALUES(72690737473739437,'note','en','Named as facilitator in the State Chancellery''s slides for municipalities.');
INSERT INTO innov_text VALUES(72690737473739438,'note','en','Named as facilitator in the State Chancellery''s slides for municipalities.');
INSERT INTO innov_text VALUES(72690737473739439,'note','en','Named as facilitator in the State Chancellery''s slides for municipalities.');
INSERT INTO innov_text VALUES(453965706702346017,'motto','en','CREATIVITY – how we can keep up with the times');
INSERT INTO innov_text VALUES(453965706702346017,'note','en','No source says when the sessions were held or that the sprint has ended; it is listed among those of 2023 together with its result. Motto and facilitators are from the State Chancellery''s slides for municipalities.');
INSERT INTO innov_text VALUES(453965706702346017,'summary','en','The ministry drafted the standard together with people from universities, students and employers.');
INSERT INTO innov_text VALUES(453965706702346017,'title','en','A state standard of higher education that suits students');
INSERT INTO innov_text VALUES(457554700819274632,'note','en','Partners and result are as the State Chancellery gave them in its news on the conference "Celmlauzis" of 2024. The memorandum among the sources is older than the sprint. No facilitator is named.');
INSERT INTO innov_text VALUES(457554700819274632,'summary','en','Three municipalities now have a model for governing and funding the bioregion, the first in Latvia and, as the State Chancellery puts it, the largest in the Baltics.');
INSERT INTO innov_text VALUES(457554700819274632,'title','en','A bioregion in and around the Gauja National Park');
INSERT INTO innov_text VALUES(458367862318207614,'note','en','Other emergency services took part without being named. No facilitator is named.');
INSERT INTO innov_text VALUES(458367862318207614,'summary','en','What began with outdated words led to the prototype of a tool that simulates the management of an emergency and shows whether the services understand each other.');
INSERT INTO innov_text VALUES(458367862318207614,'title','en','Up-to-date terms for emergency work');
INSERT INTO innov_text VALUES(459532088895353306,'motto','en','COURAGE – when not acting is no choice');
INSERT INTO innov_text VALUES(459532088895353306,'note','en','Whether the ministry or the State Land Service led is not certain: the slides name the ministry first and the service below it. Social partners took part without being named. Held in the second half of 2023.');
INSERT INTO innov_text VALUES(459532088895353306,'summary','en','Ministry, land service and social partners settled who does what over the next half-year, so that values based on the market of 2012 can be brought up to date.');
INSERT INTO innov_text VALUES(459532088895353306,'title','en','A way to renew the cadastral valuation method');
INSERT INTO innov_text VALUES(461631912908993539,'note','en','The result is as the State Chancellery gave it in its news on the conference "Celmlauzis" of 2024; it names no outcome of a known sort. No facilitator is named.');
INSERT INTO innov_text VALUES(461631912908993539,'summary','en','With its residents the municipality saw anew what the old centre could be; part of the resulting plan is under way.');
INSERT INTO innov_text VALUES(461631912908993539,'title','en','The historic centre of Tukums and its cultural life');
INSERT INTO innov_text VALUES(461729242486770263,'note','en','The second sprint of this ministry in the same project. The result is as the State Chancellery gave it in its news on the conference "Celmlauzis" of 2024. The page linked names those who came to the first workshop; they are not entered as partners. No facilitator is named.');
INSERT INTO innov_text VALUES(461729242486770263,'summary','en','There is now a map of who helps victims and with what, and the prototype of a digital tool; the work goes on.');
INSERT INTO innov_text VALUES(461729242486770263,'title','en','Support for victims');
INSERT INTO innov_text VALUES(464798344528239455,'note','en','The subject is as the State Chancellery gave it in its news on the conference "Celmlauzis" of 2024; it names no outcome of a known sort. No facilitator is named.');
INSERT INTO innov_text VALUES(464798344528239455,'summary','en','The ministry looked for ways to keep state-funded care within reach that also do right by young doctors.');
INSERT INTO innov_text VALUES(464798344528239455,'title','en','The shortage of doctors');
INSERT INTO innov_text VALUES(466209985768131480,'motto','en','GENUINE INTEREST – how we can do better');
INSERT INTO innov_text VALUES(466209985768131480,'note','en','No source says when the sessions were held or that the sprint has ended; it is listed among those of 2023. Motto, facilitator and result are from the State Chancellery''s slides for municipalities, which name no outcome of a known sort.');
INSERT INTO innov_text VALUES(466209985768131480,'summary','en','Together with clients the service learnt how much plain wording decides whether a service can be used.');
INSERT INTO innov_text VALUES(466209985768131480,'title','en','Plain language in services');
INSERT INTO innov_text VALUES(467713438512390015,'note','en','The idea was approved for a sprint on 11 March 2024. What came of it is as the State Chancellery gave it in its news on the conference "Celmlauzis" of 2024; it names no outcome of a known sort. No facilitator is named.');
INSERT INTO innov_text VALUES(467713438512390015,'summary','en','The service found that the young need a place apart from adults, rooms that encourage them and staff who are prepared for them.');
INSERT INTO innov_text VALUES(467713438512390015,'title','en','A better setting for children and young people on probation');
INSERT INTO innov_text VALUES(2181526302014660213,'note','en','The last day is from the call of 2023. In 2022 the project as a whole was still to end in the middle of 2025.');
INSERT INTO innov_text VALUES(2181526302014660213,'title','en','15 innovation sprints in 2023–2025');
CREATE TABLE IF NOT EXISTS "innov_source" (
  id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO innov_source VALUES(55211490565242886,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(55211490565242886,2,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(55559464050898739,1,'https://mk.gov.lv/lv/jaunums/inovacijas-laboratorija-panakta-vienosanas-par-turpmako-ricibu-kadastra-vertesanas-metodikas-atjauninasanai');
INSERT INTO innov_source VALUES(58146931202067678,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(58146931202067678,2,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(58480106334867679,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(58632515245031277,1,'https://www.vpd.gov.lv/lv/jaunums/vpd-ideja-par-bernu-un-jauniesu-majas-izveidi-sanem-iespeju-talakai-attistibai-vk-inovaciju-laboratorija');
INSERT INTO innov_source VALUES(62182840918218640,1,'https://inovacija.mk.gov.lv/lv/category/blogs/');
INSERT INTO innov_source VALUES(62299077044113512,1,'https://inovacija.mk.gov.lv/lv/kas-mes-esam/');
INSERT INTO innov_source VALUES(63798282816592636,1,'https://valmierasnovads.lv/parakstits-labas-gribas-memorands-par-bioregiona-izveidi-gaujas-nacionalaja-parka');
INSERT INTO innov_source VALUES(65277794433713901,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(69543060897448638,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(70002877057379455,1,'https://valmierasnovads.lv/parakstits-labas-gribas-memorands-par-bioregiona-izveidi-gaujas-nacionalaja-parka');
INSERT INTO innov_source VALUES(70563324139371358,1,'https://www.mk.gov.lv/lv/jaunums/valsts-kancelejas-inovacijas-laboratorija-izstrada-augstakas-izglitibas-standartu');
INSERT INTO innov_source VALUES(70563324139371358,2,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(72690737473739436,1,'https://inovacija.mk.gov.lv/lv/inovacijas-sprinti/');
INSERT INTO innov_source VALUES(72690737473739436,2,'https://mk.gov.lv/lv/jaunums/inovacijas-laboratorija-panakta-vienosanas-par-turpmako-ricibu-kadastra-vertesanas-metodikas-atjauninasanai');
INSERT INTO innov_source VALUES(72690737473739437,1,'https://inovacija.mk.gov.lv/lv/inovacijas-sprinti/');
INSERT INTO innov_source VALUES(72690737473739438,1,'https://inovacija.mk.gov.lv/lv/inovacijas-sprinti/');
INSERT INTO innov_source VALUES(72690737473739439,1,'https://inovacija.mk.gov.lv/lv/inovacijas-sprinti/');
INSERT INTO innov_source VALUES(453965706702346017,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(453965706702346017,2,'https://www.mk.gov.lv/lv/jaunums/valsts-kancelejas-inovacijas-laboratorija-izstrada-augstakas-izglitibas-standartu');
INSERT INTO innov_source VALUES(453965706702346017,3,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(457554700819274632,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(457554700819274632,2,'https://valmierasnovads.lv/parakstits-labas-gribas-memorands-par-bioregiona-izveidi-gaujas-nacionalaja-parka');
INSERT INTO innov_source VALUES(457554700819274632,3,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(458367862318207614,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(458367862318207614,2,'https://inovacija.mk.gov.lv/lv/category/blogs/');
INSERT INTO innov_source VALUES(458367862318207614,3,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(459532088895353306,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(459532088895353306,2,'https://mk.gov.lv/lv/jaunums/inovacijas-laboratorija-panakta-vienosanas-par-turpmako-ricibu-kadastra-vertesanas-metodikas-atjauninasanai');
INSERT INTO innov_source VALUES(459532088895353306,3,'https://tapportals.mk.gov.lv/annotation/020f1044-b16c-4857-bd79-71482ab4106d');
INSERT INTO innov_source VALUES(459532088895353306,4,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(461631912908993539,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(461631912908993539,2,'https://www.mk.gov.lv/lv/jaunums/ka-tukuma-tuksumus-risinat-telpiski');
INSERT INTO innov_source VALUES(461631912908993539,3,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(461729242486770263,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(461729242486770263,2,'https://mk.gov.lv/lv/jaunums/tieslietu-ministrija-izverte-cietuso-atbalsta-sistemas-funkcionalitati');
INSERT INTO innov_source VALUES(461729242486770263,3,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(464798344528239455,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(464798344528239455,2,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(466209985768131480,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(466209985768131480,2,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(467713438512390015,1,'https://inovacija.mk.gov.lv/?p=5295');
INSERT INTO innov_source VALUES(467713438512390015,2,'https://www.vpd.gov.lv/lv/jaunums/vpd-ideja-par-bernu-un-jauniesu-majas-izveidi-sanem-iespeju-talakai-attistibai-vk-inovaciju-laboratorija');
INSERT INTO innov_source VALUES(467713438512390015,3,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
INSERT INTO innov_source VALUES(2181526302014660213,1,'https://www.mk.gov.lv/lv/jaunums/valsts-kanceleja-aicina-piedalities-inovaciju-sprintu-konkursa');
CREATE TABLE IF NOT EXISTS "innov_inferred" (
  id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO innov_inferred VALUES(55559464050898739,1,'kind');
INSERT INTO innov_inferred VALUES(55559464050898739,2,'admin_level');
INSERT INTO innov_inferred VALUES(58480106334867679,1,'admin_level');
INSERT INTO innov_inferred VALUES(58632515245031277,1,'kind');
INSERT INTO innov_inferred VALUES(58632515245031277,2,'admin_level');
INSERT INTO innov_inferred VALUES(62182840918218640,1,'kind');
INSERT INTO innov_inferred VALUES(62182840918218640,2,'admin_level');
INSERT INTO innov_inferred VALUES(62299077044113512,1,'admin_level');
INSERT INTO innov_inferred VALUES(63798282816592636,1,'admin_level');
INSERT INTO innov_inferred VALUES(65277794433713901,1,'admin_level');
INSERT INTO innov_inferred VALUES(69543060897448638,1,'kind');
INSERT INTO innov_inferred VALUES(69543060897448638,2,'admin_level');
INSERT INTO innov_inferred VALUES(70002877057379455,1,'admin_level');
INSERT INTO innov_inferred VALUES(72690737473739436,1,'role');
INSERT INTO innov_inferred VALUES(72690737473739436,2,'retain_until');
INSERT INTO innov_inferred VALUES(72690737473739437,1,'retain_until');
INSERT INTO innov_inferred VALUES(72690737473739438,1,'retain_until');
INSERT INTO innov_inferred VALUES(72690737473739439,1,'retain_until');
INSERT INTO innov_inferred VALUES(453965706702346017,1,'status');
INSERT INTO innov_inferred VALUES(453965706702346017,2,'segment');
INSERT INTO innov_inferred VALUES(453965706702346017,3,'actual_start');
INSERT INTO innov_inferred VALUES(453965706702346017,4,'actual_end');
INSERT INTO innov_inferred VALUES(459532088895353306,1,'lead');
INSERT INTO innov_inferred VALUES(459532088895353306,2,'segment');
INSERT INTO innov_inferred VALUES(461729242486770263,1,'segment');
INSERT INTO innov_inferred VALUES(466209985768131480,1,'status');
INSERT INTO innov_inferred VALUES(466209985768131480,2,'segment');
INSERT INTO innov_inferred VALUES(466209985768131480,3,'actual_start');
INSERT INTO innov_inferred VALUES(466209985768131480,4,'actual_end');
INSERT INTO innov_inferred VALUES(467713438512390015,1,'segment');
CREATE TABLE IF NOT EXISTS "institution" (
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
INSERT INTO institution VALUES(55211490565242886,1,'vm',1,NULL,'Veselības ministrija','VM',NULL,'ministry','direct',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL);
INSERT INTO institution VALUES(55559464050898739,1,'vzd',1,NULL,'Valsts zemes dienests','VZD',NULL,'subordinate','direct',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL);
INSERT INTO institution VALUES(58146931202067678,1,'tm',1,NULL,'Tieslietu ministrija','TM',NULL,'ministry','direct',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL);
INSERT INTO institution VALUES(58480106334867679,1,'cesis',1,NULL,'Cēsu novada pašvaldība',NULL,NULL,'municipality','indirect',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL);
INSERT INTO institution VALUES(58632515245031277,1,'vpd',1,NULL,'Valsts probācijas dienests','VPD',NULL,'subordinate','direct',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL);
INSERT INTO institution VALUES(62182840918218640,1,'nmpd',1,NULL,'Neatliekamās medicīniskās palīdzības dienests','NMPD',NULL,'subordinate','direct',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL);
INSERT INTO institution VALUES(62299077044113512,1,'vk',1,NULL,'Valsts kanceleja','VK',NULL,'state_chancellery','direct',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL);
INSERT INTO institution VALUES(63798282816592636,1,'valmiera',1,NULL,'Valmieras novada pašvaldība',NULL,NULL,'municipality','indirect',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL);
INSERT INTO institution VALUES(65277794433713901,1,'tukums',1,NULL,'Tukuma novada pašvaldība',NULL,NULL,'municipality','indirect',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL);
INSERT INTO institution VALUES(69543060897448638,1,'vid',1,NULL,'Valsts ieņēmumu dienests','VID',NULL,'subordinate','direct',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,'2023. gada konkursā drīkstēja pieteikties tikai tiešās pārvaldes iestādes, un dienests tajā ieguva vietu.');
INSERT INTO institution VALUES(70002877057379455,1,'sigulda',1,NULL,'Siguldas novada pašvaldība',NULL,NULL,'municipality','indirect',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL);
INSERT INTO institution VALUES(70563324139371358,1,'izm',1,NULL,'Izglītības un zinātnes ministrija','IZM',NULL,'ministry','direct',NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "person" (
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
INSERT INTO person VALUES(72690737473739436,1,'ilze-dzenovska',1,NULL,'Ilze Dzenovska',NULL,NULL,NULL,NULL,'public','2030-12-31','Valsts kancelejas prezentācijā pašvaldībām viņa nosaukta par fasilitatori. Ziņā par šo sprintu minēta mediatore bez vārda; ka tā ir viņa, ir izsecināts.');
INSERT INTO person VALUES(72690737473739437,1,'liga-lindenbauma',1,NULL,'Līga Lindenbauma',NULL,NULL,NULL,NULL,'public','2030-12-31','Par fasilitatori nosaukta Valsts kancelejas prezentācijā pašvaldībām.');
INSERT INTO person VALUES(72690737473739438,1,'martins-daugulis',1,NULL,'Mārtiņš Daugulis',NULL,NULL,NULL,NULL,'public','2030-12-31','Par fasilitatoru nosaukts Valsts kancelejas prezentācijā pašvaldībām.');
INSERT INTO person VALUES(72690737473739439,1,'mikelis-bendiks',1,NULL,'Miķelis Bendiks',NULL,NULL,NULL,NULL,'public','2030-12-31','Par fasilitatoru nosaukts Valsts kancelejas prezentācijā pašvaldībām.');
CREATE TABLE IF NOT EXISTS "person_role" (
  id INTEGER NOT NULL REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO person_role VALUES(72690737473739436,1,'facilitator');
INSERT INTO person_role VALUES(72690737473739436,2,'mediator');
INSERT INTO person_role VALUES(72690737473739437,1,'facilitator');
INSERT INTO person_role VALUES(72690737473739438,1,'facilitator');
INSERT INTO person_role VALUES(72690737473739439,1,'facilitator');
CREATE TABLE IF NOT EXISTS "sprint" (
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
INSERT INTO sprint VALUES(453965706702346017,2,'sprint-2023-izm',1,NULL,2023,'completed','Studējošajiem piemērots valsts augstākās izglītības standarts','RADOŠUMS – Kā varam iet līdzi laikam',70563324139371358,'policy',NULL,NULL,NULL,NULL,'2023','2023',1000000,NULL,40,'Standarta projekts tapa, ministrijai strādājot kopā ar augstskolu pārstāvjiem, studējošajiem un darba devējiem.',NULL,NULL,'Neviens avots nesaka, kad notika sesijas un vai sprints ir beidzies; kopā ar rezultātu tas minēts starp 2023. gada sprintiem. Devīze un fasilitatori ir no Valsts kancelejas prezentācijas pašvaldībām.');
INSERT INTO sprint VALUES(457554700819274632,1,'sprint-2024-cesis',1,NULL,2024,'completed','Gaujas Nacionālā parka un apkārtnes bioreģions',NULL,58480106334867679,NULL,NULL,NULL,NULL,NULL,'2024','2024',1000000,NULL,NULL,'Trim pašvaldībām ir modelis, kā pārvaldīt un finansēt bioreģionu – Latvijā pirmo un, kā vēsta Valsts kanceleja, Baltijā lielāko.',NULL,NULL,'Partneri un rezultāts ir no Valsts kancelejas ziņas par 2024. gada konferenci "Celmlauzis". Avotos minētais memorands ir vecāks par sprintu. Fasilitators nav nosaukts.');
INSERT INTO sprint VALUES(458367862318207614,1,'sprint-2024-nmpd',1,NULL,2024,'completed','Mūsdienīgi termini neatliekamās palīdzības darbā',NULL,62182840918218640,NULL,NULL,NULL,NULL,NULL,'2024','2024',1000000,NULL,NULL,'Tas, kas sākās ar novecojušiem vārdiem, noveda pie prototipa – rīka, kas modelē ārkārtas situācijas vadību un parāda, vai dienesti cits citu saprot.',NULL,NULL,'Piedalījās arī citi glābšanas dienesti, bet tie nav nosaukti. Fasilitators nav nosaukts.');
INSERT INTO sprint VALUES(459532088895353306,1,'sprint-2023-tm',1,NULL,2023,'completed','Kā atjaunot kadastrālās vērtēšanas metodiku','DROSME – Kad nav izvēles nedarīt',58146931202067678,'policy',NULL,NULL,NULL,NULL,'2023','2023',1000000,NULL,NULL,'Ministrija, zemes dienests un sociālie partneri sadalīja nākamā pusgada darbus, lai vērtības vairs nebalstītos 2012. gada tirgū.',NULL,NULL,'Nav droši zināms, vai vadīja ministrija vai Valsts zemes dienests: prezentācijā vispirms minēta ministrija, zem tās dienests. Sociālie partneri piedalījās, bet nav nosaukti. Noticis 2023. gada otrajā pusē.');
INSERT INTO sprint VALUES(461631912908993539,1,'sprint-2024-tukums',1,NULL,2024,'completed','Tukuma vēsturiskais centrs un tā kultūrvide',NULL,65277794433713901,NULL,NULL,NULL,NULL,NULL,'2024','2024',1000000,NULL,NULL,'Kopā ar iedzīvotājiem pašvaldība no jauna ieraudzīja vecā centra iespējas; daļa tapušā plāna jau tiek īstenota.',NULL,NULL,'Rezultāts ir no Valsts kancelejas ziņas par 2024. gada konferenci "Celmlauzis"; zināma veida rezultāts tajā nav nosaukts. Fasilitators nav nosaukts.');
INSERT INTO sprint VALUES(461729242486770263,1,'sprint-2024-tm',1,NULL,2024,'completed','Atbalsts cietušajiem',NULL,58146931202067678,'service',NULL,NULL,NULL,NULL,'2024','2024',1000000,NULL,NULL,'Ir apkopots, kas un kā palīdz cietušajiem, un radīts digitāla rīka prototips; darbs turpinās.',NULL,NULL,'Šīs ministrijas otrais sprints tajā pašā projektā. Rezultāts ir no Valsts kancelejas ziņas par 2024. gada konferenci "Celmlauzis". Saitē nosaukti pirmās darbnīcas dalībnieki; par partneriem tie nav ierakstīti. Fasilitators nav nosaukts.');
INSERT INTO sprint VALUES(464798344528239455,1,'sprint-2024-vm',1,NULL,2024,'completed','Ārstu trūkums',NULL,55211490565242886,NULL,NULL,NULL,NULL,NULL,'2024','2024',1000000,NULL,NULL,'Ministrija meklēja, kā saglabāt valsts apmaksātu aprūpi pieejamu un reizē rēķināties ar jaunajiem ārstiem.',NULL,NULL,'Temats ir no Valsts kancelejas ziņas par 2024. gada konferenci "Celmlauzis"; zināma veida rezultāts tajā nav nosaukts. Fasilitators nav nosaukts.');
INSERT INTO sprint VALUES(466209985768131480,1,'sprint-2023-vid',1,NULL,2023,'completed','Vienkārša valoda pakalpojumos','PATIESA INTERESE – Kā varam būt labāki',69543060897448638,'service',NULL,NULL,NULL,NULL,'2023','2023',1000000,NULL,NULL,'Kopā ar klientiem dienests pārliecinājās, cik ļoti pakalpojuma lietojamība ir atkarīga no vienkāršiem vārdiem.',NULL,NULL,'Neviens avots nesaka, kad notika sesijas un vai sprints ir beidzies; tas minēts starp 2023. gada sprintiem. Devīze, fasilitatore un rezultāts ir no Valsts kancelejas prezentācijas pašvaldībām; zināma veida rezultāts tajā nav nosaukts.');
INSERT INTO sprint VALUES(467713438512390015,1,'sprint-2024-vpd',1,NULL,2024,'completed','Labāka vide bērniem un jauniešiem probācijā',NULL,58632515245031277,'service',NULL,NULL,NULL,NULL,'2024','2024',1000000,NULL,NULL,'Dienests secināja, ka jaunajiem vajag no pieaugušajiem atsevišķu vietu, uzmundrinošas telpas un sagatavotu personālu.',NULL,NULL,'Ideju sprintam apstiprināja 2024. gada 11. martā. Rezultāts ir no Valsts kancelejas ziņas par 2024. gada konferenci "Celmlauzis"; zināma veida rezultāts tajā nav nosaukts. Fasilitators nav nosaukts.');
CREATE TABLE IF NOT EXISTS "sprint_co_lead" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "sprint_partner" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "institution" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO sprint_partner VALUES(459532088895353306,1,55559464050898739);
INSERT INTO sprint_partner VALUES(457554700819274632,2,63798282816592636);
INSERT INTO sprint_partner VALUES(457554700819274632,1,70002877057379455);
CREATE TABLE IF NOT EXISTS "sprint_facilitator" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value INTEGER REFERENCES "person" (id) DEFERRABLE INITIALLY DEFERRED NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO sprint_facilitator VALUES(459532088895353306,1,72690737473739436);
INSERT INTO sprint_facilitator VALUES(466209985768131480,1,72690737473739437);
INSERT INTO sprint_facilitator VALUES(453965706702346017,2,72690737473739438);
INSERT INTO sprint_facilitator VALUES(453965706702346017,1,72690737473739439);
CREATE TABLE IF NOT EXISTS "sprint_outcome" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO sprint_outcome VALUES(453965706702346017,1,'standard');
INSERT INTO sprint_outcome VALUES(457554700819274632,1,'model');
INSERT INTO sprint_outcome VALUES(458367862318207614,1,'prototype');
INSERT INTO sprint_outcome VALUES(459532088895353306,1,'agreement');
INSERT INTO sprint_outcome VALUES(461729242486770263,1,'prototype');
CREATE TABLE IF NOT EXISTS "sprint_link" (
  id INTEGER NOT NULL REFERENCES "sprint" (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO sprint_link VALUES(453965706702346017,1,'https://www.mk.gov.lv/lv/jaunums/valsts-kancelejas-inovacijas-laboratorija-izstrada-augstakas-izglitibas-standartu');
INSERT INTO sprint_link VALUES(458367862318207614,1,'https://inovacija.mk.gov.lv/lv/category/blogs/');
INSERT INTO sprint_link VALUES(459532088895353306,1,'https://mk.gov.lv/lv/jaunums/inovacijas-laboratorija-panakta-vienosanas-par-turpmako-ricibu-kadastra-vertesanas-metodikas-atjauninasanai');
INSERT INTO sprint_link VALUES(459532088895353306,2,'https://www.mk.gov.lv/lv/jaunums/valsts-kancelejas-inovacijas-laboratorija-veidos-kadastralas-vertesanas-metodiku');
INSERT INTO sprint_link VALUES(461631912908993539,1,'https://www.mk.gov.lv/lv/jaunums/ka-tukuma-tuksumus-risinat-telpiski');
INSERT INTO sprint_link VALUES(461729242486770263,1,'https://mk.gov.lv/lv/jaunums/tieslietu-ministrija-izverte-cietuso-atbalsta-sistemas-funkcionalitati');
INSERT INTO sprint_link VALUES(467713438512390015,1,'https://www.vpd.gov.lv/lv/jaunums/vpd-ideja-par-bernu-un-jauniesu-majas-izveidi-sanem-iespeju-talakai-attistibai-vk-inovaciju-laboratorija');
CREATE TABLE IF NOT EXISTS "session" (
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
INSERT INTO session VALUES(473342514975429956,3,NULL,NULL,NULL,453965706702346017,1,'discover','2023-09-05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "target" (
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
INSERT INTO target VALUES(2181526302014660213,1,'plan-15-sprints',1,NULL,'15 inovācijas sprinti no 2023. līdz 2025. gadam','sprints_completed','2023','2025-12-31',15,NULL,NULL,'Pēdējā diena ir no 2023. gada konkursa. 2022. gadā vēl bija paredzēts, ka viss projekts beigsies 2025. gada vidū.');
CREATE INDEX "innov_change_index" ON "innov_change" (id, revision);
CREATE UNIQUE INDEX "institution_label_index" ON "institution" (label, namespace);
CREATE UNIQUE INDEX "institution_short_index" ON "institution" ("short");
CREATE UNIQUE INDEX "institution_reg_no_index" ON "institution" ("reg_no");
CREATE INDEX "institution_successor_index" ON "institution" ("successor");
CREATE UNIQUE INDEX "person_label_index" ON "person" (label, namespace);
CREATE INDEX "person_institution_index" ON "person" ("institution");
CREATE UNIQUE INDEX "sprint_label_index" ON "sprint" (label, namespace);
CREATE INDEX "sprint_lead_index" ON "sprint" ("lead");
CREATE INDEX "sprint_co_lead_index" ON "sprint_co_lead" ("value");
CREATE INDEX "sprint_partner_index" ON "sprint_partner" ("value");
CREATE INDEX "sprint_facilitator_index" ON "sprint_facilitator" ("value");
CREATE UNIQUE INDEX "session_label_index" ON "session" (label, namespace);
CREATE INDEX "session_sprint_index" ON "session" ("sprint");
CREATE UNIQUE INDEX "session_place_index" ON "session" ("sprint", "ordinal");
CREATE UNIQUE INDEX "target_label_index" ON "target" (label, namespace);
COMMIT;
