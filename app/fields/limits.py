"""The field of a stage's limit on the board."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.column import Column, Editor

LIMIT = (
    Column("most", QT_TRANSLATE_NOOP("Inspector", "Limit"), Editor.NUMBER,
           hint=QT_TRANSLATE_NOOP("Inspector", "no limit")),
)  # fmt: skip
"""What stands at the head of a column; the stage is that of the column."""
