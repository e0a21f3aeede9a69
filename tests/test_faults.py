import re
from pathlib import Path

import jimdesk
from tests.faults import FAULTS, TESTS, Results, marked, table
from tests.store import test_checkout
from tests.test_fs import CRASHPOINTS


def test_every_fault_has_a_test_and_every_mark_a_fault() -> None:
    assert marked() == set(FAULTS)


def test_the_table_says_what_passed_what_did_not_and_what_has_no_test() -> None:
    results = Results()
    results.of["FT1"] = {"test_a": "passed", "test_b": "passed"}
    results.of["FT2"] = {"test_c": "skipped", "test_d": "passed"}
    lines = table(results).splitlines()
    assert lines[2].endswith("| 2 | passed |")
    assert lines[3].endswith("| 2 | test_c skipped |")
    assert lines[4].endswith("| 0 | NO TEST |")
    assert len(lines) == 2 + 42


def test_every_crash_point_of_the_program_is_tried() -> None:
    """The points of the two below are taken from the code by their tests, the others are named."""
    source = "".join(
        path.read_text("utf-8") for path in Path(jimdesk.__file__).parent.rglob("*.py")
    )
    tests = "".join(path.read_text("utf-8") for path in TESTS.rglob("test_*.py"))
    points = set(re.findall(r'crashpoint\("([^"]+)"\)', source))
    from_code = {*test_checkout.OUT, *test_checkout.IN, *test_checkout.CANCEL, *CRASHPOINTS}
    assert {point for point in points - from_code if f'"{point}"' not in tests} == set()
