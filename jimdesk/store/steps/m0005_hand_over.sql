ALTER TABLE export_entry ADD COLUMN edition TEXT NOT NULL DEFAULT '';
ALTER TABLE export_entry ADD COLUMN format TEXT NOT NULL DEFAULT '';
ALTER TABLE export_entry ADD COLUMN case_number TEXT NOT NULL DEFAULT '';
ALTER TABLE export_entry ADD COLUMN contact TEXT NOT NULL DEFAULT '';
ALTER TABLE export_entry ADD COLUMN reason TEXT NOT NULL DEFAULT '';
-- No foreign keys to indicator and subgroup: what was shown outlives them until they are purged.
CREATE TABLE exported_figure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  export_entry_id INTEGER NOT NULL REFERENCES export_entry (id) ON DELETE RESTRICT,
  indicator_id INTEGER NOT NULL,
  period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]*'),
  subgroup_id INTEGER,
  sex TEXT NOT NULL CHECK (sex IN ('women', 'men', 'unknown', 'total')),
  value REAL,
  protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1)),
  deleted INTEGER
) STRICT;
CREATE INDEX exported_figure_export_entry_id ON exported_figure (export_entry_id);
