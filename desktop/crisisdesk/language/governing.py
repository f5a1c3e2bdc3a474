"""Which verb of speech some words within a sentence belong to: the one above them, around them or beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.language.cues import Cue, is_perfect, may_speak, subject_of
from crisisdesk.language.mentions import subtree

FEW = 4
"""Words in marks below which they may be a name or a doubt as well as a quotation."""
_NAMING = frozenset("call describe dub brand label nickname hail characterize characterise deride mock refer".split())
_ANYBODY = frozenset("they some many most people others you we".split())
_FAR = 12
"""Words after a verb of speech behind which something else is mostly told."""


def leads_to(sentence: Sentence, cue: Cue, place: Token) -> bool:
    """Whether a verb with its own subject stands right before some quoted words: "shout, “Open”"."""
    between = sentence.tokens[cue.verb.index + 1 : place.index]
    return cue.has_own_subject and cue.verb.index < place.index and all(each.pos == "PUNCT" for each in between)


def inserted(sentence: Sentence, top: Token, cues: Sequence[Cue]) -> Cue | None:
    """ "The town, Novak said, was “lost”": a clause between commas that hangs on what it reports."""
    over = {top.index, *(token.index for token in sentence.above(top))}
    for cue in cues:
        known = cue.strong or any(
            each.text.lower() == "as" for each in sentence.children(cue.verb) if each.dep == "mark"
        )
        hangs = cue.verb.head in over and cue.verb.dep in ("parataxis", "ccomp", "advcl", "dep")
        if known and hangs and cue.has_own_subject and _is_set_off(sentence, cue, top):
            return cue
    return None


def is_aside(sentence: Sentence, verb: Token) -> bool:
    """ "Novak said it was late, which was a sure sign that": what "which" adds to a whole clause is the writer's comment."""
    return verb.dep == "advcl" and any(
        each.text.lower() == "which" and each.dep == "nsubj" and sentence.tokens[each.index - 1].text == ","
        for each in sentence.children(verb)
    )


def last_before(cues: Sequence[Cue], inside: Sequence[Token]) -> tuple[Cue | None, str]:
    """The last verb of speech before some words, where the parser hangs them on something else: "told them today it was “late”"."""
    cue = next((each for each in reversed(cues) if each.verb.index < inside[0].index), None)
    if cue is None:
        return None, ""
    if not cue.strong and sum(1 for each in inside if each.pos != "PUNCT") < FEW:
        return None, ""
    far = inside[0].index - cue.verb.index > _FAR
    return cue, "before" + ("" if cue.strong else ", weak verb") + (", far behind" if far else "")


def is_what_they_call(cue: Cue, top: Token) -> bool:
    """ "What they call “the hum”", "a game that many call “the hum”": a name in use, and nobody's in particular."""
    if not cue.label or cue.subject is None or cue.subject.text.lower() not in _ANYBODY:
        return False
    over = any(each.index == cue.verb.index for each in cue.sentence.above(top))
    what = any(each.text.lower() == "what" for each in cue.sentence.children(cue.verb))
    return over and (what or cue.verb.dep == "relcl")


def names_by(cue: Cue, top: Token) -> bool:
    """ "Bennett called Novak “The King of the Quay”": a name that is given is no title, though in capitals."""
    if not cue.label or cue.verb.lemma.lower() not in _NAMING:
        return False
    over = cue.sentence.tokens[top.head]
    if over.text.lower() == "as" and over.head == cue.verb.index:
        return True
    return top.head == cue.verb.index and top.dep == "oprd"


def called_as(sentence: Sentence, top: Token) -> Cue | None:
    """ "Bennett attacked the plan as “a bad joke”": any verb with an object and "as" gives it a name."""
    first = next((each for each in (top, *sentence.above(top)) if each.dep != "conj"), top)
    over = sentence.tokens[first.head]
    verb = sentence.tokens[over.head]
    active = verb.tag != "VBN" or is_perfect(sentence, verb)
    names = verb.pos == "VERB" and active and verb.lemma.lower() not in ("use", "serve", "treat", "have")
    if over.text.lower() != "as" or over.pos != "ADP" or not names:
        return None
    subject = subject_of(sentence, verb)
    has_object = any(each.dep == "dobj" or each.text.lower() == "after" for each in sentence.children(verb))
    if subject is None or not has_object or not may_speak(sentence, subject):
        return None
    return Cue(sentence, verb, subject, label=True, strong=False)


def _is_set_off(sentence: Sentence, cue: Cue, top: Token) -> bool:
    """Whether a clause ends with a comma before some words, or begins with one, or with "as", behind them."""
    clause = subtree(sentence, cue.verb)
    first, last = clause[0], clause[-1]
    if last.index < top.index:
        return "," in (last.text, sentence.tokens[last.index + 1].text)
    return first.index > top.index and (first.text.lower() == "as" or sentence.tokens[first.index - 1].text == ",")


def is_next_to(sentence: Sentence, cue: Cue, inside: Sequence[Token]) -> bool:
    """Whether some words stand right behind a verb of speech or right before who speaks."""
    if cue.subject is None:
        return False
    if min(abs(cue.verb.index - inside[at].index) for at in (0, -1)) <= 3:
        return True
    if not inside[-1].index < cue.subject.index < cue.verb.index:
        return False
    named = subtree(sentence, cue.subject, without=("relcl", "acl", "appos", "advcl", "cc", "conj"))
    first = next((each for each in named if each.pos != "PUNCT"), cue.subject)
    return all(each.pos == "PUNCT" for each in sentence.tokens[inside[-1].index + 1 : first.index])


def outermost(above: Sequence[Cue], ground: str) -> tuple[Cue, str]:
    """The nearest cue, or where its verb is weak the nearest strong one around it: "Novak said that they believe"."""
    nearest = above[0]
    if nearest.strong and not (len(above) > 1 and above[1].strong and _is_country(nearest)):
        return nearest, ground if nearest.has_own_subject else f"{ground}, borrowed subject"
    around = next((cue for cue in above[1:] if cue.strong), None)
    kind = "label" if nearest.label else "weak verb"
    if not nearest.has_own_subject:
        kind += ", borrowed subject"
    elif nearest.verb.dep != "ROOT":
        kind += ", within"
    return (around, f"{ground}, around {kind}") if around else (nearest, f"{ground}, {kind}")


def _is_country(cue: Cue) -> bool:
    """ "Novak said that Norway demands": a country speaks by somebody's mouth."""
    return cue.subject is not None and cue.subject.entity in ("GPE", "NORP")


def until(sentence: Sentence, token: Token, verb: Token) -> Iterator[Token]:
    """`token` and what it hangs on, below `verb`."""
    for each in (token, *sentence.above(token)):
        if each.index == verb.index:
            return
        yield each
