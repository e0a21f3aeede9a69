"""The log of exports: what has been made, and the ways back to it."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path, PureWindowsPath

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from jimdesk import __version__
from jimdesk.domain.export import ExportEntry
from jimdesk.fs import sha256
from jimdesk.i18n import format_moment, translate
from jimdesk.office.formats import FORMATS
from jimdesk.office.hand_out import REPORT as FORM
from jimdesk.office.share import REPORT as SHARE
from jimdesk.office.share import SUFFIX as SHARE_SUFFIX
from jimdesk.reports import REPORTS
from jimdesk.reports.parts.changes_sheet import changes_since
from jimdesk.reports.report import Options, Stage
from jimdesk.ui.dialogs.book_preview import BookPreview
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import beside, column
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable

_WRITTEN = frozenset({each.suffix for each in FORMATS} | {".xlsx", ".pdf", SHARE_SUFFIX})
"""Endings of what the program writes."""

_PLACES = (
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
)


class ExportLog(QWidget):
    """Every export, newest first, with what can be done with the chosen one.

    The file holds names and checksums but no folders, which are the business of whoever works
    there: a file is looked for where it usually lies, and known by its checksum.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._entries: Sequence[ExportEntry] = ()
        self._known: dict[tuple[str, str], Path] = {}  # by name and checksum
        self.table = PlainTable(translate("Report", "Made before"), _heads())
        self.table.setMinimumHeight(180)
        self.heading = inputs.section(translate("Report", "Made before"))
        self.open = inputs.button(translate("Report", "Open"))
        self.show_in_folder = inputs.button(translate("Report", "Show in folder"))
        self.compare = inputs.button(translate("Report", "Compare with now"))
        self.about = inputs.muted("")
        self.about.setWordWrap(True)
        self.message = MessageStrip()
        self.table.selectionModel().currentChanged.connect(self._tell_about)
        self.table.activated.connect(lambda _: self._open())
        self.open.clicked.connect(self._open)
        self.show_in_folder.clicked.connect(self._show_in_folder)
        self.compare.clicked.connect(self.compare_with_now)
        box = column(spacing=12)
        box.addWidget(self.heading)
        box.addWidget(self.table)
        box.addWidget(self.about)
        buttons = beside(self.open, self.show_in_folder, self.compare)
        box.addLayout(buttons)
        box.addWidget(self.message)
        self.setLayout(box)

    def refresh(self) -> None:
        """Show what is in the log."""
        self._entries = self._document.store.all(ExportEntry)[::-1]
        self.table.set_rows([_row(each) for each in self._entries])
        self.setVisible(bool(self._entries))
        self._tell_about()

    def remember(self, path: Path) -> None:
        """Know where a file lies that has been made just now."""
        if path.is_file():
            self._known[path.name, sha256(path)] = path

    @property
    def chosen(self) -> ExportEntry | None:
        """The chosen export, None when the log is empty."""
        row = self.table.currentIndex().row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def place_of(self, entry: ExportEntry) -> Path | None:
        """Return where an export lies now, None when it is not where such files usually lie."""
        known = self._known.get((entry.file_name, entry.sha256))
        own = self._document.store.path
        folders = [Path(QStandardPaths.writableLocation(each)) for each in _PLACES]
        candidates = [known] if known else []
        if _is_plain(entry.file_name):
            around = ([own.parent] if own else []) + folders
            candidates += [each / entry.file_name for each in around]
        for path in candidates:
            if path.is_file() and sha256(path) == entry.sha256:
                return path
        return None

    def compare_with_now(self) -> None:
        """Show how the figures of the chosen export differ from those of now."""
        entry = self.chosen
        if entry is None:
            return
        options = Options(at=datetime.now().astimezone(), version=__version__)
        sheet = changes_since(self._document.store, entry, options)
        if sheet is None:
            text = translate("Report", "No figures are kept of {file}, so it cannot be compared.")
            self.message.show_message(text.format(file=entry.file_name), "muted")
            return
        if not sheet.rows:
            text = translate("Report", "No figure has changed since {file} was made.")
            self.message.show_message(text.format(file=entry.file_name), "good")
            return
        BookPreview(translate("Report", "Compare with now"), [sheet], self).open()

    def _tell_about(self, *_: object) -> None:
        """Tell of the chosen export what the table has no room for."""
        entry = self.chosen
        if entry is None:
            self.about.clear()
            return
        said = [
            (translate("Report", "Filter"), entry.filter or "–"),
            (translate("Report", "Threshold"), str(entry.threshold)),
            (translate("Report", "Case number"), entry.case_number),
            (translate("Report", "Questions are answered by"), entry.contact),
            (translate("Report", "Handed over although errors remain"), entry.reason),
            (translate("Report", "SHA-256"), _in_groups(entry.sha256)),
        ]
        self.about.setText(" · ".join(f"{name}: {text}" for name, text in said if text))

    def _found(self) -> Path | None:
        """Return where the chosen export lies; ask when it is not where it usually is."""
        entry = self.chosen
        if entry is None:
            return None
        path = self.place_of(entry)
        if path is not None:
            return path
        title = translate("Report", "Where is {file}?").format(file=entry.file_name)
        start = entry.file_name if _is_plain(entry.file_name) else ""
        name, _ = QFileDialog.getOpenFileName(self, title, start)
        if not name:
            return None
        if sha256(Path(name)) != entry.sha256:
            text = translate(
                "Report", "{file} is another file, or has been changed since it was made."
            )
            self.message.show_message(text.format(file=Path(name).name), "warning")
        self._known[entry.file_name, entry.sha256] = Path(name)
        return Path(name)

    def _open(self) -> None:
        path = self._found()
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _show_in_folder(self) -> None:
        path = self._found()
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _is_plain(name: str) -> bool:
    """Return whether a name is that of a file that we write, and leads to no other place.

    It can come with a stranger's file: a network address would be asked for one's password, and a
    program would be run.
    """
    return PureWindowsPath(name).name == name and PureWindowsPath(name).suffix.lower() in _WRITTEN


def _in_groups(checksum: str) -> str:
    """Return a checksum in groups of eight, so that it finds room in a narrow window."""
    return " ".join(checksum[at : at + 8] for at in range(0, len(checksum), 8))


def _heads() -> tuple[str, ...]:
    return (
        translate("Report", "When"),
        translate("Report", "Report"),
        translate("Report", "Year"),
        translate("Report", "Stage"),
        translate("Report", "File"),
    )


def _row(entry: ExportEntry) -> tuple[str, ...]:
    titles = {each.name: each.title() for each in REPORTS}
    titles[FORM] = translate("Report", "Form to a colleague")
    titles[SHARE] = translate("Report", "Share file to other agencies")
    return (
        format_moment(datetime.fromisoformat(entry.at).astimezone()),
        titles.get(entry.report, entry.report),
        str(entry.year),
        Stage(entry.stage).label if entry.stage in set(Stage) else entry.stage,
        entry.file_name,
    )
