"""What a person says of an effect chain, each as one edit of the file."""

from dataclasses import replace
from typing import Any

from jimdesk.domain.effect_chain import EffectArrow, EffectNode, EffectNodeKind, Step
from jimdesk.domain.errors import InvalidError
from jimdesk.domain.goal import Goal
from jimdesk.i18n import translate
from jimdesk.review.effect_boxes import Box
from jimdesk.review.effect_chain import STEPS, Arrow, EffectChain
from jimdesk.store.writer import Writer
from jimdesk.ui.document import Document


def change_arrow(document: Document, goal: Goal, arrow: Arrow, values: dict[str, Any]) -> None:
    """Keep what is said of an arrow, whether it follows from the records or is one's own."""
    held = arrow.stored or EffectArrow(goal_id=goal.id, start=arrow.start.key, end=arrow.end.key)
    label = translate("EffectScreen", "Change an arrow of the effect chain of {goal}")
    document.edit(label.format(goal=goal.code), lambda edit: edit.save(replace(held, **values)))


def change_node(document: Document, chain: EffectChain, box: Box, values: dict[str, Any]) -> None:
    """Keep what is written in a box of one's own.

    Raises:
        InvalidError: an arrow would no longer lead to the right.
    """
    assert box.own is not None
    node = replace(box.own, **values)
    if not _arrows_lead_on(chain, box, node.step):
        text = translate(
            "EffectScreen",
            "Arrows lead from the left to the right. Remove the arrows of the box first, or choose"
            " a column between what they lead from and to.",
        )
        raise InvalidError("step", text)
    label = translate("EffectScreen", "Change a box of the effect chain of {goal}")
    document.edit(label.format(goal=chain.goal.code), lambda edit: edit.save(node))


def add_node(document: Document, goal: Goal, kind: EffectNodeKind) -> EffectNode:
    """Add an empty box of one's own: for a side effect or a goal conflict beside the outcome."""
    label = translate("EffectScreen", "Add a box to the effect chain of {goal}")
    node = EffectNode(goal_id=goal.id, kind=kind, step=Step.OUTCOME)
    return document.edit(label.format(goal=goal.code), lambda edit: edit.save(node))


def add_arrow(document: Document, goal: Goal, start: str, end: str) -> None:
    """Draw an arrow of one's own between two boxes."""
    label = translate("EffectScreen", "Add an arrow to the effect chain of {goal}")
    arrow = EffectArrow(goal_id=goal.id, start=start, end=end)
    document.edit(label.format(goal=goal.code), lambda edit: edit.save(arrow))


def remove_arrow(document: Document, goal: Goal, arrow: Arrow) -> None:
    """Take an arrow out of the picture: one's own goes away, one that follows is hidden."""
    if arrow.follows:
        change_arrow(document, goal, arrow, {"hidden": True})
    elif arrow.stored is not None:
        remove_stored(document, goal, arrow.stored)


def remove_stored(document: Document, goal: Goal, arrow: EffectArrow) -> None:
    """Put an arrow in the wastebasket."""
    label = translate("EffectScreen", "Remove an arrow of the effect chain of {goal}")
    document.edit(label.format(goal=goal.code), lambda edit: edit.delete(arrow))


def remove_node(document: Document, chain: EffectChain, box: Box) -> None:
    """Put a box of one's own in the wastebasket, with its arrows."""
    node = box.own
    assert node is not None
    gone = [
        each.stored
        for each in (*chain.arrows, *chain.hidden)
        if each.stored is not None and box.key in (each.start.key, each.end.key)
    ]

    def remove(edit: Writer) -> None:
        for each in gone:
            edit.delete(each)
        edit.delete(node)

    label = translate("EffectScreen", "Remove a box of the effect chain of {goal}")
    document.edit(label.format(goal=chain.goal.code), remove)


def _arrows_lead_on(chain: EffectChain, box: Box, step: Step) -> bool:
    at = STEPS.index(step)
    held = (*chain.arrows, *chain.hidden)
    before = [STEPS.index(each.start.step) for each in held if each.end is box]
    after = [STEPS.index(each.end.step) for each in held if each.start is box]
    return all(place < at for place in before) and all(place > at for place in after)
