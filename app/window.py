"""The main window: bar on top, views in the middle, catalogue left, inspector right, headline below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from app import settings
from app.chain.silhouette import Silhouette
from app.commands import Commands
from app.theme import Theme
from app.views import BY_ID, TABS, VIEWS, ViewStack, of_tab, say
from app.widgets.banner import Banner
from app.widgets.toast import Toast

if TYPE_CHECKING:
    from app.document import PlanDocument
    from models.changes import Change

_SMALLEST = QSize(960, 600)
_USUAL = QSize(1280, 800)
_FRAME = QSize(16, 48)  # what a window manager may draw around a window
_LEFT_WIDTH, _RIGHT_WIDTH = 248, 330
_LEFT_LEAST, _RIGHT_LEAST = 200, 300
_CRAMPED = 1160  # logical pixels: in a narrower window the catalogue leaves its room to the view
_LAYOUT_VERSION = 1


class MainWindow(QMainWindow):
    """A window over one plan. It is built light, paints a silhouette, and is filled by `show_document`."""

    painted = Signal()
    """After the first paint of the chain's silhouette."""
    closing = Signal(QCloseEvent)
    """The user wants to go; whoever minds ignores the event."""

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__()
        self.theme = theme
        self.commands = Commands(theme, self)
        self.document: PlanDocument | None = None
        self.setWindowTitle("Maillon")
        self.setMinimumSize(_SMALLEST)
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self.languages_menu = QMenu(self.tr("Language"), self)
        self.recent_menu = QMenu(self.tr("Recent plans"), self)
        self._fill_menus()
        self._build_bar()
        self._build_middle()
        self.catalogue_dock = self._dock(
            "catalogue", self.tr("Catalogue"), Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self.inspector_dock = self._dock(
            "inspector", self.tr("Inspector"), Qt.DockWidgetArea.RightDockWidgetArea
        )
        self.catalogue_dock.setMinimumWidth(_LEFT_LEAST)
        self.inspector_dock.setMinimumWidth(_RIGHT_LEAST)
        self._cramped = self._folded = False
        self.catalogue_dock.visibilityChanged.connect(self._unfold)
        self._build_strip()
        for command, dock in (
            ("view.catalogue", self.catalogue_dock),
            ("view.inspector", self.inspector_dock),
        ):
            # PySide calls the method of Qt itself without whether it is checked
            self.commands.bind(command, lambda on, dock=dock: dock.setVisible(on))
            dock.visibilityChanged.connect(self.commands[command].setChecked)
        self.commands.bind("view.layout", self.reset_layout)
        self.commands.bind("view.full_screen", self._toggle_full_screen)
        self._restore()

    # -- building -------------------------------------------------------------------------------------------

    def _fill_menus(self) -> None:
        """The menus as a table: a command's id, a ready menu, or "" for a line."""
        menus: list[tuple[str, list[str | QMenu]]] = [
            (
                self.tr("&File"),
                ["plan.new", "plan.open", self.recent_menu, "plan.sample", "", "plan.save", "plan.save_as",
                 "plan.save_copy", "plan.save_bare", "plan.keep_version", "",
                 "plan.import", "plan.paste", "plan.template", "",
                 "plan.export_map", "plan.board_sheet", "plan.silo_sheet", "plan.readiness_sheet",
                 "plan.export_tables",
                 "plan.copy_picture", "plan.print", "plan.print_blank", "",
                 "program.close", "program.quit"],
            ),
            (
                self.tr("&Edit"),
                ["edit.undo", "edit.redo", "", "edit.add", "objective.add", "indicator.add", "edit.rename",
                 "edit.duplicate", "edit.remove", "",
                 "edit.move", "edit.serve_also", "edit.up", "edit.down", "edit.try", "",
                 "edit.find", "program.palette"],
            ),
            (
                self.tr("&Chain"),
                ["activity.add", "activity.add_part", "activity.split", "activity.merge", "activity.place",
                 "activity.empty", "activity.link", "", "unit.add", "person.add", "", "plan.inspect"],
            ),
            (
                self.tr("&View"),
                ["view.chain", "view.outline", "", "view.actions", "view.board", "view.channels", "",
                 "view.objectives", "view.strategy", "view.returns", "",
                 "view.balance", "view.advice", "view.what_if", "view.road", "view.compare", "view.network", "",
                 "view.people", "view.coaching",
                 "view.crisis", "", "view.readiness", "", "view.catalogue", "view.inspector", "view.linkages",
                 "view.layout", "", "view.zoom_in", "view.zoom_out", "view.fit", "", "view.dark",
                 self.languages_menu, "view.full_screen"],
            ),
            (self.tr("&Help"), ["help.first_steps", "help.keys", "", "help.about"]),
        ]  # fmt: skip
        listed: set[str] = set()
        for title, entries in menus:
            menu = self.menuBar().addMenu(title)
            menu.aboutToShow.connect(self.commands.draw_icons)
            for entry in entries:
                if isinstance(entry, QMenu):
                    menu.addMenu(entry)
                elif entry:
                    menu.addAction(self.commands[entry])
                    listed.add(entry)
                else:
                    menu.addSeparator()
        for action in self.commands:
            if action.objectName() not in listed:
                self.addAction(action)

    def _build_bar(self) -> None:
        bar = QToolBar(self.tr("Views and selectors"), self)
        bar.setObjectName("bar")
        bar.setMovable(False)
        bar.toggleViewAction().setEnabled(False)
        brand = QLabel("Maillon")
        brand.setProperty("role", "brand")
        bar.addWidget(brand)
        self.tabs: dict[str, QPushButton] = {}
        self._tab_places: list[QAction] = []
        for name, text in TABS.items():
            tab = QPushButton(say(text), checkable=True, autoExclusive=True)
            tab.setProperty("role", "tab")
            tab.setToolTip(_with_keys(self.commands[f"view.{of_tab(name)[0].id}"], say(text)))
            tab.clicked.connect(lambda _checked=False, name=name: self.show_tab(name))
            self.tabs[name] = tab
            self._tab_places.append(bar.addWidget(tab))
        stretch = QWidget()
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(stretch)
        self._selectors = QHBoxLayout()
        self._selectors.setContentsMargins(0, 0, 0, 0)
        self._selectors.setSpacing(6)
        holder = QWidget()
        holder.setLayout(self._selectors)
        bar.addWidget(holder)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
        self._bar = bar

    def _build_middle(self) -> None:
        self.middle = QFrame()
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.banner = Banner(self.theme)
        banner_room = QVBoxLayout()
        banner_room.setContentsMargins(16, 8, 16, 0)
        banner_room.addWidget(self.banner)
        self.views = ViewStack(self.commands)
        for view in VIEWS:
            self.commands.bind(f"view.{view.id}", lambda name=view.id: self.show_view(name))
        self.commands.bind("view.next", lambda: self.document and self.views.step(1))
        self.commands.bind("view.previous", lambda: self.document and self.views.step(-1))
        self.views.shown.connect(lambda name: self.tabs[BY_ID[name].tab].setChecked(True))
        self.silhouette = Silhouette(settings.read(settings.SILHOUETTE), self.theme.dark)
        self.silhouette.painted.connect(self.painted)
        self.silhouette.painted.connect(self.commands.draw_icons)
        self.views.put(self.silhouette)
        column.addLayout(banner_room)
        column.addWidget(self.views, 1)
        self.toast = Toast(self.middle, self.commands["edit.undo"].trigger)
        self.setCentralWidget(self.middle)

    def _build_strip(self) -> None:
        self.strip = QToolBar(self.tr("Headline"), self)
        self.strip.setObjectName("strip")
        self.strip.setMovable(False)
        self.strip.toggleViewAction().setEnabled(False)
        self.strip.setMinimumHeight(48)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self.strip)

    def _dock(self, name: str, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.addDockWidget(area, dock)
        return dock

    # -- the plan -------------------------------------------------------------------------------------------

    def show_document(self, document: PlanDocument) -> None:
        """Fill the window with a plan: its views, panels, selectors and commands."""
        self.commands.draw_icons()
        # imported here, after the first paint: they bring SQLAlchemy, networkx and numpy along
        from app.catalogue.dock import CatalogueDock
        from app.find import FindField
        from app.headline import HeadlineStrip
        from app.inspector.inspector import Inspector
        from app.palette.palette import Palette
        from app.selectors import LensSelector, PeriodSelector, ScopeSelector, WeightSelector

        self.document = document
        self.views.make = self._make_view
        self.chain = self.views.view("chain")
        self.inspector = Inspector(document, self.commands)
        self.catalogue = CatalogueDock(document, self.commands)
        self.inspector_dock.setWidget(self.inspector)
        self.catalogue_dock.setWidget(self.catalogue)
        self.headline = HeadlineStrip(document)
        self.headline.asked.connect(lambda: self.show_view("balance"))
        self.strip.addWidget(self.headline)
        self.find = FindField(document, self.commands)
        self.go_to = Palette(self.commands, self, document)
        self.commands.bind("program.palette", self.go_to.begin)
        for widget in (
            self.find,
            PeriodSelector(document, self.tr("Period")),
            ScopeSelector(document, self.tr("Work counted")),
            WeightSelector(document, self.tr("Weight")),
            LensSelector(document, self.tr("Colour")),
        ):
            self._selectors.addWidget(widget)
        self.commands.bind("edit.undo", document.undo)
        self.commands.bind("edit.redo", document.redo)
        self.commands.allow_edits(document.plan.read_only is None)
        self.commands.in_front = self.views.handlers
        self.commands.bind("objective.add", lambda: self._in_objectives("add"))
        self.commands.bind("indicator.add", lambda: self._in_objectives("indicator"))
        self.commands.bind("plan.keep_version", self._keep_version)
        self.commands.bind("edit.try", self._try)
        self.commands.bind("objective.unlinked", lambda: self._in_objectives("unlinked"))
        for signal in (document.selection_changed, document.changed, self.views.shown):
            signal.connect(self._allow)
        document.changed.connect(self._refresh)
        document.changed.connect(self._hide_undone)
        document.saved.connect(self._refresh)
        self.show_view("chain")
        self._refresh()

    def show_page(self, page: QWidget) -> None:
        """Show something that is no view of a plan, such as the welcome."""
        self.views.put(page)
        self._folded = False
        for dock in (self.catalogue_dock, self.inspector_dock):
            dock.hide()
        for place in self._tab_places:
            place.setVisible(False)
        self.strip.hide()
        page.setFocus()

    def show_view(self, name: str) -> None:
        """Bring a view of the plan to the front."""
        if self.document is not None:
            self.views.show_view(name)

    def show_tab(self, name: str) -> None:
        """Bring the view of a tab to the front that was last seen there."""
        if self.document is not None:
            self.views.show_tab(name)

    def _make_view(self, kind: type[QWidget]) -> QWidget:
        view = kind(self.document, self.commands)
        for signal, slot in (("opened", self.enter_inspector), ("compare_wanted", self._compare)):
            if hasattr(view, signal):
                getattr(view, signal).connect(slot)
        return view

    def _compare(self, version_id: str) -> None:
        """Set a kept version beside the plan as it is."""
        self.views.show_view("compare")
        self.views.view("compare").compare_with_today(version_id)

    def _in_objectives(self, act: str) -> None:
        """Carry out an act of the tree of objectives, which comes to the front."""
        self.views.show_view("objectives")
        self.views.view("objectives").act(act)

    def _try(self) -> None:
        """Open the sliders of the selected action beside the plan."""
        assert self.document is not None
        self.views.show_view("what_if")
        self.views.view("what_if").try_action(self.document.selection.id)

    def _keep_version(self) -> None:
        """Ask for the name of a version where all of them are listed."""
        self.views.show_view("road")
        self.views.view("road").begin_keeping()

    def _allow(self, _event: object = None) -> None:
        """Only what is seen can be edited: the selection over the map, else what the view has a way for."""
        if self.document is None:
            return
        from app.chain.editing import Editing

        editing, own = Editing.of(self.document, self.commands), self.views.handlers()
        editing.allow()
        writable = self.document.plan.read_only is None
        self.commands["edit.try"].setEnabled(self.document.selection.table == "action")
        for command in editing.handlers:
            if command in own or not BY_ID[self.views.current].shows_selection:
                self.commands[command].setEnabled(writable and command in own)

    def enter_inspector(self) -> None:
        """Give the keyboard to the inspector: Enter on an activity or an action opens it there."""
        self.inspector_dock.show()
        for field in self.inspector.findChildren(QWidget):
            if isinstance(field, QLineEdit | QPlainTextEdit) and field.isVisible() and not field.isReadOnly():
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _hide_undone(self, change: Change) -> None:
        """A toast that offers Undo has nothing to offer once something was undone."""
        if change.kind != "do":
            self.toast.hide()

    def _refresh(self, _change: object = None) -> None:
        """The window's title, and what undo and redo would do."""
        from app.languages import say_label

        document = self.document
        if document is None:
            return
        title = document.title or self.tr("New plan")
        if document.plan.read_only is not None:
            title = self.tr("{title} (read-only)").format(title=title)
        self.setWindowTitle(f"{title} — Maillon")
        for command, label, word in (
            ("edit.undo", document.undo_label, self.tr("Undo {what}")),
            ("edit.redo", document.redo_label, self.tr("Redo {what}")),
        ):
            action = self.commands[command]
            action.setEnabled(label is not None and document.plan.read_only is None)
            if label is not None:
                action.setText(word.format(what=say_label(label)).replace("&", "&&"))
            else:
                action.setText(self.tr("Undo") if command == "edit.undo" else self.tr("Redo"))

    # -- layout ---------------------------------------------------------------------------------------------

    def reset_layout(self) -> None:
        """Bring both panels back to their places and widths."""
        for dock, area in (
            (self.catalogue_dock, Qt.DockWidgetArea.LeftDockWidgetArea),
            (self.inspector_dock, Qt.DockWidgetArea.RightDockWidgetArea),
        ):
            dock.setFloating(False)
            self.addDockWidget(area, dock)
            dock.show()
        self.resizeDocks(
            [self.catalogue_dock, self.inspector_dock], [_LEFT_WIDTH, _RIGHT_WIDTH], Qt.Orientation.Horizontal
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The catalogue is folded away where there is no room, and comes back unless the user closed it."""
        super().resizeEvent(event)
        cramped = self.width() < _CRAMPED
        if cramped == self._cramped:
            return
        self._cramped, dock = cramped, self.catalogue_dock
        if cramped and not dock.isHidden() and not dock.isFloating():
            dock.hide()
            self._folded = True
        elif self._folded:
            dock.show()

    def _unfold(self, shown: bool) -> None:
        """Once it is seen again it stays or goes as the user wants."""
        if shown:
            self._folded = False

    def _restore(self) -> None:
        room = self.screen().availableGeometry().size() - _FRAME
        self.resize(_USUAL.boundedTo(room).expandedTo(_SMALLEST))
        geometry, layout = settings.read(settings.GEOMETRY), settings.read(settings.LAYOUT)
        if geometry:
            self.restoreGeometry(geometry)
        if not layout or not self.restoreState(layout, _LAYOUT_VERSION):
            self.reset_layout()

    def keep_layout(self) -> None:
        """Remember size and panels, and the chain's outline for the next first paint."""
        settings.write(settings.GEOMETRY, QByteArray(self.saveGeometry()))
        if self.document is not None:
            if self._folded:
                self.catalogue_dock.show()  # a wider window has room for it next time
            settings.write(settings.LAYOUT, QByteArray(self.saveState(_LAYOUT_VERSION)))

    def _toggle_full_screen(self, on: bool) -> None:
        if on:
            self.showFullScreen()
        else:
            self.showNormal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as it does in dialogs."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(event)
        if event.isAccepted():
            self.keep_layout()


def _with_keys(action: QAction, text: str) -> str:
    """A text with the first key of a command, for a tooltip."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({keys})" if keys else text
