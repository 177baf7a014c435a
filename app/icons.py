"""Icons drawn from the bundled SVG outlines in any colour, at the size and sharpness they are needed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
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
    svg = _outline(name).replace("currentColor", QColor(color).name())
    side = round(size * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
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
    for size in _SIZES:
        result.addPixmap(pixmap(name, color, size, ratio))
        if disabled is not None:
            result.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return result
