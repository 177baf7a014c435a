"""The user's own settings, each declared once with its default; nothing of a plan's content is kept here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

_RECENT = 10


@dataclass(frozen=True)
class Setting:
    """A key with its type and default."""

    key: str
    kind: type
    default: Any


LANGUAGE = Setting("language", str, "")  # "" is the system's
DARK = Setting("dark", bool, False)
RECENT = Setting("recent", str, "[]")
GEOMETRY = Setting("window/geometry", QByteArray, QByteArray())
LAYOUT = Setting("window/layout", QByteArray, QByteArray())
SILHOUETTE = Setting("window/silhouette", str, "[]")  # the shapes of the chain seen last, for the first paint


def _store() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Maillon", "Maillon")


def read(setting: Setting) -> Any:
    """The value of a setting, its default when it is unset or unreadable."""
    value = _store().value(setting.key, setting.default)
    if setting.kind is bool:
        return value in (True, "true", 1, "1")
    return value if isinstance(value, setting.kind) else setting.default


def write(setting: Setting, value: Any) -> None:
    """Remember a setting."""
    _store().setValue(setting.key, value)


def data_folder() -> Path:
    """The folder that holds the working copies of open plans, made if need be."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    folder = Path(place) / "maillon" / "working"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def recent_plans() -> list[Path]:
    """The plans opened last, latest first, those that are still there."""
    try:
        return [Path(path) for path in json.loads(read(RECENT)) if Path(path).exists()]
    except (ValueError, TypeError):
        return []


def remember_plan(path: Path) -> None:
    """Put a plan at the top of the recent ones."""
    others = [str(other) for other in recent_plans() if other != path.absolute()]
    write(RECENT, json.dumps([str(path.absolute()), *others][:_RECENT]))


def plan_note(plan_id: str) -> str:
    """What is remembered of how a plan is looked at (see app/outlook.py), "" when it was never seen."""
    return str(_store().value(f"outlook/{plan_id}", ""))


def keep_plan_note(plan_id: str, note: str) -> None:
    """Remember how a plan is looked at."""
    _store().setValue(f"outlook/{plan_id}", note)
