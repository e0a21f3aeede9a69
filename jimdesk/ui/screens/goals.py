"""Goals: the wanted state for the target group, by when, and how it is followed."""

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.goal import Goal, Smart, smart
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.result import Result
from jimdesk.i18n import translate
from jimdesk.review.chain import by_code
from jimdesk.store.writer import Writer
from jimdesk.ui.chain_links import above_goal
from jimdesk.ui.document import Document
from jimdesk.ui.effect_part import EffectPart
from jimdesk.ui.follow_up_part import FollowUpPart
from jimdesk.ui.forms import goals as form
from jimdesk.ui.look import (
    goal_status,
    related_activity,
    related_indicator,
    related_meetings,
    related_result,
)
from jimdesk.ui.moved_part import MovedPart
from jimdesk.ui.subject import Child, LinkField, Subject
from jimdesk.ui.widgets.links import Related

_TABLES = frozenset(
    {
        "meeting_point",
        "goal",
        "goal_problem",
        "problem",
        "problem_policy_goal",
        "policy_goal",
        "goal_indicator",
        "indicator",
        "observation",
        "activity_goal",
        "activity",
        "result",
        "goal_follow_up",
        "goal_version",
        "effect_node",
        "effect_arrow",
        "agency",
        "function",
        "unit",
    }
)


def subject() -> Subject[Goal]:
    """Return how goals are listed and shown."""
    return Subject(
        kind=Goal,
        icon="target",
        title=lambda: translate("Goals", "Goals"),
        singular=lambda: translate("Goals", "goal"),
        search=lambda: translate("Goals", "Search goals (Ctrl+F)"),
        add=lambda: translate("Goals", "Add goal"),
        empty=lambda: translate(
            "Goals",
            "A goal says which state you want for the target group, and by when. It is best added"
            " from the problem that it is to help solve.",
        ),
        tables=_TABLES,
        sections=form.sections,
        name=lambda _, goal: goal.statement,
        unnamed=lambda: translate("Goals", "Goal without wording"),
        meta=_meta,
        row_status=goal_status,
        new=lambda _: Goal(),
        order=lambda _, goals: by_code(goals),
        links={
            "problems": LinkField(links.GoalProblem, "goal_id", "problem_id"),
            "indicators": LinkField(links.GoalIndicator, "goal_id", "indicator_id"),
            "activities": LinkField(links.ActivityGoal, "goal_id", "activity_id"),
        },
        thread=above_goal,
        lead_caption=lambda: translate("Goals", "The goal reads"),
        lead=_lead,
        status=goal_status,
        related=_related,
        children=_children(),
        parts=lambda document, _: (
            MovedPart(document),
            FollowUpPart(document),
            EffectPart(document),
        ),
    )


def _meta(document: Document, goal: Goal) -> str:
    policy_goals = document.chain.policy_goals_of_goal(goal.id)
    return "  ·  ".join([goal.code, ", ".join(each.short for each in policy_goals)]).rstrip(" ·")


def _lead(document: Document, goal: Goal) -> str:
    indicators = document.chain.indicators_of_goal(goal.id)
    wanted = goal.statement.strip().rstrip(".") or f"[{translate('Goals', 'the wanted state')}]"
    sentences = [f"{wanted}."]
    if goal.due_year is not None:
        text = translate("Goals", "To be reached by {year}.")
        sentences.append(text.format(year=goal.due_year))
    sentences.append(_followed(goal, indicators))
    sentences.append(_not_smart(document, goal, indicators))
    return " ".join(filter(None, sentences))


def _followed(goal: Goal, indicators: list[Indicator]) -> str:
    if indicators:
        names = "; ".join(f"{each.code} {each.name}".rstrip() for each in indicators)
        return translate("Goals", "Followed up by {indicators}.").format(indicators=names)
    judged = goal.qualitative_assessment.strip().rstrip(".")
    if judged:
        return translate("Goals", "Judged without an indicator: {text}.").format(text=judged)
    return ""


def _not_smart(document: Document, goal: Goal, indicators: list[Indicator]) -> str:
    problems = document.chain.problems_of_goal(goal.id)
    met = smart(
        goal,
        problems=len(problems),
        indicators=len(indicators),
        says_who=any(problem.who.strip() for problem in problems),
    )
    lacking = [_letter(letter) for letter in Smart if letter not in met]
    if not lacking:
        return ""
    return translate("Goals", "Not SMART yet: {letters}.").format(letters=", ".join(lacking))


def _letter(letter: Smart) -> str:
    return {
        Smart.SPECIFIC: translate("Goals", "S (who and what)"),
        Smart.MEASURABLE: translate("Goals", "M (how it is followed up)"),
        Smart.ACCEPTED: translate("Goals", "A (an owner who has accepted it)"),
        Smart.RELEVANT: translate("Goals", "R (which problem)"),
        Smart.TIMED: translate("Goals", "T (which year)"),
    }[letter]


def _related(document: Document, goal: Goal) -> list[Related]:
    chain = document.chain
    return [
        *(related_indicator(document, each) for each in chain.indicators_of_goal(goal.id)),
        *(related_activity(each) for each in chain.activities_of_goal(goal.id)),
        *(related_result(each) for each in reversed(chain.results_of_goal(goal.id))),
        *related_meetings(document, goal_id=goal.id),
    ]


# --- what can be added from a goal ---------------------------------------------------------------


def _children() -> tuple[Child, ...]:
    return (
        Child(
            text=lambda: translate("Goals", "Add indicator"),
            label=lambda: translate("Goals", "Add indicator to goal"),
            make=_add_indicator,
        ),
        Child(
            text=lambda: translate("Goals", "Add activity"),
            label=lambda: translate("Goals", "Add activity to goal"),
            make=_add_activity,
        ),
        Child(
            text=lambda: translate("Goals", "Write result {year}"),
            label=lambda: translate("Goals", "Write result of goal"),
            make=_write_result,
        ),
        Child(
            text=lambda: translate("Goals", "Write {before} too"),
            label=lambda: translate("Goals", "Write result of goal"),
            make=_write_result_before,
            when=lambda document, goal: (
                document.chain.result(goal.id, document.report_year - 1) is None
            ),
        ),
    )


def _add_indicator(edit: Writer, _document: Document, goal: Goal) -> Indicator:
    indicator = edit.save(Indicator())
    edit.save(links.GoalIndicator(goal_id=goal.id, indicator_id=indicator.id))
    return indicator


def _add_activity(edit: Writer, _document: Document, goal: Goal) -> Activity:
    activity = edit.save(Activity())
    edit.save(links.ActivityGoal(activity_id=activity.id, goal_id=goal.id))
    return activity


def _write_result(edit: Writer, document: Document, goal: Goal) -> Result:
    year = document.report_year
    return document.chain.result(goal.id, year) or edit.save(Result(goal_id=goal.id, year=year))


def _write_result_before(edit: Writer, document: Document, goal: Goal) -> Result:
    return edit.save(Result(goal_id=goal.id, year=document.report_year - 1))
