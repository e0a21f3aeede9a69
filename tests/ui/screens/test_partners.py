import pytest
from pytestqt.qtbot import QtBot

from jimdesk.domain import links
from jimdesk.domain.activity import Activity
from jimdesk.domain.collaboration import Agreement, DirectedMandate, Origin
from jimdesk.domain.organisation import Partner
from jimdesk.domain.problem import Problem
from jimdesk.ui.document import Document
from jimdesk.ui.field_names import field_name
from jimdesk.ui.place import place_of
from jimdesk.ui.screens import learning_examples, problems
from jimdesk.ui.screens.partners import subject
from tests.ui.screens import drive

pytestmark = pytest.mark.usefixtures("english")


def _shared(document: Document) -> tuple[Partner, Problem, Agreement]:
    partner, problem = document.edit(
        "SP",
        lambda edit: (
            edit.save(Partner(name="Arbetsmiljoverket")),
            edit.save(Problem(title="Kvinnor blir sjuka av arbetet")),
        ),
    )
    agreement = document.edit(
        "Avtal",
        lambda edit: edit.save(
            Agreement(
                partner_id=partner.id,
                problem_id=problem.id,
                title="Tidiga signaler",
                valid_to=2027,
                directed_mandate=DirectedMandate.NEEDED,
            )
        ),
    )
    return partner, problem, agreement


def test_partner_is_added_written_taken_back_and_thrown_away(
    qtbot: QtBot, document: Document
) -> None:
    drive.live(qtbot, document, subject(), "name")


def test_learning_example_is_added_written_taken_back_and_thrown_away(
    qtbot: QtBot, document: Document
) -> None:
    drive.live(qtbot, document, learning_examples.subject(), "title")


def test_row_of_a_partner_says_that_a_directed_assignment_is_wanted(document: Document) -> None:
    partner, _, _ = _shared(document)
    row = subject().list_row(document, partner)
    assert row.meta == "SP-001"
    assert row.status is not None
    assert (row.status.text, row.status.tone) == ("Directed assignment: needed", "warning")


def test_shared_problem_and_partner_lead_to_each_other(qtbot: QtBot, document: Document) -> None:
    partner, problem, _ = _shared(document)
    activity = document.edit("A", lambda edit: edit.save(Activity(title="Skriva avtal")))
    link = links.ActivityPartner(activity_id=activity.id, partner_id=partner.id)
    document.edit("Part", lambda edit: edit.save(link))
    screen = drive.opened(qtbot, document, subject(), partner)
    place = drive.press_link(qtbot, screen, "P-001  Kvinnor blir sjuka av arbetet")
    assert place == place_of(problem)
    assert drive.press_link(qtbot, screen, "A-001  Skriva avtal") == place_of(activity)
    back = drive.opened(qtbot, document, problems.subject(), problem)
    words = "SP-001  Arbetsmiljoverket – Tidiga signaler"
    assert drive.press_link(qtbot, back, words) == place_of(partner, "agreements")


def test_year_of_an_agreement_can_be_emptied_again(document: Document) -> None:
    partner, _, agreement = _shared(document)
    rows = subject().rows["agreements"]
    values = rows.value(document, partner.id)
    values[0]["valid_to"] = None
    document.edit("Tom", lambda edit: rows.save(edit, document, partner.id, values))
    changed = document.store.get(Agreement, agreement.id)
    assert changed is not None
    assert (changed.valid_to, changed.title) == (None, "Tidiga signaler")


def test_what_was_taken_over_says_from_where(qtbot: QtBot, document: Document) -> None:
    _, problem, _ = _shared(document)
    origin = Origin(
        record_code=problem.code,
        agency="Kriminalen",
        their_code="P-007",
        shared_on="2026-03-01",
    )
    document.edit("Ursprung", lambda edit: edit.save(origin))
    screen = drive.opened(qtbot, document, problems.subject(), problem)
    assert "Comes from Kriminalen, where it is P-007. Shared 2026-03-01." in drive.texts(screen)


def test_history_names_the_fields_of_agreements_and_examples() -> None:
    assert field_name("agreement", "our_part") == "What we answer for"
    assert field_name("partner", "contact") == "Function to contact"
    assert field_name("learning_example", "what_was_done") == "What you did"
