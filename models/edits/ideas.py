"""Dropping an idea of the catalogue: its text is copied in the reader's language, its code is kept."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models import catalogue
from models.changes import Label
from models.edits.actions import add_action, set_channels
from models.errors import Fault
from models.vocabulary import EffortPer, Stage


def drop_idea(session: Session, action_id: str, idea_code: str, activity_id: str, language: str) -> Label:
    """Make an action, at stage *idea*, of an idea of the catalogue, under the id `action_id`."""
    idea = next((idea for idea in catalogue.ideas() if idea.code == idea_code), None)
    if idea is None:
        raise Fault("idea.unknown", what=idea_code)
    say = catalogue.in_language
    fields = {
        "id": action_id,
        "description": say(idea.descriptions, language),
        "purpose": idea.purpose,
        "flow": idea.flow,
        "media": idea.media,
        "stage": Stage.IDEA,
        "effort": idea.hours_a_month,
        "effort_per": EffortPer.MONTH,
        "hypothesis": say(idea.first_test, language),
        "idea_code": idea_code,
    }
    add_action(session, say(idea.titles, language), activity_id, fields)
    set_channels(session, action_id, [catalogue.channel_name(code, language) for code in idea.channels])
    return Label("idea.drop", {"title": say(idea.titles, language)})
