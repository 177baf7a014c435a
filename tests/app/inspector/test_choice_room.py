"""The words of a choice have room in the inspector."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from app.inspector.inspector import Inspector
from models.edits.objectives import add_indicator
from models.readings import read_indicator
from tests.app.conftest import Desk


@pytest.mark.usefixtures("french")
def test_which_way_is_better_is_read_in_full(desk: Desk) -> None:
    desk.document.do(add_indicator, "shortage", read_indicator("Ruptures: 8 > 3", "fr"), "failures")
    inspector = Inspector(desk.document, desk.commands)
    desk.show(inspector, 300, 700)
    desk.document.select("indicator", "failures")
    box = inspector.page.fields["better"].control  # type: ignore[attr-defined]
    assert isinstance(box, QComboBox)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    combo, words = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(combo, option, words, box).width()
    for at in range(box.count()):
        assert box.fontMetrics().horizontalAdvance(box.itemText(at)) <= room
