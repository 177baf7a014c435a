"""The fields of an objective, of its indicators and their readings, and of what serves it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.column import Column, Editor
from models.vocabulary import Better

STATEMENT = Column("statement", QT_TRANSLATE_NOOP("Inspector", "Objective"), required=True)

KEPT_BECAUSE = Column("kept_because", QT_TRANSLATE_NOOP("Inspector", "Kept because"),
                      hint=QT_TRANSLATE_NOOP("Inspector", "Why it stays as it is worded"))  # fmt: skip

OBJECTIVE = (
    Column("activity_id", QT_TRANSLATE_NOOP("Inspector", "Activity"), Editor.ROW, to="activity",
           hint=QT_TRANSLATE_NOOP("Inspector", "Whose result it is")),
    Column("parent_id", QT_TRANSLATE_NOOP("Inspector", "Serves"), Editor.ROW, to="objective",
           hint=QT_TRANSLATE_NOOP("Inspector", "A higher objective, if any")),
    Column("horizon", QT_TRANSLATE_NOOP("Inspector", "By when"), Editor.DATE),
    Column("sponsor_id", QT_TRANSLATE_NOOP("Inspector", "Sponsor"), Editor.ROW, to="person"),
)  # fmt: skip

INDICATOR_NAME = Column("name", QT_TRANSLATE_NOOP("Inspector", "Indicator"), required=True)

INDICATOR = (
    Column("unit", QT_TRANSLATE_NOOP("Inspector", "Counted in"),
           hint=QT_TRANSLATE_NOOP("Inspector", "days, %, €…")),
    Column("baseline", QT_TRANSLATE_NOOP("Inspector", "Starting value"), Editor.NUMBER),
    Column("target", QT_TRANSLATE_NOOP("Inspector", "Intended value"), Editor.NUMBER),
    Column("better", QT_TRANSLATE_NOOP("Inspector", "Better"), Editor.CHOICE, closed=Better, required=True),
)  # fmt: skip

READING = (
    Column("date", QT_TRANSLATE_NOOP("Inspector", "Measured on"), Editor.DATE, required=True),
    Column("value", QT_TRANSLATE_NOOP("Inspector", "Value"), Editor.NUMBER, required=True),
    Column("note", QT_TRANSLATE_NOOP("Inspector", "Note"), hint=QT_TRANSLATE_NOOP("Inspector", "What was behind it")),
)  # fmt: skip

MECHANISM = Column("mechanism", QT_TRANSLATE_NOOP("Inspector", "How it contributes"),
                   hint=QT_TRANSLATE_NOOP("Inspector", "Not linked yet: how does it contribute?"))  # fmt: skip
