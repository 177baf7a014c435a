"""The command palette: a line over the window that runs any command and goes to any row by a few letters."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import Shiboken

from app.commands import Commands
from app.palette.entries import (
    COMMANDS_ONLY,
    USEFUL,
    Choice,
    as_choice,
    best_first,
    commands_called,
    need_of,
    shortcut_of,
    text_of,
)
from app.palette.landing import land
from app.palette.lines import LINE, ONE, VALUE, Line, Lines
from app.palette.texts import Texts
from app.palette.whereabouts import where
from app.theme import dress
from app.widgets.look import theme_in_force
from app.wording.fields import TABLES
from models.folding import fold
from models.search import spans_in

if TYPE_CHECKING:
    from app.document import PlanDocument, Selection

MOST, REMEMBERED = 60, 12
_ENOUGH = 4 * MOST
"""Of rows found alike so many are put in order; beyond them only those used lately."""
_WIDTH, _HEIGHT, _EDGE = 620, 420, 40
_FROM_TOP = 0.1
_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1,
}  # fmt: skip


class Palette(QFrame):
    """Lies over its window until something is chosen, Esc is pressed or something else takes the keyboard."""

    def __init__(self, commands: Commands, window: QWidget, document: PlanDocument | None = None) -> None:
        super().__init__(window)
        self.commands, self.document = commands, document
        self._texts = Texts.of(document) if document is not None else None
        self._recent: deque[tuple[str, str]] = deque(maxlen=REMEMBERED)
        self._came_from: QWidget | None = None
        self.setAccessibleName(self.tr("Go to or do"))
        self.line = _PaletteLine(self)
        self.list = QListView(self)
        self.hint = QLabel(self)
        self._model = QStandardItemModel(self)
        self._arrange()
        self.hide()
        self.line.textChanged.connect(self._look)
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._tell)
        window.installEventFilter(self)
        if document is not None and self._texts is not None:
            document.selection_changed.connect(self._remember_row)
            self._texts.grew.connect(self._look)

    def _arrange(self) -> None:
        theme = theme_in_force()
        self.setStyleSheet(
            f"Palette {{ background: {theme.panel}; border: 1px solid {theme.control}; border-radius: 10px; }}"
        )
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
        self.line.setPlaceholderText(self.tr("An activity, an action, a person, a command…"))
        self.line.setAccessibleName(self.tr("Go to or do"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(Lines(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("What can be chosen"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        dress(self.hint, "small")
        self.hint.setContentsMargins(4, 0, 4, 0)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(10, 10, 10, 8)
        lines.setSpacing(8)
        lines.addWidget(self.line)
        lines.addWidget(self.list, 1)
        lines.addWidget(self.hint)

    # -- coming and going -----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Come up over the window with an empty line; a second time goes away again."""
        if self.isVisible():
            self.leave()
            return
        self._came_from = QApplication.focusWidget()
        if self._texts is not None:
            self._texts.begin()
        self.line.clear()
        self._look()
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go away and give the keyboard back to where it was."""
        self.hide()
        came_from, self._came_from = self._came_from, None
        if came_from is not None and Shiboken.isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        room = self.parentWidget().rect()
        width = min(_WIDTH, room.width() - 2 * _EDGE)
        lines = sum(self._model.item(at).data(LINE).height for at in range(self._model.rowCount()))
        around = self.line.sizeHint().height() + self.hint.sizeHint().height() + 2 * 8 + 18 + 4
        top = round(room.height() * _FROM_TOP)
        height = min(max(lines, ONE) + around, _HEIGHT, room.height() - top - _EDGE)
        self.setGeometry((room.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    # -- what is offered ------------------------------------------------------------------------------------

    @property
    def choices(self) -> list[Choice]:
        """What is offered now, in order."""
        items = (self._model.item(at).data(VALUE) for at in range(self._model.rowCount()))
        return [value for value in items if value is not None]

    @property
    def lines(self) -> list[Line]:
        """What the list says now."""
        return [self._model.item(at).data(LINE) for at in range(self._model.rowCount())]

    def _look(self, _text: str = "") -> None:
        if not self.isVisible() and self.line.text():
            return
        typed = self.line.text()
        only = typed.lstrip().startswith(COMMANDS_ONLY)
        text = typed.lstrip().removeprefix(COMMANDS_ONLY)
        choices = self._found(text, only) if text.strip() or only else self._useful()
        self._model.clear()
        for choice in choices[:MOST]:
            self._model.appendRow(self._line(choice, text).item(choice))
        if not choices:
            nothing = self.tr("Nothing is called “{text}”.").format(text=text.strip())
            self._model.appendRow(Line(nothing, quiet=True).item())
        self.list.setCurrentIndex(self._model.index(0, 0) if choices else QModelIndex())
        self.list.scrollToTop()
        self._place()
        if not choices:
            self._tell()

    def _found(self, text: str, only: bool) -> list[Choice]:
        words = fold(text).split()
        found = list(commands_called(self.commands, words))
        if self._texts is not None and not only:
            hits, lately = self._texts.names(text), set(self._recent)
            found += [as_choice(hit) for hit in hits[:_ENOUGH]]
            found += [as_choice(hit) for hit in hits[_ENOUGH:] if (hit.table, hit.id) in lately]
        quiet = frozenset(action.objectName() for action in self.commands if self._need(action.objectName()))
        return best_first(found, self._recent, quiet)

    def _useful(self) -> list[Choice]:
        """What was used lately and is still there, then commands that are useful anywhere."""
        known = {action.objectName() for action in self.commands}
        keys = [*self._recent, *(("command", one) for one in USEFUL)]
        choices = []
        for table, row_id in dict.fromkeys(keys):
            if table == "command":
                if row_id in known and not self._need(row_id):
                    choices.append(Choice(table, row_id, text_of(self.commands[row_id])))
            elif self.document is not None and row_id in self.document.plan.graph.tables[table]:
                assert self._texts is not None
                choices.append(Choice(table, row_id, self._texts.name_of(table, row_id)))
        return choices

    def _need(self, command_id: str) -> str:
        document = self.document
        read_only = document is not None and document.plan.read_only is not None
        return need_of(self.commands[command_id], open_plan=document is not None, read_only=read_only)

    def _line(self, choice: Choice, text: str) -> Line:
        marked = spans_in(choice.name, text)
        if choice.table == "command":
            action = self.commands[choice.id]
            need = self._need(choice.id)
            on = self.tr("on") if action.isCheckable() and action.isChecked() else ""
            end = need or " · ".join(filter(None, (on, shortcut_of(action))))
            return Line(choice.name, "", marked, end=end, quiet=bool(need))
        assert self.document is not None
        kind = QCoreApplication.translate("Fields", TABLES[choice.table]).capitalize()
        end = " · ".join(filter(None, (kind, where(self.document, choice.table, choice.id))))
        return Line(choice.name, "", marked, end=end)

    # -- choosing -------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go up or down the list; from its end to its beginning."""
        count = len(self.choices)
        if count:
            at = self.list.currentIndex().row() + by
            at = at % count if abs(by) == 1 else max(0, min(count - 1, at))
            self.list.setCurrentIndex(self._model.index(at, 0))

    def _tell(self, *_: object) -> None:
        """Say what is under the keyboard, to a screen reader too."""
        line: Line | None = self.list.currentIndex().data(LINE)
        self.hint.setText(
            self.tr("Enter: choose   Esc: back   {only}: commands only").format(only=COMMANDS_ONLY)
        )
        said = ", ".join(filter(None, (line.title, line.end))) if line else ""
        self.line.setAccessibleDescription(said)
        if said and self.isVisible() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, said))

    def choose(self) -> None:
        """Carry out or go to what is under the keyboard; what cannot be carried out says what it needs."""
        self._take(self.list.currentIndex())

    def _take(self, index: QModelIndex) -> None:
        choice: Choice | None = index.data(VALUE)
        if choice is None:
            return
        if choice.table == "command":
            need = self._need(choice.id)
            if need:
                self.hint.setText(need)
                return
            self._remember(choice.key)
            self.leave()
            self.commands[choice.id].trigger()
            return
        self._remember(choice.key)
        self.leave()
        if self.document is not None:
            land(self.document, self.commands, self, choice.table, choice.id)

    def _remember(self, key: tuple[str, str]) -> None:
        if key in self._recent:
            self._recent.remove(key)
        self._recent.appendleft(key)

    def _remember_row(self, selection: Selection) -> None:
        if selection.id and selection.table in TABLES and selection.table != "plan":
            self._remember((selection.table, selection.id))


class _PaletteLine(QLineEdit):
    """The line that is typed in; the keys of the list go to the list."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._palette = palette

    def event(self, event: QEvent) -> bool:
        """Tab walks the list: the keyboard does not leave the palette."""
        tabs = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in tabs:
            self._palette.step(_STEPS[Qt.Key(event.key())])
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._palette.step(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._palette.choose()
        elif event.key() == Qt.Key.Key_Escape:
            self._palette.leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        kept = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in kept:
            self._palette.hide()
