"""The argument, top to bottom: how far it came, who the work is for, what would move, who hangs on whom, what first."""

from __future__ import annotations

from collections.abc import Callable

from app.balance.first import first
from app.balance.material import Material
from app.balance.scores import gap, road, who
from app.balance.section import Key, Section
from app.balance.uses import channels, strategy
from app.balance.workers import single, ways, who_for_whom

MAKERS: dict[Key, Callable[[Material], Section | None]] = {
    Key.ROAD: road,
    Key.WHO: who,
    Key.GAP: gap,
    Key.MATRIX: who_for_whom,
    Key.WAYS: ways,
    Key.SINGLE: single,
    Key.STRATEGY: strategy,
    Key.CHANNELS: channels,
    Key.FIRST: first,
}
"""How each section is made, in the order of the argument."""
WITHOUT_WORK = (Key.WHO, Key.FIRST)
"""What there is to say while nothing is counted: why, and what to do."""


def argument(material: Material) -> tuple[Section, ...]:
    """All sections that have something to say, in order; with nothing counted, why and what to do."""
    keys = MAKERS if material.figures.total > 0 else WITHOUT_WORK
    told = (MAKERS[key](material) for key in keys)
    return tuple(section for section in told if section is not None)
