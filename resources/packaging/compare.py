"""Compare the frozen program with a bare window: ``python resources/packaging/compare.py``.

It freezes tests/benchmarks/bare_window.py under the same rules and prints how much larger
dist/jimdesk is, and how much longer it takes until its window with the example is painted. The two
are started in turns, with nothing in the environment, on a machine that should have nothing else
to do; the time of the processor is told too, because it bears a busy machine better.
"""

import resource
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from freeze import BUILD, FROZEN, HERE, environment, freeze, size

_ROUNDS = 15
_MOST = 1.6


def main() -> None:
    """Print both ratios."""
    bare = BUILD / "compared"
    freeze(environment(HERE / "requirements-build.txt"), HERE / "bare.spec", bare)
    ours, theirs = size(FROZEN), size(bare / "bare")
    print(f"size: {ours / 1e6:.0f} MB against {theirs / 1e6:.0f} MB bare")
    print(f"ratio of the two: {ours / theirs:.2f} (at most {_MOST})")
    with tempfile.TemporaryDirectory() as home:
        example = Path(home, "Exempel.jim")
        around = {"JIMDESK_HOME": home, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        _seconds([FROZEN / "jimdesk", "example", example], around)
        _start([FROZEN / "jimdesk", example, "--smoke"], [bare / "bare" / "bare"], around)


def _start(ours: list[Path | str], theirs: list[Path | str], around: dict[str, str]) -> None:
    rounds = range(_ROUNDS + 1)  # the first fills the system's memory of files
    pairs = [(_seconds(ours, around), _seconds(theirs, around)) for _ in rounds]
    for place, kind in enumerate(("first picture", "of that the processor's time")):
        times = [(one[place], other[place]) for one, other in pairs[1:]]
        quickest = min(one for one, _ in times), min(other for _, other in times)
        print(f"{kind}: {quickest[0]:.3f} s against {quickest[1]:.3f} s bare")
        ratio = statistics.median(one / other for one, other in times)
        print(f"ratio of the two, median: {ratio:.2f} (at most {_MOST})")


def _seconds(command: list[Path | str], around: dict[str, str]) -> tuple[float, float]:
    """Run a program to its end; return how long it took by the clock and by the processor."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([str(word) for word in command], env=around, check=True, capture_output=True)
    passed, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return passed, used


if __name__ == "__main__":
    main()
