"""Reading in a process of its own, with limits, so that no file can harm the program.

The process runs our own command line. It gets the sources and answers on its standard output with
one line of JSON: the tables, or why there are none.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from jimdesk import i18n
from jimdesk.i18n import translate
from jimdesk.imports.answer import tables_from
from jimdesk.imports.grids import Grid, grids_from
from jimdesk.imports.table import Table, UnreadableError

SECONDS = 8.0
"""How long reading may take; the whole command stays under ten seconds."""

MEMORY = 440 * 2**20
"""Bytes of address space that a reader may use; the whole command stays under 500 MB."""

_HERE = "JIMDESK_READER"
_REFUSED = 2


def is_reader() -> bool:
    """Return whether this process was started to read, and is not to start another."""
    return os.environ.get(_HERE) == "1"


def limit() -> None:
    """Limit this process in memory and time; whoever started it limits its time as well."""
    if sys.platform == "win32":
        import ctypes

        from jimdesk.imports.windows_job import limit_by_job

        limit_by_job(ctypes.WinDLL("kernel32"), memory=MEMORY, seconds=SECONDS)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (int(SECONDS), int(SECONDS) + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read_apart(sources: Sequence[Path], sheet: str | None = None) -> list[Table]:
    """Return what `reading.read` returns, read in a process of its own.

    Raises:
        UnreadableError: a source cannot be read, or asks for too much time or memory.
    """
    return tables_from(answer(sources, sheet))


def read_rows_apart(sources: Sequence[Path], sheet: str | None = None) -> list[Grid]:
    """Return what `reading.read_rows` returns, read in a process of its own.

    Raises:
        UnreadableError: see `read_apart`.
    """
    return grids_from(answer(sources, sheet, rows=True))


def answer(
    sources: Sequence[Path], sheet: str | None = None, *, form: bool = False, rows: bool = False
) -> bytes:
    """Return the tables of sources as JSON in UTF-8, read in a process of its own.

    Args:
        sources: Files to read.
        sheet: Sheet to read in workbooks, None for all that are visible.
        form: Whether the one source is a form that came back, and not a table.
        rows: Whether rows are wanted as they stand, not tables of figures.

    Raises:
        UnreadableError: see `read_apart`.
    """
    try:
        done = subprocess.run(
            command(sources, sheet, form=form, rows=rows),
            env=os.environ | environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UnreadableError(too_slow(sources)) from error
    if done.returncode == 0:
        return done.stdout
    raise UnreadableError(reason(sources, done.returncode, done.stdout))


def command(
    sources: Sequence[Path], sheet: str | None = None, *, form: bool = False, rows: bool = False
) -> list[str]:
    """Return the program that reads and its arguments; on success it writes the answer."""
    options = ["--sheet", sheet] if sheet is not None else []
    options += ["--form"] if form else ["--rows"] if rows else []
    names = [str(source.absolute()) for source in sources]
    return [*_program(), "--lang", i18n.language(), "inspect", "--json", *options, "--", *names]


def environment() -> dict[str, str]:
    """Return what the reader's environment has beside ours: the way to this very package."""
    here = str(Path(__file__).resolve().parents[2])
    return {_HERE: "1", "PYTHONPATH": here}


def too_slow(sources: Sequence[Path]) -> str:
    """Return what to say when the reader has had its time."""
    text = translate("Imports", "{file} takes too long to read. Nothing was imported.")
    return text.format(file=_named(sources))


def reason(sources: Sequence[Path], code: int, said: bytes) -> str:
    """Return why there is no answer: what the reader said, or that it did not live to say it.

    Args:
        sources: What it was to read.
        code: Its exit code.
        said: Its standard output.
    """
    if code == _REFUSED:
        try:
            return str(json.loads(said)["error"])
        except (ValueError, KeyError, TypeError):
            pass  # it was ended in the middle of a word
    text = translate(
        "Imports", "{file} is damaged or asks for too much memory. Nothing was imported."
    )
    return text.format(file=_named(sources))


def _named(sources: Sequence[Path]) -> str:
    return ", ".join(source.name for source in sources)


def _program() -> list[str]:
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-P", "-m", "jimdesk"]
    beside = Path(sys.executable).with_name("jimdesk-cli.exe")
    return [str(beside if beside.exists() else sys.executable)]
