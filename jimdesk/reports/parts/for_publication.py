"""What of a report may be published: no figures from sources that may not, no internal columns."""

from collections.abc import Iterable
from dataclasses import replace

from jimdesk.domain.source import Source
from jimdesk.i18n import translate
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.labels import labels
from jimdesk.reports.parts.records import Records
from jimdesk.reports.sheet import Head, Sheet
from jimdesk.review.chain import Chain, by_code

_PUBLIC_FIELDS = ("title", "kind", "system", "extracted_on", "population", "quality_note")


def publishable(basis: Basis) -> Basis:
    """Return a basis without what rests on sources that may not be published.

    An indicator of such a source is left out, and so are single observations of one.
    """
    chain = basis.chain
    if not kept_back(chain):
        return basis
    indicators = {
        each.id: each
        for each in chain.indicators.values()
        if (source := chain.source_of(each, None)) is None or source.publishable
    }
    observations = {
        key: [
            each
            for each in basis.observations.get(key, ())
            if (source := chain.source_of(indicator, each)) is None or source.publishable
        ]
        for key, indicator in indicators.items()
    }
    ids = {each.id for own in observations.values() for each in own}
    chain = replace(chain, indicators=indicators)
    return replace(
        basis,
        chain=chain,
        observations=observations,
        rows={key: row for key, row in basis.rows.items() if key in ids},
        standing={key: each for key, each in basis.standing.items() if each.id in ids},
        publication=replace(basis.publication, chain=chain),
    )


def kept_back(chain: Chain) -> list[Source]:
    """Return the sources whose figures may not be published, by readable id."""
    return by_code(each for each in chain.sources.values() if not each.publishable)


def published_sources(basis: Basis, records: Records) -> Sheet:
    """Return the sources that the published figures come from, without contact and places."""
    chain = basis.chain
    used = {
        source.id: source
        for indicator in basis.indicators
        for observation in (*basis.of(indicator), None)
        if (source := chain.source_of(indicator, observation)) is not None and source.publishable
    }
    title = translate("RegisterSheets", "Sources")
    names = labels(Source)
    return Sheet(
        title=title,
        heading=translate("RegisterSheets", "Sources: where the figures come from"),
        intro=translate("RegisterSheets", "One row per source; its id stands beside each figure."),
        table_name=title,
        heads=(
            Head(translate("Records", "Id"), width=8),
            *(Head(names[field], width=26, kind="wrap") for field in _PUBLIC_FIELDS),
        ),
        rows=tuple(
            (source.code, *(records.content(source, field) for field in _PUBLIC_FIELDS))
            for source in by_code(used.values())
        ),
    )


def left_out_in_words(sources: Iterable[Source]) -> str:
    """Return which sources' figures are left out, empty when none are."""
    codes = ", ".join(each.code for each in sources)
    if not codes:
        return ""
    text = translate(
        "ForPublication", "Figures from {sources} may not be published and are left out."
    )
    return text.format(sources=codes)
