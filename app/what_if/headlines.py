"""The headlines before and after, line by line, with what moves between them in figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from math import floor

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.languages import current, plural
from app.paper.sheet import scope_name
from app.theme import dress, font
from app.widgets.look import theme_in_force
from app.wording.headline import amount_a_month
from app.wording.numbers import intended, number, percent
from app.wording.reasons import why_not
from models.measures.figures import Figures, Reason, Weight

translate = QCoreApplication.translate
UP, DOWN = "▲", "▼"
NONE = "–"
ROOMY = 620
"""Logical pixels from which the names of the headlines stand on one line."""


@dataclass(frozen=True)
class Headline:
    """One line: what it is called, its figure, how that is said, how a difference is said, and where its reason is."""

    name: str
    read: Callable[[Figures], float | None]
    say: Callable[[Figures, float], str]
    moved: Callable[[Figures, float, float], str]
    path: str


def _gap(figures: Figures) -> float | None:
    """Without any intended share no gap is shown."""
    return figures.landing.effort_to_move if figures.has_targets else None


def _share(_figures: Figures, share: float) -> str:
    return percent(share, current()) if share > 0 else intended(0.0, current())


def _points(_figures: Figures, before: float, after: float) -> str:
    """A difference of two shares, as they are shown."""
    points = abs(round(100 * after) - round(100 * before))
    if not points:
        return translate("WhatIf", "under 1 point")
    text = plural(points, translate("WhatIf", "{n} point"), translate("WhatIf", "{n} points"))
    return text.format(n=points)


def _out_of(figures: Figures, moved: float) -> str:
    whole = amount_a_month(figures, figures.total)
    months = figures.months if figures.weight is Weight.EFFORT else 1.0
    part = number(moved / (months or 1.0), current())
    return translate("WhatIf", "{part} of {whole}").format(part=part, whole=whole)


def _served(figures: Figures, served: float) -> str:
    return translate("WhatIf", "{part} of {whole}").format(
        part=number(served, current()), whole=number(figures.n, current())
    )


def _amount(figures: Figures, before: float, after: float) -> str:
    """A difference of two amounts, as they are shown: whole from 10 on, else with a tenth."""
    months = (figures.months or 1.0) if figures.weight is Weight.EFFORT else 1.0
    one, other = (_as_shown(amount / months) for amount in (before, after))
    moved = abs(other - one) * months
    return amount_a_month(figures, moved) if moved else translate("WhatIf", "a little")


def _as_shown(amount: float) -> float:
    signs = 1 if amount >= 10 else 10
    return floor(amount * signs + 0.5) / signs


def _count(_figures: Figures, before: float, after: float) -> str:
    return number(abs(after - before), current())


HEADLINES: tuple[Headline, ...] = (
    Headline(
        QT_TRANSLATE_NOOP("WhatIf", "For Communication"),
        lambda figures: figures.landing.communication_share, _share, _points, "landing.communication_share",
    ),
    Headline(
        QT_TRANSLATE_NOOP("WhatIf", "Done by Communication"),
        lambda figures: figures.running.communication_share, _share, _points, "running.communication_share",
    ),
    Headline(
        QT_TRANSLATE_NOOP("WhatIf", "Elsewhere than intended"), _gap, _out_of, _amount, "landing.distance_to_target"
    ),
    Headline(
        QT_TRANSLATE_NOOP("WhatIf", "Activities served"),
        lambda figures: float(figures.served) if figures.n else None, _served, _count, "landing.covered",
    ),
    Headline(
        QT_TRANSLATE_NOOP("WhatIf", "Serves a named objective"),
        lambda figures: figures.strategy.linked_share, _share, _points, "strategy.linked_share",
    ),
    Headline(
        QT_TRANSLATE_NOOP("WhatIf", "Work"),
        lambda figures: figures.total, amount_a_month, _amount, "",
    ),
)  # fmt: skip
"""What stands before and after, from whom the work is for to how much there is of it."""

_SMALL = 1e-9


@dataclass(frozen=True)
class Told:
    """One headline in words: before, after, what moved (empty for nothing), and why it is not there."""

    name: str
    before: str
    after: str
    moved: str = ""
    reason: str = ""

    @property
    def sentence(self) -> str:
        """All of it in a line, for those who hear it."""
        moved = self.moved or translate("WhatIf", "unchanged")
        return f"{self.name}: {self.before} → {self.after} ({self.reason or moved})"

    @property
    def dense(self) -> str:
        """All of it in two short lines, as rich text: the name, then the figures."""
        muted = f'<span style="color:{theme_in_force().muted}">{{}}</span>'
        name, said = muted.format(escape(self.name)), f"{escape(self.before)} → <b>{escape(self.after)}</b>"
        if self.reason:
            said = f"{said} {muted.format(escape(self.reason))}"
        elif self.moved:
            whole = self.moved.replace(" ", "\u00a0").replace("/", "/\u2060")  # on one line
            said = f"{said} <b>{escape(whole)}</b>"
        else:
            said = f"{escape(self.after)} {muted.format('=')}"
        return f'<p style="margin:0 0 3px 0">{name}<br>{said}</p>'


def told(headline: Headline, before: Figures, after: Figures) -> Told:
    """One headline of two sets of figures."""
    name = translate("WhatIf", headline.name)
    one, other = headline.read(before), headline.read(after)
    said = [
        NONE if value is None else headline.say(figures, value)
        for figures, value in ((before, one), (after, other))
    ]
    if one is None or other is None:
        return Told(name, *said, reason=_why(headline, before if one is None else after))
    if before.weight is not after.weight and headline.name in WEIGHED:
        return Told(name, *said, moved=translate("WhatIf", "counted otherwise"))
    if abs(other - one) <= _SMALL * max(abs(one), abs(other)):
        return Told(name, *said)
    return Told(name, *said, moved=f"{UP if other > one else DOWN}\u00a0{headline.moved(after, one, other)}")


WEIGHED = ("Elsewhere than intended", "Work")
"""Amounts, which cannot be compared when hours were weighed before and actions are counted after."""


def _why(headline: Headline, figures: Figures) -> str:
    if headline.read is _gap and figures.no_gap is not None:
        return why_not(figures.no_gap)
    return why_not(figures.unavailable.get(headline.path, Reason.NOTHING_COUNTED))


class Headlines(QFrame):
    """The headlines as a small table: what, today, if kept, and the difference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "card")
        self.setAccessibleName(self.tr("Headlines today and if the changes are kept"))
        self.told: tuple[Told, ...] = ()
        self.table, self.short = QWidget(self), QLabel(self)
        self.short.setWordWrap(True)
        self.short.setTextFormat(Qt.TextFormat.RichText)
        self.short.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.short.setFont(font(12))
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.table)
        both.addWidget(self.short)
        self.short.setContentsMargins(12, 8, 8, 8)
        self.short.hide()
        grid = self._grid = QGridLayout(self.table)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        for column, head in enumerate(("", self.tr("Today"), self.tr("If kept"), self.tr("Difference"))):
            grid.addWidget(self._label("section", right=0 < column < 3, text=head), 0, column)
        self._cells = [self._line(grid, row) for row in range(1, len(HEADLINES) + 1)]

    def _line(self, grid: QGridLayout, row: int) -> tuple[QLabel, QLabel, QLabel, QLabel]:
        cells = (
            self._label("muted"), self._label("", right=True), self._label("strong", right=True), self._label(""),
        )  # fmt: skip
        cells[0].setWordWrap(True)
        cells[0].setText(translate("WhatIf", HEADLINES[row - 1].name))
        for column, cell in enumerate(cells):
            grid.addWidget(cell, row, column)
        return cells

    def show_dense(self, dense: bool) -> None:
        """As two short lines each, for a narrow room, or as a table."""
        self.table.setHidden(dense)
        self.short.setVisible(dense)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names stay on one line where there is room."""
        super().resizeEvent(event)
        names = [cells[0] for cells in self._cells]
        widest = max(name.fontMetrics().horizontalAdvance(name.text()) for name in names) + 4
        roomy = self.width() >= ROOMY
        self._grid.setColumnMinimumWidth(0, widest if roomy else 0)
        self._grid.setColumnStretch(0, 0 if roomy else 1)
        self._grid.setColumnStretch(3, 1 if roomy else 0)

    def _label(self, role: str, *, right: bool = False, text: str = "") -> QLabel:
        label = QLabel(text, self)
        if role:
            dress(label, role)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        return label

    def show_figures(self, before: Figures, after: Figures) -> None:
        """Say the headlines of both."""
        self.told = tuple(told(headline, before, after) for headline in HEADLINES)
        for line, cells in zip(self.told, self._cells, strict=True):
            for cell, text in zip(
                cells, (line.name, line.before, line.after, line.reason or line.moved or "="), strict=True
            ):
                if cell.text() != text:
                    cell.setText(text)
            cells[3].setWordWrap(bool(line.reason))
            role = "strong" if line.moved else "muted"
            if cells[3].property("role") != role:
                dress(cells[3], role)
        self.short.setText("".join(line.dense for line in self.told))
        self.setAccessibleDescription("\n".join(line.sentence for line in self.told))


def frame_text(figures: Figures, period: str) -> str:
    """What the figures count: period, scope, weight and frame, which travel with every figure."""
    n = figures.n
    frame = plural(n, translate("WhatIf", "{n} activity"), translate("WhatIf", "{n} activities")).format(n=n)
    weight = translate("WhatIf", WEIGHTS[figures.weight])
    return " · ".join((period, scope_name(figures.scope), weight, frame))


WEIGHTS = {
    Weight.EFFORT: QT_TRANSLATE_NOOP("WhatIf", "weighed in hours"),
    Weight.MONEY: QT_TRANSLATE_NOOP("WhatIf", "weighed in money"),
    Weight.ACTIONS: QT_TRANSLATE_NOOP("WhatIf", "every action counts once"),
}
