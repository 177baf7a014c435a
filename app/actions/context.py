"""What a right click in the table offers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from app.actions.columns import editable, title_of
from app.actions.menus import said
from models.listing.columns import BY_ID

if TYPE_CHECKING:
    from app.actions.view import ActionsView

MENU = (
    "edit", "open", "", "copy", "copy_headers", "paste", "clear", "", "duplicate", "add", "", "column_left",
    "column_right", "hide", "", "remove",
)  # fmt: skip
"""What a right click offers; an empty one is a line."""

_MENU_KEYS = (
    QKeyCombination(Qt.Key.Key_Menu),
    QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10),
)

EDITS = frozenset({"edit", "paste", "clear", "duplicate", "add", "remove"})


class ContextMenus(QObject):
    """The menus of cells and of heads."""

    def __init__(self, view: ActionsView) -> None:
        super().__init__(view)
        self._view = view
        view.table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The menu key and Shift+F10 open the menu where no system makes a request for a menu of them."""
        if isinstance(event, QKeyEvent) and event.keyCombination() in _MENU_KEYS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                table = self._view.table
                place = table.place_of(table.currentIndex().row(), table.currentIndex().column())
                self.open(table.viewport().mapToGlobal(place.center()))
                return True
        return super().eventFilter(watched, event)

    def open(self, at: QPoint) -> None:
        """Open the menu of the current cell there (on the screen)."""
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill(menu)
        menu.popup(at)

    def fill(self, menu: QMenu) -> None:
        """What can be done with the cell under the mouse and the rows picked."""
        column, action = self._view.table.current_column, self._view.table.current_action
        name = said(title_of(column))
        texts = {
            "edit": self.tr("Edit “{column}”").format(column=name),
            "open": self.tr("Open in the inspector"),
            "copy": self.tr("Copy"),
            "copy_headers": self.tr("Copy with the names of the columns"),
            "paste": self.tr("Paste"),
            "clear": self.tr("Empty the cells"),
            "duplicate": self.tr("Duplicate"),
            "add": self.tr("New action"),
            "column_left": self.tr("Move “{column}” to the left").format(column=name),
            "column_right": self.tr("Move “{column}” to the right").format(column=name),
            "hide": self.tr("Hide “{column}”").format(column=name),
            "remove": self.tr("Remove"),
        }
        for asked in MENU:
            if not asked:
                menu.addSeparator()
                continue
            entry = menu.addAction(texts[asked], partial(self._view.carry_out, asked))
            needs = asked in ("edit", "open", "clear", "duplicate", "remove", "copy", "copy_headers")
            entry.setEnabled((bool(action) or not needs) and (asked not in EDITS or self._view.acts.allowed))
            if (asked == "edit" and not editable(column)) or (asked == "hide" and column == "title"):
                entry.setEnabled(False)
        menu.addSeparator()
        self.fill_column(menu, column)
        if self._view.table.rows_picked() and self._view.acts.allowed:
            menu.addSeparator()
            for one in ("stage", "dates", "tags", "activity"):
                self._view.bulk.fill(one, menu.addMenu(self._view.bulk.buttons[one].text()))
            menu.addAction(self._view.bulk.buttons["owner"].text(), self._view.bulk.ask_owner)
            menu.addAction(self._view.bulk.buttons["unit"].text(), self._view.bulk.ask_unit)

    def fill_column(self, menu: QMenu, column: str) -> None:
        """Sorting and grouping by a column."""
        name = said(title_of(column))
        menu.addAction(
            self.tr("Sort by “{column}”").format(column=name),
            lambda: self._view.arrange(self._view.how.sorted_by(column)),
        )
        menu.addAction(
            self.tr("Then sort by “{column}”").format(column=name),
            lambda: self._view.arrange(self._view.how.sorted_by(column, also=True)),
        ).setEnabled(bool(self._view.how.sort))
        if BY_ID[column].groups:
            menu.addAction(
                self.tr("Group by “{column}”").format(column=name),
                lambda: self._view.arrange(replace(self._view.how, group=column)),
            )
        if self._view.how.group:
            menu.addAction(
                self.tr("No groups"), lambda: self._view.arrange(replace(self._view.how, group=""))
            )

    def open_over_heads(self, at: QPoint) -> None:
        """Open the menu of the column whose head is there (in the heads)."""
        heads = self._view.table.horizontalHeader()
        column = self._view.model.column_at(max(0, heads.logicalIndexAt(at)))
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill_column(menu, column)
        hide = menu.addAction(
            self.tr("Hide “{column}”").format(column=said(title_of(column))),
            lambda: self._view.arrange(self._view.how.with_column(column, False)),
        )
        hide.setEnabled(column != "title")
        menu.popup(heads.mapToGlobal(at))
