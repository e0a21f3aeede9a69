"""A text is erased only after a search for that very text, and what still holds it is shown."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jimdesk.domain.problem import Problem
from jimdesk.store.store import Store
from jimdesk.ui.dialogs.erase import EraseDialog
from jimdesk.ui.document import Document

pytestmark = pytest.mark.usefixtures("english")


def test_a_text_is_searched_erased_and_the_copies_that_hold_it_are_listed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    document = Document(Store.create(tmp_path / "a.jim"))
    document.edit("x", lambda edit: edit.save(Problem(title="Ask Anna")))
    copy = document.store.back_up()
    dialog = EraseDialog(document)
    qtbot.addWidget(dialog)
    dialog.text.setText("An")
    dialog.search_button.click()
    assert "three characters" in dialog.message.text
    dialog.text.setText("Anna")
    assert not dialog.erase_button.isEnabled()
    dialog.search_button.click()
    assert dialog.found.text().startswith("1 record holds the text")
    dialog.erase_button.click()
    assert [problem.title for problem in document.store.all(Problem)] == ["Ask [erased]"]
    assert "still hold it" in dialog.message.text
    assert dialog.held.rows.index(0, 0).data() == copy.name
    assert not dialog.erase_button.isEnabled()
    document.close()
