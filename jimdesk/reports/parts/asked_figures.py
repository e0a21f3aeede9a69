"""The pages of a form that ask for figures: one for each way in which measures are counted."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from jimdesk.domain.form import Column, Kind, Page
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import (
    EMPTY,
    ENTERED_MISSING,
    Quality,
    Quantity,
    Sex,
)
from jimdesk.i18n import translate
from jimdesk.imports.form_targets import REASON, VALUE
from jimdesk.reports.parts.asked_rows import Asked, Place, definition, row_of
from jimdesk.reports.parts.words import sex_word
from jimdesk.review.chain import Chain


def places_of(
    chain: Chain, indicator: Indicator, year: int, periods: Iterable[str], known: Iterable[Place]
) -> Iterator[Place]:
    """Yield what is asked of an indicator: the whole group, and the groups it had before.

    Args:
        chain: All records.
        indicator: Asked about.
        year: Year that is asked about.
        periods: The periods of that year.
        known: What the file holds of any year.
    """
    recent = (str(year), str(year - 1))
    groups = {
        group
        for owner, period, group in known
        if owner == indicator.id and group is not None and period.startswith(recent)
    }
    ordered = sorted(groups, key=lambda each: chain.subgroup_name(each))
    for period in periods:
        yield from ((indicator.id, period, group) for group in (None, *ordered))


def figure_pages(asked: Asked) -> Iterator[Page]:
    """Yield a page for shares, counts, values and words, each only when something is asked."""
    by_shape: dict[str, list[Place]] = defaultdict(list)
    for place in asked.places:
        by_shape[_shape(asked, place)].append(place)
    for shape, (title, heading, quantities) in _shapes(asked.year).items():
        if by_shape[shape]:
            yield _page(asked, shape, by_shape[shape], title, heading, quantities)


def _shapes(year: int) -> dict[str, tuple[str, str, tuple[Quantity, ...]]]:
    """Return title, heading and what is asked of each sex, by shape, in the order of the pages."""
    texts = {
        "share": (
            translate("FormPages", "Shares"),
            translate("FormPages", "How many, and out of how many, {year}"),
            (Quantity.NUMERATOR, Quantity.DENOMINATOR),
        ),
        "per_person": (
            translate("FormPages", "Amounts per person"),
            translate("FormPages", "Which amount, and to how many, {year}"),
            (Quantity.NUMERATOR, Quantity.DENOMINATOR),
        ),
        "count": (
            translate("FormPages", "Counts"),
            translate("FormPages", "How many, {year}"),
            (Quantity.NUMERATOR,),
        ),
        "value": (
            translate("FormPages", "Values"),
            translate("FormPages", "Values as they are, {year}"),
            (Quantity.VALUE,),
        ),
        "words": (
            translate("FormPages", "In words"),
            translate("FormPages", "What is described in words, {year}"),
            (),
        ),
    }
    return {
        shape: (title, heading.format(year=year), quantities)
        for shape, (title, heading, quantities) in texts.items()
    }


def _shape(asked: Asked, place: Place) -> str:
    indicator = asked.chain.indicators[place[0]]
    measure = indicator.measure
    if measure is Measure.QUALITATIVE:
        return "words"
    if measure is Measure.COUNT:
        return "count"
    if not (measure.is_ratio or measure is Measure.SEX_DISTRIBUTION):
        return "value"
    found = (asked.before(place), asked.known.get(place))
    figures = [each.figures(sex) for each in found if each for sex in Sex]
    direct = any(each.value is not None for each in figures)
    if direct and not any(each.numerator is not None for each in figures):
        return "value"
    if measure is Measure.AMOUNT_PER_PERSON:
        return "per_person"
    return "share" if measure.is_ratio else "count"


# --- a page --------------------------------------------------------------------------------------


def _page(
    asked: Asked,
    shape: str,
    places: Sequence[Place],
    title: str,
    heading: str,
    quantities: Sequence[Quantity],
) -> Page:
    columns = [*_names(asked, places, shape)]
    if shape == "words":
        columns += _words(asked.year)
    for sex in _sexes(asked, places):
        for quantity in quantities:
            columns += _pair(asked, places, shape, sex, quantity)
    columns += _remarks(with_reason=shape != "words")
    return Page(
        key=f"{VALUE}:{shape}",
        title=title,
        heading=heading,
        intro=translate(
            "FormPages",
            "One row for each figure. The figures of {before} stand beside those of {year}.",
        ).format(before=asked.year - 1, year=asked.year),
        columns=tuple(columns),
        rows=tuple(row_of(asked, place, columns) for place in places),
    )


def _names(asked: Asked, places: Sequence[Place], shape: str) -> Iterator[Column]:
    kind = Kind.NAME
    yield Column(key="id", head=translate("FormPages", "Id"), kind=kind, width=8)
    yield Column(key="name", head=translate("FormPages", "Indicator"), width=34)
    if any(definition(asked.chain.indicators[each[0]]) for each in places):
        yield Column(key="counted", head=translate("FormPages", "How to count"), width=38)
    if any(group is not None for _, _, group in places):
        yield Column(key="group", head=translate("FormPages", "Group"), kind=kind, width=18)
    yield Column(key="period", head=translate("FormPages", "Period"), kind=kind, width=10)
    if shape in ("value", "count", "per_person"):
        yield Column(key="unit", head=translate("FormPages", "Unit"), width=12)


def _pair(
    asked: Asked, places: Sequence[Place], shape: str, sex: Sex, quantity: Quantity
) -> Iterator[Column]:
    """Yield a column with last year's numbers, and the one to fill in beside it."""
    words = {sex_word(asked.chain.indicators[each[0]], sex) for each in places}
    who = words.pop() if len(words) == 1 else sex.label
    text = {
        ("share", Quantity.NUMERATOR): translate("FormPages", "{who}, number {year}"),
        ("share", Quantity.DENOMINATOR): translate("FormPages", "{who}, all {year}"),
        ("per_person", Quantity.NUMERATOR): translate("FormPages", "{who}, amount {year}"),
        ("per_person", Quantity.DENOMINATOR): translate("FormPages", "{who}, persons {year}"),
        ("count", Quantity.NUMERATOR): translate("FormPages", "{who}, number {year}"),
    }.get((shape, quantity), translate("FormPages", "{who} {year}"))
    tone = str(sex) if sex in (Sex.WOMEN, Sex.MEN) else ""
    key = f"{sex}_{quantity}"
    yield Column(
        key=f"{key}_before",
        head=text.format(who=who, year=asked.year - 1),
        kind=Kind.FIGURE,
        width=11,
        sex=tone,
    )
    yield Column(
        key=key,
        head=text.format(who=who, year=asked.year),
        kind=Kind.NUMBER if quantity is Quantity.VALUE else Kind.COUNT,
        width=11,
        sex=tone,
    )


def _words(year: int) -> Iterator[Column]:
    text = translate("FormPages", "In words {year}")
    before, now = text.format(year=year - 1), text.format(year=year)
    yield Column(key="text_value_before", head=before, width=44)
    yield Column(key="text_value", head=now, kind=Kind.TEXT, width=44)


def _remarks(*, with_reason: bool) -> Iterator[Column]:
    if with_reason:
        yield Column(
            key=REASON,
            head=translate("FormPages", "Why there is no figure"),
            kind=Kind.CHOICE,
            choices=tuple((str(each), each.label) for each in ENTERED_MISSING),
            hint=translate(
                "FormPages", "For a whole row without figures. It holds for the cells left empty."
            ),
            width=16,
        )
    yield Column(
        key="quality",
        head=translate("FormPages", "Quality"),
        kind=Kind.CHOICE,
        choices=tuple((str(each), each.label) for each in Quality),
        width=13,
    )
    yield Column(
        key="note",
        head=translate("FormPages", "Remark"),
        kind=Kind.TEXT,
        hint=translate("FormPages", "What one must know to read the figures. No names."),
        width=32,
    )


def _sexes(asked: Asked, places: Iterable[Place]) -> list[Sex]:
    """Return women and men, and unknown and total where anybody has them or nothing else is."""
    sexes = [Sex.WOMEN, Sex.MEN]
    found = [(place, asked.before(place), asked.known.get(place)) for place in places]
    for sex in (Sex.UNKNOWN, Sex.TOTAL):
        entered = any(each and each.figures(sex) != EMPTY for _, *both in found for each in both)
        undivided = sex is Sex.TOTAL and any(
            asked.chain.indicators[place[0]].no_sex_reason is not None for place, *_ in found
        )
        if entered or undivided:
            sexes.append(sex)
    return sexes
