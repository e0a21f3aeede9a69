"""Rounding: last of all, half away from zero, to the decimals that the measure calls for."""

from decimal import MAX_PREC, ROUND_HALF_UP, Context, Decimal

from jimdesk.domain.indicator import Measure

SMALL_DENOMINATOR = 100
"""Shares of fewer than so many are shown without decimals (domain specification 8.3)."""

_EXACT = Context(prec=MAX_PREC, rounding=ROUND_HALF_UP)  # "up" is away from zero
_MILLIONS = frozenset({"mnkr", "mkr", "miljoner kronor", "miljoner kr", "sek million"})
_ONE_DECIMAL = frozenset({Measure.SHARE_WITHIN_SEX, Measure.MEAN, Measure.MEDIAN, Measure.INDEX})


def round_half_up(value: float, decimals: int) -> Decimal:
    """Return a number rounded half away from zero, as Excel shows it: 2.675 to 2.68.

    Args:
        value: A finite number; it counts as the decimal number that it is shown as, so the binary
            digits behind 2.675 do not pull it down. Zero comes back without a sign.
        decimals: Number of decimals to keep.

    Source: domain specification 8.3.
    """
    rounded = Decimal(repr(value)).quantize(Decimal(1).scaleb(-decimals), context=_EXACT)
    return rounded or abs(rounded)


def decimals(
    measure: Measure, unit: str = "", denominator: float | None = None, own: int | None = None
) -> int:
    """Return how many decimals a value of a measure is shown with.

    Args:
        measure: Kind of measure.
        unit: The indicator's unit; amounts in millions have a decimal, others none.
        denominator: Smallest group that the value is a per cent of; under 100 there are no
            decimals, whatever else was asked for. None when it is not known.
        own: The indicator's own choice, None for that of the measure.

    Source: domain specification 8.3.
    """
    if measure.is_percent and denominator is not None and denominator < SMALL_DENOMINATOR:
        return 0
    if own is not None:
        return own
    if measure in {Measure.AMOUNT, Measure.AMOUNT_PER_PERSON}:
        return 1 if unit.strip().casefold() in _MILLIONS else 0
    return 1 if measure in _ONE_DECIMAL else 0
