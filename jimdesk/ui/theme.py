"""Put one look on the whole program, and draw its icons.

The look is process-wide, as Qt's own style and palette are: `apply` sets it, `current` reads it.
Widgets take colours from the style sheet; what is painted by hand asks `current` while painting,
and icons set by `dress` are drawn anew by `apply`. So a change of theme or text size shows at once.
"""

from collections.abc import Callable
from weakref import WeakSet

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QIcon,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget
from shiboken6 import isValid

from jimdesk.paths import resource
from jimdesk.ui.stylesheet import stylesheet
from jimdesk.ui.tokens import Theme, from_palette, load

__all__ = ["NAMES", "Theme", "apply", "current", "dress", "follow_system", "icon", "load", "pixmap"]

NAMES = ("system", "light", "dark", "high_contrast")

_ICON_GAP = 6
_current: Theme | None = None
_dressed: WeakSet["QAbstractButton | QAction | Icon"] = WeakSet()


def current() -> Theme:
    """Return the look in use; light at 100 % before the first `apply`."""
    return _current or load("light")


def apply(app: QApplication, name: str, scale: float = 1.0) -> None:
    """Put a look on every window of the program, at once.

    Args:
        app: The running application.
        name: One of NAMES; "system" follows the system's colours and contrast.
        scale: The user's text size, 1.0–2.0.
    """
    global _current  # one look per process, as in Qt
    if not app.styleSheet():
        app.setStyle("Fusion")
    theme = _current = _wanted(app, name, scale)
    font = app.font()
    font.setPixelSize(theme.sizes.body)
    app.setFont(font)
    app.setPalette(_palette(theme))
    sheet = stylesheet(theme)
    if app.styleSheet() != sheet:  # Qt matches every widget anew, which takes a millisecond each
        app.setStyleSheet(sheet)
    for target in list(_dressed):
        if isValid(target):
            _draw_icon(target)


def follow_system(app: QApplication, chosen: Callable[[], tuple[str, float]]) -> None:
    """Apply the look anew when the system's colours change and the user follows them.

    Args:
        app: The running application.
        chosen: Returns the user's choice of theme and text size.
    """

    def on_changed() -> None:
        name, scale = chosen()
        if name == "system":
            apply(app, name, scale)

    hints = app.styleHints()
    hints.colorSchemeChanged.connect(on_changed)


def _wanted(app: QApplication, name: str, scale: float) -> Theme:
    if name in ("light", "dark"):
        return load(name, scale)
    hints = app.styleHints()
    accessibility = hints.accessibility()
    system_contrast = accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
    if system_contrast:
        app.setPalette(QPalette())  # gives the system's own palette back to read
        return from_palette(QGuiApplication.palette(), scale)
    if name == "high_contrast":
        return load(name, scale)
    return load("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light", scale)


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    roles = {
        "surface": (role.Window, role.Base, role.Light, role.Midlight),
        "surface_low": (role.AlternateBase, role.Button),
        "card": (role.ToolTipBase,),
        "text": (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText),
        "muted": (role.PlaceholderText,),
        "accent": (role.Highlight, role.Link, role.LinkVisited, role.Accent),
        "on_accent": (role.HighlightedText,),
        "control_border": (role.Mid, role.Dark, role.Shadow),
    }
    palette = QPalette()
    for token, members in roles.items():
        for member in members:
            palette.setColor(member, theme.colour(token))
    for member in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, member, theme.colour("muted"))
    return palette


# --- icons -------------------------------------------------------------------------------------


class Icon(QWidget):
    """A picture beside words that say the same; unlike a label's, no screen reader stops at it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._picture = QPixmap()

    def pixmap(self) -> QPixmap:
        """Return the picture."""
        return self._picture

    def setPixmap(self, picture: QPixmap) -> None:  # noqa: N802 - as QLabel calls it
        """Show a picture in its own size."""
        self._picture = picture
        self.setFixedSize(picture.deviceIndependentSize().toSize())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()


def icon(name: str, token: str = "text", size: int | None = None, *, gap: int = 0) -> QIcon:
    """Return an icon of resources/icons in a colour of the look in use.

    Args:
        name: The file's name without ".svg".
        token: A colour of Theme; a disabled icon is muted.
        size: Pixels; None for the size that stands beside body text.
        gap: Empty pixels to the right, where Qt puts words too near.
    """
    theme = current()
    size = size or theme.sizes.icon
    made = QIcon()
    for ratio in (1.0, 2.0):
        colours = (getattr(theme, token), QIcon.Mode.Normal), (theme.muted, QIcon.Mode.Disabled)
        for colour, mode in colours:
            made.addPixmap(_pixmap(name, colour, size, ratio, gap), mode)
    return made


def pixmap(name: str, token: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture for painting by hand, sharp at the screen's pixel ratio."""
    return _pixmap(name, getattr(current(), token), size, ratio)


def dress(
    target: "QAbstractButton | QAction | Icon",
    name: str,
    token: str = "text",
    size: str = "icon",
) -> None:
    """Give a button, an action or a picture an icon that follows every change of the look.

    Args:
        target: What gets the icon.
        name: The file's name without ".svg".
        token: A colour of Theme.
        size: A field of Sizes: "icon", "icon_small" or "icon_large".
    """
    target.setProperty("icon_name", name)
    target.setProperty("icon_token", token)
    target.setProperty("icon_size", size)
    _dressed.add(target)
    _draw_icon(target)


def _draw_icon(target: "QAbstractButton | QAction | Icon") -> None:
    name = target.property("icon_name")
    token = target.property("icon_token")
    size = getattr(current().sizes, target.property("icon_size"))
    if isinstance(target, QAbstractButton):
        gap = _ICON_GAP if target.text() else 0
        target.setIconSize(QSize(size + gap, size))
        target.setIcon(icon(name, token, size, gap=gap))
    elif isinstance(target, QAction):
        target.setIcon(icon(name, token, size))
    else:
        target.setPixmap(pixmap(name, token, size, target.devicePixelRatio()))


def _pixmap(name: str, colour: str, size: int, ratio: float, gap: int = 0) -> QPixmap:
    key = f"{name} {colour} {size} {ratio} {gap}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    svg = resource("icons", f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(svg.replace(b"currentColor", colour.encode())))
    drawn = QPixmap(round((size + gap) * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, drawn.height(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn
