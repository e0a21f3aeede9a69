"""How our Word documents look: built-in styles by name, so that an agency's own take over."""

from typing import cast

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from jimdesk.office.docx_xml import element
from jimdesk.office.styles import INK, MUTED

TITLE, CAPTION, BULLET, NORMAL = "Title", "Caption", "List Bullet", "Normal"
SOURCE = "JiM Source"
GAP = "JiM Gap"
_FONT = "Calibri"
_HEADINGS = {1: (16, 18, 4), 2: (13, 14, 3), 3: (11.5, 10, 2), 4: (11, 8, 2)}


def heading(level: int) -> str:
    """Return the name of the style of a heading; Word knows nine levels."""
    return f"Heading {min(level, 9)}"


def dress(word: WordDocument, *, own: bool) -> None:
    """Make sure that every style in use is there; only in a document of ours, set its looks.

    Args:
        word: Document to write in.
        own: Whether the document is ours, not an agency's template.
    """
    names = [NORMAL, TITLE, CAPTION, BULLET, *(heading(level) for level in range(1, 5))]
    for name in names:
        if name not in word.styles:
            word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    if own:
        _look(_paragraph(word, NORMAL), 11, INK, after=6)
        _look(_paragraph(word, TITLE), 22, INK, bold=True, after=10)
        for border in _paragraph(word, TITLE).element.iter(qn("w:pBdr")):
            border.getparent().remove(border)
        for level, (size, before, after) in _HEADINGS.items():
            style = _paragraph(word, heading(level))
            _look(style, size, INK, bold=True, before=before, after=after)
        _look(_paragraph(word, CAPTION), 10, INK, bold=True, before=10, after=3)
    _paragraph(word, CAPTION).paragraph_format.keep_with_next = True
    if SOURCE not in word.styles:
        source = cast("ParagraphStyle", word.styles.add_style(SOURCE, WD_STYLE_TYPE.PARAGRAPH))
        source.base_style = word.styles[NORMAL]
        source.font.size = Pt(9)
        source.font.color.rgb = RGBColor.from_string(MUTED)
        source.paragraph_format.space_before, source.paragraph_format.space_after = Pt(3), Pt(8)
    if GAP not in word.styles:
        gap = cast("CharacterStyle", word.styles.add_style(GAP, WD_STYLE_TYPE.CHARACTER))
        gap.font.bold = True
        gap.element.get_or_add_rPr().append(element("w:shd", val="clear", fill="FBF0DB"))


def speak(word: WordDocument, language: str) -> None:
    """Say which language all text is in, so that it is read aloud and spelled in that one."""
    defaults = word.styles.element.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = element("w:docDefaults")
        word.styles.element.insert(0, defaults)
    run = defaults.find(f"{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if run is None:
        outer = element("w:rPrDefault")
        run = element("w:rPr")
        outer.append(run)
        defaults.insert(0, outer)
    for each in list(word.styles.element.iter(qn("w:lang"))):
        each.getparent().remove(each)
    run.append(element("w:lang", val=language, eastAsia=language))


def _paragraph(word: WordDocument, name: str) -> ParagraphStyle:
    return cast("ParagraphStyle", word.styles[name])


def _look(
    style: ParagraphStyle,
    size: float,
    color: str,
    *,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
) -> None:
    for fonts in list(style.element.iter(qn("w:rFonts"))):
        fonts.getparent().remove(fonts)  # fonts of the theme would win over ours
    style.font.name, style.font.size, style.font.bold = _FONT, Pt(size), bold
    style.font.color.rgb = RGBColor.from_string(color)
    style.paragraph_format.space_before, style.paragraph_format.space_after = (
        Pt(before),
        Pt(after),
    )
