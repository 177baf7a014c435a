"""The page of an action: what one needs every day first, the rest in a fold."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.fields.action import ACTION, ACTION_MORE
from app.inspector.page import Entry, Page
from app.languages import date
from app.theme import dress
from app.widgets.row_list import RowList
from app.widgets.source import as_date, column
from app.widgets.text import TitleField
from app.wording.choices import word
from models.changes import Change
from models.vocabulary import Stage, Verdict


class ActionPage(Page):
    """An action."""

    table = "action"

    def fill(self) -> None:
        self._stage = self.caption("")
        source = column(self.document, self.table, self.row_id, "title")
        self.title_field(TitleField(self.document, source, self.tr("Title"), self._body))
        self.form(ACTION)
        self._ask = self._hint_below("decide_by")
        self._objectives_head = self.section(self.tr("Objectives"))
        self._objectives = self.rows(self.tr("Objectives"))
        self._ties_head = self.section(self.tr("Follow-ons"))
        self._ties = self.rows(self.tr("Follow-ons"))
        self._decisions_head = self.section(self.tr("Decisions"))
        self._decisions = self.rows(self.tr("Decisions"))
        self.more(self.tr("More"), ACTION_MORE)
        self.follow(None)

    def _hint_below(self, field: str) -> QLabel:
        """A line right below a field, for what the field asks."""
        label = QLabel(self.fields[field], wordWrap=True)
        dress(label, "small")
        lines = self.fields[field].layout()
        assert lines is not None
        lines.addWidget(label)
        return label

    def follow(self, change: Change | None) -> None:
        if not self.row:
            return
        stage = Stage(str(self.row["stage"]))
        self._stage.setText(self.tr("Action · {stage}").format(stage=word(stage)))
        asks = stage is Stage.TEST and not self.row["decide_by"] and not self._verdicts()
        self._ask.setText(
            self.tr("A test asks for the day on which you decide how it goes on.") if asks else ""
        )
        self._ask.setVisible(asks)
        self._show_inherited_unit()
        self._show_ties()
        self._show_objectives()
        self._show(self._decisions, self._decisions_head, self._verdicts())

    def _show_inherited_unit(self) -> None:
        """Work counts for its owner's department unless another is given: say so where it stands empty."""
        graph = self.document.plan.graph
        owner = graph.tables["person"].get(self.row["owner_id"])
        inherited = graph.tables["unit"].get(owner["unit_id"]) if owner and not self.row["unit_id"] else None
        hint = self.tr("{unit}, as its owner").format(unit=inherited["name"]) if inherited else ""
        self.fields["unit_id"].control.setPlaceholderText(hint)

    def _show_objectives(self) -> None:
        graph = self.document.plan.graph
        entries = []
        for tie in graph.ties_of(self.row_id, "contribution"):
            objective = graph.tables["objective"].get(tie["objective_id"])
            if objective is not None:
                how = str(tie["mechanism"] or "") or self.tr("how it contributes is not said yet")
                entries.append(Entry("", objective["id"], str(objective["statement"]), how))
        self._show(self._objectives, self._objectives_head, entries)

    def _show_ties(self) -> None:
        graph = self.document.plan.graph
        entries = []
        for tie in graph.tables["relay"].values():
            if self.row_id in (tie["from_id"], tie["to_id"]):
                onward = tie["from_id"] == self.row_id
                other = graph.tables["action"].get(tie["to_id"] if onward else tie["from_id"])
                if other is not None:
                    text = f"{'→' if onward else '←'} {other['title']}"
                    entries.append(Entry("action", other["id"], text, str(tie["how"] or "")))
        self._show(self._ties, self._ties_head, sorted(entries, key=lambda entry: entry.text))

    def _verdicts(self) -> list[Entry]:
        rows = self.document.plan.graph.tables["decision"].values()
        own = sorted(
            (row for row in rows if row["action_id"] == self.row_id), key=lambda row: str(row["date"])
        )
        found = []
        for row in own:
            day = as_date(row["date"])
            text = f"{date(day) if day else ''} · {word(Verdict(row['verdict']))}"
            found.append(Entry("", row["id"], text, str(row["lesson"] or "")))
        return found

    @staticmethod
    def _show(rows: RowList, head: QLabel, entries: list[Entry]) -> None:
        rows.show_entries(entries)
        head.setVisible(bool(entries))
