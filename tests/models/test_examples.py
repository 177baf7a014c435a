from __future__ import annotations

from pathlib import Path

import pytest

from models import catalogue
from models.catalogue_files import CatalogueError, Entry
from models.edits.actions import add_action, set_shares
from models.edits.activities import add_activity, rename_activity
from models.examples import GENERIC, _examples, by_activity, examples_for
from models.vocabulary import ActivityKind
from tests.plans import ids, new_plan


def test_every_leaf_of_porters_chain_has_examples_of_its_own_in_both_languages() -> None:
    leaves = catalogue.chains()["porter"].leaves()
    assert len(leaves) == 11
    for code in (*leaves, GENERIC):
        for field in ("content", "audience", "channels"):
            english, french = (by_activity()[code].of(field, language) for language in ("en", "fr"))
            assert len(english) == len(french) >= 2, (code, field)
            assert field == "channels" or set(english).isdisjoint(french)


def test_no_example_stands_under_two_activities() -> None:
    texts = [
        text
        for one in by_activity().values()
        for field in ("content", "audience")
        for text in one.of(field, "fr")
    ]
    assert len(texts) == len(set(texts))


def test_other_fields_have_none_and_other_languages_the_english_ones() -> None:
    service = by_activity()["service"]
    assert service.of("title", "en") == ()
    assert service.of("content", "de") == service.of("content", "en")


def test_an_action_gets_the_examples_of_the_activity_it_serves_most(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    codes = ids(plan)
    plan.do(add_action, "Watch", codes["procurement"], {"id": "watch"})
    assert examples_for(plan.graph, "watch") is by_activity()["procurement"]
    plan.do(set_shares, "watch", {codes["procurement"]: 0.4, codes["service"]: 0.6})
    plan.do(rename_activity, codes["service"], "After-sales")
    assert examples_for(plan.graph, "watch") is by_activity()["service"]
    plan.do(set_shares, "watch", {})
    assert examples_for(plan.graph, "watch") is by_activity()[GENERIC]
    plan.close()


def test_a_part_of_ones_own_has_those_of_what_it_is_part_of(tmp_path: Path) -> None:
    plan = new_plan(tmp_path)
    codes = ids(plan)
    plan.do(add_activity, "tenders", "Tenders", ActivityKind.SUPPORT, codes["procurement"])
    plan.do(add_activity, "space", "Space travel", ActivityKind.PRIMARY)
    plan.do(add_action, "Call", "tenders", {"id": "call"})
    plan.do(add_action, "Moon", "space", {"id": "moon"})
    assert examples_for(plan.graph, "call") is by_activity()["procurement"]
    assert examples_for(plan.graph, "moon") is by_activity()[GENERIC]
    plan.close()


@pytest.mark.parametrize(
    "fields",
    [
        {"content": {"en": ["a"], "fr": ["b", "c"]}, "audience": {"en": ["a"], "fr": ["b"]}},
        {
            "content": {"en": ["a"], "fr": ["b"]},
            "audience": {"en": ["a"], "fr": ["b"]},
            "channels": ["telepathy"],
        },
        {"content": {"en": ["a"], "fr": ["b"]}},
        {"contents": {}},
    ],
)
def test_a_wrong_entry_is_named(fields: dict[str, object]) -> None:
    with pytest.raises(CatalogueError, match="service"):
        _examples(Entry("examples.toml", "service", fields))
