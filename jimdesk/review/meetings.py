"""Rules on meetings, what was promised at them, and the dates of the year (specification 3.4)."""

from collections.abc import Iterable

from jimdesk.domain.finding import Severity
from jimdesk.i18n import translate
from jimdesk.review.facts import Facts
from jimdesk.review.rule import Hit, Rule


def _late(facts: Facts) -> Iterable[Hit]:
    after = f"{facts.year + 1}-01-01"
    for whole in facts.agenda.meetings:
        late = whole.late(after)
        if late:
            text = translate(
                "MeetingRules",
                "What was promised has passed its day: {what}. Mark it as done, or agree on another"
                " day.",
            )
            what = "; ".join(each.commitment.strip() for each in late)
            seen = " ".join(f"{each.id}:{each.due_on}" for each in late)
            yield Hit(record=whole.record, field="points", text=text.format(what=what), seen=seen)


def _not_followed_up(facts: Facts) -> Iterable[Hit]:
    for whole in facts.agenda.meetings:
        held = whole.record.held_on
        if held and held[:4] <= str(facts.year) and not whole.is_followed_up:
            text = translate(
                "MeetingRules",
                "The meeting was held {day}, but no answer, commitment or note is written.",
            )
            yield Hit(record=whole.record, field="points", text=text.format(day=held), seen=held)


def _missed(facts: Facts) -> Iterable[Hit]:
    """Find dates that nobody marked; those of every year only once the calendar is kept."""
    agenda = facts.agenda
    kept = {key_date_id for key_date_id, year in agenda.done if year < facts.year}
    for each in agenda.key_dates:
        day = each.in_year(facts.year)
        is_once = len(each.day) > len("MM-DD")
        if day is None or (each.id, facts.year) in agenda.done:
            continue
        if is_once or each.id in kept:
            text = translate(
                "MeetingRules", "{title} was due {day} and is not marked as done in the calendar."
            )
            yield Hit(
                record=each,
                field="day",
                text=text.format(title=each.title, day=day.isoformat()),
                seen=day.isoformat(),
            )


RULES: tuple[Rule, ...] = (
    Rule(
        id="commitment-late",
        reason=lambda: translate(
            "MeetingRules", "Results are asked for by those who remember what was promised."
        ),
        find=_late,
    ),
    Rule(
        id="meeting-without-follow-up",
        reason=lambda: translate(
            "MeetingRules", "A meeting that leaves no trace has to be held again."
        ),
        find=_not_followed_up,
        severity=Severity.NOTE,
    ),
    Rule(
        id="date-missed",
        reason=lambda: translate(
            "MeetingRules", "Ordinances and the agency's own process set the dates of the year."
        ),
        find=_missed,
        severity=Severity.NOTE,
    ),
)
"""Rules on meetings and dates."""
