"""Fill the unfinished entries of a .ts file from tables of "English" or "Context|English" and its French.

Usage: python tools/fill_translations.py FILE.ts FRENCH.json …
"""

from __future__ import annotations

import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def fill(file: Path, tables: list[Path]) -> list[tuple[str, str]]:
    """Write the French found in `tables` into the unfinished entries; returns what still waits.

    An entry with its context wins over one without. Finished entries stay as they are.
    """
    french: dict[str, str] = {}
    for table in tables:
        french.update(json.loads(table.read_text(encoding="utf-8")))
    tree = ElementTree.parse(file)
    waiting = []
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            if translation is None or translation.get("type") != "unfinished":
                continue
            found = french.get(f"{name}|{source}") or french.get(source)
            if found:
                translation.text = found
                del translation.attrib["type"]
            else:
                waiting.append((name, source))
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return waiting


if __name__ == "__main__":
    for context, source in fill(Path(sys.argv[1]), [Path(argument) for argument in sys.argv[2:]]):
        print(f"{context}|{source}")
