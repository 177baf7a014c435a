"""Edits of objectives: add, move and remove them, indicators in one line, readings, what serves them and how."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.contributions import contribute
from models.edits.rows import found
from models.entities import Contribution, Indicator, Objective, Reading, new_id
from models.errors import Fault
from models.readings import IndicatorLine
from models.vocabulary import Better


def add_objective(
    session: Session, statement: str, activity_id: str | None, parent_id: str | None, objective_id: str
) -> Label:
    """Add an objective to an activity or under another objective, whose activity it then has too."""
    if parent_id is not None and activity_id is None:
        activity_id = found(session, "objective", parent_id).activity_id
    row = Objective(
        id=objective_id, statement=statement.strip(), activity_id=activity_id, parent_id=parent_id
    )
    session.add(row)
    session.flush()
    return Label("row.add", {"what": row.statement, "table": "objective"})


def move_objective(
    session: Session, objective_id: str, activity_id: str | None, parent_id: str | None
) -> Label:
    """Put an objective under another one, or at the top of an activity (None: of none).

    Under another objective it keeps its own activity, and takes that one's when it has none. What stands under
    it comes along. Raises Fault `parent.circle` when it would stand under itself.
    """
    row: Objective = found(session, "objective", objective_id)
    if parent_id is None:
        row.activity_id = activity_id
    else:
        parent: Objective = found(session, "objective", parent_id)
        if objective_id in _above(session, parent):
            raise Fault("parent.circle", what=row.statement)
        row.activity_id = row.activity_id or parent.activity_id
    row.parent_id = parent_id
    return Label("objective.move", {"what": row.statement})


def remove_objective(session: Session, objective_id: str) -> Label:
    """Remove an objective with its indicators; objectives under it rise to the one above."""
    row: Objective = found(session, "objective", objective_id)
    session.execute(
        update(Objective).where(Objective.parent_id == objective_id).values(parent_id=row.parent_id)
    )
    session.execute(delete(Objective).where(Objective.id == objective_id))
    return Label("row.remove", {"what": row.statement, "table": "objective"})


def add_indicator(session: Session, objective_id: str, line: IndicatorLine, indicator_id: str) -> Label:
    """Add an indicator to an objective; it gets better upwards unless its target lies below its baseline."""
    found(session, "objective", objective_id)
    falls = line.baseline is not None and line.target is not None and line.target < line.baseline
    row = Indicator(
        id=indicator_id,
        objective_id=objective_id,
        name=line.name,
        unit=line.unit,
        baseline=line.baseline,
        target=line.target,
        better=Better.DOWN if falls else Better.UP,
    )
    session.add(row)
    session.flush()
    return Label("row.add", {"what": row.name, "table": "indicator"})


def set_reading(
    session: Session, indicator_id: str, day: dt.date, value: float, reading_id: str | None = None
) -> Label:
    """Note what an indicator read on a day; the value of a day that has one already is corrected."""
    indicator: Indicator = found(session, "indicator", indicator_id)
    present = session.scalars(
        select(Reading).where(Reading.indicator_id == indicator_id, Reading.date == day)
    ).first()
    if present is not None:
        present.value = value
        return Label("reading.correct", {"what": indicator.name})
    session.add(Reading(id=reading_id or new_id(), indicator_id=indicator_id, date=day, value=value))
    return Label("reading.add", {"what": indicator.name})


def say_how(session: Session, action_id: str, objective_id: str, mechanism: str, tie_id: str) -> Label:
    """Say how an action serves an objective; one that is not tied to it yet is, under the id `tie_id`."""
    present = session.scalars(
        select(Contribution).where(
            Contribution.action_id == action_id, Contribution.objective_id == objective_id
        )
    ).first()
    if present is None:
        return contribute(session, tie_id, action_id, objective_id, mechanism)
    action, objective = found(session, "action", action_id), found(session, "objective", objective_id)
    present.mechanism = mechanism.strip()
    return Label("contribution.set", {"title": action.title, "what": objective.statement})


def _above(session: Session, objective: Objective) -> set[str]:
    """An objective and all that it stands under."""
    reached: set[str] = set()
    at: Objective | None = objective
    while at is not None and at.id not in reached:
        reached.add(at.id)
        at = session.get(Objective, at.parent_id) if at.parent_id else None
    return reached
