"""Our own Word document read back: the texts of its fields, by the record that they belong to."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import docx
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate

_MARK = "jimdesk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What came back in a document.

    Attributes:
        report: Name of the report that it was made as.
        year: Its year.
        texts: By readable id of the record and name of the field; paragraphs parted by a blank
            line.
    """

    report: str
    year: int
    texts: dict[tuple[str, str], str]


def read(path: Path) -> Returned:
    """Return the texts of a document that was made here and edited elsewhere.

    Raises:
        JimdeskError: it cannot be read, was not made here, or its fields are gone.
    """
    try:
        word = docx.Document(str(path))
    except (PackageNotFoundError, BadZipFile, OSError, ValueError, KeyError, SyntaxError) as error:
        text = translate("Word", "{name} cannot be read as a Word document. Nothing was changed.")
        raise JimdeskError(text.format(name=path.name)) from error
    mark, _, rest = word.core_properties.identifier.partition(":")
    report, _, year = rest.partition(":")
    texts = _texts(word.element.body)
    if mark != _MARK or not year.isdigit() or not texts:
        text = translate(
            "Word",
            "{name} has none of the fields that JiM Desk marks its texts with. Nothing was "
            "changed. Copy the texts by hand, or edit a document made here.",
        )
        raise JimdeskError(text.format(name=path.name))
    return Returned(report=report, year=int(year), texts=texts)


def _texts(body: Any) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], list[str]] = {}
    for control in body.iter(qn("w:sdt")):
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
        content = control.find(qn("w:sdtContent"))
        if tag is None or content is None:
            continue
        code, _, field = (tag.get(qn("w:val")) or "").partition("/")
        if code and field:
            paragraphs = list(content.iter(qn("w:p"))) or [content]
            parts = found.setdefault((code, field), [])
            parts += [text for each in paragraphs if (text := _text(each))]
    return {key: "\n\n".join(parts) for key, parts in found.items()}


def _text(within: Any) -> str:
    """Return the text of a paragraph; what is marked as deleted is not part of it."""
    signs = {qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:tab"): "\t"}
    found = within.iter(qn("w:t"), *signs)
    return "".join(signs.get(each.tag) or each.text or "" for each in found).strip()
