"""Shares pasted the way the table shows them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from app import languages
from models.edits.actions import set_shares
from tests.app.actions.conftest import Bench


def pasted(bench: Bench, text: str) -> dict[str, float]:
    bench.at("van", "activities")
    QGuiApplication.clipboard().setText(text)
    bench.view.acts.paste()
    assert bench.view.refusals.told == []
    names = {activity: code for code, activity in bench.codes.items()}
    shares = bench.document.plan.graph.shares_of(bench.id["van"])
    return {names[activity]: share for activity, share in shares.items()}


@pytest.mark.parametrize(
    "text",
    [
        "Sales 80 % · Service 20 %",
        "Sales 80\u00a0% · Service 20\u00a0%",
        "Sales 80 %, Service 20 %",
        "Sales: 80%, Service: 20%",
        "sales 80,0 %\u00a0· service 20.0 %",
        "Sales: 80 %; Service: 20 %",
    ],
)
def test_shares_are_understood_as_they_are_shown(bench: Bench, text: str) -> None:
    assert pasted(bench, text) == pytest.approx({"sales": 0.8, "service": 0.2})


def test_what_a_cell_shows_of_rounded_shares_is_understood(bench: Bench) -> None:
    codes = ("sales", "service", "procurement")
    bench.document.do(set_shares, bench.id["page"], {bench.codes[code]: 1 / 3 for code in codes})
    shown = bench.cell("page", "activities")
    assert shown.count("33") == 3
    assert pasted(bench, shown) == pytest.approx(dict.fromkeys(codes, 1 / 3))


def test_shares_that_do_not_make_a_whole_are_refused_still(bench: Bench) -> None:
    bench.at("van", "activities")
    before = bench.content()
    QGuiApplication.clipboard().setText("Sales 80 % · Service 30 %")
    bench.view.acts.paste()
    (told,) = bench.view.refusals.told
    assert "110" in told
    assert bench.content() == before


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_every_activity_is_called_in_the_table_is_understood(bench: Bench, language: str) -> None:
    languages.install(language)
    try:
        for activity in [leaf["id"] for leaf in bench.document.plan.graph.leaves()]:
            text = f"{bench.document.name_of(activity)} 100 %"
            assert pasted(bench, text) == {code: 1.0 for code, id in bench.codes.items() if id == activity}
    finally:
        languages.install("en")


@pytest.mark.parametrize(
    ("typed", "proposed"), [("Sales and Servise", ""), ("Custmer support", ""), ("Procuremnt", "Procurement")]
)
def test_only_names_of_activities_of_the_chain_are_proposed(bench: Bench, typed: str, proposed: str) -> None:
    bench.at("van", "activities")
    QGuiApplication.clipboard().setText(typed)
    bench.view.acts.paste()
    (told,) = bench.view.refusals.told
    assert ("Did you mean" in told) == bool(proposed)
    assert proposed in told
