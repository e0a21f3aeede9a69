"""The effect chain of a goal: boxes in six columns and arrows with their reasons.

Made from what the file holds: costs and hours, activities, what they are to give, the goal, the
assumed effects of its latest result and the policy goals that it reaches. What a person adds are
the reasons of arrows, arrows and boxes that no record gives, and arrows left out. Source: domain
specification, chapter 7.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias

from jimdesk.domain.effect_chain import EffectArrow, Step
from jimdesk.domain.goal import Goal
from jimdesk.domain.result import Ground, Result
from jimdesk.i18n import translate
from jimdesk.review.chain import Chain
from jimdesk.review.effect_boxes import Box, boxes_of, latest
from jimdesk.statistics.layers import Layers, ordered

STEPS = tuple(Step)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """One arrow of the picture.

    Attributes:
        because: What follows "because …", empty while nobody has said it.
        is_assumption: Whether it leads to an outcome or an effect, which is assumed, never proved.
        stored: What a person has said of it, None when it only follows from the records.
        follows: Whether the records give it, so that it can be hidden but not removed.
    """

    start: Box
    end: Box
    because: str = ""
    is_assumption: bool = False
    ground: Ground | None = None
    ground_text: str = ""
    source_id: int | None = None
    stored: EffectArrow | None = None
    follows: bool = True

    @property
    def has_ground(self) -> bool:
        """Whether something says why the assumption is well founded."""
        return self.ground is not None or bool(self.ground_text.strip())

    @property
    def sentence(self) -> str:
        """The arrow in words, for those who read and do not look."""
        ends = {"start": _words(self.start), "end": _words(self.end)}
        if not self.because.strip():
            text = translate("EffectChain", "{start} leads to {end}, but nobody has said why.")
        elif self.is_assumption:
            text = translate("EffectChain", "{start} is assumed to lead to {end}, because {why}.")
        else:
            text = translate("EffectChain", "{start} leads to {end}, because {why}.")
        return text.format(**ends, why=self.because.strip().rstrip("."))


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectChain:
    """The chain of one goal.

    Attributes:
        boxes: By column, from top to bottom, ordered so that few arrows cross.
        arrows: From left to right, those in the picture.
        hidden: Arrows that a person has left out of the picture.
        lost: Stored arrows of which an end is no longer there, or no longer to the right.
        layers: Keys of boxes by column, and the way of each arrow through the columns.
    """

    goal: Goal
    boxes: dict[Step, list[Box]]
    arrows: list[Arrow]
    hidden: list[Arrow] = field(default_factory=list)
    lost: list[EffectArrow] = field(default_factory=list)
    layers: Layers = field(repr=False)

    @property
    def begun(self) -> bool:
        """Whether somebody has said something of it that the records do not say."""
        own = any(box.own for column in self.boxes.values() for box in column)
        return own or any(arrow.stored for arrow in (*self.arrows, *self.hidden))

    @property
    def reaches_policy_goal(self) -> bool:
        """Whether the arrows lead from the goal to a policy goal."""
        reached, before = {self.goal.code}, 0
        while len(reached) > before:
            before = len(reached)
            reached |= {each.end.key for each in self.arrows if each.start.key in reached}
        return any(box.key in reached for box in self.boxes[Step.POLICY_GOAL])

    @property
    def asides(self) -> list[Box]:
        """The side effects and goal conflicts."""
        return [box for column in self.boxes.values() for box in column if box.is_aside]


_Order: TypeAlias = Callable[[Sequence[Sequence[str]], Sequence[tuple[str, str]]], Layers]


def effect_chain(chain: Chain, goal: Goal, year: int, *, order: _Order = ordered) -> EffectChain:
    """Return the effect chain of a goal as it is in a report year.

    Args:
        chain: The records; results after the report year are left out.
        goal: Whose chain.
        year: The report year.
        order: Puts the boxes of each column in order; what nobody looks at needs none.
    """
    boxes = list(boxes_of(chain, goal, year))
    at = {box.key: box for box in boxes}
    said = {(each.start, each.end): each for each in chain.effect_parts_of(goal.id)[1]}
    grounds = latest(chain, goal, year)
    follows = [pair for pair in _pairs(boxes) if pair[0] in at and pair[1] in at]
    arrows = [
        _arrow(at[start], at[end], said.get((start, end)), grounds, follows=True)
        for start, end in dict.fromkeys(follows)
    ]
    own = {ends: arrow for ends, arrow in said.items() if ends not in set(follows)}
    held = {ends: arrow for ends, arrow in own.items() if leads_right(at, *ends)}
    arrows += [
        _arrow(at[start], at[end], arrow, None, follows=False)
        for (start, end), arrow in held.items()
    ]
    lost = [arrow for ends, arrow in own.items() if ends not in held]
    shown = [arrow for arrow in arrows if not (arrow.stored and arrow.stored.hidden)]
    columns = [[box.key for box in boxes if box.step is step] for step in STEPS]
    layers = order(columns, [(arrow.start.key, arrow.end.key) for arrow in shown])
    by_step = {
        step: [at[key] for key in keys] for step, keys in zip(STEPS, layers.boxes, strict=True)
    }
    rank = {key: place for place, key in enumerate(key for keys in layers.boxes for key in keys)}
    return EffectChain(
        goal=goal,
        boxes=by_step,
        arrows=sorted(shown, key=lambda arrow: (rank[arrow.start.key], rank[arrow.end.key])),
        hidden=[arrow for arrow in arrows if arrow not in shown],
        lost=lost,
        layers=layers,
    )


def leads_right(boxes: Mapping[str, Box], start: str, end: str) -> bool:
    """Return whether both ends of an arrow are there, and the end in a later column."""
    if start not in boxes or end not in boxes:
        return False
    return STEPS.index(boxes[start].step) < STEPS.index(boxes[end].step)


def _pairs(boxes: Sequence[Box]) -> Iterator[tuple[str, str]]:
    """Return the arrows that follow from the records, as pairs of keys.

    Resources lead to their activity and that to its output, or to a goal that is an output itself.
    From there on each column leads to the next that has something in it.
    """
    parts = [box for box in boxes if box.own is None]
    goal = next(box for box in parts if box.key == box.code and box.step is not Step.ACTIVITY)
    for box in parts:
        if box.feeds:
            yield box.key, box.feeds
        elif box.step is Step.ACTIVITY:
            yield box.key, f"{box.key}/output"
            if goal.step is Step.OUTPUT:
                yield box.key, goal.key
    later = [[box for box in parts if box.step is step] for step in STEPS[2:]]
    for column, following in pairwise([column for column in later if column]):
        yield from ((box.key, end.key) for box in column for end in following)


def _arrow(
    start: Box, end: Box, stored: EffectArrow | None, result: Result | None, *, follows: bool
) -> Arrow:
    """Return an arrow; its ground is the one said of it, else that of the result it stems from."""
    assumed = STEPS.index(end.step) >= STEPS.index(Step.OUTCOME)
    said = stored is not None and (stored.ground or stored.ground_text.strip())
    ground: EffectArrow | Result | None = stored if said else result
    return Arrow(
        start=start,
        end=end,
        because=stored.because if stored else "",
        is_assumption=assumed,
        ground=ground.ground if ground and assumed else None,
        ground_text=ground.ground_text if ground and assumed else "",
        source_id=stored.source_id if stored else None,
        stored=stored,
        follows=follows,
    )


def _words(box: Box) -> str:
    text = box.text.strip().rstrip(".") or translate("EffectChain", "not yet said")
    return f"{box.code} {text}".strip()
