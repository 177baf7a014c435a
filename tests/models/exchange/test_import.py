"""Tables brought into a plan: what is matched, created, changed, refused, and said."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from models.edits.rows import set_field
from models.errors import Fault
from models.exchange import Question, apply
from models.vocabulary import EffortPer
from tests.models.exchange.plans import OpenPlan, codes, content, look_through


def _one(plan: object, query: str) -> object:
    (value,) = plan.connection.execute(query).fetchone()  # type: ignore[attr-defined]
    return value


def test_a_spreadsheet_in_french_comes_in_as_one_change(tmp_path: Path) -> None:
    rows = [
        ["TITRE", "Maillons", "responsable", "Direction", "etape", "Debut", "effort (h/mois)", "canaux", "objectifs"],
        ["Portraits", "human_resources: 70 %; communication: 30 %", "Paul", "RH", "prévue", "15/01/2027", "6,5",
         "LinkedIn; YouTube", "Recruter"],
    ]  # fmt: skip
    with OpenPlan(tmp_path) as plan:
        before = content(plan)
        prepared = look_through(plan, {"Feuil1": rows}, language="fr")
        assert codes(prepared) == []
        assert prepared.tables["actions"].new == 1
        assert prepared.created["people"] == ("Paul",)
        assert prepared.created["units"] == ("RH",)
        assert prepared.created["channels"] == ("LinkedIn", "YouTube")
        assert prepared.created["objectives"] == ("Recruter",)
        assert content(plan) == before
        change = apply(plan, prepared)
        assert change is not None
        assert change.label.key == "import"
        assert _one(plan, "SELECT kind FROM channel WHERE name = 'YouTube'") == "video"
        assert _one(plan, "SELECT effort FROM action") == 6.5
        assert _one(plan, "SELECT effort_per FROM action") == "month"
        assert _one(plan, "SELECT start FROM action") == "2027-01-15"
        shares = plan.connection.execute(
            "SELECT code, share FROM service_share JOIN activity ON activity.id = activity_id ORDER BY code"
        ).fetchall()
        assert shares == [("communication", 0.3), ("human_resources", 0.7)]
        assert (
            _one(plan, "SELECT code FROM objective JOIN activity ON activity.id = activity_id")
            == "human_resources"
        )
        plan.undo()
        assert content(plan) == before


def test_activities_match_by_code_name_in_either_language_and_synonym(tmp_path: Path) -> None:
    named = ["procurement", "Achats", "PROCUREMENT", "Gestion des ressources humaines", "RH"]
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(
            plan, {"actions": [["title", "activities"], *[[f"A{n}", one] for n, one in enumerate(named)]]}
        )
        assert codes(prepared) == []


def test_an_unknown_activity_is_a_problem_that_names_the_closest(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"actions": [["title", "maillon"], ["A", "procurment"], ["B", "zzz"]]})
        assert codes(prepared) == ["activity.unknown_close", "activity.unknown"]
        problem = prepared.problems[0]
        assert (problem.sheet, problem.row, problem.column, problem.text) == (
            "actions",
            2,
            "maillon",
            "procurment",
        )
        assert problem.fields["closest"] == "Procurement"
        with pytest.raises(Fault, match=r"import\.refused"):
            apply(plan, prepared)


def test_a_synonym_of_two_activities_is_a_problem_that_names_both(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        (problem,) = look_through(
            plan, {"actions": [["title", "activities"], ["A", "Approvisionnements"]]}
        ).problems
        assert problem.code == "activity.ambiguous"
        assert problem.fields["candidates"].count(",") == 1  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("sales: 40 %; marketing: 40 %", ["share.sum"]),
        ("sales: 70 %; marketing", ["share.missing"]),
        ("sales: 33 %; marketing: 33 %; communication: 34 %", []),
        ("sales: 0.7; marketing: 0.3", []),
        ("sales; marketing; communication", []),
        ("sales, procurement", []),
        ("sales: -1; marketing: 2", ["number.negative"]),
        ("marketing_sales", ["warning.share_spread"]),
        ("operations: 10 %; marketing_sales: 90 %", ["warning.share_spread"]),
    ],
)
def test_shares_add_up_or_are_refused(tmp_path: Path, cell: str, found: list[str]) -> None:
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"actions": [["title", "activities"], ["A", cell]]})
        assert codes(prepared) == found
        if not prepared.refused:
            apply(plan, prepared)
            assert abs(float(str(_one(plan, "SELECT sum(share) FROM service_share"))) - 1) < 1e-9
            assert _one(plan, "SELECT count(*) FROM service_share JOIN activity p ON p.code = 'marketing_sales' "
                              "AND activity_id = p.id") == 0  # fmt: skip


def test_rows_that_cannot_be_read_are_left_out_when_asked(tmp_path: Path) -> None:
    rows = [
        ["title", "effort", "start", "end", "owner"],
        ["A", "-3 h", "", "", "Anna"],
        ["B", "nan", "", "", "Anna"],
        ["C", "", "2027-05-01", "2027-04-01", "Anna"],
        ["", "", "", "", "Anna"],
        ["D", "6 h/month", "", "", "Berta"],
    ]
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"actions": rows}, skip_bad=True)
        assert codes(prepared) == ["number.negative", "number.infinite", "dates.reversed", "required.empty"]
        count = prepared.tables["actions"]
        assert (count.new, count.bad) == (1, 4)
        assert prepared.created["people"] == ("Berta",)
        apply(plan, prepared)
        assert _one(plan, "SELECT group_concat(title) FROM action") == "D"


def test_a_decision_due_before_the_start_is_told_by_row_unless_the_plan_has_it_so(tmp_path: Path) -> None:
    rows = [
        ["title", "stage", "start", "decide_by"],
        ["A", "test", "2027-05-01", "2027-04-01"],
        ["B", "test", "2027-05-01", "2027-05-01"],
    ]
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"actions": rows})
        assert codes(prepared) == ["decide_by.before_start"]
        (problem,) = prepared.problems
        assert (problem.row, problem.column) == (2, "decide_by")
        apply(plan, look_through(plan, {"actions": rows}, skip_bad=True))
        id = str(_one(plan, "SELECT id FROM action"))
        plan.do(set_field, "action", id, "start", dt.date(2027, 6, 1))
        again = [["id", *rows[0]], [id, "Bee", "test", "2027-06-01", "2027-05-01"]]
        assert codes(look_through(plan, {"actions": again})) == []
        again[1][4] = "2027-03-01"
        assert codes(look_through(plan, {"actions": again})) == ["decide_by.before_start"]


def test_a_row_that_refers_to_a_bad_row_is_bad_too(tmp_path: Path) -> None:
    tables = {
        "actions": [["title", "effort"], ["A", "-3 h"], ["B", "3 h"]],
        "relays": [["from", "to"], ["A", "B"], ["B", "A"]],
        "objectives": [["statement", "parent", "horizon"], ["Up", "", "never"], ["Down", "Up", ""]],
    }
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, tables, skip_bad=True)
        assert prepared.tables["relays"].bad == 2
        assert (prepared.tables["actions"].new, prepared.tables["actions"].bad) == (1, 1)
        apply(plan, prepared)


@pytest.mark.parametrize(
    ("table", "rows", "column", "cell"),
    [
        ("objectives", [["statement", "parent", "horizon"], ["Bad", "Up"], ["Up", "", "never"]], "objectives", "Bad"),
        ("activities", [["code", "name", "lead"], ["bad", "Bad", "Anna"]], "activities", "bad"),
        ("activities", [["code", "name", "lead"], ["bad", "Bad", "Anna"]], "objectives", "New"),
    ],
)  # fmt: skip
def test_an_action_tied_to_a_row_found_bad_later_is_left_out_with_it(
    tmp_path: Path, table: str, rows: list[list[str]], column: str, cell: str
) -> None:
    header, served = ["title", "activities", column], "bad" if table == "activities" else ""
    if column == "activities":
        header, served = ["title", "notes", column], ""
    tables = {
        table: rows,
        "actions": [header, ["A", served, cell], ["B", "", ""]],
        **({"people": [["name", "capacity"], ["Anna", "-3"]]} if table == "activities" else {}),
    }
    with OpenPlan(tmp_path) as plan:
        apply(plan, look_through(plan, tables, skip_bad=True))
        assert _one(plan, "SELECT group_concat(title) FROM action") == "B"


def test_there_is_one_plan_whatever_the_ids_in_its_table(tmp_path: Path) -> None:
    rows = [
        ["id", "name", "currency"],
        *(["0" * 7 + f"{n}-0000-4000-8000-{'0' * 12}", f"P{n}", ""] for n in "12"),
    ]
    with OpenPlan(tmp_path) as plan:
        assert codes(look_through(plan, {"plan": rows})) == ["plan.one_row"]
        apply(plan, look_through(plan, {"plan": rows[:2]}))
        assert plan.connection.execute("SELECT name, currency FROM plan").fetchall() == [("P1", "")]


def test_shares_are_handed_down_to_the_first_part_that_comes_in(tmp_path: Path) -> None:
    parts = [["code", "name", "parent", "lead"], ["a", "A", "service", "Bad"], ["b", "B", "service", ""]]
    with OpenPlan(tmp_path) as plan:
        apply(plan, look_through(plan, {"actions": [["title", "activities"], ["A", "service"]]}))
        people = [["name", "capacity"], ["Bad", "-3"]]
        apply(plan, look_through(plan, {"activities": parts, "people": people}, skip_bad=True))
        assert _one(plan, "SELECT code FROM activity JOIN service_share ON activity_id = activity.id") == "b"


def test_an_id_updates_its_row_and_leaves_missing_columns_as_they_are(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        apply(
            plan,
            look_through(
                plan, {"actions": [["title", "notes", "activities", "tags"], ["A", "n", "sales", "x; y"]]}
            ),
        )
        id = _one(plan, "SELECT id FROM action")
        prepared = look_through(plan, {"actions": [["id", "title", "tags"], [id, "A2", "y"]]})
        assert prepared.tables["actions"].changed == 1
        apply(plan, prepared)
        assert plan.connection.execute("SELECT id, title, notes FROM action").fetchall() == [(id, "A2", "n")]
        assert _one(plan, "SELECT count(*) FROM service_share") == 1
        assert _one(plan, "SELECT count(*) FROM action_tag") == 1
        apply(plan, look_through(plan, {"actions": [["id", "notes", "activities"], [id, "", ""]]}))
        assert plan.connection.execute("SELECT title, notes FROM action").fetchall() == [("A2", "")]
        assert _one(plan, "SELECT count(*) FROM service_share") == 0


def test_ids_are_unknown_twice_of_another_table_or_not_ours(tmp_path: Path) -> None:
    fresh = "11111111-2222-4333-8444-555555555555"
    with OpenPlan(tmp_path) as plan:
        activity = _one(plan, "SELECT id FROM activity WHERE code = 'sales'")
        rows = [["id", "title"], [fresh, "A"], [fresh, "B"], [activity, "C"], ["17", "D"]]
        prepared = look_through(plan, {"actions": rows}, skip_bad=True)
        assert codes(prepared) == ["id.twice", "id.other_table", "id.not_ours"]
        apply(plan, prepared)
        assert plan.connection.execute("SELECT id, title FROM action").fetchall() == [(fresh, "A")]


def test_a_column_of_the_users_own_numbers_is_no_column_of_ids(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"actions": [["ID", "title"], [1.0, "A"], [2.0, "B"]]})
        assert (codes(prepared), prepared.unknown_columns, prepared.tables["actions"].new) == ([], ("ID",), 2)


def test_units_people_and_channels_match_by_name(tmp_path: Path) -> None:
    tables = {
        "directions": [["nom", "transverse"], ["communication", "oui"], ["Achats", ""]],
        "personnes": [["nom", "direction", "capacité", "rôles"], ["Ana", "Achats", "20", "sponsor; coach"]],
        "canaux": [["nom", "genre"], ["Forum X", "forum"]],
    }
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, tables, language="fr")
        assert codes(prepared) == []
        assert (prepared.tables["units"].new, prepared.tables["units"].changed) == (1, 1)
        apply(plan, prepared)
        again = look_through(plan, tables, language="fr")
        assert [count.unchanged for count in again.tables.values()] == [2, 1, 1]
        assert not again.writes


def test_the_same_name_twice_in_a_table_is_a_problem(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"people": [["name"], ["Ana"], ["ANA"]]})
        assert codes(prepared) == ["row.twice"]


def test_an_owner_that_is_a_unit_sets_the_unit(tmp_path: Path) -> None:
    rows = [["title", "owner", "unit"], ["A", "Communication", ""], ["B", "R&D", ""], ["C", "Ana", "R&D"]]
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"actions": rows})
        assert prepared.created["people"] == ("Ana",)
        apply(plan, prepared)
        found = plan.connection.execute(
            "SELECT title, name FROM action JOIN unit ON unit.id = unit_id"
        ).fetchall()
        assert sorted(found) == [("A", "Communication"), ("B", "R&D"), ("C", "R&D")]


def test_a_contribution_is_for_all_objectives_or_for_each(tmp_path: Path) -> None:
    rows = [
        ["title", "activities", "objectives", "contribution"],
        ["A", "sales", "One; Two", "They see it"],
        ["B", "sales", "One; Two", "One: by mail; Two: by phone"],
        ["C", "sales", "", "By chance"],
    ]
    with OpenPlan(tmp_path) as plan:
        prepared = look_through(plan, {"actions": rows})
        assert codes(prepared) == ["warning.contribution_kept"]
        apply(plan, prepared)
        found = plan.connection.execute(
            "SELECT title, statement, mechanism FROM contribution JOIN action ON action.id = action_id "
            "JOIN objective ON objective.id = objective_id ORDER BY title, statement"
        ).fetchall()
        assert found == [
            ("A", "One", "They see it"),
            ("A", "Two", "They see it"),
            ("B", "One", "by mail"),
            ("B", "Two", "by phone"),
        ]
        assert _one(plan, "SELECT notes FROM action WHERE title = 'C'") == "contribution: By chance"


def test_a_bare_number_of_hours_takes_the_headers_unit_or_is_asked_about(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        bare = {"actions": [["title", "effort"], ["A", 6.0], ["B", "7"]]}
        prepared = look_through(plan, bare)
        assert codes(prepared) == ["warning.effort_total"]
        assert prepared.problems[0].fields["count"] == 2
        assert prepared.questions == (Question.EFFORT_PER,)
        answered = look_through(plan, bare, effort_per=EffortPer.WEEK)
        assert (codes(answered), answered.questions) == ([], ())
        named = look_through(plan, {"actions": [["title", "Heures par mois"], ["A", 6.0]]})
        assert named.writes.inserts["action"][0]["effort_per"] is EffortPer.MONTH
