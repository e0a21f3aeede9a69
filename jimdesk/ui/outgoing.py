"""What leaves the window for paper and for Word, and the texts that come back from there."""

from typing import TYPE_CHECKING

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate

if TYPE_CHECKING:
    from jimdesk.ui.main_window import MainWindow
    from jimdesk.ui.workspace import Workspace


class Outgoing:
    """Prints and copies what is chosen in a window, as reports show it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def print_page(self) -> None:
        """Show what is chosen as pages, to be printed or saved as PDF."""
        from jimdesk.ui import paper
        from jimdesk.ui.dialogs.print_preview import PrintPreview

        workspace = self._kept()
        if workspace is None:
            return
        try:
            shown = paper.of_screen(workspace.document, workspace.screen)
        except JimdeskError as error:
            self._window.say(str(error), "warning")
            return
        PrintPreview(shown.pages, shown.name, self._window).open()

    def copy_to_word(self) -> None:
        """Put what is chosen on the clipboard with its headings, tables and charts.

        Where the focus is on a chart, it is that chart.
        """
        from jimdesk.office.paged import paged
        from jimdesk.ui import clipboard, paper
        from jimdesk.ui.charts.view import ChartView

        workspace = self._kept()
        if workspace is None:
            return
        focus = self._window.focusWidget()
        charts = [view for view in workspace.findChildren(ChartView) if view.isAncestorOf(focus)]
        if charts:
            charts[0].copy_to_word()
            return
        try:
            shown = paper.text_of_screen(workspace.document, workspace.screen)
            (whole,) = paged(shown).parts
            clipboard.copy(whole, shown.language)
        except JimdeskError as error:
            self._window.say(str(error), "warning")
            return
        text = translate(
            "MainWindow", "{name} is copied. Paste it into Word. Small counts are protected."
        )
        self._window.say(text.format(name=shown.title), "good")

    def copy_piece_to_word(self) -> None:
        """Offer each table, chart and text of what is chosen, to be copied by itself."""
        from jimdesk.office.pieces import pieces_of
        from jimdesk.ui import paper
        from jimdesk.ui.dialogs.copy_piece import CopyPieceDialog

        workspace = self._kept()
        if workspace is None:
            return
        try:
            shown = paper.to_copy_from(workspace.document, workspace.screen)
        except JimdeskError as error:
            self._window.say(str(error), "warning")
            return
        CopyPieceDialog(shown.title, pieces_of(shown), shown.language, self._window).open()

    def take_back(self) -> None:
        """Ask for a Word document that came back, and show what is different in it."""
        from jimdesk.ui.dialogs import returned_texts

        workspace = self._kept()
        if workspace is not None:
            returned_texts.ask(workspace.document, self._window, self._window.say)

    def _kept(self) -> "Workspace | None":
        """Return what is shown, once everything typed in it is kept; None when it cannot be."""
        workspace = self._window.workspace
        return workspace if workspace is not None and workspace.flush() else None
