"""Write a report beside the window, and move it in place when it is done."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from jimdesk.domain.errors import JimdeskError
from jimdesk.fs import temporary_folder
from jimdesk.i18n import language, speaking
from jimdesk.office.export import keep, prepare, written_beside
from jimdesk.office.formats import Format, Prepared
from jimdesk.reports.report import Options, Report
from jimdesk.stopping import StoppedError, stoppable
from jimdesk.store.store import Store
from jimdesk.ui.import_parts.worker import Worker

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_IN_THE_WINDOW = frozenset({"pdf"})
"""Kinds that the window's own drawing makes, which must not run beside it."""

_LOOK_EVERY = 100  # milliseconds


class ReportWriter(QObject):
    """Makes one report at a time.

    A copy of the file is taken at once, so that what is written is what was seen; reading it,
    writing and checking run beside the window; logging and moving in place end it.

    Signals:
        done: an Exported.
        failed: why there is none, in words.
        moved: how much is written and checked, from 0 to 1; not while the file is read.
    """

    done = Signal(object)
    failed = Signal(str)
    moved = Signal(float)

    def __init__(self, store: Callable[[], Store], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._worker = Worker(self)
        self._given_up = Event()
        self._folder: TemporaryDirectory[str] | None = None  # goes with the program, too
        self._shares: list[float] = []
        self._is_drawing = False
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._on_look)

    @property
    def is_writing(self) -> bool:
        """Whether a report is under way."""
        return self._worker.is_working or self._is_drawing

    def start(self, report: Report, year: int, options: Options, path: Path, kind: Format) -> None:
        """Begin to write; what was being written is given up."""
        self.cancel()
        self._given_up = given_up = Event()
        store = self._store()
        self._folder = temporary_folder()
        folder = Path(self._folder.name)
        copy = folder / "read.jim"
        try:
            store.copy_to(copy)
        except JimdeskError as error:
            self.cancel()
            self.failed.emit(str(error))
            return
        opened = Store.read if store.read_only else Store.open
        who = store.who
        shares: list[float] = []
        self._shares = shares

        def work() -> Prepared | JimdeskError | None:
            with stoppable(given_up.is_set, shares.append), closing(opened(copy)) as beside:
                beside.who = who
                made = prepare(beside, report, year, options, kind)
                if kind.name in _IN_THE_WINDOW:
                    return made
                return written_beside(made, folder / f"report{kind.suffix}")

        def finish(found: Prepared | JimdeskError | None) -> None:
            try:
                if isinstance(found, Prepared) and kind.name in _IN_THE_WINDOW:
                    found = self._drawn(found, folder / f"report{kind.suffix}", given_up)
                self._finish(report, year, found, path, kind)
            finally:
                if self._given_up is given_up:  # and not another that was begun meanwhile
                    self.cancel()

        self._worker.start(lambda: _answer(work, given_up, folder), finish)
        self._look.start()

    def cancel(self) -> None:
        """Give up what is being written: no file is made, and nothing is logged.

        The work beside the window ends by itself, and takes its own files with it.
        """
        self._given_up.set()
        self._worker.cancel()
        self._look.stop()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _drawn(self, made: Prepared, path: Path, given_up: Event) -> Prepared | JimdeskError | None:
        """Write here what cannot be written beside the window, which answers between two pages.

        Nothing of the open file is touched meanwhile, so it can be changed, or closed.
        """
        own = language()

        def is_asked() -> bool:
            with speaking(own):  # the report is told in its own
                QCoreApplication.processEvents()
            return given_up.is_set()

        self._is_drawing = True
        try:
            with stoppable(is_asked, self._shares.append):
                return written_beside(made, path)
        except StoppedError:
            return None
        except JimdeskError as error:
            return None if given_up.is_set() else error
        finally:
            self._is_drawing = False

    def _on_look(self) -> None:
        if self._shares:
            self.moved.emit(self._shares[-1])

    def _finish(
        self,
        report: Report,
        year: int,
        found: Prepared | JimdeskError | None,
        path: Path,
        kind: Format,
    ) -> None:
        if found is None:
            return
        try:
            if isinstance(found, JimdeskError):
                raise found
            made = keep(self._store(), report, year, found, path, kind)
        except JimdeskError as error:
            self.failed.emit(str(error))
            return
        self.done.emit(made)


def _answer(
    work: Callable[[], Prepared | JimdeskError | None], given_up: Event, folder: Path
) -> Prepared | JimdeskError | None:
    """Return what only has to be kept, or why there is none; None when it was given up."""
    try:
        return work()
    except JimdeskError as error:
        return error
    except StoppedError:
        return None
    finally:
        if given_up.is_set():  # what was open when it was given up could not be removed then
            shutil.rmtree(folder, ignore_errors=True)
