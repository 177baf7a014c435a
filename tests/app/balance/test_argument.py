"""What the argument says: in every case of the measures a sentence, nowhere a figure that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app import languages
from app.balance.argument import argument
from app.balance.details import details_table
from app.balance.drawings import Bars, Strip
from app.balance.material import Material, material_of
from app.balance.section import Key, Section
from app.balance.titles import context_of
from app.balance.ways import ways_told
from app.wording import headline
from models.graph import PlanGraph
from models.measures import measure
from models.measures.figures import Scope, Ways, Weight
from models.periods import Period
from tests.models.measures.cases import CASES
from tests.models.measures.plans import QUARTER, TODAY, Rows, plan

CHAIN: dict[str, dict[str, Any]] = {
    "hr": {"target": 0.3, "problem": "Nobody applies"},
    "service": {"target": 0.5},
    "communication": {"target": 0.2},
}
UNITS: dict[str, dict[str, Any]] = {
    "Communication": {"communication": 1, "home": "communication"},
    "HR": {"home": "hr"},
    "Team": {"transverse": 1},
}
WORK: dict[str, dict[str, Any]] = {
    "page": {"on": {"communication": 1.0}, "unit": "Communication", "effort": 60.0, "channels": ["net"]},
    "portraits": {"on": {"hr": 1.0}, "unit": "Communication", "effort": 20.0},
    "hunt": {"on": {"hr": 1.0}, "unit": "HR", "effort": 10.0, "why": {"aim": "by hiring"}},
    "coach": {"on": {"hr": 0.5, "communication": 0.5}, "unit": "Team", "effort": 10.0},
}
TABLES: dict[str, list[dict[str, Any]]] = {
    "channel": [{"id": "net", "name": "LinkedIn", "kind": "professional"}],
    "objective": [
        {"id": "aim", "statement": "Hire ten", "activity_id": "hr", "parent_id": None, "sponsor_id": None}
    ],
}
ISSUE: dict[str, tuple[Rows, str]] = {
    "no actions": (plan(CHAIN, UNITS), "The plan has no action yet."),
    "no activity": (plan({}, UNITS, WORK), "The chain has no activity yet."),
    "all on purpose": (
        plan({code: {"empty_on_purpose": 1} for code in CHAIN}, UNITS),
        "Every activity is empty on purpose: there is nothing left to compare.",
    ),
    "no units": (plan(CHAIN, {}, WORK), "The plan has no department yet, so nobody knows who does the work."),
    "nobody is communication": (
        plan(CHAIN, {"HR": {"home": "hr"}}, {"hunt": WORK["hunt"]}),
        "No department is marked as Communication",
    ),
    "everybody is": (
        plan(CHAIN, {name: {**unit, "communication": 1} for name, unit in UNITS.items()}, WORK),
        "Every department is marked as Communication",
    ),
    "no intention": (
        plan({code: {} for code in CHAIN}, UNITS, WORK),
        "No intended share is given, so there is no gap to show.",
    ),
    "intentions of zero": (
        plan({code: {"target": 0.0} for code in CHAIN}, UNITS, WORK),
        "Every intended share is 0, so there is no gap to show.",
    ),
    "one action": (plan(CHAIN, UNITS, {"page": WORK["page"]}), "Only 1 action counts"),
    "nearly nothing": (
        plan(CHAIN, UNITS, {"page": {**WORK["page"], "effort": 1e-12}}),
        "less than 0.1 of less than 0.1 h/month",
    ),
}  # fmt: skip


def told_of(rows: Rows, period: Period = QUARTER, scope: str = "live", **asked: Any) -> Material:
    graph = PlanGraph.of(rows)
    figures = measure(graph, period=period, scope=Scope(scope), today=TODAY, **asked)
    return material_of(graph, figures, languages.current(), TODAY)


def sections(rows: Rows, **asked: Any) -> dict[Key, Section]:
    return {one.key: one for one in argument(told_of(rows, **asked))}


def texts(section: Section) -> Iterator[str]:
    yield from (section.title, section.lead, *section.sentences, section.frame)
    yield from (note.text for note in section.notes)
    for one in section.computed:
        yield from (one.formula, one.numbers)
    for link in section.links:
        yield from (link.text, link.detail, link.chip)
    if section.drawing is not None:
        yield from section.drawing.twin.heads
        for row in section.drawing.twin.rows:
            yield from row


@pytest.fixture(params=["en", "fr"])
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    languages.install(request.param)
    yield request.param
    languages.install("en")


@pytest.mark.parametrize("name", CASES)
def test_every_section_has_a_sentence_and_no_figure_that_is_not_there(name: str, language: str) -> None:
    rows, period, scope = CASES[name]
    material = told_of(rows, period, scope)
    found = argument(material)
    assert found
    for section in found:
        assert section.lead.strip()
        said = [
            *texts(section),
            *(cell for row in details_table(material.figures, language).rows for cell in row),
        ]
        for text in said:
            assert not re.search(r"\bnan\b|\binf\b|\bNone\b(?! of)|[{}]", text), text


@pytest.mark.parametrize("name", ISSUE)
def test_what_a_plan_lacks_is_said_honestly(name: str, qapp: QApplication) -> None:
    rows, sentence = ISSUE[name]
    said = " ".join(text for section in sections(rows).values() for text in texts(section))
    if name == "nearly nothing":
        assert "less than 0.1 h/month" in said
    else:
        assert sentence in said


def test_it_reads_from_the_road_to_what_to_do_first(qapp: QApplication) -> None:
    assert list(sections(plan(CHAIN, UNITS, WORK, **TABLES))) == list(Key)


def test_with_nothing_counted_only_why_and_what_to_do_is_said(qapp: QApplication) -> None:
    found = sections(plan(CHAIN, UNITS))
    assert list(found) == [Key.WHO, Key.FIRST]
    assert all(section.drawing is None for section in found.values())


def test_the_headline_comes_with_its_intention_its_frame_and_what_makes_it_shaky(qapp: QApplication) -> None:
    found = sections(plan(CHAIN, UNITS, WORK, **TABLES))[Key.WHO]
    assert found.lead == "65\u202f% of the work is for Communication; it does 80\u202f% of it."
    assert found.sentences == (
        "That is 3 times what is intended for it (20\u202f%).",
        "Activities with live work: 2 of 3; none yet for service.",
    )
    assert found.frame == "out of 3 activities · 100 h/month · 4 actions"
    notes = [note.text for note in found.notes]
    assert notes[0] == "Without its largest action, Communication would get 12\u202f% of the work."
    assert "Only 4 actions count: some concentration is expected by chance." in notes
    assert found.computed[0].numbers == "65 h/month ÷ 100 h/month = 65\u202f%"


def test_the_gap_names_where_work_would_come_from_and_go_to(qapp: QApplication) -> None:
    found = sections(plan(CHAIN, UNITS, WORK))[Key.GAP]
    assert found.lead == "50 of 100 h/month go elsewhere than intended."
    assert found.sentences == (
        "To come to the shares intended in the plan, they would pass from communication (45 h/month) and hr "
        "(5 h/month) to service (50 h/month).",
    )


def test_what_to_do_first_has_its_problem_and_what_is_noted_for_it(qapp: QApplication) -> None:
    work = {**WORK, "forum": {"on": {"service": 1.0}, "stage": "idea"}}
    found = sections(plan({**CHAIN, "service": {"target": 0.5, "problem": "Slow answers"}}, UNITS, work))[
        Key.FIRST
    ]
    assert found.lead == "Begin with service: start “forum”, already noted in the plan."
    assert found.sentences == (
        "Why: it has no live work yet, and 50\u202f% of the work is intended for it: 50 h/month, the most of all "
        "activities without work.",
        "To solve: Slow answers.",
        "Some of the 45 h/month that communication gets beyond its share can move there.",
    )
    assert found.about is not None
    assert (found.about.text, found.about.detail) == (
        "service: “forum”",
        "No live work yet. To solve: Slow answers",
    )
    assert found.links[-1].text == "Hand over: Communication does 20 h/month for hr. HR could do it."
    assert found.links[-1].id == "portraits"


def test_a_catalogue_idea_that_the_plan_has_taken_is_not_proposed_again(qapp: QApplication) -> None:
    chain = {"procurement": {"target": 1.0, "builtin": "procurement"}, "communication": {}}
    first = sections(plan(chain, UNITS | {"HR": {}}, {"page": WORK["page"]}))[Key.FIRST].lead
    assert first.startswith("Begin with procurement: try “")
    taken = plan(chain, UNITS | {"HR": {}}, {"page": WORK["page"]})
    from models import catalogue

    own = [idea for idea in catalogue.ideas() if idea.activities[0] == "procurement"]
    taken["action"][0]["idea_code"] = own[0].code
    assert sections(taken)[Key.FIRST].lead not in ("", first)


def test_the_strip_names_the_same_first_step(qapp: QApplication) -> None:
    for rows, _sentence in ISSUE.values():
        material = told_of(rows)
        step = headline.next_step(material.figures, material.builtin, material.used_ideas)
        found = {one.key: one for one in argument(material)}.get(Key.FIRST)
        about = found.about if found else None
        assert (step.activity if step else None) == (about.id if about else None)


def test_without_departments_who_does_it_is_missed_only_once(qapp: QApplication) -> None:
    found = sections(plan(CHAIN, {}, WORK))
    assert {Key.MATRIX, Key.WAYS, Key.SINGLE}.isdisjoint(found)
    assert found[Key.WHO].lead == "The plan has no department yet, so nobody knows who does the work."


def test_what_is_all_or_nothing_is_said_without_a_bar_of_one_colour(qapp: QApplication) -> None:
    found = sections(plan(CHAIN, UNITS, {"page": WORK["page"]}))
    assert found[Key.STRATEGY].drawing is None
    assert found[Key.WAYS].drawing is None
    assert "for itself 100\u202f%" in found[Key.WAYS].lead


def test_what_communication_does_adds_up_to_the_headline_with_departments_that_have_no_activity(
    language: str,
) -> None:
    units = {**UNITS, "Sales": {}}
    work = {**WORK, "fair": {"on": {"service": 1.0}, "unit": "Sales", "effort": 60.0},
            "stray": {"on": {"service": 1.0}, "effort": 40.0}}  # fmt: skip
    material = told_of(plan(CHAIN, units, work))
    found = {one.key: one for one in argument(material)}
    strip = found[Key.WAYS].drawing
    assert isinstance(strip, Strip)
    shown = [part.share for part in strip.parts]
    assert shown == pytest.approx([60 / 160, 20 / 160, 10 / 160, 10 / 160, 60 / 160])
    assert sum(shown[:2]) == pytest.approx(material.figures.running.communication_share)
    assert material.share(shown[-1]) in found[Key.WAYS].sentences[0]
    assert [thing.id for note in found[Key.WAYS].notes for thing in note.actions] == ["stray"]


@pytest.mark.parametrize(
    ("ways", "said"),
    [
        (
            Ways(0.604, 0.124, 0.09, 0.082, 0.1),
            [60, 13, 9, 8, 10],
        ),  # 60 + 12 would not make the 73 above them
        (
            Ways(0.686, 0.1675, 0.1465, 0.0, 0.0),
            [69, 16, 15, 0, 0],
        ),  # 69 as in the matrix, 85 as in the headline
        (Ways(0.615, 0.145, 0.08, 0.08, 0.08), [62, 14, 8, 8, 8]),
        (Ways(1.0, 0.0, 0.0, 0.0, 0.0), [100, 0, 0, 0, 0]),
    ],
)
def test_ways_of_working_add_up_in_words_too(ways: Ways, said: list[int]) -> None:
    assert list(ways_told(ways, "en").values()) == [f"{share}\u202f%" for share in said]


def test_channels_add_up_as_their_bars_say_and_none_is_missed_without_knowing_all(language: str) -> None:
    work = {
        name: {"on": {"hr": 1.0}, "money": money, "channels": [name]}
        for name, money in {"net": 484.0, "odd": 294.0, "mail": 222.0}.items()
    }
    channels = [
        {"id": "net", "name": "LinkedIn", "kind": "professional"},
        {"id": "odd", "name": "Boards of the trade", "kind": None},
        {"id": "mail", "name": "Letters", "kind": "email"},
    ]
    found = sections(plan(CHAIN, UNITS, work, channel=channels), period=None, weight=Weight.MONEY)[
        Key.CHANNELS
    ]
    assert "77" in found.lead
    assert "forum" not in found.lead
    assert "Boards of the trade" in found.sentences[0]


def test_whom_a_department_works_for_is_told_as_its_column_shows(qapp: QApplication) -> None:
    """In money an action without an amount has a piece in the cell, and nothing that weighs."""
    work = {**WORK, "page": {**WORK["page"], "money": 90.0}}
    found = sections(plan(CHAIN, UNITS, work), period=None, weight=Weight.MONEY)[Key.MATRIX]
    assert found.lead == "Communication works for 1 activity of 3."
    assert found.sentences[-1] == "What is done by HR and Team weighs nothing here."


def test_what_hangs_on_one_department_is_told_by_name(qapp: QApplication) -> None:
    found = sections(plan(CHAIN, UNITS, {"page": WORK["page"], "hunt": WORK["hunt"]}))[Key.SINGLE]
    assert found.lead == "2 of 2 activities with live work hang on a single department."
    assert found.sentences == ("Without Communication, only its own activity is left with nobody.",)
    assert [(link.text, link.detail) for link in found.links] == [
        ("communication", "only Communication"),
        ("hr", "only HR"),
    ]


@pytest.mark.parametrize(
    ("weight", "said"),
    [(Weight.MONEY, "of €100 go elsewhere"), (Weight.ACTIONS, "of 4 actions go elsewhere")],
)
def test_money_and_actions_are_told_in_their_own_units(weight: Weight, said: str, qapp: QApplication) -> None:
    work = {title: {**one, "money": one["effort"]} for title, one in WORK.items()}
    found = sections(plan(CHAIN, UNITS, work), period=None, weight=weight)[Key.GAP]
    assert said in found.lead


@pytest.mark.parametrize("weight", [Weight.MONEY, Weight.ACTIONS])
def test_what_is_missing_is_told_in_what_is_weighed(weight: Weight, language: str) -> None:
    work = {**WORK, "ad": {"on": {"hr": 1.0}, "unit": "HR", "money": 50.0, "size": "S"}}
    found = sections(plan(CHAIN, UNITS, work), period=None, weight=weight)[Key.WHO].notes
    assert not any(re.search("hours|heures", note.text) for note in found)
    if weight is Weight.MONEY:
        assert list(WORK) in [[thing.id for thing in note.actions] for note in found]


def test_without_communication_its_own_activity_is_not_named(qapp: QApplication) -> None:
    work = {"page": WORK["page"], "portraits": WORK["portraits"]}
    found = sections(plan(CHAIN, UNITS, work))[Key.SINGLE]
    assert found.sentences == (
        "Without Communication, 1 other activity loses everyone who works for it: hr.",
    )


def test_the_scope_is_said_once(qapp: QApplication) -> None:
    said = context_of(told_of(plan(CHAIN, UNITS, WORK), scope="ideas"))
    assert said.count("ideas") == 1


def test_differences_that_round_to_nothing_are_left_out_and_small_ones_have_a_decimal(language: str) -> None:
    chain = {code: {"target": share} for code, share in (("hr", 0.098), ("it", 0.1001), ("service", 0.8019))}
    work = {
        code: {"on": {code: 1.0}, "unit": "HR", "effort": e}
        for code, e in (("hr", 10), ("it", 10), ("service", 80))
    }
    drawing = sections(plan(chain, {"HR": {"home": "hr"}}, work))[Key.GAP].drawing
    assert isinstance(drawing, Bars)
    names = [row.name for group in drawing.groups for row in group.rows]
    assert names == ["hr", "service"]
    for row in drawing.twin.rows:
        assert row[-2] != row[-1]


def test_work_that_was_left_out_can_be_looked_up(qapp: QApplication) -> None:
    work = {**WORK, "wish": {"on": {"hr": 1.0}, "unit": "HR"}, "stray": {"on": {"hr": 1.0}, "effort": 1.0}}
    notes = {note.text: note.actions for note in sections(plan(CHAIN, UNITS, work))[Key.WHO].notes}
    wish = notes["1 action has no hours yet and weighs nothing here."]
    assert [thing.id for thing in wish] == ["wish"]
    stray = notes["1 action belongs to no department: it stands outside who does it."]
    assert [thing.id for thing in stray] == ["stray"]
