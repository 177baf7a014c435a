"""What taking a proposal means for the plan, and whether it is taken: read from the plan, so that undo counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from models.advice import Candidate, Source
from models.edits.advised import Advised, HandedOver, NewIdea, Planned
from models.entities import new_id
from models.graph import PlanGraph
from models.vocabulary import Stage


class State(StrEnum):
    """How a proposal stands in the plan."""

    FREE = "free"
    """It can be taken."""
    TAKEN = "taken"
    STANDING = "standing"
    """It is past being an idea already: there is nothing to take."""
    GONE = "gone"
    """What it is about was removed meanwhile."""


@dataclass(frozen=True)
class Taking:
    """A candidate, and the edit that takes it. The id of the action it would add is given once: redo brings it back."""

    candidate: Candidate
    was_unit: str | None = None
    """The own unit of its action when it was advised."""
    was_stage: str = ""
    """The stage of its action when it was advised."""
    new_id: str = field(default_factory=new_id)

    @classmethod
    def of(cls, candidate: Candidate, graph: PlanGraph) -> Taking:
        """What taking this candidate means in a plan as it is now."""
        row = graph.tables["action"].get(candidate.action_id or "", {})
        return cls(candidate, row.get("unit_id"), str(row.get("stage") or ""))

    @property
    def action_id(self) -> str:
        """The action that it is about, or that it would add."""
        return self.candidate.action_id or self.new_id

    @property
    def edit(self) -> Advised:
        """The edit that takes it."""
        candidate = self.candidate
        if candidate.source is Source.HAND_OVER:
            return HandedOver(self.action_id, candidate.unit_id or "", self.was_unit)
        if candidate.source is Source.CATALOGUE:
            shares = dict(candidate.shares)
            return NewIdea(self.new_id, candidate.idea_code or "", shares, candidate.unit_id)
        return Planned(self.action_id)

    def stage(self, graph: PlanGraph) -> str:
        """The stage of its action; "" without one."""
        return str(graph.tables["action"].get(self.action_id, {}).get("stage") or "")

    def state(self, graph: PlanGraph) -> State:
        """Whether it is taken, can be, or need not or can no longer be."""
        action, candidate = graph.tables["action"].get(self.action_id), self.candidate
        if candidate.source is Source.CATALOGUE:
            if action is not None:
                return State.TAKEN if action["stage"] == Stage.IDEA else State.STANDING
            leaves = {leaf["id"] for leaf in graph.leaves()}
            units = {None, *graph.tables["unit"]}
            there = set(dict(candidate.shares)) <= leaves and candidate.unit_id in units
            return State.FREE if there else State.GONE
        if action is None:
            return State.GONE
        if candidate.source is Source.HAND_OVER:
            if candidate.unit_id not in graph.tables["unit"]:
                return State.GONE
            return State.TAKEN if action["unit_id"] == candidate.unit_id else State.FREE
        if action["stage"] == Stage.IDEA:
            return State.FREE
        planned = action["stage"] == Stage.PLANNED and self.was_stage == Stage.IDEA
        return State.TAKEN if planned else State.STANDING
