"""Edits of many actions at once: one transaction, one undo, however many there are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.rows import named_row
from models.entities import (
    Action,
    ActionChannel,
    ActionTag,
    Activity,
    Base,
    Contribution,
    Contributor,
    Link,
    ServiceShare,
    Tag,
    new_id,
)
from models.errors import Fault
from models.exchange.apply import write
from models.exchange.prepared import Writes
from models.folding import fold
from models.invariants import refuse_early

_AT_ONCE = 500
_COPIED = (ServiceShare, Contribution, Contributor, ActionChannel, ActionTag, Link)


def set_for_all(session: Session, actions: Sequence[str], field: str, value: object) -> Label:
    """Give one field of these actions the same value. Raises Fault `row.gone` when one was removed meanwhile,
    `decision.before_start` for a decision day before one begins.
    """
    if field not in Action.__table__.columns:
        raise KeyError(f"action has no {field}")
    _there(session, actions)
    for some in _portions(actions):
        if field == "decide_by" and isinstance(value, dt.date):
            for title, start in session.execute(
                select(Action.title, Action.start).where(Action.id.in_(some))
            ):
                refuse_early(title, start, value)
        session.execute(update(Action).where(Action.id.in_(some)).values({field: value}), **_PLAINLY)
    return _label(session, "actions.set", actions, field=f"action.{field}")


def refer_all_to(
    session: Session, actions: Sequence[str], field: str, target: str, target_id: str | None, name: str = ""
) -> Label:
    """Let these actions refer to a person or unit; without an id to the one called `name`, added when new."""
    if target_id is None and name.strip():
        target_id = named_row(session, target, name.strip())
    return set_for_all(session, actions, field, target_id)


def tag_all(session: Session, actions: Sequence[str], names: Sequence[str], wanted: bool = True) -> Label:
    """Give these actions tags by name, new ones added; or take them away when not `wanted`."""
    _there(session, actions)
    asked = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    if not wanted:
        known = [row.id for row in session.scalars(select(Tag)) if fold(row.name) in set(map(fold, asked))]
        for some in _portions(actions):
            gone = delete(ActionTag).where(ActionTag.action_id.in_(some), ActionTag.tag_id.in_(known))
            session.execute(gone, **_PLAINLY)
        return _label(session, "actions.set", actions, field="action.tags")
    for tag in [named_row(session, "tag", name) for name in asked]:
        has = set(session.scalars(select(ActionTag.action_id).where(ActionTag.tag_id == tag)))
        rows = [{"id": new_id(), "action_id": one, "tag_id": tag} for one in actions if one not in has]
        if rows:
            session.execute(insert(ActionTag), rows)
    return _label(session, "actions.set", actions, field="action.tags")


def serve_all(session: Session, actions: Sequence[str], activity_id: str) -> Label:
    """Let these actions serve one activity and no other. Raises Fault `share.on_parent`, `row.gone`."""
    _there(session, actions)
    if session.get(Activity, activity_id) is None:
        raise Fault("row.gone", table="activity")
    alone = select(ServiceShare.action_id).where(ServiceShare.activity_id == activity_id)
    right = set(session.scalars(alone.where(ServiceShare.share == 1.0)))
    moved = [action for action in actions if action not in right]
    for some in _portions(moved):
        session.execute(delete(ServiceShare).where(ServiceShare.action_id.in_(some)), **_PLAINLY)
    if moved:
        rows = [{"id": new_id(), "action_id": one, "activity_id": activity_id, "share": 1.0} for one in moved]
        session.execute(insert(ServiceShare), rows)
    return _label(session, "actions.set", actions, field="action.shares")


def remove_all(session: Session, actions: Sequence[str]) -> Label:
    """Remove these actions with all that belongs to them."""
    label = _label(session, "actions.remove", actions)
    for some in _portions(actions):
        session.execute(delete(Action).where(Action.id.in_(some)), **_PLAINLY)
    return label


def duplicate_all(session: Session, copies: Mapping[str, tuple[str, str]]) -> Label:
    """Add copies of actions, each under an id and a title: {original: (id, title)}. As `duplicate_action` does."""
    originals = list(copies)
    _there(session, originals)
    position = session.scalar(select(func.max(Action.position))) or 0
    held = {row["id"]: row for row in _rows(session, Action, "id", originals)}
    rows = [
        {**held[original], "id": copy, "title": title, "position": position + place}
        for place, (original, (copy, title)) in enumerate(copies.items(), start=1)
    ]
    session.execute(insert(Action), rows)
    for tie in _COPIED:
        tied = _rows(session, tie, "action_id", originals)
        if tied:
            made = [{**row, "id": new_id(), "action_id": copies[row["action_id"]][0]} for row in tied]
            session.execute(insert(tie), made)
    return _label(session, "actions.duplicate", originals)


def write_block(session: Session, writes: Writes, count: int) -> Label:
    """Write what models/listing/block.py prepared of `count` pasted rows."""
    write(session.connection(), writes)
    return Label("actions.paste", {"count": str(count)})


_PLAINLY = {"execution_options": {"synchronize_session": False}}


def _portions(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """SQLite takes so many values in a statement and no more."""
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def _there(session: Session, actions: Sequence[str]) -> None:
    for some in _portions(actions):
        if session.scalar(select(func.count()).where(Action.id.in_(some))) != len(set(some)):
            raise Fault("row.gone", table="action")


def _rows(session: Session, entity: type[Base], column: str, ids: Sequence[str]) -> list[dict[str, Any]]:
    table, found = entity.__table__, []
    for some in _portions(ids):
        found += [
            dict(row._mapping) for row in session.execute(select(table).where(table.c[column].in_(some)))
        ]
    return found


def _label(session: Session, key: str, actions: Sequence[str], **more: str) -> Label:
    """Said of one action by its title, of several by their number."""
    if len(actions) == 1:
        title = session.scalar(select(Action.title).where(Action.id == actions[0])) or ""
        single = {
            "actions.set": "field.set",
            "actions.remove": "row.remove",
            "actions.duplicate": "action.duplicate",
        }
        return Label(single[key], {"what": title, "title": title, "table": "action", **more})
    return Label(key, {"count": str(len(actions)), **more})
