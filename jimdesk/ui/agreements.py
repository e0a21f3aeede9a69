"""Agreements as the screens show them: beside the problem that they are about."""

from jimdesk.domain.collaboration import Agreement, DirectedMandate
from jimdesk.domain.problem import Problem
from jimdesk.i18n import translate
from jimdesk.ui.document import Document
from jimdesk.ui.place import place_of
from jimdesk.ui.widgets.links import Related


def related_agreements(document: Document, problem: Problem) -> list[Related]:
    """Return the agreements about a problem as rows of "connected with"."""
    chain = document.chain
    return [
        Related(
            key=place_of(partner, "agreements"),
            icon="handshake",
            code=partner.code,
            text=" – ".join(filter(None, (partner.name, agreement.title))),
            state=directed_state(agreement),
            tone="warning" if is_unasked(agreement) else "muted",
        )
        for agreement in chain.agreements_on(problem.id)
        if (partner := chain.partners.get(agreement.partner_id))
    ]


def directed_state(agreement: Agreement) -> str:
    """Return where the directed assignment stands, empty where none is called for."""
    said = agreement.directed_mandate
    if said in (None, DirectedMandate.NOT_NEEDED):
        return ""
    text = translate("Agreements", "Directed assignment: {state}")
    return text.format(state=said.label.lower())


def is_unasked(agreement: Agreement) -> bool:
    """Return whether a directed assignment is needed that nobody has asked for."""
    return agreement.directed_mandate is DirectedMandate.NEEDED
