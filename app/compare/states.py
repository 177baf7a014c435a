"""Activities and actions on one side and from one side to the other, in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from app.chain.lenses import LEVELS
from app.languages import current, date
from app.widgets.numbers import written_number
from app.wording.choices import word
from app.wording.numbers import HARD, intended, percent
from models.measures.moved_parts import ActionState, ActivityMove, ActivityState, Happened
from models.vocabulary import EffortPer

translate = QCoreApplication.translate
NONE = "–"
BETWEEN = " · "


# Activities
def activity_state(move: ActivityMove, state: ActivityState | None) -> str:
    """An activity on one side: its share of the work, and of how far it is and who does it what moved."""
    if state is None:
        return translate("Compare", "not in the chain")
    whole = None in (move.before, move.after)
    parts = [NONE if state.share is None else percent(state.share, current())]
    if whole or move.level or move.unmeasured:
        parts.append(_level(move, state))
    if state.runner is not None and (whole or move.other_runner):
        parts.append(state.runner.title)
    if move.silo and not move.other_runner:
        part = percent(state.silo_share or 0.0, current())
        parts.append(translate("Compare", "{share} by Communication").format(share=part))
    if move.intended and state.target is not None:
        parts.append(translate("Chain", "intended {share}").format(share=intended(state.target, current())))
    return BETWEEN.join(parts)


def _level(move: ActivityMove, state: ActivityState) -> str:
    """How far an activity is on one side; of a period to come that nobody has measured it yet, where it was."""
    if move.unmeasured and state is not move.before:
        return translate("Compare", "not measured yet")
    return translate("Chain", LEVELS[state.level])


def activity_text(move: ActivityMove) -> str:
    """What moved of an activity, in one line: "Service: 4 % → 12 % of the work, planned → live, …"."""
    if move.before is None:
        said = translate("Compare", "new in the chain, {state}").format(
            state=activity_state(move, move.after)
        )
    elif move.after is None:
        said = translate("Compare", "no longer in the chain; it had {state}").format(
            state=activity_state(move, move.before)
        )
    else:
        said = ", ".join(_pairs(move, move.before, move.after))
    return translate("Compare", "{activity}: {what}").format(activity=move.name, what=said)


def _pairs(move: ActivityMove, before: ActivityState, after: ActivityState) -> Iterator[str]:
    """What of it moved, before → after; what did not, once."""
    shares = [NONE if one.share is None else percent(one.share, current()) for one in (before, after)]
    yield translate("Compare", "{share} of the work").format(share=from_to(*shares))
    yield from_to(*(_level(move, one) for one in (before, after)))
    runners = [
        translate("Compare", "nobody") if one.runner is None else one.runner.title for one in (before, after)
    ]
    if move.leaf and set(runners) != {translate("Compare", "nobody")}:
        yield translate("Compare", "mostly by {unit}").format(unit=from_to(*runners))
    silo = [one.silo_share for one in (before, after)]
    if move.silo:
        parts = (percent(part or 0.0, current()) for part in silo)
        yield translate("Compare", "{share} of it by Communication").format(share=from_to(*parts))
    if move.intended:
        targets = (NONE if one.target is None else intended(one.target, current()) for one in (before, after))
        yield translate("Chain", "intended {share}").format(share=from_to(*targets))


def from_to(before: str, after: str) -> str:
    """What was and what is; once where that is the same."""
    return after if before == after else f"{before}{HARD}→ {after}"


# Actions
def action_state(
    state: ActionState | None, happened: tuple[Happened, ...], name_of: Callable[[str], str]
) -> str:
    """What of an action is worth telling on one side: what changed, or all of it where it came or went."""
    if state is None:
        return translate("Compare", "not in the plan")
    if {Happened.BEGAN, Happened.ENDED} & set(happened) and not state.counted:
        return translate("Compare", "not in this period")
    whole = {Happened.CAME, Happened.WENT, Happened.BEGAN, Happened.ENDED} & set(happened)
    wanted = (Happened.STAGE, Happened.SHARES, Happened.RUNNER, Happened.EFFORT) if whole else happened
    told = (_TELL[one](state, name_of) for one in wanted)
    return BETWEEN.join(text for text in told if text)


def _runner(state: ActionState, _name_of: Callable[[str], str]) -> str:
    if state.runner is None:
        return translate("Compare", "no department")
    return translate("Compare", "by {unit}").format(unit=state.runner.title)


def _shares(state: ActionState, name_of: Callable[[str], str]) -> str:
    if not state.shares:
        return translate("Compare", "serves no activity")
    told = [f"{name_of(activity)} {percent(share, current())}" for activity, share in state.shares]
    served = ", ".join(told) if len(told) > 1 else name_of(state.shares[0][0])
    return translate("Compare", "for {activities}").format(activities=served)


def _effort(state: ActionState, _name_of: Callable[[str], str]) -> str:
    hours, per, size = (state.row.get(name) for name in ("effort", "effort_per", "size"))
    if isinstance(hours, int | float):
        unit = word(EffortPer(per)) if per in set(EffortPer) else str(per or "")
        return f"{written_number(hours)} {unit}".strip()
    if size:
        return translate("Compare", "{size} (estimated)").format(size=size)
    return translate("Compare", "no hours")


def _money(state: ActionState, _name_of: Callable[[str], str]) -> str:
    amount = state.row.get("money")
    if not isinstance(amount, int | float):
        return translate("Compare", "no budget")
    return translate("Compare", "budget {amount}").format(amount=written_number(amount))


def _dates(state: ActionState, _name_of: Callable[[str], str]) -> str:
    days = [_day(state.row.get(name)) for name in ("start", "end")]
    return f"{days[0]} – {days[1]}" if any(days) else translate("Compare", "no dates")


def _day(value: object) -> str:
    try:
        return date(dt.date.fromisoformat(str(value)[:10])) if value else "…"
    except ValueError:
        return "…"


_TELL: Mapping[Happened, Callable[[ActionState, Callable[[str], str]], str]] = {
    Happened.STAGE: lambda state, _name_of: word(state.stage).lower(),
    Happened.RUNNER: _runner,
    Happened.SHARES: _shares,
    Happened.EFFORT: _effort,
    Happened.MONEY: _money,
    Happened.DATES: _dates,
}
