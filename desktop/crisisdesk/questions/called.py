"""What people are called in an article, and whether words name anybody."""

from __future__ import annotations

import re

from crisisdesk.domain import gazetteer
from crisisdesk.domain.reading import ParsedArticle, Person


def names_anything(words: str) -> bool:
    """Whether somebody or something is named, behind the first word of a sentence."""
    return bool(set(re.findall(r"(?<!^)(?<![.“] )\b[A-Z][\w’-]+", words)) - CALENDAR)


def called(person: Person) -> tuple[str, ...]:
    """All that a person is called, the longest first."""
    first = person.name.split()[0]
    names = {person.name, *person.aliases, person.name.split()[-1]}
    names |= {first} if gazetteer.given_name_gender(first) else set()
    return tuple(sorted(names, key=lambda each: (-len(each), each)))


def titles_of(parsed: ParsedArticle) -> dict[str, tuple[str, ...]]:
    """For each person the words that the article puts in front of the name, in small letters, the longest first."""
    found: dict[str, set[str]] = {}
    for office in parsed.offices:
        words = office.span.of(parsed.text).casefold()
        for name in (office.holder, *next((each.aliases for each in parsed.people if each.name == office.holder), ())):
            if words.endswith(name.casefold()):
                title = words[: -len(name)].strip()
                found.setdefault(office.holder, set()).update({title, office.title.casefold()} - {""})
    return {name: tuple(sorted(titles, key=len, reverse=True)) for name, titles in found.items()}


CALENDAR = frozenset(
    """January February March April May June July August September October November December Monday Tuesday Wednesday Thursday
    Friday Saturday Sunday""".split()
)
