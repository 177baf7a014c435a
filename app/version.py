"""Which version of Maillon this is: as installed, or as its checkout says."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PROJECT = Path(__file__).parent.parent / "pyproject.toml"


@cache
def version() -> str:
    """The version, "" when neither an installation nor a checkout tells it."""
    import tomllib
    from importlib import metadata  # both are slow to import, and no start asks for the version

    try:
        return str(tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["version"])
    except (OSError, KeyError, ValueError):
        pass
    try:
        return metadata.version("maillon")
    except metadata.PackageNotFoundError:
        return ""
