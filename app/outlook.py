"""What all views look at together: period, scope, weight and lens; the user's own, never the plan's."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from app import settings
from models.measures import Scope, Weight


@dataclass(frozen=True)
class Outlook:
    """`period` is text as on the command line ("all", "2027-Q1" …), `lens` an id of app/chain/lenses.py."""

    period: str = "all"
    scope: Scope = Scope.LIVE
    weight: Weight = Weight.EFFORT
    lens: str = "coverage"


def outlook_of(plan_id: str) -> Outlook | None:
    """How a plan was last looked at, None for a plan never seen."""
    try:
        told = json.loads(settings.plan_note(plan_id))
        return Outlook(str(told["period"]), Scope(told["scope"]), Weight(told["weight"]), str(told["lens"]))
    except (TypeError, ValueError, KeyError):
        return None


def keep_outlook(plan_id: str, outlook: Outlook) -> None:
    """Remember how a plan is looked at."""
    settings.keep_plan_note(plan_id, json.dumps(asdict(outlook)))
