"""What an analysis of resources comes to: reading guard, one table, and the shares as bars."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from jimdesk.domain.budget_persons import ROLES
from jimdesk.domain.budgeting import BudgetAnalysis
from jimdesk.domain.observation import Observation, Sex
from jimdesk.i18n import format_number, translate
from jimdesk.review.budget_counts import standing
from jimdesk.statistics.budgeting import Line, LineKind, Standing, lines
from jimdesk.statistics.charts.chart import Chart
from jimdesk.statistics.charts.shares import shares
from jimdesk.statistics.measures import Measured, Undefined, gap
from jimdesk.statistics.reading_guard import Trap, guards
from jimdesk.ui import theme
from jimdesk.ui.charts.view import ChartView
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable
from jimdesk.ui.widgets.status import Tone

_GRAVE = frozenset({Trap.COSTLIER_LESS_ACCESS, Trap.COSTLIER_LESS_OUTCOME, Trap.NOT_INTERPRETABLE})


class StandingPart(QWidget):
    """The sentences of the reading guard, the table side by side, and its chart.

    Signals:
        go: never sent.
    """

    go = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._analysis: BudgetAnalysis | None = None
        self.strips: list[MessageStrip] = []
        self.table = PlainTable(
            translate("BudgetStanding", "Shares, amounts per person and index"),
            (
                translate("BudgetStanding", "What"),
                Sex.WOMEN.label,
                Sex.MEN.label,
                translate("BudgetStanding", "Difference"),
            ),
            right=(1, 2, 3),
            wide=0,
        )
        self.table.setSizeAdjustPolicy(PlainTable.SizeAdjustPolicy.AdjustToContents)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.view = ChartView()
        self._guards = QVBoxLayout()
        self._guards.setSpacing(theme.current().space.s)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.m)
        box.addWidget(inputs.section(translate("BudgetStanding", "Side by side")))
        box.addLayout(self._guards)
        box.addWidget(self.table)
        box.addWidget(self.view)

    def show_record(self, analysis: BudgetAnalysis) -> None:
        """Show what an analysis comes to; nothing before there is a number."""
        self._analysis = analysis
        found = self._standing()
        told = [each for each in lines(found) if each.kind is not LineKind.NUMBER]
        some = any(each.is_known for each in lines(found)) or any(
            each.whole is not None for each in found.resources
        )
        self.setVisible(some)
        if not some:
            return
        self._warn(found)
        self.table.set_rows([row(each) for each in told if each.is_known])
        self.table.setVisible(any(each.is_known for each in told))
        self.view.show_chart(self._chart(found), self.outside)

    def outside(self) -> Chart:
        """Return the chart as it may leave the house, without small counts (decisions 17)."""
        from jimdesk.review.publication import publication  # loaded when a chart first leaves

        assert self._analysis is not None
        document = self._document
        made = publication(
            document.chain, document.store.all(Observation), document.store.shown_numbers()
        )
        observed = _by_indicator(made.observations)
        year = document.report_year
        return self._chart(standing(made.chain, self._analysis, observed, year, made.hides))

    def _standing(self) -> Standing:
        document, analysis = self._document, self._analysis
        assert analysis is not None
        ids = [getattr(analysis, role) for role in ROLES]
        observed = [
            each for i in ids if i for each in document.store.where(Observation, indicator_id=i)
        ]
        return standing(document.chain, analysis, _by_indicator(observed), document.report_year)

    def _chart(self, found: Standing) -> Chart:
        analysis = self._analysis
        assert analysis is not None
        source = translate(
            "BudgetStanding",
            "Target group and resources: parts of women and men together. Access and outcome:"
            " parts of each sex.",
        )
        return shares(
            found,
            code=analysis.code,
            title=analysis.title or analysis.code,
            year=analysis.year or self._document.report_year,
            source=source,
        )

    def _warn(self, found: Standing) -> None:
        told = guards(found)
        while len(self.strips) < len(told):
            strip = MessageStrip(dismissible=False)
            self.strips.append(strip)
            self._guards.addWidget(strip)
        for strip in self.strips[len(told) :]:
            strip.clear()
        for strip, each in zip(self.strips, told, strict=False):
            tone: Tone = "warning" if each.trap in _GRAVE else "accent"
            strip.show_message(each.text, tone, spoken=False)


def row(line: Line) -> tuple[str, str, str, str]:
    """Return a line as texts: label, women, men, and women minus men."""
    between: Measured = Undefined("")
    if not isinstance(line.women, Undefined) and not isinstance(line.men, Undefined):
        between = gap(line.women, line.men)
    return (
        line.label,
        _text(line.women, line.decimals),
        _text(line.men, line.decimals),
        _text(between, line.decimals),
    )


def _text(value: Measured, decimals: int) -> str:
    return ".." if isinstance(value, Undefined) else format_number(value, decimals)


def _by_indicator(observations: Iterable[Observation]) -> dict[int, list[Observation]]:
    found: dict[int, list[Observation]] = {}
    for each in observations:
        found.setdefault(each.indicator_id, []).append(each)
    return found
