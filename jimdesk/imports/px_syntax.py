"""The grammar of PC-Axis files: keywords, their languages and subkeys, and their values.

Source: PC-Axis file format, version 2013 (Statistics Sweden).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jimdesk.i18n import translate
from jimdesk.imports.table import UnreadableError

_STRING = r'"[^"]*+"'
_TEXT = rf"{_STRING}(?:\s*+{_STRING})*+"  # long texts are written as several
_ITEM = rf"(?:{_TEXT}|[^\s,;\"()]++(?:[ \t]++[^\s,;\"()]++)*+)"
_HEAD = re.compile(
    r"\s*+([A-Za-z][\w.-]*+)\s*+"  # keyword
    r"(?:\[([^\]]*+)\]\s*+)?+"  # language
    rf"(?:\(\s*+({_STRING}(?:\s*+,\s*+{_STRING})*+)\s*+\)\s*+)?+="  # subkeys
)
_ENTRY = re.compile(
    rf"{_HEAD.pattern}"
    rf"((?:\s*+(?:TLIST\s*+\([^()]*+\)|{_ITEM}))?+(?:\s*+[,:-]\s*+{_ITEM}?+)*+)\s*+;"
)
_PIECE = re.compile(rf"\s*+({_TEXT}|[^,\"]*+)\s*+,")
_QUOTED = re.compile(r'"([^"]*)"')
_PASSED_OVER = frozenset({"DATANOTECELL", "CONTACT", "META-ID"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One keyword with its value, as it stands in the file.

    Attributes:
        keyword: In capitals, with hyphens, whatever a program made of it (LAST.UPDATED).
        language: Empty for the default language.
        subkeys: What the value belongs to: a variable, or a variable and a value.
        raw: The value with its quotation marks.
    """

    keyword: str
    language: str
    subkeys: tuple[str, ...]
    raw: str

    @property
    def values(self) -> tuple[str, ...]:
        """The value as a list of texts."""
        return tuple(_plain(piece) for piece in _PIECE.findall(f"{self.raw},"))

    @property
    def text(self) -> str:
        """The value as one text; the file's sign for a new line is one."""
        return " ".join(self.values).replace("#", "\n").strip()


def split(text: str) -> tuple[list[Entry], str]:
    """Return the entries of a file, and what stands after DATA=.

    Raises:
        UnreadableError: the text breaks the grammar, or there is no data.
    """
    entries = []
    position = 0
    while found := _ENTRY.match(text, position):
        keyword, language, subkeys, raw = found.groups()
        keyword = re.sub(r"[._]", "-", keyword).upper()
        if keyword == "DATA":
            break
        position = found.end()
        if keyword not in _PASSED_OVER:
            keys = tuple(_QUOTED.findall(subkeys)) if subkeys else ()
            entries.append(Entry(keyword=keyword, language=language or "", subkeys=keys, raw=raw))
    head = _HEAD.match(text, position)
    if head and head[1].upper() == "DATA":
        return entries, text[head.end() :]
    if head or not entries:
        raise _broken(head[1] if head else "")
    raise UnreadableError(translate("Imports", "the file has no DATA, so it holds no values"))


def time_list(raw: str) -> tuple[str, tuple[str, ...]]:
    """Return the unit of a TIMEVAL, such as "A1", and its times; a range of years is spelt out.

    Raises:
        UnreadableError: it is no list of times.
    """
    found = re.fullmatch(
        r"\s*TLIST\s*\(\s*(\w*)\s*(?:,([^()]*))?\)\s*(?:,(.*))?\s*", raw, re.DOTALL
    )
    if found is None:
        raise _broken("TIMEVAL")
    times = ",".join(part for part in found.groups()[1:] if part)
    span = re.fullmatch(r'\s*"(\d{4})"\s*-\s*"(\d{4})"\s*', times)
    if span is None:
        return found[1], tuple(_QUOTED.findall(times))
    years = range(int(span[1]), int(span[2]) + 1)
    return found[1], tuple(str(year) for year in years)


def data_tokens(data: str) -> Iterator[str]:
    """Return the parts of the data: texts with their quotation marks, and all else."""
    return (found[0] for found in re.finditer(r'"[^"]*+"?|[^\s",;]++', data))


def _plain(piece: str) -> str:
    if not piece.startswith('"'):
        return piece.strip()
    return "".join(_QUOTED.findall(piece))


def _broken(keyword: str) -> UnreadableError:
    if not keyword:
        return UnreadableError(translate("Imports", "it does not begin as a PC-Axis file does"))
    text = translate(
        "Imports", "the value of {keyword} is broken; a quotation mark or semicolon is wrong"
    )
    return UnreadableError(text.format(keyword=keyword))
