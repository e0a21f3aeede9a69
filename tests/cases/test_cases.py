"""Three agencies as public sources describe them, entered in the window and read back."""

import csv
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from jimdesk import i18n
from jimdesk.domain.activity import Activity
from jimdesk.domain.finding import Severity
from jimdesk.domain.indicator import Indicator
from jimdesk.domain.observation import Observation, Sex
from jimdesk.domain.problem import Problem
from jimdesk.domain.problem_statement import statement
from jimdesk.domain.record import Record
from jimdesk.domain.result import Assessment, Maturity, Result, maturity
from jimdesk.office.export import export
from jimdesk.office.lint import lint
from jimdesk.reports import report
from jimdesk.reports.report import Options, Stage
from jimdesk.reports.sheet import HEAD_ROW, Formula
from jimdesk.review.chain import by_code
from jimdesk.review.rules import findings
from jimdesk.store.mapping import table_name
from jimdesk.store.store import Store
from jimdesk.store.tables import ENTITIES
from jimdesk.ui import settings, theme
from jimdesk.ui.document import Document
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.screens import indicators
from tests.cases import three_agencies
from tests.cases.coordinator import Coordinator, Entered

DATA = Path(__file__).parents[3] / "shared" / "data" / "csv"
TABLE = DATA / "SCB-Engineers-Jonkopin__000000NL_1.csv"
COUNTY = "01 Stockholm county"
pytestmark = pytest.mark.timeout(300)  # a whole working day goes through the window
needs_series = pytest.mark.skipif(not TABLE.is_file(), reason="the statistics are not here")


@dataclass(frozen=True, slots=True)
class Made:
    """The file that was built in the window, and what was entered."""

    path: Path
    entered: list[Entered]


@pytest.fixture(scope="module")
def made(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Made]:
    """Build the file once: a new file, everything entered in the window, the window closed."""
    path = tmp_path_factory.mktemp("cases") / "tre-fall.jim"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JIMDESK_HOME", str(tmp_path_factory.mktemp("home")))
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        i18n.install("sv")
        theme.apply(qapp, "light")
        qtbot = QtBot(request)
        window = shown(qtbot)
        window.new_file()
        assert window.workspace is not None
        at = Coordinator(qtbot, window)
        three_agencies.enter_all(at, window.workspace.document, series())
        close(qtbot, window)
        yield Made(path, at.entered)


def shown(qtbot: QtBot) -> MainWindow:
    """Show the window without a file."""
    window = MainWindow(settings.Settings())
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def close(qtbot: QtBot, window: MainWindow) -> None:
    """Close the file and wait until nothing of it is left in the window."""
    assert window.workspace is not None
    with qtbot.waitSignal(window.workspace.destroyed):
        assert window.close_file()


def series() -> str:
    """Return the lines of the statistics as they stand in the file, empty when it is not here."""
    if not TABLE.is_file():
        return ""
    lines = TABLE.read_text(encoding="cp1252").splitlines()
    return "\n".join(line for line in lines if line.startswith(('"region"', f'"{COUNTY}"')))


@pytest.fixture
def document(made: Made, qapp: QApplication) -> Iterator[Document]:
    """Open what was built, read-only."""
    store = Store.read(made.path)
    opened = Document(store)
    yield opened
    opened.close()


# --- what was entered -----------------------------------------------------------------------------


def test_everything_that_was_entered_is_stored(made: Made, document: Document) -> None:
    for each in made.entered:
        record = document.store.get(each.subject.kind, each.record_id)
        assert record is not None
        held = each.subject.values(document, record)
        for name, value in each.values.items():
            if isinstance(value, list):
                rows = [
                    {key: row[key] for key in wanted}
                    for row, wanted in zip(held[name], value, strict=False)
                ]
                assert (len(held[name]), rows) == (len(value), value), name
            elif isinstance(value, tuple):
                assert set(held[name]) == set(value), name
            else:
                assert held[name] == value, name


def test_three_cases_are_there_with_their_chains(document: Document) -> None:
    chain = document.chain
    assert [
        (
            [direction.code for direction in chain.directions_of_problem(problem.id)],
            [goal.number for goal in chain.policy_goals_of_problem(problem.id)],
            [goal.code for goal in chain.goals_of_problem(problem.id)],
        )
        for problem in by_code(chain.problems.values())
    ] == [
        (["IN-001"], [2], ["M-001"]),
        (["IN-002"], [2, 5, 6], ["M-002", "M-003"]),
        (["IN-003"], [2, 3], ["M-004"]),
    ]
    assert [
        (
            [indicator.code for indicator in chain.indicators_of_goal(goal.id)],
            [activity.code for activity in chain.activities_of_goal(goal.id)],
            [(result.code, result.year) for result in chain.results_of_goal(goal.id)],
        )
        for goal in by_code(chain.goals.values())
    ] == [
        (["I-001"], ["A-001"], [("R-001", 2020)]),
        (["I-002", "I-003"], ["A-002", "A-004"], [("R-002", 2019)]),
        (["I-004"], ["A-002", "A-003"], [("R-003", 2019)]),
        (["I-005", "I-006", "I-007"], ["A-005"], [("R-004", 2016)]),
    ]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (
            "P-001",
            "Intagna kvinnor har lägre tillgång till arbetsdrift jämfört med intagna män, på"
            " anstalter för kvinnor. Det beror troligen på mindre enheter för kvinnor och ett lägre"
            " utbud av arbetsdrift (bekräftad); mannen som norm i verksamheten (oklar). Följden är"
            " att de får sämre tillgång till stöd som ökar anställningsbarheten, vilket påverkar"
            " delmål 2.",
        ),
        (
            "P-002",
            "Våldsutsatta kvinnor och män upptäcks inte när de är i kontakt med myndigheten, till"
            " exempel i sjukskrivningsärenden. Det beror troligen på att frågor om våld inte ställs"
            " (bekräftad); kunskap (oklar). Följden är att våld förblir en dold orsak till ohälsa"
            " och sjukskrivning, och att stödet blir fel, vilket påverkar delmål 2, delmål 5,"
            " delmål 6. Återstår att beskriva: jämfört med vilka.",
        ),
        (
            "P-003",
            "Arbetssökande kvinnor hänvisas i hög utsträckning till vård och omsorg jämfört med"
            " arbetssökande män, som i hög utsträckning hänvisas till industrijobb, vid hänvisning"
            " till jobb. Det beror troligen på norm eller arbetssätt (oklar).",
        ),
    ],
)
def test_problem_reads_as_sentences(document: Document, code: str, sentence: str) -> None:
    chain = document.chain
    problem = document.store.find(Problem, code)
    assert problem is not None
    goals = [goal.short for goal in chain.policy_goals_of_problem(problem.id)]
    assert statement(problem, chain.causes_of(problem.id), goals) == sentence


def test_no_figure_is_there_that_no_source_gives(document: Document) -> None:
    store = document.store
    numbers = {
        (record.code, each.name): value
        for kind in (Indicator, Activity, Result, Problem)
        for record in store.all(kind)
        for each in fields(kind)
        if each.type in ("float | None", float | None, "int | None", int | None)
        and not each.name.endswith("id")
        and each.name != "deleted"
        and (value := getattr(record, each.name)) is not None
    }
    assert numbers == {
        ("I-001", "target_gap"): 0.0,
        ("I-002", "threshold"): 10,
        ("I-004", "threshold"): 10,
    }
    observed = {number for each in store.all(Observation) for number in numbers_of(each)}
    assert observed == {number for pair in pairs().values() for number in pair}


def test_results_reach_as_far_as_their_sources(document: Document) -> None:
    chain = document.chain
    reached = {
        result.code: (
            result.assessment,
            maturity(result, has_observations=result.goal_id == 1),
        )
        for result in chain.results.values()
    }
    unknown = Assessment.CANNOT_BE_ASSESSED
    assert reached == {
        "R-001": (Assessment.ACHIEVED, Maturity.GROUNDED_ASSUMPTION),
        "R-002": (unknown, Maturity.OUTPUT),
        "R-003": (unknown, Maturity.OUTPUT),
        "R-004": (unknown, Maturity.NOTHING),
    }


def test_violence_is_sensitive_and_better_protected(document: Document) -> None:
    sensitive = [each for each in document.store.all(Indicator) if each.sensitive]
    assert [each.code for each in sensitive] == ["I-002", "I-004"]
    limit = document.store.agency.suppression_threshold
    assert all((each.threshold or 0) > limit for each in sensitive)


@needs_series
def test_pasted_series_is_stored_as_the_agency_for_statistics_gives_it(document: Document) -> None:
    (indicator,) = document.store.where(Indicator, code="I-008")
    observed = document.store.where(Observation, indicator_id=indicator.id)
    assert {each.period: numbers_of(each) for each in observed} == {
        year: list(pair) for year, pair in pairs().items()
    }
    assert {year: pair[0] for year, pair in pairs().items()}["2017"] == 7569


# --- what the program makes of it -----------------------------------------------------------------


def test_findings_name_what_the_sources_leave_open_and_nothing_else(document: Document) -> None:
    found = findings(document.store, 2020)
    assert all(each.severity is not Severity.ERROR for each in found)
    by_rule = {(each.rule, each.table, each.record_id) for each in found}
    assert by_rule >= {
        ("problem-without-comparison", "problem", 2),
        ("problem-without-consequence-target", "problem", 3),
        ("goal-without-due-year", "goal", 1),
        ("result-missing", "goal", 3),
        ("value-only-words", "indicator", 1),
        ("source-without-date", "source", 4),
        ("activity-without-output", "activity", 5),
    }
    assert not [each for each in found if each.table == "result"]
    asked = {rule for rule, _, _ in by_rule}
    assert not asked & {"R-02", "R-05", "problem-without-source", "problem-without-cause"}


def test_words_of_a_source_are_read_as_they_stand(document: Document) -> None:
    indicator = document.store.find(Indicator, "I-001")
    lead = indicators.subject().lead
    assert indicator is not None
    assert lead is not None
    assert lead(document, indicator) == "År 2020 anger källan: lika hög andel."


def test_last_step_is_taken_back_and_done_again_in_the_window(
    qtbot: QtBot, made: Made, tmp_path: Path
) -> None:
    path = Path(shutil.copy(made.path, tmp_path))
    window = shown(qtbot)
    window.open_file(path)
    assert window.workspace is not None
    store = window.workspace.document.store
    label, before = store.undo_label, everything(store)
    window.undo()
    assert store.redo_label == label
    assert everything(store) != before
    window.redo()
    assert everything(store) == before
    close(qtbot, window)


def test_every_step_can_be_taken_back_after_a_restart(made: Made, tmp_path: Path) -> None:
    store = Store.open(Path(shutil.copy(made.path, tmp_path)))
    fresh = Store.create(tmp_path / "ny.jim")
    full = everything(store)
    while store.undo():
        pass
    assert everything(store) == everything(fresh)
    while store.redo():
        pass
    assert everything(store) == full
    store.close()
    fresh.close()


# --- the workbook ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def workbook(made: Made, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hand over the workbook of the latest year, which nothing stands in the way of."""
    folder = tmp_path_factory.mktemp("workbook")
    store = Store.open(Path(shutil.copy(made.path, folder)))
    path = folder / "underlag.xlsx"
    options = Options(at=datetime(2021, 2, 1, 12, tzinfo=UTC), stage=Stage.FINAL, version="1")
    done = export(store, report("annual"), 2020, options, path)
    store.close()
    assert (done.cut, done.not_logged) == ((), "")
    return path


def test_workbook_of_the_latest_year_passes_the_linter(workbook: Path) -> None:
    assert lint(workbook) == ()


def test_every_recalculation_agrees(document: Document) -> None:
    options = Options(at=datetime(2021, 2, 1, 12, tzinfo=UTC))
    build = report("annual").book
    assert build is not None
    book = build(document.store, 2020, options)
    (sheet,) = [each for each in book.sheets if each.title == "Kontroller, omräkning"]
    outcomes = [row[-1] for row in sheet.rows]
    assert all(isinstance(each, Formula) and each.value == "OK" for each in outcomes)
    assert len(outcomes) == 1 + 4 * len(pairs())


def test_words_of_a_source_stand_where_the_difference_would_stand(workbook: Path) -> None:
    (row,) = [row for row in rows_of(workbook, "Årstabell") if row["Indikator-id"] == "I-001"]
    assert row["Könsskillnad 2020"] == "0 (enligt källa, nivå saknas)"
    assert row["Käll-id"] == "K-004"
    assert not any(isinstance(value, int | float) for value in row.values())
    assert "Diagram" not in load_workbook(workbook).sheetnames


def test_every_number_among_the_values_comes_from_the_pasted_series(workbook: Path) -> None:
    rows = rows_of(workbook, "Indikatorvärden")
    with_numbers = [
        row
        for row in rows
        if any(isinstance(row[head], int | float) for head in ("Täljare", "Nämnare", "Värde"))
    ]
    sexes = {"Kvinnor": 0, "Män": 1}
    for row in with_numbers:
        pair = pairs()[str(row["Period"])]
        count = pair[sexes[row["Kön"]]] if row["Kön"] in sexes else sum(pair)
        assert row["Täljare"] == count
        assert row["Värde"] == pytest.approx(100 * count / sum(pair))
        assert row["Käll-id"] == "K-006"
    assert len(with_numbers) == 3 * len(pairs())
    assert {row["Text i stället för tal"] for row in rows if row not in with_numbers} == {
        three_agencies.SAME_SHARE
    }


def test_result_of_the_year_is_told_in_the_workbook(workbook: Path) -> None:
    told = {
        (row["Id"], row["Fält"]): row["Innehåll"] for row in rows_of(workbook, "Resultat ÅR-text")
    }
    assert told["R-001", "Bedömning"] == "Uppnått"
    assert (
        told["R-001", "Text till årsredovisningen"] == (three_agencies.PRISON_RESULT["report_text"])
    )
    assert {code for code, _ in told} == {"R-001"}


# --- reading --------------------------------------------------------------------------------------


def rows_of(path: Path, title: str) -> list[dict[str, Any]]:
    """Return the rows of a sheet's table by their heads."""
    rows = list(load_workbook(path)[title].iter_rows(min_row=HEAD_ROW, values_only=True))
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]


def numbers_of(observation: Observation) -> list[float]:
    """Return the numbers of an observation from women to total."""
    figures = [observation.figures(sex) for sex in Sex]
    return [
        number
        for each in figures
        for number in (each.numerator, each.denominator, each.value, each.margin)
        if number is not None
    ]


def pairs() -> dict[str, tuple[float, float]]:
    """Return women and men by year, read from the statistics without the program."""
    if not series():
        return {}
    head, *lines = csv.reader(series().splitlines())
    by_sex = {line[2]: dict(zip(head[3:], map(float, line[3:]), strict=True)) for line in lines}
    return {year: (by_sex["women"][year], by_sex["men"][year]) for year in head[3:]}


def everything(store: Store) -> dict[str, list[Record]]:
    """Return all records that are in use."""
    return {table_name(kind): store.all(kind) for kind in ENTITIES}
