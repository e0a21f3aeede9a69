"""What is done together with others, and what others can learn from."""

from jimdesk.domain.collaboration import Agreement
from jimdesk.i18n import translate
from jimdesk.reports.parts.labels import labels
from jimdesk.reports.parts.records import Records, card_heads
from jimdesk.reports.sheet import Head, Sheet
from jimdesk.review.chain import Chain, by_code

_WIDTHS = {"partner_id": 22, "title": 24, "problem_id": 26, "note": 20}
_NARROW = frozenset({"case_number", "valid_from", "valid_to"})
_USUAL = 28


def agreement_sheet(chain: Chain, records: Records) -> Sheet | None:
    """Return a row per agreement with a partner, None where there are none."""
    found = sorted(chain.agreements.values(), key=lambda each: (each.partner_id, each.id))
    if not found:
        return None
    names = labels(Agreement)
    title = translate("CollaborationSheets", "Collaboration")
    return Sheet(
        title=title,
        heading=translate(
            "CollaborationSheets", "Collaboration: whose responsibility reaches how far"
        ),
        intro=translate(
            "CollaborationSheets",
            "One row per agreement with a partner: what it is about, what each answers for, and"
            " whether a directed assignment is needed.",
        ),
        table_name=title,
        heads=tuple(_head(field, label) for field, label in names.items()),
        rows=tuple(tuple(records.content(each, field) for field in names) for each in found),
    )


def example_sheet(chain: Chain, records: Records) -> Sheet | None:
    """Return the learning examples as cards, None where there are none."""
    found = by_code(chain.learning_examples.values())
    if not found:
        return None
    title = translate("CollaborationSheets", "Learning examples")
    return Sheet(
        title=title,
        heading=translate("CollaborationSheets", "Learning examples: what others can use"),
        intro=translate(
            "CollaborationSheets", "One row per field: what was done, for whom and what changed."
        ),
        table_name=title,
        heads=card_heads(),
        rows=tuple(row for each in found for row in records.card(each.code, each)),
    )


def _head(field: str, label: str) -> Head:
    if field in _NARROW:
        return Head(label, width=12, kind="wrap")
    return Head(label, width=_WIDTHS.get(field, _USUAL), kind="wrap")
