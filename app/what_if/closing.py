"""The question when a plan is let go while changes are tried over it: nothing tried is lost without a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.document import PlanDocument
from app.languages import plural
from app.what_if.trying import Trying
from app.what_if.words import why_not_kept

translate = QCoreApplication.translate


def trials_settled(document: PlanDocument, window: QWidget) -> bool:
    """Ask what becomes of what is tried and not kept. Returns whether the plan may be let go."""
    trying = Trying.of(document)
    if not trying.waiting:
        return True
    why_not = why_not_kept(document.plan.read_only)
    asked = QMessageBox(window)
    asked.setWindowTitle(translate("WhatIf", "Close the plan"))
    asked.setText(_lost_text(trying.waiting))
    asked.setInformativeText(why_not)
    keep = asked.addButton(translate("WhatIf", "Keep them"), QMessageBox.ButtonRole.AcceptRole)
    keep.setEnabled(not why_not)
    drop = asked.addButton(translate("WhatIf", "Drop them"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = asked.addButton(QMessageBox.StandardButton.Cancel)
    asked.setDefaultButton(cancel if why_not else keep)
    asked.setEscapeButton(cancel)
    asked.exec()
    if asked.clickedButton() is keep:
        return trying.keep() > 0
    return asked.clickedButton() is drop


def _lost_text(n: int) -> str:
    text = plural(
        n,
        translate("WhatIf", "{n} change tried in What if is not kept."),
        translate("WhatIf", "{n} changes tried in What if are not kept."),
    )
    return text.format(n=n)
