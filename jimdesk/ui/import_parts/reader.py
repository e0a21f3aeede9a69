"""Read files in a process of its own while the window goes on answering."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from jimdesk.imports import apart
from jimdesk.imports.answer import tables_from
from jimdesk.imports.form_reading import Filled, form_from
from jimdesk.imports.grids import Grid, grids_from
from jimdesk.imports.table import Table
from jimdesk.ui.import_parts.worker import Worker


class Reader(QObject):
    """Reads one choice of files at a time.

    Signals:
        done: what was read: a list of Table, of Grid when rows were asked for, or of the one Filled
            when a form was.
        failed: why there are none, in words.
    """

    done = Signal(list)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: list[Path] = []
        self._rows = self._form = False
        self._process: QProcess | None = None
        self._worker = Worker(self)
        self._limit = QTimer(self, singleShot=True, interval=round(apart.SECONDS * 1000))
        self._limit.timeout.connect(self._too_slow)

    @property
    def is_reading(self) -> bool:
        """Whether it has not answered yet."""
        return self._process is not None or self._worker.is_working

    @property
    def names(self) -> list[str]:
        """Names of the files that are or were read."""
        return [source.name for source in self._sources]

    def start(self, sources: Sequence[Path], *, rows: bool = False, form: bool = False) -> None:
        """Begin to read; what was being read is given up.

        Args:
            sources: Files to read.
            rows: Whether rows are wanted as they stand, not tables of figures.
            form: Whether the one source is a form that came back.
        """
        self.cancel()
        self._sources, self._rows, self._form = list(sources), rows, form
        program, *arguments = apart.command(self._sources, rows=rows, form=form)
        process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        for name, value in apart.environment().items():
            surroundings.insert(name, value)
        process.setProcessEnvironment(surroundings)
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self._limit.start()
        process.start(program, arguments)

    def cancel(self) -> None:
        """Stop reading; nothing more is said about it."""
        self._limit.stop()
        self._worker.cancel()
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(1000)
        process.deleteLater()

    def _on_finished(self, code: int) -> None:
        process, self._process = self._process, None
        self._limit.stop()
        if process is None:
            return
        said = bytes(process.readAllStandardOutput().data())
        process.deleteLater()
        if code == 0:
            made: Callable[[bytes], list[Table] | list[Grid] | list[Filled]]
            made = grids_from if self._rows else _form if self._form else tables_from
            self._worker.start(partial(made, said), self.done.emit)
        else:
            self.failed.emit(apart.reason(self._sources, code, said))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.cancel()
            self.failed.emit(apart.reason(self._sources, -1, b""))

    def _too_slow(self) -> None:
        self.cancel()
        self.failed.emit(apart.too_slow(self._sources))


def _form(said: bytes) -> list[Filled]:
    return [form_from(said)]
