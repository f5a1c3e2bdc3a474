"""NAME.toml beside NAME.txt: what is known of an article besides its text."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from crisisdesk.domain.article import Article
from crisisdesk.domain.errors import ArticleUnreadable
from crisisdesk.exchange.limits import shown

_LARGEST = 64_000
_SOURCE_KEYS = ("outlet", "publisher", "country", "address", "origin")


def with_sidecar(article: Article, file: Path) -> Article:
    """The article with what its sidecar states, which goes before what the file itself says.

    Raises ArticleUnreadable for a sidecar that is there and cannot be understood; unknown keys are nothing to us.
    """
    beside = file.with_suffix(".toml")
    if not beside.is_file():
        return article
    known = _read(beside)
    source = {key: _words(known, key, beside) for key in _SOURCE_KEYS if key in known}
    return replace(
        article,
        title=_words(known, "title", beside) if "title" in known else article.title,
        published=_day(known, beside) if "published" in known else article.published,
        source=replace(article.source, **source),
    )


def _read(beside: Path) -> dict[str, object]:
    try:
        if beside.stat().st_size > _LARGEST:
            raise _refusal(beside, "it is too large")
        return tomllib.loads(beside.read_text("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _refusal(beside, "it is not valid TOML") from error
    except OSError as error:
        raise _refusal(beside, "it cannot be opened") from error


def _words(known: dict[str, object], key: str, beside: Path) -> str:
    value = known[key]
    if not isinstance(value, str):
        raise _refusal(beside, f"its {key} is not in quotation marks")
    # An escape can write any character: none that ends a text early, or turns its direction round.
    plain = "".join(each for each in " ".join(value.split()) if each.isprintable())
    return plain.upper() if key == "country" else plain


def _day(known: dict[str, object], beside: Path) -> date:
    value = known["published"]
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise _refusal(beside, "its published is not a day like 2022-01-21") from error


def _refusal(beside: Path, why: str) -> ArticleUnreadable:
    return ArticleUnreadable(
        "{name}, which describes the article, cannot be used: {why}.", name=shown(beside.name), why=why
    )
