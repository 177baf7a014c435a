"""Edits of who does what: name a person or a department in a field, contributors, roles."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.rows import ENTITIES, called, found
from models.entities import Contributor, Person, PersonRole, new_id
from models.folding import fold
from models.vocabulary import Role

_NAMED_IN_PLACE = ("person", "unit")


def refer_to(
    session: Session, table: str, row_id: str, field: str, target: str, target_id: str | None, name: str = ""
) -> Label:
    """Let a field refer to the row `target_id`; without one to the person or unit called `name`, added when new.

    Neither an id nor a name empties the field.
    """
    row = found(session, table, row_id)
    if target_id is None and name.strip() and target in _NAMED_IN_PLACE:
        target_id = _named(session, target, name.strip())
    setattr(row, field, target_id)
    return Label("field.set", {"what": called(row), "field": f"{table}.{field}"})


def set_contributors(session: Session, action_id: str, names: Sequence[str]) -> Label:
    """Say by name who works on an action beside its owner; people that the plan does not know are added."""
    action = found(session, "action", action_id)
    session.execute(delete(Contributor).where(Contributor.action_id == action_id))
    wanted = dict.fromkeys(_named(session, "person", name.strip()) for name in names if name.strip())
    session.add_all(Contributor(action_id=action_id, person_id=person_id) for person_id in wanted)
    return Label("field.set", {"what": action.title, "field": "action.contributors"})


def set_roles(session: Session, person_id: str, roles: Sequence[Role]) -> Label:
    """Say which roles a person takes."""
    person: Person = found(session, "person", person_id)
    session.execute(delete(PersonRole).where(PersonRole.person_id == person_id))
    session.add_all(PersonRole(person_id=person_id, role=role) for role in dict.fromkeys(roles))
    return Label("field.set", {"what": person.name, "field": "person.roles"})


def _named(session: Session, target: str, name: str) -> str:
    """The id of the row of this name, case and accents set aside; added when there is none."""
    entity = ENTITIES[target]
    for row in session.scalars(select(entity)):
        if fold(row.name) == fold(name):  # type: ignore[attr-defined]
            return row.id
    added = entity(id=new_id(), name=name)
    session.add(added)
    session.flush()
    return added.id
