"""Gender budgeting: how the resources of a part of the operation fall on women and men.

Numbers of persons – the target group, those with access, those with an outcome – are values of
indicators, so that they have a source, a history and the one disclosure control. An analysis holds
what no indicator does: the resources and the reasoning. Source: domain specification, chapter 11.
"""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import CodedRecord, Record, Status
from jimdesk.domain.result import EffectKind, Ground
from jimdesk.i18n import translate


class Concern(enum.StrEnum):
    """Whether women and men are concerned; stored, so never change a value."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Concern.YES: translate("Concern", "Yes"),
            Concern.NO: translate("Concern", "No"),
            Concern.UNCLEAR: translate("Concern", "Unclear"),
        }[self]


class ResourceKind(enum.StrEnum):
    """Kinds of resource; stored, so never change a value."""

    KRONOR = "kronor"
    TIME = "time"
    STAFF = "staff"
    PLACES = "places"
    PREMISES = "premises"
    EFFORTS = "efforts"
    GRANTS = "grants"

    @property
    def label(self) -> str:
        """The name on screen, with its unit where it has one."""
        return {
            ResourceKind.KRONOR: translate("ResourceKind", "Kronor"),
            ResourceKind.TIME: translate("ResourceKind", "Time, hours"),
            ResourceKind.STAFF: translate("ResourceKind", "Staff, full-time equivalents"),
            ResourceKind.PLACES: translate("ResourceKind", "Places"),
            ResourceKind.PREMISES: translate("ResourceKind", "Premises, square metres"),
            ResourceKind.EFFORTS: translate("ResourceKind", "Efforts, number"),
            ResourceKind.GRANTS: translate("ResourceKind", "Grants, kronor"),
        }[self]

    @property
    def is_money(self) -> bool:
        """Whether it is counted in kronor."""
        return self in {ResourceKind.KRONOR, ResourceKind.GRANTS}


class AllocationMethod(enum.StrEnum):
    """How a resource was split on women and men; stored, so never change a value."""

    ACTUAL = "actual"
    STANDARD_COST = "standard_cost"
    ESTIMATED = "estimated"
    NOT_POSSIBLE = "not_possible"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            AllocationMethod.ACTUAL: translate("AllocationMethod", "Actual figures"),
            AllocationMethod.STANDARD_COST: translate("AllocationMethod", "Standard cost"),
            AllocationMethod.ESTIMATED: translate("AllocationMethod", "Estimated"),
            AllocationMethod.NOT_POSSIBLE: translate("AllocationMethod", "Not possible to split"),
        }[self]


class Basis(enum.StrEnum):
    """What a split rests on; stored, so never change a value. Source: R-11, R-12."""

    OWN_BY_SEX = "own_by_sex"
    SIMILAR_STATISTICS = "similar_statistics"
    RESEARCH = "research"
    REASONING = "reasoning"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Basis.OWN_BY_SEX: translate("Basis", "Own figures by sex"),
            Basis.SIMILAR_STATISTICS: translate("Basis", "Statistics of something similar"),
            Basis.RESEARCH: translate("Basis", "Research"),
            Basis.REASONING: translate("Basis", "A reasoned argument"),
        }[self]


class DistributionAssessment(enum.StrEnum):
    """The assessment of how resources fall; stored, so never change a value."""

    UNJUSTIFIED_WOMEN = "unjustified_women"
    UNJUSTIFIED_MEN = "unjustified_men"
    JUSTIFIED = "justified"
    NO_DIFFERENCE = "no_difference"
    UNCLEAR = "unclear"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            DistributionAssessment.UNJUSTIFIED_WOMEN: translate(
                "DistributionAssessment", "Unjustified, to the disadvantage of women"
            ),
            DistributionAssessment.UNJUSTIFIED_MEN: translate(
                "DistributionAssessment", "Unjustified, to the disadvantage of men"
            ),
            DistributionAssessment.JUSTIFIED: translate("DistributionAssessment", "Justified"),
            DistributionAssessment.NO_DIFFERENCE: translate(
                "DistributionAssessment", "No difference"
            ),
            DistributionAssessment.UNCLEAR: translate("DistributionAssessment", "Unclear"),
        }[self]


class MeasureKind(enum.StrEnum):
    """What an analysis leads to; stored, so never change a value."""

    REALLOCATE = "reallocate"
    INVEST = "invest"
    CHANGE_CRITERIA = "change_criteria"
    CHANGE_WAYS = "change_ways"
    INVESTIGATE = "investigate"
    NOTHING = "nothing"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            MeasureKind.REALLOCATE: translate("MeasureKind", "Reallocate"),
            MeasureKind.INVEST: translate("MeasureKind", "Invest"),
            MeasureKind.CHANGE_CRITERIA: translate("MeasureKind", "Change criteria"),
            MeasureKind.CHANGE_WAYS: translate("MeasureKind", "Change ways of working"),
            MeasureKind.INVESTIGATE: translate("MeasureKind", "Investigate further"),
            MeasureKind.NOTHING: translate("MeasureKind", "No measure"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetLine(Record):
    """An appropriation, or a part of one, with its money in a year.

    Attributes:
        name: Appropriation item or part of the operation, as the agency calls it.
        amount: Kronor in the year, None while unknown.
    """

    name: str = ""
    year: int | None = None
    amount: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetAnalysis(CodedRecord):
    """One analysis of a part of the operation, through the seven steps of chapter 11.

    Attributes:
        operation: The part of the operation that is analysed.
        plan_area: Its place in the operational plan.
        year: Year that the figures concern.
        concerns: Whether women and men are concerned.
        why_now: Why just this part is analysed.
        target_group: Whom it is for, in words.
        need: Whether women and men need the same, in words.
        target_indicator_id: Indicator with the number of persons in the target group.
        access_indicator_id: Indicator with the number that has access.
        outcome_indicator_id: Indicator with the number that has the outcome.
        causes: Why the resources fall as they do.
        need_and_distribution: The distribution held against the need.
        who_gains: Who wins and who loses.
        if_nothing: What happens when nothing is done.
        side_effects: What else may follow.
        reason: Why it was assessed so.
        follow_up: What was seen afterwards; follow_up_year says when.
        effect_assumption: What is assumed to follow for women and men, never a proof.
    """

    title: str = ""
    operation: str = ""
    plan_area: str = ""
    year: int | None = None
    budget_line_id: int | None = None
    unit_id: int | None = None
    function_id: int | None = None
    policy_goal_id: int | None = None
    problem_id: int | None = None
    concerns: Concern | None = None
    why_now: str = ""
    target_group: str = ""
    need: str = ""
    target_indicator_id: int | None = None
    access_indicator_id: int | None = None
    outcome_indicator_id: int | None = None
    causes: str = ""
    need_and_distribution: str = ""
    who_gains: str = ""
    if_nothing: str = ""
    side_effects: str = ""
    assessment: DistributionAssessment | None = None
    reason: str = ""
    follow_up: str = ""
    follow_up_year: int | None = None
    effect_assumption: str = ""
    effect_kind: EffectKind = EffectKind.ASSUMPTION
    ground: Ground | None = None
    ground_text: str = ""
    status: Status = Status.DRAFT
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetResource(Record):
    """One kind of resource of an analysis, as it falls on women and men.

    Attributes:
        women: Amount that falls on women, in the unit of its kind; None when it cannot be told.
        men: Likewise for men.
        total: The whole amount where it is known; it may hold more than women and men together.
        allocation: How a standard cost was worked out, or the argument where there are no figures.
    """

    budget_analysis_id: int
    kind: ResourceKind = ResourceKind.KRONOR
    description: str = ""
    women: float | None = None
    men: float | None = None
    total: float | None = None
    method: AllocationMethod | None = None
    basis: Basis | None = None
    allocation: str = ""
    source_id: int | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetMeasure(Record):
    """What an analysis leads to.

    Attributes:
        amount: Kronor that are moved or added, None when it is not about money.
    """

    budget_analysis_id: int
    kind: MeasureKind = MeasureKind.INVESTIGATE
    description: str = ""
    amount: float | None = None
    decision_id: int | None = None
    activity_id: int | None = None
    position: int = 0
