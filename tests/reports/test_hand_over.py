"""What a hand-over tells beside the figures: changes, reservations, rules; who may pass what."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from jimdesk.domain.export import ExportedFigure, ExportEntry
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation, Quality
from jimdesk.domain.source import Source
from jimdesk.office.export import export
from jimdesk.reports import report
from jimdesk.reports.report import BlockedError, Edition, Options, Stage
from jimdesk.reports.sheet import Book, Cell
from jimdesk.store.store import Store
from tests.reports.material import (
    DRAFT,
    FINAL,
    book,
    empty_store,
    few,
    lines,
    rows,
    saver,
    share,
    shares,
    sheet,
    whole_chain,
)

pytestmark = pytest.mark.usefixtures("english")

PUBLIC = replace(DRAFT, edition=Edition.PUBLICATION)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
PASSED = replace(FINAL, reason="Decided by the controller", case_number="1-2026", contact="JiM")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return whole_chain()


def hand_out(store: Store, folder: Path, options: Options = DRAFT) -> bytes:
    path = folder / f"{options.stage}.xlsx"
    export(store, report("annual"), 2025, options, path)
    return path.read_bytes()


def changes(store: Store, options: Options = DRAFT) -> list[dict[str, Cell]]:
    return rows(sheet(book(store, options=options), "Changes"))


def more_women(store: Store, women: float = 48.0) -> None:
    last = max(store.all(Observation), key=lambda each: each.period)
    store.who = "AB"
    store.edit("Correct a value", lambda edit: edit.save(replace(last, women_numerator=women)))


def test_without_an_earlier_workbook_nothing_has_changed(store: Store) -> None:
    assert changes(store) == []
    assert "there is none" in sheet(book(store), "Changes").intro


def test_a_changed_figure_stands_with_old_new_who_and_why(store: Store, tmp_path: Path) -> None:
    hand_out(store, tmp_path, replace(DRAFT, at=LONG_AGO))
    more_women(store)
    first, second = changes(store)
    assert (first["Indicator id"], first["Period"], first["Sex"]) == ("I-001", "2025", "Women")
    assert (first["Before"], first["Now"]) == (75.0, 80.0)
    assert (first["Changed by"], first["Why"]) == ("AB", "Correct a value")
    assert second["Sex"] == "Total"
    assert "draft.xlsx (draft, 2025)" in sheet(book(store), "Changes").intro


def test_two_workbooks_of_the_same_data_are_the_same(store: Store, tmp_path: Path) -> None:
    assert hand_out(store, tmp_path) == hand_out(store, tmp_path)
    more_women(store)
    assert hand_out(store, tmp_path) == hand_out(store, tmp_path)


def test_what_leaves_is_compared_with_what_left(store: Store, tmp_path: Path) -> None:
    passed = replace(PASSED, at=LONG_AGO)
    hand_out(store, tmp_path, passed)
    more_women(store)
    hand_out(store, tmp_path)
    more_women(store, 54.0)
    (draft, _), (published, _) = (
        changes(store),
        changes(store, replace(PASSED, stage=Stage.PUBLISHED)),
    )
    assert (draft["Before"], draft["Now"]) == (80.0, 90.0)
    assert (published["Before"], published["Now"]) == (75.0, 90.0)


def test_a_figure_that_is_gone_or_new_is_told(store: Store, tmp_path: Path) -> None:
    hand_out(store, tmp_path)
    last = max(store.all(Observation), key=lambda each: each.period)
    store.edit("Delete", lambda edit: edit.delete(last))
    (indicator,) = store.all(Indicator)
    saver(store)(shares(indicator, "2022", (40, 80), (400, 800)))
    found = {(row["Period"], row["Sex"]): (row["Before"], row["Now"]) for row in changes(store)}
    assert found["2022", "Women"] == (".", 50.0)
    assert found["2025", "Women"] == ("[x]", "..")


def test_years_that_the_earlier_workbook_could_not_hold_are_no_changes(
    store: Store, tmp_path: Path
) -> None:
    export(store, report("annual"), 2024, DRAFT, tmp_path / "a.xlsx")
    assert changes(store) == []


def test_what_is_protected_now_is_not_told_by_what_it_was(tmp_path: Path) -> None:
    store = empty_store()
    save = saver(store)
    indicator = save(share())
    last = save(shares(indicator, "2025", (30, 60), (540, 900)))
    hand_out(store, tmp_path)
    save(replace(last, women_numerator=3.0))
    found = {row["Sex"]: (row["Before"], row["Now"]) for row in changes(store)}
    assert found["Women"] == ("[x]", "[x]")


def test_what_shows_small_counts_leaves_no_figures_behind(tmp_path: Path) -> None:
    store = few()
    hand_out(store, tmp_path, replace(DRAFT, unprotected=True))
    assert store.all(ExportedFigure) == []


def test_only_what_differs_is_kept(store: Store, tmp_path: Path) -> None:
    hand_out(store, tmp_path)
    assert len(store.all(ExportedFigure)) == 9
    more_women(store)
    hand_out(store, tmp_path)
    assert len(store.all(ExportedFigure)) == 11


def test_reservations_name_preliminary_sourceless_and_broken(store: Store) -> None:
    last = max(store.all(Observation), key=lambda each: each.period)
    (indicator,) = store.all(Indicator)
    save = saver(store)
    save(replace(last, quality=Quality.PRELIMINARY, series_break=True, note="Not all in"))
    save(replace(indicator, source_id=None))
    found = rows(sheet(book(store), "Reservations"))
    assert [row["Reservation"] for row in found if row["Period"] == "2025"] == [
        "Preliminary",
        "Source is missing",
        "The series is broken",
    ]
    assert {row["Source id"] for row in found} == {"SOURCE MISSING"}


def test_reservations_tell_when_women_and_men_are_not_the_total(store: Store) -> None:
    last = max(store.all(Observation), key=lambda each: each.period)
    (source,) = store.all(Source)
    saver(store)(replace(last, total_numerator=600.0, total_denominator=990.0))
    found = [row["Reservation"] for row in rows(sheet(book(store), "Reservations"))]
    assert found == ["Women + men are not the total"]
    saver(store)(replace(source, noised=True))
    found = [row["Reservation"] for row in rows(sheet(book(store), "Reservations"))]
    assert found == ["Women + men are not the total: noised source"]


def test_rules_stand_by_number_with_what_breaks_them(store: Store) -> None:
    found = {row["Rule"]: row for row in rows(sheet(book(store), "Rules"))}
    assert list(found) == [f"R-{number:02}" for number in range(2, 16)]
    assert found["R-14"]["Outcome"] == "Judged by people"
    assert found["R-02"]["Outcome"] == "Met"
    assert {row["Outcome"] for row in found.values()} <= {
        "Judged by people",
        "Met",
        "Drafts remain",
        "Not met",
        "Met, with exceptions",
    }
    assert all(row["Records"] for row in found.values())


def test_indicators_stand_under_every_sub_goal_and_area_that_they_reach(store: Store) -> None:
    (goal,) = store.all(Goal)
    saver(store)(replace(goal, area="Custody"))
    made = book(store)
    (row,) = rows(sheet(made, "Year table per plan area"))
    assert (row["Area of the operational plan"], row["Women 2025"]) == ("Custody", 75.0)
    (row,) = rows(sheet(made, "Year table per sub-goal"))
    assert str(row["Sub-goal"]).startswith("Sub-goal 2")


def test_what_is_published_has_no_internal_sheets(store: Store) -> None:
    made = book(store, options=PUBLIC)
    assert [each.title for each in made.sheets] == [
        "Read me",
        "Overview",
        "Year table",
        "Year table per sub-goal",
        "Charts",
        "Indicator values",
        "Sources",
    ]
    assert lines(made.sheets[0])["Edition"] == "For publication"
    assert "Contact" not in [head.text for head in made.sheets[-1].heads]


def test_figures_that_may_not_be_published_are_left_out(store: Store) -> None:
    (source,) = store.all(Source)
    saver(store)(replace(source, publishable=False))
    made = book(store, options=PUBLIC)
    assert "K-001" in str(lines(made.sheets[0])["Left out"])
    assert "75.0" not in repr([each.rows for each in made.sheets])
    assert rows(sheet(made, "Sources")) == []


def with_error() -> Store:
    store = whole_chain()
    last = max(store.all(Observation), key=lambda each: each.period)
    saver(store)(replace(last, women_numerator=600.0))  # more than the whole
    return store


def test_errors_stop_a_hand_over_until_a_reason_is_given() -> None:
    store = with_error()
    with pytest.raises(BlockedError, match="it has errors") as refused:
        book(store, options=FINAL)
    assert refused.value.codes
    assert book(store).sheets  # a draft is made
    made = book(store, options=PASSED)
    assert "Decided by the controller" in sheet(made, "Checks").intro
    said = lines(made.sheets[0])
    assert said["Handed over although errors remain"] == "Decided by the controller"
    assert said["Case number"] == "1-2026"
    assert said["Questions are answered by"] == "JiM"


def test_the_log_keeps_case_contact_reason_and_stage(store: Store, tmp_path: Path) -> None:
    hand_out(store, tmp_path, replace(PASSED, stage=Stage.PUBLISHED))
    (entry,) = store.all(ExportEntry)
    assert (entry.stage, entry.case_number, entry.contact) == ("published", "1-2026", "JiM")
    assert (entry.reason, entry.format) == ("Decided by the controller", "xlsx")


def test_what_a_published_report_shows_counts_as_handed_over(store: Store, tmp_path: Path) -> None:
    hand_out(store, tmp_path, replace(PASSED, stage=Stage.PUBLISHED))
    assert len(store.shown_numbers(stage="final")) == len(store.shown_numbers())


def test_books_are_told_apart_by_edition() -> None:
    made: Book = book(whole_chain(), options=PUBLIC)
    assert len(made.sheets) < len(book(whole_chain()).sheets)
