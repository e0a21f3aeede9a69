"""What happens when the program itself has a fault: it is logged, told, and the work goes on."""

import sys
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate


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
    from jimdesk.ui import log  # not needed until there is a fault

    with suppress(OSError):  # a full disk; the user is told of the fault all the same
        log.write(error)
    text = translate(
        "Errors",
        "Something went wrong in the program. What the status bar calls saved is safe. You can go"
        " on working. If it happens again, choose Make a support package in the Help menu and"
        " send it to your IT support.",
    )
    _show(text, "\n".join((f"{kind.__name__}: {error}", *log.places(error))))


def _show(text: str, details: str) -> None:
    if QApplication.instance() is None:
        sys.stderr.write(f"{text}\n")
        return
    from PySide6.QtWidgets import QMessageBox  # not needed until there is a fault

    box = QMessageBox(QApplication.activeWindow())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("JiM Desk")
    box.setText(text)
    if details:
        box.setDetailedText(details)
    box.addButton(translate("Errors", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.finished.connect(lambda _: box.deleteLater())  # keeps it, also when no window is active
    QTimer.singleShot(0, box.open)
