"""What the work serves: the part with an objective and a stated contribution, and the actions without."""

from __future__ import annotations

from models.measures.counting import Counted
from models.measures.figures import Reason, Reasons, Strategy


def strategy(counted: Counted, missing: Reason | None, reasons: Reasons) -> Strategy:
    """The strategy link. `missing`: why there is nothing to share out, if so."""
    table = counted.table
    linked = table.aims.any_of(len(table.works), table.aims.value > 0)
    aimed = table.aims.any_of(len(table.works))
    total = float(counted.weights.sum())
    if missing is None and total <= 0:
        missing = Reason.NOTHING_COUNTED
    if missing is not None:
        reasons.note("strategy.linked_share", missing)
    return Strategy(
        linked_share=min(1.0, float(counted.weights[linked].sum()) / total) if missing is None else None,
        actions_without_objective=table.things(counted.counted & ~aimed),
        unlinked=table.things(counted.counted & ~linked),
    )
