"""What the work serves: the part with an objective and a stated contribution, and the actions without."""

from __future__ import annotations

import numpy as np

from models.measures.counting import Counted
from models.measures.figures import Reason, Reasons, Strategy


def strategy(counted: Counted, missing: Reason | None, reasons: Reasons) -> Strategy:
    """The strategy link. `missing`: why there is nothing to share out, if so."""
    works = counted.table.works
    linked = np.array([any(stated for _, stated in work.objectives) for work in works], dtype=np.bool_)
    aimed = np.array([bool(work.objectives) for work in works], dtype=np.bool_)
    total = float(counted.weights.sum())
    if missing is None and total <= 0:
        missing = Reason.NOTHING_COUNTED
    if missing is not None:
        reasons.note("strategy.linked_share", missing)
    return Strategy(
        linked_share=min(1.0, float(counted.weights[linked].sum()) / total) if missing is None else None,
        actions_without_objective=counted.table.things(counted.counted & ~aimed),
        unlinked=counted.table.things(counted.counted & ~linked),
    )
