"""What the strategy map says of its nodes: names, what they lack, and their neighbours for who cannot see them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.document import PlanDocument
from app.languages import locale, plural
from app.wording.choices import word
from models.measures.strategy_map import Kind, Loose, Node, StrategyMap
from models.vocabulary import Stage

LOOSE: dict[Loose, str] = {
    Loose.NO_OBJECTIVE: QT_TRANSLATE_NOOP("Strategy", "serves no objective"),
    Loose.NO_MECHANISM: QT_TRANSLATE_NOOP("Strategy", "does not say how"),
    Loose.NO_ACTION: QT_TRANSLATE_NOOP("Strategy", "no action serves it"),
    Loose.NO_INDICATOR: QT_TRANSLATE_NOOP("Strategy", "no indicator"),
    Loose.NO_ACTIVITY: QT_TRANSLATE_NOOP("Strategy", "stands in no activity"),
    Loose.NO_AIM: QT_TRANSLATE_NOOP("Strategy", "no objective"),
}

_LONGEST_LIST = 12


def _say(text: str) -> str:
    return QCoreApplication.translate("Strategy", text)


def loose_words(node: Node) -> tuple[str, ...]:
    """Why a node hangs loose, a line each."""
    return tuple(_say(LOOSE[why]) for why in node.loose)


def stage_heading(band: str) -> str:
    """What stands above the actions of a stage."""
    return word(Stage(band)) if band in set(Stage) else band


def node_name(document: PlanDocument, node: Node) -> str:
    """What a node is called: the words of its row, or how many actions it stands for."""
    tables = document.plan.graph.tables
    if node.kind is Kind.GROUP:
        count = len(node.action_ids)
        said = plural(
            count,
            QCoreApplication.translate("Strategy", "{n} action"),
            QCoreApplication.translate("Strategy", "{n} actions"),
        ).format(n=locale().toString(count))
        known = node.row_id in tables["activity"]
        return f"{document.name_of(node.row_id)} · {said}" if known else said
    if node.row_id not in tables[node.kind.value]:
        return ""
    if node.kind is Kind.ACTIVITY:
        return document.name_of(node.row_id, short=False)
    column = "title" if node.kind is Kind.ACTION else "statement"
    return str(tables[node.kind.value][node.row_id][column])


def node_told(document: PlanDocument, drawn: StrategyMap, node: Node) -> str:
    """A node as a sentence: what it is, what it lacks, what it serves and what serves it."""
    kinds = {
        Kind.ACTION: QCoreApplication.translate("Strategy", "Action"),
        Kind.GROUP: QCoreApplication.translate("Strategy", "Actions"),
        Kind.OBJECTIVE: QCoreApplication.translate("Strategy", "Objective"),
        Kind.ACTIVITY: QCoreApplication.translate("Strategy", "Activity"),
    }
    by_id = {one.id: one for one in drawn.nodes}
    serves = [node_name(document, by_id[edge.end]) for edge in drawn.edges if edge.start == node.id]
    served = [node_name(document, by_id[edge.start]) for edge in drawn.edges if edge.end == node.id]
    parts = [f"{kinds[node.kind]}: {node_name(document, node)}", *loose_words(node)]
    if serves:
        parts.append(QCoreApplication.translate("Strategy", "serves {what}").format(what=_listed(serves)))
    if served:
        parts.append(QCoreApplication.translate("Strategy", "served by {what}").format(what=_listed(served)))
    return ". ".join(part[:1].upper() + part[1:] for part in parts) + "."


def counts_text(drawn: StrategyMap) -> str:
    """What is drawn, in numbers: "24 actions, 8 objectives, 5 hang loose"."""
    actions = sum(len(node.action_ids) or 1 for node in drawn.nodes if node.kind in (Kind.ACTION, Kind.GROUP))
    objectives = sum(node.kind is Kind.OBJECTIVE for node in drawn.nodes)
    loose = sum(len(node.action_ids) or 1 for node in drawn.loose)
    said = (
        (
            actions,
            plural(
                actions,
                QCoreApplication.translate("Strategy", "{n} action"),
                QCoreApplication.translate("Strategy", "{n} actions"),
            ),
        ),
        (
            objectives,
            plural(
                objectives,
                QCoreApplication.translate("Strategy", "{n} objective"),
                QCoreApplication.translate("Strategy", "{n} objectives"),
            ),
        ),
        (
            loose,
            plural(
                loose,
                QCoreApplication.translate("Strategy", "{n} hangs loose"),
                QCoreApplication.translate("Strategy", "{n} hang loose"),
            ),
        ),
    )
    return " · ".join(text.format(n=locale().toString(count)) for count, text in said)


def map_told(document: PlanDocument, drawn: StrategyMap) -> str:
    """The whole map for a screen reader: its numbers, then what hangs loose."""
    loose = [
        f"{node_name(document, node)}: {', '.join(loose_words(node))}" for node in drawn.loose[:_LONGEST_LIST]
    ]
    return ". ".join([counts_text(drawn), *loose])


def _listed(names: list[str]) -> str:
    return ", ".join(names[:_LONGEST_LIST]) + ("…" if len(names) > _LONGEST_LIST else "")
