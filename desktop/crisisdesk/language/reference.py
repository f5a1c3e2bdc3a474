"""Whom a pronoun, a surname, "the minister" or "a statement" stands for, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Mention, Organisation, Paragraph, Person, Role, Sentence, Token
from crisisdesk.language.antecedents import Antecedents
from crisisdesk.language.bodies import Bodies, author_of, is_body, is_document
from crisisdesk.language.certainty import meant
from crisisdesk.language.lexicon import COMPANIES, GROUPS, OFFICES, PEOPLE, PUBLIC_OFFICES
from crisisdesk.language.mentions import mention_of
from crisisdesk.language.nouns import Nouns
from crisisdesk.language.people import Cast
from crisisdesk.language.salience import FEMININE, MASCULINE, Salience

_CLEAR, _OPEN = 0.9, 0.6
"""The least share of a pronoun's person against the next best."""
_TOLD = 0.95
"""The least certainty with which a pronoun is given out as resolved."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """The person or body that a mention stands for, and how it was found."""

    name: str
    ground: str

    @property
    def confidence(self) -> float:
        """The chance that the name is right."""
        return meant(self.ground)


class Resolver:
    """Resolves mentions against one article's cast and bodies."""

    TOLD = _TOLD
    """The least certainty with which a name is given out as a fact."""

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        sentences: Sequence[Sentence],
        cast: Cast,
        organisations: Sequence[Organisation] = (),
    ) -> None:
        body = {paragraph.index for paragraph in paragraphs if paragraph.role in (Role.BODY, Role.SUBHEAD)}
        told = [sentence for sentence in sentences if sentence.paragraph in body]
        self._cast = cast
        self._people = {person.name: person for person in cast.people}
        self._at = {
            (named.sentence, index): name for named, name in cast.named for index in range(named.first, named.last + 1)
        }
        self._titles = [
            (named, name)
            for named, name in cast.named
            if named.office_span and named.office_span.end <= named.span.start
        ]
        self._salience = Salience(told, cast)
        self._antecedents = Antecedents(told, self._at)
        self._nouns = Nouns(told, self._at)
        self._bodies = Bodies(told, organisations, people=self._at)
        self._organisations = {span: each.name for each in organisations for span in each.mentions}

    @property
    def genders(self) -> Mapping[str, str]:
        """The gender of each person as the article tells it, or as the given name says beyond doubt; "" where unknown."""
        return self._salience.genders

    def resolve(self, mention: Mention, sentence: Sentence) -> Resolved | None:
        """Whom `mention` in `sentence` stands for."""
        tokens = [token for token in sentence.tokens if mention.span.covers(token.span)]
        if not tokens or mention.text.isupper():
            return self._in_words(mention.text)
        head = _head(tokens)
        word = head.text.lower()
        if len(tokens) == 1 and (word in MASCULINE or word in FEMININE):
            return self._pronoun(head)
        if len(tokens) == 1 and word in ("it", "its"):
            return self._it(head) or self._latest(head, ("ORG", "GPE"), "it")
        if len(tokens) == 1 and word == "they":
            return self._they(head)
        if is_document(head):
            return self._document(sentence, head)
        return (
            self._named(sentence, tokens, head)
            or self._title_before(sentence, head)
            or self._nominal(sentence, tokens, head)
        )

    # ---- names

    def _title_before(self, sentence: Sentence, head: Token) -> Resolved | None:
        """The name behind an office that the parser takes for the subject: "First Minister of Scotland Nicola Sturgeon said"."""
        for named, name in self._titles:
            if named.sentence == sentence.index and named.office_span and named.office_span.covers(head.span):
                return self._certainty(self._people[name], sentence.tokens[named.first : named.last + 1])
        return None

    def _in_words(self, words: str) -> Resolved | None:
        """A name outside the article's sentences, as in the labels of a transcript: "NOVAK"."""
        wanted = words.casefold().split()
        fitting = [person for person in self._cast.people if person.name.casefold().split()[-len(wanted) :] == wanted]
        return Resolved(fitting[0].name, "in words") if len(fitting) == 1 else None

    def _named(self, sentence: Sentence, tokens: Sequence[Token], head: Token) -> Resolved | None:
        names = list(dict.fromkeys(name for token in tokens if (name := self._at.get((sentence.index, token.index)))))
        if len(names) > 1 and any(token.dep == "cc" for token in tokens):
            return Resolved(_listed(names), "several")
        own = self._at.get((sentence.index, head.index)) or (names[-1] if names else None)
        named = (sentence.index, head.index) in self._at
        if own is None or (not named and any(_tells_body(token) for token in tokens if token.index != head.index)):
            return None
        if head.pos != "PROPN" and not named and not _is_beside(tokens, head):
            return None
        return self._certainty(self._people[own], tokens)

    def _certainty(self, person: Person, tokens: Sequence[Token]) -> Resolved:
        given, _, surname = person.name.rpartition(" ")
        if given and given.split()[0] in {token.text for token in tokens}:
            return Resolved(person.name, "full name")
        if any(token.span.start == span.start for token in tokens for span in self._cast.open):
            return Resolved(person.name, "open surname")
        if sum(1 for other in self._cast.people if other.name.split()[-1] == surname) > 1:
            return Resolved(person.name, "shared surname")
        if given:
            return Resolved(person.name, "surname")
        return Resolved(person.name, "one word")

    # ---- pronouns and common nouns

    def _pronoun(self, token: Token) -> Resolved | None:
        found = self._salience.at(token.span)
        if found is None:
            return None
        if found.share < _OPEN:
            return Resolved(found.name, "open pronoun")
        clear = found.share >= _CLEAR and found.name in self._cast.sure
        return Resolved(found.name, "clear pronoun" if clear else "close pronoun")

    def _it(self, head: Token) -> Resolved | None:
        """ "It" goes on with the body or the document that the sentences before tell of."""
        found = self._antecedents.body(head.span.start)
        return Resolved(self._named_at(found.sentence, found.token), "it before") if found else None

    def _they(self, head: Token) -> Resolved | None:
        """ "They" are the people whom the sentences before tell of, or the two who did something together."""
        found = self._antecedents.group(head.span.start)
        names = self._nouns.they(head.span.start)
        if names and (found is None or found.is_joined):
            return Resolved(_listed(names), "several before")
        if found is None:
            return None
        if found.is_joined:
            return Resolved(mention_of(found.sentence, found.token).text, "they before")
        return Resolved(self._named_at(found.sentence, found.token), "they before")

    def _named_at(self, sentence: Sentence, token: Token) -> str:
        """The name of whom a subject means, or else its own words."""
        mention = mention_of(sentence, token)
        found = self.resolve(mention, sentence)
        own = mention.text.removeprefix("The ").removeprefix("the ") if token.pos == "PROPN" else mention.text
        return found.name if found else own

    def _document(self, sentence: Sentence, head: Token) -> Resolved | None:
        """The author stands for what they wrote."""
        author = author_of(sentence, head)
        if author is None:
            return self._document_before(head)
        if author.text.lower() in ("its", "their"):
            return self._latest(author, ("ORG", "GPE"), "it")
        found = self.resolve(mention_of(sentence, author), sentence)
        if found:
            return Resolved(found.name, "author " + found.ground)
        mention = mention_of(sentence, author)
        return Resolved(mention.text.removeprefix("the ").removeprefix("The "), "author")

    def _document_before(self, head: Token) -> Resolved | None:
        """ "The letter": the one that the article told of, or what the body of the sentences before says."""
        earlier = self._antecedents.author(head)
        if earlier:
            return Resolved(self._named_at(*earlier), "document before")
        found = self._antecedents.speaking_body(head.span.start)
        return Resolved(self._named_at(found.sentence, found.token), "document") if found else None

    def _nominal(self, sentence: Sentence, tokens: Sequence[Token], head: Token) -> Resolved | None:
        """ "The minister": the one person who holds that office; "the company": the one body that is called so."""
        if head.pos == "PROPN" and head.entity in ("ORG", "GPE"):
            return self._body_name(tokens)
        named = self._named_behind(sentence, head)
        if named:
            return named
        if tokens[0].text.lower() not in ("the", "this", "that") or any(token.tag == "POS" for token in tokens):
            return None
        with_name = tokens[-1].pos == "PROPN" or any(token.entity == "ORG" for token in tokens[1:])
        if is_body(head) and not with_name:
            name = self._bodies.by_noun(head.lemma, head.span.start)
            if name:
                return Resolved(name, "body by its noun")
            return self._latest(head, ("ORG",), "body") if head.lemma.lower() in COMPANIES else None
        return self._holder(tokens, head) or self._told_of(sentence, tokens, head)

    def _named_behind(self, sentence: Sentence, head: Token) -> Resolved | None:
        """ "The director of operations, Peter Novak,": the name behind the noun."""
        for child in sentence.children(head):
            name = self._at.get((sentence.index, child.index))
            if name and child.dep == "appos" and child.index > head.index:
                return self._certainty(self._people[name], sentence.tokens[child.index - 2 : child.index + 1])
        return None

    def _told_of(self, sentence: Sentence, tokens: Sequence[Token], head: Token) -> Resolved | None:
        """ "The lanky professor": the person told of last, where it is a single person's noun without more to it."""
        noun = head.lemma.lower()
        one = head.tag == "NN" and (noun in OFFICES or noun in PEOPLE) and noun not in PUBLIC_OFFICES
        if not one or any(token.pos in ("PROPN", "ADP") for token in tokens):
            return None
        called = self._nouns.called(noun)
        if called:
            return Resolved(called, "called so")
        if self._nouns.was_used(noun, head.span.start):
            return None
        found = self._salience.latest(head, sentence)
        return Resolved(found.name, "told of last") if found else None

    def _body_name(self, tokens: Sequence[Token]) -> Resolved | None:
        start = next((token.span.start for token in tokens if token.text.lower() != "the"), -1)
        name = self._organisations.get(Span(start, tokens[-1].span.end))
        return Resolved(self._bodies.fuller(name), "body named") if name else None

    def _latest(self, head: Token, labels: Sequence[str], ground: str) -> Resolved | None:
        found = self._bodies.latest(head.span.start, labels=labels)
        return Resolved(self._bodies.fuller(found), ground) if found else None

    def _holder(self, tokens: Sequence[Token], head: Token) -> Resolved | None:
        """The one person of the article who holds the office, or the one whose office has the same head noun."""
        if head.lemma.lower() not in OFFICES or head.tag == "NNS":
            return None
        words = [token.text for token in tokens[1:]]
        country = next((found.name for word in words if (found := gazetteer.country(word))), "")
        wanted = [word.lower() for word in words if not gazetteer.country(word)]
        holders = [person for person in self._cast.people if _holds(person, wanted, country)]
        ground = "holder"
        elsewhere = any(token.pos == "PROPN" and not gazetteer.country(token.text) for token in tokens[1:])
        if not holders and not elsewhere:
            holders = [person for person in self._cast.people if _holds(person, [head.lemma.lower()], country)]
            ground = "holder by noun"
        return self._one_of(holders, head, ground)

    def _one_of(self, holders: Sequence[Person], head: Token, ground: str) -> Resolved | None:
        before = [person for person in holders if any(span.start < head.span.start for span in person.mentions)]
        if len(holders) == 1:
            return Resolved(holders[0].name, ground if before else ground + " before")
        if len(before) == 1:
            return Resolved(before[0].name, ground + " before")
        return None


def _head(tokens: Sequence[Token]) -> Token:
    """The token of a mention that hangs on none of the others."""
    inside = {token.index for token in tokens}
    return next((token for token in tokens if token.head not in inside or token.head == token.index), tokens[-1])


def _is_beside(tokens: Sequence[Token], head: Token) -> bool:
    """Whether a mention is a noun with a name beside it, rather than a name's "spokesman" or "campaign"."""
    return head.lemma.lower() in OFFICES and tokens[-1].pos == "PROPN" and tokens[-1].dep in ("appos", "compound")


def _tells_body(token: Token) -> bool:
    return token.text.lower() in ("'s", "&") or token.lemma.lower() in GROUPS


def _listed(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _holds(person: Person, words: Sequence[str], country: str) -> bool:
    office = person.office.lower().replace("-", " ").split()
    return bool(office) and all(word in office for word in words) and (not country or person.country == country)


def references(sentences: Sequence[Sentence], resolver: Resolver) -> tuple[Mention, ...]:
    """All personal pronouns outside quotations with the person that each stands for, where that is sure."""
    return tuple(_references(sentences, resolver))


def _references(sentences: Sequence[Sentence], resolver: Resolver) -> Iterator[Mention]:
    for sentence in sentences:
        if sentence.quoted:
            continue
        for token in sentence.tokens:
            if token.text.lower() in MASCULINE or token.text.lower() in FEMININE:
                found = resolver.resolve(Mention(token.span, token.text, None), sentence)
                if found and found.confidence >= _TOLD:
                    yield Mention(token.span, token.text, found.name)
