"""A report in pieces that can be taken one by one: each table, each chart, each text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from jimdesk.office.paged import Laid, Pages
from jimdesk.office.pages import Printed
from jimdesk.reports.document import Bullets, ChartBlock, Gap, Heading, PageBreak, Paragraph, Table

_FEW_WORDS = 60


@dataclass(frozen=True, slots=True)
class Piece:
    """What can be taken by itself.

    Attributes:
        section: Heading that it stands under, empty right under the title.
        name: Its caption, its label, or how it begins.
    """

    kind: Literal["table", "chart", "text"]
    section: str
    name: str
    blocks: tuple[Laid, ...]


def pieces_of(pages: Pages) -> list[Piece]:
    """Return the pieces of a report in their order; a text goes on to the next label or heading."""
    return list(_pieces([block for part in pages.parts for block in part]))


def _pieces(part: Sequence[Laid]) -> Iterator[Piece]:
    title = section = ""
    for _, run in groupby(enumerate(part), key=lambda each: _run_of(*each)):
        blocks = [block for _, block in run]
        first = blocks[0]
        if isinstance(first, Heading):
            title, section = first.text, first.text if first.level else ""
        elif isinstance(first, Table | Printed):
            yield Piece("table", section, first.caption or title, (first,))
        elif isinstance(first, ChartBlock):
            yield Piece("chart", section, first.caption, (first,))
        elif not isinstance(first, PageBreak):
            yield from _texts(section, blocks)


def _run_of(at: int, block: Laid) -> int:
    """Return a number that is the same for the texts that follow each other."""
    return at if isinstance(block, Heading | PageBreak | Table | Printed | ChartBlock) else -1


def _texts(section: str, blocks: Sequence[Laid]) -> Iterator[Piece]:
    """Yield each text with its label, and what follows it without one."""
    starts = [at for at, block in enumerate(blocks) if not at or _label(block)]
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        first = blocks[start]
        name = _label(first) or _beginning(first)
        yield Piece("text", section, name, tuple(blocks[start:end]))


def _label(block: Laid) -> str:
    return block.label if isinstance(block, Paragraph | Gap) else ""


def _beginning(block: Laid) -> str:
    text = block.items[0] if isinstance(block, Bullets) else getattr(block, "text", "")
    line = " ".join(text.split())
    return line if len(line) <= _FEW_WORDS else line[: _FEW_WORDS - 1].rstrip() + "…"
