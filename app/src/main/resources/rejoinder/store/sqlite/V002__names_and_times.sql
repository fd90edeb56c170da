-- Readings hold expressions of time, names with whom they denote, when each thing was said, and why a source denotes
-- its actor. Rows of readings made before have none of it, and NULL in the new columns; their seals are of recipe 1.

ALTER TABLE resolution ADD COLUMN producer INTEGER REFERENCES producer;
ALTER TABLE resolution ADD COLUMN rule TEXT;
ALTER TABLE resolution ADD COLUMN confidence REAL CHECK (confidence BETWEEN 0 AND 1);

-- The words that decided.
CREATE TABLE resolution_evidence (
  attribution INTEGER NOT NULL REFERENCES resolution,
  ordinal     INTEGER NOT NULL,
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  text        TEXT NOT NULL,
  PRIMARY KEY (attribution, ordinal)
) STRICT, WITHOUT ROWID;

-- When an attribution's content was said: local time, from (in) to (out), such as 2021-11-30T00:00.
CREATE TABLE said (
  attribution    INTEGER PRIMARY KEY REFERENCES attribution,
  from_time      TEXT NOT NULL,
  to_time        TEXT NOT NULL,
  granularity    TEXT NOT NULL,
  derivation     TEXT NOT NULL,
  evidence_start INTEGER,
  evidence_end   INTEGER,
  evidence       TEXT,
  CHECK ((evidence IS NULL) = (evidence_start IS NULL) AND (evidence IS NULL) = (evidence_end IS NULL))
) STRICT;

CREATE TABLE timex (
  reading      INTEGER NOT NULL REFERENCES reading,
  ordinal      INTEGER NOT NULL,
  start        INTEGER NOT NULL,
  "end"        INTEGER NOT NULL,
  text         TEXT NOT NULL,
  type         TEXT NOT NULL CHECK (type IN ('DATE', 'TIME', 'DURATION', 'SET')),
  value        TEXT NOT NULL,
  from_time    TEXT,
  to_time      TEXT,
  granularity  TEXT,
  derivation   TEXT NOT NULL,
  anchor_start INTEGER,
  anchor_end   INTEGER,
  anchor       TEXT,
  rule         TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal),
  CHECK ((from_time IS NULL) = (to_time IS NULL) AND (from_time IS NULL) = (granularity IS NULL)),
  CHECK ((anchor IS NULL) = (anchor_start IS NULL) AND (anchor IS NULL) = (anchor_end IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE mention (
  reading INTEGER NOT NULL REFERENCES reading,
  ordinal INTEGER NOT NULL,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  text    TEXT NOT NULL,
  kind    TEXT NOT NULL,
  actor   INTEGER REFERENCES actor,
  why     TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_actor ON mention (actor) WHERE actor IS NOT NULL;

CREATE TRIGGER resolution_evidence_no_update BEFORE UPDATE ON resolution_evidence BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER resolution_evidence_no_delete BEFORE DELETE ON resolution_evidence BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER said_no_update BEFORE UPDATE ON said BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER said_no_delete BEFORE DELETE ON said BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER timex_no_update BEFORE UPDATE ON timex BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER timex_no_delete BEFORE DELETE ON timex BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER mention_no_update BEFORE UPDATE ON mention BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER mention_no_delete BEFORE DELETE ON mention BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

PRAGMA user_version = 2;
