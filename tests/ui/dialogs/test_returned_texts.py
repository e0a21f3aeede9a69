"""Texts that came back: handed out as Word, edited, compared and taken in."""

from pathlib import Path

import docx
from docx.oxml.ns import qn
from pytestqt.qtbot import QtBot

from jimdesk.domain.result import Result
from jimdesk.office.export import export
from jimdesk.office.formats import word
from jimdesk.reports import report
from jimdesk.store.store import Store
from jimdesk.ui.dialogs import returned_texts
from jimdesk.ui.dialogs.returned_texts import ReturnedTexts
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from tests.reports.material import DRAFT, whole_chain


def _document(tmp_path: Path) -> Document:
    path = tmp_path / "own.jim"
    whole_chain().copy_to(path)
    return Document(Store.open(path))


def _edited(document: Document, tmp_path: Path, text: str) -> Path:
    path = tmp_path / "out.docx"
    export(document.store, report("annual-text"), 2025, DRAFT, path, word())
    back = docx.Document(str(path))
    control = next(back.element.body.iter(qn("w:sdt")))
    next(control.iter(qn("w:t"))).text = text
    back.save(str(path))
    return path


def test_a_text_that_came_back_is_taken_in_and_undone(tmp_path: Path, qtbot: QtBot) -> None:
    document = _document(tmp_path)
    parent = inputs.label("")
    qtbot.addWidget(parent)
    said: list[str] = []
    path = _edited(document, tmp_path, "Edited in Word.")
    returned_texts.show(document, path, parent, lambda text, _: said.append(text))
    (dialog,) = parent.findChildren(ReturnedTexts)
    assert [each.isChecked() for each in dialog.choices] == [True]
    dialog.choices[0].setChecked(False)
    assert not dialog.button.isEnabled()
    dialog.choices[0].setChecked(True)
    dialog.take_in()
    (result,) = document.store.all(Result)
    assert result.report_text == "Edited in Word."
    document.undo()
    (result,) = document.store.all(Result)
    assert result.report_text == "Women now get a plan as often as men."
    assert said == []
    document.close()


def test_nothing_new_and_what_is_no_document_are_said(tmp_path: Path, qtbot: QtBot) -> None:
    document = _document(tmp_path)
    parent = inputs.label("")
    qtbot.addWidget(parent)
    said: list[str] = []
    path = _edited(document, tmp_path, "Women now get a plan as often as men.")
    returned_texts.show(document, path, parent, lambda text, _: said.append(text))
    path.write_bytes(b"text")
    returned_texts.show(document, path, parent, lambda text, _: said.append(text))
    assert "redan" in said[0]
    assert "kan inte läsas" in said[1]
    document.close()
