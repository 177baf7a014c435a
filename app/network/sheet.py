"""The network on paper or in a file: title, what it shows in sentences, the picture, its legend, the foot."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from app.chain.lettering import SEMIBOLD
from app.chain.medium import Medium
from app.chain.shapes import Rect
from app.network.composing import compose
from app.network.legend import legend_height, paint_legend
from app.network.painter import PLAIN, Look, paint_network
from app.network.showing import Showing
from app.network.words import honesty, insight
from app.paper.leaf import Size
from app.paper.sheet import SheetChoice, scope_name, total_name
from app.paper.writing import framed, paint_column, room_of, words
from app.wording.periods import period_name
from models.measures.figures import Figures


@dataclass(frozen=True)
class NetworkSheet:
    """The picture as it is shown, with its filter and its focus, on one lying page."""

    choice: SheetChoice
    figures: Figures
    showing: Showing
    look: Look = PLAIN
    standing = False

    @property
    def title(self) -> str:
        """The plan's name, and that this is its network."""
        return QCoreApplication.translate("Network", "{plan}: the network").format(plan=self.choice.title)

    def pages(self, size: Size) -> int:
        """Always one."""
        return 1

    def paint(self, painter: QPainter, size: Size, page: int = 0) -> None:
        """Draw it from the top left of the painter; `size` in mm."""
        choice, room = self.choice, room_of(size)
        medium = Medium.paper(max(size[0], size[1] * 1.2), choice.grey)
        with framed(painter, choice, (self.context(),), "1 / 1", room, medium) as (top, bottom):
            told = [words(text, room.width, medium.name, 3, SEMIBOLD) for text in self.sentences()]
            top = paint_column(painter, told, room.x, top, medium.palette.ink) + medium.name * 0.6
            legend = legend_height(self.showing.shown, room.width, medium)
            below = Rect(room.x, bottom - legend, room.width, legend)
            picture = Rect(room.x, top, room.width, max(1.0, below.y - top - medium.name * 0.6))
            drawing = compose(
                self.showing.shown,
                self.showing.places,
                picture,
                medium,
                self.showing.words,
                near=self.look.near,
            )
            paint_network(painter, drawing, medium, self.look)
            paint_legend(painter, self.showing.shown, below, medium)

    def context(self) -> str:
        """The line that travels with every copy: question, period, scope and weight."""
        figures, language = self.figures, self.choice.language
        parts = (
            QCoreApplication.translate("Network", "Who is tied to whom, and what hangs on one person?"),
            period_name(figures.period, language),
            scope_name(figures.scope),
            total_name(figures, language),
        )
        return " · ".join(part for part in parts if part)

    def sentences(self) -> list[str]:
        """What the picture shows, and what it cannot show."""
        told = (insight(self.showing.whole, self.figures), honesty(self.showing.whole, self.figures))
        return [text for text in told if text]
