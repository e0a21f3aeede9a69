"""The codes that the agency's steering system knows an indicator by, for the file handed to it."""

from jimdesk.i18n import translate
from jimdesk.ui.widgets.field import Field, Section


def section() -> Section:
    """Return the codes; each may be empty, and has a usual value then."""
    return Section(
        lambda: translate("SteeringCodes", "codes in the steering system, such as Stratsys"),
        (
            Field(
                "measure_code",
                lambda: translate("SteeringCodes", "Code of the measure"),
                help=lambda: translate("SteeringCodes", "Empty means the indicator's id"),
            ),
            Field(
                "column_women",
                lambda: translate("SteeringCodes", "Column of women"),
                help=lambda: translate("SteeringCodes", "Empty means K"),
            ),
            Field(
                "column_men",
                lambda: translate("SteeringCodes", "Column of men"),
                help=lambda: translate("SteeringCodes", "Empty means M"),
            ),
            Field(
                "column_total",
                lambda: translate("SteeringCodes", "Column of the total"),
                help=lambda: translate("SteeringCodes", "Empty means T"),
            ),
            Field(
                "for_whole_agency",
                lambda: translate(
                    "SteeringCodes", "Hand over for the whole agency, not under the unit"
                ),
                "bool",
            ),
        ),
        folded=True,
    )
