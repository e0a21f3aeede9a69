"""What has left the house, kept in the file so that later exports can be compared with it."""

from collections.abc import Iterable
from dataclasses import replace

from jimdesk.domain.export import (
    ExportedFigure,
    ExportEntry,
    ShownNumber,
    figures_of,
    figures_that_differ,
)
from jimdesk.store.records import Records
from jimdesk.store.writer import Writer


def keep(
    edit: Writer,
    records: Records,
    made: ExportEntry,
    shown: Iterable[ShownNumber],
    figures: Iterable[ExportedFigure],
) -> None:
    """Log an export, the numbers that are shown for the first time, and figures that differ."""
    entry = edit.save(made)
    known = {each.told for each in records.shown_numbers(stage=entry.stage)}
    edit.save_all(
        replace(each, export_entry_id=entry.id) for each in shown if each.told not in known
    )
    if now := list(figures):
        earlier = [each.id for each in records.where(ExportEntry, report=entry.report)]
        before = figures_of(records.all(ExportedFigure), earlier)
        edit.save_all(
            replace(each, export_entry_id=entry.id) for each in figures_that_differ(now, before)
        )
