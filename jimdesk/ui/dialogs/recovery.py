"""A damaged file: what happened, and what there is to go back to, the best first."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.i18n import format_date, format_moment, translate
from jimdesk.store import recovery
from jimdesk.ui import files
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.dialogs.ways import Ways
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.message_strip import MessageStrip


class RecoveryDialog(QDialog):
    """Offers the newest good backup copy, then JSON, then what can be read in the file itself.

    Signals:
        recovered: words for the user; the file can be opened again.
        opened: a store with what can be read, read-only.
    """

    recovered = Signal(str)
    opened = Signal(object)

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.ways = recovery.ways_back(path)
        self.message = MessageStrip()
        self._ways = Ways(self.message)
        about = inputs.label(
            translate(
                "Recovery",
                "{file} is damaged and cannot be opened. The damaged file is kept under another"
                " name whatever you choose, so nothing more can be lost.",
            ).format(file=path.name)
        )
        self._add_ways()
        title = translate("Recovery", "The file is damaged")
        lay_out(self, title, [self.message, about, self._ways], [], size=(680, 400))

    def _add_ways(self) -> None:
        copy, source = self.ways.copy, self.ways.json
        if copy is not None:
            self._ways.add(
                translate("Recovery", "Go back to the backup copy"),
                translate("Recovery", "Made {time}, checked from end to end.").format(
                    time=format_moment(copy.at.astimezone())
                ),
                lambda: self._say_replaced(recovery.from_copy(self._path, copy)),
            )
        if source is not None:
            made = datetime.fromtimestamp(source.stat().st_mtime, UTC).astimezone()
            self._ways.add(
                translate("Recovery", "Make the file anew from JSON"),
                translate("Recovery", "Written once a week, last {date}.").format(
                    date=format_date(made.date())
                ),
                lambda: self._say_replaced(recovery.from_json(self._path, source)),
            )
        self._ways.add(
            translate("Recovery", "Save what can be read"),
            translate(
                "Recovery", "Takes row by row what is whole in the damaged file. Some may be gone."
            ),
            self._salvage,
        )
        self._ways.add(
            translate("Recovery", "Look at what can be read"),
            translate("Recovery", "Read-only. Nothing is changed, and you can come back here."),
            self._look,
        )

    @property
    def buttons(self) -> list[QWidget]:
        """One for each way, the best first."""
        return self._ways.buttons

    def _look(self) -> None:
        store = files.what_is_left(self._path)
        self.accept()
        self.opened.emit(store)

    def _say_replaced(self, aside: Path) -> None:
        text = translate("Recovery", "The file is whole again. The damaged one is kept as {file}.")
        self._done(text.format(file=aside.name))

    def _salvage(self) -> None:
        aside, rows = recovery.from_itself(self._path)
        text = translate(
            "Recovery",
            "%n rows were saved. Go through what is missing. The damaged file is kept as {file}.",
            "",
            n=rows,
        )
        self._done(text.format(file=aside.name))

    def _done(self, text: str) -> None:
        self.accept()
        self.recovered.emit(text)
