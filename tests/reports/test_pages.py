"""The reports for the page, made of the example."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from jimdesk import i18n, paths
from jimdesk.domain.errors import JimdeskError
from jimdesk.reports import report
from jimdesk.reports.document import (
    Block,
    Bullets,
    ChartBlock,
    Gap,
    Heading,
    PageBreak,
    Paragraph,
    Table,
)
from jimdesk.reports.report import Options
from jimdesk.store import dump
from jimdesk.store.store import Store
from tests.reports.material import DRAFT, whole_chain


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Return the example, which reports in Swedish."""
    path = tmp_path_factory.mktemp("pages") / "example.jim"
    dump.load(paths.resource("example", "exempel.json"), path)
    store = Store.read(path)
    yield store
    store.close()


def blocks(store: Store, name: str, year: int = 2025, options: Options = DRAFT) -> list[Block]:
    build = report(name).document
    assert build is not None
    return list(build(store, year, options).blocks)


def headings(found: list[Block], level: int = 1) -> list[str]:
    return [each.text for each in found if isinstance(each, Heading) and each.level == level]


def labels(found: list[Block]) -> set[str]:
    return {each.label for each in found if isinstance(each, Paragraph | Gap)}


def test_the_plan_has_a_part_per_unit_with_targets_and_activities(example: Store) -> None:
    found = blocks(example, "plan", 2026)
    assert headings(found)[0] == "Hela myndigheten"
    assert any(each.startswith("E-001") for each in headings(found))
    captions = [each.caption for each in found if isinstance(each, Table)]
    assert any(each.startswith("Indikatorer och målvärden") for each in captions)
    assert any(each.startswith("Aktiviteter 2026") for each in captions)
    assert {"Ägare", "Referens till verksamhetsplanen"} <= labels(found)


def test_the_plan_of_a_unit_holds_no_other(example: Store) -> None:
    found = blocks(example, "plan", 2026, replace(DRAFT, unit="E-003"))
    assert headings(found)
    assert all(each.startswith("E-003") for each in headings(found))


def test_a_unit_or_direction_that_is_not_there_is_told(example: Store) -> None:
    for name, options in (
        ("plan", replace(DRAFT, unit="E-999")),
        ("direction", replace(DRAFT, direction="IN-999")),
    ):
        with pytest.raises(JimdeskError, match="999"):
            blocks(example, name, options=options)


def test_the_direction_has_its_five_sections(example: Store) -> None:
    found = blocks(example, "direction")
    assert [each[:2] for each in headings(found, 2)] == ["1.", "2.", "3.", "4.", "5."]


def test_the_management_gets_three_charts_and_their_figures_on_another_page(
    example: Store,
) -> None:
    found = blocks(example, "management")
    charts = [each for each in found if isinstance(each, ChartBlock)]
    assert len(charts) == 3
    assert all(each.compact and each.alt_text for each in charts)
    after = found[found.index(PageBreak()) :]
    (table,) = [each for each in after if isinstance(each, Table)]
    assert len(table.rows) == 3


def test_the_dialogue_says_what_is_seen_assumed_and_asked_for(example: Store) -> None:
    found = blocks(example, "dialogue")
    assert headings(found, 2)[:3] == ["Vad vi ser", "Vad vi antar", "Vad vi ber om"]
    assert any(isinstance(each, Bullets) for each in found)


def test_the_catalogue_tells_each_problem_with_its_goals(example: Store) -> None:
    found = blocks(example, "catalogue")
    assert headings(found)[0].startswith("P-001")
    assert headings(found, 2)


def test_an_extract_begins_each_unit_on_a_page_of_its_own(example: Store) -> None:
    found = blocks(example, "unit")
    breaks = [each for each in found if isinstance(each, PageBreak)]
    assert len(breaks) == len(headings(found)) - 1
    one = blocks(example, "unit", options=replace(DRAFT, unit="E-001"))
    assert len(headings(one)) == 1


def test_handing_over_tells_how_each_figure_is_made(example: Store) -> None:
    found = blocks(example, "handover")
    assert "Så tas siffrorna fram" in headings(found)
    assert {"Tar fram siffrorna", "Källa och system", "Täljare"} <= labels(found)
    assert "Uppdrag" in headings(found)


def test_the_budget_documents_have_gaps_where_nothing_is_analysed() -> None:
    i18n.install("sv")
    with i18n.speaking("en"):
        assert "[No analysis is written]" in [
            each.text for each in blocks(whole_chain(), "budget") if isinstance(each, Gap)
        ]


def test_a_report_does_not_change_the_language_of_the_window(
    example: Store, tmp_path: Path
) -> None:
    i18n.install("en")
    try:
        blocks(example, "catalogue")
        assert i18n.language() == "en"
    finally:
        i18n.install("sv")
