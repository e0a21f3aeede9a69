"""Long texts that are being written: kept in the file every other second, until they are saved.

A draft is a setting of the file, so it is outside undo and the change log. Source: R-SAVE-2.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass

from jimdesk.domain.errors import JimdeskError
from jimdesk.store.store import Store

SETTING = "draft"


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed in one record and not saved.

    Attributes:
        table: The record's table.
        record_id: Its row id.
        texts: What was typed, by field name.
    """

    table: str
    record_id: int
    texts: dict[str, str]


def keep(store: Store, draft: Draft) -> None:
    """Write a draft in the place of the one before; when that fails, saving will say so."""
    with suppress(JimdeskError):
        store.set_setting(SETTING, json.dumps(asdict(draft), ensure_ascii=False))


def drop(store: Store) -> None:
    """Forget the draft, if there is one."""
    with suppress(JimdeskError):
        if store.setting(SETTING) and not store.read_only:
            store.set_setting(SETTING, "")


def read(store: Store) -> Draft | None:
    """Return what was typed and not saved when the program ended, None when nothing was."""
    try:
        found = json.loads(store.setting(SETTING) or "null")
        draft = Draft(str(found["table"]), int(found["record_id"]), dict(found["texts"]))
    except (ValueError, TypeError, KeyError):
        return None
    return draft if draft.texts else None
