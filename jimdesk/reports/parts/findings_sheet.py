"""Kontroller: what the rules found, what has been accepted, and why each rule exists."""

from collections.abc import Iterable, Mapping

from jimdesk.domain.finding import Finding
from jimdesk.domain.record import Record
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.labels import labels
from jimdesk.reports.sheet import Cell, Head, Sheet
from jimdesk.store.tables import by_name


def findings_sheet(findings: Iterable[Finding], passed: str = "") -> Sheet:
    """Return the findings, open ones first; accepted ones give the reason.

    Args:
        findings: What the rules found.
        passed: Why the report is handed over in spite of errors, empty when it is not.

    The recomputation of every computed value has a sheet of its own beside this one, since a sheet
    holds one table only (X-6).
    """
    found = sorted(findings, key=lambda finding: finding.accepted is not None)
    title = translate("FindingsSheet", "Checks")
    intro = translate(
        "FindingsSheet",
        "One row per finding, gravest first; those known and accepted stand last with their "
        "reason. The recalculation of all values is on the next sheet.",
    )
    if passed.strip():
        text = translate("FindingsSheet", "Handed over although errors remain: {reason}")
        intro = f"{text.format(reason=passed.strip())}. {intro}".replace("..", ".")
    return Sheet(
        title=title,
        heading=translate("FindingsSheet", "Checks: what is missing or looks wrong"),
        intro=intro,
        table_name=title,
        heads=_heads(),
        rows=tuple(map(_row, found)),
    )


def _heads() -> tuple[Head, ...]:
    return (
        Head(translate("FindingsSheet", "Severity"), width=12),
        Head(translate("FindingsSheet", "Record"), width=14),
        Head(translate("FindingsSheet", "Id"), width=9),
        Head(translate("FindingsSheet", "Field"), width=20),
        Head(translate("FindingsSheet", "What was found"), width=60, kind="wrap"),
        Head(translate("FindingsSheet", "Why the rule exists"), width=44, kind="wrap"),
        Head(translate("FindingsSheet", "Rule"), width=22),
        Head(translate("FindingsSheet", "Known and accepted"), width=30, kind="wrap"),
    )


def _row(finding: Finding) -> tuple[Cell, ...]:
    accepted = finding.accepted
    return (
        finding.severity.label,
        _tables().get(finding.table, finding.table),
        finding.code or words.NOT_APPLICABLE,
        _field(finding),
        finding.text,
        finding.reason,
        finding.rule,
        translate("FindingsSheet", "No") if accepted is None else words.filled(accepted),
    )


def _field(finding: Finding) -> str:
    stored = by_name().get(finding.table)
    kind: type[Record] | None = stored.entity if stored else None
    if not finding.field:
        return words.NOT_APPLICABLE
    names = _linked() | dict(labels(kind) if kind else {})
    return names.get(finding.field, finding.field)


def _linked() -> dict[str, str]:
    """Return the names of what is no field of its own but linked to a record."""
    return {
        "policy_goals": translate("FindingsSheet", "Sub-goals"),
        "directions": translate("FindingsSheet", "Directions"),
        "problems": translate("FindingsSheet", "Problems"),
        "causes": translate("FindingsSheet", "Causes"),
        "sources": translate("FindingsSheet", "Sources"),
        "partners": translate("FindingsSheet", "Partners"),
        "points": translate("FindingsSheet", "Questions and commitments"),
        "goals": translate("FindingsSheet", "Goals"),
        "indicators": translate("FindingsSheet", "Indicators"),
        "observations": translate("FindingsSheet", "Values"),
        "activities": translate("FindingsSheet", "Activities"),
        "results": translate("FindingsSheet", "Results"),
    }


def _tables() -> Mapping[str, str]:
    return {
        "agency": translate("FindingsSheet", "Agency"),
        "mandate": translate("FindingsSheet", "Mandate"),
        "direction": translate("FindingsSheet", "Direction"),
        "problem": translate("FindingsSheet", "Problem"),
        "cause": translate("FindingsSheet", "Cause"),
        "goal": translate("FindingsSheet", "Goal"),
        "indicator": translate("FindingsSheet", "Indicator"),
        "observation": translate("FindingsSheet", "Value"),
        "activity": translate("FindingsSheet", "Activity"),
        "result": translate("FindingsSheet", "Result"),
        "source": translate("FindingsSheet", "Source"),
        "meeting": translate("FindingsSheet", "Meeting"),
        "key_date": translate("FindingsSheet", "Date"),
    }
