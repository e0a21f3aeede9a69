"""Review of values and texts (granskning): draft, ready, back with a comment, approved.

There are no accounts: a function approves, and a person writes down that it did. Values are
reviewed for one indicator and period at a time, with all their groups (`ValueReview`); the texts of
a result are reviewed together (`ResultReview`). What was approved can still be changed, whoever
does it and by whatever way: the store then takes it back to draft, marks it as reopened and asks
why. The change log shows the approval, the change and the reason.
"""

import enum
from dataclasses import dataclass

from jimdesk.domain.observation import check_period
from jimdesk.domain.record import Record
from jimdesk.i18n import translate


class ReviewState(enum.StrEnum):
    """How far a review has come; stored, so never change a value."""

    DRAFT = "draft"
    READY = "ready"
    RETURNED = "returned"
    APPROVED = "approved"

    @property
    def label(self) -> str:
        """The name on screen."""
        return {
            ReviewState.DRAFT: translate("ReviewState", "Draft"),
            ReviewState.READY: translate("ReviewState", "Ready"),
            ReviewState.RETURNED: translate("ReviewState", "Back with a comment"),
            ReviewState.APPROVED: translate("ReviewState", "Approved"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueReview(Record):
    """How far the review of an indicator's values in a period has come.

    Attributes:
        period: As of the observations that are reviewed.
        comment: What has to be done, or what was looked at.
        function_id: Function that reviewed.
        reviewed_on: ISO date.
        reopened: Whether something was changed after the approval.
        reason: Why, empty until somebody says so.
    """

    indicator_id: int
    period: str
    state: ReviewState = ReviewState.DRAFT
    comment: str = ""
    function_id: int | None = None
    reviewed_on: str = ""
    reopened: bool = False
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse a period that is none."""
        check_period(self.period)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultReview(Record):
    """How far the review of a result's texts has come.

    Attributes:
        comment: What has to be done, or what was looked at.
        function_id: Function that reviewed.
        reviewed_on: ISO date.
        reopened: Whether something was changed after the approval.
        reason: Why, empty until somebody says so.
    """

    result_id: int
    state: ReviewState = ReviewState.DRAFT
    comment: str = ""
    function_id: int | None = None
    reviewed_on: str = ""
    reopened: bool = False
    reason: str = ""


Review = ValueReview | ResultReview
"""How far a review has come."""

NOT_REVIEWED = frozenset({"status", "note", "deleted"})
"""Fields of a result whose change leaves its approval standing."""


def lacks_reason(review: Review) -> bool:
    """Return whether what was approved has been changed and nobody has said why."""
    return review.reopened and not review.reason.strip()
