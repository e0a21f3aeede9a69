"""One fault for every rule: how a sound file is spoilt, and where that is found."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from jimdesk.domain import framework, links
from jimdesk.domain.activity import ActivityKind
from jimdesk.domain.assessment import AnswerKind, AssessmentRound, CommonAnswer
from jimdesk.domain.budgeting import (
    DistributionAssessment,
    MeasureKind,
)
from jimdesk.domain.collaboration import Agreement, DirectedMandate
from jimdesk.domain.direction import SECTIONS
from jimdesk.domain.effect_chain import EffectArrow
from jimdesk.domain.export import ExportEntry, ShownNumber
from jimdesk.domain.finding import Severity
from jimdesk.domain.follow_up import ActivityFollowUp, GoalFollowUp, Progress
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.indicator import (
    Category,
    Desired,
    Dimension,
    Measure,
    NoSexReason,
    StockFlow,
    Subgroup,
)
from jimdesk.domain.judgement import ResultReview, ReviewState, ValueReview
from jimdesk.domain.meeting import KeyDate, Meeting, MeetingPoint
from jimdesk.domain.observation import Observation, Quality, Quantity, Sex
from jimdesk.domain.organisation import Partner
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.domain.problem import Level
from jimdesk.domain.record import Record, Status
from jimdesk.domain.result import Assessment, EffectKind
from jimdesk.domain.source import SourceKind
from jimdesk.imports.framework import shipped
from tests.review.budgeted import budgeted
from tests.review.world import YEAR, World

Spoil = Callable[[World], object]


def assessed(year: int = YEAR, **fields: Any) -> Spoil:
    """Return what adds a round of self-assessment, with a common answer of these fields if any."""

    def spoil(world: World) -> None:
        asks = framework.to_text(shipped()[0])
        made = world.add(AssessmentRound(year=year, framework=asks))
        if fields:
            answer = CommonAnswer(
                assessment_round_id=made.id, question="A1", kind=AnswerKind.LEVEL, **fields
            )
            world.add(answer)

    return spoil


def promised(world: World) -> None:
    """Hold a meeting at which something was promised and not done."""
    meeting = world.add(Meeting(held_on=f"{YEAR}-02-10"))
    world.add(MeetingPoint(meeting_id=meeting.id, commitment="Skriv", due_on=f"{YEAR}-03-01"))


def held(world: World) -> None:
    """Hold a meeting of which nothing is written."""
    world.add(Meeting(held_on=f"{YEAR}-02-10"))


def missed(world: World) -> None:
    """Add a date that comes once and that nobody has marked."""
    world.add(KeyDate(title="Underlag", day=f"{YEAR}-10-01"))


@dataclass(frozen=True)
class Fault:
    """A way to spoil a sound file, and the one finding of a rule that it leads to."""

    rule: str
    table: str
    field: str
    spoil: Spoil
    severity: Severity = Severity.WARNING


def changed(
    rule: str, table: str, field: str, severity: Severity = Severity.WARNING, **fields: Any
) -> Fault:
    """Return the fault of a record whose fields are changed."""
    return Fault(rule, table, field, lambda w: w.change(getattr(w, table), **fields), severity)


def unexplained(world: World) -> None:
    world.change(world.store.all(EffectArrow)[0], because="")


def ungrounded(world: World) -> None:
    world.change(world.result, ground=None, ground_text="")


def valued(**fields: Any) -> Spoil:
    """Return what changes the values of the report year."""
    return lambda world: value(world, **fields)


def unlinked(kind: type[Record]) -> Spoil:
    """Return what removes all links of a kind."""
    return lambda world: world.unlink(kind)


def value(world: World, **fields: Any) -> None:
    world.change(world.observed(), **fields)


def only_total(world: World) -> None:
    value(
        world,
        women_numerator=None,
        women_denominator=None,
        men_numerator=None,
        men_denominator=None,
        total_numerator=2410.0,
        total_denominator=3400.0,
    )


def unsplit_official(world: World) -> None:
    world.change(world.source, kind=SourceKind.OFFICIAL_STATISTICS)
    only_total(world)


def counted(world: World, **fields: Any) -> None:
    """Make the indicator a count of what happens during the year."""
    world.change(world.indicator, measure=Measure.COUNT, stock_flow=StockFlow.FLOW)
    value(world, women_denominator=None, men_denominator=None, **fields)


def no_status_for_a_tertial(world: World) -> None:
    """Say how the activity went in every period, and the goal in all but one."""
    world.change(world.store.agency, follow_up=Frequency.TERTIAL)
    for period in ("2025-T1", "2025-T2", "2025-T3"):
        done = {"period": period, "status": Progress.DONE}
        world.add(ActivityFollowUp(activity_id=world.activity.id, **done))  # type: ignore[arg-type]
        if period != "2025-T2":
            world.add(GoalFollowUp(goal_id=world.goal.id, **done))  # type: ignore[arg-type]


def moved_goal(world: World) -> None:
    decided = world.change(world.goal, status=Status.DECIDED)
    world.change(decided, statement="Nästan lika hög andel")


def changed_after_approval(world: World) -> None:
    approve(world)
    value(world, women_numerator=1201.0)


def only_the_result_approved(world: World) -> None:
    world.add(ResultReview(result_id=world.result.id, state=ReviewState.APPROVED))


def approve(world: World) -> None:
    only_the_result_approved(world)
    review = ValueReview(indicator_id=world.indicator.id, period=str(YEAR))
    world.add(replace(review, state=ReviewState.APPROVED))


def half_years(world: World) -> None:
    counted(world)
    for half, women in (("H1", 100.0), ("H2", 150.0)):
        observation = Observation(
            indicator_id=world.indicator.id,
            period=f"{YEAR}-{half}",
            women_numerator=women,
            men_numerator=1065.0,
        )
        world.add(observation)


def simpson(world: World) -> None:
    """Split by age, as in the specification's TV11, where every group differs the other way."""
    value(
        world,
        women_numerator=56.0,
        women_denominator=100.0,
        men_numerator=620.0,
        men_denominator=850.0,
    )
    dimension = world.add(Dimension(name="Ålder"))
    for name, women, men in (("18–24 år", (40, 50), (600, 800)), ("25–44 år", (25, 50), (20, 50))):
        category = world.add(Category(dimension_id=dimension.id, name=name))
        subgroup = world.add(Subgroup(categories=str(category.id)))
        world.add(
            Observation(
                indicator_id=world.indicator.id,
                period=str(YEAR),
                subgroup_id=subgroup.id,
                women_numerator=women[0],
                women_denominator=women[1],
                men_numerator=men[0],
                men_denominator=men[1],
            )
        )


def another_source(world: World) -> None:
    world.change(world.indicator, source_id=None)
    world.change(world.observed("2024"), source_id=world.source.id)


def overlapping(world: World) -> None:
    world.change(
        replace(world.direction, id=0, code=""), valid_from=2024, valid_to=2027, title="Nästa"
    )


def early_goal(world: World) -> None:
    world.change(world.goal, due_year=2021)


def six_activities(world: World) -> None:
    for _ in range(5):
        activity = world.add(replace(world.activity, id=0, code=""))
        world.add(links.ActivityGoal(activity_id=activity.id, goal_id=world.goal.id))


def close_problem(world: World) -> None:
    link = world.store.all(links.DirectionProblem)[0]
    world.change(link, continuity=links.Continuity.CLOSED)


def society(world: World) -> None:
    world.change(world.problem, level=Level.SOCIETY)


def shared(world: World) -> None:
    world.change(world.problem, level=Level.SHARED)


def agreed(**fields: Any) -> Spoil:
    """Return what adds an agreement with a partner."""

    def spoil(world: World) -> None:
        partner = world.add(Partner(name="Arbetsförmedlingen"))
        world.add(Agreement(partner_id=partner.id, **fields))

    return spoil


def handed_over(world: World) -> None:
    """Hand over a number of a few women, which nobody then took for persons."""
    entry = ExportEntry(at="2026-02-01T12:00:00", report="annual", year=YEAR, stage="final")
    shown = ShownNumber(
        export_entry_id=0,
        indicator_id=world.indicator.id,
        period=str(YEAR),
        sex=Sex.WOMEN,
        quantity=Quantity.NUMERATOR,
        value=4.0,
    )
    world.store.log_export(lambda: entry, [shown])
    value(world, women_numerator=4.0)


def quoting(world: World) -> None:
    value(world, women_numerator=4.0)
    world.change(world.result, description="Bara fyra kvinnor och 71 procent av männen.")


def no_causes(world: World) -> None:
    world.remove(world.cause)


def no_sources(world: World) -> None:
    world.unlink(links.ProblemSource)


def other_policy_goal(world: World) -> None:
    goal = world.store.where(PolicyGoal, number=6)[0]
    world.change(world.direction, main_goal_id=goal.id)


def no_analysis(world: World) -> None:
    world.change(world.result, analysis="")


def large_gap(world: World) -> None:
    no_analysis(world)
    value(world, women_numerator=100.0)


def no_figures(world: World) -> None:
    no_analysis(world)
    world.unlink(links.GoalIndicator)


FAULTS = (
    Fault("agreed-changed-without-reason", "goal", "moved", moved_goal),
    Fault("approved-changed-without-reason", "indicator", "review", changed_after_approval),
    Fault("not-approved", "indicator", "review", only_the_result_approved, Severity.NOTE),
    Fault("follow-up-missing", "goal", "follow_up", no_status_for_a_tertial),
    *(
        changed("direction-section-empty", "direction", section, Severity.WARNING, **{section: " "})
        for section in SECTIONS
    ),
    changed("direction-without-period", "direction", "valid_from", valid_to=None),
    changed("direction-ends-before-start", "direction", "valid_to", valid_to=2021),
    changed(
        "direction-without-overarching-goal", "direction", "overarching_goal", overarching_goal=""
    ),
    changed(
        "direction-too-many-priorities", "direction", "priorities", priorities="a\nb\nc\nd\ne\nf"
    ),
    Fault("direction-overlap", "direction", "valid_from", overlapping),
    changed("direction-without-main-goal", "direction", "main_goal_id", main_goal_id=None),
    changed("direction-not-decided", "direction", "decided_on", decided_on=""),
    Fault("direction-goal-without-problem", "direction", "main_goal_id", other_policy_goal),
    changed("problem-who-without-sex", "problem", "who", who="Intagna"),
    changed("problem-who-without-sex", "problem", "who", who=""),
    changed("problem-without-comparison", "problem", "compared_to", compared_to=""),
    changed("problem-without-difference", "problem", "difference", difference=""),
    changed("problem-without-location", "problem", "location", location=""),
    changed(
        "problem-title-is-measure", "problem", "title", title="Vi behöver utbilda all personal"
    ),
    changed("problem-title-too-long", "problem", "title", title="Å" * 91),
    Fault("problem-without-source", "problem", "sources", no_sources),
    Fault("R-05", "problem", "policy_goals", unlinked(links.ProblemPolicyGoal)),
    Fault("problem-without-cause", "problem", "causes", no_causes),
    Fault(
        "problem-circular-cause",
        "problem",
        "causes",
        lambda w: w.change(w.cause, description="Brist på jämställdhet"),
    ),
    changed(
        "problem-without-consequence-target", "problem", "consequence_target", consequence_target=""
    ),
    changed(
        "problem-without-consequence-society",
        "problem",
        "consequence_society",
        consequence_society="",
    ),
    changed("problem-not-judged", "problem", "level", level=None),
    Fault("problem-without-partner", "problem", "partners", society),
    Fault("problem-shared-without-agreement", "problem", "partners", shared, Severity.NOTE),
    Fault(
        "agreement-without-parts",
        "partner",
        "agreements",
        agreed(our_part="Frågar"),
        Severity.NOTE,
    ),
    Fault("commitment-late", "meeting", "points", promised),
    Fault("meeting-without-follow-up", "meeting", "points", held, Severity.NOTE),
    Fault("date-missed", "key_date", "day", missed, Severity.NOTE),
    Fault(
        "directed-mandate-not-asked-for",
        "partner",
        "agreements",
        agreed(our_part="Frågar", their_part="Svarar", directed_mandate=DirectedMandate.NEEDED),
    ),
    changed(
        "problem-justification-without-reason",
        "problem",
        "justification_reason",
        justification_reason="",
    ),
    changed("problem-priority-without-reason", "problem", "priority_reason", priority_reason=""),
    Fault("problem-without-direction", "problem", "directions", unlinked(links.DirectionProblem)),
    Fault("problem-without-goal", "problem", "goals", unlinked(links.GoalProblem)),
    Fault("goal-without-problem", "goal", "problems", unlinked(links.GoalProblem)),
    changed("goal-without-kind", "goal", "kind", kind=None),
    Fault("goal-without-measurement", "goal", "indicators", unlinked(links.GoalIndicator)),
    Fault("goal-without-activity", "goal", "activities", unlinked(links.ActivityGoal)),
    changed("goal-without-due-year", "goal", "due_year", due_year=None),
    Fault("goal-due-before-direction", "goal", "due_year", early_goal),
    changed("goal-without-owner", "goal", "owner_id", owner_id=None),
    changed("goal-without-plan-reference", "goal", "plan_reference", plan_reference=""),
    changed(
        "goal-not-smart", "goal", "owner_accepted", severity=Severity.NOTE, owner_accepted=False
    ),
    Fault("goal-of-closed-problem", "goal", "problems", close_problem),
    Fault("goal-too-many-activities", "goal", "activities", six_activities),
    Fault(
        "goal-only-knowledge",
        "goal",
        "activities",
        lambda w: w.change(w.activity, kind=ActivityKind.KNOWLEDGE),
    ),
    Fault("R-02", "indicator", "no_sex_reason", only_total),
    changed("R-03", "indicator", "no_sex_reason_text", no_sex_reason=NoSexReason.OTHER),
    Fault("R-13", "indicator", "no_sex_reason", unsplit_official),
    changed(
        "indicator-name-without-group", "indicator", "name", name="Andel kvinnor i arbetsdrift"
    ),
    changed("indicator-parts-without-words", "indicator", "denominator", numerator=""),
    changed(
        "indicator-individual-based-not-said",
        "indicator",
        "individual_based",
        individual_based=None,
    ),
    changed("indicator-without-source", "indicator", "source_id", source_id=None),
    changed("indicator-without-direction", "indicator", "desired", desired=None),
    changed("indicator-without-baseline", "indicator", "baseline_year", baseline_year=None),
    changed(
        "indicator-without-target",
        "indicator",
        "target_women",
        desired=Desired.INCREASE,
        target_gap=None,
    ),
    changed("indicator-without-target-year", "indicator", "target_year", target_year=None),
    changed("indicator-without-data-owner", "indicator", "data_owner_id", data_owner_id=None),
    changed(
        "indicator-without-steps",
        "indicator",
        "drawing_steps",
        severity=Severity.NOTE,
        drawing_steps=" ",
    ),
    changed("indicator-without-chain-level", "indicator", "chain_level", chain_level=None),
    changed("indicator-threshold-too-low", "indicator", "threshold", threshold=3),
    changed(
        "indicator-public-without-decider",
        "indicator",
        "public_decided_by",
        public_reason="Ledningsgruppen är offentlig",
    ),
    changed(
        "indicator-sensitive-without-interpretation",
        "indicator",
        "interpretation_note",
        severity=Severity.NOTE,
        sensitive=True,
    ),
    Fault("indicator-without-goal", "indicator", "goals", unlinked(links.GoalIndicator)),
    Fault(
        "value-part-exceeds-whole",
        "indicator",
        "observations",
        valued(women_numerator=401.0),
        severity=Severity.ERROR,
    ),
    Fault(
        "value-not-percent",
        "indicator",
        "observations",
        valued(women_value=100.5),
        severity=Severity.ERROR,
    ),
    Fault(
        "value-total-differs",
        "indicator",
        "observations",
        valued(total_numerator=2411.0),
        severity=Severity.ERROR,
    ),
    Fault("value-parts-of-year-differ", "indicator", "observations", half_years),
    Fault("R-09", "indicator", "observations", lambda w: w.remove(w.observed("2023"))),
    Fault("value-without-source", "indicator", "observations", another_source),
    Fault(
        "value-preliminary",
        "indicator",
        "observations",
        valued(quality=Quality.PRELIMINARY),
        severity=Severity.NOTE,
    ),
    Fault(
        "value-estimate-without-margin",
        "indicator",
        "observations",
        valued(quality=Quality.ESTIMATE, women_margin=1.5),
    ),
    Fault(
        "value-small-base",
        "indicator",
        "observations",
        valued(women_numerator=15.0, women_denominator=29.0),
    ),
    Fault("value-break-without-note", "indicator", "observations", valued(series_break=True)),
    Fault(
        "value-only-words",
        "indicator",
        "observations",
        lambda w: value(
            w,
            women_numerator=None,
            women_denominator=None,
            men_numerator=None,
            men_denominator=None,
            text_value="lika hög andel",
        ),
        severity=Severity.NOTE,
    ),
    Fault(
        "value-all-or-none",
        "indicator",
        "observations",
        valued(women_numerator=400.0),
        severity=Severity.NOTE,
    ),
    Fault("value-simpson", "indicator", "observations", simpson),
    Fault(
        "value-small-count",
        "indicator",
        "observations",
        valued(women_numerator=4.0),
        severity=Severity.NOTE,
    ),
    Fault("value-nobody-or-all", "indicator", "observations", valued(women_numerator=0.0)),
    Fault("value-exposed", "indicator", "observations", handed_over, severity=Severity.ERROR),
    Fault("text-quotes-hidden", "result", "description", quoting),
    Fault("activity-without-goal", "activity", "goals", unlinked(links.ActivityGoal)),
    changed("activity-without-responsible", "activity", "responsible_id", responsible_id=None),
    changed("activity-without-output", "activity", "expected_output", expected_output=""),
    changed("activity-ended-without-outcome", "activity", "outcome", outcome=""),
    Fault("result-missing", "goal", "results", lambda w: w.remove(w.result)),
    changed("result-without-output", "result", "outputs", outputs=""),
    changed("R-04", "result", "description", description=""),
    changed("R-04", "result", "assessment", assessment=None),
    changed("R-04", "result", "assessment_text", assessment_text=""),
    Fault("R-04", "result", "analysis", no_figures),
    Fault("R-15", "result", "analysis", no_analysis),
    Fault("gap-without-analysis", "result", "analysis", large_gap),
    changed("R-08", "result", "description", description="Andelen kvinnor ökade, men inte mycket."),
    changed("R-06", "result", "ground", ground=None),
    changed("R-07", "result", "sources", effect_kind=EffectKind.EFFECT_ANALYSIS),
    changed(
        "assessment-differs-from-signal",
        "result",
        "signal_difference",
        assessment=Assessment.UNCHANGED,
    ),
    changed(
        "result-report-text-too-long",
        "result",
        "report_text",
        severity=Severity.NOTE,
        report_text="å" * 1201,
    ),
    changed("mandate-overdue", "mandate", "answer", answer="", due_on="2025-12-31"),
    changed("mandate-unanswered", "mandate", "answer", severity=Severity.NOTE, answer=""),
    Fault(
        "mandate-without-link",
        "mandate",
        "directions",
        unlinked(links.MandateResult),
        severity=Severity.NOTE,
    ),
    changed("source-without-date", "source", "extracted_on", extracted_on=""),
    changed("source-not-publishable", "source", "publishable", publishable=False),
    changed("record-without-name", "activity", "title", title=""),
    changed("text-about-person", "result", "note", note="Gäller 811218-9876"),
    Fault(
        "text-about-person",
        "problem",
        "causes",
        lambda w: w.change(w.cause, description="Enligt anna@example.se"),
    ),
    Fault("text-about-person", "indicator", "observations", valued(note="19811218-9876")),
    Fault(
        "assessment-agreement-missing",
        "assessment_round",
        "agreement",
        lambda w: w.add(AssessmentRound(year=YEAR, open_answers=True)),
    ),
    Fault("assessment-without-reason", "assessment_round", "summary", assessed(level_number=1)),
    Fault(
        "assessment-without-improvement",
        "assessment_round",
        "summary",
        assessed(level_number=2, wanted_level=3),
        severity=Severity.NOTE,
    ),
    Fault(
        "assessment-left-open",
        "assessment_round",
        "year",
        assessed(YEAR - 1),
        severity=Severity.NOTE,
    ),
    Fault(
        "budget-without-resources",
        "budget_analysis",
        "resources",
        budgeted(),
        severity=Severity.WARNING,
    ),
    Fault(
        "budget-resource-without-ground",
        "budget_analysis",
        "resources",
        budgeted(women=1.0, men=2.0),
    ),
    Fault(
        "budget-more-than-total",
        "budget_analysis",
        "resources",
        budgeted(women=1.0, men=2.0, total=2.0),
        severity=Severity.ERROR,
    ),
    Fault("budget-not-interpretable", "budget_analysis", "persons", budgeted(total=2.0)),
    Fault(
        "budget-costlier-less-access",
        "budget_analysis",
        "assessment",
        budgeted((100.0, 100.0), (30.0, 50.0), women=4000.0, men=3000.0),
    ),
    Fault(
        "budget-without-need",
        "budget_analysis",
        "need",
        budgeted((100.0, 300.0), women=2000.0, men=3000.0),
    ),
    Fault("budget-without-assessment", "budget_analysis", "assessment", budgeted()),
    Fault(
        "budget-without-reason",
        "budget_analysis",
        "reason",
        budgeted(assessment=DistributionAssessment.JUSTIFIED),
    ),
    Fault(
        "budget-without-measure",
        "budget_analysis",
        "measures",
        budgeted(assessment=DistributionAssessment.UNJUSTIFIED_MEN),
    ),
    Fault(
        "budget-moved-without-decision",
        "budget_analysis",
        "measures",
        budgeted(measure=MeasureKind.INVEST),
        severity=Severity.NOTE,
    ),
    Fault("effect-arrow-without-reason", "goal", "effect_chain", unexplained),
    Fault("effect-assumption-without-ground", "goal", "effect_chain", ungrounded),
    Fault(
        "effect-chain-without-policy-goal",
        "goal",
        "effect_chain",
        unlinked(links.ProblemPolicyGoal),
    ),
)
