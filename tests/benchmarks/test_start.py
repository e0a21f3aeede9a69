"""How long the window takes to its first picture, and how much memory, against a bare window.

Run with `pytest tests/benchmarks -s` on a quiet machine; whole processes are timed in turns.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from jimdesk import paths
from jimdesk.store.dump import load

ROUNDS = 9
BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]


def test_first_picture_and_memory_against_a_bare_window(tmp_path: Path) -> None:
    example = tmp_path / "exempel.jim"
    load(paths.resource("example", "exempel.json"), example)
    ours = [sys.executable, "-m", "jimdesk", str(example), "--smoke"]
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "JIMDESK_HOME": str(tmp_path / "home"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    for command in (BARE, ours):  # compiles what is not compiled yet
        subprocess.run(command, env=environment, check=True, capture_output=True)
    bare, window = [], []
    for _ in range(ROUNDS):
        bare.append(_seconds(BARE, environment))
        window.append(_seconds(ours, environment))
    ratio = statistics.median(w / b for w, b in zip(window, bare, strict=True))
    print(f"\nfirst picture: {min(window):.3f} s against {min(bare):.3f} s bare")
    print(f"ratio of the two, median: {ratio:.2f} (at most 2.0)")
    memory = _peak(ours, environment) / _peak(BARE, environment)
    print(f"peak memory against a bare window: {memory:.2f} (at most 1.6)")


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - start


def _peak(command: list[str], environment: dict[str, str]) -> int:
    """Return the peak memory of a process in kilobytes, told by a small parent of its own.

    A process inherits the peak of the one that started it, and that of the tests is large.
    """
    parent = (
        "import resource, subprocess, sys;"
        "subprocess.run(sys.argv[1:], check=True, capture_output=True);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    asked = [sys.executable, "-c", parent, *command]
    answer = subprocess.run(asked, env=environment, check=True, capture_output=True, text=True)
    return int(answer.stdout)
