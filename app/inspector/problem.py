"""The problem card of an activity: what, who says so, what it costs, and what is already said about us."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.document import PlanDocument
from app.fields.activity import PROBLEM
from app.fields.column import ABOVE, Column, Editor, say
from app.fields.editors import make_field
from app.icons import icon
from app.inspector.page import Form
from app.languages import plural
from app.theme import dress
from app.widgets.field import Field
from app.widgets.look import theme_in_force
from app.widgets.sentence import SentenceField
from app.widgets.source import column, row_of
from app.widgets.text import TextArea
from models.said_about_us import BAD, GOOD, read_said, with_line

_CHOSEN: WeakKeyDictionary[PlanDocument, dict[str, bool]] = WeakKeyDictionary()
"""Whether a card was opened or folded by hand, by activity, while a plan is open."""


class ProblemCard(QFrame):
    """Open before the first action, a summary afterwards; a press on its heading opens and folds it any time."""

    def __init__(self, document: PlanDocument, activity_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.document, self.activity_id = document, activity_id
        self.fields: dict[str, Field] = {}
        self._chosen = _CHOSEN.setdefault(document, {})
        dress(self, "child")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 5, 8, 8)
        lines.setSpacing(4)
        self.heading = QToolButton(self)
        self.heading.setText(self.tr("The problem first"))
        self.heading.setAccessibleName(self.tr("The problem to solve"))
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setIconSize(QSize(14, 14))
        self.heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading.setCheckable(True)
        dress(self.heading, "fold")
        self.heading.toggled.connect(self._pressed)
        self.summary = QLabel(self, wordWrap=True)
        dress(self.summary, "muted")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.inside = Form(self)
        for which in PROBLEM:
            field = self._field(which)
            field.setObjectName(which.field)
            self.fields[which.field] = field
            self.inside.add(say(which.label), field, above=which.editor in ABOVE)
        self._add_lines()
        lines.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.summary)
        lines.addWidget(self.inside)

    def _field(self, which: Column) -> Field:
        """What stands on one line is seen in full here, on as many lines as it takes."""
        if which.editor is not Editor.LINE:
            return make_field(self.document, "activity", self.activity_id, which, self.inside)
        source = column(self.document, "activity", self.activity_id, which.field)
        return SentenceField(self.document, source, say(which.label), self.inside, hint=say(which.hint))

    def _add_lines(self) -> None:
        """Two buttons below what is said about us: one more good line, one more bad one."""
        field = self.fields["said_about_us"]
        below = field.layout()
        assert isinstance(field, TextArea)
        assert isinstance(below, QVBoxLayout)
        self.good, self.bad = (QPushButton(text, field) for text in (self.tr("+ Good"), self.tr("− Bad")))
        beside = QHBoxLayout()
        beside.setSpacing(4)
        for button, mark, name in (
            (self.good, GOOD, self.tr("Add something good that is said about us")),
            (self.bad, BAD, self.tr("Add something bad that is said about us")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setProperty("mark", mark)
            button.clicked.connect(self._add_line)
            button.setEnabled(self.document.plan.read_only is None)
            field.watch(button)
            beside.addWidget(button)
        beside.addStretch(1)
        below.addLayout(beside)

    def _add_line(self) -> None:
        """Begin a line of one kind; the keyboard stands behind its mark."""
        sender, field = self.sender(), self.fields["said_about_us"]
        if isinstance(sender, QPushButton) and isinstance(field, TextArea):
            area = field.control
            area.setPlainText(with_line(area.toPlainText(), str(sender.property("mark"))))
            area.moveCursor(QTextCursor.MoveOperation.End)
            area.setFocus()

    # -- open or folded -------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether its fields are in sight."""
        return not self.inside.isHidden()

    def follow(self, *, asked: bool) -> None:
        """Follow the plan. `asked`: nothing serves the activity yet, so its problem is asked for.

        While someone is writing in the card it stays as it is.
        """
        focused = self.focusWidget()
        writing = focused is not None and focused.hasFocus() and focused is not self.heading
        if not writing:
            self._open(self._chosen.get(self.activity_id, asked))
        self._sum_up()

    def _pressed(self, opened: bool) -> None:
        self._chosen[self.activity_id] = opened
        self._open(opened)
        self._sum_up()
        if opened:
            self.fields["problem"].setFocus()

    def _open(self, opened: bool) -> None:
        self.inside.setVisible(opened)
        for field in self.fields.values():
            field.setVisible(opened)  # a search that leads to one of them sees that it is folded away
        self.heading.blockSignals(True)
        self.heading.setChecked(opened)
        self.heading.blockSignals(False)
        self.heading.setIcon(icon("chevron-down" if opened else "chevron-right", theme_in_force().muted))
        self.heading.setAccessibleDescription(self.tr("open") if opened else self.tr("folded"))

    def _sum_up(self) -> None:
        text = self._told()
        self.summary.setText(text)
        self.summary.setVisible(bool(text) and not self.is_open)

    def _told(self) -> str:
        """The card in two or three lines; while nothing is written, what to write."""
        row = row_of(self.document, "activity", self.activity_id)
        voice, cost = str(row.get("problem_voice") or ""), str(row.get("problem_cost") or "")
        lines = [
            str(row.get("problem") or ""),
            " · ".join(
                filter(
                    None,
                    (
                        voice and self.tr("According to {who}").format(who=voice),
                        cost and self.tr("Cost: {cost}").format(cost=cost),
                    ),
                )
            ),
            self._said(str(row.get("said_about_us") or "")),
        ]
        return "\n".join(filter(None, lines)) or self.tr(
            "Not written down yet: what does this department want solved?"
        )

    def _said(self, text: str) -> str:
        said = read_said(text)
        if not (said.good or said.bad or said.neither):
            return ""
        good, bad = len(said.good), len(said.bad)
        counts = [
            good and plural(good, self.tr("+ {n} good point"), self.tr("+ {n} good points")).format(n=good),
            bad and plural(bad, self.tr("− {n} bad point"), self.tr("− {n} bad points")).format(n=bad),
        ]
        told = " · ".join(filter(None, counts)) or said.neither[0]  # type: ignore[arg-type]
        return self.tr("Said about us: {told}").format(told=told)
