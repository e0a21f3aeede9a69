"""Several agencies side by side on screen, and what one takes over knowingly."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from jimdesk.domain import share_plain
from jimdesk.domain.collaboration import LearningExample, Origin
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Figures, Observation
from jimdesk.domain.problem import Problem
from jimdesk.domain.share import (
    Share,
    SharedExample,
    SharedIndicator,
    SharedProblem,
    SharedValue,
)
from jimdesk.imports import share
from jimdesk.ui.dialogs.share import ShareDialog
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.screens.cluster import ClusterScreen
from jimdesk.ui.settings import Settings

pytestmark = pytest.mark.usefixtures("english")


def _file(folder: Path, agency: str, **fields: Any) -> Path:
    made = Share(
        agency=agency,
        shared_on="2026-03-01",
        year=2025,
        problems=(
            SharedProblem(
                code="P-007", title="Platsbrist drabbar arbetsdriften", policy_goals=(2,)
            ),
        ),
        indicators=(
            SharedIndicator(
                code="I-003",
                name="Andel i arbete",
                values=(
                    SharedValue(
                        period="2025",
                        women=Figures(numerator=30.0, denominator=60.0),
                        men=Figures(numerator=45.0, denominator=60.0),
                        source="Register",
                    ),
                ),
            ),
        ),
        examples=(SharedExample(code="LE-002", title="Fler platser"),),
        **fields,
    )
    path = folder / f"{agency}.json"
    path.write_text(json.dumps(share_plain.to_plain(made)), "utf-8")
    return path


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def screen(qtbot: QtBot, document: Document, settings: Settings, tmp_path: Path) -> ClusterScreen:
    """The section with two agencies open."""
    made = ClusterScreen(document, settings)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    made.open_files([_file(tmp_path, "One"), _file(tmp_path, "Other")])
    return made


def _shown(screen: ClusterScreen, name: str) -> list[list[str]]:
    """Choose what is set beside each other and return the cells."""
    choice = screen.common.choice
    choice.setCurrentIndex(choice.findData(name))
    model = screen.common.tables[name].rows
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_two_agencies_are_set_beside_each_other(screen: ClusterScreen) -> None:
    goals = _shown(screen, "policy_goals")
    assert [row[1:3] for row in goals] == [["One", "P-007"], ["Other", "P-007"]]
    (similar,) = _shown(screen, "similar")
    assert similar[0::2] == ["One P-007", "Other P-007", "100"]
    indicators = _shown(screen, "indicators")
    assert [row[1:] for row in indicators] == [
        [agency, "I-003", "2025", "50\u00a0%  ·  75\u00a0%", "Register"]
        for agency in ("One", "Other")
    ]
    assert [row[:2] for row in _shown(screen, "examples")] == [
        ["One", "LE-002"],
        ["Other", "LE-002"],
    ]
    assert len(_shown(screen, "everything")) == 4
    assert _shown(screen, "themes") == []


@pytest.mark.parametrize(
    ("table", "kind"),
    [("policy_goals", Problem), ("indicators", Indicator), ("examples", LearningExample)],
)
def test_what_is_taken_over_is_shown_and_not_taken_twice(
    qtbot: QtBot, document: Document, screen: ClusterScreen, table: str, kind: Any
) -> None:
    _shown(screen, table)
    for _ in range(2):
        with qtbot.waitSignal(screen.go) as signal:
            QTest.mouseClick(screen.take_button, Qt.MouseButton.LeftButton)
        (taken,) = document.store.all(kind)
        assert signal.args == [place_of(taken)]
        assert screen.take_button.text() == f"Show {taken.code}"
    (origin,) = document.store.all(Origin)
    assert (origin.agency, origin.record_code) == ("One", taken.code)
    document.undo()
    assert document.store.all(kind) == []
    assert document.store.all(Origin) == []
    assert screen.take_button.text() == "Take over"


def test_one_can_take_nothing_over_from_oneself(
    document: Document, screen: ClusterScreen, tmp_path: Path
) -> None:
    screen.open_files([_file(tmp_path, document.store.agency.name or "One")])
    assert not [*document.store.all(Problem)]


def test_files_are_remembered_by_place_only_and_nothing_is_in_ones_own_file(
    qtbot: QtBot, document: Document, settings: Settings, screen: ClusterScreen
) -> None:
    assert document.store.undo_label is None
    again = ClusterScreen(document, settings)
    qtbot.addWidget(again)
    assert [made.agency for _, made in again.files.shares] == ["One", "Other"]
    again.close_button.click()
    assert [made.agency for _, made in again.files.shares] == ["Other"]
    third = ClusterScreen(document, settings)
    qtbot.addWidget(third)
    assert [made.agency for _, made in third.files.shares] == ["Other"]
    assert not third.book_button.isEnabled()


def test_a_file_that_cannot_be_read_is_told_and_the_others_stay(
    document: Document, screen: ClusterScreen
) -> None:
    assert document.store.path is not None
    screen.open_files([document.store.path])
    assert "is a working file" in screen.message.text
    assert len(screen.files.shares) == 2


def test_joint_workbook_is_saved(screen: ClusterScreen, tmp_path: Path) -> None:
    screen.save_book(tmp_path / "joint.xlsx")
    assert (tmp_path / "joint.xlsx").exists()
    assert "joint.xlsx" in screen.message.text
    screen.save_book(tmp_path / "no folder" / "joint.xlsx")
    assert "Nothing was saved" in screen.message.text


def test_section_has_what_every_section_has(screen: ClusterScreen) -> None:
    screen.show_place(Place("cluster"))
    screen.set_findings([])
    assert screen.flush()
    assert screen.focus_panes() == [screen.opened, screen.common]


def test_chosen_records_are_shared_and_logged(
    qtbot: QtBot, document: Document, tmp_path: Path
) -> None:
    indicator, _ = document.edit(
        "I", lambda edit: (edit.save(Indicator(name="Andel")), edit.save(Problem(title="Any")))
    )
    observed = Observation(
        indicator_id=indicator.id, period="2025", women_numerator=30, women_denominator=60
    )
    document.edit("V", lambda edit: edit.save(observed))
    dialog = ShareDialog(document)
    qtbot.addWidget(dialog)
    assert not dialog.button.isEnabled()
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.button.isEnabled()
    with qtbot.waitSignal(dialog.shared) as signal:
        dialog.save(tmp_path / "share")
    assert signal.args == ["1 record is shared in share.json."]
    assert [each.code for each in share.read(tmp_path / "share.json").records()] == ["P-001"]
    assert [each.report for each in document.store.all(ExportEntry)] == ["share"]


def test_a_share_that_may_not_leave_is_told(
    qtbot: QtBot, document: Document, tmp_path: Path
) -> None:
    document.edit("P", lambda edit: edit.save(Problem(title="Ask anna@example.se")))
    dialog = ShareDialog(document)
    qtbot.addWidget(dialog)
    dialog.tick_all()
    dialog.save(tmp_path / "share.json")
    assert "P-001" in dialog.message.text
    assert not (tmp_path / "share.json").exists()
