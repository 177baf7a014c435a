"""A cell being edited: the inspector's own field laid over it, so that both read and write in the same way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.actions.columns import field_of, title_of
from app.actions.reading import read_cells
from app.actions.texts import Texts
from app.document import PlanDocument
from app.fields.column import Editor
from app.fields.editors import make_field
from app.theme import dress
from app.widgets.chips import ChipsField
from app.widgets.field import Field
from app.widgets.rows import RowField, named_name, named_rows
from app.widgets.source import Edit, Source
from app.widgets.suggest import TypeAhead
from app.widgets.text import TextArea, TextField
from models.edits.bulk import write_block
from models.errors import Fault

_WIDE = {Editor.SHARES: 390, Editor.EFFORT: 340, Editor.AREA: 320}
_LEAST, _LEAST_REFUSED = 180, 260
_SEVERAL = (Editor.SHARES, Editor.EFFORT)
"""Editors of several controls: Tab goes through them before it leaves."""


class CellEditor(QFrame):
    """Lies over `over` where `place` says. `left` tells how it was left: "down", "up", "right", "left" or ""."""

    left = Signal(str)

    def __init__(
        self,
        document: PlanDocument,
        texts: Texts,
        action: str,
        column: str,
        over: QWidget,
        place: Callable[[], QRect],
    ) -> None:
        super().__init__(over)
        self.document, self.action, self.column = document, action, column
        self._texts, self._place = texts, place
        self._done = False
        dress(self, "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        which = field_of(column)
        self._kind = which.editor if which is not None else Editor.LINE
        QVBoxLayout(self)
        self._hold(
            make_field(document, "action", action, which, self) if which is not None else self._as_text()
        )
        document.changed.connect(self._follow)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_went)
        self.fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _as_text(self) -> TextField:
        """The cell as a spreadsheet holds it."""
        source = cell_source(self.document, self._texts, self.action, self.column)
        return TextField(self.document, source, title_of(self.column), self)

    def _hold(self, field: Field) -> None:
        """Let a field edit the cell."""
        self.field = field
        lines = self.layout()
        assert isinstance(lines, QVBoxLayout)
        edge = 10 if self._kind in _SEVERAL else 2
        lines.setContentsMargins(edge, edge, edge, edge)
        lines.addWidget(field)
        for control in self._controls():
            control.installEventFilter(self)
        self._watch_offers()
        field.refused.connect(self._fit_later)

    def _controls(self) -> list[QWidget]:
        """What has keys of its own; those of a menu are the menu's."""
        inside = self.field.findChildren(QWidget)
        return [self.field, *(one for one in inside if not isinstance(one, QMenu))]

    def _watch_offers(self) -> None:
        """Enter over offered names goes to the line past all filters, and so does a name that is chosen."""
        control = self.field.control
        if isinstance(self.field, ChipsField) or not isinstance(control, QLineEdit):
            return
        control.returnPressed.connect(self._taken_later)
        if isinstance(self.field, RowField):
            self.field.type_ahead.activated.connect(self._taken_later)

    def _taken_later(self, _name: str = "") -> None:
        QTimer.singleShot(0, self, lambda: self.close_if_taken("down"))

    # Where it lies
    def fit(self) -> None:
        """Over its cell, larger where the editor needs it, inside what it lies over."""
        cell, room = self._place(), self.parentWidget().rect()
        least = _LEAST if self.field.fault is None else _LEAST_REFUSED
        self.setFixedWidth(min(room.width(), max(cell.width(), _WIDE.get(self._kind, least))))
        layout = self.layout()
        assert layout is not None
        layout.activate()
        high = layout.heightForWidth(self.width()) if layout.hasHeightForWidth() else 0
        self.setFixedHeight(max(cell.height() + 4, self.sizeHint().height(), high))
        x = max(0, min(cell.left() - 2, room.width() - self.width()))
        y = max(0, min(cell.top() - 2, room.height() - self.height()))
        self.move(QPoint(x, y))

    def _fit_later(self, _fault: object = None) -> None:
        QTimer.singleShot(0, self, self.fit)

    # How it begins
    def begin(self, key: QKeyEvent | None) -> None:
        """With the whole text chosen; with a `key`, what is typed takes its place."""
        if key is not None and self._kind is Editor.SHARES:
            self._type_names()
        control = self.field.control
        if isinstance(control, QLineEdit | QPlainTextEdit):
            control.selectAll()
        if key is not None:
            typed = QKeyEvent(QEvent.Type.KeyPress, key.key(), key.modifiers(), key.text())
            QApplication.sendEvent(control, typed)
        elif isinstance(control, QComboBox):
            control.showPopup()

    def _type_names(self) -> None:
        """Sliders take no letters: who types gets a line instead, as for a pasted cell, with names offered."""
        sliders, self._kind = self.field, Editor.LINE
        for control in self._controls():
            control.removeEventFilter(self)
        sliders.hide()
        sliders.deleteLater()
        line = self._as_text()
        TypeAhead(line.control, lambda: [row.name for row in named_rows(self.document, "activity")])
        self._hold(line)
        self.fit()
        line.show()
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    # How it ends
    @property
    def done(self) -> bool:
        """Whether it is on its way out."""
        return self._done

    def close_if_taken(self, way: str = "") -> bool:
        """Write what was typed and leave `way`; a refusal keeps the text, and the editor open."""
        if self._done:
            return True
        if not self.field.leave():
            self.fit()
            return False
        self._end(way)
        return True

    def drop(self) -> None:
        """Bring back what the visit began with, and leave."""
        self.field.revert()
        self._end("")

    def _end(self, way: str) -> None:
        if self._done:
            return
        self._done = True
        for control in self._controls():
            control.removeEventFilter(self)
        self.hide()
        self.left.emit(way)
        self.deleteLater()

    def _follow(self, _change: object) -> None:
        if self.action not in self.document.plan.graph.tables["action"]:
            self._end("")

    def _focus_went(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._done or new is None or new is self or self.isAncestorOf(new):
            return
        if new.window() is not self.window() and new.window().windowType() == Qt.WindowType.Popup:
            return
        QTimer.singleShot(0, self, self._went)

    def _went(self) -> None:
        focus = QApplication.focusWidget()
        if not self._done and (focus is None or not self.isAncestorOf(focus)):
            self.close_if_taken("away")

    # Keys
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self._done:
            return self._key(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_later()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = self.field.control
        if isinstance(control, QComboBox) and control.view().isVisible():
            return False
        if key == Qt.Key.Key_Escape:
            self.drop()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter(held)
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            back = key == Qt.Key.Key_Backtab or bool(held & Qt.KeyboardModifier.ShiftModifier)
            if self._kind in _SEVERAL and self._inside_next(back):
                return False
            self.close_if_taken("left" if back else "right")
            return True
        return False

    def _enter(self, held: Qt.KeyboardModifier) -> bool:
        control = self.field.control
        if isinstance(self.field, TextArea) and isinstance(control, QPlainTextEdit):
            if held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier):
                control.insertPlainText("\n")
                return True
        elif isinstance(self.field, ChipsField) and self.field.control.text().strip():
            return False  # Enter takes the name; the next one leaves
        self.close_if_taken("up" if held & Qt.KeyboardModifier.ShiftModifier else "down")
        return True

    def _inside_next(self, back: bool) -> bool:
        """Whether Tab would stay inside the editor."""
        here = QApplication.focusWidget()
        if here is None or not self.isAncestorOf(here):
            return False
        one = here
        while True:
            one = one.previousInFocusChain() if back else one.nextInFocusChain()
            if one is here or not self.isAncestorOf(one):
                return False
            if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                return True


def cell_source(document: PlanDocument, texts: Texts, action: str, column: str) -> Source:
    """A cell as a spreadsheet would hold it; what is typed is read as a pasted cell is."""

    def write(text: str) -> Edit:
        if column == "activities":
            text = named_name(text, [row.name for row in named_rows(document, "activity")]) or text
        block = read_cells(document, [column], [[text]], [action])
        if block.refused:
            problem = block.refused[0].problem
            raise Fault(problem.code, **{"what": text[:60], "field": f"action.{column}", **problem.fields})
        return partial(write_block, writes=block.writes, count=1)

    return Source(
        ("action", action, column),
        lambda: texts.written(column, action) if action in document.plan.graph.tables["action"] else "",
        write,
        lambda change: change.touches("action", "contribution", "objective", "link", "service_share"),
    )
