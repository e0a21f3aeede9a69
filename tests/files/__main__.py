"""Make a file of the newest schema, and its dump: ``python -m tests.files``, once a schema."""

import os
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from jimdesk.domain.indicator import Indicator
from jimdesk.store import migrations
from jimdesk.store.dump import dump
from jimdesk.store.store import Store
from tests.store.samples import one_of_each, problem_with_causes


def main() -> None:
    name = f"schema-{len(migrations.NAMES):04d}"
    made = Path(__file__).parent / f"{name}.jim"
    if made.exists():
        raise SystemExit(f"{made.name} is there already, and none is ever made anew.")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["JIMDESK_HOME"] = folder
        path = Path(folder) / made.name
        _fill(path)
        dump(path, made.with_suffix(".json"))
        shutil.copy(path, made)


def _fill(path: Path) -> None:
    """Leave traces of everything that a file remembers: undo, redo, wastebasket and settings."""
    store = Store.create(path)
    store.who = "AL"
    one_of_each(store)
    problem, _ = problem_with_causes(store)
    store.edit("Ändra problem", lambda edit: edit.save(replace(problem, title="Annan rubrik")))
    store.undo()
    store.redo()
    store.edit("Ta bort indikator", lambda edit: edit.delete(edit.save(Indicator())))
    store.empty_wastebasket()
    store.edit("Ta bort problem", lambda edit: edit.delete(problem))
    store.set_setting("report_year", "2025")
    store.close()


if __name__ == "__main__":
    main()
