"""What the pictures of the argument show, as plain values: painters draw them, tables repeat them in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Shade(Enum):
    """What a bar stands for. Each has a step of the one hue, told apart in grey too."""

    WORK = auto()
    """Work that lands somewhere."""
    ABOVE = auto()
    """More than is intended: the one thing that orange says."""
    SILO = auto()
    """Communication for itself."""
    SILO_ELSEWHERE = auto()
    """Communication for others."""
    DEPARTMENT = auto()
    TRANSVERSE = auto()
    MISSING = auto()
    """Less than is intended: a dashed frame, in every picture."""
    REST = auto()
    """What is left: drawn as an empty frame."""


@dataclass(frozen=True)
class Twin:
    """The same as a table, for screen readers and for copying. The first column names the row."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def tsv(self) -> str:
        """As text that a spreadsheet takes apart into cells."""
        return "\n".join(
            "\t".join(" ".join(cell.split()) for cell in row) for row in (self.heads, *self.rows)
        )


@dataclass(frozen=True)
class Side:
    """A bar of one row: `share` (0–1, None: no bar), in words, and what else is said of it."""

    share: float | None
    value: str
    detail: str = ""
    target: float | None = None
    shade: Shade = Shade.WORK


@dataclass(frozen=True)
class BothRow:
    """An activity, or what belongs to none: what lands on the left of its name, who runs it on the right."""

    id: str
    name: str
    landing: Side
    running: Side
    strong: bool = False


@dataclass(frozen=True)
class BothWays:
    """Who the work is for and who does it, mirrored on one scale."""

    heads: tuple[str, str]
    rows: tuple[BothRow, ...]
    legend: tuple[tuple[tuple[str, Shade], ...], tuple[tuple[str, Shade], ...]]
    """What the shades mean, on the left and on the right."""
    marks: tuple[str, str]
    """What the dashed frame and the tick mean; empty where nothing is intended."""
    twin: Twin
    longest: float = 0.0
    """The longest bar of the whole, where this is a piece of it."""

    @property
    def scale(self) -> float:
        """The share (0–1) that the longest possible bar stands for: in steps, up to all."""
        shares = [
            s or 0.0 for row in self.rows for s in (row.landing.share, row.landing.target, row.running.share)
        ]
        longest = max((*shares, self.longest), default=0.0)
        return next(step for step in (0.2, 0.4, 0.6, 0.8, 1.0, longest) if longest <= step)


@dataclass(frozen=True)
class BarRow:
    """One bar: `share` of the longest possible one (0–1)."""

    id: str
    name: str
    share: float
    value: str
    detail: str = ""
    shade: Shade = Shade.WORK


@dataclass(frozen=True)
class BarGroup:
    """Bars under a heading of their own; it may be empty."""

    head: str
    rows: tuple[BarRow, ...]


@dataclass(frozen=True)
class Bars:
    """Groups of bars on one scale."""

    groups: tuple[BarGroup, ...]
    twin: Twin
    longest: float = 0.0
    """The longest bar of the whole, where this is a piece of it."""

    @property
    def scale(self) -> float:
        """The longest bar."""
        shares = (row.share for group in self.groups for row in group.rows)
        return max(self.longest, max(shares, default=0.0)) or 1.0


@dataclass(frozen=True)
class StripPart:
    """A part of a whole: `share` 0–1."""

    name: str
    share: float
    value: str
    shade: Shade


@dataclass(frozen=True)
class Strip:
    """A whole in one bar, each part labelled below it."""

    parts: tuple[StripPart, ...]
    twin: Twin


@dataclass(frozen=True)
class HeatRow:
    """An activity of the heat map with the margin at its end. `aside`: empty on purpose, outside the frame."""

    id: str
    name: str
    margin: str
    strong: bool = False
    aside: bool = False


@dataclass(frozen=True)
class HeatColumn:
    """A unit of the heat map with the margin below it."""

    id: str
    name: str
    margin: str
    strong: bool = False


@dataclass(frozen=True)
class HeatMap:
    """Activities × units. `shares` are 0–1 of all work, `homes` the cells (row, column) at home."""

    corner: str
    rows: tuple[HeatRow, ...]
    columns: tuple[HeatColumn, ...]
    shares: tuple[tuple[float, ...], ...]
    texts: tuple[tuple[str, ...], ...]
    homes: frozenset[tuple[int, int]]
    margins: tuple[str, str]
    """What the margin at the right says, and the one below."""
    steps: tuple[str, ...]
    """What the five grounds stand for, from none upwards."""
    home_mark: str
    twin: Twin


Drawing = BothWays | Bars | Strip | HeatMap
