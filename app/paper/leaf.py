"""Sheets of one or more standing pages as files and on printers: whatever paints itself page by page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from app.chain.medium import MM
from app.paper.export import PIXELS, SHARP, write_whole
from app.paper.pages import UNITS_PER_INCH, page_layout, paint_page
from app.paper.pdf_mending import mended
from app.paper.sheet import PAPERS, Sheet, SheetChoice
from app.paper.svg_mending import mended_svg
from models.errors import Fault

Size = tuple[float, float]
"""Width and height in mm."""


class Leaf(Protocol):
    """What can be printed: it knows its paper and draws each of its pages in tenths of a point."""

    @property
    def choice(self) -> SheetChoice: ...

    @property
    def title(self) -> str:
        """What the document is called."""

    @property
    def standing(self) -> bool:
        """Whether its pages are higher than wide."""

    def pages(self, size: Size) -> int:
        """How many pages of a size in mm it takes."""

    def paint(self, painter: QPainter, size: Size, page: int = 0) -> None:
        """Draw a page, counted from 0, from the top left of the painter."""


class MapLeaf:
    """The map on its one lying page."""

    standing = False

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    @property
    def choice(self) -> SheetChoice:
        return self.sheet.choice

    @property
    def title(self) -> str:
        return self.sheet.choice.title

    def pages(self, size: Size) -> int:
        return 1

    def paint(self, painter: QPainter, size: Size, page: int = 0) -> None:
        paint_page(painter, self.sheet, size)


def size_of(leaf: Leaf) -> Size:
    """The page of a leaf in mm, as it stands or lies."""
    long, short = PAPERS[leaf.choice.paper]
    return (short, long) if leaf.standing else (long, short)


def layout_of(leaf: Leaf) -> QPageLayout:
    """Its page for a printer, to the edges."""
    if not leaf.standing:
        return page_layout(leaf.choice.paper)
    size = QPageSize(
        QSizeF(*size_of(leaf)),
        QPageSize.Unit.Millimeter,
        leaf.choice.paper,
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())


def print_leaf(device: QPagedPaintDevice, leaf: Leaf, resolution: float) -> None:
    """Paint all pages on a printer or a PDF, in the size of the device's own page.

    `resolution` is the device's dots per inch. Raises OSError when the device cannot be painted on.
    """
    page = device.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    size = (page.width(), page.height())
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the device cannot be painted on")
    painter.scale(resolution / UNITS_PER_INCH, resolution / UNITS_PER_INCH)
    for number in range(leaf.pages(size)):
        if number:
            device.newPage()
        leaf.paint(painter, size, number)
    painter.end()


def leaf_pdf(leaf: Leaf) -> bytes:
    """All pages as vector PDF, fonts embedded, with title and language."""
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setPageLayout(layout_of(leaf))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(leaf.title)
    writer.setCreator(f"Maillon {leaf.choice.version}".strip())
    print_leaf(writer, leaf, UNITS_PER_INCH)
    return mended(bytes(buffer.data().data()), leaf.choice.language)


def leaf_svg(leaf: Leaf) -> bytes:
    """Its first page as SVG with its text as text."""
    wide, high = (side * MM for side in size_of(leaf))
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(UNITS_PER_INCH)
    generator.setSize(QSize(round(wide), round(high)))
    generator.setViewBox(QRectF(0, 0, wide, high))
    generator.setTitle(leaf.title)
    generator.setDescription("Maillon")
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, wide, high), QColor("#ffffff"))
    leaf.paint(painter, size_of(leaf))
    painter.end()
    return mended_svg(bytes(buffer.data().data()), leaf.choice.language)


def leaf_png(leaf: Leaf) -> bytes:
    """Its first page as an image, drawn at its size (never enlarged)."""
    image = leaf_image(leaf, PIXELS * SHARP)
    image.setText("Title", leaf.title)
    buffer = _buffer()
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def leaf_image(leaf: Leaf, pixels: int, page: int = 0) -> QImage:
    """A page so many pixels wide. Raises Fault `output.too_large` (pixels)."""
    wide, high = size_of(leaf)
    image = QImage(pixels, max(1, round(pixels * high / wide)), QImage.Format.Format_RGB32)
    if image.isNull():
        raise Fault("output.too_large", pixels=pixels)
    image.fill(QColor("#ffffff"))
    for set_dots in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_dots(round(pixels / wide * 1000))
    painter = QPainter(image)
    painter.scale(pixels / (wide * MM), pixels / (wide * MM))
    leaf.paint(painter, (wide, high), page)
    painter.end()
    return image


KINDS: Mapping[str, Callable[[Leaf], bytes]] = {".pdf": leaf_pdf, ".svg": leaf_svg, ".png": leaf_png}


def export_leaf(leaf: Leaf, path: Path) -> None:
    """Write a leaf; the suffix of `path` says as what. A picture holds its first page.

    Raises Fault `output.unwritable` (path, reason), `output.kind` (path), `output.paper` (paper).
    """
    if leaf.choice.paper not in PAPERS:
        raise Fault("output.paper", paper=leaf.choice.paper)
    make = KINDS.get(path.suffix.lower())
    if make is None:
        raise Fault("output.kind", path=str(path))
    write_whole(path, make(leaf))


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
