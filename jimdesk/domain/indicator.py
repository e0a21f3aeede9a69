"""The indicator: what is measured for women and men, from which start and to which target."""

import enum
from dataclasses import dataclass

from jimdesk.domain.errors import InvalidError
from jimdesk.domain.frequency import Frequency
from jimdesk.domain.record import CodedRecord, Record, Status
from jimdesk.i18n import translate


class Measure(enum.StrEnum):
    """Kinds of measure; stored, so never change a value."""

    COUNT = "count"
    SHARE_WITHIN_SEX = "share_within_sex"
    SEX_DISTRIBUTION = "sex_distribution"
    MEAN = "mean"
    MEDIAN = "median"
    AMOUNT = "amount"
    AMOUNT_PER_PERSON = "amount_per_person"
    INDEX = "index"
    QUALITATIVE = "qualitative"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Measure.COUNT: translate("Measure", "Number"),
            Measure.SHARE_WITHIN_SEX: translate("Measure", "Share of women and of men"),
            Measure.SEX_DISTRIBUTION: translate("Measure", "Sex distribution"),
            Measure.MEAN: translate("Measure", "Mean"),
            Measure.MEDIAN: translate("Measure", "Median"),
            Measure.AMOUNT: translate("Measure", "Amount"),
            Measure.AMOUNT_PER_PERSON: translate("Measure", "Amount per person"),
            Measure.INDEX: translate("Measure", "Index"),
            Measure.QUALITATIVE: translate("Measure", "Qualitative"),
        }[self]

    @property
    def is_ratio(self) -> bool:
        """Whether a value is a numerator over a denominator."""
        return self in {Measure.SHARE_WITHIN_SEX, Measure.AMOUNT_PER_PERSON}

    @property
    def is_percent(self) -> bool:
        """Whether values are percentages 0–100 and differences are percentage points."""
        return self in {Measure.SHARE_WITHIN_SEX, Measure.SEX_DISTRIBUTION}

    @property
    def counts_persons(self) -> bool:
        """Whether its numerators count persons or cases, so that small counts can reveal."""
        return self in {Measure.COUNT, Measure.SHARE_WITHIN_SEX, Measure.SEX_DISTRIBUTION}


class SexLabels(enum.StrEnum):
    """Which words stand for the sexes; stored, so never change a value."""

    WOMEN_MEN = "women_men"
    GIRLS_BOYS = "girls_boys"
    BOTH = "both"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            SexLabels.WOMEN_MEN: translate("SexLabels", "Women and men"),
            SexLabels.GIRLS_BOYS: translate("SexLabels", "Girls and boys"),
            SexLabels.BOTH: translate("SexLabels", "Women and girls, men and boys"),
        }[self]


class NoSexReason(enum.StrEnum):
    """Special reasons not to split by sex; stored, so never change a value."""

    NO_RIGHT_TO_PROCESS = "no_right_to_process"
    NOT_IN_REGISTER = "not_in_register"
    DISPROPORTIONATE_COST = "disproportionate_cost"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            NoSexReason.NO_RIGHT_TO_PROCESS: translate(
                "NoSexReason", "No right to collect and process personal data"
            ),
            NoSexReason.NOT_IN_REGISTER: translate("NoSexReason", "Sex is not in the register"),
            NoSexReason.DISPROPORTIONATE_COST: translate("NoSexReason", "Disproportionate cost"),
            NoSexReason.OTHER: translate("NoSexReason", "Other special reason"),
        }[self]


class ChainLevel(enum.StrEnum):
    """Level of the results chain that is measured, never "effect"; stored."""

    RESOURCE = "resource"
    ACTIVITY = "activity"
    OUTPUT = "output"
    OUTCOME_TARGET_GROUP = "outcome_target_group"
    OUTCOME_SOCIETY = "outcome_society"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            ChainLevel.RESOURCE: translate("ChainLevel", "Resource"),
            ChainLevel.ACTIVITY: translate("ChainLevel", "Activity"),
            ChainLevel.OUTPUT: translate("ChainLevel", "Output"),
            ChainLevel.OUTCOME_TARGET_GROUP: translate("ChainLevel", "Outcome, target group"),
            ChainLevel.OUTCOME_SOCIETY: translate("ChainLevel", "Outcome, society"),
        }[self]


class Desired(enum.StrEnum):
    """Wanted direction; stored, so never change a value."""

    INCREASE = "increase"
    DECREASE = "decrease"
    CLOSE_GAP = "close_gap"
    MAINTAIN = "maintain"
    WITHIN_RANGE = "within_range"
    NONE = "none"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Desired.INCREASE: translate("Desired", "Increase"),
            Desired.DECREASE: translate("Desired", "Decrease"),
            Desired.CLOSE_GAP: translate("Desired", "Close the sex difference"),
            Desired.MAINTAIN: translate("Desired", "Maintain"),
            Desired.WITHIN_RANGE: translate("Desired", "Stay within a range"),
            Desired.NONE: translate("Desired", "No wanted direction"),
        }[self]


class StockFlow(enum.StrEnum):
    """State at a day, or what happened during the period; stored."""

    STOCK = "stock"
    FLOW = "flow"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            StockFlow.STOCK: translate("StockFlow", "State on a day"),
            StockFlow.FLOW: translate("StockFlow", "During the period"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(CodedRecord):
    """One measure for women and men, with where it started and where it should go.

    Attributes:
        unit: Unit of the values, such as "procent", "kronor", "dagar".
        decimals: Decimals to show, None for those of the measure.
        numerator: What the numerator counts, in words.
        denominator: What the denominator counts, in words.
        individual_based: Whether the figures concern natural persons (R-02); None before it is
            said.
        no_sex_reason: Special reason when it is not split by sex, with no_sex_reason_text.
        interpretation_note: How it can be misread, such as "more found is better detection".
        baseline_year: Year of the start values.
        baseline_women: Start value of women, in unit; likewise men.
        baseline_gap: Start value of the difference women minus men, for when levels are unknown.
        baseline_note: Why the start is missing, or what it rests on.
        target_year: Year of the target values.
        target_women: Wanted value of women, in unit; likewise men.
        target_gap: Largest wanted difference between the sexes, in unit, without sign.
        target_low: Lower end of a wanted range, in unit; likewise target_high.
        tolerance: Smallest change that counts as one, in unit; None for half the shown unit.
        reference_date: When in the period it is measured, in words.
        source_id: Source of its figures unless an observation names its own.
        data_owner_id: Function that draws the figures.
        drawing_steps: How the figures are drawn, a step on each line, in order.
        lead_days: Working days from the order to the figures.
        measure_code: What the agency's steering system calls it, empty for its own readable id.
        column_women: That system's code of the column of women; likewise men and total, each empty
            for K, M and T.
        for_whole_agency: Whether that system keeps it under the agency, whatever unit it is about.
        threshold: Own threshold for small counts, in persons; None for the agency's.
        sensitive: Whether it concerns violence, health, crime or the like.
        public_reason: Why its figures are public and not protected, empty when they are.
        public_decided_by: Function that decided so.
    """

    name: str = ""
    measure: Measure = Measure.SHARE_WITHIN_SEX
    unit: str = ""
    decimals: int | None = None
    numerator: str = ""
    denominator: str = ""
    individual_based: bool | None = None
    sex_labels: SexLabels = SexLabels.WOMEN_MEN
    no_sex_reason: NoSexReason | None = None
    no_sex_reason_text: str = ""
    chain_level: ChainLevel | None = None
    desired: Desired | None = None
    interpretation_note: str = ""
    baseline_year: int | None = None
    baseline_women: float | None = None
    baseline_men: float | None = None
    baseline_gap: float | None = None
    baseline_note: str = ""
    target_year: int | None = None
    target_women: float | None = None
    target_men: float | None = None
    target_gap: float | None = None
    target_low: float | None = None
    target_high: float | None = None
    tolerance: float | None = None
    frequency: Frequency = Frequency.YEAR
    stock_flow: StockFlow | None = None
    reference_date: str = ""
    source_id: int | None = None
    data_owner_id: int | None = None
    drawing_steps: str = ""
    lead_days: int | None = None
    measure_code: str = ""
    column_women: str = ""
    column_men: str = ""
    column_total: str = ""
    for_whole_agency: bool = False
    unit_id: int | None = None
    threshold: int | None = None
    sensitive: bool = False
    public_reason: str = ""
    public_decided_by: str = ""
    status: Status = Status.DRAFT
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse values that no indicator can have."""
        if self.decimals is not None and not 0 <= self.decimals <= 6:
            text = translate("Indicator", "Decimals lie between 0 and 6.")
            raise InvalidError("decimals", text)
        if self.target_gap is not None and self.target_gap < 0:
            text = translate(
                "Indicator", "Give the largest wanted difference without a sign, for example 3."
            )
            raise InvalidError("target_gap", text)

        if self.lead_days is not None and self.lead_days < 0:
            text = translate("Indicator", "Give the lead time in working days, 0 or more.")
            raise InvalidError("lead_days", text)

    @property
    def steps(self) -> tuple[str, ...]:
        """How the figures are drawn, step by step; blank lines are left out."""
        return tuple(line.strip() for line in self.drawing_steps.splitlines() if line.strip())

    @property
    def shown_unit(self) -> str:
        """The unit as it stands in heads: per cent for shares, else what the agency wrote."""
        if self.measure.is_percent:
            return translate("Indicator", "per cent")
        if self.measure is Measure.COUNT and not self.unit:
            return translate("Indicator", "number")
        return self.unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension(Record):
    """A way to split figures into groups, such as age."""

    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Category(Record):
    """One group of a dimension, such as 18–24 years.

    Attributes:
        parent_id: Category of the same dimension that this one is a part of.
        position: Order within the dimension, from 0.
    """

    dimension_id: int
    name: str = ""
    parent_id: int | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Subgroup(Record):
    """A set of categories of different dimensions, such as {18–24 years, born abroad}.

    Attributes:
        categories: Ids of the categories, ascending, with spaces between; unique.
    """

    categories: str = ""

    @property
    def category_ids(self) -> tuple[int, ...]:
        """The ids of the categories, ascending."""
        return tuple(map(int, self.categories.split()))
