"""How answers are spread, in words."""

from collections.abc import Sequence

from jimdesk.i18n import translate
from jimdesk.statistics.assessment import Group, Spread


def function_name(group: Group) -> str:
    """Return whose answers they are."""
    return group.function or translate("Spread", "All functions together")


def told(spread: Spread, levels: Sequence[str]) -> str:
    """Return what the spread shows, for who cannot see it."""
    if spread.is_held_back:
        text = translate(
            "Spread", "{n} of {all} have answered. The answers are shown when three have answered."
        )
        return text.format(n=spread.answered, all=spread.asked)
    parts = []
    for group in spread.groups:
        said = [
            f"{level}. {levels[level - 1]}: {group.levels.count(level)}"
            for level in sorted(set(group.levels))
            if level <= len(levels)
        ]
        said += without_level(group)
        parts.append(f"{function_name(group)}: {', '.join(said)}.")
    answered = translate("Spread", "{n} of {all} have answered.")
    return " ".join([answered.format(n=spread.answered, all=spread.asked), *parts])


def without_level(group: Group) -> list[str]:
    """Return how many gave no level, in words, one for each reason."""
    told = []
    if group.unknown:
        told.append(translate("Spread", "don't know: {n}").format(n=group.unknown))
    if group.not_applicable:
        told.append(translate("Spread", "not applicable: {n}").format(n=group.not_applicable))
    return told
