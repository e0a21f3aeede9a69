from dataclasses import replace

from jimdesk.domain.indicator import Measure
from jimdesk.domain.share import Share, SharedExample, SharedIndicator, SharedProblem
from jimdesk.review import cluster

ONE = Share(
    agency="One",
    shared_on="2026-03-01",
    year=2025,
    problems=(
        SharedProblem(
            code="P-001",
            title="Platsbrist gör att arbetsdriften inte räcker",
            policy_goals=(2, 6),
            themes=("Arbete",),
        ),
    ),
    indicators=(
        SharedIndicator(
            code="I-001",
            name="Andel i arbetsdrift",
            numerator="intagna i arbetsdrift",
            denominator="alla intagna",
        ),
        SharedIndicator(code="I-002", name="Antal", measure=Measure.COUNT),
    ),
    examples=(SharedExample(code="LE-001", title="Bygg ut"),),
)
OTHER = Share(
    agency="Other",
    shared_on="2026-04-01",
    year=2025,
    problems=(
        SharedProblem(
            code="P-009",
            title="Arbetsdrift saknas vid platsbrist",
            policy_goals=(2,),
            themes=("arbete ",),
        ),
    ),
    indicators=(
        SharedIndicator(
            code="I-007",
            name="De som arbetar",
            numerator="intagna i arbetsdriften",
            denominator="alla intagna",
        ),
        replace(ONE.indicators[1], code="I-008", unit="ärenden"),
    ),
)


def test_same_sub_goal_and_theme_stand_together() -> None:
    (second, held), (sixth, alone) = cluster.by_policy_goal([ONE, OTHER])
    assert "2" in second
    assert "6" in sixth
    assert [share.agency for share, _ in held] == ["One", "Other"]
    assert [problem.code for _, problem in alone] == ["P-001"]
    ((theme, members),) = cluster.by_theme([ONE, OTHER])
    assert (theme, len(members)) == ("Arbete", 2)


def test_similar_problems_of_two_agencies_are_a_pair() -> None:
    (pair,) = cluster.similar_problems([ONE, OTHER])
    assert (pair.one[1].code, pair.other[1].code) == ("P-001", "P-009")
    assert "platsbrist" in pair.words


def test_indicators_are_the_same_by_what_they_count_and_their_unit() -> None:
    (same,) = cluster.same_indicators([ONE, OTHER])
    assert [indicator.code for _, indicator in same.held] == ["I-001", "I-007"]
    assert same.name == "Andel i arbetsdrift"


def test_one_agency_has_no_indicator_in_common_with_itself() -> None:
    assert cluster.same_indicators([ONE]) == []


def test_examples_come_agency_by_agency() -> None:
    assert [each.code for _, each in cluster.examples([OTHER, ONE])] == ["LE-001"]
