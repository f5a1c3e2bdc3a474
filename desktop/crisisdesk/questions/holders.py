"""Maker for who holds a role that the article gives with the body or place that it is of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crisisdesk.domain import gazetteer
from crisisdesk.domain.question import AnswerType, Form, Kind
from crisisdesk.domain.reading import Layer
from crisisdesk.questions.called import surname
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.roles import Role, roles, set_small
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.standing import PUBLIC_HEADS, TITLE_WORDS
from crisisdesk.questions.wording import content_words


@maker(Kind.OFFICE, needs=Layer.PEOPLE | Layer.SYNTAX)
def role_holder(scene: Scene) -> Iterator[Draft]:
    """Who heads a body, a town or a part of a land? Who holds the offices of whole countries is asked by tables; see `standing`."""
    if scene.published is None:
        return
    when = f"in {scene.published:%B %Y}"
    known = roles(scene)
    for role in known:
        alone = all(each.words.lower() != role.words.lower() for each in known if each.holder != role.holder)
        if not (
            alone
            and _is_of_one(role)
            and not _is_of_old(scene, role)
            and _is_of_a_body(scene, role)
            and _matters(scene, role)
        ):
            continue
        words = set_small(role.words)
        said = words if _POSSESSIVE.search(words) else f"the {words}"
        yield Draft(
            Kind.OFFICE,
            scene.leaning(f"Who was {said} {when}?"),
            role.holder.name,
            AnswerType.PERSON,
            scene.evidence(role.sentence.span, names=(role.holder.name,)),
            f"The report introduces {role.holder.name} as {said}.",
            ("is", role.holder.name, *content_words(role.words)),
            0.95,
            worth=0.6,
            form=Form.TYPED,
            slot="role holder",
        )


def _is_of_one(role: Role) -> bool:
    """Whether one alone holds it at a time, and holds it now."""
    words = role.words.lower()
    return (
        (role.said.startswith("the ") or any(each.tag == "POS" for each in role.tokens))
        and role.head in _HEADS
        and not _OF_SOME.search(words)
    )


def _is_of_old(scene: Scene, role: Role) -> bool:
    """Whether "former" or the like stands with the role, further before it too, or with any other naming of the holder: "former
    prosecutor and New York City Mayor Rudy Giuliani"."""
    start = role.tokens[0].span.start
    before = (start, *(mention.start for mention in role.holder.mentions))
    behind = (mention.end for mention in role.holder.mentions)
    return any(_OLD.search(scene.text, max(0, at - _NEAR), at) for at in before) or any(
        _OLD_BEHIND.match(scene.text, at) for at in behind
    )


_NEAR = 80
"""Characters before a role or a name in which stands that it is held no longer."""
_OLD = re.compile(
    r"\b(?:[Ff]ormer|[Ee]x|[Tt]hen|[Ll]ate|[Oo]ne-?time|[Rr]etired|[Oo]utgoing|[Aa]cting|[Ii]nterim)\b[^.,;:“”\"]*\Z"
)
_OLD_BEHIND = re.compile(r",? (?:who (?:was|had been|served)|(?:a|the) (?:former|ex-|one-?time|retired))\b")
_HEADS = (
    PUBLIC_HEADS
    - frozenset(
        "leader adviser minister secretary spokesman spokeswoman king queen prince pope general admiral commander envoy".split()
    )
) | frozenset("general commandant administrator superintendent president premier".split())
_OF_SOME = re.compile(
    r"\b(?:former|ex|then|acting|interim|vice|deputy|assistant|associate|senior|regional|spokes\w+|press|relations|bureau"
    r"|communications|major|brigadier|lieutenant|marketing|research|campaign|national chairman|co-\w+)\b|[’']s? (?:campaign|team)"
)
"""What there are several of, or who speaks for others."""
_POSSESSIVE = re.compile(r"^[A-Z][\w. ]+[’']s? ")


def _is_of_a_body(scene: Scene, role: Role) -> bool:
    """Whether a name says of what it is, and that is no whole country, no person, no letters, and nothing of which everybody hears."""
    names = [each for each in _NAMES.findall(role.words) if each.lower() not in TITLE_WORDS | _NO_NAMES]
    if (
        not names
        or _OUT_OF_PLACE.search(role.words)
        or (_COMMITTEE.search(role.words) and not _CHAMBER.search(role.words))
    ):
        return False
    people = {surname(name) for name in scene.people}
    if any(_LETTERS.fullmatch(each) or re.sub(r"[’']s?$", "", each) in people for each in names):
        return False
    lands = [each for each in names if gazetteer.is_demonym(each)]
    return len(lands) < len(names) and not any(
        gazetteer.country_named(each.strip()) for each in _LANDS.findall(set_small(role.words))
    )


_NAMES = re.compile(r"[A-Z][\w’'&.-]{2,}")
_LETTERS = re.compile(r"[A-Z&.-]{2,}")
_LANDS = re.compile(r"(?:^|\bof |\bthe )((?:[A-Z]\w+ ?)+)")
_NO_NAMES = frozenset(
    "republican democratic democrat house senate council gop party committee state white assembly national".split()
)
"""Names that say which party or chamber, and not of what land or town."""
_OUT_OF_PLACE = re.compile(
    r"\b(?:Mr|Mrs|Ms|University|College|School|Professor|[Ee]ditor|an?|FBI|CIA|Federal Bureau|House of Representatives)\b"
)
"""Whose it is, who comments from outside, and what everybody knows."""
_COMMITTEE = re.compile(r"\b(?:[Ss]ubc|[Cc])ommittee\b")
_CHAMBER = re.compile(r"\b(?:House|Senate|Assembly|Commons|Lords|National|International)\b")


def _matters(scene: Scene, role: Role) -> bool:
    """Whether this person speaks in the article, so that the role is held now, and the title does not name them."""
    person = role.holder
    return person.name in scene.speakers and scene.surname_unique(person) and person.name not in scene.titled_names
