"""The strip below the views: who the work is for and who does it, what is empty or waits, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from app.document import PlanDocument
from app.theme import dress
from app.widgets.look import theme_in_force
from app.wording import headline
from models.measures.figures import Figures

_METER = QSize(200, 24)
_BAR, _TICK = 10, 18
_SIDES, _GAP, _BUTTON_SIDES = 24, 10, 16
_LEAST = {0: 110, 1: 200}  # what the meter and the next step can shrink to, by their place in `_fit`


class Meter(QWidget):
    """A share on a line from 0 to 100 %, with a tick at the intended one; orange only above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share: float | None = None
        self.target: float | None = None
        self.above = False
        self.setMinimumSize(90, _METER.height())
        self.setMaximumWidth(_METER.width())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Share of the work that is for Communication"))

    def sizeHint(self) -> QSize:
        return _METER

    def show_share(self, share: float | None, target: float | None, *, above: bool, said: str) -> None:
        """Show a share and an intended share (0–1); `said` is the same in words."""
        self.share, self.target, self.above = share, target, above
        self.setVisible(share is not None)
        self.setToolTip(said)
        self.setAccessibleDescription(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_in_force()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        bar = QRectF(0, middle - _BAR / 2, self.width(), _BAR)
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if self.share:
            bar.setWidth(max(_BAR, self.width() * self.share))
            painter.setBrush(QColor(theme.orange if self.above else theme.accent))
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if self.target is not None:
            x = min(self.width() - 3.0, max(0.0, self.width() * self.target - 1.5))
            painter.setBrush(QColor(theme.ink))
            painter.drawRect(QRectF(x, middle - _TICK / 2, 3, _TICK))
        painter.end()


@dataclass(frozen=True)
class _Listed:
    """Something that a button of the strip leads to."""

    table: str
    id: str
    title: str


class HeadlineStrip(QFrame):
    """One line that says where the plan stands."""

    asked = Signal()
    """Somebody wants to see how the sentence comes about."""

    def __init__(self, document: PlanDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.setAccessibleName(self.tr("Headline"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.sentence = QPushButton(self)
        self.sentence.setToolTip(self.tr("See why, and what to do first"))
        dress(self.sentence, "headline")
        self.sentence.clicked.connect(self.asked)
        self.meter = Meter(self)
        self.intention = QLabel(self)
        dress(self.intention, "muted")
        self.empty = self._button()
        self.aimless = self._button()
        self.overdue = self._button()
        self.honesty = QLabel(self)
        dress(self.honesty, "small")
        self.next = QPushButton(self)
        dress(self.next, "next")
        self.next.clicked.connect(self._go_on)
        self._next: headline.Next | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 4, 4, 4)
        line.setSpacing(10)
        for part in (
            self.sentence,
            self.meter,
            self.intention,
            self.empty,
            self.aimless,
            self.overdue,
            self.honesty,
        ):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self.next)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        document.changed.connect(self.refresh)
        document.outlook_changed.connect(self.refresh)
        self.refresh()

    def _button(self) -> QPushButton:
        button = QPushButton(self)
        dress(button, "link")
        button.clicked.connect(self._open)
        return button

    def refresh(self, _what: object = None) -> None:
        """Say what the figures are now."""
        figures = self.document.figures
        _say(self.sentence, headline.who(figures))
        _say(self.intention, headline.intention(figures) if headline.available(figures) else "")
        target = figures.landing.communication_target if figures.has_targets else None
        share = figures.landing.communication_share
        said = " · ".join(filter(None, (headline.who(figures), headline.intention(figures))))
        self.meter.show_share(share, target, above=headline.above_intention(figures), said=said)
        for button, text in (
            (self.empty, headline.empty(figures)),
            (self.aimless, headline.aimless(figures)),
            (self.overdue, headline.overdue(figures)),
        ):
            _say(button, text)
        _say(self.honesty, headline.honesty(figures))
        self._show_next(figures)

    def _show_next(self, figures: Figures) -> None:
        tables = self.document.plan.graph.tables
        builtin = {row["id"]: str(row["builtin"]) for row in tables["activity"].values() if row["builtin"]}
        used = {str(row["idea_code"]) for row in tables["action"].values() if row["idea_code"]}
        self._next = headline.next_step(figures, builtin, used)
        text = headline.say_next(self._next) if self._next else ""
        self.next.setText(f"{text} ▸".replace("&", "&&") if text else "")
        self.next.setAccessibleName(text)
        self.next.setToolTip(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(400, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(900, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show what there is room for: the sentence always, then what to do, then what explains."""
        whole = f"{headline.say_next(self._next)} ▸" if self._next else ""
        self.next.setText(whole.replace("&", "&&"))
        next_needs = self.next.sizeHint().width()
        left = self.width() - _SIDES - self.sentence.sizeHint().width()
        wanted = (self.meter, self.next, self.empty, self.aimless, self.overdue, self.intention, self.honesty)
        for part in wanted:
            said = part.share is not None if part is self.meter else bool(part.text())
            needed = _LEAST.get(wanted.index(part), part.sizeHint().width())
            needed = min(needed, next_needs) if part is self.next else needed
            room = said and left >= needed + _GAP
            part.setVisible(room)
            left -= needed + _GAP if room else 0
        room = min(next_needs, _LEAST[1]) + max(0, left)
        if whole and next_needs > room:
            words = self.next.fontMetrics()
            shortened = words.elidedText(whole, Qt.TextElideMode.ElideRight, room - _BUTTON_SIDES)
            self.next.setText(shortened.replace("&", "&&"))

    def _go_on(self) -> None:
        if self._next is not None:
            self.document.select("activity", self._next.activity)

    def _listed(self, button: QPushButton) -> list[_Listed]:
        figures = self.document.figures
        if button is self.empty:
            return [_Listed("activity", leaf.id, leaf.name) for leaf in figures.empty]
        things = figures.overdue if button is self.overdue else figures.strategy.actions_without_objective
        return [_Listed("action", thing.id, thing.title) for thing in things]

    def _open(self) -> None:
        """Go to the one row, or offer the several in a menu above the button."""
        button = self.sender()
        assert isinstance(button, QPushButton)
        rows = self._listed(button)
        if len(rows) == 1:
            self.document.select(rows[0].table, rows[0].id)
        elif rows:
            self.menu_of(rows).popup(button.mapToGlobal(button.rect().topLeft()))

    def menu_of(self, rows: Sequence[_Listed]) -> QMenu:
        """The rows to choose from; choosing one selects it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in rows:
            entry = menu.addAction(row.title.replace("&", "&&"))
            entry.triggered.connect(partial(self.document.select, row.table, row.id))
        return menu


def _say(part: QLabel | QPushButton, text: str) -> None:
    part.setText(text.replace("&", "&&") if isinstance(part, QPushButton) else text)
    part.setVisible(bool(text))
