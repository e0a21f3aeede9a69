"""What stands beside the form of a result: the computed signals, and the text for the report."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.indicator import Indicator
from jimdesk.domain.result import LONGEST_REPORT_TEXT, EffectKind, Result
from jimdesk.i18n import format_number, translate
from jimdesk.statistics.status import signal, signal_label
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.look import assessment_status, whole_group
from jimdesk.ui.place import place_of
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import Chip, line
from jimdesk.ui.widgets.status import Status, Tone


class SignalPart(QWidget):
    """The person's assessment first, then the computed signal of each indicator and its reason.

    Signals:
        go: the Place of an indicator that the user wants to see.
    """

    go = Signal(object)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.current().space.s)
        self._rows = QWidget()
        self._box.addWidget(self._rows)

    def show_record(self, result: Result) -> None:
        """Show how a result is assessed and what its goal's indicators say that year."""
        rows = QWidget(self)
        box = QVBoxLayout(rows)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.s)
        box.addWidget(inputs.section(translate("Results", "Assessment and computed signal")))
        own = inputs.label(translate("Results", "Your assessment"), "strong")
        box.addLayout(line(own, Chip(_own_status(result))))
        for indicator in self._document.chain.indicators_of_goal(result.goal_id):
            box.addWidget(self._row(indicator, result.year))
        # Deleted later, since the link that was just pressed may be among them.
        self._rows.hide()
        self._rows.deleteLater()
        self._box.replaceWidget(self._rows, rows)
        self._rows = rows
        rows.show()

    def _row(self, indicator: Indicator, year: int) -> QWidget:
        found = signal(indicator, whole_group(self._document, indicator), year)
        label = signal_label(found)
        name = f"{indicator.code}  {indicator.name}".rstrip()
        link = inputs.link_button(name)
        inputs.describe(link, name, label.text)
        link.clicked.connect(lambda: self.go.emit(place_of(indicator)))
        row = QWidget()
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        chip = Chip(Status(label.text, cast("Tone", label.tone), label.icon))
        box.addLayout(line(link, chip))
        computed = translate("Results", "Computed signal: {reason}")
        box.addWidget(inputs.label(computed.format(reason=found.reason), "help"))
        if found.caution:
            box.addWidget(inputs.label(found.caution, "help", tone="warning"))
        return row


def _own_status(result: Result) -> Status:
    if result.assessment is None:
        return Status(translate("Results", "Not assessed"), "muted", "pencil")
    return assessment_status(result.assessment)


class TextPart(QWidget):
    """How long the text for the annual report is; drafts one while there is none.

    Signals:
        go: the Place of the text that has just been drafted.
    """

    go = Signal(object)

    def __init__(
        self, document: Document, flush: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._flush = flush
        self._result_id = 0
        self.button = inputs.button(
            translate("Results", "Draft the text for the annual report"), icon="file-text"
        )
        self.button.clicked.connect(self._on_draft)
        self.note = inputs.label("", "help")
        row = line(self.button, self.note)
        row.setStretch(0, 0)
        row.setStretch(1, 1)
        self.setLayout(row)

    def show_record(self, result: Result) -> None:
        """Show how far the text of a result has come."""
        self._result_id = result.id
        length = len(result.report_text)
        self.button.setVisible(not length and not self._document.read_only)
        self.button.setEnabled(bool(draft(result)))
        inputs.set_tone(self.note, "warning" if length > LONGEST_REPORT_TEXT else None)
        if length:
            text = translate("Results", "Text for the annual report: {n} of {most} characters")
            most = format_number(LONGEST_REPORT_TEXT, 0)
            self.note.setText(text.format(n=format_number(length, 0), most=most))
        else:
            self.note.setText(
                translate("Results", "Put together from what you have written; change it freely.")
            )

    def _on_draft(self) -> None:
        if not self._flush():
            return
        result = self._document.store.get(Result, self._result_id)
        if result is None or result.report_text:
            return
        written = replace(result, report_text=draft(result))
        label = translate("Results", "Draft the text for the annual report")
        self._document.edit(label, lambda edit: edit.save(written))
        self.go.emit(place_of(result, "report_text"))


def draft(result: Result) -> str:
    """Return a first text for the annual report out of what is written; empty when nothing is.

    An effect is always marked as the assumption that it is, with its ground. Source: domain
    specification 4 (R-04, R-06).
    """
    parts = (
        _sentence(result.description),
        _sentence(result.analysis),
        _sentence(result.assessment_text),
        _effect(result),
    )
    return "\n\n".join(filter(None, parts))


def _effect(result: Result) -> str:
    effects = [_sentence(result.effect_target), _sentence(result.effect_society)]
    said = " ".join(filter(None, effects))
    if not said:
        return ""
    text = (
        translate("Results", "Our assumption: {effect}")
        if result.effect_kind is EffectKind.ASSUMPTION
        else translate("Results", "According to an effect analysis: {effect}")
    )
    ground = result.ground_text.strip() or (result.ground.label if result.ground else "")
    basis = translate("Results", "This rests on: {ground}") if ground else ""
    return " ".join(
        filter(None, [text.format(effect=said), _sentence(basis.format(ground=ground))])
    )


def _sentence(text: str) -> str:
    text = text.strip()
    return f"{text}." if text and text[-1] not in ".!?" else text
