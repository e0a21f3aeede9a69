"""Notes of a sheet: each text once, pointed at by its mark, and gathered on a sheet."""

from collections.abc import Iterable

from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation, Quality
from jimdesk.i18n import translate
from jimdesk.reports.parts.places import tab_name
from jimdesk.reports.sheet import Head, Sheet
from jimdesk.statistics.caution import cautions
from jimdesk.statistics.figures import Row


class Notes:
    """The notes of one sheet, numbered in the order in which they are first pointed at."""

    def __init__(self) -> None:
        self._texts: list[str] = []

    def mark(self, texts: Iterable[str]) -> str:
        """Return the mark of one note that holds all texts; empty without any."""
        text = " ".join(dict.fromkeys(each.strip() for each in texts if each.strip()))
        if not text:
            return ""
        if text not in self._texts:
            self._texts.append(text)
        return note_mark(self._texts.index(text) + 1)

    @property
    def texts(self) -> tuple[str, ...]:
        """All notes, in their order."""
        return tuple(self._texts)


def remarks(indicator: Indicator, observation: Observation, row: Row, *, noised: bool) -> list[str]:
    """Return what a reader of an observation must know, each beginning with its period.

    Args:
        indicator: The indicator.
        observation: The observation, for what people wrote about it.
        row: What it says.
        noised: Whether its source is noised or rounded, so that parts need not add up.
    """
    found = [caution.text for caution in cautions(indicator, row, noised=noised)]
    if row.quality is Quality.REVISED:
        found.append(translate("Report", "The values are revised."))
    if row.text:
        found.append(
            translate("Report", "The source says: {text}.").format(text=row.text.rstrip("."))
        )
    if row.is_protected:
        found.append(translate("Report", "Values are protected."))
    found.append(observation.note)
    text = translate("Report", "{period}: {remark}")
    return [text.format(period=row.period, remark=each) for each in found if each.strip()]


def note_mark(number: int) -> str:
    """Return the mark that points at a note of the same sheet, counted from 1: [not 1]."""
    return translate("Notes", "[note {number}]").format(number=number)


def notes_sheet(sheets: Iterable[Sheet]) -> Sheet | None:
    """Return the sheet that holds all notes of a book, or None when there are none."""
    rows = tuple(
        (tab_name(sheet.title), note_mark(number), text)
        for sheet in sheets
        for number, text in enumerate(sheet.notes, start=1)
    )
    if not rows:
        return None
    return Sheet(
        title=translate("Notes", "Notes"),
        heading=translate("Notes", "Notes"),
        intro=translate("Notes", "What the marks in the tables mean, sheet by sheet."),
        table_name=translate("Notes", "Notes"),
        heads=(
            Head(translate("Notes", "Sheet"), width=24),
            Head(translate("Notes", "Note"), width=10),
            Head(translate("Notes", "Text"), width=60, kind="wrap"),
        ),
        rows=rows,
    )
