-- What the directory of actors is made of, an article a row: of a million statements it is read in a second, where their
-- own rows take ten.

-- As it follows from the rows of a reading. Statements in the order of the text, each a list: its id; the words of its
-- source, or NULL; whom the source denotes; whom names in its content denote. Actors by their numbers, such as "12 7".
CREATE VIEW voiced AS
SELECT r.number AS reading,
  (SELECT coalesce(group_concat(actor, ' '), '') FROM
    (SELECT DISTINCT m.actor FROM mention m WHERE m.reading = r.number AND m.actor IS NOT NULL ORDER BY m.actor)
  ) AS named,
  (SELECT json_group_array(json_array(id, source, denoted, named)) FROM
    (SELECT a.id,
      (SELECT group_concat(text, ' … ') FROM
        (SELECT s.text FROM span s WHERE s.attribution = a.number AND s.role = 'source' ORDER BY s.ordinal)) AS source,
      (SELECT coalesce(group_concat(actor, ' '), '') FROM
        (SELECT c.actor FROM candidate c WHERE c.attribution = a.number ORDER BY c.ordinal)) AS denoted,
      (SELECT coalesce(group_concat(actor, ' '), '') FROM
        (SELECT DISTINCT m.actor FROM span s JOIN mention m ON s.start <= m.start AND m."end" <= s."end"
          WHERE s.attribution = a.number AND s.role = 'content' AND m.reading = r.number AND m.actor IS NOT NULL
          ORDER BY m.actor)) AS named
      FROM attribution a WHERE a.reading = r.number ORDER BY a.ordinal)
  ) AS statements
FROM reading r;

CREATE TABLE voice (
  reading    INTEGER PRIMARY KEY REFERENCES reading,
  named      TEXT NOT NULL,              -- all actors whom names in the article denote
  statements TEXT NOT NULL
) STRICT;
INSERT INTO voice SELECT reading, named, statements FROM voiced;

DROP INDEX mention_actor;

CREATE TRIGGER voice_no_update BEFORE UPDATE ON voice BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER voice_no_delete BEFORE DELETE ON voice BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

PRAGMA user_version = 6;
