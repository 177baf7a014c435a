"""Where a file dialog starts: in the plan's folder, else where one was last, else at home."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.document import PlanDocument

_last: list[Path] = []


def start_folder(document: PlanDocument | None) -> Path:
    """The folder in which a file dialog about this plan, or about none, starts; it is there."""
    path = document.plan.path if document is not None else None
    places = [path.parent] if path else _last[-1:]
    return next((place for place in places if place.is_dir()), Path.home())


def remember(chosen: Path) -> None:
    """A file was chosen: the next dialog of a plan without a file starts beside it."""
    _last[:] = [chosen.parent]
