"""Who can run it: how far people have come in each activity, and where nobody has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.graph import PlanGraph
from models.measures.work import chosen, ordinal
from models.vocabulary import CoachingLevel


class Step(NamedTuple):
    """How far one person has come in one activity."""

    id: str
    level: CoachingLevel
    since: dt.date | None
    coach: str | None
    """A person's id."""


@dataclass(frozen=True)
class Register:
    """The coaching of some people in some activities, both by id and in order."""

    people: tuple[str, ...]
    activities: tuple[str, ...]
    steps: Mapping[tuple[str, str], Step]
    """By person and activity."""

    def furthest(self, activity: str) -> CoachingLevel | None:
        """The furthest that anybody has come in an activity; None when nobody was even told."""
        levels = [step.level for (_, where), step in self.steps.items() if where == activity]
        return max(levels, key=lambda level: level.rank, default=None)

    @property
    def autonomous(self) -> tuple[str, ...]:
        """Activities in which someone is autonomous."""
        return self._with(CoachingLevel.AUTONOMOUS)

    @property
    def untrained(self) -> tuple[str, ...]:
        """Activities in which nobody has been trained, coached or become autonomous."""
        trained = self._with(CoachingLevel.TRAINED)
        return tuple(activity for activity in self.activities if activity not in trained)

    def _with(self, least: CoachingLevel) -> tuple[str, ...]:
        reached = {where for (_, where), step in self.steps.items() if step.level.rank >= least.rank}
        return tuple(activity for activity in self.activities if activity in reached)


def register(graph: PlanGraph, people: Sequence[str], activities: Sequence[str]) -> Register:
    """Who has come how far. Of several steps of one person in one activity, the furthest, then the latest, holds."""
    wanted, where = set(people), set(activities)
    steps: dict[tuple[str, str], Step] = {}
    for row in graph.tables["coaching"].values():
        key = (str(row["person_id"]), str(row["activity_id"]))
        if key[0] not in wanted or key[1] not in where:
            continue
        day = ordinal(row.get("since"))
        step = Step(
            row["id"],
            chosen(CoachingLevel, row.get("level"), CoachingLevel.TOLD),
            dt.date.fromordinal(day) if day else None,
            row.get("coach_id"),
        )
        if key not in steps or _order(step) > _order(steps[key]):
            steps[key] = step
    return Register(tuple(people), tuple(activities), steps)


def _order(step: Step) -> tuple[int, dt.date, str]:
    return step.level.rank, step.since or dt.date.min, step.id
