"""The bar above the table: the filter line, and the menus for which actions, groups and columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from app.actions.columns import title_of
from app.actions.kept import Kept
from app.actions.menus import READY, StayingMenu, ready_name, ready_why, said
from app.icons import icon
from app.widgets.look import theme_in_force
from models.listing.arranging import GROUPS, SHOWN_AT_FIRST, Arrangement
from models.listing.columns import COLUMNS
from models.listing.filters import Ready

PAUSE_MS = 120
"""After the last key before the filter is asked."""
MOST_AT_ONCE = 14
"""Columns in their menu; the others stand in a menu beside it, so that it does not lie over its button."""


class Bar(QWidget):
    """Tells by `arranged` what the user wants to see; what it needs to ask first it asks by the other signals."""

    arranged = Signal(object)
    save_asked = Signal()
    rename_asked = Signal(str)
    delete_asked = Signal(str)
    me_asked = Signal(object)
    """Who the user is must be known; with the ready question that needs it, or None."""
    left = Signal()
    """Enter, Down or Esc in the filter line: the table may have the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.how, self.kept = Arrangement(), Kept()
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.setPlaceholderText(self.tr("Filter: forum, stage:test, owner:-"))
        self.line.setAccessibleName(self.tr("Filter the actions"))
        self.line.setToolTip(
            self.tr(
                "Words that must all be found, accents and case ignored. -word: must not be found. "
                "stage:test looks in one column; owner:- finds those without; end<2027-06 and money>500 compare."
            )
        )
        mark = icon("search", theme_in_force().muted)
        self.line.addAction(mark, QLineEdit.ActionPosition.LeadingPosition)
        self.line.setMinimumWidth(150)
        self.which, self.group, self.columns = (QPushButton(self) for _ in range(3))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        for button, menu, fill in (
            (self.which, QMenu(self.which), self.fill_which),
            (self.group, QMenu(self.group), self.fill_groups),
            (self.columns, StayingMenu(self.columns), self.fill_columns),
        ):
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(lambda menu=menu, fill=fill: fill(menu))
            button.setMenu(menu)
            button.setProperty("menu", True)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        self.columns.setText(self.tr("Columns"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.ask_words)
        self.line.textChanged.connect(self._pause.start)
        self.line.installEventFilter(self)

    def show_how(self, how: Arrangement, kept: Kept) -> None:
        """Say how the table is arranged."""
        self.how, self.kept = how, kept
        if self.line.text().strip() != how.words.strip():
            self.line.setText(how.words)
        self._pause.stop()
        name = self.saved_name()
        which = name or ready_name(how.ready)
        self.which.setText(said(which if len(which) <= 26 else which[:25] + "…"))
        self.which.setAccessibleName(self.tr("Which actions: {which}").format(which=which))
        self.which.setToolTip(which)
        by = title_of(how.group) if how.group else self.tr("nothing")
        self.group.setText(
            said(self.tr("Group: {column}").format(column=by)) if how.group else self.tr("Group")
        )
        self.group.setAccessibleName(self.tr("Grouped by {column}").format(column=by))

    def saved_name(self) -> str:
        """The name of the saved arrangement that is shown as it was saved."""
        plain = replace(self.how, widths={})
        return next((name for name, how in self.kept.saved.items() if replace(how, widths={}) == plain), "")

    def ask_words(self) -> None:
        """Filter by what is typed."""
        self._pause.stop()
        if self.line.text().strip() != self.how.words.strip():
            self.arranged.emit(replace(self.how, words=self.line.text()))

    def clear(self) -> None:
        """Show all actions again."""
        self.arranged.emit(replace(self.how, words="", ready=Ready.ALL))

    # The menus
    def fill_which(self, menu: QMenu) -> None:
        """Ready questions, saved arrangements, and what can be done with those."""
        menu.clear()
        for ready in READY:
            entry = menu.addAction(said(ready_name(ready)), lambda ready=ready: self.take_ready(ready))
            entry.setToolTip(ready_why(ready) or ready_name(ready))
            entry.setCheckable(True)
            entry.setChecked(ready is self.how.ready)
        menu.addSeparator()
        current = self.saved_name()
        for name, how in self.kept.saved.items():
            entry = menu.addAction(said(name), lambda how=how: self.arranged.emit(how))
            entry.setCheckable(True)
            entry.setChecked(name == current)
        menu.addSeparator()
        menu.addAction(self.tr("Save what is shown under a name…"), self.save_asked.emit)
        self._each(menu, self.tr("Rename"), self.kept.saved, self.rename_asked)
        self._each(menu, self.tr("Delete"), self.kept.saved, self.delete_asked)
        menu.addAction(self.tr("Who I am…"), lambda: self.me_asked.emit(None))

    def _each(self, menu: QMenu, text: str, names: Sequence[str] | dict[str, object], asked: object) -> None:
        if names:
            below = menu.addMenu(text)
            for name in names:
                below.addAction(said(name), lambda name=name: asked.emit(name))  # type: ignore[attr-defined]

    def take_ready(self, ready: Ready) -> None:
        """Ask one of the ready questions."""
        if ready is Ready.MY_OVERDUE and not self.kept.me:
            self.me_asked.emit(ready)
        else:
            self.arranged.emit(replace(self.how, ready=ready))

    def fill_groups(self, menu: QMenu) -> None:
        """What the table can be grouped by."""
        menu.clear()
        for by in ("", *GROUPS):
            text = title_of(by) if by else self.tr("Not grouped")
            entry = menu.addAction(said(text), lambda by=by: self.arranged.emit(replace(self.how, group=by)))
            entry.setCheckable(True)
            entry.setChecked(by == self.how.group)

    def fill_columns(self, menu: QMenu) -> None:
        """Every column with whether it is shown."""
        menu.clear()
        shown = self.how.columns
        menu.addAction(
            self.tr("The usual columns"),
            lambda: self.arranged.emit(replace(self.how, columns=SHOWN_AT_FIRST)),
        )
        menu.addSeparator()
        every = (*shown, *(one.id for one in COLUMNS if one.id not in shown))
        first = min(MOST_AT_ONCE, len(shown))
        for old in menu.findChildren(StayingMenu):
            old.deleteLater()
        others = StayingMenu(menu)
        others.setTitle(self.tr("Other columns"))
        for place, column in enumerate(every):
            entry = (menu if place < first else others).addAction(said(title_of(column)))
            entry.setCheckable(True)
            entry.setChecked(column in shown)
            entry.setEnabled(column != "title")
            entry.toggled.connect(
                lambda on, column=column: self.arranged.emit(self.how.with_column(column, on))
            )
        if others.actions():
            menu.addSeparator()
            menu.addMenu(others)

    # Keys of the filter line
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self.ask_words()
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.line.text():
                    self.line.clear()
                    self.ask_words()
                else:
                    self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QEvent) -> None:
        self.ask_words()
        super().hideEvent(event)  # type: ignore[arg-type]
