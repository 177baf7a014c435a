"""What the table asks of keys and of lines: whether a key writes, which group a line is of, runs of lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ALT_GR = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.GroupSwitchModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)


def types(event: QKeyEvent) -> bool:
    """Whether a key writes something."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    writes = event.text() and event.text().isprintable() and not event.text().isspace()
    return bool(writes) and held in _ALT_GR


def groups_of(ids: Sequence[str], heads: Mapping[int, str]) -> list[str]:
    """The group of every line; nothing when there are no groups."""
    if not heads:
        return []
    found, group = [], ""
    for line in range(len(ids)):
        group = heads.get(line, group)
        found.append(group)
    return found


def runs_of(places: Sequence[int]) -> list[tuple[int, int]]:
    """Numbers in order as runs from first to last."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
