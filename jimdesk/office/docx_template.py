"""The agency's own Word template: its styles, page, head and foot, without what it says."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from docx.document import Document as WordDocument
from docx.oxml.ns import qn

_TEMPLATE = b"wordprocessingml.template.main+xml"
_DOCUMENT = b"wordprocessingml.document.main+xml"
_TYPES = "[Content_Types].xml"


def readable(template: Path) -> BytesIO:
    """Return a document, or a template of Word's own kind as if it were one.

    Raises:
        OSError, zipfile.BadZipFile: it cannot be read.
        ValueError: it is no Word document, or has macros.
    """
    raw = BytesIO()
    with ZipFile(template) as source, ZipFile(raw, "w") as target:
        types = source.read(_TYPES).replace(_TEMPLATE, _DOCUMENT)
        if _DOCUMENT not in types:
            raise ValueError("not a Word document without macros")
        for name in source.namelist():
            target.writestr(name, types if name == _TYPES else source.read(name))
    raw.seek(0)
    return raw


def without_content(word: WordDocument) -> WordDocument:
    """Return a document whose text is taken out; the last section's page, head and foot stay."""
    body = word.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    return word
