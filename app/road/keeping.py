"""Keeping a version of the plan: the one way that the view and the window's command share."""

from __future__ import annotations

from functools import partial

from app.document import PlanDocument
from app.widgets.source import Edit
from models.changes import Change
from models.edits.versions import keep_version as keep
from models.versions import snapshot


def keeping(document: PlanDocument, name: str) -> Edit:
    """The edit that keeps the plan as it is now, under today's date."""
    return partial(keep, name=name, kept_on=document.today, content=snapshot(document.plan))


def keep_version(document: PlanDocument, name: str) -> Change | None:
    """Keep the plan as it is now. Raises Fault `version.twice`, `required.empty`."""
    return document.do(keeping(document, name))
