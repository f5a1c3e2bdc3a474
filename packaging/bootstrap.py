"""Starts a checkout, behind `python3 desktop` and `python3 tests`; where something is missing, install.py sets it up first.

A stamp in the environment says that all is there, so that a start only compares two short texts. This module is passed
through at each start, so it imports next to nothing: pathlib, hashlib and typing would take as long as Python itself.

What is said goes to standard error, so that the output of `python3 desktop build x.txt --json` stays clean. Exit codes are
those of the command: 3 with one sentence where something is missing that cannot be put right here.
"""

# Kept readable for Pythons too old to run the program, so that they can say so.
from __future__ import annotations

import os
import sys
import zlib

TYPE_CHECKING = False  # a type checker takes it for the real one, which would cost an import
if TYPE_CHECKING:
    from typing import NoReturn

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WINDOWS = os.name == "nt"
REFUSED = 3
SET = {"desktop": "constraints.txt", "tests": "constraints-tests.txt"}
WINDOWLESS = frozenset("read build quiz import export backup check restore forget-pin --version --help -h".split())
"""Arguments with which the program opens no window."""


def open_desk(arguments: list[str]) -> int:
    """Opens the app, or runs the command that `arguments` name. On POSIX this does not come back."""
    window = WINDOWLESS.isdisjoint(arguments)
    if window and not _has_display():
        refuse(
            "There is no display to open a window on: answer in the terminal with `python3 desktop quiz`, "
            "or come with `ssh -X`, or use `xvfb-run python3 desktop`."
        )
    # A worksheet is drawn by Qt, though nowhere that it is seen.
    drawn = any(each.lower().endswith(".pdf") for each in arguments)
    home = _ready("desktop", needs="window" if window else "qt" if drawn else "nothing")
    return become([python_of(home), "-P", "-m", "crisisdesk", *arguments])


def run_tests(arguments: list[str]) -> int:
    """Runs pytest on the checkout, its summary last. On POSIX this does not come back."""
    home = _ready("tests", needs="qt")
    os.chdir(ROOT)
    # Where the checkout cannot be written, what pytest remembers goes where the packages went.
    remembers = [] if home.startswith(ROOT) else ["-o", "cache_dir=" + os.path.join(home, "pytest")]
    return become([python_of(home), "-P", "-m", "pytest", "-n", "2", *remembers, *arguments])


def _ready(what: str, *, needs: str) -> str:
    """The environment's folder, with the packages of `what` and the libraries of `needs` in it."""
    for home in (_own(), _in_cache()):
        if stamped(home, what) and looked_at(home, needs):
            return home
    from install import set_up

    home = environment()
    set_up(home, what, needs=needs)
    return home


def environment() -> str:
    """The folder of the virtual environment: in the checkout, or in the user's cache where that cannot be written."""
    home = _own()
    return home if os.access(home if os.path.exists(home) else ROOT, os.W_OK) else _in_cache()


def _own() -> str:
    return os.path.join(ROOT, ".venv")


def _in_cache() -> str:
    return os.path.join(_cache(), f"venv-{zlib.crc32(os.fsencode(ROOT)):08x}")


def _cache() -> str:
    if WINDOWS:
        return os.path.join(
            os.environ.get("LOCALAPPDATA") or os.path.expanduser(r"~\AppData\Local"), "crisisdesk", "Cache"
        )
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Caches/crisisdesk")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "crisisdesk")


def python_of(home: str) -> str:
    """The environment's Python."""
    return os.path.join(home, "Scripts", "python.exe") if WINDOWS else os.path.join(home, "bin", "python")


def pins_of(what: str) -> str:
    """The lock of `what`."""
    return os.path.join(ROOT, "packaging", SET[what])


def stamp_of(home: str, what: str) -> str:
    """The file that says that `what` is there."""
    return os.path.join(home, "crisisdesk-" + what)


def stamped(home: str, what: str) -> bool:
    """Whether `home` has what the lock says today. The tests' packages hold the app's, so their stamp does for both."""
    if what == "desktop" and stamped(home, "tests"):
        return True
    try:
        return _read(stamp_of(home, what)) == wanted(home, what)
    except OSError:
        return False


def wanted(home: str, what: str) -> bytes:
    """What a true stamp says: the lock, the Python, the checkout. A change of any asks for a new set-up. OSError without."""
    python = os.path.realpath(python_of(home))
    os.stat(python)
    # The sum guards against forgetting, not against malice: what is installed is held by its hashes.
    lock = b"%08x" % zlib.crc32(_read(pins_of(what)))
    return b"\n".join((lock, os.fsencode(ROOT), os.fsencode(python), _read(os.path.join(home, "pyvenv.cfg"))))


def looked_at(home: str, needs: str) -> bool:
    """Whether the system's libraries were found before."""
    return needs == "nothing" or not sys.platform.startswith("linux") or os.path.exists(stamp_of(home, needs))


def _read(file: str) -> bytes:
    with open(file, "rb") as stream:
        return stream.read()


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    display = os.environ.get("DISPLAY", "")
    return bool(display) and not _is_dead(display)


def _is_dead(display: str) -> bool:
    """Whether `display` names a server on this machine that does not run. Qt would abort."""
    host, _, number = display.partition(":")
    socket_of = "/tmp/.X11-unix/X" + number.partition(".")[0]  # noqa: S108 - where X has it
    if host not in ("", "unix") or os.path.exists(socket_of):
        return False
    import socket

    with socket.socket(socket.AF_UNIX) as probe:
        # The other place, which has no file.
        return probe.connect_ex("\0" + socket_of) != 0


def become(command: list[str]) -> int:
    """Goes on as another program. Windows has no such thing, so there it is started and waited for."""
    sys.stdout.flush()
    sys.stderr.flush()
    if not WINDOWS:
        os.execv(command[0], command)  # noqa: S606 - no shell is the point
    import subprocess

    return subprocess.run(command, check=False).returncode


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def refuse(sentence: str) -> NoReturn:
    say(sentence)
    sys.exit(REFUSED)
