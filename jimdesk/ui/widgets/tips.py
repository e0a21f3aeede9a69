"""What is shown when the pointer rests somewhere: always as it is written, never as markup."""

from PySide6 import QtGui


def tip(text: str) -> str:
    """Return a text as a tool tip shows it word for word.

    Qt takes a tip that looks like HTML for HTML, with its links and pictures. Source: S-4.
    """
    if not QtGui.Qt.mightBeRichText(text):
        return text
    return QtGui.Qt.convertFromPlainText(text)
