"""Say how something stands, always with a word and an icon, never with colour alone."""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["good", "warning", "bad", "muted", "accent"]


@dataclass(frozen=True, slots=True)
class Status:
    """How one thing stands.

    Attributes:
        text: The word that a person reads.
        tone: Its colour, by what it means.
        icon: Name of a file in resources/icons, without ".svg".
    """

    text: str
    tone: Tone = "muted"
    icon: str = "circle-question-mark"


TONE_ICONS: dict[Tone, str] = {
    "good": "circle-check",
    "warning": "triangle-alert",
    "bad": "circle-alert",
    "muted": "info",
    "accent": "info",
}
