"""Makers for what people said: who said it, how they put it, and the word that is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.question import AnswerType, Kind
from crisisdesk.domain.reading import Layer, Quotation, QuotationType, Sentence, Token
from crisisdesk.questions.clauses import Clause, clauses, droppable, has_loose_opening, subject_question
from crisisdesk.questions.draft import Draft, maker
from crisisdesk.questions.phrases import PERSON_NOUNS, Rendering, children, content_words, introduced, loose_in_speech, mentions_relative_day, said, spoken_day, tidy, within
from crisisdesk.questions.scene import Scene

SURE = 0.88
_LABEL_VERBS = frozenset("call describe dub brand label term characterize characterise deem denounce".split())
_OPENINGS = frozenset("and but so well look now yes no because or".split())


def _name(quotation: Quotation) -> str:
    return (quotation.speaker.name if quotation.speaker else None) or ""


def spoken_of(scene: Scene, *spans: Span) -> frozenset[str]:
    """People who are named within `spans`: whoever is spoken of is no fair wrong answer."""
    return frozenset(name for name, person in scene.people.items() for mention in person.mentions if any(span.covers(mention) for span in spans))


def passages(scene: Scene, quotation: Quotation, *, longest: int = 26) -> Iterator[tuple[Sentence, list[Token]]]:
    """Stretches of a direct quotation that can stand alone: sentences, or where these lean on others, clauses of them."""
    for span in quotation.spans:
        for sentence in scene.inside(span):
            tokens = [token for token in sentence.tokens if token.pos != "PUNCT" or token.index]
            while tokens and (tokens[0].pos == "PUNCT" or tokens[0].text.lower() in _OPENINGS and tokens[0].dep in ("cc", "intj", "advmod", "mark")):
                tokens = tokens[1:]
            options = [tokens, *_clauses_of(sentence)]
            fit = next((each for each in options if each and _stands(scene, sentence, each, longest)), None)
            if fit:
                yield sentence, fit


def _clauses_of(sentence: Sentence) -> list[list[Token]]:
    """The clauses within a spoken sentence that are unbroken, the longest first."""
    found = []
    for clause in clauses(sentence):
        if not _asserted(sentence, clause.verb):
            continue
        joined = [each.index for each in children(sentence, clause.verb) if each.dep in ("cc", "conj", "mark", "advcl", "parataxis", "ccomp") and each.index < clause.subject.index or each.dep in ("cc", "conj") or each.dep == "mark" and each.text.lower() == "that"]
        tokens = within(sentence, clause.verb, without=joined)
        while tokens and (tokens[0].pos in ("PUNCT", "CCONJ") or tokens[0].dep == "mark"):
            tokens = tokens[1:]
        while tokens and tokens[-1].pos in ("PUNCT", "CCONJ"):
            tokens = tokens[:-1]
        if tokens and tokens[-1].index - tokens[0].index == len(tokens) - 1:
            found.append(tokens)
    return sorted(found, key=len, reverse=True)


def _asserted(sentence: Sentence, verb: Token) -> bool:
    """Whether the speaker says it outright: not in a condition, a question within, or a relative clause."""
    while verb.head != verb.index:
        if verb.dep not in ("ccomp", "conj", "parataxis"):
            return False
        if any(each.tag in ("WDT", "WP", "WRB") or each.dep == "mark" and each.text.lower() != "that" for each in children(sentence, verb)):
            return False
        head = sentence.tokens[verb.head]
        if verb.dep == "conj" and any(each.dep == "advcl" and head.index < each.index < verb.index for each in children(sentence, head)):
            return False
        verb = head
    return True


def _stands(scene: Scene, sentence: Sentence, tokens: Sequence[Token], longest: int) -> bool:
    words = Span(tokens[0].span.start, tokens[-1].span.end).of(scene.text)
    count = len(words.split())
    return 4 <= count <= longest and not loose_in_speech(sentence, tokens) and len(content_words(words)) >= 3 and not mentions_relative_day(words) and words.count("(") == words.count(")")


def shown(scene: Scene, sentence: Sentence, tokens: Sequence[Token]) -> str:
    """A passage's words, with dots where the sentence began earlier or goes on."""
    words = said(_span(tokens).of(scene.text))
    real = [token for token in sentence.tokens if token.pos != "PUNCT"]
    opened = tokens[0].index > real[0].index and words[:1].islower()
    goes_on = tokens[-1].index < real[-1].index
    return f"{'… ' if opened else ''}{words}{' …' if goes_on else ''}"


def _span(tokens: Sequence[Token]) -> Span:
    return Span(tokens[0].span.start, tokens[-1].span.end)


@maker(Kind.SPEAKER, needs=Layer.QUOTATIONS | Layer.PEOPLE)
def speaker(scene: Scene) -> Iterator[Draft]:
    """Who said these words?"""
    for quotation in scene.quotations(sure=SURE):
        if quotation.type is not QuotationType.DIRECT:
            continue
        for sentence, tokens in passages(scene, quotation):
            span = _span(tokens)
            words = shown(scene, sentence, tokens)
            name = _name(quotation)
            yield Draft(
                Kind.SPEAKER,
                f"Who said, “{words}”?",
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
    for quotation in scene.quotations(sure=SURE):
        clause = cue_clause(scene, quotation)
        if clause is None or quotation.type is QuotationType.DIRECT or clause.verb.span in asked or has_loose_opening(clause):
            continue
        if clause.verb.lemma == "call" and clause.child("prep"):
            continue
        asked.add(clause.verb.span)
        rendering = Rendering(scene)
        stem = subject_question(clause, "Who", rendering)
        name = _name(quotation)
        if stem is None or rendering.loose or name in rendering.named or len(stem.split()) < 6 or _has_placeholder(clause):
            continue
        quoted = any(each.type is QuotationType.MIXED and scene.evidence(each.spans[0]) and clause.sentence.span.covers(each.spans[0]) for each in scene.parsed.quotations)
        words = [word for each in quotation.spans for word in content_words(each.of(scene.text))]
        told = set(content_words(stem.replace("’", "'")))
        if sum(1 for word in words if word.replace("’", "'") in told) < len(words) / 2:
            continue
        yield Draft(
            Kind.SPEAKER if quoted else Kind.PARAPHRASE,
            stem,
            name,
            AnswerType.PERSON,
            scene.evidence(clause.sentence.span, names=(name,)),
            f"{name}{stem.removeprefix('Who')[:-1]}.",
            ("said", name, *words),
            quotation.confidence,
            worth=0.8 if quoted else 0.7,
            claimant=name,
            slot="speaker",
            barred=spoken_of(scene, clause.sentence.span) | frozenset(rendering.named),
        )


def _has_placeholder(clause: Clause) -> bool:
    return any(token.pos == "QUOTE" for token in within(clause.sentence, clause.verb, without=droppable(clause)))


@maker(Kind.WORDS, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def words(scene: Scene) -> Iterator[Draft]:
    """How did somebody describe a thing? Also turned round: what did they call by these words?"""
    for quotation in scene.quotations(sure=SURE - 0.08):
        clause = cue_clause(scene, quotation)
        if clause is None or quotation.type is not QuotationType.MIXED or clause.verb.lemma.lower() not in _LABEL_VERBS:
            continue
        thing = clause.child("dobj", "nsubjpass")
        if thing is None or any(span.covers(thing.span) for span in quotation.spans) or thing.pos == "PRON":
            continue
        rendering = Rendering(scene)
        name = _name(quotation)
        who = rendering.name(scene.people[name])
        barred = [each.index for each in children(clause.sentence, thing) if each.dep in ("relcl", "appos", "acl")]
        what = rendering.words(clause.sentence, [token for token in within(clause.sentence, thing, without=barred) if not any(span.touches(token.span) for span in quotation.spans)])
        if rendering.loose or not what:
            continue
        phrase = said(quotation.spans[0].of(scene.text))
        base = Draft(
            Kind.WORDS,
            f"How did {who} describe {what}?",
            f"“{phrase}”",
            AnswerType.PHRASE,
            scene.evidence(clause.sentence.span, names=(name,)),
            f"{who} called {what} “{phrase}”.",
            ("called", name, *content_words(phrase)),
            quotation.confidence,
            worth=0.9,
            claimant=name,
            accepted=(phrase,),
            slot="quoted adjectives",
        )
        yield base


@maker(Kind.LABEL, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def label(scene: Scene) -> Iterator[Draft]:
    """What did somebody call by a word that stands in marks within a noun phrase: a "minor" incursion."""
    for quotation in scene.quotations(sure=0.75):
        sentence = scene.sentence_at(quotation.spans[0].start)
        clause = cue_clause(scene, quotation)
        if sentence is None or clause is None or quotation.type is not QuotationType.MIXED or not sentence.span.covers(quotation.spans[0]):
            continue
        inside = [token for token in sentence.tokens if quotation.spans[0].covers(token.span)]
        if not inside or any(token.dep not in ("amod", "conj", "cc", "advmod", "punct", "compound") for token in inside):
            continue
        noun = sentence.tokens[inside[-1].head] if inside[-1].dep == "amod" else sentence.tokens[inside[0].head]
        draft = _labelled(scene, quotation, clause, sentence, noun, inside)
        if draft:
            yield draft


def _labelled(scene: Scene, quotation: Quotation, clause: Clause, sentence: Sentence, noun: Token, inside: Sequence[Token]) -> Draft | None:
    if noun.pos != "NOUN" or noun.dep != "dobj":
        return None
    holder = sentence.tokens[noun.head]
    inner = next((each for each in clauses(sentence) if each.verb.index == holder.index), None)
    if inner is None or inner.verb.dep != "ccomp" or sentence.tokens[inner.verb.head].index != clause.verb.index:
        return None
    rendering = Rendering(scene)
    who = rendering.name(scene.people[_name(quotation)])
    rest = rendering.words(sentence, [*within(sentence, inner.subject), *inner.auxiliaries, inner.verb])
    phrase_rendering = Rendering(scene, antecedents=True)
    barred = {token.index for token in inside} | {token.index for token in sentence.tokens if token.text in ('"', "'")}
    thing = phrase_rendering.words(sentence, [token for token in within(sentence, noun) if token.index not in barred])
    thing = _article_mended(thing)
    word = said(quotation.spans[0].of(scene.text))
    if rendering.loose or phrase_rendering.loose or len(thing.split()) < 2:
        return None
    return Draft(
        Kind.LABEL,
        f"What did {who} call “{word}”, {_gerund(clause.verb)} that {rest} it?",
        thing,
        AnswerType.PHRASE,
        scene.evidence(sentence.span, names=(_name(quotation),)),
        f"{who} called {thing} “{word}”, {_gerund(clause.verb)} that {rest} it.",
        ("labelled", _name(quotation), word, *content_words(thing)),
        quotation.confidence,
        worth=0.9,
        claimant=_name(quotation),
        slot="noun phrase",
    )


def _article_mended(words: str) -> str:
    first, _, rest = words.partition(" ")
    if first.lower() not in ("a", "an") or not rest:
        return words
    return f"{'an' if rest[0].lower() in 'aeiou' else 'a'} {rest}"


def _gerund(verb: Token) -> str:
    word = verb.lemma.lower()
    return f"{word[:-1]}ing" if word.endswith("e") and not word.endswith("ee") else f"{word}ing"


@maker(Kind.GAP, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def gap(scene: Scene) -> Iterator[Draft]:
    """The key term left out of somebody's words."""
    for quotation in scene.quotations(sure=SURE):
        if quotation.type is not QuotationType.DIRECT:
            continue
        best = max(_gaps(scene, quotation), key=lambda pair: (pair[0], -pair[2].index), default=None)
        if best is None:
            continue
        _, tokens, token = best
        span = _span(tokens)
        before = Span(span.start, token.span.start).of(scene.text)
        after = Span(token.span.end, span.end).of(scene.text)
        name = _name(quotation)
        who = introduced(scene.people[name])
        text = said(f"{before}____{after}")
        whole = said(span.of(scene.text))
        yield Draft(
            Kind.GAP,
            f"Which word is missing from what {who} said: “{text}”?",
            token.text,
            AnswerType.PHRASE,
            scene.evidence(span, *quotation.cue[:1], names=(name,)),
            f"{name} said, “{whole}”.",
            ("said", name, *content_words(whole)),
            quotation.confidence,
            worth=0.6,
            claimant=name,
            slot=f"word {token.tag} {token.dep}",
            barred=frozenset(word.casefold() for word in whole.split()),
        )


def _gaps(scene: Scene, quotation: Quotation) -> Iterator[tuple[float, list[Token], Token]]:
    """Words that could be left out, with how well each would do."""
    for sentence, tokens in passages(scene, quotation, longest=34):
        texts = [token.text.lower() for token in tokens]
        for token in tokens[1:]:
            if _is_fixed(sentence, token) or token.lemma.lower() in PERSON_NOUNS or token.tag not in ("NN", "NNS", "JJ") or len(token.text) < 5 or texts.count(token.text.lower()) > 1 or not token.text.isalpha() or token.text[0].isupper():
                continue
            head = sentence.tokens[token.head]
            fixed = token.dep in ("compound", "amod") and head.dep in ("compound",)
            score = {"pobj": 2.0, "dobj": 2.0, "attr": 1.6, "amod": 1.5, "nsubj": 1.2, "conj": 1.0}.get(token.dep, 0.4) - (1.0 if fixed else 0.0) + min(len(token.text), 10) / 20
            yield score, tokens, token


def _is_fixed(sentence: Sentence, token: Token) -> bool:
    """A noun within a set phrase, "in addition to": nobody chose that word."""
    at = token.index
    before = sentence.tokens[at - 1].text.lower() if at else ""
    after = sentence.tokens[at + 1].text.lower() if at + 1 < len(sentence.tokens) else ""
    return before in ("in", "on", "by", "at", "with", "for") and after in ("to", "of", "with", "for")


@maker(Kind.ADDRESSEE, needs=Layer.QUOTATIONS | Layer.PEOPLE | Layer.SYNTAX)
def addressee(scene: Scene) -> Iterator[Draft]:
    """To which network, in an interview with whom?"""
    for sentence in scene.frames:
        for token in sentence.tokens:
            if token.lemma.lower() != "interview" or token.pos != "NOUN":
                continue
            outlet = next((child for prep in children(sentence, token) if prep.text.lower() in ("with", "on", "to") for child in children(sentence, prep) if child.dep == "pobj"), None)
            clause = next((each for each in clauses(sentence) if token in each.tokens and each.verb.head == each.verb.index), None)
            known = gazetteer.broadcaster(outlet.text) if outlet else None
            if outlet is None or clause is None or known is None:
                continue
            found = scene.person_at(clause.subject)
            name = found[0].name if found else scene.stands_for(clause.subject)
            if name is None or name not in scene.people:
                continue
            who = introduced(scene.people[name])
            kind = "network" if known.kind in ("network", "broadcaster") else "outlet"
            days = [day for day in scene.dates_in(sentence.span) if day.value and day.confidence >= 0.9]
            when = f" on {spoken_day(days[0].value)}" if days and days[0].value else ""
            yield Draft(
                Kind.ADDRESSEE,
                f"To which {kind} did {who} speak in an interview{when}?",
                outlet.text,
                AnswerType.ORGANISATION,
                scene.evidence(sentence.span, names=(name,)),
                f"{who} spoke to {outlet.text} in an interview{when}.",
                ("interview", name, outlet.text),
                0.93,
                worth=0.6,
                slot="broadcaster",
            )
