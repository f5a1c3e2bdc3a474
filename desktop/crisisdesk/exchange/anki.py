"""Questions as a deck for Anki. Notes keep their ids, so a second export brings the deck up to date instead of doubling it.

Choices are shown and self-graded, short answers are typed; the back has the proof in the article's words, the source, and why
the other choices are wrong. Anki has no maps: such questions are left out.
"""

from __future__ import annotations

import hashlib
import io
import itertools
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterable
from contextlib import closing
from html import escape
from pathlib import Path

import genanki

from crisisdesk.domain.article import Article
from crisisdesk.domain.grading import shown_items, shown_partners
from crisisdesk.domain.pack import Pack
from crisisdesk.domain.question import Form, Question
from crisisdesk.exchange.told import proof, source
from crisisdesk.services.sending import Labels

_FIELDS = ("Question", "Offered", "Answer", "Also", "Explanation", "Proof", "Source", "WhyNot")
_ROOM = "Crisis Desk"
_STYLE = """
.card { font-family: Inter, "Segoe UI", "Noto Sans", sans-serif; font-size: 20px; line-height: 1.45; text-align: start;
  max-width: 40em; margin: 0 auto; padding: 1em; color: #15202b; background: #f6f7f9; }
.nightMode.card, .night_mode .card { color: #e9eef3; background: #12171d; }
.question { font-weight: 600; }
ol { list-style: upper-alpha; padding-inline-start: 1.6em; }
li { margin: .35em 0; }
.answer { font-weight: 600; font-size: 1.15em; margin: .6em 0; }
.label { font-size: .75em; opacity: .75; margin-top: 1em; }
blockquote { font-family: "Source Serif 4", Georgia, serif; margin: .2em 0; padding-inline-start: .8em;
  border-inline-start: 3px solid #0b5cad; }
.small { font-size: .85em; }
"""
_FRONT = '<div class="question" dir="auto">{{Question}}</div>\n{{Offered}}'
_BACK = """{{FrontSide}}
<hr id="answer">
<div class="answer" dir="auto">{{Answer}}</div>
{{Also}}
<div dir="auto">{{Explanation}}</div>
{{Proof}}
{{WhyNot}}
{{Source}}"""


def anki_bytes(pack: Pack, labels: Labels, *, now: float) -> tuple[bytes, int]:
    """The .apkg, and how many questions are in it. A deck for each article; `now` is in seconds since 1970."""
    decks, count = [], 0
    for packed in pack.articles:
        name = "::".join(_part(each) for each in (_ROOM, pack.name, packed.article.title) if each)
        deck = genanki.Deck(_number("deck", pack.name, packed.article.id), name)
        asked = [each.question for each in packed.asked if each.question.form is not Form.MAP]
        for question in asked:
            deck.add_note(_note(question, packed.article, labels))
        count += len(asked)
        decks.append(deck)
    return _written(decks, now=now), count


def _written(decks: list[genanki.Deck], *, now: float) -> bytes:
    """As genanki's own way writes it, which leaves its database behind in the folder for temporary files."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "collection.anki2"
        with closing(sqlite3.connect(file)) as connection:
            genanki.Package(decks).write_to_db(connection.cursor(), now, itertools.count(int(now * 1000)))
            connection.commit()
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as whole:
            whole.write(file, "collection.anki2")
            whole.writestr("media", "{}")
        return made.getvalue()


def _part(name: str) -> str:
    # Two colons would begin a deck within, and quotation marks are kept out of names by Anki itself.
    return " ".join(name.replace("::", ": ").replace('"', "'").split())


def _number(*parts: str) -> int:
    """A name as Anki gives them: a number, the same for the same parts."""
    digest = hashlib.blake2b("\x1f".join(("crisisdesk", *parts)).encode("utf-8", "replace"), digest_size=5).digest()
    return (1 << 30) + int.from_bytes(digest, "big")


def _model(*, typed: bool) -> genanki.Model:
    name = f"{_ROOM}: typed" if typed else f"{_ROOM}: chosen"
    front, back = (_FRONT + "\n{{type:Answer}}", _BACK) if typed else (_FRONT, _BACK)
    return genanki.Model(
        _number("model", name),
        name,
        fields=[{"name": each} for each in _FIELDS],
        templates=[{"name": "Card 1", "qfmt": front, "afmt": back}],
        css=_STYLE,
    )


def _note(question: Question, article: Article, labels: Labels) -> genanki.Note:
    typed = question.form in {Form.TYPED, Form.GAP} and not question.choices and question.typeable
    fields = (
        escape(question.stem),
        _offered(question, labels),
        _answer(question, labels),
        _labelled(labels.also_right, " · ".join(map(escape, question.accepted))),
        escape(question.explanation),
        _labelled(labels.proof, f'<blockquote dir="auto">{escape(proof(question, article))}</blockquote>'),
        _labelled(labels.source, f'<span class="small">{escape(_about(question, article, labels))}</span>'),
        _labelled(labels.why_not, _why_not(question)),
    )
    tags = [_ROOM.replace(" ", ""), question.kind.value.replace(" ", "-").replace("/", "-")]
    return genanki.Note(_model(typed=typed), list(fields), guid=genanki.guid_for("crisisdesk", question.id), tags=tags)


def _about(question: Question, article: Article, labels: Labels) -> str:
    told = source(article)
    return f"{told} ({labels.claim})" if question.claim else told


def _offered(question: Question, labels: Labels) -> str:
    match question.form:
        case Form.ORDER:
            return _list(shown_items(question))
        case Form.MATCH:
            lefts = "".join(f"<li>{escape(left)}</li>" for left, _ in question.pairs)
            return f'<ol style="list-style: decimal" dir="auto">{lefts}</ol>{_list(shown_partners(question))}'
        case Form.TRUE_FALSE:
            return _list((labels.true, labels.false))
        case _:
            return _list(question.choices)


def _answer(question: Question, labels: Labels) -> str:
    match question.form:
        case Form.ORDER:
            return _list(question.items, decimal=True)
        case Form.MATCH:
            return "<br>".join(f"{escape(left)} – {escape(right)}" for left, right in question.pairs)
        case Form.TRUE_FALSE:
            return escape(labels.true if question.key == "True" else labels.false)
        case _:
            return escape(question.key)


def _list(words: Iterable[str], *, decimal: bool = False) -> str:
    items = "".join(f"<li>{escape(each)}</li>" for each in words)
    style = ' style="list-style: decimal"' if decimal else ""
    return f'<ol{style} dir="auto">{items}</ol>' if items else ""


def _why_not(question: Question) -> str:
    shown = (each for each in question.distractors if each.text in question.choices and each.why)
    items = "".join(f"<li>{escape(each.text)}: {escape(each.why)}</li>" for each in shown)
    return f'<ul class="small" dir="auto">{items}</ul>' if items else ""


def _labelled(label: str, words: str) -> str:
    return f'<div class="label">{escape(label)}</div>{words}' if words else ""
