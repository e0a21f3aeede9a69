from hypothesis import given
from hypothesis import strategies as st

from jimdesk.office.text import one_line, table_name


def test_table_names_are_plain_and_unlike_cells() -> None:
    taken: set[str] = set()
    names = [
        table_name(text, taken) for text in ("Könsfördelning", "könsfördelning", "M1", "R", "1 a")
    ]
    assert names == ["Konsfordelning", "konsfordelning_2", "T_M1", "T_R", "T_1_a"]


@given(st.lists(st.text(), max_size=6))
def test_table_names_are_always_valid_and_unique(texts: list[str]) -> None:
    taken: set[str] = set()
    names = [table_name(text, taken) for text in texts]
    assert len({name.lower() for name in names}) == len(names)
    assert all(name.isascii() and name.replace("_", "a").isalnum() for name in names)
    assert all(not name[0].isdigit() and len(name) <= 255 for name in names)


def test_one_line_has_no_breaks() -> None:
    assert one_line(" a\r\nb\t c\x00 ") == "a b c\ufffd"
