"""spaCy's table from tags to parts of speech, remembered word by word.

The pipe that ships with the model runs its 179 patterns through a general matcher, a sixth of all the time of a reading. All but
a few of them look at one word alone: what they come to is worked out once for each word and tag.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

NAME = "crisisdesk_ruler"
_REMEMBERED = 20_000
"""Words whose changes are kept at a time."""

Look = tuple[str, str, str, bool]
"""What a pattern may look at: a word's tag, small letters, dependency, and whether it is a blank."""
_PLACES = {"TAG": 0, "LOWER": 1, "DEP": 2, "IS_SPACE": 3}


class Ruler:
    """Applies a model's patterns to a document; a later pattern goes before an earlier one."""

    def __init__(self, patterns: Sequence[Mapping[str, Any]]) -> None:
        rules = [(words, each["index"], each["attrs"]) for each in patterns for words in each["patterns"]]
        self._single: dict[str, list[tuple[int, Mapping[str, Any], Mapping[str, str]]]] = defaultdict(list)
        for number, (words, _, changes) in enumerate(rules):
            if len(words) == 1:
                for key in _keys(words[0]):
                    self._single[key].append((number, words[0], changes))
        self._pairs = [rule for rule in rules if len(rule[0]) > 1]
        self._words = {key for words, _, _ in rules for word in words for key in _keys(word)}
        asked = [word["LOWER"] for words, _, _ in rules for word in words if "LOWER" in word]
        self._shapes = [each for each in asked if isinstance(each, Mapping) and "IN" not in each]
        self._named = lru_cache(maxsize=_REMEMBERED)(self._name)
        self._changes = lru_cache(maxsize=_REMEMBERED)(self._worked_out)
        self._begun = lru_cache(maxsize=_REMEMBERED)(self._beginning)

    def __call__(self, doc: Doc) -> Doc:
        """Sets parts of speech, lemmas and forms."""
        looks: list[Look] = [(token.tag_, self._named(token.lower_), token.dep_, token.is_space) for token in doc]
        pairs = self._pairs_in(looks)
        for token, look in zip(doc, looks, strict=True):
            _change(token, self._changes(look))
            if token.i in pairs:
                _change(token, pairs[token.i])
        return doc

    def _name(self, lower: str) -> str:
        """A word, where any pattern looks for it; to the table all others are alike."""
        return lower if f"word {lower}" in self._words or any(_is(lower, each) for each in self._shapes) else ""

    def _worked_out(self, look: Look) -> dict[str, str]:
        changes: dict[str, str] = {}
        near = [rule for key in (f"word {look[1]}", f"tag {look[0]}", "any") for rule in self._single.get(key, ())]
        for _, wanted, own in sorted(near, key=_number):
            if _fits(look, wanted):
                changes |= own
        return changes

    def _pairs_in(self, looks: Sequence[Look]) -> dict[int, dict[str, str]]:
        """The changes of patterns of several words, by the word changed. None of the model's is undone by a later one."""
        found: dict[int, dict[str, str]] = defaultdict(dict)
        for at, look in enumerate(looks):
            for words, index, changes in self._begun(look):
                rest = looks[at : at + len(words)]
                if len(rest) == len(words) and all(_fits(each, word) for each, word in zip(rest, words, strict=True)):
                    found[at + index] |= changes
        return found

    def _beginning(self, look: Look) -> list[tuple[Sequence[Mapping[str, Any]], int, Mapping[str, str]]]:
        return [rule for rule in self._pairs if _fits(look, rule[0][0])]


def _number(rule: tuple[int, Mapping[str, Any], Mapping[str, str]]) -> int:
    return rule[0]


def _keys(wanted: Mapping[str, Any]) -> list[str]:
    """Where a pattern is filed: under its words, else its tags, else with those that look at neither."""
    for name, key in (("word", "LOWER"), ("tag", "TAG")):
        value = wanted.get(key)
        options = [value] if isinstance(value, str) else value.get("IN", []) if isinstance(value, Mapping) else []
        if options:
            return [f"{name} {option}" for option in options]
    return ["any"]


def _fits(look: Look, wanted: Mapping[str, Any]) -> bool:
    return all(_is(look[_PLACES[key]], value) for key, value in wanted.items())


def _is(value: str | bool, wanted: Any) -> bool:  # noqa: FBT001 - whether a word is a blank is a flag
    if not isinstance(wanted, Mapping):
        return bool(value == wanted)
    return all(_holds(value, relation, other) for relation, other in wanted.items())


def _holds(value: str | bool, relation: str, other: Any) -> bool:  # noqa: FBT001 - the same
    if relation == "REGEX":
        return re.search(other, str(value)) is not None
    return (value in other) == (relation == "IN")


def _change(token: Any, changes: Mapping[str, str]) -> None:
    for name, value in changes.items():
        if name == "MORPH":
            token.set_morph(value)
        else:
            setattr(token, f"{name.lower()}_", value)


def quickened(nlp: Language) -> Language:
    """`nlp` with its matcher's table replaced by a remembering one; as it is where its patterns look at more than we do."""
    if "attribute_ruler" not in nlp.pipe_names:
        return nlp
    shipped: Any = nlp.get_pipe("attribute_ruler")
    if any(
        key not in _PLACES for each in shipped.patterns for words in each["patterns"] for word in words for key in word
    ):
        return nlp
    type(nlp).component(NAME, func=Ruler(shipped.patterns))
    nlp.add_pipe(NAME, after="attribute_ruler")
    nlp.remove_pipe("attribute_ruler")
    return nlp
