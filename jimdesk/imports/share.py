"""Read a share file from another agency, after checking all of it; nothing in it is ever run."""

import json
from pathlib import Path
from typing import Any

from jimdesk.domain import share_plain
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.share import Share
from jimdesk.i18n import translate

LARGEST = 5_000_000
"""Bytes of a share file; one of 200 indicators with ten years has about a million."""

_DATABASE = b"SQLite format 3\x00"
_ARCHIVE = b"PK\x03\x04"
_DUMP = "jimdesk"


def read(path: Path) -> Share:
    """Return what a share file holds.

    Raises:
        JimdeskError: it cannot be read or is no share file, such as a working file or all of one as
            JSON; the text says what is wrong and where.
    """
    content = _bytes(path)
    if content.startswith((_DATABASE, _ARCHIVE)):
        raise _working(path)
    try:
        found = json.loads(
            content.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_refuse
        )
        if isinstance(found, dict) and found.get("format") == _DUMP:
            raise _working(path)
        return share_plain.from_plain(found)
    except InvalidError as error:
        text = translate("Share", "{file} was not opened. {reason} At: {place}.")
        place = error.field or translate("Share", "the beginning")
        raise JimdeskError(text.format(file=path.name, place=place, reason=error.text)) from error
    except (ValueError, RecursionError) as error:
        text = translate("Share", "{file} is not a share file. Nothing was opened.")
        raise JimdeskError(text.format(file=path.name)) from error


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        text = translate("Share", "{file} cannot be read ({reason}).")
        raise JimdeskError(text.format(file=path.name, reason=error.strerror)) from error
    if len(content) > LARGEST and not content.startswith((_DATABASE, _ARCHIVE)):
        text = translate("Share", "{file} is too large to be a share file. Nothing was opened.")
        raise JimdeskError(text.format(file=path.name))
    return content


def _working(path: Path) -> JimdeskError:
    text = translate(
        "Share",
        "{file} is a working file, with everything that is in it. Between agencies only share files"
        " travel. Ask for one, and delete this one.",
    )
    return JimdeskError(text.format(file=path.name))


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key is there twice")
    return found


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no number")
