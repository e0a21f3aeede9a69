"""Why a number is hidden."""

import enum

from jimdesk.i18n import translate


class Reason(enum.StrEnum):
    """Why a number is hidden; told to those who may see the number, never in a report."""

    FEW = "few"
    FEW_LEFT = "few_left"
    FEW_IN_GROUP = "few_in_group"
    NOBODY_OR_ALL = "nobody_or_all"
    SECONDARY = "secondary"

    @property
    def label(self) -> str:
        """The reason in words."""
        return {
            Reason.FEW: translate("Disclosure", "Counts few persons."),
            Reason.FEW_LEFT: translate("Disclosure", "Few persons are left of the group."),
            Reason.FEW_IN_GROUP: translate("Disclosure", "There are few persons in the group."),
            Reason.NOBODY_OR_ALL: translate(
                "Disclosure", "Nobody or everybody in the group: that tells about each of them."
            ),
            Reason.SECONDARY: translate(
                "Disclosure", "Otherwise a protected number could be worked out."
            ),
        }[self]
