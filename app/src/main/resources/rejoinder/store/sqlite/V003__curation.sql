-- What people decided about actors. A decision is never changed; another entry reverses it. Numbers run from 1 without
-- a gap; each seal is over its row and the seal before it.

CREATE TABLE curation (
  number  INTEGER PRIMARY KEY CHECK (number > 0),
  at      TEXT NOT NULL,
  author  TEXT NOT NULL,
  note    TEXT NOT NULL,
  action  TEXT NOT NULL,
  subject TEXT NOT NULL,
  name    TEXT,
  value   TEXT,
  seal    TEXT NOT NULL
) STRICT;

CREATE INDEX actor_id ON actor (id);

CREATE TRIGGER curation_no_update BEFORE UPDATE ON curation BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER curation_no_delete BEFORE DELETE ON curation BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

PRAGMA user_version = 3;
