"""Which fields of an indicator may be empty without anything lacking."""

from jimdesk.domain.indicator import Desired, Indicator, Measure, NoSexReason, StockFlow
from jimdesk.domain.record import Status
from jimdesk.reports.parts.labels import labels

_OPTIONAL = frozenset(
    {
        "decimals",
        "tolerance",
        "interpretation_note",
        "baseline_note",
        "no_sex_reason",
        "unit_id",
        "drawing_steps",
        "lead_days",
        "measure_code",
        "column_women",
        "column_men",
        "column_total",
        "for_whole_agency",
        "threshold",
        "public_reason",
        "note",
    }
)
_LEVELS = frozenset({"baseline_women", "baseline_men"})
_TARGET_LEVELS = frozenset({"target_women", "target_men"})
_ENDS = frozenset({"target_low", "target_high"})
_OF_SEXES = _LEVELS | _TARGET_LEVELS | {"baseline_gap", "target_gap"}
_OF_NUMBERS = _OF_SEXES | _ENDS | {"unit", "stock_flow", "baseline_year", "target_year", "desired"}


def not_called_for(indicator: Indicator) -> frozenset[str]:
    """Return the fields that need not be filled in, given the rest of the indicator.

    Those are what is the agency's choice, what its measure, wanted direction or special reason
    rules out, and of a lapsed indicator everything.
    """
    if indicator.status is Status.LAPSED:
        return frozenset(labels(Indicator))
    return _OPTIONAL | _by_measure(indicator) | _by_reasons(indicator) | _by_aim(indicator)


def _by_measure(indicator: Indicator) -> frozenset[str]:
    measure = indicator.measure
    found = set() if measure.is_ratio else {"numerator", "denominator"}
    if measure is Measure.QUALITATIVE:
        found |= _OF_NUMBERS
    if measure is Measure.INDEX:
        found.add("unit")
    if measure not in {Measure.COUNT, Measure.AMOUNT}:
        found.add("stock_flow")
    if indicator.stock_flow is StockFlow.FLOW:
        found.add("reference_date")
    return frozenset(found)


def _by_reasons(indicator: Indicator) -> frozenset[str]:
    found = set() if indicator.no_sex_reason is None else set(_OF_SEXES)
    if indicator.no_sex_reason is not NoSexReason.OTHER:
        found.add("no_sex_reason_text")
    if not indicator.public_reason.strip():
        found.add("public_decided_by")
    return frozenset(found)


def _by_aim(indicator: Indicator) -> frozenset[str]:
    """Return what the wanted direction rules out, and the other of two ways to give the start."""
    has_levels = None not in (indicator.baseline_women, indicator.baseline_men)
    start = {"baseline_gap"} if has_levels or indicator.baseline_gap is None else _LEVELS
    rising = _ENDS | {"target_gap"}
    ruled_out: frozenset[str] = {
        None: rising,
        Desired.NONE: _ENDS | _TARGET_LEVELS | {"target_gap", "target_year"},
        Desired.CLOSE_GAP: _ENDS | _TARGET_LEVELS,
        Desired.WITHIN_RANGE: _TARGET_LEVELS | {"target_gap"},
        Desired.MAINTAIN: rising | _TARGET_LEVELS,
    }.get(indicator.desired, rising)
    return ruled_out | start
