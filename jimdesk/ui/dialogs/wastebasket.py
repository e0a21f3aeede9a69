"""The wastebasket: what has been removed, and the way back."""

from datetime import datetime

from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.record import CodedRecord, Record
from jimdesk.i18n import format_moment, translate
from jimdesk.store.wastebasket import Discarded
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable


class WastebasketDialog(QDialog):
    """Lists deletions, newest first; restores one with all that went with it, or empties all."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shown: list[Discarded] = []
        self.message = MessageStrip()
        heads = (
            translate("Wastebasket", "Removed"),
            translate("Wastebasket", "What"),
            translate("Wastebasket", "With it"),
        )
        title = translate("Wastebasket", "Wastebasket")
        self.table = PlainTable(title, heads, wide=1)
        self.empty_text = inputs.muted(translate("Wastebasket", "The wastebasket is empty."))
        self.restore_button = inputs.button(translate("Wastebasket", "Restore"), "primary")
        self.empty_button = inputs.button(translate("Wastebasket", "Empty the wastebasket …"))
        self.restore_button.clicked.connect(self.restore)
        self.empty_button.clicked.connect(self._ask)
        self.message.action_requested.connect(self.empty)
        lay_out(
            self,
            title,
            [self.message, self.empty_text, self.table],
            [self.empty_button, self.restore_button],
            size=(760, 480),
        )
        self._refresh()

    def restore(self) -> None:
        """Bring the chosen deletion back."""
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self._shown):
            return
        label = translate("Wastebasket", "Restore from the wastebasket")
        deletion = self._shown[row].deletion
        try:
            self._document.edit(label, lambda edit: edit.restore(deletion))
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        self._refresh()

    def empty(self) -> None:
        """Remove everything for good."""
        self._document.empty_wastebasket()
        self.message.clear()
        self._refresh()

    def _ask(self) -> None:
        self.message.show_message(
            translate(
                "Wastebasket",
                "This cannot be undone: what lies here is removed for good, its old values in the"
                " change log too. Earlier steps can then no longer be undone. Backup copies keep"
                " what they hold until they are replaced.",
            ),
            "warning",
            action=translate("Wastebasket", "Remove for good"),
        )

    def _refresh(self) -> None:
        self._shown = self._document.store.wastebasket()
        self.table.set_rows([_row(discarded) for discarded in self._shown])
        some = bool(self._shown)
        self.table.setVisible(some)
        self.empty_text.setVisible(not some)
        writable = some and not self._document.read_only
        self.restore_button.setEnabled(writable)
        self.empty_button.setEnabled(writable)


def _row(discarded: Discarded) -> tuple[str, ...]:
    at = datetime.fromisoformat(discarded.at).astimezone()
    first, *rest = discarded.records
    with_it = translate("Wastebasket", "%n more records", "", n=len(rest)) if rest else ""
    return (format_moment(at), _name(discarded, first), with_it)


def _name(discarded: Discarded, record: Record) -> str:
    code = record.code if isinstance(record, CodedRecord) else ""
    return discarded.label or code
