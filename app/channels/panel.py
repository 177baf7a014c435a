"""What stands beside the table: the current channel with its fields, and the tags of the plan."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.channels.wording import actions_text
from app.document import PlanDocument
from app.fields.channel import CHANNEL, TAG
from app.fields.column import say
from app.fields.editors import make_field
from app.icons import icon
from app.theme import dress
from app.widgets.field import Field
from app.widgets.look import theme_in_force
from models.changes import Change
from models.edits.channels import merge_channels
from models.folding import fold

MOST_TAGS = 60


class ChannelPanel(QWidget):
    """The fields of one channel; nothing for the totals and the work without a channel."""

    removing = Signal()

    def __init__(self, document: PlanDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self.channel = ""
        self.fields: dict[str, Field] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(3)
        self._body = QWidget(self)
        self._lines.addWidget(self._body)

    def show_channel(self, channel: str) -> None:
        """Show the fields of a channel, or none; what is being typed there stays."""
        twin = self._twin(channel)
        if (channel, twin) == (self.channel, getattr(self, "_shown_twin", "")):
            return
        held = any(field.isAncestorOf(self.window().focusWidget() or self) for field in self.fields.values())
        if channel == self.channel and held:
            return  # the name is being typed: its twin is offered once it is left
        self.channel, self._shown_twin = channel, twin
        body = QWidget(self)
        self._lines.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body, self.fields = body, {}
        if channel:
            self._fill(QVBoxLayout(body), twin)
        body.show()

    def _twin(self, channel: str) -> str:
        """Another channel of the same name, accents and case ignored."""
        rows = self.document.plan.graph.tables["channel"]
        name = fold(str(rows[channel]["name"])) if channel in rows else ""
        same = (row for row in self.document.plan.graph.channels() if fold(str(row["name"])) == name)
        return next((row["id"] for row in same if row["id"] != channel), "") if name else ""

    def _fill(self, lines: QVBoxLayout, twin: str) -> None:
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(3)
        editable = self.document.plan.read_only is None
        form = QGridLayout()
        form.setSpacing(4)
        form.setColumnStretch(1, 1)
        for at, column in enumerate(CHANNEL):
            label = QLabel(say(column.label), self._body)
            dress(label, "small")
            field = make_field(self.document, "channel", self.channel, column, self._body)
            if not editable:
                field.lock()
            self.fields[column.field] = field
            form.addWidget(label, at, 0)
            form.addWidget(field, at, 1)
        lines.addLayout(form)
        row = QHBoxLayout()
        row.addWidget(self._button(self.tr("Remove the channel"), self.removing.emit))
        if twin:
            merge = partial(self.document.attempt, merge_channels, self.channel, twin)
            row.addWidget(self._button(self.tr("Merge with its namesake"), merge))
        row.addStretch(1)
        lines.addLayout(row)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self._body)
        dress(button, "link")
        button.setEnabled(self.document.plan.read_only is None)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def focus_name(self) -> None:
        """Let the name be typed."""
        field = self.fields.get("name")
        if field is not None:
            assert isinstance(field.control, QLineEdit)
            field.control.setFocus()
            field.control.selectAll()


class TagsPanel(QWidget):
    """The tags of the plan, each with its field, how many actions bear it, and a button that removes it."""

    removing = Signal(str)

    def __init__(self, document: PlanDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(3)
        self.fields: dict[str, Field] = {}
        self._rows: list[QWidget] = []
        self._counts: dict[str, QLabel] = {}
        self._none = QLabel(self.tr("No tag yet: give actions some in the inspector."), self, wordWrap=True)
        dress(self._none, "small")
        self._lines.addWidget(self._none)
        document.changed.connect(self._follow)
        self.refresh()

    def _follow(self, change: Change) -> None:
        if change.touches("tag", "action_tag"):
            self.refresh()

    def refresh(self) -> None:
        """Show the tags that there are, by name; rows stay while the tags do."""
        tags = self.document.plan.graph.tables["tag"]
        if set(tags) != set(self.fields) and not (len(tags) > MOST_TAGS and len(self.fields) == MOST_TAGS):
            self._rebuild(sorted(tags, key=lambda tag: str(tags[tag]["name"]).casefold())[:MOST_TAGS])
        used: dict[str, int] = {}
        for tie in self.document.plan.graph.tables["action_tag"].values():
            used[tie["tag_id"]] = used.get(tie["tag_id"], 0) + 1
        for tag, label in self._counts.items():
            label.setText(actions_text(used.get(tag, 0)))
        self._none.setVisible(not tags)

    def _rebuild(self, tags: list[str]) -> None:
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.fields, self._counts = [], {}, {}
        (column,) = TAG
        editable = self.document.plan.read_only is None
        for tag in tags:
            row = QWidget(self)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(6)
            field = make_field(self.document, "tag", tag, column, row)
            count = QLabel(row)
            dress(count, "small")
            remove = QToolButton(row)
            remove.setIcon(icon("x", theme_in_force().muted))
            remove.setIconSize(QSize(14, 14))
            name = str(self.document.plan.graph.tables["tag"][tag]["name"])
            remove.setAccessibleName(self.tr("Remove the tag {name}").format(name=name))
            remove.setToolTip(self.tr("Remove this tag from every action"))
            remove.clicked.connect(lambda _checked=False, tag=tag: self.removing.emit(tag))
            remove.setEnabled(editable)
            if not editable:
                field.lock()
            line.addWidget(field, 1)
            line.addWidget(count)
            line.addWidget(remove)
            self._lines.addWidget(row)
            row.show()
            self._rows.append(row)
            self.fields[tag], self._counts[tag] = field, count
