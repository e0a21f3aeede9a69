"""The registers under the agency: mandates, units, functions, partners, decisions and more."""

from collections.abc import Callable
from typing import Any

from jimdesk.domain import links
from jimdesk.domain.indicator import Category, Dimension
from jimdesk.domain.organisation import (
    Attachment,
    Decision,
    Function,
    Mandate,
    MandateKind,
    Partner,
    ProgrammePeriod,
    Unit,
)
from jimdesk.domain.policy_goals import PolicyGoal, PolicyGoalKind
from jimdesk.domain.record import CodedRecord, Record
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import swedish_key, translate
from jimdesk.store.mapping import table_name
from jimdesk.ui.document import Document
from jimdesk.ui.look import record_status
from jimdesk.ui.place import place_of
from jimdesk.ui.subject import LinkField, RowsField, Subject, choices_of, enum_choices
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
                    choices=_all(document, ProgrammePeriod, lambda period: period.name),
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
                    choices=choices_of(
                        document,
                        lambda chain: chain.directions,
                        lambda direction: direction.title or direction.code,
                    ),
                ),
                Field(
                    "problems",
                    lambda: translate("Registers", "Problems"),
                    "multi",
                    choices=choices_of(
                        document,
                        lambda chain: chain.problems,
                        lambda problem: f"{problem.code} {problem.title}",
                    ),
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
                _status_field(),
                _note_field(),
            ),
            folded=True,
        ),
    )


def units() -> Subject[Unit]:
    """Return how organisational units are listed and shown."""

    def others(document: Document) -> Callable[[], list[tuple[int, str]]]:
        return choices_of(document, lambda chain: chain.units, lambda unit: unit.name)

    return _simple(
        Unit,
        icon="building-2",
        title=lambda: translate("Registers", "Units"),
        singular=lambda: translate("Registers", "unit"),
        search=lambda: translate("Registers", "Search units (Ctrl+F)"),
        add=lambda: translate("Registers", "Add unit"),
        empty=lambda: translate(
            "Registers", "Problems, goals, activities and figures can belong to a unit."
        ),
        fields=lambda document: (
            _name_field(),
            Field(
                "parent_id",
                lambda: translate("Registers", "Part of"),
                "reference",
                choices=others(document),
            ),
            Field("valid_from", lambda: translate("Registers", "Exists from"), "year"),
            Field("valid_to", lambda: translate("Registers", "Exists to"), "year"),
            Field(
                "successor_id",
                lambda: translate("Registers", "Taken over by"),
                "reference",
                choices=others(document),
            ),
            _note_field(),
        ),
    )


def functions() -> Subject[Function]:
    """Return how functions are listed and shown."""
    return _simple(
        Function,
        icon="users",
        title=lambda: translate("Registers", "Functions"),
        singular=lambda: translate("Registers", "function"),
        search=lambda: translate("Registers", "Search functions (Ctrl+F)"),
        add=lambda: translate("Registers", "Add function"),
        empty=lambda: translate(
            "Registers", "A function owns goals and figures, such as controller. No persons' names."
        ),
        fields=lambda _: (_name_field(), _note_field()),
    )


def programme_periods() -> Subject[ProgrammePeriod]:
    """Return how programme periods are listed and shown."""
    return _simple(
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
            _name_field(),
            Field("document", lambda: translate("Registers", "Document")),
            Field("from_year", lambda: translate("Registers", "From year"), "year"),
            Field("to_year", lambda: translate("Registers", "To year"), "year"),
            _note_field(),
        ),
    )


def partners() -> Subject[Partner]:
    """Return how partners are listed and shown."""
    return _simple(
        Partner,
        icon="users",
        title=lambda: translate("Registers", "Partners"),
        singular=lambda: translate("Registers", "partner"),
        search=lambda: translate("Registers", "Search partners (Ctrl+F)"),
        add=lambda: translate("Registers", "Add partner"),
        empty=lambda: translate(
            "Registers", "A partner is an organisation that a problem is solved together with."
        ),
        fields=lambda _: (
            _name_field(),
            Field("contact", lambda: translate("Registers", "Function to contact")),
            Field("agreement", lambda: translate("Registers", "Agreement or assignment"), span=2),
            _note_field(),
        ),
    )


def decisions() -> Subject[Decision]:
    """Return how decisions are listed and shown."""
    return _simple(
        Decision,
        icon="check",
        title=lambda: translate("Registers", "Decisions"),
        singular=lambda: translate("Registers", "decision"),
        search=lambda: translate("Registers", "Search decisions (Ctrl+F)"),
        add=lambda: translate("Registers", "Add decision"),
        empty=lambda: translate("Registers", "A decision has a date and a case number."),
        name="title",
        fields=lambda _: (
            Field("title", lambda: translate("Registers", "Title"), required=True),
            Field("decided_on", lambda: translate("Registers", "Decided on"), "date"),
            Field("decided_by", lambda: translate("Registers", "Decided by (function)")),
            Field("case_number", lambda: translate("Registers", "Case number")),
            Field("content", lambda: translate("Registers", "What was decided"), "long_text"),
            _note_field(),
        ),
    )


def dimensions() -> Subject[Dimension]:
    """Return how breakdowns are listed and shown."""

    def fields(document: Document) -> tuple[Field, ...]:
        return (
            _name_field(),
            Field(
                "categories",
                lambda: translate("Registers", "Groups"),
                "rows",
                item=lambda: translate("Registers", "Group"),
                add=lambda: translate("Registers", "Add group"),
                rows=(
                    Field("name", lambda: translate("Registers", "Name of the group")),
                    Field(
                        "parent_id",
                        lambda: translate("Registers", "Part of the group"),
                        "reference",
                        choices=choices_of(
                            document,
                            lambda chain: chain.categories,
                            lambda category: category.name,
                        ),
                    ),
                ),
            ),
        )

    return _simple(
        Dimension,
        icon="layers",
        title=lambda: translate("Registers", "Breakdowns"),
        singular=lambda: translate("Registers", "breakdown"),
        search=lambda: translate("Registers", "Search breakdowns (Ctrl+F)"),
        add=lambda: translate("Registers", "Add breakdown"),
        empty=lambda: translate(
            "Registers", "Beside sex, figures can be broken down by age, region and more."
        ),
        fields=fields,
        rows={
            "categories": RowsField(
                Category, "dimension_id", ("name", "parent_id"), position="position"
            )
        },
        tables=frozenset({"category"}),
    )


def policy_goals() -> Subject[PolicyGoal]:
    """Return how the goals of gender equality policy are listed and shown."""
    return _simple(
        PolicyGoal,
        icon="target",
        title=lambda: translate("Registers", "Policy goals"),
        singular=lambda: translate("Registers", "policy goal"),
        search=lambda: translate("Registers", "Search policy goals (Ctrl+F)"),
        add=lambda: translate("Registers", "Add side goal"),
        empty=lambda: translate("Registers", "There are no policy goals."),
        title_of=lambda goal: goal.title,
        new=lambda document: PolicyGoal(
            number=1
            + max((goal.number for goal in document.chain.policy_goals.values()), default=0),
            kind=PolicyGoalKind.SIDE_GOAL,
        ),
        fields=lambda _: (
            _name_field(),
            Field(
                "kind",
                lambda: translate("Registers", "Kind"),
                "choice",
                required=True,
                choices=enum_choices(PolicyGoalKind),
            ),
            Field("number", lambda: translate("Registers", "Number"), "integer", required=True),
            Field(
                "name_en",
                lambda: translate("Registers", "English name"),
                help=lambda: translate("Registers", "Agencies' own translations differ"),
            ),
            Field("explanation", lambda: translate("Registers", "Explanation"), "long_text"),
            Field("valid_from", lambda: translate("Registers", "Valid from"), "year"),
            Field("valid_to", lambda: translate("Registers", "Valid to"), "year"),
        ),
    )


def attachments() -> Subject[Attachment]:
    """Return how references to documents are listed and shown."""
    return _simple(
        Attachment,
        icon="link",
        title=lambda: translate("Registers", "Documents"),
        singular=lambda: translate("Registers", "document"),
        search=lambda: translate("Registers", "Search documents (Ctrl+F)"),
        add=lambda: translate("Registers", "Add document"),
        empty=lambda: translate(
            "Registers", "Say where documents lie; the documents themselves stay there."
        ),
        name="title",
        fields=lambda _: (
            Field("title", lambda: translate("Registers", "Title"), required=True),
            Field(
                "record_code",
                lambda: translate("Registers", "Belongs to"),
                placeholder="P-001",
                help=lambda: translate("Registers", "The id of a record, such as P-001"),
            ),
            Field(
                "location",
                lambda: translate("Registers", "Path, address or case number"),
                span=2,
                required=True,
            ),
            _note_field(),
        ),
    )


REGISTERS: tuple[tuple[str, Callable[[], Subject[Any]]], ...] = (
    ("mandate", mandates),
    ("programme_period", programme_periods),
    ("unit", units),
    ("function", functions),
    ("partner", partners),
    ("decision", decisions),
    ("dimension", dimensions),
    ("policy_goal", policy_goals),
    ("attachment", attachments),
)
"""The registers by table, in the order of the tabs."""


def _simple(
    kind: Any,
    *,
    icon: str,
    title: Callable[[], str],
    singular: Callable[[], str],
    search: Callable[[], str],
    add: Callable[[], str],
    empty: Callable[[], str],
    fields: Callable[[Document], tuple[Field, ...]],
    name: str = "name",
    title_of: Callable[[Any], str] | None = None,
    new: Callable[[Document], Any] | None = None,
    rows: dict[str, RowsField] | None = None,
    tables: frozenset[str] = frozenset(),
) -> Subject[Any]:
    """Return a register whose records are one short form each, sorted by name."""

    def name_of(_document: Document, record: Record) -> str:
        return title_of(record) if title_of else str(getattr(record, name))

    def order(document: Document, records: list[Any]) -> list[Any]:
        if kind is PolicyGoal:
            return sorted(records, key=lambda goal: goal.number)
        return sorted(records, key=lambda record: swedish_key(name_of(document, record)))

    made: Subject[Any] = Subject(
        kind=kind,
        icon=icon,
        title=title,
        singular=singular,
        search=search,
        add=add,
        empty=empty,
        tables=tables | {table_name(kind)},
        sections=lambda document: (Section("", fields(document)),),
        name=name_of,
        unnamed=lambda: translate("Registers", "No name yet"),
        meta=lambda _, record: record.code if isinstance(record, CodedRecord) else "",
        row_status=lambda _document, _record: None,
        new=new or (lambda _: kind()),
        order=order,
        rows=rows or {},
    )
    return made


def _all(
    document: Document, kind: type[Any], name: Callable[[Any], str]
) -> Callable[[], list[tuple[int, str]]]:
    return lambda: [(record.id, name(record)) for record in document.store.all(kind)]


def _joined(code: str, year: int | None, kind: MandateKind | None) -> str:
    parts = [code, str(year) if year else "", kind.label if kind else ""]
    return "  ·  ".join(part for part in parts if part)


def _name_field() -> Field:
    return Field("name", lambda: translate("Registers", "Name"), required=True)


def _note_field() -> Field:
    return Field("note", lambda: translate("Registers", "Note"), "long_text")


def _status_field() -> Field:
    return Field(
        "status",
        lambda: translate("Registers", "Status"),
        "choice",
        required=True,
        choices=enum_choices(RecordStatus),
    )
