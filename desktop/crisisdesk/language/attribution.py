"""Who said what: the quotations of an article, with cue, speaker, addressee and occasion."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import groupby

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Mention, Paragraph, Quotation, QuotationType, Role, Sentence, Token
from crisisdesk.language.bodies import author_of
from crisisdesk.language.context import Context
from crisisdesk.language.cues import (
    Cue,
    addressee,
    cues_in,
    may_speak,
    occasion,
    subject_of,
)
from crisisdesk.language.governing import (
    FEW,
    called_as,
    inserted,
    is_aside,
    is_next_to,
    is_what_they_call,
    last_before,
    leads_to,
    names_by,
    outermost,
    until,
)
from crisisdesk.language.headlines import speaker_in
from crisisdesk.language.lexicon import SAYING_NOUNS
from crisisdesk.language.marks import Stretch
from crisisdesk.language.mentions import mention_of, subtree
from crisisdesk.language.parse import QUOTE_POS, is_masked

_TITLE_WORD = r"(?:[A-Z0-9][\w’'.-]*|of|the|a|an|and|in|on|for|to|with|from|at|by|&)"
_TITLED = re.compile(rf"^{_TITLE_WORD}(?: (?:{_TITLE_WORD}|[-–]))*$")

_WORK = frozenset(
    """show programme program film movie book series song album podcast documentary novel play entitled titled called on
    magazine article headline report essay column game campaign hashtag slogan""".split()
)

_TERMS = frozenset("phrase term word expression slogan".split())
_USE = frozenset("use coin repeat utter employ adopt invoke".split())

_HEADLINE = 40
"""Sentences and words of a headline that are looked at; what only looks like one may be endless."""
_DEEP = 5
"""Steps in the tree between some words and the verb of speech, from which on they may as well be the writer's own."""


class Finder:
    """Finds the quotations of one article. Speakers are mentions here; who they are is resolved afterwards."""

    def __init__(
        self,
        text: str,
        paragraphs: Sequence[Paragraph],
        sentences: Sequence[Sentence],
        stretches: Sequence[Stretch],
        people: Container[tuple[int, int]] = frozenset(),
    ) -> None:
        """`people` holds the sentences and indices of tokens that are of people's names."""
        self._text = text
        self._paragraphs = paragraphs
        self._people = people
        self._frames = [each for each in sentences if not each.quoted]
        self._stretches = stretches
        self._begins = [each.span.start for each in stretches]
        self._of_paragraph: dict[int, list[Sentence]] = defaultdict(list)
        for frame in self._frames:
            self._of_paragraph[frame.paragraph].append(frame)
        self._cues = {sentence.index: cues_in(sentence) for sentence in self._frames}
        self._places = {
            token.span: (sentence, token)
            for sentence in self._frames
            for token in sentence.tokens
            if token.pos == QUOTE_POS
        }
        self._called = {
            token.text
            for frame in self._frames
            if frame.paragraph and paragraphs[frame.paragraph].role is not Role.TITLE
            for token in frame.tokens
            if (frame.index, token.index) in people and token.text[0].isupper()
        }
        self._context = Context(text, paragraphs, self._frames, self._cues, stretches, people=people)

    def quotations(self) -> tuple[Quotation, ...]:
        """All quotations, direct and mixed first, then the indirect ones that hold none of these; in the order of the text."""
        quoted = list(self._quoted())
        spoken = self._context.completed(quoted)
        out = spoken + list(self._indirect(spoken))
        return tuple(sorted(out, key=lambda each: each.spans[0]))

    # ---- what stands between marks

    def _quoted(self) -> Iterator[Quotation | None]:
        for stretch in self._stretches:
            if self._paragraphs[stretch.paragraph].role is Role.FURNITURE:
                yield None
            elif (headed := self._in_headline(stretch)) is not None:
                yield headed
            elif is_masked(stretch, self._text):
                yield self._direct(stretch)
            else:
                yield self._fragment(stretch)

    def _in_headline(self, stretch: Stretch) -> Quotation | None:
        paragraph = self._paragraphs[stretch.paragraph]
        if paragraph.index > 1 and paragraph.role is not Role.TITLE:
            return None
        found = speaker_in(self._text, paragraph, stretch, self._names(paragraph.index))
        if found is None:
            return None
        span, ground = found
        frame = next(each for each in self._of_paragraph[paragraph.index] if each.span.touches(span))
        mention = Mention(span, span.of(self._text), None)
        return Quotation((stretch.span,), QuotationType.MIXED, (), mention, sentence=frame.index, ground=ground)

    def _names(self, paragraph: int) -> list[Span]:
        """Where people are named in a headline: the tagger may miss there whom it finds elsewhere."""
        out = []
        for frame in self._of_paragraph[paragraph][:_HEADLINE]:
            for is_name, run in groupby(frame.tokens[:_HEADLINE], key=lambda token: token.text in self._called):
                if is_name:
                    tokens = list(run)
                    out.append(Span(tokens[0].span.start, tokens[-1].span.end))
        return out

    def _direct(self, stretch: Stretch) -> Quotation:
        """A whole sentence in marks: the cue stands beside it in the same sentence, or nowhere near."""
        sentence, place = self._places.get(stretch.span, (None, None))
        if sentence is None or place is None:
            return Quotation((stretch.span,), QuotationType.DIRECT, (), None)
        cue, ground = self._cue_beside(sentence, place)
        if cue:
            return self._attributed(stretch, cue, QuotationType.DIRECT, ground)
        told = _told_by_noun(stretch, QuotationType.DIRECT, sentence, place)
        if told:
            return told
        according = _according(sentence)
        if according:
            return _told(stretch, QuotationType.DIRECT, sentence, according)
        return Quotation((stretch.span,), QuotationType.DIRECT, (), None, sentence=sentence.index)

    def _cue_beside(self, sentence: Sentence, place: Token) -> tuple[Cue | None, str]:
        """The cue that governs a placeholder, or the nearest one in its sentence, with how it was found."""
        place = _first_joined(sentence, place)
        cues = {
            cue.verb.index: cue
            for cue in self._cues[sentence.index]
            if cue.subject is not None and cue.subject.index != place.index and self._may_speak(sentence, cue.subject)
        }
        adjacent = next((cue for cue in cues.values() if cue.strong and leads_to(sentence, cue, place)), None)
        if adjacent:
            return adjacent, "beside"
        above = [cues[token.index] for token in sentence.above(place) if token.index in cues]
        if above:
            return outermost(above, "beside")
        cue = min(cues.values(), key=lambda cue: abs(cue.verb.index - place.index), default=None)
        if cue is None or abs(cue.verb.index - place.index) > 14:
            return None, ""
        ground = "near" if abs(cue.verb.index - place.index) <= 5 else "not far"
        return cue, ground if cue.strong else ground + ", weak verb"

    def _may_speak(self, sentence: Sentence, token: Token) -> bool:
        return may_speak(sentence, token) or (sentence.index, token.index) in self._people

    def _attributed(self, stretch: Stretch, cue: Cue, type_: QuotationType, ground: str) -> Quotation:
        speaker = mention_of(cue.sentence, cue.subject) if cue.subject else None
        return Quotation(
            (stretch.span,),
            type_,
            (cue.verb.span,),
            speaker,
            addressee(cue),
            occasion(cue.sentence, cue.verb),
            cue.sentence.index,
            ground=ground,
        )

    def _fragment(self, stretch: Stretch) -> Quotation | None:
        """Some words in marks within a sentence of the article's own: whose they are is told by the verb above them."""
        near = self._of_paragraph.get(stretch.paragraph, [])
        sentence = next((each for each in near if each.span.covers(stretch.span)), None) or _begun(near, stretch)
        if sentence is None:
            return None
        inside = [token for token in sentence.tokens if stretch.span.covers(token.span)]
        if not inside:
            return None
        within = {token.index for token in inside}
        top = next((token for token in inside if token.head not in within or token.head == token.index), inside[0])
        named = any(names_by(cue, top) for cue in self._cues[sentence.index])
        if self._is_the_writer_s(sentence, top) or (not named and self._is_title(stretch, sentence)):
            return None
        cues = self._cues_around(sentence, inside)
        cue, ground = self._cue_above(sentence, top, inside, cues)
        if cue:
            word = ", one word" if stretch.words == 1 else ", few words" if stretch.words < FEW else ""
            if ground.endswith("weak verb") and top.dep in ("compound", "amod", "nmod"):
                return None
            return self._attributed(stretch, cue, QuotationType.MIXED, ground + word)
        told = _told_by_noun(stretch, QuotationType.MIXED, sentence, top)
        if told:
            return told
        according = _according(sentence)
        if according:
            return _told(stretch, QuotationType.MIXED, sentence, according)
        cue, ground = last_before(list(cues.values()), inside)
        if cue:
            return self._attributed(stretch, cue, QuotationType.MIXED, ground)
        return Quotation((stretch.span,), QuotationType.MIXED, (), None, sentence=sentence.index)

    def _is_the_writer_s(self, sentence: Sentence, top: Token) -> bool:
        """Whether the writer says some words, in a comment or as a name in use."""
        aside = any(is_aside(sentence, token) for token in sentence.above(top))
        return aside or any(is_what_they_call(cue, top) for cue in self._cues[sentence.index])

    def _cues_around(self, sentence: Sentence, inside: Sequence[Token]) -> dict[int, Cue]:
        """The verbs of speech of a sentence whose subject may speak, by their place; those within some words are theirs."""
        within = {token.index for token in inside}
        return {
            cue.verb.index: cue
            for cue in self._cues[sentence.index]
            if cue.verb.index not in within
            and cue.subject
            and cue.subject.index not in within
            and self._may_speak(sentence, cue.subject)
        }

    def _cue_above(
        self, sentence: Sentence, top: Token, inside: Sequence[Token], cues: Mapping[int, Cue]
    ) -> tuple[Cue | None, str]:
        """The nearest verb of speech above the words, with how it was found."""
        within = {token.index for token in inside}
        above = [cues[token.index] for token in sentence.above(top) if token.index in cues]
        if above:
            relative = any(
                token.dep == "relcl" for token in until(sentence, top, above[0].verb) if token.index not in within
            )
            cue, ground = outermost(above, "above")
            deep = sum(1 for _ in until(sentence, top, cue.verb)) > _DEEP
            return cue, ground + (", over a relative clause" if relative else "") + (", deep below" if deep else "")
        clause = inserted(sentence, top, list(cues.values()))
        if clause:
            return clause, "inserted"
        beside = next((cue for cue in cues.values() if cue.strong and is_next_to(sentence, cue, inside)), None)
        if beside:
            return beside, "next to it"
        called = called_as(sentence, top)
        return (called, "as") if called else (None, "")

    def _is_title(self, stretch: Stretch, sentence: Sentence) -> bool:
        """Names of programmes, books and campaigns stand in marks and are nobody's words."""
        if stretch.title_like(self._text):
            return True
        words = stretch.span.of(self._text).strip(" ,.")
        if not _TITLED.match(words) or not any(word[0].isupper() for word in words.split()[-1:]):
            return False
        before = [token for token in sentence.tokens if token.span.end <= stretch.span.start and token.pos != "PUNCT"]
        return len(words.split()) > 1 or bool(before and before[-1].lemma.lower() in _WORK)

    # ---- words told without marks

    def _indirect(self, quoted: Sequence[Quotation]) -> Iterator[Quotation]:
        taken = sorted(span for each in quoted for span in each.spans)
        for sentence in self._frames:
            paragraph = self._paragraphs[sentence.paragraph]
            if paragraph.role is not Role.BODY:
                continue
            first, last = (bisect_left(taken, Span(at, at)) for at in (paragraph.span.start, paragraph.span.end))
            for cue in self._cues[sentence.index]:
                content = self._without_title(cue, self._clause(cue))
                if content and cue.subject and (cue.strong or self._may_speak(sentence, cue.subject)):
                    yield from self._reported(cue, content, taken[first:last])

    def _without_title(self, cue: Cue, content: Span | None) -> Span | None:
        """A clause without the programme behind it: "Novak said it was late on CNN's “New Day”"."""
        if content is None:
            return None
        for stretch in self._stretches[self._first_in(content) :]:
            if stretch.span.start >= content.end:
                break
            before = [token for token in cue.sentence.tokens if content.start <= token.span.start < stretch.span.start]
            if stretch.title_like(self._text):
                at = max((token.index for token in before if token.pos == "ADP"), default=-1)
                kept = [token for token in before if token.index < at]
                return Span(content.start, kept[-1].span.end) if len(kept) > 2 else None
        return content

    def _holds_marks(self, content: Span) -> bool:
        """Whether somebody's own words, or a word that the writer doubts, stand in a clause."""
        at = self._first_in(content)
        return at < len(self._begins) and self._begins[at] < content.end

    def _first_in(self, content: Span) -> int:
        return bisect_left(self._begins, content.start)

    def _reported(self, cue: Cue, content: Span, taken: Sequence[Span]) -> Iterator[Quotation]:
        """A clause of reported speech, unless it stands within marks."""
        stretch = Stretch(content, cue.sentence.paragraph, closed=True)
        if any(content.covers(span) for span in taken):
            yield self._attributed(stretch, cue, QuotationType.INDIRECT, "clause around")
        elif not any(span.covers(content) for span in taken) and (cue.strong or not self._holds_marks(content)):
            ground = "clause" if cue.strong else "clause, weak verb"
            yield self._attributed(stretch, cue, QuotationType.INDIRECT, ground)

    def _clause(self, cue: Cue) -> Span | None:
        """What was said, as a clause of the cue's sentence."""
        sentence, verb = cue.sentence, cue.verb
        for child in sentence.children(verb):
            if child.dep != "ccomp" or child.pos == QUOTE_POS:
                continue
            tokens = list(subtree(sentence, child))
            if any(token.pos == QUOTE_POS for token in tokens) or any(token.index == verb.index for token in tokens):
                return None
            aside = {each for one in tokens if is_aside(sentence, one) for each in subtree(sentence, one)}
            tokens = _contiguous([each for each in tokens if each not in aside], child)
            if len(tokens) < 3 or (cue.subject is not None and cue.subject in tokens):
                return None
            return Span(tokens[0].span.start, tokens[-1].span.end)
        return None


def _first_joined(sentence: Sentence, place: Token) -> Token:
    """The first of several quotations that are joined: "shout, “Open!” and “Shut!”"."""
    for token in reversed(sentence.tokens[: place.index]):
        if token.pos == QUOTE_POS:
            place = token
        elif token.pos != "PUNCT" and token.text.lower() not in ("and", "or"):
            break
    return place


def _told_by_noun(stretch: Stretch, type_: QuotationType, sentence: Sentence, top: Token) -> Quotation | None:
    """ "Novak's “lost town” remark", "her warning that ...", "Novak used the term “lost”": whose remark it is."""
    over = list(_nouns_over(sentence, top))
    before = [each for each in sentence.tokens if each.span.end <= stretch.span.start and each.pos != "PUNCT"]
    authors = [(noun, author_of(sentence, noun)) for noun in over if noun.lemma.lower() in SAYING_NOUNS]
    users = [(noun, _user_of(sentence, noun)) for noun in (*over, *before[-1:]) if noun.lemma.lower() in _TERMS]
    for noun, author in (*authors, *users):
        if author is not None and not stretch.span.covers(author.span):
            mention = mention_of(sentence, author)
            return Quotation((stretch.span,), type_, (noun.span,), mention, sentence=sentence.index, ground="noun")
    return None


def _user_of(sentence: Sentence, term: Token) -> Token | None:
    """ "Novak used the term “lost”": who puts it so."""
    verb = sentence.tokens[term.head]
    user = subject_of(sentence, verb) if term.dep == "dobj" and verb.lemma.lower() in _USE else None
    return user if user is not None and may_speak(sentence, user) else None


def _nouns_over(sentence: Sentence, top: Token) -> Iterator[Token]:
    """The nouns that some words hang on, and what a "was" above them says them of."""
    for token in sentence.above(top):
        if token.lemma == "be":
            yield from (each for each in sentence.children(token) if each.dep == "nsubj" and each.index < top.index)
        if token.pos == "NOUN":
            yield token


def _contiguous(tokens: list[Token], head: Token) -> list[Token]:
    """The unbroken run of `tokens` around `head`, without marks at its edges or a leading "that"."""
    at = tokens.index(head)
    start = end = at
    while start > 0 and tokens[start - 1].index == tokens[start].index - 1:
        start -= 1
    while end + 1 < len(tokens) and tokens[end + 1].index == tokens[end].index + 1:
        end += 1
    run = tokens[start : end + 1]
    while run and (
        run[0].pos == "PUNCT" or (run[0].text.lower() == "that" and run[0].dep == "mark") or _is_when(run[0])
    ):
        run = run[1:]
    while run and run[-1].pos == "PUNCT":
        run = run[:-1]
    return run


def _is_when(token: Token) -> bool:
    """ "Said yesterday morning the law would change": the day is the speaker's."""
    return token.entity in ("DATE", "TIME") and token.dep in ("npadvmod", "compound") and token.tag != "POS"


def _begun(sentences: Sequence[Sentence], stretch: Stretch) -> Sentence | None:
    """The sentence in which words begin that go on over the next: "he said it “is late. We are leaving.”"."""
    return next((each for each in sentences if each.span.start < stretch.span.start < each.span.end), None)


def _told(stretch: Stretch, type_: QuotationType, sentence: Sentence, according: tuple[Span, Mention]) -> Quotation:
    return Quotation(
        (stretch.span,),
        type_,
        (according[0],),
        according[1],
        sentence=sentence.index,
        ground="according",
    )


def _according(sentence: Sentence) -> tuple[Span, Mention] | None:
    """ "According to Novak", "in Novak's words", "in the words of Novak": the cue's place and the mention."""
    for token in sentence.tokens[:-1]:
        after = sentence.tokens[token.index + 1]
        named = None
        if token.text.lower() == "according" and after.text == "to":
            named = next((each for each in sentence.children(after) if each.dep == "pobj"), None)
        elif token.text.lower() == "words" and sentence.tokens[token.head].text.lower() == "in":
            named = author_of(sentence, token)
            after = token
        if named:
            return Span(token.span.start, after.span.end), mention_of(sentence, named)
    return None
