"""spaCy's search for names, with all texts side by side.

The pipe that ships with the model asks for each word of each text which of its 74 moves may be made, and takes Python's lock for
each answer: that takes longer than its network does. Here the answers are a table, and a step takes one word of every text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.tokens import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language
    from spacy.tokens import Doc

NAME = "crisisdesk_names"
_PIPE = "ner"
_FEATURES = 3
"""Words that a move is chosen by: the next one, the first one of the name that is open, and the one before."""


class Names:
    """Finds names as `ner` would in texts that are parsed but have none yet: what it learned, without its way of asking.

    A move begins a name, goes on with it, takes its last word, its only word ("BILU"), or a word of none ("O").
    """

    def __init__(self, ner: Any) -> None:
        self._vectors, self._lower, self._upper = ner.model.layers
        moves = [str(ner.moves.get_class_name(each)) for each in range(ner.moves.n_moves)]
        self._moves = [(move[:1], move[2:]) for move in moves]
        sorts = list(dict.fromkeys(("", *(label for _, label in self._moves))))
        self._begins = np.array([kind == "B" for kind, _ in self._moves])
        self._opens = np.array([sorts.index(label) if kind in "BI" else 0 for kind, label in self._moves])
        """By move the sort of name that is open after it, 0 for none."""
        fit = [[[self._fit(sort, ends, blank) for blank in (0, 1)] for ends in (0, 1)] for sort in sorts]
        self._barred = np.where(np.array(fit), np.float32(0), np.float32(-np.inf))

    def _fit(self, sort: str, ends: int, blank: int) -> list[bool]:
        """Which moves may be made where a name of `sort` is open ("" for none), the sentence ends, the word is a blank."""
        if sort:
            return [label == sort and kind in ("L" if ends else "IL") for kind, label in self._moves]
        named = "" if blank else "U" if ends else "BU"
        return [kind in (named if label else "O") for kind, label in self._moves]

    def __call__(self, doc: Doc) -> Doc:
        """Sets the names of one text."""
        return self.pipe([doc], batch_size=1)[0]

    def pipe(self, docs: Sequence[Doc], *, batch_size: int) -> Sequence[Doc]:  # noqa: ARG002 - what pipes are called with
        """Sets the names of `docs`."""
        longest_first = sorted(filter(len, docs), key=len, reverse=True)
        if longest_first:
            for doc, moves in zip(longest_first, self._made(longest_first), strict=True):
                doc.ents = tuple(self._spans(doc, moves))
        return docs

    def _spans(self, doc: Doc, moves: Sequence[int]) -> Iterator[Span]:
        start = 0
        for at, move in enumerate(moves):
            kind, label = self._moves[move]
            if kind in "BU":
                start = at
            if kind in "LU":
                yield Span(doc, start, at + 1, label)

    def _made(self, docs: Sequence[Doc]) -> Iterator[list[int]]:
        """The moves of each text. The longest comes first, so that those which have a word left are the first ones."""
        lengths = np.array([len(doc) for doc in docs])
        firsts = np.cumsum(lengths) - lengths
        starts, blank = np.concatenate([doc.to_array(["SENT_START", "IS_SPACE"]) for doc in docs]).astype(np.int64).T
        ends = np.append(starts[1:] == 1, True)
        ends[firsts[1:] - 1] = True
        # Row 0 stands for no word.
        rows = self._lower.predict(self._vectors.predict(docs))
        made = np.zeros(len(starts), dtype=np.int64)
        sort, begun = np.zeros_like(lengths), np.full_like(lengths, -1)
        for step in range(lengths[0]):
            left = np.count_nonzero(lengths > step)
            word, sort, begun = firsts[:left] + step, sort[:left], begun[:left]
            before = np.where(sort > 0, word - 1, -1)
            made[word] = move = self._best(rows, (word, begun, before), self._barred[sort, ends[word] * 1, blank[word]])
            sort = self._opens[move]
            begun = np.where(self._begins[move], word, np.where(sort > 0, begun, -1))
        for first, length in zip(firsts, lengths, strict=True):
            yield made[first : first + length].tolist()

    def _best(self, rows: NDArray[Any], words: Sequence[NDArray[Any]], barred: NDArray[Any]) -> NDArray[Any]:
        """The likeliest moves by these words, of those that may be made."""
        features = sum(rows[each + 1, at] for at, each in enumerate(words))
        hidden = (features + self._lower.get_param("b")).max(axis=-1)
        scores = hidden @ self._upper.get_param("W").T + self._upper.get_param("b")
        best: NDArray[Any] = (scores + barred).argmax(axis=-1)
        return best


def side_by_side(nlp: Language) -> Language:
    """`nlp` with its search for names replaced by the quicker one; as it is where that is of another make."""
    ner: Any = nlp.get_pipe(_PIPE) if _PIPE in nlp.pipe_names else None
    if ner is None or not ner.model.attrs.get("has_upper") or ner.model.layers[1].get_dim("nF") != _FEATURES:
        return nlp
    type(nlp).component(NAME, func=Names(ner))
    nlp.remove_pipe(_PIPE)
    nlp.add_pipe(NAME, name=_PIPE)
    return nlp
