"""Find: a line in the bar that searches all text of the plan and jumps to the row and the field that holds it."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget

from app.commands import Commands
from app.document import PlanDocument
from app.icons import icon
from app.palette.landing import land
from app.palette.lines import LINE, VALUE, Line, Lines
from app.palette.texts import Texts
from app.palette.whereabouts import where
from app.widgets.look import theme_in_force
from app.wording.searched import GROUPS, group_name, text_name
from models.search import Hit, excerpt, home_of, spans_in

MOST_IN_GROUP, MOST_FOUND = 6, 60
_WIDTH, _POPUP_WIDTH, _POPUP_HEIGHT = 190, 500, 520
"""Logical pixels; so high, the list shows eight hits under four headings, and some more of one kind."""
_SPARE = 4
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FindField(QLineEdit):
    """Type some words, choose with the arrows, Enter jumps there; Esc goes back to where one was."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self._texts = Texts.of(document)
        self._came_from: QWidget | None = None
        self._asked = ""
        self.setPlaceholderText(self.tr("Find…"))
        self.setAccessibleName(self.tr("Find words in all texts of the plan"))
        self.addAction(icon("search", theme_in_force().muted), QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(120)
        self._found = QStandardItemModel(self)
        self._list = QCompleter(self._found, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setMaxVisibleItems(14)
        popup = self._list.popup()
        popup.setItemDelegate(Lines(popup))
        popup.setMinimumWidth(_POPUP_WIDTH)
        popup.setAccessibleName(self.tr("What was found"))
        self._list.activated[QModelIndex].connect(self._jump)
        self._list.setWidget(self)
        self.textEdited.connect(self._look)
        self.returnPressed.connect(self._jump_to_chosen)
        popup.installEventFilter(self)
        commands.bind("edit.find", self.begin)
        self._texts.grew.connect(self._look_again)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def begin(self) -> None:
        """Take the focus, ready for words to be typed over the last ones."""
        focused = QApplication.focusWidget()
        if focused is not self:
            self._came_from = focused
        self._texts.begin()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @property
    def found(self) -> list[Hit]:
        """What is offered now."""
        values = (self._found.item(at).data(VALUE) for at in range(self._found.rowCount()))
        return [value for value in values if value is not None]

    @property
    def said(self) -> list[Line]:
        """The lines of the list, headings and all."""
        return [self._found.item(at).data(LINE) for at in range(self._found.rowCount())]

    def _look(self, text: str) -> None:
        """Offer what holds the words."""
        self._asked = text
        self._found.clear()
        if not text.strip():
            self._list.popup().hide()
            return
        hits = self._texts.search(text)
        order = {table: at for at, table in enumerate(GROUPS)}
        best: dict[str, int] = {}
        for hit in hits:
            best.setdefault(hit.table, hit.rank)
        shown = 0
        for table, group in groupby(
            sorted(hits, key=lambda hit: (best[hit.table], order[hit.table])), lambda hit: hit.table
        ):
            of_table = list(group)
            self._found.appendRow(Line(self._heading(table, len(of_table)), heading=True).item())
            for hit in of_table[:MOST_IN_GROUP]:
                self._found.appendRow(self._line(hit, text).item(hit))
            shown += min(len(of_table), MOST_IN_GROUP)
            if shown >= MOST_FOUND:
                break
        if not hits:
            nothing = self.tr("Nothing holds “{text}”.").format(text=text.strip())
            self._found.appendRow(Line(nothing, quiet=True).item())
        self._list.complete()
        self._fit_list()

    def _fit_list(self) -> None:
        """Give the list room for its lines: Qt takes all of them to be as low as the first, a heading."""
        popup = self._list.popup()
        wanted = sum(line.height for line in self.said) + 2 * popup.frameWidth() + _SPARE
        screen, place = self.screen().availableGeometry(), popup.geometry()
        above, below = self.mapToGlobal(QPoint(0, 0)).y(), self.mapToGlobal(QPoint(0, self.height())).y()
        over = place.y() < above and screen.bottom() - below < min(wanted, _POPUP_HEIGHT)
        height = min(wanted, _POPUP_HEIGHT, above - screen.y() if over else screen.bottom() - below)
        popup.setGeometry(place.x(), above - height if over else below, place.width(), height)

    def _heading(self, table: str, count: int) -> str:
        if count <= MOST_IN_GROUP:
            return group_name(table)
        return self.tr("{group}: {n} of {count}").format(
            group=group_name(table), n=MOST_IN_GROUP, count=count
        )

    def _look_again(self) -> None:
        """More texts are ready than when the words were typed."""
        if self.hasFocus() and self.text().strip():
            self._look(self.text())

    def _line(self, hit: Hit, text: str) -> Line:
        if hit.named:
            return Line(hit.text, where(self.document, hit.table, hit.id), spans_in(hit.text, text))
        part = excerpt(hit.text, text)
        lead = self.tr("{field}: ").format(field=text_name(hit.column))
        spans = tuple((start + len(lead), end + len(lead)) for start, end in part.spans)
        return Line(self._title(hit), f"{lead}{part.text}", (), spans)

    def _title(self, hit: Hit) -> str:
        """What the row with a text, or the row it is shown with, is called."""
        own = self._texts.name_of(hit.table, hit.id)
        home = home_of(self.document.plan.graph, hit.table, hit.id)
        return own or (home and self._texts.name_of(*home)) or self.document.title or group_name("plan")

    def _jump(self, index: QModelIndex) -> None:
        hit = index.data(VALUE)
        if hit is not None:
            self._go(hit)

    def _jump_to_chosen(self) -> None:
        """Enter takes the line that was chosen, without one the first."""
        popup = self._list.popup()
        chosen = popup.currentIndex().data(VALUE) if popup.isVisible() else None
        if chosen is None and self.found and self.text().strip():
            chosen = self.found[0]
        if chosen is not None:
            self._go(chosen)

    def _go(self, hit: Hit) -> None:
        words = self._asked
        self._found.clear()
        self._list.popup().hide()
        self.clear()
        self._leave()
        land(self.document, self.commands, self, hit.table, hit.id, "" if hit.named else hit.column, words)

    def _leave(self) -> None:
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()
        else:
            self.clearFocus()
        self._came_from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._leave()
            return
        super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """Go up or down what was found, over the headings; from its end to its beginning."""
        choosable = [at for at in range(self._found.rowCount()) if self._found.item(at).data(VALUE)]
        if not choosable:
            return
        popup, here = self._list.popup(), self._list.popup().currentIndex().row()
        at = choosable.index(here) + by if here in choosable else 0 if by > 0 else -1
        row = choosable[at % len(choosable)]
        popup.setCurrentIndex(self._list.completionModel().index(row, 0))
        if row == choosable[0]:
            popup.scrollToTop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows skip headings; Enter without a line chosen takes the first one."""
        if (
            watched is self._list.popup()
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            if event.key() in _STEPS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._step(_STEPS[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._jump_to_chosen()
                return True
        return super().eventFilter(watched, event)
