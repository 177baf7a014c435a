"""Edits that the drawn chain asks for: leave an activity empty on purpose, order its actions, untie activities."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.rows import called, found
from models.entities import Action, Activity, ServiceShare


def set_empty_on_purpose(session: Session, activity_id: str, empty: bool, reason: str = "") -> Label:
    """Say that an activity is to stay without work, and why; or that it is not. The reason goes with it."""
    activity: Activity = found(session, "activity", activity_id)
    activity.empty_on_purpose = empty
    activity.reason = reason.strip() if empty else ""
    return Label("activity.empty" if empty else "activity.not_empty", {"activity": called(activity)})


def order_action(session: Session, action_id: str, activity_id: str, step: int) -> Label:
    """Move an action by `step` places among those of an activity; at the end of the list it stays."""
    action: Action = found(session, "action", action_id)
    serving = select(ServiceShare.action_id).where(ServiceShare.activity_id == activity_id)
    rows = select(Action).where(Action.id.in_(serving)).order_by(Action.position, Action.title, Action.id)
    listed = list(session.scalars(rows))
    places = sorted(row.position for row in listed)
    at = listed.index(action) if action in listed else -1
    to = max(0, min(at + step, len(listed) - 1))
    if at >= 0 and to != at:
        listed.insert(to, listed.pop(at))
        for row, place in zip(listed, _rising(places), strict=True):
            row.position = place
    return Label("action.order", {"title": action.title})


def remove_linkage(session: Session, linkage_id: str) -> Label:
    """Untie two activities."""
    linkage = found(session, "linkage", linkage_id)
    source, target = found(session, "activity", linkage.from_id), found(session, "activity", linkage.to_id)
    session.delete(linkage)
    return Label("linkage.remove", {"from": called(source), "to": called(target)})


def _rising(places: list[int]) -> list[int]:
    """The places made different from one another, so that an order can be told by them."""
    rising: list[int] = []
    for place in places:
        rising.append(place if not rising or place > rising[-1] else rising[-1] + 1)
    return rising
