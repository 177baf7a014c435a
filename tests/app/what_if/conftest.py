"""The view over the desk's small plan, in a window of any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from app.what_if.view import WhatIfView
from tests.app.conftest import Desk

Open = Callable[[int, int], WhatIfView]


@pytest.fixture
def open_view(desk: Desk) -> Iterator[Open]:
    """Opens the view at a width and a height; it lives until the test is over."""
    made: list[WhatIfView] = []

    def show(width: int, height: int) -> WhatIfView:
        made.append(WhatIfView(desk.document, desk.commands))
        desk.show(made[-1], width, height)
        made[-1].setFocus()
        return made[-1]

    yield show
    made.clear()


@pytest.fixture
def view(open_view: Open) -> WhatIfView:
    """A wide one."""
    return open_view(1200, 800)
