"""The catalogue panel: ideas for the activity that is selected, to drag onto the chain or to add with Enter."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.catalogue.cards import IdeaCards
from app.catalogue.model import IDEA_ROLE, OPEN_ROLE, IdeaList, own_first
from app.commands import Commands
from app.document import PlanDocument
from app.languages import sentence
from app.theme import dress
from models import catalogue
from models.changes import Change
from models.edits.ideas import drop_idea
from models.errors import Fault

_WIDTH = QSize(248, 480)


class IdeaView(QListView):
    """The cards below each other; Space opens one, a click too."""

    def __init__(self, ideas: IdeaList, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(ideas)
        self.setItemDelegate(IdeaCards(ideas, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # the width of the cards, and so their height, must not depend on whether all of them fit
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().setSingleStep(24)
        self.ideas = ideas

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.turn(self.currentIndex())
            return
        super().keyPressEvent(event)

    def turn(self, index: QModelIndex) -> None:
        """Open a card, or close it."""
        self.ideas.turn(index.data(IDEA_ROLE).code)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class CatalogueDock(QFrame):
    """Ideas, found by activity and by words."""

    def __init__(self, document: PlanDocument, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.commands = document, commands
        dress(self, "panel")
        self.setAccessibleName(self.tr("Catalogue of ideas"))
        self.heading = QLabel(self, wordWrap=True)
        dress(self.heading, "section")
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find an idea…"))
        self.search.setAccessibleName(self.tr("Find an idea"))
        self.search.setClearButtonEnabled(True)
        self.all = QCheckBox(self.tr("All activities"), self)
        self.ideas = IdeaList(document.language, self)
        self.view = IdeaView(self.ideas, self)
        self.view.setAccessibleName(self.tr("Ideas"))
        self.nothing = QLabel(self, wordWrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        dress(self.nothing, "muted")
        self.add = QPushButton(self)
        self.hint = QLabel(self, wordWrap=True)
        dress(self.hint, "muted")
        self._below = QLabel(self, wordWrap=True)
        dress(self._below, "error")
        self._below.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 4, 8, 10)
        lines.setSpacing(7)
        for part in (self.heading, self.search, self.all):
            lines.addWidget(part)
        for part in (self.nothing, self.view):  # one of the two is in sight
            lines.addWidget(part, 1)
        for part in (self.hint, self._below, self.add):
            lines.addWidget(part)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._fill)
        self.all.toggled.connect(self._fill)
        self.view.clicked.connect(self.view.turn)
        self.view.activated.connect(self.add_idea)
        self.view.selectionModel().currentChanged.connect(self._offer)
        self.ideas.modelReset.connect(self._offer)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.add.clicked.connect(self._add_current)
        self.document.selection_changed.connect(self._refresh)
        self.document.changed.connect(self._follow)

    def sizeHint(self) -> QSize:
        return _WIDTH

    @property
    def activity(self) -> str | None:
        """The activity that is selected, or the one that the selected action serves most."""
        selection, graph = self.document.selection, self.document.plan.graph
        if selection.table == "activity" and selection.id in graph.tables["activity"]:
            return selection.id
        if selection.table == "action":
            shares = graph.shares_of(selection.id)
            return max(shares, key=lambda one: shares[one]) if shares else None
        return None

    def add_idea(self, index: QModelIndex) -> None:
        """Make an action of an idea, for the activity that is selected."""
        target = self._leaf_for(index.data(IDEA_ROLE))
        if target is None or self.document.plan.read_only is not None:
            return
        code, action_id = index.data(IDEA_ROLE).code, str(uuid4())
        try:
            self.document.do(drop_idea, action_id, code, target, self.document.language)
        except Fault as fault:
            self._say(sentence(fault))
            return
        self._say("")

    def _add_current(self) -> None:
        if self.view.currentIndex().isValid():
            self.add_idea(self.view.currentIndex())

    def _leaf_for(self, idea: catalogue.Idea) -> str | None:
        """Where an idea goes: the activity itself, of a group the part that it is for, else the first."""
        if self.activity is None:
            return None
        graph = self.document.plan.graph
        parts = graph.leaves_below().get(self.activity, [])
        suited = [part for part in parts if graph.tables["activity"][part]["builtin"] in idea.activities]
        return next(iter(suited or parts), None)

    def _codes(self) -> set[str]:
        """The catalogue's codes of the activity, its parts and what it is part of."""
        tables, activity = self.document.plan.graph.tables["activity"], self.activity
        if activity is None:
            return set()
        near = {activity, *self.document.plan.graph.leaves_below().get(activity, [])}
        above = tables[activity]["parent_id"]
        codes = {str(tables[one]["builtin"]) for one in near if tables[one]["builtin"]}
        if not codes and above in tables and tables[above]["builtin"]:
            codes = {str(tables[above]["builtin"])}
        return codes

    def _follow(self, change: Change) -> None:
        if change.touches("action", "activity", "service_share"):
            self._refresh()

    def _refresh(self, _what: object = None) -> None:
        activity = self.activity
        name = self.document.name_of(activity) if activity else ""
        self.heading.setText(
            self.tr("Ideas for {activity}").format(activity=name) if name else self.tr("Ideas")
        )
        self.all.setVisible(activity is not None)
        rows = self.document.plan.graph.tables["action"].values()
        self.ideas.mark_used({str(row["idea_code"]) for row in rows if row["idea_code"]})
        self._fill()

    def _fill(self, _what: object = None) -> None:
        """Look up what suits."""
        text, codes = self.search.text(), self._codes()
        everything = self.all.isChecked() or self.activity is None
        found: tuple[catalogue.Idea, ...] = ()
        if self._anywhere() and (everything or codes):
            suited = catalogue.search_ideas(text, () if everything else sorted(codes), self.document.language)
            found = suited if text else own_first(suited, codes)
        self.ideas.show_ideas(found)
        self.view.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if not found:
            self.nothing.setText(self._why_nothing(text, known=everything or bool(codes)))
        self._offer()

    def _anywhere(self) -> bool:
        """Whether the chain has an activity that an idea can serve."""
        return bool(self.document.plan.graph.tables["activity"])

    def _why_nothing(self, text: str, *, known: bool) -> str:
        if not self._anywhere():
            return self.tr("Add an activity first: an idea serves one.")
        if text and known:
            return self.tr("No idea holds “{text}”. Try one word, or look through all activities.").format(
                text=text
            )
        return self.tr("The catalogue has no idea for this activity of yours. Look through all activities.")

    def _offer(self, *_what: object) -> None:
        """Say what Enter does."""
        activity, index = self.activity, self.view.currentIndex()
        target = self._leaf_for(index.data(IDEA_ROLE)) if index.isValid() else activity
        name = self.document.name_of(target) if target else ""
        self.add.setText(self.tr("Add to {activity}").format(activity=name).replace("&", "&&"))
        editable = self.document.plan.read_only is None
        self.add.setVisible(bool(name) and index.isValid() and editable)
        hint = (
            self.tr("Drag an idea onto the chain, or press Enter to add it to {activity}.").format(
                activity=name
            )
            if name
            else self.tr("Drag an idea onto the chain, or select an activity first.")
        )
        self.hint.setText(hint if editable else "")
        self.hint.setVisible(editable and self._anywhere() and not self.add.isVisibleTo(self))

    def _menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.add.isVisibleTo(self):
            menu.addAction(self.add.text()).triggered.connect(self._add_current)
        turn = self.tr("Hide the details") if index.data(OPEN_ROLE) else self.tr("Show the details")
        menu.addAction(turn).triggered.connect(self._turn_current)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _turn_current(self) -> None:
        self.view.turn(self.view.currentIndex())

    def _say(self, text: str) -> None:
        self._below.setText(text)
        self._below.setVisible(bool(text))
