"""What the agency's work rests on: mandates, units, functions, partners, decisions, attachments."""

import enum
from dataclasses import dataclass

from jimdesk.domain.record import CodedRecord, Record, Status
from jimdesk.i18n import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammePeriod(Record):
    """A period of a government programme that the agency takes part in, such as JiM 2020–2025.

    Attributes:
        from_year: First year, None while unknown.
        to_year: Last year, None while it goes on.
        document: The decision behind it, with case number.
    """

    name: str = ""
    from_year: int | None = None
    to_year: int | None = None
    document: str = ""
    note: str = ""


class MandateKind(enum.StrEnum):
    """Where a mandate comes from; stored, so never change a value."""

    APPROPRIATION_DIRECTIONS = "appropriation_directions"
    GOVERNMENT_DECISION = "government_decision"
    INSTRUCTION = "instruction"
    OTHER_ORDINANCE = "other_ordinance"
    OWN_AMBITION = "own_ambition"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            MandateKind.APPROPRIATION_DIRECTIONS: translate(
                "MandateKind", "Appropriation directions"
            ),
            MandateKind.GOVERNMENT_DECISION: translate("MandateKind", "Government decision"),
            MandateKind.INSTRUCTION: translate("MandateKind", "Instruction"),
            MandateKind.OTHER_ORDINANCE: translate("MandateKind", "Other ordinance"),
            MandateKind.OWN_AMBITION: translate("MandateKind", "Own ambition"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate(CodedRecord):
    """A requirement that the work answers, with its exact wording.

    Attributes:
        year: Year that it concerns.
        document: Document that holds it.
        due_on: ISO date when the answer is due, empty when there is none.
        recipient: Who is to have the answer.
        answer: How and where it has been answered, empty while unanswered.
    """

    title: str = ""
    year: int | None = None
    kind: MandateKind | None = None
    document: str = ""
    case_number: str = ""
    wording: str = ""
    due_on: str = ""
    recipient: str = ""
    programme_period_id: int | None = None
    answer: str = ""
    status: Status = Status.ONGOING
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(CodedRecord):
    """An organisational unit.

    Attributes:
        valid_from: First year, None when it has always been.
        valid_to: Last year, None while it exists.
        successor_id: Unit that took over.
        external_code: What the agency's steering system calls it, empty for its own readable id.
    """

    name: str = ""
    parent_id: int | None = None
    valid_from: int | None = None
    valid_to: int | None = None
    successor_id: int | None = None
    external_code: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Function(Record):
    """A role that owns goals, activities or figures, such as controller; not a person."""

    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner(CodedRecord):
    """Another organisation that the agency works with.

    Attributes:
        contact: Function to contact there.
        agreement: Agreement or assignment that the work rests on.
    """

    name: str = ""
    contact: str = ""
    agreement: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(CodedRecord):
    """A formal decision with its case number.

    Attributes:
        decided_on: ISO date.
        decided_by: Deciding function.
    """

    title: str = ""
    decided_on: str = ""
    decided_by: str = ""
    case_number: str = ""
    content: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """Where a document that belongs to a record lies; the document itself stays there.

    Attributes:
        record_code: Readable id of the record that it belongs to.
        location: Path, address or case number.
    """

    record_code: str = ""
    title: str = ""
    location: str = ""
    note: str = ""
