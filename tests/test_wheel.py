"""The wheel holds the program, what it reads at run time, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built as an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    return next(folder.glob("crisisdesk-*.whl"))


def test_it_holds_all_modules_resources_seeds_and_migrations(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    package = ROOT / "desktop" / "crisisdesk"
    wanted = {f"crisisdesk/{file.relative_to(package).as_posix()}" for file in package.rglob("*.py")}
    wanted |= {f"crisisdesk/{file.relative_to(package).as_posix()}" for file in package.rglob("*.sql")}
    for name in ("resources", "seeds"):
        files = [file for file in (ROOT / name).rglob("*") if file.is_file()]
        wanted |= {f"crisisdesk/{file.relative_to(ROOT).as_posix()}" for file in files}
    assert wanted <= held


def test_it_holds_nothing_but_the_package_and_its_papers(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"crisisdesk"}


def test_the_licences_go_with_it(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.endswith("licenses/resources/THIRD-PARTY.md") for name in names)


def test_the_program_finds_its_files_in_it(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    ask = "import sys; sys.path.insert(0, sys.argv[1]); from crisisdesk import assets; print(assets.path('themes'), *assets.seeds())"
    told = subprocess.run(
        [sys.executable, "-I", "-S", "-c", ask, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr
    assert all(path.startswith(str(tmp_path)) for path in told.stdout.split())
    assert "blinken-geneva.txt" in told.stdout
