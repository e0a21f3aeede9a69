"""What the file remembers of how sources were read."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, replace

from jimdesk.i18n import fold
from jimdesk.imports.mapping import Mapping
from jimdesk.imports.table import Table

SETTING = "import_mappings"
"""Name of the setting of the file that keeps what is remembered."""


def remembered(setting: str | None) -> list[Mapping]:
    """Return the mappings that a file remembers, newest first; nothing that cannot be read."""
    try:
        return [_from_json(each) for each in json.loads(setting or "[]")]
    except (ValueError, TypeError, AttributeError):
        return []


def as_setting(mappings: Sequence[Mapping], new: Mapping) -> str:
    """Return the setting in which a mapping stands first, in the place of the one before it."""
    others = [each for each in mappings if _key(each) != _key(new)]
    kept = replace(new, period="")
    return json.dumps([asdict(each) for each in (kept, *others)], ensure_ascii=False)


def find(mappings: Sequence[Mapping], indicator: str, source: str = "") -> Mapping | None:
    """Return the newest mapping of an indicator, or that of a source; None when there is none."""
    for each in mappings:
        if each.indicator == indicator and (not source or fold(each.source) == fold(source)):
            return each
    return None


def table_for(tables: Sequence[Table], mapping: Mapping) -> Table | None:
    """Return the table that a remembered mapping is about, None when that is not certain.

    It has the same dimensions, and the same title but for years, where both have one.
    """
    alike = [
        each
        for each in tables
        if {d.name for d in each.dimensions} == set(mapping.roles)
        and _same_title(each.title, mapping.title)
    ]
    if len(alike) > 1:
        alike = [each for each in alike if each.sheet == mapping.sheet] or alike
    if len(alike) > 1:
        alike = [each for each in alike if each.title == mapping.title] or alike
    return alike[0] if len(alike) == 1 else None


def _same_title(one: str, other: str) -> bool:
    stems = [re.sub(r"[\W\d]+", " ", fold(title)).strip() for title in (one, other)]
    return not all(stems) or stems[0] == stems[1]


def _key(mapping: Mapping) -> tuple[str, str]:
    return fold(mapping.source), mapping.indicator


def _from_json(read: dict[str, object]) -> Mapping:
    known = {name: value for name, value in read.items() if name in Mapping.__dataclass_fields__}
    made = Mapping(**known)  # type: ignore[arg-type] # as asdict wrote it
    return replace(made, labels=tuple(made.labels))
