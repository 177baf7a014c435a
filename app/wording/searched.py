"""What is found by searching in words: groups of rows, and the texts of a row beside its name."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

GROUPS: dict[str, str] = {
    "command": QT_TRANSLATE_NOOP("Searched", "Commands"),
    "activity": QT_TRANSLATE_NOOP("Searched", "Activities"),
    "action": QT_TRANSLATE_NOOP("Searched", "Actions"),
    "objective": QT_TRANSLATE_NOOP("Searched", "Objectives"),
    "indicator": QT_TRANSLATE_NOOP("Searched", "Indicators"),
    "person": QT_TRANSLATE_NOOP("Searched", "People"),
    "unit": QT_TRANSLATE_NOOP("Searched", "Departments"),
    "channel": QT_TRANSLATE_NOOP("Searched", "Channels"),
    "tag": QT_TRANSLATE_NOOP("Searched", "Tags"),
    "plan": QT_TRANSLATE_NOOP("Searched", "The plan"),
    "reading": QT_TRANSLATE_NOOP("Searched", "Readings"),
    "contribution": QT_TRANSLATE_NOOP("Searched", "Contributions"),
    "decision": QT_TRANSLATE_NOOP("Searched", "Decisions"),
    "relay": QT_TRANSLATE_NOOP("Searched", "Follow-ons"),
    "link": QT_TRANSLATE_NOOP("Searched", "Addresses"),
    "linkage": QT_TRANSLATE_NOOP("Searched", "Linkages"),
    "crisis_scenario": QT_TRANSLATE_NOOP("Searched", "Crisis scenarios"),
    "return_evidence": QT_TRANSLATE_NOOP("Searched", "Evidence of returns"),
    "committee_seat": QT_TRANSLATE_NOOP("Searched", "Committee"),
    "readiness_answer": QT_TRANSLATE_NOOP("Searched", "Readiness"),
    "kept_version": QT_TRANSLATE_NOOP("Searched", "Kept versions"),
}
"""Groups of what was found, by table, in the order in which they are told."""

TEXTS: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("Searched", "Name"),
    "organisation": QT_TRANSLATE_NOOP("Searched", "Organisation"),
    "committee": QT_TRANSLATE_NOOP("Searched", "Committee"),
    "short_name": QT_TRANSLATE_NOOP("Searched", "Short name"),
    "code": QT_TRANSLATE_NOOP("Searched", "Code"),
    "problem": QT_TRANSLATE_NOOP("Searched", "Problem to solve"),
    "problem_voice": QT_TRANSLATE_NOOP("Searched", "Who says so"),
    "problem_cost": QT_TRANSLATE_NOOP("Searched", "What it costs"),
    "said_about_us": QT_TRANSLATE_NOOP("Searched", "What is already said about us here"),
    "reason": QT_TRANSLATE_NOOP("Searched", "Reason"),
    "description": QT_TRANSLATE_NOOP("Searched", "Description"),
    "content": QT_TRANSLATE_NOOP("Searched", "What is said"),
    "audience": QT_TRANSLATE_NOOP("Searched", "For and with whom"),
    "cadence": QT_TRANSLATE_NOOP("Searched", "How often"),
    "hypothesis": QT_TRANSLATE_NOOP("Searched", "Hypothesis"),
    "threshold": QT_TRANSLATE_NOOP("Searched", "Goes on when"),
    "risk": QT_TRANSLATE_NOOP("Searched", "Risk"),
    "notes": QT_TRANSLATE_NOOP("Searched", "Notes"),
    "kept_because": QT_TRANSLATE_NOOP("Searched", "Kept because"),
    "unit": QT_TRANSLATE_NOOP("Searched", "Unit of measure"),
    "note": QT_TRANSLATE_NOOP("Searched", "Note"),
    "email": QT_TRANSLATE_NOOP("Searched", "E-mail"),
    "mechanism": QT_TRANSLATE_NOOP("Searched", "How it contributes"),
    "lesson": QT_TRANSLATE_NOOP("Searched", "Lesson"),
    "how": QT_TRANSLATE_NOOP("Searched", "How it goes on"),
    "address": QT_TRANSLATE_NOOP("Searched", "Address"),
    "label": QT_TRANSLATE_NOOP("Searched", "What passes"),
    "scenario": QT_TRANSLATE_NOOP("Searched", "Scenario"),
    "evidence": QT_TRANSLATE_NOOP("Searched", "Evidence"),
    "seat": QT_TRANSLATE_NOOP("Searched", "Seat"),
}
"""What the columns of text are called, by column."""


def group_name(table: str) -> str:
    """The heading of a group, in the language in force."""
    return QCoreApplication.translate("Searched", GROUPS[table])


def text_name(column: str) -> str:
    """What a column of text is called, in the language in force."""
    return QCoreApplication.translate("Searched", TEXTS[column])
