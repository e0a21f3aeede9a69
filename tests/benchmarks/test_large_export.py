"""A workbook of 2 000 indicators, ten years and two sexes, against openpyxl with the same cells.

Each measurement is a process of its own: seconds of processor time, which other programs on the
machine do not change, and the most memory it held. JIMDESK_LARGE sets another number of indicators.
"""

import multiprocessing
import os
import pickle
import resource
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from jimdesk.domain.source import Source
from jimdesk.office.export import export
from jimdesk.reports import report
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, empty_store, share, shares

INDICATORS = int(os.environ.get("JIMDESK_LARGE", "2000"))
TIME, MEMORY, TWICE = 1.3, 1.3, 2.2

pytestmark = pytest.mark.timeout(3600)


def test_a_large_workbook_costs_little_more_than_its_cells(tmp_path: Path) -> None:
    half, whole = (_file(tmp_path, number) for number in (INDICATORS // 2, INDICATORS))
    first, _ = _measured(_ours, half)
    seconds, memory = _measured(_ours, whole)
    cells = whole.with_suffix(".cells")
    cells.write_bytes(pickle.dumps(_cells(whole.with_suffix(".xlsx"))))
    plain, plain_memory = _measured(_plain, cells)
    print(f"\n{INDICATORS} indicators: {seconds:.1f} s and {memory} MiB;", end=" ")
    print(f"{seconds / plain:.2f} times openpyxl in time (bound {TIME}),", end=" ")
    print(f"{memory / plain_memory:.2f} in memory (bound {MEMORY});", end=" ")
    print(f"{seconds / first:.2f} times the time of half of them (bound {TWICE})")
    assert seconds / plain <= TIME
    assert memory / plain_memory <= MEMORY
    assert seconds / first <= TWICE


def _file(folder: Path, indicators: int) -> Path:
    """Return a file with that many shares, each of ten years."""
    store = empty_store()
    source, _ = store.edit("", lambda edit: edit.save(Source(title="Register")))
    named = [replace(share(f"Share {at}"), source_id=source.id) for at in range(indicators)]
    saved, _ = store.edit("", lambda edit: [edit.save(each) for each in named])
    observed = [
        shares(each, str(year), (50 + (each.id + year) % 400, 1000), (60 + each.id % 400, 1000))
        for each in saved
        for year in range(2016, 2026)
    ]
    store.edit("", lambda edit: edit.save_all(observed))
    path = folder / f"{indicators}.jim"
    store.copy_to(path)
    store.close()
    return path


def _ours(path: Path) -> None:
    store = Store.open(path)
    export(store, report("annual"), 2025, DRAFT, path.with_suffix(".xlsx"))
    store.close()


def _plain(path: Path) -> None:
    book = Workbook()
    for title, rows in pickle.loads(path.read_bytes()).items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path.with_suffix(".xlsx"))
    load_workbook(path.with_suffix(".xlsx"))


def _cells(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in load_workbook(path)}


def _measured(action: Callable[[Path], None], path: Path) -> tuple[float, int]:
    """Return the processor time in seconds and the peak of memory in MiB of an action."""
    with multiprocessing.get_context("spawn").Pool(1) as alone:
        return alone.apply(_run, (action, path))


def _run(action: Callable[[Path], None], path: Path) -> tuple[float, int]:
    start = process_time()
    action(path)
    return process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
