"""The result of a goal in a year: output, outcome, analysis, assessment, assumed effect."""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import CodedRecord, Status
from jimdesk.i18n import translate

LONGEST_REPORT_TEXT = 1200
"""Characters of the text for the annual report before a warning (domain specification 6.8)."""


class Assessment(enum.StrEnum):
    """A person's assessment against the goal; stored, so never change a value."""

    ACHIEVED = "achieved"
    ON_THE_WAY = "on_the_way"
    UNCHANGED = "unchanged"
    WORSENED = "worsened"
    CANNOT_BE_ASSESSED = "cannot_be_assessed"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Assessment.ACHIEVED: translate("Assessment", "Achieved"),
            Assessment.ON_THE_WAY: translate("Assessment", "On the way"),
            Assessment.UNCHANGED: translate("Assessment", "Unchanged"),
            Assessment.WORSENED: translate("Assessment", "Worsened"),
            Assessment.CANNOT_BE_ASSESSED: translate("Assessment", "Cannot be assessed"),
        }[self]


class EffectKind(enum.StrEnum):
    """What an effect statement rests on; stored, so never change a value."""

    ASSUMPTION = "assumption"
    EFFECT_ANALYSIS = "effect_analysis"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            EffectKind.ASSUMPTION: translate("EffectKind", "Hypothetical: well-founded assumption"),
            EffectKind.EFFECT_ANALYSIS: translate("EffectKind", "Actual: effect analysis"),
        }[self]


class Ground(enum.StrEnum):
    """Ground of an assumption; stored, so never change a value."""

    RESEARCH = "research"
    OWN_DATA = "own_data"
    LOGIC = "logic"
    EXPERIENCE = "experience"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Ground.RESEARCH: translate("Ground", "Research"),
            Ground.OWN_DATA: translate("Ground", "Own data"),
            Ground.LOGIC: translate("Ground", "Logic of the operation"),
            Ground.EXPERIENCE: translate("Ground", "Experience"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(CodedRecord):
    """What became of one goal in one year; the outcome in numbers lies in the observations.

    Attributes:
        outputs: What came out of the activities (prestationer), one per line.
        output_women: Volume for women, such as persons reached; likewise men.
        outcome: What the indicators show, in words.
        description: What the figures show for women and men.
        analysis: Why.
        assessment_text: The assessment against the goal and the policy sub-goal, in words.
        signal_difference: Why the assessment differs from the computed signal.
        effect_target: Assumed effect for the target group, short term.
        effect_society: Assumed effect for society, long term.
        ground_text: Ground of the assumption, in words.
        other_explanations: Other possible explanations.
        consequence: What is changed because of the result: decision, plan, budget.
        report_text: Text for the annual report, at most 1 200 characters without a warning.
    """

    goal_id: int
    year: int
    outputs: str = ""
    output_women: float | None = None
    output_men: float | None = None
    outcome: str = ""
    description: str = ""
    analysis: str = ""
    assessment: Assessment | None = None
    assessment_text: str = ""
    signal_difference: str = ""
    effect_target: str = ""
    effect_society: str = ""
    effect_kind: EffectKind = EffectKind.ASSUMPTION
    ground: Ground | None = None
    ground_text: str = ""
    other_explanations: str = ""
    consequence: str = ""
    decision_id: int | None = None
    report_text: str = ""
    status: Status = Status.DRAFT
    note: str = ""

    @property
    def assumes_effect(self) -> bool:
        """Whether an effect is assumed, so that a ground is called for."""
        return bool(self.effect_target.strip() or self.effect_society.strip())


class Maturity(enum.IntEnum):
    """How far a result reaches along the chain. Source: domain specification 6.8 (K18)."""

    NOTHING = 0
    OUTPUT = 1
    OUTCOME = 2
    GROUNDED_ASSUMPTION = 3

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Maturity.NOTHING: translate("Maturity", "Nothing reported"),
            Maturity.OUTPUT: translate("Maturity", "Output"),
            Maturity.OUTCOME: translate("Maturity", "Outcome for the target group"),
            Maturity.GROUNDED_ASSUMPTION: translate(
                "Maturity", "Grounded assumption of contribution to the sub-goal"
            ),
        }[self]


def maturity(result: Result, *, has_observations: bool) -> Maturity:
    """Return how far a result reaches; each level presupposes the one below it.

    Args:
        result: The result.
        has_observations: Whether one of the goal's outcome indicators has a value that year.
    """
    if not result.outputs.strip():
        return Maturity.NOTHING
    if not (has_observations or result.outcome.strip()):
        return Maturity.OUTPUT
    grounded = result.assumes_effect and (result.ground or result.ground_text.strip())
    return Maturity.GROUNDED_ASSUMPTION if grounded else Maturity.OUTCOME
