"""What is written in a PDF is what people search it for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPdfWriter

from app.chain.lettering import font
from app.charts.chart import Chart, Series
from app.charts.look import Look
from app.charts.painting import paint_chart
from app.paper.pdf_mending import mended
from tests.app.paper.test_sheets import run

pytestmark = pytest.mark.usefixtures("qapp")


def test_quotes_and_apostrophes_are_read_back_as_they_are_typed(tmp_path: Path) -> None:
    text = "Since “Before the day” and ‘before’, aujourd’hui « déjà »: 8–12 → 3 − 1"
    path = tmp_path / "words.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    painter.setFont(font(120))
    painter.drawText(200, 400, text)
    painter.end()
    assert run("pdftotext", "-raw", path, "-").strip() != text, (
        "the writer's own twins: no need to mend them else"
    )
    path.write_bytes(mended(path.read_bytes(), "en"))
    assert run("pdftotext", "-raw", path, "-").strip() == text


def test_the_words_of_a_chart_are_read_back_as_well(tmp_path: Path) -> None:
    names = ("R&D – North", "“Task force”")
    chart = Chart(
        "", "", "", ("Q1", "Q2"), tuple(Series(name, (0.4 * at, None)) for at, name in enumerate(names))
    )
    path = tmp_path / "chart.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    paint_chart(painter, QRectF(0, 0, 8000, 4000), chart, Look(text=120))
    painter.end()
    path.write_bytes(mended(path.read_bytes(), "en"))
    read = run("pdftotext", "-raw", path, "-").splitlines()
    assert set(names) <= set(read)
    assert "–" in read, "nothing is known of the second period"
