"""The texts of a workbook: each stands once in its list, and cells name it by its number."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

from jimdesk.office.text import FORMULA_STARTS, plain, shortened, stored

_SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@dataclass(frozen=True, slots=True)
class Held:
    """What became of a text.

    Attributes:
        number: Where it stands in the list, None for an empty text, which is an empty cell.
        was_cut: Whether it was too long for a workbook.
        is_guarded: Whether a program would take it for a formula as soon as somebody edits it.
    """

    number: int | None
    was_cut: bool
    is_guarded: bool


class Strings:
    """The list of texts of one workbook.

    Words such as a unit or a sign stand in a hundred thousand cells, so what is worked out about a
    text is kept.
    """

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._held: dict[str, Held] = {}

    def hold(self, text: str) -> Held:
        """Take a text in, as far as a workbook can hold it; return what became of it."""
        held = self._held.get(text)
        if held is None:
            held = self._held[text] = self._added(text)
        return held

    def _added(self, text: str) -> Held:
        whole = plain(text)
        fitting = shortened(whole)
        return Held(
            number=self._numbers.setdefault(fitting, len(self._numbers)) if fitting else None,
            was_cut=fitting != whole,
            is_guarded=text.startswith(FORMULA_STARTS),
        )

    def part(self) -> bytes:
        """Return the list as a part of the file."""
        texts = "".join(map(_item, self._numbers))
        head = f'<sst xmlns="{_SPACE}" uniqueCount="{len(self._numbers)}">'
        return f"{head}{texts}</sst>".encode()


def _item(text: str) -> str:
    # Without the mark, programs drop the space at the ends.
    mark = ' xml:space="preserve"' if text != text.strip() else ""
    return f"<si><t{mark}>{escape(stored(text))}</t></si>"
