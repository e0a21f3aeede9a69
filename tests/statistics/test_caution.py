from typing import Any

import pytest

from jimdesk.domain.finding import Severity
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Quality
from jimdesk.statistics.caution import CautionKind, cautions, cost_and_access, simpson
from jimdesk.statistics.figures import Row, row

SHARE = Indicator(measure=Measure.SHARE_WITHIN_SEX)
DISTRIBUTION = Indicator(measure=Measure.SEX_DISTRIBUTION)


def observed(indicator: Indicator, **values: Any) -> Row:
    return row(indicator, Observation(indicator_id=1, period="2025", **values))


def kinds(indicator: Indicator, **values: Any) -> list[CautionKind]:
    return [each.kind for each in cautions(indicator, observed(indicator, **values))]


def shares(women: tuple[float, float], men: tuple[float, float]) -> Row:
    return observed(
        SHARE,
        women_numerator=women[0],
        women_denominator=women[1],
        men_numerator=men[0],
        men_denominator=men[1],
    )


def test_figures_that_can_be_trusted_have_no_cautions() -> None:
    assert cautions(SHARE, shares((45, 60), (540, 900))) == ()


def test_a_small_base_warns_for_each_sex(english: None) -> None:
    found = cautions(SHARE, shares((20, 29), (20, 30)))
    assert [(each.kind, each.text) for each in found] == [
        (CautionKind.SMALL_BASE, "Small base: 29 women.")
    ]
    assert not cautions(SHARE, shares((20, 30), (0, 0)))


def test_a_small_base_of_a_distribution_is_both_sexes(english: None) -> None:
    found = cautions(DISTRIBUTION, observed(DISTRIBUTION, women_numerator=9.0, men_numerator=12.0))
    assert [each.text for each in found] == ["Small base: 21 women and men together."]
    assert not kinds(DISTRIBUTION, women_value=45.0, men_value=55.0)


def test_an_estimate_needs_a_margin() -> None:
    values = {"women_value": 50.0, "men_value": 70.0, "quality": Quality.ESTIMATE}
    assert kinds(SHARE, **values) == [CautionKind.NO_MARGIN]
    assert kinds(SHARE, women_margin=1.0, **values) == [CautionKind.NO_MARGIN]
    assert kinds(SHARE, women_margin=1.0, men_margin=1.0, **values) == []


def test_a_difference_within_the_margin_is_uncertain() -> None:
    margins = {"women_margin": 3.0, "men_margin": 4.0}
    assert kinds(SHARE, women_value=50.0, men_value=55.0, **margins) == [
        CautionKind.GAP_WITHIN_MARGIN
    ]
    assert kinds(SHARE, women_value=50.0, men_value=55.1, **margins) == []


def test_breaks_and_preliminary_values_are_said() -> None:
    values = {"women_value": 50.0, "men_value": 55.0}
    found = kinds(SHARE, series_break=True, quality=Quality.PRELIMINARY, **values)
    assert found == [CautionKind.SERIES_BREAK, CautionKind.PRELIMINARY]


def test_parts_that_do_not_add_up_are_an_error_unless_the_source_is_noised() -> None:
    count = Indicator(measure=Measure.COUNT)
    counted = observed(count, women_numerator=3.0, men_numerator=4.0, total_numerator=8.0)
    (own,) = cautions(count, counted)
    (noised,) = cautions(count, counted, noised=True)
    assert own.kind is noised.kind is CautionKind.TOTAL_DIFFERS
    assert (own.severity, noised.severity) == (Severity.ERROR, Severity.NOTE)
    assert own.text != noised.text


def test_unknown_sex_is_noted_beside_the_distribution(english: None) -> None:
    found = cautions(
        DISTRIBUTION,
        observed(DISTRIBUTION, women_numerator=45.0, men_numerator=55.0, unknown_numerator=3.0),
    )
    assert [each.text for each in found] == ["3 of unknown sex stand outside the distribution."]


@pytest.mark.parametrize("women", [39.96, 60.04])
def test_balance_that_rounding_made_is_noted(women: float) -> None:
    # TV4
    found = kinds(DISTRIBUTION, women_value=women, men_value=100 - women)
    assert found == [CautionKind.BALANCE_ROUNDED]


@pytest.mark.parametrize("women", [40.0, 39.4, 50.0])
def test_balance_that_is_what_it_seems_is_not_noted(women: float) -> None:
    assert kinds(DISTRIBUTION, women_value=women, men_value=100 - women) == []


def test_shares_within_each_sex_are_never_measured_by_balance() -> None:
    assert kinds(SHARE, women_value=39.96, men_value=60.04) == []


def test_simpsons_paradox_warns() -> None:
    # TV11
    groups = [shares((8, 10), (300, 400)), shares((20, 40), (10, 25))]
    total = shares((28, 50), (310, 425))
    assert [each.gap for each in groups] == [5.0, 10.0]
    assert total.women.value == 56.0
    assert total.men.text(1) == "72,9"
    found = simpson(total, groups)
    assert found is not None
    assert found.kind is CautionKind.SIMPSON


def test_simpsons_paradox_works_both_ways_and_needs_groups_that_agree() -> None:
    groups = [shares((300, 400), (8, 10)), shares((10, 25), (20, 40))]
    total = shares((310, 425), (28, 50))
    assert simpson(total, groups) is not None
    assert simpson(groups[0], groups) is None
    assert simpson(total, groups[:1]) is None
    assert simpson(total, [*groups, shares((2, 4), (1, 2))]) is None
    assert simpson(total, [*groups, shares((2, 4), (0, 0))]) is not None
    assert simpson(shares((1, 2), (0, 0)), groups) is None


def test_higher_cost_with_less_access_warns_for_either_sex() -> None:
    # TV6
    women, men = cost_and_access(300, 225, 50, 65), cost_and_access(225, 300, 65, 50)
    assert women is not None
    assert men is not None
    assert women.kind is men.kind is CautionKind.COST_AND_ACCESS
    assert women.text != men.text
    assert cost_and_access(300, 225, 65, 50) is None
    assert cost_and_access(300, 300, 50, 65) is None
