"""Gender budgeting: how the resources of a part of the operation fall on women and men."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from jimdesk.domain.activity import Activity, ActivityKind
from jimdesk.domain.budget_persons import ROLES
from jimdesk.domain.budgeting import (
    BudgetAnalysis,
    BudgetLine,
    BudgetMeasure,
    BudgetResource,
    DistributionAssessment,
    MeasureKind,
)
from jimdesk.domain.finding import Finding
from jimdesk.domain.links import ActivityGoal
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.review.chain import by_code
from jimdesk.store.writer import Writer
from jimdesk.ui.budget_parts.cover import TABLES, CoverPage
from jimdesk.ui.budget_parts.persons import PersonsPart
from jimdesk.ui.budget_parts.standard_cost import StandardCostPart
from jimdesk.ui.budget_parts.standing import StandingPart
from jimdesk.ui.chain_links import related_problem
from jimdesk.ui.document import Document
from jimdesk.ui.forms.budget_analyses import sections
from jimdesk.ui.look import record_status, related_activity, related_indicator
from jimdesk.ui.parts import Host, Part
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.record_screen import RecordScreen
from jimdesk.ui.registers.grounds import budget_lines
from jimdesk.ui.subject import Child, RowsField, Subject
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.links import Link, Related
from jimdesk.ui.widgets.status import Status, Tone

_TABLES = TABLES | frozenset(
    {
        "indicator",
        "observation",
        "activity",
        "problem",
        "policy_goal",
        "decision",
        "source",
        "unit",
        "function",
        "agency",
    }
)
OVERVIEW, BUDGET_LINES = "overview", "budget_line"

_LOOK: dict[DistributionAssessment, tuple[Tone, str]] = {
    DistributionAssessment.UNJUSTIFIED_WOMEN: ("bad", "triangle-alert"),
    DistributionAssessment.UNJUSTIFIED_MEN: ("bad", "triangle-alert"),
    DistributionAssessment.JUSTIFIED: ("good", "check"),
    DistributionAssessment.NO_DIFFERENCE: ("good", "check"),
    DistributionAssessment.UNCLEAR: ("warning", "circle-question-mark"),
}


def screen(document: Document) -> "BudgetingScreen":
    """Return the section of gender budgeting."""
    return BudgetingScreen(document)


class BudgetingScreen(QWidget):
    """The analyses, the overview of how much of the budget they cover, and the budget items.

    Signals:
        go: a Place that the user wants to see.
        changes_requested: the record whose change log the user wants to see.
        pending_changed: whether something is typed that is not kept yet.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        inputs.describe(self.tabs, translate("BudgetAnalyses", "Parts of gender budgeting"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(translate("BudgetAnalyses", "Analyses"))
        self.tabs.addTab(translate("BudgetAnalyses", "Overview"))
        self.tabs.addTab(translate("BudgetAnalyses", "Budget items"))
        self.analyses: RecordScreen[BudgetAnalysis] = RecordScreen(document, subject())
        self.cover = CoverPage(document)
        self.budget_lines: RecordScreen[BudgetLine] = RecordScreen(document, budget_lines())
        self._stack = QStackedWidget()
        for page in (self.analyses, self.cover, self.budget_lines):
            page.go.connect(self.go)
            page.changes_requested.connect(self.changes_requested)
            page.pending_changed.connect(self.pending_changed)
            self._stack.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs)
        box.addWidget(inputs.hairline())
        box.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)

    def show_place(self, place: Place) -> None:
        """Show an analysis, or the overview."""
        if place.tab or place.record_id is not None:
            self.tabs.setCurrentIndex({OVERVIEW: 1, BUDGET_LINES: 2}.get(place.tab, 0))
        self._page().show_place(place)

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return self.analyses.flush() and self.budget_lines.flush()

    @property
    def waiting(self) -> int:
        """Number of typed values that could not be read and are not in the file."""
        return self.analyses.waiting + self.budget_lines.waiting

    def add(self) -> None:
        """Add a budget item where they are shown, else an analysis."""
        if self._page() is self.budget_lines:
            self.budget_lines.add()
            return
        self.tabs.setCurrentIndex(0)
        self.analyses.add()

    def focus_panes(self) -> list[QWidget]:
        """Return the tabs and what the shown one has."""
        return [self.tabs, *self._page().focus_panes()]

    def set_findings(self, findings: list[Finding]) -> None:
        """Mark what is missing."""
        self.analyses.set_findings(findings)

    def _page(self) -> Any:
        return self._stack.currentWidget()


def subject() -> Subject[BudgetAnalysis]:
    """Return how analyses are listed and shown."""
    return Subject(
        kind=BudgetAnalysis,
        icon="scale",
        title=lambda: translate("BudgetAnalyses", "Gender budgeting"),
        singular=lambda: translate("BudgetAnalyses", "analysis"),
        search=lambda: translate("BudgetAnalyses", "Search analyses (Ctrl+F)"),
        add=lambda: translate("BudgetAnalyses", "New analysis"),
        empty=lambda: translate(
            "BudgetAnalyses",
            "An analysis shows how resources fall on women and men, and who has access.",
        ),
        tables=_TABLES,
        sections=sections,
        name=lambda _, analysis: analysis.title,
        unnamed=lambda: translate("BudgetAnalyses", "Analysis without a title"),
        meta=_meta,
        row_status=_status,
        new=lambda document: BudgetAnalysis(year=document.report_year),
        order=lambda _, analyses: by_code(analyses),
        rows={
            "resources": RowsField(
                BudgetResource,
                "budget_analysis_id",
                (
                    "kind",
                    "description",
                    "women",
                    "men",
                    "total",
                    "method",
                    "basis",
                    "source_id",
                    "allocation",
                ),
                "position",
            ),
            "measures": RowsField(
                BudgetMeasure,
                "budget_analysis_id",
                ("kind", "amount", "description", "decision_id", "activity_id"),
                "position",
            ),
        },
        thread=_thread,
        lead_caption=lambda: translate("BudgetAnalyses", "In short"),
        lead=_lead,
        status=_status,
        related=_related,
        children=(
            Child(
                text=lambda: translate("BudgetAnalyses", "Add activity"),
                label=lambda: translate("BudgetAnalyses", "Add activity to analysis"),
                make=_add_activity,
            ),
        ),
        parts=_parts,
    )


def _parts(document: Document, _host: Host) -> Sequence[Part]:
    return (PersonsPart(document), StandingPart(document), StandardCostPart(document))


def _meta(document: Document, analysis: BudgetAnalysis) -> str:
    line = document.chain.budget_lines.get(analysis.budget_line_id or 0)
    year = str(analysis.year or "")
    parts = (analysis.code, year, line.name if line else analysis.operation.strip())
    return "  ·  ".join(filter(None, parts))


def _status(_document: Document, analysis: BudgetAnalysis) -> Status:
    """Return the assessment; before there is one, the place in life."""
    if analysis.assessment is None or analysis.status is RecordStatus.LAPSED:
        return record_status(analysis.status)
    return Status(analysis.assessment.label, *_LOOK[analysis.assessment])


def _thread(document: Document, analysis: BudgetAnalysis) -> list[Link]:
    chain = document.chain
    policy_goal = chain.policy_goals.get(analysis.policy_goal_id or 0)
    problem = chain.problems.get(analysis.problem_id or 0)
    found = []
    if policy_goal is not None:
        found.append(Link(Place("chain", policy_goal.id), policy_goal.title))
    if problem is not None:
        found.append(Link(place_of(problem), problem.title or problem.code))
    return found


def _lead(document: Document, analysis: BudgetAnalysis) -> str:
    chain = document.chain
    assessed = analysis.assessment.label if analysis.assessment else ""
    measures = [
        ": ".join(filter(None, (each.kind.label, each.description.strip().rstrip("."))))
        for each in chain.measures_of(analysis.id)
    ]
    said = (
        (translate("BudgetAnalyses", "It is about: {text}."), analysis.operation),
        (translate("BudgetAnalyses", "Target group: {text}."), analysis.target_group),
        (translate("BudgetAnalyses", "The distribution is assessed as: {text}."), assessed.lower()),
        (translate("BudgetAnalyses", "Reason: {text}."), analysis.reason),
        (translate("BudgetAnalyses", "Measures: {text}."), "; ".join(measures)),
        (translate("BudgetAnalyses", "Followed up: {text}."), analysis.follow_up),
    )
    parts = ((sentence, value.strip().rstrip(".")) for sentence, value in said)
    return " ".join(sentence.format(text=value) for sentence, value in parts if value)


def _related(document: Document, analysis: BudgetAnalysis) -> list[Related]:
    chain = document.chain
    problem = chain.problems.get(analysis.problem_id or 0)
    indicators = [chain.indicators.get(getattr(analysis, role) or 0) for role in ROLES]
    measures = chain.measures_of(analysis.id)
    activities = [chain.activities.get(each.activity_id or 0) for each in measures]
    return [
        *([related_problem(problem)] if problem else []),
        *(related_indicator(document, each) for each in dict.fromkeys(filter(None, indicators))),
        *(related_activity(each) for each in dict.fromkeys(filter(None, activities))),
    ]


def _add_activity(edit: Writer, document: Document, analysis: BudgetAnalysis) -> Activity:
    """Make the activity of the first measure that has none; of a new measure when all have one."""
    measures = document.chain.measures_of(analysis.id)
    open_ones = (
        each
        for each in measures
        if each.activity_id is None and each.kind is not MeasureKind.NOTHING
    )
    measure = next(open_ones, None) or BudgetMeasure(
        budget_analysis_id=analysis.id, position=len(measures)
    )
    moves = measure.kind in (MeasureKind.REALLOCATE, MeasureKind.INVEST)
    activity = edit.save(
        Activity(
            title=measure.description.strip() or analysis.title,
            kind=ActivityKind.RESOURCES if moves else None,
            cost=measure.amount,
            unit_id=analysis.unit_id,
            responsible_id=analysis.function_id,
        )
    )
    edit.save(replace(measure, activity_id=activity.id))
    goals = document.chain.goals_of_problem(analysis.problem_id or 0)
    edit.save_all([ActivityGoal(activity_id=activity.id, goal_id=goal.id) for goal in goals])
    return activity
