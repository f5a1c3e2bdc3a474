"""Places to be shown on the map: another form of a question that asks where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crisisdesk.domain import gazetteer
from crisisdesk.domain.question import Form, Kind
from crisisdesk.questions.draft import Draft
from crisisdesk.questions.scene import Scene

_WHICH = re.compile(r"\b(I|i)n which (?:city|country)\b")
_LESS = 0.2
"""By how much it is worth less than to be asked for the name."""


def shown(scene: Scene, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Of each question of place whose answer lies somewhere known, one that asks to show it."""
    for draft in drafts:
        point = _point(scene, draft) if draft.kind is Kind.PLACE else None
        stem = _WHICH.sub(lambda found: f"{'W' if found[1] == 'I' else 'w'}here on the map", draft.stem)
        if point is None or stem == draft.stem:
            continue
        yield replace(
            draft,
            kind=Kind.MAP,
            form=Form.MAP,
            stem=stem,
            worth=draft.worth - _LESS,
            point=point,
            # Not the same as to name it, which has its own question.
            asked=f"where {draft.key} lies",
        )


def _point(scene: Scene, draft: Draft) -> tuple[float, float] | None:
    """A town that no country shares its name with, or the middle of a country that is on the map."""
    country = gazetteer.country_named(draft.key)
    if draft.slot == "country" and country is not None and gazetteer.has_outline(country.code):
        return gazetteer.middle_of_land(country.code)
    if draft.slot != "city" or country is not None:
        return None
    found = (each for each in scene.parsed.places if each.name == draft.key)
    place = next((each for each in found if each.latitude is not None and each.longitude is not None), None)
    return None if place is None else (place.latitude or 0.0, place.longitude or 0.0)
