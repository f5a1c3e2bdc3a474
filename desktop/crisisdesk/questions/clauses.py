"""Turns statements into questions by their syntax: subject questions, and questions with inversion or "do"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.questions.phrases import Rendering
from crisisdesk.questions.wording import tidy, without_stop

_AUXILIARIES = ("aux", "auxpass")
_MODALS = frozenset("will would can could may might shall should must ’ll 'll ’d 'd".split())
_FRONT = ("prep", "advcl", "advmod", "npadvmod", "mark", "punct", "cc", "intj", "dep", "ccomp")
_CONDITIONS = frozenset("if unless until before after once when without".split())
_SPELT = {
    "'s": "is",
    "’s": "is",
    "'re": "are",
    "’re": "are",
    "'ve": "have",
    "’ve": "have",
    "'ll": "will",
    "’ll": "will",
    "'d": "would",
    "’d": "would",
    "'m": "am",
    "’m": "am",
    "ca": "can",
    "wo": "will",
    "sha": "shall",
}
_SINGULAR = {"have": "has", "are": "is", "were": "was", "do": "does", "am": "is"}
_QUOTE = "QUOTE"


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb with its subject, in one sentence."""

    sentence: Sentence
    verb: Token
    subject: Token
    auxiliaries: tuple[Token, ...]

    @property
    def tokens(self) -> list[Token]:
        """All that belongs to the clause and to what hangs on it."""
        return self.sentence.branch(self.verb)

    @property
    def finite(self) -> Token:
        """The word that carries the tense."""
        return self.auxiliaries[0] if self.auxiliaries else self.verb

    @property
    def negated(self) -> bool:
        """Whether it says that something is not so."""
        return any(each.dep == "neg" for each in self.sentence.children(self.verb))

    def child(self, *deps: str) -> Token | None:
        """The verb's first child with one of these dependencies."""
        return next((each for each in self.sentence.children(self.verb) if each.dep in deps), None)


def clauses(sentence: Sentence) -> Iterator[Clause]:
    """The finite clauses of a sentence that have a subject of their own, or share that of the verb they are joined to."""
    for token in sentence.tokens:
        if token.pos not in ("VERB", "AUX") or token.dep in ("aux", "auxpass"):
            continue
        clause = _clause(sentence, token)
        if clause is not None:
            yield clause


def _clause(sentence: Sentence, verb: Token) -> Clause | None:
    own = sentence.children(verb)
    subject = next((each for each in own if each.dep in ("nsubj", "nsubjpass") and each.index < verb.index), None)
    auxiliaries = tuple(each for each in own if each.dep in _AUXILIARIES and each.index < verb.index)
    if subject is None and verb.dep == "conj" and not auxiliaries:
        head = sentence.tokens[verb.head]
        joined = any(each.dep == "cc" and head.index < each.index < verb.index for each in sentence.children(head))
        above = _clause(sentence, head) if joined and head.pos in ("VERB", "AUX") else None
        if above is None or (above.auxiliaries and verb.tag != "VBD") or verb.tag not in ("VBD", "VBZ", "VBP"):
            return None
        return Clause(sentence, verb, above.subject, ())
    if (
        subject is None
        or subject.pos == _QUOTE
        or subject.entity in ("DATE", "TIME")
        or subject.tag in ("WP", "WDT", "WP$")
        or subject.dep == "expl"
    ):
        return None
    finite = auxiliaries[0] if auxiliaries else verb
    if finite.tag not in ("VBD", "VBZ", "VBP", "MD") or any(each.text.lower() == "to" for each in auxiliaries):
        return None
    return Clause(sentence, verb, subject, auxiliaries)


_PLAIN = {
    "added": "said",
    "adds": "says",
    "continued": "said",
    "continues": "says",
    "reiterated": "said",
    "repeated": "said",
}
"""Verbs that only make sense after something else was said."""


def droppable(clause: Clause, *, keep: Sequence[int] = ()) -> frozenset[int]:
    """Branches that a question does better without: openings, joined clauses, afterthoughts behind a comma. Conditions stay."""
    sentence, verb = clause.sentence, clause.verb
    out = set()
    for each in sentence.children(verb):
        if each.index in keep:
            continue
        if (
            (each.dep == "punct" and each.text in _MARKS and not _is_glued(sentence, each))
            or (each.index < clause.subject.index and each.dep in _FRONT and clause.subject.head == verb.index)
            or each.dep in ("cc", "preconj")
            or each.dep == "conj"
            or each.dep in ("parataxis", "intj", "meta", "dep")
            or (
                each.dep in ("advcl", "prep", "advmod", "npadvmod")
                and each.index > verb.index
                and _after_comma(sentence, each)
            )
            or (each.dep == "advcl" and each.index > verb.index and not is_condition(sentence, each))
        ):
            out.add(each.index)
    return frozenset(out)


_MARKS = frozenset((",", ".", ";", ":", "--", "–", "—", "-", "…", "(", ")"))


def _is_glued(sentence: Sentence, mark: Token) -> bool:
    """Whether a mark stands within a word: "3-to-1"."""
    before = sentence.tokens[mark.index - 1] if mark.index else None
    behind = sentence.tokens[mark.index + 1] if mark.index + 1 < len(sentence.tokens) else None
    return (
        before is not None
        and behind is not None
        and before.span.end == mark.span.start
        and mark.span.end == behind.span.start
        and mark.text == "-"
    )


def asides(sentence: Sentence, tokens: Sequence[Token]) -> list[int]:
    """Relative clauses that hang on a name: they tell more of it, and do not say which one is meant."""
    return [each.index for each in tokens if each.dep in ("relcl", "acl") and sentence.tokens[each.head].pos == "PROPN"]


def _after_comma(sentence: Sentence, token: Token) -> bool:
    first = sentence.branch(token)[0]
    return first.index > 0 and sentence.tokens[first.index - 1].text in (",", "-", "–", "—", "--", "(")


def is_condition(sentence: Sentence, token: Token) -> bool:
    if token.text.lower() in _CONDITIONS:
        return True
    return (
        any(each.dep in ("mark", "advmod") and each.text.lower() in _CONDITIONS for each in sentence.children(token))
        or token.tag == "VB"
    )


def has_loose_opening(clause: Clause) -> bool:
    """Whether what opens the sentence decides what is said: a condition, or "on the Republican side", "in Michigan"."""
    sentence = clause.sentence
    openings = [each for each in sentence.children(clause.verb) if each.index < clause.subject.index]
    return any(
        (each.dep == "advcl" and is_condition(sentence, each)) or (each.dep == "prep" and _narrows(sentence, each))
        for each in openings
    )


def _narrows(sentence: Sentence, opening: Token) -> bool:
    if opening.text.lower() not in ("in", "on", "at", "among", "for", "under", "of", "with", "within", "across"):
        return False
    return any(token.entity in ("GPE", "NORP", "ORG", "LOC") for token in sentence.branch(opening))


def subject_question(clause: Clause, word: str, rendering: Rendering, *, keep: Sequence[int] = ()) -> str | None:
    """ "Who threatened Russia ...": `word` in the place of the subject, the verb made singular."""
    dropped = droppable(clause, keep=keep) | set(asides(clause.sentence, clause.sentence.tokens))
    tokens = list(clause.sentence.branch(clause.verb, without=dropped | {clause.subject.index}))
    head = [token for token in tokens if token.index < clause.verb.index or token.index == clause.verb.index]
    tail = [token for token in tokens if token.index > clause.verb.index]
    if any(token.dep not in (*_AUXILIARIES, "neg", "advmod", "punct") for token in head[:-1]):
        return None
    parts = [
        _PLAIN.get(word, word)
        for token in head
        for word in [_agreeing(token) if token.index == clause.finite.index else token.text]
        if token.text.lower() not in ("also", "however", "then", "again", "further")
    ]
    for token in head:
        rendering.note(clause.sentence, token)
    rest = rendering.words(clause.sentence, tail)
    return _asked(f"{word} {' '.join(parts)} {rest}")


def gap_question(
    clause: Clause,
    gap: Token,
    word: str,
    rendering: Rendering,
    *,
    stranded: str = "",
    keep: Sequence[int] = (),
    without: Sequence[int] = (),
) -> str | None:
    """ "What did Lavrov say ...": `word` first, then the verb's auxiliary or "do", the subject, and the rest without `gap`."""
    sentence, verb = clause.sentence, clause.verb
    dropped = droppable(clause, keep=keep) | {gap.index} | set(without) | set(asides(sentence, sentence.tokens))
    subject = sentence.branch(clause.subject, without=[*aside_heads(sentence, clause.subject), gap.index, *without])
    subject_words = rendering.words(sentence, subject)
    rest = list(
        sentence.branch(
            verb, without=dropped | ({clause.subject.index} if clause.subject.head == verb.index else set())
        )
    )
    before = [token for token in rest if token.index < verb.index and token not in clause.auxiliaries]
    tail = [token for token in rest if token.index > verb.index]
    front, middle = _inverted(clause)
    if front is None or _is_cut_within_word(sentence, subject):
        return None
    middle_words = " ".join(_kept(before, middle, clause))
    return _asked(f"{word} {front} {subject_words} {middle_words} {rendering.words(sentence, tail)} {stranded}")


def _is_cut_within_word(sentence: Sentence, tokens: Sequence[Token]) -> bool:
    """Whether words end before a hyphen, where the parser took a word for two: "her co" of "her co-workers"."""
    behind = sentence.tokens[tokens[-1].index + 1 : tokens[-1].index + 2]
    return any(each.text in ("-", "–") and each.span.start == tokens[-1].span.end for each in behind)


def aside_heads(sentence: Sentence, head: Token) -> list[int]:
    """What hangs on a noun behind a comma and only tells more, with the commas around it. Lists keep theirs."""
    out: list[int] = []
    for each in sentence.children(head):
        if each.dep in ("relcl", "appos", "acl") and _after_comma(sentence, each):
            branch = sentence.branch(each)
            edges = {branch[0].index - 1, branch[-1].index + 1}
            out += [each.index, *(token.index for token in sentence.children(head) if token.index in edges)]
    return out


def _inverted(clause: Clause) -> tuple[str | None, list[Token | str]]:
    """The word to put before the subject, and the verb words to put behind it."""
    verb = clause.verb
    if clause.auxiliaries:
        first, *others = clause.auxiliaries
        return _SPELT.get(first.text.lower(), first.text.lower()), [*others, verb]
    if verb.lemma == "be":
        return _SPELT.get(verb.text.lower(), verb.text.lower()), []
    helper = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(verb.tag)
    return helper, [base(verb)]


def base(verb: Token) -> str:
    """The verb's bare form."""
    return verb.lemma.lower()


def _kept(before: Sequence[Token], middle: Sequence[Token | str], clause: Clause) -> list[str]:
    """Adverbs and "not" that stand before the verb, in their order with the other auxiliaries."""
    adverbs = [
        (token.index, _SPELT_NOT.get(token.text.lower(), token.text))
        for token in before
        if token.dep in ("neg", "advmod") and token.text.lower() not in ("also", "however", "then", "again")
    ]
    verbs = [(part.index, part.text) if isinstance(part, Token) else (clause.verb.index, part) for part in middle]
    return [word for _, word in sorted(adverbs + verbs)]


_SPELT_NOT = {"n't": "not", "n’t": "not"}


def _agreeing(token: Token) -> str:
    """The finite verb after "who", which is singular."""
    word = _SPELT.get(token.text.lower(), token.text)
    if word.lower() in _SINGULAR:
        return _SINGULAR[word.lower()]
    return third_person(token) if token.tag == "VBP" and word.lower() not in _MODALS else word


def third_person(verb: Token) -> str:
    """The form that goes with "who": "insists"."""
    word = verb.lemma.lower()
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{word}es"
    return f"{word[:-1]}ies" if word.endswith("y") and word[-2:-1] not in "aeiou" else f"{word}s"


def _asked(words: str) -> str | None:
    out = tidy(words)
    out = without_stop(out)
    return f"{out[:1].upper()}{out[1:]}?" if out else None


def told_tokens(clause: Clause) -> list[Token]:
    """The tokens of a clause that `statement` tells, in order."""
    sentence = clause.sentence
    dropped = droppable(clause) | set(asides(sentence, sentence.tokens))
    subject = sentence.branch(clause.subject, without=aside_heads(sentence, clause.subject))
    barred = dropped | ({clause.subject.index} if clause.subject.head == clause.verb.index else set())
    rest = sentence.branch(clause.verb, without=barred)
    return sorted({*subject, *rest}, key=lambda token: token.index)


def is_cut(clause: Clause) -> bool:
    """Whether `statement` would break off before or behind words that belong to it: then the parse is not to be trusted."""
    tokens = clause.sentence.tokens
    kept = {token.index for token in told_tokens(clause)}
    first, last = min(kept), max(kept)
    before = tokens[first - 1] if first else None
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    if before is not None and before.pos in ("ADP", "DET", "ADJ", "NUM", "NOUN", "PROPN", "AUX", "PART"):
        return True
    if behind is not None and behind.pos in ("VERB", "AUX", "NOUN", "PROPN", "ADJ", "NUM", "PART", "PRON", "DET"):
        return True
    needed = ("dobj", "ccomp", "xcomp", "attr", "acomp", "oprd", "dative", "agent")
    return any(each.dep in needed and each.index not in kept for each in clause.sentence.children(clause.verb))


def statement(clause: Clause, rendering: Rendering, *, without: Sequence[int] = ()) -> str:
    """The clause as a sentence of its own, without openings and afterthoughts."""
    sentence = clause.sentence
    dropped = droppable(clause) | set(without) | set(asides(sentence, sentence.tokens))
    subject = rendering.words(
        sentence, sentence.branch(clause.subject, without=[*aside_heads(sentence, clause.subject), *without])
    )
    barred = dropped | ({clause.subject.index} if clause.subject.head == clause.verb.index else set())
    tokens = sentence.branch(clause.verb, without=barred)
    for token in tokens:
        if token.index <= clause.verb.index:
            rendering.note(sentence, token)
    head = " ".join(
        _SPELT_NOT.get(token.text.lower(), token.text)
        for token in tokens
        if token.index <= clause.verb.index
        and token.text.lower() not in ("also", "however", "then", "again", "further")
    )
    out = tidy(
        f"{subject} {head} {rendering.words(sentence, [token for token in tokens if token.index > clause.verb.index])}"
    )
    return f"{out[:1].upper()}{out[1:]}"


def is_asked(clause: Clause) -> bool:
    """Whether it is only a question if somebody said or thought so: "declined to say whether she thought"."""
    verbs = (
        clause.verb,
        *itertools.takewhile(lambda each: each.pos in ("VERB", "AUX"), clause.sentence.above(clause.verb)),
    )
    marks = (each for verb in verbs for each in clause.sentence.children(verb) if each.dep in ("mark", "prep"))
    return any(each.text.lower() in ("whether", "if") for each in marks)


def lacks_that(clause: Clause) -> bool:
    """Whether what was said begins without "that" behind something else: "said at a conference the laws should be changed"."""
    told = next((each for each in clause.sentence.children(clause.verb) if each.dep == "ccomp"), None)
    if told is None or told.index < clause.verb.index:
        return False
    first = clause.sentence.branch(told)[0]
    begins = next((each for each in clause.sentence.children(told) if each.dep in ("nsubj", "nsubjpass", "expl")), told)
    subject = clause.sentence.branch(begins)[0]
    marked = any(each.dep == "mark" for each in clause.sentence.children(told)) or first.tag in ("WP", "WRB", "WDT")
    return (
        not marked
        and subject.index != clause.verb.index + 1
        and clause.sentence.tokens[subject.index - 1].text not in ("“", '"')
    )
