from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.headline import HeadlineStrip
from app.theme import LIGHT
from models.edits.rows import remove_rows, set_field
from tests.app.conftest import Desk


class Holder(QWidget):
    """A window that is as wide as it is told, as the main window's bar is."""

    def __init__(self, strip: HeadlineStrip) -> None:
        super().__init__()
        self.strip = strip
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        line.addWidget(strip)


@pytest.fixture
def window(desk: Desk) -> Holder:
    made = Holder(HeadlineStrip(desk.document))
    desk.show(made, 1920, 48)
    return made


@pytest.fixture
def strip(window: Holder) -> HeadlineStrip:
    return window.strip


def test_it_says_where_the_plan_stands_and_follows_every_change(desk: Desk, strip: HeadlineStrip) -> None:
    assert strip.sentence.text().startswith("75\u202f% of the work is for Communication")
    desk.document.do(set_field, "action", "page", "effort", 10.0)
    assert strip.sentence.text().startswith("50\u202f% of the work")
    desk.document.undo()
    assert strip.sentence.text().startswith("75\u202f% of the work")


def test_the_meter_shows_the_share_and_a_tick_where_it_ought_to_be(desk: Desk, strip: HeadlineStrip) -> None:
    meter = strip.meter
    assert (meter.share, meter.target) == (0.75, pytest.approx(0.15 / 0.55))
    picture = meter.grab().toImage()
    middle = picture.height() // 2
    left, right = (QColor(picture.pixel(int(picture.width() * at), middle)).name() for at in (0.6, 0.95))
    assert left == LIGHT.orange
    assert right == LIGHT.track
    tick = QColor(picture.pixel(round(picture.width() * meter.target), middle - 8)).name()
    assert tick == LIGHT.ink


def test_the_meter_is_not_orange_below_the_intention(desk: Desk, strip: HeadlineStrip) -> None:
    desk.document.do(set_field, "activity", desk.codes["communication"], "target", 1.0)
    desk.document.do(set_field, "activity", desk.codes["procurement"], "target", 0.0)
    picture = strip.meter.grab().toImage()
    assert QColor(picture.pixel(picture.width() // 2, picture.height() // 2)).name() == LIGHT.accent


def test_what_is_meant_is_said_to_screen_readers(desk: Desk, strip: HeadlineStrip) -> None:
    assert "intended share" in strip.meter.accessibleDescription()


def test_next_selects_the_activity(desk: Desk, strip: HeadlineStrip) -> None:
    desk.document.do(remove_rows, "action", ["watch"])
    assert strip.next.text().startswith("Next: Procurement")
    desk.bot.mouseClick(strip.next, Qt.MouseButton.LeftButton)
    assert desk.document.selection.id == desk.codes["procurement"]


def test_one_of_a_kind_is_selected_at_once(desk: Desk, strip: HeadlineStrip) -> None:
    desk.document.do(remove_rows, "action", ["alumni"])
    assert strip.aimless.text() == "1 action serves no objective"
    desk.bot.mouseClick(strip.aimless, Qt.MouseButton.LeftButton)
    assert desk.document.selection.id == "page"


def test_several_are_offered_to_choose_from(desk: Desk, strip: HeadlineStrip) -> None:
    menu = strip.menu_of(strip._listed(strip.aimless))
    titles = [entry.text() for entry in menu.actions()]
    assert titles == ["LinkedIn page", "Alumni group"]
    menu.actions()[1].trigger()
    assert desk.document.selection.id == "alumni"
    menu.close()


@pytest.mark.parametrize("width", [960, 1280, 1920])
def test_it_fits_the_window_and_never_hides_the_sentence(
    desk: Desk, strip: HeadlineStrip, width: int
) -> None:
    holder = strip.parentWidget()
    holder.resize(width, 48)
    needed = strip.sentence.fontMetrics().horizontalAdvance(strip.sentence.text())
    desk.bot.waitUntil(lambda: strip.width() == width and strip.sentence.width() >= needed)
    shown = [part for part in strip.findChildren(QWidget) if part.isVisible() and part.parent() is strip]
    assert strip.sentence in shown
    assert max(part.geometry().right() for part in shown) < width


def test_a_plan_without_work_has_no_meter(desk: Desk, strip: HeadlineStrip) -> None:
    desk.document.do(remove_rows, "action", ["page", "watch", "alumni"])
    assert not strip.meter.isVisible()
    assert strip.sentence.text().startswith("No action yet")


def test_with_room_enough_the_next_step_is_said_whole(
    desk: Desk, window: Holder, strip: HeadlineStrip
) -> None:
    desk.document.do(remove_rows, "action", ["watch"])
    assert strip.next.text().endswith(" ▸")
    window.resize(960, 48)
    desk.bot.waitUntil(lambda: strip.next.text().endswith("…"))
    assert strip.next.accessibleName().startswith("Next: Procurement, “")


def test_the_name_of_an_activity_with_an_ampersand_is_said_whole(desk: Desk) -> None:
    """A lone ampersand of a button marks a key, and is not shown."""
    for activity in desk.codes.values():
        desk.document.do(set_field, "activity", activity, "name", "R&D")
    strip = HeadlineStrip(desk.document)
    desk.show(strip, 1600, 60)
    assert "R&&D" in strip.next.text()
    assert "R&D" in strip.next.accessibleName()
