"""What python-docx has no words for: fields, language, heads that repeat, descriptions, tags."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import _Footer
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from jimdesk.i18n import translate


def element(tag: str, **attributes: str) -> Any:
    """Return an element such as w:lang with attributes of the same namespace."""
    made = OxmlElement(tag)
    prefix = tag.partition(":")[0]
    for name, value in attributes.items():
        made.set(qn(f"{prefix}:{name}"), value)
    return made


def has_page_numbers(footer: _Footer) -> bool:
    """Return whether a foot counts pages already."""
    texts = [*footer._element.iter(qn("w:instrText")), *footer._element.iter(qn("w:fldSimple"))]
    return any("PAGE" in (each.text or "") + (each.get(qn("w:instr")) or "") for each in texts)


def add_page_numbers(paragraph: Paragraph) -> None:
    """Add "Page 1 of 3" at the end of a paragraph, counted by the program that shows it."""
    before, _, rest = translate("Word", "Page {page} of {pages}").partition("{page}")
    between, _, after = rest.partition("{pages}")
    paragraph.add_run(f" · {before}")
    _add_field(paragraph, "PAGE")
    paragraph.add_run(between)
    _add_field(paragraph, "NUMPAGES")
    if after:
        paragraph.add_run(after)


def repeat(row: _Row) -> None:
    """Make a row the head of its table, seen again on every page that the table reaches."""
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))


def keep_whole(row: _Row) -> None:
    """Let no page end in the middle of a row."""
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))


def describe_table(table: Table, title: str, description: str) -> None:
    """Give a table the texts that a screen reader says before it reads the cells."""
    properties = table._tbl.tblPr
    properties.append(element("w:tblCaption", val=title))
    properties.append(element("w:tblDescription", val=description))


def tag(run: Run, name: str, alias: str) -> None:
    """Wrap a text in a field of Word's that keeps its name while somebody edits it."""
    control, properties, content = (element(f"w:{each}") for each in ("sdt", "sdtPr", "sdtContent"))
    properties.append(element("w:alias", val=alias[:64]))
    properties.append(element("w:tag", val=name[:64]))
    control.append(properties)
    control.append(content)
    run._r.addprevious(control)
    content.append(run._r)


def _add_field(paragraph: Paragraph, instruction: str) -> None:
    for kind in ("begin", "", "separate", "text", "end"):
        run = paragraph.add_run("1" if kind == "text" else "")
        if kind in ("begin", "separate", "end"):
            run._r.append(element("w:fldChar", fldCharType=kind))
        elif not kind:
            code = element("w:instrText")
            code.text = f" {instruction} "
            run._r.append(code)
