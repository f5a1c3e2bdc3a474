"""Maker for who is who: as what the article introduces somebody."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Distractor, Form, Kind
from crisisdesk.domain.reading import Layer, Person, Sentence, Token
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.offices import OFFICE_WORDS
from crisisdesk.questions.phrases import BODY_NOUNS, PERSON_NOUNS, Rendering, is_no_person
from crisisdesk.questions.rivals import is_surely_person
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.standing import PUBLIC_HEADS
from crisisdesk.questions.wording import content_words

_MOST_WORDS = 14
_RIVALS = 3
_STANDS_OUT = 2.2
"""Times as long as another from which on a role stands out."""


@dataclass(frozen=True, slots=True)
class Role:
    """What the article says that somebody is, in its own words."""

    holder: Person
    words: str
    """Without "a" or "the": "chief of the State Intelligence Agency"."""
    head: str
    """Its main noun, in small letters."""
    said: str
    """With "a" or "the", as it stands in a sentence."""
    sentence: Sentence
    tokens: tuple[Token, ...]
    rank: str
    """What sort of people hold such: "governor" of a land, "spokesman" of a body ..."""
    weight: frozenset[str]
    """The words of weight in it."""

    @property
    def names_calling(self) -> bool:
        """Whether it says what somebody does, and no office in the state by which everybody could tell who it is."""
        owned = any(each.tag == "POS" for each in self.tokens[:_FIRST_WORDS])  # "Which Mr. Trump’s former manager"
        alone = self.head in _OF_ONE or "chief" in self.words
        return (
            self.rank not in ("state", "politics", "nominee")
            and self.head not in _PARTISANS
            and not owned
            and not alone
        )


_FIRST_WORDS = 3
_OF_ONE = frozenset(
    "ceo president chairman chairwoman chair head founder owner editor-in-chief commissioner director executive publisher dean".split()
)
"""What mostly one alone is of anything: "which CEO of it" would say that there are several."""
_PARTISANS = frozenset("republican democrat conservative liberal socialist congressman congresswoman".split())


@lru_cache(maxsize=1)
def roles(scene: Scene) -> tuple[Role, ...]:
    """The fullest role of each person whom the article names in full, in the order of the text."""
    found: dict[str, Role] = {}
    for sentence in scene.frames:
        for role in _roles_in(scene, sentence):
            known = found.get(role.holder.name)
            if known is None or (len(role.words.split()) > len(known.words.split()) and known.head == role.head):
                found[role.holder.name] = role
    return tuple(found.values())


def _roles_in(scene: Scene, sentence: Sentence) -> Iterator[Role]:
    for token in sentence.tokens:
        named = scene.person_at(token)
        if named is None or named[1].end != token.span.end or scene.is_quoted(token):
            continue
        person, name = named
        if " " not in person.name or is_no_person(person.name) or not is_surely_person(person):
            continue
        for head, tokens in (
            *_behind(sentence, token),
            *_around(sentence, token, name),
            *_before(scene, sentence, person, name),
        ):
            role = _role(scene, sentence, person, head, tokens)
            if role:
                yield role


def _behind(sentence: Sentence, name: Token) -> Iterator[tuple[Token, list[Token]]]:
    """ "Budi Gunawan, chief of the Indonesian State Intelligence Agency,"."""
    for each in sentence.children(name):
        if each.dep == "appos" and each.index > name.index and is_for_people(each):
            yield each, _close(sentence, each)


def _around(sentence: Sentence, name: Token, span: Span) -> Iterator[tuple[Token, list[Token]]]:
    """ "South Africa’s minister of electricity, Kgosientsho Ramokgopa,"."""
    head = sentence.tokens[name.head]
    while head.dep in ("pobj", "prep", "compound") and not is_for_people(head):
        head = sentence.tokens[head.head]  # a name is often hung on the last word before the comma
    if name.dep == "appos" and head.index < name.index and is_for_people(head):
        tokens = [each for each in _close(sentence, head) if each.span.end <= span.start]
        yield head, tokens


def _before(scene: Scene, sentence: Sentence, person: Person, name: Span) -> Iterator[tuple[Token, list[Token]]]:
    """ "Justice Department Inspector General Michael Horowitz"."""
    whole = scene.titled(person, name)
    tokens = [each for each in sentence.tokens if whole.start <= each.span.start and each.span.end <= name.start]
    while tokens and tokens[0].index:
        before = sentence.tokens[tokens[0].index - 1]
        if (
            before.dep not in ("compound", "nmod", "amod")
            or before.pos not in ("PROPN", "NOUN", "ADJ")
            or before.entity == "DATE"
        ):
            break
        tokens.insert(0, before)
    tokens = _without_rank(tokens)
    if tokens and tokens[-1].span.end < name.end and is_for_people(tokens[-1]):
        yield tokens[-1], tokens


def _without_rank(tokens: list[Token]) -> list[Token]:
    """What somebody does without the rank behind it: "Marine Corps Commandant" of "Marine Corps Commandant Major General"."""
    end = len(tokens)
    while end and tokens[end - 1].text.lower() in _MILITARY:
        end -= 1
    one = len(tokens) == end + 1 and tokens[end - 1].text.lower() in _GENERALS  # "attorney general" is no rank
    return tokens[:end] if end and tokens[end - 1].text.lower() in PUBLIC_HEADS | {"commandant"} and not one else tokens


_MILITARY = frozenset("general colonel major captain admiral lieutenant brigadier rear sergeant commodore".split())

_GENERALS = frozenset(
    "inspector attorney solicitor secretary director consul postmaster surgeon governor auditor comptroller".split()
)


def is_for_people(head: Token) -> bool:
    """Whether a noun is for people: an office, a calling, a kinsman."""
    lemma = head.lemma.lower()
    return head.pos in ("NOUN", "PROPN") and (
        lemma in PUBLIC_HEADS | PERSON_NOUNS or gazetteer.noun_classes(lemma)[:1] == ("person",)
    )


def _close(sentence: Sentence, head: Token) -> list[Token]:
    """The words that belong to a noun closely and stand together: no relative clause, no afterthought."""
    barred = [
        each.index
        for each in sentence.children(head)
        if each.dep in ("relcl", "appos", "acl", "punct", "conj", "cc", "advcl", "advmod") and each.index > head.index
    ]
    tokens = sentence.branch(head, without=barred)
    at = next((place for place, each in enumerate(tokens) if each.index == head.index), 0)
    first = last = at
    while first and tokens[first - 1].index == tokens[first].index - 1:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].index == tokens[last].index + 1 and tokens[last + 1].text != ",":
        last += 1
    return tokens[first : last + 1]


def _role(scene: Scene, sentence: Sentence, person: Person, head: Token, tokens: Sequence[Token]) -> Role | None:
    """The role that these words give, where they say enough by themselves and hold nothing loose; else None."""
    if not tokens:
        return None
    words = " ".join(Span(tokens[0].span.start, tokens[-1].span.end).of(scene.text).split())
    if tokens[0].index == 0 and tokens[0].pos != "PROPN" and tokens[0].entity == "" and words[1:2].islower():
        words = f"{words[0].lower()}{words[1:]}"  # large only because it opens the sentence
    bare = re.sub(r"^(?:the|a|an)\s+", "", words, flags=re.IGNORECASE)
    rendering = Rendering(scene)
    rendering.words(sentence, tokens)
    behind = sentence.tokens[tokens[-1].index + 1] if tokens[-1].index + 1 < len(sentence.tokens) else None
    if (
        rendering.loose
        or not 2 <= len(bare.split()) <= _MOST_WORDS
        or head.tag in ("NNS", "NNPS")
        or head.lemma.lower() in _NO_ROLES
        or _OF_PRESS.search(bare)
        or _HELD_THEN.search(scene.text, max(0, tokens[0].span.start - _BEFORE), tokens[0].span.start)
        or any(each.entity in ("DATE", "TIME") and not each.text.isdecimal() for each in tokens)
        or any(each.index != head.index and each.text.lower() in _HEADS for each in tokens if each.dep == "compound")
        or _UNFIT.search(bare)
        or not bare[0].isalnum()
        or not _says_which(bare, head)
        or (behind is not None and (behind.text in ("-", "–", "'s", "’s") or behind.text.lower() == "of"))
        or any(scene.person_at(each) for each in tokens)
        or _is_cut(sentence, tokens)
        or any(each.tag == "PRP$" or (each.pos == "PRON" and each.dep == "poss") for each in tokens)
    ):
        return None
    led = words.lower().startswith(("the ", "a ", "an ")) or any(each.tag == "POS" for each in tokens)
    said = words if led else _led(bare, head)
    return Role(
        person, bare, head.lemma.lower(), said, sentence, tuple(tokens), _rank(bare), frozenset(content_words(bare))
    )


def _is_cut(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Whether whose it is stands before it, or it goes on in a list behind: "for population, refugees and migration"."""
    before = sentence.tokens[tokens[0].index - 1] if tokens[0].index else None
    within = {each.index for each in tokens}
    lists = (
        each.index > tokens[-1].index
        for one in tokens
        if one.dep == "pobj"
        for each in sentence.children(one)
        if each.dep in ("conj", "appos") and each.index not in within and each.entity != "PERSON"
    )
    return (before is not None and before.tag == "POS") or any(lists)


_HELD_THEN = re.compile(r"\b(?:at the time|then|once|formerly),? (?:the )?$", re.IGNORECASE)
"""What before a role says that somebody else may have it by now."""
_BEFORE = 24
"""Characters in which that stands."""


def _rank(words: str) -> str:
    told = set(re.findall(r"[a-z]+", words.lower()))
    return next((rank for rank, heads in _SORTS if told & heads), "")


_SORTS = (
    (
        "expert",
        frozenset(
            "professor analyst researcher scientist expert economist historian author lecturer fellow scholar".split()
        ),
    ),
    ("nominee", frozenset("candidate nominee contender".split())),
    ("state", frozenset("leader pope king queen prince crown ayatollah chancellor".split())),
    ("judge", frozenset("judge justice magistrate prosecutor attorney lawyer counsel solicitor barrister".split())),
    (
        "politics",
        frozenset(
            """minister secretary governor mayor senator representative congressman congresswoman mp lawmaker speaker whip ambassador
            commissioner premier""".split()
        ),
    ),
    (
        "body",
        frozenset(
            """director chief executive ceo chairman chairwoman chair head president manager coordinator spokesman spokeswoman
            spokesperson editor officer general inspector constable commander commandant administrator superintendent founder""".split()
        ),
    ),
)
"""Roles that could be taken for one another; those of an outside expert are no news."""


def _led(words: str, head: Token) -> str:
    """A role with its article: an office is one, "former" makes it one of some."""
    one = head.lemma.lower() in PUBLIC_HEADS or any(
        each in words for each in ("Leader", "Speaker", "General", "chief ")
    )
    if one and not words.lower().startswith(("former", "ex-", "then")):
        return f"the {words}"
    spelt = words.split(maxsplit=1)[0].isupper() and words[0] in "AEFHILMNORSX"
    return (
        f"an {words}"
        if spelt or (words[0].lower() in "aeio" and not words.split(maxsplit=1)[0].isupper())
        else f"a {words}"
    )


_UNFIT = re.compile(
    r"[\[\]()“”\"@#/;:]|\b(?:then|late|now|my|our|your|his|her|their|its|who|this|that|same|next|last)\b", re.IGNORECASE
)


def _says_which(words: str, head: Token) -> bool:
    """Whether a body, a place or a field stands with the noun: "Judge" alone tells nothing."""
    rest = [word for word in content_words(words) if word != head.lemma.lower() and word != head.text.lower()]
    names = re.findall(r"(?<![.\w])[A-Z][\w’'-]+", words)
    named = [each for each in names if each != head.text and each.lower() not in _RANKS]
    return len(rest) >= 1 and (bool(named) or len(rest) >= 2 or any(word in BODY_NOUNS for word in rest))


_OF_PRESS = re.compile(r"\b(?:communications|press officer|media relations|public relations)\b", re.IGNORECASE)
_NO_ROLES = frozenset(
    """man woman boy girl child person people teenager friend neighbour neighbor mother father brother sister son daughter wife
    husband widow fiancée fiance fiancé partner parent cousin uncle aunt nephew niece conservative liberal moderate victim suspect
    colleague critic ally rival opponent supporter resident citizen native descendant veteran member""".split()
)
"""What somebody is to others, or like anybody: no office and no calling."""
_HEADS = frozenset(
    "candidate nominee congressman congresswoman senator representative general colonel minister".split()
)
_RANKS = frozenset("former president vice prime general senior republican democratic democrat sir lord".split())


@maker(Kind.OFFICE, needs=Layer.PEOPLE | Layer.SYNTAX)
def role_held(scene: Scene) -> Iterator[Draft]:
    """As what is somebody introduced? The wrong ones are what others in the article are."""
    known = roles(scene)
    wrong = {role.holder.name: [_wrong(other) for other in _others(role, known)] for role in known}
    fit = [role for role in known if len(wrong[role.holder.name]) >= _RIVALS and _is_worth_asking(scene, role)]
    weighty = sorted(fit, key=lambda each: (each.holder.name not in scene.speakers, -len(each.holder.mentions)))
    for role in weighty[:_MOST_HELD]:
        yield _draft(
            scene,
            role,
            scene.leaning(f"What is the office or role of {role.holder.name}?"),
            set_small(role.words),
            wrong[role.holder.name],
        )


def is_matter_of_news(role: Role) -> bool:
    """Whether it is no office that everybody knows the holder of, no candidacy, and not the calling of an expert from outside."""
    return role.rank not in ("expert", "nominee", "state", "") and role.head not in _KNOWN_TO_ALL


_MOST_HELD = 5
"""Questions for the role of somebody, in one article."""


def _is_worth_asking(scene: Scene, role: Role) -> bool:
    """Whether a reader of the event would want to know it and cannot read it off the title or know it anyway."""
    return (
        role.rank not in ("expert", "state", "")
        and scene.surname_unique(role.holder)
        and not role.weight & set(content_words(scene.opening))
        and role.head not in _KNOWN_TO_ALL
        and role.holder.name not in scene.titled_names
    )


_KNOWN_TO_ALL = frozenset("president pope king queen chancellor".split())


def _others(role: Role, known: Sequence[Role]) -> list[Role]:
    """Roles that are surely not this person's: of other nouns, or of the same with other words."""
    called_so = set(content_words(role.holder.name))
    fit = [
        each
        for each in known
        if each.rank == role.rank
        and each.holder.name != role.holder.name
        and len(role.weight & each.weight) * 2 <= min(len(role.weight), len(each.weight))
        and len(each.words) <= _STANDS_OUT * len(role.words) <= _STANDS_OUT**2 * len(each.words)
        and each.head not in _KNOWN_TO_ALL
        and not called_so & each.weight
        and _is_former(each) == _is_former(role)
    ]
    nearest = sorted(fit, key=lambda each: abs(len(each.words) - len(role.words)))
    heads = Counter(each.head for each in fit)
    # Three of one office and one of another: the odd one out would be the answer.
    return nearest if len(heads) > 1 or role.head in heads else nearest[: _RIVALS - 1]


def set_small(words: str) -> str:
    """A role as it stands among others: offices in small letters, whether or not the article has them before a name."""
    out: list[str] = []
    follows = (
        ""  # from the end: a word keeps its large letter in front of one that keeps it, as in "Justice Department"
    )
    for word in reversed(words.split()):
        held = word.lower() in _SMALL or (word.lower() in _FIELDS and follows in OFFICE_WORDS)
        small = held and not follows[:1].isupper()
        out.append(word.lower() if small else word)
        follows = out[-1]
    return " ".join(reversed(out)).replace("'", "’")


_SMALL = OFFICE_WORDS | frozenset(
    """foreign state staff defence defense finance interior deputy chief executive director chairman attorney solicitor inspector
    rear brigadier major lieutenant editor editor-in-chief""".split()
)


_FIELDS = frozenset(
    """health trade justice energy education transport environment labour labor agriculture economy home culture commerce tourism
    housing planning treasury security""".split()
)
"""What an office may be of: "health minister", but "head of Oslo Energy"."""


def _is_former(role: Role) -> bool:
    """Whether it is what somebody was: among what others are it would stand out."""
    return role.words.lower().startswith(("former", "ex-", "then"))


def _wrong(other: Role) -> Distractor:
    return Distractor(set_small(other.words), f"That is {other.holder.name}.", other.sentence.span)


def _draft(scene: Scene, role: Role, stem: str, key: str, wrong: Sequence[Distractor]) -> Draft:
    """The question for the role by choice among the `wrong` ones."""
    return Draft(
        Kind.OFFICE,
        stem,
        key,
        AnswerType.PHRASE,
        scene.evidence(role.sentence.span, names=(role.holder.name,)),
        f"The report introduces {role.holder.name} as {role.said}.",
        ("is", role.holder.name, *content_words(role.words)),
        0.93,
        worth=0.62,
        form=Form.CHOICE,
        slot="role",
        distractors=tuple(wrong),
    )
