-- origin: a story of our own, read by version 0.2.0 while ledgers were of schema 1; licence: Apache-2.0
PRAGMA application_id = 0x524A4452;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "flyway_schema_history" (
    "installed_rank" INT NOT NULL PRIMARY KEY,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL
);
INSERT INTO flyway_schema_history VALUES(1,'001','ledger','SQL','V001__ledger.sql',-691094292,'','2026-11-22 08:34:19.890',19,1);
CREATE TABLE producer (
  number  INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  version TEXT NOT NULL,
  UNIQUE (name, version)
) STRICT;
INSERT INTO producer VALUES(1,'rejoinder','0.2.0+actors.7b4ec3e2');
INSERT INTO producer VALUES(2,'attribution-accurate','2026-11-22');
CREATE TABLE document (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  origin     TEXT NOT NULL,
  first_read TEXT NOT NULL,
  raw        BLOB NOT NULL,              -- deflated
  raw_length INTEGER NOT NULL,
  raw_sha256 TEXT NOT NULL
) STRICT;
INSERT INTO document VALUES(1,'d2ee1892c8ba248ac','old/story.txt','2026-11-22T08:34:21.002363852Z',X'789c358fb16ec3300c44777dc521530ab85efa052dda2e499622c8ce5a8c45c4920c4a42a0bf2fe3b6ebe1eef1f1c0a5aa100af5821a180bdd1852a05224cdcebd7ebd7f1c071c7e7b034ea453c00bf68f44d2356b7cc23376e7ff6da06dcc09df1d84c85519c69a18d46a8b69d8e1c88970219d09352f1eca6bd6ca5a9013ce8d8ba73e3af760dec97244496202dd3cc59b2755bcf112b392ddf3c82b27f69b7f5b57ebcfb62ab84b0db955a45c65e2119f52026b34b53f0cf76d5ed8222b05fb18f9ba716e92fce87e00701c641a',287,'2ee1892c8ba248ac6e73c82f12fbfd7745efc07d52db555fa058483e8a69c4de');
CREATE TABLE reading (
  number         INTEGER PRIMARY KEY,
  document       INTEGER NOT NULL REFERENCES document,
  revision       INTEGER NOT NULL CHECK (revision > 0),
  producer       INTEGER NOT NULL REFERENCES producer,
  read_at        TEXT NOT NULL,
  text           TEXT NOT NULL,
  text_sha256    TEXT NOT NULL,
  to_given       TEXT NOT NULL,          -- offset maps in the form of OffsetMap.encode
  given_to_raw   TEXT NOT NULL,
  given_id       TEXT,
  url            TEXT,
  outlet         TEXT,
  published      TEXT,
  published_time TEXT,
  title          TEXT,
  byline         TEXT,
  language       TEXT,
  dateline_start INTEGER,
  dateline_end   INTEGER,
  place          TEXT,
  agency         TEXT,
  dateline_date  TEXT,
  derivation     TEXT,
  regions        TEXT NOT NULL,          -- such as "HEADLINE 0-52 BODY 54-120"
  sentences      TEXT NOT NULL,          -- such as "0-52 54-120"
  -- Three that follow from the rest, for lists: the first words to show, the day as a number (0 is 1970-01-01), a count.
  headline       TEXT NOT NULL,
  day            INTEGER,
  attributions   INTEGER NOT NULL,
  seal           TEXT NOT NULL,          -- a hash of everything in the reading, with the number of its recipe
  UNIQUE (document, revision),
  UNIQUE (document, producer),
  CHECK ((dateline_start IS NULL) = (place IS NULL)
     AND (dateline_start IS NULL) = (dateline_end IS NULL)
     AND (dateline_start IS NULL) = (derivation IS NULL))
) STRICT;
INSERT INTO reading VALUES(1,1,1,1,'2026-11-22T08:34:21.002363852Z',replace('Kestria says the lake is rising\n\nARDEL, Kestria, March 3 (Kestinform) - "The lake has risen by a metre since autumn," Lena Varga told reporters on Tuesday.\n\nThe water ministry said that Belmora had opened the upper gates without notice. Fishermen said they had seen nothing of the kind.\n','\n',char(10)),'2ee1892c8ba248ac6e73c82f12fbfd7745efc07d52db555fa058483e8a69c4de','0,287,1,1','0,287,1,1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,33,71,'ARDEL, Kestria','Kestinform',NULL,'nothing tells the year of March 3','HEADLINE 0-31 DATELINE 33-71 BODY 72-155 BODY 157-286','0-31 72-155 157-236 237-286','Kestria says the lake is rising',NULL,4,'1:fc802191e7d3dd6c6fdac019ed3ca1bf9b192ef31048c6782e9e22da7d7e736f');
CREATE TABLE repair (
  reading  INTEGER NOT NULL REFERENCES reading,
  ordinal  INTEGER NOT NULL,
  start    INTEGER NOT NULL,
  "end"    INTEGER NOT NULL,
  text     TEXT NOT NULL,
  original TEXT NOT NULL,
  method   TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE attribution (
  number     INTEGER PRIMARY KEY,
  reading    INTEGER NOT NULL REFERENCES reading,
  ordinal    INTEGER NOT NULL,
  id         TEXT NOT NULL,
  mode       TEXT NOT NULL,
  parent     TEXT,
  producer   INTEGER NOT NULL REFERENCES producer,
  rule       TEXT NOT NULL,
  why        TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  UNIQUE (reading, ordinal),
  UNIQUE (id, reading),
  FOREIGN KEY (parent, reading) REFERENCES attribution (id, reading) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO attribution VALUES(1,1,0,'aaa8a3d1e6da29327','indirect',NULL,2,'learned','The model read these words as reporting, and the words around them as who said what.',0.97699999999999997957);
INSERT INTO attribution VALUES(2,1,1,'a7861670d3badcfea','direct',NULL,2,'learned','The model read these words as reporting, and the words around them as who said what.',0.97999999999999998223);
INSERT INTO attribution VALUES(3,1,2,'a8d5cad484024d5d7','indirect',NULL,2,'learned','The model read these words as reporting, and the words around them as who said what.',0.98399999999999998578);
INSERT INTO attribution VALUES(4,1,3,'aad58f7208853b9c8','indirect',NULL,2,'learned','The model read these words as reporting, and the words around them as who said what.',0.95199999999999995736);
CREATE TABLE span (
  attribution INTEGER NOT NULL REFERENCES attribution,
  role        TEXT NOT NULL CHECK (role IN ('source', 'cue', 'content', 'evidence')),
  ordinal     INTEGER NOT NULL,
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  text        TEXT NOT NULL,
  PRIMARY KEY (attribution, role, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO span VALUES(1,'content',0,13,31,'the lake is rising');
INSERT INTO span VALUES(1,'cue',0,8,12,'says');
INSERT INTO span VALUES(1,'evidence',0,0,7,'Kestria');
INSERT INTO span VALUES(1,'evidence',1,8,12,'says');
INSERT INTO span VALUES(1,'source',0,0,7,'Kestria');
INSERT INTO span VALUES(2,'content',0,73,115,'The lake has risen by a metre since autumn');
INSERT INTO span VALUES(2,'cue',0,129,133,'told');
INSERT INTO span VALUES(2,'evidence',0,118,128,'Lena Varga');
INSERT INTO span VALUES(2,'evidence',1,129,133,'told');
INSERT INTO span VALUES(2,'source',0,118,128,'Lena Varga');
INSERT INTO span VALUES(3,'content',0,181,235,'that Belmora had opened the upper gates without notice');
INSERT INTO span VALUES(3,'cue',0,176,180,'said');
INSERT INTO span VALUES(3,'evidence',0,157,175,'The water ministry');
INSERT INTO span VALUES(3,'evidence',1,176,180,'said');
INSERT INTO span VALUES(3,'source',0,157,175,'The water ministry');
INSERT INTO span VALUES(4,'content',0,252,285,'they had seen nothing of the kind');
INSERT INTO span VALUES(4,'cue',0,247,251,'said');
INSERT INTO span VALUES(4,'evidence',0,237,246,'Fishermen');
INSERT INTO span VALUES(4,'evidence',1,247,251,'said');
INSERT INTO span VALUES(4,'source',0,237,246,'Fishermen');
CREATE TABLE actor (
  number  INTEGER PRIMARY KEY,
  id      TEXT NOT NULL,
  name    TEXT NOT NULL,
  kind    TEXT NOT NULL,
  country TEXT,
  role    TEXT,
  aliases TEXT NOT NULL,                 -- a JSON list
  seal    TEXT NOT NULL UNIQUE           -- a hash of the row
) STRICT;
INSERT INTO actor VALUES(1,'varga','Lena Varga','person','KES','GOV','[]','1:f66b5556217ffd6994864a657e499121420fc69f3fe1600491d33f128b8b5ece');
INSERT INTO actor VALUES(2,'bel-water','Belmoran Ministry of Water','organ','BEL','GOV','["water ministry"]','1:515dd95ed7e2aeb9f2bf7a43c3caaa05a2d9e53f6419a88f8c622fec614b6590');
INSERT INTO actor VALUES(3,'kes-water','Kestrian Ministry of Water','organ','KES','GOV','["water ministry"]','1:a88ff6213115d5172a473816c96e66c77e97c25e2af990e41613d9808142ec79');
CREATE TABLE resolution (
  attribution INTEGER PRIMARY KEY REFERENCES attribution,
  kind        TEXT NOT NULL CHECK (kind IN ('resolved', 'ambiguous', 'unresolved')),
  why         TEXT NOT NULL
) STRICT;
INSERT INTO resolution VALUES(1,'unresolved','“Kestria” is no name in the actor file.');
INSERT INTO resolution VALUES(2,'resolved','“Lena Varga” is a name of Lena Varga in the actor file.');
INSERT INTO resolution VALUES(3,'ambiguous','“The water ministry” is a name of Belmoran Ministry of Water and Kestrian Ministry of Water.');
INSERT INTO resolution VALUES(4,'unresolved','“Fishermen” is no name in the actor file.');
CREATE TABLE candidate (
  attribution INTEGER NOT NULL REFERENCES resolution,
  ordinal     INTEGER NOT NULL,
  actor       INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY (attribution, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO candidate VALUES(2,0,1);
INSERT INTO candidate VALUES(3,0,2);
INSERT INTO candidate VALUES(3,1,3);
CREATE TABLE rejection (
  number      INTEGER PRIMARY KEY,
  origin      TEXT NOT NULL,
  byte_offset INTEGER,
  reason      TEXT NOT NULL,
  rejected_at TEXT NOT NULL,
  UNIQUE (origin, reason)
) STRICT;
CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
CREATE INDEX reading_day ON reading (day);
CREATE INDEX reading_publisher ON reading (coalesce(outlet, agency));
CREATE INDEX candidate_actor ON candidate (actor);
CREATE TRIGGER producer_no_update BEFORE UPDATE ON producer BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER producer_no_delete BEFORE DELETE ON producer BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER document_no_update BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER document_no_delete BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER reading_no_delete BEFORE DELETE ON reading BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER repair_no_update BEFORE UPDATE ON repair BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER repair_no_delete BEFORE DELETE ON repair BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER attribution_no_update BEFORE UPDATE ON attribution BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER attribution_no_delete BEFORE DELETE ON attribution BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER span_no_update BEFORE UPDATE ON span BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER span_no_delete BEFORE DELETE ON span BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER actor_no_update BEFORE UPDATE ON actor BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER actor_no_delete BEFORE DELETE ON actor BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER resolution_no_update BEFORE UPDATE ON resolution BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER resolution_no_delete BEFORE DELETE ON resolution BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER candidate_no_update BEFORE UPDATE ON candidate BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER candidate_no_delete BEFORE DELETE ON candidate BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER rejection_no_update BEFORE UPDATE ON rejection BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER rejection_no_delete BEFORE DELETE ON rejection BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
COMMIT;
PRAGMA user_version = 1;
