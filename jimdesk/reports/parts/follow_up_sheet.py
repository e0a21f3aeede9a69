"""What was said of goals and activities in each period of the year, and what nobody has said."""

from jimdesk.domain.activity import Activity
from jimdesk.domain.follow_up import FollowUp, is_followed, last_day, period_name, periods
from jimdesk.domain.goal import Goal
from jimdesk.i18n import translate
from jimdesk.reports.parts import words
from jimdesk.reports.sheet import Cell, Head, Sheet
from jimdesk.review.chain import Chain, by_code


def follow_up_sheet(chain: Chain, year: int) -> Sheet | None:
    """Return a row per goal or activity and period of a year, None where nothing is followed up."""
    everything: list[Goal | Activity] = [
        *by_code(chain.goals.values()),
        *by_code(chain.activities.values()),
    ]
    rows = [
        _row(chain, record, period, said)
        for record in everything
        for period, said in _of_year(chain, record, year)
    ]
    if not rows:
        return None
    title = translate("FollowUpSheet", "Follow-up")
    return Sheet(
        title=title,
        heading=translate("FollowUpSheet", "Follow-up {year}, period by period").format(year=year),
        intro=translate(
            "FollowUpSheet",
            "One row per goal or activity and period: how it fares, in the words of those who"
            " answer for it.",
        ),
        table_name=title,
        heads=(
            Head(translate("FollowUpSheet", "Id"), width=9),
            Head(translate("FollowUpSheet", "Goal or activity"), width=40, kind="wrap"),
            Head(translate("FollowUpSheet", "Period"), width=17),
            Head(translate("FollowUpSheet", "Status"), width=18),
            Head(translate("FollowUpSheet", "Comment"), width=56, kind="wrap"),
            Head(translate("FollowUpSheet", "Said by"), width=22, kind="wrap"),
            Head(translate("FollowUpSheet", "Date"), width=12),
        ),
        rows=tuple(rows),
    )


def _of_year(chain: Chain, record: Goal | Activity, year: int) -> list[tuple[str, FollowUp | None]]:
    said = chain.follow_ups_of(record)
    called_for = [
        each for each in periods(chain.agency.follow_up, year) if is_followed(record, each)
    ]
    found = {*called_for, *(each for each in said if each.startswith(str(year)))}
    return [(each, said.get(each)) for each in sorted(found, key=lambda it: (last_day(it), it))]


def _row(
    chain: Chain, record: Goal | Activity, period: str, said: FollowUp | None
) -> tuple[Cell, ...]:
    name = record.statement if isinstance(record, Goal) else record.title
    function = chain.functions.get(said.function_id or 0) if said else None
    return (
        record.code,
        words.filled(name),
        period_name(period),
        said.status.label if said and said.status else words.blank(),
        words.filled(said.comment if said else ""),
        words.filled(function.name if function else ""),
        words.filled(said.said_on if said else ""),
    )
