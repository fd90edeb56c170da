-- What is said of the attributions of a reading: what each does, which are another's claim restated, what they are about,
-- who answers whom, an editor's words in quotations, and which headlines and captions repeat the body. Rows of readings
-- made before have none of it; their seals are of recipe 1 or 2. Evidence: spans, such as "0-52 54-120".

CREATE TABLE act (
  attribution INTEGER PRIMARY KEY REFERENCES attribution,
  act         TEXT NOT NULL,
  polarity    TEXT NOT NULL CHECK (polarity IN ('affirmed', 'negated', 'open')),
  hedged      INTEGER NOT NULL CHECK (hedged IN (0, 1)),
  producer    INTEGER NOT NULL REFERENCES producer,
  rule        TEXT NOT NULL,
  why         TEXT NOT NULL,
  confidence  REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  evidence    TEXT NOT NULL
) STRICT;

CREATE TABLE restated (
  attribution INTEGER PRIMARY KEY REFERENCES attribution
) STRICT;

CREATE TABLE about (
  attribution INTEGER NOT NULL REFERENCES attribution,
  ordinal     INTEGER NOT NULL,
  actor       INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY (attribution, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX about_actor ON about (actor);

-- A statement answers another of the same reading, or words that are themselves no statement.
CREATE TABLE response (
  reading     INTEGER NOT NULL REFERENCES reading,
  ordinal     INTEGER NOT NULL,
  answering   INTEGER NOT NULL REFERENCES attribution,
  answered    INTEGER REFERENCES attribution,
  claim_start INTEGER,
  claim_end   INTEGER,
  claim       TEXT,
  claimant    INTEGER REFERENCES actor,
  type        TEXT NOT NULL,
  producer    INTEGER NOT NULL REFERENCES producer,
  rule        TEXT NOT NULL,
  why         TEXT NOT NULL,
  confidence  REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  evidence    TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal),
  CHECK ((claim IS NULL) = (claim_start IS NULL) AND (claim IS NULL) = (claim_end IS NULL)),
  CHECK ((claim IS NULL) <> (answered IS NULL) AND (claimant IS NULL OR answered IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX response_answering ON response (answering);
CREATE INDEX response_answered ON response (answered) WHERE answered IS NOT NULL;

CREATE TABLE insertion (
  reading         INTEGER NOT NULL REFERENCES reading,
  ordinal         INTEGER NOT NULL,
  start           INTEGER NOT NULL,
  "end"           INTEGER NOT NULL,
  text            TEXT NOT NULL,
  signature_start INTEGER,
  signature_end   INTEGER,
  signature       TEXT,
  producer        INTEGER NOT NULL REFERENCES producer,
  rule            TEXT NOT NULL,
  why             TEXT NOT NULL,
  confidence      REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  evidence        TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal),
  CHECK ((signature IS NULL) = (signature_start IS NULL) AND (signature IS NULL) = (signature_end IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE repeats (
  attribution INTEGER PRIMARY KEY REFERENCES attribution,
  fuller      INTEGER NOT NULL REFERENCES attribution
) STRICT;

CREATE TRIGGER act_no_update BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER act_no_delete BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER restated_no_update BEFORE UPDATE ON restated BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER restated_no_delete BEFORE DELETE ON restated BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER about_no_update BEFORE UPDATE ON about BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER about_no_delete BEFORE DELETE ON about BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER response_no_update BEFORE UPDATE ON response BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER response_no_delete BEFORE DELETE ON response BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER insertion_no_update BEFORE UPDATE ON insertion BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER insertion_no_delete BEFORE DELETE ON insertion BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER repeats_no_update BEFORE UPDATE ON repeats BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER repeats_no_delete BEFORE DELETE ON repeats BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

PRAGMA user_version = 4;
