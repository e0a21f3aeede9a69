"""The way through an effect chain with the arrow keys, and what is said on it."""

from jimdesk.domain.effect_chain import EffectArrow
from jimdesk.i18n import translate
from jimdesk.review.effect_boxes import Box
from jimdesk.review.effect_chain import STEPS, Arrow, EffectChain
from jimdesk.ui.effect_parts.placing import Chosen, box_keys
from jimdesk.ui.effect_parts.texts import head_of


def step(chain: EffectChain, chosen: Chosen, right: int, down: int) -> Chosen:
    """Return what is reached by one step from what is chosen.

    Sideways from a box one comes to an arrow, and from there to the box at its end; up and down
    one comes to the next box of the column or to the next arrow.

    Args:
        chain: The chain.
        chosen: Where one stands; nothing for the outside, from which one comes to the goal.
        right: 1 for right, -1 for left, else 0.
        down: 1 for down, -1 for up, else 0.
    """
    arrows = {ends(arrow): arrow for arrow in chain.arrows}
    if chosen in arrows:
        return _from_arrow(list(arrows), chosen, right, down)
    column = next((keys for keys in box_keys(chain) if chosen and chosen[0] in keys), None)
    if column is None:
        return (chain.goal.code,)
    if down:
        place = column.index(chosen[0]) + down
        return (column[min(max(place, 0), len(column) - 1)],)
    side = 0 if right > 0 else 1
    leading = [key for key in arrows if key[side] == chosen[0]]
    return leading[0] if leading else _beside(chain, column, right) or chosen


def _from_arrow(arrows: list[Chosen], chosen: Chosen, right: int, down: int) -> Chosen:
    if right:
        return (chosen[1] if right > 0 else chosen[0],)
    place = arrows.index(chosen) + down
    return arrows[min(max(place, 0), len(arrows) - 1)]


def _beside(chain: EffectChain, column: list[str], right: int) -> Chosen:
    columns = box_keys(chain)
    place = columns.index(column) + right
    return (columns[place][0],) if 0 <= place < len(columns) else ()


def ends(arrow: Arrow) -> Chosen:
    """Return the key of an arrow."""
    return arrow.start.key, arrow.end.key


def find_box(chain: EffectChain, chosen: Chosen) -> Box | None:
    """Return the box that is chosen, None for an arrow or nothing."""
    boxes = (box for column in chain.boxes.values() for box in column)
    return next((box for box in boxes if (box.key,) == chosen), None)


def find_arrow(chain: EffectChain, chosen: Chosen) -> Arrow | None:
    """Return the arrow that is chosen, also one that is left out of the picture."""
    return next((a for a in (*chain.arrows, *chain.hidden) if ends(a) == chosen), None)


def find_lost(chain: EffectChain, chosen: Chosen) -> EffectArrow | None:
    """Return the chosen arrow of which an end is gone, None for what is still joined."""
    return next((each for each in chain.lost if (each.start, each.end) == chosen), None)


def reachable(chain: EffectChain, box: Box) -> list[Box]:
    """Return the boxes to the right to which no arrow leads from a box."""
    held = {each.end.key for each in (*chain.arrows, *chain.hidden) if each.start is box}
    later = STEPS[STEPS.index(box.step) + 1 :]
    return [each for step in later for each in chain.boxes[step] if each.key not in held]


def said(chain: EffectChain, chosen: Chosen) -> str:
    """Return what a person hears who comes to a box or an arrow."""
    box, arrow = find_box(chain, chosen), find_arrow(chain, chosen)
    if box is not None:
        text = box.text.strip() or translate("EffectPicture", "Not yet said")
        return f"{box.step.label}: {head_of(box)} {text}".replace("  ", " ")
    return arrow.sentence if arrow is not None else ""
