"""Passages of the article, word for word, that can be understood by themselves under its title."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Person, Role, Sentence, Token
from crisisdesk.questions.definites import is_loose_definite
from crisisdesk.questions.phrases import NEUTER, PERSONAL, POSSESSIVE
from crisisdesk.questions.pointing import pointing
from crisisdesk.questions.rivals import is_surely_person
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.spoken import leans_on_event, loose_in_speech
from crisisdesk.questions.wording import GAP, within

_MOST_SENTENCES = 4
_SHORTEST, _SHORTEST_ALONE, _LONGEST = 6, 9, 72
"""Words: of a passage under a title, of one without, and of any."""
_OPINIONS = 3
"""Words such as "I" and "our" outside quotations from which on an article is its author's opinion."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One sentence of the article, with what has to stand before it."""

    sentences: tuple[Sentence, ...]
    span: Span
    opened: bool = False
    """Whether "However," or the like, which joins it to what stands before, is left out in front of it."""

    @property
    def told(self) -> Sentence:
        """The sentence that it is about: the last one."""
        return self.sentences[-1]


def told_with(scene: Scene, excerpt: Excerpt, gone: Sequence[Span], *, put: str = GAP) -> str:
    """The passage's words as they stand within a quotation, with gaps in the place of some.

    Whoever it names by surname alone is named in full at first, as papers do: "[Volodymyr] Zelensky"; and where it begins
    with a pronoun that can be nobody else's, the name stands for it: "[Volodymyr Zelensky] said".
    """
    names = ((span, f"[{first}] {span.of(scene.text)}") for span, first in missing_names(scene, excerpt, gone))
    opener = meant(scene, excerpt.sentences[0])
    whom = [(opener[0].span, f"[{opener[1]}]")] if opener else []
    pieces, at = [], excerpt.span.start
    for span, words in sorted((*((span, put) for span in gone), *names, *whom)):
        pieces += [scene.text[at : span.start], words]
        at = span.end
    told = within("".join((*pieces, scene.text[at : excerpt.span.end])))
    return f"… {told}" if excerpt.opened else told


def missing_names(scene: Scene, excerpt: Excerpt, gone: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """Those whom neither the passage nor the title names in full, at their first naming, with the names that are missing."""
    known = set(scene.titled_names)
    opener = meant(scene, excerpt.sentences[0])
    known |= {opener[1]} if opener else set()
    known |= {person.name for span, person in scene.namings(excerpt.span) if any(span.touches(each) for each in gone)}
    for span, person in scene.namings(excerpt.span):
        if person.name in known or any(span.touches(each) for each in gone):
            continue
        known.add(person.name)
        words = span.of(scene.text)
        if is_surely_person(person) and " " not in words and person.name.endswith(f" {words}"):
            yield span, person.name.removesuffix(f" {words}")


def meant(scene: Scene, sentence: Sentence) -> tuple[Token, str] | None:
    """The "he" or "she" that is the subject a sentence begins with, and whom it names where that can be nobody else."""
    opener = next((each for each in sentence.tokens if each.pos != "PUNCT"), None)
    if opener is None or opener.text not in ("He", "She") or opener.dep not in ("nsubj", "nsubjpass"):
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
        and not scene.is_quoted(opener)
        and scene.may_be(opener, name)
        and scene.is_clear(opener.span, name)
        and scene.is_subject_before(opener.span, name)
        and not _is_of_family(scene, person, opener.span)
    )
    return (opener, name) if sure else None


def _is_of_family(scene: Scene, person: Person, pronoun: Span) -> bool:
    """Whether the last naming before a pronoun is of one of several that share a surname: "the elder Soros"."""
    at = bisect_left(person.mentions, Span(pronoun.start, pronoun.start))
    last = person.mentions[at - 1].start if at else 0
    before = scene.text[max(0, last - _WORD) : last].split()[-1:]
    return bool(before) and before[0].lower() in _OF_FAMILY


_WORD = 30
"""Characters in which the word before a name stands."""


_OF_FAMILY = frozenset("elder younger older father mother son daughter senior junior the".split())


@functools.lru_cache(maxsize=1)
def excerpts(scene: Scene) -> tuple[Excerpt, ...]:
    """All passages of the article's own report; none of an author's opinion."""
    return () if _is_opinion(scene) else tuple(_excerpts(scene))


def _is_opinion(scene: Scene) -> bool:
    own = (
        token
        for sentence in scene.frames
        for token in sentence.tokens
        if token.pos == "PRON" and token.text in _OWN and not scene.is_quoted(token)
    )
    return sum(1 for _ in own) >= _OPINIONS


_OWN = frozenset("I me my we We our Our us My".split())


def _excerpts(scene: Scene) -> Iterator[Excerpt]:
    for at, sentence in enumerate(scene.frames):
        if not _is_whole(scene, sentence):
            continue
        taken = [sentence]
        while leaning := _leans_on(scene, taken):
            before = scene.frames[at - len(taken)] if at >= len(taken) else None
            if before is None or len(taken) == _MOST_SENTENCES or not _follows(scene, before, taken[0]):
                break
            taken.insert(0, before)
        whole = scene.run(taken[0], sentence)
        skipped = _joining(scene, taken[0])
        found = Excerpt(tuple(taken), Span(whole.start + skipped, whole.end), bool(skipped))
        untitled = not scene.headline and taken[0] is scene.frames[0]  # then it opens the question already
        if (
            not leaning
            and not untitled
            and (_SHORTEST if scene.headline else _SHORTEST_ALONE) <= len(found.span.of(scene.text).split()) <= _LONGEST
            and _is_neat(scene, found)
            and not (len(found.span.of(scene.text).split()) < _SHORTEST_ALONE and _is_loose(scene, sentence))
        ):
            yield found


def _is_loose(scene: Scene, sentence: Sentence) -> bool:
    """Whether a short sentence says "the election" under a title without that word: a longer one would tell which."""
    return any(
        each.text.lower() == "the"
        and is_loose_definite(sentence, sentence.tokens[each.head], each)
        and not scene.is_of_title(f"the {sentence.tokens[each.head].text}")
        for each in sentence.tokens
        if each.dep == "det"
    )


def _is_whole(scene: Scene, sentence: Sentence) -> bool:
    """Whether it is a sentence with subject and finite verb that begins and ends as one and states something."""
    words = scene.run(sentence, sentence).of(scene.text)
    root = next((token for token in sentence.tokens if token.head == token.index), None)
    first = re.sub(r"^[“\"‘'(]+", "", words)[:1]
    return (
        root is not None
        and root.pos in ("VERB", "AUX")
        and any(each.dep in ("nsubj", "nsubjpass") for each in sentence.children(root))
        and (first.isupper() or first.isdecimal())
        and bool(re.search(r"[.”\"’)]$", words))
        and not _UNENDED.search(words)
        and not (root.tag == "VBZ" and _CAPTION_DAY.search(words) and root.lemma not in ("be", "have", "say"))
        and not scene.text[sentence.span.end : sentence.span.end + _BEHIND].lstrip(" ”\"’'")[:1].islower()
    )


_UNENDED = re.compile(r"[?!]$|\b(?:Kft|Inc|Ltd|Co|Corp|Gov|Sen|Rep|Gen|Dr|Mr|Mrs|Ms|St|No|vs|Lt|Col|Sgt|Rev|Prof)\.$")
"""How no statement ends: in a question, or where an abbreviation was taken for the end."""
_BEHIND = 8
"""Characters behind a sentence in which the next one begins."""
_CAPTION_DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d|\b[A-Z][a-z]+ \d{1,2}, \d{4}")
"""What a caption tells in the present: "Obama hugs the mayor on Thursday, June 16, 2016"."""


def _follows(scene: Scene, before: Sentence, sentence: Sentence) -> bool:
    """Whether nothing but a line break stands between two sentences, and the earlier can open a passage."""
    roles = {scene.role(each) for each in range(before.paragraph, sentence.paragraph + 1)}
    return roles == {Role.BODY} and sentence.paragraph - before.paragraph <= 1 and _is_whole(scene, before)


def _is_neat(scene: Scene, excerpt: Excerpt) -> bool:
    """Whether brackets and quotation marks pair, and nothing in it is of the web or the page."""
    words = excerpt.span.of(scene.text)
    return (
        not _UNFIT.search(words)
        and words.count("(") == words.count(")")
        and words.count("[") == words.count("]")
        and words.count("“") == words.count("”")
        and words.count('"') % 2 == 0
        and (not scene.parsed.outlet or scene.parsed.outlet not in words)
        and not (scene.published is None and _RELATIVE.search(words))
        and not calls_by_first_name(scene, excerpt.span)
    )


_RELATIVE = re.compile(r"\b(?:[Nn]ext|[Ll]ast|[Tt]his) (?:year|month|week|season|spring|summer|autumn|fall|winter)\b")
"""What only the day of the report makes clear."""


def calls_by_first_name(scene: Scene, span: Span) -> bool:
    """Whether somebody is called by the first name alone, though the article knows the whole: "Brenton had a licence"."""
    named = ((mention.of(scene.text), person.name.partition(" ")) for mention, person in scene.namings(span))
    return any(
        rest and words == first and bool(gazetteer.given_name_gender(first)) for words, (first, _, rest) in named
    )


_UNFIT = re.compile(
    r"[@#…{}|<>]|https?:|www\.|\w\.\w+/\w|\.\.\.|''|``|Ã|â€|\ufffd|\b[A-Z][A-Z’' ]{11,}\b|:\s*$"
    r"|^[A-Z][A-Z,’' -]+:| / |\b(?:pictured|file photo|click|subscribe|newsletter|this (?:article|story|report|column|website"
    r"|newspaper))\b",
)


_LEAST_AROUND = 7
"""Words of the article's own beside a quotation."""


# What a passage leans on that does not stand in it


def _leans_on(scene: Scene, taken: Sequence[Sentence]) -> bool:
    """Whether the first sentence points to what stands before it, or a later one to what the passage does not tell."""
    first, rest = taken[0], taken[1:]
    return (
        _opens_loosely(first)
        or bool(pointing(scene, first))
        or _is_loosely_spoken(scene, first)
        or any(_leans_on_pronoun(scene, first, token, ()) for token in first.tokens)
        or any(_misses(scene, taken, sentence) for sentence in rest)
    )


def _misses(scene: Scene, taken: Sequence[Sentence], sentence: Sentence) -> bool:
    """Whether what a later sentence points to is told nowhere in the passage."""
    earlier = [each for each in taken if each.index < sentence.index]
    told = {token.lemma.lower() for each in earlier for token in each.tokens if token.pos in ("NOUN", "PROPN", "VERB")}
    # Where the sentence right before is of the same paragraph, "the aircraft" is what that tells of under another name.
    close = earlier[-1].paragraph == sentence.paragraph
    lost = not close and any(head and not _is_among(head, told) for head in pointing(scene, sentence))
    return lost or any(_leans_on_pronoun(scene, sentence, token, earlier) for token in sentence.tokens)


def _is_among(noun: str, told: Iterable[str]) -> bool:
    """Whether a noun, or a verb of its family, was told: "the threat" of "threatened"."""
    root = noun[: max(4, len(noun) - 3)]
    return any(each == noun or (len(noun) > 3 and each.startswith(root)) for each in told)


def _opens_loosely(sentence: Sentence) -> bool:
    words = [token.text.lower() for token in sentence.tokens[:6] if token.pos != "PUNCT"]
    kept = any(token.entity == "ORG" for token in sentence.tokens) or words[1:2] in (["of"], ["among"], ["to"])
    if words[:1] and words[0] in _BOOKS and not kept:
        return True  # whose sales they are, what stands before says
    return words[:1] != [] and (words[0] in _CONNECTING or "later" in words or "earlier" in words)


_BOOKS = frozenset("sales revenue revenues profit profits earnings income losses shares turnover".split())
"""What every company has, as the first word of a sentence."""


def _joining(scene: Scene, sentence: Sentence) -> int:
    """How many characters of "But" or "However, " open a sentence that says as much without; 0 for none."""
    found = _JOINING.match(sentence.span.of(scene.text))
    return found.end() if found else 0


_JOINING = re.compile(
    r"(?:But|And|(?:However|Meanwhile|Moreover|Furthermore|Nevertheless|Nonetheless|Additionally|Also|Overall|Still),) "
)


_CONNECTING = frozenset(
    """or so yet nor because then thus therefore hence instead otherwise besides likewise similarly accordingly consequently
    afterwards afterward indeed finally eventually""".split()
)


def _is_loosely_spoken(scene: Scene, sentence: Sentence) -> bool:
    """Whether somebody's words in it point to what they said before."""
    spoken = scene.inside(sentence.span)
    own = [token for token in sentence.tokens if token.pos not in ("QUOTE", "PUNCT") and not scene.is_quoted(token)]
    if spoken and len(own) < _LEAST_AROUND:
        return True  # only "Novak said": what it is about stands before
    return any(loose_in_speech(scene, each, each.tokens) or leans_on_event(each, each.tokens) for each in spoken[:1])


def _leans_on_pronoun(scene: Scene, sentence: Sentence, token: Token, earlier: Sequence[Sentence]) -> bool:
    """Whether a pronoun of the article's own stands for what is not named before it in the passage."""
    lower = token.text.lower()
    if token.pos != "PRON" or scene.is_quoted(token) or token.dep == "expl" or token.tag in ("WDT", "WP", "EX"):
        return False
    before = sentence.tokens[: token.index]
    if lower in PERSONAL | POSSESSIVE:
        first = earlier[0] if earlier else sentence
        opener = meant(scene, first)
        if opener and token is opener[0]:
            return False
        name, start = scene.stands_for(token), first.span.start
        named = scene.named_in(Span(start, token.span.start)) | ({opener[1]} if opener else set())
        return name not in named if name in scene.people else not named
    if lower in NEUTER:
        return not earlier and not any(
            each.pos in ("NOUN", "PROPN") and each.dep in _NAMING and each.entity != "DATE" for each in before
        )
    return False


_NAMING = ("nsubj", "nsubjpass", "dobj", "pobj", "conj", "attr", "poss", "compound")
