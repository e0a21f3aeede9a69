"""Documents made by hand, with one of each block."""

from dataclasses import replace
from datetime import UTC, datetime

from jimdesk.reports.document import (
    Block,
    Bullets,
    ChartBlock,
    Document,
    Gap,
    Heading,
    PageBreak,
    Paragraph,
    SourceNote,
    Table,
)
from jimdesk.reports.sheet import Head, Number
from jimdesk.statistics.charts.chart import Chart, Kind, Point, Series
from tests.reports.material import share

TABLE = Table(
    caption="Women and men with a plan, 2025",
    heads=(
        Head("Office", width=30),
        Head("Women 2025", kind="number", tone="women"),
        Head("Men 2025", kind="number", tone="men"),
    ),
    rows=(
        ("North", Number(1234.5, 1), Number(0, 1)),
        ("=1+1", "[x]", None),
    ),
    notes=("Preliminary.",),
    source="Case system",
)

CHART = ChartBlock(
    caption="Development 2023–2025",
    chart=Chart(
        kind=Kind.TREND,
        indicator=share(),
        heading="Share, per cent",
        unit="per cent",
        label_head="Year",
        labels=("2023", "2024", "2025"),
        series=(
            Series(
                name="Women",
                tone="women",
                points=(Point(value=50.0), Point(missing="Protected"), Point(value=75.0)),
            ),
            Series(
                name="Men",
                tone="men",
                points=(Point(value=70.0), Point(value=71.5, decimals=1), Point(value=60.0)),
            ),
        ),
    ),
    alt_text="Line chart. Women rise from 50 to 75 per cent, men fall from 70 to 60.",
    source="Case system",
)


def document(*blocks: Block) -> Document:
    """Return a document of blocks, or with one of each."""
    return Document(
        title="Text for the annual report 2025",
        author="Test agency",
        language="en-GB",
        subject="Gender mainstreaming (JiM)",
        status="Draft 2026-01-15",
        blocks=blocks or every_block(),
        created=datetime(2026, 1, 15, 14, 32, tzinfo=UTC),
        watermark="INTERNAL",
    )


def every_block() -> tuple[Block, ...]:
    """Return one of each block."""
    return (
        Heading("Sub-goal 1"),
        Heading("Women and men get a plan as often", 2, "M-001"),
        Paragraph("First part.\nSame part.\n\nSecond part.", "Description", "description"),
        Gap("[Analysis is missing]", "Analysis", "analysis"),
        Bullets(("One", "Two")),
        TABLE,
        PageBreak(),
        Heading("Next goal", 2, "M-002"),
        CHART,
        SourceNote("Source of the text: own analysis"),
    )


def with_title(title: str) -> Document:
    """Return a document of another title."""
    return replace(document(), title=title)
