"""Edits of actions: add, duplicate, move between activities, share out, tie to channels, people and objectives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from sqlalchemy import Select, delete, func, select
from sqlalchemy.orm import Session

from models import catalogue
from models.changes import Label
from models.edits.rows import called, found
from models.entities import (
    Action,
    ActionChannel,
    ActionTag,
    Activity,
    Channel,
    Contribution,
    Contributor,
    Link,
    ServiceShare,
    Tag,
    new_id,
)
from models.errors import Fault
from models.invariants import SHARE_TOLERANCE


def add_action(
    session: Session, title: str, activity_id: str | None, fields: Mapping[str, object] | None = None
) -> Label:
    """Add an action, all of it for one activity when one is given. `fields` may bring its id."""
    action = Action(title=title.strip(), position=_next_position(session), **(fields or {}))
    session.add(action)
    session.flush()
    if activity_id is not None:
        _share_out(session, action.id, {_leaf(session, activity_id).id: 1.0})
    return Label("action.add", {"title": action.title})


def duplicate_action(session: Session, action_id: str, copy_id: str, title: str) -> Label:
    """Add a copy of an action under `copy_id`, with its shares, channels, tags, people, links and objectives.

    Its decisions and follow-ons stay with the original.
    """
    original = found(session, "action", action_id)
    values = {column.key: getattr(original, column.key) for column in Action.__table__.columns}
    session.add(Action(**values | {"id": copy_id, "title": title, "position": _next_position(session)}))
    for tie in (ServiceShare, Contribution, Contributor, ActionChannel, ActionTag, Link):
        for row in session.scalars(select(tie).where(tie.action_id == action_id)):
            copied = {column.key: getattr(row, column.key) for column in tie.__table__.columns}
            session.add(tie(**copied | {"id": new_id(), "action_id": copy_id}))
    return Label("action.duplicate", {"title": original.title})


def move_action(session: Session, action_id: str, source_id: str | None, target_id: str) -> Label:
    """Give the share that an action has for one activity to another; from None, all of it."""
    action, target = found(session, "action", action_id), _leaf(session, target_id)
    shares = shares_of(session, action_id)
    if source_id is None or source_id not in shares:
        moved = {target.id: 1.0}
    else:
        share = shares.pop(source_id)
        moved = shares | {target.id: shares.get(target.id, 0.0) + share}
    _share_out(session, action_id, moved)
    return Label("action.move", {"title": action.title, "activity": called(target)})


def serve_also(session: Session, action_id: str, source_id: str | None, target_id: str) -> Label:
    """Let an action serve another activity too, with half of the share that the first one has."""
    action, target = found(session, "action", action_id), _leaf(session, target_id)
    shares = shares_of(session, action_id)
    if target.id not in shares:
        if source_id is None or source_id not in shares:
            source_id = max(shares, key=lambda activity: shares[activity], default=None)
        if source_id is None:
            shares[target.id] = 1.0
        else:
            half = shares[source_id] / 2
            shares |= {source_id: half, target.id: half}
        _share_out(session, action_id, shares)
    return Label("action.serve_also", {"title": action.title, "activity": called(target)})


def set_shares(session: Session, action_id: str, shares: Mapping[str, float]) -> Label:
    """Say how much of an action serves which activity; the shares (0–1) add up to 1, or there are none."""
    action = found(session, "action", action_id)
    if shares and not abs(sum(shares.values()) - 1.0) <= SHARE_TOLERANCE:  # NaN is neither
        raise Fault("share.sum", what=action.title, total=sum(shares.values()))
    _share_out(session, action_id, shares)
    return Label("action.shares", {"title": action.title})


def set_channels(session: Session, action_id: str, names: Sequence[str]) -> Label:
    """Give an action these channels by name; those that the plan does not know are added to it."""
    action = found(session, "action", action_id)
    session.execute(delete(ActionChannel).where(ActionChannel.action_id == action_id))
    for channel in _by_name(session, Channel, names):
        session.add(ActionChannel(action_id=action_id, channel_id=channel.id))
    return Label("field.set", {"what": action.title, "field": "action.channels"})


def set_tags(session: Session, action_id: str, names: Sequence[str]) -> Label:
    """Give an action these tags by name; new ones are added."""
    action = found(session, "action", action_id)
    session.execute(delete(ActionTag).where(ActionTag.action_id == action_id))
    for tag in _by_name(session, Tag, names):
        session.add(ActionTag(action_id=action_id, tag_id=tag.id))
    return Label("field.set", {"what": action.title, "field": "action.tags"})


def shares_of(session: Session, action_id: str) -> dict[str, float]:
    """The shares of an action by activity id."""
    rows = session.execute(
        select(ServiceShare.activity_id, ServiceShare.share).where(ServiceShare.action_id == action_id)
    )
    return {row.activity_id: row.share for row in rows}


def _share_out(session: Session, action_id: str, shares: Mapping[str, float]) -> None:
    """Make these the shares of an action, keeping the rows that stay."""
    present = {row.activity_id: row for row in session.scalars(_share_rows(action_id))}
    for activity_id, row in present.items():
        if shares.get(activity_id, 0.0) <= 0.0:
            session.delete(row)
    for activity_id, share in shares.items():
        if share > 0.0:
            if activity_id in present:
                present[activity_id].share = share
            else:
                session.add(ServiceShare(action_id=action_id, activity_id=activity_id, share=share))


def _share_rows(action_id: str) -> Select[ServiceShare]:
    return select(ServiceShare).where(ServiceShare.action_id == action_id)


def _leaf(session: Session, activity_id: str) -> Activity:
    """The activity, which must have no parts: only leaves carry shares."""
    activity: Activity = found(session, "activity", activity_id)
    if session.scalar(select(Activity.id).where(Activity.parent_id == activity_id).limit(1)) is not None:
        raise Fault("share.on_parent", what=called(activity))
    return activity


def _next_position(session: Session) -> int:
    return (session.scalar(select(func.max(Action.position))) or 0) + 1


Named = TypeVar("Named", Channel, Tag)


def _by_name(session: Session, entity: type[Named], names: Sequence[str]) -> list[Named]:
    """The rows of these names, ignoring case, in order and each once; missing ones are added."""
    known: dict[str, Named] = {row.name.casefold(): row for row in session.scalars(select(entity))}
    rows: dict[str, Named] = {}
    for name in (name.strip() for name in names):
        if name:
            row = known.get(name.casefold())
            if row is None:
                row = known[name.casefold()] = entity(id=new_id(), name=name)
                if isinstance(row, Channel):
                    row.kind = catalogue.kind_of_channel(name)
                session.add(row)
            rows[row.id] = row
    return list(rows.values())
