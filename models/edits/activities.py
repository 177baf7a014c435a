"""Edits that shape the chain: add, rename, split, merge, move, reorder and remove activities, tie them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Select, delete, select, update
from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.people import one_line_each
from models.edits.rows import called, found
from models.entities import Activity, Coaching, CrisisScenario, Linkage, Objective, ServiceShare, Unit
from models.errors import Fault
from models.folding import fold
from models.vocabulary import ActivityKind


def add_activity(
    session: Session,
    activity_id: str,
    name: str,
    kind: ActivityKind,
    parent_id: str | None = None,
    builtin: str | None = None,
) -> Label:
    """Add an activity at the end of its row, or inside another: the first part takes over its parent's work."""
    if parent_id is not None:
        kind = found(session, "activity", parent_id).kind
    siblings = _siblings(session, kind, parent_id)
    activity = Activity(
        id=activity_id,
        code=_free_code(session, builtin or name),
        name="" if builtin else name.strip(),
        builtin=builtin,
        kind=kind,
        parent_id=parent_id,
        position=len(siblings),
    )
    session.add(activity)
    session.flush()
    if parent_id is not None and not siblings:
        _hand_over(session, parent_id, activity_id)
    return Label("activity.add", {"activity": called(activity)})


def split_activity(session: Session, activity_id: str, parts: Sequence[tuple[str, str, str | None]]) -> Label:
    """Split an activity into parts (id, name, built-in code or None); the first takes over its work."""
    activity = found(session, "activity", activity_id)
    for part_id, name, builtin in parts:
        add_activity(session, part_id, name, activity.kind, activity_id, builtin)
    return Label("activity.split", {"activity": called(activity), "count": str(len(parts))})


def rename_activity(session: Session, activity_id: str, name: str, short_name: str = "") -> Label:
    """Give an activity a name of the user's own; an empty one brings a built-in name back."""
    activity = found(session, "activity", activity_id)
    before = called(activity)
    if not name.strip() and not activity.builtin:
        raise Fault("required.empty", table="activity", field="name")
    activity.name, activity.short_name = name.strip(), short_name.strip()
    return Label("activity.rename", {"activity": before, "name": called(activity)})


def merge_activities(session: Session, source_id: str, target_id: str) -> Label:
    """Bring all work, objectives, homes and linkages of one leaf to another, and remove the first."""
    source, target = found(session, "activity", source_id), found(session, "activity", target_id)
    label = Label("activity.merge", {"activity": called(source), "into": called(target)})
    if source_id == target_id or _children(session, source_id) or _children(session, target_id):
        raise Fault("activity.merge_leaves", what=called(source))
    _hand_over(session, source_id, target_id)
    _bring(session, CrisisScenario, source_id, target_id)
    one_line_each(session, target_id)
    if source.target is not None or target.target is not None:
        target.target = min(1.0, (source.target or 0.0) + (target.target or 0.0))
    target.lead_id = target.lead_id or source.lead_id
    for field in ("problem", "problem_voice", "problem_cost", "said_about_us"):
        setattr(target, field, "\n".join(filter(None, (getattr(target, field), getattr(source, field)))))
    session.execute(update(Linkage).where(Linkage.from_id == source_id).values(from_id=target_id))
    session.execute(update(Linkage).where(Linkage.to_id == source_id).values(to_id=target_id))
    session.execute(delete(Linkage).where(Linkage.from_id == Linkage.to_id))
    _one_linkage_each(session, target_id)
    session.flush()
    session.delete(source)
    session.flush()
    _renumber(session, source.kind, source.parent_id)
    return label


def place_activity(
    session: Session, activity_id: str, kind: ActivityKind, parent_id: str | None, position: int
) -> Label:
    """Move an activity to `position` (from 0) among the parts of `parent_id`, or in the top row of its kind."""
    activity = found(session, "activity", activity_id)
    if parent_id is not None:
        kind = found(session, "activity", parent_id).kind
        if activity_id == parent_id or parent_id in _descendants(session, activity_id):
            raise Fault("parent.circle", what=called(activity))
        if not _children(session, parent_id):
            _hand_over(session, parent_id, activity_id if not _children(session, activity_id) else None)
    left = (activity.kind, activity.parent_id)
    siblings = [row for row in _siblings(session, kind, parent_id) if row.id != activity_id]
    siblings.insert(max(0, min(position, len(siblings))), activity)
    activity.parent_id, activity.kind = parent_id, kind
    for part_id in _descendants(session, activity_id):
        found(session, "activity", part_id).kind = kind
    for at, row in enumerate(siblings):
        row.position = at
    session.flush()
    if left != (kind, parent_id):
        _renumber(session, *left)
    return Label("activity.place", {"activity": called(activity)})


def remove_activity(session: Session, activity_id: str) -> Label:
    """Remove an activity, its parts and the actions that serve nothing else.

    An action that serves others too keeps them, its shares grown in proportion to fill the whole again.
    """
    activity = found(session, "activity", activity_id)
    going = {activity_id, *_descendants(session, activity_id)}
    shares: dict[str, list[ServiceShare]] = defaultdict(list)
    touched = select(ServiceShare.action_id).where(ServiceShare.activity_id.in_(going))
    for share in session.scalars(select(ServiceShare).where(ServiceShare.action_id.in_(touched))):
        shares[share.action_id].append(share)
    removed = 0
    for action_id, rows in shares.items():
        staying = [row for row in rows if row.activity_id not in going]
        total = sum(row.share for row in staying)
        if not staying:
            session.delete(found(session, "action", action_id))
            removed += 1
        for row in staying:
            row.share = row.share / total if total else 1.0 / len(staying)
    label = Label("activity.remove", {"activity": called(activity), "count": str(removed)})
    kind, parent_id = activity.kind, activity.parent_id
    session.delete(activity)
    session.flush()
    _renumber(session, kind, parent_id)
    return label


def set_linkage(session: Session, linkage_id: str, from_id: str, to_id: str, text: str = "") -> Label:
    """Tie two activities, or say anew how one affects the other."""
    source, target = found(session, "activity", from_id), found(session, "activity", to_id)
    if from_id == to_id:
        raise Fault("linkage.itself", what=called(source))
    present = session.scalar(select(Linkage).where(Linkage.from_id == from_id, Linkage.to_id == to_id))
    if present is None:
        session.add(Linkage(id=linkage_id, from_id=from_id, to_id=to_id, label=text))
    else:
        present.label = text
    return Label("linkage.set", {"from": called(source), "to": called(target)})


def _hand_over(session: Session, source_id: str, target_id: str | None) -> None:
    """Bring what belongs to one activity to another, adding shares up where both serve.

    Without a target, Fault when there are shares; the rest stays where it is. Crisis scenarios stay in any case:
    what is noted for a whole holds for each of its parts.
    """
    if target_id is None:
        if session.scalars(_serving(source_id)).first() is not None:
            raise Fault("activity.needs_leaf")
        return
    present = {row.action_id: row for row in session.scalars(_serving(target_id))}
    for row in session.scalars(_serving(source_id)).all():
        if row.action_id in present:
            present[row.action_id].share += row.share
            session.delete(row)
        else:
            row.activity_id = target_id
    session.execute(update(Unit).where(Unit.home_id == source_id).values(home_id=target_id))
    for entity in (Objective, Coaching):
        _bring(session, entity, source_id, target_id)
    session.flush()


def _bring(
    session: Session,
    entity: type[Objective] | type[Coaching] | type[CrisisScenario],
    source_id: str,
    target_id: str,
) -> None:
    """Let the rows that refer to one activity refer to another."""
    session.execute(update(entity).where(entity.activity_id == source_id).values(activity_id=target_id))


def _one_linkage_each(session: Session, activity_id: str) -> None:
    """Of several linkages from one activity to another one stays, with all that they say."""
    kept: dict[tuple[str, str], Linkage] = {}
    touching = (Linkage.from_id == activity_id) | (Linkage.to_id == activity_id)
    rows = select(Linkage).where(touching).order_by(Linkage.id).execution_options(populate_existing=True)
    for row in session.scalars(rows).all():
        first = kept.setdefault((row.from_id, row.to_id), row)
        if first is not row:
            first.label = "\n".join(dict.fromkeys(filter(None, (first.label, row.label))))
            session.delete(row)


def _serving(activity_id: str) -> Select[ServiceShare]:
    return select(ServiceShare).where(ServiceShare.activity_id == activity_id)


def _siblings(session: Session, kind: ActivityKind, parent_id: str | None) -> list[Activity]:
    found_rows = select(Activity).where(Activity.parent_id == parent_id)
    if parent_id is None:
        found_rows = select(Activity).where(Activity.parent_id.is_(None), Activity.kind == kind)
    return list(session.scalars(found_rows.order_by(Activity.position, Activity.code)))


def _renumber(session: Session, kind: ActivityKind, parent_id: str | None) -> None:
    for at, row in enumerate(_siblings(session, kind, parent_id)):
        row.position = at


def _children(session: Session, activity_id: str) -> list[str]:
    return list(session.scalars(select(Activity.id).where(Activity.parent_id == activity_id)))


def _descendants(session: Session, activity_id: str) -> list[str]:
    below = _children(session, activity_id)
    return below + [deeper for child in below for deeper in _descendants(session, child)]


def _free_code(session: Session, wanted: str) -> str:
    """A code made of the name, with a number behind it when another activity has it."""
    taken = set(session.scalars(select(Activity.code)))
    stem = "_".join(fold(wanted.replace("_", " ")).split())[:40] or "activity"
    if stem not in taken:
        return stem
    return next(code for number in range(2, len(taken) + 3) if (code := f"{stem}_{number}") not in taken)
