"""How far the review of values or texts has come, and the form of the one that is pressed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.judgement import (
    ResultReview,
    Review,
    ReviewState,
    ValueReview,
    lacks_reason,
)
from jimdesk.domain.observation import Observation
from jimdesk.domain.result import Result
from jimdesk.i18n import translate
from jimdesk.ui import choices, theme
from jimdesk.ui.choices import enum_choices
from jimdesk.ui.document import Document
from jimdesk.ui.follow_up_form import Today, today
from jimdesk.ui.look import review_status
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.form import Form
from jimdesk.ui.widgets.said_list import Said, SaidList
from jimdesk.ui.widgets.why import Why

FIELD = "review"
"""What findings call the part."""

SHOWN = 3
"""Periods whose review is shown, newest first."""


class ReviewPart(QWidget):
    """The review of an indicator's values, period by period, or of a result's texts.

    Signals:
        go: never sent.
        pending_changed: whether something is typed that is not kept yet.
    """

    go = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, day: Today = today) -> None:
        super().__init__()
        self._document = document
        self._day = day
        self._record: Indicator | Result | None = None
        self._reviews: Mapping[str, Review] = {}
        self._open = ""
        self._asked = ""
        self.list = SaidList(links=True)
        self.why = Why(_reason(), self._save_reason, read_only=document.read_only)
        self.form = Form((Section("", _fields(document)),), self._save)
        self.form.set_read_only(document.read_only)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.m)
        heading = inputs.section(translate("Judgement", "Review"))
        for widget in (heading, self.why, self.list, self.form):
            box.addWidget(widget)
        self.list.chosen.connect(self._on_chosen)
        self.why.pending_changed.connect(self.pending_changed)
        self.form.pending_changed.connect(self.pending_changed)

    def show_record(self, record: Indicator | Result) -> None:
        """Show how far a record's review has come; nothing while there is nothing to review."""
        fresh = self._record is None or (type(record), record.id) != (
            type(self._record),
            self._record.id,
        )
        self._record = record
        self._reviews = self._found(record)
        self.setVisible(bool(self._reviews))
        if fresh or self._open not in self._reviews:
            self._open = ""
        self._ask(stay=not fresh and self.why.is_busy)
        self.list.show_rows(
            [
                Said(key, _name(key, review), review_status(review), review.comment)
                for key, review in self._reviews.items()
            ],
            self._open,
        )
        self.form.setVisible(bool(self._open))
        if self._open:
            self._show_form()

    def fields(self) -> frozenset[str]:
        """Return what findings call the part."""
        return frozenset({FIELD})

    def focus(self, _field: str) -> None:
        """Move to the question why, or to the state of the newest one."""
        if self._asked:
            self.why.form.focus("reason")
        elif self._reviews:
            self._on_chosen(self._open or next(iter(self._reviews)))

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        kept = self.why.flush()
        return (not self._open or self.form.flush()) and kept

    def _found(self, record: Indicator | Result) -> dict[str, Review]:
        """Return the reviews, newest period first; one that has not begun has no id."""
        chain = self._document.chain
        if isinstance(record, Result):
            review = chain.review_of_result(record.id) or ResultReview(result_id=record.id)
            return {str(record.year): review}
        held = chain.reviews_of_values(record.id)
        observed = {
            each.period
            for each in self._document.store.where(Observation, indicator_id=record.id)
            if each.has_values
        }
        newest = sorted(observed | held.keys(), reverse=True)[:SHOWN]
        asked = {period for period, review in held.items() if lacks_reason(review)}
        return {
            period: held.get(period) or ValueReview(indicator_id=record.id, period=period)
            for period in sorted({*newest, *asked}, reverse=True)
        }

    def _ask(self, *, stay: bool) -> None:
        left = [key for key, review in self._reviews.items() if lacks_reason(review)]
        if not (stay and self._asked in self._reviews):
            self._asked = next(iter(left), "")
        self.why.setVisible(bool(self._asked))
        if self._asked:
            review = self._reviews[self._asked]
            function = self._document.chain.functions.get(review.function_id or 0)
            text = translate("Judgement", "{what}: approved ({by}) and changed since. Why?")
            by = ", ".join(filter(None, (function.name if function else "", review.reviewed_on)))
            question = text.format(what=_name(self._asked, review), by=by or "–")
            self.why.ask(question, {"reason": review.reason}, (type(review), review.id))

    def _show_form(self) -> None:
        assert self._record is not None
        review = self._reviews[self._open]
        values = {name: getattr(review, name) for name in self.form.boxes}
        self.form.show_values(values, record=(type(review), self._record.id, self._open))

    def _on_chosen(self, key: str) -> None:
        if self.flush() and self._record is not None:
            self._open = key
            self.show_record(self._record)
            self.form.focus("state")

    def _save(self, values: dict[str, Any]) -> None:
        review: Review = replace(self._reviews[self._open], **values)
        if "state" in values:
            state = ReviewState(values["state"])  # Qt hands back its text only
            review = replace(review, state=state, reviewed_on=self._day().isoformat())
            if review.state is ReviewState.APPROVED:  # the log keeps why it was opened
                review = replace(review, reopened=False, reason="")
        self._keep(review, next(iter(values)))

    def _save_reason(self, values: dict[str, Any]) -> None:
        self._keep(replace(self._reviews[self._asked], **values), next(iter(values)))

    def _keep(self, review: Review, field: str) -> None:
        code = self._record.code if self._record else ""
        text = translate("Judgement", "Review {code}: {state}")
        label = text.format(code=code, state=review.state.label)
        try:
            self._document.edit(label, lambda edit: edit.save(review))
        except JimdeskError as error:  # such as a year that is closed
            if isinstance(error, InvalidError):
                raise
            raise InvalidError(field, str(error)) from error


def _name(key: str, review: Review) -> str:
    if isinstance(review, ResultReview):
        return translate("Judgement", "The texts of the result")
    return translate("Judgement", "The values of {period}").format(period=key)


def _reason() -> tuple[Field, ...]:
    return (Field("reason", lambda: translate("Judgement", "Reason for the change"), "long_text"),)


def _fields(document: Document) -> tuple[Field, ...]:
    return (
        Field(
            "state",
            lambda: translate("Judgement", "State"),
            "choice",
            required=True,
            choices=enum_choices(ReviewState),
        ),
        Field(
            "function_id",
            lambda: translate("Judgement", "Reviewed by"),
            "reference",
            choices=choices.functions(document),
        ),
        Field("comment", lambda: translate("Judgement", "Comment"), "long_text"),
        Field("reviewed_on", lambda: translate("Judgement", "Date"), "date"),
    )
