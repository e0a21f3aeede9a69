"""The boxes of a goal's effect chain, each in its column, from what the records say."""

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten

from jimdesk.domain.activity import Activity
from jimdesk.domain.effect_chain import EffectNode, EffectNodeKind, Step
from jimdesk.domain.goal import Goal, GoalKind
from jimdesk.domain.result import Result
from jimdesk.i18n import format_number, translate
from jimdesk.review.chain import Chain

_STEP_OF_GOAL = {
    GoalKind.OUTPUT: Step.OUTPUT,
    GoalKind.PREREQUISITE: Step.OUTPUT,
    GoalKind.SOCIETY_EFFECT: Step.EFFECT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One box of the picture.

    Attributes:
        key: What arrows name it by, unique in the chain: "A-003", "A-003/output", "node/12".
        code: Readable id of the record that says it, empty for an own box.
        text: What it says; empty where the record has not said it yet.
        measured_by: Readable ids of the indicators that follow it.
        own: The record behind an own box.
        feeds: Key of the activity that a resource goes to.
        record: The record that says it, as table and row id; None for an own box.
    """

    key: str
    step: Step
    code: str = ""
    feeds: str = ""
    record: tuple[str, int] | None = None
    text: str = ""
    kind: EffectNodeKind = EffectNodeKind.PART
    measured_by: tuple[str, ...] = ()
    own: EffectNode | None = None

    @property
    def is_aside(self) -> bool:
        """Whether it is a side effect or a goal conflict."""
        return self.kind is not EffectNodeKind.PART

    @property
    def short(self) -> str:
        """What is said for it in a line: its readable id with the column, or its text."""
        if self.record is None:
            return shorten(self.text.strip(), 30, placeholder=" …") or self.kind.label
        return f"{self.code} ({self.step.label.lower()})"


def boxes_of(chain: Chain, goal: Goal, year: int) -> Iterator[Box]:
    """Yield all boxes, those of records first; results after the year are left out."""
    for activity in chain.activities_of_goal(goal.id):
        if resources := _resources(activity):
            yield Box(
                key=f"{activity.code}/resources",
                step=Step.RESOURCE,
                code=activity.code,
                feeds=activity.code,
                record=("activity", activity.id),
                text=resources,
            )
        yield from _moved(chain, activity)
        yield Box(
            key=activity.code,
            step=Step.ACTIVITY,
            code=activity.code,
            record=("activity", activity.id),
            text=activity.title,
        )
        yield Box(
            key=f"{activity.code}/output",
            step=Step.OUTPUT,
            code=activity.code,
            record=("activity", activity.id),
            text=activity.outcome.strip() or activity.expected_output.strip(),
        )
    yield Box(
        key=goal.code,
        step=_STEP_OF_GOAL.get(goal.kind, Step.OUTCOME) if goal.kind else Step.OUTCOME,
        code=goal.code,
        record=("goal", goal.id),
        text=goal.statement,
        measured_by=tuple(indicator.code for indicator in chain.indicators_of_goal(goal.id)),
    )
    if result := latest(chain, goal, year):
        yield from _assumed(result)
    for policy_goal in chain.policy_goals_of_goal(goal.id):
        yield Box(
            key=f"policy/{policy_goal.id}",
            step=Step.POLICY_GOAL,
            code=policy_goal.short if policy_goal.short != policy_goal.name else "",
            text=policy_goal.name,
        )
    nodes, _ = chain.effect_parts_of(goal.id)
    for node in sorted(nodes, key=lambda node: (node.position, node.id)):
        yield Box(key=f"node/{node.id}", step=node.step, text=node.text, kind=node.kind, own=node)


def _assumed(result: Result) -> Iterator[Box]:
    for part, step in (("effect_target", Step.OUTCOME), ("effect_society", Step.EFFECT)):
        if text := str(getattr(result, part)).strip():
            yield Box(
                key=f"{result.code}/{part}",
                step=step,
                code=result.code,
                record=("result", result.id),
                text=text,
            )


def _moved(chain: Chain, activity: Activity) -> Iterator[Box]:
    """Yield the money that an analysis of resources has led to for an activity."""
    for measure in chain.budget_measures.values():
        analysis = chain.budget_analyses.get(measure.budget_analysis_id)
        if measure.activity_id == activity.id and measure.amount and analysis is not None:
            text = translate("EffectChain", "{number} kronor")
            said = text.format(number=format_number(measure.amount))
            yield Box(
                key=f"{analysis.code}/{measure.id}",
                step=Step.RESOURCE,
                code=analysis.code,
                feeds=activity.code,
                record=("budget_analysis", analysis.id),
                text=f"{said}: {measure.description.strip() or measure.kind.label}",
            )


def _resources(activity: Activity) -> str:
    said = []
    if activity.cost:
        text = translate("EffectChain", "{number} kronor")
        said.append(text.format(number=format_number(activity.cost)))
    if activity.hours:
        text = translate("EffectChain", "{number} hours")
        said.append(text.format(number=format_number(activity.hours)))
    return ", ".join(said)


def latest(chain: Chain, goal: Goal, year: int) -> Result | None:
    """Return the newest result of a goal up to a year, None where there is none."""
    results = [result for result in chain.results_of_goal(goal.id) if result.year <= year]
    return results[-1] if results else None
