"""Versions are kept in the plan, measured and compared as they were, and damage stays theirs alone."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from models.edits import versions
from models.edits.rows import remove_rows, set_field, set_plan
from models.errors import Fault
from models.plan import Plan
from models.storage import kept
from models.versions import graph_of, save_as_plan, snapshot
from models.versions import versions as kept_versions
from tests.plans import content, new_plan

DAY = dt.date(2027, 3, 2)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    plan = new_plan(tmp_path)
    yield plan
    plan.abandon()


def _keep(plan: Plan, name: str, day: dt.date = DAY) -> str:
    plan.do(versions.keep_version, name, day, snapshot(plan), version_id=name)
    return name


def test_a_version_is_the_plan_as_it_was_whatever_happens_to_the_plan(plan: Plan) -> None:
    before = dict(plan.graph.plan())
    version = _keep(plan, "spring")
    plan.do(set_plan, {"organisation": "Another"})
    assert graph_of(plan.graph, version).plan() == before
    assert plan.graph.plan()["organisation"] == "Another"


def test_a_version_holds_neither_the_versions_before_it_nor_the_history(plan: Plan) -> None:
    first, second = _keep(plan, "first"), _keep(plan, "second", DAY + dt.timedelta(1))
    assert not graph_of(plan.graph, second).tables["kept_version"]
    assert [row["id"] for row in kept_versions(plan.graph)] == [first, second]


def test_keeping_is_undone_and_redone_and_the_version_reads_again(plan: Plan) -> None:
    bare = content(plan.connection)
    version = _keep(plan, "spring")
    plan.undo()
    assert content(plan.connection) == bare
    plan.redo()
    assert graph_of(plan.graph, version).plan()["id"] == plan.graph.plan()["id"]
    plan.do(remove_rows, "kept_version", [version])
    assert not plan.graph.tables["kept_part"]


def test_a_name_that_is_taken_is_refused_and_so_is_none(plan: Plan) -> None:
    _keep(plan, "spring")
    for name, code in (("spring", "version.twice"), ("  ", "required.empty")):
        with pytest.raises(Fault) as refused:
            plan.do(versions.keep_version, name, DAY, snapshot(plan))
        assert refused.value.code == code


@pytest.mark.parametrize("damage", ["", "no base64 é", "AAAA"])
def test_a_damaged_version_is_told_and_the_plan_is_whole(plan: Plan, damage: str) -> None:
    version = _keep(plan, "spring")
    part = next(iter(plan.graph.tables["kept_part"]))
    if damage:
        plan.do(set_field, "kept_part", part, "content", damage)
    else:
        plan.do(remove_rows, "kept_part", [part])
    with pytest.raises(Fault) as told:
        graph_of(plan.graph, version)
    assert (told.value.code, told.value.fields["what"]) == ("version.damaged", "spring")


def test_a_version_that_is_no_plan_is_told(plan: Plan) -> None:
    plan.do(versions.keep_version, "letter", DAY, b"Dear all", version_id="letter")
    with pytest.raises(Fault) as told:
        graph_of(plan.graph, "letter")
    assert told.value.code == "version.damaged"
    with pytest.raises(Fault):
        graph_of(plan.graph, "gone")


@pytest.mark.parametrize(("at", "number"), [(60, -100_000_000), (60, 99), (68, 7)])
def test_a_version_of_no_format_that_there_is_is_told_at_once(plan: Plan, at: int, number: int) -> None:
    kept_content = bytearray(snapshot(plan))
    struct.pack_into(">i", kept_content, at, number)  # format version and application id in SQLite's header
    plan.do(versions.keep_version, "strange", DAY, bytes(kept_content), version_id="strange")
    with pytest.raises(Fault) as told:
        graph_of(plan.graph, "strange")
    assert told.value.code == "version.damaged"


def test_a_version_is_saved_as_a_plan_of_its_own(plan: Plan, tmp_path: Path) -> None:
    version = _keep(plan, "spring")
    save_as_plan(plan.graph, version, tmp_path / "spring.maillon")
    other = Plan.open(tmp_path / "spring.maillon", tmp_path / "data" / "working")
    assert other.graph.plan() == plan.graph.plan()
    assert not other.history.done
    other.close()


def test_a_large_content_goes_into_several_parts_and_comes_back_whole() -> None:
    content = Random(1).randbytes(20_000)
    parts = kept.pack(content)
    assert len(parts) > 1
    assert kept.unpack(parts, "") == content
    with pytest.raises(Fault):
        kept.unpack(parts[:-1], "")
