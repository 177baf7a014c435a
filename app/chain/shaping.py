"""Small questions that shape the chain: a new activity, parts, a place, an intended share, an empty one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.chain.picker import path_name
from app.document import PlanDocument
from app.languages import plural, sentence
from app.theme import dress
from app.widgets.numbers import read_typed_number
from app.wording.numbers import intended
from models import catalogue
from models.edits.activities import add_activity, place_activity, split_activity
from models.edits.chain import set_empty_on_purpose
from models.edits.rows import set_field
from models.entities import new_id
from models.errors import Fault
from models.folding import fold
from models.vocabulary import ActivityKind

WIDTH = 400


class Question(QDialog):
    """What the small dialogs share: a title, fields by name, the sentence of a refusal, two buttons."""

    def __init__(self, document: PlanDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(18, 16, 18, 16)
        self._rows.setSpacing(6)
        self.refusal = QLabel(self)
        self.refusal.setWordWrap(True)
        dress(self.refusal, "error")
        self.refusal.hide()

    def ask(self, name: str, control: QWidget) -> None:
        """Put a control under its name."""
        label = QLabel(name, self)
        dress(label, "muted")
        label.setBuddy(control)
        control.setAccessibleName(name)
        self._rows.addWidget(label)
        self._rows.addWidget(control)

    def tell(self, text: str) -> QLabel:
        """Put a sentence between the fields."""
        label = QLabel(text, self)
        label.setWordWrap(True)
        dress(label, "small")
        self._rows.addWidget(label)
        return label

    def end(self, agree: str, leave: str = "") -> None:
        """Close the list of fields with the refusal and the buttons, made last so that they come last by Tab."""
        buttons = QDialogButtonBox(self)
        self.agree = buttons.addButton(agree, QDialogButtonBox.ButtonRole.AcceptRole)
        dress(self.agree, "primary")
        self.agree.setDefault(True)
        buttons.addButton(leave or self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._rows.addWidget(self.refusal)
        self._rows.addSpacing(6)
        self._rows.addWidget(buttons)

    def refuse(self, text: str) -> None:
        """Say why it cannot be done."""
        self.refusal.setText(text)
        self.refusal.show()

    def carry_out(self) -> bool:
        """Do what was asked; False when an answer is missing. Raises Fault."""
        raise NotImplementedError

    def accept(self) -> None:
        """Do it and close, or say why not and stay."""
        try:
            if not self.carry_out():
                return
        except Fault as fault:
            self.refuse(sentence(fault))
            return
        super().accept()


def unused_builtins(document: PlanDocument) -> dict[str, str]:
    """The built-in activities that the plan does not have yet: names in the reader's language by code."""
    present = {row["builtin"] for row in document.plan.graph.tables["activity"].values()}
    return {
        code: catalogue.activity_name(code, document.language)
        for code in catalogue.activities()
        if code not in present
    }


def builtin_called(document: PlanDocument, name: str, among: dict[str, str]) -> str | None:
    """The code of the built-in activity of this name, long or short; None when it is a name of the user's own."""
    wanted = fold(name)
    for code, long_name in among.items():
        if wanted in (fold(long_name), fold(catalogue.activity_name(code, document.language, short=True))):
            return code
    return None


class _Inside(QComboBox):
    """Where an activity goes: the top row of a kind, or inside another activity."""

    def __init__(self, document: PlanDocument, without: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._places: list[tuple[ActivityKind, str | None]] = []
        self._offer(self.tr("Support activities"), ActivityKind.SUPPORT)
        self._offer(self.tr("Primary activities"), ActivityKind.PRIMARY)
        for row in document.plan.graph.activities():
            if row["id"] not in without:
                name = self.tr("inside {activity}").format(activity=path_name(document, row["id"]))
                self._offer(name, ActivityKind(row["kind"]), row["id"])

    def _offer(self, name: str, kind: ActivityKind, inside: str | None = None) -> None:
        self.addItem(name)
        self._places.append((kind, inside))

    def choose(self, kind: ActivityKind, inside: str | None) -> None:
        """Show this place; the top row of the kind when there is no such activity."""
        found = [at for at, place in enumerate(self._places) if inside is not None and place[1] == inside]
        self.setCurrentIndex(found[0] if found else self._places.index((kind, None)))

    def chosen(self) -> tuple[ActivityKind, str | None]:
        """The kind, and the activity to go inside of."""
        return self._places[self.currentIndex()]


class AddActivity(Question):
    """A new activity: a name of the user's own or a built-in one, and where it goes."""

    def __init__(self, document: PlanDocument, inside: str | None, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.setWindowTitle(self.tr("Add an activity"))
        self._builtins = unused_builtins(document)
        self.name = QLineEdit(self)
        completer = QCompleter(sorted(self._builtins.values(), key=fold), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        self.name.setPlaceholderText(self.tr("Your own, or one that comes up as you type"))
        self.ask(self.tr("Name"), self.name)
        self.inside = _Inside(document, (), self)
        self.inside.choose(ActivityKind.PRIMARY, inside)
        self.inside.currentIndexChanged.connect(self._warn)
        self.ask(self.tr("Where"), self.inside)
        self._note = self.tell("")
        self.end(self.tr("Add"))
        self._warn()

    def _warn(self) -> None:
        """Tell what happens to the work of an activity that gets its first part."""
        _, inside = self.inside.chosen()
        count = len(self.document.plan.graph.actions_of(inside)) if inside else 0
        self._note.setVisible(bool(count))
        text = plural(
            count,
            self.tr("{activity} has {count} action: the new part takes it over."),
            self.tr("{activity} has {count} actions: the new part takes them over."),
        )
        if inside and count:
            self._note.setText(text.format(activity=self.document.name_of(inside), count=count))

    def carry_out(self) -> bool:
        kind, inside = self.inside.chosen()
        name, new = self.name.text(), new_id()
        if not name.strip():
            raise Fault("required.empty", table="activity", field="name")
        self.document.do(
            add_activity, new, name, kind, inside, builtin_called(self.document, name, self._builtins)
        )
        self.document.select("activity", new)
        return True


class Split(Question):
    """The parts of an activity, one a line; built-in parts are offered where there are some."""

    def __init__(self, document: PlanDocument, activity: str, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        name = document.name_of(activity)
        self.setWindowTitle(self.tr("Split {activity}").format(activity=name))
        self._activity = activity
        self._builtins = unused_builtins(document)
        row = document.plan.graph.tables["activity"][activity]
        self._has_parts = any(
            other["parent_id"] == activity for other in document.plan.graph.tables["activity"].values()
        )
        known = catalogue.activities().get(row["builtin"] or "")
        offered = [code for code in known.splits if code in self._builtins] if known else []
        self.parts = QPlainTextEdit("\n".join(self._builtins[code] for code in offered), self)
        self.parts.setTabChangesFocus(True)
        self.parts.setPlaceholderText(self.tr("such as:\nSourcing\nContracts"))
        self.parts.setFixedHeight(120)
        self.ask(self.tr("Parts, one a line"), self.parts)
        count = len(document.plan.graph.actions_of(activity))
        if count:
            text = plural(
                count,
                self.tr("The first part takes over its {count} action."),
                self.tr("The first part takes over its {count} actions."),
            )
            self.tell(text.format(count=count))
        self.end(self.tr("Split"))

    def carry_out(self) -> bool:
        names = [line.strip() for line in self.parts.toPlainText().splitlines() if line.strip()]
        if len(names) < (1 if self._has_parts else 2):
            self.refuse(self.tr("Write at least two parts, one a line."))
            return False
        free, parts = dict(self._builtins), []
        for name in names:
            builtin = builtin_called(self.document, name, free)
            free.pop(builtin or "", None)
            parts.append((new_id(), name, builtin))
        self.document.do(split_activity, self._activity, parts)
        self.document.select("activity", parts[0][0])
        return True


class Place(Question):
    """Where an activity goes: inside which other, after which one."""

    def __init__(self, document: PlanDocument, activity: str, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.setWindowTitle(self.tr("Move {activity}").format(activity=document.name_of(activity)))
        self._activity = activity
        rows = document.plan.graph.tables["activity"]
        self.inside = _Inside(document, self._itself_and_parts(), self)
        self.inside.choose(ActivityKind(rows[activity]["kind"]), rows[activity]["parent_id"])
        self.inside.currentIndexChanged.connect(self._fill)
        self.ask(self.tr("Where"), self.inside)
        self.after = QComboBox(self)
        self.ask(self.tr("Place"), self.after)
        self.end(self.tr("Move"))
        self._fill()

    def _itself_and_parts(self) -> list[str]:
        inside = [self._activity]
        for row in self.document.plan.graph.activities():
            if row["parent_id"] in inside:
                inside.append(row["id"])
        return inside

    def _beside(self) -> list[str]:
        kind, inside = self.inside.chosen()
        rows = self.document.plan.graph.activities()
        if inside is not None:
            return [row["id"] for row in rows if row["parent_id"] == inside]
        return [row["id"] for row in rows if row["parent_id"] is None and row["kind"] == kind]

    def _fill(self) -> None:
        beside = self._beside()
        others = [activity for activity in beside if activity != self._activity]
        self.after.clear()
        self.after.addItem(self.tr("first"))
        for activity in others:
            self.after.addItem(self.tr("after {activity}").format(activity=self.document.name_of(activity)))
        stands = beside.index(self._activity) if self._activity in beside else len(others)
        self.after.setCurrentIndex(stands)

    def carry_out(self) -> bool:
        kind, inside = self.inside.chosen()
        self.document.do(place_activity, self._activity, kind, inside, self.after.currentIndex())
        return True


class EmptyOnPurpose(Question):
    """Why an activity is to stay without work."""

    def __init__(self, document: PlanDocument, activity: str, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.setWindowTitle(
            self.tr("{activity}: empty on purpose").format(activity=document.name_of(activity))
        )
        self._activity = activity
        self.reason = QLineEdit(str(document.plan.graph.tables["activity"][activity]["reason"] or ""), self)
        self.reason.setPlaceholderText(self.tr("such as: entrusted to a carrier that does it well"))
        self.ask(self.tr("Why?"), self.reason)
        self.tell(self.tr("It is drawn dotted, with this reason, and is no gap to fill."))
        self.end(self.tr("Leave it empty"))

    def carry_out(self) -> bool:
        self.document.do(set_empty_on_purpose, self._activity, True, self.reason.text())
        return True


class IntendedShare(Question):
    """The share of the work that an activity ought to get."""

    def __init__(self, document: PlanDocument, activity: str, parent: QWidget | None = None) -> None:
        super().__init__(document, parent)
        self.setWindowTitle(self.tr("{activity}: intended share").format(activity=document.name_of(activity)))
        self._activity = activity
        rows = document.plan.graph.tables["activity"]
        now = rows[activity]["target"]
        self.share = QLineEdit("" if now is None else intended(now, document.language), self)
        self.share.setPlaceholderText(self.tr("in %, empty for none"))
        self.ask(self.tr("Share of the work it ought to get"), self.share)
        others = sum(row["target"] or 0.0 for row in rows.values() if row["id"] != activity)
        text = self.tr("The other activities have {share} in all.")
        self.tell(text.format(share=intended(others, document.language)))
        self.end(self.tr("Set"))

    def carry_out(self) -> bool:
        number = read_typed_number(self.share.text().replace("%", ""))
        share = None if number is None else number / 100
        self.document.do(set_field, "activity", self._activity, "target", share)
        return True
