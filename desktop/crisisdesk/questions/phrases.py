"""Words of the article made to stand alone: names in full, pronouns replaced, loose references found."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from crisisdesk.domain import gazetteer
from crisisdesk.domain.gazetteer.tables import fold
from crisisdesk.domain.reading import Person, Sentence, Token
from crisisdesk.questions.scene import Scene

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
    """same other former latter another previous preceding following next last past prior
    above latest corresponding similar respective""".split()
)
_UNIQUE = frozenset(
    """world internet media press public future truth law sun moon web presidency economy universe planet environment
    news police""".split()
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


_PARTICIPLE_ROLES = ("prep", "relcl", "acl", "appos", "nummod")
_RELATIVE_DAYS = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|this (?:week|month|year|morning|evening|afternoon)"
    r"|(?:last|next) (?:week|month|year|night)|now|recently|currently|ago)\b",
    re.IGNORECASE,
)


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
    put: Mapping[int, tuple[int, str]] = field(default_factory=dict)
    """What stands in the place of tokens of the sentence: by the first one's index, how many and the words."""
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
                word = _without_overlap([each for each, _ in out], word)
                before = tokens[index - 1] if index else None
                glued = before is not None and before.span.end == tokens[index].span.start
                out.append((word, glued and before is not None and before.index == tokens[index].index - 1))
            index += step
        return tidy("".join(word if glued or not at else f" {word}" for at, (word, glued) in enumerate(out)))

    def _word(self, sentence: Sentence, tokens: Sequence[Token], index: int, *, offices: bool) -> tuple[int, str]:
        """The word or words for the tokens from `index` on, and how many tokens they stand for."""
        token = tokens[index]
        if token.index in self.put:
            return self.put[token.index]
        person = self._person_from(tokens, index)
        if person:
            step, who = person
            if step == 1 and not self.scene.surname_unique(who):
                self.loose.append(token.text)
            if _is_of_another(sentence, tokens[index + step - 1]):
                return step, " ".join(each.text for each in tokens[index : index + step])
            return step, self.name(who, office=offices and not _is_titled_already(tokens, index))
        told = self._told_before(sentence, tokens, index)
        if told:
            return told
        day = self._day(tokens, index)
        if day:
            return day
        lower = token.text.lower()
        if lower in PERSONAL | POSSESSIVE:
            return 1, self._pronoun(token)
        if lower in _PLURAL or (lower in NEUTER and token.dep != "expl" and not self._stands_before(sentence, token)):
            self.loose.append(token.text)
        if lower in _DROPPED_ADVERBS and token.dep == "advmod":
            return 1, ""
        self._note_loose(sentence, token)
        if token.entity in ("GPE", "ORG", "NORP", "LOC", "FAC") or (
            token.pos in ("NOUN", "PROPN") and token.dep in ("nsubj", "nsubjpass", "dobj")
        ):
            self._nouns.append((sentence.index, token.index))
        return 1, _as_within(sentence, token)

    def _person_from(self, tokens: Sequence[Token], index: int) -> tuple[int, Person] | None:
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
        led = (bool(index) and tokens[index - 1].pos in ("ADP", "SCONJ")) or head.dep in ("nsubj", "nsubjpass", "attr")
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
        return (len(wanted), words if words.lower().startswith("the ") else f"the {words}") if words else None

    def _fuller(self, sentence: Sentence, head: Token) -> str | None:
        found = antecedent(self.scene, sentence, head)
        if found is None or found[0].paragraph != sentence.paragraph or sentence.index - found[0].index > 2:
            return None
        inner = Rendering(self.scene, named=self.named)
        words = inner.words(found[0], _noun_phrase(*found))
        return None if inner.loose or len(words.split()) > 10 else words

    def name(self, person: Person, *, office: bool = True) -> str:
        """The person as they are to be called at this point."""
        if person.name in self.named:
            return (
                person.name.split()[-1]
                if self.scene.surname_unique(person) and person.name.split()[-1][0].isupper()
                else person.name
            )
        self.named[person.name] = None
        if " " not in person.name and not person.office:
            self.loose.append(person.name)
        return self.scene.introduced(person) if office else person.name

    def _pronoun(self, token: Token) -> str:
        name = self.scene.stands_for(token)
        possessive = token.text.lower() in POSSESSIVE and (token.dep == "poss" or token.tag == "PRP$")
        if name is None or name not in self.scene.people:
            if not self.named or len(self.named) > 1:
                self.loose.append(token.text)
            return token.text
        if name in self.named:
            return token.text
        if not self.scene.surname_unique(self.scene.people[name]):
            self.loose.append(token.text)
        called = self.name(self.scene.people[name])
        return (f"{called}'" if called.endswith("s") else f"{called}'s") if possessive else called

    def _note_loose(self, sentence: Sentence, token: Token) -> None:
        lower = token.text.lower()
        if (
            (lower in _FIRST and token.pos == "PRON" and token.text != "US")
            or (
                (lower in POINTING and (token.tag in ("DT", "PDT") or lower == "such"))
                or (
                    lower in POINTING
                    and token.dep in ("nsubj", "dobj", "pobj", "nsubjpass", "attr")
                    and token.tag != "WDT"
                )
            )
            or (lower in _LOOSE_ADVERBS and token.pos == "ADV" and token.dep == "advmod")
        ):
            self.loose.append(token.text)
        elif lower in _LOOSE_ADJECTIVES and token.dep == "amod" and (lower != "former" or _has_the(sentence, token)):
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


_FULL_DATE = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def _as_within(sentence: Sentence, token: Token) -> str:
    """A word as it stands within a sentence: without the large letter that only its place at the head gave it."""
    small = f"{token.text[0].lower()}{token.text[1:]}"
    if token.text in ("The", "A", "An") and token.pos == "DET":
        return small
    named = token.pos == "PROPN" or token.entity in ("NORP", "GPE", "ORG") or token.text == "I"
    letters = token.text.isupper() and len(token.text) > 1
    if token.index or named or letters or (token.pos == "NUM" and not token.text.isalpha()):
        return token.text
    behind = sentence.tokens[1] if len(sentence.tokens) > 1 else None
    leads = behind is not None and behind.pos == "PROPN" and behind.text[0].isupper() and token.pos in ("ADJ", "NOUN")
    return small if not leads or token.text in ("Former", "Incumbent") else token.text


_NAMED_DAYS = frozenset("Super Black Good Holy Bloody Ash Cyber Giving".split())
"""What makes a weekday a name: "Super Tuesday"."""
_PARTS_OF_DAY = frozenset("morning afternoon evening night".split())
_DAY_LEADS = frozenset("until till since".split())


def _closing(tokens: Sequence[Token], at: int) -> int | None:
    """The place behind the bracket that closes the one at `at`; None where none does."""
    return next((each + 1 for each in range(at, len(tokens)) if tokens[each].text == ")"), None)


_NO_SURNAMES = frozenset(
    """mosque church cathedral street avenue road river hospital school university college airport station bridge tower party court house
    hall park island islands mountain lake county city town village valley bank group company corp inc foundation institute council
    committee commission agency department ministry office army force forces police guard corps union league club team act bill law
    treaty agreement plan program programme project prize award day week war square palace embassy prison port bay""".split()
)
"""Last words of names that are no person's, whatever the tagger says."""


def _without_overlap(out: list[str], word: str) -> str:
    """`word` without its first words where these were told just before: an office of which a part stood before the name."""
    for size in range(min(6, len(out)), 0, -1):
        told = [each.casefold() for each in out[-size:]]
        if size < len(word.split()) and [each.casefold() for each in word.split()[:size]] == told:
            return " ".join(word.split()[size:])
    return word


def is_no_person(name: str) -> bool:
    """Whether what was taken for a person is a country or a building."""
    return gazetteer.country_named(name) is not None or name.rsplit(maxsplit=1)[-1].lower() in _NO_SURNAMES


def _is_titled_already(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word for what the person is stands right before the naming: "President-elect Joe Biden"."""
    before = tokens[index - 1] if index else None
    return before is not None and before.pos in ("NOUN", "PROPN", "ADJ") and before.index + 1 == tokens[index].index


def _is_of_another(sentence: Sentence, name: Token) -> bool:
    """Whether a name only tells which one a thing is: "the Trump administration", "the Dunn family"."""
    head = sentence.tokens[name.head]
    behind = sentence.tokens[name.index + 1] if name.index + 1 < len(sentence.tokens) else None
    leads_on = behind is not None and (behind.pos in ("NOUN", "ADJ") or behind.text in ("-", "–"))
    return name.dep in ("compound", "nmod", "amod", "npadvmod") and head.index > name.index and leads_on


def _has_the(sentence: Sentence, token: Token) -> bool:
    return any(each.head == token.head and each.text.lower() == "the" for each in sentence.tokens)


def _is_honorific(token: Token) -> bool:
    return gazetteer.honorific(token.text) is not None or token.text == "."


def claimant_words(scene: Scene, claimant: str) -> str:
    """Whoever claims something, as a stem names them first: a person with the office, a body as it is."""
    person = scene.people.get(claimant)
    return scene.introduced(person) if person else claimant


def is_loose_definite(sentence: Sentence, head: Token, the: Token) -> bool:
    """ "The talks", "the move": which ones? Not loose with a complement, a name before it, or where there is only one."""
    if the.index + 1 == head.index and head.text in _OF_SOME_COUNTRY and not _is_told_of(sentence, head):
        return True
    if head.text in ("President", "Minister", "Chancellor", "Governor", "Secretary") and not _is_named(sentence, head):
        return True
    if (
        head.pos == "PROPN"
        or head.lemma.lower() in _UNIQUE
        or head.entity in ("GPE", "ORG", "LOC", "FAC", "NORP", "EVENT", "LAW", "DATE")
    ):
        return False
    own = [each for each in sentence.tokens if each.head == head.index and each.index != the.index]
    if any(_tells_more(head, each) and each.index > head.index for each in own):
        return False
    between = sentence.tokens[the.index + 1 : head.index]
    if head.text.lower() in ("accused", "deceased", "injured", "suspected"):
        return True
    if head.pos == "ADJ" or head.tag in ("JJS", "RBS") or any(each.tag in ("JJS", "RBS") for each in between):
        return False
    return not any(
        each.pos == "PROPN" or each.entity in ("GPE", "ORG", "NORP", "PERSON") or gazetteer.is_demonym(each.text)
        for each in between
    )


def _tells_more(head: Token, behind: Token) -> bool:
    """Whether what hangs on a noun says which one it is: of an event its place does, of a thing hardly ("the virus in Iran")."""
    if behind.dep == "prep" and behind.text.lower() in _WHEREABOUTS:
        return gazetteer.noun_classes(head.lemma.lower())[:1] in (("act",), ("event",), ("communication",))
    return behind.dep in _PARTICIPLE_ROLES


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
    for other in scene.frames:
        if other.index >= sentence.index:
            break
        for noun in other.tokens:
            if noun.lemma == head.lemma and noun.tag == head.tag and noun.pos == "NOUN" and _tells_which(other, noun):
                words = content_words(" ".join(token.text for token in _noun_phrase(other, noun)))
                found[" ".join(words)] = (other, noun)
    kept = [each for words, each in found.items() if not any(set(words.split()) < set(more.split()) for more in found)]
    places = [{token.text for token in _noun_phrase(*each) if token.entity == "GPE"} for each in kept]
    return kept[-1] if len(kept) == 1 or (kept and set.intersection(*places)) else None


def _tells_which(sentence: Sentence, noun: Token) -> bool:
    the = next((each for each in sentence.children(noun) if each.dep == "det"), None)
    defined = the is None or the.text.lower() == "the"
    return defined and len(_noun_phrase(sentence, noun)) > 2 and not is_loose_definite(sentence, noun, the or noun)


def proper_name(scene: Scene, sentence: Sentence, head: Token) -> str | None:
    """The one name told before that ends in this noun: "the council" is the Hong Kong District Council."""
    if head.tag != "NN":
        return None
    found = {
        name
        for other in scene.frames
        if other.index < sentence.index
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


def _noun_phrase(sentence: Sentence, noun: Token) -> list[Token]:
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


def tidy(words: str) -> str:
    """Spaces and marks as a printer would set them; double quotation marks made curly."""
    out = re.sub(r"\s+", " ", words).strip()
    if out.count('"') % 2:
        out = out[:-1].rstrip() if out.endswith(' "') else f'{out}"'
    out = re.sub(r"\s+([,.;:?!%)\]’”]|'s\b|n't\b)", r"\1", out)
    out = re.sub(r"([(\[“‘$£€])\s+", r"\1", out)
    out = re.sub(r'"([^"]*)"', r"“\1”", out)
    out = re.sub(r"(?<![\w’'])['‘]([^'‘’]{2,60}?)['’](?![\w’'])", r"“\1”", out)
    return out.replace("'", "’").strip(" ,;")


def said(words: str) -> str:
    """A quotation's words for a stem: no marks at its end, single marks within."""
    out = re.sub(r"\s(?:-|--|–|—)\s", " – ", words)
    out = out if out.count("[") == out.count("]") else out.replace("[", "").replace("]", "")
    out = re.sub(r"\s+", " ", out).strip(" ,;:–—-")
    out = re.sub(r"[“”\"]([^“”\"]*)[“”\"]", r"‘\1’", out)
    out = without_stop(out) if not out.endswith("...") else out
    return out.replace("'", "’").strip()


def content_words(words: str) -> tuple[str, ...]:
    """The words that carry meaning, in small letters."""
    return tuple(word for word in re.findall(r"[\w][\w’'-]*", words.lower()) if word not in _STOP)


def mentions_relative_day(words: str) -> bool:
    """Whether "today", "last week" and the like stand in the words."""
    return bool(_RELATIVE_DAYS.search(words))


def spoken_day(day: date) -> str:
    """ "Friday, 21 January 2022"."""
    return f"{day:%A}, {day.day} {day:%B} {day.year}"


def without_stop(words: str) -> str:
    """Without a full stop at the end, unless it belongs to an abbreviation: "the U.S."."""
    bare = words.rstrip(" ,;:–—-")
    return bare if _ABBREVIATED.search(bare) else bare.rstrip(" .,;:–—-")


_ABBREVIATED = re.compile(
    r"(?:\b[A-Za-z]\.)+$|\b(?:Calif|Inc|Jr|Sr|Co|Corp|Ltd|Conn|Ariz|Mass|Wash|Fla|Tex|Ill|Mich|Minn|Pa|Va|Ga|Md|Gov|Sen|Rep|St|Dr|No|etc)\.$"
)

_STOP = frozenset(
    """a an the and or but if of to in on at by for with from as is are was were be been being am do does did has have had will would
    can could may might shall should must not no nor so than that this these those it its he she they we i you his her their our my
    your me him them us who whom whose which what when where why how there here also very just only any some all into over under
    about after before between during through up down out off again then once s t ’s said says say""".split()
)


def short(words: str) -> str:
    """The words on one line, cut at 140 characters."""
    flat = " ".join(words.split())
    return flat if len(flat) <= 140 else f"{flat[:140].rsplit(' ', 1)[0]} …"


def folded(text: str) -> str:
    """Words alone, in small letters without accents, for comparing."""
    return re.sub(r"\W+", " ", fold(text)).strip()
