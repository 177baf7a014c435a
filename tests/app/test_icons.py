from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from app import icons


def _colours(image) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", icons.names())
def test_each_icon_is_drawn_in_the_colour_asked_for(qapp, name: str) -> None:
    assert _colours(icons.pixmap(name, "#b84a14", 24, 2).toImage()) == {"#b84a14"}


def test_an_icon_is_sharp_on_a_fine_screen(qapp) -> None:
    picture = icons.pixmap("undo-2", "#000000", 20, 2)
    assert picture.size() == QSize(40, 40)
    assert picture.deviceIndependentSize().toSize() == QSize(20, 20)


def test_a_disabled_control_gets_the_disabled_colour(qapp) -> None:
    icon = icons.icon("save", "#0b3a5c", disabled="#98a1ad")
    assert _colours(icon.pixmap(QSize(24, 24), QIcon.Mode.Normal).toImage()) == {"#0b3a5c"}
    assert _colours(icon.pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()) == {"#98a1ad"}


def test_an_unknown_icon_is_an_error_at_once(qapp) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon", "#000000")
