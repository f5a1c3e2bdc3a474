"""Maker of statements that are true, or that the article rules out because one word of them says the opposite."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import lru_cache

from crisisdesk.domain.gazetteer.tables import rows
from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.questions.cloze import DAYS, left_out
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.excerpts import Excerpt, excerpts, told_with
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import basic_forms, content_words

_LONGEST, _LEAST = 36, 6
"""Words of a statement at most, and content words of its last sentence at least."""


def turned(scene: Scene, rng: random.Random) -> Iterator[Draft]:
    """Passages as they stand, or with one word turned into its opposite."""
    for excerpt in excerpts(scene):
        found = next(_words_with_opposite(scene, excerpt.told), None)
        words = content_words(excerpt.told.span.of(scene.text))
        if found is None or len(words) < _LEAST or _repeats_title(scene, excerpt) or _gives_reason(excerpt.told):
            continue
        word, opposite = found
        false = rng.random() < 0.5
        draft = _statement(scene, excerpt, word, opposite, false=false)
        if draft:
            yield draft


def _repeats_title(scene: Scene, excerpt: Excerpt) -> bool:
    """Whether the title, which stands before the statement, tells as much."""
    title = {word.removesuffix("’s") for word in content_words(scene.opening)}
    told = basic_forms(" ".join(content_words(excerpt.of(scene.text))))
    return sum(1 for word in title if basic_forms(word) & told) * 2 > len(title)


def _gives_reason(sentence: Sentence) -> bool:
    """Whether something is said to follow from, or to stand against, something else: turned round it would not fit."""
    return any(
        each.text.lower() in _REASONS and each.dep in ("mark", "cc", "advmod", "prep") for each in sentence.tokens
    )


_REASONS = frozenset("because but although though while despite however so therefore thus whereas since".split())


def _statement(scene: Scene, excerpt: Excerpt, word: Token, opposite: str, *, false: bool) -> Draft | None:
    told = told_with(scene, excerpt, [word.span], put=opposite if false else word.text)
    asked = scene.behind("Is this true or false", dated=bool(DAYS.search(told)))
    if asked is None or len(told.split()) > _LONGEST:
        return None
    return left_out(
        scene,
        excerpt,
        f"{asked}: “{told}”?",
        key="False" if false else "True",
        answer_type=AnswerType.TRUTH,
        slot="opposite",
        form=Form.TRUE_FALSE,
        names=(),
        worth=0.5,
        kind=Kind.TRUE_FALSE,
        note=f"The article says “{word.text}”, not “{opposite}”." if false else "",
        asked=word.text,
    )


def _words_with_opposite(scene: Scene, sentence: Sentence) -> Iterator[tuple[Token, str]]:
    """The words of the article's own report that can be turned, those of the main clause first."""
    titled = basic_forms(scene.opening)
    told = {each for axis in _AXES if axis & titled for each in axis}
    for token in sorted(sentence.tokens, key=lambda each: (_depth(sentence, each), each.index)):
        for opposite, needs in _opposites().get((token.text.lower(), token.tag), ()):
            if (
                _is_met(needs, sentence, token)
                and _is_stated(scene, sentence, token)
                and not (titled | told) & (basic_forms(token.text) | basic_forms(opposite))
                and not _is_told_twice(sentence, token, opposite)
            ):
                large = token.text[0].isupper()
                yield token, f"{opposite[0].upper()}{opposite[1:]}" if large else opposite


_AXES = tuple(
    frozenset(each.split())
    for each in (
        """support oppose back reject accept approve endorse welcome condemn criticise criticize praise denounce defend attack
        slam blast rebuke""",
        """allow forbid ban bar prohibit permit block restrict restriction legalise legalize decriminalise decriminalize legal
        illegal lawful unlawful constitutional unconstitutional lift impose""",
        "rise fall increase decrease cut raise lower grow shrink drop surge soar plunge jump slump reduce",
        "begin end start stop close open reopen resume suspend suspension halt quit withdraw shut shutdown scrap keep",
        "win lose victory defeat beat majority minority",
        "uphold overturn acquit convict conviction guilty innocent",
        "buy sell acquire takeover sale",
    )
)
"""Words that tell which way one thing goes: with one of them in the title nobody need read on."""


def _depth(sentence: Sentence, token: Token) -> int:
    return sum(1 for _ in sentence.above(token))


def _is_stated(scene: Scene, sentence: Sentence, token: Token) -> bool:
    """Whether the article itself states it: not somebody's words in marks, no condition, no part of a name."""
    named = token.entity in _NAMES and token.text not in ("House", "Senate")
    if scene.is_quoted(token) or named or token.dep in ("compound", "nmod", "prt"):
        return False
    if token.pos == "VERB" and (token.dep not in _TELLING_DEEDS or sentence.tokens[token.index - 1].tag == "TO"):
        return False  # "sued to be allowed", "the confirmed toll": what nobody would believe turned round
    above = [token, *sentence.above(token)]
    below = [each for one in above for each in sentence.children(one)]
    doubted = any(each.dep == "neg" or (each.dep == "mark" and each.text.lower() in _IN_DOUBT) for each in below)
    return not doubted and not any(each.text.lower() in _WITH_DENIAL for each in sentence.tokens[token.index :])


_NAMES = frozenset("PERSON ORG GPE LOC FAC EVENT LAW PRODUCT WORK_OF_ART NORP".split())
_TELLING_DEEDS = ("ROOT", "ccomp", "conj", "pcomp", "relcl")
_WITH_DENIAL = frozenset(
    "any anyone anybody anything ever yet neither nor except exception despite nevertheless instead".split()
)
"""What fits a statement or its denial alone, or tells that something goes against what else is said."""
_IN_DOUBT = frozenset("if unless whether lest though although".split())


def _is_told_twice(sentence: Sentence, token: Token, opposite: str) -> bool:
    """Whether the sentence has the word, or its opposite, once more: then one of them would show what was turned."""
    rest = basic_forms(" ".join(each.text for each in sentence.tokens if each.index != token.index))
    return bool(rest & ({token.text.lower(), opposite, token.lemma.lower()}))


@lru_cache(maxsize=1)
def _opposites() -> dict[tuple[str, str], list[tuple[str, str]]]:
    """By a word in small letters and its tag: the opposites, each with what has to stand beside it."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for word, tag, opposite, needs in rows("opposites"):
        found.setdefault((word, tag), []).append((opposite, needs))
    return found


# What has to stand beside a word, so that its opposite says the opposite


def _objects(sentence: Sentence, verb: Token) -> list[Token]:
    """What a verb is done to, before it where it is passive."""
    passive = any(each.dep == "auxpass" for each in sentence.children(verb))
    own = [each for each in sentence.children(verb) if each.dep == ("nsubjpass" if passive else "dobj")]
    if not own and verb.dep in ("acl", "amod") and verb.tag == "VBN":
        own = [sentence.tokens[verb.head]]
    return own


def _has_object(sentence: Sentence, verb: Token) -> bool:
    clause = any(each.dep in ("ccomp", "xcomp") for each in sentence.children(verb)) and verb.lemma in _OF_CLAUSES
    bound = any(each.dep in ("prt", "neg") or each.text.lower() == "from" for each in sentence.children(verb))
    return verb.pos == "VERB" and not bound and (clause or bool(_objects(sentence, verb)))


_OF_CLAUSES = frozenset("confirm deny".split())


def _has_object_of(nouns: frozenset[str]) -> Callable[[Sentence, Token], bool]:
    def check(sentence: Sentence, verb: Token) -> bool:
        return _has_object(sentence, verb) and any(each.lemma.lower() in nouns for each in _objects(sentence, verb))

    return check


_RATES = frozenset(
    """tax rate price tariff wage age limit ceiling budget duty spending benefit forecast output production emission fee cost salary
    pay estimate target threshold deficit debt subsidy capacity supply demand risk pressure number size share""".split()
)
_ACTIVITIES = frozenset(
    """talk negotiation work operation flight service production campaign construction search rescue aid funding trading strike
    export import visit program programme delivery testing investigation hearing session trial activity traffic payment
    relation contact""".split()
)
_CONTESTS = frozenset(
    """election vote case seat race primary state majority match game contest referendum war battle appeal caucus nomination
    presidency district runoff lawsuit""".split()
)


def _has_person(sentence: Sentence, verb: Token) -> bool:
    return _has_object(sentence, verb) and any(each.entity == "PERSON" for each in _objects(sentence, verb))


def _has_figure(sentence: Sentence, verb: Token) -> bool:
    own = sentence.children(verb)
    figures = any(each.pos == "NUM" for each in sentence.branch(verb) if each.index > verb.index)
    return verb.pos == "VERB" and figures and not any(each.dep in ("dobj", "prt", "acomp", "xcomp") for each in own)


def _has_infinitive(sentence: Sentence, verb: Token) -> bool:
    done = [each for each in sentence.children(verb) if each.dep == "xcomp"]
    return any(each.tag == "VB" and each.lemma not in ("comment", "respond", "say") for each in done)


def _is_predicate(_: Sentence, token: Token) -> bool:
    return token.dep in ("acomp", "oprd")


def _stands_before(*words: str) -> Callable[[Sentence, Token], bool]:
    def check(sentence: Sentence, token: Token) -> bool:
        behind = sentence.tokens[token.index + 1 : token.index + 1 + _NEAR]
        return any(each.text.lower() in words for each in behind)

    return check


_NEAR = 4


def _compares(sentence: Sentence, token: Token) -> bool:
    """Whether it is "more than" something that is no number, or "higher than"."""
    behind = sentence.tokens[token.index + 1 : token.index + 3]
    bare = token.text.lower() not in ("more", "less") or not any(each.pos in ("NUM", "SYM") for each in behind)
    return bare and any(each.text.lower() == "than" for each in sentence.tokens[token.index + 1 : token.index + 6])


def _is_of_vote(sentence: Sentence, token: Token) -> bool:
    return sentence.tokens[token.head].lemma.lower() in ("vote", "campaign", "argue")


def _is_met(needs: str, sentence: Sentence, token: Token) -> bool:
    """Whether what a row of the table asks for stands beside a word."""
    name, _, nouns = needs.partition(":")
    if nouns:
        return sentence.tokens[token.head].lemma.lower() in nouns.split("|")
    return _NEEDS[name](sentence, token)


def _is_ordinal(sentence: Sentence, token: Token) -> bool:
    return token.dep == "amod" and token.entity == "ORDINAL" and sentence.tokens[token.head].lemma.lower() in _IN_A_ROW


_IN_A_ROW = frozenset(
    """attempt time term trip visit victory win quarter ruling round person president woman candidate policy case death strike
    attack wave test summit step phase stage loss defeat year month day week amendment resolution minister vote session""".split()
)


def _is_month(sentence: Sentence, token: Token) -> bool:
    before = sentence.tokens[token.index - 1].text.lower() if token.index else ""
    behind = sentence.tokens[token.index + 1].text if token.index + 1 < len(sentence.tokens) else ""
    return (
        token.entity == "DATE" and before in ("in", "until", "since") and (not behind.isdecimal() or len(behind) > _DAY)
    )


_DAY = 2
"""Digits of a day of the month at most."""


def _is_chamber(sentence: Sentence, token: Token) -> bool:
    before = sentence.tokens[token.index - 1].text.lower() if token.index else ""
    behind = sentence.tokens[token.index + 1].text if token.index + 1 < len(sentence.tokens) else ""
    within = token.dep == "pobj" and sentence.tokens[token.head].text.lower() in ("in", "by", "to")
    return (token.dep == "nsubj" or within) and before == "the" and behind.lower() != "of" and not behind[:1].isupper()


_NEEDS: dict[str, Callable[[Sentence, Token], bool]] = {
    "": lambda _, __: True,
    "object": _has_object,
    "person": _has_person,
    "rate": _has_object_of(_RATES),
    "contest": _has_object_of(_CONTESTS),
    "figure": _has_figure,
    "infinitive": _has_infinitive,
    "predicate": _is_predicate,
    "than": _compares,
    "in": _stands_before("in", "of"),
    "vote": _is_of_vote,
    "ordinal": _is_ordinal,
    "month": _is_month,
    "chamber": _is_chamber,
    "activity": _has_object_of(_ACTIVITIES),
}
