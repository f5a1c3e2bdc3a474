"""A saved web page to an article: its prose in paragraphs, without what surrounds it. Nothing is fetched or run."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice
from urllib.parse import urlsplit

from htmldate import find_date
from lxml import etree, html
from trafilatura import bare_extraction
from trafilatura.metadata import extract_metadata

from crisisdesk.domain.article import Article, Source
from crisisdesk.domain.errors import ArticleTooLarge, ArticleUnreadable
from crisisdesk.exchange import decoding, limits

_MOST_TAGS = 30_000
_MOST_ATTRIBUTES = 1_000
"""On one element; lxml looks through them one by one, so many take minutes."""
_DEEPEST = 200
"""libxml2 silently drops what stands deeper than 256, so such a page would lose text."""
_LONGEST_ATTRIBUTE = 2_000
_LONGEST_DATA = 100_000
# What readers of metadata raise on odd pages. They tell what is good to know, not what must be known.
_TRIPPED = (ValueError, TypeError, AttributeError, LookupError, RecursionError, etree.LxmlError)
_NEVER = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that lxml reads out of a page and refuses to put back into one."""
_RUNS = re.compile(r"[^\S\n]+|\n+")
# A tag's values may hold ">". Possessive, so that no input makes it slow.
_TAG = re.compile(r"<[a-zA-Z](?:=\s*+\"[^\"]*+\"|=\s*+'[^']*+'|[^>])*+")
_QUOTED = re.compile(r"=\s*+(?:\"[^\"]*+\"|'[^']*+')")
_BETWEEN = re.compile(r"[\s/]+")
_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([a-zA-Z0-9_.:-]{2,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([a-zA-Z0-9_.:-]{2,40})", re.IGNORECASE)
_LEFT_OUT = (
    "script", "style", "noscript", "template", "iframe", "frame", "object", "embed", "applet", "svg", "math", "canvas",
    "form", "video", "audio",
)  # fmt: skip
_BLOCKS = frozenset({"p", "head", "item", "quote", "code", "cell", "ab"})


def read_page(data: bytes, *, name: str, charset: str = "") -> Article:
    """The article of a page; `charset` is what a server says that it is written in. Raises ArticleUnreadable where it has no
    prose, ArticleTooLarge where it is too much."""
    text = decoding.text_of(data, name=name, declared=decoding.CHARSETS.get(charset.lower(), "") or _declared(data))
    tree = _tree(text, name=name)
    published = _published(tree)
    described = _described(tree)
    _tidy(tree)
    title, paragraphs = _prose(tree, name=name)
    title = _line(described.get("title", "")) or title
    joined = "\n\n".join((*_headline(title, paragraphs), *paragraphs))
    limits.check_text(joined, name=name)
    return Article(
        text=joined,
        title=title,
        published=published,
        source=Source(outlet=_line(described.get("outlet", "")), address=described.get("address", "")),
    )


def _declared(data: bytes) -> str:
    found = _CHARSET.search(data[:4096]) or _XML_CHARSET.match(data[:300])
    return decoding.CHARSETS.get(found[1].decode("ascii").lower(), "") if found else ""


def _tree(text: str, *, name: str) -> html.HtmlElement:
    tags = [each[0] for each in islice(_TAG.finditer(text), _MOST_TAGS + 1)]
    if len(tags) > _MOST_TAGS:
        raise ArticleTooLarge(
            "{name} has more than {count} pieces of mark-up, which no article has.", name=name, count=f"{_MOST_TAGS:,}"
        )
    if any(len(_BETWEEN.findall(_QUOTED.sub("", tag))) > _MOST_ATTRIBUTES for tag in tags):
        raise ArticleUnreadable(
            "{name} cannot be read: one piece of its mark-up has over {count} attributes.",
            name=name,
            count=_MOST_ATTRIBUTES,
        )
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        # As bytes: a declaration of another encoding in a str makes lxml refuse it.
        tree = html.document_fromstring(_NEVER.sub(" ", text).encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise ArticleUnreadable("{name} has no text in it.", name=name) from error
    if _depth(tree) > _DEEPEST:
        raise ArticleUnreadable(
            "{name} cannot be read: its mark-up is nested more than {count} levels deep.", name=name, count=_DEEPEST
        )
    return tree


def _depth(tree: html.HtmlElement) -> int:
    deepest = depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _tidy(tree: html.HtmlElement) -> None:
    """Takes out what runs, loads or is drawn, and attributes that carry whole files."""
    for each in list(tree.iter(*_LEFT_OUT)):
        if each.getparent() is not None:
            each.drop_tree()
    for each in tree.iter(etree.Element):
        for key, value in each.attrib.items():
            if len(value) > _LONGEST_ATTRIBUTE:
                del each.attrib[key]


def _prose(tree: html.HtmlElement, *, name: str) -> tuple[str, tuple[str, ...]]:
    """The headline that stands in the page, and its paragraphs."""
    found = bare_extraction(tree, include_comments=False, include_tables=False, with_metadata=False)
    body = getattr(found, "body", None)
    blocks = tuple(_blocks(body)) if body is not None else ()
    paragraphs = tuple(text for tag, text in blocks if text)
    if not any(tag != "head" for tag, text in blocks if text):
        raise ArticleUnreadable("{name} has no article in it: no running text was found on the page.", name=name)
    first_tag, first = blocks[0]
    return (first if first_tag == "head" else "", paragraphs)


def _blocks(body: etree._Element) -> Iterator[tuple[str, str]]:
    """Blocks of the extracted body in order, each once: a list within a quotation is not given twice."""
    waiting = list(reversed(body))
    while waiting:
        each = waiting.pop()
        if not isinstance(each.tag, str):
            continue
        if each.tag in _BLOCKS and not any(child.tag in _BLOCKS for child in each.iterdescendants()):
            yield each.tag, _line("".join(_words(each)))
        elif each.tag in _BLOCKS or len(each):
            if each.text and each.text.strip():
                yield each.tag, _line(each.text)
            waiting.extend(reversed(each))
        elif each.text and each.text.strip():
            yield each.tag, _line(each.text)
        if each.tail and each.tail.strip():
            yield "p", _line(each.tail)


def _words(element: etree._Element) -> Iterator[str]:
    for event, each in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            yield " " if each.tag == "lb" else ""
            yield each.text or ""
        elif each is not element:
            yield each.tail or ""


def _line(text: str) -> str:
    return _RUNS.sub(" ", text).strip()


def _headline(title: str, paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    return () if not title or title in paragraphs[:2] else (title,)


def _described(tree: html.HtmlElement) -> dict[str, str]:
    """Title, outlet and address as the page's own metadata give them."""
    _drop_wild_data(tree)
    try:
        found = extract_metadata(tree, extensive=False)
    except _TRIPPED:
        return {}
    return {"title": found.title or "", "outlet": found.sitename or "", "address": _link(found.url or "")}


def _link(address: str) -> str:
    """The address where it can be shown as a link, never javascript: or file:."""
    try:
        scheme = urlsplit(address).scheme
    except ValueError:
        return ""
    return address if scheme in {"http", "https"} else ""


def _drop_wild_data(tree: html.HtmlElement) -> None:
    """Takes out machine-readable data that is no JSON or nested so deep that reading it would fail."""
    for each in list(tree.iter("script")):
        if "json" in each.get("type", "") and not _is_tame(each.text or ""):
            each.drop_tree()


def _is_tame(data: str) -> bool:
    if len(data) > _LONGEST_DATA:
        return False
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True


def _published(tree: html.HtmlElement) -> date | None:
    """The day of publication that the page states. A day merely named in the prose is none: extensive search is off."""
    _drop_wild_data(tree)
    tomorrow = date.today() + timedelta(days=1)  # noqa: DTZ011 - only bounds what can be a date of publication
    try:
        found = find_date(
            tree, extensive_search=False, original_date=True, outputformat="%Y-%m-%d", max_date=tomorrow.isoformat()
        )
    except _TRIPPED:
        return None
    return date.fromisoformat(found) if found else None
