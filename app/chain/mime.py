"""What can be dropped on the chain: ideas of the catalogue and actions of other views, each in its own format."""

from __future__ import annotations

import json
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData

IDEA = "application/x-maillon-idea"
"""An idea of the catalogue: its code."""
ACTION = "application/x-maillon-action"
"""An action, and the activity whose share is to be moved."""


@dataclass(frozen=True)
class DroppedAction:
    """An action and the activity it is taken from; None when it is taken from none in particular."""

    action: str
    source: str | None = None


def of_idea(code: str) -> QMimeData:
    """The data of a drag that carries an idea."""
    data = QMimeData()
    data.setData(IDEA, QByteArray(code.encode()))
    return data


def of_action(action: str, source: str | None = None) -> QMimeData:
    """The data of a drag that carries an action, taken from an activity."""
    data = QMimeData()
    data.setData(ACTION, QByteArray(json.dumps({"action": action, "source": source}).encode()))
    return data


def idea_in(data: QMimeData) -> str | None:
    """The code of the idea that a drag carries, None when it carries none."""
    if not data.hasFormat(IDEA):
        return None
    return data.data(IDEA).data().decode("utf-8", "replace") or None


def action_in(data: QMimeData) -> DroppedAction | None:
    """The action that a drag carries, None when it carries none that can be read."""
    if not data.hasFormat(ACTION):
        return None
    try:
        told = json.loads(data.data(ACTION).data())
        source = told.get("source")
        return DroppedAction(str(told["action"]), None if source is None else str(source))
    except (ValueError, KeyError, AttributeError):
        return None
