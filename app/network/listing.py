"""The network as a list: every node by kind with its ties in words; the twin of the picture."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem, QWidget

from app.document import PlanDocument, Selection
from app.network.words import KINDS, Telling, leaving, lost_short, marks_of, say
from app.theme import font
from models.measures.network_parts import Kind, Network, Node

_ID, _KIND = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ORDER = (Kind.PERSON, Kind.UNIT, Kind.ACTIVITY, Kind.ACTION)
"""People first: what hangs on whom is said with them."""


class NetworkList(QTreeWidget):
    """Kinds, their nodes by name, their ties below them; what is current is selected in every view."""

    opened = Signal()

    def __init__(self, document: PlanDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self._filling = False
        self._by_id: dict[str, QTreeWidgetItem] = {}
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setUniformRowHeights(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The network as a list"))
        self.currentItemChanged.connect(self._picked)

    def show_network(self, shown: Network) -> None:
        """List another network; what was open stays open, what was current stays so."""
        unfolded = {one for one, item in self._by_id.items() if item.isExpanded()}
        current = self.currentItem().data(0, _ID) if self.currentItem() is not None else None
        self._filling = True
        self.clear()
        self._by_id = {}
        hanging = {one.person: leaving(shown, one) for one in shown.hanging}
        telling = Telling(shown)
        for kind in ORDER:
            nodes = shown.of(kind, Kind.GROUP) if kind is Kind.ACTION else shown.of(kind)
            if nodes:
                self._add_kind(telling, kind, nodes, hanging)
        for one in unfolded & self._by_id.keys():
            self._by_id[one].setExpanded(True)
        if current in self._by_id:
            self.setCurrentItem(self._by_id[current])
        self._filling = False

    def _add_kind(
        self, telling: Telling, kind: Kind, nodes: tuple[Node, ...], hanging: dict[str, str]
    ) -> None:
        head = QTreeWidgetItem([f"{say(KINDS[kind])} ({len(nodes)})"])
        head.setFont(0, font(weight=600))
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addTopLevelItem(head)
        head.setExpanded(True)
        for node in sorted(nodes, key=lambda one: (one.id not in hanging, telling.name(one).casefold())):
            lost = [lost_short(telling.shown, one) for one in telling.shown.hanging if one.person == node.id]
            item = QTreeWidgetItem([" · ".join([telling.name(node), *marks_of(node), *lost])])
            item.setData(0, _ID, node.id)
            item.setData(0, _KIND, node.kind.value)
            head.addChild(item)
            self._by_id[node.id] = item
            said = [hanging[node.id]] if node.id in hanging else []
            for line in [*said, *telling.ties(node)]:
                below = QTreeWidgetItem([line[:1].upper() + line[1:]])
                below.setData(0, _ID, node.id)
                below.setData(0, _KIND, node.kind.value)
                item.addChild(below)

    def follow(self, selection: Selection) -> None:
        """Make the selected row current, unless a line below it is."""
        item, now = self._by_id.get(selection.id), self.currentItem()
        if item is not None and (now is None or now.data(0, _ID) != selection.id):
            self._filling = True
            self.setCurrentItem(item)
            self._filling = False

    def _picked(self, item: QTreeWidgetItem | None) -> None:
        if self._filling or item is None or item.data(0, _KIND) in (None, Kind.GROUP.value):
            return
        self.document.select(item.data(0, _KIND), item.data(0, _ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        opens = item is not None and item.data(0, _KIND) not in (None, Kind.GROUP.value)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and opens:
            self._picked(item)
            self.opened.emit()
        else:
            super().keyPressEvent(event)
