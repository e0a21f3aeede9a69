"""The form of an indicator: what is measured, start and target, definition, drawing, protection."""

from collections.abc import Mapping
from typing import Any

from jimdesk.domain.frequency import Frequency
from jimdesk.domain.indicator import (
    ChainLevel,
    Desired,
    Measure,
    NoSexReason,
    SexLabels,
    StockFlow,
)
from jimdesk.domain.record import Status as RecordStatus
from jimdesk.i18n import translate
from jimdesk.ui import choices
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.forms import steering_codes
from jimdesk.ui.widgets.field import Field, Section


def sections(document: Document) -> tuple[Section, ...]:
    """Return the parts of the form."""
    return (
        _first(document),
        _start(),
        _definition(document),
        _drawing(document),
        steering_codes.section(),
        _protection(document),
    )


def _first(document: Document) -> Section:
    return Section(
        lambda: translate("Indicators", "What is measured"),
        (
            Field(
                "name",
                lambda: translate("Indicators", "Name"),
                span=2,
                required=True,
                help=lambda: translate(
                    "Indicators", "Write out the denominator: share of women and of men who …"
                ),
            ),
            Field(
                "measure",
                lambda: translate("Indicators", "Kind of measure"),
                "choice",
                required=True,
                choices=enum_choices(Measure),
            ),
            Field(
                "desired",
                lambda: translate("Indicators", "Wanted direction"),
                "choice",
                choices=enum_choices(Desired),
            ),
            Field(
                "unit",
                lambda: translate("Indicators", "Unit"),
                help=lambda: translate("Indicators", "For example kronor, days or points"),
                when=lambda values: not Measure(values["measure"]).is_percent,
            ),
            Field(
                "source_id",
                lambda: translate("Indicators", "Source"),
                "reference",
                help=lambda: translate("Indicators", "Sources are added under Sources"),
                choices=choices.sources(document),
            ),
            Field(
                "goals",
                lambda: translate("Indicators", "Goals that it follows"),
                "multi",
                choices=choices.goals(document),
            ),
        ),
    )


def _start() -> Section:
    def in_range(values: Mapping[str, Any]) -> bool:
        return values.get("desired") == Desired.WITHIN_RANGE

    return Section(
        lambda: translate("Indicators", "start and target"),
        (
            Field("baseline_year", lambda: translate("Indicators", "Start year"), "year"),
            Field("target_year", lambda: translate("Indicators", "Target year"), "year"),
            Field("baseline_women", lambda: translate("Indicators", "Start, women"), "number"),
            Field("target_women", lambda: translate("Indicators", "Target, women"), "number"),
            Field("baseline_men", lambda: translate("Indicators", "Start, men"), "number"),
            Field("target_men", lambda: translate("Indicators", "Target, men"), "number"),
            Field(
                "baseline_gap",
                lambda: translate("Indicators", "Start, sex difference"),
                "number",
                help=lambda: translate("Indicators", "Women minus men, when levels are unknown"),
            ),
            Field(
                "target_gap",
                lambda: translate("Indicators", "Target, largest sex difference"),
                "number",
                help=lambda: translate("Indicators", "Without a sign, for example 3"),
            ),
            Field(
                "target_low",
                lambda: translate("Indicators", "Range from"),
                "number",
                when=in_range,
            ),
            Field(
                "target_high",
                lambda: translate("Indicators", "Range to"),
                "number",
                when=in_range,
            ),
            Field(
                "baseline_note",
                lambda: translate("Indicators", "Note on the start"),
                help=lambda: translate("Indicators", "For example why the start is missing"),
            ),
            Field(
                "tolerance",
                lambda: translate("Indicators", "Smallest change that counts"),
                "number",
                help=lambda: translate("Indicators", "Empty means half the shown unit"),
            ),
        ),
        folded=True,
    )


def _definition(document: Document) -> Section:
    return Section(
        lambda: translate("Indicators", "definition, split by sex, frequency"),
        (
            Field(
                "numerator",
                lambda: translate("Indicators", "Numerator in words"),
                help=lambda: translate("Indicators", "Who or what is counted"),
            ),
            Field(
                "denominator",
                lambda: translate("Indicators", "Denominator in words"),
                help=lambda: translate("Indicators", "Of all whom"),
            ),
            Field(
                "individual_based",
                lambda: translate("Indicators", "Concerns individuals"),
                "choice",
                choices=lambda: [
                    (True, translate("Indicators", "Yes")),
                    (False, translate("Indicators", "No")),
                ],
                help=lambda: translate(
                    "Indicators", "Individual-based statistics are split by sex (R-02)"
                ),
            ),
            Field(
                "sex_labels",
                lambda: translate("Indicators", "Words for the sexes"),
                "choice",
                required=True,
                choices=enum_choices(SexLabels),
            ),
            Field(
                "no_sex_reason",
                lambda: translate("Indicators", "Special reason when not split by sex"),
                "choice",
                choices=enum_choices(NoSexReason),
            ),
            Field(
                "no_sex_reason_text", lambda: translate("Indicators", "The special reason in words")
            ),
            Field(
                "chain_level",
                lambda: translate("Indicators", "Level in the chain"),
                "choice",
                choices=enum_choices(ChainLevel),
            ),
            Field(
                "frequency",
                lambda: translate("Indicators", "Frequency"),
                "choice",
                required=True,
                choices=enum_choices(Frequency),
            ),
            Field(
                "stock_flow",
                lambda: translate("Indicators", "State or flow"),
                "choice",
                choices=enum_choices(StockFlow),
            ),
            Field("reference_date", lambda: translate("Indicators", "Measured on")),
            Field(
                "unit_id",
                lambda: translate("Indicators", "Organisational unit"),
                "reference",
                choices=choices.units(document),
            ),
            Field(
                "decimals",
                lambda: translate("Indicators", "Decimals"),
                "integer",
                help=lambda: translate("Indicators", "Empty means as the measure has"),
            ),
            Field(
                "dimensions",
                lambda: translate("Indicators", "Broken down by"),
                "multi",
                choices=lambda: [
                    (dimension.id, dimension.name)
                    for dimension in document.chain.dimensions.values()
                ],
            ),
            Field(
                "interpretation_note",
                lambda: translate("Indicators", "How it can be misread"),
                "long_text",
                help=lambda: translate(
                    "Indicators", "For example: more found cases can mean better detection"
                ),
            ),
        ),
        folded=True,
    )


def _drawing(document: Document) -> Section:
    return Section(
        lambda: translate("Indicators", "how the figure is drawn: steps, responsible, lead time"),
        (
            Field(
                "drawing_steps",
                lambda: translate("Indicators", "How the figure is drawn"),
                "long_text",
                help=lambda: translate(
                    "Indicators", "One step on each line: system, selection, calculation, check"
                ),
            ),
            Field(
                "data_owner_id",
                lambda: translate("Indicators", "Responsible for drawing the figures"),
                "reference",
                choices=choices.functions(document),
            ),
            Field(
                "lead_days",
                lambda: translate("Indicators", "Lead time, working days"),
                "integer",
                help=lambda: translate("Indicators", "From the order until the figures are here"),
            ),
        ),
        folded=True,
    )


def _protection(document: Document) -> Section:
    del document
    return Section(
        lambda: translate("Indicators", "protection of small counts, status, note"),
        (
            Field(
                "sensitive",
                lambda: translate("Indicators", "Sensitive: violence, health, crime or the like"),
                "bool",
            ),
            Field(
                "threshold",
                lambda: translate("Indicators", "Own threshold for small counts"),
                "integer",
                help=lambda: translate("Indicators", "Empty means the agency's"),
            ),
            Field(
                "public_reason",
                lambda: translate("Indicators", "Public – not protected, because"),
                help=lambda: translate("Indicators", "For example a management group or a board"),
            ),
            Field("public_decided_by", lambda: translate("Indicators", "Decided by (function)")),
            Field(
                "status",
                lambda: translate("Indicators", "Status"),
                "choice",
                required=True,
                choices=enum_choices(RecordStatus),
            ),
            Field("note", lambda: translate("Indicators", "Note"), "long_text"),
        ),
        folded=True,
    )
