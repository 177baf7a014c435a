"""Tables written: what leaves a plan comes back as the same plan."""

from __future__ import annotations

import csv
import datetime as dt
import json
import tempfile
from pathlib import Path

import pytest
import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as st

from models.entities import new_id
from models.errors import Fault
from models.exchange import (
    ImportOptions,
    apply,
    from_tables,
    prepare,
    read_tables,
    write_tables,
    write_template,
)
from models.exchange.columns import TABLES
from models.invariants import ONCE
from models.plan import Plan
from models.sample import sample_tables
from tests.models.exchange.plans import TODAY, OpenPlan, codes, content, look_through


def _fill_with_sample(plan: Plan, language: str) -> None:
    sources = from_tables(sample_tables(language, TODAY))
    apply(plan, prepare(plan, sources, ImportOptions(language=language)))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("written_in", ["en", "fr"])
def test_a_workbook_written_and_read_into_an_empty_plan_is_the_same_plan(
    tmp_path: Path, language: str, written_in: str
) -> None:
    with OpenPlan(tmp_path, language=language) as plan:
        _fill_with_sample(plan, language)
        write_tables(plan.connection, tmp_path / "all.xlsx", written_in)
        with OpenPlan(tmp_path, "empty", written_in, "other") as other:
            prepared = prepare(other, read_tables(tmp_path / "all.xlsx"), ImportOptions(language=written_in))
            assert codes(prepared) == []
            apply(other, prepared)
            assert content(other) == content(plan)
        again = prepare(plan, read_tables(tmp_path / "all.xlsx"), ImportOptions(language=written_in))
        assert not again.writes


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cn"]), max_size=30).map(str.strip)
NAMES = TEXTS.filter(bool) | st.sampled_from(
    ["a; b", 'say "x"', "one: two", "=1+1", "50 %", "-", "x, y", "Ana", "ana"]
)
DAYS = st.none() | st.dates(dt.date(1850, 1, 1), dt.date(2100, 1, 1))
SHARES = st.lists(st.integers(1, 1000), min_size=1, max_size=4)


def _random_rows(data: st.DataObject) -> dict[str, list[dict[str, object]]]:
    """A small plan of everything, as rows to store."""
    draw = data.draw
    rows: dict[str, list[dict[str, object]]] = {}

    def some(table: str, at_most: int, /, **fields: st.SearchStrategy[object]) -> list[str]:
        made = [
            {"id": new_id(), **{key: draw(one) for key, one in fields.items()}}
            for _ in range(draw(st.integers(1, at_most)))
        ]
        rows.setdefault(table, []).extend(made)
        return [str(row["id"]) for row in made]

    units = some("unit", 3, name=NAMES, communication=st.booleans(), transverse=st.booleans())
    people = some(
        "person",
        4,
        name=NAMES,
        unit_id=st.sampled_from(units),
        capacity=st.none() | st.floats(0, 1e6),
        email=TEXTS,
    )
    channels = some("channel", 3, name=NAMES)
    activities = [row.id for row in data.plan.read(data.leaves)]  # type: ignore[attr-defined]
    objectives = some("objective", 3, statement=NAMES, activity_id=st.sampled_from(activities), horizon=DAYS)
    some("indicator", 3, objective_id=st.sampled_from(objectives), name=NAMES, unit=TEXTS,
         baseline=st.none() | st.floats(-1e9, 1e9))  # fmt: skip
    actions = some(
        "action", 4, title=NAMES, description=TEXTS, notes=TEXTS, owner_id=st.sampled_from(people),
        unit_id=st.sampled_from([*units, None]), start=DAYS, effort=st.none() | st.floats(0, 1e6),
        effort_per=st.sampled_from(["total", "week", "month", "occurrence"]),
        size=st.sampled_from([None, "S", "L"]), money=st.none() | st.floats(0, 1e9), position=st.integers(0, 9),
    )  # fmt: skip
    for row in rows["action"]:
        if row["effort"] is None and row["size"] is not None:
            row["effort_per"] = "month"
    for action in actions:
        parts = draw(SHARES)
        served = draw(st.permutations(activities))[: len(parts)]
        for activity, part in zip(served, parts, strict=True):
            rows.setdefault("service_share", []).append(
                {"id": new_id(), "action_id": action, "activity_id": activity, "share": part / sum(parts)}
            )
        for objective in draw(st.lists(st.sampled_from(objectives), unique=True)):
            rows.setdefault("contribution", []).append(
                {
                    "id": new_id(),
                    "action_id": action,
                    "objective_id": objective,
                    "mechanism": draw(TEXTS | NAMES),
                }
            )
        for table, column, known in (
            ("contributor", "person_id", people),
            ("action_channel", "channel_id", channels),
        ):
            for tied in draw(st.lists(st.sampled_from(known), unique=True)):
                rows.setdefault(table, []).append({"id": new_id(), "action_id": action, column: tied})
        for address in draw(st.lists(NAMES, unique=True, max_size=2)):
            rows.setdefault("link", []).append({"id": new_id(), "action_id": action, "address": address})
    person = st.sampled_from([*people, None])
    some("committee_seat", 2, person_id=st.sampled_from(people), seat=TEXTS)
    some(
        "coaching", 3, person_id=st.sampled_from(people), activity_id=st.sampled_from(activities),
        level=st.sampled_from(["told", "trained", "coached", "autonomous"]), since=DAYS, coach_id=person,
    )  # fmt: skip
    some(
        "crisis_scenario", 3, activity_id=st.sampled_from(activities), scenario=NAMES, responder_id=person,
        deputy_id=person, response_hours=st.none() | st.floats(0, 1e6), last_drill=DAYS,
    )  # fmt: skip
    indicators = [str(row["id"]) for row in rows["indicator"]]
    some(
        "return_evidence", 3, question=st.sampled_from(["customers", "crisis", "relation", "talent"]),
        objective_id=st.sampled_from([*objectives, None]), indicator_id=st.sampled_from([*indicators, None]),
        action_id=st.sampled_from([*actions, None]), evidence=TEXTS, estimated=st.booleans(),
        confidence=st.sampled_from(["low", "medium", "high", None]), value=st.none() | st.floats(-1e9, 1e9),
    )  # fmt: skip
    some("stage_limit", 2, stage=st.sampled_from(["planned", "test", "running"]), most=st.integers(1, 99))
    some(
        "readiness_answer", 2, question=NAMES, answer=st.sampled_from(["yes", "partly", "no", None]), note=TEXTS
    )  # fmt: skip
    some(
        "intention",
        2,
        figure=st.sampled_from(["landing", "running", "served"]),
        value=st.floats(0, 1),
        by=DAYS,
    )
    versions = some("kept_version", 2, name=NAMES, kept_on=st.dates(dt.date(2020, 1, 1)), note=TEXTS)
    some(
        "kept_part", 3, version_id=st.sampled_from(versions), position=st.integers(0, 9),
        content=st.text("AZaz09+/=", min_size=1),
    )  # fmt: skip
    some("relay", 2, from_id=st.sampled_from(actions), to_id=st.sampled_from(actions), how=TEXTS)
    for table, (columns, _code) in ONCE.items():
        once = {tuple(row[column] for column in columns): row for row in rows.get(table, ())}
        rows[table] = list(once.values())
    kept = {row["id"] for row in rows["kept_version"]}
    rows["kept_part"] = [part for part in rows["kept_part"] if part["version_id"] in kept]
    return rows


@settings(max_examples=25)
@given(st.data(), st.sampled_from(["en", "fr"]))
def test_any_plan_written_and_read_into_an_empty_plan_is_the_same_plan(
    data: st.DataObject, language: str
) -> None:
    from sqlalchemy import select

    from models.changes import Label
    from models.entities import Activity, Base

    with tempfile.TemporaryDirectory() as name, OpenPlan(Path(name)) as plan:
        parent = Activity.__table__.alias()
        data.plan = plan  # type: ignore[attr-defined]
        data.leaves = select(Activity.id).where(
            ~select(parent).where(parent.c.parent_id == Activity.id).exists()
        )  # type: ignore[attr-defined]
        with plan.edit(Label("import", {"file": ""})) as session:
            for table, rows in _random_rows(data).items():
                session.connection().execute(Base.metadata.tables[table].insert(), rows)
        path = Path(name) / "all.xlsx"
        write_tables(plan.connection, path, language)
        with OpenPlan(Path(name), "empty", language, "other") as other:
            prepared = prepare(other, read_tables(path), ImportOptions(language=language))
            assert list(prepared.errors) == []
            apply(other, prepared)
            assert content(other) == content(plan)


def test_nothing_in_a_csv_starts_a_formula_and_all_of_it_reads_back(tmp_path: Path) -> None:
    titles = ["=1+1", "+33 1", "-x", "@home", "'=quoted", "plain"]
    with OpenPlan(tmp_path) as plan:
        apply(plan, look_through(plan, {"actions": [["title"], *[[title] for title in titles]]}))
        write_tables(plan.connection, tmp_path / "actions.csv", "fr")
        with (tmp_path / "actions.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, delimiter=";"))
        assert not [cell for row in rows for cell in row if cell[:1] in "=+-@\t\r" and cell]
        (table,) = read_tables(tmp_path / "actions.csv")
        assert [row[1] for row in table.rows] == titles


def test_a_table_is_written_in_the_asked_language(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        write_tables(plan.connection, tmp_path / "maillons.csv", "fr", ("maillons",))
        (table,) = read_tables(tmp_path / "maillons.csv")
        assert table.header[:3] == ("id", "code", "nom")
        assert "Achats" in {row[2] for row in table.rows}


def test_the_whole_plan_as_json_holds_every_table(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        _fill_with_sample(plan, "en")
        write_tables(plan.connection, tmp_path / "plan.json", "en")
        told = json.loads((tmp_path / "plan.json").read_text(encoding="utf-8"))
        assert list(told) == [table.name for table in TABLES]
        assert abs(sum(told["actions"][0]["activities"].values()) - 1) < 1e-9


def test_what_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with OpenPlan(tmp_path) as plan:
        for name, tables, code in (
            ("out.pptx", None, "export.kind"),
            ("out.csv", ("nonsense",), "export.table_unknown"),
            ("out.csv", ("actions", "units"), "export.one_table"),
        ):
            with pytest.raises(Fault) as refused:
                write_tables(plan.connection, tmp_path / name, "en", tables)
            assert refused.value.code == code
            assert not (tmp_path / name).exists()


def test_more_text_than_a_cell_holds_is_refused_rather_than_cut(tmp_path: Path) -> None:
    links = "; ".join(f"{n}{'x' * 9000}" for n in range(5))
    with OpenPlan(tmp_path) as plan:
        apply(plan, look_through(plan, {"actions": [["title", "links"], ["A", links]]}))
        with pytest.raises(Fault, match=r"export\.cell_too_long"):
            write_tables(plan.connection, tmp_path / "all.xlsx", "en")
        assert not (tmp_path / "all.xlsx").exists()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_template_offers_its_lists_and_brings_in_nothing_by_itself(tmp_path: Path, language: str) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, language)
    with OpenPlan(tmp_path, language=language) as plan:
        prepared = prepare(plan, read_tables(path), ImportOptions(language=language))
        assert not prepared.writes
        assert set(codes(prepared)) == {"warning.example", "warning.sheet_skipped"}
        assert prepared.unknown_columns == ()
    names = python_calamine.CalamineWorkbook.from_path(str(path)).sheet_names
    assert "actions" in names
    assert names[-1] in ("lists", "listes")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_examples_of_the_template_are_rows_that_could_be_brought_in(
    tmp_path: Path, language: str
) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path, language)
    with OpenPlan(tmp_path, language=language) as plan:
        kept = {}
        for table in read_tables(path)[1:]:
            rows = [
                [str(cell).replace("Example: ", "").replace("Exemple\u00a0: ", "") for cell in row]
                for row in table.rows
            ]
            kept[table.name] = [list(table.header), *rows]
        kept["actions"].append(["Lettre clients" if language == "fr" else "Customer letter"])
        prepared = look_through(plan, kept, language=language)
        assert codes(prepared) == []
        assert all(count.bad == 0 for count in prepared.tables.values())
