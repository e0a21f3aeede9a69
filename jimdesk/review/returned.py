"""Texts that come back from outside, beside those that stand in the file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from jimdesk.domain.goal import Goal
from jimdesk.domain.result import Result
from jimdesk.store.store import Store
from jimdesk.store.writer import Writer

FIELDS = (
    "report_text",
    "description",
    "analysis",
    "assessment_text",
    "effect_target",
    "effect_society",
    "ground_text",
    "other_explanations",
    "consequence",
)
"""Fields of a result that can be taken in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A text that came back otherwise than it stands in the file.

    Attributes:
        goal: The goal that it is about.
        field: Name of the result's field.
        old: What stands in the file now.
        new: What came back.
    """

    goal: Goal
    field: str
    old: str
    new: str


def differences(
    store: Store, year: int, texts: Mapping[tuple[str, str], str]
) -> tuple[Difference, ...]:
    """Return what came back otherwise, in the order of the document.

    A gap that nobody has filled in, which stands in brackets, is no text.

    Args:
        store: The open file.
        year: Year of the results.
        texts: What came back, by readable id of the goal and name of the field.
    """
    found = []
    for (code, field), new in texts.items():
        goal = store.find(Goal, code)
        if goal is None or field not in FIELDS or _is_gap(new):
            continue
        result = _result(store, goal, year)
        old = getattr(result, field).strip() if result is not None else ""
        if _same(old) != _same(new):
            found.append(Difference(goal=goal, field=field, old=old, new=new))
    return tuple(found)


def take_in(edit: Writer, store: Store, year: int, taken: Iterable[Difference]) -> None:
    """Write texts that came back into the results of a year; a missing result is made."""
    by_goal: dict[int, dict[str, str]] = {}
    for each in taken:
        by_goal.setdefault(each.goal.id, {})[each.field] = each.new
    for goal_id, texts in by_goal.items():
        goal = store.get(Goal, goal_id)
        assert goal is not None, "goals are found before they are taken in"
        result = _result(store, goal, year) or Result(goal_id=goal_id, year=year)
        edit.save(replace(result, **texts))  # type: ignore[arg-type]


def _result(store: Store, goal: Goal, year: int) -> Result | None:
    found = store.where(Result, goal_id=goal.id, year=year)
    return found[0] if found else None


def _is_gap(text: str) -> bool:
    return text.startswith("[") and text.endswith("]") and "\n" not in text


def _same(text: str) -> str:
    """Return a text without what Word changes in spaces and line ends."""
    return " ".join(text.split())
