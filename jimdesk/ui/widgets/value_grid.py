"""Enter the values of an indicator: years down, women and men across, as in a spreadsheet."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.i18n import translate
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import FlowLayout
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.periods import step
from jimdesk.ui.widgets.status import Tone
from jimdesk.ui.widgets.value_columns import Shape, can_be_direct, columns, shape_of
from jimdesk.ui.widgets.value_commands import ValueCommands, unread_text
from jimdesk.ui.widgets.value_model import ValueModel
from jimdesk.ui.widgets.value_view import ValueView


class ValueGrid(QWidget):
    """The values of one indicator and subgroup, newest period on top.

    Nothing is saved here. Whoever listens to `committed` saves all of it as one step of undo and
    shows the observations again; until then the grid shows what is saved.

    Signals:
        committed: list of new (id 0) and changed observations, once for what the user did at once:
            an edit, a paste, a fill, a clearing.
    """

    committed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._indicator = Indicator()
        self._observations: list[Observation] = []
        self._periods: Sequence[str] = ()
        self._subgroup_id: int | None = None
        self._sources: Sequence[tuple[int, str]] = ()
        self._reviews: Mapping[str, tuple[str, str]] | None = None
        self._shape = Shape()
        self._shown: tuple[int, int | None] | None = None
        self._told = 0
        self.model = ValueModel(self)
        self.view = ValueView(self.model, self)
        self.commands = ValueCommands(self.model, self.view)
        self.strip = MessageStrip()
        self.reason = inputs.label("", "help")
        self.reason.hide()
        self.add_button = inputs.button("", "quiet", icon="plus")
        self.toggles = {
            "direct": inputs.check(""),
            "unknown": inputs.check(translate("ValueGrid", "Show unknown sex")),
            "total": inputs.check(translate("ValueGrid", "Show the total of the source")),
            "details": inputs.check(translate("ValueGrid", "Show quality and note")),
        }
        self._lay_out()
        self.model.committed.connect(self.committed)
        self.model.modelReset.connect(self._on_rows)
        self.model.dataChanged.connect(self._on_rows)
        self.model.modelReset.connect(self._say_reason)
        self.model.dataChanged.connect(self._say_reason)
        self.view.selectionModel().currentChanged.connect(self._say_reason)
        self.commands.told.connect(self._on_told)
        self.add_button.clicked.connect(self._on_add)
        self.strip.action_requested.connect(self._on_go_to_unread)
        for box in self.toggles.values():
            box.toggled.connect(self._on_toggled)
        self.setFocusProxy(self.view)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.view)
        box.addWidget(self.reason)
        box.addWidget(self.strip)
        toggles = QWidget()
        flow = FlowLayout(toggles, spacing=8)
        flow.setContentsMargins(0, 3, 0, 0)  # in line with the button
        for toggle in self.toggles.values():
            flow.addWidget(toggle)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(toggles, 1)
        box.addLayout(foot)

    # --- showing -------------------------------------------------------------------------------

    def show_values(
        self,
        indicator: Indicator,
        observations: Sequence[Observation],
        periods: Sequence[str] = (),
        *,
        subgroup_id: int | None = None,
        sources: Sequence[tuple[int, str]] = (),
        reviews: Mapping[str, tuple[str, str]] | None = None,
    ) -> None:
        """Show the values of an indicator; cells that could not be read stay as typed.

        Args:
            indicator: Its measure decides the columns.
            observations: Those of other subgroups and in the wastebasket are passed over.
            periods: Periods that get a row even without an observation.
            subgroup_id: The subgroup that is shown, None for all.
            sources: Id and title of each source that a row can name.
            reviews: Sign and word of how far the review has come, by period.
        """
        self._reviews = reviews
        same = self._shown == (indicator.id, subgroup_id) and (
            self._indicator.measure is indicator.measure
        )
        self._indicator, self._subgroup_id, self._sources = indicator, subgroup_id, sources
        self._observations = [
            each for each in observations if each.subgroup_id == subgroup_id and not each.deleted
        ]
        self._periods = periods or () if self._observations else periods or (_this_year(),)
        needed = shape_of(indicator, self._observations)
        old = self._shape if same else needed
        self._shape = replace(
            old, unknown=old.unknown or needed.unknown, total=old.total or needed.total
        )
        if not same:
            self.strip.clear()
        self._shown = (indicator.id, subgroup_id)
        self._show()

    def set_locked(self, locked: bool) -> None:
        """Make everything read-only, or let it go; copying stays."""
        self.model.locked = locked
        self.view.set_locked(locked)
        self.add_button.setVisible(not locked)
        self.commands.set_locked(locked)

    @property
    def unread(self) -> int:
        """Number of shown cells whose text could not be read and so is not saved."""
        return len(self.model.unread)

    @property
    def waiting(self) -> int:
        """Number of such texts, of this indicator and of those shown before."""
        return self.model.waiting

    def _show(self) -> None:
        chosen = columns(self._indicator, self._shape, self._sources, self._reviews)
        self.model.load(
            self._indicator, self._observations, self._periods, chosen, self._subgroup_id
        )
        self._show_toggles()

    def _show_toggles(self) -> None:
        measure = self._indicator.measure
        numbers = measure is not Measure.QUALITATIVE
        visible = {
            "direct": can_be_direct(self._indicator),
            "unknown": numbers,
            "total": measure.is_ratio,
            "details": True,
        }
        direct = (
            translate("ValueGrid", "Enter per cent directly")
            if measure.is_percent
            else translate("ValueGrid", "Enter the value directly")
        )
        self.toggles["direct"].setText(direct)
        inputs.describe(self.toggles["direct"], direct)
        for name, box in self.toggles.items():
            box.setVisible(visible[name])
            blocked = box.blockSignals(True)
            box.setChecked(getattr(self._shape, name))
            box.blockSignals(blocked)
        yearly = all(len(period) == 4 for period in self.model.periods[:1])
        add = translate("ValueGrid", "Add year") if yearly else translate("ValueGrid", "Add period")
        self.add_button.setText(add)

    def _on_toggled(self) -> None:
        self._shape = Shape(**{name: box.isChecked() for name, box in self.toggles.items()})
        self._show()

    def _on_add(self) -> None:
        periods = self.model.periods
        self.model.add_periods([step(periods[0], 1) if periods else _this_year()])
        self.view.go_to(0, 1)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_rows(self) -> None:
        """Say how many cells are not saved, once they are more or fewer."""
        count = self.unread
        if count == self._told:
            return
        more, self._told = count > self._told, count
        if not count:
            self.strip.clear()
            return
        self.strip.show_message(
            unread_text(count),
            "warning",
            action=translate("ValueGrid", "Go to the first"),
            spoken=more,
        )

    def _say_reason(self, *_: object) -> None:
        """Say under the table why the current cell has no number, or cannot be read."""
        index = self.view.currentIndex()
        reason = self.model.cell(index).reason if index.isValid() else ""
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))

    def _on_told(self, text: str, tone: Tone) -> None:
        action = translate("ValueGrid", "Go to the first") if self.unread else ""
        self.strip.show_message(text, tone, action=action)

    def _on_go_to_unread(self) -> None:
        for index in self.model.unread[:1]:
            self.view.go_to(index.row(), index.column())
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _this_year() -> str:
    return str(datetime.now(tz=UTC).year)
