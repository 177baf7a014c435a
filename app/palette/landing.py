"""Where a jump lands: the row in every view and in the inspector, and there the field that holds the words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDockWidget, QLineEdit, QPlainTextEdit, QScrollArea, QToolButton, QWidget

from app.commands import Commands
from app.document import PlanDocument
from app.palette.lines import units
from app.views import ViewStack
from app.widgets.field import Field
from models.search import home_of, spans_in

VIEWS: dict[str, str] = {
    "channel": "view.channels",
    "tag": "view.actions",
    "crisis_scenario": "view.crisis",
    "return_evidence": "view.returns",
    "readiness_answer": "view.readiness",
}
"""The commands that show rows which have no page of their own."""
SHOWN_IN: dict[str, tuple[str, ...]] = {
    "activity": ("view.chain", "view.outline"),
    "action": ("view.actions", "view.board", "view.chain"),
    "objective": ("view.objectives", "view.strategy"),
    "indicator": ("view.objectives",),
    "person": ("view.people", "view.coaching"),
    "unit": ("view.people",),
    "channel": ("view.channels",),
}
"""The commands of the views in which a row can be seen; the first one brings it up where none of them is in front."""


def land(
    document: PlanDocument, commands: Commands, asker: QWidget, table: str, row_id: str, column: str = "",
    words: str = "",
) -> bool:  # fmt: skip
    """Select a row, or the one it is shown with, and open the inspector on it.

    With a `column` its field gets the keyboard, the `words` selected. Returns whether a field got it.
    """
    home = home_of(document.plan.graph, table, row_id)
    if home is None:
        return False
    if table not in VIEWS:
        _bring_up(commands, asker, home[0])
    document.select(*(home if home[0] != "plan" else ("plan", "")))
    dock = asker.window().findChild(QDockWidget, "inspector")
    if dock is not None:
        dock.show()
        field = _field(dock.widget(), (table, row_id, column)) if column and dock.widget() else None
        if field is not None:
            _enter(field, words)
            return True
    if table in VIEWS:
        commands[VIEWS[table]].trigger()
        field = _among(asker.window(), (table, row_id, column))
        if field is not None:
            _enter(field, words)
            return True
    return False


def _bring_up(commands: Commands, asker: QWidget, table: str) -> None:
    """Show a view that has the rows of a table, unless the one in front has them."""
    stack = asker.window().findChild(ViewStack)
    shown_in = SHOWN_IN.get(table, ())
    if stack is not None and shown_in and f"view.{stack.current}" not in shown_in:
        commands[shown_in[0]].trigger()


def _field(inside: QWidget, key: tuple[str, str, str]) -> Field | None:
    """The field of a column; what is folded away is opened for it, and closed again where it does not hold it."""
    found = _among(inside, key)
    for button in inside.findChildren(QToolButton) if found is None else ():
        if button.isCheckable() and not button.isChecked() and hasattr(button.parentWidget(), "inside"):
            button.setChecked(True)
            found = _among(inside, key)
            if found is not None:
                return found
            button.setChecked(False)
    return found or next((field for field in _of_key(inside, key) if not field.isHidden()), None)


def _among(inside: QWidget, key: tuple[str, str, str]) -> Field | None:
    """The field of a column that is seen once what is around it is shown: not one in a fold that was closed."""
    return next((field for field in _of_key(inside, key) if field.isVisibleTo(inside)), None)


def _of_key(inside: QWidget, key: tuple[str, str, str]) -> list[Field]:
    return [field for field in inside.findChildren(Field) if field.source.key == key]


def _enter(field: Field, words: str) -> None:
    """Give a field the keyboard, bring it into sight and select the first of the words in it."""
    area: QWidget | None = field
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    control = field.control
    text = control.text() if isinstance(control, QLineEdit) else ""
    if isinstance(control, QPlainTextEdit):
        text = control.toPlainText()
    spans = spans_in(text, words)
    if spans:
        start, end = (units(text[:at]) for at in spans[0])
        if isinstance(control, QLineEdit):
            control.setSelection(start, end - start)
        elif isinstance(control, QPlainTextEdit):
            cursor = QTextCursor(control.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            control.setTextCursor(cursor)
    if area is not None:
        area.ensureWidgetVisible(field)
