"""Finds the files that ship with the program: in a checkout, a wheel or a frozen bundle. Nothing else looks for them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _home() -> Path:
    """The folder that holds resources/ and seeds/. A bundle unpacks like a wheel: both stand inside the package."""
    for folder in (_PACKAGE, _PACKAGE.parents[1]):
        if (folder / "resources").is_dir() and (folder / "seeds").is_dir():
            return folder
    raise FileNotFoundError(f"no resources beside {_PACKAGE}")


def path(name: str) -> Path:
    """A shipped file or folder by its name under resources/: "themes/light.toml". FileNotFoundError is a bug."""
    found = _home() / "resources" / name
    if not found.exists():
        raise FileNotFoundError(f"no such resource: {name}")
    return found


def text(name: str) -> str:
    """The UTF-8 text of a shipped file."""
    return path(name).read_text("utf-8")


def seeds() -> tuple[Path, ...]:
    """The articles that the program starts from, by name; each has its sidecar .toml beside it."""
    return tuple(sorted((_home() / "seeds").glob("*.txt")))
