"""Which questions may stand side by side: on paper all are seen at once, so that none may tell another's answer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from crisisdesk.domain.pack import Pack
from crisisdesk.domain.question import AnswerType, FactId, Form, Question
from crisisdesk.domain.stem import GAP, prints, untitled, with_gaps

_NAMED = 0.5
"""The share of what a question asks by from which another that names the person who is the answer tells it."""
_BESIDE_A_GAP = 3
"""How many words before a gap say whose name is missing: "Russian Foreign Minister ____"."""
_MONTH = re.compile(r" in [A-Z][a-z]+ \d{4}\?$")
_WORD = re.compile(r"\w{4,}")
_ANY_WORD = re.compile(r"\w+")
_FEWEST = 3
"""Words that a title must still have beside its gaps to name a report."""


def on_paper(question: Question, *, titled: bool) -> str:
    """The question's words as they are printed: without the report's title where that stands above it."""
    return untitled(question.stem) if titled else question.stem


def title_above(title: str, questions: Sequence[Question]) -> str:
    """A report's title with gaps for what answers one of the questions under it; "" where too little is left."""
    keys = {right for each in questions if each.form is not Form.TRUE_FALSE for right in (each.key, *each.accepted)}
    shown = title
    for key in sorted(keys, key=lambda each: (-len(each), each)):
        shown = with_gaps(shown, key) if key.strip() else shown
    return shown if shown == title or len(shown.replace(GAP, " ").split()) >= _FEWEST else ""


def side_by_side(pack: Pack) -> Pack:
    """The pack without questions that tell another's answer or ask its fact; whatever stands in the way of most others goes first.

    Maps, which are not printed, stay as they are.
    """
    asked = [
        _Printed.of(each.question, titled=bool(article.article.title))
        for article in pack.articles
        for each in article.asked
        if each.question.form is not Form.MAP
    ]
    kept = {each.question.id for each in _apart(asked)}
    return replace(
        pack,
        articles=tuple(
            replace(
                article,
                asked=tuple(
                    each for each in article.asked if each.question.form is Form.MAP or each.question.id in kept
                ),
            )
            for article in pack.articles
        ),
    )


@dataclass(frozen=True, slots=True)
class _Printed:
    """A question with what is looked at in it again and again."""

    question: Question
    words: str
    said: frozenset[str]
    by: frozenset[str]
    """By what it asks."""
    rights: tuple[str, ...]
    """What answers it; none where its answer is "True" or "False", which everything prints."""
    worth: float

    @classmethod
    def of(cls, question: Question, *, titled: bool) -> _Printed:
        words = on_paper(question, titled=titled).casefold()
        rights = () if question.form is Form.TRUE_FALSE else (question.key, *question.accepted)
        return cls(
            question,
            words,
            frozenset(_WORD.findall(words)),
            _asked_by(untitled(question.stem)),
            tuple(each.casefold() for each in rights),
            question.worth * question.confidence,
        )

    def tells(self, other: _Printed) -> bool:
        """Whether who reads this one knows the other's answer."""
        if not any(prints(self.words, right) for right in other.rights):
            return False
        if other.question.answer_type is not AnswerType.PERSON:
            return True
        # People are named everywhere; that tells who it is only along with what is asked of them.
        return bool(other.by) and len(other.by & self.said) >= _NAMED * len(other.by)


def _apart(printed: Sequence[_Printed]) -> list[_Printed]:
    beside: dict[int, set[int]] = defaultdict(set)
    for at, other in _in_the_way(printed):
        beside[at].add(other)
        beside[other].add(at)
    gone: set[int] = set()
    while beside:
        goes = max(beside, key=lambda at: (len(beside[at]), -printed[at].worth, at))
        gone.add(goes)
        for other in beside.pop(goes):
            beside[other].discard(goes)
            if not beside[other]:
                del beside[other]
    return [each for at, each in enumerate(printed) if at not in gone]


def _in_the_way(printed: Sequence[_Printed]) -> Iterator[tuple[int, int]]:
    """Pairs of which one tells the other or asks its fact, by where they stand; looked for by the words that they share."""
    facts: dict[FactId, list[int]] = defaultdict(list)
    printing: dict[str, set[int]] = defaultdict(set)
    for at, each in enumerate(printed):
        facts[each.question.fact.id].append(at)
        for word in _ANY_WORD.findall(each.words):
            printing[word].add(at)
    for siblings in facts.values():
        yield from combinations(siblings, 2)
    for at, each in enumerate(printed):
        for right in each.rights:
            words = _ANY_WORD.findall(right)
            tellers = set.intersection(*(printing.get(word, set()) for word in words)) if words else set()
            yield from ((at, other) for other in tellers if other != at and printed[other].tells(each))


def _asked_by(stem: str) -> frozenset[str]:
    before, gap, _ = stem.partition(GAP)
    asked = " ".join(before.split()[-_BESIDE_A_GAP:]) if gap else _MONTH.sub("", stem)
    return frozenset(_WORD.findall(asked.casefold()))
