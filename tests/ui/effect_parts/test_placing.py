"""Boxes, numbers and arrows of an effect chain stand where they can all be seen."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from jimdesk.review.effect_chain import EffectChain
from jimdesk.ui import theme
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.effect_parts import files
from jimdesk.ui.effect_parts.drawing import draw
from jimdesk.ui.effect_parts.placing import ChainPicture, arrange
from tests.stores import new_store
from tests.ui.effect_parts.chains import chain_of, forty

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def chain() -> Iterator[EffectChain]:
    store = new_store()
    yield chain_of(store, forty(store))
    store.close()


def placed(chain: EffectChain, width: float, scale: float, *, sentences: bool) -> ChainPicture:
    letters = Lettering.of(QApplication.font(), theme.load("light", scale))
    return arrange(chain, width, letters, scale, sentences=sentences)


@pytest.mark.parametrize(("width", "scale"), [(1070, 1.0), (2200, 1.0), (1070, 2.0)])
def test_nothing_overlaps_with_forty_boxes(chain: EffectChain, width: float, scale: float) -> None:
    picture = placed(chain, width, scale, sentences=True)
    assert len(picture.boxes) == 40
    areas = [placed.area for placed in picture.boxes]
    texts = [area for area, _ in (*picture.heads, *picture.notes)]
    for one, other in combinations([*areas, *texts], 2):
        assert not one.intersects(other)
    for area in (*areas, *texts):
        assert area.left() >= 0
        assert area.top() >= 0
        assert area.right() <= picture.size.width() + 0.5
        assert area.bottom() <= picture.size.height() + 0.5


def test_no_arrow_runs_through_a_box(chain: EffectChain) -> None:
    picture = placed(chain, 1070, 1.0, sentences=False)
    for route in picture.routes:
        ends = {route.arrow.start.key, route.arrow.end.key}
        points = [route.path.pointAtPercent(share / 200) for share in range(201)]
        for box in picture.boxes:
            inner = box.area.adjusted(1, 1, -1, -1)
            assert box.box.key in ends or not any(inner.contains(point) for point in points)


def test_every_word_of_a_box_has_room(chain: EffectChain) -> None:
    for box in placed(chain, 1070, 1.0, sentences=False).boxes:
        assert sum(box.heights) <= box.area.height()


def test_a_chain_can_be_drawn_in_every_look(chain: EffectChain) -> None:
    picture = placed(chain, 1070, 1.0, sentences=False)
    for name in ("light", "dark", "high_contrast"):
        look = theme.load(name)
        made = QImage(picture.size.toSize(), QImage.Format.Format_RGB32)
        made.fill(look.colour("surface"))
        painter = QPainter(made)
        draw(painter, picture, Lettering.of(QApplication.font(), look), look, ("M-001",))
        painter.end()
        colours = {made.pixel(x, y) for x in range(0, made.width(), 3) for y in range(0, 400, 3)}
        assert look.colour("accent").rgb() in colours


@pytest.mark.parametrize("suffix", files.SUFFIXES)
def test_the_picture_is_written_with_its_words(
    chain: EffectChain, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"kedja{suffix}"
    files.save(chain, QApplication.font(), path)
    if suffix == ".svg":
        text = path.read_text("utf-8")
        assert "Effect chain of M-001" in text
        assert "nobody has said why" in text
    elif suffix == ".png":
        assert "nobody has said why" in QImage(str(path)).text("Description")
    else:
        content = path.read_bytes()
        assert content.count(b"/Type /Page\n") == 1
        assert b"%%EOF" in content[-64:]
