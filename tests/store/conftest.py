"""A real file for every test, and processes of their own that hold, crash and get killed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jimdesk.store.store import Store
from tests.stores import new_store

Child = Callable[..., "subprocess.Popen[str]"]
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new file that is made once and copied by every test."""
    path = tmp_path_factory.mktemp("template") / "template.jim"
    Store.create(path).close()
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    """Return a new file that nobody has open."""
    return Path(shutil.copy(template, tmp_path / "Länsstyrelsen 2025.jim"))


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """Return a file that is open."""
    store = Store.open(path)
    yield store
    store._conn.close()  # also when the test has closed it; no backup, which takes time


@pytest.fixture
def memory() -> Iterator[Store]:
    """Return a new file in memory."""
    store = new_store()
    yield store
    store.close()


@pytest.fixture
def child() -> Iterator[Child]:
    """Return a function that runs code in a process of its own, which ends with the test."""
    running: list[subprocess.Popen[str]] = []

    def start(code: str, *arguments: object, **environment: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-c", code, *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()
