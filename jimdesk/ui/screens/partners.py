"""Partners: whom the agency works with, on what, and how far the responsibility of each reaches."""

from jimdesk.domain import links
from jimdesk.domain.collaboration import Agreement, DirectedMandate
from jimdesk.domain.organisation import Partner
from jimdesk.i18n import swedish_key, translate
from jimdesk.review.chain import by_code
from jimdesk.ui import choices
from jimdesk.ui.agreements import directed_state, is_unasked
from jimdesk.ui.chain_links import related_problem
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.look import related_activity
from jimdesk.ui.subject import RowsField, Subject
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.links import Related
from jimdesk.ui.widgets.status import Status


def subject() -> Subject[Partner]:
    """Return how partners are listed and shown."""
    return Subject(
        kind=Partner,
        icon="handshake",
        title=lambda: translate("Partners", "Partners"),
        singular=lambda: translate("Partners", "partner"),
        search=lambda: translate("Partners", "Search partners (Ctrl+F)"),
        add=lambda: translate("Partners", "Add partner"),
        empty=lambda: translate(
            "Partners", "A partner is an organisation that a problem is solved together with."
        ),
        tables=frozenset(
            {
                "partner",
                "agreement",
                "problem",
                "problem_partner",
                "activity",
                "activity_partner",
                "mandate",
            }
        ),
        sections=lambda document: (_first(), _agreements(document)),
        name=lambda _, partner: partner.name,
        unnamed=lambda: translate("Partners", "Partner without a name"),
        meta=_meta,
        row_status=_status,
        new=lambda _: Partner(),
        order=lambda _, partners: sorted(partners, key=lambda each: swedish_key(each.name)),
        rows={
            "agreements": RowsField(
                Agreement,
                "partner_id",
                (
                    "title",
                    "problem_id",
                    "case_number",
                    "valid_from",
                    "valid_to",
                    "our_part",
                    "their_part",
                    "boundary",
                    "directed_mandate",
                    "mandate_id",
                    "note",
                ),
            )
        },
        status=_status,
        related=_related,
    )


def _of(document: Document, partner: Partner) -> list[Agreement]:
    return [e for e in document.chain.agreements.values() if e.partner_id == partner.id]


def _meta(document: Document, partner: Partner) -> str:
    own = _of(document, partner)
    said = translate("Partners", "%n agreements", "", n=len(own)) if own else ""
    if any(directed_state(each) for each in own):
        said = ""  # the row says already where the directed assignment stands
    return "  ·  ".join(filter(None, (partner.code, said)))


def _status(document: Document, partner: Partner) -> Status | None:
    own = _of(document, partner)
    waiting = [each for each in own if is_unasked(each)]
    said = next((directed_state(each) for each in waiting or own if directed_state(each)), "")
    if waiting:
        return Status(said, "warning", "triangle-alert")
    return Status(said, "muted", "file-text") if said else None


def _related(document: Document, partner: Partner) -> list[Related]:
    chain = document.chain
    problems = dict.fromkeys(
        [
            *chain.linked(links.ProblemPartner, partner.id, backwards=True),
            *(each.problem_id for each in _of(document, partner) if each.problem_id),
        ]
    )
    activities = chain.linked(links.ActivityPartner, partner.id, backwards=True)
    return [
        *(
            related_problem(each)
            for each in by_code(chain.problems[i] for i in problems if i in chain.problems)
        ),
        *(
            related_activity(each)
            for each in by_code(chain.activities[i] for i in activities if i in chain.activities)
        ),
    ]


def _first() -> Section:
    return Section(
        "",
        (
            Field("name", lambda: translate("Partners", "Name"), required=True),
            Field(
                "contact",
                lambda: translate("Partners", "Function to contact"),
                help=lambda: translate("Partners", "A function, not a person"),
            ),
            Field("agreement", lambda: translate("Partners", "Agreement or assignment"), span=2),
            Field("note", lambda: translate("Partners", "Note"), "long_text"),
        ),
    )


def _agreements(document: Document) -> Section:
    return Section(
        lambda: translate("Partners", "What you have agreed"),
        (
            Field(
                "agreements",
                lambda: translate("Partners", "Agreements"),
                "rows",
                item=lambda: translate("Partners", "Agreement"),
                add=lambda: translate("Partners", "Add agreement"),
                rows=_columns(document),
            ),
        ),
    )


def _columns(document: Document) -> tuple[Field, ...]:
    return (
        Field("title", lambda: translate("Partners", "What it is about"), span=2),
        Field(
            "problem_id",
            lambda: translate("Partners", "Shared problem"),
            "reference",
            span=2,
            choices=choices.problems(document),
        ),
        Field("case_number", lambda: translate("Partners", "Case number"), span=2),
        Field("valid_from", lambda: translate("Partners", "Valid from"), "year"),
        Field("valid_to", lambda: translate("Partners", "Valid to"), "year"),
        Field("our_part", lambda: translate("Partners", "What we answer for"), "long_text"),
        Field("their_part", lambda: translate("Partners", "What they answer for"), "long_text"),
        Field(
            "boundary",
            lambda: translate("Partners", "Where the responsibility ends"),
            "long_text",
            help=lambda: translate("Partners", "Also what nobody answers for"),
        ),
        Field(
            "directed_mandate",
            lambda: translate("Partners", "Directed assignment from the government"),
            "choice",
            choices=enum_choices(DirectedMandate),
        ),
        Field(
            "mandate_id",
            lambda: translate("Partners", "The assignment"),
            "reference",
            choices=choices.mandates(document),
        ),
        Field("note", lambda: translate("Partners", "Note on the agreement"), "long_text"),
    )
