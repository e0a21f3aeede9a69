"""Run long work beside the window; what goes there is plain data, never the open file."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Signal


class Background(QObject):
    """One worker; results come back in the window's thread.

    One long-lived object carries the signal: a signal object per task is deleted under Qt's feet.
    """

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._finished.connect(self._hand_over)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do work; then call done with its result, or failed with what it raised."""
        future = self._pool.submit(work)
        future.add_done_callback(lambda future: self._finished.emit(future, (done, failed)))

    def stop(self) -> None:
        """Wait for what is running and take nothing more."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _hand_over(self, future: "Future[Any]", receivers: Any) -> None:
        done, failed = receivers
        error = future.exception()
        if error is None:
            done(future.result())
        else:
            failed(error)
