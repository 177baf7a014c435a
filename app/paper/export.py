"""The map as a file: PDF, SVG or PNG, written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from app.chain.medium import MM
from app.chain.shapes import Shape
from app.paper.pages import UNITS_PER_INCH, page_layout, paint_page, print_sheet
from app.paper.pdf_mending import mended
from app.paper.sheet import PAPERS, Sheet, SheetChoice
from app.paper.svg_mending import mended_svg
from models.errors import Fault
from models.measures.figures import Figures
from models.vocabulary import ChainForm

PIXELS = 1600
SHARP = 2


def export_map(
    figures: Figures, shapes: Sequence[Shape], choice: SheetChoice, path: Path,
    form: ChainForm = ChainForm.ARROW, pixels: int = PIXELS, scale: int = SHARP,
) -> None:  # fmt: skip
    """Write the map; the suffix of `path` says as what. A PNG is `pixels` × `scale` wide.

    Raises Fault `output.unwritable` (path, reason), `output.kind` (path) for another suffix, `output.paper` (paper).
    """
    if choice.paper not in PAPERS:
        raise Fault("output.paper", paper=choice.paper)
    make = KINDS.get(path.suffix.lower())
    if make is None:
        raise Fault("output.kind", path=str(path))
    sheet = Sheet(figures, tuple(shapes), form, choice)
    write_whole(path, png_bytes(sheet, pixels, scale) if make is png_bytes else make(sheet))


def pdf_bytes(sheet: Sheet) -> bytes:
    """One page as vector PDF, fonts embedded, with title and language."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_layout(sheet.choice.paper))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(sheet.choice.title)
    writer.setCreator(f"Maillon {sheet.choice.version}".strip())
    print_sheet(writer, sheet, UNITS_PER_INCH)
    return mended(bytes(buffer.data().data()), sheet.choice.language)


def svg_bytes(sheet: Sheet) -> bytes:
    """One page as SVG with its text as text, for the bundled font or a likeness."""
    wide, high = PAPERS[sheet.choice.paper]
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(UNITS_PER_INCH)
    generator.setSize(QSize(round(wide * MM), round(high * MM)))
    generator.setViewBox(QRectF(0, 0, wide * MM, high * MM))
    generator.setTitle(sheet.choice.title)
    generator.setDescription("Maillon")
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, wide * MM, high * MM), QColor("#ffffff"))
    paint_page(painter, sheet)
    painter.end()
    return mended_svg(bytes(buffer.data().data()), sheet.choice.language)


def png_bytes(sheet: Sheet, pixels: int = PIXELS, scale: int = SHARP) -> bytes:
    """One page as an image `pixels` × `scale` wide, drawn at that size (never enlarged)."""
    wide, high = PAPERS[sheet.choice.paper]
    image = QImage(pixels * scale, round(pixels * scale * high / wide), QImage.Format.Format_RGB32)
    if image.isNull():
        raise Fault("output.too_large", pixels=pixels * scale)
    image.fill(QColor("#ffffff"))
    image.setDotsPerMeterX(round(image.width() / wide * 1000))
    image.setDotsPerMeterY(round(image.width() / wide * 1000))
    image.setText("Title", sheet.choice.title)
    painter = QPainter(image)
    painter.scale(image.width() / (wide * MM), image.width() / (wide * MM))
    paint_page(painter, sheet)
    painter.end()
    buffer = _buffer()
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


KINDS: Mapping[str, Callable[[Sheet], bytes]] = {".pdf": pdf_bytes, ".svg": svg_bytes, ".png": png_bytes}


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in place in one step: it is new and complete, or as before.

    Raises Fault `output.unwritable` (path, reason) when the folder or the disk refuses.
    """
    beside = path.with_name(f"~${path.name}.tmp")
    try:
        try:
            with open(beside, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise Fault("output.unwritable", path=str(path), reason=error.strerror or str(error)) from error


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
