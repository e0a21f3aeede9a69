-- Self-assessments. A round keeps its framework as text, so that no later version changes it.
CREATE TABLE own_framework (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  content TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE assessment_round (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'SS-[0-9]*'),
  title TEXT NOT NULL DEFAULT '',
  year INTEGER CHECK (year BETWEEN 1800 AND 2200),
  unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
  framework TEXT NOT NULL DEFAULT '',
  open_answers INTEGER NOT NULL DEFAULT 0 CHECK (open_answers IN (0, 1)),
  agreement TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  closed_on TEXT NOT NULL DEFAULT '',
  reopened TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE assessment_participant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment_round_id INTEGER NOT NULL REFERENCES assessment_round (id) ON DELETE RESTRICT,
  function_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  label TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
  answered_on TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE assessment_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment_participant_id INTEGER NOT NULL REFERENCES assessment_participant (id) ON DELETE RESTRICT,
  question TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('level', 'not_applicable', 'unknown')),
  level_number INTEGER CHECK (level_number >= 1),
  reason TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '',
  source_id INTEGER REFERENCES source (id) ON DELETE RESTRICT,
  decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE common_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment_round_id INTEGER NOT NULL REFERENCES assessment_round (id) ON DELETE RESTRICT,
  question TEXT NOT NULL,
  kind TEXT CHECK (kind IN ('level', 'not_applicable', 'unknown')),
  level_number INTEGER CHECK (level_number >= 1),
  reason TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '',
  wanted_level INTEGER CHECK (wanted_level >= 1),
  wanted_by TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE assessment_activity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment_round_id INTEGER NOT NULL REFERENCES assessment_round (id) ON DELETE RESTRICT,
  activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE RESTRICT,
  question TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE assessment_goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment_round_id INTEGER NOT NULL REFERENCES assessment_round (id) ON DELETE RESTRICT,
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT,
  question TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE INDEX assessment_participant_round_id ON assessment_participant (assessment_round_id);
CREATE UNIQUE INDEX assessment_answer_once
  ON assessment_answer (assessment_participant_id, question) WHERE deleted IS NULL;
CREATE UNIQUE INDEX common_answer_once
  ON common_answer (assessment_round_id, question) WHERE deleted IS NULL;
CREATE UNIQUE INDEX assessment_activity_once
  ON assessment_activity (assessment_round_id, activity_id, question) WHERE deleted IS NULL;
CREATE INDEX assessment_activity_activity_id ON assessment_activity (activity_id);
CREATE UNIQUE INDEX assessment_goal_once
  ON assessment_goal (assessment_round_id, goal_id, question) WHERE deleted IS NULL;
CREATE INDEX assessment_goal_goal_id ON assessment_goal (goal_id);
