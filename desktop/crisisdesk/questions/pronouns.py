"""What pronouns of a passage stand for: by name where that can be nobody else, and whether one leans on what stands before."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Person, Sentence, Token
from crisisdesk.questions.called import surname
from crisisdesk.questions.phrases import NEUTER, PERSONAL, POSSESSIVE
from crisisdesk.questions.rivals import is_surely_person
from crisisdesk.questions.scene import Scene


def told_by_name(scene: Scene, sentence: Sentence) -> Iterator[tuple[Token, str]]:
    """The "he" or "she" of a sentence that stands for somebody whom it does not name before, with the name."""
    found = meant(scene, sentence)
    if found and found[1] not in scene.named_in(Span(sentence.span.start, found[0].span.start)):
        yield found


def meant(scene: Scene, sentence: Sentence) -> tuple[Token, str] | None:
    """The first "he" or "she" that is a subject in the article's own words, and whom it names where that can be nobody else."""
    opener = next((each for each in sentence.tokens if each.text in _SUBJECTS and not scene.is_quoted(each)), None)
    if opener is None or opener.dep not in ("nsubj", "nsubjpass") or not _is_of_main_clause(scene, sentence, opener):
        return None
    if scene.text[opener.span.end : opener.span.end + 1].strip():
        return None  # "She’s been": behind a name that would be a possessive
    name = scene.stands_for(opener) or ""
    person = scene.people.get(name)
    sure = (
        person is not None
        and " " in name
        and is_surely_person(person)
        and scene.surname_unique(person)
        and scene.may_be(opener, name)
        and scene.is_clear(opener.span, name)
        and scene.is_subject_before(opener.span, name)
        and not _is_of_family(scene, person, opener.span)
        and not _has_namesake(scene, name)
        and not any(each.lemma.lower() in _KIN for each in sentence.tokens)
    )
    return (opener, name) if sure else None


_KIN = frozenset("father mother son daughter brother sister".split())
"""Where such are told of, "he" may be the other."""


def _has_namesake(scene: Scene, name: str) -> bool:
    """Whether the article knows a "Jr." of the same surname."""
    return re.search(rf"\b{re.escape(surname(name))},? (?:Jr|Sr)\b", scene.text) is not None


def _is_of_main_clause(scene: Scene, sentence: Sentence, opener: Token) -> bool:
    """Whether a pronoun is who the sentence is about: "before she left, Klobuchar spoke" may mean the one who comes after."""
    verb = sentence.tokens[opener.head]
    main = sentence.tokens[verb.head]
    told = verb.dep == "ccomp" and main.head == main.index and main.index < verb.index
    others = (each for each in sentence.children(main) if each.dep in ("nsubj", "nsubjpass"))
    return verb.head == verb.index or (told and not any(each.pos == "PRON" or scene.person_at(each) for each in others))


_SUBJECTS = ("He", "She", "he", "she")


def _is_of_family(scene: Scene, person: Person, pronoun: Span) -> bool:
    """Whether the last naming before a pronoun is of one of several that share a surname: "the elder Soros"."""
    at = bisect_left(person.mentions, Span(pronoun.start, pronoun.start))
    last = person.mentions[at - 1].start if at else 0
    before = scene.text[max(0, last - WORD) : last].split()[-1:]
    return bool(before) and before[0].lower() in OF_FAMILY


WORD = 30
"""Characters in which the word before a name stands."""


OF_FAMILY = frozenset("elder younger older father mother son daughter senior junior the".split())


def leans_on_pronoun(scene: Scene, sentence: Sentence, token: Token) -> bool:
    """Whether a pronoun of the article's own stands for what is not named before it in the sentence."""
    lower = token.text.lower()
    if token.pos != "PRON" or scene.is_quoted(token) or token.dep == "expl" or token.tag in ("WDT", "WP", "EX"):
        return False
    before = sentence.tokens[: token.index]
    if lower in PERSONAL | POSSESSIVE:
        told = tuple(told_by_name(scene, sentence))
        if any(token is each for each, _ in told):
            return False
        name = scene.stands_for(token)
        named = {each for _, each in told} | scene.named_in(Span(sentence.span.start, token.span.start))
        if token.dep in ("dobj", "pobj", "dative"):
            named -= _doers(scene, sentence, token)  # nobody does something to "him" who is it himself
        return name not in named if name in scene.people else not named
    if lower in NEUTER:
        return not any(
            each.pos in ("NOUN", "PROPN")
            and each.dep in _NAMING
            and each.entity != "DATE"
            and not (lower in ("it", "its") and _is_of_somebody(scene, sentence, each))
            for each in before
        )
    return False


def _doers(scene: Scene, sentence: Sentence, done_to: Token) -> set[str]:
    """Whoever does what is done to a pronoun, by name."""
    verb = next((each for each in sentence.above(done_to) if each.pos in ("VERB", "AUX")), done_to)
    found = (scene.person_at(each) for each in sentence.children(verb) if each.dep == "nsubj")
    return {each[0].name for each in found if each is not None}


def _is_of_somebody(scene: Scene, sentence: Sentence, noun: Token) -> bool:
    """Whether a noun names a person, or tells who one is: no "it" stands for "a researcher at Greenpeace"."""
    above = [noun, *sentence.above(noun)]
    nouns = itertools.takewhile(lambda each: each.pos not in ("VERB", "AUX"), above)
    return any(scene.person_at(each) for each in nouns)


_NAMING = ("nsubj", "nsubjpass", "dobj", "pobj", "conj", "attr", "poss", "compound")
