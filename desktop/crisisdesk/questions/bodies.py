"""Maker for the body that is left out of a passage."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import Layer, Organisation, Sentence, Token
from crisisdesk.questions.cloze import ROLES, Sought, left_out, named_gap
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.excerpts import Excerpt, excerpts
from crisisdesk.questions.phrases import BODY_NOUNS
from crisisdesk.questions.scene import Scene


@maker(Kind.GAP, needs=Layer.SYNTAX)
def body(scene: Scene) -> Iterator[Draft]:
    """Which organisation was left out?"""
    for excerpt in excerpts(scene):
        named = tuple(scene.bodies_in(excerpt.told.span))
        times = Counter(each.name for _, each in named)
        for mention, each in named:
            fit = times[each.name] == 1 and _is_worth_naming(scene, excerpt.told, mention, each)
            draft = _without_body(scene, excerpt, each) if fit else None
            if draft:
                yield draft


def _is_worth_naming(scene: Scene, sentence: Sentence, mention: Span, organisation: Organisation) -> bool:
    """Whether a body that the article names more than once does something in the sentence, or has it done."""
    named = [token for token in sentence.tokens if mention.covers(token.span)]
    return (
        bool(named)
        and (len(organisation.mentions) > 1 or _says_it(sentence, named[-1]))
        and named[-1].text.lower() not in _MEDIA
        and _OF_THE_US.sub("", organisation.name) not in _KNOWN_TO_ALL
        and not _OF_A_LARGER_ONE.match(organisation.name)
        and not organisation.name.startswith("PAC ")
        and organisation.name != scene.parsed.outlet
        and named[-1].dep in ROLES
        and not scene.is_quoted(named[0])
        and all(token.entity == "ORG" or token.text.lower() == "the" for token in named)
        and not any(each.dep in ("conj", "appos") for each in sentence.children(named[-1]))
        and is_surely_body(scene, organisation.name, mention)
        and gazetteer.broadcaster(organisation.name) is None
    )


def _says_it(sentence: Sentence, subject: Token) -> bool:
    """Whether the body is the one who says or does what the sentence tells of."""
    verb = sentence.tokens[subject.head]
    return subject.dep == "nsubj" and verb.head == verb.index and verb.lemma not in _SAYING_NOTHING


_KNOWN_TO_ALL = frozenset(
    (
        "Congress",
        "Senate",
        "House",
        "White House",
        "Supreme Court",
        "House of Representatives",
        "PAC",
        "Parliament",
        "GOP",
        "Republican Party",
        "Democratic Party",
        "Democrat Party",
        "State Department",
        "European Union",
        "EU",
    )
)
_OF_THE_US = re.compile(r"^(?:the )?(?:(?:US|U\.S\.|United States) )?")
_OF_A_LARGER_ONE = re.compile(r"(?:the )?(?:United Nations|UN|European Union|EU) (?=\w)")
"""An organ of a body: the body itself would be an answer."""
_SAYING_NOTHING = frozenset("be have do refer report mean seem become include".split())
_MEDIA = frozenset("times post herald tribune guardian news press telegraph mail journal".split())
"""Last words of papers: which of them had it first is hardly worth knowing."""


def is_surely_body(scene: Scene, name: str, mention: Span) -> bool:
    """Whether more than the tagger's word says that it is a body: its last word, its letters, or the tables."""
    words = name.split()
    letters = len(words) == 1 and name.isupper() and len(name) > _FEW_LETTERS and _stand_for_body(scene, name)
    if len(words) == 1 and scene.text[max(0, mention.start - 4) : mention.start].lower() == "the " and not letters:
        return False  # "the Volvo"
    known = words[-1].lower() in _BODY_ENDINGS or letters or gazetteer.peers(name) is not None
    return known and not scene.is_of_name(words[-1]) and not any(place.name == name for place in scene.parsed.places)


def _stand_for_body(scene: Scene, letters: str) -> bool:
    """Whether the tables or the article say what letters stand for: those of a tax are taken for a body too."""
    told = (each.phrase for each in scene.parsed.expansions if each.letters == letters)
    return gazetteer.organisation(letters) is not None or any(
        each.split()[-1].lower() in _BODY_ENDINGS for each in told
    )


_BODY_ENDINGS = BODY_NOUNS | frozenset(
    """assembly house senate cabinet tribunal chamber service services system force forces guard corps times post herald
    tribune guardian institute fund foundation center centre society club inc ltd limited corp corporation group plc llc college
    league front movement brotherhood nations trust exchange reserve academy church""".split()
)
_FEW_LETTERS = 2


_OF_A_PARTY = re.compile(r"^(?:RNC|DNC|(?:Republican|Democratic) National (?:Committee|Convention))$")
_PARTYS = re.compile(r"\b[Pp]arty\b|\bRepublicans?\b|\bDemocrat(?:s|ic)?\b|\bGOP\b")
"""What tells which of two it is."""


_A_BODY = Sought("Which organisation’s name", "which organisation")


def _bare(scene: Scene, mention: Span) -> Span:
    """A naming without "the", which stays in the sentence."""
    return Span(mention.start + 4, mention.end) if mention.of(scene.text)[:4].lower() == "the " else mention


def _without_body(scene: Scene, excerpt: Excerpt, organisation: Organisation) -> Draft | None:
    names = tuple(sorted({organisation.name, *organisation.aliases}, key=lambda each: (-len(each), each)))
    bare = [each.removeprefix("the ").removeprefix("The ") for each in names]
    gone = [_bare(scene, mention) for mention, each in scene.bodies_in(excerpt.run) if each == organisation]
    asked = named_gap(scene, excerpt, _A_BODY, gone, hidden=bare, telling=bare)
    if asked is None or (_OF_A_PARTY.search(organisation.name) and _PARTYS.search(asked.stem)):
        return None
    draft = left_out(
        scene,
        excerpt,
        asked.stem,
        key=organisation.name,
        answer_type=AnswerType.ORGANISATION,
        slot="body",
        form=Form.TYPED,
        names=(),
        worth=0.6,
        kind=asked.kind,
    )
    whole = next((span for span in organisation.mentions if span.of(scene.text).endswith(organisation.name)), None)
    told = any(each.covers(span) for each in draft.evidence for span in organisation.mentions if span == whole)
    if whole is not None and not told:
        draft = replace(draft, evidence=scene.evidence(*draft.evidence, whole))  # the passage has its letters alone
    known = gazetteer.organisation(organisation.name)
    spelt = (
        (each.letters, each.phrase)
        for each in scene.parsed.expansions
        if {each.letters, each.phrase.removeprefix("the ")} & set(bare)
    )
    called = (*names, *((known.name, known.letters) if known else ()), *(form for each in spelt for form in each))
    if known and known.kind == "militant":
        called = (*called, known.name.partition(" of ")[0])  # "Islamic State"
    return replace(draft, accepted=tuple(dict.fromkeys(each for each in called if each != organisation.name)))
