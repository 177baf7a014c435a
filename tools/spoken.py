"""Find in the source what is said to people, and what Qt's lupdate would miss or file under a wrong name."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_SHOWN = {
    "QLabel",
    "QPushButton",
    "QToolButton",
    "QAction",
    "QCheckBox",
    "QRadioButton",
    "QGroupBox",
    "QDockWidget",
    "QMenu",
    "setText",
    "setTitle",
    "setWindowTitle",
    "setToolTip",
    "setStatusTip",
    "setWhatsThis",
    "setLabelText",
    "setPlaceholderText",
    "setAccessibleName",
    "setAccessibleDescription",
    "addTab",
    "addMenu",
    "setInformativeText",
}
_BY_NAME = ("QCoreApplication.translate", "QT_TRANSLATE_NOOP")
_NAMES = {"Maillon", "English", "Français"}  # said alike in every language


@dataclass(frozen=True)
class Said:
    """A sentence, and the context under which the running program will look for it."""

    context: str
    text: str
    place: str


@dataclass(frozen=True)
class Finding:
    """Something that would never be translated: where, and what to do."""

    place: str
    sentence: str


def read(path: Path, name: str) -> tuple[list[Said], list[Finding]]:
    """The sentences of one module, and what is wrong with them. `name` stands in the places."""
    said: list[Said] = []
    findings: list[Finding] = []
    for node, owner in _calls(ast.parse(path.read_text(encoding="utf-8")), None):
        place = f"{name}:{node.lineno}"
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called == "tr":
            _tr(node, owner, place, said, findings)
        elif ast.unparse(node.func).endswith(_BY_NAME) and len(node.args) >= 2:
            _translate(node, called, place, said, findings)
        elif called in _SHOWN and not (called == "setText" and len(node.args) == 2):  # a picture's metadata
            findings += [
                Finding(place, f"{text!r} is shown but not translatable: use self.tr")
                for text in map(_constant, node.args)
                if text is not None and any(letter.isalpha() for letter in text) and text not in _NAMES
            ]
    return said, findings


def _calls(node: ast.AST, owner: str | None) -> Iterator[tuple[ast.Call, str | None]]:
    """Every call, with the class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _tr(node: ast.Call, owner: str | None, place: str, said: list[Said], findings: list[Finding]) -> None:
    on_self = isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "self"
    text = _constant(node.args[0]) if node.args else None
    if text is None:
        findings.append(Finding(place, "tr needs one plain sentence: no f-string, no variable, no sum"))
    elif not on_self or owner is None:
        findings.append(
            Finding(place, "only self.tr inside a class finds its context; else translate it by name")
        )
    else:
        said.append(Said(owner, text, place))


def _translate(node: ast.Call, called: str, place: str, said: list[Said], findings: list[Finding]) -> None:
    context, text = _constant(node.args[0]), _constant(node.args[1])
    if context is not None and text is not None:
        said.append(Said(context, text, place))
    elif called == "QT_TRANSLATE_NOOP" or isinstance(node.args[1], ast.JoinedStr | ast.BinOp):
        findings.append(Finding(place, f"{called} needs a plain context and one plain sentence"))
