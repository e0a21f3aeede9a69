"""Write a report beside the window, and move it in place when it is done."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from jimdesk.domain.errors import JimdeskError
from jimdesk.office.export import Exported, keep, prepare, written_beside
from jimdesk.office.formats import Format, Prepared
from jimdesk.reports.report import Options, Report
from jimdesk.store.store import Store
from jimdesk.ui.import_parts.worker import Worker

_IN_THE_WINDOW = frozenset({"pdf"})
"""Kinds that the window's own drawing makes, which must not run beside it."""


class ReportWriter(QObject):
    """Makes one report at a time.

    The file is read at once, so that what is written is what was seen; writing and checking run
    beside the window; logging and moving in place end it.

    Signals:
        done: an Exported.
        failed: why there is none, in words.
    """

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, store: Callable[[], Store], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._worker = Worker(self)
        self._folder: str | None = None

    @property
    def is_writing(self) -> bool:
        """Whether a report is under way."""
        return self._worker.is_working

    def start(self, report: Report, year: int, options: Options, path: Path, kind: Format) -> None:
        """Begin to write; what was being written is given up."""
        self.cancel()
        try:
            made = prepare(self._store(), report, year, options, kind)
            if kind.name in _IN_THE_WINDOW:
                self.done.emit(keep(self._store(), report, year, made, path, kind))
                return
        except JimdeskError as error:
            self.failed.emit(str(error))
            return
        self._folder = tempfile.mkdtemp(prefix="jimdesk-")
        beside = Path(self._folder, f"report{kind.suffix}")
        self._worker.start(
            lambda: _written(made, beside),
            lambda found: self._finish(report, year, found, path, kind),
        )

    def cancel(self) -> None:
        """Give up what is being written: no file is made, and nothing is logged."""
        self._worker.cancel()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _finish(
        self, report: Report, year: int, found: Prepared | JimdeskError, path: Path, kind: Format
    ) -> None:
        try:
            if isinstance(found, JimdeskError):
                self.failed.emit(str(found))
                return
            made: Exported = keep(self._store(), report, year, found, path, kind)
        except JimdeskError as error:
            self.failed.emit(str(error))
            return
        finally:
            self.cancel()
        self.done.emit(made)


def _written(made: Prepared, path: Path) -> Prepared | JimdeskError:
    """Return what only has to be moved, or why it could not be written."""
    try:
        return written_beside(made, path)
    except JimdeskError as error:
        return error
