"""What to be careful with before a figure is believed (domain specification 8.4)."""

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from jimdesk.domain.finding import Severity
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Quality
from jimdesk.i18n import format_number, translate
from jimdesk.statistics.figures import Row, margin_of_gap
from jimdesk.statistics.measures import Undefined, is_balanced
from jimdesk.statistics.rounding import round_half_up
from jimdesk.statistics.sentences import sex_words

SMALL_BASE = 30
"""Fewer persons of a sex than this are a small base (domain specification 8.4)."""


class CautionKind(enum.StrEnum):
    """What a caution is about."""

    SMALL_BASE = "small_base"
    NO_MARGIN = "no_margin"
    GAP_WITHIN_MARGIN = "gap_within_margin"
    SERIES_BREAK = "series_break"
    PRELIMINARY = "preliminary"
    TOTAL_DIFFERS = "total_differs"
    UNKNOWN_SEX = "unknown_sex"
    BALANCE_ROUNDED = "balance_rounded"
    SIMPSON = "simpson"
    COST_AND_ACCESS = "cost_and_access"


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """Something about a figure that a reader must know."""

    kind: CautionKind
    severity: Severity
    text: str


def cautions(indicator: Indicator, row: Row, *, noised: bool = False) -> tuple[Caution, ...]:
    """Return the cautions of a row, gravest first.

    Args:
        indicator: The indicator of the row.
        row: The computed view of an observation.
        noised: Whether the source is noised or rounded, so that parts need not add up.

    Source: domain specification 8.4.
    """
    found = [
        *_about_total(row, noised=noised),
        *_small_bases(indicator, row),
        *_about_margin(row),
        *_about_quality(row),
        *_about_distribution(indicator, row),
    ]
    order = list(Severity)
    return tuple(sorted(found, key=lambda caution: order.index(caution.severity)))


def simpson(total: Row, subgroups: Iterable[Row]) -> Caution | None:
    """Return a caution when all subgroups differ one way and the whole group the other way.

    Args:
        total: Row of the whole group.
        subgroups: Rows of the groups of one dimension, same period; those without a difference
            that can be worked out are passed over, and at least two must be left.

    Source: domain specification 8.4 (Simpson's paradox).
    """
    gaps = [row.gap for row in subgroups if not isinstance(row.gap, Undefined)]
    if isinstance(total.gap, Undefined) or len(gaps) < 2:
        return None
    lower, higher = all(gap < 0 for gap in gaps), all(gap > 0 for gap in gaps)
    if not ((higher and total.gap < 0) or (lower and total.gap > 0)):
        return None
    text = translate(
        "Caution",
        "Every group differs one way, but the total the other way, because women and men are "
        "spread differently over the groups. Show the groups.",
    )
    return Caution(kind=CautionKind.SIMPSON, severity=Severity.WARNING, text=text)


def cost_and_access(
    cost_women: float, cost_men: float, access_women: float, access_men: float
) -> Caution | None:
    """Return a caution when the sex that costs more per person has less access.

    Args:
        cost_women: Cost per woman (F13).
        cost_men: Cost per man, in the same unit.
        access_women: Per cent of women with access (F1).
        access_men: Per cent of men with access.

    Source: domain specification 11 (läsvakt).
    """
    if cost_women > cost_men and access_women < access_men:
        text = translate(
            "Caution",
            "Women cost more per person but have less access. Do not conclude that women get "
            "more; examine whether the difference is unjustified.",
        )
    elif cost_men > cost_women and access_men < access_women:
        text = translate(
            "Caution",
            "Men cost more per person but have less access. Do not conclude that men get "
            "more; examine whether the difference is unjustified.",
        )
    else:
        return None
    return Caution(kind=CautionKind.COST_AND_ACCESS, severity=Severity.WARNING, text=text)


def _about_total(row: Row, *, noised: bool) -> list[Caution]:
    if not row.total_differs:
        return []
    if noised:
        severity = Severity.NOTE
        text = translate(
            "Caution", "The parts do not add up to the total, because the source rounds or noises."
        )
    else:
        severity = Severity.ERROR
        text = translate("Caution", "Women and men do not add up to the total.")
    return [Caution(kind=CautionKind.TOTAL_DIFFERS, severity=severity, text=text)]


def _small_bases(indicator: Indicator, row: Row) -> list[Caution]:
    text = translate("Caution", "Small base: {number} {group}.")
    return [
        Caution(
            kind=CautionKind.SMALL_BASE,
            severity=Severity.WARNING,
            text=text.format(number=format_number(base), group=group),
        )
        for group, base in _bases(indicator, row)
        if base is not None and 0 < base < SMALL_BASE
    ]


def _bases(indicator: Indicator, row: Row) -> list[tuple[str, float | None]]:
    """Return in words whom the values rest on, and how many they are."""
    women, men = sex_words(indicator)
    if indicator.measure is not Measure.SEX_DISTRIBUTION:
        return [(women, row.women.denominator), (men, row.men.denominator)]
    if row.women.numerator is None or row.men.numerator is None:
        return []
    group = translate("Caution", "{women} and {men} together").format(women=women, men=men)
    return [(group, row.women.numerator + row.men.numerator)]


def _about_margin(row: Row) -> list[Caution]:
    texts = {}
    sexes = (row.women, row.men)
    if row.quality is Quality.ESTIMATE and any(
        each.value is not None and each.margin is None for each in sexes
    ):
        texts[CautionKind.NO_MARGIN] = translate(
            "Caution", "An estimate without a margin of error."
        )
    margin = margin_of_gap(row)
    if margin is not None and not isinstance(row.gap, Undefined) and abs(row.gap) <= margin:
        texts[CautionKind.GAP_WITHIN_MARGIN] = translate(
            "Caution", "The sex difference is uncertain: it lies within the margin of error."
        )
    return [
        Caution(kind=kind, severity=Severity.WARNING, text=text) for kind, text in texts.items()
    ]


def _about_quality(row: Row) -> list[Caution]:
    found = []
    if row.series_break:
        text = translate("Caution", "Break in the series: not comparable with earlier years.")
        found.append((CautionKind.SERIES_BREAK, Severity.WARNING, text))
    if row.quality is Quality.PRELIMINARY:
        text = translate("Caution", "The values are preliminary.")
        found.append((CautionKind.PRELIMINARY, Severity.NOTE, text))
    return [Caution(kind=kind, severity=severity, text=text) for kind, severity, text in found]


def _about_distribution(indicator: Indicator, row: Row) -> list[Caution]:
    found = []
    if row.distribution is not None and row.unknown.numerator:
        text = translate("Caution", "{number} of unknown sex stand outside the distribution.")
        number = format_number(row.unknown.numerator)
        found.append((CautionKind.UNKNOWN_SEX, text.format(number=number)))
    if indicator.measure is Measure.SEX_DISTRIBUTION and _balanced_only_when_rounded(row):
        text = translate("Caution", "Rounded it is within 40–60 per cent, unrounded it is not.")
        found.append((CautionKind.BALANCE_ROUNDED, text))
    return [Caution(kind=kind, severity=Severity.NOTE, text=text) for kind, text in found]


def _balanced_only_when_rounded(row: Row) -> bool:
    women = row.women.value
    if women is None or is_balanced(women):
        return False
    return is_balanced(float(round_half_up(women, row.decimals)))
