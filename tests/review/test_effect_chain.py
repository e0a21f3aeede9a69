"""The effect chain of a goal is made from what the file holds, and says what it lacks."""

from collections.abc import Iterator

import pytest

from jimdesk.domain.budgeting import BudgetAnalysis, BudgetMeasure, MeasureKind
from jimdesk.domain.effect_chain import EffectArrow, EffectNode, EffectNodeKind, Step
from jimdesk.domain.finding import Severity
from jimdesk.domain.goal import Goal, GoalKind
from jimdesk.domain.record import Status
from jimdesk.domain.result import Ground
from jimdesk.review.chain import Chain
from jimdesk.review.effect_chain import Arrow, EffectChain, effect_chain
from jimdesk.review.rules import findings
from tests.review.world import YEAR, World, sound_world


@pytest.fixture
def world(english: None) -> Iterator[World]:
    """Return a file in which nothing is missing, with what an activity costs."""
    made = sound_world()
    made.unlink(EffectArrow)
    made.change(made.activity, cost=1_200_000.0, hours=300.0)
    yield made
    made.store.close()


def picture(world: World) -> EffectChain:
    store = world.store
    goal = store.all(type(world.goal))[0]
    return effect_chain(Chain.load(store), goal, YEAR)


def keys(chain: EffectChain) -> dict[Step, list[str]]:
    return {step: [box.key for box in column] for step, column in chain.boxes.items()}


def between(chain: EffectChain, start: str, end: str) -> Arrow:
    return next(a for a in chain.arrows if (a.start.key, a.end.key) == (start, end))


def test_the_chain_says_what_the_file_says(world: World) -> None:
    chain = picture(world)
    assert keys(chain)[Step.RESOURCE] == ["A-001/resources"]
    assert keys(chain)[Step.ACTIVITY] == ["A-001"]
    assert keys(chain)[Step.OUTPUT] == ["A-001/output"]
    assert "M-001" in keys(chain)[Step.OUTCOME]
    assert keys(chain)[Step.POLICY_GOAL] == [f"policy/{world.policy_goal.id}"]
    resources, goal = chain.boxes[Step.RESOURCE][0], chain.boxes[Step.OUTCOME][0]
    assert resources.text == "1\u202f200\u202f000 kronor, 300 hours"
    assert goal.text == world.goal.statement
    assert goal.measured_by == ("I-001",)


def test_every_arrow_leads_to_the_right_and_to_a_policy_goal_in_the_end(world: World) -> None:
    for kind in (*GoalKind, None):
        world.change(world.store.all(type(world.goal))[0], kind=kind)
        chain = picture(world)
        steps = list(Step)
        assert all(steps.index(a.start.step) < steps.index(a.end.step) for a in chain.arrows)
        reached, grown = {"A-001/resources"}, True
        while grown:
            more = {a.end.key for a in chain.arrows if a.start.key in reached} - reached
            grown = bool(more)
            reached |= more
        assert reached == {box.key for column in chain.boxes.values() for box in column}


def test_what_leads_to_an_effect_is_an_assumption_with_the_ground_of_the_result(
    world: World,
) -> None:
    chain = picture(world)
    assert not between(chain, "A-001", "A-001/output").is_assumption
    arrow = between(chain, "A-001/output", "M-001")
    assert arrow.is_assumption
    assert arrow.ground is world.result.ground
    assert "nobody has said why" in arrow.sentence


def test_a_reason_that_is_given_is_said_in_the_sentence(world: World) -> None:
    world.add(
        EffectArrow(
            goal_id=world.goal.id,
            start="A-001/output",
            end="M-001",
            because="fler platser ger fler chansen.",
            ground=Ground.RESEARCH,
        )
    )
    arrow = between(picture(world), "A-001/output", "M-001")
    assert arrow.ground is Ground.RESEARCH
    assert arrow.sentence.endswith("because fler platser ger fler chansen.")
    assert "is assumed to lead to" in arrow.sentence


def test_an_arrow_can_be_left_out_and_is_still_known(world: World) -> None:
    world.add(EffectArrow(goal_id=world.goal.id, start="A-001", end="A-001/output", hidden=True))
    chain = picture(world)
    assert [arrow.start.key for arrow in chain.hidden] == ["A-001"]
    assert all(arrow.start.key != "A-001" for arrow in chain.arrows)


def test_own_boxes_and_arrows_join_what_the_file_says(world: World) -> None:
    node = world.add(
        EffectNode(
            goal_id=world.goal.id,
            step=Step.EFFECT,
            kind=EffectNodeKind.SIDE_EFFECT,
            text="Längre köer",
        )
    )
    world.add(EffectArrow(goal_id=world.goal.id, start="A-001", end=f"node/{node.id}"))
    chain = picture(world)
    assert [box.text for box in chain.asides] == ["Längre köer"]
    assert not between(chain, "A-001", f"node/{node.id}").follows


def test_an_arrow_whose_end_is_gone_is_told_and_not_drawn(world: World) -> None:
    lost = world.add(EffectArrow(goal_id=world.goal.id, start="A-001", end="A-777"))
    chain = picture(world)
    assert chain.lost == [lost]
    assert all(arrow.end.key != "A-777" for arrow in chain.arrows)


def test_a_chain_that_nobody_has_begun_is_only_noted_while_its_goal_runs(world: World) -> None:
    def noted() -> list[Severity]:
        return [
            each.severity
            for each in findings(world.store, YEAR)
            if each.rule == "effect-arrow-without-reason"
        ]

    goal = world.store.all(Goal)[0]
    world.change(goal, status=Status.ONGOING)
    assert noted() == [Severity.NOTE]
    world.change(world.store.all(Goal)[0], status=Status.COMPLETED)
    assert noted() == []


def test_a_goal_whose_last_arrow_is_left_out_reaches_no_policy_goal(world: World) -> None:
    before = picture(world)
    assert before.reaches_policy_goal
    for box in before.boxes[Step.POLICY_GOAL]:
        for arrow in before.arrows:
            if arrow.end is box:
                hidden = EffectArrow(
                    goal_id=world.goal.id, start=arrow.start.key, end=box.key, hidden=True
                )
                world.add(hidden)
    assert not picture(world).reaches_policy_goal


def test_money_that_an_analysis_has_led_to_is_a_resource_of_the_activity(world: World) -> None:
    analysis = world.add(BudgetAnalysis(title="Arbetsdrift"))
    moved = world.add(
        BudgetMeasure(
            budget_analysis_id=analysis.id,
            kind=MeasureKind.REALLOCATE,
            amount=300_000.0,
            activity_id=world.activity.id,
        )
    )
    chain = picture(world)
    key = f"JB-001/{moved.id}"
    box = next(each for each in chain.boxes[Step.RESOURCE] if each.key == key)
    assert box.text.startswith("300\u202f000 kronor: ")
    assert between(chain, key, "A-001").follows
