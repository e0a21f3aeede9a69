"""How often something comes again."""

import enum

from jimdesk.i18n import translate


class Frequency(enum.StrEnum):
    """How often the figures come; stored, so never change a value."""

    YEAR = "year"
    HALF_YEAR = "half_year"
    TERTIAL = "tertial"
    QUARTER = "quarter"
    MONTH = "month"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            Frequency.YEAR: translate("Frequency", "Every year"),
            Frequency.HALF_YEAR: translate("Frequency", "Every half-year"),
            Frequency.TERTIAL: translate("Frequency", "Every four months"),
            Frequency.QUARTER: translate("Frequency", "Every quarter"),
            Frequency.MONTH: translate("Frequency", "Every month"),
        }[self]
