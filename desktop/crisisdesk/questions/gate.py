"""The gate: each of the ten marks that a machine can check is checked, and whatever fails one is dropped with the reason."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from crisisdesk.domain import gazetteer
from crisisdesk.domain.question import AnswerType, Distractor, Form, Kind
from crisisdesk.domain.stem import parts_of, untitled
from crisisdesk.questions.called import surname
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.rivals import is_told_by_words, leads_somewhere, speaks_for_others
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import GAP, content_words, mentions_relative_day, spoken_day

THRESHOLD = 0.76
_LONGEST, LONGEST_TITLED = 36, 58
"""Words of a stem at most, and with the title before it."""
_LONGEST_CLOZE = 90
"""Words of one that shows a passage."""
_LONGEST_QUOTED = 12
"""How many more where somebody’s words are shown whole."""
_FURNITURE = re.compile(
    r"\b(?:photo|subscribe|newsletter|click|www|https?|copyright|getty|reporting by)\b", re.IGNORECASE
)
_DOUBLED = re.compile(r"\b(\w+(?: \w+)?) \1\b", re.IGNORECASE)
_UNFINISHED = re.compile(r"\b(?:and|or|but|the|a|an|that|to|of|with|for|from|by|in|on|at|as|than)$")
_EMPTY = frozenset("date day city country held hold holds took place year".split())
_LONE_PRONOUN = re.compile(r"^(?:he|she|it|they|this|that|these|those|we|i)\b", re.IGNORECASE)


def fault(draft: Draft, scene: Scene) -> tuple[int, str] | None:
    """The first of the ten marks that `draft` fails, as (mark, reason); None where it passes. Choices are judged apart."""
    return (
        _untrue(draft)
        or _ungrounded(draft, scene)
        or _leaning(draft)
        or _unplaced(draft)
        or _ungrammatical(draft)
        or _worthless(draft, scene)
        or _given_away(draft)
        or _is_poor_speaker(draft, scene)
    )


def _untrue(draft: Draft) -> tuple[int, str] | None:
    if draft.confidence < THRESHOLD:
        return 1, f"not sure enough: {draft.confidence:.2f}"
    return None


def _ungrounded(draft: Draft, scene: Scene) -> tuple[int, str] | None:
    """The evidence must hold the key, and most of what the stem says."""
    proof = " ".join(span.of(scene.text) for span in draft.evidence)
    held = set(content_words(proof.replace("’", "'"))) | set(content_words(proof))
    if draft.answer_type is AnswerType.PERSON and draft.form in (Form.CHOICE, Form.TYPED):
        person = scene.people.get(draft.key)
        names = {draft.key, *(person.aliases if person else ())}
        return None if any(surname(name) in proof for name in names) else (2, "the evidence does not name the answer")
    if (
        draft.answer_type in (AnswerType.PHRASE, AnswerType.NUMBER, AnswerType.PLACE, AnswerType.ORGANISATION)
        and draft.slot != "office"
    ):
        missing = [word for word in content_words(draft.key) if word not in held and word.replace("’", "'") not in held]
        if len(missing) > len(content_words(draft.key)) / 3:
            return 2, f"the evidence does not hold: {' '.join(missing)}"
    return None


def _leaning(draft: Draft) -> tuple[int, str] | None:
    told = draft.kind in (Kind.GAP, Kind.SPEAKER, Kind.TRUE_FALSE) or bool(parts_of(draft.stem).passage)
    if mentions_relative_day(draft.stem) and not told:
        return 4, "speaks of a day that only the article's own date makes clear"
    if draft.answer_type is AnswerType.PERSON and draft.form in (Form.CHOICE, Form.TYPED) and " " not in draft.key:
        return 4, "the answer is half a name"
    if _LONE_PRONOUN.match(draft.key):
        return 4, "the answer is a loose pronoun"
    return None


def _ungrammatical(draft: Draft) -> tuple[int, str] | None:
    stem = draft.stem
    if _MANGLED.search(unicodedata.normalize("NFC", f"{stem} {draft.key}")):
        return 5, "letters that were mangled on their way"
    if not stem:
        return 4, "nothing tells which event is meant, and the title would give the answer away"
    if not stem.endswith("?") or stem.count("?") - len(re.findall(r"\?[^”]*”", stem)) > 1:
        return 5, "not one question mark at its end"
    if stem.count("“") != stem.count("”") or stem.count("(") != stem.count(")") or '"' in stem:
        return 5, "marks that do not pair"
    doubled = _DOUBLED.search(stem)
    if doubled and doubled.group(1).lower() not in ("that", "had"):
        return 5, f"a word twice: {doubled.group()}"
    asked = untitled(stem)
    if asked.count("“") > 1 and draft.kind is Kind.SPEAKER:
        return 5, "more than one quotation"
    cloze = _CLOZE.match(asked)
    more = _LONGEST_QUOTED if "said, “" in asked else 0
    if (
        not 4 <= len(asked.split()) <= (_LONGEST_CLOZE if cloze else _LONGEST + more)
        or (len(stem.split()) > LONGEST_TITLED + more and not cloze)
        or re.search(r"\s[,.;?]|\(\)|--|“”|\bto\?|,\?|,,", stem)
    ):
        return 5, "too long, too short, or badly set"
    if not (draft.key[0].isalnum() or draft.key[0] in "“‘$£€"):
        return 5, "the answer does not begin with a word"
    if _UNFINISHED.search(draft.key) and draft.answer_type is AnswerType.PHRASE:
        return 5, "the answer ends in the middle"
    if re.search(r"\s[–—]\s", _QUOTED.sub(" ", stem)):
        return 5, "an afterthought behind a dash"
    if _HALF.search(asked) or _TOLD_AGAIN.search(asked) or _OPEN_END.search(stem):
        return 5, "ends in the middle"
    return None


_TOLD_AGAIN = re.compile(r"^[Ww](?:ho|hich) .*”,? (?:recalled|said|says|added|wrote|according to)\b")
"""Words behind the quotation that say once more who said it."""
_OPEN_END = re.compile(r"\b(?:and|or|but|the|a|an|that|which|who|as|because|than|his|her|its|their|our|very|more)\?$")
_HALF = re.compile(
    r"” (?:how|why|what|where) |^[^“]*\bnot (?:as|only|just|because)\b(?!.*\bbut\b)"
    r"|\b(?:said|says|added|noted) that (?:noting|adding|citing|because|while)\b"
)
_CLOZE = re.compile(r"(?:whose|which) .{1,40} belongs? in the gaps?: ", re.IGNORECASE)
_NAMELESS = (Kind.ACTOR, Kind.OBJECT, Kind.NUMBER, Kind.DATE, Kind.PLACE, Kind.PARAPHRASE)
_MONTH_ALONE = re.compile(
    r"\bin (?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \d{4})\b"
)


def _unplaced(draft: Draft) -> tuple[int, str] | None:
    """A stem must name somebody or something, and no month without its year."""
    rest = draft.stem.partition(" ")[2]
    asks_who = draft.kind is Kind.PARAPHRASE and draft.stem.startswith("Who ")
    if draft.kind in _NAMELESS and not asks_who and not re.search(r"\b[A-Z][\w’-]*[a-z]|\b[A-Z]{2,}\b", rest):
        return 4, "names nobody and nothing"
    if _MONTH_ALONE.search(draft.stem) and "“" not in draft.stem:
        return 4, "a month without its year"
    return None


def _worthless(draft: Draft, scene: Scene) -> tuple[int, str] | None:
    if draft.key in ("United States", "United Kingdom") and draft.kind is Kind.EXPANSION:
        return 6, "everybody knows these letters"
    if _FURNITURE.search(draft.stem) or _FURNITURE.search(draft.key):
        return 6, "speaks of what stands around the article"
    person = scene.people.get(draft.key)
    if person is not None and draft.kind in (Kind.SPEAKER, Kind.ACTOR, Kind.GAP) and speaks_for_others(person):
        return 6, "speaks for others, and of whom nothing else is told"
    least = 4 if draft.kind is Kind.DATE else 2
    if len([word for word in content_words(draft.stem) if word not in _EMPTY]) < least:
        return 6, "asks too little"
    if scene.published is not None and draft.key == spoken_day(scene.published):
        return 6, "the day of the report itself"
    if draft.kind is Kind.DATE and _OF_MANY.search(draft.stem):
        return 4, "one of many such occasions"
    return None


_OF_MANY = re.compile(
    r"\b(?:hold|give|deliver|make|have|attend|address) an? (?:\w+ )?(?:rally|speech|address|meeting|interview|statement|visit|trip"
    r"|appearance|event|news conference|press conference)\?$"
)


def _is_poor_speaker(draft: Draft, scene: Scene) -> tuple[int, str] | None:
    """Whether the title tells the speaker, which stands whole before other questions, or the words do to everybody."""
    person = scene.people.get(draft.key)
    if draft.kind is not Kind.SPEAKER or draft.form not in (Form.CHOICE, Form.TYPED) or person is None:
        return None
    titled = draft.key in scene.titled_names
    told = titled and (leads_somewhere(person) or f"{surname(draft.key)}:" in scene.parsed.title)
    if GAP in parts_of(draft.stem).report or told:
        return 7, "the title tells who it is"
    return (7, "everybody knows who says such things") if is_told_by_words(scene, person) else None


def _given_away(draft: Draft) -> tuple[int, str] | None:
    if draft.form in (Form.MATCH, Form.ORDER, Form.TRUE_FALSE) or draft.kind is Kind.EXPANSION:
        return None
    stem = set(content_words(draft.stem))
    key = content_words(draft.key)
    country = gazetteer.country_named(draft.key) if draft.answer_type is AnswerType.PLACE else None
    if country and gazetteer.is_spoken_of(country, draft.stem):
        return 7, "the stem names the country in another way"
    if draft.kind is Kind.OFFICE and draft.slot == "office":
        return None
    shared = [word for word in key if word in stem]
    if draft.answer_type in (AnswerType.PERSON, AnswerType.PLACE, AnswerType.ORGANISATION) and shared:
        return 7, f"the stem holds a part of the answer: {' '.join(shared)}"
    if key and len(shared) > len(key) / 2:
        return 7, f"the stem holds most of the answer: {' '.join(shared)}"
    if draft.answer_type is AnswerType.DATE and (_DAY.search(draft.stem) or draft.key.split(",")[0] in draft.stem):
        return 7, "the stem names a day, by which others are ruled out"
    return None


_QUOTED = re.compile(r"“[^”]*”")
_MANGLED = re.compile(r"``|''|Ã1⁄|[ÃÂ][\x80-\xbf±©¼½¾³¡­]|â€|\ufffd")
_DAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d")


def choices_fault(draft: Draft, choices: Sequence[Distractor]) -> tuple[int, str] | None:
    """What is wrong with the choices as a set, as (mark, reason)."""
    if draft.form is not Form.CHOICE:
        return None
    if len(choices) < 3:
        return 8, f"only {len(choices)} fair wrong choices"
    if draft.answer_type is AnswerType.PHRASE:
        lengths = sorted(len(each.text) for each in choices)
        if len(draft.key) > 2.4 * lengths[-1] or len(draft.key) * 2.4 < lengths[0]:
            return 7, "the answer stands out by its length"
    return None
