"""Quick entry of the persons of an analysis: target group, those with access, with the outcome."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.budget_persons import (
    ACCESS,
    OUTCOME,
    ROLES,
    SEXES,
    TARGET,
    new_indicator,
    with_base,
    with_numbers,
)
from jimdesk.domain.budgeting import BudgetAnalysis
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.indicator import Indicator, Measure
from jimdesk.domain.observation import Observation, Quantity, Sex
from jimdesk.i18n import translate
from jimdesk.review.budget_counts import COUNTABLE
from jimdesk.statistics.counted import numbers
from jimdesk.statistics.figures import of_year
from jimdesk.store.writer import Writer
from jimdesk.ui import theme
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.field import Field, Section
from jimdesk.ui.widgets.form import Form

Numbers = Mapping[Sex, float | None]


class PersonsPart(QWidget):
    """Six numbers of a year, kept as values of the indicators that the analysis names.

    Signals:
        go: never sent.
        pending_changed: whether something is typed that is not kept yet.
    """

    go = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._analysis: BudgetAnalysis | None = None
        self._heading = inputs.section()
        self._about = inputs.label("", "help")
        self.form = Form((Section("", _fields()),), self._save)
        self.form.set_read_only(document.read_only)
        self.form.pending_changed.connect(self.pending_changed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.current().space.m)
        for widget in (self._heading, self._about, self.form):
            box.addWidget(widget)

    def show_record(self, analysis: BudgetAnalysis) -> None:
        """Show the numbers of an analysis."""
        self._analysis = analysis
        year = self._year()
        text = translate("BudgetPersonsPart", "Women and men {year}")
        self._heading.setText(text.format(year=year))
        self._about.setText(self._told())
        values: dict[str, Any] = {}
        for role in ROLES:
            held = self._numbers(role)
            values |= {_key(role, sex): held.get(sex) for sex in SEXES}
            for sex in SEXES:
                self.form.boxes[_key(role, sex)].editor.lock(not self._takes(role))
        self.form.show_values(values, record=(analysis.id, year))

    def fields(self) -> frozenset[str]:
        """Return what findings call the numbers."""
        return frozenset({"persons"})

    def focus(self, _field: str) -> None:
        """Move to the first number that is not filled in."""
        empty = [key for key in self.form.boxes if self.form.boxes[key].editor.read() is None]
        self.form.focus(empty[0] if empty else _key(TARGET, Sex.WOMEN))

    def flush(self) -> bool:
        """Keep what is typed; return whether everything is kept."""
        return self._analysis is None or self.form.flush()

    def _year(self) -> int:
        assert self._analysis is not None
        return self._analysis.year or self._document.report_year

    def _told(self) -> str:
        """Return where the numbers are kept."""
        chain = self._document.chain
        found = [chain.indicators.get(getattr(self._analysis, role) or 0) for role in ROLES]
        codes = ", ".join(dict.fromkeys(each.code for each in found if each))
        if not codes:
            return translate(
                "BudgetPersonsPart",
                "The first number makes an indicator, so that it gets a source, a history and"
                " protection of small counts.",
            )
        text = translate("BudgetPersonsPart", "The numbers are values of {codes}.")
        return text.format(codes=codes)

    def _indicator(self, role: str) -> Indicator | None:
        return self._document.chain.indicators.get(getattr(self._analysis, role) or 0)

    def _takes(self, role: str) -> bool:
        """Return whether numbers can be entered here: not in an indicator of something else."""
        indicator = self._indicator(role)
        return not self._document.read_only and (
            indicator is None or indicator.measure in COUNTABLE
        )

    def _observation(self, role: str) -> Observation | None:
        indicator = self._indicator(role)
        if indicator is None:
            return None
        observed = self._document.store.where(
            Observation, indicator_id=indicator.id, subgroup_id=None
        )
        return of_year(indicator, observed, self._year())

    def _numbers(self, role: str) -> Numbers:
        indicator, observation = self._indicator(role), self._observation(role)
        if indicator is None or observation is None or indicator.measure not in COUNTABLE:
            return {}
        found = numbers(indicator, observation)
        held = {sex: found.get((sex, Quantity.NUMERATOR)) for sex in SEXES}
        return {sex: None if each is None else each.value for sex, each in held.items()}

    def _save(self, values: dict[str, Any]) -> None:
        analysis = self._analysis
        if analysis is None:
            return
        for key, value in values.items():
            if value is not None and value < 0:
                text = translate("BudgetPersonsPart", "Write a number of persons, 0 or more.")
                raise InvalidError(key, text)
        text = translate("BudgetPersonsPart", "Change the numbers of {code}")
        try:
            self._document.edit(
                text.format(code=analysis.code), lambda edit: self._keep(edit, analysis, values)
            )
        except JimdeskError as error:
            if isinstance(error, InvalidError):
                raise
            raise InvalidError(next(iter(values)), str(error)) from error

    def _keep(self, edit: Writer, analysis: BudgetAnalysis, values: Mapping[str, Any]) -> None:
        """Write the numbers, with the indicators that they need and the shares they change."""
        before = {role: self._numbers(role) for role in ROLES}
        now: dict[str, Numbers] = {
            role: {sex: values.get(_key(role, sex), before[role].get(sex)) for sex in SEXES}
            for role in ROLES
        }
        target = self._indicator(TARGET)
        for role in ROLES:
            typed = {sex: now[role][sex] for sex in SEXES if _key(role, sex) in values}
            indicator, observation = self._indicator(role), self._observation(role)
            if indicator is None and any(each is not None for each in typed.values()):
                indicator = edit.save(new_indicator(role, analysis, target))
                analysis = edit.save(replace(analysis, **{role: indicator.id}))  # type: ignore[arg-type]
            if indicator is None or (observation is None and not typed):
                continue
            target = indicator if role == TARGET else target
            old = observation or Observation(indicator_id=indicator.id, period=str(self._year()))
            new = with_numbers(old, typed)
            if role != TARGET and indicator.measure is Measure.SHARE_WITHIN_SEX:
                new = with_base(new, before[TARGET], now[TARGET])
            if new != observation:
                edit.save(new)


def _key(role: str, sex: Sex) -> str:
    return f"{role.removesuffix('_indicator_id')}_{sex}"


def _fields() -> tuple[Field, ...]:
    labels = {
        (TARGET, Sex.WOMEN): lambda: translate("BudgetPersonsPart", "Target group, women"),
        (TARGET, Sex.MEN): lambda: translate("BudgetPersonsPart", "Target group, men"),
        (ACCESS, Sex.WOMEN): lambda: translate("BudgetPersonsPart", "Has access, women"),
        (ACCESS, Sex.MEN): lambda: translate("BudgetPersonsPart", "Has access, men"),
        (OUTCOME, Sex.WOMEN): lambda: translate("BudgetPersonsPart", "Has the outcome, women"),
        (OUTCOME, Sex.MEN): lambda: translate("BudgetPersonsPart", "Has the outcome, men"),
    }
    return tuple(Field(_key(*at), label, "number") for at, label in labels.items())
