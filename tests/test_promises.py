"""What the help promises, and the tests that hold each line of it."""

from pathlib import Path

import pytest

from jimdesk.paths import resource

TESTS = Path(__file__).parent
HELD_BY = {
    "Det som statusraden kallar sparat finns kvar efter en krasch eller ett strömavbrott.": (
        "store/test_crash.py::test_every_save_that_was_told_survives_a_kill_and_no_group_is_half",
        "test_fs.py::test_the_content_is_on_disk_before_the_name_and_the_name_before_the_end",
    ),
    "JiM Desk ändrar aldrig en fil som är nyare än programmet.": (
        "store/test_open.py::test_a_newer_file_is_left_as_it_is",
        "store/test_reading.py::test_a_newer_file_with_more_in_it_is_read_and_left_as_it_is",
    ),
    "Före varje uppgradering, inläsning och återställning tas en kontrollerad kopia.": (
        "store/test_open.py::test_an_older_file_is_copied_checked_and_brought_up",
        "store/test_backup.py::test_an_edit_that_changes_much_makes_a_copy_of_what_was_before",
        "ui/screens/test_collect.py::test_a_copy_is_made_before_answers_are_read_in",
        "ui/dialogs/test_import_wizard.py::test_figures_are_read_in_after_a_copy",
        "ui/test_polish.py::test_many_values_pasted_at_once_are_copied_first",
        "ui/test_safety.py::test_going_back_shows_what_would_change_and_can_be_undone",
    ),
    "En export blir hel eller inte alls. En äldre fil förstörs aldrig.": (
        "test_fs.py::test_a_full_disk_leaves_the_old_file",
        "store/test_mounts.py::test_an_export_on_a_full_disk_leaves_the_older_one",
    ),
    "En skadad fil tas aldrig bort. Du får förslag på kopior att gå tillbaka till.": (
        "store/test_recovery.py::test_a_recovery_killed_anywhere_is_finished_by_the_next_one",
        "ui/test_safety.py::test_a_damaged_file_leads_to_its_newest_good_copy",
    ),
    "Det du checkar in skriver aldrig över det som någon annan har ändrat.": (
        "store/test_checkout.py::test_what_was_changed_on_both_sides_is_kept_side_by_side",
        "store/test_checkout.py::test_a_file_that_somebody_else_has_by_now_is_not_replaced",
        "store/test_checkout.py::"
        "test_a_program_of_another_make_that_writes_at_the_last_moment_is_noticed",
    ),
    "Programmet skickar ingenting från din dator.": ("test_network.py::",),
}


def test_the_help_promises_what_is_held_and_nothing_more() -> None:
    section = resource("help", "help_sv.md").read_text("utf-8").split("# Det här lovar programmet")
    lines = section[1].split("\n# ")[0].splitlines()
    assert [line.removeprefix("- ") for line in lines if line.startswith("- ")] == list(HELD_BY)


@pytest.mark.parametrize("promise", HELD_BY)
def test_every_promise_is_held_by_tests_that_are_there(promise: str) -> None:
    for test in HELD_BY[promise]:
        file, _, name = test.partition("::")
        assert f"def {name or 'test_'}" in (TESTS / file).read_text("utf-8"), test
