"""What is drawn on: sizes of text and lines in the drawing's unit, and the colours of its ground."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from app.chain.shapes import Spacing


class Tone(StrEnum):
    """Which set of colours a drawing uses."""

    LIGHT = "light"
    DARK = "dark"
    GREY = "grey"


@dataclass(frozen=True)
class Palette:
    """Colours that are not a lens's: ground, text, lines. All as #rrggbb."""

    ground: str
    paper: str
    ink: str
    muted: str
    line: str
    hatch: str
    dotted: str
    dot: str
    accent: str
    halo: str


PALETTES = {
    Tone.LIGHT: Palette(
        ground="#f3f4f6", paper="#ffffff", ink="#12161c", muted="#4f5868", line="#b9bec9",
        hatch="#cfd4db", dotted="#f4f5f7", dot="#bcc2cc", accent="#0b3d5f", halo="#ffffff",
    ),
    Tone.DARK: Palette(
        ground="#15191f", paper="#1b2027", ink="#eef2f6", muted="#a9b4c2", line="#4b5563",
        hatch="#3d4653", dotted="#20262e", dot="#4a5462", accent="#d3eafa", halo="#0f1318",
    ),
    Tone.GREY: Palette(
        ground="#ffffff", paper="#ffffff", ink="#000000", muted="#404040", line="#9a9a9a",
        hatch="#bdbdbd", dotted="#f7f7f7", dot="#a8a8a8", accent="#000000", halo="#ffffff",
    ),
}  # fmt: skip

POINT = 10.0
"""Units of a paper drawing in one typographic point: sizes of text are whole units."""
MM = 72 / 25.4 * POINT


@dataclass(frozen=True)
class Medium:
    """Sizes in the drawing's unit. `name` is the size of names, the others follow; no text is under `floor`."""

    name: float
    floor: float
    mm: float
    tone: Tone = Tone.LIGHT

    @property
    def palette(self) -> Palette:
        return PALETTES[self.tone]

    @property
    def word(self) -> float:
        """Size of values in words."""
        return self.name

    @property
    def figure(self) -> float:
        """Size of values in numbers."""
        return self.name * 1.75

    @property
    def detail(self) -> float:
        return max(self.name * 0.8, self.floor)

    @property
    def legend(self) -> float:
        return max(self.name * 0.87, self.floor)

    @property
    def mark(self) -> float:
        """Diameter of a stage mark."""
        return self.name * 0.8

    @property
    def stroke(self) -> float:
        """Width of the bold dashed outline; thin lines are half of it."""
        return self.name * 0.15

    @property
    def hatch_step(self) -> float:
        """Distance between hatch lines, never under what a print can separate."""
        return max(self.name * 0.85, 1.6 * self.mm)

    @property
    def hatch_width(self) -> float:
        return max(self.name * 0.06, 0.12 * self.mm)

    @property
    def overhang(self) -> float:
        """How far outlines of a cell reach over its polygon."""
        return self.stroke * 2 + 1

    @property
    def spacing(self) -> Spacing:
        """The distances of a layout that suit this text."""
        return Spacing(gap=self.name * 0.36, padding=self.name * 0.62, line=self.name * 1.22)

    @staticmethod
    def screen(width: float, height: float, dark: bool = False, text: float = 1.0) -> Medium:
        """A chain of this size in logical pixels; `text` is the user's text scale."""
        unit = min(max(sqrt(max(width, 1.0) * max(height, 1.0)) / 720, 0.8), 1.35) * text
        return Medium(round(15 * unit), max(10.0, 10 * text), 96 / 25.4, Tone.DARK if dark else Tone.LIGHT)

    @staticmethod
    def paper(sheet_width_mm: float, grey: bool = False) -> Medium:
        """A sheet of this width; the unit is a tenth of a point, no text under 7 pt."""
        points = max(9.6, 13.0 * sheet_width_mm / 420)
        return Medium(round(points * POINT), 7.2 * POINT, MM, Tone.GREY if grey else Tone.LIGHT)

    @staticmethod
    def wall(height: float, dark: bool = False) -> Medium:
        """A projected screen of this height in pixels: nothing on it under 2.8 % of the height."""
        return Medium(round(height * 0.0315), height * 0.028, height / 300, Tone.DARK if dark else Tone.LIGHT)
