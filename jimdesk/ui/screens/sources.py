"""Sources: where figures and statements come from."""

from jimdesk.domain import links
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.domain.source import Source, SourceKind
from jimdesk.i18n import translate
from jimdesk.review.chain import by_code
from jimdesk.ui.chain_links import related_problem
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.look import related_indicator
from jimdesk.ui.subject import Subject
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.links import Related
from jimdesk.ui.widgets.status import Status


def subject() -> Subject[Source]:
    """Return how sources are listed and shown."""
    return Subject(
        kind=Source,
        icon="book-marked",
        title=lambda: translate("Sources", "Sources"),
        singular=lambda: translate("Sources", "source"),
        search=lambda: translate("Sources", "Search sources (Ctrl+F)"),
        add=lambda: translate("Sources", "Add source"),
        empty=lambda: translate(
            "Sources", "A source says where a figure comes from, so that others can find it again."
        ),
        tables=frozenset(
            {
                "source",
                "indicator",
                "observation",
                "problem",
                "problem_source",
            }
        ),
        sections=lambda _: (_first(), _deeper()),
        name=lambda _, source: source.title,
        unnamed=lambda: translate("Sources", "Source without a title"),
        meta=_meta,
        row_status=_status,
        new=lambda _: Source(),
        order=lambda _, sources: by_code(sources),
        lead_caption=lambda: translate("Sources", "Cited as"),
        lead=lambda _, source: source.citation,
        status=_status,
        related=_related,
    )


def _meta(_document: Document, source: Source) -> str:
    kind = source.kind.label if source.kind else ""
    return "  ·  ".join(filter(None, [source.code, kind]))


def _status(_document: Document, source: Source) -> Status:
    if not source.publishable:
        return Status(translate("Sources", "Not for publication"), "warning", "lock")
    if not source.extracted_on:
        return Status(translate("Sources", "No date of extraction"), "muted", "calendar-days")
    return Status(source.extracted_on, "muted", "calendar-days")


def _related(document: Document, source: Source) -> list[Related]:
    chain = document.chain
    problems = chain.linked(links.ProblemSource, source.id, backwards=True)
    return [
        *(related_indicator(document, each) for each in _indicators(document, source)),
        *(related_problem(each) for each in by_code(chain.problems[i] for i in problems)),
    ]


def _indicators(document: Document, source: Source) -> list[Indicator]:
    """Return the indicators that have it as their source, or for one of their values."""
    observed = document.store.where(Observation, source_id=source.id)
    ids = {observation.indicator_id for observation in observed}
    indicators = document.chain.indicators.values()
    return by_code(each for each in indicators if each.source_id == source.id or each.id in ids)


# --- the form ------------------------------------------------------------------------------------


def _first() -> Section:
    return Section(
        "",
        (
            Field("title", lambda: translate("Sources", "Title"), span=2, required=True),
            Field(
                "kind",
                lambda: translate("Sources", "Kind of source"),
                "choice",
                required=True,
                choices=enum_choices(SourceKind),
            ),
            Field(
                "system",
                lambda: translate("Sources", "System or report"),
                help=lambda: translate("Sources", "Name of the system, or id of the table"),
            ),
            Field(
                "extracted_on",
                lambda: translate("Sources", "Date of extraction"),
                "date",
                placeholder="2026-01-15",
            ),
            Field(
                "location",
                lambda: translate("Sources", "Where it is"),
                help=lambda: translate("Sources", "File, address or case number"),
            ),
            Field(
                "population",
                lambda: translate("Sources", "Selection and definition"),
                "long_text",
                help=lambda: translate("Sources", "Who and what is counted"),
            ),
        ),
    )


def _deeper() -> Section:
    return Section(
        lambda: translate("Sources", "contact, publication, quality, status"),
        (
            Field(
                "contact",
                lambda: translate("Sources", "Contact"),
                span=2,
                help=lambda: translate("Sources", "A function, not a person"),
            ),
            Field("publishable", lambda: translate("Sources", "May be published"), "bool"),
            Field(
                "noised",
                lambda: translate("Sources", "Figures are rounded or noised"),
                "bool",
                help=lambda: translate("Sources", "Parts then need not add up to the total"),
            ),
            Field("quality_note", lambda: translate("Sources", "Quality"), "long_text"),
            Field(
                "status",
                lambda: translate("Sources", "Status"),
                "choice",
                required=True,
                choices=enum_choices(RecordStatus),
            ),
            Field("note", lambda: translate("Sources", "Note"), "long_text"),
        ),
        folded=True,
    )
