"""Cluster: several agencies beside each other, each from its share file."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.finding import Finding
from jimdesk.domain.share import Share
from jimdesk.i18n import translate
from jimdesk.imports.take_over import may_be_taken, take_over, taken_as
from jimdesk.lean import without_numpy
from jimdesk.reports.parts import cluster_book
from jimdesk.review.cluster import FEWEST
from jimdesk.ui.cluster_tables import ClusterTables
from jimdesk.ui.dialogs.share import ShareDialog
from jimdesk.ui.document import Document
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.settings import Settings
from jimdesk.ui.share_files import ShareFiles
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import Card, FlowLayout, NameLine, ScrollPage
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable


def screen(document: Document) -> "ClusterScreen":
    """Return the section of the cluster."""
    return ClusterScreen(document, Settings())


class ClusterScreen(QWidget):
    """One's own share file, those of others, and what they have in common.

    Signals:
        go: a Place that the user wants to see.
        changes_requested, pending_changed: as every section has.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(
        self, document: Document, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self.files = ShareFiles(settings)
        self.message = MessageStrip()
        self.share_button = inputs.button(translate("ClusterScreen", "Create a share file …"))
        self.open_button = inputs.button(
            translate("ClusterScreen", "Open share files …"), "primary", icon="folder-open"
        )
        self.close_button = inputs.button(translate("ClusterScreen", "Take out of the list"))
        self.book_button = inputs.button(
            translate("ClusterScreen", "Save joint workbook …"), icon="download"
        )
        self.take_button = inputs.button(translate("ClusterScreen", "Take over"), icon="inbox")
        self.opened = PlainTable(
            translate("ClusterScreen", "Agencies"),
            (
                translate("ClusterScreen", "Agency"),
                translate("ClusterScreen", "Shared"),
                translate("ClusterScreen", "Problems"),
                translate("ClusterScreen", "Indicators"),
                translate("ClusterScreen", "Learning examples"),
            ),
            right=(2, 3, 4),
            wide=0,
        )
        self.opened.setMinimumHeight(150)
        self.common = ClusterTables()
        self._about_taking = inputs.label("", "help")
        self._lay_out()
        self._connect()
        self._say_faults(self.files.reopen())
        self._refresh()

    def _lay_out(self) -> None:
        name = NameLine()
        name.set_name(translate("ClusterScreen", "Cluster"))
        about = Card(
            translate("ClusterScreen", "How it works"),
            translate(
                "ClusterScreen",
                "Each agency creates a share file of what the others may see. Open theirs here to"
                " find the same problems, indicators and examples. Nothing of theirs gets into your"
                " file unless you take it over.",
            ),
        )
        page = ScrollPage()
        for widget in (
            name,
            about,
            self.message,
            _buttons(self.open_button, self.share_button),
            inputs.section(translate("ClusterScreen", "Agencies")),
            self.opened,
            _buttons(self.close_button, self.book_button),
            inputs.section(translate("ClusterScreen", "In common")),
            self.common,
            _buttons(self.take_button),
            self._about_taking,
        ):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def _connect(self) -> None:
        self.share_button.clicked.connect(self.share)
        self.open_button.clicked.connect(self.ask_files)
        self.close_button.clicked.connect(self.close_file)
        self.book_button.clicked.connect(self.ask_book)
        self.take_button.clicked.connect(self.take_over)
        self.common.moved.connect(self._on_row)
        self.opened.selectionModel().currentRowChanged.connect(self._refresh_buttons)
        self._document.changed.connect(self._on_changed)

    # --- what every section has ----------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Show what is open now."""
        self._on_row()

    def flush(self) -> bool:
        """Return that nothing is unsaved here."""
        return True

    def add(self) -> None:
        """Open share files, which is what this section adds."""
        self.ask_files()

    def focus_panes(self) -> list[QWidget]:
        """Return the agencies, and what they have in common."""
        return [self.opened, self.common]

    def set_findings(self, findings: list[Finding]) -> None:
        """Findings change nothing here."""

    # --- share files ---------------------------------------------------------------------------

    def share(self) -> None:
        """Choose what others may see."""
        dialog = ShareDialog(self._document, self)
        dialog.shared.connect(lambda text: self.message.show_message(text, "good"))
        dialog.open()

    def ask_files(self) -> None:
        """Ask for share files and open them."""
        title = translate("ClusterScreen", "Open share files")
        kinds = translate("ClusterScreen", "Share files (*.json);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, title, "", kinds)
        if names:
            self.open_files([Path(name) for name in names])

    def open_files(self, paths: list[Path]) -> None:
        """Open share files; those that cannot be read are told."""
        self._say_faults(self.files.open(paths))
        self._refresh()

    def close_file(self) -> None:
        """Take the chosen agency out of the list; its file stays where it lies."""
        row = self.opened.currentIndex().row()
        if 0 <= row < len(self.files.shares):
            self.files.close(row)
            self._refresh()

    def ask_book(self) -> None:
        """Ask where the joint workbook goes and save it there."""
        title = translate("ClusterScreen", "Save joint workbook")
        name = translate("ClusterScreen", "JiM_cluster.xlsx")
        kinds = translate("ClusterScreen", "Workbooks (*.xlsx)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, kinds)
        if chosen:
            self.save_book(Path(chosen))

    def save_book(self, path: Path) -> None:
        """Save the joint workbook."""
        with without_numpy():
            from jimdesk.office import xlsx  # openpyxl is loaded when it is first needed

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            xlsx.write(cluster_book.build(self._shares, datetime.now().astimezone()), path)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        finally:
            QApplication.restoreOverrideCursor()
        text = translate("ClusterScreen", "The workbook is saved as {file}.")
        self.message.show_message(text.format(file=path.name), "good")

    def take_over(self) -> None:
        """Copy the chosen record into one's own file and go there; go there when it was taken."""
        row = self.common.row
        if row is None:
            return
        store = self._document.store
        taken = taken_as(store, row.share, row.shared)
        if taken is None:
            text = translate("ClusterScreen", "Take over {code} from {agency}")
            taken = self._document.edit(
                text.format(code=row.shared.code, agency=row.share.short),
                lambda edit: take_over(edit, store, row.share, row.shared),
            )
        self.go.emit(place_of(taken))

    # --- what is shown -------------------------------------------------------------------------

    @property
    def _shares(self) -> list[Share]:
        return [each for _, each in self.files.shares]

    def _on_changed(self, _tables: frozenset[str]) -> None:
        if self.isVisible():
            self._on_row()

    def _say_faults(self, faults: list[str]) -> None:
        if faults:
            self.message.show_message("\n".join(faults), "bad")
        else:
            self.message.clear()

    def _refresh(self) -> None:
        self.opened.set_rows(
            [
                (
                    each.agency,
                    each.shared_on,
                    str(len(each.problems)),
                    str(len(each.indicators)),
                    str(len(each.examples)),
                )
                for each in self._shares
            ]
        )
        self.common.set_shares(self._shares, self._document.store.agency.name)

    def _on_row(self) -> None:
        row, text = self.common.row, ""
        own = self._document.store.agency.name
        takes = row is not None and row.share.agency != own and may_be_taken(row.shared)
        take = translate("ClusterScreen", "Take over")
        if row is not None and takes:
            known = taken_as(self._document.store, row.share, row.shared)
            if known is not None:
                take = translate("ClusterScreen", "Show {code}").format(code=known.code)
                said = translate("ClusterScreen", "{code} from {agency} is yours as {own}.")
            else:
                said = translate(
                    "ClusterScreen",
                    "{code} from {agency} becomes a draft of your own that says where it is from."
                    " Of an indicator the definition comes along, not the values.",
                )
            text = said.format(
                code=row.shared.code, agency=row.share.short, own=known.code if known else ""
            )
            takes = known is not None or not self._document.read_only
        elif row is not None and row.share.agency == own:
            said = translate("ClusterScreen", "{code} is your own.")
            text = said.format(code=row.shared.code)
        self.take_button.setText(take)
        self.take_button.setEnabled(takes)
        self._about_taking.setText(text)
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        self.share_button.setEnabled(not self._document.read_only)
        self.close_button.setEnabled(bool(self.files.shares))
        self.book_button.setEnabled(len(self.files.shares) >= FEWEST)


def _buttons(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row = FlowLayout(made, spacing=12)
    for widget in widgets:
        row.addWidget(widget)
    return made
