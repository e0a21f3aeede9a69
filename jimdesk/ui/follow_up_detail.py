"""One goal or activity in one period of the follow-up, and what was said of it in others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.activity import Activity
from jimdesk.domain.follow_up import last_day, period_name
from jimdesk.domain.goal import Goal
from jimdesk.i18n import translate
from jimdesk.ui import theme
from jimdesk.ui.chain_links import down_to_goal
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_form import FollowUpForm, Today
from jimdesk.ui.follow_up_part import said_in
from jimdesk.ui.look import progress_status
from jimdesk.ui.place import place_of
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import NameLine, ScrollPage, beside
from jimdesk.ui.widgets.links import Breadcrumb
from jimdesk.ui.widgets.said_list import SaidList


class FollowUpDetail(QWidget):
    """One goal or activity in a period, and what was said of it in others.

    Signals:
        go: a Place that the user wants to see.
    """

    go = Signal(object)

    def __init__(self, document: Document, day: Today) -> None:
        super().__init__()
        self._document = document
        self._record: Goal | Activity | None = None
        self._thread = Breadcrumb()
        self._name = NameLine()
        self._about = inputs.label("", "muted")
        self.form = FollowUpForm(document, day)
        self.next_button = inputs.button(
            translate("FollowUp", "Next without a status (Ctrl+Enter)"), "primary"
        )
        self._open = inputs.link_button("")
        self._before = inputs.section(translate("FollowUp", "Other periods"))
        self.others = SaidList(links=False)
        self._page = ScrollPage()
        actions = QWidget()
        row = beside(self.next_button, self._open, spacing=theme.current().space.l)
        actions.setLayout(row)
        parts = (self._thread, self._name, self._about, self.form, actions, self._before)
        for widget in (*parts, self.others):
            self._page.body.addWidget(widget)
        self._page.body.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._page)
        self._thread.followed.connect(self.go)
        self._open.clicked.connect(self._on_open)

    def show_record(self, record: Goal | Activity | None, period: str) -> None:
        """Show a record in a period, None for an empty pane."""
        self._record = record
        self._page.setVisible(record is not None)
        if record is None:
            self.form.forget()
            return
        chain = self._document.chain
        said = chain.follow_ups_of(record)
        goals = [record] if isinstance(record, Goal) else chain.goals_of_activity(record.id)
        self._thread.set_links(down_to_goal(self._document, goals[0]) if goals else ())
        self._name.set_name(name_of(record), progress_status(said.get(period)))
        self._about.setText(_about(record, period))
        self.form.show_period(record, period)
        others = sorted((each for each in said if each != period), key=last_day, reverse=True)
        self._before.setVisible(bool(others))
        self.others.show_rows([said_in(each, said[each]) for each in others])
        self._open.set_text(translate("FollowUp", "Open {code}").format(code=record.code))

    def _on_open(self) -> None:
        if self._record is not None:
            self.go.emit(place_of(self._record))


def name_of(record: Goal | Activity) -> str:
    """Return what a goal or an activity is called."""
    if isinstance(record, Goal):
        return record.statement.strip() or translate("Goals", "Goal without wording")
    return record.title.strip() or translate("Activities", "Activity without a title")


def _about(record: Goal | Activity, period: str) -> str:
    parts = [period_name(period)]
    if isinstance(record, Goal) and record.due_year:
        text = translate("FollowUp", "to be reached by {year}")
        parts.append(text.format(year=record.due_year))
    if isinstance(record, Activity) and record.expected_output.strip():
        text = translate("FollowUp", "expected output: {text}")
        parts.append(text.format(text=record.expected_output.strip()))
    return "  ·  ".join(parts)
