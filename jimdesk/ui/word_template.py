"""The agency's own Word template: chosen once on a computer, and used for every Word report."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from jimdesk.i18n import translate
from jimdesk.ui import settings
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import line


class WordTemplate(QWidget):
    """Says which template Word reports get, and lets the user choose another."""

    def __init__(self, kept: settings.Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = kept
        self.name = inputs.label("", "help")
        self.choose_link = inputs.link_button(
            translate("WordTemplate", "Choose the agency's template …"), strong=True
        )
        self.own_link = inputs.link_button(translate("WordTemplate", "Use JiM Desk's own look"))
        row = line(self.name, self.choose_link, self.own_link, spacing=16)
        row.addStretch(1)
        self.setLayout(row)
        self.choose_link.clicked.connect(self.ask)
        self.own_link.clicked.connect(lambda: self.use(None))
        self._say()

    @property
    def path(self) -> Path | None:
        """The template, None for our own look. It may have been moved since it was chosen."""
        kept = self._settings.get(settings.WORD_TEMPLATE)
        return Path(kept) if kept else None

    def ask(self) -> None:
        """Let the user choose a template."""
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("WordTemplate", "Choose the agency's template"),
            str(self.path.parent) if self.path else "",
            translate("WordTemplate", "Word (*.docx *.dotx)"),
        )
        if chosen:
            self.use(Path(chosen))

    def use(self, path: Path | None) -> None:
        """Use a template from now on; None for our own look."""
        self._settings.set(settings.WORD_TEMPLATE, str(path) if path else "")
        self._say()

    def _say(self) -> None:
        if self.path is None:
            text = translate("WordTemplate", "Template: JiM Desk's own look")
        else:
            text = translate("WordTemplate", "Template: {name}").format(name=self.path.name)
        self.name.setText(text)
        self.own_link.setVisible(self.path is not None)
