-- No foreign keys to indicator and subgroup: what was shown outlives them until they are purged.
CREATE TABLE shown_number (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  export_entry_id INTEGER NOT NULL REFERENCES export_entry (id) ON DELETE RESTRICT,
  indicator_id INTEGER NOT NULL,
  period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]*'),
  subgroup_id INTEGER,
  sex TEXT NOT NULL CHECK (sex IN ('women', 'men', 'unknown', 'total')),
  quantity TEXT NOT NULL CHECK (quantity IN ('numerator', 'denominator', 'value')),
  value REAL NOT NULL,
  deleted INTEGER
) STRICT;
CREATE INDEX shown_number_export_entry_id ON shown_number (export_entry_id);
