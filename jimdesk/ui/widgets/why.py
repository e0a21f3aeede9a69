"""Ask why at the place it is about, without stopping anybody: a strip with a field under it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from jimdesk.ui import theme
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.form import Form
from jimdesk.ui.widgets.message_strip import MessageStrip


class Why(QWidget):
    """A question and the fields of its answer; it stays while somebody is writing there.

    Signals:
        pending_changed: whether something is typed that is not kept yet.
    """

    pending_changed = Signal(bool)

    def __init__(
        self,
        fields: tuple[Field, ...],
        save: Callable[[dict[str, Any]], None],
        *,
        read_only: bool = False,
    ) -> None:
        super().__init__()
        self.strip = MessageStrip(dismissible=False)
        self.form = Form((Section("", fields),), save)
        self.form.set_read_only(read_only)
        self.form.pending_changed.connect(self.pending_changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.s)
        box.addWidget(self.strip)
        box.addWidget(self.form)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether somebody is writing the answer."""
        focus = QApplication.focusWidget()
        return self.isVisible() and focus is not None and self.isAncestorOf(focus)

    def ask(self, question: str, values: Mapping[str, Any], key: object) -> None:
        """Ask a question; the key tells one from the next."""
        self.strip.show_message(question, "warning", spoken=False)
        self.form.show_values(values, record=key)
        self.show()

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return self.isHidden() or self.form.flush()
