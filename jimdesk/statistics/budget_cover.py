"""How much of the budget has been analysed, with what assessment, and what was moved."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from jimdesk.domain.budgeting import (
    BudgetAnalysis,
    BudgetLine,
    BudgetMeasure,
    BudgetResource,
    MeasureKind,
)
from jimdesk.domain.record import Status
from jimdesk.i18n import format_number, translate
from jimdesk.statistics.measures import Measured, Undefined, share


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """A budget line, or what belongs to none, with the analyses of it.

    Attributes:
        line: The line, None for analyses of parts of the operation that belong to none.
        analyses: Its analyses that are not lapsed, those without an assessment too.
        analysed: Kronor in analyses that have an assessment.
        reallocated, invested: Kronor of their measures of the two kinds.
        decided: Kronor of both kinds that a decision stands behind.
    """

    line: BudgetLine | None
    analyses: tuple[BudgetAnalysis, ...]
    analysed: float
    reallocated: float
    invested: float
    decided: float

    @property
    def amount(self) -> float | None:
        """Kronor of the line in the year."""
        return self.line.amount if self.line else None

    @property
    def counted(self) -> float:
        """Kronor of the line that are analysed; never more than the line has."""
        return min(self.analysed, self.amount or 0.0)

    @property
    def share(self) -> Measured | None:
        """Per cent of the line that is analysed, None where its amount is not known."""
        return None if not self.amount else share(self.counted, self.amount)


@dataclass(frozen=True, slots=True)
class Covers:
    """All budget lines of a year."""

    year: int
    rows: tuple[Cover, ...]

    @property
    def amount(self) -> float:
        """Kronor of all lines whose amount is known."""
        return sum(each.amount or 0.0 for each in self.rows)

    @property
    def analysed(self) -> float:
        """Kronor of these lines that are analysed."""
        return sum(each.counted for each in self.rows)

    @property
    def share(self) -> float | None:
        """Per cent of these lines that is analysed, None where no amount is known."""
        found = share(self.analysed, self.amount) if self.amount else None
        return None if isinstance(found, Undefined) else found

    @property
    def analyses(self) -> tuple[BudgetAnalysis, ...]:
        """All analyses."""
        return tuple(analysis for row in self.rows for analysis in row.analyses)

    @property
    def reallocated(self) -> float:
        """Kronor that measures reallocate."""
        return sum(each.reallocated for each in self.rows)

    @property
    def invested(self) -> float:
        """Kronor that measures invest."""
        return sum(each.invested for each in self.rows)

    @property
    def decided(self) -> float:
        """Kronor of both that a decision stands behind."""
        return sum(each.decided for each in self.rows)


def covers(
    budget_lines: Iterable[BudgetLine],
    analyses: Iterable[BudgetAnalysis],
    resources: Mapping[int, Sequence[BudgetResource]],
    measures: Mapping[int, Sequence[BudgetMeasure]],
    year: int,
) -> Covers:
    """Return the budget lines of a year with their analyses, in the order given.

    Analyses of the year that belong to no line come last. A record without a year counts in every
    year.

    Args:
        budget_lines: All lines.
        analyses: All analyses.
        resources: By id of their analysis.
        measures: Likewise.
        year: The year.
    """
    of_year = [
        each for each in analyses if each.status is not Status.LAPSED and each.year in (None, year)
    ]
    found = [each for each in budget_lines if each.year in (None, year)]
    rows = [
        _cover(line, [each for each in of_year if each.budget_line_id == line.id], resources,
               measures)
        for line in found
    ]  # fmt: skip
    held = {line.id for line in found}
    others = [each for each in of_year if each.budget_line_id not in held]
    if others:
        rows.append(_cover(None, others, resources, measures))
    return Covers(year, tuple(rows))


def amount_of(resources: Iterable[BudgetResource]) -> float:
    """Return the kronor of an analysis: totals, else what falls on women and men together."""
    found = 0.0
    for each in resources:
        if each.kind.is_money:
            split = None if each.women is None or each.men is None else each.women + each.men
            found += each.total if each.total is not None else split or 0.0
    return found


def _cover(
    line: BudgetLine | None,
    analyses: Sequence[BudgetAnalysis],
    resources: Mapping[int, Sequence[BudgetResource]],
    measures: Mapping[int, Sequence[BudgetMeasure]],
) -> Cover:
    done = [each for each in analyses if each.assessment is not None]
    held = [measure for each in analyses for measure in measures.get(each.id, ())]
    moved = [each for each in held if each.kind in (MeasureKind.REALLOCATE, MeasureKind.INVEST)]
    return Cover(
        line=line,
        analyses=tuple(analyses),
        analysed=sum(amount_of(resources.get(each.id, ())) for each in done),
        reallocated=_sum(each for each in moved if each.kind is MeasureKind.REALLOCATE),
        invested=_sum(each for each in moved if each.kind is MeasureKind.INVEST),
        decided=_sum(each for each in moved if each.decision_id is not None),
    )


def _sum(measures: Iterable[BudgetMeasure]) -> float:
    return sum(each.amount or 0.0 for each in measures)


def in_words(found: Covers) -> str:
    """Return what the overview adds up to, in sentences."""
    if not found.rows:
        return translate("BudgetCover", "No appropriations and no analyses are written yet.")
    parts = []
    if found.share is not None:
        text = translate(
            "BudgetCover",
            "{analysed} of {amount} kronor are analysed and assessed, {share} per cent.",
        )
        parts.append(
            text.format(
                analysed=format_number(found.analysed),
                amount=format_number(found.amount),
                share=format_number(found.share, 1),
            )
        )
    assessed = Counter(each.assessment for each in found.analyses)
    named = [
        f"{kind.label if kind else translate('BudgetCover', 'not assessed')}: {number}"
        for kind, number in sorted(assessed.items(), key=lambda each: (each[0] is None, each[0]))
    ]
    text = translate("BudgetCover", "%n analyses.", "", n=len(found.analyses))
    parts.append(f"{text} {'; '.join(named)}." if named else text)
    if found.reallocated or found.invested:
        text = translate(
            "BudgetCover",
            "{moved} kronor are reallocated and {new} invested; {decided} of them by a decision.",
        )
        parts.append(
            text.format(
                moved=format_number(found.reallocated),
                new=format_number(found.invested),
                decided=format_number(found.decided),
            )
        )
    return " ".join(parts)
