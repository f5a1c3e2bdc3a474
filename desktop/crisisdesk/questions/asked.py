"""What the questions kept so far ask, so that no other asks the same again, and those that tell each other's answers go together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, FactId, Form, Kind, Question, QuestionId
from crisisdesk.domain.stem import parts_of, prints, untitled
from crisisdesk.questions.called import surname
from crisisdesk.questions.standing import PUBLIC_HEADS
from crisisdesk.questions.wording import GAP, content_words

_SIBLINGS, _KIN = 3, 8
"""Questions on one fact, and such as tell each other's answers, which are asked on different days."""
_SHARE_OF_TRUTHS = 4
"""One question in so many may be true or false."""
_SHARE_OF_SWAPS = 20
"""The same where it takes the place of another question on its fact."""
_ALIKE = 0.7
"""The share of common words from which on two stems with one answer ask the same, wherever it stands."""


def _asked_words(question: Question) -> set[str]:
    return set(content_words(untitled(question.stem)))


def _is_of_quotation(question: Question) -> bool:
    """Whether it asks for the speaker of words in marks that stand by themselves."""
    return question.kind is Kind.SPEAKER and " said, “" in question.stem


def _is_of_one_answer(question: Question) -> bool:
    """Whether another question with this answer would mostly ask the same: where or when it was; the map is a form of its own."""
    return question.answer_type in (AnswerType.DATE, AnswerType.PLACE) and question.form is not Form.MAP


_OFFICE_GAP = re.compile(rf"\b(?:{'|'.join(sorted(PUBLIC_HEADS))}) {GAP}", re.IGNORECASE)
"""An office right before the name that is left out: to know who holds it is enough."""


def _can_be_told(question: Question) -> bool:
    """Whether to read the answer anywhere is to know it: a figure or a body, no small number and no person."""
    figure = question.answer_type is AnswerType.NUMBER and len(re.findall(r"\d", question.key)) > 1
    return figure or (
        question.answer_type is AnswerType.ORGANISATION and question.kind in (Kind.GAP, Kind.ACTOR, Kind.EXPANSION)
    )


def _tells(one: Question, other: Question) -> bool:
    """Whether one prints the answer of another, which to read anywhere is to know: a figure, a body, or who did or said something."""
    if other.answer_type is AnswerType.PERSON:
        return any(prints(each.translate(_UNBRACKETED), other.key) for each in (untitled(one.stem), *one.items))
    return _can_be_told(other) and prints(one.stem, other.key)


_UNBRACKETED = str.maketrans("", "", "[]")


def _asks_deed(question: Question) -> bool:
    """Whether it asks what was done, so that one who asks outright who did it tells the answer."""
    return question.kind in (Kind.OBJECT, Kind.PARAPHRASE) and question.answer_type is AnswerType.PHRASE


def _asks_outright(question: Question) -> bool:
    """Whether it asks by "who" for the one who did it."""
    return question.kind is Kind.ACTOR and not parts_of(question.stem).passage


def _proof(question: Question) -> tuple[Span, ...]:
    """What proves it by itself: of a body not the sentence before that only says what its letters stand for."""
    return question.evidence[-1:] if question.answer_type is AnswerType.ORGANISATION else question.evidence


_SETS = (Form.MATCH, Form.ORDER, Form.MAP, Form.TRUE_FALSE)
"""Forms that ask otherwise for what others ask as well."""
_BREATH = 40
"""Characters between two sentences that follow each other."""


def _asked_of(question: Question) -> tuple[Span, ...]:
    """What a question shows or asks of: of its evidence the last sentence, and all where it prints a passage."""
    return question.evidence if parts_of(question.stem).passage else question.evidence[-1:]


def _tell_each_other(one: Question, other: Question) -> bool:
    """Whether of two questions on one sentence one prints what the other asks for, or both ask for the same."""
    return one.key == other.key or _prints_answer(one, other) or _prints_answer(other, one)


def _prints_answer(one: Question, other: Question) -> bool:
    """Whether a stem has another's answer: somebody's surname, a weekday or the day of a month, or the very words."""
    stem = untitled(one.stem)
    if other.answer_type is AnswerType.PERSON:
        return prints(stem, surname(other.key))
    if other.answer_type is AnswerType.DATE:
        day = _DAY.fullmatch(other.key)
        told = (day["weekday"], f"{day['day']} {day['month']}", f"{day['month']} {day['day']}") if day else (other.key,)
        return any(prints(stem, each) for each in told)
    return prints(stem, other.key)


_DAY = re.compile(r"(?P<weekday>\w+), (?P<day>\d+) (?P<month>\w+) \d+")


def _have_one_answer(one: Question, other: Question) -> bool:
    """Whether both ask for the same name, or one shows it among its choices: who has just met it would think of it first."""
    named = (AnswerType.PERSON, AnswerType.ORGANISATION)
    return any(
        asked.answer_type in named
        and asked.form is Form.TYPED
        and (asked.key == shown.key or asked.key in shown.choices)
        for asked, shown in ((one, other), (other, one))
    )


def _is_shown_on_map(one: Question, other: Question) -> bool:
    """Whether one asks to show on the map what the other asks to name."""
    return (one.form is Form.MAP) != (other.form is Form.MAP) and one.key == other.key


def _are_of_one_breath(one: Question, other: Question) -> bool:
    """Whether it is true that somebody said one thing, and the other asks who said or did what stands right beside it."""
    truth, asked = (one, other) if one.form is Form.TRUE_FALSE else (other, one)
    return asked.answer_type is AnswerType.PERSON and any(
        max(own.start - told.end, told.start - own.end) < _BREATH for own in truth.evidence for told in asked.evidence
    )


def _is_matched(one: Question, other: Question) -> bool:
    """Whether one sets beside their names the words or the offices that the other asks for, or tells of whom it asks for."""
    return any(
        match.form is Form.MATCH
        and any(
            (name == asked.key or prints(asked.stem, name))
            if asked.kind in (Kind.SPEAKER, Kind.OFFICE)
            else (name == asked.key and set(content_words(words)) <= set(content_words(asked.stem)))
            for words, name in match.pairs
        )
        for match, asked in ((one, other), (other, one))
    )


class Asked:
    """What the questions kept so far ask."""

    def __init__(self, *, most: int) -> None:
        """`most` questions may ask for one person in one way; twice as many may have one answer, whatever it is."""
        self._most = most
        self._stems: set[str] = set()
        self._facts: Counter[FactId] = Counter()
        self._answers: set[tuple[FactId, str]] = set()
        self._keys: Counter[str] = Counter()
        self._kinds: Counter[tuple[str, Kind]] = Counter()
        self._proofs: dict[str, list[tuple[Span, set[str]]]] = {}
        self._all: list[Question] = []
        self._family: dict[QuestionId, list[Question]] = {}
        self._related: tuple[QuestionId, list[Question]] | None = None
        self._truths: Counter[str] = Counter()
        self._quoted: dict[str, list[Span]] = {}
        self._offices: set[str] = set()
        self._held: set[FactId] = set()

    def why_not(self, question: Question, asked: str) -> str:
        """Why one more would repeat what is asked already; "" where it does not."""
        if question.form is Form.TRUE_FALSE:
            return self._why_not_true_or_false(question, asked)
        return next((reason for fails, reason in self._reasons(question, asked) if fails), "")

    def kin(self, question: Question) -> FactId | None:
        """The fact of the first of those kept that tell each other's answers, under which they go; None for that one, or one by itself."""
        first = self._family[question.id][0]
        return None if first is question else first.fact.id

    def _reasons(self, question: Question, asked: str) -> Iterator[tuple[bool, str]]:
        """What would be wrong with one more, each with whether it is so."""
        yield self._has_proved(question, asked), "the same answer from the same words"
        yield question.kind is Kind.OFFICE and question.fact.id in self._held, "the same office turned round"
        of_office = question.kind is Kind.OFFICE or bool(_OFFICE_GAP.search(question.stem))
        yield of_office and question.key in self._offices, "the same office"
        quoted = self._quoted.get(question.key, ()) if _is_of_quotation(question) else ()
        yield any(span.touches(each) for span in question.evidence for each in quoted), "the same quotation"
        yield " ".join(content_words(question.stem)) in self._stems, "the same words as another"
        yield (question.fact.id, asked) in self._answers, "the same fact in the same way"
        yield self._facts[question.fact.id] >= _SIBLINGS, "one fact too often"
        of_kind = self._kinds[question.key, question.kind] >= self._most and question.answer_type is AnswerType.PERSON
        yield of_kind or self._keys[question.key] >= 2 * self._most, "the same answer too often"
        yield _is_of_one_answer(question) and self._keys[question.key] > 1, "the same day or place again"
        families = {id(family): len(family) for family in self._families_of(question)}
        yield sum(families.values()) >= _KIN, "others that tell each other's answers are enough"

    def _families_of(self, question: Question) -> list[list[Question]]:
        """The families of those that it is related to."""
        return [self._family[other.id] for other in self._relatives(question)]

    def _relatives(self, question: Question) -> list[Question]:
        """Those kept so far that tell the answer of this one, or are told by it, or have the same from nearly the same words."""
        if self._related is not None and self._related[0] == question.id:
            return self._related[1]
        found = [other for other in self._all if self._is_related(question, other)]
        self._related = question.id, found
        return found

    def _is_related(self, question: Question, other: Question) -> bool:
        if Form.TRUE_FALSE in (question.form, other.form):
            return _are_of_one_breath(question, other)
        ways = (
            self._shares_sentence,
            self._is_asked_beside,
            self._is_told,
            self._tells_deed,
            self._is_of_one_answer,
            _have_one_answer,
            _is_matched,
            _is_shown_on_map,
        )
        return any(way(question, other) for way in ways)

    def _shares_sentence(self, question: Question, other: Question) -> bool:
        """Whether one is proved by the same sentence and tells this one's answer, or is told by it."""
        return (
            not {question.form, other.form} & set(_SETS)
            and any(one.touches(span) for one in _asked_of(question) for span in _asked_of(other))
            and _tell_each_other(question, other)
        )

    def _is_asked_beside(self, question: Question, other: Question) -> bool:
        """Whether a person who is asked for already did or said this in the same breath."""
        if question.answer_type is not AnswerType.PERSON or {question.form, other.form} & set(_SETS):
            return False
        own, told = question.evidence[-1], other.evidence[-1]
        return (
            other.key == question.key
            and Kind.OFFICE not in (question.kind, other.kind)
            and max(own.start - told.end, told.start - own.end) < _BREATH
        )

    def _is_told(self, question: Question, other: Question) -> bool:
        """Whether a question on another fact prints what is asked for, as `_tells` has it, or the other way round."""
        return other.fact.id != question.fact.id and (_tells(other, question) or _tells(question, other))

    def _tells_deed(self, question: Question, other: Question) -> bool:
        """Whether one asks outright who did what the other asks was done."""
        return any(
            _asks_deed(deed) and _asks_outright(doer) and prints(doer.stem, deed.key)
            for deed, doer in ((question, other), (other, question))
        )

    def _is_of_one_answer(self, question: Question, other: Question) -> bool:
        """Whether both ask where or when, and it was there or then."""
        return _is_of_one_answer(question) and question.key == other.key and other.form is not Form.MAP

    def _has_proved(self, question: Question, asked: str) -> bool:
        """Whether the same words prove the same answer already; of one who speaks, only where the same is quoted."""
        words = _asked_words(question)
        for span, told in self._proofs.get(asked, ()):
            shared = len(words & told) / max(1, min(len(words), len(told)))
            of_whom = question.answer_type is AnswerType.PERSON or " said, “" in question.stem
            alike = not of_whom or shared > 0.5
            if shared > _ALIKE or (alike and any(span.touches(each) for each in _proof(question))):
                return True
        return False

    def _quotes(self, question: Question) -> bool:
        """Whether a question on another fact shows the words that somebody is said to have said: "On which date did Biden say, “..."."""
        words = re.findall(r"said, (“[^”]*”)", question.stem)
        others = (each.stem for each in self._all if each.fact.id != question.fact.id)
        return any(words[-1] in stem for stem in others) if words else False

    def _why_not_true_or_false(self, question: Question, asked: str) -> str:
        """In the place of another form a few for variety only; as often true as false, so that none is the safe guess."""
        if " ".join(content_words(question.stem)) in self._stems:
            return "the same words as another"
        twin = self._facts[question.fact.id] > 0 or self._has_proved(question, asked)
        if self._quotes(question):
            return "another question tells whose words they are"
        if (self._truths.total() + 1) * (_SHARE_OF_SWAPS if twin else _SHARE_OF_TRUTHS) > len(self._stems):
            return "true or false often enough"
        return (
            f"{question.key.lower()} is the answer too often"
            if self._truths[question.key] * 2 > self._truths.total()
            else ""
        )

    def add(self, question: Question, asked: str) -> None:
        """Keeps in mind what it asks."""
        met = {each.id for family in self._families_of(question) for each in family}
        family = [*(each for each in self._all if each.id in met), question]
        self._family |= dict.fromkeys((each.id for each in family), family)
        self._stems.add(" ".join(content_words(question.stem)))
        self._facts[question.fact.id] += 1
        self._all.append(question)
        self._answers.add((question.fact.id, asked))
        words = _asked_words(question)
        self._proofs.setdefault(asked, []).extend((span, words) for span in _proof(question))
        self._keys[question.key] += question.form is not Form.MAP
        self._kinds[question.key, question.kind] += 1
        if question.kind is Kind.OFFICE or _OFFICE_GAP.search(question.stem):
            self._offices.add(question.key)
        if question.kind is Kind.OFFICE:
            self._held.add(question.fact.id)
        if _is_of_quotation(question):
            self._quoted.setdefault(question.key, []).extend(question.evidence)
        if question.form is Form.TRUE_FALSE:
            self._truths[question.key] += 1
