"""What the work returns: evidence for the four questions, and cost, value and ratio per action, objective, question.

The four questions are those of the articles behind the catalogue: does it win new kinds of customers, protect
in a crisis, hold a real relation where customers are, attract talent?
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from models.graph import Attributes, PlanGraph
from models.measures.counting import SCOPES
from models.measures.figures import Scope, Thing
from models.measures.timing import in_period, plan_span
from models.measures.work import CountedWork, EffortKind, amount, chosen
from models.vocabulary import Confidence, ReturnQuestion

_Piece = TypeVar("_Piece")


class Missing(StrEnum):
    """Why an amount is not available: a closed list."""

    NO_HOUR_COST = "no cost of an hour"
    NO_EFFORT = "neither hours nor money"
    NO_ACTION = "no action serves it in a stated way"
    IDEA = "still an idea"
    NO_VALUE = "no evidence with a value"
    NO_COST = "it costs nothing"


@dataclass(frozen=True)
class Amount:
    """An amount in the plan's currency, or a ratio; None has its reason. `estimated`: some of it nobody measured."""

    value: float | None = None
    estimated: bool = False
    missing: Missing | None = None


@dataclass(frozen=True)
class Return:
    """What something costs over the plan's span and what it returned; `ratio` is value over cost."""

    table: str
    """`action`, `objective` or `question`."""
    thing: Thing
    cost: Amount
    value: Amount
    left_out: int = 0
    """Actions that say neither hours nor money: not in its cost."""

    @property
    def ratio(self) -> Amount:
        """What came back for each unit of money that went in."""
        if self.cost.value is None or self.value.value is None:
            return Amount(missing=self.cost.missing if self.cost.value is None else self.value.missing)
        if self.cost.value <= 0:
            return Amount(missing=Missing.NO_COST)
        return Amount(self.value.value / self.cost.value, self.estimated)

    @property
    def estimated(self) -> bool:
        """Whether any piece of it is an estimate."""
        return self.cost.estimated or self.value.estimated


@dataclass(frozen=True)
class Evidence:
    """A piece of evidence and what it rests on: ids, None where it names none."""

    id: str
    text: str
    question: ReturnQuestion
    objective: str | None
    """The objective it names, or that of the indicator it names."""
    indicator: str | None
    action: str | None
    confidence: Confidence | None
    value: float | None
    estimated: bool


@dataclass(frozen=True)
class QuestionReturn:
    """One of the four questions and how the plan answers it."""

    question: ReturnQuestion
    evidence: tuple[Evidence, ...]
    objectives: tuple[Thing, ...]
    """Objectives that its evidence names, by themselves or through an indicator."""
    indicators: tuple[Thing, ...]
    """Indicators that its evidence names, and those of its objectives."""
    actions: tuple[Thing, ...]
    """Actions whose cost is in its cost."""
    confidence: Confidence | None
    """The most common one among those stated; of equally common ones the less sure."""
    returned: Return

    @property
    def answered(self) -> bool:
        """Whether there is evidence at all."""
        return bool(self.evidence)


@dataclass(frozen=True)
class Returns:
    """Everything that can be said of what the work returns over the plan's span."""

    currency: str
    hour_cost: float | None
    questions: tuple[QuestionReturn, ...]
    """The four of them, in their order."""
    actions: tuple[Return, ...]
    """In stored order: all but ideas, and ideas that evidence names."""
    objectives: tuple[Return, ...]

    def question(self, asked: ReturnQuestion) -> QuestionReturn:
        """One of the four."""
        return next(one for one in self.questions if one.question is asked)


def returns(graph: PlanGraph, today: dt.date) -> Returns:
    """Cost, value and ratio of the plan's actions and objectives, and the answers to the four questions.

    An action costs its money and its hours in the plan's span times `plan.hour_cost`; an idea has no
    cost yet. An objective costs what the actions cost that say how they serve it; an action that
    serves several in a stated way is split evenly over them. A question costs its share of the actions that
    its evidence names, by themselves or through an objective; what several questions claim of one action is
    scaled down to the whole of it, so that the four together never cost more than the work does. Value is
    what the evidence says. `today` gives the year to a plan that says no dates.
    """
    costs = _costs(graph, today)
    evidence = _evidence(graph)
    serving = _serving(graph, costs)
    parts = _parts(evidence, serving)
    by_action = _grouped((piece.action, piece) for piece in evidence)
    by_objective = _grouped((piece.objective, piece) for piece in evidence)
    served = _grouped((objective, action) for action, to in serving.items() for objective in to)
    plan = graph.plan()
    return Returns(
        currency=str(plan.get("currency") or ""),
        hour_cost=amount(plan.get("hour_cost")),
        questions=tuple(_answer(graph, asked, evidence, costs, parts[asked]) for asked in ReturnQuestion),
        actions=tuple(
            Return("action", _action(row), costs[row["id"]].amount, _value(by_action.get(row["id"], ())))
            for row in graph.actions()
            if row["id"] in serving or row["id"] in by_action
        ),
        objectives=tuple(
            _of_objective(
                row,
                [(costs[one].amount, 1 / len(serving[one])) for one in served.get(row["id"], ())],
                by_objective.get(row["id"], ()),
            )
            for row in graph.tables["objective"].values()
        ),
    )


@dataclass(frozen=True)
class _Cost:
    amount: Amount
    worked: bool
    """No longer an idea."""


def _costs(graph: PlanGraph, today: dt.date) -> Mapping[str, _Cost]:
    """What each action costs over the plan's span."""
    span = plan_span(graph, today)
    table = graph.derived(CountedWork).table
    timed = in_period(table, span, span)
    hour_cost = amount(graph.plan().get("hour_cost"))
    costs = {}
    for index, work in enumerate(table.works):
        hours = float(timed.hours[index]) if work.effort.kind is not EffortKind.NONE else None
        has_money = amount(graph.tables["action"][work.id].get("money")) is not None
        money = float(timed.money[index]) if has_money else None
        worked = work.stage in SCOPES[Scope.PLANNED]
        cost = _cost(hours, money, hour_cost, estimated=work.effort.estimated)
        costs[work.id] = _Cost(cost if worked else Amount(missing=Missing.IDEA), worked)
    return costs


def _cost(hours: float | None, money: float | None, hour_cost: float | None, *, estimated: bool) -> Amount:
    if hours is None and money is None:
        return Amount(missing=Missing.NO_EFFORT)
    if hours and hour_cost is None:
        return Amount(missing=Missing.NO_HOUR_COST)
    return Amount((hours or 0.0) * (hour_cost or 0.0) + (money or 0.0), bool(hours) and estimated)


def _evidence(graph: PlanGraph) -> tuple[Evidence, ...]:
    indicators = graph.tables["indicator"]
    found = []
    for row in graph.tables["return_evidence"].values():
        asked = chosen(ReturnQuestion, row.get("question"), None)
        if asked is None:
            continue
        indicator = row.get("indicator_id") if row.get("indicator_id") in indicators else None
        above = indicators[indicator].get("objective_id") if indicator else None
        value = row.get("value")
        found.append(
            Evidence(
                id=row["id"],
                text=str(row.get("evidence") or ""),
                question=asked,
                objective=row.get("objective_id") or above,
                indicator=indicator,
                action=row.get("action_id"),
                confidence=chosen(Confidence, row.get("confidence"), None),
                value=float(value) if isinstance(value, int | float) else None,
                estimated=bool(row.get("estimated")),
            )
        )
    return tuple(found)


def _serving(graph: PlanGraph, costs: Mapping[str, _Cost]) -> Mapping[str, tuple[str, ...]]:
    """Per action that is no idea, the objectives that it serves in a stated way."""
    return {
        work.id: tuple(objective for objective, stated in work.objectives if stated)
        for work in graph.derived(CountedWork).table.works
        if costs[work.id].worked
    }


def _parts(
    evidence: Sequence[Evidence], serving: Mapping[str, tuple[str, ...]]
) -> Mapping[ReturnQuestion, Mapping[str, float]]:
    """Per question the part (0–1) of each action that it claims; the parts of one action add up to 1 at most."""
    parts: dict[ReturnQuestion, dict[str, float]] = {asked: {} for asked in ReturnQuestion}
    for asked, claimed in parts.items():
        named = {piece.objective for piece in evidence if piece.question is asked}
        directly = {piece.action for piece in evidence if piece.question is asked}
        for action, served in serving.items():
            part = sum(1 for objective in served if objective in named) / len(served) if served else 0.0
            part = 1.0 if action in directly else part
            if part > 0:
                claimed[action] = part
    for action in serving:
        whole = sum(claimed.get(action, 0.0) for claimed in parts.values())
        for claimed in parts.values() if whole > 1 else ():
            if action in claimed:
                claimed[action] /= whole
    return parts


def _answer(
    graph: PlanGraph,
    asked: ReturnQuestion,
    evidence: Sequence[Evidence],
    costs: Mapping[str, _Cost],
    parts: Mapping[str, float],
) -> QuestionReturn:
    own = tuple(piece for piece in evidence if piece.question is asked)
    objectives = _in_order(piece.objective for piece in own)
    named = _in_order(piece.indicator for piece in own)
    indicators = graph.tables["indicator"]
    below = (row["id"] for objective in objectives for row in _of(indicators.values(), objective))
    cost, left_out = _sum_of((costs[action].amount, part) for action, part in parts.items())
    return QuestionReturn(
        question=asked,
        evidence=own,
        objectives=_things(graph.tables["objective"], objectives, "statement"),
        indicators=_things(indicators, _in_order((*named, *below)), "name"),
        actions=_things(graph.tables["action"], parts, "title"),
        confidence=usual_confidence(piece.confidence for piece in own),
        returned=Return("question", Thing(asked.value, asked.value), cost, _value(own), left_out),
    )


def _of_objective(
    row: Attributes, pieces: Sequence[tuple[Amount, float]], evidence: Sequence[Evidence]
) -> Return:
    cost, left_out = _sum_of(pieces)
    thing = Thing(row["id"], str(row.get("statement") or ""))
    return Return("objective", thing, cost, _value(evidence), left_out)


def _sum_of(pieces: Iterable[tuple[Amount, float]]) -> tuple[Amount, int]:
    """The parts of some costs together, and how many were left out because they say neither hours nor money.

    Hours without a price would make any sum too small: then there is none.
    """
    listed = list(pieces)
    silent = sum(1 for cost, _ in listed if cost.missing is Missing.NO_EFFORT)
    if not listed:
        return Amount(missing=Missing.NO_ACTION), 0
    if any(cost.missing is Missing.NO_HOUR_COST for cost, _ in listed):
        return Amount(missing=Missing.NO_HOUR_COST), silent
    if silent == len(listed):
        return Amount(missing=Missing.NO_EFFORT), silent
    known = [(cost, part) for cost, part in listed if cost.value is not None]
    total = sum((cost.value or 0.0) * part for cost, part in known)
    return Amount(total, any(cost.estimated for cost, _ in known)), silent


_NO_VALUE = Amount(missing=Missing.NO_VALUE)


def _value(pieces: Iterable[Evidence]) -> Amount:
    valued = [piece for piece in pieces if piece.value is not None]
    if not valued:
        return _NO_VALUE
    return Amount(sum(piece.value or 0.0 for piece in valued), any(piece.estimated for piece in valued))


def _grouped(pairs: Iterable[tuple[str | None, _Piece]]) -> dict[str | None, list[_Piece]]:
    """What goes with each id, in order."""
    groups: dict[str | None, list[_Piece]] = {}
    for identity, piece in pairs:
        groups.setdefault(identity, []).append(piece)
    return groups


def usual_confidence(stated: Iterable[Confidence | None]) -> Confidence | None:
    """The most common confidence, of equally common ones the less sure; None when none is stated."""
    counts = Counter(one for one in stated if one is not None)
    order = list(Confidence)
    return min(counts, key=lambda one: (-counts[one], order.index(one))) if counts else None


def _in_order(ids: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in ids if one))


def _of(indicators: Iterable[Attributes], objective: str) -> Iterable[Attributes]:
    return (row for row in indicators if row.get("objective_id") == objective)


def _things(rows: Mapping[str, Any], ids: Iterable[str], column: str) -> tuple[Thing, ...]:
    return tuple(Thing(one, str(rows[one].get(column) or "")) for one in ids if one in rows)


def _action(row: Attributes) -> Thing:
    return Thing(row["id"], str(row.get("title") or ""))
