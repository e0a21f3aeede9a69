"""The way of figures through the wizard: found, meant, for whom, what changes, done."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.i18n import translate
from jimdesk.imports.apply import Order, apply, prepare
from jimdesk.imports.mapping import Mapping
from jimdesk.imports.memory import SETTING, find, remembered, table_for
from jimdesk.imports.plan import Entry
from jimdesk.imports.plan_texts import group_name, quantity_label, shown
from jimdesk.imports.proposal import propose, with_quantities
from jimdesk.imports.questions import Question, open_questions
from jimdesk.imports.table import Table
from jimdesk.imports.values import Read, values_of
from jimdesk.review.chain import by_code
from jimdesk.store.manifest import Reason
from jimdesk.ui.document import Document
from jimdesk.ui.import_parts.changes_page import ChangesPage, counted
from jimdesk.ui.import_parts.found_page import FoundPage
from jimdesk.ui.import_parts.mapping_page import MappingPage
from jimdesk.ui.import_parts.target_page import TargetPage
from jimdesk.ui.import_parts.worker import Worker

FOUND, MAPPING, TARGET, CHANGES = range(4)
"""The pages in order."""

_MANY = 5000  # values that are worked out beside the window


class Figures(QObject):
    """Tables of figures, of which one is read into one indicator.

    Signals:
        said: the user said something, so that what was told about a page no longer holds.
        asked: the user wants to see a page anew, by number.
    """

    said = Signal()
    asked = Signal(int)

    def __init__(self, document: Document, wanted: Indicator | None, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._wanted = wanted
        self.tables: list[Table] = []
        self.number = -1
        self.mapping = Mapping()
        self.indicator = wanted or Indicator()
        self.order: Order | None = None
        self.worker = Worker(self)
        self.found, self.meaning = FoundPage(), MappingPage()
        self.target, self.changes = TargetPage(), _changes_page()
        self.pages: tuple[QWidget, ...] = (self.found, self.meaning, self.target, self.changes)
        self.found.chosen.connect(self._choose_table)
        self.meaning.changed.connect(self._on_meaning)
        self.target.changed.connect(self._on_target)
        self.changes.changed.connect(self._on_ticked)

    def titles(self) -> Sequence[str]:
        """Return what the pages are called."""
        return (
            translate("ImportWizard", "This was found"),
            translate("ImportWizard", "What it means"),
            translate("ImportWizard", "Which indicator"),
            translate("ImportWizard", "What will change"),
        )

    def take(self, tables: list[Table]) -> int:
        """Take what was read; return the first page that has something to say."""
        self.tables = tables
        known = self._known()
        table = table_for(tables, known) if known else None
        if table is None:
            self._take_table(0 if len(tables) == 1 else -1)
            return FOUND
        self._take_table(tables.index(table))
        return MAPPING if open_questions(table, self.mapping) else CHANGES

    def show_page(self, page: int) -> None:
        """Bring a page up to date."""
        self.worker.cancel()
        if page == FOUND:
            self.found.show_tables(self.tables, self.number)
        elif page == MAPPING:
            self.meaning.show_mapping(self.table, self.mapping)
        elif page == TARGET:
            known = by_code(self._document.chain.indicators.values())
            self.target.show_target(self.table, self.mapping, self.indicator, known)
        else:
            self._work_out()

    def problem(self, page: int) -> str:
        """Return what must be said before the next page, empty when nothing; lead there."""
        if page == FOUND and self.number < 0:
            return translate("ImportWizard", "Choose the table that you want.")
        problem = self.target.problem() if page == TARGET else ""
        asked = [] if problem else self._asked(page)
        if asked and page == MAPPING:
            self.meaning.reveal(asked[0].about)
        return problem or next((each.text for each in asked), "")

    def is_ready(self, page: int) -> bool:
        """Return whether the user can go on from a page."""
        if page == CHANGES:
            return self.order is not None and bool(self.order.entries)
        return bool(self.tables)

    def write(self) -> str:
        """Write what is chosen as one step; return what was done, in words.

        Raises:
            JimdeskError: nothing was changed.
        """
        order, store = self.order, self._document.store
        assert order is not None
        indicator = self._document.edit(
            order.label, lambda edit: apply(edit, store, order), before=Reason.IMPORT
        )
        text = translate(
            "ImportWizard",
            "%n values read into {code}. Undo takes them all back.",
            "",
            n=len(order.entries),
        )
        return text.format(code=indicator.code)

    @property
    def table(self) -> Table:
        """The chosen table."""
        return self.tables[self.number]

    def _asked(self, page: int) -> list[Question]:
        """Return the questions about the table that are open before the next page."""
        if page not in (MAPPING, TARGET):
            return []
        return open_questions(self.table, self.mapping, quantities=page == TARGET)

    def _known(self) -> Mapping | None:
        """Return what is remembered of the indicator that the wizard was opened for."""
        if self._wanted is None:
            return None
        kept = remembered(self._document.store.setting(SETTING))
        return find(kept, self._wanted.code)

    # --- what is said --------------------------------------------------------------------------

    def _choose_table(self, number: int) -> None:
        self._take_table(number)
        self.asked.emit(FOUND)

    def _take_table(self, number: int) -> None:
        self.number = number
        if number < 0:
            return
        if self._wanted is None:
            self.indicator = _proposed(self.table)
        known = self._known()
        if known and table_for([self.table], known) is None:
            known = None  # another source, about which nothing is remembered
        self.mapping = propose(self.table, self._measure(), known)

    def _measure(self) -> Measure | None:
        """Return the kind of measure, None while neither the indicator nor the table says it."""
        return self.indicator.measure if self.indicator.id else self.table.measure

    def _on_meaning(self, mapping: Mapping) -> None:
        self.mapping = with_quantities(mapping, self.table, self._measure())
        self.said.emit()

    def _on_target(self, indicator: Indicator, mapping: Mapping) -> None:
        self.indicator, self.mapping = indicator, mapping
        self.said.emit()

    def _on_ticked(self) -> None:
        assert self.order is not None
        self.order = replace(self.order, entries=self.changes.chosen())
        self.said.emit()

    # --- what will change ----------------------------------------------------------------------

    def _work_out(self) -> None:
        """Work out what changes: what the table says beside the window, the rest with the file."""
        self.order = None
        if len(self.table.numbers) <= _MANY:
            self._prepare(values_of(self.table, self.mapping))
            return
        self.changes.show_waiting()
        self.worker.start(partial(values_of, self.table, self.mapping), self._prepare)

    def _prepare(self, read: Read) -> None:
        order = self.order = prepare(
            self._document.store,
            self.table,
            self.mapping,
            self.indicator,
            day=datetime.now().astimezone().date().isoformat(),
            read=read,
        )
        source = f"{order.source.code} {order.source.title}".strip()
        self.changes.show_entries(
            order.plan.entries,
            counted(order.plan.entries),
            problems=order.plan.problems,
            source=translate("ImportWizard", "Source: {title}").format(title=source),
        )
        self.said.emit()


def _changes_page() -> ChangesPage:
    heads = (
        translate("ImportWizard", "Period"),
        translate("ImportWizard", "Group"),
        translate("ImportWizard", "Whose"),
        translate("ImportWizard", "What"),
        translate("ImportWizard", "In the file"),
        translate("ImportWizard", "In the source"),
    )
    text = translate(
        "ImportWizard",
        "Replace all values in conflict too: they come from another source, or were typed since",
    )
    return ChangesPage(heads, _row, right=[4, 5], wide=[1], replace=text)


def _row(entry: Entry) -> tuple[str, ...]:
    return (
        entry.period,
        group_name(entry.group),
        entry.sex.label,
        quantity_label(entry.quantity),
        shown(entry.old),
        shown(entry.new),
    )


def _proposed(table: Table) -> Indicator:
    """Return a new indicator as the table suggests it."""
    measure = table.measure or Measure.SHARE_WITHIN_SEX
    says_itself = measure.is_percent or measure is Measure.COUNT
    return Indicator(name=table.title, measure=measure, unit="" if says_itself else table.unit)
