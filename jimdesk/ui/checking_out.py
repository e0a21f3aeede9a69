"""Checking a file out of a network folder, and in again, as the window leads through it."""

from pathlib import Path
from typing import TYPE_CHECKING

from jimdesk import paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.store import marks, places
from jimdesk.ui import files

if TYPE_CHECKING:
    from jimdesk.ui.main_window import MainWindow


def check_out(window: "MainWindow") -> None:
    """Go on in a copy of the file shown on this computer; others read the original meanwhile."""
    from jimdesk.store import checkout  # knows what opening a file need not

    path = _leave(window)
    if path is None:
        return
    try:
        copy = checkout.check_out(path, paths.data_folder())
    except JimdeskError as error:
        _back_to(window, path, str(error))
        return
    window.open_file(copy)


def check_in(window: "MainWindow") -> None:
    """Return the copy shown to where it belongs, and show that file read-only."""
    from jimdesk.store import checkout

    path = _leave(window)
    if path is None:
        return
    try:
        returned = checkout.check_in(path)
    except JimdeskError as error:
        _back_to(window, path, str(error))
        return
    why = translate("CheckingOut", "The file is checked in. To work on, check it out again.")
    window.opening.read_only(returned.original, why)
    if returned.beside is None:
        text = translate(
            "CheckingOut",
            "{file} has been read back and is whole. Others can work in it now.",
        )
        window.strip.show_message(
            text.format(file=returned.original.name),
            "good",
            action=translate("CheckingOut", "Check it out again"),
            does=lambda: check_out(window),
        )
        return
    beside = returned.beside
    text = translate(
        "CheckingOut",
        "{file} was changed by somebody else meanwhile, so both are kept: yours lies beside it as"
        " {beside}. Agree on which one counts.",
    )
    window.strip.show_message(
        text.format(file=returned.original.name, beside=beside.name),
        "warning",
        action=translate("CheckingOut", "Read yours"),
        does=lambda: window.show_opened(lambda: files.opened_read_only(beside)),
    )


def cancel(window: "MainWindow") -> None:
    """Give up what was done in the copy shown, and show the original read-only."""
    from jimdesk.store import checkout

    path = _leave(window)
    if path is None:
        return
    try:
        original = checkout.cancel(path)
    except JimdeskError as error:
        _back_to(window, path, str(error))
        return
    window.show_opened(lambda: files.opened_read_only(original))
    text = translate(
        "CheckingOut",
        "{file} is free again, as it was when you checked it out. What you did meanwhile lies among"
        " its backup copies.",
    )
    window.say(text.format(file=original.name), "good")


def show_held(window: "MainWindow", path: Path, text: str) -> None:
    """Show a file that is checked out: the copy when it is the user's own, else read-only.

    Args:
        window: The window.
        path: The original.
        text: Who has it.
    """
    own = marks.own_copy(path, paths.data_folder())
    if own is not None:
        window.open_file(own)
        return
    if not window.opening.read_only(path, text):
        return
    offer = translate(
        "CheckingOut",
        "If that is no longer so, you can revoke the check-out. What is returned later is then put"
        " beside the file, so nothing is lost.",
    )
    window.strip.show_message(
        offer,
        "accent",
        action=translate("CheckingOut", "Revoke the check-out"),
        does=lambda: _release(window, path),
    )


def tell(window: "MainWindow") -> None:
    """Say that the file shown is a copy that is checked out, and how it is returned."""
    path = window.workspace.document.store.path if window.workspace is not None else None
    belongs = marks.origin(path) if path is not None else None
    if belongs is None:
        return
    text = translate(
        "CheckingOut",
        "You work in a copy on this computer. Others can only read {file} until you check it in.",
    )
    window.strip.show_message(
        text.format(file=belongs.original),
        "accent",
        action=translate("CheckingOut", "Check in"),
        does=lambda: check_in(window),
    )


def warn_of_place(window: "MainWindow") -> None:
    """Say that the file shown lies where it is in danger, and offer a way out."""
    store = window.workspace.document.store if window.workspace is not None else None
    if store is None or store.path is None or store.read_only:
        return
    match places.risky(store.path):
        case places.Place.NETWORK:
            window.strip.show_message(
                translate(
                    "Safety",
                    "The file lies on a network drive. A broken connection can damage it. Check it"
                    " out to work in a copy on this computer, and check it in when you are done.",
                ),
                "warning",
                action=translate("Safety", "Check out"),
                does=lambda: check_out(window),
            )
        case places.Place.SYNC:
            window.strip.show_message(
                translate(
                    "Safety",
                    "The file lies in a folder that another program syncs, which can put an older"
                    " one in its place. Work in a file on this computer and let backup copies go"
                    " here.",
                ),
                "warning",
                action=translate("Safety", "Move it to this computer"),
                does=window.safety.move_here,
            )


def _release(window: "MainWindow", path: Path) -> None:
    from jimdesk.store import checkout

    try:
        checkout.release(path)
    except JimdeskError as error:
        window.say(str(error), "bad")
        return
    window.open_file(path)


def _leave(window: "MainWindow") -> Path | None:
    """Close the file shown; return where it lies, None when it stays open."""
    workspace = window.workspace
    if workspace is None or not workspace.flush():
        return None
    path = workspace.document.store.path
    return path if window.close_file() else None


def _back_to(window: "MainWindow", path: Path, text: str) -> None:
    window.open_file(path)
    window.say(text, "bad")
