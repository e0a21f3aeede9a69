CREATE TABLE closed_year (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  closed_on TEXT NOT NULL DEFAULT '',
  reopened TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;
CREATE UNIQUE INDEX closed_year_once ON closed_year (year) WHERE deleted IS NULL;
CREATE TABLE seal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  closed_year_id INTEGER NOT NULL REFERENCES closed_year (id) ON DELETE RESTRICT,
  of_table TEXT NOT NULL DEFAULT '',
  fields TEXT NOT NULL DEFAULT '',
  hashes TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;
CREATE INDEX seal_closed_year_id ON seal (closed_year_id);
