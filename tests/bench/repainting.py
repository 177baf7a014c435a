"""An edit of one action while its chain is shown, against painting the whole chain again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QGraphicsView

from app.chain.items import CellItem
from app.chain.scene import ChainScene
from app.document import PlanDocument
from models.edits.actions import add_action
from models.edits.rows import set_field
from tests.bench.ratio import Ratio, compared
from tests.plans import ids, new_plan

_RUNS = 15


def measure_repainting(folder: Path) -> tuple[Ratio, int, int]:
    """The ratio of repainting after an edit, and how many cells of how many were painted."""
    document = PlanDocument(new_plan(folder, name="painted.maillon"), "en")
    try:
        for number, (code, activity) in enumerate(ids(document.plan).items()):
            if code != "marketing_sales":
                document.do(add_action, f"Action {number}", activity, {"id": code, "effort": 5.0})
        return _measure(document)
    finally:
        document.discard()


def _measure(document: PlanDocument) -> tuple[Ratio, int, int]:
    scene = ChainScene(document)
    scene.set_room(1200, 760)
    view = QGraphicsView(scene)
    view.resize(1280, 800)
    view.show()
    cells = [item for item in scene.items() if isinstance(item, CellItem)]
    _painted()
    titles = iter(range(1000))

    def edited() -> None:
        document.do(set_field, "action", "service", "title", f"Title {next(titles)}")
        _painted()

    def painted_again() -> None:
        document.do(set_field, "action", "service", "title", f"Title {next(titles)}")
        scene.update()
        _painted()

    edited()
    before = sum(item.paintings for item in cells)
    document.do(set_field, "action", "service", "stage", "running")
    _painted()
    painted = sum(item.paintings for item in cells) - before
    ratio = compared("an edit with what it repaints / with all repainted", edited, painted_again, 1, _RUNS)
    view.close()
    return ratio, painted, len(cells)


def _painted() -> None:
    for _ in range(3):
        QApplication.processEvents()
