"""What is chosen before a report is made: which one, as what file, how far it has come."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jimdesk import __version__
from jimdesk.domain.meeting import Meeting
from jimdesk.i18n import swedish_key, translate
from jimdesk.office.formats import Format, formats_of, word
from jimdesk.reports import REPORTS
from jimdesk.reports.report import Edition, Need, Options, Report, Stage
from jimdesk.review.chain import by_code
from jimdesk.ui.document import Document
from jimdesk.ui.printing import pdf
from jimdesk.ui.settings import Settings
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import column, labelled, line
from jimdesk.ui.word_template import WordTemplate


class ReportChoices(QWidget):
    """The choices; those that a report does not need are not seen.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self, document: Document, kept: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.template = WordTemplate(kept)
        self.report = inputs.combo(
            translate("Report", "Report"), [(each.name, each.title()) for each in REPORTS]
        )
        self.format = inputs.combo(translate("Report", "Kind of file"))
        self.stage = inputs.combo(
            translate("Report", "Stage"), [(each, each.label) for each in Stage]
        )
        self.edition = inputs.combo(
            translate("Report", "Edition"), [(each, each.label) for each in Edition]
        )
        self.unit = inputs.combo(translate("Report", "Unit"))
        self.direction = inputs.combo(translate("Report", "Direction"))
        self.meeting = inputs.combo(translate("Report", "Meeting"))
        self.function = inputs.combo(translate("Report", "Function"))
        self.case_number = inputs.line_edit(translate("Report", "Case number"))
        self.contact = inputs.line_edit(translate("Report", "Questions are answered by"))
        self.reason = inputs.line_edit(
            translate("Report", "Reason to hand over although errors remain")
        )
        for combo, first in (
            (self.report, REPORTS[0].name),
            (self.stage, Stage.DRAFT),
            (self.edition, Edition.WORKING),
        ):
            combo.choose(first)
        self._lay_out()
        for combo in (self.report, self.format, self.stage, self.edition, self.unit):
            combo.activated.connect(self.refresh)
        for combo in (self.direction, self.meeting, self.function):
            combo.activated.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        self._units, self._directions = labelled(self.unit), labelled(self.direction)
        self._meetings, self._functions = labelled(self.meeting), labelled(self.function)
        self._editions = labelled(self.edition)
        self._handing = QWidget()
        handing = column(spacing=12)
        handing.addLayout(_row(labelled(self.case_number), labelled(self.contact)))
        handing.addWidget(labelled(self.reason))
        self._handing.setLayout(handing)
        box = column(spacing=12)
        box.addLayout(_row(labelled(self.report), labelled(self.format)))
        box.addWidget(self.template)
        box.addLayout(_row(labelled(self.stage), self._editions))
        box.addLayout(_row(self._units, self._directions))
        box.addLayout(_row(self._meetings, self._functions))
        box.addWidget(self._handing)
        self.setLayout(box)

    @property
    def chosen(self) -> Report:
        """The report."""
        return next(each for each in REPORTS if each.name == self.report.currentData())

    @property
    def kind(self) -> Format:
        """The kind of file; Word in the agency's own template, when one is chosen."""
        if self.format.currentData() == "docx":
            return word(self.template.path)
        return next(each for each in self._kinds() if each.name == self.format.currentData())

    @property
    def year(self) -> int:
        """The year that the report is about: the planning year where it needs that."""
        if Need.PLANNING_YEAR in self.chosen.needs:
            return self._document.planning_year
        return self._document.report_year

    def options(self, at: datetime, *, unprotected: bool) -> Options:
        """Return what is chosen, for a report that is made at a time."""
        needs = self.chosen.needs
        leaves = Stage(self.stage.currentData()).leaves
        return Options(
            at=at,
            stage=Stage(self.stage.currentData()),
            version=__version__,
            unprotected=unprotected,
            edition=self._edition(),
            unit=(self.unit.currentData() or "") if Need.UNIT in needs else "",
            direction=(self.direction.currentData() or "") if Need.DIRECTION in needs else "",
            meeting=(self.meeting.currentData() or "") if Need.MEETING in needs else "",
            function=(self.function.currentData() or "") if Need.FUNCTION in needs else "",
            case_number=self.case_number.text().strip() if leaves else "",
            contact=self.contact.text().strip() if leaves else "",
            reason=self.reason.text().strip() if leaves else "",
        )

    def refresh(self, *_: object) -> None:
        """Offer what there is to choose for the report, and tell that it is."""
        needs = self.chosen.needs
        self._offer_subjects()
        self._offer_kinds()
        self._units.setVisible(Need.UNIT in needs)
        self._directions.setVisible(Need.DIRECTION in needs)
        self._meetings.setVisible(Need.MEETING in needs)
        self._functions.setVisible(Need.FUNCTION in needs)
        self._editions.setVisible(self._has_editions())
        self.template.setVisible(self.kind.name == "docx")
        self._handing.setVisible(Stage(self.stage.currentData()).leaves)
        self.changed.emit()

    def choose(self, report: str, about: str) -> None:
        """Choose a report, and the meeting or the function that it is about."""
        self.report.choose(report)
        self.refresh()
        for combo in (self.meeting, self.function):
            if combo.findData(about) >= 0:
                combo.choose(about)
        self.refresh()

    def _offer_subjects(self) -> None:
        """Offer what a report can be about."""
        chain = self._document.chain
        every = translate("Report", "All")
        self.unit.set_choices(
            [("", every)]
            + [(each.code, f"{each.code} {each.name}") for each in by_code(chain.units.values())]
        )
        self.direction.set_choices(
            [("", translate("Report", "All that cover the year"))]
            + [
                (each.code, f"{each.code} {each.title}")
                for each in by_code(chain.directions.values())
            ]
        )
        meetings = by_code(self._document.store.all(Meeting))
        self.meeting.set_choices(
            [("", translate("Report", "The next one"))]
            + [(it.code, f"{it.code} {it.title} {it.held_on}".strip()) for it in meetings]
        )
        names = sorted({each.name for each in chain.functions.values()} - {""}, key=swedish_key)
        self.function.set_choices([("", every), *((name, name) for name in names)])
        for combo in (self.unit, self.direction, self.meeting, self.function):
            if combo.currentIndex() < 0:
                combo.choose("")

    def _edition(self) -> Edition:
        return Edition(self.edition.currentData()) if self._has_editions() else Edition.WORKING

    def _has_editions(self) -> bool:
        """Return whether a workbook is made, or printed, which can be for publication."""
        chosen, kind = self.chosen, self.kind.name
        is_printed = kind == "pdf" and chosen.document is None
        return chosen.book is not None and (kind == "xlsx" or is_printed)

    def _kinds(self) -> list[Format]:
        """Return what the report can become."""
        return [*formats_of(self.chosen), pdf()]

    def _offer_kinds(self) -> None:
        kinds = self._kinds()
        self.format.set_choices([(each.name, each.label()) for each in kinds])
        if self.format.currentIndex() < 0:
            self.format.choose(kinds[0].name)


def _row(first: QWidget, second: QWidget) -> QHBoxLayout:
    made = line(first, second, spacing=20)
    made.setStretch(1, 1)
    return made
