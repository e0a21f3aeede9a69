"""How the answers to a question are spread, and the reasons given, to talk about."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from jimdesk.i18n import translate
from jimdesk.statistics.assessment import Spread
from jimdesk.statistics.charts.spread import function_name, told, without_level
from jimdesk.ui.charts import dots
from jimdesk.ui.charts.drawing import Drawing
from jimdesk.ui.charts.lettering import Lettering
from jimdesk.ui.charts.picture import Picture
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import column


class SpreadView(QWidget):
    """A disc for each answer at its level, by function where that is allowed, and the reasons."""

    def __init__(self, levels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels = tuple(levels)
        self.drawing = Drawing()
        self.note = inputs.label("", "help")
        self.reasons = inputs.label("")
        box = column(spacing=8)
        self.setLayout(box)
        box.addWidget(inputs.section(translate("Spread", "How the answers are spread")))
        for widget in (self.drawing, self.note, self.reasons):
            box.addWidget(widget)

    def show_spread(self, spread: Spread, reasons: Sequence[tuple[str, str]]) -> None:
        """Show the answers to a question and the reasons that may be shown."""

        def arrange(width: float, letters: Lettering) -> Picture:
            return dots.arrange(spread, self._levels, width, letters)

        name = translate("Spread", "How the answers are spread")
        self.drawing.show_drawing(arrange, name, told(spread, self._levels))
        self.drawing.setVisible(bool(spread.groups))
        self.note.setText(_note(spread, self._levels))
        self.reasons.setText("\n".join(f"{who}: {reason}" for who, reason in reasons))
        self.reasons.setVisible(bool(reasons))


def _note(spread: Spread, levels: Sequence[str]) -> str:
    if not spread.groups:
        return told(spread, levels)
    answered = translate("Spread", "{n} of {all} have answered.")
    parts = [answered.format(n=spread.answered, all=spread.asked)]
    for group in spread.groups:
        without = without_level(group)
        if without:
            parts.append(f"{function_name(group)}: {', '.join(without)}.")
    return " ".join(parts)
