"""How every workbook looks: the only fonts, colours, borders and number formats."""

from typing import Final, Literal, TypeAlias

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.workbook import Workbook

from jimdesk.reports.sheet import Head, Tone, number_format

ACCENT: Final = "1A5FA8"
HAIRLINE: Final = "DCDFE4"
INK: Final = "1F2328"
MUTED: Final = "5B6270"
WHITE: Final = "FFFFFF"
TONES: Final[dict[Tone, str]] = {"women": "4B2A7B", "men": "C77700"}
TONE_TEXTS: Final[dict[Tone, str]] = {"women": "4B2A7B", "men": "8A5A00"}
"""Shades of the tones that can be read as text on white; amber itself has only 3.46:1."""
ACCENT_SOFT: Final = "E4EEF8"
CONTROL: Final = "8A8F98"
FILLS: Final = frozenset({ACCENT, ACCENT_SOFT})
HEADING: Final = "Heading 1"

Look: TypeAlias = Literal["value", "text", "guarded", "link"]

_FORMATS = {"number": number_format(1), "integer": number_format(0)}


class Styles:
    """Cell styles of one workbook, each made once; cells name them by their numbers."""

    def __init__(self, workbook: Workbook) -> None:
        heading = NamedStyle(name=HEADING, builtinId=16, font=_font(16, bold=True))
        workbook.add_named_style(heading)
        self._blank = workbook.create_sheet()
        workbook.remove(self._blank)
        self._made: dict[object, int] = {}

    @property
    def heading(self) -> int:
        """The title in A1, which programs know as a heading of the first level."""
        return self._style("heading", style=HEADING)

    @property
    def intro(self) -> int:
        """The line of explanation in A2."""
        return self._style("intro", font=_font(color=INK))

    @property
    def status(self) -> int:
        """The line in A3 that says whose figures these are and how final."""
        return self._style("status", font=_font(color=MUTED), alignment=Alignment(vertical="top"))

    def head(self, head: Head) -> int:
        """White on accent, with the sex's colour as a line under it."""
        color = TONES[head.tone] if head.tone else ACCENT
        return self._style(
            ("head", head.tone, head.is_number),
            font=_font(color=WHITE, bold=True),
            fill=PatternFill("solid", fgColor=ACCENT),
            border=Border(bottom=Side(style="medium", color=color)),
            alignment=_aligned(head, vertical="center"),
        )

    def body(self, head: Head, look: Look, *, tall: bool, code: str | None = None) -> int:
        """Return how a cell of the table looks.

        Args:
            head: Head of its column.
            look: value for numbers and formulas, guarded for text that a program would take for a
                formula as soon as somebody edits it.
            tall: Whether its row is long prose, which begins at the top beside its name. Cells of
                other rows stand in the middle, which keeps them off the line under the head: a
                cell that begins at the top has no inset.
            code: Format code of a number with one of its own, None for the column's.
        """
        code = code or head.number_format or _FORMATS.get(head.kind, "General")
        key = (look, tall, head.is_number, code, head.entry is not None)
        if key in self._made:  # the usual case, of which there may be a hundred thousand
            return self._made[key]
        if head.entry is not None:
            return self._to_fill_in(key, head, code, tall=tall, guarded=look == "guarded")
        link = look == "link"
        return self._style(
            key,
            font=_font(color=ACCENT if link else INK, line="single" if link else None),
            border=Border(bottom=Side(style="thin", color=HAIRLINE)),
            alignment=_aligned(head, vertical="top" if tall else "center"),
            number_format=code if look == "value" else "General",
            quotePrefix=look == "guarded",
        )

    def _to_fill_in(self, key: object, head: Head, code: str, *, tall: bool, guarded: bool) -> int:
        """Return a box on a tint, which can be changed in a locked sheet."""
        side = Side(style="thin", color=CONTROL)
        return self._style(
            key,
            font=_font(color=INK),
            fill=PatternFill("solid", fgColor=ACCENT_SOFT),
            border=Border(left=side, right=side, top=side, bottom=side),
            alignment=_aligned(head, vertical="top" if tall else "center"),
            number_format=code,
            protection=Protection(locked=False),
            quotePrefix=guarded,
        )

    def _style(self, key: object, **properties: object) -> int:
        if key not in self._made:
            cell = Cell(self._blank, row=1, column=1)
            quoted = properties.pop("quotePrefix", False)
            for name, value in properties.items():
                setattr(cell, name, value)
            if quoted:
                cell._style.quotePrefix = 1  # type: ignore[attr-defined]
            self._made[key] = cell.style_id
        return self._made[key]


def _aligned(head: Head, *, vertical: Literal["top", "center"]) -> Alignment:
    # The indent keeps a number apart from the text in the next column.
    side: Literal["left", "right"] = "right" if head.is_number else "left"
    return Alignment(horizontal=side, vertical=vertical, wrap_text=True, indent=1)


def _font(
    size: float = 11, *, color: str = INK, bold: bool = False, line: Literal["single"] | None = None
) -> Font:
    # The scheme lets the program put its own body font here: Aptos, Calibri or Carlito.
    return Font(name="Calibri", scheme="minor", family=2, sz=size, b=bold, u=line, color=color)
