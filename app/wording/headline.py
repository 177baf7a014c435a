"""What the headline says of the figures, as pure functions: the strip and the printed sheets say the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.languages import current, plural
from app.wording.numbers import THIN, intended, money, number, percent
from app.wording.reasons import why_not
from models import catalogue
from models.measures.figures import ActivityFigures, Figures, Reason, Scope, Weight
from models.measures.shifts import to_begin_with, waiting

_VISIBLE = 0.0005  # half of what a tenth of a percent rounds away
_LEAST_HOURS = 0.05  # what rounds to nothing, and is not nothing
_NEARLY_ALL = 0.99
translate = QCoreApplication.translate


def available(figures: Figures) -> bool:
    """Whether both halves of the headline can be said."""
    return None not in (figures.landing.communication_share, figures.running.communication_share)


def who(figures: Figures) -> str:
    """Who the work is for and who does it, in one sentence; what to do when that cannot be said."""
    landing, running = figures.landing.communication_share, figures.running.communication_share
    if figures.total <= 0:
        return _nothing(figures)
    if landing is not None and running is not None:
        if everyone_is_communication(figures):
            return translate(
                "Headline", "Every department is marked as Communication: mark only those that are."
            )
        text = translate("Headline", "{landing} of the work is for Communication; it does {running} of it.")
        return text.format(landing=_percent(landing), running=_percent(running))
    reasons = [figures.unavailable.get(f"{part}.communication_share") for part in ("landing", "running")]
    if Reason.NO_UNITS in reasons:
        return translate("Headline", "No department yet: add those that do the work in the plan panel.")
    if Reason.NO_COMMUNICATION in reasons:
        return translate("Headline", "No department is marked as Communication: mark it in the plan panel.")
    if landing is not None:
        text = translate(
            "Headline",
            "{landing} of the work is for Communication. Say who does it: give the actions an owner or a department.",
        )
        return text.format(landing=_percent(landing))
    if running is not None:
        text = translate(
            "Headline",
            "Communication does {running} of the work. Say which activity is its own, in its panel.",
        )
        return text.format(running=_percent(running))
    return why_not(next(filter(None, reasons), Reason.NOTHING_COUNTED))


def everyone_is_communication(figures: Figures) -> bool:
    """Whether all of several departments are marked as Communication, so that nothing can be told apart."""
    return len(figures.units) > 1 and all(unit.communication for unit in figures.units)


def outweighed(figures: Figures) -> bool:
    """Whether one action weighs so much that all others together hardly show."""
    heaviest = figures.landing.heaviest_action
    alone = figures.unavailable.get("landing.leave_one_out") is Reason.ONE_ACTION
    return heaviest is not None and heaviest >= _NEARLY_ALL and not alone


def _nothing(figures: Figures) -> str:
    """Why nothing can be shared out, and what to do."""
    reason = figures.unavailable.get("landing.hhi", Reason.NOTHING_COUNTED)
    if reason is Reason.NO_ACTION:
        return translate("Headline", "No action yet: choose an activity, then an idea on the left.")
    if reason is Reason.NO_MONEY:
        return translate(
            "Headline", "No money is counted in this period: give the actions a budget, or count hours."
        )
    if reason is not Reason.NOTHING_COUNTED:
        return why_not(reason)
    if figures.scope is Scope.LIVE:
        return translate(
            "Headline", "No live work counts in this period: count planned work too, or start an action."
        )
    return translate(
        "Headline", "No work counts in this period: choose a longer one, or give the actions their dates."
    )


def intention(figures: Figures) -> str:
    """What share Communication is meant to get; empty when no intended share is given.

    Intended shares that are all 0, or given only where it is empty on purpose, are told: somebody meant something.
    """
    if figures.no_intention is Reason.INTENTIONS_ZERO:
        return translate("Headline", "every intended share is 0")
    if figures.no_intention is Reason.INTENTIONS_OUTSIDE:
        return translate("Headline", "intended shares only where it is empty on purpose")
    target = figures.landing.communication_target
    if target is None or not figures.has_targets:
        return ""
    return translate("Headline", "intended share {share}").format(share=intended(target, current()))


def above_intention(figures: Figures) -> bool:
    """Whether Communication gets more than it is meant to: the one thing that orange says."""
    share, target = figures.landing.communication_share, figures.landing.communication_target
    return figures.has_targets and share is not None and target is not None and share > target + _VISIBLE


def empty(figures: Figures) -> str:
    """How many activities have no live work and are not empty on purpose."""
    n = len(figures.empty)
    text = plural(
        n,
        translate("Headline", "{n} activity without work"),
        translate("Headline", "{n} activities without work"),
    )
    return text.format(n=n) if n else ""


def aimless(figures: Figures) -> str:
    """How many counted actions name no objective."""
    n = len(figures.strategy.actions_without_objective)
    text = plural(
        n,
        translate("Headline", "{n} action serves no objective"),
        translate("Headline", "{n} actions serve no objective"),
    )
    return text.format(n=n) if n else ""


def overdue(figures: Figures) -> str:
    """How many tests are past the day on which they were to be decided."""
    n = len(figures.overdue)
    text = plural(
        n, translate("Headline", "{n} decision overdue"), translate("Headline", "{n} decisions overdue")
    )
    return text.format(n=n) if n else ""


def honesty(figures: Figures) -> str:
    """What the figures count and what makes them shaky, in a few words; empty when nothing is to be said."""
    said = []
    if figures.scope is Scope.PLANNED:
        said.append(translate("Headline", "planned work included"))
    elif figures.scope is Scope.IDEAS:
        said.append(translate("Headline", "plans and ideas included"))
    if figures.fell_back and figures.total > 0:
        said.append(translate("Headline", "counted in actions: no hours yet"))
    elif figures.weight_asked is Weight.ACTIONS:
        said.append(translate("Headline", "counted in actions"))
    elif figures.weight is Weight.MONEY:
        said.append(translate("Headline", "counted in money"))
    if figures.total > 0:
        said.extend(filter(None, (_alone(figures), _few(figures))))
    return " · ".join(said)


def _alone(figures: Figures) -> str:
    return translate("Headline", "only one activity: nothing to compare") if figures.n == 1 else ""


def _few(figures: Figures) -> str:
    if figures.unavailable.get("landing.leave_one_out") is Reason.ONE_ACTION:
        return translate("Headline", "all of it is one action")
    if outweighed(figures):
        return translate("Headline", "nearly all of it is one action: check its hours")
    if figures.few_actions:
        return translate("Headline", "few actions: some concentration is expected by chance")
    return ""


def amount_a_month(figures: Figures, weight: float) -> str:
    """A weight over the period as people say it: hours a month, money or actions over the whole period."""
    if figures.weight is Weight.MONEY:
        return money(weight, figures.currency, current())
    if figures.weight is Weight.ACTIONS:
        whole = round(weight, 1)
        return plural(
            whole, translate("Headline", "{n} action"), translate("Headline", "{n} actions")
        ).format(n=number(whole, current(), 1))
    hours = weight / figures.months if figures.months else 0.0
    told = number(hours, current(), 1 if 0 < hours < 10 else 0)
    if 0 < hours < _LEAST_HOURS:
        told = f"<{THIN}{number(2 * _LEAST_HOURS, current(), 1)}"
    return translate("Headline", "{n} h/month").format(n=told)


@dataclass(frozen=True)
class Next:
    """The activity to think of next, and what could be done there: its title, empty when nobody has an idea.

    `idea` is the code of an idea of the catalogue, empty for an action that the plan has already noted.
    """

    activity: str
    name: str
    idea: str
    title: str


def next_step(figures: Figures, builtin: Mapping[str, str], used: Collection[str]) -> Next | None:
    """The first activity to begin with, and what waits for it in the plan, else an idea of the catalogue.

    `builtin` gives the catalogue's code of an activity by its id, `used` are the codes of the ideas in the plan.
    """
    for leaf in to_begin_with(figures):
        return step_for(leaf, builtin, used)
    return None


def step_for(leaf: ActivityFigures, builtin: Mapping[str, str], used: Collection[str]) -> Next:
    """What could be done for an activity: what the plan has noted for it, else an idea that it has not taken."""
    noted = waiting(leaf)
    if noted:
        return Next(leaf.id, leaf.name, "", noted[0].title)
    idea = next((idea for idea in _ideas_for(builtin.get(leaf.id)) if idea.code not in used), None)
    title = catalogue.in_language(idea.titles, current()) if idea else ""
    return Next(leaf.id, leaf.name, idea.code if idea else "", title)


def say_next(step: Next) -> str:
    """The next step in words."""
    if not step.title:
        return translate("Headline", "Next: {activity}").format(activity=step.name)
    return translate("Headline", "Next: {activity}, “{idea}”").format(activity=step.name, idea=step.title)


def _ideas_for(code: str | None) -> tuple[catalogue.Idea, ...]:
    """The ideas for an activity, its very own before those that suit it as well, as the catalogue panel has them."""
    suited = catalogue.search_ideas("", [code], current()) if code else ()
    return tuple(sorted(suited, key=lambda idea: idea.activities[0] != code))


def _percent(share: float) -> str:
    """A share in whole percent; nothing at all is `0 %` in a sentence."""
    return percent(share, current()) if share > 0 else intended(0.0, current())
