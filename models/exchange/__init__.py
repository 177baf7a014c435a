"""Tables in and out: what spreadsheets and scripts exchange with a plan."""

from models.exchange.apply import apply, prepare
from models.exchange.prepared import ImportOptions, Prepared, Problem, Question
from models.exchange.sources import SourceTable, from_tables, read_block, read_tables
from models.exchange.tables_out import write_tables
from models.exchange.template import write_template

__all__ = [
    "ImportOptions",
    "Prepared",
    "Problem",
    "Question",
    "SourceTable",
    "apply",
    "from_tables",
    "prepare",
    "read_block",
    "read_tables",
    "write_tables",
    "write_template",
]
