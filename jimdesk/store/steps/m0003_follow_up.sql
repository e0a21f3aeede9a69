ALTER TABLE agency ADD COLUMN follow_up TEXT CHECK (follow_up IN ('year', 'half_year', 'tertial', 'quarter', 'month'));
CREATE TABLE goal_follow_up (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT,
  period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]*'),
  status TEXT CHECK (status IN ('not_started', 'as_planned', 'deviates', 'done', 'stopped')),
  comment TEXT NOT NULL DEFAULT '',
  function_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  said_on TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;
CREATE UNIQUE INDEX goal_follow_up_once ON goal_follow_up (goal_id, period) WHERE deleted IS NULL;
CREATE INDEX goal_follow_up_function_id ON goal_follow_up (function_id);
CREATE TABLE activity_follow_up (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE RESTRICT,
  period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]*'),
  status TEXT CHECK (status IN ('not_started', 'as_planned', 'deviates', 'done', 'stopped')),
  comment TEXT NOT NULL DEFAULT '',
  function_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  said_on TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;
CREATE UNIQUE INDEX activity_follow_up_once ON activity_follow_up (activity_id, period) WHERE deleted IS NULL;
CREATE INDEX activity_follow_up_function_id ON activity_follow_up (function_id);
