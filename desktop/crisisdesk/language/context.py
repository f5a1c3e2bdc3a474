"""Speakers of quotations that no verb of speech stands beside: what goes on, what is led in, what is said again."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Mention, Paragraph, Quotation, QuotationType, Sentence, Token
from crisisdesk.language.cues import Cue, subject_of
from crisisdesk.language.lexicon import GROUPS, OFFICES
from crisisdesk.language.marks import Stretch
from crisisdesk.language.mentions import mention_of
from crisisdesk.language.parse import QUOTE_POS

_HUMAN_PRONOUNS = frozenset({"he", "she", "his", "her"})
_LABEL = re.compile(r"(?P<name>[A-Z][A-Z.’'-]{2,20}(?: [A-Z][A-Z.’'-]{1,20}){0,2}):\s")
_LABEL_BEFORE = re.compile(r"(?:^|\s)(?P<name>[A-Z][A-Z.’'-]{2,20}(?: [A-Z][A-Z.’'-]{1,20}){0,2}):\s\W{1,2}$")
_BEHIND = re.compile(
    r"[^\w\s]{0,3}\s{0,2}[―—–-]{1,2}\s{0,2}(?P<name>(?:[A-Z][\w.’'-]{0,30} ){1,3}[A-Z][\w’'-]{1,30})(?=[^\S\n]{0,3}(?:[.,\n]|$))"
)


@dataclass(frozen=True, slots=True)
class _Placed:
    stretch: Stretch
    quotation: Quotation


class Context:
    """Fills in the speakers of one article's quotations, in order."""

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[Paragraph],
        frames: Sequence[Sentence],
        cues: Mapping[int, Sequence[Cue]],
        stretches: Sequence[Stretch],
        *,
        people: Container[tuple[int, int]],
    ) -> None:
        self._text = text
        self._people = people
        self._paragraphs = paragraphs
        self._frames = [frame for frame in frames if _is_prose(frame)]
        self._begins = [frame.span.start for frame in self._frames]
        self._cues = cues
        self._stretches = stretches

    def completed(self, found: Sequence[Quotation | None]) -> list[Quotation]:
        """The quotations, with speakers where the context gives them; fragments that stay without one are nobody's words."""
        out: list[_Placed] = []
        for index, (stretch, own) in enumerate(zip(self._stretches, found, strict=True)):
            if own is not None:
                before = out[-1] if out else None
                ahead = self._ahead(index, found)
                out.append(_Placed(stretch, own if own.speaker else self._spoken(stretch, own, before, ahead)))
        return [each.quotation for each in out if each.quotation.speaker or each.quotation.type is QuotationType.DIRECT]

    def _spoken(self, stretch: Stretch, own: Quotation, before: _Placed | None, ahead: Quotation | None) -> Quotation:
        named = self._labelled(stretch) or self._named_behind(stretch)
        if named:
            return named
        if own.type is not QuotationType.DIRECT:
            return self._split(stretch, own, before)
        if before and before.quotation.speaker and stretch.continues:
            return _like(own, before.quotation, "goes on")
        led = self._led_in(stretch)
        if led:
            return led
        if before and before.quotation.speaker and before.stretch.paragraph == stretch.paragraph:
            between = self._told_between(before.stretch.span.end, stretch)
            return between or _like(own, before.quotation, "same paragraph")
        told = self._told_between(self._paragraphs[stretch.paragraph].span.start, stretch)
        if told and not ahead:
            return told
        if ahead:
            return _like(own, ahead, "ahead")
        return self._alone_in_paragraph(stretch, own, before)

    def _labelled(self, stretch: Stretch) -> Quotation | None:
        """A transcript's label: "NOVAK: We will", within the marks or before them."""
        found = _LABEL.match(self._text, stretch.span.start, stretch.span.end)
        if not found:
            found = _LABEL_BEFORE.search(self._text, max(0, stretch.span.start - 40), stretch.span.start)
        if not found or not self._frames:
            return None
        span = Span(found.start("name"), found.end("name"))
        return self._as_named(stretch, span, "labelled")

    def _as_named(self, stretch: Stretch, span: Span, ground: str) -> Quotation:
        sentence = next((each for each in self._frames if each.span.covers(span)), self._frames[0])
        mention = Mention(span, span.of(self._text), None)
        return Quotation((stretch.span,), QuotationType.DIRECT, (), mention, sentence=sentence.index, ground=ground)

    def _named_behind(self, stretch: Stretch) -> Quotation | None:
        """A name behind a dash: "..." - Peter Novak."""
        found = _BEHIND.match(self._text, stretch.span.end)
        if not found or not self._frames:
            return None
        return self._as_named(stretch, Span(found.start("name"), found.end("name")), "named behind")

    def _split(self, stretch: Stretch, own: Quotation, before: _Placed | None) -> Quotation:
        """The second half of a sentence that the cue splits: "We will," said Novak on Monday, "but not today"."""
        if before is None or before.stretch.paragraph != stretch.paragraph or not before.quotation.cue:
            return own
        between = self._text[before.stretch.span.end : stretch.span.start]
        cut = len(between) < 160 and re.search(r",\W{1,3}$", between) and not re.search(r"[.?!]\s", between)
        if not cut or before.quotation.cue[0].start < before.stretch.span.end:
            return own
        return replace(_like(own, before.quotation, "split"), type=QuotationType.DIRECT)

    def _alone_in_paragraph(self, stretch: Stretch, own: Quotation, before: _Placed | None) -> Quotation:
        """A paragraph of nothing but quoted words: the speaker is the one before, or whom the sentence before tells of."""
        if not self._is_alone(stretch) or self._is_crosshead(stretch):
            return own
        earlier = [frame for frame in self._before(stretch) if frame.span.end <= stretch.span.start]
        last = earlier[0] if earlier else None
        near = before is not None and before.stretch.paragraph == stretch.paragraph - 1
        if before is not None and near and (last is None or last.span.start < before.stretch.span.start):
            return _like(own, before.quotation, "next paragraph") if before.quotation.speaker else own
        for frame in earlier:
            if last is not None and frame.paragraph == last.paragraph and frame.paragraph >= stretch.paragraph - 1:
                told = self._told_by(frame, stretch, "told of before")
                if told:
                    return told
        if before is not None and near and before.quotation.speaker:
            return _like(own, before.quotation, "next paragraph after a sentence")
        if before is not None and before.quotation.speaker and before.stretch.paragraph >= stretch.paragraph - 2:
            return _like(own, before.quotation, "two paragraphs on")
        return own

    def _before(self, stretch: Stretch) -> Iterator[Sentence]:
        """The sentences that begin before a quotation, the latest first, of its paragraph and the two before."""
        for at in range(bisect_left(self._begins, stretch.span.start) - 1, -1, -1):
            if self._frames[at].paragraph < stretch.paragraph - 2:
                return
            yield self._frames[at]

    def _told_between(self, start: int, stretch: Stretch) -> Quotation | None:
        """The person that the last sentence between `start` and a quotation tells of."""
        for frame in self._before(stretch):
            if start <= frame.span.start and frame.span.end <= stretch.span.start:
                told = self._told_by(frame, stretch, "told of in the paragraph")
                if told:
                    return told
        return None

    def _told_by(self, frame: Sentence, stretch: Stretch, ground: str) -> Quotation | None:
        cue = next(
            (
                cue
                for cue in self._cues[frame.index]
                if cue.subject and cue.strong and self._is_human(frame, cue.subject)
            ),
            None,
        )
        subject = cue.subject if cue else self._main_subject(frame)
        if subject is None:
            return None
        return Quotation(
            (stretch.span,),
            QuotationType.DIRECT,
            (cue.verb.span,) if cue else (),
            mention_of(frame, subject),
            sentence=frame.index,
            ground=ground + (" as speaking" if cue else ""),
        )

    def _main_subject(self, frame: Sentence) -> Token | None:
        """Whom a sentence tells of: its main verb's subject, if that is a person."""
        root = next((token for token in frame.tokens if token.head == token.index), None)
        subject = subject_of(frame, root) if root is not None else None
        if subject is None or self._is_human(frame, subject):
            return subject
        told = (each for dep in ("appos", "poss") for each in frame.children(subject) if each.dep == dep)
        return next((each for each in told if self._is_human(frame, each)), None)

    def _is_human(self, frame: Sentence, token: Token) -> bool:
        return (frame.index, token.index) in self._people or _is_human(token)

    def _led_in(self, stretch: Stretch) -> Quotation | None:
        """A sentence before that ends with a colon."""
        frame = next(self._before(stretch), None)
        if frame is None or frame.paragraph < stretch.paragraph - 1 or not self._colon_before(stretch):
            return None
        before = [token for token in frame.tokens if token.span.end <= stretch.span.start]
        cue = next((cue for cue in reversed(self._cues[frame.index]) if cue.subject and cue.verb in before), None)
        subject = cue.subject if cue else self._main_subject(frame)
        if subject is None:
            return None
        words = [token for token in before if token.pos not in ("PUNCT", QUOTE_POS)]
        last = cue is not None and words[-1:] == [cue.verb]
        return Quotation(
            (stretch.span,),
            QuotationType.DIRECT,
            (cue.verb.span,) if cue else (),
            mention_of(frame, subject),
            sentence=frame.index,
            ground="led in by its verb" if last else "led in" if cue else "led in by a colon",
        )

    def _colon_before(self, stretch: Stretch) -> bool:
        return bool(re.search(r":\W{0,6}$", self._text[max(0, stretch.span.start - 8) : stretch.span.start]))

    def _ahead(self, index: int, found: Sequence[Quotation | None]) -> Quotation | None:
        """The next quotation of the same paragraph, where a verb of speech tells its speaker."""
        here = self._stretches[index].paragraph
        for at in range(index + 1, len(found)):
            own = found[at]
            if self._stretches[at].paragraph != here:
                return None
            if own is not None and own.speaker is not None and own.type is QuotationType.DIRECT:
                return own
        return None

    def _is_crosshead(self, stretch: Stretch) -> bool:
        """Some words between paragraphs, capitalised as a headline is or in single marks."""
        single = (
            self._text[stretch.span.start - 1] in "‘'"
            and self._text[stretch.span.start - 2 : stretch.span.start] != "''"
        )
        return stretch.headline_like(self._text) or (single and stretch.words <= 8)

    def _is_alone(self, stretch: Stretch) -> bool:
        """Whether a paragraph is nothing but quoted words."""
        paragraph = self._paragraphs[stretch.paragraph].span
        own = sum(each.span.end - each.span.start for each in self._stretches if each.paragraph == stretch.paragraph)
        return own > 0.85 * (paragraph.end - paragraph.start)


def _like(own: Quotation, other: Quotation, ground: str) -> Quotation:
    root = other.ground.rpartition(" < ")[2]
    return replace(own, speaker=other.speaker, sentence=other.sentence, ground=f"{ground} < {root}")


def _is_prose(frame: Sentence) -> bool:
    """Whether a sentence holds words of the article's own."""
    return any(token.pos not in (QUOTE_POS, "PUNCT") for token in frame.tokens)


def _is_human(token: Token) -> bool:
    if token.pos == "PRON":
        return token.text.lower() in _HUMAN_PRONOUNS
    if token.pos == "PROPN":
        return token.entity in ("PERSON", "ORG", "") and token.text.lower() not in GROUPS
    return token.lemma.lower() in OFFICES and token.tag != "NNS"
