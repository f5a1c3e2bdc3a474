"""Maker for whom somebody spoke to: on which network, in which outlet."""

from __future__ import annotations

from collections.abc import Iterator

from crisisdesk.domain import gazetteer
from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import Layer
from crisisdesk.questions.clauses import clauses
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import spoken_day


@maker(Kind.ADDRESSEE, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def addressee(scene: Scene) -> Iterator[Draft]:
    """To which network, in an interview with whom?"""
    for sentence in scene.frames:
        for token in sentence.tokens:
            if token.lemma.lower() != "interview" or token.pos != "NOUN":
                continue
            outlet = next(
                (
                    child
                    for prep in sentence.children(token)
                    if prep.text.lower() in ("with", "on", "to")
                    for child in sentence.children(prep)
                    if child.dep == "pobj"
                ),
                None,
            )
            clause = next(
                (each for each in clauses(sentence) if token in each.tokens and each.verb.head == each.verb.index), None
            )
            known = gazetteer.broadcaster(outlet.text) if outlet else None
            if outlet is None or clause is None or known is None:
                continue
            found = scene.person_at(clause.subject)
            name = found[0].name if found else scene.stands_for(clause.subject)
            if name is None or name not in scene.people:
                continue
            who = scene.introduced(scene.people[name])
            kind = "network" if known.kind in ("network", "broadcaster") else "outlet"
            days = [day for day in scene.dates_in(sentence.span) if day.value and day.confidence >= 0.9]
            when = f" on {spoken_day(days[0].value)}" if days and days[0].value else ""
            yield Draft(
                Kind.ADDRESSEE,
                scene.leaning(f"To which {kind} did {who} speak in an interview{when}?"),
                outlet.text,
                AnswerType.ORGANISATION,
                scene.evidence(sentence.span, names=(name,)),
                f"{who} spoke to {outlet.text} in an interview{when}.",
                ("interview", name, outlet.text),
                0.93,
                worth=0.6,
                slot="broadcaster",
            )
