"""The running program: opens, creates, saves and closes plans, and keeps one window over the one that is open."""

from __future__ import annotations

import datetime as dt
import gc
import os
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # dialogs are looked up when they are asked for: a start has no time for them
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QActionGroup, QCloseEvent, QIcon

from app import languages, settings, theme
from app.places import remember, start_folder
from app.widgets.banner import Choice
from app.window import MainWindow
from models.errors import Fault

if TYPE_CHECKING:
    from app.document import PlanDocument
    from models.plan import Plan
    from models.storage.working_copy import WorkingCopy

_HEAVY = (
    "sqlalchemy", "sqlalchemy.orm", "networkx", "numpy", "models.plan", "app.document", "app.chain.view",
    "app.inspector.inspector", "app.catalogue.dock", "app.headline", "app.find", "app.selectors",
)  # fmt: skip
_SUFFIX = ".maillon"
_ICON = Path(__file__).parent.parent / "resources" / "desktop" / "maillon.svg"


class Program(QObject):
    """One per process. `start` shows the window at once and reads the plan after its first paint."""

    def __init__(self, language: str = "") -> None:
        super().__init__()
        self.language = language or settings.read(settings.LANGUAGE) or languages.system_language()
        self.document: PlanDocument | None = None
        self.window = self._new_window()
        self._steps: Iterator[Callable[[], object]] = iter(())

    # -- start and windows ----------------------------------------------------------------------------------

    def start(self, path: Path | None) -> None:
        """Show the window; after its first paint bring the plan at `path`, the last one, or the sample."""
        self.window.painted.connect(lambda: self._take_steps(path))
        self.window.show()

    def _take_steps(self, path: Path | None) -> None:
        """Import what is heavy, a piece at a time so that the window breathes, then open."""
        gc.enable()
        self.window.setWindowIcon(QIcon(str(_ICON)))
        self._steps = iter(
            [*(lambda name=name: import_module(name) for name in _HEAVY), lambda: self.open_first(path)]
        )
        self._take_step()

    def _take_step(self) -> None:
        step = next(self._steps, None)
        if step is not None:
            step()
            QTimer.singleShot(0, self._take_step)

    def _new_window(self) -> MainWindow:
        application = QtWidgets.QApplication.instance()
        assert isinstance(application, QtWidgets.QApplication)
        languages.install(self.language)
        look = theme.apply(application, settings.read(settings.DARK))
        window = MainWindow(look, self.language)
        window.closing.connect(self._close_window)
        self._bind(window)
        return window

    def _rebuild(self) -> None:
        """A new window over the same plan, after the language or the theme changed."""
        old, document = self.window, self.document
        old.keep_layout()
        self.window = self._new_window()
        if document is not None:
            document.speak(self.language)
            self._show(document)
            self.window.show_view(old.views.current)
        self.window.setGeometry(old.geometry())
        self.window.show()
        old.closing.disconnect(self._close_window)
        old.hide()
        old.deleteLater()

    def _bind(self, window: MainWindow) -> None:
        """Let this program carry out the commands that concern whole plans."""
        from app import doors

        commands = window.commands
        for command, handler in {
            "plan.new": lambda: self.welcome(new=True),
            "plan.open": self.ask_open,
            "plan.sample": self.open_sample,
            "plan.save": self.save,
            "plan.save_as": self.save_as,
            "plan.save_copy": lambda: self.save_copy(history=True),
            "plan.save_bare": lambda: self.save_copy(history=False),
            "plan.inspect": lambda: self.document and self.document.select(),
            "program.close": self.close_plan,
            "program.quit": window.close,
            **doors.handlers(self),
        }.items():
            commands.bind(command, handler)
        commands["view.dark"].setChecked(window.theme.dark)
        commands.bind("view.dark", self.set_dark)
        group = QActionGroup(window.languages_menu)
        for code, name in languages.LANGUAGES.items():
            action = window.languages_menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == self.language)
            action.triggered.connect(lambda _checked=False, code=code: self.speak(code))
            group.addAction(action)
        window.recent_menu.aboutToShow.connect(self._list_recent)

    def speak(self, language: str) -> None:
        """Change the language while running."""
        if language != self.language:
            self.language = language
            settings.write(settings.LANGUAGE, language)
            self._rebuild()

    def set_dark(self, dark: bool) -> None:
        """Change the theme while running."""
        settings.write(settings.DARK, dark)
        self._rebuild()

    def _list_recent(self) -> None:
        menu = self.window.recent_menu
        menu.clear()
        for path in settings.recent_plans():
            menu.addAction(str(path), lambda path=path: self.open(path))
        menu.setEnabled(True)
        if menu.isEmpty():
            menu.addAction(self.tr("No plan yet")).setEnabled(False)

    # -- opening --------------------------------------------------------------------------------------------

    def open_first(self, path: Path | None) -> None:
        """What a start opens: the plan asked for; what a crash left; the last plan; the sample on a first start."""
        from app import doors

        if path is not None:
            self.open(path)
        elif doors.left_behind():
            self.welcome()
        elif recent := settings.recent_plans():
            self.open(recent[0])
        else:
            self.open_sample()
        if self.document is None and self.window.views.showing() is self.window.silhouette:
            self.welcome()

    def open(self, path: Path) -> None:
        """Open a plan in place of the one that is open."""
        from models.plan import Plan
        from models.storage import working_copy

        if self.document is not None and _same_file(self.document.plan.path, path):
            self.save()
            return
        if working_copy.unrecovered(settings.data_folder(), path):
            self.welcome()
            return
        if self._open(lambda: Plan.open(path.absolute(), settings.data_folder())):
            settings.remember_plan(path)

    def recover(self, copy: WorkingCopy) -> None:
        """Go on with a working copy that was left behind."""
        from models.plan import Plan
        from models.storage.store import Store

        self._open(lambda: Plan(Store.recover(copy, settings.data_folder())))
        if self.document is not None:
            self.document.save_soon()

    def open_sample(self) -> None:
        """Open the sample plan, which has no file until it is saved."""
        from models.sample_plan import sample_content

        if self._open_content(sample_content(self.language, dt.date.today())) and self.document is not None:
            for activity in self.document.figures.empty[:1]:
                self.document.select("activity", activity.id)
            self.window.banner.tell(
                self.tr("This is a sample plan, yours to try: nothing is kept unless you save it."),
                [
                    (self.tr("New plan…"), lambda: self.welcome(new=True)),
                    (self.tr("Bring in a spreadsheet…"), self.window.commands["plan.import"].trigger),
                ],
                role="notice",
            )

    def new(self, chain: str) -> None:
        """Begin a plan on a chain; it has no file until it is saved."""
        from models.creation import new_content

        self._open_content(new_content(chain, self.language, dt.date.today()))

    def _open_content(self, content: bytes) -> bool:
        from models.plan import Plan
        from models.storage.store import Store

        return self._open(lambda: Plan(Store.untitled(content, settings.data_folder())))

    def _open(self, opening: Callable[[], Plan]) -> bool:
        """Replace the open plan by what `opening` gives; a Fault is told and the open plan stays."""
        from app.document import PlanDocument
        from app.outlook import outlook_of

        try:
            plan = opening()
        except Fault as fault:
            self.tell(fault)
            return False
        if not self.close_plan(to_welcome=False):
            plan.store.close(keep=plan.unsaved_changes > 0)
            return False
        plan_id = str(plan.connection.execute("SELECT id FROM plan").fetchone()[0])
        document = PlanDocument(plan, self.language, outlook_of(plan_id), self)
        document.refused.connect(self.tell)
        document.save_failed.connect(self._save_failed)
        self._fresh_window()
        self._show(document)
        if plan.read_only is not None:
            choices: list[Choice] = [(self.tr("Save as…"), self.save_as)]
            self.window.banner.tell(languages.sentence(plan.read_only), choices)
        return True

    def _fresh_window(self) -> None:
        """A window that has shown a plan or a page is replaced by a new one."""
        if self.window.views.showing() is not self.window.silhouette:
            self._rebuild()

    def _show(self, document: PlanDocument) -> None:
        self.document = document
        self.window.show_document(document)
        self.window.chain.toast.connect(self.window.toast.tell)
        self._remember_silhouette(document)

    def _remember_silhouette(self, document: PlanDocument) -> None:
        from app.chain.scene import shapes_of
        from app.chain.silhouette import remember
        from models.vocabulary import ChainForm

        form = ChainForm(str(document.plan_row["form"]))
        settings.write(settings.SILHOUETTE, remember(form, shapes_of(document)))

    def welcome(self, *, new: bool = False) -> None:
        """Offer the sample, a `new` plan before all when it was asked for, a spreadsheet, recent plans and what a
        crash left behind."""
        from app import doors

        if self.close_plan(to_welcome=False):
            self._fresh_window()
            page = doors.welcome_page(self)
            if new:
                page.begin_at_chains()
            self.window.show_page(page)

    # -- saving and closing ---------------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Ask for a plan's file and open it."""
        path, _kind = QtWidgets.QFileDialog.getOpenFileName(
            self.window, self.tr("Open a plan"), str(start_folder(self.document)), self._kinds()
        )
        if path:
            self.open(Path(path))

    def save(self) -> bool:
        """Save now; ask where for a plan without a file."""
        if self.document is None:
            return True
        if self.document.plan.path is None:
            return self.save_as()
        try:
            self.document.save_now()
        except Fault as fault:
            self._save_failed(fault)
            return False
        return True

    def save_as(self) -> bool:
        """Ask for a file and make it the plan's. Returns whether it was written."""
        path = self._ask_target(self.tr("Save the plan as"))
        if path is None or self.document is None:
            return False
        read_only = self.document.plan.read_only
        if read_only is not None and _same_file(self.document.plan.path, path):
            self.tell(read_only)
            return False
        try:
            if read_only is not None:
                self.document.plan.store.save_copy(path, history=True)
            else:
                self.document.save_as(path)
        except Fault as fault:
            self.tell(fault)
            return False
        self.window.banner.hide()
        if read_only is not None:
            self.open(path)  # what could only be read is now a plan of one's own
        settings.remember_plan(path)
        return True

    def save_copy(self, *, history: bool) -> None:
        """Write a copy for others; the plan's own file stays the plan's."""
        path = self._ask_target(self.tr("Save a copy"))
        if path is not None and self.document is not None:
            try:
                self.document.plan.store.save_copy(path, history=history)
            except Fault as fault:
                self.tell(fault)
            else:
                self.window.toast.mention(self.tr("The copy is saved as {name}.").format(name=path.name))

    def _ask_target(self, title: str) -> Path | None:
        if self.document is None:
            return None
        name = (self.document.title or self.tr("My plan")) + _SUFFIX
        folder = start_folder(self.document)
        chosen, _kind = QtWidgets.QFileDialog.getSaveFileName(
            self.window, title, str(folder / name), self._kinds()
        )
        if not chosen:
            return None
        path = Path(chosen)
        remember(path)
        return path if path.suffix else path.with_suffix(_SUFFIX)

    def _kinds(self) -> str:
        return self.tr("Maillon plans (*.maillon)")

    def close_plan(self, to_welcome: bool = True) -> bool:
        """Close the open plan, saving it. Returns whether it is closed; a plan that cannot be saved stays."""
        from app import doors

        document = self.document
        if document is None:
            return True
        if not doors.trials_settled(self, document) or not self._may_close(document):
            return False
        self.document = None
        if to_welcome:
            self.welcome()
        return True

    def _may_close(self, document: PlanDocument) -> bool:
        """Save and close, or ask what becomes of edits that have no file."""
        if document.plan.path is None and document.plan.unsaved_changes:
            asked = QtWidgets.QMessageBox(self.window)
            asked.setWindowTitle(self.tr("Close the plan"))
            asked.setText(self.tr("This plan has no file yet. What becomes of your changes?"))
            save = asked.addButton(self.tr("Save as…"), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
            keep = asked.addButton(
                self.tr("Keep for the next start"), QtWidgets.QMessageBox.ButtonRole.YesRole
            )
            discard = asked.addButton(self.tr("Discard"), QtWidgets.QMessageBox.ButtonRole.DestructiveRole)
            asked.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
            asked.setDefaultButton(save)
            asked.exec()
            answer = asked.clickedButton()
            if answer is discard:
                document.discard()
                return True
            if answer is save:
                if not self.save_as():
                    return False
            elif answer is not keep:
                return False
        try:
            document.close()
        except Fault as fault:
            self._save_failed(fault, closing=True)
            return False
        return True

    def _keep_for_later(self) -> None:
        """Close although the file cannot be written: the working copy is offered at the next start."""
        if self.document is not None:
            self.document.leave()
            self.document = None
            self.window.close()

    def _close_window(self, event: QCloseEvent) -> None:
        if not self.close_plan(to_welcome=False):
            event.ignore()

    # -- telling --------------------------------------------------------------------------------------------

    def tell(self, fault: Fault) -> None:
        """Say what went wrong in the window's banner."""
        self.window.banner.tell(languages.sentence(fault))

    def _save_failed(self, fault: Fault, closing: bool = False) -> None:
        """Say why the file could not be written, with what can be done; the working copy holds everything."""
        choices: list[Choice] = [(self.tr("Save as…"), self.save_as)]
        if fault.code == "save.changed_outside":
            choices = [
                (self.tr("Keep both"), self.keep_both),
                (self.tr("Replace theirs"), self.replace_theirs),
            ]
        elif fault.code == "save.vanished":
            choices.insert(0, (self.tr("Put it back"), self.replace_theirs))
        else:
            choices.insert(0, (self.tr("Try again"), self.save))
        if closing:
            choices.append((self.tr("Keep for the next start"), self._keep_for_later))
        self.window.banner.tell(languages.sentence(fault), choices, role="danger")

    def keep_both(self) -> None:
        """Go on in a file of our own beside the one that somebody else changed."""
        from models.storage.saving import conflict_path

        if self.document is not None and self.document.plan.path is not None:
            path = conflict_path(self.document.plan.path, dt.datetime.now())
            try:
                self.document.save_as(path)
            except Fault as fault:
                self.tell(fault)
            else:
                settings.remember_plan(path)
                self.window.banner.tell(
                    self.tr("Your changes go on in {name}.").format(name=path.name), role="notice"
                )

    def replace_theirs(self) -> None:
        """Write our plan over what stands in its place."""
        if self.document is not None and self.document.plan.path is not None:
            try:
                self.document.save_as(self.document.plan.path)
            except Fault as fault:
                self._save_failed(fault)


def _same_file(one: Path | None, other: Path) -> bool:
    """Whether two paths lead to the same file, whatever links lie on the way."""
    return one is not None and os.path.realpath(one) == os.path.realpath(other)
