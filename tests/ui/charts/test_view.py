from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from jimdesk.statistics.charts.chart import Chart
from jimdesk.statistics.charts.trend import trend
from jimdesk.ui import theme
from jimdesk.ui.charts.view import ChartView
from tests.ui.charts import samples

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(  # Qt tells only a screen reader, and there is none here
        QAccessible,
        "updateAccessibility",
        staticmethod(lambda event: heard.append(event.message())),
    )
    return heard


def shown(qtbot: QtBot, chart: Chart | None = None) -> ChartView:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show_chart(chart or samples.trend_chart())
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def test_arrow_keys_read_the_points(qtbot: QtBot, said: list[str]) -> None:
    view = shown(qtbot)
    view.canvas.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Home,
                Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_End):  # fmt: skip
        QTest.keyClick(view.canvas, key)
    assert said == [
        "2025, women, 65.5 per cent",
        "2024, women, 64.0 per cent",
        "2024, men, 70.2 per cent",
        "2016, men, 71.0 per cent",
        "2016, men, 71.0 per cent",
        "2016, women, 52.0 per cent",
        "2025, women, 65.5 per cent",
    ]


def test_hole_is_read_with_its_reason(qtbot: QtBot, said: list[str]) -> None:
    view = shown(qtbot, samples.eventful_chart())
    QTest.keyClick(view.canvas, Qt.Key.Key_Home)
    for _ in range(4):
        QTest.keyClick(view.canvas, Qt.Key.Key_Right)
    assert said[-1] == "2020, women, Protected"


def test_point_that_is_read_is_marked(qtbot: QtBot, said: list[str]) -> None:
    view = shown(qtbot)
    view.canvas.setFocus()
    before = view.canvas.grab().toImage()
    QTest.keyClick(view.canvas, Qt.Key.Key_Left)
    assert view.canvas.grab().toImage() != before
    assert view.canvas.current == (0, 9)


def test_click_reads_the_nearest_point(qtbot: QtBot, said: list[str]) -> None:
    view = shown(qtbot)
    assert view.canvas.drawn is not None
    at = view.canvas.drawn.spots[1, 3]
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(int(at.x()), int(at.y())))
    assert said == ["2019, men, 70.7 per cent"]


def test_keys_that_are_not_the_charts_go_on(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_Tab)
    assert not view.canvas.hasFocus()
    assert view.canvas.current is None


def test_wheel_is_left_to_the_page(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.canvas.setFocus()
    at = QPointF(view.canvas.rect().center())
    event = QWheelEvent(
        at, view.canvas.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.canvas, event)
    assert not event.isAccepted()


def test_screen_reader_meets_a_graphic_with_name_and_description(qtbot: QtBot) -> None:
    view = shown(qtbot)
    face = QAccessible.queryAccessibleInterface(view.canvas)
    assert face is not None
    assert face.role() == QAccessible.Role.Graphic
    assert "Line chart: Andel som gått vidare" in face.text(QAccessible.Text.Name)
    assert "highest 65.5 per cent (2025)" in face.text(QAccessible.Text.Description)


def test_table_takes_the_place_of_the_chart_and_gives_it_back(qtbot: QtBot) -> None:
    view = shown(qtbot)
    QTest.mouseClick(view.as_table, Qt.MouseButton.LeftButton)
    assert view.table is not None
    assert (view.table.isVisible(), view.canvas.isVisible()) == (True, False)
    model = view.table.model()
    assert [model.index(9, at).data() for at in range(3)] == ["2025", "65.5", "70.1"]
    assert view.as_table.shown == "Show as chart"
    view.show_chart(samples.group_chart())
    assert view.shows_table
    assert view.table.model().index(0, 0).data() == "Alla"
    QTest.mouseClick(view.as_table, Qt.MouseButton.LeftButton)
    assert view.canvas.isVisible()


def test_empty_chart_says_so(qtbot: QtBot) -> None:
    view = shown(qtbot, trend(samples.INDICATOR, []))
    assert view.nothing.isVisible()
    assert not view.canvas.isVisible()
    assert not view.copy_link.isVisible()
    view.show_chart(samples.trend_chart())
    assert view.canvas.isVisible()


def test_look_and_text_size_are_followed_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    view = shown(qtbot)
    small, light = view.canvas.height(), view.canvas.grab().toImage()
    theme.apply(qapp, "dark", 2.0)
    qtbot.waitUntil(lambda: view.canvas.height() > 1.5 * small)
    dark = view.canvas.grab().toImage()
    colours = {dark.pixelColor(x, y).name().upper() for x in range(dark.width())
               for y in range(0, dark.height(), 2)}  # fmt: skip
    assert theme.load("dark").women in colours
    assert dark != light


def test_chart_is_arranged_for_its_width(qtbot: QtBot) -> None:
    view = shown(qtbot)
    view.resize(1000, 500)
    assert view.canvas.drawn is not None
    assert 0 <= view.canvas.width() - view.canvas.drawn.size.width() <= 20


def test_picture_is_copied_in_the_light_look(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    view = shown(qtbot)
    QTest.mouseClick(view.copy_link, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().image()
    assert copied.pixelColor(2, 2).name() == "#ffffff"
    assert copied.width() == 3 * 640
    assert view.message.text == "The picture is copied."


def test_png_is_sharp_and_carries_its_description(qtbot: QtBot, tmp_path: Path) -> None:
    view, path = shown(qtbot), tmp_path / "bild.png"
    view.save(path)
    image = QImage(str(path))
    assert image.width() == 3 * 640
    assert round(image.width() / image.dotsPerMeterX() * 1000) == 169  # millimetres on paper
    assert "highest 65.5 per cent (2025)" in image.text("Description")
    assert view.message.text == "The picture is saved as bild.png."


def test_svg_is_text_of_print_size_with_title_and_description(qtbot: QtBot, tmp_path: Path) -> None:
    view, path = shown(qtbot, samples.group_chart()), tmp_path / "bild.svg"
    view.save(path)
    root = ElementTree.parse(path).getroot()
    assert root.get("width", "").startswith("169.333")
    space = "{http://www.w3.org/2000/svg}"
    assert (root.findtext(f"{space}title") or "").startswith("Bar chart:")
    words = {"".join(each.itertext()).strip() for each in root.iter(f"{space}text")}
    assert "Källa: Registret, uttag 2026-01-14." in words
    assert "Vård och omsorg" in words


def test_only_what_may_leave_the_house_is_in_the_picture(qtbot: QtBot, tmp_path: Path) -> None:
    view, path = shown(qtbot), tmp_path / "bild.svg"
    view.show_chart(samples.trend_chart(), samples.eventful_chart)
    view.save(path)
    assert "[x]" in path.read_text("utf-8")
    assert view.message.text.endswith("2 values are protected in it.")


def test_nothing_is_saved_when_all_is_protected(qtbot: QtBot, tmp_path: Path) -> None:
    view, path = shown(qtbot), tmp_path / "bild.png"
    view.show_chart(samples.trend_chart(), lambda: trend(samples.INDICATOR, []))
    view.save(path)
    assert not path.exists()
    assert view.message.text == "All values are protected, so there is no picture."
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(view.copy_link, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().image().size() == QSize(0, 0)


def test_failure_to_save_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    view = shown(qtbot)
    view.save(tmp_path / "no such folder" / "bild.png")
    assert view.message.text.startswith("The picture could not be saved:")


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [("a.svg", "Picture (*.png)", "a.svg"), ("b", "Drawing (*.svg)", "b.svg"),
     ("c", "Picture (*.png)", "c.png"), ("d.1", "Picture (*.png)", "d.1.png")],
)  # fmt: skip
def test_file_gets_the_suffix_of_its_kind(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    kind: str,
    written: str,
) -> None:
    view = shown(qtbot)
    monkeypatch.setattr(  # the system's own dialog, which nobody here can answer
        QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(tmp_path / typed), kind))
    )
    QTest.mouseClick(view.save_link, Qt.MouseButton.LeftButton)
    assert [path.name for path in tmp_path.iterdir()] == [written]
