"""The fields of an activity."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.column import Column, Editor

ACTIVITY = (
    Column("lead_id", QT_TRANSLATE_NOOP("Inspector", "Lead"), Editor.ROW, to="person",
           hint=QT_TRANSLATE_NOOP("Inspector", "Who answers for it")),
)  # fmt: skip
"""What stands first on the page of an activity; its name and its problem are of their own kinds."""

PROBLEM = (
    Column("problem", QT_TRANSLATE_NOOP("Inspector", "Problem to solve"), Editor.AREA,
           hint=QT_TRANSLATE_NOOP("Inspector", "What does this department want solved?")),
    Column("problem_voice", QT_TRANSLATE_NOOP("Inspector", "Who says so"),
           hint=QT_TRANSLATE_NOOP("Inspector", "A name, a team")),
    Column("problem_cost", QT_TRANSLATE_NOOP("Inspector", "What it costs"),
           hint=QT_TRANSLATE_NOOP("Inspector", "Days, orders, money")),
    Column("said_about_us", QT_TRANSLATE_NOOP("Inspector", "What is already said about us here"), Editor.AREA,
           hint=QT_TRANSLATE_NOOP("Inspector", "Good and bad, with where it was said")),
)  # fmt: skip
"""The card that is asked for before the first action, and folds to a summary afterwards."""

ACTIVITY_INTENTION = (
    Column("target", QT_TRANSLATE_NOOP("Inspector", "Intended share"), Editor.PERCENT),
    Column("empty_on_purpose", QT_TRANSLATE_NOOP("Inspector", "Empty on purpose"), Editor.TOGGLE),
)

ACTIVITY_REASON = Column("reason", QT_TRANSLATE_NOOP("Inspector", "Reason"), Editor.LINE,
                         hint=QT_TRANSLATE_NOOP("Inspector", "Why no work is meant to serve it"))  # fmt: skip

ACTIVITY_MORE = (Column("code", QT_TRANSLATE_NOOP("Inspector", "Code")),)

LINKAGE = Column("label", QT_TRANSLATE_NOOP("Inspector", "How one affects the other"),
                 hint=QT_TRANSLATE_NOOP("Inspector", "How does one affect the other?"))  # fmt: skip
"""What can be said of a linkage; its two ends are chosen when it is added."""
