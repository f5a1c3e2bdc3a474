"""Passages of the article, word for word, that can be understood by themselves under its title."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Person, Sentence, Token
from crisisdesk.questions.called import MISTER, calls_by_first_name, calls_by_shared_name, surname
from crisisdesk.questions.definites import is_loose_definite
from crisisdesk.questions.once import once_a_sentence
from crisisdesk.questions.pointing import pointing
from crisisdesk.questions.pronouns import OF_FAMILY, WORD, leans_on_pronoun, told_by_name
from crisisdesk.questions.rivals import is_known, is_surely_person
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.spoken import leans_on_event, loose_in_speech
from crisisdesk.questions.standing import KNOWN_LETTERS
from crisisdesk.questions.wording import GAP, leans_on_date, within

_SHORTEST, _SHORTEST_ALONE, _LONGEST = 6, 9, 50
"""Words: of a passage under a title, of one without, and of any."""
_OPINIONS = 3
"""Words such as "I" and "our" outside quotations from which on an article is its author's opinion."""
_SENTENCES_OF_ONE = 6
"""The same: one such word in so many sentences."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A sentence of the article that can be understood by itself."""

    told: Sentence
    run: Span
    """Its stretch of the text."""


def told_with(scene: Scene, excerpt: Excerpt, gone: Sequence[Span], *, put: str = GAP) -> str:
    """The passage's words as they stand within a quotation, with gaps in the place of some.

    Whoever it names by surname alone is named in full at first, as papers do: "[Volodymyr] Zelensky"; and for a
    pronoun that can be nobody else's, and has nobody before it in the passage, the name stands: "[Volodymyr Zelensky] said".
    """
    names = missing_names(scene, excerpt, gone)
    whom = ((token.span, f"[{name}]") for token, name in pronouns(scene, excerpt) if token.span not in gone)
    letters = (pair for pair in _spelt(scene, excerpt) if not any(pair[0].touches(span) for span in gone))
    changes = sorted((*((span, put) for span in gone), *names, *whom, *letters))
    return within(_changed(scene.text, excerpt.run, [each for each in changes if excerpt.run.covers(each[0])]))


def _spelt(scene: Scene, excerpt: Excerpt) -> Iterator[tuple[Span, str]]:
    """Letters at their first place with what they stand for, where only the article tells it: "LP [Libertarian Party]"."""
    words = excerpt.run.of(scene.text)
    for each in scene.parsed.expansions:
        phrase = each.phrase.removeprefix("the ").removeprefix("The ")
        found = re.search(rf"(?<![\w.-]){re.escape(each.letters)}(?![\w.-])", words)
        told = phrase.casefold() in f"{words} {scene.opening}".casefold() or each.letters in KNOWN_LETTERS
        if found and not told and each.letters not in scene.opening:
            start = excerpt.run.start + found.start()
            yield Span(start, start + len(each.letters)), f"{each.letters} [{phrase}]"


def _changed(text: str, run: Span, changes: Sequence[tuple[Span, str]]) -> str:
    """A stretch of the text with other words in some places."""
    pieces, at = [], run.start
    for span, words in changes:
        pieces += [text[at : span.start], words]
        at = span.end
    return "".join((*pieces, text[at : run.end]))


def missing_names(scene: Scene, excerpt: Excerpt, gone: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """Those whom neither the passage nor the title names in full, at their first naming, with what is to stand there: "[Joe] Biden",
    "Park [Geun-hye]"."""
    known = {name for name in scene.titled_names if name in scene.opening or is_known(scene.people[name])}
    known |= {name for _, name in pronouns(scene, excerpt)}
    named = tuple(scene.namings(excerpt.run))
    known |= {person.name for span, person in named if any(span.touches(each) for each in gone)}
    for span, person in named:
        if person.name in known or any(span.touches(each) for each in gone):
            continue
        known.add(person.name)
        words = MISTER.sub("", span.of(scene.text))
        which = scene.text[max(0, span.start - WORD) : span.start].split()[-1:]
        if which and which[0].lower() in OF_FAMILY - {"the"}:
            continue  # "the elder Soros" may be another
        if words.isupper():
            continue  # letters of a body that was taken for somebody: "Indiana GOP"
        if is_surely_person(person) and person.name.startswith(f"{words} ") and words == surname(person.name):
            yield Span(span.end - len(words), span.end), f"{words} [{person.name.removeprefix(words).lstrip()}]"
        elif is_surely_person(person) and " " not in words and person.name.endswith(f" {words}"):
            missing, start = person.name.removesuffix(f" {words}"), span.end - len(words)
            particle = missing.rpartition(" ")[2]
            if " " in missing and scene.text[:start].endswith(f" {particle} "):
                missing, start = missing.removesuffix(f" {particle}"), start - len(particle) - 1  # "de Blasio"
            yield Span(start, span.end), f"[{missing}] {scene.text[start : span.end]}"


def pronouns(scene: Scene, excerpt: Excerpt) -> tuple[tuple[Token, str], ...]:
    """Each "he" or "she" that stands for somebody whom the passage does not name before, with the name."""
    return tuple(told_by_name(scene, excerpt.told))


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
    return sum(1 for _ in own) >= max(_OPINIONS, len(scene.frames) / _SENTENCES_OF_ONE)


_OWN = frozenset("I me my we We our Our us My".split())


def _excerpts(scene: Scene) -> Iterator[Excerpt]:
    for sentence in scene.frames:
        if not _is_whole(scene, sentence) or _leans_on(scene, sentence):
            continue
        if not scene.headline and sentence is scene.frames[0]:
            continue  # without a title the first sentence opens the question already
        run = scene.run(sentence, sentence)
        length = len(run.of(scene.text).split())
        if (
            (_SHORTEST if scene.headline else _SHORTEST_ALONE) <= length <= _LONGEST
            and _is_neat(scene, run)
            and not (length < _SHORTEST_ALONE and _is_loose(scene, sentence))
        ):
            yield Excerpt(sentence, run)


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
        and any(each.dep in ("nsubj", "nsubjpass", "expl") for each in sentence.children(root))
        and (first.isupper() or first.isdecimal())
        and words.endswith(tuple('.”"’)'))
        and not (root.index and root.text[0].isupper() and root.tag != "NNP")  # a headline between the paragraphs
        and not _UNENDED.search(words)
        and not _SHORTENED.search(scene.text[max(0, sentence.span.start - _BEHIND) : sentence.span.start].rstrip(" "))
        and not (root.tag == "VBZ" and _CAPTION_DAY.search(words) and root.lemma not in ("be", "have", "say"))
        and not scene.text[sentence.span.end : sentence.span.end + _BEHIND].lstrip(" ”\"’'")[:1].islower()
    )


_SHORTENED = re.compile(r"\b(?:Kft|Inc|Ltd|Co|Corp|Govs?|Sens?|Reps?|Gen|Dr|Mr|Mrs|Ms|St|No|vs|Lt|Col|Sgt|Rev|Prof)\.$")
"""Where an abbreviation is taken for the end of a sentence."""
_UNENDED = re.compile(rf"[?!]$|{_SHORTENED.pattern}")
"""How no statement ends: in a question, or where an abbreviation was taken for the end."""
_BEHIND = 8
"""Characters behind a sentence in which the next one begins."""
_CAPTION_DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]+ \d|\b[A-Z][a-z]+ \d{1,2}, \d{4}")
"""What a caption tells in the present: "Obama hugs the mayor on Thursday, June 16, 2016"."""


def _is_neat(scene: Scene, run: Span) -> bool:
    """Whether brackets and quotation marks pair, and nothing in it is of the web or the page."""
    words = run.of(scene.text)
    return (
        not _UNFIT.search(words)
        and words.count("(") == words.count(")")
        and words.count("[") == words.count("]")
        and words.count("“") == words.count("”")
        and words.count('"') % 2 == 0
        and (not scene.parsed.outlet or scene.parsed.outlet not in words)
        and not (scene.published is None and (_RELATIVE.search(words) or leans_on_date(words)))
        and not _SILENT.search(words)
        and not _OF_TWO.search(words)
        and not any(not scene.is_of_title(f"the {each[1]}") for each in _OF_HIS.finditer(words))
        and not words.startswith("(")
        and not (_STANDING.search(words) and not _POLL.search(words))
        and not calls_by_first_name(scene, run)
        and not any(" " not in person.name and _is_unknown(scene, person) for _, person in scene.namings(run))
        and not calls_by_shared_name(scene, run)
    )


def _is_unknown(scene: Scene, person: Person) -> bool:
    """Whether the article gives one name alone to somebody whom neither the title nor an office makes known."""
    return not person.office and person.name not in scene.titled_names


_OF_TWO = re.compile(r"\b[Tt]he (?:elder|younger|older) [A-Z]")
"""One of a family, whom the report has named before."""
_SILENT = re.compile(
    r"\b(?:declined|refused) to (?:comment|answer|discuss|elaborate)|\b(?:did not|didn[’']t|could not be) (?:respond|reached|comment)"
    r"|\bno comment\b"
)
"""That nothing was said."""
_STANDING = re.compile(
    r"\bpoints? (?:edge|lead|advantage)\b|\b(?:roughly even|tied|neck and neck) in\b|\b(?:leads|trails) \w+ by\b"
)
_POLL = re.compile(r"\b(?:polls?|surveys?|average)\b")
"""How somebody stands with voters, and what has to tell by which poll: another may have it otherwise."""
_RELATIVE = re.compile(r"\b(?:[Nn]ext|[Ll]ast|[Tt]his) (?:year|month|week|season|spring|summer|autumn|fall|winter)\b")
"""What only the day of the report makes clear."""


_OF_HIS = re.compile(
    r"\b(?:his|her|their|its) (?:\w+ )?(speech|remarks|announcement|decision|statement|comments|proposal|ruling|interview|address)\b"
)
"""What somebody did or said of which a sentence before tells: readers found 4 of 10 such passages flawless."""
_UNFIT = re.compile(
    r"[@#…{}|<>]|\(\(|\([Ss]ee |https?:|www\.|\w\.\w+/\w|\.\.\.|''|``|Ã|â€|\ufffd|\b[A-Z][A-Z’' ]{11,}\b|:\s*$"
    r"|^[A-Z][A-Z,’' -]+:| / |\b(?:pictured|file photo|click|subscribe|newsletter|this (?:article|story|report|column|website"
    r"|newspaper))\b",
)


_LEAST_AROUND = 7
"""Words of the article's own beside a quotation."""


# What a sentence leans on that does not stand in it


def _leans_on(scene: Scene, sentence: Sentence) -> bool:
    """Whether a sentence points to what stands before it."""
    return (
        _opens_loosely(sentence)
        or _JOINING.match(sentence.span.of(scene.text)) is not None
        or bool(pointing(scene, sentence))
        or _is_loosely_spoken(scene, sentence)
        or any(leans_on_pronoun(scene, sentence, token) for token in sentence.tokens)
    )


def _opens_loosely(sentence: Sentence) -> bool:
    words = [token.text.lower() for token in sentence.tokens[:6] if token.pos != "PUNCT"]
    kept = any(token.entity == "ORG" for token in sentence.tokens) or words[1:2] in (["of"], ["among"], ["to"])
    if words[:1] and words[0] in _BOOKS and not kept:
        return True  # whose sales they are, what stands before says
    if _COUNTED.match(" ".join(token.text for token in sentence.tokens[:6])):
        return True
    loosely = _LOOSELY.match(" ".join(words)) or {"later", "earlier", "itself", "themselves"} & set(words)
    return bool(words) and (words[0] in _CONNECTING or " ".join(words[:2]) in _COMPARING or bool(loosely))


_COUNTED = re.compile(r"(?:First|Second|Third|Lastly|(?:More|Less|Most|Worse|Better|Equally)(?: \w+)?) ,")
"""What goes on in a list, or weighs against what stands before."""
_LOOSELY = re.compile(r"as a result\b|even (?!(?:if|though|as|before|after|when|so)\b)")
"""What goes on from, or is more than, what stands before."""
_COMPARING = (
    "by comparison", "by contrast", "in comparison", "in contrast", "in turn", "in response", "in addition", "for example",
    "for instance", "as such", "as an",
)  # fmt: skip
_BOOKS = frozenset("sales revenue revenues profit profits earnings income losses shares turnover".split())
"""What every company has, as the first word of a sentence."""


_JOINING = re.compile(
    r"(?:(?:But|And),?|(?:What[’']s more|However|Meanwhile|Moreover|Furthermore|Nevertheless|Nonetheless|Additionally|Also|Overall"
    r"|Still),) "
)
"""What joins a sentence to those before: without it, readers found 10 of 27 flawless, of others 381 of 613."""


_CONNECTING = frozenset(
    """conversely or so yet nor because then thus therefore hence instead otherwise besides likewise similarly accordingly consequently
    afterwards afterward indeed finally eventually""".split()
)


@once_a_sentence
def _is_loosely_spoken(scene: Scene, sentence: Sentence) -> bool:
    """Whether somebody's words in it point to what they said before."""
    spoken = scene.inside(sentence.span)
    own = [token for token in sentence.tokens if token.pos not in ("QUOTE", "PUNCT") and not scene.is_quoted(token)]
    if spoken and len(own) < _LEAST_AROUND:
        return True  # only "Novak said": what it is about stands before
    return any(loose_in_speech(scene, each, each.tokens) or leans_on_event(each, each.tokens) for each in spoken[:1])
