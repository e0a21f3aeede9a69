"""The framework of a self-assessment as plain values: areas, questions, a scale with its texts.

A framework is data. It comes from a file that ships, from one that another agency made, or from
the copy that a round keeps; all three pass the same checks here.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jimdesk.domain.errors import InvalidError
from jimdesk.i18n import language, translate

FEWEST_LEVELS = 2
MOST_LEVELS = 10
MOST_AREAS = 30
MOST_QUESTIONS = 300
LONGEST_TEXT = 2000
"""Characters in one text of a framework; what is longer was not meant to be read."""

CHAIN = ("mandate", "direction", "problem", "goal", "indicator", "activity", "result", "source")
"""Parts of the chain that a question can be about, as the tables of the file are called."""

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,39}")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A text in Swedish and English; either may be empty."""

    sv: str = ""
    en: str = ""

    def __str__(self) -> str:
        """Return the text in the language in use, or the other one where that is empty."""
        return (self.en or self.sv) if language() == "en" else (self.sv or self.en)


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One step of the scale.

    Attributes:
        number: 1 for the lowest.
        name: Short, such as "Påbörjat".
        description: What it takes, for any question.
    """

    number: int
    name: Wording
    description: Wording = Wording()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question.

    Attributes:
        key: Stays the same from version to version; never shown as the question's only name.
        levels: What each level means for this question, lowest first; empty for the area's.
        hint: What could show it.
        who: Functions that should answer.
        chain: Parts of the chain that it is about; see CHAIN.
        rules: Rules that it serves, such as "R-04".
    """

    key: str
    text: Wording
    levels: tuple[Wording, ...] = ()
    hint: Wording = Wording()
    who: Wording = Wording()
    chain: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """Questions under one heading.

    Attributes:
        levels: What each level means in the area, lowest first; empty for the scale's own.
    """

    key: str
    title: Wording
    levels: tuple[Wording, ...] = ()
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """What a round asks, and on which scale.

    Attributes:
        id: Which framework it is, whatever its version.
        version: As its maker counts.
        about: Where it comes from and how to use it.
        scale: The levels, lowest first.
    """

    id: str
    version: str
    title: Wording
    about: Wording = Wording()
    scale: tuple[Level, ...]
    areas: tuple[Area, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in their order."""
        return tuple(question for area in self.areas for question in area.questions)

    @property
    def highest(self) -> int:
        """The number of the highest level."""
        return len(self.scale)

    def question(self, key: str) -> Question | None:
        """Return a question, None when the framework does not ask it."""
        return next((each for each in self.questions if each.key == key), None)

    def area_of(self, key: str) -> Area:
        """Return the area that asks a question.

        Raises:
            KeyError: none does.
        """
        for area in self.areas:
            if any(question.key == key for question in area.questions):
                return area
        raise KeyError(key)

    def level_name(self, number: int) -> str:
        """Return the name of a level; the number itself where the scale has no such level."""
        known = 1 <= number <= self.highest
        return str(self.scale[number - 1].name) if known else str(number)

    def level_text(self, question: Question, number: int) -> str:
        """Return what a level means for a question: its own words, its area's, or the scale's."""
        area = self.area_of(question.key)
        for texts in (question.levels, area.levels):
            if len(texts) >= number and str(texts[number - 1]):
                return str(texts[number - 1])
        return str(self.scale[number - 1].description)


UNREADABLE = Framework(
    id="unreadable",
    version="",
    title=Wording(sv="Ramverket kan inte läsas", en="The framework cannot be read"),
    scale=(Level(number=1, name=Wording(sv="1")), Level(number=2, name=Wording(sv="2"))),
)
"""Stands in for a copy in a file that somebody has changed by other means."""


@lru_cache(maxsize=64)
def from_text(text: str) -> Framework:
    """Return the framework that a text in JSON holds; UNREADABLE when it is none."""
    try:
        return from_plain(json.loads(text))
    except (ValueError, RecursionError, InvalidError):
        return UNREADABLE


def to_text(framework: Framework) -> str:
    """Return a framework as JSON, always the same text for the same framework."""
    return json.dumps(to_plain(framework), ensure_ascii=False, separators=(",", ":"))


# --- from plain values -------------------------------------------------------------------------


def from_plain(content: object) -> Framework:
    """Return the framework that a tree of plain values holds, as read from TOML or JSON.

    Keys that are not known are left out, so that a later version may add some.

    Raises:
        InvalidError: something is missing, too long or of another kind; `field` says where.
    """
    top = _table(content, "framework")
    scale = tuple(_levels(top))
    areas = tuple(
        _area(each, f"areas {at}", len(scale))
        for at, each in enumerate(_list(top, "areas", "", MOST_AREAS), 1)
    )
    made = Framework(
        id=_key(top, "id", ""),
        version=_text(top.get("version", ""), "version"),
        title=_wording(top, "title", "", needed=True),
        about=_wording(top, "about", ""),
        scale=scale,
        areas=areas,
    )
    _refuse_twins([area.key for area in areas], "areas")
    _refuse_twins([question.key for question in made.questions], "questions")
    if len(made.questions) > MOST_QUESTIONS:
        text = translate("Framework", "There are more than {most} questions.")
        raise InvalidError("questions", text.format(most=MOST_QUESTIONS))
    return made


def _levels(top: Mapping[str, Any]) -> Iterator[Level]:
    levels = _list(top, "scale", "", MOST_LEVELS)
    if len(levels) < FEWEST_LEVELS:
        text = translate("Framework", "A scale has {few} to {most} levels.")
        raise InvalidError("scale", text.format(few=FEWEST_LEVELS, most=MOST_LEVELS))
    for number, each in enumerate(levels, 1):
        where = f"scale {number}"
        level = _table(each, where)
        yield Level(
            number=number,
            name=_wording(level, "name", where, needed=True),
            description=_wording(level, "description", where),
        )


def _area(content: object, where: str, levels: int) -> Area:
    area = _table(content, where)
    return Area(
        key=_key(area, "key", where),
        title=_wording(area, "title", where, needed=True),
        levels=_meanings(area, where, levels),
        questions=tuple(
            _question(each, f"{where}, questions {at}", levels)
            for at, each in enumerate(_list(area, "questions", where, MOST_QUESTIONS), 1)
        ),
    )


def _question(content: object, where: str, levels: int) -> Question:
    question = _table(content, where)
    chain = _texts(question, "chain", where)
    if set(chain) - set(CHAIN):
        text = translate("Framework", "Choose among {names}.").format(names=", ".join(CHAIN))
        raise InvalidError(f"{where}, chain", text)
    return Question(
        key=_key(question, "key", where),
        text=_wording(question, "text", where, needed=True),
        levels=_meanings(question, where, levels),
        hint=_wording(question, "hint", where),
        who=_wording(question, "who", where),
        chain=chain,
        rules=_texts(question, "rules", where),
    )


def _meanings(content: Mapping[str, Any], where: str, levels: int) -> tuple[Wording, ...]:
    found = _list(content, "levels", where, MOST_LEVELS)
    if found and len(found) != levels:
        text = translate("Framework", "There must be a text for each of the {n} levels.")
        raise InvalidError(f"{where}, levels", text.format(n=levels))
    return tuple(_words(each, f"{where}, levels {at}") for at, each in enumerate(found, 1))


def _wording(content: Mapping[str, Any], name: str, where: str, *, needed: bool = False) -> Wording:
    made = _words(content.get(name, ""), f"{where}, {name}".removeprefix(", "))
    if needed and not (made.sv or made.en):
        text = translate("Framework", "The text is missing.")
        raise InvalidError(f"{where}, {name}".removeprefix(", "), text)
    return made


def _words(content: object, where: str) -> Wording:
    """Return a text in two languages; a plain text is in Swedish."""
    if isinstance(content, str):
        return Wording(sv=_text(content, where))
    words = _table(content, where)
    return Wording(sv=_text(words.get("sv", ""), where), en=_text(words.get("en", ""), where))


def _text(content: object, where: str) -> str:
    if not isinstance(content, str):
        raise InvalidError(where, translate("Framework", "There must be a text here."))
    if len(content) > LONGEST_TEXT:
        text = translate("Framework", "The text is longer than {most} characters.")
        raise InvalidError(where, text.format(most=LONGEST_TEXT))
    if _UNSEEN.search(content):
        raise InvalidError(where, translate("Framework", "The text holds unseen characters."))
    return content.strip()


def _key(content: Mapping[str, Any], name: str, where: str) -> str:
    key = content.get(name)
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        text = translate("Framework", "A key has 1–40 letters a–z, figures, hyphens or points.")
        raise InvalidError(f"{where}, {name}".removeprefix(", "), text)
    return key


def _texts(content: Mapping[str, Any], name: str, where: str) -> tuple[str, ...]:
    return tuple(_text(each, f"{where}, {name}") for each in _list(content, name, where, 20))


def _table(content: object, where: str) -> Mapping[str, Any]:
    if not isinstance(content, dict):
        raise InvalidError(where, translate("Framework", "There must be a table here."))
    return content


def _list(content: Mapping[str, Any], name: str, where: str, most: int) -> Sequence[Any]:
    found = content.get(name, [])
    place = f"{where}, {name}".removeprefix(", ")
    if not isinstance(found, list):
        raise InvalidError(place, translate("Framework", "There must be a list here."))
    if len(found) > most:
        text = translate("Framework", "There are more than {most} of them.")
        raise InvalidError(place, text.format(most=most))
    return found


def _refuse_twins(keys: Sequence[str], where: str) -> None:
    twins = sorted({key for key in keys if keys.count(key) > 1})
    if twins:
        text = translate("Framework", "The key {key} is there more than once.")
        raise InvalidError(where, text.format(key=twins[0]))


# --- to plain values ---------------------------------------------------------------------------


def to_plain(framework: Framework) -> dict[str, Any]:
    """Return a framework as a tree of plain values; `from_plain` gives it back."""
    return {
        "id": framework.id,
        "version": framework.version,
        "title": _both(framework.title),
        "about": _both(framework.about),
        "scale": [
            {"name": _both(level.name), "description": _both(level.description)}
            for level in framework.scale
        ],
        "areas": [
            {
                "key": area.key,
                "title": _both(area.title),
                "levels": [_both(text) for text in area.levels],
                "questions": [_plain_question(question) for question in area.questions],
            }
            for area in framework.areas
        ],
    }


def _plain_question(question: Question) -> dict[str, Any]:
    return {
        "key": question.key,
        "text": _both(question.text),
        "levels": [_both(text) for text in question.levels],
        "hint": _both(question.hint),
        "who": _both(question.who),
        "chain": list(question.chain),
        "rules": list(question.rules),
    }


def _both(wording: Wording) -> dict[str, str]:
    return {"sv": wording.sv, "en": wording.en}
