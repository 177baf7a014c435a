"""The fields of a person's own answer to a question of the readiness sheet."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.column import Column, Editor
from models.vocabulary import Answer

ANSWER = Column("answer", QT_TRANSLATE_NOOP("Inspector", "Our answer"), Editor.CHOICE, closed=Answer)
NOTE = Column("note", QT_TRANSLATE_NOOP("Inspector", "Note"), Editor.AREA,
              hint=QT_TRANSLATE_NOOP("Inspector", "Why, and what comes next"))  # fmt: skip
READINESS = (ANSWER, NOTE)
