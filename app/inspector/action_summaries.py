"""What stands below the heading of a closed fold of an action: in a few words, what it holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.document import PlanDocument
from app.fields.action import DECISIONS, OBJECTIVES, RELAYS
from app.languages import date, plural
from app.widgets.numbers import written_number
from app.widgets.source import as_date, as_one_of, row_of
from app.wording.choices import word
from models.measures.relays import chain_of
from models.vocabulary import Flow, Media, Purpose, Verdict

_Row = Mapping[str, Any]
translate = QCoreApplication.translate


def summary(document: PlanDocument, action_id: str, code: str) -> str:
    """What the fold `code` of an action holds; "" for nothing."""
    row = row_of(document, "action", action_id)
    return _SUMMARIES[code](document, row) if row else ""


def _joined(*parts: object) -> str:
    return " · ".join(str(part) for part in parts if part)


def _objectives(document: PlanDocument, row: _Row) -> str:
    graph = document.plan.graph
    ties = list(graph.ties_of(row["id"], "contribution"))
    said = sum(bool(str(tie["mechanism"] or "").strip()) for tie in ties)
    if not ties:
        return translate("ActionSummaries", "None yet: what is it for?")
    if said < len(ties):
        return translate("ActionSummaries", "How it contributes is not said yet.")
    first = graph.tables["objective"].get(ties[0]["objective_id"], {})
    more = f"+ {len(ties) - 1}" if len(ties) > 1 else ""
    return _joined(first.get("statement"), more)


def _said(_document: PlanDocument, row: _Row) -> str:
    words = [
        word(member)
        for closed, field in ((Purpose, "purpose"), (Flow, "flow"), (Media, "media"))
        if (member := as_one_of(closed)(row[field])) is not None
    ]
    return _joined(*words, row["content"] or row["description"], row["audience"])


def _test(_document: PlanDocument, row: _Row) -> str:
    return _joined(row["hypothesis"], row["threshold"])


def _when(_document: PlanDocument, row: _Row) -> str:
    start, end = (as_date(row[column]) for column in ("start", "end"))
    days = ""
    if start and end:
        days = translate("ActionSummaries", "{start} to {end}").format(start=date(start), end=date(end))
    elif start:
        days = translate("ActionSummaries", "from {start}").format(start=date(start))
    elif end:
        days = translate("ActionSummaries", "until {end}").format(end=date(end))
    return _joined(days, row["cadence"])


def _relays(document: PlanDocument, row: _Row) -> str:
    chain = chain_of(document.plan.graph, row["id"])
    if not chain.joints:
        return ""
    one, many = (
        translate("ActionSummaries", "a chain of {n} action"),
        translate("ActionSummaries", "a chain of {n} actions"),
    )
    told = plural(len(chain.actions), one, many).format(n=len(chain.actions))
    broken = sum(joint.broken is not None for joint in chain.joints)
    cut = (
        translate("ActionSummaries", "broken in {n} place"),
        translate("ActionSummaries", "broken in {n} places"),
    )
    return _joined(told, broken and f"✕ {plural(broken, *cut).format(n=broken)}")


def _others(document: PlanDocument, row: _Row) -> str:
    graph = document.plan.graph
    people = [graph.tables["person"].get(tie["person_id"]) for tie in graph.ties_of(row["id"], "contributor")]
    unit, sponsor = (
        graph.tables[table].get(row[field])
        for table, field in (("unit", "unit_id"), ("person", "sponsor_id"))
    )
    backed = translate("ActionSummaries", "sponsor {name}").format(name=sponsor["name"]) if sponsor else ""
    names = sorted(str(person["name"]) for person in people if person)
    return _joined(unit and unit["name"], backed, ", ".join(names))


def _money(document: PlanDocument, row: _Row) -> str:
    pieces = sum(
        one["action_id"] == row["id"] for one in document.plan.graph.tables["return_evidence"].values()
    )
    spent = ""
    if row["money"] is not None:
        spent = f"{written_number(row['money'])} {document.plan.graph.plan().get('currency') or ''}".strip()
    one, many = (
        translate("ActionSummaries", "{n} piece of evidence"),
        translate("ActionSummaries", "{n} pieces of evidence"),
    )
    return _joined(spent, pieces and plural(pieces, one, many).format(n=pieces))


def _risk(document: PlanDocument, row: _Row) -> str:
    responder = document.plan.graph.tables["person"].get(row["responder_id"])
    answers = (
        translate("ActionSummaries", "{name} answers").format(name=responder["name"]) if responder else ""
    )
    return _joined(row["risk"], answers)


def _notes(document: PlanDocument, row: _Row) -> str:
    graph = document.plan.graph
    tags = (graph.tables["tag"].get(tie["tag_id"]) for tie in graph.ties_of(row["id"], "action_tag"))
    links = sum(link["action_id"] == row["id"] for link in graph.tables["link"].values())
    one, many = translate("ActionSummaries", "{n} address"), translate("ActionSummaries", "{n} addresses")
    return _joined(
        ", ".join(sorted(str(tag["name"]) for tag in tags if tag)),
        links and plural(links, one, many).format(n=links),
        row["notes"],
    )


def _decisions(document: PlanDocument, row: _Row) -> str:
    own = [one for one in document.plan.graph.tables["decision"].values() if one["action_id"] == row["id"]]
    if not own:
        return ""
    last = max(own, key=lambda one: str(one["date"]))
    day, verdict = as_date(last["date"]), as_one_of(Verdict)(last["verdict"])
    return _joined(day and date(day), verdict and word(verdict), last["lesson"])


_SUMMARIES: Mapping[str, Callable[[PlanDocument, _Row], str]] = {
    OBJECTIVES: _objectives,
    "said": _said,
    "test": _test,
    "when": _when,
    RELAYS: _relays,
    "others": _others,
    "money": _money,
    "risk": _risk,
    "notes": _notes,
    DECISIONS: _decisions,
}
