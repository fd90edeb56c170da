-- The ledger. Offsets are UTF-16 code units of reading.text, half open. Nothing is ever changed or removed: the
-- triggers at the end see to it. "numbers" are this file's own; "ids" derive from content and are the same everywhere.

CREATE TABLE producer (
  number  INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  version TEXT NOT NULL,
  UNIQUE (name, version)
) STRICT;

CREATE TABLE document (
  number     INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  origin     TEXT NOT NULL,
  first_read TEXT NOT NULL,
  raw        BLOB NOT NULL,              -- deflated
  raw_length INTEGER NOT NULL,
  raw_sha256 TEXT NOT NULL
) STRICT;

-- What one version made of one document; the newest is the one with the highest revision.
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
CREATE INDEX reading_day ON reading (day);
CREATE INDEX reading_publisher ON reading (coalesce(outlet, agency));

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

CREATE TABLE span (
  attribution INTEGER NOT NULL REFERENCES attribution,
  role        TEXT NOT NULL CHECK (role IN ('source', 'cue', 'content', 'evidence')),
  ordinal     INTEGER NOT NULL,
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  text        TEXT NOT NULL,
  PRIMARY KEY (attribution, role, ordinal)
) STRICT, WITHOUT ROWID;

-- An actor as some registry described it; another description is another row.
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

CREATE TABLE resolution (
  attribution INTEGER PRIMARY KEY REFERENCES attribution,
  kind        TEXT NOT NULL CHECK (kind IN ('resolved', 'ambiguous', 'unresolved')),
  why         TEXT NOT NULL
) STRICT;

CREATE TABLE candidate (
  attribution INTEGER NOT NULL REFERENCES resolution,
  ordinal     INTEGER NOT NULL,
  actor       INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY (attribution, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX candidate_actor ON candidate (actor);

CREATE TABLE rejection (
  number      INTEGER PRIMARY KEY,
  origin      TEXT NOT NULL,
  byte_offset INTEGER,
  reason      TEXT NOT NULL,
  rejected_at TEXT NOT NULL,
  UNIQUE (origin, reason)
) STRICT;

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

PRAGMA application_id = 0x524A4452;      -- "RJDR"
PRAGMA user_version = 1;
