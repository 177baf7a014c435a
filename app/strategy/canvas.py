"""The drawing of the strategy map: follows the plan and the selection, zooms, and walks by arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from app.document import PlanDocument
from app.strategy.items import EdgeItem, NodeItem, WordsItem
from app.strategy.words import loose_words, map_told, node_name, node_told, stage_heading
from app.widgets.look import theme_in_force
from models.measures.strategy_layout import StrategyLayout, lay_out
from models.measures.strategy_map import Edge, Kind, Node, StrategyMap, strategy_map

STEP, LARGEST, SMALLEST = 1.2, 3.0, 0.25
_SHARP, _MANY = 2, 120
_EDGE = 4
"""Logical pixels that a scene must be narrower than its view for Qt to show no bar."""
_FROM_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class StrategyCanvas(QGraphicsView):
    """A StrategyMap, its columns fitted into the width until it is zoomed; `opened` asks for the inspector."""

    opened = Signal()
    drawn_anew = Signal()

    def __init__(self, document: PlanDocument, parent: QWidget) -> None:
        self._scene = QGraphicsScene()
        super().__init__(self._scene, parent)
        self._scene.setParent(self)
        self.document = document
        self.only_loose = self.hide_ended = False
        self.drawn = StrategyMap((), ())
        self.layout_ = StrategyLayout({}, (), (), (), 0, 0)
        self.zoom, self.fitted = 1.0, True
        self.focused: str | None = None
        self._nodes: dict[str, NodeItem] = {}
        self._edges: list[EdgeItem] = []
        self._words: list[WordsItem] = []
        self._pressed_at: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setStyleSheet("QGraphicsView { background: transparent; border: none; }")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Strategy map"))
        document.selection_changed.connect(self._follow_selection)

    # -- what is drawn --------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Bring the drawing up to date with the plan."""
        self.drawn = strategy_map(
            self.document.plan.graph, only_loose=self.only_loose, hide_ended=self.hide_ended
        )
        if self.focused not in {node.id for node in self.drawn.nodes}:
            self.focused = None
        self._place()
        self.setAccessibleDescription(map_told(self.document, self.drawn))
        self._follow_selection()
        self.drawn_anew.emit()

    def _place(self) -> None:
        """Lay out for the room and put every item in its place; items of rows that stay are kept."""
        theme = theme_in_force()
        room = max(1, self.viewport().width() - _EDGE)
        self.layout_ = lay_out(self.drawn, room)
        if self.fitted:
            self._scale_to(max(SMALLEST, min(1.0, room / self.layout_.width)))
        nodes = {node.id: node for node in self.drawn.nodes}
        for gone in self._nodes.keys() - nodes.keys():
            self._scene.removeItem(self._nodes.pop(gone))
        for node in self.drawn.nodes:
            if node.id not in self._nodes:
                self._nodes[node.id] = NodeItem(node, theme)
                self._scene.addItem(self._nodes[node.id])
            name, words = node_name(self.document, node), loose_words(node)
            tip = "\n".join((name, *words))
            self._nodes[node.id].show_node(node, name, words, self.layout_.boxes[node.id], tip)
        for item in (*self._edges, *self._words):
            self._scene.removeItem(item)
        self._edges = [EdgeItem(route, theme, self._edge_tip(route.edge)) for route in self.layout_.routes]
        self._words = self._headings()
        for item in (*self._edges, *self._words):
            self._scene.addItem(item)
        self.setSceneRect(0, 0, self.layout_.width, self.layout_.height)
        self._mark()

    def _edge_tip(self, edge: Edge) -> str:
        by_id = {node.id: node for node in self.drawn.nodes}
        ends = " → ".join(node_name(self.document, by_id[one]) for one in (edge.start, edge.end))
        return ends if edge.stated else "\n".join((ends, self.tr("It is not said how.")))

    def _headings(self) -> list[WordsItem]:
        """The names of the columns, and the stages of the actions."""
        theme, found = theme_in_force(), []
        names = {
            Kind.ACTION: self.tr("Actions"),
            Kind.GROUP: self.tr("Actions"),
            Kind.OBJECTIVE: self.tr("Objectives"),
            Kind.ACTIVITY: self.tr("Activities"),
        }
        told: set[str] = set()
        by_column = {round(self.layout_.boxes[node.id].x): node.kind for node in reversed(self.drawn.nodes)}
        for x, width in self.layout_.columns:
            name = names[by_column[round(x)]] if round(x) in by_column else ""
            if name in told and name == names[Kind.OBJECTIVE]:
                name = self.tr("Higher objectives")
            told.add(name)
            found.append(WordsItem(name, QRectF(x, 8, width, 20), theme, strong=True))
        if self.layout_.columns:
            x, width = self.layout_.columns[0]
            found += [
                WordsItem(stage_heading(band), QRectF(x, y, width, 22), theme, strong=False)
                for band, y in self.layout_.bands
            ]
        return found

    # -- selection ------------------------------------------------------------------------------------------

    @property
    def selected(self) -> str | None:
        """The node of what is selected: itself, or the group that it is told in."""
        selection = self.document.selection
        for node in self.drawn.nodes:
            alike = node.kind.value == selection.table and node.row_id == selection.id
            if alike or (selection.table == "action" and selection.id in node.action_ids):
                return node.id
        return None

    def _follow_selection(self, _selection: object = None) -> None:
        chosen = self.selected
        if chosen is not None:
            self.focused = chosen
            if self.isVisible():
                self.ensureVisible(self._nodes[chosen], 30, 30)
        self._mark()

    def _mark(self) -> None:
        """Bring every item up to date with selection and focus: what is no neighbour fades."""
        chosen = self.selected
        group = self._group()
        centre = group or chosen
        around = self.drawn.around(centre) if centre is not None else None
        for node_id, item in self._nodes.items():
            item.show_state(
                selected=node_id == centre,
                focused=self.hasFocus() and node_id == self.focused,
                faded=around is not None and node_id not in around,
            )
        many = len(self._edges) > _MANY and around is None
        for edge in self._edges:
            inside = around is not None and around.issuperset(edge.ends)
            edge.show_state(near=inside, faded=around is not None and not inside, many=many)

    def _group(self) -> str | None:
        """The group under the keyboard: it has no row of its own that could be selected."""
        item = self._nodes.get(self.focused or "")
        return self.focused if item is not None and item.node.kind is Kind.GROUP else None

    def pick(self, node: Node) -> None:
        """Focus and select a node; a group is only focused."""
        self.focused = node.id
        if node.kind is Kind.GROUP:
            self.document.select()
            self.focused = node.id
            self._mark()
        else:
            self.document.select(node.kind.value, node.row_id)
        self.ensureVisible(self._nodes[node.id], 30, 30)
        self._mark()
        if QAccessible.isActive():
            said = node_told(self.document, self.drawn, node)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def node_at(self, at: QPoint) -> Node | None:
        """The node under a point of the viewport."""
        for item in self.items(at):
            if isinstance(item, NodeItem):
                return item.node
        return None

    def place_of(self, node_id: str) -> QPoint:
        """The middle of a node in the viewport."""
        box = self.layout_.boxes[node_id]
        return self.mapFromScene(QPointF(box.x + box.width / 2, box.middle))

    def told(self, node_id: str) -> str:
        """A node as a sentence."""
        return node_told(self.document, self.drawn, self._nodes[node_id].node)

    # -- zoom -----------------------------------------------------------------------------------------------

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller around the pointer or the middle."""
        self.fitted = False
        self._scale_to(min(LARGEST, max(SMALLEST, self.zoom * factor)))

    def fit(self) -> None:
        """The columns in the width again."""
        self.fitted = True
        self._place()

    def _scale_to(self, zoom: float) -> None:
        self.zoom = zoom
        self.resetTransform()
        self.scale(zoom, zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.fitted:
            self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
            self.zoom_by(STEP ** (event.angleDelta().y() / 120))
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
            event.accept()
        else:
            super().wheelEvent(event)

    # -- pointer and keys -----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position().toPoint())
        if node is not None and event.button() is Qt.MouseButton.LeftButton:
            self.pick(node)
            event.accept()
            return
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside every node lets go of the selection; a drag moves what is seen."""
        super().mouseReleaseEvent(event)
        pressed, at = self._pressed_at, event.position().toPoint()
        self._pressed_at = None
        if pressed is not None and (at - pressed).manhattanLength() < 4:
            self.let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        node = self.node_at(event.position().toPoint())
        if node is not None and node.kind is not Kind.GROUP:
            self.pick(node)
            self.opened.emit()

    def let_go(self) -> None:
        """Nothing is selected, and nothing faded."""
        self.focused = None
        self.document.select()
        self._mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        key = Qt.Key(event.key())
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focused and not self._group():
            self.pick(self._nodes[self.focused].node)
            self.opened.emit()
        elif plain and key is Qt.Key.Key_Escape and (self.selected or self.focused):
            self.let_go()
        elif plain and key in _WALKS and self.drawn.nodes:
            self.pick(self._next(key))
        else:
            event.ignore()

    def _next(self, key: Qt.Key) -> Node:
        """The node that a key leads to; the first one when none has the focus."""
        boxes, nodes = self.layout_.boxes, {node.id: node for node in self.drawn.nodes}
        here = self.focused
        if here is None:
            return nodes[min(boxes, key=lambda one: (boxes[one].x, boxes[one].y))]
        layer = sorted((one for one in boxes if boxes[one].x == boxes[here].x), key=lambda one: boxes[one].y)
        at = layer.index(here)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            at = max(0, min(len(layer) - 1, at + (1 if key is Qt.Key.Key_Down else -1)))
            return nodes[layer[at]]
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return nodes[layer[0] if key is Qt.Key.Key_Home else layer[-1]]
        right = key is Qt.Key.Key_Right
        tied = [
            edge.end if right else edge.start
            for edge in self.drawn.edges
            if (edge.start if right else edge.end) == here
        ]
        beside = sorted(
            {box.x for box in boxes.values() if (box.x > boxes[here].x) is right} - {boxes[here].x}
        )
        if not tied and beside:
            column = beside[0] if right else beside[-1]
            tied = [one for one in boxes if boxes[one].x == column]
        return nodes[
            min(tied, key=lambda one: (abs(boxes[one].x - boxes[here].x), abs(boxes[one].middle - boxes[here].middle)))
        ] if tied else nodes[here]  # fmt: skip

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.focused is None and event.reason() in _FROM_KEYS and self.drawn.nodes:
            self.focused = self._next(Qt.Key.Key_Down).id
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    # -- pictures -------------------------------------------------------------------------------------------

    def picture(self) -> QImage:
        """The whole map as it is laid out, twice as sharp as on the screen."""
        size = QSize(round(self.layout_.width), round(self.layout_.height)) * _SHARP
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(theme_in_force().ground)
        painter = QPainter(image)
        self._scene.render(painter, QRectF(image.rect()), self.sceneRect())
        painter.end()
        return image

    def copy_picture(self) -> None:
        """Put the whole map on the clipboard as a picture."""
        QGuiApplication.clipboard().setImage(self.picture())


_WALKS = frozenset(
    {
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    }
)  # fmt: skip
