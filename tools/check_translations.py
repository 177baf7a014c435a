"""Fail on any sentence that would not be French: unfinished, stale, missing, or with other placeholders.

Usage: python tools/check_translations.py
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import languages
import spoken

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%[0-9nL]")

# French puts a no-break space inside guillemets and before high signs, and a curly apostrophe
_CARELESS = re.compile("« | [»;:!?%]|\\w'\\w")


def faults() -> list[str]:
    """Everything that is wrong, one line each."""
    found: list[str] = []
    said: list[spoken.Said] = []
    for path in languages.sources():
        sentences, findings = spoken.read(path, path.relative_to(languages.ROOT).as_posix())
        said += sentences
        found += [f"{finding.place}: {finding.sentence}" for finding in findings]
    if not languages.FRENCH.exists():
        return [*found, f"{languages.FRENCH.name} is missing: make languages"]
    found += of_entries(languages.FRENCH)
    found += of_freshness(languages.FRENCH)
    known = {(context, source) for context, source, _ in entries(languages.FRENCH)}
    found += [
        f"{one.place}: not in {languages.FRENCH.name} under {one.context}: {one.text!r}"
        for one in said
        if (one.context, one.text) not in known
    ]
    return found


def entries(file: Path) -> list[tuple[str, str, ElementTree.Element]]:
    """(context, English, the element with the French) of a .ts file."""
    return [
        (context.findtext("name") or "", message.findtext("source") or "", message.find("translation"))
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
    ]


def of_entries(file: Path) -> list[str]:
    """What is wrong with the entries themselves."""
    found = []
    for context, source, translation in entries(file):
        kind, french = translation.get("type"), translation.text or ""
        where = f"{file.name}: {context}: {source!r}"
        if kind or not french.strip():
            found.append(f"{where} is {kind or 'empty'}")
        elif sorted(_PLACEHOLDER.findall(source)) != sorted(_PLACEHOLDER.findall(french)):
            found.append(f"{where} has other placeholders than {french!r}")
        elif _CARELESS.search(french):
            found.append(f"{where}: {french!r} has a breaking space or a straight apostrophe")
    return found


def of_freshness(file: Path) -> list[str]:
    """Whether the .ts says what the sources say, and the .qm what the .ts says."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        copy, compiled = Path(folder) / file.name, Path(folder) / "compiled.qm"
        shutil.copy(file, copy)
        languages.update(copy)
        if copy.read_bytes() != file.read_bytes():
            found.append(f"{file.name} is out of date: make languages")
        languages.release(file, compiled)
        qm = file.with_suffix(".qm")
        if not qm.exists() or qm.read_bytes() != compiled.read_bytes():
            found.append(f"{qm.name} is out of date: make languages")
    return found


if __name__ == "__main__":
    wrong = faults()
    print("\n".join(wrong) if wrong else "translations: complete and fresh")
    sys.exit(bool(wrong))
