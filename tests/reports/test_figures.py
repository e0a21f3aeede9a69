"""The figures of the annual report, cell by cell, and their recomputation."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk import i18n
from jimdesk.domain.indicator import Desired, Indicator, Measure, NoSexReason, SexLabels
from jimdesk.domain.observation import Missing, Observation, Quality, Sex
from jimdesk.domain.source import Source
from jimdesk.reports.parts import basis as basis_of
from jimdesk.reports.parts.distribution import distribution_sheet
from jimdesk.reports.parts.overview import overview_sheet
from jimdesk.reports.parts.recount import Check, Expression, agrees
from jimdesk.reports.parts.values import values_sheet
from jimdesk.reports.parts.year_table import target_in_words, year_table
from jimdesk.reports.sheet import Formula, Number
from jimdesk.review.chain import Chain
from jimdesk.store.store import Store
from tests.reports.material import (
    book,
    empty_store,
    rows,
    saver,
    share,
    shares,
    sheet,
    whole_chain,
    young,
)

pytestmark = pytest.mark.usefixtures("english")


def _one(indicator: Indicator, **figures: object) -> Store:
    store = empty_store()
    save = saver(store)
    saved = save(indicator)
    save(Observation(indicator_id=saved.id, period="2025", **figures))  # type: ignore[arg-type]
    return store


def test_a_share_is_worked_out_for_each_sex_and_all() -> None:
    # Source: domain specification, test vector TV1.
    women, men, total = rows(sheet(book(whole_chain()), "Indicator values"))[-3:]
    assert women == {
        "Indicator id": "I-001",
        "Indicator": "Share with a plan",
        "Kind of measure": "Share of women and of men",
        "Group": "All",
        "Period": "2025",
        "Sex": "Women",
        "Numerator": 45,
        "Denominator": 60,
        "Value": 75.0,
        "Margin of error": ".",
        "Unit": "per cent",
        "Calculation": "F1",
        "Why there is no value": ".",
        "Quality": "Final",
        "Break in the series": "No",
        "Protected": "No",
        "Text instead of a number": ".",
        "Remark": "",
        "Source id": "K-001",
        "Extracted on": "2026-01-10",
        "Extracted by": "[blank]",
        "Review": ".",
    }
    assert (men["Numerator"], men["Denominator"], men["Value"]) == (540, 900, 60.0)
    assert (total["Numerator"], total["Denominator"]) == (585, 960)
    assert total["Value"] == pytest.approx(60.9375)


def test_three_years_stand_side_by_side_women_before_men() -> None:
    table = sheet(book(whole_chain()), "Year table")
    assert [head.text for head in table.heads][4:15] == [
        "Women 2023",
        "Men 2023",
        "Total 2023",
        "Women 2024",
        "Men 2024",
        "Total 2024",
        "Women 2025",
        "Men 2025",
        "Total 2025",
        "Sex difference 2025",
        "Change in the size of the difference 2023–2025",
    ]
    (row,) = rows(table)
    assert (row["Women 2023"], row["Men 2023"]) == (50.0, 70.0)
    assert row["Sex difference 2025"] == 15.0
    assert row["Change in the size of the difference 2023–2025"] == -5.0
    assert row["Target"] == "2027: difference at most 3"
    assert row["Unit"] == "per cent"
    assert row["Source id"] == "K-001"


def test_totals_stand_first_where_the_agency_wants_it() -> None:
    store = whole_chain()
    saver(store)(replace(store.agency, total_first=True))
    heads = [head.text for head in sheet(book(store), "Year table").heads]
    assert heads[4:7] == ["Total 2023", "Women 2023", "Men 2023"]


def test_groups_have_rows_of_their_own_after_the_whole() -> None:
    store = whole_chain()
    group = young(store)
    indicator = store.all(Indicator)[0]
    saver(store)(shares(indicator, "2025", (20, 40), (100, 200), group.id))
    whole, part = rows(sheet(book(store), "Year table"))
    assert (whole["Group"], part["Group"]) == ("All", "18–24")
    assert (part["Women 2024"], part["Women 2025"]) == ("..", 50.0)
    assert part["Target"] == "."


def test_a_group_without_values_in_the_three_years_has_no_row() -> None:
    store = whole_chain()
    indicator = store.all(Indicator)[0]
    saver(store)(shares(indicator, "2015", (20, 40), (100, 200), young(store).id))
    assert len(rows(sheet(book(store), "Year table"))) == 1


def test_girls_and_boys_are_called_so() -> None:
    store = _one(
        replace(share(), sex_labels=SexLabels.GIRLS_BOYS), women_value=40.0, men_value=30.0
    )
    made = book(store)
    assert rows(sheet(made, "Year table"))[0]["Group"] == "All, girls and boys"
    assert [row["Sex"] for row in rows(sheet(made, "Indicator values"))][:2] == ["Girls", "Boys"]


def test_every_kind_of_nothing_has_its_own_sign() -> None:
    store = empty_store()
    save = saver(store)
    indicator = save(Indicator(name="Persons", measure=Measure.COUNT, individual_based=False))
    missing = {
        "2020": {"women_numerator": 0.0},
        "2021": {"women_missing": Missing.NOT_AVAILABLE},
        "2022": {"women_missing": Missing.NOT_COLLECTED},
        "2023": {"women_missing": Missing.NOT_APPLICABLE},
        "2024": {},
    }
    for period, figures in missing.items():
        of_women = Observation(
            indicator_id=indicator.id,
            period=period,
            men_numerator=70.0,
            **figures,  # type: ignore[arg-type]
        )
        save(of_women)
    found = rows(sheet(book(store), "Indicator values"))
    women = {row["Period"]: row["Value"] for row in found if row["Sex"] == "Women"}
    assert women == {"2020": 0.0, "2021": "..", "2022": "..", "2023": ".", "2024": "[blank]"}
    why = {row["Period"]: row["Why there is no value"] for row in found if row["Sex"] == "Women"}
    assert why["2022"] == "Not collected"
    assert why["2020"] == "."
    totals = {row["Period"]: row["Value"] for row in found if row["Sex"] == "Total"}
    assert totals == {"2020": 70.0, "2021": "..", "2022": "..", "2023": "..", "2024": ".."}


def test_a_share_of_nobody_is_not_available_and_says_why() -> None:
    store = _one(
        share(),
        women_numerator=0.0,
        women_denominator=0.0,
        men_numerator=50.0,
        men_denominator=90.0,
    )
    women = rows(sheet(book(store), "Indicator values"))[0]
    assert women["Value"] == ".."
    assert str(women["Why there is no value"]).startswith("Nobody is in the group")


def test_what_is_not_split_for_a_special_reason_is_not_available() -> None:
    indicator = replace(share(), no_sex_reason=NoSexReason.NOT_IN_REGISTER)
    women, _, total = rows(sheet(book(_one(indicator, total_value=58.0)), "Indicator values"))
    assert (women["Value"], total["Value"]) == ("..", 58.0)


def test_unknown_sex_has_a_row_where_it_is_known_of() -> None:
    store = _one(
        Indicator(name="Persons", measure=Measure.COUNT),
        women_numerator=10.0,
        men_numerator=20.0,
        unknown_numerator=5.0,
    )
    found = rows(sheet(book(store), "Indicator values"))
    assert [(row["Sex"], row["Value"]) for row in found] == [
        ("Women", 10.0),
        ("Men", 20.0),
        ("Unknown", 5.0),
        ("Total", 35.0),
    ]
    assert found[-1]["Calculation"] == "Sum"


def test_a_figure_without_source_says_so() -> None:
    made = book(_one(share(), women_value=40.0, men_value=30.0))
    assert rows(sheet(made, "Indicator values"))[0]["Source id"] == "SOURCE MISSING"
    assert rows(sheet(made, "Year table"))[0]["Source id"] == "SOURCE MISSING"


def test_an_indicator_without_values_has_a_row_of_signs() -> None:
    store = empty_store()
    saver(store)(replace(share(), target_gap=None, target_year=None))
    (row,) = rows(sheet(book(store), "Year table"))
    assert {row[head] for head in row if head[-4:].isdigit()} == {".."}
    assert row["Target"] == "[blank]"
    assert row["Source id"] == "SOURCE MISSING"


def test_small_groups_are_shown_without_decimals_and_others_with() -> None:
    table = sheet(book(whole_chain()), "Year table")
    cells = dict(zip((head.text for head in table.heads), table.rows[0], strict=True))
    women = cells["Women 2025"]
    assert isinstance(women, Number)
    assert women.decimals == 0
    store = _one(
        share(),
        women_numerator=450.0,
        women_denominator=600.0,
        men_numerator=540.0,
        men_denominator=900.0,
    )
    large = sheet(book(store), "Year table").rows[0][10]
    assert isinstance(large, Number)
    assert (large.value, large.decimals) == (75.0, 1)


def test_a_broken_series_has_no_change_and_a_note() -> None:
    store = whole_chain()
    indicator = store.all(Indicator)[0]
    last = store.where(Observation, indicator_id=indicator.id, period="2024")[0]
    saver(store)(replace(last, series_break=True, note="New definition."))
    table = sheet(book(store), "Year table")
    (row,) = rows(table)
    assert row["Change in the size of the difference 2023–2025"] == ".."
    assert row["Note"] == "[note 1]"
    assert "2024: New definition." in table.notes[0]
    assert "2024: Break in the series" in table.notes[0]


def test_what_the_source_says_in_words_stands_in_a_note_and_for_the_gap() -> None:
    # Source: domain specification, test vector TV18.
    table = sheet(book(_one(share(), text_value="lika hög andel.")), "Year table")
    (row,) = rows(table)
    assert row["Sex difference 2025"] == "0 (according to the source, level unknown)"
    assert "2025: The source says: lika hög andel." in table.notes[0]
    assert ".." not in table.notes[0]


def test_revised_and_preliminary_values_are_noted_and_how_to_read_them() -> None:
    store = _one(
        replace(share(), interpretation_note="More is better detection."),
        women_value=40.0,
        men_value=30.0,
        quality=Quality.REVISED,
    )
    (text,) = sheet(book(store), "Year table").notes
    assert "2025: The values are revised." in text
    assert text.endswith("How to read it: More is better detection.")


def test_a_note_of_two_rows_is_written_once() -> None:
    store = empty_store()
    save = saver(store)
    for name in ("First", "Second"):
        indicator = save(share(name))
        save(replace(shares(indicator, "2025", (400, 600), (500, 600)), note="Counted by hand."))
    table = sheet(book(store), "Year table")
    assert [row["Note"] for row in rows(table)] == ["[note 1]", "[note 1]"]
    assert len(table.notes) == 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"target_gap": None, "target_women": 60.0, "target_men": 65.5},
            "2027: women 60; men 65.5",
        ),
        ({"target_gap": None, "target_low": 40.0, "target_high": 60.0}, "2027: between 40 and 60"),
        ({"target_year": None}, "difference at most 3"),
        ({"desired": Desired.NONE}, "."),
    ],
)
def test_targets_are_said_in_words(changes: dict[str, object], words: str) -> None:
    assert target_in_words(replace(share(), **changes)) == words  # type: ignore[arg-type]


def test_a_distribution_is_balanced_only_unrounded() -> None:
    # Source: domain specification, test vector TV4.
    store = _one(
        Indicator(name="Managers", measure=Measure.SEX_DISTRIBUTION),
        women_numerator=999.0,
        men_numerator=1501.0,
    )
    table = sheet(book(store), "Sex distribution")
    (row,) = rows(table)
    assert row["Women (%)"] == pytest.approx(39.96)
    assert (row["Women, number"], row["Men, number"]) == (999, 1501)
    assert row["Within 40–60 per cent"] == "No"
    assert "Rounded it is within 40–60" in table.notes[0]


def test_a_distribution_in_per_cent_has_no_numbers() -> None:
    store = _one(
        Indicator(name="Managers", measure=Measure.SEX_DISTRIBUTION),
        women_value=45.0,
        men_value=55.0,
    )
    (row,) = rows(sheet(book(store), "Sex distribution"))
    assert (row["Women, number"], row["Women (%)"]) == ("..", 45.0)
    assert row["Within 40–60 per cent"] == "Yes"
    assert row["Source id"] == "SOURCE MISSING"


def test_a_distribution_with_earlier_values_only_says_where_they_are() -> None:
    store = empty_store()
    save = saver(store)
    indicator = save(Indicator(name="Managers", measure=Measure.SEX_DISTRIBUTION))
    save(Observation(indicator_id=indicator.id, period="2019", women_value=45.0, men_value=55.0))
    (row,) = rows(sheet(book(store), "Sex distribution"))
    assert row["Indicator"] == (
        "No values for 2023–2025. Any earlier ones are on the sheet of indicator values."
    )
    assert row["Women (%)"] == "."


def test_a_distribution_that_is_missing_says_so() -> None:
    store = empty_store()
    save = saver(store)
    indicator = save(Indicator(name="Managers", measure=Measure.SEX_DISTRIBUTION))
    source = save(Source(title="Staff system"))
    missing = Observation(
        indicator_id=indicator.id,
        period="2025",
        women_missing=Missing.NOT_APPLICABLE,
        men_missing=Missing.NOT_APPLICABLE,
        source_id=source.id,
    )
    save(missing)
    (row,) = rows(sheet(book(store), "Sex distribution"))
    assert (row["Women, number"], row["Within 40–60 per cent"]) == (".", "..")
    assert row["Source id"] == "K-001"


def test_the_overview_holds_the_whole_chain() -> None:
    (row,) = rows(sheet(book(whole_chain()), "Overview"))
    trend = str(row.pop("Trend"))
    assert row == {
        "Policy goal": "Sub-goal 2",
        "Problem": "P-001 Women seldom get a plan",
        "Goal": "M-001 Women and men get a plan as often",
        "Indicator": "I-001 Share with a plan",
        "Unit": "per cent",
        "Women 2025": 75.0,
        "Men 2025": 60.0,
        "Total 2025": pytest.approx(60.9375),
        "Sex difference 2025": 15.0,
        "Assessment": "Achieved",
        "Computed signal": "On the way, behind plan",
        "Reference to the plan": "VP 3.1",
    }
    assert trend == (
        "The sex difference has turned since 2022: "
        "it was 20 percentage points lower for women than for men "
        "and is 15 percentage points higher for women than for men. "
        "The plan for 2027 is at most 3."
    )


def test_words_of_the_source_stand_for_the_difference_in_the_overview_too() -> None:
    store = whole_chain()
    saver(store)(Observation(indicator_id=1, period="2026", text_value="lika hög andel"))
    (row,) = rows(sheet(book(store, 2026), "Overview"))
    assert row["Sex difference 2026"] == "0 (according to the source, level unknown)"
    assert (row["Women 2026"], row["Men 2026"], row["Total 2026"]) == ("..", "..", "..")


def test_where_the_source_gives_words_no_number_is_asked_for() -> None:
    women = rows(sheet(book(_one(share(), text_value="lika hög andel")), "Indicator values"))[0]
    assert (women["Numerator"], women["Denominator"], women["Value"]) == ("..", "..", "..")
    assert women["Why there is no value"] == "The source gives words only."
    assert women["Text instead of a number"] == "lika hög andel"


def test_what_is_described_in_words_has_neither_numbers_nor_a_unit() -> None:
    described = Indicator(name="Follow-up", measure=Measure.QUALITATIVE)
    made = book(_one(described, text_value="Three of five units"))
    women = rows(sheet(made, "Indicator values"))[0]
    assert (women["Value"], women["Unit"], women["Why there is no value"]) == (".", ".", ".")
    (row,) = rows(sheet(made, "Year table"))
    assert (row["Women 2025"], row["Men 2025"], row["Unit"]) == (".", ".", ".")
    assert row["Sex difference 2025"] == "."
    assert row["Change in the size of the difference 2023–2025"] == "."


def test_a_goal_without_indicator_has_a_row_too() -> None:
    store = whole_chain()
    store.edit("unlink", lambda edit: edit.delete(store.all(Indicator)[0]))
    (row,) = rows(sheet(book(store), "Overview"))
    assert (row["Indicator"], row["Unit"]) == ("No indicator", ".")
    assert row["Assessment"] == "Achieved"


def test_a_year_without_values_or_result_says_so_in_the_overview() -> None:
    (row,) = rows(sheet(book(whole_chain(), 2026), "Overview"))
    assert (row["Women 2026"], row["Sex difference 2026"]) == ("..", "..")
    assert row["Assessment"] == "Not assessed yet"
    assert row["Computed signal"] == "Cannot be assessed"


# The recomputation.


def _checks(store: Store) -> list[Check]:
    chain = Chain.load(store)
    values = values_sheet(basis_of.load(store, 2025, chain))
    distribution = distribution_sheet(values)
    return [
        *values.checks,
        *year_table(values)[1],
        *overview_sheet(values)[1],
        *(distribution[1] if distribution else ()),
    ]


def test_every_computed_value_is_recalculated_by_a_formula_from_the_entered_figures() -> None:
    made = book(whole_chain())
    found = {
        row["Stands in"]: row
        for row in rows(sheet(made, "Checks, recalculation"))
        if row["Group"] != "."
    }
    written = found["Indicator values!I11"]
    assert written["Formula"] == "F1"
    assert written["As written"] == Formula("='Indicator values'!$I$11", 75.0)
    again = "=100*('Indicator values'!$G$11/'Indicator values'!$H$11)"
    assert written["Recalculated"] == Formula(again, 75.0)
    gap = found["Year table!N5"]
    assert gap["Recalculated"] == Formula(
        "=(100*('Indicator values'!$G$11/'Indicator values'!$H$11)"
        "-100*('Indicator values'!$G$12/'Indicator values'!$H$12))",
        15.0,
    )
    outcome = written["Outcome"]
    assert isinstance(outcome, Formula)
    assert outcome.value == "OK"
    assert '"OK","DIFFERS")' in outcome.text
    assert len(found) == 3 * 5 + 11 + 4


def test_the_first_row_counts_the_values_that_differ() -> None:
    first = sheet(book(whole_chain()), "Checks, recalculation").rows[0]
    count, differ, outcome = first[-3:]
    assert isinstance(count, Formula)
    assert isinstance(differ, Formula)
    assert (count.text, count.value) == ("=COUNTA(I6:I35)", 30)
    assert differ.text == '=COUNTIF(I6:I35,"DIFFERS")'
    assert outcome == Formula('=IF(H5=0,"OK","DIFFERS")', "OK")


def test_a_value_that_differs_would_be_told() -> None:
    check = Check(
        code="I-001",
        period="2025",
        group="All",
        what="Women",
        formula_id="F1",
        row=0,
        head="Value",
        written=75.0,
        again=Expression("A1", 75.1),
    )
    assert not agrees(check)


_counts = st.none() | st.integers(0, 10**6).map(float)
_values = st.none() | st.floats(0, 1e9)


@given(
    measure=st.sampled_from(list(Measure)),
    figures=st.fixed_dictionaries(
        {f"{sex}_{part}": _counts for sex in Sex for part in ("numerator", "denominator")}
        | {f"{sex}_value": _values for sex in Sex}
    ),
)
def test_every_recalculation_agrees_whatever_was_entered(
    measure: Measure, figures: dict[str, float | None]
) -> None:
    i18n.install("en")
    store = empty_store()
    save = saver(store)
    indicator = save(Indicator(name="Any", measure=measure))
    for period in ("2023", "2025"):
        save(Observation(indicator_id=indicator.id, period=period, **figures))  # type: ignore[arg-type]
    for check in _checks(store):
        assert agrees(check), check
