"""The Chain view: title line, the drawn chain, its legend, and what to do next while there is little to see."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.chain.canvas import Canvas
from app.chain.drawn import tone_of
from app.chain.editing import Editing
from app.chain.legend import legend_height, paint_legend, within_lines, words_of
from app.chain.medium import Medium, Tone
from app.chain.painter import keys
from app.chain.picture import LegendEntry
from app.chain.scene import ChainScene
from app.chain.shapes import Rect
from app.chain.told import chain_description, chain_name, count_text, title_text
from app.commands import Commands
from app.document import PlanDocument
from app.theme import dress
from app.widgets.hand_on import hand_on

SIDE = 24
LEAST_HEIGHT = 200
"""Logical pixels: a lower chain shows no more than its colours."""
LEGEND_LINES = 2
COMMANDS = (
    "edit.add", "edit.rename", "edit.duplicate", "edit.remove", "edit.move", "edit.serve_also", "edit.up",
    "edit.down", "edit.undo", "edit.redo", "view.zoom_in", "view.zoom_out", "view.fit", "view.linkages", "view.why",
)  # fmt: skip
"""What has a key here."""


class ChainView(QWidget):
    """The chain of a plan. `opened` asks for the inspector's focus, `toast` says what was done and offers Undo."""

    toast = Signal(str)
    opened = Signal()

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.editing = Editing.of(document, commands)
        self.editing.toast.connect(self.toast)
        self.editing.opened.connect(self.opened)
        self.scene = ChainScene(document, tone_of(self.palette()), self)
        self.title, self.counts = Line(self), Line(self)
        self.canvas = Canvas(document, self.editing, self.scene, self)
        self.legend = Legend(self.scene, self)
        self.hint = Hint(document, commands, self)
        self._arrange()
        self.addActions([commands[command] for command in COMMANDS])
        for command, handler in (
            ("view.zoom_in", self.canvas.zoom_in),
            ("view.zoom_out", self.canvas.zoom_out),
            ("view.fit", self.canvas.fit),
            ("view.linkages", self.scene.show_linkages),
            ("view.why", self.canvas.tell_why),
        ):
            commands.bind(command, handler)
        self.scene.show_linkages(commands["view.linkages"].isChecked())
        hand_on(self, self.canvas)
        self.scene.looked.connect(self._tell)
        self.editing.serve(self)
        self._tell()

    def _arrange(self) -> None:
        dress(self.title, "title")
        dress(self.counts, "muted")
        for label in (self.title, self.counts):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for label in (self.title, self.counts):
            self._line.addWidget(label, 0, Qt.AlignmentFlag.AlignBottom)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SIDE, 18, SIDE, 14)
        rows.setSpacing(8)
        rows.addLayout(self._line)
        rows.addWidget(self.hint)
        self.canvas.setMinimumHeight(LEAST_HEIGHT)
        rows.addWidget(self.canvas, 100)
        rows.addWidget(self.legend)
        rows.addStretch(1)

    def _tell(self) -> None:
        """Bring title, counts and what a screen reader hears up to date."""
        self.title.setText(title_text(self.document))
        counts = count_text(self.document)
        self.counts.setText(counts)
        self.canvas.setAccessibleName(chain_name(self.document))
        self.canvas.setAccessibleDescription(chain_description(self.document, self.scene.picture))
        self.hint.tell()

        self._set_line()

    def _set_line(self) -> None:
        """Title and counts side by side where both have room, else one above the other."""
        beside = (
            self.title.sizeHint().width() + 12 + self.counts.sizeHint().width() <= self.width() - 2 * SIDE
        )
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)
        self._line.setSpacing(12 if beside else 2)
        self._line.setStretch(0, 0)
        self.title.setSizePolicy(
            QSizePolicy.Policy.Maximum if beside else QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed
        )

    # As a surface of Editing
    def pane(self) -> QWidget:
        return self.canvas.viewport()

    def place_of(self, activity: str | None) -> QRect:
        return self.canvas.place_of(activity)

    def place_for_new(self, activity: str) -> QRect:
        return self.canvas.place_below_name(activity)

    def context(self) -> str | None:
        """The part through which the focused cell is served by the selected action."""
        focused, selection = self.scene.focused, self.document.selection
        if focused is None or selection.table != "action":
            return focused
        return self.scene.served_through(selection.id, focused)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_line()
        # a chain is never higher than wide: the legend stays right below it
        self.canvas.setMaximumHeight(max(LEAST_HEIGHT, round((self.width() - 2 * SIDE) / 1.25)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """On the ground around the chain: what can be done with all of it."""
        self.document.select()
        self.editing.menu(self).popup(event.globalPos())

    def showEvent(self, event: QShowEvent) -> None:
        self.editing.allow()
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.canvas.setFocus(event.reason())


class Line(QLabel):
    """A line of plain text that ends in … where it has no room; all of it is in its tooltip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def shown(self) -> str:
        """What of the text has room."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = self.shown
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        self.style().drawItemText(
            painter, self.contentsRect(), int(self.alignment()), self.palette(), self.isEnabled(), shown,
            self.foregroundRole(),
        )  # fmt: skip
        painter.end()


class Legend(QWidget):
    """The legend of the chain in at most two lines; what has no room there is in its tooltip."""

    def __init__(self, scene: ChainScene, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._keys: tuple[tuple[int, str], ...] = ()
        scene.looked.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self._keys = keys(self._scene.drawing, self._scene.picture, self._scene.medium)
        self.setAccessibleName(self.tr("Legend"))
        self.setAccessibleDescription(", ".join(self._words()))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        width = max(width, 1)
        return round(legend_height(self.entries(width), (), width, self._medium(width))) + 2

    def entries(self, width: float) -> tuple[LegendEntry, ...]:
        """What has room in a width."""
        whole = self._scene.picture.legend
        return within_lines(whole, self._keys, width, self._medium(width), LEGEND_LINES)

    def _words(self) -> list[str]:
        return words_of(self._scene.picture.legend, self._keys)

    def _medium(self, width: float) -> Medium:
        """Of the width alone: were it the drawing's, their heights could chase each other."""
        return Medium.screen(width, width * 0.68, self._scene.tone is Tone.DARK)

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = Rect(0.0, 0.0, float(self.width()), float(self.height()))
        shown = self.entries(room.width)
        whole = len(shown) == len(self._scene.picture.legend) + len(self._keys)
        self.setToolTip("" if whole else "\n".join(self._words()))
        paint_legend(painter, shown, (), room, self._medium(room.width))
        painter.end()


class Hint(QFrame):
    """What to do next, while the chain is empty or has no action yet."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        dress(self, "notice")
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.button = QPushButton(self)
        self._command = commands["activity.add"]
        self.button.setText(self._command.text())
        self.button.clicked.connect(self._command.trigger)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.addWidget(self.text, 1)
        line.addWidget(self.button)

    def tell(self) -> None:
        """Show what suits the plan as it stands, or nothing."""
        tables = self._document.plan.graph.tables
        self.setVisible(not tables["activity"] or not tables["action"])
        self.button.setVisible(not tables["activity"])
        if not tables["activity"]:
            self.text.setText(self.tr("This chain has no activity yet. Add the first one."))
        else:
            self.text.setText(
                self.tr(
                    "Drag an idea onto an activity, or double-click it or press Ins on it "
                    "to write an action of your own."
                )
            )
