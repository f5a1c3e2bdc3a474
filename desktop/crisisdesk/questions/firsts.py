"""Wrong choices for a question that is typed: by these a learner meets it for the first time, before it has to be known by heart."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import chain

from crisisdesk.domain import gazetteer
from crisisdesk.domain.question import AnswerType, Distractor
from crisisdesk.questions.bodies import is_surely_body
from crisisdesk.questions.distractors import MOST, WANTED, take, wrong_choices
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.rivals import anybody
from crisisdesk.questions.scene import Scene


def for_beginners(draft: Draft, scene: Scene, rng: random.Random) -> tuple[Distractor, ...]:
    """Three to six, best first; none where they are too few. Less strict than `wrong_choices`: who only has to recognise a name is
    helped by those that the rest of the article speaks of."""
    out: list[Distractor] = []
    take(iter(wrong_choices(draft, scene, rng)), out, draft, upto=MOST)
    take(_more(draft, scene, rng), out, draft, upto=MOST)
    return tuple(out) if len(out) >= WANTED else ()


def _more(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    if draft.answer_type is AnswerType.PERSON:
        return anybody(draft, scene)
    if draft.slot == "region":
        return _regions(draft, scene, rng)
    return _bodies(draft, scene, rng) if draft.slot == "body" else iter(())


def _regions(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Those of the same country that the article names elsewhere, then others of it."""
    own = gazetteer.region(draft.key)
    alike = gazetteer.regions_like(own) if own else ()
    told = " ".join((draft.stem, *(span.of(scene.text) for span in draft.evidence)))
    fit = [each.name for each in alike if each.name not in told]
    named = [each for each in fit if re.search(rf"\b{re.escape(each)}\b", scene.text)]
    for name in dict.fromkeys((*named, *rng.sample(fit, len(fit)))):
        yield Distractor(name, f"The article’s answer is {draft.key}.")


def _bodies(draft: Draft, scene: Scene, rng: random.Random) -> Iterator[Distractor]:
    """Bodies of the same sort, then others that the article names elsewhere."""
    told = " ".join((draft.stem, *(span.of(scene.text) for span in draft.evidence)))
    peers = gazetteer.peers(draft.key)
    alike = [each.removeprefix("the ") for each in peers.names] if peers else []
    others = (
        each.name.removeprefix("the ")
        for each in scene.parsed.organisations
        if is_surely_body(scene, each.name, each.mentions[0])
    )
    for name in chain(rng.sample(alike, len(alike)), others):
        if name != draft.key and name not in told:
            yield Distractor(name, f"The article’s answer is {draft.key}.")
