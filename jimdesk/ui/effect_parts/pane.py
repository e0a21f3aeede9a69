"""The picture of an effect chain in its scrolling room, and the tools above it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from jimdesk.domain.effect_chain import EffectNodeKind
from jimdesk.i18n import translate
from jimdesk.ui import theme
from jimdesk.ui.effect_parts.canvas import ChainCanvas
from jimdesk.ui.effect_parts.placing import Chosen
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import FlowLayout, line


class ChainPane(QScrollArea):
    """Holds the picture, as wide as the room; a larger one is scrolled."""

    def __init__(self) -> None:
        super().__init__()
        self.canvas = ChainCanvas()
        self.setWidget(self.canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().installEventFilter(self)

    def reveal(self, chosen: Chosen) -> None:
        """Scroll to a box or an arrow."""
        area = self.canvas.place_of(chosen)
        if not area.isEmpty():
            x, y = area.center().toTuple()
            half = area.size() / 2
            margins = round(half.width()) + 8, round(half.height()) + 8
            self.ensureVisible(round(x), round(y), *margins)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange the picture for the room that it has."""
        if watched is self.viewport() and event.type() == QEvent.Type.Resize:
            self.canvas.fit_to(self.viewport().width())
        return super().eventFilter(watched, event)


class ChainTools(QWidget):
    """Which goal, what can be added, how large the picture is, and where it goes.

    Signals:
        goal_changed: another goal is chosen.
        add_requested: the kind of box that is wanted.
        save_requested, copy_requested: the picture is wanted elsewhere.
    """

    goal_changed = Signal()
    add_requested = Signal(object)
    save_requested = Signal()
    copy_requested = Signal()

    def __init__(self, canvas: ChainCanvas, *, read_only: bool) -> None:
        super().__init__()
        self._canvas = canvas
        space = theme.current().space
        flow = FlowLayout(self, spacing=space.s)
        flow.setContentsMargins(space.l, space.m, space.l, space.m)
        self.goal = inputs.combo(translate("EffectScreen", "Goal"))
        self.goal.setMinimumContentsLength(18)
        self.goal.activated.connect(self.goal_changed)
        flow.addWidget(self.goal)
        self.adds = {
            EffectNodeKind.PART: inputs.button(translate("EffectScreen", "Add box")),
            EffectNodeKind.SIDE_EFFECT: inputs.button(translate("EffectScreen", "Add side effect")),
            EffectNodeKind.GOAL_CONFLICT: inputs.button(
                translate("EffectScreen", "Add goal conflict")
            ),
        }
        for kind, button in self.adds.items():
            button.clicked.connect(lambda _=False, kind=kind: self.add_requested.emit(kind))
            button.setEnabled(not read_only)
            flow.addWidget(button)
        self.smaller = inputs.icon_button("minus", translate("EffectScreen", "Smaller picture"))
        self.whole = inputs.button("100 %", "quiet")
        self.larger = inputs.icon_button("plus", translate("EffectScreen", "Larger picture"))
        self.save_button = inputs.button(translate("EffectScreen", "Save picture"), "quiet")
        self.copy_button = inputs.button(translate("EffectScreen", "Copy picture"), "quiet")
        zoom = QWidget()
        zoom.setLayout(line(self.smaller, self.whole, self.larger, spacing=0))
        for widget in (zoom, self.save_button, self.copy_button):
            flow.addWidget(widget)
        self._connect()

    def _connect(self) -> None:
        self.smaller.clicked.connect(lambda: self._canvas.set_zoom(self._canvas.zoom * 0.8))
        self.larger.clicked.connect(lambda: self._canvas.set_zoom(self._canvas.zoom * 1.25))
        self.whole.clicked.connect(lambda: self._canvas.set_zoom(1.0))
        self._canvas.zoom_changed.connect(self._on_zoom)
        self.save_button.clicked.connect(self.save_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self._on_zoom()

    def _on_zoom(self) -> None:
        size = f"{round(self._canvas.zoom * 100)} %"
        self.whole.setText(size)
        inputs.describe(self.whole, size, translate("EffectScreen", "Show the picture at 100 %"))
