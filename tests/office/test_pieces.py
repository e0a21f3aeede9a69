"""A report in pieces: each table, chart and text by itself."""

from jimdesk.office.paged import paged
from jimdesk.office.pieces import pieces_of
from jimdesk.reports.document import Bullets, Heading, Paragraph
from tests.office.documents import CHART, TABLE, document


def test_each_table_chart_and_text_is_a_piece_under_its_heading(english: None) -> None:
    found = [(each.kind, each.section, each.name) for each in pieces_of(paged(document()))]
    goal = "Women and men get a plan as often"
    assert found == [
        ("text", goal, "Description"),
        ("text", goal, "Analysis"),
        ("table", goal, TABLE.caption),
        ("chart", "Next goal", CHART.caption),
        ("table", "Next goal", f"Figures of the chart: {CHART.caption}"),
        ("text", "Next goal", "Source of the text: own analysis"),
    ]


def test_a_text_goes_on_to_the_next_label(english: None) -> None:
    made = document(Heading("A"), Paragraph("One", "Label"), Bullets(("Two",)), Paragraph("Three"))
    (piece,) = pieces_of(paged(made))
    assert len(piece.blocks) == 3


def test_a_text_without_a_label_is_named_by_how_it_begins(english: None) -> None:
    (piece,) = pieces_of(paged(document(Paragraph("word " * 40))))
    assert piece.name.endswith("…")
    assert len(piece.name) <= 60
