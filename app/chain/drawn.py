"""From the open plan to what is drawn: the shapes of its activities, its picture under the lens, its marks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QPalette

from app.chain.lenses import MARKS, Lens, picture
from app.chain.medium import Tone
from app.chain.picture import ChainPicture, Mark
from app.chain.shapes import Shape
from app.document import PlanDocument
from models.graph import PlanGraph
from models.measures.figures import ActivityFigures, StageMark
from models.names import activity_name
from models.vocabulary import ActivityKind, ChainForm


def shapes_of(document: PlanDocument) -> tuple[Shape, ...]:
    """The activities of the open plan in stored order, named in the reader's language."""
    return shapes_in(document.plan.graph, document.language)


def shapes_in(graph: PlanGraph, language: str) -> tuple[Shape, ...]:
    """The activities of any plan in stored order, named in a language."""
    return tuple(
        Shape(
            row["id"],
            ActivityKind(row["kind"]),
            row["parent_id"],
            activity_name(row, language),
            activity_name(row, language, short=True),
        )
        for row in graph.activities()
    )


def form_of(document: PlanDocument) -> ChainForm:
    """How the plan's chain is drawn."""
    return ChainForm(str(document.plan_row.get("form") or ChainForm.ARROW))


def lens_of(document: PlanDocument) -> Lens:
    """The lens that all views look through; progress when the one kept is not known."""
    try:
        return Lens(document.outlook.lens)
    except ValueError:
        return Lens.COVERAGE


def tone_of(palette: QPalette) -> Tone:
    """Light or dark, as the theme in force."""
    return Tone.DARK if palette.window().color().lightness() < 128 else Tone.LIGHT


def picture_of(document: PlanDocument, shapes: Iterable[Shape], tone: Tone) -> ChainPicture:
    """What the chain shows now."""
    return picture(document.figures, shapes, lens_of(document), document.language, tone)


def marked_actions(activity: ActivityFigures) -> tuple[StageMark, ...]:
    """The actions behind the marks of a cell, in the order in which the marks are drawn."""
    shown = [mark for mark in activity.stages if mark.stage in MARKS]
    return tuple(sorted(shown, key=lambda mark: list(Mark).index(MARKS[mark.stage])))
