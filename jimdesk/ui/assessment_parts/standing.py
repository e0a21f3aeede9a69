"""Where a round stands: index, radar with its table, heat map, and what moved since the last."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from jimdesk.domain.assessment import AssessmentRound
from jimdesk.i18n import format_number, translate
from jimdesk.review.rounds import (
    WholeRound,
    radar_of,
    round_before,
    standing_before,
    whole_round,
)
from jimdesk.statistics.assessment import Standing, areas, compare, index, moves
from jimdesk.statistics.charts.heat import heat
from jimdesk.statistics.charts.radar import figure
from jimdesk.ui.charts import heat as heat_map
from jimdesk.ui.charts import radar as radar_chart
from jimdesk.ui.charts.drawing import Drawing
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import column
from jimdesk.ui.widgets.plain_table import PlainTable


class StandingPart(QWidget):
    """What the common levels say.

    Signals:
        go: never sent; nothing here leads anywhere.
    """

    go = Signal(object)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.index = inputs.label("")
        self.radar = Drawing()
        heads = (
            translate("Standing", "Area"),
            translate("Standing", "Now"),
            translate("Standing", "Before"),
            translate("Standing", "Wanted"),
            translate("Standing", "Answered"),
        )
        self.table = PlainTable(translate("Standing", "Areas"), heads, right=(1, 2, 3, 4), wide=0)
        self._moved_title = inputs.section(translate("Standing", "What has moved"))
        moved = (
            translate("Standing", "Question"),
            translate("Standing", "Before"),
            translate("Standing", "Now"),
            translate("Standing", "Why"),
        )
        self.moved = PlainTable(
            translate("Standing", "What has moved"), moved, right=(1, 2), wide=3
        )
        self.not_compared = inputs.label("", "help")
        self._heat_title = inputs.section(translate("Standing", "Questions and functions"))
        self.heat = Drawing()
        for table in (self.table, self.moved):
            table.setSizeAdjustPolicy(PlainTable.SizeAdjustPolicy.AdjustToContents)
            table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        box = column()
        self.setLayout(box)
        box.addWidget(inputs.section(translate("Standing", "Where we stand")))
        for widget in (
            self.index,
            self.radar,
            self.table,
            self._moved_title,
            self.moved,
            self.not_compared,
            self._heat_title,
            self.heat,
        ):
            box.addWidget(widget)

    def show_record(self, record: AssessmentRound) -> None:
        """Show a round; nothing while no question has been agreed on or answered."""
        store = self._document.store
        whole = whole_round(store, record)
        before = round_before(store, record)
        self._show_levels(whole, before)
        self._show_moves(whole, before)
        spreads = whole.spreads
        some = any(spread.groups for spread in spreads.values())
        self._heat_title.setVisible(some)
        self.heat.setVisible(some)
        if some:
            made = heat(whole.asks.questions, spreads, whole.common, whole.asks.highest)
            self.heat.show_drawing(
                lambda width, letters: heat_map.arrange(made, width, letters),
                translate("Standing", "Questions and functions"),
                made.words,
            )
        self.setVisible(some or whole.agreed > 0)

    def _show_levels(self, whole: WholeRound, before: WholeRound | None) -> None:
        now = areas(whole.asks, whole.common)
        then = standing_before(whole, before)
        made = radar_of(whole, before)
        self.index.setText(_index_words(whole))
        self.radar.setVisible(made.is_drawn)
        if made.is_drawn:
            self.radar.show_drawing(
                lambda width, letters: radar_chart.arrange(made, width, letters),
                made.heading,
                made.words,
            )
        earlier = {each.area.key: each for each in then}
        self.table.set_rows(
            [
                (
                    str(each.area.title),
                    figure(each.current.value),
                    figure(earlier[each.area.key].current.value)
                    if each.area.key in earlier
                    else "..",
                    figure(each.wanted.value),
                    _of(each.current),
                )
                for each in now
            ]
        )
        self.table.setVisible(bool(now))

    def _show_moves(self, whole: WholeRound, before: WholeRound | None) -> None:
        found = []
        if before is not None:
            found = moves(whole.asks, whole.common, before.asks, before.common)
        self.moved.set_rows(
            [(move.question.key, str(move.before), str(move.after), move.reason) for move in found]
        )
        told = not_compared(whole, before) if before is not None else []
        self.not_compared.setText(" ".join(told))
        self.not_compared.setVisible(bool(told))
        self.moved.setVisible(bool(found))
        self._moved_title.setVisible(bool(found or told))


def _index_words(whole: WholeRound) -> str:
    found = index(whole.asks.questions, whole.common, whole.asks.highest)
    if found.value is None:
        text = translate(
            "Standing",
            "{answered} of {asked} questions have a common level. An index is shown when two"
            " thirds have.",
        )
        return text.format(answered=found.answered, asked=found.asked)
    text = translate(
        "Standing",
        "Index {value} of 100, from {answered} of {asked} questions. It is a support to see"
        " movement, not a grade.",
    )
    value = format_number(found.value, 0)
    return text.format(value=value, answered=found.answered, asked=found.asked)


def _of(standing: Standing) -> str:
    text = translate("Standing", "{answered} of {asked}")
    return text.format(answered=standing.answered, asked=standing.asked)


def not_compared(whole: WholeRound, before: WholeRound) -> list[str]:
    """Return what cannot be compared with the round before, in words."""
    found = compare(whole.asks, before.asks)
    if not found.same_scale:
        text = translate("Standing", "The scale is another than {year}, so nothing is compared.")
        return [text.format(year=before.record.year)]
    told = []
    for keys, text in (
        (found.reworded, translate("Standing", "Not compared, other words than {year}: {keys}.")),
        (found.added, translate("Standing", "New since {year}: {keys}.")),
        (found.gone, translate("Standing", "No longer asked since {year}: {keys}.")),
    ):
        if keys:
            told.append(text.format(year=before.record.year, keys=", ".join(keys)))
    return told
