"""The lines of the crisis table: activities, below each its scenarios, what is missing said in the empty cell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.document import PlanDocument
from app.fields.crisis import CRISIS
from app.languages import date, plural
from app.widgets.cells import Cell, Line
from app.widgets.numbers import written_number
from app.widgets.source import as_date
from app.wording.crisis import drill_ago, gap_words
from models.measures.crisis import scenario_gaps, scenarios_of, shown_activities
from models.measures.figures import Figures, Gap, Readiness

COLUMNS = CRISIS
"""What each column edits."""
translate = QCoreApplication.translate


def crisis_lines(document: PlanDocument) -> list[Line]:
    """Every activity of the frame with its scenarios."""
    graph, figures = document.plan.graph, document.figures
    frame = [leaf.id for leaf in figures.leaves if leaf.in_frame]
    lines = []
    for activity in shown_activities(graph, frame):
        lines.append(_activity(document, activity, _readiness(figures, activity)))
        lines += [_scenario(document, row) for row in scenarios_of(graph, activity)]
    return lines


def _readiness(figures: Figures, activity: str) -> Readiness:
    return figures.activity(activity).crisis


def _activity(document: PlanDocument, activity: str, readiness: Readiness) -> Line:
    name = document.name_of(activity, short=False)
    gaps = readiness.gaps
    if not readiness.scenarios:
        said = Cell(translate("Crisis", "no scenario"), "danger")
    elif gaps:
        text = plural(len(gaps), translate("Crisis", "{n} gap"), translate("Crisis", "{n} gaps"))
        said = Cell(text.format(n=len(gaps)), "danger", gap_words(dict.fromkeys(gaps)))
    else:
        said = Cell(translate("Crisis", "ready"), "muted")
    last = len(COLUMNS) - 1
    return Line("activity", activity, (Cell(name, "strong"), *[Cell()] * (last - 1), said), span=last)


def _scenario(document: PlanDocument, row: Mapping[str, Any]) -> Line:
    people, today = document.plan.graph.tables["person"], document.today
    gaps = set(scenario_gaps(row, today))
    drill = as_date(row["last_drill"])
    hours = row["response_hours"]
    cells = (
        Cell(str(row["scenario"])),
        _person(people.get(row["responder_id"]), Gap.NO_RESPONDER in gaps),
        _person(people.get(row["deputy_id"]), Gap.NO_DEPUTY in gaps)
        if Gap.SAME_PERSON not in gaps
        else Cell(translate("Crisis", "the same person"), "danger"),
        Cell(translate("Crisis", "{hours} h").format(hours=written_number(hours)), right=True)
        if hours is not None
        else Cell(translate("Crisis", "not said"), "danger", right=True),
        _drill(drill, today, bool(gaps & {Gap.NO_DRILL, Gap.OLD_DRILL})),
    )
    return Line("crisis_scenario", row["id"], cells, level=1)


def _person(person: Mapping[str, Any] | None, missing: bool) -> Cell:
    if person is None or missing:
        return Cell(translate("Crisis", "nobody yet"), "danger")
    return Cell(str(person["name"]))


def _drill(drill: dt.date | None, today: dt.date, missing: bool) -> Cell:
    if drill is None:
        return Cell(translate("Crisis", "never"), "danger")
    return Cell(drill_ago(drill, today), "danger" if missing else "", date(drill))
