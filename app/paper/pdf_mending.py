"""What Qt's PDF writer leaves undone: the language for readers that speak, the quotes for those who search."""

from __future__ import annotations

import re

ROOT = re.compile(rb"/Root (\d+) 0 R")
SIZE = re.compile(rb"/Size (\d+)")
INFO = re.compile(rb"/Info \d+ 0 R")
UNICODE_MAP = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
TWINS = {
    b"<02bc>": b"<2019>",
    b"<02BC>": b"<2019>",
    b"<02ee>": b"<201d>",
    b"<02EE>": b"<201d>",
}
"""One glyph stands for two characters and Qt names the first; people type and search the second."""


def mended(pdf: bytes, language: str) -> bytes:
    """The PDF with readable apostrophes and quotes, and its language."""
    return _with_language(UNICODE_MAP.sub(_typed_characters, pdf), language)


def _typed_characters(found: re.Match[bytes]) -> bytes:
    text = found.group(0)
    for written, typed in TWINS.items():
        text = text.replace(written, typed)
    return text


def _with_language(pdf: bytes, language: str) -> bytes:
    """Name the language in the catalogue, by an incremental update (ISO 32000-1, 7.5.6).

    A file that is not laid out as expected is given back as it is.
    """
    end, trailer = pdf.rfind(b"startxref"), pdf.rfind(b"trailer")
    root, size = ROOT.search(pdf, trailer), SIZE.search(pdf, trailer)
    if min(end, trailer) < 0 or root is None or size is None:
        return pdf
    number = root.group(1)
    catalogue = re.search(rb"\n" + number + rb" 0 obj\s*<<(.*?)>>\s*endobj", pdf, re.DOTALL)
    if catalogue is None or b"/Lang" in catalogue.group(1):
        return pdf
    info = INFO.search(pdf, trailer)
    entry = b"%s 0 obj\n<<%s/Lang (%s)\n>>\nendobj\n" % (number, catalogue.group(1), language.encode("ascii"))
    start = len(pdf) + 1
    table = b"xref\n%s 1\n%010d 00000 n \n" % (number, start)
    after = b"trailer\n<<\n/Size %s\n/Root %s 0 R\n%s\n/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        size.group(1), number, info.group(0) if info else b"", pdf[end + len(b"startxref") :].split()[0],
        start + len(entry),
    )  # fmt: skip
    return b"".join((pdf, b"\n", entry, table, after))
