"""A share file is protected, logged and without what is one's own."""

import json
from functools import partial
from pathlib import Path

import pytest

from jimdesk.domain import links
from jimdesk.domain.collaboration import LearningExample, Origin, ProblemTheme, Theme
from jimdesk.domain.errors import JimdeskError, RefusedError
from jimdesk.domain.export import ExportEntry
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Missing
from jimdesk.domain.problem import Cause, Problem
from jimdesk.domain.record import CodedRecord
from jimdesk.domain.share import Share, Shared
from jimdesk.domain.source import Source
from jimdesk.imports import share as shares
from jimdesk.imports.take_over import may_be_taken, take_over, taken_as
from jimdesk.office import xlsx
from jimdesk.office.share import REPORT, write_share
from jimdesk.reports.parts import cluster_book
from jimdesk.reports.parts.shared import shareable
from jimdesk.reports.report import BlockedError
from jimdesk.review.chain import Chain
from jimdesk.store.store import Store
from jimdesk.store.writer import Writer
from tests.reports.material import AT, DRAFT, empty_store, saver, share
from tests.reports.material import shares as values

pytestmark = pytest.mark.usefixtures("english")

YEAR = 2025


@pytest.fixture
def store() -> Store:
    """A file with a problem, a goal, an indicator with a small count, and examples."""
    found = empty_store()
    save = saver(found)
    problem = save(Problem(title="Fewer women move on", note="SECRET note"))
    save(Cause(problem_id=problem.id, description="Habits"))
    save(links.ProblemPolicyGoal(problem_id=problem.id, policy_goal_id=2))
    save(ProblemTheme(problem_id=problem.id, theme_id=found.all(Theme)[0].id))
    goal = save(Goal(statement="Equal shares", note="SECRET goal"))
    save(links.GoalProblem(goal_id=goal.id, problem_id=problem.id))
    indicator = save(share())
    save(links.GoalIndicator(goal_id=goal.id, indicator_id=indicator.id))
    save(values(indicator, "2024", (30, 60), (35, 70)))
    save(values(indicator, "2025", (3, 60), (35, 70)))
    save(LearningExample(title="Ask early", shareable=True, note="SECRET example"))
    save(LearningExample(title="Not yet"))
    save(LearningExample(title="Theirs", shareable=True, origin="Other"))
    gone = save(Problem(title="SECRET thrown away"))
    found.edit("delete", lambda edit: edit.delete(gone))
    return found


def _codes(store: Store) -> list[str]:
    return [each.code for each in shareable(Chain.load(store))]


def test_own_records_can_be_chosen_and_examples_when_they_may_be_shared(store: Store) -> None:
    assert _codes(store) == ["P-001", "M-001", "I-001", "LE-001"]


def test_share_holds_what_is_chosen_protected_and_nothing_of_ones_own(
    store: Store, tmp_path: Path
) -> None:
    store.who = "SECRET signature"
    path = tmp_path / "share.json"
    write_share(store, YEAR, _codes(store), DRAFT, path)
    assert "SECRET" not in path.read_text("utf-8")
    read = shares.read(path)
    assert (read.agency, read.shared_on, read.threshold) == ("Test agency", "2026-01-15", 5)
    (problem,) = read.problems
    assert (problem.policy_goals, problem.themes) == ((2,), (store.all(Theme)[0].name,))
    assert problem.causes[0].description == "Habits"
    assert (read.goals[0].problems, read.indicators[0].goals) == (("P-001",), ("M-001",))
    old, new = sorted(read.indicators[0].values, key=lambda value: value.period)
    assert old.women.numerator == 30
    assert new.women.numerator is None
    assert new.women.missing is Missing.PROTECTED
    assert [each.title for each in read.examples] == ["Ask early"]


def test_share_is_logged_with_the_numbers_that_it_shows(store: Store, tmp_path: Path) -> None:
    write_share(store, YEAR, ["I-001", "P-001"], DRAFT, tmp_path / "share.json")
    (entry,) = store.all(ExportEntry)
    assert (entry.report, entry.stage, entry.filter) == (REPORT, "final", "P-001, I-001")
    shown = {
        (each.period, str(each.sex), str(each.quantity)): each.value
        for each in store.shown_numbers()
    }
    assert shown["2024", "women", "numerator"] == 30
    assert ("2025", "women", "numerator") not in shown


def test_records_that_are_not_chosen_show_no_numbers(store: Store, tmp_path: Path) -> None:
    made = write_share(store, YEAR, ["P-001"], DRAFT, tmp_path / "share.json")
    assert made.indicators == ()
    assert store.shown_numbers() == []


def test_values_of_a_source_that_may_not_be_published_stay_at_home(
    store: Store, tmp_path: Path
) -> None:
    save = saver(store)
    source = save(Source(title="Inner", publishable=False))
    other = save(Indicator(name="Kept back", source_id=source.id))
    save(values(other, "2025", (300, 600), (350, 700)))
    made = write_share(store, YEAR, ["I-001", other.code], DRAFT, tmp_path / "share.json")
    assert [each.code for each in made.indicators] == ["I-001"]
    assert {each.indicator_id for each in store.shown_numbers()} == {1}


def test_text_that_names_a_person_stops_the_share(store: Store, tmp_path: Path) -> None:
    problem = saver(store)(Problem(title="Ask anna@example.se"))
    path = tmp_path / "share.json"
    with pytest.raises(BlockedError, match=problem.code):
        write_share(store, YEAR, [problem.code], DRAFT, path)
    assert not path.exists()
    assert store.all(ExportEntry) == []
    write_share(store, YEAR, ["P-001"], DRAFT, path)


def test_nothing_chosen_and_read_only_are_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(RefusedError, match="Choose something"):
        write_share(store, YEAR, ["LE-002", "P-404"], DRAFT, tmp_path / "share.json")
    store.read_only = True
    with pytest.raises(RefusedError, match="read-only"):
        write_share(store, YEAR, ["P-001"], DRAFT, tmp_path / "share.json")


def test_a_place_that_cannot_be_written_leaves_no_log(store: Store, tmp_path: Path) -> None:
    with pytest.raises(JimdeskError, match="cannot be written"):
        write_share(store, YEAR, ["P-001"], DRAFT, tmp_path / "no folder" / "share.json")
    assert store.all(ExportEntry) == []


def test_what_is_taken_over_is_a_draft_with_its_origin_in_one_step(
    store: Store, tmp_path: Path
) -> None:
    made = write_share(store, YEAR, _codes(store), DRAFT, tmp_path / "share.json")
    own = empty_store()
    chosen: tuple[Shared, ...] = (made.problems[0], made.indicators[0], made.examples[0])
    for shared in chosen:
        assert taken_as(own, made, shared) is None
        taken, _ = own.edit("take", partial(_taken, own, made, shared))
        assert taken_as(own, made, shared) == own.find(type(taken), taken.code)
    chain = Chain.load(own)
    problem = chain.problems[1]
    assert (problem.title, problem.note) == ("Fewer women move on", "")
    assert [each.description for each in chain.causes_of(1)] == ["Habits"]
    assert [each.number for each in chain.policy_goals_of_problem(1)] == [2]
    assert len(chain.themes_of_problem(1)) == 1
    assert chain.indicators[1].name == "Share with a plan"
    assert chain.indicators[1].target_gap is None
    assert own.shown_numbers() == []
    example = chain.learning_examples[1]
    assert (example.origin, example.shareable) == ("Test agency", False)
    origin = chain.origin_of("P-001")
    assert origin is not None
    assert (origin.agency, origin.their_code, origin.shared_on) == (
        "Test agency",
        "P-001",
        "2026-01-15",
    )
    for _ in range(3):
        own.undo()
    assert own.all(Origin) == []
    assert taken_as(own, made, made.problems[0]) is None


def _taken(own: Store, made: Share, shared: Shared, edit: Writer) -> CodedRecord:
    return take_over(edit, own, made, shared)


def test_a_goal_is_an_agencys_own(store: Store, tmp_path: Path) -> None:
    made = write_share(store, YEAR, ["M-001"], DRAFT, tmp_path / "share.json")
    assert not may_be_taken(made.goals[0])
    assert taken_as(store, made, made.goals[0]) is None


def test_joint_workbook_passes_our_own_check(store: Store, tmp_path: Path) -> None:
    one = write_share(store, YEAR, _codes(store), DRAFT, tmp_path / "one.json")
    content = json.loads((tmp_path / "one.json").read_text("utf-8"))
    content["agency"] = "Other agency"
    (tmp_path / "other.json").write_text(json.dumps(content), "utf-8")
    book = cluster_book.build([one, shares.read(tmp_path / "other.json")], AT)
    assert xlsx.write(book, tmp_path / "joint.xlsx") == ()
    found = {sheet.title: sheet.rows for sheet in book.sheets}
    assert len(found["Shared indicators"]) == 4
    assert "[x]" in {cell for row in found["Shared indicators"] for cell in row}
    assert found["Similar problems"][0][-2] == 100


def test_nothing_in_common_is_said_in_the_workbook(store: Store, tmp_path: Path) -> None:
    made = write_share(store, YEAR, ["P-001"], DRAFT, tmp_path / "one.json")
    book = cluster_book.build([made], AT)
    similar = next(each for each in book.sheets if each.title == "Similar problems")
    assert similar.rows[0][0] == "Nothing in common."
    xlsx.write(book, tmp_path / "joint.xlsx")
