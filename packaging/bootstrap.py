"""Sets up a checkout and starts it: behind `python3 desktop` and `python3 tests`. Needs nothing but Python itself.

The packages go into .venv of the checkout, or into the user's cache where the checkout cannot be written. They are exactly
those of constraints*.txt, by hash. A stamp says that all is there, so that a later start only compares two short strings.
What this says goes to standard error, so that the output of `python3 desktop build x.txt --json` stays clean.

Exit codes are those of the command: 3 with one sentence where something is missing that this cannot put right.
"""

# Kept readable for Pythons too old to run the program, so that they can say so.
from __future__ import annotations

import hashlib
import importlib
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, NoReturn, Sequence  # noqa: UP035 - see above

ROOT = Path(__file__).resolve().parents[1]
OLDEST, TOO_NEW = (3, 11), (3, 14)
WINDOWS = os.name == "nt"
REFUSED = 3
SET = {"desktop": "constraints.txt", "tests": "constraints-tests.txt"}
WINDOWLESS = frozenset({"read", "build", "quiz", "--version", "--help", "-h"})
"""Arguments with which the program opens no window."""

QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt needs even without a window: the library, and Debian's package of it."""
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What it needs besides to open one."""
LIBRARIES: dict[str, dict[str, str]] = {"nothing": {}, "qt": QT, "window": {**QT, **WINDOW}}


def open_desk(arguments: Sequence[str]) -> int:
    """Opens the app, or runs the command that `arguments` name. On POSIX this does not come back."""
    window = WINDOWLESS.isdisjoint(arguments)
    if window and not _has_display():
        _refuse(
            "There is no display to open a window on: answer in the terminal with `python3 desktop quiz`, "
            "or come with `ssh -X`, or use `xvfb-run python3 desktop`."
        )
    python = set_up("desktop", needs="window" if window else "nothing")
    return _become([str(python), "-P", "-m", "crisisdesk", *arguments])


def run_tests(arguments: Sequence[str]) -> int:
    """Runs pytest on the checkout, its summary last. On POSIX this does not come back."""
    python = set_up("tests", needs="qt")
    os.chdir(str(ROOT))
    # Where the checkout cannot be written, what pytest remembers goes where the packages went.
    remembers = [] if ROOT in python.parents else ["-o", f"cache_dir={environment() / 'pytest'}"]
    return _become([str(python), "-P", "-m", "pytest", "-n", "2", *remembers, *arguments])


def set_up(what: str, *, needs: str) -> Path:
    """Makes sure of the packages of `what` in SET and the libraries of `needs` in LIBRARIES. Gives the Python that has them."""
    home = environment()
    if not (_stamped(home, what) and _known(home, needs)):
        _check_version()
        home.mkdir(parents=True, exist_ok=True)
        with _alone(home):
            _install_system(home, needs)
            if not _stamped(home, what):
                _install_packages(home, what)
    return _python(home)


def environment() -> Path:
    """The folder of the virtual environment: in the checkout, or in the cache where that cannot be written."""
    home = ROOT / ".venv"
    if os.access(str(home if home.exists() else ROOT), os.W_OK):
        return home
    return _cache() / ("venv-" + hashlib.sha256(os.fsencode(str(ROOT))).hexdigest()[:12])


def _cache() -> Path:
    if WINDOWS:
        return Path(os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local"), "crisisdesk", "Cache")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "crisisdesk"
    return Path(os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache"), "crisisdesk")


def _python(home: Path) -> Path:
    return home / "Scripts" / "python.exe" if WINDOWS else home / "bin" / "python"


# The stamps


def _stamp(what: str) -> str:
    return "crisisdesk-" + what


def _stamped(home: Path, what: str) -> bool:
    """Whether `home` has what the lock says today. The tests' packages hold the app's, so their stamp does for both."""
    if what == "desktop" and _stamped(home, "tests"):
        return True
    try:
        return (home / _stamp(what)).read_text("ascii") == _wanted(home, what)
    except (OSError, ValueError):
        return False


def _wanted(home: Path, what: str) -> str:
    """Names the pinned packages, the Python they are for, and the checkout: a change of any asks for a new set-up."""
    python = os.path.realpath(str(_python(home)))
    config = (home / "pyvenv.cfg").read_bytes() if Path(python).exists() else b""
    parts = ((ROOT / "packaging" / SET[what]).read_bytes(), config, os.fsencode(python), os.fsencode(str(ROOT)))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _known(home: Path, needs: str) -> bool:
    """Whether the system's libraries were looked at before."""
    return not LIBRARIES[needs] or not sys.platform.startswith("linux") or (home / _stamp(needs)).exists()


# Python itself


def _check_version() -> None:
    if OLDEST <= sys.version_info[:2] < TOO_NEW:
        return
    have = f"{sys.version_info[0]}.{sys.version_info[1]}"
    for name in ("python3.13", "python3.12", "python3.11"):
        other = _which(name)
        if other:
            _say(f"This is Python {have}; going on with {name}.")
            sys.exit(_become([other, *sys.argv]))
    _refuse(f"Crisis Desk needs Python 3.11, 3.12 or 3.13, and this is {have}.")


def _works(home: Path) -> bool:
    """Whether there is an environment with pip, of a Python that fits."""
    import subprocess

    if not _python(home).exists():
        return False
    ask = f"import pip, sys; sys.exit(not ({OLDEST} <= sys.version_info[:2] < {TOO_NEW}))"
    return subprocess.run([str(_python(home)), "-I", "-c", ask], capture_output=True, check=False).returncode == 0


# System libraries, on Debian and its kin


def _install_system(home: Path, needs: str) -> None:
    """Asks apt for what is missing, where there is apt and the right to use it; else says what to type."""
    if not sys.platform.startswith("linux"):
        return
    missing = _missing(needs)
    packages = sorted(missing.values()) + ([] if _can_make_environments() or _works(home) else [_venv_package()])
    if packages:
        _apt(packages)
        missing = _missing(needs)
    if missing and _which("apt-get"):
        _refuse("These libraries are still missing: " + ", ".join(sorted(missing)) + ".")
    if missing:
        # Not Debian: the names of packages are not known here, and Qt may yet find what the loader did not. Said once.
        _say(
            "Qt may miss these libraries, to be installed with the system's packages: "
            + ", ".join(sorted(missing))
            + "."
        )
    (home / _stamp(needs)).touch()


def _missing(needs: str) -> dict[str, str]:
    return {library: package for library, package in LIBRARIES[needs].items() if not _loads(library)}


def _loads(library: str) -> bool:
    try:
        import ctypes

        ctypes.CDLL(library)
    except (ImportError, OSError):
        return False
    return True


def _can_make_environments() -> bool:
    import importlib.util

    return all(importlib.util.find_spec(name) is not None for name in ("ensurepip", "venv"))


def _venv_package() -> str:
    return f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def _apt(packages: list[str]) -> None:
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not _which("apt-get"):
        return
    root = _as_root()
    if root is None:
        _refuse("Some system packages are missing: run `sudo " + " ".join(install) + "`, then this again.")
    _say("Installing system packages: " + " ".join(packages))
    # By env, since sudo lets no variable through.
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive"]
    _run_quietly([*apt, "apt-get", "update", "-qq"], "apt-get update failed.")
    _run_quietly([*apt, *install, "-qq"], "The system packages could not be installed: " + " ".join(packages) + ".")
    importlib.invalidate_caches()


def _as_root() -> list[str] | None:
    """What to put before a command so that root runs it; None where that would ask for a password."""
    import subprocess

    if os.geteuid() == 0:
        return []
    sudo = _which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


# The packages


def _install_packages(home: Path, what: str) -> None:
    """Makes or mends the environment. The stamp goes first and comes last, so that a broken set-up is never taken for one."""
    for old in SET:
        (home / _stamp(old)).unlink(missing_ok=True)
    _say("Setting up, once: the packages go to " + str(home) + ".")
    if not _works(home):
        _make_environment(home)
    pins = ROOT / "packaging" / SET[what]
    alone = home / "crisisdesk-pip.txt"
    alone.write_text(_pin_of("pip", pins.read_text("utf-8")), "utf-8")
    # First pip itself: the one that came with Python may not understand all that the lock says.
    _pip(home, alone)
    _pip(home, pins)
    _point_to_source(home)
    (home / _stamp(what)).write_text(_wanted(home, what), "ascii")
    _say("All is set up.")


def _make_environment(home: Path) -> None:
    import shutil
    import venv

    if not _can_make_environments():
        _refuse(
            "This Python cannot make virtual environments: install its `venv` and `ensurepip`, then run this again."
        )
    # Not clear=True, which would take the lock away from under us.
    for name in ("bin", "lib", "lib64", "include", "share", "Scripts", "Lib", "Include", "pyvenv.cfg"):
        old = home / name
        if old.is_symlink() or old.is_file():
            old.unlink()
        elif old.exists():
            shutil.rmtree(str(old))
    try:
        venv.EnvBuilder(with_pip=True, symlinks=not WINDOWS).create(str(home))
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever it is, there is no environment
        _refuse(f"A virtual environment could not be made in {home}: {error}.")


def _pin_of(name: str, pins: str) -> str:
    """The lines of one package, its hashes included."""
    lines = pins.splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith(name + "=="))
    last = next(number for number in range(first, len(lines)) if not lines[number].endswith("\\"))
    return "\n".join(lines[first : last + 1]) + "\n"


def _pip(home: Path, pins: Path) -> None:
    command = [str(_python(home)), "-I", "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    command += ["--require-hashes", "--only-binary", ":all:", "-r", str(pins)]
    if not sys.stderr.isatty():
        command.append("-qq")
    # Somebody's own wish for --user or --target would lead away from the environment.
    kept = {key: value for key, value in os.environ.items() if key not in ("PIP_USER", "PIP_TARGET", "PIP_PREFIX")}
    _run(command, "The packages could not be installed: is there a network, and room on the disk?", kept)


def _point_to_source(home: Path) -> None:
    """A .pth instead of an editable install: no builder needed, nothing to rebuild, and a moved checkout only says so."""
    site = home / "Lib" / "site-packages" if WINDOWS else next((home / "lib").glob("python3*")) / "site-packages"
    source = ROOT / "desktop"
    # Within the checkout the way is relative, so that no letter of the path depends on the system's encoding.
    line = os.path.relpath(str(source), str(site)) if ROOT in home.parents else str(source)
    (site / "crisisdesk.pth").write_text(line + "\n", "utf-8")


# Small change


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    """Holds the lock of `home`. The system frees it when the process ends, however that is."""
    with (home / "crisisdesk.lock").open("a") as file:
        if not _take(file.fileno(), patient=False):
            _say("Another start is setting up; waiting for it.")
            while not _take(file.fileno(), patient=True):
                continue
        yield


def _take(handle: int, *, patient: bool) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_LOCK if patient else msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX if patient else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _which(name: str) -> str | None:
    import shutil

    return shutil.which(name)


def _run(command: Sequence[str], failed: str, environ: dict[str, str] | None = None) -> None:
    import subprocess

    if subprocess.run(command, stdout=sys.stderr, stdin=subprocess.DEVNULL, env=environ, check=False).returncode:
        _refuse(failed)


def _run_quietly(command: Sequence[str], failed: str) -> None:
    """Shows what the command says only where it fails."""
    import subprocess

    ran = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False
    )
    if ran.returncode:
        _say(ran.stdout.decode(errors="replace"))
        _refuse(failed)


def _become(command: list[str]) -> int:
    """Goes on as another program. Windows has no such thing, so there it is started and waited for."""
    sys.stdout.flush()
    sys.stderr.flush()
    if not WINDOWS:
        os.execv(command[0], command)  # noqa: S606 - no shell is the point
    import subprocess

    return subprocess.run(command, check=False).returncode


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def _refuse(sentence: str) -> NoReturn:
    _say(sentence)
    sys.exit(REFUSED)
