"""The whole chain at one moment, from policy goal to result, with its links both ways."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.agency import Agency
from jimdesk.domain.budgeting import BudgetAnalysis, BudgetLine, BudgetMeasure, BudgetResource
from jimdesk.domain.collaboration import Agreement, LearningExample, Origin, ProblemTheme, Theme
from jimdesk.domain.direction import Direction
from jimdesk.domain.effect_chain import EffectArrow, EffectNode
from jimdesk.domain.follow_up import ActivityFollowUp, FollowUp, GoalFollowUp, by_period
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Category, Dimension, Indicator, Subgroup
from jimdesk.domain.judgement import ResultReview, ValueReview
from jimdesk.domain.moved import GoalVersion, IndicatorVersion, Move, moves
from jimdesk.domain.observation import Observation
from jimdesk.domain.organisation import Function, Mandate, Partner, Unit
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.record import CodedRecord, Record, code_number
from jimdesk.domain.result import Result
from jimdesk.domain.source import Source
from jimdesk.i18n import translate
from jimdesk.store.store import Store
from jimdesk.store.tables import LINKS

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Chain:
    """All records in use, by id, and what hangs together with what. Observations are not in it.

    Each mapping of links goes from an id to ids; `up` and `down` in the names follow the chain
    from policy goal (top) to result (bottom).
    """

    agency: Agency
    policy_goals: Mapping[int, PolicyGoal]
    directions: Mapping[int, Direction]
    problems: Mapping[int, Problem]
    goals: Mapping[int, Goal]
    indicators: Mapping[int, Indicator]
    activities: Mapping[int, Activity]
    results: Mapping[int, Result]
    sources: Mapping[int, Source]
    mandates: Mapping[int, Mandate]
    units: Mapping[int, Unit]
    functions: Mapping[int, Function]
    partners: Mapping[int, Partner]
    agreements: Mapping[int, Agreement]
    themes: Mapping[int, Theme]
    learning_examples: Mapping[int, LearningExample]
    dimensions: Mapping[int, Dimension]
    categories: Mapping[int, Category]
    subgroups: Mapping[int, Subgroup]
    origins: tuple[Origin, ...]
    causes: tuple[Cause, ...]
    direction_problems: tuple[links.DirectionProblem, ...]
    goal_follow_ups: tuple[GoalFollowUp, ...]
    activity_follow_ups: tuple[ActivityFollowUp, ...]
    goal_versions: tuple[GoalVersion, ...]
    indicator_versions: tuple[IndicatorVersion, ...]
    effect_nodes: tuple[EffectNode, ...]
    effect_arrows: tuple[EffectArrow, ...]
    value_reviews: tuple[ValueReview, ...]
    result_reviews: tuple[ResultReview, ...]
    budget_lines: Mapping[int, BudgetLine]
    budget_analyses: Mapping[int, BudgetAnalysis]
    budget_resources: Mapping[int, BudgetResource]
    budget_measures: Mapping[int, BudgetMeasure]
    pairs: Mapping[type[Record], tuple[tuple[int, int], ...]] = field(repr=False)

    @classmethod
    def load(cls, store: Store) -> "Chain":
        """Return the chain as it is in the store now."""

        def by_id(kind: type[R]) -> dict[int, R]:
            return {record.id: record for record in store.all(kind)}

        return cls(
            agency=store.agency,
            policy_goals=by_id(PolicyGoal),
            directions=by_id(Direction),
            problems=by_id(Problem),
            goals=by_id(Goal),
            indicators=by_id(Indicator),
            activities=by_id(Activity),
            results=by_id(Result),
            sources=by_id(Source),
            mandates=by_id(Mandate),
            units=by_id(Unit),
            functions=by_id(Function),
            partners=by_id(Partner),
            agreements=by_id(Agreement),
            themes=by_id(Theme),
            learning_examples=by_id(LearningExample),
            dimensions=by_id(Dimension),
            categories=by_id(Category),
            subgroups=by_id(Subgroup),
            origins=tuple(store.all(Origin)),
            causes=tuple(sorted(store.all(Cause), key=lambda cause: cause.position)),
            direction_problems=tuple(store.all(links.DirectionProblem)),
            goal_follow_ups=tuple(store.all(GoalFollowUp)),
            activity_follow_ups=tuple(store.all(ActivityFollowUp)),
            goal_versions=tuple(store.all(GoalVersion)),
            indicator_versions=tuple(store.all(IndicatorVersion)),
            effect_nodes=tuple(store.all(EffectNode)),
            effect_arrows=tuple(store.all(EffectArrow)),
            value_reviews=tuple(store.all(ValueReview)),
            result_reviews=tuple(store.all(ResultReview)),
            budget_lines=by_id(BudgetLine),
            budget_analyses=by_id(BudgetAnalysis),
            budget_resources=by_id(BudgetResource),
            budget_measures=by_id(BudgetMeasure),
            pairs={
                kind: tuple((getattr(link, one), getattr(link, other)) for link in store.all(kind))
                for kind, (one, other) in LINKS.items()
            },
        )

    # --- downwards -----------------------------------------------------------------------------

    def problems_of_policy_goal(self, policy_goal_id: int) -> list[Problem]:
        """Return the problems that affect a policy goal, by readable id."""
        return self._down(links.ProblemPolicyGoal, policy_goal_id, self.problems, backwards=True)

    def problems_of_direction(self, direction_id: int) -> list[Problem]:
        """Return the problems of a direction, closed ones too, by readable id."""
        ids = [link.problem_id for link in self.problem_links_of_direction(direction_id)]
        return by_code(self.problems[i] for i in ids if i in self.problems)

    def problem_links_of_direction(self, direction_id: int) -> list[links.DirectionProblem]:
        """Return how problems stand in a direction: new, continued, reworded or closed."""
        return self._grouped.by_direction.get(direction_id, [])

    def goals_of_problem(self, problem_id: int) -> list[Goal]:
        """Return the goals that are to help solve a problem, by readable id."""
        return self._down(links.GoalProblem, problem_id, self.goals, backwards=True)

    def indicators_of_goal(self, goal_id: int) -> list[Indicator]:
        """Return the indicators that a goal is followed by, by readable id."""
        return self._down(links.GoalIndicator, goal_id, self.indicators)

    def activities_of_goal(self, goal_id: int) -> list[Activity]:
        """Return the activities of a goal, by readable id."""
        return self._down(links.ActivityGoal, goal_id, self.activities, backwards=True)

    def results_of_goal(self, goal_id: int) -> list[Result]:
        """Return the results of a goal, oldest year first."""
        return self._grouped.results.get(goal_id, [])

    def result(self, goal_id: int, year: int) -> Result | None:
        """Return the result of a goal in a year, None when nothing is written yet."""
        return next((r for r in self.results_of_goal(goal_id) if r.year == year), None)

    def causes_of(self, problem_id: int) -> list[Cause]:
        """Return the causes of a problem in their order."""
        return self._grouped.causes.get(problem_id, [])

    def follow_ups_of(self, record: Goal | Activity) -> Mapping[str, FollowUp]:
        """Return what is said of a goal or an activity by period, oldest first."""
        if isinstance(record, Goal):
            return self._grouped.of_goals.get(record.id, {})
        return self._grouped.of_activities.get(record.id, {})

    def moves_of(self, record: Goal | Indicator) -> list[Move]:
        """Return how what was agreed of a goal or an indicator has been changed, oldest first."""
        if isinstance(record, Goal):
            return moves(record, (it for it in self.goal_versions if it.goal_id == record.id))
        own = (it for it in self.indicator_versions if it.indicator_id == record.id)
        return moves(record, own)

    def reviews_of_values(self, indicator_id: int) -> Mapping[str, ValueReview]:
        """Return how far the review of an indicator's values has come, by period."""
        return self._grouped.reviews.get(indicator_id, {})

    def effect_parts_of(self, goal_id: int) -> tuple[list[EffectNode], list[EffectArrow]]:
        """Return what people have added to a goal's effect chain: boxes, and words on arrows."""
        grouped = self._grouped
        return grouped.nodes.get(goal_id, []), grouped.arrows.get(goal_id, [])

    def review_of_result(self, result_id: int) -> ResultReview | None:
        """Return how far the review of a result's texts has come, None before it has begun."""
        return next((it for it in self.result_reviews if it.result_id == result_id), None)

    def resources_of(self, analysis_id: int) -> list[BudgetResource]:
        """Return the resources of an analysis in their order."""
        return self._grouped.resources.get(analysis_id, [])

    def measures_of(self, analysis_id: int) -> list[BudgetMeasure]:
        """Return what an analysis leads to, in its order."""
        return self._grouped.measures.get(analysis_id, [])

    # --- upwards -------------------------------------------------------------------------------

    def policy_goals_of_problem(self, problem_id: int) -> list[PolicyGoal]:
        """Return the policy goals that a problem affects, by number."""
        ids = self._linked(links.ProblemPolicyGoal, problem_id)
        found = [self.policy_goals[i] for i in ids if i in self.policy_goals]
        return sorted(found, key=lambda goal: goal.number)

    def directions_of_problem(self, problem_id: int) -> list[Direction]:
        """Return the directions that a problem stands in, newest first."""
        ids = [link.direction_id for link in self.direction_links_of_problem(problem_id)]
        found = [self.directions[i] for i in ids if i in self.directions]
        return sorted(found, key=lambda direction: direction.valid_from or 0, reverse=True)

    def direction_links_of_problem(self, problem_id: int) -> list[links.DirectionProblem]:
        """Return how a problem stands in its directions: new, continued, reworded or closed."""
        return self._grouped.by_problem.get(problem_id, [])

    def problems_of_goal(self, goal_id: int) -> list[Problem]:
        """Return the problems that a goal is to help solve, by readable id."""
        return self._down(links.GoalProblem, goal_id, self.problems)

    def policy_goals_of_goal(self, goal_id: int) -> list[PolicyGoal]:
        """Return the policy goals that a goal reaches through its problems, by number."""
        found = {
            policy_goal.id: policy_goal
            for problem in self.problems_of_goal(goal_id)
            for policy_goal in self.policy_goals_of_problem(problem.id)
        }
        return sorted(found.values(), key=lambda goal: goal.number)

    def goals_of_indicator(self, indicator_id: int) -> list[Goal]:
        """Return the goals that an indicator follows, by readable id."""
        return self._down(links.GoalIndicator, indicator_id, self.goals, backwards=True)

    def goals_of_activity(self, activity_id: int) -> list[Goal]:
        """Return the goals of an activity, by readable id."""
        return self._down(links.ActivityGoal, activity_id, self.goals)

    def policy_goals_of_indicator(self, indicator_id: int) -> list[PolicyGoal]:
        """Return the policy goals that an indicator reaches through its goals, by number."""
        found = {
            policy_goal.id: policy_goal
            for goal in self.goals_of_indicator(indicator_id)
            for policy_goal in self.policy_goals_of_goal(goal.id)
        }
        return sorted(found.values(), key=lambda goal: goal.number)

    # --- sideways ------------------------------------------------------------------------------

    def linked(self, kind: type[Record], record_id: int, *, backwards: bool = False) -> list[int]:
        """Return the ids that links of a kind lead to from a record, in the order of linking."""
        return self._linked(kind, record_id, backwards=backwards)

    def themes_of_problem(self, problem_id: int) -> list[Theme]:
        """Return the themes that a problem belongs to, in the order of the list."""
        ids = self.linked(ProblemTheme, problem_id)
        found = [self.themes[i] for i in ids if i in self.themes]
        return sorted(found, key=lambda theme: (theme.position, theme.id))

    def agreements_on(self, problem_id: int) -> list[Agreement]:
        """Return the agreements about a problem, in the order they were made."""
        return [each for each in self.agreements.values() if each.problem_id == problem_id]

    def origin_of(self, code: str) -> Origin | None:
        """Return where a record was taken over from, None for the agency's own."""
        return next((each for each in self.origins if each.record_code == code), None)

    def subgroup_name(self, subgroup_id: int | None) -> str:
        """Return the name of a subgroup, such as "18–24 år, födda utomlands"; all for None."""
        subgroup = self.subgroups.get(subgroup_id) if subgroup_id else None
        if subgroup is None:
            return translate("Chain", "All")
        names = [self.categories[i].name for i in subgroup.category_ids if i in self.categories]
        return ", ".join(names)

    def source_of(self, indicator: Indicator, observation: Observation | None) -> Source | None:
        """Return where a figure comes from: the observation's own source, else the indicator's."""
        own = observation.source_id if observation else None
        return self.sources.get(own or indicator.source_id or 0)

    @cached_property
    def _grouped(self) -> "_Grouped":
        results = sorted(self.results.values(), key=lambda result: result.year)
        return _Grouped(
            results=_group(results, lambda result: result.goal_id),
            causes=_group(self.causes, lambda cause: cause.problem_id),
            resources=_group(_in_order(self.budget_resources), lambda it: it.budget_analysis_id),
            measures=_group(_in_order(self.budget_measures), lambda it: it.budget_analysis_id),
            by_direction=_group(self.direction_problems, lambda link: link.direction_id),
            by_problem=_group(self.direction_problems, lambda link: link.problem_id),
            reviews={
                indicator_id: {each.period: each for each in found}
                for indicator_id, found in _group(
                    self.value_reviews, lambda it: it.indicator_id
                ).items()
            },
            nodes=_group(self.effect_nodes, lambda node: node.goal_id),
            arrows=_group(self.effect_arrows, lambda arrow: arrow.goal_id),
            of_goals={
                goal_id: by_period(said)
                for goal_id, said in _group(self.goal_follow_ups, lambda it: it.goal_id).items()
            },
            of_activities={
                activity_id: by_period(said)
                for activity_id, said in _group(
                    self.activity_follow_ups, lambda it: it.activity_id
                ).items()
            },
        )

    @cached_property
    def _maps(self) -> dict[tuple[type[Record], bool], dict[int, list[int]]]:
        maps: dict[tuple[type[Record], bool], dict[int, list[int]]] = {}
        for kind, pairs in self.pairs.items():
            forwards: dict[int, list[int]] = defaultdict(list)
            backwards: dict[int, list[int]] = defaultdict(list)
            for first, second in pairs:
                forwards[first].append(second)
                backwards[second].append(first)
            maps[kind, False], maps[kind, True] = forwards, backwards
        return maps

    def _linked(self, kind: type[Record], record_id: int, *, backwards: bool = False) -> list[int]:
        return self._maps[kind, backwards].get(record_id, [])

    def _down(
        self,
        kind: type[Record],
        record_id: int,
        records: "Mapping[int, C]",
        *,
        backwards: bool = False,
    ) -> "list[C]":
        ids = self._linked(kind, record_id, backwards=backwards)
        return by_code(records[i] for i in ids if i in records)


C = TypeVar("C", bound=CodedRecord)


@dataclass(frozen=True, slots=True)
class _Grouped:
    """Parts by the id of what they are a part of, so that no question walks through all of them."""

    results: Mapping[int, list[Result]]
    causes: Mapping[int, list[Cause]]
    by_direction: Mapping[int, list[links.DirectionProblem]]
    by_problem: Mapping[int, list[links.DirectionProblem]]
    resources: Mapping[int, list[BudgetResource]]
    measures: Mapping[int, list[BudgetMeasure]]
    reviews: Mapping[int, Mapping[str, ValueReview]]
    of_goals: Mapping[int, Mapping[str, GoalFollowUp]]
    of_activities: Mapping[int, Mapping[str, ActivityFollowUp]]
    nodes: Mapping[int, list[EffectNode]]
    arrows: Mapping[int, list[EffectArrow]]


def by_code(records: "Iterable[C]") -> "list[C]":
    """Return records in the order of their readable ids, P-9 before P-10."""
    return sorted(records, key=lambda record: code_number(record.code))


def _group(records: Iterable[R], key: Callable[[R], int]) -> dict[int, list[R]]:
    groups: dict[int, list[R]] = defaultdict(list)
    for record in records:
        groups[key(record)].append(record)
    return dict(groups)


P = TypeVar("P", BudgetResource, BudgetMeasure)


def _in_order(records: Mapping[int, P]) -> list[P]:
    return sorted(records.values(), key=lambda record: (record.position, record.id))
