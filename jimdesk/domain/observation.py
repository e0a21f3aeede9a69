"""Observed values: one indicator, one period, one subgroup, each sex for itself."""

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jimdesk.domain.errors import InvalidError
from jimdesk.domain.record import Record
from jimdesk.i18n import translate


class Sex(enum.StrEnum):
    """The columns of an observation, in the order in which they are always shown."""

    WOMEN = "women"
    MEN = "men"
    UNKNOWN = "unknown"
    TOTAL = "total"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Sex.WOMEN: translate("Sex", "Women"),
            Sex.MEN: translate("Sex", "Men"),
            Sex.UNKNOWN: translate("Sex", "Unknown"),
            Sex.TOTAL: translate("Sex", "Total"),
        }[self]


class Quantity(enum.StrEnum):
    """The numbers that a sex can have in an observation."""

    NUMERATOR = "numerator"
    DENOMINATOR = "denominator"
    VALUE = "value"


class Missing(enum.StrEnum):
    """Why there is no number; zero is a number, an empty cell is not filled in yet. Stored.

    PROTECTED alone is never stored: disclosure control puts it in what leaves the house.
    """

    NOT_AVAILABLE = "not_available"
    NOT_APPLICABLE = "not_applicable"
    NOT_COLLECTED = "not_collected"
    PROTECTED = "protected"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Missing.NOT_AVAILABLE: translate("Missing", "Not available"),
            Missing.NOT_APPLICABLE: translate("Missing", "Not applicable"),
            Missing.NOT_COLLECTED: translate("Missing", "Not collected"),
            Missing.PROTECTED: translate("Missing", "Protected"),
        }[self]

    @property
    def sign(self) -> str:
        """The sign in tables: "..", "." or "[x]"."""
        return {Missing.NOT_APPLICABLE: ".", Missing.PROTECTED: "[x]"}.get(self, "..")


ENTERED_MISSING = tuple(each for each in Missing if each is not Missing.PROTECTED)
"""What a person can say about why there is no number."""


class Quality(enum.StrEnum):
    """How final a value is; stored, so never change a value."""

    FINAL = "final"
    PRELIMINARY = "preliminary"
    ESTIMATE = "estimate"
    REVISED = "revised"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Quality.FINAL: translate("Quality", "Final"),
            Quality.PRELIMINARY: translate("Quality", "Preliminary"),
            Quality.ESTIMATE: translate("Quality", "Estimate"),
            Quality.REVISED: translate("Quality", "Revised"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The numbers of one sex in one observation.

    Attributes:
        numerator: Count or amount, such as persons who moved on to work; never negative.
        denominator: Size of the group, such as all who took part; never negative.
        value: Direct value in the indicator's unit, when the parts are not known.
        missing: Why there is no number, None when there is one or nothing is filled in.
        margin: Margin of error of a sample survey, in the value's unit (percentage points).
    """

    numerator: float | None = None
    denominator: float | None = None
    value: float | None = None
    missing: Missing | None = None
    margin: float | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filled in, not even why."""
        return self == EMPTY


EMPTY = Figures()

_PERIOD = re.compile(r"(\d{4})(?:-(?:H[12]|T[123]|Q[1-4]|(?:0[1-9]|1[0-2])))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation(Record):
    """What was observed for one indicator, period and subgroup.

    The numbers of each sex stand in fields named `<sex>_<quantity>`; `figures` gathers them.

    Attributes:
        period: Year, or year and part: 2025, 2025-H1, 2025-T3, 2025-Q4, 2025-12.
        subgroup_id: The subgroup, None for all.
        series_break: Whether the value cannot be compared with earlier ones.
        text_value: What the source says when it gives no number, such as "lika hög andel".
        source_id: Own source, None for the indicator's.
        extracted_on: ISO date when the figures were drawn.
        extracted_by: Function that drew them.
    """

    indicator_id: int
    period: str
    subgroup_id: int | None = None
    women_numerator: float | None = None
    women_denominator: float | None = None
    women_value: float | None = None
    women_missing: Missing | None = None
    women_margin: float | None = None
    men_numerator: float | None = None
    men_denominator: float | None = None
    men_value: float | None = None
    men_missing: Missing | None = None
    men_margin: float | None = None
    unknown_numerator: float | None = None
    unknown_denominator: float | None = None
    unknown_value: float | None = None
    unknown_missing: Missing | None = None
    unknown_margin: float | None = None
    total_numerator: float | None = None
    total_denominator: float | None = None
    total_value: float | None = None
    total_missing: Missing | None = None
    total_margin: float | None = None
    quality: Quality = Quality.FINAL
    series_break: bool = False
    text_value: str = ""
    note: str = ""
    source_id: int | None = None
    extracted_on: str = ""
    extracted_by: str = ""

    def __post_init__(self) -> None:
        """Refuse a period that is none."""
        check_period(self.period)

    @property
    def year(self) -> int:
        """The year that the period lies in."""
        return int(self.period[:4])

    def figures(self, sex: Sex) -> Figures:
        """Return the numbers of one sex."""
        return Figures(
            **{name: getattr(self, f"{sex}_{name}") for name in Figures.__dataclass_fields__}
        )

    @property
    def has_values(self) -> bool:
        """Whether anything at all has been observed, in numbers or in words."""
        return bool(self.text_value) or any(not self.figures(sex).is_empty for sex in Sex)


def fields_of(figures: Mapping[Sex, Figures]) -> dict[str, Any]:
    """Return the fields of an observation that hold the given numbers, by field name."""
    return {
        f"{sex}_{name}": getattr(numbers, name)
        for sex, numbers in figures.items()
        for name in Figures.__dataclass_fields__
    }


def check_period(text: str) -> None:
    """Refuse a text that is no period in its stored form: a year, or a year and a part.

    Raises:
        InvalidError: of the field period.
    """
    if not _PERIOD.fullmatch(text):
        told = translate(
            "Observation", "Write a period as 2025, 2025-H1, 2025-T1, 2025-Q1 or 2025-01."
        )
        raise InvalidError("period", told)


def is_whole_year(period: str) -> bool:
    """Return whether a period is a year and not a part of one."""
    return len(period) == 4
