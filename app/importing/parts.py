"""Small parts of the import window: buttons, frames, the busy cursor, files that can be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from app.theme import dress
from models.exchange import SourceTable, read_tables

KINDS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")


def tables_in(paths: Sequence[Path]) -> list[SourceTable]:
    """Every table of these files. Raises Fault."""
    return [table for path in paths for table in read_tables(path)]


def files_of(urls: Sequence[QUrl]) -> list[Path]:
    """The files among these addresses that could hold a table."""
    files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() in KINDS]


def framed(label: QLabel, role: str) -> QFrame:
    """A label in a frame of this role, hidden until there is something to say."""
    frame = QFrame()
    dress(frame, role)
    row = QHBoxLayout(frame)
    row.setContentsMargins(14, 8, 14, 8)
    row.addWidget(label)
    frame.hide()
    return frame


def button(text: str, handler: Callable[[], object]) -> QPushButton:
    """A button that does not answer Enter by itself."""
    made = QPushButton(text)
    made.setAccessibleName(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked=False: handler())
    return made


class busy:  # noqa: N801 - reads as a word in `with`
    """The busy cursor while a large table is read."""

    def __enter__(self) -> None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)

    def __exit__(self, *_raised: object) -> None:
        QGuiApplication.restoreOverrideCursor()
