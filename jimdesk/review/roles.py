"""What a function of the agency owns, and what is asked of it now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jimdesk.domain.finding import Finding
from jimdesk.domain.form import FormAnswer, FormRequest
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.domain.organisation import Function
from jimdesk.domain.record import CodedRecord, Status
from jimdesk.review.agenda import Agenda
from jimdesk.review.calendar import Due, calendar
from jimdesk.review.chain import Chain, by_code
from jimdesk.review.rules import open_findings
from jimdesk.store.mapping import table_name
from jimdesk.store.store import Store


@dataclass(frozen=True, slots=True)
class Role:
    """A function at one moment.

    Attributes:
        owns: Problems, goals, indicators and activities that are not lapsed, along the chain.
        due: What it has to do in the report year and the planning year and is not done, by day.
        lacking: Indicators whose figures it draws and that have no value of the report year.
        forms: Forms that it has been sent and that have not come back.
        findings: What the checks find in what it owns and nobody has accepted.
    """

    function: Function
    owns: Sequence[CodedRecord]
    due: Sequence[Due]
    lacking: Sequence[Indicator]
    forms: Sequence[FormRequest]
    findings: Sequence[Finding]


def role(
    store: Store,
    chain: Chain,
    function: Function,
    years: Iterable[int],
    found: Iterable[Finding],
) -> Role:
    """Return what a function owns and what is asked of it.

    Args:
        store: The open file.
        chain: Its chain, as it may be shown.
        function: The function.
        years: Report year, then planning year where it is another.
        found: What the checks find.
    """
    years = list(years)
    owns = owned(chain, function)
    own = {(table_name(type(each)), each.id) for each in owns}
    agenda = Agenda.load(store)
    answered = {each.token for each in store.all(FormAnswer)}
    return Role(
        function=function,
        owns=owns,
        due=[
            each
            for year in dict.fromkeys(years)
            for each in calendar(chain, agenda, year)
            if each.function_id == function.id and not each.is_done
        ],
        lacking=[
            each
            for each in owns
            if isinstance(each, Indicator) and not _has_value(store, each, years[0])
        ],
        forms=[
            each
            for each in store.all(FormRequest)
            if each.function_id == function.id and each.token not in answered
        ],
        findings=[each for each in open_findings(found) if (each.table, each.record_id) in own],
    )


def owned(chain: Chain, function: Function) -> list[CodedRecord]:
    """Return what a function owns and has not lapsed, along the chain by readable id."""
    found: list[CodedRecord] = [
        *by_code(it for it in chain.problems.values() if it.function_id == function.id),
        *by_code(it for it in chain.goals.values() if it.owner_id == function.id),
        *by_code(it for it in chain.indicators.values() if it.data_owner_id == function.id),
        *by_code(it for it in chain.activities.values() if it.responsible_id == function.id),
    ]
    return [each for each in found if getattr(each, "status", None) is not Status.LAPSED]


def _has_value(store: Store, indicator: Indicator, year: int) -> bool:
    observed = store.where(Observation, indicator_id=indicator.id)
    return any(each.year == year and each.has_values for each in observed)
