"""What activities are called, as fields: a name of the user's own, or the built-in one brought back."""

from __future__ import annotations

from functools import partial

from app.document import PlanDocument
from app.widgets.source import Source, row_of, touches_row
from models.changes import Label
from models.edits.activities import rename_activity
from models.names import activity_name


def name_source(document: PlanDocument, activity_id: str) -> Source:
    """The long name; an empty one brings a built-in name back."""

    def read() -> str:
        return document.name_of(activity_id, short=False) if row_of(document, "activity", activity_id) else ""

    def write(name: str) -> partial[Label]:
        row = row_of(document, "activity", activity_id)
        own = "" if name == _builtin(document, activity_id, short=False) else name
        short = str(row.get("short_name") or "") if own else ""
        return partial(rename_activity, activity_id=activity_id, name=own, short_name=short)

    return Source(
        ("activity", activity_id, "name"), read, write, partial(touches_row, "activity", activity_id)
    )


def short_name_source(document: PlanDocument, activity_id: str) -> Source:
    """The short name, which stands in narrow cells; empty, the long one stands there or the built-in short one."""

    def read() -> str:
        return document.name_of(activity_id) if row_of(document, "activity", activity_id) else ""

    def write(short: str) -> partial[Label]:
        row = row_of(document, "activity", activity_id)
        own = str(row.get("name") or "")
        if not own and short and short != _builtin(document, activity_id, short=True):
            own = document.name_of(activity_id, short=False)
        return partial(rename_activity, activity_id=activity_id, name=own, short_name=short if own else "")

    return Source(
        ("activity", activity_id, "short_name"), read, write, partial(touches_row, "activity", activity_id)
    )


def _builtin(document: PlanDocument, activity_id: str, *, short: bool) -> str:
    row = row_of(document, "activity", activity_id)
    return activity_name({"builtin": row.get("builtin")}, document.language, short=short)
