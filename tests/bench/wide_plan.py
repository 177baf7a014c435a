"""A plan as large as they come, in memory: 10,000 actions, 30 activities, 200 people, the same on every run."""

from __future__ import annotations

import datetime as dt
import sqlite3
from random import Random

from sqlalchemy import insert
from sqlalchemy.orm import Session

from models.creation import EMPTY, new_content
from models.entities import (
    Action,
    ActionChannel,
    Activity,
    Base,
    Channel,
    Contribution,
    Indicator,
    Objective,
    Person,
    Reading,
    ServiceShare,
    Unit,
)
from models.storage.connection import connect_memory, engine_over, writable
from models.vocabulary import ActivityKind, EffortPer, EffortSize, Stage

ACTIONS, LEAVES, GROUPS, PEOPLE, UNITS, CHANNELS, OBJECTIVES = 10_000, 26, 4, 200, 20, 12, 40
_FIRST_DAY = dt.date(2027, 1, 1)
_STAGES = (Stage.IDEA, Stage.PLANNED, Stage.TEST, *[Stage.RUNNING] * 3, Stage.DONE, Stage.STOPPED)
_CADENCES = ("", "2/month", "FREQ=WEEKLY;BYDAY=TU", "FREQ=MONTHLY;BYMONTHDAY=5")
_PARTS = {1: (1.0,), 2: (0.6, 0.4), 3: (0.5, 0.3, 0.2)}

Rows = list[dict[str, object]]


def wide_plan() -> sqlite3.Connection:
    """A connection to the plan."""
    connection = connect_memory(new_content(EMPTY, "en", _FIRST_DAY, "Wide"))
    random = Random(10_000)
    with Session(engine_over(connection)) as session, writable(connection):
        for entity, rows in {**_organisation(random), **_aims(random), **_work(random)}.items():
            session.execute(insert(entity), rows)
        session.commit()
    return connection


def _organisation(random: Random) -> dict[type[Base], Rows]:
    """Activities in groups, departments at home in them, people in departments."""
    groups: Rows = [_activity(f"g{number}", number) for number in range(GROUPS)]
    leaves: Rows = [
        _activity(f"a{number}", number, f"g{number % GROUPS}" if number < 12 else None)
        for number in range(LEAVES)
    ]
    units: Rows = [
        {
            "id": f"u{number}",
            "name": f"Department {number}",
            "communication": number == 0,
            "transverse": number == 1,
            "home_id": None if number == 1 else f"a{number}",
        }
        for number in range(UNITS)
    ]
    people: Rows = [
        {"id": f"p{number}", "name": f"Person {number}", "unit_id": f"u{random.randrange(UNITS)}"}
        for number in range(PEOPLE)
    ]
    channels: Rows = [{"id": f"c{number}", "name": f"Channel {number}"} for number in range(CHANNELS)]
    return {Activity: groups + leaves, Unit: units, Person: people, Channel: channels}


def _activity(code: str, position: int, parent: str | None = None) -> dict[str, object]:
    return {
        "id": code,
        "code": code,
        "name": f"Activity {code}",
        "kind": ActivityKind.PRIMARY,
        "position": position,
        "parent_id": parent,
        "target": 1 / LEAVES if code.startswith("a") else None,
    }


def _aims(random: Random) -> dict[type[Base], Rows]:
    objectives: Rows = [
        {"id": f"o{number}", "statement": f"Result {number}", "activity_id": f"a{random.randrange(LEAVES)}"}
        for number in range(OBJECTIVES)
    ]
    indicators: Rows = [
        {"id": f"i{number}", "objective_id": f"o{number}", "name": f"Indicator {number}"}
        for number in range(OBJECTIVES)
    ]
    readings: Rows = [
        {"id": f"r{number}", "indicator_id": f"i{number}", "date": _FIRST_DAY, "value": 1.0}
        for number in range(0, OBJECTIVES, 2)
    ]
    return {Objective: objectives, Indicator: indicators, Reading: readings}


def _work(random: Random) -> dict[type[Base], Rows]:
    """Actions of all stages and ways to say their effort, with shares, channels and objectives."""
    actions: Rows = []
    shares: Rows = []
    channels: Rows = []
    contributions: Rows = []
    for number in range(ACTIONS):
        action = f"w{number}"
        actions.append(_action(random, action, number))
        served = random.sample(range(LEAVES), random.choice((1, 1, 2, 3)))
        shares.extend(
            {"action_id": action, "activity_id": f"a{leaf}", "share": part}
            for leaf, part in zip(served, _PARTS[len(served)], strict=True)
        )
        channels.extend(
            {"action_id": action, "channel_id": f"c{channel}"}
            for channel in random.sample(range(CHANNELS), random.choice((0, 1, 2)))
        )
        if number % 3:
            aim = {"objective_id": f"o{random.randrange(OBJECTIVES)}", "mechanism": "It shows"}
            contributions.append({"action_id": action, **aim})
    return {Action: actions, ServiceShare: shares, ActionChannel: channels, Contribution: contributions}


def _action(random: Random, action: str, number: int) -> dict[str, object]:
    start = _FIRST_DAY + dt.timedelta(random.randrange(300))
    dated = random.random() < 0.9
    return {
        "id": action,
        "title": f"Action {number}: what is told and answered there",
        "owner_id": f"p{random.randrange(PEOPLE)}",
        "unit_id": f"u{random.randrange(UNITS)}" if number % 2 else None,
        "stage": random.choice(_STAGES),
        "start": start if dated else None,
        "end": start + dt.timedelta(60) if dated else None,
        "effort": random.randrange(1, 30) if number % 10 else None,
        "effort_per": random.choice(tuple(EffortPer)),
        "cadence": random.choice(_CADENCES),
        "size": None if number % 20 else EffortSize.M,
        "money": random.randrange(2000),
        "decide_by": start + dt.timedelta(30) if dated else None,
        "position": number,
    }
