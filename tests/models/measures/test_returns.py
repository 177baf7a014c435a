from __future__ import annotations

from typing import Any

import pytest

from models.graph import PlanGraph
from models.measures.returns import Missing, Return, Returns, returns, usual_confidence
from models.vocabulary import Confidence, ReturnQuestion
from tests.models.measures.plans import TODAY, Rows, plan

HOURS_OF_A_YEAR = 12.0


def evidence(identity: str, question: str = "customers", **given: Any) -> dict[str, Any]:
    blank = {"objective_id": None, "indicator_id": None, "action_id": None, "evidence": identity}
    return {
        "id": identity,
        "question": question,
        "confidence": None,
        "value": None,
        "estimated": 0,
        **blank,
        **given,
    }


def objective(identity: str) -> dict[str, Any]:
    return {
        "id": identity,
        "statement": identity.title(),
        "activity_id": None,
        "parent_id": None,
        "sponsor_id": None,
    }


def made(actions: dict[str, dict[str, Any]], *pieces: dict[str, Any], hour_cost: float | None = 50.0) -> Rows:
    """A plan of 2027 with two objectives and an indicator of the first."""
    rows = plan(
        {"sales": {}},
        actions={title: {"on": {"sales": 1.0}, **given} for title, given in actions.items()},
        objective=[objective("orders"), objective("rumours")],
        indicator=[{"id": "meetings", "objective_id": "orders", "name": "Meetings a month"}],
        return_evidence=list(pieces),
    )
    rows["plan"][0]["hour_cost"] = hour_cost
    return rows


def of(rows: Rows) -> Returns:
    return returns(PlanGraph.of(rows), TODAY)


def one(listed: tuple[Return, ...], identity: str) -> Return:
    return next(found for found in listed if found.thing.id == identity)


def test_an_action_costs_its_money_and_its_hours_of_the_span() -> None:
    rows = made({"page": {"effort": 2.0, "money": 300.0}}, evidence("won", action_id="page", value=3000.0))
    page = one(of(rows).actions, "page")
    assert page.cost.value == pytest.approx(HOURS_OF_A_YEAR * 2 * 50 + 300)
    assert page.value.value == 3000.0
    assert page.ratio.value == pytest.approx(2.0)
    assert not page.estimated


def test_hours_without_a_price_leave_the_cost_unsaid_and_say_why() -> None:
    rows = made({"page": {"effort": 2.0, "money": 300.0}, "ads": {"money": 90.0}}, hour_cost=None)
    told = of(rows)
    assert one(told.actions, "page").cost.missing is Missing.NO_HOUR_COST
    assert one(told.actions, "page").ratio.missing is Missing.NO_HOUR_COST
    assert one(told.actions, "ads").cost.value == 90.0
    assert one(told.actions, "ads").ratio.missing is Missing.NO_VALUE


def test_an_action_without_hours_or_money_has_no_cost_instead_of_none() -> None:
    page = one(of(made({"page": {}})).actions, "page")
    assert (page.cost.value, page.cost.missing) == (None, Missing.NO_EFFORT)


def test_free_work_has_no_ratio() -> None:
    rows = made({"page": {"money": 0.0}}, evidence("won", action_id="page", value=10.0))
    assert one(of(rows).actions, "page").ratio.missing is Missing.NO_COST


def test_an_idea_is_listed_when_evidence_names_it_and_costs_nothing_yet() -> None:
    ideas = {"page": {"stage": "idea", "effort": 2.0}, "other": {"stage": "idea", "effort": 2.0}}
    told = of(made(ideas, evidence("won", action_id="page", value=5.0)))
    assert [found.thing.id for found in told.actions] == ["page"]
    assert told.actions[0].cost.missing is Missing.IDEA
    assert told.question(ReturnQuestion.CUSTOMERS).returned.cost.missing is Missing.NO_ACTION


def test_an_objective_costs_its_even_part_of_the_actions_that_say_how_they_serve_it() -> None:
    rows = made(
        {
            "both": {"effort": 2.0, "why": {"orders": "brings meetings", "rumours": "answers"}},
            "one": {"effort": 1.0, "why": {"orders": "brings meetings", "rumours": " "}},
            "none": {"effort": 9.0, "why": {"orders": ""}},
        }
    )
    told = of(rows)
    assert one(told.objectives, "orders").cost.value == pytest.approx(12 * 50 * (2 / 2 + 1))
    assert one(told.objectives, "rumours").cost.value == pytest.approx(12 * 50 * 1)


def test_an_objective_that_nothing_serves_in_a_stated_way_has_no_cost() -> None:
    assert one(of(made({"page": {"effort": 2.0}})).objectives, "orders").cost.missing is Missing.NO_ACTION


def test_silent_actions_are_counted_out_and_said_so() -> None:
    rows = made({"page": {"effort": 1.0, "why": {"orders": "x"}}, "quiet": {"why": {"orders": "x"}}})
    orders = one(of(rows).objectives, "orders")
    assert (orders.cost.value, orders.left_out) == (pytest.approx(600.0), 1)


def test_evidence_on_an_indicator_is_evidence_on_its_objective() -> None:
    told = of(made({"page": {"effort": 1.0, "why": {"orders": "x"}}},
                   evidence("won", indicator_id="meetings", value=1200.0)))  # fmt: skip
    assert one(told.objectives, "orders").value.value == 1200.0
    customers = told.question(ReturnQuestion.CUSTOMERS)
    assert [thing.title for thing in customers.objectives] == ["Orders"]
    assert [thing.title for thing in customers.indicators] == ["Meetings a month"]
    assert customers.returned.ratio.value == pytest.approx(2.0)


def test_the_four_questions_never_cost_more_than_the_work() -> None:
    rows = made(
        {"page": {"effort": 2.0, "why": {"orders": "x"}}},
        evidence("won", action_id="page", value=1.0),
        evidence("calm", "crisis", objective_id="orders"),
        evidence("hired", "talent", action_id="page"),
    )
    told = of(rows)
    costs = [told.question(asked).returned.cost.value for asked in ReturnQuestion]
    assert costs == [pytest.approx(400.0), pytest.approx(400.0), None, pytest.approx(400.0)]
    assert sum(cost or 0.0 for cost in costs) == pytest.approx(one(told.actions, "page").cost.value)


def test_a_question_without_evidence_is_not_answered_and_says_why() -> None:
    crisis = of(made({"page": {"effort": 2.0}})).question(ReturnQuestion.CRISIS)
    assert not crisis.answered
    assert crisis.confidence is None
    assert crisis.returned.cost.missing is Missing.NO_ACTION
    assert crisis.returned.value.missing is Missing.NO_VALUE


@pytest.mark.parametrize(
    ("work", "piece", "estimated"),
    [
        ({"effort": 1.0}, {"estimated": 0}, False),
        ({"effort": 1.0}, {"estimated": 1}, True),
        ({"size": "S"}, {"estimated": 0}, True),
    ],
)
def test_one_estimate_makes_the_ratio_an_estimate(
    work: dict[str, Any], piece: dict[str, Any], estimated: bool
) -> None:
    page = one(
        of(made({"page": work}, evidence("won", action_id="page", value=5.0, **piece))).actions, "page"
    )
    assert page.ratio.estimated is estimated


def test_a_loss_is_a_value_below_nothing() -> None:
    page = one(
        of(made({"page": {"money": 100.0}}, evidence("lost", action_id="page", value=-50.0))).actions, "page"
    )
    assert page.ratio.value == -0.5


@pytest.mark.parametrize(
    ("stated", "usual"),
    [
        ([], None),
        ([None], None),
        ([Confidence.HIGH, Confidence.LOW, None], Confidence.LOW),
        ([Confidence.HIGH, Confidence.HIGH, Confidence.LOW], Confidence.HIGH),
    ],
)
def test_confidence_is_the_most_common_one_and_of_two_the_less_sure(
    stated: list[Confidence | None], usual: Confidence | None
) -> None:
    assert usual_confidence(stated) is usual


def test_what_a_later_version_asks_is_left_out() -> None:
    told = of(made({"page": {"effort": 1.0}}, evidence("new", "planet", value=3.0)))
    assert not any(answer.answered for answer in told.questions)
