"""Where the work takes place: an action's weight split evenly over its channels."""

from __future__ import annotations

import numpy as np

from models.graph import PlanGraph
from models.measures.counting import Counted
from models.measures.figures import ChannelFigures, Reason, Reasons


def channel_figures(graph: PlanGraph, counted: Counted, reasons: Reasons) -> tuple[ChannelFigures, ...]:
    """The channel mix, by name; work without a channel is outside it."""
    rows = graph.channels()
    at = {row["id"]: index for index, row in enumerate(rows)}
    weights = np.zeros(len(rows))
    for index in np.flatnonzero(counted.weights > 0).tolist():
        channels = [at[channel] for channel in counted.table.works[index].channels if channel in at]
        if channels:
            weights[channels] += counted.weights[index] / len(channels)
    total = float(weights.sum())
    if total <= 0:
        reason = Reason.NOTHING_COUNTED if counted.total <= 0 else Reason.NO_CHANNEL
        for row in rows:
            reasons.note(f"channels.{row.get('name') or ''}.share", reason)
    return tuple(
        ChannelFigures(
            id=row["id"],
            name=str(row.get("name") or ""),
            weight=weight,
            share=min(1.0, weight / total) if total > 0 else None,
        )
        for row, weight in zip(rows, weights.tolist(), strict=True)
    )
