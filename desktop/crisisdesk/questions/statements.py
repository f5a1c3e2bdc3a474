"""The article's sentences made to stand alone, with the parts of each that can be asked for."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.questions.clauses import is_cut, statement, told_tokens
from crisisdesk.questions.phrases import Rendering, claimant_words
from crisisdesk.questions.reports import Reported, reported
from crisisdesk.questions.scene import Scene
from crisisdesk.questions.slots import Slot, slots_of
from crisisdesk.questions.wording import content_words, without_stop

LONGEST = 32
"""Words of a statement at most; a whole sentence is taken up to `_WHOLE`."""
_WHOLE = 26


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of the article, or a clause of one, that can be understood by itself."""

    sentence: Sentence
    words: str
    """Without the stop, as they stand within a sentence: "the crane", "Norway"."""
    claimant: str
    """Who says so, where the words themselves do not tell: they then begin with "According to"."""
    confidence: float
    slots: tuple[Slot, ...]
    named: tuple[str, ...]
    """The people named in it, in full."""
    report: Reported | None
    """The clause; None for a whole sentence."""
    leans: bool = False
    """Whether it speaks of "the crash" that only the article's title tells of: then that has to be named with it."""

    def leans_without(self, scene: Scene, key: str, told: str) -> bool:
        """The same when `key` is left out of what is told: it does not name the event any more."""
        return self.leans or not scene.is_placed(told, (name for name in self.named if name != key))

    def told(self, scene: Scene, put: Mapping[int, tuple[int, str]]) -> str:
        """Its words with others in the place of some: by index of the first token, how many tokens and what for them."""
        rendering = Rendering(scene, put=put)
        return _words(scene, self.sentence, self.report, rendering)


@functools.lru_cache(maxsize=1)
def statements(scene: Scene) -> tuple[Statement, ...]:
    """Whole sentences where they are short and nothing in them is loose, else their clauses."""
    return tuple(_statements(scene))


def _statements(scene: Scene) -> Iterator[Statement]:
    clauses: dict[int, list[Reported]] = {}
    for report in reported(scene):
        clauses.setdefault(report.clause.sentence.index, []).append(report)
    for sentence in scene.frames:
        whole = _whole(scene, sentence)
        parts = [part for report in clauses.get(sentence.index, ()) if (part := _part(scene, report))]
        if whole and (not whole.leans or not any(not part.leans for part in parts)):
            yield whole
        else:
            yield from parts


def _whole(scene: Scene, sentence: Sentence) -> Statement | None:
    if not _is_complete(sentence):
        return None
    return _stated(scene, sentence, None, 0.97, longest=_WHOLE)


def _part(scene: Scene, report: Reported) -> Statement | None:
    if not _is_unbroken(report):
        return None
    return _stated(scene, report.clause.sentence, report, report.confidence, longest=LONGEST)


def _is_unbroken(report: Reported) -> bool:
    """Whether a clause is told as the sentence has it: what is left out inside it begins and ends at a comma or a dash."""
    clause = report.clause
    tokens = clause.sentence.tokens
    if tokens[-1].text == "?" or is_cut(clause):
        return False
    joined = clause.subject.head != clause.verb.index
    kept = {token.index for token in told_tokens(clause)} - ({clause.subject.index} if joined else set())
    inner = [token for token in tokens if min(kept) < token.index < max(kept) and token.index not in kept]
    for token in inner:
        before, behind = tokens[token.index - 1], tokens[token.index + 1]
        if before.index in kept and token.pos != "PUNCT" and token.dep != "advmod":
            return False
        if behind.index in kept and token.pos != "PUNCT" and token.dep != "advmod":
            return False
    return not joined


def _stated(
    scene: Scene, sentence: Sentence, report: Reported | None, confidence: float, *, longest: int
) -> Statement | None:
    if scene.text[sentence.span.end :].lstrip()[:1].islower():
        return None  # cut in its middle, behind an abbreviation
    rendering = Rendering(scene)
    words = _words(scene, sentence, report, rendering)
    leans = bool(rendering.loose) or not scene.is_placed(words, rendering.named)
    if (
        (leans and not scene.headline)
        or not all(scene.is_of_title(each) for each in rendering.loose)
        or not 6 <= len(words.split()) <= longest
        or len(content_words(words)) < 4
    ):
        return None
    if (
        words[0] in "“‘\"'("
        or _BADLY_SET.search(words)
        or words.count("“") != words.count("”")
        or words.count("(") != words.count(")")
    ):
        return None
    if _DANGLES.search(words) or _loses_source(sentence, report) or _says_nothing(scene, sentence):
        return None
    return Statement(
        sentence,
        words,
        report.claimant if report else "",
        confidence,
        tuple(slots_of(scene, sentence, words)),
        tuple(rendering.named),
        report,
        leans,
    )


_DANGLES = re.compile(r"\b(?:his|her|its|their|the|a|an|of|in|on|at|to|for|with|by|from|and|or)$", re.IGNORECASE)


def _says_nothing(scene: Scene, sentence: Sentence) -> bool:
    """Whether it speaks of the outlet itself, or says only what is not so."""
    outlet = scene.parsed.outlet
    denied = any(each.dep == "neg" and sentence.tokens[each.head].head == each.head for each in sentence.tokens)
    return denied or bool(outlet and outlet in sentence.span.of(scene.text))


def _loses_source(sentence: Sentence, report: Reported | None) -> bool:
    """Whether a clause leaves out "according to a report": then a claim would become a fact."""
    if report is None:
        return False
    told = {token.index for token in told_tokens(report.clause)}
    return any(
        token.text.lower() in ("according", "reportedly", "allegedly") and token.index not in told
        for token in sentence.tokens
    )


_BADLY_SET = re.compile(r",,|\s[–—]\s|[“‘]\s|\s[”]|\(|\[|\w“|”\w|\s’\s")


def _words(scene: Scene, sentence: Sentence, report: Reported | None, rendering: Rendering) -> str:
    if report is None:
        return without_stop(rendering.words(sentence, _kept(sentence), offices=False))
    if not report.claimant:
        return _lowered(sentence, without_stop(statement(report.clause, rendering)))
    lead = f"according to {claimant_words(scene, report.claimant)}, "
    rendering.named.setdefault(report.claimant)
    told = without_stop(statement(report.clause, rendering))
    return f"{lead}{_lowered(report.clause.sentence, told)}"


def _lowered(sentence: Sentence, told: str) -> str:
    """A clause's words behind others: its first letter small, unless a name begins it."""
    first = told.split(maxsplit=1)[0] if told else ""
    if first in ("The", "A", "An"):
        return f"{told[0].lower()}{told[1:]}"
    known = any(token.text == first and token.pos == "PROPN" for token in sentence.tokens)
    small = {
        token.text.lower()
        for token in sentence.tokens
        if token.pos != "PROPN" and token.entity in ("", "CARDINAL", "DATE")
    }
    return told if known or first.lower() not in small or first == "I" else f"{told[0].lower()}{told[1:]}"


def _is_complete(sentence: Sentence) -> bool:
    """Whether it is an English statement with subject and finite verb, that rests on no quotation and asks nothing."""
    root = next((token for token in sentence.tokens if token.head == token.index), None)
    if root is None or root.pos not in ("VERB", "AUX") or any(each.pos == "QUOTE" for each in sentence.tokens):
        return False
    own = sentence.children(root)
    words = [token.text.lower() for token in sentence.tokens]
    return (
        not any(each.dep == "conj" and each.pos in ("VERB", "AUX") for each in own)
        and any(each.dep in ("nsubj", "nsubjpass") and each.index < root.index for each in own)
        and root.tag in ("VBD", "VBZ", "VBP", "VBN", "VBG", "VB")
        and sentence.tokens[-1].text in (".", "”", '"', ")")
        and sentence.tokens[0].text[:1].isalpha()
        and sum(1 for word in words if word in _FUNCTION_WORDS) * 8 >= len(words)
        and not {"?", "!", ";", "http", "@"} & set(words)
        and words[0] not in _CONNECTING
        and not _LEADS_ON.match(" ".join(words[:4]))
    )


_FUNCTION_WORDS = frozenset(
    "the a an of to in on at for with by from and or that is was were are has have had said".split()
)


def _kept(sentence: Sentence) -> list[Token]:
    """A sentence without openings such as "However," and without what stands in brackets."""
    out: list[Token] = []
    depth = 0
    for token in sentence.tokens:
        depth += token.text in "(["
        if not depth:
            out.append(token)
        depth -= token.text in ")]" and depth > 0
    if len(out) > 2 and out[0].text.lower() in ("and", "but"):
        out = out[1:]
    if len(out) > 2 and out[1].text == "," and (out[0].pos == "ADV" or out[0].text.lower() in _OPENINGS):
        out = out[2:]
    return out


_LEADS_ON = re.compile(
    r"in (?:return|response|addition|fact|turn|other words|contrast|comparison|that)\b|as a result\b|for (?:example|instance)\b"
    r"|for (?:his|her|that)\b"
    r"|of course\b|at the (?:same )?(?:time|end)\b|on the other\b|by (?:contrast|then)\b|to that end\b|what ['’]s more\b|that said\b"
    r"|among (?:them|those|others)\b|instead\b|still\b|even so\b|once again\b|like"
)
"""Openings that lean on the sentence before."""
_CONNECTING = frozenset("or yet because which who that whether nor".split())
_OPENINGS = frozenset(
    """first second third finally however meanwhile moreover furthermore nevertheless
    nonetheless additionally also still then finally""".split()
)
