"""Rules on what is done together with others (domain specification 13.1)."""

from collections.abc import Iterable

from jimdesk.domain.collaboration import Agreement, DirectedMandate
from jimdesk.domain.finding import Severity
from jimdesk.domain.problem import Level, Problem
from jimdesk.i18n import translate
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule, field_rule, is_blank


def _not_asked_for(facts: Facts) -> Iterable[Hit]:
    text = translate(
        "CollaborationRules", "A directed assignment is needed for {what}, but is not asked for."
    )
    for agreement in facts.chain.agreements.values():
        if agreement.directed_mandate is DirectedMandate.NEEDED:
            yield from _hit(facts, agreement, text)


def _no_boundary(facts: Facts) -> Iterable[Hit]:
    text = translate("CollaborationRules", "Say what each of you answers for in {what}.")
    for agreement in facts.chain.agreements.values():
        if is_blank(agreement.our_part) or is_blank(agreement.their_part):
            yield from _hit(facts, agreement, text)


def _hit(facts: Facts, agreement: Agreement, text: str) -> Iterable[Hit]:
    partner = facts.chain.partners.get(agreement.partner_id)
    if partner is not None:
        what = agreement.title.strip() or translate("CollaborationRules", "the agreement")
        yield Hit(
            record=partner,
            field="agreements",
            text=text.format(what=what),
            seen=f"{agreement.id} {agreement.title}",
        )


RULES: tuple[Rule, ...] = (
    field_rule(
        "problem-shared-without-agreement",
        Problem,
        "partners",
        lambda facts, problem: (
            problem.level is Level.SHARED and not facts.chain.agreements_on(problem.id)
        ),
        text=lambda: translate(
            "CollaborationRules", "Say under Partners what you have agreed about the problem."
        ),
        reason=lambda: translate(
            "CollaborationRules",
            "When several agencies share a problem, each must know how far its own responsibility"
            " reaches.",
        ),
        severity=Severity.NOTE,
    ),
    Rule(
        id="agreement-without-parts",
        find=_no_boundary,
        reason=lambda: translate(
            "CollaborationRules",
            "When several agencies share a problem, each must know how far its own responsibility"
            " reaches.",
        ),
        severity=Severity.NOTE,
    ),
    Rule(
        id="directed-mandate-not-asked-for",
        find=_not_asked_for,
        reason=lambda: translate(
            "CollaborationRules",
            "What lies outside the instructions of every agency needs an assignment from the"
            " government; nobody gives one that nobody asks for.",
        ),
    ),
)
