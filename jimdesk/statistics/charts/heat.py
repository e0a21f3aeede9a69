"""A heat map as plain values: questions down, functions across, levels in the cells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median_low

from jimdesk.domain.framework import Question
from jimdesk.i18n import translate
from jimdesk.statistics.assessment import Common, Group, Spread


@dataclass(frozen=True, slots=True)
class Cell:
    """The answers of a function to a question, or the common level.

    Attributes:
        text: The levels in words, such as "2" or "1–3"; empty where there are none.
        level: Level that gives the shade: the middle one, the lower of two.
    """

    text: str
    level: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heat:
    """A heat map before anything is drawn.

    Attributes:
        columns: Functions, merged answers, and the common level last.
        rows: Key, question and a cell for each column.
        highest: The highest level of the scale.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, str, tuple[Cell, ...]], ...]
    highest: int

    @property
    def words(self) -> str:
        """What it shows, row by row."""
        return " ".join(
            f"{key}: "
            + ", ".join(
                f"{column} {cell.text}"
                for column, cell in zip(self.columns, cells, strict=True)
                if cell.text
            )
            + "."
            for key, _, cells in self.rows
            if any(cell.text for cell in cells)
        )


def heat(
    questions: Sequence[Question], spreads: Mapping[str, Spread], common: Common, highest: int
) -> Heat:
    """Return the heat map of a round, of answers as they may be shown."""
    functions: dict[str, None] = {}
    for question in questions:
        functions.update({group.function: None for group in spreads[question.key].groups})
    names = sorted(functions, key=lambda name: not name)  # what is merged stands last
    merged = translate("Heat", "All functions together")
    agreed = translate("Heat", "Common level")
    rows = []
    for question in questions:
        held = {group.function: group for group in spreads[question.key].groups}
        answer = common.get(question.key)
        level = answer.level if answer else None
        cells = [_cell(held.get(name)) for name in names]
        rows.append(
            (
                question.key,
                str(question.text),
                (*cells, Cell(str(level) if level else "", level)),
            )
        )
    columns = (*(name or merged for name in names), agreed)
    return Heat(columns=columns, rows=tuple(rows), highest=highest)


def _cell(group: Group | None) -> Cell:
    if group is None or not group.levels:
        return Cell("", None)
    low, high = group.levels[0], group.levels[-1]
    return Cell(str(low) if low == high else f"{low}–{high}", median_low(group.levels))
