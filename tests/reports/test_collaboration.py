import pytest

from jimdesk.domain.collaboration import (
    Agreement,
    DirectedMandate,
    LearningExample,
    ProblemTheme,
    Theme,
)
from jimdesk.domain.organisation import Partner
from jimdesk.domain.problem import Problem
from tests.reports.material import book, empty_store, rows, saver, sheet

pytestmark = pytest.mark.usefixtures("english")


def test_agreements_stand_row_by_row_and_examples_as_cards() -> None:
    store = empty_store()
    save = saver(store)
    partner = save(Partner(name="Other agency"))
    problem = save(Problem(title="Any"))
    theme = store.all(Theme)[0]
    save(ProblemTheme(problem_id=problem.id, theme_id=theme.id))
    save(
        Agreement(
            partner_id=partner.id,
            problem_id=problem.id,
            our_part="We ask",
            their_part="They answer",
            directed_mandate=DirectedMandate.NEEDED,
        )
    )
    save(LearningExample(title="Ask early", theme_id=theme.id, what_changed="More were asked"))
    made = book(store)
    (row,) = rows(sheet(made, "Collaboration"))
    assert row["Partner"] == "SP-001 Other agency"
    assert row["Shared problem"] == "P-001 Any"
    assert (row["What we answer for"], row["What they answer for"]) == ("We ask", "They answer")
    assert row["Directed assignment"] == "Needed"
    card = {each["Field"]: each["Content"] for each in rows(sheet(made, "Learning examples"))}
    assert (card["Theme"], card["What changed"]) == (theme.name, "More were asked")
    problems = {each["Field"]: each["Content"] for each in rows(sheet(made, "Problems"))}
    assert problems["Themes"] == theme.name


def test_nothing_shared_has_no_sheet() -> None:
    titles = [each.title for each in book(empty_store()).sheets]
    assert "Collaboration" not in titles
    assert "Learning examples" not in titles
