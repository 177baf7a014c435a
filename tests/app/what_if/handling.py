"""What a person does in the view, and what stands there then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.what_if.action_model import Kind
from app.what_if.sliders import Sliders
from app.what_if.view import WhatIfView
from models.measures.figures import Figures


def rows(view: WhatIfView) -> list[str]:
    return [row.text or row.id for row in view.model.rows if row.kind is not Kind.SLIDERS]


def tried(view: WhatIfView) -> list[str]:
    return [chip.told.text for chip in view.bar.chips]


def switch(view: WhatIfView, action: str) -> None:
    """By keyboard: the line of an action, then Space."""
    view.list.point_at(action)
    QTest.keyClick(view.list, Qt.Key.Key_Space)
    view.show_figures()


def opened(view: WhatIfView, action: str) -> Sliders:
    view.try_action(action)
    sliders = view.list.sliders
    assert isinstance(sliders, Sliders)
    return sliders


def headline(view: WhatIfView, name: str) -> tuple[str, str, str]:
    line = next(line for line in view.headlines.told if line.name == name)
    return line.before, line.after, line.moved


def plainly(figures: Figures | None) -> Figures:
    assert figures is not None
    return figures
