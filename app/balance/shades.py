"""The colours of the argument on each ground: steps of one hue, orange for above the intention, steps in grey."""

from __future__ import annotations

from app.balance.drawings import Shade
from app.chain.lenses import DIVERGING, GREY_SHARES, PROGRESS
from app.chain.medium import PALETTES, Tone

_STEPS = {Shade.WORK: 2, Shade.SILO: 3, Shade.SILO_ELSEWHERE: 2, Shade.DEPARTMENT: 1, Shade.TRANSVERSE: 0}


def fill_of(shade: Shade, tone: Tone) -> str:
    """The fill of a bar."""
    if shade in (Shade.REST, Shade.MISSING):
        return PALETTES[tone].paper
    if shade is Shade.ABOVE:
        return PROGRESS[tone][3] if tone is Tone.GREY else DIVERGING[tone][2]
    return PROGRESS[tone][_STEPS[shade]]


def outlined(shade: Shade) -> bool:
    """Whether a fill is so light that the bar needs an outline."""
    return shade in (Shade.TRANSVERSE, Shade.MISSING, Shade.REST)


def dashes_of(shade: Shade) -> tuple[float, ...]:
    """How the outline of a bar is dashed, in widths of the line; empty where it is drawn through."""
    return (3, 2.5) if shade is Shade.MISSING else ()


def heat_step(share: float) -> int:
    """Which ground a part (0–1) of all work has: 0 for none, then in four steps that are the same everywhere."""
    return 0 if share <= 0 else 1 + sum(share >= step for step in GREY_SHARES)


def heat_fill(step: int, tone: Tone) -> str:
    """The ground of a step."""
    return PALETTES[tone].paper if step == 0 else PROGRESS[tone][step - 1]
