"""Rules on the results of the report year (domain specification 4 and 6.8)."""

from collections.abc import Iterable

from jimdesk.domain.finding import Severity
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.links import ResultSource
from jimdesk.domain.record import Status
from jimdesk.domain.result import LONGEST_REPORT_TEXT, Assessment, EffectKind, Result
from jimdesk.i18n import translate
from jimdesk.review import words
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, field_rule, is_blank, records
from jimdesk.statistics.measures import Undefined
from jimdesk.statistics.sentences import gap_in_words
from jimdesk.statistics.status import signal

_BEST_FIRST = (
    Assessment.ACHIEVED,
    Assessment.ON_THE_WAY,
    Assessment.UNCHANGED,
    Assessment.WORSENED,
)


def _missing(facts: Facts) -> Iterable[Hit]:
    for goal in records(facts, Goal):
        if _is_reported(facts, goal) and facts.chain.result(goal.id, facts.year) is None:
            text = translate("ResultRules", "Write the result for {year}.")
            yield Hit(
                record=goal,
                field="results",
                text=text.format(year=facts.year),
                seen=str(facts.year),
            )


def _is_reported(facts: Facts, goal: Goal) -> bool:
    """Return whether a goal is at work in the report year: decided, and its direction begun."""
    starts = [
        direction.valid_from or facts.year
        for problem in facts.chain.problems_of_goal(goal.id)
        for direction in facts.chain.directions_of_problem(problem.id)
    ]
    has_begun = not starts or min(starts) <= facts.year
    return goal.status in {Status.DECIDED, Status.ONGOING} and has_begun


def _incomplete(facts: Facts) -> Iterable[Hit]:
    """Yield the parts of R-04 that are empty; analysis only where there are no figures by sex."""
    for result in records(facts, Result):
        if is_blank(result.description):
            text = translate("ResultRules", "Describe what the figures show for women and men.")
            yield Hit(record=result, field="description", text=text)
        if is_blank(result.analysis) and not _with_figures(facts, result):
            text = translate("ResultRules", "Analyse why the result is as it is.")
            yield Hit(record=result, field="analysis", text=text)
        if result.assessment is None:
            text = translate("ResultRules", "Choose an assessment.")
            yield Hit(record=result, field="assessment", text=text)
        if is_blank(result.assessment_text):
            text = translate("ResultRules", "Assess the result against the goal and policy goal.")
            yield Hit(record=result, field="assessment_text", text=text)


def _with_figures(facts: Facts, result: Result) -> list[Indicator]:
    """Return the indicators of a result's goal that have figures for women and men that year."""
    found = []
    for indicator in facts.chain.indicators_of_goal(result.goal_id):
        row = facts.row(indicator)
        if row is not None and row.women.value is not None and row.men.value is not None:
            found.append(indicator)
    return found


def _large_gaps(facts: Facts, result: Result) -> list[str]:
    """Return in words the differences beyond the agency's limit, in percentage points."""
    found = []
    for indicator in _with_figures(facts, result):
        row = facts.row(indicator)
        if row is None or isinstance(row.gap, Undefined) or not indicator.measure.is_percent:
            continue
        if abs(row.gap) > facts.chain.agency.gap_limit:
            found.append(f"{indicator.code}: {gap_in_words(indicator, row.gap, row.decimals)}")
    return found


def _figure_without_analysis(facts: Facts) -> Iterable[Hit]:
    for result in records(facts, Result):
        indicators = _with_figures(facts, result)
        if is_blank(result.analysis) and indicators and not _large_gaps(facts, result):
            text = translate("ResultRules", "Figures without analysis: {codes}. Analyse why.")
            codes = ", ".join(indicator.code for indicator in indicators)
            yield Hit(record=result, field="analysis", text=text.format(codes=codes))


def _gap_without_analysis(facts: Facts) -> Iterable[Hit]:
    for result in records(facts, Result):
        gaps = _large_gaps(facts, result) if is_blank(result.analysis) else []
        if gaps:
            text = translate("ResultRules", "A large sex difference without analysis: {gaps}.")
            text = text.format(gaps="; ".join(gaps))
            yield Hit(record=result, field="analysis", text=text, seen="; ".join(gaps))


def _differing(facts: Facts) -> Iterable[Hit]:
    for result in records(facts, Result):
        if result.assessment is None or not is_blank(result.signal_difference):
            continue
        computed = _computed(facts, result)
        if computed and not _agrees(result.assessment, computed):
            text = translate(
                "ResultRules",
                "The assessment differs from the computed signal ({signal}). Say why.",
            )
            names = ", ".join(each.label for each in computed)
            yield Hit(
                record=result,
                field="signal_difference",
                text=text.format(signal=names),
                seen=" ".join((result.assessment, *computed)),
            )


def _computed(facts: Facts, result: Result) -> list[Assessment]:
    """Return what baselines, targets and values of the goal's indicators say, best first."""
    signals = {
        signal(indicator, facts.observations.get(indicator.id, ()), facts.year).assessment
        for indicator in facts.chain.indicators_of_goal(result.goal_id)
    }
    return [each for each in _BEST_FIRST if each in signals]


def _agrees(assessment: Assessment, computed: list[Assessment]) -> bool:
    """Return whether an assessment is neither better than the best nor worse than the worst."""
    if assessment not in _BEST_FIRST:
        return False
    best, worst = (_BEST_FIRST.index(each) for each in (computed[0], computed[-1]))
    return best <= _BEST_FIRST.index(assessment) <= worst


RULES: tuple[Rule, ...] = (
    Rule(
        id="result-missing",
        find=_missing,
        reason=lambda: translate(
            "ResultRules", "Every goal that is decided or ongoing is reported every year."
        ),
    ),
    field_rule(
        "result-without-output",
        Result,
        "outputs",
        lambda _, result: is_blank(result.outputs),
        text=lambda: translate("ResultRules", "Say what came out of the activities."),
        reason=lambda: translate(
            "ResultRules", "Outputs are what the agency answers for and can always report."
        ),
        is_depth=True,
    ),
    Rule(
        id="R-04",
        find=_incomplete,
        reason=lambda: translate(
            "ResultRules", "Results are analysed and assessed, not only shown in figures (R-04)."
        ),
        is_depth=True,
    ),
    Rule(
        id="R-15",
        find=_figure_without_analysis,
        reason=lambda: translate(
            "ResultRules",
            "A common flaw: statistics by sex are reported without analysing the differences "
            "(R-15).",
        ),
        is_depth=True,
    ),
    Rule(
        id="gap-without-analysis",
        find=_gap_without_analysis,
        reason=lambda: translate(
            "ResultRules", "The agency has set a limit for when a sex difference is analysed."
        ),
    ),
    field_rule(
        "R-08",
        Result,
        "description",
        lambda _, result: (
            not is_blank(result.description) and not words.names_both(result.description)
        ),
        text=lambda: translate("ResultRules", "Describe both women and men, girls and boys."),
        reason=lambda: translate(
            "ResultRules",
            "The annual report shows results for women and men, girls and boys (R-08).",
        ),
    ),
    field_rule(
        "R-06",
        Result,
        "ground",
        lambda _, result: (
            result.assumes_effect and result.ground is None and is_blank(result.ground_text)
        ),
        text=lambda: translate("ResultRules", "Say what the assumed effect rests on."),
        reason=lambda: translate(
            "ResultRules",
            "Effects need not be proved; a well-founded assumption is enough (R-06).",
        ),
    ),
    field_rule(
        "R-07",
        Result,
        "sources",
        lambda facts, result: (
            result.effect_kind is EffectKind.EFFECT_ANALYSIS
            and not facts.chain.linked(ResultSource, result.id)
        ),
        text=lambda: translate(
            "ResultRules", "Give the source of the effect analysis, or call it an assumption."
        ),
        reason=lambda: translate(
            "ResultRules",
            "An indicator measures outcome; to claim an effect calls for an analysis (R-07).",
        ),
    ),
    Rule(
        id="assessment-differs-from-signal",
        find=_differing,
        reason=lambda: translate(
            "ResultRules", "The assessment is yours; the reader wants to know why it differs."
        ),
    ),
    field_rule(
        "result-report-text-too-long",
        Result,
        "report_text",
        lambda _, result: len(result.report_text) > LONGEST_REPORT_TEXT,
        text=lambda: translate("ResultRules", "Shorten the text to at most 1,200 characters."),
        reason=lambda: translate(
            "ResultRules", "The annual report has room for a short text on each goal."
        ),
        severity=Severity.NOTE,
    ),
)
