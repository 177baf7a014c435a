"""What the cards say: one per action, by stage, in the order of the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.document import PlanDocument
from app.languages import date
from app.widgets.source import as_date
from app.wording.choices import word
from models.graph import PlanGraph
from models.vocabulary import Stage, Verdict

translate = QCoreApplication.translate
SHOWS = frozenset(
    {"action", "service_share", "activity", "unit", "person", "action_channel", "channel", "decision"}
)
"""The tables that cards are read from."""


class BadgeBy(StrEnum):
    """What the badge of a card names."""

    ACTIVITY = "activity"
    UNIT = "unit"


@dataclass(frozen=True)
class Badge:
    """A short name on its colour; `place` says which colour, None for the plain one of something missing."""

    text: str
    place: int | None


@dataclass(frozen=True)
class Card:
    """One action as the board shows it. `urgent` marks a decision that waits; its line says so in words."""

    id: str
    title: str
    stage: Stage
    badges: tuple[Badge, ...]
    owner: str
    channels: str
    decision: str
    urgent: bool

    @property
    def spoken(self) -> str:
        """All of it in one line, for those who hear it."""
        said = (self.title, *(badge.text for badge in self.badges), self.owner, self.channels, self.decision)
        return ", ".join(filter(None, said))


@dataclass(frozen=True)
class Held:
    """A move that is not yet made: the card already stands where it is going."""

    action: str
    stage: Stage
    order: tuple[str, ...] = ()


def stage_of(row: Mapping[str, Any]) -> Stage:
    """How far an action has come; one of an unknown stage stands with the ideas."""
    stage = row.get("stage")
    return Stage(stage) if stage in set(Stage) else Stage.IDEA


def cards(
    document: PlanDocument, by: BadgeBy, only: str | None = None, held: Held | None = None
) -> dict[Stage, list[Card]]:
    """The cards of each column; `only` the actions that serve this activity, or a part of it."""
    graph = document.plan.graph
    writer = _Writer(document, by)
    wanted = None if only is None else _serving(graph, only)
    columns: dict[Stage, list[Card]] = {stage: [] for stage in Stage}
    for row in graph.actions():
        if wanted is None or row["id"] in wanted:
            waits = held is not None and held.action == row["id"]
            card = writer.card(row)
            columns[held.stage if held and waits else card.stage].append(card)
    if held is not None and held.order:
        columns[held.stage] = _ordered(columns[held.stage], held.order)
    return columns


def _serving(graph: PlanGraph, activity: str) -> set[str]:
    below = graph.leaves_below().get(activity, [])
    return {row["id"] for one in {activity, *below} for row in graph.actions_of(one)}


def _ordered(listed: list[Card], order: Sequence[str]) -> list[Card]:
    places = {action: place for place, action in enumerate(order)}
    return sorted(listed, key=lambda card: places.get(card.id, len(places)))


class _Writer:
    """Writes cards; what all of them look up is read once."""

    def __init__(self, document: PlanDocument, by: BadgeBy) -> None:
        self._document, self._by = document, by
        self._tables = document.plan.graph.tables
        self._activities = {row["id"]: place for place, row in enumerate(document.plan.graph.activities())}
        self._units = {row["id"]: place for place, row in enumerate(document.plan.graph.units())}
        self._names = {activity: document.name_of(activity) for activity in self._activities}
        self._overdue = {thing.id for thing in document.figures.overdue}
        self._decisions: dict[str, list[Mapping[str, Any]]] = {}
        for row in self._tables["decision"].values():
            self._decisions.setdefault(row["action_id"], []).append(row)

    def card(self, row: Mapping[str, Any]) -> Card:
        """The card of an action."""
        stage = stage_of(row)
        decision, urgent = self._decision(row) if stage is Stage.TEST else ("", False)
        owner = self._tables["person"].get(row["owner_id"])
        return Card(
            id=row["id"],
            title=str(row["title"] or ""),
            stage=stage,
            badges=self._badges(row),
            owner=str(owner["name"]) if owner else "",
            channels=", ".join(self._channels(row["id"])),
            decision=decision,
            urgent=urgent,
        )

    def _badges(self, row: Mapping[str, Any]) -> tuple[Badge, ...]:
        if self._by is BadgeBy.UNIT:
            owner = self._tables["person"].get(row["owner_id"], {})
            unit = self._tables["unit"].get(row["unit_id"] or owner.get("unit_id"))
            if unit is None:
                return (Badge(translate("Board", "no department"), None),)
            return (Badge(str(unit["name"]), self._units[unit["id"]]),)
        shares = self._document.plan.graph.shares_of(row["id"])
        served = sorted(
            (one for one in shares if one in self._activities),
            key=lambda one: (-shares[one], self._activities[one]),
        )
        if not served:
            return (Badge(translate("Board", "no activity"), None),)
        return tuple(Badge(self._names[one], self._activities[one]) for one in served)

    def _channels(self, action: str) -> list[str]:
        ties = self._document.plan.graph.ties_of(action, "action_channel")
        rows = (self._tables["channel"].get(tie["channel_id"]) for tie in ties)
        return sorted((str(row["name"]) for row in rows if row is not None), key=str.casefold)

    def _decision(self, row: Mapping[str, Any]) -> tuple[str, bool]:
        """What is to be decided of a test, or was, and whether that waits."""
        last = max(self._decisions.get(row["id"], ()), key=lambda one: str(one["date"]), default=None)
        if last is not None:
            text = translate("Board", "{date}: {verdict}")
            return text.format(date=_day(last["date"]), verdict=word(Verdict(last["verdict"]))), False
        if not row["decide_by"]:
            return translate("Board", "Decision date missing"), True
        if row["id"] in self._overdue:
            return translate("Board", "Overdue: decide by {date}").format(date=_day(row["decide_by"])), True
        return translate("Board", "Decide by {date}").format(date=_day(row["decide_by"])), False


def _day(raw: object) -> str:
    day = as_date(raw)
    return date(day) if day else ""
