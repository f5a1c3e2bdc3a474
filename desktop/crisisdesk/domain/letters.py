"""Text from outside, as it is kept."""

from __future__ import annotations

import re

REPLACED = "\N{REPLACEMENT CHARACTER}"
_HALF = re.compile(r"[\ud800-\udfff]")


def without_halves(text: str) -> str:
    """The text with lone halves of characters replaced, one for one, since they can be neither kept nor shown."""
    return _HALF.sub(REPLACED, text)


def on_one_line(text: str) -> str:
    """The same, with single spaces between its words."""
    return " ".join(without_halves(text).split())
