"""Choose what other agencies may see, and save it as a share file."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from jimdesk import __version__
from jimdesk.domain.collaboration import LearningExample
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.record import CodedRecord
from jimdesk.i18n import translate
from jimdesk.office.share import SUFFIX, write_share
from jimdesk.reports.parts.shared import shareable
from jimdesk.reports.report import Options, Stage, file_name
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.tick_table import TickRow, TickTable


class ShareDialog(QDialog):
    """A table of what can be shared, nothing ticked from the start.

    Signals:
        shared: what was saved, in words.
    """

    shared = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._records = shareable(document.chain)
        self._ticked = [False] * len(self._records)
        self.table = TickTable(
            translate("ShareDialog", "What can be shared"),
            (
                translate("ShareDialog", "Id"),
                translate("ShareDialog", "Kind"),
                translate("ShareDialog", "Name"),
            ),
            wide=(2,),
        )
        self.message = MessageStrip()
        self.all_button = inputs.button(translate("ShareDialog", "Tick all"))
        self.button = inputs.button(
            translate("ShareDialog", "Save share file …"), "primary", icon="download"
        )
        self.table.rows.ticked.connect(self._on_ticked)
        self.all_button.clicked.connect(self.tick_all)
        self.button.clicked.connect(self.ask_place)
        about = translate(
            "ShareDialog",
            "Tick what other agencies may see. Small counts are protected; notes, history,"
            " signatures and what lies in the wastebasket never come along. A learning example"
            " stands here once you have said in it that it may be shared.",
        )
        lay_out(
            self,
            translate("ShareDialog", "Create a share file"),
            [inputs.muted(about), self.table, self.message],
            [self.all_button, self.button],
            size=(820, 640),
        )
        self._show()

    def tick_all(self) -> None:
        """Tick every record."""
        self._ticked = [True] * len(self._records)
        self._show()

    def ask_place(self) -> None:
        """Ask where the share file goes and save it there."""
        store = self._document.store
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = file_name(
            store.agency,
            self._document.report_year,
            Stage.FINAL,
            _now().date(),
            title=translate("ShareDialog", "share"),
            suffix=SUFFIX,
        )
        title = translate("ShareDialog", "Save share file")
        kinds = translate("ShareDialog", "Share files (*.json)")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(Path(folder) / name), kinds)
        if chosen:
            self.save(Path(chosen))

    def save(self, path: Path) -> None:
        """Save what is ticked; say what stands in the way."""
        pairs = zip(self._records, self._ticked, strict=True)
        codes = [record.code for record, ticked in pairs if ticked]
        options = Options(at=_now(), stage=Stage.FINAL, version=__version__)
        path = path if path.suffix else path.with_suffix(SUFFIX)
        document = self._document
        try:
            made = write_share(document.store, document.report_year, codes, options, path)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        count = sum(1 for _ in made.records())
        text = translate("ShareDialog", "%n records are shared in {file}.", "", n=count)
        self.shared.emit(text.format(file=path.name))
        self.accept()

    def _show(self) -> None:
        self.table.set_rows(
            [
                TickRow((record.code, _kind(record), _name(record)), ticked)
                for record, ticked in zip(self._records, self._ticked, strict=True)
            ]
        )
        self._refresh()

    def _on_ticked(self, row: int, ticked: bool) -> None:
        self._ticked[row] = ticked
        self._refresh()

    def _refresh(self) -> None:
        self.button.setEnabled(any(self._ticked) and not self._document.read_only)


def _kind(record: CodedRecord) -> str:
    if isinstance(record, Goal):
        return translate("ShareDialog", "Goal")
    if isinstance(record, Indicator):
        return translate("ShareDialog", "Indicator")
    if isinstance(record, LearningExample):
        return translate("ShareDialog", "Learning example")
    return translate("ShareDialog", "Problem")


def _name(record: CodedRecord) -> str:
    names = (getattr(record, field, "") for field in ("title", "statement", "name"))
    return next(filter(None, names), "")


def _now() -> datetime:
    return datetime.now().astimezone()
