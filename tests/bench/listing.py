"""Filtering, sorting and grouping 10,000 actions in the table, against sorting a plain list of the same rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from models.listing.arranging import Arrangement, Arranger
from models.listing.filters import Ready
from models.listing.hours import hours_in
from models.listing.listing import Listing, Speech
from models.names import activity_name
from models.periods import Period
from models.plan import Plan
from tests.bench.ratio import Ratio, compared

_RUNS = 15
_AIM = 20


def measure_listing(path: Path) -> list[Ratio]:
    """The ratios of filter, sort and group for the plan at `path`; each run asks something else than the last."""
    plan = Plan.view(path)
    graph = plan.graph
    rows = list(graph.tables["action"].values())
    row = graph.plan()
    span = Period(*(dt.date.fromisoformat(str(row[side])) for side in ("start", "end")), whole=True)
    listing = Listing(
        graph,
        Speech(lambda activity: activity_name(graph.tables["activity"][activity], "en"), str),
        dt.date(2027, 6, 1),
        lambda: hours_in(graph, span, span),
    )
    arranger = Arranger(listing, {"stage": "stage", "owner": "owner"})
    words = cycle(
        Arrangement(words=asked, ready=ready)
        for asked, ready in (
            ("person 7", Ready.ALL),
            ("stage:running forum", Ready.ALL),
            ("", Ready.NO_OBJECTIVE),
            ("told -sales", Ready.ONE_NETWORK),
            ('owner:"person 12"', Ready.ALL),
        )
    )
    keys = cycle(
        Arrangement(sort=keys)
        for keys in (
            (("title", False),),
            (("owner", False), ("end", True)),
            (("activities", True),),
            (("stage", False), ("money", True), ("title", False)),
            (("channels", False),),
        )
    )
    groups = cycle(("activities", "unit", "stage", "objectives", "channels", "owner"))

    def floor() -> None:
        sorted(rows, key=lambda row: str(row["title"]))

    works: dict[str, Callable[[], object]] = {
        "filter": lambda: arranger.arrange(next(words)),
        "sort": lambda: arranger.arrange(next(keys)),
        "group": lambda: arranger.arrange(replace(Arrangement(), group=next(groups))),
    }
    ratios = []
    for name, work in works.items():
        for _ in range(6):
            work()  # a table is sorted many times over what it read once
        ratios.append(
            compared(f"{name} of {len(rows)} actions / sorting a plain list", work, floor, _AIM, _RUNS)
        )
    plan.close()
    return ratios
