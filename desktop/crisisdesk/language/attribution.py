"""Who said what: the quotations of an article, with cue, speaker, addressee and occasion."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Mention, Paragraph, Quotation, QuotationType, Role, Sentence, Token
from crisisdesk.language.cues import Cue, addressee, ancestors, children, cues_in, mention_of, occasion, subtree
from crisisdesk.language.marks import Stretch
from crisisdesk.language.parse import QUOTE_POS, is_masked

_TITLE_WORD = r"(?:[A-Z0-9][\w’'.-]*|of|the|a|an|and|in|on|for|to|with|from|at|by|&)"
_TITLED = re.compile(rf"^{_TITLE_WORD}(?: (?:{_TITLE_WORD}|[-–]))*$")

_WORK = frozenset(
    """show programme program film movie book series song album podcast documentary novel play entitled titled called on
    magazine article headline report essay column game campaign hashtag slogan""".split()
)


class Finder:
    """Finds the quotations of one article. Speakers are mentions here; who they are is resolved afterwards."""

    def __init__(
        self, text: str, paragraphs: Sequence[Paragraph], sentences: Sequence[Sentence], stretches: Sequence[Stretch]
    ) -> None:
        self._text = text
        self._paragraphs = paragraphs
        self._frames = [each for each in sentences if not each.quoted]
        self._stretches = stretches
        self._cues = {sentence.index: cues_in(sentence) for sentence in self._frames}
        self._marked = [each.span for each in stretches]

    def quotations(self) -> tuple[Quotation, ...]:
        """All quotations, direct and mixed first, then the indirect ones that hold none of these; in the order of the text."""
        quoted = list(self._quoted())
        out = self._continued(quoted) + list(self._indirect([each for each in quoted if each is not None]))
        return tuple(sorted(out, key=lambda each: each.spans[0]))

    # ---- what stands between marks

    def _quoted(self) -> Iterator[Quotation | None]:
        for stretch in self._stretches:
            if self._paragraphs[stretch.paragraph].role is Role.FURNITURE:
                yield None
            elif is_masked(stretch, self._text):
                yield self._direct(stretch)
            else:
                yield self._fragment(stretch)

    def _direct(self, stretch: Stretch) -> Quotation:
        """A whole sentence in marks: the cue stands beside it in the same sentence, or nowhere near."""
        for sentence in self._frames:
            place = next(
                (token for token in sentence.tokens if token.pos == QUOTE_POS and token.span == stretch.span), None
            )
            if place is None:
                continue
            cue = self._cue_beside(sentence, place)
            if cue:
                return self._attributed(stretch, cue, QuotationType.DIRECT, 0.97 if cue.strong else 0.9)
            according = _according(sentence)
            if according:
                return Quotation(
                    (stretch.span,),
                    QuotationType.DIRECT,
                    (according[0],),
                    according[1],
                    sentence=sentence.index,
                    confidence=0.9,
                )
            return Quotation((stretch.span,), QuotationType.DIRECT, (), None, sentence=sentence.index)
        return Quotation((stretch.span,), QuotationType.DIRECT, (), None)

    def _cue_beside(self, sentence: Sentence, place: Token) -> Cue | None:
        """The cue that governs a placeholder, or the nearest one in its sentence."""
        cues = [
            cue for cue in self._cues[sentence.index] if cue.subject is not None and cue.subject.index != place.index
        ]
        above = {token.index for token in ancestors(sentence, place)}
        governing = [cue for cue in cues if cue.verb.index in above]
        if governing:
            return min(governing, key=lambda cue: abs(cue.verb.index - place.index))
        near = [cue for cue in cues if abs(cue.verb.index - place.index) <= 14]
        return min(near, key=lambda cue: abs(cue.verb.index - place.index), default=None)

    def _attributed(self, stretch: Stretch, cue: Cue, type_: QuotationType, confidence: float) -> Quotation:
        speaker = mention_of(cue.sentence, cue.subject) if cue.subject else None
        return Quotation(
            (stretch.span,),
            type_,
            (cue.verb.span,),
            speaker,
            addressee(cue),
            occasion(cue.sentence, cue.verb),
            cue.sentence.index,
            confidence,
        )

    def _fragment(self, stretch: Stretch) -> Quotation | None:
        """Some words in marks within a sentence of the article's own: whose they are is told by the verb above them."""
        sentence = next((each for each in self._frames if each.span.covers(stretch.span)), None)
        if sentence is None or self._is_title(stretch, sentence):
            return None
        inside = [token for token in sentence.tokens if stretch.span.covers(token.span)]
        if not inside:
            return None
        top = next(
            (
                token
                for token in inside
                if token.head not in {each.index for each in inside} or token.head == token.index
            ),
            inside[0],
        )
        cue = self._cue_above(sentence, top, inside)
        type_ = QuotationType.MIXED
        if cue:
            confidence = 0.93 if cue.strong or cue.label else 0.85
            return self._attributed(stretch, cue, type_, confidence if stretch.words > 1 else confidence - 0.1)
        according = _according(sentence)
        if according:
            return Quotation(
                (stretch.span,), type_, (according[0],), according[1], sentence=sentence.index, confidence=0.85
            )
        return None

    def _cue_above(self, sentence: Sentence, top: Token, inside: Sequence[Token]) -> Cue | None:
        """The nearest verb of speech above the words, whose subject is not within them."""
        within = {token.index for token in inside}
        chain = [top, *ancestors(sentence, top)]
        cues = {cue.verb.index: cue for cue in self._cues[sentence.index]}
        for token in chain:
            cue = cues.get(token.index)
            if cue and token.index not in within and cue.subject and cue.subject.index not in within:
                return cue
            if token.dep == "relcl" and token.index not in within:
                return None
        beside = [
            cue
            for cue in cues.values()
            if cue.strong and cue.verb.index not in within and cue.subject and cue.subject.index not in within
        ]
        return next(
            (
                cue
                for cue in beside
                if abs(cue.verb.index - inside[0].index) <= 3 or abs(cue.verb.index - inside[-1].index) <= 3
            ),
            None,
        )

    def _is_title(self, stretch: Stretch, sentence: Sentence) -> bool:
        """Names of programmes, books and campaigns stand in marks and are nobody's words."""
        words = stretch.span.of(self._text).strip(" ,.")
        if not _TITLED.match(words) or not any(word[0].isupper() for word in words.split()[-1:]):
            return False
        before = [token for token in sentence.tokens if token.span.end <= stretch.span.start and token.pos != "PUNCT"]
        return len(words.split()) > 1 or bool(before and before[-1].lemma.lower() in _WORK)

    def _continued(self, quoted: list[Quotation | None]) -> list[Quotation]:
        """Gives a speaker to quotations without a cue: those that go on with the one before, or were led in by a sentence."""
        out: list[Quotation] = []
        previous: tuple[Stretch, Quotation] | None = None
        for index, (stretch, found) in enumerate(zip(self._stretches, quoted, strict=True)):
            if found is None:
                continue
            own = found
            if own.speaker is None and own.type is QuotationType.DIRECT:
                own = self._from_context(stretch, own, previous, self._next_in_paragraph(index, quoted))
            out.append(own)
            previous = (stretch, own)
        return out

    def _next_in_paragraph(self, index: int, quoted: Sequence[Quotation | None]) -> Quotation | None:
        here = self._stretches[index].paragraph
        for stretch, own in zip(self._stretches[index + 1 :], quoted[index + 1 :], strict=False):
            if stretch.paragraph != here:
                return None
            if own is not None and own.speaker is not None and own.type is QuotationType.DIRECT:
                return own
        return None

    def _from_context(
        self, stretch: Stretch, own: Quotation, previous: tuple[Stretch, Quotation] | None, following: Quotation | None
    ) -> Quotation:
        if previous and previous[1].speaker:
            before = previous[0]
            if stretch.continues:
                return _like(own, previous[1], 0.97)
            if before.paragraph == stretch.paragraph:
                return _like(own, previous[1], 0.96)
        led = self._led_in(stretch)
        if led:
            return replace(led, spans=own.spans)
        if following:
            return _like(own, following, 0.93)
        if previous and previous[1].speaker and previous[0].paragraph == stretch.paragraph - 1 and self._alone(stretch):
            return _like(own, previous[1], 0.75)
        return self._after_named(stretch, own)

    def _led_in(self, stretch: Stretch) -> Quotation | None:
        """A sentence before that ends with a colon or tells that somebody spoke."""
        frames = [each for each in self._frames if each.span.end <= stretch.span.start + 1]
        if not frames:
            return None
        last = frames[-1]
        same = last.paragraph == stretch.paragraph
        colon = (
            last.tokens[-1].text == ":"
            or (len(last.tokens) > 1 and last.tokens[-2].text == ":")
            or self._text[last.span.end - 1 : last.span.end + 2].strip().startswith(":")
        )
        if not (colon and last.paragraph >= stretch.paragraph - 1):
            return None
        cue = next((cue for cue in reversed(self._cues[last.index]) if cue.subject), None)
        if cue is None:
            return None
        return self._attributed(stretch, cue, QuotationType.DIRECT, 0.93 if same else 0.88)

    def _alone(self, stretch: Stretch) -> bool:
        """Whether a paragraph is nothing but quoted words."""
        paragraph = self._paragraphs[stretch.paragraph].span
        own = sum(each.span.end - each.span.start for each in self._stretches if each.paragraph == stretch.paragraph)
        return own > 0.85 * (paragraph.end - paragraph.start)

    def _after_named(self, stretch: Stretch, own: Quotation) -> Quotation:
        """No cue anywhere near: the subject of the sentence before, if that sentence reports speech."""
        frames = [
            each
            for each in self._frames
            if each.span.end <= stretch.span.start and each.paragraph in (stretch.paragraph, stretch.paragraph - 1)
        ]
        if not frames or not (frames[-1].paragraph == stretch.paragraph or self._alone(stretch)):
            return own
        cue = next((cue for cue in self._cues[frames[-1].index] if cue.subject and cue.strong), None)
        if cue is None or cue.subject is None:
            return own
        return replace(own, speaker=mention_of(cue.sentence, cue.subject), sentence=cue.sentence.index, confidence=0.78)

    # ---- words told without marks

    def _indirect(self, quoted: Sequence[Quotation]) -> Iterator[Quotation]:
        taken = [span for each in quoted for span in each.spans]
        for sentence in self._frames:
            if self._paragraphs[sentence.paragraph].role is not Role.BODY:
                continue
            for cue in self._cues[sentence.index]:
                content = self._clause(cue)
                if content and cue.subject and not any(content.covers(span) or span.covers(content) for span in taken):
                    stretch = Stretch(content, sentence.paragraph, closed=True)
                    yield self._attributed(stretch, cue, QuotationType.INDIRECT, 0.95 if cue.strong else 0.85)
                elif content and cue.subject:
                    self_contained = [span for span in taken if content.covers(span)]
                    if self_contained:
                        stretch = Stretch(content, sentence.paragraph, closed=True)
                        yield self._attributed(stretch, cue, QuotationType.INDIRECT, 0.9)

    def _clause(self, cue: Cue) -> Span | None:
        """What was said, as a clause of the cue's sentence."""
        sentence, verb = cue.sentence, cue.verb
        for child in children(sentence, verb):
            if child.dep != "ccomp" or child.pos == QUOTE_POS:
                continue
            tokens = list(subtree(sentence, child))
            if any(token.pos == QUOTE_POS for token in tokens) or any(token.index == verb.index for token in tokens):
                return None
            tokens = _contiguous(tokens, child)
            if len(tokens) < 3 or (cue.subject is not None and cue.subject in tokens):
                return None
            return Span(tokens[0].span.start, tokens[-1].span.end)
        return None


def _contiguous(tokens: list[Token], head: Token) -> list[Token]:
    """The unbroken run of `tokens` around `head`, without marks at its edges or a leading "that"."""
    at = tokens.index(head)
    start = end = at
    while start > 0 and tokens[start - 1].index == tokens[start].index - 1:
        start -= 1
    while end + 1 < len(tokens) and tokens[end + 1].index == tokens[end].index + 1:
        end += 1
    run = tokens[start : end + 1]
    while run and (run[0].pos == "PUNCT" or (run[0].text.lower() == "that" and run[0].dep == "mark")):
        run = run[1:]
    while run and run[-1].pos == "PUNCT":
        run = run[:-1]
    return run


def _like(own: Quotation, other: Quotation, share: float) -> Quotation:
    return replace(own, speaker=other.speaker, sentence=other.sentence, confidence=min(share, other.confidence * share))


def _according(sentence: Sentence) -> tuple[Span, Mention] | None:
    """ "According to X": the cue's place and the mention."""
    for token in sentence.tokens:
        if (
            token.text.lower() == "according"
            and token.index + 1 < len(sentence.tokens)
            and sentence.tokens[token.index + 1].text == "to"
        ):
            after = sentence.tokens[token.index + 1]
            named = next((child for child in children(sentence, after) if child.dep == "pobj"), None)
            if named:
                return Span(token.span.start, after.span.end), mention_of(sentence, named)
    return None
