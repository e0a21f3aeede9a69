"""What is printed of a report: sheets that fit a page, or are printed in parts that name rows."""

from datetime import UTC, datetime

import pytest

from jimdesk.office.paged import SIZES, Pages, paged
from jimdesk.office.pages import Printed, cell_text
from jimdesk.office.pieces import pieces_of
from jimdesk.reports.document import ChartBlock, Heading, Paragraph
from jimdesk.reports.sheet import Book, Cell, ChartSpec, Head, Series, Sheet
from tests.office.documents import CHART, document

pytestmark = pytest.mark.usefixtures("english")


def _book(*heads: Head, rows: tuple[tuple[Cell, ...], ...], spec: ChartSpec | None = None) -> Book:
    sheet = Sheet(
        title="Values",
        heading="All values",
        intro="One row per value.",
        table_name="Values",
        heads=heads,
        rows=rows,
        charts=(spec,) if spec else (),
    )
    return Book(
        title="Book",
        author="Agency",
        language="en-GB",
        subject="",
        status="Draft 2026-01-15",
        sheets=(sheet,),
        created=datetime(2026, 1, 15, tzinfo=UTC),
        watermark="INTERNAL",
    )


def _tables(pages: Pages) -> list[Printed]:
    return [block for part in pages.parts for block in part if isinstance(block, Printed)]


def test_a_sheet_has_its_heading_and_intro_and_the_page_lies_down() -> None:
    pages = paged(_book(Head("Id"), Head("Name"), rows=(("I-1", "A"),)))
    assert pages.landscape
    assert pages.foot == "Agency · Draft 2026-01-15 · INTERNAL"
    (part,) = pages.parts
    assert part[:2] == (Heading("All values", 0), Paragraph("One row per value."))


def test_a_document_is_one_part_with_its_title_first() -> None:
    (part,) = paged(document()).parts
    assert part[0] == Heading("Text for the annual report 2025", 0)


def test_a_narrow_table_is_whole_in_the_usual_letters() -> None:
    (table,) = _tables(paged(_book(Head("Id"), Head("Name"), rows=(("I-1", "A"),))))
    assert (table.size, table.caption) == (SIZES[0], "")
    assert sum(table.widths) == pytest.approx(1)


def test_a_wider_table_gets_smaller_letters_but_never_unreadable_ones() -> None:
    for count in range(2, 60):
        heads = [Head(f"Column{at:03} abcdefg", kind="number") for at in range(count)]
        book = _book(Head("Id"), *heads, rows=(("I-1", *(1.0 for _ in heads)),))
        for table in _tables(paged(book)):
            assert table.size >= 7


def test_a_table_that_is_too_wide_is_printed_in_parts_that_each_name_the_rows() -> None:
    heads = [Head(f"Column{at:03} abcdefg", kind="number") for at in range(40)]
    texts = (Head("Id", width=8), Head("Indicator", width=30), Head("Group", width=20))
    rows = tuple(
        (code, f"Name of {code}", group, *(float(at) for at in range(40)))
        for code in ("I-1", "I-2")
        for group in ("All", "Some")
    )
    tables = _tables(paged(_book(*texts, *heads, rows=rows)))
    assert len(tables) > 1
    for number, table in enumerate(tables, start=1):
        assert table.caption == f"Columns, part {number} of {len(tables)}"
        assert table.heads[:3] == ("Id", "Indicator", "Group")
        assert len({row[:3] for row in table.rows}) == len(rows)
    assert [head for table in tables for head in table.heads[3:]] == [each.text for each in heads]


def test_a_short_id_is_repeated_with_the_name_beside_it() -> None:
    heads = [Head(f"Column{at:03} abcdefg", kind="number") for at in range(40)]
    texts = (Head("Id", width=8), Head("Goal", width=30), Head("Other", width=20))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (f"M-{at}", "Name", "x", *[1.0] * 40) for at in range(3)
    )
    for table in _tables(paged(_book(*texts, *heads, rows=rows))):
        assert table.heads[:2] == ("Id", "Goal")


def test_columns_of_keys_are_not_printed() -> None:
    (table,) = _tables(paged(_book(Head("Id"), Head("Key", keys=True), rows=(("I-1", "k"),))))
    assert table.heads == ("Id",)


def test_a_sheet_without_rows_says_so() -> None:
    (part,) = paged(_book(Head("Id"), rows=())).parts
    assert part[2:] == (Paragraph("There is nothing to show here yet."),)


def test_a_chart_is_drawn_on_paper_too() -> None:
    spec = ChartSpec(
        kind="line",
        title="Development",
        unit="%",
        categories="Year",
        series=(Series(name="Women", head="Women", rows=range(1)),),
        alt_text="Up.",
        place="right",
        drawn=CHART.chart,
    )
    heads = Head("Year"), Head("Women", kind="number")
    (part,) = paged(_book(*heads, rows=(("2025", 1.0),), spec=spec)).parts
    assert part[2] == ChartBlock(caption="Development", chart=CHART.chart, alt_text="Up.")


@pytest.mark.parametrize(
    ("code", "value", "text"),
    [("0", 2027, "2027"), ("0.0", 0.0, "0.0"), (None, 2027.0, "2\u202f027.0"), (None, 0.0, "–")],
)
def test_a_year_has_no_space_in_it(code: str | None, value: float, text: str) -> None:
    assert cell_text(Head("To be reached by", kind="number", number_format=code), value) == text


def test_a_long_table_is_laid_out_in_parts_that_lose_no_row() -> None:
    rows: tuple[tuple[Cell, ...], ...] = tuple((f"I-{at}", "Name") for at in range(701))
    pages = paged(_book(Head("Id"), Head("Name"), rows=rows))
    assert len(pages.parts) == 3
    assert [row[0] for table in _tables(pages) for row in table.rows] == [row[0] for row in rows]
    assert {each.widths for each in _tables(pages)} == {_tables(pages)[0].widths}
    assert {each.name for each in pieces_of(pages)} == {"One row per value.", "All values"}
