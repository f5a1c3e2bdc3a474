"""Makers for the state, the region or the city that is left out of a passage."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import Layer, Place, Sentence, Token
from crisisdesk.questions.cloze import ROLES, Sought, left_out, named_gap
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.excerpts import Excerpt, excerpts, told_with
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import GAP, leans_on_date


@maker(Kind.GAP, needs=Layer.SYNTAX | Layer.PLACES)
def region(scene: Scene) -> Iterator[Draft]:
    """Which state or region was left out? Which country, what is told of it mostly says by itself."""
    for excerpt in excerpts(scene):
        asked: set[str] = set()
        for mention, place in scene.places_in(excerpt.told.span):
            if place.kind != "region" or place.name in asked:
                continue
            asked.add(place.name)
            if _does_something(scene, excerpt.told, mention) and not _is_told(scene, excerpt, place):
                draft = _without_region(scene, excerpt, place)
                if draft:
                    yield draft


def _does_something(scene: Scene, sentence: Sentence, mention: Span) -> bool:
    """Whether a place is who acts, or where or to whom it is done, and stands by itself."""
    named = [token for token in sentence.tokens if mention.covers(token.span)]
    if not named or scene.is_quoted(named[0]):
        return False
    last = named[-1]
    behind = [each.text for each in sentence.tokens[last.index + 1 : last.index + 2]]
    before = sentence.tokens[named[0].index - 1].text if named[0].index else ""
    return (
        last.dep in ROLES
        and last.dep != "poss"
        and not any(each.dep in ("conj", "appos", "cc") for each in sentence.children(last))
        and behind not in (["-"], ["–"], ["/"], ["’s"], ["'s"], ["’"])
        and before not in (",", "-", "–", "(", "and", "or", "neighboring", "neighbouring", "nearby")
        and not any(
            each.dep == "compound" and each.pos == "PROPN" and each not in named for each in sentence.children(last)
        )
        and (last.dep != "pobj" or _hangs_on_deed(sentence, last))
    )


def _hangs_on_deed(sentence: Sentence, place: Token) -> bool:
    preposition = sentence.tokens[place.head]
    deed = sentence.tokens[preposition.head]
    return preposition.text.lower() in _PREPOSITIONS and deed.pos in ("VERB", "NOUN", "AUX")


_PREPOSITIONS = frozenset("in to from with against into by through for".split())


def _is_told(scene: Scene, excerpt: Excerpt, place: Place) -> bool:
    """Whether a town in it, or a smaller part, named in the passage or the title, tells the region."""
    around = [each.name for _, each in scene.places_in(excerpt.run)]
    for name in (*around, *scene.titled_places):
        city = gazetteer.choose_city(name, countries=frozenset((place.country,))) if name != place.name else None
        if city is not None and city.admin1 == place.name:
            return True
    return False


def _without_region(scene: Scene, excerpt: Excerpt, place: Place) -> Draft | None:
    gone = [mention for mention in place.mentions if excerpt.run.covers(mention)]
    known = gazetteer.region(place.name)
    word = f"which {known.noun if known else 'state or region'}"
    sought = Sought(f"W{word[1:]}", word)
    told = told_with(scene, excerpt, gone)
    if _TELLING_REGION.search(told) or not _OF_OCCASION.search(told):
        return None
    # "Iowans" tells the state as well as its name does.
    people = re.findall(rf"\b{re.escape(place.name[:-1])}\w+", scene.opening)
    names = (place.name, *people, *gazetteer.short_of_state(place.name))
    asked = named_gap(scene, excerpt, sought, gone, hidden=names, telling=names)
    if asked is None:
        return None
    return left_out(
        scene,
        excerpt,
        asked.stem,
        key=place.name,
        answer_type=AnswerType.PLACE,
        slot="region",
        form=Form.TYPED,
        names=(),
        worth=0.6,
        kind=Kind.PLACE,
    )


_TELLING_REGION = re.compile(
    rf"\b(?:[Ss]enator|[Gg]overnor|[Cc]ongress(?:wo)?man|[Rr]epresentative) (?:from|of) {GAP}"
    r"|\b[Hh]ome[- ]state\b|\b(?:votes?|voting) (?:first|second)\b|\bfirst-in-the-nation\b"
)
"""What tells whoever knows the people or the vote which state it is."""


_OF_OCCASION = re.compile(
    r"\b(?:rall(?:y|ies)|speaking|spoke|visit\w*|campaign(?:ing|ed)? in|events?|speech|stops?|trip|crowds?|told|met|meeting|summit"
    r"|conference|protests?|attack\w*|shooting|kill\w*|crash\w*|explo\w+|fires?|floods?|earthquake|storm|landfall)\b"
)
"""Where something took place: of such readers found 5 of 6 questions flawless, of all others, as where somebody comes from, 12 of 31."""


@maker(Kind.GAP, needs=Layer.SYNTAX | Layer.PLACES)
def town(scene: Scene) -> Iterator[Draft]:
    """In which city did it happen?"""
    for excerpt in excerpts(scene):
        sentence = excerpt.told
        for token in sentence.tokens:
            where = scene.place_at(token.span) if _is_scene_of(scene, sentence, token) else None
            if where is None or where.kind != "city" or where.name in _SEATS or where.name != token.text:
                continue
            if where.name in scene.opening:
                continue
            told = told_with(scene, excerpt, [token.span])
            asked = scene.behind("Which city belongs in the gap", dated=leans_on_date(told))
            if asked and where.name not in told:
                yield left_out(
                    scene,
                    excerpt,
                    f"{asked}: “{told}”?",
                    key=where.name,
                    answer_type=AnswerType.PLACE,
                    slot="city",
                    form=Form.CHOICE,
                    names=(),
                    worth=0.6,
                    kind=Kind.PLACE,
                )


_SEATS = frozenset(("Washington",))
"""Where so much happens that no other town of the land could stand in its place."""


def _is_scene_of(scene: Scene, sentence: Sentence, token: Token) -> bool:
    """Whether something of weight happens in this place: "was stabbed in Pandeglang", not "a clinic in Leeds"."""
    preposition = sentence.tokens[token.head]
    verb = sentence.tokens[preposition.head]
    behind = [each.text for each in sentence.tokens[token.index + 1 : token.index + 2]]
    return (
        token.pos == "PROPN"
        and token.dep == "pobj"
        and token.index - preposition.index == 1
        and preposition.text.lower() in ("in", "to", "from", "near")
        and verb.lemma in _HAPPENING
        and (verb.head == verb.index or verb.dep in ("conj", "ccomp", "advcl"))
        and behind not in ([","], ["-"], ["and"], ["’s"], ["'s"])
        and not scene.is_quoted(token)
    )


_HAPPENING = frozenset(
    """die bear kill shoot stab attack bomb arrest detain hold meet gather march protest rally crash land explode strike hit
    collapse open sign speak address appear fly travel visit arrive arraign sentence try bury convene start begin end occur happen
    deploy evacuate launch unveil announce host""".split()
)
"""What happens in one place, and may be asked for."""
