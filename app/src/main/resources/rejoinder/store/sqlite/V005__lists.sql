-- What lists and counts need of a reading, beside its text: to reach the columns behind a long text, all of it is read.

DROP INDEX reading_day;
CREATE INDEX reading_day ON reading (day, document, revision, attributions);
CREATE INDEX reading_listed ON reading (document, revision, day, outlet, agency);
-- Whether anything was read again.
CREATE INDEX reading_revised ON reading (revision) WHERE revision > 1;

PRAGMA user_version = 5;
