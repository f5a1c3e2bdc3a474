"""Maker for the name of a thing that is left out of a passage: a law, a programme, an exercise, a movement."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import Layer, Sentence, Token
from crisisdesk.questions.bodies import A_BODY, BODY_ENDINGS
from crisisdesk.questions.cloze import Sought, left_out, named_gap
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.excerpts import Excerpt, excerpts
from crisisdesk.questions.phrases import PERSON_NOUNS
from crisisdesk.questions.scene import Scene

_MOST_NAMED = 6
"""Times that an article may name it: of what it names on and on, its questions would tell each other."""


@maker(Kind.GAP, needs=Layer.SYNTAX)
def named_thing(scene: Scene) -> Iterator[Draft]:
    """Which name of a thing was left out?"""
    for excerpt in excerpts(scene):
        for named in _names(excerpt.told):
            span = Span(named[0].span.start, named[-1].span.end)
            if _is_thing(scene, named, span) and _stands_free(scene, excerpt.told, named):
                draft = _without_thing(scene, excerpt, span)
                if draft:
                    yield draft


def _names(sentence: Sentence) -> Iterator[list[Token]]:
    """Names of two words and more to which the tagger gives one label, without "the" in front."""
    run: list[Token] = []
    for token in sentence.tokens:
        if run and token.entity != run[-1].entity:
            yield from _whole(run)
            run = []
        if token.entity in _LABELS:
            run.append(token)
    yield from _whole(run)


_LABELS = frozenset("EVENT FAC LAW PRODUCT WORK_OF_ART ORG LOC".split())


def _whole(run: list[Token]) -> Iterator[list[Token]]:
    run = run[1:] if run and run[0].text.lower() == "the" else run
    large = [each for each in run if each.text[:1].isupper()]
    if len(large) > 1 and run[0] in large and run[-1] in large and all(_NAME_WORD.fullmatch(each.text) for each in run):
        yield run


_NAME_WORD = re.compile(r"[A-Z][\w.’'-]*|of|for|the|on|in|to|de|la|and|&|No\.|\d+")


def _is_thing(scene: Scene, named: Sequence[Token], span: Span) -> bool:
    """Whether a name ends in a word for a thing, is of no person and no known place, and not on everybody's lips."""
    name, kind = span.of(scene.text), named[-1].text.lower()
    where = scene.place_at(span)
    return (
        bool(gazetteer.noun_classes(kind) or gazetteer.noun_classes(kind.removesuffix("s")))
        and kind not in _FURNITURE
        and not any(scene.knows(each) or gazetteer.given_name_gender(each.text) for each in named)
        and not any(each.lemma.lower() in _OFFICES | PERSON_NOUNS for each in named)
        and gazetteer.broadcaster(name) is None
        and gazetteer.country_named(name) is None
        and (where is None or where.kind == "")
        and not _ON_ALL_LIPS.search(name)
        and not all(gazetteer.noun_classes(each.text.lower()) or each.text.lower() in _PLAIN for each in named)
        and scene.text.count(name) <= _MOST_NAMED
    )


_OFFICES = frozenset("speaker spokesperson president minister secretary ambassador governor senator".split())
_ON_ALL_LIPS = re.compile(
    r"\b(?:White House|Supreme Court|House of Representatives|Senate|Congress|Parliament|United States|European Union|United Nations"
    r"|U\.S\.|Democratic Party|Republican Party|Labour Party|Conservative Party|Department of)\b"
)
"""What hardly anybody has to learn from a report."""
_FURNITURE = frozenset(
    """hospital hotel club restaurant church school street road avenue airport break sea ocean gulf river university college
    island times post herald tribune guardian news press telegraph mail journal insider state""".split()
)
"""Where somebody lies or studies, what lies there on the map, which paper had it first: hardly worth knowing."""
_PLAIN = frozenset(
    "national federal electoral international world of the for central supreme legislative united american".split()
)
"""Words that with common nouns make a name that can be guessed: "Electoral College"."""


def _stands_free(scene: Scene, sentence: Sentence, named: Sequence[Token]) -> bool:
    """Whether a name has a part of its own in the sentence, and does not only say where somebody works or whence it is known."""
    last = named[-1]
    before = sentence.tokens[named[0].index - 1].text if named[0].index else ""
    behind = [each.text for each in sentence.tokens[last.index + 1 : last.index + 2]]
    return (
        last.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "attr")
        and not scene.is_quoted(last)
        and before.lower() not in _JOINED_BEFORE
        and not (behind and behind[0].lower() in _JOINED_BEHIND)
        and not any(each.dep == "conj" for each in sentence.children(last))
        and not any(_is_of_somebody(scene, each) for each in _belonging_to(sentence, last))
    )


_JOINED_BEFORE = frozenset(("-", "–", "and", "or", "(", ",", "“", '"', "to"))
_JOINED_BEHIND = frozenset(("-", "–", "and", "or", "/", "’s", "'s", "(", "of"))


def _belonging_to(sentence: Sentence, name: Token) -> Iterator[Token]:
    for above in sentence.above(name):
        if above.pos in ("VERB", "AUX") and above.lemma != "accord":
            return
        yield above


def _is_of_somebody(scene: Scene, above: Token) -> bool:
    return scene.person_at(above) is not None or above.lemma.lower() in PERSON_NOUNS | _STAFF or above.lemma == "accord"


_STAFF = frozenset("director professor analyst fellow associate scientist expert chief head chair editor".split())


_IN_TWO = re.compile(r" (?:of|for|on|and|&) (?:the )?[A-Z]")
"""How the rest of a name goes on that the tagger cut in two: "the Paley Center for Media"."""


def _without_thing(scene: Scene, excerpt: Excerpt, span: Span) -> Draft | None:
    name = " ".join(span.of(scene.text).split())
    named = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    run = excerpt.run
    gone = [Span(run.start + each.start(), run.start + each.end()) for each in named.finditer(run.of(scene.text))]
    if span not in gone or _IN_TWO.match(scene.text, span.end):
        return None
    sought = A_BODY if name.split()[-1].lower() in BODY_ENDINGS else _A_THING
    asked = named_gap(scene, excerpt, sought, gone, hidden=(name,), telling=(name,))
    if asked is None:
        return None
    return left_out(
        scene,
        excerpt,
        asked.stem,
        key=name,
        answer_type=AnswerType.ORGANISATION,
        slot="thing",
        form=Form.TYPED,
        names=(),
        worth=0.6,
        kind=asked.kind,
    )


_A_THING = Sought("Which name", "")
