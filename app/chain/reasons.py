"""Why a cell has its colour, in one or two sentences: for hovering, the inspector and screen readers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.chain.lenses import MARKS, Lens, on_purpose
from app.chain.picture import Mark
from app.wording.crisis import readiness_text
from app.wording.numbers import counted, day, intended, money, number, percent, times
from app.wording.reasons import why_not
from models.measures.figures import ActivityFigures, Figures, Reason, Weight

translate = QCoreApplication.translate

LEVEL_SENTENCES = (
    QT_TRANSLATE_NOOP("Chain", "White hatch: to imagine, nothing serves it yet."),
    QT_TRANSLATE_NOOP("Chain", "Palest step: an idea, or planned work without an owner or a date."),
    QT_TRANSLATE_NOOP("Chain", "Second step: planned, with an owner and a date."),
    QT_TRANSLATE_NOOP("Chain", "Third step: live in the period."),
    QT_TRANSLATE_NOOP("Chain", "Strongest step: live and measured."),
)


def why(
    figures: Figures,
    activity: str,
    lens: Lens,
    language: str,
    homes: Mapping[str, str | None] | None = None,
) -> str:
    """Why this activity (by id) looks as it does under a lens; empty for one that has no figures.

    `homes` tells the activity of each objective (both by id): a reading of the activity's own objective then
    speaks for itself, any other is told with the action through which it counts.
    """
    shown = next((a for a in figures.activities if a.id == activity), None)
    if shown is None:
        return ""
    if on_purpose(shown):
        return _on_purpose(shown)
    told = REASONS[lens](figures, shown, language)
    if lens is Lens.COVERAGE and shown.proofs:
        told += " " + _proof(figures, shown, language, homes or {})
    if shown.empty_on_purpose:
        told += " " + translate("Chain", "It is meant to be empty, yet work serves it.")
    if shown.estimated and lens in (Lens.TARGET, Lens.SHARE, Lens.RUNNER):
        told += " " + translate("Chain", "Some of its hours are estimated.")
    return told


def _on_purpose(activity: ActivityFigures) -> str:
    if activity.reason:
        return translate("Chain", "Dotted grey: empty on purpose. {reason}").format(reason=activity.reason)
    return translate("Chain", "Dotted grey: empty on purpose.")


def _coverage(figures: Figures, activity: ActivityFigures, language: str) -> str:
    told = [translate("Chain", LEVEL_SENTENCES[activity.coverage_level])]
    live = activity.live_actions
    if live:
        one, many = translate("Chain", "{n} live action."), translate("Chain", "{n} live actions.")
        told.append(counted(live, one, many, language).format(n=number(live, language)))
    if activity.coverage_level in (1, 2):
        marks = [MARKS[mark.stage] for mark in activity.stages if mark.stage in MARKS]
        waiting = sum(mark in (Mark.IDEA, Mark.PLANNED) for mark in marks)
        one = translate("Chain", "{n} action is not live yet.")
        many = translate("Chain", "{n} actions are not live yet.")
        told.append(counted(waiting, one, many, language).format(n=number(waiting, language)))
    return " ".join(told)


def _proof(
    figures: Figures, activity: ActivityFigures, language: str, homes: Mapping[str, str | None]
) -> str:
    """The latest reading, and through which action it counts where the objective is not the activity's own."""
    proof = max(activity.proofs, key=lambda one: one.date)
    text = translate("Chain", "“{indicator}” was read on {date}, through “{action}”.")
    if homes.get(proof.objective.id) in _within(figures, activity):
        text = translate("Chain", "“{indicator}” was read on {date}.")
    date = day(proof.date, language)
    return text.format(indicator=proof.indicator.title, date=date, action=proof.action.title)


def _within(figures: Figures, activity: ActivityFigures) -> set[str]:
    """The ids of an activity and of all its parts."""
    found = {activity.code: activity.id}
    for _ in figures.activities:
        parts = {one.code: one.id for one in figures.activities if one.parent in found}
        if parts.keys() <= found.keys():
            break
        found |= parts
    return set(found.values())


def _share(figures: Figures, activity: ActivityFigures, language: str) -> str:
    if activity.share is None:
        return why_not(figures.unavailable.get(f"activities.{activity.code}.share", Reason.NOTHING_COUNTED))
    if activity.share <= 0 and activity.actions and figures.weight is Weight.EFFORT:
        return translate("Chain", "White hatch: actions serve it, but they have no hours in this period.")
    if activity.share <= 0:
        return translate("Chain", "White hatch: no work counted in this period and scope serves it.")
    text = translate("Chain", "It gets {share} of the work: {amount}.")
    return text.format(share=percent(activity.share, language), amount=_amount(figures, activity, language))


def _amount(figures: Figures, activity: ActivityFigures, language: str) -> str:
    """The weight of an activity in words: hours a month, money, or actions."""
    if figures.weight is Weight.MONEY:
        return money(activity.weight, figures.currency, language)
    if figures.weight is Weight.ACTIONS:
        one, many = translate("Chain", "{n} action"), translate("Chain", "{n} actions")
        return counted(activity.weight, one, many, language).format(n=number(activity.weight, language, 1))
    months = figures.months or 1.0
    total = figures.total / months
    text = translate("Chain", "{n} of {total} h a month")
    return text.format(n=number(activity.weight / months, language, 1), total=number(round(total), language))


def _target(figures: Figures, activity: ActivityFigures, language: str) -> str:
    told = _share(figures, activity, language)
    if not figures.has_targets:
        return told + " " + translate("Chain", "No intended share is given, so there is no gap to show.")
    if activity.target is None or activity.share is None:
        return told
    wanted, quotient = intended(activity.target, language), activity.location_quotient
    if quotient is None:
        text = translate("Chain", "The intended share is {share}, so it cannot be compared.")
    elif quotient >= 1.05:
        text = translate("Chain", "Orange: {times} times the intended share of {share}.")
    elif quotient > 0.95:
        text = translate("Chain", "Nearly white: as much as intended ({share}).")
    elif quotient > 0:
        text = translate("Chain", "Blue: less than the intended share of {share}.")
    else:
        text = translate("Chain", "The intended share is {share}.")
    return told + " " + text.format(share=wanted, times=times(quotient or 0.0, language))


def _actions(figures: Figures, activity: ActivityFigures, language: str) -> str:
    if not activity.actions:
        return translate("Chain", "White hatch: no action counted in this period and scope serves it.")
    one = translate("Chain", "{n} counted action serves it, {live} live.")
    many = translate("Chain", "{n} counted actions serve it, {live} live.")
    text = counted(activity.actions, one, many, language)
    return text.format(n=number(activity.actions, language), live=number(activity.live_actions, language))


def _money(figures: Figures, activity: ActivityFigures, language: str) -> str:
    if activity.money <= 0:
        return translate("Chain", "White hatch: no money is planned for it in this period.")
    whole = sum(leaf.money for leaf in figures.leaves)
    text = translate("Chain", "It gets {amount} in this period, {share} of the money.")
    amount = money(activity.money, figures.currency, language)
    return text.format(amount=amount, share=percent(activity.money / whole, language))


def _runner(figures: Figures, activity: ActivityFigures, language: str) -> str:
    if activity.silo_share is None:
        reason = activity.silo_reason or Reason.NO_WORK
        if reason is Reason.NO_WORK:
            return translate("Chain", "White hatch: nobody does anything for it in this period and scope.")
        return translate("Chain", "White hatch: {reason}").format(reason=why_not(reason))
    if activity.silo_share <= 0:
        return translate("Chain", "Palest: Communication does none of the work for it.")
    text = translate("Chain", "Communication does {share} of the work for it; the darker, the more.")
    return text.format(share=percent(activity.silo_share, language))


def _overdue(figures: Figures, activity: ActivityFigures, language: str) -> str:
    if not activity.overdue:
        return translate("Chain", "No test of its actions waits for a decision.")
    one = translate("Chain", "{n} test is past its decision date: {titles}.")
    many = translate("Chain", "{n} tests are past their decision dates: {titles}.")
    titles = ", ".join(thing.title for thing in activity.overdue_tests)
    return counted(activity.overdue, one, many, language).format(
        n=number(activity.overdue, language), titles=titles
    )


def _crisis(figures: Figures, activity: ActivityFigures, language: str) -> str:
    count, gaps = len(activity.crisis.scenarios), len(activity.crisis.gaps)
    if not count:
        return translate("Chain", "White hatch: no crisis scenario is written for it.")
    if not gaps:
        one = translate("Chain", "Palest: {n} crisis scenario, and nothing is missing.")
        many = translate("Chain", "Palest: {n} crisis scenarios, and nothing is missing.")
        return counted(count, one, many, language).format(n=number(count, language))
    one = translate("Chain", "{n} gap in its readiness for a crisis. {gaps}.")
    many = translate("Chain", "{n} gaps in its readiness for a crisis. {gaps}.")
    text = counted(gaps, one, many, language)
    return text.format(n=number(gaps, language), gaps=readiness_text(activity.crisis))


REASONS: Mapping[Lens, Callable[[Figures, ActivityFigures, str], str]] = {
    Lens.COVERAGE: _coverage,
    Lens.TARGET: _target,
    Lens.SHARE: _share,
    Lens.ACTIONS: _actions,
    Lens.MONEY: _money,
    Lens.RUNNER: _runner,
    Lens.OVERDUE: _overdue,
    Lens.CRISIS: _crisis,
}
