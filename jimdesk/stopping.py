"""What takes time tells how far it has come, and looks, between two parts, whether to go on.

A thread cannot be ended from outside without harm, so what may be given up asks on its way.
"""

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import accumulate
from pathlib import Path

_asked: ContextVar[Callable[[], bool] | None] = ContextVar("_asked", default=None)
_told: ContextVar[Callable[[float], None] | None] = ContextVar("_told", default=None)


class StoppedError(Exception):
    """The work was given up; nothing of it is kept."""


@contextmanager
def stoppable(
    is_asked: Callable[[], bool], tell: Callable[[float], None] | None = None
) -> Iterator[None]:
    """Let what is done inside, in this thread, be given up.

    Args:
        is_asked: Whether somebody has asked to give it up.
        tell: Is told how much is done, from 0 to 1.
    """
    asked, told = _asked.set(is_asked), _told.set(tell)
    try:
        yield
    finally:
        _asked.reset(asked)
        _told.reset(told)


@contextmanager
def part(start: float, end: float) -> Iterator[None]:
    """Let what is done inside be a part of the whole.

    Args:
        start: How much of the whole is done before it, from 0 to 1.
        end: How much is done after it.
    """
    tell = _told.get()
    own = None if tell is None else lambda share: tell(start + (end - start) * share)
    told = _told.set(own)
    try:
        yield
    finally:
        _told.reset(told)


def so_far(share: float) -> None:
    """Tell whoever wants to know how much is done, from 0 to 1."""
    tell = _told.get()
    if tell is not None:
        tell(share)


def shares(sizes: Sequence[int]) -> list[float]:
    """Return how much is done after each of several parts, from 0 to 1."""
    whole = sum(sizes) or 1
    return [done / whole for done in accumulate(sizes)]


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
