"""Files whose goal has an effect chain to look at."""

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.effect_chain import EffectArrow, EffectNode, EffectNodeKind, Step
from jimdesk.domain.goal import Goal, GoalKind
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import Problem
from jimdesk.review.chain import Chain
from jimdesk.review.effect_chain import EffectChain, effect_chain
from jimdesk.store.store import Store
from jimdesk.store.writer import Writer

YEAR = 2025
LONG = "Fler handläggare är utbildade i att fördela stöd på lika villkor i hela landet"


def filled(store: Store, activities: int = 1, policy_goals: int = 1) -> Goal:
    """Fill a file with a goal that has activities and reaches policy goals."""

    def fill(edit: Writer) -> Goal:
        goal = edit.save(Goal(statement="Lika hög andel", kind=GoalKind.TARGET_GROUP_EFFECT))
        problem = edit.save(Problem(title="Lägre andel kvinnor"))
        edit.save(links.GoalProblem(goal_id=goal.id, problem_id=problem.id))
        for policy_goal in store.all(PolicyGoal)[:policy_goals]:
            edit.save(links.ProblemPolicyGoal(problem_id=problem.id, policy_goal_id=policy_goal.id))
        for number in range(activities):
            activity = edit.save(
                Activity(title=f"Aktivitet {number}", cost=1000.0, expected_output=LONG)
            )
            edit.save(links.ActivityGoal(activity_id=activity.id, goal_id=goal.id))
        return goal

    return store.edit("Fyll", fill)[0]


def forty(store: Store) -> Goal:
    """Fill a file with a goal whose chain has forty boxes, and arrows that pass columns."""
    goal = filled(store, activities=9, policy_goals=4)
    kinds = (*[EffectNodeKind.PART] * 3, EffectNodeKind.SIDE_EFFECT)

    def fill(edit: Writer) -> None:
        outcomes = [
            edit.save(EffectNode(goal_id=goal.id, kind=kind, text=LONG[: 30 + 12 * number]))
            for number, kind in enumerate(kinds)
        ]
        effects = [
            edit.save(EffectNode(goal_id=goal.id, step=Step.EFFECT, text=LONG)) for _ in kinds
        ]
        pairs = [(f"A-00{1 + n}/resources", f"node/{outcomes[n].id}") for n in range(4)]
        pairs += [(f"A-00{9 - n}/output", f"node/{outcomes[n].id}") for n in range(4)]
        pairs += [(f"node/{outcomes[n].id}", f"node/{effects[3 - n].id}") for n in range(4)]
        pairs += [("M-001", f"node/{effects[n].id}") for n in range(4)]
        edit.save_all([EffectArrow(goal_id=goal.id, start=a, end=b) for a, b in pairs])

    store.edit("Fyll", fill)
    return goal


def chain_of(store: Store, goal: Goal) -> EffectChain:
    """Return the chain of a goal as it is now."""
    return effect_chain(Chain.load(store), goal, YEAR)
