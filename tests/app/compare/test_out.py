"""The comparison out of the window, read back from what was written."""

from __future__ import annotations

import datetime as dt
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox

from app.compare.view import CompareView
from app.paper.leaf import export_leaf, leaf_image, size_of
from app.sheet_window import SheetWindow
from models.edits.actions import add_action
from models.edits.rows import set_field
from models.edits.versions import keep_version
from models.versions import snapshot
from tests.app.conftest import Desk


@pytest.fixture
def view(desk: Desk) -> CompareView:
    """A kept version against today's plan with more actions than a sheet has room for."""
    document = desk.document
    document.do(set_field, "plan", str(document.plan_row["id"]), "name", "Social media 2027")
    document.do(keep_version, "spring", dt.date(2027, 3, 1), snapshot(document.plan))
    for at in range(40):
        document.do(
            add_action, f"Answer {at}", desk.codes["service"], {"stage": "running", "effort": 1.0 + at}
        )
    view = CompareView(document, desk.commands)
    desk.show(view, 900, 900)
    return view


def told(path: Path) -> str:
    run = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    return " ".join(run.stdout.split())


@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_the_sheet_tells_both_sides_and_what_moved(view: CompareView, tmp_path: Path, paper: str) -> None:
    leaf = view.leaf(paper, grey=True, note="draft")
    assert leaf is not None
    assert size_of(leaf)[0] > size_of(leaf)[1]
    export_leaf(leaf, tmp_path / "moved.pdf")
    text = told(tmp_path / "moved.pdf")
    for said in (
        "Social media 2027",
        "counted in hours · out of 11 activities",
        "Before: spring (",
        "After: Today’s plan · Whole plan",
        "75 % of the work is for Communication; it does 100 % of it.",
        "What moved",
        "For Communication: 75 % → 3 %",
        "Actions: 40 are new.",
        "Answer 39",
        "more or less than before",
        "draft",
    ):
        assert said in text, said
    assert " more" in text.split("Work moved")[1], "what has no room is counted"
    assert "Answer 0 " not in text


def test_a_grey_sheet_has_no_colour(view: CompareView) -> None:
    leaf = view.leaf(grey=True)
    assert leaf is not None
    picture = leaf_image(leaf, 500).convertToFormat(QImage.Format.Format_RGB32)
    colours = {
        picture.pixelColor(x, y).getRgb()[:3] for x in range(0, 500, 3) for y in range(picture.height())
    }
    assert all(max(one) - min(one) <= 12 for one in colours), "no more than ink has"
    assert min(map(max, colours)) < 80


def test_nothing_on_the_sheet_runs_into_what_stands_below(view: CompareView) -> None:
    """The last line of the table ends above the foot."""
    leaf = view.leaf()
    assert leaf is not None
    picture = leaf_image(leaf, 1400)
    foot = round(picture.height() * 0.945)
    white = [
        all(picture.pixelColor(x, y).lightness() > 250 for x in range(0, picture.width(), 2))
        for y in range(foot - 30, foot + 20)
    ]
    assert any(white)


def test_the_window_prints_and_exports_the_comparison_alone(view: CompareView, tmp_path: Path) -> None:
    view.print_out(printing=False)
    (window,) = view.window().findChildren(SheetWindow)
    assert window.windowTitle() == "Export the comparison"
    assert len(window.findChildren(QComboBox)) == 2, "paper and colour"
    window.note.setText("confidential")
    said: list[str] = []
    window.written.connect(said.append)
    window.write(tmp_path / "moved.pdf")
    assert said == ["The sheet is saved as moved.pdf."]
    assert "confidential" in told(tmp_path / "moved.pdf")
