"""Readings and quizzes as JSON values, in the shape that scorers and other programs rely on.

Keys may be added freely; changing or dropping one needs a new version number in the format.
"""

from __future__ import annotations

from collections.abc import Iterable

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import Distractor, Dropped, Question, Quiz
from crisisdesk.domain.reading import DateMention, Event, Mention, ParsedArticle, Person, Place, Quotation

READING = "crisisdesk.read/1"
BUILD = "crisisdesk.build/1"


def reading_json(parsed: ParsedArticle, *, file: str) -> dict[str, object]:
    """What was understood of an article. Spans are [start, end] into its text as decoded."""
    return {
        **_head(parsed, form=READING, file=file),
        "quotes": [_quotation(each) for each in parsed.quotations],
        "people": [_person(each) for each in parsed.people],
        "places": [_place(each) for each in parsed.places],
        "dates": [_date(each) for each in parsed.dates],
        "events": [_event(each) for each in parsed.events],
    }


def build_json(parsed: ParsedArticle, quiz: Quiz, *, file: str, why: bool) -> dict[str, object]:
    """An article's questions; with `why` also those that were dropped, and for what."""
    built: dict[str, object] = {
        **_head(parsed, form=BUILD, file=file),
        "questions": [_question(each) for each in quiz.questions],
    }
    if why:
        built["dropped"] = [_dropped(each) for each in quiz.dropped]
    return built


def _head(parsed: ParsedArticle, *, form: str, file: str) -> dict[str, object]:
    published = parsed.published.isoformat() if parsed.published else None
    return {"format": form, "file": file, "title": parsed.title, "outlet": parsed.outlet, "published": published}


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [list(each) for each in spans]


def _quotation(quotation: Quotation) -> dict[str, object]:
    return {
        "spans": _spans(quotation.spans),
        "type": quotation.type.value,
        "cue": _spans(quotation.cue),
        "speaker": _speaker(quotation.speaker),
        "addressee": quotation.addressee,
        "confidence": round(quotation.confidence, 4),
    }


def _speaker(speaker: Mention | None) -> dict[str, object] | None:
    if speaker is None:
        return None
    return {"spans": _spans([speaker.span]), "text": speaker.text, "name": speaker.name}


def _person(person: Person) -> dict[str, object]:
    return {"name": person.name, "office": person.office, "mentions": _spans(person.mentions)}


def _place(place: Place) -> dict[str, object]:
    return {"name": place.name, "country": place.country, "mentions": _spans(place.mentions)}


def _date(mention: DateMention) -> dict[str, object]:
    value = mention.value.isoformat() if mention.value else None
    return {
        "span": list(mention.span), "text": mention.text, "value": value, "confidence": round(mention.confidence, 4)
    }  # fmt: skip


def _event(event: Event) -> dict[str, object]:
    return {
        "predicate": event.predicate,
        "span": list(event.span),
        "participants": [_speaker(each) for each in event.participants],
        "place": event.place,
        "date": event.day.isoformat() if event.day else None,
    }


def _question(question: Question) -> dict[str, object]:
    return {
        "id": question.id,
        "kind": question.kind.value,
        "form": question.form.value,
        "stem": question.stem,
        "key": question.key,
        "accepted": list(question.accepted),
        **_form(question),
        "fact": {"id": question.fact.id, "text": question.fact.text},
        "evidence": _spans(question.evidence),
        "explanation": question.explanation,
        "answer_type": question.answer_type.value,
        "claim": question.claim,
        "confidence": round(question.confidence, 4),
        "worth": round(question.worth, 4),
    }


def _form(question: Question) -> dict[str, object]:
    """What this form of question has; the keys of other forms are left out."""
    parts: dict[str, object] = {
        "choices": list(question.choices),
        "distractors": [_distractor(each) for each in question.distractors if each.text in question.choices],
        "spares": [_distractor(each) for each in question.distractors if each.text not in question.choices],
        "pairs": [list(each) for each in question.pairs],
        "items": list(question.items),
        "point": list(question.point) if question.point else None,
    }
    return {key: value for key, value in parts.items() if value}


def _distractor(distractor: Distractor) -> dict[str, object]:
    span = list(distractor.span) if distractor.span else None
    return {"text": distractor.text, "why": distractor.why, "span": span}


def _dropped(dropped: Dropped) -> dict[str, object]:
    return {
        "stem": dropped.stem, "key": dropped.key, "kind": dropped.kind.value, "mark": dropped.mark, "why": dropped.why
    }  # fmt: skip
