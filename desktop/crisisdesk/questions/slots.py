"""The parts of a sentence that can be asked for: days, years and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import DateMention, Sentence, Token
from crisisdesk.domain.scale import whole_number
from crisisdesk.questions.quantities import Quantity, quantities
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import spoken_day


@dataclass(frozen=True, slots=True)
class Slot:
    """A part of a sentence that can be asked for."""

    sort: str
    """ "date", "year", "number", "percent" or "money"."""
    at: int
    """Index of its first token in the sentence."""
    size: int
    key: str
    lead: str = ""
    """What has to stand before the gap, in brackets: "on" before a day that the article gives without."""


def slots_of(scene: Scene, sentence: Sentence, words: str) -> Iterator[Slot]:
    """What can be asked for in `words`: each part stands there just once."""
    found = (*_dates(scene, sentence), *_figures(scene, sentence), *_times(scene, sentence))
    for slot in found:
        if _is_one_of_some(sentence, slot):
            continue
        if slot.sort == "date" or f" {words} ".count(slot.key) == 1:
            yield slot


def _is_one_of_some(sentence: Sentence, slot: Slot) -> bool:
    """Whether it is only an example, "including ____", or a part of a word, "a ____-led programme"."""
    before = sentence.tokens[slot.at - 1].text.lower() if slot.at else ""
    end = slot.at + slot.size
    behind = sentence.tokens[end].text if end < len(sentence.tokens) else ""
    return (
        before in ("including", "as", "like", "especially", "-", "–")
        or behind in ("-", "–", "/")
        or _is_of_a_pair(sentence, slot.at, end)
    )


def _is_of_a_pair(sentence: Sentence, start: int, end: int) -> bool:
    """Whether another figure stands right beside it: "between $2,500 and ____", "____ to 21 percent"."""
    before, behind = sentence.tokens[max(0, start - 2) : start], sentence.tokens[end : end + 3]
    joins = (before[-1:], behind[:1])
    return any(
        bool(join) and join[0].text.lower() in ("and", "to", "or") and any(each.pos in ("NUM", "SYM") for each in near)
        for near, join in zip((before, behind), joins, strict=True)
    )


def _times(scene: Scene, sentence: Sentence) -> Iterator[Slot]:
    """The year of a sentence that names just one; the year of the article itself is no question."""
    if sum(1 for token in sentence.tokens if _YEAR.fullmatch(token.text)) > 1:
        return
    for token in sentence.tokens[1:]:
        before = sentence.tokens[token.index - 1]
        behind = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
        described = (
            (before.pos == "DET" or before.tag == "POS")
            and behind is not None
            and behind.pos in ("NOUN", "ADJ", "PROPN")
        )
        alone = before.text.lower() in ("in", "since", "until") and (behind is None or behind.entity != "DATE")
        past = scene.published is None or not _YEAR.fullmatch(token.text) or int(token.text) < scene.published.year
        dated = token.entity == "DATE" or (described and token.entity == "CARDINAL")
        if (alone or described) and past and dated and _YEAR.fullmatch(token.text):
            yield Slot("year", token.index, 1, token.text)


_YEAR = re.compile(r"1[89]\d\d|20\d\d")


def _figures(scene: Scene, sentence: Sentence) -> Iterator[Slot]:
    found = list(quantities(sentence.tokens, scene.text))
    if sum(1 for each in found if each.sort == "percent") > 1:
        return  # shares of one whole tell of each other
    for each in found if len(found) <= _MOST_FIGURES else ():
        before = sentence.tokens[each.at - 1].text.lower() if each.at else ""
        if (
            (
                before in ("from", "to") and _figures_in(sentence) > 1
            )  # the other figure tells which way it went, or how far
            or _is_told_again(sentence, each)
            or _is_of_so_many(sentence, each)
            or _is_roughly_few(sentence, each)
            or (
                each.sort in ("number", "percent")
                and whole_number(re.sub(r" ?(?:%|per ?cent)$", "", each.text)) in TOO_FEW
            )
        ):
            continue
        yield Slot(each.sort, each.at, each.size, each.text)


_MOST_FIGURES = 5
"""Figures of a sentence: of more it is a table."""


def _is_of_so_many(sentence: Sentence, found: Quantity) -> bool:
    """Whether it is a part of a share told in two figures, "4 in 10" or "three out of five": neither says anything alone."""
    end = found.at + found.size
    before, behind = sentence.tokens[max(0, found.at - 2) : found.at], sentence.tokens[end : end + 3]
    return any(
        bool(joins) and joins[0].text.lower() in ("in", "of", "out") and any(_counts_alone(each) for each in near)
        for near, joins in ((before, before[-1:]), (behind, behind[:1]))
    )


def _counts_alone(token: Token) -> bool:
    return token.pos == "NUM" and token.entity != "DATE" and not _YEAR.fullmatch(token.text)


def _figures_in(sentence: Sentence) -> int:
    numbers = [token.index for token in sentence.tokens if token.pos == "NUM" and token.entity != "DATE"]
    return sum(1 for at in numbers if at - 1 not in numbers)  # "135 million" is one


def _is_roughly_few(sentence: Sentence, found: Quantity) -> bool:
    """Whether it is "about six": seven would be about as right."""
    before = sentence.tokens[found.at - 1].text.lower() if found.at else ""
    count = whole_number(found.text)
    return before in _ROUGHLY and count is not None and count < _MANY


_ROUGHLY = frozenset("least most than over about around some nearly almost roughly approximately estimated".split())
_MANY = 20


TOO_FEW = (1, 2, 3)
"""Numbers that can be guessed, and hardly anybody wants to know."""


def _dates(scene: Scene, sentence: Sentence) -> Iterator[Slot]:
    for mention in scene.dates_in(sentence.span):
        if mention.value is None or mention.confidence < 0.85 or not _names_a_day(mention.text):
            continue
        inside = [token for token in sentence.tokens if mention.span.covers(token.span)]
        if is_unsure(scene, mention):
            continue
        if inside and mention.text.lower() == "today" and _is_nowadays(sentence, inside[0]):
            continue
        if inside and _is_only_hinted_at(sentence, inside[-1]):
            continue
        if _has_company(scene, sentence, mention) or _stands_before_noun(sentence, inside):
            continue
        if inside and inside[0].index and sentence.tokens[inside[0].index - 1].text.lower() in ("of", "as", "until"):
            continue
        if inside and inside[-1].index - inside[0].index == len(inside) - 1:
            before = sentence.tokens[inside[0].index - 1] if inside[0].index else None
            if before is not None and before.text.lower() in (
                "around",
                "about",
                "by",
                "super",
                "black",
                "good",
                "holy",
                "bloody",
            ):
                continue
            if (
                sentence.tokens[inside[-1].head].lemma == "spend"
                or inside[-1].dep in ("compound", "nmod", "amod", "poss")
                or (before is not None and _owns(before))
            ):
                continue
            joined = before is not None and (before.pos in ("ADP", "SCONJ") or before.text == "dated")
            lead = "" if joined or inside[-1].dep.startswith("nsubj") else "[on] "
            yield Slot("date", inside[0].index, len(inside), spoken_day(mention.value), lead)


def is_unsure(scene: Scene, mention: DateMention) -> bool:
    """Whether a weekday may be of another week: "last Monday", or "ahead of the vote on Monday", which is to come."""
    before = scene.text[max(0, mention.span.start - _NEAR) : mention.span.end]
    past = mention.value is not None and scene.published is not None and mention.value < scene.published
    return bool(_LAST.search(before)) or (past and bool(_AHEAD.search(before)))


_NEAR = 60
"""Characters before a day that tell of which week it is."""
_LAST = re.compile(r"\b(?:[Ll]ast|[Nn]ext) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")
_AHEAD = re.compile(
    r"\b(?:ahead of|upcoming|run-up to|up to|looming|forthcoming|coming)\b[^,.;]*\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$"
)


def _stands_before_noun(sentence: Sentence, inside: Sequence[Token]) -> bool:
    """Whether it is a part of what follows, as in "his April 1 interview"."""
    behind = sentence.tokens[inside[-1].index + 1 : inside[-1].index + 2] if inside else ()
    return any(each.pos == "NOUN" and each.entity not in ("TIME", "DATE") for each in behind)


def _is_nowadays(sentence: Sentence, today: Token) -> bool:
    """Whether "today" may mean these times: what is told stands in the plain present."""
    verb = next((each for each in sentence.above(today) if each.pos in ("VERB", "AUX")), None)
    if verb is None:
        return False
    if any(each.tag == "MD" for each in sentence.children(verb)):
        return True  # "should do the same today"
    helped = any(
        each.text.lower() in ("is", "are") for each in sentence.children(verb) if each.dep in ("aux", "auxpass")
    )
    return helped or verb.tag in ("VBP", "VBZ")


def _is_only_hinted_at(sentence: Sentence, day: Token) -> bool:
    """Whether it is the day of what something points to, past or to come: "signs of Novak leaving on Thursday"."""
    verb = next((each for each in sentence.above(day) if each.pos in ("VERB", "AUX")), None)
    if verb is None or verb.tag != "VBG":
        return False
    near = sentence.tokens[max(0, verb.index - _HINTED) : verb.index]
    return any(each.lemma.lower() in _HINTS for each in near)


_HINTS = frozenset("sign hint point prospect speculation talk rumour rumor likelihood chance".split())
_HINTED = 6
"""Words before a verb in which stands what hints at it."""


def _owns(before: Token) -> bool:
    """Whether a day belongs to the word before it: "an August 8 affidavit", or a programme, "Breitbart News Saturday"."""
    return (
        before.pos in ("DET", "ADJ", "PART")
        or before.tag == "PRP$"
        or (before.pos == "PROPN" and before.entity == "ORG")
    )


def _is_told_again(sentence: Sentence, found: Quantity) -> bool:
    """Whether what is counted is named one by one behind it, or follows from two years, or it is an age."""
    before = sentence.tokens[found.at - 1].text.lower() if found.at else ""
    if any(one.text.lower() in ("up", "down") and two.text.lower() == "from" for one, two in pairwise(sentence.tokens)):
        return True  # the other figure says whether it is more or less
    few = whole_number(found.text) in (2, 3)
    if (before in ("a", "an") and found.sort != "money") or (
        few and any(each.entity == "PERSON" for each in sentence.tokens[found.at :])
    ):
        return True
    if _YEAR.fullmatch(found.text) or sum(1 for token in sentence.tokens if _YEAR.fullmatch(token.text)) > 1:
        return True
    rest = sentence.tokens[found.at + found.size :]
    noun = next((each for each in rest if each.pos == "NOUN"), None)
    if noun is None:
        return False
    behind = sentence.tokens[noun.index + 1].text if noun.index + 1 < len(sentence.tokens) else ""
    aged = noun.lemma.lower() in ("year", "year-old") and behind in ("old", "-", "of")
    listed = (sentence.branch(each) for each in sentence.children(noun) if each.dep == "appos")
    return aged or any(below.pos == "PROPN" or below.dep == "cc" for each in listed for below in each)


def _has_company(scene: Scene, sentence: Sentence, mention: DateMention) -> bool:
    """Whether another day stands close by, or a part of the day right behind: then the day alone is not what is told."""
    near = Span(mention.span.start - 25, mention.span.end + 25)
    others = any(each.span != mention.span and each.span.touches(near) for each in scene.dates_in(sentence.span))
    return others or bool(_PART_OF_DAY.match(scene.text, mention.span.end))


_PART_OF_DAY = re.compile(r"[’']s\b|\s+(?:(?:morning|afternoon|evening|night)s?|last|this|next)\b")


def _names_a_day(text: str) -> bool:
    """A weekday or a day of a month; neither a month nor a year alone."""
    lower = text.lower()
    return any(day in lower for day in _WEEKDAYS) or (
        any(letter.isdigit() for letter in text) and any(month in lower for month in _MONTHS)
    )


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today")


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
