"""Reads the tables of facts that are shipped with the program."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from crisisdesk import assets

Row = tuple[str, ...]


def rows(name: str) -> Iterator[Row]:
    """The rows of resources/tables/NAME.tsv below its header."""
    lines = assets.path(f"tables/{name}.tsv").read_text(encoding="utf-8").split("\n")
    return (tuple(line.split("\t")) for line in lines[1:] if line)


def listed(cell: str) -> tuple[str, ...]:
    """The things in a cell that holds several."""
    return tuple(cell.split("|")) if cell else ()


def fold(text: str) -> str:
    """Small letters without accents, straight apostrophes, single spaces: how names are compared."""
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())


# Letters that Unicode does not take apart, and the apostrophes and dashes of typesetting.
_PLAIN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʻ": "'",
        "ʼ": "'",
        "–": "-",
        "‑": "-",
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "Ø": "O",
        "ı": "i",
        "đ": "d",
        "Đ": "D",
    }
)
