"""Where in a chart over time the target was moved, and how, in words."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from jimdesk.domain.indicator import Indicator
from jimdesk.domain.moved import Move
from jimdesk.i18n import format_number, translate
from jimdesk.statistics.charts.chart import TargetMove
from jimdesk.statistics.sentences import sex_words


def target_moves(
    indicator: Indicator, moves: Iterable[Move], labels: Sequence[str]
) -> tuple[TargetMove, ...]:
    """Return where the target of an indicator was moved, once for each label, oldest first.

    What was moved before the first label or after the last stands at that; its words say when.

    Args:
        indicator: The indicator.
        moves: How what was agreed of it has been changed, oldest first.
        labels: Of the chart: years, or periods that begin with their year.
    """
    if not labels:
        return ()
    of_target = (move for move in moves if move.of_target())
    moved = sorted(of_target, key=lambda move: move.version.changed_on)
    return tuple(
        TargetMove(at, tuple(_said(indicator, move) for move in held))
        for at, held in groupby(moved, key=lambda move: _place(move, labels))
    )


def _place(move: Move, labels: Sequence[str]) -> int:
    year = move.version.changed_on[:4]
    return max((at for at, label in enumerate(labels) if label[:4] <= year), default=0)


def _said(indicator: Indicator, move: Move) -> str:
    text = translate("Charts", "The target was moved {date}: {changes}.")
    return text.format(date=move.version.changed_on, changes="; ".join(_changes(indicator, move)))


def _changes(indicator: Indicator, move: Move) -> Iterator[str]:
    women, men = sex_words(indicator)
    names = {
        "target_year": translate("Charts", "year"),
        "target_women": women,
        "target_men": men,
        "target_gap": translate("Charts", "largest sex difference"),
        "target_low": translate("Charts", "range from"),
        "target_high": translate("Charts", "range to"),
    }
    for field, (old, new) in move.of_target().items():
        yield f"{names[field]} {_shown(field, old)} → {_shown(field, new)}"


def _shown(field: str, value: float | None) -> str:
    if value is None:
        return "–"
    return str(value) if field == "target_year" else format_number(value)
