"""Texts that come back from outside."""

from jimdesk.domain.goal import Goal
from jimdesk.domain.result import Result
from jimdesk.review.returned import differences, take_in
from tests.reports.material import saver, whole_chain


def test_only_what_differs_in_words_is_a_difference() -> None:
    store = whole_chain()
    texts = {
        ("M-001", "report_text"): "Women now  get a plan as often\nas men.",
        ("M-001", "analysis"): "Because of the routine.",
        ("M-001", "description"): "[Description is missing]",
        ("M-001", "status"): "decided",
        ("M-999", "analysis"): "Of no goal.",
    }
    (found,) = differences(store, 2025, texts)
    assert (found.goal.code, found.field) == ("M-001", "analysis")
    assert (found.old, found.new) == ("", "Because of the routine.")


def test_what_is_taken_in_is_one_step_that_can_be_undone() -> None:
    store = whole_chain()
    texts = {("M-001", "analysis"): "Why.", ("M-001", "report_text"): "New."}
    found = differences(store, 2025, texts)
    before = store.all(Result)
    store.edit("taken in", lambda edit: take_in(edit, store, 2025, found))
    (result,) = store.all(Result)
    assert (result.analysis, result.report_text, result.outputs) == (
        "Why.",
        "New.",
        "A new routine",
    )
    store.undo()
    assert store.all(Result) == before


def test_a_result_that_is_missing_is_made() -> None:
    store = whole_chain()
    saver(store)(Goal(statement="Without a result"))
    found = differences(store, 2025, {("M-002", "analysis"): "Why."})
    store.edit("taken in", lambda edit: take_in(edit, store, 2025, found))
    assert [each.analysis for each in store.where(Result, year=2025)] == ["", "Why."]
