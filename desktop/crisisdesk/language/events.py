"""What happened, as the article itself reports it: the main verb of a sentence with who took part, where and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import DateMention, Event, Mention, Place, Sentence, Token
from crisisdesk.language.cues import agent_of, subject_of
from crisisdesk.language.lexicon import CUES, LABEL_CUES
from crisisdesk.language.mentions import mention_of
from crisisdesk.language.reference import Resolver

_OPEN = frozenset("would could may might should must can".split())
_WHERE = frozenset("in at near outside off".split())
_NO_DEED = CUES | LABEL_CUES | frozenset("be have seem appear become remain do".split())


def find_events(
    sentences: Iterable[Sentence], resolver: Resolver, places: Sequence[Place], dates: Sequence[DateMention]
) -> Iterator[Event]:
    """The events of the article's own sentences; what only might happen, did not happen, or is said to, is none."""
    where = {span: place.name for place in places for span in place.mentions}
    when = {mention.span: mention.value for mention in dates if mention.value}
    for sentence in sentences:
        verb = next((token for token in sentence.tokens if token.head == token.index and token.pos == "VERB"), None)
        if sentence.quoted or verb is None or not _happens(sentence, verb):
            continue
        participants = tuple(_named(sentence, each, resolver) for each in _taking_part(sentence, verb))
        if participants:
            yield Event(
                _predicate(sentence, verb),
                verb.span,
                participants,
                _place(sentence, verb, where),
                _day(sentence, verb, when),
                sentence.index,
            )


def _happens(sentence: Sentence, verb: Token) -> bool:
    own = sentence.children(verb)
    doubted = any(each.dep == "neg" or (each.dep == "aux" and each.text.lower() in _OPEN) for each in own)
    asked = sentence.tokens[-1].text == "?"
    another = any(each.dep == "prt" for each in own)
    return (another or verb.lemma.lower() not in _NO_DEED) and not doubted and not asked


def _predicate(sentence: Sentence, verb: Token) -> str:
    """The verb's lemma, with the small word that belongs to it: "call off"."""
    return " ".join((verb.lemma.lower(), *(each.text.lower() for each in sentence.children(verb) if each.dep == "prt")))


def _taking_part(sentence: Sentence, verb: Token) -> Iterator[Token]:
    """Who does it, then to whom or what it is done; of a passive the one named behind "by" does it."""
    own = sentence.children(verb)
    undergoes = [each for each in own if each.dep in ("nsubjpass", "dobj")]
    does = agent_of(sentence, verb) if any(each.dep == "nsubjpass" for each in own) else subject_of(sentence, verb)
    if does is not None:
        yield does
    yield from (each for each in undergoes if does is None or each.index != does.index)


def _named(sentence: Sentence, token: Token, resolver: Resolver) -> Mention:
    mention = mention_of(sentence, token)
    found = resolver.resolve(mention, sentence)
    return Mention(mention.span, mention.text, found.name if found and found.confidence >= resolver.TOLD else None)


def _place(sentence: Sentence, verb: Token, where: dict[Span, str]) -> str:
    """The place behind "in" or "at" that the verb itself has."""
    for prep in sentence.children(verb):
        if prep.dep == "prep" and prep.text.lower() in _WHERE:
            for noun in sentence.children(prep):
                found = next((name for span, name in where.items() if span.covers(noun.span)), "")
                if found:
                    return found
    return ""


def _day(sentence: Sentence, verb: Token, when: dict[Span, date]) -> date | None:
    """The day that hangs on the verb and on no other before it."""
    for span, value in when.items():
        near = span.touches(sentence.span)
        token = next((each for each in sentence.tokens if span.covers(each.span)), None) if near else None
        if token is not None:
            over = next((each for each in sentence.above(token) if each.pos in ("VERB", "AUX")), None)
            if over is not None and over.index == verb.index:
                return value
    return None
