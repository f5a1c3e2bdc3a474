"""Sets up a checkout: system libraries where there is apt, a virtual environment, the locked packages. Standard library only.

The packages are exactly those of constraints*.txt, by hash. A set-up that breaks off leaves no stamp, so the next start goes
on from there; two at once wait for each other.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bootstrap import ROOT, SET, WINDOWS, become, looked_at, pins_of, python_of, refuse, say, stamp_of, stamped, wanted

OLDEST, TOO_NEW = (3, 11), (3, 14)

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


SCREEN_READER = {"orca": "orca", "Xvfb": "xvfb", "dbus-run-session": "dbus", "speech-dispatcher": "speech-dispatcher"}
"""What the tests need that listen to a screen reader: the tool, and Debian's package of it."""
AT_SPI = {"pyatspi": "python3-pyatspi", "speechd": "python3-speechd"}
"""Modules that the system's own Python must have for them."""


def set_up(home: str, what: str, *, needs: str) -> None:
    """Makes sure of the packages of `what` and of the libraries of `needs`. Ends the program with 3 where it cannot."""
    _check_version()
    place = Path(home)
    place.mkdir(parents=True, exist_ok=True)
    with alone(place):
        # Again, since another start may just have done it.
        done = stamped(home, what)
        if not done or not looked_at(home, needs):
            _install_system(place, needs)
        if not done:
            _install_packages(place, what)


# Python itself


def _check_version() -> None:
    if OLDEST <= sys.version_info[:2] < TOO_NEW:
        return
    have = f"{sys.version_info[0]}.{sys.version_info[1]}"
    for name in ("python3.13", "python3.12", "python3.11"):
        other = shutil.which(name)
        if other:
            say(f"This is Python {have}; going on with {name}.")
            sys.exit(become([other, *sys.argv]))
    refuse(f"Crisis Desk needs Python 3.11, 3.12 or 3.13, and this is {have}.")


def _works(home: Path) -> bool:
    """Whether there is an environment with pip, of a Python that fits."""
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
    if missing and shutil.which("apt-get"):
        refuse("These libraries are still missing: " + ", ".join(sorted(missing)) + ".")
    if missing:
        # Not Debian: the names of packages are not known here, and Qt may yet find what the loader did not. Said once.
        say("Qt may miss these libraries of the system: " + ", ".join(sorted(missing)) + ".")
    if LIBRARIES[needs]:
        Path(stamp_of(str(home), needs)).touch()


def install_screen_reader() -> None:
    """Has apt install what the tests need that listen to a screen reader, where that asks for no password. Else they skip."""
    if not sys.platform.startswith("linux") or not shutil.which("apt-get") or _as_root() is None:
        return
    ask = "import importlib.util as at, sys; sys.exit(at.find_spec(sys.argv[1]) is None)"
    lacking = {package for tool, package in SCREEN_READER.items() if not shutil.which(tool)}
    for module, package in AT_SPI.items():
        if subprocess.run(["/usr/bin/python3", "-c", ask, module], capture_output=True, check=False).returncode:
            lacking.add(package)
    lacking |= set(_missing("window").values())
    if lacking:
        _apt(sorted(lacking | {"at-spi2-core"}))


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
    return all(importlib.util.find_spec(name) is not None for name in ("ensurepip", "venv"))


def _venv_package() -> str:
    return f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def _apt(packages: list[str]) -> None:
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        return
    root = _as_root()
    if root is None:
        refuse("Some system packages are missing: run `sudo " + " ".join(install) + "`, then this again.")
    say("Installing system packages: " + " ".join(packages))
    # By env, since sudo lets no variable through.
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive"]
    _run_quietly([*apt, "apt-get", "update", "-qq"], "apt-get update failed.")
    _run_quietly([*apt, *install, "-qq"], "The system packages could not be installed: " + " ".join(packages) + ".")
    importlib.invalidate_caches()


def _as_root() -> list[str] | None:
    """What to put before a command so that root runs it; None where that would ask for a password."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


# The packages


def _python(home: Path) -> Path:
    return Path(python_of(str(home)))


def _install_packages(home: Path, what: str) -> None:
    """Makes or mends the environment. The stamp goes first and comes last, so that a broken set-up is never taken for one."""
    for old in SET:
        Path(stamp_of(str(home), old)).unlink(missing_ok=True)
    say("Setting up, once: the packages go to " + str(home) + ".")
    if not _works(home):
        _make_environment(home)
    pins = Path(pins_of(what))
    first = home / "crisisdesk-pip.txt"
    first.write_text(_pin_of("pip", pins.read_text("utf-8")), "utf-8")
    # First pip itself: the one that came with Python may not understand all that the lock says.
    _pip(home, first)
    _pip(home, pins)
    _point_to_source(home)
    Path(stamp_of(str(home), what)).write_bytes(wanted(str(home), what))
    say("All is set up.")


def _make_environment(home: Path) -> None:
    import venv

    if not _can_make_environments():
        refuse("This Python cannot make virtual environments: install its `venv` and `ensurepip`, then run this again.")
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
        refuse(f"A virtual environment could not be made in {home}: {error}.")


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
    source = Path(ROOT) / "desktop"
    # Within the checkout the way is relative, so that no letter of the path depends on the system's encoding.
    line = os.path.relpath(str(source), str(site)) if Path(ROOT) in home.parents else str(source)
    (site / "crisisdesk.pth").write_text(line + "\n", "utf-8" if sys.version_info >= (3, 13) else "locale")


# Small change


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Holds the lock of `home`. The system frees it when the process ends, however that is."""
    with (home / "crisisdesk.lock").open("a") as file:
        if not _take(file.fileno(), patient=False):
            say("Another start is setting up; waiting for it.")
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


def _run(command: Sequence[str], failed: str, environ: dict[str, str] | None = None) -> None:
    if subprocess.run(command, stdout=sys.stderr, stdin=subprocess.DEVNULL, env=environ, check=False).returncode:
        refuse(failed)


def _run_quietly(command: Sequence[str], failed: str) -> None:
    """Shows what the command says only where it fails."""
    ran = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, check=False
    )
    if ran.returncode:
        say(ran.stdout.decode(errors="replace"))
        refuse(failed)


if __name__ == "__main__" and sys.argv[1:] == ["screen-reader"]:
    install_screen_reader()
