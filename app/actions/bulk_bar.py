"""The bar over several picked rows: what can be done with all of them at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.actions.acts import Acts
from app.actions.asking import Asking
from app.languages import plural
from app.theme import dress
from app.widgets.flow import FlowLayout
from app.widgets.hand_on import hand_on
from app.widgets.numbers import written_number
from app.wording.choices import choices
from models.vocabulary import Stage


class BulkBar(QFrame):
    """Shown while several rows are picked. `left` asks for the keyboard to go back to the table."""

    left = Signal()

    def __init__(self, acts: Acts, over: QWidget) -> None:
        super().__init__(over)
        self._acts, self._over = acts, over
        self.asking: Asking | None = None
        dress(self, "notice")
        self.count = QLabel(self)
        dress(self.count, "strong")
        self.buttons: dict[str, QPushButton] = {}
        holder = QWidget(self)
        flow = FlowLayout(holder, 6)
        for name, text in (
            ("stage", self.tr("Stage")),
            ("owner", self.tr("Owner…")),
            ("unit", self.tr("Department…")),
            ("dates", self.tr("Dates")),
            ("tags", self.tr("Tags")),
            ("activity", self.tr("Serves")),
            ("duplicate", self.tr("Duplicate")),
            ("remove", self.tr("Remove")),
        ):
            button = QPushButton(text, holder)
            self.buttons[name] = button
            flow.addWidget(button)
        flow.addWidget(QWidget(holder))  # the last of a flow takes what is left of its line
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 8, 12, 8)
        lines.setSpacing(6)
        lines.addWidget(self.count)
        lines.addWidget(holder)
        for name in ("stage", "dates", "tags", "activity"):
            self._with_menu(name)
        self.buttons["owner"].clicked.connect(lambda _checked=False: self.ask_owner())
        self.buttons["unit"].clicked.connect(lambda _checked=False: self.ask_unit())
        for name, act in (("duplicate", acts.duplicate), ("remove", acts.remove)):
            self.buttons[name].clicked.connect(lambda _checked=False, act=act: act())
            self.buttons[name].clicked.connect(lambda _checked=False: self.left.emit())
        hand_on(self, self.buttons["stage"])
        self.hide()

    def _with_menu(self, name: str) -> None:
        button = self.buttons[name]
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self.fill(name, menu))
        button.setMenu(menu)
        button.setProperty("menu", True)

    def tell(self, count: int) -> None:
        """Say how many rows are picked; with one or none, and in a plan that can only be read, it hides."""
        text = plural(count, self.tr("{count} action picked"), self.tr("{count} actions picked"))
        self.count.setText(text.format(count=written_number(count)))
        self.setAccessibleName(self.count.text())
        self.setVisible(count > 1 and self._acts.allowed)

    def fill(self, name: str, menu: QMenu) -> None:
        """The entries of one of the menus, as things stand now."""
        menu.clear()
        if name == "stage":
            for stage, text in choices(Stage):
                menu.addAction(text, lambda stage=stage: self._acts.set_stage(stage))
        elif name == "activity":
            document = self._acts.document
            for leaf in document.plan.graph.leaves():
                text = document.name_of(leaf["id"], short=False).replace("&", "&&")
                menu.addAction(text, lambda leaf=leaf["id"]: self._acts.serve(leaf))
        elif name == "dates":
            for field, text in (
                ("start", self.tr("Start…")),
                ("end", self.tr("End…")),
                ("decide_by", self.tr("Decide by…")),
            ):
                menu.addAction(text, lambda field=field: self.ask_day(field))
        else:
            menu.addAction(self.tr("Add tags…"), self.ask_tags)
            for tag in self._acts.tags_of_picked():
                text = self.tr("Take away “{tag}”").format(tag=tag.replace("&", "&&"))
                menu.addAction(text, lambda tag=tag: self._acts.tag(tag, wanted=False))

    # What is asked in a line
    def ask_owner(self) -> None:
        """Ask for the owner of all picked rows."""
        self._ask(
            "owner", self.tr("Owner of these actions; empty for none"),
            lambda text: self._acts.refer("owner_id", "person", text), "person",
        )  # fmt: skip

    def ask_unit(self) -> None:
        """Ask for the department of all picked rows."""
        self._ask(
            "unit", self.tr("Department of these actions; empty for the owner’s"),
            lambda text: self._acts.refer("unit_id", "unit", text), "unit",
        )  # fmt: skip

    def ask_day(self, field: str) -> None:
        """Ask for a day of all picked rows."""
        said = {
            "start": self.tr("Start of these actions; empty for none"),
            "end": self.tr("End of these actions; empty for none"),
            "decide_by": self.tr("Day to decide on these actions; empty for none"),
        }
        self._ask("dates", said[field], lambda text: self._acts.set_day(field, text))

    def ask_tags(self) -> None:
        """Ask for tags that all picked rows get."""
        self._ask("tags", self.tr("Tags for these actions, parted by commas"), self._acts.tag, "tag")

    def _ask(self, button: str, question: str, take: object, table: str = "") -> None:
        new = self.tr("New: “{name}”") if table in ("person", "unit") else ""
        self.asking = Asking(
            self._over,
            self.buttons[button] if self.isVisible() else self._over,
            question,
            take,  # type: ignore[arg-type]
            names=(lambda: self._acts.names(table)) if table else None,
            new=new,
            back=self._acts.table,
        )

    def keyPressEvent(self, event: object) -> None:
        if event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.left.emit()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]
