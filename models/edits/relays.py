"""Edits of relays: let one action prolong another, which may be new."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.actions import add_action, shares_of
from models.edits.rows import found
from models.entities import Action, Relay
from models.errors import Fault
from models.folding import fold


def prolong(session: Session, relay_id: str, from_id: str, to_id: str, how: str = "") -> Label:
    """Let the action `to_id` prolong `from_id`. Fault `relay.itself`, `relay.twice`."""
    one, other = found(session, "action", from_id), found(session, "action", to_id)
    if from_id == to_id:
        raise Fault("relay.itself", what=one.title)
    if session.scalar(select(Relay.id).where(Relay.from_id == from_id, Relay.to_id == to_id).limit(1)):
        raise Fault("relay.twice", what=other.title, of=one.title)
    session.add(Relay(id=relay_id, from_id=from_id, to_id=to_id, how=how.strip()))
    return Label("relay.add", {"title": other.title, "of": one.title})


def prolong_by_title(
    session: Session, relay_id: str, action_id: str, title: str, new_id: str, *, before: bool = False
) -> Label:
    """Let the action of this title prolong another, or be prolonged by it (`before`).

    When there is none, an idea is added under `new_id`, for the activity that the other serves most.
    """
    found(session, "action", action_id)
    title = title.strip()
    rows = session.scalars(select(Action).where(Action.id != action_id))
    known = next((row.id for row in rows if fold(row.title) == fold(title)), None)
    if known is None:
        own = found(session, "action", action_id)
        if fold(own.title) == fold(title):
            raise Fault("relay.itself", what=own.title)
        shares = shares_of(session, action_id)
        home = max(shares, key=lambda one: (shares[one], one), default=None)
        add_action(session, title, home, {"id": new_id})
        session.flush()
        known = new_id
    return prolong(session, relay_id, *((known, action_id) if before else (action_id, known)))


def remove_relay(session: Session, relay_id: str) -> Label:
    """Part two actions."""
    relay = found(session, "relay", relay_id)
    one, other = found(session, "action", relay.from_id), found(session, "action", relay.to_id)
    session.delete(relay)
    return Label("relay.remove", {"title": other.title, "of": one.title})
