"""Plain documents become Word files, checked by our own linter before they get their names."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.opc.exceptions import PackageNotFoundError
from docx.shared import Cm

from jimdesk.domain.errors import JimdeskError
from jimdesk.i18n import translate
from jimdesk.office.docx_blocks import Blocks
from jimdesk.office.docx_styles import dress, speak
from jimdesk.office.docx_template import readable, without_content
from jimdesk.office.docx_xml import add_page_numbers, has_page_numbers
from jimdesk.office.lint_docx import lint
from jimdesk.office.pages import footer_line
from jimdesk.office.text import one_line
from jimdesk.office.written import refuse_faulty, write_checked
from jimdesk.reports.document import Document
from jimdesk.stopping import go_on

_FIRST_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip file can hold


def write(document: Document, path: Path, template: Path | None = None, mark: str = "") -> None:
    """Write a document as a Word file; the old file stays until the new one has been checked.

    Args:
        document: What to write.
        path: File to make or replace; its folder exists.
        template: The agency's own .docx or .dotx, whose styles, page, head and foot are used; None
            for ours.
        mark: What the file says about itself to this program, see `docx_reading`.

    Raises:
        HeldError: another program holds the file.
        JimdeskError: the template cannot be used, the file cannot be written, or it failed our own
            check. In every case the old file is as it was.
    """
    word = _opened(template)
    dress(word, own=template is None)
    speak(word, document.language)
    _describe(word, document, mark)
    _page(word, document, own=template is None)
    Blocks(word).write(document)
    write_checked(
        path,
        lambda temporary: _save(word, temporary),
        lambda temporary: refuse_faulty([*lint(temporary)]),
    )


def _opened(template: Path | None) -> WordDocument:
    if template is None:
        return without_content(docx.Document())
    try:
        return without_content(docx.Document(readable(template)))
    except (PackageNotFoundError, BadZipFile, OSError, ValueError, KeyError, SyntaxError) as error:
        text = translate(
            "Word",
            "The template {name} cannot be read as a Word document. Nothing was saved. Choose "
            "another template, or none.",
        )
        raise JimdeskError(text.format(name=template.name)) from error


def _describe(word: WordDocument, document: Document, mark: str) -> None:
    properties = word.core_properties
    properties.title = one_line(document.title)[:255]
    properties.subject = one_line(document.subject)[:255]
    properties.author = properties.last_modified_by = one_line(document.author)[:255]
    properties.language = document.language
    properties.content_status = one_line(document.status)[:255]
    properties.identifier = mark
    properties.comments = ""
    properties.keywords = ""
    properties.revision = 1
    at = document.created.replace(microsecond=0, tzinfo=None)
    properties.created = properties.modified = at


def _page(word: WordDocument, document: Document, *, own: bool) -> None:
    section = word.sections[0]
    if own:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.5)
        section.top_margin = section.bottom_margin = Cm(2.5)
    lies = (
        section.page_width is not None
        and section.page_height is not None
        and (section.page_width > section.page_height)
    )
    if document.landscape and not lies:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    footer = section.footer.paragraphs[-1]
    if footer.text.strip() or footer.runs:
        footer = section.footer.add_paragraph(style=footer.style)
    footer.add_run(footer_line(document))
    if not has_page_numbers(section.footer):
        add_page_numbers(footer)


def _save(word: WordDocument, path: Path) -> None:
    """Save with one and the same time in every part, so that the same document is the same file."""
    raw = path.with_name(path.name + ".raw")
    try:
        word.save(str(raw))
        with ZipFile(raw) as source, ZipFile(path, "w") as target:
            for name in source.namelist():
                go_on()
                target.writestr(ZipInfo(name, _FIRST_TIME), source.read(name), ZIP_DEFLATED)
    finally:
        raw.unlink(missing_ok=True)
