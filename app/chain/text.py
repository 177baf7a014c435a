"""Fitting text into little room: wrap, then hyphenate, then shrink to the medium's floor, then give up for a key."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont

from app.chain.lettering import LEADING, SEMIBOLD, text_width

Width = Callable[[str], float]

VOWELS = set("aeiouyàâäéèêëîïôöùûüœæ")
# Consonants that stay together at the start of a syllable, in French and in English
TOGETHER = {"ch", "ph", "th", "gn", "sh", "qu", "gu"} | {a + b for a in "bcdfgptv" for b in "lr"}
SHORTEST_PART = 3
LONG_NAME_LINES = 2
NAME_LINES = 4
SINGLE = 1.05
"""Height of a line that stands alone, of its size."""


@dataclass(frozen=True)
class Fitted:
    """Lines of a text at a size. `keyed` tells that they are a number, and the name stands in the legend."""

    lines: tuple[str, ...]
    size: float
    keyed: bool = False

    def height(self) -> float:
        """Of all lines."""
        return len(self.lines) * self.size * LEADING


def syllable_breaks(word: str) -> list[int]:
    """Where a word may be hyphenated: before the consonant (or inseparable pair) that opens a new syllable."""
    low, breaks = word.lower(), []
    for index in range(SHORTEST_PART, len(low) - SHORTEST_PART + 1):
        if not low[index].isalpha() or not low[index - 1].isalpha() or low[index] in VOWELS:
            continue
        pair = low[index : index + 2]
        if low[index - 1] in VOWELS:
            opens = pair[1:] in VOWELS or pair in TOGETHER
        else:
            opens = (pair[1:] in VOWELS or pair in TOGETHER) and low[index - 1 : index + 1] not in TOGETHER
        if opens and any(letter in VOWELS for letter in low[:index]):
            breaks.append(index)
    return breaks


WORDS = re.compile(r"[^ \t\n]+[ \t\n]*")
PARTS = re.compile(r"[^ \t\n/-]*[/-]+[ \t\n]*|[^ \t\n/-]+[ \t\n]*")


def wrap(
    text: str, room: float, width: Width, hyphenate: bool = False, parts: bool = False
) -> tuple[str, ...] | None:
    """Lines no wider than `room`, or None when a word is too long (even hyphenated, when that is allowed).

    Breaks at spaces, with `parts` or `hyphenate` after hyphens and slashes too, never at no-break spaces.
    """
    lines: list[str] = []
    line = ""
    for piece in (PARTS if parts or hyphenate else WORDS).findall(text.strip()):
        if width((line + piece).rstrip(" \t\n")) <= room:
            line += piece
            continue
        rest = piece
        while width(rest.rstrip(" \t\n")) > room or (hyphenate and line and _starts(line, rest, room, width)):
            cut = _hyphenated(line, rest, room, width) if hyphenate else None
            if cut is None:
                if not line:
                    return None
                lines.append(line.rstrip(" \t\n"))
                line = ""
                continue
            lines.append(line + rest[:cut] + "-")
            line, rest = "", rest[cut:]
        if line and width((line + rest).rstrip(" \t\n")) > room:
            lines.append(line.rstrip(" \t\n"))
            line = ""
        line += rest
    if line.strip():
        lines.append(line.rstrip(" \t\n"))
    return tuple(lines)


def _starts(line: str, rest: str, room: float, width: Width) -> bool:
    """A word goes on the started line only when it would not fit on a line of its own."""
    return width(rest.rstrip(" \t\n")) > room and _hyphenated(line, rest, room, width) is not None


def _hyphenated(line: str, word: str, room: float, width: Width) -> int | None:
    fits = [cut for cut in syllable_breaks(word.rstrip(" \t\n")) if width(line + word[:cut] + "-") <= room]
    return fits[-1] if fits else None


def fit_name(
    name: str, short_name: str, number: int, room: tuple[float, float], size: float, floor: float,
    weight: QFont.Weight = SEMIBOLD, most: int = NAME_LINES,
) -> Fitted:  # fmt: skip
    """The name in a room (width, height): long when it fits in two lines, else short, hyphenated, smaller, a number."""
    return _fit_name(name, short_name or name, number, *room, size, floor, weight, most)


@lru_cache(maxsize=4096)
def _fit_name(
    name: str, short: str, number: int, across: float, down: float, size: float, floor: float,
    weight: QFont.Weight, most: int,
) -> Fitted:  # fmt: skip
    for now in sizes(size, floor):
        width = _width_at(now, weight)
        if now * SINGLE > down and now > floor:
            continue
        lines = max(1, min(most, int((down + 0.25 * now) / (now * LEADING))))
        tries: Iterable[tuple[str, bool, bool, int]] = (
            (short, False, False, lines),
            (short, False, True, lines),
            (short, True, True, lines),
        )
        if now == size:
            tries = ((name, False, False, min(LONG_NAME_LINES, lines)), *tries)
        for text, hyphenate, parts, allowed in tries:
            got = wrap(text, across, width, hyphenate, parts)
            if got is not None and 0 < len(got) <= allowed:
                return Fitted(got, now)
    return Fitted((str(number),), floor, keyed=True)


def sizes(size: float, floor: float) -> Sequence[float]:
    """Sizes to try, from the wanted one down to the floor, in steps that one can see."""
    tried = [size]
    while tried[-1] * 0.92 > floor:
        tried.append(tried[-1] * 0.92)
    return tried if tried[-1] <= floor else [*tried, floor]


def _width_at(size: float, weight: QFont.Weight) -> Width:
    return lambda text: text_width(text, size, weight)


def fit_lines(text: str, room: float, most: int, size: float, weight: QFont.Weight) -> tuple[str, ...]:
    """The text in at most so many lines; what does not fit is left out behind an ellipsis. Empty without room."""
    width = _width_at(size, weight)
    if most < 1 or not text:
        return ()
    lines = wrap(text, room, width) or wrap(text, room, width, hyphenate=True)
    if lines is None:
        lines = (text,)
    if len(lines) <= most and all(width(line) <= room for line in lines):
        return lines
    last = " ".join(lines[most - 1 :])
    # bisected: a field may hold 10,000 characters
    kept = bisect_left(range(len(last)), True, key=lambda end: width(last[: end + 1].rstrip() + "…") > room)
    return (*lines[: most - 1], last[:kept].rstrip(" ,;:.") + "…") if kept else ()
