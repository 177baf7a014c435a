"""The fields of an action, in the groups in which its page shows them, and the rows that belong to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.document import PlanDocument
from app.fields.child_rows import ChildSpec
from app.fields.column import Column, Editor
from app.fields.returns import EVIDENCE
from models.vocabulary import Flow, Media, Purpose, ReturnQuestion, Stage, Verdict


@dataclass(frozen=True)
class Group:
    """Fields that stand together in a fold of the page. `code` is what the fold is remembered by."""

    code: str
    title: str
    columns: tuple[Column, ...] = ()


TITLE = Column("title", QT_TRANSLATE_NOOP("Inspector", "Title"), required=True)

ACTION = (
    Column("shares", QT_TRANSLATE_NOOP("Inspector", "Serves"), Editor.SHARES),
    Column("owner_id", QT_TRANSLATE_NOOP("Inspector", "Owner"), Editor.ROW, to="person"),
    Column("stage", QT_TRANSLATE_NOOP("Inspector", "Stage"), Editor.CHOICE, closed=Stage, required=True),
    Column("decide_by", QT_TRANSLATE_NOOP("Inspector", "Decide by"), Editor.DATE),
    Column("effort", QT_TRANSLATE_NOOP("Inspector", "Work"), Editor.EFFORT),
    Column("channels", QT_TRANSLATE_NOOP("Inspector", "Channels"), Editor.CHANNELS,
           hint=QT_TRANSLATE_NOOP("Inspector", "Add a channel…")),
)  # fmt: skip
"""What matters at first, seen at once."""

OBJECTIVES, RELAYS, DECISIONS = "objectives", "relays", "decisions"
"""Folds that hold more than fields."""

GROUPS = (
    Group(OBJECTIVES, QT_TRANSLATE_NOOP("Inspector", "Objectives it serves")),
    Group("said", QT_TRANSLATE_NOOP("Inspector", "What is said, to whom"), (
        Column("description", QT_TRANSLATE_NOOP("Inspector", "Description"), Editor.AREA),
        Column("content", QT_TRANSLATE_NOOP("Inspector", "What is said"), Editor.AREA),
        Column("audience", QT_TRANSLATE_NOOP("Inspector", "For and with whom"), Editor.AREA),
        Column("purpose", QT_TRANSLATE_NOOP("Inspector", "Purpose"), Editor.CHOICE, closed=Purpose),
        Column("flow", QT_TRANSLATE_NOOP("Inspector", "Flow"), Editor.CHOICE, closed=Flow),
        Column("media", QT_TRANSLATE_NOOP("Inspector", "Media"), Editor.CHOICE, closed=Media),
    )),
    Group("test", QT_TRANSLATE_NOOP("Inspector", "Test"), (
        Column("hypothesis", QT_TRANSLATE_NOOP("Inspector", "Hypothesis"), Editor.AREA,
               hint=QT_TRANSLATE_NOOP("Inspector", "What do we expect to happen?")),
        Column("threshold", QT_TRANSLATE_NOOP("Inspector", "Goes on when"), Editor.AREA,
               hint=QT_TRANSLATE_NOOP("Inspector", "What must be reached by then?")),
    )),
    Group("when", QT_TRANSLATE_NOOP("Inspector", "When and how often"), (
        Column("start", QT_TRANSLATE_NOOP("Inspector", "Start"), Editor.DATE),
        Column("end", QT_TRANSLATE_NOOP("Inspector", "End"), Editor.DATE),
        Column("cadence", QT_TRANSLATE_NOOP("Inspector", "How often"), Editor.CADENCE,
               hint=QT_TRANSLATE_NOOP("Inspector", "2/week")),
    )),
    Group(RELAYS, QT_TRANSLATE_NOOP("Inspector", "Follow-ons, online and off")),
    Group("others", QT_TRANSLATE_NOOP("Inspector", "Who else"), (
        Column("unit_id", QT_TRANSLATE_NOOP("Inspector", "Department"), Editor.ROW, to="unit"),
        Column("sponsor_id", QT_TRANSLATE_NOOP("Inspector", "Sponsor"), Editor.ROW, to="person"),
        Column("contributors", QT_TRANSLATE_NOOP("Inspector", "Contributors"), Editor.CONTRIBUTORS,
               hint=QT_TRANSLATE_NOOP("Inspector", "Add a person…")),
    )),
    Group("money", QT_TRANSLATE_NOOP("Inspector", "Money and return"), (
        Column("money", QT_TRANSLATE_NOOP("Inspector", "Money"), Editor.NUMBER, unit="currency"),
    )),
    Group("risk", QT_TRANSLATE_NOOP("Inspector", "Risk"), (
        Column("risk", QT_TRANSLATE_NOOP("Inspector", "What might go wrong"), Editor.AREA),
        Column("responder_id", QT_TRANSLATE_NOOP("Inspector", "Responder"), Editor.ROW, to="person",
               hint=QT_TRANSLATE_NOOP("Inspector", "Who answers in a crisis")),
    )),
    Group("notes", QT_TRANSLATE_NOOP("Inspector", "Notes and addresses"), (
        Column("tags", QT_TRANSLATE_NOOP("Inspector", "Tags"), Editor.TAGS,
               hint=QT_TRANSLATE_NOOP("Inspector", "Add a tag…")),
        Column("notes", QT_TRANSLATE_NOOP("Inspector", "Notes"), Editor.AREA),
    )),
    Group(DECISIONS, QT_TRANSLATE_NOOP("Inspector", "History of decisions")),
)  # fmt: skip
"""The rest, one step away."""

ACTION_MORE = tuple(column for group in GROUPS for column in group.columns)

ADDRESSES = ChildSpec(
    "link",
    "action_id",
    (Column("address", QT_TRANSLATE_NOOP("Inspector", "Address"), required=True),),
    first="address",
    add=QT_TRANSLATE_NOOP("Inspector", "Add an address…"),
)

DECISION = ChildSpec(
    "decision",
    "action_id",
    (
        Column("date", QT_TRANSLATE_NOOP("Inspector", "Decided on"), Editor.DATE, required=True),
        Column("verdict", QT_TRANSLATE_NOOP("Inspector", "Verdict"), Editor.CHOICE, closed=Verdict, required=True),
        Column("lesson", QT_TRANSLATE_NOOP("Inspector", "Lesson"), Editor.AREA,
               hint=QT_TRANSLATE_NOOP("Inspector", "What did we learn? Nobody is to blame.")),
    ),
    first="date",
    add=QT_TRANSLATE_NOOP("Inspector", "Decided on another day…"),
    order=("date",),
)  # fmt: skip

RELAY = (Column("how", QT_TRANSLATE_NOOP("Inspector", "How it goes on")),)
"""What can be said of a follow-on; its two ends are chosen when it is added."""

QUESTION = Column("question", QT_TRANSLATE_NOOP("Inspector", "Question"), Editor.CHOICE,
                  closed=ReturnQuestion, required=True)  # fmt: skip


def _first_question(_document: PlanDocument, _owner: str) -> Mapping[str, object]:
    return {"question": ReturnQuestion.RELATION}


EVIDENCE_OF_AN_ACTION = ChildSpec(
    "return_evidence",
    "action_id",
    (
        next(column for column in EVIDENCE if column.field == "evidence"),
        QUESTION,
        *(column for column in EVIDENCE if column.field in ("confidence", "value", "estimated")),
    ),
    first="evidence",
    add=QT_TRANSLATE_NOOP("Inspector", "What did it bring?"),
    also=_first_question,
    order=("question", "evidence"),
)
"""What the action returned, for one of the four questions each."""
