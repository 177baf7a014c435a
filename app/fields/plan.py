"""The fields of the plan itself, and the seats of its committee."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.child_rows import ChildSpec
from app.fields.column import Column, Editor
from models.vocabulary import ChainForm

PLAN_NAME = Column("name", QT_TRANSLATE_NOOP("Inspector", "Name"))

PLAN = (
    Column("organisation", QT_TRANSLATE_NOOP("Inspector", "Organisation")),
    Column("start", QT_TRANSLATE_NOOP("Inspector", "Start"), Editor.DATE, required=True),
    Column("end", QT_TRANSLATE_NOOP("Inspector", "End"), Editor.DATE, required=True),
    Column("form", QT_TRANSLATE_NOOP("Inspector", "Drawn as"), Editor.CHOICE, closed=ChainForm, required=True),
    Column("currency", QT_TRANSLATE_NOOP("Inspector", "Currency"), hint="EUR"),
    Column("hour_cost", QT_TRANSLATE_NOOP("Inspector", "An hour costs"), Editor.NUMBER, unit="currency"),
)  # fmt: skip

GOVERNANCE = (
    Column("sponsor_id", QT_TRANSLATE_NOOP("Inspector", "Sponsor"), Editor.ROW, to="person",
           hint=QT_TRANSLATE_NOOP("Inspector", "Who backs it at the top")),
    Column("committee", QT_TRANSLATE_NOOP("Inspector", "Committee"), Editor.AREA,
           hint=QT_TRANSLATE_NOOP("Inspector", "When it meets, and what it decides")),
)  # fmt: skip

SEATS = ChildSpec(
    "committee_seat",
    "",
    (Column("person_id", QT_TRANSLATE_NOOP("Inspector", "Person"), Editor.ROW, to="person", required=True),
     Column("seat", QT_TRANSLATE_NOOP("Inspector", "Stands for"),
            hint=QT_TRANSLATE_NOOP("Inspector", "legal, HR, IT, marketing…"))),
    first="person_id",
    add=QT_TRANSLATE_NOOP("Inspector", "Person in the committee…"),
)  # fmt: skip
"""Who sits in the committee, and what they stand for there."""
