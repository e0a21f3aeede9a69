"""All rules, and what they find in a file."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from jimdesk.domain.finding import Acceptance, Finding, Severity
from jimdesk.domain.record import code_number
from jimdesk.i18n import translate
from jimdesk.review import (
    activities,
    agreed,
    assessments,
    budgets,
    cautions,
    collaboration,
    directions,
    effects,
    follow_ups,
    goals,
    indicators,
    mandates,
    meetings,
    problems,
    protection,
    results,
    sources,
    texts,
    values,
)
from jimdesk.review.agenda import Agenda
from jimdesk.review.chain import Chain
from jimdesk.review.facts import Facts
from jimdesk.review.publication import Publication
from jimdesk.review.rounds import open_rounds
from jimdesk.review.rule import Rule
from jimdesk.store.store import Store

__all__ = [
    "RULES",
    "acceptance",
    "counts",
    "findings",
    "next_steps",
    "open_findings",
    "published_findings",
]

RULES: tuple[Rule, ...] = (
    *mandates.RULES,
    *directions.RULES,
    *problems.RULES,
    *goals.RULES,
    *indicators.RULES,
    *values.RULES,
    *cautions.RULES,
    *protection.RULES,
    *activities.RULES,
    *follow_ups.RULES,
    *effects.RULES,
    *agreed.RULES,
    *results.RULES,
    *budgets.RULES,
    *assessments.RULES,
    *sources.RULES,
    *collaboration.RULES,
    *meetings.RULES,
    *texts.RULES,
)
"""Every rule. A new one needs a line in its family and a section in rules_sv.md and rules_en.md."""

_TABLES = (
    "agency",
    "mandate",
    "direction",
    "problem",
    "goal",
    "indicator",
    "activity",
    "result",
    "source",
)
"""Tables in the order of the chain; others come after them."""


_GRAVITY = {severity: rank for rank, severity in enumerate(Severity)}


def findings(store: Store, year: int, *, chain: Chain | None = None) -> list[Finding]:
    """Return everything that the rules find, gravest first, then along the chain by readable id.

    What is accepted is among them and says why, as long as what was seen then is seen still.

    Args:
        store: The open file.
        year: The report year.
        chain: The chain, when it has been read already.
    """
    facts = Facts.load(store, year, chain)
    accepted = {_key(each): each.reason for each in store.all(Acceptance)}
    found = [_judged(each, accepted) for rule in RULES for each in rule.findings(facts)]
    return sorted(found, key=_order)


def published_findings(store: Store, year: int, chain: Chain, made: Publication) -> list[Finding]:
    """Return the findings as a report may show them.

    A text that would be another if the hidden numbers were not known may quote one, so it is
    replaced; what small counts there are is told in the program only.

    Args:
        store: The open file.
        year: The report year.
        chain: The chain as it is in the file.
        made: The records and observations as they may be shown.
    """
    found = findings(store, year, chain=chain)
    if not (made.protection.hidden or made.fields):
        return found
    facts = replace(
        Facts.of(made.chain, year, made.observations),
        rounds=open_rounds(store),
        agenda=Agenda.load(store),
    )
    told_inside = {rule.id for rule in protection.RULES}
    outside = [rule for rule in RULES if rule.id not in told_inside]
    safe = {_said(each) for rule in outside for each in rule.findings(facts)}
    text = translate("Rules", "It is about protected numbers. See Checks in the program.")
    return [
        each if _said(each) in safe else replace(each, text=text)
        for each in found
        if each.rule not in told_inside
    ]


def _said(finding: Finding) -> tuple[str, str, int, str, str]:
    return finding.rule, finding.table, finding.record_id, finding.field, finding.text


def open_findings(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that nobody has accepted, in their order."""
    return [finding for finding in findings if finding.accepted is None]


def counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """Return how many findings of each severity are open; every severity has a number."""
    found = Counter(finding.severity for finding in open_findings(findings))
    return {severity: found[severity] for severity in Severity}


def next_steps(findings: Sequence[Finding], limit: int) -> list[Finding]:
    """Return what to do next: the gravest open findings, different kinds before more of one.

    Args:
        findings: All findings, gravest first.
        limit: Most steps to return.
    """
    seen: Counter[tuple[Severity, str]] = Counter()
    ranked = []
    for place, finding in enumerate(open_findings(findings)):
        kind = (finding.severity, finding.rule)
        ranked.append((_GRAVITY[finding.severity], seen[kind], place, finding))
        seen[kind] += 1
    return [finding for *_, finding in sorted(ranked, key=lambda each: each[:3])[:limit]]


_Key = tuple[str, str, int, str, str]


def _key(acceptance: Acceptance) -> _Key:
    return (
        acceptance.rule,
        acceptance.table_name,
        acceptance.record_id,
        acceptance.field,
        acceptance.seen,
    )


def acceptance(finding: Finding, reason: str) -> Acceptance:
    """Return the record that accepts a finding, until what was seen changes."""
    return Acceptance(
        rule=finding.rule,
        table_name=finding.table,
        record_id=finding.record_id,
        field=finding.field,
        seen=finding.seen,
        reason=reason,
    )


def _judged(finding: Finding, accepted: dict[_Key, str]) -> Finding:
    reason = accepted.get(_key(acceptance(finding, "")))
    return finding if reason is None else replace(finding, accepted=reason)


def _order(finding: Finding) -> tuple[int, int, int, str]:
    table = _TABLES.index(finding.table) if finding.table in _TABLES else len(_TABLES)
    return _GRAVITY[finding.severity], table, code_number(finding.code), finding.rule
