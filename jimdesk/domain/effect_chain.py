"""The effect chain of a goal: what its reader adds to what the file holds already.

The chain itself – resources, activities, outputs, outcome, effect, policy goal – is made from the
records; only the arrows' reasons and what no record says are stored. Source: domain specification,
chapter 7.
"""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import Record
from jimdesk.domain.result import Ground
from jimdesk.i18n import translate


class Step(enum.StrEnum):
    """The columns of an effect chain, in their order; stored, so never change a value."""

    RESOURCE = "resource"
    ACTIVITY = "activity"
    OUTPUT = "output"
    OUTCOME = "outcome"
    EFFECT = "effect"
    POLICY_GOAL = "policy_goal"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Step.RESOURCE: translate("EffectChain", "Resources"),
            Step.ACTIVITY: translate("EffectChain", "Activities"),
            Step.OUTPUT: translate("EffectChain", "Outputs"),
            Step.OUTCOME: translate("EffectChain", "Outcome for the target group"),
            Step.EFFECT: translate("EffectChain", "Effect in society"),
            Step.POLICY_GOAL: translate("EffectChain", "Policy goal"),
        }[self]


class EffectNodeKind(enum.StrEnum):
    """What an own node says; stored, so never change a value."""

    PART = "part"
    SIDE_EFFECT = "side_effect"
    GOAL_CONFLICT = "goal_conflict"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            EffectNodeKind.PART: translate("EffectChain", "Part of the chain"),
            EffectNodeKind.SIDE_EFFECT: translate("EffectChain", "Side effect"),
            EffectNodeKind.GOAL_CONFLICT: translate("EffectChain", "Goal conflict"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectNode(Record):
    """A part of a goal's chain that no other record says."""

    goal_id: int
    step: Step = Step.OUTCOME
    kind: EffectNodeKind = EffectNodeKind.PART
    text: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectArrow(Record):
    """An arrow of a goal's chain, with its reason.

    Attributes:
        start: Key of the node that it leaves, such as "A-003" or "A-003/output"; own nodes have
            "node/" and their row id.
        end: Key of the node that it reaches.
        because: What follows "because …".
        ground_text: Ground of the assumption, in words.
        hidden: Whether an arrow that the records give is left out of the picture.
    """

    goal_id: int
    start: str
    end: str
    because: str = ""
    ground: Ground | None = None
    ground_text: str = ""
    source_id: int | None = None
    hidden: bool = False
