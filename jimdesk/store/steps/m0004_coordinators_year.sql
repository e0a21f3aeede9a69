-- Money, effect chain, collaboration and meetings: the rest of the coordinator's year.

CREATE TABLE budget_line (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL DEFAULT '',
  year INTEGER CHECK (year BETWEEN 1800 AND 2200),
  amount REAL CHECK (amount >= 0),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE budget_analysis (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'JB-[0-9]*'),
  title TEXT NOT NULL DEFAULT '',
  operation TEXT NOT NULL DEFAULT '',
  plan_area TEXT NOT NULL DEFAULT '',
  year INTEGER CHECK (year BETWEEN 1800 AND 2200),
  budget_line_id INTEGER REFERENCES budget_line (id) ON DELETE RESTRICT,
  unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
  function_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  policy_goal_id INTEGER REFERENCES policy_goal (id) ON DELETE RESTRICT,
  problem_id INTEGER REFERENCES problem (id) ON DELETE RESTRICT,
  concerns TEXT CHECK (concerns IN ('yes', 'no', 'unclear')),
  why_now TEXT NOT NULL DEFAULT '',
  target_group TEXT NOT NULL DEFAULT '',
  need TEXT NOT NULL DEFAULT '',
  target_indicator_id INTEGER REFERENCES indicator (id) ON DELETE RESTRICT,
  access_indicator_id INTEGER REFERENCES indicator (id) ON DELETE RESTRICT,
  outcome_indicator_id INTEGER REFERENCES indicator (id) ON DELETE RESTRICT,
  causes TEXT NOT NULL DEFAULT '',
  need_and_distribution TEXT NOT NULL DEFAULT '',
  who_gains TEXT NOT NULL DEFAULT '',
  if_nothing TEXT NOT NULL DEFAULT '',
  side_effects TEXT NOT NULL DEFAULT '',
  assessment TEXT CHECK (assessment IN ('unjustified_women', 'unjustified_men', 'justified', 'no_difference', 'unclear')),
  reason TEXT NOT NULL DEFAULT '',
  follow_up TEXT NOT NULL DEFAULT '',
  follow_up_year INTEGER CHECK (follow_up_year BETWEEN 1800 AND 2200),
  effect_assumption TEXT NOT NULL DEFAULT '',
  effect_kind TEXT NOT NULL DEFAULT 'assumption' CHECK (effect_kind IN ('assumption', 'effect_analysis')),
  ground TEXT CHECK (ground IN ('research', 'own_data', 'logic', 'experience')),
  ground_text TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'decided', 'ongoing', 'completed', 'lapsed')),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE budget_resource (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  budget_analysis_id INTEGER NOT NULL REFERENCES budget_analysis (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL DEFAULT 'kronor' CHECK (kind IN ('kronor', 'time', 'staff', 'places', 'premises', 'efforts', 'grants')),
  description TEXT NOT NULL DEFAULT '',
  women REAL CHECK (women >= 0),
  men REAL CHECK (men >= 0),
  total REAL CHECK (total >= 0),
  method TEXT CHECK (method IN ('actual', 'standard_cost', 'estimated', 'not_possible')),
  basis TEXT CHECK (basis IN ('own_by_sex', 'similar_statistics', 'research', 'reasoning')),
  allocation TEXT NOT NULL DEFAULT '',
  source_id INTEGER REFERENCES source (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
  deleted INTEGER
) STRICT;

CREATE TABLE budget_measure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  budget_analysis_id INTEGER NOT NULL REFERENCES budget_analysis (id) ON DELETE RESTRICT,
  kind TEXT NOT NULL DEFAULT 'investigate' CHECK (kind IN ('reallocate', 'invest', 'change_criteria', 'change_ways', 'investigate', 'nothing')),
  description TEXT NOT NULL DEFAULT '',
  amount REAL CHECK (amount >= 0),
  decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
  activity_id INTEGER REFERENCES activity (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
  deleted INTEGER
) STRICT;

CREATE INDEX budget_resource_budget_analysis_id ON budget_resource (budget_analysis_id);
CREATE INDEX budget_measure_budget_analysis_id ON budget_measure (budget_analysis_id);
CREATE TABLE effect_node (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT,
  step TEXT NOT NULL DEFAULT 'outcome' CHECK (step IN ('resource', 'activity', 'output', 'outcome', 'effect', 'policy_goal')),
  kind TEXT NOT NULL DEFAULT 'part' CHECK (kind IN ('part', 'side_effect', 'goal_conflict')),
  text TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
  deleted INTEGER
) STRICT;

CREATE TABLE effect_arrow (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT,
  start TEXT NOT NULL,
  end TEXT NOT NULL,
  because TEXT NOT NULL DEFAULT '',
  ground TEXT CHECK (ground IN ('research', 'own_data', 'logic', 'experience')),
  ground_text TEXT NOT NULL DEFAULT '',
  source_id INTEGER REFERENCES source (id) ON DELETE RESTRICT,
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  deleted INTEGER
) STRICT;

CREATE INDEX effect_node_goal_id ON effect_node (goal_id);
CREATE INDEX effect_arrow_goal_id ON effect_arrow (goal_id);
CREATE TABLE theme (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL DEFAULT '',
  explanation TEXT NOT NULL DEFAULT '',
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
  deleted INTEGER
) STRICT;

CREATE TABLE problem_theme (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  problem_id INTEGER NOT NULL REFERENCES problem (id) ON DELETE RESTRICT,
  theme_id INTEGER NOT NULL REFERENCES theme (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE agreement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  partner_id INTEGER NOT NULL REFERENCES partner (id) ON DELETE RESTRICT,
  problem_id INTEGER REFERENCES problem (id) ON DELETE RESTRICT,
  title TEXT NOT NULL DEFAULT '',
  case_number TEXT NOT NULL DEFAULT '',
  valid_from INTEGER CHECK (valid_from BETWEEN 1800 AND 2200),
  valid_to INTEGER CHECK (valid_to BETWEEN 1800 AND 2200),
  our_part TEXT NOT NULL DEFAULT '',
  their_part TEXT NOT NULL DEFAULT '',
  boundary TEXT NOT NULL DEFAULT '',
  directed_mandate TEXT CHECK (directed_mandate IN ('not_needed', 'needed', 'requested', 'given')),
  mandate_id INTEGER REFERENCES mandate (id) ON DELETE RESTRICT,
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE learning_example (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'LE-[0-9]*'),
  title TEXT NOT NULL DEFAULT '',
  what_was_done TEXT NOT NULL DEFAULT '',
  for_whom TEXT NOT NULL DEFAULT '',
  what_changed TEXT NOT NULL DEFAULT '',
  ground TEXT NOT NULL DEFAULT '',
  use_for_others TEXT NOT NULL DEFAULT '',
  year INTEGER CHECK (year BETWEEN 1800 AND 2200),
  problem_id INTEGER REFERENCES problem (id) ON DELETE RESTRICT,
  goal_id INTEGER REFERENCES goal (id) ON DELETE RESTRICT,
  theme_id INTEGER REFERENCES theme (id) ON DELETE RESTRICT,
  unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
  shareable INTEGER NOT NULL DEFAULT 0 CHECK (shareable IN (0, 1)),
  origin TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'decided', 'ongoing', 'completed', 'lapsed')),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE origin (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  record_code TEXT NOT NULL DEFAULT '',
  agency TEXT NOT NULL DEFAULT '',
  their_code TEXT NOT NULL DEFAULT '',
  shared_on TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE UNIQUE INDEX problem_theme_once ON problem_theme (problem_id, theme_id) WHERE deleted IS NULL;
CREATE INDEX problem_theme_theme_id ON problem_theme (theme_id);
CREATE INDEX agreement_partner_id ON agreement (partner_id);

-- The five structural areas that the government's report on JiM names; the agency edits the list.
INSERT INTO theme (name, position) VALUES
  ('Könsstereotypa utbildningsval', 0),
  ('Den könssegregerade arbetsmarknaden', 1),
  ('Sysselsättningen bland utrikes födda kvinnor', 2),
  ('Hedersrelaterat våld och förtryck', 3),
  ('Kvinnors psykiska ohälsa', 4);
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'MT-[0-9]*'),
  title TEXT NOT NULL DEFAULT '',
  kind TEXT CHECK (kind IN ('jim_plus', 'management', 'result_dialogue', 'network', 'other')),
  theme TEXT CHECK (theme IN ('direction', 'problems_and_goals', 'budgeting', 'follow_up', 'in_depth')),
  held_on TEXT NOT NULL DEFAULT '',
  location TEXT NOT NULL DEFAULT '',
  preparation TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE meeting_participant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  function_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
  organisation TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE meeting_point (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  question TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT '',
  commitment TEXT NOT NULL DEFAULT '',
  responsible_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  due_on TEXT NOT NULL DEFAULT '',
  done_on TEXT NOT NULL DEFAULT '',
  decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
  goal_id INTEGER REFERENCES goal (id) ON DELETE RESTRICT,
  activity_id INTEGER REFERENCES activity (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
  deleted INTEGER
) STRICT;

CREATE TABLE meeting_rating (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
  comment TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  function_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
  task TEXT NOT NULL DEFAULT '',
  valid_from INTEGER CHECK (valid_from BETWEEN 1800 AND 2200),
  valid_to INTEGER CHECK (valid_to BETWEEN 1800 AND 2200),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE key_date (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL DEFAULT '',
  kind TEXT CHECK (kind IN ('reporting', 'planning', 'follow_up', 'collection', 'other')),
  day TEXT NOT NULL DEFAULT '',
  recipient TEXT NOT NULL DEFAULT '',
  ground TEXT NOT NULL DEFAULT '',
  function_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE key_date_done (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key_date_id INTEGER NOT NULL REFERENCES key_date (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  done_on TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE INDEX meeting_participant_meeting_id ON meeting_participant (meeting_id);
CREATE INDEX meeting_point_meeting_id ON meeting_point (meeting_id);
CREATE INDEX meeting_rating_meeting_id ON meeting_rating (meeting_id);
CREATE UNIQUE INDEX key_date_done_once ON key_date_done (key_date_id, year) WHERE deleted IS NULL;

-- Dates that ordinances set; the agency adds those of its own processes.
INSERT INTO key_date (title, kind, day, recipient, ground) VALUES
  ('Årsredovisning för föregående år', 'reporting', '02-22', 'Regeringen', '2 kap. 1–2 §§ förordningen (2000:605) om årsredovisning och budgetunderlag'),
  ('Budgetunderlag', 'reporting', '03-01', 'Regeringen', 'Förordningen (2000:605) om årsredovisning och budgetunderlag');
