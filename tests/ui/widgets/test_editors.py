import pytest
from hypothesis import given
from hypothesis import strategies as st

from jimdesk.i18n import format_number
from jimdesk.ui.widgets.editors import read_date, read_integer, read_number, read_year


@pytest.mark.parametrize(
    ("text", "value"),
    [("", None), ("12,5", 12.5), ("12.5", 12.5), ("1\u00a0234", 1234.0), ("−3 %", -3.0)],
)
def test_number_is_read_as_people_write_it(text: str, value: float | None) -> None:
    assert read_number(text) == value


@given(st.floats(min_value=-1e9, max_value=1e9))
def test_number_that_is_shown_is_read_back_unchanged(value: float) -> None:
    assert read_number(format_number(value)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", ""),
        ("2026-03-01", "2026-03-01"),
        ("20260301", "2026-03-01"),
        (" 2026-03 ", "2026-03"),
    ],
)
def test_date_is_read_and_written_as_iso(text: str, value: str) -> None:
    assert read_date(text) == value


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (read_number, "tolv"),
        (read_integer, "1,5"),
        (read_integer, "x"),
        (read_year, "26"),
        (read_year, "3026"),
        (read_date, "2026-02-30"),
        (read_date, "1 mars"),
    ],
)
def test_what_cannot_be_read_says_what_to_write(read: object, text: str) -> None:
    assert callable(read)
    with pytest.raises(ValueError, match=r"\w+ .*\.$"):
        read(text)


def test_whole_number_and_year_are_read() -> None:
    assert (read_integer("1 200"), read_integer("")) == (1200, None)
    assert (read_year(" 2026 "), read_year("")) == (2026, None)
