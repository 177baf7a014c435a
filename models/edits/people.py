"""Edits of who does what: people and departments named in a field, roles, coaching, the committee, moves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnExpressionArgument, delete, select, update
from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.rows import ENTITIES, called, found, named_row, remove_rows
from models.entities import (
    Action,
    Coaching,
    CommitteeSeat,
    Contributor,
    Person,
    PersonRole,
    Unit,
)
from models.errors import Fault
from models.folding import fold
from models.vocabulary import CoachingLevel, Role

_NAMED_IN_PLACE = ("person", "unit")


def refer_to(
    session: Session, table: str, row_id: str, field: str, target: str, target_id: str | None, name: str = ""
) -> Label:
    """Let a field refer to the row `target_id`; without one to the person or unit called `name`, added when new.

    Neither an id nor a name empties the field.
    """
    row = found(session, table, row_id)
    if target_id is None and name.strip() and target in _NAMED_IN_PLACE:
        target_id = named_row(session, target, name.strip())
    setattr(row, field, target_id)
    return Label("field.set", {"what": called(row), "field": f"{table}.{field}"})


def set_contributors(session: Session, action_id: str, names: Sequence[str]) -> Label:
    """Say by name who works on an action beside its owner; people that the plan does not know are added."""
    action = found(session, "action", action_id)
    session.execute(delete(Contributor).where(Contributor.action_id == action_id))
    wanted = dict.fromkeys(named_row(session, "person", name.strip()) for name in names if name.strip())
    session.add_all(Contributor(action_id=action_id, person_id=person_id) for person_id in wanted)
    return Label("field.set", {"what": action.title, "field": "action.contributors"})


def set_roles(session: Session, person_id: str, roles: Sequence[Role]) -> Label:
    """Say which roles a person takes."""
    person: Person = found(session, "person", person_id)
    session.execute(delete(PersonRole).where(PersonRole.person_id == person_id))
    session.add_all(PersonRole(person_id=person_id, role=role) for role in dict.fromkeys(roles))
    return Label("field.set", {"what": person.name, "field": "person.roles"})


def add_named(session: Session, table: str, name: str, values: Mapping[str, object]) -> Label:
    """Add a person or a department. Raises Fault `name.twice` when there is one of this name.

    Fields tell people and departments apart by name alone, so two of one name could not be chosen between.
    """
    entity = ENTITIES[table]
    for row in session.scalars(select(entity)):
        if fold(row.name) == fold(name):  # type: ignore[attr-defined]
            raise Fault("name.twice", table=table, what=row.name)  # type: ignore[attr-defined]
    session.add(entity(name=name, **values))
    return Label("row.add", {"what": name, "table": table})


def move_people(session: Session, person_ids: Sequence[str], unit_id: str | None) -> Label:
    """Let people work in another department, or in none."""
    unit: Unit | None = None if unit_id is None else found(session, "unit", unit_id)
    people: list[Person] = [found(session, "person", person_id) for person_id in person_ids]
    for person in people:
        person.unit_id = unit_id
    if unit is None:
        return Label("person.leave", {"what": people[0].name})
    return Label("person.move", {"what": people[0].name, "unit": unit.name})


def remove_person(session: Session, person_id: str) -> Label:
    """Remove a person; the actions that they own stay with their department, which ran them so far."""
    person: Person = found(session, "person", person_id)
    if person.unit_id is not None:
        owned = update(Action).where(Action.owner_id == person_id, Action.unit_id.is_(None))
        session.execute(owned.values(unit_id=person.unit_id))
    return remove_rows(session, "person", [person_id])


def set_coaching(
    session: Session, person_id: str, activity_id: str, level: CoachingLevel | None, since: dt.date | None
) -> Label:
    """Say how far a person has come in an activity, and since when; None takes them off the register there.

    Several lines of one person in one activity become one, which keeps the coach.
    """
    person: Person = found(session, "person", person_id)
    found(session, "activity", activity_id)
    lines = _furthest_first(session, activity_id, Coaching.person_id == person_id)
    if level is not None and lines:
        lines[0].level, lines[0].since = level, since
    elif level is not None:
        session.add(Coaching(person_id=person_id, activity_id=activity_id, level=level, since=since))
    for line in lines[0 if level is None else 1 :]:
        session.delete(line)
    return Label("coaching.set", {"what": person.name})


def one_line_each(session: Session, activity_id: str) -> None:
    """Leave each person their furthest line of the register in an activity."""
    kept: set[str] = set()
    for line in _furthest_first(session, activity_id):
        if line.person_id in kept:
            session.delete(line)
        kept.add(line.person_id)


def _furthest_first(
    session: Session, activity_id: str, *conditions: ColumnExpressionArgument[bool]
) -> list[Coaching]:
    """The lines of the register in an activity, the furthest first, of equal ones the latest."""
    rows = select(Coaching).where(Coaching.activity_id == activity_id, *conditions)
    lines = session.scalars(rows.execution_options(populate_existing=True))
    return sorted(lines, key=lambda line: (line.level.rank, line.since or dt.date.min, line.id), reverse=True)


def seat_in_committee(session: Session, name: str, seat: str = "") -> Label:
    """Give a person, by name, a seat in the committee; a name that the plan does not know is added.

    Raises Fault `seat.twice` when they have one.
    """
    person_id = named_row(session, "person", name.strip())
    if session.scalar(select(CommitteeSeat).where(CommitteeSeat.person_id == person_id)) is not None:
        raise Fault("seat.twice", what=name.strip())
    session.add(CommitteeSeat(person_id=person_id, seat=seat))
    return Label("row.add", {"what": name.strip(), "table": "committee_seat"})
