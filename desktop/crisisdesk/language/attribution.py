"""Who said what: the quotations of an article, with cue, speaker, addressee and occasion."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Mention, Paragraph, Quotation, QuotationType, Role, Sentence, Token
from crisisdesk.language.lexicon import CUES, LABEL_CUES, OCCASIONS, SAYING_NOUNS, STRONG_CUES
from crisisdesk.language.marks import Stretch
from crisisdesk.language.parse import QUOTE_POS, is_masked

_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_CLAUSES = ("ccomp", "xcomp", "advcl")
_TRIM = ("relcl", "acl", "appos", "advcl", "cc", "conj", "prep", "punct")
_TITLED = re.compile(r"^(?:[A-Z0-9][\w’'.-]*|of|the|a|an|and|in|on|for|to|with|from|at|by|&)(?: (?:[A-Z0-9][\w’'.-]*|of|the|a|an|and|in|on|for|to|with|from|at|by|&|-|–))*$")
_WORK = frozenset("show programme program film movie book series song album podcast documentary novel play entitled titled called on magazine article headline report essay column game campaign hashtag slogan".split())


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speech with its subject, in one sentence."""

    sentence: Sentence
    verb: Token
    subject: Token | None
    label: bool

    @property
    def strong(self) -> bool:
        """Whether the verb almost never means anything but speech."""
        return self.verb.lemma.lower() in STRONG_CUES


def children(sentence: Sentence, token: Token) -> Iterator[Token]:
    """The tokens that hang on `token`."""
    return (each for each in sentence.tokens if each.head == token.index and each.index != token.index)


def subtree(sentence: Sentence, token: Token, *, without: Sequence[str] = ()) -> list[Token]:
    """`token` and all below it, in order; branches whose dependency is in `without` are left out."""
    found, waiting = {token.index}, [token]
    while waiting:
        for child in children(sentence, waiting.pop()):
            if child.index not in found and child.dep not in without:
                found.add(child.index)
                waiting.append(child)
    return [sentence.tokens[index] for index in sorted(found)]


def ancestors(sentence: Sentence, token: Token) -> Iterator[Token]:
    """What `token` hangs on, up to the root."""
    while token.head != token.index:
        token = sentence.tokens[token.head]
        yield token


def cues_in(sentence: Sentence) -> tuple[Cue, ...]:
    """All verbs of speech of a sentence."""
    return tuple(
        Cue(sentence, token, _subject(sentence, token), token.lemma.lower() in LABEL_CUES)
        for token in sentence.tokens
        if token.pos in ("VERB", "AUX") and token.lemma.lower() in CUES | LABEL_CUES and token.tag != "VBN" or _is_perfect_cue(sentence, token)
    )


def _is_perfect_cue(sentence: Sentence, token: Token) -> bool:
    """A participle that is active ("has threatened", "had said") rather than passive."""
    if token.pos != "VERB" or token.tag != "VBN" or token.lemma.lower() not in CUES | LABEL_CUES:
        return False
    own = list(children(sentence, token))
    return any(child.dep == "aux" and child.lemma == "have" for child in own) and not any(child.dep == "auxpass" for child in own) or any(
        child.dep == "nsubj" for child in own
    )


def _subject(sentence: Sentence, verb: Token) -> Token | None:
    """Who does it: the verb's own subject, or that of the verb it is joined to."""
    own = [child for child in children(sentence, verb) if child.dep in ("nsubj", "csubj") and child.pos != QUOTE_POS]
    if own:
        subject = min(own, key=lambda child: abs(child.index - verb.index))
        if subject.text.lower() in ("who", "which", "that") and verb.dep == "relcl":
            return sentence.tokens[verb.head]
        return subject
    head = sentence.tokens[verb.head]
    if verb.dep in ("conj", "advcl", "xcomp", "pcomp", "acl", "dep", "prep") and head.index != verb.index:
        if verb.dep == "acl" and head.pos in ("NOUN", "PROPN"):
            return head if verb.tag == "VBG" else None
        if verb.dep == "conj" and not any(each.dep == "cc" and head.index < each.index < verb.index for each in children(sentence, head)):
            return _beside(sentence, verb)
        if verb.dep in ("advcl", "dep") and verb.tag not in ("VBG", "VB", "VBN"):
            return _beside(sentence, verb)
        return _subject(sentence, head) if head.pos in ("VERB", "AUX", "ADP", "SCONJ") else None
    return _beside(sentence, verb)


def _beside(sentence: Sentence, verb: Token) -> Token | None:
    """Where the parser found no subject: the name or pronoun right before or after the verb."""
    for step in (-1, 1):
        at = verb.index + step
        if 0 <= at < len(sentence.tokens):
            token = sentence.tokens[at]
            if token.pos in ("PROPN", "PRON") and (step < 0 or token.pos == "PROPN" or token.text.lower() in ("he", "she", "they")):
                return token
    return None


def mention_of(sentence: Sentence, token: Token) -> Mention:
    """The words that name a subject: titles and compounds, without what describes it further."""
    kept = [each for each in subtree(sentence, token, without=_TRIM) if each.pos != QUOTE_POS]
    if token.pos == "NOUN":
        kept = _with_of(sentence, token, kept)
    run = [token]
    by_index = {each.index: each for each in kept}
    while run[0].index - 1 in by_index and run[0].text != ",":
        run.insert(0, by_index[run[0].index - 1])
    while run[-1].index + 1 in by_index:
        run.append(by_index[run[-1].index + 1])
    while len(run) > 1 and (run[0].pos == "PUNCT" or run[0].text in (",", '"', "'")):
        run = run[1:]
    span = Span(run[0].span.start, run[-1].span.end)
    return Mention(span, joined(run), None)


def _with_of(sentence: Sentence, token: Token, kept: list[Token]) -> list[Token]:
    """A noun with its "of" part, since "a spokesman for the ministry" names more than "a spokesman"."""
    for child in children(sentence, token):
        if child.dep == "prep" and child.text.lower() in ("of", "for") and child.index == max(each.index for each in kept) + 1:
            return kept + subtree(sentence, child, without=("relcl", "acl", "appos", "conj", "cc", "punct"))
    return kept


class Finder:
    """Finds the quotations of one article. Speakers are mentions here; who they are is resolved afterwards."""

    def __init__(self, text: str, paragraphs: Sequence[Paragraph], sentences: Sequence[Sentence], stretches: Sequence[Stretch]) -> None:
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
            place = next((token for token in sentence.tokens if token.pos == QUOTE_POS and token.span == stretch.span), None)
            if place is None:
                continue
            cue = self._cue_beside(sentence, place)
            if cue:
                return self._attributed(stretch, cue, QuotationType.DIRECT, 0.97 if cue.strong else 0.9)
            according = _according(sentence)
            if according:
                return Quotation((stretch.span,), QuotationType.DIRECT, (according[0],), according[1], sentence=sentence.index, confidence=0.9)
            return Quotation((stretch.span,), QuotationType.DIRECT, (), None, sentence=sentence.index)
        return Quotation((stretch.span,), QuotationType.DIRECT, (), None)

    def _cue_beside(self, sentence: Sentence, place: Token) -> Cue | None:
        """The cue that governs a placeholder, or the nearest one in its sentence."""
        cues = [cue for cue in self._cues[sentence.index] if cue.subject is not None and cue.subject.index != place.index]
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
        top = next((token for token in inside if token.head not in {each.index for each in inside} or token.head == token.index), inside[0])
        cue = self._cue_above(sentence, top, inside)
        type_ = QuotationType.MIXED
        if cue:
            confidence = 0.93 if cue.strong or cue.label else 0.85
            return self._attributed(stretch, cue, type_, confidence if stretch.words > 1 else confidence - 0.1)
        according = _according(sentence)
        if according:
            return Quotation((stretch.span,), type_, (according[0],), according[1], sentence=sentence.index, confidence=0.85)
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
        beside = [cue for cue in cues.values() if cue.strong and cue.verb.index not in within and cue.subject and cue.subject.index not in within]
        return next((cue for cue in beside if abs(cue.verb.index - inside[0].index) <= 3 or abs(cue.verb.index - inside[-1].index) <= 3), None)

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
        for index, (stretch, own) in enumerate(zip(self._stretches, quoted, strict=True)):
            if own is None:
                continue
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

    def _from_context(self, stretch: Stretch, own: Quotation, previous: tuple[Stretch, Quotation] | None, following: Quotation | None) -> Quotation:
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
        colon = last.tokens[-1].text == ":" or (len(last.tokens) > 1 and last.tokens[-2].text == ":") or self._text[last.span.end - 1 : last.span.end + 2].strip().startswith(":")
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
        frames = [each for each in self._frames if each.span.end <= stretch.span.start and each.paragraph in (stretch.paragraph, stretch.paragraph - 1)]
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
            tokens = [token for token in subtree(sentence, child)]
            if any(token.pos == QUOTE_POS for token in tokens) or any(token.index == verb.index for token in tokens):
                return None
            tokens = _contiguous(tokens, child)
            if len(tokens) < 3 or cue.subject is not None and cue.subject in tokens:
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
    while run and (run[0].pos == "PUNCT" or run[0].text.lower() == "that" and run[0].dep == "mark"):
        run = run[1:]
    while run and run[-1].pos == "PUNCT":
        run = run[:-1]
    return run


def _like(own: Quotation, other: Quotation, share: float) -> Quotation:
    return replace(own, speaker=other.speaker, sentence=other.sentence, confidence=min(share, other.confidence * share))


def _according(sentence: Sentence) -> tuple[Span, Mention] | None:
    """ "According to X": the cue's place and the mention."""
    for token in sentence.tokens:
        if token.text.lower() == "according" and token.index + 1 < len(sentence.tokens) and sentence.tokens[token.index + 1].text == "to":
            after = sentence.tokens[token.index + 1]
            named = next((child for child in children(sentence, after) if child.dep == "pobj"), None)
            if named:
                return Span(token.span.start, after.span.end), mention_of(sentence, named)
    return None


def joined(tokens: Sequence[Token]) -> str:
    """The tokens' words with blanks where the article has them."""
    out = ""
    for before, token in zip((None, *tokens), tokens, strict=False):
        out += (" " if before is not None and token.span.start > before.span.end else "") + token.text
    return out


def addressee(cue: Cue) -> str:
    """To whom: the object of "told", or what follows "to" after a verb of speech."""
    for child in children(cue.sentence, cue.verb):
        if child.dep in ("dobj", "dative") and cue.verb.lemma.lower() in ("tell", "remind", "assure", "inform", "ask") and child.pos != QUOTE_POS:
            return mention_of(cue.sentence, child).text
    return ""


def occasion(sentence: Sentence, verb: Token) -> str:
    """Where or in what it was said: "an interview with NBC", "a news conference"."""
    for child in children(sentence, verb):
        if child.dep == "prep" and child.text.lower() in ("in", "during", "at", "on", "after"):
            for named in children(sentence, child):
                if named.dep == "pobj" and (named.lemma.lower() in OCCASIONS or named.lemma.lower() in SAYING_NOUNS):
                    return joined(subtree(sentence, named, without=("relcl", "acl", "appos", "advcl")))
    return ""
