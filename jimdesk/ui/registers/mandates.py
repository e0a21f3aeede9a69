"""Mandates with what answers them, and the periods of programmes."""

from jimdesk.domain import links
from jimdesk.domain.organisation import (
    Mandate,
    MandateKind,
    ProgrammePeriod,
)
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.ui import choices
from jimdesk.ui.choices import choices_of, enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.look import record_status
from jimdesk.ui.place import place_of
from jimdesk.ui.registers.simple import all_of, name_field, note_field, simple, status_field
from jimdesk.ui.subject import LinkField, Subject
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.links import Related
from jimdesk.ui.widgets.status import Status


def mandates() -> Subject[Mandate]:
    """Return how mandates are listed and shown."""
    return Subject(
        kind=Mandate,
        icon="file-text",
        title=lambda: translate("Registers", "Mandates"),
        singular=lambda: translate("Registers", "mandate"),
        search=lambda: translate("Registers", "Search mandates (Ctrl+F)"),
        add=lambda: translate("Registers", "Add mandate"),
        empty=lambda: translate(
            "Registers",
            "A mandate is a requirement that the work answers, such as one in the appropriation"
            " directions.",
        ),
        tables=frozenset(
            {
                "mandate",
                "programme_period",
                "mandate_direction",
                "mandate_problem",
                "mandate_result",
                "direction",
                "problem",
                "result",
            }
        ),
        sections=_mandate_sections,
        name=lambda _, mandate: mandate.title or mandate.document,
        unnamed=lambda: translate("Registers", "Mandate without a title"),
        meta=lambda _, mandate: _joined(mandate.code, mandate.year, mandate.kind),
        row_status=lambda _, mandate: _answered(mandate),
        new=lambda document: Mandate(year=document.report_year),
        links={
            "directions": LinkField(links.MandateDirection, "mandate_id", "direction_id"),
            "problems": LinkField(links.MandateProblem, "mandate_id", "problem_id"),
            "results": LinkField(links.MandateResult, "mandate_id", "result_id"),
        },
        status=lambda _, mandate: _answered(mandate),
        related=_answering,
    )


def _answered(mandate: Mandate) -> Status:
    if mandate.answer.strip():
        return Status(translate("Registers", "Answered"), "good", "check")
    if mandate.status in {RecordStatus.COMPLETED, RecordStatus.LAPSED}:
        return record_status(mandate.status)
    return Status(translate("Registers", "Not answered"), "warning", "triangle-alert")


def _answering(document: Document, mandate: Mandate) -> list[Related]:
    chain = document.chain
    rows = [
        Related(key=place_of(direction), icon="compass", code=direction.code, text=direction.title)
        for i in chain.linked(links.MandateDirection, mandate.id)
        if (direction := chain.directions.get(i))
    ]
    rows += [
        Related(key=place_of(problem), icon="circle-alert", code=problem.code, text=problem.title)
        for i in chain.linked(links.MandateProblem, mandate.id)
        if (problem := chain.problems.get(i))
    ]
    return rows + [
        Related(
            key=place_of(result),
            icon="clipboard-check",
            code=result.code,
            text=translate("Registers", "Result {year}").format(year=result.year),
        )
        for i in chain.linked(links.MandateResult, mandate.id)
        if (result := chain.results.get(i))
    ]


def _mandate_sections(document: Document) -> tuple[Section, ...]:
    return (
        Section(
            "",
            (
                Field("title", lambda: translate("Registers", "Title"), required=True),
                Field("year", lambda: translate("Registers", "Year"), "year"),
                Field(
                    "kind",
                    lambda: translate("Registers", "Comes from"),
                    "choice",
                    required=False,
                    choices=enum_choices(MandateKind),
                ),
                Field("document", lambda: translate("Registers", "Document")),
                Field("case_number", lambda: translate("Registers", "Case number")),
                Field(
                    "programme_period_id",
                    lambda: translate("Registers", "Programme period"),
                    "reference",
                    choices=all_of(document, ProgrammePeriod, lambda period: period.name),
                ),
                Field(
                    "wording", lambda: translate("Registers", "Wording"), "long_text", required=True
                ),
                Field("due_on", lambda: translate("Registers", "Due"), "date"),
                Field("recipient", lambda: translate("Registers", "Recipient")),
                Field(
                    "answer",
                    lambda: translate("Registers", "Answer"),
                    "long_text",
                    help=lambda: translate("Registers", "How and where it has been answered"),
                ),
            ),
        ),
        Section(
            lambda: translate("Registers", "what answers it, status"),
            (
                Field(
                    "directions",
                    lambda: translate("Registers", "Directions"),
                    "multi",
                    choices=choices.directions(document),
                ),
                Field(
                    "problems",
                    lambda: translate("Registers", "Problems"),
                    "multi",
                    choices=choices.problems(document),
                ),
                Field(
                    "results",
                    lambda: translate("Registers", "Results"),
                    "multi",
                    choices=choices_of(
                        document,
                        lambda chain: chain.results,
                        lambda result: f"{result.code} {result.year}",
                    ),
                ),
                status_field(),
                note_field(),
            ),
            folded=True,
        ),
    )


def programme_periods() -> Subject[ProgrammePeriod]:
    """Return how programme periods are listed and shown."""
    return simple(
        ProgrammePeriod,
        icon="calendar-days",
        title=lambda: translate("Registers", "Programme periods"),
        singular=lambda: translate("Registers", "programme period"),
        search=lambda: translate("Registers", "Search programme periods (Ctrl+F)"),
        add=lambda: translate("Registers", "Add programme period"),
        empty=lambda: translate(
            "Registers", "A programme period is one that the government decides, such as 2020–2025."
        ),
        fields=lambda _: (
            name_field(),
            Field("document", lambda: translate("Registers", "Document")),
            Field("from_year", lambda: translate("Registers", "From year"), "year"),
            Field("to_year", lambda: translate("Registers", "To year"), "year"),
            note_field(),
        ),
    )


def _joined(code: str, year: int | None, kind: MandateKind | None) -> str:
    parts = [code, str(year) if year else "", kind.label if kind else ""]
    return "  ·  ".join(part for part in parts if part)
