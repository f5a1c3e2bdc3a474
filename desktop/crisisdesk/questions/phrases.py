"""Words of the article made to stand alone: names in full, pronouns replaced, loose references found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Person, Sentence, Token
from crisisdesk.questions.called import surname
from crisisdesk.questions.definites import (
    antecedent,
    is_loose_definite,
    is_loose_occasion,
    noun_phrase,
    proper_name,
)
from crisisdesk.questions.offices import OFFICE_WORDS
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import spoken_day, tidy

PERSONAL = frozenset("he him himself she herself".split())
POSSESSIVE = frozenset("his her hers".split())
_PLURAL = frozenset("they them themselves".split())
NEUTER = frozenset("it its itself they them their theirs themselves".split())
_FIRST = frozenset("i me my mine myself we us our ours ourselves you your yours yourself".split())
POINTING = frozenset("this that these those such".split())
_LOOSE_ADVERBS = frozenset(
    """subsequently here there then thus therefore earlier later previously afterwards afterward instead likewise similarly so""".split()
)
_DROPPED_ADVERBS = frozenset(
    "also however meanwhile moreover furthermore nevertheless nonetheless additionally again too then further".split()
)
_LOOSE_ADJECTIVES = frozenset(
    """same recent additional earlier other former latter another previous preceding following next last past prior
    above latest corresponding similar respective""".split()
)
PERSON_NOUNS = frozenset(
    """man woman person people child boy girl mother father son daughter wife husband brother sister family friend colleague member
    worker employee soldier troop officer official minister president leader lawyer doctor nurse teacher student journalist reporter
    protester demonstrator activist voter citizen resident migrant refugee victim survivor suspect gunman attacker killer prisoner
    hostage passenger driver pilot diplomat ambassador senator lawmaker politician candidate judge prosecutor spokesman spokeswoman
    expert scientist researcher analyst author writer artist actor singer player coach fan customer client patient neighbour
    neighbor villager farmer fisherman businessman billionaire general commander fighter militant rebel civilian crew team
    delegation group parent sibling teenager youth baby""".split()
)
"""Nouns that "who" goes with."""
BODY_NOUNS = frozenset(
    """agency government ministry department company firm court police army military force navy administration campaign union
    party organization organisation committee council commission parliament senate congress board bank university school
    hospital embassy bureau office authority coalition alliance association federation court jury network broadcaster
    publisher regulator watchdog regime junta cabinet airline operator manufacturer maker retailer nation country""".split()
)
"""Nouns for bodies that act: "who" goes with them too."""


def phrase_sort(noun: Token) -> str:
    """ "person", "body" or "noun": what a phrase with this head can be exchanged for."""
    lemma = noun.lemma.lower()
    return "person" if lemma in PERSON_NOUNS else "body" if lemma in BODY_NOUNS else "noun"


@dataclass
class Rendering:
    """Words for a stem or a key, and what is loose in them."""

    scene: Scene
    named: dict[str, None] = field(default_factory=dict)
    """Full names already given, in order: a second time the surname is enough."""
    loose: list[str] = field(default_factory=list)
    """References that cannot be understood without the article."""
    antecedents: bool = False
    """Whether the stem, rendered before, named something that "it" or "their" can stand for."""
    far: bool = False
    """Whether "the talks" may be told in words from another paragraph, where these name their place."""
    _nouns: list[tuple[int, int]] = field(default_factory=list)

    def words(self, sentence: Sentence, tokens: Sequence[Token], *, offices: bool = True) -> str:
        """The tokens' words as they would stand in a question."""
        out: list[tuple[str, bool]] = []
        index = 0
        while index < len(tokens):
            if tokens[index].text == "(" and (closed := _closing(tokens, index)):
                index = closed
                continue
            step, word = self._word(sentence, tokens, index, offices=offices)
            if word:
                word = _without_overlap([each for each, _ in out[-_LONGEST_OVERLAP:]], word)
                before = tokens[index - 1] if index else None
                glued = before is not None and before.span.end == tokens[index].span.start
                out.append((word, glued and before is not None and before.index == tokens[index].index - 1))
            index += step
        return tidy("".join(word if glued or not at else f" {word}" for at, (word, glued) in enumerate(out)))

    def _word(self, sentence: Sentence, tokens: Sequence[Token], index: int, *, offices: bool) -> tuple[int, str]:
        """The word or words for the tokens from `index` on, and how many tokens they stand for."""
        token = tokens[index]
        several = (
            self._somebody(sentence, tokens, index, offices=offices)
            or self._told_before(sentence, tokens, index)
            or self._day(tokens, index)
        )
        if several:
            return several
        lower = token.text.lower()
        if lower in PERSONAL | POSSESSIVE:
            self._note_occasion(sentence, token, token.text)
            return 1, self._pronoun(token)
        if token.entity == "PERSON" and token.pos == "PROPN" and not self.scene.knows(token):
            self.loose.append(token.text)  # a name that was not understood as anybody's
        if lower in _PLURAL or (lower in NEUTER and token.dep != "expl" and not self._stands_before(sentence, token)):
            self.loose.append(token.text)
        measures = sentence.tokens[token.head].pos in ("ADJ", "ADV")  # "too easy"
        drops = (
            lower in _DROPPED_ADVERBS
            and token.dep == "advmod"
            and not (lower in ("too", "further") and measures)
            and not self.scene.is_quoted(token)
        )
        if drops and not _goes_on(sentence, token):
            return 1, ""
        self.note(sentence, token)
        if token.entity in ("GPE", "ORG", "NORP", "LOC", "FAC") or (
            token.pos in ("NOUN", "PROPN") and token.dep in ("nsubj", "nsubjpass", "dobj")
        ):
            self._nouns.append((sentence.index, token.index))
        return 1, _as_within(sentence, token)

    def _somebody(
        self, sentence: Sentence, tokens: Sequence[Token], index: int, *, offices: bool
    ) -> tuple[int, str] | None:
        """A person as they are to be called; without an office of ours the title that the article has stays."""
        person = self.person_from(tokens, index)
        if person is None:
            return None
        step, who = person
        last = tokens[index + step - 1]
        self._note_occasion(sentence, last, f"{who.name}’s")
        if step == 1 and not self.scene.surname_unique(who):
            self.loose.append(tokens[index].text)
        if _is_of_another(sentence, last):
            return step, " ".join(each.text for each in tokens[index : index + step])
        titled = _is_titled_already(tokens, index)
        called = self.name(who, office=offices and not titled)
        bare = called == who.name and (titled or not offices)
        title = _title_in(self.scene, tokens, index, step) if bare else ""
        return step, f"{title}{called}"

    def _note_occasion(self, sentence: Sentence, owner: Token, whose: str) -> None:
        if is_loose_occasion(sentence, owner):
            self.loose.append(f"{whose} {sentence.tokens[owner.head].text}")

    def person_from(self, tokens: Sequence[Token], index: int) -> tuple[int, Person] | None:
        """The person whose naming, title included, begins here, and how many of `tokens` it takes."""
        for at in range(index, min(index + 12, len(tokens))):
            found = self.scene.person_at(tokens[at])
            if not found or is_no_person(found[1].of(self.scene.text)):
                continue
            person, name = found
            whole = self.scene.titled(person, name)
            start = tokens[index].span.start
            if whole.start > start and not all(_is_honorific(each) for each in tokens[index:at]):
                return None
            if start > name.start:
                return None
            end = at
            while end < len(tokens) and name.covers(tokens[end].span):
                end += 1
            return end - index, person
        return None

    def _stands_before(self, sentence: Sentence, token: Token) -> bool:
        """Whether "it" or "their" has something to stand for that it is not itself a part of."""
        above = {each.index for each in sentence.above(token)}
        return self.antecedents or any(at != sentence.index or index not in above for at, index in self._nouns)

    def _day(self, tokens: Sequence[Token], index: int) -> tuple[int, str] | None:
        """A weekday, "yesterday" or a date without its year as a full date; loose where the day is not sure."""
        mention = self.scene.day_at(tokens[index].span.start)
        if index and tokens[index - 1].text in _NAMED_DAYS:
            return None
        if mention is None or _FULL_DATE.search(mention.text):
            return None
        length = max(1, sum(1 for token in tokens[index:] if mention.span.covers(token.span)))
        if mention.value is None or mention.confidence < 0.85:
            if any(letter.isdigit() for letter in mention.text):
                return None
            self.loose.append(mention.text)
            return length, mention.text
        behind = [each.text.lower() for each in tokens[index + length : index + length + 2]]
        if behind[:1] in (["'s"], ["’s"]):
            self.loose.append(mention.text)
        before = tokens[index - 1].text.lower() if index else ""
        head = tokens[index + length - 1]
        led = (
            bool(index) and (tokens[index - 1].pos in ("ADP", "SCONJ") or tokens[index - 1].lemma == "spend")
        ) or head.dep in ("nsubj", "nsubjpass", "attr")
        if behind in (["last", "week"], ["this", "week"], ["next", "week"]):
            length += 2
        dated = f"{mention.value.day} {mention.value:%B} {mention.value.year}"
        day = dated if any(letter.isdigit() for letter in mention.text) else spoken_day(mention.value)
        if behind[:1] and behind[0] in _PARTS_OF_DAY:
            return length + 1, f"{'' if led else 'on '}the {behind[0]} of {day}"
        return length, day if led or before in _DAY_LEADS or day is dated else f"on {day}"

    def _told_before(self, sentence: Sentence, tokens: Sequence[Token], index: int) -> tuple[int, str] | None:
        """ "The talks" in the fuller words with which the article first spoke of them, "the council" by its name."""
        the = tokens[index]
        if the.text.lower() != "the" or the.dep != "det":
            return None
        head = sentence.tokens[the.head]
        wanted = list(range(the.index, head.index + 1))
        standing = [each.index for each in tokens[index : index + len(wanted)]]
        if not is_loose_definite(sentence, head, the) or len(wanted) > 2 or standing != wanted:
            return None
        words = self._fuller(sentence, head) or proper_name(self.scene, sentence, head)
        if not words or words.lower().removeprefix("the ") == head.text.lower():
            return None  # no fuller than "the minibus" is
        return len(wanted), words if words.lower().startswith("the ") else f"the {words}"

    def _fuller(self, sentence: Sentence, head: Token) -> str | None:
        found = antecedent(self.scene, sentence, head)
        if found is None:
            return None
        near = found[0].paragraph == sentence.paragraph and sentence.index - found[0].index <= 2
        if not near and not (self.far and any(each.entity == "GPE" for each in noun_phrase(*found))):
            return None
        inner = Rendering(self.scene, named=self.named)
        words = inner.words(found[0], noun_phrase(*found))
        return None if inner.loose or len(words.split()) > 10 else words

    def name(self, person: Person, *, office: bool = True) -> str:
        """The person as they are to be called at this point."""
        if person.name in self.named:
            last = surname(person.name)
            return last if self.scene.surname_unique(person) and last[0].isupper() else person.name
        self.named[person.name] = None
        if " " not in person.name and not person.office:
            self.loose.append(person.name)
        return self.scene.introduced(person) if office else person.name

    def _pronoun(self, token: Token) -> str:
        name = self.scene.stands_for(token)
        possessive = token.text.lower() in POSSESSIVE and (token.dep == "poss" or token.tag == "PRP$")
        if name is None or name not in self.scene.people:
            only = next(iter(self.named), "") if len(self.named) == 1 else ""
            if not only or token.dep in ("dobj", "dative") or _may_be_another(self.scene, token, only):
                self.loose.append(token.text)
            return token.text
        if name in self.named:
            if _may_be_another(self.scene, token, name):
                self.loose.append(token.text)
            return token.text
        subject = token.dep in ("nsubj", "nsubjpass")
        if not self.scene.may_be(token, name):
            self.loose.append(token.text)
            return token.text
        if not self.scene.is_clear(token.span, name) or (
            subject and not self.scene.is_subject_before(token.span, name)
        ):
            self.loose.append(token.text)
        if not self.scene.surname_unique(self.scene.people[name]):
            self.loose.append(token.text)
        called = self.name(self.scene.people[name])
        return (f"{called}'" if called.endswith("s") else f"{called}'s") if possessive else called

    def note(self, sentence: Sentence, token: Token) -> None:
        """Keeps in mind where a word leans on what was told before."""
        lower = token.text.lower()
        if (
            (lower in _FIRST and token.pos == "PRON" and token.text != "US" and not self.scene.is_quoted(token))
            or (
                (lower in POINTING and (token.tag in ("DT", "PDT") or lower == "such"))
                or (
                    lower in POINTING
                    and token.dep in ("nsubj", "dobj", "pobj", "nsubjpass", "attr")
                    and token.tag != "WDT"
                )
            )
            or (lower in _LOOSE_ADVERBS and token.pos == "ADV" and token.dep in ("advmod", "pcomp", "pobj"))
        ):
            self.loose.append(token.text)
        elif _is_loose_modifier(sentence, token):
            self.loose.append(f"{token.text} {sentence.tokens[token.head].text}")
        elif lower == "the" and token.dep == "det":
            head = sentence.tokens[token.head]
            if is_loose_definite(sentence, head, token):
                self.loose.append(f"the {head.text}")
        elif (
            lower in ("one", "ones", "others", "both", "neither", "each", "another")
            and (token.pos in ("NOUN", "PRON") or token.dep in ("det", "predet", "preconj"))
            and not (lower in ("both", "neither") and token.dep == "preconj")
        ):
            self.loose.append(token.text)


def _may_be_another(scene: Scene, pronoun: Token, name: str) -> bool:
    """Whether somebody else is named before a pronoun in its sentence, of whom it may be said as well: "Devine, an adviser to Sanders,
    said [...] his chances"."""
    sentence = scene.sentence_at(pronoun.span.start)
    before = Span(sentence.span.start, pronoun.span.start) if sentence else pronoun.span
    sexed = pronoun.text.lower() in _SEXED
    return sexed and any(
        person.name != name and scene.may_be(pronoun, person.name) for _, person in scene.namings(before)
    )


_SEXED = frozenset("he she him her his hers himself herself".split())
_FULL_DATE = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def _goes_on(sentence: Sentence, token: Token) -> bool:
    """Whether the next token is glued to it: "then-candidate"."""
    behind = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    return behind is not None and behind.span.start == token.span.end and behind.text in ("-", "–")


def _as_within(sentence: Sentence, token: Token) -> str:
    """A word as it stands within a sentence: without the large letter that only its place at the head gave it."""
    small = f"{token.text[0].lower()}{token.text[1:]}"
    if (token.text in ("The", "A", "An") and token.pos == "DET") or token.text in ("Former", "Incumbent"):
        return small
    named = token.pos == "PROPN" or token.entity in ("NORP", "GPE", "ORG") or token.text == "I"
    letters = token.text.isupper() and len(token.text) > 1
    if token.index or named or letters or (token.pos == "NUM" and not token.text.isalpha()):
        return token.text
    behind = sentence.tokens[1] if len(sentence.tokens) > 1 else None
    leads = behind is not None and behind.pos == "PROPN" and behind.text[0].isupper() and token.pos in ("ADJ", "NOUN")
    describes = token.lemma.lower() in PERSON_NOUNS and token.lemma.lower() not in OFFICE_WORDS
    qualifies = token.pos == "ADJ" and not gazetteer.is_demonym(token.text) and token.entity == ""
    return small if not leads or describes or qualifies else token.text


_NAMED_DAYS = frozenset("Super Black Good Holy Bloody Ash Cyber Giving".split())
"""What makes a weekday a name: "Super Tuesday"."""
_PARTS_OF_DAY = frozenset("morning afternoon evening night".split())
_DAY_LEADS = frozenset("until till since".split())


def _closing(tokens: Sequence[Token], at: int) -> int | None:
    """The place behind the bracket that closes the one at `at`; None where none does."""
    return next((each + 1 for each in range(at, len(tokens)) if tokens[each].text == ")"), None)


_NO_SURNAMES = frozenset(
    """show report news
    mosque church cathedral street avenue road river hospital school university college airport station bridge tower party court house
    hall park island islands mountain lake county city town village valley bank group company corp inc foundation institute council
    committee commission agency department ministry office army force forces police guard corps union league club team act bill law
    treaty agreement plan program programme project prize award day week war square palace embassy prison port bay""".split()
)
"""Last words of names that are no person's, whatever the tagger says."""


def _without_overlap(out: list[str], word: str) -> str:
    """`word` without its first words where these were told just before: an office of which a part stood before the name."""
    own = word.split()
    for size in range(min(len(out), len(own) - 1), 0, -1):
        if [each.casefold() for each in own[:size]] == [each.casefold() for each in out[-size:]]:
            return " ".join(own[size:])
    return word


_LONGEST_OVERLAP = 6
"""Words told just before that are not told again."""


def is_no_person(name: str) -> bool:
    """Whether what was taken for a person is a country, a people or a building."""
    shouted = name.isupper() and len(name.split()) > 3
    last = name.rsplit(maxsplit=1)[-1]
    people = last.endswith("s") and gazetteer.is_demonym(last.removesuffix("s"))
    return shouted or people or gazetteer.country_named(name) is not None or last.lower() in _NO_SURNAMES


def _is_titled_already(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word for what the person is stands right before the naming, or whose it is: "President-elect Joe Biden", "Indonesia's
    security minister Wiranto"."""
    before = tokens[index - 1] if index else None
    told = before is not None and (before.pos in ("NOUN", "PROPN", "ADJ") or before.tag == "POS")
    return told and before is not None and before.index + 1 == tokens[index].index


def _title_in(scene: Scene, tokens: Sequence[Token], index: int, step: int) -> str:
    """The title as the article has it between a place and a name: "Gov. " of "Wisconsin Gov. Scott Walker"."""
    found = scene.person_at(tokens[index + step - 1])
    name = found[1] if found else tokens[index + step - 1].span
    start = tokens[index].span.start
    return scene.text[start : name.start] if start < name.start else ""


def _is_of_another(sentence: Sentence, name: Token) -> bool:
    """Whether a name only tells which one a thing is: "the Trump administration", "the Dunn family"."""
    head = sentence.tokens[name.head]
    behind = sentence.tokens[name.index + 1] if name.index + 1 < len(sentence.tokens) else None
    leads_on = behind is not None and (behind.pos in ("NOUN", "ADJ") or behind.text in ("-", "–"))
    return name.dep in ("compound", "nmod", "amod", "npadvmod") and head.index > name.index and leads_on


def _is_loose_modifier(sentence: Sentence, token: Token) -> bool:
    """ "The previous debate": which one, only what was told before says."""
    lower = token.text.lower()
    return lower in _LOOSE_ADJECTIVES and token.dep == "amod" and (lower != "former" or _has_the(sentence, token))


def _has_the(sentence: Sentence, token: Token) -> bool:
    return any(each.head == token.head and each.text.lower() == "the" for each in sentence.tokens)


def _is_honorific(token: Token) -> bool:
    return gazetteer.honorific(token.text) is not None or token.text == "."


def claimant_words(scene: Scene, claimant: str) -> str:
    """Whoever claims something, as a stem names them first: a person with the office, a body as it is."""
    person = scene.people.get(claimant)
    return scene.introduced(person) if person else claimant
