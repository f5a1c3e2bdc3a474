"""A sentence turned into a question for its subject: "In March, who announced a plan to choose a woman?" """

from __future__ import annotations

import re

from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.questions.excerpts import Excerpt, missing_names
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.wording import content_words, tidy, without_stop

_LONGEST = 30
"""Words of a sentence that is still easy to hear as a question."""
_LEAST = 8
"""Words that carry meaning: with fewer much else would fit."""
_LONGEST_BEFORE = 10
"""Words before the subject."""


def outright(scene: Scene, excerpt: Excerpt, gone: Span, who: str) -> str | None:
    """A passage of one sentence as a question by `who`; None where it is longer, or its subject is not what was left out.

    No word changes its place: English asks for a subject by putting the word for it there.
    """
    sentence = excerpt.told
    subject = _subject(sentence, gone)
    if subject is None or not _is_plain(scene, sentence, subject):
        return None
    start = sentence.branch(subject)[0].span.start
    # "Who also wrote": as well as what, a sentence before says.
    whole = Span(start, gone.end + (len(" also") if scene.text.startswith(" also ", gone.end) else 0))
    names = missing_names(scene, excerpt, [gone])
    put = {span: _BRACKETS.sub("", whole_name) for span, whole_name in names if not span.touches(whole)}
    run = excerpt.run
    put[whole] = who if start > run.start else f"{who[0].upper()}{who[1:]}"
    pieces, at = [], run.start
    for span in sorted(put):
        pieces += [scene.text[at : span.start], put[span]]
        at = span.end
    asked = without_stop(tidy("".join((*pieces, scene.text[at : run.end]))))
    return (
        f"{asked}?"
        if len(asked.split()) <= _LONGEST and len(content_words(asked)) >= _LEAST and not re.search(r"[\[\]?!]", asked)
        else None
    )


def _subject(sentence: Sentence, gone: Span) -> Token | None:
    """The last token of what is left out, where that is the subject of the main verb, with no more than an office before it."""
    last = next((token for token in sentence.tokens if token.span.end == gone.end), None)
    if last is None or last.dep not in ("nsubj", "nsubjpass"):
        return None
    verb, branch = sentence.tokens[last.head], sentence.branch(last)
    alone = branch[-1].index == last.index and all(each.dep in _BEFORE for each in branch[:-1])
    return last if verb.head == verb.index and last.index < verb.index and alone else None


_BEFORE = frozenset("compound amod det nmod".split())
_BRACKETS = re.compile(r"[\[\]]")


def _is_plain(scene: Scene, sentence: Sentence, subject: Token) -> bool:
    """Whether the verb fits one person or body, and the sentence opens with its subject or some words and a comma."""
    verb = sentence.tokens[subject.head]
    between = sentence.tokens[subject.index + 1 : verb.index + 1]
    opening = sentence.tokens[: sentence.branch(subject)[0].index]
    return (
        verb.tag != "VBP"
        and all(each.dep in _AROUND for each in between)
        and not any(each.text.lower() in _PLURAL for each in between)
        and not any(
            each.text.lower() in _GRADED for each in (*between, *sentence.tokens[verb.index + 1 : verb.index + 3])
        )
        and not any(scene.is_quoted(each) for each in (*opening, *between))
        and not any(each.text in (";", ":", "—", "–", "--") for each in sentence.tokens)
        and not _is_cut(sentence, verb)
        and not _goes_on(sentence, verb)
        and not any(each.pos in ("VERB", "AUX", "SCONJ") for each in opening)
        and len(opening) <= _LONGEST_BEFORE
        and (not opening or (opening[-1].text == "," and opening[0].pos not in ("PROPN", "CCONJ")))
    )


_GRADED = frozenset("even perhaps probably arguably apparently reportedly likely possibly only".split())
"""What weighs a deed against others that stand elsewhere, or is the writer's guess."""


def _goes_on(sentence: Sentence, verb: Token) -> bool:
    """Whether a second clause with a subject of its own is joined to it."""
    joined = (each for each in sentence.children(verb) if each.dep in ("conj", "parataxis"))
    return any(below.dep in ("nsubj", "nsubjpass") for each in joined for below in sentence.children(each))


def _is_cut(sentence: Sentence, verb: Token) -> bool:
    """Whether what is said begins behind something else, or without "that" behind a verb that asks for it."""
    said = next((each for each in sentence.children(verb) if each.dep == "ccomp"), None)
    if said is None:
        return False
    first = sentence.branch(said)[0]
    marked = any(each.dep == "mark" for each in sentence.children(said)) or first.tag in ("WP", "WRB", "WDT")
    return first.index != verb.index + 1 or not (marked or verb.lemma in _NEEDS_NO_THAT)


_NEEDS_NO_THAT = frozenset("say think believe hope know claim insist suggest".split())
_AROUND = frozenset("aux auxpass advmod neg ROOT".split())
_PLURAL = frozenset("are were have do".split())
