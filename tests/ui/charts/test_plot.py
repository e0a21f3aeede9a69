import subprocess
import sys
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from jimdesk.ui import theme
from jimdesk.ui.charts import lines
from jimdesk.ui.charts.picture import Bar, Line, Mark, Picture, Words, draw
from jimdesk.ui.charts.plot import Page, arrange
from jimdesk.ui.charts.scale import apart, scale_of
from tests.ui.charts import samples

pytestmark = pytest.mark.usefixtures("english")


def arranged(name: str, scale: float = 1.0, width: float = 700, *, look: str = "light") -> Picture:
    chart = samples.ALL[name]()
    return arrange(chart, width, theme.load(look, scale), QApplication.font())


def texts(picture: Picture) -> list[str]:
    return [words.text for words in picture.words]


def lines_of(picture: Picture, token: str) -> list[Line]:
    return [item for item in picture.items if isinstance(item, Line) and item.token == token]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [280, 700, 1400])
@pytest.mark.parametrize("name", samples.ALL)
def test_no_text_is_clipped_and_all_of_it_has_room(name: str, width: int, scale: float) -> None:
    picture = arranged(name, scale, width * scale)
    whole = QRectF(QPointF(), picture.size).adjusted(-0.6, -0.6, 0.6, 0.6)
    for words in picture.words:
        assert whole.contains(words.area), (words.text, words.area, whole)
        room = QRectF(0, 0, words.area.width(), 10_000)
        needed = QFontMetricsF(words.font).boundingRect(room, 0x1000, words.text)  # wraps
        assert needed.width() <= words.area.width() + 1, words.text
        assert needed.height() <= words.area.height() + 1, words.text


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", samples.ALL)
def test_texts_do_not_lie_over_each_other(name: str, scale: float) -> None:
    words = arranged(name, scale, 700 * scale).words
    for one, other in combinations(words, 2):
        common = one.area.intersected(other.area)
        assert common.width() <= 2 or common.height() <= 2, (one.text, other.text)


def test_a_moved_target_has_a_pennant_with_words_at_its_year() -> None:
    picture = arranged("moved")
    pennants = [it for it in picture.items if isinstance(it, Mark) and it.shape == "pennant"]
    assert [it.at.x() for it in pennants] == [picture.spots[0, at].x() for at in (0, 4, 9)]
    assert texts(picture).count("target moved") == 3
    small = lines.arrange(
        samples.ALL["moved"](), 300, theme.load("light", 1.0), QApplication.font(), small=True
    )
    assert any(isinstance(it, Mark) and it.shape == "pennant" for it in small.items)
    assert "target moved" not in texts(small)


def test_a_low_chart_writes_nothing_over_its_values_and_has_its_subject_elsewhere() -> None:
    look, base = theme.load("light", 1.0), QApplication.font()
    for name in ("eventful", "moved", "trend"):
        chart = samples.ALL[name]()
        low, usual = Page.of(chart, look, base, low=True), Page.of(chart, look, base)
        assert low.size.height() < 0.7 * usual.size.height()
        said = [text for part in low.parts for text in texts(part)]
        assert chart.indicator.name not in said
        assert chart.heading in said


def test_line_stops_at_a_hole_and_at_a_break() -> None:
    picture = arranged("eventful")
    runs = [len(line.points) for line in lines_of(picture, "women") if line.width > 2]
    assert runs == [2, 2, 2, 2]  # 2016–17 | 2018–19 · 2020 · 2021–22 · 2023 · 2024–25
    assert "break in the series" in texts(picture)
    assert "[x]" in texts(picture)


def test_margin_is_a_line_through_its_value() -> None:
    picture = arranged("eventful")
    upright = [
        line
        for line in lines_of(picture, "women")
        if line.points[0].x() == line.points[-1].x() and len(line.points) == 2
    ]
    mark = picture.spots[0, 6]
    assert [line for line in upright if line.points[0].x() == mark.x()]


def test_less_certain_value_has_a_hollow_mark() -> None:
    hollow = [item for item in arranged("eventful").items if isinstance(item, Mark) and item.hollow]
    assert {mark.shape for mark in hollow} == {"disc", "square", "diamond"}


def test_names_stand_at_the_ends_with_the_last_value() -> None:
    shown = texts(arranged("trend"))
    assert "Women 65.5\u00a0%" in shown
    assert "Men 70.1\u00a0%" in shown


def test_years_that_lack_room_are_left_out_but_never_the_last() -> None:
    shown = texts(arranged("trend", 2.0, 560))
    assert "2025" in shown
    assert "2024" not in shown


def test_bar_of_men_is_hatched_and_protected_value_is_a_word() -> None:
    picture = arranged("groups")
    bars = [item for item in picture.items if isinstance(item, Bar)]
    assert [bar.hatched for bar in bars] == [False, True, False, True, True]
    assert "Women: protected" in texts(picture)


def test_bars_begin_at_zero_and_are_as_long_as_their_values() -> None:
    bars = [item.area for item in arranged("groups").items if isinstance(item, Bar)]
    assert len({round(bar.left(), 3) for bar in bars}) == 1
    values = [247 / 393, 373 / 460, 37 / 43, 340 / 400, 33 / 60]
    lengths = [bar.width() / value for bar, value in zip(bars, values, strict=True)]
    assert max(lengths) == pytest.approx(min(lengths))


def test_each_bar_of_a_waterfall_begins_where_the_last_one_ended() -> None:
    picture = arranged("behind")
    bars = [item.area for item in picture.items if isinstance(item, Bar)]
    tech, care, rest, whole = bars
    chart = samples.behind_chart()
    start = chart.series[0].points[0].value or 0.0
    assert start < 0
    assert care.right() == pytest.approx(tech.left())
    assert rest.left() == pytest.approx(care.left())
    assert rest.right() == pytest.approx(whole.right())


@pytest.mark.parametrize("look", ["light", "dark", "high_contrast"])
def test_lines_are_told_apart_without_colour(look: str) -> None:
    picture = arranged("trend", look=look)
    women, men = (
        next(line for line in lines_of(picture, token) if line.width > 2)
        for token in ("women", "men")
    )
    assert not women.dash
    assert men.dash
    shapes = {item.token: item.shape for item in picture.items if isinstance(item, Mark)}
    assert shapes == {"women": "disc", "men": "square"}


def test_lines_are_told_apart_in_greyscale() -> None:
    look = theme.load("light")
    women, men = (_luminance(look.colour(token)) for token in ("women", "men"))
    assert (max(women, men) + 0.05) / (min(women, men) + 0.05) >= 3


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def test_small_chart_has_no_words_but_its_axis_and_names() -> None:
    chart = samples.eventful_chart()
    picture = lines.arrange(chart, 300, theme.load("light"), QFont(), small=True)
    assert not {"break in the series", "..", "[x]", "protected"} & set(texts(picture))
    assert any(text.startswith("Women") for text in texts(picture))


@pytest.mark.parametrize("name", samples.ALL)
def test_everything_is_drawn_in_the_colours_of_the_look(name: str) -> None:
    picture, look = arranged(name), theme.load("light")
    image = QImage(picture.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(look.colour("surface"))
    painter = QPainter(image)
    draw(painter, picture, look)
    painter.end()
    used = {image.pixelColor(x, y).name().upper() for x in range(0, image.width(), 1)
            for y in range(0, image.height(), 3)}  # fmt: skip
    tokens = {item.token for item in picture.items if isinstance(item, Bar | Mark)}
    assert {getattr(look, token) for token in tokens} <= used


def test_no_library_of_numbers_is_loaded_for_a_chart() -> None:
    code = (
        "import sys, jimdesk.ui.chart_part, jimdesk.ui.screens.overview;"
        "print([name for name in ('numpy', 'pyqtgraph') if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.strip() == "[]"


def test_words_are_inside_an_empty_picture_too() -> None:
    assert Picture(size=QSizeF(10, 10), items=()).words == []
    assert Words(area=QRectF(), text="x", font=QFont()).token == "muted"


numbers = st.floats(-1e9, 1e9).map(lambda number: round(number, 3))


@given(st.lists(numbers, max_size=9), st.booleans(), st.integers(1, 6))
def test_axis_holds_every_value_and_has_even_ticks(
    values: list[float], from_zero: bool, most: int
) -> None:
    scale = scale_of(values, from_zero=from_zero, most=most)
    assert 2 <= len(scale.ticks) <= most + 2
    if from_zero:
        assert scale.low <= 0 <= scale.high
    for value in values:
        assert -1e-6 <= scale.part(value) <= 1 + 1e-6
    steps = [b - a for a, b in zip(scale.ticks, scale.ticks[1:], strict=False)]
    assert max(steps) == pytest.approx(min(steps))
    assert len(set(scale.texts())) == len(scale.ticks)


@given(st.lists(st.floats(0, 500), max_size=6))
def test_labels_are_pushed_apart_and_keep_their_order(wanted: list[float]) -> None:
    placed = apart(wanted, 18, 0, 500)
    assert all(-1e-6 <= place <= 500 + 1e-6 for place in placed)
    pairs = combinations(range(len(wanted)), 2)
    for one, other in pairs:
        assert abs(placed[one] - placed[other]) >= 18 - 1e-6
        if wanted[one] < wanted[other]:
            assert placed[one] < placed[other]
