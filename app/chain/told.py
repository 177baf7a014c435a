"""What the chain says in words: its title line, and what a screen reader hears instead of the drawing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.chain.drawn import lens_of, shapes_of
from app.chain.lenses import picture
from app.chain.picture import ChainPicture
from app.document import PlanDocument
from app.languages import plural
from app.wording.choices import word
from app.wording.numbers import number, percent
from models.vocabulary import Stage

translate = QCoreApplication.translate


def title_text(document: PlanDocument) -> str:
    """The plan's name, and whose it is."""
    organisation = str(document.plan_row.get("organisation") or "")
    parts = [part for part in (document.title, organisation) if part]
    return " — ".join(parts) or translate("Chain", "Value chain")


def count_text(document: PlanDocument) -> str:
    """How much there is: "25 actions · 8 of 10 activities served, 1 empty on purpose"."""
    count, figures = len(document.plan.graph.tables["action"]), document.figures
    if not count:
        return ""
    told = plural(count, translate("Chain", "{n} action"), translate("Chain", "{n} actions"))
    parts = [told.format(n=number(count, document.language))]
    if figures.n:
        served = translate("Chain", "{served} of {n} activities served").format(
            served=figures.served, n=figures.n
        )
        empty = len(figures.empty_on_purpose)
        if empty:
            served += translate("Chain", ", {n} empty on purpose").format(n=empty)
        parts.append(served)
    return " · ".join(parts)


def activities_text(count: int) -> str:
    """How many activities there are."""
    text = plural(count, translate("Chain", "{n} activity"), translate("Chain", "{n} activities"))
    return text.format(n=count)


def chain_name(document: PlanDocument) -> str:
    """What the drawing is called."""
    count = len(document.plan.graph.leaves())
    return translate("Chain", "Value chain: {activities}").format(activities=activities_text(count))


def chain_description(document: PlanDocument, shown: ChainPicture) -> str:
    """Every cell with its value, and how to go about."""
    cells = [f"{cell.name}: {cell.value}" for cell in shown.cells.values() if cell.name and cell.value]
    keys = translate(
        "Chain", "Arrow keys go from activity to activity, Space through its actions, Enter opens."
    )
    return "\n".join([count_text(document), *cells, keys]).strip()


def selection_text(document: PlanDocument) -> str:
    """What is selected, in one line; empty for the plan."""
    selection = document.selection
    if selection.table == "activity":
        return activity_text(document, selection.id)
    if selection.table == "action":
        return action_text(document, selection.id)
    return ""


def activity_text(document: PlanDocument, activity: str) -> str:
    """An activity with its value under the lens and how many actions it has."""
    shapes = [shape for shape in shapes_of(document) if shape.id == activity]
    cell = picture(document.figures, shapes, lens_of(document), document.language).cells.get(activity)
    if cell is None:
        return ""
    count = len(document.plan.graph.actions_of(activity))
    actions = plural(count, translate("Chain", "{n} action"), translate("Chain", "{n} actions")).format(
        n=count
    )
    return ", ".join(part for part in (cell.name, cell.value, cell.detail, actions) if part)


def mark_text(document: PlanDocument, action: str) -> str:
    """What a mark stands for, under its action's title: stage and owner; for want of an owner the department."""
    tables = document.plan.graph.tables
    row = tables["action"].get(action)
    if row is None:
        return ""
    owner = tables["person"].get(row["owner_id"]) or tables["unit"].get(row["unit_id"])
    whose = str(owner["name"]) if owner else translate("Chain", "no owner yet")
    return f"{word(Stage(row['stage']))} · {whose}"


def action_text(document: PlanDocument, action: str) -> str:
    """An action with its stage and whom it serves."""
    row = document.plan.graph.tables["action"].get(action)
    if row is None:
        return ""
    shares = document.plan.graph.shares_of(action)
    served = [
        document.name_of(activity) + (f" {percent(share, document.language)}" if len(shares) > 1 else "")
        for activity, share in shares.items()
    ]
    return ", ".join([str(row["title"]), word(Stage(row["stage"])), *served])
