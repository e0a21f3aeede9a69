"""An effect chain as a list of sentences, for those who read it rather than look at it."""

from collections.abc import Iterator

from jimdesk.domain.effect_chain import EffectArrow
from jimdesk.i18n import translate
from jimdesk.review.effect_boxes import Box
from jimdesk.review.effect_chain import EffectChain
from jimdesk.ui.effect_parts.placing import Chosen
from jimdesk.ui.effect_parts.walking import ends


def sentences(chain: EffectChain) -> Iterator[tuple[Chosen, str]]:
    """Yield every arrow as a sentence, then boxes without arrows, then what is left out."""
    joined = {key for arrow in chain.arrows for key in ends(arrow)}
    for number, arrow in enumerate(chain.arrows, 1):
        yield ends(arrow), f"{number}. {arrow.sentence}"
    for box in (box for column in chain.boxes.values() for box in column):
        if box.key not in joined:
            yield (box.key,), _alone(box)
    for arrow in chain.hidden:
        text = translate("EffectScreen", "Left out of the picture: {sentence}")
        yield ends(arrow), text.format(sentence=arrow.sentence)
    for lost in chain.lost:
        yield (lost.start, lost.end), lost_words(lost)


def lost_words(arrow: EffectArrow) -> str:
    """Return what is said of an arrow of which an end is gone."""
    text = translate(
        "EffectScreen",
        "No longer joined: the arrow from {start} to {end}. What it led from or to is gone, or has"
        " moved to another column.",
    )
    return text.format(start=arrow.start, end=arrow.end)


def _alone(box: Box) -> str:
    text = translate("EffectScreen", "{what}: {text} No arrow leads here or from here.")
    what = box.kind.label if box.is_aside else box.step.label
    said = box.text.strip() or translate("EffectPicture", "Not yet said")
    return text.format(what=what, text=said if said.endswith(".") else f"{said}.")
