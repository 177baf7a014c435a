from __future__ import annotations

from pathlib import Path

import pytest

import set_up
import system_libraries


@pytest.mark.parametrize(
    ("installer", "line"),
    [
        ("apt-get", "apt-get install -y --no-install-recommends libxcb-cursor0 libxcb-icccm4"),
        ("dnf", "dnf install -y xcb-util-cursor xcb-util-wm"),
        ("pacman", "pacman -S --needed xcb-util-cursor xcb-util-wm"),
    ],
)
def test_the_line_to_type_fits_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installer: str, line: str
) -> None:
    program = tmp_path / installer
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    needs = [need for need in system_libraries.NEEDS if need.apt in ("libxcb-cursor0", "libxcb-icccm4")]
    assert system_libraries.line_to_type(needs) == line


def test_a_program_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    lacking = {need.apt for need in system_libraries.missing(for_tests=True)}
    assert {"xvfb", "poppler-utils"} <= lacking
    assert not {"xvfb", "poppler-utils"} & {need.apt for need in system_libraries.missing(for_tests=False)}


def test_this_environment_holds_what_the_locks_ask_for() -> None:
    assert set_up.is_installed("run")
    assert set_up.is_installed("dev")


def test_the_tests_lock_pins_what_the_program_lock_pins() -> None:
    def pins(kind: str) -> set[str]:
        lines = (set_up.ROOT / "requirements" / set_up.LOCKS[kind]).read_text().splitlines()
        return {line.split()[0] for line in lines if "==" in line and line[0].isalnum()}

    assert pins("run") <= pins("dev")
