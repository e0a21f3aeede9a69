"""What holds for any file: readers return a table or refuse, and what was written is read."""

import json
import string
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jimdesk.imports.delimited import read_delimited
from jimdesk.imports.eige import is_eige, read_eige
from jimdesk.imports.jsonstat import is_jsonstat, read_jsonstat
from jimdesk.imports.px import read_px
from jimdesk.imports.reading import read
from jimdesk.imports.recognise import recognise
from jimdesk.imports.table import Table, UnreadableError
from tests.imports.files import (
    Sample,
    json_bytes,
    jsonstat,
    long_csv,
    px,
    sample,
    wide_csv,
    workbook,
)

LETTERS = string.ascii_letters + "åäöÅÄÖ"
NAMES = st.text(LETTERS + " ;,.()/-0123456789", min_size=1, max_size=12).map(
    lambda text: f"{text.strip()}q"  # no number, no mark, no period
)
VALUES = st.one_of(
    st.none(),
    st.integers(-(10**9), 10**9).map(float),
    st.floats(-1e6, 1e6).map(lambda x: round(x, 2)),
)


@st.composite
def samples(draw: st.DrawFn, most: int = 3) -> Sample:
    names = draw(st.lists(NAMES, min_size=2, max_size=most, unique=True))
    codes = [draw(st.lists(NAMES, min_size=1, max_size=4, unique=True)) for _ in names]
    size = 1
    for each in codes:
        size *= len(each)
    values = draw(st.lists(VALUES, min_size=size, max_size=size))
    return Sample(names=names, codes=codes, values=values)


def cells(table: Table) -> dict[tuple[str, ...], float | None]:
    return {cell.at: cell.value for cell in recognise(table).cells}


def written(made: Sample) -> dict[tuple[str, ...], float | None]:
    return dict(zip(made.combinations, made.values, strict=True))


@given(samples())
def test_px_is_read_as_it_was_written(made: Sample) -> None:
    assert cells(read_px(px(made))) == written(made)


@given(samples())
def test_px_with_keys_is_read_as_it_was_written(made: Sample) -> None:
    keys = [f'KEYS("{name}")=VALUES;' for name in made.names[:-1]]
    width = len(made.codes[-1])
    rows = []
    for number in range(0, len(made.values), width):
        at = made.combinations[number][:-1]
        numbers = ('".."' if each is None else repr(each) for each in made.values[number:][:width])
        rows.append(",".join(f'"{code}"' for code in at) + ", " + " ".join(numbers))
    assert cells(read_px(px(made, *keys, data="\n".join(rows) + ";"))) == written(made)


@given(samples())
def test_jsonstat_is_read_as_it_was_written(made: Sample) -> None:
    (table,) = read_jsonstat(json.loads(json_bytes(jsonstat(made))))
    assert cells(table) == written(made)


@given(samples())
def test_sparse_jsonstat_is_read_as_it_was_written(made: Sample) -> None:
    sparse = {str(place): value for place, value in enumerate(made.values) if value is not None}
    if sparse:
        (table,) = read_jsonstat(jsonstat(made, value=sparse))
        assert cells(table) == {at: v for at, v in written(made).items() if v is not None}


NUMBERS = st.integers(-(10**6), 10**6).filter(lambda n: not 1800 <= n < 2200).map(float)


@st.composite
def full_samples(draw: st.DrawFn) -> Sample:
    """Tables whose texts and numbers can be told apart in a file that says nothing about them."""
    names = ["regionq", "köntypq", "åldersgruppq"][: draw(st.integers(2, 3))]
    plain = st.text(string.ascii_lowercase + "åäö", min_size=3, max_size=9).map(
        lambda text: f"{text}q"
    )
    codes = [draw(st.lists(plain, min_size=2, max_size=4, unique=True)) for _ in names]
    size = 1
    for each in codes:
        size *= len(each)
    values = draw(st.lists(NUMBERS, min_size=size, max_size=size))
    return Sample(names=names, codes=codes, values=values)


@pytest.mark.parametrize(
    ("separator", "decimal"), [(";", ","), ("\t", ","), (",", "."), ("|", ".")]
)
@given(full_samples())
def test_long_csv_is_read_as_it_was_written(separator: str, decimal: str, made: Sample) -> None:
    (table,) = read_delimited(long_csv(made, separator, decimal))
    assert {at[:-1]: value for at, value in cells(table).items()} == written(made)


@given(full_samples())
def test_wide_csv_is_read_as_it_was_written(made: Sample) -> None:
    (table,) = read_delimited(wide_csv(made))
    assert cells(table) == written(made)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=12,
)


def read_or_refuse(reader: Callable[[bytes], Any], data: bytes) -> None:
    try:
        found = reader(data)
    except UnreadableError:
        return
    for table in found if isinstance(found, list) else [found]:
        for cell in recognise(table).cells:
            assert (cell.value is None) == (cell.missing is not None)


def mutated(data: bytes) -> st.SearchStrategy[bytes]:
    """Return the bytes with a piece of them replaced."""
    places = st.integers(0, len(data))
    return st.builds(
        lambda start, length, new: data[:start] + new + data[start + length :],
        places,
        st.integers(0, 40),
        st.binary(max_size=8) | st.sampled_from([b'"', b";", b",", b"(", b")", b"\n", b"0", b"="]),
    )


@pytest.mark.fault("FT30")
@given(mutated(px(sample(), 'CODES("kön")="1","2";', 'TIMEVAL("år")=TLIST(A1),"2023","2024";')))
def test_damaged_px_is_read_or_refused(data: bytes) -> None:
    read_or_refuse(read_px, data)


@pytest.mark.fault("FT30")
@given(st.binary(max_size=200) | mutated(long_csv(sample())) | mutated(wide_csv(sample())))
def test_damaged_csv_is_read_or_refused(data: bytes) -> None:
    read_or_refuse(read_delimited, data)


@given(st.text("0123456789.,; \n\t\"'%-abKMåö", max_size=120))
def test_any_text_is_read_or_refused(text: str) -> None:
    read_or_refuse(read_delimited, text.encode())


@pytest.mark.fault("FT30")
@given(st.dictionaries(st.sampled_from(list(jsonstat(sample()))), JSON, max_size=3))
def test_damaged_jsonstat_is_read_or_refused(changes: dict[str, Any]) -> None:
    content = jsonstat(sample()) | changes
    if is_jsonstat(content):
        read_or_refuse(lambda _: read_jsonstat(content), b"")


@given(JSON)
def test_any_json_is_read_or_refused(content: Any) -> None:
    if is_jsonstat(content):
        read_or_refuse(lambda _: read_jsonstat(content), b"")
    elements = {"elements": content if isinstance(content, list) else [content]}
    if is_eige(elements):
        read_or_refuse(lambda _: read_eige(elements), b"")


@pytest.mark.fault("FT30")
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_damaged_workbook_is_read_or_refused(tmp_path: Path, data: st.DataObject) -> None:
    whole = tmp_path / "whole.xlsx"
    if not whole.exists():
        workbook(whole, [["Kön", 2023], ["Kvinnor", 1], ["Män", 2]])
    path = tmp_path / "broken.xlsx"
    path.write_bytes(data.draw(mutated(whole.read_bytes())))
    read_or_refuse(lambda _: read([path]), b"")
