import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jimdesk.paths import resource
from jimdesk.ui import theme
from jimdesk.ui.stylesheet import stylesheet
from jimdesk.ui.tokens import Theme, from_palette, load
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.status import TONE_ICONS

THEMES = ("light", "dark", "high_contrast")
GROUNDS = ("surface", "surface_low", "card", "accent_soft")
TEXT_PAIRS = (
    *((text, ground) for text in ("text", "muted", "accent") for ground in GROUNDS),
    *((tone, ground) for tone in ("good", "warning", "bad") for ground in GROUNDS),
    *((tone, f"{tone}_soft") for tone in ("good", "warning", "bad")),
    *((text, f"{tone}_soft") for tone in ("good", "warning", "bad") for text in ("text", "accent")),
    *((sex, ground) for sex in ("women_text", "men_text") for ground in ("surface", "card")),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
)
MARK_PAIRS = (
    *(("control_border", ground) for ground in ("surface", "surface_low", "card")),
    *((mark, ground) for mark in ("women", "men", "accent") for ground in ("surface", "card")),
    ("bad", "surface"),
)


def luminance(colour: str) -> float:
    """Return relative luminance, 0–1. Source: WCAG 2.2, relative luminance."""

    def part(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    mixed = QColor(colour)
    red, green, blue = mixed.redF(), mixed.greenF(), mixed.blueF()
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_formula_knows_black_and_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#1A5FA8", "#FFFFFF") == pytest.approx(6.47, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read(name: str, text: str, ground: str) -> None:
    look = load(name)
    assert contrast(getattr(look, text), getattr(look, ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("mark", "ground"), MARK_PAIRS)
def test_controls_and_marks_can_be_seen(name: str, mark: str, ground: str) -> None:
    look = load(name)
    assert contrast(getattr(look, mark), getattr(look, ground)) >= 3


def test_light_lines_of_women_and_men_differ_in_grey_too() -> None:
    look = load("light")
    assert contrast(look.women, look.men) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_style_sheet_leaves_no_token_unfilled(name: str) -> None:
    assert "$" not in stylesheet(load(name))


def test_text_size_stays_between_100_and_200_percent() -> None:
    assert load("light", 0.5).sizes.body == 14
    assert load("light", 1.5).sizes.body == 21
    assert load("light", 9).sizes.body == 28


def test_change_of_theme_recolours_text_and_icons_that_are_shown(
    qtbot: QtBot, qapp: QApplication
) -> None:
    picture = inputs.icon_label("check", "text")
    qtbot.addWidget(picture)
    picture.show()
    theme.apply(qapp, "dark")
    assert theme.current().name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.WindowText).name().upper() == load("dark").text
    assert load("dark").text in colours_of(picture)


def test_change_of_text_size_enlarges_text_and_icons_that_are_shown(
    qtbot: QtBot, qapp: QApplication
) -> None:
    name, button = inputs.title("Namn"), inputs.button("Spara", icon="download")
    for widget in (name, button):
        qtbot.addWidget(widget)
        widget.show()
    before = name.fontMetrics().height(), button.iconSize().height(), button.height()
    theme.apply(qapp, "light", 2.0)
    after = name.fontMetrics().height(), button.iconSize().height(), button.sizeHint().height()
    assert all(new > old * 1.4 for new, old in zip(after, before, strict=True))


def test_system_choice_is_one_of_the_looks(qapp: QApplication) -> None:
    theme.apply(qapp, "system")
    assert theme.current().name in THEMES


def test_change_of_the_system_is_followed_by_those_who_follow_it(qapp: QApplication) -> None:
    chosen = ["dark"]
    theme.follow_system(qapp, lambda: (chosen[0], 1.0))
    theme.apply(qapp, "dark")
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert theme.current().name == "dark"
    chosen[0] = "system"
    hints.colorSchemeChanged.emit(hints.colorScheme())
    assert theme.current().name != "dark"
    chosen[0] = "dark"


def test_high_contrast_takes_the_colours_of_the_system() -> None:
    palette = QPalette(QColor("#202020"))
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    palette.setColor(QPalette.ColorRole.Link, QColor("#00FFFF"))
    look = from_palette(palette, 1.5)
    assert (look.surface, look.text, look.accent) == ("#000000", "#FFFF00", "#00FFFF")
    assert look.sizes.body == 21
    assert isinstance(look, Theme)


def test_icon_is_sharp_at_both_pixel_ratios_and_muted_when_disabled() -> None:
    made = theme.icon("check", "accent", 18)
    assert {size.width() for size in made.availableSizes()} >= {18}
    enabled = made.pixmap(18, mode=QIcon.Mode.Normal).toImage()
    disabled = made.pixmap(18, mode=QIcon.Mode.Disabled).toImage()
    assert enabled != disabled


def test_picture_for_painting_has_the_pixels_of_the_screen() -> None:
    picture = theme.pixmap("check", "text", 18, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (36, 2.0)


@pytest.mark.parametrize(
    "path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem
)
def test_icon_draws_something(path: Path) -> None:
    image = theme.pixmap(path.stem, "text", 24).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_every_icon_is_used_and_those_of_the_tones_exist() -> None:
    known = {path.stem for path in resource("icons").glob("*.svg")}
    assert set(TONE_ICONS.values()) <= known
    code = "".join(path.read_text("utf-8") for path in Path(theme.__file__).parent.rglob("*.py"))
    assert {name for name in known if f'"{name}"' not in code} == set()
    assert (resource("icons") / "LICENSE").read_text().startswith("ISC License")


def test_colours_stand_in_the_tokens_only() -> None:
    folder = Path(theme.__file__).parent
    sources = [path for path in folder.rglob("*.py") if path.name != "charts"]
    found = [
        path.name for path in sources if re.search(r'"#[0-9A-Fa-f]{6}"', path.read_text("utf-8"))
    ]
    assert found == []


def colours_of(label: theme.Icon) -> set[str]:
    picture = label.pixmap().toImage()
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    solid = [picture.pixelColor(x, y) for x, y in points if picture.pixelColor(x, y).alpha() == 255]
    return {colour.name().upper() for colour in solid}
