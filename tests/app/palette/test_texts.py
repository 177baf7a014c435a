from __future__ import annotations

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.palette.texts import AT_ONCE, Texts
from models.changes import Label
from models.entities import Tag
from tests.app.conftest import Desk


def add_tags(session: Session, count: int) -> Label:
    session.execute(insert(Tag), [{"id": f"tag {at}", "name": f"Zebra {at}"} for at in range(count)])
    return Label("import", {"file": "tags.csv"})


def test_all_who_search_share_the_texts_of_a_document(desk: Desk) -> None:
    assert Texts.of(desk.document) is Texts.of(desk.document)


def test_a_few_new_rows_are_found_at_once(desk: Desk) -> None:
    texts = Texts.of(desk.document)
    texts.names("zebra")
    desk.document.do(add_tags, 5)
    assert len(texts.names("zebra")) == 5


def test_very_many_new_rows_are_taken_in_by_and_by_and_told(desk: Desk) -> None:
    texts = Texts.of(desk.document)
    texts.names("zebra")
    desk.document.do(add_tags, 20 * AT_ONCE)
    with desk.bot.waitSignal(texts.grew, timeout=20_000):
        assert len(texts.names("zebra")) < 20 * AT_ONCE
    assert len(texts.names("zebra")) == 20 * AT_ONCE
    assert not texts.isActive()
    desk.document.undo()
    assert texts.names("zebra") == []


def test_activities_are_called_in_the_language_that_the_document_speaks(desk: Desk) -> None:
    procurement = desk.codes["procurement"]
    assert Texts.of(desk.document).name_of("activity", procurement) == "Procurement"
    desk.document.speak("fr")
    assert Texts.of(desk.document).name_of("activity", procurement) == "Achats"
