"""What is sent to those who help, all of it shown before it is saved."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QSizePolicy, QWidget

from jimdesk.i18n import format_number, translate
from jimdesk.store.store import Store
from jimdesk.ui import settings, support
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable


class SupportDialog(QDialog):
    """The files of a support package, the text of the chosen one, and a button that saves them."""

    def __init__(
        self, kept: settings.Settings, store: Store | None, parent: QWidget | None = None
    ) -> None:
        """Show what would be saved.

        Args:
            kept: What the user has chosen.
            store: The open file, None when no file is open.
            parent: The window.
        """
        super().__init__(parent)
        self.parts = support.parts(kept, store)
        self.message = MessageStrip()
        about = inputs.label(
            translate(
                "Support",
                "These files and nothing else are saved. They hold nothing that you have written"
                " and no names. Choose a file to read all of it.",
            )
        )
        heads = (
            translate("Support", "File"),
            translate("Support", "What it is about"),
            translate("Support", "Characters"),
        )
        self.table = PlainTable(
            translate("Support", "Files in the package"), heads, right=(2,), wide=1
        )
        self.text = inputs.read_text(translate("Support", "Content"))
        self.save_button = inputs.button(translate("Support", "Save the package …"), "primary")
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.set_rows(
            [(part.name, part.title, format_number(len(part.text))) for part in self.parts]
        )
        self.table.setSizeAdjustPolicy(PlainTable.SizeAdjustPolicy.AdjustToContents)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.save_button.clicked.connect(self._ask)
        title = translate("Support", "Make a support package")
        content: list[QWidget] = [self.message, about, self.table, self.text]
        lay_out(self, title, content, [self.save_button], size=(820, 680))

    def save(self, path: Path) -> None:
        """Save what is shown."""
        try:
            support.write(self.parts, path)
        except OSError as error:
            text = translate("Support", "The package could not be saved ({reason}).")
            self.message.show_message(text.format(reason=error.strerror or error), "bad")
            return
        text = translate("Support", "The package is saved as {file}. Send it to your IT support.")
        self.message.show_message(text.format(file=path), "good")

    def _ask(self) -> None:
        day = datetime.now(UTC).astimezone().date()
        name, _ = QFileDialog.getSaveFileName(
            self,
            translate("Support", "Save the support package"),
            str(Path.home() / support.file_name(day)),
            translate("Support", "Packages (*.zip)"),
        )
        if name:
            path = Path(name)
            self.save(path if path.suffix else path.with_suffix(".zip"))

    def _show_chosen(self) -> None:
        part = self.parts[max(0, self.table.currentIndex().row())]
        self.text.setPlainText(part.text)
        inputs.describe(self.text, translate("Support", "Content"), part.title)
