"""Hold the rows of the value grid: what is saved, what is typed, what cannot be read.

Pure: no Qt in here. The rows show what they are given and hand back what changes; only empty
periods and texts that cannot be read stay here.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.i18n import translate
from jimdesk.statistics import figures
from jimdesk.ui.widgets.periods import newest_first
from jimdesk.ui.widgets.value_cells import Cell, Column


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of entered cells.

    Attributes:
        changed: New and changed observations.
        taken: Number of cells that were read.
        unread: Period and column number of each that could not be read.
        skipped: Number of cells meant for what is worked out.
    """

    changed: Sequence[Observation] = ()
    taken: int = 0
    unread: Sequence[tuple[str, int]] = ()
    skipped: int = 0


@dataclass(slots=True)
class _Draft:
    """What is on screen but cannot be saved.

    Attributes:
        added: Periods of empty rows.
        wrong: Text as typed and why it cannot be read, by period and column key.
    """

    added: set[str] = field(default_factory=set)
    wrong: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)


class ValueRows:
    """The rows of one indicator and subgroup; drafts of others are kept until they come back."""

    def __init__(self, indicator: Indicator) -> None:
        self.columns: tuple[Column, ...] = ()
        self.periods: list[str] = []
        self.cells: list[list[Cell]] = []
        self._indicator = indicator
        self._subgroup_id: int | None = None
        self._given: dict[str, Observation] = {}
        self._wanted: frozenset[str] = frozenset()
        self._drafts: dict[tuple[int, int | None], _Draft] = {}

    @property
    def unread(self) -> list[tuple[int, int]]:
        """Row and column of every shown cell that could not be read."""
        return [
            (i, j) for i, row in enumerate(self.cells) for j, cell in enumerate(row) if cell.wrong
        ]

    @property
    def waiting(self) -> int:
        """Number of texts that could not be read, of this indicator and those shown before."""
        return sum(len(draft.wrong) for draft in self._drafts.values())

    def load(
        self,
        indicator: Indicator,
        observations: Iterable[Observation],
        periods: Iterable[str],
        columns: Sequence[Column],
        subgroup_id: int | None,
    ) -> None:
        """Take the observations of an indicator and subgroup, and a row for each wanted period."""
        self._indicator, self._subgroup_id = indicator, subgroup_id
        self._given = {each.period: each for each in observations}
        self._wanted = frozenset(periods)
        self.columns = tuple(columns)
        self.refresh()

    def refresh(self) -> None:
        """Work everything out anew; newest period first."""
        named = {period for period, _ in self._draft.wrong}
        shown = self._wanted | self._given.keys() | self._draft.added | named
        self.periods = sorted(shown, key=newest_first, reverse=True)
        self.cells = [self._row(period) for period in self.periods]

    def add_periods(self, periods: Iterable[str]) -> None:
        """Add empty rows; they are saved once they hold something."""
        self._draft.added.update(set(periods) - self._given.keys())
        self.refresh()

    def observation(self, period: str) -> Observation:
        """Return what is saved for a period, or an empty observation."""
        return self._given.get(period) or Observation(
            indicator_id=self._indicator.id, period=period, subgroup_id=self._subgroup_id
        )

    def enter(self, cells: Iterable[tuple[str, int, str]]) -> Outcome:
        """Return what texts change when entered one after the other; keep what cannot be read.

        Args:
            cells: Period, column number and text of each; blank clears.
        """
        changed: dict[str, Observation] = {}
        unread, taken, skipped = [], 0, 0
        for period, number, text in cells:
            column = self.columns[number]
            before = changed.get(period) or self.observation(period)
            if self._is_fixed(before, column):
                skipped += 1
                continue
            after = self._read(period, before, column, text)
            if after is None:
                unread.append((period, number))
            else:
                taken, changed[period] = taken + 1, after
        news = self._news(changed)
        return Outcome(changed=news, taken=taken, unread=unread, skipped=skipped)

    def change(
        self, periods: Iterable[str], change: Callable[[Observation], Observation]
    ) -> Outcome:
        """Return what a change of whole observations changes."""
        news = self._news({period: change(self.observation(period)) for period in periods})
        return Outcome(changed=news, taken=len(news))

    def forget_unread(self, cells: Iterable[tuple[int, int]]) -> None:
        """Show what is saved again in cells that could not be read."""
        for row, column in cells:
            self._draft.wrong.pop((self.periods[row], self.columns[column].key), None)
        self.refresh()

    # --- within --------------------------------------------------------------------------------

    @property
    def _draft(self) -> _Draft:
        return self._drafts.setdefault((self._indicator.id, self._subgroup_id), _Draft())

    def _row(self, period: str) -> list[Cell]:
        observation = self.observation(period)
        worked_out = figures.row(self._indicator, observation)
        return [
            self._with_wrong(period, column, column.show(observation, worked_out))
            for column in self.columns
        ]

    def _with_wrong(self, period: str, column: Column, cell: Cell) -> Cell:
        typed, why = self._draft.wrong.get((period, column.key), ("", ""))
        if not why:
            return cell
        parts = [translate("ValueGrid", "Cannot be read: “{text}”.").format(text=typed), why]
        if cell.plain and not cell.computed:
            still = translate("ValueGrid", "The saved value {value} still holds.")
            parts.append(still.format(value=cell.plain))
        return Cell(text=typed, plain=typed, reason=" ".join(parts), wrong=True)

    def _is_fixed(self, observation: Observation, column: Column) -> bool:
        if column.change is None:
            return True
        return column.show(observation, figures.row(self._indicator, observation)).fixed

    def _read(
        self, period: str, before: Observation, column: Column, text: str
    ) -> Observation | None:
        """Return the observation as a text changes it; None, and keep the text, if unreadable."""
        assert column.change is not None
        key = (period, column.key)
        try:
            after = column.change(before, text)
        except ValueError as error:
            self._draft.wrong[key] = (text, str(error))
            return None
        if after.period != before.period and after.period in self.periods:
            why = translate("ValueGrid", "This period has a row already.")
            self._draft.wrong[key] = (text, why)
            return None
        self._draft.wrong.pop(key, None)
        return after

    def _news(self, changed: dict[str, Observation]) -> list[Observation]:
        news = [
            after
            for period, after in changed.items()
            if after != self.observation(period) and (after.id or not is_blank(after))
        ]
        for period, after in changed.items():
            if after.period != period:
                self._move(period, after.period)
        self.refresh()
        return news

    def _move(self, old: str, new: str) -> None:
        """Take what cannot be saved along to a row's new period."""
        draft = self._draft
        draft.added = (draft.added - {old}) | {new}
        self._wanted -= {old}
        draft.wrong = {
            (new if period == old else period, key): typed
            for (period, key), typed in draft.wrong.items()
        }


def is_blank(observation: Observation) -> bool:
    """Return whether nothing is filled in but the period."""
    return replace(observation, id=0) == Observation(
        indicator_id=observation.indicator_id,
        period=observation.period,
        subgroup_id=observation.subgroup_id,
    )
