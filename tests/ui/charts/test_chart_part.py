import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.statistics.charts.chart import Kind
from jimdesk.store.store import Store
from jimdesk.ui.chart_part import ChartPart
from jimdesk.ui.document import Document

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def document(example: Path, qapp: QApplication) -> Iterator[Document]:
    made = Document(Store.open(example))
    yield made
    made.deleteLater()  # with its timer, which would look for findings in a closed file
    qapp.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    made.store.close()


def indicator(document: Document, code: str) -> Indicator:
    found = document.store.find(Indicator, code)
    assert found is not None
    return found


def shown(qtbot: QtBot, document: Document, code: str) -> ChartPart:
    part = ChartPart(document)
    qtbot.addWidget(part)
    part.resize(800, 600)
    part.show_record(indicator(document, code))
    with qtbot.waitExposed(part):
        part.show()
    return part


def tabs(part: ChartPart) -> list[str]:
    return [part.tabs.tabText(at) for at in range(part.tabs.count())]


def choose(part: ChartPart, kind: Kind) -> None:
    part.tabs.setCurrentIndex(tabs(part).index(kind.label))


def labels(part: ChartPart) -> tuple[str, ...]:
    assert part.view.chart is not None
    return part.view.chart.labels


def test_only_charts_that_make_sense_are_offered(qtbot: QtBot, document: Document) -> None:
    part = shown(qtbot, document, "I-001")
    assert tabs(part) == ["Development", "Groups", "Sex distribution", "Behind the difference"]
    part.show_record(indicator(document, "I-003"))
    assert tabs(part) == ["Development", "Sex distribution"]
    part.show_record(indicator(document, "I-002"))  # a sex distribution is its own development
    assert not part.tabs.isVisible()


def test_chosen_kind_stays_while_the_indicator_changes(qtbot: QtBot, document: Document) -> None:
    part = shown(qtbot, document, "I-001")
    choose(part, Kind.GROUPS)
    part.show_record(indicator(document, "I-020"))
    assert part.tabs.tabText(part.tabs.currentIndex()) == Kind.GROUPS.label
    assert labels(part) == ("All", "Teknik och bygg", "Vård och omsorg")
    part.show_record(indicator(document, "I-004"))
    assert part.kind is Kind.TREND


def test_groups_follow_the_chosen_dimension(qtbot: QtBot, document: Document) -> None:
    part = shown(qtbot, document, "I-001")
    assert not part.dimension.isVisible()
    choose(part, Kind.GROUPS)
    assert part.dimension.isVisible()
    assert labels(part) == ("All", "18–34 år", "35–64 år")
    QTest.keyClick(part.dimension, Qt.Key.Key_Down)
    assert labels(part) == ("All", "Född i Sverige", "Född utomlands")
    choose(part, Kind.BEHIND)
    assert labels(part)[:2] == ("Född i Sverige", "Född utomlands")


def test_total_has_a_line_when_it_is_asked_for(qtbot: QtBot, document: Document) -> None:
    part = shown(qtbot, document, "I-001")
    part.total.click()
    assert part.view.chart is not None
    assert len(part.view.chart.series) == 3
    choose(part, Kind.GROUPS)
    assert not part.total.isVisible()
    part.show_record(indicator(document, "I-002"))
    assert not part.total.isVisible()


def test_source_and_whom_it_is_about_stand_under_the_chart(
    qtbot: QtBot, document: Document
) -> None:
    part = shown(qtbot, document, "I-001")
    assert part.view.source.text().startswith("Source: Deltagarregistret")
    assert part.view.source.text().endswith("Alla deltagare som avslutat Branschväg under året.")
    part.show_record(Indicator(id=999))
    assert part.view.source.text() == "Source: SOURCE MISSING."


def test_picture_that_leaves_the_house_hides_small_counts(
    qtbot: QtBot, document: Document, tmp_path: Path
) -> None:
    made = document.edit("I", lambda edit: edit.save(Indicator(name="Andel")))
    few = Observation(
        indicator_id=made.id,
        period="2025",
        women_numerator=2,
        women_denominator=50,
        men_numerator=20,
        men_denominator=60,
    )
    many = Observation(
        indicator_id=made.id,
        period="2024",
        women_numerator=20,
        women_denominator=50,
        men_numerator=20,
        men_denominator=60,
    )
    document.edit("V", lambda edit: edit.save_all([few, many]))
    part = shown(qtbot, document, made.code)
    path = tmp_path / "bild.svg"
    part.view.save(path)
    assert part.view.chart is not None
    assert part.view.chart.series[0].points[1].value == 4.0
    hidden = [point.protected for point in part.outside().series[0].points]
    assert hidden == [False, True]
    written = " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", path.read_text("utf-8")))
    assert "2024" in written
    assert "4.0" not in written
    assert part.view.message.text == (
        "The picture is saved as bild.svg. 2 values are protected in it."
    )
