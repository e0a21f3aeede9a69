"""The faults that the program must survive, and what proves each: ``python -m tests.faults``.

The command runs every test that bears a fault's mark and writes the table with the results to
``dist/faults.md``.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
TARGET = TESTS.parent / "dist" / "faults.md"
_MARK = re.compile(r'mark\.fault\("(FT\d+)"\)')

FAULTS = {
    "FT1": "Killed in the middle of a transaction",
    "FT2": "Killed between writing a backup copy and giving it its name",
    "FT3": "Killed during a migration step",
    "FT4": "Killed while going back or recovering",
    "FT5": "Power cut: what was not forced to disk is lost",
    "FT6": "Disk full when a change is saved",
    "FT7": "Limit on the size of files",
    "FT8": "Disk full while a workbook is written",
    "FT9": "Disk full while a backup copy is made",
    "FT10": "Folder or file without the right to write",
    "FT11": "File held by a second JiM Desk",
    "FT12": "File held by another tool",
    "FT13": "Note of a lock left by a crash",
    "FT14": "File renamed, removed or replaced while it is open",
    "FT15": "Backup copy laid over a file that has a journal",
    "FT16": "Only the first half of a WAL pair arrives",
    "FT17": "File cut off",
    "FT18": "Page emptied",
    "FT19": "Bit turned in structure or index",
    "FT20": "Bit turned in content",
    "FT21": "Not a database, or an empty file",
    "FT22": "SQLite file of another program",
    "FT23": "Newer schema",
    "FT24": "Older schema, every released one",
    "FT25": "Migration that raises",
    "FT26": "Damaged backup copy chosen",
    "FT27": "Clock that jumps, change of the clock, leap day",
    "FT28": "10 000 indicators of 20 years",
    "FT29": "Huge texts, emoji, controls, half characters",
    "FT30": "Damaged or hostile statistics file",
    "FT31": "Zip bomb",
    "FT32": "XML entity bomb and external entity",
    "FT33": "Target open in another program",
    "FT34": "Virus scanner that holds a file for a moment",
    "FT35": "Temporary folder that is missing",
    "FT36": "No printer, or PDF to a place that is not there",
    "FT37": "Window saved on a screen that is gone",
    "FT38": "Damaged settings",
    "FT39": "Exception in any action",
    "FT40": "Shutdown while something is typed",
    "FT41": "Drive that is taken away",
    "FT42": "Wrong goal deleted",
}


def marked() -> set[str]:
    """Return the faults that some test bears the mark of."""
    sources = (file.read_text("utf-8") for file in TESTS.rglob("*.py"))
    return {fault for source in sources for fault in _MARK.findall(source)}


class Results:
    """Collects what became of the marked tests."""

    def __init__(self) -> None:
        self._faults: dict[str, list[str]] = {}
        self.of: defaultdict[str, dict[str, str]] = defaultdict(dict)

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Keep the marked tests."""
        for item in items:
            self._faults[item.nodeid] = [mark.args[0] for mark in item.iter_markers("fault")]
        items[:] = [item for item in items if self._faults[item.nodeid]]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note how one went; what failed or was skipped in any phase stays so."""
        for fault in self._faults[report.nodeid]:
            before = self.of[fault].get(report.nodeid, "passed")
            self.of[fault][report.nodeid] = report.outcome if before == "passed" else before


def table(results: Results) -> str:
    """Return the table: each fault with how many tests proved it, and those that did not."""
    lines = ["| Fault | What happens | Tests | Result |", "|---|---|---|---|"]
    for fault, what in FAULTS.items():
        outcomes = results.of[fault]
        amiss = [f"{test} {how}" for test, how in outcomes.items() if how != "passed"]
        result = "; ".join(amiss) or ("passed" if outcomes else "NO TEST")
        lines.append(f"| {fault} | {what} | {len(outcomes)} | {result} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Run the marked tests and write the table; return pytest's exit code."""
    results = Results()
    ours = ["-q", "-o", "addopts=--strict-markers", str(TESTS)]  # the benchmarks too
    code = pytest.main([*ours, *sys.argv[1:]], plugins=[results])
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(table(results), "utf-8")
    sys.stdout.write(f"{TARGET}\n")
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
