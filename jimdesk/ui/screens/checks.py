"""Checks (Kontroller): what is missing or looks wrong, why it matters, and the way to mend it."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.finding import Acceptance, Finding, Severity
from jimdesk.domain.problem import Problem
from jimdesk.i18n import translate
from jimdesk.store.writer import Writer
from jimdesk.ui.document import Document
from jimdesk.ui.look import record_name
from jimdesk.ui.place import Place, place_in
from jimdesk.ui.sections import all_screens
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.form import Form
from jimdesk.ui.widgets.layout import Card, EmptyState, NameLine, ScrollPage
from jimdesk.ui.widgets.record_list import RecordList
from jimdesk.ui.widgets.rows import Row
from jimdesk.ui.widgets.status import Status, Tone
from jimdesk.ui.widgets.two_panes import TwoPanes

_STATUS: dict[Severity, tuple[Tone, str]] = {
    Severity.ERROR: ("bad", "circle-alert"),
    Severity.WARNING: ("warning", "triangle-alert"),
    Severity.NOTE: ("muted", "info"),
}

_Key = tuple[str, str, int, str, str]
"""What tells one finding from another; a rule may find several values of one field."""

_ALL, _ACCEPTED = "all", "accepted"


def screen(document: Document) -> "ChecksScreen":
    """Return the checks."""
    return ChecksScreen(document)


class ChecksScreen(QWidget):
    """Findings to the left, gravest first; the chosen one with its ground to the right.

    Signals:
        go: a Place that the user wants to see.
        changes_requested, pending_changed: as every section has.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._findings: dict[_Key, Finding] = {}
        self._shown: Finding | None = None
        self.list = RecordList(
            translate("Checks", "Checks"),
            add="",
            search=translate("Checks", "Search checks (Ctrl+F)"),
            empty=EmptyState(
                "shield-check", translate("Checks", "Nothing is missing that the program can see.")
            ),
        )
        self.list.add_button.hide()
        self.kinds = inputs.combo(translate("Checks", "Which checks are shown"))
        self.kinds.activated.connect(self._show_list)
        page = self.list.layout()
        assert isinstance(page, QVBoxLayout)
        page.insertWidget(2, self.kinds)  # under the search field
        self.list.selected.connect(self._on_selected)
        self._name = NameLine()
        self._about = inputs.label("", "meta")
        self._rule = inputs.label("", "meta")
        self._reason = Card(translate("Checks", "Why"))
        self.go_button = inputs.button(translate("Checks", "Go there"), "primary")
        self.go_button.clicked.connect(self._go)
        self._accept = self._acceptance_form()
        self._undo = inputs.link_button(translate("Checks", "Take the acceptance back"))
        self._undo.clicked.connect(self._take_back)
        self._page = ScrollPage()
        for widget in (
            self._name,
            self._about,
            self._reason,
            self.go_button,
            self._accept,
            self._undo,
            self._rule,
        ):
            self._page.body.addWidget(widget)
        self._page.body.setAlignment(self.go_button, Qt.AlignmentFlag.AlignLeft)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(TwoPanes(self.list, self._page, width=420))
        self.set_findings(document.findings)

    def show_place(self, place: Place) -> None:
        """Show the findings as they are now."""
        self._document.review()

    def flush(self) -> bool:
        """Keep what is typed."""
        return self._accept.flush()

    def add(self) -> None:
        """Do nothing: findings are not added by hand."""

    def focus_panes(self) -> list[QWidget]:
        """Return list and detail."""
        return [self.list.view, self._page]

    def set_findings(self, findings: list[Finding]) -> None:
        """Show these findings, gravest first; the accepted ones stand last."""
        ordered = sorted(findings, key=_order)
        self._findings = {_key(finding): finding for finding in ordered}
        chosen = self.kinds.currentData() or _ALL
        self.kinds.set_choices(_kinds(findings))
        self.kinds.choose(chosen)
        self._show_list()

    def _show_list(self, *_: object) -> None:
        """Show the findings of the chosen kind."""
        kind = self.kinds.currentData()
        rows = [
            self._row(finding)
            for finding in self._findings.values()
            if kind in (_ALL, _kind(finding))
        ]
        self.list.empty.sentence.setText(self._nothing())
        self.list.set_rows(rows)
        self._on_selected(self.list.current_key())

    def _nothing(self) -> str:
        """Return what an empty list means."""
        if self._findings:
            return translate("Checks", "There are no checks of this kind.")
        if not self._document.store.count(Problem):
            return translate("Checks", "There is nothing to check yet. Begin with a problem.")
        return translate("Checks", "Nothing is missing that the program can see.")

    def _row(self, finding: Finding) -> Row:
        name = record_name(self._document, finding.table, finding.record_id)
        meta = "  ·  ".join(part for part in (finding.code, name) if part) or _section(finding)
        return Row(key=_key(finding), title=finding.text, meta=meta, status=_status(finding))

    def _acceptance_form(self) -> Form:
        return Form(
            (
                Section(
                    lambda: translate("Checks", "Known and accepted"),
                    (
                        Field(
                            "reason",
                            lambda: translate("Checks", "Reason"),
                            "long_text",
                            help=lambda: translate(
                                "Checks",
                                "With a reason the finding leaves the count. It comes back when the"
                                " field changes, and is listed in the workbook.",
                            ),
                        ),
                    ),
                ),
            ),
            self._save_reason,
        )

    def _on_selected(self, key: object) -> None:
        finding = self._findings.get(key) if isinstance(key, tuple) else None
        self._shown = finding
        self._page.setVisible(finding is not None)
        if finding is None:
            return
        self._name.set_name(finding.text, _status(finding))
        name = record_name(self._document, finding.table, finding.record_id)
        about = (_section(finding), finding.code, name)
        self._about.setText("  ·  ".join(part for part in about if part))
        self._reason.set_text(finding.reason)
        self._rule.setText(translate("Checks", "Rule: {rule}").format(rule=finding.rule))
        self._accept.show_values({"reason": finding.accepted or ""}, record=key)
        self._accept.set_read_only(self._document.read_only)
        accepted = finding.accepted is not None and not self._document.read_only
        self._undo.setVisible(accepted)

    def _go(self) -> None:
        if self._shown is not None:
            self.go.emit(place_in(self._shown.table, self._shown.record_id, self._shown.field))

    def _save_reason(self, values: dict[str, str]) -> None:
        finding, reason = self._shown, values["reason"].strip()
        if finding is None:
            return
        if not reason:
            self._take_back()
            return
        label = translate("Checks", "Accept a finding")
        held = self._acceptances(finding)

        def accept(edit: Writer) -> None:
            for old in held:
                edit.delete(old)
            edit.save(
                Acceptance(
                    rule=finding.rule,
                    table_name=finding.table,
                    record_id=finding.record_id,
                    field=finding.field,
                    seen=finding.seen,
                    reason=reason,
                )
            )

        self._document.edit(label, accept)
        self._document.review()

    def _take_back(self) -> None:
        finding = self._shown
        held = self._acceptances(finding) if finding is not None else []
        if held:
            label = translate("Checks", "Take an acceptance back")
            self._document.edit(label, lambda edit: [edit.delete(old) for old in held])
            self._document.review()

    def _acceptances(self, finding: Finding) -> list[Acceptance]:
        return self._document.store.where(
            Acceptance,
            rule=finding.rule,
            table_name=finding.table,
            record_id=finding.record_id,
            field=finding.field,
            seen=finding.seen,
        )


def _key(finding: Finding) -> _Key:
    return (finding.rule, finding.table, finding.record_id, finding.field, finding.seen)


def _status(finding: Finding) -> Status:
    if finding.accepted is not None:
        return Status(translate("Checks", "Known – accepted"), "good", "check")
    tone, icon = _STATUS[finding.severity]
    return Status(finding.severity.label, tone, icon)


def _kind(finding: Finding) -> str:
    return _ACCEPTED if finding.accepted is not None else finding.severity.value


def _order(finding: Finding) -> int:
    """Return the place of the finding's kind; findings of one kind keep their order."""
    return [*Severity, _ACCEPTED].index(_kind(finding))


def _kinds(findings: list[Finding]) -> list[tuple[str, str]]:
    """Return the kinds to choose among, each with the number of its findings."""
    counts = Counter(map(_kind, findings))
    names = {
        _ALL: (translate("Checks", "All"), len(findings)),
        **{severity.value: (severity.label, counts[severity.value]) for severity in Severity},
        _ACCEPTED: (translate("Checks", "Accepted"), counts[_ACCEPTED]),
    }
    return [(kind, f"{name} ({count})") for kind, (name, count) in names.items()]


def _section(finding: Finding) -> str:
    """Return the heading of the section that shows the record."""
    place = place_in(finding.table, finding.record_id)
    return next(entry.title() for entry in all_screens() if entry.name == place.section)
