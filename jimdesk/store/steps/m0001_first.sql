-- The first schema. Released: never edited; a later migration changes what it made.

CREATE TABLE agency (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL DEFAULT '',
  short_name TEXT NOT NULL DEFAULT '',
  org_number TEXT NOT NULL DEFAULT '',
  kind TEXT CHECK (kind IN ('justice', 'research_funder', 'welfare', 'county_board', 'rights_area', 'university', 'sector', 'other')),
  suppression_threshold INTEGER NOT NULL DEFAULT 5 CHECK (suppression_threshold >= 3),
  report_language TEXT NOT NULL DEFAULT 'sv' CHECK (report_language IN ('sv', 'en')),
  gap_limit REAL NOT NULL DEFAULT 5.0 CHECK (gap_limit >= 0),
  total_first INTEGER NOT NULL DEFAULT 0 CHECK (total_first IN (0, 1)),
  is_example INTEGER NOT NULL DEFAULT 0 CHECK (is_example IN (0, 1)),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE programme_period (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL DEFAULT '',
  from_year INTEGER CHECK (from_year BETWEEN 1800 AND 2200),
  to_year INTEGER CHECK (to_year BETWEEN 1800 AND 2200),
  document TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE policy_goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number INTEGER NOT NULL DEFAULT 0 CHECK (number >= 0),
  kind TEXT NOT NULL DEFAULT 'sub_goal' CHECK (kind IN ('sub_goal', 'side_goal')),
  name TEXT NOT NULL DEFAULT '',
  explanation TEXT NOT NULL DEFAULT '',
  name_en TEXT NOT NULL DEFAULT '',
  valid_from INTEGER CHECK (valid_from BETWEEN 1800 AND 2200),
  valid_to INTEGER CHECK (valid_to BETWEEN 1800 AND 2200),
  deleted INTEGER
) STRICT;

CREATE TABLE unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'E-[0-9]*'),
  name TEXT NOT NULL DEFAULT '',
  parent_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
  valid_from INTEGER CHECK (valid_from BETWEEN 1800 AND 2200),
  valid_to INTEGER CHECK (valid_to BETWEEN 1800 AND 2200),
  successor_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE function (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE mandate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'U-[0-9]*'),
  title TEXT NOT NULL DEFAULT '',
  year INTEGER CHECK (year BETWEEN 1800 AND 2200),
  kind TEXT CHECK (kind IN ('appropriation_directions', 'government_decision', 'instruction', 'other_ordinance', 'own_ambition')),
  document TEXT NOT NULL DEFAULT '',
  case_number TEXT NOT NULL DEFAULT '',
  wording TEXT NOT NULL DEFAULT '',
  due_on TEXT NOT NULL DEFAULT '',
  recipient TEXT NOT NULL DEFAULT '',
  programme_period_id INTEGER REFERENCES programme_period (id) ON DELETE RESTRICT,
  answer TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'ongoing' CHECK (status IN ('draft', 'decided', 'ongoing', 'completed', 'lapsed')),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE partner (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'SP-[0-9]*'),
  name TEXT NOT NULL DEFAULT '',
  contact TEXT NOT NULL DEFAULT '',
  agreement TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'B-[0-9]*'),
  title TEXT NOT NULL DEFAULT '',
  decided_on TEXT NOT NULL DEFAULT '',
  decided_by TEXT NOT NULL DEFAULT '',
  case_number TEXT NOT NULL DEFAULT '',
  content TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  record_code TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  location TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'K-[0-9]*'),
  title TEXT NOT NULL DEFAULT '',
  kind TEXT CHECK (kind IN ('own_system', 'official_statistics', 'annual_report', 'survey', 'research', 'supervision', 'decision', 'other')),
  system TEXT NOT NULL DEFAULT '',
  extracted_on TEXT NOT NULL DEFAULT '',
  population TEXT NOT NULL DEFAULT '',
  location TEXT NOT NULL DEFAULT '',
  contact TEXT NOT NULL DEFAULT '',
  publishable INTEGER NOT NULL DEFAULT 1 CHECK (publishable IN (0, 1)),
  noised INTEGER NOT NULL DEFAULT 0 CHECK (noised IN (0, 1)),
  quality_note TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'ongoing' CHECK (status IN ('draft', 'decided', 'ongoing', 'completed', 'lapsed')),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE direction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'IN-[0-9]*'),
  title TEXT NOT NULL DEFAULT '',
  valid_from INTEGER CHECK (valid_from BETWEEN 1800 AND 2200),
  valid_to INTEGER CHECK (valid_to BETWEEN 1800 AND 2200),
  decided_on TEXT NOT NULL DEFAULT '',
  decided_by TEXT NOT NULL DEFAULT '',
  case_number TEXT NOT NULL DEFAULT '',
  overarching_goal TEXT NOT NULL DEFAULT '',
  priorities TEXT NOT NULL DEFAULT '',
  societal_contribution TEXT NOT NULL DEFAULT '',
  identified_problems TEXT NOT NULL DEFAULT '',
  proposed_measures TEXT NOT NULL DEFAULT '',
  measurable_goals TEXT NOT NULL DEFAULT '',
  internal_integration TEXT NOT NULL DEFAULT '',
  improvements TEXT NOT NULL DEFAULT '',
  scope_limits TEXT NOT NULL DEFAULT '',
  main_goal_id INTEGER REFERENCES policy_goal (id) ON DELETE RESTRICT,
  predecessor_id INTEGER REFERENCES direction (id) ON DELETE RESTRICT,
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'decided', 'ongoing', 'completed', 'lapsed')),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE problem (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'P-[0-9]*'),
  title TEXT NOT NULL DEFAULT '',
  who TEXT NOT NULL DEFAULT '',
  compared_to TEXT NOT NULL DEFAULT '',
  difference TEXT NOT NULL DEFAULT '',
  location TEXT NOT NULL DEFAULT '',
  extent TEXT NOT NULL DEFAULT '',
  causes_unknown INTEGER NOT NULL DEFAULT 0 CHECK (causes_unknown IN (0, 1)),
  consequence_target TEXT NOT NULL DEFAULT '',
  consequence_society TEXT NOT NULL DEFAULT '',
  level TEXT CHECK (level IN ('own_operation', 'society', 'shared')),
  justification TEXT CHECK (justification IN ('unjustified', 'justified', 'unclear', 'no_difference')),
  justification_reason TEXT NOT NULL DEFAULT '',
  evidence TEXT CHECK (evidence IN ('statistics', 'own_analysis', 'research', 'supervision', 'experience', 'hypothesis')),
  control TEXT CHECK (control IN ('large', 'partial', 'small')),
  affected TEXT CHECK (affected IN ('few', 'many')),
  affected_number INTEGER CHECK (affected_number >= 0),
  priority INTEGER CHECK (priority BETWEEN 1 AND 3),
  priority_reason TEXT NOT NULL DEFAULT '',
  related_mandates TEXT NOT NULL DEFAULT '',
  unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
  function_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'decided', 'ongoing', 'completed', 'lapsed')),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE indicator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'I-[0-9]*'),
  name TEXT NOT NULL DEFAULT '',
  measure TEXT NOT NULL DEFAULT 'share_within_sex' CHECK (measure IN ('count', 'share_within_sex', 'sex_distribution', 'mean', 'median', 'amount', 'amount_per_person', 'index', 'qualitative')),
  unit TEXT NOT NULL DEFAULT '',
  decimals INTEGER CHECK (decimals BETWEEN 0 AND 6),
  numerator TEXT NOT NULL DEFAULT '',
  denominator TEXT NOT NULL DEFAULT '',
  individual_based INTEGER CHECK (individual_based IN (0, 1)),
  sex_labels TEXT NOT NULL DEFAULT 'women_men' CHECK (sex_labels IN ('women_men', 'girls_boys', 'both')),
  no_sex_reason TEXT CHECK (no_sex_reason IN ('no_right_to_process', 'not_in_register', 'disproportionate_cost', 'other')),
  no_sex_reason_text TEXT NOT NULL DEFAULT '',
  chain_level TEXT CHECK (chain_level IN ('resource', 'activity', 'output', 'outcome_target_group', 'outcome_society')),
  desired TEXT CHECK (desired IN ('increase', 'decrease', 'close_gap', 'maintain', 'within_range', 'none')),
  interpretation_note TEXT NOT NULL DEFAULT '',
  baseline_year INTEGER CHECK (baseline_year BETWEEN 1800 AND 2200),
  baseline_women REAL,
  baseline_men REAL,
  baseline_gap REAL,
  baseline_note TEXT NOT NULL DEFAULT '',
  target_year INTEGER CHECK (target_year BETWEEN 1800 AND 2200),
  target_women REAL,
  target_men REAL,
  target_gap REAL CHECK (target_gap >= 0),
  target_low REAL,
  target_high REAL,
  tolerance REAL CHECK (tolerance >= 0),
  frequency TEXT NOT NULL DEFAULT 'year' CHECK (frequency IN ('year', 'half_year', 'tertial', 'quarter', 'month')),
  stock_flow TEXT CHECK (stock_flow IN ('stock', 'flow')),
  reference_date TEXT NOT NULL DEFAULT '',
  source_id INTEGER REFERENCES source (id) ON DELETE RESTRICT,
  data_owner_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
  threshold INTEGER CHECK (threshold >= 3),
  sensitive INTEGER NOT NULL DEFAULT 0 CHECK (sensitive IN (0, 1)),
  public_reason TEXT NOT NULL DEFAULT '',
  public_decided_by TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'decided', 'ongoing', 'completed', 'lapsed')),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE dimension (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE subgroup (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  categories TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'M-[0-9]*'),
  statement TEXT NOT NULL DEFAULT '',
  kind TEXT CHECK (kind IN ('target_group_effect', 'society_effect', 'output', 'prerequisite')),
  due_year INTEGER CHECK (due_year BETWEEN 1800 AND 2200),
  qualitative_assessment TEXT NOT NULL DEFAULT '',
  owner_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  owner_accepted INTEGER NOT NULL DEFAULT 0 CHECK (owner_accepted IN (0, 1)),
  plan_reference TEXT NOT NULL DEFAULT '',
  area TEXT NOT NULL DEFAULT '',
  unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'decided', 'ongoing', 'completed', 'lapsed')),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE activity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'A-[0-9]*'),
  title TEXT NOT NULL DEFAULT '',
  ordinary_change TEXT NOT NULL DEFAULT '',
  kind TEXT CHECK (kind IN ('working_method', 'resources', 'governance', 'knowledge', 'information', 'analysis', 'collaboration', 'digital_service')),
  already_ongoing INTEGER NOT NULL DEFAULT 0 CHECK (already_ongoing IN (0, 1)),
  responsible_id INTEGER REFERENCES function (id) ON DELETE RESTRICT,
  unit_id INTEGER REFERENCES unit (id) ON DELETE RESTRICT,
  starts_on TEXT NOT NULL DEFAULT '',
  ends_on TEXT NOT NULL DEFAULT '',
  cost REAL CHECK (cost >= 0),
  hours REAL CHECK (hours >= 0),
  expected_output TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT '',
  plan_reference TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'decided', 'ongoing', 'completed', 'lapsed')),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE cause (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  problem_id INTEGER NOT NULL REFERENCES problem (id) ON DELETE RESTRICT,
  kind TEXT CHECK (kind IN ('norm', 'regulation', 'resource', 'working_method', 'knowledge', 'data', 'surroundings')),
  description TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'unclear' CHECK (status IN ('confirmed', 'rejected', 'unclear')),
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
  deleted INTEGER
) STRICT;

CREATE TABLE category (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  dimension_id INTEGER NOT NULL REFERENCES dimension (id) ON DELETE RESTRICT,
  name TEXT NOT NULL DEFAULT '',
  parent_id INTEGER REFERENCES category (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL DEFAULT 0 CHECK (position >= 0),
  deleted INTEGER
) STRICT;

CREATE TABLE observation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
  period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]*'),
  subgroup_id INTEGER REFERENCES subgroup (id) ON DELETE RESTRICT,
  women_numerator REAL CHECK (women_numerator >= 0),
  women_denominator REAL CHECK (women_denominator >= 0),
  women_value REAL,
  women_missing TEXT CHECK (women_missing IN ('not_available', 'not_applicable', 'not_collected')),
  women_margin REAL CHECK (women_margin >= 0),
  men_numerator REAL CHECK (men_numerator >= 0),
  men_denominator REAL CHECK (men_denominator >= 0),
  men_value REAL,
  men_missing TEXT CHECK (men_missing IN ('not_available', 'not_applicable', 'not_collected')),
  men_margin REAL CHECK (men_margin >= 0),
  unknown_numerator REAL CHECK (unknown_numerator >= 0),
  unknown_denominator REAL CHECK (unknown_denominator >= 0),
  unknown_value REAL,
  unknown_missing TEXT CHECK (unknown_missing IN ('not_available', 'not_applicable', 'not_collected')),
  unknown_margin REAL CHECK (unknown_margin >= 0),
  total_numerator REAL CHECK (total_numerator >= 0),
  total_denominator REAL CHECK (total_denominator >= 0),
  total_value REAL,
  total_missing TEXT CHECK (total_missing IN ('not_available', 'not_applicable', 'not_collected')),
  total_margin REAL CHECK (total_margin >= 0),
  quality TEXT NOT NULL DEFAULT 'final' CHECK (quality IN ('final', 'preliminary', 'estimate', 'revised')),
  series_break INTEGER NOT NULL DEFAULT 0 CHECK (series_break IN (0, 1)),
  text_value TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  source_id INTEGER REFERENCES source (id) ON DELETE RESTRICT,
  extracted_on TEXT NOT NULL DEFAULT '',
  extracted_by TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE result (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'R-[0-9]*'),
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  outputs TEXT NOT NULL DEFAULT '',
  output_women REAL CHECK (output_women >= 0),
  output_men REAL CHECK (output_men >= 0),
  outcome TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  analysis TEXT NOT NULL DEFAULT '',
  assessment TEXT CHECK (assessment IN ('achieved', 'on_the_way', 'unchanged', 'worsened', 'cannot_be_assessed')),
  assessment_text TEXT NOT NULL DEFAULT '',
  signal_difference TEXT NOT NULL DEFAULT '',
  effect_target TEXT NOT NULL DEFAULT '',
  effect_society TEXT NOT NULL DEFAULT '',
  effect_kind TEXT NOT NULL DEFAULT 'assumption' CHECK (effect_kind IN ('assumption', 'effect_analysis')),
  ground TEXT CHECK (ground IN ('research', 'own_data', 'logic', 'experience')),
  ground_text TEXT NOT NULL DEFAULT '',
  other_explanations TEXT NOT NULL DEFAULT '',
  consequence TEXT NOT NULL DEFAULT '',
  decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
  report_text TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'decided', 'ongoing', 'completed', 'lapsed')),
  note TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE direction_problem (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  direction_id INTEGER NOT NULL REFERENCES direction (id) ON DELETE RESTRICT,
  problem_id INTEGER NOT NULL REFERENCES problem (id) ON DELETE RESTRICT,
  continuity TEXT NOT NULL DEFAULT 'new' CHECK (continuity IN ('new', 'continues', 'reworded', 'closed')),
  reason TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE direction_policy_goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  direction_id INTEGER NOT NULL REFERENCES direction (id) ON DELETE RESTRICT,
  policy_goal_id INTEGER NOT NULL REFERENCES policy_goal (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE problem_policy_goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  problem_id INTEGER NOT NULL REFERENCES problem (id) ON DELETE RESTRICT,
  policy_goal_id INTEGER NOT NULL REFERENCES policy_goal (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE problem_source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  problem_id INTEGER NOT NULL REFERENCES problem (id) ON DELETE RESTRICT,
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE problem_partner (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  problem_id INTEGER NOT NULL REFERENCES problem (id) ON DELETE RESTRICT,
  partner_id INTEGER NOT NULL REFERENCES partner (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE problem_indicator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  problem_id INTEGER NOT NULL REFERENCES problem (id) ON DELETE RESTRICT,
  indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE goal_problem (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT,
  problem_id INTEGER NOT NULL REFERENCES problem (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE goal_indicator (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT,
  indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE activity_goal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE RESTRICT,
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE activity_partner (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  activity_id INTEGER NOT NULL REFERENCES activity (id) ON DELETE RESTRICT,
  partner_id INTEGER NOT NULL REFERENCES partner (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE indicator_dimension (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  indicator_id INTEGER NOT NULL REFERENCES indicator (id) ON DELETE RESTRICT,
  dimension_id INTEGER NOT NULL REFERENCES dimension (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE result_source (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  result_id INTEGER NOT NULL REFERENCES result (id) ON DELETE RESTRICT,
  source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE mandate_direction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  mandate_id INTEGER NOT NULL REFERENCES mandate (id) ON DELETE RESTRICT,
  direction_id INTEGER NOT NULL REFERENCES direction (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE mandate_problem (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  mandate_id INTEGER NOT NULL REFERENCES mandate (id) ON DELETE RESTRICT,
  problem_id INTEGER NOT NULL REFERENCES problem (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE mandate_result (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  mandate_id INTEGER NOT NULL REFERENCES mandate (id) ON DELETE RESTRICT,
  result_id INTEGER NOT NULL REFERENCES result (id) ON DELETE RESTRICT,
  deleted INTEGER
) STRICT;

CREATE TABLE acceptance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  rule TEXT NOT NULL,
  table_name TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  field TEXT NOT NULL DEFAULT '',
  seen TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE TABLE export_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  report TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  filter TEXT NOT NULL DEFAULT '',
  stage TEXT NOT NULL DEFAULT '',
  file_name TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL DEFAULT '',
  threshold INTEGER NOT NULL DEFAULT 5 CHECK (threshold >= 3),
  version TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;

CREATE INDEX cause_problem_id ON cause (problem_id);
CREATE INDEX category_dimension_id ON category (dimension_id);
CREATE UNIQUE INDEX direction_problem_once ON direction_problem (direction_id, problem_id) WHERE deleted IS NULL;
CREATE INDEX direction_problem_problem_id ON direction_problem (problem_id);
CREATE UNIQUE INDEX direction_policy_goal_once ON direction_policy_goal (direction_id, policy_goal_id) WHERE deleted IS NULL;
CREATE INDEX direction_policy_goal_policy_goal_id ON direction_policy_goal (policy_goal_id);
CREATE UNIQUE INDEX problem_policy_goal_once ON problem_policy_goal (problem_id, policy_goal_id) WHERE deleted IS NULL;
CREATE INDEX problem_policy_goal_policy_goal_id ON problem_policy_goal (policy_goal_id);
CREATE UNIQUE INDEX problem_source_once ON problem_source (problem_id, source_id) WHERE deleted IS NULL;
CREATE INDEX problem_source_source_id ON problem_source (source_id);
CREATE UNIQUE INDEX problem_partner_once ON problem_partner (problem_id, partner_id) WHERE deleted IS NULL;
CREATE INDEX problem_partner_partner_id ON problem_partner (partner_id);
CREATE UNIQUE INDEX problem_indicator_once ON problem_indicator (problem_id, indicator_id) WHERE deleted IS NULL;
CREATE INDEX problem_indicator_indicator_id ON problem_indicator (indicator_id);
CREATE UNIQUE INDEX goal_problem_once ON goal_problem (goal_id, problem_id) WHERE deleted IS NULL;
CREATE INDEX goal_problem_problem_id ON goal_problem (problem_id);
CREATE UNIQUE INDEX goal_indicator_once ON goal_indicator (goal_id, indicator_id) WHERE deleted IS NULL;
CREATE INDEX goal_indicator_indicator_id ON goal_indicator (indicator_id);
CREATE UNIQUE INDEX activity_goal_once ON activity_goal (activity_id, goal_id) WHERE deleted IS NULL;
CREATE INDEX activity_goal_goal_id ON activity_goal (goal_id);
CREATE UNIQUE INDEX activity_partner_once ON activity_partner (activity_id, partner_id) WHERE deleted IS NULL;
CREATE INDEX activity_partner_partner_id ON activity_partner (partner_id);
CREATE UNIQUE INDEX indicator_dimension_once ON indicator_dimension (indicator_id, dimension_id) WHERE deleted IS NULL;
CREATE INDEX indicator_dimension_dimension_id ON indicator_dimension (dimension_id);
CREATE UNIQUE INDEX result_source_once ON result_source (result_id, source_id) WHERE deleted IS NULL;
CREATE INDEX result_source_source_id ON result_source (source_id);
CREATE UNIQUE INDEX mandate_direction_once ON mandate_direction (mandate_id, direction_id) WHERE deleted IS NULL;
CREATE INDEX mandate_direction_direction_id ON mandate_direction (direction_id);
CREATE UNIQUE INDEX mandate_problem_once ON mandate_problem (mandate_id, problem_id) WHERE deleted IS NULL;
CREATE INDEX mandate_problem_problem_id ON mandate_problem (problem_id);
CREATE UNIQUE INDEX mandate_result_once ON mandate_result (mandate_id, result_id) WHERE deleted IS NULL;
CREATE INDEX mandate_result_result_id ON mandate_result (result_id);
CREATE UNIQUE INDEX observation_once
  ON observation (indicator_id, period, coalesce(subgroup_id, 0)) WHERE deleted IS NULL;
CREATE UNIQUE INDEX result_once ON result (goal_id, year) WHERE deleted IS NULL;
CREATE UNIQUE INDEX subgroup_once ON subgroup (categories);
CREATE UNIQUE INDEX policy_goal_once ON policy_goal (number);

-- What people did, and what it changed. Outside undo are counters, settings and export_entry.
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('create', 'edit', 'undo', 'redo', 'purge')),
  label TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL DEFAULT '',
  reverts INTEGER REFERENCES step (id) ON DELETE RESTRICT,
  first_change INTEGER NOT NULL DEFAULT 0,
  last_change INTEGER NOT NULL DEFAULT 0,
  migrations INTEGER NOT NULL
) STRICT;

-- One row per inserted row, per changed field, per field of a removed row.
CREATE TABLE change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  step_id INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete', 'purge')),
  field TEXT,
  old ANY,
  new ANY
) STRICT;
CREATE INDEX change_row ON change (table_name, row_id);

-- Last number given to each kind of readable id; never goes back.
CREATE TABLE counter (prefix TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
