"""Show and read the cells of the value grid: numbers, signs, words. Pure: no Qt in here."""

import math
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from jimdesk.domain.observation import (
    ENTERED_MISSING,
    Missing,
    Observation,
    Quality,
    Sex,
    fields_of,
)
from jimdesk.i18n import fold, format_number, parse_number, translate
from jimdesk.statistics.figures import Row, Shown
from jimdesk.statistics.measures import Measured, Undefined
from jimdesk.ui.widgets.periods import read_period

ColumnKind = Literal["period", "number", "text", "choice", "tick"]

_HEAD_WIDTH = 14  # characters on a line of a head
_ZERO_SIGNS = frozenset({"–", "-", "−"})
_PLAIN = str.maketrans({"\u00a0": None, "\u202f": None, "−": "-"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one cell shows.

    Attributes:
        text: As it stands in the table.
        plain: As it is edited and copied: a number without groups, a sign, a word.
        reason: What the text does not say, such as why there is no number; tooltip and description.
        spoken: What a screen reader says instead of the text, empty for the text itself.
        computed: Whether it is worked out rather than entered, and so muted on tint.
        fixed: Whether it cannot be changed.
        mark: A word with a warning's icon, such as that the series is broken.
        checked: Whether its box is ticked; None when it has none.
        wrong: Whether the text is what was typed and could not be read.
    """

    text: str = ""
    plain: str = ""
    reason: str = ""
    spoken: str = ""
    computed: bool = False
    fixed: bool = False
    mark: str = ""
    checked: bool | None = None
    wrong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column.

    Attributes:
        key: Name of the field that it edits, or of what it shows.
        title: Its head, on one line.
        show: Returns the cell of an observation and what was worked out from it.
        change: Returns the observation as a typed text changes it, blank clears; raises ValueError
            with a text for the user. None for what is worked out.
        kind: How it is edited and drawn.
        sex: Whose numbers it holds.
        choices: Texts to choose from.
    """

    key: str
    title: str
    show: Callable[[Observation, Row], Cell]
    change: Callable[[Observation, str], Observation] | None = None
    kind: ColumnKind = "number"
    sex: Sex | None = None
    choices: tuple[str, ...] = ()

    @property
    def head(self) -> str:
        """The title broken into short lines."""
        lines = self.title.replace(", ", ",\n").split("\n")
        return "\n".join(textwrap.fill(line, _HEAD_WIDTH, break_long_words=False) for line in lines)


# --- showing -----------------------------------------------------------------------------------


def number_cell(value: float) -> Cell:
    """Return an entered number as it was entered; zero is shown as "–"."""
    text = format_number(value)
    zero = value == 0
    return Cell(text="–" if zero else text, plain=text.translate(_PLAIN), spoken=text)


def missing_cell(missing: Missing) -> Cell:
    """Return the sign for why there is no number."""
    plain = missing.label if missing is Missing.NOT_COLLECTED else missing.sign
    return Cell(text=missing.sign, plain=plain, reason=missing.label, spoken=missing.label)


def computed_cell(shown: Shown, decimals: int, *, fixed: bool = True) -> Cell:
    """Return a value that was worked out, or why it could not be."""
    text = shown.text(decimals)
    measured = shown.measured
    reason = measured.reason if text and isinstance(measured, Undefined) else ""
    spoken = format_number(0) if text == "–" else reason
    plain = format_number(0) if text == "–" else text.translate(_PLAIN)
    return Cell(text=text, plain=plain, reason=reason, spoken=spoken, computed=True, fixed=fixed)


def gap_cell(row: Row) -> Cell:
    """Return the difference between the sexes, women minus men."""
    if isinstance(row.gap, Undefined) and row.gap_text:
        text = row.gap_text
        return Cell(text=text, plain=text, reason=row.text, computed=True, fixed=True)
    if not (row.women.text(row.decimals) or row.men.text(row.decimals)):
        return Cell(computed=True, fixed=True)
    return computed_cell(as_shown(row.gap), row.decimals)


def as_shown(measured: Measured) -> Shown:
    """Return a measured value in the form that knows how to write itself."""
    if isinstance(measured, Undefined):
        return Shown(undefined=measured)
    return Shown(value=measured)


def period_cell(observation: Observation) -> Cell:
    """Return the period with its marks: that the series is broken, that it is not final."""
    marks = [translate("ValueGrid", "break")] if observation.series_break else []
    words = [translate("ValueGrid", "Break in the series")] if observation.series_break else []
    short = _quality_mark(observation.quality)
    if short:
        marks.append(short)
        words.append(observation.quality.label)
    reason = ", ".join(words)
    spoken = ", ".join([observation.period, *words])
    return Cell(
        text=observation.period,
        plain=observation.period,
        mark=", ".join(marks),
        reason=reason,
        spoken=spoken,
    )


def _quality_mark(quality: Quality) -> str:
    return {
        Quality.FINAL: "",
        Quality.PRELIMINARY: translate("ValueGrid", "prelim."),
        Quality.ESTIMATE: translate("ValueGrid", "estimate"),
        Quality.REVISED: translate("ValueGrid", "revised"),
    }[quality]


# --- reading -----------------------------------------------------------------------------------


def read_missing(text: str) -> Missing | None:
    """Return the status that a sign or its name stands for, None when the text is none."""
    text = text.strip()
    if text in ("..", "…"):
        return Missing.NOT_AVAILABLE
    if text == ".":
        return Missing.NOT_APPLICABLE
    return next((each for each in ENTERED_MISSING if fold(each.label) == fold(text)), None)


def read_number(text: str, *, negative: bool = False) -> float | None:
    """Return a number, None when the text is blank; "–" is zero.

    Raises:
        ValueError: it is none, or below zero where that cannot be; the text says what to do.
    """
    if text.strip() in _ZERO_SIGNS:
        return 0.0
    try:
        number = parse_number(text)
    except ValueError as error:
        raise ValueError(
            translate("ValueGrid", "Write a number, or .. for not available.")
        ) from error
    if number is None:
        return None
    value = float(number)
    if not math.isfinite(value):
        raise ValueError(translate("ValueGrid", "The number is too large."))
    if value < 0 and not negative:
        raise ValueError(translate("ValueGrid", "This number cannot be below zero."))
    return value or 0.0


def set_figure(observation: Observation, sex: Sex, quantity: str, text: str) -> Observation:
    """Return the observation with one number of one sex as typed: a number, a sign, or blank.

    Raises:
        ValueError: the text is none of these; it says what to do.
    """
    missing = read_missing(text)
    number = None if missing else read_number(text, negative=quantity == "value")
    before = observation.figures(sex)
    changed: dict[str, Any] = {quantity: number}
    after = replace(before, **changed)
    parts = after.numerator is not None and after.denominator is not None
    if missing or (number is None and getattr(before, quantity) is None):
        after = replace(after, missing=missing)
    elif quantity == "value" or (parts and number is not None):
        after = replace(after, missing=None)
    if parts and quantity != "value":
        after = replace(after, value=None)  # the parts say it better
    return replace(observation, **fields_of({sex: after}))


def with_field(observation: Observation, name: str, value: Any) -> Observation:
    """Return the observation with another value of one field."""
    changed: dict[str, Any] = {name: value}
    return replace(observation, **changed)


def read_choice(text: str, choices: dict[str, Any]) -> Any:
    """Return the value whose text was typed, however it is cased.

    Raises:
        ValueError: there is no such choice; the text lists them.
    """
    by_text = {fold(label): value for label, value in choices.items()}
    if fold(text.strip()) not in by_text:
        offered = ", ".join(filter(None, choices))
        raise ValueError(
            translate("ValueGrid", "Choose one of: {choices}.").format(choices=offered)
        )
    return by_text[fold(text.strip())]


def read_tick(text: str) -> bool:
    """Return whether a box is ticked by a text such as "ja", "x", "nej" or blank.

    Raises:
        ValueError: the text says neither.
    """
    word = fold(text.strip())
    if word in {"ja", "yes", "x", "1", "sant", "true", fold(translate("ValueGrid", "break"))}:
        return True
    if word in {"", "nej", "no", "0", "falskt", "false"}:
        return False
    raise ValueError(translate("ValueGrid", "Write yes or no."))


def read_date(text: str) -> str:
    """Return an ISO date, empty when blank.

    Raises:
        ValueError: it is no date; the text says how to write one.
    """
    if not text.strip():
        return ""
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError as error:
        raise ValueError(translate("ValueGrid", "Write the date as 2026-01-14.")) from error


def set_period(observation: Observation, text: str) -> Observation:
    """Return the observation with another period.

    Raises:
        ValueError: the text is no period; it says how to write one.
    """
    period = read_period(text)
    if period is None:
        text = translate("ValueGrid", "Write a period as 2025, 2025-H1, 2025-T1, 2025-Q1, 2025-01.")
        raise ValueError(text)
    return replace(observation, period=period)
