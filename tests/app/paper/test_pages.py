import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from app.chain.lenses import Lens
from app.paper.board_sheet import board_headlines
from app.paper.pages import print_sheet
from app.paper.sheet import Sheet, SheetChoice, context_line, foot_line, headlines
from app.wording.periods import period_name
from models.measures.figures import Weight
from models.periods import Period
from models.vocabulary import ChainForm
from tests.app.chain import vallier

pytestmark = pytest.mark.usefixtures("qapp")

THIN = "\u202f"


def sheet(**change: object) -> Sheet:
    figures = replace(vallier.figures("en"), **change)  # type: ignore[arg-type]
    return Sheet(figures, vallier.shapes("en"), ChainForm.ARROW, SheetChoice(Lens.TARGET))


def test_the_three_figures_say_for_whom_by_whom_what_goes_elsewhere_and_what_is_empty() -> None:
    told = headlines(sheet())
    assert [one.figure for one in told] == [
        f"61{THIN}% for, 76{THIN}% by", "145 h/month", "2 activities without live work",
    ]  # fmt: skip
    assert told[0].sentence == (
        f"61{THIN}% of the work is for Communication (intended 15{THIN}%); it does 76{THIN}% of it"
    )
    assert told[1].sentence == "of 302 go elsewhere than intended"
    assert told[2].sentence == "Procurement and Inbound · empty on purpose: Outbound"


def test_without_intended_shares_no_gap_is_printed() -> None:
    plain = vallier.figures("en", targets=False)
    told = headlines(Sheet(plain, vallier.shapes("en"), ChainForm.ARROW, SheetChoice()))
    assert "intended" not in " ".join(one.figure + one.sentence for one in told)
    assert told[1].figure == "8 activities served of 10"


def test_a_plan_without_work_prints_what_it_does_not_know() -> None:
    told = headlines(Sheet(vallier.without_work(), vallier.shapes("en"), ChainForm.ARROW, SheetChoice()))
    assert told[0].figure == "not measurable yet"


def test_figures_over_no_work_at_all_are_not_printed_as_nought() -> None:
    plain = replace(vallier.figures("en"), total=0.0)
    told = board_headlines(Sheet(plain, vallier.shapes("en"), ChainForm.ARROW, SheetChoice()))
    assert told[0].figure == told[2].figure == "not measurable yet"


def test_no_part_of_the_work_is_said_in_percent() -> None:
    plain = vallier.figures("en")
    none = replace(
        plain,
        landing=replace(plain.landing, communication_share=0.0),
        running=replace(plain.running, communication_share=0.0),
    )
    told = headlines(Sheet(none, vallier.shapes("en"), ChainForm.ARROW, SheetChoice()))
    assert told[0].figure == f"0{THIN}% for, 0{THIN}% by"


def test_question_period_scope_and_weight_travel_with_the_sheet() -> None:
    line = context_line(vallier.figures("en"), Lens.TARGET, "en")
    assert line.endswith("· Q1 2027 · live work · 302 h/month")
    money = context_line(replace(vallier.figures("en"), weight=Weight.MONEY, total=16200.0), Lens.MONEY, "en")
    assert money.endswith("€16,200")
    actions = context_line(
        replace(vallier.figures("en"), weight=Weight.ACTIONS, total=25.0), Lens.ACTIONS, "en"
    )
    assert actions.endswith("25 actions")


@pytest.mark.parametrize(
    ("text", "told"),
    [("2027", "2027"), ("2027-Q3", "Q3 2027"), ("2027-03", "March 2027"),
     ("2027-01-15..2027-04-30", "15 January 2027 to 30 April 2027")],
)  # fmt: skip
def test_periods_are_said_in_words(text: str, told: str) -> None:
    assert period_name(Period.parse(text, vallier.QUARTER), "en") == told


def test_the_foot_tells_file_version_note_and_day() -> None:
    choice = SheetChoice(file_name="plan.maillon", version="1.0", note="draft", printed=dt.date(2027, 1, 12))
    assert foot_line(choice) == "plan.maillon · Maillon\u00a01.0 · draft · printed on 12 January 2027"


@pytest.mark.parametrize("orientation", QPageLayout.Orientation)
def test_a_printer_gets_the_sheet_in_the_size_of_its_own_page(
    tmp_path_factory: pytest.TempPathFactory, orientation: QPageLayout.Orientation
) -> None:
    path = tmp_path_factory.mktemp("print") / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A3), orientation, QMarginsF()))
    printer.setFullPage(True)
    print_sheet(printer, sheet(), printer.resolution())
    assert path.read_bytes().startswith(b"%PDF")
