"""The fields of an activity."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.column import Column, Editor

ACTIVITY = (
    Column("lead_id", QT_TRANSLATE_NOOP("Inspector", "Lead"), Editor.ROW, to="person",
           hint=QT_TRANSLATE_NOOP("Inspector", "Who answers for it")),
    Column("problem", QT_TRANSLATE_NOOP("Inspector", "Problem to solve"), Editor.AREA,
           hint=QT_TRANSLATE_NOOP("Inspector", "What does this department want solved?")),
)  # fmt: skip
"""What stands first on the page of an activity; its name is a field of its own kind."""

ACTIVITY_INTENTION = (
    Column("target", QT_TRANSLATE_NOOP("Inspector", "Intended share"), Editor.PERCENT),
    Column("empty_on_purpose", QT_TRANSLATE_NOOP("Inspector", "Empty on purpose"), Editor.TOGGLE),
)

ACTIVITY_REASON = Column("reason", QT_TRANSLATE_NOOP("Inspector", "Reason"), Editor.LINE,
                         hint=QT_TRANSLATE_NOOP("Inspector", "Why no work is meant to serve it"))  # fmt: skip

ACTIVITY_MORE = (
    Column("said_about_us", QT_TRANSLATE_NOOP("Inspector", "What is already said about us here"), Editor.AREA,
           hint=QT_TRANSLATE_NOOP("Inspector", "Good and bad, with where it was said")),
    Column("code", QT_TRANSLATE_NOOP("Inspector", "Code")),
)  # fmt: skip
