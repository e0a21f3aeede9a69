"""A share file: what one agency lets another see, as plain values without history or signatures.

It holds no notes, no persons and nothing of the wastebasket. Every field is written out here and
nowhere else, so that what is added to a record later does not travel before somebody says so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from jimdesk.domain.errors import InvalidError
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.goal import GoalKind
from jimdesk.domain.indicator import (
    ChainLevel,
    Desired,
    Indicator,
    Measure,
    SexLabels,
    StockFlow,
)
from jimdesk.domain.observation import EMPTY, Figures, Observation, Quality, Sex, fields_of
from jimdesk.domain.problem import (
    Affected,
    CauseKind,
    CauseStatus,
    Control,
    Evidence,
    Justification,
    Level,
)
from jimdesk.i18n import translate

FORMAT = "jimdesk-share"
"""What the file says that it is."""

VERSION = 1
"""Version of the format; one that is newer is refused."""

_CODE = re.compile(r"(P|M|I|LE)-[0-9]{1,9}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedCause:
    """A cause of a problem."""

    kind: CauseKind | None = None
    description: str = ""
    status: CauseStatus = CauseStatus.UNCLEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedProblem:
    """A problem.

    Attributes:
        policy_goals: Numbers of the policy goals that it affects.
        themes: Names of its themes.
    """

    code: str
    title: str = ""
    who: str = ""
    compared_to: str = ""
    difference: str = ""
    location: str = ""
    consequence_target: str = ""
    consequence_society: str = ""
    level: Level | None = None
    justification: Justification | None = None
    evidence: Evidence | None = None
    control: Control | None = None
    affected: Affected | None = None
    causes: tuple[SharedCause, ...] = ()
    policy_goals: tuple[int, ...] = ()
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedGoal:
    """A goal, with the readable ids of the problems of the same file that it is about."""

    code: str
    statement: str = ""
    kind: GoalKind | None = None
    due_year: int | None = None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedValue:
    """What was observed, protected before it left.

    Attributes:
        group: Name of the subgroup, empty for all.
        text: What the source says when it gives no number.
        source: Where it comes from, as one cites it.
    """

    period: str
    group: str = ""
    women: Figures = EMPTY
    men: Figures = EMPTY
    unknown: Figures = EMPTY
    total: Figures = EMPTY
    quality: Quality = Quality.FINAL
    series_break: bool = False
    text: str = ""
    source: str = ""

    def __post_init__(self) -> None:
        """Refuse a period that is none, and counts below zero."""
        self.observation()
        for sex in Sex:
            found = getattr(self, sex)
            if any(number is not None and number < 0 for number in found_counts(found)):
                raise InvalidError(sex, translate("Share", "A count is never below zero."))

    def observation(self) -> Observation:
        """Return it as an observation of no file, to work out what it shows."""
        figures = {sex: getattr(self, sex) for sex in Sex}
        return Observation(
            indicator_id=0,
            period=self.period,
            quality=self.quality,
            series_break=self.series_break,
            text_value=self.text,
            **fields_of(figures),
        )


def found_counts(figures: Figures) -> tuple[float | None, float | None]:
    """Return the counts of one sex: numerator and denominator."""
    return figures.numerator, figures.denominator


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedIndicator:
    """How an indicator is defined, and its values.

    Attributes:
        goals: Readable ids of the goals of the same file that it measures.
        sensitive: Whether it concerns violence, health, crime or the like.
    """

    code: str
    name: str = ""
    measure: Measure = Measure.SHARE_WITHIN_SEX
    unit: str = ""
    decimals: int | None = None
    numerator: str = ""
    denominator: str = ""
    individual_based: bool | None = None
    sex_labels: SexLabels = SexLabels.WOMEN_MEN
    chain_level: ChainLevel | None = None
    desired: Desired | None = None
    interpretation_note: str = ""
    frequency: Frequency = Frequency.YEAR
    stock_flow: StockFlow | None = None
    reference_date: str = ""
    sensitive: bool = False
    goals: tuple[str, ...] = ()
    values: tuple[SharedValue, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what no indicator can be."""
        self.definition()

    def definition(self) -> Indicator:
        """Return the definition as an indicator of no file, without start, target and values."""
        own = {name: getattr(self, name) for name in DEFINITION}
        return Indicator(**own)


DEFINITION = (
    "name",
    "measure",
    "unit",
    "decimals",
    "numerator",
    "denominator",
    "individual_based",
    "sex_labels",
    "chain_level",
    "desired",
    "interpretation_note",
    "frequency",
    "stock_flow",
    "reference_date",
    "sensitive",
)
"""Fields of an indicator that say what it measures, the same here and there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedExample:
    """A learning example that its agency has said may be shared."""

    code: str
    title: str = ""
    what_was_done: str = ""
    for_whom: str = ""
    what_changed: str = ""
    ground: str = ""
    use_for_others: str = ""
    year: int | None = None
    theme: str = ""


Shared: TypeAlias = SharedProblem | SharedGoal | SharedIndicator | SharedExample


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What one agency shares.

    Attributes:
        shared_on: ISO date.
        year: Report year; nothing observed later is in it.
        threshold: Smallest number of persons that it shows.
    """

    agency: str
    short_name: str = ""
    shared_on: str
    year: int
    threshold: int = 0
    problems: tuple[SharedProblem, ...] = ()
    goals: tuple[SharedGoal, ...] = ()
    indicators: tuple[SharedIndicator, ...] = ()
    examples: tuple[SharedExample, ...] = field(default=())

    def __post_init__(self) -> None:
        """Refuse a day that is none, ids that are none, and the same id twice."""
        try:
            date.fromisoformat(self.shared_on)
        except ValueError:
            text = translate("Share", "Write a day as 2026-03-01.")
            raise InvalidError("shared_on", text) from None
        if not self.agency.strip():
            raise InvalidError("agency", translate("Share", "The agency has no name."))
        codes = [each.code for each in self.records()]
        for code in codes:
            if not _CODE.fullmatch(code):
                raise InvalidError("code", translate("Share", "There is an id that is none."))
        if len(set(codes)) < len(codes):
            raise InvalidError("code", translate("Share", "An id is there more than once."))

    def records(self) -> Iterator[Shared]:
        """Yield everything that is shared, problems first."""
        yield from self.problems
        yield from self.goals
        yield from self.indicators
        yield from self.examples

    @property
    def short(self) -> str:
        """The agency's short name where it has one."""
        return self.short_name or self.agency
