"""Where the work takes place: an action's weight split evenly over its channels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from models.graph import PlanGraph
from models.measures.counting import Counted
from models.measures.figures import ChannelFigures, Reason, Reasons
from models.measures.work import Floats


def _on_channels(counted: Counted, channels: Sequence[str]) -> Floats:
    """What each of these channels carries."""
    ties = counted.table.channels
    channel = ties.among(channels)
    action, channel = ties.action[channel >= 0], channel[channel >= 0]
    many = np.bincount(action, minlength=len(counted.weights))[action]
    return np.bincount(channel, counted.weights[action] / many, len(channels)).astype(np.float64)


def channel_figures(
    graph: PlanGraph, counted: Counted, missing: Reason | None, reasons: Reasons
) -> tuple[ChannelFigures, ...]:
    """The channel mix, by name; work without a channel is outside it. `missing`: why nothing is shared out."""
    rows = graph.channels()
    weights = _on_channels(counted, [row["id"] for row in rows])
    total = float(weights.sum())
    if total <= 0:
        for row in rows:
            reasons.note(f"channels.{row.get('name') or ''}.share", missing or Reason.NO_CHANNEL)
    return tuple(
        ChannelFigures(
            id=row["id"],
            name=str(row.get("name") or ""),
            weight=weight,
            share=min(1.0, weight / total) if total > 0 else None,
        )
        for row, weight in zip(rows, weights.tolist(), strict=True)
    )
