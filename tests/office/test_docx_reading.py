"""A document that comes back edited: its texts are found by record and field."""

from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from jimdesk.domain.errors import JimdeskError
from jimdesk.office.docx import write
from jimdesk.office.docx_reading import read
from tests.office.documents import document

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """Return a document as it was handed out."""
    path = tmp_path / "out.docx"
    write(document(), path, mark="jimdesk:annual-text:2025")
    return path


def _control(word: Any, tag: str) -> Any:
    return next(
        each
        for each in word.element.body.iter(qn("w:sdt"))
        if next(each.iter(qn("w:tag"))).get(qn("w:val")) == tag
    )


def test_what_was_handed_out_comes_back_as_it_was(made: Path) -> None:
    back = read(made)
    assert (back.report, back.year) == ("annual-text", 2025)
    assert back.texts == {
        ("M-001", "description"): "First part.\nSame part.\n\nSecond part.",
        ("M-001", "analysis"): "[Analysis is missing]",
    }


def test_an_edited_text_comes_back_edited_and_what_was_struck_does_not(made: Path) -> None:
    word = docx.Document(str(made))
    text = next(_control(word, "M-001/analysis").iter(qn("w:t")))
    text.text = "Because of the routine."
    struck = text.getparent().makeelement(qn("w:delText"), {})
    struck.text = "old words"
    text.addnext(struck)
    word.save(str(made))
    assert read(made).texts["M-001", "analysis"] == "Because of the routine."


def test_a_document_of_others_is_told(tmp_path: Path) -> None:
    path = tmp_path / "other.docx"
    docx.Document().save(str(path))
    with pytest.raises(JimdeskError, match="none of the fields"):
        read(path)


def test_what_is_no_document_is_told(tmp_path: Path) -> None:
    path = tmp_path / "other.docx"
    path.write_bytes(b"text")
    with pytest.raises(JimdeskError, match="cannot be read"):
        read(path)
