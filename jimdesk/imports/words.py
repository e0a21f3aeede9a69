"""The words by which sources name sexes, times, measures, units and missing values."""

import re
from collections.abc import Iterable, Sequence

from jimdesk.domain.observation import Missing, Sex
from jimdesk.i18n import fold

_EXACT = {
    Sex.WOMEN: (
        "kvinnor kvinna kvinnlig kv k women woman w female females f flickor flicka girls girl "
        "mujeres mujer femmes naiset naised kvinder kvinner frauen"
    ),
    Sex.MEN: (
        "män man manlig m men male males pojkar pojke boys boy hombres hombre varones varón "
        "hommes miehet mehed mænd menn männer"
    ),
    Sex.TOTAL: "totalt total t tot totsa samtliga alla all båda kokku",
    Sex.UNKNOWN: "okänt unknown övrigt annat other",
}
_PHRASES = {
    Sex.TOTAL: (
        "båda könen|kvinnor och män|män och kvinnor|women and men|men and women|both sexes|"
        "ambos sexos|begge kjønn|i alt|alla kön|flickor och pojkar|pojkar och flickor|"
        "män+kvinnor|kvinnor+män|females and males|males and females|boys and girls|1+2|"
        "both|total (women and men)"
    ),
    Sex.UNKNOWN: "uppgift saknas|okänt kön|ej angivet|vill ej ange|not stated|not known|annat kön",
}
_SEX_OF = {name: sex for sex, names in _EXACT.items() for name in names.split()} | {
    phrase: sex for sex, phrases in _PHRASES.items() for phrase in phrases.split("|")
}
_STARTS_TOTAL = re.compile(r"(totalt?|samtliga|alla|all categories)\b[,: (]")
_CODES = {"1": Sex.MEN, "2": Sex.WOMEN, "3": Sex.TOTAL, "1+2": Sex.TOTAL, "0": Sex.TOTAL}
"""Source: SCB's codes; nothing is read from a code that stands without a dimension's name."""
_LETTERS = (
    {"k": Sex.WOMEN, "m": Sex.MEN},
    {"kv": Sex.WOMEN, "m": Sex.MEN},
    {"w": Sex.WOMEN, "m": Sex.MEN},
    {"f": Sex.WOMEN, "m": Sex.MEN},
    {"m": Sex.WOMEN, "h": Sex.MEN},  # mujeres, hombres
    {"f": Sex.WOMEN, "p": Sex.MEN},  # flickor, pojkar
)
_TOTAL_LETTERS = {"t": Sex.TOTAL, "tot": Sex.TOTAL, "u": Sex.UNKNOWN, "o": Sex.UNKNOWN}

_SEX_NAMES = "kön kon sex gender kjønn kjonn sukupuoli sexo genero género genre sugu geschlecht"
_TIME_NAMES = (
    "tid år period time year month quarter månad kvartal ar date datum time_period aika vuosi "
    "año anual jahr aasta vaatlusperiood periodo tidsperiod redovisningsår budgetår manad "
    "halvår tertial years mätår"
)
_MEASURE_NAMES = (
    "tabellinnehåll contents content contentscode indikator indicator mått measure measures "
    "kpi nyckeltal variabel variable näitaja statistikvariabel statistical uppgift innehåll"
)
_CODE_NAMES = "ålder age kod code id nr no n nummer number rad löpnr orgnr kommunkod länskod № edad"
_NOTE_NAMES = (
    "not note notes noter kommentar comment comments anmärkning fotnot källa source flag "
    "footnote flags status"
)
_IN_TEXT = {
    Sex.WOMEN: re.compile(
        r"\b(kvinn(a|an|or|ors|orna|ornas|lig|liga|ligt)|wom[ae]n(['’]?s)?|females?|"
        r"flick(a|an|or|ors|orna)|girls?|mujer(es)?|femmes|naiset|nais\w{3,})\b"
    ),
    Sex.MEN: re.compile(
        r"\b(män|mäns|männen|männens|manlig|manliga|manligt|males?|pojk(e|en|ar|ars|arna)|boys?|"
        r"hombres?|hommes|miehet|mee(st|s)\w{3,})\b"
    ),
}
_MEN_IN_ENGLISH = re.compile(r"\bmen(['’]?s)?\b")  # in Swedish it is "but"
_MAN_IN_NAME = re.compile(r"\b(man|men|m)\b")
_WOMEN_IN_NAME = re.compile(r"\b(kvinna|kv|k|w|f)\b")
_TOTAL_IN_NAME = re.compile(r"\b(totalt?|samtliga|tot)\b")
_SWEDISH = re.compile(r"[åäö]|\b(och|av|som|antal|andel|efter|inte|för|med)\b")
_BOTH = re.compile(
    r"skillnad|differens|difference|\bgap\b|ratio|\bkvot|vahe\b|i förhållande till|compared"
)

_MISSING = {
    **dict.fromkeys(("..", "…", "...", "na", "n/a", "nan", "null", ":"), Missing.NOT_AVAILABLE),
    **dict.fromkeys(("uppgift saknas", "saknas"), Missing.NOT_AVAILABLE),
    **dict.fromkeys((".", "ej tillämpligt", "ej relevant"), Missing.NOT_APPLICABLE),
    **dict.fromkeys(("x", "[x]", "xx", "..c", "c", "[c]", "skyddad"), Missing.PROTECTED),
    **dict.fromkeys(("ej insamlad", "ej insamlat"), Missing.NOT_COLLECTED),
}


def sex_of(text: str) -> Sex | None:
    """Return the sex that a label names, when it names one and nothing more."""
    folded = fold(" ".join(text.split()))
    found = _SEX_OF.get(folded)
    if found is None and _STARTS_TOTAL.match(folded) and _sexes_in(folded) != 1:
        return Sex.TOTAL
    return found


def sexes_of(
    codes: Sequence[str], labels: Sequence[str], *, named: bool
) -> tuple[Sex | None, ...] | None:
    """Return the sex of each category of a dimension, None when it is not one of sexes.

    Args:
        codes: Of the categories.
        labels: Of the categories, one for each code.
        named: Whether the dimension's name says that it is one. Without that, women and men must
            both be there, each category must be a sex, and figures alone are not believed.
    """
    letters = _letters({fold(label.strip()) for label in labels})
    found = tuple(
        letters.get(fold(label.strip())) or sex_of(label) or _of_code(code, label, named=named)
        for code, label in zip(codes, labels, strict=True)
    )
    if named:
        return found if any(found) else None
    both = {Sex.WOMEN, Sex.MEN} <= set(found)
    return found if both and all(found) and len(set(found)) == len(found) else None


def sex_in(text: str) -> Sex | None:
    """Return the one sex that a text speaks of; None when it is none, or both.

    "Andel kvinnor" speaks of women; "Lön, kvinnor i procent av män" of neither alone.
    """
    folded = fold(text)
    if _BOTH.search(folded):
        return None
    if exact := sex_of(text):
        return exact
    women, men = (pattern.search(folded) for pattern in _IN_TEXT.values())
    men = men or (None if _SWEDISH.search(folded) else _MEN_IN_ENGLISH.search(folded))
    if bool(women) == bool(men):
        return None
    return Sex.WOMEN if women else Sex.MEN


def sex_in_name(name: str) -> Sex | None:
    """Return the one sex in a name made of parts, such as "antal_man", "2006 K", or a file's."""
    text = " ".join(re.sub(r"([a-zåäö])([A-ZÅÄÖ])", r"\1 \2", name).replace("_", " ").split())
    folded = fold(re.sub(r"[-.()/,:;]", " ", text))
    women = _WOMEN_IN_NAME.search(folded) or _IN_TEXT[Sex.WOMEN].search(folded)
    men = _MAN_IN_NAME.search(folded) or _IN_TEXT[Sex.MEN].search(folded)
    if women and men:
        return Sex.TOTAL if sex_of(text) is Sex.TOTAL else None
    if women or men:
        return None if _BOTH.search(folded) else Sex.WOMEN if women else Sex.MEN
    return Sex.TOTAL if _TOTAL_IN_NAME.search(folded) else None


def without_sex(name: str) -> str:
    """Return a name without the words that tell a sex: "antal_man" is "antal"."""
    kept = [part for part in re.split(r"[\s_\-.,:;()]+", name) if part and _plain(part)]
    return " ".join(kept)


def is_sex_name(name: str) -> bool:
    """Return whether a name is that of a dimension of sexes."""
    return _speaks(name, _SEX_NAMES, most=3)


def is_time_name(name: str) -> bool:
    """Return whether a name is that of a dimension of periods."""
    return _speaks(name, _TIME_NAMES, most=2)


def is_measure_name(name: str) -> bool:
    """Return whether a name is that of a dimension of what is measured."""
    return _speaks(name, _MEASURE_NAMES, most=2)


def is_code_name(name: str) -> bool:
    """Return whether a column with this head holds names, though they may look like numbers."""
    return _speaks(name, _CODE_NAMES, most=2)


def is_note_name(name: str) -> bool:
    """Return whether a column with this head holds remarks."""
    return _speaks(name, _NOTE_NAMES, most=2)


def missing_of(mark: str) -> str | None:
    """Return the code of a mark that stands for a missing value, None for any other text."""
    return _MISSING.get(fold(mark.strip()))


def _speaks(name: str, of: str, most: int) -> bool:
    """Return whether a short name has one of some words; a long one is a sentence."""
    words = _words(name)
    return len(words) <= most and not set(words).isdisjoint(of.split())


def _words(name: str) -> list[str]:
    """Return the words of a name; in a corner, what is before the backslash names the rows."""
    return re.findall(r"[^\W\d_]+|№", fold(name.partition("\\")[0]))


def _letters(labels: Iterable[str]) -> dict[str, Sex]:
    """Return what letters stand for, when labels are letters and their company tells it."""
    given = set(labels)
    for pair in _LETTERS:
        if set(pair) <= given <= set(pair) | set(_TOTAL_LETTERS):
            return pair | _TOTAL_LETTERS
    return {}


def _of_code(code: str, label: str, *, named: bool) -> Sex | None:
    if not named:
        return None
    if label in (code, ""):
        return _CODES.get(code.strip()) or sex_in_name(code)
    return sex_in(label) or sex_of(code)


def _sexes_in(folded: str) -> int:
    return sum(bool(pattern.search(folded)) for pattern in _IN_TEXT.values())


def _plain(part: str) -> bool:
    return sex_in_name(part) is None
