"""A share survives the way out and back; whatever a stranger makes of it is read or refused."""

import contextlib
import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jimdesk.domain import share_plain
from jimdesk.domain.errors import InvalidError, JimdeskError
from jimdesk.domain.indicator import Measure
from jimdesk.domain.observation import Figures, Missing
from jimdesk.domain.problem import CauseKind, CauseStatus, Level
from jimdesk.domain.share import (
    Share,
    SharedCause,
    SharedExample,
    SharedGoal,
    SharedIndicator,
    SharedProblem,
    SharedValue,
)
from jimdesk.imports import share
from jimdesk.paths import resource

pytestmark = pytest.mark.usefixtures("english")

WHOLE = Share(
    agency="One agency",
    short_name="ONE",
    shared_on="2026-03-01",
    year=2025,
    threshold=5,
    problems=(
        SharedProblem(
            code="P-001",
            title="Fewer women move on",
            level=Level.SHARED,
            causes=(
                SharedCause(
                    kind=CauseKind.NORM, description="Habits", status=CauseStatus.CONFIRMED
                ),
            ),
            policy_goals=(2,),
            themes=("Work",),
        ),
    ),
    goals=(SharedGoal(code="M-001", statement="Equal", problems=("P-001",)),),
    indicators=(
        SharedIndicator(
            code="I-001",
            name="Share at work",
            measure=Measure.SHARE_WITHIN_SEX,
            values=(
                SharedValue(
                    period="2025",
                    women=Figures(numerator=30.0, denominator=60.0),
                    men=Figures(missing=Missing.PROTECTED),
                    source="Register",
                ),
            ),
        ),
    ),
    examples=(SharedExample(code="LE-001", title="Ask early", year=2025),),
)


def _plain() -> Any:
    return json.loads(json.dumps(share_plain.to_plain(WHOLE)))


def test_what_goes_out_comes_back_as_it_was() -> None:
    assert share_plain.from_plain(_plain()) == WHOLE


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        (("format",), "jimdesk", "format"),
        (("version",), 2, "version"),
        (("version",), True, "version"),
        (("agency",), " ", "agency"),
        (("shared_on",), "yesterday", "shared_on"),
        (("run",), "rm", "run"),
        (("year",), "2025", "year"),
        (("year",), 10**400, "year"),
        (("problems",), {}, "problems"),
        (("problems", 0, "code"), "P-001'; DROP TABLE", "code"),
        (("problems", 0, "title"), "a\u202eb", "problems, 1, title"),
        (("problems", 0, "title"), "a" * 20_001, "problems, 1, title"),
        (("problems", 0, "level"), "everywhere", "problems, 1, level"),
        (("problems", 0, "note"), "secret", "problems, 1, note"),
        (("problems", 0, "policy_goals"), ["2"], "problems, 1, policy_goals, 1"),
        (("problems", 0, "causes"), ["norm"], "problems, 1, causes, 1"),
        (("indicators", 0, "decimals"), 99, "indicators, 1, decimals"),
        (("indicators", 0, "sensitive"), 1, "indicators, 1, sensitive"),
        (("indicators", 0, "values", 0, "period"), "25", "indicators, 1, values, 1, period"),
        (
            ("indicators", 0, "values", 0, "women", "numerator"),
            -1,
            "indicators, 1, values, 1, women",
        ),
        (
            ("indicators", 0, "values", 0, "men", "value"),
            1e300,
            "indicators, 1, values, 1, men, value",
        ),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(path: Any, value: Any, place: str) -> None:
    content = _plain()
    here = content
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = value
    with pytest.raises(InvalidError) as refused:
        share_plain.from_plain(content)
    assert refused.value.field == place
    assert refused.value.text


def test_the_same_id_twice_is_refused() -> None:
    content = _plain()
    content["problems"] *= 2
    with pytest.raises(InvalidError, match="more than once"):
        share_plain.from_plain(content)


def test_what_must_be_there_is_asked_for() -> None:
    content = _plain()
    del content["agency"]
    with pytest.raises(InvalidError, match="missing"):
        share_plain.from_plain(content)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"SQLite format 3\x00 and more", "is a working file"),
        (b"PK\x03\x04 and more", "is a working file"),
        (b'{"format": "jimdesk", "version": 1}', "is a working file"),
        (b'{"format": "jimdesk-share", "version": 1, "year": NaN}', "is not a share file"),
        (b'{"format": "jimdesk-share", "version": 1, "version": 1}', "is not a share file"),
        (b"[" * 100_000, "is not a share file"),
        (b"\xff\xfe\x00", "is not a share file"),
        (b"[]", "was not opened"),
        (b" " * 5_000_001, "too large"),
    ],
)
def test_what_is_no_share_file_is_told_by_name(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "from a stranger.json"
    path.write_bytes(content)
    with pytest.raises(JimdeskError, match=said) as refused:
        share.read(path)
    assert "from a stranger.json" in str(refused.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(JimdeskError, match=r"gone\.json cannot be read"):
        share.read(tmp_path / "gone.json")


def _nodes(content: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    items: Any = content.items() if isinstance(content, dict) else ()
    items = enumerate(content) if isinstance(content, list) else items
    for key, each in items:
        found += _nodes(each, (*path, key))
    return found


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=5,
)


@given(st.sampled_from(_nodes(_plain())), _ANY)
@settings(max_examples=300)
def test_a_changed_share_is_read_or_refused_and_never_breaks(
    path: tuple[Any, ...], value: Any
) -> None:
    content = _plain()
    here = content
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = value
    try:
        made = share_plain.from_plain(content)
    except InvalidError:
        return
    assert share_plain.from_plain(share_plain.to_plain(made)) == made


@given(st.data())
@settings(max_examples=200)
def test_damaged_bytes_are_read_or_refused(tmp_path_factory: Any, data: st.DataObject) -> None:
    content = bytearray(json.dumps(share_plain.to_plain(WHOLE)).encode())
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("share") / "any.json"
    path.write_bytes(content)
    with contextlib.suppress(JimdeskError):
        assert isinstance(share.read(path), Share)


def test_every_key_is_told_in_the_description_of_the_format() -> None:
    section = resource("help", "format.md").read_text("utf-8").partition("# The share file")[2]
    kinds = (Share, SharedProblem, SharedCause, SharedGoal, SharedIndicator, SharedValue)
    names = {each.name for kind in (*kinds, SharedExample, Figures) for each in fields(kind)}
    assert [name for name in sorted(names) if f"`{name}`" not in section] == []
