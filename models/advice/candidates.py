"""What could be done: the plan's own ideas and planned work, the catalogue's ideas, and hand-overs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from models import catalogue
from models.advice.values import Candidate, Source
from models.changes import RowChange
from models.folding import fold
from models.graph import PlanGraph
from models.measures.counting import Counted, Frame, of_stage, silo_units
from models.measures.figures import Weight
from models.measures.timing import in_period
from models.measures.work import Floats
from models.periods import Period
from models.vocabulary import EffortPer, Stage


@dataclass(frozen=True)
class Surroundings:
    """What candidates are looked for in."""

    graph: PlanGraph
    counted: Counted
    frame: Frame
    span: Period
    language: str

    @property
    def leaves(self) -> tuple[str, ...]:
        """The ids of the leaves in the frame, in stored order."""
        table = self.counted.table
        return tuple(table.leaves[index] for index in np.flatnonzero(self.frame.inside))


def additions(around: Surroundings, sources: Collection[Source]) -> Iterator[Candidate]:
    """Work that would weigh something in the period: the plan's own first, then the catalogue's."""
    if Source.PLAN in sources:
        yield from _own(around)
    if Source.CATALOGUE in sources:
        yield from _from_catalogue(around)


def _own(around: Surroundings) -> Iterator[Candidate]:
    """Ideas and planned work that do not count yet and serve nothing outside the frame."""
    counted, table = around.counted, around.counted.table
    waiting = of_stage(table, Stage.IDEA, Stage.PLANNED) & ~counted.counted & table.placed
    hours = in_period(table, counted.timed.period, around.span).hours
    each = hours if counted.weight is Weight.EFFORT else np.ones(len(table.works))
    weighs = waiting & counted.timed.present & counted.timed.locatable & (each > 0)
    shares = _shares(around)
    inside = dict(zip(table.leaves, around.frame.inside.tolist(), strict=True))
    for index in np.flatnonzero(weighs).tolist():
        served = shares.get(index, {})
        if served and all(inside[leaf] for leaf in served):
            work = table.works[index]
            yield Candidate(
                id=f"action:{work.id}",
                source=Source.PLAN,
                title=work.title,
                effort=float(each[index]),
                shares=served,
                unit_id=table.units[table.unit[index]] if table.unit[index] >= 0 else None,
                action_id=work.id,
            )


def _from_catalogue(around: Surroundings) -> Iterator[Candidate]:
    """One candidate per idea and leaf that it suits, but those that the plan has already."""
    counted, rows = around.counted, around.graph.tables["activity"]
    months = counted.timed.period.months
    dropped, titles = _dropped(around), _titles(around.graph)
    suited: dict[str, list[str]] = {}
    for leaf in around.leaves:
        suited.setdefault(str(rows[leaf].get("builtin") or rows[leaf].get("code") or ""), []).append(leaf)
    for idea in catalogue.ideas():
        if any(_words(title) in titles for title in idea.titles.values()):
            continue
        weight = idea.hours_a_month * months if counted.weight is Weight.EFFORT else 1.0
        for leaf in (leaf for code in idea.activities for leaf in suited.get(code, ()) if weight > 0):
            if (idea.code, leaf) not in dropped:
                yield Candidate(
                    id=f"idea:{idea.code}:{leaf}",
                    source=Source.CATALOGUE,
                    title=catalogue.in_language(idea.titles, around.language),
                    effort=weight,
                    shares={leaf: 1.0},
                    unit_id=unit_at_home(around.graph, leaf),
                    idea_code=idea.code,
                )


def hand_overs(around: Surroundings) -> Iterator[Candidate]:
    """Counted actions of Communication that go on and mostly serve a leaf outside it whose own unit is known."""
    counted, table = around.counted, around.counted.table
    silo, shares = silo_units(around.graph), _shares(around)
    ours = {leaf for leaf, mark in zip(table.leaves, around.frame.silo.tolist(), strict=True) if mark}
    goes_on = ~of_stage(table, Stage.DONE, Stage.STOPPED)
    for index in np.flatnonzero((counted.weights > 0) & goes_on).tolist():
        unit = table.unit[index]
        if unit < 0 or table.units[unit] not in silo:
            continue
        served = shares[index]
        most = max(served, key=lambda leaf: served[leaf])
        other = None if most in ours else unit_at_home(around.graph, most)
        if other is not None:
            work = table.works[index]
            yield Candidate(
                id=f"hand-over:{work.id}:{other}",
                source=Source.HAND_OVER,
                title=work.title,
                effort=0.0,
                shares=served,
                unit_id=other,
                action_id=work.id,
                moved=float(counted.weights[index]),
            )


def unit_at_home(graph: PlanGraph, leaf: str) -> str | None:
    """The unit at home in a leaf, or in the nearest activity above it; None when several are, or the silo."""
    rows, above, silo = graph.tables["activity"], leaf, silo_units(graph)
    while above in rows:
        at_home = [unit for unit, row in graph.tables["unit"].items() if row.get("home_id") == above]
        if at_home:
            return at_home[0] if len(at_home) == 1 and at_home[0] not in silo else None
        above = rows[above]["parent_id"]
    return None


def _shares(around: Surroundings) -> Mapping[int, dict[str, float]]:
    """By the place of an action, its shares by leaf in stored order."""
    table = around.counted.table
    found: dict[int, dict[str, float]] = {}
    order = np.lexsort((table.piece_leaf, table.piece_action))
    for piece in order.tolist():
        served = found.setdefault(int(table.piece_action[piece]), {})
        leaf = table.leaves[table.piece_leaf[piece]]
        served[leaf] = served.get(leaf, 0.0) + float(table.piece_share[piece])
    return found


def _dropped(around: Surroundings) -> set[tuple[str, str]]:
    """The codes of the ideas that the plan has, with the leaves that they serve there."""
    table, rows = around.counted.table, around.graph.tables["action"]
    shares = _shares(around)
    return {
        (str(code), leaf)
        for index, work in enumerate(table.works)
        if (code := rows[work.id].get("idea_code"))
        for leaf in shares.get(index, ())
    }


def _titles(graph: PlanGraph) -> set[frozenset[str]]:
    """The words of every action's title: an idea of the same words was had without the catalogue."""
    return {_words(str(row.get("title") or "")) for row in graph.tables["action"].values()} - {frozenset()}


def _words(title: str) -> frozenset[str]:
    """The words of a title that carry it: those of more than three letters."""
    return frozenset(word for word in fold(title).split() if len(word) > 3)


def added(candidate: Candidate, leaves: tuple[str, ...]) -> Floats:
    """What a candidate lands on each of these leaves."""
    return np.array([candidate.effort * candidate.shares.get(leaf, 0.0) for leaf in leaves])


def supposed(graph: PlanGraph, candidate: Candidate) -> tuple[RowChange, ...]:
    """The rows that hold when this candidate runs, or has been handed over."""
    if candidate.idea_code is not None:
        return _new_rows(candidate)
    assert candidate.action_id is not None, "only ideas of the catalogue have no action yet"
    before = {
        name: value for name, value in graph.tables["action"][candidate.action_id].items() if name != "table"
    }
    changed = {"unit_id": candidate.unit_id} if candidate.hand_over else {"stage": Stage.RUNNING.value}
    return (RowChange("action", candidate.action_id, before, {**before, **changed}),)


def _new_rows(candidate: Candidate) -> tuple[RowChange, ...]:
    idea = next(idea for idea in catalogue.ideas() if idea.code == candidate.idea_code)
    action = {
        "id": candidate.id,
        "title": candidate.title,
        "stage": Stage.RUNNING.value,
        "effort": idea.hours_a_month,
        "effort_per": EffortPer.MONTH.value,
        "unit_id": candidate.unit_id,
        "idea_code": idea.code,
    }
    ties = (
        {"id": f"{candidate.id}>{leaf}", "action_id": candidate.id, "activity_id": leaf, "share": share}
        for leaf, share in candidate.shares.items()
    )
    shares = (RowChange("service_share", str(tie["id"]), None, tie) for tie in ties)
    return (RowChange("action", candidate.id, None, action), *shares)
