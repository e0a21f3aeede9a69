"""Rules on indicators (domain specification 6.5)."""

from collections.abc import Iterable

from jimdesk.domain.finding import Severity
from jimdesk.domain.indicator import Desired, Indicator, Measure, NoSexReason
from jimdesk.domain.links import ProblemIndicator
from jimdesk.domain.moved import AGREED
from jimdesk.domain.observation import Observation, Sex
from jimdesk.domain.source import SourceKind
from jimdesk.i18n import translate
from jimdesk.review import words
from jimdesk.review.budget_counts import analyses_of
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, field_rule, is_blank, records


def _unsplit_own(facts: Facts) -> Iterable[Hit]:
    return _unsplit(facts, official=False)


def _unsplit_official(facts: Facts) -> Iterable[Hit]:
    return _unsplit(facts, official=True)


def _unsplit(facts: Facts, *, official: bool) -> Iterable[Hit]:
    """Yield the indicators on persons whose reported values lack a sex, with no special reason."""
    for indicator in records(facts, Indicator):
        if not indicator.individual_based or indicator.no_sex_reason is not None:
            continue
        if _is_official(facts, indicator) is not official:
            continue
        periods = [facts.cell(each) for each in facts.reported(indicator) if not _is_split(each)]
        if periods:
            text = translate(
                "IndicatorRules",
                "Not split by sex: {periods}. Fill in women and men, or give the special reason.",
            )
            yield Hit(
                record=indicator,
                field="no_sex_reason",
                text=text.format(periods="; ".join(periods)),
                seen="; ".join(periods),
            )


def _is_official(facts: Facts, indicator: Indicator) -> bool:
    source = facts.chain.source_of(indicator, None)
    return source is not None and source.kind is SourceKind.OFFICIAL_STATISTICS


def _is_split(observation: Observation) -> bool:
    """Return whether both sexes have numbers, or there is no number at all to split."""
    figures = {sex: observation.figures(sex) for sex in Sex}
    known = {
        sex for sex, each in figures.items() if each.numerator is not None or each.value is not None
    }
    return {Sex.WOMEN, Sex.MEN} <= known or not known or not is_blank(observation.text_value)


def _lacks_words(_: Facts, indicator: Indicator) -> bool:
    is_incomplete = is_blank(indicator.numerator) or is_blank(indicator.denominator)
    return indicator.measure.is_ratio and is_incomplete


def _lacks_source(facts: Facts, indicator: Indicator) -> bool:
    observed = facts.observations.get(indicator.id, ())
    return indicator.source_id is None and all(each.source_id is None for each in observed)


def _is_numeric(indicator: Indicator) -> bool:
    return indicator.measure is not Measure.QUALITATIVE


def _wants_change(indicator: Indicator) -> bool:
    """Return whether women and men should have a start and a target."""
    is_split = _is_numeric(indicator) and indicator.no_sex_reason is None
    return is_split and indicator.desired not in {None, Desired.NONE}


def _is_loose(facts: Facts, indicator: Indicator) -> bool:
    has_problem = facts.chain.linked(ProblemIndicator, indicator.id, backwards=True)
    has_goal = facts.chain.goals_of_indicator(indicator.id)
    return not (has_problem or has_goal or analyses_of(facts.chain, indicator))


def _lacks_baseline(_: Facts, indicator: Indicator) -> bool:
    values = (indicator.baseline_women, indicator.baseline_men, indicator.baseline_gap)
    is_known = indicator.baseline_year is not None and any(each is not None for each in values)
    return _wants_change(indicator) and not is_known and is_blank(indicator.baseline_note)


def _lacks_target(_: Facts, indicator: Indicator) -> bool:
    levels = (indicator.target_women, indicator.target_men)
    ends = (indicator.target_low, indicator.target_high)
    enough = {
        Desired.CLOSE_GAP: True,  # to no difference at all, unless said otherwise
        Desired.MAINTAIN: True,  # the baseline
        Desired.WITHIN_RANGE: any(end is not None for end in ends),
    }.get(
        indicator.desired or Desired.NONE,
        indicator.target_gap is not None or any(level is not None for level in levels),
    )
    return _wants_change(indicator) and not enough


RULES: tuple[Rule, ...] = (
    Rule(
        id="R-02",
        find=_unsplit_own,
        reason=lambda: translate(
            "IndicatorRules",
            "Statistics on individuals in the annual report are split by sex unless there are "
            "special reasons not to (ordinance 2000:605, chapter 3, section 1; R-02).",
        ),
    ),
    field_rule(
        "R-03",
        Indicator,
        "no_sex_reason_text",
        lambda _, indicator: (
            indicator.no_sex_reason is NoSexReason.OTHER and is_blank(indicator.no_sex_reason_text)
        ),
        text=lambda: translate("IndicatorRules", "Say what the special reason is."),
        reason=lambda: translate(
            "IndicatorRules",
            "A special reason is, for example, that the agency has no right to collect and process "
            "personal data (R-03).",
        ),
    ),
    Rule(
        id="R-13",
        find=_unsplit_official,
        reason=lambda: translate(
            "IndicatorRules",
            "Official statistics on individuals are split by sex unless there are special reasons "
            "not to (ordinance 2001:100, section 14; R-13).",
        ),
    ),
    field_rule(
        "indicator-name-without-group",
        Indicator,
        "name",
        lambda _, indicator: (
            indicator.measure is Measure.SHARE_WITHIN_SEX and not words.names_group(indicator.name)
        ),
        text=lambda: translate(
            "IndicatorRules", 'Say of whom it is a share: "Share of women and of men who …".'
        ),
        reason=lambda: translate(
            "IndicatorRules",
            "A share of women and men must not be taken for the share of women among all.",
        ),
    ),
    field_rule(
        "indicator-parts-without-words",
        Indicator,
        "denominator",
        _lacks_words,
        text=lambda: translate(
            "IndicatorRules", "Say in words what the numerator and the denominator count."
        ),
        reason=lambda: translate(
            "IndicatorRules", "Next year somebody else must draw the same figures."
        ),
        is_depth=True,
    ),
    field_rule(
        "indicator-individual-based-not-said",
        Indicator,
        "individual_based",
        lambda _, indicator: indicator.individual_based is None,
        text=lambda: translate("IndicatorRules", "Say whether the figures concern persons."),
        reason=lambda: translate(
            "IndicatorRules",
            "Figures on persons are split by sex (R-02) and protected when they are small.",
        ),
        is_depth=True,
    ),
    field_rule(
        "indicator-without-source",
        Indicator,
        "source_id",
        _lacks_source,
        text=lambda: translate("IndicatorRules", "The source is missing. Choose one."),
        reason=lambda: translate(
            "IndicatorRules", "Every figure in a report can be traced to its source."
        ),
    ),
    field_rule(
        "indicator-without-direction",
        Indicator,
        "desired",
        lambda _, indicator: _is_numeric(indicator) and indicator.desired is None,
        text=lambda: translate("IndicatorRules", "Say which way the values should go."),
        reason=lambda: translate(
            "IndicatorRules", "Without a direction nobody can say whether a change is good."
        ),
        is_depth=True,
    ),
    field_rule(
        "indicator-without-baseline",
        Indicator,
        "baseline_year",
        _lacks_baseline,
        text=lambda: translate(
            "IndicatorRules", "Fill in the start: year and values, or say why it is missing."
        ),
        reason=lambda: translate(
            "IndicatorRules", "Without a start nobody can say how far it has come."
        ),
        is_depth=True,
    ),
    field_rule(
        "indicator-without-target",
        Indicator,
        "target_women",
        _lacks_target,
        text=lambda: translate("IndicatorRules", "Fill in the target: values or a difference."),
        reason=lambda: translate(
            "IndicatorRules", "Without a target nobody can say whether the goal is reached."
        ),
        is_depth=True,
    ),
    field_rule(
        "indicator-without-target-year",
        Indicator,
        "target_year",
        lambda _, indicator: _wants_change(indicator) and indicator.target_year is None,
        text=lambda: translate("IndicatorRules", "Say by which year the target is to be reached."),
        reason=lambda: translate(
            "IndicatorRules", "The expected path is drawn from the start to the target year."
        ),
        is_depth=True,
    ),
    field_rule(
        "indicator-without-data-owner",
        Indicator,
        "data_owner_id",
        lambda _, indicator: indicator.data_owner_id is None,
        text=lambda: translate("IndicatorRules", "Choose the function that draws the figures."),
        reason=lambda: translate(
            "IndicatorRules", "Somebody must draw the figures again next year."
        ),
        is_depth=True,
    ),
    field_rule(
        "indicator-without-steps",
        Indicator,
        "drawing_steps",
        lambda _, indicator: indicator.status in AGREED and not indicator.steps,
        text=lambda: translate(
            "IndicatorRules", "Say how the figure is drawn, a step on each line."
        ),
        reason=lambda: translate(
            "IndicatorRules", "Whoever takes over must be able to draw the same figure."
        ),
        severity=Severity.NOTE,
    ),
    field_rule(
        "indicator-without-chain-level",
        Indicator,
        "chain_level",
        lambda _, indicator: indicator.chain_level is None,
        text=lambda: translate("IndicatorRules", "Say which level of the chain it measures."),
        reason=lambda: translate(
            "IndicatorRules", "Output and outcome are told apart; an indicator measures no effect."
        ),
        is_depth=True,
    ),
    field_rule(
        "indicator-threshold-too-low",
        Indicator,
        "threshold",
        lambda facts, indicator: (
            indicator.threshold is not None
            and indicator.threshold < facts.chain.agency.suppression_threshold
        ),
        text=lambda: translate(
            "IndicatorRules", "The threshold is lower than the agency's, which is used instead."
        ),
        reason=lambda: translate(
            "IndicatorRules", "An indicator may protect more than the agency asks for, never less."
        ),
    ),
    field_rule(
        "indicator-public-without-decider",
        Indicator,
        "public_decided_by",
        lambda _, indicator: (
            not is_blank(indicator.public_reason) and is_blank(indicator.public_decided_by)
        ),
        text=lambda: translate(
            "IndicatorRules",
            "Say who decided that the figures are public. Until then they are not.",
        ),
        reason=lambda: translate(
            "IndicatorRules", "Small counts are shown only after a decision with a reason."
        ),
    ),
    field_rule(
        "indicator-sensitive-without-interpretation",
        Indicator,
        "interpretation_note",
        lambda _, indicator: indicator.sensitive and is_blank(indicator.interpretation_note),
        text=lambda: translate(
            "IndicatorRules", "Say how the figures can be misread, such as: more found is better."
        ),
        reason=lambda: translate(
            "IndicatorRules", "More cases of violence can mean better detection, not more violence."
        ),
        severity=Severity.NOTE,
    ),
    field_rule(
        "indicator-without-goal",
        Indicator,
        "goals",
        _is_loose,
        text=lambda: translate("IndicatorRules", "Link the indicator to a goal or a problem."),
        reason=lambda: translate(
            "IndicatorRules", "The chain is broken here: the indicator follows up nothing."
        ),
        is_depth=True,
    ),
)
