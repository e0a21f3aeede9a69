"""Rules on gender budgeting: what an analysis of resources lacks, and how it could be misread."""

from collections.abc import Iterable, Iterator

from jimdesk.domain.budgeting import BudgetAnalysis, DistributionAssessment, MeasureKind
from jimdesk.domain.finding import Severity
from jimdesk.domain.observation import Sex
from jimdesk.i18n import translate
from jimdesk.review.budget_counts import standing
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, field_rule, is_blank, records
from jimdesk.statistics.reading_guard import Guard, Trap, guards

PERSONS = "persons"
"""What findings call the numbers of women and men."""

_TRIED = {
    Sex.WOMEN: DistributionAssessment.UNJUSTIFIED_WOMEN,
    Sex.MEN: DistributionAssessment.UNJUSTIFIED_MEN,
}
_UNJUSTIFIED = frozenset(_TRIED.values())


def _guarded(facts: Facts, trap: Trap) -> Iterator[tuple[BudgetAnalysis, Guard]]:
    """Yield the analyses that can be misread in a way, with the first sentence that says so."""
    for analysis in records(facts, BudgetAnalysis):
        found = standing(facts.chain, analysis, facts.observations, facts.year)
        guard = next((each for each in guards(found) if each.trap is trap), None)
        if guard is not None:
            yield analysis, guard


def _not_interpretable(facts: Facts) -> Iterable[Hit]:
    for analysis, guard in _guarded(facts, Trap.NOT_INTERPRETABLE):
        yield Hit(record=analysis, field=PERSONS, text=guard.text)


def _without_need(facts: Facts) -> Iterable[Hit]:
    for analysis, guard in _guarded(facts, Trap.JUDGE_BY_NEED):
        yield Hit(record=analysis, field="need", text=guard.text)


def _misread(facts: Facts) -> Iterable[Hit]:
    """Yield what costs more, has less access, and is not assessed as a disadvantage for it."""
    for analysis, guard in _guarded(facts, Trap.COSTLIER_LESS_ACCESS):
        if guard.sex is not None and analysis.assessment is not _TRIED[guard.sex]:
            seen = analysis.assessment.value if analysis.assessment else ""
            yield Hit(record=analysis, field="assessment", text=guard.text, seen=seen)


def _without_ground(facts: Facts) -> Iterable[Hit]:
    for analysis in records(facts, BudgetAnalysis):
        bare = [
            each.description.strip() or each.kind.label
            for each in facts.chain.resources_of(analysis.id)
            if each.source_id is None and is_blank(each.allocation)
        ]
        if bare:
            text = translate(
                "BudgetRules", "Neither source nor argument: {resources}. Give one of them."
            )
            named = ", ".join(bare)
            yield Hit(
                record=analysis, field="resources", text=text.format(resources=named), seen=named
            )


def _too_much(facts: Facts) -> Iterable[Hit]:
    for analysis in records(facts, BudgetAnalysis):
        for each in facts.chain.resources_of(analysis.id):
            if each.total is not None and (each.women or 0) + (each.men or 0) > each.total:
                text = translate(
                    "BudgetRules",
                    "{resource}: women and men together have more than the total. Put one of the"
                    " numbers right.",
                )
                name = each.description.strip() or each.kind.label
                yield Hit(
                    record=analysis,
                    field="resources",
                    text=text.format(resource=name),
                    seen=f"{each.women} {each.men} {each.total}",
                )


def _undecided(facts: Facts) -> Iterable[Hit]:
    moves = (MeasureKind.REALLOCATE, MeasureKind.INVEST)
    for analysis in records(facts, BudgetAnalysis):
        held = facts.chain.measures_of(analysis.id)
        if any(each.kind in moves and each.decision_id is None for each in held):
            text = translate(
                "BudgetRules", "Money is moved, but no decision stands behind it. Point at one."
            )
            yield Hit(record=analysis, field="measures", text=text)


def _lacks_measure(facts: Facts, analysis: BudgetAnalysis) -> bool:
    held = facts.chain.measures_of(analysis.id)
    return analysis.assessment in _UNJUSTIFIED and not held


def _why_guard() -> str:
    return translate(
        "BudgetRules",
        "A higher cost for a sex can hide that it has less access, as in the Swedish Prison and"
        " Probation Service's case.",
    )


RULES: tuple[Rule, ...] = (
    field_rule(
        "budget-without-resources",
        BudgetAnalysis,
        "resources",
        lambda facts, analysis: not facts.chain.resources_of(analysis.id),
        text=lambda: translate(
            "BudgetRules", "No resources. Add one, with figures or a reasoned argument."
        ),
        reason=lambda: translate(
            "BudgetRules", "Gender budgeting shows how resources fall on women and men."
        ),
        is_depth=True,
    ),
    Rule(
        id="budget-resource-without-ground",
        find=_without_ground,
        reason=lambda: translate(
            "BudgetRules",
            "Where figures by sex are missing, research, similar statistics or a reasoned argument"
            " takes their place.",
        ),
    ),
    Rule(
        id="budget-more-than-total",
        find=_too_much,
        reason=lambda: translate("BudgetRules", "The parts cannot be more than the whole."),
        severity=Severity.ERROR,
    ),
    Rule(
        id="budget-not-interpretable",
        find=_not_interpretable,
        reason=lambda: translate(
            "BudgetRules", "An amount says nothing until it is held against how many it is for."
        ),
    ),
    Rule(id="budget-costlier-less-access", find=_misread, reason=_why_guard),
    Rule(
        id="budget-without-need",
        find=_without_need,
        reason=lambda: translate(
            "BudgetRules", "Resources should follow need; equal shares are not always right."
        ),
        is_depth=True,
    ),
    field_rule(
        "budget-without-assessment",
        BudgetAnalysis,
        "assessment",
        lambda _, analysis: analysis.assessment is None,
        text=lambda: translate(
            "BudgetRules", "The distribution is not assessed. Choose an assessment."
        ),
        reason=lambda: translate(
            "BudgetRules", "An analysis ends in an assessment, and counts as done only then."
        ),
        is_depth=True,
    ),
    field_rule(
        "budget-without-reason",
        BudgetAnalysis,
        "reason",
        lambda _, analysis: analysis.assessment is not None and is_blank(analysis.reason),
        text=lambda: translate("BudgetRules", "The assessment has no reason. Write why."),
        reason=lambda: translate(
            "BudgetRules", "Others should be able to try the assessment of a distribution."
        ),
    ),
    field_rule(
        "budget-without-measure",
        BudgetAnalysis,
        "measures",
        _lacks_measure,
        text=lambda: translate(
            "BudgetRules", "The difference is unjustified, but there is no measure. Add one."
        ),
        reason=lambda: translate(
            "BudgetRules", "Gender budgeting changes the budget where that is needed."
        ),
    ),
    Rule(
        id="budget-moved-without-decision",
        find=_undecided,
        reason=lambda: translate(
            "BudgetRules", "Money that is moved or added needs a decision to point at."
        ),
        severity=Severity.NOTE,
    ),
)
