"""The list of texts of a workbook."""

from xml.etree.ElementTree import fromstring

from hypothesis import given
from hypothesis import strategies as st

from jimdesk.office.strings import Strings
from jimdesk.office.text import LONGEST, plain, stored

_TEXT = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}t"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@given(st.lists(st.text(min_size=1, max_size=20), max_size=8))
def test_every_text_is_found_in_the_list_at_its_number(texts: list[str]) -> None:
    strings = Strings()
    numbers = [strings.hold(text).number for text in texts]
    listed = [each.text for each in fromstring(strings.part()).iter(_TEXT)]
    assert [listed[number or 0] for number in numbers] == [stored(plain(text)) for text in texts]
    assert len(listed) == len(set(map(plain, texts)))


def test_an_empty_text_is_no_text() -> None:
    strings = Strings()
    assert strings.hold("").number is None
    assert list(fromstring(strings.part())) == []


def test_spaces_at_the_ends_are_kept() -> None:
    strings = Strings()
    strings.hold(" a ")
    strings.hold("a a")
    kept = [each.get(_SPACE) for each in fromstring(strings.part()).iter(_TEXT)]
    assert kept == ["preserve", None]


def test_text_that_is_too_long_or_would_become_a_formula_is_told() -> None:
    strings = Strings()
    assert strings.hold("b" * (LONGEST + 1)).was_cut
    assert strings.hold("=1+1").is_guarded
    assert not strings.hold("1+1").is_guarded
