"""The page of an activity: what it needs, what it is meant to get, what serves it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from uuid import uuid4

from PySide6.QtWidgets import QLabel

from app.chain.drawn import lens_of
from app.chain.lenses import lens_name
from app.chain.reasons import why
from app.fields.activity import ACTIVITY, ACTIVITY_INTENTION, ACTIVITY_MORE, ACTIVITY_REASON
from app.fields.child_rows import ChildRows, ChildSpec
from app.fields.crisis import CRISIS_SPEC
from app.fields.people import COACHING_OF_ACTIVITY
from app.inspector.entries import action_entry, indicator_chip
from app.inspector.folds import NamedFold
from app.inspector.linkages import Linkages
from app.inspector.names import name_source, short_name_source
from app.inspector.page import Entry, Fold, Page
from app.inspector.problem import ProblemCard
from app.languages import plural
from app.widgets.add_line import AddLine
from app.widgets.source import Edit
from app.widgets.text import TextField, TitleField
from app.widgets.toast import tell
from app.wording.choices import word
from app.wording.headline import amount_a_month
from models.changes import Change
from models.edits.actions import add_action
from models.measures.linkages import linked
from models.vocabulary import ActivityKind, CoachingLevel

EDITED: Mapping[str, tuple[str, ...]] = {
    "linkage": ("from_id", "to_id"),
    "crisis_scenario": ("activity_id",),
    "coaching": ("activity_id",),
}
"""What lines that add a row write, beside the fields of the cards."""


class ActivityPage(Page):
    """An activity, or a group of activities with its parts."""

    table = "activity"

    def fill(self) -> None:
        self._kind = self.caption("")
        self.title_field(
            TitleField(self.document, name_source(self.document, self.row_id), self.tr("Name"), self._body)
        )
        self.problem = ProblemCard(self.document, self.row_id, self._body)
        self.fields |= self.problem.fields
        self.add(self.problem)
        self._parts = self.rows(self.tr("Parts"))
        self.form(ACTIVITY)
        self._objectives_head = self.section("")
        self._objectives = self.rows(self.tr("Objectives"))
        self._actions_head = self.section("")
        self._no_actions = self.note()
        self._actions = self.rows(self.tr("Actions"))
        self._new = AddLine(
            self.document, self.tr("New action"), self.tr("New action…"), self._new_action, self._body
        )
        self.add(self._new)
        self.section(self.tr("Intended work"))
        self.form(ACTIVITY_INTENTION)
        self._reason = self.form((ACTIVITY_REASON,))
        self._today = self.note()
        self.section(self.tr("Why this colour"))
        self._why = self.note()
        self.folds: dict[str, NamedFold] = {}
        self._further(self.tr("Crisis"), "crisis", partial(self._cards_in, CRISIS_SPEC))
        self._further(self.tr("Coaching"), "coaching", partial(self._cards_in, COACHING_OF_ACTIVITY))
        self._further(self.tr("Linkages"), "linkages", self._linkages_in)
        more = self.more(self.tr("More"), ACTIVITY_MORE)
        more.opened.connect(partial(self._add_short_name, more))
        self.follow(None)
        for fold in self.folds.values():
            fold.open_as_left()

    def _further(self, title: str, code: str, fill: Callable[[Fold], None]) -> None:
        """A step further: a fold whose inside is made when it is first opened."""
        fold = NamedFold(self.document, code, title, self._body)
        fold.opened.connect(partial(fill, fold))
        self.folds[code] = fold
        self._lines.addWidget(fold)

    def _cards_in(self, spec: ChildSpec, fold: Fold) -> None:
        cards = ChildRows(self.document, spec, self.row_id, fold.inside)
        cards.go.connect(self.go)
        fold.inside.add("", cards, above=True)

    def _linkages_in(self, fold: Fold) -> None:
        linkages = Linkages(self.document, self.row_id, fold.inside)
        linkages.go.connect(self.go)
        linkages.removed.connect(self._tell)
        fold.inside.add("", linkages, above=True)

    def _tell(self, text: str) -> None:
        """Say what was taken away, with Undo."""
        tell(self, text)

    def _add_short_name(self, more: Fold) -> None:
        field = TextField(
            self.document, short_name_source(self.document, self.row_id), self.tr("Short name"), self._body
        )
        self.fields["short_name"] = field
        more.inside.add(self.tr("Short name"), field, above=False)

    def _new_action(self, title: str) -> Edit:
        return partial(add_action, title=title, activity_id=self._leaf(), fields={"id": str(uuid4())})

    def _leaf(self) -> str:
        """The activity itself, or its first part that carries work."""
        below = self.document.plan.graph.leaves_below().get(self.row_id)
        return below[0] if below else self.row_id

    # -- what is no field -----------------------------------------------------------------------------------

    def follow(self, change: Change | None) -> None:
        if not self.row:
            return
        graph = self.document.plan.graph
        children = [row for row in graph.activities() if row["parent_id"] == self.row_id]
        kind = self.tr("Activity · {kind}").format(kind=word(ActivityKind(str(self.row["kind"]))))
        self._kind.setText(kind)
        self._parts.show_entries(
            [Entry("activity", row["id"], self.document.name_of(row["id"], short=False)) for row in children]
        )
        self._show_objectives()
        self._show_actions(bool(children))
        self._sum_up_folds()
        self._show_figures()
        self._show_reason()

    def _show_objectives(self) -> None:
        rows = self.document.plan.graph.tables["objective"].values()
        own = sorted(
            (row for row in rows if row["activity_id"] == self.row_id), key=lambda row: str(row["statement"])
        )
        head = plural(len(own), self.tr("Objective"), self.tr("Objectives"))
        self._objectives_head.setText(head)
        self._objectives_head.setVisible(bool(own))
        self._objectives.show_entries(
            [
                Entry(
                    "objective",
                    row["id"],
                    str(row["statement"]),
                    chip=indicator_chip(self.document, row["id"]),
                )
                for row in own
            ]
        )

    def _show_actions(self, group: bool) -> None:
        below = self.document.plan.graph.leaves_below().get(self.row_id, [self.row_id])
        found = {row["id"]: row for leaf in below for row in self.document.plan.graph.actions_of(leaf)}
        entries = [action_entry(self.document, row) for row in found.values()]
        count = self.tr("Actions · {n}").format(n=len(entries)) if entries else self.tr("Actions")
        self._actions_head.setText(count)
        self._actions.show_entries(entries, self.tr("… and {n} more: the outline lists them all."))
        empty = not entries and not self.row.get("empty_on_purpose")
        self.problem.follow(asked=empty)
        text = (
            self.tr("No action serves it yet. Choose an idea on the left, or write your own:")
            if empty
            else ""
        )
        self._no_actions.setText(text)
        self._no_actions.setVisible(bool(text))
        self._new.line.setPlaceholderText(
            self.tr("New action for {activity}…").format(activity=self.document.name_of(self._leaf()))
            if group
            else self.tr("New action…")
        )

    def _sum_up_folds(self) -> None:
        """What the folds hold, in a line each."""
        tables = self.document.plan.graph.tables
        scenarios = [row for row in tables["crisis_scenario"].values() if row["activity_id"] == self.row_id]
        self.folds["crisis"].sum_up(" · ".join(sorted(str(row["scenario"]) for row in scenarios)))
        levels = [row["level"] for row in tables["coaching"].values() if row["activity_id"] == self.row_id]
        told = (
            f"{word(level)} {levels.count(level.value)}" for level in CoachingLevel if level.value in levels
        )
        self.folds["coaching"].sum_up(" · ".join(told))
        ties = linked(self.document.plan.graph, self.row_id)
        ends = (f"{'→' if one.outward else '←'} {self.document.name_of(one.other_id)}" for one in ties)
        self.folds["linkages"].sum_up(" · ".join(ends))

    def _show_figures(self) -> None:
        figures = self.document.figures
        try:
            own = figures.activity(self.row_id)
        except KeyError:
            return
        today = self.tr("Today {amount}").format(amount=amount_a_month(figures, own.weight))
        if own.target and figures.has_targets and figures.total:
            meant = amount_a_month(figures, own.target * figures.total)
            today += " · " + self.tr("intended {amount}").format(amount=meant)
        _put(self._today, today)
        lens = lens_of(self.document)
        objectives = self.document.plan.graph.tables["objective"].values()
        homes = {row["id"]: row["activity_id"] for row in objectives}
        reason = why(figures, self.row_id, lens, self.document.language, homes)
        _put(self._why, f"{lens_name(lens).capitalize()} · {reason}" if reason else "")

    def _show_reason(self) -> None:
        self._reason.setVisible(bool(self.row.get("empty_on_purpose")))


def _put(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
