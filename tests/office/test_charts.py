from dataclasses import replace

from jimdesk.office.charts import chart
from jimdesk.reports.sheet import Cell, Number, Sheet
from tests.office.books import SERIES

LINE_SPEC, BAR_SPEC = SERIES.charts


def _labels(sheet: Sheet) -> list[tuple[int, str]]:
    drawn = chart(sheet.charts[0], sheet)
    labels = [series.dLbls.dLbl[0] for series in drawn.series if series.dLbls]
    return [(label.idx, label.dLblPos) for label in labels]


def _with_rows(*rows: tuple[Cell, Cell]) -> Sheet:
    filled = tuple((str(2019 + at), *pair, None, "", "") for at, pair in enumerate(rows))
    series = tuple(replace(each, rows=range(len(rows))) for each in LINE_SPEC.series)
    return replace(SERIES, rows=filled, charts=(replace(LINE_SPEC, series=series),))


def test_lines_are_labelled_at_their_last_value() -> None:
    assert _labels(_with_rows((10, 80), (20, 70), (30, None))) == [(2, "r"), (1, "r")]


def test_labels_of_lines_that_nearly_meet_stand_above_and_below() -> None:
    assert _labels(_with_rows((10, 80), (49, 50))) == [(1, "b"), (1, "t")]


def test_line_without_a_value_has_no_label() -> None:
    assert _labels(_with_rows((None, Number(80, 1)), (None, Number(70, 1)))) == [(1, "r")]


def test_line_without_a_sex_is_grey_with_triangles() -> None:
    series = tuple(replace(each, tone=None) for each in LINE_SPEC.series)
    drawn = chart(replace(LINE_SPEC, series=series), SERIES)
    assert {each.marker.symbol for each in drawn.series} == {"triangle"}


def test_bars_of_men_are_hatched_and_begin_at_zero() -> None:
    drawn = chart(BAR_SPEC, SERIES)
    women, men = drawn.series
    assert women.graphicalProperties.solidFill is not None
    assert men.graphicalProperties.pattFill is not None
    assert drawn.y_axis.scaling.min == 0


def test_short_axis_shows_decimals() -> None:
    short = _with_rows((0.1, 0.2))
    assert chart(short.charts[0], short).y_axis.number_format.formatCode == "General"
    assert chart(LINE_SPEC, SERIES).y_axis.number_format.formatCode == "#,##0"


def test_chart_reads_the_cells_of_its_series() -> None:
    drawn = chart(LINE_SPEC, SERIES)
    assert [each.val.numRef.f for each in drawn.series] == [
        "'Tidsserie'!$B$5:$B$11",
        "'Tidsserie'!$C$5:$C$11",
    ]
    assert {each.cat.strRef.f for each in drawn.series} == {"'Tidsserie'!$A$5:$A$11"}
