"""What stands above and below a table: its title, its source, facts about it and remarks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from jimdesk.domain.observation import Sex
from jimdesk.i18n import fold
from jimdesk.imports.grid import Row, texts
from jimdesk.imports.text import clean, iso_day
from jimdesk.imports.words import is_sex_name, sex_of

_SOURCE = re.compile(r"(käll(a|or)|source( (organisation|reference))?)")
_UPDATED = re.compile(r"(senast uppdaterad|uppdaterad|last updated( on)?|updated)")
_UNIT = re.compile(r"(enhet|måttenhet|unit( of (measure|measurement))?)")
_SOURCE_LINE = re.compile(r"^(källa|source)\b|statistikdatabas|\bscb\b|statistiska centralbyrån")
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a source says about a table, around it."""

    title: str = ""
    source: str = ""
    updated: str = ""
    unit: str = ""
    sex: Sex | None = None
    notes: tuple[str, ...] = ()


def facts_of(before: Sequence[Row], after: Sequence[str]) -> Facts:
    """Return what rows above a table and lines below it say.

    Args:
        before: The first row that is no fact is the title. A fact has a name and what it says, in
            two cells or with a colon between.
        after: Lines of text.
    """
    told: dict[str, str] = {}
    notes: list[str] = []
    sex = None
    for cells in [*map(texts, before), *([line] for line in after)]:
        name, said = _fact(cells)
        if is_sex_name(name) and sex_of(said):
            sex = sex_of(said)
        elif kind := _kind(name):
            told.setdefault(kind, said)
        elif not told.get("title") and len(notes) == 0 and cells in list(map(texts, before)):
            told["title"] = ", ".join(cells)
        elif len(cells) == 1 and _SOURCE_LINE.search(fold(cells[0])):
            told.setdefault("source", cells[0])
        else:
            notes.append(": ".join(cells))
    return Facts(
        title=clean(told.get("title", "")),
        source=told.get("source", ""),
        updated=iso_day(told.get("updated", "")),
        unit=told.get("unit", ""),
        sex=sex,
        notes=tuple(notes),
    )


def _fact(cells: Sequence[str]) -> tuple[str, str]:
    if len(cells) == 2:
        return cells[0], cells[1]
    name, colon, said = cells[0].partition(":")
    if len(cells) == 1 and colon and len(name) <= _LONGEST_NAME:
        return name.strip(), said.strip()
    return "", ""


def _kind(name: str) -> str:
    folded = fold(name)
    patterns = {"source": _SOURCE, "updated": _UPDATED, "unit": _UNIT}
    return next((kind for kind, form in patterns.items() if form.fullmatch(folded)), "")
