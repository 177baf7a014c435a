"""The argument, top to bottom: the road, who the work is for, what would move, what first; then who does what."""

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
    Key.FIRST: first,
    Key.MATRIX: who_for_whom,
    Key.WAYS: ways,
    Key.SINGLE: single,
    Key.STRATEGY: strategy,
    Key.CHANNELS: channels,
}
"""How each section is made, in the order of the argument."""
WITHOUT_WORK = (Key.WHO, Key.FIRST)
"""What there is to say while nothing is counted: why, and what to do."""


def argument(material: Material) -> tuple[Section, ...]:
    """All sections that have something to say, in order; with nothing counted, why and what to do.

    Where several figures are missing for the same reason, the first section alone says it.
    """
    keys = MAKERS if material.figures.total > 0 else WITHOUT_WORK
    told: list[Section] = []
    for key in keys:
        section = MAKERS[key](material)
        if section is not None and not _said_before(section, told):
            told.append(section)
    return tuple(told)


def _said_before(section: Section, told: list[Section]) -> bool:
    bare = section.drawing is None and not section.links
    return bare and any(section.lead in (one.lead, *one.sentences) for one in told)
