"""What is new since the user ran the program last, and the way back to the version before."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from jimdesk import __version__
from jimdesk.i18n import format_moment, translate
from jimdesk.store import backup
from jimdesk.store.manifest import Reason
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.widgets.text_page import text_page


class NewsDialog(QDialog):
    """A page to read; nothing in it has to be chosen."""

    def __init__(self, news: str, path: Path | None, parent: QWidget | None = None) -> None:
        """Show the news.

        Args:
            news: What is new, as in the changelog; empty when only the way back is shown.
            path: The open file, whose copies are named; None when no file is open.
            parent: The window.
        """
        super().__init__(parent)
        title = translate("News", "New in JiM Desk {version}").format(version=__version__)
        if not news:
            title = translate("News", "If you need to go back")
        self.text = "\n\n".join((news, *_way_back(path))).strip()
        lay_out(self, title, [text_page(title, self.text)], [], size=(820, 640))


def _way_back(path: Path | None) -> list[str]:
    """Return paragraphs on going back to an older version of the program."""
    found = backup.copies(path) if path is not None else []
    copies = [copy for copy in found if copy.reason is Reason.MIGRATION]
    lines = [f"- {format_moment(copy.at.astimezone())}: {copy.path}" for copy in copies]
    return [
        "# " + translate("News", "If you need to go back"),
        translate(
            "News",
            "An older version does not open a file that this one has changed the form of. Before"
            " that is done, a checked copy of the file is made, and it is never removed by itself."
            " Install the older version and open the same file in it: it finds the copy from"
            " before and lets you go on in it. What you have written since is in the newer file"
            " only.",
        ),
        *(
            [translate("News", "Copies of this file from before an upgrade:"), "\n".join(lines)]
            if lines
            else []
        ),
    ]
