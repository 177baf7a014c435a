"""The map before and after: drawn by the one painter, what changes marked ▲▼ with figures and said in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.chain.drawn import form_of, lens_of, shapes_of, tone_of
from app.chain.geometry import fitted, lay_out
from app.chain.legend import legend_height, paint_legend, within_lines, words_of
from app.chain.lenses import Lens, picture
from app.chain.medium import Medium, Tone
from app.chain.painter import keys, paint_chain
from app.chain.picture import CellPicture, CellState, ChainPicture, LegendEntry
from app.chain.shapes import ChainLayout, Rect, Shape
from app.document import PlanDocument
from app.languages import plural
from app.theme import dress
from app.what_if.headlines import DOWN, UP
from models.measures.figures import ActivityFigures, Figures
from models.vocabulary import ChainForm

translate = QCoreApplication.translate
LEAST, SIDE_BY_SIDE, MOST_HIGH = 200, 700, 620
"""Logical pixels: the least height of a map, from which width two stand beside one another, the greatest height."""
LEGEND_LINES = 2

VALUES: Mapping[Lens, Callable[[ActivityFigures], float | None]] = {
    Lens.COVERAGE: lambda activity: float(activity.coverage_level),
    Lens.TARGET: lambda activity: activity.share,
    Lens.SHARE: lambda activity: activity.share,
    Lens.ACTIONS: lambda activity: float(activity.actions),
    Lens.MONEY: lambda activity: activity.money,
    Lens.RUNNER: lambda activity: activity.silo_share,
    Lens.OVERDUE: lambda activity: float(activity.overdue),
    Lens.CRISIS: lambda activity: float(len(activity.crisis.gaps)),
}
"""What the value of a cell goes up or down by, for each lens."""


class Shown(StrEnum):
    """Which maps are shown."""

    BEFORE = "before"
    AFTER = "after"
    BOTH = "both"


WORDS = {
    Shown.BEFORE: QT_TRANSLATE_NOOP("WhatIf", "Today"),
    Shown.AFTER: QT_TRANSLATE_NOOP("WhatIf", "If kept"),
    Shown.BOTH: QT_TRANSLATE_NOOP("WhatIf", "Side by side"),
}


@dataclass(frozen=True)
class Moved:
    """A cell that shows another value than today's."""

    id: str
    name: str
    before: str
    after: str
    up: bool

    @property
    def sign(self) -> str:
        return UP if self.up else DOWN

    @property
    def text(self) -> str:
        """In words: "Procurement ▲ planned → live"."""
        return f"{self.name} {self.sign}\u00a0{self.before} → {self.after}"


def moved_cells(
    before: ChainPicture, after: ChainPicture, was: Figures, now: Figures, lens: Lens
) -> tuple[Moved, ...]:
    """The cells of leaves whose value reads otherwise than before, in stored order."""
    known = {activity.id: activity for activity in was.activities}
    read = VALUES[lens]
    found = []
    for activity in now.activities:
        one, other = before.cells.get(activity.id), after.cells.get(activity.id)
        if not activity.leaf or one is None or other is None or one.value == other.value:
            continue
        rose = (read(activity) or 0.0) - (read(known[activity.id]) or 0.0)
        if not rose:
            continue  # from not available to 0: nothing went up or down
        found.append(Moved(activity.id, other.short_name or other.name, one.value, other.value, rose > 0))
    return tuple(found)


def marked(shown: ChainPicture, moved: tuple[Moved, ...]) -> ChainPicture:
    """A map on which the cells that moved say so: the sign at the value, what it was below."""
    cells = dict(shown.cells)
    for one in moved:
        cells[one.id] = _marked(cells[one.id], one)
    return replace(shown, cells=cells)


def _marked(cell: CellPicture, moved: Moved) -> CellPicture:
    was = translate("WhatIf", "was {value}").format(value=moved.before)
    return replace(cell, value=f"{moved.sign}\u00a0{cell.value}", detail=was)


class ChainMap(QWidget):
    """One chain under its title. The cells in `bold` are outlined."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel(title, self)
        dress(self.title, "section")
        self.drawing = Drawing(self)
        self.drawing.setAccessibleName(title)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self.title)
        lines.addWidget(self.drawing, 1)


class Drawing(QWidget):
    """Paints a picture of the chain into its room; drawn anew only when it shows something else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = ChainPicture()
        self.bold: frozenset[str] = frozenset()
        self._shapes: tuple[Shape, ...] = ()
        self._form, self._tone = ChainForm.ARROW, Tone.LIGHT
        self._layout: ChainLayout | None = None
        self.setMinimumHeight(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(400, LEAST)

    @property
    def medium(self) -> Medium:
        room = fitted(self.width() - 4, self.height() - 4)
        return Medium.screen(room.width, room.height, self._tone is Tone.DARK)

    @property
    def layout_of_chain(self) -> ChainLayout:
        """The chain laid out for the room there is."""
        if self._layout is None:
            room = fitted(self.width() - 4, self.height() - 4)
            self._layout = lay_out(self._shapes, room.width, room.height, self._form, self.medium.spacing)
        return self._layout

    def show_picture(
        self,
        shapes: tuple[Shape, ...],
        form: ChainForm,
        shown: ChainPicture,
        bold: frozenset[str] = frozenset(),
    ) -> None:
        """Show this picture of these shapes."""
        tone = tone_of(self.palette())
        if (shapes, form, tone) != (self._shapes, self._form, self._tone):
            self._shapes, self._form, self._tone, self._layout = shapes, form, tone, None
        elif shown == self.picture and bold == self.bold:
            return
        self.picture, self.bold = shown, bold
        told = [
            f"{cell.name}: {cell.value} {cell.detail}".strip() for cell in shown.cells.values() if cell.value
        ]
        self.setAccessibleDescription("\n".join(told))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layout = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = fitted(self.width() - 4, self.height() - 4)
        painter.translate(room.x + 2, 2)
        states = {
            activity: CellState(selected=True)
            for one in self.bold
            if (activity := self._cell(one)) is not None
        }
        paint_chain(painter, self.layout_of_chain, self.picture, self.medium, states)
        painter.end()

    def _cell(self, activity: str) -> str | None:
        return self.layout_of_chain.shown_as.get(activity)


class Legend(QWidget):
    """The legend of both maps, in at most two lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Legend"))

    def explain(self, drawing: Drawing) -> None:
        """Explain what is drawn there."""
        self._drawing = drawing
        self.setAccessibleDescription(", ".join(words_of(drawing.picture.legend, self._keys())))
        self.updateGeometry()
        self.update()

    def _keys(self) -> tuple[tuple[int, str], ...]:
        drawing = self._drawing
        if drawing is None:
            return ()
        return keys(drawing.layout_of_chain, drawing.picture, drawing.medium)

    def _medium(self, width: float) -> Medium:
        dark = tone_of(self.palette()) is Tone.DARK
        return Medium.screen(width, width * 0.6, dark)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(legend_height(self._entries(width), (), max(1, width), self._medium(width))) + 2

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(300, self.width())))

    def _entries(self, width: float) -> tuple[LegendEntry, ...]:
        if self._drawing is None:
            return ()
        legend = self._drawing.picture.legend
        return within_lines(legend, self._keys(), width, self._medium(width), LEGEND_LINES)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = Rect(0.0, 0.0, float(self.width()), float(self.height()))
        paint_legend(painter, self._entries(room.width), (), room, self._medium(room.width))
        painter.end()


class Maps(QWidget):
    """The map today and the map if kept, one of them or both; what changes is said in words below."""

    def __init__(self, document: PlanDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.moved: tuple[Moved, ...] = ()
        self.shown, self._by_hand = Shown.BOTH, False
        self.before = ChainMap(self.tr("Today"), self)
        self.after = ChainMap(self.tr("If kept"), self)
        self.legend = Legend(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        dress(self.words, "muted")
        self.buttons: dict[Shown, QPushButton] = {}
        self._arrange()
        self.choose(Shown.BOTH)

    def _arrange(self) -> None:
        group, line = QButtonGroup(self), QHBoxLayout()
        line.setSpacing(2)
        for shown, text in WORDS.items():
            button = QPushButton(translate("WhatIf", text), self)
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Map: {which}").format(which=translate("WhatIf", text)))
            button.setProperty("shown", shown.value)
            button.clicked.connect(self._clicked)
            dress(button, "switch")
            group.addButton(button)
            line.addWidget(button)
            self.buttons[shown] = button
        line.addStretch(1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(14)
        for chain in (self.before, self.after):
            self._beside.addWidget(chain, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        lines.addLayout(line)
        lines.addLayout(self._beside, 1)
        lines.addWidget(self.legend)
        lines.addWidget(self.words)

    def _clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self._by_hand = True
            self.choose(Shown(str(sender.property("shown"))))

    def choose(self, shown: Shown) -> None:
        """Show the map of today, the one if kept, or both."""
        self.shown = shown
        self.buttons[shown].setChecked(True)
        self.before.setVisible(shown is not Shown.AFTER)
        self.after.setVisible(shown is not Shown.BEFORE)
        for chain in (self.before, self.after):  # a map alone is named by what was chosen
            chain.title.setVisible(shown is Shown.BOTH)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._by_hand:  # where there is room for one, the map if kept says what was
            self.choose(Shown.BOTH if self.width() >= SIDE_BY_SIDE else Shown.AFTER)
        self._turn()

    def _turn(self) -> None:
        """Beside one another where there is room, else one above the other."""
        beside = self.width() >= SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(way)
        wide = self.width() // 2 if beside and self.shown is Shown.BOTH else self.width()
        for chain in (self.before, self.after):
            chain.drawing.setMinimumHeight(max(LEAST, min(MOST_HIGH, round(wide / 1.6))))

    def show_figures(self, was: Figures, now: Figures) -> None:
        """Draw both, under the lens that all views look through."""
        document = self.document
        shapes, lens, tone = shapes_of(document), lens_of(document), tone_of(self.palette())
        before, after = (picture(one, shapes, lens, document.language, tone) for one in (was, now))
        self.moved = moved_cells(before, after, was, now, lens)
        bold = frozenset(one.id for one in self.moved)
        form = form_of(document)
        self.before.drawing.show_picture(shapes, form, before)
        self.after.drawing.show_picture(shapes, form, marked(after, self.moved), bold)
        self.legend.explain(self.after.drawing)
        self.words.setText(self._told())

    def _told(self) -> str:
        n = len(self.moved)
        if not n:
            return self.tr("No cell of the map reads otherwise.")
        text = plural(n, self.tr("{n} cell changes:"), self.tr("{n} cells change:"))
        return f"{text.format(n=n)} " + " · ".join(one.text for one in self.moved)
