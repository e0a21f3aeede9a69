"""What a file lets another agency see: chosen records as a share, through disclosure control."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from jimdesk.domain import share
from jimdesk.domain.collaboration import LearningExample
from jimdesk.domain.export import ShownNumber
from jimdesk.domain.goal import Goal
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation, Sex
from jimdesk.domain.policy_goals import national_goals
from jimdesk.domain.problem import Problem
from jimdesk.domain.record import CodedRecord, Status
from jimdesk.domain.share import Share
from jimdesk.i18n import translate
from jimdesk.reports.parts.basis import Basis
from jimdesk.reports.parts.for_publication import publishable
from jimdesk.reports.parts.release import opened
from jimdesk.reports.report import BlockedError, Options, Stage
from jimdesk.review.chain import Chain, by_code
from jimdesk.review.rules import findings, open_findings
from jimdesk.store.store import Store

_TELLING = frozenset({"text-quotes-hidden", "text-about-person"})
"""Rules whose findings no text that leaves the agency may have."""

C = TypeVar("C", bound=CodedRecord)


def shareable(chain: Chain) -> list[CodedRecord]:
    """Return the records that can be chosen for a share: problems, goals, indicators, examples.

    A learning example is among them once its agency has said that it may be shared.
    """
    examples = [each for each in chain.learning_examples.values() if _is_own(each)]
    found: list[Iterable[CodedRecord]] = [
        by_code(chain.problems.values()),
        by_code(chain.goals.values()),
        by_code(chain.indicators.values()),
        by_code(examples),
    ]
    return [
        record
        for records in found
        for record in records
        if getattr(record, "status", None) is not Status.LAPSED
    ]


def build(
    store: Store, year: int, codes: Collection[str], options: Options
) -> tuple[Share, tuple[ShownNumber, ...]]:
    """Return what is shared of chosen records, and the numbers that it shows.

    Args:
        store: The open file.
        year: Newest year that is shared.
        codes: Readable ids of the records; others are left out.
        options: Time and version.

    Raises:
        BlockedError: an earlier hand-over gives away what must be protected, or a chosen text names
            a person or quotes a hidden number.
    """
    with opened(store, year, replace(options, stage=Stage.FINAL)) as material:
        _refuse_telling(store, year, material.chain, codes)
        basis = publishable(material.basis)
        made = _share(basis, codes, options)
        told = {
            (each.indicator_id, each.period, each.subgroup_id)
            for indicator in _chosen(basis.chain.indicators.values(), codes)
            for each in basis.of(indicator)
        }
        shown = tuple(
            each
            for each in basis.shown
            if (each.indicator_id, each.period, each.subgroup_id) in told
        )
    return made, shown


def _refuse_telling(store: Store, year: int, chain: Chain, codes: Collection[str]) -> None:
    indicators = _chosen(chain.indicators.values(), codes)
    sources = (chain.source_of(each, None) for each in indicators)
    cited = {source.code for source in sources if source is not None}
    found = [
        each
        for each in open_findings(findings(store, year, chain=chain))
        if each.rule in _TELLING and (each.code in codes or each.code in cited)
    ]
    if found:
        named = tuple(dict.fromkeys(each.code for each in found))
        text = translate(
            "Share",
            "The share file was not made. Texts of {codes} name a person or quote a protected"
            " number. Change them, or leave the records out.",
        )
        raise BlockedError(text.format(codes=", ".join(named)), named)


def _share(basis: Basis, codes: Collection[str], options: Options) -> Share:
    chain = basis.chain
    agency = chain.agency
    return Share(
        agency=agency.name or translate("Annual", "Agency without a name"),
        short_name=agency.short_name,
        shared_on=options.at.date().isoformat(),
        year=basis.year,
        threshold=agency.suppression_threshold,
        problems=tuple(_problem(chain, e) for e in _chosen(chain.problems.values(), codes)),
        goals=tuple(_goal(chain, e, codes) for e in _chosen(chain.goals.values(), codes)),
        indicators=tuple(
            _indicator(basis, e, codes) for e in _chosen(chain.indicators.values(), codes)
        ),
        examples=tuple(
            _example(chain, each)
            for each in _chosen(chain.learning_examples.values(), codes)
            if _is_own(each)
        ),
    )


def _problem(chain: Chain, problem: Problem) -> share.SharedProblem:
    national = {each.number for each in national_goals()}
    numbers = (each.number for each in chain.policy_goals_of_problem(problem.id))
    return share.SharedProblem(
        **_same_fields(share.SharedProblem, problem),
        causes=tuple(
            share.SharedCause(**_same_fields(share.SharedCause, each))
            for each in chain.causes_of(problem.id)
        ),
        policy_goals=tuple(each for each in numbers if each in national),
        themes=tuple(each.name for each in chain.themes_of_problem(problem.id)),
    )


def _goal(chain: Chain, goal: Goal, codes: Collection[str]) -> share.SharedGoal:
    problems = (each.code for each in chain.problems_of_goal(goal.id))
    return share.SharedGoal(
        **_same_fields(share.SharedGoal, goal),
        problems=tuple(each for each in problems if each in codes),
    )


def _indicator(basis: Basis, indicator: Indicator, codes: Collection[str]) -> share.SharedIndicator:
    goals = (each.code for each in basis.chain.goals_of_indicator(indicator.id))
    return share.SharedIndicator(
        **_same_fields(share.SharedIndicator, indicator),
        goals=tuple(each for each in goals if each in codes),
        values=tuple(_value(basis.chain, indicator, each) for each in basis.of(indicator)),
    )


def _value(chain: Chain, indicator: Indicator, observed: Observation) -> share.SharedValue:
    source = chain.source_of(indicator, observed)
    # Checks read the texts of the reported years only, so a text with figures stays at home.
    has_figure = any(sign.isdigit() for sign in observed.text_value)
    return share.SharedValue(
        period=observed.period,
        group=chain.subgroup_name(observed.subgroup_id) if observed.subgroup_id else "",
        **{sex.value: observed.figures(sex) for sex in Sex},
        quality=observed.quality,
        series_break=observed.series_break,
        text="" if has_figure else observed.text_value,
        source=source.citation if source else "",
    )


def _example(chain: Chain, example: LearningExample) -> share.SharedExample:
    theme = chain.themes.get(example.theme_id or 0)
    return share.SharedExample(
        **_same_fields(share.SharedExample, example), theme=theme.name if theme else ""
    )


def _is_own(example: LearningExample) -> bool:
    return example.shareable and not example.origin


def _chosen(records: Iterable[C], codes: Collection[str]) -> list[C]:
    return by_code(each for each in records if each.code in codes)


def _same_fields(kind: type[Any], record: Any) -> dict[str, Any]:
    """Return the fields that a record has in common with what is shared of it, by name."""
    common = kind.__dataclass_fields__.keys() & record.__dataclass_fields__.keys()
    return {name: getattr(record, name) for name in common}
