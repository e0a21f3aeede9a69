"""Exports: the file, its entry in the log, and what happens when either cannot be written."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.domain.problem import Problem
from jimdesk.fs import sha256
from jimdesk.office.export import export
from jimdesk.office.lint import lint
from jimdesk.reports import REPORTS
from jimdesk.reports.report import BlockedError
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, FINAL, INTERNAL, saver, whole_chain

pytestmark = pytest.mark.usefixtures("english")

ANNUAL = REPORTS[0]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Return the whole chain as a file on disk."""
    made = whole_chain()
    path = tmp_path / "own.jim"
    made.copy_to(path)
    made.close()
    store = Store.open(path)
    yield store
    store.close()


def test_a_draft_is_written_checked_and_logged(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    done = export(store, ANNUAL, 2025, DRAFT, target)
    assert (done.path, done.cut, done.not_logged) == (target, (), "")
    assert lint(target) == ()
    (entry,) = store.all(ExportEntry)
    assert entry == ExportEntry(
        id=entry.id,
        at="2026-01-15T14:32:00+00:00",
        report="annual",
        year=2025,
        stage="draft",
        file_name="out.xlsx",
        sha256=sha256(target),
        threshold=5,
        version="1.2.3",
        edition="working",
        format="xlsx",
    )


def test_the_log_is_no_step_of_undo(store: Store, tmp_path: Path) -> None:
    before = store.undo_label
    export(store, ANNUAL, 2025, DRAFT, tmp_path / "out.xlsx")
    assert store.undo_label == before


def test_the_same_records_give_the_same_bytes(store: Store, tmp_path: Path) -> None:
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    export(store, ANNUAL, 2025, DRAFT, first)
    export(store, ANNUAL, 2025, DRAFT, second)
    assert first.read_bytes() == second.read_bytes()


def test_the_workbook_says_what_the_plain_sheets_say(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "out.xlsx"
    export(store, ANNUAL, 2025, DRAFT, target)
    book = load_workbook(target)
    table = book["Year table"]
    heads = [cell.value for cell in table[4]]
    row = dict(zip(heads, table[5], strict=True))
    assert row["Women 2025"].value == 75
    assert row["Women 2025"].number_format.startswith("#,##0;")
    assert row["Sex difference 2025"].value == 15
    assert row["Sex difference 2025"].number_format.startswith("+#,##0;")
    assert book["Checks, recalculation"]["I7"].data_type == "f"
    assert book.properties.language == "en-GB"


def test_text_that_looks_like_a_formula_stays_text(store: Store, tmp_path: Path) -> None:
    saver(store)(Problem(title='=HYPERLINK("http://example.com")', who="@SUM(A1)", note="-1+1"))
    target = tmp_path / "out.xlsx"
    export(store, ANNUAL, 2025, DRAFT, target)
    cells = [cell for row in load_workbook(target)["Problems"].iter_rows() for cell in row]
    found = {cell.value: cell.data_type for cell in cells}
    assert found['=HYPERLINK("http://example.com")'] == "s"
    assert found["@SUM(A1)"] == "s"
    assert found["-1+1"] == "s"


def test_a_final_is_logged_as_one(store: Store, tmp_path: Path) -> None:
    export(store, ANNUAL, 2025, FINAL, tmp_path / "out.xlsx")
    assert [entry.stage for entry in store.all(ExportEntry)] == ["final"]


def test_a_blocked_final_leaves_the_old_file_and_no_entry(store: Store, tmp_path: Path) -> None:
    save = saver(store)
    (observation,) = store.where(Observation, period="2025")
    save(replace(observation, women_numerator=58.0))
    export(store, ANNUAL, 2025, INTERNAL, tmp_path / "internal.xlsx")  # leaves nothing behind
    save(replace(observation, women_numerator=45.0))
    export(store, ANNUAL, 2025, FINAL, tmp_path / "first.xlsx")
    (indicator,) = store.all(Indicator)
    save(replace(indicator, threshold=20))
    target = tmp_path / "out.xlsx"
    target.write_bytes(b"old")
    with pytest.raises(BlockedError) as refused:
        export(store, ANNUAL, 2025, FINAL, target)
    assert refused.value.codes == ("I-001",)
    assert target.read_bytes() == b"old"
    assert len(store.all(ExportEntry)) == 2


def test_what_a_workbook_shows_is_logged_once(store: Store, tmp_path: Path) -> None:
    export(store, ANNUAL, 2025, DRAFT, tmp_path / "out.xlsx")
    shown = store.shown_numbers()
    assert (shown[0].period, shown[0].sex, shown[0].quantity) == ("2023", "women", "numerator")
    assert len(shown) == 3 * 3 * 2  # years; women, men and total; numerator and denominator
    export(store, ANNUAL, 2025, DRAFT, tmp_path / "out.xlsx")
    assert store.shown_numbers() == shown


def test_an_internal_workbook_is_logged_as_such_and_counts_as_unknown(
    store: Store, tmp_path: Path
) -> None:
    export(store, ANNUAL, 2025, INTERNAL, tmp_path / "out.xlsx")
    assert [entry.filter for entry in store.all(ExportEntry)] == ["Internal, unprotected"]
    assert store.shown_numbers() == []


def test_a_final_that_cannot_be_written_is_not_logged(store: Store, tmp_path: Path) -> None:
    with pytest.raises(JimdeskError, match="cannot be reached"):
        export(store, ANNUAL, 2025, FINAL, tmp_path / "gone" / "out.xlsx")
    assert store.all(ExportEntry) == []


def test_a_draft_of_a_read_only_file_says_that_it_is_not_logged(
    store: Store, tmp_path: Path
) -> None:
    assert store.path is not None
    copy = tmp_path / "copy.jim"
    store.copy_to(copy)
    reading = Store.read(copy)
    target = tmp_path / "out.xlsx"
    done = export(reading, ANNUAL, 2025, DRAFT, target)
    assert "read-only" in done.not_logged
    assert target.exists()
    reading.close()


def test_a_final_of_a_read_only_file_is_refused(store: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy.jim"
    store.copy_to(copy)
    reading = Store.read(copy)
    with pytest.raises(BlockedError, match="could not be logged"):
        export(reading, ANNUAL, 2025, FINAL, tmp_path / "out.xlsx")
    assert not (tmp_path / "out.xlsx").exists()
    reading.close()


def test_cells_that_were_cut_are_named(store: Store, tmp_path: Path) -> None:
    saver(store)(replace(store.all(Problem)[0], note="x" * 40_000))
    done = export(store, ANNUAL, 2025, DRAFT, tmp_path / "out.xlsx")
    assert [cell.partition("!")[0] for cell in done.cut] == ["'Problems'"]
