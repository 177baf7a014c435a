"""What is tried, in words: "Press kit: 12 → 4 h a month", and why something fell away or has no effect."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.languages import current, locale, sentence
from app.widgets.numbers import written_number
from app.wording.choices import word
from app.wording.numbers import intended
from models.errors import Fault
from models.graph import PlanGraph
from models.sandbox import Hours, Lost, Sandbox, Subject, Trial, Why, hours_of, leaf_shares, stage_of
from models.sandbox_lines import Silent
from models.vocabulary import Stage

LONGEST_TITLE = 44
"""Signs of a title in a list of trials; all of it is in the tooltip."""
_SMALLEST, _LARGEST = 0.005, 1e9
"""Between them a number of hours is written out, beyond them as a power of ten."""
translate = QCoreApplication.translate

SILENT: Mapping[Silent, str] = {
    Silent.OUTSIDE: QT_TRANSLATE_NOOP(
        "WhatIf", "Its dates lie outside this period, so it does not count here."
    ),
    Silent.UNDATED: QT_TRANSLATE_NOOP(
        "WhatIf", "Its hours are a total without dates: they count in the plan’s whole span only."
    ),
    Silent.UNPLACED: QT_TRANSLATE_NOOP("WhatIf", "It serves no activity yet, so it does not count."),
    Silent.NO_EFFORT: QT_TRANSLATE_NOOP("WhatIf", "It has no hours in this period, so it weighs nothing."),
    Silent.NO_MONEY: QT_TRANSLATE_NOOP("WhatIf", "It has no money in this period, so it weighs nothing."),
}
LOST: Mapping[Why, str] = {
    Why.ACTION_GONE: QT_TRANSLATE_NOOP("WhatIf", "“{title}” is no longer in the plan"),
    Why.ACTIVITY_GONE: QT_TRANSLATE_NOOP(
        "WhatIf", "“{title}” was to serve an activity that is gone or has parts now"
    ),
    Why.UNIT_GONE: QT_TRANSLATE_NOOP("WhatIf", "“{title}” was to be run by a department that is gone"),
    Why.ALREADY: QT_TRANSLATE_NOOP("WhatIf", "“{title}” is by now in the plan as it was tried"),
}


def hours_number(value: float) -> str:
    """A number of hours as one types it: no more decimals than it has, tiny and huge ones as powers of ten."""
    if value and not _SMALLEST <= value < _LARGEST:
        return locale().toString(value, "g", 6)
    return written_number(value)


def hours_text(hours: Hours) -> str:
    """An effort with what it is per: "4 h a month"; a size says that it stands for its hours."""
    if hours.value is None:
        return translate("WhatIf", "no hours")
    text = f"{hours_number(hours.value)}\u00a0{word(hours.per)}"
    return f"{hours.size.value} ({text})" if hours.size is not None else text


def trial_text(sandbox: Sandbox, trial: Trial, name_of: Callable[[str], str]) -> str:
    """What is tried of an action, from what to what; `name_of` says an activity's name by its id."""
    title = _shortened(str(sandbox.plan_row(trial.key.action).get("title") or ""))
    text = translate("WhatIf", "{title}: {change}")
    return text.format(title=title, change=trial_change(sandbox, trial, name_of))


def trial_change(sandbox: Sandbox, trial: Trial, name_of: Callable[[str], str]) -> str:
    """What is tried, from what to what, without the action's title."""
    return _CHANGES[trial.key.subject](sandbox, trial, name_of)


def _stage(sandbox: Sandbox, trial: Trial, _name_of: Callable[[str], str]) -> str:
    stage = Stage(str(trial.columns["stage"]))
    before = word(stage_of(sandbox.plan, trial.key.action))
    if stage is Stage.IDEA:
        return translate("WhatIf", "{before} → set aside, as an idea").format(before=before)
    return f"{before} → {word(stage)}"


def _effort(sandbox: Sandbox, trial: Trial, _name_of: Callable[[str], str]) -> str:
    row = sandbox.plan.tables["action"][trial.key.action]
    before, after = hours_of(row), hours_of({**row, **trial.columns})
    if before.value is not None and before.size is None and before.per is after.per:
        return f"{hours_number(before.value)} → {hours_text(after)}"
    return f"{hours_text(before)} → {hours_text(after)}"


def _shares(sandbox: Sandbox, trial: Trial, name_of: Callable[[str], str]) -> str:
    before, after = leaf_shares(sandbox.plan, trial.key.action), trial.shares
    moved = [
        f"{name_of(one)} {_bare(before.get(one, 0.0))} → {intended(after.get(one, 0.0), current())}"
        for one in {**before, **after}
        if abs(before.get(one, 0.0) - after.get(one, 0.0)) >= 0.0005
    ]
    return ", ".join(moved) or translate("WhatIf", "its shares a little otherwise")


def _bare(share: float) -> str:
    """A share in percent without its sign, before the one it becomes."""
    return written_number(share * 100, 1)


def _unit(sandbox: Sandbox, trial: Trial, _name_of: Callable[[str], str]) -> str:
    action, unit = trial.key.action, trial.columns["unit_id"]
    before = unit_text(sandbox.plan, action, sandbox.plan.tables["action"][action]["unit_id"])
    text = translate("WhatIf", "run by {before} → {after}")
    return text.format(before=before, after=unit_text(sandbox.plan, action, unit))


def unit_text(graph: PlanGraph, action: str, unit: object) -> str:
    """Who runs an action: this unit, or for want of one its owner's."""
    units, people = graph.tables["unit"], graph.tables["person"]
    if unit in units:
        return str(units[str(unit)]["name"])
    owner = people.get(graph.tables["action"][action].get("owner_id"), {})
    home = units.get(owner.get("unit_id"), {})
    if home:
        return translate("WhatIf", "{unit} (its owner’s)").format(unit=home["name"])
    return translate("WhatIf", "nobody yet")


_CHANGES: Mapping[Subject, Callable[[Sandbox, Trial, Callable[[str], str]], str]] = {
    Subject.STAGE: _stage,
    Subject.UNIT: _unit,
    Subject.EFFORT: _effort,
    Subject.SHARES: _shares,
}


def silent_text(reason: Silent) -> str:
    """Why an action has no effect on the figures."""
    return translate("WhatIf", SILENT[reason])


def why_not_kept(fault: Fault | None) -> str:
    """Why what is tried cannot be kept in a plan that is only read because of this Fault; empty without one."""
    if fault is None:
        return ""
    return translate("WhatIf", "You may try, but not keep: {reason}").format(reason=sentence(fault))


def lost_text(lost: Lost) -> str:
    """What fell away, and why."""
    return translate("WhatIf", LOST[lost.why]).format(title=_shortened(lost.title))


def _shortened(title: str) -> str:
    return title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1].rstrip() + "…"
