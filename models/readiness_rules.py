"""How the plan itself answers the questions of the readiness sheet: one rule a question, each with its counts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from models.graph import Attributes, PlanGraph
from models.measures import capacity as loading
from models.measures.coaching import register
from models.measures.counting import silo_units
from models.measures.figures import ActivityFigures, Figures, Scope
from models.measures.relays import Side, joints, side_of
from models.measures.work import CountedWork, EffortKind, amount
from models.statements import question
from models.vocabulary import Answer, CoachingLevel, Purpose, ReturnQuestion, Stage

Row = tuple[str, str]
"""A table and the id of a row in it."""


@dataclass(frozen=True)
class Found:
    """What the plan says: an answer, None when there is nothing to look at; a reason's code and its counts."""

    answer: Answer | None
    reason: str
    fields: Mapping[str, object] = field(default_factory=dict)
    missing: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Ground:
    """What the rules look at."""

    graph: PlanGraph
    figures: Figures
    today: dt.date

    @cached_property
    def frame(self) -> list[ActivityFigures]:
        """The activities that are not empty on purpose."""
        return [leaf for leaf in self.figures.leaves if leaf.in_frame]

    @cached_property
    def going(self) -> list[Attributes]:
        """Actions that are planned, tested or running."""
        stages = (Stage.PLANNED, Stage.TEST, Stage.RUNNING)
        return [row for row in self.graph.actions() if row.get("stage") in stages]

    @cached_property
    def live(self) -> list[Attributes]:
        """Actions that are tested or running."""
        return [row for row in self.going if row.get("stage") != Stage.PLANNED]

    def activity(self, leaf: ActivityFigures) -> Attributes:
        """The row of an activity."""
        return self.graph.tables["activity"][leaf.id]

    def plan_row(self) -> tuple[Row, ...]:
        """The plan itself, for what is said on its page."""
        return (("plan", str(self.graph.plan().get("id") or "")),)


def _share(
    code: str, table: str, rows: Iterable[tuple[str, bool]], partly: bool = False, **more: object
) -> Found:
    """Yes when all rows (id, whether good) are, partly when some are (or `partly`), no when none is."""
    listed = list(rows)
    missing = tuple((table, identity) for identity, good in listed if not good)
    if not listed:
        return Found(None, f"{code}.none")
    good = len(listed) - len(missing)
    answer = Answer.YES if not missing else Answer.PARTLY if good or partly else Answer.NO
    return Found(answer, code, {"good": good, "all": len(listed), **more}, missing)


def _said(row: Mapping[str, object], column: str) -> bool:
    return bool(str(row.get(column) or "").strip())


def _means_or_end(on: Ground) -> Found:
    rows = on.graph.tables["objective"].values()
    named = (
        (row["id"], _said(row, "kept_because") or question(str(row.get("statement") or "")) is None)
        for row in rows
    )
    return _share("means_or_end", "objective", named)


def _problem(on: Ground) -> Found:
    rows = ((leaf.id, _said(on.activity(leaf), "problem")) for leaf in on.frame)
    return _share("problem", "activity", rows)


def _new_for_and_with(on: Ground) -> Found:
    found = _share("new_for_and_with", "action", ((row["id"], _said(row, "audience")) for row in on.going))
    # whether it is new, no plan can tell
    return replace(found, answer=Answer.PARTLY) if found.answer is Answer.YES else found


def _indicators_before(on: Ground) -> Found:
    begun = {
        row["objective_id"]
        for row in on.graph.tables["indicator"].values()
        if row.get("baseline") is not None
    }
    objectives = on.graph.tables["objective"]
    return _share("indicators_before", "objective", ((one, one in begun) for one in objectives))


def _mechanism(on: Ground) -> Found:
    works = {work.id: work for work in on.graph.derived(CountedWork).table.works}
    stated = ((row["id"], any(said for _, said in works[row["id"]].objectives)) for row in on.going)
    return _share("mechanism", "action", stated)


def _four_returns(on: Ground) -> Found:
    shown = {row.get("question") for row in on.graph.tables["return_evidence"].values()}
    found = _share("four_returns", "", ((one.value, one in shown) for one in ReturnQuestion))
    return Found(found.answer, found.reason, found.fields)  # a question is no row to go to


def _effect_known(on: Ground) -> Found:
    rows = ((leaf.id, _said(on.activity(leaf), "said_about_us")) for leaf in on.frame)
    return _share("effect_known", "activity", rows)


def _count_return(on: Ground) -> Found:
    valued = [row for row in on.graph.tables["return_evidence"].values() if row.get("value") is not None]
    measured = sum(1 for row in valued if not row.get("estimated"))
    fields = {"valued": len(valued), "measured": measured}
    if amount(on.graph.plan().get("hour_cost")) is None:
        return Found(Answer.PARTLY if valued else Answer.NO, "count_return.no_price", fields)
    return Found(Answer.YES if measured else Answer.PARTLY, "count_return", fields)


def _where_to_begin(on: Ground) -> Found:
    def meant(identity: str) -> bool:
        rows = on.graph.tables["activity"]
        above: str | None = identity
        while above in rows:
            if amount(rows[above].get("target")) is not None:
                return True
            above = rows[above]["parent_id"]
        return False

    leaves = on.figures.leaves
    return _share(
        "where_to_begin", "activity", ((leaf.id, leaf.empty_on_purpose or meant(leaf.id)) for leaf in leaves)
    )


def _capacity(on: Ground) -> Found:
    people = loading.loads(on.graph, on.figures.period, Scope.LIVE, on.today).people
    busy = {person: load for person, load in people.items() if load.actions}
    unknown = sum(1 for load in busy.values() if load.capacity is None)
    able = ((one, load.capacity is not None and not load.overloaded) for one, load in busy.items())
    return _share("capacity", "person", able, unknown=unknown)


def _crisis(on: Ground) -> Found:
    served = [leaf for leaf in on.frame if leaf.served]
    noted = sum(1 for leaf in served if leaf.crisis.scenarios)
    ready = ((leaf.id, not leaf.crisis.gaps) for leaf in served)
    return _share("crisis", "activity", ready, partly=noted > 0, noted=noted)


def _regular(on: Ground) -> Found:
    return _share("regular", "action", ((row["id"], _said(row, "cadence")) for row in on.live))


def _sponsor(on: Ground) -> Found:
    sponsor = on.graph.tables["person"].get(str(on.graph.plan().get("sponsor_id")))
    if sponsor is None:
        return Found(Answer.NO, "sponsor.none", missing=on.plan_row())
    return Found(Answer.YES, "sponsor", {"name": str(sponsor["name"])})


def _transverse_units(on: Ground) -> set[str]:
    return {row["id"] for row in on.graph.units() if row.get("transverse")}


def _senior_transverse(on: Ground) -> Found:
    units = _transverse_units(on)
    people = [row for row in on.graph.people() if row["unit_id"] in units]
    if not units:
        return Found(Answer.NO, "senior_transverse.none", missing=on.plan_row())
    if not people:
        missing = tuple(("unit", unit) for unit in sorted(units))
        return Found(Answer.PARTLY, "senior_transverse.nobody", missing=missing)
    # whether they are senior, no plan can tell
    return Found(Answer.PARTLY, "senior_transverse", {"names": ", ".join(str(row["name"]) for row in people)})


def _committee(on: Ground) -> Found:
    seats = list(on.graph.tables["committee_seat"].values())
    named = sum(1 for row in seats if _said(row, "seat"))
    if seats:
        full = named >= _ENOUGH_SEATS
        return Found(Answer.YES if full else Answer.PARTLY, "committee", {"seats": len(seats), "named": named},
                     () if full else on.plan_row())  # fmt: skip
    if _said(on.graph.plan(), "committee"):
        return Found(Answer.PARTLY, "committee.in_words", missing=on.plan_row())
    return Found(Answer.NO, "committee.none", missing=on.plan_row())


_ENOUGH_SEATS = 3
_DUTIES: Mapping[str, tuple[Purpose, ...]] = {
    "speak": (Purpose.PUBLISH, Purpose.CONVERSE),
    "advise": (Purpose.ADVISE,),
    "measure": (Purpose.MEASURE, Purpose.LISTEN),
    "raise_awareness": (Purpose.RAISE_AWARENESS,),
    "train": (Purpose.TRAIN,),
}
"""What a transverse manager is there for, and the purposes of the actions that count it as work."""


def _duties_workload(on: Ground) -> Found:
    units = _transverse_units(on)
    if not units:
        return Found(None, "duties_workload.none", missing=on.plan_row())
    table = on.graph.derived(CountedWork).table
    hours = {work.id for work in table.works if work.effort.kind is not EffortKind.NONE}
    own = {work.id for work, unit in zip(table.works, table.unit, strict=True) if unit >= 0
           and table.units[unit] in units}  # fmt: skip
    done = {row.get("purpose") for row in on.going if row["id"] in hours & own}
    rows = ((duty, any(purpose in done for purpose in purposes)) for duty, purposes in _DUTIES.items())
    found = _share("duties_workload", "", rows)
    return Found(found.answer, found.reason, found.fields)


def _central_team_later(on: Ground) -> Found:
    silo = silo_units(on.graph)
    departments = [
        row["id"] for row in on.graph.units() if row["id"] not in silo and not row.get("transverse")
    ]
    leaves = [leaf.id for leaf in on.figures.leaves]
    unit_of = {row["id"]: row["unit_id"] for row in on.graph.people()}
    steps = register(on.graph, list(unit_of), leaves).steps
    reached: dict[str | None, int] = {}
    for (person, _), step in steps.items():
        unit = unit_of.get(person)
        reached[unit] = max(reached.get(unit, 0), step.level.rank)
    trained = sum(1 for unit in departments if reached.get(unit, 0) >= CoachingLevel.TRAINED.rank)
    alone = ((unit, reached.get(unit, 0) >= CoachingLevel.AUTONOMOUS.rank) for unit in departments)
    return _share("central_team_later", "unit", alone, partly=trained > 0, trained=trained)


def _test_culture(on: Ground) -> Found:
    late = {thing.id for thing in on.figures.overdue}
    tests = [row for row in on.live if row.get("stage") == Stage.TEST]
    missing = tuple(("action", row["id"]) for row in tests if row["id"] in late or not row.get("decide_by"))
    decisions = list(on.graph.tables["decision"].values())
    lessons = sum(1 for row in decisions if _said(row, "lesson"))
    if not tests and not decisions:
        return Found(Answer.NO, "test_culture.none")
    fields = {"tests": len(tests), "good": len(tests) - len(missing), "lessons": lessons}
    return Found(Answer.PARTLY if missing or not lessons else Answer.YES, "test_culture", fields, missing)


def _relays(on: Ground) -> Found:
    whole = [joint for joint in joints(on.graph) if joint.broken is None]
    tied = {end for joint in whole for end in (joint.from_id, joint.to_id)}
    crossing = sum(1 for joint in whole if _crosses(on.graph, joint.from_id, joint.to_id))
    rows = ((row["id"], row["id"] in tied) for row in on.going)
    return _share("relays", "action", rows, crossing=crossing)


def _crosses(graph: PlanGraph, one: str, other: str) -> bool:
    sides = {side_of(graph, one), side_of(graph, other)}
    return Side.UNKNOWN not in sides and len(sides) == 2


def _media_types(on: Ground) -> Found:
    rows = ((row["id"], bool(row.get("media")) and _said(row, "content")) for row in on.going)
    return _share("media_types", "action", rows)


RULES: Mapping[str, Callable[[Ground], Found]] = {
    "means_or_end": _means_or_end,
    "problem": _problem,
    "new_for_and_with": _new_for_and_with,
    "indicators_before": _indicators_before,
    "mechanism": _mechanism,
    "four_returns": _four_returns,
    "effect_known": _effect_known,
    "count_return": _count_return,
    "where_to_begin": _where_to_begin,
    "capacity": _capacity,
    "crisis": _crisis,
    "regular": _regular,
    "sponsor": _sponsor,
    "senior_transverse": _senior_transverse,
    "committee": _committee,
    "duties_workload": _duties_workload,
    "central_team_later": _central_team_later,
    "test_culture": _test_culture,
    "relays": _relays,
    "media_types": _media_types,
}
"""By the question's code. A question without a rule is answered by people alone."""
