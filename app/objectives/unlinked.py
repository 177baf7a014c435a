"""The actions that serve no objective, each with which one it serves and by what mechanism."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.aims import aims_of
from app.document import PlanDocument
from app.languages import plural, sentence
from app.theme import dress
from app.widgets.row_list import Entry, RowList
from app.widgets.rows import Named, find_named, named_name, named_rows
from app.widgets.suggest import TypeAhead
from app.wording.choices import word
from app.wording.headline import amount_a_month
from models.changes import Change
from models.edits.objectives import say_how
from models.entities import new_id
from models.errors import Fault
from models.measures.figures import Weight
from models.vocabulary import Stage

translate = QCoreApplication.translate

MOST = 40
"""Actions listed at once."""


def unlinked_text(document: PlanDocument) -> str:
    """How many counted actions name no objective and how much work that is, and how many do not say how; or ""."""
    found = aims_of(document)
    n, more = len(found.aimless), len(found.unlinked) - len(found.aimless)
    if not n:
        one = translate("Unlinked", "{n} action does not say how it serves its objective")
        many = translate("Unlinked", "{n} actions do not say how they serve their objectives")
        return plural(more, one, many).format(n=more) if more else ""
    figures, weight = document.figures, found.weight_of(found.aimless)
    if figures.weight is Weight.ACTIONS or weight <= 0:
        one = translate("Unlinked", "{n} action serves no objective")
        many = translate("Unlinked", "{n} actions serve no objective")
    else:
        one = translate("Unlinked", "{n} action ({amount}) serves no objective")
        many = translate("Unlinked", "{n} actions ({amount}) serve no objective")
    text = plural(n, one, many).format(n=n, amount=amount_a_month(figures, weight))
    if not more:
        return text
    one = translate("Unlinked", "{text}, {n} more does not say how")
    many = translate("Unlinked", "{text}, {n} more do not say how")
    return plural(more, one, many).format(text=text, n=more)


class Unlinked(QScrollArea):
    """The list. An action leaves it as soon as it is said which objective it serves, and how."""

    go = Signal(str, str)
    linked = Signal(str)
    """An action was linked: its title."""
    left = Signal()
    """Esc was pressed."""

    def __init__(self, document: PlanDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self.rows: dict[str, UnlinkedRow] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Actions that serve no objective"))
        body = QWidget()
        body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        lines = QVBoxLayout(body)
        lines.setContentsMargins(0, 0, 8, 8)
        lines.setSpacing(6)
        self._none = QLabel(body, wordWrap=True)
        dress(self._none, "muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._more = QLabel(body)
        dress(self._more, "small")
        lines.addWidget(self._none)
        lines.addLayout(self._rows)
        lines.addWidget(self._more)
        lines.addStretch(1)
        self.setWidget(body)

    def tell(self) -> None:
        """Show the actions that are unlinked by now; what is half typed in others stays."""
        ids = aims_of(self.document).unlinked
        shown = list(ids[:MOST])
        going = [self.rows.pop(gone) for gone in self.rows.keys() - set(shown)]
        next_one = None
        for row in going:
            if row.isAncestorOf(self.focusWidget() or self):
                at = self._rows.indexOf(row)
                next_one = self._rows.itemAt(at + 1) or self._rows.itemAt(at - 1)
            row.hide()
            row.deleteLater()
        following = next_one.widget() if next_one is not None else None
        for row in going:
            self._rows.removeWidget(row)
        for at, one in enumerate(shown):
            if one not in self.rows:
                self.rows[one] = UnlinkedRow(self.document, one, self)
            if self._rows.indexOf(self.rows[one]) != at:
                self._rows.insertWidget(at, self.rows[one])
            self.rows[one].tell()
        self.rows = {one: self.rows[one] for one in shown}
        left = len(ids) - len(shown)
        self._more.setText(self.tr("… and {n} more.").format(n=left))
        self._more.setVisible(left > 0)
        text = self.tr("Every action that is counted serves an objective, and says how.")
        if not self.document.plan.graph.tables["objective"]:
            text = self.tr("There is no objective yet that they could serve: write the first one below.")
        self._none.setText(text)
        self._none.setVisible(not ids or not self.document.plan.graph.tables["objective"])
        if isinstance(following, UnlinkedRow):
            QTimer.singleShot(0, following.objective, following.objective.setFocus)

    def begin(self) -> None:
        """Give the keyboard to the first action."""
        if self.rows:
            next(iter(self.rows.values())).objective.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class UnlinkedRow(QFrame):
    """One action: which objective it serves, by what mechanism; Enter links it."""

    def __init__(self, document: PlanDocument, action_id: str, listed: Unlinked) -> None:
        super().__init__(listed)
        self.document, self.action_id, self._listed = document, action_id, listed
        dress(self, "child")
        self.action = RowList(self.tr("Action"), self)
        self.action.opened.connect(listed.go)
        self.objective, self.mechanism = QLineEdit(self), QLineEdit(self)
        self.objective.setPlaceholderText(self.tr("Which objective does it serve?"))
        self.mechanism.setPlaceholderText(self.tr("How does it contribute?"))
        self.type_ahead = TypeAhead(self.objective, self._statements)
        self.type_ahead.activated.connect(self._picked)
        self.link = QPushButton(self)
        self.link.setText(self.tr("Link"))
        self.link.clicked.connect(self.add)
        self.below = QLabel(self, wordWrap=True)
        dress(self.below, "error")
        self.below.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 4, 8, 8)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.action, 0, 0, 1, 3)
        grid.addWidget(self.objective, 1, 0)
        grid.addWidget(self.mechanism, 1, 1)
        grid.addWidget(self.link, 1, 2)
        grid.addWidget(self.below, 2, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for line in (self.objective, self.mechanism):
            line.installEventFilter(self)
            line.textEdited.connect(self._edited)
            line.setEnabled(document.plan.read_only is None)
        self.link.setEnabled(document.plan.read_only is None)
        self._offer_tied()
        self.tell()

    def _offer_tied(self) -> None:
        """An action that names an objective without saying how is asked for nothing else."""
        graph = self.document.plan.graph
        for tie in graph.ties_of(self.action_id, "contribution"):
            found = next((row for row in self._named() if row.id == tie["objective_id"]), None)
            if found is not None:
                self.objective.setText(found.name)
                self.objective.setCursorPosition(0)
                return

    def tell(self) -> None:
        """Bring the action's name, stage and activities up to date."""
        graph = self.document.plan.graph
        row = graph.tables["action"].get(self.action_id, {})
        title = str(row.get("title") or "")
        stage = word(Stage(row["stage"])) if row.get("stage") in set(Stage) else ""
        serves = [self.document.name_of(activity) for activity in graph.shares_of(self.action_id)]
        detail = " · ".join(filter(None, (", ".join(serves), stage)))
        self.action.show_entries([Entry("action", self.action_id, title, detail)])
        self.objective.setAccessibleName(self.tr("{name}: which objective it serves").format(name=title))
        self.mechanism.setAccessibleName(self.tr("{name}: how it contributes").format(name=title))
        self.link.setAccessibleName(self.tr("Link “{name}”").format(name=title))

    def _named(self) -> list[Named]:
        return named_rows(self.document, "objective")

    def _statements(self) -> list[str]:
        return [row.name for row in self._named()]

    def _picked(self, _name: str) -> None:
        QTimer.singleShot(0, self.mechanism, self.mechanism.setFocus)

    def add(self) -> None:
        """Link the action as it is typed; what is missing is asked for right below."""
        if not self.objective.text().strip():
            self._say(self.tr("Name the objective that it serves."))
            self.objective.setFocus()
            return
        try:
            objective = self._objective()
            mechanism = self.mechanism.text().strip()
            if not mechanism:
                self._say(self.tr("Say in one line how it contributes: without that it is not linked."))
                self.mechanism.setFocus()
                return
            title = self.action.entries[0].text
            self.document.do(say_how, self.action_id, objective, mechanism, new_id())
        except Fault as fault:
            self._say(sentence(fault))
            self.objective.setFocus()
            return
        self._listed.linked.emit(title)

    def _objective(self) -> str:
        typed = self.objective.text().strip()
        rows = self._named()
        found = find_named(rows, named_name(typed, [row.name for row in rows]) or typed)
        if found is None:
            raise Fault("row.unknown", table="objective", what=typed)
        return found.id

    def _edited(self) -> None:
        self._say("")

    def _say(self, text: str) -> None:
        self.below.setText(text)
        self.below.setVisible(bool(text))
        self.objective.setAccessibleDescription(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # type: ignore[attr-defined]
            if watched is self.objective and not self.mechanism.text().strip():
                self.mechanism.setFocus()
            else:
                self.add()
            return True
        return super().eventFilter(watched, event)


def concerns(change: Change) -> bool:
    """Whether a change may link actions or part them."""
    return change.touches("contribution", "action", "service_share", "objective", "activity", "plan")
