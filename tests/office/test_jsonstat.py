"""JSON-stat: our own series as every statistics tool reads them."""

import json
from pathlib import Path

import pytest

from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Sex
from jimdesk.imports.reading import read
from jimdesk.imports.table import Role
from jimdesk.office.jsonstat import collection, faults, write_jsonstat
from jimdesk.reports.flat import build
from tests.reports.material import DRAFT, few, saver, share, shares, whole_chain, young

pytestmark = pytest.mark.usefixtures("english")


def test_our_own_reader_finds_sexes_periods_and_numbers(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    write_jsonstat(build(whole_chain(), 2025, DRAFT), target)
    (table,) = read([target])
    roles = {each.name: each.role for each in table.dimensions}
    assert roles["sex"] is Role.SEX
    assert roles["time"] is Role.TIME
    (sexes,) = (each for each in table.dimensions if each.role is Role.SEX)
    assert sexes.meanings == (Sex.WOMEN, Sex.MEN, Sex.TOTAL)
    assert table.title == "I-001 Share with a plan"
    assert table.source == "Case system"
    assert sorted(n for n in table.numbers if n is not None)[-1] == 960


def test_the_parts_of_a_dataset_agree_as_the_format_asks() -> None:
    store = whole_chain()
    group = young(store)
    (indicator,) = store.all(Indicator)
    saver(store)(shares(indicator, "2025", (20, 40), (200, 400), group.id))
    saver(store)(share("Without figures"))
    (dataset,) = collection(build(store, 2025, DRAFT))["link"]["item"]
    assert dataset["size"] == [2, 3, 3, 3]
    assert len(dataset["value"]) == 2 * 3 * 3 * 3
    assert dataset["role"] == {"time": ["time"], "metric": ["quantity"]}
    assert dataset["dimension"]["group"]["category"]["label"] == {"all": "All", "1": "18–24"}
    assert dataset["dimension"]["quantity"]["category"]["unit"]["value"] == {
        "base": "per cent",
        "decimals": 0,
    }


def test_what_is_protected_is_null_with_its_sign(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    write_jsonstat(build(few(), 2025, DRAFT), target)
    (dataset,) = json.loads(target.read_text("utf-8"))["link"]["item"]
    assert dataset["value"][0] is None
    assert dataset["status"]["0"] == "[x]"


def test_a_file_without_figures_is_an_empty_collection(tmp_path: Path) -> None:
    store = whole_chain()
    target = tmp_path / "out.json"
    write_jsonstat(build(store, 2000, DRAFT), target)
    assert json.loads(target.read_text("utf-8"))["link"]["item"] == []


@pytest.mark.parametrize(
    ("key", "value"), [("size", [1, 1, 1, 1]), ("value", [1.0]), ("status", {"99": ".."})]
)
def test_planted_faults_are_found(tmp_path: Path, key: str, value: object) -> None:
    content = collection(build(whole_chain(), 2025, DRAFT))
    content["link"]["item"][0][key] = value
    target = tmp_path / "out.json"
    target.write_text(json.dumps(content), "utf-8")
    assert faults(target) != []
