"""Every fault and problem of the exchange has its sentence, and the sentence what fills it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.wording.exchange import EXCHANGE, problem_sentence
from models import exchange
from models.exchange import ImportOptions, from_tables, prepare
from models.plan import Plan
from tests.models.exchange.plans import OpenPlan

_SOURCES = Path(exchange.__file__).parent
_NO_CODES = {"import.tables", "cadence.unreadable"}


def _codes() -> set[str]:
    written = "".join(path.read_text(encoding="utf-8") for path in _SOURCES.glob("*.py"))
    raised = re.findall(r'(?:Unreadable|Fault)\(\s*f?"([a-z]+\.[a-z_]+)"', written)
    said = re.findall(
        r'problem\([^"]*?(?:"[a-z_]+"|None|field|column\.field),\s*"([a-z]+\.[a-z_]+)"', written
    )
    told = re.findall(r'Problem\([^"]*?"?",?\s*"((?:warning|column)\.[a-z_]+)"', written)
    return {*raised, *said, *told} - _NO_CODES


def test_every_code_has_a_sentence() -> None:
    assert _codes() - set(EXCHANGE) == set()
    assert len(_codes()) > 50


def test_a_sentence_says_what_to_do() -> None:
    for code, text in EXCHANGE.items():
        assert text.endswith((".", "?")), code
        assert len(re.findall(r"[.?:](?: |$)", text)) >= 1, code


@pytest.mark.parametrize(
    "rows",
    [
        [
            ["title", "activities"],
            ["A", "procurment"],
            ["B", "zzz"],
            ["C", "sales: 80 %"],
            ["D", "sales: 80 %; service"],
        ],
        [
            ["title", "effort", "start", "end"],
            ["", "-1", "x", "2027-02-30"],
            ["A", "6", "2027-02-01", "2027-01-01"],
        ],
        [["title", "title", "stage", "decide_by"], ["A", "A", "soon", "01/02/2027"]],
        [["id", "title"], ["7b3e2f6c-1111-4222-8333-444455556666", "A"], ["no", "B"]],
        [
            ["title", "stage", "cadence", "contribution"],
            ["A", "test", "sometimes", "x"],
            ["A", "test", "", "a" * 10001],
        ],
        [["title", "sponsor"], ["Example: this", ""], ["A", "7b3e2f6c-1111-4222-8333-444455556666"]],
        [["stage"], ["idea"]],
    ],
)
def test_sentences_are_filled(tmp_path: Path, rows: list[list[str]]) -> None:
    with OpenPlan(tmp_path) as plan:
        assert isinstance(plan, Plan)
        prepared = prepare(plan, from_tables({"actions": rows}), ImportOptions(table="actions"))
        assert prepared.problems
        for problem in prepared.problems:
            assert "{" not in problem_sentence(problem)
