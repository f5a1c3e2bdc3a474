"""Makers for who said it, and to whom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import Layer, Quotation, QuotationType, Sentence, Token
from crisisdesk.questions.called import calls_by_first_name, surname
from crisisdesk.questions.clauses import (
    Clause,
    clauses,
    droppable,
    has_loose_opening,
    is_asked,
    is_condition,
    is_cut,
    lacks_that,
    subject_question,
)
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.once import once_a_sentence
from crisisdesk.questions.phrases import PERSONAL, Rendering
from crisisdesk.questions.pointing import is_settled
from crisisdesk.questions.rivals import is_head, is_known
from crisisdesk.questions.roles import roles, set_small
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.spoken import (
    is_idle,
    is_part,
    is_taken_back,
    leans_on_event,
    loose_in_speech,
    nests,
    says_enough,
)
from crisisdesk.questions.wording import content_words, mentions_relative_day, said, without_stop

SURE = 0.955
"""How sure it must be whose words stand between marks: one wrong speaker costs the trust in all the others."""
SURE_OF_CUE = 0.4
"""The same where the article's own sentence is asked: then it only matters who the subject is."""

_OPENINGS = frozenset("and but so well look now yes no or".split())


def speaker_name(quotation: Quotation) -> str:
    return (quotation.speaker.name if quotation.speaker else None) or ""


def spoken_of(scene: Scene, *spans: Span) -> frozenset[str]:
    """People who are named within `spans`: whoever is spoken of is no fair wrong answer."""
    words = set(re.findall(r"[^\W_]+", " ".join(span.of(scene.text) for span in spans)))
    return frozenset(name for name in scene.people if words & set(re.findall(r"[^\W_]{3,}", name)))


def passages(scene: Scene, quotation: Quotation, *, longest: int = 34) -> Iterator[tuple[Sentence, list[Token]]]:
    """Stretches of a direct quotation that can stand alone: sentences, or where these lean on others, clauses of them."""
    for span in quotation.spans:
        for sentence in scene.inside(span):
            fit = next((tokens for tokens, words in _standing(scene, sentence) if words <= longest), None)
            if fit:
                yield sentence, fit


@once_a_sentence
def _standing(scene: Scene, sentence: Sentence) -> Sequence[tuple[list[Token], int]]:
    """What of a spoken sentence can stand alone, all of it first, each with how many words it has."""
    tokens = [token for token in sentence.tokens if token.pos != "PUNCT" or token.index]
    while tokens and (
        tokens[0].pos == "PUNCT"
        or (
            tokens[0].text.lower() in _OPENINGS
            and tokens[0].dep in ("cc", "intj", "advmod", "mark")
            and is_idle(tokens)
        )
    ):
        tokens = tokens[1:]
    options = [tokens, *_clauses_of(sentence), _without_opening(sentence)]
    told = [(each, span_of(each).of(scene.text)) for each in options if each]
    return [
        (each, len(words.split()))
        for each, words in told
        if _stands(scene, sentence, each, words) and not _loses_its_point(sentence, each)
    ]


def _loses_its_point(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Whether what is cut off behind takes back or bounds what stays: "That is fine, but ...", "We cannot win without ..."; or whether so
    much is cut off on both sides that only the middle of a thought is left."""
    behind = [each.text.lower() for each in sentence.tokens[tokens[-1].index + 1 :] if each.pos != "PUNCT"]
    before = [each for each in sentence.tokens[: tokens[0].index] if each.pos != "PUNCT"]
    return bool(_BOUNDING & set(behind)) or (bool(behind) and len(before) > _MUCH_BEFORE)


_BOUNDING = frozenset("but yet without unless if until except though although than rather not because".split())
_MUCH_BEFORE = 2
"""Words that may be left out before and behind alike: "And so"."""


def _without_opening(sentence: Sentence) -> list[Token]:
    """A spoken sentence from its subject on: what opens it tells only on what it rests, or when; empty where it opens so."""
    main = next((each for each in clauses(sentence) if each.verb.head == each.verb.index), None)
    if main is None or main.finite.tag not in ("VBP", "VBZ", "VBD", "MD"):
        return []
    first = sentence.branch(main.subject)[0].index
    openings = [each for each in sentence.children(main.verb) if each.index < first]
    plain = all(each.dep in ("prep", "npadvmod", "advmod", "punct") for each in openings)
    plain = plain and not any(each.text.lower() in _ON_WHAT_IT_RESTS for each in sentence.tokens[:first])
    tokens = list(sentence.tokens[first:])
    while tokens and tokens[-1].pos == "PUNCT":
        tokens = tokens[:-1]
    return tokens if plain and first else []


_ON_WHAT_IT_RESTS = frozenset("if unless when while because although though as since until whether".split())


def _clauses_of(sentence: Sentence) -> list[list[Token]]:
    """The clauses within a spoken sentence that are unbroken, the longest first."""
    found = []
    for clause in clauses(sentence):
        if (
            clause.subject.head != clause.verb.index
            or not _asserted(sentence, clause.verb)
            or any(each.dep == "mark" and each.text.lower() != "that" for each in sentence.children(clause.verb))
        ):
            continue
        joined = [
            each.index
            for each in sentence.children(clause.verb)
            if (each.dep in ("cc", "conj", "mark", "parataxis", "ccomp") and each.index < clause.subject.index)
            or (each.dep == "advcl" and each.index < clause.subject.index and not is_condition(sentence, each))
            or each.dep in ("cc", "conj")
            or (each.dep == "mark" and each.text.lower() == "that")
        ]
        tokens = sentence.branch(clause.verb, without=joined)
        while tokens and (tokens[0].pos in ("PUNCT", "CCONJ") or tokens[0].dep == "mark"):
            tokens = tokens[1:]
        while tokens and tokens[-1].pos in ("PUNCT", "CCONJ"):
            tokens = tokens[:-1]
        if tokens and tokens[-1].index - tokens[0].index == len(tokens) - 1 and _is_cut_clean(sentence, tokens):
            found.append(tokens)
    return sorted(found, key=len, reverse=True)


def _is_cut_clean(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Whether nothing that belongs to a stretch stands right before or behind it."""
    first, last = tokens[0].index, tokens[-1].index
    before = sentence.tokens[first - 1] if first else None
    behind = sentence.tokens[last + 1] if last + 1 < len(sentence.tokens) else None
    opens = before is None or before.pos in ("PUNCT", "CCONJ") or before.dep == "mark"
    ends = behind is None or behind.pos in ("PUNCT", "CCONJ")
    rest = sentence.tokens[last + 1 : last + 3]
    goes_on = any(each.dep in ("mark", "prep", "advcl", "relcl", "acl", "ccomp") for each in rest)
    return opens and ends and not goes_on


def _asserted(sentence: Sentence, verb: Token) -> bool:
    """Whether the speaker says it outright: not in a condition, a question within, or a relative clause."""
    while verb.head != verb.index:
        if verb.dep not in ("conj", "parataxis"):
            return False  # what somebody hopes, fears or denies is not said outright
        if any(
            each.tag in ("WDT", "WP", "WRB") or (each.dep == "mark" and each.text.lower() != "that")
            for each in sentence.children(verb)
        ):
            return False
        head = sentence.tokens[verb.head]
        if verb.dep == "conj" and any(
            each.dep == "advcl" and head.index < each.index < verb.index for each in sentence.children(head)
        ):
            return False
        verb = head
    return True


def _stands(scene: Scene, sentence: Sentence, tokens: Sequence[Token], words: str) -> bool:
    return (
        len(words.split()) >= 4
        and tokens[0].text.lower() not in ("then", "also", "instead")
        and not any(each.text == "?" for each in sentence.tokens[tokens[-1].index :][:3])
        and not loose_in_speech(scene, sentence, tokens)
        and (bool(scene.headline) or not leans_on_event(sentence, tokens))
        and says_enough(tokens, words)
        and not nests(words)
        and not mentions_relative_day(words)
        and not _OF_SELF.search(words)
        and words.count("(") == words.count(")")
        and any(each.tag in ("VBD", "VBZ", "VBP", "MD") for each in tokens)
    )


_OF_SELF = re.compile(
    r"\b(?:I am|I’m|I'm|I was|as) (?:the|a|an)\b|\bmy (?:country|wife|husband|party|government|administration|"
    r"son|daughter|mother|father|brother|sister|children|family|state)\b"
)
"""Words by which a speaker tells who it is."""


def shown(scene: Scene, sentence: Sentence, tokens: Sequence[Token]) -> str:
    """A passage's words, with dots where the sentence began earlier or goes on."""
    words = said(span_of(tokens).of(scene.text))
    real = [token for token in sentence.tokens if token.pos != "PUNCT"]
    opened = tokens[0].index > real[0].index and (words[:1].islower() or tokens[0].text == "I")
    goes_on = tokens[-1].index < real[-1].index
    return f"{'… ' if opened else ''}{words}{' …' if goes_on else ''}"


def span_of(tokens: Sequence[Token]) -> Span:
    return Span(tokens[0].span.start, tokens[-1].span.end)


@maker(Kind.SPEAKER, needs=Layer.QUOTATIONS | Layer.PEOPLE)
def speaker(scene: Scene) -> Iterator[Draft]:
    """Who said these words?"""
    for quotation in scene.quotations(sure=SURE):
        if quotation.type is not QuotationType.DIRECT or not _is_clear(scene, quotation):
            continue
        for sentence, tokens in passages(scene, quotation):
            span = span_of(tokens)
            words = shown(scene, sentence, tokens)
            name = speaker_name(quotation)
            asked = f"{who(scene, name)} said, “{words}”?"
            stem = scene.placed(asked, words, about=name, leans=leans_on_event(sentence, tokens))
            if stem is None or is_part(scene, quotation) or is_taken_back(scene, sentence):
                continue
            yield Draft(
                Kind.SPEAKER,
                stem,
                name,
                AnswerType.PERSON,
                scene.evidence(span, *quotation.cue[:1], names=(name,)),
                f"{name} said, “{words}”.",
                ("said", name, *content_words(words)),
                quotation.confidence,
                worth=0.75 + min(len(content_words(words)), 10) / 50,
                claimant=name,
                slot="speaker",
                barred=spoken_of(scene, span),
            )


def who(scene: Scene, name: str) -> str:
    """ "Who", or with the calling of somebody whom hardly anybody knows: "Which former pollster of the White House"."""
    person = scene.people[name]
    role = next((each for each in roles(scene) if each.holder.name == name), None)
    told = is_known(person) or is_head(person) or name in scene.titled_names or len(person.mentions) >= _OF_MUCH
    if role is None or told or not role.names_calling or len(role.words.split()) > _LONGEST_ROLE:
        return "Who"
    return f"Which {set_small(role.words)}"


_LONGEST_ROLE = 10
"""Words of a calling in a question for its holder."""
_OF_MUCH = 5
"""Times that somebody is named of whom the report tells much: what they are called is one thing of many."""


def _is_clear(scene: Scene, quotation: Quotation) -> bool:
    """Whether it is a name that stands with the words, or a pronoun that can be nobody else's."""
    if not _is_told_where_it_stands(scene, quotation):
        return False
    told = quotation.speaker
    pronoun = told is not None and told.text.lower() in PERSONAL
    if not pronoun or told is None:
        return is_named_apart(scene, quotation)
    name = speaker_name(quotation)
    before = [each for each in scene.parsed.quotations if each.spans[0].start < quotation.spans[0].start]
    goes_on = bool(before) and speaker_name(max(before, key=lambda each: each.spans[0])) == name
    return scene.is_clear(told.span, name) and (goes_on or scene.is_subject_before(told.span, name))


def _is_told_where_it_stands(scene: Scene, quotation: Quotation) -> bool:
    """Whether the sentence around the words names nobody but who speaks: "Trump, also on Twitter, defended his decision: “...”"."""
    around = scene.sentence_at(quotation.spans[0].start)
    if around is None or any(around.span.covers(cue) for cue in quotation.cue):
        return True
    own = (each for each in scene.namings(around.span) if not any(each[0].touches(span) for span in quotation.spans))
    named = {person.name for _, person in own}
    return not named or speaker_name(quotation) in named


def is_named_apart(scene: Scene, quotation: Quotation) -> bool:
    """Whether no other of the article bears the surname of who speaks, or the given name stands with it: "Clinton said" may be either."""
    person = scene.people[speaker_name(quotation)]
    told = quotation.speaker.text if quotation.speaker else ""
    return scene.surname_unique(person) or person.name.split()[0] in told


def cue_clause(scene: Scene, quotation: Quotation) -> Clause | None:
    """The clause whose verb is the quotation's cue."""
    if not quotation.cue:
        return None
    sentence = scene.sentence_at(quotation.cue[0].start)
    if sentence is None:
        return None
    return next((clause for clause in clauses(sentence) if clause.verb.span == quotation.cue[0]), None)


@maker(Kind.SPEAKER, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def teller(scene: Scene) -> Iterator[Draft]:
    """Who said that ...? The article's own sentence with "who" for its subject."""
    asked: set[Span] = set()
    for quotation in scene.quotations(sure=SURE_OF_CUE):
        clause = cue_clause(scene, quotation)
        if (
            clause is None
            or is_cut(clause)
            or quotation.type is QuotationType.DIRECT
            or clause.verb.span in asked
            or not is_named_apart(scene, quotation)
            or is_taken_back(scene, clause.sentence)
            or has_loose_opening(clause)
            or calls_by_first_name(scene, clause.sentence.span)
            or lacks_that(clause)
            or (clause.verb.lemma == "tell" and not clause.child("ccomp"))
            or (clause.verb.lemma == "call" and clause.child("prep"))
            or is_asked(clause)
        ):
            continue
        asked.add(clause.verb.span)
        name = speaker_name(quotation)
        rendering = Rendering(scene, named={name: None})
        asker = who(scene, name)
        stem = subject_question(clause, asker, rendering)
        leans = bool(rendering.loose)
        if (
            stem is None
            or not all(is_settled(scene, clause.sentence, each) for each in rendering.loose)
            or surname(name) in stem
            or len(stem.split()) < 6
            or stem.split()[-1] in ("include?", "are?", "is?", "says?")
            or not _says_of_what(stem)
            or _has_placeholder(clause)
        ):
            continue
        words = [word for each in quotation.spans for word in content_words(each.of(scene.text))]
        if not _ends_where_quoted(scene, quotation, stem):
            continue
        told = set(content_words(stem.replace("’", "'")))
        if sum(1 for word in words if word.replace("’", "'") in told) < len(words) / 2:
            continue
        yield _asked_who(scene, clause, rendering, stem, asker, name=name, words=words, leans=leans)


def _asked_who(
    scene: Scene,
    clause: Clause,
    rendering: Rendering,
    stem: str,
    asker: str,
    *,
    name: str,
    words: Sequence[str],
    leans: bool,
) -> Draft:
    """The draft of "Who said that ...?", or "Which analyst said ...?", as `asker` has it."""
    sentence = clause.sentence.span
    return Draft(
        Kind.SPEAKER,
        scene.leaning(stem) if leans else scene.placed(stem, stem, about=name) or "",
        name,
        AnswerType.PERSON,
        scene.evidence(sentence, names=(name,)),
        f"{name}{stem.removeprefix(asker)[:-1]}.",
        ("said", name, *words),
        certainty(scene, clause, name),
        worth=0.8,
        claimant=name,
        slot="speaker",
        barred=spoken_of(scene, sentence) | frozenset(rendering.named),
    )


def _ends_where_quoted(scene: Scene, quotation: Quotation, stem: str) -> bool:
    """Whether words in marks go on as far as the speaker's do, so that no sentence is cut in its middle."""
    quoted = (each.rstrip(" .,;…") for each in re.findall(r"“([^”]*)”", stem))
    behind = (
        said(span.of(scene.text)).partition(each)[2].lstrip(" .,;")
        for each in quoted
        for span in quotation.spans
        if each
    )
    return all(not rest or rest[0] in "”\"’'" for rest in behind)


def _says_of_what(stem: str) -> bool:
    """Whether somebody who has not read the article can tell what was said: it names something, or says a good deal."""
    named = bool(re.search(r"[ “‘][A-Z]", stem)) or len(content_words(stem)) >= 7
    return named and not re.search(r"\bsome(?:one|body)\b", stem)


def certainty(scene: Scene, clause: Clause, name: str) -> float:
    """How sure it is that the clause's subject is this person: named there, or a pronoun that is clear."""
    found = scene.person_at(clause.subject)
    if found and found[0].name == name:
        return 0.97
    return 0.93 if scene.stands_for(clause.subject) == name else 0.0


def _has_placeholder(clause: Clause) -> bool:
    return any(token.pos == "QUOTE" for token in clause.sentence.branch(clause.verb, without=droppable(clause)))


@maker(Kind.SPEAKER, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def teller_behind(scene: Scene) -> Iterator[Draft]:
    """The same where the speaker stands behind: "The tariffs are a bad idea, Marcelo Ebrard said on Tuesday."."""
    asked: set[Span] = set()
    for quotation in scene.quotations(sure=SURE_OF_TELLER):
        clause = cue_clause(scene, quotation)
        if (
            clause is None
            or quotation.type is QuotationType.DIRECT
            or clause.verb.span in asked
            or calls_by_first_name(scene, clause.sentence.span)
        ):
            continue
        told = _told_before(clause)
        if clause.verb.lemma not in _PLAIN_CUES or not told or not _is_clear(scene, quotation):
            continue
        asked.add(clause.verb.span)
        name = speaker_name(quotation)
        rendering = Rendering(scene, named={name: None})
        words = without_stop(rendering.words(clause.sentence, told))
        asker = who(scene, name)
        stem = f"{asker} said that {words}?"
        if (
            not all(is_settled(scene, clause.sentence, each) for each in rendering.loose)
            or surname(name) in words
            or not 7 <= len(words.split()) <= _LONGEST_TOLD
            or words.count("“") != words.count("”")
            or not _says_of_what(stem)
        ):
            continue
        yield _asked_who(
            scene, clause, rendering, stem, asker, name=name, words=content_words(words), leans=bool(rendering.loose)
        )


_PLAIN_CUES = frozenset("say tell state note explain add announce write tweet argue warn".split())
_LONGEST_TOLD = 30
SURE_OF_TELLER = 0.86
"""How sure it must be who it was where the speaker stands behind the words."""


def _told_before(clause: Clause) -> list[Token]:
    """The statement that opens a sentence and ends in the comma before "Ebrard said"; empty where there is none."""
    tokens = clause.sentence.tokens
    first = min(token.index for token in clause.sentence.branch(clause.subject))
    if first < 2 or clause.subject.index > clause.verb.index or tokens[first - 1].text != ",":
        return []
    told = list(tokens[: first - 1])
    head = next(
        (each for each in told if each.dep in ("ccomp", "ROOT", "parataxis") and each.pos in ("VERB", "AUX")), None
    )
    stands = head is not None and any(
        each.dep in ("nsubj", "nsubjpass") and each.index < head.index for each in clause.sentence.children(head)
    )
    opens = told[0].text[0].isupper() and told[0].pos not in ("CCONJ", "ADP", "SCONJ", "ADV", "PUNCT")
    asks = any(each.pos == "QUOTE" or each.text in ("?", "!", ";", ":") for each in told)
    return told if stands and opens and not asks else []
