"""Word documents: written, read back with python-docx, and faults planted for the linter."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from jimdesk.domain.errors import JimdeskError
from jimdesk.office.docx import write
from jimdesk.office.lint_docx import lint
from jimdesk.reports.document import Paragraph
from tests.office.documents import document, with_title

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """Return a document with one of each block."""
    path = tmp_path / "out.docx"
    write(document(), path, mark="jimdesk:annual-text:2025")
    return path


def test_headings_captions_and_lists_are_words_own(made: Path) -> None:
    word = docx.Document(str(made))
    styled = [(p.style.name if p.style else "", p.text) for p in word.paragraphs]
    assert styled[0] == ("Title", "Text for the annual report 2025")
    assert ("Heading 1", "Sub-goal 1") in styled
    assert ("Heading 2", "Women and men get a plan as often") in styled
    assert ("List Bullet", "One") in styled
    at = styled.index(("Caption", "Women and men with a plan, 2025"))
    assert styled[at + 1 : at + 3] == [
        ("JiM Source", "[note 1] Preliminary."),
        ("JiM Source", "Source: Case system"),
    ]


def test_a_table_repeats_its_head_and_shows_numbers_as_they_are_printed(made: Path) -> None:
    table = docx.Document(str(made)).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Office", "Women 2025", "Men 2025"],
        ["North", "1\u202f234.5", "–"],
        ["=1+1", "[x]", ".."],
    ]
    assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def test_a_chart_is_native_with_description_and_its_numbers_as_a_table(made: Path) -> None:
    word = docx.Document(str(made))
    (described,) = word.element.body.iter(qn("wp:docPr"))
    assert described.get("descr").startswith("Line chart. Women rise from 50")
    with zipfile.ZipFile(made) as parts:
        chart = parts.read("word/charts/chart1.xml").decode()
    assert "<v>50</v>" in chart
    assert "Women" in chart
    assert "numRef" not in chart
    assert [cell.text for cell in word.tables[1].rows[2].cells] == ["2024", "Protected", "71.5"]


def test_a_gap_is_seen_and_nothing_is_put_in_its_place(made: Path) -> None:
    word = docx.Document(str(made))
    texts = ["".join(t.text or "" for t in p._p.iter(qn("w:t"))) for p in word.paragraphs]
    assert "Analysis: [Analysis is missing]" in texts


def test_the_file_says_its_title_language_agency_and_status(made: Path) -> None:
    word = docx.Document(str(made))
    properties = word.core_properties
    assert properties.title == "Text for the annual report 2025"
    assert (properties.author, properties.language) == ("Test agency", "en-GB")
    foot = "".join(p.text for p in word.sections[0].footer.paragraphs)
    assert foot.startswith("Test agency · Draft 2026-01-15 · INTERNAL · Page ")


def test_the_same_document_gives_the_same_bytes(made: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.docx"
    write(document(), again, mark="jimdesk:annual-text:2025")
    assert again.read_bytes() == made.read_bytes()


def test_illegal_characters_and_long_texts_are_written(tmp_path: Path) -> None:
    path = tmp_path / "out.docx"
    write(document(Paragraph("a\x00b\x0bc" + "x" * 40_000)), path)
    (text,) = [p.text for p in docx.Document(str(path)).paragraphs if p.text.startswith("a")]
    assert text.startswith("a\ufffdb\ufffdc")
    assert len(text) == 40_005


def test_a_title_with_every_sign_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "out.docx"
    write(with_title('=HYPERLINK("x") <&> 2025'), path)
    assert docx.Document(str(path)).core_properties.title == '=HYPERLINK("x") <&> 2025'


def test_an_agencys_template_gives_its_styles_and_foot_but_not_its_text(tmp_path: Path) -> None:
    template = tmp_path / "mall.docx"
    own = docx.Document()
    own.add_paragraph("Text of the template")
    own.styles["Heading 1"].font.name = "Agency Sans"
    own.sections[0].footer.paragraphs[0].text = "Agency foot"
    own.save(str(template))
    path = tmp_path / "out.docx"
    write(document(), path, template)
    word = docx.Document(str(path))
    assert "Text of the template" not in [p.text for p in word.paragraphs]
    assert word.styles["Heading 1"].font.name == "Agency Sans"
    foot = [p.text for p in word.sections[0].footer.paragraphs]
    assert foot[0] == "Agency foot"
    assert foot[1].startswith("Test agency · Draft")


def test_a_template_of_words_own_kind_is_taken(tmp_path: Path) -> None:
    plain, template = tmp_path / "mall.docx", tmp_path / "mall.dotx"
    docx.Document().save(str(plain))
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(template, "w") as target:
        for name in source.namelist():
            content = source.read(name).replace(b"document.main+xml", b"template.main+xml")
            target.writestr(name, content)
    path = tmp_path / "out.docx"
    write(document(), path, template)
    assert lint(path) == ()


@pytest.mark.parametrize("content", [b"", b"no document", b"PK\x05\x06" + b"\0" * 18])
def test_a_broken_template_is_refused_and_nothing_is_written(
    tmp_path: Path, content: bytes
) -> None:
    template = tmp_path / "mall.docx"
    template.write_bytes(content)
    path = tmp_path / "out.docx"
    path.write_bytes(b"old")
    with pytest.raises(JimdeskError, match=r"template mall\.docx cannot be read"):
        write(document(), path, template)
    assert path.read_bytes() == b"old"


def test_a_template_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(JimdeskError, match="cannot be read"):
        write(document(), tmp_path / "out.docx", tmp_path / "gone.docx")


def test_a_folder_that_is_gone_is_explained(tmp_path: Path) -> None:
    with pytest.raises(JimdeskError, match="cannot be reached"):
        write(document(), tmp_path / "gone" / "out.docx")


def _no_title(word: Any) -> None:
    word.core_properties.title = ""


def _no_language(word: Any) -> None:
    for each in list(word.styles.element.iter(qn("w:lang"))):
        each.getparent().remove(each)


def _no_author(word: Any) -> None:
    word.core_properties.author = ""


def _other_language(word: Any) -> None:
    for each in word.styles.element.iter(qn("w:lang")):
        each.set(qn("w:val"), "fr-FR")


def _same_heads(word: Any) -> None:
    first, second, *_ = word.tables[0].rows[0].cells
    second.paragraphs[0].runs[0].text = first.text


def _skipped_level(word: Any) -> None:
    word.add_paragraph("Deep", style="Heading 4")


def _no_head(word: Any) -> None:
    (first, *_) = word.element.body.iter(qn("w:tblHeader"))
    first.getparent().remove(first)


def _empty_head(word: Any) -> None:
    word.tables[0].rows[0].cells[0].paragraphs[0].runs[0].text = ""


def _merged(word: Any) -> None:
    word.tables[0].rows[1].cells[0].merge(word.tables[0].rows[1].cells[1])


def _no_caption(word: Any) -> None:
    caption = word.tables[0]._tbl.getprevious()
    caption.getparent().remove(caption)


def _no_alt_text(word: Any) -> None:
    (described,) = word.element.body.iter(qn("wp:docPr"))
    described.set("descr", "chart.png")


def _no_table_title(word: Any) -> None:
    (first, *_) = word.element.body.iter(qn("w:tblCaption"))
    first.getparent().remove(first)


def _empty_paragraph(word: Any) -> None:
    word.add_paragraph("")


def _no_first_title(word: Any) -> None:
    first = word.paragraphs[0]._p
    first.getparent().remove(first)


@pytest.mark.parametrize(
    ("plant", "rule"),
    [
        (_no_title, "X-15"),
        (_no_language, "X-15"),
        (_no_author, "X-15"),
        (_other_language, "X-15"),
        (_same_heads, "X-1"),
        (_skipped_level, "X-7"),
        (_no_first_title, "X-7"),
        (_no_head, "X-1"),
        (_empty_head, "X-1"),
        (_merged, "X-3"),
        (_no_caption, "X-7"),
        (_no_table_title, "X-14"),
        (_no_alt_text, "X-14"),
        (_empty_paragraph, "X-4"),
    ],
)
def test_a_planted_fault_is_found(made: Path, plant: Callable[[Any], None], rule: str) -> None:
    assert lint(made) == ()
    word = docx.Document(str(made))
    plant(word)
    word.save(str(made))
    assert rule in {each.partition(":")[0] for each in lint(made)}
