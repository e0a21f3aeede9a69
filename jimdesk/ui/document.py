"""The open file as the window knows it: one place for edits, one signal for what they touched."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from jimdesk.domain.errors import JimdeskError
from jimdesk.store.database import NotWrittenError
from jimdesk.store.history import Step
from jimdesk.store.manifest import Reason
from jimdesk.store.store import Store

if TYPE_CHECKING:
    from jimdesk.domain.finding import Finding
    from jimdesk.review.chain import Chain
    from jimdesk.store.erasing_numbers import Spot
    from jimdesk.store.writer import Writer

T = TypeVar("T")

REVIEW_AFTER = 300
"""Milliseconds without a change until findings are looked for anew."""


class Document(QObject):
    """Owns the store of one file.

    Undo lies in the file itself, so there is no second stack here that could disagree with it.

    Signals:
        changed: names of the tables that an edit, an undo or a redo touched.
        years_changed: the report year or the planning year is another.
        findings_changed: `findings` has been looked for anew.
        not_saved: what to tell the user when a change could not be written.
        not_written: the same when it is the disk's fault and can be tried again.
        moved: the file's old and new path, when another program has taken the old one away.
    """

    changed = Signal(frozenset)
    years_changed = Signal()
    findings_changed = Signal()
    not_saved = Signal(str)
    not_written = Signal(str)
    moved = Signal(object, object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.saved_at: datetime | None = None
        self.findings: list[Finding] = []
        self.reviewed = False
        self._chain: Chain | None = None
        self._review = QTimer(self, singleShot=True, interval=REVIEW_AFTER)
        self._review.timeout.connect(self.review)
        self.years_changed.connect(self._review.start)

    @property
    def chain(self) -> "Chain":
        """The whole chain as it is now."""
        if self._chain is None:
            from jimdesk.review.chain import Chain  # not needed for the first picture

            self._chain = Chain.load(self.store)
        return self._chain

    @property
    def read_only(self) -> bool:
        """Whether edits are refused."""
        return self.store.read_only

    @property
    def report_year(self) -> int:
        """The year that is being reported."""
        return int(self.store.setting("report_year") or _last_year())

    @property
    def planning_year(self) -> int:
        """The year that is being planned and run."""
        return int(self.store.setting("planning_year") or self.report_year + 1)

    def set_years(self, *, report: int, planning: int) -> None:
        """Choose the two years."""
        if (report, planning) == (self.report_year, self.planning_year) or self.read_only:
            return
        self.store.set_setting("report_year", str(report))
        self.store.set_setting("planning_year", str(planning))
        self.years_changed.emit()

    def review_soon(self) -> None:
        """Look for what is missing in a quiet moment, unless that has been done or is coming."""
        if not self.reviewed and not self._review.isActive():
            self._review.start()

    def review(self) -> None:
        """Look for what is missing or wrong now, without waiting for a quiet moment."""
        from jimdesk.review import rules  # loaded after the first paint

        self._review.stop()
        self.findings = rules.findings(self.store, self.report_year, chain=self.chain)
        self.reviewed = True
        self.findings_changed.emit()

    def close(self) -> None:
        """Close the file; nothing is looked for in it any more."""
        self._review.stop()
        self.store.close()

    def edit(
        self, label: str, action: "Callable[[Writer], T]", *, before: Reason | None = None
    ) -> T:
        """Do one user-sized edit: one transaction, one step, one signal.

        Args:
            label: What is done, as it stands in "Ångra …".
            action: Writes through the writer that it gets.
            before: Why a backup copy is made first, for an edit that changes much.

        Raises:
            JimdeskError: nothing was changed; `not_saved` has said so.
        """
        place = self.store.path
        try:
            result, step = self.store.edit(label, action, before=before)
        except NotWrittenError as error:
            self.not_written.emit(str(error))
            raise
        except JimdeskError as error:
            self.not_saved.emit(str(error))
            raise
        self._announce(step)
        if self.store.path != place:
            self.moved.emit(place, self.store.path)
        return result

    def undo(self) -> None:
        """Take the last step back."""
        self._announce(self.store.undo())

    def redo(self) -> None:
        """Do the last undone step again."""
        self._announce(self.store.redo())

    def empty_wastebasket(self) -> None:
        """Remove what lies in the wastebasket for good."""
        self._announce(self.store.empty_wastebasket())

    def erase(self, text: str) -> None:
        """Erase a text for good, wherever it stands in the file."""
        self._announce(self.store.erase(text))

    def erase_numbers(self, spot: "Spot") -> None:
        """Erase the numbers of an indicator in a period and group for good."""
        self._announce(self.store.erase_numbers(spot))

    def _announce(self, step: Step | None) -> None:
        if step is None:
            return
        self._chain = None
        self.saved_at = datetime.now().astimezone()
        self.changed.emit(step.tables)
        self._review.start()


def _last_year() -> int:
    return datetime.now().astimezone().year - 1
