"""Bytes of a text file as text, whatever they were written with."""

import codecs
import re
from datetime import date

from jimdesk.i18n import translate
from jimdesk.imports.table import UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LAST = "cp1252"
_DAYS = (
    (r"(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::\d\d)?Z?", "{0}-{1}-{2}T{3}:{4}"),
    (r"(\d{4})-?(\d\d)-?(\d\d)", "{0}-{1}-{2}"),
    (r"(\d\d)\.(\d\d)\.(\d{4})", "{2}-{1}-{0}"),
)


def decoded(data: bytes, declared: str = "") -> str:
    """Return the text of a file: a byte order mark is believed first, then UTF-8 that is valid.

    Many files declare ISO-8859-1 and hold UTF-8, or declare nothing, so what is declared comes
    third. Every byte has some meaning in the last resort, Windows' western European set.

    Raises:
        UnreadableError: the file is no text.
    """
    text = _decoded(data, declared)
    if "\0" in text[:4096] or "\0" in text:
        raise UnreadableError(translate("Imports", "it is not a text file"))
    return text


def _decoded(data: bytes, declared: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_known(declared) or _LAST, errors="replace")


def _known(encoding: str) -> str | None:
    """Return an encoding that Python has for letters of one byte; ISO-8859-1 is cp1252's part."""
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        return None
    return None if name in {"iso8859-1", "ascii"} or name.startswith("utf") else name


def clean(text: str) -> str:
    """Return a label as it is shown: spaces single, a soft hyphen between figures a real one."""
    text = re.sub(r"(?<=[\w+])\u00ad(?=\d|[A-Z]\d)", "-", text).replace("\u00ad", "")
    return " ".join(text.split())


def iso_day(text: str) -> str:
    """Return a time or day in ISO form where it can be read, else as it stands."""
    text = text.strip()
    for form, order in _DAYS:
        found = re.fullmatch(form, text)
        if found:
            written = order.format(*found.groups())
            try:
                date.fromisoformat(written[:10])
            except ValueError:
                return text
            return written
    return text
