"""Overview: every indicator as a small chart with how it stands, to be read at a glance."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jimdesk.domain.finding import Finding
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation
from jimdesk.domain.policy_goals import PolicyGoal
from jimdesk.i18n import fold, swedish_key, translate
from jimdesk.statistics.charts.trend import trend
from jimdesk.ui import theme
from jimdesk.ui.charts.tiles import Tile, TileGrid
from jimdesk.ui.document import Document
from jimdesk.ui.look import indicator_status
from jimdesk.ui.place import Place, place_of
from jimdesk.ui.widgets import inputs
from jimdesk.ui.widgets.layout import FlowLayout
from jimdesk.ui.widgets.message_strip import announce

_TABLES = frozenset(
    {"indicator", "observation", "goal_indicator", "goal_problem", "problem_policy_goal", "unit"}
)


def screen(document: Document) -> "OverviewScreen":
    """Return the overview."""
    return OverviewScreen(document)


class OverviewScreen(QWidget):
    """A grid of small charts, with a search and three choices that narrow it.

    Signals:
        go: a Place that the user wants to see.
        changes_requested, pending_changed: never sent; nothing is edited here.
    """

    go = Signal(object)
    changes_requested = Signal(object)
    pending_changed = Signal(bool)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._stale = True
        self._tiles: dict[int, Tile] = {}
        self.search = inputs.search_edit(translate("Overview", "Search indicators (Ctrl+F)"))
        self.goal = inputs.combo(translate("Overview", "Sub-goal"))
        self.status = inputs.combo(translate("Overview", "Computed signal"))
        self.unit = inputs.combo(translate("Overview", "Organisational unit"))
        self.count = inputs.label("", "meta")
        self.grid = TileGrid(translate("Overview", "Indicators"))
        self._choices = QWidget()
        self._lay_out()
        self.search.textChanged.connect(self._narrow)
        for combo in (self.goal, self.status, self.unit):
            combo.activated.connect(self._narrow)
        self.grid.chosen.connect(lambda key: self.go.emit(Place("indicators", key)))
        QShortcut("Ctrl+F", self, self.search.setFocus)
        document.changed.connect(self._on_changed)
        document.years_changed.connect(self._on_changed)

    def show_place(self, place: Place) -> None:
        """Show the page; it has no parts to choose."""
        if self._stale:
            self._refresh()

    def flush(self) -> bool:
        """Return that nothing is unsaved here."""
        return True

    def add(self) -> None:
        """Add an indicator and go there."""
        document = self._document
        label = translate("Overview", "Add indicator")
        made = document.edit(label, lambda edit: edit.save(Indicator()))
        self.go.emit(place_of(made, "name"))

    def focus_panes(self) -> list[QWidget]:
        """Return the choices and the grid."""
        return [self._choices, self.grid]

    def set_findings(self, findings: list[Finding]) -> None:
        """Take no note of what is missing; the indicators themselves show it."""

    def _lay_out(self) -> None:
        space = theme.current().space
        flow = FlowLayout(self._choices, spacing=space.m)
        for widget, width in ((self.search, 300), (self.goal, 250), (self.status, 200),
                              (self.unit, 200)):  # fmt: skip
            widget.setMinimumWidth(width)
            flow.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(space.xl, space.l, space.l, 0)
        box.setSpacing(space.m)
        for part in (inputs.heading(translate("Overview", "Overview")), self._choices, self.count):
            box.addWidget(part)
        box.addWidget(self.grid, 1)

    def _on_changed(self, tables: frozenset[str] = _TABLES) -> None:
        if tables & _TABLES:
            self._stale = True
            if self.isVisible():
                self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        held: dict[int, list[Observation]] = {}
        for observation in self._document.store.where(Observation, subgroup_id=None):
            held.setdefault(observation.indicator_id, []).append(observation)
        self._tiles = {
            indicator.id: self._tile(indicator, held.get(indicator.id, []))
            for indicator in self._document.chain.indicators.values()
        }
        self._offer()
        self._narrow()

    def _tile(self, indicator: Indicator, observations: list[Observation]) -> Tile:
        return Tile(
            key=indicator.id,
            title=indicator.name or translate("Overview", "Indicator without a name"),
            meta=indicator.code,
            status=indicator_status(self._document, indicator),
            chart=trend(indicator, observations, with_plans=False),
        )

    def _offer(self) -> None:
        """Offer what there is to choose among, keeping what is chosen."""
        chain = self._document.chain
        goals = sorted(chain.policy_goals.values(), key=lambda goal: goal.number)
        states = {tile.status.text for tile in self._tiles.values()}
        units = sorted(chain.units.values(), key=lambda unit: swedish_key(unit.name))
        for combo, everything, choices in (
            (self.goal, translate("Overview", "All sub-goals"), [(g.id, g.title) for g in goals]),
            (
                self.status,
                translate("Overview", "All signals"),
                [(state, state) for state in sorted(states, key=swedish_key)],
            ),
            (self.unit, translate("Overview", "All units"), [(u.id, u.name) for u in units]),
        ):
            chosen = combo.currentData()
            combo.set_choices([(None, everything), *choices])
            combo.choose(chosen if chosen in [value for value, _ in choices] else None)

    def _narrow(self, *_: object) -> None:
        """Show the indicators that match search and choices, by name in Swedish order."""
        found = [tile for tile in self._tiles.values() if self._matches(tile)]
        self.grid.set_tiles(sorted(found, key=lambda tile: swedish_key(tile.title)))
        text = translate("Overview", "{shown} of {all}, {year}.").format(
            shown=len(found),
            all=translate("Overview", "%n indicators", "", n=len(self._tiles)),
            year=self._document.report_year,
        )
        if self.count.text() and self.count.text() != text:
            announce(self.count, text)
        self.count.setText(text)

    def _matches(self, tile: Tile) -> bool:
        chain = self._document.chain
        goal, status, unit = (combo.currentData() for combo in (self.goal, self.status, self.unit))
        said = fold(tile.spoken)
        return (
            all(word in said for word in fold(self.search.text()).split())
            and (goal is None or goal in _ids(chain.policy_goals_of_indicator(tile.key)))
            and (status is None or status == tile.status.text)
            and (unit is None or unit == chain.indicators[tile.key].unit_id)
        )


def _ids(goals: list[PolicyGoal]) -> list[int]:
    return [goal.id for goal in goals]
