"""`python -m tests.bench`: the ratios in a small table; ends with 1 when one misses its aim."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app import theme
from tests.bench.advising import measure_advising
from tests.bench.bringing_in import measure_import
from tests.bench.listing import measure_listing
from tests.bench.opening import measure_opening
from tests.bench.recomputing import measure_recomputing
from tests.bench.repainting import measure_repainting
from tests.bench.starting import measure_start


def main() -> int:
    """Measure, print, and say by the exit status whether all aims were reached."""
    application = QApplication(sys.argv[:1])
    theme.apply(application, dark=False)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        print(f"{'':<58}{'ours':>9}   {'floor':>9}   {'ratio':>5}")
        start, loaded = measure_start(folder)
        print(start, flush=True)
        brought, plan = measure_import(folder)
        print(brought, flush=True)
        opened = measure_opening(plan)
        print(opened, flush=True)
        listed = measure_listing(plan)
        print(*listed, sep="\n", flush=True)
        recomputed = measure_recomputing()
        print(recomputed, flush=True)
        advised = measure_advising()
        print(advised, flush=True)
        repainted, cells, of = measure_repainting(folder)
        print(repainted)
    print(f"heavy modules at first paint: {', '.join(loaded) or 'none'}")
    print(f"cells painted by an edit: {cells} of {of}")
    reached = (
        all(ratio.reached for ratio in (start, brought, opened, *listed, recomputed, advised, repainted))
        and not loaded
    )
    return 0 if reached and cells < of else 1


if __name__ == "__main__":
    sys.exit(main())
