"""Backup copies while a file is open: soon after opening, every half hour, and JSON once a week."""

from contextlib import suppress
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QTimer, Signal

from jimdesk.domain.errors import JimdeskError
from jimdesk.store import backup
from jimdesk.store.manifest import Reason
from jimdesk.ui.document import Document

AFTER_OPENING = 3_000
"""Milliseconds until a file that was changed since its newest copy is copied; the window is there
before."""

EVERY = 30 * 60 * 1_000
"""Milliseconds between looks whether there is anything to copy."""


class Keeping(QObject):
    """Makes backup copies of one document when it was changed.

    Signals:
        made: a copy has been made.
        failed: what to tell the user when none could be made.
    """

    made = Signal()
    failed = Signal(str)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._soon = QTimer(self, singleShot=True, interval=AFTER_OPENING)
        self._often = QTimer(self, interval=EVERY)
        self._soon.timeout.connect(lambda: self.keep(Reason.OPEN))
        self._often.timeout.connect(lambda: self.keep(Reason.TIMED))
        if not document.read_only and document.store.path is not None:
            self._soon.start()
            self._often.start()

    def keep(self, reason: Reason) -> None:
        """Make a copy when there is anything new to copy, and JSON of it once a week."""
        store = self._document.store
        try:
            if not store.needs_backup():
                return
            store.back_up(reason)
        except JimdeskError as error:
            self.failed.emit(str(error))
            return
        self.made.emit()
        assert store.path is not None
        Thread(target=_keep_json, args=(store.path,), daemon=True).start()


def _keep_json(path: Path) -> None:
    with suppress(OSError):  # the copy is made; the next one tries again
        backup.keep_json(path)
