"""Verbs of speech in a sentence: who does it, to whom, at what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from crisisdesk.domain import gazetteer
from crisisdesk.domain.reading import Sentence, Token
from crisisdesk.language.lexicon import (
    BODY_NOUNS,
    CUES,
    DIRECT_CUES,
    DOCUMENTS,
    FINDINGS,
    GROUPS,
    ISSUE,
    LABEL_CUES,
    NO_SPEAKERS,
    OCCASIONS,
    OFFICES,
    PART_OF,
    PEOPLE,
    PHRASAL_CUES,
    SAYING_NOUNS,
    STRONG_CUES,
)
from crisisdesk.language.mentions import joined, mention_of, subtree
from crisisdesk.language.parse import QUOTE_POS

_CUES = CUES | LABEL_CUES
_PERSON_ENDING = re.compile(r"(?:ist|ian|man|men|person|woman|women|people|ologist|keeper|maker|holder|goer|mate)$")
_MADE_TO = frozenset("prompt lead cause force urge ask tell allow get encourage push drive inspire".split())


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of speech with its subject, in one sentence."""

    sentence: Sentence
    verb: Token
    subject: Token | None
    label: bool
    strong: bool
    """Whether the verb almost never means anything but speech."""

    @property
    def has_own_subject(self) -> bool:
        """Whether the subject is this verb's and not taken from another, as in "he came, saying"."""
        return self.subject is not None and self.subject.head == self.verb.index


def may_speak(sentence: Sentence, token: Token) -> bool:
    """Whether a subject may be somebody who speaks: a name, a person, a body or a document, and not "the election"."""
    if token.text.lower() in PART_OF:
        return _speaks_as_part(sentence, token)
    if token.pos == "PRON" or token.tag in ("DT", "PRP", "WP"):
        return token.text.lower() not in NO_SPEAKERS
    if token.pos == "PROPN" or _is_name_within(token) or token.entity in ("PERSON", "ORG", "GPE", "NORP"):
        return token.entity not in ("DATE", "TIME", "MONEY", "PERCENT", "LAW", "EVENT")
    lemma = token.lemma.lower()
    if any(lemma in words for words in (OFFICES, GROUPS, BODY_NOUNS, DOCUMENTS, PEOPLE)):
        return True
    return bool(_PERSON_ENDING.search(lemma)) or gazetteer.noun_classes(lemma)[:1] in (("person",), ("group",))


def _is_name_within(token: Token) -> bool:
    """A name that the tagger takes for a common noun, as its capital within the sentence tells: “...,” Bond said."""
    return token.index > 0 and token.text[0].isupper() and token.pos in ("NOUN", "ADP", "ADV", "ADJ", "X", "VERB")


def _speaks_as_part(sentence: Sentence, token: Token) -> bool:
    """ "One of the advisers", "many in the crowd", "others"."""
    of = [child for child in sentence.children(token) if child.dep == "prep" and child.text.lower() in ("of", "in")]
    parts = [part for each in of for part in sentence.children(each) if part.dep == "pobj"]
    return all(may_speak(sentence, part) for part in parts)


def cues_in(sentence: Sentence) -> tuple[Cue, ...]:
    """All verbs of speech of a sentence."""
    return tuple(_cue(sentence, token) for token in sentence.tokens if _is_speech(sentence, token))


def _cue(sentence: Sentence, verb: Token) -> Cue:
    lemma = verb.lemma.lower()
    strong = lemma in STRONG_CUES or _is_phrasal(sentence, verb)
    return Cue(sentence, verb, subject_of(sentence, verb), lemma in LABEL_CUES, strong)


def _is_speech(sentence: Sentence, token: Token) -> bool:
    if token.pos not in ("VERB", "AUX"):
        return _is_misread_noun(sentence, token)
    lemma = token.lemma.lower()
    if _is_phrasal(sentence, token):
        return True
    if lemma in DIRECT_CUES and lemma not in _CUES:
        clause = any(each.dep == "ccomp" for each in sentence.children(token))
        return (clause or _is_beside_quote(sentence, token)) and subject_of(sentence, token) is not None
    if lemma in FINDINGS and _tells_that(sentence, token):
        return True
    if (
        lemma not in _CUES
        or token.tag != "VBN"
        or _is_lone_verb(sentence, token)
        or is_perfect(sentence, token)
        or _is_misread(sentence, token)
    ):
        return lemma in _CUES
    return agent_of(sentence, token) is not None


def _tells_that(sentence: Sentence, verb: Token) -> bool:
    """ "The report found that": only with "that" is it told in somebody's words."""
    clauses = [each for each in sentence.children(verb) if each.dep == "ccomp"]
    return any(each.dep == "mark" and each.text.lower() == "that" for one in clauses for each in sentence.children(one))


def _is_lone_verb(sentence: Sentence, verb: Token) -> bool:
    """ "Peter Novak, the director, compared it": the parser takes the name for the sentence and the verb for its attribute."""
    head = sentence.tokens[verb.head]
    is_attribute = verb.dep == "acl" and head.dep == "ROOT" and head.pos == "PROPN"
    return is_attribute and sentence.tokens[verb.index - 1].text == "," and agent_of(sentence, verb) is None


def agent_of(sentence: Sentence, verb: Token) -> Token | None:
    """Who does it, after "by": "described by Novak as late"."""
    for by in sentence.children(verb):
        if by.dep in ("agent", "prep") and by.text.lower() == "by":
            return next((each for each in sentence.children(by) if each.dep == "pobj"), None)
    return None


def _is_phrasal(sentence: Sentence, token: Token) -> bool:
    """ "Shot back", "pointed out", "as Novak put it": the small word makes it speech."""
    return any(each.text.lower() in PHRASAL_CUES.get(token.lemma.lower(), ()) for each in sentence.children(token))


def _is_misread(sentence: Sentence, token: Token) -> bool:
    """A verb that the parser takes for an adjective: "Novak blasted Norway", "who has in the past described Novak as"."""
    return token.dep == "amod" and (_have_above(sentence, token) is not None or _stands_between_names(sentence, token))


def _is_misread_noun(sentence: Sentence, token: Token) -> bool:
    """A verb that the parser takes for a noun: “...,” Novak notes."""
    if token.pos not in ("NOUN", "PROPN") or token.lemma.lower() not in STRONG_CUES:
        return False
    first = token.index
    while first and sentence.tokens[first - 1].pos == "PROPN":
        first -= 1
    before = sentence.tokens[max(0, first - 3) : first]
    return (
        first < token.index
        and before[-1:] != ()
        and before[-1].text == '"'
        and any(each.pos == QUOTE_POS for each in before)
    )


def _have_above(sentence: Sentence, token: Token) -> Token | None:
    return next((each for each in sentence.above(token) if each.lemma == "have" and each.index < token.index), None)


def _stands_between_names(sentence: Sentence, token: Token) -> bool:
    if not 0 < token.index < token.head:
        return False
    before, after = sentence.tokens[token.index - 1], sentence.tokens[token.index + 1]
    return before.pos == "PROPN" and before.dep in ("compound", "nmod") and after.pos in ("PROPN", "DET", "PRON")


def _is_beside_quote(sentence: Sentence, token: Token) -> bool:
    near = sentence.tokens[max(0, token.index - 6) : token.index + 7]
    return any(each.pos == QUOTE_POS for each in near)


def is_perfect(sentence: Sentence, token: Token) -> bool:
    """A participle that is active ("has threatened", "had said") rather than passive."""
    own = sentence.children(token)
    return (
        any(child.dep == "aux" and child.lemma == "have" for child in own)
        and not any(child.dep == "auxpass" for child in own)
    ) or any(child.dep == "nsubj" for child in own)


def subject_of(sentence: Sentence, verb: Token) -> Token | None:
    """Who does it: the verb's own subject, or that of the verb it is joined to."""
    agent = agent_of(sentence, verb) if verb.tag == "VBN" else None
    if agent is not None:
        return agent
    own = [child for child in sentence.children(verb) if child.dep in ("nsubj", "csubj") and child.pos != QUOTE_POS]
    if own:
        subject = _nearest(sentence, verb, own)
        if subject.text.lower() in ("who", "which", "that") and verb.dep == "relcl":
            return _antecedent(sentence, verb, subject)
        return subject if may_speak(sentence, subject) else _name_in_apposition(sentence, subject, verb) or subject
    head = sentence.tokens[verb.head]
    if verb.dep == "xcomp" and head.lemma.lower() in _MADE_TO:
        return next((child for child in sentence.children(head) if child.dep == "dobj"), None) or subject_of(
            sentence, head
        )
    have = _have_above(sentence, verb) if verb.dep == "amod" else None
    if have is not None:
        return subject_of(sentence, have)
    if verb.dep in ("conj", "advcl", "xcomp", "pcomp", "acl", "dep", "prep") and head.index != verb.index:
        if verb.dep == "acl" and head.pos in ("NOUN", "PROPN"):
            sender = _sender(sentence, head) if verb.tag == "VBG" else None
            return sender or (head if verb.tag == "VBG" or _is_lone_verb(sentence, verb) else None)
        if verb.dep == "conj" and head.pos in ("NOUN", "PROPN"):
            return _over_object(sentence, verb, head)
        if verb.dep == "conj" and not _is_listed_after(sentence, verb, head):
            return _beside(sentence, verb)
        if verb.dep in ("advcl", "dep") and verb.tag not in ("VBG", "VB", "VBN"):
            return _beside(sentence, verb) or _over_participle(sentence, head)
        return _borrowed(sentence, verb, head) if head.pos in ("VERB", "AUX", "ADP", "SCONJ") else None
    return _beside(sentence, verb)


def _name_in_apposition(sentence: Sentence, subject: Token, verb: Token) -> Token | None:
    """ "With a day until the vote, Peter Novak, an adviser, called": the parser explains the vote by the name."""
    named = (each for each in sentence.children(subject) if each.dep == "appos" and each.pos == "PROPN")
    return next((each for each in named if subject.index < each.index < verb.index), None)


def _borrowed(sentence: Sentence, verb: Token, head: Token) -> Token | None:
    """The subject of the verb that a verb is joined to; where that cannot speak, of the one above: "Novak said it was late, adding"."""
    reporter = _reporter(sentence, verb, head)
    if reporter is not None:
        return reporter
    found = subject_of(sentence, head)
    if found is None or found.head != head.index or _can_mean_speaker(sentence, found):
        return _over_relative(sentence, verb, head) or found
    above = next((each for each in sentence.above(head) if each.pos == "VERB"), None)
    around = subject_of(sentence, above) if above is not None and above.lemma.lower() in _CUES else None
    return around or found


def _sender(sentence: Sentence, noun: Token) -> Token | None:
    """ "Novak issued a statement saying", "sent a message to voters saying": who sends it says it."""
    to = sentence.tokens[noun.head]
    document = sentence.tokens[to.head] if noun.dep == "pobj" and to.text.lower() == "to" else noun
    if document.pos == "VERB":
        document = next((each for each in sentence.children(document) if each.dep == "dobj"), noun)
    verb = sentence.tokens[document.head]
    is_sent = document.dep == "dobj" and document.lemma.lower() in DOCUMENTS and verb.lemma.lower() in ISSUE
    return subject_of(sentence, verb) if is_sent else None


def _reporter(sentence: Sentence, verb: Token, head: Token) -> Token | None:
    """ "Novak said that Bennett was late, adding": it is Novak who goes on, and "said she is late and accused her" too."""
    if verb.lemma.lower() not in _CUES or head.lemma.lower() in _CUES:
        return None
    if not _is_set_off(sentence, verb) and verb.dep != "conj":
        return None
    chain = [head, *sentence.above(head)]
    clause = next((each for each in chain if each.dep == "ccomp"), None)
    main = sentence.tokens[clause.head] if clause is not None else None
    if clause is None or main is None or main.lemma.lower() not in _CUES or main.index > clause.index:
        return None
    if verb.dep == "conj" and not (verb.tag == main.tag != head.tag):
        return None
    return subject_of(sentence, main)


def _is_set_off(sentence: Sentence, verb: Token) -> bool:
    """Whether a participle stands behind a comma, which may be within marks: “late,” adding."""
    before = sentence.tokens[max(0, verb.index - 2) : verb.index]
    return verb.tag == "VBG" and any(each.text == "," for each in before)


def _over_object(sentence: Sentence, verb: Token, head: Token) -> Token | None:
    """ "Novak put on an accent and joked": the parser joins the verb to the accent."""
    above = next((each for each in sentence.above(head) if each.pos in ("VERB", "AUX")), None)
    is_object = head.dep in ("dobj", "pobj") and verb.tag in ("VBD", "VBZ", "VBP") and above is not None
    return subject_of(sentence, above) if above is not None and is_object else _beside(sentence, verb)


def _is_listed_after(sentence: Sentence, verb: Token, head: Token) -> bool:
    """Whether a verb goes on with the subject of another: behind "and", or in a list that ends with it."""
    if any(each.dep == "cc" and head.index < each.index < verb.index for each in sentence.children(head)):
        return True
    own = [each.dep for each in sentence.children(verb)]
    return verb.tag == head.tag and "cc" in own and "conj" in own


def _over_participle(sentence: Sentence, head: Token) -> Token | None:
    """ "Protesters marching through Lissen chanted": the participle is not what they did last."""
    if head.tag != "VBG" or any(each.dep == "aux" for each in sentence.children(head)):
        return None
    return subject_of(sentence, head)


def _over_relative(sentence: Sentence, verb: Token, head: Token) -> Token | None:
    """ "Novak defended the man who had sold it, saying": behind a comma it is the main clause that goes on."""
    if verb.tag != "VBG" or sentence.tokens[verb.index - 1].text != ",":
        return None
    chain = [head, *sentence.above(head)]
    relative = next((at for at, each in enumerate(chain) if each.dep == "relcl"), None)
    if relative is None:
        return None
    main = next((each for each in chain[relative + 1 :] if each.pos in ("VERB", "AUX")), None)
    return subject_of(sentence, main) if main is not None else None


def _can_mean_speaker(sentence: Sentence, token: Token) -> bool:
    return token.text.lower() not in ("it", "there") and may_speak(sentence, token)


def _nearest(sentence: Sentence, verb: Token, subjects: Sequence[Token]) -> Token:
    """The nearest of several subjects; one behind a quotation mark belongs to what is quoted."""
    quoted = next(
        (token.index for token in sentence.tokens[verb.index + 1 :] if token.text == '"'), len(sentence.tokens)
    )
    outside = [subject for subject in subjects if subject.index < quoted] or subjects
    return min(outside, key=lambda subject: abs(subject.index - verb.index))


def _antecedent(sentence: Sentence, verb: Token, pronoun: Token) -> Token:
    """Whom "who" stands for; the nearest noun before it where the parser hangs the clause on a verb."""
    head = sentence.tokens[verb.head]
    if head.pos in ("NOUN", "PROPN", "PRON", "NUM"):
        return head
    before = [token for token in sentence.tokens[: pronoun.index] if token.pos in ("NOUN", "PROPN")]
    return before[-1] if before else pronoun


def _beside(sentence: Sentence, verb: Token) -> Token | None:
    """Where the parser found no subject: the name or pronoun right before or after the verb."""
    for step in (-1, 1):
        at = verb.index + step
        if 0 <= at < len(sentence.tokens):
            token = sentence.tokens[at]
            if token.pos in ("PROPN", "PRON") and (
                step < 0 or token.pos == "PROPN" or token.text.lower() in ("he", "she", "they")
            ):
                return token if step < 0 else _whole_name(sentence, token)
            if step > 0 and _is_name_within(token):
                return token
    return _between_commas(sentence, verb) or _behind_quote(sentence, verb)


def _behind_quote(sentence: Sentence, verb: Token) -> Token | None:
    """Who speaks behind the verb, where the parser takes that for what is done: “...,” read the statement."""
    before = sentence.tokens[max(0, verb.index - 3) : verb.index]
    if not before or before[-1].text != '"' or not any(each.pos == QUOTE_POS for each in before):
        return None
    return next((each for each in sentence.children(verb) if each.dep == "dobj" and each.index > verb.index), None)


def _whole_name(sentence: Sentence, token: Token) -> Token:
    """The noun that a name stands before: "said Novak spokesman Tom Hauge"."""
    while token.dep in ("compound", "nmod") and 0 < token.head - token.index < 5:
        token = sentence.tokens[token.head]
    return token


def _between_commas(sentence: Sentence, verb: Token) -> Token | None:
    """ "The adviser, Peter Novak, said": the name before the comma, where the parser lost the adviser."""
    if verb.index < 3 or sentence.tokens[verb.index - 1].text != ",":
        return None
    name = sentence.tokens[verb.index - 2]
    return name if name.pos == "PROPN" and name.entity == "PERSON" and name.dep == "appos" else None


def addressee(cue: Cue) -> str:
    """To whom: the object of "told", or what follows "to" after a verb of speech."""
    for child in cue.sentence.children(cue.verb):
        if (
            child.dep in ("dobj", "dative")
            and cue.verb.lemma.lower() in ("tell", "remind", "assure", "inform", "ask")
            and child.pos != QUOTE_POS
        ):
            return mention_of(cue.sentence, child).text
    return ""


def occasion(sentence: Sentence, verb: Token) -> str:
    """Where or in what it was said: "an interview with NBC", "a news conference"."""
    for child in sentence.children(verb):
        if child.dep == "prep" and child.text.lower() in ("in", "during", "at", "on", "after"):
            for named in sentence.children(child):
                if named.dep == "pobj" and (named.lemma.lower() in OCCASIONS or named.lemma.lower() in SAYING_NOUNS):
                    return joined(subtree(sentence, named, without=("relcl", "acl", "appos", "advcl")))
    return ""
