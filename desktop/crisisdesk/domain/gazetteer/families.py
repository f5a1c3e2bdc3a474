"""Words and short phrases that could stand in each other's place: what a wrong choice is made of."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from crisisdesk.domain.gazetteer.senses import noun_classes
from crisisdesk.domain.gazetteer.tables import fold, listed, rows

Slot = tuple[str, ...]
"""Words that mean nearly the same; never offered for each other."""
Family = tuple[Slot, ...]


@lru_cache(maxsize=4096)
def family(word: str, tag: str) -> tuple[str, ...]:
    """One word for each other slot of the families that hold `word`, in the form that the Penn tag asks for.

    `word` may stand in any form. Those come first that share most families with it, then those of families that are
    made around it. () for a word or a tag that the table does not hold.
    """
    kinds = _KINDS.get(tag, ())
    shared: Counter[str] = Counter()
    places: dict[str, tuple[bool, int, int]] = {}
    barred: set[str] = set()
    for number, lemma in _by_form().get(fold(word), ()):
        kind, slots = _families()[number]
        if kind not in kinds:
            continue
        barred |= _mates()[lemma]
        around = lemma in slots[0]
        for place, slot in enumerate(slots):
            shared[slot[0]] += 1
            places.setdefault(slot[0], (not around, number, place))
    best = sorted(shared.keys() - barred, key=lambda each: (-shared[each], places[each]))
    plural = {each for each in best if _families()[places[each][1]][0] == "NNS"}
    forms = (each if each in plural else _inflected(each, tag) for each in _one_of_mates(best))
    return tuple(dict.fromkeys(forms))


@lru_cache(maxsize=512)
def phrases_like(phrase: str, *, of: str = "") -> tuple[str, ...]:
    """Other short descriptive phrases of the same pattern, in the table's order; () where the pattern is unknown.

    `of` is what the phrase describes, a noun in its basic form: then those come that fit an act ("talks") or a person.
    """
    pattern = _pattern(fold(phrase))
    sort = next((name for name, classes in _SORTS.items() if classes & set(noun_classes(of))), "")
    here = set(re.findall(r"[\w'-]+", fold(phrase))) - _SMALL
    found = {
        name: tuple(each for each in listed(words) if not here & set(each.split()))
        for name, words in rows("quoted_phrases")
        if name in (pattern, f"{pattern} {sort}")
    }
    return found.get(f"{pattern} {sort}") or found.get(pattern, ())


_SORTS = {"of acts": {"act", "communication", "event"}, "of people": {"person", "group"}}


@lru_cache(maxsize=64)
def stock_phrases(topic: str, sort: str, *, article: bool) -> tuple[str, ...]:
    """Phrases that news on a topic ("war") could have of a thing of this sort ("act"), with "a" before them or without."""
    wanted = (topic, sort, "a" if article else "-")
    return next((listed(words) for *key, words in rows("stock_phrases") if tuple(key) == wanted), ())


_SMALL = frozenset({"a", "an", "the", "and", "but"})
_KINDS = {
    "NN": ("NN", "NM"),
    "NNS": ("NN", "NNS"),
    "JJ": ("JJ",),
    "RB": ("RB",),
    **dict.fromkeys(("VB", "VBP", "VBZ", "VBD", "VBN", "VBG"), ("VB",)),
}
_FORMS = {"NN": ("NN", "NNS"), "VB": ("VB", "VBZ", "VBD", "VBN", "VBG")}
"""The tags whose forms of a word count as that word."""


def _pattern(phrase: str) -> str:
    """The rough pattern: how many words, whether an article leads, which word joins; "" for any other."""
    words = phrase.split()
    match words:
        case [_]:
            return "JJ"
        case ["a" | "an" | "the", _, _]:
            return "DT JJ NN"
        case [_, "and" | "but" as joint, _]:
            return f"JJ {joint} JJ"
        case [_, noun]:
            return "JJ NNS" if _is_plural(noun) else "JJ NN"
        case _:
            return ""


def _is_plural(noun: str) -> bool:
    regular = re.search(r"(?<![isu])s$", noun) and noun not in _SINGULAR_IN_S
    return bool(regular) or noun in _IRREGULAR_NOUNS.values()


@lru_cache(maxsize=1)
def _families() -> tuple[tuple[str, Family], ...]:
    """The kind and the slots of each family, in the table's order."""
    return tuple(
        (kind, tuple(tuple(slot.split("=")) for slot in listed(words))) for kind, words in rows("word_families")
    )


@lru_cache(maxsize=1)
def _by_form() -> dict[str, tuple[tuple[int, str], ...]]:
    """For each form of each word: the families' numbers, and the word as the table has it."""
    found: dict[str, dict[tuple[int, str], None]] = {}
    for number, (kind, slots) in enumerate(_families()):
        for lemma in (word for slot in slots for word in slot):
            for tag in _FORMS.get(kind, ("",)):
                found.setdefault(fold(_inflected(lemma, tag)), {})[number, lemma] = None
    return {form: tuple(each) for form, each in found.items()}


@lru_cache(maxsize=1)
def _mates() -> dict[str, frozenset[str]]:
    """What each word is joined with, in any family."""
    found: dict[str, set[str]] = {}
    for _, slots in _families():
        for slot in slots:
            for word in slot:
                found.setdefault(word, set()).update(slot)
    return {word: frozenset(each) for word, each in found.items()}


def _one_of_mates(words: list[str]) -> list[str]:
    """The words without those that are joined, somewhere in the table, with one that stands before them."""
    kept: list[str] = []
    taken: set[str] = set()
    for word in words:
        if word not in taken:
            kept.append(word)
            taken |= _mates()[word]
    return kept


def _inflected(word: str, tag: str) -> str:
    match tag:
        case "NNS":
            return _plural(word)
        case "VBZ":
            return {"have": "has", "go": "goes"}.get(word) or _with_s(word)
        case "VBD" | "VBN":
            past, participle = _IRREGULAR_VERBS.get(word, (_past(word),) * 2)
            return past if tag == "VBD" else participle
        case "VBG":
            return _progressive(word)
        case _:
            return word


def _plural(noun: str) -> str:
    if noun.endswith("man") and noun != "human":
        return f"{noun[:-2]}en"
    return _IRREGULAR_NOUNS.get(noun) or _with_s(noun)


def _with_s(word: str) -> str:
    if re.search(r"(?:s|x|z|ch|sh|veto|torpedo)$", word) and word not in _CH_AS_K:
        return f"{word}es"
    return f"{word[:-1]}ies" if re.search(r"[^aeiou]y$", word) else f"{word}s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if re.search(r"[^aeiou]y$", verb) else f"{_doubled(verb)}ed"


def _progressive(verb: str) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    return f"{verb[:-1]}ing" if re.search(r"[^eoy]e$", verb) else f"{_doubled(verb)}ing"


def _doubled(verb: str) -> str:
    """The verb with its last letter twice where that is how it takes -ed and -ing: stop, permit."""
    short = re.fullmatch(r"(?:[^aeiou]*|qu)[aeiou][^aeiouwxy]", verb)
    return verb + verb[-1] if short or verb in _STRESSED_AT_THE_END else verb


_CH_AS_K = frozenset({"monarch", "stomach", "patriarch"})
_SINGULAR_IN_S = frozenset({"atlas", "bias", "canvas", "chaos", "ethos", "gas", "news"})
_STRESSED_AT_THE_END = frozenset(
    "acquit admit begin commit compel control deter expel forbid forget fulfil kidnap occur omit patrol permit prefer rebel "
    "refer regret submit transfer worship label cancel travel".split()
)
_IRREGULAR_NOUNS = {
    "aircraft": "aircraft",
    "bacterium": "bacteria",
    "barracks": "barracks",
    "basis": "bases",
    "child": "children",
    "crisis": "crises",
    "criterion": "criteria",
    "diagnosis": "diagnoses",
    "embargo": "embargoes",
    "emphasis": "emphases",
    "fish": "fish",
    "foot": "feet",
    "fungus": "fungi",
    "grandchild": "grandchildren",
    "headquarters": "headquarters",
    "hero": "heroes",
    "hypothesis": "hypotheses",
    "knife": "knives",
    "life": "lives",
    "loaf": "loaves",
    "midwife": "midwives",
    "person": "people",
    "potato": "potatoes",
    "quiz": "quizzes",
    "series": "series",
    "sheep": "sheep",
    "shelf": "shelves",
    "spacecraft": "spacecraft",
    "thief": "thieves",
    "tornado": "tornadoes",
    "volcano": "volcanoes",
    "wife": "wives",
    "wolf": "wolves",
}
_SAME_THROUGHOUT = "bet broadcast cost cut hit hurt let put quit read misread set shut split spread"
_BOTH_ALIKE = (
    "bend bent bring brought build built rebuild rebuilt buy bought catch caught deal dealt feed fed feel felt fight "
    "fought find found flee fled have had hear heard hold held withhold withheld keep kept kneel knelt lead led mislead "
    "misled leave left lend lent lose lost make made mean meant meet met pay paid say said seek sought sell sold send "
    "sent shoot shot sit sat sleep slept spend spent stand stood understand understood misunderstand misunderstood "
    "strike struck teach taught tell told think thought win won"
)
_EACH_ITS_OWN = (
    "bear bore borne beat beat beaten become became become begin began begun break broke broken choose chose chosen "
    "come came come draw drew drawn drive drove driven eat ate eaten fall fell fallen fly flew flown forbid forbade "
    "forbidden forget forgot forgotten forgive forgave forgiven forsake forsook forsaken freeze froze frozen get got got "
    "give gave given go went gone grow grew grown outgrow outgrew outgrown hide hid hidden know knew known oversee "
    "oversaw overseen rewrite rewrote rewritten rise rose risen run ran run see saw seen shake shook shaken show showed "
    "shown shrink shrank shrunk sing sang sung speak spoke spoken steal stole stolen swim swam swum take took taken throw "
    "threw thrown wear wore worn withdraw withdrew withdrawn write wrote written"
)
_IRREGULAR_VERBS = {
    **{verb: (verb, verb) for verb in _SAME_THROUGHOUT.split()},
    **{verb: (past, past) for verb, past in zip(_BOTH_ALIKE.split()[::2], _BOTH_ALIKE.split()[1::2], strict=True)},
    **{
        verb: (past, participle)
        for verb, past, participle in zip(
            _EACH_ITS_OWN.split()[::3], _EACH_ITS_OWN.split()[1::3], _EACH_ITS_OWN.split()[2::3], strict=True
        )
    },
}
"""The past and the participle."""
