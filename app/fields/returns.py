"""The fields of evidence for the four questions, and what an hour costs."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.child_rows import ChildSpec
from app.fields.column import Column, Editor
from models.vocabulary import Confidence

HOUR_COST = Column("hour_cost", QT_TRANSLATE_NOOP("Inspector", "An hour of work costs"), Editor.NUMBER,
                   unit="currency")  # fmt: skip

EVIDENCE = (
    Column("evidence", QT_TRANSLATE_NOOP("Inspector", "Evidence"), Editor.AREA,
           hint=QT_TRANSLATE_NOOP("Inspector", "What happened, and how it is known")),
    Column("objective_id", QT_TRANSLATE_NOOP("Inspector", "Objective"), Editor.ROW, to="objective",
           hint=QT_TRANSLATE_NOOP("Inspector", "Which one it shows reached")),
    Column("indicator_id", QT_TRANSLATE_NOOP("Inspector", "Indicator"), Editor.ROW, to="indicator",
           hint=QT_TRANSLATE_NOOP("Inspector", "Which one moved")),
    Column("action_id", QT_TRANSLATE_NOOP("Inspector", "Action"), Editor.ROW, to="action",
           hint=QT_TRANSLATE_NOOP("Inspector", "Which one brought it")),
    Column("confidence", QT_TRANSLATE_NOOP("Inspector", "How sure"), Editor.CHOICE, closed=Confidence),
    Column("value", QT_TRANSLATE_NOOP("Inspector", "Worth"), Editor.NUMBER, unit="currency"),
    Column("estimated", QT_TRANSLATE_NOOP("Inspector", "Estimated: nobody measured it"), Editor.TOGGLE),
)  # fmt: skip

EVIDENCE_OF_A_QUESTION = ChildSpec(
    table="return_evidence",
    owner="question",
    columns=EVIDENCE,
    first="evidence",
    add=QT_TRANSLATE_NOOP("Inspector", "New evidence…"),
    order=("evidence",),
)
"""The pieces of evidence of one question, in the order of their words."""
