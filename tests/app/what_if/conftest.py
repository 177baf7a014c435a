"""The view over the desk's small plan, with a department more to hand work to."""

from __future__ import annotations

import pytest

from app.what_if.view import WhatIfView
from tests.app.conftest import Desk


@pytest.fixture
def view(desk: Desk) -> WhatIfView:
    view = WhatIfView(desk.document, desk.commands)
    desk.show(view, 1200, 800)
    view.setFocus()
    return view
