-- No foreign keys: what has been handed out stays known when its function or unit is gone.
CREATE TABLE form_request (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  token TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1800 AND 2200),
  function_id INTEGER,
  unit_id INTEGER,
  addressee TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  sent_on TEXT NOT NULL DEFAULT '',
  again_on TEXT NOT NULL DEFAULT '',
  due_on TEXT NOT NULL DEFAULT '',
  file_name TEXT NOT NULL DEFAULT '',
  outline TEXT NOT NULL DEFAULT '',
  deleted INTEGER
) STRICT;
CREATE UNIQUE INDEX form_request_token ON form_request (token);
CREATE TABLE form_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  token TEXT NOT NULL,
  read_on TEXT NOT NULL DEFAULT '',
  file_name TEXT NOT NULL DEFAULT '',
  answers INTEGER NOT NULL DEFAULT 0 CHECK (answers >= 0),
  deleted INTEGER
) STRICT;
CREATE INDEX form_answer_token ON form_answer (token);
