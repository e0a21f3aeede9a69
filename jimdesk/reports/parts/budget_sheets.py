"""Gender budgeting in the workbook: the analyses side by side, and how much of the budget they are.

Everything comes from the publication, so that what is hidden is nowhere to be found here.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from jimdesk.domain.budgeting import BudgetAnalysis
from jimdesk.domain.observation import Observation, Sex
from jimdesk.domain.record import Status
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.sheet import Cell, ChartSpec, Head, Number, Series, Sheet
from jimdesk.review.budget_counts import covers_of, standing
from jimdesk.review.chain import by_code
from jimdesk.statistics.budget_cover import Cover
from jimdesk.statistics.budgeting import Line, LineKind, Standing, lines
from jimdesk.statistics.charts.chart import Chart
from jimdesk.statistics.charts.shares import shares
from jimdesk.statistics.charts.words import describe
from jimdesk.statistics.measures import Measured, Undefined, gap
from jimdesk.statistics.reading_guard import guards

MOST_CHARTS = 2
"""Charts on the sheet; more than that is a wall. Source: design, the workbook."""


def analyses_of(basis: Basis) -> list[BudgetAnalysis]:
    """Return the analyses up to the report year that are not lapsed, by readable id."""
    return [
        each
        for each in by_code(basis.chain.budget_analyses.values())
        if each.status is not Status.LAPSED and (each.year is None or each.year <= basis.year)
    ]


def standing_of(basis: Basis, analysis: BudgetAnalysis) -> Standing:
    """Return what an analysis rests on, as it may be shown."""
    return standing(
        basis.chain, analysis, _observations(basis), basis.year, basis.publication.hides
    )


def _observations(basis: Basis) -> Mapping[int, Sequence[Observation]]:
    found: dict[int, list[Observation]] = defaultdict(list)
    for each in basis.publication.observations:
        found[each.indicator_id].append(each)
    return found


def value(found: Measured, decimals: int, *, hidden: bool, signed: bool = False) -> Cell:
    """Return a measure as a cell: the sign for protected, or for not available, without one."""
    if hidden:
        return words.PROTECTED
    if isinstance(found, Undefined):
        return words.NOT_AVAILABLE
    return Number(found, decimals, signed)


def cells(line: Line) -> tuple[Cell, Cell, Cell]:
    """Return women, men and the difference of a line as cells."""
    between: Measured = Undefined("")
    if not isinstance(line.women, Undefined) and not isinstance(line.men, Undefined):
        between = gap(line.women, line.men)
    return (
        value(line.women, line.decimals, hidden=line.hidden),
        value(line.men, line.decimals, hidden=line.hidden),
        value(between, line.decimals, hidden=line.hidden, signed=True),
    )


def chart_of(basis: Basis, analysis: BudgetAnalysis) -> Chart:
    """Return the shares of an analysis as a chart."""
    return shares(
        standing_of(basis, analysis),
        code=analysis.code,
        title=analysis.title or analysis.code,
        year=analysis.year or basis.year,
    )


def analysis_sheet(basis: Basis) -> Sheet | None:
    """Return a row per analysis and measure with bars of the shares, None without analyses."""
    found = analyses_of(basis)
    if not found:
        return None
    rows: list[tuple[Cell, ...]] = []
    charts: list[ChartSpec] = []
    for analysis in found:
        told = [
            each for each in lines(standing_of(basis, analysis)) if each.is_known or each.hidden
        ]
        shown = [each for each in told if each.kind is LineKind.SHARE]
        span = range(len(rows), len(rows) + len(shown))
        chart = chart_of(basis, analysis)
        if len(charts) < MOST_CHARTS and shown and all(map(_has_both, shown)):
            charts.append(_chart(analysis, chart, span))
        rows += [_line(analysis, each) for each in told]
        rows += _texts(basis, analysis)
    title = translate("BudgetSheet", "Gender budgeting")
    return Sheet(
        title=title,
        heading=translate("BudgetSheet", "Gender budgeting: resources for women and men"),
        intro=translate(
            "BudgetSheet",
            "One row per analysis and measure. The shares of the target group and of resources are"
            " parts of women and men together, access and outcome parts of each sex.",
        ),
        table_name=title,
        heads=(
            Head(translate("BudgetSheet", "Id"), width=9),
            Head(translate("BudgetSheet", "Analysis"), width=30, kind="wrap"),
            Head(translate("BudgetSheet", "Year"), width=8),
            Head(_what(), width=40, kind="wrap"),
            Head(_women(), width=13, kind="number", tone="women"),
            Head(_men(), width=13, kind="number", tone="men"),
            Head(translate("BudgetSheet", "Difference"), width=13, kind="number"),
            Head(translate("BudgetSheet", "In words"), width=60, kind="wrap"),
        ),
        rows=tuple(rows),
        charts=tuple(charts),
    )


def _has_both(line: Line) -> bool:
    return not (isinstance(line.women, Undefined) or isinstance(line.men, Undefined))


def _what() -> str:
    return translate("BudgetSheet", "What")


def _women() -> str:
    return Sex.WOMEN.label


def _men() -> str:
    return Sex.MEN.label


def _line(analysis: BudgetAnalysis, line: Line) -> tuple[Cell, ...]:
    label = line.short if line.kind is LineKind.SHARE else line.label
    said = line.label if line.kind is LineKind.SHARE else ""
    year = str(analysis.year or "")
    return (
        analysis.code,
        words.filled(analysis.title),
        words.filled(year),
        label,
        *cells(line),
        said,
    )


def _texts(basis: Basis, analysis: BudgetAnalysis) -> Iterator[tuple[Cell, ...]]:
    """Yield the guard's sentences, the assessment and the measures, each in a row of its own."""
    assessment = analysis.assessment.label if analysis.assessment else ""
    measures = (
        ": ".join(filter(None, (each.kind.label, each.description.strip())))
        for each in basis.chain.measures_of(analysis.id)
    )
    told = [
        *(
            (translate("BudgetSheet", "Reading guard"), each.text)
            for each in guards(standing_of(basis, analysis))
        ),
        (
            translate("BudgetSheet", "Assessment"),
            ". ".join(filter(None, (assessment, analysis.reason.strip()))),
        ),
        (translate("BudgetSheet", "Measures"), words.listed(measures)),
    ]
    for label, text in told:
        yield (
            analysis.code,
            words.filled(analysis.title),
            words.filled(str(analysis.year or "")),
            label,
            *(words.NOT_APPLICABLE,) * 3,
            words.filled(text),
        )


def _chart(analysis: BudgetAnalysis, chart: Chart, rows: range) -> ChartSpec:
    return ChartSpec(
        kind="bar",
        title=f"{analysis.code} {chart.heading}",
        unit=translate("BudgetSheet", "Per cent"),
        categories=_what(),
        series=(
            Series(name=_women(), head=_women(), rows=rows, tone="women"),
            Series(name=_men(), head=_men(), rows=rows, tone="men"),
        ),
        alt_text=describe(chart),
        drawn=chart,
    )


def cover_sheet(basis: Basis) -> Sheet | None:
    """Return a row per budget item with how much of it is analysed, None where there is none."""
    found = covers_of(basis.chain, basis.year)
    if not found.rows:
        return None
    title = translate("BudgetSheet", "Analysed budget")
    return Sheet(
        title=title,
        heading=translate("BudgetSheet", "How much of the budget is analysed, {year}").format(
            year=basis.year
        ),
        intro=translate(
            "BudgetSheet",
            "One row per appropriation or budget item. Only analyses with an assessment count as"
            " analysed.",
        ),
        table_name=title,
        heads=cover_heads(),
        rows=tuple(cover_row(each) for each in found.rows),
    )


def cover_heads() -> tuple[Head, ...]:
    """Return the heads of the overview."""
    return (
        Head(translate("BudgetSheet", "Appropriation or budget item"), width=36, kind="wrap"),
        Head(translate("BudgetSheet", "Amount, kronor"), width=15, kind="number"),
        Head(translate("BudgetSheet", "Analysed, kronor"), width=15, kind="number"),
        Head(translate("BudgetSheet", "Share, per cent"), width=10, kind="number"),
        Head(translate("BudgetSheet", "Reallocated, kronor"), width=15, kind="number"),
        Head(translate("BudgetSheet", "Invested, kronor"), width=15, kind="number"),
        Head(translate("BudgetSheet", "Analyses and assessments"), width=44, kind="wrap"),
    )


def cover_row(each: Cover) -> tuple[Cell, ...]:
    """Return a budget item as a row of the overview."""
    name = each.line.name if each.line else translate("BudgetSheet", "Belongs to no budget item")
    share = each.share
    assessed = (
        f"{it.code}: {it.assessment.label}"
        if it.assessment
        else translate("BudgetSheet", "{code}: not assessed").format(code=it.code)
        for it in each.analyses
    )
    return (
        words.filled(name),
        words.NOT_AVAILABLE if each.amount is None else Number(each.amount, 0),
        Number(each.analysed, 0),
        words.NOT_AVAILABLE if share is None else value(share, 1, hidden=False),
        Number(each.reallocated, 0),
        Number(each.invested, 0),
        words.listed(assessed) if each.analyses else words.NOT_APPLICABLE,
    )
