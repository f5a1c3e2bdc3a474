"""Makers for the day, the year or the number that is left out of a passage, or of somebody's words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import Layer, Quotation, QuotationType, Sentence, Token
from crisisdesk.domain.scale import whole_number
from crisisdesk.questions.cloze import left_out
from crisisdesk.questions.days import dated
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.excerpts import Excerpt, excerpts, told_with
from crisisdesk.questions.rivals import has_standing, is_public
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.slots import Slot, slots_of
from crisisdesk.questions.speech import SURE, speaker_name
from crisisdesk.questions.spoken import leans_on_event
from crisisdesk.questions.utterances import passages, span_of
from crisisdesk.questions.wording import DAYS, GAP, content_words, leans_on_date, said

_NOUNS = {"date": "date", "number": "number", "percent": "percentage", "money": "sum of money", "year": "year"}


@maker(Kind.GAP, needs=Layer.SYNTAX)
def figure(scene: Scene) -> Iterator[Draft]:
    """Which day, year, number or sum was left out?"""
    for excerpt in excerpts(scene):
        sentence = excerpt.told
        words = " ".join(sentence.span.of(scene.text).split())
        for slot in slots_of(scene, sentence, words):
            draft = _without_figure(scene, excerpt, slot)
            if draft:
                yield draft


def _without_figure(scene: Scene, excerpt: Excerpt, slot: Slot) -> Draft | None:
    sentence = excerpt.told
    first, last = sentence.tokens[slot.at], sentence.tokens[slot.at + slot.size - 1]
    gone = Span(first.span.start, last.span.end)
    opened = sentence.tokens[: slot.at] == ()
    lead = slot.lead.replace("on", "On") if opened else slot.lead
    told = told_with(scene, excerpt, [gone], put=f"{lead}{GAP}")
    asked = scene.behind(
        f"Which {_NOUNS[slot.sort]} belongs in the gap", dated=slot.sort != "date" and leans_on_date(told)
    )
    if (
        asked is None
        or scene.is_quoted(first)
        or _tells_figure(f"{told} {scene.headline}", slot)
        or _follows_from_others(told, slot)
        or _is_slight(sentence, slot)
        or _is_short_time(sentence, slot)
        or (slot.sort == "number" and (_OF_MAJORITY.search(told) or _OF_A_LIFE.search(told)))
        or (slot.sort in ("number", "money", "percent") and (_OF_NO_WORTH.search(told) or _CONVERTED.search(told)))
        or not _tells_enough(scene, excerpt)
        or _AT_MOST.search(told)
        or (slot.sort == "money" and not _is_large(slot.key))
    ):
        return None
    if slot.sort == "year" and (_TERM.search(told) or (int(slot.key) % 4 == 0 and _OF_CONTEST.search(told))):
        return None  # who held the office, or how old somebody was, gives the year away
    if slot.sort == "year" and scene.published is not None and scene.published.year - int(slot.key) < _OF_LATE:
        return None  # of figures that a report gives for a year, it is the last one
    if slot.sort == "date" and any(each.search(told) for each in (_ALWAYS_THEN, _SAID_THEN, _SPOKEN_THEN)):
        return None
    if slot.sort == "date" and _is_only_said(scene, sentence, first):
        return None  # the day of a remark is hardly worth knowing
    draft = left_out(
        scene,
        excerpt,
        f"{asked}: “{told}”?",
        key=slot.key,
        answer_type=_type(slot),
        slot=slot.sort,
        form=Form.TYPED if _is_small(slot) or _is_measured(told, slot) else Form.CHOICE,
        names=(),
        worth=0.6,
        kind=Kind.DATE if slot.sort in ("date", "year") else Kind.NUMBER,
    )
    return replace(draft, note=dated(scene, scene.day_at(first.span.start)) if slot.sort == "date" else "")


def _is_large(sum_of_money: str) -> bool:
    """Whether it is a hundred thousand or more: of sums under a million readers found 1 of 12 questions flawless, of larger 16 of 22."""
    return "illion" in sum_of_money or len(re.findall(r"\d", sum_of_money.partition(".")[0])) > _DIGITS


_DIGITS = 5
_OF_A_LIFE = re.compile(
    rf"\b(?:worked|lived|taught|farmed|smoked|been married|owned)\b[^.]*\bfor {GAP} (?:years|months|weeks)\b"
)
"""How long somebody has done what anybody does."""
_OF_MAJORITY = re.compile(r"\b(?:majority|quorum)\b")
"""What says how many it must have been, more or fewer."""


_OF_NO_WORTH = re.compile(
    r"\bpopulation of [A-Z]|\bmargin of error\b|\bsurvey(?:ed|ing)\b|\b(?:poll|survey) was (?:conducted|taken)\b"
    r"|\b(?:retweet\w*|per thousand|a gallon|an ounce|(?:a|per) barrel|basis points|futures|closed (?:up|down)|shares (?:rose|fell))\b"
)
"""What tells of a moment on the market or on a website, of a survey's sample or how many people live somewhere, which nobody needs to know
by heart."""


_AT_MOST = re.compile(rf"\b(?:[Ll]ess|[Ff]ewer|[Nn]o more|[Ll]ower) than (?:about )?{GAP}")
"""Of which every larger number would be true as well."""
_OF_LATE = 2
"""Years."""
_CONVERTED = re.compile(
    rf"{GAP} ?\([~≈<>]?(?:US)?[$£€]?\d|{GAP}[ -][\w/]{{1,12}}(?: [\w/]{{1,12}})? ?\([~≈<>]?\d|\d[\d.,]* ?[\w/]{{1,12}} ?\([~≈]?{GAP}"
)
"""The same in other units: "____ miles (160 km)"."""
_OF_CONTEST = re.compile(
    r"\b(?:nominat\w+|campaign\w*|primar(?:y|ies)|caucus\w*|presidential|turnout|came out|race|elections?|Democratic|Republicans?)\b"
)
"""What tells a year of a vote in the United States, which those who stood make plain."""
_SPOKEN_THEN = re.compile(
    r"\b(?:speech|interview|radio|newsletter|news conference|press conference|tweet(?:ed)?|Twitter|told reporters|rally|stocks|shares"
    r"|Nasdaq|Wall Street)\b",
    re.IGNORECASE,
)
"""What tells of a day on which something was only said, or like any other on the market."""
_SAID_THEN = re.compile(
    rf"\b(?:said|wrote|posted) (?:on|in) (?:Twitter|Facebook|Instagram|a tweet|a post)\b.*{GAP}"
    rf"|\b(?:poll|survey)\b[^,.]*\b(?:on|of)\]? {GAP}"
    rf"|\b(?:comments?|remarks?|statements?|announcement|decision|move|news|report|results?|reaction) (?:came|comes?)\b.*{GAP}"
)
_ALWAYS_THEN = re.compile(rf"\b(?:sworn in(?:to)?|inaugurat\w+)\b.*{GAP}")
"""What is done on the same day each time."""


def _tells_enough(scene: Scene, excerpt: Excerpt) -> bool:
    """Whether a sentence says of what its figure is: "Rubio was at 10 percent" does not, unless it tells of what the title does."""
    own = [each for each in excerpt.told.tokens if each.pos != "NUM" and each.entity != "DATE"]
    words = set(content_words(" ".join(each.text for each in own)))
    of_what = content_words(" ".join(each.text for each in own if each.pos not in ("PROPN", "ADP", "AUX")))
    titled = words & set(content_words(scene.opening)) - {
        part.lower() for name in scene.titled_names for part in name.split()
    }
    return (len(words) >= _LEAST_OF_FIGURE and len(of_what) >= _LEAST_OF_WHAT) or len(titled) > 1


_LEAST_OF_FIGURE, _LEAST_OF_WHAT = 5, 2


def _is_small(slot: Slot) -> bool:
    """Whether it is a count that one could reckon with: of the numbers beside it most are none that the matter could have."""
    count = whole_number(slot.key) if slot.sort == "number" else None
    return count is not None and count < _SMALL


_SMALL = 300


def _is_measured(told: str, slot: Slot) -> bool:
    """Whether another figure of its scale stands in the passage, against which every choice would be held: "lost to 69 million"."""
    scale = _SCALES.search(slot.key)
    return scale is not None and re.search(rf"\d {scale[0]}\b", told) is not None


_SCALES = re.compile(r"\b(?:thousand|million|billion|trillion)\b")


def _is_only_said(scene: Scene, sentence: Sentence, day: Token) -> bool:
    """Whether the day is the one on which somebody said something, and no more."""
    verb = next((each for each in sentence.above(day) if each.pos in ("VERB", "AUX")), None)
    subject = next((each for each in sentence.children(verb) if each.dep == "nsubj"), None) if verb else None
    said_by = subject is not None and (
        scene.person_at(subject) is not None or subject.pos == "NOUN" or subject.entity == "ORG"
    )
    return verb is not None and verb.lemma in _SAYING and said_by


_SAYING = frozenset(
    "say tell acknowledge admit note add write tweet comment report state explain claim insist argue suggest believe".split()
)


def _type(slot: Slot) -> AnswerType:
    return AnswerType.DATE if slot.sort == "date" else AnswerType.NUMBER


@maker(Kind.GAP, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def figure_said(scene: Scene) -> Iterator[Draft]:
    """Which year, number or sum was left out of somebody's words?"""
    for quotation in scene.quotations(sure=SURE):
        if quotation.type is not QuotationType.DIRECT:
            continue
        for sentence, tokens in passages(scene, quotation):
            for slot in slots_of(scene, sentence, said(span_of(tokens).of(scene.text))):
                draft = _without_spoken(scene, quotation, sentence, tokens, slot) if slot.sort != "date" else None
                if draft:
                    yield draft


def _without_spoken(
    scene: Scene, quotation: Quotation, sentence: Sentence, tokens: Sequence[Token], slot: Slot
) -> Draft | None:
    span, name = span_of(tokens), speaker_name(quotation)
    if not (is_public(scene.people[name]) or has_standing(scene.people[name])):
        return None  # what somebody in the street counts, nobody needs to know
    gone = Span(sentence.tokens[slot.at].span.start, sentence.tokens[slot.at + slot.size - 1].span.end)
    if not span.covers(gone) or gone.of(scene.text) != slot.key or _is_slight(sentence, slot):
        return None
    words = said(span.of(scene.text))
    told = said(f"{Span(span.start, gone.start).of(scene.text)}{GAP}{Span(gone.end, span.end).of(scene.text)}")
    if _SUPPOSED.search(told):
        return None  # what somebody only supposes could as well be another figure
    asked = f"Which {_NOUNS[slot.sort]} is missing from what {scene.introduced(scene.people[name])} said: “{told}”?"
    stem = scene.placed(asked, words, about=slot.key, leans=leans_on_event(sentence, tokens))
    if (
        told.count(GAP) != 1
        or "[" in told
        or stem is None
        or _tells_figure(told, slot)
        or _follows_from_others(told, slot)
    ):
        return None
    return Draft(
        Kind.GAP,
        stem,
        slot.key,
        _type(slot),
        scene.evidence(span, *quotation.cue[:1], names=(name,)),
        f"{name} said, “{words}”.",
        ("said", name, *content_words(words)),
        quotation.confidence,
        worth=0.64,
        form=Form.TYPED if _is_small(slot) or _is_measured(told, slot) else Form.CHOICE,
        claimant=name,
        slot=slot.sort,
    )


_SUPPOSED = re.compile(rf"\b(?:if|suppose|say|imagine)\b[^,.;]*{GAP}", re.IGNORECASE)


def _follows_from_others(told: str, slot: Slot) -> bool:
    """Whether other figures of the passage let it be reckoned: a sum in another money, a year beside a span of years, the other shares."""
    if slot.sort != "date" and re.search(
        rf"\({GAP}|{GAP}, or \d|\b(?:quarter|half|third|fifth|majority)\b[^,]{{0,40}}, {GAP},", told
    ):
        return True
    if slot.sort == "percent":
        return len(re.findall(r"\d{1,3}(?:,\d{3})+", told)) > 1 or bool(re.search(r"\d ?(?:%|per ?cent\b)", told))
    spans = re.search(rf"{GAP} (?:more )?years?\b", told) if slot.sort == "number" else None
    return bool(spans and re.search(r"\b(?:19|20)\d\d\b", told))


def _tells_figure(rest: str, slot: Slot) -> bool:
    """Whether the rest tells the answer: another day beside the one asked for, the same figure again."""
    if slot.sort == "date":
        return bool(DAYS.search(rest))
    count = whole_number(slot.key) if slot.sort == "number" else None
    if count is not None and any(whole_number(each) == count for each in re.findall(r"[\w,]+", rest)):
        return True
    figures = re.findall(r"\d[\d,.]*\d|\d", slot.key)
    return any(re.search(rf"(?<![\d,.]){re.escape(each)}(?![\d,.]*\d)", rest) for each in figures)


def _is_slight(sentence: Sentence, slot: Slot) -> bool:
    """Whether a figure is a small change, a conversion in brackets, or a part of another: hardly worth asking for."""
    before = sentence.tokens[slot.at - 1].text.lower() if slot.at else ""
    if before == "of" and slot.at > 1 and sentence.tokens[slot.at - 2].lemma.lower() in _WHOLES:
        before = ""
    behind = [each.text.lower() for each in sentence.tokens[slot.at + slot.size : slot.at + slot.size + 2]]
    return slot.sort == "number" and (
        bool(set(behind[:1]) & _OF_SOMEBODY)
        or before in ("top", "last", "first", "next", "and", "of", "no.", "at", "aged", "age")
        or bool(set(behind) & _SLIGHT)
    )


_WHOLES = frozenset(
    """total toll payout fine price sum maximum minimum average sentence penalty loss profit cost height population budget debt
    turnout margin speed magnitude""".split()
)
"""Of what a figure behind "of" is the whole."""


def _is_short_time(sentence: Sentence, slot: Slot) -> bool:
    """Whether it is "five years" or "six hours": how long a thing took is hardly ever worth knowing, and often plain."""
    count = whole_number(slot.key) if slot.sort == "number" else None
    behind = sentence.tokens[slot.at + slot.size : slot.at + slot.size + 1]
    return count is not None and count <= _DOZEN and any(each.lemma.lower() in _TIMES for each in behind)


_DOZEN = 12
_TIMES = frozenset("year month week day hour minute".split())
_OF_SOMEBODY = frozenset("colleagues others allies friends rivals opponents relatives".split())
"""Whose they are, the sentence before says."""
_SLIGHT = frozenset("ago cents cent points point minutes seconds hours percent per innings old".split())
_TERM = re.compile(
    r"\b(?:President|Prime Minister|Chancellor|Governor|Gov\.|[Ss]enator|Sen\.|Secretary)\b"
    r"|\bwhen (?:he|she) was \d|\bat the age of|\baged \d|\bappointed\b"
)
