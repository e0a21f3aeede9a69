"""The effect chain in the detail of a goal: how far it has come, and the way to its picture."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.goal import Goal
from jimdesk.i18n import translate
from jimdesk.review.effect_chain import effect_chain
from jimdesk.review.effects import FIELD
from jimdesk.statistics.layers import as_they_come
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place
from jimdesk.ui.widgets import inputs


class EffectPart(QWidget):
    """A link to the effect chain of a goal, and how many of its arrows lack a reason.

    Signals:
        go: the effect chain of the goal.
        pending_changed: never sent; nothing is typed here.
    """

    go = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._goal: Goal | None = None
        self.state = inputs.label("", "muted")
        self.link = inputs.link_button(translate("EffectPart", "Show the effect chain"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.xs)
        for widget in (
            inputs.section(translate("EffectPart", "Effect chain")),
            self.state,
            self.link,
        ):
            box.addWidget(widget)
        self.link.clicked.connect(self._on_clicked)

    def show_record(self, record: Goal) -> None:
        """Say how far the chain of a goal has come."""
        self._goal = record
        document = self._document
        found = effect_chain(document.chain, record, document.report_year, order=as_they_come)
        lacking = sum(not arrow.because.strip() for arrow in found.arrows)
        if not found.arrows:
            text = translate("EffectPart", "There is nothing to show yet: add activities.")
        elif lacking:
            text = translate("EffectPart", "%n arrows lack a reason.", "", n=lacking)
        else:
            text = translate("EffectPart", "Every arrow has its reason.")
        self.state.setText(text)

    def fields(self) -> frozenset[str]:
        """Return what findings call the part."""
        return frozenset({FIELD})

    def focus(self, _field: str) -> None:
        """Move to the link."""
        self.link.setFocus()

    def flush(self) -> bool:
        """Return that nothing is unsaved here."""
        return True

    def _on_clicked(self) -> None:
        if self._goal is not None:
            self.go.emit(Place("effect_chain", self._goal.id))
