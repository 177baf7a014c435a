"""Whatever models/ and app/ say in codes has its English sentence, with just the fields that are given to it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from app import languages
from app.wording.exchange import EXCHANGE, problem_sentence
from app.wording.faults import FAULTS
from app.wording.fields import FIELDS, TABLES
from app.wording.labels import LABELS
from models.changes import Label
from models.entities import Base
from models.errors import Fault
from models.exchange.prepared import Problem
from models.invariants import RANGES

_ROOT = Path(__file__).parents[2]
_SENTENCES = {**EXCHANGE, **FAULTS}
Said = tuple[str, frozenset[str] | None, str]


def calls(name: str) -> Iterator[Said]:
    """Every code written in a call of `name`, the fields that go with it (None: not told there), and where."""
    for path in [*(_ROOT / "models").rglob("*.py"), *(_ROOT / "app").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _named(node.func) == name and node.args:
                for code in _texts(node.args[0]):
                    yield code, _fields(node), f"{path.relative_to(_ROOT)}:{node.lineno}"


def _named(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def _texts(value: ast.expr) -> Iterator[str]:
    """The texts that an expression can be: itself, or either side of a condition."""
    if isinstance(value, ast.IfExp):
        yield from _texts(value.body)
        yield from _texts(value.orelse)
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value


def _fields(node: ast.Call) -> frozenset[str] | None:
    if len(node.args) > 1:
        given = node.args[1]
        if isinstance(given, ast.Dict) and all(isinstance(key, ast.Constant) for key in given.keys):
            return frozenset(key.value for key in given.keys if isinstance(key, ast.Constant))
        return None
    if any(keyword.arg is None for keyword in node.keywords):
        return None
    return frozenset(keyword.arg for keyword in node.keywords if keyword.arg)


def _places(template: str) -> set[str]:
    return {field for _text, field, _spec, _conversion in Formatter().parse(template) if field}


def _wrong(said: Iterator[Said], templates: dict[str, str]) -> list[str]:
    wrong = []
    for code, fields, where in said:
        if code not in templates:
            wrong.append(f"{where}: {code} has no sentence")
        elif fields is not None and not _places(templates[code]) <= fields:
            wrong.append(f"{where}: {code} lacks {_places(templates[code]) - fields}")
    return wrong


def test_every_fault_has_a_sentence_whose_places_are_filled() -> None:
    said = list(calls("Fault"))
    assert len(said) > 60
    assert _wrong(iter(said), _SENTENCES) == []


def test_every_label_has_a_sentence_whose_places_are_filled() -> None:
    said = list(calls("Label"))
    assert len(said) > 20
    assert _wrong(iter(said), LABELS) == []


def test_every_range_has_a_sentence() -> None:
    assert {code for _low, _high, code in RANGES.values()} <= set(_SENTENCES)


def test_every_sentence_begins_with_a_capital_or_what_it_is_about_and_ends() -> None:
    for code, sentence in FAULTS.items():
        assert re.match(r"[A-Z“{]", sentence), code
        assert sentence.endswith("."), code


@pytest.mark.usefixtures("qapp")
def test_every_table_and_field_of_a_plan_can_be_said_in_a_sentence() -> None:
    columns = {column.name for mapper in Base.registry.mappers for column in mapper.local_table.columns}  # type: ignore[attr-defined]
    unsaid = columns - set(FIELDS) - {"id", "builtin", "idea_code", "role", "verdict"}
    assert {name for name in unsaid if not name.endswith("_id")} == set()
    assert "action" in TABLES
    languages.install("en")
    told = languages.sentence(Fault("number.negative", what="Job portraits", field="effort", value=-1.0))
    assert "Job portraits" in told
    assert "the effort" in told.lower()
    assert "{" not in told


@pytest.mark.usefixtures("qapp")
def test_a_label_whose_arguments_are_lost_is_still_said() -> None:
    assert languages.say_label(Label("action.move", {}))
    assert languages.say_label(Label("no.such", {"x": "y"}))


@pytest.mark.usefixtures("french")
def test_days_are_said_as_the_reader_writes_them() -> None:
    fault = Fault("dates.reversed", what="Veille", start="2027-12-31", end="2027-01-02")
    early = Fault("decision.before_start", what="Veille", start="2027-12-31", end="2027-01-02")
    problems = [
        Problem("", 2, "end", "", "dates.reversed", {"start": "2027-12-31", "end": "2027-01-02"}),
        Problem("", 2, "d", "", "decide_by.before_start", {"start": "2027-12-31", "decided": "2027-01-02"}),
    ]
    for told in (languages.sentence(fault), languages.sentence(early), *map(problem_sentence, problems)):
        assert "31/12/2027" in told
        assert "02/01/2027" in told
    assert "1er trimestre" in languages.sentence(
        Fault("dates.reversed", what="V", start="1er trimestre", end="")
    )
