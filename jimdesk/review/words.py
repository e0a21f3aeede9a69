"""What gives a text away: words for the sexes, measures in place of problems, persons.

A word list is never complete, so what it finds is a warning that can be accepted.
"""

import re
from datetime import date

_FEMALE = re.compile(
    r"kvinn|flick|\btjej|mödrar|mamm(?:a|or)|\bwom[ae]n|\bgirl|\bfemale|\bmother", re.I
)
_MALE = re.compile(
    r"pojk|\b(?:m[äa]nnen|män|mäns|manlig\w*|kill(?:e|en|ar|arna)|fäder|papp(?:a|or)"
    r"|boys?|males?|fathers?)\b"
    r"|\bmen (?:and|or|who|in|with|aged|than|of|from)\b"  # "men" alone is Swedish for "but"
    r"|\b(?:and|or|than|of|among|for|young|older) men\b",
    re.I,
)
_BOTH = re.compile(r"\b(?:båda könen|(?:alla|oavsett) kön\w*|både könen|both sexes)\b", re.I)
_OF_A_SEX = re.compile(r"\bkön(?:en|et|s)?\b|\bicke-?binär|\bboth sexes\b|\bsex(?:es)?\b", re.I)

_ACTORS = r"vi|man|myndigheten|verksamheten|we|the agency"
_MUST = r"behöver|ska|skall|måste|bör|vill|need to|needs to|must|should|want to"
_MEASURES = (
    "utbilda|ta fram|införa|inför|utveckla|genomföra|genomför|starta|implementera|kartlägga"
    "|kartlägg|informera|utreda|utred|anställa|anställ|rekrytera|förbättra|stärka|stärk|säkerställa"
    "|säkerställ|öka kunskapen|skapa|bygga|inrätta|uppdatera|revidera|analysera|följa upp"
    "|train|introduce|develop|implement|inform|recruit|improve|strengthen|ensure|create"
)
_MEASURE = re.compile(
    rf"^(?:att )?(?:{_MEASURES})\b|^(?:{_MUST})\b|\b(?:{_ACTORS}) (?:{_MUST})\b", re.I
)
_CIRCLE = re.compile(
    r"\b(?:brist(?:en|ande|er)?(?: på| i)?|avsaknad(?:en)? av|dålig|låg) jämställdhet(?:en)?\b"
    r"|^(?:den |vår )?(?:o?jämställdhet|bristande jämställdhetsintegrering)(?:en)?\b"
    r"|\black of (?:gender )?equality\b|^gender inequality\b",
    re.I,
)
_GROUP = re.compile(r"\b(?:av|bland|of|among)\b", re.I)

_PERSONAL_NUMBER = re.compile(r"(?<![\d/-])(?:\d\d)?(\d{6})[-+ ]?(\d{4})(?![\d/-])")
_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]++@[\w-]+(?:\.[\w-]+)+")
"""Begins where a word does and is never tried shorter: linear in a text of one endless word."""


def names_women(text: str) -> bool:
    """Return whether a text names women or girls."""
    return bool(_FEMALE.search(text))


def names_men(text: str) -> bool:
    """Return whether a text names men or boys; the pronoun "man" is none."""
    return bool(_MALE.search(text))


def names_both(text: str) -> bool:
    """Return whether a text names both sexes."""
    return bool(_BOTH.search(text)) or (names_women(text) and names_men(text))


def names_sex(text: str) -> bool:
    """Return whether a text says which sex it is about."""
    return names_women(text) or names_men(text) or bool(_OF_A_SEX.search(text))


def is_measure(title: str) -> bool:
    """Return whether a heading says what is to be done and not how things are."""
    return bool(_MEASURE.search(title.strip()))


def is_circular(cause: str) -> bool:
    """Return whether a cause only says that there is no gender equality."""
    return bool(_CIRCLE.search(cause.strip()))


def names_group(name: str) -> bool:
    """Return whether the name of a share says of whom it is a share."""
    return bool(_GROUP.search(name))


def has_personal_number(text: str) -> bool:
    """Return whether a text holds something that can be a Swedish personal identity number.

    It must hold a day of birth, also with 60 added as in coordination numbers, and the right check
    digit, so that case numbers and organisation numbers are passed over.
    """
    return any(
        _is_birth(birth) and _checks(birth + rest) for birth, rest in _PERSONAL_NUMBER.findall(text)
    )


def has_address(text: str) -> bool:
    """Return whether a text holds an e-mail address."""
    return bool(_ADDRESS.search(text))


def _is_birth(figures: str) -> bool:
    month, day = int(figures[2:4]), int(figures[4:])
    try:
        date(2000, month, day - 60 if day > 60 else day)
    except ValueError:
        return False
    return True


def _checks(figures: str) -> bool:
    """Return whether the last of ten figures is the check digit of the others (Luhn)."""
    doubled = (int(figure) * (2 - place % 2) for place, figure in enumerate(figures))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
