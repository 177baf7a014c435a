"""Commands carried out in this process, and plans to carry them out on."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.commandline import main
from tests.app.commandline.runs import Answer, Run


@pytest.fixture
def run(qapp: object, capsys: pytest.CaptureFixture[str]) -> Run:
    """Carry a command out in this process."""

    def run(*arguments: object, language: str = "en") -> Answer:
        capsys.readouterr()
        status = main(["--language", language, *map(str, arguments)])
        said = capsys.readouterr()
        return Answer(status, said.out, said.err)

    return run


@pytest.fixture
def plan(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "plan.maillon"
    assert run("new", path).status == 0
    return path


@pytest.fixture(scope="session")
def sample_content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    from models.sample_plan import sample_content

    return sample_content("en", dt.date.today())


@pytest.fixture
def sample(sample_content: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "sample.maillon"
    path.write_bytes(sample_content)
    return path
