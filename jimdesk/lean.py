"""Keep heavy libraries from being loaded by others that only look whether they are there."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_numpy() -> Iterator[None]:
    """Let nothing inside find numpy, unless it is loaded already.

    openpyxl and sqlite-utils import numpy when they find it, which doubles the time they take;
    this program needs it for disclosure control only, through HiGHS.
    """
    if "numpy" in sys.modules:
        yield
        return
    sys.modules["numpy"] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        del sys.modules["numpy"]
