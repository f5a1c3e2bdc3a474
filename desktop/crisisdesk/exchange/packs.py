"""Packs: a zip of JSON with articles and their questions. What is no pack, or could do harm, is refused in one sentence.

`pack.json` says the format, the collection's name and each article's file with its SHA-256; each article's file holds its text,
what is known of it, and its questions. Readings are not in it: whoever takes it in understands the text anew.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
import zlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from crisisdesk.domain.article import Article, Source
from crisisdesk.domain.errors import ArticleTooLarge, ArticleUnreadable, PackTooNew, PackUnreadable
from crisisdesk.domain.letters import without_halves
from crisisdesk.domain.pack import (
    MOST_ARTICLES,
    MOST_QUESTIONS,
    Pack,
    Packed,
    PackedArticle,
    unfit_as_name,
    unfit_as_source,
    unfit_for_a_pack,
)
from crisisdesk.exchange import limits, strict
from crisisdesk.exchange.files import content
from crisisdesk.exchange.limits import shown

FORMAT = "crisisdesk.pack/1"
MOST_BYTES = 30_000_000
"""Of the file."""
MOST_UNPACKED = 60_000_000
MOST_OF_ONE = 12_000_000
"""Bytes of one article unpacked: its text at its longest, with its questions."""

_DAMAGED = "{name} is damaged, or no pack at all."
_TOO_LARGE = "{name} is larger than a pack can be."
_STRANGE = "{name} cannot be used: what is in it is not what a pack has."
_BAD_ARTICLE = "{name} cannot be used: an article in it is not what it says, or none that can be read."
_BAD_QUESTION = "{name} cannot be used: a question in it is none that can be asked of its article."
_TOO_NEW = "{name} was made by a newer version of Crisis Desk. Get that version to use it."

_INDEX = "pack.json"
_FILE = re.compile(r"articles/[0-9a-f]{32}\.json")
_NEWER = re.compile(r"crisisdesk\.pack/[1-9][0-9]{0,8}")
_WHEN = (2000, 1, 1, 0, 0, 0)
"""The same pack is the same bytes, whenever it is made."""
# The others are unpacked whole before anything is read, however little is asked for.
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
# What reading a zip raises on a damaged one; a RuntimeError also for what zipfile cannot read.
_BROKEN = (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError, ValueError, KeyError, OverflowError)


@dataclass(frozen=True, slots=True)
class _Listed:
    """An article's file."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class _Index:
    """`pack.json`."""

    format: str
    articles: tuple[_Listed, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class _File:
    """What an article's file holds."""

    text: str
    title: str
    source: Source
    published: date | None = None
    questions: tuple[Packed, ...] = ()


def pack_bytes(pack: Pack) -> bytes:
    """The file. The same pack gives the same bytes."""
    bodies = {f"articles/{each.article.id}.json": _body(each) for each in pack.articles}
    listed = tuple(_Listed(name, hashlib.sha256(body).hexdigest()) for name, body in bodies.items())
    index = _encoded(_Index(FORMAT, listed, pack.name))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, body in {_INDEX: index, **bodies}.items():
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            whole.writestr(entry, body)
    return made.getvalue()


def _body(packed: PackedArticle) -> bytes:
    article = packed.article
    return _encoded(_File(article.text, article.title, article.source, article.published, packed.asked))


def _encoded(value: object) -> bytes:
    return json.dumps(strict.told(value), ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode("ascii")


def read_pack(path: Path) -> Pack:
    """The pack in a file. Raises PackUnreadable, PackTooNew; ArticleUnreadable where there is no such file."""
    name = shown(path.name)
    try:
        data = content(path, most=MOST_BYTES)
    except ArticleTooLarge as error:
        raise PackUnreadable(_TOO_LARGE, name=name) from error
    return pack_from(data, name=name)


def pack_from(data: bytes, *, name: str) -> Pack:
    """The pack in these bytes; `name` is what a refusal calls it. Raises PackUnreadable, PackTooNew."""
    if len(data) > MOST_BYTES:
        raise PackUnreadable(_TOO_LARGE, name=name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as whole:
            bodies = _unpacked(whole, name=name)
    except _BROKEN as error:
        raise PackUnreadable(_DAMAGED, name=name) from error
    try:
        return _understood(bodies, name=name)
    except strict.Misfit as error:
        raise PackUnreadable(_STRANGE, name=name) from error


def _unpacked(whole: zipfile.ZipFile, *, name: str) -> dict[str, bytes]:
    """All that is in it, where all of that is what a pack has. Sizes are looked at first, and held to while unpacking."""
    entries = whole.infolist()
    names = [each.filename for each in entries]
    if len(set(names)) < len(names):
        raise PackUnreadable(_STRANGE, name=name)
    if _INDEX not in names or any(each != _INDEX and _FILE.fullmatch(each) is None for each in names):
        raise PackUnreadable(_STRANGE, name=name)
    if any(each.compress_type not in _METHODS for each in entries):
        raise PackUnreadable(_STRANGE, name=name)
    if len(entries) > MOST_ARTICLES + 1:
        raise PackUnreadable(_TOO_LARGE, name=name)
    if sum(each.file_size for each in entries) > MOST_UNPACKED or any(each.file_size > MOST_OF_ONE for each in entries):
        raise PackUnreadable(_TOO_LARGE, name=name)
    return {each.filename: _content_of(whole, each, name=name) for each in entries}


def _content_of(whole: zipfile.ZipFile, entry: zipfile.ZipInfo, *, name: str) -> bytes:
    with whole.open(entry) as file:
        found = file.read(entry.file_size + 1)
    if len(found) != entry.file_size:
        raise PackUnreadable(_DAMAGED, name=name)
    return found


def _understood(bodies: dict[str, bytes], *, name: str) -> Pack:
    index = _index(bodies[_INDEX], name=name)
    files = [each.file for each in index.articles]
    if sorted(files) != sorted(set(bodies) - {_INDEX}) or not files:
        raise PackUnreadable(_STRANGE, name=name)
    if unfit_as_name(index.name):
        raise PackUnreadable(_STRANGE, name=name)
    if any(hashlib.sha256(bodies[each.file]).hexdigest() != each.sha256 for each in index.articles):
        raise PackUnreadable(_DAMAGED, name=name)
    pack = Pack(index.name, tuple(_article(each, bodies[each], name=name) for each in files))
    questions = [each.id for each in pack.questions]
    if len(set(questions)) < len(questions):
        raise PackUnreadable(_STRANGE, name=name)
    return pack


def _index(body: bytes, *, name: str) -> _Index:
    found = strict.parsed(body.decode("utf-8", "replace"))
    form = found.get("format") if isinstance(found, dict) else None
    if isinstance(form, str) and form != FORMAT and _NEWER.fullmatch(form):
        raise PackTooNew(_TOO_NEW, name=name)
    if form != FORMAT:
        raise PackUnreadable(_STRANGE, name=name)
    return strict.understood(_Index, found)


def _article(file: str, body: bytes, *, name: str) -> PackedArticle:
    found = strict.understood(_File, strict.parsed(body.decode("utf-8", "replace")))
    article = Article(found.text, found.title, found.published, found.source)
    if file != f"articles/{article.id}.json":
        raise PackUnreadable(_BAD_ARTICLE, name=name)
    try:
        limits.check_text(article.text, name=name)
    except ArticleUnreadable as error:
        raise PackUnreadable(_BAD_ARTICLE, name=name) from error
    if "\0" in article.text or without_halves(article.text) != article.text:
        raise PackUnreadable(_BAD_ARTICLE, name=name)
    if unfit_as_source(article.title, article.source):
        raise PackUnreadable(_BAD_ARTICLE, name=name)
    if len(found.questions) > MOST_QUESTIONS:
        raise PackUnreadable(_TOO_LARGE, name=name)
    for each in found.questions:
        why = unfit_for_a_pack(each, article)
        if why:
            raise PackUnreadable(_BAD_QUESTION, name=name) from strict.Misfit(why)
    return PackedArticle(article, found.questions)
