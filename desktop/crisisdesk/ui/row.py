"""A row of a list in words: what a presenter tells and `widgets/rows.py` shows."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """`key` is what the screen knows it by."""

    key: str
    title: str
    lines: tuple[str, ...] = ()
    end: str = ""
    dot: str = ""
    """A colour before the title, as #RRGGBB or the name of a token; "" for none."""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ". ".join(part for part in (self.title, *self.lines, self.end) if part)
