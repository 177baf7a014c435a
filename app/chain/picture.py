"""What a chain shows under one lens: the values, fills, patterns and marks of its cells, and the legend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Pattern(StrEnum):
    """How a cell's ground is drawn, beside its colour."""

    SOLID = "solid"
    TO_IMAGINE = "to_imagine"
    """White hatch in a bold dashed outline: nothing there yet."""
    ON_PURPOSE = "on_purpose"
    """Dotted grey: empty on purpose."""
    BLANK = "blank"
    """Paper white in a thin outline: to be written on."""


class Mark(StrEnum):
    """How far an action has come, as a drawn shape: ● ◐ ○ and a dashed ○."""

    LIVE = "live"
    TEST = "test"
    PLANNED = "planned"
    IDEA = "idea"


@dataclass(frozen=True)
class CellPicture:
    """What one cell shows. `figure` is set for numbers, which are drawn large; words are drawn like text."""

    name: str
    short_name: str = ""
    value: str = ""
    detail: str = ""
    fill: str = "#ffffff"
    pattern: Pattern = Pattern.SOLID
    figure: bool = False
    marks: tuple[Mark, ...] = ()


class Entry(StrEnum):
    """What a legend's entry is drawn as."""

    TEXT = "text"
    SWATCH = "swatch"
    RAMP = "ramp"
    MARK = "mark"


@dataclass(frozen=True)
class LegendEntry:
    """One entry of a legend. A ramp has its colours in `fills`, a swatch one; a text none."""

    entry: Entry
    label: str = ""
    fills: tuple[str, ...] = ()
    pattern: Pattern = Pattern.SOLID
    mark: Mark | None = None


@dataclass(frozen=True)
class ChainPicture:
    """All that is drawn into a layout. `context` is the line that travels with every copy (lens, period, scope …)."""

    cells: Mapping[str, CellPicture] = field(default_factory=dict)
    legend: tuple[LegendEntry, ...] = ()
    margin: str = ""
    context: str = ""


@dataclass(frozen=True)
class CellState:
    """What a cell is marked with on a screen."""

    selected: bool = False
    focused: bool = False
    hovered: bool = False
    drop_target: bool = False


PLAIN = CellState()
