"""Turn a share into plain values and back; what comes from a stranger is checked field by field.

What may stand in a file is said by the types of the share and nothing else: an unknown key, a wrong
type, a number that is none or a text that is too long is refused with the place where it stands.
"""

import enum
import math
import re
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from jimdesk.domain.errors import InvalidError
from jimdesk.domain.share import FORMAT, VERSION, Share
from jimdesk.i18n import translate

LONGEST_TEXT = 20_000
"""Characters of one text."""

MOST = 20_000
"""Rows of one list."""

LARGEST_NUMBER = 1e15

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)

T = TypeVar("T")


def to_plain(share: Share) -> dict[str, Any]:
    """Return a share as a tree of plain values; `from_plain` gives it back."""
    return {"format": FORMAT, "version": VERSION, **_plain(share)}


def from_plain(content: object) -> Share:
    """Return the share that a tree of plain values holds.

    Raises:
        InvalidError: something is wrong; its field says where.
    """
    table = dict(_table(content, ""))
    if table.pop("format", None) != FORMAT:
        raise InvalidError("format", translate("Share", "This is not a share file."))
    version = table.pop("version", None)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise InvalidError("version", translate("Share", "The version is missing."))
    if version > VERSION:
        text = translate("Share", "The file comes from a newer version of JiM Desk.")
        raise InvalidError("version", text)
    return _made(Share, table, "")


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {
            each.name: _plain(getattr(value, each.name))
            for each in fields(value)
            if getattr(value, each.name) != each.default
        }
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.value if isinstance(value, enum.Enum) else value


def _made(kind: type[T], content: object, where: str) -> T:
    table = _table(content, where)
    hints: Mapping[str, Any] = _hints(kind)  # type: ignore[arg-type]
    unknown = sorted(set(table) - set(hints))
    if unknown:
        text = translate("Share", "There is something unknown.")
        raise InvalidError(_at(where, unknown[0][:40]), text)
    values = {
        name: _value(hint, table[name], _at(where, name))
        for name, hint in hints.items()
        if name in table
    }
    for each in fields(kind):  # type: ignore[arg-type]
        if each.default is MISSING and each.name not in values:
            raise InvalidError(_at(where, each.name), translate("Share", "It is missing."))
    try:
        return kind(**values)
    except InvalidError as error:
        raise InvalidError(_at(where, error.field), error.text) from error


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _value(hint: Any, content: object, where: str) -> Any:
    if isinstance(hint, types.UnionType):
        if content is None:
            return None
        hint = next(each for each in get_args(hint) if each is not types.NoneType)
    if get_origin(hint) is tuple:
        return tuple(
            _value(get_args(hint)[0], each, _at(where, str(number)))
            for number, each in enumerate(_list(content, where), 1)
        )
    if is_dataclass(hint):
        return _made(hint, content, where)  # type: ignore[arg-type]
    if issubclass(hint, enum.Enum):
        return _choice(hint, content, where)
    return _text(content, where) if hint is str else _number(hint, content, where)


def _number(hint: type[Any], content: object, where: str) -> bool | float | int:
    if hint is bool:
        if isinstance(content, bool):
            return content
        raise InvalidError(where, translate("Share", "There must be true or false here."))
    fits = isinstance(content, int if hint is int else int | float)
    if isinstance(content, int | float) and fits and not isinstance(content, bool):
        if abs(content) <= LARGEST_NUMBER and math.isfinite(content):
            return hint(content)  # type: ignore[no-any-return]
        raise InvalidError(where, translate("Share", "The number is too large."))
    raise InvalidError(where, translate("Share", "There must be a number here."))


def _choice(hint: type[enum.Enum], content: object, where: str) -> enum.Enum:
    try:
        return hint(content)
    except ValueError:
        text = translate("Share", "There is a word that is none of those known.")
        raise InvalidError(where, text) from None


def _text(content: object, where: str) -> str:
    if not isinstance(content, str):
        raise InvalidError(where, translate("Share", "There must be a text here."))
    if len(content) > LONGEST_TEXT:
        text = translate("Share", "The text is longer than {most} characters.")
        raise InvalidError(where, text.format(most=LONGEST_TEXT))
    if _UNSEEN.search(content):
        raise InvalidError(where, translate("Share", "The text holds unseen characters."))
    return content


def _table(content: object, where: str) -> Mapping[str, Any]:
    if not isinstance(content, dict):
        raise InvalidError(where, translate("Share", "This is not a share file."))
    return content


def _list(content: object, where: str) -> list[Any]:
    if not isinstance(content, list):
        raise InvalidError(where, translate("Share", "There must be a list here."))
    if len(content) > MOST:
        text = translate("Share", "There are more than {most} of them.")
        raise InvalidError(where, text.format(most=MOST))
    return content


def _at(where: str, name: str) -> str:
    return f"{where}, {name}".removeprefix(", ")
