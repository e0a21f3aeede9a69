"""A chart with all that belongs to it: heading, notes, source, its table, and ways to take it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import language, translate
from jimdesk.office.pages import chart_table
from jimdesk.reports.document import ChartBlock, SourceNote
from jimdesk.statistics.charts.chart import Chart
from jimdesk.statistics.charts.words import describe, notes, table
from jimdesk.ui.charts import files
from jimdesk.ui.charts.canvas import Canvas
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import FlowLayout, line
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable


class ChartView(QWidget):
    """Shows one chart, or says that there is nothing to show."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._outside: Callable[[], Chart] | None = None
        self.heading = inputs.label("", "label")
        self.canvas = Canvas()
        self.table: PlainTable | None = None
        self.nothing = inputs.muted(translate("ChartView", "There are no values to show yet."))
        self.notes = inputs.label("", "meta")
        self.source = inputs.label("", "meta")
        self.message = MessageStrip()
        self.as_table = inputs.link_button(_table_words(shown=False), strong=True)
        self.copy_link = inputs.link_button(translate("ChartView", "Copy picture"), strong=True)
        self.word_link = inputs.link_button(translate("ChartView", "Copy to Word"), strong=True)
        self.save_link = inputs.link_button(translate("ChartView", "Save picture …"), strong=True)
        self._links = QWidget()
        flow = FlowLayout(self._links, spacing=16)
        for link in (self.as_table, self.copy_link, self.word_link, self.save_link):
            flow.addWidget(link)
        self.canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for link in (self.copy_link, self.word_link, self.save_link):
            action = inputs.action(link.text(), self.canvas)
            action.triggered.connect(link.click)
            self.canvas.addAction(action)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self._head = line(self.heading)
        self._box.addLayout(self._head)
        for widget in (
            self.canvas,
            self.nothing,
            self.notes,
            self.source,
            self._links,
            self.message,
        ):
            self._box.addWidget(widget)
        self.as_table.clicked.connect(self._toggle)
        self.copy_link.clicked.connect(self._copy)
        self.word_link.clicked.connect(self.copy_to_word)
        self.save_link.clicked.connect(self._ask_where)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    def show_chart(self, chart: Chart, outside: Callable[[], Chart] | None = None) -> None:
        """Show another chart.

        Args:
            chart: What is shown here.
            outside: Makes the same chart as it may leave the house; None when that is the same.
        """
        if chart != self._chart:
            self.message.clear()
        self._chart, self._outside = chart, outside
        self.heading.setText(chart.heading)
        self.notes.setText(" ".join(notes(chart)))
        self.source.setText(chart.source)
        if not chart.is_empty:
            self.canvas.show_chart(chart)
            if self.table is not None:
                self._fill_table()
        self._arrange()

    def add_control(self, control: QWidget) -> None:
        """Put what changes the chart beside its heading."""
        self._head.addWidget(control)

    def save(self, path: Path) -> None:
        """Write the chart as a file, and say where it is or why it is not."""
        chart = self._for_others()
        if chart is None:
            return
        try:
            files.save(chart, self.font(), path)
        except OSError as error:
            text = translate("ChartView", "The picture could not be saved: {error}")
            self.message.show_message(text.format(error=error.strerror or error), "bad")
            return
        text = translate("ChartView", "The picture is saved as {name}.")
        self._tell(text.format(name=path.name), chart)

    @property
    def shows_table(self) -> bool:
        """Whether the numbers are shown as a table in the place of the chart."""
        return self.table is not None and not self.table.isHidden()

    def _toggle(self) -> None:
        shown = not self.shows_table
        self._fill_table()
        assert self.table is not None
        self.table.setVisible(shown)
        self.as_table.set_text(_table_words(shown=shown))
        self._arrange()

    def _fill_table(self) -> None:
        """Show the chart's numbers in a new table, since another chart has other columns."""
        assert self._chart is not None
        heads, rows = table(self._chart)
        shown, old = self.shows_table, self.table
        self.table = PlainTable(self._chart.heading, heads, right=range(1, len(heads)))
        self.table.setSizeAdjustPolicy(PlainTable.SizeAdjustPolicy.AdjustToContents)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.table.set_rows(rows)
        self._box.insertWidget(self._box.indexOf(self.canvas) + 1, self.table)
        self.table.setVisible(shown)
        if old is not None:
            old.hide()
            old.deleteLater()

    def _arrange(self) -> None:
        empty = self._chart is None or self._chart.is_empty
        self.canvas.setVisible(not empty and not self.shows_table)
        self.nothing.setVisible(empty)
        self._links.setVisible(not empty)
        self.notes.setVisible(not empty and bool(self.notes.text()))
        self.source.setVisible(bool(self.source.text()))
        if empty and self.table is not None:
            self.table.hide()

    def _for_others(self) -> Chart | None:
        """Return the chart as it may leave the house; None when nothing of it may."""
        chart = self._outside() if self._outside else self._chart
        if chart is None or chart.is_empty:
            text = translate("ChartView", "All values are protected, so there is no picture.")
            self.message.show_message(text, "warning")
            return None
        return chart

    def _copy(self) -> None:
        chart = self._for_others()
        if chart is not None:
            files.copy(chart, self.font())
            self._tell(translate("ChartView", "The picture is copied."), chart)

    def copy_to_word(self) -> None:
        """Copy the chart with its heading, its numbers as a table, and its source."""
        from jimdesk.ui import clipboard  # loaded when a chart is first copied so

        chart = self._for_others()
        if chart is None:
            return
        block = ChartBlock(
            caption=f"{chart.indicator.name}. {chart.heading}",
            chart=chart,
            alt_text=describe(chart),
        )
        source = (SourceNote(chart.source),) if chart.source else ()
        try:
            clipboard.copy((block, chart_table(block), *source), language())
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        self._tell(translate("ChartView", "The chart and its figures are copied."), chart)

    def _ask_where(self) -> None:
        if self._chart is None:
            return
        suggested = f"{self._chart.indicator.code} {self._chart.kind.label}.png".strip()
        kinds = translate("ChartView", "Picture (*.png);;Drawing (*.svg)")
        title = translate("ChartView", "Save picture")
        chosen, kind = QFileDialog.getSaveFileName(self, title, suggested, kinds)
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() not in files.SUFFIXES:
                path = path.with_name(path.name + (".svg" if "svg" in kind else ".png"))
            self.save(path)

    def _tell(self, text: str, chart: Chart) -> None:
        hidden = sum(point.protected for series in chart.series for point in series.points)
        if hidden:
            more = translate("ChartView", "%n values are protected in it.", "", n=hidden)
            text = f"{text} {more}"
        self.message.show_message(text, "good")


def _table_words(*, shown: bool) -> str:
    if shown:
        return translate("ChartView", "Show as chart")
    return translate("ChartView", "Show as table")
