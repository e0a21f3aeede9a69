"""What is open, kept when another program has taken its file away."""

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from jimdesk import paths
from jimdesk.fs import free_name
from jimdesk.i18n import translate
from jimdesk.store import backup
from jimdesk.store.database import NotWrittenError


def save(conn: sqlite3.Connection, path: Path) -> Path:
    """Write all that is open to a checked copy beside its old place, or else among new files.

    Raises:
        NotWrittenError: no place could be written.
        DamagedError: what is open does not hold together.
    """
    ending = translate("Store", "rescued")
    name = f"{path.stem[:80]}-{ending}-{datetime.now(UTC).astimezone():%Y-%m-%d}.jim"
    own = paths.data_folder()
    for folder in (path.parent, own):
        with suppress(OSError):
            if folder == own:  # never make the way to a drive that is gone
                own.mkdir(parents=True, exist_ok=True)
            target = free_name(folder / name)
            backup.copy_to(conn, target)
            return target
    text = translate(
        "Store",
        "{file} is no longer where it was, and no copy could be saved. The change is not saved."
        " Bring the file or its drive back, and try again.",
    )
    raise NotWrittenError(text.format(file=path.name))
