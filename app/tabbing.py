"""Where Tab leads: to every control in turn, none passed over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_on(window: QWidget, *, following: bool) -> bool:
    """Give the keyboard to the next control of a window, or to the one before. Returns whether there is another.

    Qt counts a box that hands the keyboard on to one of its controls (a focus proxy) as a control of its own:
    on the way forward Tab lands on that one, and passes over all that stand before it in the box.
    """
    here = window.focusWidget() or window
    one = _beside(here, following)
    while one is not here:
        if _takes_tab(one, window):
            reason = Qt.FocusReason.TabFocusReason if following else Qt.FocusReason.BacktabFocusReason
            one.setFocus(reason)
            return True
        one = _beside(one, following)
    return False


def _beside(widget: QWidget, following: bool) -> QWidget:
    return widget.nextInFocusChain() if following else widget.previousInFocusChain()


def _takes_tab(widget: QWidget, window: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return (
        widget.focusProxy() is None
        and widget.focusPolicy() & tab == tab
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
    )
