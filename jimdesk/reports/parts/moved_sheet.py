"""Moved goalposts: what was agreed before, what came instead, when and why."""

import enum
from collections.abc import Iterator
from typing import Any

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.moved import Move, is_baseline
from jimdesk.i18n import format_number, translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.labels import labels
from jimdesk.reports.parts.records import Records
from jimdesk.reports.sheet import Cell, Head, Sheet
from jimdesk.review.chain import Chain, by_code
from jimdesk.statistics.disclosure import concerns_persons, is_public, threshold_of


def moved_sheet(chain: Chain, records: Records) -> Sheet | None:
    """Return a row per field that was changed after the decision, None where nothing was."""
    everything: list[Goal | Indicator] = [
        *by_code(chain.goals.values()),
        *by_code(chain.indicators.values()),
    ]
    rows = [
        row
        for record in everything
        for move in chain.moves_of(record)
        for row in _rows(chain, records, record, move)
    ]
    if not rows:
        return None
    title = translate("MovedSheet", "Changed after the decision")
    return Sheet(
        title=title,
        heading=translate("MovedSheet", "Changed after the decision: what was agreed before"),
        intro=translate(
            "MovedSheet",
            "One row per changed field of a decided goal or of an indicator that follows it, with"
            " the reason.",
        ),
        table_name=title,
        heads=(
            Head(translate("MovedSheet", "Id"), width=9),
            Head(translate("MovedSheet", "Goal or indicator"), width=34, kind="wrap"),
            Head(translate("MovedSheet", "Field"), width=22, kind="wrap"),
            Head(translate("MovedSheet", "Before"), width=30, kind="wrap"),
            Head(translate("MovedSheet", "After"), width=30, kind="wrap"),
            Head(translate("MovedSheet", "Changed on"), width=12),
            Head(translate("MovedSheet", "Reason"), width=40, kind="wrap"),
            Head(translate("MovedSheet", "Decision"), width=20, kind="wrap"),
        ),
        rows=tuple(rows),
    )


def _rows(
    chain: Chain, records: Records, record: Goal | Indicator, move: Move
) -> Iterator[tuple[Cell, ...]]:
    name = record.statement if isinstance(record, Goal) else record.name
    for field, (old, new) in move.changed.items():
        hidden = isinstance(record, Indicator) and _is_hidden(chain, records, record, move, field)
        yield (
            record.code,
            words.filled(name),
            labels(type(record)).get(field, field),
            words.PROTECTED if hidden else _shown(old),
            words.PROTECTED if hidden else _shown(new),
            move.version.changed_on,
            words.filled(move.version.reason),
            records.content(move.version, "decision_id"),
        )


def _is_hidden(
    chain: Chain, records: Records, indicator: Indicator, move: Move, field: str
) -> bool:
    """Return whether a start value must not be shown: it repeats what was observed.

    More is hidden than in the values themselves, since it is not known which of them an earlier
    start repeats: all of it once anything of the indicator is hidden, and every count of few.
    """
    if not is_baseline(field) or not concerns_persons(indicator) or is_public(indicator):
        return False
    made = records.publication
    of_values = any(key.indicator_id == indicator.id for key in made.protection.hidden)
    of_start = any(made.hides(indicator, name) for name in labels(Indicator) if is_baseline(name))
    threshold = threshold_of(indicator, chain.agency.suppression_threshold)
    counts = [value for value in move.changed[field] if value is not None]
    few = indicator.measure is Measure.COUNT and any(0 < abs(each) < threshold for each in counts)
    return of_values or of_start or few


def _shown(value: Any) -> str:
    if isinstance(value, float):
        return format_number(value)
    if isinstance(value, enum.Enum):
        return str(getattr(value, "label", value.value))
    return words.filled("" if value is None else str(value))
