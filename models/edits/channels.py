"""Edits of channels: let one that stands twice become one."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.rows import found
from models.entities import ActionChannel, Channel


def merge_channels(session: Session, channel_id: str, into_id: str) -> Label:
    """Give the actions of a channel to another one and remove it; an action on both keeps one tie.

    The kind stays with the one that remains, which takes the other's when it has none.
    """
    channel: Channel = found(session, "channel", channel_id)
    into: Channel = found(session, "channel", into_id)
    label = Label("channel.merge", {"what": channel.name, "into": into.name})
    if channel is into:
        return label
    held = set(session.scalars(select(ActionChannel.action_id).where(ActionChannel.channel_id == into_id)))
    for tie in session.scalars(select(ActionChannel).where(ActionChannel.channel_id == channel_id)):
        if tie.action_id in held:
            session.delete(tie)
        else:
            held.add(tie.action_id)
            tie.channel_id = into_id
    into.kind = into.kind or channel.kind
    session.flush()
    session.delete(channel)
    return label
