"""One column of the board: its name, how many it holds and may hold, what it asks, its cards."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.board.asking import Asking
from app.board.cardlist import CardList
from app.board.cards import Card
from app.board.limit import LimitField, limit_of
from app.icons import icon
from app.theme import dress, font
from app.widgets.add_line import AddLine
from app.widgets.look import theme_in_force
from app.wording.choices import word
from models.edits.stages import add_at_stage
from models.entities import new_id
from models.vocabulary import Stage

if TYPE_CHECKING:
    from app.board.view import BoardView

LEAST, ASKING_LEAST, NARROW = 124, 252, 32
"""Logical pixels: the width of a column, of one that asks something, of a collapsed one."""
_EDGE, _LIMIT = 4, 76


class NarrowHead(QPushButton):
    """A collapsed column: its name and count from top to bottom. A click opens it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        dress(self, "row")
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the arrows go there too, and open it

    def tell(self, words: str) -> None:
        """Show these words."""
        self.words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(NARROW, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(theme_in_force().ink))
        painter.setFont(font(13, 600))
        painter.translate(self.width(), 0)
        painter.rotate(90)
        room = QRect(12, 0, self.height() - 24, self.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.words)
        painter.end()


class StageColumn(QFrame):
    """A column. `narrow` is how it shows when there is little room and nobody looks at it."""

    def __init__(self, board: BoardView, stage: Stage) -> None:
        super().__init__(board)
        self.board, self.stage = board, stage
        self.narrow = False
        self.asking: Asking | None = None
        self.adding: AddLine | None = None
        self.setObjectName("column")
        self.handle = NarrowHead(self)
        self.open = QWidget(self)
        self.list = CardList(board, stage, word(stage), self.open)
        self.room = QVBoxLayout()
        self.room.setContentsMargins(0, 0, 0, 0)
        lines = QVBoxLayout(self.open)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(self._head())
        lines.addLayout(self.room)
        lines.addWidget(self.list, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(_EDGE, 6, _EDGE, 6)
        outer.addWidget(self.handle)
        outer.addWidget(self.open)
        self.handle.clicked.connect(lambda _checked=False: board.enter(stage))
        self._outline(aimed=False)
        self._fit()

    def _head(self) -> QVBoxLayout:
        name = QLabel(word(self.stage), self.open)
        dress(name, "strong")
        add = QToolButton(self.open)
        add.setIcon(icon("plus", theme_in_force().muted))
        add.setIconSize(QSize(16, 16))
        add.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        add.setAccessibleName(self.tr("New action in {stage}").format(stage=word(self.stage)))
        add.setToolTip(self.tr("New action (Ins)"))
        add.setEnabled(self.board.movable)
        add.clicked.connect(lambda _checked=False: self.board.add_in(self.stage))
        first = QHBoxLayout()
        first.setSpacing(2)
        first.addWidget(name, 1)
        first.addWidget(add)
        self.count = QLabel(self.open)
        dress(self.count, "muted")
        named = self.tr("Limit of {stage}").format(stage=word(self.stage))
        self.limit = LimitField(self.board.document, self.stage, named, self.open)
        if not self.board.movable:
            self.limit.lock()
        self.over = QLabel(self.tr("over the limit"), self.open)
        self.over.setWordWrap(True)
        dress(self.over, "error")
        second = QHBoxLayout()
        second.setSpacing(5)
        self.count.setMinimumHeight(self.limit.control.sizeHint().height())
        self.limit.control.setMaximumWidth(_LIMIT)
        second.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self.limit, 1)
        head = QVBoxLayout()
        head.setContentsMargins(8, 2, 2, 0)
        head.setSpacing(1)
        for row in (first, second):
            head.addLayout(row)
        head.addWidget(self.over)
        return head

    def show_cards(self, cards: list[Card], held: bool) -> None:
        """Take these cards; one that is `held` is not counted yet."""
        bar = self.list.verticalScrollBar()
        at = bar.value()
        self.list.cards.show(cards)
        bar.setValue(at)
        n, most = len(cards) - held, limit_of(self.board.document, self.stage)
        over = most is not None and n > most
        self.count.setText(str(n) if most is None else self.tr("{n} of").format(n=n))
        dress(self.count, "error" if over else "muted")
        self.over.setVisible(over)
        told = str(n) if most is None else self.tr("{n} of {most}").format(n=n, most=most)
        said = f"{word(self.stage)} · {told}"
        if over:
            said = self.tr("{column}, over the limit").format(column=said)
        self.handle.tell(said)
        self.list.setAccessibleName(said)
        self.told = said

    # What stands between the head and the cards
    def show_asking(self, asking: Asking) -> None:
        """Put a question above the cards."""
        self.asking = asking
        self.room.addWidget(asking)
        asking.show()
        self._fit()
        for one, following in pairwise([self.limit.control, *asking.stops(), self.list]):
            QWidget.setTabOrder(one, following)

    def end_asking(self) -> None:
        """Take the question away."""
        if self.asking is not None:
            self.room.removeWidget(self.asking)
            self.asking.hide()
            self.asking.deleteLater()
            self.asking = None
            self._fit()

    def show_adding(self) -> None:
        """Let new actions be written above the cards, Enter by Enter."""
        if self.adding is None:
            activity = self.board.activity_for_new
            hint = self.tr("New action")
            if activity is not None:
                name = self.board.document.name_of(activity)
                hint = self.tr("New action for {activity}").format(activity=name)
            added: list[str] = []

            def edit(title: str) -> partial[object]:
                added.append(new_id())
                return partial(
                    add_at_stage, action_id=added[-1], title=title, stage=self.stage, activity_id=activity
                )

            name = self.tr("New action in {stage}").format(stage=word(self.stage))
            self.adding = AddLine(self.board.document, name, hint, edit, self.open)  # type: ignore[arg-type]
            self.adding.line.installEventFilter(self)
            self.adding.added.connect(lambda _title: self.board.added(self.stage, added[-1]))
            self.room.addWidget(self.adding)
            self.adding.show()
            QWidget.setTabOrder(self.limit.control, self.adding.line)
            QWidget.setTabOrder(self.adding.line, self.list)
        self.adding.setFocus()

    def end_adding(self) -> None:
        """Take the line away."""
        if self.adding is not None:
            adding, self.adding = self.adding, None
            self.room.removeWidget(adding)
            adding.hide()
            adding.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An empty line is left by Esc, or by going elsewhere."""
        if self.adding is None or watched is not self.adding.line or self.adding.line.text():
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.end_adding()
            self.list.setFocus()
            return True
        if event.type() == QEvent.Type.FocusOut and event.reason() not in _STILL_HERE:  # type: ignore[attr-defined]
            self.end_adding()
        return super().eventFilter(watched, event)

    # Looks
    def set_narrow(self, narrow: bool) -> None:
        """Collapse, or open."""
        if narrow != self.narrow:
            self.narrow = narrow
            self._fit()

    def _fit(self) -> None:
        self.handle.setVisible(self.narrow)
        self.open.setVisible(not self.narrow)
        if self.narrow:
            self.setFixedWidth(NARROW + 2 * _EDGE)
        else:
            self.setMinimumWidth(LEAST if self.asking is None else ASKING_LEAST)
            self.setMaximumWidth(16_777_215)

    def aim(self, aimed: bool) -> None:
        """Show that what is dragged would come here."""
        self._outline(aimed=aimed)

    def _outline(self, *, aimed: bool) -> None:
        theme = theme_in_force()
        ground, edge = (theme.selected, theme.focus) if aimed else (theme.track, theme.track)
        self.setStyleSheet(
            f"QFrame#column {{ background: {ground}; border: 1px solid {edge}; border-radius: 10px; }}"
        )


_STILL_HERE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
