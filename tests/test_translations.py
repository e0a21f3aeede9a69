import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from jimdesk import i18n
from jimdesk.ui.main_window import MainWindow
from jimdesk.ui.settings import Settings
from tests.texts import ENGLISH, SWEDISH, Text, collect, texts

LONGEST_SENTENCE = 20
"""Words; see the rules for plain Swedish in the quality requirements."""

SAME_IN_BOTH = {
    *("Data", "Id", "Index", "Median", "Norm", "OK", "Period", "Problem", "Program", "Register"),
    *("SMART", "Start", "Status", "Text", "Trend", "prelim.", "problem", "PDF", "JSON-stat"),
    *("Version", "{title}, version {version}", "Index (0–100)", "Filter", "SHA-256", "Kronor"),
    *("System", "Schema"),
    *("{number} kronor", "{measure} ({amount} kronor)", "{number} MB"),
}

NOT_SAID = (
    "vänligen",
    "felaktig inmatning",
    "exekvera",
    "ogiltig",
    "användaren",
    "könsgap",
    "gapet",
    "klicka här",
    "läs mer",
)

_HOLE = re.compile(r"\{\w+\}|%\(\w+\)[sr]|%[nsr]")

Translations = dict[tuple[str, str, str], tuple[str, ...]]


def finished(path: Path) -> Translations:
    """Return the finished translations of a file: one form each, or singular and plural."""
    found = {}
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                forms = [form.text or "" for form in translation.iter("numerusform")]
                key = (
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                )
                found[key] = tuple(forms or [translation.text or ""])
    return found


@pytest.fixture(scope="module")
def wanted() -> list[Text]:
    return texts()


@pytest.fixture(scope="module")
def swedish_texts() -> Translations:
    return finished(SWEDISH)


def pairs(translations: Translations) -> Iterator[tuple[str, str]]:
    """Yield each English text with each of its forms."""
    for (_context, source, _comment), forms in translations.items():
        for form in forms:
            yield source, form


def test_every_text_of_the_program_has_a_swedish_translation(
    wanted: list[Text], swedish_texts: Translations
) -> None:
    missing = [f"{text.place} {text.source}" for text in wanted if text.key not in swedish_texts]

    assert missing == []
    assert all(all(forms) for forms in swedish_texts.values())


def test_a_plural_has_a_form_for_one_and_a_form_for_many_in_both_languages(
    wanted: list[Text], swedish_texts: Translations
) -> None:
    plurals = {text.key for text in wanted if text.plural}

    assert {key for key, forms in swedish_texts.items() if len(forms) == 2} == plurals
    assert set(finished(ENGLISH)) == plurals
    assert all("%n" in source and "%n" in form for source, form in pairs(finished(ENGLISH)))


@pytest.mark.parametrize(
    ("path", "language", "options"), [(SWEDISH, "sv_SE", ()), (ENGLISH, "en", ("-pluralonly",))]
)
def test_the_collector_finds_nothing_new_and_nothing_gone(
    path: Path, language: str, options: tuple[str, ...], tmp_path: Path
) -> None:
    copy = Path(shutil.copy(path, tmp_path))

    collect(copy, language, *options)

    assert copy.read_text("utf-8") == path.read_text("utf-8")


def test_what_is_filled_in_is_the_same_in_both_languages(swedish_texts: Translations) -> None:
    differing = [
        (source, form)
        for source, form in pairs(swedish_texts)
        if sorted(_HOLE.findall(source)) != sorted(_HOLE.findall(form))
        or source.count("&") != form.count("&")
    ]

    assert differing == []


def test_a_text_ends_with_the_same_sign_in_both_languages(swedish_texts: Translations) -> None:
    def end(text: str) -> str:
        last = re.sub(r"\.(e|s)\.$", "", text)[-1]  # an abbreviation ends no sentence
        return last if last in ".…:?! \n" else ""

    differing = [pair for pair in pairs(swedish_texts) if end(pair[0]) != end(pair[1])]

    assert differing == []


def test_swedish_is_not_left_in_english(swedish_texts: Translations) -> None:
    same = [
        source
        for source, form in pairs(swedish_texts)
        if source == form and re.search("[a-zA-Z]", _HOLE.sub("", source))
    ]

    assert set(same) <= SAME_IN_BOTH


def test_no_sentence_is_too_long_to_take_in(swedish_texts: Translations) -> None:
    long = [
        sentence
        for _, form in pairs(swedish_texts)
        for sentence in re.split(r"(?<=[.!?:])\s+", form)
        if len(re.findall(r"\S*\w\S*", sentence)) > LONGEST_SENTENCE
    ]

    assert long == []


def test_no_text_speaks_like_a_machine(swedish_texts: Translations) -> None:
    said = [
        form for _, form in pairs(swedish_texts) for word in NOT_SAID if word in form.casefold()
    ]

    assert said == []


def test_swedish_has_swedish_quotes_and_a_real_ellipsis(swedish_texts: Translations) -> None:
    typed = [form for _, form in pairs(swedish_texts) if re.search(r"[\"'“]|\.\.\.", form)]

    assert typed == []


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_no_two_entries_of_a_menu_share_an_access_key(
    language: str, qtbot: QtBot, tmp_path: Path
) -> None:
    i18n.install(language)
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)

    shared = [
        (menu_name, key)
        for menu_name, texts_of_menu in menus(window)
        for key, number in counted(texts_of_menu).items()
        if number > 1
    ]

    assert shared == []


def menus(window: MainWindow) -> list[tuple[str, list[str]]]:
    """Return the texts of the menu bar and of every menu in it."""
    bar = [action.text() for action in window.menuBar().actions()]
    return [("", bar)] + [
        (menu.title(), [action.text() for action in menu.actions()])
        for menu in window.menuBar().findChildren(QMenu)
    ]


def counted(labels: list[str]) -> dict[str, int]:
    """Return how many of some texts have each access key."""
    keys = [match[1].casefold() for label in labels for match in re.finditer("&([^&])", label)]
    return {key: keys.count(key) for key in keys}
