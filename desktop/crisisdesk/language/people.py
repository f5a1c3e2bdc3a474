"""The people of an article: who is named, under which names, with which office."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from crisisdesk.domain import gazetteer
from crisisdesk.domain.article import Span
from crisisdesk.domain.reading import Office, Person, Sentence, Token
from crisisdesk.language.cues import joined
from crisisdesk.language.lexicon import GROUPS, HONORIFICS, OFFICES

_PARTICLES = frozenset("von van der den de del la le da di bin ibn al el bint abu ben ten ter dos du al-".split())
_LETTERS = {"US": "US", "AE": "UAE"}
_NOT_NAMES = frozenset(
    "the a an and or but in on at of for monday tuesday wednesday thursday friday saturday sunday god covid".split()
)


@dataclass(frozen=True, slots=True)
class Named:
    """One place where a person is named."""

    sentence: int
    first: int
    last: int
    """Indices of the name's first and last token; titles are not part of it."""
    span: Span
    words: tuple[str, ...]
    office: str
    country: str
    office_span: Span | None
    gender: str


@dataclass
class _Draft:
    """A person while their mentions are gathered."""

    words: tuple[str, ...]
    named: list[Named] = field(default_factory=list)
    doubtful: set[Span] = field(default_factory=set)
    """Where only a surname stands that others bear too."""
    supplied: str = ""


@dataclass(frozen=True, slots=True)
class Cast:
    """All people, and who is named where."""

    people: tuple[Person, ...]
    offices: tuple[Office, ...]
    named: tuple[tuple[Named, str], ...]
    """Each naming with the person's full name, in the order of the text."""

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
    certain = [named for sentence in sentences for named in _named_in(sentence)]
    known = {named.words[-1].casefold() for named in certain if len(named.words) > 1 or named.office or named.gender}
    taken = {(named.sentence, index) for named in certain for index in range(named.first, named.last + 1)}
    certain += [each for sentence in sentences for each in _surnames_in(sentence, known, taken)]
    certain += [each for sentence in headlines for each in _surnames_in(sentence, known, set())]
    certain.sort(key=lambda each: (each.sentence, each.first))
    drafts = _clusters(certain, published)
    people = tuple(_person(draft, published) for draft in drafts)
    named = sorted(
        ((each, person.name) for draft, person in zip(drafts, people, strict=True) for each in draft.named),
        key=lambda pair: (pair[0].sentence, pair[0].first),
    )
    return Cast(people, tuple(_offices(drafts, people)), tuple(named))


def _named_in(sentence: Sentence) -> Iterator[Named]:
    index = 0
    tokens = sentence.tokens
    while index < len(tokens):
        end = _name_end(tokens, index)
        if end is None:
            index += 1
            continue
        yield _naming(sentence, index, end)
        index = end + 1


def _name_end(tokens: Sequence[Token], start: int) -> int | None:
    """The last token of the name that begins at `start`, or None where none does."""
    if not _is_name_word(tokens[start]) or _is_title(tokens[start]) or (start and _joins(tokens, start - 1)):
        return None
    titled = start > 0 and (
        _is_title(tokens[start - 1]) or (tokens[start - 1].text == "." and start > 1 and _is_title(tokens[start - 2]))
    )
    entity = tokens[start].entity == "PERSON"
    if not titled and not entity:
        return None
    end = start
    while end + 1 < len(tokens) and _joins(tokens, end):
        end += 1
    while end > start and not _is_name_word(tokens[end]):
        end -= 1
    follows = tokens[end + 1] if end + 1 < len(tokens) else None
    if (
        follows is not None
        and (follows.lemma.lower() in GROUPS or follows.text[:1].isdigit())
        and follows.dep != "appos"
        and follows.pos in ("NOUN", "PROPN", "NUM")
    ):
        return None
    if titled and not entity and tokens[start].entity in ("ORG", "GPE", "NORP", "DATE", "FAC", "LOC"):
        single = end == start
        if single and (gazetteer.country(tokens[start].text) or tokens[start].entity in ("NORP", "DATE")):
            return None
    if _is_place_or_people(" ".join(token.text for token in tokens[start : end + 1])):
        return None
    return end


def _joins(tokens: Sequence[Token], at: int) -> bool:
    """Whether the name goes on from token `at` to the next."""
    this, after = tokens[at], tokens[at + 1]
    if (
        not (_is_name_word(this) or this.text.lower() in _PARTICLES or this.text == "-")
        or this.span.end < after.span.start - 2
        or _is_title(this)
    ):
        return False
    if after.text == "-" or after.text.lower() in _PARTICLES:
        return (
            at + 2 < len(tokens)
            and _is_name_word(tokens[at + 2])
            and (after.text != "-" or after.span.start == this.span.end)
        )
    return (
        _is_name_word(after)
        and (after.entity == this.entity or this.text in _PARTICLES or len(this.text) <= 2)
        and not _is_title(after)
    )


def _is_name_word(token: Token) -> bool:
    text = token.text
    return (
        (len(text) > 1 or (text.isupper() and token.pos == "PROPN"))
        and text[0].isupper()
        and token.pos in ("PROPN", "NOUN", "ADJ", "X", "VERB")
        and text.lower() not in _NOT_NAMES
        and not any(c.isdigit() for c in text)
    )


def _is_title(token: Token) -> bool:
    word = token.text.lower().rstrip(".")
    return word in HONORIFICS or word in OFFICES


def _is_place_or_people(words: str) -> bool:
    return (
        gazetteer.country(words) is not None
        or gazetteer.government(words) is not None
        or any(token.casefold() in GROUPS for token in words.split())
    )


def _naming(sentence: Sentence, first: int, last: int) -> Named:
    tokens = sentence.tokens
    office, country, office_span, gender = _title_before(sentence, first)
    if not office:
        office, country, office_span = _title_after(sentence, last)
    words = tuple(token.text for token in tokens[first : last + 1])
    span = Span(tokens[first].span.start, tokens[last].span.end)
    return Named(sentence.index, first, last, span, words, office, country, office_span, gender)


def _title_before(sentence: Sentence, first: int) -> tuple[str, str, Span | None, str]:
    """The office in front of a name ("Russian Foreign Minister"), its country, where it stands, and the gender that it tells."""
    tokens = sentence.tokens
    start = first
    while start > 0 and _belongs_to_title(tokens, start - 1, first):
        start -= 1
    while start < first and tokens[start].text.lower() in ("of", "for", "and", "the", "-", "'s", "/", "&"):
        start += 1
    if start == first:
        return "", "", None, ""
    gender = next(
        (HONORIFICS[word] for token in tokens[start:first] if HONORIFICS.get(word := token.text.lower().rstrip("."))),
        "",
    )
    nouns = [token for token in tokens[start:first] if token.text.lower().rstrip(".") in OFFICES]
    if not nouns:
        return "", "", None, gender
    country, after = _leading_country(tokens, start, first)
    if after >= first:
        return "", "", None, gender
    title = joined(tokens[after:first])
    return title, country, Span(tokens[start].span.start, tokens[first - 1].span.end), gender


def _belongs_to_title(tokens: Sequence[Token], at: int, first: int) -> bool:
    token, word = tokens[at], tokens[at].text.lower().rstrip(".")
    if word in OFFICES or word in HONORIFICS:
        return (
            token.dep not in ("ROOT", "pobj", "dobj", "conj")
            or token.head in range(at, first + 1)
            or token.text[0].isupper()
        )
    if word == "in" and tokens[at + 1].text == "-" and at > 0 and tokens[at - 1].text == "-":
        return True
    if word in ("of", "for", "and", "'s", "-", "the", "&"):
        return (
            at > 0
            and (
                tokens[at - 1].text[0].isupper()
                and (at + 1 < first)
                and (tokens[at + 1].text[0].isupper() or tokens[at + 1].text == "in")
            )
            and word != "the"
        ) or (word == "-" and at > 0 and tokens[at - 1].text == "in")
    if token.text in (".", ","):
        return token.text == "." and at > 0 and tokens[at - 1].text.lower() in HONORIFICS
    return (token.text[0].isupper() and token.pos in ("PROPN", "ADJ", "NOUN") and token.entity != "PERSON") or (
        token.pos in ("NOUN", "ADJ", "PROPN")
        and token.dep in ("compound", "amod", "nmod")
        and token.head <= first + 3
        and token.head > at
    )


def _leading_country(tokens: Sequence[Token], start: int, end: int) -> tuple[str, int]:
    """The country that a title begins with, and the index after it."""
    for length in (3, 2, 1):
        words = " ".join(token.text for token in tokens[start : start + length])
        found = gazetteer.country(words) if start + length < end else None
        if found:
            after = start + length
            if tokens[after].text == "'s":
                after += 1
            return found.name, after
    return "", start


def _title_after(sentence: Sentence, last: int) -> tuple[str, str, Span | None]:
    """The office in apposition to a name: "Sergei Lavrov, Russia's foreign minister,"."""
    tokens = sentence.tokens
    heads = [token for token in tokens if token.dep == "appos" and token.head == last and token.index > last]
    if not heads or tokens[last + 1].text != ",":
        return "", "", None
    head = heads[0]
    if head.lemma.lower() not in OFFICES:
        return "", "", None
    start = last + 2
    end = head.index
    while end + 1 < len(tokens) and tokens[end + 1].text not in (
        ",",
        ".",
        ";",
        "-",
        "--",
        "who",
        "whose",
        "(",
        ")",
        '"',
        "and",
        "said",
    ):
        end += 1
    if end - start > 9:
        end = head.index
    span = Span(tokens[start].span.start, tokens[end].span.end)
    if tokens[start].text.lower() in ("the", "a", "an"):
        start += 1
    country, after = _leading_country(tokens, start, end + 1)
    return joined(tokens[after : end + 1]), country, span


def _surnames_in(sentence: Sentence, known: set[str], taken: set[tuple[int, int]]) -> Iterator[Named]:
    """Bare surnames of people who are named in full, or with a title, elsewhere."""
    for token in sentence.tokens:
        if token.text.casefold() not in known or (sentence.index, token.index) in taken or not _is_name_word(token):
            continue
        before = sentence.tokens[token.index - 1] if token.index else None
        after = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
        if (
            before is not None
            and _is_name_word(before)
            and before.entity == token.entity
            and not _is_title(before)
            and before.pos == "PROPN"
            and before.dep == "compound"
        ):
            continue
        if after is not None and (
            after.lemma.lower() in GROUPS or (_is_name_word(after) and after.pos == "PROPN" and token.dep == "compound")
        ):
            continue
        yield _naming(sentence, token.index, token.index)


def _clusters(named: Iterable[Named], published: date | None) -> list[_Draft]:
    ordered = list(named)
    drafts: list[_Draft] = []
    by_surname: dict[str, list[_Draft]] = defaultdict(list)
    for each in ordered:
        if len(each.words) > 1 and each.words[-1].casefold().rstrip(".") not in ("jr", "sr"):
            draft = next(
                (one for one in by_surname[each.words[-1].casefold()] if _same_given(one.words, each.words)), None
            )
            if draft is None:
                draft = _Draft(each.words)
                drafts.append(draft)
                by_surname[each.words[-1].casefold()].append(draft)
            elif len(each.words) > len(draft.words):
                draft.words = each.words
            draft.named.append(each)
    for each in ordered:
        if len(each.words) == 1:
            _link(each, drafts, by_surname, published)
    for draft in drafts:
        draft.named.sort(key=lambda one: (one.sentence, one.first))
    drafts.sort(key=lambda one: (one.named[0].sentence, one.named[0].first))
    return drafts


def _same_given(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    first, second = one[0].rstrip(".").casefold(), other[0].rstrip(".").casefold()
    if first == second or (min(len(first), len(second)) == 1 and first[0] == second[0]):
        return True
    return gazetteer.same_given_name(first, second)


def _link(each: Named, drafts: list[_Draft], by_surname: dict[str, list[_Draft]], published: date | None) -> None:
    """Puts a bare surname with the one person who bears it; where several do, with the one named last before, if a title does not tell."""
    fitting = by_surname[each.words[-1].casefold()]
    if len(fitting) > 1:
        earlier = [one for one in fitting if one.named and min(n.sentence for n in one.named) <= each.sentence]
        fitting = sorted(
            earlier or fitting,
            key=lambda one: max((n.sentence for n in one.named if n.sentence <= each.sentence), default=-1),
        )[-1:]
    if fitting:
        fitting[0].named.append(each)
        if len(by_surname[each.words[-1].casefold()]) > 1:
            fitting[0].doubtful.add(each.span)
        return
    draft = _Draft(each.words, [each], supplied=_supplied(each, published))
    drafts.append(draft)
    by_surname[each.words[-1].casefold()].append(draft)


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
    own = " ".join(draft.words).replace(" - ", "-")
    best = max(draft.named, key=lambda each: (bool(each.office), bool(each.country), len(each.words) > 1))
    country = best.country or _country_of(best, published)
    genders = Counter(each.gender for each in draft.named if each.gender)
    aliases = {" ".join(each.words).replace(" - ", "-") for each in draft.named} - {draft.supplied or own}
    office = f"{_adjective(country)} {best.office}".strip() if best.office else ""
    return Person(
        draft.supplied or own,
        office,
        country,
        genders.most_common(1)[0][0] if genders else "",
        tuple(sorted(aliases)),
        tuple(each.span for each in draft.named if each.span not in draft.doubtful),
        best.office_span is not None and best.office_span.end <= best.span.start,
        bool(draft.supplied),
    )


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
