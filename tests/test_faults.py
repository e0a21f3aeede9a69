from tests.faults import FAULTS, Results, marked, table


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
