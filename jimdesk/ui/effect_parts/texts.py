"""What is written in a box of the picture, cut where it would fill the page."""

import textwrap
from dataclasses import dataclass

from jimdesk.i18n import translate
from jimdesk.review.effect_boxes import Box
from jimdesk.review.effect_chain import Arrow, EffectChain

_LONGEST = 150
"""Characters of a text in the picture; the whole of it stands beside."""


@dataclass(frozen=True, slots=True)
class Writing:
    """The head, the text and the foot of a box.

    Attributes:
        lacks: Whether the foot says that something is missing.
    """

    head: str
    text: str
    foot: str = ""
    lacks: bool = False


def writing(chain: EffectChain, box: Box) -> Writing:
    """Return what is written in a box; the foot says which assumptions lead to it."""
    text = box.text.strip() or translate("EffectPicture", "Not yet said")
    assumed = [each for each in chain.arrows if each.end is box and each.is_assumption]
    foot = "\n".join(filter(None, (_measured(box), _assumed(assumed))))
    short = textwrap.shorten(text, _LONGEST, placeholder=" …")
    return Writing(head_of(box), short, foot, lacks=any(not each.has_ground for each in assumed))


def head_of(box: Box) -> str:
    """Return what a box is: its readable id, or the kind of a box of one's own."""
    if box.own is not None:
        return box.kind.label if box.is_aside else ""
    return box.code


def name_of(box: Box) -> str:
    """Return the short name of a box: its head, or the beginning of its text."""
    text = box.text.strip() or translate("EffectPicture", "Not yet said")
    if box.code:
        return f"{box.code} ({box.step.label.lower()})"
    return textwrap.shorten(text, 40, placeholder=" …")


def choice_of(box: Box) -> str:
    """Return a box as a choice: its column, its readable id and the beginning of its text."""
    text = textwrap.shorten(box.text, 50, placeholder=" …")
    return f"{box.step.label}: {box.code or box.kind.label} {text}".strip()


def _measured(box: Box) -> str:
    if not box.measured_by:
        return ""
    text = translate("EffectPicture", "Followed by {codes}")
    return text.format(codes=", ".join(box.measured_by))


def _assumed(arrows: list[Arrow]) -> str:
    if not arrows:
        return ""
    grounds = dict.fromkeys(each.ground.label.lower() for each in arrows if each.ground)
    parts = [", ".join(grounds)] if grounds else []
    if any(not each.has_ground for each in arrows):
        parts.append(translate("EffectPicture", "ground is missing"))
    said = "; ".join(parts)
    return (
        translate("EffectPicture", "Assumption: {ground}").format(ground=said)
        if said
        else (translate("EffectPicture", "Assumption"))
    )
