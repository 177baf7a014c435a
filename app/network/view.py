"""The Network view: what the picture shows in a sentence, on whom something hangs, filters, picture and list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.chain.shapes import Rect
from app.commands import Commands
from app.document import PlanDocument, Selection
from app.network.canvas import STEP, NetworkCanvas
from app.network.exporting import network_window, sheet_of
from app.network.legend import legend_height, legend_words, paint_legend
from app.network.listing import NetworkList
from app.network.sentence import Sentence
from app.network.showing import FILTERS, Choice, Showing, showing_of
from app.network.words import KINDS, honesty, insight, leaving, say
from app.sheet_window import copy_leaf
from app.theme import dress
from app.widgets.flow import FlowLayout
from app.widgets.following import Following
from app.widgets.hand_on import hand_on
from app.widgets.order import put_in_order
from app.widgets.toast import mention
from models.measures.network_parts import Hanging, Kind, Network

_FOLLOWS = (
    "plan", "activity", "unit", "person", "action", "service_share", "contributor", "relay", "linkage",
)  # fmt: skip
_SIDE = 16
MOST_NAMED = 6
"""So many people on whom something hangs are named above the picture, where a line holds them; the list names all."""
LONGEST_NAME, WIDEST_CHIP = 28, 150
"""Letters of a name in the sentence above the picture; logical pixels of one on a button."""
MOST_GROUPS = 150
"""With more groups of actions than that a picture opens without them: departments tied to activities."""


class NetworkView(QWidget):
    """Units, people, actions and activities as a network. `opened` asks for the inspector's focus."""

    opened = Signal()

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        self.choice = Choice()
        self.showing: Showing | None = None
        self.insight, self.honesty = Sentence(self), Sentence(self)
        self.canvas = NetworkCanvas(document, self)
        self.list = NetworkList(document, self)
        self.legend = Legend(self)
        self.empty = QLabel(self, wordWrap=True)
        self._thinned = False
        self._make_filters()
        self._arrange()
        hand_on(self, self.canvas)
        self.canvas.opened.connect(self.opened)
        self.list.opened.connect(self.opened)
        self.following = Following(self, document, self.refresh, _FOLLOWS, select=self._select)

    @property
    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """How the commands of the window are carried out while this view is in front."""
        return {
            "view.zoom_in": lambda: self.canvas.zoom_by(STEP),
            "view.zoom_out": lambda: self.canvas.zoom_by(1 / STEP),
            "view.fit": self.canvas.fit,
            "plan.copy_picture": self.copy_picture,
            "plan.export_map": lambda: self.export(printing=False),
            "plan.print": lambda: self.export(printing=True),
        }

    # -- controls -------------------------------------------------------------------------------------------

    def _make_filters(self) -> None:
        self.kinds = {kind: QCheckBox(say(KINDS[kind]), self) for kind in FILTERS}
        for box in self.kinds.values():
            box.setChecked(True)
            box.toggled.connect(self._choose)
        self.only_hanging = QCheckBox(self.tr("only this"), self)
        self.only_hanging.setAccessibleName(self.tr("Only what hangs on one person"))
        self.only_hanging.setToolTip(self.only_hanging.accessibleName())
        self.only_hanging.toggled.connect(self._choose)
        self.distance = QComboBox(self)
        self.distance.addItem(self.tr("1 step away"), 1)
        self.distance.addItem(self.tr("2 steps away"), 2)
        self.distance.setAccessibleName(self.tr("What stands out around the selected node"))
        self.distance.setToolTip(self.distance.accessibleName())
        self.distance.currentIndexChanged.connect(self._choose)
        self.as_list = QPushButton(self.tr("As a list"), self, checkable=True)
        self.as_list.toggled.connect(self._turn)
        self.save = QPushButton(self.tr("Save…"), self)
        self.save.setToolTip(self.tr("Save as PDF, SVG or PNG, or print"))
        self.save.clicked.connect(lambda: self.export(printing=False))

    def _arrange(self) -> None:
        dress(self.insight, "strong")
        dress(self.honesty, "muted")
        dress(self.empty, "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.people = QWidget(self)
        self._people = FlowLayout(self.people, 6)
        self._named: list[QWidget] = []
        self._chips: list[QPushButton] = []
        self._more: QLabel | None = None
        self._people.addWidget(self.only_hanging)
        filters = QWidget(self)
        line = FlowLayout(filters, 12)
        for widget in (*self.kinds.values(), self.distance, QWidget(filters)):
            line.addWidget(widget)  # the last one takes what is left of the line
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.canvas)
        self.stack.addWidget(self.list)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_SIDE, 10, _SIDE, 8)
        rows.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.insight, 1)
        for button in (self.as_list, self.save):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(head)
        for widget in (self.people, self.honesty, filters):
            rows.addWidget(widget)
        self.filters = filters
        rows.addWidget(self.empty, 1)
        rows.addWidget(self.stack, 100)
        rows.addWidget(self.legend)

    def _choose(self, _how: object = None) -> None:
        kinds = frozenset(kind for kind, box in self.kinds.items() if box.isChecked())
        self.choice = Choice(kinds, self.only_hanging.isChecked(), int(self.distance.currentData()))
        if self.showing is not None:
            self._show(self.showing.chosen(self.choice))

    def _turn(self, listed: bool) -> None:
        self.stack.setCurrentWidget(self.list if listed else self.canvas)
        self.legend.setVisible(not listed and not self.empty.isVisibleTo(self))
        front = self.stack.currentWidget()
        self._tell_insight()
        if listed and self.showing is not None:
            self.list.show_network(self.showing.shown)
        hand_on(self, front)
        self.list.follow(self.document.selection)
        front.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what it shows --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Bring picture, list and sentences up to date; zoom and selection stay."""
        showing = showing_of(self.document, self.choice)
        if not self._thinned and len(showing.whole.of(Kind.GROUP)) > MOST_GROUPS:
            self._thinned = True
            self._keep_out(Kind.ACTION, Kind.PERSON)
            showing = showing.chosen(self.choice)
        self._show(showing)

    def _keep_out(self, *kinds: Kind) -> None:
        """Open without some kinds; they can be ticked again."""
        for kind in kinds:
            self.kinds[kind].blockSignals(True)
            self.kinds[kind].setChecked(False)
            self.kinds[kind].blockSignals(False)
        self.choice = replace(self.choice, kinds=self.choice.kinds - set(kinds))

    def _show(self, showing: Showing) -> None:
        self.showing = showing
        whole, figures = showing.whole, self.document.figures
        nothing = not whole.nodes
        honest = honesty(whole, figures)
        self.honesty.say(honest)
        self._tell_insight()
        self.honesty.setVisible(bool(honest) and not nothing)
        self._name_people()
        self.empty.setText(self._nothing_left())
        self.empty.setVisible(bool(self.empty.text()))
        for part in (self.filters, self.as_list, self.save):
            part.setVisible(not nothing)
        self.stack.setVisible(not self.empty.text())
        self.canvas.show_network(showing, self.choice)
        if self.as_list.isChecked():
            self.list.show_network(showing.shown)
        self.legend.show_network(showing)
        self.legend.setVisible(self.stack.isVisibleTo(self) and not self.as_list.isChecked())

    def _tell_insight(self) -> None:
        """In two lines above the picture, which needs the room; the list has room for the whole."""
        if self.showing is None:
            return
        whole = insight(self.showing.whole, self.document.figures)
        listed = self.as_list.isChecked()
        short = insight(self.showing.whole, self.document.figures, LONGEST_NAME)
        for sentence in (self.insight, self.honesty):
            sentence.unfold(listed)
        self.insight.say(whole if listed else short, whole)

    def _nothing_left(self) -> str:
        """Why there is nothing to draw: in the plan, or behind a filter."""
        if self.showing is not None and not self.showing.whole.nodes:
            return self.tr(
                "There is nothing to tie yet: the plan has no activity, department, person or action. "
                "Begin with the chain."
            )
        if self.showing is None or self.showing.shown.nodes:
            return ""
        if self.choice.only_hanging and not self.showing.whole.hanging:
            return self.tr("Nothing hangs on one single person: everything live has others who know it.")
        return self.tr(
            "Nothing is ticked that could be shown. Tick departments, people, actions or activities."
        )

    def _name_people(self) -> None:
        """The people on whom something hangs, as buttons."""
        for widget in self._named:
            self._people.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._named.clear()
        self._chips, self._more = [], None
        whole = self.showing.whole if self.showing is not None else None
        hanging = whole.hanging if whole is not None else ()
        names = {node.id: node.name for node in whole.nodes} if whole is not None else {}
        if whole is not None and hanging:
            self._name(dress(QLabel(self.tr("Something hangs on:"), self.people), "muted"))
        self._chips = [self._chip(whole, one, names) for one in hanging[:MOST_NAMED] if whole is not None]
        self._more = QLabel(self.people)
        self._name(dress(self._more, "muted"))
        self.people.setVisible(bool(hanging) or self.choice.only_hanging)
        self._fit_people()

    def _chip(self, whole: Network, one: Hanging, names: Mapping[str, str]) -> QPushButton:
        name, said = names.get(one.person, ""), leaving(whole, one)
        button = QPushButton(self.people)
        dress(button, "chip")
        shown = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, WIDEST_CHIP)
        button.setText(shown.replace("&", "&&"))
        button.setMinimumHeight(24)
        button.setToolTip(said)
        button.setAccessibleName(f"{name}: {said}")
        button.clicked.connect(partial(self._go_to, one.person))
        self._name(button)
        return button

    def _fit_people(self) -> None:
        """As many names as one line holds; the others are told by how many they are."""
        if self._more is None or self.showing is None or not self._chips:
            return
        hanging = len(self.showing.whole.hanging)
        for count in range(len(self._chips), 0, -1):
            text = self.tr("and {n} more: see the list").format(n=hanging - count)
            self._more.setText(text if hanging > count else "")
            line = [
                *self._named[:1],
                *self._chips[:count],
                self.only_hanging,
                *([self._more] * (hanging > count)),
            ]
            for widget in line:
                widget.ensurePolished()
            wide = sum(widget.sizeHint().width() + self._people.spacing() for widget in line)
            if wide <= self.width() - 2 * _SIDE or count == 1:
                break
        for at, chip in enumerate(self._chips):
            chip.setVisible(at < count)
        self._more.setVisible(bool(self._more.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_people()

    def _name(self, widget: QWidget) -> None:
        """Add to the row of people, before its box."""
        self._people.insertWidget(len(self._named), widget)
        self._named.append(widget)
        widget.show()

    def _go_to(self, person: str, _checked: bool = False) -> None:
        """Put a person in focus; the filter lets them through."""
        if not self.kinds[Kind.PERSON].isChecked():
            self.kinds[Kind.PERSON].setChecked(True)
        self.document.select("person", person)
        self.stack.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _select(self, selection: Selection) -> None:
        self.canvas.follow_selection()
        self.list.follow(selection)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes through what is shown by now: the names of people are made anew after edits."""
        put_in_order(self)
        return super().focusNextPrevChild(following)

    # -- out of the window ----------------------------------------------------------------------------------

    def copy_picture(self) -> None:
        """Put the picture with title, sentence and legend on the clipboard."""
        if self.showing is not None:
            copy_leaf(sheet_of(self.document, self.showing, self.canvas.look))
            mention(self, self.tr("The network is on the clipboard, as a picture."))

    def export(self, *, printing: bool) -> None:
        """Preview the picture on paper, to print it or to save it as PDF, SVG or PNG."""
        if self.showing is None:
            return
        showing, look = self.showing, self.canvas.look
        window = network_window(
            self.document,
            lambda paper, grey, note: sheet_of(self.document, showing, look, paper, grey, note),
            self,
            printing=printing,
        )
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.written.connect(partial(mention, self))
        window.open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the picture."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Copy this picture"), self.copy_picture)
        menu.addAction(self.tr("Save or print…"), lambda: self.export(printing=False))
        menu.addSeparator()
        menu.addActions([self.commands[one] for one in ("view.zoom_in", "view.zoom_out", "view.fit")])
        menu.popup(event.globalPos())


class Legend(QWidget):
    """What shapes and lines stand for, under the picture."""

    def __init__(self, view: NetworkView) -> None:
        super().__init__(view)
        self._view = view
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Legend"))

    def show_network(self, showing: Showing) -> None:
        """Explain what is shown."""
        self.setAccessibleDescription(", ".join(legend_words(showing.shown)))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        showing = self._view.showing
        return round(legend_height(showing.shown, width, self._view.canvas.medium)) + 2 if showing else 0

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(self.width(), 400)))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._view.showing is None:
            return
        painter = QPainter(self)
        room = Rect(0.0, 0.0, float(self.width()), float(self.height()))
        paint_legend(painter, self._view.showing.shown, room, self._view.canvas.medium)
        painter.end()
