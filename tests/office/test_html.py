"""HTML of plain blocks: escaped text, real heads, descriptions."""

from html.parser import HTMLParser

import pytest

from jimdesk.office.html import fragment
from jimdesk.office.paged import Laid, paged
from jimdesk.reports.document import ChartBlock, Document, Paragraph
from tests.office.documents import TABLE, document, with_title

pytestmark = pytest.mark.usefixtures("english")


def _picture(number: int, _: ChartBlock) -> tuple[str, int, int]:
    return f"chart:{number}", 400, 200


def _whole(made: Document) -> tuple[Laid, ...]:
    (part,) = paged(made).parts
    return part


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))


def _tags(html: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = _Tags()
    parser.feed(html)
    return parser.seen


def test_a_page_has_headings_repeated_heads_and_described_charts() -> None:
    made = fragment(_whole(document()), _picture, "en-GB")
    names = [name for name, _ in _tags(made)]
    assert [each for each in names if each in ("h1", "h2", "h3")] == ["h1", "h2", "h3", "h3"]
    assert names.count("thead") == 2
    (image,) = [attributes for name, attributes in _tags(made) if name == "img"]
    assert str(image["alt"]).startswith("Line chart. Women rise")
    assert '<html lang="en-GB">' in made


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", '"><img src=x>', "a & b"])
def test_no_text_becomes_markup(text: str) -> None:
    for made in (
        fragment(_whole(with_title(text)), _picture),
        fragment([Paragraph(text, text)], _picture),
    ):
        names = {name for name, _ in _tags(made)} - {"html", "head", "meta", "title", "style"}
        assert not names & {"script", "x"}
        assert [a for n, a in _tags(made) if n == "img" and a.get("src") == "x"] == []


def test_a_table_keeps_caption_heads_and_source_when_it_is_pasted() -> None:
    made = fragment([TABLE], _picture)
    assert made.index("Women and men with a plan, 2025") < made.index("<thead>")
    assert made.index("</table>") < made.index("Source: Case system")
    assert "1\u202f234.5" in made
    assert "=1+1" in made
