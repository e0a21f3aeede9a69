"""What charts cost, as a ratio within one run: `pytest tests/benchmarks/test_charts.py -s`."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.statistics.charts.trend import trend
from jimdesk.ui import theme
from jimdesk.ui.charts.tiles import Tile, TileGrid
from jimdesk.ui.widgets.status import Status

INDICATORS, YEARS, ROUNDS, BOUND = 40, 10, 7, 1.5
SIZE = (1300, 2800)
"""Pixels that hold all forty, so that every one is drawn."""


def values(indicator: int, men: int) -> list[float]:
    return [40.0 + 20 * men + (indicator * 7 + year * 3) % 11 for year in range(YEARS)]


def observations(indicator: int) -> list[Observation]:
    return [
        Observation(indicator_id=1, period=str(2016 + year), women_value=women, men_value=men)
        for year, (women, men) in enumerate(
            zip(values(indicator, 0), values(indicator, 1), strict=True)
        )
    ]


def draw_ours() -> TileGrid:
    indicator = Indicator(name="Andel", measure=Measure.INDEX, unit="index")
    grid = TileGrid("Indikatorer")
    grid.resize(*SIZE)
    grid.set_tiles(
        [
            Tile(
                key=number,
                title=f"Indikator {number}",
                meta="",
                status=Status("På väg"),
                chart=trend(indicator, observations(number)),
            )
            for number in range(INDICATORS)
        ]
    )
    return grid


def draw_barely() -> object:
    import pyqtgraph  # type: ignore[import-untyped]

    grid = pyqtgraph.GraphicsLayoutWidget()
    grid.resize(*SIZE)
    years = list(range(2016, 2016 + YEARS))
    for number in range(INDICATORS):
        plot = grid.addPlot(number // 4, number % 4)
        plot.plot(years, values(number, 0), pen=pyqtgraph.mkPen("#4B2A7B", width=2))
        dashed = pyqtgraph.mkPen("#C77700", width=2, style=Qt.PenStyle.DashLine)
        plot.plot(years, values(number, 1), pen=dashed)
    return grid


def seconds(draw: Callable[[], object]) -> float:
    start = time.perf_counter()
    widget = draw()
    widget.show()  # type: ignore[attr-defined]
    QApplication.processEvents()
    image = widget.grab()  # type: ignore[attr-defined]
    taken = time.perf_counter() - start
    assert not image.isNull()
    widget.close()  # type: ignore[attr-defined]
    widget.deleteLater()  # type: ignore[attr-defined]
    QApplication.processEvents()
    return taken


@pytest.mark.filterwarnings("ignore")  # of the library that is compared with
def test_forty_indicators_are_drawn_about_as_fast_as_bare_lines(
    qtbot: QtBot, qapp: QApplication
) -> None:
    theme.apply(qapp, "light")
    for draw in (draw_ours, draw_barely):
        seconds(draw)
    ours, bare = [], []
    for _ in range(ROUNDS):
        bare.append(seconds(draw_barely))
        ours.append(seconds(draw_ours))
    ratio = min(ours) / min(bare)
    print(
        f"\n{INDICATORS} indicators x {YEARS} years x 2 sexes: {min(ours) * 1000:.0f} ms with rows,"
        f" words and axes; pyqtgraph's bare lines: {min(bare) * 1000:.0f} ms,"
    )
    print(f"ratio {ratio:.2f}, at most {BOUND}")
    assert ratio <= BOUND
