"""What people are called in an article, and whether words name anybody."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.gazetteer.tables import fold
from crisisdesk.domain.reading import ParsedArticle, Person
from crisisdesk.questions.wording import MONTHS

if TYPE_CHECKING:
    from crisisdesk.questions.scene import Scene


def names_anything(words: str) -> bool:
    """Whether somebody or something is named, behind the first word of a sentence."""
    return bool(set(re.findall(r"(?<!^)(?<![.“] )\b[A-Z][\w’-]+", words)) - CALENDAR)


def surname(name: str) -> str:
    """The last word of a name but for "Jr." or a number: "Hansen" of "Robert Hansen Jr.", the one word of "Abdullah II".

    The first where the family name stands first: "Park" of "Park Geun-hye".
    """
    first, *rest = name.split()
    eastern = _KOREAN.search(name) or _CHINESE.search(name)
    family_first = bool(rest) and (bool(eastern) or (first, fold(name)) in _families_first())
    return first if family_first else _OF_GENERATION.sub("", name).split()[-1]


_OF_GENERATION = re.compile(r"(?<=\w),? (?:Jr|Sr|II|III|IV)\b\.?$")
_KOREAN = re.compile(
    r"^(?:Kim|Lee|Park|Choi|Choe|Jung|Chung|Kang|Cho|Yoon|Yun|Jang|Lim|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|Song|Ryu|Hong|Moon|Ban|Ri|Suh)"
    r" [A-Z][a-z]{1,4}(?:-[a-z]{1,5}| [A-Z][a-z]{1,3})$"
)
_SYLLABLE = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ui|un|uo"
    r"|ue|a|e|i|o|u)"
)
_CHINESE = re.compile(
    r"^(?:Wang|Li|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Gao|Luo|Zheng|Liang|Xie|Tang|Feng|Deng|Cao|Peng|Zeng"
    r"|Xiao|Tian|Dong|Yuan|Cai|Jiang|Yu|Du|Ye|Cheng|Wei|Lu|Ding|Ren|Shen|Yao|Cui|Zhong|Fan|Jin|Shi|Liao|Jia|Xia|Fu|Fang|Bai|Zou|Meng"
    rf"|Xiong|Qin|Qiu|Yin|Xue|Yan|Duan|Hou|Hao|Gong|Shao|Qian|Hua|Ai|Geng|Mao|Guan|Lin|Dai|Gu|Kong|Long|Pu|Qi|Ruan|Tan|Weng|Xiang|Xing|Zhan"
    rf"|Zhuang|Chang|Ke|Lai|Lei|Qu|Ji) (?=[A-Z])(?i:{_SYLLABLE}){{1,2}}$"
)
"""The usual family names of Korea and China, with a given name of one or two syllables."""


@lru_cache(maxsize=1)
def _families_first() -> frozenset[tuple[str, str]]:
    """The first word and the whole of the names of the tables whose first word is the family's: "Xi Jinping"."""
    told = ((each.name.split()[0], each) for each in gazetteer.office_holders() if " " in each.name)
    return frozenset((first, fold(each.name)) for first, each in told if each.surname == first)


def called(person: Person) -> tuple[str, ...]:
    """All that a person is called, the longest first."""
    first = person.name.split()[0]
    names = {person.name, *person.aliases, surname(person.name)}
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


_MISTERS = r"(?:Mr|Mrs|Ms|Dr)\.? "
MISTER, MISTER_BEFORE = re.compile(f"^{_MISTERS}"), re.compile(rf"\b{_MISTERS}$")
"""At the head of a naming, and before one."""
CALENDAR = frozenset(MONTHS) | frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


def calls_by_first_name(scene: Scene, span: Span) -> bool:
    """Whether somebody is called by the first name alone, though the article knows the whole: "Brenton had a licence"."""
    named = ((mention.of(scene.text), person.name.partition(" ")) for mention, person in scene.namings(span))
    return any(
        rest and words == first and bool(gazetteer.given_name_gender(first)) for words, (first, _, rest) in named
    )


def calls_by_shared_name(scene: Scene, run: Span) -> bool:
    """Whether somebody is called by a surname that several of the article bear: "Smith", who is not the one of the title."""
    shared = {surname(name) for name, person in scene.people.items() if not scene.surname_unique(person)}
    plain = {surname(name) for name in scene.titled_names}
    named = [mention for mention, _ in scene.namings(run) if " " in mention.of(scene.text)] if shared else []
    return any(
        word[0] in shared - plain and not any(each.start <= word.start() + run.start < each.end for each in named)
        for word in (_WORDS.finditer(run.of(scene.text)) if shared else ())
    )


_WORDS = re.compile(r"\w+")
