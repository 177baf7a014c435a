"""A plan's file with bits flipped at random: what becomes of opening, measuring, drawing, editing and undoing it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from random import Random

from app.chain.lenses import Lens
from models.errors import Fault
from models.inspection import inspect
from models.plan import Plan
from tests.drawn_map import drawn
from tests.properties.random_edits import edit

FILES = Path(__file__).parents[1] / "files"


def survive(whole: bytes, folder: Path, random: Random) -> bool:
    """Flip some bits, then open: refused with a Fault, or whole enough to be worked with. Whether it opened."""
    content = bytearray(whole)
    for _ in range(random.choice([1, 1, 2, 8, 64])):
        # half of them where text and numbers are dense, the rest anywhere
        at = random.randrange(len(content)) if random.random() < 0.5 else _dense(content, random)
        content[at] ^= 1 << random.randrange(8)
    path = folder / "flipped.maillon"
    path.write_bytes(content)
    inspect(path)
    try:
        plan = Plan.open(path, folder / "data" / "working")
    except Fault:
        assert path.read_bytes() == content
        return False
    try:
        drawn(plan, random.choice(list(Lens)))
        for step in (plan.undo, plan.undo, plan.redo):
            with suppress(Fault):
                step()
        edit(plan, random)
        drawn(plan)
    finally:
        plan.abandon()
    return True


def _dense(content: bytearray, random: Random) -> int:
    """Some byte that is not 0 and has no 0 beside it."""
    while True:
        at = random.randrange(1, len(content) - 1)
        if content[at - 1] and content[at] and content[at + 1]:
            return at
