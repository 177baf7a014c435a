"""The fields of a crisis scenario, which belongs to an activity."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.child_rows import ChildSpec
from app.fields.column import Column, Editor

SCENARIO = Column("scenario", QT_TRANSLATE_NOOP("Inspector", "Scenario"), required=True)
RESPONDER = Column("responder_id", QT_TRANSLATE_NOOP("Inspector", "First to answer"), Editor.ROW, to="person")
DEPUTY = Column("deputy_id", QT_TRANSLATE_NOOP("Inspector", "Deputy"), Editor.ROW, to="person")
RESPONSE_HOURS = Column("response_hours", QT_TRANSLATE_NOOP("Inspector", "Answer within"), Editor.NUMBER,
                        unit=QT_TRANSLATE_NOOP("Inspector", "hours"))  # fmt: skip
LAST_DRILL = Column("last_drill", QT_TRANSLATE_NOOP("Inspector", "Last drill"), Editor.DATE)

CRISIS = (SCENARIO, RESPONDER, DEPUTY, RESPONSE_HOURS, LAST_DRILL)

CRISIS_SPEC = ChildSpec(
    "crisis_scenario",
    "activity_id",
    CRISIS,
    first="scenario",
    add=QT_TRANSLATE_NOOP("Inspector", "What might go wrong…"),
)
"""What might go wrong in an activity."""
