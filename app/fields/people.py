"""The fields of departments and people, and of the coaching register."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.document import PlanDocument
from app.fields.child_rows import ChildSpec
from app.fields.column import Column, Editor
from models.vocabulary import CoachingLevel

UNIT_NAME = Column("name", QT_TRANSLATE_NOOP("Inspector", "Name"), required=True)
PERSON_NAME = Column("name", QT_TRANSLATE_NOOP("Inspector", "Name"), required=True)

UNIT = (
    Column("communication", QT_TRANSLATE_NOOP("Inspector", "This is Communication"), Editor.TOGGLE),
    Column("transverse", QT_TRANSLATE_NOOP("Inspector", "Works across all departments"), Editor.TOGGLE),
    Column("home_id", QT_TRANSLATE_NOOP("Inspector", "Home activity"), Editor.ROW, to="activity",
           hint=QT_TRANSLATE_NOOP("Inspector", "The activity it belongs to")),
)  # fmt: skip

PERSON = (
    Column("unit_id", QT_TRANSLATE_NOOP("Inspector", "Department"), Editor.ROW, to="unit"),
    Column("capacity", QT_TRANSLATE_NOOP("Inspector", "Capacity"), Editor.NUMBER,
           unit=QT_TRANSLATE_NOOP("Inspector", "h a month")),
    Column("email", QT_TRANSLATE_NOOP("Inspector", "E-mail")),
    Column("roles", QT_TRANSLATE_NOOP("Inspector", "Roles"), Editor.ROLES),
)  # fmt: skip

LEVEL = Column("level", QT_TRANSLATE_NOOP("Inspector", "Level"), Editor.CHOICE,
               closed=CoachingLevel, required=True)  # fmt: skip
SINCE = Column("since", QT_TRANSLATE_NOOP("Inspector", "Since"), Editor.DATE)
COACH = Column("coach_id", QT_TRANSLATE_NOOP("Inspector", "Coach"), Editor.ROW, to="person",
               hint=QT_TRANSLATE_NOOP("Inspector", "By whom"))  # fmt: skip


def _from_today(document: PlanDocument, _owner: str) -> Mapping[str, object]:
    """A new line of the register begins where everybody does: told, today."""
    return {"level": CoachingLevel.TOLD, "since": document.today}


COACHING_OF_PERSON = ChildSpec(
    "coaching",
    "person_id",
    (Column("activity_id", QT_TRANSLATE_NOOP("Inspector", "Activity"), Editor.ROW, to="activity", required=True),
     LEVEL, SINCE, COACH),
    first="activity_id",
    add=QT_TRANSLATE_NOOP("Inspector", "Coached in this activity…"),
    also=_from_today,
    order=("since",),
)  # fmt: skip
"""How far a person has come, per activity."""

COACHING_OF_ACTIVITY = ChildSpec(
    "coaching",
    "activity_id",
    (Column("person_id", QT_TRANSLATE_NOOP("Inspector", "Person"), Editor.ROW, to="person", required=True),
     LEVEL, SINCE, COACH),
    first="person_id",
    add=QT_TRANSLATE_NOOP("Inspector", "Coached person…"),
    also=_from_today,
    order=("since",),
)  # fmt: skip
"""How far people have come in an activity."""
