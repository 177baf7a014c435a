"""The columns of the table as a person meets them: what each is called, how wide it is, which field edits it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.fields import action as fields
from app.fields.column import Column, Editor
from app.wording.choices import choices
from models.exchange.columns import BY_NAME
from models.folding import fold
from models.listing.block import accepted_names
from models.listing.columns import BY_ID, COLUMNS
from models.listing.folded import plain


@dataclass(frozen=True)
class Look:
    """What a column is called, its width at first in pixels, and whether it stands to the right as numbers do."""

    title: str
    width: int = 150
    right: bool = False


LOOKS: Mapping[str, Look] = {
    "title": Look(QT_TRANSLATE_NOOP("ActionsTable", "Action"), 240),
    "stage": Look(QT_TRANSLATE_NOOP("ActionsTable", "Stage"), 90),
    "activities": Look(QT_TRANSLATE_NOOP("ActionsTable", "Activities"), 190),
    "owner": Look(QT_TRANSLATE_NOOP("ActionsTable", "Owner"), 130),
    "unit": Look(QT_TRANSLATE_NOOP("ActionsTable", "Department"), 140),
    "start": Look(QT_TRANSLATE_NOOP("ActionsTable", "Start"), 96),
    "end": Look(QT_TRANSLATE_NOOP("ActionsTable", "End"), 96),
    "effort": Look(QT_TRANSLATE_NOOP("ActionsTable", "Work"), 110, right=True),
    "channels": Look(QT_TRANSLATE_NOOP("ActionsTable", "Channels"), 160),
    "objectives": Look(QT_TRANSLATE_NOOP("ActionsTable", "Objectives"), 220),
    "contribution": Look(QT_TRANSLATE_NOOP("ActionsTable", "How it contributes"), 220),
    "decide_by": Look(QT_TRANSLATE_NOOP("ActionsTable", "Decide by"), 96),
    "overdue": Look(QT_TRANSLATE_NOOP("ActionsTable", "Overdue"), 90),
    "decision": Look(QT_TRANSLATE_NOOP("ActionsTable", "Last decision"), 150),
    "tags": Look(QT_TRANSLATE_NOOP("ActionsTable", "Tags"), 130),
    "money": Look(QT_TRANSLATE_NOOP("ActionsTable", "Money"), 100, right=True),
    "hours": Look(QT_TRANSLATE_NOOP("ActionsTable", "Hours a month"), 110, right=True),
    "cadence": Look(QT_TRANSLATE_NOOP("ActionsTable", "How often"), 110),
    "purpose": Look(QT_TRANSLATE_NOOP("ActionsTable", "Purpose"), 120),
    "flow": Look(QT_TRANSLATE_NOOP("ActionsTable", "Flow"), 160),
    "media": Look(QT_TRANSLATE_NOOP("ActionsTable", "Media"), 110),
    "description": Look(QT_TRANSLATE_NOOP("ActionsTable", "Description"), 240),
    "content": Look(QT_TRANSLATE_NOOP("ActionsTable", "What is said"), 220),
    "audience": Look(QT_TRANSLATE_NOOP("ActionsTable", "For and with whom"), 180),
    "hypothesis": Look(QT_TRANSLATE_NOOP("ActionsTable", "Hypothesis"), 220),
    "threshold": Look(QT_TRANSLATE_NOOP("ActionsTable", "Goes on when"), 180),
    "contributors": Look(QT_TRANSLATE_NOOP("ActionsTable", "Contributors"), 160),
    "sponsor": Look(QT_TRANSLATE_NOOP("ActionsTable", "Sponsor"), 130),
    "risk": Look(QT_TRANSLATE_NOOP("ActionsTable", "Risk"), 180),
    "responder": Look(QT_TRANSLATE_NOOP("ActionsTable", "Responder"), 130),
    "relays": Look(QT_TRANSLATE_NOOP("ActionsTable", "Goes on in"), 180),
    "notes": Look(QT_TRANSLATE_NOOP("ActionsTable", "Notes"), 220),
    "links": Look(QT_TRANSLATE_NOOP("ActionsTable", "Addresses"), 180),
    "position": Look(QT_TRANSLATE_NOOP("ActionsTable", "Order"), 70, right=True),
}

_EDITED_AS = {
    "activities": "shares",
    "owner": "owner_id",
    "unit": "unit_id",
    "sponsor": "sponsor_id",
    "responder": "responder_id",
}
"""The field of the inspector that edits a column, where they are called otherwise."""

_TITLE = Column("title", QT_TRANSLATE_NOOP("ActionsTable", "Action"), required=True)
AS_A_CELL = ("objectives", "contribution", "links")
"""Columns that no field edits on one line: they are typed as a spreadsheet's cell is, and read like one."""


def title_of(column_id: str) -> str:
    """What a column is called in the language in force."""
    return QCoreApplication.translate("ActionsTable", LOOKS[column_id].title)


@cache
def field_of(column_id: str) -> Column | None:
    """The inspector's field that edits a column; None for those read as a cell and those that are worked out."""
    if column_id == "title":
        return _TITLE
    if BY_ID[column_id].worked_out or column_id in AS_A_CELL:
        return None
    wanted = _EDITED_AS.get(column_id, column_id)
    tables = [table for table in vars(fields).values() if isinstance(table, tuple)]
    known = (one for table in tables for one in table if isinstance(one, Column))
    return next(
        (one for one in known if one.field == wanted), Column(wanted, LOOKS[column_id].title, Editor.LINE)
    )


def editable(column_id: str) -> bool:
    """Whether a cell of this column can be written."""
    return not BY_ID[column_id].worked_out


def names_in_filter() -> dict[str, str]:
    """Every name by which a column can be asked for in the filter, in lower case without accents."""
    names: dict[str, str] = {}
    for column in COLUMNS:
        for name in (title_of(column.id), LOOKS[column.id].title, column.id, *_contract_names(column.id)):
            names.setdefault(plain(name), column.id)
            names.setdefault(plain(name).replace(" ", "_"), column.id)
    return names


def called(column_id: str) -> tuple[str, ...]:
    """What the header of a pasted column may say."""
    return (title_of(column_id), *_contract_names(column_id))


def _contract_names(column_id: str) -> tuple[str, ...]:
    return accepted_names(column_id) if column_id in BY_NAME["actions"].by_field else ()


def words_of(column_id: str) -> dict[str, str]:
    """The words on the screen of a column's closed set, folded, with the value each stands for."""
    closed = BY_ID[column_id].closed
    return {fold(text): member.value for member, text in choices(closed)} if closed is not None else {}
