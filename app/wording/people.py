"""What is asked of people and departments, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.languages import plural
from app.widgets.numbers import written_number
from models.measures.capacity import Load

translate = QCoreApplication.translate


def hours(value: float) -> str:
    """Hours with at most a tenth."""
    return written_number(value, 1)


def load_short(load: Load) -> str:
    """Asked of somebody, as a cell shows it: "86 of 80 h", "24 h", or nothing."""
    if load.capacity is not None:
        text = translate("People", "{asked} of {capacity} h")
        return text.format(asked=hours(load.asked), capacity=hours(load.capacity))
    return translate("People", "{asked} h").format(asked=hours(load.asked)) if load.asked else ""


def load_text(load: Load) -> str:
    """The same as a sentence, with what is too much and what it leaves out."""
    if load.capacity is None:
        text = translate("People", "{asked} h a month are asked; no capacity is given.")
        said = [text.format(asked=hours(load.asked))]
    else:
        text = translate("People", "{asked} of {capacity} h a month are asked.")
        said = [text.format(asked=hours(load.asked), capacity=hours(load.capacity))]
    if load.overloaded:
        said.append(translate("People", "Overload: {over} h too many.").format(over=hours(load.over)))
    if load.without_hours:
        one = translate("People", "{n} action says no hours.")
        many = translate("People", "{n} actions say no hours.")
        said.append(plural(load.without_hours, one, many).format(n=load.without_hours))
    if load.estimated:
        said.append(translate("People", "Some hours are estimated."))
    return " ".join(said)
