"""packaging/bootstrap.py and install.py, on small checkouts of the test's own."""

from __future__ import annotations

import ast
import importlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
STUB = "import os, sys\nprint(*sys.argv[1:], os.getcwd(), sep='|')\nsys.exit(7)\n"
LIBRARY_STAMPS = ("qt", "window")
BAD_PIN = f"pip==99.0 \\\n    --hash=sha256:{'0' * 64}\n"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose program only says what it was given, and ends with 7."""
    root = tmp_path / "some where" / "Überblick"
    for name in ("packaging/bootstrap.py", "packaging/install.py", "desktop/__main__.py", "tests/__main__.py"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    for package in ("crisisdesk", "pytest"):
        (root / "desktop" / package).mkdir()
        (root / "desktop" / package / "__main__.py").write_text(STUB)
    for name in ("constraints.txt", "constraints-tests.txt"):
        (root / "packaging" / name).write_text(BAD_PIN)
    return root


def _modules(checkout: Path) -> tuple[ModuleType, ModuleType]:
    """The checkout's own copies of bootstrap and install, which take their root from where they stand."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(checkout / "packaging"))
        for name in ("bootstrap", "install"):
            patch.delitem(sys.modules, name, raising=False)
        loaded = importlib.import_module("bootstrap"), importlib.import_module("install")
        for name in ("bootstrap", "install"):
            patch.delitem(sys.modules, name)
    return loaded


def _set_up(checkout: Path, what: str) -> ModuleType:
    """Puts into `checkout` what a finished set-up leaves, but for the packages."""
    bootstrap, install = _modules(checkout)
    home = checkout / ".venv"
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(home)
    install._point_to_source(home)
    for stamp in LIBRARY_STAMPS:
        (home / f"crisisdesk-{stamp}").touch()
    (home / f"crisisdesk-{what}").write_bytes(bootstrap.wanted(str(home), what))
    return bootstrap


def _start(checkout: Path, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden and not name.startswith("COV_")}
    command = [sys.executable, *arguments]
    return subprocess.run(
        command,
        cwd=checkout,
        env={**kept, "PYTHONUTF8": "1", **environ},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_a_stamped_checkout_hands_over_at_once(checkout: Path) -> None:
    _set_up(checkout, "desktop")
    ran = _start(checkout, "desktop", "quiz", "--profile", "a b")
    assert ran.stdout == f"quiz|--profile|a b|{checkout}\n"
    assert ran.stderr == ""
    assert ran.returncode == 7


def test_the_tests_run_in_the_checkout_whatever_the_folder(checkout: Path, tmp_path: Path) -> None:
    _set_up(checkout, "tests")
    ran = _start(tmp_path, str(checkout / "tests"), "-k", "settings")
    assert ran.stdout == f"-n|2|-k|settings|{checkout}\n"


def test_the_tests_packages_do_for_the_app(checkout: Path) -> None:
    _set_up(checkout, "tests")
    assert _start(checkout, "desktop", "--version").returncode == 7


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
@pytest.mark.parametrize("display", ["", ":9876", "unix:9876.0"])
def test_without_a_display_one_sentence_says_what_to_do(checkout: Path, display: str) -> None:
    ran = _start(checkout, "desktop", DISPLAY=display)
    assert ran.returncode == 3
    assert ran.stderr.startswith("There is no display")
    assert "desktop quiz" in ran.stderr
    assert ran.stderr.count("\n") == 1
    assert not (checkout / ".venv").exists()


def test_with_a_display_the_window_may_open(checkout: Path) -> None:
    _set_up(checkout, "desktop")
    assert _start(checkout, "desktop", "--profile", "x", DISPLAY="elsewhere:0").returncode == 7


@pytest.mark.parametrize(
    "arguments", [["quiz"], ["build", "-", "--json"], ["read", "x.txt"], ["--help"], ["--profile", "p", "quiz"]]
)
def test_a_command_needs_no_display(checkout: Path, arguments: list[str]) -> None:
    _set_up(checkout, "desktop")
    assert _start(checkout, "desktop", *arguments).returncode == 7


def test_a_changed_lock_asks_for_a_set_up(checkout: Path) -> None:
    bootstrap = _set_up(checkout, "desktop")
    assert bootstrap.stamped(str(checkout / ".venv"), "desktop")
    (checkout / "packaging" / "constraints.txt").write_text(BAD_PIN + "\n")
    assert not bootstrap.stamped(str(checkout / ".venv"), "desktop")


def test_a_moved_checkout_asks_for_a_set_up(checkout: Path, tmp_path: Path) -> None:
    _set_up(checkout, "desktop")
    moved = checkout.rename(tmp_path / "moved")
    bootstrap, _ = _modules(moved)
    assert not bootstrap.stamped(str(moved / ".venv"), "desktop")


def test_an_environment_without_its_python_asks_for_a_set_up(checkout: Path) -> None:
    bootstrap = _set_up(checkout, "desktop")
    Path(bootstrap.python_of(str(checkout / ".venv"))).unlink()
    assert not bootstrap.stamped(str(checkout / ".venv"), "desktop")


@pytest.mark.slow
def test_a_set_up_that_fails_says_so_and_leaves_no_stamp(checkout: Path) -> None:
    _set_up(checkout, "desktop")
    (checkout / "packaging" / "constraints.txt").write_text(BAD_PIN + "\n")
    ran = _start(checkout, "desktop", "quiz", PIP_NO_INDEX="1", PIP_FIND_LINKS="")
    assert ran.returncode == 3
    assert ran.stderr.splitlines()[-1].startswith("The packages could not be installed")
    assert ran.stdout == ""
    assert not (checkout / ".venv" / "crisisdesk-desktop").exists()
    assert _modules(checkout)[1]._works(checkout / ".venv")


def test_an_environment_that_is_finished_is_used_by_all_who_can_read_it(checkout: Path, home: Path) -> None:
    _set_up(checkout, "desktop")
    (checkout / ".venv").chmod(0o500)
    try:
        assert _start(checkout, "desktop", "quiz").returncode == 7
    finally:
        (checkout / ".venv").chmod(0o700)
    assert not (home / "xdg_cache_home").exists()


def test_two_set_ups_wait_for_each_other(checkout: Path) -> None:
    _, install = _modules(checkout)
    with install.alone(checkout), (checkout / "crisisdesk.lock").open("a") as second:
        assert not install._take(second.fileno(), patient=False)
    with (checkout / "crisisdesk.lock").open("a") as third:
        assert install._take(third.fileno(), patient=False)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_checkout_that_cannot_be_written_uses_the_cache(checkout: Path, home: Path) -> None:
    checkout.chmod(0o500)
    try:
        bootstrap, _ = _modules(checkout)
        assert Path(bootstrap.environment()).is_relative_to(home)
    finally:
        checkout.chmod(0o700)


def test_the_pip_of_the_lock_is_found_with_its_hashes(checkout: Path) -> None:
    pins = (ROOT / "packaging" / "constraints.txt").read_text("utf-8")
    _, install = _modules(checkout)
    lines = install._pin_of("pip", pins).splitlines()
    assert lines[0].startswith("pip==")
    assert all("--hash=sha256:" in line for line in lines[1:])
    assert len(lines) >= 2


@pytest.mark.parametrize(
    "name", ["packaging/bootstrap.py", "packaging/install.py", "desktop/__main__.py", "tests/__main__.py"]
)
def test_an_old_python_can_read_it_and_so_can_say_that_it_is_too_old(name: str) -> None:
    tree = ast.parse((ROOT / name).read_text("utf-8"), feature_version=(3, 7))
    modules = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    modules |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert {module.partition(".")[0] for module in modules} <= sys.stdlib_module_names | {"bootstrap", "install"}


def test_a_screen_reader_is_installed_only_where_it_lacks_and_no_password_is_asked(checkout: Path) -> None:
    _, install = _modules(checkout)
    asked: list[list[str]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(install, "_apt", asked.append)
        patch.setattr(install.sys, "platform", "linux")
        patch.setattr(install.shutil, "which", lambda tool: None if tool == "orca" else f"/usr/bin/{tool}")
        patch.setattr(install, "_as_root", lambda: None)
        install.install_screen_reader()
        assert asked == []
        patch.setattr(install, "_as_root", list)
        install.install_screen_reader()
    assert len(asked) == 1
    assert {"orca", "at-spi2-core"} <= set(asked[0])


def test_each_command_but_one_does_without_a_display(checkout: Path) -> None:
    from crisisdesk.cli.arguments import parser

    bootstrap, _ = _modules(checkout)
    commands = parser("")._subparsers
    assert commands is not None
    (choices,) = (action.choices for action in commands._group_actions)
    assert isinstance(choices, dict)
    assert set(choices) - bootstrap.WINDOWLESS == {"open"}
