"""Make a framework of one's own from another, and change what it asks."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from jimdesk.domain.framework import Area, Framework, Level, Question, Wording, from_plain, to_plain
from jimdesk.i18n import language, translate


def copy_of(asks: Framework, taken: Iterable[str]) -> Framework:
    """Return a copy under an id and a title of its own, whose keys stay so that it compares.

    Args:
        asks: What is copied.
        taken: Ids that frameworks have already.
    """
    ids = set(taken)
    number = next(n for n in range(1, len(ids) + 2) if _numbered(asks.id, n) not in ids)
    text = translate("OwnFramework", "{title}, our own")
    title = text.format(title=asks.title)
    return replace(
        asks, id=_numbered(asks.id, number), version="1", title=Wording(sv=title, en=title)
    )


def _numbered(base: str, number: int) -> str:
    return f"{base[:30]}-{number + 1}"


def with_levels(asks: Framework, rows: Iterable[Mapping[str, Any]]) -> Framework:
    """Return a framework on another scale, from rows with name and description.

    What areas and questions say of each level is dropped when the number of levels changes.

    Raises:
        InvalidError: the scale has too few or too many levels.
    """
    old = {level.number: level for level in asks.scale}
    scale: list[Level] = []
    for row in rows:
        if not str(row.get("name") or "").strip():
            continue
        before = old.get(row.get("number", 0), Level(number=0, name=Wording()))
        scale.append(
            Level(
                number=len(scale) + 1,
                name=_said(before.name, row.get("name")),
                description=_said(before.description, row.get("description")),
            )
        )
    if len(scale) == asks.highest:
        return _checked(replace(asks, scale=tuple(scale)))
    areas = [
        replace(area, levels=(), questions=tuple(replace(q, levels=()) for q in area.questions))
        for area in asks.areas
    ]
    return _checked(replace(asks, scale=tuple(scale), areas=tuple(areas)))


def with_questions(asks: Framework, rows: Iterable[Mapping[str, Any]]) -> Framework:
    """Return a framework that asks these questions, from rows with area, text, hint, who and key.

    A row without a key gets a new one; a row without area belongs to the area above it. An area
    that no question is left in goes.

    Raises:
        InvalidError: there are too many questions, or a text is too long.
    """
    known = {question.key: question for question in asks.questions}
    titles = {str(area.title): area for area in asks.areas}
    made: dict[str, Area] = {}
    keys: set[str] = set()
    title = ""
    for row in rows:
        if not str(row.get("text") or "").strip():
            continue
        title = str(row.get("area") or "").strip() or title or translate("OwnFramework", "Area 1")
        key = row.get("key") or _new_key(keys | set(known))
        keys.add(key)
        before = known.get(key, Question(key=key, text=Wording()))
        question = replace(
            before,
            text=_said(before.text, row.get("text")),
            hint=_said(before.hint, row.get("hint")),
            who=_said(before.who, row.get("who")),
        )
        new = Area(key=_area_key(asks, made), title=Wording(sv=title, en=title))
        area = made.get(title) or replace(titles.get(title, new), questions=())
        made[title] = replace(area, questions=(*area.questions, question))
    return _checked(replace(asks, areas=tuple(made.values())))


def level_rows(asks: Framework) -> list[dict[str, Any]]:
    """Return the scale as rows for `with_levels`, in the language in use."""
    return [
        {
            "number": level.number,
            "name": str(level.name),
            "description": str(level.description),
        }
        for level in asks.scale
    ]


def question_rows(asks: Framework) -> list[dict[str, Any]]:
    """Return the questions as rows for `with_questions`, in the language in use."""
    return [
        {
            "key": question.key,
            "area": str(area.title),
            "text": str(question.text),
            "hint": str(question.hint),
            "who": str(question.who),
        }
        for area in asks.areas
        for question in area.questions
    ]


def said(before: Wording, text: str) -> Wording:
    """Return a wording that says something else in the language in use."""
    return _said(before, text)


def _said(before: Wording, text: object) -> Wording:
    words = str(text or "").strip()
    if words == str(before):
        return before
    return replace(before, en=words) if language() == "en" else replace(before, sv=words)


def _new_key(taken: set[str]) -> str:
    return next(f"egen-{n}" for n in range(1, len(taken) + 2) if f"egen-{n}" not in taken)


def _area_key(asks: Framework, made: Mapping[str, Area]) -> str:
    taken = {area.key for area in (*asks.areas, *made.values())}
    return next(f"omrade-{n}" for n in range(1, len(taken) + 2) if f"omrade-{n}" not in taken)


def _checked(asks: Framework) -> Framework:
    return from_plain(to_plain(asks))
