"""What a report hides and why, for those who may see it before the report leaves the house."""

from collections.abc import Mapping
from dataclasses import dataclass

from jimdesk.domain.observation import Quantity, Sex
from jimdesk.domain.record import Record, code_number
from jimdesk.domain.result import Result
from jimdesk.i18n import translate
from jimdesk.review.chain import Chain
from jimdesk.review.publication import Publication
from jimdesk.statistics.disclosure import Reason

_SEXES = tuple(Sex)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """One hidden value, or field of a record.

    Attributes:
        code: Readable id of the indicator, result or problem.
        period: Period of the value, or what the field is.
        group: Name of the subgroup.
        who: The sex, or what is hidden when it has none.
        why: The reason in words.
    """

    code: str
    period: str
    group: str
    who: str
    why: str


def hidden(chain: Chain, made: Publication) -> list[Hidden]:
    """Return what a publication hides, one entry per group, period and sex, by readable id.

    Args:
        chain: The chain as it is in the file.
        made: What may be shown of it.
    """
    return [*_values(chain, made), *_fields(chain, made)]


def _values(chain: Chain, made: Publication) -> list[Hidden]:
    reasons: dict[tuple[int, str, int | None, Sex], Reason] = {}
    for key, reason in made.protection.hidden.items():
        place = key.indicator_id, key.period, key.subgroup_id, key.sex
        if key.quantity is Quantity.VALUE and place in reasons:
            continue  # it goes with what it is computed from
        if reasons.get(place, Reason.SECONDARY) is Reason.SECONDARY:
            reasons[place] = reason
    entries = [
        (
            (code_number(chain.indicators[indicator_id].code), period, group or 0),
            _SEXES.index(sex),
            Hidden(
                code=chain.indicators[indicator_id].code,
                period=period,
                group=chain.subgroup_name(group),
                who=sex.label,
                why=reason.label,
            ),
        )
        for (indicator_id, period, group, sex), reason in reasons.items()
    ]
    return [entry for *_, entry in sorted(entries, key=lambda each: each[:2])]


def _fields(chain: Chain, made: Publication) -> list[Hidden]:
    records: Mapping[str, Mapping[int, Record]] = {
        "Indicator": chain.indicators,
        "Result": chain.results,
        "Problem": chain.problems,
    }
    found = []
    for (kind, record_id, name), reason in made.fields.items():
        record = records[kind.__name__][record_id]
        found.append(
            Hidden(
                code=str(getattr(record, "code", "")),
                period=str(record.year) if isinstance(record, Result) else "",
                group=chain.subgroup_name(None),
                who=_field(name),
                why=reason.label,
            )
        )
    return sorted(found, key=lambda each: (each.code[:1], code_number(each.code), each.who))


def _field(name: str) -> str:
    return {
        "baseline_women": translate("Hidden", "Women, baseline"),
        "baseline_men": translate("Hidden", "Men, baseline"),
        "baseline_gap": translate("Hidden", "Sex difference, baseline"),
        "output_women": translate("Hidden", "Women, outputs"),
        "output_men": translate("Hidden", "Men, outputs"),
        "affected_number": translate("Hidden", "Number of persons affected"),
    }[name]
