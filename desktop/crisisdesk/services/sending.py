"""What leaves the program: in which formats, under which words, and what each of them could not carry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from crisisdesk.domain.pack import Pack


class Format(Enum):
    """Each by the ending of its files."""

    PACK = ".deskpack"
    """All of it, for somebody else's library."""
    ANKI = ".apkg"
    """A deck for Anki."""
    TABLE = ".csv"
    """For spreadsheets."""
    MOODLE = ".gift"
    """For Moodle's question bank."""
    WORKSHEET = ".pdf"
    """To write on, with the answers on pages of their own. Printed, so made where there are fonts, and not by `Send`."""


@dataclass(frozen=True, slots=True)
class Labels:
    """The few words that stand around questions in another program, in the language of whoever sends them."""

    also_right: str = "Also right"
    proof: str = "Proof"
    source: str = "Source"
    why_not: str = "Why not the others"
    claim: str = "Somebody's claim"
    true: str = "True"
    false: str = "False"


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of it."""

    name: str
    """Of the file."""
    questions: int
    """Those that are in it."""
    left_out: int = 0
    """Those of forms that the format does not have."""
    telling: int = 0
    """Those that would tell another's answer where all are seen at once."""


class Send(Protocol):
    """Writes a pack into a file, in this format or that of its ending. Raises NotWritten."""

    def __call__(self, pack: Pack, path: Path, labels: Labels, form: Format | None = None) -> Sent: ...


class Write(Protocol):
    """Writes a whole file and gives it; a path without this ending is given it, at a name that is free. Raises NotWritten."""

    def __call__(self, path: Path, data: bytes, ending: str = "") -> Path: ...


def format_of(path: Path) -> Format | None:
    """The format that files of this name have; None for none that we know."""
    return next((each for each in Format if each.value == path.suffix.lower()), None)
