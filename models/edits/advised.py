"""Taking what was advised: an idea of the catalogue comes in, an own idea is planned, an action changes hands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from models.changes import Label
from models.edits.actions import set_shares
from models.edits.ideas import drop_idea
from models.edits.rows import found, remove_rows
from models.edits.stages import move_to_stage
from models.entities import Action, Unit
from models.vocabulary import Stage


@dataclass(frozen=True)
class NewIdea:
    """An idea of the catalogue that comes in as the action `action_id`: shares (0–1) by leaf, and who would run it."""

    action_id: str
    idea_code: str
    shares: Mapping[str, float]
    unit_id: str | None = None


@dataclass(frozen=True)
class Planned:
    """An idea of the plan itself that is planned."""

    action_id: str


@dataclass(frozen=True)
class HandedOver:
    """An action that another unit runs from now on; its own unit was `before`, None when its owner decided."""

    action_id: str
    unit_id: str
    before: str | None = None


Advised = NewIdea | Planned | HandedOver


def take(session: Session, advised: Sequence[Advised], language: str) -> Label:
    """Take one proposal, or several at once: one edit, one undo. New ideas are written in `language`.

    Raises Fault `row.gone` when a row was removed meanwhile, `share.on_parent` when an activity was split; nothing
    is taken then.
    """
    labels = [_take(session, one, language) for one in advised]
    if len(labels) == 1:
        return labels[0]
    return Label("advice.take", {"count": str(len(labels))})


def take_back(session: Session, advised: Advised) -> Label:
    """Undo the taking of one proposal, whatever was edited since. Raises Fault `row.gone`."""
    if isinstance(advised, NewIdea):
        return remove_rows(session, "action", [advised.action_id])
    if isinstance(advised, Planned):
        return move_to_stage(session, advised.action_id, Stage.IDEA)
    action: Action = found(session, "action", advised.action_id)
    action.unit_id = advised.before
    return Label("field.set", {"what": action.title, "field": "action.unit_id"})


def _take(session: Session, advised: Advised, language: str) -> Label:
    if isinstance(advised, NewIdea):
        return _add(session, advised, language)
    if isinstance(advised, Planned):
        return move_to_stage(session, advised.action_id, Stage.PLANNED)
    action: Action = found(session, "action", advised.action_id)
    unit: Unit = found(session, "unit", advised.unit_id)
    action.unit_id = unit.id
    return Label("action.hand_over", {"title": action.title, "unit": unit.name})


def _add(session: Session, idea: NewIdea, language: str) -> Label:
    label = drop_idea(session, idea.action_id, idea.idea_code, next(iter(idea.shares)), language)
    if len(idea.shares) > 1:
        set_shares(session, idea.action_id, idea.shares)
    if idea.unit_id is not None:
        unit: Unit = found(session, "unit", idea.unit_id)
        action: Action = found(session, "action", idea.action_id)
        action.unit_id = unit.id
    return label
