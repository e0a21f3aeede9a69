"""Effect chains leave the house as tables, arrow by arrow, in the same words as in the window."""

from typing import Any

import pytest

from jimdesk.domain.effect_chain import EffectArrow, EffectNode, EffectNodeKind, Step
from jimdesk.domain.goal import Goal
from jimdesk.domain.result import Ground
from jimdesk.domain.source import Source
from jimdesk.reports import report
from jimdesk.reports.document import Gap, Paragraph, Table
from jimdesk.reports.parts.effect_sheet import effect_sheet
from jimdesk.review.chain import Chain
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, saver, whole_chain

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def store() -> Store:
    """Return a file whose goal has an explained arrow to its sub-goal and a side effect."""
    made = whole_chain()
    save = saver(made)
    goal = made.all(Goal)[0]
    effect = save(EffectNode(goal_id=goal.id, step=Step.EFFECT, text="More live without crime"))
    aside = save(
        EffectNode(
            goal_id=goal.id, step=Step.EFFECT, kind=EffectNodeKind.SIDE_EFFECT, text="Longer queues"
        )
    )
    said: dict[str, Any] = {"goal_id": goal.id, "start": goal.code}
    save(
        EffectArrow(
            **said,
            end=f"node/{effect.id}",
            because="a plan leads to work",
            ground=Ground.RESEARCH,
            ground_text="Two reviews",
            source_id=made.all(Source)[0].id,
        )
    )
    save(EffectArrow(**said, end=f"node/{aside.id}"))
    return made


def test_the_sheet_has_a_row_for_every_arrow_with_reason_and_ground(store: Store) -> None:
    sheet = effect_sheet(Chain.load(store), 2025)
    assert sheet is not None
    rows = {str(row[3]): row for row in sheet.rows}
    goal = "Outcome for the target group: M-001 Women and men get a plan as often"
    explained = rows["Effect in society: More live without crime"]
    assert explained[2] == goal
    assert explained[4:6] == ("a plan leads to work", "Yes")
    assert explained[6] == "Research\nTwo reviews\nK-001 Case system"
    assert rows["Side effect: Longer queues"][4] == "[blank]"


def test_there_is_no_sheet_before_anybody_has_begun() -> None:
    assert effect_sheet(Chain.load(whole_chain()), 2025) is None


def test_the_annual_workbook_holds_the_sheet_when_there_is_one(store: Store) -> None:
    annual = report("annual").book
    assert annual is not None
    assert "Effect chain" in [sheet.title for sheet in annual(store, 2025, DRAFT).sheets]
    assert "Effect chain" not in [
        sheet.title for sheet in annual(whole_chain(), 2025, DRAFT).sheets
    ]


def test_the_document_tells_the_chain_and_its_side_effects(store: Store) -> None:
    pages = report("effects").document
    assert pages is not None
    blocks = pages(store, 2025, DRAFT).blocks
    tables = [block for block in blocks if isinstance(block, Table)]
    assert [len(table.rows) for table in tables] == [3]
    asides = [block for block in blocks if isinstance(block, Paragraph)]
    assert Paragraph("Longer queues", "Side effect") in asides
    assert any(isinstance(block, Gap) for block in pages(whole_chain(), 2025, DRAFT).blocks)
