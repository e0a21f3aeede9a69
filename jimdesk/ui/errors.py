"""What happens when the program itself has a fault: it is logged, told, and the work goes on."""

import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from jimdesk import paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate

if TYPE_CHECKING:
    import logging


def install_hook() -> None:
    """Tell the user of every fault that nobody caught, and go on."""
    sys.excepthook = _on_error


def _on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    if isinstance(error, JimdeskError):
        _show(str(error), "")
        return
    places = "".join(traceback.format_tb(trace))
    _log().error("%s\n%s", kind.__name__, places)  # the message may hold the user's text
    text = translate(
        "Errors",
        "Something went wrong in the program. What the status bar calls saved is safe. You can go"
        " on working. Send the details to your IT support if it happens again.",
    )
    _show(text, f"{kind.__name__}: {error}\n{places}")


def _show(text: str, details: str) -> None:
    if QApplication.instance() is None:
        sys.stderr.write(f"{text}\n")
        return
    box = QMessageBox(QApplication.activeWindow())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("JiM Desk")
    box.setText(text)
    if details:
        box.setDetailedText(details)
    box.addButton(translate("Errors", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.finished.connect(lambda _: box.deleteLater())  # keeps it, also when no window is active
    QTimer.singleShot(0, box.open)


def _log() -> "logging.Logger":
    """Return the log: at most five files of one megabyte, without any of the user's texts."""
    import logging  # not needed until there is a fault
    from logging.handlers import RotatingFileHandler

    log = logging.getLogger("jimdesk")
    if not log.handlers:
        folder = paths.log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "jimdesk.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
    return log
