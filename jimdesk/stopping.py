"""Give up what takes time: whoever works looks, between two parts, whether to go on.

A thread cannot be ended from outside without harm, so what may be given up asks on its way.
"""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

_asked: ContextVar[Callable[[], bool] | None] = ContextVar("_asked", default=None)


class StoppedError(Exception):
    """The work was given up; nothing of it is kept."""


@contextmanager
def stoppable(is_asked: Callable[[], bool]) -> Iterator[None]:
    """Let what is done inside, in this thread, be given up.

    Args:
        is_asked: Whether somebody has asked to give it up.
    """
    before = _asked.set(is_asked)
    try:
        yield
    finally:
        _asked.reset(before)


def go_on() -> None:
    """Do nothing, unless the work is to be given up.

    Raises:
        StoppedError: it is.
    """
    is_asked = _asked.get()
    if is_asked is not None and is_asked():
        raise StoppedError


class Reader(io.FileIO):
    """A file to read whose reading can be given up, for libraries that read it all at once."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "rb")

    def read(self, size: int | None = -1, /) -> bytes:
        """Read on, unless the work is to be given up."""
        go_on()
        return super().read(-1 if size is None else size) or b""
