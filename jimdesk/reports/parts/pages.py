"""What the documents for the page share: their front, texts with gaps, printed tables, charts."""

from collections.abc import Iterable, Iterator, Sequence

from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Sex
from jimdesk.i18n import translate
from jimdesk.reports.document import (
    Block,
    Bullets,
    ChartBlock,
    Document,
    Gap,
    Heading,
    Paragraph,
    Table,
)
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.notes import Notes, remarks
from jimdesk.reports.parts.release import Material
from jimdesk.reports.parts.year_table import sex_head
from jimdesk.reports.sheet import Cell, Head
from jimdesk.statistics.charts.trend import trend
from jimdesk.statistics.charts.words import describe


def document(
    material: Material,
    title: str,
    blocks: Iterable[Block],
    *,
    landscape: bool = False,
    front_first: bool = True,
) -> Document:
    """Return a document of blocks, with a front that says whose it is and how far it has come.

    Args:
        material: What it is made of.
        title: Its title, without the agency.
        blocks: Its content.
        landscape: Whether its pages lie.
        front_first: Whether the front comes first; else the title and the foot of each page say
            whose it is, and the front comes last.
    """
    agency = material.chain.agency
    return Document(
        title=f"{title} {agency.short_name or agency.name}".strip(),
        author=material.author,
        language=material.language,
        subject=translate("Annual", "Gender mainstreaming (JiM)"),
        status=material.status,
        blocks=(*front(material), *blocks) if front_first else (*blocks, *front(material)),
        created=material.options.at,
        watermark=material.watermark,
        landscape=landscape,
        shown=tuple(material.basis.shown),
    )


def front(material: Material) -> Iterator[Block]:
    """Yield what a reader must know before the report: whose it is, when, its signs."""
    options, made = material.options, material.basis.publication
    yield Paragraph(material.author, translate("Pages", "Agency"))
    yield Paragraph(
        f"{options.stage.label}, {options.at:%Y-%m-%d %H:%M}", translate("Pages", "Stage")
    )
    if options.case_number.strip():
        yield Paragraph(options.case_number.strip(), translate("Pages", "Case number"))
    if options.contact.strip():
        yield Paragraph(options.contact.strip(), translate("Pages", "Questions are answered by"))
    if options.reason.strip():
        yield Paragraph(
            options.reason.strip(), translate("Pages", "Handed over although checks remain")
        )
    if made.protection.hidden or made.fields:
        text = translate("Pages", "{sign} stands for a number that is protected.")
        yield Paragraph(text.format(sign=words.PROTECTED), translate("Pages", "Signs"))


def text_or_gap(text: str, gap: str, label: str = "", field: str = "") -> Block:
    """Return a text that somebody has written, or a gap where nobody has."""
    if text.strip():
        return Paragraph(text.strip(), label, field)
    return Gap(gap, label, field)


def listed(label: str, items: Sequence[str]) -> Iterator[Block]:
    """Yield a list after its name; nothing when it is empty."""
    if items:
        yield Paragraph("", label)
        yield Bullets(tuple(items))


def section(text: str, blocks: Sequence[Block], *, level: int = 1) -> Iterator[Block]:
    """Yield blocks under a heading; without any, nothing."""
    if blocks:
        yield Heading(text, level)
        yield from blocks


def printed_tables(basis: Basis, goal: Goal) -> Iterator[Table]:
    """Yield a goal's figures as they are printed: three years, no ids, source below.

    Indicators that are not split by sex stand in a table of their own.
    """
    followed = basis.chain.indicators_of_goal(goal.id)
    split = [each for each in followed if each.no_sex_reason is None]
    whole = [each for each in followed if each.no_sex_reason is not None]
    if split:
        text = translate("Pages", "Women and men {first}–{last}: {goal}")
        yield three_years(basis, split, _captioned(basis, text, goal))
    if whole:
        text = translate("Pages", "Not split by sex {first}–{last}: {goal}")
        yield _table(basis, whole, (Sex.TOTAL,), _captioned(basis, text, goal))


def three_years(basis: Basis, indicators: Sequence[Indicator], caption: str) -> Table:
    """Return women and men of some indicators, three years side by side."""
    return _table(basis, indicators, (Sex.WOMEN, Sex.MEN), caption)


def _captioned(basis: Basis, text: str, goal: Goal) -> str:
    name = goal.statement.strip().rstrip(".") or goal.code
    return text.format(first=basis.years[0], last=basis.year, goal=name)


def _table(
    basis: Basis, indicators: Sequence[Indicator], sexes: Sequence[Sex], caption: str
) -> Table:
    notes = Notes()
    columns = [
        Head(
            sex_head(sex, year),
            width=9,
            kind="number",
            tone="women" if sex is Sex.WOMEN else "men" if sex is Sex.MEN else None,
        )
        for year in basis.years
        for sex in sexes
    ]
    return Table(
        caption=caption,
        heads=(Head(translate("Pages", "Indicator"), width=34, kind="wrap"), *columns),
        rows=tuple(_row(basis, each, sexes, notes) for each in indicators),
        notes=notes.texts,
        source=sources(basis, indicators),
    )


def _row(
    basis: Basis, indicator: Indicator, sexes: Sequence[Sex], notes: Notes
) -> tuple[Cell, ...]:
    name = translate("Pages", "{indicator} ({unit})").format(
        indicator=indicator.name or indicator.code,
        unit=words.group_word(indicator, words.unit(indicator)),
    )
    texts, figures = list[str](), list[Cell]()
    for year in basis.years:
        observation = basis.of_year(indicator, None, year)
        row = basis.rows[observation.id] if observation else None
        figures += [words.value(indicator, row, sex) if row else ".." for sex in sexes]
        if observation is not None and row is not None:
            source = basis.chain.source_of(indicator, observation)
            noised = source is not None and source.noised
            texts += remarks(indicator, observation, row, noised=noised)
    return f"{name} {notes.mark(texts)}".strip(), *figures


def sources(basis: Basis, indicators: Iterable[Indicator]) -> str:
    """Return where the figures of indicators come from, each source once, or that none is known."""
    found = []
    for indicator in indicators:
        observed = [basis.of_year(indicator, None, year) for year in basis.years]
        for observation in filter(None, observed) if any(observed) else (None,):
            source = basis.chain.source_of(indicator, observation)
            found.append(source.citation if source else words.source_missing())
    return "; ".join(dict.fromkeys(filter(None, found)))


def chart_of(basis: Basis, indicator: Indicator, *, compact: bool = False) -> ChartBlock | None:
    """Return the development of an indicator as a chart, None when there is nothing to draw."""
    source = sources(basis, [indicator])
    chart = trend(
        indicator,
        basis.of(indicator),
        with_plans=False,
        moves=basis.chain.moves_of(indicator),
        source="" if compact else source,
    )
    if chart.is_empty:
        return None
    caption = translate("Pages", "{indicator}, {first}–{last}").format(
        indicator=indicator.name or indicator.code,
        first=chart.labels[0],
        last=chart.labels[-1],
    )
    return ChartBlock(
        caption=caption,
        chart=chart,
        alt_text=describe(chart),
        source=source,
        compact=compact,
    )
