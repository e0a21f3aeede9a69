"""Take one table, chart or text of what is chosen to Word."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.i18n import translate
from jimdesk.office.pieces import Piece
from jimdesk.ui import clipboard
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable


class CopyPieceDialog(QDialog):
    """Lists the pieces of a record or a report, and copies the chosen one."""

    def __init__(
        self, title: str, pieces: Sequence[Piece], language: str, parent: QWidget | None = None
    ) -> None:
        """Offer pieces.

        Args:
            title: What they are pieces of.
            pieces: At least one.
            language: Language of their texts, such as sv-SE.
            parent: The window.
        """
        super().__init__(parent)
        self._pieces, self._language = pieces, language
        heads = (
            translate("CopyPiece", "Kind"),
            translate("CopyPiece", "What"),
            translate("CopyPiece", "Section"),
        )
        self.table = PlainTable(translate("CopyPiece", "What can be copied"), heads, wide=(1, 2))
        self.table.set_rows([(_kind(each), each.name, each.section) for each in pieces])
        about = translate(
            "CopyPiece",
            "Choose a table, a chart or a text of {title} and paste it into Word. Small counts are"
            " protected.",
        )
        self.copy = inputs.button(translate("CopyPiece", "Copy"), "primary")
        self.copy.setDefault(True)
        self.message = MessageStrip()
        lay_out(
            self,
            translate("CopyPiece", "Copy a part to Word"),
            [inputs.label(about.format(title=title), "help"), self.table, self.message],
            [self.copy],
            size=(820, 560),
        )
        self.copy.clicked.connect(self.copy_chosen)
        self.table.doubleClicked.connect(lambda _: self.copy_chosen())
        self.table.setFocus()

    def copy_chosen(self) -> None:
        """Put the chosen piece on the clipboard and say so."""
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self._pieces):
            return
        piece = self._pieces[row]
        clipboard.copy(piece.blocks, self._language)
        text = translate("CopyPiece", "{name} is copied. Paste it into Word.")
        self.message.show_message(text.format(name=piece.name), "good")


def _kind(piece: Piece) -> str:
    return {
        "table": translate("CopyPiece", "Table"),
        "chart": translate("CopyPiece", "Chart"),
        "text": translate("CopyPiece", "Text"),
    }[piece.kind]
