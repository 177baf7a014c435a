"""The few system libraries Qt needs on Linux: install them where we may, else say the line to type."""

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Need:
    """A library by its file name (or a program by its command), and the package that brings it."""

    file: str
    use: str  # "start": nothing works without; "window": no window without; "test": the tests use it
    apt: str
    dnf: str
    pacman: str
    zypper: str


_TABLE = """
libEGL.so.1            start   libegl1             libglvnd-egl           libglvnd          libglvnd
libGL.so.1             start   libgl1              libglvnd-glx           libglvnd          libglvnd
libxkbcommon.so.0      start   libxkbcommon0       libxkbcommon           libxkbcommon      libxkbcommon0
libdbus-1.so.3         start   libdbus-1-3         dbus-libs              dbus              libdbus-1-3
libfontconfig.so.1     start   libfontconfig1      fontconfig             fontconfig        fontconfig
libglib-2.0.so.0       start   libglib2.0-0        glib2                  glib2             libglib-2_0-0
libxcb-cursor.so.0     window  libxcb-cursor0      xcb-util-cursor        xcb-util-cursor   libxcb-cursor0
libxcb-icccm.so.4      window  libxcb-icccm4       xcb-util-wm            xcb-util-wm       libxcb-icccm4
libxcb-keysyms.so.1    window  libxcb-keysyms1     xcb-util-keysyms       xcb-util-keysyms  libxcb-keysyms1
libxcb-shape.so.0      window  libxcb-shape0       libxcb                 libxcb            libxcb-shape0
libxcb-xkb.so.1        window  libxcb-xkb1         libxcb                 libxcb            libxcb-xkb1
libxkbcommon-x11.so.0  window  libxkbcommon-x11-0  libxkbcommon-x11       libxkbcommon-x11  libxkbcommon-x11-0
Xvfb                   test    xvfb                xorg-x11-server-Xvfb  xorg-server-xvfb xorg-x11-server-Xvfb
pdftotext              test    poppler-utils       poppler-utils          poppler           poppler-tools
"""
NEEDS = tuple(Need(*line.split()) for line in _TABLE.strip().splitlines())

INSTALLERS = {
    "apt": ("apt-get", "apt-get install -y --no-install-recommends"),
    "dnf": ("dnf", "dnf install -y"),
    "pacman": ("pacman", "pacman -S --needed"),
    "zypper": ("zypper", "zypper install -y"),
}


def missing(for_tests: bool) -> list[Need]:
    """What this machine lacks."""
    return [need for need in NEEDS if (for_tests or need.use != "test") and not _is_there(need)]


def _is_there(need: Need) -> bool:
    if need.use == "test":
        return shutil.which(need.file) is not None
    try:
        ctypes.CDLL(need.file)
    except OSError:
        return False
    return True


def line_to_type(needs: list[Need]) -> str:
    """The command for this machine's installer; Debian's where we know none."""
    kind = next((kind for kind, (program, _) in INSTALLERS.items() if shutil.which(program)), "apt")
    packages = dict.fromkeys(getattr(need, kind) for need in needs)
    return f"{INSTALLERS[kind][1]} {' '.join(packages)}"


def provide(for_tests: bool) -> None:
    """Install what is missing as root on Debian, else print the line to type.

    Ends the process with a sentence when nothing of Qt can start; a missing window library or test program is
    only told, since the command line works without.
    """
    if not sys.platform.startswith("linux"):
        return
    needs = missing(for_tests)
    if needs and os.geteuid() == 0 and shutil.which("apt-get"):
        _install(needs)
        needs = missing(for_tests)
    if not needs:
        return
    names = ", ".join(need.file for need in needs)
    print(
        f"Missing on this system: {names}. To install, type:\n\n    sudo {line_to_type(needs)}\n", flush=True
    )
    if any(need.use == "start" for need in needs):
        sys.exit("Maillon cannot start without them.")


def _install(needs: list[Need]) -> None:
    packages = [need.apt for need in needs]
    print(f"Installing {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            ["apt-get", *command], env=environment, check=False, capture_output=True, text=True
        )
        if done.returncode != 0:
            print(done.stderr.strip(), flush=True)


if __name__ == "__main__":
    provide(for_tests="--for-tests" in sys.argv)
