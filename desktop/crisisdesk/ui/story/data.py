"""What the three pictures show, in words that are already the reader's."""

from __future__ import annotations

from dataclasses import dataclass

from crisisdesk.ui.pictures.data import Told


@dataclass(frozen=True, slots=True)
class Note:
    """A few words with a line about them. `key` leads to their passage, `token` colours their edge."""

    key: str
    words: str
    about: str
    spoken: str
    token: str


@dataclass(frozen=True, slots=True)
class Lane:
    """One speaker; a cell for each day holds what they said then."""

    name: str
    about: str
    cells: tuple[tuple[Note, ...], ...]


@dataclass(frozen=True, slots=True)
class Speakers:
    """Speakers down, days across."""

    told: Told
    days: tuple[str, ...]
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, slots=True)
class Days:
    """Days with what happened and what was said on each."""

    told: Told
    days: tuple[tuple[str, tuple[Note, ...]], ...]


@dataclass(frozen=True, slots=True)
class Pin:
    """A place on the map."""

    key: str
    name: str
    latitude: float
    longitude: float
    weight: int
    """How often it is named."""
    spoken: str


@dataclass(frozen=True, slots=True)
class Atlas:
    """Places, with the lands (ISO codes) that the articles speak of."""

    told: Told
    pins: tuple[Pin, ...]
    lands: frozenset[str]
