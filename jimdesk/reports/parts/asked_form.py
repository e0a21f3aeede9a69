"""The form to one function, made of what the file holds and may show."""

from collections.abc import Sequence
from dataclasses import dataclass

from jimdesk.domain.agency import Language
from jimdesk.domain.export import ShownNumber
from jimdesk.domain.follow_up import ActivityFollowUp, FollowUp, GoalFollowUp
from jimdesk.domain.form import Form, Page, Stamp
from jimdesk.domain.observation import Observation
from jimdesk.i18n import speaking, translate
from jimdesk.imports.form_targets import place_in
from jimdesk.reports.parts.asked_figures import figure_pages
from jimdesk.reports.parts.asked_rows import Asked
from jimdesk.reports.parts.asked_texts import asked_texts, text_pages
from jimdesk.reports.parts.readme import example_mark
from jimdesk.review.chain import Chain
from jimdesk.review.publication import numbers_shown, publication
from jimdesk.store.store import Store

_TAGS = {Language.SWEDISH: "sv-SE", Language.ENGLISH: "en-GB"}


@dataclass(frozen=True, slots=True)
class Made:
    """A form, and the numbers that it shows, for the log of exports."""

    form: Form
    shown: tuple[ShownNumber, ...]


def build(
    store: Store,
    keys: Sequence[str],
    stamp: Stamp,
    *,
    function_id: int | None,
    unit_id: int | None,
    due_on: str = "",
) -> Made:
    """Return the form that asks for some rows, in the agency's report language.

    The figures in it are protected as in every export; what is hidden is not given beforehand.

    Args:
        store: The open file.
        keys: Of the rows; one whose record is gone is left out.
        stamp: Which form it is.
        function_id: Function that is asked, None for nobody.
        unit_id: Organisational unit that it is limited to, None for all.
        due_on: ISO date when the answer is wanted, empty when none is said.
    """
    chain = Chain.load(store)
    with speaking(chain.agency.report_language):
        pages, shown = _pages(store, chain, keys, stamp.year)
        function, unit = chain.functions.get(function_id or 0), chain.units.get(unit_id or 0)
        to = function.name if function else translate("FormPages", "Whoever has the figures")
        lines = _about(chain, to, unit.name if unit else "", stamp.year, due_on)
        title = translate("FormPages", "Form for {year}: {function}")
        form = Form(
            stamp=stamp,
            title=title.format(year=stamp.year, function=to),
            language=_TAGS[chain.agency.report_language],
            pages=tuple(pages),
            about=tuple((what, text) for what, text in lines if text),
            mark=example_mark() if chain.agency.is_example else "",
        )
    return Made(form, shown)


def _about(chain: Chain, to: str, unit: str, year: int, due_on: str) -> tuple[tuple[str, str], ...]:
    """Return the lines that say who asks whom about what."""
    return (
        (translate("FormPages", "From"), chain.agency.name),
        (translate("FormPages", "To"), to),
        (translate("FormPages", "Unit"), unit),
        (translate("FormPages", "About the year"), str(year)),
        (translate("FormPages", "Answer no later than"), due_on),
    )


def _pages(
    store: Store, chain: Chain, keys: Sequence[str], year: int
) -> tuple[list[Page], tuple[ShownNumber, ...]]:
    entered = [
        each
        for each in store.all(Observation)
        if each.year <= year and each.indicator_id in chain.indicators
    ]
    made = publication(chain, entered, store.shown_numbers())
    places = [each for each in map(place_in, keys) if each and each[0] in chain.indicators]
    figures = Asked(
        chain=made.chain,
        year=year,
        places=places,
        known={(e.indicator_id, e.period, e.subgroup_id): e for e in made.observations},
        hides=made.hides_number,
    )
    found = [figures.before(each) for each in places]
    found += [figures.known.get(each) for each in places]
    ids = {each.id for each in found if each is not None}
    shown = numbers_shown(chain, [e for e in entered if e.id in ids], made.protection)
    said: list[FollowUp] = [*store.all(GoalFollowUp), *store.all(ActivityFollowUp)]
    words = asked_texts(made.chain, keys, said, year)
    return [*figure_pages(figures), *text_pages(words)], tuple(shown)
