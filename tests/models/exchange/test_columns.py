"""The tables as data: nothing in them contradicts the entities or itself."""

from __future__ import annotations

from models.entities import Base
from models.exchange.closed_sets import CLOSED
from models.exchange.column_kinds import Kind
from models.exchange.columns import TABLES, names_of_columns, table_called
from models.exchange.matching import column_called
from models.folding import fold

NOT_STORED = (Kind.MANY, Kind.SHARES, Kind.MECHANISM)


def test_every_column_fills_an_attribute_of_its_entity() -> None:
    for table in TABLES:
        stored = Base.metadata.tables[table.stored].columns
        for column in table.columns:
            assert column.kind in NOT_STORED or column.attribute in stored, f"{table.name}.{column.field}"


def test_every_attribute_of_a_table_travels() -> None:
    for table in TABLES:
        carried = {column.attribute for column in table.columns} | {"effort_per", "size"}
        assert {column.name for column in Base.metadata.tables[table.stored].columns} <= carried, table.name


def test_names_of_tables_and_columns_mean_one_thing_in_both_languages() -> None:
    for table in TABLES:
        assert table_called(table.name.upper()) is table
        assert table_called(table.french) is table
        for column in table.columns:
            for language in ("en", "fr"):
                assert column_called(table, column.name(language).upper()) is column


def test_no_synonym_is_written_twice() -> None:
    for table in TABLES:
        names = [
            fold(text) for column in table.columns for text in {column.field, column.french or column.field}
        ]
        assert len(set(names)) == len(set(names_of_columns(table, synonyms=False)))


def test_every_value_of_a_closed_set_has_its_french_name() -> None:
    for closed, names in CLOSED.items():
        assert set(names) == {member.value for member in closed}
