"""What Qt's SVG writer leaves undone: the language, and text that keeps its width where the font is not installed."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree

from PySide6.QtGui import QFont

from app.chain.lettering import text_width
from app.fonts import FAMILY

NAMESPACE = "http://www.w3.org/2000/svg"
LIKE = f"{FAMILY}, Inter, Helvetica, Arial, sans-serif"
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML cannot hold, even escaped."""
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def mended_svg(svg: bytes, language: str) -> bytes:
    """The SVG with its language, fonts to fall back on, and every line of text as wide as it was measured."""
    ElementTree.register_namespace("", NAMESPACE)
    root = ElementTree.fromstring(FORBIDDEN.sub("", svg.decode("utf-8", "replace")))
    root.set(LANGUAGE, language)
    root.set("version", "1.1")
    root.attrib.pop("baseProfile", None)
    for group in root.iter(f"{{{NAMESPACE}}}g"):
        for text in group.findall(f"{{{NAMESPACE}}}text"):
            size, weight = float(text.get("font-size", "0")), int(text.get("font-weight", "400"))
            text.set("font-family", LIKE)
            text.set("textLength", f"{text_width(text.text or '', size, QFont.Weight(weight)):.1f}")
            text.set("lengthAdjust", "spacingAndGlyphs")
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
