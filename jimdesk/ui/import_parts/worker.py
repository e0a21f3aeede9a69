"""Do what takes time beside the window, so that it goes on answering."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY = 30  # milliseconds


class Worker(QObject):
    """Does one thing at a time; the answer of what was given up is never heard of.

    It is looked for by a timer: a signal from the other thread could reach a window that is gone.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: ThreadPoolExecutor | None = None
        self._future: Future[Any] | None = None
        self._then: Callable[[Any], None] = lambda _: None
        self._look = QTimer(self, interval=_LOOK_EVERY)
        self._look.timeout.connect(self._on_look)

    @property
    def is_working(self) -> bool:
        """Whether there is no answer yet."""
        return self._future is not None

    def start(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Begin; what was being done is given up.

        Args:
            work: Runs beside the window: it gets plain values and touches no widget and no file.
            then: Gets its answer, in the window's own time.
        """
        self.cancel()
        self._threads = ThreadPoolExecutor(max_workers=1)
        self._future, self._then = self._threads.submit(work), then
        self._look.start()

    def cancel(self) -> None:
        """Give up what is being done."""
        self._look.stop()
        self._future = None
        if self._threads is not None:
            self._threads.shutdown(wait=False, cancel_futures=True)
            self._threads = None

    def _on_look(self) -> None:
        future = self._future
        if future is None or not future.done():
            return
        then = self._then
        self.cancel()
        then(future.result())
