"""Tells the article from what stands around it: title, caption, dateline, furniture. By form alone, without a parser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from crisisdesk.domain.article import Article, Span
from crisisdesk.domain.reading import Paragraph, Role
from crisisdesk.language.calendar import full_date

_BLOCK = re.compile(r"[^\r\n]+")
_WORD = re.compile(r"\w[\w’'.-]*")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S{1,300}|\b[\w.+-]{1,64}@[\w.-]{1,80}|\b[\w-]{1,64}\.(?:com|org|net|co\.uk|ir|ru)\b"
)
_CREDIT = re.compile(
    r"\((?:[^()]{0,60}\b(?:photo|photograph|image|picture|file photo|handout)s?\b[^()]{0,40}|"
    r"(?:photo|image|picture|credit|source)s?\b[^()]{0,80}|[^()]{0,60}/\s?(?:AP|AFP|Reuters|Getty Images|EPA|TASS)[^()]{0,40})\)\s*$"
    r"|\b(?:Getty Images|AFP Photo|AP Photo|Reuters/[A-Z]\w+)\b[^.]{0,40}$",
    re.IGNORECASE,
)
_CAPTION_HEAD = re.compile(
    r"^(?:FILE PHOTO|FILE|File photo|File image|Photo|Image|Picture|Caption|Credit)\s*[:–—-]", re.IGNORECASE
)
_FURNITURE = re.compile(
    r"^(?:share\b.{0,40}|advertisement|sponsored\b.*|read more\b.*|related\b.{0,60}|more from\b.*|follow (?:us|him|her|them)\b.*|"
    r"follow .{1,60} on (?:twitter|facebook|instagram)\b.*|"
    r"subscribe\b.*|sign up\b.*|log in\b.*|click here\b.*|story continues\b.*|continue reading\b.*|comments?\b.{0,30}|"
    r"copyright\b.*|©.*|all rights reserved.*|\(?(?:reporting|editing|additional reporting|writing|compiled) by\b.*|"
    r"[A-Z][\w.’'-]+(?: (?:and )?[A-Z][\w.’'-]+){1,6}, (?:the )?(?:associated|canadian) press|"
    r"by [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,4}(?:,.{0,60}| and [A-Z].{0,60}| for .{0,40})?|"
    r"(?:last )?(?:updated|published|posted|modified)\b.{0,80}|(?:editor.s|writer.s) (?:note|choice)\b.*|contact\b.{0,80}|"
    r"watch\b.{0,80}:?.*\d+:\d\d|.{0,200}\b\d+:\d\d|image caption\b.*|print|email|tweet|facebook|twitter|whatsapp|home|menu|search|"
    r"this (?:article|story|post) (?:was|is|has been|first|originally)\b.*|"
    r".{0,120}\bcontributed (?:to this (?:report|story|article)|reporting|from)\b.*|"
    r"\W+)$",
    re.IGNORECASE,
)
_ALTERNATE = re.compile(
    r"^(?P<outlet>[A-Z][\w .&’'-]{1,40}?)[’']s? (?:website|site|app) can (?:also )?be (?:accessed|reached|found)\b"
)
_DATELINE = re.compile(
    r"^(?P<place>[A-Z][A-Z.’'-]+(?:[ ,/]+(?:[A-Z][A-Za-z.’'-]+)){0,5})"
    r"(?:,? (?P<day>[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?))?"
    r"\s*(?:\((?P<agency>[A-Z][\w .&]{1,30})\))?(?:\s*(?:--|[–—-])\s+|\s[–—])(?=[A-Z“\"‘])"
)
_STOPPED = re.compile(r"[.:;,][\"”’')\]]*\s*$")
_SENTENCE_END = re.compile(r"[.?!…][\"”’')\]]*\s*$|[:;,][\"”’']*\s*$")


_TAGLINE = re.compile(
    r"^(?=.*\b(?:author|editor|professor|director|founder|co-founder|president|reporter|correspondent|columnist|writer|fellow|journalist"
    r"|contributor|attorney|lecturer|scholar|chairman|executive|blog|researcher|analyst|historian|officer|member)\b)"
    r"(?:The (?:author|writer)s?\b|(?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3})(?:,? (?:an?|the) [^.]{3,140},)?"
    r" (?:is|was|are|teaches|taught|writes|covers|serves)) "
)
_TAGLINES = 3
"""How many of the last paragraphs may tell who wrote the article."""
_LONGEST_TITLE = 200
"""Characters of a headline that is longer than a line, or asks something."""
_LONGEST_EDGE = 1200
"""Characters; what is longer is no caption, menu or foot line."""


@dataclass(frozen=True, slots=True)
class Layout:
    """An article's paragraphs with their roles, and what its edges tell."""

    paragraphs: tuple[Paragraph, ...]
    title: str
    outlet: str
    published: date | None
    dateline: str
    """The place that the dateline names, or ""."""


def lay_out(article: Article) -> Layout:
    """Finds the roles of all paragraphs of `article`; what the article's own metadata says goes before what is guessed."""
    blocks = tuple(_blocks(article.text))
    roles = _roles(article, blocks)
    paragraphs: list[Paragraph] = []
    dateline, dateline_day, agency = "", None, ""
    for index, (block, role) in enumerate(zip(blocks, roles, strict=True)):
        span = block
        found = _DATELINE.match(span.of(article.text)) if role is Role.BODY else None
        if found and not dateline:
            dateline, agency = found["place"].strip(" ,/"), found["agency"] or ""
            dateline_day = full_date(found["day"] or "")
            span = Span(span.start + found.end(), span.end)
        paragraphs.append(Paragraph(index, span, role))
    return Layout(
        tuple(paragraphs),
        article.title or _title(article.text, paragraphs),
        article.source.outlet or _outlet(article.text, paragraphs) or agency,
        article.published
        or _caption_date(article.text, paragraphs)
        or dateline_day
        or _written_date(article.text, paragraphs),
        dateline,
    )


def _blocks(text: str) -> Iterator[Span]:
    """The paragraphs: lines, or where lines are wrapped by hand, the blocks between blank lines."""
    lines = [Span(*found.span()) for found in _BLOCK.finditer(text) if found.group().strip()]
    if not _wrapped(text, lines):
        yield from (_trimmed(text, line) for line in lines)
        return
    start = 0
    for end in range(1, len(lines) + 1):
        if end == len(lines) or re.search(r"\n\s*\n", text[lines[end - 1].end : lines[end].start].replace("\r", "")):
            yield _trimmed(text, Span(lines[start].start, lines[end - 1].end))
            start = end


def _wrapped(text: str, lines: list[Span]) -> bool:
    broken = [line for line in lines if not _SENTENCE_END.search(line.of(text))]
    longest = max((line.end - line.start for line in lines), default=0)
    filled = sum(1 for line in lines if line.end - line.start > 0.7 * longest)
    return len(lines) > 8 and 50 <= longest <= 100 and len(broken) > 0.5 * len(lines) and filled > 0.5 * len(lines)


def _trimmed(text: str, span: Span) -> Span:
    piece = span.of(text)
    return Span(span.start + len(piece) - len(piece.lstrip()), span.end - len(piece) + len(piece.rstrip()))


def _words(text: str) -> int:
    return len(_WORD.findall(text))


def _roles(article: Article, blocks: tuple[Span, ...]) -> list[Role]:
    texts = [span.of(article.text) for span in blocks]
    roles = [_role(text) for text in texts]
    prose = [_is_prose(text) for text in texts]
    if _begins_with_headline(article, blocks, prose):
        prose[0] = False
    bodies = [index for index, role in enumerate(roles) if role is Role.BODY and prose[index]]
    first = bodies[0] if bodies else len(roles)
    last = bodies[-1] if bodies else -1
    for index, role in enumerate(roles):
        if role is not Role.BODY or prose[index]:
            continue
        roles[index] = Role.FURNITURE if index < first or index > last else Role.SUBHEAD
    for index in bodies[1:][-_TAGLINES:]:
        if _is_tagline(texts, index):
            roles[index] = Role.FURNITURE
    title = _title_index(article, texts, roles, first)
    if title is not None:
        roles[title] = Role.TITLE
    return roles


def _role(text: str) -> Role:
    stripped = text.strip()
    if len(stripped) > _LONGEST_EDGE:
        return Role.BODY
    if _CAPTION_HEAD.match(stripped) or _CREDIT.search(stripped):
        return Role.CAPTION
    if _FURNITURE.match(stripped.strip('"“”')) or _ALTERNATE.match(stripped) or _is_menu(stripped):
        return Role.FURNITURE
    rest = _ADDRESS.sub("", stripped)
    if _words(stripped) <= 8 and full_date(stripped):
        return Role.FURNITURE
    return Role.FURNITURE if len(_WORD.findall(rest)) < 3 and rest != stripped else Role.BODY


def _is_tagline(texts: list[str], index: int) -> bool:
    """Whether a paragraph at the end tells who wrote the article: somebody of whom it has said nothing."""
    found = _TAGLINE.match(texts[index])
    if found is None or _words(texts[index]) > 90:
        return False
    name = found["name"]
    return name is None or not any(name.split()[-1] in text for text in texts[1:index] if _is_prose(text))


def _is_menu(text: str) -> bool:
    parts = [part for part in re.split(r"\s+[/|>»·•]\s+", text) if part.strip()]
    return len(parts) > 2 and all(_words(part) <= 5 for part in parts)


def _is_prose(text: str) -> bool:
    """Whether it reads as a paragraph: ends as a sentence does, or is long."""
    return (_words(text) >= 4 and bool(_SENTENCE_END.search(text))) or _words(text) > 30


def _begins_with_headline(article: Article, blocks: tuple[Span, ...], prose: list[bool]) -> bool:
    """Whether the first lines are a headline, though so long, or asked, that they could be prose: alone, and without a full stop."""
    if article.title or not any(prose[1:]):
        return False
    text, first, second = article.text, *blocks[:2]
    alone = re.search(r"\n\s*\n", text[first.end : second.start].replace("\r", ""))
    return bool(alone) and first.end - first.start <= _LONGEST_TITLE and not _STOPPED.search(first.of(text))


def _title_index(article: Article, texts: list[str], roles: list[Role], first: int) -> int | None:
    if article.title:
        wanted = _folded(article.title)
        return next(
            (index for index, text in enumerate(texts) if _folded(text) == wanted and roles[index] is not Role.CAPTION),
            None,
        )
    for index in range(min(first + 1, len(texts))):
        plain = roles[index] is Role.FURNITURE and _role(texts[index]) is Role.BODY
        if plain and _words(texts[index]) >= 3 and not texts[index].rstrip().endswith("."):
            return index
    return None


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def _title(text: str, paragraphs: list[Paragraph]) -> str:
    return next((each.span.of(text) for each in paragraphs if each.role is Role.TITLE), "")


def _outlet(text: str, paragraphs: list[Paragraph]) -> str:
    for paragraph in reversed(paragraphs):
        if paragraph.role is Role.FURNITURE:
            found = _ALTERNATE.match(paragraph.span.of(text))
            if found:
                return found["outlet"]
    return ""


def _caption_date(text: str, paragraphs: list[Paragraph]) -> date | None:
    """The day in the first caption; a file photo's day says nothing of the article's."""
    for paragraph in paragraphs:
        words = paragraph.span.of(text)
        if paragraph.role is Role.CAPTION and not re.search(r"\bfile\b", words, re.IGNORECASE):
            found = full_date(words)
            if found:
                return found
    return None


def _written_date(text: str, paragraphs: list[Paragraph]) -> date | None:
    """The day in a line such as "Published 21 January 2022"."""
    for paragraph in paragraphs:
        words = paragraph.span.of(text)
        if paragraph.role is Role.FURNITURE and _words(words) <= 16:
            found = full_date(words)
            if found:
                return found
    return None
