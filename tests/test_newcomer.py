"""What a newcomer is told is there."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def _read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_every_command_the_readme_names_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", _read("Makefile"), flags=re.MULTILINE))
    told = _read("README.md") + _read("CONTRIBUTING.md")
    named = set(re.findall(r"(?:^|`)make ([a-z-]+)", told, flags=re.MULTILINE))
    assert {"run", "test"} <= named
    assert named <= targets


def test_the_machine_that_checks_does_what_the_readme_says() -> None:
    assert "make test" in _read("README.md")
    assert "exec make test" in _read(".ci/run")


def test_every_file_the_readme_points_to_is_there() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", _read("README.md")):
        assert (ROOT / target).exists(), target


def test_the_program_and_its_resources_are_in_the_package() -> None:
    project = tomllib.loads(_read("pyproject.toml"))
    assert project["project"]["scripts"] == {"maillon": "main:run"}
    for part in project["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]:
        assert (ROOT / part).exists(), part


def test_the_desktop_knows_plans_by_their_suffix() -> None:
    mime = ElementTree.parse(ROOT / "resources" / "desktop" / "maillon.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = mime.find(f"{space}mime-type")
    assert kind is not None
    assert kind.find(f"{space}glob").get("pattern") == "*.maillon"
    assert f"MimeType={kind.get('type')};" in _read("resources/desktop/maillon.desktop")


def test_every_borrowed_thing_has_its_licence_beside_it() -> None:
    assert "SIL OPEN FONT LICENSE" in _read("resources/fonts/LICENSE-Inter.txt").upper()
    assert "ISC License" in _read("resources/icons/LICENSE-Lucide.txt")
    assert "MIT License" in _read("LICENSE")
