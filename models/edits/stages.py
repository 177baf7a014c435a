"""Edits of how far actions have come: begin a test with its decision date, decide it, keep a column in order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.actions import add_action
from models.edits.rows import found
from models.entities import Action, Decision, StageLimit
from models.errors import Fault
from models.invariants import refuse_early as refuse_early
from models.vocabulary import Stage, Verdict

TEST_WEEKS = 8
"""How long a test is given when nobody says otherwise."""
LEAST_LIMIT, MOST_LIMIT = 1, 10_000
LEFT_BY_DECISION = (Stage.RUNNING, Stage.DONE, Stage.STOPPED)
"""Where a test goes by a decision; back to a plan or an idea it goes without one."""
PROPOSED = {Stage.RUNNING: Verdict.CONTINUE, Stage.DONE: Verdict.CONTINUE, Stage.STOPPED: Verdict.STOP}
"""The verdict that the stage a test goes to suggests."""


@dataclass(frozen=True)
class Experiment:
    """What a test begins with: the day on which it is decided, what one expects, and when it goes on."""

    decide_by: dt.date | None
    hypothesis: str = ""
    threshold: str = ""


@dataclass(frozen=True)
class Decided:
    """A verdict on a test, its day and its lesson."""

    date: dt.date
    verdict: Verdict
    lesson: str = ""


def proposed_day(start: dt.date | None, today: dt.date) -> dt.date:
    """The decision day to propose: eight weeks after the start, or after today when the start is past."""
    return min(dt.date.max - dt.timedelta(weeks=TEST_WEEKS), max(start or today, today)) + dt.timedelta(
        weeks=TEST_WEEKS
    )


def decide(session: Session, action_id: str, date: dt.date, verdict: Verdict, lesson: str = "") -> Label:
    """Add a decision on an action. Raises Fault `decision.before_start` when it is dated before the start."""
    action: Action = found(session, "action", action_id)
    _decide(session, action, Decided(date, verdict, lesson))
    return Label("action.decide", {"title": action.title})


def move_to_stage(session: Session, action_id: str, stage: Stage, order: Sequence[str] = ()) -> Label:
    """Bring an action to a stage; `order` are the actions of its new column as they are to stand."""
    action = _move(session, action_id, stage, order)
    return Label("action.stage", {"title": action.title})


def begin_test(session: Session, action_id: str, test: Experiment, order: Sequence[str] = ()) -> Label:
    """Bring an action to *test*, with what one expects of it and the day on which it is decided.

    Raises Fault `decision.before_start` when that day is before the action's start.
    """
    action = _move(session, action_id, Stage.TEST, order)
    if test.decide_by is not None:
        refuse_early(action.title, action.start, test.decide_by)
    action.decide_by = test.decide_by
    action.hypothesis, action.threshold = test.hypothesis.strip(), test.threshold.strip()
    return Label("action.test", {"title": action.title})


def end_test(
    session: Session, action_id: str, stage: Stage, decided: Decided | None, order: Sequence[str] = ()
) -> Label:
    """Bring a test to another stage by a decision, or without one. Raises Fault `decision.before_start`."""
    action = _move(session, action_id, stage, order)
    if decided is None:
        return Label("action.stage", {"title": action.title})
    _decide(session, action, decided)
    return Label("action.decide", {"title": action.title})


def order_actions(session: Session, action_id: str, order: Sequence[str]) -> Label:
    """Let these actions stand in this order; `action_id` is the one that was moved among them."""
    action: Action = found(session, "action", action_id)
    _order(session, order)
    return Label("action.order", {"title": action.title})


def add_at_stage(
    session: Session, action_id: str, title: str, stage: Stage, activity_id: str | None
) -> Label:
    """Add an action under an id, at a stage, all of it for one activity when one is given."""
    return add_action(session, title, activity_id, {"id": action_id, "stage": stage})


def set_limit(session: Session, stage: Stage, most: float | None) -> Label:
    """Say how many actions a stage should hold at most; None for as many as there are.

    Raises Fault `limit.outside` for what is no whole number from 1 to 10,000.
    """
    if most is not None and not (LEAST_LIMIT <= most <= MOST_LIMIT and float(most).is_integer()):
        raise Fault("limit.outside", value=most)
    rows = list(session.scalars(select(StageLimit).where(StageLimit.stage == stage).order_by(StageLimit.id)))
    if most is None:
        for row in rows:
            session.delete(row)
    elif rows:
        rows[0].most = int(most)
        for row in rows[1:]:
            session.delete(row)
    else:
        session.add(StageLimit(stage=stage, most=int(most)))
    return Label("field.set_nameless", {"field": "stage_limit.most"})


def _decide(session: Session, action: Action, decided: Decided) -> None:
    refuse_early(action.title, action.start, decided.date)
    session.add(
        Decision(
            action_id=action.id, date=decided.date, verdict=decided.verdict, lesson=decided.lesson.strip()
        )
    )


def _move(session: Session, action_id: str, stage: Stage, order: Sequence[str]) -> Action:
    action: Action = found(session, "action", action_id)
    action.stage = stage
    _order(session, order)
    return action


def _order(session: Session, order: Sequence[str]) -> None:
    """Give the places that these actions have among all actions to them anew, in this order."""
    if not order:
        return
    rows = {row.id: row for row in session.scalars(select(Action).where(Action.id.in_(order)))}
    listed = [rows[one] for one in order if one in rows]
    place = 0
    for at, (row, before) in enumerate(zip(listed, sorted(row.position for row in listed), strict=True)):
        place = before if at == 0 else max(before, place + 1)
        if row.position != place:
            row.position = place
