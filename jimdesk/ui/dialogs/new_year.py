"""Start a new year: shows what goes on, what is over and what is new, before anything is done."""

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QWidget

from jimdesk.domain.activity import Activity
from jimdesk.domain.errors import JimdeskError
from jimdesk.domain.goal import Goal
from jimdesk.domain.new_year import NewYear, new_year
from jimdesk.domain.result import Result
from jimdesk.i18n import translate
from jimdesk.store.manifest import Reason
from jimdesk.store.writer import Writer
from jimdesk.ui.dialogs.frame import lay_out
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import beside
from jimdesk.ui.widgets.message_strip import MessageStrip
from jimdesk.ui.widgets.plain_table import PlainTable

FIRST_YEAR, LAST_YEAR = 1990, 2100


class NewYearDialog(QDialog):
    """Lists what a new year starts with; starts it as one step that can be undone."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._goals = {goal.id: goal for goal in document.store.all(Goal)}
        self.message = MessageStrip()
        title = translate("NewYear", "New year")
        heads = (
            translate("NewYear", "What happens"),
            translate("NewYear", "Id"),
            translate("NewYear", "What"),
            translate("NewYear", "Change"),
        )
        self.table = PlainTable(title, heads, wide=2)
        name = translate("NewYear", "The new year")
        self.year = inputs.spin(name, FIRST_YEAR, LAST_YEAR)
        self.year.setValue(document.report_year + 1)
        self.start_button = inputs.button(translate("NewYear", "Start the year"), "primary")
        for each in (self.year, self.start_button):
            each.setEnabled(not document.read_only)
        label = inputs.label(name, "label", wrap=False)
        label.setBuddy(self.year)
        chosen = QWidget()
        row = beside(label, self.year)
        chosen.setLayout(row)
        about = inputs.label(
            translate(
                "NewYear",
                "Unfinished activities go on: what is ongoing becomes decided again, and an end"
                " that has passed is moved to the new year. Each decided goal gets a draft of its"
                " result. The report year becomes the new one. Everything but the choice of years"
                " is one step that you can undo.",
            ),
            "help",
        )
        content: list[QWidget] = [self.message, about, chosen, self.table]
        lay_out(self, title, content, [self.start_button], size=(1040, 640))
        self.year.valueChanged.connect(self._refresh)
        self.start_button.clicked.connect(self.start)
        self._refresh()

    def start(self) -> None:
        """Do what the list says, and choose the new year as report year."""
        activities, results = self._found.to_save
        year = self._found.year

        def save(edit: Writer) -> None:
            edit.save_all(activities)
            edit.save_all(results)

        label = translate("NewYear", "Start the year {year}").format(year=year)
        try:
            self._document.edit(label, save, before=Reason.YEAR)
        except JimdeskError as error:
            self.message.show_message(str(error), "bad")
            return
        self._document.set_years(report=year, planning=max(year + 1, self._document.planning_year))
        self.accept()

    def _refresh(self) -> None:
        store = self._document.store
        self._found = new_year(
            self.year.value(), self._goals.values(), store.all(Activity), store.all(Result)
        )
        self.table.set_rows([*_rows(self._found, self._goals)])


def _rows(found: NewYear, goals: dict[int, Goal]) -> Iterator[tuple[str, ...]]:
    carried, new = translate("NewYear", "Goes on"), translate("NewYear", "New")
    draft = translate("NewYear", "Draft of the result {year}").format(year=found.year)
    stays = translate("NewYear", "Stays as it is")
    for before, after in found.activities:
        yield carried, before.code, before.title, _change(before, after) or stays
    for result in found.results:
        yield carried, goals[result.goal_id].code, goals[result.goal_id].statement, draft
    for result in found.new_results:
        yield new, goals[result.goal_id].code, goals[result.goal_id].statement, draft
    for activity in found.starting:
        yield new, activity.code, activity.title, stays
    for each in found.over:
        what = each.statement if isinstance(each, Goal) else each.title
        yield each.status.label, each.code, what, stays


def _change(before: Activity, after: Activity) -> str:
    parts = []
    if after.status != before.status:
        text = translate("NewYear", "{before} becomes {after}")
        parts.append(text.format(before=before.status.label, after=after.status.label.lower()))
    if after.ends_on != before.ends_on:
        text = translate("NewYear", "ends {after} instead of {before}")
        parts.append(text.format(before=before.ends_on, after=after.ends_on))
    return ", ".join(parts)
