"""The sample plan: the same story in both languages, true on any day."""

import datetime as dt
import random
import re
from itertools import pairwise

import pytest

from models.sample import REFERENCE, fill, sample_tables, shift

Row = dict[str, str]
DAYS = [dt.date(2025, 1, 1) + dt.timedelta(days=random.Random(n).randrange(3000)) for n in range(36)]
DAYS += [dt.date(2026, 11, 22), dt.date(2027, 1, 1), dt.date(2027, 3, 31), dt.date(2028, 2, 29)]
BARE_SIGN = re.compile(r"[^\u00a0\u202f][;!?»]|[^\u00a0\u202f]:(?!//)|«[^\u00a0\u202f]")
FRENCH_CELLS_FOR_THE_MACHINE = {"maillons", "part visée", "liens", "effort", "cadence", "email", "rôles"}
SEVERAL_VALUES = {"canaux", "contributeurs", "étiquettes", "objectifs"}

# Which columns of which table (English, French) name the rows of which other table.
USES = [
    ("people", ("unit", "direction"), "units"),
    ("plan", ("sponsor",), "people"),
    ("activities", ("lead", "référent"), "people"),
    ("units", ("home", "maillon d'attache"), "activities"),
    ("objectives", ("activity", "maillon"), "activities"),
    ("objectives", ("sponsor",), "people"),
    ("indicators", ("objective", "objectif"), "objectives"),
    ("readings", ("indicator", "indicateur"), "indicators"),
    ("actions", ("unit", "direction"), "units"),
    ("actions", ("owner", "responsable", "contributors", "contributeurs"), "people"),
    ("actions", ("sponsor", "responder", "répondant"), "people"),
    ("actions", ("channels", "canaux"), "channels"),
    ("actions", ("objectives", "objectifs"), "objectives"),
    ("decisions", ("action",), "actions"),
    ("relays", ("from", "to", "de", "vers"), "actions"),
    ("linkages", ("from", "to", "de", "vers"), "activities"),
]


def _rows(language: str, table: str, today: dt.date) -> list[Row]:
    head, *rows = sample_tables(language, today)[table]
    return [dict(zip(head, row, strict=True)) for row in rows]


def _quarter(day: dt.date) -> tuple[dt.date, dt.date]:
    start = dt.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    after = dt.date(start.year + (start.month == 10), (start.month + 2) % 12 + 1, 1)
    return start, after - dt.timedelta(days=1)


def _live(today: dt.date) -> list[Row]:
    """The English actions that run all through the quarter of today."""
    start, end = _quarter(today)
    return [
        row
        for row in _rows("en", "actions", today)
        if row["stage"] in ("test", "running")
        and row["start"] <= start.isoformat()
        and (not row["end"] or row["end"] >= end.isoformat())
    ]


def _hours(row: Row) -> float:
    assert row["effort"].endswith(" h/month")
    return float(row["effort"].removesuffix(" h/month"))


def _landing(rows: list[Row]) -> dict[str, float]:
    landing: dict[str, float] = {}
    for row in rows:
        for part in row["activities"].split(";"):
            code, share = part.split(":")
            landing[code.strip()] = (
                landing.get(code.strip(), 0.0) + _hours(row) * float(share.strip(" %")) / 100
            )
    return landing


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_in_the_quarter_of_today_the_figures_are_those_of_the_story(today: dt.date) -> None:
    live = _live(today)
    total = sum(map(_hours, live))
    assert total == 302
    landing = _landing(live)
    assert round(100 * landing["communication"] / total) == 61
    assert round(100 * sum(_hours(row) for row in live if row["unit"] == "Communication") / total) == 76
    assert (
        round(100 * sum(_hours(row) for row in live if row["objectives"] and row["contribution"]) / total)
        == 38
    )
    intended = {
        row["code"]: float(row["target"].strip(" %")) / 100 for row in _rows("en", "activities", today)
    }
    assert sum(intended.values()) == pytest.approx(1)
    assert (
        round(sum(abs(landing.get(code, 0) - share * total) for code, share in intended.items()) / 2) == 145
    )


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_one_test_is_overdue_and_the_others_are_still_to_be_decided(today: dt.date) -> None:
    tests = [row for row in _rows("en", "actions", today) if row["stage"] == "test"]
    assert [row["title"] for row in tests if row["decide_by"] < today.isoformat()] == [
        "The apprentices’ TikTok"
    ]
    assert all(row["decide_by"] and row["hypothesis"] and row["threshold"] for row in tests)
    assert len(tests) == 5


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_what_is_planned_lies_ahead_and_what_happened_lies_behind(today: dt.date) -> None:
    day = today.isoformat()
    assert all(row["start"] > day for row in _rows("en", "actions", today) if row["stage"] == "planned")
    assert all(row["end"] < day for row in _rows("en", "actions", today) if row["stage"] == "stopped")
    assert all(row["date"] <= day for table in ("readings", "decisions") for row in _rows("en", table, today))
    assert all(row["horizon"] >= day for row in _rows("en", "objectives", today))


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_only_four_activities_are_measured_in_the_quarter_of_today(today: dt.date) -> None:
    start, end = (day.isoformat() for day in _quarter(today))
    read = {row["indicator"] for row in _rows("en", "readings", today) if start <= row["date"] <= end}
    measured = {row["objective"] for row in _rows("en", "indicators", today) if row["name"] in read}
    served = {
        part.split(":")[0].strip()
        for row in _live(today)
        if row["objectives"] in measured
        for part in row["activities"].split(";")
    }
    assert served == {"human_resources", "communication", "sales", "service"}


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_readings_of_one_indicator_follow_each_other(today: dt.date) -> None:
    rows = _rows("en", "readings", today)
    for one, next_one in pairwise(rows):
        if one["indicator"] == next_one["indicator"]:
            assert one["date"] < next_one["date"]


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_plan_spans_twelve_months_from_the_quarter_of_today(today: dt.date) -> None:
    (plan,) = _rows("en", "plan", today)
    start, end = dt.date.fromisoformat(plan["start"]), dt.date.fromisoformat(plan["end"])
    assert start == _quarter(today)[0]
    assert end == start.replace(year=start.year + 1) - dt.timedelta(days=1)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_placeholder_is_left(language: str) -> None:
    for today in DAYS:
        for name, rows in sample_tables(language, today).items():
            assert not [cell for row in rows for cell in row if "{" in cell or "}" in cell], name


def test_both_languages_tell_the_same_plan() -> None:
    english, french = sample_tables("en", REFERENCE), sample_tables("fr", REFERENCE)
    assert list(english) == list(french)
    assert len(english) == 18
    for name, rows in english.items():
        assert [len(row) for row in rows] == [len(row) for row in french[name]]
        for row, rang in zip(rows, french[name], strict=True):
            assert [bool(cell) for cell in row] == [bool(cell) for cell in rang]
            assert re.findall(r"\d{4}-\d{2}-\d{2}", " ".join(row)) == re.findall(
                r"\d{4}-\d{2}-\d{2}", " ".join(rang)
            )


def test_twenty_five_actions_two_activities_without_work_and_one_empty_on_purpose() -> None:
    actions = _rows("en", "actions", REFERENCE)
    assert len(actions) == 25
    activities = {row["code"]: row for row in _rows("en", "activities", REFERENCE)}
    worked = set(
        _landing(
            [
                row
                for row in actions
                if row["stage"] not in ("idea", "stopped") and row["effort"].endswith("month")
            ]
        )
    )
    assert set(activities) - worked == {"procurement", "inbound_logistics", "outbound_logistics"}
    assert [code for code, row in activities.items() if row["empty_on_purpose"] == "yes"] == [
        "outbound_logistics"
    ]
    assert activities["outbound_logistics"]["reason"]
    assert [row["activities"] for row in actions if row["stage"] == "idea"] == ["inbound_logistics: 100 %"]


def test_one_objective_is_vanity_and_one_follow_on_is_broken() -> None:
    statements = [row["statement"] for row in _rows("en", "objectives", REFERENCE)]
    assert [statement for statement in statements if "followers" in statement] == [
        "Reach 50,000 followers on LinkedIn"
    ]
    stopped = {row["title"] for row in _rows("en", "actions", REFERENCE) if row["stage"] == "stopped"}
    assert [row["to"] for row in _rows("en", "relays", REFERENCE) if row["from"] in stopped]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_name_that_a_row_uses_has_a_row_of_its_own(language: str) -> None:
    tables = sample_tables(language, REFERENCE)
    named = {table: {row[0] for row in rows[1:]} for table, rows in tables.items()}
    named["indicators"] = {row[1] for row in tables["indicators"][1:]}
    for table, headers, target in USES:
        head, *rows = tables[table]
        columns = [head.index(header) for header in head if header in headers]
        used = {part.strip() for row in rows for column in columns for part in row[column].split(";")}
        assert used - {""} <= named[target], (table, headers)
        assert columns


def test_nobody_but_hugo_has_more_work_than_hours() -> None:
    work: dict[str, float] = {}
    for row in _live(REFERENCE):
        work[row["owner"]] = work.get(row["owner"], 0.0) + _hours(row)
    capacity = {row["name"]: float(row["capacity"]) for row in _rows("en", "people", REFERENCE)}
    assert [name for name, hours in work.items() if hours > capacity[name]] == ["Hugo Masson"]


def test_french_keeps_its_typography_where_people_read() -> None:
    for name, (head, *rows) in sample_tables("fr", REFERENCE).items():
        for row in rows:
            for header, cell in zip(head, row, strict=True):
                if header in FRENCH_CELLS_FOR_THE_MACHINE or (header in SEVERAL_VALUES and ";" in cell):
                    continue
                assert not BARE_SIGN.search(cell), (name, header, cell)
                assert not set(cell) & set("'\""), (name, header, cell)
                assert not re.search(r"actions? sociales?", cell, re.IGNORECASE)


def test_the_end_of_a_month_stays_the_end_of_a_month() -> None:
    assert shift(dt.date(2027, 2, 28), REFERENCE, dt.date(2027, 4, 1)) == dt.date(2027, 5, 31)
    assert shift(dt.date(2027, 5, 31), REFERENCE, dt.date(2027, 12, 31)) == dt.date(2028, 2, 29)
    assert shift(dt.date(2027, 8, 30), REFERENCE, dt.date(2026, 8, 1)) == dt.date(2027, 2, 28)


def test_nothing_moves_within_the_reference_quarter() -> None:
    for day in (dt.date(2027, 1, 1), REFERENCE, dt.date(2027, 3, 31)):
        assert shift(dt.date(2027, 6, 17), REFERENCE, day) == dt.date(2027, 6, 17)


def test_years_and_months_in_texts_follow() -> None:
    autumn = dt.date(2026, 11, 22)
    assert fill("{Y-1} {Y} {Y+1}", "en", REFERENCE, autumn) == "2025 2026 2027"
    assert fill("d’ici {2027-12}", "fr", REFERENCE, autumn) == "d’ici septembre 2027"
    assert fill("by {2027-12}", "en", REFERENCE, REFERENCE) == "by December 2027"
    assert fill("{span}", "fr", REFERENCE, autumn) == "2026-2027"
    assert fill("{span}", "en", REFERENCE, autumn) == "2026–27"
    assert fill("{span} {other}", "en", REFERENCE, REFERENCE) == "2027 {other}"
