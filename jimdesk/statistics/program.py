"""A linear program, with whole numbers where asked for, solved by HiGHS."""

from collections.abc import Mapping
from typing import Any

_MOST_NODES = 2_000
"""Nodes of a search before it is given up: a count, not seconds, so that every run is the same."""


class Program:
    """Columns with costs to keep low, and rows that bind them."""

    def __init__(self) -> None:
        self._costs: list[float] = []
        self._lower: list[float] = []
        self._upper: list[float] = []
        self._whole: list[bool] = []
        self._rows: list[tuple[Mapping[int, float], float, float]] = []

    def column(self, lower: float, upper: float, *, cost: float = 0.0, whole: bool = False) -> int:
        """Add a number to find, within bounds; return its place in the solution."""
        self._costs.append(cost)
        self._lower.append(lower)
        self._upper.append(upper)
        self._whole.append(whole)
        return len(self._costs) - 1

    def row(self, factors: Mapping[int, float], lower: float, upper: float = float("inf")) -> None:
        """Bind columns: they, times their factors, add up to at least lower and at most upper."""
        self._rows.append((factors, lower, upper))

    def solve(self) -> list[float] | None:
        """Return the cheapest numbers, None when there are none or the search grows too long."""
        import highspy  # brings numpy; only loaded when there is something to protect

        highs: Any = highspy.Highs()  # type: ignore[no-untyped-call]
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("random_seed", 1),
            ("mip_rel_gap", 0.0),
            ("mip_max_nodes", _MOST_NODES),
        ):
            highs.setOptionValue(option, value)
        highs.passModel(self._model(highspy))
        highs.run()
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        return list(highs.getSolution().col_value)

    def _model(self, highspy: Any) -> Any:
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = len(self._costs), len(self._rows)
        model.col_cost_, model.col_lower_, model.col_upper_ = self._costs, self._lower, self._upper
        model.row_lower_ = [lower for _, lower, _ in self._rows]
        model.row_upper_ = [upper for _, _, upper in self._rows]
        starts = [0]
        columns: list[int] = []
        factors: list[float] = []
        for row, _, _ in self._rows:
            columns += row.keys()
            factors += row.values()
            starts.append(len(columns))
        matrix = model.a_matrix_
        matrix.format_ = highspy.MatrixFormat.kRowwise
        matrix.num_col_, matrix.num_row_ = model.num_col_, model.num_row_
        matrix.start_, matrix.index_, matrix.value_ = starts, columns, factors
        if any(self._whole):
            kind = highspy.HighsVarType
            model.integrality_ = [
                kind.kInteger if whole else kind.kContinuous for whole in self._whole
            ]
        return model
