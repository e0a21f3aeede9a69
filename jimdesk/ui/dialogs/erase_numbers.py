"""Erase the values of an indicator in a period for good, such as those that tell of one person."""

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.observation import Observation
from jimdesk.i18n import translate
from jimdesk.store import erasing_numbers
from jimdesk.store.erasing_numbers import Spot
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import labelled
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable


class EraseNumbersDialog(QDialog):
    """Lets the user choose indicator and period, erases the values, and lists what holds them."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._values: dict[int, list[Observation]] = {}
        self.message = MessageStrip()
        about = inputs.label(
            translate(
                "EraseNumbers",
                "The values of women, men and all are erased together, since one could be worked"
                " out from the others. They are taken out of the table, the wastebasket, the change"
                " log, forms and drafts of reports. This cannot be undone, and earlier steps can no"
                " longer be undone either. What is an official document may be erased only by your"
                " agency's rules.",
            ),
            "help",
        )
        self.indicator = inputs.combo(translate("EraseNumbers", "Indicator"))
        self.row = inputs.combo(translate("EraseNumbers", "Period and group"))
        self.known = MessageStrip(dismissible=False)
        self.held_title = inputs.section(
            translate("EraseNumbers", "Still in these copies and archives")
        )
        self.held = PlainTable(
            self.held_title.text(),
            (translate("EraseNumbers", "File"), translate("EraseNumbers", "Folder")),
            wide=1,
        )
        self.erase_button = inputs.button(translate("EraseNumbers", "Erase the values for good"))
        content: list[QWidget] = [self.message, about, labelled(self.indicator)]
        content += [labelled(self.row), self.known, self.held_title, self.held]
        title = translate("EraseNumbers", "Erase values for good")
        lay_out(self, title, content, [self.erase_button], size=(720, 600))
        self.indicator.currentIndexChanged.connect(self._offer_rows)
        self.row.currentIndexChanged.connect(self._on_row)
        self.erase_button.clicked.connect(self.erase)
        for combo in (self.indicator, self.row):
            combo.setEnabled(not document.read_only)
        self._offer_indicators()

    @property
    def spot(self) -> Spot | None:
        """Where the chosen values stand, None without a choice."""
        chosen = self.row.currentData()
        return chosen if isinstance(chosen, Spot) else None

    def erase(self) -> None:
        """Erase the chosen values for good."""
        spot = self.spot
        if spot is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._document.erase_numbers(spot)
            path = self._document.store.path
            held = erasing_numbers.held_by(path, spot) if path is not None else []
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        told = translate("EraseNumbers", "The values of {code} in {period} are erased.")
        told = told.format(code=spot.code, period=spot.period)
        if held:
            told += " " + translate(
                "EraseNumbers",
                "The copies and archives below still hold them until you remove them.",
            )
        self._offer_indicators()
        self.message.show_message(told, "good")
        self._show_held(held)

    def _offer_indicators(self) -> None:
        """Offer the indicators that have values; the one shown stays chosen."""
        self._values = defaultdict(list)
        for each in self._document.store.all(Observation):
            if each.has_values:
                self._values[each.indicator_id].append(each)
        indicators = self._document.chain.indicators.values()
        self.indicator.set_choices(
            [
                (each.id, f"{each.code} {each.name}")
                for each in indicators
                if each.id in self._values
            ]
        )
        if self.indicator.currentIndex() < 0:
            self.indicator.setCurrentIndex(0)
        self._offer_rows()

    def _offer_rows(self) -> None:
        """Offer the periods and groups of the chosen indicator that have values."""
        chain, chosen = self._document.chain, self.indicator.currentData()
        found = sorted(self._values.get(chosen, ()), key=_newest_first, reverse=True)
        self.row.set_choices(
            [
                (
                    Spot(
                        indicator_id=each.indicator_id,
                        code=chain.indicators[each.indicator_id].code,
                        period=each.period,
                        subgroup_id=each.subgroup_id,
                    ),
                    f"{each.period}, {chain.subgroup_name(each.subgroup_id)}",
                )
                for each in found
            ]
        )
        self.row.choose(None)  # what cannot be undone is never done by a second click
        self._on_row()

    def _on_row(self) -> None:
        """Say whether the chosen values have left the house; erasing wants a choice."""
        spot = self.spot
        self.erase_button.setEnabled(spot is not None and not self._document.read_only)
        self._show_held([])
        self.known.clear()
        if spot is not None and self._document.store.left_the_house(spot):
            text = translate(
                "EraseNumbers",
                "These values are in a report that has been handed over. What it showed stays in"
                " the log of exports, so that small counts can still be protected.",
            )
            self.known.show_message(text, "warning", spoken=False)

    def _show_held(self, held: list[Path]) -> None:
        self.held.set_rows([(file.name, str(file.parent)) for file in held])
        self.held_title.setVisible(bool(held))
        self.held.setVisible(bool(held))


def _newest_first(observation: Observation) -> tuple[str, int]:
    return observation.period, -(observation.subgroup_id or 0)
