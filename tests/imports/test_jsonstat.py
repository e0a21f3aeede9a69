from typing import Any

import pytest

from jimdesk.domain.observation import Sex
from jimdesk.imports.eige import is_eige, read_eige
from jimdesk.imports.jsonstat import is_jsonstat, read_jsonstat
from jimdesk.imports.recognise import recognise
from jimdesk.imports.table import Role, UnreadableError
from tests.imports.files import jsonstat, sample

pytestmark = pytest.mark.usefixtures("english")


def test_every_cell_has_its_number_or_why_there_is_none() -> None:
    (table,) = read_jsonstat(jsonstat(sample()))
    found = {cell.at: cell.value for cell in table.cells}
    assert found == dict(zip(sample().combinations, sample().values, strict=True))
    assert [cell.missing for cell in table.cells if cell.value is None] == ["empty"]


def test_sizes_may_be_texts_and_values_sparse() -> None:
    content = jsonstat(sample(), size=["2", "2", "2"], value={"7": 1, "0": 2})
    (table,) = read_jsonstat(content)
    assert [(cell.at[0], cell.value) for cell in table.cells] == [("Norr", 2), ("Söder", 1)]


def test_status_says_why_a_value_is_missing() -> None:
    (table,) = read_jsonstat(jsonstat(sample(), status={"5": ".."}))
    assert [cell.missing for cell in table.cells if cell.value is None] == ["not_available"]


def test_a_bundle_holds_several_tables() -> None:
    old = jsonstat(sample(), id=None, size=None, version=None)
    old["dimension"] |= {"id": ["region", "kön", "år"], "size": [2, 2, 2]}
    assert len(read_jsonstat({"a": old, "b": old})) == 2
    assert is_jsonstat({"a": old})


def test_a_collection_holds_what_is_embedded_and_nothing_is_fetched() -> None:
    items = [jsonstat(sample()), {"class": "dataset", "href": "https://example.invalid"}]
    assert len(read_jsonstat({"class": "collection", "link": {"item": items}})) == 1


def test_names_roles_and_units_are_kept() -> None:
    content = jsonstat(sample(), role={"time": ["år"], "metric": ["region"]})
    content["dimension"]["region"]["label"] = "Var"
    content["dimension"]["region"]["category"]["unit"] = {"Norr": {"base": "antal"}}
    (table,) = read_jsonstat(content)
    region = table.dimensions[0]
    assert (region.name, region.label, region.role) == ("region", "Var", Role.MEASURE)
    assert region.units == ("antal", "")
    assert table.dimensions[2].role == Role.TIME
    assert (table.source, table.updated) == ("SCB", "2026-01-02T03:04")


@pytest.mark.parametrize(
    "changes",
    [
        {"size": [2, 2]},
        {"size": [2, 2, 3]},
        {"size": [2, 2, -2]},
        {"size": [2, 2, "x"]},
        {"id": ["region", "kön", "annat"]},
        {"id": None},
        {"value": [1, 2]},
        {"value": {"8": 1}},
        {"value": {"-1": 1}},
        {"value": {"x": 1}},
        {"value": {"1": 1, "01": 2}},
        {"value": {}},
        {"value": None},
        {"value": "nej"},
    ],
)
def test_parts_that_disagree_are_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(UnreadableError):
        read_jsonstat(jsonstat(sample(), **changes))


def test_a_dimension_alone_is_no_table() -> None:
    content = {"class": "dimension", "category": {"index": ["a"]}}
    assert is_jsonstat(content)
    with pytest.raises(UnreadableError, match="no dataset"):
        read_jsonstat(content)


def test_other_json_is_not_taken_for_jsonstat() -> None:
    assert not is_jsonstat({"columns": [], "data": []})
    assert not is_jsonstat([1, 2])


def element(sex: str, year: int, value: float | None, unit: str = "NR") -> dict[str, Any]:
    words = {"W": "Women", "M": "Men", "T": "Total"}
    return {"time": year, "_sex": sex, "sex": words[sex], "value": value, "_UNIT": unit} | {
        "UNIT": {"NR": "Number", "PC": "%"}[unit]
    }


def test_an_export_of_eige_is_read() -> None:
    elements = [element("W", 2023, 1), element("M", 2023, None), element("W", 2022, 3)]
    content = {"datasetViewName": "Boards", "elements": elements}
    assert is_eige(content)
    table = recognise(read_eige(content))
    assert (table.title, table.unit) == ("Boards", "Number")
    found = [(cell.sex, cell.period, cell.value) for cell in table.cells]
    assert found == [(Sex.WOMEN, "2023", 1), (Sex.MEN, "2023", None), (Sex.WOMEN, "2022", 3)]


def test_units_of_an_export_are_a_dimension_when_there_are_several() -> None:
    elements = [element("W", 2023, 1), element("W", 2023, 50, "PC")]
    table = read_eige({"elements": elements})
    assert [each.name for each in table.dimensions] == ["time", "sex", "UNIT"]
    assert table.dimensions[2].units == ("Number", "%")


def test_an_export_without_values_is_refused() -> None:
    with pytest.raises(UnreadableError):
        read_eige({"elements": [{"time": 2023}, 5]})
