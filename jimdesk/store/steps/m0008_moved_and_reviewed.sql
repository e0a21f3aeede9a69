CREATE TABLE goal_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT,
  changed_on TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
  statement TEXT NOT NULL DEFAULT '',
  due_year INTEGER CHECK (due_year BETWEEN 1800 AND 2200),
  qualitative_assessment TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;
CREATE INDEX goal_version_goal_id ON goal_version (goal_id);
CREATE INDEX goal_version_decision_id ON goal_version (decision_id);
CREATE TABLE indicator_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
  changed_on TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
  name TEXT NOT NULL DEFAULT '',
  measure TEXT NOT NULL DEFAULT 'share_within_sex' CHECK (measure IN ('count', 'share_within_sex', 'sex_distribution', 'mean', 'median', 'amount', 'amount_per_person', 'index', 'qualitative')),
  unit TEXT NOT NULL DEFAULT '',
  numerator TEXT NOT NULL DEFAULT '',
  denominator TEXT NOT NULL DEFAULT '',
  desired TEXT CHECK (desired IN ('increase', 'decrease', 'close_gap', 'maintain', 'within_range', 'none')),
  baseline_year INTEGER CHECK (baseline_year BETWEEN 1800 AND 2200),
  baseline_women REAL,
  baseline_men REAL,
  baseline_gap REAL,
  target_year INTEGER CHECK (target_year BETWEEN 1800 AND 2200),
  target_women REAL,
  target_men REAL,
  target_gap REAL CHECK (target_gap >= 0),
  target_low REAL,
  target_high REAL,
  deleted INTEGER
) STRICT;
CREATE INDEX indicator_version_indicator_id ON indicator_version (indicator_id);
CREATE INDEX indicator_version_decision_id ON indicator_version (decision_id);
CREATE TABLE value_review (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
  period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]*'),
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'ready', 'returned', 'approved')),
  comment TEXT NOT NULL DEFAULT '',
  function_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  reviewed_on TEXT NOT NULL DEFAULT '',
  reopened INTEGER NOT NULL DEFAULT 0 CHECK (reopened IN (0, 1)),
  reason TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;
CREATE UNIQUE INDEX value_review_once ON value_review (indicator_id, period) WHERE deleted IS NULL;
CREATE INDEX value_review_function_id ON value_review (function_id);
CREATE TABLE result_review (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  result_id INTEGER NOT NULL REFERENCES result (id) ON DELETE RESTRICT,
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'ready', 'returned', 'approved')),
  comment TEXT NOT NULL DEFAULT '',
  function_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  reviewed_on TEXT NOT NULL DEFAULT '',
  reopened INTEGER NOT NULL DEFAULT 0 CHECK (reopened IN (0, 1)),
  reason TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;
CREATE UNIQUE INDEX result_review_once ON result_review (result_id) WHERE deleted IS NULL;
CREATE INDEX result_review_function_id ON result_review (function_id);
