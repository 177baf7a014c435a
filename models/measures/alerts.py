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
    late = of_stage(table, Stage.TEST) & (table.decide_by > 0) & (table.decide_by < today.toordinal())
    settled = [index for index in np.flatnonzero(late).tolist() if table.works[index].id in decided]
    late[settled] = False
    return late
