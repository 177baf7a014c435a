"""Edits of what actions do for objectives: tie them, say how, part them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.actions import shares_of
from models.edits.rows import found
from models.entities import Contribution, Objective
from models.errors import Fault
from models.folding import fold


def contribute(
    session: Session, contribution_id: str, action_id: str, objective_id: str, mechanism: str = ""
) -> Label:
    """Let an action serve an objective; `mechanism` says how. Fault `contribution.twice`."""
    action, objective = found(session, "action", action_id), found(session, "objective", objective_id)
    tied = select(Contribution.id).where(
        Contribution.action_id == action_id, Contribution.objective_id == objective_id
    )
    if session.scalar(tied.limit(1)):
        raise Fault("contribution.twice", what=action.title, objective=objective.statement[:60])
    session.add(
        Contribution(
            id=contribution_id, action_id=action_id, objective_id=objective_id, mechanism=mechanism.strip()
        )
    )
    return Label("contribution.set", {"title": action.title, "what": objective.statement})


def contribute_to_statement(
    session: Session, contribution_id: str, action_id: str, statement: str, new_id: str
) -> Label:
    """Let an action serve the objective of this statement.

    When there is none, it is added under `new_id`, in the activity that the action serves most.
    """
    found(session, "action", action_id)
    statement = " ".join(statement.split())
    rows = session.scalars(select(Objective))
    known = next((row.id for row in rows if fold(row.statement) == fold(statement)), None)
    if known is None:
        shares = shares_of(session, action_id)
        home = max(shares, key=lambda one: (shares[one], one), default=None)
        session.add(Objective(id=new_id, statement=statement, activity_id=home))
        session.flush()
        known = new_id
    return contribute(session, contribution_id, action_id, known)


def remove_contribution(session: Session, contribution_id: str) -> Label:
    """Let an action no longer serve an objective."""
    tie = found(session, "contribution", contribution_id)
    action, objective = found(session, "action", tie.action_id), found(session, "objective", tie.objective_id)
    session.delete(tie)
    return Label("contribution.remove", {"title": action.title, "what": objective.statement})
