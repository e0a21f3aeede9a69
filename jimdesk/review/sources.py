"""Rules on sources (domain specification 6.9)."""

from jimdesk.domain.source import Source
from jimdesk.i18n import translate
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Rule, field_rule, is_blank


def _lacks_date(facts: Facts, source: Source) -> bool:
    """Return whether reported figures rest on a source, none of them with a date."""
    return is_blank(source.extracted_on) and source.id in facts.undated_sources


RULES: tuple[Rule, ...] = (
    field_rule(
        "source-without-date",
        Source,
        "extracted_on",
        _lacks_date,
        text=lambda: translate("SourceRules", "Say when the figures were drawn."),
        reason=lambda: translate(
            "SourceRules", "Registers change; without a date nobody can draw the same figures."
        ),
    ),
    field_rule(
        "source-not-publishable",
        Source,
        "publishable",
        lambda facts, source: not source.publishable and source.id in facts.used_sources,
        text=lambda: translate(
            "SourceRules", "Reported figures rest on it, but it may not be published."
        ),
        reason=lambda: translate(
            "SourceRules", "What stands in an annual report is public; ask the owner of the source."
        ),
    ),
)
