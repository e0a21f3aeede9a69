"""The check that every Word document passes before it gets its name.

Rules are about what we make (headings, heads of tables, descriptions), never about what people
wrote.

Source: quality requirements 1.6, carried over to documents: X-1 heads of tables, X-7 title, X-14
descriptions, X-15 title, language and author; EN 301 549 clause 10 for documents.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from jimdesk.office.docx_styles import CAPTION, TITLE
from jimdesk.stopping import go_on

_SHORTEST = 20  # characters of a description that says anything


def lint(path: Path) -> tuple[str, ...]:
    """Return every rule that a document breaks, each with its id; empty when it is fit to use.

    Raises:
        OSError: the file cannot be read.
        docx.opc.exceptions.PackageNotFoundError: the file is no Word document.
    """
    word = docx.Document(str(path))
    rules = (_properties, _headings, _tables, _pictures, _spacing)
    return tuple(fault for rule in rules for fault in _found(rule, word))


def _found(rule: Callable[[WordDocument], Iterator[str]], word: WordDocument) -> Iterator[str]:
    go_on()
    return rule(word)


def _properties(word: WordDocument) -> Iterator[str]:
    properties = word.core_properties
    for name in ("title", "language", "author"):
        if not getattr(properties, name):
            yield f"X-15: the document has no {name}"
    spoken = [each.get(qn("w:val")) for each in word.styles.element.iter(qn("w:lang"))]
    if spoken != [properties.language]:
        yield f"X-15: the text is in {spoken}, not in {properties.language}"


def _headings(word: WordDocument) -> Iterator[str]:
    """Find headings that skip a level, and a document that does not begin with its title."""
    names = [_style(word, each) for each in word.element.body.iter(qn("w:p"))]
    if not names or names[0] != TITLE:
        yield "X-7: the document does not begin with its title"
    last = 0
    for name in names:
        if name.startswith("Heading "):
            level = int(name.rpartition(" ")[2])
            if level > last + 1:
                yield f"X-7: a heading of level {level} follows one of level {last}"
            last = level


def _tables(word: WordDocument) -> Iterator[str]:
    for table in word.element.body.iter(qn("w:tbl")):
        rows = table.findall(qn("w:tr"))
        heads = [row for row in rows if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None]
        if heads != rows[:1]:
            yield "X-1: a table's first row is not its repeated head"
        texts = [_text(cell) for cell in rows[0].findall(qn("w:tc"))]
        if not all(texts) or len(set(texts)) < len(texts):
            yield f"X-1: heads of a table are empty or the same: {texts}"
        if list(table.iter(qn("w:gridSpan"), qn("w:vMerge"))):
            yield "X-3: a table has merged cells"
        if table.find(f"{qn('w:tblPr')}/{qn('w:tblCaption')}") is None:
            yield "X-14: a table has no title for who does not see it"
        before = table.getprevious()
        if before is None or before.tag != qn("w:p") or _style(word, before) != CAPTION:
            yield "X-7: a table has no caption above it"


def _pictures(word: WordDocument) -> Iterator[str]:
    for described in word.element.body.iter(qn("wp:docPr")):
        if len(described.get("descr") or "") < _SHORTEST:
            yield "X-14: a chart or picture has no description"


def _spacing(word: WordDocument) -> Iterator[str]:
    """Find empty paragraphs, which a screen reader stops at for nothing."""
    for paragraph in word.element.body.iter(qn("w:p")):
        if paragraph.getparent().tag == qn("w:tc"):
            continue
        if not _text(paragraph).strip() and not list(paragraph.iter(qn("w:drawing"))):
            yield "X-4: an empty paragraph stands for space"


def _style(word: WordDocument, paragraph: Any) -> str:
    named = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    known = {each.style_id: each.name or "" for each in word.styles}
    return known.get(named.get(qn("w:val")), "") if named is not None else ""


def _text(within: Any) -> str:
    return "".join(each.text or "" for each in within.iter(qn("w:t")))
