"""What wants attention: tests past their decision date."""

from __future__ import annotations

import datetime as dt

import numpy as np

from models.graph import PlanGraph
from models.measures.counting import of_stage
from models.measures.work import Bools, WorkTable
from models.vocabulary import Stage


def overdue(graph: PlanGraph, table: WorkTable, today: dt.date) -> Bools:
    """Tests whose decision date is past and that have no decision (over actions)."""
    decided = {decision["action_id"] for decision in graph.tables["decision"].values()}
    late = [0 < work.decide_by < today.toordinal() and work.id not in decided for work in table.works]
    return np.array(late, dtype=np.bool_) & of_stage(table, Stage.TEST)
