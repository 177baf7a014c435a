"""Collect the sentences to translate into resources/languages, fill in French, and compile them.

Usage: python tools/languages.py [FRENCH.json …]
English needs no file: it is what stands in the code, and no sentence uses Qt's plural forms.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FRENCH = ROOT / "resources" / "languages" / "maillon_fr.ts"


def sources() -> list[Path]:
    """The modules that speak to people, in a stable order."""
    found = [*(ROOT / "app").rglob("*.py"), *(ROOT / "models").rglob("*.py"), ROOT / "main.py"]
    return sorted(path for path in found if path.exists())


def update(file: Path) -> None:
    """Bring a .ts file up to date with the sources; entries that are no longer used go."""
    names = [path.relative_to(ROOT).as_posix() for path in sources()]
    options = ["-silent", "-locations", "none", "-no-obsolete"]
    _qt("lupdate", *options, "-source-language", "en", "-target-language", "fr_FR", *names, "-ts", str(file))


def release(file: Path, compiled: Path) -> None:
    """Compile a .ts file."""
    _qt("lrelease", "-silent", str(file), "-qm", str(compiled))


def _qt(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    done = subprocess.run([str(program), *arguments], cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"pyside6-{tool} failed: {done.stdout}{done.stderr}")


def main(tables: list[Path]) -> None:
    """Update, fill, compile; says how many sentences still wait for their French."""
    from fill_translations import fill

    FRENCH.parent.mkdir(exist_ok=True)
    update(FRENCH)
    waiting = fill(FRENCH, tables)
    update(FRENCH)  # in lupdate's own layout, so that a difference in the file is a difference in words
    release(FRENCH, FRENCH.with_suffix(".qm"))
    for context, source in waiting:
        print(f"no French yet: {context}|{source}")
    print(f"{FRENCH.name}: {len(waiting)} sentences wait for their French")


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
