import pytest
from pytestqt.qtbot import QtBot

from jimdesk.domain import links
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.domain.problem import Problem
from jimdesk.domain.source import Source, SourceKind
from jimdesk.ui.document import Document
from jimdesk.ui.place import place_of
from jimdesk.ui.screens.sources import subject
from tests.ui.screens import drive

pytestmark = pytest.mark.usefixtures("english")


def test_source_is_added_written_taken_back_and_thrown_away(
    qtbot: QtBot, document: Document
) -> None:
    drive.live(qtbot, document, subject(), "title")


def test_everything_that_uses_a_source_is_one_click_away(qtbot: QtBot, document: Document) -> None:
    source = document.edit("K", lambda edit: edit.save(Source(title="Register")))
    own, other, problem = document.edit(
        "Bruk",
        lambda edit: (
            edit.save(Indicator(name="Andel", source_id=source.id)),
            edit.save(Indicator(name="Antal")),
            edit.save(Problem(title="Färre går vidare")),
        ),
    )
    document.edit(
        "Länkar",
        lambda edit: (
            edit.save(Observation(indicator_id=other.id, period="2025", source_id=source.id)),
            edit.save(links.ProblemSource(problem_id=problem.id, source_id=source.id)),
        ),
    )
    screen = drive.opened(qtbot, document, subject(), source)
    assert drive.press_link(qtbot, screen, "I-001  Andel") == place_of(own)
    assert drive.press_link(qtbot, screen, "I-002  Antal") == place_of(other)
    assert drive.press_link(qtbot, screen, "P-001  Färre går vidare") == place_of(problem)


def test_lead_is_the_citation(qtbot: QtBot, document: Document) -> None:
    source = document.edit(
        "K",
        lambda edit: edit.save(Source(title="Register", system="Diva", extracted_on="2026-01-15")),
    )
    screen = drive.opened(qtbot, document, subject(), source)
    assert "Register, Diva, extracted 2026-01-15" in drive.texts(screen)


def test_row_says_kind_date_and_what_may_not_be_published(document: Document) -> None:
    row = subject().list_row(
        document,
        Source(code="K-001", kind=SourceKind.SURVEY, extracted_on="2026-01-15"),
    )
    assert row.status is not None
    assert (row.title, row.meta, row.status.text) == (
        "Source without a title",
        "K-001  ·  Survey",
        "2026-01-15",
    )
    hidden = subject().row_status(document, Source(publishable=False))
    undated = subject().row_status(document, Source())
    assert hidden is not None
    assert undated is not None
    assert (hidden.text, hidden.tone) == ("Not for publication", "warning")
    assert undated.text == "No date of extraction"
