"""Tables brought into a plan: what is asked, answered, kept, and how tables hang together."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import Fault
from models.exchange import ImportOptions, Question, apply, from_tables, prepare, read_tables
from tests.models.exchange.plans import OpenPlan, codes, look_through, write_xlsx


def _one(plan: object, query: str) -> object:
    (value,) = plan.connection.execute(query).fetchone()  # type: ignore[attr-defined]
    return value


def test_a_date_that_may_be_read_two_ways_is_asked_about(tmp_path: Path) -> None:
    tables = {"actions": [["title", "start"], ["A", "01/02/2027"]]}
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, tables)
        assert (codes(prepared), prepared.questions) == (["date.ambiguous"], (Question.DATES,))
        assert (
            str(look_through(plan, tables, dates="mdy").writes.inserts["action"][0]["start"]) == "2027-01-02"
        )
        assert (
            str(look_through(plan, tables, language="fr").writes.inserts["action"][0]["start"])
            == "2027-02-01"
        )


def test_which_new_unit_is_communication_is_asked_and_set(tmp_path: Path) -> None:
    tables = {"actions": [["title", "unit"], ["A", "Com'"]]}
    activities = {"activities": [["name"], ["Communication"]]}
    with OpenPlan(tmp_path, chain="empty") as plan:
        apply(plan, look_through(plan, activities))
        assert look_through(plan, tables).questions == (Question.COMMUNICATION,)
        prepared = look_through(plan, tables, communication="com'")
        assert prepared.questions == ()
        apply(plan, prepared)
        assert _one(plan, "SELECT communication FROM unit") == 1
        assert _one(plan, "SELECT code FROM unit JOIN activity ON activity.id = home_id") == "communication"


def test_unknown_columns_are_listed_and_kept_in_the_notes_when_asked(tmp_path: Path) -> None:
    header = ["title", "notes", *[f"Extra {n}" for n in range(50)]]
    rows = [header, ["A", "mine", "one", *[""] * 49]]
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"actions": rows}, keep_unknown=True)
        assert len(prepared.unknown_columns) == 50
        assert prepared.writes.inserts["action"][0]["notes"] == "mine\nExtra 0: one"
        assert look_through(plan, {"actions": rows}).writes.inserts["action"][0]["notes"] == "mine"


def test_the_same_header_twice_is_a_problem(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"actions": [["title", "stage", "Stage"], ["A", "idea", "done"]]})
        assert codes(prepared) == ["column.twice"]
        assert prepared.refused


def test_columns_can_be_mapped_by_hand(tmp_path: Path) -> None:
    rows = {"Feuil1": [["Quoi", "Qui fait", "stage"], ["A", "Ana", "whatever"]]}
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, rows, mapping={"quoi": "titre", "Qui fait": "owner", "stage": ""})
        assert prepared.matched == {"Quoi": "title", "Qui fait": "owner"}
        assert (codes(prepared), prepared.tables["actions"].new) == ([], 1)
        with pytest.raises(Fault, match=r"import\.map_column"):
            look_through(plan, rows, table="actions", mapping={"Nothing": "title"})
        with pytest.raises(Fault, match=r"import\.map_field"):
            look_through(plan, rows, table="actions", mapping={"Quoi": "nothing"})


def test_a_table_that_is_not_recognised_is_asked_for(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        with pytest.raises(Fault, match=r"import\.table_unknown"):
            look_through(plan, {"Sheet1": [["foo", "bar"], ["1", "2"]]})
        with pytest.raises(Fault, match=r"import\.table_option"):
            look_through(plan, {"Sheet1": [["title"], ["A"]]}, table="nonsense")
        prepared = look_through(plan, {"Sheet1": [["nom"], ["Achats"]]}, table="Directions")
        assert prepared.tables["units"].new == 1
        without = look_through(plan, {"Sheet1": [["stage"], ["idea"]]}, table="actions")
        assert (codes(without), without.tables["actions"].bad) == (["column.missing"], 1)


def test_texts_that_cannot_be_stored_are_problems_of_their_cell(tmp_path: Path) -> None:
    rows = [["title", "notes"], ["A", "a" * 300_000], ["B", "x\x00y"], ["C", "x\ud800y"]]
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"actions": rows})
        assert codes(prepared) == ["text.too_long", "text.nul", "text.surrogate"]
        assert all(len(problem.text) < 300 for problem in prepared.problems)


def test_warnings_stop_nothing(tmp_path: Path) -> None:
    rows = [["title", "stage", "cadence"], ["A", "test", ""], ["A", "idea", "now and then"]]
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"actions": rows})
        assert codes(prepared) == ["warning.test_without_date", "warning.cadence_kept", "warning.same_action"]
        assert not prepared.refused
        assert apply(plan, prepared) is not None


def test_tables_refer_to_each_other_whatever_their_order(tmp_path: Path) -> None:
    sheets = {
        "décisions": [["action", "date", "verdict", "leçon"], ["Jeu", "31/01/2027", "arrêter", "Fini"]],
        "relevés": [["indicateur", "date", "valeur"], ["Délai", "31/01/2027", "58"]],
        "indicateurs": [["objectif", "nom", "mieux"], ["Recruter", "Délai", "baisse"]],
        "prolongements": [["de", "vers"], ["Jeu", "Lettre"]],
        "actions": [["titre"], ["Jeu"], ["Lettre"]],
        "objectifs": [["énoncé", "maillon"], ["Recruter", "RH"]],
        "liaisons": [["de", "vers"], ["Achats", "Production"]],
        "plan": [["nom", "début", "fin"], ["Mon plan", "01/01/2028", "31/12/2028"]],
    }
    with OpenPlan(tmp_path, language="fr") as plan:
        prepared = prepare(
            plan, read_tables(write_xlsx(tmp_path / "tout.xlsx", sheets)), ImportOptions(language="fr")
        )
        assert codes(prepared) == []
        apply(plan, prepared)
        for table in ("decision", "reading", "indicator", "relay", "linkage"):
            assert _one(plan, f"SELECT count(*) FROM {table}") == 1
        assert plan.connection.execute("SELECT name, start FROM plan").fetchall() == [
            ("Mon plan", "2028-01-01")
        ]


def test_the_first_sub_activity_inherits_the_shares_of_its_parent(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        apply(plan, look_through(plan, {"actions": [["title", "activities"], ["A", "operations"]]}))
        apply(
            plan,
            look_through(
                plan,
                {"activities": [["name", "parent"], ["Casting", "operations"], ["Milling", "operations"]]},
            ),
        )
        found = plan.connection.execute(
            "SELECT code, kind, position, share FROM service_share JOIN activity ON activity.id = activity_id"
        ).fetchall()
        assert found == [("casting", "primary", 0, 1.0)]


def test_an_activity_below_itself_or_with_a_taken_code_is_refused(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        id = _one(plan, "SELECT id FROM activity WHERE code = 'sales'")
        rows = [["id", "code", "parent"], [id, "service", ""]]
        assert codes(look_through(plan, {"activities": rows})) == ["code.twice"]
        circle = [["code", "parent"], ["marketing_sales", "sales"]]
        assert "parent.circle" in codes(look_through(plan, {"activities": circle}))


def test_a_built_in_name_stays_built_in_and_another_is_a_rename(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        rows = [["code", "nom"], ["procurement", "Achats"], ["service", "Après-vente"]]
        apply(plan, look_through(plan, {"activities": rows}, language="fr"))
        found = plan.connection.execute(
            "SELECT code, builtin, name FROM activity WHERE code IN ('procurement', 'service') ORDER BY code"
        ).fetchall()
        assert found == [("procurement", "procurement", ""), ("service", None, "Après-vente")]


def test_the_dry_run_says_what_the_contract_promises(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        told = look_through(plan, {"actions": [["Title", "Foo", "stage"], ["A", "1", "later"]]}).to_json(
            lambda _: "no"
        )
        assert told == {
            "tables": {"actions": {"new": 0, "changed": 0, "unchanged": 0, "bad": 1}},
            "matched": {"Title": "title", "stage": "stage"},
            "unknown_columns": ["Foo"],
            "created": {"units": [], "people": [], "channels": [], "objectives": []},
            "problems": [
                {
                    "sheet": "actions",
                    "row": 2,
                    "column": "stage",
                    "text": "later",
                    "code": "closed.unknown",
                    "message": "no",
                }
            ],
        }


def test_nothing_to_write_is_no_change(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"units": [["name"], ["Communication"]]})
        assert (prepared.tables["units"].unchanged, apply(plan, prepared)) == (1, None)


def test_several_sources_are_one_import(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        first, second = (
            from_tables({"actions": [["title"], ["A"]]}),
            from_tables({"people": [["name"], ["Ana"]]}),
        )
        prepared = prepare(plan, [*first, *second], ImportOptions())
        assert list(prepared.tables) == ["people", "actions"]


def test_many_rows_change_in_different_ways_at_once(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        rows = [
            ["code", "target", "problem"],
            ["sales", "10 %", ""],
            ["service", "", "Slow"],
            ["operations", "20 %", ""],
        ]
        prepared = look_through(plan, {"activities": rows})
        assert prepared.tables["activities"].changed == 3
        apply(plan, prepared)
        found = plan.connection.execute(
            "SELECT code, target, problem FROM activity WHERE target IS NOT NULL OR problem <> '' ORDER BY code"
        ).fetchall()
        assert found == [("operations", 0.2, ""), ("sales", 0.1, ""), ("service", None, "Slow")]


def test_an_objective_that_would_stand_below_itself_is_refused_by_its_row(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        rows = [["statement", "parent"], ["A", "C"], ["B", "A"], ["C", "B"], ["D", "D"], ["E", ""]]
        prepared = look_through(plan, {"objectives": rows}, skip_bad=True)
        refused = [(problem.row, problem.code) for problem in prepared.problems]
        assert refused == [(row, "parent.circle") for row in (2, 3, 4, 5)]
        apply(plan, prepared)
        assert plan.connection.execute("SELECT statement FROM objective").fetchall() == [("E",)]
        plan.undo()
        apply(plan, look_through(plan, {"objectives": [["statement", "parent"], ["A", "B"], ["B", ""]]}))
        turned = look_through(plan, {"objectives": [["statement", "parent"], ["B", "A"]]})
        assert codes(turned) == ["parent.circle"]


@pytest.mark.parametrize(
    ("table", "header", "first", "second", "query"),
    [
        ("accompagnement", ["personne", "maillon", "niveau"], ["Ana", "achats", "informé"], ["Ana", "achats", "formé"],
         "SELECT level FROM coaching"),
        ("coaching", ["person", "activity", "level"], ["Ana", "procurement", "told"], ["Ana", "procurement", "trained"],
         "SELECT level FROM coaching"),
        ("comité", ["personne", "siège"], ["Ana", "juridique"], ["Ana", "RH"], "SELECT seat FROM committee_seat"),
        ("limits", ["stage", "most"], ["test", 3], ["test", 5], "SELECT most FROM stage_limit"),
        ("readiness", ["question", "answer"], ["crisis", "no"], ["crisis", "yes"],
         "SELECT answer FROM readiness_answer"),
    ],
)  # fmt: skip
def test_what_is_said_once_is_changed_without_an_id_and_refused_twice_in_a_table(
    tmp_path: Path, table: str, header: list[str], first: list[object], second: list[object], query: str
) -> None:
    with OpenPlan(tmp_path) as plan:
        apply(plan, look_through(plan, {table: [header, first]}, language="fr"))
        before = plan.connection.execute(query).fetchall()
        prepared = look_through(plan, {table: [header, second]}, language="fr")
        assert [(count.new, count.changed) for count in prepared.tables.values()] == [(0, 1)]
        apply(plan, prepared)
        after = plan.connection.execute(query).fetchall()
        assert len(after) == 1
        assert after != before
        twice = look_through(plan, {table: [header, first, second]}, language="fr")
        assert codes(twice) == ["row.twice"]
