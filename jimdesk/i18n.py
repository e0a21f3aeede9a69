"""Language: texts, sorting, searching, numbers and dates. The one door to translation, without Qt.

Source language is English; Swedish is the default. Texts are looked up in the ``.ts`` files that
Qt's own tools maintain, so command line, reports and window say the same thing.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from decimal import MAX_PREC, ROUND_HALF_UP, Context, Decimal
from functools import cache

from jimdesk.paths import resource

LANGUAGES = ("sv", "en")

_NO_BREAK_SPACE = "\u00a0"
_NARROW_NO_BREAK_SPACE = "\u202f"
_MINUS = "\u2212"

_language = LANGUAGES[0]
_spoken: ContextVar[str | None] = ContextVar("spoken", default=None)


def install(language: str) -> None:
    """Make every text from now on come in a language.

    Args:
        language: A code such as "sv", "en" or "sv_SE"; one that is not spoken here means Swedish.
    """
    global _language
    _language = _known(language)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let every text inside come in a language, in this thread only: the window keeps its own."""
    before = _spoken.set(_known(language))
    try:
        yield
    finally:
        _spoken.reset(before)


def _known(language: str) -> str:
    code = re.split("[-_]", language.lower())[0]
    return code if code in LANGUAGES else LANGUAGES[0]


def language() -> str:
    """Return the code of the language in use: "sv" or "en"."""
    return _spoken.get() or _language


def translate(context: str, text: str, comment: str | None = None, n: int | None = None) -> str:
    """Return a text in the language in use, or the English text itself when it has no translation.

    Context, text and comment must be literals, or nobody can collect them. A plural is written
    ``translate("Goals", "%n goals", "", n=len(goals))``.

    Args:
        context: Where the text stands, usually the name of the module or class.
        text: English text; ``%n`` is the number, ``{name}`` is filled by the caller afterwards.
        comment: Tells equal texts of a context apart.
        n: Chooses the plural form and replaces ``%n``.
    """
    forms = _texts(language(), context).get((text, comment or ""), (text,))
    if n is None:
        return forms[0]
    form = forms[0] if abs(n) == 1 else forms[-1]
    return form.replace("%n", format_number(n))


@cache
def _texts(code: str, context: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Return a context's finished translations, by text and comment: one form, or two with plural.

    Only what is asked for is parsed: the first picture needs few of all contexts.
    """
    from xml.etree import ElementTree  # only our own files are read here

    part = _contexts(code).get(context)
    if part is None:
        return {}
    found = {}
    for message in ElementTree.fromstring(b"<context>%b</context>" % part).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue  # unfinished, vanished or obsolete
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        forms = forms or (translation.text or "",)
        if all(forms):
            source, comment = message.findtext("source", ""), message.findtext("comment", "")
            found[source, comment] = forms
    return found


@cache
def _contexts(code: str) -> Mapping[str, bytes]:
    """Return the contexts of a language's file as they are written, between their tags, by name."""
    path = resource("i18n", f"jimdesk_{code}.ts")
    if not path.is_file():
        return {}
    found = {}
    for part in path.read_bytes().split(b"<context>")[1:]:
        name = part[part.index(b"<name>") + len(b"<name>") : part.index(b"</name>")]
        found[name.decode()] = part.partition(b"</context>")[0]
    return found


# Sorting and searching.

_OWN_LETTERS = str.maketrans("åäö", "\ue000\ue001\ue002")  # beyond z, and without accents to lose
_OWN_LETTERS_BACK = str.maketrans("\ue000\ue001\ue002\u2010", "åäö-")
_SORTS_AS = str.maketrans(
    {"ü": "y", "ű": "y", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "æ": "ä", "ę": "ä"}
    | dict.fromkeys("øőœô", "ö")
)
_UNSEEN = re.compile("[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]")
_FIGURES = re.compile("0*([0-9]{1,9999})")
_SIGNS = "\t\n _-‐–—,;:!?.·'‘’\"“”«»()[]{}§@*/\\&#%‰†•`^°→+±÷×<=>|~−≤≥$£€"
_NUMBER_MARK = "`"  # just before "a"; the signs become what is below it and no figure
_BELOW = (chr(code) for code in range(ord(_NUMBER_MARK)) if not chr(code).isdigit())
_BEFORE_NUMBERS = str.maketrans(dict(zip(_SIGNS, _BELOW, strict=False)))


def swedish_key(text: str) -> tuple[str, str, str]:
    """Return the key that sorts a text as Swedes expect.

    Signs come before numbers, numbers before letters. Numbers sort by value; å ä ö come last; v and
    w are two letters; é sorts as e, ü as y, æ as ä, ø as ö. Accents, then capitals, decide only
    between texts that are otherwise equal.

    Source: CLDR, collation sv, standard, with numeric ordering.
    """
    folded = unicodedata.normalize("NFC", text).casefold()
    order = _plain(folded.translate(_SORTS_AS)).translate(_BEFORE_NUMBERS)
    return _FIGURES.sub(_by_value, order), folded, text.swapcase()


def _by_value(figures: re.Match[str]) -> str:
    """Return figures so that the longer number, without leading zeros, comes after the shorter."""
    return f"{_NUMBER_MARK}{chr(len(figures[1]))}{figures[1]}"


def fold(text: str) -> str:
    """Return a text as it is searched for.

    Case, accents, soft hyphens and kinds of space and hyphen do not matter, but å ä ö are letters
    of their own: "mal" does not find "mål", and "ide" finds "idé".
    """
    return _plain(unicodedata.normalize("NFC", text).casefold()).translate(_OWN_LETTERS_BACK)


def _plain(folded: str) -> str:
    """Take accents and unseen characters from a text; å ä ö become characters beyond z."""
    return _UNSEEN.sub("", unicodedata.normalize("NFKD", folded.translate(_OWN_LETTERS)))


# Numbers and dates.

_EXACT = Context(prec=MAX_PREC, rounding=ROUND_HALF_UP)  # "up" is away from zero
_WRITTEN = {
    "sv": str.maketrans({",": _NO_BREAK_SPACE, ".": ",", "-": _MINUS}),
    "en": str.maketrans({",": _NARROW_NO_BREAK_SPACE, "-": _MINUS}),
}
_READ = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "’": "'", _MINUS: "-"})
_NUMBER = re.compile(
    r"""([+-]?)[ ]?
    (?=[.,]?[0-9])  # a digit somewhere
    ([0-9]*|[1-9][0-9]{0,2}(?:(?P<group>[ '.,])[0-9]{3})(?:(?P=group)[0-9]{3})*)
    (?:(?!(?P=group))[.,]([0-9]+))?
    ([eE][+-]?[0-9]{1,3})?
    (?:[ ]?%)?""",
    re.VERBOSE,
)


def format_number(value: float | Decimal, decimals: int | None = None) -> str:
    """Return a number as it is written in the language in use, such as "−1 234,5".

    Groups are parted by a no-break space, so no separator can be taken for a decimal sign.

    Args:
        value: A finite number; a float counts as the decimal number that it is shown as.
        decimals: Number of decimals, rounded half away from zero; None keeps those there are.

    Raises:
        ValueError: value is infinite or not a number.
    """
    number = value if isinstance(value, Decimal) else Decimal(repr(value))
    if not number.is_finite():
        raise ValueError(f"not a finite number: {value}")
    if decimals is not None:
        number = number.quantize(Decimal(1).scaleb(-decimals), context=_EXACT)
    text = f"{number:,f}"
    if decimals is None and "." in text:
        text = text.rstrip("0").rstrip(".")
    if not number:
        text = text.removeprefix("-")
    return text.translate(_WRITTEN[language()])


def parse_number(text: str) -> Decimal | None:
    """Read a number written in Swedish or English; None when the text is blank.

    A single comma or point is the decimal sign: "1,234" and "1.234" are both one and a bit. Only
    what stands twice, or before the other sign, parts groups: "1.234,5", "1,234.5", "1,234,567".
    Spaces of any kind and apostrophes part groups of three. A percent sign at the end is passed
    over, so "5 %" is 5.

    Raises:
        ValueError: the text is not one number, or its groups are not of three figures.
    """
    plain = text.translate(_READ).strip()
    if not plain:
        return None
    match = _NUMBER.fullmatch(plain)
    if match is None:
        raise ValueError(f"not a number: {text!r}")
    sign, whole, _, fraction, exponent = match.groups()
    return Decimal(f"{sign}{re.sub('[^0-9]', '', whole)}.{fraction or '0'}{exponent or ''}")


def format_date(day: date) -> str:
    """Return a date for running text, such as "1 mars 2026"; tables use ISO dates."""
    return f"{day.day} {_months()[day.month - 1]} {day.year}"


def format_time(moment: datetime) -> str:
    """Return the time of day as given, without change of zone: "14.32", in English "14:32"."""
    return moment.strftime("%H.%M" if language() == "sv" else "%H:%M")


def format_moment(moment: datetime) -> str:
    """Return day and time of day for a table, without change of zone: "2026-03-01 14.32"."""
    return f"{moment.date().isoformat()} {format_time(moment)}"


def _months() -> tuple[str, ...]:
    return (
        translate("Date", "January"),
        translate("Date", "February"),
        translate("Date", "March"),
        translate("Date", "April"),
        translate("Date", "May"),
        translate("Date", "June"),
        translate("Date", "July"),
        translate("Date", "August"),
        translate("Date", "September"),
        translate("Date", "October"),
        translate("Date", "November"),
        translate("Date", "December"),
    )
