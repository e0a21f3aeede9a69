"""Tell the user something at the place it is about, without a dialog."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from jimdesk.i18n import translate
from jimdesk.ui import theme
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.status import TONE_ICONS, Tone


def announce(widget: QWidget, text: str, *, assertive: bool = False) -> None:
    """Have a screen reader say something that the focus does not pass.

    Args:
        widget: Where it belongs.
        text: What is said.
        assertive: Interrupt what is being read; for errors only.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not at start

    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
    QAccessible.updateAccessibility(event)


class MessageStrip(QFrame):
    """A tinted line with an icon, a text and at most one action; hidden until it says something.

    Signals:
        action_requested: the action was pressed, one that no message brought with it.
        dismissed: the strip was closed by the user.
    """

    action_requested = Signal()
    dismissed = Signal()

    def __init__(self, *, dismissible: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._does: Callable[[], object] | None = None
        self._icon = inputs.icon_label("info")
        self._text = inputs.label("", "message")
        self.action = inputs.link_button("", strong=True)
        self.close_button = inputs.icon_button("x", translate("MessageStrip", "Close the message"))
        if not dismissible:
            self.close_button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 8, 5)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self.action.clicked.connect(self._act)
        self.close_button.clicked.connect(self._dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What the strip says."""
        return self._text.text()

    def show_message(
        self,
        text: str,
        tone: Tone = "accent",
        *,
        action: str = "",
        does: Callable[[], object] | None = None,
        icon: str = "",
        spoken: bool = True,
    ) -> None:
        """Say something.

        Args:
            text: What happened, what is safe, what can be done.
            tone: What kind of message it is; it chooses the tint and, without one, the icon.
            action: Words on the one action, empty for none.
            does: What the action of this message does, once; None leaves it to action_requested.
            icon: Name of an icon.
            spoken: Whether a screen reader says it at once; errors interrupt.
        """
        self._does = does
        token = "text" if tone == "muted" else tone
        self._text.setText(text)
        theme.dress(self._icon, icon or TONE_ICONS[tone], token)
        inputs.set_tone(self, tone)
        self.action.set_text(action)
        self.action.setVisible(bool(action))
        self.show()
        if spoken:
            announce(self, text, assertive=tone == "bad")

    def clear(self) -> None:
        """Say nothing and take no room."""
        self.hide()

    def _act(self) -> None:
        does, self._does = self._does, None
        if does is None:
            self.action_requested.emit()
        else:
            does()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
