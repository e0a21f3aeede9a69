"""Start the window."""

import gc
import sys
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from jimdesk import __version__, i18n
from jimdesk.fs import sweep_temporary_folders
from jimdesk.ui import errors, settings, single, theme
from jimdesk.ui.main_window import MainWindow

SETTLE = 300
"""Milliseconds from showing the window until it does what can wait."""


def run(
    file: Path | None = None,
    *,
    example: bool = False,
    smoke: bool = False,
    language: str | None = None,
) -> int:
    """Show the window and stay until it is closed; return the exit code.

    When the user has a window already, that one comes to the front and opens the file instead.

    Args:
        file: File to open, None for the welcome page.
        example: Open the example instead.
        smoke: Leave as soon as the window has been painted.
        language: The language that was asked for, None for the one that the user has chosen.
    """
    kept = settings.Settings()
    i18n.install(language or kept.get(settings.LANGUAGE))
    app = make_application(sys.argv)
    if not smoke and single.hand_over(single.Wish(file=file, example=example)):
        return 0
    errors.install_hook()
    theme.apply(app, kept.get(settings.THEME), kept.get(settings.SCALE))
    theme.follow_system(app, lambda: (kept.get(settings.THEME), kept.get(settings.SCALE)))
    window = MainWindow(kept)
    app.commitDataRequest.connect(window.safety.end_session)
    if example:
        window.open_example()
    elif file is not None:
        window.open_file(file.resolve())
    window.show()
    QTimer.singleShot(0, _collect_garbage_again)
    if smoke:
        app.processEvents()  # exposes and paints
        window.close()
        return 0
    listener = single.Listener()
    listener.wished.connect(window.opening.fulfil)
    QTimer.singleShot(SETTLE, lambda: _settle(listener))
    try:
        return app.exec()
    finally:
        listener.close()


def _settle(listener: single.Listener) -> None:
    """Hear of later starts, and clean up after killed ones."""
    listener.listen()
    Thread(target=sweep_temporary_folders, daemon=True).start()


def _collect_garbage_again() -> None:
    """Let Python clean up from now on, but not look through what starting has made."""
    gc.freeze()
    gc.enable()


def make_application(arguments: list[str]) -> QApplication:
    """Return the application, with Qt's own texts and formats in the language in use."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(arguments)
    app.setApplicationName("JiM Desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("jimdesk")
    swedish = i18n.language() == "sv"
    QLocale.setDefault(QLocale("sv_SE" if swedish else "en_GB"))
    if swedish:
        translator = QTranslator(app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load("qtbase_sv", folder):
            app.installTranslator(translator)
    return app
