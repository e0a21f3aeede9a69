"""The pages of a form that ask for words: results of goals, activities, follow-up in periods."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from jimdesk.domain.activity import Activity
from jimdesk.domain.follow_up import FollowUp, GoalFollowUp, Progress, period_name
from jimdesk.domain.form import Column, Kind, Page, Row, Shown
from jimdesk.domain.goal import Goal
from jimdesk.domain.record import Record, Status
from jimdesk.domain.result import Assessment, Result
from jimdesk.i18n import translate
from jimdesk.imports.form_targets import (
    ACTIVITY,
    ACTIVITY_FOLLOW_UP,
    GOAL_FOLLOW_UP,
    RESULT,
    VALUE,
    row_key,
)
from jimdesk.reports.parts.labels import labels
from jimdesk.review.chain import Chain


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedTexts:
    """The words that a form asks for.

    Attributes:
        year: Year that is asked about.
        goals: Whose results are asked for.
        results: Results as they may be shown, by goal and year.
        activities: Whose status is asked for.
        followed: Goals and activities that are followed up, each with a period.
        said: What has been said of them, by their row's key.
    """

    year: int
    goals: Sequence[Goal] = ()
    results: Mapping[tuple[int, int], Result] = field(default_factory=dict)
    activities: Sequence[Activity] = ()
    followed: Sequence[tuple[Goal | Activity, str]] = ()
    said: Mapping[str, FollowUp] = field(default_factory=dict)


def text_pages(asked: AskedTexts) -> Iterator[Page]:
    """Yield the pages, each only when something is asked in it."""
    if asked.goals:
        yield _results(asked)
    if asked.activities:
        yield _activities(asked)
    goals = [(each, period) for each, period in asked.followed if isinstance(each, Goal)]
    activities = [(each, period) for each, period in asked.followed if isinstance(each, Activity)]
    if goals:
        title = translate("FormPages", "Follow-up of goals")
        yield _follow_up(asked, GOAL_FOLLOW_UP, title, goals)
    if activities:
        title = translate("FormPages", "Follow-up of activities")
        yield _follow_up(asked, ACTIVITY_FOLLOW_UP, title, activities)


def follow_up_key(record: Goal | Activity, period: str) -> str:
    """Return the key of a row of follow-up."""
    kind = GOAL_FOLLOW_UP if isinstance(record, Goal) else ACTIVITY_FOLLOW_UP
    return row_key(kind, record.id, period)


def asked_texts(
    chain: Chain, keys: Iterable[str], said: Iterable[FollowUp], year: int
) -> AskedTexts:
    """Return the words that rows ask for; a row whose record is gone is left out.

    Args:
        chain: The records as they may be shown.
        keys: Of the rows, those of figures too.
        said: All that has been said in follow-up.
        year: Year that is asked about.
    """
    rows = [key.split(":") for key in keys if not key.startswith(f"{VALUE}:")]
    goals: Mapping[str, Mapping[int, Any]] = {RESULT: chain.goals, GOAL_FOLLOW_UP: chain.goals}
    found: dict[str, list[tuple[Any, str]]] = {}
    for kind, record_id, *rest in rows:
        record = goals.get(kind, chain.activities).get(int(record_id))
        if record is not None:
            found.setdefault(kind, []).append((record, rest[0] if rest else ""))
    return AskedTexts(
        year=year,
        goals=[goal for goal, _ in found.get(RESULT, ())],
        results={(each.goal_id, each.year): each for each in chain.results.values()},
        activities=[activity for activity, _ in found.get(ACTIVITY, ())],
        followed=[*found.get(GOAL_FOLLOW_UP, ()), *found.get(ACTIVITY_FOLLOW_UP, ())],
        said={_key_of(each): each for each in said},
    )


def _key_of(said: FollowUp) -> str:
    if isinstance(said, GoalFollowUp):
        return row_key(GOAL_FOLLOW_UP, said.goal_id, said.period)
    return row_key(ACTIVITY_FOLLOW_UP, said.activity_id, said.period)


# --- results -------------------------------------------------------------------------------------


_RESULT_TEXTS = (
    "outputs",
    "description",
    "analysis",
    "assessment",
    "assessment_text",
    "consequence",
)


def _results(asked: AskedTexts) -> Page:
    names = labels(Result)
    before = translate("FormPages", "Written for {year}").format(year=asked.year - 1)
    columns = [
        Column(key="id", head=translate("FormPages", "Id"), kind=Kind.NAME, width=8),
        Column(key="name", head=translate("FormPages", "Goal"), width=36),
        Column(key="before", head=before, width=44),
        *(_result_column(each, names[each]) for each in _RESULT_TEXTS),
    ]
    return Page(
        key=RESULT,
        title=translate("FormPages", "Results"),
        heading=translate("FormPages", "Results of {year}").format(year=asked.year),
        intro=translate(
            "FormPages",
            "One row for each goal. Say what was done, what the figures show for women and men,"
            " and why.",
        ),
        columns=tuple(columns),
        rows=tuple(_result_row(asked, goal) for goal in asked.goals),
    )


def _result_column(key: str, name: str) -> Column:
    if key == "assessment":
        return _choice(key, name, ((str(each), each.label) for each in Assessment), width=16)
    hint = translate("FormPages", "Write freely. No names of persons.")
    return Column(key=key, head=name, kind=Kind.TEXT, hint=hint, width=40)


def _result_row(asked: AskedTexts, goal: Goal) -> Row:
    now = asked.results.get((goal.id, asked.year))
    before = asked.results.get((goal.id, asked.year - 1))
    cells: dict[str, Shown] = {"id": goal.code, "name": goal.statement, "before": _said(before)}
    return Row(key=row_key(RESULT, goal.id, asked.year), cells=cells | _held(now, _RESULT_TEXTS))


def _said(result: Result | None) -> str:
    """Return what was written the year before, as one text."""
    if result is None:
        return ""
    parts = (result.report_text, result.description, result.assessment_text)
    return next((part for part in parts if part.strip()), "")


# --- activities and follow-up --------------------------------------------------------------------


def _activities(asked: AskedTexts) -> Page:
    names = labels(Activity)
    columns = (
        Column(key="id", head=translate("FormPages", "Id"), kind=Kind.NAME, width=8),
        Column(key="name", head=translate("FormPages", "Activity"), width=36),
        Column(key="expected", head=names["expected_output"], width=36),
        Column(key="ends", head=names["ends_on"], width=12),
        _choice("status", names["status"], ((str(each), each.label) for each in Status), width=14),
        Column(key="outcome", head=names["outcome"], kind=Kind.TEXT, width=50),
    )
    return Page(
        key=ACTIVITY,
        title=translate("FormPages", "Activities"),
        heading=translate("FormPages", "How the activities of {year} stand").format(
            year=asked.year
        ),
        intro=translate("FormPages", "One row for each activity. Correct what is not right."),
        columns=columns,
        rows=tuple(
            Row(
                key=row_key(ACTIVITY, each.id),
                cells={
                    "id": each.code,
                    "name": each.title,
                    "expected": each.expected_output,
                    "ends": each.ends_on,
                    **_held(each, ("status", "outcome")),
                },
            )
            for each in asked.activities
        ),
    )


def _follow_up(
    asked: AskedTexts, key: str, title: str, followed: Iterable[tuple[Goal | Activity, str]]
) -> Page:
    columns = (
        Column(key="id", head=translate("FormPages", "Id"), kind=Kind.NAME, width=8),
        Column(key="name", head=translate("FormPages", "What"), width=40),
        Column(key="period", head=translate("FormPages", "Period"), kind=Kind.NAME, width=20),
        _choice(
            "status",
            translate("FormPages", "How it goes"),
            ((str(each), each.label) for each in Progress),
            width=22,
        ),
        Column(
            key="comment",
            head=translate("FormPages", "What has been done, what deviates and why"),
            kind=Kind.TEXT,
            width=56,
        ),
    )
    rows = []
    for record, period in followed:
        name = record.statement if isinstance(record, Goal) else record.title
        row = follow_up_key(record, period)
        cells: dict[str, Shown] = {"id": record.code, "name": name, "period": period_name(period)}
        said = asked.said.get(row)
        rows.append(Row(key=row, cells=cells | _held(said, ("status", "comment"))))
    return Page(
        key=key,
        title=title,
        intro=translate("FormPages", "One row for each. Say how it goes in the period."),
        columns=columns,
        rows=tuple(rows),
    )


def _choice(key: str, head: str, choices: Iterable[tuple[str, str]], *, width: float) -> Column:
    return Column(key=key, head=head, kind=Kind.CHOICE, choices=tuple(choices), width=width)


def _held(record: Record | None, names: Iterable[str]) -> dict[str, Shown]:
    """Return what the cells to fill in hold already."""
    found = {name: getattr(record, name, None) for name in names}
    return {name: str(value) for name, value in found.items() if value not in (None, "")}
