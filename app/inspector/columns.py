"""The fields of each kind of row, as tables: column, label, editor; the pages walk them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP

from models.vocabulary import Flow, Media, Purpose, Stage


class Editor(Enum):
    """The kinds of field editors."""

    LINE = auto()
    AREA = auto()
    NUMBER = auto()
    PERCENT = auto()
    DATE = auto()
    CHOICE = auto()
    ROW = auto()
    TOGGLE = auto()
    SHARES = auto()
    EFFORT = auto()
    CHANNELS = auto()
    TAGS = auto()
    CONTRIBUTORS = auto()
    ROLES = auto()


ABOVE = (
    Editor.AREA,
    Editor.SHARES,
    Editor.EFFORT,
    Editor.CHANNELS,
    Editor.TAGS,
    Editor.CONTRIBUTORS,
    Editor.ROLES,
)
"""Editors that take the whole width, their label above them."""


@dataclass(frozen=True)
class Column:
    """One field of a page: what it edits, what it is called, how.

    `closed` is the set of a CHOICE, `to` the table that a ROW refers to. `unit` stands behind a number.
    """

    field: str
    label: str
    editor: Editor = Editor.LINE
    closed: type[StrEnum] | None = None
    to: str = ""
    hint: str = ""
    unit: str = ""
    required: bool = False


_ACTIVITY = "activity"
_PERSON = "person"
_UNIT = "unit"

ACTIVITY = (
    Column("lead_id", QT_TRANSLATE_NOOP("Inspector", "Lead"), Editor.ROW, to=_PERSON,
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

ACTION = (
    Column("stage", QT_TRANSLATE_NOOP("Inspector", "Stage"), Editor.CHOICE, closed=Stage, required=True),
    Column("decide_by", QT_TRANSLATE_NOOP("Inspector", "Decide by"), Editor.DATE),
    Column("owner_id", QT_TRANSLATE_NOOP("Inspector", "Owner"), Editor.ROW, to=_PERSON),
    Column("unit_id", QT_TRANSLATE_NOOP("Inspector", "Department"), Editor.ROW, to=_UNIT),
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
    Column("sponsor_id", QT_TRANSLATE_NOOP("Inspector", "Sponsor"), Editor.ROW, to=_PERSON),
    Column("risk", QT_TRANSLATE_NOOP("Inspector", "Risk"), Editor.AREA),
    Column("responder_id", QT_TRANSLATE_NOOP("Inspector", "Responder"), Editor.ROW, to=_PERSON),
    Column("tags", QT_TRANSLATE_NOOP("Inspector", "Tags"), Editor.TAGS,
           hint=QT_TRANSLATE_NOOP("Inspector", "Add a tag…")),
    Column("notes", QT_TRANSLATE_NOOP("Inspector", "Notes"), Editor.AREA),
)  # fmt: skip

UNIT = (
    Column("communication", QT_TRANSLATE_NOOP("Inspector", "This is Communication"), Editor.TOGGLE),
    Column("transverse", QT_TRANSLATE_NOOP("Inspector", "Works across all departments"), Editor.TOGGLE),
    Column("home_id", QT_TRANSLATE_NOOP("Inspector", "Home activity"), Editor.ROW, to=_ACTIVITY,
           hint=QT_TRANSLATE_NOOP("Inspector", "The activity it belongs to")),
)  # fmt: skip

PERSON = (
    Column("unit_id", QT_TRANSLATE_NOOP("Inspector", "Department"), Editor.ROW, to=_UNIT),
    Column("capacity", QT_TRANSLATE_NOOP("Inspector", "Capacity"), Editor.NUMBER,
           unit=QT_TRANSLATE_NOOP("Inspector", "h a month")),
    Column("email", QT_TRANSLATE_NOOP("Inspector", "E-mail")),
    Column("roles", QT_TRANSLATE_NOOP("Inspector", "Roles"), Editor.ROLES),
)  # fmt: skip

PLAN = (
    Column("organisation", QT_TRANSLATE_NOOP("Inspector", "Organisation")),
    Column("start", QT_TRANSLATE_NOOP("Inspector", "Start"), Editor.DATE, required=True),
    Column("end", QT_TRANSLATE_NOOP("Inspector", "End"), Editor.DATE, required=True),
    Column("currency", QT_TRANSLATE_NOOP("Inspector", "Currency"), hint="EUR"),
    Column("sponsor_id", QT_TRANSLATE_NOOP("Inspector", "Sponsor"), Editor.ROW, to=_PERSON),
    Column("committee", QT_TRANSLATE_NOOP("Inspector", "Committee"), Editor.AREA,
           hint=QT_TRANSLATE_NOOP("Inspector", "Who decides together, and when")),
)  # fmt: skip
