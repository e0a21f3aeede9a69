"""What a report says where it hides something."""

from dataclasses import replace

import pytest

from jimdesk.domain import links
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.domain.problem import Problem
from jimdesk.domain.result import Result
from jimdesk.reports.sheet import Book, Cell
from jimdesk.store.store import Store
from tests.reports.material import book, empty_store, few, rows, saver, share, shares, sheet

pytestmark = pytest.mark.usefixtures("english")


def card(made: Book, title: str) -> dict[Cell, Cell]:
    return {row["Field"]: row["Content"] for row in rows(sheet(made, title))}


def followed(*years: int) -> Store:
    """Return few women in a chain, so that their indicator stands in the overview."""
    store = few(*years)
    save = saver(store)
    goal = save(Goal(statement="As often"))
    save(links.GoalIndicator(goal_id=goal.id, indicator_id=1))
    return store


def test_values_say_number_by_number_what_is_protected() -> None:
    women, men, total = rows(sheet(book(few()), "Indicator values"))
    assert [women[head] for head in ("Numerator", "Denominator", "Value")] == ["[x]", 60, "[x]"]
    assert (men["Numerator"], men["Denominator"]) == ("[x]", 900)
    assert (total["Numerator"], total["Protected"]) == (543, "No")
    assert (women["Protected"], men["Protected"]) == ("Yes", "Yes")
    assert women["Why there is no value"] == "Protected"


def test_what_is_computed_or_told_from_hidden_numbers_is_hidden() -> None:
    made = book(followed(2023, 2024, 2025))
    (line,) = rows(sheet(made, "Overview"))
    heads = ("Women 2025", "Sex difference 2025", "Trend", "Computed signal")
    assert [line[head] for head in heads] == ["[x]"] * 4
    (line,) = rows(sheet(made, "Year table"))
    change = "Change in the size of the difference 2023–2025"
    assert (line["Women 2024"], line[change]) == ("[x]", "[x]")
    shown = card(made, "Indicators")
    assert shown["Computed signal 2025"] == "[x]"
    assert shown["Ground for the signal"] == "[x]"
    recounted = rows(sheet(made, "Checks, recalculation"))
    assert {row["Value of"] for row in recounted[1:]} == {"Total"}


def test_a_start_that_repeats_a_hidden_value_is_hidden() -> None:
    store = few(2022, 2025)
    shown = card(book(store), "Indicators")
    assert shown["Baseline, women"] == "[x]"
    assert shown["Baseline, men"] == "[x]"
    store = empty_store()
    indicator = saver(store)(share())
    saver(store)(shares(indicator, "2025", (3, 60), (540, 900)))
    assert card(book(store), "Indicators")["Baseline, women"] == 50


def test_small_start_volume_and_number_affected_are_hidden() -> None:
    store = empty_store()
    save = saver(store)
    save(
        Indicator(
            name="Persons",
            measure=Measure.COUNT,
            baseline_women=3.0,
            baseline_men=40.0,
            baseline_gap=-37.0,
        )
    )
    goal = save(Goal(statement="As often"))
    save(Result(goal_id=goal.id, year=2025, output_women=2.0, output_men=80.0))
    save(Problem(title="Women wait", affected_number=4))
    made = book(store)
    shown = card(made, "Indicators")
    assert (shown["Baseline, women"], shown["Baseline, men"]) == ("[x]", 40)
    assert shown["Baseline, sex difference"] == "[x]"
    result = card(made, "Results, report text")
    assert (result["Outputs, women"], result["Outputs, men"]) == ("[x]", 80)
    assert card(made, "Problems")["Number of persons affected"] == "[x]"


def test_distribution_and_charts_say_that_values_are_protected() -> None:
    store = empty_store()
    save = saver(store)
    board = save(Indicator(name="Board", measure=Measure.SEX_DISTRIBUTION))
    for year, women in ((2022, 30.0), (2023, 30.0), (2024, 30.0), (2025, 3.0)):
        observed = Observation(
            indicator_id=board.id, period=str(year), women_numerator=women, men_numerator=40.0
        )
        save(observed)
    goal = save(Goal(statement="As often"))
    save(links.GoalIndicator(goal_id=goal.id, indicator_id=board.id))
    made = book(store)
    last = rows(sheet(made, "Sex distribution"))[-1]
    assert last["Women (%)"] == last["Within 40–60 per cent"] == last["Women, number"] == "[x]"
    (chart,) = sheet(made, "Charts").charts
    assert "No value for 2025: protected." in chart.alt_text
    assert "missing" not in chart.alt_text
    assert rows(sheet(made, "Charts"))[-1]["Women"] is None
    assert any("2025: Values are protected." in row["Text"] for row in rows(sheet(made, "Notes")))  # type: ignore[operator]


def test_findings_tell_nothing_that_is_hidden() -> None:
    store = followed()
    save = saver(store)
    (observation,) = store.all(Observation)
    save(replace(observation, men_numerator=901.0, women_denominator=2.0))
    found = rows(sheet(book(store), "Checks"))
    told = {row["Rule"]: row["What was found"] for row in found}
    assert not {"value-small-count", "text-quotes-hidden", "value-exposed"} & told.keys()
    hidden = told["value-part-exceeds-whole"]
    assert hidden == "It is about protected numbers. See Checks in the program."


def test_findings_that_need_no_hidden_number_stay_as_they_are() -> None:
    store = followed()
    found = rows(sheet(book(store), "Checks"))
    texts = [row["What was found"] for row in found if row["Id"] == "M-001"]
    assert texts
    assert not any("protected" in str(text) for text in texts)
