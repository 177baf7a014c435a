from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from models.graph import PlanGraph
from models.measures.figures import Scope
from models.measures.measuring import measure
from models.readiness import answers, questions, said_answers, tally
from models.readiness_rules import RULES, Found, Ground
from models.vocabulary import Answer
from tests.models.measures.plans import TODAY, Rows, plan

YES, PARTLY, NO = Answer.YES, Answer.PARTLY, Answer.NO


def person(name: str, unit: str | None = None, capacity: float | None = None) -> dict[str, Any]:
    return {"id": name, "name": name, "unit_id": unit, "capacity": capacity}


def ground(rows: Rows, today: dt.date = TODAY) -> Ground:
    graph = PlanGraph.of(rows)
    return Ground(graph, measure(graph, scope=Scope.LIVE, today=today), today)


def found(code: str, rows: Rows) -> Found:
    return RULES[code](ground(rows))


def objective(identity: str, statement: str = "", **given: Any) -> dict[str, Any]:
    blank = {"activity_id": None, "parent_id": None, "sponsor_id": None, "kept_because": ""}
    return {"id": identity, "statement": statement or identity, **blank, **given}


def action(**given: Any) -> dict[str, Any]:
    return {"on": {"sales": 1.0}, **given}


def test_every_question_has_a_text_in_both_languages_and_the_plan_tries_to_answer_it() -> None:
    assert len(questions()) == 20
    for one in questions():
        assert one.texts["en"].endswith("?")
        assert one.texts["fr"].endswith("\u202f?")
        assert one.code in RULES


def test_an_empty_plan_answers_every_question_without_a_number_of_nothing() -> None:
    rows = plan({})
    for code in RULES:
        told = found(code, rows)
        assert told.answer is not YES, code
        assert told.fields.get("all") != 0, code


def test_counts_say_how_many_of_how_many_and_lead_to_what_is_missing() -> None:
    rows = plan({"sales": {"problem": "Few leads"}, "service": {}, "outbound": {"empty_on_purpose": 1}})
    told = found("problem", rows)
    assert (told.answer, told.fields) == (PARTLY, {"good": 1, "all": 2})
    assert told.missing == (("activity", "service"),)


def test_nothing_of_some_is_no_and_all_of_them_is_yes() -> None:
    assert found("problem", plan({"sales": {}})).answer is NO
    assert found("problem", plan({"sales": {"problem": "Few leads"}})).answer is YES


def test_without_objectives_the_plan_cannot_tell() -> None:
    told = found("indicators_before", plan({"sales": {}}))
    assert (told.answer, told.reason) == (None, "indicators_before.none")


def test_an_indicator_needs_its_starting_value() -> None:
    rows = plan(
        {"sales": {}},
        objective=[objective("orders"), objective("calls")],
        indicator=[
            {"id": "a", "objective_id": "orders", "name": "a", "baseline": 0.0},
            {"id": "b", "objective_id": "calls", "name": "b", "baseline": None},
        ],
    )
    told = found("indicators_before", rows)
    assert (told.fields["good"], told.missing) == (1, (("objective", "calls"),))


def test_ideas_and_what_is_over_are_not_asked_how_they_contribute() -> None:
    rows = plan(
        {"sales": {}},
        actions={
            "linked": action(why={"orders": "brings calls"}),
            "silent": action(stage="planned", why={"orders": " "}),
            "idea": action(stage="idea"),
            "done": action(stage="done"),
        },
        objective=[objective("orders")],
    )
    told = found("mechanism", rows)
    assert (told.fields, told.missing) == ({"good": 1, "all": 2}, (("action", "silent"),))


def test_the_return_is_counted_with_a_price_of_hours_and_a_measured_value() -> None:
    def told(hour_cost: float | None, *estimated: int) -> Answer | None:
        rows = plan(
            {},
            return_evidence=[
                {"id": str(at), "question": "talent", "objective_id": None, "indicator_id": None, "action_id": None,
                 "value": 10.0, "estimated": one}
                for at, one in enumerate(estimated)
            ],
        )  # fmt: skip
        rows["plan"][0]["hour_cost"] = hour_cost
        return found("count_return", rows).answer

    assert [told(None), told(None, 0), told(40.0, 1), told(40.0, 1, 0)] == [NO, PARTLY, PARTLY, YES]


def test_an_intended_share_of_a_group_says_where_to_begin_for_its_parts() -> None:
    rows = plan({"group": {"target": 0.4}, "part": {"parent": "group"}, "other": {}})
    told = found("where_to_begin", rows)
    assert told.missing == (("activity", "other"),)


def test_people_are_asked_whether_the_hours_are_there() -> None:
    rows = plan(
        {"sales": {}},
        actions={
            "a": action(effort=10.0, owner_id="ada"),
            "b": action(effort=10.0, owner_id="bob"),
            "c": action(effort=10.0, owner_id="cyd"),
        },
        person=[person("ada", capacity=12.0), person("bob", capacity=8.0), person("cyd"), person("idle")],
    )
    told = found("capacity", rows)
    assert (told.answer, told.fields) == (PARTLY, {"good": 1, "all": 3, "unknown": 1})
    assert told.missing == (("person", "bob"), ("person", "cyd"))


def test_a_scenario_with_gaps_is_a_part_of_the_answer() -> None:
    scenario = {"id": "s", "activity_id": "sales", "scenario": "Rumour", "responder_id": None, "deputy_id": None,
                "response_hours": None, "last_drill": None}  # fmt: skip
    rows = plan({"sales": {}}, actions={"a": action()}, crisis_scenario=[scenario])
    told = found("crisis", rows)
    assert (told.answer, told.fields) == (PARTLY, {"good": 0, "all": 1, "noted": 1})


@pytest.mark.parametrize(("sponsor", "answer"), [("ada", YES), (None, NO), ("gone", NO)])
def test_a_sponsor_is_there_or_not(sponsor: str | None, answer: Answer) -> None:
    rows = plan({}, person=[person("ada")])
    rows["plan"][0]["sponsor_id"] = sponsor
    assert found("sponsor", rows).answer is answer


def test_a_committee_of_three_seats_is_full_and_words_alone_are_a_part() -> None:
    def told(*seats: str, words: str = "") -> Answer | None:
        rows = plan({}, person=[person("ada")])
        rows["plan"][0]["committee"] = words
        rows["committee_seat"] = [
            {"id": str(at), "person_id": "ada", "seat": seat} for at, seat in enumerate(seats)
        ]
        return found("committee", rows).answer

    assert told("Legal", "HR", "IT") is YES
    assert told("Legal", "HR", "") is PARTLY
    assert told(words="Ada and Bob, on Mondays") is PARTLY
    assert told() is NO


def test_whoever_works_across_all_departments_is_outside_every_silo() -> None:
    def told(*people: dict[str, Any], across: int = 1) -> Found:
        return found("senior_transverse", plan({}, {"Social": {"transverse": across}}, person=list(people)))

    assert told(person("ada", "Social")).fields == {"names": "ada"}
    assert (told().answer, told().missing) == (PARTLY, (("unit", "Social"),))
    assert told(across=0).answer is NO


def test_duties_count_when_the_transverse_team_has_hours_for_them() -> None:
    rows = plan(
        {"sales": {}},
        {"Social": {"transverse": 1}, "Sales": {}},
        actions={
            "a": action(unit="Social", purpose="train", effort=3.0),
            "b": action(unit="Social", purpose="advise"),
            "c": action(unit="Sales", purpose="measure", effort=3.0),
        },
    )
    assert found("duties_workload", rows).fields == {"good": 1, "all": 5}


def test_departments_run_their_own_once_somebody_there_is_autonomous() -> None:
    steps = [("ada", "autonomous"), ("bob", "trained")]
    rows = plan(
        {"sales": {}},
        {"Sales": {}, "Service": {}, "Communication": {"communication": 1}},
        person=[person("ada", "Sales"), person("bob", "Service")],
        coaching=[
            {
                "id": who,
                "person_id": who,
                "activity_id": "sales",
                "level": level,
                "since": None,
                "coach_id": None,
            }
            for who, level in steps
        ],
    )
    told = found("central_team_later", rows)
    assert (told.answer, told.fields) == (PARTLY, {"good": 1, "all": 2, "trained": 2})


def test_a_test_needs_a_decision_date_that_is_not_past_and_lessons_follow() -> None:
    rows = plan(
        {"sales": {}},
        actions={
            "on time": action(stage="test", decide_by="2027-06-01"),
            "late": action(stage="test", decide_by="2027-01-01"),
            "open": action(stage="test"),
        },
        decision=[
            {"id": "d", "action_id": "gone", "date": "2027-01-02", "verdict": "stop", "lesson": "Too early"}
        ],
    )
    told = found("test_culture", rows)
    assert told.fields == {"tests": 3, "good": 1, "lessons": 1}
    assert {identity for _, identity in told.missing} == {"late", "open"}


def test_only_follow_ons_that_work_tie_actions_and_crossings_are_counted() -> None:
    rows = plan(
        {"sales": {}},
        actions={
            "poster": action(channels=["hall"]),
            "page": action(channels=["net"]),
            "old": action(stage="stopped"),
            "alone": action(),
        },
        channel=[
            {"id": "hall", "name": "Hall", "kind": "offline"},
            {"id": "net", "name": "Net", "kind": "social"},
        ],
        relay=[
            {"id": "r", "from_id": "poster", "to_id": "page", "how": ""},
            {"id": "s", "from_id": "old", "to_id": "alone", "how": ""},
        ],
    )
    told = found("relays", rows)
    assert (told.fields, told.missing) == ({"good": 2, "all": 3, "crossing": 1}, (("action", "alone"),))


def test_an_objective_that_names_a_medium_is_a_means_unless_it_is_kept_with_a_reason() -> None:
    rows = plan(
        {"sales": {}},
        objective=[
            objective("a", "Be a leader on social networks"),
            objective("b", "Be a leader on social networks", kept_because="The board asked for it"),
            objective("c", "Halve the time from a call to a quote, from 6 days to 3, by June 2027"),
        ],
    )
    told = found("means_or_end", rows)
    assert (told.answer, told.missing) == (PARTLY, (("objective", "a"),))


def test_what_a_person_says_counts_before_what_the_plan_says() -> None:
    said = [
        {"id": "1", "question": "sponsor", "answer": "yes", "note": "Signed on Monday"},
        {"id": "2", "question": "problem", "answer": None, "note": "To be asked"},
    ]
    rows = plan({"sales": {}}, readiness_answer=said)
    on = ground(rows)
    items = {item.code: item for item in answers(on.graph, on.figures, TODAY)}
    assert (items["sponsor"].own, items["sponsor"].answer, items["sponsor"].note) == (
        NO,
        YES,
        "Signed on Monday",
    )
    assert (items["problem"].answer, items["problem"].note) == (NO, "To be asked")
    summed = tally(items.values())
    assert (summed.all, summed.yes) == (20, 1)
    assert summed.open == sum(1 for item in items.values() if item.answer is None)


def test_of_two_answers_to_one_question_the_same_one_counts_every_time() -> None:
    twice = [{"id": one, "question": "sponsor", "answer": answer, "note": ""} for one, answer in
             (("b", "no"), ("a", "yes"))]  # fmt: skip
    for rows in (twice, twice[::-1]):
        assert said_answers(PlanGraph.of(plan({}, readiness_answer=list(rows))))["sponsor"]["answer"] == "yes"
