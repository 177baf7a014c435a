"""The one hue of the coaching levels: the darker, the further; with the ink that can be read on it."""

from __future__ import annotations

from app.theme import contrast
from models.vocabulary import CoachingLevel

LIGHT = ("#e4eff5", "#9fc4da", "#33739a", "#0b4a73")
DARK = ("#26394a", "#2f6385", "#5ea3cf", "#b5dcf3")
_INKS = ("#14181f", "#ffffff")


def fill(level: CoachingLevel, dark: bool) -> str:
    """The colour of a level."""
    return (DARK if dark else LIGHT)[level.rank - 1]


def ink(ground: str) -> str:
    """Black or white, whichever reads better on a ground."""
    return max(_INKS, key=lambda colour: contrast(colour, ground))
