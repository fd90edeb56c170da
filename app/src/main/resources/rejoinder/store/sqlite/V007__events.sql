-- Events that an article or a statement of it tells of, as PLOVER codes them. Rows of readings made before have none of
-- it; their seals are of recipe 1, 2 or 3. Evidence: spans, such as "0-52 54-120"; of an event, its trigger.

CREATE TABLE event (
  reading      INTEGER NOT NULL REFERENCES reading,
  ordinal      INTEGER NOT NULL,
  type         TEXT NOT NULL,
  mode         TEXT,
  contexts     TEXT NOT NULL,            -- a JSON list
  status       TEXT NOT NULL,
  from_time    TEXT,
  to_time      TEXT,
  granularity  TEXT,
  derivation   TEXT,
  anchor_start INTEGER,                  -- the words that tell the time
  anchor_end   INTEGER,
  anchor       TEXT,
  attribution  INTEGER REFERENCES attribution,
  start        INTEGER NOT NULL,
  "end"        INTEGER NOT NULL,
  text         TEXT NOT NULL,
  producer     INTEGER NOT NULL REFERENCES producer,
  rule         TEXT NOT NULL,
  why          TEXT NOT NULL,
  confidence   REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  evidence     TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal),
  CHECK ((from_time IS NULL) = (to_time IS NULL) AND (from_time IS NULL) = (granularity IS NULL)
     AND (from_time IS NULL) = (derivation IS NULL)),
  CHECK ((anchor IS NULL) = (anchor_start IS NULL) AND (anchor IS NULL) = (anchor_end IS NULL)
     AND (anchor IS NULL OR from_time IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE event_party (
  reading INTEGER NOT NULL,
  event   INTEGER NOT NULL,
  side    TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
  ordinal INTEGER NOT NULL,
  start   INTEGER NOT NULL,
  "end"   INTEGER NOT NULL,
  text    TEXT NOT NULL,
  actor   INTEGER REFERENCES actor,
  PRIMARY KEY (reading, event, side, ordinal),
  FOREIGN KEY (reading, event) REFERENCES event (reading, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER event_party_no_update BEFORE UPDATE ON event_party BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER event_party_no_delete BEFORE DELETE ON event_party BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

PRAGMA user_version = 7;
