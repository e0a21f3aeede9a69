"""What the window says of versions: what is new in this one, and the way back to an older one."""

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from jimdesk import __version__, paths
from jimdesk.fs import atomic_write, free_name
from jimdesk.i18n import language, translate
from jimdesk.store import backup
from jimdesk.ui import files, settings
from jimdesk.ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from jimdesk.ui.main_window import MainWindow


def newer_parts(changelog: str, than: str) -> str:
    """Return the parts of a changelog about versions newer than one.

    Args:
        changelog: Its text, in which a line "# Version 1.2.3" begins the part of a version.
        than: A version such as "1.2.3".
    """
    parts = re.split(r"^(?=# Version )", changelog, flags=re.MULTILINE)
    return "".join(part for part in parts if _of_part(part) > _numbers(than)).strip()


def tell(window: "MainWindow", strip: MessageStrip) -> None:
    """Say that the program is new, and what was done to the file for it; nothing else waits.

    It is said again at each start until it has been read or put away.
    """
    news = _unread(window)
    store = window.workspace.document.store if window.workspace is not None else None
    copy = store.before_upgrade if store is not None else None
    if not news:
        window.settings.set(settings.VERSION, __version__)
    if copy is not None:
        text = translate(
            "Versions",
            "The file has been brought to the form that JiM Desk {version} needs. The copy from"
            " before lies among the backup copies.",
        )
    elif news:
        text = translate("Versions", "JiM Desk has been upgraded to version {version}.")
    else:
        return
    said = text.format(version=__version__)
    words = translate("Versions", "Read what is new")
    if not news:
        words = translate("Versions", "Read how to go back")

    def read() -> None:
        strip.clear()
        _show(window, news)

    def put_away() -> None:
        if strip.text == said:
            window.settings.set(settings.VERSION, __version__)

    strip.show_message(said, "accent", action=words, does=read)
    strip.dismissed.connect(put_away)


def offer_older(window: "MainWindow", path: Path, text: str) -> None:
    """Offer to go on in the copy from before a newer version of the program changed a file.

    Args:
        window: The window.
        path: The file, which is not changed.
        text: Why it cannot be opened.
    """
    copy = backup.newest_known(path)
    if copy is None:
        window.strip.show_message(text, "bad")
        return
    offer = translate(
        "Versions", "{text} There is a backup copy from {time} that this version can open."
    )
    window.strip.show_message(
        offer.format(text=text, time=files.when(copy)),
        "bad",
        action=translate("Versions", "Go on in that copy"),
        does=lambda: _go_on_in(window, path, copy),
    )


def _go_on_in(window: "MainWindow", path: Path, copy: Path) -> None:
    """Open a copy as a file of its own beside the newer one."""
    target = free_name(path)

    def write(new: Path) -> None:
        shutil.copyfile(copy, new)

    try:
        atomic_write(target, write)
    except OSError as error:
        failed = translate("Versions", "The copy could not be put beside the file ({reason}).")
        window.say(failed.format(reason=error.strerror or error), "bad")
        return
    window.open_file(target)
    text = translate(
        "Versions",
        "You now work in {file}, which is as it was before the upgrade. The newer file is left as"
        " it is.",
    )
    window.say(text.format(file=target.name), "good")


def _show(window: "MainWindow", news: str) -> None:
    from jimdesk.ui.dialogs.news import NewsDialog

    window.settings.set(settings.VERSION, __version__)
    path = window.workspace.document.store.path if window.workspace is not None else None
    NewsDialog(news, path, window).open()


def _unread(window: "MainWindow") -> str:
    """Return what is new since the version whose news the user was told of last."""
    last = window.settings.get(settings.VERSION)
    file = paths.resource("help", f"changelog_{language()}.md")
    return newer_parts(file.read_text("utf-8"), last) if last else ""


def _of_part(part: str) -> tuple[int, ...]:
    return _numbers(part.partition("\n")[0])


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))
