"""The people of an article: who is named, under which names, with which office."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Office, Person, Sentence, Token
from crisisdesk.language.human import Human, humanity, tokens_of
from crisisdesk.language.names import PARTICLES, Named, named_in, surnames_in

_LETTERS = {"US": "US", "AE": "UAE"}


@dataclass
class _Draft:
    """A person while their mentions are gathered."""

    words: tuple[str, ...]
    named: list[Named] = field(default_factory=list)
    doubtful: set[Span] = field(default_factory=set)
    """Where only a surname stands that others bear too."""
    open: set[Span] = field(default_factory=set)
    """Those of them that may as well be another's."""
    supplied: str = ""
    human: Human = Human.YES


@dataclass(frozen=True, slots=True)
class Cast:
    """All people, and who is named where."""

    people: tuple[Person, ...]
    offices: tuple[Office, ...]
    named: tuple[tuple[Named, str], ...]
    """Each naming with the person's full name, in the order of the text."""
    open: frozenset[Span] = frozenset()
    """Bare surnames that may as well be another bearer's."""
    sure: frozenset[str] = frozenset()
    """The names that are people's beyond doubt: a pronoun may stand for these alone."""

    @property
    def tokens(self) -> frozenset[tuple[int, int]]:
        """Sentence and index of each token that is of a person's name."""
        return frozenset(
            (named.sentence, index) for named, _ in self.named for index in range(named.first, named.last + 1)
        )

    def at(self, sentence: int, token: int) -> str | None:
        """The full name of the person whose name holds this token, or None."""
        for each, name in self.named:
            if each.sentence == sentence and each.first <= token <= each.last:
                return name
        return None

    def by_name(self, name: str) -> Person | None:
        """The person with this full name."""
        return next((person for person in self.people if person.name == name), None)


def find_people(sentences: Sequence[Sentence], *, headlines: Sequence[Sentence] = (), published: date | None) -> Cast:
    """Gathers the people named in `sentences`; surnames are linked to full names, whichever comes first.

    In `headlines` only people known from the rest are looked for: the tagger glues their words together.
    """
    certain = [named for sentence in sentences for named in named_in(sentence)]
    known = {named.words[-1].casefold() for named in certain if len(named.words) > 1 or named.office or named.gender}
    taken = {(named.sentence, index) for named in certain for index in range(named.first, named.last + 1)}
    certain += [each for sentence in sentences for each in surnames_in(sentence, known, taken)]
    certain += [each for sentence in headlines for each in surnames_in(sentence, known, set())]
    certain.sort(key=lambda each: (each.sentence, each.first))
    tokens = tokens_of((*sentences, *headlines))
    relatives = _relatives([each for each in certain if len(each.words) > 1], tokens, known)
    drafts = _human(_clusters(certain, published, relatives), tokens)
    people = tuple(_person(draft, published) for draft in drafts)
    named = sorted(
        ((each, person.name) for draft, person in zip(drafts, people, strict=True) for each in draft.named),
        key=lambda pair: (pair[0].sentence, pair[0].first),
    )
    sure = frozenset(person.name for draft, person in zip(drafts, people, strict=True) if draft.human is Human.YES)
    unsure = frozenset(span for draft in drafts for span in draft.open)
    return Cast(people, tuple(_offices(drafts, people)), tuple(named), unsure, sure)


def _human(drafts: Iterable[_Draft], tokens: Mapping[int, Sequence[Token]]) -> list[_Draft]:
    """The drafts without those that are no people's."""
    out = []
    for draft in drafts:
        draft.human = Human.YES if draft.supplied else humanity(draft.words, draft.named, tokens)
        if draft.human is not Human.NO:
            out.append(draft)
    return out


def _relatives(
    named: Sequence[Named], tokens: Mapping[int, Sequence[Token]], known: AbstractSet[str]
) -> frozenset[tuple[str, str]]:
    """Given name and surname of each who is named by the given name alone beside a full name, or whom everybody knows and the article
    names so somewhere: of "Khizr and Ghazala Khan" or "Bill Clinton [...] Hillary" either may be the "Khan" or "Clinton" further on.
    """
    found: set[tuple[str, str]] = set()
    for each in named:
        own = tokens[each.sentence]
        if each.first > 1 and own[each.first - 1].text in ("and", "&"):
            given = own[each.first - 2]
            alone = each.first == 2 or own[each.first - 3].pos != "PROPN"
            if given.pos == "PROPN" and given.text[0].isupper() and alone and given.text.casefold() not in known:
                found.add((given.text.casefold(), _surname(each.words)))
    surnames = {_surname(each.words): each.words[0].casefold() for each in named}
    famous = {
        (holder.name.split()[0].casefold(), holder.surname.casefold())
        for holder in gazetteer.office_holders()
        if surnames.get(holder.surname.casefold(), holder.name.split()[0].casefold())
        != holder.name.split()[0].casefold()
    }
    if famous:
        said = {token.text.casefold() for own in tokens.values() for token in own if token.pos == "PROPN"}
        whole = {(each.words[0].casefold(), _surname(each.words)) for each in named}
        found |= {pair for pair in famous - whole if pair[0] in said}
    return frozenset(found)


def _clusters(
    named: Iterable[Named], published: date | None, relatives: frozenset[tuple[str, str]] = frozenset()
) -> list[_Draft]:
    ordered = list(named)
    drafts: list[_Draft] = []
    by_surname: dict[str, list[_Draft]] = defaultdict(list)
    for each in ordered:
        if _has_given(each.words):
            draft = next((one for one in by_surname[_surname(each.words)] if _same_given(one.words, each.words)), None)
            if draft is None:
                draft = _Draft(each.words)
                drafts.append(draft)
                by_surname[_surname(each.words)].append(draft)
            elif len(each.words) > len(draft.words):
                draft.words = each.words
            draft.named.append(each)
    for each in ordered:
        if not _has_given(each.words):
            _link(each, drafts, by_surname, published)
            _leave_open(each, by_surname[_surname(each.words)], relatives)
    for draft in drafts:
        draft.named.sort(key=lambda one: (one.sentence, one.first))
    drafts.sort(key=lambda one: (one.named[0].sentence, one.named[0].first))
    return drafts


def _has_given(words: Sequence[str]) -> bool:
    """Whether a name is more than a surname: "Al Basha" and "Lopez Jr." are not."""
    return len(_plain(words)) > 1 and words[0].lower() not in PARTICLES


def _plain(words: Sequence[str]) -> Sequence[str]:
    """A name without the "Jr." behind it."""
    return words[:-1] if len(words) > 1 and words[-1].casefold().rstrip(".") in ("jr", "sr") else words


def _surname(words: Sequence[str]) -> str:
    return _plain(words)[-1].casefold()


def _same_given(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    first, second = one[0].rstrip(".").casefold(), other[0].rstrip(".").casefold()
    if first == second or (min(len(first), len(second)) == 1 and first[0] == second[0]):
        return True
    return gazetteer.same_given_name(first, second)


def _link(each: Named, drafts: list[_Draft], by_surname: dict[str, list[_Draft]], published: date | None) -> None:
    """Puts a bare surname with the one person who bears it; where several do, with the one named last before, if a title does not tell."""
    fitting = by_surname[_surname(each.words)]
    is_open = False
    if len(fitting) > 1:
        first, second, *_ = sorted(fitting, key=lambda one: _claim(one, each), reverse=True)
        fitting = [first]
        is_open = _claim(first, each) < 3 * _claim(second, each)
    if not fitting and not each.office:
        called = [one for one in drafts if len(one.words) > 1 and one.words[0] == each.words[0]]
        fitting = called if len(called) == 1 else []
    if fitting:
        fitting[0].named.append(each)
        if len(by_surname[_surname(each.words)]) > 1:
            fitting[0].doubtful.add(each.span)
        if is_open:
            fitting[0].open.add(each.span)
        return
    draft = _Draft(each.words, [each], supplied=_supplied(each, published))
    drafts.append(draft)
    by_surname[_surname(each.words)].append(draft)


def _leave_open(each: Named, fitting: Sequence[_Draft], relatives: frozenset[tuple[str, str]]) -> None:
    """Marks a bare surname that may as well be that of somebody whom the article never names in full."""
    bearer = next((one for one in fitting if any(each is naming for naming in one.named)), None)
    if bearer is None or bearer.supplied or not _has_given(bearer.words):
        return
    given = bearer.words[0].casefold()
    if any(last == _surname(each.words) and first != given for first, last in relatives):
        bearer.doubtful.add(each.span)
        bearer.open.add(each.span)


def _claim(draft: _Draft, each: Named) -> float:
    """How much a bearer of a name was talked of before, the latest sentences most, and tenfold where the title agrees."""
    spoken = math.fsum(
        0.5 ** ((each.sentence - one.sentence) / 6) for one in draft.named if one.span.start < each.span.start
    )
    agrees = any(each.gender == one.gender != "" or each.office == one.office != "" for one in draft.named)
    return spoken * (10 if agrees else 1)


def _supplied(each: Named, published: date | None) -> str:
    """The full name of the one holder of this office at this time with this surname, from the table of office holders."""
    if published is None or not each.office:
        return ""
    country = gazetteer.country(each.country) if each.country else None
    if country is None or published > gazetteer.KNOWN_UNTIL:
        return ""
    holder = gazetteer.holder(each.words[-1], each.office, country.code, published)
    return holder.name if holder else ""


def _person(draft: _Draft, published: date | None) -> Person:
    own = " ".join(draft.words)
    best = max(draft.named, key=lambda each: (bool(each.office), bool(each.country), len(each.words) > 1))
    country = best.country or _country_of(best, published)
    genders = Counter(each.gender for each in draft.named if each.gender)
    aliases = {" ".join(each.words) for each in draft.named} - {draft.supplied or own}
    office = f"{_adjective(country)} {best.office}".strip() if best.office else ""
    return Person(
        draft.supplied or own,
        office,
        country,
        genders.most_common(1)[0][0] if genders else "",
        tuple(sorted(aliases)),
        tuple(each.span for each in draft.named if each.span not in draft.doubtful),
        _stands_before(best),
        bool(draft.supplied),
    )


def _stands_before(named: Named) -> bool:
    """Whether the office can stand before the name: not "head of the Nordic Council", which the article has between commas."""
    if named.office_span is None or named.office_span.end > named.span.start:
        return False
    return named.office_span.end + 1 >= named.span.start or not {"of", "for", "at", "in"} & set(named.office.split())


def _country_of(named: Named, published: date | None) -> str:
    """The country of an office that stands without one, where one country's holder alone bears this name on that day."""
    if published is None or not named.office or published > gazetteer.KNOWN_UNTIL:
        return ""
    wanted = gazetteer.office_key(named.office)
    fitting = {
        each.country
        for each in gazetteer.office_holders()
        if each.surname == named.words[-1] and each.holds_on(published) and gazetteer.office_key(each.office) == wanted
    }
    found = gazetteer.country_by_code(fitting.pop()) if len(fitting) == 1 else None
    return found.name if found else ""


def _adjective(country: str) -> str:
    """How a country stands before an office: "Russian foreign minister", "US president"."""
    found = gazetteer.country(country) if country else None
    if found is None:
        return ""
    return _LETTERS.get(found.code) or (found.demonyms[0] if found.demonyms else found.name)


def _offices(drafts: Sequence[_Draft], people: Sequence[Person]) -> Iterator[Office]:
    for draft, person in zip(drafts, people, strict=True):
        seen: set[tuple[str, str]] = set()
        for each in draft.named:
            if each.office and each.office_span and (each.office.casefold(), each.country) not in seen:
                seen.add((each.office.casefold(), each.country))
                span = Span(min(each.office_span.start, each.span.start), max(each.office_span.end, each.span.end))
                yield Office(person.name, each.office, each.country, span)
