"""Colour arithmetic: luminance and contrast (WCAG 2.2), text that can be read on a fill, ramps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

READABLE = 4.5
INK, WHITE, BLACK = "#12161c", "#ffffff", "#000000"


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue (0–255) of #rrggbb."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=1024)
def luminance(colour: str) -> float:
    """Relative luminance, 0–1 (WCAG 2.2)."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (v / 255 for v in channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1–21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=1024)
def ink_on(fill: str) -> str:
    """Ink or white, whichever can be read on this fill; black for the few in between on which neither can."""
    readable = [ink for ink in (INK, WHITE, BLACK) if contrast(ink, fill) >= READABLE]
    return readable[0] if readable else max((WHITE, BLACK), key=lambda ink: contrast(ink, fill))


def ramp(stops: Sequence[str], place: float) -> str:
    """The colour at `place` (0–1, held to that) of an even ramp through the stops."""
    place = min(max(place, 0.0), 1.0) * (len(stops) - 1)
    index = min(int(place), len(stops) - 2)
    pairs = zip(channels(stops[index]), channels(stops[index + 1]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * (place - index)):02x}" for a, b in pairs)
