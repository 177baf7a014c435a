"""Make this checkout ready: virtual environment, pinned dependencies, Qt's system libraries.

Usage: python3 tools/set_up.py run|dev
Needs only Python 3.11 or newer and its standard library; does nothing where everything is in place.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
BINARY = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {"run": "run.lock", "dev": "dev.lock"}  # the second holds the first


def main(kind: str) -> None:
    """Set up for running ("run") or for running and testing ("dev")."""
    if sys.version_info < (3, 11):  # noqa: UP036 - nothing has chosen a Python before this
        sys.exit(f"Maillon needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if not BINARY.exists():
        print("Making the virtual environment .venv", flush=True)
        make_environment()
    if not is_installed(kind):
        print(f"Installing what requirements/{LOCKS[kind]} lists", flush=True)
        install(kind)
    from system_libraries import provide

    provide(for_tests=kind == "dev")


def make_environment() -> None:
    """A virtual environment, with a pip of its own where this Python can give it one."""
    own_pip = run([sys.executable, "-m", "venv", str(ENVIRONMENT)], quiet=True)
    if (
        own_pip != 0
        and run([sys.executable, "-m", "venv", "--clear", "--without-pip", str(ENVIRONMENT)]) != 0
    ):
        sys.exit("The virtual environment .venv could not be made. On Debian, type: apt install python3-venv")


def fingerprint(kind: str) -> str:
    """What the lock of this kind asks for."""
    return hashlib.sha256((ROOT / "requirements" / LOCKS[kind]).read_bytes()).hexdigest()


def is_installed(kind: str) -> bool:
    """Whether the environment holds what the lock asks for."""
    stamp = ENVIRONMENT / f"installed-{kind}"
    return stamp.exists() and stamp.read_text() == fingerprint(kind)


def install(kind: str) -> None:
    """Install the lock of this kind, every file checked against its hash."""
    own = run([str(BINARY), "-m", "pip", "--version"], quiet=True) == 0
    pip = [str(BINARY), "-m", "pip"] if own else [sys.executable, "-m", "pip", "--python", str(BINARY)]
    options = ["install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    if run([*pip, *options, "-r", str(ROOT / "requirements" / LOCKS[kind])]) != 0:
        sys.exit("The dependencies could not be installed: pip says why above. Then try again.")
    for covered in LOCKS if kind == "dev" else [kind]:
        (ENVIRONMENT / f"installed-{covered}").write_text(fingerprint(covered))


def run(command: list, quiet: bool = False) -> int:
    """The exit code of a command."""
    silence = subprocess.DEVNULL if quiet else None
    return subprocess.run(command, stdout=silence, stderr=silence, check=False).returncode


if __name__ == "__main__":
    if sys.argv[1:] not in (["run"], ["dev"]):
        sys.exit(__doc__)
    main(sys.argv[1])
