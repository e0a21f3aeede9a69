"""Indicators and sources with all their fields, and the smaller registers on one sheet."""

from collections.abc import Iterator
from dataclasses import replace

from jimdesk.domain import links
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.organisation import Attachment, Decision, ProgrammePeriod
from jimdesk.domain.source import Source
from jimdesk.i18n import swedish_key, translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.called_for import not_called_for
from jimdesk.reports.parts.labels import labels
from jimdesk.reports.parts.records import Records, card_heads
from jimdesk.reports.sheet import Cell, Head, Sheet
from jimdesk.review.chain import Chain, by_code
from jimdesk.statistics.status import signal, signal_label
from jimdesk.stopping import go_on
from jimdesk.store.store import Store


def indicator_sheet(basis: Basis, records: Records) -> Sheet:
    """Return the indicators as cards, with goals, groups and problems."""
    title = translate("RegisterSheets", "Indicators")
    return Sheet(
        title=title,
        heading=translate("RegisterSheets", "Indicators: what is measured, from where, to where"),
        intro=translate(
            "RegisterSheets",
            "One row per field, indicator by indicator, without empty fields that need not be "
            "filled in. The figures stand on the sheet of indicator values.",
        ),
        table_name=title,
        heads=card_heads(),
        rows=tuple(
            row for indicator in basis.indicators for row in _card(basis, records, indicator)
        ),
    )


def _card(basis: Basis, records: Records, indicator: Indicator) -> Iterator[tuple[Cell, ...]]:
    """Yield the fields of an indicator, without empty ones that need not be filled in."""
    go_on()
    names = labels(Indicator)
    passed_over = {names[field] for field in not_called_for(indicator)} | {_split_by()}
    shown = replace(indicator, unit=words.unit(indicator))
    for row in records.card(indicator.code, shown, _of_indicator(basis, indicator)):
        if row[1] not in passed_over or row[2] != words.blank():
            yield row


def _split_by() -> str:
    return translate("RegisterSheets", "Split by, beside sex")


def _of_indicator(basis: Basis, indicator: Indicator) -> list[tuple[str, str]]:
    chain = basis.chain
    dimensions = chain.linked(links.IndicatorDimension, indicator.id)
    label, ground = words.PROTECTED, words.PROTECTED
    if not basis.hides(indicator, basis.year):
        computed = signal(indicator, basis.of(indicator), basis.year)
        label = signal_label(computed).text
        ground = " ".join(filter(None, (computed.reason, computed.caution)))
    return [
        (translate("RegisterSheets", "Computed signal {year}").format(year=basis.year), label),
        (translate("RegisterSheets", "Ground for the signal"), ground),
        (
            translate("RegisterSheets", "Goals"),
            words.listed(
                f"{goal.code} {goal.statement}" for goal in chain.goals_of_indicator(indicator.id)
            ),
        ),
        (
            _split_by(),
            words.listed(_dimension(chain, i) for i in dimensions if i in chain.dimensions),
        ),
    ]


def _dimension(chain: Chain, dimension_id: int) -> str:
    """Return a dimension with its categories, those inside another in brackets after it."""
    categories = sorted(
        (each for each in chain.categories.values() if each.dimension_id == dimension_id),
        key=lambda each: each.position,
    )
    names = []
    for category in categories:
        parent = chain.categories.get(category.parent_id or 0)
        names.append(f"{category.name} ({parent.name})" if parent else category.name)
    name = chain.dimensions[dimension_id].name
    return f"{name}: {', '.join(names)}" if names else name


def source_sheet(chain: Chain, records: Records) -> Sheet:
    """Return the sources, with the indicators that take their figures from them."""

    def indicators(source: Source) -> str:
        found = by_code(each for each in chain.indicators.values() if each.source_id == source.id)
        return words.listed(each.code for each in found)

    title = translate("RegisterSheets", "Sources")
    heads, rows = records.table(
        by_code(chain.sources.values()),
        Source,
        [(translate("RegisterSheets", "Indicator ids"), indicators)],
    )
    return Sheet(
        title=title,
        heading=translate("RegisterSheets", "Sources: where the figures come from"),
        intro=translate("RegisterSheets", "One row per source; its id stands beside each figure."),
        table_name=title,
        heads=heads,
        rows=rows,
    )


def register_sheet(store: Store, chain: Chain, records: Records) -> Sheet:
    """Return units, functions, partners, decisions and the like, with all their fields."""
    title = translate("RegisterSheets", "Registers")
    kind, *others = translate("RegisterSheets", "Register"), *card_heads()
    return Sheet(
        title=title,
        heading=translate("RegisterSheets", "Registers that the records refer to"),
        intro=translate(
            "RegisterSheets",
            "One row per field: policy goals, programme periods, units, functions, partners, "
            "themes, decisions and attached documents.",
        ),
        table_name=title,
        heads=(Head(kind, width=20), *others),
        rows=tuple(_registers(store, chain, records)),
    )


def _registers(store: Store, chain: Chain, records: Records) -> Iterator[tuple[Cell, ...]]:
    def by_name(names: dict[int, str]) -> list[int]:
        return sorted(names, key=lambda each: swedish_key(names[each]))

    functions = by_name({each.id: each.name for each in chain.functions.values()})
    registers = (
        (
            translate("RegisterSheets", "Policy goal"),
            sorted(chain.policy_goals.values(), key=lambda goal: goal.number),
        ),
        (translate("RegisterSheets", "Programme period"), store.all(ProgrammePeriod)),
        (translate("RegisterSheets", "Unit"), by_code(chain.units.values())),
        (translate("RegisterSheets", "Function"), [chain.functions[each] for each in functions]),
        (translate("RegisterSheets", "Partner"), by_code(chain.partners.values())),
        (
            translate("RegisterSheets", "Theme"),
            sorted(chain.themes.values(), key=lambda theme: theme.position),
        ),
        (translate("RegisterSheets", "Decision"), by_code(store.all(Decision))),
        (translate("RegisterSheets", "Attachment"), store.all(Attachment)),
    )
    for name, register in registers:
        for number, record in enumerate(register, start=1):
            code = str(getattr(record, "code", "") or number)
            for row in records.card(code, record):
                yield name, *row
