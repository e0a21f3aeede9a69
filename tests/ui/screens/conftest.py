"""A new, empty file as the window knows it, reporting 2025."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from jimdesk.store.store import Store
from jimdesk.ui.document import Document


@pytest.fixture
def document(new_file: Path, tmp_path: Path, qapp: QApplication) -> Iterator[Document]:
    store = Store.open(Path(shutil.copy(new_file, tmp_path / "fil.jim")))
    made = Document(store)
    made.set_years(report=2025, planning=2026)
    yield made
    made.deleteLater()  # as the screens are: their timers would write in a closed file
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    store._conn.close()  # no backup, which takes time
