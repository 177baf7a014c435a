"""A plan with a few objectives, on which the tree and the pages are tried."""

from __future__ import annotations

import datetime as dt

import pytest

from app.objectives.view import ObjectivesView
from models.edits.contributions import contribute
from models.edits.objectives import add_indicator, add_objective, set_reading
from models.edits.rows import set_field
from models.readings import read_indicator
from tests.app.conftest import Desk


@pytest.fixture
def aims(desk: Desk) -> Desk:
    """Procurement: fewer shortages (an indicator, one action) ▸ two sources a part. Service: answer sooner."""
    do, codes = desk.document.do, desk.codes
    do(set_field, "activity", codes["procurement"], "problem", "Eight shortages a year")
    do(add_indicator, "shortage", read_indicator("Shortages a year: 8 → 3 failures", "en"), "failures")
    do(set_reading, "failures", desk.document.today - dt.timedelta(days=20), 6.0, "reading")
    do(add_objective, "Two sources for each part", None, "shortage", "sources")
    do(add_objective, "Answer in four hours", codes["service"], None, "answer")
    do(contribute, "tie", "watch", "shortage", "Warned sooner, we order elsewhere")
    do(contribute, "silent", "alumni", "answer")
    return desk


@pytest.fixture
def view(aims: Desk) -> ObjectivesView:
    made = ObjectivesView(aims.document, aims.commands)
    aims.show(made, 640, 600)
    made.setFocus()
    return made
