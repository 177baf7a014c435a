"""A big plan as tables: 10,000 actions with shares, channels, objectives and owners, the same on every run."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path
from random import Random

ACTIONS = 10_000
_LEAVES = (
    "infrastructure", "human_resources", "technology_development", "procurement", "inbound_logistics",
    "operations", "outbound_logistics", "marketing", "sales", "communication", "service",
)  # fmt: skip
_HOMES = {
    "Communication": "communication",
    "Sales force": "sales",
    "Human resources": "human_resources",
    "Workshop": "operations",
    "After-sales": "service",
    "Purchasing": "procurement",
}
_UNITS = tuple(_HOMES)
_CHANNELS = ("LinkedIn", "Facebook", "Instagram", "YouTube", "Forum", "Newsletter", "Blog", "Reviews")
_STAGES = ("idea", "planned", "test", "running", "running", "running", "done")


def write_tables(folder: Path) -> list[Path]:
    """The CSV files of the plan."""
    random = Random(10_000)
    people = [f"Person {number}" for number in range(60)]
    objectives = [f"Objective {number} of the year" for number in range(20)]
    return [
        _write(folder / "units.csv", [
            {"name": name, "communication": "yes" if leaf == "communication" else "no", "home": leaf}
            for name, leaf in _HOMES.items()
        ]),
        _write(folder / "people.csv", [
            {"name": name, "unit": random.choice(_UNITS), "capacity": 20} for name in people
        ]),
        _write(folder / "objectives.csv", [
            {"statement": name, "activity": random.choice(_LEAVES), "horizon": "2027-12-31"} for name in objectives
        ]),
        _write(folder / "actions.csv", [_action(number, random, people, objectives) for number in range(ACTIONS)]),
    ]  # fmt: skip


def _action(number: int, random: Random, people: list[str], objectives: list[str]) -> dict[str, object]:
    served = random.sample(_LEAVES, random.choice([1, 1, 2, 3]))
    parts = {1: (100,), 2: (60, 40), 3: (50, 30, 20)}[len(served)]
    start = dt.date(2027, 1, 1) + dt.timedelta(random.randrange(300))
    return {
        "title": f"Action {number}: what is told and answered there",
        "description": "What is done, for whom and where it is answered. " * 2,
        "activities": "; ".join(f"{code}: {part} %" for code, part in zip(served, parts, strict=True)),
        "owner": random.choice(people),
        "unit": random.choice(_UNITS),
        "channels": "; ".join(random.sample(_CHANNELS, random.choice([1, 2]))),
        "stage": random.choice(_STAGES),
        "start": start.isoformat(),
        "end": (start + dt.timedelta(60)).isoformat(),
        "effort": f"{random.randrange(1, 30)} h/month",
        "money": random.randrange(2000),
        "objectives": random.choice(objectives),
        "contribution": "People who see it ask for more",
    }


def _write(path: Path, rows: list[dict[str, object]]) -> Path:
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path
