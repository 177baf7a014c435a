"""The page of an action: what matters at first at once, everything else in folds that say what they hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.fields.action import (
    ACTION,
    DECISIONS,
    EVIDENCE_OF_AN_ACTION,
    GROUPS,
    OBJECTIVES,
    RELAYS,
    TITLE,
    Group,
)
from app.fields.child_rows import ChildRows
from app.fields.column import ABOVE, Column, say
from app.fields.editors import make_field
from app.inspector.action_summaries import summary
from app.inspector.addresses import Addresses
from app.inspector.contributions import Contributions
from app.inspector.decisions import Decisions
from app.inspector.examples import ExamplesMenu
from app.inspector.folds import NamedFold
from app.inspector.page import Fold, Form, Page
from app.theme import dress
from app.widgets.choice_chips import ChoiceChips
from app.widgets.field import Field
from app.widgets.flow_arrow import FlowField
from app.widgets.relay_chain import RelayChain
from app.widgets.rows import RowField
from app.widgets.source import as_one_of, column
from app.widgets.text import TitleField
from app.widgets.toast import tell
from app.wording.choices import word
from models.changes import Change
from models.examples import examples_for
from models.vocabulary import Flow, Stage

EDITED: Mapping[str, tuple[str, ...]] = {
    "relay": ("from_id", "to_id"),
    "contribution": ("action_id", "objective_id"),
    "decision": ("action_id",),
    "link": ("action_id",),
    "return_evidence": ("action_id",),
}
"""What lines that add a row write, beside the fields of the cards."""

EXEMPLIFIED = ("content", "audience", "channels")
"""Fields with examples for the activity that the action serves."""


class ActionPage(Page):
    """An action."""

    table = "action"

    def fill(self) -> None:
        self.folds: dict[str, NamedFold] = {}
        self.examples: dict[str, ExamplesMenu] = {}
        self.relays: RelayChain | None = None
        self.contributions: Contributions | None = None
        self._stage = self.caption("")
        source = column(self.document, self.table, self.row_id, TITLE.field)
        self.title_field(TitleField(self.document, source, say(TITLE.label), self._body))
        self.form(ACTION)
        self._ask = self._hint_below("decide_by")
        for group in GROUPS:
            self._fold(group)
        self.follow(None)
        for fold in self.folds.values():
            fold.open_as_left()

    # -- fields and folds -----------------------------------------------------------------------------------

    def form(self, columns: Iterable[Column], fold: Fold | None = None) -> Form:
        form = fold.inside if fold else Form(self._body)
        for one in columns:
            make = _OWN.get(one.field)
            field = (
                make(self, one, form)
                if make
                else make_field(self.document, self.table, self.row_id, one, form)
            )
            field.setObjectName(one.field)
            self.fields[one.field] = field
            if isinstance(field, RowField):
                field.go.connect(self.go)
            form.add(say(one.label), field, above=make is not None or one.editor in ABOVE)
            if one.field in EXEMPLIFIED:
                self.examples[one.field] = ExamplesMenu(field, partial(self._examples, one.field))
        if fold is None:
            self._lines.addWidget(form)
        return form

    def _fold(self, group: Group) -> None:
        fold = NamedFold(self.document, group.code, say(group.title), self._body)
        fold.opened.connect(partial(self._open_fold, group, fold))
        self.folds[group.code] = fold
        self._lines.addWidget(fold)

    def _open_fold(self, group: Group, fold: NamedFold) -> None:
        """Make what is inside, once."""
        self.form(group.columns, fold)
        for make in _INSIDE.get(group.code, ()):
            fold.inside.add("", make(self, fold.inside), above=True)
        self.lock_fields()
        self._show_inherited_unit()
        self._show_examples()

    def _hint_below(self, field: str) -> QLabel:
        """A line right below a field, for what the field asks."""
        label = QLabel(self.fields[field], wordWrap=True)
        dress(label, "small")
        lines = self.fields[field].layout()
        assert lines is not None
        lines.addWidget(label)
        return label

    def _chips(self, one: Column, form: QWidget) -> Field:
        assert one.closed is not None
        source = column(self.document, self.table, self.row_id, one.field, as_one_of(one.closed))
        return ChoiceChips(self.document, source, say(one.label), one.closed, form)

    def _arrow(self, one: Column, form: QWidget) -> Field:
        source = column(self.document, self.table, self.row_id, one.field, as_one_of(Flow))
        return FlowField(self.document, source, say(one.label), self._activity, form)

    # -- what a fold holds beside fields --------------------------------------------------------------------

    def _chain(self, parent: QWidget) -> QWidget:
        self.relays = RelayChain(self.document, self.row_id, parent)
        self.relays.go.connect(self.go)
        self.relays.removed.connect(self._tell)
        return self.relays

    def _objectives(self, parent: QWidget) -> QWidget:
        self.contributions = Contributions(self.document, self.row_id, parent)
        self.contributions.go.connect(self.go)
        self.contributions.removed.connect(self._tell)
        return self.contributions

    def _decisions(self, parent: QWidget) -> QWidget:
        return Decisions(self.document, self.row_id, parent)

    def _addresses(self, parent: QWidget) -> QWidget:
        return Addresses(self.document, self.row_id, parent)

    def _evidence(self, parent: QWidget) -> QWidget:
        return ChildRows(self.document, EVIDENCE_OF_AN_ACTION, self.row_id, parent)

    def _tell(self, text: str) -> None:
        """Say what was taken away, with Undo."""
        tell(self, text)

    # -- what follows the plan ------------------------------------------------------------------------------

    def follow(self, change: Change | None) -> None:
        if not self.row:
            return
        stage = Stage(str(self.row["stage"]))
        self._stage.setText(self.tr("Action · {stage}").format(stage=word(stage)))
        decided = any(
            row["action_id"] == self.row_id for row in self.document.plan.graph.tables["decision"].values()
        )
        asks = stage is Stage.TEST and not self.row["decide_by"] and not decided
        self._ask.setText(
            self.tr("A test asks for the day on which you decide how it goes on.") if asks else ""
        )
        self._ask.setVisible(asks)
        for code, fold in self.folds.items():
            fold.sum_up(summary(self.document, self.row_id, code))
        self._show_inherited_unit()
        self._show_examples()

    def _show_inherited_unit(self) -> None:
        """Work counts for its owner's department unless another is given: say so where it stands empty."""
        field = self.fields.get("unit_id")
        if not isinstance(field, RowField):
            return
        graph = self.document.plan.graph
        owner = graph.tables["person"].get(self.row.get("owner_id"))
        inherited = (
            graph.tables["unit"].get(owner["unit_id"]) if owner and not self.row.get("unit_id") else None
        )
        hint = self.tr("{unit}, as its owner").format(unit=inherited["name"]) if inherited else ""
        field.control.setPlaceholderText(hint)

    def _activity(self) -> str:
        """The short name of the activity that it serves most; "" when it serves none."""
        shares = self.document.plan.graph.shares_of(self.row_id)
        most = max(shares, key=lambda one: (shares[one], one), default=None)
        return self.document.name_of(most) if most is not None else ""

    def _examples(self, field: str) -> tuple[str, ...]:
        return examples_for(self.document.plan.graph, self.row_id).of(field, self.document.language)

    def _show_examples(self) -> None:
        """The activity served decides which examples stand in empty fields, and what the arrow leads to."""
        for name in self.examples:
            field, found = self.fields[name], self._examples(name)
            control = field.control
            if name == "channels" and isinstance(control, QLineEdit):
                empty = not field.source.read()
                self.examples[name].setVisible(empty)
                hint = self.tr("such as {examples}…").format(examples=", ".join(found[:2]))
                control.setPlaceholderText(hint if empty else self.tr("Add a channel…"))
            elif isinstance(control, QPlainTextEdit):
                control.setPlaceholderText(self.tr("e.g. {example}").format(example=found[0]))
        arrow = self.fields.get("flow")
        if isinstance(arrow, FlowField):
            arrow.name_activity()


_OWN: dict[str, Callable[[ActionPage, Column, QWidget], Field]] = {
    "purpose": ActionPage._chips,
    "media": ActionPage._chips,
    "flow": ActionPage._arrow,
}
"""Fields that have an editor of their own here, by column."""

_INSIDE: dict[str, tuple[Callable[[ActionPage, QWidget], QWidget], ...]] = {
    OBJECTIVES: (ActionPage._objectives,),
    RELAYS: (ActionPage._chain,),
    DECISIONS: (ActionPage._decisions,),
    "notes": (ActionPage._addresses,),
    "money": (ActionPage._evidence,),
}
"""What stands in a fold below its fields, by the fold's code."""
