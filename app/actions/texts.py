"""The cells of the table in words: as they are shown, and as they are copied so that a paste reads the same again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app import languages
from app.document import PlanDocument
from app.languages import plural
from app.widgets.numbers import written_number
from app.widgets.source import as_date
from app.wording.choices import word
from models.exchange.efforts import Effort, write_cadence, write_effort
from models.exchange.lists import join_list, join_pairs, quoted
from models.exchange.values import write_number, write_share
from models.listing.arranging import Group
from models.listing.columns import BY_ID, Kind, ListingColumn
from models.listing.listing import Listing
from models.vocabulary import EffortPer, EffortSize, Verdict

translate = QCoreApplication.translate


class Texts:
    """What the cells of a listing say."""

    def __init__(self, document: PlanDocument, listing: Listing) -> None:
        self._document, self._listing = document, listing

    def shown(self, column_id: str, action: str) -> str:
        """What a cell shows, on one line."""
        column, value = BY_ID[column_id], self._listing.value(column_id, action)
        match column.kind:
            case Kind.TEXT:
                text = write_cadence(value, languages.current()) if column_id == "cadence" else value
                return " ".join(text.split()) if "\n" in text else text
            case Kind.DAY:
                return _day(value)
            case Kind.CLOSED:
                return _word(column, value)
            case Kind.NUMBER:
                return "" if value is None else written_number(value, 1 if column_id == "hours" else 2)
            case Kind.SHARES:
                return self._shares(value)
            case Kind.EFFORT:
                return effort_text(value)
            case Kind.MECHANISM | Kind.NAMES | Kind.LINES:
                return (" · " if column.kind is Kind.MECHANISM else ", ").join(value)
            case Kind.DECISION:
                return "" if value is None else f"{_day(value[0])} · {_word(column, value[1])}"
            case Kind.FLAG:
                return translate("ActionsTable", "overdue") if value else ""
        return str(value)

    def _shares(self, value: tuple[tuple[str, float], ...]) -> str:
        names = [(self._document.name_of(activity), share) for activity, share in value]
        if len(names) == 1:
            return names[0][0]
        return " · ".join(f"{name} {written_number(share * 100, 0)} %" for name, share in names)

    def written(self, column_id: str, action: str) -> str:
        """What a cell is copied as: read back by a paste it changes nothing."""
        column, value = BY_ID[column_id], self._listing.value(column_id, action)
        language = languages.current()
        match column.kind:
            case Kind.DAY:
                return str(value)
            case Kind.NUMBER:
                return "" if value is None else write_number(value, language)
            case Kind.NAME if column_id == "unit":
                own = self._listing.actions[action]["unit_id"]
                return self._listing.name_of("unit", own) if own else ""
            case Kind.TEXT if column_id != "cadence":
                return str(value)
            case Kind.NAMES | Kind.LINES:
                return join_list(value)
            case Kind.SHARES:
                pairs = [(quoted(self._listing.speech.activity(one)), share) for one, share in value]
                if len(pairs) == 1 and pairs[0][1] == 1.0:
                    return pairs[0][0]
                return "; ".join(f"{name}: {write_share(share, language)}" for name, share in pairs)
            case Kind.EFFORT:
                return "" if value is None else write_effort(_effort(value), language)
            case Kind.MECHANISM:
                return self._mechanisms(action)
        return self.shown(column_id, action)

    def _mechanisms(self, action: str) -> str:
        ties = sorted(
            (self._listing.name_of("objective", tie["objective_id"]), str(tie["mechanism"] or ""))
            for tie in self._document.plan.graph.ties_of(action, "contribution")
        )
        texts = {text for _, text in ties}
        if len(texts) == 1 and not set(';:"') & set(only := next(iter(texts))):
            return only
        return join_pairs(ties)

    def inherited(self, column_id: str, action: str) -> bool:
        """Whether what a cell shows follows from elsewhere: the department of the owner."""
        return column_id == "unit" and not self._listing.actions[action]["unit_id"]


def group_text(group: Group, by: str) -> str:
    """The head of a group: its name, how many actions, and their hours a month."""
    return f"{group_name(group, by)}   {group_counts(group)}"


def group_name(group: Group, by: str) -> str:
    """What the actions of a group share."""
    return group.name or (translate("ActionsTable", "Not said") if not group.key else group.key)


def group_counts(group: Group) -> str:
    """How many actions a group has, and their hours."""
    count = plural(
        group.count, translate("ActionsTable", "{count} action"), translate("ActionsTable", "{count} actions")
    )
    told = count.format(count=written_number(group.count))
    hours = translate("ActionsTable", "{hours} h a month").format(hours=written_number(group.hours, 0))
    return f"{told} · {hours}" if round(group.hours) else told


def effort_text(value: tuple[float | None, str, str] | None) -> str:
    """Hours with what they count per, or a size."""
    if value is None:
        return ""
    hours, per, size = value
    if hours is None:
        return translate("ActionsTable", "{size} (estimated)").format(size=size)
    unit = word(EffortPer(per)) if per in set(EffortPer) else per
    return f"{written_number(hours)} {unit}"


def _effort(value: tuple[float | None, str, str]) -> Effort:
    hours, per, size = value
    return Effort(
        hours,
        EffortPer(per) if per in set(EffortPer) else EffortPer.MONTH,
        EffortSize(size) if size in set(EffortSize) else None,
    )


def _day(iso: str) -> str:
    day = as_date(iso)
    return languages.date(day) if day is not None else ""


def _word(column: ListingColumn, value: Any) -> str:
    closed = Verdict if column.kind is Kind.DECISION else column.closed
    return word(closed(value)) if closed is not None and value in set(closed) else str(value)
