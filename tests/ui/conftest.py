"""Every test of the window starts with the light theme at 100 %, and may have a file to open."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from jimdesk.paths import resource
from jimdesk.store.dump import load
from jimdesk.store.store import Store
from jimdesk.ui import theme


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


@pytest.fixture(scope="session")
def example_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the example as a file; copy it before anything is changed in it."""
    path = tmp_path_factory.mktemp("example") / "exempel.jim"
    load(resource("example", "exempel.json"), path)
    return path


@pytest.fixture
def example(example_file: Path, tmp_path: Path) -> Path:
    """Return the example as a file of this test's own."""
    return Path(shutil.copy(example_file, tmp_path / "exempel.jim"))


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new file without any record of the user's; copy it before it is opened."""
    path = tmp_path_factory.mktemp("new") / "ny.jim"
    Store.create(path).close()
    return path


@pytest.fixture
def empty(new_file: Path, tmp_path: Path) -> Path:
    """Return a new file of this test's own."""
    return Path(shutil.copy(new_file, tmp_path / "ny.jim"))
