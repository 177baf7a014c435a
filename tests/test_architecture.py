"""The rooms and the habits of the code, held by tests."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 450  # lines
MODULES = sorted(
    path
    for folder in ("app", "models", "tools", "tests")
    for path in (ROOT / folder).rglob("*.py")
    if path.stat().st_size
)


def _names(paths: list[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


def test_rooms_import_only_what_they_may() -> None:
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([str(linter), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("room", ["app", "models", "tools"])
def test_every_module_says_what_it_is_for(room: str) -> None:
    inside = [path for path in MODULES if path.relative_to(ROOT).parts[0] == room]
    silent = [path for path in inside if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert _names(silent) == []


def test_no_module_has_grown_into_two() -> None:
    long = [path for path in MODULES if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST]
    assert _names(long) == []


def test_no_module_is_a_drawer_for_everything() -> None:
    drawers = {"utils.py", "util.py", "helpers.py", "helper.py", "misc.py", "common.py", "manager.py"}
    assert _names([path for path in MODULES if path.name in drawers]) == []


def test_code_of_ours_opens_no_pickle_and_runs_no_text() -> None:
    def dangerous(path: Path) -> bool:
        tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        return any(
            (
                isinstance(node, ast.Import)
                and any(one.name in ("pickle", "marshal", "shelve") for one in node.names)
            )
            or (isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("eval", "exec"))
            for node in tree
        )

    ours = [path for path in MODULES if path.relative_to(ROOT).parts[0] in ("app", "models")]
    assert _names([path for path in ours if dangerous(path)]) == []


def test_locks_hold_no_address_and_a_hash_for_every_package() -> None:
    for lock in (ROOT / "requirements").glob("*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index-url" not in text
        assert "--find-links" not in text
        pinned = [line for line in text.splitlines() if "==" in line and not line.startswith((" ", "#"))]
        assert pinned
        assert all(line.endswith("\\") for line in pinned)


def test_starting_loads_nothing_heavy() -> None:
    heavy = [
        "sqlalchemy",
        "alembic",
        "networkx",
        "numpy",
        "scipy",
        "matplotlib",
        "xlsxwriter",
        "python_calamine",
        "dateutil",
    ]
    code = f"import sys, main, app.theme, app.icons; print([one for one in {heavy} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
