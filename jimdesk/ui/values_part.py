"""The figures of an indicator in its detail: which group, the grid, the question they raise."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.indicator import Dimension, Indicator, Subgroup
from jimdesk.domain.judgement import ReviewState
from jimdesk.domain.links import IndicatorDimension
from jimdesk.domain.observation import Observation
from jimdesk.i18n import format_number, translate
from jimdesk.imports.memory import SETTING, find, remembered
from jimdesk.statistics.figures import of_year, row
from jimdesk.statistics.status import signal, signal_label
from jimdesk.store.manifest import Reason
from jimdesk.store.writer import Writer
from jimdesk.ui.document import Document
from jimdesk.ui.look import review_status, whole_group
from jimdesk.ui.place import FIRST_FIELD, Place, place_of
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.controls import ComboBox
from jimdesk.ui.widgets.layout import FlowLayout, labelled
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.value_grid import ValueGrid
from jimdesk.ui.widgets.value_rows import is_blank

YEARS_SHOWN = 3
"""Years up to the report year that always have a row, as the tables of a report do (R-09)."""


MANY = 20
"""Rows changed at once, as by pasting or filling down, from which a backup copy is made first."""


class ValuesPart(QWidget):
    """Heading, a choice per breakdown, the grid, and the question; the chart above has the source.

    Signals:
        go: a Place that the user wants to see.
    """

    go = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._indicator: Indicator | None = None
        self.choices: dict[int, ComboBox] = {}
        self.grid = ValueGrid()
        self.grid.set_locked(document.read_only)
        self.question = MessageStrip(dismissible=False)
        self.read_button = inputs.button(translate("Values", "Read in figures …"))
        if document.read_only:
            self.read_button.hide()
        self.told = MessageStrip()
        self._signal = inputs.label("", "meta")
        self._groups = QWidget()
        self._flow = FlowLayout(self._groups, spacing=12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for widget in (
            inputs.section(translate("Values", "Values")),
            self._groups,
            self.grid,
            self.told,
            self._signal,
            self.question,
        ):
            box.addWidget(widget)
        box.insertWidget(box.indexOf(self.told), self.read_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.read_button.clicked.connect(self._read_in)
        self.grid.committed.connect(self._save)
        self.question.action_requested.connect(self._write_analysis)

    def show_record(self, indicator: Indicator) -> None:
        """Show an indicator's figures; the same group stays chosen while it is the same one."""
        fresh = self._indicator is None or self._indicator.id != indicator.id
        if fresh:
            self._say_unread()
            self.told.clear()
        self._indicator = indicator
        self._offer_groups(fresh=fresh)
        self._show_grid()
        self._say_signal()
        self._ask()
        self._offer_reading()

    @property
    def categories(self) -> tuple[int, ...]:
        """Ids of the chosen categories, ascending; none for the whole group."""
        chosen = [combo.currentData() for combo in self.choices.values()]
        return tuple(sorted(i for i in chosen if i))

    @property
    def waiting(self) -> int:
        """Number of typed values that could not be read, here or at indicators shown before."""
        return self.grid.waiting

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Say what is left behind unsaved when another section is shown."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._say_unread()

    def _say_unread(self) -> None:
        """Tell the user whether the indicator that is left has values that are not in the file."""
        if self._indicator is None or not self.grid.unread:
            return
        text = translate(
            "Values",
            "%n values of {code} could not be read and are not saved. They stay in the table until"
            " you close the file.",
            "",
            n=self.grid.unread,
        )
        self._document.not_saved.emit(text.format(code=self._indicator.code))

    def _offer_reading(self) -> None:
        """Say whether figures have been read in before, so that only a file must be chosen."""
        self.read_button.setText(
            translate("Values", "Read in again …")
            if self._was_read_before()
            else translate("Values", "Read in figures …")
        )

    def _was_read_before(self) -> bool:
        assert self._indicator is not None
        kept = remembered(self._document.store.setting(SETTING))
        return find(kept, self._indicator.code) is not None

    def _read_in(self) -> None:
        """Lead the user from a file to values of this indicator."""
        from jimdesk.ui.dialogs.import_wizard import ImportWizard

        wizard = ImportWizard(self._document, self._indicator, self)
        wizard.done_reading.connect(lambda text: self.told.show_message(text, "good"))
        wizard.open()
        if self._was_read_before():
            QTimer.singleShot(0, wizard, wizard.files.ask)

    def _offer_groups(self, *, fresh: bool) -> None:
        dimensions = self._dimensions()
        if fresh or [d.id for d in dimensions] != list(self.choices):
            while (item := self._flow.takeAt(0)) is not None:
                if widget := item.widget():
                    widget.hide()
                    widget.deleteLater()
            self.choices = {}
            for dimension in dimensions:
                combo = inputs.combo(dimension.name)
                combo.setMinimumWidth(180)
                combo.activated.connect(self._show_grid)
                self.choices[dimension.id] = combo
                self._flow.addWidget(labelled(combo))
        for dimension in dimensions:
            combo = self.choices[dimension.id]
            chosen = combo.currentData()
            combo.set_choices([(0, translate("Values", "All")), *self._categories(dimension)])
            combo.choose(chosen or 0)
        self._groups.setVisible(bool(dimensions))

    def _show_grid(self, *_: object) -> None:
        indicator = self._indicator
        if indicator is None:
            return
        document = self._document
        subgroup = self._subgroup()
        missing_group = bool(self.categories) and subgroup is None
        observations: Sequence[Observation] = ()
        if not missing_group:
            observations = document.store.where(
                Observation,
                indicator_id=indicator.id,
                subgroup_id=subgroup.id if subgroup else None,
            )
        year = document.report_year
        self.grid.show_values(
            indicator,
            observations,
            [str(y) for y in range(year - YEARS_SHOWN + 1, year + 1)],
            subgroup_id=subgroup.id if subgroup else (_NO_GROUP_YET if missing_group else None),
            sources=[
                (source.id, f"{source.code} {source.title}")
                for source in document.chain.sources.values()
            ],
            reviews={
                period: (_SIGNS[review.state], review_status(review).text)
                for period, review in document.chain.reviews_of_values(indicator.id).items()
            },
        )

    def _save(self, observations: list[Observation]) -> None:
        """Keep what was entered as one step; a row whose every cell was emptied is removed."""
        indicator, categories = self._indicator, self.categories
        if indicator is None:
            return
        label = translate("Values", "Change values of {code}").format(code=indicator.code)
        subgroup = self._subgroup()

        def keep(edit: Writer) -> None:
            group_id = subgroup.id if subgroup else None
            if categories and subgroup is None:
                key = " ".join(map(str, categories))
                group_id = edit.save(Subgroup(categories=key)).id
            for observation in observations:
                whole = replace(observation, subgroup_id=group_id)
                if not is_blank(whole):
                    edit.save(whole)
                elif whole.id:
                    edit.delete(whole)

        before = Reason.BULK if len(observations) >= MANY else None
        self._document.edit(label, keep, before=before)

    def _say_signal(self) -> None:
        """Say how the signal was computed, with its numbers, apart from what a person assesses."""
        document, indicator = self._document, self._indicator
        assert indicator is not None
        found = signal(indicator, whole_group(document, indicator), document.report_year)
        text = translate("Values", "Computed signal: {label}. {reason}")
        label = signal_label(found).text
        said = text.format(label=label, reason=found.reason)
        self._signal.setText(f"{said} {found.caution}".strip())

    def _ask(self) -> None:
        """Ask for an analysis when the sexes differ by more than the agency's limit."""
        document, indicator = self._document, self._indicator
        assert indicator is not None
        now = of_year(indicator, whole_group(document, indicator), document.report_year)
        gap = row(indicator, now).gap if now else None
        limit = document.chain.agency.gap_limit
        if not isinstance(gap, float) or abs(gap) <= limit or not indicator.measure.is_percent:
            self.question.clear()
            return
        text = translate(
            "Values",
            "The sex difference is larger than {limit} percentage points. Why? What does it mean?"
            " What do you do?",
        )
        self.question.show_message(
            text.format(limit=format_number(limit)),
            "warning",
            icon="message-circle-question-mark",
            action=translate("Values", "Write the analysis"),
            spoken=False,
        )

    def _write_analysis(self) -> None:
        """Go to the result of the indicator's first goal, or to the goal while it has none."""
        if self._indicator is None:
            return
        chain = self._document.chain
        for goal in chain.goals_of_indicator(self._indicator.id):
            result = chain.result(goal.id, self._document.report_year)
            self.go.emit(place_of(result, "analysis") if result else place_of(goal))
            return
        self.go.emit(Place("goals", field=FIRST_FIELD))

    def _subgroup(self) -> Subgroup | None:
        key = " ".join(map(str, self.categories))
        found = (s for s in self._document.chain.subgroups.values() if s.categories == key)
        return next(found, None) if key else None

    def _dimensions(self) -> list[Dimension]:
        chain = self._document.chain
        assert self._indicator is not None
        ids = chain.linked(IndicatorDimension, self._indicator.id)
        return [chain.dimensions[i] for i in ids if i in chain.dimensions]

    def _categories(self, dimension: Dimension) -> list[tuple[int, str]]:
        found = [
            category
            for category in self._document.chain.categories.values()
            if category.dimension_id == dimension.id
        ]
        return [(c.id, c.name) for c in sorted(found, key=lambda category: category.position)]


_SIGNS = {
    ReviewState.DRAFT: "○",
    ReviewState.READY: "●",
    ReviewState.RETURNED: "↩",
    ReviewState.APPROVED: "✓",
}
_NO_GROUP_YET = -1
"""Stands for a group that gets its row in the file with its first value."""
