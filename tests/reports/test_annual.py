"""The annual report as plain sheets: contents, stage, marks, language."""

from dataclasses import replace
from datetime import date

import pytest

from jimdesk import i18n
from jimdesk.domain.agency import Language
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.finding import Finding, Severity
from jimdesk.domain.follow_up import GoalFollowUp, Progress
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.judgement import ReviewState, ValueReview
from jimdesk.domain.moved import GoalVersion
from jimdesk.domain.observation import Observation
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import Status
from jimdesk.domain.result import Result
from jimdesk.reports import REPORTS, report
from jimdesk.reports.parts.findings_sheet import findings_sheet
from jimdesk.reports.report import BlockedError, Stage, file_name
from jimdesk.reports.sheet import Formula, Link
from jimdesk.store.store import Store
from tests.reports.material import (
    DRAFT,
    FINAL,
    INTERNAL,
    book,
    empty_store,
    few,
    given_away,
    lines,
    rows,
    saver,
    share,
    shares,
    sheet,
    whole_chain,
)

pytestmark = pytest.mark.usefixtures("english")


def test_sheets_stand_in_the_order_in_which_they_are_read() -> None:
    assert [each.title for each in book(whole_chain()).sheets] == [
        "Read me",
        "Overview",
        "Year table",
        "Year table per sub-goal",
        "Charts",
        "Indicator values",
        "Problems",
        "Goals",
        "Indicators",
        "Activities",
        "Results, report text",
        "Sources",
        "Changes",
        "Reservations",
        "Checks",
        "Rules",
        "Checks, recalculation",
        "Registers",
    ]


def test_an_empty_file_gives_a_workbook_too() -> None:
    made = book(Store.create())
    assert made.author == "Myndighet utan namn" or made.author == "Agency without a name"
    assert [each.title for each in book(empty_store()).sheets][1] == "Overview"


def test_first_sheet_leads_to_every_other() -> None:
    made = book(whole_chain())
    links = [cell.sheet for row in made.sheets[0].rows for cell in row if isinstance(cell, Link)]
    assert links == [each.title for each in made.sheets[1:]]


def test_first_sheet_says_whose_what_when_and_how_far() -> None:
    said = lines(book(whole_chain()).sheets[0])
    assert said["Agency"] == "Test agency"
    assert said["Report year"] == "2025"
    assert said["Years in the year table"] == "2023–2025"
    assert said["Stage"] == "Draft"
    assert said["Extracted at"] == "2026-01-15 14:32"
    assert said["Program"] == "JiM Desk 1.2.3"
    assert said["Threshold for small counts"] == (
        "Counts of 1–4 persons are small unless an indicator says more."
    )
    assert str(said["Small counts"]).startswith("[x] stands for a number that counts few")
    assert str(said["Small counts"]).endswith("Nothing needs to be hidden in this workbook.")
    assert "Formula F1" in said
    assert "Sign .." in said


def test_public_and_sensitive_indicators_are_named_with_reason() -> None:
    store = empty_store()
    save = saver(store)
    board = Indicator(
        name="Board",
        measure=Measure.SEX_DISTRIBUTION,
        public_reason="The board is public",
        public_decided_by="Director",
    )
    save(board)
    save(replace(share(), sensitive=True, threshold=10))
    save(replace(share(), sensitive=True))
    said = lines(book(store).sheets[0])
    assert said["I-001: public, not protected"] == "The board is public. Decided by: Director."
    assert said["I-002: own protection"] == "Threshold 10. Sensitive."
    assert said["I-003: own protection"] == "Threshold 10. Sensitive."


def test_small_counts_are_protected_in_drafts_and_finals() -> None:
    for options in (DRAFT, FINAL):
        made = book(few(), options=options)
        (row,) = rows(sheet(made, "Year table"))
        assert (row["Women 2025"], row["Men 2025"]) == ("[x]", "[x]")
        assert row["Total 2025"] == 56.5625
        assert row["Sex difference 2025"] == "[x]"
        assert made.watermark == ""
    said = lines(made.sheets[0])
    assert "Nothing needs" not in str(said["Small counts"])


def test_a_final_is_refused_when_an_earlier_one_has_given_a_number_away() -> None:
    with pytest.raises(BlockedError, match="I-001 2025 All women") as refused:
        book(given_away(), options=FINAL)
    assert refused.value.codes == ("I-001",)
    made = book(given_away())
    assert lines(made.sheets[0])["Shown before"] == "I-001 2025 All women"


def test_what_only_a_draft_has_shown_stops_no_final() -> None:
    store = given_away()
    (entry,) = store.all(ExportEntry)
    saver(store)(replace(entry, stage="draft"))
    assert "Shown before" in lines(book(store, options=FINAL).sheets[0])


def test_what_has_become_public_stops_no_final() -> None:
    store = given_away()
    (indicator,) = store.all(Indicator)
    saver(store)(replace(indicator, public_reason="A board", public_decided_by="Director"))
    (row,) = rows(sheet(book(store, options=FINAL), "Year table"))
    assert row["Women 2025"] == 5


def test_a_refusal_names_ten_and_counts_the_rest() -> None:
    with pytest.raises(BlockedError, match="and 5 more"):
        book(given_away(*range(2010, 2025)), options=FINAL)


def test_an_internal_workbook_hides_nothing_and_says_so_on_every_sheet() -> None:
    made = book(few(), options=INTERNAL)
    assert made.watermark == "INTERNAL – CONTAINS SMALL COUNTS"
    for each in made.sheets:
        assert each.intro.startswith("INTERNAL – CONTAINS SMALL COUNTS. "), each.title
    assert "Do not pass" in str(lines(made.sheets[0])["Small counts"])
    (row,) = rows(sheet(made, "Year table"))
    assert row["Women 2025"] == 5
    assert made.shown == ()


def test_an_internal_workbook_is_never_handed_over() -> None:
    with pytest.raises(BlockedError, match="stays in the agency"):
        book(whole_chain(), options=replace(INTERNAL, stage=Stage.FINAL))


def test_a_public_indicator_stops_no_final() -> None:
    store = empty_store()
    save = saver(store)
    public = replace(share(), public_reason="A board", public_decided_by="Director")
    save(shares(save(public), "2025", (3, 60), (540, 900)))
    assert book(store, options=FINAL).status == "Handed over to the controller 2026-01-15"


def test_a_small_volume_of_another_year_stops_nothing() -> None:
    store = whole_chain()
    saver(store)(Result(goal_id=1, year=2020, output_women=2.0, output_men=80.0))
    assert book(store, options=FINAL).watermark == ""


def test_nothing_observed_later_is_shown() -> None:
    store = whole_chain()
    periods = {row["Period"] for row in rows(sheet(book(store, 2024), "Indicator values"))}
    assert periods == {"2023", "2024"}


def test_the_example_says_so_on_every_sheet() -> None:
    store = empty_store()
    saver(store)(replace(store.agency, is_example=True))
    made = book(store)
    assert made.watermark == "Example – made-up data"
    assert lines(made.sheets[0])["Mark"] == "Example – made-up data"


def test_the_report_speaks_the_agencys_language_and_the_program_its_own() -> None:
    i18n.install("sv")
    made = book(empty_store(Language.ENGLISH))
    assert made.sheets[0].title == "Read me"
    assert made.language == "en-GB"
    assert i18n.language() == "sv"


def test_the_language_comes_back_after_a_refusal() -> None:
    i18n.install("sv")
    with pytest.raises(BlockedError):
        book(given_away(), options=FINAL)
    assert i18n.language() == "sv"


def test_the_same_records_give_the_same_book() -> None:
    assert book(whole_chain()) == book(whole_chain())


def test_findings_are_listed_with_reason_and_accepted_ones_last() -> None:
    store = empty_store()
    save = saver(store)
    save(Problem(title="Women wait longer", who="Women"))
    found = rows(sheet(book(store), "Checks"))
    assert {row["Id"] for row in found} >= {"P-001"}
    assert all(row["What was found"] and row["Why the rule exists"] for row in found)
    assert all(row["Known and accepted"] == "No" for row in found)


@pytest.mark.parametrize(
    ("short", "stage", "name"),
    [
        ("EXM", Stage.DRAFT, "JiM_EXM_2025_utkast_2026-01-15.xlsx"),
        ("Älvsjö/Å", Stage.FINAL, "JiM_Alvsjo-A_2025_overlamnad_2026-01-15.xlsx"),
        ("", Stage.DRAFT, "JiM_Test-agency_2025_utkast_2026-01-15.xlsx"),
    ],
)
def test_files_are_named_after_agency_year_stage_and_day(
    short: str, stage: Stage, name: str
) -> None:
    agency = replace(empty_store().agency, short_name=short)
    assert file_name(agency, 2025, stage, date(2026, 1, 15)) == name


def test_a_file_of_a_nameless_agency_has_a_name_all_the_same() -> None:
    agency = replace(empty_store().agency, short_name="", name="…")
    assert file_name(agency, 2025, Stage.DRAFT, date(2026, 1, 15)).startswith("JiM_myndighet_")


def test_reports_are_found_by_name() -> None:
    assert report("annual") is REPORTS[0]
    assert REPORTS[0].title() == "JiM material for the annual report"
    with pytest.raises(KeyError):
        report("other")


def test_no_formula_stands_outside_the_recalculation() -> None:
    made = book(whole_chain(), options=DRAFT)
    for each in made.sheets:
        formulas = [cell for row in each.rows for cell in row if isinstance(cell, Formula)]
        assert bool(formulas) == (each.title == "Checks, recalculation")


def test_an_accepted_finding_stands_last_with_its_reason() -> None:
    accepted = Finding(
        rule="any",
        severity=Severity.ERROR,
        table="goal",
        record_id=1,
        code="M-001",
        field="indicators",
        text="No indicator.",
        reason="So that it can be followed.",
        accepted="Followed in another way.",
    )
    other = replace(accepted, table="step", code="", field="", accepted=None)
    field = replace(accepted, field="due_year", severity=Severity.NOTE, accepted="")
    found = rows(findings_sheet([accepted, other, field]))
    assert [row["Known and accepted"] for row in found] == [
        "No",
        "Followed in another way.",
        "[blank]",
    ]
    assert [(row["Record"], row["Id"], row["Field"]) for row in found] == [
        ("step", ".", "."),
        ("Goal", "M-001", "Indicators"),
        ("Goal", "M-001", "To be reached by"),
    ]


def test_follow_up_has_a_sheet_of_its_own_with_what_nobody_has_said() -> None:
    store = whole_chain()
    assert "Follow-up" not in [each.title for each in book(store).sheets]
    goal = store.all(Goal)[0]
    save = saver(store)
    save(replace(store.agency, follow_up=Frequency.HALF_YEAR))
    save(replace(goal, status=Status.DECIDED))
    save(GoalFollowUp(goal_id=goal.id, period="2025-H1", status=Progress.DONE, comment="=Klart"))
    save(GoalFollowUp(goal_id=goal.id, period="2024-H1", status=Progress.STOPPED))
    rows = [row for row in sheet(book(store), "Follow-up").rows if row[0] == goal.code]
    assert [row[2:5] for row in rows] == [
        ("Half-year 1 2025", "Done", "=Klart"),
        ("Half-year 2 2025", "[blank]", "[blank]"),
    ]


def test_what_was_agreed_before_has_a_sheet_of_its_own_with_the_reason() -> None:
    store = whole_chain()
    assert "Changed after the decision" not in [each.title for each in book(store).sheets]
    save = saver(store)
    goal = save(replace(store.all(Goal)[0], status=Status.DECIDED))
    save(replace(goal, statement="=Higher share"))
    save(replace(store.all(GoalVersion)[0], reason="New mandate"))
    found = sheet(book(store), "Changed after the decision").rows
    assert [(row[0], row[2], row[3], row[4], row[6]) for row in found] == [
        (goal.code, "Goal", goal.statement, "=Higher share", "New mandate")
    ]


def test_an_earlier_start_of_few_is_not_shown() -> None:
    store = empty_store()
    save = saver(store)
    made = save(
        Indicator(name="n", measure=Measure.COUNT, baseline_women=3.0, status=Status.DECIDED)
    )
    save(replace(made, baseline_women=40.0, target_women=9.0, unit="persons"))
    save(replace(store.all(Indicator)[0], baseline_women=30.0))
    (row,) = sheet(book(store), "Changed after the decision").rows
    assert row[2:5] == ("Baseline, women", "[x]", "[x]")


def test_values_and_texts_say_how_far_their_review_has_come() -> None:
    store = whole_chain()
    observation = store.all(Observation)[0]
    save = saver(store)
    review = ValueReview(
        indicator_id=observation.indicator_id,
        period=observation.period,
        state=ReviewState.APPROVED,
    )
    save(review)
    values = sheet(book(store), "Indicator values")
    at = values.column("Review")
    period = values.column("Period")
    said = {row[at] for row in values.rows if row[period] == observation.period}
    assert "Approved" in said
    save(replace(observation, note="Changed"))
    values = sheet(book(store), "Indicator values")
    said = {row[at] for row in values.rows if row[period] == observation.period}
    assert "Draft, changed after approval" in said
