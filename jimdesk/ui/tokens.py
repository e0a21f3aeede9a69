"""Read the colours, sizes and distances of resources/theme.toml as one plain value.

They are what a widget may use, and nothing else. Colours are checked in pairs by the tests: text
4.5:1, controls and marks 3:1. "high_contrast" is for systems with no contrast theme of their own.
Named tuples, and no dataclasses: these four are made at every start, before the first picture.
"""

import tomllib
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtGui import QColor, QPalette

from jimdesk.paths import resource

SMALLEST_SCALE = 1.0
LARGEST_SCALE = 2.0


class Sizes(NamedTuple):
    """Heights of text and icons, in pixels, already multiplied by the user's text size."""

    body: int
    name: int
    heading: int
    section: int
    sentence: int
    help: int
    meta: int
    group: int
    icon: int
    icon_small: int
    icon_large: int


class Space(NamedTuple):
    """Distances in pixels, the same at every text size."""

    xs: int
    s: int
    m: int
    l: int  # noqa: E741 - the design's own names of its five steps
    xl: int


class Radius(NamedTuple):
    """Rounding of corners, in pixels."""

    control: int
    row: int
    chip: int


class Theme(NamedTuple):
    """One look: colours as "#rrggbb", sizes, distances and corners.

    Attributes:
        name: "light", "dark" or "high_contrast".
        scale: The user's text size, 1.0–2.0.
        women_text: The colour of women's figures as text; likewise men_text.
    """

    name: str
    scale: float
    surface: str
    surface_low: str
    card: str
    hairline: str
    control_border: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    on_accent: str
    accent_soft: str
    women: str
    women_text: str
    men: str
    men_text: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str
    sizes: Sizes
    space: Space
    radius: Radius

    def colour(self, token: str) -> QColor:
        """Return a token as Qt's colour."""
        return QColor(getattr(self, token))


@cache
def _tokens() -> Any:
    return tomllib.loads(resource("theme.toml").read_text("utf-8"))


def load(name: str, scale: float = 1.0) -> Theme:
    """Return "light", "dark" or "high_contrast" with its text sizes multiplied by scale."""
    scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
    tokens = _tokens()
    return Theme(
        name=name,
        scale=scale,
        sizes=Sizes(**{key: round(size * scale) for key, size in tokens["sizes"].items()}),
        space=Space(**tokens["space"]),
        radius=Radius(**tokens["radius"]),
        **tokens[name],
    )


def from_palette(palette: QPalette, scale: float = 1.0) -> Theme:
    """Return the high-contrast look in the system's own colours.

    A contrast theme of the system has few colours, so tones are told apart by icon and word.
    """
    role = QPalette.ColorRole

    def name(wanted: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, wanted).name().upper()

    surface, text, accent = name(role.Window), name(role.WindowText), name(role.Link)
    chosen = {"accent": accent, "accent_strong": text, "on_accent": surface}
    soft = ("surface", "surface_low", "card", "accent_soft", "good_soft", "warning_soft")
    chosen |= dict.fromkeys((*soft, "bad_soft"), surface)
    base = load("high_contrast", scale)
    colours: dict[str, Any] = {key: chosen.get(key, text) for key in _tokens()["high_contrast"]}
    return base._replace(**colours)
