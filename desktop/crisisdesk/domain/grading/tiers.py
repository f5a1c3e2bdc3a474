"""How near a given answer comes to a text that is right or wrong. The nearer one decides."""

from enum import IntEnum


class Tier(IntEnum):
    """Nearest first. Two answers at the same tier cannot be told apart by it."""

    SAME = 0
    """Character for character."""
    FOLDED = 1
    """But for case, accents and punctuation."""
    PLAIN = 2
    """But for articles, titles and British or American spelling."""
    EQUAL = 3
    """Another way to write the same: a romanisation, a date in figures, 4,000 in words."""
    PART = 4
    """Less, but enough: a surname, a number without its unit."""
    SLIP = 5
    """A slip of the hand or the ear."""
