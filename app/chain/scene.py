"""The drawn chain on a screen: items driven by the plan, each repainted only when what it shows has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsScene

from app.chain.drawn import form_of, lens_of, marked_actions, picture_of, shapes_of
from app.chain.geometry import lay_out
from app.chain.items import CellItem, OutlineItem, SurroundingsItem
from app.chain.linkage_items import LinkageItem, Texts, WordsItem
from app.chain.medium import Medium, Tone
from app.chain.picture import CellPicture, CellState, ChainPicture
from app.chain.shapes import Cell, ChainLayout, Rect, Shape
from app.document import PlanDocument
from models.changes import Change
from models.measures.figures import ActivityFigures

LARGE = 700
"""From this width of the chain on, in logical pixels, hovering a cell tells the words of its linkages."""


class ChainScene(QGraphicsScene):
    """The items of a chain in logical pixels, laid out for the room that `set_room` gives."""

    repainted = Signal(object)
    """The ids of the activities whose cells show something else than before: a frozenset."""
    relaid = Signal()
    """The chain was laid out anew: other activities, another order, other names, another room."""
    looked = Signal()
    """Title, legend or values may have changed."""

    def __init__(
        self, document: PlanDocument, tone: Tone = Tone.LIGHT, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.document, self.tone = document, tone
        self.medium = Medium.screen(900, 600, tone is Tone.DARK)
        self.drawing: ChainLayout = lay_out((), 900, 600)
        self.picture = ChainPicture()
        self.focused: str | None = None
        self.hovered: str | None = None
        self.target: str | None = None
        self.shows_focus = False
        self.layouts = 0
        """How often the chain was laid out; an edit that names and orders nothing anew does not count up."""
        self._items: dict[str, CellItem] = {}
        self._outlines: dict[str, OutlineItem] = {}
        self._linkages: list[LinkageItem] = []
        self._words: list[WordsItem] = []
        self._shows_linkages = False
        self._shapes: tuple[Shape, ...] = ()
        self._figures: dict[str, ActivityFigures] = {}
        self._lay_out()
        document.changed.connect(self._follow)
        document.outlook_changed.connect(self._look)
        document.selection_changed.connect(self._follow_selection)

    def set_room(self, width: float, height: float) -> None:
        """Lay the chain out in this room, in logical pixels."""
        if (width, height) != (self.drawing.width, self.drawing.height) and width > 0 and height > 0:
            self.medium = Medium.screen(width, height, self.tone is Tone.DARK)
            self._lay_out(width, height)

    def item_of(self, activity: str) -> CellItem | None:
        """The item that stands for an activity: its own, or its ancestor's when it is rolled up."""
        return self._items.get(self.drawing.shown_as.get(activity, ""))

    def activity_of(self, item: CellItem) -> str:
        """The activity that an item stands for."""
        return item.cell.id

    def figures_of(self, activity: str) -> ActivityFigures | None:
        """What is measured of an activity."""
        return self._figures.get(activity)

    def item_under(self, point: QPointF) -> CellItem | None:
        """The cell under a point of the scene."""
        return next((item for item in self._items.values() if item.shape().contains(point)), None)

    def action_under(self, point: QPointF) -> tuple[str, str] | None:
        """The action whose mark is under a point, and the activity that it serves there."""
        item = self.item_under(point)
        at = item.mark_at(point) if item else None
        figures = self._figures.get(item.cell.id) if item else None
        if item is None or at is None or figures is None:
            return None
        actions = marked_actions(figures)
        if at >= len(actions):
            return None
        return actions[at].action_id, self.served_through(actions[at].action_id, item.cell.id)

    def served_through(self, action: str, activity: str) -> str:
        """Which activity an action serves where it is drawn: the cell's own, or a part that is rolled up in it."""
        shares = self.document.plan.graph.shares_of(action)
        if activity in shares:
            return activity
        below = self.document.plan.graph.leaves_below().get(activity, [])
        return next((leaf for leaf in below if leaf in shares), activity)

    def takes_work(self, activity: str | None) -> bool:
        """Whether actions can be given to an activity: only those without parts carry shares."""
        figures = self._figures.get(activity or "")
        return figures is not None and figures.leaf

    def actions_of(self, activity: str) -> list[str]:
        """The actions to walk through in a cell, in the order of its marks, those without a mark last."""
        figures = self._figures.get(activity)
        marked = [mark.action_id for mark in marked_actions(figures)] if figures else []
        others = [row["id"] for row in self.document.plan.graph.actions_of(activity)]
        return marked + [action for action in others if action not in marked]

    def focus_on(self, activity: str | None) -> None:
        """Put the keyboard's focus on a cell."""
        if activity != self.focused:
            self.focused = activity
            self.mark_states()

    def hover(self, activity: str | None) -> None:
        """Tell which cell the pointer is over."""
        if activity != self.hovered:
            self.hovered = activity
            self.mark_states()
            if self._linkages:
                self._draw_linkages()

    def aim_at(self, activity: str | None) -> None:
        """Tell which cell something would be dropped on."""
        if activity != self.target:
            self.target = activity
            self.mark_states()

    def show_linkages(self, shown: bool) -> None:
        """Draw the linkages as arrows over the chain, or not."""
        self._shows_linkages = shown
        self._draw_linkages()

    @property
    def linkages(self) -> tuple[LinkageItem, ...]:
        """The linkages that are drawn now."""
        return tuple(self._linkages)

    def selected_activities(self) -> set[str]:
        """The activities that the selection is about: itself, or those that a selected action serves."""
        selection = self.document.selection
        if selection.table == "activity":
            return {selection.id}
        if selection.table == "action":
            return set(self.document.plan.graph.shares_of(selection.id))
        return set()

    def mark_states(self) -> None:
        """Bring every outline up to date with selection, focus, pointer and drop target."""
        selection = self.document.selection
        chosen = self.drawing.shown_as.get(selection.id) if selection.table == "activity" else None
        for activity, outline in self._outlines.items():
            state = CellState(
                selected=activity == chosen,
                focused=self.shows_focus and activity == self.focused,
                hovered=activity == self.hovered,
                drop_target=activity == self.target,
            )
            outline.show_state(state, self._picked(activity) if selection.table == "action" else None)

    def _picked(self, activity: str) -> int | None:
        figures, wanted = self._figures.get(activity), self.document.selection.id
        actions = marked_actions(figures) if figures and not self._items[activity].cell.header else ()
        return next((at for at, mark in enumerate(actions) if mark.action_id == wanted), None)

    def _follow(self, change: Change) -> None:
        if change.touches("activity", "plan") and self._must_lay_out():
            self._lay_out()
        else:
            self._look()
        if change.touches("linkage", "service_share", "activity"):
            self._draw_linkages()

    def _must_lay_out(self) -> bool:
        return shapes_of(self.document) != self._shapes or form_of(self.document) != self.drawing.form

    def _look(self, _outlook: object = None) -> None:
        """Take the figures in again, and repaint the cells that show something else."""
        self._take_figures()
        changed = frozenset(
            activity
            for activity, item in self._items.items()
            if item.show_picture(self.picture.cells.get(activity, CellPicture("")))
        )
        self._focus_selection()
        self.mark_states()
        if changed:
            self.repainted.emit(changed)
        self.looked.emit()

    def _take_figures(self) -> None:
        self._figures = {activity.id: activity for activity in self.document.figures.activities}
        self.picture = picture_of(self.document, self._shapes, self.tone)

    def _lay_out(self, width: float | None = None, height: float | None = None) -> None:
        self.layouts += 1
        self._shapes = shapes_of(self.document)
        width, height = width or self.drawing.width, height or self.drawing.height
        self.drawing = lay_out(self._shapes, width, height, form_of(self.document), self.medium.spacing)
        self._take_figures()
        self.clear()
        self._linkages, self._words = [], []
        self.addItem(SurroundingsItem(self.drawing, self.picture, self.medium))
        self._items = {cell.id: self._add_cell(cell) for cell in self.drawing.cells}
        self._outlines = {activity: self._add_outline(item) for activity, item in self._items.items()}
        self._draw_linkages()
        reach = self.medium.overhang
        self.setSceneRect(-reach, -reach, width + 2 * reach, height + 2 * reach)
        if self.focused not in self._items:
            self.focused = None
        self._focus_selection()
        self.mark_states()
        self.relaid.emit()
        self.looked.emit()

    def _add_cell(self, cell: Cell) -> CellItem:
        item = CellItem(cell, self.picture.cells.get(cell.id, CellPicture("")), self.medium)
        self.addItem(item)
        return item

    def _add_outline(self, item: CellItem) -> OutlineItem:
        outline = OutlineItem(item)
        self.addItem(outline)
        return outline

    def _draw_linkages(self) -> None:
        for item in (*self._linkages, *self._words):
            self.removeItem(item)
        self._linkages, self._words = [], []
        if not self._shows_linkages:
            return
        chosen = {self.drawing.shown_as.get(activity) for activity in self.selected_activities()}
        large = self.drawing.width >= LARGE
        for row in self.document.plan.graph.tables["linkage"].values():
            start, end = self.drawing.cell(row["from_id"]), self.drawing.cell(row["to_id"])
            if start is not None and end is not None and start.id != end.id:
                ends = {start.id, end.id}
                selected, near = bool(chosen & ends), bool({*chosen, self.hovered} & ends)
                told = selected or (near and large)
                self._linkages.append(LinkageItem(start, end, row["label"] or "", self.medium, near, told))
        room, words = QRectF(0, 0, self.drawing.width, self.drawing.height), []
        items = self._items.values()
        texts = Texts(
            [box for item in items for box in item.name_boxes()],
            [box for item in items for box in item.text_boxes()],
        )
        for item in self._linkages:
            item.place_label(room, words, texts)
            words.append(item.label)
            self.addItem(item)
        self._words = [shown for item in self._linkages if (shown := item.words_item()) is not None]
        for shown in self._words:
            self.addItem(shown)

    def _focus_selection(self) -> None:
        """Keep the focus in a cell of what is selected."""
        cells = {self.drawing.shown_as.get(activity) for activity in self.selected_activities()} - {None}
        if cells and self.focused not in cells:
            self.focused = next(activity for activity in self._items if activity in cells)

    def _follow_selection(self, _selection: object) -> None:
        self._focus_selection()
        self.mark_states()
        if self._linkages:
            self._draw_linkages()

    @property
    def lens(self) -> str:
        """The code of the lens in force."""
        return lens_of(self.document).value

    def cell_rect(self, activity: str) -> Rect | None:
        """Where text of an activity's cell goes, to put a field there."""
        cell = self.drawing.cell(activity)
        return cell.text if cell else None
