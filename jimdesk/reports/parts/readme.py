"""Läs mig: whose report it is, how far it has come, what its signs mean, and its contents."""

from collections.abc import Iterable, Iterator

from jimdesk.domain.agency import Agency
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Missing
from jimdesk.i18n import format_number, translate
from jimdesk.reports.parts import words
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.for_publication import kept_back, left_out_in_words
from jimdesk.reports.report import Edition, Options
from jimdesk.reports.sheet import Cell, Head, Link, Sheet
from jimdesk.review.chain import Chain
from jimdesk.statistics.disclosure import Key, is_public, threshold_of

Line = tuple[str, str]


def example_mark() -> str:
    """Return what stands on every sheet of the example."""
    return translate("Readme", "Example – made-up data")


def internal_mark() -> str:
    """Return what stands on every sheet while small counts can be read. Source: domain 8.5 p. 7."""
    return translate("Readme", "INTERNAL – CONTAINS SMALL COUNTS")


def readme_sheet(
    heading: str,
    basis: Basis,
    options: Options,
    who: str,
    others: Iterable[Sheet],
) -> Sheet:
    """Return the first sheet, which is also the contents with a link to each of the others.

    Args:
        heading: Name of the report with its year.
        basis: What the report rests on.
        options: What was asked for.
        who: Signature of who draws it, empty when none is set.
        others: The other sheets, in their order.
    """
    title = translate("Readme", "Read me")
    contents = translate("Readme", "Sheet")
    rows: list[tuple[Cell, ...]] = [
        *_about(basis, options, who),
        *((contents, Link(sheet.title, sheet.title)) for sheet in others),
        *_signs(),
        *_formulas(),
        *_protection(basis, options),
    ]
    return Sheet(
        title=title,
        heading=heading,
        intro=translate(
            "Readme", "About the workbook, its sheets with links, and its signs and formulas."
        ),
        table_name=title,
        heads=(
            Head(translate("Readme", "Item"), width=30),
            Head(translate("Readme", "Content"), width=96, kind="wrap"),
        ),
        rows=tuple(rows),
    )


def _about(basis: Basis, options: Options, who: str) -> Iterator[Line]:
    agency = basis.chain.agency
    if agency.is_example:
        yield translate("Readme", "Mark"), example_mark()
    yield translate("Readme", "Agency"), words.filled(agency.name)
    yield translate("Readme", "Short name"), words.filled(agency.short_name)
    yield translate("Readme", "Organisation number"), words.filled(agency.org_number)
    yield (
        translate("Readme", "Kind of agency"),
        agency.kind.label if agency.kind else words.blank(),
    )
    yield translate("Readme", "Report year"), str(basis.year)
    yield (
        translate("Readme", "Years in the year table"),
        f"{basis.years[0]}–{basis.years[-1]}",
    )
    yield translate("Readme", "Stage"), options.stage.label
    if options.edition is Edition.PUBLICATION:
        yield translate("Readme", "Edition"), translate("Readme", "For publication")
        if left := left_out_in_words(kept_back(basis.publication.chain)):
            yield translate("Readme", "Left out"), left
    if options.case_number.strip():
        yield translate("Readme", "Case number"), options.case_number.strip()
    if options.contact.strip():
        yield translate("Readme", "Questions are answered by"), options.contact.strip()
    if options.reason.strip():
        yield translate("Readme", "Handed over although errors remain"), options.reason.strip()
    yield translate("Readme", "Extracted at"), f"{options.at:%Y-%m-%d %H:%M}"
    yield translate("Readme", "Extracted by"), words.filled(who)
    yield translate("Readme", "Program"), f"JiM Desk {options.version}".strip()
    yield from _settings(agency)


def _settings(agency: Agency) -> Iterator[Line]:
    yield translate("Readme", "Report language"), agency.report_language.label
    text = translate("Readme", "{number} percentage points or units")
    yield (
        translate("Readme", "Analysis asked for from a difference of"),
        text.format(number=format_number(agency.gap_limit)),
    )
    yield translate("Readme", "Totals stand first"), words.yes_no(agency.total_first)
    yield translate("Readme", "Remark"), words.filled(agency.note)


def _signs() -> Iterator[Line]:
    sign = translate("Readme", "Sign {sign}")
    meanings = (
        ("–", translate("Readme", "The value is zero; the cell holds the number 0.")),
        ("0", translate("Readme", "More than zero, but less than half of the shown unit.")),
        (
            words.NOT_AVAILABLE,
            translate("Readme", "Not available, not collected, or cannot be worked out."),
        ),
        (words.NOT_APPLICABLE, translate("Readme", "Not applicable.")),
        (Missing.PROTECTED.sign, translate("Readme", "Protected, so that nobody is recognised.")),
        (words.blank(), translate("Readme", "Nobody has filled it in yet.")),
        (
            words.source_missing(),
            translate("Readme", "The figure has no source; it is listed under Checks."),
        ),
    )
    for mark, meaning in meanings:
        yield sign.format(sign=mark), meaning
    yield (
        translate("Readme", "Empty cells"),
        translate(
            "Readme",
            "Cells are empty only in columns for notes and remarks, where there is nothing to "
            "say, and in charts' tables, where a value is not available.",
        ),
    )
    yield (
        translate("Readme", "Rounding"),
        translate(
            "Readme",
            "Cells hold unrounded numbers. What is shown is rounded, so parts need not add up to "
            "the total, and differences can deviate by one in the last place. Shares of fewer than "
            "100 are shown without decimals.",
        ),
    )


def _formulas() -> Iterator[Line]:
    text = translate("Readme", "Formula {id}")
    formulas = {
        "F1": translate(
            "Readme",
            "Share within each sex = numerator / denominator × 100, for women, men and all. The "
            "total is not the mean of women and men.",
        ),
        "F2": translate(
            "Readme",
            "Sex distribution = women / (women + men) × 100. Unknown sex stands outside.",
        ),
        "F3": translate(
            "Readme",
            "Sex difference = women minus men; above zero, the value is higher for women.",
        ),
        "F5": translate(
            "Readme",
            "Change in the size of the difference = its size in the last year minus its size in "
            "the first, without signs; below zero, it has become smaller.",
        ),
        "F7": translate(
            "Readme",
            "Way to the target = (value − baseline) / (target − baseline) × 100. Used for the "
            "computed signal.",
        ),
        "F8": translate(
            "Readme",
            "Straight path from baseline to target. A signal, not an assessment.",
        ),
        "F13": translate("Readme", "Amount per person = amount / number of persons."),
    }
    for formula, meaning in formulas.items():
        yield text.format(id=formula), meaning


def _protection(basis: Basis, options: Options) -> Iterator[Line]:
    threshold = basis.chain.agency.suppression_threshold
    text = translate(
        "Readme", "Counts of 1–{last} persons are small unless an indicator says more."
    )
    yield translate("Readme", "Threshold for small counts"), text.format(last=threshold - 1)
    yield translate("Readme", "Small counts"), _method(basis, options)
    exposed = basis.publication.protection.exposed
    if exposed:
        named = sorted({exposed_in_words(basis.chain, key) for key in exposed})
        yield translate("Readme", "Shown before"), "; ".join(named)
    for indicator in basis.indicators:
        yield from _exceptions(indicator, threshold)


def _method(basis: Basis, options: Options) -> str:
    """Return how small counts are protected, or that they are not."""
    if options.unprotected:
        return translate("Readme", "{mark}. Do not pass the workbook on.").format(
            mark=internal_mark()
        )
    how = translate(
        "Readme",
        "{sign} stands for a number that counts few persons, or from which such a number could be "
        "worked out: in numerators, denominators, the rest of a group and what few persons amount "
        "to, over women, men and total, over groups, over time and over earlier reports. So few "
        "others as possible are hidden. What is computed from a hidden number is hidden too.",
    ).format(sign=words.PROTECTED)
    if not (basis.publication.protection.hidden or basis.publication.fields):
        how += " " + translate("Readme", "Nothing needs to be hidden in this workbook.")
    return how


def exposed_in_words(chain: Chain, key: Key) -> str:
    """Return which number it is that cannot be protected any more, without the number."""
    return " ".join(
        (
            chain.indicators[key.indicator_id].code,
            key.period,
            chain.subgroup_name(key.subgroup_id),
            key.sex.label.lower(),
        )
    )


def _exceptions(indicator: Indicator, agency_threshold: int) -> Iterator[Line]:
    if is_public(indicator):
        text = translate("Readme", "{indicator}: public, not protected")
        reason = translate("Readme", "{reason} Decided by: {who}.")
        yield (
            text.format(indicator=indicator.code),
            reason.format(
                reason=indicator.public_reason.strip().rstrip(".") + ".",
                who=words.filled(indicator.public_decided_by),
            ),
        )
    if indicator.sensitive or indicator.threshold is not None:
        text = translate("Readme", "{indicator}: own protection")
        number = threshold_of(indicator, agency_threshold)
        own = translate("Readme", "Threshold {number}.").format(number=number)
        sensitive = translate("Readme", "Sensitive.") if indicator.sensitive else ""
        yield text.format(indicator=indicator.code), f"{own} {sensitive}".strip()
