"""New plans: an empty database of the current format, with a chain to begin with."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy.orm import Session

from models import catalogue
from models.entities import Activity, Base, PlanRecord, Unit, new_id
from models.errors import Fault
from models.storage import connection, journal, saving
from models.storage.format import APPLICATION_ID, FORMAT_VERSION
from models.vocabulary import ChainForm

EMPTY = "empty"


def new_content(chain: str, language: str, today: dt.date, name: str = "") -> bytes:
    """The bytes of a new plan on `chain` (a code of the catalogue, or "empty"); its span is this year."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.execute(f"PRAGMA application_id={APPLICATION_ID}")
        database.execute(f"PRAGMA user_version={FORMAT_VERSION}")
        engine = connection.engine_over(database)
        assert journal.change_table.metadata is Base.metadata, "the journal is made with the content"
        with engine.begin() as building:
            Base.metadata.create_all(building)
        with Session(engine) as session, session.begin():
            form = ChainForm.ARROW if chain == EMPTY else catalogue.chains()[chain].form
            start, end = dt.date(today.year, 1, 1), dt.date(today.year, 12, 31)
            name = name.encode("utf-8", "replace").decode()  # a file's name need not be text
            session.add(PlanRecord(name=name, start=start, end=end, form=form))
            if chain != EMPTY:
                _add_chain(session, catalogue.chains()[chain], language)
        return database.serialize()


def create(path: Path, chain: str, language: str, today: dt.date) -> None:
    """Write a new plan to `path`. Raises Fault when something stands there or it cannot be written."""
    write_new(new_content(chain, language, today, path.stem), path)


def write_new(content: bytes, path: Path) -> None:
    """Put a plan where nothing stands yet. Raises Fault `new.exists`, `save.failed`."""
    if os.path.lexists(path):
        raise Fault("new.exists", path=str(path))
    saving.write_whole(content, path)


def _add_chain(session: Session, chain: catalogue.Chain, language: str) -> None:
    ids = {place.code: new_id() for place in chain.activities}
    for place in chain.activities:
        session.add(
            Activity(
                id=ids[place.code],
                code=place.code,
                builtin=place.code,
                kind=place.kind,
                parent_id=ids[place.parent] if place.parent else None,
                position=place.position,
            )
        )
    name = catalogue.activity_name("communication", language)
    session.add(Unit(name=name, communication=True, home_id=ids["communication"]))
