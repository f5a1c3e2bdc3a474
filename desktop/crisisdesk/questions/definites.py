"""Which one "the crash" is: whether the words tell, and what told of it before."""

from __future__ import annotations

from crisisdesk.domain import gazetteer
from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.questions.once import once_a_sentence
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import content_words

_UNIQUE = frozenset(
    """world internet media press public future truth law sun moon web presidency economy universe planet environment
    news police atmosphere climate spotlight""".split()
)
_FIXED = frozenset(
    each.strip()
    for each in """take lead, close gap, narrow gap, bridge gap, lower bar, raise bar, set bar, in running, from air, by air,
    into air, through air, on ground, off ground, pave way, lead way, clear way, set stage, on verge, on brink, on rise, on run,
    on loose, on spot, to contrary, on table, off table, in dark, in lurch, for record, on record, to brim, in past""".split(
        ","
    )
)
"""Turns of phrase in which "the" points to nothing: the word before, as a lemma, and the noun."""


_PARTICIPLE_ROLES = ("prep", "relcl", "acl", "appos", "nummod")


def is_loose_definite(sentence: Sentence, head: Token, the: Token) -> bool:
    """ "The talks", "the move": which ones? Not loose with a complement, a name before it, or where there is only one."""
    if the.index + 1 == head.index and head.text in _OF_SOME_COUNTRY and not _is_told_of(sentence, head):
        return True
    if head.text in _TITLES and not _is_named(sentence, head):
        return True
    if (
        head.pos == "PROPN"
        or head.lemma.lower() in _UNIQUE
        or head.entity in ("GPE", "ORG", "LOC", "FAC", "NORP", "EVENT", "LAW", "DATE")
    ):
        return False
    if the.index and the.index + 1 == head.index and f"{_leader(sentence, the)} {head.lemma.lower()}" in _FIXED:
        return False
    own = [each for each in sentence.tokens if each.head == head.index and each.index != the.index]
    if any(_tells_more(head, each) and each.index > head.index and not _is_aside(sentence, each) for each in own):
        return False
    between = sentence.tokens[the.index + 1 : head.index]
    if head.text.lower() in ("accused", "deceased", "injured", "suspected"):
        return True
    if head.pos == "ADJ" or head.tag in ("JJS", "RBS") or any(each.tag in ("JJS", "RBS") for each in between):
        return False
    if (
        between
        and head.tag == "NN"
        and gazetteer.noun_classes(head.lemma.lower())[:1] == ("person",)
        and head.lemma.lower() not in _HEADS
    ):
        return True  # "the New York businessman"
    if head.lemma.lower() in _OCCASIONS and between and all(_is_of_somebody(each) for each in between):
        return True  # "the Trump meeting"
    return not any(
        (each.pos == "PROPN" and each.entity != "DATE")
        or each.entity in ("GPE", "ORG", "NORP", "PERSON")
        or gazetteer.is_demonym(each.text)
        for each in between
    )


_TITLES = frozenset(
    """President Minister Chancellor Governor Secretary Senator Congressman Congresswoman Representative Mayor Speaker Ambassador
    Judge Justice General""".split()
)
"""Large in front of a name, and for whoever is meant without one."""


def _is_aside(sentence: Sentence, behind: Token) -> bool:
    """Whether a clause only adds to what is known already: "the talks, set to end on Friday,"."""
    first = sentence.branch(behind)[0]
    return behind.dep in ("relcl", "acl") and first.index > 0 and sentence.tokens[first.index - 1].text == ","


def _is_of_somebody(word: Token) -> bool:
    """Whether a word before an occasion says whose it is and no more: "the Trump meeting", "the Turkish statement"."""
    return gazetteer.is_demonym(word.text) or (word.pos == "PROPN" and word.entity in ("PERSON", ""))


def _leader(sentence: Sentence, the: Token) -> str:
    return sentence.tokens[the.index - 1].lemma.lower()


def _tells_more(head: Token, behind: Token) -> bool:
    """Whether what hangs on a noun says which one it is: of an event its place does, of a thing hardly ("the virus in Iran")."""
    if behind.dep == "prep" and behind.text.lower() in _WHEREABOUTS:
        return gazetteer.noun_classes(head.lemma.lower())[:1] in (("act",), ("event",), ("communication",))
    return behind.dep in _PARTICIPLE_ROLES


_HEADS = frozenset("president minister chancellor king queen pope premier emperor prince".split())
"""Of whom a country has one."""


def is_loose_occasion(sentence: Sentence, owner: Token) -> bool:
    """ "His speech", "DeWine's decision": which one, where nothing behind it tells."""
    head = sentence.tokens[owner.head]
    if owner.dep != "poss":
        return False
    own = sentence.children(head)
    return head.lemma.lower() in _OCCASIONS and not any(
        each.index > head.index and each.dep in (*_PARTICIPLE_ROLES, "advcl", "ccomp") for each in own
    )


_OCCASIONS = frozenset(
    """speech visit trip announcement meeting interview appearance choice decision statement comment remark testimony rally event
    address hearing debate proposal plan move claim ruling verdict""".split()
)
"""What somebody does many times: the name alone does not say which."""
_WHEREABOUTS = frozenset("in at near by during since after before inside outside on".split())


_OF_SOME_COUNTRY = frozenset(
    """House Senate Court Parliament Government Ministry Department Commission Council Party Committee Board
    Minister President Army Navy""".split()
)


def _is_named(sentence: Sentence, head: Token) -> bool:
    """Whether a name follows an office."""
    behind = sentence.tokens[head.index + 1] if head.index + 1 < len(sentence.tokens) else None
    return behind is not None and (behind.entity == "PERSON" or behind.pos == "PROPN" or _is_told_of(sentence, head))


def _is_told_of(sentence: Sentence, head: Token) -> bool:
    """Whether "of Representatives" or the like says which house it is."""
    return any(each.dep == "prep" and each.text.lower() == "of" for each in sentence.children(head))


def antecedent(scene: Scene, sentence: Sentence, head: Token) -> tuple[Sentence, Token] | None:
    """The earlier noun of the same lemma that says which one it is; None where several do that share no place."""
    found: dict[str, tuple[Sentence, Token]] = {}
    for other in scene.told_before(sentence):
        for words, noun in _telling(scene, other).get((head.lemma, head.tag), ()):
            found[words] = (other, noun)
    kept = [each for words, each in found.items() if not any(set(words.split()) < set(more.split()) for more in found)]
    places = [{token.text for token in noun_phrase(*each) if token.entity == "GPE"} for each in kept]
    return kept[-1] if len(kept) == 1 or (kept and set.intersection(*places)) else None


@once_a_sentence
def _telling(_: Scene, sentence: Sentence) -> dict[tuple[str, str], list[tuple[str, Token]]]:
    """The nouns of a sentence that say which one they are, by lemma and tag, each with its words of weight. Found once a
    sentence: a text that says "the dog" without end would else be gone through at each."""
    told: dict[tuple[str, str], list[tuple[str, Token]]] = {}
    for noun in sentence.tokens:
        if noun.pos == "NOUN" and _tells_which(sentence, noun):
            words = content_words(" ".join(token.text for token in noun_phrase(sentence, noun)))
            told.setdefault((noun.lemma, noun.tag), []).append((" ".join(words), noun))
    return told


def _tells_which(sentence: Sentence, noun: Token) -> bool:
    the = next((each for each in sentence.children(noun) if each.dep == "det"), None)
    defined = the is None or the.text.lower() == "the"
    return defined and len(noun_phrase(sentence, noun)) > 2 and not is_loose_definite(sentence, noun, the or noun)


def proper_name(scene: Scene, sentence: Sentence, head: Token) -> str | None:
    """The one name told before that ends in this noun: "the council" is the Hong Kong District Council."""
    if head.tag != "NN":
        return None
    found = {
        name
        for other in scene.told_before(sentence)
        for noun in other.tokens
        if noun.pos == "PROPN" and noun.text.lower() == head.lemma.lower()
        if (name := _name_ending_at(other, noun))
    }
    return found.pop() if len(found) == 1 else None


def _name_ending_at(sentence: Sentence, noun: Token) -> str | None:
    """The run of capitalised words up to `noun`, two or more."""
    start = noun.index
    while start and sentence.tokens[start - 1].pos == "PROPN" and sentence.tokens[start - 1].text[0].isupper():
        start -= 1
    run = sentence.tokens[start : noun.index + 1]
    return " ".join(token.text for token in run) if len(run) > 1 else None


def noun_phrase(sentence: Sentence, noun: Token) -> list[Token]:
    """A noun with what belongs to it closely: no relative clauses, no afterthoughts, no days."""
    barred = [
        each.index
        for each in sentence.children(noun)
        if each.dep in ("relcl", "appos", "acl", "advcl", "conj", "cc", "punct", "npadvmod")
        or (each.dep == "det")
        or (
            each.dep == "prep"
            and each.text.lower() == "on"
            and any(child.entity == "DATE" for child in sentence.children(each))
        )
    ]
    return sentence.branch(noun, without=barred)
