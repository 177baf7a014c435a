import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QFontMetricsF, QImage

from app.chain.lenses import LENSES, Lens, picture
from app.chain.lettering import font
from app.paper.export import export_map
from app.paper.sheet import PAPERS, SheetChoice
from models.errors import Fault
from tests.app.chain import vallier

pytestmark = pytest.mark.usefixtures("qapp")

NAMES = (
    "Infrastructure de l’entreprise",
    "Gestion des ressources humaines",
    "Développement technologique (R&D)",
    "Achats",
    "Logistique aval",
    "Marketing & ventes",
    "Ventes",
    "Réseaux sociaux 2027 — Ateliers Vallier",
)


def exported(folder: Path, suffix: str, **choice: object) -> Path:
    path = folder / f"carte.{suffix}"
    asked = {"lens": Lens.TARGET, "paper": "A4", "language": "fr", "plan_name": "Réseaux sociaux 2027",
             "organisation": "Ateliers Vallier", "file_name": "plan.maillon", "version": "1.0"} | choice  # fmt: skip
    export_map(vallier.figures(), vallier.shapes(), SheetChoice(**asked), path)  # type: ignore[arg-type]
    return path


def run(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, check=True, timeout=60)
    return done.stdout.decode(errors="replace")


@pytest.fixture(scope="module")
def pdf(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return exported(tmp_path_factory.mktemp("pdf"), "pdf")


@pytest.mark.parametrize("lens", LENSES)
@pytest.mark.parametrize("grey", [False, True])
def test_all_names_and_values_are_read_back_from_a_pdf_with_their_accents(
    tmp_path: Path, lens: Lens, grey: bool
) -> None:
    told = " ".join(run("pdftotext", "-raw", exported(tmp_path, "pdf", lens=lens, grey=grey), "-").split())
    for name in NAMES:
        assert name in told
    for cell in picture(vallier.figures(), vallier.shapes(), lens, "fr").cells.values():
        assert " ".join(cell.value.split()) in told


def test_a_pdf_embeds_its_fonts_and_holds_no_image(pdf: Path) -> None:
    fonts = run("pdffonts", pdf).splitlines()[2:]
    assert fonts
    for line in fonts:
        assert "MaillonInter" in line
        assert line.split()[-5:-2] == ["yes", "no", "yes"], "embedded, with a map to characters"
    assert run("pdfimages", "-list", pdf).splitlines()[2:] == []


def test_a_pdf_has_its_title_its_page_and_its_language(pdf: Path) -> None:
    info = run("pdfinfo", pdf)
    assert "Réseaux sociaux 2027 — Ateliers Vallier" in info
    assert re.search(r"Pages:\s+1\n", info)
    assert re.search(r"Page size:\s+842 x 595 pts", info)
    assert b"/Lang (fr)" in pdf.read_bytes()


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_is_lying_and_has_its_size(tmp_path: Path, paper: str) -> None:
    info = run("pdfinfo", exported(tmp_path, "pdf", paper=paper))
    found = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info)
    assert found
    millimetres = [float(side) / 72 * 25.4 for side in found.groups()]
    assert millimetres == pytest.approx(PAPERS[paper], abs=0.5)


@pytest.mark.parametrize("blank", [False, True])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_no_text_is_under_7_points(tmp_path: Path, blank: bool, paper: str) -> None:
    path = exported(tmp_path, "pdf", paper=paper, blank=blank)
    words = re.findall(
        r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">', run("pdftotext", "-bbox", path, "-")
    )
    metrics = QFontMetricsF(font(1000))
    line = (metrics.ascent() + metrics.descent()) / 1000
    sizes = [(float(bottom) - float(top)) / line for top, bottom in words]
    assert len(sizes) > 20
    assert min(sizes) >= 7
    assert min(sizes) == pytest.approx(7.2, abs=0.05), "the foot, which shows that the sizes are read right"


def test_hatches_are_lines_that_can_be_seen_at_1200_dpi(tmp_path: Path, pdf: Path) -> None:
    page = re.search(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">Achats</word>',
                     run("pdftotext", "-bbox", pdf, "-"))  # fmt: skip
    assert page
    right, middle = float(page[3]) + 40, (float(page[2]) + float(page[4])) / 2
    dot = 1200 / 72
    crop = tmp_path / "crop"
    run("pdftoppm", "-r", "1200", "-gray", "-x", int(right * dot), "-y", int(middle * dot), "-W", "900", "-H", "40",
        pdf, crop)  # fmt: skip
    image = QImage(str(next(tmp_path.glob("crop*.pgm"))))
    row = [image.pixelColor(x, 20).red() for x in range(image.width())]
    runs = re.findall(r"d+|w+", "".join("w" if value > 250 else "d" if value < 230 else "" for value in row))
    dark, white = [r for r in runs if r[0] == "d"], [r for r in runs if r[0] == "w"]
    assert len(dark) >= 3
    assert len(white) >= 3
    assert max(map(len, dark)) < 40 < max(map(len, white)), "thin lines, wide gaps: not an even grey"


def test_an_svg_is_valid_and_keeps_its_text(tmp_path: Path) -> None:
    root = ElementTree.parse(exported(tmp_path, "svg")).getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert [float(part) for part in root.attrib["viewBox"].split()] == pytest.approx(
        [0, 0, 8418.9, 5952.8], abs=0.1
    )
    assert float(root.attrib["width"].removesuffix("mm")) == pytest.approx(297, abs=0.1)
    told = " ".join("".join(root.itertext()).split())
    for name in NAMES:
        assert name in told
    for cell in picture(vallier.figures(), vallier.shapes(), Lens.TARGET, "fr").cells.values():
        assert " ".join(cell.value.split()) in told
    for text in root.iter("{*}text"):
        assert text.attrib["font-family"].startswith("Maillon Inter, Inter")
        assert float(text.attrib["textLength"]) > 0, "as wide in another font"
    assert not list(root.iter("{*}image"))


def test_an_svg_stands_unharmed_when_a_name_looks_like_markup(tmp_path: Path) -> None:
    path = tmp_path / "map.svg"
    choice = SheetChoice(plan_name='<b>"&amp;', organisation="A & \x01B <c>")
    export_map(vallier.figures(), vallier.shapes(), choice, path)
    assert '<b>"&amp; — A & B <c>' in "".join(ElementTree.parse(path).getroot().itertext())


def test_a_png_is_drawn_at_twice_its_size_not_enlarged(tmp_path: Path) -> None:
    sizes = {}
    for scale in (1, 2):
        path = tmp_path / f"{scale}.png"
        export_map(
            vallier.figures(),
            vallier.shapes(),
            SheetChoice(Lens.TARGET, "A4"),
            path,
            pixels=1200,
            scale=scale,
        )
        sizes[scale] = QImage(str(path))
    assert (sizes[1].width(), sizes[2].width()) == (1200, 2400)
    assert _blurred_columns(sizes[2]) <= _blurred_columns(sizes[1]), "an edge is as thin at twice the size"


def _blurred_columns(image: QImage) -> int:
    """How many pixels lie between paper and colour at the left edge of the first cell."""
    y = round(image.height() * 0.16)
    row = [image.pixelColor(x, y).red() for x in range(image.width() // 10)]
    return sum(min(row) + 4 < value < 251 for value in row)


def test_writing_the_map_leaves_nothing_beside_it(tmp_path: Path) -> None:
    for suffix in ("pdf", "svg", "png"):
        exported(tmp_path, suffix)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["carte.pdf", "carte.png", "carte.svg"]


def test_a_missing_folder_is_a_fault_with_the_path(tmp_path: Path) -> None:
    with pytest.raises(Fault) as caught:
        exported(tmp_path / "gone", "pdf")
    assert caught.value.code == "output.unwritable"
    assert caught.value.fields["path"] == str(tmp_path / "gone" / "carte.pdf")


def test_a_disk_that_fills_up_is_a_fault_and_keeps_what_was_there(tmp_path: Path) -> None:
    path = exported(tmp_path, "pdf")
    before = path.read_bytes()
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from app.paper.export import write_whole; from models.errors import Fault\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try: write_whole(Path(sys.argv[1]), b'x' * 100_000)\n"
        "except Fault as fault: print(fault.code)\n"
    )
    here = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", script, path], cwd=here, capture_output=True, timeout=60, check=True
    )
    assert done.stdout.decode().split() == ["output.unwritable"]
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["carte.pdf"]


def test_an_output_that_is_a_folder_is_a_fault_and_stays(tmp_path: Path) -> None:
    (tmp_path / "carte.pdf").mkdir()
    with pytest.raises(Fault):
        exported(tmp_path, "pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["carte.pdf"]


def test_an_unknown_kind_or_paper_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"output\.kind"):
        exported(tmp_path, "docx")
    with pytest.raises(Fault, match=r"output\.paper"):
        exported(tmp_path, "pdf", paper="A9")


def test_a_blank_map_has_names_and_no_values(tmp_path: Path) -> None:
    told = run("pdftotext", "-raw", exported(tmp_path, "pdf", blank=True), "-")
    assert "Achats" in told
    assert "%" not in told


def test_the_map_needs_no_window(tmp_path: Path) -> None:
    script = (
        "from PySide6.QtGui import QGuiApplication; app = QGuiApplication([])\n"
        "from pathlib import Path; from app.paper.export import export_map\n"
        "from app.paper.sheet import SheetChoice; from tests.app.chain import vallier\n"
        f"export_map(vallier.figures(), vallier.shapes(), SheetChoice(), Path({str(tmp_path / 'map.pdf')!r}))\n"
        "import sys; assert 'PySide6.QtWidgets' not in sys.modules, 'a window library was loaded'\n"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ""}
    run_in = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", script], cwd=run_in, env=environment, check=True, timeout=60)
    assert QLibraryInfo.version().majorVersion() == 6
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")
