from __future__ import annotations

import json
from pathlib import Path

import pytest

import check_translations
import fill_translations
import spoken

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Window</name>
    <message>
        <source>{n} actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def ts(tmp_path: Path) -> Path:
    file = tmp_path / "some_fr.ts"
    file.write_text(TS, encoding="utf-8")
    return file


def _fill(ts: Path, french: dict[str, str]) -> list[tuple[str, str]]:
    table = ts.with_suffix(".json")
    table.write_text(json.dumps(french), encoding="utf-8")
    return fill_translations.fill(ts, [table])


def _module(tmp_path: Path, text: str) -> tuple[list[spoken.Said], list[spoken.Finding]]:
    path = tmp_path / "module.py"
    path.write_text(text, encoding="utf-8")
    return spoken.read(path, "module.py")


def test_unfinished_entries_are_named(ts: Path) -> None:
    assert len(check_translations.of_entries(ts)) == 2


def test_filling_finishes_what_it_knows_and_says_what_still_waits(ts: Path) -> None:
    assert _fill(ts, {"{n} actions": "{n} actions"}) == [("Window", "Order")]
    assert [fault for fault in check_translations.of_entries(ts) if "actions" in fault] == []


def test_french_for_one_context_wins_over_french_for_all(ts: Path) -> None:
    _fill(ts, {"Order": "Commande", "Window|Order": "Ordre"})
    assert "Ordre" in ts.read_text(encoding="utf-8")
    assert "Commande" not in ts.read_text(encoding="utf-8")


@pytest.mark.parametrize("french", ["{m} actions", "des actions", "{n} actions {n}"])
def test_a_translation_with_other_placeholders_is_refused(ts: Path, french: str) -> None:
    _fill(ts, {"{n} actions": french, "Order": "Ordre"})
    assert len(check_translations.of_entries(ts)) == 1


@pytest.mark.parametrize("french", ["Ordre : quoi", "« Ordre", "l'ordre"])
def test_careless_french_typography_is_refused(ts: Path, french: str) -> None:
    _fill(ts, {"{n} actions": "{n} actions", "Order": french})
    assert len(check_translations.of_entries(ts)) == 1


def test_sentences_are_found_with_the_context_the_program_asks_for(tmp_path: Path) -> None:
    said, findings = _module(
        tmp_path,
        "class Panel(QWidget):\n"
        "    def build(self):\n"
        "        self.tr('one ' 'two')\n"
        "        QCoreApplication.translate('Faults', 'three')\n"
        "NAMES = QT_TRANSLATE_NOOP('Names', 'four')\n",
    )
    assert [(one.context, one.text) for one in said] == [
        ("Panel", "one two"),
        ("Faults", "three"),
        ("Names", "four"),
    ]
    assert findings == []


@pytest.mark.parametrize(
    "line",
    [
        "self.tr(f'{n} actions')",
        "self.tr(text)",
        "self.tr('one' + name)",
        "parent.tr('of another object')",
        "QCoreApplication.translate('Context', f'{n} actions')",
        "QLabel('Bare words')",
        "button.setToolTip('Bare words')",
    ],
)
def test_what_lupdate_would_lose_is_told(tmp_path: Path, line: str) -> None:
    _, findings = _module(tmp_path, f"class Panel:\n    def build(self):\n        {line}\n")
    assert [finding.place for finding in findings] == ["module.py:3"]
