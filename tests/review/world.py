"""A small file in which nothing is missing, for rules to find fault with once it is changed."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any, TypeVar

from jimdesk import i18n
from jimdesk.domain import links
from jimdesk.domain.activity import Activity, ActivityKind
from jimdesk.domain.direction import Direction
from jimdesk.domain.effect_chain import EffectArrow
from jimdesk.domain.goal import Goal, GoalKind
from jimdesk.domain.indicator import ChainLevel, Desired, Indicator, StockFlow
from jimdesk.domain.observation import Observation
from jimdesk.domain.organisation import Function, Mandate, MandateKind, Partner
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import (
    Cause,
    CauseKind,
    Control,
    Evidence,
    Justification,
    Level,
    Problem,
)
from jimdesk.domain.record import Record, Status
from jimdesk.domain.result import Assessment, Ground, Result
from jimdesk.domain.source import Source, SourceKind
from jimdesk.review.chain import Chain
from jimdesk.review.effect_chain import effect_chain
from jimdesk.store.store import Store
from jimdesk.store.writer import Writer
from tests.stores import kept, new_store, opened

YEAR = 2025
R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class World:
    """One of each record, linked all the way."""

    store: Store
    mandate: Mandate
    direction: Direction
    problem: Problem
    cause: Cause
    goal: Goal
    indicator: Indicator
    activity: Activity
    result: Result
    source: Source
    function: Function
    policy_goal: PolicyGoal

    def change(self, record: R, **fields: Any) -> R:
        """Change fields of a record, in one step."""
        changed, _ = self.store.edit("Ändra", lambda edit: edit.save(replace(record, **fields)))
        return changed

    def add(self, record: R) -> R:
        """Add a record, in one step."""
        added, _ = self.store.edit("Lägg till", lambda edit: edit.save(record))
        return added

    def remove(self, *records: Record) -> None:
        """Remove records, in one step."""
        self.store.edit("Ta bort", lambda edit: [edit.delete(record) for record in records])

    def unlink(self, kind: type[Record]) -> None:
        """Remove all links of a kind, in one step."""
        self.remove(*self.store.all(kind))

    def observed(self, period: str = str(YEAR), subgroup_id: int | None = None) -> Observation:
        """Return an observation."""
        found = self.store.where(Observation, period=period, subgroup_id=subgroup_id)
        return found[0]


def sound_world() -> World:
    """Return a file in memory in which no rule finds anything for the report year."""
    image, world = _made_once(i18n.language())
    return replace(world, store=opened(image))


@cache
def _made_once(language: str) -> tuple[bytes, World]:
    """Return the file and its records, whose first texts are in a language."""
    store = new_store()
    world, _ = store.edit("Fyll", lambda edit: _fill(store, edit))
    chain = Chain.load(store)
    reasons = [
        EffectArrow(
            goal_id=world.goal.id,
            start=arrow.start.key,
            end=arrow.end.key,
            because="det ena ger det andra",
        )
        for arrow in effect_chain(chain, chain.goals[world.goal.id], YEAR).arrows
    ]
    store.edit("Motivera", lambda edit: edit.save_all(reasons))
    return kept(store), world


def _fill(store: Store, edit: Writer) -> World:
    policy_goal = store.where(PolicyGoal, number=2)[0]
    function = edit.save(Function(name="Controller"))
    source = edit.save(
        Source(
            title="Klientregistret",
            kind=SourceKind.OWN_SYSTEM,
            extracted_on="2026-01-15",
        )
    )
    direction = edit.save(_direction(policy_goal))
    problem = edit.save(_problem())
    cause = edit.save(
        Cause(problem_id=problem.id, kind=CauseKind.RESOURCE, description="Mindre enheter")
    )
    goal = edit.save(_goal(function))
    indicator = edit.save(_indicator(source, function))
    activity = edit.save(_activity(function))
    result = edit.save(_result(goal))
    mandate = edit.save(
        Mandate(
            title="Redovisa arbetet",
            year=2025,
            kind=MandateKind.APPROPRIATION_DIRECTIONS,
            due_on="2026-02-22",
            answer="Årsredovisningen, avsnitt 4",
        )
    )
    edit.save_all([_observation(indicator, year) for year in (2023, 2024, 2025)])
    for link in (
        links.DirectionProblem(direction_id=direction.id, problem_id=problem.id),
        links.ProblemPolicyGoal(problem_id=problem.id, policy_goal_id=policy_goal.id),
        links.ProblemSource(problem_id=problem.id, source_id=source.id),
        links.GoalProblem(goal_id=goal.id, problem_id=problem.id),
        links.GoalIndicator(goal_id=goal.id, indicator_id=indicator.id),
        links.ActivityGoal(activity_id=activity.id, goal_id=goal.id),
        links.MandateResult(mandate_id=mandate.id, result_id=result.id),
    ):
        edit.save(link)
    return World(
        store=store,
        mandate=mandate,
        direction=direction,
        problem=problem,
        cause=cause,
        goal=goal,
        indicator=indicator,
        activity=activity,
        result=result,
        source=source,
        function=function,
        policy_goal=policy_goal,
    )


def _direction(policy_goal: PolicyGoal) -> Direction:
    return Direction(
        title="Inriktning 2022–2025",
        valid_from=2022,
        valid_to=2025,
        decided_on="2021-12-01",
        decided_by="Generaldirektören",
        overarching_goal="Likvärdig tillgång till stöd",
        priorities="Arbetsdrift\nUtbildning",
        identified_problems="Lägre tillgång till arbetsdrift",
        proposed_measures="Investeringar",
        measurable_goals="Lika hög andel",
        internal_integration="Planering och uppföljning",
        improvements="Statistiken",
        main_goal_id=policy_goal.id,
        status=Status.DECIDED,
    )


def _problem() -> Problem:
    return Problem(
        title="Lägre tillgång till arbetsdrift för intagna kvinnor",
        who="Intagna kvinnor",
        compared_to="intagna män",
        difference="lägre tillgång till arbetsdrift",
        location="anstalter för kvinnor",
        consequence_target="Sämre stöd för återetablering",
        consequence_society="Sämre ekonomisk självständighet",
        level=Level.OWN_OPERATION,
        justification=Justification.UNJUSTIFIED,
        justification_reason="Behoven är lika stora",
        evidence=Evidence.STATISTICS,
        control=Control.LARGE,
        priority=1,
        priority_reason="Stor rådighet",
        status=Status.DECIDED,
    )


def _goal(function: Function) -> Goal:
    return Goal(
        statement="Lika hög andel kvinnor och män i arbetsdrift",
        kind=GoalKind.TARGET_GROUP_EFFECT,
        due_year=2025,
        owner_id=function.id,
        owner_accepted=True,
        plan_reference="VP 3.2",
        status=Status.ONGOING,
    )


def _indicator(source: Source, function: Function) -> Indicator:
    return Indicator(
        name="Andel av intagna kvinnor respektive män i arbetsdrift",
        numerator="Intagna i arbetsdrift",
        denominator="Alla intagna",
        individual_based=True,
        chain_level=ChainLevel.OUTCOME_TARGET_GROUP,
        desired=Desired.CLOSE_GAP,
        baseline_year=2022,
        baseline_women=52.0,
        baseline_men=70.0,
        target_year=2025,
        target_gap=2.0,
        stock_flow=StockFlow.STOCK,
        source_id=source.id,
        data_owner_id=function.id,
        drawing_steps="Ta ut dagens beläggning\nRäkna de i arbetsdrift",
        lead_days=10,
        status=Status.DECIDED,
    )


def _observation(indicator: Indicator, year: int) -> Observation:
    return Observation(
        indicator_id=indicator.id,
        period=str(year),
        women_numerator=280.0,
        women_denominator=400.0,
        men_numerator=2130.0,
        men_denominator=3000.0,
    )


def _activity(function: Function) -> Activity:
    return Activity(
        title="Bygg ut arbetsdriften",
        kind=ActivityKind.RESOURCES,
        responsible_id=function.id,
        starts_on="2023-01",
        ends_on="2025-06-30",
        expected_output="Fler platser",
        outcome="120 nya platser",
        status=Status.COMPLETED,
    )


def _result(goal: Goal) -> Result:
    return Result(
        goal_id=goal.id,
        year=YEAR,
        outputs="120 nya platser",
        description="70 procent av kvinnorna och 71 procent av männen var i arbetsdrift.",
        analysis="Investeringarna har gett fler platser vid anstalter för kvinnor.",
        assessment=Assessment.ACHIEVED,
        assessment_text="Målet är nått och bidrar till delmål 2.",
        effect_target="Fler kvinnor får arbetsträning",
        ground=Ground.LOGIC,
        report_text="Lika stor andel kvinnor och män var i arbetsdrift.",
        status=Status.DECIDED,
    )


def partner(world: World) -> Partner:
    """Return a partner, added in one step."""
    return world.add(Partner(name="Arbetsförmedlingen"))
