"""Under which other words the key of a question may stand elsewhere, and whether two keys are one: as in grading."""

from __future__ import annotations

from collections.abc import Iterator

from crisisdesk.domain.question import AnswerType, Question

BEGINS = 4
"""Letters."""
_ROUND = ("some", "about", "around")
"""What stands before a number that is round, and makes it no other one."""


def spellings(question: Question) -> Iterator[str]:
    """The key, and what else an index should be asked for."""
    # Not above: grading and its tables take a tenth of a second to load, and few who start add an article.
    from crisisdesk.domain.gazetteer import cities_named
    from crisisdesk.domain.grading.people import without_titles
    from crisisdesk.domain.grading.words import fold, romanisations

    key = question.key
    yield key
    if question.answer_type is AnswerType.PERSON:
        words = key.split()
        yield from (" ".join(words[-count:]) for count in {1, len(without_titles(key))} if 0 < count < len(words))
        yield from romanisations(fold(words[-1]) if words else "")
    elif question.answer_type is AnswerType.PLACE:
        yield from (name for city in cities_named(key) for name in (city.name, *city.others))
        yield from romanisations(fold(key))
    elif question.answer_type is AnswerType.NUMBER:
        first, _, rest = key.partition(" ")
        figure = rest if rest and first.casefold() in _ROUND else key
        yield figure
        yield from (f"{word} {figure}" for word in _ROUND)


def names(question: Question) -> tuple[str, ...]:
    """The words of which one stands in every other name of who is asked for, in each way that a table writes them; () where it
    is nobody."""
    from crisisdesk.domain.grading.people import without_titles
    from crisisdesk.domain.grading.words import fold, romanisations

    if question.answer_type is not AnswerType.PERSON:
        return ()
    words = question.key.split()[-len(without_titles(question.key)) :]
    # Some have their family name first.
    ends = (*words[:1], *words[-1:])
    return tuple(dict.fromkeys(each for word in ends for each in (word, *romanisations(fold(word)))))


def beginnings(question: Question) -> tuple[str, ...]:
    """How those of these words begin that no table writes: romanisations differ at their ends, most often."""
    from crisisdesk.domain.grading.words import fold, romanisations

    unknown = (word for word in names(question) if not romanisations(fold(word)))
    return tuple(dict.fromkeys(word[:BEGINS] for word in unknown if len(word) > BEGINS))


def is_one(question: Question, key: str) -> bool:
    """Whether its key and this one are the same, or one is the shorter name of the other; a slip of the hand is not."""
    from crisisdesk.domain.grading.numbers import number_tier
    from crisisdesk.domain.grading.people import person_tier
    from crisisdesk.domain.grading.phrases import place_tier
    from crisisdesk.domain.grading.tiers import Tier

    own = question.key
    if own.casefold() == key.casefold():
        return True
    if question.answer_type is AnswerType.PERSON:
        near = (person_tier(own, key), person_tier(key, own))
        return any(each is not None and each <= Tier.PART for each in near)
    if question.answer_type is AnswerType.PLACE:
        tier = place_tier(own, key, context="")
    elif question.answer_type is AnswerType.NUMBER:
        tier = number_tier(own, key, context="")
    else:
        return False
    return tier is not None and tier <= Tier.EQUAL
