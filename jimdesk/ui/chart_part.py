"""The chart in an indicator's detail: development, groups, sex distribution, who stands behind."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from jimdesk.domain.indicator import Dimension, Indicator, Measure
from jimdesk.domain.observation import Observation
from jimdesk.i18n import translate
from jimdesk.review.chain import Chain
from jimdesk.statistics.charts.chart import Chart, Kind
from jimdesk.statistics.charts.groups import behind_difference, by_group
from jimdesk.statistics.charts.points import Group
from jimdesk.statistics.charts.trend import distribution, trend
from jimdesk.ui.charts.view import ChartView
from jimdesk.ui.document import Document
from jimdesk.ui.widgets import inputs


class ChartPart(QWidget):
    """A choice of charts where more than one makes sense, and the chosen one.

    Signals:
        go: never sent; a chart leads nowhere.
    """

    go = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._indicator: Indicator | None = None
        self._observations: list[Observation] = []
        self._kinds: list[Kind] = []
        self._dimensions: dict[int, list[Group]] = {}
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        inputs.describe(self.tabs, translate("ChartPart", "Which chart"))
        self.total = inputs.check(translate("ChartPart", "Show the total"))
        self.dimension = inputs.combo(translate("ChartPart", "Groups by"))
        self.view = ChartView()
        self.view.add_control(self.total)
        self.view.add_control(self.dimension)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.view)
        self.tabs.currentChanged.connect(self._show_chart)
        self.total.toggled.connect(self._show_chart)
        self.dimension.activated.connect(self._on_dimension)

    @property
    def kind(self) -> Kind:
        """The chosen chart."""
        return self._kinds[max(self.tabs.currentIndex(), 0)]

    def show_record(self, indicator: Indicator) -> None:
        """Show an indicator's charts; the same kind stays chosen while it makes sense."""
        chosen = self.kind if self._kinds else Kind.TREND
        self._indicator = indicator
        self._observations = self._document.store.where(Observation, indicator_id=indicator.id)
        self._offer_dimensions()
        self._offer(chosen)
        self._show_chart()

    def _on_dimension(self) -> None:
        self._offer(self.kind)
        self._show_chart()

    def _offer_dimensions(self) -> None:
        """Offer the dimensions that the indicator has values in."""
        chain = self._document.chain
        observed = {each.subgroup_id for each in self._observations if each.has_values}
        groups = {each.id: _groups(chain, each) for each in chain.dimensions.values()}
        held = {at: [g for g in found if g.subgroup_id in observed] for at, found in groups.items()}
        self._dimensions = {at: found for at, found in held.items() if found}
        chosen = self.dimension.currentData()
        names = [(at, chain.dimensions[at].name) for at in self._dimensions]
        self.dimension.set_choices(names)
        self.dimension.choose(
            chosen if chosen in self._dimensions else next(iter(self._dimensions), 0)
        )

    def _offer(self, chosen: Kind) -> None:
        """Offer the charts that show something; development is always among them."""
        self._kinds = [kind for kind in Kind if self._makes_sense(kind)]
        with QSignalBlocker(self.tabs):
            while self.tabs.count():
                self.tabs.removeTab(0)
            for kind in self._kinds:
                self.tabs.addTab(kind.label)
            if chosen in self._kinds:
                self.tabs.setCurrentIndex(self._kinds.index(chosen))
        self.tabs.setVisible(len(self._kinds) > 1)

    def _makes_sense(self, kind: Kind) -> bool:
        assert self._indicator is not None
        if kind is Kind.DISTRIBUTION and self._indicator.measure is Measure.SEX_DISTRIBUTION:
            return False  # its development is the distribution
        return kind is Kind.TREND or not self._made(kind, self._observations).is_empty

    def _show_chart(self) -> None:
        kind = self.kind
        self.total.setVisible(kind is Kind.TREND and self._has_total())
        self.dimension.setVisible(kind.is_bars and len(self._dimensions) > 1)
        self.view.show_chart(self._made(kind, self._observations), self.outside)

    def outside(self) -> Chart:
        """Return the chart as it may leave the house, without small counts (decisions 17)."""
        from jimdesk.review.publication import publication  # loaded when a chart first leaves

        assert self._indicator is not None
        store, chain = self._document.store, self._document.chain
        made = publication(chain, self._observations, store.shown_numbers())
        return self._made(self.kind, made.observations, made.chain.indicators[self._indicator.id])

    def _made(
        self, kind: Kind, observations: Sequence[Observation], indicator: Indicator | None = None
    ) -> Chart:
        indicator, source = indicator or self._indicator, self._source()
        assert indicator is not None
        groups = self._dimensions.get(self.dimension.currentData(), [])
        if kind is Kind.TREND:
            total = self.total.isChecked()
            moves = self._document.chain.moves_of(indicator)
            return trend(indicator, observations, with_total=total, moves=moves, source=source)
        if kind is Kind.DISTRIBUTION:
            return distribution(indicator, observations, source=source)
        year = self._year_of(groups)
        if kind is Kind.BEHIND:
            return behind_difference(indicator, observations, groups, year, source=source)
        whole = [Group(translate("ChartPart", "All")), *groups] if groups else []
        return by_group(indicator, observations, whole, year, source=source)

    def _has_total(self) -> bool:
        """Return whether a total beside women and men says something of its own."""
        indicator = self._indicator
        assert indicator is not None
        if indicator.measure is Measure.SEX_DISTRIBUTION:
            return False
        return len(trend(indicator, self._observations, with_total=True).series) > 2

    def _year_of(self, groups: Sequence[Group]) -> int:
        """Return the report year, or the year before it that last has values of the groups."""
        ids = {group.subgroup_id for group in groups}
        report_year = self._document.report_year
        years = {
            each.year
            for each in self._observations
            if each.subgroup_id in ids and each.has_values and each.year <= report_year
        }
        return max(years, default=report_year)

    def _source(self) -> str:
        """Return the line under the chart: where the figures come from and whom they are about."""
        indicator = self._indicator
        assert indicator is not None
        source = self._document.chain.sources.get(indicator.source_id or 0)
        cited = source.citation if source else translate("ChartPart", "SOURCE MISSING")
        said = translate("ChartPart", "Source: {source}.").format(source=cited.rstrip("."))
        about = indicator.denominator.strip() or indicator.numerator.strip()
        if not about:
            return said
        return f"{said} {about[:1].upper()}{about[1:].rstrip('.')}."


def _groups(chain: Chain, dimension: Dimension) -> list[Group]:
    """Return the subgroups that are one category of a dimension, in the dimension's order."""
    by_key = {subgroup.categories: subgroup.id for subgroup in chain.subgroups.values()}
    own = [each for each in chain.categories.values() if each.dimension_id == dimension.id]
    return [
        Group(category.name, by_key[str(category.id)])
        for category in sorted(own, key=lambda category: category.position)
        if str(category.id) in by_key
    ]
