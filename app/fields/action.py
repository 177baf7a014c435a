"""The fields of an action."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.fields.column import Column, Editor
from models.vocabulary import Flow, Media, Purpose, Stage

ACTION = (
    Column("stage", QT_TRANSLATE_NOOP("Inspector", "Stage"), Editor.CHOICE, closed=Stage, required=True),
    Column("decide_by", QT_TRANSLATE_NOOP("Inspector", "Decide by"), Editor.DATE),
    Column("owner_id", QT_TRANSLATE_NOOP("Inspector", "Owner"), Editor.ROW, to="person"),
    Column("unit_id", QT_TRANSLATE_NOOP("Inspector", "Department"), Editor.ROW, to="unit"),
    Column("start", QT_TRANSLATE_NOOP("Inspector", "Start"), Editor.DATE),
    Column("end", QT_TRANSLATE_NOOP("Inspector", "End"), Editor.DATE),
    Column("shares", QT_TRANSLATE_NOOP("Inspector", "Serves"), Editor.SHARES),
    Column("effort", QT_TRANSLATE_NOOP("Inspector", "Work"), Editor.EFFORT),
    Column("channels", QT_TRANSLATE_NOOP("Inspector", "Channels"), Editor.CHANNELS,
           hint=QT_TRANSLATE_NOOP("Inspector", "Add a channel…")),
    Column("description", QT_TRANSLATE_NOOP("Inspector", "Description"), Editor.AREA),
)  # fmt: skip

ACTION_MORE = (
    Column("purpose", QT_TRANSLATE_NOOP("Inspector", "Purpose"), Editor.CHOICE, closed=Purpose),
    Column("flow", QT_TRANSLATE_NOOP("Inspector", "Flow"), Editor.CHOICE, closed=Flow),
    Column("media", QT_TRANSLATE_NOOP("Inspector", "Media"), Editor.CHOICE, closed=Media),
    Column("cadence", QT_TRANSLATE_NOOP("Inspector", "How often"), hint=QT_TRANSLATE_NOOP("Inspector", "2/week")),
    Column("money", QT_TRANSLATE_NOOP("Inspector", "Money"), Editor.NUMBER, unit="currency"),
    Column("content", QT_TRANSLATE_NOOP("Inspector", "What is said"), Editor.AREA),
    Column("audience", QT_TRANSLATE_NOOP("Inspector", "For and with whom"), Editor.AREA),
    Column("hypothesis", QT_TRANSLATE_NOOP("Inspector", "Hypothesis"), Editor.AREA),
    Column("threshold", QT_TRANSLATE_NOOP("Inspector", "Goes on when"), Editor.AREA),
    Column("contributors", QT_TRANSLATE_NOOP("Inspector", "Contributors"), Editor.CONTRIBUTORS,
           hint=QT_TRANSLATE_NOOP("Inspector", "Add a person…")),
    Column("sponsor_id", QT_TRANSLATE_NOOP("Inspector", "Sponsor"), Editor.ROW, to="person"),
    Column("risk", QT_TRANSLATE_NOOP("Inspector", "Risk"), Editor.AREA),
    Column("responder_id", QT_TRANSLATE_NOOP("Inspector", "Responder"), Editor.ROW, to="person"),
    Column("tags", QT_TRANSLATE_NOOP("Inspector", "Tags"), Editor.TAGS,
           hint=QT_TRANSLATE_NOOP("Inspector", "Add a tag…")),
    Column("notes", QT_TRANSLATE_NOOP("Inspector", "Notes"), Editor.AREA),
)  # fmt: skip
