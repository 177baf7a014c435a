"""The sliders of one action: who runs it, how much work it is, and how much of it serves which activity."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import ceil, log10

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.document import PlanDocument
from app.theme import dress
from app.what_if.number_slider import NumberSlider
from app.what_if.words import hours_number, hours_text, silent_text, unit_text
from app.widgets import balance
from app.widgets.hand_on import hand_on
from app.widgets.numbers import read_typed_number, read_typed_percent, written_number
from app.wording.choices import word
from models.errors import Fault
from models.sandbox import Sandbox, hours_of
from models.sandbox_lines import most_hours, silent

PERCENT = 100
"""Steps of a share's slider."""
_STEPS = 128
"""At most so many steps of an effort's slider, each a round number of hours."""
_ROUND = (0.1, 0.25, 0.5, 1.0)
INDENT = 22


def round_step(most: float) -> float:
    """The round number of hours by which a slider moves that goes up to `most`."""
    if not most > 0:
        return 1.0
    least = most / _STEPS
    power = 10.0 ** ceil(log10(least))
    return next(power * part for part in _ROUND if power * part >= least * (1 - 1e-9))


class Sliders(QFrame):
    """What can be tried of one action. `tried` says that something was."""

    tried = Signal()

    def __init__(
        self, document: PlanDocument, sandbox: Callable[[], Sandbox], action: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.document, self.action, self._sandbox = document, action, sandbox
        self.title = str(sandbox().plan_row(action).get("title") or "")
        self.shares: dict[str, NumberSlider] = {}
        self._names: dict[str, QLabel] = {}
        self._moving, self._before = "", dict[str, float]()
        self.setAccessibleName(self.tr("Sliders of “{title}”").format(title=self.title))
        self.setAutoFillBackground(True)
        self.unit = self._unit_box()
        self.effort = self._effort_slider()
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        dress(self.note, "small")
        self.also = QPushButton(self.tr("Also serve…"), self)
        self.also.setAccessibleName(self.tr("Let “{title}” also serve…").format(title=self.title))
        dress(self.also, "link")
        self.also.clicked.connect(self._offer)
        self._menu = QMenu(self)
        self._arrange()
        hand_on(self, self.effort.slider)
        self.refresh()

    @property
    def sandbox(self) -> Sandbox:
        return self._sandbox()

    def _unit_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.setAccessibleName(self.tr("Who runs “{title}”").format(title=self.title))
        graph = self.sandbox.plan
        box.addItem(unit_text(graph, self.action, None), None)
        for unit in graph.units():
            box.addItem(str(unit["name"]), unit["id"])
        box.activated.connect(self._run)
        return box

    def _effort_slider(self) -> NumberSlider:
        row = self.sandbox.plan.tables["action"][self.action]
        own = hours_of(row)
        name = self.tr("Work of “{title}”, {unit}").format(title=self.title, unit=word(own.per))
        line = NumberSlider(name, self, word(own.per))
        most = most_hours(row, own, self.document.span)
        self._step = round_step(most)
        line.slider.setRange(0, ceil(most / self._step - 1e-9))
        line.slider.setPageStep(max(1, line.slider.maximum() // 10))
        line.moved.connect(self._weigh)
        line.typed.connect(self._weigh_typed)
        return line

    def _arrange(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for row, (text, control) in enumerate(
            ((self.tr("Run by"), self.unit), (self.tr("Work"), self.effort))
        ):
            label = QLabel(text, self)
            dress(label, "muted")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            label.setContentsMargins(0, 5, 0, 0)
            self._grid.addWidget(control, row, 1)
        self._grid.setColumnStretch(1, 1)
        serves = QLabel(self.tr("For whom"), self)
        serves.setContentsMargins(0, 5, 0, 0)
        dress(serves, "muted")
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        below = QHBoxLayout()
        below.addWidget(self.also)
        below.addStretch(1)
        self._column.addLayout(below)
        self._grid.addWidget(serves, 2, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(self._column, 2, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(INDENT, 6, 14, 10)
        lines.setSpacing(4)
        lines.addLayout(self._grid)
        lines.addWidget(self.note)

    def refresh(self) -> None:
        """Show what is tried of the action by now."""
        sandbox, row = self.sandbox, self.sandbox.graph.tables["action"][self.action]
        at = self.unit.findData(row.get("unit_id"))
        self.unit.setCurrentIndex(max(0, at))
        self._show_effort()
        self._show_shares(sandbox.shares_of(self.action))
        self._tell()

    def _tell(self) -> None:
        """Why it has no effect, where it has none; what its hours stand for."""
        document, own = self.document, hours_of(self.sandbox.graph.tables["action"][self.action])
        why = silent(
            self.sandbox.graph,
            self.action,
            document.period,
            document.span,
            document.outlook.scope,
            document.figures.weight,
        )
        said = [silent_text(why)] if why is not None else []
        if own.size is not None:
            said.append(self.tr("Estimated from its size: {size}.").format(size=hours_text(own)))
        self.note.setText(" ".join(said))
        self.note.setVisible(bool(said))

    def stops(self) -> list[QWidget]:
        """Where Tab stops, as they stand."""
        lines = [self.effort, *self.shares.values()]
        return [self.unit, *(one for line in lines for one in (line.slider, line.number)), self.also]

    # the work
    def _show_effort(self) -> None:
        value = hours_of(self.sandbox.graph.tables["action"][self.action]).value
        self.effort.slider.put(self._place_of(value))
        self.effort.show_number("" if value is None else hours_number(value))

    def _place_of(self, hours: float | None) -> int:
        return min(self.effort.slider.maximum(), round((hours or 0.0) / self._step))

    def _weigh(self, place: int) -> None:
        if place >= 0:
            self.effort.accept()
            own = hours_of(self.sandbox.plan.tables["action"][self.action]).value
            # where the slider stood at first, the action has exactly its own hours again
            hours = own if place == self._place_of(own) else place * self._step
            self._try(partial(self.sandbox.try_effort, self.action, hours, self.effort.step), self.effort)
        self._show_effort()

    def _weigh_typed(self, text: str) -> None:
        def give() -> None:
            hours = read_typed_number(text.strip().removesuffix("h"))
            self.sandbox.try_effort(self.action, hours, self.effort.step)

        if self._try(give, self.effort):
            self._show_effort()

    # the shares
    def _show_shares(self, shares: dict[str, float]) -> None:
        for gone in self.shares.keys() - shares.keys():
            self._take_away(gone)
        for activity, share in shares.items():
            if activity not in self.shares:
                self._add_line(activity)
            line = self.shares[activity]
            line.slider.put(round(share * PERCENT))
            line.show_number(f"{written_number(share * 100, 1)} %")
            line.setEnabled(len(shares) > 1)
        self.also.setVisible(len(shares) < len(self.sandbox.plan.leaves()))

    def _add_line(self, activity: str) -> None:
        name = self.document.name_of(activity, short=False)
        title = QLabel(self.document.name_of(activity), self)
        title.setToolTip(name)
        told = self.tr("Share of “{title}” for {activity}").format(title=self.title, activity=name)
        line = NumberSlider(told, self)
        line.slider.setRange(0, PERCENT)
        line.slider.setPageStep(10)
        line.moved.connect(partial(self._slide, activity))
        line.typed.connect(partial(self._slide_typed, activity))
        for part in (title, line):
            self._column.insertWidget(self._column.count() - 1, part)
            part.setVisible(True)
        self.shares[activity], self._names[activity] = line, title

    def _take_away(self, activity: str) -> None:
        for gone in (self.shares.pop(activity), self._names.pop(activity)):
            if self.window().focusWidget() is not None and gone.isAncestorOf(self.window().focusWidget()):
                self.also.setFocus(Qt.FocusReason.OtherFocusReason)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _slide(self, activity: str, place: int) -> None:
        if place >= 0:
            self.shares[activity].accept()
            self._share(activity, place / PERCENT)
        self._show_shares(self.sandbox.shares_of(self.action))

    def _slide_typed(self, activity: str, text: str) -> None:
        def give() -> None:
            percent = read_typed_percent(text)
            if percent is None or not 0.0 <= percent <= 100.0:
                raise Fault("share.outside")
            self._share(activity, percent / 100)

        if self._try(give, self.shares[activity]):
            self._show_shares(self.sandbox.shares_of(self.action))

    def _share(self, activity: str, share: float) -> None:
        """Move one share; the others keep the proportions that they had when it began to move."""
        line, shares = self.shares[activity], self.sandbox.shares_of(self.action)
        if self._moving != line.step or self._before.keys() != shares.keys():
            self._moving, self._before = line.step, shares
        moved = balance.moved(self._before, activity, share)
        self._try(partial(self.sandbox.try_shares, self.action, moved, line.step), line)

    def _offer(self) -> None:
        self.fill_menu().popup(self.also.mapToGlobal(self.also.rect().bottomLeft()))

    def fill_menu(self) -> QMenu:
        """The activities that it does not serve yet."""
        self._menu.clear()
        shares = self.sandbox.shares_of(self.action)
        for leaf in self.sandbox.plan.leaves():
            if leaf["id"] not in shares:
                chosen = self._menu.addAction(
                    self.document.name_of(leaf["id"], short=False).replace("&", "&&")
                )
                chosen.triggered.connect(partial(self.serve, leaf["id"]))
        return self._menu

    def serve(self, activity: str, _checked: bool = False) -> None:
        """Let it serve one more activity, with an even share."""
        shares = balance.added(self.sandbox.shares_of(self.action), activity)
        self._try(partial(self.sandbox.try_shares, self.action, shares), None)
        self._show_shares(self.sandbox.shares_of(self.action))
        if activity in self.shares and self.shares[activity].isEnabled():
            self.shares[activity].slider.setFocus(Qt.FocusReason.OtherFocusReason)

    # who runs it
    def _run(self, at: int) -> None:
        self._try(partial(self.sandbox.try_unit, self.action, self.unit.itemData(at)), None)

    def _try(self, trial: Callable[[], object], beside: NumberSlider | None) -> bool:
        """Try something; what is refused is said beside its field. Whether it was tried."""
        try:
            trial()
        except Fault as fault:
            if beside is not None:
                beside.refuse(fault)
            return False
        if beside is not None:
            beside.accept()
        self._tell()
        self.tried.emit()
        return True
