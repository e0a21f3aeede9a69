"""Follow-up (uppföljning): one period at a time, all goals and activities, and who is left."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from jimdesk.domain.activity import Activity
from jimdesk.domain.finding import Finding
from jimdesk.domain.follow_up import is_followed, period_name
from jimdesk.domain.goal import Goal
from jimdesk.i18n import translate
from jimdesk.review.chain import Chain, by_code
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_detail import FollowUpDetail, name_of
from jimdesk.ui.follow_up_form import Today, due, periods_until, today
from jimdesk.ui.follow_up_part import FIELD
from jimdesk.ui.look import progress_status
from jimdesk.ui.place import Place
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import EmptyState, FlowLayout
from jimdesk.ui.widgets.record_list import RecordList
from jimdesk.ui.widgets.rows import Row
from jimdesk.ui.widgets.two_panes import TwoPanes

_TABLES = frozenset(
    {
        "agency", "goal", "activity", "activity_goal", "goal_follow_up", "activity_follow_up",
        "function", "goal_problem", "problem", "problem_policy_goal",
    }
)  # fmt: skip

_Key = tuple[str, int]


def screen(document: Document) -> "FollowUpScreen":
    """Return the section of the follow-up."""
    return FollowUpScreen(document)


def followed(chain: Chain, period: str) -> list[Goal | Activity]:
    """Return what is followed in a period: each goal, under it its activities, then the others."""
    found: dict[_Key, Goal | Activity] = {}
    for goal in by_code(chain.goals.values()):
        records: list[Goal | Activity] = [goal, *chain.activities_of_goal(goal.id)]
        for record in records:
            found.setdefault(_key(record), record)
    found |= {_key(each): each for each in by_code(chain.activities.values())}
    return [each for each in found.values() if is_followed(each, period)]


def _key(record: Goal | Activity) -> _Key:
    return type(record).__name__.lower(), record.id


class FollowUpScreen(QWidget):
    """The period, how many have a status in it, the list, and the form of the one chosen.

    Signals:
        go, changes_requested, pending_changed: as every section has.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(
        self, document: Document, day: Today = today, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._day = day
        self._stale = True
        self._record: Goal | Activity | None = None
        self.period = inputs.combo(translate("FollowUp", "Period"))
        self.only_open = inputs.check(translate("FollowUp", "Only those without a status"))
        self.count = inputs.label("", "meta", wrap=False)
        self.list = RecordList(
            translate("FollowUp", "Follow-up"),
            add="",
            search=translate("FollowUp", "Search the follow-up (Ctrl+F)"),
            empty=EmptyState(
                "calendar-days",
                translate(
                    "FollowUp",
                    "Nothing to follow up here: no goal or activity is decided or ongoing, or all"
                    " have a status.",
                ),
                translate("FollowUp", "Go to the goals"),
                primary=False,
            ),
        )
        self.list.add_button.hide()
        self.detail = FollowUpDetail(document, day)
        self.none = EmptyState(
            "calendar-days",
            translate(
                "FollowUp",
                "Goals and activities are followed up in the agency's own periods: every four"
                " months, every half-year or every year. Say which first.",
            ),
            translate("FollowUp", "Say how often"),
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_place(self, place: Place) -> None:
        """Show the period that is due, or the record that a place names."""
        self._refresh_if_stale()
        if place.record_id is not None:
            self.list.select((place.tab, place.record_id))

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return self.detail.form.flush()

    def add(self) -> None:
        """Move to the status of the next one that has none."""
        self.next_open()

    def focus_panes(self) -> list[QWidget]:
        """Return what F6 moves between, from left to right."""
        return [self._choices, self.list.view, self.detail]

    def set_findings(self, findings: list[Finding]) -> None:
        """Take no note of what is missing; the list itself shows it."""

    def next_open(self) -> None:
        """Choose the next one without a status after the one shown, and move to its status."""
        if not self.flush() or not self.period.currentData():
            return
        every = [_key(each) for each in followed(self._document.chain, self._period)]
        here = (
            every.index(_key(self._record)) if self._record and _key(self._record) in every else -1
        )
        around = every[here + 1 :] + every[: here + 1]
        left = next((each for each in around if self._is_open(each)), None)
        if left is not None:
            self.list.select(left)
            self.detail.form.focus_first()

    @property
    def _period(self) -> str:
        return str(self.period.currentData() or "")

    def _lay_out(self) -> None:
        space = theme.current().space
        self._choices = QWidget()
        flow = FlowLayout(self._choices, spacing=space.l)
        flow.setContentsMargins(space.l, space.m, space.l, space.s)
        self.period.setSizeAdjustPolicy(self.period.SizeAdjustPolicy.AdjustToContents)
        choices: tuple[QWidget, ...] = (self.period, self.only_open, self.count)
        for choice in choices:
            flow.addWidget(choice)
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._choices)
        box.addWidget(inputs.hairline())
        self.panes = TwoPanes(self.list, self.detail)
        box.addWidget(self.panes, 1)
        for widget in (page, self.none):
            self._stack.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _connect(self) -> None:
        self.period.activated.connect(self._on_period)
        self.only_open.toggled.connect(lambda _: self._show_rows())
        self.list.selected.connect(self._on_selected)
        self.list.add_requested.connect(lambda: self.go.emit(Place("goals")))
        self.none.button.clicked.connect(
            lambda: self.go.emit(Place("agency", field=FIELD, tab="agency"))
        )
        self.detail.go.connect(self.go)
        self.detail.next_button.clicked.connect(self.next_open)
        self.detail.form.pending_changed.connect(self.pending_changed)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.next_open)
        self._document.changed.connect(self._on_changed)
        self._document.years_changed.connect(lambda: self._on_changed(_TABLES))

    def showEvent(self, event: object) -> None:
        """Load what has changed while another section was shown."""
        self._refresh_if_stale()
        super().showEvent(event)  # type: ignore[arg-type]

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self._stale = True
            if self.isVisible():
                self._refresh_if_stale()

    def _refresh_if_stale(self) -> None:
        if not self._stale:
            return
        self._stale = False
        found = periods_until(self._document, self._day())
        self._stack.setCurrentIndex(0 if found else 1)
        if not found:
            return
        chosen = self._period
        self.period.set_choices([(each, period_name(each)) for each in reversed(found)])
        self.period.choose(chosen if chosen in found else due(found, self._day()))
        self._show_rows()

    def _show_rows(self) -> None:
        chain, period = self._document.chain, self._period
        every = followed(chain, period)
        shown = [
            each
            for each in every
            if not self.only_open.isChecked() or self._is_open(_key(each)) or each == self._record
        ]
        self.list.set_rows([self._row(each) for each in shown])
        done = sum(not self._is_open(_key(each)) for each in every)
        text = translate("FollowUp", "{done} of {all} have a status, {left} are left.")
        self.count.setText(text.format(done=done, all=len(every), left=len(every) - done))
        self._on_selected(self.list.current_key())

    def _row(self, record: Goal | Activity) -> Row:
        chain = self._document.chain
        function_id = record.owner_id if isinstance(record, Goal) else record.responsible_id
        function = chain.functions.get(function_id or 0)
        meta = "  ·  ".join(filter(None, (record.code, function.name if function else "")))
        said = chain.follow_ups_of(record).get(self._period)
        return Row(key=_key(record), title=name_of(record), meta=meta, status=progress_status(said))

    def _is_open(self, key: _Key) -> bool:
        said = self._document.chain.follow_ups_of(self._find(key)).get(self._period)
        return said is None or said.status is None

    def _find(self, key: _Key) -> Goal | Activity:
        chain = self._document.chain
        return chain.goals[key[1]] if key[0] == "goal" else chain.activities[key[1]]

    def _on_period(self) -> None:
        if self.flush():
            self._show_rows()

    def _on_selected(self, key: object) -> None:
        if self._record is not None and key != _key(self._record) and not self.flush():
            return
        self._record = self._find(key) if isinstance(key, tuple) else None
        self.detail.show_record(self._record, self._period)
