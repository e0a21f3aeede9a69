"""Follow-up in the detail of a goal or an activity, and what of it a result can begin with."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.activity import Activity
from jimdesk.domain.follow_up import (
    FollowUp,
    drafted,
    is_empty,
    is_followed,
    last_day,
    period_name,
)
from jimdesk.domain.goal import Goal
from jimdesk.domain.result import Result
from jimdesk.i18n import translate
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_form import FollowUpForm, Today, due, periods_until, today
from jimdesk.ui.look import progress_status
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import line
from jimdesk.ui.widgets.said_list import Said, SaidList

FIELD = "follow_up"
"""What findings call the part."""

SHOWN = 3
"""Periods that are shown before the earlier ones are asked for."""


def said_in(period: str, said: FollowUp | None) -> Said:
    """Return a period with what is said in it, None for nothing."""
    text = said.comment if said else ""
    return Said(period, period_name(period), progress_status(said), text)


class FollowUpPart(QWidget):
    """The periods of a goal or an activity, and the form of the one that is pressed.

    Signals:
        go: where the agency says how often it follows up.
        pending_changed: whether something is typed that is not kept yet.
    """

    go = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, day: Today = today) -> None:
        super().__init__()
        self._document = document
        self._day = day
        self._record: Goal | Activity | None = None
        self._period = ""
        self.list = SaidList(links=True)
        self.form = FollowUpForm(document, day)
        self.earlier = inputs.link_button("")
        self._all = False
        self.start = inputs.link_button(
            translate("FollowUp", "Say how often goals and activities are followed up")
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.m)
        box.addWidget(inputs.section(translate("FollowUp", "Follow-up")))
        for widget in (self.start, self.list, self.earlier, self.form):
            box.addWidget(widget)
        self.start.clicked.connect(lambda: self.go.emit(Place("agency", field=FIELD, tab="agency")))
        self.list.chosen.connect(self._on_chosen)
        self.earlier.clicked.connect(self._on_earlier)
        self.form.pending_changed.connect(self.pending_changed)

    def show_record(self, record: Goal | Activity) -> None:
        """Show what is said of a record; nothing while it is a draft of which nothing is said."""
        fresh = (
            self._record is None
            or (type(self._record), self._record.id) != (type(record), record.id)
        )  # fmt: skip
        self._record = record
        found = self._periods(record)
        asked = self._document.store.agency.follow_up is None
        self.setVisible(
            bool(found) or (asked and is_followed(record, str(self._document.report_year)))
        )
        self.start.setVisible(asked)
        if fresh or self._period not in found:
            self._period = ""
            self._all = self._all and not fresh
            self.form.forget()
        self._show()

    def fields(self) -> frozenset[str]:
        """Return what findings call the part."""
        return frozenset({FIELD})

    def focus(self, _field: str) -> None:
        """Move to the status of the period that is to be followed up."""
        found = self._periods(self._record) if self._record is not None else []
        if found:
            self._on_chosen(self._period or due(found, self._day()))

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return self.form.flush()

    def _periods(self, record: Goal | Activity) -> list[str]:
        """Return the periods that have begun and in which it is followed, and those said of."""
        said = self._document.chain.follow_ups_of(record)
        begun = [
            each for each in periods_until(self._document, self._day()) if is_followed(record, each)
        ]
        return sorted({*begun, *said}, key=lambda each: (last_day(each), each))

    def _newest(self) -> list[str]:
        assert self._record is not None
        return self._periods(self._record)[-SHOWN:]

    def _show(self) -> None:
        assert self._record is not None
        said = self._document.chain.follow_ups_of(self._record)
        found = [said_in(each, said.get(each)) for each in reversed(self._periods(self._record))]
        shown = found if self._all else found[:SHOWN]
        self.list.show_rows(shown, self._period)
        self.earlier.setVisible(len(shown) < len(found))
        text = translate("FollowUp", "Show %n earlier periods", "", n=len(found) - len(shown))
        self.earlier.set_text(text)
        self.form.setVisible(bool(self._period))
        if self._period:
            self.form.show_period(self._record, self._period)

    def _on_earlier(self) -> None:
        self._all = True
        self._show()

    def _on_chosen(self, period: str) -> None:
        if self.form.flush():
            self._period = period
            self._all = self._all or period not in self._newest()
            self._show()
            self.form.focus_first()


class DraftPart(QWidget):
    """Offers what was said during a result's year as a draft of its text.

    Signals:
        go: the Place of the text that has just been filled in.
    """

    go = Signal(object)

    def __init__(
        self, document: Document, flush: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._flush = flush
        self._result_id = 0
        self.button = inputs.button(translate("FollowUp", "Fetch from the follow-up"))
        self.note = inputs.label("", "help")
        row = line(self.button, self.note)
        row.setStretch(0, 0)
        row.setStretch(1, 1)
        self.setLayout(row)
        self.button.clicked.connect(self._on_fetch)

    def show_record(self, result: Result) -> None:
        """Offer it where something was said that the result does not hold yet."""
        self._result_id = result.id
        self.setVisible(self._drafted(result) != result and not self._document.read_only)
        text = translate(
            "FollowUp", "%n statuses and comments of {year} become a draft; change it freely.", "",
            n=len(self._said(result)),
        )  # fmt: skip
        self.note.setText(text.format(year=result.year))

    def _said(self, result: Result) -> list[FollowUp]:
        chain = self._document.chain
        goal = chain.goals[result.goal_id]
        records: list[Goal | Activity] = [goal, *chain.activities_of_goal(goal.id)]
        every = (each for record in records for each in chain.follow_ups_of(record).values())
        year = str(result.year)
        return [each for each in every if each.period.startswith(year) and not is_empty(each)]

    def _drafted(self, result: Result) -> Result:
        chain = self._document.chain
        return drafted(
            result,
            [each for each in chain.goal_follow_ups if each.goal_id == result.goal_id],
            {
                activity: [
                    each for each in chain.activity_follow_ups if each.activity_id == activity.id
                ]
                for activity in chain.activities_of_goal(result.goal_id)
            },
        )

    def _on_fetch(self) -> None:
        if not self._flush():
            return
        result = self._document.chain.results[self._result_id]
        written = self._drafted(result)
        label = translate("FollowUp", "Fetch from the follow-up")
        self._document.edit(label, lambda edit: edit.save(written))
        changed = written.assessment_text != result.assessment_text
        self.go.emit(place_of(result, "assessment_text" if changed else "outputs"))
