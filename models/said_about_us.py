"""What is already said about us: lines that begin with + are good, with − or a hyphen bad, the others neither."""

from __future__ import annotations

from dataclasses import dataclass

GOOD, BAD = "+", "−"
_BAD_MARKS = ("−", "-", "–", "—")


@dataclass(frozen=True)
class Said:
    """The lines of a text without their marks, in their order."""

    good: tuple[str, ...]
    bad: tuple[str, ...]
    neither: tuple[str, ...]


def read_said(text: str) -> Said:
    """The good and the bad of a text; lines without words count for nothing."""
    good, bad, neither = list[str](), list[str](), list[str]()
    for line in (line.strip() for line in text.splitlines()):
        heap = good if line.startswith(GOOD) else bad if line.startswith(_BAD_MARKS) else neither
        words = line if heap is neither else line[1:].strip()
        if words:
            heap.append(words)
    return Said(tuple(good), tuple(bad), tuple(neither))


def with_line(text: str, mark: str) -> str:
    """The text with one more line begun by a mark; a line that stands empty after its mark becomes it."""
    lines = text.rstrip().split("\n") if text.strip() else []
    if lines and lines[-1].strip() in (GOOD, *_BAD_MARKS):
        lines.pop()
    return "\n".join([*lines, f"{mark} "])
