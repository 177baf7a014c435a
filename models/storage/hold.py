"""A hold on a folder: the system lets go of it by itself when the process ends, however it ends."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import IO


class Hold:
    """Keeps a folder for this opener alone, on this machine."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    @classmethod
    def take(cls, folder: Path) -> Hold:
        """Hold `folder`. Raises OSError when another opener holds it."""
        file = open(folder / "held", "a+b")  # noqa: SIM115 - kept open for as long as the hold lasts
        try:
            _lock(file)
        except OSError:
            file.close()
            raise
        return cls(file)

    def release(self) -> None:
        """Let go."""
        self._file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
