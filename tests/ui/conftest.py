"""Every test of the window starts with the light theme at 100 %."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from jimdesk.ui import theme


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")
