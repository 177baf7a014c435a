"""Icons drawn from the bundled SVG outlines in any colour, at the size and sharpness they are needed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent.parent / "resources" / "icons"
_SIZES = (16, 20, 24)  # logical pixels


def names() -> tuple[str, ...]:
    """Every icon there is, sorted."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.svg")))


@cache
def _outline(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, color: QColor | str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a transparent square of `size` logical pixels, sharp at a device pixel `ratio`.

    Raises FileNotFoundError for a name that is not in `names()`.
    """
    return _pixmap(_drawing(name, color), size, ratio)


def _drawing(name: str, color: QColor | str) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer  # loaded with the first icon: the first paint shows none

    return QSvgRenderer(QByteArray(_outline(name).replace("currentColor", QColor(color).name()).encode()))


def _pixmap(drawing: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    side = round(size * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, color: QColor | str, disabled: QColor | str | None = None) -> QIcon:
    """The icon in `color`, and in `disabled` where the control is off.

    Raises FileNotFoundError for a name that is not in `names()`. Drawn ahead for the finest screen there is:
    a QIconEngine written in Python would draw on demand, but Qt frees it under Python's feet.
    """
    result = QIcon()
    ratio = QGuiApplication.instance().devicePixelRatio()
    on, off = _drawing(name, color), _drawing(name, disabled) if disabled is not None else None
    for size in _SIZES:
        result.addPixmap(_pixmap(on, size, ratio))
        if off is not None:
            result.addPixmap(_pixmap(off, size, ratio), QIcon.Mode.Disabled)
    return result
