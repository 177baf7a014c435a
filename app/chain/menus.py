"""What a right click offers, by what is selected."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QMenu, QWidget

from app.commands import Commands

MENUS: Mapping[str, tuple[str, ...]] = {
    "action": (
        "edit.rename", "edit.duplicate", "", "edit.move", "edit.serve_also", "edit.up", "edit.down", "",
        "edit.add", "edit.try", "", "edit.remove",
    ),
    "activity": (
        "edit.add", "edit.rename", "", "activity.target", "activity.empty", "", "activity.add_part",
        "activity.split", "activity.merge", "activity.place", "edit.up", "edit.down", "", "activity.link",
        "activity.linkages", "view.why", "", "edit.remove",
    ),
    "plan": (
        "activity.add", "", "view.fit", "view.zoom_in", "view.zoom_out", "", "plan.copy_picture",
        "view.linkages", "", "plan.inspect", "plan.print",
    ),
}  # fmt: skip
"""Ids of commands; an empty one is a line."""


def menu_for(table: str, commands: Commands, parent: QWidget) -> QMenu:
    """The menu for a selection in this table; it goes away by itself."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for command in MENUS.get(table, MENUS["plan"]):
        if command:
            menu.addAction(commands[command])
        else:
            menu.addSeparator()
    return menu
