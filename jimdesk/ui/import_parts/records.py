"""The way of records through the wizard: what the rows are, the columns, what changes, done."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jimdesk.i18n import translate
from jimdesk.imports.columns import SETTING, Columns, of_kind, open_question, propose, remembered
from jimdesk.imports.drafts import Part, Unread
from jimdesk.imports.grids import Grid
from jimdesk.imports.listing import Listing, listing_of
from jimdesk.imports.record_rows import shown
from jimdesk.imports.record_texts import described, old_shown
from jimdesk.imports.records import RecordEntry, RecordPlan, plan_records
from jimdesk.imports.records_apply import apply_records, order_of
from jimdesk.imports.targets import Kind, names_of
from jimdesk.reports.parts.labels import labels
from jimdesk.store.manifest import Reason
from jimdesk.ui.document import Document
from jimdesk.ui.import_parts.changes_page import ChangesPage, counted
from jimdesk.ui.import_parts.columns_page import ColumnsPage
from jimdesk.ui.import_parts.sheets_page import SheetsPage

SHEETS, COLUMNS, CHANGES = range(3)
"""The pages in order."""


class Records(QObject):
    """Tables with a record in each row.

    Signals:
        said: the user said something, so that what was told about a page no longer holds.
        asked: the user wants to see a page anew, by number.
    """

    said = Signal()
    asked = Signal(int)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._names = names_of(labels)
        self.grids: list[Grid] = []
        self.listings: list[Listing] = []
        self.mappings: list[Columns] = []
        self.plan: RecordPlan | None = None
        self.sheets, self.columns = SheetsPage(), ColumnsPage(self._names)
        self.changes = self._changes_page()
        self.pages: tuple[QWidget, ...] = (self.sheets, self.columns, self.changes)
        self.sheets.kind_chosen.connect(self._on_kind)
        self.sheets.head_chosen.connect(self._on_head)
        self.sheets.add_chosen.connect(self._on_add)
        self.columns.changed.connect(self._on_columns)
        self.changes.changed.connect(self.said)

    def titles(self) -> Sequence[str]:
        """Return what the pages are called."""
        return (
            translate("ImportWizard", "What the rows are"),
            translate("ImportWizard", "What the columns are"),
            translate("ImportWizard", "What will change"),
        )

    def take(self, grids: list[Grid]) -> int:
        """Take what was read; return the first page that has something to say."""
        self.grids = grids
        kept = self._kept()
        self.listings = [listing_of(each, self._names) for each in grids]
        self.mappings = [propose(each, self._names, kept) for each in self.listings]
        self.sheets.add_named.setChecked(any(each.add_named for each in self.mappings))
        known = {frozenset(each.heads) for each in kept}
        is_known = all(frozenset(each.heads) in known for each in self.listings)
        return CHANGES if is_known and not self._question() else SHEETS

    def show_page(self, page: int) -> None:
        """Bring a page up to date."""
        if page == SHEETS:
            kinds = [each.of_kind for each in self.mappings]
            self.sheets.show_sheets(self.grids, self.listings, kinds)
        elif page == COLUMNS:
            read = {n: part for n, part in enumerate(self._parts()) if part[1].kind}
            self.columns.show_parts(read)
        else:
            self._work_out()

    def problem(self, page: int) -> str:
        """Return what must be said before the next page, empty when nothing."""
        if page == SHEETS and not any(each.kind for each in self.mappings):
            return translate("ImportWizard", "Choose what the rows of a table are.")
        return self._ask() if page == COLUMNS else ""

    def is_ready(self, page: int) -> bool:
        """Return whether the user can go on from a page."""
        return bool(self.changes.chosen()) if page == CHANGES else bool(self.grids)

    def write(self) -> str:
        """Write what is chosen as one step; return what was done, in words.

        Raises:
            JimdeskError: nothing was changed.
        """
        assert self.plan is not None
        order = order_of(self._parts(), self.plan, self.changes.chosen())
        store = self._document.store
        written = self._document.edit(
            order.label, lambda edit: apply_records(edit, store, order), before=Reason.IMPORT
        )
        return translate(
            "ImportWizard", "%n changes read in. Undo takes them all back.", "", n=written
        )

    # --- what is said --------------------------------------------------------------------------

    def _kept(self) -> list[Columns]:
        return remembered(self._document.store.setting(SETTING))

    def _parts(self) -> list[Part]:
        return list(zip(self.listings, self.mappings, strict=True))

    def _question(self) -> str:
        return next(filter(None, (open_question(*part) for part in self._parts())), "")

    def _ask(self) -> str:
        """Return the first open question, and show the table that it is about."""
        parts = self._parts()
        asked = [(n, text) for n, part in enumerate(parts) if (text := open_question(*part))]
        if not asked:
            return ""
        number, text = asked[0]
        read = {n: part for n, part in enumerate(parts) if part[1].kind}
        self.columns.show_parts(read, number)
        return text

    def _on_kind(self, number: int, code: str) -> None:
        kind = Kind(code) if code else None
        add_named = self.sheets.add_named.isChecked()
        made = of_kind(self.listings[number], self._names, kind)
        self.mappings[number] = replace(made, add_named=add_named)
        self.said.emit()

    def _on_head(self, number: int, row: int) -> None:
        self.listings[number] = listing_of(self.grids[number], self._names, row)
        made = propose(self.listings[number], self._names, self._kept())
        kind = self.mappings[number].of_kind
        if kind and made.of_kind is not kind:
            made = of_kind(self.listings[number], self._names, kind)
        self.mappings[number] = replace(made, add_named=self.sheets.add_named.isChecked())
        self.asked.emit(SHEETS)

    def _on_add(self, add_named: bool) -> None:
        self.mappings = [replace(each, add_named=add_named) for each in self.mappings]
        self.said.emit()

    def _on_columns(self, number: int, mapping: Columns) -> None:
        self.mappings[number] = mapping
        self.said.emit()

    # --- what will change ----------------------------------------------------------------------

    def _work_out(self) -> None:
        made = self.plan = plan_records(self._document.store, self._parts())
        sentence = counted(made.entries, len(made.unread))
        unread = [self._unread_row(each) for each in made.unread]
        self.changes.show_entries(made.entries, sentence, unread=unread)

    def _changes_page(self) -> ChangesPage:
        heads = (
            translate("ImportWizard", "Row"),
            translate("ImportWizard", "Which"),
            translate("ImportWizard", "What"),
            translate("ImportWizard", "In the file"),
            translate("ImportWizard", "In the source"),
        )
        text = translate(
            "ImportWizard", "Replace everything in conflict too: it has been written in the file"
        )
        return ChangesPage(heads, self._row, wide=[1, 4], replace=text)

    def _row(self, entry: RecordEntry) -> tuple[str, ...]:
        names = self._names[entry.kind]
        old = old_shown(self._document.store, entry.kind, entry.target, entry.old)
        what = names.get(entry.target, entry.target) if entry.target else entry.kind.label
        if entry.target:
            new = shown(entry.new)
        else:
            new = described(entry.kind, entry.fields or {}, entry.links, names)
        return _place(entry.sheet, entry.row), entry.title, what, old, new

    def _unread_row(self, unread: Unread) -> tuple[str, ...]:
        names = self._names[unread.kind]
        what = names.get(unread.target, unread.target) or unread.kind.label
        reason = translate("ImportWizard", "“{value}”: {reason}")
        text = reason.format(value=unread.text, reason=unread.reason)
        return _place(unread.sheet, unread.row), unread.title, what, "", text


def _place(sheet: str, row: int) -> str:
    return f"{sheet} {row}"
