"""What in a passage points to something told before it: "the hearing", "those policies"; under its title much of it is plain."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Sequence

from crisisdesk.domain import gazetteer
from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.questions.definites import is_loose_definite
from crisisdesk.questions.once import once_a_sentence
from crisisdesk.questions.phrases import Rendering
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import basic_forms

_VAGUE = frozenset(
    "issue comment remark question matter task situation program programme idea other thing area way round".split()
)
"""What hardly any title tells of plainly enough."""
_ADDING = frozenset("too further similarly likewise again".split())


@once_a_sentence
def pointing(scene: Scene, sentence: Sentence) -> Sequence[str]:
    """The nouns, as lemmas, that point to something told before: "the hearing", "those policies"; "" for "again" or "this"."""
    found: list[str] = []
    noted = Rendering(scene)
    for token in sentence.tokens:
        if scene.is_quoted(token):
            continue
        head = sentence.tokens[token.head]
        lower = token.text.lower()
        if lower == "the" and (token.dep == "det" or head.pos == "NUM"):
            if _is_open(scene, sentence, token, head):
                found.append(head.lemma.lower())
        elif lower in ("similar", "different", "identical") and token.dep in ("acomp", "amod"):
            found.append("" if not any(each.dep == "prep" for each in sentence.children(token)) else head.lemma.lower())
        elif _adds(token, head) or _says_not_to_what(sentence, token):
            found.append("")
        else:
            noted.loose.clear()
            noted.note(sentence, token)
            if noted.loose and not _is_harmless(scene, sentence, token, head):
                found.append(head.lemma.lower() if token.dep in ("det", "amod", "predet") else "")
    return found


_ANSWERING = frozenset("respond reply react retaliate comply reciprocate".split())


def _adds(token: Token, head: Token) -> bool:
    """Whether it is the "too" or "again" of something said once more, not that of "too easy"."""
    return token.text.lower() in _ADDING and token.dep == "advmod" and head.pos not in ("ADJ", "ADV")


def _says_not_to_what(sentence: Sentence, verb: Token) -> bool:
    """Whether it is a verb such as "responded" with nothing that says to what."""
    return (
        verb.pos == "VERB"
        and verb.lemma in _ANSWERING
        and not any(
            each.dep in ("prep", "dobj", "ccomp", "xcomp", "oprd", "nsubjpass")
            and each.text.lower() not in ("with", "on", "in")
            for each in sentence.children(verb)
        )
    )


def is_settled(scene: Scene, sentence: Sentence, loose: str) -> bool:
    """Whether the title tells which one "the crash" is that a question would say of this sentence."""
    the, _, noun = loose.rpartition(" ")
    heads = [(each, sentence.tokens[each.head]) for each in sentence.tokens if each.text.lower() == "the"]
    fit = [(each, head) for each, head in heads if head.text == noun]
    return (
        the.lower() == "the"
        and bool(fit)
        and not any(head.lemma.lower() in _HOLDERS or _is_untold(scene, sentence, each, head) for each, head in fit)
    )


def _is_open(scene: Scene, sentence: Sentence, the: Token, head: Token) -> bool:
    """Whether a sentence leaves open which one "the X" is; further on in it the rest tells of what."""
    vague = _is_vague(head) or head.lemma.lower() in _LANDS
    counted = any(each.pos == "NUM" for each in sentence.tokens[the.index + 1 : head.index])
    return (vague or counted or _opens(the, head)) and _is_untold(scene, sentence, the, head)


def _is_untold(scene: Scene, sentence: Sentence, the: Token, head: Token) -> bool:
    """Whether neither the words nor the title tell which one "the X" is."""
    if _is_vague(head):
        return True
    if not is_loose_definite(sentence, head, the):
        return False
    if any(each.pos == "NUM" for each in sentence.tokens[the.index + 1 : head.index]):
        return True  # "the two explosions" of a title that knows of one
    return (
        not scene.is_of_title(f"the {head.text}")
        and not _is_plain(scene, sentence, the, head)
        and not _is_described(scene, sentence, the, head)
    )


def _is_vague(head: Token) -> bool:
    """Whether it is a noun that hardly anything tells; each question says "in the report" of the article itself."""
    lemma = head.lemma.lower()
    return lemma in _VAGUE or head.pos == "NUM" or lemma == "report"


def _opens(the: Token, head: Token) -> bool:
    """Whether it is what a sentence begins with or is about. Further on the rest tells of what: readers of whole reports found such
    sentences no harder to understand than those without."""
    return head.dep in ("nsubj", "nsubjpass") or the.index < _OPENING


_OPENING = 5
"""Words in which a sentence says what it is about."""


def _is_described(scene: Scene, sentence: Sentence, the: Token, head: Token) -> bool:
    """Whether it is told here for the first time, with words that say what it is: "the political spectrum", "the majority opinion"."""
    between = sentence.tokens[the.index + 1 : head.index]
    telling = [each for each in between if each.pos in ("ADJ", "NOUN") and each.lemma.lower() not in _NOT_TELLING]
    return (
        bool(telling)
        and not any(each.lemma.lower() in _NOT_TELLING or each.pos == "NUM" for each in between)
        and head.lemma.lower() not in _STAND_INS
        and not (_is_person(head) and all(each.pos == "ADJ" for each in telling))
        and not scene.has_told(sentence, head.lemma)
        and not any(scene.has_told(sentence, each.lemma) for each in telling)
    )


def _is_person(noun: Token) -> bool:
    return gazetteer.noun_classes(noun.lemma.lower())[:1] == ("person",)


_NOT_TELLING = frozenset(
    """new latest next other same previous last full recent current entire original final initial main only whole late early joint
    upcoming earlier second third first two three four five several remaining additional existing proposed former alleged suspected
    wounded dead elderly young old large small big great key major independent similar different right real true false""".split()
)
_STAND_INS = frozenset(
    """man woman person people official leader company firm group agency body organisation organization institution outlet network
    newspaper magazine website broadcaster reporter journalist lawyer judge officer businessman politician lawmaker move decision
    incident case matter issue event figure number amount document report statement letter filing speech remark comment announcement
    meeting trip visit journey attack strike killing crash ruling order law bill measure plan deal agreement project policy rule
    regulation proposal suggestion request claim accusation allegation charge""".split()
)
"""What mostly stands for something told before under another name."""


def _is_plain(scene: Scene, sentence: Sentence, the: Token, head: Token) -> bool:
    """Whether a definite noun is plain under the title: it tells what was just named, or is what the title tells of."""
    lemma = head.lemma.lower()
    before = sentence.tokens[: the.index]
    if head.dep in ("appos", "attr"):
        return True  # "Boris Johnson, the prime minister": it tells of a name, and does not stand for one
    if lemma in _LANDS or head.text in _BODIES:
        return any(each.entity in ("GPE", "LOC", "NORP") for each in before) or _is_of_land(scene)
    if lemma in _HOLDERS:
        return any(scene.person_at(each) for each in before)
    if lemma in ("post", "position", "office", "job", "role"):
        return any(each.lemma.lower() in _POSTS for each in before)
    return any(lemma in family and _tells_of(scene, family) for family in _FAMILIES)


@functools.lru_cache(maxsize=1)
def _is_of_land(scene: Scene) -> bool:
    """Whether the title names the one country that the article is about, and no other."""
    named = {
        found.name
        for each in re.findall(r"[A-Z][\w.]*[\w.]", scene.opening)
        if (found := gazetteer.country_named(each.removesuffix("’s")) or gazetteer.demonym(each))
    }
    told = Counter({each.name: len(each.mentions) for each in scene.parsed.places if each.kind == "country"})
    return len(named) == 1 and (not told or told.most_common(1)[0][0] in named)


_LANDS = frozenset("country nation state government parliament economy capital border coast island kingdom".split())
"""What is plain where a land is named."""
_BODIES = frozenset("House Senate Parliament Government Court Army Navy President Minister Queen King".split())
_HOLDERS = frozenset("president minister premier chancellor governor senator mayor leader billionaire".split())
"""What is plain behind a name."""
_POSTS = _HOLDERS | frozenset(
    "speaker secretary chair chairman chairwoman director commissioner ambassador justice".split()
)
_FAMILIES = tuple(
    frozenset(each.split())
    for each in (
        """attack shooting bombing strike killing assault explosion blast raid stabbing murder massacre assassination
        violence stab kill attack shoot bomb explode fire shell airstrike gunman suspect attacker shooter""",
        """disaster collapse crash collision accident wreck fire earthquake quake storm hurricane tragedy flood tornado
        typhoon cyclone wildfire eruption collide""",
        """case ruling decision judgment judgement verdict lawsuit suit trial hearing charge court judge sue rule convict
        conviction overturn sentence accuse prosecutor plaintiff defendant appeal""",
        """election vote poll ballot race campaign primary caucus contest result nomination candidate nominee elect
        candidacy presidency runoff referendum""",
        """move measure plan decision policy announcement order bill law proposal deal agreement legislation ban restriction
        tariff announce restrict approve pass legalise legalize decriminalise decriminalize suspend suspension declare
        declaration impose withdraw withdrawal acquire acquisition legalization""",
        "pandemic outbreak virus disease epidemic coronavirus covid infection",
        "protest demonstration rally march unrest protester riot",
        "inquiry investigation probe impeachment subpoena investigate",
        "talk negotiation summit meeting meet discuss",
        "party republican democrat labour conservative liberal gop",
    )
)
"""Nouns that tell of one happening, with the words by which a title names it."""


def _tells_of(scene: Scene, family: frozenset[str]) -> bool:
    """Whether the title has a word of the family, in any of its forms."""
    return bool(family & basic_forms(scene.opening))


def _is_harmless(scene: Scene, sentence: Sentence, token: Token, head: Token) -> bool:
    """Whether a word that often points back does not here: "such as", "last week" of a dated report, "those who"."""
    lower = token.text.lower()
    behind = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    if lower == "such":
        return behind is not None and behind.text.lower() == "as"
    if lower in ("last", "this", "next", "past") and head.lemma.lower() in _SPANS:
        counted = any(each.pos == "NUM" for each in sentence.tokens[token.index + 1 : head.index])
        return scene.published is not None and not (lower == "next" and counted)
    if lower in ("each", "both"):
        alone = token.dep == "det" and lower == "both"  # "both groups": which?
        joined = any(child.dep == "prep" for child in sentence.children(token)) or token.dep in (
            "preconj",
            "det",
            "dep",
        )
        return (joined and not alone) or (behind is not None and behind.text.lower() == "other")
    if lower == "previously" or (lower == "that" and token.dep == "mark"):
        return True
    if lower == "so":
        return behind is not None and (
            behind.text.lower() == "far" or (head.pos in ("ADJ", "ADV") and head.index > token.index)
        )
    if lower == "then" and behind is not None and (behind.text == "-" or behind.text.lower() == "the"):
        return True  # "then-Governor Christie"
    if lower in ("then", "therefore") and any(
        each.text.lower() in ("if", "and") for each in sentence.tokens[: token.index]
    ):
        return True
    if lower in ("earlier", "later") and behind is not None and behind.text.lower() == "this":
        return scene.published is not None
    if lower in ("those", "that") and token.dep not in ("det", "nsubj", "nsubjpass"):
        own = sentence.children(token)
        return any(each.dep in ("relcl", "acl") or (each.dep == "prep" and each.text != "in") for each in own)
    helped = token.index > 0 and sentence.tokens[token.index - 1].pos == "AUX"
    if lower in ("then", "later") and (head.dep == "conj" or helped):
        return True  # "he left the army and later became a lawyer", "which it can then remove"
    if lower == "instead":
        denied = any(each.dep == "neg" or each.text.lower() == "rather" for each in sentence.tokens[: token.index])
        return denied or (behind is not None and behind.text.lower() == "of")
    return lower == "former" and head.pos == "NOUN" and head.dep in ("compound", "appos", "attr")


_SPANS = frozenset("cycle week weekend month year summer spring autumn fall winter".split()) | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
