"""Whom the work is for: shares of the activities in the frame, and how far they are from what is intended."""

from __future__ import annotations

from models.measures import concentration
from models.measures.counting import Counted, Frame, of_stage, silo_missing
from models.measures.figures import Landing, Reason, Reasons, Scope, Weight
from models.vocabulary import Stage

_ALL = (
    *("communication_share", "largest_share", "effective_activities", "hhi", "hhi_normalised", "shannon"),
    *("pielou", "distance_to_target", "effort_to_move", "covered", "chance_hhi", "leave_one_out"),
)


def landing(counted: Counted, frame: Frame, any_silo: bool, reasons: Reasons) -> Landing:
    """The landing figures. `any_silo`: some unit is marked communication.

    Shares are sᵢ = wᵢ/Σw of the leaves in the frame, intended ones tᵢ are normalised over it; the gap is
    ½Σ|sᵢ − tᵢ|, and what is to be moved is the gap times the total. Sources: models/measures/concentration.py.
    """
    no_home = None if frame.silo.any() else Reason.NO_COMMUNICATION_HOME
    silo_reason = silo_missing(counted.table, any_silo) or no_home
    intended_for_silo = _capped(frame.intended[frame.silo].sum())
    target = intended_for_silo if frame.has_targets and silo_reason is None else None
    missing = nothing_counted(counted, frame)
    if missing is not None:
        for name in _ALL:
            reasons.note(f"landing.{name}", missing)
        return Landing(communication_target=target)
    shares = counted.landing[frame.inside] / counted.total
    gap = concentration.distance(shares, frame.intended[frame.inside])
    pieces = counted.pieces
    inside_silo = frame.silo[counted.table.piece_leaf]
    spread = concentration.leave_one_out(
        counted.table.piece_action, pieces, inside_silo, len(counted.table.works)
    )
    if frame.n == 1:
        reasons.note("landing.hhi_normalised", Reason.ONE_ACTIVITY)
        reasons.note("landing.pielou", Reason.ONE_ACTIVITY)
    if silo_reason is not None:
        reasons.note("landing.communication_share", silo_reason)
        reasons.note("landing.leave_one_out", silo_reason)
    elif spread is None:
        reasons.note("landing.leave_one_out", Reason.ONE_ACTION)
    return Landing(
        communication_share=_silo_share(counted, frame) if silo_reason is None else None,
        largest_share=float(shares.max()),
        effective_activities=concentration.effective_number(shares),
        hhi=concentration.hhi(shares),
        hhi_normalised=concentration.hhi_normalised(shares),
        shannon=concentration.shannon(shares),
        pielou=concentration.pielou(shares),
        distance_to_target=gap,
        effort_to_move=gap * counted.total,
        covered=int((counted.landing > 0).sum()),
        chance_hhi=concentration.chance_hhi(pieces, frame.n),
        leave_one_out=spread if silo_reason is None else None,
        communication_target=target,
        heaviest_action=_capped(counted.weights.max() / counted.weights.sum()),
    )


def _only_ideas(counted: Counted) -> bool:
    """Whether the plan holds ideas and nothing else, which the scope does not count."""
    return counted.scope is not Scope.IDEAS and bool(of_stage(counted.table, Stage.IDEA).all())


def nothing_counted(counted: Counted, frame: Frame) -> Reason | None:
    """Why there is nothing to share out, None when there is something."""
    if counted.total > 0:
        return None
    causes = (
        (Reason.NO_ACTIVITY, not counted.table.leaves),
        (Reason.ALL_ON_PURPOSE, frame.n == 0),
        (Reason.NO_ACTION, not counted.table.works),
        (Reason.ONLY_IDEAS, _only_ideas(counted)),
        (Reason.UNDATED, counted.nowhere.any()),
        (Reason.NO_MONEY, counted.counted.any() and counted.weight is Weight.MONEY),
        (Reason.NO_EFFORT, counted.counted.any()),
        (Reason.UNPLACED, counted.in_scope.any()),
    )
    return next((reason for reason, holds in causes if holds), Reason.NOTHING_COUNTED)


def _silo_share(counted: Counted, frame: Frame) -> float:
    return _capped(counted.landing[frame.silo].sum() / counted.total)


def _capped(share: float) -> float:
    return min(1.0, float(share))
