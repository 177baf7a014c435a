"""The map of an open plan, drawn as the window draws it, for tests and measurements."""

from __future__ import annotations

import datetime as dt

from PySide6.QtGui import QImage, QPainter

from app.chain.geometry import fitted, lay_out
from app.chain.lenses import Lens, picture
from app.chain.medium import Medium
from app.chain.painter import paint_chain
from app.chain.shapes import Shape
from models.measures import measure, opening_scope
from models.names import activity_name
from models.plan import Plan
from models.vocabulary import ActivityKind, ChainForm
from tests.plans import TODAY

WIDTH, HEIGHT = 1280, 800


def drawn(plan: Plan, lens: Lens = Lens.COVERAGE, today: dt.date = TODAY) -> QImage:
    """The map at 1280 × 800, its figures measured anew."""
    graph = plan.graph
    figures = measure(
        graph, scope=opening_scope(graph), today=today, name_of=lambda row: activity_name(row, "en")
    )
    shapes = [
        Shape(
            row["id"],
            ActivityKind(row["kind"]),
            row["parent_id"],
            activity_name(row, "en"),
            activity_name(row, "en", short=True),
        )
        for row in graph.activities()
    ]
    room = fitted(WIDTH, HEIGHT)
    medium = Medium.screen(room.width, room.height)
    form = ChainForm(next(iter(graph.tables["plan"].values()))["form"])
    layout = lay_out(shapes, room.width, room.height, form, medium.spacing)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.translate(room.x, room.y)
    paint_chain(painter, layout, picture(figures, shapes, lens, "en"), medium)
    painter.end()
    return image
