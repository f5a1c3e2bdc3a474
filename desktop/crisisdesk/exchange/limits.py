"""How much an article may be, and the sentences for what is more. Sizes are looked at before anything is unpacked."""

from __future__ import annotations

from itertools import islice

from crisisdesk.domain.errors import ArticleTooLarge, ArticleUnreadable

BYTES = 10_000_000
WORDS = 100_000
CHARACTERS = 1_000_000
"""More than this in at most 100,000 words is no prose: words of over ten letters on average."""
_FEWEST_LETTERS = 12


def too_many_bytes(name: str) -> ArticleTooLarge:
    """The refusal of a file by its size."""
    return ArticleTooLarge(
        "{name} is larger than {count} MB, which is more than one article can be.", name=name, count=BYTES // 1_000_000
    )


def check_text(text: str, *, name: str) -> None:
    """Raises ArticleTooLarge or ArticleUnreadable where the text is too long, or too little to be an article."""
    if not text.strip():
        raise ArticleUnreadable("{name} has no text in it.", name=name)
    if len(text) > CHARACTERS:
        raise ArticleTooLarge(
            "{name} has more than {count} characters, which is more than one article can be.",
            name=name,
            count=f"{CHARACTERS:,}",
        )
    if len(text.split(None, WORDS)) > WORDS:
        raise ArticleTooLarge(
            "{name} has more than {count} words, which is more than one article can be.", name=name, count=f"{WORDS:,}"
        )
    letters = sum(1 for _ in islice(filter(str.isalpha, text), _FEWEST_LETTERS))
    if letters < _FEWEST_LETTERS:
        raise ArticleUnreadable("{name} has too few words to be an article.", name=name)


def shown(name: str) -> str:
    """A file's name as it can stand in a sentence: one line, no control or direction characters, not too long."""
    plain = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in name)
    return plain if len(plain) <= 80 else f"{plain[:60]}…{plain[-16:]}"
