"""Marks of a file that is checked out: beside the original, who has it; beside the copy, whence.

They are small files of JSON, so that anybody can read them, and remove one in need.
"""

import errno
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from jimdesk.fs import atomic_write
from jimdesk.i18n import format_moment, translate
from jimdesk.store import database, lock

_NOWHERE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.EINVAL})
"""What a disk says of a mark that cannot be there; EINVAL is Windows of a name that is too long."""


class CheckedOutError(database.HeldError):
    """The file is checked out, so it is only read where it lies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What lies beside a file that is checked out.

    Attributes:
        id: Random, to tell one check-out from any other; empty when the mark cannot be read.
        user: Who has it.
        computer: Where the copy lies.
        since: When it was checked out, None when the mark cannot be read.
    """

    id: str = ""
    user: str = ""
    computer: str = ""
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a copy that is checked out belongs.

    Attributes:
        original: The file that it was taken from.
        id: That of the mark beside it.
        sha256: Sum of the original's bytes when it was checked out.
    """

    original: Path
    id: str
    sha256: str


def mark_of(original: Path) -> Path:
    """Return the name of the mark beside a file, whether or not there is one."""
    return original.with_name(original.name + ".checked-out")


def note_of(copy: Path) -> Path:
    """Return the name of the note beside a copy, whether or not there is one."""
    return copy.with_name(copy.name + ".belongs-to")


def mark(original: Path) -> Mark | None:
    """Return who has a file checked out, None when nobody has."""
    try:
        content = json.loads(mark_of(original).read_text("utf-8"))
        since = datetime.fromisoformat(content["since"]).astimezone()
        names = {name: str(content[name]) for name in ("id", "user", "computer")}
    except OSError as error:
        return None if error.errno in _NOWHERE else Mark()
    except (ValueError, KeyError, TypeError):
        return Mark()
    return Mark(**names, since=since)


def origin(copy: Path) -> Origin | None:
    """Return where a file belongs that is checked out; None for any other."""
    try:
        content = json.loads(note_of(copy).read_text("utf-8"))
        texts = {name: str(content[name]) for name in ("original", "id", "sha256")}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Origin(original=Path(texts["original"]), id=texts["id"], sha256=texts["sha256"])


def own_copy(original: Path, folder: Path) -> Path | None:
    """Return the copy in a folder that was checked out of a file and is not returned yet."""
    found = mark(original)
    if found is None or not found.id:
        return None
    for note in folder.glob("*.belongs-to"):
        copy = note.with_name(note.name.removesuffix(".belongs-to"))
        belongs = origin(copy)
        if belongs is not None and belongs.id == found.id and copy.is_file():
            return copy
    return None


def follow(copy: Path, target: Path) -> None:
    """Let the note of a copy go with it to another name."""
    with suppress(OSError):
        note_of(copy).replace(note_of(target))


def refuse_checked_out(path: Path) -> None:
    """Refuse to work in a file that is checked out.

    Raises:
        CheckedOutError: it is; the text says to whom.
    """
    text = held_text(path)
    if text:
        raise CheckedOutError(text)


def write_note(copy: Path, belongs: Origin) -> None:
    """Note where a copy belongs.

    Raises:
        OSError: it cannot be written.
    """
    content = {"original": str(belongs.original), "id": belongs.id, "sha256": belongs.sha256}
    text = json.dumps(content, ensure_ascii=False)
    atomic_write(note_of(copy), lambda new: _write(new, text))


def write_mark(original: Path, id_: str) -> None:
    """Mark a file as checked out; of two who try at once, one fails.

    Raises:
        CheckedOutError: somebody has it checked out.
        OSError: the mark cannot be written.
    """
    user, computer = lock.who()
    since = datetime.now(UTC).isoformat(timespec="seconds")
    content = {"id": id_, "user": user, "computer": computer, "since": since}
    try:
        with mark_of(original).open("x", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError as error:
        raise CheckedOutError(held_text(original)) from error


def remove_mark(belongs: Origin) -> None:
    """Remove the mark that a check-out left; one of a later check-out stays.

    Raises:
        OSError: it cannot be removed.
    """
    found = mark(belongs.original)
    if found is not None and found.id == belongs.id:
        mark_of(belongs.original).unlink(missing_ok=True)


def held_text(path: Path) -> str:
    """Return who has a file checked out, in words; empty when nobody has."""
    found = mark(path)
    if found is None:
        return ""
    if found.since is None:
        text = translate("Checkout", "{file} is checked out; it is not known to whom.")
        return text.format(file=path.name)
    text = translate(
        "Checkout", "{file} is checked out by {user} (computer {computer}) since {since}."
    )
    return text.format(
        file=path.name,
        user=found.user or translate("Store", "somebody"),
        computer=found.computer,
        since=format_moment(found.since),
    )


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")
