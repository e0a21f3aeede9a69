"""What holds for every report that can be made."""

import pytest

from jimdesk.domain.agency import Language
from jimdesk.reports import REPORTS, report
from jimdesk.reports.document import Document, Heading, Paragraph, Table
from jimdesk.reports.report import BlockedError, Report
from jimdesk.reports.sheet import Book, Formula, Head
from tests.reports.material import DRAFT, FINAL, INTERNAL, empty_store, few, given_away, whole_chain

pytestmark = pytest.mark.usefixtures("english")


def made(each: Report, store: object, options: object = DRAFT) -> list[Book | Document]:
    """Return all that a report makes of a file."""
    builders = [builder for builder in (each.book, each.document) if builder is not None]
    return [builder(store, 2025, options) for builder in builders]  # type: ignore[arg-type]


def test_names_are_unique_and_lead_to_their_report() -> None:
    assert [report(each.name) for each in REPORTS] == list(REPORTS)


def test_a_report_that_makes_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="makes nothing"):
        Report(name="none", title=str, description=str)


@pytest.mark.parametrize("each", REPORTS, ids=lambda each: each.name)
def test_every_report_says_what_it_is(each: Report) -> None:
    assert each.title()
    assert each.description().endswith(".")


@pytest.mark.parametrize("each", REPORTS, ids=lambda each: each.name)
def test_every_report_can_be_made_of_an_empty_file(each: Report) -> None:
    for result in made(each, empty_store()):
        assert result.author == "Test agency"


@pytest.mark.parametrize("each", REPORTS, ids=lambda each: each.name)
def test_every_report_says_whose_it_is_in_what_language_and_how_far(each: Report) -> None:
    for result in made(each, empty_store(Language.SWEDISH)):
        assert result.language == "sv-SE"
        assert result.status == "Utkast 2026-01-15"


@pytest.mark.parametrize("each", REPORTS, ids=lambda each: each.name)
def test_every_report_keeps_what_it_shows_for_the_log(each: Report) -> None:
    shown = (
        0 if each.name.startswith(("assessment", "meeting", "role")) else 18
    )  # those show no indicators
    for result in made(each, whole_chain()):
        assert len(result.shown) == shown


@pytest.mark.parametrize("each", REPORTS, ids=lambda each: each.name)
def test_the_same_file_gives_the_same_report(each: Report) -> None:
    store = whole_chain()
    assert made(each, store) == made(each, store)


@pytest.mark.parametrize("each", REPORTS, ids=lambda each: each.name)
def test_no_report_shows_small_counts(each: Report) -> None:
    for result in made(each, few()):
        assert "5,0" not in repr(result).replace(repr(result.created), "")
        assert "value=5.0" not in repr(result).split("shown=")[0]


@pytest.mark.parametrize("each", REPORTS, ids=lambda each: each.name)
def test_what_shows_small_counts_is_marked_on_every_page_and_never_handed_over(
    each: Report,
) -> None:
    for result in made(each, few(), INTERNAL):
        assert result.watermark == "INTERNAL – CONTAINS SMALL COUNTS"
    unprotected = FINAL.__class__(at=FINAL.at, stage=FINAL.stage, unprotected=True)
    with pytest.raises(BlockedError, match="stays in the agency"):
        made(each, few(), unprotected)


@pytest.mark.parametrize("each", REPORTS, ids=lambda each: each.name)
def test_no_report_hands_over_what_an_earlier_one_has_given_away(each: Report) -> None:
    with pytest.raises(BlockedError, match="I-001"):
        made(each, given_away(), FINAL)


@pytest.mark.parametrize("each", REPORTS, ids=lambda each: each.name)
def test_headings_of_documents_begin_at_the_top_and_skip_no_level(each: Report) -> None:
    if each.document is not None:
        level = 0
        for block in each.document(whole_chain(), 2025, DRAFT).blocks:
            if isinstance(block, Heading):
                assert block.text.strip()
                assert 1 <= block.level <= level + 1
                level = block.level


def test_a_page_has_room_for_seven_columns_and_no_formula() -> None:
    heads = tuple(Head(str(number)) for number in range(8))
    with pytest.raises(ValueError, match="8 columns"):
        Table(caption="Wide", heads=heads, rows=())
    with pytest.raises(ValueError, match="must have 2 cells"):
        Table(caption="Ragged", heads=heads[:2], rows=(("a",),))
    with pytest.raises(ValueError, match="cannot reckon"):
        Table(caption="Reckons", heads=heads[:1], rows=((Formula("=1"),),))


def test_the_front_says_who_is_asked_and_why_checks_remain() -> None:
    options = DRAFT.__class__(
        at=DRAFT.at, case_number="KV 2026-12", contact="Coordinator", reason="Known since 2024"
    )
    document = report("annual-text").document
    assert document is not None
    said = {
        each.label: each.text
        for each in document(few(), 2025, options).blocks
        if isinstance(each, Paragraph)
    }
    assert said["Case number"] == "KV 2026-12"
    assert said["Questions are answered by"] == "Coordinator"
    assert said["Handed over although checks remain"] == "Known since 2024"
    assert said["Signs"] == "[x] stands for a number that is protected."
